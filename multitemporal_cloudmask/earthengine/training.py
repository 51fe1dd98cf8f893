"""The pixels from which a forecast on Earth Engine learns: how many there are, and the sample that is downloaded."""

from typing import Callable, List, Tuple

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.forecast import FEWEST_ESTIMATION
from ..method.lag_ground import PLENTY_ESTIMATION, PLENTY_PREDICTION, LagGround
from ..method.options import ForecastOptions
from ..method.progress import Progress
from .area import sum_bands
from .images import valid_mask
from .points import PixelTable
from .session import Client, Expression
from .stack import COUNTED, EarthStack


def count_pixels(ee: Client, stack: EarthStack, progress: Progress) -> Tuple[int, int, int, int]:
    """Pixels of the region: those of both sets of `training_pixels`, those of the image that are known, and the cloudy ones of these."""
    counts = sum_bands(ee, _training_bands(ee, stack), stack.region, stack.image, progress)
    learnable, clear, valid, cloudy = (int(round(counts[name] or 0)) for name in ('learnable', 'clear', 'known', 'cloudy'))
    return learnable, clear, valid, cloudy


def estimate_counts(stack: EarthStack, seed: int, progress: Progress) -> Tuple[int, int, int, int]:
    """As `count_pixels`, by their shares of the sample."""
    image, lags, classes, shown = stack.parts(stack.sampled(seed, progress))
    valid = ~np.isnan(image).any(0) & (classes != NODATA)
    whole = len(classes) if len(classes) < COUNTED else max(stack.region.area, COUNTED)

    def count(flags: np.ndarray) -> int:
        return int(round(float(flags.sum()) / max(len(classes), 1) * whole))

    learnable, clear = training_pixels(image, lags, classes, shown)
    return count(learnable), count(clear), count(valid), count(valid & (classes == CLOUD))


def training_sets(
    stack: EarthStack,
    ground: LagGround,
    options: ForecastOptions,
    samples: int,
    candidates: Tuple[int, int],
    progress: Progress,
) -> Tuple[np.ndarray, np.ndarray]:
    """The first pixels of the prediction set and of the estimation set, (pixels, columns), as many as the training may need.

    candidates: how many pixels of the region each set is drawn from.
    """
    table = stack.table(options.seed)

    def learnable(values: np.ndarray) -> np.ndarray:
        return training_pixels(*stack.parts(values))[0]

    def clear(values: np.ndarray) -> np.ndarray:
        return training_pixels(*stack.parts(values))[1]

    def predicting(values: np.ndarray) -> np.ndarray:
        _, lags, _, _ = stack.parts(values)
        return ground.prediction_set(lags)

    def estimating(values: np.ndarray) -> np.ndarray:
        image, lags, _, shown = stack.parts(values)
        return ground.estimation_set(image, ground_only(lags, shown))

    most = min(PLENTY_PREDICTION * samples, candidates[0])
    prediction = _draw(table, learnable, predicting, samples, most, progress)
    # What the prediction set leaves, or half of the sample; and enough to know that they are not too few.
    size = samples if options.beta == 0 else samples - len(prediction)
    if options.beta != 1:
        size = max(size, samples // 2, FEWEST_ESTIMATION)
    most = min(PLENTY_ESTIMATION * samples, candidates[1])
    return prediction, _draw(table, clear, estimating, size, most, progress)


def _draw(
    table: PixelTable,
    candidate: Callable[[np.ndarray], np.ndarray],
    teach: Callable[[np.ndarray], np.ndarray],
    size: int,
    most: int,
    progress: Progress,
) -> np.ndarray:
    """The first `size` rows that the first candidates of a table teach, of which at most `most` are looked at."""
    drawn = min(size, most)
    while True:
        values = table.take(candidate, drawn, progress)
        rows = teach(values)
        if len(rows) >= size or drawn == most or values.shape[1] < drawn:
            return rows[:size]
        drawn = min(drawn + size - len(rows), most)


def ground_only(lags: np.ndarray, shown: np.ndarray) -> np.ndarray:
    """Lags (l, b, n), NaN where they do not show the ground: shown, boolean (l, n)."""
    return np.where(shown[:, None], lags, np.float32(np.nan))


def training_pixels(image: np.ndarray, lags: np.ndarray, classes: np.ndarray, shown: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Which pixels of a table may come into the prediction set and into the estimation set.

    Parameters
    ----------
    image, lags, classes, shown : numpy.ndarray
        As `EarthStack.parts` returns them.

    Returns
    -------
    prediction, estimation : numpy.ndarray
        Boolean (n,).
    """
    ground = ~np.isnan(lags).any(1) & shown
    clear = ~np.isnan(image).any(0) & (classes == CLEAR)
    return ground.all(0), clear & ground[:-1].all(0)


def _training_bands(ee: Client, stack: EarthStack) -> Expression:
    """As `training_pixels`, bands of 1 and 0, `learnable` and `clear`, with `known` and `cloudy` of the image."""
    ground = [valid_mask(ee, values).And(shown) for values, shown in zip(stack.lag_values, stack.lag_ground)]
    classes = stack.known_classes
    valid = valid_mask(ee, stack.values).And(classes.neq(NODATA))
    bands = [_all(ground), _all([valid, classes.eq(CLEAR), *ground[:-1]]), valid, valid.And(classes.eq(CLOUD))]
    return ee.Image.cat(bands).rename(['learnable', 'clear', 'known', 'cloudy'])


def _all(flags: List[Expression]) -> Expression:
    result = flags[0]
    for flag in flags[1:]:
        result = result.And(flag)
    return result
