"""A headless Chromium in the hands of a test, by the debugging protocol over two pipes: no library beside the browser is needed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from typing import Any

SECONDS = 60  # until a browser that says nothing hangs
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)


class Browser:
    """One page: `open` a file, `run` JavaScript, `screen` sets width and colours; `complaints` is what the console said."""

    def __init__(self, reading: int, writing: int) -> None:
        self._in, self._out = os.fdopen(reading, "rb", 0), os.fdopen(writing, "wb", 0)
        self._number, self._buffer, self._session = 0, b"", ""
        self._loaded: set[str] = set()
        self.complaints: list[str] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.call(f"{domain}.enable")
        self.call("Page.setLifecycleEventsEnabled", enabled=True)

    def close(self) -> None:
        self._in.close()
        self._out.close()

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            assert select([self._in], [], [], SECONDS)[0], f"the browser said nothing for {SECONDS} s"
            chunk = self._in.read(1 << 16)
            assert chunk, "the browser has ended"
            self._buffer += chunk
        message, _, self._buffer = self._buffer.partition(b"\0")
        found = json.loads(message)
        if found.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded"):
            self.complaints.append(json.dumps(found["params"])[:500])
        if found.get("method") == "Page.lifecycleEvent" and found["params"]["name"] == "load":
            self._loaded.add(found["params"]["loaderId"])
        return found

    def call(self, method: str, **parameters: Any) -> Any:
        self._number += 1
        request = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            request["sessionId"] = self._session
        self._out.write(json.dumps(request).encode() + b"\0")
        while (found := self._message()).get("id") != self._number:
            pass
        assert "error" not in found, found
        return found["result"]

    def open(self, file: Path) -> None:
        # The page may be loaded before the answer comes, and an earlier page after it.
        loader = self.call("Page.navigate", url=file.resolve().as_uri())["loaderId"]
        while loader not in self._loaded:
            self._message()

    def run(self, script: str) -> Any:
        found = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def screen(self, width: int, colours: str) -> None:
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600
        )
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": colours}])


@contextmanager
def chromium(profile: Path) -> Iterator[Browser]:
    """Start a browser with a profile folder of its own, and end it."""
    assert CHROMIUM
    to_browser, from_browser = os.pipe(), os.pipe()
    # The protocol fixes the numbers: the browser reads from 3 and writes to 4.
    command = f'exec "$0" "$@" 3<&{to_browser[0]} 4>&{from_browser[1]}'
    options = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--remote-debugging-pipe",
        f"--user-data-dir={profile}",
    ]
    with subprocess.Popen(
        ["bash", "-c", command, CHROMIUM, *options],
        pass_fds=(to_browser[0], from_browser[1]),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(to_browser[0])
        os.close(from_browser[1])
        browser = Browser(from_browser[0], to_browser[1])
        try:
            yield browser
        finally:
            browser.close()
            process.kill()
