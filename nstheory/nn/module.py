"""The noise-stability regularizer as a module: it draws the noise, makes the second pass and weighs the penalty."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any
from weakref import WeakValueDictionary

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn.batch_checks import check_batch, explained, is_training
from nstheory.nn.gradient_ratio import watch_gradients
from nstheory.nn.graph_ops import outside_graphs, register
from nstheory.nn.outputs import selected_logits
from nstheory.nn.penalty import Form as Form
from nstheory.nn.penalty import Gradient as Gradient
from nstheory.nn.penalty import check_choices, penalty_and_statistics
from nstheory.nn.penalty import noise_stability_penalty as noise_stability_penalty
from nstheory.nn.schedule import Schedule, check_fraction, check_gamma, rows_of_fraction
from nstheory.nn.second_pass import SecondPass, check_pieces, in_pieces, pieces_of, take
from nstheory.noise.conventions import keep_probability
from nstheory.noise.embeddings import EmbeddingNoise
from nstheory.noise.generators import own_generator, restored_calls, separate_dropout
from nstheory.noise.tokens import TokenNoise, frozen_at, frozen_tuple, id_tuple
from nstheory.numbers import boolean


@dataclass(frozen=True)
class _Plan:
    """What one call works on, after the choice of elements and the draw of the noise."""

    y: Tensor
    rows: Tensor | None
    frozen: Tensor | None
    logits: Tensor
    mask: Tensor | None
    weight: float | Tensor
    stats: dict[str, Tensor]


class NoiseStability(nn.Module):
    """Noise-stability regularizer for a training loop: build it once, add its value to the loss.

        reg = NoiseStability(gamma=0.75, keep_prob=0.625, vocab_size=113)
        loss = cross_entropy(logits, target) + reg(model, x, logits)

    Returns gamma * R, with R = (-1)^S E sum_i M(X)_i M(Y)_i for form="raw", and Y = resample_tokens(X) or Gaussian noise
    on the embeddings of X. It needs a second forward pass, and with gradient="full" a backward pass through it. It
    draws from a generator of its own, and dropout in the second pass from a stream derived from that, so the other
    random streams of a run do not shift. Neither parameters nor entries in `state_dict`; `state` and `load_state` save
    and restore it. Inactive, returning 0, in `eval()` mode, its own or the model's, or with gamma = 0: then there is no second
    pass, and no random number is used. A batch in which nothing counts adds 0. Under
    torch.compile token noise breaks no graph; the noise is the same, dropout in the second pass draws from the common stream
    and `stats` lack gradient_ratio. Noise on embeddings, `every`, `decay` and given `noisy` ids
    break the graph around the second pass. Batch normalisation sees the noisy batch too: freeze it, or use layer normalisation.

    gamma              weight, finite and >= 0; may be assigned between steps
    vocab_size         token noise draws from range(vocab_size) minus frozen_ids
    keep_prob          probability that a token stays, in [0, 1]; or else:
    rho, convention    "efron-stein": keep_prob = rho, "paper": keep_prob = (1 + rho) / 2; or else:
    embedding_rho      Gaussian noise on what the layer `embedding_layer` returns (None: the model's input embeddings)
    S                  1 rewards stability (the paper's choice), 0 penalises it
    form               "raw", "centred", "cosine", "correlation", "l2", "log": see `noise_stability_penalty`
    frozen_ids         ids that are never changed and never drawn
    allowed_ids        draw from these only; None: all of range(vocab_size)
    frozen_positions   positions of x that are never changed, such as (-1,)
    gradient           "full", or "half": the second pass without gradient, and twice the gradient of the first
    fraction           part of the batch, drawn anew each time, on which R is computed
    every, warmup, decay   see `Schedule`; counted in calls
    chunk              positions at a time in the penalty, to save memory
    pieces             passes into which the second pass is split, with gradient="half": less memory for small
                       models. None: 1 to 4 on a CPU unless the model gets `inputs`; 1 elsewhere, and when attached
    seed, generator    where the noise comes from (the seed plus the process's rank); `generator` takes precedence
    statistics         False leaves only R and changed in `stats`
    validate           False skips the checks that wait for a GPU

    Every constructor argument that is out of range raises ArgumentError.
    Source: "Noise Stability of Transformer Models", Definition 6.1, arXiv 2602.08287.

    Called with a model, token ids x [batch, tokens] and the logits [batch, ..., classes] on x; the result is a scalar tensor.

    >>> reg = nst.NoiseStability(gamma=0.75, keep_prob=0.625, vocab_size=5)
    >>> model = torch.nn.Sequential(torch.nn.Embedding(5, 8), torch.nn.Linear(8, 5))
    >>> x = torch.arange(4)[None]
    >>> reg(model, x, model(x)).shape
    torch.Size([])
    """

    # For type checkers, to which torch says that a module returns anything.
    __call__: Callable[..., Tensor]

    def __init__(
        self,
        gamma: float,
        *,
        vocab_size: int | None = None,
        keep_prob: float | None = None,
        rho: float | None = None,
        convention: str | None = None,
        embedding_rho: float | None = None,
        embedding_layer: str | None = None,
        S: int = 1,
        form: Form = "raw",
        frozen_ids: Iterable[int] = (),
        allowed_ids: Iterable[int] | None = None,
        frozen_positions: Iterable[int] = (),
        gradient: Gradient = "full",
        fraction: float = 1.0,
        every: int = 1,
        warmup: int = 0,
        decay: tuple[int, int] | None = None,
        chunk: int | None = None,
        pieces: int | None = None,
        seed: int = 0,
        generator: torch.Generator | None = None,
        statistics: bool = True,
        validate: bool = True,
    ) -> None:
        super().__init__()
        check_choices(S, gradient, form, chunk)
        self.gamma = gamma
        self.frozen_ids = frozen_tuple(frozen_ids)
        self.noise: TokenNoise | EmbeddingNoise
        if embedding_rho is None:
            self.noise = TokenNoise(
                keep_probability(keep_prob, rho, convention), vocab_size, self.frozen_ids, allowed_ids
            )
        elif keep_prob is None and rho is None:
            self.noise = EmbeddingNoise(embedding_rho, embedding_layer, self.frozen_ids)
        else:
            raise ArgumentError(
                f"embedding_rho = {embedding_rho!r} asks for Gaussian noise, keep_prob or rho for token noise; give one"
            )
        self.vocab_size = self.noise.vocab_size if isinstance(self.noise, TokenNoise) else vocab_size
        self.frozen_positions = id_tuple("frozen_positions", frozen_positions)
        self.S = S
        self.form: Form = form
        self.gradient: Gradient = gradient
        self.fraction = check_fraction(fraction)
        self.schedule = Schedule(every, warmup, decay)
        self.chunk = chunk
        self.pieces = check_pieces(pieces, gradient)
        self.validate = boolean(validate, "validate")
        self.statistics = boolean(statistics, "statistics")
        self.generator = own_generator(seed, generator)
        self.may_stay = False  # whether a batch of frozen tokens alone is served, as `attach` wants, or named
        self.calls = 0
        self.stats: dict[str, Tensor] = {}
        self._number = _numbered(self)

    @property
    def gamma(self) -> float:
        """Weight of R in the loss, before the schedule's factor."""
        return self._gamma

    @gamma.setter
    def gamma(self, value: float) -> None:
        self._gamma = number = check_gamma(value)
        self._switched_on = number > 0  # a compiled graph depends on this flag, not on the value of gamma

    @property
    def keep_prob(self) -> float | None:
        """Probability that a token stays; None for Gaussian noise."""
        return self.noise.keep_prob if isinstance(self.noise, TokenNoise) else None

    @property
    def efron_stein_correlation(self) -> float:
        """Correlation of the noise operator: keep_prob, as the redraw is uniform over the allowed ids; or embedding_rho."""
        return self.noise.keep_prob if isinstance(self.noise, TokenNoise) else self.noise.rho

    def forward(
        self,
        model: Callable[..., object],
        x: Tensor,
        logits: object,
        select: Callable[..., Tensor] | None = None,
        mask: Tensor | None = None,
        *,
        frozen: Tensor | None = None,
        noisy: Tensor | None = None,
        inputs: Mapping[str, Tensor] | None = None,
    ) -> Tensor:
        """Return gamma * R as a scalar to be added to the loss.

        model    called once, on the noisy ids (and `inputs`)
        x        token ids [batch, tokens]
        logits   the model's output on x, [batch, ..., classes], of the pass that the loss uses already; or the whole output
        select   makes logits out of what the model returns, for example `lambda out: out[:, -1]`; apply the same to
                 `logits` before. An output with `logits` by name, or a tuple with one tensor of them first, needs none
        mask     bool [batch, ...], True where a position counts: `label_positions` makes it from labels
        frozen   bool that broadcasts to x, True where noise leaves a token alone, such as padding
        noisy    the ids of Y, where they come from elsewhere; then nothing is drawn
        inputs   further keyword arguments of the model, each [batch, ...], such as an attention mask

        `stats` then holds detached scalars: R; confidence E|p|^2; cosine of p and q; agreement of the two most
        probable classes; changed, the fraction of the tokens that are not frozen that became another id; and after the
        backward pass gradient_ratio, the norm of the penalty's gradient over that of the rest of the loss, at `logits`.
        """

        def second_pass(y: Tensor, rows: Tensor | None) -> Tensor:
            more = {name: take(value, rows) for name, value in (inputs or {}).items()}
            return selected_logits(model(y, **more), select)

        logits = logits if isinstance(logits, Tensor) else selected_logits(logits, select)
        return self.penalise(
            second_pass, x, logits, mask=mask, frozen=frozen, noisy=noisy, module=model, split=not inputs
        )

    def penalise(
        self,
        second_pass: SecondPass,
        x: Tensor,
        logits: Tensor,
        *,
        mask: Tensor | None = None,
        frozen: Tensor | None = None,
        noisy: Tensor | None = None,
        module: object = None,
        split: bool = False,
    ) -> Tensor:
        """Return gamma * R; as calling, with a `second_pass(y, rows)` that makes the logits.

        rows     the chosen elements of the batch, int [chosen], for slicing further inputs; None: all of them
        module   the model whose embedding layer gets Gaussian noise
        split    whether pieces=None may split the pass: nothing but y has to be sliced for it
        """
        check_batch(self.noise, self.fraction, module, x, logits)
        split = boolean(split, "split")
        if not is_training(module):
            self.stats = {}
            return logits.new_zeros(())
        prepare, finish = self._prepare, self._finish
        if torch.compiler.is_compiling() and not self._traceable(noisy):
            prepare, finish = self._prepare_outside, self._finish_outside
        plan = prepare(x, logits, mask, frozen, noisy)
        if not isinstance(plan, _Plan):
            return torch.as_tensor(plan).to(logits)
        with (
            torch.set_grad_enabled(torch.is_grad_enabled() and self.gradient == "full"),
            separate_dropout(self.generator, logits.device),
        ):
            noise = self.noise if isinstance(self.noise, EmbeddingNoise) else None
            pieces = self.pieces or (pieces_of(plan.y) if split and self.gradient == "half" else 1)
            passes = explained(second_pass, self.vocab_size, x)
            noisy_logits = in_pieces(passes, plan.y, plan.rows, pieces, noise, module, self.generator, plan.frozen)
        return finish(plan, noisy_logits)

    def _traceable(self, noisy: Tensor | None) -> bool:
        """Return whether a compiled graph can hold a call: not hooks on embeddings, nor passes that are left out at times."""
        plain = self.schedule.every == 1 and self.schedule.decay is None
        return plain and noisy is None and isinstance(self.noise, TokenNoise)

    @outside_graphs
    def _prepare_outside(self, *given: Any) -> _Plan | float | Tensor:
        return self._prepare(*given)

    @outside_graphs
    def _finish_outside(self, *given: Any) -> Tensor:
        return self._finish(*given)

    def _prepare(
        self, x: Tensor, logits: Tensor, mask: Tensor | None, frozen: Tensor | None, noisy: Tensor | None
    ) -> _Plan | float | Tensor:
        """Choose the elements and draw the noise; the weight, 0, where the penalty is not active."""
        self.stats = {}
        traced = torch.compiler.is_compiling()
        weight = torch.ops.nstheory.weight(x, self._number) if traced else self.weight()
        if not (self.training and self._switched_on) or (not traced and weight == 0.0):
            return weight  # a tensor: with a plain 0 a compiled graph would drop the operator that counts the call
        if x.numel() == 0 or logits.numel() == 0:
            return 0.0 * weight
        stats: dict[str, Tensor] = {}
        if self.statistics:
            logits = watch_gradients(logits, stats)
        rows, chosen = None, rows_of_fraction(self.fraction, len(x))
        if chosen < len(x):
            rows = torch.ops.nstheory.rows(x, chosen, self._number) if traced else self.rows(x, chosen)
        x, mask, noisy, logits = (take(value, rows) for value in (x, mask, noisy, logits))
        if frozen is not None and rows is not None and frozen.ndim == x.ndim and len(frozen) > 1:
            frozen = frozen[rows]
        if self.frozen_positions:
            at = frozen_at(self.frozen_positions, x.shape, x.device)
            frozen = at if frozen is None else at | frozen
        y = x
        if isinstance(self.noise, TokenNoise):
            if traced:
                y, stats["changed"] = torch.ops.nstheory.noisy(x, frozen, self._number)
            else:
                # Where nothing counts the penalty is 0, so it is no mistake when noise can change nothing.
                counts = mask is None or not self.validate or bool(mask.any())
                y, stats["changed"] = self.noisy(x, frozen, noisy, validate=self.validate and counts)
        return _Plan(y, rows, frozen, logits, mask, weight, stats)

    def _finish(self, plan: _Plan, noisy_logits: Tensor) -> Tensor:
        """Return gamma * R, and fill `stats`."""
        value, seen = penalty_and_statistics(
            plan.logits,
            noisy_logits,
            self.S,
            self.form,
            plan.mask,
            self.gradient,
            self.chunk,
            self.validate,
            self.statistics,
        )
        plan.stats.update(seen, R=value.detach())
        self.stats = plan.stats
        weight = plan.weight.to(value) if isinstance(plan.weight, Tensor) else plan.weight
        return weight * value

    def weight(self) -> float:
        """Return gamma at this call, 0 when inactive, and count the call."""
        if not self.training:
            return 0.0
        factor = self.schedule.factor(self.calls)
        self.calls += 1
        return self.gamma * factor

    def rows(self, x: Tensor, chosen: int) -> Tensor:
        """Return so many elements of the batch x, drawn anew each time: int [chosen]."""
        order = torch.randperm(len(x), generator=self.generator, device=self.generator.device)
        return order[:chosen].to(x.device)

    def noisy(
        self, x: Tensor, frozen: Tensor | None, noisy: Tensor | None = None, *, validate: bool | None = None
    ) -> tuple[Tensor, Tensor]:
        """Return the ids of Y, drawn unless they are given, and the fraction of the tokens free to change that did."""
        assert isinstance(self.noise, TokenNoise)
        fixed = self.noise.fixed(x, frozen)
        validate = self.validate if validate is None else validate
        y = noisy
        if y is None:
            y = self.noise.draw(x, fixed, self.generator, validate=validate, may_stay=self.may_stay)
        return y, (x != y).sum() / (~fixed).sum()

    def state(self) -> dict[str, Any]:
        """Return what the next call depends on, for a checkpoint: the generator's state and the number of calls."""
        return {"generator": self.generator.get_state(), "calls": self.calls}

    def load_state(self, state: Mapping[str, Any]) -> None:
        """Continue from what `state` returned."""
        self.calls = restored_calls(self.generator, state)

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._number = _numbered(self)  # a copy draws from its own generator

    def random_state(self) -> Tensor:
        """Return the state of the noise generator alone (a uint8 tensor)."""
        return self.generator.get_state()

    def set_random_state(self, state: Tensor) -> None:
        """Continue the noise from a state that `random_state` returned."""
        self.generator.set_state(state)

    def extra_repr(self) -> str:
        """Show the settings in `print(model)`."""
        noise = f"keep_prob={self.keep_prob:g}" if self.keep_prob is not None else f"embedding_rho={self.noise.rho:g}"
        return (
            f"gamma={self.gamma:g}, {noise}, vocab_size={self.vocab_size}, S={self.S}, form={self.form!r}, "
            f"frozen_ids={self.frozen_ids}, gradient={self.gradient!r}, fraction={self.fraction:g}, {self.schedule}"
        )


# Custom operators of torch take tensors and numbers only, so they find a regularizer by a number. Copies get their own.
_OWNERS: WeakValueDictionary[int, NoiseStability] = WeakValueDictionary()
_numbers = count()


def _numbered(owner: NoiseStability) -> int:
    """Return the number by which operators find this regularizer, for as long as it lives."""
    number = next(_numbers)
    _OWNERS[number] = owner
    return number


register(
    "weight",
    "(Tensor like, int owner) -> Tensor",
    real=lambda like, owner: torch.tensor(_OWNERS[owner].weight(), dtype=torch.float64),
    shaped=lambda like, owner: torch.empty((), dtype=torch.float64, device="cpu"),
)
register(
    "rows",
    "(Tensor x, int chosen, int owner) -> Tensor",
    real=lambda x, chosen, owner: _OWNERS[owner].rows(x, chosen),
    shaped=lambda x, chosen, owner: x.new_empty((chosen,), dtype=torch.int64),
)
register(
    "noisy",
    "(Tensor x, Tensor? frozen, int owner) -> (Tensor, Tensor)",
    real=lambda x, frozen, owner: _OWNERS[owner].noisy(x, frozen),
    shaped=lambda x, frozen, owner: (torch.empty_like(x), x.new_empty((), dtype=torch.float32)),
)
