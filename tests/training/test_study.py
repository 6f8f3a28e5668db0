"""The study: equal budgets, paired seeds, nothing run twice, nothing lost, and mistakes named before anything runs."""

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from tiny_training import SMALL
from typer.testing import CliRunner

from nstheory import workers
from nstheory.cli import app
from nstheory.errors import ArgumentError, NSTheoryError, ResultsFileError, UnknownIdError
from nstheory.files import Row, append_row, differences, read_rows, sole_writer
from nstheory.training.arms.roster import ARMS, BASELINE, TRIALS
from nstheory.training.loop import TrainingRun, train
from nstheory.training.study import runner as module
from nstheory.training.study.runner import Job, best_trial, filled, run_one, study
from nstheory.training.study.study_table import compare, comparison_table
from nstheory.training.study.study_tasks import TUNING_SEEDS, StudyTask, arms_for, study_task

TASK = StudyTask("modular-addition", SMALL, "steps", (1.0, 2.0, 3.0, 4.0, 5.0, 6.0), 0.625, 0.9, 0.4, 2, (1000,))
ARM = "label smoothing"


def untimed(rows: list[Row]) -> list[Row]:
    """Return the runs without what a clock says, in an order that does not depend on when they ended."""
    found = []
    for row in rows:
        if row["kind"] == "run":
            kept = {name: value for name, value in row.items() if "seconds" not in name}
            kept["curve"] = {name: value for name, value in row["curve"].items() if name != "seconds"}
            found.append(kept)
    return sorted(found, key=lambda row: json.dumps([row[name] for name in ("stage", "arm", "settings", "seed")]))


def plain(folder: Path, **more: Any) -> list[Row]:
    """Run the study without tuning: two arms, two seeds, four runs."""
    return study(TASK, arms=[ARM], seeds=2, tune=False, out=folder, **more)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    return untimed(plain(tmp_path_factory.mktemp("whole")))


def test_a_study_is_run_by_one_process_at_a_time(tmp_path: Path) -> None:
    with sole_writer(tmp_path / module.ROWS), pytest.raises(ResultsFileError, match="another run is writing"):
        plain(tmp_path)
    assert list(tmp_path.iterdir()) == []


def forbidden(*_: Any) -> Row:
    raise AssertionError("this run has a row already")


def test_nothing_is_run_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: list[Row]) -> None:
    steps = []
    plain(tmp_path, on_evaluation=lambda job, step: steps.append((job.config.arm, job.seed, step)))
    assert steps == [(arm, seed, step) for seed in (0, 1) for arm in (BASELINE, ARM) for step in (0, 3, 6)]
    monkeypatch.setattr(module, "run_one", forbidden)
    assert untimed(plain(tmp_path)) == whole
    with pytest.raises(AssertionError, match="has a row already"):
        study(TASK, arms=[ARM], seeds=3, tune=False, out=tmp_path)


def test_an_interrupted_study_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: list[Row]) -> None:
    ran = []

    def interrupted(job: Job, *rest: Any) -> Row:
        if len(ran) == 2:
            raise KeyboardInterrupt
        ran.append(job.key)
        return run_one(job, *rest)

    monkeypatch.setattr(module, "run_one", interrupted)
    with pytest.raises(KeyboardInterrupt):
        plain(tmp_path)
    assert [row["kind"] for row in read_rows(tmp_path / "runs.jsonl")] == ["study", "run", "run"]
    left = []
    monkeypatch.setattr(module, "run_one", run_one)
    assert untimed(plain(tmp_path, on_run=lambda row, more: left.append(more))) == whole
    assert left == [1, 0]


def test_a_run_costs_what_it_took_to_get_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "first_step_at", lambda curve, accuracy: 3)  # of 6 steps
    row = run_one(Job("comparison", SMALL, {}, 0), tmp_path, 2)
    flops = TrainingRun(SMALL, 0).step_flops()
    assert (row["reached"], row["restricted_steps"], row["curve"]["step"][-1]) == (3, 3, 6)
    assert row["restricted_flops"] == 3 * flops
    assert row["best_flops"] == row["best_step"] * flops
    for seconds, steps in (("restricted_seconds", "restricted_steps"), ("best_seconds", "best_step")):
        assert row[seconds] == pytest.approx(row[steps] * row["seconds_per_step"], abs=0.0005)  # kept to milliseconds


def test_a_cut_off_last_line_is_run_again(tmp_path: Path, whole: list[Row]) -> None:
    plain(tmp_path)
    file = tmp_path / "runs.jsonl"
    file.write_bytes(file.read_bytes()[:-40])
    assert len(read_rows(file)) == 4
    assert untimed(plain(tmp_path)) == whole


