"""Options: what stands in the contract, and what is said of values that make no sense."""

import dataclasses
import math

import pytest

from multitemporal_cloudmask.earthengine.options import DeliveryOptions
from multitemporal_cloudmask.method import options
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.mask_options import CompareOptions, QualityOptions
from multitemporal_cloudmask.method.option_fields import Options, key
from multitemporal_cloudmask.method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.simulation.options import SampleOptions

STEPS = (
    SampleOptions,
    QualityOptions,
    SelectOptions,
    ForecastOptions,
    ClusterOptions,
    CompareOptions,
    FillOptions,
    DeliveryOptions,
)
FIELDS = [(step, field) for step in STEPS for field in dataclasses.fields(step)]
NAMES = [f'{step.__name__}.{field.name}' for step, field in FIELDS]
RANGED = [(step, field) for step, field in FIELDS if field.metadata['minimum'] is not None]
WORDED = [(step, field) for step, field in FIELDS if field.metadata['choices']]

#: Defaults that models, scripts and checks rely on; None: automatic.
CONTRACT = {
    SampleOptions: {'SIZE': 400, 'DATES': 8, 'SEED': 0},
    QualityOptions: {'SCHEME': 'auto', 'STRICT': False, 'GROW': 3},
    SelectOptions: {
        'LAGS': 3, 'MAX_CLOUD': 10, 'WINDOW': 450, 'MIN_VALID': 50, 'CLOUD_TEST': 'auto', 'DIRECTION': 'previous',
        'ORDER': 'recent', 'ON_FEWER': 'error',
    },
    ForecastOptions: {
        'METHOD': 'kernel', 'BANDS': (), 'LAMBDA': None, 'GAMMA': None, 'BETA': 0.2, 'SAMPLES': None, 'COMPONENTS': None, 'PRECISION': 'double', 'TUNE': False, 'UNCERTAINTY': False, 'SEED': 0,
    },
    ClusterOptions: {
        'SPACE': 'radiances', 'CLUSTERS': 10, 'SAMPLES': 5000, 'DECISION': 'adaptive', 'PROBABILITY_THRESHOLD': 0.3, 'GROW': 0, 'SNOW': False,
        'THRESHOLD_DIFFERENCE': 0.04, 'THRESHOLD_REFLECTANCE': 0.175, 'OPENING': 2, 'SEED': 0,
    },
    CompareOptions: {'REFERENCE_BAND': 'auto', 'SCHEME': 'auto'},
    FillOptions: {'FEATHER': 3},
    DeliveryOptions: {'DELIVER': 'download', 'DESTINATION': '', 'DRY_RUN': False, 'WHERE': 'auto', 'STOP_TASK': False},
}  # fmt: skip

#: Words of the contract; a step may know more.
WORDS = {
    QualityOptions: {'SCHEME': 'auto qa_pixel bqa bqa_precollection fmask qa60 scl'},
    SelectOptions: {
        'CLOUD_TEST': 'auto quality cloudscore none', 'DIRECTION': 'previous both next', 'ORDER': 'recent oldest',
        'ON_FEWER': 'error use',
    },
    ForecastOptions: {'METHOD': 'persistence percentile linear kernel'},
    ClusterOptions: {'SPACE': 'radiances features both', 'DECISION': 'adaptive threshold brightness none'},
    CompareOptions: {'SCHEME': 'auto qa_pixel bqa bqa_precollection fmask qa60 scl'},
}  # fmt: skip


def message(step, field, value):
    with pytest.raises(CloudmaskError) as raised:
        step(**{field.name: value})
    return str(raised.value)


@pytest.mark.parametrize('step', STEPS)
def test_defaults_are_those_of_the_contract(step):
    found = {key(field): field.default for field in dataclasses.fields(step)}
    assert {name: found[name] for name in CONTRACT[step]} == CONTRACT[step]
    assert step() == step(**{field.name: field.default for field in dataclasses.fields(step)})


@pytest.mark.parametrize('step', WORDS)
def test_words_are_those_of_the_contract(step):
    found = {key(field): field.metadata['choices'] for field in dataclasses.fields(step)}
    for name, words in WORDS[step].items():
        assert set(words.split()) <= set(found[name]), name
        assert found[name][0] == 'auto' or 'auto' not in found[name][1:]


