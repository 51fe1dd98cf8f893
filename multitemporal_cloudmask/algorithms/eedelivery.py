"""How a result of Earth Engine comes and where it is computed: the parameters of both."""

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..earthengine.delivery import WAYS, Delivery
from ..method.errors import CloudmaskError
from .eeaccount import task_folder

DELIVER, DESTINATION, WHERE, STOP_TASK, DRY_RUN = 'DELIVER', 'DESTINATION', 'WHERE', 'STOP_TASK', 'DRY_RUN'
PLACES = ('auto', 'local', 'server')


def delivery_parameters():
    """DELIVER, DESTINATION, DRY_RUN, WHERE and STOP_TASK."""
    return [
        _words(DELIVER, 'How the result comes', WAYS, 'download', 'Tile by tile; by way of an asset, for what is too much for tiles; or into Google Drive or Cloud Storage, where it stays.'),
        _text(DESTINATION, 'Destination', 'Id of the asset that is made and removed again, folder in Drive, or bucket/prefix. Nothing given: an asset of the project, or the top of Drive.'),
        _yes_or_no(DRY_RUN, 'Tell only what would be asked', 'The number of tiles, their bytes, and the number of requests; nothing is computed, fetched or written.'),
        _advanced(_words(WHERE, 'Where it is computed', PLACES, 'auto', 'On this computer, on Earth Engine, or auto: by the size of the region and by DELIVER.')),
        _advanced(_yes_or_no(STOP_TASK, 'Stop the task when cancelled', 'Otherwise a task goes on when the tool is cancelled, and the tool picks it up when it is run again.')),
    ]  # fmt: skip


def way_and_place(run):
    """The words of DELIVER and WHERE; raises `CloudmaskError` for others, and where the two cannot go together."""
    way, place = _word(run, DELIVER, WAYS), _word(run, WHERE, PLACES)
    if place == 'local' and way != 'download':
        raise CloudmaskError(f'Expected DELIVER download for WHERE local; it is {way}. Choose WHERE auto or server.')
    return way, place


def is_dry(run):
    """Whether DRY_RUN is set."""
    return run.algorithm.parameterAsBoolean(run.parameters, DRY_RUN, run.context)


def delivery(run, way, cache):
    """The `Delivery` by a word of DELIVER; cache: `TileCache`."""
    stop = run.algorithm.parameterAsBoolean(run.parameters, STOP_TASK, run.context)
    return Delivery(way, run.text(DESTINATION).strip(), task_folder(), stop, cache)


def _words(name, label, words, default, text):
    parameter = QgsProcessingParameterEnum(name, label, list(words), defaultValue=default, usesStaticStrings=True)
    parameter.setHelp(text)
    return parameter


def _text(name, label, text):
    parameter = QgsProcessingParameterString(name, label, '', optional=True)
    parameter.setHelp(text)
    return parameter


def _yes_or_no(name, label, text):
    parameter = QgsProcessingParameterBoolean(name, label, False)
    parameter.setHelp(text)
    return parameter


def _advanced(parameter):
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def _word(run, key, words):
    given = run.parameters.get(key)
    word = given if isinstance(given, str) else run.algorithm.parameterAsEnumString(run.parameters, key, run.context)
    if word not in words:
        raise CloudmaskError(f'{key} must be one of {", ".join(words)}; it is {word!r}.')
    return word
