"""`nst.measure` on models whose spectrum is known: by formula, or by enumeration of every input."""

from __future__ import annotations

import pytest
import torch
from tiny_readers import Reader, Tokenizer, Truth, reader, scrambled
from torch import Tensor, nn

import nstheory as nst
from nstheory.models.preparing import prepared
from nstheory.noise.text_noise import Vocabulary

TEXT = "ant bee cat dog ant bee ant fox"
SURE = 1 - 1e-6  # all intervals of a result hold with this probability, so that one miss is a bug
RHO = [0.3, 0.8]
GIVEN = {"samples": 1024, "redraws": 256, "rho": RHO, "level": SURE, "attention": False}


def tables_of(model: nn.Module, text: str, n: int, texts: int, noise: nst.noise.text) -> list:
    from nstheory.models.adapter import Adapter

    ids = Tokenizer()(text)["input_ids"]
    ready = prepared(Adapter(model), Tokenizer(), ids, None, n, texts, noise)
    about = Vocabulary(ready.drawable, ready.counts, model.token_embedding.weight, ready.mask)
    return [noise.table(window, about) for window in ready.windows]


@pytest.mark.parametrize("kind", ["text-unigram", "unigram", "mask", "neighbours", "uniform"])
def test_every_number_by_enumeration_averaged_over_the_texts(kind: str) -> None:
    model, noise = reader(scrambled), nst.noise.text(kind, replace=0.4, neighbours=2)
    found = nst.measure(model, Tokenizer(), TEXT, n=3, texts=2, noise=noise, **GIVEN)
    truths = [Truth(model, table) for table in tables_of(model, TEXT, 3, 2, noise)]
    assert found.texts == len(truths) == (2 if noise.keeps_own else 1)

    def mean(values: list[float]) -> float:
        return sum(values) / len(values)

    variance = mean([sum(one.weights[1:]) for one in truths])
    energy = mean([one.energy for one in truths])
    curve = found.curve
    for rho, difference, correlation, share in zip(RHO, curve.difference, curve.correlation, curve.share, strict=True):
        true = mean([one.difference(rho) for one in truths])
        assert true in difference
        assert 1 - true / variance in correlation
        assert 1 - true / energy in share
        assert correlation.width < 0.35
    assert variance in curve.variance
    assert energy in curve.energy
    assert variance / energy in curve.varying
    degree = mean([sum(k * weight for k, weight in enumerate(one.weights)) for one in truths])
    assert degree / variance in curve.influence
    assert degree in found.influence.total
    for place in range(3):
        assert mean([one.influence[place] for one in truths]) in found.influence.per_token[place]
        assert truths[0].influence[place] in found.heat.per_token[place]
    tails = [mean([sum(one.weights[degree:]) for one in truths]) for degree in (2, 3)]
    for degree, tail in zip((2, 3), tails, strict=True):
        assert tail / variance <= found.tail(degree).bound
        assert tail / energy <= found.tail(degree, of="energy").bound
        certificate = found.tail(degree).certificate
        assert (certificate.domain, certificate.n_tokens) == ("tokens", 3)


def centred(text: str, n: int) -> Tensor:
    """Return values of the words with mean 0 and variance 1 under the unigram distribution of the text."""
    ids = torch.tensor(Tokenizer()(text)["input_ids"])
    seen, counts = ids.unique(return_counts=True)
    values = torch.zeros(10, 1, dtype=torch.float64)
    raw, share = seen.double().sqrt(), counts / counts.sum()
    raw = raw - (raw * share).sum()
    values[seen, 0] = raw / (raw.square() * share).sum().sqrt()
    return values


@pytest.mark.parametrize("size", [1, 2, 4])
def test_a_parity_of_k_tokens_has_one_degree(size: int) -> None:
    model = Reader(lambda embedded: embedded[:, :size, 0].prod(1)[:, None], centred(TEXT, 5)).eval()
    found = nst.measure(model, Tokenizer(), TEXT, n=5, noise="unigram", **GIVEN)
    for rho, one in zip(RHO, found.curve.correlation, strict=True):
        assert rho**size in one
    assert float(size) in found.curve.influence
    assert [one.estimate > 0.5 for one in found.heat.per_token] == [place < size for place in range(5)]
    assert found.junta[2].estimate == size
    assert found.tail(size).bound == pytest.approx(1, abs=1e-9)