def test_a_stopped_run_goes_on_from_its_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: list[Row]
) -> None:
    advance, steps = TrainingRun.advance, []

    def stopping(run: TrainingRun) -> None:
        steps.append(run.step)
        if steps.count(5) == 1 and run.step == 5:
            raise KeyboardInterrupt
        advance(run)

    monkeypatch.setattr(module, "train", lambda run, **options: train(run, **options, checkpoint_seconds=0))
    monkeypatch.setattr(TrainingRun, "advance", stopping)
    with pytest.raises(KeyboardInterrupt):
        plain(tmp_path)
    assert len(list((tmp_path / "checkpoints").glob("*.pt"))) == 1
    assert untimed(plain(tmp_path)) == whole
    assert steps[:12] == [0, 1, 2, 3, 4, 5, 3, 4, 5, 0, 1, 2]  # the checkpoint is of step 3
    assert not list((tmp_path / "checkpoints").glob("*"))


def test_two_processes_give_the_same_rows(tmp_path: Path, whole: list[Row]) -> None:
    assert untimed(plain(tmp_path, jobs=2)) == whole


def test_another_configuration_is_refused_with_the_difference(tmp_path: Path) -> None:
    given = replace(TASK, config=replace(SMALL, data={"p": 7, "train_fraction": 0.6}))
    study(given, arms=[BASELINE], seeds=1, tune=False, out=tmp_path)
    for other, difference in (
        (replace(given, config=replace(SMALL, learning_rate=0.5)), "config.learning_rate = 0.001 there, 0.5 now"),
        (replace(given, config=replace(SMALL, data={"p": 5, "train_fraction": 0.6})), "config.data.p = 7 there, 5 now"),
        (replace(given, config=replace(SMALL, data={"p": 7})), "config.data.train_fraction = 0.6 there, None now"),
        (replace(given, keep_prob=0.5), "keep_prob = 0.625 there, 0.5 now"),
    ):
        with pytest.raises(ResultsFileError, match=difference):
            study(other, arms=[BASELINE], seeds=1, tune=False, out=tmp_path)
    assert list(differences({"a": {"b": 1, "c": 2}}, {"a": {"b": 1}})) == ["a.c = 2 there, None now"]
    assert list(differences(asdict(given), json.loads(json.dumps(asdict(given))))) == []


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"arms": ["NS hlaf"]}, "did you mean NS half"),
        ({"arms": ["SAM"], "grid": {"raduis": [0.1]}}, "did you mean radius"),
        ({"arms": ["SAM"], "grid": {"gamma": [0.1]}}, "unknown setting in grid 'gamma'"),
        ({"seeds": 0}, "seeds is 0"),
        ({"jobs": 0}, "jobs is 0"),
    ],
)
def test_a_mistake_is_named_before_anything_runs(tmp_path: Path, keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(NSTheoryError, match=message):
        study(TASK, out=tmp_path, **keywords)
    assert not (tmp_path / "runs.jsonl").exists()


def test_unknown_tasks_sizes_and_arguments_are_named() -> None:
    with pytest.raises(UnknownIdError, match="did you mean sparse-parity"):
        study_task("sparse-partiy")
    with pytest.raises(UnknownIdError, match="did you mean quick"):
        study_task("sparse-parity", size="quik")  # type: ignore[arg-type]
    with pytest.raises(UnknownIdError, match="did you mean train_fraction"):
        study_task("modular-addition", data={"train_fractoin": 0.3})
    with pytest.raises(ArgumentError, match="belongs to the task language-model"):
        study_task("modular-addition", text=Path("a.txt"))
    with pytest.raises(ArgumentError, match="needs a text"):
        study_task("language-model")


def test_an_arm_that_the_task_does_not_allow_is_refused_and_otherwise_left_out(tmp_path: Path) -> None:
    task = study_task("language-model", text=tmp_path / "a.txt")
    with pytest.raises(ArgumentError, match="'NS training inputs' cannot train on the task language-model"):
        study(task, arms=["NS training inputs"], out=tmp_path)
    assert set(ARMS) - set(arms_for("language-model")) == {"NS training inputs"}
    assert arms_for("sparse-parity") == list(ARMS)


def test_a_backend_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "find_spec", lambda name: None)
    with pytest.raises(ArgumentError, match=r"pip install 'nstheory\[cluster\]' brings them$"):
        plain(tmp_path, backend="dask", scheduler="tcp://127.0.0.1:1")
    assert not list(tmp_path.iterdir())


