"""One run of a tool: its parameters as scenes, options and paths, its workspace, and its progress."""

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Sequence, Tuple, Type

from qgis.core import QgsCoordinateReferenceSystem

from ..layers.default_style import look_files
from ..layers.translation import tr
from ..local.fetch import grid_of
from ..local.series import found_images
from ..method.errors import CloudmaskError
from ..products.archive import require_images, scan
from ..rasters.globe import Bounds
from ..rasters.grid import Grid
from ..rasters.image import ImageOnDisk
from ..rasters.open_options import with_open_options
from ..rasters.reading import reading
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace
from .acquisitions import require_acquisition
from .feedback import FeedbackProgress
from .layer_files import gdal_source
from .parameters import ARCHIVE, CANDIDATES, EXTENT, ROI
from .plugin_files import PLUGIN
from .reading import OptionsType
from .regions import read_bounds, read_region, region_text

if TYPE_CHECKING:
    from .algorithm import CloudmaskAlgorithm

#: A layer to be loaded: path, name, the function that styles it, and its acquisition (UTC).
LayerToLoad = Tuple[str, str, Callable[[Any], None], Optional[datetime]]


class Run:
    """The parameters of a run, read by key; a value that cannot be used raises `CloudmaskError`.

    Parameters
    ----------
    algorithm : CloudmaskAlgorithm
        The tool.
    parameters : dict
        Values by key.
    context : QgsProcessingContext
        The context of the run.
    feedback : QgsProcessingFeedback
        Shows messages and progress, and knows of a cancel.
    workspace : Workspace
        Owns the files of the run.
    """

    def __init__(
        self, algorithm: 'CloudmaskAlgorithm', parameters: Dict[str, Any], context: Any, feedback: Any, workspace: Workspace
    ) -> None:
        self.algorithm, self.parameters, self.context, self.workspace = algorithm, parameters, context, workspace
        self.progress = FeedbackProgress(feedback)
        self.layers: List[LayerToLoad] = []
        self._paths: Dict[str, str] = {}
        #: The raster outputs: path, where it is written, style, and acquisition (UTC).
        self._looks: List[Tuple[str, str, Callable[[Any], None], Optional[datetime]]] = []

    def layer(self, key: str) -> Any:
        """The raster layer of a parameter, None where it is empty."""
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, key, self.context)
        if layer is None and self.parameters.get(key):
            raise CloudmaskError(f'{key}: {self.parameters[key]} is not a raster that GDAL can read. Choose another file.')
        return layer

    def optional_scene(self, key: str) -> Optional[Scene]:
        """The scene of a raster parameter, None where it is empty."""
        layer = self.layer(key)
        return None if layer is None else self._scene(layer, key)

    def scene(self, key: str) -> Scene:
        """The scene of a raster parameter that QGIS requires."""
        scene = self.optional_scene(key)
        if scene is None:
            raise CloudmaskError(f'{key} is empty. Choose a raster.')
        return scene

    def image(self) -> Scene:
        """The scene of IMAGE.

        Raises
        ------
        CloudmaskError
            If it is not an original acquisition, or one band of it.
        """
        image = self.scene('IMAGE')
        require_acquisition(image)
        return image

    def scenes(self, key: str) -> List[Scene]:
        """The scenes of a parameter of several rasters."""
        layers = self.algorithm.parameterAsLayerList(self.parameters, key, self.context) or []
        return [self._scene(layer, key) for layer in layers]

    def candidates(self) -> List[ImageOnDisk]:
        """The scenes and products of ARCHIVE and CANDIDATES."""
        archive, candidates = self.text(ARCHIVE), self.scenes(CANDIDATES)
        if not archive and not candidates:
            raise CloudmaskError(
                'ARCHIVE and CANDIDATES are both empty. Set ARCHIVE to a folder with earlier images, or CANDIDATES to rasters.'
            )
        found = scan(archive, self.progress.part(0, 0)) if archive else []
        if not candidates:
            require_images(found, archive)
        return [*found, *candidates]

    def series(self, key: str) -> List[ImageOnDisk]:
        """The images or masks of a parameter that takes a folder, or rasters: a list, or a text with semicolons between them."""
        value = self.parameters.get(key)
        text = '' if isinstance(value, (list, tuple)) else self.text(key)
        parts = value if isinstance(value, (list, tuple)) else [text] if os.path.exists(text) else text.split(';')
        return found_images([self._path(part) for part in parts if part], self.progress)

    def _path(self, item: Any) -> str:
        """The path of a layer, or of a text that is a path or the name of a layer."""
        if isinstance(item, str):
            item = item.strip()
            layer = None if os.path.exists(item) else self.context.getMapLayer(item)
            return item if layer is None else str(layer.source())
        return str(item.source())

    def grid(self, default: ImageOnDisk) -> Grid:
        """The grid of GRID; where that is empty, that of an image."""
        return self.optional_grid() or grid_of(default, self.workspace, self.progress)

    def optional_grid(self) -> Optional[Grid]:
        """The grid of GRID, None where it is empty."""
        scene = self.optional_scene('GRID')
        return None if scene is None else scene.grid

    def region_on(self, grid: Grid) -> Region:
        """The region of ROI and EXTENT on a grid."""
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        return read_region(self.algorithm, self.parameters, self.context, crs, grid, self.progress)

    def place(self) -> Optional[Callable[[Grid], Region]]:
        """A function that places ROI and EXTENT on a grid, None where both are empty."""
        return self.region_on if self.parameters.get(ROI) or self.parameters.get(EXTENT) else None

    def display(self) -> Tuple[List[str], float]:
        """The three bands and the maximum by which images are drawn."""
        bands = self.words('BANDS')
        if len(bands) != 3:
            raise CloudmaskError(f'BANDS must be three bands, such as red,green,blue; it is {self.text("BANDS")!r}.')
        return bands, self.positive('MAXIMUM', 'reflectance')

    def positive(self, key: str, unit: str) -> float:
        """A number that must be above 0."""
        number = float(self.algorithm.parameterAsDouble(self.parameters, key, self.context))
        if not number > 0:  # NaN passes QGIS's own check
            raise CloudmaskError(f'{key} must be above 0 {unit}; it is {number}.')
        return number

    def resolution(self) -> Optional[float]:
        """The pixel size of RESOLUTION, units of the CRS; None: the native one."""
        text = self.text('RESOLUTION').strip()
        if text.lower() in ('', 'native'):
            return None
        try:
            resolution = float(text)
        except ValueError:
            resolution = 0.0
        if not 0 < resolution < 1e6:
            raise CloudmaskError(f'RESOLUTION must be a number of metres above 0, or native; it is {text!r}.')
        return resolution

    def region(self, key: str, grid: Grid) -> Region:
        """The region of ROI and EXTENT on the grid of the raster parameter `key`."""
        return read_region(self.algorithm, self.parameters, self.context, self.layer(key).crs(), grid, self.progress)

    def bounds(self, key: str) -> Bounds:
        """The bounds of ROI and EXTENT in degrees; where both are empty, those of the raster parameter `key`."""
        return read_bounds(self.algorithm, self.parameters, self.context, self.layer(key))

    def region_text(self) -> str:
        """A text that is another one for another ROI or EXTENT."""
        return region_text(self.algorithm, self.parameters, self.context)

    def options(self, kind: Type[OptionsType]) -> OptionsType:
        """The options of one class."""
        return self.algorithm.options(kind, self.parameters, self.context)

    def text(self, key: str) -> str:
        """A string, file or folder parameter."""
        return str(self.algorithm.parameterAsString(self.parameters, key, self.context))

    def words(self, key: str) -> List[str]:
        """The parts of a string parameter that commas separate."""
        return [part.strip() for part in self.text(key).split(',') if part.strip()]

    def raster(
        self,
        key: str,
        name: str,
        style: Callable[[Any], None],
        time: Optional[datetime] = None,
        endings: Sequence[str] = ('.tif', '.tiff'),
    ) -> str:
        """The path at which to write a raster output, '' where it was not requested.

        Parameters
        ----------
        key : str
            Key of the output.
        name : str
            Name of the layer that QGIS loads, with its date appended, unless a model or a script gives it one.
        style : callable
            Called with the layer, see `layers.styles`.
        time : datetime, optional
            Acquisition in UTC, for the name and the temporal controller.
        endings : sequence of str
            Accepted endings of the file name.
        """
        path = self.algorithm.parameterAsOutputLayer(self.parameters, key, self.context)
        if not path:
            return ''
        if Path(path).suffix.lower() not in endings:
            raise CloudmaskError(f'{key}: the name {path} does not end with {" or ".join(endings)}. Choose another name.')
        dated = f'{tr(name)} {time:%Y-%m-%d}' if time else tr(name)
        self.layers.append((path, self._given_name(key, path) or dated, style, time))
        raster = self._keep(key, path)
        if Path(path).suffix.lower() in ('.tif', '.tiff', '.vrt'):
            self.keep_look(path, raster, style, time)
        return raster

    def keep_look(self, path: str, raster: str, style: Callable[[Any], None], time: Optional[datetime] = None) -> None:
        """Have colours and date of a raster output, which is still at `raster`, kept next to it at the end of the run."""
        self._looks.append((path, raster, style, time))

    def write_looks(self) -> None:
        """Write the files that keep the looks."""
        for path, raster, style, time in self._looks:
            # An output that a run did not write is empty.
            if os.path.getsize(raster):
                for file, content in look_files(path, raster, style, time, self.workspace).items():
                    try:
                        Path(self.workspace.output(file)).write_bytes(content)
                    except CloudmaskError as error:
                        self.progress.warn(f'Colours and date of {path} are not kept: {error}')

    def _given_name(self, key: str, path: str) -> str:
        """The name that a model of the user or a script gives the layer of an output, '' where it gives none."""
        if not self.context.willLoadLayerOnCompletion(path):
            return ''
        name = str(self.context.layerToLoadOnCompletionDetails(path).name)
        # The shipped models name their outputs by keys.
        model = self.context.expressionContext().variable('model_folder')
        is_default = name == self.algorithm.parameterDefinition(key).description() or (model and Path(model) == PLUGIN / 'models')
        return '' if is_default else name

    def vector(self, key: str, name: str, style: Callable[[Any], None]) -> str:
        """The path at which to write GeoJSON, and the name and the style of its layer, as for `raster`."""
        return self.raster(key, name, style, endings=('.geojson', '.json'))

    def file(self, key: str) -> str:
        """The path at which to write a file output, '' where it was not requested."""
        path = self.algorithm.parameterAsFileOutput(self.parameters, key, self.context)
        return self._keep(key, path) if path else ''

    def folder(self, key: str) -> str:
        """The path of a folder output, which exists then; '' where it was not requested."""
        path = self.algorithm.parameterAsFileOutput(self.parameters, key, self.context)
        if not path:
            return ''
        # A relative path starts where QGIS was started: the outputs, which the log shows, are absolute.
        self._paths[key] = self.workspace.folder(os.path.abspath(path))
        return self._paths[key]

    def _keep(self, key: str, path: str) -> str:
        self._paths[key] = path
        return self.workspace.output(path)

    @property
    def written(self) -> Tuple[str, ...]:
        """The files of the outputs."""
        return tuple(self._paths.values())

    def results(self, **more: Any) -> Dict[str, Any]:
        """The outputs by key: the paths of the files, and `more`."""
        return {**self._paths, **more}

    def _scene(self, layer: Any, key: str) -> Scene:
        provider = layer.dataProvider()
        if provider is None or provider.name() != 'gdal':
            raise CloudmaskError(f'{key}: {layer.name()} is not a raster file that GDAL reads. Export it as GeoTIFF first.')
        path, options = gdal_source(layer)
        with reading(path):
            return Scene(with_open_options(path, options, self.workspace), title=path)
