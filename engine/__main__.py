"""The worker: one job in, events out; or, by hand, ``python -m engine JOB options.json``."""

from __future__ import annotations

import os
import sys

# Set before numpy is loaded: pools inside our own threads cost 40 to 90 times on a busy machine.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ[_name] = "1"
os.environ.setdefault("GDAL_CACHEMAX", "64")

from .worker import main  # noqa: E402 - the environment comes first

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
