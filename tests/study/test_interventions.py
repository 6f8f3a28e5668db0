"""Runs that are held at another run's path: the quantity follows it, all else is the run that it was, and a missing path is said."""

from dataclasses import replace
from pathlib import Path

import pytest
from tiny_training import SMALL

from nstheory.errors import ArgumentError
from nstheory.files import Row
from nstheory.training.arms.method import Batch
from nstheory.training.evaluation import weight_norm
from nstheory.training.loop import TrainingRun
from study import interventions
from study.interventions import HELD, STRENGTH, Held, HeldRun, path_of, run_all
from study.plans import PAPER
from study.report.rows import Study


def test_the_weight_norm_is_the_path_after_every_step() -> None:
    run = HeldRun(SMALL, 0, "weight_norm", {0: 8.0, 10: 6.0})
    norms = []
    for _ in range(12):
        run.advance()
        norms.append(weight_norm(run.model))
    assert norms == pytest.approx([7.8, 7.6, 7.4, 7.2, 7, 6.8, 6.6, 6.4, 6.2, 6, 6, 6], rel=1e-6)


def test_a_run_held_at_its_own_weight_norm_is_the_run_itself() -> None:
    plain = TrainingRun(SMALL, 0)
    path = {0: weight_norm(plain.model)}
    for step in range(1, 11):
        plain.advance()
        path[step] = weight_norm(plain.model)
    held = HeldRun(SMALL, 0, "weight_norm", path)
    for _ in range(10):
        held.advance()
    for mine, other in zip(held.model.parameters(), plain.model.parameters(), strict=True):
        assert (mine - other).abs().max() < 1e-4


@pytest.mark.parametrize("arm", ["none", "NS S=0"])
def test_the_confidence_is_drawn_to_the_path_by_a_square(arm: str) -> None:
    config = replace(SMALL, arm=arm, settings={} if arm == "none" else dict(PAPER))
    run, plain = HeldRun(config, 0, "train_confidence", {0: 0.5, 10: 0.7}), TrainingRun(config, 0)
    run.step = 5
    batch = Batch(run.model, run.data.train_tokens, run.data.train_targets)
    same = Batch(plain.model, plain.data.train_tokens, plain.data.train_targets)
    confidence = batch.logits.softmax(-1).square().sum(-1).mean()
    wanted = plain.method.loss(same) + STRENGTH * (confidence - 0.6) ** 2
    assert run.method.loss(batch).item() == pytest.approx(wanted.item(), rel=1e-5)


def test_every_intervention_has_a_name_of_its_own() -> None:
    assert len({held.name for held in HELD}) == len(HELD) == 8


def test_a_path_that_is_not_there_is_said_before_anything_is_written(tmp_path: Path) -> None:
    study = Study("paper_addition", {"kind": "study"}, ())
    with pytest.raises(ArgumentError, match=r"no run of 'none' with seed 0; run `python -m study\.plans addition`"):
        path_of(study, "none", 0, "weight_norm")
    with pytest.raises(ArgumentError, match=r"paper_addition\.jsonl is missing"):
        run_all(1, tmp_path)
    assert not list(tmp_path.iterdir())


def test_an_interrupted_call_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made: list[str] = []

    def stopped(held: Held, seed: int, source: Study) -> Row:
        if len(made) == 3:
            raise KeyboardInterrupt
        made.append(held.name)
        return {"kind": "run", "stage": "intervention", "arm": held.name, "seed": seed, "reached": None}

    source = (interventions.FOLDER / "paper_addition.jsonl").read_text()
    (tmp_path / "paper_addition.jsonl").write_text(source)
    monkeypatch.setattr(interventions, "run_held", stopped)
    with pytest.raises(KeyboardInterrupt):
        run_all(1, tmp_path)
    first, made[:] = list(made), []
    with pytest.raises(KeyboardInterrupt):
        run_all(1, tmp_path)
    assert [*first, *made] == [held.name for held in HELD[:6]]
