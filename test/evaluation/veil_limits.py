"""What the veil test sees of clear images and of veils laid over them: origin of the limits of `method/veil.py`.

Prints, for every series, the evidence of a veil on clear images, as they are and under veils, with all lags and with the newest alone, and
where a logistic that tells clear images from those under the thinnest veil is even, for each place and for the other places. Run it with
/usr/bin/python3 test/evaluation/veil_limits.py, or whatever Python `make evaluate` uses.
"""

import sys
import tempfile

import numpy as np
from exact_truth import clear_images
from places_left_out import place_of
from series import all_series, data_folder

from multitemporal_cloudmask.local.lags import LagReader
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.lag_ground import LagGround
from multitemporal_cloudmask.method.opacity import opaque_reflectance
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.veil import THINNEST, veil_evidence
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.levels import SURFACE
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import scene_with_lags
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Opacities of the veils.
VEILS = (0.0, THINNEST, 0.1)


def evidence(series, target):
    """Evidence under each veil of `VEILS`: with all lags, and with the newest alone."""
    image = Scene(target.path)
    region, window = Region.from_grid(image.grid), Window(0, 0, image.grid.width, image.grid.height)
    with Workspace() as workspace:
        scenes = [Scene(path) for path in target.candidates]
        lags = select_lags(image, scenes, region, series.options().select, workspace, Progress()).lags
        stack = scene_with_lags(image, [lag.scene for lag in lags], workspace)
        values, shown = LagReader(stack, image.names).read(window)
        seen = image.read(image.names, window).reshape(len(image.names), -1)
    ground = np.where(shown[:, None], values, np.float32(np.nan)).reshape(len(values), len(seen), -1)
    roles = [image.sensor.role(name) for name in image.names]
    filters = LagGround(roles, image.level == SURFACE).fit(seen, ground).filters_
    white = opaque_reflectance(roles, image.level == SURFACE)[:, None].astype(np.float32)
    veiled = [seen + np.float32(opacity) * np.where(white > 0, white - seen, 0) for opacity in VEILS]
    return [[veil_evidence(each, ground[:count], filters[:count]).level for each in veiled] for count in (len(ground), 1)]


def even(clear, veiled):
    """The evidence at which a logistic is even."""
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1e3).fit(100 * np.concatenate([clear, veiled])[:, None], [0] * len(clear) + [1] * len(veiled))
    return -0.01 * fitted.intercept_[0] / fitted.coef_[0, 0]


def main():
    if data_folder() is None:
        print('The real series are not here (CLOUDMASK_DATA).')
        return 1
    found = {}
    with gdal_step(), tempfile.TemporaryDirectory() as folder:
        for series in all_series(folder):
            if series.title != 'simulated':
                found[series.title] = place_of(series), np.array([evidence(series, target) for target in clear_images(series)])
    for lags, title in enumerate(('all lags', 'one lag')):
        print(
            f'\nEvidence of a veil, {title}\n{"series":12}{"images":>8}{"clear, most":>13}{"0.05, least":>13}{"0.10, least":>13}'
        )
        for name, (_, values) in found.items():
            clear, thinnest, thicker = values[:, lags].T
            print(f'{name:12}{len(values):8}{clear.max():13.3f}{thinnest.min():13.3f}{thicker.min():13.3f}')
        for place in dict.fromkeys(place for place, _ in found.values()):
            for fitted_on in (f'{place} alone', f'all but {place}'):
                rows = np.concatenate(
                    [values[:, lags] for own, values in found.values() if (own == place) == ('alone' in fitted_on)]
                )
                print(f'a logistic fitted to {fitted_on} is even at {even(rows[:, 0], rows[:, 1]):.3f}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
