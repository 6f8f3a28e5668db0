"""What a model takes and what is read of it: one interface for causal, masked and plain encoders, encoder-decoders, classifiers
and modules of one's own."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from nstheory.errors import ArgumentError, unknown_id
from nstheory.measure.arguments import LARGEST_VALUE
from nstheory.measure.sampling.user_function import check_evaluating

OUTPUTS = ("next-token", "embedding", "logits", "output")
# Activations of one batch, in bytes, for rows that are run together.
BATCH_BYTES = 1 << 28
_MOST_ROWS = 256


class NotFiniteError(ArgumentError):
    """A model returned nan or infinity: `row` of the batch."""

    def __init__(self, message: str, row: int) -> None:
        super().__init__(message)
        self.row = row


class Adapter:
    """A model and what is read of it in one pass: the output, and what layers return.

    kind      causal, masked, encoder, encoder-decoder, classifier, or plain (a module that is called on ids)
    output    next-token: sqrt p of what the model predicts, of norm 1; logits: with their mean removed, a shift that softmax
              ignores; embedding: the mean over positions of the last hidden state, over its norm; output: what the model
              returns, as it is; or the path of a submodule, whose output is read as it is
    layers    paths of submodules, or "all" (embedding and blocks) or "none": each is divided by its norm

    Of a tensor [rows, tokens, width] the last position is read where the model predicts there, else the mean over positions.
    Raises ArgumentError for a model in training mode, an unknown path and an output that the model does not have.
    """

    def __init__(
        self,
        model: nn.Module,
        *,
        output: str | None = None,
        layers: str | Sequence[str] = "all",
        frame: tuple[tuple[int, ...], tuple[int, ...]] = ((), ()),
        mask: int | None = None,
    ) -> None:
        if not isinstance(model, nn.Module):
            raise ArgumentError(f"model is {type(model).__name__}; a torch.nn.Module, a path or a factory is needed")
        check_evaluating(model)
        self.largest, self.again = 0.0, set[str]()  # of the output; layers that a pass calls more than once
        self.model, self.kind = model, kind_of(model)
        if not isinstance(output, str | None):
            raise unknown_id("output", output, OUTPUTS)
        self.output = output or {"encoder": "embedding", "plain": "output"}.get(self.kind, "next-token")
        self.takes = set(inspect.signature(model.forward).parameters)
        self.embedding = _embedding(model)
        if self.embedding.weight.is_meta:
            raise ArgumentError("model is on the device 'meta', where there are no numbers; load its weights first")
        self.prefix, suffix = frame
        if self.kind == "causal":
            suffix = ()  # the text goes on
        if self.kind == "masked" and mask is not None:
            suffix = (mask, *suffix)  # what stands next is asked there
        self.suffix = suffix
        self.at = -max(len(suffix), 1)
        self._found_alone = layers == "all"
        self.paths = self._layers(layers)
        self.modules = dict(model.named_modules())
        self._check_paths()

    @property
    def names(self) -> list[str]:
        """The output's name, then the layers' paths: the keys of what `features` returns."""
        return [self.output, *(path for path in self.paths if path != self.output)]

    @property
    def unit_norm(self) -> bool:
        """Whether the output has the norm 1, so that intervals can be certain."""
        return self.output in ("next-token", "embedding")

    @property
    def width(self) -> int:
        """Entries of one embedding."""
        return self.embedding.weight.shape[1]

    def batch_rows(self, tokens: int) -> int:
        """Return how many rows of that many tokens are run together: as many as their activations fit BATCH_BYTES."""
        config = getattr(self.model, "config", None)
        inner = max((getattr(config, name, 0) or 0 for name in ("intermediate_size", "d_ff", "n_inner")), default=0)
        heads = getattr(config, "num_attention_heads", 0) or 0
        length = tokens + len(self.prefix) + len(self.suffix)
        whole = self.output in ("next-token", "logits") and "logits_to_keep" not in self.takes
        per_token = 8 * self.width + 3 * inner + heads * length + (2 * self.embedding.num_embeddings if whole else 0)
        per_row = 4 * (length * per_token + 4 * self.embedding.num_embeddings)
        return max(1, min(BATCH_BYTES // per_row, _MOST_ROWS))

    def embedded(self, ids: Tensor) -> Tensor:
        """Return the embeddings of ids [..., n] as the model's embedding layer has them, [..., n, width]."""
        return self.embedding.weight.detach()[ids]

    def features(self, inputs: Tensor, *, layers: bool = True, grad: bool = False) -> dict[str, Tensor]:
        """Return {name: [rows, entries]} in float64.

        inputs   ids [rows, n], or embeddings [rows, n, width]; the frame is added here
        layers   False reads the output alone
        grad     True keeps the graph, for gradients with respect to embeddings
        """
        seen: dict[str, Any] = {}
        paths = self.paths if layers else []
        with torch.set_grad_enabled(grad), self._watched(paths, seen):
            raw = self._run(self._framed(inputs))
            found = {self.output: self._read_output(raw, seen)}
            if self._found_alone and layers:  # an embedding may give its weights only, tied to others
                self.paths = paths = [path for path in paths if path in seen and path not in self.again]
            for path in paths:
                if path != self.output:
                    found[path] = _unit(self._at_position(seen.get(path), path))
            for name, values in found.items():
                self._check_values(name, values, len(inputs))
        return {name: values.cpu() for name, values in found.items()}

    def _check_values(self, name: str, values: Tensor, rows: int) -> None:
        """Raise ArgumentError unless values are one finite vector for each row, whose fourth powers are finite too."""
        if len(values) != rows or not values.shape[1]:
            raise ArgumentError(
                f"{name} has shape {list(values.shape)} for {rows} inputs; at least one number for each is needed: name another "
                "layer or output"
            )
        if not bool(values.isfinite().all()):
            row = int((~values.isfinite()).any(1).nonzero()[0])
            raise NotFiniteError(f"{name} holds nan or infinities at {self._place}", row)
        largest = float(values.detach().abs().max()) if rows else 0.0
        if largest > LARGEST_VALUE:
            raise ArgumentError(
                f"{name} holds {largest:.3g}, whose fourth power is beyond float64; divide it by a number so that it stays below "
                f"{LARGEST_VALUE:g}"
            )
        self.largest = max(self.largest, largest if name == self.output else 0.0)

    @property
    def _place(self) -> str:
        return "the last position" if self._reads_last else "the mean over positions"

    @property
    def _reads_last(self) -> bool:
        return self.kind in ("causal", "masked", "plain")

    @contextmanager
    def _watched(self, paths: list[str], seen: dict[str, Any]) -> Iterator[None]:
        watched = set(paths) | ({self.output} if self.output not in OUTPUTS else set())

        def keep(path: str) -> Any:
            def hook(_module: nn.Module, _inputs: Any, output: Any) -> None:
                if path in seen:
                    self.again.add(path)
                # Reduced at once: whole hidden states of all layers would be the largest tensors around. Copied, because the
                # next layer may work in place.
                seen[path] = self._positions(_tensor(output, path)).clone()

            return hook

        handles = [self.modules[path].register_forward_hook(keep(path)) for path in watched]
        if self.output == "embedding" and self.kind not in ("encoder", "plain"):
            base = self.model.get_encoder() if self.kind == "encoder-decoder" else self.model.base_model
            handles.append(
                base.register_forward_hook(
                    lambda _module, _inputs, output: seen.update({"": _tensor(output, "the base model").mean(1)})
                )
            )
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def _framed(self, inputs: Tensor) -> Tensor:
        sides = []
        weight = self.embedding.weight
        inputs = inputs.to(weight.device, weight.dtype if inputs.is_floating_point() else torch.int64)
        for ids in (self.prefix, self.suffix):
            side = torch.tensor(ids, dtype=torch.int64, device=weight.device).expand(len(inputs), -1)
            sides.append(self.embedded(side) if inputs.is_floating_point() else side)
        return torch.cat([sides[0], inputs, sides[1]], 1)

    def _run(self, inputs: Tensor) -> Any:
        embedded = inputs.is_floating_point()
        if self.kind == "plain":
            if not embedded:
                return self.model(inputs)
            read = getattr(self.model, "read", None)
            if not callable(read):
                raise ArgumentError(
                    f"noise on embeddings needs `read`, the function of embedded tokens, and {type(self.model).__name__} has "
                    "none; take noise on tokens"
                )
            return read(inputs)
        given: dict[str, Any] = {"inputs_embeds" if embedded else "input_ids": inputs}
        if "attention_mask" in self.takes:
            given["attention_mask"] = torch.ones(inputs.shape[:2], dtype=torch.int64, device=inputs.device)
        if "use_cache" in self.takes:
            given["use_cache"] = False
        if "logits_to_keep" in self.takes and self.output in ("next-token", "logits"):
            given["logits_to_keep"] = 1
        if self.kind == "encoder-decoder":
            start = _decoder_start(self.model.config)
            given["decoder_input_ids"] = torch.full((len(inputs), 1), start, device=inputs.device)
        return self.model(**given)

    def _read_output(self, raw: Any, seen: dict[str, Any]) -> Tensor:
        if self.output not in OUTPUTS:
            return _rows(self._at_position(seen.get(self.output), self.output)).double()
        if self.output == "embedding":
            if self.kind in ("encoder", "plain"):
                hidden = _tensor(raw, "the model")
                return _unit(hidden.mean(1) if hidden.ndim == 3 else hidden)
            return _unit(seen[""])
        logits = getattr(raw, "logits", None)
        logits = _tensor(raw, "the model") if logits is None else logits
        if logits.ndim == 3:
            logits = logits[:, -1 if logits.shape[1] == 1 else self.at]
        logits = _rows(logits).to(torch.float64, copy=True)  # a model may use its memory again
        if self.output == "next-token":
            return torch.softmax(logits, 1).sqrt()
        return logits - logits.mean(1, keepdim=True) if self.output == "logits" else logits

    def _positions(self, values: Tensor) -> Tensor:
        if values.ndim != 3:
            return values
        if values.shape[1] == 1:
            return values[:, 0]
        # A decoder reads its own few positions; elsewhere the encoder's are averaged.
        return values[:, self.at] if self._reads_last else values.mean(1)

    def _at_position(self, values: Tensor | None, path: str) -> Tensor:
        if values is None:
            raise ArgumentError(f"the layer {path!r} was not called in a pass; leave it out")
        if path in self.again:
            raise ArgumentError(
                f"the layer {path!r} is called more than once in a pass, so that it has no single output; leave it out"
            )
        return values

    def _layers(self, layers: str | Sequence[str]) -> list[str]:
        if layers == "none":
            return []
        if layers != "all":
            if not isinstance(layers, Sequence):
                raise ArgumentError(f"layers is {layers!r:.60}; it has to be 'all', 'none', or paths of submodules")
            given = layers.replace(",", " ").split() if isinstance(layers, str) else [*layers]
            return [*dict.fromkeys(map(str, given))]
        lists = [(path, one) for path, one in self.model.named_modules() if isinstance(one, nn.ModuleList) and len(one)]
        # The longest lists of blocks that lie in no other: those of encoder and decoder.
        outer = [(p, one) for p, one in lists if not any(p.startswith(f"{q}.") for q, _ in lists)]
        blocks = [f"{path}.{name}" for path, one in outer for name, _ in one.named_children()]
        if not blocks:
            return [path for path, _ in self.model.named_children()]
        # Encoder and decoder may have embeddings of their own with the same weights; what the decoder reads has no noise.
        tied = [
            path
            for path, one in self.model.named_modules()
            if getattr(one, "weight", None) is self.embedding.weight and isinstance(one, nn.Embedding)
        ]
        return [*(path for path in tied if "decoder" not in path), *blocks]

    def _check_paths(self) -> None:
        for path in self.paths:
            if path not in self.modules:
                raise unknown_id("layer", path, [one for one in self.modules if one])
        if self.output not in OUTPUTS and self.output not in self.modules:
            raise unknown_id("output", self.output, [*OUTPUTS, *filter(None, self.modules)])
        if self.output in ("next-token", "logits") and self.kind == "encoder":
            raise ArgumentError(
                f"output = {self.output!r}, but {type(self.model).__name__} has no logits; take 'embedding'"
            )


