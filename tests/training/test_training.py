"""Training: reproducible, resumable bit for bit, and nothing lost."""

import runpy
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny_training import weights

from nstheory.errors import ArgumentError, ResultsFileError
from nstheory.files import read_rows
from nstheory.training import two_arms as command
from nstheory.training.checkpoint import load_checkpoint, save_checkpoint
from nstheory.training.loop import TrainingConfig, TrainingRun, train
from nstheory.training.study.outcome import first_step_at
from nstheory.training.tasks import modular_addition
from nstheory.training.two_arms import train_modular_addition

CONFIG = TrainingConfig(
    "modular-addition",
    {"p": 7, "train_fraction": 0.6},
    steps=30,
    arm="NS paper",
    settings={"gamma": 0.5, "keep_prob": 0.6},
    weight_decay=1.0,
    batch_size=16,
    evaluate_every=10,
    width=16,
    heads=2,
    mlp_width=32,
)


def ignore(row: dict) -> None:
    assert row["step"] >= 0


def test_the_task_is_complete_and_disjoint() -> None:
    data = modular_addition(7, 0.5, seed=3)
    both = torch.cat([data.train_tokens, data.validation_tokens])
    assert len(torch.unique(both, dim=0)) == 49
    assert torch.equal(both[:, :2].sum(1) % 7, torch.cat([data.train_targets, data.validation_targets]))
    assert not torch.equal(data.train_tokens, modular_addition(7, 0.5, seed=4).train_tokens)
    with pytest.raises(ArgumentError, match="train_fraction = 1.5"):
        modular_addition(7, 1.5, 0)


def test_a_resumed_run_is_bit_identical(tmp_path: Path) -> None:
    whole = TrainingRun(CONFIG, 5)
    assert train(whole, on_evaluation=ignore)
    file = tmp_path / "run.pt"
    stopped = TrainingRun(CONFIG, 5)
    assert not train(stopped, on_evaluation=ignore, checkpoint=file, should_stop=lambda: stopped.step == 13)
    resumed = TrainingRun(CONFIG, 5)
    state = load_checkpoint(file)
    assert state is not None
    resumed.load_state(state)
    assert resumed.step == 13
    assert train(resumed, on_evaluation=ignore)
    assert torch.equal(weights(whole), weights(resumed))
    assert not torch.equal(weights(whole), weights(stopped))
    with pytest.raises(ArgumentError, match="weight_decay = 1.0"):
        TrainingRun(replace(CONFIG, weight_decay=2.0), 5).load_state(state)


def test_gamma_zero_trains_like_no_regularizer_and_gamma_matters() -> None:
    zero = replace(CONFIG, settings={"gamma": 0.0, "keep_prob": 0.6})
    runs = [TrainingRun(config, 5) for config in (replace(CONFIG, arm="none", settings={}), zero, CONFIG)]
    for run in runs:
        for _ in range(5):
            run.advance()
    assert torch.equal(weights(runs[0]), weights(runs[1]))
    assert not torch.equal(weights(runs[0]), weights(runs[2]))


def test_a_damaged_checkpoint_is_named(tmp_path: Path) -> None:
    file = tmp_path / "run.pt"
    save_checkpoint(file, TrainingRun(CONFIG, 5).state())
    file.write_bytes(file.read_bytes()[:1000])
    with pytest.raises(ResultsFileError, match=r"run\.pt cannot be read"):
        load_checkpoint(file)
    assert load_checkpoint(tmp_path / "none.pt") is None


def small(folder: Path, **more):
    return train_modular_addition(p=5, seeds=1, steps=50, out=folder, **more)


def untimed(folder: Path) -> list[dict]:
    return [{k: v for k, v in row.items() if k != "seconds"} for row in read_rows(folder / "rows.jsonl")]


def test_the_command_resumes_after_ctrl_c(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    results = small(tmp_path / "whole")
    assert [row["arm"] for row in results] == ["without", "with regularizer"]
    assert (tmp_path / "whole" / "curve.png").stat().st_size > 10_000
    assert results[0]["provenance"]["torch"]
    finished = command._one_run

    def interrupted(config, arm, *rest) -> None:
        if arm == "with regularizer":
            raise KeyboardInterrupt
        finished(config, arm, *rest)

    monkeypatch.setattr(command, "_one_run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        small(tmp_path / "parts")
    assert "interrupted" in capsys.readouterr().out
    monkeypatch.setattr(command, "_one_run", finished)
    small(tmp_path / "parts")
    assert untimed(tmp_path / "parts") == untimed(tmp_path / "whole")
    with pytest.raises(ResultsFileError, match="gamma = 0.75 there, 0.1 now"):
        small(tmp_path / "parts", gamma=0.1)
    with pytest.raises(ArgumentError, match="seeds = 0"):
        train_modular_addition(p=5, seeds=0)


def test_three_evaluations_in_a_row_are_needed() -> None:
    accuracies = [0.2, 0.96, 0.94, 0.95, 0.99, 0.97]
    rows = [{"step": 10 * index, "validation_accuracy": value} for index, value in enumerate(accuracies)]
    assert first_step_at(rows) == 30
    assert first_step_at(rows[:5]) is None


def test_the_example_runs() -> None:
    main = runpy.run_path(str(Path(__file__).parents[2] / "examples" / "modular_addition.py"))["main"]
    assert main(p=11, steps=120) > 2 / 11  # far above chance, one eleventh
