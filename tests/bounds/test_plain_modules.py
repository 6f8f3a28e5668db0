"""A call of a module may do more than its forward methods say: bounds refuse what they do not read, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn.utils import parametrizations, spectral_norm, weight_norm

import nstheory as nst
from nstheory.bounds import propagate_covariance, propagate_paper
from nstheory.errors import ArgumentError


def net() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1)).eval()


def patched_forward(model: nn.Sequential) -> None:
    model[1].forward = lambda x: 10 * x.relu()  # type: ignore[method-assign]


def pre_hook(model: nn.Sequential) -> None:
    model[2].register_forward_pre_hook(lambda _, given: (given[0] + 1,))


def kwargs_hook(model: nn.Sequential) -> None:
    model[2].register_forward_hook(lambda _, given, named, output: 2 * output, with_kwargs=True)


BESIDE: dict[str, tuple[Callable[[nn.Sequential], object], str]] = {
    "hook": (lambda m: m[0].register_forward_hook(lambda _, i, o: 10 * o), "Linear at 0 has a forward hook"),
    "hook on the root": (
        lambda m: m.register_forward_hook(lambda _, i, o: 10 * o),
        "Sequential at the top has a forward",
    ),
    "pre-hook": (pre_hook, "Linear at 2 has a forward hook"),
    "hook with keywords": (kwargs_hook, "Linear at 2 has a forward hook"),
    "forward of the instance": (patched_forward, "ReLU at 1 has a forward of its own"),
    "old spectral norm": (lambda m: spectral_norm(m[0]), "computes its weight anew at every call .SpectralNorm"),
    "old weight norm": (lambda m: weight_norm(m[0]), "computes its weight anew at every call .WeightNorm"),
    "spectral norm": (lambda m: parametrizations.spectral_norm(m[0]), "computes weight anew at every call"),
    "orthogonal": (lambda m: parametrizations.orthogonal(m[0]), "computes weight anew at every call"),
}


@pytest.mark.filterwarnings("ignore:.*weight_norm.* is deprecated:FutureWarning")
@pytest.mark.parametrize("case", BESIDE)
@pytest.mark.parametrize("method", ["covariance", "paper"])
def test_what_stands_beside_forward_is_refused_by_name(case: str, method: str) -> None:
    change, message = BESIDE[case]
    model = net()
    change(model)
    options = {"bound": 1.0} if method == "paper" else {}
    with pytest.raises(ArgumentError, match=message):
        nst.propagate(model, 0.9, method=method, **options)


def test_a_hook_for_all_modules_and_a_replaced_class_method_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    handle = nn.modules.module.register_module_forward_hook(lambda _, i, o: o)
    try:
        with pytest.raises(ArgumentError, match="registered for all modules"):
            propagate_covariance(net(), 0.9)
    finally:
        handle.remove()

    def forward(self: nn.ReLU, x: Tensor) -> Tensor:
        return 10 * x.relu()

    monkeypatch.setattr(nn.ReLU, "forward", forward)
    with pytest.raises(ArgumentError, match="ReLU at 1 has the forward of test_plain_modules in place of torch's"):
        propagate_covariance(net(), 0.9)


class Called(nn.Module):
    """A module whose call is not its forward."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(3, 1)

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x)

    def __call__(self, x: Tensor) -> Tensor:
        return 10 * super().__call__(x)


def test_a_class_with_a_call_of_its_own_is_refused() -> None:
    with pytest.raises(ArgumentError, match="Called at the top is called through a __call__ of its class"):
        propagate_covariance(Called(), 0.9)


@pytest.mark.parametrize(
    "layer", [nn.Dropout(0.1), nn.AlphaDropout(0.1), nn.BatchNorm1d(3), nn.RReLU(), nn.MultiheadAttention(4, 2, 0.1)]
)
def test_training_mode_is_refused_where_it_changes_the_output(layer: nn.Module) -> None:
    with pytest.raises(ArgumentError, match=f"{type(layer).__name__.lower()} at 0 is in training mode"):
        propagate_covariance(nn.Sequential(layer), 0.9, dim=3)


def test_what_changes_nothing_is_read_as_before() -> None:
    model = net()
    plain = propagate_covariance(model, 0.9).output_interval
    model[0].register_full_backward_hook(lambda *_: None)
    model[2].register_state_dict_pre_hook(lambda *_: None)
    model.train()
    assert all(torch.equal(*pair) for pair in zip(plain, propagate_covariance(model, 0.9).output_interval, strict=True))
    folded = net()
    parametrizations.spectral_norm(folded[0])
    nn.utils.parametrize.remove_parametrizations(folded[0], "weight")
    assert propagate_covariance(folded, 0.9)


def test_a_layer_that_is_called_twice_is_bounded_as_often_as_it_is_called() -> None:
    torch.manual_seed(0)
    layer = nn.Linear(3, 3, dtype=torch.float64)
    twice = nn.Sequential(layer, layer)
    merged = nn.Linear(3, 3, dtype=torch.float64)
    with torch.no_grad():
        merged.weight.copy_(layer.weight @ layer.weight)
        merged.bias.copy_(layer.weight @ layer.bias + layer.bias)
    found, right = (propagate_covariance(one, 0.9).output_interval for one in (twice, merged))
    torch.testing.assert_close(found, right, rtol=1e-9, atol=0)


def test_the_spectral_envelope_measures_what_a_call_does() -> None:
    model = net()
    model[0].register_forward_hook(lambda _, i, o: 10 * o)
    low, high = nst.propagate(model, 0.9, method="spectral", dim=3, n_samples=1 << 14, seed=0).output_interval
    assert low <= 0.8303 <= high  # of 4e5 pairs; without the hook it is .963


