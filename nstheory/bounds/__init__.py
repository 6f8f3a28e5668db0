"""Predictions of noise stability for a described network."""

from nstheory.bounds.layers import Attention as Attention
from nstheory.bounds.layers import LayerNorm as LayerNorm
from nstheory.bounds.layers import Linear as Linear
from nstheory.bounds.layers import Nonlinearity as Nonlinearity
from nstheory.bounds.layers import Residual as Residual
from nstheory.bounds.layers import RMSNorm as RMSNorm
from nstheory.bounds.mean_field import Propagation as Propagation
from nstheory.bounds.mean_field import propagate as propagate
from nstheory.bounds.phase import FixedPoint as FixedPoint
from nstheory.bounds.phase import critical_weight_std as critical_weight_std
from nstheory.bounds.phase import fixed_point as fixed_point
from nstheory.bounds.state import LayerState as LayerState
