"""Check a package as plugins.qgis.org checks an upload, and refuse what a draft may still contain.

python3 tools/release.py dist/multitemporal_cloudmask.zip, where bandit, detect-secrets and flake8 are installed.
"""

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Iterator, List, Tuple

NAME = 'multitemporal_cloudmask'
#: Rules of bandit that block an upload; those of SKIPPABLE block it too, unless the upload form turns them off
#: (https://plugins.qgis.org/docs/security-scanning/rules, October 2026).
MANDATORY = (
    'B102,B103,B105,B106,B107,B111,B201,B202,B301,B302,B304,B305,B306,B307,B312,B321,B323,B401,B402,B412,B413,B501,B502,B503,B505,'
    'B506,B507,B601,B602,B604,B605,B609,B610,B611,B612,B613,B615,B701'
)
SKIPPABLE = (
    'B101,B104,B108,B110,B112,B113,B303,B308,B310,B311,B313,B314,B315,B316,B317,B318,B319,B320,B324,B403,B405,B406,B407,B408,B409,'
    'B504,B508,B509,B603,B606,B607,B608,B614,B702,B703,B704'
)
#: Domains that stand for one that is not known yet (RFC 2606).
PLACEHOLDER = re.compile(r'\bexample\.(org|com|net)\b')


def draft_problems(folder: Path) -> Iterator[str]:
    """Yield what only a draft may contain, one sentence each."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(folder / NAME / 'metadata.txt', encoding='utf-8')
    for key, value in metadata['general'].items():
        if PLACEHOLDER.search(value):
            yield f'metadata.txt: {key} is a placeholder: {value}'
    version = metadata['general']['version']
    changelog = (folder / NAME / 'CHANGELOG.md').read_text(encoding='utf-8')
    if not re.search(rf'^## \[?{re.escape(version)}\]?\s', changelog, re.MULTILINE):
        yield f'CHANGELOG.md has no section of version {version}'
    if not list((folder / NAME / 'i18n').glob('*.qm')):
        yield 'the translations are not compiled: install qttools5-dev-tools'


def bandit_findings(folder: Path) -> List[Tuple[str, str]]:
    """Return rule and place of each finding of bandit, under the rules of the site."""
    command = ('bandit', '--quiet', '--recursive', '--format', 'json', '--tests', f'{MANDATORY},{SKIPPABLE}', str(folder))
    found = json.loads(_output(*command))['results']
    return [(one['test_id'], f'{_inside(one["filename"], folder)}:{one["line_number"]}: {one["issue_text"]}') for one in found]


def secrets(folder: Path) -> List[str]:
    """Return the places that detect-secrets takes for secrets."""
    found = json.loads(_output('detect_secrets', 'scan', '--all-files', str(folder)))['results']
    return [f'{_inside(path, folder)}:{one["line_number"]}: {one["type"]}' for path, places in found.items() for one in places]


def _output(module: str, *arguments: str) -> str:
    # Both end with 1 where they find something; where they fail, what they print is no JSON.
    run = subprocess.run([sys.executable, '-m', module, *arguments], capture_output=True, text=True)
    if not run.stdout.startswith('{'):
        sys.exit(f'{module} failed: {run.stderr}')
    return run.stdout


def _inside(path: str, folder: Path) -> str:
    return Path(path).resolve().relative_to(folder).as_posix()


def main(package: str) -> None:
    """Print what would block an upload and exit with 1, or state which rules the upload form has to turn off."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        zipfile.ZipFile(package).extractall(folder)
        findings = bandit_findings(folder)
        blocking = [
            *draft_problems(folder),
            *(f'{rule} {place}' for rule, place in findings if rule in MANDATORY.split(',')),
            *(f'secret? {place}' for place in secrets(folder)),
        ]
        style = subprocess.run(
            [sys.executable, '-m', 'flake8', '--isolated', '--quiet', '--extend-ignore', 'E203,E501', str(folder)],
            capture_output=True,
            text=True,
        )
    for rule in sorted({rule for rule, _ in findings if rule in SKIPPABLE.split(',')}):
        places = [place for found, place in findings if found == rule]
        print(f'Turn {rule} off on the upload form: {len(places)} findings, the first is {places[0]}')
    print(f'flake8, which does not block: findings in {len(style.stdout.split())} files')
    if blocking:
        sys.exit('Not ready to be released:\n' + '\n'.join(f'  {problem}' for problem in blocking))
    print(f'{package} is ready to be uploaded.')


if __name__ == '__main__':
    main(*sys.argv[1:])
