"""The region of catalogued images as a folder of GeoTIFFs: one after the other, each whole or not at all, continued by the next run."""

import os
import re
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence

from ..method.errors import Cancelled, CloudmaskError, UnreadableError
from ..method.progress import Progress
from ..products.stac import StacProduct, stac_product
from ..products.stac_items import require_items
from ..rasters.grid import Grid
from ..rasters.network import NoAnswer
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace
from .fetch import bytes_to_fetch
from .importscene import import_scene

#: The step under whose name a file keeps what it was made of.
_STEP = 'fetchimages'


@dataclass(frozen=True)
class Subset:
    """What is fetched of each image.

    Attributes
    ----------
    names : sequence of str
        Bands by name or role, () for all; the quality band is always included.
    resolution : float or None
        Size of a pixel, units of the CRS; None: that of the image.
    place : callable or None
        Takes the grid of an image, returns the region on it; raises `CloudmaskError` where it is outside. None: whole images.
    region : str
        A text that is another one for another region.
    """

    names: Sequence[str]
    resolution: Optional[float]
    place: Optional[Callable[[Grid], Region]]
    region: str

    def settings(self, product: StacProduct) -> Dict[str, Dict[str, str]]:
        """What a file is made of."""
        resolution = 'native' if self.resolution is None else f'{self.resolution:g}'
        return {_STEP: {'ITEM': product.name, 'BANDS': ', '.join(self.names), 'RESOLUTION': resolution, 'REGION': self.region}}


@dataclass
class Fetched:
    """What a run has done, or would do: images in the folder, and bytes that were transferred."""

    images: int = 0
    bytes: int = 0


def fetch_images(items: str, subset: Subset, folder: str, dry: bool, progress: Progress) -> Fetched:
    """Fetch the region of the images of an item collection, the first one first.

    Parameters
    ----------
    items : str
        Path of an item or an item collection.
    subset : Subset
        What is fetched.
    folder : str
        Where the GeoTIFFs are written; what an earlier run has finished there is kept. Ignored by a dry run.
    dry : bool
        Whether only the bytes are counted.
    progress : Progress
        Updated after each image; receives a message about each, and warnings about those that cannot be read.

    Raises
    ------
    CloudmaskError
        Where the network fails (what is finished stays), or no image could be fetched; `Cancelled` within a second.
    """
    problems: List[str] = []
    products = _named(_products(items, problems, progress))
    done = Fetched()
    for part, (name, product) in zip(progress.steps(*[1] * len(products)), products.items()):
        label = f'{product.date} {product.platform} {product.name}'
        path = os.path.join(folder, name)
        if not dry and _is_finished(path, subset.settings(product)):
            done.images += 1
            part.update(1)
            continue
        try:
            size = _fetch(product, subset, '' if dry else path, part)
        except (Cancelled, NoAnswer):
            raise
        except CloudmaskError as error:
            # Of another image the next one knows nothing.
            problems.append(f'{label}: {error}')
            progress.warn(f'Left out: {problems[-1]}')
            continue
        done.images += 1
        done.bytes += size
        progress.message(f'{label}: {size / 1e6:.1f} MB; {done.images} of {len(products)} images, {done.bytes / 1e6:.1f} MB.')
    if not done.images:
        raise CloudmaskError(f'{items} has no image of the region. {problems[0] if problems else "Find images with findimages."}')
    return done


def _products(path: str, problems: List[str], progress: Progress) -> List[StacProduct]:
    """The images of a file; what is wrong with others is added to `problems`."""
    found = []
    for item in require_items(path):
        try:
            found.append(stac_product(item))
        except UnreadableError as error:
            problems.append(str(error))
            progress.warn(f'Left out: {error}')
    return found


def _named(products: Sequence[StacProduct]) -> Dict[str, StacProduct]:
    """The products by the names of their files; an item that is listed twice is one."""
    return {f'{re.sub("[^A-Za-z0-9._-]", "_", product.name)}.tif': product for product in products}


def _is_finished(path: str, settings: Dict[str, Dict[str, str]]) -> bool:
    """Whether a file is what would be fetched."""
    try:
        return os.path.exists(path) and Scene(path).settings == settings
    except UnreadableError:
        return False


def _fetch(product: StacProduct, subset: Subset, path: str, progress: Progress) -> int:
    """Fetch an image into a file, '': only count; returns the bytes of its blocks."""
    with Workspace() as workspace:
        counting, fetching = progress.steps(1, 9)
        size = bytes_to_fetch(product, subset.names, subset.place, workspace, counting)
        if path:
            output = workspace.output(path)
            settings = subset.settings(product)
            import_scene(product, subset.names, subset.resolution, output, settings, workspace, fetching, subset.place)
        progress.update(1)
        return size
