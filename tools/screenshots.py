"""Take the screenshots of the documentation anew, in the window of QGIS: `make screenshots`.

Started with Python, this program starts QGIS on a screen in memory (Xvfb) with an empty profile, in which only this plugin is enabled. QGIS
then runs this file: it creates the sample, opens the dialog, runs the tools and saves pictures of its windows.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, List

ROOT = Path(__file__).resolve().parents[1]
DOCS, NAME = ROOT / 'docs', 'multitemporal_cloudmask'
#: The folder in which the inner program works, the size of the window, px, and how long all may take, s.
FOLDER, WIDTH, HEIGHT, PATIENCE = 'SCREENSHOTS_FOLDER', 1280, 720, 600

_PROFILE = f"""[PythonPlugins]
processing=true
{NAME}=true

[app]
news-feed\\httpsfeed.qgis.org\\disabled=true

[qgis]
checkVersion=false
showTips=false
enableMessageTimeout=false
"""


def main() -> None:
    """Start QGIS, and wait until it has taken the pictures."""
    with tempfile.TemporaryDirectory() as name:
        profile = Path(name) / 'profiles' / 'default' / 'QGIS'
        profile.mkdir(parents=True)
        (profile / 'QGIS3.ini').write_text(_PROFILE)
        plugin = Path(name) / 'profiles' / 'default' / 'python' / 'plugins' / NAME
        shutil.copytree(ROOT / NAME, plugin, ignore=shutil.ignore_patterns('__pycache__'))
        shutil.copy(ROOT / 'metadata.txt', plugin)
        # QGIS runs the text of a file, which does not know where it is.
        start = Path(name) / 'start.py'
        start.write_text(
            f'import sys\nsys.path.insert(0, {str(Path(__file__).parent)!r})\nimport screenshots\nscreenshots.begin()\n'
        )
        environment = {
            **os.environ,
            'QT_QPA_PLATFORM': 'xcb',
            FOLDER: name,
            'HOME': name,
            'XDG_RUNTIME_DIR': name,
            'LANG': 'C.UTF-8',
        }
        screen = ['xvfb-run', '--auto-servernum', '--server-args', f'-screen 0 {WIDTH + 200}x{HEIGHT + 300}x24']
        qgis = ['qgis', '--nologo', '--noversioncheck', '--profiles-path', name, '--code', str(start)]
        subprocess.run([*screen, *qgis], env=environment, timeout=PATIENCE, check=False)
        problem = Path(name) / 'problem'
        if problem.exists() or not (Path(name) / 'done').exists():
            sys.exit(problem.read_text() if problem.exists() else 'QGIS ended before all pictures were taken.')


def wait(seconds: float = 1.5) -> None:
    """Let QGIS draw."""
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def save(widget: Any, name: str) -> None:
    """Save the picture of a window with 256 colours, which are enough and take a third of the space."""
    from PIL import Image

    wait()
    path = DOCS / name
    widget.grab().save(str(path), 'PNG')
    Image.open(path).convert('RGB').quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
    print(name, flush=True)


def take_all(folder: Path) -> None:
    """Take all pictures."""
    import processing
    from qgis.core import QgsProject
    from qgis.utils import iface

    window = iface.mainWindow()
    window.showNormal()
    window.resize(WIDTH, HEIGHT)
    window.move(0, 0)
    _arrange(window)
    archive = folder / 'cloud-sample'
    processing.runAndLoadResults(f'{NAME}:createsample', {'FOLDER': str(archive)})
    (image,) = QgsProject.instance().mapLayers().values()
    QgsProject.instance().setCrs(image.crs())
    iface.setActiveLayer(image)
    inputs = {'IMAGE': image.id(), 'ARCHIVE': str(archive)}
    _take_dialog(inputs)
    outputs = dict.fromkeys(('OUTPUT', 'STACK', 'FORECAST', 'FILLED'), 'TEMPORARY_OUTPUT')
    processing.runAndLoadResults(f'{NAME}:maskclouds', {**inputs, **outputs})
    _show_only(('Cloud mask', 'Cloudy image'))
    _zoom(image)
    save(window, 'window.png')
    _take_modeler()
    _take_temporal_controller(window, folder)


def _arrange(window: Any) -> None:
    """Show the layers and the toolbox, in which `cloud` was typed, and nothing else."""
    from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit

    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ('Layers', 'ProcessingToolbox'))
        if dock.objectName() == 'ProcessingToolbox':
            dock.findChild(QLineEdit).setText('cloud')
            window.resizeDocks([dock], [290], _horizontal())
        if dock.objectName() == 'Layers':
            window.resizeDocks([dock], [300], _horizontal())
    wait()


def _horizontal() -> Any:
    from qgis.PyQt.QtCore import Qt

    return Qt.Orientation.Horizontal


def _take_dialog(inputs: Any) -> None:
    """The dialog of Mask clouds, as it opens."""
    import processing

    dialog = processing.createAlgorithmDialog(f'{NAME}:maskclouds', {**inputs, 'ARCHIVE': '/home/me/cloud-sample'})
    dialog.show()
    dialog.resize(860, 700)
    save(dialog, 'dialog.png')
    dialog.close()


def _take_modeler() -> None:
    """The four-step chain in the graphical modeler."""
    from processing.modeler.ModelerDialog import ModelerDialog
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(ROOT / NAME / 'models' / 'fourstepchain.model3'))
    dialog = ModelerDialog(model)
    dialog.show()
    dialog.resize(WIDTH, HEIGHT)
    wait()
    dialog.view().fitInView(dialog.view().scene().itemsBoundingRect(), _keep_ratio())
    save(dialog, 'modeler.png')
    dialog.hide()


def _keep_ratio() -> Any:
    from qgis.PyQt.QtCore import Qt

    return Qt.AspectRatioMode.KeepAspectRatio


def _take_temporal_controller(window: Any, folder: Path) -> None:
    """The masks of an archive, at one date of the temporal controller."""
    import processing
    from qgis.core import QgsDateTimeRange, QgsInterval, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes
    from qgis.PyQt.QtCore import QDateTime, Qt
    from qgis.PyQt.QtWidgets import QAction, QDockWidget
    from qgis.utils import iface

    project = QgsProject.instance()
    project.clear()
    images, masks = folder / 'images', folder / 'masks'
    processing.run(f'{NAME}:createsample', {'DATES': 8, 'SIZE': 300, 'FORMAT': 'geotiff', 'FOLDER': str(images)})
    outputs = {'FOLDER': str(masks), 'TABLE': 'TEMPORARY_OUTPUT'}
    processing.runAndLoadResults(f'{NAME}:maskarchive', {'ARCHIVE': str(images), **outputs})
    layers = [layer for layer in project.mapLayers().values() if layer.name().startswith('Cloud mask')]
    project.setCrs(layers[0].crs())
    for node in project.layerTreeRoot().findLayers():
        node.setExpanded(False)
    window.findChild(QDockWidget, 'ProcessingToolbox').hide()
    window.findChild(QAction, 'mActionTemporalController').trigger()
    controller = iface.mapCanvas().temporalController()
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    first, last = (QDateTime.fromString(f'2019-{day}T00:00:00Z', Qt.DateFormat.ISODate) for day in ('04-04', '06-08'))
    controller.setTemporalExtents(QgsDateTimeRange(first, last))
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays))
    controller.setCurrentFrameNumber(first.daysTo(last) - 1)
    _zoom(layers[0])
    save(window, 'temporal.png')


def _zoom(layer: Any) -> None:
    from qgis.utils import iface

    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refresh()
    wait(3)


def _show_only(names: Any) -> None:
    from qgis.core import QgsProject

    nodes: List[Any] = QgsProject.instance().layerTreeRoot().findLayers()
    for node in nodes:
        node.setItemVisibilityChecked(node.name().startswith(tuple(names)))


def _run_inside() -> None:
    folder = Path(os.environ[FOLDER])
    try:
        take_all(folder)
    except Exception:
        (folder / 'problem').write_text(traceback.format_exc())
    (folder / 'done').touch()
    os._exit(0)


def begin() -> None:
    """Begin as soon as the window is there."""
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(3000, _run_inside)


if __name__ == '__main__':
    main()
