"""Archives as chance fills them: the lags are the newest dates of which an undamaged member is there, whatever is next to them.

`CLOUDMASK_RANDOM_ARCHIVES` sets the number of archives.
"""

import os
import shutil
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from archive_writer import TODAY, days, deliver, ground, place, scene_file, whole
from delivery_writer import hls, level2, pack
from heard import Heard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

EXAMPLES = int(os.environ.get('CLOUDMASK_RANDOM_ARCHIVES', '15'))
SIZE = (20, 24)
KINDS = ('folder', 'flat', '.tar', '.tar.gz', '.zip', 'misnamed tar', 'misnamed gz', 'raster', 'hls', 'level2')
DAMAGES = ('none', 'none', 'none', 'truncated image', 'no image', 'bad metadata', 'truncated archive', 'flipped bytes', 'empty')

#: Names as people give them, in any script; a leading point hides a folder.
NAMES = st.text(st.characters(blacklist_categories=('Cc', 'Cs'), blacklist_characters='/\\'), min_size=1, max_size=20).filter(
    lambda name: not name.startswith('.') and len(name.encode()) < 200
)
MEMBERS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.sampled_from(DAMAGES), st.integers(1, 6), NAMES, st.integers(0, 2)),
    min_size=1,
    max_size=7,
)


@pytest.fixture(scope='module')
def delivered(tmp_path_factory):
    """An undamaged delivery of each kind and date, written once: (kind, day, copy) to its path."""
    root, made = tmp_path_factory.mktemp('delivered'), {}

    def path(kind, day, number):
        key = ('level 1' if kind not in ('raster', 'hls', 'level2') else kind, day, number)
        if key not in made:
            folder = root / f'{key[0]}{day}{number}'
            folder.mkdir()
            values, grid = ground(SIZE), place(SIZE)
            if kind == 'raster':
                scene_file(folder / f'LC08_{days(-day):%Y%m%d}.tif', days(-day), values, grid)
            elif kind == 'hls':
                hls(folder, days(-day), values, grid=grid)
            elif kind == 'level2':
                level2(folder, days(-day), values, grid=grid)
            else:
                deliver(folder, days(-day), values, grid, produced=f'2020-08-2{number}')
            made[key] = next(folder.iterdir()) if kind not in ('hls', 'raster') else folder
        return made[key]

    return path


def images(folder):
    return sorted(file for file in folder.rglob('*') if file.suffix.lower() == '.tif')


def harm(folder, damage):
    """Damage an unpacked delivery; returns whether it can still serve."""
    victim = next((file for file in images(folder) if 'B4' in file.stem or 'B04' in file.stem), images(folder)[0])
    if damage == 'truncated image':
        victim.write_bytes(victim.read_bytes()[: victim.stat().st_size // 3])
    elif damage == 'no image':
        victim.unlink()
    elif damage == 'bad metadata':
        metadata = list(folder.rglob('*_MTL.txt'))
        for file in metadata:
            file.write_text(file.read_text()[:300])
        return not metadata
    elif damage == 'empty':
        victim.write_bytes(b'')
    return damage == 'none'


def place_member(archive, delivered, member):
    """Put a member into an archive; returns whether it is undamaged."""
    kind, damage, day, name, number = member
    packed = kind in ('.tar', '.tar.gz', '.zip', 'misnamed tar', 'misnamed gz')
    if damage in ('truncated archive', 'flipped bytes') and (not packed or (damage == 'flipped bytes' and kind != '.zip')):
        damage = 'none'
    with TemporaryDirectory() as room:
        source = delivered(kind, day, number)
        folder = Path(room) / source.name
        shutil.copytree(source, folder)
        is_whole = harm(folder, damage) if damage not in ('truncated archive', 'flipped bytes') else True
        target = archive / name
        while any(each.name.startswith(target.name) for each in archive.iterdir()):
            target = target.with_name('x' + target.name)
        if kind in ('folder', 'hls', 'level2'):
            shutil.copytree(folder, target)
        elif kind in ('flat', 'raster'):
            # A second copy of one delivery would mix with the first.
            if any((archive / file.name).exists() for file in source.iterdir()):
                return False
            for file in folder.iterdir():
                shutil.copy(file, archive / file.name)
        else:
            ending = {'misnamed tar': '.tar.gz', 'misnamed gz': '.tar'}.get(kind, kind)
            content_ending = {'misnamed tar': '.tar', 'misnamed gz': '.tar.gz'}.get(kind, kind)
            made = pack(folder, Path(room) / f'packed{content_ending}')
            if kind == '.zip':
                with zipfile.ZipFile(made, 'w', zipfile.ZIP_STORED) as file:
                    for each in sorted(folder.iterdir()):
                        file.write(each, each.name)
            content = bytearray(made.read_bytes())
            if damage == 'truncated archive':
                content, is_whole = content[: len(content) // 3], False
            elif damage == 'flipped bytes':
                start = content.index(b'_B4.TIF') + 300
                content[start : start + 8], is_whole = bytes(byte ^ 0xFF for byte in content[start : start + 8]), False
            target.with_name(target.name + ending).write_bytes(content)
    return is_whole


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(members=MEMBERS, wished=st.integers(1, 3))
def test_the_lags_are_those_of_the_undamaged_members(delivered, members, wished):
    with TemporaryDirectory() as room, gdal_step(), Workspace() as workspace:
        archive = Path(room) / 'archive'
        archive.mkdir()
        surface = members[0][0] in ('hls', 'level2')
        expected = set()
        for member in members:
            if (member[0] in ('hls', 'level2')) == surface and place_member(archive, delivered, member):
                expected.add(f'{days(-member[2]):%Y-%m-%d}')
        (archive / 'notes.txt').write_text('no image')
        about = {'REFLECTANCE': 'surface'} if surface else {}
        image = Scene(scene_file(Path(room) / 'image.tif', TODAY, ground(SIZE), place(SIZE), **about))
        heard, options = Heard(), SelectOptions(window=30, lags=wished, on_fewer='use')
        newest = sorted(expected, reverse=True)[:wished]
        try:
            found = select_lags(image, scan(str(archive), heard), Region.from_grid(image.grid), options, workspace, heard)
        except CloudmaskError as error:
            assert not newest, str(error)
            return
        assert [lag.image.date for lag in found.lags] == newest
        for lag in found.lags:
            values = lag.scene.read(['red'], whole(lag.scene.grid))[0]
            np.testing.assert_allclose(np.nanmean(values[2:]), ground(SIZE)['red'][2:].mean(), atol=2e-3)
