"""The cloud features as an expression, as `method/features.py` computes them."""

from ..method.features import FEATURES, ROLES


def cloud_features(ee, values, names):
    """The seven features: `values` an image of reflectance, `names` its band of each role."""
    blue, green, red, nir, swir1 = (values.select(names[role]) for role in ROLES)
    ndvi = _ratio(nir.subtract(red), nir.add(red))
    ndsi = _ratio(green.subtract(swir1), green.add(swir1))
    mean = blue.add(green).add(red).divide(3)
    white = [_ratio(band.subtract(mean), mean).abs() for band in (blue, green, red)]
    bands = [
        ndvi.subtract(1).abs(),
        ndsi,
        white[0].add(white[1]).add(white[2]),
        swir1.min(0.11).divide(0.11),
        blue.subtract(red.multiply(0.5)).subtract(0.08),
        _ratio(nir, swir1.add(0.001)),
        ndsi.min(0).abs().max(ndvi.max(0)).multiply(-1).add(1),
    ]
    return ee.Image.cat(bands).rename(list(FEATURES))


def _ratio(numerator, denominator):
    # Divided by zero is zero on Earth Engine.
    return numerator.divide(denominator)
