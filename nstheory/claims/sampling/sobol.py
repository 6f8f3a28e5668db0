"""Scrambled Sobol points for smooth Gaussian expectations, with an error from independent scramblings.

The points of one scrambling are not independent, so their spread says nothing; `replicates` scramblings are. Their
mean has a Student t distribution with replicates - 1 degrees of freedom.
"""

from __future__ import annotations

import math

from nstheory.arithmetic.torch_program import compiled
from nstheory.claims.budget import FAMILY_SIZE, FAMILY_WISE_LEVEL
from nstheory.claims.sampling.expectations import Estimate
from nstheory.errors import ArgumentError, NotEvaluableError
from nstheory.language.expectation import Expectation, Mean, PairMean
from nstheory.noise.gaussian import sobol_normals
from nstheory.noise.seeds import Stream

REPLICATES = 16


def sobol_estimate(node: Expectation, n: int, stream: Stream, replicates: int = REPLICATES) -> Estimate:
    """Return the mean over `replicates` scramblings of n/replicates points, and its randomisation-based error.

    n is rounded up to a power of two a replicate, where Sobol points are balanced. Raises ArgumentError for fewer than
    two replicates, NotEvaluableError for a node that is not Gaussian.
    """
    if replicates < 2:
        raise ArgumentError(f"replicates is {replicates}; at least 2 are needed for an error, 16 are usual")
    if isinstance(node, PairMean):
        node = node.unrolled()
    if not isinstance(node, Mean):
        raise NotEvaluableError(f"Sobol points serve Gaussian means, not {type(node).__name__}")
    function = compiled(node.integrand)
    exponent = max(math.ceil(math.log2(max(n // replicates, 1))), 1)
    means = []
    for replicate in range(replicates):
        normals = sobol_normals(len(node.normals), exponent, stream.word(replicate))
        values = function({normal: normals[:, index] for index, normal in enumerate(node.normals)})
        means.append(float(values.mean()))
    mean = math.fsum(means) / replicates
    variance = math.fsum((one - mean) ** 2 for one in means) / (replicates - 1)
    return Estimate(mean, math.sqrt(variance / replicates), replicates * 2**exponent)


def sobol_threshold() -> float:
    """Return the |t| above which one comparison is rejected, under the same family-wise level as the sampler."""
    from scipy import stats

    return float(stats.t.isf(FAMILY_WISE_LEVEL / FAMILY_SIZE / 2, REPLICATES - 1))
