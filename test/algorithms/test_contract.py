"""The ids, keys, words and defaults that models and scripts rely on, written out here: adding is free, renaming is not."""

import re
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[2] / 'multitemporal_cloudmask'
SCHEME = ('SCHEME', 'auto', 'auto qa_pixel bqa bqa_precollection fmask qa60 scl')
REGION = [('ROI', None, 'source'), ('EXTENT', None, 'extent')]
SELECT = [
    ('LAGS', 3, 'images'),
    ('MAX_CLOUD', 10, '%'),
    ('WINDOW', 450, 'days'),
    ('MIN_VALID', 50, '%'),
    ('CLOUD_TEST', 'auto', 'auto quality cloudscore none'),
    ('DIRECTION', 'previous', 'previous both next'),
    ('ORDER', 'recent', 'recent oldest'),
    ('ON_FEWER', 'error', 'error use'),
]
FORECAST = [
    ('METHOD', 'kernel', 'persistence percentile linear kernel'),
    ('BANDS', '', 'string'),
    ('LAMBDA', None, ''),
    ('GAMMA', None, ''),
    ('BETA', 0.2, ''),
    ('SAMPLES', None, 'px'),
    ('COMPONENTS', None, 'px'),
    ('PRECISION', 'double', 'double single'),
    ('TUNE', False, 'boolean'),
    ('UNCERTAINTY', False, 'boolean'),
    ('SEED', 0, ''),
]
CLUSTER = [
    ('SPACE', 'radiances', 'radiances features both'),
    ('CLUSTERS', 10, ''),
    ('DECISION', 'adaptive', 'adaptive threshold brightness none'),
    ('PROBABILITY_THRESHOLD', 0.3, ''),
    ('GROW', 0, 'px'),
    ('SNOW', False, 'boolean'),
    ('THRESHOLD_DIFFERENCE', 0.04, 'reflectance'),
    ('THRESHOLD_REFLECTANCE', 0.175, 'reflectance'),
    ('OPENING', 2, 'px'),
    ('SEED', 0, ''),
]
FEATHER = ('FEATHER', 3, 'px')
CANDIDATES = [('ARCHIVE', None, 'file'), ('CANDIDATES', None, 'multilayer')]
SERIES = [('IMAGES', None, 'file'), ('MASKS', None, 'file')]
SPAN = [('FROM', '', 'string'), ('TO', '', 'string')]
DISPLAY = [('BANDS', 'red,green,blue', 'string'), ('MAXIMUM', 0.3, 'reflectance')]
MEASURES = ['ACCURACY', 'COMMISSION', 'OMISSION', 'PRECISION', 'F1', 'IOU', 'KAPPA', 'BALANCED_ACCURACY', 'PIXELS']
COVER = ['CLOUD_PERCENT', 'SHADOW_PERCENT', 'VALID_PERCENT']
LAGS = ['LAGS_FOUND', 'LAG_DATES', 'LAG_CLOUD']
USED = ['BETA_USED', 'LAMBDA_USED', 'GAMMA_USED', 'RMSE']
EARTH_ENGINE = [('PROJECT', '', 'string'), ('KEY_FILE', None, 'file')]


def raster(*keys):
    return [(key, None, 'raster') for key in keys]


