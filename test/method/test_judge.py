"""How candidates judge each other: by which bands and pixels, and which of them is under a veil."""

import numpy as np
import pytest

from multitemporal_cloudmask.method.judge import judged_roles, judging_step, most_veiled
from multitemporal_cloudmask.method.opacity import OPAQUE
from multitemporal_cloudmask.method.options import SelectOptions


def pixels(roles, opacity=0.0, seed=0, size=400):
    """A sample of ground under a veil, (bands, n)."""
    draw = np.random.default_rng(5)
    values = np.stack([draw.uniform(0.03, 0.2, size) for _ in roles]) + np.random.default_rng(seed).normal(
        0, 0.003, (len(roles), size)
    )
    white = np.array([OPAQUE[role] for role in roles])[:, None]
    return np.float32(values + opacity * (white - values))


@pytest.mark.parametrize(
    'roles', [list(OPAQUE), ['blue', 'green', 'red', 'nir'], ['blue', 'green', 'red'], ['red', 'blue', 'green']]
)
def test_a_veil_is_told_by_the_other_candidates_and_the_image(roles):
    clear = [pixels(roles, seed=seed) for seed in range(3)]
    assert most_veiled(np.stack(clear[:2]), clear[2], roles) is None
    for place in range(3):
        candidates = [pixels(roles, 0.1 if number == place else 0, number) for number in range(3)]
        found, veil = most_veiled(np.stack(candidates), pixels(roles, seed=9), roles)
        assert found == place and veil == pytest.approx(0.1, abs=0.025)
    hazy = [pixels(roles, opacity, number) for number, opacity in enumerate((0.1, 0.0, 0.3))]
    assert most_veiled(np.stack(hazy), pixels(roles, seed=9), roles)[0] == 2


def test_pixels_without_data_do_not_judge():
    roles = list(OPAQUE)
    candidates = np.stack([pixels(roles, opacity, number) for number, opacity in enumerate((0.2, 0.0, 0.0))])
    candidates[1, :, :300] = np.nan
    assert most_veiled(candidates, np.full_like(candidates[0], np.nan), roles)[0] == 0
    assert most_veiled(np.full_like(candidates, np.nan), candidates[0], roles) is None
    assert most_veiled(candidates[:, 1:], candidates[0, 1:], roles[1:]) is None  # without blue


@pytest.mark.parametrize('size, step', [((70, 10), 1), ((71, 10), 2), ((10, 141), 3), ((1, 1), 1), ((10980, 10980), 160)])
def test_so_many_pixels_judge_as_one_request_can_ask_for(size, step):
    assert judging_step(*size, size[0] * size[1]) == step
    assert (-(-size[0] // step)) * (-(-size[1] // step)) <= 5000


def test_candidates_are_judged_by_the_bands_of_cloud_where_there_is_a_choice():
    roles = ['thermal', 'nir', 'red', 'blue', 'green']
    assert judged_roles(roles, SelectOptions()) == ['blue', 'green', 'red', 'nir']
    assert judged_roles(roles[:3], SelectOptions()) == []
    assert judged_roles(roles, SelectOptions(lags=1)) == judged_roles(roles, SelectOptions(cloud_test='none')) == []
