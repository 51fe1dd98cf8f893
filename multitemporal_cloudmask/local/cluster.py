"""Step 3: which pixels are cloud, by how the image differs from its forecast (method 5), for rasters on disk."""

from contextlib import ExitStack
from dataclasses import replace
from typing import Dict, Iterable, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..method.advice import report_classes, report_confidence, require_compared, warn_of_surface, warn_of_unmarked_snow
from ..method.classes import NAMES, NODATA
from ..method.cluster import ClusterMeans
from ..method.confidence import Confidence, Grounds
from ..method.cover import Cover
from ..method.legend import cluster_classes
from ..method.options import ClusterOptions
from ..method.progress import Progress, interruptible
from ..rasters.block_store import BlockMemory, BlockStore
from ..rasters.blocks import each_block, wide_windows, windows
from ..rasters.grid import Window
from ..rasters.levels import SURFACE
from ..rasters.plausible import check_reflectance
from ..rasters.remarks import report_remarks
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .adaptive import Adaptive
from .background import StoredBackground
from .decision import Classifier, Decision, GrownClassifier
from .decisions import ByCluster, ByPixel, require_possible
from .differences import Differences, SampledPixels
from .drawing import draw
from .forecast import ClearError
from .quality import without_empty_quality

#: What is examined may take so many bytes of memory until all of it is; more waits on disk.
MEMORY = 64 * 2**20

#: Key of an output: name of its band, type, nodata.
RASTERS = {
    'OUTPUT': ('mask', np.uint8, NODATA),
    'CLUSTER_MAP': ('cluster', np.uint8, NODATA),
    'SCORE': ('score', np.float32, np.nan),
    'PROBABILITY': ('probability', np.float32, np.nan),
}


#: Of an examined block: what the decision merges, its outputs, and number of clear pixels and squares of `ClearError`.
_Examined = Tuple[Optional[ClusterMeans], Dict[str, np.ndarray], Optional[Tuple[int, np.ndarray]]]


class MaskSummary(NamedTuple):
    """How far a mask can be trusted, 0 for DECISION none, and the shares of its classes over the region."""

    confidence: Confidence
    cover: Cover


def cluster_clouds(
    image: Scene,
    forecast: Scene,
    region: Region,
    options: ClusterOptions,
    outputs: Mapping[str, str],
    settings: Mapping[str, Mapping[str, str]],
    workspace: Workspace,
    progress: Progress,
    lags: int = 0,
) -> MaskSummary:
    """Mask the clouds of an image by its forecast and write the outputs.

    Parameters
    ----------
    image, forecast : Scene
        On one grid; the bands of the forecast are named `<name>_forecast`, or as those of the image.
    region : Region
        The pixels that count and that are written.
    options : ClusterOptions
        How to decide.
    outputs : mapping of str to str
        The keys of `RASTERS` to paths; all but `OUTPUT` may be missing.
    settings : mapping
        Step to key to value, kept in the files.
    workspace : Workspace
        Owns temporary files.
    progress : Progress
        Updated after each block; receives warnings, shares of cloud and shadow, and the confidence.
    lags : int
        Number of lags of the forecast; 0: those of the image, if it is a stack, else not known.

    Returns
    -------
    MaskSummary
        What was counted on the way.

    Raises
    ------
    CloudmaskError
        Where bands are missing or too few pixels are valid.
    """
    require_possible(options, outputs)
    report_remarks(image, progress)
    for scene in (image, forecast):
        scene.keep_on_disk()
    image = without_empty_quality(image, region, progress)
    differences = Differences(image, StoredBackground(forecast), options)
    check_reflectance(image, progress)
    sample = differences.sample()
    sampling, deciding = progress.steps(0 if sample is None else 1, 3)
    sampled = None
    if sample is not None:
        draw(
            [sample],
            lambda _, inside: ([inside], np.zeros(0)),
            lambda window, pixels: [differences.columns(window, pixels)],
            region,
            wide_windows(image.grid, region, image.tiling),
            sampling,
        )
        sampled = differences.evaluate(sample)
    return decide(differences, sampled, region, outputs, settings, workspace, deciding, lags=lags)


