"""One call of a module: its arguments as the caller gave them, by position and by name, and how to make it again."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn

from nstheory.errors import ArgumentError

# Arguments that say something about places in the sequence, whatever their length.
_NOT_BY_ROW = ("logits_to_keep", "cache_position")


@dataclass(frozen=True)
class Call:
    """Arguments of one call; `names` are the names of the positional ones."""

    names: tuple[str, ...]
    positional: tuple[Any, ...]
    keywords: dict[str, Any]

    def get(self, name: str) -> Any:
        """Return the argument of that name, None where it was not given."""
        if name in self.keywords:
            return self.keywords[name]
        for known, value in zip(self.names, self.positional, strict=False):
            if known == name:
                return value
        return None

    def replaced(self, **values: Any) -> Call:
        """Return the call with other values: in their place where they stood, by name otherwise; None takes a name out."""
        positional = tuple(values.get(name, value) for name, value in zip(self.names, self.positional, strict=False))
        placed = self.names[: len(positional)]
        keywords = {name: value for name, value in self.keywords.items() if name not in values}
        keywords |= {name: value for name, value in values.items() if name not in placed and value is not None}
        return Call(self.names, positional + self.positional[len(positional) :], keywords)

    def of_rows(self, rows: Tensor | None, batch: int) -> Call:
        """Return the call on these elements of the batch only, int [chosen]; None: all of it.

        Raises ArgumentError for an argument that holds tensors inside, of which the batch's axis is not known.
        """
        if rows is None:
            return self
        names = [*self.names, *(f"argument {place}" for place in range(len(self.names), len(self.positional)))]
        positional = tuple(
            _sliced(name, value, rows, batch) for name, value in zip(names, self.positional, strict=False)
        )
        keywords = {name: _sliced(name, value, rows, batch) for name, value in self.keywords.items()}
        return Call(self.names, positional, keywords)

    def of(self, module: nn.Module) -> Any:
        """Call the module."""
        return module(*self.positional, **self.keywords)


def parameters_of(module: nn.Module) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """Return the names of forward's positional parameters, of all its parameters, and whether it takes any keyword.

    A forward that was put on the instance and takes anything, such as a wrapper, is read by that of the class.
    """
    own = inspect.signature(module.forward).parameters.values()
    if any(one.kind is one.VAR_POSITIONAL for one in own) and "forward" in vars(module):
        of_class = list(inspect.signature(type(module).forward).parameters.values())[1:]
        own = [one for one in of_class if one.kind is not one.VAR_KEYWORD] + [
            one for one in own if one.kind is one.VAR_KEYWORD
        ]
    named = [one for one in own if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)]
    placed = tuple(one.name for one in named if one.kind is not one.KEYWORD_ONLY)
    return placed, tuple(one.name for one in named), any(one.kind is one.VAR_KEYWORD for one in own)


def _sliced(name: str, value: Any, rows: Tensor, batch: int) -> Any:
    if isinstance(value, Mapping | tuple | list) and value:
        raise ArgumentError(
            f"{name} is a {type(value).__name__}, and fraction < 1 cannot choose elements of the batch in it; use fraction=1"
        )
    if not isinstance(value, Tensor) or value.ndim == 0 or name in _NOT_BY_ROW:
        return value
    if name == "position_ids" and value.ndim != 2:  # [tokens], or [axes, batch, tokens]
        return value if value.ndim == 1 else value[:, rows]
    return value[rows] if len(value) == batch else value
