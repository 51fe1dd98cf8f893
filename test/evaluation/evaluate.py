"""Figures on the real Landsat series: `make evaluate`.

Forecast: clear dates are hidden under the clouds of other dates, forecast, and compared with what was hidden.
The series is not part of this repository; without it this says so and ends.
"""

import sys
from dataclasses import replace

import numpy as np
from elma import archive, archive_scenes, hidden_pairs, write_mask

from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.options import ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack
from multitemporal_cloudmask.rasters.workspace import Workspace

METHODS = ('persistence', 'percentile', 'linear', 'kernel')
BANDS = ('B1', 'B2', 'B3', 'B4', 'B5', 'B7')


def hidden_errors(image, pattern, scenes, options):
    """RMSE over the hidden pixels, mean over the bands, of each method; None where the image has too few lags."""
    with Workspace() as workspace:
        region = Region.everything(image.grid)
        lags = select_lags(image, scenes, region, replace(SelectOptions(), on_fewer='use'), workspace, Progress()).lags
        if len(lags) < SelectOptions().lags:
            return None
        stack = virtual_stack(image, [(lag.scene, lag.cloud) for lag in lags], workspace)
        clouds = write_mask(workspace.scratch('.tif'), image.grid, pattern)
        window = Window(0, 0, image.grid.width, image.grid.height)
        truth, errors = image.read(BANDS, window), {}
        hidden = pattern == 2
        for method in METHODS:
            path = workspace.scratch('.tif')
            forecast_background(stack, clouds, region, replace(options, method=method), path, {}, Progress())
            difference = (Scene(path).forecast.read(BANDS, window) - truth)[:, hidden]
            usable = ~np.isnan(difference).any(0)
            errors[method] = float(np.sqrt(np.square(difference[:, usable]).mean(1)).mean())
        return errors


def main():
    if archive() is None:
        print('The Landsat series is not here (CLOUDMASK_DATA): nothing to evaluate.')
        return 0
    rows = []
    with gdal_step():
        scenes = archive_scenes()
        for image, pattern, share in hidden_pairs(scenes):
            errors = hidden_errors(image, pattern, scenes, ForecastOptions())
            if errors:
                rows.append(errors)
                print(
                    f'{image.date}  {100 * share:4.0f} % hidden  ' + '  '.join(f'{name} {errors[name]:.4f}' for name in METHODS)
                )
    means = {name: np.mean([row[name] for row in rows]) for name in METHODS}
    print(f'\nRMSE of the forecast under hidden pixels, reflectance, mean over {len(rows)} dates and {", ".join(BANDS)}:')
    for name in METHODS:
        print(f'  {name:12} {means[name]:.4f}   {means[name] / means["persistence"]:.2f} x persistence')
    return 0


if __name__ == '__main__':
    sys.exit(main())
