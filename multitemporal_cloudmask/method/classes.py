"""The classes of every mask."""

CLEAR, SHADOW, CLOUD, NODATA = 0, 1, 2, 255

#: Name by value.
NAMES = {CLEAR: 'clear', SHADOW: 'shadow', CLOUD: 'cloud'}
