"""The regularizer: the forms of the penalty and its gradients, and what the module estimates."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from nstheory.claims.record import Claim
from nstheory.language.domain import UNIT, between, integers
from nstheory.ties.tie import Estimate, Tie, side

__all__ = ["TIES"]

_REGULARIZER = "nstheory.theory.regularizer"
_PENALTY = "nstheory.nn.noise_stability_penalty"
_ROUNDED = "softmaxes and sums of a few products, in units of the largest term"
_POSITIONS, _CLASSES, _TOKENS = 2, 3, 3
_BATCH = 2**13
_LOGIT = between(-3, 3)
_LOGITS = {
    f"{side_}_{position}{label}": _LOGIT
    for side_ in "zw"
    for position in range(_POSITIONS)
    for label in range(_CLASSES)
}


def _rows(values: tuple[Fraction, ...]) -> list[Any]:
    """Return the logits on the clean and on the noisy inputs, [positions, classes] each."""
    import torch

    return list(torch.tensor([float(one) for one in values], dtype=torch.float64).view(2, _POSITIONS, _CLASSES))


def _form(form: str) -> Callable[..., float]:
    return lambda penalty, *logits: penalty(*_rows(logits), form=form).item()


def _outputs(logits: tuple[sp.Expr, ...]) -> list[list[tuple[sp.Expr, ...]]]:
    """Return the softmaxes on the clean and on the noisy inputs, by position."""
    from nstheory.theory.regularizer.gradients import softmax

    rows = [softmax(logits[start : start + _CLASSES]) for start in range(0, len(logits), _CLASSES)]
    return [rows[:_POSITIONS], rows[_POSITIONS:]]


def _by_position(similarity: Callable[..., sp.Expr]) -> Callable[..., sp.Expr]:
    """Return minus the mean over positions of a similarity of two outputs, R for S = 1."""

    def state(stated: Callable[..., sp.Expr], *logits: sp.Expr) -> sp.Expr:
        pairs = zip(*_outputs(logits), strict=True)
        return -sum((similarity(stated, p, q) for p, q in pairs), sp.Integer(0)) / _POSITIONS

    return state


def _covariance(stated: Callable[..., sp.Expr], clean: list[Any], noisy: list[Any]) -> sp.Expr:
    """Return the sample covariances of the outputs over the positions, summed over the classes."""
    columns = [tuple(tuple(row[label] for row in rows) for rows in (clean, noisy)) for label in range(_CLASSES)]
    return sum((stated(*column) for column in columns), sp.Integer(0))


def _centred(stated: Callable[..., sp.Expr], *logits: sp.Expr) -> sp.Expr:
    return -_covariance(stated, *_outputs(logits))


def _correlation(stated: Callable[..., sp.Expr], *logits: sp.Expr) -> sp.Expr:
    clean, noisy = _outputs(logits)
    variances = _covariance(stated, clean, clean) * _covariance(stated, noisy, noisy)
    return -_covariance(stated, clean, noisy) / sp.sqrt(variances)


def _half_distance(stated: Callable[..., sp.Expr], p: Any, q: Any) -> sp.Expr:
    """Return what <p, p'> is less than the mean of the squared lengths."""
    return stated(p, q) - (stated(p, p) + stated(q, q)) / 2


def _signed(penalty: Callable[..., Any], sign: Fraction, *logits: Fraction) -> float:
    return penalty(*_rows(logits), S=int(sign)).item()


def _signed_stated(stated: Callable[..., sp.Expr], sign: sp.Expr, *logits: sp.Expr) -> sp.Expr:
    pairs = zip(*_outputs(logits), strict=True)
    return sum((stated(p, q, sign) for p, q in pairs), sp.Integer(0)) / _POSITIONS


def _near_uniform(form: str) -> Callable[..., list[float]]:
    """Return the slope in h of the gradient at uniform outputs, for noisy logits h v: a second derivative at 0."""

    def compute(penalty: Callable[..., Any], *direction: Fraction) -> list[float]:
        import torch

        v = torch.tensor([[float(one) for one in direction]], dtype=torch.float64)
        z, h = torch.zeros_like(v, requires_grad=True), torch.zeros((), dtype=torch.float64, requires_grad=True)
        (first,) = torch.autograd.grad(penalty(z, h * v, S=0, form=form), z, create_graph=True)
        (second,) = torch.autograd.grad(first[0, 0], h)
        return [second.item()]

    return compute


def _near_uniform_stated(logarithm: bool) -> Callable[..., list[sp.Expr]]:
    def state(stated: Callable[..., sp.Expr], *direction: sp.Expr) -> list[sp.Expr]:
        slope = stated(len(direction), logarithm)
        symbols = {str(symbol): symbol for symbol in slope.free_symbols}
        return [slope.subs({symbols[f"v_{index}"]: one for index, one in enumerate(direction)})]

    return state


