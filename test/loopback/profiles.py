"""Profiles of computations as the service writes them: here each took a quarter of an EECU-second."""

from .registry import algorithm


@algorithm('Profile.getProfiles')
def get_profiles(ids, format, maxEntries):
    lines = [f'  0.250     47k     1  Computation {id}' for id in ids]
    return '\n'.join([' EECU·s PeakMem  Count  Description', *lines, '      -     12k     2  Loading assets']) + '\n'
