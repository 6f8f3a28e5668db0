"""What `nst.measure` returns: the numbers of a model, and how they are shown."""

from __future__ import annotations

from pathlib import Path

from nstheory.models.measured_model import ModelNumbers
from nstheory.models.report.html_page import write_page
from nstheory.models.report.model_picture import draw_model
from nstheory.models.report.tables_of_model import tables
from nstheory.shown_result import PrintedTables, ShownResult


class ModelMeasurement(ModelNumbers, ShownResult):
    """The numbers (see `ModelNumbers`), with tables, a picture and a page."""

    def table(self) -> PrintedTables:
        """Return rich tables, to be printed."""
        return tables(self)

    def plot(self, path: str | Path) -> list[Path]:
        """Draw curve and layers to path.png, and return the files."""
        return draw_model(self, Path(path))

    def html(self, path: str | Path) -> Path:
        """Write one page without any other file: the text coloured by influence, the curve, layers and tails."""
        return write_page(self, Path(path))
