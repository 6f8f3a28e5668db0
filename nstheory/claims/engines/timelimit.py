"""A time limit for pure-Python work, because SymPy can run for ever on an innocent integral."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from nstheory.errors import TimeLimitError


@contextmanager
def time_limit(seconds: float, what: str) -> Iterator[None]:
    """Raise TimeLimitError inside the block once `seconds` have passed; works in any thread.

    The exception is raised between two bytecodes, so a single long call into C is not cut short.
    """
    thread = threading.get_ident()
    lock = threading.Lock()
    state = {"open": True, "fired": False}

    def fire() -> None:
        with lock:  # never after the block has been left
            if state["open"]:
                state["fired"] = True
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(TimeLimitError))

    timer = threading.Timer(seconds, fire)
    timer.daemon = True
    timer.start()
    try:
        yield
    except TimeLimitError:
        if not state["fired"]:
            raise
        raise TimeLimitError(f"{what}: stopped after {seconds:g} s; a larger budget gives it more time") from None
    finally:
        with lock:
            state["open"] = False
        timer.cancel()
