"""The provider: lists the tools and the shipped models."""

from typing import List

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.applymask import ApplyMask
from .algorithms.clearcomposite import ClearComposite
from .algorithms.cloudfeatures import CloudFeatures
from .algorithms.cloudstatistics import CloudStatistics
from .algorithms.clusterclouds import ClusterClouds
from .algorithms.comparewithfmask import CompareWithFmask
from .algorithms.contactsheet import ContactSheet
from .algorithms.createsample import CreateSample
from .algorithms.eeaccount import add_settings, remove_settings
from .algorithms.eecheck import EarthEngineCheck
from .algorithms.eemaskarchive import EarthEngineMaskArchive
from .algorithms.eemaskclouds import EarthEngineMaskClouds
from .algorithms.eeselectlags import EarthEngineSelectLags
from .algorithms.fetchimages import FetchImages
from .algorithms.fillclouds import FillClouds
from .algorithms.findimages import FindImages
from .algorithms.forecastbackground import ForecastBackground
from .algorithms.importscene import ImportScene
from .algorithms.maskarchive import MaskArchive
from .algorithms.maskclouds import MaskClouds
from .algorithms.network import qgis_transport
from .algorithms.plugin_files import PLUGIN, icon_path, plugin_version
from .algorithms.qualitymask import QualityMask
from .algorithms.selectlags import SelectLags
from .algorithms.shippedmodel import ShippedModel
from .algorithms.timelapse import Timelapse
from .rasters.network import plain_transport, use_transport


class CloudmaskProvider(QgsProcessingProvider):
    """Multitemporal Cloudmask in the Processing toolbox."""

    ID = 'multitemporal_cloudmask'

    #: The tools in the order of the help index.
    TOOLS = (
        MaskClouds,
        MaskArchive,
        SelectLags,
        ForecastBackground,
        ClusterClouds,
        CompareWithFmask,
        FillClouds,
        ApplyMask,
        ClearComposite,
        CloudStatistics,
        ContactSheet,
        Timelapse,
        CloudFeatures,
        QualityMask,
        ImportScene,
        CreateSample,
        FindImages,
        FetchImages,
        EarthEngineCheck,
        EarthEngineSelectLags,
        EarthEngineMaskClouds,
        EarthEngineMaskArchive,
    )

    def id(self) -> str:
        return self.ID

    def name(self) -> str:
        return 'Multitemporal Cloudmask'

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return icon_path('cloudmask')

    def versionInfo(self) -> str:
        return plugin_version()

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        # Item collections are the only vector output with a geometry.
        return 'geojson' if hasGeometry else str(super().defaultVectorFileExtension(hasGeometry))

    def supportedOutputRasterLayerExtensions(self) -> List[str]:
        return ['tif', 'vrt']

    def load(self) -> bool:
        add_settings(self)
        use_transport(qgis_transport)
        return bool(super().load())

    def unload(self) -> None:
        remove_settings()
        use_transport(plain_transport)
        super().unload()

    def loadAlgorithms(self) -> None:
        for tool in self.TOOLS:
            self.addAlgorithm(tool())
        # A model finds its steps in the registry: see `CloudmaskPlugin.initProcessing`.
        if QgsApplication.processingRegistry().providerById(self.id()):
            for model in map(ShippedModel.from_file, sorted((PLUGIN / 'models').glob('*.model3'))):
                if model:
                    self.addAlgorithm(model)
