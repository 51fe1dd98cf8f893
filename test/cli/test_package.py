"""What is in the zip, and what is refused before plugins.qgis.org would."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

NAME = 'multitemporal_cloudmask'
ROOT = Path(__file__).parents[2]


def pack(root, target):
    return subprocess.run([sys.executable, ROOT / 'tools' / 'package.py', target, root], capture_output=True, text=True)


@pytest.fixture
def project(tmp_path):
    """Make the smallest plugin that may be uploaded."""
    root = tmp_path / 'project'
    (root / NAME).mkdir(parents=True)
    (root / NAME / '__init__.py').write_text('dialog.exec()\nsubprocess.run(words, shell=False)\nyaml.safe_load(text)\n')
    for name in ('metadata.txt', 'LICENSE'):
        (root / name).write_bytes((ROOT / name).read_bytes())
    return root


def test_the_zip_holds_the_plugin_in_one_folder(package):
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
    shipped = {f'{NAME}/{path.relative_to(ROOT / NAME).as_posix()}' for path in (ROOT / NAME).rglob('*.py')}
    assert {f'{NAME}/__init__.py', f'{NAME}/metadata.txt', f'{NAME}/LICENSE'} | shipped <= set(names)
    assert all(name.startswith(f'{NAME}/') for name in names)
    assert not [name for name in names if '__pycache__' in name]
    assert names == sorted(set(names))


def test_the_icon_of_the_plugin_is_in_the_zip(package):
    icon = next(line.split('=')[1] for line in (ROOT / 'metadata.txt').read_text().splitlines() if line.startswith('icon='))
    with zipfile.ZipFile(package) as archive:
        assert f'{NAME}/{icon}' in archive.namelist()


def test_the_same_files_give_the_same_bytes(project, tmp_path):
    assert pack(project, tmp_path / 'one.zip').returncode == 0
    os.utime(project / 'LICENSE', (1, 1))
    (project / NAME / '__init__.py').chmod(0o755)
    (project / NAME / '__pycache__').mkdir()
    (project / NAME / '__pycache__' / 'made.pyc').write_bytes(b'')
    assert pack(project, tmp_path / 'two.zip').returncode == 0
    assert (tmp_path / 'one.zip').read_bytes() == (tmp_path / 'two.zip').read_bytes()


def test_read_me_and_changes_go_along(project, tmp_path):
    for name in ('README.md', 'CHANGELOG.md'):
        (project / name).write_text(name)
    assert pack(project, tmp_path / 'one.zip').returncode == 0
    with zipfile.ZipFile(tmp_path / 'one.zip') as archive:
        assert {f'{NAME}/README.md', f'{NAME}/CHANGELOG.md'} <= set(archive.namelist())


def refused(project, tmp_path):
    done = pack(project, tmp_path / 'new' / 'refused.zip')
    assert done.returncode == 1
    assert not (tmp_path / 'new').exists()
    assert 'Traceback' not in done.stderr
    return done.stderr


@pytest.mark.parametrize(
    'line, what',
    [
        ('exec("1")', 'exec'),
        ('x = [eval(y) for y in z]', 'eval'),
        ('import pickle', 'pickle'),
        ('from pickle import loads', 'pickle.loads'),
        ('yaml.load(text)', 'yaml.load'),
        ('subprocess.run(words, shell=True)', 'shell=True'),
        ('tempfile.mktemp()', 'tempfile.mktemp'),
        ('from tempfile import mktemp', 'tempfile.mktemp'),
    ],
)
def test_blocked_calls_are_refused(project, tmp_path, line, what):
    (project / NAME / 'late.py').write_text(f'\n{line}\n')
    assert f'{NAME}/late.py:2 uses {what}' in refused(project, tmp_path)


@pytest.mark.parametrize('name', ['a.so', 'a.dll', 'a.exe', 'a.bat', 'a.sh', 'a.pyc'])
def test_binaries_and_scripts_are_refused(project, tmp_path, name):
    (project / NAME / name).write_bytes(b'')
    assert f'{NAME}/{name} is of a type' in refused(project, tmp_path)


@pytest.mark.parametrize('key', ['about', 'tracker', 'version'])
def test_missing_metadata_is_refused(project, tmp_path, key):
    metadata = project / 'metadata.txt'
    lines = metadata.read_text().splitlines(keepends=True)
    metadata.write_text(''.join(line for line in lines if not line.startswith(f'{key}=')))
    assert f'metadata.txt has no {key}' in refused(project, tmp_path)


def test_all_that_is_wrong_is_said_at_once(project, tmp_path):
    for name in ('metadata.txt', 'LICENSE'):
        (project / name).unlink()
    (project / NAME / 'large.npz').write_bytes(os.urandom(26_000_000))
    said = refused(project, tmp_path)
    assert 'metadata.txt has no name' in said
    assert 'LICENSE is missing' in said
    assert '26.0 MB' in said


def draft_problems(folder):
    sys.path.insert(0, str(ROOT / 'tools'))
    try:
        import release
    finally:
        sys.path.pop(0)
    return list(release.draft_problems(folder))


def test_a_release_has_no_placeholders_and_a_section_in_the_changelog(project):
    plugin = project / NAME
    metadata = (ROOT / 'metadata.txt').read_text()
    assert 'version=0.1.0\n' in metadata
    (plugin / 'metadata.txt').write_text(metadata)
    (plugin / 'CHANGELOG.md').write_text('# Changelog\n\n## Unreleased\n')
    problems = draft_problems(project)
    assert any('email is a placeholder: maintainer@example.org' in problem for problem in problems)
    assert problems[-2:] == [
        'CHANGELOG.md has no section of version 0.1.0',
        'the translations are not compiled: install qttools5-dev-tools',
    ]
    (plugin / 'i18n').mkdir()
    (plugin / 'i18n' / f'{NAME}_es.qm').write_bytes(b'')
    (plugin / 'metadata.txt').write_text(metadata.replace('example.org', 'clouds.earth'))
    (plugin / 'CHANGELOG.md').write_text('# Changelog\n\n## 0.1.0 (2027-01-01)\n')
    assert draft_problems(project) == []
