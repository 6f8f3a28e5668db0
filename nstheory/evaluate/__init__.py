"""One expression, many arithmetics: balls (Arb), exact closed forms (SymPy), multiprecision (mpmath), tensors (torch)."""
