"""Each engine on claims that are known true, known false, or out of its reach."""

import random
import subprocess
import sys
import time
from dataclasses import replace
from fractions import Fraction
from importlib import import_module

import pytest
import sympy as sp
import torch
from flint import arb
from scipy import stats
from toys import FAST, STREAM, bound, toy

from nstheory.claims.engines import balls, integrate, montecarlo, search, symbolic
from nstheory.claims.engines.timelimit import time_limit
from nstheory.claims.record import Relation, Verdict
from nstheory.claims.sampling import expectations
from nstheory.claims.sampling.expectations import BLOCK, convergence, estimate
from nstheory.errors import ArgumentError, DeviceError, EmptyDomainError, TimeLimitError
from nstheory.language.domain import CORRELATION, REAL_LINE, UNIT, Interval, between, integers
from nstheory.language.expectation import Mean, PairMean, TokenMean, relu
from nstheory.language.functions import Selection
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, X, Y, rho, x
from nstheory.noise.seeds import Stream, require_device

ENGINES = ("symbolic", "balls", "integrate", "montecarlo", "search")


def run(engine: str, claim):
    return import_module(f"nstheory.claims.engines.{engine}").run(claim, FAST, STREAM)


def test_a_sample_without_variance_is_judged_at_the_rounding_of_its_values() -> None:
    # Two tokens, always redrawn as the other: the sampled product is one float32 number, 3e-8 away from the exact one.
    f = (sp.Rational(-2, 3), sp.Rational(2, 3))
    clean, noisy = TOKENS[0], NOISY_TOKENS[0]
    integrand = sp.prod([f[0] + (f[1] - f[0]) * token for token in (clean, noisy)])
    mean = TokenMean(integrand, (clean,), (noisy,), sp.Integer(2), sp.Integer(0), "other")
    constant = toy(variables={}, lhs=mean, rhs=-sp.Rational(4, 9))
    assert run("montecarlo", constant).verdict is Verdict.SUPPORTED
    assert (
        run("montecarlo", toy(variables={}, lhs=mean, rhs=-sp.Rational(4, 9) * (1 + sp.Rational(1, 10**6)))).verdict
        is Verdict.REFUTED
    )


def test_a_mean_far_out_on_a_half_line_is_left_to_balls_and_said_to_be() -> None:
    claim = toy(
        variables={x: Interval(Fraction(0), None)}, lhs=Mean(sp.exp(x * X - x**2), (X,)), rhs=sp.exp(-(x**2) / 2)
    )
    many = replace(FAST, points=24)
    found = integrate.run(claim, many, STREAM)
    assert found.verdict is Verdict.SUPPORTED
    assert "not integrated at x = 1000000" in found.detail
    assert balls.run(claim, many, STREAM).verdict is Verdict.SUPPORTED
    # On an interval there is no such excuse.
    bounded = toy(variables={x: Interval(Fraction(10**6), Fraction(10**6 + 1))}, lhs=claim.lhs, rhs=claim.rhs)
    assert integrate.run(bounded, many, STREAM).verdict is Verdict.UNDECIDED


def test_digits_count_from_the_first_one_of_a_value() -> None:
    claim = toy(variables={x: REAL_LINE}, lhs=Mean((x * X) ** 16, (X,)), rhs=2027025 * x**16)
    found = integrate.run(claim, replace(FAST, points=24), STREAM)  # 2e102 at x = 10^6
    assert found.verdict is Verdict.SUPPORTED, found.detail
    assert found.margin is not None
    assert found.margin < 1e-24


@pytest.mark.parametrize(("size", "confirms"), [(1, False), (10**30, True)])
def test_an_integral_without_digits_confirms_nothing(
    monkeypatch: pytest.MonkeyPatch, size: int, confirms: bool
) -> None:
    enclosure = arb(size, 1e-6)
    monkeypatch.setattr(integrate, "sides", lambda *_: (enclosure, enclosure))
    found = integrate.run(toy(), FAST, STREAM)
    assert found.verdict is (Verdict.SUPPORTED if confirms else Verdict.UNDECIDED), found.detail


@pytest.mark.parametrize("engine", ENGINES)
def test_a_true_identity_is_accepted_with_power(engine: str) -> None:
    evidence = run(engine, toy())
    assert evidence.verdict is (Verdict.PROVED if engine == "symbolic" else Verdict.SUPPORTED), evidence.detail
    assert evidence.n_effective > 0
    assert evidence.witness is None


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("wrong", [1 + 3 * rho**2, 2 + 4 * rho**2, -(1 + 2 * rho**2)])
def test_a_false_identity_is_refuted_with_a_witness(engine: str, wrong: sp.Expr) -> None:
    evidence = run(engine, toy(rhs=wrong))
    assert evidence.verdict is Verdict.REFUTED
    assert evidence.witness is not None


