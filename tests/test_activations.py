"""One record an activation: every station knows each, what is proved is what is used, and a changed constant is seen."""

import dataclasses
import math
from fractions import Fraction

import pytest
import sympy as sp
import torch
from torch import nn

import nstheory as nst
from figures.matched import matched_mean_field
from nstheory.bounds import Linear, Nonlinearity, propagate
from nstheory.bounds.covariance.propagation import propagate_covariance
from nstheory.bounds.models import load
from nstheory.claims.record import Verdict
from nstheory.claims.registry import claims
from nstheory.errors import ArgumentError, NotEvaluableError
from nstheory.kernels.activation import lipschitz as lipschitz_module
from nstheory.kernels.activation.lipschitz import Lipschitz, lipschitz, outward
from nstheory.kernels.activation.records import RECORDS, Record, meaning, meaning_of_call
from nstheory.language.activations import FORMS, Form
from nstheory.language.symbols import scale, slope, x
from nstheory.theory.bounds.activation_rules import claims_of

# What has no bound on its slope has no rule; what torch.nn does not have cannot stand in a module.
WITHOUT_SLOPES = {"step", "sign", "gelu_tanh", "sin", "exp"}
WITHOUT_MODULE = {"abs", "step", "sign", "erf", "sin", "exp"}
GRID = torch.linspace(-60, 60, 1_200_001, dtype=torch.float64)


def knows_dual(name: str) -> bool:
    values = nst.dual(name, torch.tensor([0.3, 0.6], dtype=torch.float64))
    return bool(values[0] < values[1]) or name == "abs"


def knows_certified(name: str) -> bool:
    try:
        ball = nst.certified_dual(name, "1", digits=12)  # one integral; 3/10 takes ten seconds with several kinks
    except NotEvaluableError:
        return False
    return float(ball) == pytest.approx(nst.dual(name, 1.0).item(), abs=1e-10)


def knows_claims(name: str) -> bool:
    return {claim.id for claim in claims_of(FORMS[name])} <= set(claims()) and bool(claims_of(FORMS[name]))


def knows_module(name: str) -> bool:
    module = RECORDS[name].module
    return module is not None and (meaning(module()) or ("",))[0] == name


def knows_load(name: str) -> bool:
    return name in load._ACTIVATIONS and len(load.mlp([2, 3, 1], name)) == 3


def knows_mean_field(name: str) -> bool:
    return 0 < float(propagate([Linear(1.4), Nonlinearity(name)], 0.5).output.correlation) < 1


def knows_matched(name: str) -> bool:
    module = RECORDS[name].module
    if module is None:
        return False
    return len(matched_mean_field(nn.Sequential(nn.Linear(2, 3), module()), [0.5], torch.ones(2), 1.0)) == 2


def knows_covariance(name: str) -> bool:
    module = RECORDS[name].module
    if module is None:
        return False
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(2, 3), module(), nn.Linear(3, 1))
    if lipschitz(name) is None:
        with pytest.raises(ArgumentError, match=rf"no covariance rule for the layer {type(module()).__name__} at 1"):
            propagate_covariance(network, 0.5)
        return False
    return propagate_covariance(network, 0.5).output.correlation[0][1] <= 1


STATIONS = {
    "theory": (knows_claims, {"identity", "sin", "gelu_tanh"}),
    "dual": (knows_dual, set()),
    "certified": (knows_certified, set()),
    "module": (knows_module, WITHOUT_MODULE),
    "load": (knows_load, WITHOUT_MODULE),
    "mean field": (knows_mean_field, set()),
    "matched": (knows_matched, WITHOUT_MODULE),
    "covariance": (knows_covariance, WITHOUT_MODULE | {"gelu_tanh"}),
}


def test_both_tables_have_the_same_names_and_parameters() -> None:
    assert list(FORMS) == list(RECORDS)
    for name, form in FORMS.items():
        usual = {str(symbol): float(value) for symbol, value in form.parameters.items()}
        torch.testing.assert_close(
            RECORDS[name].function(GRID[::1000], **usual), on_grid(form, GRID[::1000]), atol=1e-13, rtol=1e-13
        )


@pytest.mark.parametrize("station", STATIONS)
def test_every_station_knows_every_activation_but_those_named(station: str) -> None:
    knows, without = STATIONS[station]
    assert {name for name in FORMS if not knows(name)} == without


