"""What the adaptive decision writes: its probability, where it writes, and what that depends on."""

from pathlib import Path

import numpy as np
import pytest
from made_clouds import SIZE, SUN, clear, covered, made, shaded, thresholds
from made_scenes import box, polygon
from osgeo import gdal

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions

ALL = ('OUTPUT', 'PROBABILITY', 'CLUSTER_MAP', 'SCORE')


def thin():
    """(image, forecast, opacity): cloud that gets thicker from left to right."""
    image, forecast = clear()
    opacity = np.linspace(0, 0.12, SIZE[1], dtype='float32') * (np.arange(SIZE[0])[:, None] < 140)
    return covered(image, opacity), forecast, opacity


@pytest.mark.parametrize('threshold', [0.05, 0.3, 0.95])
def test_cloud_is_what_is_more_probable_than_the_threshold(cluster, threshold):
    image, forecast, _ = thin()
    image[2, 20:30, 200:230] = np.nan
    options = ClusterOptions(probability_threshold=threshold)
    classes, chance = cluster(image, forecast, options, outputs=('OUTPUT', 'PROBABILITY'))
    np.testing.assert_array_equal(np.isnan(chance), classes == NODATA)
    np.testing.assert_array_equal(classes == CLOUD, chance > np.float32(threshold))
    assert np.nanmin(chance) >= 0 and np.nanmax(chance) <= 1 and (classes == CLOUD).mean() > 0.1


@pytest.mark.parametrize('groups', [(), [[polygon([(20, 10), (290, 60), (100, 240)])]]], ids=['whole image', 'region'])
def test_the_share_of_cloud_and_shadow_is_told(cluster, heard, groups):
    image, forecast, _ = shaded()
    image[2, 20:30, 200:230] = np.nan
    (classes,) = cluster(image, forecast, ClusterOptions(), groups, outputs=('OUTPUT',), progress=heard, metadata=SUN)
    cloud, shadow = (100 * (classes == kind).sum() / (classes != NODATA).sum() for kind in (CLOUD, SHADOW))
    assert cloud > 2 and shadow > 1
    shares, confidence = heard.messages
    assert shares == f'Of the valid pixels {cloud:.1f} % are cloud and {shadow:.1f} % shadow.'
    assert confidence.startswith('Confidence ')


def test_no_share_is_told_where_nothing_was_decided(cluster, heard):
    image, forecast, _ = thin()
    cluster(image, forecast, ClusterOptions(decision='none'), progress=heard)
    assert heard.messages == []


def test_the_threshold_trades_commission_against_omission(cluster):
    image, forecast, opacity = thin()
    cloud, commission, omission = opacity > 0.05, [], []
    for threshold in (0.01, 0.1, 0.5, 0.9, 0.99):
        (classes,) = cluster(image, forecast, ClusterOptions(probability_threshold=threshold), outputs=('OUTPUT',))
        commission.append((classes == CLOUD)[~cloud].mean())
        omission.append((classes != CLOUD)[cloud].mean())
    assert commission == sorted(commission, reverse=True) and commission[0] > 1.5 * commission[-1]
    assert omission == sorted(omission) and omission[-1] > omission[0] + 0.1


