"""One expression, many arithmetics: balls (Arb), exact closed forms (SymPy), tensors (torch), certified quadrature."""
