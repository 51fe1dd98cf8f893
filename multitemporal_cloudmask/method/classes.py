"""The classes of every mask."""

CLEAR, SHADOW, CLOUD, SNOW, NODATA = 0, 1, 2, 3, 255

#: Name by value; snow or ice is marked only where it is asked for, else it is clear.
NAMES = {CLEAR: 'clear', SHADOW: 'shadow', CLOUD: 'cloud', SNOW: 'snow or ice'}
