"""The offset of Sentinel-2 in catalogues: whatever an item states, and whatever the ground is like, never a wrong number.

Scenes are simulated with and without dark ground, with the 1000 in their numbers and without, and with items that state it rightly, wrongly, or
not at all.
"""

import json

import numpy as np
import pytest
from osgeo import gdal
from stac_loopback.archive import Archive

from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError, UnreadableError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.products.stac_offset import Claim, offset_by_numbers
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE, DATES = 120, 5
WHOLE = Window(0, 0, SIZE, SIZE)
#: Reflectance that the darkest ground is raised to where there shall be none that is dark.
BRIGHT = 0.16


class Scenes:
    """Scenes of a place in a folder, each an item on disk."""

    def __init__(self, folder, bright):
        self.folder, self.bright = folder, bright
        self.archive = Archive(folder, SIZE, DATES + 1, block=128)

    def truth(self, number, band='B4'):
        """Reflectance of the red band as it is stored, NaN without data."""
        values = self.archive.scenes[number].bands[band]
        return np.maximum(values, BRIGHT) if self.bright else values

    def item(self, number, subtracted, flag, baseline='05.09', make='earth_search'):
        """Write the files of a date and an item; returns the path of the item."""
        arguments = {} if make == 'earth_search_c1' else {'baseline': baseline}
        if make == 'earth_search':
            arguments.update(subtracted=subtracted, flag=flag)
        item = getattr(self.archive, make)(number, **arguments)
        item = json.loads(json.dumps(item).replace('{files}', str(self.folder)).replace('{blobs}', str(self.folder)))
        added = 1000 if float(baseline) >= 4 and not subtracted else 0
        if self.bright:
            for key, asset in item['assets'].items():
                if key.lower() != 'scl' and asset['href'].startswith(str(self.folder)):
                    _raise(asset['href'], round(BRIGHT * 10000) + added)
        path = self.folder / f'{item["id"]}.json'
        path.write_text(json.dumps(item))
        return path

    def collection(self, *paths):
        """Items as an item collection: the files next to them are not looked at."""
        path = self.folder / 'found.geojson'
        path.write_text(json.dumps({'type': 'FeatureCollection', 'features': [json.loads(each.read_text()) for each in paths]}))
        return str(path)


def _raise(path, least):
    """Raise the numbers of a file that are lower, except nodata."""
    dataset = gdal.Open(path)
    values, options = dataset.ReadAsArray(), ['BLOCKSIZE=128', 'COMPRESS=DEFLATE']
    memory = gdal.GetDriverByName('MEM').CreateCopy('', dataset)
    dataset = None
    memory.GetRasterBand(1).WriteArray(np.where(values == 0, 0, np.maximum(values, least)).astype(values.dtype))
    gdal.Unlink(path)
    gdal.GetDriverByName('COG').CreateCopy(path, memory, options=options)


def require_truth(scene, truth):
    values = scene.read(['red'], WHOLE)[0]
    assert np.nanmax(np.abs(values - truth)) < 1e-3


@pytest.mark.parametrize('bright', [False, True], ids=['dark', 'bright'])
@pytest.mark.parametrize('flag', [True, False, None])
@pytest.mark.parametrize('subtracted', [True, False], ids=['subtracted', 'with offset'])
def test_an_item_is_imported_rightly_or_refused(tmp_path, workspace, bright, flag, subtracted):
    scenes = Scenes(tmp_path, bright)
    product = recognised(scenes.item(0, subtracted, flag))
    try:
        scene = product.open(workspace)
    except UnreadableError as error:
        assert 'offset' in str(error) and 'sentinel-2-c1-l2a' in str(error)
        # What is dark without the offset is certain.
        assert bright or not subtracted
        return
    require_truth(scene, scenes.truth(0))
    assert subtracted and not bright


