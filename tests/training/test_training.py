"""Training: reproducible, resumable bit for bit, and nothing lost."""

import runpy
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny_training import weights

from nstheory.errors import ArgumentError, ResultsFileError, UnknownIdError
from nstheory.files import read_rows
from nstheory.training.checkpoint import load_checkpoint, save_checkpoint
from nstheory.training.loop import TrainingConfig, TrainingRun, train
from nstheory.training.study.outcome import first_step_at
from nstheory.training.study.study_tasks import addition_config
from nstheory.training.study.two_arms import train_modular_addition
from nstheory.training.tasks import modular_addition

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


def curves(runs: list[dict]) -> dict[tuple[str, int], dict]:
    return {
        (row["arm"], row["seed"]): {k: v for k, v in row["curve"].items() if k != "seconds"}
        for row in runs
        if row["kind"] == "run"
    }


def test_the_command_trains_both_arms_as_they_train_alone(tmp_path: Path, capsys) -> None:
    runs = small(tmp_path)
    shown = capsys.readouterr().out
    assert "with regularizer" in shown
    assert "rows: " in shown
    for name in ("curve.png", "curve.svg"):
        assert (tmp_path / name).stat().st_size > 10_000
    assert read_rows(tmp_path / "runs.jsonl")[1:] == runs
    for arm, settings in (("none", {}), ("NS paper", {"gamma": 0.75, "keep_prob": 0.625, "S": 1})):
        alone = TrainingRun(replace(addition_config(5, steps=50), arm=arm, settings=settings), 0)
        train(alone)
        curve = curves(runs)[arm, 0]
        for name in ("train_loss", "validation_loss", "stability_0.5"):
            assert curve[name] == pytest.approx([row[name] for row in alone.evaluations], rel=1e-4)
    with pytest.raises(ResultsFileError, match="gamma = 0.75 there, 0.1 now"):
        small(tmp_path, gamma=0.1)
    with pytest.raises(ResultsFileError, match=r"config.weight_decay = 2.0 there, 1.0 now"):
        small(tmp_path, weight_decay=1.0)
    with pytest.raises(ResultsFileError, match=r"config.attention = None there, 'sparsemax' now"):
        small(tmp_path, attention="sparsemax")
    with pytest.raises(ArgumentError, match="seeds is 0"):
        train_modular_addition(p=5, seeds=0, out=tmp_path / "none")


def test_the_command_resumes_after_ctrl_c(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    whole = small(tmp_path / "whole")
    advance = TrainingRun.advance

    def interrupted(run: TrainingRun) -> None:
        if run.config.arm == "NS paper" and run.step == 30:
            raise KeyboardInterrupt
        advance(run)

    monkeypatch.setattr(TrainingRun, "advance", interrupted)
    with pytest.raises(KeyboardInterrupt):
        small(tmp_path / "parts")
    assert "interrupted" in capsys.readouterr().out
    monkeypatch.setattr(TrainingRun, "advance", advance)
    assert curves(small(tmp_path / "parts")) == curves(whole)


def test_rows_of_the_older_command_are_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text('{"kind": "configuration", "arms": {}}\n')
    with pytest.raises(ResultsFileError, match=r"rows\.jsonl is of an older version .* choose another --out folder$"):
        small(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["rows.jsonl"]


def test_three_evaluations_in_a_row_are_needed() -> None:
    accuracies = [0.2, 0.96, 0.94, 0.95, 0.99, 0.97]
    rows = [{"step": 10 * index, "validation_accuracy": value} for index, value in enumerate(accuracies)]
    assert first_step_at(rows) == 30
    assert first_step_at(rows[:5]) is None


def test_the_example_runs() -> None:
    main = runpy.run_path(str(Path(__file__).parents[2] / "examples" / "modular_addition.py"))["main"]
    assert main(p=11, steps=120) > 2 / 11  # far above chance, one eleventh


def test_a_run_trains_the_attention_kind_that_it_is_given() -> None:
    plain, sparse = (TrainingRun(replace(addition_config(5), attention=kind), 0) for kind in (None, "sparsemax"))
    assert (plain.model.config.attention, sparse.model.config.attention) == ("softmax", "sparsemax")
    assert plain.evaluate()["train_loss"] != sparse.evaluate()["train_loss"]
    with pytest.raises(UnknownIdError, match="did you mean sparsemax"):
        replace(addition_config(5), attention="sparsmax")


def test_an_evaluation_measures_the_weights_and_how_sure_the_model_is_of_what_it_has_seen() -> None:
    run = TrainingRun(addition_config(7, steps=1), 0)
    found = run.evaluate()
    assert found["weight_norm"] == pytest.approx(float(weights(run).norm()), rel=1e-6)
    p = torch.softmax(run.model(run.data.train_tokens), -1).detach()
    assert found["train_confidence"] == pytest.approx(float(p.square().sum(1).mean()), rel=1e-5)
    with torch.no_grad():
        run.model.unembedding.weight.zero_()  # every class is as likely as any other
    assert run.evaluate()["train_confidence"] == pytest.approx(1 / 7, rel=1e-5)
