"""The files behind layers of QGIS, and the check that no output of a run is one of its inputs."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProcessingOutputLayerDefinition, QgsProperty, QgsProviderRegistry

from ..method.errors import CloudmaskError
from .acquisitions import require_no_product

if TYPE_CHECKING:
    from .run import Run

#: Parameters of layers by QGIS's names of their types.
_LAYERS = ('raster', 'multilayer', 'source')

#: Parameters of files and folders; an extent may be that of a file.
_FILES = ('file', 'extent')


def gdal_source(layer: Any) -> Tuple[str, Tuple[str, ...]]:
    """What GDAL opens for a layer, and the options (`KEY=value`) with which QGIS opens it."""
    source, name = layer.source(), layer.dataProvider().name()
    options = QgsProviderRegistry.instance().decodeUri(name, source).get('openOptions') or ()
    # QGIS writes the options behind the path; nothing else may follow in a source of GDAL.
    return source.partition('|option:')[0] if options else source, tuple(map(str, options))


def layer_values(value: Any) -> List[Any]:
    """The layers of a parameter of several layers, one by one: as QGIS, a list, or a text that semicolons separate."""
    if isinstance(value, str):
        return [part for part in value.split(';') if part]
    return list(value) if isinstance(value, (list, tuple)) else [] if value is None else [value]


def require_layers(algorithm: Any, parameters: Dict[str, Any], context: Any) -> None:
    """Raise `CloudmaskError` for the first layer of which QGIS only reports that it cannot be opened: a product, or one of several."""
    for definition in algorithm.parameterDefinitions():
        key = definition.name()
        if definition.type() == 'raster' and isinstance(parameters.get(key), str):
            require_no_product(key, parameters[key])
        for value in layer_values(parameters.get(key)) if definition.type() == 'multilayer' else ():
            if isinstance(value, str) and not algorithm.parameterAsLayerList({key: [value]}, key, context):
                raise CloudmaskError(f'{key}: {value} is not a raster that GDAL can read. Choose another file.')


def check_files(run: 'Run') -> None:
    """Raise `CloudmaskError` where an output is an input, two outputs are one file, or one cannot be written: before anything is read."""
    outputs: List[Path] = []
    for definition in run.algorithm.parameterDefinitions():
        value = run.parameters.get(definition.name())
        if not value:
            continue
        if definition.type() in _LAYERS:
            _protect_layers(run, definition.name(), value)
        elif definition.type() in _FILES and os.path.exists(str(value)):
            _protect_file(run, str(value))
        elif definition.isDestination() and definition.type() != 'folderDestination':
            path = _destination(run, value)
            if path:
                outputs.append(path)
    for number, path in enumerate(outputs):
        run.workspace.require_writable(path, outputs[:number])


def _protect_layers(run: 'Run', key: str, value: Any) -> None:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    for item in layer_values(value):
        for layer in run.algorithm.parameterAsLayerList({key: [item]}, key, run.context) or []:
            run.workspace.reads(_file(layer))


def _file(layer: Any) -> str:
    """What GDAL or OGR opens for a layer."""
    provider = layer.dataProvider()
    if provider is None:
        return ''
    if provider.name() == 'gdal':
        return gdal_source(layer)[0]
    return str(QgsProviderRegistry.instance().decodeUri(provider.name(), layer.source()).get('path') or '')


def _protect_file(run: 'Run', path: str) -> None:
    """Protect a folder of images, or a product: a folder, an archive file, or the metadata file in its folder."""
    product = run.algorithm.parameterDefinition('PRODUCT') is not None
    if os.path.isdir(path):
        run.workspace.reads_folder(path, product)
        return
    run.workspace.reads(path)
    if product:
        run.workspace.reads_folder(os.path.dirname(os.path.abspath(path)), True)


def _destination(run: 'Run', value: Any) -> Optional[Path]:
    """The file that an output is going to be; None where QGIS chooses it, or where it is no file."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(run.context.expressionContext())
    text = str(value)
    is_file = text != 'TEMPORARY_OUTPUT' and (':' not in text or os.path.isabs(text)) and bool(Path(text).suffix)
    return Path(text) if is_file else None
