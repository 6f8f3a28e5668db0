"""The forms of the penalty: values against a loop over positions, gradients, chunks, masks, half precision, compile."""

import math
from itertools import product

import pytest
import torch
import torch.nn.functional as F

from nstheory.errors import ArgumentError
from nstheory.nn import NoiseStability, noise_stability_penalty

FORMS = ("raw", "centred", "cosine", "correlation", "l2", "log")


def logits(seed: int, *shape: int) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def by_hand(p_logits: torch.Tensor, q_logits: torch.Tensor, form: str) -> float:
    """The definitions once more, as an independent oracle: a list of rows and sums over it."""
    pairs = [(p.softmax(0), q.softmax(0)) for p, q in zip(p_logits, q_logits, strict=True)]
    n = len(pairs)
    p_mean, q_mean = (sum(pair[side] for pair in pairs) / n for side in (0, 1))

    def covariance(left: int, right: int) -> float:
        means = (p_mean, q_mean)
        return sum(float((pair[left] - means[left]) @ (pair[right] - means[right])) for pair in pairs) / (n - 1)

    if form == "centred":
        return covariance(0, 1)
    if form == "correlation":
        return covariance(0, 1) / math.sqrt(covariance(0, 0) * covariance(1, 1))
    each = {
        "raw": lambda p, q: p @ q,
        "cosine": lambda p, q: p @ q / (p.norm() * q.norm()),
        "l2": lambda p, q: -((p - q) @ (p - q)) / 2,
        "log": lambda p, q: (p @ q).log(),
    }[form]
    return sum(float(each(p, q)) for p, q in pairs) / n


@pytest.mark.parametrize("form", FORMS)
def test_value_sign_mask_and_chunks(form: str) -> None:
    p, q = logits(0, 6, 3, 5), 2 * logits(1, 6, 3, 5)
    mask = torch.rand(6, 3, generator=torch.Generator().manual_seed(2)) < 0.6
    stated = by_hand(p[mask], q[mask], form)
    for chunk in (None, 1, 4, 100):
        found = noise_stability_penalty(p, q, form=form, mask=mask, chunk=chunk)
        assert abs(float(found) + stated) < 1e-14
        assert float(noise_stability_penalty(p, q, form=form, mask=mask, S=0, chunk=chunk)) == -float(found)
    assert abs(by_hand(p.flatten(0, 1), q.flatten(0, 1), form) - stated) > 1e-3  # the mask matters


@pytest.mark.parametrize("gradient", ["full", "half"])
@pytest.mark.parametrize("form", FORMS)
def test_gradient(form: str, gradient: str) -> None:
    p, q = (logits(seed, 4, 5).requires_grad_() for seed in (3, 4))
    mask = torch.tensor([True, True, False, True])
    whole = noise_stability_penalty(p, q, form=form, mask=mask, gradient=gradient)
    grads = torch.autograd.grad(whole, (p, q), allow_unused=True)
    chunked = noise_stability_penalty(p, q, form=form, mask=mask, gradient=gradient, chunk=2)
    assert torch.allclose(torch.autograd.grad(chunked, p)[0], grads[0], atol=1e-16, rtol=1e-12)
    step, place = 1e-6, torch.zeros_like(p)
    place[1, 2] = step
    with torch.no_grad():
        up, down = (float(noise_stability_penalty(p + sign * place, q, form=form, mask=mask)) for sign in (1, -1))
    slope = (up - down) / (2 * step) * (2 if gradient == "half" else 1)
    assert abs(float(grads[0][1, 2]) - slope) < 1e-8
    assert abs(slope) > 1e-4
    assert (grads[1] is None) == (gradient == "half")
    assert float(grads[0][2].abs().max()) == 0.0  # masked


@pytest.mark.parametrize("form", FORMS)
def test_half_gradient_has_the_full_expectation_for_every_form(form: str) -> None:
    """All pairs of mini-batches of one token, with their probabilities: nothing is sampled."""
    size, keep, batch = 3, 0.4, 2 if form in ("centred", "correlation") else 1
    table = logits(5, size, 4).requires_grad_()
    totals = {"full": torch.zeros(()).double(), "half": torch.zeros(()).double()}
    for clean, noisy in product(product(range(size), repeat=batch), repeat=2):
        if batch == 2 and 1 in (len(set(clean)), len(set(noisy))):
            continue  # one output twice: covariance zero, no correlation; the set of pairs stays symmetric
        chance = math.prod(keep * (a == b) + (1 - keep) / size for a, b in zip(clean, noisy, strict=True)) / size**batch
        for gradient, total in totals.items():
            p, q = table[list(clean)], table[list(noisy)]
            penalty = noise_stability_penalty(p, q, form=form, gradient=gradient, validate=False)
            totals[gradient] = total + chance * penalty
    full, half = (torch.autograd.grad(total, table)[0] for total in totals.values())
    assert float((full - half).abs().max()) < 1e-15
    assert float(full.abs().max()) > 1e-3


