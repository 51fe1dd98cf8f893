"""The provider: lists the tools and the shipped models."""

import re
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.cloudfeatures import CloudFeatures
from .algorithms.clusterclouds import ClusterClouds
from .algorithms.comparewithfmask import CompareWithFmask
from .algorithms.contactsheet import ContactSheet
from .algorithms.createsample import CreateSample
from .algorithms.eeaccount import add_settings, remove_settings
from .algorithms.eecheck import EarthEngineCheck
from .algorithms.eemaskclouds import EarthEngineMaskClouds
from .algorithms.eeselectlags import EarthEngineSelectLags
from .algorithms.fillclouds import FillClouds
from .algorithms.forecastbackground import ForecastBackground
from .algorithms.importscene import ImportScene
from .algorithms.maskclouds import MaskClouds
from .algorithms.qualitymask import QualityMask
from .algorithms.selectlags import SelectLags
from .algorithms.shippedmodel import ShippedModel

PLUGIN = Path(__file__).resolve().parent

TOOLS = (
    CreateSample,
    ImportScene,
    QualityMask,
    SelectLags,
    ForecastBackground,
    CloudFeatures,
    ClusterClouds,
    CompareWithFmask,
    FillClouds,
    ContactSheet,
    MaskClouds,
    EarthEngineCheck,
    EarthEngineSelectLags,
    EarthEngineMaskClouds,
)


class CloudmaskProvider(QgsProcessingProvider):
    """Multitemporal Cloudmask in the Processing toolbox."""

    def id(self):
        return 'multitemporal_cloudmask'

    def name(self):
        return 'Multitemporal Cloudmask'

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(PLUGIN / 'icons' / 'cloudmask.svg')

    def versionInfo(self):
        # In the package metadata.txt lies in the plugin, in the repository beside it.
        for path in (PLUGIN / 'metadata.txt', PLUGIN.parent / 'metadata.txt'):
            if path.exists():
                return re.search('^version=(.*)$', path.read_text(encoding='utf-8'), re.MULTILINE)[1]
        return ''

    def supportedOutputRasterLayerExtensions(self):
        return ['tif', 'vrt']

    def load(self):
        add_settings(self)
        return super().load()

    def unload(self):
        remove_settings()
        super().unload()

    def loadAlgorithms(self):
        for tool in TOOLS:
            self.addAlgorithm(tool())
        # A model finds its steps in the registry: see `CloudmaskPlugin.initProcessing`.
        if QgsApplication.processingRegistry().providerById(self.id()):
            for model in map(ShippedModel.read, sorted((PLUGIN / 'models').glob('*.model3'))):
                if model:
                    self.addAlgorithm(model)
