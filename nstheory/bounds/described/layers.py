"""The layers of a described network: each maps the moments of its input to those of its output, at infinite width.

Weights are independent and drawn anew at each use. For attention the tokens are n exchangeable vectors, and
`kernels.attention.shared_tokens` has what two rows average, by attention kind: with q = E h^2, p = E h h', a = E h g between two
tokens of one input and b = E h g' across the noise, rows have queries of cosine 1, p/q, a/q or b/q.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from nstheory.bounds.described.state import LayerState, number, positive
from nstheory.errors import ArgumentError
from nstheory.kernels import dual, dual_covariance
from nstheory.kernels.attention.formulas import shared_rows
from nstheory.kernels.attention.hard_selection import LARGEST_N
from nstheory.kernels.attention.shared_tokens import Rows
from nstheory.kernels.numerics.admission import Real, as_real_tensor
from nstheory.numbers import integer


@dataclass(frozen=True)
class Linear:
    """h -> W h + b with iid N(0, weight_std^2/fan_in) weights and N(0, bias_std^2) biases: q -> sw^2 q + sb^2.

    Numbers or differentiable 0-d tensors; each use of a layer draws its own weights. ArgumentError for a negative one.

    Moments keep their shape. Raises ArgumentError.

    >>> nst.propagate([nst.bounds.Linear(2.0, bias_std=1.0)], 0.5).output.second_moment
    tensor(5., dtype=torch.float64)
    """

    weight_std: Real
    bias_std: Real = 0.0

    def __post_init__(self) -> None:
        number(self.weight_std, "weight_std", least=0.0)
        number(self.bias_std, "bias_std", least=0.0)

    def __call__(self, state: LayerState) -> LayerState:
        """Return sw^2 times each moment plus sb^2."""
        weight = as_real_tensor(self.weight_std, "weight_std").to(state.second_moment) ** 2
        bias = as_real_tensor(self.bias_std, "bias_std").to(state.second_moment) ** 2
        moments = tuple(weight * moment + bias for moment in state.moments)
        return LayerState(moments, moments, True)


@dataclass(frozen=True)
class Nonlinearity:
    """h -> f(h), element-wise: q -> E f(sqrt(q) Z)^2, p -> E f f'; a name, function or expression as `dual` takes it.

    Moments keep their shape. Raises ArgumentError where h is not Gaussian, UnknownIdError for an unknown name.

    >>> nst.propagate([nst.bounds.Linear(1.0), nst.bounds.Nonlinearity("relu")], 1.0).output.second_moment
    tensor(0.5000, dtype=torch.float64)
    """

    activation: Any
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, state: LayerState) -> LayerState:
        """Return the moments of f(h), f(h'); raises ArgumentError unless h is Gaussian, or where h is 0."""
        if not state.gaussian:
            raise ArgumentError(
                f"Nonlinearity({self.activation!r}) acts on units that are not centred Gaussians; insert a Linear layer"
                " in front of it (for Gaussian inputs pass gaussian_input=True)"
            )
        q = positive(state.second_moment, f"Nonlinearity({self.activation!r})")
        cosines = [torch.ones_like(q)]
        for moment in state.moments[1:]:
            c = moment / q  # at most 1 in size up to rounding; the gradient at the end points is kept
            cosines.append(c + (c.clamp(-1, 1) - c).detach())
        moments, covariances = (
            tuple(function(self.activation, c, variance=q, **self.parameters) for c in cosines)
            for function in (dual, dual_covariance)
        )
        return LayerState(moments, covariances, False)


@dataclass(frozen=True)
class Attention:
    """Rows sum_k A_ik V h_k with A = softmax of random logits h_i W h_k, over n tokens of which each is perturbed.

    tokens      n
    logit_std   deviation of a row's logits when tokens have second moment 1 and are independent (sigma = beta d for W of
                iid N(0, 1)); inputs of second moment q multiply it by q. A number or a differentiable 0-d tensor
    weight_std  of the value weights V, variance weight_std^2/d
    dimension   d, for the term m_n/d of the part along the query; None is d -> infinity
    kind        the attention kind in the place of softmax, by name; it needs a formula (`kernels.attention.formulas`)

    Heads that are concatenated have the moments of one. The mean of sum_k A_k^2 stands for its value in each row: exact as
    n grows, an approximation before a nonlinearity or normalisation when few tokens share the weight. Weights that see what all
    logits share (sinks, elementwise kinds) vary with W where tokens are alike: the mean over W stands for that of many heads.

    Moments keep their shape. Raises ArgumentError for tokens that are not an integer >= 1, for negative deviations, for a kind
    without a formula, and beside a sink for tokens of a cosine below 0; UnknownIdError for an unknown kind.

    >>> layer = nst.bounds.Attention(64, logit_std=1.0)
    >>> float(nst.propagate([layer], 0.9).output.cosine) < 0.9
    True
    """

    tokens: int
    logit_std: Real
    weight_std: Real = 1.0
    dimension: int | None = None
    kind: str = "softmax"

    def __post_init__(self) -> None:
        shared_rows(self.kind)
        for name, value in (("tokens", self.tokens), ("dimension", self.dimension)):
            if value is None and name == "dimension":
                continue
            object.__setattr__(self, name, integer(value, name, least=1, most=LARGEST_N))
        number(self.logit_std, "logit_std", least=0.0)
        number(self.weight_std, "weight_std", least=0.0)

    def __call__(self, state: LayerState) -> LayerState:
        """Return the moments of the rows; raises ArgumentError where h is 0."""
        q = positive(state.second_moment, "Attention")
        p, a, b = (moment / q for moment in state.moments[1:])
        sigma = as_real_tensor(self.logit_std, "logit_std").to(q) * q
        weight, one = as_real_tensor(self.weight_std, "weight_std").to(q) ** 2, torch.ones_like(q)
        # What two rows share in their tokens, and how alike the rows' queries are.
        rows = ((one, a, one), (p, b, p), (one, a, a), (p, b, b))
        moments = tuple(weight * q * self._mixed(sigma, a, *row) for row in rows)
        return LayerState(moments, moments, True)

    def _mixed(self, *parts: torch.Tensor) -> torch.Tensor:
        """Return what rows of `Rows` (sigma, shared, kept, crossed, queries) keep, entry by entry."""
        mixed, over_d = shared_rows(self.kind), 1 / self.dimension if self.dimension else 0.0
        entries = zip(*(part.reshape(-1) for part in parts), strict=True)
        values = [mixed(Rows(self.tokens, *entry, over_d)) for entry in entries]
        return torch.stack(values).reshape(parts[0].shape) if values else parts[0]


@dataclass(frozen=True)
class Residual:
    """h -> h + scale branch(h): moments add, since the branch must end in Linear or Attention (independent of h, centred).

    Moments keep their shape. Raises ArgumentError for a branch that ends in another layer.

    >>> nst.propagate([nst.bounds.Residual([nst.bounds.Linear(1.0)])], 0.5).output.second_moment
    tensor(2., dtype=torch.float64)
    """

    branch: Sequence[Layer]
    scale: Real = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "branch", checked_layers(self.branch, "the branch of Residual"))
        number(self.scale, "scale", least=-math.inf)
        if not isinstance(self.branch[-1], Linear | Attention):
            raise ArgumentError(
                f"the branch of Residual ends in {layer_name(self.branch[-1])}; append a Linear layer (or Attention), so that its output is"
                " a centred Gaussian independent of the skipped path"
            )

    def __call__(self, state: LayerState) -> LayerState:
        """Return the moments of h plus scale^2 times those of the branch."""
        inner = state
        for layer in self.branch:
            inner = layer(inner)
        weight = as_real_tensor(self.scale, "scale").to(state.second_moment) ** 2
        moments, covariances = (
            tuple(path + weight * added for path, added in zip(*pair, strict=True))
            for pair in ((state.moments, inner.moments), (state.covariances, inner.covariances))
        )
        return LayerState(moments, covariances, state.gaussian)


