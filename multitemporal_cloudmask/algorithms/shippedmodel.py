"""A model that comes with the plugin: a file of the graphical modeler, listed like a tool."""

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QUrl

PLUGIN = Path(__file__).resolve().parent.parent


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose id is the name of its file; its short help and help page are shown as those of the tools."""

    @classmethod
    def read(cls, path):
        """The model of a .model3 file, None where QGIS cannot read it."""
        model = cls()
        model.setSourceFilePath(str(path))
        return model if model.fromFile(str(path)) else None

    def createInstance(self):
        model = type(self)()
        model.loadVariant(self.toVariant())
        model.setSourceFilePath(self.sourceFilePath())
        return model

    def name(self):
        return Path(self.sourceFilePath()).stem

    def tags(self):
        return ['cloud', 'mask', 'landsat', 'sentinel-2', 'model', 'chain']

    def shortDescription(self):
        return self.shortHelpString().split('. ')[0].rstrip('.') + '.'

    def shortHelpString(self):
        return self.helpContent().get('ALG_DESC', '')

    def helpUrl(self):
        return QUrl.fromLocalFile(str(PLUGIN / 'help' / f'{self.name()}.html')).toString()
