"""GeoTIFFs as this plugin writes them: tiled, compressed, block by block, with names, nodata and metadata."""

import contextlib
import json
import os
from types import TracebackType
from typing import ContextManager, Dict, Mapping, Optional, Sequence, Tuple, Type

import numpy as np
from osgeo import gdal, gdal_array

from ..method.errors import CloudmaskError
from ..method.legend import LEGENDS, ClassStyle
from .blocks import BLOCK
from .colons import mend_geotiff, set_metadata
from .described_raster import SETTINGS
from .gdal_state import raised
from .grid import Grid, Window

#: A file wider or higher than this, px, gets overviews, thinned by these factors, so that it is drawn quickly.
LARGE, OVERVIEWS = 2048, (4, 16)


class RasterWriter:
    """A context that writes one GeoTIFF; pixels that are never written are nodata.

    Blocks of any size may come, sorted by their first row; the bytes of the file do not depend on them.

    Parameters
    ----------
    path : str
        Where to write.
    grid : Grid
        The grid of the file.
    names : sequence of str
        Descriptions of the bands.
    dtype : numpy type
        Of all bands.
    nodata : float or None
        The nodata value; None: pixels that are never written are 0.
    metadata : mapping, optional
        Items of the file; those that are None or '' are left out.
    settings : mapping, optional
        Step to key to value, kept as JSON.
    scales : sequence of (float, float), optional
        Scale and offset of each band.
    template : gdal.Dataset, optional
        A file of as many bands whose units, colour interpretation and metadata of bands are kept.
    legend : sequence of ClassStyle, optional
        Colours and names of the classes of a single band; None: those of `LEGENDS`, by the name of the band.
    passing : bool
        Whether only this run reads the file: then it is neither compressed nor has it overviews.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        names: Sequence[str],
        dtype: object,
        nodata: Optional[float],
        metadata: Optional[Mapping[str, object]] = None,
        settings: Optional[Mapping[str, Mapping[str, str]]] = None,
        scales: Optional[Sequence[Tuple[float, float]]] = None,
        template: Optional[gdal.Dataset] = None,
        legend: Optional[Sequence[ClassStyle]] = None,
        passing: bool = False,
    ) -> None:
        self.path, self.grid, self.names, self.dtype, self.nodata = path, grid, names, np.dtype(dtype), nodata
        self.metadata = {key: str(value) for key, value in (metadata or {}).items() if value not in (None, '')}
        if settings:
            self.metadata[SETTINGS] = json.dumps(settings, sort_keys=True)
        self.scales, self.template, self.passing = scales, template, passing
        usual = LEGENDS.get(self.names[0]) if len(self.names) == 1 and self.dtype == np.uint8 else None
        self.legend = usual if legend is None else legend
        #: None before and after the context.
        self._dataset: gdal.Dataset = None
        #: Rows of tiles, by number, that later blocks may still touch: (bands, rows, columns) each.
        self._rows: Dict[int, np.ndarray] = {}

    def __enter__(self) -> 'RasterWriter':
        try:
            self._create()
        except CloudmaskError:
            self._abandon()
            raise
        return self

    def _create(self) -> None:
        with self._raised():
            self._dataset = gdal.GetDriverByName('GTiff').Create(
                self.path,
                self.grid.width,
                self.grid.height,
                len(self.names),
                gdal_array.NumericTypeCodeToGDALTypeCode(self.dtype),
                [
                    'TILED=YES',
                    f'BLOCKXSIZE={BLOCK}',
                    f'BLOCKYSIZE={BLOCK}',
                    'INTERLEAVE=BAND',
                    'SPARSE_OK=TRUE',
                    'BIGTIFF=IF_SAFER',
                    *([] if self.passing else ['COMPRESS=DEFLATE', f'PREDICTOR={3 if self.dtype.kind == "f" else 2}']),
                ],
            )
            self._dataset.SetGeoTransform(self.grid.transform)
            if self.grid.crs:
                self._dataset.SetSpatialRef(self.grid.spatial_reference)
            set_metadata(self._dataset, self.metadata)
            for number, name in enumerate(self.names, 1):
                band = self._dataset.GetRasterBand(number)
                band.SetDescription(name)
                if self.nodata is not None:
                    band.SetNoDataValue(self.nodata)
                if self.scales:
                    band.SetScale(self.scales[number - 1][0])
                    band.SetOffset(self.scales[number - 1][1])
                if self.legend:
                    _set_legend(band, self.legend)
                if self.template is not None:
                    _copy_band_items(self.template.GetRasterBand(number), band)

            if max(self.grid.width, self.grid.height) > LARGE and not self.passing:
                self._dataset.BuildOverviews('NONE', OVERVIEWS)

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write values, (h, w) or (bands, h, w), of a window; they may wait until no later window can touch their tiles."""
        values = np.asarray(values).reshape(len(self.names), window.height, window.width)
        for row in sorted(row for row in self._rows if (row + 1) * BLOCK <= window.y):
            self._write_row(row)
        for row in range(window.y // BLOCK, -(-(window.y + window.height) // BLOCK)):
            place = Window(0, row * BLOCK, self.grid.width, min(BLOCK, self.grid.height - row * BLOCK))
            if row not in self._rows:
                fill = 0 if self.nodata is None else self.nodata
                self._rows[row] = np.full((len(self.names), place.height, place.width), fill, self.dtype)
            top, bottom = max(window.y, place.y), min(window.y + window.height, place.y + place.height)
            part = Window(window.x, top, window.width, bottom - top)
            self._rows[row][part.within(place)] = values[part.within(window)]

    def _write_row(self, row: int) -> None:
        """Write a row of tiles, one by one: GDAL's cache, which other threads use too, must not choose their order."""
        values = self._rows.pop(row)
        with self._raised():
            for x in range(0, self.grid.width, BLOCK):
                tile = np.ascontiguousarray(values[..., x : x + BLOCK])
                self._dataset.WriteArray(tile, x, row * BLOCK)
                for level in range(self._dataset.GetRasterBand(1).GetOverviewCount()):
                    step = OVERVIEWS[level]
                    for number, band in enumerate(tile, 1):
                        overview = self._dataset.GetRasterBand(number).GetOverview(level)
                        overview.WriteArray(np.ascontiguousarray(band[::step, ::step]), x // step, row * BLOCK // step)
                self._dataset.FlushCache()

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if kind is not None:
            self._abandon()
            return
        try:
            for row in sorted(self._rows):
                self._write_row(row)
            with self._raised():
                self._dataset.FlushCache()
        except CloudmaskError:
            self._abandon()
            raise
        self._close()
        self._require_whole()
        mend_geotiff(self.path)

    def _require_whole(self) -> None:
        """Raise unless the file contains every block: with GDAL 3.10 a disk that fills up at the end truncates it silently."""
        size = os.path.getsize(self.path)
        with self._raised():
            dataset = gdal.Open(self.path)
            for number in range(1, len(self.names) + 1):
                band = dataset.GetRasterBand(number)
                for row in range(-(-self.grid.height // BLOCK)):
                    for column in range(-(-self.grid.width // BLOCK)):
                        start = int(band.GetMetadataItem(f'BLOCK_OFFSET_{column}_{row}', 'TIFF') or 0)
                        if start and start + int(band.GetMetadataItem(f'BLOCK_SIZE_{column}_{row}', 'TIFF')) > size:
                            raise RuntimeError(f'the file ends within band {number}')

    def _abandon(self) -> None:
        with contextlib.suppress(CloudmaskError):
            self._close()

    def _close(self) -> None:
        # Destroyed explicitly: frames of an error still hold the dataset, and what a destructor raises by itself is only printed. Dataset.Close(), which is new in GDAL 3.8, frees the dataset twice where it fails.
        dataset, self._dataset = self._dataset, None
        if dataset is not None:
            with self._raised():
                dataset.__swig_destroy__(dataset)

    def _raised(self) -> ContextManager[None]:
        return raised(f'Cannot write {self.path}', 'If the disk is full, free some space, or choose another folder.')


def _set_legend(band: gdal.Band, legend: Sequence[ClassStyle]) -> None:
    """Put the colours of classes into the colour table of a file, which has no transparency, and their names into its metadata."""
    colours = gdal.ColorTable()
    for entry in legend:
        colours.SetColorEntry(entry.value, (*entry.rgb, 255))
    band.SetColorTable(colours)
    band.SetMetadata({f'CLASS_{entry.value}': entry.label for entry in legend})


def _copy_band_items(source: gdal.Band, target: gdal.Band) -> None:
    """Copy what describes a band next to its name, scale and nodata: unit, colour interpretation and metadata, not statistics."""
    if source.GetUnitType():
        target.SetUnitType(source.GetUnitType())
    if source.GetColorTable():
        target.SetColorTable(source.GetColorTable())
    elif source.GetColorInterpretation() != target.GetColorInterpretation():
        target.SetColorInterpretation(source.GetColorInterpretation())
    kept = {name: value for name, value in source.GetMetadata().items() if not name.startswith('STATISTICS_')}
    if kept:
        target.SetMetadata(kept)
