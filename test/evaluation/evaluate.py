"""Figures on the real Landsat series: `make evaluate`.

Forecast: clear dates are hidden under the clouds of other dates, forecast, and compared with what was hidden.
Decision: masks are compared with those made by eye, and with simulated clouds; then over all series (`evaluate_series.py`).
The series are not part of this repository; without them this says so and judges by simulated scenes alone.
"""

import sys

import numpy as np
from decisions import evaluate_clear, evaluate_known, evaluate_labelled
from elma import archive, archive_scenes, clear_and_cloudy, write_mask
from evaluate_series import evaluate_series

from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.classes import CLOUD
from multitemporal_cloudmask.method.options import ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Forecasts by their title; auto: the weight of the prediction set is automatic.
METHODS = {
    'persistence': ForecastOptions(method='persistence'),
    'percentile': ForecastOptions(method='percentile'),
    'linear auto': ForecastOptions(method='linear', beta=None),
    'kernel auto': ForecastOptions(beta=None),
    'linear': ForecastOptions(method='linear'),
    'kernel exact': ForecastOptions(components=0),
    'kernel': ForecastOptions(),
}
BANDS = ('B1', 'B2', 'B3', 'B4', 'B5', 'B7')

#: Hiding patterns laid over each clear date, and the step by which they are taken from the cloudy dates.
PATTERNS, STEP = 3, 7


def hidden_errors(image, counted, patterns, scenes, options):
    """RMSE under hidden pixels, mean over the bands: a row of methods for each pattern; [] where there are too few lags."""
    window = Window(0, 0, image.grid.width, image.grid.height)
    region, truth, rows = Region.from_grid(image.grid), image.read(BANDS, window), []
    with Workspace() as workspace:
        lags = select_lags(image, scenes, region, options, workspace, Progress()).lags
        if len(lags) < options.lags:
            return []
        stack = virtual_stack(image, [(lag.scene, lag.cloud) for lag in lags], workspace)
        for pattern in patterns:
            clouds = write_mask(workspace.scratch('.tif'), image.grid, pattern)
            rows.append([])
            for method in METHODS.values():
                path = workspace.scratch('.tif')
                forecast_background(stack, clouds, region, method, path, {}, Progress())
                error = (Scene(path).forecast.read(BANDS, window) - truth)[:, (pattern == CLOUD) & counted]
                rows[-1].append(np.sqrt(np.nanmean(np.square(error), axis=1)).mean())
    return rows


def evaluate_forecasts(scenes):
    """Print the table of forecast errors."""
    clear, cloudy = clear_and_cloudy(scenes)
    print(f'RMSE of the forecast under hidden pixels, reflectance, mean over {", ".join(BANDS)}.')
    print(f'Clear dates under {PATTERNS} cloud masks each, taken from {len(cloudy)} cloudy dates.\n')
    print(f'{"CLOUD_TEST of the lags":24}{"dates":>6}' + ''.join(f'{method:>13}' for method in METHODS) + '   last / first')
    for test in ('quality', 'auto'):
        options = SelectOptions(cloud_test=test, on_fewer='use')
        errors = []
        for number, (image, counted) in enumerate(clear):
            patterns = [cloudy[(number + turn * len(clear)) * STEP % len(cloudy)] for turn in range(PATTERNS)]
            rows = hidden_errors(image, counted, patterns, scenes, options)
            if rows:
                errors.append(np.mean(rows, axis=0))
        means = np.mean(errors, axis=0)
        print(f'{test:24}{len(errors):6}' + ''.join(f'{mean:13.4f}' for mean in means) + f'{means[-1] / means[0]:15.2f}')


def main():
    if archive() is None:
        print('The Landsat series is not here (CLOUDMASK_DATA): simulated scenes alone are evaluated.')
    with gdal_step():
        scenes = archive_scenes() if archive() else []
        if scenes:
            evaluate_forecasts(scenes)
            evaluate_labelled(scenes)
            evaluate_clear(scenes)
        evaluate_known(scenes)
        evaluate_series()
    return 0


if __name__ == '__main__':
    sys.exit(main())
