"""What of the images of a catalogue is fetched, when, and with which offset."""

from dataclasses import replace
from typing import Callable, List, Optional, Sequence

from ..method.progress import Progress
from ..products.claimed import ClaimedBands
from ..products.passes import Pass
from ..products.stac import StacProduct
from ..products.stac_offset import Claim
from ..rasters.grid import Grid, Window
from ..rasters.image import ImageOnDisk
from ..rasters.reach import needed_blocks
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.warp import on_grid
from ..rasters.workspace import Workspace
from .offsets import offset_by_dates

#: The images of one pass of a satellite.
PassOnDisk = Pass[ImageOnDisk]


def grid_of(image: ImageOnDisk, workspace: Workspace, progress: Progress) -> Grid:
    """The grid of an image; of one at addresses only the directory of a file is read."""
    return image.grid(workspace, progress) if isinstance(image, StacProduct) else image.open(workspace).grid


def at_addresses(images: PassOnDisk) -> List[StacProduct]:
    """The images of a pass of which something is to be fetched."""
    return [image for image in images.images if isinstance(image, StacProduct) and image.is_remote]


def claims(images: PassOnDisk) -> List[Claim]:
    """What is stated about the offsets of the images of a pass, and is to be proven."""
    return [image.claim for image in images.images if isinstance(image, ClaimedBands) and image.claim]


def fetched_pass(
    images: PassOnDisk, region: Region, grid: Grid, references: Sequence[Scene], workspace: Workspace, progress: Progress
) -> PassOnDisk:
    """A pass with all that a region needs on disk, and the offsets of its images proven.

    Parameters
    ----------
    images : Pass
        The pass.
    region : Region
        What will be read, on `grid`.
    grid : Grid
        The grid on which it will be read.
    references : sequence of Scene
        Images of the place whose offset is certain, on `grid`: where the numbers alone leave an offset in doubt they decide.
    workspace : Workspace
        Owns the files.
    progress : Progress
        Updated after each request.

    Raises
    ------
    UnreadableError
        Where a file cannot be read, or an offset remains in doubt.
    """
    near = needed_blocks(region, grid)
    found: List[ImageOnDisk] = []
    for image, part in zip(images.images, progress.steps(*(1 for _ in images.images))):
        if isinstance(image, StacProduct):
            image = image.fetched(near, workspace, part)
        if isinstance(image, ClaimedBands) and image.claim:
            image = _settled(image, region, grid, references, workspace, part)
        found.append(image)
    return replace(images, images=tuple(found))


def fetched_image(
    image: ImageOnDisk, names: Sequence[str], region: Region, grid: Grid, workspace: Workspace, progress: Progress
) -> ImageOnDisk:
    """An image with all on disk that is read of some of its bands, by name or role, and of its quality band; raises as `fetched_pass`."""
    if not isinstance(image, StacProduct) or not image.is_remote:
        return image
    fetched = image.fetched(needed_blocks(region, grid), workspace, progress, bands_to_fetch(image, names))
    return fetched.having_bands_on_disk()


def _settled(
    product: ClaimedBands, region: Region, grid: Grid, references: Sequence[Scene], workspace: Workspace, progress: Progress
) -> ClaimedBands:
    """A product on disk whose offset is known; raises `UnreadableError` where it remains in doubt."""
    offset = product.proven_offset()
    if offset is None and references:
        # Without an offset, the numbers are those of the references or 0.1 above them.
        scene = on_grid(product.with_offset(0.0).open(workspace), grid, workspace)
        offset = offset_by_dates(scene, references, region, progress.part(1, 1))
    if offset is None:
        raise product.doubt()
    return product.with_offset(offset)


def needed_rectangle(window: Window, grid: Grid) -> Callable[[Grid, Window], bool]:
    """As `needed_blocks`, of a rectangle of a grid."""
    x, y, right, bottom = window.x, window.y, window.x + window.width, window.y + window.height
    a, b = grid.pixel_to_world(float(x), float(y))
    part = replace(grid, transform=(a, *grid.transform[1:3], b, *grid.transform[4:]), width=right - x, height=bottom - y)
    return needed_blocks(Region.from_grid(part), part)


def bytes_to_fetch(
    product: StacProduct,
    names: Sequence[str],
    place: Optional[Callable[[Grid], Region]],
    workspace: Workspace,
    progress: Progress,
) -> int:
    """How many bytes of an item `import_scene` would fetch for a region; only the directories of its files are read.

    Parameters
    ----------
    product : StacProduct
        The item.
    names : sequence of str
        Bands by name or role, () for all; the quality band is always included.
    place : callable or None
        Takes the grid of the product, and returns the region; None: the whole image.
    workspace : Workspace
        Keeps the directories, so that a fetch that follows does not read them again.
    progress : Progress
        Updated after each file.
    """
    grid = grid_of(product, workspace, progress)
    window = place(grid).bounds if place else Window(0, 0, grid.width, grid.height)
    return workspace.remote.bytes_of(product.files(bands_to_fetch(product, names)), needed_rectangle(window, grid), progress)


def bands_to_fetch(product: StacProduct, names: Sequence[str]) -> Sequence[str]:
    """The bands of a product that some names or roles mean, with the blue one, whose grid is that of the scene, and the quality band; () for all."""
    if not names:
        return ()
    roles = product.roles
    chosen = {roles.get(name, name) for name in (*names, 'blue')}
    return [band.name for band in product.bands if band.name in chosen or not product.sensor.role(band.name)]
