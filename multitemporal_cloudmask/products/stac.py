"""Scenes as STAC items describe them: surface reflectance of Landsat, Sentinel-2 and HLS, a GeoTIFF for each band, on disk or at an https address.

Of what is at an address the blocks that a region needs are fetched; the item alone states all that the choice of images needs.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Any, Callable, List, Mapping, Optional, Sequence, Tuple

from ..method.errors import UnreadableError
from ..method.progress import Progress
from ..method.sensors import MSI
from ..rasters.grid import Grid, Window
from ..rasters.levels import SURFACE
from ..rasters.remote_file import RemoteFile
from ..rasters.scene import Scene
from ..rasters.virtual import VirtualBand, write_virtual
from ..rasters.warp import warp_bands
from ..rasters.workspace import Workspace
from .addresses import is_remote, safe_address
from .claimed import ClaimedBands
from .images import open_image
from .stac_bands import bands_of
from .stac_item import StacItem
from .stac_offset import NONE, claimed_offset
from .tokens import TOKENS

#: Rank of an item by the maturity that Digital Earth Australia states.
_MATURITY = {'final': 2, 'interim': 1}


@dataclass(frozen=True)
class StacProduct(ClaimedBands):
    """The scene of an item.

    Attributes
    ----------
    sides : mapping of str to (int, int)
        Rows and columns of files by their addresses, where stated.
    """

    sides: Mapping[str, Tuple[int, int]] = field(default_factory=dict, compare=False)

    @property
    def is_remote(self) -> bool:
        """Whether a band is at an address."""
        return any(is_remote(band.source) for band in self.bands)

    def files(self, names: Sequence[str] = ()) -> List[RemoteFile]:
        """The files at addresses, of some bands or of all."""
        return [
            RemoteFile(band.source, TOKENS.signed, self.sides.get(band.source))
            for band in self.bands
            if is_remote(band.source) and (not names or band.name in names)
        ]

    def fetched(
        self, near: Callable[[Grid, Window], bool], workspace: Workspace, progress: Progress, names: Sequence[str] = ()
    ) -> 'StacProduct':
        """The product with the bands on disk: of what is at an address the blocks that `near` wants, nodata elsewhere.

        Parameters
        ----------
        near : callable
            Takes the grid of a file and a block of it; returns whether it is needed.
        workspace : Workspace
            Owns the files.
        progress : Progress
            Updated after each request.
        names : sequence of str
            Bands; () for all. Others stay at their addresses.

        Raises
        ------
        UnreadableError
            Where a file is gone, denied or damaged, or cannot be reached.
        """
        places = workspace.remote.fetch(self.files(names), near, progress)
        return replace(self, bands=tuple(replace(band, source=places.get(band.source, band.source)) for band in self.bands))

    def having_bands_on_disk(self) -> 'StacProduct':
        """The product without the bands that are at addresses."""
        bands = tuple(band for band in self.bands if not is_remote(band.source))
        return replace(self, bands=bands, names=self.sensor.spectral(band.name for band in bands))

    def grid(self, workspace: Workspace, progress: Progress) -> Grid:
        """The grid of the scene, for which no pixel is read."""
        source = next(band.source for band in self.bands if band.name == self.roles['blue'])
        if not is_remote(source):
            return Grid.from_dataset(open_image(source))
        (file,) = workspace.remote.open([RemoteFile(source, TOKENS.signed, self.sides.get(source))], progress)
        return file.grid(progress)

    def open(self, workspace: Workspace) -> Scene:
        """The scene; what is at addresses is fetched as a whole. Raises `UnreadableError` where the offset is in doubt."""
        if self.is_remote:
            return self.fetched(lambda *_: True, workspace, Progress()).open(workspace)
        return super().open(workspace)

    @property
    def quality(self) -> Optional[VirtualBand]:
        """The quality band, None where the item has none."""
        return next((band for band in self.bands if not self.sensor.role(band.name)), None)

    def quality_scene(self, grid: Grid, workspace: Workspace) -> Scene:
        """The quality band alone, which must be on disk, on the grid of the scene."""
        band = self.quality
        if band is None:
            raise ValueError(f'{self} has no quality band')
        own = Grid.from_dataset(open_image(band.source))
        bands = [band] if own.matches(grid) else warp_bands([band], own, grid, 'near', workspace)
        metadata = self.scene_metadata(self.name, f'{self.time:%H:%M:%S}')
        return Scene(write_virtual(workspace.memory('.vrt'), grid, bands, metadata), title=self.path)


def stac_product(item: StacItem, local: bool = True) -> StacProduct:
    """The product that an item describes.

    Parameters
    ----------
    item : StacItem
        The item.
    local : bool
        Whether the item is on disk, so that it may refer to files on disk.

    Raises
    ------
    UnreadableError
        Where it is not surface reflectance of a sensor that the tools know, states no time, or its files are not open.
    """
    platform, sensor, found = bands_of(item)
    time = item.time
    if time is None:
        raise UnreadableError(f'Cannot use {item.path}: it states no acquisition time. Add the property datetime.')
    if item.days > 1:
        raise UnreadableError(
            f'Cannot use {item.path}: it is a composite of {item.days:.0f} days, not an image of one date. Choose a collection of single images.'
        )
    bands, sides = [], {}
    for band in found:
        source = safe_address(band.asset.href, local, item.path)
        bands.append(VirtualBand(band.name, source, 1, band.scale, band.offset, nodata=band.nodata))
        if band.asset.side:
            sides[source] = band.asset.side
    names = sensor.spectral(band.name for band in bands)
    # HLS and Digital Earth Australia have other numbers.
    is_from_esa = sensor is MSI and all(band.nodata == 0 for band in found if sensor.role(band.name))
    claim = claimed_offset(item, next((band.offset for band in found if band.offset), NONE)) if is_from_esa else None
    return StacProduct(
        path=item.path,
        platform=platform,
        sensor=sensor,
        time=time,
        names=names,
        level=SURFACE,
        tile=item.tile,
        generation=_generation(item, sensor is MSI),
        strip=item.strip,
        missing=() if len(names) < len(bands) else ('the quality band',),
        name=item.name,
        bands=tuple(bands),
        sun=item.sun,
        claim=claim,
        sides=sides,
    )


def _generation(item: StacItem, is_sentinel2: bool) -> Tuple[Any, ...]:
    """Of two items of one acquisition the greater is the better: comparable to those of products on disk."""
    hls = re.search(r'v(\d\.\d)$', item.name) if 'HLS' in item.name.upper() else None
    if hls:
        return (hls[1],)
    if is_sentinel2:
        # Of Earth Search's collections the numbers of the newer are certain.
        baseline = (item.baseline or 0.0) + (10 if '-c1-' in item.collection else 0)
        return (baseline, item.text('s2:generation_time', 'odc:processing_datetime', 'created'), item.text('s2:sequence'))
    maturity = item.text('dea:dataset_maturity')
    if maturity:
        return ('02', _MATURITY.get(maturity, 0), item.text('odc:processing_datetime'))
    processed = next(
        (found[1] for asset in item.assets.values() for found in [re.search(r'_\d{8}_(\d{8})_02_', asset.href)] if found), ''
    )
    return ('02', {'T1': 2, 'T2': 1}.get(item.text('landsat:collection_category'), 0), processed)