def kind_of(model: nn.Module) -> str:
    """Return what a model is, from its class and its configuration."""
    config, name = getattr(model, "config", None), type(model).__name__
    if config is None or "input_ids" not in inspect.signature(model.forward).parameters:
        return "plain"
    if getattr(config, "is_encoder_decoder", False):
        return "encoder-decoder"
    ends = {"ForSequenceClassification": "classifier", "ForMaskedLM": "masked", "ForCausalLM": "causal"}
    found = next((kind for end, kind in ends.items() if name.endswith(end)), None)
    return found or ("causal" if name.endswith("LMHeadModel") else "encoder")


def _embedding(model: nn.Module) -> nn.Embedding:
    getter = getattr(model, "get_input_embeddings", None)
    found = getter() if callable(getter) else getattr(model, "token_embedding", None)
    if found is None:
        found = next((one for one in model.modules() if isinstance(one, nn.Embedding)), None)
    if not isinstance(found, nn.Embedding):
        raise ArgumentError(
            f"{type(model).__name__} has no torch.nn.Embedding of tokens, so there is nothing to put noise on"
        )
    return found


def _decoder_start(config: Any) -> int:
    for name in ("decoder_start_token_id", "bos_token_id", "pad_token_id"):
        if getattr(config, name, None) is not None:
            return int(getattr(config, name))
    raise ArgumentError("the configuration names no decoder_start_token_id, with which the decoder would begin; set it")


def _tensor(output: Any, what: str) -> Tensor:
    """Return the tensor of an output: itself, the first of a tuple, the last hidden state, the logits."""
    for name in ("last_hidden_state", "logits"):
        output = getattr(output, name, output)
    if isinstance(output, dict) and output:
        output = output.get("logits", next(iter(output.values())))
    output = output[0] if isinstance(output, tuple | list) and output else output
    if not isinstance(output, Tensor) or not output.is_floating_point():
        found = f"a tensor of {output.dtype}" if isinstance(output, Tensor) else type(output).__name__
        raise ArgumentError(
            f"{what} returned {found}, and no tensor of real floating point; name another layer or output"
        )
    return output


def _rows(values: Tensor) -> Tensor:
    """Return [rows, entries]; one number for a whole batch becomes no row at all, which is refused."""
    return values.flatten(1) if values.ndim else values.new_empty(0, 1)


def _unit(values: Tensor) -> Tensor:
    flat = _rows(values).double()
    return flat / torch.linalg.vector_norm(flat, dim=1, keepdim=True).clamp_min(1e-300)
