"""Sentinel-2 products: Level 1C and 2A as SAFE, compact or of before December 2016, of all processing baselines.

References
----------
ESA, Sentinel-2 Products Specification Document: folders and names of the files.
"""

import os
import re
from dataclasses import dataclass, replace
from typing import Dict, Iterable, Iterator, List, Mapping, Sequence, Tuple

from ..method.errors import CloudmaskError, UnreadableError
from ..method.sensors import Sensor, sensor_of
from ..rasters.grid import Grid
from ..rasters.levels import SURFACE, TOP
from ..rasters.scene import Scene
from ..rasters.virtual import VirtualBand, write_virtual
from ..rasters.warp import warp_bands
from ..rasters.workspace import Workspace
from .images import open_image
from .members import Members, folder_of, require_intact
from .product import Product, require_essential
from .sentinel2_clouds import qa60
from .sentinel2_metadata import RESOLUTIONS, Granule, ProductMetadata, read_granule, read_product

_PRODUCT = r'MTD_MSIL(?:1C|2A)\.xml|S2[A-D]_OPER_MTD_SAFL1C_.*\.xml'
_GRANULE = r'MTD_TL\.xml|S2[A-D]_OPER_MTD_L1C_TL_.*\.xml'

#: The names of the metadata files, of a product and of a granule in it.
METADATA = f'{_PRODUCT}|{_GRANULE}'

# The files of bands and of cloud masks, below the granule's folder; those of Level 2A are in R10m and so on.
_BAND = re.compile(r'IMG_DATA/(?:R(\d\d)m/)?(?:.*_)?(B0\d|B1\d|B8A|SCL)(?:_(\d\d)m)?\.(?:jp2|tiff?)', re.IGNORECASE)
_CLOUDS = re.compile(r'QI_DATA/(?:.*_)?MSK_(?:CLASSI_(?:.*_)?B00.*\.(?:jp2|tiff?)|CLOUDS_(?:.*_)?B00.*\.gml)', re.IGNORECASE)


@dataclass(frozen=True)
class Sentinel2Product(Product):
    """A granule of a Sentinel-2 product.

    Attributes
    ----------
    name : str
        Of the product.
    granule : Granule
        Its metadata.
    bands : tuple of (int, VirtualBand)
        Resolution in metres of each band and where it is, the quality band SCL included.
    clouds : str
        GDAL path of the cloud mask of Level 1C, '' where the product lacks it.
    metadata : tuple of str
        Paths of the metadata files of the product and of the granule.
    """

    name: str
    granule: Granule
    bands: Tuple[Tuple[int, VirtualBand], ...]
    clouds: str
    metadata: Tuple[str, str]

    @classmethod
    def from_granule(
        cls,
        path: str,
        sensor: Sensor,
        level: str,
        metadata: ProductMetadata,
        granule: Granule,
        bands: Sequence[Tuple[int, VirtualBand]],
        expected: Iterable[str],
        clouds: str,
        files: Tuple[str, str],
    ) -> 'Sentinel2Product':
        """The product of a granule; `expected`: the bands that it should have, `files`: those of its metadata."""
        found = [band.name for _, band in bands]
        return cls(
            path=path,
            platform=metadata.platform,
            sensor=sensor,
            time=metadata.time,
            names=sensor.spectral(found),
            level=level,
            tile=granule.tile,
            generation=(metadata.baseline, metadata.generated),
            strip=granule.strip,
            missing=tuple(band for band in expected if band not in found),
            name=metadata.name,
            granule=granule,
            bands=tuple(bands),
            clouds=clouds,
            metadata=files,
        )

    def open(self, workspace: Workspace) -> Scene:
        """The scene at 10 m: digital numbers with the scale to reflectance, and the quality band SCL or QA60."""
        grid = self.granule.grid(10)
        bands: List[VirtualBand] = []
        for resolution, band in self.bands:
            band_grid = self.granule.grid(resolution)
            _require_image(band.source, band_grid)
            resampling = 'near' if band.name == 'SCL' else 'bilinear'
            bands += [band] if resolution == 10 else warp_bands([band], band_grid, grid, resampling, workspace)
        if self.clouds:
            mask_grid = self.granule.grid(60)
            if self.clouds.lower().endswith('.gml'):
                require_intact(self.clouds)
            else:
                _require_image(self.clouds, mask_grid)
            bands += warp_bands([qa60(self.clouds, mask_grid, workspace)], mask_grid, grid, 'near', workspace)
        metadata = self.scene_metadata(self.name, f'{self.time:%H:%M:%S}', self.granule.elevation, self.granule.azimuth)
        return Scene(write_virtual(workspace.memory('.vrt'), grid, bands, metadata), title=self.path)