@pytest.mark.parametrize("engine", ["symbolic", "balls", "integrate", "search"])
def test_rigorous_engines_see_one_part_in_a_billion(engine: str) -> None:
    assert run(engine, toy(rhs=(1 + 2 * rho**2) * (1 + sp.Rational(1, 10**9)))).verdict is Verdict.REFUTED


@pytest.mark.parametrize("engine", ENGINES)
def test_what_an_engine_cannot_read_is_undecided(engine: str) -> None:
    unreadable = PairMean(sp.besselj(0, X) * relu(Y + 1), rho)
    assert run(engine, toy(lhs=unreadable)).verdict is Verdict.UNDECIDED


@pytest.mark.parametrize(
    "claim",
    [
        bound(sp.sqrt(1 - rho**2), sp.Integer(1)),  # attained inside, at a maximum
        bound(sp.acos(rho), sp.pi),  # attained at an end, where the slope is infinite
        bound(rho**3, sp.Integer(1)),
        bound(rho, sp.Rational(1001, 1000), relation=Relation.LESS),
    ],
)
def test_covers_reach_the_ends(claim) -> None:
    evidence = balls.run(claim, FAST, STREAM)
    # An interior point of contact is beyond a cover: it has to stay undecided, never to pass.
    expected = Verdict.UNDECIDED if claim.lhs.has(sp.sqrt(1 - rho**2)) or claim.lhs.has(sp.acos) else Verdict.PROVED
    assert evidence.verdict is expected, evidence.detail


@pytest.mark.parametrize(
    ("left", "right"),
    [(rho**2, sp.Rational(99, 100)), (sp.acos(rho), sp.Integer(3)), (rho, rho - sp.Rational(1, 10**6))],
)
def test_false_bounds_are_refuted(left: sp.Expr, right: sp.Expr) -> None:
    for engine in (balls, search):
        evidence = engine.run(bound(left, right), FAST, STREAM)
        assert evidence.verdict is Verdict.REFUTED
        assert evidence.witness is not None


def test_a_cover_is_needed_where_points_would_do() -> None:
    # A dip of width 1/1000 between all points that are looked at: points agree, the cover finds it.
    centre = sp.Rational(314159, 10**6)
    claim = bound(sp.exp(-((rho - centre) ** 2) * 10**7), sp.Rational(1, 2))
    assert balls.run(claim, FAST, STREAM).verdict is Verdict.REFUTED


@pytest.mark.parametrize(
    "left",
    [
        sp.Piecewise((2, sp.Eq(rho, sp.Rational(71, 226))), (rho, True)),  # false at one point
        sp.Piecewise((2, (rho > sp.Rational(1, 3)) & (rho < sp.Rational(333334, 10**6))), (0, True)),
        -sp.atan(1 / (rho - sp.Rational(1, 3)))
        + sp.Rational(-1, 2),  # false left of a pole, and falling on either side
    ],
)
def test_a_cover_trusts_no_slope_across_a_jump_or_a_pole(left: sp.Expr) -> None:
    assert balls.run(bound(left, sp.Integer(1)), FAST, STREAM).verdict is Verdict.UNDECIDED


def test_an_unbounded_domain_is_not_proved_by_points() -> None:
    evidence = balls.run(bound(sp.sin(x), sp.Integer(1), variables={x: REAL_LINE}), FAST, STREAM)
    assert evidence.verdict is Verdict.SUPPORTED
    assert "no cover" in evidence.detail
    evidence = balls.run(bound(-(x**2), sp.Integer(0), variables={x: REAL_LINE}), FAST, STREAM)
    assert evidence.verdict is Verdict.PROVED
    assert "2 certificates" in evidence.detail


def test_the_search_looks_far_out_on_a_half_line() -> None:
    claim = bound(sp.log(1 + x), sp.Integer(13), variables={x: Interval(Fraction(0), None)})  # fails from e^13 on
    assert search.run(claim, FAST, STREAM).verdict is Verdict.REFUTED


def test_the_search_shrinks_its_witness() -> None:
    claim = bound(rho, sp.Rational(1, 2))
    witness = search.run(claim, FAST, STREAM).witness
    assert witness is not None
    assert witness.point["rho"] == "1"


@pytest.mark.parametrize(("off", "verdict"), [(1, Verdict.SUPPORTED), (-1, Verdict.REFUTED)])
def test_the_search_asks_a_lattice_for_more_bits_where_few_do_not_tell(off: int, verdict: Verdict) -> None:
    # s_2 is known exactly; with 64 bits its lattice has an error of 1e-9, with 96 one of 1e-13.
    two = sp.Rational(1, 2) + sp.asin(rho) / sp.pi
    claim = bound(Selection(2, rho), two + off * sp.Rational(1, 10**11), variables={rho: between("1/10", "9/10")})
    found = search.run(claim, FAST, STREAM)
    assert found.verdict is verdict, found.detail
    if found.witness is not None:
        assert arb(found.witness.lhs) > arb(found.witness.rhs)  # as they are printed


