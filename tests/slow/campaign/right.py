"""What is right about a result: each check returns what is wrong, or nothing. Oracles are mpmath, closed forms and second ways."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
import torch

Arguments = dict[str, Any]
Check = Callable[[Any, Arguments], str | None]
SLACK = 1e-6  # of an invariant, in float32; nothing that is compared here is known less well


def given(a: Arguments, *names: str) -> list[Any]:
    """Return the arguments that were given; nested lists of correlations as an array, so that they have a shape."""
    lists = {name: np.asarray(a[name], dtype=float) for name in ("rho",) if isinstance(a.get(name), list | tuple)}
    return [(a | lists)[name] for name in names if name in a]


def doubled(value: Any) -> torch.Tensor:
    """Return a number or tensor in float64; a Python number is not rounded to float32 on its way."""
    return (
        value.detach().double()
        if isinstance(value, torch.Tensor)
        else torch.as_tensor(float(value), dtype=torch.float64)
    )


def has_nan(value: Any) -> bool:
    if isinstance(value, torch.Tensor):
        return bool(value.isnan().any()) if not value.is_meta else False
    if isinstance(value, list | tuple | set):
        return any(map(has_nan, value))
    if isinstance(value, dict):
        return any(map(has_nan, value.values()))
    return isinstance(value, float) and math.isnan(value)


def tensor(value: Any, *, low: float = -math.inf, high: float = math.inf, finite: bool = True) -> str | None:
    """Return what is wrong with a real tensor that should be within these ends."""
    if not isinstance(value, torch.Tensor) or value.dtype not in (torch.float32, torch.float64):
        return f"{type(value).__name__} {getattr(value, 'dtype', '')} instead of a real tensor"
    if value.is_meta or not value.numel():
        return None
    if bool(value.isnan().any()):
        return "nan without a reason"
    if finite and not bool(value.isfinite().all()):
        return "an infinite value"
    if bool((value < low - SLACK).any() | (value > high + SLACK).any()):
        return f"a value outside of [{low}, {high}]"
    return None


def shaped(value: torch.Tensor, *arguments: Any) -> str | None:
    """Return what is wrong with the shape: it is that of the broadcast of all arguments."""
    flat = [one for item in arguments for one in (item if isinstance(item, tuple | list) else [item])]
    shapes = [tuple(getattr(one, "shape", ())) for one in flat]
    wanted = torch.broadcast_shapes(*shapes)
    return None if tuple(value.shape) == wanted else f"shape {tuple(value.shape)} instead of {wanted}"


def scalar(low: float = -math.inf, high: float = math.inf) -> Check:
    """Return a check for a finite float within these ends."""

    def check(value: Any, a: Arguments) -> str | None:
        if isinstance(value, bool) or not isinstance(value, float | int):
            return f"a {type(value).__name__} instead of a number"
        return None if low <= value <= high else f"a value outside of [{low}, {high}]"

    return check


def ball(low: float, high: float) -> Check:
    """Return a check for a finite ball that meets these ends and has the digits that were asked for."""

    def check(value: Any, a: Arguments) -> str | None:
        if not value.is_finite():
            return "a ball without ends"
        if not (value >= low or value.overlaps(type(value)(low))) or not (
            value <= high or value.overlaps(type(value)(high))
        ):
            return f"a ball outside of [{low}, {high}]"
        digits = int(str(a.get("digits", 10)).strip("'")) if not isinstance(a.get("digits", 10), torch.Tensor) else 1
        if value != 0 and value.rel_accuracy_bits() < 3.3219 * digits - 3:
            return f"{value.rel_accuracy_bits()} bits for {digits} digits"
        return None

    return check


def intervals(value: Any, low: float = -math.inf, high: float = math.inf) -> str | None:
    """Return what is wrong with Interval records anywhere in a result."""
    found = list(_intervals(value))
    for one in found:
        if math.isnan(one.estimate) and (one.low, one.high) == (low, high):
            continue  # not defined, and everything is allowed: the correlation of a constant
        numbers = (one.estimate, one.low, one.high)
        if any(map(math.isnan, numbers)):
            return "an interval with nan"
        if not one.low <= one.estimate <= one.high:
            return "an estimate outside of its interval"
        if one.low > high + SLACK or one.high < low - SLACK:
            return f"an interval outside of [{low}, {high}]"
    return None


def _intervals(value: Any) -> Any:
    if hasattr(value, "estimate") and hasattr(value, "low"):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _intervals(one)


# Kernels.
def correlation_map(value: Any, a: Arguments) -> str | None:
    return tensor(value, low=-1, high=1) or shaped(value, *given(a, "rho"))


def relu_map(value: Any, a: Arguments) -> str | None:
    """mpmath's iteration of the formula at one entry; every entry is in [-1, 1]."""
    wrong = correlation_map(value, a)
    if wrong or value.is_meta or not value.numel() or int(a["depth"]) > 50:
        return wrong
    rho = doubled(a["rho"])
    with mpmath.workdps(40):
        exact = min(max(mpmath.mpf(float(rho.flatten()[0])), mpmath.mpf(-1)), mpmath.mpf(1))
        for _ in range(int(a["depth"])):
            exact = (mpmath.sqrt(1 - exact**2) + exact * (mpmath.pi - mpmath.acos(exact))) / mpmath.pi
    error = abs(float(value.detach().flatten()[0]) - float(exact))
    return None if error <= 16 * torch.finfo(value.dtype).eps else f"off by {error:.1e} from mpmath"


