"""The short form of `make campaign`: every public function, every command, some kills, a full disk, two writers, a few seeds."""

from __future__ import annotations

import json
import random
from importlib import import_module
from pathlib import Path

import pytest
from campaign import false_alarms, hostile, interrupted, record, shared_files, words
from campaign.__main__ import ROOMS

import nstheory
from nstheory import bounds, files, kernels, measure, nn, noise
from nstheory.claims.engines import montecarlo

SPECS = {
    (room, place): spec for room in ROOMS for place, spec in enumerate(import_module(f"campaign.calls.{room}").SPECS)
}
# What cannot be called wrongly, or is not made by users.
EXEMPT = {
    "a record that a function returns": (
        *(
            "Evidence",
            "Result",
            "Influence",
            "JuntaSize",
            "Interval",
            "Stability",
            "Certificate",
            "StabilityEnvelope",
            "TailBound",
        ),
        *(
            "IntersectedBounds",
            "PaperBounds",
            "CovarianceBounds",
            "Propagation",
            "FixedPoint",
            "LayerState",
            "SpectralBounds",
            "Attachment",
            "Activation",
        ),
    ),
    "names of verdicts": ("Verdict",),
    "errors": ("NSTheoryError", "CertificateError"),
    "an author's record, with refusals of its own in tests/claims and tests/theory": ("Claim",),
    "of what stability returns, with refusals of their own in tests/measure": ("margin_change", "relative_change"),
    "layers without arguments": ("LayerNorm", "RMSNorm"),
    "made for the trainers of other libraries, and driven in tests/integrations": (
        "trainer_callback",
        "lightning_callback",
    ),
}


def public() -> set[str]:
    """Return the names of all public functions and classes."""
    found = set()
    for module in (nstheory, kernels, measure, nn, bounds, noise):
        for name in getattr(module, "__all__", None) or [one for one in vars(module) if not one.startswith("_")]:
            if callable(getattr(module, name)):
                found.add(name)
    return found


def test_every_public_function_is_driven_or_exempt_for_a_reason() -> None:
    driven = {spec.call.split(".")[-1] for spec in SPECS.values()}
    exempt = {name for names in EXEMPT.values() for name in names}
    assert driven | exempt == public()
    assert not driven & exempt


@pytest.mark.parametrize("key", SPECS, ids=lambda key: f"{key[0]} {SPECS[key].call}")
def test_hostile_arguments_give_a_right_value_or_one_line(key: tuple[str, int], tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    spec = SPECS[key]
    tally = hostile.drive(spec, max(4, spec.examples // 3))
    assert tally.found == {}
    assert tally.values, "a check of values that never sees one"


def test_every_command_is_driven() -> None:
    assert {" ".join(one.words) for one in words.COMMANDS} == words.commands()
    assert words.undriven() == set()


@pytest.mark.parametrize("command", words.COMMANDS, ids=lambda one: " ".join(one.words))
def test_hostile_words_are_one_line_and_touch_nothing(command: words.Command, tmp_path: Path) -> None:
    with words.inside(tmp_path):
        assert words.drive(command, 12).found == {}


@pytest.mark.parametrize("how", ["verify_kills", "study_kills", "bounds_kills"])
def test_a_killed_run_goes_on_without_a_row_lost_or_twice(how: str, tmp_path: Path) -> None:
    found = getattr(interrupted, how)(tmp_path / "run", 4, random.Random(1))
    assert (found.killed, found.wrong) == (4, [])


def test_a_run_that_was_killed_inside_a_row_goes_on(tmp_path: Path) -> None:
    assert interrupted.torn_row(tmp_path / "run") == ""


def test_a_full_disk_keeps_what_is_whole(tmp_path: Path) -> None:
    assert shared_files.full_disk(tmp_path / "disk")[1] == ""


def test_writers_meet_without_a_loss(tmp_path: Path) -> None:
    assert shared_files.two_writers(tmp_path / "two", rows=40) == ""
    assert shared_files.one_holder(tmp_path / "one", turns=10) == ""
    assert shared_files.met_inside_a_row(tmp_path / "met") == ""
    assert shared_files.held_by_another(tmp_path / "held") == ""


def test_what_is_right_is_not_rejected() -> None:
    found = false_alarms.deviates(false_alarms.family(["tokens"]), range(16))
    assert len(found) > 20
    assert false_alarms.alarms(found) == []


@pytest.mark.parametrize("document", record.DOCUMENTS, ids=lambda one: one.name)
def test_documents_say_what_the_last_campaign_counted(document: Path) -> None:
    counted = json.loads(record.FILE.read_text(encoding="utf-8"))
    text = document.read_text(encoding="utf-8")
    parts = {name: part for name, part in counted.items() if name != "again"}
    assert all(f"findings: {len(part['findings'])}" in record.sentences({name: part}) for name, part in parts.items())
    assert record.inserted(text, counted) == text
    with pytest.raises(nstheory.NSTheoryError, match="lacks the markers"):
        record.inserted(text.replace(record.END, ""), counted)
    counted["kills"]["counts"]["lost"] += 1
    assert record.inserted(text, counted) != text


def test_the_readme_states_the_counts_of_the_last_campaign() -> None:
    counted = json.loads(record.FILE.read_text(encoding="utf-8"))
    assert record.short(counted) in (record.ROOT / "README.md").read_text(encoding="utf-8")
    counted["words"]["findings"].append("a line")
    assert record.short(counted).endswith("findings: 1")


def test_the_figure_of_the_deviates_is_of_the_campaign_that_was_counted() -> None:
    deviates = json.loads(record.DEVIATES.read_text(encoding="utf-8"))
    counted = json.loads(record.FILE.read_text(encoding="utf-8"))["seeds"]["counts"]
    assert deviates["comparisons"] == counted["comparisons"]
    assert round(deviates["largest"], 2) == counted["largest deviate"]
    assert len(deviates["false alarms"]) == counted["false alarms"] == 0
    assert record.DEVIATES.with_suffix(".png").exists()


# Each check is seen to fail.
def test_a_torn_tail_that_nobody_takes_off_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_mended", lambda descriptor: files.os.fstat(descriptor).st_size)
    assert "is not JSON, or not a row" in interrupted.torn_row(tmp_path / "run")


def test_writers_without_a_lock_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_lock", lambda descriptor, *, wait: True)
    assert shared_files.met_inside_a_row(tmp_path / "met")
    assert shared_files.held_by_another(tmp_path / "held") == "two had it at once"


def test_a_wrong_value_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = next(spec for spec in SPECS.values() if spec.call == "nst.bivariate_normal_cdf")
    kept = kernels.bivariate_normal_cdf
    monkeypatch.setattr(nstheory, "bivariate_normal_cdf", lambda h, k, rho: kept(h, k, rho) * 1.0001, raising=False)
    assert any("mpmath" in wrong or "Frechet" in wrong for wrong in hostile.drive(spec, 25).found)


def test_a_standard_error_that_is_too_small_is_an_alarm(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = false_alarms.family(["tokens"])
    monkeypatch.setattr(montecarlo, "as_normal", lambda t, freedom: 5 * t)
    assert false_alarms.alarms(false_alarms.deviates(asked, range(4)))
