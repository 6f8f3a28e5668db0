"""The study's answers on rows made by hand: ratios, censoring, intervals, order, data, the search, and docs/study.md itself."""

import json
import runpy
from dataclasses import asdict
from pathlib import Path

import pytest

from nstheory.training.arms.roster import find_arm
from nstheory.training.study.outcome import Ratio, mean_interval
from nstheory.training.study.study_tasks import study_task
from study.interventions import HELD
from study.report.__main__ import main, report
from study.report.answers import best_decay, costs, data_needs, decay_points, first_below, grid_cells, leads
from study.report.resilience import change, rankings, resilience_text
from study.report.rows import FOLDER, Study, half_change, median_curve, read_studies
from study.report.search import judgements, nearest, winners
from study.report.sections import arms_section, search_section
from study.report.text import apart, verdict

ROOT = Path(__file__).resolve().parents[2]
FIGURES = sorted(file for file in ROOT.glob("study/figures/*.py") if file.stem != "reference_curve")
BUDGET = 1000
RIVALS = {"none": (400, 600, 500), "confidence penalty": (420, 580, 520), "square penalty": (410, 620, 480)}


def head(name="modular-addition", **data):
    options = {"text": Path("a.txt")} if name == "language-model" else {}
    task = json.loads(json.dumps(asdict(study_task(name, data=data, **options))))
    task["config"]["steps"] = BUDGET
    made = {"torch": "2", "commit": "0123456789"}
    return {"kind": "study", "task": task, "provenance": made, "started": "2026-01-01"}


def run(arm, seed, steps, *, stage="comparison", settings=None, decay=1.0, loss=1.0, seconds=0.01, flops=1e6):
    """A run that reaches the accuracy at `steps` (None: never); its loss peaks at 200 and falls until `best`."""
    at = BUDGET if steps is None else steps
    best = max(at, 300)
    curve = {
        "step": [0, 100, 200, best],
        "seconds": [0.0, 1.0, 2.0, 3.0],
        "train_loss": [4.0, 1.0, 0.1, 0.1],
        "train_accuracy": [0.0, 0.9, 1.0, 1.0],
        "validation_loss": [4.0, 6.0, 8.0, loss],
        "validation_accuracy": [0.0, 0.1, 0.1, 1.0],
        "calibration_error": [0.1] * 4,
        "confidence": [0.5] * 4,
        "train_confidence": [0.1, 0.8, 0.9, 0.9],
        "weight_norm": [40.0, 30.0, 27.0, 28.0],
        "stability_0.5": [0.5, 0.3, 0.2, 0.25],
        "stability_0.9": [0.9, 0.8, 0.7, 0.75],
    }
    row = {"kind": "run", "stage": stage, "arm": arm, "settings": settings or {}, "weight_decay": decay, "seed": seed}
    row |= {
        "reached": steps,
        "restricted_steps": at,
        "restricted_flops": at * flops,
        "restricted_seconds": at * seconds,
    }
    row |= {"best_loss": loss, "best_step": best, "best_seconds": best * seconds, "best_flops": best * flops}
    row |= {"seconds_per_step": seconds, "uniform_stability": [0.5] * 3, "tail_degree": 2, "tail_bound": 0.4}
    return row | {"curve": curve}


def study(steps, name="modular-addition", file="modular_addition", data=None, **options):
    """A study of one stage from arm -> steps by seed."""
    rows = [run(arm, seed, at, **options) for arm, given in steps.items() for seed, at in enumerate(given)]
    return Study(file, head(name, **(data or {})), tuple(rows))


def write(folder, *studies):
    folder.mkdir(exist_ok=True)
    for one in studies:
        with (folder / f"{one.file}.jsonl").open("a") as file:
            file.writelines(json.dumps(row) + "\n" for row in (one.head, *one.runs))