def test_a_sum_over_tokens_has_no_tail_and_keeps_rho() -> None:
    model = reader(lambda embedded: embedded.sum(1))
    found = nst.measure(model, Tokenizer(), TEXT, n=6, **GIVEN | {"samples": 8192})
    assert found.curve.influence.low == 1.0
    assert found.curve.correlation[1].low > 0.75
    assert found.tail(6).bound < 0.1
    # The bound falls with the sample: what is left of it is the width of the intervals.
    few = nst.measure(model, Tokenizer(), TEXT, n=6, **GIVEN)
    assert found.tail(6).bound < 0.5 * few.tail(6).bound


def test_a_model_that_reads_one_position_is_a_junta_of_one() -> None:
    model = reader(lambda embedded: torch.sin(3 * embedded[:, 4]))
    found = nst.measure(model, Tokenizer(), TEXT, n=6, texts=1, **GIVEN)
    assert [one.estimate for one in found.junta] == [1, 1, 1]
    assert [one.low >= 1 for one in found.junta] == [True] * 3
    assert {index for index, one in enumerate(found.heat.per_token) if one.low > 0} == {4}
    # That no redraw of the others changed anything does not say that none would.
    assert all(one.estimate == 0 < one.high for one in found.heat.per_token[:4])


def test_gaussian_noise_on_embeddings_has_the_influence_of_the_gradient() -> None:
    line = torch.tensor([[2.0, -1.0], [0.0, 0.5], [1.0, 1.0]], dtype=torch.float64)
    model = reader(lambda embedded: (embedded * line).sum((1, 2))[:, None])
    noise = nst.noise.text("gaussian", sigma="0.5rms")
    found = nst.measure(model, Tokenizer(), "ant bee cat", n=3, noise=noise, **GIVEN)
    centre = model.token_embedding.weight[[4, 5, 6]]
    scale = 0.25 * float(centre.square().mean())  # of the variance of each entry
    for place, one in enumerate(found.heat.per_token):
        assert one.estimate == pytest.approx(scale * float(line[place].square().sum()), rel=1e-5)
    assert found.influence.total.estimate == pytest.approx(scale * float(line.square().sum()), rel=1e-5)
    assert scale * float(line.square().sum()) in found.curve.variance
    for rho, one in zip(RHO, found.curve.correlation, strict=True):
        assert rho in one
    assert found.domain == "gaussian"
    assert found.tail(2).certificate.domain == "gaussian"


def test_layers_and_output_come_from_the_same_passes() -> None:
    class Two(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.token_embedding = nn.Embedding(10, 4)
            self.blocks = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)])
            self.rows = 0

        def forward(self, ids: Tensor) -> Tensor:
            self.rows += len(ids)
            hidden = self.token_embedding(ids)
            for block in self.blocks:
                hidden = hidden + torch.tanh(3 * block(hidden)).mean(1, keepdim=True)
            return hidden

    torch.manual_seed(0)
    model = Two().eval()
    given = {**GIVEN, "samples": 64, "influence": False}
    found = nst.measure(model, Tokenizer(), TEXT, n=4, texts=1, output="embedding", **given)
    assert [one.name for one in found.layers] == ["token_embedding", "blocks.0", "blocks.1"]
    with_layers, model.rows = model.rows, 0
    alone = nst.measure(model, Tokenizer(), TEXT, n=4, texts=1, output="embedding", layers="none", **given)
    assert model.rows == with_layers
    for one, other in zip(alone.curve.difference, found.curve.difference, strict=True):
        assert one.estimate == other.estimate
        assert one.width < other.width  # the error is shared with fewer numbers
    # What has the norm 1 has the energy 1, and intervals that are certain beside the asymptotic ones.
    assert found.curve.energy.estimate == pytest.approx(1, abs=1e-12)
    assert found.curve.certain is not None
    for certain, asymptotic in zip(found.curve.certain, found.curve.difference, strict=True):
        assert certain.method == "empirical-bernstein"
        assert certain.low <= asymptotic.estimate <= certain.high <= 2