#: Tool to parameters (key, default, and the words of an enum, the unit of a number, or the type) and keys of the outputs.
CONTRACT = {
    'createsample': (
        [('SIZE', 400, 'px'), ('DATES', 8, 'dates'), ('FORMAT', 'landsat', 'landsat geotiff'), ('SEED', 0, '')],
        ['FOLDER', 'TARGET', 'TRUTH'],
    ),
    'importscene': (
        [
            ('PRODUCT', None, 'file'),
            ('PRODUCT_FOLDER', None, 'file'),
            ('BANDS', '', 'string'),
            *REGION,
            ('RESOLUTION', 'native', 'string'),
        ],
        ['OUTPUT'],
    ),
    'qualitymask': (raster('INPUT') + [SCHEME, ('STRICT', False, 'boolean'), ('GROW', 3, 'px')], ['OUTPUT', *COVER]),
    'selectlags': (raster('IMAGE') + CANDIDATES + REGION + SELECT, ['OUTPUT', 'TABLE', *LAGS]),
    'forecastbackground': (raster('STACK', 'CLOUDS') + REGION + FORECAST, ['OUTPUT', *USED]),
    'cloudfeatures': (raster('INPUT'), ['OUTPUT']),
    'clusterclouds': (
        raster('IMAGE', 'FORECAST') + REGION + CLUSTER + [('SAMPLES', 5000, 'px')],
        ['OUTPUT', 'CLUSTER_MAP', 'SCORE', 'PROBABILITY', 'LAG_DATES', *COVER, 'QUALITY'],
    ),
    'comparewithfmask': (
        raster('MASK', 'REFERENCE') + [('REFERENCE_BAND', 'auto', 'string'), SCHEME, *REGION],
        ['REPORT', 'AGREEMENT', *MEASURES],
    ),
    'fillclouds': (raster('IMAGE', 'MASK', 'FORECAST') + [FEATHER], ['OUTPUT']),
    'contactsheet': (raster('STACK') + SERIES + DISPLAY + [('ADD_TO_MAP', False, 'boolean')], ['OUTPUT']),
    'applymask': (
        raster('IMAGE', 'MASK')
        + SERIES
        + [('CLOUD', True, 'boolean'), ('SHADOW', True, 'boolean'), ('SNOW', False, 'boolean'), ('GROW', 0, 'px')],
        ['OUTPUT', 'FOLDER', 'MASKED', 'REMOVED'],
    ),
    'clearcomposite': (
        SERIES
        + REGION
        + raster('GRID')
        + [
            ('PERIOD', 'month', 'month quarter season year all'),
            ('METHOD', 'median', 'median medoid latest clearest'),
            ('FILL', False, 'boolean'),
            *SPAN,
        ],
        ['FOLDER', 'TABLE', 'COMPOSITES'],
    ),
    'cloudstatistics': (
        [('MASKS', None, 'file'), ('ZONES', None, 'source'), ('FIELD', 'id', 'field'), ('MIN_CLEAR', 90, '%')],
        ['TABLE', 'SUMMARY'],
    ),
    'timelapse': ([('IMAGES', None, 'file'), *DISPLAY, ('SECONDS', 1, 's'), *raster('GRID'), *SPAN], ['OUTPUT']),
    'maskclouds': (
        raster('IMAGE') + CANDIDATES + REGION + SELECT + FORECAST + CLUSTER + [FEATHER],
        ['OUTPUT', 'PROBABILITY', 'STACK', 'FORECAST', 'FILLED', 'REPORT', *LAGS, *USED, *COVER, 'QUALITY', *MEASURES],
    ),
    'maskarchive': (
        CANDIDATES
        + REGION
        + raster('GRID')
        + SPAN
        + [('PROBABILITIES', False, 'boolean'), ('FORECASTS', False, 'boolean'), ('FILLED', False, 'boolean')]
        + [parameter for parameter in SELECT if parameter[0] not in ('DIRECTION', 'ON_FEWER')]
        + [('DIRECTION', 'both', 'previous both next'), ('ON_FEWER', 'use', 'error use')]
        + FORECAST
        + CLUSTER
        + [FEATHER],
        ['FOLDER', 'TABLE', 'MASKED', 'FAILED'],
    ),
    'findimages': (
        REGION
        + raster('IMAGE')
        + [
            ('CATALOG', 'earthsearch', 'earthsearch planetarycomputer url'),
            ('URL', '', 'string'),
            ('COLLECTION', 'sentinel-2-l2a', 'string'),
            *SPAN,
            ('WINDOW', 450, 'days'),
            ('MAX_CLOUD', 90, '%'),
            ('LIMIT', 200, 'images'),
        ],
        ['OUTPUT', 'FOUND'],
    ),
    'fetchimages': (
        [
            ('ITEMS', None, 'file'),
            *REGION,
            ('BANDS', '', 'string'),
            ('RESOLUTION', 'native', 'string'),
            ('DRY_RUN', False, 'boolean'),
        ],
        ['FOLDER', 'IMAGES', 'BYTES'],
    ),
    'eecheck': (EARTH_ENGINE, ['REPORT', 'PACKAGE', 'CREDENTIALS', 'PROJECT_OK']),
    'eeselectlags': ([('IMAGE_ID', None, 'string'), *REGION, *SELECT, *EARTH_ENGINE], ['OUTPUT', *LAGS]),
    'eemaskclouds': (
        [('IMAGE_ID', None, 'string'), *REGION, *SELECT, *FORECAST, *CLUSTER, *EARTH_ENGINE]
        + [('DELIVER', 'download', 'download asset drive storage'), ('DESTINATION', '', 'string'), ('DRY_RUN', False, 'boolean')],
        ['OUTPUT', 'FORECAST', 'PROBABILITY', *LAGS, *COVER, 'QUALITY', 'TASK', 'TILES', 'BYTES', 'REQUESTS'],
    ),
    'eemaskarchive': (
        [('SENSOR', 'landsat8-9', 'landsat8-9 landsat4-7 sentinel2'), ('COLLECTION', '', 'string'), *REGION, *SPAN]
        + [('PROBABILITIES', False, 'boolean'), ('FORECASTS', False, 'boolean')]
        + [parameter for parameter in SELECT if parameter[0] not in ('DIRECTION', 'ON_FEWER')]
        + [('DIRECTION', 'both', 'previous both next'), ('ON_FEWER', 'use', 'error use')]
        + [*FORECAST, *CLUSTER, *EARTH_ENGINE]
        + [('DELIVER', 'download', 'download asset drive storage'), ('DESTINATION', '', 'string'), ('DRY_RUN', False, 'boolean')]
        + [('TASKS', 20, 'tasks')],
        ['FOLDER', 'TABLE', 'MASKED', 'FAILED', 'TASKS_STARTED', 'TILES', 'BYTES', 'REQUESTS'],
    ),
}
EXPERT = {
    'SPACE',
    'CLUSTERS',
    'THRESHOLD_DIFFERENCE',
    'THRESHOLD_REFLECTANCE',
    'OPENING',
    'CLOUD_TEST',
    'ORDER',
    'LAMBDA',
    'GAMMA',
    'BETA',
    'SAMPLES',
    'CLUSTER_SAMPLES',
    'COMPONENTS',
    'PRECISION',
    'TUNE',
    'UNCERTAINTY',
    'SEED',
    'WHERE',
    'TASKS',
    'STOP_TASK',
}
UNITLESS = {'SEED', 'LAMBDA', 'GAMMA', 'BETA', 'CLUSTERS', 'PROBABILITY_THRESHOLD'}
#: What is written only where it is asked for.
ON_REQUEST = {
    'selectlags': ['TABLE'],
    'eeselectlags': ['TABLE'],
    'applymask': ['FOLDER'],
    'cloudstatistics': ['SUMMARY'],
    'clusterclouds': ['CLUSTER_MAP', 'SCORE', 'PROBABILITY'],
    'comparewithfmask': ['AGREEMENT'],
    'maskclouds': ['PROBABILITY', 'STACK', 'FORECAST', 'FILLED', 'REPORT'],
    'eemaskclouds': ['PROBABILITY'],
}


