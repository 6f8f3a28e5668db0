"""`make package`: builds wheel and sdist, installs the wheel into an environment of its own, and tries it outside of the checkout.

The wheel is built from the sdist, so both are whole. What fails is said, and the exit code is 1.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from email.parser import Parser
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
# A command, and what its output has to contain.
TRIED = [
    ("nstheory --version", "nstheory 0."),
    ("nstheory verify tokens.parity --budget fast --quiet", "1 PROVED."),
    ("nstheory evaluate activation.relu --at rho=1/2 --digits 30", "[0.30449889052211467904449829124"),
    ("nstheory list --paper 5.3", "paper.theorem_5_3"),
    ("nstheory show paper.theorem_5_3", "REFUTED"),
    ("nstheory theorems tokens --quiet", " PROVED"),
    ("nstheory report --out site", "index.html"),
    ("nstheory train modular-addition --p 5 --seeds 1 --steps 2 --out run", "run"),
    ("nstheory verify mine --budget fast --quiet", "2 PROVED."),
    ("python -m nstheory bench", "needs a checkout of the repository"),
]


def run(*command: str | Path, cwd: Path, path: Path | None = None, allowed: tuple[int, ...] = (0,)) -> str:
    """Run a command without what this checkout has set up, and return all that it said."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    clean["PATH"] = os.pathsep.join(filter(None, [str(path) if path else "", clean["PATH"]]))
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, cwd=cwd, env=clean)
    if done.returncode not in allowed:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def environment(folder: Path, *packages: str | Path) -> Path:
    """Make an environment with these packages, in the versions that were tested, and return its folder of commands."""
    venv.create(folder, with_pip=True)
    commands = folder / "bin"
    install = [commands / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    run(*install, "-c", ROOT / "constraints.txt", *packages, cwd=folder)
    return commands


def check_wheel(wheel: Path) -> None:
    """Say what the wheel is, and stop where something is missing or does not belong into it."""
    with zipfile.ZipFile(wheel) as content:
        names = content.namelist()
        about = Parser().parsestr(content.read(next(one for one in names if one.endswith("METADATA"))).decode())
    assert about["License-Expression"] == "MIT"
    assert about["Name"] == "nstheory"
    assert {"nstheory/py.typed", "nstheory/site/templates/base.html"} <= set(names)
    folders = {one.split("/")[0] for one in names}
    assert all(one == "nstheory" or one.endswith(".dist-info") for one in folders), folders
    print(f"{wheel.name}: {len(names)} files, {wheel.stat().st_size >> 10} KB")


def main() -> None:
    """Build, install and try."""
    with TemporaryDirectory() as made:
        place = Path(made)
        outside = place / "outside"
        outside.mkdir()
        builder = environment(place / "builder", "build")
        # Only what is part of the repository, as a person who clones it has it.
        source = place / "source"
        run("git", "clone", "-q", ROOT, source, cwd=place)
        run(builder / "python", "-m", "build", "-q", "--outdir", place / "dist", source, cwd=place)
        (wheel,), (sdist,) = (place / "dist").glob("*.whl"), (place / "dist").glob("*.tar.gz")
        check_wheel(wheel)
        print(f"{sdist.name}: {sdist.stat().st_size >> 10} KB")
        commands = environment(place / "clean", wheel)
        shutil.copytree(ROOT / "examples" / "my_claims", place / "my_claims")
        run(commands / "python", "-m", "pip", "install", "-q", "--no-deps", place / "my_claims", cwd=outside)
        run(commands / "python", "-m", "pip", "check", cwd=outside)
        where = run(commands / "python", "-c", "import nstheory; print(nstheory.__file__)", cwd=outside)
        assert str(place / "clean") in where, where
        for command, wanted in TRIED:
            program, *arguments = command.split()
            said = run(commands / program, *arguments, cwd=outside, path=commands, allowed=(0, 2))
            if wanted not in said:
                raise SystemExit(f"{command} did not say {wanted!r}:\n{said}")
            print(f"ok  {command}")
        (block,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
        run(commands / "python", "-c", block, cwd=outside)
        print("ok  the Python of the README")


if __name__ == "__main__":
    sys.exit(main())
