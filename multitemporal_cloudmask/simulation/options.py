"""The options of the simulated sample."""

from dataclasses import dataclass

from ..method.options import SEED, Options, option


@dataclass(frozen=True)
class SampleOptions(Options):
    """The simulated archive."""

    size: int = option(400, 'Width and height of the simulated scenes.', unit='px', minimum=64, maximum=4000)
    dates: int = option(
        8,
        'Number of dates; the last one is the cloudy target.',
        unit='dates',
        minimum=4,
        maximum=60,
        label='Length of the series',
    )
    format: str = option(
        'landsat',
        'How the scenes are written: as product folders of Landsat 8 such as USGS delivers, or as one GeoTIFF each.',
        choices=('landsat', 'geotiff'),
    )
    seed: int = option(0, SEED, minimum=0, maximum=2**31 - 1, advanced=True)