def test_the_probability_says_how_often_it_is_right(cluster):
    image, forecast, opacity = thin()
    (chance,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT', 'PROBABILITY'))[1:]
    rising = [chance[:140, column : column + 50].mean() for column in range(0, 300, 50)]
    assert rising == sorted(rising) and rising[0] < 0.02 and rising[-1] > 0.98
    assert chance[141:].max() < 0.05


def test_the_probability_tells_what_it_is(cluster, tmp_path):
    cluster(*clear(), ClusterOptions(), outputs=('OUTPUT', 'PROBABILITY'))
    dataset = gdal.Open(str(tmp_path / 'PROBABILITY.tif'))
    band = dataset.GetRasterBand(1)
    assert band.GetDescription() == 'probability' and band.DataType == gdal.GDT_Float32 and np.isnan(band.GetNoDataValue())
    assert dataset.GetMetadataItem('system:time_start') == '1559904145000'


@pytest.mark.parametrize('decision', ['threshold', 'brightness', 'none'])
def test_no_other_decision_has_a_probability(cluster, tmp_path, decision):
    with pytest.raises(
        CloudmaskError, match=f'PROBABILITY is made by DECISION adaptive only; DECISION is {decision}. Choose adaptive'
    ):
        cluster(*clear(), ClusterOptions(decision=decision), outputs=('OUTPUT', 'PROBABILITY'))
    assert not (tmp_path / 'PROBABILITY.tif').exists() and not (tmp_path / 'OUTPUT.tif').exists()


def test_nodata_of_image_or_forecast_is_nodata_in_every_output_and_goes_no_further(cluster):
    image, forecast, _ = made(holes=True)
    lost = np.isnan(image - forecast).any(0)
    assert lost.sum() > 300
    classes, chance, numbers, scores = cluster(image, forecast, ClusterOptions(samples=1500), outputs=ALL)
    for missing in (classes == NODATA, np.isnan(chance), numbers == NODATA, np.isnan(scores)):
        np.testing.assert_array_equal(missing, lost)


def test_a_roi_is_learned_from_and_written_alone(cluster):
    image, forecast, _ = shaded()
    groups = [[box(30, 20, 200, 210)]]
    inside = np.zeros(SIZE, bool)
    inside[20:210, 30:200] = True
    options = ClusterOptions(clusters=4, samples=1500)
    before = cluster(image, forecast, options, groups, outputs=ALL, metadata=SUN)
    for values in before:
        np.testing.assert_array_equal(np.isnan(values) | (values == NODATA), ~inside)
    assert set(np.unique(before[0])) == {CLEAR, SHADOW, CLOUD, NODATA}
    # The pixels next to the ROI are smoothed with; all others may be anything.
    beyond = ~inside
    beyond[19:211, 29:201] = False
    image[:, beyond] = 0.9
    for mine, its in zip(cluster(image, forecast, options, groups, outputs=ALL, metadata=SUN), before):
        np.testing.assert_array_equal(mine, its)
    image[:, 100, 29] = 0.9
    other = cluster(image, forecast, options, groups, outputs=ALL, metadata=SUN)[1]
    assert (other != before[1])[100, 30] and not (other != before[1])[inside].sum() > 3


@pytest.mark.parametrize('clusters', [0, 5])
@pytest.mark.parametrize('groups', [(), [[polygon([(20, 10), (290, 60), (200, 270), (60, 150)])]]], ids=['all', 'roi'])
def test_the_result_does_not_depend_on_the_blocks(cluster, tmp_path, groups, clusters, blocks_of):
    image, forecast, _ = shaded()
    image[:, 60:64, 60:64] = np.nan
    options, contents = ClusterOptions(clusters=clusters, samples=1500), []
    for side in (512, 64, 37):
        blocks_of(side)
        classes = cluster(image, forecast, options, groups, outputs=ALL, metadata=SUN)[0]
        assert all((classes == value).sum() > 10 for value in (CLEAR, SHADOW, CLOUD, NODATA))
        contents.append({key: Path(tmp_path / f'{key}.tif').read_bytes() for key in ALL})
    assert contents[0] == contents[1] == contents[2]


def test_the_map_of_clusters_is_the_one_of_any_decision(cluster):
    image, forecast, _ = made(holes=True)
    numbers = cluster(image, forecast, ClusterOptions(samples=1500, clusters=6))[1]
    np.testing.assert_array_equal(numbers, cluster(image, forecast, thresholds(samples=1500, clusters=6))[1])
    assert set(np.unique(numbers)) == {*range(6), NODATA}
    assert (cluster(image, forecast, ClusterOptions(samples=1500, clusters=0))[1] == NODATA).all()


def test_the_mask_does_not_depend_on_clusters_nor_on_what_else_is_asked_for(cluster):
    image, forecast, _ = shaded()
    (alone,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata=SUN)
    for clusters in (0, 5):
        classes = cluster(image, forecast, ClusterOptions(clusters=clusters, opening=5), outputs=ALL, metadata=SUN)[0]
        np.testing.assert_array_equal(classes, alone)


def test_the_score_is_that_of_each_pixel(cluster):
    image, forecast, _ = made()
    scores = cluster(image, forecast, ClusterOptions(samples=1500))[2]
    np.testing.assert_array_equal(scores, cluster(image, forecast, thresholds(clusters=0))[2])
