"""Depth: what a random network does to noise, layer after layer.

relu_network     the paper's recursion, what is wrong with it, and the map c -> 2 g(c) of a real ReLU network
rate             how fast 1 - c_L falls: 9 pi^2/(2 L^2), with an upper bound for every depth
rate_from_below  the lower bound for every depth
residual_rate    the same for residual blocks with scaled branches
exact_width      what holds at every width, not only for wide layers: squared norms, linear layers
wide_layers      second moment and slope chi_1 of layers of erf with weights and biases
cosine_maps      any activation: the map of cosines as a series, its fixed point and the rate on the way to it
blocks           biases, residual branches, layer and RMS normalisation, sign networks
"""

from nstheory.theory.depth import (
    blocks,
    cosine_maps,
    exact_width,
    rate,
    rate_from_below,
    relu_network,
    residual_rate,
    wide_layers,
)
from nstheory.theory.depth.depth_theorems import THEOREMS as THEOREMS
from nstheory.theory.depth.relu_network import FIXED_POINT_DIGITS as FIXED_POINT_DIGITS
from nstheory.theory.depth.relu_network import WIDTH as WIDTH
from nstheory.theory.depth.relu_network import paper_recursion as paper_recursion
from nstheory.theory.depth.relu_network import relu_correlation_after as relu_correlation_after
from nstheory.theory.depth.relu_network import relu_correlation_map as relu_correlation_map
from nstheory.theory.depth.relu_network import relu_second_moment_after as relu_second_moment_after

CLAIMS = (
    relu_network.CLAIMS
    + rate.CLAIMS
    + rate_from_below.CLAIMS
    + residual_rate.CLAIMS
    + wide_layers.CLAIMS
    + cosine_maps.CLAIMS
    + exact_width.CLAIMS
    + blocks.CLAIMS
)
