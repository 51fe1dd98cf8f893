"""A raster whose bands have names, roles and units, with its sensor and date: what its file states, before a pixel is read."""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Dict, List, Mapping, Optional, Set, Tuple

from osgeo import gdal

from ..method.bandnames import band_names, is_aside
from ..method.errors import CloudmaskError
from ..method.schemes import quality_scheme, quality_schemes
from ..method.sensors import PLAIN, Sensor, sensor_of
from .acquired import Acquired, scene_time
from .levels import TOP
from .naming import level_doubt, scene_level, scene_platform
from .raster_file import RasterFile
from .scaling import Scale, scale_of
from .stored import assumed_nodata, items_of_domains

#: Metadata item with the settings of the steps that made a file, as JSON.
SETTINGS = 'CLOUDMASK_SETTINGS'

#: Metadata item with the id of the product that `importscene` or a scan of an archive read.
PRODUCT = 'PRODUCT'

#: Quality bands that state less than others; they are used where an image has no other one.
_LESSER = ('qa60', 'clm', 'cloud_probability', 'sr_cloud_qa')


@dataclass(frozen=True)
class Band:
    """A band of a file.

    Attributes
    ----------
    name : str
        Its name in the sensor table, or its role: `B4` of `B4_lag_1` and of `SR_B4`.
    role : str
        red, nir .., '' for a quality band.
    unit : str
        `reflectance` or `kelvin`.
    number : int
        In the file, from 1.
    scale, offset : float
        Physical values are stored * scale + offset.
    description : str
        What the file calls it, without a suffix; '' where that is `name`.
    nodata : float or None
        The stored value that is taken for nodata where files are joined, because the file declares none.
    """

    name: str
    role: str
    unit: str
    number: int
    scale: float
    offset: float
    description: str = ''
    nodata: Optional[float] = None


