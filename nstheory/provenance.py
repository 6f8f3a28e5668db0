"""What produced a result: versions, the commit, and a fingerprint of the package's own source."""

from __future__ import annotations

import hashlib
import platform
import subprocess
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_LIBRARIES = ("nstheory", "sympy", "torch", "python-flint", "numpy", "mpmath", "hypothesis")


@lru_cache(maxsize=1)
def source_fingerprint() -> str:
    """Return a short hash of every Python file of the package: results of other source are not resumed."""
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:16]


@lru_cache(maxsize=1)
def provenance() -> dict[str, str | None]:
    """Return library versions, the git commit (None outside of a repository) and the source fingerprint."""
    found: dict[str, str | None] = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
    try:
        command = ["git", "rev-parse", "HEAD"]
        run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent)
        found["commit"] = run.stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        found["commit"] = None
    return found | {"source": source_fingerprint()}
