"""Predictions of noise stability for a described network."""

from nstheory.bounds.mean_field import LayerNorm as LayerNorm
from nstheory.bounds.mean_field import LayerState as LayerState
from nstheory.bounds.mean_field import Linear as Linear
from nstheory.bounds.mean_field import Nonlinearity as Nonlinearity
from nstheory.bounds.mean_field import Propagation as Propagation
from nstheory.bounds.mean_field import Residual as Residual
from nstheory.bounds.mean_field import RMSNorm as RMSNorm
from nstheory.bounds.mean_field import propagate as propagate
from nstheory.bounds.phase import FixedPoint as FixedPoint
from nstheory.bounds.phase import critical_weight_std as critical_weight_std
from nstheory.bounds.phase import fixed_point as fixed_point
