"""The penalty as a pure function: R for two sets of logits, in six forms, chunk by chunk where memory is short.

Every form is a similarity s(p, q), symmetric in p and q, that grows with stability; R = (-1)^S times its mean. Symmetry
is what the half gradient needs: for an exchangeable pair, grad E s(p, q) = 2 E [grad s(p, stopgrad q)].
"""

from __future__ import annotations

from typing import Any, Literal, get_args

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

from nstheory.errors import ArgumentError
from nstheory.nn.graph_ops import register
from nstheory.nn.schedule import is_whole
from nstheory.numbers import boolean

Form = Literal["raw", "centred", "cosine", "correlation", "l2", "log"]
Gradient = Literal["full", "half"]
# Statistics that one pass over the positions sums beside the similarity; see `_sums`.
STATISTICS = ("confidence", "cosine", "agreement")


def noise_stability_penalty(
    p_logits: Tensor,
    q_logits: Tensor,
    *,
    S: int = 1,
    form: Form = "raw",
    mask: Tensor | None = None,
    gradient: Gradient = "full",
    chunk: int | None = None,
    validate: bool = True,
) -> Tensor:
    """Return R = (-1)^S s(p, q), with p, q the softmax of two sets of logits and s a mean over positions.

    raw          s = mean <p, q>                                   the paper's: rewards confidence and consistency alike
    centred      s = sum <p - mean p, q - mean q> / (n - 1)        covariance of the outputs, unbiased; n positions
    cosine       s = mean <p, q> / (|p| |q|)                       blind to confidence, position by position
    correlation  s = centred(p, q) / sqrt(centred(p, p) centred(q, q))
    l2           s = -mean |p - q|^2 / 2                           the consistency half of `raw`
    log          s = mean log <p, q>                               by logsumexp: no vanishing gradient near uniform p

    p_logits, q_logits   [batch, ..., classes], the model's output on X and on its noisy copy Y
    S                    1 rewards stability, 0 penalises it; raw: R is in [-1, 0] or [0, 1]
    mask                 bool [batch, ...], True where a position counts; None counts all
    gradient             "full": through both; "half": q is held constant and the gradient doubled, which has the same
                         expectation when (X, Y) is exchangeable. The value is R either way
    chunk                positions at a time, softmaxes being recomputed in the backward pass; None: all at once
    validate             False skips the check for nan (one synchronisation with a GPU)

    A scalar in float32, or float64 when the logits are, computed outside autocast; 0, with gradient 0, where no position
    counts (an empty batch, a mask without True). Raises ArgumentError, also for a single class: its softmax is 1, and R = -1.
    Inside torch.compile there is no graph break.
    Source: "Noise Stability of Transformer Models", Definition 6.1, arXiv 2602.08287, for raw; ours for the others.

    >>> same = torch.tensor([[9.0, 0.0], [0.0, 9.0]])
    >>> nst.noise_stability_penalty(same, same)
    tensor(-0.9998)
    >>> nst.noise_stability_penalty(same, same.flip(0), form="cosine")
    tensor(-0.0002)
    """
    check_choices(S, gradient, form, chunk)
    validate = boolean(validate, "validate")
    return penalty_and_statistics(p_logits, q_logits, S, form, mask, gradient, chunk, validate, False)[0]


def penalty_and_statistics(
    p_logits: Tensor,
    q_logits: Tensor,
    S: int,
    form: Form,
    mask: Tensor | None,
    gradient: Gradient,
    chunk: int | None,
    validate: bool,
    statistics: bool,
) -> tuple[Tensor, dict[str, Tensor]]:
    """Return R and the detached means of STATISTICS (none when `statistics` is False); arguments as in the penalty."""
    _check_shapes(p_logits, q_logits, mask)
    if gradient == "half":
        q_logits = q_logits.detach()
    p_rows, q_rows = p_logits.flatten(0, -2), q_logits.flatten(0, -2)  # [positions, classes]
    m_rows = None if mask is None else mask.flatten()  # [positions]
    # bfloat16 would lose the sum over many classes, and float16 the small products.
    with torch.autocast(device_type="cpu" if p_logits.is_meta else p_logits.device.type, enabled=False):
        dtype = torch.promote_types(p_logits.dtype, torch.float32)
        counted = _counted(p_rows, m_rows, dtype)
        centres = _centres(p_rows, q_rows, m_rows, counted, chunk) if form in ("centred", "correlation") else None
        sums = _all_sums(p_rows, q_rows, m_rows, centres, form, statistics, chunk)
        similarity = _similarity(sums, form, counted)
        if validate and torch.compiler.is_compiling():
            seen = (similarity.detach(), counted, p_logits.detach(), q_logits.detach())
            similarity = similarity + torch.ops.nstheory.checked(*seen, mask, form)  # adds 0, so that it is not dropped
        elif validate and not similarity.is_meta:
            check_values(similarity.detach(), counted, p_logits, q_logits, mask, form)
        if gradient == "half":
            similarity = 2.0 * similarity - similarity.detach()  # 2a - a = a exactly: only the gradient doubles
        means = (sums[-len(STATISTICS) :].detach() / counted).unbind() if statistics else ()
    return (-1.0) ** S * similarity, dict(zip(STATISTICS, means, strict=False))