def test_ratios_are_paired_and_a_censored_run_counts_as_the_budget():
    found = study({"none": (100, 200, None), "NS paper": (50, 100, 500), "NS half": (None, 400, None)})
    paper, half = found.comparison["NS paper"], found.comparison["NS half"]
    assert paper.steps.value == pytest.approx(650 / 1300)
    assert half.steps.value == pytest.approx(2400 / 1300)
    assert (paper.reached, half.reached, half.runs) == (3, 1, 3)
    against_half = found.between("NS paper", "NS half")
    assert against_half.steps.value == pytest.approx(650 / 2400)
    assert found.between("NS paper", "SAM") is None


def test_only_seeds_that_both_have_are_compared():
    found = study({"none": (100, 200, 300, 400), "NS paper": (50, 100, 150)})
    assert found.comparison["NS paper"].steps.value == pytest.approx(0.5)
    assert found.comparison["NS paper"].runs == 3


def test_an_interval_excludes_no_effect_where_every_seed_agrees_and_contains_it_where_they_differ():
    found = study({"none": (100, 200, 300, 400), "NS paper": (60, 110, 170, 210), "NS half": (60, 290, 210, 520)})
    paper, half = found.comparison["NS paper"].steps, found.comparison["NS half"].steps
    assert paper.high < 1
    assert half.low < 1 < half.high
    assert verdict(paper) == "excludes no effect: better"
    assert verdict(half) == "does not exclude no effect"
    assert verdict(Ratio(1.5, 1.2, 1.9)) == "excludes no effect: worse"
    assert apart({"a": paper, "b": half, "c": Ratio(2.0, 1.5, 2.5)}) == (["a"], ["c"], ["b"])


def test_two_seeds_give_no_interval_and_exclude_nothing():
    ratio = study({"none": (100, 200), "NS paper": (10, 20)}).comparison["NS paper"].steps
    assert ratio.low is None
    assert verdict(ratio) == "rests on too few seeds for an interval"
    assert apart({"a": ratio}) == ([], [], ["a"])


def test_half_change_is_the_last_crossing_of_the_middle():
    row = run("none", 0, 400)
    row["curve"] = {"step": [0, 10, 20, 30, 40, 50], "loss": [4.0, 8.0, 3.0, 8.0, 2.0, 0.0]}
    row["best_step"] = 50
    found = half_change(row, "loss")
    # From 8 at 30 to 2 at 40 the middle, 4, is passed at 30 + 10 * 4/6; the dip at 20 does not count.
    assert found.step == pytest.approx(30 + 40 / 6)
    assert (found.extreme, found.final) == (8.0, 0.0)
    assert [found.progress(value) for value in (8.0, 4.0, 0.0)] == [0, 0.5, 1]
    row["curve"]["loss"] = [1.0] * 6
    assert half_change(row, "loss") is None


def test_what_comes_after_the_best_step_does_not_move_the_half_change():
    row = run("none", 0, 400)
    row["curve"] = {"step": [0, 10, 20, 30], "loss": [8.0, 0.0, 9.0, 9.0]}
    row["best_step"] = 10
    assert half_change(row, "loss").step == pytest.approx(5)


def test_stability_that_moves_first_has_a_negative_lead():
    found = study({"none": (400, 500, None)})
    # Stability goes from .5 to .25 and passes .375 at 62.5; the loss goes from 8 at 200 to 1 and passes 4.5 half-way.
    assert leads(found, "none") == pytest.approx([62.5 - 300, 62.5 - 350])
    for row in found.runs:
        curve = row["curve"]
        curve["stability_0.5"], curve["validation_loss"] = curve["validation_loss"], curve["stability_0.5"]
    assert leads(found, "none") == pytest.approx([300 - 62.5, 350 - 62.5])
    low, high = mean_interval([-3.0, -2.0, -4.0, -3.5])
    assert -4 <= low < -3.125 < high <= -2
    assert mean_interval([1.0, 2.0]) is None


def test_a_stopped_run_stays_at_its_last_value():
    steps, values = median_curve([([0, 1, 2], [0.0, 1.0, 2.0]), ([0, 1], [0.0, 5.0]), ([0, 1, 2], [0.0, None, 9.0])])
    assert steps == [0, 1, 2]
    assert values == [0.0, 1.0, 5.0]


