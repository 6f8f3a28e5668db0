"""The regularizer for a loop that one does not own: hooks that add the penalty to the model's loss.

    handle = nst.attach(model, gamma=0.05, keep_prob=0.9, frozen_ids=tokenizer.all_special_ids)
    Trainer(model=model, ...).train()
    handle.remove()

Both passes happen inside one call of the module, so a wrapper around it (DistributedDataParallel, FSDP, accelerate)
sees a single forward and a single backward.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from torch import nn

from nstheory.errors import ArgumentError
from nstheory.nn.attachment import Attachment, attachment_of, attachments_in
from nstheory.nn.call import parameters_of
from nstheory.nn.counted_positions import SPANS
from nstheory.nn.module import NoiseStability
from nstheory.noise.embeddings import check_rows, find_embedding
from nstheory.noise.tokens import TokenNoise
from nstheory.numbers import boolean


def attach(
    model: nn.Module,
    gamma: float,
    *,
    inputs: str = "input_ids",
    labels: str = "labels",
    causal: bool | None = None,
    encoder_decoder: bool | None = None,
    logits_from: str | None = None,
    vocab_size: int | None = None,
    frozen_ids: Iterable[int] = (),
    **settings: Any,
) -> Attachment:
    """Add gamma * R to the loss that the model returns, in training and only when labels are given.

    Active when the module is in training mode, gradients are enabled and the labels are given; otherwise the model is
    untouched. The second pass calls the module as the first did: with all of its hooks and arguments, but for the token ids.
    Attach before Trainer, Fabric or DistributedDataParallel wraps the model, and before torch.compile; and in the process
    that trains: a copy, a pickle or a weight average of the model is a plain model, which is not regularized.

    model         returns a loss when it is called with labels: a Hugging Face model, or any module that returns a
                  dictionary or an object with `loss` and `logits`, a tuple (loss, logits, ...), or a loss alone
    inputs        name of the forward's parameter with the token ids [batch, tokens]
    labels        name of its parameter with the labels, [batch] or [batch, tokens]; positions labelled -100 or padding
                  in `attention_mask` do not count; padding is left alone by the noise. A question-answering head has
                  start_positions and end_positions in their place, found by themselves
    causal        True when the logits at t are judged by the label at t + 1; None: seen from the loss of the first batch
                  that tells, and by the class's name (...ForCausalLM) under torch.compile
    encoder_decoder   True when the labels are a sequence of their own, of which the model makes its decoder's inputs: then
                  they reach the second pass, and `decoder_attention_mask` says which of them are padding. None: as
                  `model.config` says, or where forward has a parameter decoder_...
    logits_from   name of the submodule that returns the logits; needed when the model returns a loss alone
    vocab_size    None: as many ids as the model's embedding layer has rows
    frozen_ids    special tokens: never changed and never drawn
    settings      everything else that `NoiseStability` takes: keep_prob, gradient, every, ...

    Where the model divides its loss by `num_items_in_batch` (Hugging Face with gradient accumulation), the penalty is
    divided likewise; whether it does is found out once, by two more passes without gradient. A batch in which no label
    counts adds 0. Returns a handle with `remove()`, `stats`, `regularizer`, and `state_dict()` for checkpoints (see
    `trainer_callback` and `lightning_callback`). Raises ArgumentError, also when the model, a part of it or a module
    around it is attached already; and at the first batch for a head whose labels are not classes of one softmax.

    >>> class Model(torch.nn.Module):
    ...     def __init__(self):
    ...         super().__init__()
    ...         self.layers = torch.nn.Sequential(torch.nn.Embedding(5, 8), torch.nn.Linear(8, 5))
    ...
    ...     def forward(self, input_ids, labels=None):
    ...         logits = self.layers(input_ids)
    ...         if labels is None:
    ...             return {"logits": logits}
    ...         loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), labels.flatten())
    ...         return {"loss": loss, "logits": logits}
    >>> model = Model()
    >>> x = torch.arange(4)[None]
    >>> with nst.attach(model, gamma=0.5, keep_prob=0.5, vocab_size=5, causal=False) as handle:
    ...     loss = model(input_ids=x, labels=x)["loss"]
    >>> bool(loss < handle.stats["loss"])
    True
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; attach needs the torch.nn.Module itself")
    if hasattr(model, "_orig_mod") or isinstance(model, nn.parallel.DistributedDataParallel | nn.DataParallel):
        raise ArgumentError(
            f"model is already wrapped ({type(model).__name__}); attach to the module inside (model.module or "
            "model._orig_mod), best before wrapping it"
        )
    other = next(attachments_in(model), None) or attachment_of(model)
    if other is not None:
        raise ArgumentError(
            f"{type(model).__name__} is attached already, or holds or is held by a {type(other.module).__name__} that is, and "
            "the penalty would be added twice; call remove() on the first handle, or nstheory.nn.detach(model), before"
        )
    if vocab_size is None and settings.get("allowed_ids") is None and settings.get("embedding_rho") is None:
        rows = getattr(find_embedding(model), "num_embeddings", None)
        if rows is None:
            raise ArgumentError("vocab_size cannot be read from the model's embedding layer; give vocab_size=")
        vocab_size = int(rows)
    causal = None if causal is None else boolean(causal, "causal")
    encoder_decoder = None if encoder_decoder is None else boolean(encoder_decoder, "encoder_decoder")
    regularizer = NoiseStability(gamma, vocab_size=vocab_size, frozen_ids=frozen_ids, **settings)
    if isinstance(regularizer.noise, TokenNoise):
        check_rows(regularizer.noise, model)
    placed, known, open_ended = parameters_of(model)
    if labels == "labels" and labels not in known and set(SPANS) <= set(known):
        labels = SPANS[0]
    for argument, name in (("inputs", inputs), ("labels", labels)):
        if name not in known and not open_ended:
            raise ArgumentError(
                f"{argument} = {name!r} is no parameter of {type(model).__name__}.forward, which has "
                f"{', '.join(known)}; name the one that holds the {'token ids' if argument == 'inputs' else 'labels'}"
            )
    config = getattr(model, "config", None)
    if encoder_decoder is None:
        said = getattr(config, "is_encoder_decoder", None)
        encoder_decoder = bool(said) or (said is None and any(name.startswith("decoder_") for name in known))
        needs_labels = encoder_decoder or said is None
    else:
        needs_labels = encoder_decoder
    uses_cache = "use_cache" in known or (open_ended and hasattr(config, "use_cache"))
    return Attachment(
        model, regularizer, (inputs, labels), placed, causal, encoder_decoder, needs_labels, uses_cache, logits_from
    )


def detach(model: nn.Module) -> int:
    """Remove what `attach` put on the model, in it and around it, also when the handle is lost; return from how many modules.

    Raises ArgumentError for what is no module.

    >>> from nstheory.nn import detach
    >>> detach(torch.nn.Linear(2, 2))
    0
    """
    if not isinstance(model, nn.Module):
        raise ArgumentError(f"model is {type(model).__name__}; detach needs the torch.nn.Module that attach was given")
    found = list(attachments_in(model))
    around = attachment_of(model)
    found += [around] if around is not None and around not in found else []
    for attachment in found:
        attachment.remove()
    return len(found)
