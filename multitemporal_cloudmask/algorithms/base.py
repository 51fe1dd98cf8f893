"""What all tools share: their names and help, how a run reads its parameters, and how errors are told."""

import dataclasses
import math
import re
import sys
import time
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..layers.loading import present
from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..products.archive import scan
from ..rasters.gdal_state import gdal_step
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace
from .parameters import ARCHIVE, CANDIDATES, option_parameter, read_options, read_region

PLUGIN = Path(__file__).resolve().parent.parent

#: Packages that QGIS may lack: what installs them on Linux and on Windows, and what needs them.
PACKAGES = {
    'sklearn': ('scikit-learn', 'python3-sklearn', 'python3-scikit-learn'),
    'scipy': ('SciPy', 'python3-scipy', 'python3-scipy'),
}

#: Names that tell a user nothing, and what to say instead: the stack while it is no file, and an output while it is unfinished.
_INTERNAL = (
    (re.compile(r'/vsimem/multitemporal_cloudmask/\w+\.vrt'), 'the stack'),
    (re.compile(r'(?<=[/\\])\.([^/\\]+)\.[0-9a-f]{8}\.part(?=\.)'), r'\1'),
)


class CloudmaskAlgorithm(QgsProcessingAlgorithm):
    """A tool: subclasses say what it is, declare its parameters in `declare`, and do it in `execute`.

    OPTIONS: the options classes whose fields become parameters; RENAMED: (class, field name) to key where two classes share a name.
    EXPLAINED: keys of the parameters that are explained beside the dialog.
    """

    ID = TITLE = SUMMARY = ''
    GROUP = 'Local rasters'
    TAGS = ()
    OPTIONS = ()
    RENAMED = {}
    EXPLAINED = ()

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.ID

    def displayName(self):
        return self.TITLE

    def group(self):
        return self.GROUP

    def groupId(self):
        return self.GROUP.lower().replace(' ', '')

    def tags(self):
        return ['cloud', 'mask', 'landsat', 'sentinel-2', *self.TAGS]

    def shortDescription(self):
        return self.SUMMARY.split('. ')[0].rstrip('.') + '.'

    def shortHelpString(self):
        # Plain text, since qgis_process prints it; in dialogs each line is a paragraph.
        explained = (self.parameterDefinition(key) for key in self.EXPLAINED)
        return '\n'.join((self.SUMMARY, *(f'{parameter.description()}: {parameter.help()}' for parameter in explained)))

    def helpUrl(self):
        return QUrl.fromLocalFile(str(PLUGIN / 'help' / f'{self.ID}.html')).toString()

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(PLUGIN / 'icons' / f'{self.ID}.svg')

    def initAlgorithm(self, configuration=None):
        self.declare()

    def declare(self):
        """Add the parameters."""
        raise AssertionError(f'{type(self).__name__} declares no parameters')

    def add(self, *parameters):
        """Add parameters in their order."""
        for parameter in parameters:
            self.addParameter(parameter)

    def add_options(self):
        """Add a parameter for every field of OPTIONS; a key that classes share is added once."""
        for kind in self.OPTIONS:
            for field in dataclasses.fields(kind):
                name = self.RENAMED.get((kind, field.name), '')
                parameter = option_parameter(field, name)
                if self.parameterDefinition(parameter.name()) is None:
                    self.addParameter(parameter)

    def options(self, kind, parameters, context):
        """The options of one class, read from the parameters."""
        names = {field: name for (owner, field), name in self.RENAMED.items() if owner is kind}
        return read_options(self, kind, parameters, context, names)

    def checkParameterValues(self, parameters, context):
        try:
            for kind in self.OPTIONS:
                self.options(kind, parameters, context)
        except CloudmaskError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        results, problem = self._attempt(parameters, context, feedback)
        if problem:
            # QGIS never lets go of the exception: what its frames hold, such as open rasters, would stay until QGIS ends.
            del parameters, context, feedback
            raise QgsProcessingException(problem)
        return results

    def _attempt(self, parameters, context, feedback):
        """The outputs and '', or None and what went wrong, as a sentence for the user."""
        try:
            with gdal_step(), Workspace() as workspace:
                run = Run(self, parameters, context, feedback, workspace)
                results = self.execute(run)
            for layer in run.layers:
                present(context, *layer)
            return {name: value for name, value in results.items() if not _unknown(value)}, ''
        except CloudmaskError as error:
            return None, _told(error)
        except ModuleNotFoundError as error:
            return None, _missing(error)
        except MemoryError:
            return None, 'There is not enough memory. Choose a smaller ROI or fewer BANDS, or close other programs.'
        except OSError as error:
            return None, _told(f'The system reports: {error}. Check the disk and the folders of the outputs.')
        except RuntimeError as error:
            if type(error) is not RuntimeError:  # GDAL's errors are of no other kind
                raise
            return None, _told(f'GDAL reports: {error}. Check the inputs and the disk.')

    def execute(self, run):
        """Do the work; returns the outputs by key."""
        raise AssertionError(f'{type(self).__name__} does nothing')


def _told(error):
    text = ' '.join(str(error).split())
    for name, plain in _INTERNAL:
        text = name.sub(plain, text)
    return text


