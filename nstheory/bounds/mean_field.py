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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from rich.table import Table
from scipy.optimize import brentq

from nstheory.errors import ArgumentError, unknown_id
from nstheory.kernels import dual, dual_covariance, dual_derivative
from nstheory.kernels.activation import resolve
from nstheory.kernels.correlation import Real, as_real_tensor, common, correlations

METHODS = ("mean_field",)
# The length map is searched for a fixed point in this range of q; below it counts as 0, above it as running away.
LEAST_LENGTH, LARGEST_LENGTH = 1e-14, 1e8
# Slopes this close to 1 count as critical: chi_1 is known to about 1e-12.
CRITICAL = 1e-9
# `dual` keeps 96 Hermite terms of a function without a closed form: enough up to this variance, see `_moment`.
_SMALL_VARIANCE = 0.25


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
        _number(self.weight_std, "weight_std", least=0.0)
        _number(self.bias_std, "bias_std", least=0.0)

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
        moments = [_moment(dual, self.activation, r, q, self.parameters) for r in (one, c)]
        centred = [_moment(dual_covariance, self.activation, r, q, self.parameters) for r in (one, c)]
        return LayerState(*moments, *centred, False)


@dataclass(frozen=True)
class Residual:
    """h -> h + scale branch(h): moments add, since the branch must end in a Linear layer (independent of h, centred)."""

    branch: Sequence[Layer]
    scale: Real = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "branch", _checked(self.branch, "the branch of Residual"))
        _number(self.scale, "scale", least=-math.inf)
        if not isinstance(self.branch[-1], Linear):
            raise ArgumentError(
                f"the branch of Residual ends in {_name(self.branch[-1])}; append a Linear layer, so that its output is"
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
        for name, state in zip(("input", *map(_name, self.layers)), self.states, strict=True):
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
    layers = _checked(layers, "layers")
    (cosine, q), dtype = common((rho, second_moment), ("rho", "second_moment"))
    q = _positive(q, "second_moment: the input")
    p = q * correlations(cosine, "rho", dtype)
    states = [LayerState(q, p, q, p, gaussian_input)]
    for layer in layers:
        states.append(layer(states[-1]))
    return Propagation(layers, tuple(states), method)


@dataclass(frozen=True)
class FixedPoint:
    """Where depth takes a network of identical layers W f(h) + b: q*, chi_1, the phase, and c*.

    second_moment   q* of the pre-activations, q* = sw^2 E f(sqrt(q*) Z)^2 + sb^2
    chi_1           sw^2 E f'(sqrt(q*) Z)^2: the growth a layer of a small difference between two inputs
    phase           "ordered" (chi_1 < 1: differences die out), "critical" or "chaotic"
    cosine          c*, to which depth takes the cosine of unrelated inputs; nan where q* = 0, as nothing is left
    """

    second_moment: float
    chi_1: float
    phase: str
    cosine: float


def fixed_point(block: Sequence[Layer], *, start: float = 1.0) -> FixedPoint:
    """Return the fixed point of the block [Linear, Nonlinearity] that the length map meets first on its way from start.

    Where every length is fixed (relu with weight_std = sqrt(2), no biases) it is start itself. Raises ArgumentError for
    another block, and where q runs away (relu: weight_std^2 > 2, or = 2 with biases). Numbers, not differentiable.
    """
    block = _checked(block, "block")
    if len(block) != 2 or not isinstance(block[0], Linear) or not isinstance(block[1], Nonlinearity):
        raise ArgumentError(f"block = [{', '.join(map(_name, block))}]; give [Linear(...), Nonlinearity(...)]")
    weight, bias, f = float(block[0].weight_std), float(block[0].bias_std), block[1]
    q = _length(weight, bias, f, _number(start, "start", least=LEAST_LENGTH))
    if math.isinf(q):
        raise ArgumentError(
            f"the second moment grows without bound under {_name(block[0])} and {_name(f)}: there is no fixed point;"
            " lower weight_std, or add a normalisation and use propagate"
        )
    slope = _slope(weight, f, q)
    phase = "critical" if abs(slope - 1) <= CRITICAL else "ordered" if slope < 1 else "chaotic"
    return FixedPoint(q, slope, phase, _cosine(weight, bias, f, q) if q else math.nan)


def critical_weight_std(
    activation: Any, bias_std: float = 0.0, *, bracket: tuple[float, float] = (0.05, 20.0), **parameters: Any
) -> float:
    """Return the weight_std with chi_1 = 1, the edge of chaos, at this bias_std.

    For f(s x) = s f(x), s > 0, without biases it is 1/sqrt(E f'^2). Raises ArgumentError where chi_1 does not pass
    through 1 on the bracket at a finite q*: relu with biases is ordered as long as q* is finite, step is never ordered.
    """
    bias, f = _number(bias_std, "bias_std", least=0.0), Nonlinearity(activation, parameters)
    low, high = (_number(end, "bracket", least=0.0) for end in bracket)
    if not 0 < low < high:
        raise ArgumentError(f"bracket = {bracket}; two numbers 0 < low < high are needed")
    if not bias:
        # Near it chi_1 - 1 is of second order in weight_std, which no root finder resolves: q* leaves 0 at 1/|f'(0)|.
        edge = 1 / math.sqrt(_slope(1.0, f, 0.0))
        leaves_zero = _length(edge * (1 - 1e-6), bias, f, 1.0) == 0 and _length(edge * (1 + 1e-6), bias, f, 1.0) < 1e-3
        if low <= edge <= high and (leaves_zero or resolve(activation, _key(parameters)).degree == 1):
            return edge

    def excess(weight: float) -> float:  # where q runs away it counts as chaotic, and is looked at below
        q = _length(weight, bias, f, 1.0)
        return 1.0 if math.isinf(q) else _slope(weight, f, q) - 1

    ends = excess(low), excess(high)
    if not ends[0] <= 0 <= ends[1]:
        raise ArgumentError(
            f"{_name(f)} with bias_std = {bias:g} has no edge of chaos for weight_std in [{low:g}, {high:g}]: chi_1 is"
            f" {ends[0] + 1:.6g} and {ends[1] + 1:.6g} at its ends; widen `bracket`, or it has one phase only"
        )
    edge = float(brentq(excess, low, high, xtol=1e-15, rtol=8.9e-16))
    below, above = _length(edge * (1 - 1e-9), bias, f, 1.0), _length(edge * (1 + 1e-9), bias, f, 1.0)
    if math.isinf(above) or abs(excess(edge)) > 1e-6:
        raise ArgumentError(
            f"{_name(f)} with bias_std = {bias:g} has no edge of chaos at a finite q*: up to weight_std = {edge:.9g} it is"
            f" ordered (chi_1 = {_slope(edge, f, below):.10g}), beyond it q* jumps from {below:.3g} to {above:.3g}"
        )
    return edge


def _moment(function: Callable[..., torch.Tensor], activation: Any, c: Any, q: Any, parameters: Any) -> torch.Tensor:
    """Return dual, dual_covariance or dual_derivative/q at variance q, also where the cut Hermite series is too short.

    Without a closed form the series in c converges badly for large q and c near 1 (tanh: chi_1 off by 16 % at q = 64).
    There X = m + X', Y = m + Y' with a shared m ~ N(0, a q): given m the variance is (1 - a) q, and the correlation r
    = (c - a)/(1 - a) is at most 1/2 or the variance small. a is a constant to autograd: the identity holds for any.
    """
    size = q if function is dual_derivative else 1.0
    if resolve(activation, _key(parameters)).expansion is None or float(q.detach().max()) <= _SMALL_VARIANCE:
        return function(activation, c, variance=q, **parameters) / size
    if function is dual_covariance:
        return _moment(dual, activation, c, q, parameters) - dual(activation, 0.0, variance=q, **parameters)
    with torch.no_grad():
        share = torch.minimum((2 * c.abs() - 1).clamp(min=0), (1 - _SMALL_VARIANCE / q).clamp(min=0))
        sign = torch.where(c < 0, -1.0, 1.0)
        # Given m the integrand is smooth on the scale of sqrt(0.25): the trapezoid rule is exact at a step of 0.25.
        count = min(int(9 * math.sqrt(float((share * q).max())) / 0.25) + 9, 1500)
        z = torch.linspace(-9, 9, 2 * count + 1, dtype=q.dtype, device=q.device)
        weights = torch.softmax(-z * z / 2, 0)
    rest = (1 - share) * q
    m = torch.sqrt(share)[..., None] * torch.sqrt(q)[..., None] * z
    r = (c - sign * share) / (1 - share)
    pair = {"mean": (m, sign[..., None] * m), "variance": rest[..., None]}
    value = function(activation, r[..., None], **pair, **parameters) @ weights
    return value / rest if function is dual_derivative else value


def _length(weight: float, bias: float, f: Nonlinearity, start: float) -> float:
    """Return the first root of V(q) = q on the way from start in the direction V(q) - q; 0 or inf where none is met."""

    def growth(q: float) -> float:
        return (weight**2 * _at(dual, f, 1.0, q) + bias**2) / q - 1

    here, there = start, start
    upward = growth(start)
    if abs(upward) <= 1e-15:
        return start
    while growth(there) * upward > 0:
        here, there = there, there * (4.0 if upward > 0 else 0.25)
        if not LEAST_LENGTH < there < LARGEST_LENGTH:
            return math.inf if upward > 0 else 0.0
    return float(brentq(growth, min(here, there), max(here, there), xtol=1e-300, rtol=8.9e-16))


def _slope(weight: float, f: Nonlinearity, q: float) -> float:
    return weight**2 * _at(dual_derivative, f, 1.0, max(q, LEAST_LENGTH))


def _cosine(weight: float, bias: float, f: Nonlinearity, q: float) -> float:
    """Return the least fixed point in [0, 1] of the cosine map, which is convex there: depth goes up to it from 0."""

    def excess(c: float) -> float:
        return (weight**2 * _at(dual, f, c, q) + bias**2) / q - c

    if excess(0.0) <= 1e-15:
        return 0.0
    if _slope(weight, f, q) <= 1:
        return 1.0
    below_one = next((1 - 2.0**-k for k in range(1, 30) if excess(1 - 2.0**-k) < 0), None)
    return float(brentq(excess, 0.0, below_one, xtol=1e-15)) if below_one else 1.0


def _at(function: Callable[..., torch.Tensor], f: Nonlinearity, c: float, q: float) -> float:
    tensors = torch.tensor([[c], [q]], dtype=torch.float64)
    return _moment(function, f.activation, tensors[0], tensors[1], f.parameters).item()


def _key(parameters: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((k, tuple(v) if isinstance(v, list) else v) for k, v in sorted(parameters.items()))


def _moments(state: LayerState) -> tuple[torch.Tensor, ...]:
    return state.second_moment, state.cross_moment, state.variance, state.covariance


def _checked(layers: Any, name: str) -> tuple[Layer, ...]:
    allowed = "Linear, Nonlinearity, Residual, RMSNorm, LayerNorm (nstheory.bounds)"
    if not isinstance(layers, Sequence) or isinstance(layers, str) or not layers:
        raise ArgumentError(
            f"{name} = {layers!r}; give a list such as [Linear(1.4), Nonlinearity('relu')] of {allowed}"
        )
    for index, layer in enumerate(layers):
        if not isinstance(layer, Layer):
            raise ArgumentError(f"{name}[{index}] = {layer!r} is not a layer; allowed are {allowed}")
    return tuple(layers)


def _number(value: Real, name: str, least: float) -> float:
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


def _name(layer: Layer) -> str:
    if isinstance(layer, Nonlinearity):
        return str(getattr(layer.activation, "__name__", getattr(layer.activation, "name", layer.activation)))
    if isinstance(layer, Residual):
        return f"residual({', '.join(map(_name, layer.branch))})"
    if isinstance(layer, Linear):
        return f"linear({float(layer.weight_std):.4g}, {float(layer.bias_std):.4g})"
    return type(layer).__name__
