"""A model that comes with the plugin: a file of the graphical modeler, listed like a tool."""

from pathlib import Path
from typing import List, Optional

from qgis.core import QgsProcessingModelAlgorithm

from ..layers.translation import tr, tr_label, tr_message
from .plugin_files import help_url
from .wording import first_sentence


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose id is the name of its file; its short help and help page are shown as those of the tools."""

    @classmethod
    def from_file(cls, path: Path) -> 'Optional[ShippedModel]':
        """The model of a .model3 file, None where QGIS cannot read it."""
        model = cls()
        model.setSourceFilePath(str(path))
        return model._translated() if model.fromFile(str(path)) else None

    def createInstance(self) -> 'ShippedModel':
        model = type(self)()
        model.loadVariant(self.toVariant())
        model.setSourceFilePath(self.sourceFilePath())
        return model._translated()

    def _translated(self) -> 'ShippedModel':
        """This model with its labels and helps in the language of QGIS."""
        for parameter in self.parameterDefinitions():
            parameter.setDescription(tr_label(parameter.description()))
            parameter.setHelp(tr_message(parameter.help()))
        for output in self.outputDefinitions():
            output.setDescription(tr_label(output.description()))
        return self

    def name(self) -> str:
        return Path(self.sourceFilePath()).stem

    def displayName(self) -> str:
        return tr(super().displayName())

    def group(self) -> str:
        return tr(super().group())

    def tags(self) -> List[str]:
        return ['cloud', 'mask', 'landsat', 'sentinel-2', 'model', 'chain']

    def shortDescription(self) -> str:
        return first_sentence(self.shortHelpString())

    def shortHelpString(self) -> str:
        return tr(str(self.helpContent().get('ALG_DESC', '')))

    def helpUrl(self) -> str:
        return help_url(self.name())
