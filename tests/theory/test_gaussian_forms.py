"""What linearised layers compute of Gaussian lengths and of the good event is what the records of theory/bounds say."""

import sympy as sp
import torch

from nstheory.bounds.covariance.linearised import affine_part
from nstheory.theory.bounds.gaussian_forms import event_failure, length_moment, tail_share


def test_sizes_of_groups_are_the_moments_of_the_determinant() -> None:
    generator = torch.Generator().manual_seed(5)
    for units, inputs in ((1, 3), (3, 2), (4, 7)):
        slope = torch.randn(units, inputs, generator=generator, dtype=torch.float64)
        start = affine_part.start(torch.zeros(inputs, dtype=torch.float64), 1.0, 0.5, 1)
        state = affine_part.Linearised(
            torch.zeros(units, dtype=torch.float64),
            slope,
            torch.zeros(6, units, dtype=torch.float64),
            torch.zeros(6, 1, dtype=torch.float64),
            0.5,
            start.events,
        )
        found = affine_part.group_sizes(state)
        traces = tuple(sp.Float(float(torch.linalg.matrix_power(slope @ slope.T, k).trace()), 20) for k in (1, 2, 3, 4))
        for size, order, power in ((found.four, 2, 4), (found.eight, 4, 8)):
            exact = float(length_moment(order, traces)) ** (1 / power)
            assert exact <= float(size) <= exact * (1 + 1e-11)


def test_the_numbers_of_the_good_event_bound_what_the_records_give() -> None:
    failure = event_failure(sp.Integer(int(affine_part.REACH)), sp.Integer(affine_part._EVENTS))
    assert sp.N(failure) <= 2.0**-49
    assert sp.N(sp.sqrt(failure)) <= affine_part.BAD
    assert sp.N(tail_share(failure)) <= affine_part.TAIL
    assert sp.N(sp.Integer(3) ** sp.Rational(1, 4)) <= affine_part.NORMAL4
    assert sp.N(sp.Integer(105) ** sp.Rational(1, 8)) <= affine_part.NORMAL8
