"""Landsat products: Level 1 of Collections 1 and 2 and before, Level 2 of Collection 2.

Groups and keys of the MTL, file names and product ids are those of the USGS Landsat Collection 2 Data Format Control Books, and
of their predecessors for Collection 1 and before.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Dict, List, Tuple

from ..method.errors import CloudmaskError, UnreadableError
from ..method.sensors import Sensor, sensor_of
from ..rasters.levels import SURFACE, TOP
from ..rasters.scene import Scene
from ..rasters.virtual import VirtualBand, write_virtual
from ..rasters.warp import warp_bands
from ..rasters.workspace import Workspace
from .espa import is_order
from .images import open_image, require_grid
from .landsat_grid import grid_of
from .landsat_saturation import mark_saturated
from .landsat_scaling import scaled_band
from .members import Members, folder_of
from .metadata import damaged, require_day
from .mtl import Mtl, parse_mtl
from .product import Product, require_essential

MTL = r'.*_MTL\.(txt|json|xml)'

# Groups by generation: Collection 2, then Collection 1 and before.
_CONTENTS = ('PRODUCT_CONTENTS', 'PRODUCT_METADATA', 'METADATA_FILE_INFO')
_ATTRIBUTES = ('IMAGE_ATTRIBUTES', 'PRODUCT_METADATA')
_NAMES = ('PRODUCT_CONTENTS', 'METADATA_FILE_INFO', 'LEVEL1_PROCESSING_RECORD')

#: Platform, path and row, and date in the ids of products and scenes.
_PRODUCT_ID, _SCENE_ID = r'L[COTEM]0(\d)_L\d\w\w_(\d{6})_(\d{8})_', r'L[COTEM](\d)(\d{6})(\d{7})'

_RADSAT = 'QA_RADSAT'

#: Other names of the file of a band, before the collections.
_ALIASES = {'B6_VCID_1': ('B61',), 'B6_VCID_2': ('B62',)}

#: Tiers in ascending order; real-time data and products before the collections are 0.
_TIERS = {'T1': 2, 'T2': 1}


@dataclass(frozen=True)
class LandsatProduct(Product):
    """A Landsat product.

    Attributes
    ----------
    mtl : Mtl
        Its metadata.
    files : tuple of (str, str)
        Name and GDAL path of each band, the quality band included.
    radsat : str
        GDAL path of QA_RADSAT, '' where the product lacks it.
    """

    mtl: Mtl
    files: Tuple[Tuple[str, str], ...]
    radsat: str

    def open(self, workspace: Workspace) -> Scene:
        """The scene: digital numbers with the scale to reflectance, temperatures in kelvin, and the quality band.

        Bands of another resolution than the blue one are warped to its grid.
        """
        elevation = self.mtl.number('SUN_ELEVATION', *_ATTRIBUTES, low=-90, high=90)
        require_day(elevation, self.path)
        datasets = {name: open_image(path) for name, path in self.files}
        grids = {name: grid_of(name, dataset, self.mtl, self.sensor) for name, dataset in datasets.items()}
        grid = grids[self.roles['blue']]
        if self.radsat:
            require_grid(self.radsat, grid_of(_RADSAT, open_image(self.radsat), self.mtl, self.sensor), grid)
        bands: List[VirtualBand] = []
        for name, path in self.files:
            dataset, is_spectral = datasets[name], bool(self.sensor.role(name))
            aligned = grids[name].matches(grid)
            if not aligned and grids[name].pixel_size == grid.pixel_size:
                # Only bands of another resolution are delivered on another grid.
                require_grid(path, grids[name], grid)
            if self.radsat and aligned and is_spectral:
                path = mark_saturated(name, path, self, dataset.GetRasterBand(1), grid, workspace)
            band = scaled_band(name, path, self, dataset)
            if not aligned:
                (band,) = warp_bands([band], grids[name], grid, 'bilinear' if is_spectral else 'near', workspace)
            bands.append(band)
        metadata = self.scene_metadata(
            self.mtl.text('LANDSAT_PRODUCT_ID', *_CONTENTS, default='')
            or self.mtl.text('LANDSAT_SCENE_ID', *_CONTENTS, default=''),
            self.mtl.text('SCENE_CENTER_TIME', *_ATTRIBUTES),
            elevation,
            self.mtl.number('SUN_AZIMUTH', *_ATTRIBUTES, low=-360, high=360),
        )
        return Scene(write_virtual(workspace.memory('.vrt'), grid, bands, metadata), title=self.path)


def landsat_products(members: Members, path: str) -> List[LandsatProduct]:
    """The Landsat products among some files: one for each MTL.

    Parameters
    ----------
    members : Members
        The files.
    path : str
        What the user gave or the scan found, for messages.

    Raises
    ------
    CloudmaskError
        Where a product is damaged, incomplete or of another sensor.
    """
    names: Dict[str, str] = {}
    for name in members.matching(MTL):
        # The same metadata come in up to three formats: one is enough.
        prefix = re.sub(r'_MTL\.\w+$', '', name, flags=re.IGNORECASE)
        if not is_order(members, prefix):
            names.setdefault(prefix, name)
    alone = len(names) == 1
    return [_product(members, name, path if alone else members.label(name)) for name in names.values()]


def _product(members: Members, name: str, path: str) -> LandsatProduct:
    """The product that the MTL `name` describes, after a check of its metadata and a search for its files."""
    mtl = parse_mtl(members.text(name), members.label(name))
    platform = mtl.text('SPACECRAFT_ID', *_ATTRIBUTES)
    time = _time(mtl)
    # Three digits each; WRS-2 has 233 paths and 248 rows.
    tile = ''.join(f'{int(mtl.number(key, *_ATTRIBUTES, low=1, high=999)):03d}' for key in ('WRS_PATH', 'WRS_ROW'))
    _require_consistent(platform, time, tile, mtl)
    sensor = _sensor(platform, mtl, path)
    files, missing = _files(members, folder_of(name), mtl)
    radsat = files.pop(_RADSAT, '')
    require_essential(sensor, files, path)
    return LandsatProduct(
        path=path,
        platform=platform,
        sensor=sensor,
        time=time,
        names=sensor.spectral(files),
        level=_level(mtl),
        tile=tile,
        generation=_generation(mtl),
        strip=None,
        missing=tuple(missing),
        mtl=mtl,
        files=tuple(files.items()),
        radsat=radsat,
    )


def _generation(mtl: Mtl) -> Tuple[str, int, str]:
    """Collection, '00' before the collections; tier; time of processing as the MTL writes it, '' where unknown."""
    collection = mtl.text('COLLECTION_NUMBER', *_CONTENTS, default='00')
    category = mtl.text('COLLECTION_CATEGORY', *_CONTENTS, default='')
    processed = mtl.text('DATE_PRODUCT_GENERATED', 'LEVEL2_PROCESSING_RECORD', 'LEVEL1_PROCESSING_RECORD', default='')
    processed = processed or mtl.text('FILE_DATE', 'METADATA_FILE_INFO', default='')
    return collection, _TIERS.get(category, 0), processed


def _sensor(platform: str, mtl: Mtl, path: str) -> Sensor:
    sensor, instrument = sensor_of(platform), mtl.text('SENSOR_ID', *_ATTRIBUTES, default='')
    if sensor is None or instrument == 'MSS':
        raise CloudmaskError(
            f'The product {path} is from {platform} {instrument}'.rstrip() + ', which is not supported. '
            'Choose a product of Landsat 4 to 9 from TM, ETM+ or OLI.'
        )
    return sensor


def _time(mtl: Mtl) -> datetime:
    day, clock = mtl.text('DATE_ACQUIRED', *_ATTRIBUTES), mtl.text('SCENE_CENTER_TIME', *_ATTRIBUTES)
    try:
        return datetime.strptime(f'{day} {clock[:8]}', '%Y-%m-%d %H:%M:%S').replace(tzinfo=timezone.utc)
    except ValueError:
        raise damaged(mtl.path, 'DATE_ACQUIRED with SCENE_CENTER_TIME', f'{day} {clock}', 'YYYY-MM-DD and hh:mm:ss') from None


def _require_consistent(platform: str, time: datetime, tile: str, mtl: Mtl) -> None:
    """The ids of product and scene repeat platform, path, row and date: raise `UnreadableError` where they differ."""
    for key, pattern, day in (('LANDSAT_PRODUCT_ID', _PRODUCT_ID, '%Y%m%d'), ('LANDSAT_SCENE_ID', _SCENE_ID, '%Y%j')):
        name = mtl.text(key, *_NAMES, default='')
        match = re.match(pattern, name)
        if match and match.groups() != (platform[-1], tile, time.strftime(day)):
            stated = f'{platform}, {tile[:3]}, {tile[3:]}, {time:%Y-%m-%d}'
            raise damaged(mtl.path, 'platform, path, row and date', stated, f'those of {key} {name}')


def _level(mtl: Mtl) -> str:
    """`TOP` or `SURFACE`; raises `UnreadableError` where the product id states another level than PROCESSING_LEVEL.

    The metadata of Level 2 repeat the factors of Level 1, so that the wrong ones would be found.
    """
    product = re.match(r'L[COTEM]0\d_(L\d\w\w)_', mtl.text('LANDSAT_PRODUCT_ID', *_CONTENTS, default=''))
    level = mtl.text('PROCESSING_LEVEL', 'PRODUCT_CONTENTS', default=product[1] if product else 'L1')
    if product and level != product[1]:
        raise damaged(mtl.path, 'PROCESSING_LEVEL', level, f'{product[1]}, as in LANDSAT_PRODUCT_ID')
    return SURFACE if level.startswith('L2') else TOP


def _files(members: Members, folder: str, mtl: Mtl) -> Tuple[Dict[str, str], List[str]]:
    """GDAL path by band name, quality bands included, and the names of bands whose files are missing."""
    present = {name.lower(): name for name in members.names}
    files: Dict[str, str] = {}
    missing: List[str] = []
    for key, file in mtl.keys('FILE_NAME_', 'PRODUCT_CONTENTS', 'PRODUCT_METADATA').items():
        band = _band(key, mtl)
        if not band:
            continue
        choices = [file, *(re.sub(r'_B\w+(?=\.\w+$)', f'_{alias}', file) for alias in _ALIASES.get(band, ()))]
        name = next((present[(folder + choice).lower()] for choice in choices if (folder + choice).lower() in present), None)
        if name is None:
            if band != _RADSAT:
                missing.append(band)
            continue
        if members.gdal_path(name) in files.values():
            raise UnreadableError(
                f'The metadata file {mtl.path} is damaged: two bands have the same file, {file}. Download the product again.'
            )
        files[band] = members.gdal_path(name)
    return files, missing


def _band(key: str, mtl: Mtl) -> str:
    """The band whose file a FILE_NAME_ key names, '' for files that are not read."""
    if key == 'FILE_NAME_QUALITY_L1_PIXEL':
        return 'QA_PIXEL'
    if key == 'FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION':
        return _RADSAT
    if key == 'FILE_NAME_BAND_QUALITY':
        return 'BQA' if mtl.text('COLLECTION_NUMBER', *_CONTENTS, default='') else 'BQA_PRECOLLECTION'
    match = re.fullmatch(r'FILE_NAME_BAND_(?:ST_B)?(\d+(?:_VCID_\d)?)', key)
    return f'B{match[1]}' if match else ''
