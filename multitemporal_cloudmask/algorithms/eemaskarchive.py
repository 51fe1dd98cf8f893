"""Tool: every image of a region on Earth Engine, masked by the others."""

from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingOutputNumber

from ..earthengine.collections import collections_of
from ..earthengine.options import CollectionOptions, SeriesDeliveryOptions
from ..earthengine.session import connect
from ..local.chain import ChainOptions
from ..method.errors import CloudmaskError
from ..method.options import ClusterOptions, ForecastOptions
from ..method.series_options import MaskSeriesOptions, SeriesSelectOptions
from .algorithm import CloudmaskAlgorithm
from .archive_outputs import add_masks, write_masks
from .eeaccount import GROUP, account, account_parameters
from .eearchive import mask_archive
from .eetargets import ArchiveRequest, find_series, plan_archive
from .outputs import add_plan_numbers, plan_numbers
from .packages import decision_packages, forecast_packages
from .parameters import EXTENT, ROI, region_parameters
from .regions import read_bounds
from .run import Run


class EarthEngineMaskArchive(CloudmaskAlgorithm):
    """`eemaskarchive`."""

    ID = 'eemaskarchive'
    TITLE = 'Mask an archive on Earth Engine'
    SUMMARY = (
        'Makes a cloud mask of every image of Earth Engine over a region from the other images, in one run. A second run masks only what is '
        'new or changed. A table states the cloud cover, shadow, snow and valid coverage of each image, and why an image has no mask.'
    )
    DETAILS = """
Images of SENSOR or COLLECTION that overlap the region, between FROM and TO, are masked one by one as by [eemaskclouds]: with the same
options, each mask is the same, on the grid of its image. As in [maskarchive], lags are searched on both sides of an image (DIRECTION `both`), and
an image with fewer clear neighbours than requested is masked with those found. All images of the family and level serve as lags, also those
before FROM and after TO. FOLDER and TABLE are those of [maskarchive]; tools for series read them.

For a region of up to 4 million pixels, each image is downloaded once, however many masks it serves, and masked on this computer. For a
larger one, Earth Engine computes the results, which are downloaded in tiles.

With DELIVER `asset`, `drive` or `storage` each image is an export task of Earth Engine, and TASKS of them run at a time. DESTINATION is then a
folder of assets, a folder in Google Drive, or bucket/prefix in Cloud Storage. Assets are downloaded as their tasks end, and removed. In Google Drive and
Cloud Storage the masks stay under the names that they would have in FOLDER, and TABLE states where they are.

An image that fails does not stop the others: TABLE states the reason. If the run is cancelled or interrupted, run the tool again with the
same FOLDER: finished masks are kept, and tasks that still run or have ended meanwhile are recognised and collected, none is started twice. STOP_TASK
stops the tasks when the tool is cancelled. What belongs to it is kept in the hidden folder `.maskarchive` in FOLDER.
"""
    EXAMPLE = 'SENSOR=landsat8-9 ROI=fields.gpkg FROM=2019-01-01 TO=2019-12-31 PROJECT=my-project FOLDER=masks TABLE=masks.csv'
    GROUP = GROUP
    TAGS = ('earth engine', 'gee', 'time series', 'multitemporal', 'batch', 'archive', 'collection')
    OPTIONS = (
        CollectionOptions,
        MaskSeriesOptions,
        SeriesSelectOptions,
        ForecastOptions,
        ClusterOptions,
        SeriesDeliveryOptions,
    )
    EXPLAINED = ('SENSOR', 'COLLECTION', 'ROI', 'EXTENT', 'FROM', 'TO', 'FOLDER', 'TABLE')
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self) -> None:
        roi, extent = region_parameters()
        roi.setHelp('Polygons, in any CRS: images that overlap them are masked there. Required unless EXTENT is set.')
        self.add(roi, extent)
        self.add_options()
        self.add(*account_parameters())
        add_masks(self)
        self.addOutput(QgsProcessingOutputNumber('TASKS_STARTED', 'Number of tasks started'))
        add_plan_numbers(self)

    def packages(self, run: Run) -> Tuple[str, ...]:
        if run.options(SeriesDeliveryOptions).dry_run:
            return ()
        return (*forecast_packages(run.options(ForecastOptions)), *decision_packages(run.options(ClusterOptions)))

    def execute(self, run: Run) -> Dict[str, Any]:
        connecting, searching, masking = run.progress.steps(1, 1, 20)
        options = ChainOptions(run.options(SeriesSelectOptions), run.options(ForecastOptions), run.options(ClusterOptions))
        chosen, series, delivering = (
            run.options(CollectionOptions),
            run.options(MaskSeriesOptions),
            run.options(SeriesDeliveryOptions),
        )
        collections = collections_of(chosen.sensor, chosen.collection)
        if not run.parameters.get(ROI) and not run.parameters.get(EXTENT):
            raise CloudmaskError('ROI and EXTENT are both empty. Set one of them: images that overlap it are masked.')
        bounds = read_bounds(self, run.parameters, run.context, None)
        ee = connect(account(run), connecting)
        images = find_series(ee, collections, series, bounds, searching)
        request = ArchiveRequest(ee, images, run.region_on, options, series, delivering)
        if delivering.dry_run:
            return run.results(**plan_numbers(plan_archive(request, masking), run.progress))
        folder = run.folder('FOLDER')
        masks, started = mask_archive(request, folder, masking)
        return run.results(**write_masks(run, masks, folder, options.cluster.snow), TASKS_STARTED=started)
