"""The simple cloud score as an expression, as `method/cloudscore.py` computes it."""

from ..method.cloudscore import ROLES


def simple_cloud_score(values, names):
    """The score, 0..100: `values` an image of reflectance and Kelvin, `names` its band of each role in `ROLES`."""
    blue, green, red, nir, swir1, swir2, thermal = (values.select(names[role]) for role in ROLES)
    # Divided by zero is zero on Earth Engine.
    snow = green.subtract(swir1).divide(green.add(swir1))
    score = _rescale(blue, 0.1, 0.3)
    for term in (
        _rescale(red.add(green).add(blue), 0.2, 0.8),
        _rescale(nir.add(swir1).add(swir2), 0.3, 0.8),
        _rescale(thermal, 300.0, 290.0),
        _rescale(snow, 0.8, 0.6),
    ):
        score = score.min(term)
    return score.clamp(0, 1).multiply(100)


def _rescale(values, zero, one):
    return values.subtract(zero).divide(one - zero)
