"""What the whole chain achieves, by its defaults, on dates of the real series whose masks were drawn by eye, where they are."""

from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from made_scenes import stored
from real_data import DATA

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.agreement import Confusion, agreement_map
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.workspace import Workspace

SERIES, LABELS = DATA / 'landsat_elma_wa', DATA / 'labels'

#: Cumulus, ragged cumulus, thin fragments; the last one is clear.
DATES = ('2000-09-16', '2002-05-10', '2002-10-01', '2001-06-07')

#: Class by label: 2 thick and 3 thin cloud; every other label is unsure.
TRUTH = np.full(256, NODATA, np.uint8)
TRUTH[:4] = CLEAR, SHADOW, CLOUD, CLOUD

pytestmark = pytest.mark.skipif(
    not LABELS.is_dir(), reason=f'no masks drawn by eye at {LABELS}; set CLOUDMASK_DATA to their parent'
)


@pytest.fixture(scope='module')
def counts(tmp_path_factory):
    """Counts for cloud and for shadow, by date."""
    folder, result = tmp_path_factory.mktemp('elma'), {}
    with gdal_step(), Workspace() as workspace:
        scenes = scan(str(SERIES), Heard())
        for image in scenes:
            if image.date in DATES:
                path = str(folder / f'{image.date}.tif')
                region = Region.from_grid(image.grid)
                mask_clouds(image, scenes, None, region, ChainOptions(), {'OUTPUT': path}, workspace, Heard())
                truth = TRUTH[stored(str(LABELS / f'{Path(image.path).stem}_label.tif'))[0]]
                maps = (agreement_map(stored(path)[0], truth, value) for value in (CLOUD, SHADOW))
                result[image.date] = tuple(Confusion.from_agreement(agreement) for agreement in maps)
    return result


def test_cloud_is_found_and_clear_ground_is_left(counts):
    assert set(counts) == set(DATES)
    cloud = sum((cloud for cloud, _ in counts.values()), Confusion())
    assert cloud.balanced_accuracy > 0.95
    assert 0.004 < cloud.commission < 0.012
    assert 0.05 < cloud.omission < 0.09


def test_thin_fragments_are_the_hardest(counts):
    cloud = counts['2002-10-01'][0]
    assert 0.88 < cloud.balanced_accuracy < 0.93


def test_a_clear_date_has_no_clouds(counts):
    assert counts['2001-06-07'][0].commission < 0.002


def test_shadow_is_found(counts):
    shadow = sum((shadow for _, shadow in counts.values()), Confusion())
    assert shadow.f1 > 0.78
