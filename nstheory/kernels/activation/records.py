"""The activations by name: what torch calls each, its torch function, and its dual. One record an activation.

The formula, slopes and range stand in the record of the same name in language/activations.py; `lipschitz` joins the two for
bounds. A new activation is one record there and one here, and then every station knows it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nstheory.errors import ArgumentError, unknown_id
from nstheory.kernels.activation import duals
from nstheory.kernels.activation.duals import Activation, finite_number, kinked, numeric
from nstheory.kernels.activation.hermite import Function
from nstheory.kernels.numerics import slopes

Parameters = dict[str, float]
Meaning = tuple[str, Parameters]
CLOSED, NUMERIC = 2.0**-46, 1e-12


@dataclass(frozen=True)
class Record:
    """An activation as torch knows it.

    function    f(x, **parameters), accurate in float64
    dual        the parameters -> its `Activation`
    module      a torch.nn module of the usual parameters; None where torch.nn has none
    calls       the functions of torch that are it, and the names of methods of a tensor
    options     the options of torch, in their order, with their usual values: attributes of the module, arguments of the calls
    read        the options -> our parameters, or None where they make it another function
    accuracy    stated error of the dual at any means and variances, in parts of sqrt(E u^2 E v^2), for bounds to count with;
                None where bounds go by slopes alone
    """

    name: str
    function: Callable[..., Tensor]
    dual: Callable[..., Activation]
    module: Callable[[], nn.Module] | None = None
    calls: tuple[object, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    read: Callable[..., Parameters | None] = dict
    accuracy: float | None = None


def _leaky_relu(x: Tensor, slope: float) -> Tensor:
    return torch.where(x > 0, x, slope * x)


def _gelu(x: Tensor) -> Tensor:
    return x * 0.5 * torch.special.erfc(-x / 2**0.5)


def _gelu_tanh(x: Tensor) -> Tensor:
    return x * torch.sigmoid(slopes.gelu_tanh_argument(x))  # torch's 1 + tanh is rounding far below 0


def _silu(x: Tensor) -> Tensor:
    return x * torch.sigmoid(x)


def _softplus(x: Tensor, sharpness: float = 1.0) -> Tensor:
    scaled = sharpness * x
    return torch.logaddexp(scaled, torch.zeros_like(x)) / sharpness  # torch's own turns linear beyond 20, off by 2e-9


def _mish(x: Tensor) -> Tensor:
    return x * torch.tanh(_softplus(x))


def _elu(x: Tensor, scale: float = 1.0) -> Tensor:
    return x.clamp(min=0) + scale * torch.expm1(x.clamp(max=0))


def _softsign(x: Tensor) -> Tensor:
    return x / (1 + x.abs())


def _hardswish(x: Tensor) -> Tensor:
    return x * (x + 3).clamp(0, 6) / 6


def _hardtanh(x: Tensor, low: float = -1.0, high: float = 1.0) -> Tensor:
    return x.clamp(low, high)


def softplus(sharpness: float = 1.0) -> Activation:
    """Return log(1 + e^(k x))/k with the sharpness k > 0."""
    k = finite_number(sharpness, "sharpness")
    if k <= 0:
        raise ArgumentError(f"sharpness = {k:g}; a positive number is needed")
    return numeric(_fixed(_softplus, "softplus", sharpness=k), "softplus", slopes.softplus(k))


def elu(scale: float = 1.0) -> Activation:
    """Return x for x > 0, scale (e^x - 1) otherwise, for scale >= 0."""
    number = finite_number(scale, "scale")
    if number < 0:
        raise ArgumentError(f"scale = {number:g}; a number of at least 0 is needed")
    return kinked(_fixed(_elu, "elu", scale=number), (0.0,), "elu")


def hardtanh(low: float = -1.0, high: float = 1.0) -> Activation:
    """Return x cut to [low, high]."""
    ends = finite_number(low, "low"), finite_number(high, "high")
    if ends[0] >= ends[1]:
        raise ArgumentError(f"low = {ends[0]:g} is not below high = {ends[1]:g}")
    return kinked(_fixed(_hardtanh, "hardtanh", low=ends[0], high=ends[1]), ends, "hardtanh")


@lru_cache(maxsize=64)  # the same parameters give the same function, whose expansion is cached
def _fixed(function: Callable[..., Tensor], name: str, **parameters: float) -> Function:
    def fixed(x: Tensor) -> Tensor:
        return function(x, **parameters)

    fixed.__name__ = name
    return fixed


def _only(**wanted: Any) -> Callable[..., Parameters | None]:
    """Return a `read` for an activation that is meant by these values of the options alone."""
    return lambda **options: {} if options == wanted else None


def _softplus_options(beta: float, threshold: float) -> Parameters | None:
    # Beyond the threshold torch takes x for log(1 + e^x). From 20 on that is below 2.1e-9, and meant as rounding.
    return {"sharpness": float(beta)} if beta > 0 and threshold >= 20 else None


def _named(
    name: str, function: Function, known: tuple[Function, ...], lower: Function | None = None
) -> Callable[[], Activation]:
    return lambda: numeric(function, name, known, lower)


def _one_more_than_tanh(x: Tensor) -> Tensor:
    return 2 * torch.sigmoid(2 * x)


_ALL = (
    Record("relu", torch.relu, duals.relu, nn.ReLU, (torch.relu, F.relu, "relu"), accuracy=CLOSED),
    Record(
        "leaky_relu",
        _leaky_relu,
        duals.leaky_relu,
        nn.LeakyReLU,
        (F.leaky_relu,),
        {"negative_slope": 0.01},
        lambda negative_slope: {"slope": float(negative_slope)},
        CLOSED,
    ),
    Record("abs", torch.abs, duals.absolute, None, (torch.abs, "abs"), accuracy=CLOSED),
    Record("step", lambda x: (x > 0).to(x.dtype), duals.step),
    Record("sign", torch.sign, duals.sign, None, (torch.sign, "sign")),
    Record("identity", torch.clone, duals.identity, nn.Identity),
    Record("erf", torch.erf, duals.erf, None, (torch.erf, torch.special.erf, "erf"), accuracy=CLOSED),
    Record(
        "gelu",
        _gelu,
        duals.gelu,
        nn.GELU,
        (F.gelu,),
        {"approximate": "none"},
        _only(approximate="none"),
        CLOSED,
    ),
    Record(
        "gelu_tanh",
        _gelu_tanh,
        _named("gelu_tanh", _gelu_tanh, slopes.GELU_TANH),
        lambda: nn.GELU("tanh"),
        (F.gelu,),
        {"approximate": "none"},
        _only(approximate="tanh"),
    ),
    Record("sin", torch.sin, duals.sin, None, (torch.sin, "sin")),
    Record("exp", torch.exp, duals.exp, None, (torch.exp, "exp")),
    Record("silu", _silu, _named("silu", _silu, slopes.SILU), nn.SiLU, (F.silu,), accuracy=NUMERIC),
    Record(
        "softplus",
        _softplus,
        softplus,
        nn.Softplus,
        (F.softplus,),
        {"beta": 1.0, "threshold": 20.0},
        _softplus_options,
        NUMERIC,
    ),
    Record(
        "tanh",
        torch.tanh,
        _named("tanh", torch.tanh, slopes.TANH, _one_more_than_tanh),
        nn.Tanh,
        (torch.tanh, F.tanh, "tanh"),
        accuracy=NUMERIC,
    ),
    Record(
        "sigmoid",
        torch.sigmoid,
        _named("sigmoid", torch.sigmoid, slopes.SIGMOID, torch.sigmoid),
        nn.Sigmoid,
        (torch.sigmoid, F.sigmoid, torch.special.expit, "sigmoid"),
        accuracy=NUMERIC,
    ),
    Record("mish", _mish, _named("mish", _mish, slopes.MISH), nn.Mish, (F.mish,), accuracy=NUMERIC),
    Record(
        "elu",
        _elu,
        elu,
        nn.ELU,
        (F.elu,),
        {"alpha": 1.0},
        lambda alpha: {"scale": float(alpha)} if alpha >= 0 else None,
    ),
    Record("softsign", _softsign, lambda: kinked(_softsign, (0.0,), "softsign"), nn.Softsign, (F.softsign,)),
    Record("hardswish", _hardswish, lambda: kinked(_hardswish, (-3.0, 3.0), "hardswish"), nn.Hardswish, (F.hardswish,)),
    Record(
        "hardtanh",
        _hardtanh,
        hardtanh,
        nn.Hardtanh,
        (F.hardtanh,),
        {"min_val": -1.0, "max_val": 1.0},
        lambda min_val, max_val: {"low": float(min_val), "high": float(max_val)},
    ),
    Record(
        "relu6",
        _fixed(_hardtanh, "relu6", low=0.0, high=6.0),
        lambda: kinked(_fixed(_hardtanh, "relu6", low=0.0, high=6.0), (0.0, 6.0), "relu6"),
        nn.ReLU6,
        (F.relu6,),
    ),
)

RECORDS: dict[str, Record] = {record.name: record for record in _ALL}
ACTIVATIONS: dict[str, Callable[..., Activation]] = {name: record.dual for name, record in RECORDS.items()} | {
    "polynomial": duals.polynomial
}
# A dual asks for values alone, whatever becomes of the memory of the argument.
_IN_PLACE: dict[int, Function] = {id(torch.tanh_): torch.tanh, id(torch.sigmoid_): torch.sigmoid}
_MODULES: dict[type, list[Record]] = {}
_CALLS: dict[object, list[Record]] = {}
for _record in _ALL:
    if _record.module is not None:
        _MODULES.setdefault(type(_record.module()), []).append(_record)
    for _call in _record.calls:
        _CALLS.setdefault(_call, []).append(_record)


def meaning(layer: nn.Module) -> Meaning | None:
    """Return the name and the parameters of the activation that a torch.nn module is, None for any other module."""
    for record in _MODULES.get(type(layer), ()):
        parameters = record.read(**{option: getattr(layer, option) for option in record.options})
        if parameters is not None:
            return _finite(record.name, parameters)
    return None


def meaning_of_call(
    target: object, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None
) -> Meaning | None:
    """Return the same for a function of torch, or the name of a method of a tensor, with its arguments after the tensor."""
    for record in _CALLS.get(target, ()):
        given = dict(zip((*record.options, "inplace"), args, strict=False)) | dict(kwargs or {})
        given.pop("inplace", None)
        parameters = record.read(**{**record.options, **given}) if given.keys() <= record.options.keys() else None
        if parameters is not None:
            return _finite(record.name, parameters)
    return None


def _finite(name: str, parameters: Parameters) -> Meaning:
    return name, {key: finite_number(value, f"{key} of {name}") for key, value in parameters.items()}


def resolve(activation: Any, parameters: tuple[tuple[str, Any], ...] = ()) -> Activation:
    """Return the activation for a name with parameters, a SymPy expression, a torch function or module, or itself.

    Raises UnknownIdError with near matches for an unknown name, ArgumentError for parameters it does not take.
    """
    if isinstance(activation, str):
        if activation not in ACTIVATIONS:
            raise unknown_id("activation", activation, ACTIVATIONS)
        if torch.compiler.is_compiling():  # cannot trace the cache and the check of the signature
            return ACTIVATIONS[activation](**dict(parameters))
        return _by_name(activation, parameters)
    if parameters:
        names = ", ".join(name for name, _ in parameters)
        raise ArgumentError(f"parameters ({names}) go with an activation given by name, not with {activation!r}")
    if isinstance(activation, Activation):
        return activation
    if type(activation).__module__.split(".")[0] == "sympy":
        return numeric(_from_sympy(activation), str(activation))
    if callable(activation):
        activation = _IN_PLACE.get(id(activation), activation)
        known = _of_module(activation) if isinstance(activation, nn.Module) else meaning_of_call(activation)
        return _by_name(known[0], tuple(known[1].items())) if known else numeric(cast(Function, activation))
    raise ArgumentError(f"activation {activation!r} is neither a name, a SymPy expression nor a torch function")


def _of_module(module: nn.Module) -> Meaning | None:
    """Return what a module means, None where a call of it may do more than its class says; ArgumentError for weights of another dtype."""
    wrong = next(
        (one.dtype for one in module.parameters() if one.is_floating_point() and one.dtype != torch.float64), None
    )
    if wrong is not None:
        raise ArgumentError(
            f"{type(module).__name__} has weights of {wrong}, and its values are needed in float64; call double()"
        )
    every = torch.nn.modules.module
    hooked = (
        every._global_forward_hooks
        or every._global_forward_pre_hooks
        or module._forward_hooks
        or module._forward_pre_hooks
    )
    return None if hooked or "forward" in vars(module) else meaning(module)


@lru_cache(maxsize=256)
def _by_name(name: str, parameters: tuple[tuple[str, Any], ...]) -> Activation:
    factory = ACTIVATIONS[name]
    try:
        inspect.signature(factory).bind(**dict(parameters))
    except TypeError as error:
        allowed = ", ".join(inspect.signature(factory).parameters) or "none"
        given = ", ".join(key for key, _ in parameters) or "none"
        raise ArgumentError(f"activation {name!r} takes parameters: {allowed}; given: {given}") from error
    return factory(**dict(parameters))


@lru_cache(maxsize=64)  # the same expression gives the same function, whose expansion is cached
def _from_sympy(expression: Any) -> Function:
    from nstheory.arithmetic.torch_program import compiled

    symbols = sorted(expression.free_symbols, key=str)
    if len(symbols) != 1:
        raise ArgumentError(f"activation {expression} has free symbols {symbols}; it needs exactly one")
    function = compiled(expression)

    def evaluated(x: Tensor) -> Tensor:
        return function({symbols[0]: x})

    evaluated.__name__ = str(expression)  # messages about the function name it as its author wrote it
    return evaluated
