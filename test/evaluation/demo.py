"""The main job on simulated scenes, with the packaged plugin and qgis_process: `make demo`.

Leaves everything in demo/ and prints how good the mask and the forecast are against the simulated truth.
"""

import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'test'))

from packaged import NAME, QgisProcess  # noqa: E402

from multitemporal_cloudmask.rasters.gdal_state import gdal_step  # noqa: E402
from multitemporal_cloudmask.rasters.grid import Window  # noqa: E402
from multitemporal_cloudmask.rasters.scene import Scene  # noqa: E402

DEMO = ROOT / 'demo'
REFLECTANCE = ('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7')


def make(qgis):
    """Run the tools; returns the paths of the true mask and of the quality band as a mask."""
    archive = DEMO / 'archive'
    sample = qgis.run(f'{NAME}:createsample', FOLDER=archive)
    qgis.run(
        f'{NAME}:maskclouds',
        IMAGE=sample['TARGET'],
        ARCHIVE=archive,
        OUTPUT=DEMO / 'mask.tif',
        STACK=DEMO / 'stack.tif',
        FORECAST=DEMO / 'forecast.tif',
        FILLED=DEMO / 'filled.tif',
        REPORT=DEMO / 'report.html',
    )
    qgis.run(f'{NAME}:contactsheet', STACK=DEMO / 'stack.tif', OUTPUT=DEMO / 'lags.png')
    qgis.run(f'{NAME}:qualitymask', INPUT=sample['TARGET'], GROW=0, OUTPUT=DEMO / 'quality.tif')
    return sample['TRUTH']


def forecast_errors():
    """RMSE under true cloud, mean over the reflectance bands, of the forecast and of persistence."""
    stack, forecast = Scene(DEMO / 'stack.tif'), Scene(DEMO / 'forecast.tif').forecast
    clear, mask = Scene(DEMO / 'archive' / 'truth' / 'clear.tif'), Scene(DEMO / 'archive' / 'truth' / 'mask.tif')
    window = Window(0, 0, stack.grid.width, stack.grid.height)
    truth, cloudy = clear.read(REFLECTANCE, window), mask.read_classes(window) == 2
    for scene in (forecast, stack.lags[0]):
        error = (scene.read(REFLECTANCE, window) - truth)[:, cloudy]
        yield float(np.sqrt(np.nanmean(np.square(error), axis=1)).mean())


def main():
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        qgis = QgisProcess(ROOT / 'dist' / f'{NAME}.zip', folder)
        truth = make(qgis)
        rows = {
            name: qgis.run(f'{NAME}:comparewithfmask', MASK=DEMO / file, REFERENCE=truth)
            for name, file in (('mask of maskclouds', 'mask.tif'), ('simulated quality band', 'quality.tif'))
        }
    with gdal_step():
        kernel, persistence = forecast_errors()
    print(f'Against the simulated truth ({rows["mask of maskclouds"]["PIXELS"]} px), cloud:')
    print(f'  {"":24}accuracy  commission  omission')
    for name, row in rows.items():
        print(f'  {name:24}{row["ACCURACY"]:8.4f}  {row["COMMISSION"]:10.4f}  {row["OMISSION"]:8.4f}')
    print('RMSE of the forecast under cloud, reflectance, mean over B1-B7:')
    print(f'  kernel {kernel:.4f}   persistence {persistence:.4f}   ratio {kernel / persistence:.2f}')
    print(f'See {DEMO.relative_to(ROOT)}/: archive, mask.tif, forecast.tif, filled.tif, report.html, lags.png')
    better = rows['mask of maskclouds']['ACCURACY'] > rows['simulated quality band']['ACCURACY'] and kernel <= persistence / 2
    return 0 if better else 'The result is worse than it should be: see the figures above.'


if __name__ == '__main__':
    sys.exit(main())
