"""How a result of Earth Engine is delivered, and where it is computed."""

from dataclasses import dataclass
from typing import Tuple

from ..method.errors import CloudmaskError
from ..method.option_fields import Options, option
from .collections import SENSORS


@dataclass(frozen=True)
class DeliveryOptions(Options):
    """How a result of Earth Engine is delivered, and where it is computed."""

    deliver: str = option(
        'download',
        'How the result arrives: in tiles (download); through a temporary asset, for results too large for tiles (asset); or as a '
        'file that stays in Google Drive (drive) or Cloud Storage (storage).',
        choices=('download', 'asset', 'drive', 'storage'),
        label='Delivery',
    )
    destination: str = option(
        '',
        'Id of the temporary asset (of a folder for many images), folder in Google Drive, or bucket/prefix in Cloud Storage. Leave empty '
        'for an asset of the project, or the top folder of Drive.',
        label='Destination',
    )
    dry_run: bool = option(
        False,
        'Reports the number of tiles, bytes and requests, and the computing time if it was measured, without computing, downloading or '
        'writing anything.',
        label='Dry run (estimate only)',
    )
    where: str = option(
        'auto',
        'Where forecast and mask are computed: on this computer (local) or on Earth Engine (server). auto chooses by the size of '
        'the region and by DELIVER.',
        choices=('auto', 'local', 'server'),
        advanced=True,
        label='Compute on',
    )
    stop_task: bool = option(
        False,
        'Also stops the export task when the tool is cancelled. Without it, the task continues and the next run picks it up.',
        advanced=True,
        label='Stop task on cancel',
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.where == 'local' and self.deliver != 'download':
            raise CloudmaskError(
                f'DELIVER {self.deliver} is not available with WHERE local. Choose DELIVER download, or WHERE auto or server.'
            )

    @property
    def stays(self) -> bool:
        """Whether the result stays where it is delivered, and nothing is written here."""
        return self.deliver in ('drive', 'storage')


@dataclass(frozen=True)
class CollectionOptions(Options):
    """Which images of Earth Engine's archive are masked."""

    sensor: str = option(
        'landsat8-9',
        'Satellites whose images are masked, at the top of the atmosphere; of Landsat those of tier 1.',
        choices=tuple(SENSORS),
        label='Satellites',
    )
    collection: Tuple[str, ...] = option(
        (),
        'Ids of collections, separated by commas, to be used instead of those of SENSOR, for example LANDSAT/LC08/C02/T1_L2 for surface '
        'reflectance.',
        label='Collections',
    )


@dataclass(frozen=True)
class SeriesDeliveryOptions(DeliveryOptions):
    """How the results of many images are delivered."""

    tasks: int = option(
        20,
        'Most export tasks at a time, including those that earlier runs have started; lower it if your project shall run other tasks '
        'meanwhile. Used by DELIVER asset, drive and storage.',
        minimum=1,
        maximum=1000,
        advanced=True,
        unit='tasks',
        label='Concurrent exports',
    )
