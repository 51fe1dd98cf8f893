"""What the Earth Engine tools share: who asks, the image that is meant, its region, and the settings in QGIS's options."""

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsSettings,
)

from ..earthengine.catalogue import find_image
from ..earthengine.session import ADDRESS, Account, connect
from .parameters import read_region

GROUP = 'Earth Engine'
IMAGE_ID, PROJECT, KEY_FILE = 'IMAGE_ID', 'PROJECT', 'KEY_FILE'

#: Settings under Options, Processing, Providers: key to label.
SETTINGS = {
    'EARTHENGINE_PROJECT': 'Earth Engine: project',
    'EARTHENGINE_KEY_FILE': 'Earth Engine: key file of a service account',
    ADDRESS: 'Earth Engine: address of the service, where it is another than Google tells',
}


def add_settings(provider):
    """Show the settings in QGIS's options; where Processing's own module is missing, they can still be set in the profile."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig, Setting
    except ImportError:
        return
    ProcessingConfig.settingIcons[provider.name()] = provider.icon()
    for key, label in SETTINGS.items():
        ProcessingConfig.addSetting(Setting(provider.name(), key, label, '', valuetype=Setting.STRING))
    ProcessingConfig.readSettings()


def remove_settings():
    """Take the settings out of QGIS's options; their values stay in the profile."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return
    for key in SETTINGS:
        ProcessingConfig.removeSetting(key)


def image_parameter():
    """The id of the cloudy image."""
    parameter = QgsProcessingParameterString(IMAGE_ID, 'Image (asset id, scene id or product id)')
    parameter.setHelp(
        'The cloudy image: LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623, LC81990332015174LGN00, the name of a Landsat or Sentinel-2 '
        'product; older ids are translated.'
    )
    return parameter


def account_parameters():
    """Project and key file."""
    project = QgsProcessingParameterString(PROJECT, 'Project', '', optional=True)
    project.setHelp(
        'Id of a Cloud project that is registered for Earth Engine. Nothing given: that of the options, or of the credentials.'
    )
    key_file = QgsProcessingParameterFile(KEY_FILE, 'Key file of a service account', extension='json', optional=True)
    key_file.setHelp('Nothing given: that of the options, or the account that has signed in.')
    return [project, key_file]


def account(run):
    """The `Account` of parameters and settings."""
    kept = {key: str(_setting(key) or '') for key in SETTINGS}
    return Account.from_settings(
        run.text(PROJECT) or kept['EARTHENGINE_PROJECT'], run.text(KEY_FILE) or kept['EARTHENGINE_KEY_FILE'], kept[ADDRESS]
    )


def _setting(key):
    return QgsSettings().value(f'Processing/Configuration/{key}', '')


def opened(run, progress):
    """The client, the `EarthImage` of IMAGE_ID, and the region on its grid."""
    connecting, finding = progress.steps(1, 1)
    ee = connect(account(run), connecting)
    image = find_image(ee, run.text(IMAGE_ID), finding)
    crs = QgsCoordinateReferenceSystem.fromWkt(image.grid.crs)
    return ee, image, read_region(run.algorithm, run.parameters, run.context, crs, image.grid)


def frozen(options, image, selection):
    """The settings of the selection, with the ids that it came to: what is computed later never asks again."""
    ids = [' + '.join(each.asset for each in lag.image.images) for lag in selection.lags]
    return {**options.settings, 'IMAGE_ID': image.asset, 'LAG_IDS': ', '.join(ids)}


def task_folder():
    """Where running tasks are remembered."""
    return Path(QgsApplication.qgisSettingsDirPath()) / 'multitemporal_cloudmask' / 'tasks'
