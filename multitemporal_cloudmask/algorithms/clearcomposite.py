"""Tool: clear composites of a series."""

import os
from functools import partial
from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber

from ..layers.loading import MOST_LAYERS, present_series, set_date
from ..layers.styles import style_image
from ..local.composite import alike, forecasts_of, write_composites
from ..local.series import dated_images, dated_masks, pair
from ..method.periods import Period
from ..method.sensors import Sensor
from ..method.series_options import CompositeOptions, SpanOptions
from .algorithm import CloudmaskAlgorithm
from .outputs import table_field, write_rows
from .parameters import folder_output, grid_input, images_input, masks_input, region_parameters, table_output
from .run import Run

_FIELDS = (
    ('period', 'string'),
    ('start', 'string'),
    ('end', 'string'),
    ('images', 'integer'),
    ('clear', 'double'),
    ('filled', 'double'),
    ('file', 'string'),
)


class ClearComposite(CloudmaskAlgorithm):
    """`clearcomposite`."""

    ID = 'clearcomposite'
    TITLE = 'Clear composites'
    SUMMARY = (
        'Combines the clear pixels of the images of each month, quarter, season or year to one image without clouds. '
        'Images and masks are matched by date, platform and tile; bands next to those of the images state how many clear observations '
        'there were.'
    )
    DETAILS = """
The images of IMAGES are matched with the masks of MASKS, such as those in the folder of maskarchive: same date, same platform and, where
known, same tile. If MASKS is the folder of the images itself, their quality bands are the masks. Images without a mask are left out with a
warning. All images must be of the sensor family and level of the newest one.

An observation is clear where the mask is 0 and all bands have data. Marked snow or ice (3) is therefore left out; unmarked snow is clear.
METHOD `median` takes the median of each band for itself. `medoid` takes the spectrum that was observed nearest to that median, over all
reflectance bands, so the bands of a pixel are from one date. `latest` takes the newest clear observation. `clearest` takes as much as
possible from the image with the most clear pixels, and what that lacks from the next one. Of equal observations the newest is taken.

A composite is written for each period from that of the first image to that of the last one, also where a period has no image, so that the
series is regular. The files are called `2019-06_composite.tif`, `2019-Q2_composite.tif`, `2019-S3-JJA_composite.tif` (the season from
December 2018 to February 2019 is `2019-S1-DJF`), `2019_composite.tif` and `all_composite.tif`. The bands are float32: those of the images
in reflectance and Kelvin, with NaN where there is no clear observation; `count`, the number of clear observations; `date`, the day of the
observation that was taken, as days since 1970-01-01 (not for `median`); and with FILL `filled`, 1 where forecasts were taken.

FILL takes the files `.._forecast.tif` or `.._filled.tif` that maskarchive has written into MASKS with FORECASTS or FILLED: a pixel without
a clear observation becomes the median, medoid and so on of the forecasts of its period. Nothing is forecast anew.

With the table, QGIS loads the composites as a group, dated for the temporal controller; of more than a hundred the newest ones.
"""
    EXAMPLE = 'IMAGES=images MASKS=images PERIOD=season METHOD=medoid FOLDER=composites'
    TAGS = ('composite', 'median', 'medoid', 'time series', 'mosaic', 'cloud-free', 'monthly')
    OPTIONS = (CompositeOptions, SpanOptions)

    def declare(self) -> None:
        self.add(
            images_input(
                'Folder with the images: every raster and product in it and its subfolders. Rasters separated by semicolons work too.'
            ),
            masks_input(
                'Folder with the masks of the images, such as that of maskarchive. Choose the folder of the images to use their quality '
                'bands.'
            ),
            *region_parameters(),
            grid_input(),
        )
        self.add_options()
        self.add(
            folder_output('Folder in which a composite for each period is written.'),
            table_output(
                'TABLE',
                'Table of composites',
                'Each period with its days, its number of images, and the shares of clear and filled pixels in percent. If QGIS loads the '
                'table, it loads the composites as well.',
                by_default=True,
            ),
        )
        self.addOutput(QgsProcessingOutputNumber('COMPOSITES', 'Number of composites'))

    def execute(self, run: Run) -> Dict[str, Any]:
        options = run.options(CompositeOptions)
        images = dated_images(run.series('IMAGES'), run.options(SpanOptions), run.progress, originals=True)
        masks = run.series('MASKS')
        pairs = alike(pair(images, dated_masks(masks), run.progress), run.progress)
        forecasts = forecasts_of(masks) if options.fill else {}
        grid = run.grid(pairs[-1].image)
        region = run.region_on(grid)
        folder = run.folder('FOLDER')

        def path(period: str) -> str:
            return os.path.join(folder, f'{period}_composite.tif')

        def output(period: str) -> str:
            rasters[path(period)] = run.workspace.output(path(period))
            return rasters[path(period)]

        rasters: Dict[str, str] = {}
        written = write_composites(pairs, forecasts, region, grid, options, output, run.workspace, run.progress)
        files = [path(one.period.name) for one in written]
        sensor = pairs[-1].image.sensor
        styles = [partial(_style, sensor=sensor, period=one.period) for one in written]
        for file, style in zip(files, styles):
            run.keep_look(file, rasters[file], style)
        rows = (
            (one.period.name, f'{one.period.start}', f'{one.period.end}', one.images, one.clear, one.filled, file)
            for one, file in zip(written, files)
        )
        table = write_rows(run, 'TABLE', [table_field(name, kind) for name, kind in _FIELDS], rows)
        if table and run.context.willLoadLayerOnCompletion(table['TABLE']):
            layers = [
                (file, f'Composite {one.period.name}', style, None)
                for one, file, style in zip(written, files, styles)
                if one.images
            ]
            # More layers would make QGIS slow: the newest ones.
            present_series(run.context, f'Composites {os.path.basename(folder)}', layers[-MOST_LAYERS:])
        return run.results(**table, COMPOSITES=len(written))


def _style(layer: Any, sensor: Sensor, period: Period) -> None:
    """Show a composite in true colour, and during its period."""
    style_image(layer, sensor)
    set_date(layer, period.start, period.end)
