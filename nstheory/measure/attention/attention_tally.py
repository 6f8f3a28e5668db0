"""The statistics of attention on clean and noisy inputs: checked, gathered by sequence, and turned into intervals."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from nstheory.attention_kinds import attention_kind
from nstheory.errors import ArgumentError, unknown_id
from nstheory.kernels import selection_probability
from nstheory.measure.intervals.confidence import Interval, Range, asymptotic, clipped, empirical_bernstein
from nstheory.measure.sampling.running_means import Moments
from nstheory.shown_result import Lines, PrintedTable, ShownResult, ShownText, printed_table

_UNIT = Range(0.0, 1.0, 1.0)
# Columns of the statistics of one sequence.
_OVERLAP, _SELF, _NOISY, _MEAN_SELF, _AGREEMENT = range(5)
_INTERVALS = 5
# A softmax in a float type sums to 1 up to a few units of its rounding; float64 may hold what float32 computed.
_ROUNDING = 8


@dataclass(frozen=True, repr=False)
class Agreement(ShownText):
    """What one head, one layer (a mean over its heads) or a whole model (a mean over its layers) measured.

    overlap              E sum_k A_k A'_k, from 1/n (both uniform) to 1 (both sure of the same token)
    self_overlap         E sum_k A_k^2 on the clean X; 1/self_overlap tokens take part
    noisy_self_overlap   E sum_k A'_k^2 on Y
    normalised_overlap   2 E<A, A'> / (E|A|^2 + E|A'|^2), in [0, 1]; 1 when A = A' always, so also for uniform attention
    agreement            P(argmax A = argmax A'); a tie counts as a fair draw among the largest
    """

    overlap: Interval
    self_overlap: Interval
    noisy_self_overlap: Interval
    normalised_overlap: Interval
    agreement: Interval

    def __str__(self) -> str:
        return f"agreement {self.agreement}, overlap {self.overlap}, normalised {self.normalised_overlap}"


@dataclass(frozen=True, repr=False)
class LayerAgreement(ShownText):
    """One layer: the mean over its heads, and each head.

    name           of the module in which it was computed, or the key or number that was given
    all_heads      mean over the heads
    heads          one Agreement for each head
    random_logits  agreement of random hard attention, s_n(rho): logits are n pairs of Gaussians of correlation rho^2.
                   A mean over rows where masks leave them different numbers n of tokens; None when no rho was given
    """

    name: str
    all_heads: Agreement
    heads: tuple[Agreement, ...]
    random_logits: float | None

    def __str__(self) -> str:
        return f"{self.name}: {self.all_heads}"


@dataclass(frozen=True, repr=False)
class AttentionAgreement(ShownResult):
    """Overlap and selection agreement of attention on X and on its noisy copy Y.

    overall         mean over the layers
    layers          in the order in which they ran
    random_logits   s_n(rho) for comparison, a mean over the layers, or None
    rho             the correlation behind random_logits, or None
    level           all intervals together hold with at least this probability, at every sample size
    method          "empirical-bernstein", for independent pairs of sequences (their rows may depend on each other)
    n_sequences     the number of these pairs
    """

    overall: Agreement
    layers: tuple[LayerAgreement, ...]
    random_logits: float | None
    rho: float | None
    level: float
    method: str
    n_sequences: int

    def __str__(self) -> str:
        return f"{self.overall}, of {len(self.layers)} layers in {self.n_sequences} pairs of sequences"

    def table(self) -> PrintedTable:
        """Return a rich table, one line a layer and one for all of them."""
        rows = [
            (
                name,
                *map(str, (one.agreement, one.overlap, one.normalised_overlap)),
                "" if random is None else f"{random:.4g}",
            )
            for name, one, random in self._rows
        ]
        columns = ("layer", "agreement", "overlap", "normalised overlap", "agreement of random logits")
        title = f"attention on X and Y, {self.n_sequences} pairs, {self.method} intervals at joint level {self.level:g}"
        return printed_table(title, columns, rows)

    @property
    def _rows(self) -> list[tuple[str, Agreement, float | None]]:
        rows = [(layer.name, layer.all_heads, layer.random_logits) for layer in self.layers]
        return [*rows, ("all", self.overall, self.random_logits)]

    def lines(self) -> Lines:
        """Return the agreement of each layer, with that of random logits where rho was given."""
        shown = {"measured": [one.agreement.point(place) for place, (_, one, _) in enumerate(self._rows)]}
        random = [(place, value, value, value) for place, (_, _, value) in enumerate(self._rows) if value is not None]
        shown |= {"random logits": random} if random else {}
        return Lines("layer", "agreement", shown, names=[name for name, _, _ in self._rows])

    def __getitem__(self, name: str) -> LayerAgreement:
        """Return the layer of this name; raises UnknownIdError."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        raise unknown_id("layer", name, [layer.name for layer in self.layers])


class AttentionTally:
    """Gathers the statistics of sequences, batch by batch; memory does not grow with their number."""

    def __init__(self, chosen: Sequence[str] | None, kind: str = "softmax") -> None:
        self.chosen = chosen
        self.kind = attention_kind(kind)
        self.names: list[str] = []
        self.heads: list[int] = []
        self.moments = Moments()
        # How many rows, each with the weight of one sequence, saw how many tokens: {layer: {n: weight}}.
        self.visible: list[dict[int, float]] = []

    @property
    def count(self) -> int:
        """The number of pairs so far."""
        return self.moments.count

    def add(self, clean: dict[str, Tensor], noisy: dict[str, Tensor], rows: Tensor | None) -> None:
        """Take in one batch of pairs."""
        self.moments.add(self.statistics(clean, noisy, rows))

    def statistics(self, clean: dict[str, Tensor], noisy: dict[str, Tensor], rows: Tensor | None) -> Tensor:
        """Return the values of one batch of pairs for `moments`, [batch, 1 + layers + heads of all layers, 5]."""
        names = self._layer_names(clean, noisy)
        columns, heads = [], []
        for index, name in enumerate(names):
            a, b = _checked_pair(name, clean[name], noisy[name])
            counted = _checked_rows(name, rows, a)
            _check_probabilities(f"{name}, on X", a, counted, self.kind.sums_to_one)
            _check_probabilities(f"{name}, on Y", b, counted, self.kind.sums_to_one)
            columns.append(_statistics(a, b, counted))
            heads.append(a.shape[1])
            if index == len(self.visible):
                self.visible.append({})
            _count_visible(self.visible[index], a, b, counted)
        if self.names and (names, heads) != (self.names, self.heads):
            raise ArgumentError(
                f"layers {names} with heads {heads} after {self.names} with {self.heads}; every call has to compute the same"
            )
        if len({len(one) for one in columns}) > 1:
            raise ArgumentError(f"the batch differs between layers: {[len(one) for one in columns]}")
        self.names, self.heads = names, heads
        means = [one.mean(1, keepdim=True) for one in columns]
        overall = torch.cat(means, 1).mean(1, keepdim=True)
        return torch.cat([overall, *means, *columns], 1)

    def result(self, level: float, rho: float | None, *, certain: bool = True) -> AttentionAgreement:
        """Return the measurement, with intervals that hold at every number of pairs, or only as it grows."""
        if self.count < 2:
            raise ArgumentError(f"{self.count} pair of sequences; at least 2 are needed for an interval")
        # One error for all intervals together.
        alpha = (1 - level) / (_INTERVALS * len(self.moments.means))
        found = [self._agreement(series, alpha, certain) for series in range(len(self.moments.means))]
        rho = rho if self.kind.full_support else None  # else a weight of 0 may be of a token that the row sees
        layers, first = [], 1 + len(self.names)
        for index, (name, heads) in enumerate(zip(self.names, self.heads, strict=True)):
            random = None if rho is None else _random_logits(self.visible[index], rho)
            layers.append(LayerAgreement(name, found[1 + index], tuple(found[first : first + heads]), random))
            first += heads
        random = None if rho is None else sum(layer.random_logits or 0.0 for layer in layers) / len(layers)
        method = "empirical-bernstein" if certain else "asymptotic"
        return AttentionAgreement(found[0], tuple(layers), random, rho, level, method, n_sequences=self.count)

    def _agreement(self, series: int, alpha: float, certain: bool) -> Agreement:
        def interval(numerator: int, denominator: int | None = None) -> Interval:
            if not certain:
                return clipped(asymptotic(self.moments, series, numerator, denominator, alpha), 0.0, 1.0)
            return empirical_bernstein(self.moments, series, numerator, denominator, alpha, _UNIT)

        # <A, A'> <= (|A|^2 + |A'|^2)/2 <= 1, so a - r b has the spread 1 for every r in [0, 1].
        normalised = interval(_OVERLAP, _MEAN_SELF)
        return Agreement(interval(_OVERLAP), interval(_SELF), interval(_NOISY), normalised, interval(_AGREEMENT))

    def _layer_names(self, clean: dict[str, Tensor], noisy: dict[str, Tensor]) -> list[str]:
        if list(clean) != list(noisy):
            raise ArgumentError(f"layers on X are {list(clean)}, on Y {list(noisy)}; they have to be the same")
        if self.chosen is None:
            return list(clean)
        for name in self.chosen:
            if name not in clean:
                raise unknown_id("layer", name, clean)
        return list(self.chosen)


def _checked_pair(name: str, clean: object, noisy: object) -> tuple[Tensor, Tensor]:
    for where, value in (("X", clean), ("Y", noisy)):
        if not isinstance(value, Tensor) or not value.is_floating_point() or value.ndim != 4 or value.numel() == 0:
            found = f"{value.dtype} {tuple(value.shape)}" if isinstance(value, Tensor) else type(value).__name__
            raise ArgumentError(
                f"layer {name}, on {where}: {found}; attention probabilities are a floating point tensor "
                "[batch, heads, rows, tokens], for one head probabilities.unsqueeze(1)"
            )
    assert isinstance(clean, Tensor)
    assert isinstance(noisy, Tensor)
    if clean.shape != noisy.shape:
        raise ArgumentError(
            f"layer {name}: shape {tuple(clean.shape)} on X and {tuple(noisy.shape)} on Y; noise keeps batch, heads, rows "
            "and tokens, so they have to be equal"
        )
    return clean, noisy


def _checked_rows(name: str, rows: Tensor | None, like: Tensor) -> Tensor:
    """Return which rows count, as booleans [batch, rows]."""
    batch, _, count, _ = like.shape
    if rows is None:
        return torch.ones(batch, count, dtype=torch.bool, device=like.device)
    if not isinstance(rows, Tensor) or rows.dtype != torch.bool or tuple(rows.shape) not in ((count,), (batch, count)):
        found = f"{rows.dtype} {tuple(rows.shape)}" if isinstance(rows, Tensor) else type(rows).__name__
        raise ArgumentError(f"rows is {found}; layer {name} needs booleans of shape ({count},) or ({batch}, {count})")
    counted = rows.to(like.device).expand(batch, count)
    if not bool(counted.any(1).all()):
        empty = int((~counted.any(1)).nonzero()[0])
        raise ArgumentError(f"rows leaves nothing of sequence {empty}; every sequence needs at least one row")
    return counted


def _check_probabilities(where: str, values: Tensor, counted: Tensor, normalised: bool) -> None:
    """Raise ArgumentError unless every counted row is a probability distribution, up to the rounding of its dtype.

    Rows that are not `normalised` only have to be so after a division by their sums.
    """
    selected = values.transpose(1, 2)[counted]  # [rows, heads, tokens]
    if not bool((selected >= 0).all()):  # nan fails too
        worst = float(selected[~(selected >= 0)].flatten()[0])
        hint = "a row without any visible token? leave it out by rows" if math.isnan(worst) else "are these logits?"
        raise ArgumentError(f"layer {where}: a probability is {worst:g}; {hint}")
    sums = selected.double().sum(-1)
    if not normalised:
        if not bool(((sums > 0) & sums.isfinite()).all()):
            raise ArgumentError(f"layer {where}: the weights of a row are all 0, or infinite; leave it out by rows")
        return
    allowed = _ROUNDING * max(torch.finfo(values.dtype).eps, torch.finfo(torch.float32).eps)
    error = (sums - 1).abs()
    if not bool((error <= allowed).all()):
        worst = float(sums.flatten()[error.nan_to_num(math.inf).argmax()])
        raise ArgumentError(
            f"layer {where}: probabilities of a row sum to {worst!r}, not to 1 within {allowed:.1g}; give them after the "
            "softmax over tokens, before dropout"
        )


def _statistics(clean: Tensor, noisy: Tensor, counted: Tensor) -> Tensor:
    """Return the means over the counted rows of each sequence, [batch, heads, 5], all in [0, 1]."""
    weights = (counted.double() / counted.sum(1, keepdim=True))[:, None]  # [batch, 1, rows]
    a, b = (torch.where(counted[:, None, :, None], one, 1).double() for one in (clean, noisy))
    a, b = a / a.sum(-1, keepdim=True), b / b.sum(-1, keepdim=True)
    overlap, own, other = (a * b).sum(-1), (a * a).sum(-1), (b * b).sum(-1)  # [batch, heads, rows]
    largest_a, largest_b = (one == one.amax(-1, keepdim=True) for one in (a, b))
    ties = largest_a.sum(-1).double() * largest_b.sum(-1)
    agreement = (largest_a & largest_b).sum(-1) / ties
    columns = torch.stack([overlap, own, other, (own + other) / 2, agreement], -1)
    return (columns * weights[..., None]).sum(2).clamp(0.0, 1.0)


def _count_visible(visible: dict[int, float], clean: Tensor, noisy: Tensor, counted: Tensor) -> None:
    """Add up how many tokens the counted rows see: those with a probability above 0 in some head, on X or on Y."""
    seen = ((clean > 0) | (noisy > 0)).any(1).sum(-1)  # [batch, rows]
    weights = counted.double() / counted.sum(1, keepdim=True)
    for size in torch.unique(seen[counted]).tolist():
        visible[size] = visible.get(size, 0.0) + float(weights[(seen == size) & counted].sum())


def _random_logits(visible: dict[int, float], rho: float) -> float:
    sizes = torch.tensor(list(visible))
    weights = torch.tensor(list(visible.values()), dtype=torch.float64)
    return float((selection_probability(sizes, rho) * weights).sum() / weights.sum())