def moment(value: Any, a: Arguments) -> str | None:
    """A dual: not nan, of the shape of the broadcast, at most what Cauchy and Schwarz allow, the same with X and Y exchanged."""
    import nstheory as nst

    wrong = tensor(value, finite=False) or shaped(value, *given(a, "rho", "mean", "variance"))
    if wrong or value.is_meta:
        return wrong
    more = {name: one for name, one in a.items() if name not in ("activation", "rho", "mean", "variance")}
    turned = {
        name: tuple(reversed(a[name])) if isinstance(a[name], tuple | list) else a[name]
        for name in ("mean", "variance")
        if name in a
    }
    other = nst.dual(a["activation"], a["rho"], **turned, **more)
    close = torch.isclose(
        value.double(), other.double(), rtol=1e-6 if value.dtype == torch.float32 else 1e-11, atol=1e-300
    )
    return None if bool(close.all()) else "another value when X and Y are exchanged"


def covariance(value: Any, a: Arguments) -> str | None:
    return tensor(value, finite=False) or shaped(value, *given(a, "rho", "mean", "variance"))


def normalised(value: Any, a: Arguments) -> str | None:
    """A correlation of f(X) and f(Y); nan is right where one of them is constant."""
    if isinstance(value, torch.Tensor) and not value.is_meta and bool(value.isnan().any()):
        import nstheory as nst

        more = {name: one for name, one in a.items() if name not in ("activation", "rho")}
        pairs = {
            name: one if isinstance(one, tuple | list) else (one, one)
            for name, one in more.items()
            if name in ("mean", "variance")
        }
        sides = ({**more, **{name: one[side] for name, one in pairs.items()}} for side in (0, 1))
        if not any(bool((nst.dual_covariance(a["activation"], 1.0, **side) == 0).any()) for side in sides):
            return "nan where f is not constant"
        value = value.nan_to_num(0.0)
    return tensor(value, low=-1, high=1) or shaped(value, *given(a, "rho", "mean", "variance"))


