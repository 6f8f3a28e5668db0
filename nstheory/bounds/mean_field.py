"""Mean-field noise stability of a described network: infinite width, independent random weights, layer by layer.

For two inputs of cosine rho each layer maps the second moment q = E h^2 and the cross moment p = E h h', averaged over
units (Poole et al. 2016, Schoenholz et al. 2017). Designing weights for a wanted stability is root finding by gradient:

    weight = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    for _ in range(20):                                                # Newton's method
        gap = propagate(5 * [Linear(weight, 0.1), Nonlinearity("erf")], 0.5).output.cosine - 0.7
        (slope,) = torch.autograd.grad(gap, weight)
        weight.data -= gap.detach() / slope
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from rich.table import Table

from nstheory.errors import ArgumentError, unknown_id
from nstheory.kernels import dual, dual_covariance
from nstheory.kernels.correlation import Real, as_real_tensor, common, correlations

METHODS = ("mean_field",)


@dataclass(frozen=True)
class LayerState:
    """Moments of the hidden vectors h, h' of two inputs, averaged over units; float64 tensors of the shape of rho.

    second_moment E h^2 (equal for h'), cross_moment E h h', variance E h^2 - (E h)^2, covariance E h h' - (E h)^2;
    `gaussian` says that the units are jointly Gaussian with mean 0, as after a linear layer.
    """

    second_moment: torch.Tensor
    cross_moment: torch.Tensor
    variance: torch.Tensor
    covariance: torch.Tensor
    gaussian: bool

    @property
    def cosine(self) -> torch.Tensor:
        """The normalised stability E h h' / E h^2; nan where h is 0."""
        return self.cross_moment / self.second_moment

    @property
    def correlation(self) -> torch.Tensor:
        """The covariance over the variance, which LayerNorm makes the cosine; nan where the units do not vary."""
        return self.covariance / self.variance

    @property
    def squared_mean(self) -> torch.Tensor:
        """(E h)^2."""
        return self.second_moment - self.variance


@dataclass(frozen=True)
class Linear:
    """h -> W h + b with iid N(0, weight_std^2/fan_in) weights and N(0, bias_std^2) biases: q -> sw^2 q + sb^2.

    Numbers or differentiable 0-d tensors; each use of a layer draws its own weights. ArgumentError for a negative one.
    """

    weight_std: Real
    bias_std: Real = 0.0

    def __post_init__(self) -> None:
        number(self.weight_std, "weight_std", least=0.0)
        number(self.bias_std, "bias_std", least=0.0)

    def __call__(self, state: LayerState) -> LayerState:
        """Return sw^2 q + sb^2 and sw^2 p + sb^2."""
        weight = as_real_tensor(self.weight_std, "weight_std").to(state.second_moment) ** 2
        bias = as_real_tensor(self.bias_std, "bias_std").to(state.second_moment) ** 2
        second, cross = weight * state.second_moment + bias, weight * state.cross_moment + bias
        return LayerState(second, cross, second, cross, True)


@dataclass(frozen=True)
class Nonlinearity:
    """h -> f(h), element-wise: q -> E f(sqrt(q) Z)^2, p -> E f f'; a name, function or expression as `dual` takes it."""

    activation: Any
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, state: LayerState) -> LayerState:
        """Return the moments of f(h), f(h'); raises ArgumentError unless h is Gaussian, or where h is 0."""
        if not state.gaussian:
            raise ArgumentError(
                f"Nonlinearity({self.activation!r}) acts on units that are not centred Gaussians; insert a Linear layer"
                " in front of it (for Gaussian inputs pass gaussian_input=True)"
            )
        q = _positive(state.second_moment, f"Nonlinearity({self.activation!r})")
        c, one = state.cross_moment / q, torch.ones_like(q)
        c = c + (c.clamp(-1, 1) - c).detach()  # |p| <= q up to rounding; the gradient at the end points is kept
        moments = [dual(self.activation, r, variance=q, **self.parameters) for r in (one, c)]
        centred = [dual_covariance(self.activation, r, variance=q, **self.parameters) for r in (one, c)]
        return LayerState(*moments, *centred, False)


@dataclass(frozen=True)
class Residual:
    """h -> h + scale branch(h): moments add, since the branch must end in a Linear layer (independent of h, centred)."""

    branch: Sequence[Layer]
    scale: Real = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "branch", checked_layers(self.branch, "the branch of Residual"))
        number(self.scale, "scale", least=-math.inf)
        if not isinstance(self.branch[-1], Linear):
            raise ArgumentError(
                f"the branch of Residual ends in {layer_name(self.branch[-1])}; append a Linear layer, so that its output is"
                " a centred Gaussian independent of the skipped path"
            )

    def __call__(self, state: LayerState) -> LayerState:
        """Return the moments of h plus scale^2 times those of the branch."""
        inner = state
        for layer in self.branch:
            inner = layer(inner)
        weight = as_real_tensor(self.scale, "scale").to(state.second_moment) ** 2
        pairs = zip(_moments(state), _moments(inner), strict=True)
        return LayerState(*(path + weight * added for path, added in pairs), state.gaussian)


@dataclass(frozen=True)
class RMSNorm:
    """h -> h / sqrt(mean of h^2): divides by q and keeps the cosine."""

    def __call__(self, state: LayerState) -> LayerState:
        """Return the moments over q; raises ArgumentError where q is 0."""
        q = _positive(state.second_moment, "RMSNorm")
        rest = (state.cross_moment / q, state.variance / q, state.covariance / q)
        return LayerState(torch.ones_like(q), *rest, state.gaussian)


