"""What the Earth Engine tools share: the account, the image and its region, and the settings in QGIS's options."""

from pathlib import Path
from typing import Any, List, Tuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsSettings,
)

from ..earthengine.catalogue import find_image
from ..earthengine.images import EarthImage
from ..earthengine.session import ADDRESS, GOOGLE, Account, connect
from ..layers.proxy import proxy_address
from ..method.progress import Progress
from ..rasters.roi import Region
from .regions import read_region
from .run import Run

GROUP = 'Earth Engine'
IMAGE_ID, PROJECT, KEY_FILE = 'IMAGE_ID', 'PROJECT', 'KEY_FILE'

#: Settings under Options, Processing, Providers: key to label.
SETTINGS = {
    'EARTHENGINE_PROJECT': 'Earth Engine: Cloud project',
    'EARTHENGINE_KEY_FILE': 'Earth Engine: service account key file',
    ADDRESS: "Earth Engine: service address (if not Google's)",
}


def add_settings(provider: Any) -> None:
    """Show the settings in QGIS's options; where Processing's own module is missing, they can still be set in the profile."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig, Setting
    except ImportError:
        return
    ProcessingConfig.settingIcons[provider.name()] = provider.icon()
    for key, label in SETTINGS.items():
        ProcessingConfig.addSetting(Setting(provider.name(), key, label, '', valuetype=Setting.STRING))
    ProcessingConfig.readSettings()


def remove_settings() -> None:
    """Take the settings out of QGIS's options; their values stay in the profile."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return
    for key in SETTINGS:
        ProcessingConfig.removeSetting(key)


def image_parameter() -> QgsProcessingParameterString:
    """The id of the cloudy image."""
    parameter = QgsProcessingParameterString(IMAGE_ID, 'Image id')
    parameter.setHelp(
        'Asset id, scene id or product name of the cloudy image, for example LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 or '
        'LC81990332015174LGN00. Ids of collections that no longer exist are translated.'
    )
    return parameter


def account_parameters() -> List[Any]:
    """Project and key file."""
    project = QgsProcessingParameterString(PROJECT, 'Cloud project', '', optional=True)
    project.setHelp(
        "Id of a Google Cloud project that is registered for Earth Engine. Leave empty to use that of QGIS's options or of the credentials."
    )
    key_file = QgsProcessingParameterFile(KEY_FILE, 'Service account key file', extension='json', optional=True)
    key_file.setHelp(
        "JSON key of a service account. Leave empty to use that of QGIS's options, or the account that has signed in."
    )
    return [project, key_file]


def account(run: Run) -> Account:
    """The account of parameters and settings."""
    stored = {key: str(QgsSettings().value(f'Processing/Configuration/{key}', '') or '') for key in SETTINGS}
    project = run.text(PROJECT) or stored['EARTHENGINE_PROJECT']
    return Account.from_settings(
        project, run.text(KEY_FILE) or stored['EARTHENGINE_KEY_FILE'], stored[ADDRESS], proxy_address(GOOGLE)
    )


def open_image(run: Run, progress: Progress) -> Tuple[Any, EarthImage, Region]:
    """The client, the image of IMAGE_ID, and the region of interest on its grid."""
    connecting, finding = progress.steps(1, 1)
    ee = connect(account(run), connecting)
    image = find_image(ee, run.text(IMAGE_ID), finding)
    crs = QgsCoordinateReferenceSystem.fromWkt(image.grid.crs)
    return ee, image, read_region(run.algorithm, run.parameters, run.context, crs, image.grid, run.progress)


def task_folder() -> Path:
    """Where running tasks are remembered."""
    return Path(QgsApplication.qgisSettingsDirPath()) / 'multitemporal_cloudmask' / 'tasks'