def normal_cdf(value: Any, a: Arguments) -> str | None:
    """Between Frechet's bounds, and mpmath's integral at one entry."""
    wrong = tensor(value, low=0, high=1) or shaped(value, *given(a, "h", "k", "rho"))
    if wrong or value.is_meta or not value.numel():
        return wrong
    h, k, rho = (
        float(one.flatten()[0]) for one in torch.broadcast_tensors(*(doubled(a[name]) for name in ("h", "k", "rho")))
    )
    with mpmath.workdps(30):
        first, second = mpmath.ncdf(h), mpmath.ncdf(k)
        low, high = max(mpmath.mpf(0), first + second - 1), min(first, second)
        exact = None
        if abs(rho) < 0.999 and abs(h) < 8 and abs(k) < 8:
            rest = mpmath.sqrt(1 - mpmath.mpf(rho) ** 2)
            exact = mpmath.quad(
                lambda x: mpmath.npdf(x) * mpmath.ncdf((k - rho * x) / rest),
                [-mpmath.inf, -4, 0, h] if h > 0 else [-mpmath.inf, h - 4, h],
            )
    got = float(value.detach().flatten()[0])
    eps = torch.finfo(value.dtype).eps
    if not float(low) - 4 * eps <= got <= float(high) * (1 + 16 * eps):
        return f"{got} outside of Frechet's bounds"
    if exact is not None and abs(got - float(exact)) > 1e-12 + 64 * eps * float(exact):
        return f"off by {abs(got - float(exact)):.1e} from mpmath"
    return None


def selection(value: Any, a: Arguments) -> str | None:
    wrong = tensor(value, low=0, high=1) or shaped(value, *given(a, "n", "rho"))
    if wrong or value.is_meta or not value.numel():
        return wrong
    count = a["n"] if isinstance(a["n"], torch.Tensor) else int(a["n"])
    n, rho = torch.broadcast_tensors(torch.as_tensor(count), doubled(a["rho"]))
    two = 1 - torch.acos(rho.clamp(-1, 1).square()) / math.pi
    error = torch.where(n == 2, value.detach() - two, 0.0).abs().max()
    return None if error < 1e-10 else f"off by {float(error):.1e} at n = 2"


def overlap(value: Any, a: Arguments) -> str | None:
    return next(
        (wrong for one in value if (wrong := tensor(one, low=0) or shaped(one, *given(a, "n", "rho", "sigma")))), None
    )


def attention(value: Any, a: Arguments) -> str | None:
    return tensor(value) or shaped(value, *given(a, "n", "d", "rho", "beta", "sigma"))


def gram(value: Any, a: Arguments) -> str | None:
    """Entries at most what Cauchy and Schwarz allow."""
    wrong = tensor(value, finite=False)
    if wrong or value.is_meta or not value.numel():
        return wrong
    x, y = (
        torch.as_tensor(one, dtype=torch.float64).detach()
        for one in (a["x"], a["x"] if a.get("other") is None else a["other"])
    )
    most = torch.linalg.vector_norm(x, dim=1)[:, None] * torch.linalg.vector_norm(y, dim=1)
    beyond = most > torch.finfo(value.dtype).max / 2  # then it may be infinite
    allowed = torch.where(beyond, torch.inf, most * (1 + 1e-5) + 1e-300)
    return None if bool((value.double().abs() <= allowed).all()) else "more than Cauchy and Schwarz allow"


def error_bound(value: Any, a: Arguments) -> str | None:
    return tensor(value, low=0, finite=False) or shaped(value, *given(a, "rho"))


# Measurements.
def measured(value: Any, a: Arguments) -> str | None:
    """Intervals in order; correlations in [-1, 1]; for the first coordinate of Gaussian inputs rho itself, far inside of the error."""
    wrong = intervals(value.correlation, -1, 1) or intervals(
        (*value.second_moment, *value.covariance, value.energy, value.variance), -math.inf
    )
    name = getattr(a["f"], "__name__", "")
    if wrong or name not in ("first", "in_place", "view", "reused") or "dim" not in a:
        return wrong
    # Sixteen standard deviations of a product of normals at the least n that is allowed.
    off = max(abs(one.estimate - rho) for one, rho in zip(value.correlation, value.rho, strict=True))
    return None if off < 16 * math.sqrt(2 / value.n_samples) else f"correlation off by {off:.2g} for a linear function"


