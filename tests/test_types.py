"""What a type checker says of code that uses the package: the README's is right, results have types, and misspelt names are errors."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHOWN = {
    "nst.propagate(12 * [attention], 0.9).output.cosine": "Tensor",
    'nst.propagate(net, 0.9, method="covariance")': "CovarianceBounds",
    "reg(model, tokens, logits)": "Tensor",
    'nst.evaluate("activation.relu", rho=0)': "ShownBall",
    'nst.check("tokens.parity")': "Result | TheoremResult",
    "measured": "Stability",
    "nst.tail_bound(measured, degree=5)": "TailBound",
    'nst.dual("gelu", [0.1, 0.2])': "Tensor",
    'nst.measure("minilm", text="words")': "ModelMeasurement",
}
WRONG = {
    "nst.stabilty": "reportAttributeAccessIssue",
    "nst.propagate([attention], 0.9).ouput": "reportAttributeAccessIssue",
    "nst.NoiseStability(0.1, keep=0.5)": "reportCallIssue",
    'nst.measure("minilm", txt="words")': "reportCallIssue",
}


@pytest.mark.skipif(shutil.which("node") is None, reason="pyright would load node from the network first")
def test_the_code_of_the_readme_has_types_and_a_misspelt_name_is_an_error(tmp_path: Path) -> None:
    (readme,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    lines = [*readme.splitlines(), "from typing import reveal_type", *(f"reveal_type({one})" for one in SHOWN), *WRONG]
    (tmp_path / "code.py").write_text("\n".join(lines))
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [str(ROOT)], "pythonVersion": "3.11"}))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", "-p", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    said = {lines[one["range"]["start"]["line"]]: one for one in json.loads(done.stdout)["generalDiagnostics"]}
    types = {f"reveal_type({one})": f'Type of "{one}" is "{kind}"' for one, kind in SHOWN.items()}
    assert {line: one["message"] for line, one in said.items() if one["severity"] == "information"} == types
    assert {line: one["rule"] for line, one in said.items() if one["severity"] == "error"} == WRONG
