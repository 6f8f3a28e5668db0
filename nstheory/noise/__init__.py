"""Random inputs: the one place that draws noise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nstheory.noise.text_noise import text as text

__all__ = ["text"]


def __getattr__(name: str) -> Any:
    # Seeds are handed out by processes that need no torch, which the settings of noise on a text do.
    if name == "text":
        from nstheory.noise.text_noise import text

        return text
    raise AttributeError(f"module 'nstheory.noise' has no attribute {name!r}")