def influences(value: Any, a: Arguments) -> str | None:
    wrong = intervals((value.total, *value.per_token), 0)
    name = getattr(a["f"], "__name__", "")
    if wrong or name not in ("first", "in_place", "reused") or "dim" not in a:
        return wrong
    off = max(abs(one.estimate - (place == 0)) for place, one in enumerate(value.per_token))
    return None if off < 1e-5 else f"influence off by {off:.2g} for a linear function"


def degree_one(value: Any, a: Arguments) -> str | None:
    wrong = intervals(value)
    known = getattr(a["f"], "__name__", "") in ("first", "in_place", "reused") and "dim" in a
    return wrong or (
        None if not known or abs(value.estimate - 1) < 1 else f"degree-one weight {value.estimate} of a linear function"
    )


def agreement(value: Any, a: Arguments) -> str | None:
    own = value.overall.agreement
    return intervals(own, 0, 1)


def tail(value: Any, a: Arguments) -> str | None:
    """The certificate proves the bound, and a share is at most 1."""
    import nstheory as nst

    if not 0 <= value.bound <= (1 + SLACK if value.share else math.inf):
        return f"a bound of {value.bound}"
    proved = nst.check_certificate(value.certificate)
    return (
        None
        if proved == value.bound or min(1.0, proved) == value.bound
        else f"the certificate proves {proved}, {value.bound} is stated"
    )


def envelope(value: Any, a: Arguments) -> str | None:
    ordered = all(low <= high for low, high in zip(value.lower, value.upper, strict=True))
    return None if ordered and not has_nan((value.lower, value.upper)) else "bounds that are not in order"


def certificate(value: Any, a: Arguments) -> str | None:
    import nstheory as nst

    return None if math.isfinite(nst.check_certificate(value)) else "a certificate of nothing"


def weights(value: Any, a: Arguments) -> str | None:
    estimates = [float(one) for one in value.estimate]
    return "nan among the weights" if has_nan(estimates) else None


def known(value: Any, a: Arguments) -> str | None:
    return "nan" if has_nan(list(vars(value).values())) else None


# The regularizer.
def tokens(value: Any, a: Arguments) -> str | None:
    """Shape and dtype of x; what is frozen stays; what is drawn is allowed."""
    x = a["x"]
    if value.shape != x.shape or value.dtype != x.dtype:
        return f"{value.dtype} {tuple(value.shape)} instead of {x.dtype} {tuple(x.shape)}"
    if x.is_meta or not x.numel():
        return None
    frozen = (
        torch.isin(x, torch.tensor([int(one) for one in a.get("frozen_ids", ())], dtype=x.dtype))
        if a.get("frozen_ids")
        else torch.zeros_like(x, dtype=torch.bool)
    )
    if bool((value != x)[frozen].any()):
        return "a frozen id has changed"
    if float(a["keep_prob"]) == 1 and not torch.equal(value, x):
        return "keep_prob = 1 changes tokens"
    if (
        a.get("vocab_size") is not None
        and a.get("allowed_ids") is None
        and bool((value[value != x] >= int(a["vocab_size"])).any())
    ):
        return "an id outside of the vocabulary"
    return None


def penalty(value: Any, a: Arguments) -> str | None:
    """A scalar; raw is within [-1, 0] or [0, 1]; the same with p and q exchanged.

    What is not checked for nan may be nan, where the same call is refused when it is.
    """
    import nstheory as nst

    if a.get("validate", True) is False and isinstance(value, torch.Tensor) and not bool(value.isfinite()):
        try:
            nst.noise_stability_penalty(**{**a, "validate": True})
        except nst.NSTheoryError:
            return None
    wrong = tensor(value) if a.get("form", "raw") != "log" else tensor(value, finite=False)
    if wrong or value.is_meta:
        return wrong
    if value.ndim:
        return f"shape {tuple(value.shape)} instead of a scalar"
    if a.get("form", "raw") in ("raw", "cosine") and not -1 - SLACK <= float(value) <= 1 + SLACK:
        return f"{float(value)} outside of [-1, 1]"
    other = nst.noise_stability_penalty(
        a["q_logits"], a["p_logits"], **{name: one for name, one in a.items() if name not in ("p_logits", "q_logits")}
    )
    return (
        None
        if torch.allclose(value.double(), other.double(), rtol=1e-4, atol=1e-5)
        else "another value when p and q are exchanged"
    )


