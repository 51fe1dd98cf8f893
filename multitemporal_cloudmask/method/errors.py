"""The errors that a user can do something about."""


class CloudmaskError(Exception):
    """A sentence for the user: what was expected, what came, and what to do."""


class Cancelled(CloudmaskError):
    """The user stopped the tool."""

    def __init__(self):
        super().__init__('Cancelled: nothing was written.')


class UnreadableError(CloudmaskError):
    """A file is damaged or no raster."""
