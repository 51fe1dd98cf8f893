"""How a result of Earth Engine is delivered, and where it is computed."""

from dataclasses import dataclass

from ..method.errors import CloudmaskError
from ..method.options import Options, option


@dataclass(frozen=True)
class DeliveryOptions(Options):
    """How a result of Earth Engine comes, and where it is computed."""

    deliver: str = option(
        'download',
        'Tile by tile; by way of an asset, for what is too much for tiles; or into Google Drive or Cloud Storage, where it stays.',
        choices=('download', 'asset', 'drive', 'storage'),
        label='How the result comes',
    )
    destination: str = option(
        '',
        'Id of the asset that is made and removed again, folder in Drive, or bucket/prefix. Nothing given: an asset of the project, or '
        'the top of Drive.',
    )
    dry_run: bool = option(
        False,
        'The number of tiles, their bytes, and the number of requests; nothing is computed, fetched or written.',
        label='Tell only what would be asked',
    )
    where: str = option(
        'auto',
        'On this computer, on Earth Engine, or auto: by the size of the region and by DELIVER.',
        choices=('auto', 'local', 'server'),
        advanced=True,
        label='Where it is computed',
    )
    stop_task: bool = option(
        False,
        'Otherwise a task goes on when the tool is cancelled, and the tool picks it up when it is run again.',
        advanced=True,
        label='Stop the task when cancelled',
    )

    def __post_init__(self):
        super().__post_init__()
        if self.where == 'local' and self.deliver != 'download':
            raise CloudmaskError(f'Expected DELIVER download for WHERE local; it is {self.deliver}. Choose WHERE auto or server.')

    @property
    def stays(self):
        """Whether the result stays where it is delivered, and nothing is written here."""
        return self.deliver in ('drive', 'storage')
