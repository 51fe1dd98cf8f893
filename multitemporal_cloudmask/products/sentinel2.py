"""Sentinel-2 deliveries: Level 1C and 2A as SAFE, compact or of before December 2016, of all processing baselines."""

import os
import re
from dataclasses import dataclass, replace
from typing import Tuple

from osgeo import gdal

from ..method.errors import CloudmaskError, UnreadableError
from ..rasters.grid import Grid
from ..rasters.levels import SURFACE, TOP
from ..rasters.scene import Scene
from ..rasters.virtual import VirtualBand, write_virtual
from ..rasters.warp import warp_bands
from .members import Members, folder_of
from .product import Product
from .sentinel2_clouds import qa60
from .sentinel2_metadata import RESOLUTIONS, Granule, read_granule, read_product

_PRODUCT = r'MTD_MSIL(?:1C|2A)\.xml|S2[A-D]_OPER_MTD_SAFL1C_.*\.xml'
_GRANULE = r'MTD_TL\.xml|S2[A-D]_OPER_MTD_L1C_TL_.*\.xml'

#: The names of the metadata files, of a product and of a granule in it.
METADATA = f'{_PRODUCT}|{_GRANULE}'

# The files of bands and of cloud masks, below the granule's folder; those of Level 2A are in R10m and so on.
_BAND = re.compile(r'IMG_DATA/(?:R(\d\d)m/)?(?:.*_)?(B0\d|B1\d|B8A|SCL)(?:_(\d\d)m)?\.(?:jp2|tiff?)', re.IGNORECASE)
_CLOUDS = re.compile(r'QI_DATA/(?:.*_)?MSK_(?:CLASSI_(?:.*_)?B00.*\.(?:jp2|tiff?)|CLOUDS_(?:.*_)?B00.*\.gml)', re.IGNORECASE)

#: Without these nothing can be done.
_ESSENTIAL = ('blue', 'green', 'red', 'nir')


@dataclass(frozen=True)
class Sentinel2Product(Product):
    """A granule of a Sentinel-2 delivery.

    name: of the delivery. bands: resolution and `VirtualBand` of each, the quality band SCL included. clouds: path of the cloud
    mask of Level 1C, '' where there is none. missing: the bands whose files are not there. metadata: paths of the files of the
    product and of the granule.
    """

    name: str = ''
    granule: Granule = None
    bands: Tuple[Tuple[int, VirtualBand], ...] = ()
    clouds: str = ''
    metadata: Tuple[str, ...] = ()

    def open(self, workspace):
        """The scene at 10 m: digital numbers with the scale to reflectance, and the quality band SCL or QA60."""
        return _open(self, workspace)


def sentinel2_products(members, path):
    """The Sentinel-2 products among some files: one for each granule. path: of the delivery, for messages."""
    if re.fullmatch(_GRANULE, os.path.basename(path), re.IGNORECASE):
        return _of_granule(path)
    found = members.matching(_PRODUCT)
    return [
        product for name in found for product in _products(members, name, path if len(found) == 1 else members.gdal_path(name))
    ]


def _of_granule(path):
    """The product of one granule by its metadata file; that of the product lies two folders above."""
    path = os.path.abspath(path)
    safe = os.path.dirname(os.path.dirname(os.path.dirname(path)))
    return [
        replace(product, path=path)
        for product in sentinel2_products(Members(safe), safe)
        if os.path.normpath(product.metadata[1]) == path
    ]


def _products(members, name, path):
    folder = folder_of(name)
    level = '1C' if 'L1C' in name.rsplit('/', 1)[-1].upper() else '2A'
    safe = (members.root + '/' + folder).rstrip('/').rsplit('/', 1)[-1]
    metadata = read_product(members.text(name), members.gdal_path(name), safe, level)
    granules = [granule for granule in members.matching(_GRANULE) if folder_of(granule).startswith(f'{folder}GRANULE/')]
    if not granules:
        raise UnreadableError(
            f'Expected the metadata of a granule (MTD_TL.xml) in {path}; it is missing. Fetch the product again.'
        )
    for granule in granules:
        its_path = members.gdal_path(granule)
        its_metadata = read_granule(members.text(granule), its_path, metadata)
        product = Sentinel2Product(
            path if len(granules) == 1 else its_path,
            metadata.platform,
            metadata.time,
            (),
            SURFACE if level == '2A' else TOP,
            its_metadata.tile,
            (metadata.baseline, metadata.generated),
            its_metadata.strip,
            name=metadata.name,
            granule=its_metadata,
            metadata=(members.gdal_path(name), its_path),
        )
        if product.sensor is None:
            raise CloudmaskError(f'Expected Sentinel-2A, 2B or 2C; {path} is from {product.platform}. It is not known here.')
        yield _with_files(product, members, folder_of(granule), metadata.scales)


