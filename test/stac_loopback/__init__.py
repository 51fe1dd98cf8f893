"""Catalogues and their archive on a port of this machine: STAC APIs, static items, tokens, and files that are read by ranges."""
