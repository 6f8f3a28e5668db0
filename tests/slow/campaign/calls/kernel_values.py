"""What is right about a value of a kernel: mpmath, closed forms and second ways."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import torch

from .right import Arguments, doubled, given, shaped, tensor


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
        # mpmath has no exponents of 1e600; what is further out is 0 or 1 as well
        first, second = (mpmath.ncdf(min(max(one, -1e6), 1e6)) for one in (h, k))
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


def attention_rows(value: Any, a: Arguments) -> str | None:
    """Finite, of the shape of the broadcast, and so its slopes in what asks for some; turned round where all noise is."""
    import nstheory as nst

    named = given(a, "n", "d", "rho", "sigma", "token_cosine")
    wrong = tensor(value) or shaped(value, *named)
    if wrong or value.is_meta or not value.numel():
        return wrong
    asked = [one for one in a.values() if isinstance(one, torch.Tensor) and one.requires_grad]
    if asked and not value.requires_grad:
        return "no slope in what asks for one"
    if asked:
        slopes = torch.autograd.grad(value.sum(), asked, allow_unused=True, retain_graph=True)
        if any(one is None or not bool(torch.isfinite(one).all()) for one in slopes):
            return f"slopes {slopes}"
    whole = nst.attention_stability(**{**a, "rho": 1.0}).detach()
    beyond = value.detach().abs() > whole * (1 + 1e-6) + 1e-12
    return f"{value} is more than {whole}, what all of the input gives" if bool(beyond.any()) else None


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