def on_grid(form: Form, points: torch.Tensor) -> torch.Tensor:
    function = sp.lambdify(x, form.at(x), ["scipy", "numpy"])
    values = torch.as_tensor(function(points.numpy()), dtype=torch.float64)
    return values.expand(points.shape).clone()


# Facts against torch


def slopes_on_grid(f: Lipschitz) -> torch.Tensor:
    points = (GRID + 1e-7).requires_grad_()
    (found,) = torch.autograd.grad(f.function(points).sum(), points)
    return found


def misfit(f: Lipschitz, form: Form, parameters: dict[str, float]) -> list[str]:
    """Return what is wrong with slopes and range: not bounds, or not sharp to 1 % of the swing."""
    wrong = []
    with torch.no_grad():
        values = f.function(GRID)
    for what, (low, high), found in (("slope", f.slopes, slopes_on_grid(f)), ("value", f.range, values)):
        least, most = float(found.min()), float(found.max())
        swing = high - low if math.isfinite(high - low) else 1.0
        swing = swing or 1.0
        # a softsign reaches its ends like 1/x, and the rounding of a slope by torch is some 1e-15
        near = 0.02 * swing
        wrong += [f"{what} {least} below {low}"] * (least < low - 1e-14) + [f"{what} {most} above {high}"] * (
            most > high + 1e-14
        )
        wrong += [f"{what}: {low} is not sharp"] * (math.isfinite(low) and least > low + near)
        wrong += [f"{what}: {high} is not sharp"] * (math.isfinite(high) and most < high - near)
    symmetric = f.function(GRID) - f.function(-GRID) - sum(f.slopes) * GRID
    if f.bend_even and (float(symmetric.abs().max()) > 1e-11 or float(f.function(GRID[:1] * 0)) != 0):
        wrong.append("bend_even")
    if f.odd and float((f.function(GRID) + f.function(-GRID)).abs().max()) > 1e-12:
        wrong.append("odd")
    if f.convex and float(torch.diff(torch.diff(f.function(GRID[::100]))).min()) < -1e-11:
        wrong.append("convex")
    return wrong


CASES = [(name, {}) for name in FORMS if name not in WITHOUT_SLOPES]
CASES += [("leaky_relu", {"slope": one}) for one in (-0.5, 0.2, 3.0)] + [("elu", {"scale": one}) for one in (0.5, 2.0)]
CASES += [("hardtanh", {"low": -2.0, "high": 0.5}), ("softplus", {"sharpness": 3.0})]


@pytest.mark.parametrize(("name", "parameters"), CASES)
def test_slopes_range_and_symmetry_are_those_of_the_torch_function(name: str, parameters: dict[str, float]) -> None:
    f = lipschitz(name, parameters)
    assert f is not None
    assert misfit(f, FORMS[name], parameters) == []
    if f.dual is not None:
        assert math.isfinite(nst.dual(f.dual[0], 0.5, **f.dual[1]).item())


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("gelu", {"slopes": (-0.1, 1.1)}),
        ("gelu", {"range": (-0.15, math.inf)}),
        ("gelu", {"slopes": (-0.16, 1.129)}),  # a bound, but not sharp
        ("mish", {"slopes": (-0.113, 1.08)}),
        ("silu", {"range": (-0.27, math.inf)}),
        ("tanh", {"bend_even": True}),
        ("mish", {"convex": True}),
        ("sigmoid", {"slopes": (0.0, 0.24)}),
        ("relu6", {"range": (0.0, 5.9)}),
    ],
)
def test_a_wrong_constant_of_the_bounds_is_seen(name: str, change: dict[str, object]) -> None:
    f = lipschitz(name)
    assert f is not None
    assert misfit(dataclasses.replace(f, **change), FORMS[name], {}) != []


# Facts against their proofs


