"""What is no measurement, no certificate, no flag and no count is refused by name before any work; what stands for one is taken."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import torch

import nstheory as nst
from nstheory import measure
from nstheory.errors import ArgumentError

MEASURED = nst.Measured(1, stability=[("9/10", "8/10")])
RANGED = nst.Measured((0.9, 1.1), stability=[(0.9, (0.7, 0.8))], confidence=0.95)

REFUSED: dict[str, Callable[[], Any]] = {
    "measured is a int": lambda: nst.tail_bound(5, 3),  # type: ignore[arg-type]
    "measured is a type": lambda: nst.stability_envelope(nst.Measured),  # type: ignore[arg-type]
    "measured is a NoneType": lambda: measure.degree_weights(None, 3),  # type: ignore[arg-type]
    "share is 28": lambda: measure.weight_bound(MEASURED, 1, 1, "lower", share=28),  # type: ignore[arg-type]
    "share is tensor": lambda: nst.tail_bound(MEASURED, 3, share=torch.ones(2)),  # type: ignore[arg-type]
    "first is 2.0": lambda: measure.weight_bound(MEASURED, 2.0, 3, "lower"),  # type: ignore[arg-type]
    "first is True": lambda: measure.weight_bound(MEASURED, True, 3, "lower"),
    "first is 10+; it must be an integer from 0 to": lambda: measure.weight_bound(MEASURED, 10**30, None, "lower"),
    "last is 2.5": lambda: measure.weight_bound(MEASURED, 2, 2.5, "upper"),  # type: ignore[arg-type]
    "rho: a Tensor that holds no numbers": lambda: nst.stability_envelope(MEASURED, torch.ones(3, device="meta")),  # type: ignore[arg-type]
    "source is a int": lambda: nst.check_certificate(8),  # type: ignore[arg-type]
    "source is a float": lambda: measure.read_certificate(0.5),  # type: ignore[arg-type]
    "certificate is a int8": lambda: measure.write_certificate(np.int8(3), "c.json"),  # type: ignore[arg-type]
    "path is a int": lambda: measure.write_certificate(nst.tail_bound(MEASURED, 3).certificate, 7),  # type: ignore[arg-type]
    "confidence is 'relu'": lambda: nst.Measured(1, confidence="relu"),  # type: ignore[arg-type]
    "confidence is 1": lambda: nst.Measured(1, confidence=1),
    "n_tokens, which is 10+; it must be": lambda: nst.Measured(1, domain="tokens", n_tokens=10**30),
    "max_degree is 10+; it must be": lambda: measure.degree_weights(MEASURED, 10**30),
    "seed is 0.5": lambda: measure.degree_weights(RANGED, 3, method="bootstrap", seed=0.5),  # type: ignore[arg-type]
    r"interval = array": lambda: nst.stability(lambda x: x[:, 0], 0.5, dim=2, interval=np.array([0.1, 0.2])),  # type: ignore[arg-type]
    "f cannot be called with one tensor": lambda: nst.stability(lambda x, y: x[:, 0], 0.5, dim=2),  # type: ignore[arg-type]
    "layers is 'a'": lambda: nst.attention_agreement(len, 0.5, dim=(2, 2), layers="a"),  # type: ignore[arg-type]
    "call is 437": lambda: nst.attention_agreement(torch.nn.Identity(), 0.5, dim=(2, 2), call=437),  # type: ignore[arg-type]
    "frozen_row is 1": lambda: measure.token_selection_probability(3, 0.5, frozen_row=1),  # type: ignore[arg-type]
    "dim = 10+; .* at most 10\\^9": lambda: nst.stability(lambda x: x[:, 0], 0.5, dim=10**18),
}


@pytest.mark.parametrize("words", REFUSED)
def test_what_is_none_is_refused_by_name(words: str) -> None:
    with pytest.raises(ArgumentError, match=words):
        REFUSED[words]()


def test_a_message_is_short_whatever_was_given() -> None:
    with pytest.raises(nst.NSTheoryError, match=r"^cannot read 9+ \.\.\. 9*: File name too long$") as caught:
        nst.check_certificate("9" * 5000)
    assert len(str(caught.value)) < 700


def test_numbers_of_numpy_and_texts_count() -> None:
    certificate = measure.weight_bound(MEASURED, np.int64(1), "3", "upper", share=np.bool_(True))  # type: ignore[arg-type]
    assert certificate == measure.weight_bound(MEASURED, 1, 3, "upper", share=True)
    assert nst.check_certificate(certificate) <= 1
    assert nst.Measured(1, confidence="19/20").confidence == 0.95  # type: ignore[arg-type]
    found = nst.stability(lambda x: x[:, 0], "1/2", dim=2, n_samples=np.int64(256))  # type: ignore[arg-type]
    assert found.rho == (0.5,)
    assert found.n_samples == 256


@pytest.mark.parametrize("size", ["1e-300", "1", "1e300"])
def test_degree_weights_do_not_depend_on_the_size_of_f(size: str) -> None:
    scale = Fraction(size)
    measured = nst.Measured(scale, stability=[(0.5, scale / 2), (0.9, scale * 9 / 10)])
    found = measure.degree_weights(measured, 3)
    assert found.estimate == pytest.approx((0, 1, 0, 0), abs=1e-6)
    weights = measure.degree_weights(measured, 3, share=False).estimate
    assert weights == pytest.approx([float(scale) * share for share in found.estimate], rel=1e-12)


def test_a_constant_zero_has_no_weights() -> None:
    measured = nst.Measured(0, stability=[(0.5, 0)])
    found = measure.degree_weights(measured, 2, share=False)
    assert found.estimate == found.lower == found.upper == (0, 0, 0)


def exactly(n: int, q: Fraction, frozen: int, frozen_row: bool) -> Fraction:
    """The sum of the docstring in fractions, with the chances of old and new places as they are derived."""
    free = n - frozen if frozen_row else n - frozen - 1
    same = Fraction(0)
    for j in range(free + 1):
        old = Fraction(n - j, n + j)
        new = (1 - Fraction(2 * (n - j), n) + old) / j if j else 0
        same += math.comb(free, j) * (1 - q) ** j * q ** (free - j) * (old + new)
    return same if frozen_row else q * same + (1 - q) / n


def test_token_selection_is_exact_to_rounding() -> None:
    for n in (1, 2, 7, 90):
        for q in (0.0, 1e-300, 0.625, 0.999, 1 - 2**-53, 1.0):
            for frozen_row in (False, True):
                found = measure.token_selection_probability(n, q, frozen=n // 2, frozen_row=frozen_row)
                assert abs(found / exactly(n, Fraction(q), n // 2, frozen_row) - 1) < 1e-15


def test_token_selection_of_a_billion_tokens() -> None:
    """Of very many tokens a share 1 - q is drawn again: q for the row's own token times q/(2 - q)."""
    assert measure.token_selection_probability(10**9, 0.9) == pytest.approx(0.81 / 1.1, rel=1e-7)
    assert measure.token_selection_probability(10**9, 0) == 1e-9