def decays():
    times = {"none": {1.0: 900, 2.0: 400, 4.0: 300}, "NS paper": {1.0: 450, 2.0: 380, 4.0: 330}}
    rows = [
        run(arm, seed, at + 10 * seed, stage="grid", settings={"weight_decay": decay}, decay=decay)
        for arm, by_decay in times.items()
        for decay, at in by_decay.items()
        for seed in range(3)
    ]
    return Study("weight_decay", head(train_fraction=0.3), tuple(rows))


def test_the_best_weight_decay_and_what_it_buys():
    points = decay_points(decays())
    assert best_decay(points, "none").weight_decay == 4
    assert best_decay(points, "NS paper").median_steps == 340
    text = report_of(decays())
    assert "the baseline goes from 910 to 310 steps, a factor of 2.9 at no cost" in text
    assert "the baseline alone is as fast at weight decay 2" in text


def report_of(*studies, tmp=None):
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        write(Path(folder), *studies)
        return report(Path(folder))


def grid():
    rows = [run("none", seed, 500 + seed, stage="grid") for seed in range(3)]
    for keep, gamma, at in ((0.5, 0.1, 500), (0.5, 1.0, None), (0.9, 0.1, 250), (0.9, 1.0, 400)):
        settings = {"gamma": gamma, "keep_prob": keep}
        rows += [run("NS paper", seed, at and at + seed, stage="grid", settings=settings) for seed in range(3)]
    return Study("rho_gamma", head(p=31, train_fraction=0.6), tuple(rows))


def test_grid_cells_are_compared_with_the_one_baseline():
    cells = grid_cells(grid(), "NS paper")
    assert set(cells) == {(0.5, 0.1), (0.5, 1.0), (0.9, 0.1), (0.9, 1.0)}
    assert cells[0.9, 0.1].steps.value == pytest.approx(753 / 1503)
    assert cells[0.5, 1.0].reached == 0
    assert "fewest steps at keep_prob 0.9 (the paper's ρ 0.8), γ 0.1: 0.50" in report_of(grid())


def sizes(**reached):
    """Three sizes of the parity task; arm -> for each seed the smallest size that is enough, None: none is."""
    return [
        study(
            {
                arm: [200 if need is not None and size >= need else None for need in needs]
                for arm, needs in reached.items()
            },
            "sparse-parity",
            "parity_size",
            {"train": size},
        )
        for size in (100, 200, 400)
    ]


def test_data_need_is_the_smallest_size_that_generalises():
    found = {need.arm: need for need in data_needs(sizes(none=(200, 400, None), SAM=(100, 100, 400)))}
    assert found["none"].sizes == {0: 200, 1: 400, 2: 400}
    assert found["none"].censored == 1
    assert found["SAM"].ratio.value == pytest.approx(600 / 1000)
    assert data_needs(sizes(none=(200,))[:1]) == []  # one size says nothing


def test_costs_are_per_step_and_not_per_run():
    one = study({"none": (100, 200, 300)})
    dear = study({"NS paper": (50, 100, 100)}, seconds=0.03, flops=2e6)
    both = Study("modular_addition", one.head, one.runs + dear.runs)
    found = {cost.arm: cost for cost in costs(both)}
    assert found["NS paper"].flops == pytest.approx(2)
    assert found["NS paper"].seconds == pytest.approx(3)


def test_first_below_is_the_first_evaluation_below_a_level():
    curve = {"step": [0, 10, 20], "validation_loss": [1.0, 0.5, 0.4]}
    assert first_below(curve, 0.5) == 20
    assert first_below(curve, 0.1) is None


def test_arms_belong_to_their_groups():
    groups = {arm: find_arm(arm).group for arm in ("none", "SAM", "NS target", "square penalty")}
    assert list(groups.values()) == ["baselines", "gradient methods", "noise stability", "baselines"]


def two_tasks(first, second, rivals=RIVALS, **options):
    return [
        study(rivals | {"NS half": first}, **options),
        study(rivals | {"NS half": second}, "sparse-parity", "sparse_parity", **options),
    ]