class DescribedRaster(RasterFile):
    """A raster whose sensor, bands and date are known.

    Parameters
    ----------
    path : str or path-like
        What GDAL opens.
    suffix : str
        The bands whose description ends with it make the image: '', `_lag_1`, `_forecast`.
    time : datetime, optional
        Acquisition time, UTC; None: from metadata or file name.
    title : str
        The name of the raster in messages; '': its path.

    Attributes
    ----------
    grid : Grid
        Its pixels.
    metadata : dict of str to str
        Items of the file.
    platform : str
        As `sensor_of` reads it.
    sensor : Sensor
        The sensor family.
    time : datetime or None
        Acquisition time, UTC; None where unknown.
    bands : tuple of Band
        The spectral bands.
    quality : Band or None
        The quality band.
    unrecognised : tuple of str
        What the file calls bands that are neither spectral nor known otherwise; `Band 3` without a name.
    stated_level : str
        `TOP` or `SURFACE` as metadata, names of bands or the file name state it, else ''.
    doubt : str
        Why acquisition time or level may be wrong, sentences, else ''.
    scale : Scale
        The scale that is assumed because the file states none; its product is '' where nothing is assumed.

    Raises
    ------
    UnreadableError
        Where GDAL cannot open the file.
    """

    def __init__(self, path: object, suffix: str = '', time: Optional[datetime] = None, title: str = '') -> None:
        super().__init__(path, title)
        dataset = self.dataset()
        self.metadata: Dict[str, str] = dict(dataset.GetMetadata() or {})
        described = [(number, *_split_suffix(description)) for number, description in _described_bands(dataset)]
        self._suffixes: Set[str] = {band_suffix for _, _, band_suffix in described}
        self._descriptions: Dict[int, str] = {number: name for number, name, band_suffix in described if band_suffix == suffix}
        names = list(self._descriptions.values())
        self.platform: str = scene_platform(self.path, self.metadata, names)
        self.sensor: Sensor = sensor_of(self.platform) or PLAIN
        self.stated_level: str = scene_level(self.path, self.metadata, names)
        acquired = Acquired(time) if time else scene_time(self.path, {**items_of_domains(dataset), **self.metadata})
        self.time: Optional[datetime] = acquired.time
        doubts = [acquired.doubt, level_doubt(self.path, self.metadata, names) if PRODUCT not in self.metadata else '']
        self.doubt: str = ' '.join(doubt for doubt in doubts if doubt)
        self.bands: Tuple[Band, ...] = ()
        self.quality: Optional[Band] = None
        self.unrecognised: Tuple[str, ...] = ()
        self.scale: Scale = Scale(1.0, 0.0)
        for (number, description), name in zip(self._descriptions.items(), band_names(names, self.sensor)):
            self._add_band(dataset.GetRasterBand(number), name, description, number)

    def _add_band(self, band: gdal.Band, name: str, description: str, number: int) -> None:
        """Add a band; name: that of the sensor table, or ''."""
        role, unit = self.sensor.role(name), self.sensor.unit(name)
        if role:
            scale = scale_of(band, description, unit, self.path)
            nodata = assumed_nodata(band)
            other = '' if name == description else description
            self.bands += (Band(name, role, unit, number, scale.scale, scale.offset, other, nodata),)
            if scale.product and not self.scale.product:
                self.scale = scale
        elif quality_schemes(description):
            if self.quality is None or (_is_lesser(self.quality.name) and not _is_lesser(description)):
                scale, offset = band.GetScale(), band.GetOffset()
                self.quality = Band(description, '', '', number, 1.0 if scale is None else scale, offset or 0.0)
        elif not is_aside(description):
            self.unrecognised += (description or f'Band {number}',)

    @property
    def level(self) -> str:
        """`TOP` or `SURFACE`: where the reflectance applies; `TOP` where nothing states it."""
        return self.stated_level or TOP

    @property
    def settings(self) -> Dict[str, Dict[str, str]]:
        """Settings of the steps that made this file: step to key to value; none where the item is damaged."""
        try:
            steps = json.loads(self.metadata.get(SETTINGS, '{}'))
        except (ValueError, RecursionError):
            return {}
        if not isinstance(steps, dict):
            return {}
        return {step: {key: str(value) for key, value in keys.items()} for step, keys in steps.items() if isinstance(keys, dict)}

    @property
    def date(self) -> str:
        """The acquisition date, YYYY-MM-DD, '' where unknown."""
        return self.time.strftime('%Y-%m-%d') if self.time else ''

    @property
    def names(self) -> Tuple[str, ...]:
        """The names of the spectral bands."""
        return tuple(band.name for band in self.bands)

    @property
    def roles(self) -> Mapping[str, str]:
        """Role to band name."""
        return {band.role: band.name for band in reversed(self.bands)}

    def band(self, name: str) -> Band:
        """The spectral band of a name or role; raises `CloudmaskError` where the raster lacks it."""
        for band in self.bands:
            if name in (band.name, band.role, band.description or band.name):
                return band
        raise CloudmaskError(
            f'There is no band {name!r} in {self}; its bands are {", ".join(self.names) or "not named"}. Choose another band.'
        )

    def _describe(self, number: int) -> str:
        """A quality band in words, for messages."""
        return f'The quality band {self._descriptions.get(number) or number} of {self}'


def _is_lesser(name: str) -> bool:
    """Whether a quality band states less than others."""
    return quality_scheme(name) in _LESSER


def _split_suffix(description: str) -> Tuple[str, str]:
    """The name of a band and its suffix: `B4` and `_lag_1`, '' for the image itself."""
    found = re.search(r'(_lag_\d+|_forecast)$', description)
    return (description[: found.start()], found[0]) if found else (description, '')


def _described_bands(dataset: gdal.Dataset) -> List[Tuple[int, str]]:
    numbers = range(1, dataset.RasterCount + 1)
    return [(number, dataset.GetRasterBand(number).GetDescription().strip()) for number in numbers]
