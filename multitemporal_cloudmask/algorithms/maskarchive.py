"""Tool: every image of an archive, masked by the others."""

from typing import Any, Dict, Tuple

from ..local.archive import mask_archive, newest_grid
from ..local.chain import ChainOptions
from ..method.options import ClusterOptions, FillOptions, ForecastOptions
from ..method.series_options import SeriesOptions, SeriesSelectOptions
from .algorithm import CloudmaskAlgorithm
from .archive_outputs import add_masks, write_masks
from .packages import SCIPY, decision_packages, forecast_packages
from .parameters import candidate_parameters, grid_input, region_parameters
from .run import Run


class MaskArchive(CloudmaskAlgorithm):
    """`maskarchive`."""

    ID = 'maskarchive'
    TITLE = 'Mask clouds in an archive'
    SUMMARY = (
        'Makes a cloud mask of every image of a folder from the other images of the folder, in one run. A second run masks only what is '
        'new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.'
    )
    DETAILS = """
Each image is masked as by [maskclouds]: with the same options, on the same grid, its mask is the same byte for byte. By default lags are
searched on both sides of an image (DIRECTION `both`), and an image with fewer clear neighbours than requested is masked with those found.
Images of one pass are one: rows or tiles are mosaicked, and of duplicates the better one is used, as in [selectlags]. Images of different
sensor families or levels do not serve each other, but may be in one folder.

All masks are on one grid, that of GRID or of the newest image; other images are resampled. FROM and TO limit which images are masked, not
which serve as lags. The files in FOLDER are called `2019-06-07_LC08_199033_mask.tif`: date, platform and, where it is known, tile. With
PROBABILITIES, FORECASTS and FILLED, files that end with `_probability.tif`, `_forecast.tif` and `_filled.tif` are next to them.

An image that fails, because it is damaged or has too few clear neighbours, does not stop the others: TABLE states the reason. If the run is
stopped, finished masks are kept, and the next run with the same FOLDER continues. The next run also keeps what would come out the same: a
mask is made again if the image, one of its lags, an option, the region or the grid has changed. What belongs to it is kept in the hidden
folder `.maskarchive` in FOLDER. While the tool runs, decoded images are stored there, about 4 bytes for each pixel and band; usually a few
images at a time.

With the table, QGIS loads the masks as a group. They are dated: press play in the temporal controller. More than a hundred are loaded as one
virtual raster, `masks.vrt`, with a band for each date.
"""
    EXAMPLE = 'ARCHIVE=images FOLDER=masks TABLE=masks.csv'
    TAGS = ('time series', 'multitemporal', 'batch', 'archive', 'folder', 'temporal controller')
    GROUP = 'Cloud masks'
    OPTIONS = (SeriesOptions, SeriesSelectOptions, ForecastOptions, ClusterOptions, FillOptions)
    EXPLAINED = ('ARCHIVE', 'GRID', 'FROM', 'TO', 'FOLDER', 'TABLE')
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self) -> None:
        archive, candidates = candidate_parameters()
        archive.setHelp(
            'Folder with the images to mask: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json). '
            'Required unless there are candidate images (CANDIDATES).'
        )
        candidates.setHelp(
            'Images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).'
        )
        self.add(archive, candidates, *region_parameters(), grid_input())
        self.add_options()
        add_masks(self)

    def packages(self, run: Run) -> Tuple[str, ...]:
        filling = SCIPY if run.options(SeriesOptions).filled else ()
        return (*filling, *forecast_packages(run.options(ForecastOptions)), *decision_packages(run.options(ClusterOptions)))

    def execute(self, run: Run) -> Dict[str, Any]:
        options = ChainOptions(
            run.options(SeriesSelectOptions), run.options(ForecastOptions), run.options(ClusterOptions), run.options(FillOptions)
        )
        images = run.candidates()
        grid = run.optional_grid() or newest_grid(images, run.progress)
        region, folder = run.region_on(grid), run.folder('FOLDER')
        masks = mask_archive(images, grid, region, options, run.options(SeriesOptions), folder, run.progress)
        return run.results(**write_masks(run, masks, folder, options.cluster.snow))
