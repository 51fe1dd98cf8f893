"""Assets of the project: where they are, whether they are there, and how they are deleted."""

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from .faults import none_if_missing, translate_error
from .jobs import ask
from .session import Client


def asset_exists(ee: Client, asset: str, progress: Progress) -> bool:
    """Whether an asset is there: that of a task is once it is complete."""
    return ask(lambda: none_if_missing(lambda: ee.data.getAsset(asset)), progress.part(0, 0)) is not None


def delete_asset(ee: Client, asset: str, progress: Progress) -> None:
    """Delete an asset; it may be gone already, where only the answer to an earlier try was lost."""
    ask(lambda: none_if_missing(lambda: ee.data.deleteAsset(asset)), progress)


def asset_folder(ee: Client) -> str:
    """The folder of assets of the project."""
    try:
        return ee.data.getProjectConfig()['name'].replace('/config', '') + '/assets'
    except Exception as error:  # only the message of the client's own exception shows what it means
        raise CloudmaskError(
            f'DESTINATION is empty, and the asset folder of the project is unknown ({str(translate_error(error)).rstrip(".")}). '
            'Set DESTINATION to the id of a new asset, such as projects/my-project/assets/cloudmask.'
        ) from error
