"""Stability, influence and spectral tail of a real model, measured with confidence intervals."""

from nstheory.measure.degree_one import degree_one_weight as degree_one_weight
from nstheory.measure.influence import Influence as Influence
from nstheory.measure.influence import JuntaSize as JuntaSize
from nstheory.measure.influence import influence as influence
from nstheory.measure.intervals import Interval as Interval
from nstheory.measure.result import Stability as Stability
from nstheory.measure.stability import stability as stability
