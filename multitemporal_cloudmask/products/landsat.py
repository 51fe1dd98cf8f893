"""Landsat deliveries: Level 1 of Collections 1 and 2 and before, Level 2 of Collection 2."""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timezone

from ..method.errors import CloudmaskError, UnreadableError
from ..rasters.levels import SURFACE, TOP
from ..rasters.scene import Scene
from ..rasters.virtual import write_virtual
from ..rasters.warp import warp_bands
from .landsat_grid import grid_of, open_image, require_grid
from .landsat_saturation import mended
from .landsat_scaling import scaled_band
from .members import folder_of
from .mtl import Mtl, parse_mtl
from .product import Product

MTL = r'.*_MTL\.(txt|json|xml)'

# Groups by generation: Collection 2, then Collection 1 and before.
_CONTENTS = ('PRODUCT_CONTENTS', 'PRODUCT_METADATA', 'METADATA_FILE_INFO')
_ATTRIBUTES = ('IMAGE_ATTRIBUTES', 'PRODUCT_METADATA')
_NAMES = ('PRODUCT_CONTENTS', 'METADATA_FILE_INFO', 'LEVEL1_PROCESSING_RECORD')

#: Without these nothing can be done; other bands may be missing from a delivery that somebody has cropped.
_ESSENTIAL = ('blue', 'green', 'red', 'nir')

#: Platform, path and row, and date in the names of products and scenes.
_PRODUCT_ID, _SCENE_ID = r'L[COTEM]0(\d)_L\d\w\w_(\d{6})_(\d{8})_', r'L[COTEM](\d)(\d{6})(\d{7})'

_RADSAT = 'QA_RADSAT'

#: How else the files of a band may be called.
_ALIASES = {'B6_VCID_1': ('B61',), 'B6_VCID_2': ('B62',)}


@dataclass(frozen=True)
class LandsatProduct(Product):
    """A Landsat delivery; `files` tells the GDAL path of each band, `missing` the bands whose files are not there.

    radsat: path of QA_RADSAT, '' where there is none.
    """

    mtl: Mtl = None
    files: tuple = ()
    radsat: str = ''

    def open(self, workspace):
        """The scene: digital numbers with the scale to reflectance, temperatures in Kelvin, the quality band."""
        return _open(self, workspace)


def landsat_products(members, path):
    """The Landsat products among some files: one for each MTL. path: of the delivery, for messages."""
    products = {}
    for name in members.matching(MTL):
        # The same metadata come in up to three formats: one is enough.
        products.setdefault(re.sub(r'_MTL\.\w+$', '', name, flags=re.IGNORECASE), name)
    alone = len(products) == 1
    return [_product(members, name, path if alone else members.gdal_path(name)) for name in products.values()]


def _product(members, name, path):
    mtl = parse_mtl(members.text(name), members.gdal_path(name))
    platform = mtl.text('SPACECRAFT_ID', *_ATTRIBUTES)
    time = _time(mtl)
    tile = ''.join(f'{int(mtl.number(key, *_ATTRIBUTES, low=1, high=999)):03d}' for key in ('WRS_PATH', 'WRS_ROW'))
    _require_consistent(platform, time, tile, mtl)
    level = SURFACE if mtl.text('PROCESSING_LEVEL', 'PRODUCT_CONTENTS', default='L1').startswith('L2') else TOP
    collection = mtl.text('COLLECTION_NUMBER', *_CONTENTS, default='00')
    category = mtl.text('COLLECTION_CATEGORY', *_CONTENTS, default='')
    produced = mtl.text('DATE_PRODUCT_GENERATED', 'LEVEL2_PROCESSING_RECORD', 'LEVEL1_PROCESSING_RECORD', default='')
    produced = produced or mtl.text('FILE_DATE', 'METADATA_FILE_INFO', default='')
    product = LandsatProduct(
        path,
        platform,
        time,
        (),
        level,
        tile,
        (collection, {'T1': 2, 'T2': 1}.get(category, 0), produced),
        mtl=mtl,
    )
    files, missing = _files(members, folder_of(name), mtl)
    sensor = product.sensor
    instrument = mtl.text('SENSOR_ID', *_ATTRIBUTES, default='')
    if sensor is None or instrument == 'MSS':
        raise CloudmaskError(
            f'Expected TM, ETM+ or OLI of Landsat 4 to 9; {path} is from {platform} {instrument}. Choose another product.'
        )
    absent = [role for role in _ESSENTIAL if role not in {sensor.role(band) for band in files}]
    if absent:
        raise UnreadableError(
            f'Expected the files of the bands {", ".join(_ESSENTIAL)} in {path}; missing: {", ".join(absent)}. Fetch the product again.'
        )
    names = tuple(band for band in files if sensor.role(band))
    radsat = files.pop(_RADSAT, '')
    return replace(product, names=names, files=tuple(files.items()), radsat=radsat, missing=tuple(missing))


