"""Candidates as the live catalogue has them: late cloud scores, tiles in two datastrips, images in real time, odd ones."""

from dataclasses import replace

import numpy as np
import pytest
from both_engines import (
    Options,
    assert_same,
    brighten,
    earth_image,
    ee,
    region_of,
    run_fetched,
    run_local,
    run_server,
    shifted_archive,
)
from heard import Heard

from multitemporal_cloudmask.earthengine.cover import cover_bands
from multitemporal_cloudmask.earthengine.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.passes import Pass

SIZE = 72
SELECT = SelectOptions(lags=2, max_cloud=60)
CHEAP = Options(SELECT, ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold'))


def selected(target, options=SELECT, progress=None):
    image = earth_image(target)
    return select_lags(ee, image, region_of(image), options, progress or Progress())


def ids(selection):
    return [image.asset for lag in selection.lags for image in lag.image.images]


def unscored(heard, ending):
    return [
        text
        for text in heard.messages
        if 'has no GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED image yet' in text and text.endswith(ending)
    ]


QUALITY = replace(SELECT, cloud_test='quality')
#: Pixels of 60 m may differ by one digital number.
FINE = replace(CHEAP, forecast=replace(CHEAP.forecast, bands=('B2', 'B3', 'B4', 'B8', 'B11')))


def test_a_candidate_without_cloud_scores_is_judged_as_one_without_quality_band_on_disk(signed_in, tmp_path, workspace):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, scores=(0, 1, 2, 5)).ids
    heard = Heard()
    result = run_server(made[-1], tmp_path, FINE, progress=heard)
    told = unscored(heard, 'Its clouds are judged by the simple cloud score of its bands.')
    assert len(told) == 2 and made[4] in told[0] and made[3] in told[1]  # made[3] is cloudy
    local = run_local(signed_in, made, made[-1], tmp_path, FINE, workspace)
    assert_same(result, local)
    assert_same(run_fetched(made[-1], tmp_path, FINE, workspace), local)
    assert ids(selected(made[-1])) == [made[4], made[2]]


def test_of_a_tile_in_two_parts_the_one_with_cloud_scores_is_used(signed_in):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, strips=(4,)).ids
    signed_in.catalogue.delete(f'{catalogue.CLOUD_SCORE_PLUS}/{made[4].rpartition("/")[2]}')
    heard = Heard()
    assert made[4] not in ids(selected(made[-1], replace(SELECT, min_valid=10), heard))
    assert len(unscored(heard, 'so its clouds are unknown.')) == 1


def test_where_a_quality_band_is_asked_for_one_without_cloud_scores_is_left_out_with_a_message(signed_in):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, scores=(0, 1, 2, 3, 5)).ids
    heard = Heard()
    lags = ids(selected(made[-1], QUALITY, heard))
    assert lags == [made[2], made[1]]  # made[3] is cloudy
    (text,) = unscored(heard, 'so its clouds are unknown.')
    assert made[4] in text


def test_one_that_is_not_needed_does_no_harm_and_is_not_mentioned(signed_in):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, scores=(1, 2, 3, 4, 5)).ids
    heard = Heard()
    assert made[0] not in ids(selected(made[-1], progress=heard)) and not unscored(heard, '')


def test_without_any_scores_the_message_is_about_clear_images(signed_in):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=4, scores=False).ids
    heard = Heard()
    with pytest.raises(CloudmaskError, match='found 0 of 2 clear images'):
        selected(made[-1], QUALITY, heard)
    assert len(unscored(heard, 'so its clouds are unknown.')) == 3
    assert len(selected(made[-1], replace(SELECT, cloud_test='none')).lags) == 2


def test_of_two_deliveries_the_one_with_scores_is_used(signed_in):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=4).ids
    image = signed_in.catalogue.images[made[2]]
    newer = made[2].rpartition('_')[0][:-1] + '9_T30SYJ'
    signed_in.catalogue.add(newer, replace(image, properties={**image.properties, 'PROCESSING_BASELINE': '05.11'}))
    heard = Heard()
    assert ids(selected(made[-1], progress=heard)) == [made[2], made[1]]
    assert any(newer in text for text in unscored(heard, 'so its clouds are unknown.'))


