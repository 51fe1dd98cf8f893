"""The steps for Python without QGIS: paths, GDAL datasets or numpy arrays in, numpy arrays and files out.

Options are those of the tools, in lower case: `max_cloud=20`, `method='linear'`. Every function raises `CloudmaskError` with a
sentence on what is wrong and what to do. The examples run on the simulated sample:

>>> image, truth = create_sample('sample')

A `progress` is an object derived from `Progress` that shows messages and fractions, and may cancel.
"""

import dataclasses
import os
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import PurePath
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple, Type, Union

import numpy as np
from osgeo import gdal

from .algorithms.eearchive import mask_archive as mask_earth_archive
from .algorithms.eetargets import ArchiveRequest, find_series
from .earthengine.collections import collections_of
from .earthengine.options import CollectionOptions, SeriesDeliveryOptions
from .earthengine.session import Account, connect
from .local.applymask import apply_mask as run_mask
from .local.archive import mask_archive as run_archive
from .local.archive import newest_grid
from .local.archive_table import Masks, write_table
from .local.chain import ChainOptions
from .local.chain import mask_clouds as run_chain
from .local.compare import compare_masks
from .local.composite import Composite, alike, forecasts_of, write_composites
from .local.fetch import grid_of
from .local.fetchimages import Fetched, Subset
from .local.fetchimages import fetch_images as run_fetch
from .local.findimages import collection_text
from .local.findimages import find_images as run_search
from .local.forecast import forecast_background as run_forecast
from .local.quality import class_band, mask_band
from .local.select import select_lags as run_selection
from .local.series import dated_images, dated_masks, found_images, open_classes, pair
from .local.sources import (
    Classes,
    PathLike,
    Polygons,
    Source,
    lonlat_bounds,
    open_candidates,
    open_image,
    open_lonlat_region,
    open_mask,
    open_region,
    polygons_wkb,
    raster_path,
)
from .local.zones import ZoneCover, Zones, zone_cover
from .method.agreement import Confusion
from .method.errors import Cancelled, CloudmaskError
from .method.mask_options import ApplyMaskOptions
from .method.option_fields import Options
from .method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from .method.progress import Progress
from .method.schemes import schemes_of_file
from .method.selection import Candidate
from .method.series_options import CompositeOptions, MaskSeriesOptions, SeriesOptions, SeriesSelectOptions, SpanOptions
from .products.catalogue import CatalogueOptions, FindOptions, Item
from .rasters.arrays import ImageArray, crs_wkt
from .rasters.gdal_state import gdal_step
from .rasters.globe import Bounds, bounds_of, region_of
from .rasters.grid import Grid, Window
from .rasters.roi import Region
from .rasters.scene import Scene
from .rasters.stack import scene_with_lags
from .rasters.workspace import Workspace
from .simulation.options import SampleOptions
from .simulation.sample import write_sample

__all__ = [
    'BackgroundForecast',
    'Cancelled',
    'CloudMask',
    'CloudmaskError',
    'Comparison',
    'Composite',
    'Fetched',
    'ImageArray',
    'Lag',
    'Masks',
    'Progress',
    'ZoneCover',
    'apply_mask',
    'clear_composites',
    'cloud_statistics',
    'compare',
    'create_sample',
    'fetch_images',
    'find_images',
    'ee_mask_archive',
    'forecast_background',
    'mask_archive',
    'mask_clouds',
    'select_lags',
]

#: Results of `mask_clouds` that can be arrays or files, and the keys of the tool's outputs.
_RESULTS = {'mask': 'OUTPUT', 'probability': 'PROBABILITY', 'forecast': 'FORECAST', 'filled': 'FILLED', 'stack': 'STACK'}

#: Options that two steps call alike: the name of the later one, as in the tool.
_RENAMED: Dict[Tuple[Type[Options], str], str] = {(ClusterOptions, 'samples'): 'cluster_samples'}


@dataclass(frozen=True)
class Lag:
    """An earlier clear image: path, acquisition time (UTC), cloud cover and valid coverage of the region in percent."""

    path: str
    acquired: datetime
    cloud_cover: float
    valid_coverage: float


