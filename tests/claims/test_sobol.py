"""Scrambled Sobol points: right within their own error, which is far below plain sampling's."""

import pytest
import sympy as sp

from nstheory.claims.sampling.expectations import estimate
from nstheory.claims.sampling.sobol import sobol_estimate, sobol_threshold
from nstheory.errors import ArgumentError, NotEvaluableError
from nstheory.language.expectation import NetworkMoment, PairMean, relu
from nstheory.language.symbols import X, Y
from nstheory.noise.seeds import Stream

N = 1 << 17
CASES = [(PairMean(X**2 * Y**2, sp.Rational(1, 2)), 1.5), (PairMean(sp.exp(X + Y), sp.Integer(0)), 2.718281828459045)]


@pytest.mark.parametrize(("node", "truth"), CASES)
def test_right_within_its_error_and_sharper_than_sampling(node: PairMean, truth: float) -> None:
    found, plain = sobol_estimate(node, N, Stream(1)), estimate(node, N, Stream(1))
    assert abs(found.mean - truth) < sobol_threshold() * found.stderr
    assert abs(found.mean - truth * 1.05) > sobol_threshold() * found.stderr
    assert found.stderr < plain.stderr / 5
    assert sobol_estimate(node, N, Stream(1)) == found
    assert sobol_estimate(node, N, Stream(2)).mean != found.mean


def test_bad_arguments() -> None:
    with pytest.raises(ArgumentError, match="replicates is 1"):
        sobol_estimate(CASES[0][0], N, Stream(1), replicates=1)
    network = NetworkMoment("correlation", relu(X), *map(sp.Integer, (1, 1, 2, 8)))
    with pytest.raises(NotEvaluableError, match="NetworkMoment"):
        sobol_estimate(network, N, Stream(1))
