"""Errors and warnings about what a decision needs, for both engines, before and after the pixels are read."""

from typing import Collection

import numpy as np

from .adaptive import SNOW_ROLES
from .classes import CLOUD, NODATA, SHADOW
from .confidence import Confidence
from .errors import CloudmaskError
from .features import ROLES as FEATURE_ROLES
from .features import require
from .options import ClusterOptions
from .progress import Progress
from .sensors import VISIBLE


def require_comparable(roles: Collection[str], image: str, options: ClusterOptions) -> None:
    """Raise `CloudmaskError` where an image and its forecast do not share the bands that the options need.

    Parameters
    ----------
    roles : collection of str
        Roles of the bands that both have.
    image : str
        What the message calls the image, its path.
    options : ClusterOptions
        SPACE features and both need more bands than SPACE radiances.
    """
    require(roles, VISIBLE, f'The comparison of {image} with its forecast')
    if options.space != 'radiances':
        require(roles, FEATURE_ROLES, f'SPACE {options.space}')


def require_clusters(options: ClusterOptions) -> None:
    """Raise `CloudmaskError` where the decision is about clusters and the options ask for none."""
    if options.decision == 'brightness' and not options.clusters:
        raise CloudmaskError(
            'CLUSTERS is 0, but DECISION brightness needs clusters. Set CLUSTERS to 3 or 5, or DECISION to threshold.'
        )


def require_compared(pixels: float) -> None:
    """Raise `CloudmaskError` where the number of pixels that could be compared is 0."""
    if not pixels:
        raise CloudmaskError('No pixel of the ROI is valid in the image and its forecast. Choose another ROI or other lags.')


def report_classes(counts: np.ndarray, progress: Progress) -> None:
    """Report the shares of cloud and shadow, by the number of pixels of each value of a mask, (256,); raises as `require_compared`."""
    valid = int(counts[:NODATA].sum())
    require_compared(valid)
    cloud, shadow = (100 * counts[value] / valid for value in (CLOUD, SHADOW))
    progress.message(f'Of the valid pixels {cloud:.1f} % are cloud and {shadow:.1f} % shadow.')


def warn_of_surface(options: ClusterOptions, progress: Progress) -> None:
    """Warn of what it means for the decision of the options that the image is surface reflectance."""
    if options.decision == 'threshold':
        progress.warn(
            'The image is surface reflectance, but the thresholds are made for reflectance at the top of the atmosphere, so that more cloud is '
            'missed. Choose DECISION adaptive.'
        )


def warn_of_unmarked_snow(options: ClusterOptions, roles: Collection[str], progress: Progress) -> None:
    """Warn where snow is to be marked and a band is missing by which it is recognised."""
    missing = [role for role in SNOW_ROLES if role not in roles]
    if not options.snow or not missing:
        return
    bands = f'SNOW needs a short-wave infrared band, next to green and near infrared; {", ".join(missing)} missing'
    if 'swir1' in missing:
        progress.warn(
            f'{bands}: only ground that is as white in two lags or more is marked as snow, and new snow is taken for cloud.'
        )
    else:
        progress.warn(f'{bands}: no snow is marked.')


def report_confidence(confidence: Confidence, progress: Progress) -> None:
    """State how far a mask can be trusted; a warning where it is little."""
    if confidence.low:
        progress.warn(f'Confidence {confidence.summary}. Check the mask before you use it.')
    else:
        progress.message(f'Confidence {confidence.summary}.')


def warn_of_veil(opacity: float, progress: Progress) -> None:
    """Warn where a veil of this opacity, 0..1, covers the whole image."""
    if opacity:
        progress.warn(
            f'A veil of cloud or haze of opacity {opacity:.2f} or more covers the whole image: the forecast does not learn from it as it is.'
        )
