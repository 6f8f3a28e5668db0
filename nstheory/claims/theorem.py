"""Theorems: what a paper or a book states, with a proof of few steps. A step is a claim, another theorem, or a rule of a closed list.

The rules are those of any textbook. Each has hypotheses, as named slots: where a rule is applied, every slot names an earlier
step that carries the hypothesis, or a sentence that the theorem itself assumes. What is by rule is thereby visible, and nothing
else joins two steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from nstheory.claims.record import Verdict

INSTANCES: Literal["INSTANCES"] = "INSTANCES"
TheoremVerdict = Verdict | Literal["INSTANCES"]


@dataclass(frozen=True)
class Rule:
    """A way to conclude: what it says, the hypotheses that an application has to name (slot -> words), and where it stands.

    in_rocq   theorems of nstheory/rocq that are the rule, or that part of it which is finite and algebraic
    """

    id: str
    words: str
    hypotheses: Mapping[str, str]
    reference: str
    in_rocq: tuple[str, ...] = ()


_ANALYSIS = "Rudin, Principles of Mathematical Analysis"
_PROBABILITY = "Williams, Probability with Martingales"

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for rule in (
            Rule(
                "linearity",
                "an equation between random variables holds between their means, and the mean of a sum is the sum of the means",
                {"equation": "the equation, at every point", "means": "the means exist"},
                f"{_PROBABILITY}, section 5.11",
            ),
            Rule(
                "monotonicity",
                "a pointwise inequality holds between the means",
                {"pointwise": "the inequality, at every point", "means": "the means exist"},
                f"{_PROBABILITY}, section 5.11",
            ),
            Rule(
                "jensen",
                "f(E U) <= E f(U) for convex f",
                {"convex": "f is convex", "means": "the means exist"},
                f"{_PROBABILITY}, section 6.6",
            ),
            Rule(
                "cauchy-schwarz",
                "E|UV| <= sqrt(E U^2 E V^2)",
                {"squares": "the second moments are finite"},
                f"{_PROBABILITY}, section 6.8",
            ),
            Rule(
                "hoelder",
                "E|UV| <= (E|U|^p)^(1/p) (E|V|^q)^(1/q), 1/p + 1/q = 1",
                {"moments": "the moments of orders p and q, by value or finite"},
                f"{_PROBABILITY}, section 6.13",
            ),
            Rule(
                "non-negative series",
                "an inequality of each term, times a weight >= 0, holds between the sums",
                {"terms": "the inequality, for each index", "weights": "the weights are >= 0 and their series converge"},
                f"{_ANALYSIS}, theorem 3.25",
                ("non_negative_series",),
            ),
            Rule(
                "comparison of coefficients",
                "two power series that agree near 0 agree in every coefficient",
                {
                    "generating": "the identity of the generating functions near 0",
                    "series": "both sides are power series there, summed term by term",
                },
                f"{_ANALYSIS}, theorem 8.5",
            ),
            Rule(
                "density in L^2",
                "an identity that is continuous in L^2, on a dense set, holds on all of L^2",
                {"dense": "the identity, on the dense set", "continuous": "both sides are continuous in L^2"},
                "Janson, Gaussian Hilbert Spaces, chapter 2",
            ),
            Rule(
                "density in D^{1,2}",
                "an identity that is continuous in f and f' in L^2, on a dense set, holds on all of D^{1,2}",
                {"dense": "the identity, on the dense set", "continuous": "both sides are continuous in D^{1,2}"},
                "Nualart, The Malliavin Calculus and Related Topics, section 1.2",
            ),
            Rule(
                "induction",
                "what holds at the start, and at k + 1 if at k, holds for every k",
                {"base": "the statement at the start", "step": "from k to k + 1"},
                "Courant and Robbins, What Is Mathematics?, chapter I, section 2",
                ("layers",),
            ),
            Rule(
                "tensorisation",
                "means over independent coordinates are taken one coordinate after the other, the others fixed: products of means "
                "factorise, and norms pass on by Minkowski's inequality",
                {"coordinate": "the statement of one coordinate, whatever the others", "independent": "the coordinates are independent"},
                "Boucheron, Lugosi and Massart, Concentration Inequalities, section 3.1",
            ),
            Rule(
                "derivative of one sign",
                "a function whose derivative is >= 0 on an interval does not decrease there",
                {"derivative": "the sign of the derivative inside of the interval", "start": "a value at an end"},
                f"{_ANALYSIS}, theorem 5.11",
                ("rises", "falls"),
            ),
            Rule(
                "weak duality",
                "multipliers whose combination lies above a function bound its mean by the same combination of the measured means",
                {"dominates": "the combination lies above, everywhere", "weights": "the weights are >= 0 and the measured sums finite"},
                "Boyd and Vandenberghe, Convex Optimization, section 5.2",
                ("weak_duality", "weak_duality_of_series"),
            ),
            Rule(
                "union bound",
                "the probability of a union is at most the sum of the probabilities",
                {"events": "the probability of each event, or a bound of it"},
                "Billingsley, Probability and Measure, section 2",
            ),
            Rule(
                "Gaussian limit of wide layers",
                "as the width grows, the pre-activations of a layer tend to Gaussians with the covariance of the layer before",
                {
                    "layer": "the moments of one layer with Gaussian pre-activations",
                    "weights": "the weights are independent Gaussians of mean 0, and the layers widen one after the other",
                    "activation": "the activation is absolutely continuous, with a slope of at most polynomial growth",
                },
                "Hanin (2023), Random neural networks in the infinite width limit as Gaussian processes",
            ),
        )
    }
)  # fmt: skip


@dataclass(frozen=True)
class Applied:
    """One application of a rule: what follows, in words, and the earlier steps or assumptions that carry its hypotheses.

    to           the steps that it joins: ids of claims or theorems, or labels of earlier applications
    hypotheses   for each slot of the rule a step, or a sentence out of the theorem's `assumes`
    label        the name by which a later step refers to this one
    """

    rule: str
    to: tuple[str, ...]
    gives: str
    hypotheses: Mapping[str, str]
    label: str = ""

    def __reduce__(self) -> tuple[object, ...]:
        return Applied, (self.rule, self.to, self.gives, dict(self.hypotheses), self.label)


Step = str | Applied


@dataclass(frozen=True)
class Theorem:
    """A statement of a paper or a book with its proof.

    steps         ids of claims and theorems, and applications of rules, in the order of the proof
    assumes       the hypotheses of the theorem, each a sentence
    instances     ids of claims that are cases of the statement; with `missing`, there is no proof and the verdict is INSTANCES
    missing       what a proof lacks
    refuted_by    of a false statement: the claim whose refutation refutes it
    corrected_by  of a false statement: the theorem or the claim that is true
    where_false   where the statement fails, or what it must not be read to say

    Nothing is refused when the record is made: a broken theorem is an ERROR of its own when it is judged, beside all others.

    >>> nst.check("gaussian.mehler_coefficients").verdict == "PROVED"
    True
    """

    id: str
    statement: str
    source: str
    steps: tuple[Step, ...] = ()
    assumes: tuple[str, ...] = ()
    instances: tuple[str, ...] = ()
    missing: str = ""
    refuted_by: str = ""
    corrected_by: str = ""
    where_false: str = ""
    note: str = ""
    expected: TheoremVerdict = field(default=Verdict.PROVED)

    @property
    def topic(self) -> str:
        """The part of the id before the dot."""
        return self.id.split(".")[0]

    @property
    def rules(self) -> tuple[Applied, ...]:
        """The applications of rules, in the order of the proof."""
        return tuple(step for step in self.steps if isinstance(step, Applied))

    def cited(self) -> Iterator[tuple[str, str]]:
        """Yield (field, id) for every claim or theorem that the record names; what is no id is a fault, found when it is judged."""
        for where, names in (("steps", self.steps), ("instances", self.instances)):
            if isinstance(names, tuple | list):
                yield from ((where, name) for name in names if isinstance(name, str))
        for where, name in (("refuted_by", self.refuted_by), ("corrected_by", self.corrected_by)):
            if name and isinstance(name, str):
                yield where, name
