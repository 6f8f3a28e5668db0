"""Sampling of expectation nodes, block by block, with a standard error."""
