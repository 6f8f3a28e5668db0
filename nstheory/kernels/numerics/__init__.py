"""Numerics shared by all kernels: checks of arguments, fitted polynomials, element-wise functions with known derivatives."""
