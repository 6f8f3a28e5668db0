"""What one measurement of a model found: curve, layers, influence, tail, junta, attention, with intervals that hold together."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

from nstheory.measure.attention.attention_tally import Agreement, AttentionAgreement
from nstheory.measure.influence import Influence, JuntaSize
from nstheory.measure.intervals.confidence import Interval
from nstheory.measure.spectrum.measurements import Measured
from nstheory.measure.spectrum.tail import (
    InconsistentMeasurementsError,
    StabilityEnvelope,
    TailBound,
    stability_envelope,
    tail_bound,
)
from nstheory.shown_result import ShownText

SHARES = (0.5, 0.8, 0.9)


@dataclass(frozen=True, repr=False)
class Curve(ShownText):
    """The stability of one function f of the noisy text, at each rho.

    name           the output, or the path of a layer, whose output at the read position is divided by its norm
    difference     E |f(X) - f(Y)|^2 / 2 = sum_k (1 - rho^k) W_k, paired in X and Y
    correlation    1 - difference / variance = sum_(k >= 1) rho^k W_k / variance
    share          1 - difference / energy = Stab_rho / E |f|^2
    varying        variance / energy, what the noise changes at all; the rest is degree 0
    variance, energy   of f, averages over the texts
    influence      sum_k k W_k / variance, the mean degree of what varies, or None
    certain        intervals of `difference` that hold at every sample size, jointly by themselves; None without a norm
    """

    name: str
    rho: tuple[float, ...]
    difference: tuple[Interval, ...]
    correlation: tuple[Interval, ...]
    share: tuple[Interval, ...]
    varying: Interval
    variance: Interval
    energy: Interval
    influence: Interval | None
    certain: tuple[Interval, ...] | None

    def __str__(self) -> str:
        said = ", ".join(f"{one} at rho = {rho:g}" for rho, one in zip(self.rho[:4], self.correlation, strict=False))
        return f"{self.name}: correlation {said}{', ...' if self.rho[4:] else ''}"

    def measured(self, domain: str, n_tokens: int | None, confidence: float, *, of: str = "variance") -> Measured:
        """Return it as `tail_bound` takes it, with shares for weights: their sum is 1, of the variance or of E |f|^2."""
        if of == "variance":
            gradient, curve, mean = self.influence, self.correlation, (0, 0)
        else:
            curve, gradient = self.share, None
            if self.influence is not None:  # over the variance; both factors hold jointly
                ends = (getattr(self.influence, end) * getattr(self.varying, end) for end in ("low", "high"))
                gradient = replace(self.influence, low=next(ends), high=next(ends))
            mean = (max(1 - self.varying.high, 0.0), max(1 - self.varying.low, 0.0))
        return Measured(
            mean_square=1,
            squared_mean=mean,
            gradient=None if gradient is None else (gradient.low, gradient.high),
            stability=[(rho, (one.low, one.high)) for rho, one in zip(self.rho, curve, strict=True)],
            domain=domain,
            n_tokens=n_tokens,
            confidence=confidence,
        )

    def as_json(self) -> dict[str, Any]:
        """Return plain data."""
        row: dict[str, Any] = {"name": self.name, "rho": list(self.rho)}
        for name in ("difference", "correlation", "share", "certain"):
            each = getattr(self, name)
            row[name] = None if each is None else [one.as_json() for one in each]
        for name in ("varying", "variance", "energy", "influence"):
            one = getattr(self, name)
            row[name] = None if one is None else one.as_json()
        return row


@dataclass(frozen=True, repr=False)
class ModelNumbers(ShownText):
    """Every number that `nst.measure` found. All intervals hold together with probability `level`, as the sample grows.

    curve        of the output;  layers: of each layer, from the same passes
    influence    of each position, averaged over the texts;  heat: of each token of the first text (with one text the same)
    attention    agreement and overlap of attention on X and Y at the middle rho, asymptotic; attention_certain: at every size
    domain       "tokens" (degrees up to n_tokens, the positions that can change) or "gaussian" (noise on embeddings)
    statement    what the expectations are over;  words: the first text, token by token
    notes        what happened on the way, such as a batch that was halved
    """

    model: str
    kind: str
    noise: dict[str, Any]
    curve: Curve
    layers: tuple[Curve, ...]
    influence: Influence | None
    heat: Influence | None
    attention: AttentionAgreement | None
    attention_certain: AttentionAgreement | None
    domain: str
    n_tokens: int
    texts: int
    words: tuple[str, ...]
    statement: str
    level: float
    n_samples: int
    rows: int
    seed: int
    degree: int
    plan: dict[str, Any]
    notes: tuple[str, ...]
    seconds: float

    def __str__(self) -> str:
        return f"{self.model} ({self.kind}), {self.n_samples} samples, {self.curve}"

    @property
    def junta(self) -> tuple[JuntaSize, ...]:
        """How many tokens of the first text carry 50, 80 and 90 % of its influence.

        Empty without influence, and where too few redraws were paid for to have a number of every token.
        """
        if self.heat is None or any(math.isnan(one.estimate) for one in self.heat.per_token):
            return ()
        found = [self.heat.junta_size(share) for share in SHARES]
        # No tokens at all carry a share only of an influence of 0; a function that varies has some.
        least = int(self.curve.variance.estimate > 0)
        return tuple(replace(one, low=max(one.low, least)) for one in found)

    def measured(self, *, of: str = "variance", layer: str | None = None) -> Measured:
        """Return intervals of one curve, divided by the variance or by E |f|^2 ("energy"), for the spectral bounds."""
        curve = self.curve if layer is None else next(one for one in self.layers if one.name == layer)
        tokens = self.n_tokens if self.domain == "tokens" else None
        return curve.measured(self.domain, tokens, self.level, of=of)

    def tail(self, degree: int | None = None, *, of: str = "variance", layer: str | None = None) -> TailBound:
        """Return the bound on the weight at degrees >= degree, as a share of the variance (of="energy": of E |f|^2)."""
        return tail_bound(self.measured(of=of, layer=layer), self.degree if degree is None else degree)

    def tail_words(self, *, of: str = "variance", layer: str | None = None) -> tuple[str, str, str]:
        """Return the bounds by influence, Lemma 1 and the linear program at `degree`, at most 1, as words for a table."""
        try:
            found = self.tail(of=of, layer=layer)
        except InconsistentMeasurementsError:
            return "", "", "no spectrum fits"
        one, two, three = (
            "" if end is None else f"{min(end, 1.0):.3g}" for end in (found.influence, found.lemma1, found.bound)
        )
        return one, two, three

    def envelope(self, *, layer: str | None = None) -> StabilityEnvelope:
        """Return the bounds of the correlation at rho = 0, .05, ..., 1 that the measurements allow."""
        return stability_envelope(self.measured(layer=layer))

    def as_json(self) -> dict[str, Any]:
        """Return everything as plain data, with the tail at `degree` and the juntas."""
        row: dict[str, Any] = {
            name: getattr(self, name)
            for name in (
                *("model", "kind", "noise", "domain", "n_tokens", "texts", "statement", "level", "n_samples", "rows"),
                *("seed", "degree", "plan", "seconds"),
            )
        }
        row |= {"words": list(self.words), "notes": list(self.notes), "curve": self.curve.as_json()}
        row["layers"] = [one.as_json() for one in self.layers]
        for name in ("influence", "heat"):
            one = getattr(self, name)
            row[name] = None if one is None else one.as_json()
        row["junta"] = [vars(one) for one in self.junta]
        row["tail"] = {of: self._tail_row(of) for of in ("variance", "energy")}
        for name in ("attention", "attention_certain"):
            row[name] = attention_row(getattr(self, name))
        return row

    def _tail_row(self, of: str) -> dict[str, Any] | None:
        try:
            found = self.tail(of=of)
        except InconsistentMeasurementsError:
            return None
        certificate = found.certificate
        bounds = {"influence": found.influence, "lemma1": found.lemma1, "linear_program": found.bound}
        where = {"domain": certificate.domain, "n_tokens": certificate.n_tokens, "confidence": found.confidence}
        return {"degree": found.degree} | bounds | where


def attention_row(found: AttentionAgreement | None) -> dict[str, Any] | None:
    """Return agreement and normalised overlap of the whole and of each layer."""
    if found is None:
        return None

    def plain(one: Agreement) -> dict[str, Any]:
        return {name: getattr(one, name).as_json() for name in ("agreement", "normalised_overlap", "self_overlap")}

    layers = [{"name": layer.name} | plain(layer.all_heads) for layer in found.layers]
    about = {"method": found.method, "level": found.level, "n_sequences": found.n_sequences}
    return about | {"overall": plain(found.overall), "layers": layers}
