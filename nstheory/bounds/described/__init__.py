"""Networks that are described, not given: random weights, infinite width, layer by layer."""
