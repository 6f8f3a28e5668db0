"""The study's language model at some steps of its training, and its vocabulary in the form that `nst.measure` takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nstheory.training.language import learnt_tokenizer, parts
from nstheory.training.loop import TrainingRun, single_thread
from nstheory.training.study.study_tasks import Size, study_task


class Words:
    """A vocabulary of the library tokenizers, called as one of transformers."""

    def __init__(self, learnt: Any) -> None:
        self.learnt = learnt

    def get_vocab(self) -> dict[str, int]:
        """Return the id of every token."""
        return self.learnt.get_vocab()

    def __call__(self, text: str, add_special_tokens: bool = True, verbose: bool = True) -> dict[str, list[int]]:
        return {"input_ids": self.learnt.encode(text).ids}

    def decode(self, ids: list[int]) -> str:
        """Return the tokens' names."""
        return "".join(map(self.learnt.id_to_token, ids))


class OwnModel:
    """The baseline of the study's language model in training on a file, without its last tenth, which is measured."""

    def __init__(self, text: Path, size: Size = "full") -> None:
        config = study_task("language-model", size=size, text=text).config
        self.run = TrainingRun(config, seed=0)
        learnt, self.held_out = parts(str(text))
        self.tokenizer = Words(learnt_tokenizer(learnt, config.data["vocabulary"]))

    def at(self, step: int) -> tuple[Any, float]:
        """Train on to a step, and return the model and its validation loss there."""
        with single_thread():
            while self.run.step < step:
                self.run.advance()
            return self.run.model.eval(), float(self.run.evaluate()["validation_loss"])
