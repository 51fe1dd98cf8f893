"""A model that comes with the plugin: a file of the graphical modeler, listed like a tool."""

from pathlib import Path
from typing import List, Optional

from qgis.core import QgsProcessingModelAlgorithm

from ..layers.translation import tr
from .plugin_files import help_url
from .wording import first_sentence


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose id is the name of its file; its short help and help page are shown as those of the tools."""

    @classmethod
    def from_file(cls, path: Path) -> 'Optional[ShippedModel]':
        """The model of a .model3 file, None where QGIS cannot read it."""
        model = cls()
        model.setSourceFilePath(str(path))
        return model if model.fromFile(str(path)) else None

    def createInstance(self) -> 'ShippedModel':
        model = type(self)()
        model.loadVariant(self.toVariant())
        model.setSourceFilePath(self.sourceFilePath())
        return model

    def name(self) -> str:
        return Path(self.sourceFilePath()).stem

    def displayName(self) -> str:
        return tr(super().displayName())

    def tags(self) -> List[str]:
        return ['cloud', 'mask', 'landsat', 'sentinel-2', 'model', 'chain']

    def shortDescription(self) -> str:
        return first_sentence(self.shortHelpString())

    def shortHelpString(self) -> str:
        return tr(str(self.helpContent().get('ALG_DESC', '')))

    def helpUrl(self) -> str:
        return help_url(self.name())
