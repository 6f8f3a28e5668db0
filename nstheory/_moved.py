"""Old deep paths for one release: `import nstheory.judge` gives nstheory.claims.verdict, with a DeprecationWarning.

Scripts and pickles of version 0.1 name these modules. The table goes with version 0.3.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

# New place: the modules that came there, as "old" or "old>new name". Paths are below `nstheory`.
_PLACES = {
    "": "jsonlines>files provenance>files",
    "language": (
        "symbols domain expectation special>functions attention_moment>attention "
        "theory.activation.functions>activations"
    ),
    "claims": (
        "claim>record registry judge>verdict run report.table report.results>journal report.readme>verdict_page "
        "evaluate.point>evaluate engines.budget"
    ),
    "claims.engines": (
        "engines.symbolic engines.balls engines.integrate engines.montecarlo engines.search "
        "engines.points engines.timelimit"
    ),
    "claims.sampling": "engines.sampling>expectations engines.attention_sampling>attention_layers",
    "noise": (
        "engines.stream>seeds nn.noise>tokens measure.tokens>tokens measure.design measure.source>sources "
        "nn.embedding>embeddings nn.streams>generators"
    ),
    "arithmetic": "evaluate.ball>real_balls evaluate.complex_ball>complex_balls evaluate.tensor>torch_program",
    "arithmetic.exact": (
        "evaluate.exact>closed_form evaluate.moments>gaussian_means evaluate.bells evaluate.price evaluate.positivity"
    ),
    "arithmetic.integrals": (
        "evaluate.quadrature evaluate.lattice evaluate.growth evaluate.pair>pair_integral "
        "evaluate.softmax_ball>softmax_balls"
    ),
    "theory.bounds": "theory.bounds_attention>transformer_rules theory.bounds_tightening>tighter_rules",
    "theory.regularizer": "theory.regularizer_forms>forms theory.regularizer_gradients>gradients",
    "theory.depth": "theory.depth.relu>relu_network theory.depth.mean_field>wide_layers",
    "nn": "nn.regularizer>module nn.positions>counted_positions",
    "kernels.activation": (
        "kernels.arc_cosine kernels.smooth>closed_forms kernels.hermite kernels.series>power_series "
        "kernels.means>general_pairs kernels.conditioned"
    ),
    "kernels.attention": "kernels.selection>hard_selection kernels.softmax>softmax_moments kernels.radial",
    "kernels.normal": "kernels.bivariate_normal>bivariate kernels.orthant kernels.segment",
    "kernels.numerics": (
        "kernels.constants kernels.polynomial kernels.pointwise>elementwise kernels.correlation>admission"
    ),
    "measure.sampling": (
        "measure.checked>user_function measure.gradient "
        "measure.tally>stability_tally measure.controls>control_variates "
        "measure.moments>running_means measure.influence_sampler"
    ),
    "measure.intervals": "measure.bounded measure.assemble>joint",
    "measure.attention": "measure.attention_recorder>recorder measure.attention_tally",
    "measure.spectrum": (
        "measure.tail measure.classical measure.certificate>certificate_file measure.dual>certificate "
        "measure.degrees measure.linear_program>cutting_planes measure.domination "
        "measure.degree_weights measure.measured>measurements"
    ),
    "bounds": "bounds.plot>picture",
    "bounds.described": "bounds.layers bounds.state bounds.mean_field bounds.phase",
    "bounds.envelopes": "bounds.spectral bounds.measured>layerwise",
    "bounds.combined": "bounds.intersection bounds.paper",
    "bounds.models": "bounds.load bounds.graph bounds.noise>placement",
    "bounds.covariance": (
        "bounds.covariance_balls>in_balls bounds.trace bounds.layer_rules bounds.moments bounds.intervals>outward"
    ),
    "bounds.covariance.rules": (
        "bounds.rules>affine bounds.pointwise bounds.attention>softmax_attention bounds.positions "
        "bounds.block_diagonal bounds.tokens>token_input bounds.gaussian_units bounds.halves"
    ),
    "bounds.covariance.linearised": (
        "bounds.linearised>affine_part bounds.linearised_attention>attention_part bounds.linearised_layers>layer_parts"
    ),
    "training.arms": (
        "training.method training.roster training.arms_gradient>gradient_methods training.arms_stability>noise_stability"
    ),
    "training.study": (
        "training.study_command training.study_table training.study_tasks training.outcome "
        "training.spectrum>trained_spectrum training.command>two_arms training.curve>two_arms"
    ),
}


def _table() -> dict[str, str]:
    found = {}
    for place, modules in _PLACES.items():
        for one in modules.split():
            old, _, new = one.partition(">")
            found[f"nstheory.{old}"] = ".".join(filter(None, ["nstheory", place, new or old.rpartition(".")[2]]))
    return found


MOVED = _table()
# Packages that are gone; they hold nothing but old names.
GONE = frozenset({"nstheory.engines", "nstheory.evaluate", "nstheory.report"})


class _CallableModule(ModuleType):
    """`nstheory.evaluate`: once a package that was also a function, today the function alone."""

    def __call__(self, *arguments: object, **options: object) -> object:
        from nstheory.claims.evaluate import evaluate

        return evaluate(*arguments, **options)  # type: ignore[arg-type]


class _KeepsItsNames(ModuleType):
    """A package that exports a function under the name of an old module: the import of that does not replace the function."""

    def __setattr__(self, name: str, value: object) -> None:
        if not isinstance(value, ModuleType) or isinstance(vars(self).get(name, value), ModuleType):
            super().__setattr__(name, value)


class _Old(MetaPathFinder, Loader):
    def __init__(self) -> None:
        self._specs: dict[str, ModuleSpec | None] = {}

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        if name not in MOVED and name not in GONE:
            return None
        return ModuleSpec(name, self, is_package=name in GONE)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        if spec.name in GONE:
            return (_CallableModule if spec.name == "nstheory.evaluate" else ModuleType)(spec.name)
        new = import_module(MOVED[spec.name])
        parent, _, child = spec.name.rpartition(".")
        if not isinstance(vars(sys.modules[parent]).get(child, new), ModuleType):
            kind = type(sys.modules[parent])
            if not issubclass(kind, _KeepsItsNames):
                sys.modules[parent].__class__ = type(kind.__name__, (_KeepsItsNames, kind), {})
        self._specs[spec.name] = new.__spec__
        # Level 2 of this file; the frames of the import machinery itself are skipped by `warnings`.
        warnings.warn(
            f"{spec.name} is {new.__name__} now; the old name goes with version 0.3", DeprecationWarning, stacklevel=2
        )
        return new

    def exec_module(self, module: ModuleType) -> None:
        # The import machinery has just given the module, which is loaded already, the specification of its old name.
        assert module.__spec__ is not None
        if module.__spec__.name in self._specs:
            module.__spec__ = self._specs.pop(module.__spec__.name)


def names_of(package: str, new: str) -> Callable[[str], object]:
    """Return a `__getattr__` for a package that was a module: names that now stand in its module `new` are still found."""

    def attribute(name: str) -> object:
        module = import_module(f"{package}.{new}")
        if name.startswith("__") or not hasattr(module, name):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        warnings.warn(f"{package}.{name} is in {module.__name__} now", DeprecationWarning, stacklevel=2)
        return getattr(module, name)

    return attribute


def install() -> None:
    """Let the old names be found after all others."""
    sys.meta_path.append(_Old())
