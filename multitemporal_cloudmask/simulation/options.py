"""The options of the simulated sample."""

from dataclasses import dataclass

from ..method.option_fields import SEED, Options, option


@dataclass(frozen=True)
class SampleOptions(Options):
    """The size and form of the simulated archive."""

    size: int = option(400, 'Width and height of the simulated scenes.', label='Size', unit='px', minimum=64, maximum=4000)
    dates: int = option(
        8,
        'Number of simulated dates. The last one is the cloudy image to mask.',
        unit='dates',
        minimum=4,
        maximum=60,
        label='Length of the series',
    )
    format: str = option(
        'landsat',
        'File format of the scenes: product folders of Landsat 8 in the layout of USGS (landsat), or one GeoTIFF each (geotiff).',
        choices=('landsat', 'geotiff'),
        label='Format',
    )
    seed: int = option(0, SEED, label='Seed', minimum=0, maximum=2**31 - 1, advanced=True)
