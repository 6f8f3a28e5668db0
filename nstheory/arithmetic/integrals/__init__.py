"""Certified integrals: expectations enclosed straight from their definition."""
