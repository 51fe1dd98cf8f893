"""Property tests that draw the same cases on every run."""

from hypothesis import settings

settings.register_profile('steady', derandomize=True, deadline=None, database=None, max_examples=40)
settings.load_profile('steady')
