"""The whole inputs that are damaged: small products of every kind that the writers of the tests make, and the simulated image."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import List, Tuple

from landsat_writer import Kind, pack, write_landsat
from safe_writer import Safe

from multitemporal_cloudmask.api import create_sample
from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.rasters.workspace import Workspace


@dataclass(frozen=True)
class Seed:
    """A whole input.

    Attributes
    ----------
    form : str
        The format of what is damaged.
    share : int
        Its share of all inputs, relative to the others.
    path : Path
        What is opened: a product's folder, an archive or a raster.
    files : tuple of Path
        Of these one is damaged.
    text : bool
        Whether they are texts.
    """

    form: str
    share: int
    path: Path
    files: Tuple[Path, ...]
    text: bool

    @property
    def names(self) -> Tuple[str, ...]:
        """Names of which a message must contain one."""
        inner = [file.name for file in self.path.rglob('*')] if self.path.is_dir() else []
        return (self.path.name, *inner)


def write_seeds(folder: Path) -> List[Seed]:
    """Write all seeds below an empty folder, each into a folder of its own."""
    seeds: List[Seed] = []

    def landsat(form: str, share: int, kind: Kind, pattern: str, ending: str = '', metadata: str = 'txt') -> None:
        made = write_landsat(folder / str(len(seeds)), kind, form=metadata)
        path = made.folder
        if ending:
            path = pack(made, ending)
            shutil.rmtree(made.folder)
        seeds.append(
            Seed(form, share, path, (path,) if ending else tuple(sorted(path.glob(pattern))), not ending and 'MTL' in pattern)
        )

    for kind in (Kind(8, 2), Kind(5, 1), Kind(7, 0), Kind(9, 2, 'L2SP')):
        landsat('MTL, text', 5, kind, '*_MTL.txt')
    landsat('MTL, JSON', 8, Kind(8, 2), '*_MTL.json', metadata='json')
    landsat('MTL, XML', 8, Kind(9, 2, 'L2SP'), '*_MTL.xml', metadata='xml')
    landsat('GeoTIFF', 8, Kind(5, 2), '*.TIF')
    for ending in ('.zip', '.tar', '.tar.gz'):
        landsat(ending[1:], 6, Kind(4, 2), '', ending)
    for number, safe in enumerate((Safe(), Safe(level='2A', baseline='05.09', offset=-1000))):
        path = safe.write(folder / str(len(seeds)))
        seeds.append(Seed('SAFE, XML', 5, path, tuple(sorted(path.rglob('*.xml'))), True))
        if number == 0:
            path = safe.write(folder / str(len(seeds)))
            seeds.append(Seed('GML', 7, path, tuple(path.rglob('*.gml')), True))
    path = Safe().write(folder / str(len(seeds)))
    seeds.append(Seed('JPEG 2000', 4, path, tuple(sorted(path.rglob('*.jp2'))), False))
    image, _ = create_sample(folder / 'sample', size=64, dates=4, format='geotiff')
    path = Path(shutil.copy(image, folder / Path(image).name))
    seeds.append(Seed('GeoTIFF', 8, path, (path,), False))
    seeds.append(_virtual(folder / str(len(seeds))))
    return seeds


def _virtual(folder: Path) -> Seed:
    """An imported product: a VRT of its bands."""
    made = write_landsat(folder, Kind(8, 2))
    path = folder / f'{made.kind.name}.vrt'
    with Workspace() as space:
        import_scene(recognised(made.folder), [], None, space.output(path), {}, space, Progress())
    return Seed('VRT', 8, path, (path,), True)
