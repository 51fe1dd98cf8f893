"""The picture of a folder of images in the README, docs/archive.png: `make picture`. Every image is simulated."""

import sys
import tempfile
from pathlib import Path

from qgis.core import QgsApplication

from multitemporal_cloudmask import api
from multitemporal_cloudmask.layers.contactsheet import SheetTile, render_series_sheet
from multitemporal_cloudmask.local.pictures import pictures
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.scene import Scene

TARGET = Path(__file__).resolve().parents[2] / 'docs' / 'archive.png'
SIZE, DATES, SEED, TILE = 300, 12, 0, 200


def main():
    application = QgsApplication([], False)
    with tempfile.TemporaryDirectory() as folder:
        archive, masks = Path(folder, 'images'), Path(folder, 'masks')
        api.create_sample(archive, size=SIZE, dates=DATES, format='geotiff', seed=SEED)
        found = api.mask_archive(archive, folder=masks, method='linear')
        with gdal_step():
            images = {image.path: image for image in scan(str(archive), Progress())}
            pairs = [(images[row.source], Scene(found.paths[place])) for place, row in enumerate(found.rows)]
            assert found.count('masked') == DATES
            drawn = pictures(pairs, ('red', 'green', 'blue'), pairs[-1][0].grid, TILE, Progress())
            tiles = [
                SheetTile(row.date, f'{row.cloud:.0f} % cloud', picture.rgb, picture.classes)
                for row, picture in zip(found.rows, drawn)
            ]
        TARGET.write_bytes(render_series_sheet(tiles, size=TILE))
    print(f'{TARGET.name}: {TARGET.stat().st_size / 1e3:.0f} kB')
    application.exitQgis()
    return 0


if __name__ == '__main__':
    sys.exit(main())
