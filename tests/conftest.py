"""One thread a test process: two workers share two cores, and torch's threads would wait for each other."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