@pytest.mark.parametrize(
    ("name", "change", "claim"),
    [
        ("gelu", {"slopes": (sp.Rational(-1, 10), sp.Rational(11, 10))}, "bounds.gelu_slope_lower"),
        ("gelu", {"range": (sp.Rational(-15, 100), sp.oo)}, "bounds.gelu_least"),
        ("silu", {"slopes": (sp.Rational(-1, 10), sp.Rational(109, 100))}, "bounds.silu_slope_upper"),
        ("mish", {"range": (sp.Rational(-3, 10), sp.oo)}, "bounds.mish_least"),
        ("softsign", {"range": (sp.Rational(-99, 100), sp.Integer(1))}, "bounds.softsign_least"),
        ("hardswish", {"slopes": (sp.Rational(-1, 2), sp.Rational(7, 5))}, "bounds.hardswish_slope_upper"),
        ("elu", {"slopes": (sp.Integer(0), sp.Integer(1))}, "bounds.elu_slope_upper"),  # for scale <= 1 only
        ("leaky_relu", {"slopes": (slope, sp.Integer(1))}, "bounds.leaky_relu_slope_lower"),
        ("elu", {"range": (-scale / 2, sp.oo)}, "bounds.elu_least"),
    ],
)
def test_a_wrong_constant_of_a_record_is_refuted(name: str, change: dict[str, object], claim: str) -> None:
    wrong = {one.id: one for one in claims_of(dataclasses.replace(FORMS[name], **change))}
    assert nst.check(wrong[claim]).verdict is Verdict.REFUTED


def test_bounds_read_the_record_that_the_claim_is_made_from(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = dataclasses.replace(FORMS["gelu"], slopes=(sp.Rational(-1, 7), sp.Rational(8, 7)))
    monkeypatch.setitem(FORMS, "gelu", changed)
    f = lipschitz("gelu")
    assert f is not None
    assert Fraction(f.slopes[0]) <= Fraction(-1, 7) < Fraction(math.nextafter(f.slopes[0], 1))
    assert Fraction(f.slopes[1]) >= Fraction(8, 7) > Fraction(math.nextafter(f.slopes[1], 0))


def test_bounds_are_rounded_outward() -> None:
    for value in (Fraction(1, 10), Fraction(-129, 1000), Fraction(1089, 1000), Fraction(1, 4)):
        assert Fraction(outward(value, False)) <= value <= Fraction(outward(value, True))
    assert outward(Fraction(1, 4), True) == outward(Fraction(1, 4), False) == 0.25
    assert outward(None, True) == math.inf


# What torch calls them


@pytest.mark.parametrize(
    ("layer", "meant"),
    [
        (nn.LeakyReLU(0.3), ("leaky_relu", {"slope": 0.3})),
        (nn.GELU("tanh"), ("gelu_tanh", {})),
        (nn.Hardtanh(-2.0, 0.5), ("hardtanh", {"low": -2.0, "high": 0.5})),
        (nn.ELU(2.0), ("elu", {"scale": 2.0})),
        (nn.ELU(-1.0), None),
        (nn.Softplus(3.0), ("softplus", {"sharpness": 3.0})),
        (nn.Softplus(1.0, 5.0), None),  # linear beyond 5, with a jump of 0.007
        (nn.SELU(), None),
        (nn.Linear(1, 1), None),
    ],
    ids=str,
)
def test_modules_mean_what_their_options_say(layer: nn.Module, meant: object) -> None:
    assert meaning(layer) == meant


def test_calls_mean_what_their_arguments_say() -> None:
    functional = nn.functional
    assert meaning_of_call(functional.hardtanh, (-2, 3)) == ("hardtanh", {"low": -2.0, "high": 3.0})
    assert meaning_of_call(functional.gelu, (), {"approximate": "tanh"}) == ("gelu_tanh", {})
    assert meaning_of_call(functional.leaky_relu, (0.2, True)) == ("leaky_relu", {"slope": 0.2})
    assert meaning_of_call("sigmoid") == ("sigmoid", {})
    assert meaning_of_call(functional.relu, (), {"what": 1}) is None
    assert meaning_of_call("softmax") is None


class Called(nn.Module):
    """Functions in place of modules."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = nn.Linear(2, 3), nn.Linear(3, 1)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        """Return the last layer of a mish of an ELU."""
        return self.last(nn.functional.mish(nn.functional.elu(self.first(inputs), 0.5)))


def test_a_trace_knows_functions_with_their_options() -> None:
    torch.manual_seed(0)
    model = Called()
    layers = propagate_covariance(model, 0.5).layers
    same = nn.Sequential(model.first, nn.ELU(0.5), nn.Mish(), model.last)
    assert [layer.name for layer in layers] == ["input", "linear", "elu", "mish", "linear"]
    assert propagate_covariance(same, 0.5).output.correlation == layers[-1].correlation


def test_a_record_without_its_other_half_turns_red(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RECORDS, "half", Record("half", torch.relu, RECORDS["relu"].dual))
    assert list(FORMS) != list(RECORDS)
    with pytest.raises(KeyError):
        lipschitz_module.lipschitz("half")
