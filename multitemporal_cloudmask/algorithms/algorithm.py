"""What all tools share: names, help, parameters, and one run from parameters to outputs."""

import dataclasses
import math
from typing import Any, ClassVar, Dict, List, Mapping, Optional, Tuple, Type

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingOutputHtml
from qgis.PyQt.QtGui import QIcon

from ..layers.loading import present, reload_layers
from ..layers.translation import tr, tr_label, tr_message
from ..method.errors import CloudmaskError
from ..method.option_fields import Options
from ..rasters.gdal_state import gdal_step
from ..rasters.workspace import Workspace
from .layer_files import check_files, require_layers
from .packages import require_packages
from .parameters import advanced, option_parameter
from .plugin_files import help_url, icon_path
from .reading import OptionsType, read_options
from .run import Run
from .wording import explanation, first_sentence


class CloudmaskAlgorithm(QgsProcessingAlgorithm):
    """A tool: subclasses declare its parameters in `declare` and do its work in `execute`.

    Attributes
    ----------
    ID, TITLE, SUMMARY, GROUP, TAGS
        How QGIS lists the tool; the first sentence of the summary is its short description.
    DETAILS, EXAMPLE
        Explanation and example of the help page. In the explanation a blank line begins a paragraph, `[selectlags]` is a link to the
        page of that tool; the example is the parameters of a command line.
    OPTIONS
        The options classes whose fields become parameters.
    RENAMED
        (class, field name) to key, where two classes share a name.
    EXPLAINED
        Keys of the parameters that are explained next to the dialog.
    """

    ID: ClassVar[str] = ''
    TITLE: ClassVar[str] = ''
    SUMMARY: ClassVar[str] = ''
    DETAILS: ClassVar[str] = ''
    EXAMPLE: ClassVar[str] = ''
    GROUP: ClassVar[str] = 'Local rasters'
    TAGS: ClassVar[Tuple[str, ...]] = ()
    OPTIONS: ClassVar[Tuple[Type[Options], ...]] = ()
    RENAMED: ClassVar[Mapping[Tuple[Type[Options], str], str]] = {}
    EXPLAINED: ClassVar[Tuple[str, ...]] = ()

    #: The files that the last run wrote.
    _written: Tuple[str, ...] = ()

    def createInstance(self) -> 'CloudmaskAlgorithm':
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower().replace(' ', '')

    def tags(self) -> List[str]:
        return ['cloud', 'mask', 'landsat', 'sentinel-2', *self.TAGS]

    def shortDescription(self) -> str:
        return first_sentence(tr(self.SUMMARY))

    def shortHelpString(self) -> str:
        # Plain text, since qgis_process prints it; in dialogs each line is a paragraph.
        explained = (self.parameterDefinition(key) for key in self.EXPLAINED)
        return '\n'.join((tr(self.SUMMARY), *(f'{parameter.description()}: {parameter.help()}' for parameter in explained)))

    def helpUrl(self) -> str:
        return help_url(self.ID)

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return icon_path(self.ID)

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        self.declare()
        for parameter in self.parameterDefinitions():
            parameter.setDescription(tr_label(parameter.description()))
            parameter.setHelp(tr_message(parameter.help()))
        for output in self.outputDefinitions():
            output.setDescription(tr_label(output.description()))

    def declare(self) -> None:
        """Add the parameters."""
        raise NotImplementedError

    def packages(self, run: Run) -> Tuple[str, ...]:
        """The Python packages that QGIS may lack and this run computes with."""
        return ()

    def execute(self, run: Run) -> Dict[str, Any]:
        """Do the work; returns the outputs by key."""
        raise NotImplementedError

    def add(self, *parameters: Any) -> None:
        """Add parameters in their order."""
        for parameter in parameters:
            self.addParameter(parameter)

    def add_viewed(self, parameter: Any) -> None:
        """Add a file output that the Results Viewer of QGIS lists: it does so for those that are HTML pages by type, and opens any."""
        self.addParameter(parameter, False)
        self.addOutput(QgsProcessingOutputHtml(parameter.name(), parameter.description()))

    def add_options(self, all_advanced: bool = False) -> None:
        """Add a parameter for every field of OPTIONS, all of them advanced or those that say so; a key that classes share is added once."""
        for kind in self.OPTIONS:
            for field in dataclasses.fields(kind):
                parameter = option_parameter(field, self.RENAMED.get((kind, field.name), ''))
                if self.parameterDefinition(parameter.name()) is None:
                    self.addParameter(advanced(parameter) if all_advanced else parameter)

    def options(self, kind: Type[OptionsType], parameters: Dict[str, Any], context: Any) -> OptionsType:
        """The options of one class, read from the parameters."""
        keys = {field: key for (owner, field), key in self.RENAMED.items() if owner is kind}
        return read_options(self, kind, parameters, context, keys)

    def checkParameterValues(self, parameters: Dict[str, Any], context: Any) -> Tuple[bool, str]:
        try:
            for kind in self.OPTIONS:
                self.options(kind, parameters, context)
            require_layers(self, parameters, context)
        except CloudmaskError as error:
            return False, tr_message(str(error))
        return super().checkParameterValues(self._plain(parameters), context)

    def _plain(self, parameters: Dict[str, Any]) -> Dict[str, Any]:
        """The parameters with the first raster instead of a list where QGIS expects one path: see `Run.series`."""
        lists = (key for key, value in parameters.items() if isinstance(value, (list, tuple)) and value)
        files = {key for key in lists if getattr(self.parameterDefinition(key), 'type', str)() == 'file'}
        return {key: str(value[0]) if key in files else value for key, value in parameters.items()}

    def processAlgorithm(self, parameters: Dict[str, Any], context: Any, feedback: Any) -> Dict[str, Any]:
        results, problem = self._attempt(parameters, context, feedback)
        if problem:
            # QGIS never lets go of the exception: what its frames hold, such as open rasters, would stay until QGIS ends.
            del parameters, context, feedback
            raise QgsProcessingException(tr_message(problem))
        return results

    def postProcessAlgorithm(self, context: Any, feedback: Any) -> Dict[str, Any]:
        # In the main thread, to which layers belong.
        reload_layers(context.project(), self._written)
        return {}

    def _attempt(self, parameters: Dict[str, Any], context: Any, feedback: Any) -> Tuple[Dict[str, Any], str]:
        """The outputs and ''; or none, and what went wrong as a sentence for the user."""
        try:
            with gdal_step(), Workspace() as workspace:
                run = Run(self, parameters, context, feedback, workspace)
                check_files(run)
                require_packages(self.packages(run))
                results = self.execute(run)
                run.write_looks()
            for layer in run.layers:
                present(context, *layer)
            self._written = run.written
            return {key: value for key, value in results.items() if not _is_unknown(value)}, ''
        except Exception as error:
            problem = explanation(error)
            if problem is None:
                raise
            return {}, problem


def _is_unknown(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))
