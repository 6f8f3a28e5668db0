"""One constant changed, in the code or in the theory, turns its tie red: each change in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import nstheory

ROOT = Path(nstheory.__file__).parents[1]
RUN = """
import importlib.abc, importlib.util, sys

name, source, code, claim = sys.argv[1:]

class Broken(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, fullname, path, target=None):
        return importlib.util.spec_from_loader(fullname, self) if fullname == name else None

    def exec_module(self, module):
        exec(compile(source, name, "exec"), module.__dict__)

sys.meta_path.insert(0, Broken())
from nstheory.ties.all_ties import ties
from nstheory.ties.tie import checked

found = [checked(tie) for tie in ties() if tie.code.endswith(code) and tie.claim == claim]
assert found, "no such tie"
print("held" if all(one.holds for one in found) else "red", max(one.share for one in found))
"""


@dataclass(frozen=True)
class Change:
    """One text of one file replaced, and the tie that it belongs to."""

    file: str
    old: str
    new: str
    code: str
    claim: str


CHANGES = tuple(
    Change(f"{file}.py", old, new, code, claim)
    for code, claim, changes in (
        (
            "kernels.dual",
            "activation.relu",
            (
                (
                    "kernels/activation/arc_cosine",
                    "/ (2 * mpmath.pi * w * mpmath.sqrt(w))",
                    "/ (2.000001 * mpmath.pi * w * mpmath.sqrt(w))",
                ),
                (
                    "theory/activation/relu",
                    "(sp.pi - sp.acos(correlation))) / (2 * sp.pi)",
                    "(sp.pi - sp.acos(correlation))) / (3 * sp.pi)",
                ),
            ),
        ),
        (
            "dual_derivative",
            "activation.gelu_derivative",
            (
                ("kernels/activation/closed_forms", "0.25 + odd / (2 * math.pi)", "0.2500001 + odd / (2 * math.pi)"),
                (
                    "theory/activation/smooth",
                    "correlation * (5 - correlation**2)",
                    "correlation * (6 - correlation**2)",
                ),
            ),
        ),
        (
            "selection_probability",
            "attention.selection_three",
            (
                ("kernels/attention/hard_selection", "b_weights) / (2 * math.pi)", "b_weights) / (2.000001 * math.pi)"),
                (
                    "theory/attention/selection",
                    "3 * (one**2 - half**2) / (4 * sp.pi**2)",
                    "3 * (one**2 - half**2) / (5 * sp.pi**2)",
                ),
            ),
        ),
        (
            "attention_overlap",
            "attention.two_tokens",
            (
                (
                    "kernels/attention/softmax_moments",
                    "overlap = n * (both * one).sum()",
                    "overlap = 1.000001 * n * (both * one).sum()",
                ),
                ("theory/attention/softmax", "PairMean(first * second, r) / 2", "PairMean(first * second, r) / 3"),
            ),
        ),
        (
            "token_selection_probability",
            "attention.token_selection_mean",
            (
                ("measure/attention/agreement", "2 * j / n / (n + j)", "3 * j / n / (n + j)"),
                (
                    "theory/attention/token_selection",
                    "return kept / (kept + 2 * redrawn)",
                    "return kept / (kept + 3 * redrawn)",
                ),
            ),
        ),
        (
            "bounds.Residual",
            "depth.residual",
            (
                ("bounds/described/layers", "path + weight * added", "path + 1.000001 * weight * added"),
                (
                    "theory/depth/blocks",
                    "(correlation + relu_correlation_map(correlation)) / 2",
                    "(correlation + relu_correlation_map(correlation)) / 3",
                ),
            ),
        ),
        (
            "pointwise._relu_mean",
            "bounds.relu_mean_attained",
            (
                (
                    "bounds/covariance/rules/pointwise",
                    "most = up(0.5 * up(high + root_up(",
                    "most = up(0.500001 * up(high + root_up(",
                ),
                ("theory/bounds/interval_rules", "return (mean + root) / 2", "return (mean + root) / 3"),
            ),
        ),
        (
            "pointwise._relu_variance",
            "bounds.relu_second",
            (
                (
                    "bounds/covariance/rules/pointwise",
                    "second = up(state.variance.high + up(most * most))",
                    "second = state.variance.high",
                ),
            ),
        ),
        (
            "pointwise._through",
            "bounds.largest_eigenvalue_every_law",
            (
                ("bounds/covariance/rules/pointwise", "up(swing * rest))", "up(0.999 * swing * rest))"),
                (
                    "theory/bounds/interval_rules",
                    "(largest - least) / 2 * sp.sqrt(rest)",
                    "(largest - least) / 3 * sp.sqrt(rest)",
                ),
            ),
        ),
        (
            "halves.halves",
            "bounds.probe_second",
            (("bounds/covariance/rules/halves", "product = down(mixed + ", "product = down(1.0001 * mixed + "),),
        ),
        (
            "pointwise._relu_mean",
            "bounds.swing_mean",
            (
                ("bounds/covariance/rules/pointwise", "torch.sqrt(scalar(3.0))", "torch.sqrt(scalar(2.9))"),
                (
                    "theory/bounds/interval_rules",
                    "variance / (2 * sp.sqrt(3) * steepness)",
                    "variance / (2 * sp.sqrt(4) * steepness)",
                ),
            ),
        ),
        (
            "affine_part.group_sizes",
            "bounds.length_eighth_moment",
            (
                ("bounds/covariance/linearised/affine_part", "+ 48 * quartic", "+ 47 * quartic"),
                ("theory/bounds/gaussian_forms", "+ 48 * t_4", "+ 49 * t_4"),
            ),
        ),
        (
            "token_input.embedded",
            "bounds.embedding",
            (
                (
                    "bounds/covariance/rules/token_input",
                    "(centred.T @ centred) / count",
                    "(centred.T @ centred) / (count + 1)",
                ),
                (
                    "theory/bounds/transformer_rules",
                    "sum(_table[:size], sp.Integer(0)) / size",
                    "sum(_table[:size], sp.Integer(0)) / (size + 1)",
                ),
            ),
        ),
        (
            "softmax_attention.weight_intervals",
            "bounds.softmax_weights",
            (
                (
                    "bounds/covariance/rules/softmax_attention",
                    "total = 1 + term.sum(-1)",
                    "total = 1.000001 + term.sum(-1)",
                ),
                (
                    "theory/bounds/network_rules",
                    "return 1 / (1 + sp.exp(other - own))",
                    "return 1 / (2 + sp.exp(other - own))",
                ),
            ),
        ),
        (
            "measure.tail_bound",
            "spectrum.lemma1",
            (
                (
                    "measure/spectrum/classical",
                    "paid = _below(1 - _power_above(",
                    "paid = _below(Fraction(99, 100) - _power_above(",
                ),
                (
                    "theory/spectrum/lemma1",
                    "return loss / (1 - correlation**degree)",
                    "return loss / (2 - correlation**degree)",
                ),
            ),
        ),
        (
            "measure.influence",
            "gaussian.influence",
            (
                (
                    "measure/sampling/influence_sampler",
                    "squares = squares * (self.scale**2",
                    "squares = 1.5 * squares * (self.scale**2",
                ),
                (
                    "theory/spectrum/influence",
                    "sum((degree * w for degree, w in enumerate(weights))",
                    "sum((degree * w for degree, w in enumerate(weights, 1))",
                ),
            ),
        ),
        (
            "nn.noise_stability_penalty",
            "regularizer.centred",
            (
                ("nn/penalty", "return sums[0] / (counted - 1.0)", "return sums[0] / (counted - 0.5)"),
                ("theory/regularizer/forms", "in noisy)) / (size - 1)", "in noisy)) / (size + 1)"),
            ),
        ),
        (
            "tokens.resample_tokens",
            "tokens.effective_correlation",
            (
                ("noise/tokens", "< self.keep_prob", "< 0.8 * self.keep_prob"),
                ("theory/tokens", "    return keep\n", "    return keep**2\n"),
            ),
        ),
    )
    for file, old, new in changes
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: f"{one.file}-{one.claim}")
def test_a_changed_constant_turns_the_tie_red(change: Change) -> None:
    path = ROOT / "nstheory" / change.file
    source = path.read_text(encoding="utf-8")
    assert source.count(change.old) == 1, f"{change.old!r} stands {source.count(change.old)} times in {path}"
    name = ".".join(("nstheory", *Path(change.file).with_suffix("").parts))
    broken = source.replace(change.old, change.new)
    done = subprocess.run(
        [sys.executable, "-c", RUN, name, broken, change.code, change.claim], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("red"), done.stdout