@pytest.mark.parametrize('step, field', FIELDS, ids=NAMES)
def test_every_option_says_what_it_is(step, field):
    about = field.metadata
    assert about['text'].endswith('.') and key(field) == key(field).upper()
    assert about['automatic'] or field.default is not None
    if about['automatic']:
        assert getattr(step(**{field.name: None}), field.name) is None
    numeric = isinstance(field.default, (int, float)) and not isinstance(field.default, bool)
    assert not (numeric or about['automatic']) or about['minimum'] < about['maximum']


@pytest.mark.parametrize('step, field', RANGED, ids=[field.name for _, field in RANGED])
def test_values_outside_the_range_are_told_with_key_range_unit_and_value(step, field):
    low, high, unit = (field.metadata[name] for name in ('minimum', 'maximum', 'unit'))
    for end in (low, high):
        assert getattr(step(**{field.name: end}), field.name) == end
    for wrong in (low - 1, high + 1, math.nextafter(low, -math.inf) if hasattr(math, 'nextafter') else low - 1e-6, math.inf):
        told = message(step, field, wrong)
        assert told == f'{key(field)} must be {low} .. {high}{" " * bool(unit)}{unit}; it is {wrong}.'


@pytest.mark.parametrize('step, field', RANGED, ids=[field.name for _, field in RANGED])
def test_what_is_not_a_number_is_refused(step, field):
    assert message(step, field, math.nan).endswith('it is nan.')


@pytest.mark.parametrize('step, field', WORDED, ids=[field.name for _, field in WORDED])
def test_wrong_words_are_told_with_the_right_ones(step, field):
    choices = field.metadata['choices']
    for word in choices:
        assert getattr(step(**{field.name: word}), field.name) == word
    for wrong in ('everything', choices[0].upper(), '', None, 0):
        assert message(step, field, wrong) == f'{key(field)} must be one of {", ".join(choices)}; it is {wrong!r}.'


def test_ranges_open_to_one_side_are_told():
    @dataclasses.dataclass(frozen=True)
    class Open(Options):
        least: float = options.option(1, 'At least.', label='Least', minimum=0)
        most: float = options.option(1, 'At most.', label='Most', maximum=2, unit='px')

    with pytest.raises(CloudmaskError, match='^LEAST must be at least 0; it is -1.$'):
        Open(least=-1)
    with pytest.raises(CloudmaskError, match='^MOST must be at most 2 px; it is 3.$'):
        Open(most=3)
    for name in ('least', 'most'):
        with pytest.raises(CloudmaskError, match='it is nan.$'):
            Open(**{name: math.nan})
    assert Open(least=10**9, most=-(10**9))


@pytest.mark.parametrize('name', ['lambda_', 'gamma', 'beta', 'samples', 'components'])
def test_automatic_values_may_be_left_open(name):
    assert getattr(ForecastOptions(**{name: None}), name) is None


def test_options_do_not_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        ForecastOptions().beta = 0.5


def test_key_has_no_trailing_underscore():
    assert [key(field) for field in dataclasses.fields(ForecastOptions)][2] == 'LAMBDA'


def test_settings_are_text_by_key():
    assert ForecastOptions(method='linear', bands=('B4', 'nir'), beta=0.25).settings == {
        'METHOD': 'linear', 'BANDS': 'B4, nir', 'LAMBDA': 'automatic', 'GAMMA': 'automatic', 'BETA': '0.25',
        'SAMPLES': 'automatic', 'COMPONENTS': 'automatic', 'PRECISION': 'double', 'TUNE': 'False', 'UNCERTAINTY': 'False', 'SEED': '0',
    }  # fmt: skip


@pytest.mark.parametrize(
    'method, learns, lags', [('persistence', False, 1), ('percentile', False, 1), ('linear', True, 2), ('kernel', True, 2)]
)
def test_methods_that_learn_need_two_lags(method, learns, lags):
    chosen = ForecastOptions(method=method)
    assert chosen.regression == learns and chosen.least_lags == lags