def test_the_search_finds_an_arm_that_is_fast_enough_on_two_tasks():
    fast = (200, 300, 250)
    assert winners(judgements(two_tasks(fast, fast))) == ["NS half"]
    assert "**NS half passes**" in search_section(two_tasks(fast, fast), [])


@pytest.mark.parametrize(
    "studies",
    [
        two_tasks((200, 300, 250), (300, 450, 400)),  # not fast enough on the second
        two_tasks((200, 300, 250), (200, 300, 250), {"none": RIVALS["none"]}),  # rivals that did not run
        two_tasks(
            (200, 300, 250), (200, 300, 250), RIVALS | {"confidence penalty": (220, 330, 270)}
        ),  # nor than a rival
        two_tasks((200, 300, 250), (10, 10, 960), RIVALS | {"none": (900, 900, 900)}),  # one seed does it
        two_tasks((200, 300), (200, 300), {arm: steps[:2] for arm, steps in RIVALS.items()}),  # no intervals
        two_tasks((200, 300, 250), (200, 300, 250))[:1],  # one task
    ],
)
def test_the_search_finds_nothing_where_one_condition_fails(studies):
    assert winners(judgements(studies)) == []
    assert "**No variant of noise stability passes.**" in search_section(studies, [])


def test_speed_is_steps_and_seconds_and_operations_on_request():
    def slow(name, file):
        rivals, mine = study(RIVALS, name, file), study({"NS half": (200, 300, 250)}, name, file, seconds=0.02)
        return Study(file, rivals.head, rivals.runs + mine.runs)

    studies = [slow("modular-addition", "modular_addition"), slow("sparse-parity", "sparse_parity")]
    assert winners(judgements(studies)) == []
    assert winners(judgements(studies, cost="flops")) == ["NS half"]


def test_the_search_counts_a_task_once_and_data_and_loss_as_well():
    fast = two_tasks((200, 300, 250), (400, 600, 500))
    same = [400, 400, 400, 400]
    needs = sizes(**{"none": same, "confidence penalty": same, "square penalty": same, "NS half": [200, 200, 100, 200]})
    assert winners(judgements(fast)) == []
    assert winners(judgements(fast, [needs])) == ["NS half"]
    assert winners(judgements(fast[1:], [needs])) == []
    losses = {arm: 4.0 for arm in RIVALS} | {"NS half": 3.9}
    rows = [run(arm, seed, 400, loss=loss + 0.01 * seed) for arm, loss in losses.items() for seed in range(3)]
    language = Study("language_model", head("language-model"), tuple(rows))
    assert winners(judgements([fast[0], language])) == ["NS half"]
    for row in rows[-3:]:
        row["best_loss"] += 0.05  # 1.3 % lower only
    assert winners(judgements([fast[0], Study(language.file, language.head, language.runs)])) == []


def test_the_nearest_arm_comes_first():
    studies = two_tasks((200, 300, 250), (300, 450, 400))
    extra = [
        study({"NS paper": steps}, one.task["name"], one.file)
        for one, steps in zip(studies, [(390, 580, 490), (390, 580, 490)], strict=True)
    ]
    merged = [Study(a.file, a.head, a.runs + b.runs) for a, b in zip(studies, extra, strict=True)]
    found = nearest(judgements(merged))
    assert [arm for arm, _ in found] == ["NS half", "NS paper"]
    assert [one.task for one in found[0][1]] == ["modular-addition", "sparse-parity"]
    assert found[0][1][0].share > 1 > found[0][1][1].share > found[1][1][1].share > 0


def known(one, which):
    """Kendall's tau and its p-value at one keep_prob of a ranking that has them."""
    pair = one.found[which]
    assert pair is not None
    return pair


def ranked(stage, seed, decay, losses, stabilities):
    """Runs with these best losses, and with these stabilities at the best step only."""
    rows = [run(f"arm {place}", seed, 400, stage=stage, decay=decay, loss=loss) for place, loss in enumerate(losses)]
    for row, stability in zip(rows, stabilities, strict=True):
        row["curve"]["stability_0.9"] = [0.1, 0.1, 0.1, stability]
        row["curve"]["stability_0.5"] = [0.9, 0.9, 0.9, 1 - stability]
    return rows