@dataclass(frozen=True)
class BackgroundForecast:
    """A cloud-free forecast.

    Attributes
    ----------
    values : np.ndarray
        float32 (bands, h, w), reflectance and Kelvin, NaN where there is no forecast.
    names : tuple of str
        Names of the bands.
    rmse : float or None
        Root-mean-square error over clear pixels of the image, reflectance, mean over bands; None without a clear pixel.
    """

    values: np.ndarray
    names: Tuple[str, ...]
    rmse: Optional[float]


@dataclass(frozen=True)
class CloudMask:
    """What `mask_clouds` returns; arrays that were not asked for are None.

    Attributes
    ----------
    lags : tuple of Lag
        The earlier images, newest first.
    names : tuple of str
        Names of the bands of `forecast` and `filled`.
    mask : np.ndarray or None
        uint8 (h, w): 0 clear, 1 shadow, 2 cloud, 3 snow or ice (with `snow=True`), 255 nodata.
    probability : np.ndarray or None
        float32 (h, w), probability of cloud 0..1, NaN nodata.
    forecast, filled : np.ndarray or None
        float32 (bands, h, w), reflectance and Kelvin, NaN nodata.
    rmse : float or None
        As in `BackgroundForecast`.
    quality : float
        How far the mask can be trusted, 0..1; the log names what is weak.
    """

    lags: Tuple[Lag, ...]
    names: Tuple[str, ...]
    mask: Optional[np.ndarray]
    probability: Optional[np.ndarray]
    forecast: Optional[np.ndarray]
    filled: Optional[np.ndarray]
    rmse: Optional[float]
    quality: float


@dataclass(frozen=True)
class Comparison:
    """Agreement of two masks: counts and measures for cloud and, where both masks have it, for shadow."""

    cloud: Confusion
    shadow: Optional[Confusion]


def create_sample(folder: PathLike, *, progress: Optional[Progress] = None, **options: Any) -> Tuple[str, str]:
    """Write a simulated archive, to try the other functions on.

    Parameters
    ----------
    folder : path
        Folder to create.
    progress : Progress, optional
        Receives messages and progress.
    options
        `size` (px), `dates`, `format` (`landsat` or `geotiff`), `seed`: see the tool `createsample`.

    Returns
    -------
    (str, str)
        Paths of the cloudy image and of its true mask.
    """
    (settings,) = _options([SampleOptions], options)
    with _session() as workspace:
        return write_sample(os.path.abspath(folder), settings, workspace, progress or Progress())


