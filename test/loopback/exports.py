"""Exports: operations that are done after they were looked at some times."""

import threading
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone

from .assets import asset_id, asset_name
from .errors import InvalidError, ServiceError
from .images import Image, stored
from .pixels import gdal_type, geotiff, native_grid

#: Default of maxPixels of an export by its documentation.
MOST_PIXELS = 100000000
_START = datetime(2026, 1, 1, tzinfo=timezone.utc)


@dataclass
class Operation:
    """One export; `looks`: how many more times it is seen before it runs."""

    name: str
    body: dict
    work: object
    looks: int
    state: str = 'PENDING'
    error: ServiceError = None
    uris: list = field(default_factory=list)
    steps: int = 0

    def describe(self):
        moments = [f'{_START + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%SZ}' for seconds in (0, 1, self.steps + 1)]
        metadata = {
            '@type': 'type.googleapis.com/google.earthengine.v1.OperationMetadata',
            'state': self.state,
            'description': self.body.get('description', ''),
            'type': 'EXPORT_IMAGE',
            'priority': 100,
            'createTime': moments[0],
            'updateTime': moments[2],
            'attempt': 1,
            'progress': float(self.state == 'SUCCEEDED'),
        }
        if self.state != 'PENDING':
            metadata['startTime'] = moments[1]
        if self.uris:
            metadata['destinationUris'] = self.uris
        shown = {'name': self.name, 'metadata': metadata}
        if self.state in ('SUCCEEDED', 'FAILED', 'CANCELLED'):
            shown['done'] = True
        if self.state == 'SUCCEEDED':
            shown['response'] = {'@type': 'type.googleapis.com/google.protobuf.Empty'}
        if self.error:
            shown['error'] = {'code': 3, 'message': str(self.error)}
        if self.state == 'CANCELLED':
            shown['error'] = {'code': 1, 'message': 'Cancelled.'}
        return shown


class Operations:
    """The exports of a service. Tests set `looks` and `failure`, and find the files of finished ones in `files`."""

    def __init__(self, catalogue):
        self.catalogue = catalogue
        self.looks = 2
        self.failure = None  # words with which the next exports fail
        self.files = {}  # 'drive:folder/prefix' or 'gs://bucket/prefix' -> bytes of a GeoTIFF
        self.all = {}
        self._by_request = {}
        self._lock = threading.RLock()

    def start(self, project, body, evaluate):
        """body: of `image:export`; evaluate: gives its image. A request id that came before gets its operation again."""
        with self._lock:
            key = body.get('requestId')
            if key in self._by_request:
                return self._by_request[key].describe()
            image = evaluate()
            if not isinstance(image, Image):
                raise ServiceError('Only images can be exported here.')
            self._check(body, image)
            number = len(self.all) + 1
            name = f'projects/{project}/operations/LOOPBACK{number:016d}'
            made = Operation(name, body, lambda: self._deliver(body, image), self.looks)
            self.all[name] = made
            if key:
                self._by_request[key] = made
            return made.describe()

    def _check(self, body, image):
        target = body.get('assetExportOptions', {}).get('earthEngineDestination')
        if target and asset_id(target['name']) in self.catalogue.images and not target.get('overwrite'):
            raise ServiceError(f"Cannot overwrite asset '{target['name']}'.")
        try:
            grid = native_grid(image)
        except InvalidError as error:
            raise ServiceError(str(error)) from error
        most = int(body.get('maxPixels', {}).get('value', MOST_PIXELS))
        if grid.width * grid.height > most:
            raise ServiceError(
                f'Export too large: specified {grid.width * grid.height} pixels (max: {most}). '
                'Specify higher maxPixels value if you intend to export a large area.'
            )

    def _deliver(self, body, image):
        """Make the asset or the file; returns its address."""
        grid = native_grid(image)
        target = body.get('assetExportOptions', {}).get('earthEngineDestination')
        if target:
            id = asset_id(target['name'])
            if not self.catalogue.has_parent(id):
                raise ServiceError(f"Asset '{asset_name(id.rpartition('/')[0])}' does not exist or doesn't allow this operation.")
            bands = tuple(stored(band.name, *_rounded(band, grid), grid) for band in image.bands)
            self.catalogue.add(id, replace(image, bands=bands), target.get('overwrite', False))
            return f'https://code.earthengine.google.com/?asset={target["name"]}'
        options = body['fileExportOptions']
        if options.get('fileFormat') != 'GEO_TIFF':
            raise ServiceError(f"The loopback exports GeoTIFFs, not '{options.get('fileFormat')}'.")
        gdal_type(image)
        drive, cloud = options.get('driveDestination'), options.get('cloudStorageDestination')
        if drive:
            key = f'drive:{drive.get("folder", "")}/{drive["filenamePrefix"]}'
        else:
            key = f'gs://{cloud["bucket"]}/{cloud["filenamePrefix"]}'
        self.files[key] = geotiff(image, grid)
        return key if cloud else f'https://drive.google.com/#folders/{drive.get("folder", "")}'

    def get(self, name):
        with self._lock:
            if name not in self.all:
                raise ServiceError(f"Operation '{name}' not found.", 404)
            self._look(self.all[name])
            return self.all[name].describe()

    def list(self):
        with self._lock:
            for operation in self.all.values():
                self._look(operation)
            return [each.describe() for each in self.all.values()]

    def cancel(self, name):
        with self._lock:
            if name not in self.all:
                raise ServiceError(f"Operation '{name}' not found.", 404)
            if self.all[name].state in ('PENDING', 'RUNNING'):
                self.all[name].state = 'CANCELLED'

    def _look(self, operation):
        """Somebody looks: pending, then running, then done."""
        if operation.state not in ('PENDING', 'RUNNING'):
            return
        operation.steps += 1
        if operation.looks > 0:
            operation.looks -= 1
            operation.state = 'PENDING' if operation.steps == 1 and operation.looks else 'RUNNING'
            return
        try:
            if self.failure:
                raise ServiceError(self.failure)
            operation.uris.append(operation.work())
            operation.state = 'SUCCEEDED'
        except (ServiceError, InvalidError) as error:
            operation.error, operation.state = error, 'FAILED'


def _rounded(band, grid):
    """Values in the type they are stored in, and where they are valid."""
    values, mask = band.at(grid)
    return values.astype(band.type.output), mask