def test_every_arm_has_the_same_number_of_different_trials() -> None:
    for name, arm in ARMS.items():
        settings = {json.dumps(asdict(replace(SMALL, settings=filled(TASK, name, one)))) for one in arm.grid}
        assert len(arm.grid) == TRIALS, name
        assert len(settings) == TRIALS, name
        for one in arm.grid:
            assert set(one) <= {"weight_decay", "keep_prob", *arm.settings}, name
    for task in ("modular-addition", "sparse-parity"):
        for size in ("full", "small", "quick"):
            spec = study_task(task, size=size)  # type: ignore[arg-type]
            assert len(set(spec.weight_decays)) == TRIALS
            assert spec.config.weight_decay in spec.weight_decays


def test_tuning_takes_the_best_trial_to_seeds_that_it_has_not_seen(tmp_path: Path) -> None:
    rows = study(TASK, arms=[ARM], seeds=2, out=tmp_path)
    tuning = [row for row in rows if row["kind"] == "run" and row["stage"] == "tuning"]
    comparison = [row for row in rows if row["kind"] == "run" and row["stage"] == "comparison"]
    assert len(tuning) == 2 * TRIALS * len(TASK.tuning_seeds)
    assert {row["seed"] for row in tuning} == {1000}
    assert {(row["arm"], row["seed"]) for row in comparison} == {
        (arm, seed) for arm in (BASELINE, ARM) for seed in (0, 1)
    }
    best = {}
    for arm in (BASELINE, ARM):
        trials = [row for row in tuning if row["arm"] == arm]
        best[arm] = min(trials, key=lambda row: (row["restricted_steps"], row["best_loss"]))
        assert len({json.dumps([row["settings"], row["weight_decay"]]) for row in trials}) == TRIALS
    for row in comparison:
        assert row["settings"] == best[row["arm"]]["settings"]
        assert row["weight_decay"] == best[row["arm"]]["weight_decay"]
    # An arm's weight decays are multiples of the best one of the baseline.
    centre = best[BASELINE]["weight_decay"]
    assert {row["weight_decay"] for row in tuning if row["arm"] == ARM} == {centre, centre / 2}
    assert min(TUNING_SEEDS) >= 1000
    assert [one.arm for one in compare(rows)] == [BASELINE, ARM]
    assert compare(rows)[0].steps.value == 1


def trial(arm: str, settings: dict[str, float], seed: int, steps: int, loss: float, stage: str = "tuning") -> Row:
    outcome = {"restricted_steps": steps, "best_loss": loss}
    return {
        "kind": "run",
        "stage": stage,
        "arm": arm,
        "settings": settings,
        "weight_decay": 1.0,
        "seed": seed,
    } | outcome


def test_the_best_trial_is_by_mean_steps_then_loss() -> None:
    a, b, c = ({"strength": value} for value in (0.1, 0.2, 0.3))
    rows: list[Row] = [{"kind": "study"}]
    rows += [trial(ARM, a, 0, 10, 0.9), trial(ARM, b, 0, 40, 0.4), trial(ARM, a, 1, 90, 0.9), trial(ARM, b, 1, 60, 0.8)]
    rows += [trial(ARM, c, 0, 50, 0.7), trial(ARM, c, 1, 50, 0.7)]
    rows += [trial("SAM", {"radius": 1.0}, 0, 1, 0.1), trial(ARM, {"strength": 9.0}, 0, 1, 0.1, stage="comparison")]
    assert best_trial(rows, TASK, ARM) == (b, 1.0)  # the means of all three are 50 steps; losses .9, .6 and .7
    assert best_trial([*rows, trial(ARM, a, 2, 20, 0.9)], TASK, ARM) == (a, 1.0)
    assert best_trial([*rows, trial(ARM, a, 2, 20, 0.9)], replace(TASK, criterion="loss"), ARM) == (b, 1.0)
    with pytest.raises(ArgumentError, match="arm 'NS half' has no tuning runs"):
        best_trial(rows, TASK, "NS half")


def test_the_words_of_a_grid_become_the_numbers_of_the_task() -> None:
    assert filled(TASK, "consistency", {"keep_prob": "high"}) == {"strength": 0.3, "keep_prob": 0.9}
    assert filled(TASK, "NS half", {})["keep_prob"] == 0.625
    assert filled(TASK, "NS Y=X", {})["keep_prob"] == 1.0
    assert filled(TASK, "token noise", {})["keep_prob"] == 0.95
    assert filled(TASK, "NS target", {})["target"] == 0.4
    assert filled(replace(TASK, target=None), "NS target", {})["target"] == 1.0
    assert "keep_prob" not in filled(TASK, "SAM", {})