@pytest.fixture(scope='module')
def tools(processing):
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

    provider = QgsApplication.processingRegistry().providerById('multitemporal_cloudmask')
    return {tool.name(): tool for tool in provider.algorithms() if not isinstance(tool, QgsProcessingModelAlgorithm)}


@pytest.fixture(params=CONTRACT)
def tool_by_name(request, tools):
    return tools[request.param]


def flagged(parameter, name):
    from qgis.core import QgsProcessingParameterDefinition

    return bool(parameter.flags() & getattr(QgsProcessingParameterDefinition.Flag, name))


def has_unit(parameter, unit):
    """Whether the unit stands behind the label, or the label names what is counted; no unit: neither."""
    behind = re.findall(r' \[(.*)\]$', parameter.description())
    return behind == [unit] * bool(unit) if behind or not unit else unit in parameter.description()


def test_all_tools_are_listed_and_no_other(tools):
    assert set(tools) == set(CONTRACT)
    assert {tool.id() for tool in tools.values()} == {f'multitemporal_cloudmask:{name}' for name in tools}


def test_keys_words_and_defaults_are_those_of_the_contract(tool_by_name):
    parameters, _ = CONTRACT[tool_by_name.name()]
    for key, default, kind in parameters:
        parameter = tool_by_name.parameterDefinition(key)
        assert parameter is not None, key
        assert (parameter.defaultValue() or None) == (default or None), key
        if parameter.type() == 'enum':
            assert parameter.usesStaticStrings()
            assert [word for word in parameter.options() if word in kind.split()] == kind.split(), key
        elif parameter.type() == 'number':
            assert has_unit(parameter, kind), key
        elif kind:
            assert parameter.type() == kind, key


def test_outputs_have_the_keys_of_the_contract(tool_by_name):
    _, outputs = CONTRACT[tool_by_name.name()]
    assert set(outputs) <= {output.name() for output in tool_by_name.outputDefinitions()}


def test_only_the_main_outputs_are_written_by_themselves(tool_by_name):
    asked = ON_REQUEST.get(tool_by_name.name(), [])
    for parameter in tool_by_name.destinationParameterDefinitions():
        assert parameter.createByDefault() != (parameter.name() in asked), parameter.name()


def test_every_parameter_has_a_label_and_help(tool_by_name):
    for parameter in tool_by_name.parameterDefinitions():
        assert parameter.description() and parameter.help().endswith('.'), parameter.name()


def test_every_number_has_a_unit_and_a_range_unless_it_has_none_by_nature(tool_by_name):
    for parameter in tool_by_name.parameterDefinitions():
        if parameter.type() == 'number':
            counted = re.search(r' \[.+\]$|images|dates', parameter.description())
            assert bool(counted) != (parameter.name() in UNITLESS), parameter.name()
            assert parameter.minimum() > -1e9 and parameter.maximum() < 1e10, parameter.name()