def select_lags(
    image: Source,
    archive: Optional[PathLike] = None,
    candidates: Iterable[Source] = (),
    *,
    roi: Optional[Polygons] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> Tuple[Lag, ...]:
    """Choose the earlier clear images of a place.

    Parameters
    ----------
    image : path, gdal.Dataset or ImageArray
        The image to mask.
    archive : path, optional
        Folder with earlier images: rasters, and Landsat and Sentinel-2 products as delivered.
    candidates : iterable of path, gdal.Dataset or ImageArray
        Earlier images that are not in `archive`.
    roi : str or ogr.Geometry, optional
        Region over which cloud cover counts: WKT of polygons in the CRS of the image; None: the whole image.
    progress : Progress, optional
        Receives messages and progress.
    options
        `lags`, `max_cloud` (%), `window` (days), ..: see the tool `selectlags`.

    Returns
    -------
    tuple of Lag
        Newest first.

    Examples
    --------
    >>> [lag.acquired.strftime('%Y-%m-%d') for lag in select_lags(image, 'sample', lags=2)]
    ['2019-05-22', '2019-04-20']
    """
    (settings,) = _options([SelectOptions], options)
    progress = progress or Progress()
    with _session() as workspace:
        scene = open_image(image, workspace).open(workspace)
        found = open_candidates(archive, candidates, workspace, progress)
        selection = run_selection(scene, found, open_region(roi, scene.grid), settings, workspace, progress)
        return tuple(_lag(candidate) for candidate in selection.lags)


def forecast_background(
    image: Source,
    lags: Sequence[Source] = (),
    *,
    clouds: Optional[Classes] = None,
    roi: Optional[Polygons] = None,
    output: Optional[PathLike] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> BackgroundForecast:
    """Forecast what the ground in an image should look like without clouds.

    Parameters
    ----------
    image : path, gdal.Dataset or ImageArray
        The image, or a stack of the tool `selectlags`, which contains its lags.
    lags : sequence of path, gdal.Dataset or ImageArray
        The earlier clear images, newest first; empty for a stack.
    clouds : path, gdal.Dataset or np.ndarray, optional
        Known clouds, uint8 (h, w) of classes; None: the quality band of the image, grown by 3 px.
    roi : str or ogr.Geometry, optional
        Region from whose pixels the forecast learns, as in `select_lags`.
    output : path, optional
        GeoTIFF to which the forecast is written as well.
    progress : Progress, optional
        Receives messages and progress.
    options
        `method`, `bands`, `beta`, ..: see the tool `forecastbackground`.

    Returns
    -------
    BackgroundForecast
        The forecast as an array, the names of its bands, and its error.

    Examples
    --------
    >>> lags = [lag.path for lag in select_lags(image, 'sample')]
    >>> forecast = forecast_background(image, lags, method='linear')
    >>> forecast.values.shape, forecast.values.dtype.name, forecast.names[:3]
    ((11, 400, 400), 'float32', ('B1', 'B2', 'B3'))
    """
    (settings,) = _options([ForecastOptions], options)
    with _session() as workspace:
        scene = open_image(image, workspace).open(workspace)
        stack = scene_with_lags(scene, [open_image(lag, workspace).open(workspace) for lag in lags], workspace) if lags else scene
        path = workspace.output(output) if output else workspace.scratch('.tif')
        written = {**scene.settings, 'forecastbackground': settings.settings}
        mask = None if clouds is None else open_mask(clouds, scene.grid, workspace)
        forecast = run_forecast(stack, mask, open_region(roi, scene.grid), settings, path, written, progress or Progress())
        return BackgroundForecast(*_read_result('forecast', path), forecast.rmse)


def mask_clouds(
    image: Source,
    archive: Optional[PathLike] = None,
    candidates: Iterable[Source] = (),
    *,
    clouds: Optional[Classes] = None,
    roi: Optional[Polygons] = None,
    arrays: Sequence[str] = ('mask', 'forecast'),
    outputs: Optional[Mapping[str, PathLike]] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> CloudMask:
    """Mask the clouds of an image by earlier images of the same place: the tool `maskclouds`.

    Parameters
    ----------
    image, archive, candidates, roi
        As in `select_lags`.
    clouds
        As in `forecast_background`.
    arrays : sequence of str
        Which of `mask`, `probability`, `forecast`, `filled` are returned as arrays; choose () for a whole scene.
    outputs : mapping of str to path, optional
        GeoTIFFs to write: `mask`, `probability`, `forecast`, `filled`, `stack`. They appear all or none.
    progress : Progress, optional
        An object whose `show`, `message`, `warn` and `cancelled` you override.
    options
        Those of all steps: see the tool `maskclouds`.

    Returns
    -------
    CloudMask
        The arrays that were asked for, the lags, and how far the mask can be trusted.

    Examples
    --------
    >>> result = mask_clouds(image, 'sample', outputs={'mask': 'mask.tif'}, method='linear')
    >>> result.mask.shape, sorted(set(result.mask.ravel().tolist()))
    ((400, 400), [0, 1, 2, 255])
    >>> compare('mask.tif', truth).cloud.balanced_accuracy > 0.9
    True
    """
    settings = ChainOptions(*_options([SelectOptions, ForecastOptions, ClusterOptions, FillOptions], options))
    outputs, progress = outputs or {}, progress or Progress()
    unknown = [name for name in (*arrays, *outputs) if name not in _RESULTS or (name == 'stack' and name not in outputs)]
    if unknown:
        raise CloudmaskError(
            f'{unknown[0]!r} is not a result. Choose from {", ".join(_RESULTS)}; the stack can only be written to a file.'
        )
    with _session() as workspace:
        scene = open_image(image, workspace).open(workspace)
        paths = {name: workspace.output(path) for name, path in outputs.items()}
        paths.update({name: workspace.scratch('.tif') for name in ('mask', *arrays) if name not in paths})
        masked = run_chain(
            scene,
            open_candidates(archive, candidates, workspace, progress),
            None if clouds is None else open_mask(clouds, scene.grid, workspace),
            open_region(roi, scene.grid),
            settings,
            {_RESULTS[name]: path for name, path in paths.items()},
            workspace,
            progress,
        )
        names: Tuple[str, ...] = ()
        returned: Dict[str, np.ndarray] = {}
        for name in arrays:
            returned[name], bands = _read_result(name, paths[name])
            names = bands or names
        return CloudMask(
            tuple(_lag(candidate) for candidate in masked.selection.lags),
            names,
            returned.get('mask'),
            returned.get('probability'),
            returned.get('forecast'),
            returned.get('filled'),
            masked.forecast.rmse,
            masked.confidence.value,
        )


def mask_archive(
    archive: Optional[PathLike] = None,
    candidates: Iterable[Source] = (),
    *,
    folder: PathLike,
    grid: Optional[Source] = None,
    roi: Optional[Polygons] = None,
    table: Optional[PathLike] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> Masks:
    """Mask every image of an archive by the others: the tool `maskarchive`.

    Parameters
    ----------
    archive, candidates
        The images, as in `select_lags`.
    folder : path
        Folder of the masks, created where it does not exist. A second call with the same folder does only what is new or changed.
    grid : path, gdal.Dataset or ImageArray, optional
        Raster on whose grid all masks are; None: the newest image.
    roi : str or ogr.Geometry, optional
        Region that counts and is written: WKT of polygons in the CRS of the grid; None: the whole grid.
    table : path, optional
        CSV to which the rows are written as well.
    progress : Progress, optional
        Receives messages and progress.
    options
        `from_`, `to`, `probabilities`, `forecasts`, `filled`, and those of all steps: see the tool `maskarchive`.

    Returns
    -------
    Masks
        `rows`, one for each image in order of time (date, platform, lags, cloud, shadow, snow and valid in percent, quality, status,
        reason), and `paths`, the masks by the number of their row.

    Examples
    --------
    >>> masks = mask_archive('sample', folder='masks', method='linear', from_='2019-05-20')
    >>> [(row.date, row.status) for row in masks.rows]
    [('2019-05-22', 'masked'), ('2019-06-07', 'masked')]
    """
    kinds = [SeriesOptions, SeriesSelectOptions, ForecastOptions, ClusterOptions, FillOptions]
    series, *steps = _options(kinds, options)
    progress = progress or Progress()
    with _session() as workspace:
        images = open_candidates(archive, candidates, workspace, progress)
        place = newest_grid(images, progress) if grid is None else open_image(grid, workspace).open(workspace).grid
        path = workspace.output(table) if table else None
        into = workspace.folder(os.path.abspath(folder))
        masks = run_archive(images, place, open_region(roi, place), ChainOptions(*steps), series, into, progress)
        if path:
            write_table(masks.rows, path)
        return masks


def ee_mask_archive(
    roi: Polygons,
    *,
    folder: PathLike,
    project: str = '',
    key_file: PathLike = '',
    table: Optional[PathLike] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> Masks:
    """Mask every image of a region on Earth Engine by the others: the tool `eemaskarchive`.

    Parameters
    ----------
    roi : str or ogr.Geometry
        Region that counts and is written: WKT of polygons in longitude and latitude (WGS 84). All images that overlap it are masked.
    folder : path
        Folder of the masks, created where it does not exist. A second call with the same folder does only what is new or changed,
        and collects the tasks of the first.
    project : str
        Id of a Cloud project that is registered for Earth Engine; '': that of the credentials.
    key_file : path
        JSON key of a service account; '': the credentials of an earlier sign-in.
    table : path, optional
        CSV to which the rows are written as well.
    progress : Progress, optional
        Receives messages and progress.
    options
        `sensor`, `collection`, `from_`, `to`, `probabilities`, `forecasts`, `deliver`, `destination`, `tasks`, and those of all steps:
        see the tool `eemaskarchive`.

    Returns
    -------
    Masks
        As of `mask_archive`; the status of a mask that stays in Drive or Cloud Storage is `exported`.
    """
    if options.pop('dry_run', False):
        raise CloudmaskError('dry_run is not available here. Run the tool eemaskarchive with DRY_RUN.')
    kinds = [CollectionOptions, MaskSeriesOptions, SeriesDeliveryOptions, SeriesSelectOptions, ForecastOptions, ClusterOptions]
    chosen, series, delivering, *steps = _options(kinds, options)
    progress = progress or Progress()
    with _session() as workspace:
        collections = collections_of(chosen.sensor, chosen.collection)
        connecting, searching, masking = progress.steps(1, 1, 20)
        ee = connect(Account.from_settings(project, os.fspath(key_file)), connecting)
        images = find_series(ee, collections, series, lonlat_bounds(roi), searching)
        request = ArchiveRequest(ee, images, partial(open_lonlat_region, roi), ChainOptions(*steps), series, delivering)
        path = workspace.output(table) if table else None
        masked = mask_earth_archive(request, workspace.folder(os.path.abspath(folder)), masking)
        if path:
            write_table(masked.masks.rows, path)
        return masked.masks


def compare(
    mask: Classes,
    reference: Classes,
    *,
    reference_band: str = 'auto',
    scheme: str = 'auto',
    roi: Optional[Polygons] = None,
    progress: Optional[Progress] = None,
) -> Comparison:
    """Compare a mask with a quality band or another mask, pixel by pixel: the tool `comparewithfmask`.

    Parameters
    ----------
    mask, reference : path, gdal.Dataset or np.ndarray
        Masks of classes (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata); the reference may be an image with a quality band.
    reference_band : str
        Name or number of the band of the reference.
    scheme : str
        What its values mean (`qa_pixel`, `fmask`, `scl` ..); `auto` by the name of the band.
    roi : str or ogr.Geometry, optional
        Region that counts, as in `select_lags`.
    progress : Progress, optional
        Receives messages and progress.

    Returns
    -------
    Comparison
        `cloud` and `shadow`, each with `accuracy`, `balanced_accuracy`, `commission`, `omission`, `f1`, ..

    Examples
    --------
    >>> import numpy as np
    >>> result = compare(np.uint8([[0, 2], [2, 2]]), np.uint8([[0, 2], [0, 2]]))
    >>> result.cloud.accuracy, result.cloud.commission, result.cloud.omission
    (0.75, 0.5, 0.0)
    """
    with _session() as workspace:
        grids = [Scene(raster_path(each, workspace)).grid for each in (mask, reference) if not isinstance(each, np.ndarray)]
        height, width = np.shape(mask) if isinstance(mask, np.ndarray) else (0, 0)
        grid = grids[0] if grids else Grid('', (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), width, height)
        judged, peer = open_mask(mask, grid, workspace), open_mask(reference, grid, workspace)
        if scheme == 'auto' and peer.quality is None and not schemes_of_file(PurePath(peer.path).stem):
            scheme = 'mask'
        ours = mask_band(judged)
        theirs = class_band(peer, reference_band, scheme)
        result = compare_masks(ours, theirs, None, open_region(roi, grid), '', {}, progress or Progress())
        return Comparison(result.cloud, result.shadow)


def clear_composites(
    images: Union[PathLike, Sequence[PathLike]],
    masks: Union[PathLike, Sequence[PathLike]],
    folder: PathLike,
    *,
    grid: Optional[PathLike] = None,
    roi: Optional[Polygons] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> List[Composite]:
    """Combine the clear pixels of a series to composites without clouds: the tool `clearcomposite`.

    Parameters
    ----------
    images, masks : path or sequence of path
        Folders, or rasters. Images and masks are matched by date, platform and tile; the folder of the images as `masks` stands for
        their quality bands.
    folder : path
        Folder in which `<period>_composite.tif` is written for each period; all files appear or none.
    grid : path, optional
        Raster whose grid the composites have; None: the newest image.
    roi : str or ogr.Geometry, optional
        Region that is composed, as in `select_lags`, in the CRS of the grid.
    progress : Progress, optional
        Receives messages and progress.
    options
        `period`, `method`, `fill`, and `from_` and `to` (dates): see the tool `clearcomposite`.

    Returns
    -------
    list of Composite
        `period`, `images`, `clear` and `filled` (percent of the region) and `path`, from the oldest to the newest.

    Examples
    --------
    >>> found = clear_composites('sample', 'sample', 'composites', period='year', method='medoid')
    >>> [(one.period.name, one.images) for one in found]
    [('2019', 8)]
    """
    settings, span = _options([CompositeOptions, SpanOptions], options)
    progress = progress or Progress()
    with _session() as workspace:
        found_masks = found_images(_paths(masks), progress)
        dated = dated_images(found_images(_paths(images), progress), span, progress, originals=True)
        pairs = alike(pair(dated, dated_masks(found_masks), progress), progress)
        place = grid_of(pairs[-1].image, workspace, progress) if grid is None else Scene(raster_path(grid, workspace)).grid
        target = workspace.folder(os.path.abspath(folder))
        paths = {}

        def path_of(period: str) -> str:
            paths[period] = os.path.join(target, f'{period}_composite.tif')
            return workspace.output(paths[period])

        forecasts = forecasts_of(found_masks) if settings.fill else {}
        region = open_region(roi, place)
        written = write_composites(pairs, forecasts, region, place, settings, path_of, workspace, progress)
        return [dataclasses.replace(one, path=paths[one.period.name]) for one in written]


def apply_mask(image: Source, mask: Classes, output: PathLike, *, progress: Optional[Progress] = None, **options: Any) -> float:
    """Write an image with nodata where a mask has cloud or shadow, all else as it is stored: the tool `applymask`.

    Parameters
    ----------
    image : path, gdal.Dataset or ImageArray
        The image.
    mask : path, gdal.Dataset or np.ndarray
        Its mask, or a raster with a quality band.
    output : path
        GeoTIFF to write.
    progress : Progress, optional
        Receives messages and progress.
    options
        `cloud`, `shadow`, `snow`, `grow` (px): see the tool `applymask`.

    Returns
    -------
    float
        Share of the pixels that were removed, percent.

    Examples
    --------
    >>> round(apply_mask(image, truth, 'masked.tif'))
    43
    """
    (settings,) = _options([ApplyMaskOptions], options)
    with _session() as workspace:
        scene = open_image(image, workspace).open(workspace)
        classes = open_classes(open_mask(mask, scene.grid, workspace), scene.grid, workspace)
        return run_mask(scene, classes, settings, workspace.output(output), progress or Progress())


def cloud_statistics(
    masks: Union[PathLike, Sequence[PathLike]],
    zones: Mapping[Any, Polygons],
    *,
    crs: str = '',
    progress: Optional[Progress] = None,
) -> ZoneCover:
    """Count how much of each polygon is cloud, shadow, snow and clear on every date: the tool `cloudstatistics`.

    Parameters
    ----------
    masks : path or sequence of path
        A folder, or rasters.
    zones : mapping
        Identifier to polygons, WKT or OGR geometry; they may overlap.
    crs : str
        CRS of the polygons: WKT or a code such as `EPSG:4326`; '': that of the first mask.
    progress : Progress, optional
        Receives messages and progress.

    Returns
    -------
    ZoneCover
        `zones`, `dates` (date and platform), the arrays `cloud`, `shadow`, `snow`, `clear` and `valid`, (zones, dates), percent, and
        `clear_dates(minimum)`.

    Examples
    --------
    >>> fields = {'north': 'POLYGON ((722000 4388000, 725000 4388000, 725000 4387000, 722000 4387000, 722000 4388000))'}
    >>> cover = cloud_statistics('sample', fields)
    >>> cover.cloud.shape, cover.clear_dates(90)
    ((1, 8), [['2019-04-04', '2019-04-20', '2019-05-22']])
    """
    progress = progress or Progress()
    with _session() as workspace:
        found = dated_masks(found_images(_paths(masks), progress))
        if not found:
            raise CloudmaskError('masks: there is no mask and no image with a quality band. Choose another folder.')
        polygons = [[polygons_wkb(zone, f'zones[{key!r}]')] for key, zone in zones.items()]
        reference = crs_wkt(crs, 'crs') if crs else found[0].open(workspace).grid.crs
        return zone_cover(found, Zones(list(zones), polygons, reference), workspace, progress)


def find_images(
    output: Optional[PathLike] = None,
    *,
    bounds: Optional[Bounds] = None,
    image: Optional[Source] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> List[Item]:
    """Find images in a catalogue (STAC): the tool `findimages`.

    Parameters
    ----------
    output : path, optional
        GeoJSON file to write, an item collection, which `archive` and `fetch_images` take.
    bounds : tuple of float, optional
        West, south, east and north of the region, degrees; None: those of `image`.
    image : path, gdal.Dataset or ImageArray, optional
        Image for which earlier ones are searched, for its date and bounds.
    progress : Progress, optional
        Receives messages and progress.
    options
        `catalog`, `url`, `collection`, `from_`, `to`, `window`, `max_cloud`, `limit`: see the tool `findimages`.

    Returns
    -------
    list of dict
        The items, newest first, with `date`, `cloud_cover` (percent, of the scene), `platform` and `tile` among their `properties`.
    """
    catalogue, search = _options([CatalogueOptions, FindOptions], options)
    with _session() as workspace:
        scene = None if image is None else open_image(image, workspace).open(workspace)
        if bounds is None and scene is None:
            raise CloudmaskError('bounds and image are both missing: images are searched for a region. Pass one of them.')
        place = bounds or bounds_of(scene.grid)  # type: ignore[union-attr]
        found = run_search(catalogue, search, place, scene, progress or Progress())
        if output is not None:
            with open(workspace.output(output), 'w', encoding='utf-8') as file:
                file.write(collection_text(found))
        return found


def fetch_images(
    items: PathLike,
    folder: PathLike,
    *,
    bounds: Optional[Bounds] = None,
    bands: Sequence[str] = (),
    resolution: Optional[float] = None,
    dry_run: bool = False,
    progress: Optional[Progress] = None,
) -> Fetched:
    """Download the region of the images of an item collection as GeoTIFFs: the tool `fetchimages`.

    Parameters
    ----------
    items : path
        Item collection of `find_images`, or any other.
    folder : path
        Where the images are written, ready as `archive`; what an earlier call has finished there is kept.
    bounds : tuple of float, optional
        West, south, east and north of the region, degrees; None: whole images.
    bands : sequence of str
        Bands by name or role; () for all. The quality band is always included.
    resolution : float, optional
        Pixel size, units of the CRS; None: the native one.
    dry_run : bool
        Whether the bytes are only counted.
    progress : Progress, optional
        Receives messages and progress.

    Returns
    -------
    Fetched
        `images` in the folder and `bytes` that were downloaded, or would be.
    """

    def place(grid: Grid) -> Region:
        return region_of(bounds, grid)  # type: ignore[arg-type]

    subset = Subset(tuple(bands), resolution, place if bounds else None, repr(bounds) if bounds else '')
    with _session() as workspace:
        into = '' if dry_run else workspace.folder(os.path.abspath(folder))
        return run_fetch(os.fspath(items), subset, into, dry_run, progress or Progress())


def _paths(paths: Union[PathLike, Sequence[PathLike]]) -> List[str]:
    return [os.fspath(path) for path in ([paths] if isinstance(paths, (str, os.PathLike)) else paths)]


@contextmanager
def _session() -> Iterator[Workspace]:
    """GDAL as the tools set it, and the files of one call."""
    with gdal_step(), Workspace() as workspace:
        yield workspace


def _options(kinds: Sequence[Any], values: Mapping[str, Any]) -> List[Any]:
    """The options objects of some steps from keywords; raises `CloudmaskError` where a keyword belongs to none of them."""
    names = {
        kind: {_RENAMED.get((kind, field.name), field.name): field.name for field in dataclasses.fields(kind)} for kind in kinds
    }
    allowed = {name for fields in names.values() for name in fields}
    unknown = sorted(set(values) - allowed)
    if unknown:
        raise CloudmaskError(f'{unknown[0]!r} is not an option. The options are {", ".join(sorted(allowed))}.')
    return [kind(**{field: values[name] for name, field in names[kind].items() if name in values}) for kind in kinds]


def _read_result(name: str, path: str) -> Tuple[np.ndarray, Tuple[str, ...]]:
    """The values of a result of `mask_clouds`, and the names of its bands, () where it is a mask or a probability."""
    if name not in ('forecast', 'filled'):
        return gdal.Open(path).ReadAsArray(), ()
    written = Scene(path)
    image = written.forecast or written
    return image.read(image.names, Window(0, 0, image.grid.width, image.grid.height)), image.names


def _lag(candidate: Candidate) -> Lag:
    return Lag(candidate.image.path, candidate.image.time, float(candidate.cloud or 0.0), float(candidate.valid or 0.0))
