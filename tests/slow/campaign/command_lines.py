"""The commands, the words that suit them, hostile words of each kind, and a folder of the files that hostile paths name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors.torch import save_file

NUMBERS = [
    "nan",
    "inf",
    "-inf",
    "-0",
    "1e999999999",
    "1e-999999999",
    "1e5000",
    "9" * 400,
    "-1",
    "0",
    "1.5",
    "٣",
    "½",
    "0x10",
    "1_0",
    " 1",
    "",
    "one",
    "1e3",
    "--",
    "2**3",
    "1/0",
    "True",
    "1,2",
]
WORDS = [
    "",
    " ",
    "\n",
    "activation.rleu",
    "Activation.relu",
    "activation",
    "*",
    "-",
    "--",
    "none",
    "relu\x00",
    "é" * 300,
    "a=b=c",
    "=",
    "../..",
    "[1]",
    "{}",
    "$(ls)",
    "fats",
    "fast ",
]
# Made in the folder that a command runs in; see `folder`.
PATHS = [
    "",
    ".",
    "/",
    "missing",
    "missing/deep/x.json",
    "folder",
    "folder/",
    "text.txt",
    "binary",
    "bom.json",
    "deep.json",
    "empty",
    "text.txt/below",
    "/dev/null",
    "/dev/full",
    "/proc/x",
    "x" * 300,
    "model.safetensors",
    "nets.py:build",
]
PATHS += [
    "nets.py:number",
    "nets.py:broken",
    "nets.py:missing",
    "nets.py",
    "missing.py:build",
    ":",
    "nets.py:",
    "binary:build",
    "model.safetensors:build",
    "rows",
    "\x00",
]
SCHEDULERS = ["tcp://127.0.0.1:1", "nowhere", ""]  # none of which answers
KINDS = [
    "entmax",
    "entmax(nan)",
    "entmax-1e999",
    "top_k(0)",
    "top_k-2.5",
    "top_k(10**9)",
    "softmax(3)",
    "sofmax",
    "entmax-1.5-2",
    "../x",
]
NOT_TOUCHED = "what stood here before\n"


@dataclass(frozen=True)
class Command:
    """A command, the words that suit it, and the doors behind which its work begins."""

    words: tuple[str, ...]
    arguments: Sequence[Sequence[str]]
    options: Mapping[str, Sequence[str]]
    doors: tuple[str, ...] = ()
    pools: Mapping[str, Sequence[str]] = field(default_factory=dict)  # option -> hostile words of its kind


PLACES = (
    "--claims",
    "--json",
    "--out",
    "--page",
    "--record",
    "--certificate",
    "--results",
    "--text",
    "--validation-text",
    "--weights",
)
COMMANDS = [
    Command(
        ("verify",),
        [["tokens.parity"], ["tokens", "activation.relu"]],
        {
            "--budget": ["fast"],
            "--seed": ["0", "3"],
            "--device": ["cpu"],
            "-j": ["1", "2"],
            "--json": ["v.json"],
            "--claims": ["own.py"],
            "--backend": ["local"],
            "--scheduler": SCHEDULERS,
        },
        ("nstheory.claims.run._judged",),
    ),
    Command(
        ("evaluate",),
        [["activation.relu"]],
        {"--at": ["rho=1/2", "rho=-1"], "--digits": ["5", "30"]},
        (),
        {"--at": [f"rho={one}" for one in NUMBERS] + ["roh=1", "=1", "rho=", "rho", "rho=1/2 rho=1", "x y"]},
    ),
    Command(("list",), [[]], {"--paper": ["5.3", ""]}),
    Command(("show",), [["tokens.parity"]], {"--budget": ["fast"]}),
    Command(
        ("theorems",),
        [["tokens"]],
        {"--budget": ["fast"], "--seed": ["0"], "--device": ["cpu"], "-j": ["1"], "--json": ["t.json"]},
        ("nstheory.claims.run._judged",),
    ),
    Command(
        ("certify",),
        [["tokens.parity"], ["depth.relu_rate_root"]],
        {
            "--limit": ["30"],
            "-j": ["1"],
            "--out": ["run"],
            "--page": ["page.md"],
            "--record": ["record.json"],
            "--certificate": ["bom.json"],
        },
        ("nstheory.rocq.compiler.version",),
    ),
    Command(("ties",), [["nst.tail_bound"]], {"--seed": ["0"], "--json": ["ties.json"]}),
    Command(
        ("report",), [[]], {"--out": ["run"], "--results": ["bom.json"]}, ("nstheory.site.report_command.write_site",)
    ),
    Command(("check-certificate",), [["bom.json"], ["text.txt"]], {}),
    Command(
        ("train", "modular-addition"),
        [[]],
        {
            "--p": ["7"],
            "--seeds": ["1"],
            "--steps": ["2"],
            "--train-fraction": ["0.5"],
            "--gamma": ["0.5"],
            "--keep-prob": ["0.5"],
            "--S": ["0", "1"],
            "--weight-decay": ["1.0"],
            "--attention": ["softmax", "sparsemax"],
            "--out": ["run"],
        },
        ("nstheory.training.study.runner._Runner.run",),
        {"--attention": KINDS},
    ),
    Command(
        ("study",),
        [["modular-addition"], ["sparse-parity"], ["language-model"]],
        {
            "--arms": ["none", "NS half"],
            "--seeds": ["1"],
            "--grid": ["gamma=1,2"],
            "--data": ["train_fraction=0.3"],
            "--text": ["text.txt"],
            "--validation-text": ["text.txt"],
            "--attention": ["softmax", "entmax-1.5"],
            "-j": ["1"],
            "--backend": ["local"],
            "--scheduler": SCHEDULERS,
            "--out": ["run"],
        },
        ("nstheory.training.study.runner._Runner.run",),
        {
            "--attention": KINDS,
            "--grid": [
                "gamma=nan",
                "gamma=",
                "=1",
                "gamma",
                "gmma=1",
                "gamma=a",
                "gamma=1e999",
                "gamma=[1",
                "weight_decay=-1",
                "gamma=-1",
                "keep_prob=2",
            ],
            "--data": [
                "train_fraction=2",
                "train_fraction=nan",
                "p=1",
                "p=a",
                "x=1",
                "p=1,2",
                "p=",
                'train_fraction="a"',
                "p=1.5",
                "p=-7",
                "p=null",
                "seed=1",
            ],
        },
    ),
    Command(
        ("bounds",),
        [["nets.py:build"], ["model.safetensors"]],
        {
            "--rho": ["0.9", "0.5"],
            "--method": ["covariance", "all"],
            "--sigma": ["1.0"],
            "--tokens": ["1 2"],
            "--frozen-ids": ["1"],
            "--dim": ["4"],
            "--weights": ["model.safetensors"],
            "--samples": ["256"],
            "--seed": ["0"],
            "--out": ["run"],
            "--json": ["b.json"],
        },
        ("nstheory.bounds.command.visible_layers",),
        {
            "--tokens": ["1 a", "-1", "1.5", "", ",", "9999999999999999999999", "٣"],
            "--dim": ["0", "-1", "4 a", "", "4 4", "9999999999", "99999999999999999999"],
            "--frozen-ids": ["a", "-1", "99"],
        },
    ),
    Command(
        ("measure",),
        [["nets.py:tokens"]],
        {
            "--prompt": ["0 1 2 3 4"],
            "--text": ["text.txt"],
            "--n": ["5"],
            "--texts": ["1"],
            "--noise": ["uniform", "mask"],
            "--replace": ["0.5"],
            "--sigma": ["1", ".5rms"],
            "--rho": [".5,.9"],
            "--output": ["output"],
            "--layers": ["none", "all"],
            "--degree": ["3"],
            "--budget": ["5s"],
            "--samples": ["64"],
            "--redraws": ["8"],
            "--level": ["0.9"],
            "--seed": ["0"],
            "--json": ["m.json"],
            "--out": ["run"],
        },
        ("nstheory.models.measuring.OnePass",),
        {
            "--rho": ["", ",", ".5,,.9", "1", "0", "nan", "2", "a", "-.5", "1e-400"],
            "--budget": ["5", "-1s", "s", "1d", "nan", "1e9h", ""],
        },
    ),
    Command(("figures",), [["relu_curve"]], {}, ("nstheory.figure.runpy.run_path",)),
    Command(("bench",), [["accuracy"]], {}, ("nstheory.figure.subprocess.run",)),
]
FLAGS = {
    "study": ["--small", "--quick", "--smal"],
    "bounds": ["--redraw"],
    "verify": ["--help", "--bugdet", "--quiet"],
    "evaluate": ["--refuted"],
    "theorems": ["--quiet"],
    "certify": ["--twins", "--all"],
    "measure": ["--resume"],
}
# Options that open a browser, or only compare what tests/ties compares.
NOT_DRIVEN = {"--open", "--check"}
# Where no file, and no folder, can be made.
NO_FILE = (
    "",
    ".",
    "/",
    "folder",
    "folder/",
    "rows",
    "text.txt/below",
    "/dev/null",
    "/dev/full",
    "/proc/x",
    "x" * 300,
    "\x00",
)
NO_FOLDER = ("text.txt", "binary", "empty", "text.txt/below", "/dev/null", "/dev/full", "/proc/x", "x" * 300, "\x00")
OWN = """
CLAIMS = ()
THEOREMS = ()
"""
FACTORY = """
import torch
from torch import nn

def build():
    return nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 2))

def number():
    return 3

def broken():
    raise RuntimeError("no such luck")

class Last(nn.Module):
    def __init__(self):
        super().__init__()
        self.token_embedding = nn.Embedding(5, 2)
    def forward(self, ids):
        return self.token_embedding(ids[:, -1])

def tokens():
    return Last().eval()
"""


def folder(path: Path) -> None:
    """Make the files that hostile paths name."""
    (path / "folder").mkdir()
    (path / "text.txt").write_text(NOT_TOUCHED)
    (path / "binary").write_bytes(bytes(range(256)) * 8)
    (path / "bom.json").write_bytes(b"\xef\xbb\xbf{}")
    (path / "deep.json").write_text("[" * 100_000)
    (path / "empty").touch()
    (path / "nets.py").write_text(FACTORY)
    (path / "own.py").write_text(OWN)
    save_file({"a": torch.ones(2)}, path / "model.safetensors")
    (path / "rows").mkdir()
    (path / "rows" / "runs.jsonl").write_text("{}\nnonsense\n{}\n")
