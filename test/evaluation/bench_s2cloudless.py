"""s2cloudless on a megapixel of one date, run by the Python that has it: for `bench.py`."""

import json
import time
from importlib.metadata import version

import numpy as np
from s2cloudless import S2PixelCloudDetector

#: Rows and columns, and Sentinel-2 bands that it takes.
SIZE, BANDS = (500, 500), 10


def main():
    image = np.random.default_rng(0).uniform(0, 0.5, (1, *SIZE, BANDS)).astype(np.float32)
    detector = S2PixelCloudDetector(threshold=0.4, average_over=4, dilation_size=2, all_bands=False)
    start = time.perf_counter()
    detector.get_cloud_masks(image)
    seconds = (time.perf_counter() - start) / (SIZE[0] * SIZE[1]) * 1e6
    print(json.dumps({'version': version('s2cloudless'), 'seconds': seconds}))


if __name__ == '__main__':
    main()
