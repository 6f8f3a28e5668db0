"""The language-model task: each token predicted once, a vocabulary of the training text only, and bad files named."""

import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from nstheory.errors import ArgumentError
from nstheory.training import language
from nstheory.training.arms.roster import ARMS
from nstheory.training.language import encoded, language_model
from nstheory.training.loop import TrainingConfig, TrainingRun, single_thread
from nstheory.training.study.runner import filled
from nstheory.training.study.study_tasks import arms_for, study_task
from nstheory.training.tasks import stream

pytest.importorskip("tokenizers")
WORDS = [
    "the",
    "cat",
    "dog",
    "bird",
    "house",
    "river",
    "stone",
    "sees",
    "finds",
    "takes",
    "old",
    "small",
    "green",
    "and",
    "under",
    "behind",
]


def words(count: int, seed: int = 0) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=count))


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "text.txt"
    file.write_text(words(3000), encoding="utf-8")
    return file


def test_windows_predict_each_token_once(text: Path) -> None:
    ids, held_out = encoded(str(text), None, 300)
    count, other = (len(ids) - 1) // 16, (len(held_out) - 1) // 16
    data = language_model(text, 3, vocabulary=300, tokens=16, train=count, validation=other)
    assert data.causal
    assert (data.vocab_size, data.classes, data.frozen_ids) == (300, 300, ())
    order = torch.randperm(count, generator=stream(3, "split"))
    for found, shift in ((data.train_tokens, 0), (data.train_targets, 1)):
        back = torch.empty_like(found)
        back[order] = found
        assert torch.equal(back.flatten(), ids[shift : 16 * count + shift])
    assert len(ids) - 16 * count <= 16  # nothing but the last incomplete window is left out
    assert torch.equal(data.validation_tokens.flatten(), held_out[: 16 * other])
    assert torch.equal(data.validation_targets.flatten(), held_out[1 : 16 * other + 1])


def test_the_seed_chooses_training_windows_only(text: Path) -> None:
    a, again, b = (language_model(text, seed, vocabulary=300, tokens=16, train=60, validation=20) for seed in (1, 1, 2))
    assert torch.equal(a.train_tokens, again.train_tokens)
    chosen = [{tuple(row) for row in one.train_tokens.tolist()} for one in (a, b)]
    assert len(chosen[0]) == 60
    assert chosen[0] != chosen[1]  # other windows, and not the same ones in another order
    assert torch.equal(a.validation_tokens, b.validation_tokens)
    assert int(a.train_tokens.max()) < 300


def test_validation_text_never_enters_the_vocabulary(text: Path, tmp_path: Path) -> None:
    strange = "zqzq " * 500
    other, ordinary = tmp_path / "strange.txt", tmp_path / "ordinary.txt"
    other.write_text(strange, encoding="utf-8")
    ordinary.write_text(words(500, seed=1), encoding="utf-8")
    ids, held_out = encoded(str(text), str(other), 320)
    assert torch.equal(ids, encoded(str(text), str(ordinary), 320)[0])
    # No pair of its bytes was learnt, while the text's own words were: fewer ids than characters.
    assert len(held_out) == len(strange)
    assert len(ids) < 0.5 * len(text.read_text())
    # Nor does the last tenth, when that is held out.
    joined = tmp_path / "joined.txt"
    joined.write_text(words(4500)[:22500] + strange, encoding="utf-8")
    assert len(encoded(str(joined), None, 320)[1]) == len(strange)


def test_the_vocabulary_is_learnt_from_all_of_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "UNIT", 1000)  # characters at a time
    late = "zqzq " * 500
    text, other = tmp_path / "text.txt", tmp_path / "late.txt"
    text.write_text(words(500) + late, encoding="utf-8")
    other.write_text(late, encoding="utf-8")
    assert len(encoded(str(text), str(other), 320)[1]) < 0.5 * len(late)


def not_there(folder: Path) -> Path:
    return folder / "nothing.txt"


def not_text(folder: Path) -> Path:
    file = folder / "latin.txt"
    file.write_bytes(words(50).encode() + "é".encode("latin-1"))
    return file


def short(folder: Path) -> Path:
    file = folder / "short.txt"
    file.write_text("hello world", encoding="utf-8")
    return file


def empty(folder: Path) -> Path:
    file = folder / "empty.txt"
    file.write_text("", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (not_there, r"nothing\.txt cannot be read \(No such file"),
        (Path.resolve, r"is a folder or a device; give a file"),
        (not_text, r"latin\.txt is not UTF-8 \(byte \d+\)"),
        (short, r"short\.txt has 0 windows of 16 tokens, take a longer text, or fewer tokens"),
        (empty, r"empty\.txt has 0 windows of 16 tokens, take a longer text, or fewer tokens"),
    ],
)
def test_a_bad_text_is_named(tmp_path: Path, make: Callable[[Path], Path], message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        language_model(make(tmp_path), 0, vocabulary=300, tokens=16, train=2, validation=1)


def test_bad_sizes_are_named(text: Path) -> None:
    with pytest.raises(ArgumentError, match=r"train = 9999; .*text\.txt has \d+ windows of 16 tokens, choose 1 to"):
        language_model(text, 0, vocabulary=300, tokens=16, train=9999, validation=1)
    with pytest.raises(ArgumentError, match="validation = 0"):
        language_model(text, 0, vocabulary=300, tokens=16, train=1, validation=0)
    with pytest.raises(ArgumentError, match="vocabulary = 255"):
        language_model(text, 0, vocabulary=255)
    with pytest.raises(ArgumentError, match="tokens = 0"):
        language_model(text, 0, tokens=0)


def test_a_missing_library_is_named(text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(ArgumentError, match=r"pip install 'nstheory\[text\]'"):
        language_model(text, 0)


@pytest.mark.parametrize("name", ARMS)
def test_every_arm_trains_a_language_model_but_the_one_that_says_so(text: Path, name: str) -> None:
    task = study_task("language-model", size="quick", text=text)
    config = TrainingConfig(
        "language-model",
        {"text": str(text), "vocabulary": 300, "tokens": 16, "train": 40, "validation": 10},
        steps=2,
        weight_decay=0.1,
        arm=name,
        settings=filled(task, name, {}),
        batch_size=8,
        width=8,
        heads=2,
        mlp_width=8,
    )
    if name not in arms_for("language-model"):
        with pytest.raises(ArgumentError, match="64-bit"):
            TrainingRun(config, 0)
        return
    run = TrainingRun(config, 0)
    before = run.model.unembedding.weight.detach().clone()
    with single_thread():
        run.advance()
        run.advance()
        row = run.evaluate()
    assert row["validation_loss"] is not None
    assert run.model.unembedding.weight.isfinite().all()
    assert not torch.equal(before, run.model.unembedding.weight)
