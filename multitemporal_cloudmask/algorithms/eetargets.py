"""What is asked of Earth Engine's archive, and the images to mask with all that may serve them."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Callable, Dict, Hashable, List, Sequence

from ..earthengine.area import bounds_geometry, search_geometry
from ..earthengine.catalogue import find_images
from ..earthengine.chain import MaskRequest, is_small
from ..earthengine.collections import FIRST_YEARS, Collection, candidate_collections
from ..earthengine.images import EarthImage
from ..earthengine.options import SeriesDeliveryOptions
from ..earthengine.place import Place, place_key
from ..earthengine.plan import Plan, planned
from ..earthengine.session import Client
from ..earthengine.tasks import Destination
from ..local.archive import KINDS
from ..local.archive_names import file_names, key_of
from ..local.archive_record import fingerprint
from ..local.chain import ChainOptions, require_possible_mask
from ..local.series import Key
from ..method.errors import Cancelled, CloudmaskError
from ..method.progress import Progress
from ..method.series_options import MaskSeriesOptions, SpanOptions
from ..products.passes import passes
from ..rasters.globe import Bounds
from ..rasters.grid import Grid
from ..rasters.roi import Region


@dataclass(frozen=True)
class ArchiveRequest:
    """What is asked of Earth Engine's archive.

    Parameters
    ----------
    ee : Client
        The client.
    images : sequence of EarthImage
        The images to mask.
    region_on : callable
        From a grid to the region on it; raises `CloudmaskError` where no pixel is inside.
    options : ChainOptions
        The options of every step.
    series : MaskSeriesOptions
        What is written of each image.
    delivering : SeriesDeliveryOptions
        How it is delivered.
    """

    ee: Client
    images: Sequence[EarthImage]
    region_on: Callable[[Grid], Region]
    options: ChainOptions
    series: MaskSeriesOptions
    delivering: SeriesDeliveryOptions

    @property
    def kinds(self) -> List[str]:
        """The kinds of files of an image."""
        return [kind for kind, asked in zip(KINDS, (True, self.series.probabilities, self.series.forecasts)) if asked]

    @property
    def files(self) -> List[str]:
        """Those that are written on this computer."""
        return [] if self.delivering.stays else self.kinds

    def require_possible(self) -> None:
        """Raise `CloudmaskError` where the options make no mask, or one that cannot be delivered."""
        options, delivering = self.options, self.delivering
        require_possible_mask(options.cluster, {KINDS[kind]: kind for kind in self.kinds})
        if options.forecast.uncertainty and not self.series.forecasts:
            raise CloudmaskError(
                'UNCERTAINTY adds a band to the forecasts, which are not written. Set FORECASTS, or turn UNCERTAINTY off.'
            )
        Destination(delivering.deliver, delivering.destination, '')

    def mask_request(self, image: EarthImage, region: Region) -> MaskRequest:
        """The request of one image."""
        return MaskRequest(image, region, self.options.select, self.options.forecast, self.options.cluster)

    def is_local(self, region: Region) -> bool:
        """Whether the stack of a region is downloaded and everything else computed on this computer."""
        delivering = self.delivering
        return delivering.where == 'local' or (
            delivering.where == 'auto' and delivering.deliver == 'download' and is_small(region)
        )


@dataclass(frozen=True, eq=False)
class Target:
    """An image to mask.

    Attributes
    ----------
    request : MaskRequest
        The image, its region and the options.
    place : Place
        What is known of the region, for all images over it.
    key : Key
        Date, platform and tile.
    name : str
        Of its files, without kind and ending.
    inputs : str
        A text that differs where image, candidates or options do.
    """

    request: MaskRequest
    place: Place
    key: Key
    name: str
    inputs: str

    @property
    def image(self) -> EarthImage:
        """The image."""
        return self.request.image

    @property
    def title(self) -> str:
        """What messages call it."""
        return f'{self.key.date} {self.key.platform}'


def plan_archive(request: ArchiveRequest, progress: Progress) -> Plan:
    """The requests that a run will make besides those of the search, image by image; raises as `find_targets`."""
    request.require_possible()
    keys = [KINDS[kind] for kind in request.kinds]
    targets = find_targets(request, progress)
    plans = [planned(target.request, request.delivering, keys, request.is_local(target.request.region)) for target in targets]
    steps: Dict[str, int] = {}
    for purpose, number in (step for plan in plans for step in plan.steps):
        steps[purpose] = steps.get(purpose, 0) + number
    costs = [plan.cost for plan in plans if plan.cost]
    cost = replace(costs[0], hours=sum(each.hours for each in costs)) if costs else None
    return Plan(sum(plan.tiles for plan in plans), sum(plan.size for plan in plans), tuple(steps.items()), cost)


def find_series(
    ee: Client, collections: Sequence[Collection], span: SpanOptions, bounds: Bounds, progress: Progress
) -> List[EarthImage]:
    """The images of collections that are to be masked: between FROM and TO, over a place.

    Parameters
    ----------
    ee : Client
        The client.
    collections : sequence of Collection
        Where images are searched.
    span : SpanOptions
        FROM and TO.
    bounds : tuple of float
        West, south, east and north of the place, degrees.
    progress : Progress
        Updated meanwhile.

    Raises
    ------
    CloudmaskError
        Where no image was found, or Earth Engine fails.
    """
    first = datetime(min(FIRST_YEARS[collection.sensor.family] for collection in collections), 1, 1)
    begin = datetime.strptime(span.from_, '%Y-%m-%d') if span.from_ else first
    end = datetime.strptime(span.to, '%Y-%m-%d') if span.to else datetime.now()
    times = begin, end + timedelta(days=1)
    found = [
        image for image in find_images(ee, collections, times, bounds_geometry(ee, bounds), progress) if span.includes(image.date)
    ]
    if not found:
        raise CloudmaskError(
            'Earth Engine has no image of the region between FROM and TO. Choose other dates, another SENSOR, or another region.'
        )
    progress.message(f'{len(found)} image(s) from {found[0].date} to {found[-1].date}.')
    return found


def find_targets(request: ArchiveRequest, progress: Progress) -> List[Target]:
    """The images to mask, in order of time, with what may serve them; raises `CloudmaskError` where no pixel is inside."""
    found = [part for images in passes(request.images, progress) for part in images.parts()]
    found.sort(key=lambda part: (part.time, part.path))
    named, outside = [], []
    for part, name in zip(found, file_names(found, set())):
        image = part.images[0]
        progress.check()
        try:
            named.append((request.mask_request(image, request.region_on(image.grid)), key_of(part), name))
        except Cancelled:
            raise
        except CloudmaskError as error:
            outside.append(error)
    if not named:
        raise outside[0]
    if outside:
        progress.message(f'{len(outside)} image(s) are left out, because no pixel of the region is in them.')
    groups: Dict[Hashable, List[MaskRequest]] = {}
    for mask_request, _, _ in named:
        groups.setdefault(place_key(mask_request.image, mask_request.region), []).append(mask_request)
    places = {
        key: _find_place(request.ee, group, part)
        for (key, group), part in zip(groups.items(), progress.steps(*(1 for _ in groups)))
    }
    targets = []
    for mask_request, key, name in named:
        place = places[place_key(mask_request.image, mask_request.region)]
        candidates = place.candidates(mask_request.image, request.options.select)
        inputs = fingerprint(settings_of(request, mask_request), sorted(map(identity, candidates)))
        targets.append(Target(mask_request, place, key, name, inputs))
    return targets


def _find_place(ee: Client, group: Sequence[MaskRequest], progress: Progress) -> Place:
    """The images that may serve some images of one place, which are in order of time."""
    first, last = group[0].image, group[-1].image
    window = timedelta(days=group[0].selecting.window) + timedelta(minutes=1)
    times = (first.time - window, last.time + window)
    geometry = search_geometry(ee, group[0].region, first)
    return Place(find_images(ee, candidate_collections(first.collection), times, geometry, progress))


def identity(image: EarthImage) -> List[object]:
    """What changes if an image does."""
    return [image.asset, image.version, image.scored]


def settings_of(request: ArchiveRequest, of_image: MaskRequest) -> List[object]:
    """What a mask depends on besides its lags."""
    delivering, grid = request.delivering, of_image.image.grid
    place = [grid.crs, list(grid.transform), grid.width, grid.height, of_image.region.coordinates]
    elsewhere = [delivering.deliver, delivering.destination, *request.kinds] if delivering.stays else []
    return [request.options.settings, place, identity(of_image.image), elsewhere]
