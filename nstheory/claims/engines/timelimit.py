"""A time limit for pure-Python work, because SymPy can run for ever on an innocent integral."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from nstheory.errors import TimeLimitError


class _TakenBack(BaseException):
    """Nobody sees it."""


@contextmanager
def time_limit(seconds: float, what: str) -> Iterator[None]:
    """Raise TimeLimitError inside the block once `seconds` have passed; works in any thread.

    The exception is raised between two bytecodes, so a single long call into C is not cut short. It is raised again every
    second, because the block may hold code that catches every exception, or a finaliser, in which none gets through.
    """
    thread = ctypes.c_ulong(threading.get_ident())
    raise_in = ctypes.pythonapi.PyThreadState_SetAsyncExc
    left, fired, lock = threading.Event(), threading.Event(), threading.Lock()

    def fire() -> None:
        wait = seconds
        while not left.wait(wait):
            with lock:  # never after the block has been left
                if not left.is_set():
                    fired.set()
                    raise_in(thread, ctypes.py_object(TimeLimitError))
            wait = 1.0

    threading.Thread(target=fire, daemon=True).start()
    try:
        yield
    except TimeLimitError:
        if not fired.is_set():
            raise
        raise TimeLimitError(f"{what}: stopped after {seconds:g} s; a larger budget gives it more time") from None
    finally:
        with lock:
            left.set()
        if fired.is_set():
            # One that has not been raised yet is replaced by one that is awaited here. Taking it back by none at all would
            # leave the interpreter looking for it for ever, in which a profiler or a debugger then hangs.
            with suppress(_TakenBack):
                raise_in(thread, ctypes.py_object(_TakenBack))
                while True:
                    pass
