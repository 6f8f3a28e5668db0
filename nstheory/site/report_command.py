"""`nstheory report`: the site in a folder, refused before any work where it cannot be written."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from tempfile import NamedTemporaryFile

from nstheory.errors import ArgumentError
from nstheory.files import found_at
from nstheory.site.site_pages import write_site

MARK = ".nstheory-site"


def report_command(results: Path, out: Path, open_it: bool) -> Path:
    """Write the site of these results to a folder and return its front page; a folder of anything else is refused.

    Raises ArgumentError before any work for a folder that is a file, holds something else, or cannot be written to.
    """
    if not results.name:
        raise ArgumentError(f"--results {str(results)!r} is no file; give one that `nstheory verify --json` wrote")
    require_folder(out)
    front = write_site(out, results)
    if open_it:
        webbrowser.open(front.resolve().as_uri())
    return front


def require_folder(out: Path) -> None:
    """Make the folder of a site; ArgumentError where that cannot be done, or where other files would be mixed with it."""
    if found_at(out) not in ("", "folder"):
        raise ArgumentError(f"--out {out} is a file; give the name of a folder, new or of an earlier site")
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()) and not (out / MARK).exists():
            raise ArgumentError(f"--out {out} holds other files, which a site would be mixed with; give a new folder")
        with NamedTemporaryFile(dir=out):
            pass
        (out / MARK).touch()
    except OSError as error:
        raise ArgumentError(f"--out {out} cannot be written to ({error.strerror}); choose another place") from None
