"""The same seed draws the same noise as when the rows of the study and the verdicts were written: every order of draws, replayed.

Token ids are compared with stored ones too; they are the same on every machine. Normal numbers are not, to the last bit, so
that their draws are replayed in place.
"""

import hashlib
import math

import pytest
import torch
from torch import Tensor

from nstheory.measure import degree_one_weight, influence, stability
from nstheory.measure.sampling.inputs import Sampling
from nstheory.noise.design import chain, star
from nstheory.noise.embeddings import uniform_noise
from nstheory.noise.gaussian import gaussian_noise, normal_pair
from nstheory.noise.generators import own_generator
from nstheory.noise.sources import GaussianSource, TokenSource
from nstheory.noise.tokens import TokenNoise, resample_tokens

CPU, ROWS = torch.device("cpu"), slice(None)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_tokens_kept_or_redrawn() -> None:
    x = torch.arange(12).reshape(3, 4) % 7
    y = resample_tokens(x, 0.5, 7, frozen_ids=(6,), generator=generator())
    again = generator()
    keep = torch.rand(3, 4, generator=again) < 0.5
    drawn = torch.randint(6, (3, 4), generator=again)
    assert torch.equal(y, torch.where(keep | (x == 6), x, drawn))
    assert y.tolist() == [[0, 3, 2, 3], [4, 0, 6, 3], [1, 5, 3, 4]]


def test_one_position_becomes_another_id() -> None:
    """The influence arm: ranks of the positions first, then steps for all tokens."""
    x = torch.arange(12).reshape(3, 4) % 7
    noise, drawing = TokenNoise(0.0, 7, (6,)), generator()
    at, other = noise.one_position(x, drawing), noise.other(x, drawing)
    again = generator()
    rank = torch.rand(3, 4, generator=again).masked_fill(x == 6, -1.0)
    steps = torch.randint(1, 6, (3, 4), generator=again)
    assert torch.equal(at, rank == rank.amax(1, keepdim=True))
    assert torch.equal(other, torch.where(x == 6, x, (x + steps) % 6))
    assert torch.where(at, other, x).tolist() == [[0, 0, 2, 3], [4, 5, 6, 4], [1, 1, 3, 4]]


@pytest.mark.parametrize("redraw", ["uniform", "other"])
def test_pairs_of_the_sampling_engine(redraw: str) -> None:
    x, y = TokenNoise(0.4, 5).pair((64,), generator(3), redraw)
    again = generator(3)
    old = torch.randint(5, (64,), generator=again)
    second = torch.randint(5 if redraw == "uniform" else 4, (64,), generator=again)
    fresh = second if redraw == "uniform" else (old + 1 + second) % 5
    kept = torch.rand(64, generator=again) < 0.4
    assert torch.equal(x, old)
    assert torch.equal(y, torch.where(kept, old, fresh))


def test_a_star_of_tokens_decides_with_the_same_numbers_at_every_rho() -> None:
    data = torch.arange(10).reshape(5, 2) % 4
    block = TokenSource((2,), 4, (), CPU, generator(1), data).draw(6, 1, star((0.2, 0.8)))
    again = generator(1)
    x = data[torch.randint(5, (6,), generator=again)]
    rank, drawn = torch.rand(6, 2, generator=again), torch.randint(4, (6, 2), generator=again)
    assert torch.equal(block.input(0, ROWS), x)
    for node, rho in ((1, 0.2), (2, 0.8)):
        assert torch.equal(block.input(node, ROWS), torch.where(rank < rho, x, drawn))


def test_gaussian_noise_and_pairs() -> None:
    e = torch.randn(5, 33, generator=generator(7), dtype=torch.float64)
    z = torch.randn(5, 33, generator=generator(8)).double()
    scaled = e.float().square().mean().sqrt().double()
    assert torch.equal(gaussian_noise(e, 0.6, generator=generator(8)), 0.6 * e + math.sqrt(1 - 0.6 * 0.6) * scaled * z)
    both = torch.empty(2, 21, 3).normal_(generator=generator(9))
    x, y = normal_pair((21, 3), 0.3, generator(9))
    assert torch.equal(x, both[0])
    assert torch.equal(y, both[1].mul(math.sqrt(1 - 0.3 * 0.3)).add(both[0], alpha=0.3))
    # A block of the sampling engine: one draw of both halves is two draws, where they are as long as here.
    again, halves = generator(9), torch.empty(2, 1 << 16)
    for half in halves:
        half.normal_(generator=again)
    assert torch.equal(normal_pair((1 << 16,), 0.0, generator(9), out=torch.empty(2, 1 << 16))[0], halves[0])
    assert torch.equal(normal_pair((1 << 16,), 0.0, generator(9))[1], halves[1])


def test_star_and_chain_of_normals() -> None:
    source = GaussianSource((3,), torch.float32, CPU, generator(2))
    block, again = source.draw(64, 1, star((0.9, -0.5))), generator(2)
    x, z = (torch.randn(64, 3, generator=again) for _ in range(2))
    assert torch.equal(block.input(0, ROWS), x)
    for node, rho in ((1, 0.9), (2, -0.5)):
        assert torch.equal(block.input(node, ROWS), x.mul(rho).add(z, alpha=math.sqrt(1 - rho * rho)))
    plan = chain((0.9, 0.5))
    block = source.draw(64, 1, plan)
    path = [torch.randn(64, 3, generator=again)]
    for rho in plan.sources:
        path.append(torch.randn(64, 3, generator=again).mul(math.sqrt(1 - rho * rho)).add(path[-1], alpha=rho))
    assert all(torch.equal(block.input(node, ROWS), path[node]) for node in range(plan.nodes))


def test_uniform_noise_on_embeddings() -> None:
    e = torch.randn(4, 3, 8, generator=generator(5))
    shift = (2 * torch.rand(4, 3, 8, generator=generator(6)) - 1) * (5.0 / math.sqrt(24))
    assert torch.equal(uniform_noise(e, 5.0, generator(6)), e + shift)


def test_measurements_see_inputs_of_their_own_stream() -> None:
    """Seed 5 of a measurement is the hash of its name and 5, whichever measurement it is."""
    digest = hashlib.blake2b(b"nstheory.measure|5", digest_size=4).digest()
    again = generator(int.from_bytes(digest, "big"))
    first = torch.randn(1024 * 2, 3, generator=again)[:1024]
    seen: list[Tensor] = []

    def f(x: Tensor) -> Tensor:
        seen.append(x.detach().clone())
        return x[:, :1] * 1.0

    stability(f, 0.5, dim=3, n_samples=2048, seed=5)
    assert torch.equal(seen[0], first)
    for measure in (influence, degree_one_weight):
        seen.clear()
        measure(f, dim=3, n_samples=2048, seed=5, batch_size=1024)
        assert torch.equal(seen[0][:1024], first)


def test_the_sizes_of_blocks_are_part_of_what_a_seed_means() -> None:
    def sizes(dim: int, until: int, group: int) -> list[int]:
        sampling = Sampling(dim, None, 1.0, None, None, (), 0.95, None, 0, None, CPU, torch.float32)
        return [rows for _, rows in sampling.blocks(until, star((0.5,)), group)]

    assert sizes(3, 20_001, 1) == [16384, 3617]
    assert sizes(3, 20_001, 32) == [16384, 3648]
    assert sizes(1 << 13, 300, 1) == [128, 128, 44]


def test_a_process_draws_from_its_seed_plus_its_rank(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RANK", "3")
    assert own_generator(4).initial_seed() == 7
