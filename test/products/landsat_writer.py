"""Landsat products as the tests write them: small images of known values with the metadata of every kind and generation."""

import math
import tarfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict

import numpy as np
from landsat_metadata import CONSTANTS, ELEVATION, SURFACE_FACTORS, TEMPERATURE_FACTORS, Kind, groups_of, text_of
from osgeo import gdal, osr

LEFT, TOP, STEP, WIDTH, HEIGHT, EPSG = 720000.0, 4390000.0, 30.0, 60, 50, 32630

KINDS = [
    *(Kind(satellite, 2) for satellite in (4, 5, 7, 8, 9)),
    *(Kind(satellite, 1) for satellite in (4, 5, 7, 8)),
    *(Kind(satellite, 0) for satellite in (4, 5, 7, 8)),
    *(Kind(satellite, 2, level) for level in ('L2SP', 'L2SR') for satellite in (5, 7, 8, 9)),
]

#: Values of quality bands by generation, at most one of each: clear, cloud, shadow. Real products have these.
_QUALITY = {
    (2, False): (5440, 5896, 7440),
    (2, True): (21824, 22280, 23888),
    (1, False): (672, 752, 928),
    (1, True): (2720, 2800, 2976),
    (0, True): (20480, 53248, 20480),
}
FILL, CLOUD, SHADOW, SATURATED = (0, 0), (5, 7), (11, 13), (17, 19)


@dataclass
class Made:
    """What was written: the product's folder, its kind, and what a reader must find, by band."""

    folder: Path
    kind: Kind
    values: Dict[str, np.ndarray] = field(default_factory=dict)

    @property
    def mtl(self):
        return next(self.folder.glob('*_MTL.*'))

    def file(self, band):
        return self.folder / self.kind.file(band)


def write_landsat(
    parent, kind, form='txt', georeferenced=True, without=(), change=None, size=None, left=LEFT, top=TOP, radsat=None
):
    """Write a product folder into `parent`; returns `Made`.

    form: of the MTL, txt, xml or json. georeferenced: whether the images have a place. without: bands whose files stay away.
    change: called with the groups of the MTL, to spoil them. size: width and height, where not those of all. radsat: values of
    QA_RADSAT, where it shall be there.
    """
    made = Made(Path(parent) / kind.name, kind)
    made.folder.mkdir(parents=True)
    width, height = size or (WIDTH, HEIGHT)
    for number, band in enumerate(kind.bands):
        stored, known = _image(kind, band, number, width, height)
        made.values[f'B{band}'] = known
        if band not in without:
            place = (left, top, 15.0 if _is_pan(kind, band) else STEP) if georeferenced else None
            _write(made.file(band), stored, place, nodata=0 if kind.surface else None)
    if kind.quality and kind.quality not in without:
        clear, cloud, shadow = _QUALITY[kind.collection, kind.satellite > 7]
        stored = np.full((height, width), clear, np.uint16)
        stored[FILL], stored[CLOUD], stored[SHADOW] = 1, cloud, shadow
        _write(made.folder / f'{kind.name}_{kind.quality}.TIF', stored, (left, top, STEP) if georeferenced else None)
    groups = groups_of(kind, (left, top, STEP, width, height))
    if radsat is not None:
        file = f'{kind.name}_QA_RADSAT.TIF'
        groups['PRODUCT_CONTENTS']['FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION'] = file
        _write(made.folder / file, radsat.astype(np.uint16), (left, top, STEP) if georeferenced else None)
    if change:
        change(groups)
    (made.folder / f'{kind.name}_MTL.{form}').write_text(text_of(kind, groups, form), encoding='utf-8')
    return made


def _is_pan(kind, band):
    return band == '8'


def _image(kind, band, number, width, height):
    """Stored values, and the physical values that they mean by the published formulas, NaN at the fill."""
    thermal = band in kind.thermal
    fine = 2 if _is_pan(kind, band) else 1
    # The pixels of the panchromatic band lie half a pixel of the others off: the centres of the first ones coincide.
    row, column = np.mgrid[: fine * height - fine + 1, : fine * width - fine + 1] / fine
    slope = 0.5 * column / width + 0.5 * row / height
    wished = 278.0 + 25.0 * slope if thermal else 0.04 + 0.005 * number + 0.12 * slope
    if kind.surface:
        factor, summand = TEMPERATURE_FACTORS if thermal else SURFACE_FACTORS
        wished = (wished - summand) / factor
    elif thermal:
        (factor, summand), (k1, k2) = kind.radiance(band), CONSTANTS[kind.satellite][band]
        wished = (k1 / np.expm1(k2 / wished) - summand) / factor
    else:
        factor, summand = (value / math.sin(math.radians(ELEVATION)) for value in kind.reflectance(band))
        wished = (wished - summand) / factor
    stored = np.rint(wished)
    assert stored.min() >= 1 and stored.max() < 2**kind.bits
    if fine == 1:
        stored[SATURATED] = 2**kind.bits - 1
        stored[FILL] = 0
    known = factor * stored + summand
    if thermal and not kind.surface:
        known = k2 / np.log(k1 / np.maximum(known, 1e-3) + 1)
    known[stored == 0] = np.nan
    return stored.astype(np.uint8 if kind.bits == 8 else np.uint16), known


def _write(path, stored, place, nodata=None):
    """Write a GeoTIFF as USGS does: its place is told by the centres of pixels. place: left, top, step of the 30 m grid."""
    height, width = stored.shape
    kind = gdal.GDT_Byte if stored.dtype == np.uint8 else gdal.GDT_UInt16
    dataset = gdal.GetDriverByName('GTiff').Create(str(path), width, height, 1, kind)
    if place:
        left, top, step = place
        shift = (STEP - step) / 2
        dataset.SetMetadataItem('AREA_OR_POINT', 'Point')
        dataset.SetGeoTransform((left + shift, step, 0, top - shift, 0, -step))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(EPSG)
        dataset.SetSpatialRef(reference)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(stored)
    dataset = None


def pack(made, ending, inside=''):
    """Pack a product into an archive beside its folder, its files in a folder `inside`; returns the archive's path."""
    path = made.folder.with_name(made.folder.name + ending)
    if ending == '.zip':
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(made.folder.iterdir()):
                archive.write(file, inside + file.name)
    else:
        with tarfile.open(path, 'w:gz' if ending.endswith('gz') else 'w') as archive:
            for file in sorted(made.folder.iterdir()):
                archive.add(file, inside + file.name, filter=_still)
    return path


def _still(member):
    """The same bytes at any time and place: a flipped bit shall do the same each time."""
    member.mtime, member.uid, member.gid, member.uname, member.gname = 0, 0, 0, '', ''
    return member
