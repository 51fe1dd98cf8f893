"""What has to be said of how an image was read: what was assumed, and what of it is not used."""

from ..method.bandnames import costs
from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.quality import QUALITY_SCHEMES
from ..method.schemes import quality_schemes, refusal
from ..method.sensors import PLAIN
from .scene import Scene


def report_remarks(scene: Scene, progress: Progress) -> None:
    """Report how the date, the bands, the scale and the quality band of an image were found where they are not certain.

    Parameters
    ----------
    scene : Scene
        As it was opened, before it is warped.
    progress : Progress
        Receives warnings of what may be wrong, and messages.
    """
    if scene.doubt:
        progress.warn(f'{scene}: {scene.doubt}')
    if scene.unrecognised:
        _report_bands(scene, progress)
    if scene.scale.product:
        progress.message(
            f'The bands of {scene} state no scale; that of {scene.scale.product} is used by their names (scale {scene.scale.scale:g}, offset '
            f'{scene.scale.offset:g}).'
        )
    if scene.quality and len(quality_schemes(scene.quality.name)) > 1:
        try:
            title = QUALITY_SCHEMES[scene.scheme].title
        except CloudmaskError:
            return
        progress.message(f'Band {scene.quality.name} of {scene} is read by the scheme {scene.scheme} ({title}).')


def _report_bands(scene: Scene, progress: Progress) -> None:
    """Report bands that are not recognised, and warn where that costs something."""
    lost = costs(scene.roles)
    planet = refusal(scene.unrecognised)
    sensor = (
        ' The sensor is unknown: set SENSOR, for example to LANDSAT_8 (gdal_edit.py -mo SENSOR=LANDSAT_8).'
        if scene.sensor is PLAIN
        else ''
    )
    listed = ', '.join(scene.unrecognised)
    if planet:
        progress.warn(f'{scene}: {planet}')
    elif lost:
        progress.warn(
            f'Bands of {scene} are not recognised by their names and are not used: {listed}; {lost}.{sensor} Names that are recognised are listed in '
            'docs/images.md.'
        )
    else:
        progress.message(f'Bands of {scene} are not recognised by their names and are not used: {listed}.')
