"""ukis-csmask on a megapixel of one date, run by the Python that has it: for `bench.py`."""

import json
import time
from importlib.metadata import version

import numpy as np
from ukis_csmask.mask import CSmask

SIZE, BANDS = (1000, 1000), ['blue', 'green', 'red', 'nir', 'swir16', 'swir22']


def main():
    image = np.random.default_rng(0).uniform(0, 0.5, (*SIZE, len(BANDS))).astype(np.float32)
    start = time.perf_counter()
    _ = CSmask(image, BANDS).csm
    seconds = (time.perf_counter() - start) / (SIZE[0] * SIZE[1]) * 1e6
    print(json.dumps({'version': version('ukis-csmask'), 'seconds': seconds}))


if __name__ == '__main__':
    main()
