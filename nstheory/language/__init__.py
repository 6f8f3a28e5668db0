"""What formulas are written in, SymPy only: symbols, domains, expectations, special functions, activations, attention."""