def test_the_search_finds_regions_of_a_tenth() -> None:
    # Under the null hypothesis that it finds a region of this size in half of the runs only, 30 of 30 has
    # probability 2^-30.
    claim = bound(rho, sp.Rational(4, 5))
    found = [search.run(claim, FAST, Stream(seed=seed)).verdict for seed in range(30)]
    assert found == [Verdict.REFUTED] * 30


def test_an_empty_domain_is_an_error() -> None:
    for engine in ENGINES[1:]:
        with pytest.raises(EmptyDomainError, match=r"toy\.square"):
            run(engine, toy(where=sp.And(rho > 0, rho < 0, evaluate=False)))


def test_the_time_limit_stops_python() -> None:
    def forever() -> None:
        with time_limit(0.2, "a loop"):
            while True:
                time.sleep(0.01)

    with pytest.raises(TimeLimitError, match="a loop: stopped after 0.2 s"):
        forever()
    with time_limit(0.1, "nothing"):
        pass
    time.sleep(0.3)  # a limit that was left in time must not fire later


def test_the_time_limit_stops_what_catches_an_exception() -> None:
    caught: list[TimeLimitError] = []

    def stubborn() -> None:
        with time_limit(0.2, "a stubborn loop"):
            while True:
                try:
                    time.sleep(0.01)
                except TimeLimitError as error:
                    caught.append(error)
                    if len(caught) == 2:
                        raise

    with pytest.raises(TimeLimitError, match=r"stopped after 0\.2 s"):
        stubborn()


