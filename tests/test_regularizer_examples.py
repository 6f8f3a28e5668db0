"""The examples that show the regularizer run, and learn."""

import runpy
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"


def test_two_lines(capsys: pytest.CaptureFixture[str]) -> None:
    main = runpy.run_path(str(EXAMPLES / "two_lines.py"))["main"]
    assert main(steps=100) > 0.9  # a coin gives one half; a fifth of the training labels are wrong
    assert "gradient_ratio" in capsys.readouterr().out