def _time(mtl):
    day, clock = mtl.text('DATE_ACQUIRED', *_ATTRIBUTES), mtl.text('SCENE_CENTER_TIME', *_ATTRIBUTES)
    try:
        return datetime.strptime(f'{day} {clock[:8]}', '%Y-%m-%d %H:%M:%S').replace(tzinfo=timezone.utc)
    except ValueError:
        raise UnreadableError(
            f'Expected DATE_ACQUIRED and SCENE_CENTER_TIME as YYYY-MM-DD and hh:mm:ss in {mtl.path}; they are {day!r} and {clock!r}. '
            'The file is damaged; fetch it again.'
        ) from None


def _require_consistent(platform, time, tile, mtl):
    """The names of product and scene repeat platform, path, row and date: a damaged file betrays itself."""
    for key, pattern, day in (('LANDSAT_PRODUCT_ID', _PRODUCT_ID, '%Y%m%d'), ('LANDSAT_SCENE_ID', _SCENE_ID, '%Y%j')):
        name = mtl.text(key, *_NAMES, default='')
        match = re.match(pattern, name)
        if match and match.groups() != (platform[-1], tile, time.strftime(day)):
            raise UnreadableError(
                f'Expected platform, path, row and date of {name} in {mtl.path}; they are {platform}, {tile[:3]}, {tile[3:]} and '
                f'{time:%Y-%m-%d}. The file is damaged; fetch it again.'
            )


def _files(members, folder, mtl):
    """GDAL path by band name, quality band included, and the names of bands whose files are not there."""
    present = {name.lower(): name for name in members.names}
    files, missing = {}, []
    for key, file in mtl.keys('FILE_NAME_', 'PRODUCT_CONTENTS', 'PRODUCT_METADATA').items():
        band = _band(key, mtl)
        if not band:
            continue
        choices = [file, *(re.sub(r'_B\w+(?=\.\w+$)', f'_{alias}', file) for alias in _ALIASES.get(band, ()))]
        found = next((present[(folder + choice).lower()] for choice in choices if (folder + choice).lower() in present), None)
        if found and members.gdal_path(found) in files.values():
            raise UnreadableError(
                f'Expected a file of its own for each band in {mtl.path}; {file} is named twice. Fetch it again.'
            )
        if found:
            files[band] = members.gdal_path(found)
        elif band != _RADSAT:
            missing.append(band)
    return files, missing


def _band(key, mtl):
    """The name of the band that a FILE_NAME_ key tells, '' where it tells none that is read."""
    if key == 'FILE_NAME_QUALITY_L1_PIXEL':
        return 'QA_PIXEL'
    if key == 'FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION':
        return _RADSAT
    if key == 'FILE_NAME_BAND_QUALITY':
        return 'BQA' if mtl.text('COLLECTION_NUMBER', *_CONTENTS, default='') else 'BQA_PRECOLLECTION'
    match = re.fullmatch(r'FILE_NAME_BAND_(?:ST_B)?(\d+(?:_VCID_\d)?)', key)
    return f'B{match[1]}' if match else ''


def _open(product, workspace):
    mtl, sensor = product.mtl, product.sensor
    opened = {name: (path, open_image(path)) for name, path in product.files}
    grids = {name: grid_of(name, dataset, product) for name, (_, dataset) in opened.items()}
    grid = grids[product.roles['blue']]
    if product.radsat:
        require_grid(_RADSAT, product.radsat, grid, product)
    aligned, other = [], []
    for name, (path, dataset) in opened.items():
        matches = grids[name].matches(grid)
        if not matches and grids[name].pixel_size == grid.pixel_size:
            # Only bands of another resolution are delivered on another grid.
            require_grid(name, path, grid, product)
        if product.radsat and matches and sensor.role(name):
            path = mended(name, path, product, dataset.GetRasterBand(1), grid, workspace)
        (aligned if matches else other).append((scaled_band(name, path, product, dataset), grids[name]))
    by_name = {band.name: band for band, _ in aligned}
    for band, its_grid in other:
        near = not sensor.role(band.name)
        by_name[band.name] = warp_bands([band], its_grid, grid, 'near' if near else 'bilinear', workspace)[0]
    elevation = mtl.number('SUN_ELEVATION', *_ATTRIBUTES, low=-90, high=90)
    metadata = {
        'SENSOR': product.platform,
        'SPACECRAFT_ID': product.platform,
        'DATE_ACQUIRED': product.date,
        'SCENE_CENTER_TIME': mtl.text('SCENE_CENTER_TIME', *_ATTRIBUTES),
        'system:time_start': round(product.time.timestamp() * 1000),
        'SUN_ELEVATION': f'{elevation:g}',
        'SUN_AZIMUTH': f'{mtl.number("SUN_AZIMUTH", *_ATTRIBUTES, low=-360, high=360):g}',
        'REFLECTANCE': product.level,
        'PRODUCT': mtl.text('LANDSAT_PRODUCT_ID', *_CONTENTS, default='') or mtl.text('LANDSAT_SCENE_ID', *_CONTENTS, default=''),
    }
    virtual = write_virtual(workspace.memory('.vrt'), grid, [by_name[name] for name in opened], metadata)
    return Scene(virtual, title=product.path)
