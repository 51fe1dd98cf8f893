"""What is looked at of a candidate on Earth Engine, and where it is cloudy."""

from dataclasses import dataclass
from typing import Mapping, Tuple

from ..method.classes import CLOUD
from ..method.cloudscore import CLOUDY
from ..method.cloudscore import ROLES as SCORE_ROLES
from ..method.options import SelectOptions
from ..method.selection import cloud_tests
from ..method.sensors import VISIBLE
from ..products.passes import Pass
from .cloudscore import simple_cloud_score
from .images import EarthImage, overlay, physical_bands, valid_mask, valid_of_images
from .quality import classes
from .session import Client, Expression


@dataclass(frozen=True)
class LookedAt:
    """The bands of a candidate on the grid of the image, in reflectance and Kelvin.

    Attributes
    ----------
    roles : mapping of str to str
        Role to name of a band.
    values : Expression
        Bands by their names.
    valid : Expression
        1 where they and the quality band, if that is asked, have data, else 0.
    known_cloud : Expression
        1 where the quality band is cloud, else 0.
    scored : bool
        Whether the simple cloud score is asked, too.
    """

    roles: Mapping[str, str]
    values: Expression
    valid: Expression
    known_cloud: Expression
    scored: bool

    @classmethod
    def from_pass(cls, ee: Client, image: EarthImage, candidate: Pass, options: SelectOptions) -> 'LookedAt':
        """What the options ask of a pass."""
        collection = candidate.images[0].collection
        score, quality = asked_tests(candidate, options)
        names = [collection.roles[role] for role in SCORE_ROLES if role in collection.roles] if score else collection.names
        values = overlay([physical_bands(ee, each, names, image.grid) for each in candidate.images])
        valid, cloud = valid_of_images(ee, candidate.images, names, image.grid), ee.Image.constant(0)
        if quality:
            known = overlay([classes(ee, each) for each in candidate.images])
            valid = valid.And(valid_mask(ee, known))
            cloud = known.eq(CLOUD).unmask(0, False)
        return cls(collection.roles, values, valid, cloud, score)


def asked_tests(candidate: Pass, options: SelectOptions) -> Tuple[bool, bool]:
    """Whether the simple cloud score and the quality band of a pass are asked; `CloudmaskError` where it lacks what is asked.

    Every collection has a quality band, but not every image has it: `EarthImage.scored`. Without, it is treated as one on disk.
    """
    roles, scored = candidate.images[0].collection.roles, all(image.scored for image in candidate.images)
    return cloud_tests(options, roles, scored, candidate.path, 'Choose CLOUD_TEST auto or none.', VISIBLE)


def cover_bands(ee: Client, image: EarthImage, candidate: Pass, options: SelectOptions) -> Expression:
    """Bands of 1 and 0 on the grid of `image`: `inside` everywhere, `valid` where the pass has data, `cloud` where that is cloudy."""
    looked_at = LookedAt.from_pass(ee, image, candidate, options)
    cloud = looked_at.known_cloud
    if looked_at.scored:
        cloud = cloud.Or(simple_cloud_score(looked_at.values, looked_at.roles).gte(CLOUDY).unmask(0, False))
    return ee.Image.cat([ee.Image.constant(1), looked_at.valid, looked_at.valid.And(cloud)]).rename(['inside', 'valid', 'cloud'])