@dataclass(frozen=True)
class LayerNorm:
    """h -> (h - mean h) / std h: it turns the correlation into the cosine."""

    def __call__(self, state: LayerState) -> LayerState:
        """Return the covariance over the variance; raises ArgumentError where the units do not vary."""
        correlation = state.covariance / _positive(state.variance, "LayerNorm")
        one = torch.ones_like(correlation)
        return LayerState(one, correlation, one, correlation, state.gaussian)


Layer = Linear | Nonlinearity | Residual | RMSNorm | LayerNorm


@dataclass(frozen=True)
class Propagation:
    """The states of a network: states[0] is the input, states[k] what layers[k - 1] gives."""

    layers: tuple[Layer, ...]
    states: tuple[LayerState, ...]
    method: str

    @property
    def output(self) -> LayerState:
        """The state after the last layer."""
        return self.states[-1]

    @property
    def output_interval(self) -> tuple[torch.Tensor, torch.Tensor]:
        """(lower, upper) for the cosine of the output; by mean field both are the same number.

        It is exact only as the width tends to infinity, and NOT a bound for one network of finite width.
        """
        return self.output.cosine, self.output.cosine

    def table(self) -> Table:
        """Return a rich table, one line a layer: q, (E h)^2, then cosine and correlation for the first four rho."""
        inputs = self.states[0].cosine.detach().flatten()[:4].tolist()
        table = Table(title=f"noise stability by {self.method.replace('_', ' ')}")
        table.add_column("layer")
        for title in ("second moment", "squared mean", *(f"{n}, ρ = {r:.4g}" for r in inputs for n in _RATIOS)):
            table.add_column(title, justify="right")
        for name, state in zip(("input", *map(layer_name, self.layers)), self.states, strict=True):
            pairs = zip(state.cosine.flatten()[:4].tolist(), state.correlation.flatten()[:4].tolist(), strict=True)
            sizes = [float(x.flatten()[0]) for x in (state.second_moment, state.squared_mean)] if inputs else []
            table.add_row(name, *(f"{x:.6g}" for x in [*sizes, *(ratio for pair in pairs for ratio in pair)]))
        left_out = self.states[0].cosine.numel() - len(inputs)
        table.caption = f"{left_out} further rho not shown" if left_out else None
        return table


_RATIOS = ("cosine", "correlation")


def propagate(
    layers: Sequence[Layer],
    rho: Real,
    *,
    second_moment: Real = 1.0,
    method: str = "mean_field",
    gaussian_input: bool = False,
) -> Propagation:
    """Return the moments of a random network layer by layer, for inputs with E x^2 = second_moment and cosine rho.

    `rho` in [-1, 1] and `second_moment` > 0 are numbers or tensors that broadcast; all is computed in float64 and is
    differentiable in both, in weight_std and in bias_std. Inputs count as centred, and as anything but Gaussian unless
    `gaussian_input`. Raises ArgumentError for no layers, another object in them, a Nonlinearity on units that are not
    Gaussian, nan or |rho| > 1; UnknownIdError for a method that does not exist. Source: Poole et al. 2016.
    """
    if method not in METHODS:
        raise unknown_id("method", method, METHODS)
    layers = checked_layers(layers, "layers")
    (cosine, q), dtype = common((rho, second_moment), ("rho", "second_moment"))
    q = _positive(q, "second_moment: the input")
    p = q * correlations(cosine, "rho", dtype)
    states = [LayerState(q, p, q, p, gaussian_input)]
    for layer in layers:
        states.append(layer(states[-1]))
    return Propagation(layers, tuple(states), method)


def _moments(state: LayerState) -> tuple[torch.Tensor, ...]:
    return state.second_moment, state.cross_moment, state.variance, state.covariance


def checked_layers(layers: Any, name: str) -> tuple[Layer, ...]:
    """Return a sequence of layers as a tuple; ArgumentError for anything else, or for none."""
    allowed = "Linear, Nonlinearity, Residual, RMSNorm, LayerNorm (nstheory.bounds)"
    if not isinstance(layers, Sequence) or isinstance(layers, str) or not layers:
        raise ArgumentError(
            f"{name} = {layers!r}; give a list such as [Linear(1.4), Nonlinearity('relu')] of {allowed}"
        )
    for index, layer in enumerate(layers):
        if not isinstance(layer, Layer):
            raise ArgumentError(f"{name}[{index}] = {layer!r} is not a layer; allowed are {allowed}")
    return tuple(layers)


def number(value: Real, name: str, least: float) -> float:
    """Return a finite number or 0-d tensor as a float; ArgumentError for anything else, or below `least`."""
    tensor = as_real_tensor(value, name)
    if tensor.dim() or not math.isfinite(float(tensor.detach())) or float(tensor.detach()) < least:
        bound = f", at least {least:g}" if least > -math.inf else ""
        raise ArgumentError(f"{name} = {value!r}; a finite number or 0-d tensor{bound}, is needed")
    return float(tensor.detach())


def _positive(moment: torch.Tensor, name: str) -> torch.Tensor:
    inside = moment.detach()
    if not bool(((inside > 0) & torch.isfinite(inside)).all()):
        worst = float(inside.flatten()[~((inside > 0) & torch.isfinite(inside)).flatten()][0])
        raise ArgumentError(f"{name} meets a second moment or variance of {worst:g}; it must be finite and above 0")
    return moment


def layer_name(layer: Layer) -> str:
    """Return what tables and messages call the layer."""
    if isinstance(layer, Nonlinearity):
        return str(getattr(layer.activation, "__name__", getattr(layer.activation, "name", layer.activation)))
    if isinstance(layer, Residual):
        return f"residual({', '.join(map(layer_name, layer.branch))})"
    if isinstance(layer, Linear):
        weight, bias = (number(value, "", least=0.0) for value in (layer.weight_std, layer.bias_std))
        return f"linear({weight:.4g}, {bias:.4g})"
    return type(layer).__name__
