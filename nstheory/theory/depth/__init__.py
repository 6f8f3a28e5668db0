"""Depth: what a random network does to noise, layer after layer.

relu         the paper's recursion, what is wrong with it, and the map c -> 2 g(c) of a real ReLU network
rate         how fast 1 - c_L falls: 9 pi^2/(2 L^2), with bounds for every depth
mean_field   length map, correlation map and slope chi_1 for other activations, weights and biases; finite width
blocks       biases, residual branches, layer and RMS normalisation, sign networks, value norms
"""

from nstheory.theory.depth import blocks, rate, relu_network, wide_layers
from nstheory.theory.depth.depth_theorems import THEOREMS as THEOREMS
from nstheory.theory.depth.relu_network import FIXED_POINT_DIGITS as FIXED_POINT_DIGITS
from nstheory.theory.depth.relu_network import WIDTH as WIDTH
from nstheory.theory.depth.relu_network import paper_recursion as paper_recursion
from nstheory.theory.depth.relu_network import relu_correlation_after as relu_correlation_after
from nstheory.theory.depth.relu_network import relu_correlation_map as relu_correlation_map
from nstheory.theory.depth.relu_network import relu_second_moment_after as relu_second_moment_after

CLAIMS = relu_network.CLAIMS + rate.CLAIMS + wide_layers.CLAIMS + blocks.CLAIMS