def _with_files(product, members, folder, scales):
    """The product with the files of its bands."""
    images, masks = {}, []
    for name in members.names:
        if not name.startswith(folder):
            continue
        image = _BAND.fullmatch(name[len(folder) :])
        if image:
            band = image[2].upper().replace('B0', 'B')
            images.setdefault((band, int(image[1] or image[3] or RESOLUTIONS.get(band, 20))), members.gdal_path(name))
        elif _CLOUDS.fullmatch(name[len(folder) :]):
            masks.append(members.gdal_path(name))
    expected = {band: RESOLUTIONS[band] for band in RESOLUTIONS if band in scales}
    if product.level == SURFACE:
        expected['SCL'] = 20
    bands = [
        (resolution, _virtual(band, images[band, resolution], scales))
        for band, resolution in expected.items()
        if (band, resolution) in images
    ]
    found = [band.name for _, band in bands]
    roles = [product.sensor.role(band) for band in found]
    absent = [role for role in _ESSENTIAL if role not in roles]
    if absent:
        raise UnreadableError(
            f'Expected the files of the bands {", ".join(_ESSENTIAL)} (B02, B03, B04, B08 at 10 m) in {product.path}; '
            f'missing: {", ".join(absent)}. Fetch the product again.'
        )
    return replace(
        product,
        names=tuple(band for band, role in zip(found, roles) if role),
        bands=tuple(bands),
        # MSK_CLASSI comes before MSK_CLOUDS. The quality band of Level 2A is SCL.
        clouds=masks[0] if masks and product.level == TOP else '',
        missing=tuple(band for band in expected if band not in found),
    )


def _virtual(band, path, scales):
    if band == 'SCL':
        return VirtualBand(band, path, 1)
    return VirtualBand(band, path, 1, *scales[band], nodata=0)


def _open(product, workspace):
    granule = product.granule
    grid = granule.grid(10)
    bands = []
    for resolution, band in product.bands:
        its_grid = granule.grid(resolution)
        _require_image(band.source, its_grid)
        resampling = 'near' if band.name == 'SCL' else 'bilinear'
        bands += [band] if resolution == 10 else warp_bands([band], its_grid, grid, resampling, workspace)
    if product.clouds:
        its_grid = granule.grid(60)
        if not product.clouds.lower().endswith('.gml'):
            _require_image(product.clouds, its_grid)
        bands += warp_bands([qa60(product.clouds, its_grid, workspace)], its_grid, grid, 'near', workspace)
    metadata = {
        'SENSOR': product.platform,
        'SPACECRAFT_ID': product.platform,
        'DATE_ACQUIRED': product.date,
        'SCENE_CENTER_TIME': f'{product.time:%H:%M:%S}',
        'system:time_start': round(product.time.timestamp() * 1000),
        'SUN_ELEVATION': f'{granule.elevation:g}',
        'SUN_AZIMUTH': f'{granule.azimuth:g}',
        'REFLECTANCE': product.level,
        'PRODUCT': product.name,
    }
    return Scene(write_virtual(workspace.memory('.vrt'), grid, bands, metadata), title=product.path)


def _require_image(path, grid):
    """Raise `UnreadableError` unless an image is whole and where the granule's metadata tell; it may have no place of its own."""
    try:
        dataset = gdal.Open(path)
    except RuntimeError as error:
        raise UnreadableError(f'Cannot read {path}: {error}. The file is damaged; fetch the product again.') from error
    its_grid = Grid.from_dataset(dataset)
    size = (its_grid.width, its_grid.height)
    if size != (grid.width, grid.height) or (its_grid.crs and not its_grid.matches(grid)):
        raise UnreadableError(f'Expected {path} on {grid} by its MTD_TL.xml; it is on {its_grid}. Fetch the product again.')
