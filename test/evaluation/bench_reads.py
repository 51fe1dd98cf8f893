"""What one run of maskclouds reads, band by band: `python test/evaluation/bench_reads.py FOLDER [METHOD]`, on scenes of `bench_scenes.py`.

A 1.00 is the whole band once. Reading from overviews counts as many pixels as were read; what is kept in memory is not read again.
"""

import sys
from collections import Counter
from pathlib import Path

from bench_scenes import scenes
from osgeo import gdal

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

#: File and band to the share of the band that was read.
READ = Counter()
_stored = Scene.stored


def counted(scene, source, *window, **options):
    values = _stored(scene, source, *window, **options)
    # Of an overview the band has no number, but its values are counted against the image all the same.
    name = source.GetDescription() if isinstance(source, gdal.Band) else 'all'
    READ[Path(scene.path).name, name] += values.size / (scene.grid.width * scene.grid.height)
    return values


def main(folder, method='linear'):
    Scene.stored = counted
    with gdal_step(), Workspace() as workspace:
        *lags, image = scenes(folder)
        outputs = {'OUTPUT': workspace.scratch('.tif')}
        options = ChainOptions(forecast=ForecastOptions(method=method))
        mask_clouds(image, lags, None, Region.from_grid(image.grid), options, outputs, workspace, Progress())
    names = list(dict.fromkeys(name for _, name in READ))
    print('| file | ' + ' | '.join(names) + ' |\n|---|' + '---|' * len(names))
    for path in sorted({path for path, _ in READ}):
        print(f'| {path} | ' + ' | '.join(f'{READ[path, name]:.2f}' for name in names) + ' |')
    print(f'In all {sum(READ.values()):.1f} bands of the image.')


if __name__ == '__main__':
    main(*sys.argv[1:])
