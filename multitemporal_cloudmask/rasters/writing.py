"""GeoTIFFs as this plugin writes them: tiled, compressed, block by block, with names, nodata and metadata."""

import json

import numpy as np
from osgeo import gdal, gdal_array

from .blocks import BLOCK
from .colons import mend_geotiff, set_metadata
from .gdal_state import raised
from .scene import SETTINGS


class RasterWriter:
    """A context that writes one GeoTIFF; blocks that are never written are nodata.

    path: where to write. names: descriptions of the bands. dtype: numpy type. nodata: value or None. metadata: strings;
    settings: step to key to value, kept as JSON. scales: (scale, offset) of each band or None.
    """

    def __init__(self, path, grid, names, dtype, nodata, metadata=None, settings=None, scales=None):
        self.path, self.grid, self.names, self.dtype, self.nodata = path, grid, names, np.dtype(dtype), nodata
        self.metadata = {key: str(value) for key, value in (metadata or {}).items() if value not in (None, '')}
        if settings:
            self.metadata[SETTINGS] = json.dumps(settings, sort_keys=True)
        self.scales = scales

    def __enter__(self):
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
                    'COMPRESS=DEFLATE',
                    f'PREDICTOR={3 if self.dtype.kind == "f" else 2}',
                    'INTERLEAVE=BAND',
                    'SPARSE_OK=TRUE',
                    'BIGTIFF=IF_SAFER',
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
        return self

    def write(self, window, values):
        """Write values (h, w) or (bands, h, w) of a window."""
        with self._raised():
            self._dataset.WriteArray(np.ascontiguousarray(values, self.dtype), window.x, window.y)

    def __exit__(self, kind, error, trace):
        dataset, self._dataset = self._dataset, None
        if kind is None:
            with self._raised():
                dataset.FlushCache()
                dataset = None
            mend_geotiff(self.path)

    def _raised(self):
        return raised(f'Cannot write {self.path}. Is the disk full?')