def test_confidence_is_rewarded_by_raw_and_log_only() -> None:
    """A sharper model with the same agreement: cosine and correlation of a pair (Z, Z) do not move."""
    z = logits(6, 8, 5)
    change = {
        form: float(noise_stability_penalty(3 * z, 3 * z, form=form) - noise_stability_penalty(z, z, form=form))
        for form in FORMS
    }
    assert change["raw"] < -0.1
    assert change["log"] < -0.1
    assert abs(change["cosine"]) < 1e-12
    assert abs(change["correlation"]) < 1e-12
    assert change["l2"] == 0.0


def test_log_keeps_its_gradient_where_raw_has_none() -> None:
    classes = 500
    z = (1e-2 * logits(7, 1, classes)).float().requires_grad_()
    q = (1e-2 * logits(8, 1, classes)).float()
    norms = {
        form: float(torch.autograd.grad(noise_stability_penalty(z, q, form=form), z)[0].norm())
        for form in ("raw", "log")
    }
    assert norms["raw"] * classes * 0.9 < norms["log"] < norms["raw"] * classes * 1.1
    far = torch.zeros(1, 2).double()
    far[0, 0] = 2000.0  # <p, q> underflows: exp(-2000) is no double
    assert abs(float(noise_stability_penalty(far, far.flip(1), form="log")) - (2000.0 - math.log(2))) < 1e-9


@pytest.mark.parametrize("form", FORMS)
def test_autocast_and_bfloat16_compute_in_float32(form: str) -> None:
    p, q = logits(9, 32, 200).bfloat16(), logits(10, 32, 200).bfloat16()
    stated = noise_stability_penalty(p.float(), q.float(), form=form)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = noise_stability_penalty(p, q, form=form, chunk=10)
    assert found.dtype == torch.float32
    assert abs(float(found - stated)) < 1e-5 * abs(float(stated))


def test_nan_at_a_masked_position_reaches_nothing() -> None:
    p, q = logits(11, 3, 4).requires_grad_(), logits(12, 3, 4)
    mask = torch.tensor([True, False, True])
    broken = q.clone()
    broken[1, 0] = math.nan
    for form in FORMS:
        value = noise_stability_penalty(p, broken, form=form, mask=mask)
        assert torch.equal(value, noise_stability_penalty(p, q, form=form, mask=mask))
        assert bool(torch.autograd.grad(value, p)[0].isfinite().all())


def test_the_penalty_compiles_without_a_graph_break() -> None:
    weight = logits(13, 5, 5).requires_grad_()

    def loss(x: torch.Tensor, y: torch.Tensor, form: str) -> torch.Tensor:
        pair = (F.one_hot(ids, 5).double() @ weight for ids in (x, y))
        return noise_stability_penalty(*pair, form=form, gradient="half", validate=False)

    x, y = (torch.randint(5, (16,), generator=torch.Generator().manual_seed(seed)) for seed in (0, 1))
    compiled = torch.compile(loss, fullgraph=True, backend="aot_eager")
    for form in FORMS:
        values = [function(x, y, form) for function in (loss, compiled)]
        grads = [torch.autograd.grad(value, weight)[0] for value in values]
        assert torch.allclose(*values, atol=1e-14)
        assert torch.allclose(*grads, atol=1e-14)
        assert float(grads[0].abs().max()) > 1e-4


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"form": "square"}, "'raw', 'centred'"),
        ({"chunk": 0}, "chunk = 0"),
        ({"chunk": "all"}, "chunk = 'all'"),
        ({"mask": torch.ones(4)}, "mask.bool"),
        ({"mask": torch.ones(3, dtype=torch.bool)}, r"shape \[3\]"),
    ],
)
def test_bad_settings(changes: dict, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        noise_stability_penalty(logits(0, 4, 5), logits(1, 4, 5), **changes)


def test_bad_values() -> None:
    p, q = logits(14, 4, 5), logits(15, 4, 5)
    with pytest.raises(ArgumentError, match="at least two positions"):
        noise_stability_penalty(p[:1], q[:1], form="centred")
    with pytest.raises(ArgumentError, match="differ between them"):
        noise_stability_penalty(p[:1].expand(4, 5), q, form="correlation")
    disjoint = torch.tensor([[0.0, -math.inf]])
    with pytest.raises(ArgumentError, match="share no class"):
        noise_stability_penalty(disjoint, disjoint.flip(1), form="log")
    q[2, 1] = math.nan
    with pytest.raises(ArgumentError, match="noisy copy of x: batch element 2"):
        noise_stability_penalty(p, q, form="l2", chunk=2)
    reg = NoiseStability(1.0, keep_prob=0.5, vocab_size=5)
    with pytest.raises(ArgumentError, match="logits on x have shape"):
        reg(lambda y: p, torch.zeros(4, 2, dtype=torch.long), p[:, :3])