def _unknown(value):
    return value is None or (isinstance(value, float) and math.isnan(value))


def _missing(error):
    package = (error.name or '').split('.')[0]
    if package not in PACKAGES:
        return f'A Python package is missing: {error}.'
    title, debian, osgeo4w = PACKAGES[package]
    command = {
        'linux': f'apt install {debian} (or the like), in a terminal',
        'win32': f'choose {osgeo4w} in the OSGeo4W setup',
        'darwin': f"run QGIS's own Python with -m pip install {title.lower()}",
    }.get(sys.platform, f'install {title}')
    return f"Expected the Python package {title}, which this tool computes with; QGIS's Python does not have it. To install it: {command}; then restart QGIS."


class FeedbackProgress(Progress):
    """Progress as QGIS shows it, and from time to time how long it will still take."""

    #: Seconds between two estimates.
    PAUSE = 15

    def __init__(self, feedback):
        self._feedback = feedback
        self._begun = self._told = time.monotonic()

    def show(self, fraction):
        self._feedback.setProgress(100 * fraction)
        now = time.monotonic()
        if fraction > 0.02 and now - self._told >= self.PAUSE:
            self._told = now
            left = (now - self._begun) * (1 - fraction) / fraction
            self._feedback.setProgressText(f'About {left:.0f} s left.' if left < 90 else f'About {left / 60:.0f} min left.')

    def message(self, text):
        self._feedback.pushInfo(text)

    def warn(self, text):
        self._feedback.pushWarning(_told(text))

    def cancelled(self):
        return self._feedback.isCanceled()


class Run:
    """One run of a tool: its parameters, its workspace, its progress."""

    def __init__(self, algorithm, parameters, context, feedback, workspace):
        self.algorithm, self.parameters, self.context, self.workspace = algorithm, parameters, context, workspace
        self.progress = FeedbackProgress(feedback)
        self._results = {}
        self.layers = []

    def layer(self, key):
        """The raster layer of a parameter, None where it is not given."""
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, key, self.context)
        if layer is None and self.parameters.get(key):
            raise CloudmaskError(
                f'Expected a raster that GDAL can read as {key}; {self.parameters[key]} is none. Choose another file.'
            )
        return layer

    def scene(self, key):
        """The scene of a raster parameter, None where it is not given."""
        layer = self.layer(key)
        return None if layer is None else _scene(layer)

    def image(self):
        """The scene of IMAGE; raises `CloudmaskError` where it was not taken but made: a forecast, or an image filled with one."""
        image = self.scene('IMAGE')
        made = 'a forecast' if image.forecast and not image.bands else ''
        if 'fillclouds' in image.settings:
            made = 'an image whose clouds were filled'
        if made:
            raise CloudmaskError(f'Expected the cloudy image as it was taken; {image} is {made}. Choose the original image.')
        return image

    def scenes(self, key):
        """The scenes of a parameter of several rasters."""
        return [_scene(layer) for layer in self.algorithm.parameterAsLayerList(self.parameters, key, self.context) or []]

    def candidates(self):
        """The scenes and products of ARCHIVE and CANDIDATES."""
        archive, candidates = self.text(ARCHIVE), self.scenes(CANDIDATES)
        if not archive and not candidates:
            raise CloudmaskError(
                'Expected earlier images; neither ARCHIVE (a folder) nor CANDIDATES (rasters) is given. Give one of them.'
            )
        return (scan(archive, self.progress.part(0, 0)) if archive else []) + candidates

    def region(self, key, grid):
        """The region of ROI and EXTENT on the grid of the raster parameter `key`."""
        return read_region(self.algorithm, self.parameters, self.context, self.layer(key).crs(), grid)

    def options(self, kind):
        """The options of one class."""
        return self.algorithm.options(kind, self.parameters, self.context)

    def text(self, key):
        """A string, file or folder parameter."""
        return self.algorithm.parameterAsString(self.parameters, key, self.context)

    def raster(self, key, name, style, time=None, endings=('.tif', '.tiff')):
        """The path at which to write a raster output, '' where it is not wanted; it is loaded as layer `name`, styled and dated."""
        path = self.algorithm.parameterAsOutputLayer(self.parameters, key, self.context)
        if not path:
            return ''
        if Path(path).suffix.lower() not in endings:
            raise CloudmaskError(
                f'Expected a name ending with {" or ".join(endings)} for {key}; it is {path}. Choose another name.'
            )
        self.layers.append((path, name, style, time))
        return self._keep(key, path)

    def file(self, key):
        """The path at which to write a file output, '' where it is not wanted."""
        path = self.algorithm.parameterAsFileOutput(self.parameters, key, self.context)
        return self._keep(key, path) if path else ''

    def _keep(self, key, path):
        self._results[key] = path
        return self.workspace.output(path)

    def results(self, **more):
        """The outputs by key: the paths of files, and what is given."""
        return {**self._results, **more}


def _scene(layer):
    if layer.dataProvider() is None or layer.dataProvider().name() != 'gdal':
        raise CloudmaskError(f'Expected a raster file; {layer.name()} is no file that GDAL reads. Export it as GeoTIFF first.')
    return Scene(layer.source())
