"""The options of series of images: which ones are used, what is written of each, and composites of them."""

from dataclasses import dataclass
from datetime import datetime

from .errors import CloudmaskError
from .option_fields import Options, option, with_default
from .options import SelectOptions


@dataclass(frozen=True)
class SeriesSelectOptions(SelectOptions):
    """Choice of the lags of every image of an archive: images after it are as good as images before it."""

    direction: str = with_default(SelectOptions, 'direction', 'both')
    on_fewer: str = with_default(SelectOptions, 'on_fewer', 'use')


@dataclass(frozen=True)
class SpanOptions(Options):
    """The days between which the images of a series are used."""

    from_: str = option(
        '',
        'First acquisition date that is used, for example 2019-05-01. Leave empty to begin with the first image.',
        label='First date',
    )
    to: str = option(
        '',
        'Last acquisition date that is used, for example 2019-09-30. Leave empty to end with the last image.',
        label='Last date',
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, text in (('FROM', self.from_), ('TO', self.to)):
            try:
                if text and f'{datetime.strptime(text, "%Y-%m-%d"):%Y-%m-%d}' != text:
                    raise ValueError(text)
            except ValueError as error:
                raise CloudmaskError(f'{name} must be a date such as 2019-05-01; it is {text!r}.') from error
        if self.from_ and self.to and self.from_ > self.to:
            raise CloudmaskError(f'FROM {self.from_} is after TO {self.to}. Exchange them.')

    def includes(self, date: str) -> bool:
        """Whether an image of a date, YYYY-MM-DD, is used."""
        return date >= self.from_ and (not self.to or date <= self.to)


@dataclass(frozen=True)
class MaskSeriesOptions(SpanOptions):
    """Which images of a series are masked, and what is written of each besides the mask."""

    probabilities: bool = option(
        False,
        'Writes the probability of cloud of each image as well. Available with DECISION adaptive only.',
        label='Write probabilities',
    )
    forecasts: bool = option(False, 'Writes the cloud-free forecast of each image as well.', label='Write forecasts')


@dataclass(frozen=True)
class SeriesOptions(MaskSeriesOptions):
    """The same for images on disk, which can be filled as well."""

    filled: bool = option(
        False, 'Writes each image with cloud and shadow replaced by the forecast as well.', label='Write filled images'
    )


@dataclass(frozen=True)
class CompositeOptions(Options):
    """Clear composites of a series of images."""

    period: str = option(
        'month',
        'Time span of each composite. Seasons are three months each, from December, March, June and September on; all makes a single '
        'composite.',
        choices=('month', 'quarter', 'season', 'year', 'all'),
        label='Period',
    )
    method: str = option(
        'median',
        'The median of the clear observations of each band (median), the observation that is nearest to it over all bands (medoid), the '
        'newest one (latest), or that of the image with the most clear pixels (clearest).',
        choices=('median', 'medoid', 'latest', 'clearest'),
        label='Composite method',
    )
    fill: bool = option(
        False,
        'Fills pixels without a clear observation from the forecasts that maskarchive has written, and marks them in the band filled. '
        'Otherwise they are nodata.',
        label='Fill gaps by forecasts',
    )
