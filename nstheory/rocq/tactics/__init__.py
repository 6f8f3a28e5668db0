"""Proofs as texts: what may prove a statement.

proofs         the ways to try, cheap ones first
regions        between the points where a case changes: quotients of polynomials, seen not to be negative by their coefficients
exponentials   exponentials as powers of few
"""
