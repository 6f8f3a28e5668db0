"""How expectation nodes are sampled: block by block, with a standard error."""