def test_paper_bounds_check_too() -> None:
    model = net()
    model.register_forward_hook(lambda _, i, o: 10 * o)
    with pytest.raises(ArgumentError, match="has a forward hook"):
        propagate_paper(model, 0.9, bound=1.0)


class InPlace(nn.Module):
    """Blocks that overwrite what they read; `again` says how the overwritten tensor is read once more."""

    def __init__(self, change: Callable[[Tensor], Tensor], again: str = "") -> None:
        super().__init__()
        self.first, self.last, self.relu = nn.Linear(3, 4), nn.Linear(4, 1), nn.ReLU(inplace=True)
        self.change, self.again = change, again

    def forward(self, x: Tensor) -> Tensor:
        h = self.first(x)
        view = h.view(-1, 4)
        y = self.relu(h) if self.change is None else self.change(h)
        return self.last(y + h if self.again == "itself" else y + view if self.again == "a view" else y)


CHANGES = [lambda h: h.relu_(), lambda h: nn.functional.relu(h, inplace=True), lambda h: h.clamp_(-1, 1), None]


@pytest.mark.parametrize("change", CHANGES)
def test_work_in_place_is_read_where_nothing_else_reads_it(change: Callable[[Tensor], Tensor]) -> None:
    assert propagate_covariance(InPlace(change).eval(), 0.9)
    for again in ("itself", "a view"):
        with pytest.raises(ArgumentError, match="works in place on a tensor that is read again later"):
            propagate_covariance(InPlace(change, again).eval(), 0.9)


def test_a_sum_in_place_after_its_terms_were_read_is_a_residual() -> None:
    class Added(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Linear(3, 3)

        def forward(self, x: Tensor) -> Tensor:
            h = self.layer(x)
            h += self.layer(h)
            return h

    assert propagate_covariance(Added(), 0.9)


def test_clamp_is_hardtanh_and_relu() -> None:
    torch.manual_seed(0)
    first, last = nn.Linear(3, 4), nn.Linear(4, 1)

    class Clamped(nn.Module):
        def __init__(self, low: float, high: float | None) -> None:
            super().__init__()
            self.first, self.last, self.low, self.high = first, last, low, high

        def forward(self, x: Tensor) -> Tensor:
            return self.last(self.first(x).clamp(self.low, self.high))

    for clamped, layer in ((Clamped(-1, 1), nn.Hardtanh()), (Clamped(0, 6), nn.ReLU6()), (Clamped(0, None), nn.ReLU())):
        right = propagate_covariance(nn.Sequential(first, layer, last), 0.9).output_interval
        assert all(
            torch.equal(*pair) for pair in zip(propagate_covariance(clamped, 0.9).output_interval, right, strict=True)
        )
    with pytest.raises(ArgumentError, match="no covariance rule for clamp"):
        propagate_covariance(Clamped(1, None), 0.9)
    with pytest.raises(ArgumentError, match="BatchNorm1d at 1 .fold it into the layer before: torch.nn.utils.fusion"):
        propagate_covariance(nn.Sequential(first, nn.BatchNorm1d(4)).eval(), 0.9)


class Restless(nn.Module):
    """A module whose graph, traced once, is not what a call returns."""

    def __init__(self, change: Callable[[Restless], Any]) -> None:
        super().__init__()
        self.inside, self.change, self.calls = net(), change, 0

    def forward(self, x: Tensor) -> Tensor:
        return self.inside[2]((self.inside[0](x) + self.change(self)).relu())


def counted(model: Restless) -> float:
    model.calls += 1
    return float(model.calls)


@pytest.mark.parametrize("change", [lambda m: torch.randn(4), counted])
def test_what_changes_from_call_to_call_is_in_no_graph(change: Callable[[Restless], Any]) -> None:
    for method in ("covariance", "spectral"):
        with pytest.raises(ArgumentError, match="is not a function of its input"):
            nst.propagate(Restless(change).eval(), 0.9, method=method, **({"dim": 3} if method == "spectral" else {}))
    low, high = nst.propagate(Restless(lambda m: 0.5).eval(), 0.9, method="covariance").output_interval
    measured = nst.propagate(Restless(lambda m: 0.5).eval(), 0.9, method="spectral", dim=3).output_interval
    assert measured[0] <= low <= high <= measured[1]


def test_weights_that_are_no_real_numbers_are_named() -> None:
    model = net()
    model[0].weight = nn.Parameter(model[0].weight.to(torch.complex64))
    with pytest.raises(ArgumentError, match=r"0.weight holds complex numbers"):
        nst.propagate(model, 0.9, method="covariance")
    with pytest.raises(
        ArgumentError, match=r"the weights are torch.float16, and inputs float32 or float64; call float"
    ):
        nst.propagate(net().half(), 0.9, method="spectral", dim=3)
    with pytest.raises(ArgumentError, match="slope of leaky_relu = nan"):
        nst.propagate(nn.Sequential(nn.Linear(3, 4), nn.LeakyReLU(float("nan"))).eval(), 0.9, method="covariance")


@pytest.mark.filterwarnings("ignore:.*jit.trace.*:DeprecationWarning")
def test_the_envelope_reads_doubles_scripts_and_layers_that_are_not_called() -> None:
    found = [
        nst.propagate(model, 0.9, method="spectral", dim=3, n_samples=1024).output_interval
        for model in (net(), torch.jit.trace(net(), torch.zeros(2, 3)), Restless(lambda m: 0.0).eval())
    ]
    assert all(torch.equal(one[0], found[0][0]) for one in found[1:2])
    assert nst.propagate(net().double(), 0.9, method="spectral", dim=3, n_samples=1024).output_interval[0] > 0