@dataclass(frozen=True)
class RMSNorm:
    """h -> h / sqrt(mean of h^2): divides by q and keeps the cosine.

    Moments keep their shape. Raises ArgumentError where h is 0.

    >>> nst.propagate([nst.bounds.Linear(3.0), nst.bounds.RMSNorm()], 0.5).output.second_moment
    tensor(1., dtype=torch.float64)
    """

    def __call__(self, state: LayerState) -> LayerState:
        """Return the moments over q; raises ArgumentError where q is 0."""
        q = positive(state.second_moment, "RMSNorm")
        moments, covariances = (tuple(moment / q for moment in part) for part in (state.moments, state.covariances))
        return LayerState(moments, covariances, state.gaussian)


@dataclass(frozen=True)
class LayerNorm:
    """h -> (h - mean h) / std h: it turns the correlation into the cosine.

    Moments keep their shape. Raises ArgumentError where the units do not vary.

    >>> layers = [nst.bounds.Linear(1.0), nst.bounds.Nonlinearity("relu"), nst.bounds.LayerNorm()]
    >>> nst.propagate(layers, 0.5).output.cosine
    tensor(0.4264, dtype=torch.float64)
    """

    def __call__(self, state: LayerState) -> LayerState:
        """Return the covariances over the variance; raises ArgumentError where the units do not vary."""
        variance = positive(state.variance, "LayerNorm")
        moments = tuple(covariance / variance for covariance in state.covariances)
        return LayerState(moments, moments, state.gaussian)


Layer = Linear | Nonlinearity | Attention | Residual | RMSNorm | LayerNorm


def most_tokens(layers: Sequence[Layer]) -> int:
    """Return the most tokens of an Attention layer among the layers or in a residual branch of them; 0 without one."""
    of = (
        layer.tokens
        if isinstance(layer, Attention)
        else most_tokens(layer.branch)
        if isinstance(layer, Residual)
        else 0
        for layer in layers
    )
    return max(of, default=0)


def checked_layers(layers: Any, name: str) -> tuple[Layer, ...]:
    """Return a sequence of layers as a tuple; ArgumentError for anything else, or for none."""
    allowed = "Linear, Nonlinearity, Attention, Residual, RMSNorm, LayerNorm (nstheory.bounds)"
    if not isinstance(layers, Sequence) or isinstance(layers, str) or not layers:
        raise ArgumentError(
            f"{name} = {repr(layers)[:80]}; give a list such as [Linear(1.4), Nonlinearity('relu')] of {allowed}"
        )
    for index, layer in enumerate(layers):
        if not isinstance(layer, Layer):
            raise ArgumentError(f"{name}[{index}] = {layer!r} is not a layer; allowed are {allowed}")
    return tuple(layers)


def layer_name(layer: Layer) -> str:
    """Return what tables and messages call the layer."""
    if isinstance(layer, Nonlinearity):
        return str(getattr(layer.activation, "__name__", getattr(layer.activation, "name", layer.activation)))
    if isinstance(layer, Residual):
        return f"residual({', '.join(map(layer_name, layer.branch))})"
    if isinstance(layer, Linear):
        weight, bias = (number(value, "", least=0.0) for value in (layer.weight_std, layer.bias_std))
        return f"linear({weight:.4g}, {bias:.4g})"
    if isinstance(layer, Attention):
        name = "attention" if layer.kind == "softmax" else f"{layer.kind} attention"
        return f"{name}({layer.tokens}, {number(layer.logit_std, '', least=0.0):.4g})"
    return type(layer).__name__