def sentinel2_products(members: Members, path: str) -> List[Sentinel2Product]:
    """The Sentinel-2 products among some files: one for each granule.

    Parameters
    ----------
    members : Members
        The files.
    path : str
        What the user gave or the scan found, for messages; where it is the metadata file of a granule, only that one is meant.

    Raises
    ------
    CloudmaskError
        Where a product is damaged, incomplete or of another sensor.
    """
    if re.fullmatch(_GRANULE, os.path.basename(path), re.IGNORECASE):
        return _from_granule(path)
    found = members.matching(_PRODUCT)
    return [product for name in found for product in _products(members, name, path if len(found) == 1 else members.label(name))]


def _from_granule(path: str) -> List[Sentinel2Product]:
    """The product of one granule, from its metadata file; that of the product is two folders above."""
    path = os.path.abspath(path)
    safe = os.path.dirname(os.path.dirname(os.path.dirname(path)))
    return [
        replace(product, path=path)
        for product in sentinel2_products(Members(safe), safe)
        if os.path.normpath(product.metadata[1]) == path
    ]


def _products(members: Members, name: str, path: str) -> Iterator[Sentinel2Product]:
    """A product for each granule of the delivery that the metadata file `name` describes."""
    folder = folder_of(name)
    level = '1C' if 'L1C' in name.rsplit('/', 1)[-1].upper() else '2A'
    safe = (members.root + '/' + folder).rstrip('/').rsplit('/', 1)[-1]
    metadata = read_product(members.text(name), members.label(name), safe, level)
    sensor = sensor_of(metadata.platform)
    granules = [granule for granule in members.matching(_GRANULE) if folder_of(granule).startswith(f'{folder}GRANULE/')]
    if not granules:
        raise UnreadableError(f'The product {path} has no metadata of a granule (MTD_TL.xml). Download the product again.')
    if sensor is None:
        raise CloudmaskError(
            f'The product {path} is from {metadata.platform}, which is not supported. Choose a product of Sentinel-2A, 2B or 2C.'
        )
    for granule in granules:
        granule_path = members.label(granule)
        yield _product(
            members,
            folder_of(granule),
            metadata,
            read_granule(members.text(granule), granule_path, metadata),
            path=path if len(granules) == 1 else granule_path,
            sensor=sensor,
            level=SURFACE if level == '2A' else TOP,
            files=(members.label(name), granule_path),
        )


def _product(
    members: Members,
    folder: str,
    metadata: ProductMetadata,
    granule: Granule,
    path: str,
    sensor: Sensor,
    level: str,
    files: Tuple[str, str],
) -> Sentinel2Product:
    """The product of a granule with the image files found in its folder; `files` are those of its metadata."""
    images, masks = _images(members, folder)
    expected = {band: RESOLUTIONS[band] for band in RESOLUTIONS if band in metadata.scales}
    if level == SURFACE:
        expected['SCL'] = 20
    bands = tuple(
        (resolution, virtual_band(band, images[band, resolution], metadata.scales))
        for band, resolution in expected.items()
        if (band, resolution) in images
    )
    require_essential(sensor, [band.name for _, band in bands], path)
    # MSK_CLASSI comes before MSK_CLOUDS. The quality band of Level 2A is SCL.
    clouds = masks[0] if masks and level == TOP else ''
    return Sentinel2Product.from_granule(path, sensor, level, metadata, granule, bands, expected, clouds, files)


def _images(members: Members, folder: str) -> Tuple[Dict[Tuple[str, int], str], List[str]]:
    """GDAL paths of the images in a granule's folder by band and resolution in metres, and of its cloud masks."""
    images: Dict[Tuple[str, int], str] = {}
    masks: List[str] = []
    for name in members.names:
        if not name.startswith(folder):
            continue
        image = _BAND.fullmatch(name[len(folder) :])
        if image:
            band = image[2].upper().replace('B0', 'B')
            images.setdefault((band, int(image[1] or image[3] or RESOLUTIONS.get(band, 20))), members.gdal_path(name))
        elif _CLOUDS.fullmatch(name[len(folder) :]):
            masks.append(members.gdal_path(name))
    return images, masks


def virtual_band(band: str, path: str, scales: Mapping[str, Tuple[float, float]]) -> VirtualBand:
    """A band of digital numbers with its scale and offset; SCL as it is."""
    if band == 'SCL':
        return VirtualBand(band, path, 1)
    scale, offset = scales[band]
    return VirtualBand(band, path, 1, scale, offset, nodata=0)


def _require_image(path: str, grid: Grid) -> None:
    """Raise `UnreadableError` unless an image has the size and, where it is georeferenced, the place of `grid`."""
    image_grid = Grid.from_dataset(open_image(path))
    size = (image_grid.width, image_grid.height)
    if size != (grid.width, grid.height) or (image_grid.crs and not image_grid.matches(grid)):
        raise UnreadableError(
            f'The image {path} is damaged: it is on the grid {image_grid}; expected {grid} from its MTD_TL.xml. '
            'Download the product again.'
        )
