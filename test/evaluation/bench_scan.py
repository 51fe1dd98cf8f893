"""Scanning an archive of deliveries beside GDAL merely opening their bands: for `bench.py`."""

import json
import os
import sys
import tempfile
from pathlib import Path

from bench_times import seconds
from osgeo import gdal

from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.workspace import Workspace
from multitemporal_cloudmask.simulation.options import SampleOptions
from multitemporal_cloudmask.simulation.sample import write_sample

RUNS = 3


def main(products):
    with gdal_step(), tempfile.TemporaryDirectory() as folder:
        sample, archive = Path(folder, 'sample'), Path(folder, 'archive')
        with Workspace() as workspace:
            write_sample(str(sample), SampleOptions(size=64, dates=4), workspace, Progress())
        (template, *_) = sorted(path for path in sample.iterdir() if path.name.startswith('LC08') and path.is_dir())
        for number in range(products):
            place = archive / str(number)
            place.mkdir(parents=True)
            for file in template.iterdir():
                os.link(file, place / file.name)
        bands = [str(path) for path in archive.glob('*/*.TIF')]

        def open_all():
            for band in bands:
                gdal.Open(band)

        scanning, opening = seconds(lambda: scan(str(archive), Progress()), RUNS), seconds(open_all, RUNS)
    print(json.dumps({'seconds': scanning, 'ratio': scanning / opening, 'bands': len(bands)}))


if __name__ == '__main__':
    main(int(sys.argv[1]))