@pytest.mark.parametrize('bright', [False, True], ids=['dark', 'bright'])
@pytest.mark.parametrize(
    ('make', 'baseline', 'subtracted'),
    [
        ('earth_search_c1', '05.00', False),
        ('planetary_computer_s2', '05.09', False),
        ('planetary_computer_s2', '02.12', True),
        ('earth_search', '02.12', True),
    ],
)
def test_what_is_certain_is_never_refused(tmp_path, workspace, bright, make, baseline, subtracted):
    scenes = Scenes(tmp_path, bright)
    product = recognised(scenes.item(0, subtracted, None, baseline, make))
    require_truth(product.open(workspace), scenes.truth(0))


@pytest.mark.parametrize('bright', [False, True], ids=['dark', 'bright'])
def test_in_an_archive_the_other_dates_decide(tmp_path, workspace, heard, bright):
    """All four kinds of true and lying flags as candidates, the image certain: all become lags with the right reflectance."""
    scenes = Scenes(tmp_path, bright)
    kinds = [(True, True), (True, False), (False, True), (False, False)]
    # The first date is cloudy.
    found = scenes.collection(*(scenes.item(number, *kind) for number, kind in enumerate(kinds, 1)))
    image = recognised(scenes.item(DATES, False, None, make='earth_search_c1')).open(workspace)
    options = SelectOptions(lags=4, cloud_test='none')
    with gdal_step():
        lags = select_lags(image, scan(found, heard), Region.from_grid(image.grid), options, workspace, heard).lags
    assert len(lags) == 4
    for lag in lags:
        number = next(n for n, scene in enumerate(scenes.archive.scenes) if scene.time.date() == lag.scene.time.date())
        require_truth(lag.scene, scenes.truth(number))


def test_on_doubt_a_date_is_left_out_with_a_warning(tmp_path, workspace, heard):
    """The image is of another kind of ground than the candidate, which is bright: nothing decides."""
    scenes = Scenes(tmp_path, True)
    found = scenes.collection(scenes.item(1, False, False))
    path = scenes.item(DATES, False, None, make='earth_search_c1')
    image = recognised(path)
    for band in image.bands:
        if image.sensor.role(band.name):
            _raise(band.source, 6000)
    image = image.open(workspace)
    options = SelectOptions(lags=1, cloud_test='none')
    with gdal_step(), pytest.raises(CloudmaskError, match='found 0 of 1'):
        select_lags(image, scan(found, heard), Region.from_grid(image.grid), options, workspace, heard)
    (warning,) = heard.warnings
    assert 'offset' in warning and '20190404' in warning


def test_importscene_of_an_item_in_doubt_writes_nothing(tmp_path):
    scenes = Scenes(tmp_path, True)
    product = recognised(scenes.item(0, True, False))
    with gdal_step(), pytest.raises(UnreadableError, match='offset'), Workspace() as workspace:
        import_scene(product, (), None, workspace.output(tmp_path / 'out.tif'), {}, workspace, Progress())
    assert not (tmp_path / 'out.tif').exists()


@pytest.mark.parametrize(
    ('red', 'claim', 'offset'),
    [
        (300, Claim(0.0, False), 0.0),
        (300, Claim(-0.1, False), 0.0),
        (1300, Claim(0.0, False), None),
        (1300, Claim(-0.1, False), None),
        (1300, Claim(-0.1, False, stated=False), -0.1),
        (2500, Claim(-0.1, False, stated=False), None),
        (1300, Claim(-0.1, True), -0.1),
        (950, Claim(-0.1, True), -0.1),
        (300, Claim(-0.1, True), None),
        (5, Claim(0.0, True), 0.0),
    ],
)
def test_the_darkest_numbers_prove_or_contradict(red, claim, offset):
    assert offset_by_numbers({'red': red, 'swir1': red + 900, 'blue': 2500}, claim) == offset


def test_nothing_valid_contradicts_nothing():
    assert offset_by_numbers({}, Claim(-0.1, False)) == -0.1