def check_choices(S: int, gradient: str, form: str, chunk: int | None) -> None:
    """Raise ArgumentError for a setting that is not among its choices."""
    if not (is_whole(S) and S in (0, 1)):
        raise ArgumentError(f"S = {repr(S)[:60]}; choose 1 (reward stability, as in the paper) or 0 (penalise it)")
    if not isinstance(gradient, str) or gradient not in get_args(Gradient):
        raise ArgumentError(f"gradient = {repr(gradient)[:60]}; choose 'full' or 'half'")
    if not isinstance(form, str) or form not in get_args(Form):
        raise ArgumentError(f"form = {repr(form)[:60]}; choose from {', '.join(map(repr, get_args(Form)))}")
    if chunk is not None and not (is_whole(chunk) and chunk >= 1):
        raise ArgumentError(
            f"chunk = {repr(chunk)[:60]}; it has to be a number of positions >= 1, or None for all at once"
        )


def _counted(rows: Tensor, mask: Tensor | None, dtype: torch.dtype) -> Tensor:
    if mask is None:
        return torch.full((), float(rows.shape[0]), dtype=dtype, device=rows.device)
    return mask.sum().to(dtype)


def _pieces(p: Tensor, q: Tensor, mask: Tensor | None, chunk: int | None) -> list[tuple[Tensor, Tensor, Tensor | None]]:
    if chunk is None or chunk >= p.shape[0]:
        return [(p, q, mask)]
    masks = [None] * len(p.split(chunk)) if mask is None else mask.split(chunk)
    return list(zip(p.split(chunk), q.split(chunk), masks, strict=True))


def _log_softmax(logits: Tensor, mask: Tensor | None) -> Tensor:
    if mask is not None:  # before the softmax: nan at a masked position must not reach the gradient
        logits = logits.masked_fill(~mask.unsqueeze(-1), 0.0)
    return torch.log_softmax(logits.to(torch.promote_types(logits.dtype, torch.float32)), dim=-1)


def _softmax(logits: Tensor, mask: Tensor | None) -> Tensor:
    if mask is not None:
        logits = logits.masked_fill(~mask.unsqueeze(-1), 0.0)
    return torch.softmax(logits.to(torch.promote_types(logits.dtype, torch.float32)), dim=-1)


def _total(values: Tensor, mask: Tensor | None) -> Tensor:
    return (values if mask is None else values.masked_fill(~mask, 0.0)).sum()


@torch.no_grad()
def _centres(p: Tensor, q: Tensor, mask: Tensor | None, counted: Tensor, chunk: int | None) -> tuple[Tensor, Tensor]:
    """Return the mean outputs [classes] of p and q: constants, since sum (q - mean q) = 0 cancels their gradient."""
    totals = []
    for side in (p, q):
        pieces = _pieces(side, side, mask, chunk)
        softmaxes = ((_softmax(rows, part), part) for rows, _, part in pieces)
        summed = [
            (rows if part is None else rows.masked_fill(~part.unsqueeze(-1), 0.0)).sum(0) for rows, part in softmaxes
        ]
        totals.append(torch.stack(summed).sum(0) / counted)
    return totals[0], totals[1]


def _all_sums(
    p: Tensor,
    q: Tensor,
    mask: Tensor | None,
    centres: tuple[Tensor, Tensor] | None,
    form: Form,
    statistics: bool,
    chunk: int | None,
) -> Tensor:
    pieces = _pieces(p, q, mask, chunk)
    if len(pieces) == 1:
        return _sums(p, q, mask, centres, form, statistics)
    parts = [
        checkpoint(_sums, rows, noisy, part, centres, form, statistics, use_reentrant=False, preserve_rng_state=False)
        for rows, noisy, part in pieces
    ]
    return torch.stack(parts).sum(0)


def _sums(
    p_rows: Tensor,
    q_rows: Tensor,
    mask: Tensor | None,
    centres: tuple[Tensor, Tensor] | None,
    form: Form,
    statistics: bool,
) -> Tensor:
    """Return sums over the positions: the parts of the similarity (one, or three), then STATISTICS without gradient."""
    if form == "log":
        log_p, log_q = _log_softmax(p_rows, mask), _log_softmax(q_rows, mask)
        parts = [torch.logsumexp(log_p + log_q, dim=-1)]
        p, q = (log_p.detach().exp(), log_q.detach().exp()) if statistics else (log_p, log_q)
    else:
        p, q = _softmax(p_rows, mask), _softmax(q_rows, mask)  # [positions, classes]
        if form == "l2":
            parts = [-(p - q).square().sum(dim=-1) / 2.0]
        elif centres is not None:
            left, right = p - centres[0], q - centres[1]
            parts = [(left * right).sum(dim=-1)]
            if form == "correlation":
                parts += [left.square().sum(dim=-1), right.square().sum(dim=-1)]
        else:
            parts = [(p * q).sum(dim=-1)]
            if form == "cosine":
                parts = [parts[0] * (p.square().sum(dim=-1) * q.square().sum(dim=-1)).rsqrt()]
    totals = [_total(part, mask) for part in parts]
    if statistics:
        with torch.no_grad():
            p_norm, q_norm = torch.linalg.vector_norm(p, dim=-1), torch.linalg.vector_norm(q, dim=-1)
            product = parts[0] if form == "raw" else (p * q).sum(dim=-1)
            cosine = product / (p_norm * q_norm)
            # One argmax instead of two, as it is what costs here: is the best class of p also one of q's best?
            agreement = q.gather(-1, p.argmax(dim=-1, keepdim=True)).squeeze(-1) == q.amax(dim=-1)
            totals += [_total(values, mask) for values in (p_norm.square(), cosine, agreement.to(p.dtype))]
    return torch.stack(totals)