def test_expert_parameters_and_only_they_are_advanced(tool_by_name):
    advanced = {p.name() for p in tool_by_name.parameterDefinitions() if flagged(p, 'FlagAdvanced')}
    keys = {p.name() for p in tool_by_name.parameterDefinitions()}
    outputs = {p.name() for p in tool_by_name.destinationParameterDefinitions()}
    # What nine of ten runs need is on top of the dialog of Mask clouds.
    main = {'IMAGE', 'ARCHIVE', 'ROI', 'EXTENT'}
    assert advanced == (keys - main - outputs if tool_by_name.name() == 'maskclouds' else EXPERT & keys)


def test_mask_clouds_is_the_first_tool_that_the_toolbox_finds_by_cloud(processing):
    from qgis.core import QgsApplication
    from qgis.gui import QgsProcessingToolboxProxyModel

    model = QgsProcessingToolboxProxyModel(None, QgsApplication.processingRegistry())
    model.setFilterString('cloud')
    model.sort(0)
    top = [model.index(row, 0) for row in range(model.rowCount())]
    (ours,) = (index for index in top if index.data() == 'Multitemporal Cloudmask')
    first_group = model.index(0, 0, ours)
    assert model.index(0, 0, first_group).data() == 'Mask clouds'
    for row in range(model.rowCount(ours)):
        group = model.index(row, 0, ours)
        tools = [model.index(each, 0, group).data() for each in range(model.rowCount(group))]
        assert 'Mask clouds' not in tools or tools[0] == 'Mask clouds'


def test_what_counts_by_default_comes_before_what_other_decisions_need(tool_by_name):
    keys = [parameter.name() for parameter in tool_by_name.parameterDefinitions()]
    if 'DECISION' in keys:
        place = keys.index('DECISION')
        assert keys[place + 1] == 'PROBABILITY_THRESHOLD'
        assert all(keys.index(key) > place for key, *_ in CLUSTER if key != 'SEED' and key != 'DECISION')


def test_what_does_not_count_for_every_decision_names_those_for_which_it_does(tool_by_name):
    for key, *_ in CLUSTER if tool_by_name.parameterDefinition('DECISION') else ():
        if tool_by_name.parameterDefinition(key) and key not in ('DECISION', 'SEED'):
            assert 'DECISION ' in tool_by_name.parameterDefinition(key).help(), key


def test_what_is_explained_beside_the_dialog_can_be_given(tool_by_name):
    *_, last = tool_by_name.shortHelpString().split('\n')
    keys = tool_by_name.EXPLAINED
    assert all(tool_by_name.parameterDefinition(key) for key in keys)
    assert not keys or last.endswith(tool_by_name.parameterDefinition(keys[-1]).help())


def test_regions_and_what_can_be_chosen_by_itself_are_optional(tool_by_name):
    optional = {
        'ROI',
        'EXTENT',
        'ARCHIVE',
        'CANDIDATES',
        'CLOUDS',
        'BANDS',
        'LAMBDA',
        'GAMMA',
        'BETA',
        'PROJECT',
        'KEY_FILE',
        'FROM',
        'TO',
        'GRID',
    }
    for parameter in tool_by_name.parameterDefinitions():
        if parameter.name() in optional and not (
            tool_by_name.name() in ('contactsheet', 'timelapse') and parameter.name() == 'BANDS'
        ):
            assert flagged(parameter, 'FlagOptional'), parameter.name()


def test_every_tool_can_be_found_and_explains_itself(tool_by_name):
    assert Path(tool_by_name.svgIconPath()).is_file() and not tool_by_name.icon().isNull()
    assert tool_by_name.displayName() and tool_by_name.group() and tool_by_name.groupId()
    assert {'cloud', 'mask'} < set(tool_by_name.tags()) and len(set(tool_by_name.tags())) == len(tool_by_name.tags())
    short = tool_by_name.shortDescription()
    assert re.fullmatch(r'[A-Z][^\n]{15,250}\.', short) and '<' not in tool_by_name.shortHelpString()
    assert len(tool_by_name.shortHelpString()) >= len(short)


def test_the_help_address_opens_a_page_inside_the_plugin(tool_by_name):
    from qgis.PyQt.QtCore import QUrl

    page = Path(QUrl(tool_by_name.helpUrl()).toLocalFile())
    assert page == PLUGIN / 'help' / f'{tool_by_name.name()}.html' and page.is_file()


def test_no_tool_hides_a_method_that_qgis_does_not_let_it_replace(tool_by_name):
    # `processing.run` and the toolbox call these on the Python object: they must stay QGIS's own.
    ours = {name for kind in type(tool_by_name).__mro__ if kind.__module__.startswith(PLUGIN.name) for name in vars(kind)}
    assert not ours & {'run', 'prepare', 'postProcess', 'create', 'id', 'parameterDefinition', 'addParameter', 'addOutput'}
