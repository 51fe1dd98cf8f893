"""Write the plugin as one zip, and refuse what the upload check of plugins.qgis.org refuses.

python3 tools/package.py dist/multitemporal_cloudmask.zip
"""

import ast
import configparser
import io
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Dict, Iterator, Optional, Tuple, Union

NAME = 'multitemporal_cloudmask'
ADDED = ('metadata.txt', 'LICENSE', 'README.md', 'CHANGELOG.md')
REQUIRED = ('name', 'description', 'version', 'qgisMinimumVersion', 'author', 'email', 'about', 'tracker', 'repository')
BINARY = ('.so', '.dll', '.dylib', '.exe', '.bat', '.sh', '.pyc')
BLOCKED = re.compile(r'(builtins\.)?(exec|eval)|(.+\.)?mktemp|yaml\.load|c?[pP]ickle(\..+)?')
LARGEST = 25_000_000
#: The names and places of Qt's compiler of translations.
LRELEASE = ('lrelease', '/usr/lib/qt5/bin/lrelease', 'lrelease-qt5', '/usr/lib/qt6/bin/lrelease', 'lrelease-qt6', 'lrelease6')
ROOT = Path(__file__).resolve().parents[1]


def collect(root: Path) -> Dict[str, bytes]:
    """Return the content of each file of the plugin, by its name in the zip."""
    paths = [path for path in (root / NAME).rglob('*') if path.is_file() and '__pycache__' not in path.parts]
    inside = {path.relative_to(root).as_posix(): path.read_bytes() for path in paths if path.suffix != '.ts'}
    if compiler():
        for path in paths:
            if path.suffix == '.ts':
                inside[path.with_suffix('.qm').relative_to(root).as_posix()] = compiled(path)
    else:
        print('lrelease of Qt is missing (qttools5-dev-tools): the plugin will be in English only.', file=sys.stderr)
    return {**inside, **{f'{NAME}/{name}': (root / name).read_bytes() for name in ADDED if (root / name).is_file()}}


def compiler() -> Optional[str]:
    """Return Qt's compiler of translations, None where it is not installed."""
    return next(filter(None, map(shutil.which, LRELEASE)), None)


def compiled(table: Path) -> bytes:
    """Return a table of Qt Linguist as Qt loads it."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / 'table.qm'
        subprocess.run([str(compiler()), '-silent', '-removeidentical', str(table), '-qm', str(target)], check=True)
        return target.read_bytes()


def pack(files: Dict[str, bytes]) -> bytes:
    """Return the zip: the same bytes for the same files, whenever and wherever it is made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name)  # dated 1980, whatever the clock says
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o100644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def problems(files: Dict[str, bytes]) -> Iterator[str]:
    """Yield what would have the upload refused, one sentence each."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read_string(files.get(f'{NAME}/metadata.txt', b'').decode())
    for key in REQUIRED:
        if not metadata.get('general', key, fallback=''):
            yield f'metadata.txt has no {key}'
    if f'{NAME}/LICENSE' not in files:
        yield 'LICENSE is missing'
    for name, content in sorted(files.items()):
        if name.endswith(BINARY):
            yield f'{name} is of a type that may not be uploaded'
        if name.endswith('.py'):
            for line, what in sorted(blocked(content)):
                yield f'{name}:{line} uses {what}'


def blocked(source: bytes) -> Iterator[Tuple[int, str]]:
    """Yield line and name of each import or call that the upload check blocks."""
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f'{node.module}.{alias.name}' for alias in node.names]
        elif isinstance(node, ast.Call):
            names = [ast.unparse(node.func)]
            if any(word.arg == 'shell' and getattr(word.value, 'value', None) is True for word in node.keywords):
                yield node.lineno, 'shell=True'
        for name in filter(BLOCKED.fullmatch, names):
            yield node.lineno, name


def main(target: Union[str, Path], root: Union[str, Path] = ROOT) -> None:
    """Write the zip to `target`, or exit with the reasons why it would be refused."""
    files = collect(Path(root))
    content = pack(files)
    found = list(problems(files))
    if len(content) > LARGEST:
        found.append(f'the zip has {len(content) / 1e6:.1f} MB, more than {LARGEST / 1e6:.0f}')
    if found:
        sys.exit('Not packaged:\n' + '\n'.join(f'  {problem}' for problem in found))
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    Path(target).write_bytes(content)
    print(f'{target}: {len(files)} files, {len(content) / 1e6:.2f} MB')


if __name__ == '__main__':
    main(*sys.argv[1:])
