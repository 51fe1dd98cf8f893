import numpy as np
import pytest
from heard import Heard
from made_scenes import blob, descriptions, stored
from made_stacks import made_stack

from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (80, 90)


def forecast(folder, made, **options):
    stack, path = made.scene(folder / 'stack.tif'), str(folder / 'forecast.tif')
    forecast_background(stack, None, Region.from_grid(stack.grid), ForecastOptions(**options), path, {}, Heard())
    return path


@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_the_uncertainty_is_a_band_of_its_own_and_near_the_true_error(tmp_path, method):
    made = made_stack(SIZE, blob(SIZE, 30, 30, 15))
    plain = stored(forecast(tmp_path, made, method=method))
    path = forecast(tmp_path, made, method=method, uncertainty=True)
    values = stored(path)
    assert descriptions(path)[-1] == 'uncertainty' and len(values) == len(plain) + 1
    np.testing.assert_array_equal(values[:-1], plain)
    clear = ~blob(SIZE, 30, 30, 20) & ~np.isnan(values).any(0)
    error = np.sqrt(np.square(values[:6] - made.image[:6]).mean(0))[clear]
    assert np.sqrt(np.square(values[-1][clear]).mean()) == pytest.approx(np.sqrt(np.square(error).mean()), rel=0.35)
    assert Scene(path).forecast.names == tuple(name.removesuffix('_forecast') for name in descriptions(path)[:-1])


def test_it_has_no_data_where_the_forecast_has_none(tmp_path):
    made = made_stack(SIZE, blob(SIZE, 30, 30, 15))
    made.lags[:, 2, 10:14] = np.nan
    values = stored(forecast(tmp_path, made, method='linear', uncertainty=True))
    np.testing.assert_array_equal(np.isnan(values[-1]), np.isnan(values[0]))
    assert np.isnan(values[-1, 10:14]).all()
