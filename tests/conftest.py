"""One thread a test process: two workers share two cores, and torch's threads would wait for each other."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")


def pytest_collection_modifyitems(items: list) -> None:
    """Refuse a name with the address of an object: two workers would not find the same tests."""
    wandering = [item.nodeid for item in items if " at 0x" in item.nodeid]
    assert not wandering, f"give these tests ids that are the same in every process: {wandering[:3]}"