def test_a_region_of_many_vertices_has_the_same_lags(signed_in, monkeypatch):
    from loopback import catalogue

    image = earth_image(catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6).ids[-1])
    angle = np.linspace(0, 2 * np.pi, 2000, endpoint=False)
    region = region_of(image, list(zip(36 + 30 * np.cos(angle), 36 + 25 * np.sin(angle))))
    found = select_lags(ee, image, region, SELECT, Progress())
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.area.VERTICES', 1500)
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tiles.FLOOR', 16)
    heard = Heard()
    again = select_lags(ee, image, region, SELECT, heard)
    assert [(lag.image, lag.cloud, lag.valid) for lag in again.lags] == [(lag.image, lag.cloud, lag.valid) for lag in found.lags]
    assert any('the region has 2001 vertices' in text for text in heard.messages)


def test_a_tile_in_two_datastrips_is_mosaicked_as_on_disk(signed_in, tmp_path, workspace):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, strips=(2, 4)).ids
    lags = selected(made[-1]).lags
    assert [len(lag.image.images) for lag in lags] == [2, 2] and min(lag.valid for lag in lags) > 90
    local = run_local(signed_in, made, made[-1], tmp_path, FINE, workspace)
    assert_same(run_server(made[-1], tmp_path, FINE), local)
    assert_same(run_fetched(made[-1], tmp_path, FINE, workspace), local)


def test_images_in_real_time_are_found_and_those_of_tier_1_only_once(signed_in):
    from loopback import catalogue

    made = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6).ids
    for asset in catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6, tier='T1_RT').ids[:-2]:
        image = signed_in.catalogue.images[asset]
        tier_1 = {**image.properties, 'COLLECTION_CATEGORY': 'T1'}
        signed_in.catalogue.add(asset, replace(image, properties=tier_1), overwrite=True)
    signed_in.catalogue.delete(made[-2])
    heard = Heard()
    lags = ids(selected(made[-1], progress=heard))
    assert lags[0] == made[-2].replace('T1_TOA', 'T1_RT_TOA') and lags[1] == made[2]
    # The target is in both collections: it is no candidate.
    assert not [text for text in heard.messages if text.startswith('Left out')]


def test_an_image_in_real_time_can_be_masked(signed_in):
    from loopback import catalogue

    made = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=4, tier='T1_RT').ids
    signed_in.catalogue.add_folder('LANDSAT/LC08/C02/T1_TOA', 'IMAGE_COLLECTION')
    product = 'LC08_L1TP_199033_20190607_20190617_02_RT'
    assert earth_image(product).asset == made[-1]
    assert earth_image(made[-1].replace('T1_RT_TOA', 'T1_RT')).asset == made[-1]
    assert len(selected(product).lags) == 2


def test_an_image_without_a_size_is_left_out(signed_in):
    from loopback import catalogue

    made = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6).ids
    image = signed_in.catalogue.images[made[-2]]
    boundless = tuple(replace(band, dimensions=None) for band in image.bands)
    signed_in.catalogue.add(made[-2], replace(image, bands=boundless), overwrite=True)
    heard = Heard()
    assert ids(selected(made[-1], progress=heard)) == [made[2], made[1]]
    assert any(made[-2] in text for text in heard.warnings)


def test_a_candidate_that_earth_engine_cannot_read_is_left_out(signed_in):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6).ids
    scores = f'GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED/{made[4].rpartition("/")[2]}'
    image = signed_in.catalogue.images[scores]
    signed_in.catalogue.add(scores, replace(image, bands=image.bands[:1]), overwrite=True)  # without cs_cdf
    heard = Heard()
    assert ids(selected(made[-1], progress=heard)) == [made[2], made[1]]
    assert any(made[4] in text and 'cs_cdf' in text for text in heard.warnings)


def test_valid_pixels_are_counted_without_interpolation(signed_in):
    from loopback import catalogue

    made = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=4).ids
    image, lag = (earth_image(asset) for asset in (made[-1], made[-2]))
    text = cover_bands(ee, image, Pass((lag,), ((),)), SELECT).serialize()
    assert 'Image.resample' not in text and 'B12' in text


def test_what_is_not_plausible_is_clipped_after_warping(signed_in, tmp_path, workspace):
    made = shifted_archive(signed_in, SIZE, 0.5)
    for asset in made[:-1]:
        brighten(signed_in, asset)
    local = run_local(signed_in, made, made[-1], tmp_path, CHEAP, workspace)
    for run in (run_server, lambda *rest: run_fetched(*rest, workspace)):
        result = run(made[-1], tmp_path, CHEAP)
        np.testing.assert_allclose(result.forecast, local.forecast, atol=1e-5, rtol=1e-6)
        np.testing.assert_array_equal(result.mask, local.mask)
