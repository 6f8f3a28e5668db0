"""What all kernels share: checks of their arguments, fitted polynomials, element-wise functions with known derivatives."""