def _similarity(sums: Tensor, form: Form, counted: Tensor) -> Tensor:
    if form == "centred":
        return sums[0] / (counted - 1.0)
    if form == "correlation":
        # Where nothing counts all three sums are 0, and so is the result: 0 / 1, not 0 / 0.
        return sums[0] * torch.where(counted == 0.0, 1.0, sums[1] * sums[2]).rsqrt()
    return sums[0] / counted.clamp(min=1.0)


def _check_shapes(p_logits: Tensor, q_logits: Tensor, mask: Tensor | None) -> None:
    for logits, where in ((p_logits, "logits on x"), (q_logits, "logits on the noisy copy")):
        if not isinstance(logits, Tensor) or not logits.is_floating_point():
            found = f"a tensor of {logits.dtype}" if isinstance(logits, Tensor) else type(logits).__name__
            raise ArgumentError(f"{where} are {found}; they have to be a floating-point tensor [batch, ..., classes]")
    if p_logits.shape != q_logits.shape or p_logits.ndim < 2:
        raise ArgumentError(
            f"logits on x have shape {list(p_logits.shape)} and on the noisy copy {list(q_logits.shape)}; both have "
            "to be [batch, ..., classes] alike: give `select` what was applied to the first, as in "
            "select=lambda out: out[:, -1]"
        )
    devices = {one.device for one in (p_logits, q_logits, mask) if isinstance(one, Tensor)}
    if len(devices) > 1:
        raise ArgumentError(
            f"logits and mask are on {' and '.join(sorted(map(str, devices)))}; move them to one device"
        )
    if p_logits.shape[-1] < 2:
        raise ArgumentError(
            f"logits have shape {list(p_logits.shape)}, {p_logits.shape[-1]} class: its softmax is 1 whatever the model says, "
            "so R would always be -1; of a binary head with one output z take torch.cat([z, torch.zeros_like(z)], -1) "
            "(select= does so after the second pass); a regression has no distribution to compare"
        )
    if mask is not None and not isinstance(mask, Tensor):
        raise ArgumentError(f"mask is {type(mask).__name__}; it has to be a torch.bool tensor, or None")
    if mask is not None and (mask.dtype != torch.bool or mask.shape != p_logits.shape[:-1]):
        raise ArgumentError(
            f"mask is {mask.dtype} of shape {list(mask.shape)}; it has to be torch.bool of shape "
            f"{list(p_logits.shape[:-1])}, True where a position counts (mask.bool() converts an attention mask)"
        )


def check_values(
    similarity: Tensor, counted: Tensor, p_logits: Tensor, q_logits: Tensor, mask: Tensor | None, form: Form
) -> None:
    """Raise ArgumentError, which names the first element at fault, when the similarity is not a finite number."""
    # One transfer from the device when all is well; the element at fault is looked up only when there is one.
    finite, positions = torch.stack([similarity.isfinite().to(counted.dtype), counted]).tolist()
    if finite or positions == 0:  # where nothing counts the penalty is 0
        return
    for logits, where in ((p_logits, "logits on x"), (q_logits, "logits on the noisy copy of x")):
        bad = _softmax(logits.detach(), mask).isnan().flatten(1).any(dim=1)  # [batch]
        if bad.any():
            raise ArgumentError(
                f"{where}: batch element {int(bad.nonzero()[0])} has no softmax (nan or inf), as have "
                f"{int(bad.sum())} of {len(bad)} elements; lower the learning rate, or look at the input of that element"
            )
    if form in ("centred", "correlation"):
        raise ArgumentError(
            f"form = {form!r} over {positions:g} positions is {float(similarity)!r}: it needs at least two positions"
            + (", and outputs that differ between them" if form == "correlation" else "")
            + "; use a larger batch or form = 'cosine'"
        )
    raise ArgumentError(
        f"form = {form!r} is {float(similarity)!r}: p and q share no class of positive probability; do not mask "
        "classes with logits of -inf differently on x and y, or use form = 'raw'"
    )


def _checked(similarity: Tensor, *values: Any) -> Tensor:
    check_values(similarity, *values)
    return torch.zeros_like(similarity)


register(
    "checked",
    "(Tensor similarity, Tensor counted, Tensor p_logits, Tensor q_logits, Tensor? mask, str form) -> Tensor",
    real=_checked,
    shaped=lambda similarity, *_: torch.empty_like(similarity),
)