def test_runs_are_ranked_by_stage_seed_and_weight_decay():
    falling = [0.95, 0.94, 0.93, 0.92, 0.91]  # as the loss rises: the more stable run is the better one
    rows = ranked("tuning", 1000, 1.0, [4.0, 4.1, 4.2, 4.3, 4.4], falling)
    rows += ranked("tuning", 1000, 2.0, [5.0, 5.1, 5.2, 5.3, 5.4], [0.95, 0.94, 0.92, 0.93, 0.91])
    rows += ranked("comparison", 0, 1.0, [4.0, 4.1, 4.2, 4.3, 4.4], falling[::-1])
    rows += ranked("comparison", 1, 1.0, [4.0, 4.1], [0.9, 0.8])  # too few
    language = Study("language_model", head("language-model"), tuple(rows))
    assert change(rows[0], 0.9) == pytest.approx(0.1)
    found = {one.name: one for one in rankings(language)}
    assert {name: (one.runs, round(known(one, 0)[0], 6)) for name, one in found.items()} == {
        "tuning, seed 1000, all weight decays": (10, 0.424264),  # 18/sqrt(45 * 40): five pairs are tied
        "tuning, seed 1000, weight decay 1": (5, 1.0),
        "tuning, seed 1000, weight decay 2": (5, 0.8),  # one of ten pairs the wrong way
        "comparison, seed 0, weight decay 1": (5, -1.0),
    }
    assert all(known(one, 0)[0] == pytest.approx(-known(one, 1)[0]) for one in found.values())
    # All 5! orders are equally likely: two of them are as far apart as that.
    assert known(found["tuning, seed 1000, weight decay 1"], 0)[1] == pytest.approx(2 / 120)
    text = resilience_text(language)
    assert "| tuning, seed 1000, weight decay 1 | 5 | +1.00 (p = 0.0167) | -1.00 (p = 0.0167) |" in text
    assert (
        "Above 0 are 3 of 6 of the tuning and 1 of 2 of the comparison. Of 8 rank correlations, p below .05: tuning"
        in text
    )
    rows[-3]["curve"]["stability_0.9"][-1] = None
    assert rankings(language)[-1].found[0] is None
    assert "| comparison, seed 0, weight decay 1 | 5 | – |" in resilience_text(language)
    assert resilience_text(Study("language_model", head("language-model"), tuple(rows[-2:]))) == ""


@pytest.fixture
def folder(tmp_path):
    """All files of the study, tiny."""
    arms = RIVALS | {"square reward": (450, 500, 520), "NS paper": (300, None, 420), "NS half": (200, 300, 250)}
    arms |= {"NS S=0": (500, 400, 410), "NS l2": (430, 630, 510), "NS anti-l2": (350, 520, 490), "SAM": (300, 310, 320)}
    language = study(arms, "language-model", "language_model")
    for number, row in enumerate(language.runs):
        row["best_loss"] = 4 + 0.01 * number
    written = tmp_path / "rows"
    write(written, study(arms), study(arms, "sparse-parity", "sparse_parity"), language, decays(), grid())
    write(written, *sizes(none=(200, 400, None), SAM=(100, 100, 400)), study({"none": (400, 500)}, file="quick"))
    large = study(RIVALS | {"NS half": (200, 300, 250)}, file="addition_113", data={"train_fraction": 0.4})
    write(written, large)
    paper = study(RIVALS | {"NS paper": (300, 450, 420), "NS S=0": (200, 340, 310)}, file="paper_addition")
    paper.task["config"]["weight_decay"] = 1.0
    held = [run(one.name, seed, 300, stage="intervention") | {"off": 0.01} for one in HELD for seed in range(3)]
    write(written, paper, Study("interventions", head(), tuple(held)))
    write(written, study({"none": (40, 60, 50), "NS paper": (40, 50, 60)}, file="paper_map"))
    write(written, study(RIVALS, file="paper_rivals"), study(RIVALS, "sparse-parity", "paper_parity"))
    write(written, study(RIVALS, "language-model", "paper_text"))
    reference = {
        "runs": [
            {"train_fraction": 0.5, "seed": 0, "curve": {"step": [0, 800, 1000], "validation_loss": [5, 0.4, 0.05]}},
            {"train_fraction": 0.5, "seed": 1, "curve": {"step": [0, 400, 900], "validation_loss": [5, 0.4, 0.05]}},
        ]
    }
    (written / "reference.json").write_text(json.dumps(reference))
    return written