def test_a_grid_crosses_what_an_arm_takes(tmp_path: Path) -> None:
    task = replace(TASK, config=replace(SMALL, steps=3))
    rows = study(task, arms=["SAM"], seeds=1, grid={"weight_decay": [0.5, 1.5], "radius": [0.0, 0.1]}, out=tmp_path)
    ran = [row for row in rows if row["kind"] == "run"]
    assert {row["stage"] for row in ran} == {"grid"}
    found = [(row["arm"], row["weight_decay"], row["settings"].get("radius")) for row in ran]
    crossed = [("SAM", decay, radius) for decay in (0.5, 1.5) for radius in (0.0, 0.1)]
    assert sorted(found, key=str) == sorted([(BASELINE, 0.5, None), (BASELINE, 1.5, None), *crossed], key=str)
    assert len(compare(rows, "grid")) == 6
    kept = study(task, arms=["consistency"], seeds=1, grid={"keep_prob": [0.25, 0.5]}, out=tmp_path / "noise")
    assert [row["settings"] for row in kept if row["kind"] == "run"] == [{}, {"keep_prob": 0.25}, {"keep_prob": 0.5}]


def test_the_command_runs_compares_and_resumes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["study", "modular-addition", "--quick", "--arms", "none,SAM", "--seeds", "1", "--data", "p=5"]
    tiny = replace(study_task("modular-addition", size="quick").config, steps=4, evaluate_every=2, width=8, mlp_width=8)
    monkeypatch.setattr(
        "nstheory.training.study.study_tasks._MAKERS", {"modular-addition": lambda size: replace(TASK, config=tiny)}
    )
    for _ in range(2):
        result = CliRunner().invoke(app, [*words, "--out", str(tmp_path)], env={"COLUMNS": "200"})
        assert result.exit_code == 0, result.output
        assert "modular-addition: ratios to the baseline" in result.stdout
        assert [line.split()[0] for line in result.stdout.splitlines() if " 0/1 " in line] == ["none", "SAM"]
    rows = read_rows(tmp_path / "runs.jsonl")
    assert len(rows) == 3
    assert rows[0]["task"]["config"]["data"]["p"] == 5


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--backend", "slurm"], "known: dask, local"),
        (["--arms", "nonne"], "did you mean none"),
        (["--grid", "gamma"], "not of the form name=value"),
        (["--data", "q=5"], "unknown argument of the task modular-addition 'q'"),
        (["--data", "train_fraction=0.2,0.3"], "gives 2 values; one is needed"),
        (["--text", "a.txt"], "belongs to the task language-model"),
        (["--data", "train_fraction=2"], "choose a fraction inside (0, 1)"),
        (["--data", "train_fraction=most"], "train_fraction is 'most'; it must be a number"),
        (["--data", "p=5.5"], "p is 5.5; it must be an integer"),
        (["--grid", "keep_prob=2", "--quick"], "keep_prob is 2; it must be a finite number"),
    ],
)
def test_the_command_names_mistakes_and_leaves_no_folder_that_refuses_the_right_one(
    tmp_path: Path, words: list[str], message: str
) -> None:
    out = tmp_path / "study"
    result = CliRunner().invoke(app, ["study", "modular-addition", "--out", str(out), *words])
    assert isinstance(result.exception, NSTheoryError)
    assert message in str(result.exception)
    assert not out.exists()


def test_a_text_that_is_none_leaves_no_folder(tmp_path: Path) -> None:
    pytest.importorskip("tokenizers")
    (tmp_path / "bin.txt").write_bytes(bytes(range(128, 256)) * 50)
    words = [
        "study",
        "language-model",
        "--quick",
        "--text",
        str(tmp_path / "bin.txt"),
        "--out",
        str(tmp_path / "study"),
    ]
    assert "is not UTF-8" in str(CliRunner().invoke(app, words).exception)
    assert not (tmp_path / "study").exists()


def test_the_table_of_a_task_that_does_not_stop_early(tmp_path: Path) -> None:
    rows = plain(tmp_path)
    assert rows[0]["task"]["config"]["stop_at"] is None
    assert "steps to 95% validation accuracy" in str(comparison_table(rows).caption)
    append_row(tmp_path / "runs.jsonl", {"kind": "note"})
    assert len(compare(read_rows(tmp_path / "runs.jsonl"))) == 2
