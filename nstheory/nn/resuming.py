"""A run that is interrupted and goes on: callbacks that keep the noise's generator and the calls beside the checkpoint.

    Trainer(model=model, ..., callbacks=[trainer_callback()])            transformers
    Trainer(..., callbacks=[lightning_callback()])                       Lightning
    accelerator.register_for_checkpointing(handle)                       accelerate

Without them a resumed run starts the noise, the warm-up and the decay anew. Their libraries are imported when they are made.
"""

from __future__ import annotations

import warnings
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError
from nstheory.nn.attachment import Attachment, attachments_in
from nstheory.nn.module import NoiseStability

Source = Attachment | NoiseStability
_ENTRY = "nstheory"


def trainer_callback(*sources: Source) -> Any:
    """Return a callback for transformers.Trainer that saves the state of the noise in trainer_state.json and restores it.

    sources   handles of `attach`, or regularizers; none: all that are attached to the Trainer's model or are part of it

    Every process keeps its own generator. A checkpoint made without the callback gives a warning. Raises ArgumentError.

    >>> from nstheory.nn import trainer_callback
    >>> transformers.Trainer(..., callbacks=[trainer_callback()])  # doctest: +SKIP
    >>> trainer_callback("model")
    Traceback (most recent call last):
    nstheory.errors.ArgumentError: source is str; give what attach returned, a NoiseStability, or nothing
    """
    _check(sources)
    from transformers import TrainerCallback  # type: ignore[import-not-found]
    from transformers.trainer_callback import ExportableState  # type: ignore[import-not-found]

    class NoiseState(TrainerCallback, ExportableState):
        def __init__(self) -> None:
            self.sources = sources
            self.model: Any = None
            self.gathered: dict[str, Any] | None = None
            self.ranks: Any = None  # set by the Trainer that restores its callbacks itself

        def state(self) -> dict[str, Any]:
            ranks = self.gathered or _by_rank(self.states())
            return {"args": {}, "attributes": {"ranks": _to_json(ranks)}}

        def states(self) -> list[dict[str, Any]]:
            return _states(_found(self.sources, self.model)) if self.sources or self.model is not None else []

        def on_train_begin(self, args: Any, state: Any, control: Any, **given: Any) -> None:
            self.model = given.get("model")
            saved = state.stateful_callbacks.get(type(self).__name__, {})
            if isinstance(saved, list):
                raise ArgumentError("the Trainer has several callbacks of trainer_callback(); give one for all sources")
            # A checkpoint made without this callback lacks the entry, and the next save would miss it.
            state.stateful_callbacks.setdefault(type(self).__name__, self.state())
            ranks, self.ranks = self.ranks or saved.get("attributes", {}).get("ranks"), None
            if state.global_step > 0 or (ranks and ranks.get(str(_rank()))):
                _restore(_found(self.sources, self.model), _from_json(ranks or {}))

        def on_step_end(self, args: Any, state: Any, control: Any, **given: Any) -> None:
            # Every process is here; only the first one is asked for `state`.
            if control.should_save or control.should_evaluate:
                self.gathered = _gathered(self.states())

        def on_epoch_end(self, args: Any, state: Any, control: Any, **given: Any) -> None:
            self.on_step_end(args, state, control)

        def on_save(self, args: Any, state: Any, control: Any, **given: Any) -> None:
            self.gathered = None

    return NoiseState()


def lightning_callback(*sources: Source) -> Any:
    """Return a callback for lightning.Trainer that saves the state of the noise in the checkpoint and restores it in `fit`.

    sources   handles of `attach`, or regularizers; none: all that are attached to the LightningModule or are part of it

    Every process keeps its own generator. A checkpoint made without the callback gives a warning. Raises ArgumentError.

    >>> from nstheory.nn import lightning_callback
    >>> lightning.Trainer(..., callbacks=[lightning_callback()])  # doctest: +SKIP
    >>> lightning_callback("model")
    Traceback (most recent call last):
    nstheory.errors.ArgumentError: source is str; give what attach returned, a NoiseStability, or nothing
    """
    _check(sources)
    from lightning import Callback  # type: ignore[import-not-found]

    class NoiseState(Callback):
        def on_save_checkpoint(self, trainer: Any, pl_module: Any, checkpoint: dict[str, Any]) -> None:
            checkpoint[_ENTRY] = _gathered(_states(_found(sources, pl_module)))

        def on_load_checkpoint(self, trainer: Any, pl_module: Any, checkpoint: dict[str, Any]) -> None:
            if trainer.state.fn == "fit":
                _restore(_found(sources, pl_module), checkpoint.get(_ENTRY, {}))

    return NoiseState()


def _check(sources: tuple[Any, ...]) -> None:
    for source in sources:
        if not isinstance(source, Source):
            raise ArgumentError(
                f"source is {type(source).__name__}; give what attach returned, a NoiseStability, or nothing"
            )


def _found(sources: tuple[Source, ...], model: nn.Module) -> list[Source]:
    if sources:
        return list(sources)
    parts = [module for module in model.modules() if isinstance(module, NoiseStability)]
    found: list[Source] = [*attachments_in(model), *parts]
    if not found:
        raise ArgumentError(
            f"nothing is attached to {type(model).__name__}, and no NoiseStability is part of it; attach before training, "
            "or give the callback the handle or the regularizer"
        )
    return found


def _states(sources: list[Source]) -> list[dict[str, Any]]:
    return [one.state_dict() if isinstance(one, Attachment) else one.state() for one in sources]


def _restore(sources: list[Source], ranks: dict[str, Any]) -> None:
    states = ranks.get(str(_rank()))
    if states is None:
        warnings.warn(
            f"nstheory: the checkpoint has no state of the noise for process {_rank()}, so its noise, warm-up and decay start "
            "anew (it was made without the callback, or by fewer processes)",
            stacklevel=2,
        )
        return
    if len(states) != len(sources):
        raise ArgumentError(
            f"the checkpoint has the state of {len(states)} regularizers, and {len(sources)} are here; build the model and "
            "attach as in the run that was interrupted"
        )
    for source, state in zip(sources, states, strict=True):
        source.load_state_dict(state) if isinstance(source, Attachment) else source.load_state(state)


def _rank() -> int:
    started = torch.distributed.is_available() and torch.distributed.is_initialized()
    return torch.distributed.get_rank() if started else 0


def _by_rank(states: Any) -> dict[str, Any]:
    return {str(_rank()): states}


def _gathered(states: Any) -> dict[str, Any]:
    """Return what each process has, by its number; all of them have to call it."""
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return _by_rank(states)
    found: list[Any] = [None] * torch.distributed.get_world_size()
    torch.distributed.all_gather_object(found, states)
    return {str(rank): one for rank, one in enumerate(found)}


def _to_json(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _to_json(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_to_json(one) for one in value]
    return {"bytes": bytes(value.tolist()).hex()} if isinstance(value, Tensor) else value


def _from_json(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"bytes"}:
            return torch.tensor(list(bytes.fromhex(value["bytes"])), dtype=torch.uint8)
        return {name: _from_json(one) for name, one in value.items()}
    return [_from_json(one) for one in value] if isinstance(value, list) else value
