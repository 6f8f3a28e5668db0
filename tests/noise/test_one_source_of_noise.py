"""Random inputs are drawn in nstheory/noise and nowhere else; what draws something else is listed here, with its reason."""

import ast
import re
from pathlib import Path

import pytest

import nstheory

PACKAGE = Path(nstheory.__file__).parent
# The functions and classes of torch, numpy and Python that draw, by their last name.
_DRAWS = re.compile(
    r"rand|randn|randint|randperm|(rand|randn|randint)_like|normal|poisson|multinomial|bernoulli|"
    r"(random|normal|uniform|log_normal|bernoulli|exponential|geometric|cauchy|orthogonal|sparse)_|"
    r"rsample|SobolEngine|default_rng|RandomState|standard_normal|Random|shuffle|choices"
)
# What is drawn outside noise/, and why it is no random input.
_OTHER = {
    "claims/engines/search.py": {"Random", "randint"},  # proposed points of a domain, in exact numbers
    "claims/twins/at_points.py": {"Random"},  # the same
    "rocq/theorem_file.py": {"Random"},  # points of a domain, in exact numbers
    "ties/tie.py": {"Random"},  # points of a domain, in exact numbers
    "measure/spectrum/degree_weights.py": {"default_rng", "standard_normal"},  # refits around finished measurements
    "nn/module.py": {"randperm"},  # which elements of the batch get a second pass
    "training/language.py": {"randperm"},  # the split of a data set
    "training/loop.py": {"randperm"},  # the order of the batches
    "training/model.py": {"normal_"},  # weights at the start
    "training/study/outcome.py": {"default_rng"},  # resampled outcomes of finished runs
    "training/tasks.py": {"rand", "randperm"},  # data sets and their wrong labels
}


def draws(code: str) -> set[str]:
    """Return the drawing functions that a file names, as an attribute or an import."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.ImportFrom) and not (node.module or "").startswith("nstheory"):
            found |= {alias.name for alias in node.names}
    return {name for name in found if _DRAWS.fullmatch(name)}


def test_only_noise_draws_inputs() -> None:
    found = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE).as_posix()
        if not name.startswith("noise/") and (drawn := draws(file.read_text(encoding="utf-8"))):
            found[name] = drawn
    assert found == _OTHER


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import torch\nx = torch.randn(3)", "randn"),
        ("from torch import randn_like as fresh", "randn_like"),
        ("x = torch.empty(3).normal_(generator=g)", "normal_"),
        ("keep = torch.bernoulli(p)", "bernoulli"),
        ("x = torch.distributions.Normal(0, 1).rsample((3,))", "rsample"),
        ("e = torch.quasirandom.SobolEngine(2)", "SobolEngine"),
        ("from numpy.random import default_rng", "default_rng"),
    ],
)
def test_a_draw_is_seen(code: str, name: str) -> None:
    assert draws(code) == {name}


def test_the_noise_of_this_package_is_no_draw() -> None:
    assert draws("from nstheory.noise.gaussian import normal\nx = normal((3,), g)") == set()
