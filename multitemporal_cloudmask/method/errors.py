"""The errors that a user can do something about."""


class CloudmaskError(Exception):
    """One or two sentences for the user: what is wrong, with the value and the file; what was expected; what to do."""


class Cancelled(CloudmaskError):
    """The user stopped the tool."""

    def __init__(self) -> None:
        super().__init__('Cancelled: nothing was written.')


class UnreadableError(CloudmaskError):
    """A file is damaged, or not a raster."""