def regularizer(value: Any, a: Arguments) -> str | None:
    """What is built works once, on a batch of a small model, or says why not."""
    import nstheory as nst

    from . import functions

    if a.get("embedding_rho") is not None or value.gamma == 0:
        return None
    model, x = functions.Loss().layers, torch.tensor([[1, 2, 3, 4], [4, 3, 2, 1]])
    try:
        found = value(model, x, model(x))
    except nst.NSTheoryError as error:
        return None if "\n" not in str(error) else "an error of several lines"
    return tensor(found) or (None if found.ndim == 0 else "no scalar")


def schedule(value: Any, a: Arguments) -> str | None:
    factors = [value.factor(t) for t in (0, 1, 2, 7, 10**6)]
    return None if all(math.isfinite(one) and one >= 0 for one in factors) else f"factors {factors}"


def noisy(value: Any, a: Arguments) -> str | None:
    """Shape and dtype of e; what is fixed is e; nan only where e has some, which then are in the scale."""
    e = a["e"]
    if value.shape != e.shape or value.dtype != e.dtype:
        return "another shape or dtype"
    fixed = (
        a["fixed"].expand(e.shape[:-1]) if a.get("fixed") is not None else torch.zeros(e.shape[:-1], dtype=torch.bool)
    )
    if not torch.allclose(value[fixed], e[fixed], rtol=0, atol=0, equal_nan=True):
        return "what is fixed has changed"
    return None if e.is_meta or not bool(e.isfinite().all()) else tensor(value.float())


def mask(value: Any, a: Arguments) -> str | None:
    return (
        None
        if value.dtype == torch.bool and value.shape == a["labels"].shape
        else f"{value.dtype} {tuple(value.shape)}"
    )


def attached(value: Any, a: Arguments) -> str | None:
    """The loss with the penalty is finite, or one line says why not; and the model is as before when the handle is removed."""
    import nstheory as nst

    model, ids = value.module, torch.tensor([[1, 2, 3, 4]])
    meta = next(model.parameters()).is_meta
    try:
        loss = torch.ones(()) if meta else model(input_ids=ids, labels=ids)["loss"]
    except nst.NSTheoryError as error:
        loss = torch.full((), 0.0 if "\n" not in str(error) else torch.nan)
    value.remove()
    return (
        None
        if bool(loss.isfinite()) and not model._forward_hooks and not model._forward_pre_hooks
        else "a loss that is not finite, or hooks that stay"
    )


# Bounds.
def bounded(value: Any, a: Arguments) -> str | None:
    """Intervals in order and within [-1, 1] where they are correlations."""
    low, high = (torch.as_tensor(one) for one in value.output_interval)
    if bool(low.isnan().any() | high.isnan().any()):
        return "nan in the intervals"
    return None if bool((low <= high).all()) else "an empty interval"


def mean_field(value: Any, a: Arguments) -> str | None:
    return tensor(torch.as_tensor(value.output.cosine), low=-1, high=1) or tensor(
        torch.as_tensor(value.output.second_moment), low=0
    )


def fixed(value: Any, a: Arguments) -> str | None:
    good = value.second_moment >= 0 and value.chi_1 >= 0 and (-1 <= value.cosine <= 1 or value.second_moment == 0)
    return None if good else f"{value}"


def made(value: Any, a: Arguments) -> str | None:
    return None
