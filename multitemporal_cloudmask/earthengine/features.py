"""The cloud features as an expression, as `method/features.py` computes them."""

from typing import Any, Mapping

from ..method.features import BRIGHT_SWIR1, FEATURES, HOT_OFFSET, HOT_RED, ROLES, SWIR1_OFFSET


def cloud_features(ee: Any, values: Any, names: Mapping[str, str]) -> Any:
    """Compute the seven features.

    Parameters
    ----------
    ee : module
        The client of Earth Engine.
    values : ee.Image
        Reflectance, masked where there are no data.
    names : mapping of str to str
        The band of each role in `ROLES`.

    Returns
    -------
    ee.Image
        The bands of `FEATURES`.
    """
    blue, green, red, nir, swir1 = (values.select(names[role]) for role in ROLES)
    ndvi = _ratio(nir.subtract(red), nir.add(red))
    ndsi = _ratio(green.subtract(swir1), green.add(swir1))
    mean = blue.add(green).add(red).divide(3)
    white = [_ratio(band.subtract(mean), mean).abs() for band in (blue, green, red)]
    bands = [
        ndvi.subtract(1).abs(),
        ndsi,
        white[0].add(white[1]).add(white[2]),
        swir1.min(BRIGHT_SWIR1).divide(BRIGHT_SWIR1),
        blue.subtract(red.multiply(HOT_RED)).subtract(HOT_OFFSET),
        _ratio(nir, swir1.add(SWIR1_OFFSET)),
        ndsi.min(0).abs().max(ndvi.max(0)).multiply(-1).add(1),
    ]
    return ee.Image.cat(bands).rename(list(FEATURES))


def _ratio(numerator: Any, denominator: Any) -> Any:
    # Divided by zero is zero on Earth Engine.
    return numerator.divide(denominator)