def _logit_gradient(penalty: Callable[..., Any], *logits: Fraction) -> float:
    """Return the derivative of <p, p'> in the first logit, of one position with four classes."""
    import torch

    clean, noisy = torch.tensor([float(one) for one in logits], dtype=torch.float64).view(2, 1, -1)
    clean.requires_grad_()
    return torch.autograd.grad(penalty(clean, noisy, S=0), clean)[0][0, 0].item()


def _logit_gradient_stated(claim: Claim, *logits: sp.Expr) -> sp.Expr:
    from nstheory.theory.regularizer.gradients import softmax

    clean, noisy = logits[: len(logits) // 2], softmax(logits[len(logits) // 2 :])
    values = {f"z_{index}": one for index, one in enumerate(clean)}
    return side(claim, "rhs", **values, **{f"p'_{index}": one for index, one in enumerate(noisy)})


def _module(module: Callable[..., Any], keep: Fraction, *logits: Fraction) -> Estimate:
    """Return the mean of R over random pairs, for a model that looks its logit up in a table of two tokens."""
    import torch

    from nstheory.noise.tokens import TokenNoise

    table = torch.tensor([float(one) for one in logits], dtype=torch.float64).view(_TOKENS, _TOKENS)

    def model(x: torch.Tensor) -> torch.Tensor:
        value = table[x[:, 0], x[:, 1]]
        return torch.stack([value, torch.zeros_like(value)], 1)

    x = TokenNoise(0.0, _TOKENS).pair((_BATCH, 2), torch.Generator().manual_seed(3))[0]
    found = module(1.0, keep_prob=float(keep), vocab_size=_TOKENS)(model, x, model(x))
    # One value lies in [-1, 0], so that its deviation is at most 1/2.
    return Estimate(found.item(), 0.5 / _BATCH**0.5)


def _module_stated(stated: Callable[..., sp.Expr], keep: sp.Expr, *logits: sp.Expr) -> sp.Expr:
    first = {(i, j): 1 / (1 + sp.exp(-logits[_TOKENS * i + j])) for i in range(_TOKENS) for j in range(_TOKENS)}
    second = {place: 1 - value for place, value in first.items()}
    return -sum((stated(table, _TOKENS, keep) for table in (first, second)), sp.Integer(0))


_DIRECTION = {f"v_{index}": between(-2, 2) for index in range(4)}

FORMS = (
    Tie(
        _PENALTY,
        "regularizer.identity",
        f"{_REGULARIZER}.forms.penalty",
        {"S": integers(0, 1), **_LOGITS},
        _signed,
        _signed_stated,
        16,
        _ROUNDED,
        points=2,
    ),
    *(
        Tie(
            _PENALTY,
            claim,
            f"{_REGULARIZER}.forms.{formula}",
            _LOGITS,
            _form(form),
            state,
            64,
            _ROUNDED,
            size=size,
            points=2,
        )
        for form, claim, formula, state, size in (
            ("cosine", "regularizer.cosine", "cosine", _by_position(lambda stated, p, q: stated(p, q)), 0.0),
            ("l2", "regularizer.identity", "inner", _by_position(_half_distance), 1.0),
            (
                "log",
                "regularizer.uniform_gradient_log",
                "inner",
                _by_position(lambda stated, p, q: sp.log(stated(p, q))),
                1.0,
            ),
            ("centred", "regularizer.centred", "sample_covariance", _centred, 1.0),
            ("correlation", "regularizer.centred", "sample_covariance", _correlation, 16.0),
        )
    ),
)

GRADIENTS = tuple(
    Tie(
        _PENALTY,
        claim,
        f"{_REGULARIZER}.gradients.uniform_slope",
        _DIRECTION,
        _near_uniform(form),
        _near_uniform_stated(logarithm),
        64,
        "automatic differentiation, twice, in units of the direction",
        size=1.0,
        points=2,
    )
    for form, claim, logarithm in (
        ("raw", "regularizer.uniform_gradient", False),
        ("log", "regularizer.uniform_gradient_log", True),
    )
)

LOGITS = (
    Tie(
        _PENALTY,
        "regularizer.logit_gradient",
        None,
        {f"{name}_{label}": _LOGIT for name in "zw" for label in range(4)},
        _logit_gradient,
        _logit_gradient_stated,
        64,
        "a difference of numbers below 1",
        size=1.0,
        points=2,
    ),
)

MODULE = (
    Tie(
        "nstheory.nn.NoiseStability",
        "regularizer.estimates_stability",
        f"{_REGULARIZER}.objective.efron_stein_stability",
        {"keep": UNIT, **{f"z_{i}{j}": between(-4, 4) for i in range(_TOKENS) for j in range(_TOKENS)}},
        _module,
        _module_stated,
        0,
        "a bound on the standard error",
        points=2,
    ),
)

TIES: tuple[Tie, ...] = FORMS + GRADIENTS + LOGITS + MODULE