def test_the_report_says_what_the_rows_say_and_what_was_left_out(folder):
    text = report(folder)
    assert "| NS half |  | 1 | 3/3 | 250 | 0.50 [0.50, 0.50] |" in text
    assert "Addition mod 113, 20% of the pairs, steps over the baseline's: lowest NS half 0.50 [0.50, 0.50]" in text
    assert "| 0.5 | 0 | 0.1 | 956 | 1000 | 1.05 |" in text
    assert "seeds differ by a factor of up to 2 here" in text  # 800/400, and 1000/900
    assert "train in 100, 200, 400" in text
    assert "modular_addition: 18 arms not compared: doubled batch, label smoothing" in text
    assert "modular_addition: 3 paired seeds an arm" in text
    assert "### Addition mod 113, 40% of the pairs" in text
    assert "Addition mod 113, 40% of the pairs, steps over the baseline's: lowest NS half 0.50 [0.50, 0.50]" in text
    assert "modular-addition at p 113, train_fraction 0.3: no tuned comparison" in text
    assert "train_fraction 0.2: no tuned" not in text  # p = 113 there, and in the large comparison
    assert "train_fraction 0.4: no tuned" not in text
    assert "addition_113: 24 arms not compared" in text
    assert "No rows in" not in text


def test_a_changed_row_changes_the_text():
    found = study(RIVALS | {"NS half": (200, 300, 250), "SAM": (300, 310, 320)})
    before = arms_section([found])
    for row in found.of("comparison", "NS half"):
        row["restricted_steps"], row["reached"] = 900, 900
    after = arms_section([Study(found.file, found.head, found.runs)])
    assert "better 2 (SAM and NS half), worse 0 (none)" in before
    assert "better 1 (SAM), worse 1 (NS half)" in after


def test_missing_files_are_named_and_an_empty_folder_writes_nothing(folder, tmp_path, capsys):
    (folder / "rho_gamma.jsonl").unlink()
    (folder / "reference.json").unlink()
    text = report(folder)
    assert "No rows in study/rows/rho_gamma.jsonl." in text
    assert "study/rows/reference.json is missing" in text
    assert "## Noise and strength" not in text
    main(tmp_path / "nothing", tmp_path / "study.md")
    assert not (tmp_path / "study.md").exists()
    assert "is not written" in capsys.readouterr().out


@pytest.mark.parametrize("script", FIGURES, ids=lambda path: path.stem)
def test_figures_are_drawn_from_the_rows_and_say_which_files_are_missing(script, folder, tmp_path, capsys):
    draw = runpy.run_path(str(script), run_name="drawn by a test")["draw"]
    draw(tmp_path / "nothing", tmp_path)
    said = capsys.readouterr().out
    assert said.startswith(f"{script.stem}: ")
    assert said.count("\n") == 1
    assert not (tmp_path / f"{script.stem}.png").exists()
    draw(folder, tmp_path)
    assert capsys.readouterr().out == ""
    for suffix in (".png", ".json"):
        assert (tmp_path / f"{script.stem}{suffix}").stat().st_size > 200


@pytest.mark.skipif(not FOLDER.exists(), reason="no committed rows of the study yet")
def test_the_committed_study_is_what_its_rows_give():
    assert (ROOT / "docs" / "study.md").read_text(encoding="utf-8") == report(FOLDER)
    assert all(read_studies(file.stem) for file in FOLDER.glob("*.jsonl"))