@pytest.mark.parametrize("seconds", [60.0, 0.001])
def test_a_profiler_goes_on_after_a_time_limit(seconds: float) -> None:
    # What is taken back from an interpreter that is watched left it looking for an exception for ever.
    script = f"""
import cProfile
from contextlib import suppress
from nstheory.claims.engines.timelimit import time_limit
from nstheory.errors import TimeLimitError
profile = cProfile.Profile()
profile.enable()
with suppress(TimeLimitError), time_limit({seconds}, "a sum"):
    for _ in range(10):
        sum(range(100_000))
print(max(map(abs, range(1000))))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert ran.stdout == "999\n", ran.stderr


def test_a_slow_simplification_is_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(symbolic, "is_zero", lambda *_: time.sleep(0.01) or test_a_slow_simplification_is_undecided)

    def hang(*_: object) -> None:
        while True:
            time.sleep(0.01)

    monkeypatch.setattr(symbolic, "closed_form", hang)
    evidence = symbolic.run(toy(), replace(FAST, symbolic_seconds=0.2), STREAM)
    assert evidence.verdict is Verdict.UNDECIDED
    assert "stopped after" in evidence.detail


# Streams and the sampler


@pytest.mark.parametrize("workers", [2, 3])
def test_the_estimate_does_not_depend_on_the_number_of_threads(workers: int) -> None:
    node = PairMean(relu(X) * relu(Y), sp.Rational(1, 3))
    alone = list(convergence(node, 20 * BLOCK, Stream(7, workers=1)))[-1]
    assert list(convergence(node, 20 * BLOCK, Stream(7, workers=workers)))[-1] == alone
    assert estimate(node, 20 * BLOCK, Stream(8)).mean != alone.mean


def test_no_block_is_used_twice() -> None:
    stream = Stream(5)
    assert len({stream.word(index) for index in range(100_000)}) == 100_000
    assert stream.word(0) != stream.child("other").word(0)


def test_convergence_is_a_prefix_of_one_sample() -> None:
    node = PairMean(X * Y, sp.Rational(1, 2))
    sizes = [one.n for one in convergence(node, 64 * BLOCK, Stream(1), checkpoints=4)]
    assert sizes == [8 * BLOCK, 16 * BLOCK, 32 * BLOCK, 64 * BLOCK]


def test_z_scores_of_a_true_claim_are_standard_normal() -> None:
    node = PairMean(relu(X) * relu(Y), sp.Rational(1, 2))
    truth = float((sp.sqrt(3) / 2 + sp.pi / 3) / (2 * sp.pi))
    found = [estimate(node, 2 * BLOCK, Stream(seed)) for seed in range(400)]
    z = [(one.mean - truth) / one.stderr for one in found]
    # Kolmogorov-Smirnov at level 1e-6: a wrong standard error (a factor 1.3) fails it at this size.
    assert stats.kstest(z, "norm").pvalue > 1e-6
    assert stats.kstest([1.3 * value for value in z], "norm", alternative="two-sided").pvalue < 1e-1


def test_few_networks_are_judged_by_students_distribution() -> None:
    # Means of six values: as normal deviates they would exceed 4 once in a hundred times, and be rejected once in a thousand.
    values = torch.randn(200_000, 6, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    t = values.mean(1) / (values.std(1) / 6**0.5)
    assert float((t.abs() > montecarlo.threshold()).double().mean()) > 1e-3
    z = [montecarlo.as_normal(float(one), 5) for one in t.abs()[:50_000]]
    assert stats.kstest(z, stats.halfnorm.cdf).pvalue > 1e-3
    assert max(z) < montecarlo.threshold()
    assert montecarlo.as_normal(montecarlo.threshold(5), 5) == pytest.approx(montecarlo.threshold())
    assert montecarlo.as_normal(50.0, 10**6) == 50.0  # beyond what a tail can be written as


def test_the_sample_size_sees_what_it_promises() -> None:
    node = PairMean(X**2 * Y**2, sp.Rational(1, 2))
    deviation = estimate(node, 4 * BLOCK, Stream(0, label="pilot")).deviation
    difference = 0.15
    n = montecarlo.sample_size(deviation, difference)
    limit = montecarlo.threshold()
    rejected = 0
    for seed in range(60):
        one = estimate(node, n, Stream(seed, label="detection"))
        rejected += abs(one.mean - 1.5 - difference) / one.stderr > limit
    # Promised: 99.9 % each. 60 runs with four or more misses have probability below 1e-6.
    assert rejected >= 57


def test_bad_arguments_of_the_sampler() -> None:
    with pytest.raises(ArgumentError, match="seed is -1"):
        Stream(-1)
    with pytest.raises(DeviceError, match="tpu"):
        require_device("tpu")
    with pytest.raises(ArgumentError, match="free symbols"):
        estimate(PairMean(X * Y, rho), BLOCK, Stream(0))


def test_cuda_absent_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(DeviceError, match="no GPU here; use --device cpu"):
        require_device("cuda")


def test_interval_ends() -> None:
    assert CORRELATION.hard[0] == -1
    assert 1 not in between(0, 1, open_ends="both")
    with pytest.raises(ArgumentError, match="empty"):
        between(1, 0)


def test_a_twin_shares_the_blocks_of_a_sample_and_gets_the_same_estimate() -> None:
    node, stream = PairMean(X**2 * Y**2, sp.Rational(1, 3)), Stream(11, label="shared")
    expectations._sampled.cache_clear()
    fresh = estimate(node, 9 * BLOCK, stream)
    expectations._sampled.cache_clear()
    few = estimate(node, 3 * BLOCK, stream)
    assert len(expectations._sampled(node, stream)[1]) == 3
    assert estimate(node, 9 * BLOCK, stream) == fresh
    assert estimate(node, 3 * BLOCK, stream) == few
    assert len(expectations._sampled(node, stream)[1]) == 9
    assert estimate(node, 3 * BLOCK, Stream(12, label="shared")) != few


def test_the_search_asks_each_point_once_and_all_of_a_small_domain() -> None:
    rng = random.Random(0)
    small = list(search.drawn([integers(0, 3), integers(1, 2)], 24, rng))
    assert len(small) == len(set(small)) == 8
    many = list(search.drawn([CORRELATION, UNIT], 500, rng))
    assert len(many) == len(set(many)) == 500
    assert all(-1 <= first <= 1 and 0 <= second <= 1 for first, second in many)
    assert {Fraction(-1), Fraction(1), Fraction(0)} < {first for first, _ in many}
    assert any(first == second for first, second in many)
    open_end = between(0, 1, open_ends="both")
    assert all(0 < search.draw(open_end, rng) < 1 for _ in range(500))
    narrow = between("1/3", "333334/1000000")
    assert all(search.draw(narrow, rng) in narrow for _ in range(100))
    assert all(search.draw(Interval(None, Fraction(-50)), rng) <= -50 for _ in range(100))


def test_a_witness_is_shrunk_in_all_variables() -> None:
    domains = [CORRELATION, integers(1, 40), Interval(Fraction(0), None)]
    start = (Fraction(997, 1000), Fraction(31), Fraction(8723, 997))

    def fails(values: tuple[Fraction, ...]) -> bool:
        return values[0] > Fraction(2, 5) and values[1] >= 7 and values[2] > Fraction(1, 4)

    assert search.shrunk(start, domains, fails, 10**6) == (1, 7, 1)
    asked = []
    kept = search.shrunk(start, domains, lambda values: bool(asked.append(values)) or fails(values), 5)
    assert len(asked) == 5
    assert fails(kept)
    thin = search.shrunk(
        (Fraction(700, 997),), [CORRELATION], lambda values: Fraction(7, 10) < values[0] < Fraction(71, 100), 10**6
    )
    assert thin[0].denominator < 50
