"""A script that only uses the regularizer needs torch and nothing else."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
# Names that are imported by other names than those they are installed by.
MODULES = {"python-flint": "flint", "markdown-it-py": "markdown_it"}
SCRIPT = """
import sys
import torch
from torch import nn
of_torch = set(sys.modules)
import nstheory as nst

class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding, self.read = nn.Embedding(7, 4), nn.Linear(4, 7)

    def forward(self, input_ids, labels=None):
        logits = self.read(self.embedding(input_ids))
        if labels is None:
            return logits
        return nn.functional.cross_entropy(logits.flatten(0, 1), labels.flatten()), logits

model, x = Model(), torch.randint(7, (8, 3))
reg = nst.NoiseStability(gamma=0.75, keep_prob=0.625, vocab_size=7)
logits = model(x)
(logits.square().mean() + reg(model, x, logits)).backward()
with nst.attach(model, gamma=0.05, keep_prob=0.9, causal=False):
    model(input_ids=x, labels=x)[0].backward()
"""
SAY = "print(*sorted({name.split('.')[0] for name in set(sys.modules) - of_torch} - sys.stdlib_module_names))"


def loaded(script: str) -> set[str]:
    """Return the libraries that a script imports beside those that `import torch` itself brings."""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_regularizer_imports_torch_alone() -> None:
    assert loaded(SCRIPT + SAY) <= {"nstheory", "torch"}


def test_the_package_alone_imports_nothing() -> None:
    assert loaded("import sys\nof_torch = set(sys.modules)\nimport nstheory\n" + SAY) == {"nstheory"}


def test_an_import_that_is_added_would_be_seen() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    libraries = {MODULES.get(name, name) for name in (one.split(">=")[0] for one in project["dependencies"])}
    assert {"sympy", "matplotlib", "typer"} < libraries
    script = f"import sys\nof_torch = set(sys.modules)\nimport nstheory, {', '.join(sorted(libraries))}\n" + SAY
    assert libraries < loaded(script)
