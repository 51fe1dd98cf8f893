"""How a file stores an image: its driver and tiles, which values are nodata, and where programs keep acquisition times."""

from dataclasses import dataclass
from typing import Dict, Iterator, Optional, Tuple

import numpy as np
from osgeo import gdal, gdal_array

#: Stored values up to here are fill of the products that write negative reflectance, whatever their files declare: HLS, ESPA, openEO.
_FILL_NUMBER = -9999

#: Domains of metadata in which programs keep acquisition times: GDAL's readers of deliveries, ENVI, FORCE.
_DOMAINS = ('IMAGERY', 'ENVI', 'FORCE')


def assumed_nodata(band: gdal.Band) -> Optional[float]:
    """What is nodata in a band that neither declares nodata nor has a mask: 0, or -9999 in bands of signed integers; else None."""
    if band.GetNoDataValue() is not None or not band.GetMaskFlags() & gdal.GMF_ALL_VALID:
        return None
    return _FILL_NUMBER if band.DataType in (gdal.GDT_Int16, gdal.GDT_Int32) else 0


def items_of_domains(dataset: gdal.Dataset) -> Dict[str, str]:
    """The items of the domains in which programs keep acquisition times, of the dataset and its first band."""
    items: Dict[str, str] = {}
    for domain in _DOMAINS:
        for holder in (dataset.GetRasterBand(1), dataset):
            items.update(holder.GetMetadata(domain) or {} if holder else {})
    return items


def storage(dataset: gdal.Dataset) -> Tuple[str, Tuple[int, int]]:
    """The driver of a dataset, and width and height of its tiles.

    Of a virtual one those of its first source of the same size: bands of Sentinel-2 that are warped to 10 m have tiles of their own.
    """
    size = dataset.RasterXSize, dataset.RasterYSize
    sources = _sources(dataset)
    first = next(sources)
    source = next((each for each in (first, *sources) if (each.RasterXSize, each.RasterYSize) == size), first)
    width, height = source.GetRasterBand(1).GetBlockSize()
    return source.GetDriver().ShortName, (width, height)


def _sources(dataset: gdal.Dataset) -> Iterator[gdal.Dataset]:
    """The files behind a virtual dataset; another one is its own."""
    paths = dataset.GetFileList() if dataset.GetDriver().ShortName == 'VRT' else None
    if paths is None or len(paths) < 2:
        yield dataset
        return
    for path in paths[1:]:
        yield from _sources(gdal.Open(path))


@dataclass(frozen=True)
class StoredBand:
    """What a file states of a band; asked once, because GDAL lets other threads go on at each question, and one has to wait for them.

    Attributes
    ----------
    kind : numpy dtype
        The type of its values.
    nodata : float or None
        The value that it declares as nodata.
    masked : bool
        Whether a mask of the file excludes pixels.
    missing_number : numpy integer or None
        A number that never is a value of the band; None where the type has none, or values are no integers.
    """

    kind: np.dtype
    nodata: Optional[float]
    masked: bool
    missing_number: Optional[np.integer]

    @classmethod
    def from_band(cls, band: gdal.Band) -> 'StoredBand':
        """What is stated of a GDAL band."""
        kind, nodata = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)), band.GetNoDataValue()
        return cls(kind, nodata, bool(band.GetMaskFlags() & gdal.GMF_PER_DATASET), _missing_number(kind, nodata))

    def missing(self, stored: np.ndarray) -> Optional[np.ndarray]:
        """Where stored values are nodata, NaN or infinite, boolean of their shape; None: nowhere."""
        if self.kind.kind != 'f':
            if self.missing_number is None:
                return None
            # A number of the type of the band, so that numpy compares without converting.
            missing = stored <= _FILL_NUMBER if self.nodata is None else stored == self.missing_number
        else:
            missing = ~(np.abs(stored) <= np.finfo(np.float32).max)
            with np.errstate(over='ignore'):
                missing |= stored <= _FILL_NUMBER if self.nodata is None else stored == self.kind.type(self.nodata)
        # Nearly always no value is: to see that spares every later step to look at each of them.
        return missing if missing.any() else None


def _missing_number(kind: np.dtype, nodata: Optional[float]) -> Optional[np.integer]:
    if kind.kind not in 'iu':
        return None
    limits = np.iinfo(kind)
    if nodata is None:
        return kind.type(limits.min) if limits.min <= _FILL_NUMBER else None
    return kind.type(int(nodata)) if limits.min <= nodata <= limits.max and nodata == int(nodata) else None
