"""A real scheduler with two worker processes on the loopback interface."""

from collections.abc import Iterator

import dask
import pytest
from distributed import LocalCluster


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The cluster's own warnings, such as that of a worker that was killed, are no errors of ours."""
    for item in items:
        item.add_marker(pytest.mark.filterwarnings("default"))


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    options = {"processes": True, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}
    # A task that ends its worker is given up after the second worker.
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        LocalCluster(n_workers=2, **options) as started,
    ):
        yield started
