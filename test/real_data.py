"""Where real imagery is that is not part of the repository: tests that need it are skipped elsewhere."""

import os
from pathlib import Path

DATA = Path(os.environ.get('CLOUDMASK_DATA', Path(__file__).resolve().parents[2] / 'shared' / 'data'))