def decide(
    differences: Differences,
    sampled: Optional[SampledPixels],
    region: Region,
    outputs: Mapping[str, str],
    settings: Mapping[str, Mapping[str, str]],
    workspace: Workspace,
    progress: Progress,
    error: Optional[ClearError] = None,
    lags: int = 0,
) -> MaskSummary:
    """Decide which pixels are cloud, once the background is fitted, and write the outputs.

    Parameters
    ----------
    differences : Differences
        Image and background.
    sampled : SampledPixels or None
        The evaluated sample; None where the decision learns nothing.
    error : ClearError, optional
        Measures the forecast of every block.
    region, outputs, settings, workspace, progress, lags
        As in `cluster_clouds`, as is what is returned.
    """
    image, options = differences.image, differences.options
    if image.level == SURFACE:
        warn_of_surface(options, progress)
    warn_of_unmarked_snow(options, differences.roles, progress)
    lags = lags or len(image.lags)
    decision = interruptible(lambda fitting: _choose(differences, sampled, outputs, lags, fitting), progress)
    metadata = time_metadata(image.time)
    examining, concluding, classifying = progress.steps(18, 1, 1)

    legends = {'CLUSTER_MAP': cluster_classes(options.clusters)}

    def writers(keys: Iterable[str]) -> Dict[str, RasterWriter]:
        return {
            key: RasterWriter(outputs[key], image.grid, [name], kind, nodata, metadata, settings, legend=legends.get(key))
            for key, (name, kind, nodata) in RASTERS.items()
            if key in keys and outputs.get(key)
        }

    blocks = windows(image.grid, region.grown(decision.halo + options.grow), image.tiling)
    count = decision.code_count
    kinds, nodata = [decision.code_type] * count, [decision.code_nodata] * count
    codes = BlockStore(workspace.scratch('.codes'), blocks, kinds, nodata, BlockMemory(MEMORY))
    _examine(decision, differences, region, blocks, codes, writers(decision.outputs_while_examining), error, examining)
    classifier = decision.conclude(codes, region, concluding)
    if options.grow:
        classifier = GrownClassifier(classifier, image.grid, options.grow)
    pixels, inside = _classify(classifier, region, image, writers(('OUTPUT', *decision.outputs_after)), classifying)
    cover = Cover.from_counts(pixels, inside)
    if options.decision == 'none':
        return MaskSummary(Confidence(0.0, ('nothing is masked',)), cover)
    report_classes(pixels, progress)
    grounds = decision.grounds if isinstance(decision, Adaptive) else Grounds(adaptive=False)
    grounds = replace(grounds, lags=lags, veil=differences.background.veil)
    confidence = Confidence.from_grounds(grounds)
    report_confidence(confidence, progress)
    return MaskSummary(confidence, cover)


def _choose(
    differences: Differences, sampled: Optional[SampledPixels], outputs: Mapping[str, str], lags: int, progress: Progress
) -> Decision:
    """The decision of the options, which makes the outputs, by key; lags: of the forecast, 0 where not known."""
    if sampled is None:
        return ByPixel(differences)
    if differences.options.decision != 'adaptive':
        return ByCluster(differences, sampled)
    clustered, scored = (bool(outputs.get(key)) for key in ('CLUSTER_MAP', 'SCORE'))
    decision = Adaptive(differences, sampled, clustered, scored, lags)
    if not decision.learned:
        progress.warn('DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.')
    return decision


def _examine(
    decision: Decision,
    differences: Differences,
    region: Region,
    blocks: Sequence[Window],
    codes: BlockStore,
    writers: Mapping[str, RasterWriter],
    error: Optional[ClearError],
    progress: Progress,
) -> None:
    """Let the decision examine all blocks on which the outputs depend; write codes and outputs."""

    def examine(window: Window) -> _Examined:
        image_block, forecast_block = differences.read(window)
        inside = region.mask(window)
        block = decision.examine_block(window, image_block, forecast_block, inside)
        squares = error.measure(window, image_block, forecast_block) if error else None
        codes.write(window, block.codes)
        return block.statistics, _inside(block.outputs, inside, writers), squares

    def keep(window: Window, result: _Examined) -> None:
        statistics, outputs, squares = result
        decision.merge(statistics)
        for key, values in outputs.items():
            writers[key].write(window, values)
        if error and squares:
            error.add(squares)

    with ExitStack() as stack:
        for writer in writers.values():
            stack.enter_context(writer)
        each_block(blocks, examine, keep, progress)


def _classify(
    classifier: Classifier, region: Region, image: Scene, writers: Mapping[str, RasterWriter], progress: Progress
) -> Tuple[np.ndarray, int]:
    """Classify every block and write the outputs; returns the number of pixels of each value of the mask, (256,), and of the region."""
    pixels, size = np.zeros(256, np.int64), 0

    def classify(window: Window) -> Tuple[Dict[str, np.ndarray], np.ndarray, int]:
        inside = region.mask(window)
        outputs = _inside(classifier.classify_block(window), inside, writers)
        counts = np.zeros_like(pixels)
        for value in (*NAMES, NODATA):
            counts[value] = np.count_nonzero(outputs['OUTPUT'] == value)
        return outputs, counts, np.count_nonzero(inside)

    def keep(window: Window, result: Tuple[Dict[str, np.ndarray], np.ndarray, int]) -> None:
        nonlocal size
        outputs, counts, inside = result
        size += inside
        pixels[:] += counts
        for key, values in outputs.items():
            writers[key].write(window, values)

    with ExitStack() as stack:
        for writer in writers.values():
            stack.enter_context(writer)
        each_block(wide_windows(image.grid, region), classify, keep, progress)
        require_compared(int(pixels[:NODATA].sum()))
    return pixels, size


def _inside(outputs: Mapping[str, np.ndarray], inside: np.ndarray, writers: Mapping[str, RasterWriter]) -> Dict[str, np.ndarray]:
    """The outputs that have a writer, nodata outside the region."""
    written = {key: values for key, values in outputs.items() if key in writers}
    if inside.all():
        return written
    return {key: np.where(inside, values, RASTERS[key][1](RASTERS[key][2])) for key, values in written.items()}
