"""What all tests share: a count of the tests at each level, below pytest's own report."""

from collections import Counter

LEVELS = ('method', 'rasters', 'products', 'simulation', 'api', 'earthengine', 'algorithms', 'cli')
OUTCOMES = {'passed': ('passed', 'xpassed'), 'failed': ('failed', 'error'), 'skipped': ('skipped', 'xfailed')}


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
