"""Step 3: clusters of what differs, and which of them are cloud (method 5)."""

from contextlib import ExitStack

import numpy as np

from ..method.advice import require_compared, warn_of_surface
from ..method.classes import CLOUD, NODATA, SHADOW
from ..rasters.blocks import each_block, windows
from ..rasters.levels import SURFACE
from ..rasters.plausible import check_reflectance
from ..rasters.scene import Scene
from ..rasters.stack import milliseconds
from ..rasters.writing import RasterWriter
from .adaptive import Adaptive
from .background import StoredBackground
from .decisions import ByCluster, ByPixel, require_possible
from .differences import Differences
from .drawing import draw


def cluster_clouds(image, forecast, region, options, outputs, settings, workspace, progress):
    """Mask the clouds of an image by its forecast and write the outputs.

    image, forecast: scenes; the forecast has bands `<name>_forecast` or plain names. region: the pixels that count and that
    are written. options: `ClusterOptions`. outputs: the keys of `RASTERS` to paths; all but `OUTPUT` may be missing.
    Raises `CloudmaskError` where bands are missing or too few pixels are valid.
    """
    require_possible(options, outputs)
    differences = Differences(image, StoredBackground(forecast), options)
    check_reflectance(image, progress)
    sampling, deciding = progress.steps(0 if differences.sample is None else 1, 3)
    if differences.sample is not None:

        def values(window, pixels):
            return [differences.columns(window, pixels)]

        draw(
            [differences.sample],
            lambda _, inside: ([inside], 0),
            values,
            region,
            windows(image.grid, region, image.tiling),
            sampling,
        )
        differences.settle()
    decide(differences, region, outputs, settings, workspace, deciding)


#: Key of an output: name of its band, type, nodata.
RASTERS = {
    'OUTPUT': ('mask', np.uint8, NODATA),
    'CLUSTER_MAP': ('cluster', np.uint8, NODATA),
    'SCORE': ('score', np.float32, np.nan),
    'PROBABILITY': ('probability', np.float32, np.nan),
}


def decide(differences, region, outputs, settings, workspace, progress, error=None):
    """Take the decision, once the sample of the differences is drawn and their background fitted, and write the outputs.

    error: a `ClearError` that shall see every block, or None. Other arguments as in `cluster_clouds`.
    """
    image, options = differences.image, differences.options
    if image.level == SURFACE:
        warn_of_surface(options, progress)
    if options.decision == 'adaptive':
        decision = Adaptive(differences, bool(outputs.get('CLUSTER_MAP')))
    else:
        decision = (ByCluster if options.clusters else ByPixel)(differences)
    metadata = {'system:time_start': milliseconds(image.time) if image.time else None}
    looking, settling, writing = progress.steps(18, 1, 1)

    def files(keys):
        return {
            key: RasterWriter(outputs[key], image.grid, [name], kind, nodata, metadata, settings)
            for key, (name, kind, nodata) in RASTERS.items()
            if key in keys and outputs.get(key)
        }

    # A few bytes a pixel are all that has to wait until every block was seen.
    codes = RasterWriter(workspace.scratch('.tif'), image.grid, decision.CODES, decision.KIND, np.iinfo(decision.KIND).max)
    _look(decision, differences, region, codes, files(decision.EARLY), error, looking)
    decision.settle(Scene(codes.path), region, settling)
    _write(decision, region, files(('OUTPUT', *decision.LATE)), writing)


def _look(decision, differences, region, codes, files, error, progress):
    """Let the decision look at every block that the outputs depend on."""
    image = differences.image

    def work(window):
        now, then = differences.read(window)
        inside = region.mask(window)
        codes, part, rasters = decision.look(now, then, inside)
        return codes, part, _inside(rasters, inside, files), error.measure(window, now, then) if error else None

    with ExitStack() as stack:
        for file in (codes, *files.values()):
            stack.enter_context(file)

        def use(window, result):
            its_codes, part, rasters, its_error = result
            codes.write(window, its_codes)
            decision.learn(part)
            for key, values in rasters.items():
                files[key].write(window, values)
            if error:
                error.add(its_error)

        each_block(windows(image.grid, region.grown(decision.halo), image.tiling), work, use, progress)


def _write(decision, region, files, progress):
    """Write what the decision tells."""
    count = cloud = shadow = 0

    def work(window):
        return _inside(decision.tell(window), region.mask(window), files)

    with ExitStack() as stack:
        for file in files.values():
            stack.enter_context(file)

        def use(window, rasters):
            nonlocal count, cloud, shadow
            classes = rasters['OUTPUT']
            count += int((classes != NODATA).sum())
            cloud += int((classes == CLOUD).sum())
            shadow += int((classes == SHADOW).sum())
            for key, values in rasters.items():
                files[key].write(window, values)

        each_block(windows(decision.codes.grid, region), work, use, progress)
        require_compared(count)
    if decision.options.decision != 'none':
        progress.message(f'Of the valid pixels {100 * cloud / count:.1f} % are cloud and {100 * shadow / count:.1f} % shadow.')


def _inside(rasters, inside, files):
    """Those of some rasters that are written, nodata outside the region."""
    return {key: np.where(inside, values, RASTERS[key][1](RASTERS[key][2])) for key, values in rasters.items() if key in files}
