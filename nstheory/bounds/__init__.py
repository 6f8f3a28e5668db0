"""Noise stability of a network, layer by layer: predicted for random weights, bounded and measured for given ones."""

from nstheory.bounds.covariance import CovarianceBounds as CovarianceBounds
from nstheory.bounds.covariance import propagate_covariance as propagate_covariance
from nstheory.bounds.covariance_balls import certify as certify
from nstheory.bounds.intersection import IntersectedBounds as IntersectedBounds
from nstheory.bounds.intersection import intersected as intersected
from nstheory.bounds.intersection import propagate_intersection as propagate_intersection
from nstheory.bounds.layers import Attention as Attention
from nstheory.bounds.layers import LayerNorm as LayerNorm
from nstheory.bounds.layers import Linear as Linear
from nstheory.bounds.layers import Nonlinearity as Nonlinearity
from nstheory.bounds.layers import Residual as Residual
from nstheory.bounds.layers import RMSNorm as RMSNorm
from nstheory.bounds.mean_field import Propagation as Propagation
from nstheory.bounds.mean_field import propagate_mean_field as propagate_mean_field
from nstheory.bounds.paper import PaperBounds as PaperBounds
from nstheory.bounds.paper import propagate_paper as propagate_paper
from nstheory.bounds.phase import FixedPoint as FixedPoint
from nstheory.bounds.phase import critical_weight_std as critical_weight_std
from nstheory.bounds.phase import fixed_point as fixed_point
from nstheory.bounds.propagate import propagate as propagate
from nstheory.bounds.spectral import SpectralBounds as SpectralBounds
from nstheory.bounds.spectral import propagate_spectral as propagate_spectral
from nstheory.bounds.state import LayerState as LayerState
from nstheory.bounds.tokens import TokenInput as TokenInput
