"""Token noise in `nstheory bounds`: what is drawn anew, against all inputs enumerated, and what is refused."""

from __future__ import annotations

import itertools
import re

import pytest
import torch
from torch import Tensor, nn

from nstheory.bounds.command import bound_network
from nstheory.bounds.models.placement import redrawn_tokens
from nstheory.cli import main
from nstheory.errors import ArgumentError
from nstheory.training.model import Transformer, TransformerConfig

VOCABULARY, SEPARATOR = 5, 4


def model() -> Transformer:
    config = TransformerConfig(VOCABULARY, 3, 4, width=8, heads=2, mlp_width=16)
    return Transformer(config, torch.Generator().manual_seed(1)).eval()


def all_inputs() -> Tensor:
    """Return every [a, b, separator]."""
    return torch.tensor([[a, b, SEPARATOR] for a, b in itertools.product(range(SEPARATOR), repeat=2)])


def exact_correlation(outputs: Tensor, rho: float) -> float:
    """Return the correlation of outputs [ids * ids, units] on all inputs, where each id stays with probability rho."""
    ids = SEPARATOR
    one = rho * torch.eye(ids, dtype=torch.float64) + (1 - rho) / ids
    joint = torch.kron(one, one) / ids**2  # P(X = x, Y = y)
    centred = outputs.double() - outputs.double().mean(0)
    return float(torch.einsum("xy,xu,yu->", joint, centred, centred) / (centred**2).sum(1).mean())


def test_intervals_under_token_noise_hold_what_enumeration_finds() -> None:
    rho, net = [0.3, 0.9], model()
    report = bound_network(net, rho, tokens=[0, 0, SEPARATOR], redraw=True, frozen_ids=[SEPARATOR], n_samples=1 << 13)
    with torch.no_grad():
        exact = [exact_correlation(net(all_inputs()), one) for one in rho]
    assert exact[1] < 0.899  # the network is not linear
    for series in report.series():
        for (low, high), true in zip(series.ends["unembedding linear"][:2], exact, strict=True):
            assert low < true < high
            assert (low, high) != (-1.0, 1.0)
    measured = report.series()[-1].ends["unembedding linear"]
    assert all(high - low < 0.1 for low, high in measured)


def test_only_the_free_positions_are_drawn() -> None:
    net = model()
    noise = redrawn_tokens(net, [SEPARATOR, 2, 0], [SEPARATOR])
    assert noise.free.tolist() == [False, True, True]
    assert torch.equal(noise.example, torch.tensor([[2, 0]]))
    drawn = torch.tensor([[3, 1], [0, 0]])
    assert torch.equal(noise.reader(drawn), net(torch.tensor([[SEPARATOR, 3, 1], [SEPARATOR, 0, 0]])))
    assert noise.sampled == {"tokens": 2, "vocab_size": VOCABULARY, "frozen_ids": (SEPARATOR,)}
    assert str(noise).startswith("2 of 3 tokens uniform over 4 ids")
    assert noise.as_json() == {"tokens": (SEPARATOR, 2, 0), "vocab_size": VOCABULARY, "frozen_ids": (SEPARATOR,)}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"tokens": [0, 7], "redraw": True}, "tokens [7] are unknown; ids go from 0 to 4"),
        ({"tokens": [0, 1], "redraw": True, "frozen_ids": [9]}, "frozen ids [9] are unknown"),
        ({"tokens": [4, 4], "redraw": True, "frozen_ids": [4]}, "are all frozen"),
        ({"redraw": True}, "token noise needs a model with token_embedding and read"),
        ({"tokens": [0, 1], "redraw": True, "sigma": 0.1}, "token noise has neither"),
        ({"tokens": [0, 1], "frozen_ids": [4]}, "add --redraw"),
        ({"tokens": [0, 1], "redraw": True, "rho": [-0.5]}, "tokens are kept with a probability"),
    ],
)
def test_bad_token_noise_is_refused(given: dict, message: str) -> None:
    with pytest.raises(ArgumentError, match=re.escape(message)):
        bound_network(model(), given.pop("rho", [0.9]), n_samples=1024, **given)
    with pytest.raises(ArgumentError, match="token_embedding"):
        redrawn_tokens(nn.Linear(2, 2), [0, 1])


def test_the_command_takes_token_noise(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--tokens", "1 2 4", "--redraw", "--frozen-ids", "4", "--method", "covariance", "--samples", "1024"]
    monkeypatch.setattr("sys.argv", ["nstheory", "bounds", "test_bounds_noise:model", *words])
    with pytest.raises(SystemExit) as stop:
        main()
    assert stop.value.code == 0
    assert "2 of 3 tokens uniform over 4 ids, each kept with probability ρ" in capsys.readouterr().out
