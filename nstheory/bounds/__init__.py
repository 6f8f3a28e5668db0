"""Noise stability of a network, layer by layer: predicted for random weights, bounded and measured for given ones."""

from nstheory.bounds.combined.intersection import IntersectedBounds as IntersectedBounds
from nstheory.bounds.combined.intersection import intersected as intersected
from nstheory.bounds.combined.intersection import propagate_intersection as propagate_intersection
from nstheory.bounds.combined.paper import PaperBounds as PaperBounds
from nstheory.bounds.combined.paper import propagate_paper as propagate_paper
from nstheory.bounds.covariance.in_balls import certify as certify
from nstheory.bounds.covariance.propagation import CovarianceBounds as CovarianceBounds
from nstheory.bounds.covariance.propagation import propagate_covariance as propagate_covariance
from nstheory.bounds.covariance.rules.token_input import TokenInput as TokenInput
from nstheory.bounds.described.layers import Attention as Attention
from nstheory.bounds.described.layers import LayerNorm as LayerNorm
from nstheory.bounds.described.layers import Linear as Linear
from nstheory.bounds.described.layers import Nonlinearity as Nonlinearity
from nstheory.bounds.described.layers import Residual as Residual
from nstheory.bounds.described.layers import RMSNorm as RMSNorm
from nstheory.bounds.described.mean_field import Propagation as Propagation
from nstheory.bounds.described.mean_field import propagate_mean_field as propagate_mean_field
from nstheory.bounds.described.phase import FixedPoint as FixedPoint
from nstheory.bounds.described.phase import critical_weight_std as critical_weight_std
from nstheory.bounds.described.phase import fixed_point as fixed_point
from nstheory.bounds.described.state import LayerState as LayerState
from nstheory.bounds.envelopes.spectral import SpectralBounds as SpectralBounds
from nstheory.bounds.envelopes.spectral import propagate_spectral as propagate_spectral
from nstheory.bounds.propagate import propagate as propagate
