"""What `pip install .` installs, and the notebook of docs/, without QGIS."""

import configparser
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import multitemporal_cloudmask

ROOT = Path(multitemporal_cloudmask.__file__).parents[1]
NOTEBOOK = ROOT / 'docs' / 'library.ipynb'


def cells():
    return [cell for cell in json.loads(NOTEBOOK.read_text('utf-8'))['cells'] if cell['cell_type'] == 'code']


def test_the_installed_library_runs_the_notebook(tmp_path):
    # QGIS's modules are hidden: whoever imports one fails.
    target, source = tmp_path / 'installed', tmp_path / 'source'
    # A copy, because building leaves files in the source tree.
    shutil.copytree(ROOT / 'multitemporal_cloudmask', source / 'multitemporal_cloudmask')
    for name in ('pyproject.toml', 'README.md', 'LICENSE'):
        shutil.copy(ROOT / name, source)
    install = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--no-build-isolation', '--no-index', '--target', target, source]
    subprocess.run([sys.executable, *install], check=True, capture_output=True, cwd=tmp_path)
    (tmp_path / 'notebook.py').write_text(
        'import sys\nsys.modules.update(qgis=None, processing=None)\n'
        + '\n'.join(''.join(cell['source']) for cell in cells())
        + '\nimport multitemporal_cloudmask\nprint(multitemporal_cloudmask.__file__)\n',
        'utf-8',
    )
    environment = {**os.environ, 'PYTHONPATH': str(target)}
    out = subprocess.run([sys.executable, 'notebook.py'], capture_output=True, text=True, cwd=tmp_path, env=environment)
    assert out.returncode == 0, out.stderr
    *printed, place = out.stdout.splitlines()
    assert Path(place).is_relative_to(target)
    # Other versions of numpy change last digits, not the words.
    told = ''.join(line for cell in cells() for output in cell['outputs'] for line in output['text']).splitlines()
    assert [line.split()[0] for line in printed] == [line.split()[0] for line in told]
    assert (tmp_path / 'mask.tif').exists()
    # The installed package is this one, whole.
    shipped = [path.relative_to(ROOT) for path in (ROOT / 'multitemporal_cloudmask').rglob('*.py')]
    assert shipped and all((target / path).read_bytes() == (ROOT / path).read_bytes() for path in shipped)


def test_one_version():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / 'metadata.txt', 'utf-8')
    assert metadata['general']['version'] == multitemporal_cloudmask.VERSION
