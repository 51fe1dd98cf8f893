"""What the selection of lags knows of one place: images that are masked over the same pixels ask nothing twice."""

from typing import Any, Dict, Hashable, List, Sequence, Union

from ..method.errors import CloudmaskError
from ..method.options import SelectOptions
from ..method.selection import in_window
from ..products.passes import Pass
from ..rasters.roi import Region
from .images import EarthImage
from .judge import Samples

#: Counts of a candidate by name, or why they are not known.
Cover = Union[Dict[str, Any], CloudmaskError]


class Place:
    """What is known of a region on a grid, by the options of one run.

    Parameters
    ----------
    images : sequence of EarthImage
        All that overlap the region in the search windows of the images to mask, by time.

    Attributes
    ----------
    covers : dict of Pass to Cover
        What was counted of them.
    samples : dict
        The pixels by which candidates judge each other.
    """

    def __init__(self, images: Sequence[EarthImage]) -> None:
        self.images = images
        self.covers: Dict[Pass, Cover] = {}
        self.samples: Samples = {}

    def candidates(self, image: EarthImage, options: SelectOptions) -> List[EarthImage]:
        """The images of the search window of one of them."""
        return [candidate for candidate in self.images if in_window(candidate.time, image.time, options)]


def place_key(image: EarthImage, region: Region) -> Hashable:
    """What images have in common whose candidates, cloud covers and samples are the same.

    The region on the ground, the size and the position of the pixels (to a hundredth), the sensor family, the level and the tier.
    """
    grid, collection = image.grid, image.collection
    x, y = grid.world_to_pixel(0.0, 0.0)
    phase = tuple(round(offset % 1, 2) % 1 for offset in (x, y))
    steps = (*grid.transform[1:3], *grid.transform[4:6])
    return str(region.coordinates), grid.crs, steps, phase, collection.sensor.family, collection.level, collection.generation
