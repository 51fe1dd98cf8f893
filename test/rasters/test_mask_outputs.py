"""Snow as a class of its own, the buffer around cloud and shadow, and the confidence, through the engine."""

import numpy as np
import pytest
from heard import Heard
from made_clouds import BANDS, SIZE, SUN, clear, made, shaded, thresholds
from made_scenes import box, grid, polygon

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.neighbourhood import dilate, grow
from multitemporal_cloudmask.method.options import ClusterOptions

PLACE = grid(SIZE[1], SIZE[0])
SNOWY = np.zeros(SIZE, bool)
SNOWY[180:240, 40:120] = True
#: One pixel of snow in the shadow.
SNOWY[55, 55] = True
ALL = ('OUTPUT', 'PROBABILITY', 'CLUSTER_MAP', 'SCORE')


def snowy():
    """`shaded` with snow on a part of the clear ground, and on a pixel of the shadow."""
    image, forecast, truth = shaded()
    image[:, SNOWY] = np.float32([0.75, 0.73, 0.7, 0.6, 0.08, 0.06])[:, None]
    return image, forecast, truth


@pytest.fixture
def blocks_of(monkeypatch):
    def change(*block):
        monkeypatch.setattr('multitemporal_cloudmask.rasters.blocks.block_size', lambda *_: block)

    return change


def test_snow_is_a_class_where_it_is_asked_for_and_clear_by_default(cluster):
    image, forecast, _ = snowy()
    (default,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata=SUN)
    (marked,) = cluster(image, forecast, ClusterOptions(snow=True), outputs=('OUTPUT',), metadata=SUN)
    assert set(np.unique(default)) == {CLEAR, SHADOW, CLOUD}
    np.testing.assert_array_equal(marked == SNOW, SNOWY)
    np.testing.assert_array_equal(marked[~SNOWY], default[~SNOWY])
    assert (default[180:240, 40:120] == CLEAR).all() and default[55, 55] == SHADOW


@pytest.mark.parametrize('bands, missing', [(3, 'nir, swir1'), (4, 'swir1'), (6, '')])
def test_without_short_wave_infrared_and_lags_no_snow_is_marked_and_this_is_warned_of(cluster, heard, bands, missing):
    image, forecast, _ = snowy()
    names = BANDS[:bands]
    options = ClusterOptions(snow=True)
    (classes,) = cluster(image[:bands], forecast[:bands], options, names=names, outputs=('OUTPUT',), metadata=SUN, progress=heard)
    warnings = [text for text in heard.warnings if text.startswith('SNOW')]
    if missing:
        assert (classes != SNOW).all() and len(warnings) == 1
        assert (
            'short-wave infrared' in warnings[0] and f'{missing} missing: only ground that is as white in two lags' in warnings[0]
        )
    else:
        assert (classes == SNOW).any() and not warnings


@pytest.mark.parametrize('decision', ['threshold', 'brightness', 'none'])
def test_snow_is_refused_where_the_decision_does_not_know_it(decision):
    with pytest.raises(CloudmaskError, match=f'SNOW .* DECISION {decision}'):
        ClusterOptions(snow=True, decision=decision)


@pytest.mark.parametrize('radius', [1, 3, 30])
def test_cloud_and_shadow_grow_in_the_mask_alone(cluster, radius):
    image, forecast, _ = snowy()
    image[:, 5:9, 5:9] = np.nan
    plain = cluster(image, forecast, ClusterOptions(snow=True), outputs=ALL, metadata=SUN)
    grown = cluster(image, forecast, ClusterOptions(snow=True, grow=radius), outputs=ALL, metadata=SUN)
    classes = grown[0]
    np.testing.assert_array_equal(classes, grow(plain[0], radius))
    cloud, shadow = (dilate(plain[0] == value, radius) for value in (CLOUD, SHADOW))
    valid = plain[0] != NODATA
    np.testing.assert_array_equal(classes == CLOUD, cloud & valid)
    np.testing.assert_array_equal(classes == SHADOW, shadow & ~cloud & valid)
    np.testing.assert_array_equal(classes == SNOW, (plain[0] == SNOW) & ~shadow & ~cloud)
    np.testing.assert_array_equal(classes == NODATA, ~valid)
    for before, after in zip(plain[1:], grown[1:]):
        np.testing.assert_array_equal(before, after)


@pytest.mark.parametrize(
    'options', [ClusterOptions(grow=30), thresholds(clusters=0, grow=24, opening=4), thresholds(clusters=4, grow=9)]
)
@pytest.mark.parametrize('block', [(64, 64), (90, 33)], ids=str)
@pytest.mark.parametrize('groups', [[], [[polygon([(40, 30), (200, 60), (160, 250), (70, 200)], PLACE)]]], ids=['all', 'part'])
def test_blocks_leave_no_trace_of_growing(cluster, blocks_of, options, block, groups):
    image, forecast, _ = made()
    outputs = ALL if options.decision == 'adaptive' else ALL[:1]
    whole = cluster(image, forecast, options, groups, outputs=outputs, metadata=SUN)
    blocks_of(*block)
    for expected, found in zip(whole, cluster(image, forecast, options, groups, outputs=outputs, metadata=SUN)):
        np.testing.assert_array_equal(found, expected)


def test_clouds_outside_the_region_grow_into_it(cluster):
    image, forecast, _ = made(holes=False)
    options = thresholds(clusters=0, grow=20, opening=0)
    (whole,) = cluster(image, forecast, options, outputs=('OUTPUT',))
    (part,) = cluster(image, forecast, options, [[box(100, 60, 180, 140, PLACE)]], outputs=('OUTPUT',))
    inside = part != NODATA
    assert inside.sum() == 80 * 80 and (part[inside] == CLOUD).any()
    np.testing.assert_array_equal(part[inside], whole[inside])


def test_growing_never_reaches_beyond_the_forecast(cluster):
    with pytest.raises(CloudmaskError, match='GROW 30 px and OPENING 2 px need .* Lower GROW to 28 px'):
        cluster(*clear(), thresholds(grow=30))
    with pytest.raises(CloudmaskError, match='GROW must be 0 .. 30 px'):
        ClusterOptions(grow=31)


@pytest.mark.parametrize('metadata, bands, named', [
    (SUN, 6, []), ({}, 6, ['position of the sun unknown']), (SUN, 3, ['no infrared band to find shadows by']),
])  # fmt: skip
def test_the_log_states_the_confidence_and_what_is_weak(cluster, metadata, bands, named):
    image, forecast, _ = shaded()
    heard = Heard()
    cluster(
        image[:bands],
        forecast[:bands],
        ClusterOptions(),
        names=BANDS[:bands],
        outputs=('OUTPUT',),
        metadata=metadata,
        progress=heard,
    )
    (text,) = (text for text in heard.messages if text.startswith('Confidence '))
    assert all(name in text for name in named) and not any('lag' in text for text in heard.warnings)


def test_fixed_thresholds_are_named_and_decision_none_states_no_confidence(cluster):
    for decision, stated in (('threshold', ['fixed thresholds']), ('none', [])):
        heard = Heard()
        cluster(*clear(), ClusterOptions(decision=decision), progress=heard)
        texts = [text for text in heard.messages if text.startswith('Confidence ')]
        assert len(texts) == len(stated) and all(word in text for word, text in zip(stated, texts))
