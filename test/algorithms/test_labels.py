"""Labels and help have one form, and what several tools share is worded the same everywhere."""

import re
from collections import defaultdict

import pytest

#: Words within a label that begin with a capital letter because they are names.
NAMES = {'Earth', 'Engine', 'RMSE', 'IoU', 'F1', 'Cloud'}

#: Keys whose label or help differ between tools, with the reason.
DIFFERENT = {
    'OUTPUT': 'the main output of each tool',
    'ARCHIVE': 'earlier images, or images to mask',
    'CANDIDATES': 'earlier images, or images to mask',
    'FILLED': 'an output, or whether it is written of each image',
    'INPUT': 'an image with a quality band, or one in reflectance',
    'IMAGE': 'one to mask, one of which a stack exists, or one that a report shows',
    'MASK': 'one to assess, or one that is filled',
    'STACK': 'input of a step, output of maskclouds',
    'FORECAST': 'input of a step, output of the chains',
    'BANDS': 'bands to use, to display, or to import',
    'SAMPLES': 'of the regression in the forecast, of the decision in clusterclouds; both exist where the chains have both',
    'PRECISION': 'input: precision of the kernel; output: a measure of accuracy',
    'GROW': 'of a quality band by default, of a mask made here where it is asked for',
    'COLLECTION': 'of a catalogue, or several of Earth Engine',
    'IMAGES': 'images of which each is used, or that take the place of a single one',
    'MASKS': 'of images, or alone',
    'METHOD': 'of a forecast, or of a composite',
    'SNOW': 'marked in a mask, or removed by one',
    'TABLE': 'candidates, images, composites, or polygons',
    'ROI': 'processed, or searched for',
    'EXTENT': 'processed, or searched for',
    'FROM': 'of images that are used, or that are searched',
    'TO': 'of images that are used, or that are searched',
    'WINDOW': 'of lags, or of a catalogue',
    'DRY_RUN': 'of Earth Engine, or of a catalogue',
    'BYTES': 'of Earth Engine, or of a catalogue',
    'MAX_CLOUD': 'of the region, or of the whole scene',
    'FOLDER': 'archive, masks, composites, or masked images',
    'REPORT': 'a comparison, or the check of Earth Engine',
}


@pytest.fixture(scope='module')
def tools(processing):
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

    provider = QgsApplication.processingRegistry().providerById('multitemporal_cloudmask')
    return [tool for tool in provider.algorithms() if not isinstance(tool, QgsProcessingModelAlgorithm)]


@pytest.fixture(scope='module')
def everything(processing):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById('multitemporal_cloudmask').algorithms()


def sentences(text):
    return re.split(r'(?<=[.:!?])\s+(?=[A-Z0-9])', text.replace(': ', ' '))


def wrong_label(label):
    """What is wrong with a label, '' for nothing: a unit in brackets is no part of it."""
    words = re.sub(r' \[.+\]$', '', label).split()
    if len(words) > 5:
        return 'more than five words'
    if label.endswith(('.', ':')) or not re.match('[A-Z0-9]', label):
        return 'no capital letter at its begin, or a full stop at its end'
    if any(word[0].isupper() and word not in NAMES for word in (word.strip('()') for word in words[1:])):
        return 'not in sentence case'
    return ''


def test_labels_are_short_and_in_sentence_case(everything):
    items = [(tool.name(), item) for tool in everything for item in (*tool.parameterDefinitions(), *tool.outputDefinitions())]
    wrong = {f'{name} {item.name()}: {item.description()}': wrong_label(item.description()) for name, item in items}
    assert {label: fault for label, fault in wrong.items() if fault} == {}


@pytest.mark.parametrize(
    'label, fault',
    [
        ('Search window [days]', ''),
        ('Least part of the region with data', 'five words'),
        ('Search Window', 'case'),
        ('Window.', 'stop'),
    ],
)
def test_the_form_of_labels_is_seen(label, fault):
    assert fault in wrong_label(label) and bool(fault) == bool(wrong_label(label))


def test_help_is_one_or_two_whole_sentences(tools):
    for tool in tools:
        for parameter in tool.parameterDefinitions():
            text = parameter.help()
            assert 1 <= len(sentences(text)) <= 2 and text.endswith('.') and '..' not in text, f'{tool.name()}: {text}'
            assert re.match('[A-Z]', text), text


def test_short_descriptions_are_whole_sentences(everything):
    for tool in everything:
        short = tool.shortDescription()
        assert re.fullmatch(r'[A-Z].{30,}[a-z)\d]\.', short) and short.count('(') == short.count(')'), short
        assert tool.shortHelpString().startswith(short) and '..' not in tool.shortHelpString()


def test_shared_keys_have_one_label_and_one_help(tools):
    labels, helps = defaultdict(set), defaultdict(set)
    for tool in tools:
        for parameter in tool.parameterDefinitions():
            labels[parameter.name()].add(parameter.description())
            helps[parameter.name()].add(parameter.help())
        for output in tool.outputDefinitions():
            labels[output.name()].add(output.description())
    different = {key for key in labels if len(labels[key]) > 1 or len(helps[key]) > 1}
    assert different == set(DIFFERENT), {key: (labels[key], helps[key]) for key in different ^ set(DIFFERENT)}


def test_the_third_step_is_named_by_what_it_does_everywhere(everything):
    titles = {tool.name(): tool.displayName() for tool in everything}
    assert titles['clusterclouds'] == '3 Detect clouds and shadows'
    model = next(tool for tool in everything if tool.name() == 'fourstepchain')
    steps = {step.algorithm().name(): step.description() for step in model.childAlgorithms().values()}
    assert steps['clusterclouds'] == titles['clusterclouds']


def test_options_that_a_decision_or_method_ignores_name_those_that_use_them(tools):
    decided = {
        'PROBABILITY_THRESHOLD', 'SNOW', 'SPACE', 'CLUSTERS', 'THRESHOLD_DIFFERENCE', 'THRESHOLD_REFLECTANCE', 'OPENING',
    }  # fmt: skip
    learned = {'LAMBDA', 'GAMMA', 'BETA', 'COMPONENTS', 'PRECISION', 'TUNE', 'UNCERTAINTY'}
    for tool in tools:
        for parameter in tool.parameterDefinitions():
            for keys, choice in ((decided, 'DECISION'), (learned, 'METHOD')):
                if parameter.name() in keys and tool.parameterDefinition(choice):
                    assert re.search(f'(Used by|Available with|Available for) {choice} \\w+', parameter.help()), parameter.help()
