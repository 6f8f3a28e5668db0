"""Bounds on spectral weights from measurements, with certificates that can be checked again."""
