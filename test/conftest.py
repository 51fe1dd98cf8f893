"""What all tests share: short pauses, and a count of the tests at each level, below pytest's own report."""

from collections import Counter

import pytest

LEVELS = ('method', 'rasters', 'products', 'simulation', 'api', 'earthengine', 'algorithms', 'cli')
OUTCOMES = {'passed': ('passed', 'xpassed'), 'failed': ('failed', 'error'), 'skipped': ('skipped', 'xfailed')}


@pytest.fixture
def quick(monkeypatch):
    """Pauses of a hundredth of a second before a request is repeated."""
    monkeypatch.setattr('multitemporal_cloudmask.rasters.network._FIRST_PAUSE', 0.01)


def pytest_terminal_summary(terminalreporter):
    counts = Counter(
        (f'{report.nodeid}/'.split('/')[1], outcome)
        for outcome, kinds in OUTCOMES.items()
        for kind in kinds
        for report in terminalreporter.getreports(kind)
    )
    terminalreporter.section('tests at each level')
    terminalreporter.line('level'.ljust(12) + ''.join(outcome.rjust(9) for outcome in OUTCOMES))
    for level in LEVELS:
        terminalreporter.line(level.ljust(12) + ''.join(str(counts[level, outcome]).rjust(9) for outcome in OUTCOMES))
