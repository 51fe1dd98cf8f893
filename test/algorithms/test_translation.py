"""Texts in another language: labels by Qt's table, messages by their templates."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GERMAN = {
    'Cloud mask': 'Wolkenmaske',
    'cloud': 'Wolke',
    'The image %1 has no date.': 'Das Bild %1 hat kein Datum.',
    '%1 of %2 pixels are %3': '%3: %1 von %2 Pixeln',
    '%1: %2. Choose another folder.': '%1: %2. Wählen Sie einen anderen Ordner.',
    'the disk is full': 'die Festplatte ist voll',
    'Set its date.': 'Setzen Sie sein Datum.',
}


def loaded(name):
    """A module of tools/."""
    spec = importlib.util.spec_from_file_location(name, ROOT / 'tools' / f'{name}.py')
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope='module')
def translations():
    return loaded('translations')


@pytest.fixture
def german(qgs, tmp_path, monkeypatch, translations):
    """The module that translates, with a small table of its own."""
    from multitemporal_cloudmask.layers import translation

    table = tmp_path / 'multitemporal_cloudmask_de.ts'
    table.write_text(translations.table('de', sorted(GERMAN), GERMAN), encoding='utf-8')
    table.with_suffix('.qm').write_bytes(loaded('package').compiled(table))
    (tmp_path / 'messages.json').write_text(json.dumps([text for text in GERMAN if '%1' in text]), encoding='utf-8')
    monkeypatch.setattr(translation, '_FOLDER', tmp_path)
    translation._templates.cache_clear()
    assert translation.install_translator('de_AT')
    yield translation
    translation.remove_translator()
    translation._templates.cache_clear()


@pytest.mark.parametrize(
    'english, german_text',
    [
        ('Cloud mask', 'Wolkenmaske'),
        ('Cluster map', 'Cluster map'),
        ('', ''),
        ('The image a.tif has no date.', 'Das Bild a.tif hat kein Datum.'),
        ('The image of the. dots .tif has no date.', 'Das Bild of the. dots .tif hat kein Datum.'),
        ('7 of 50 % pixels are cloud', 'Wolke: 7 von 50 % Pixeln'),
        ('/a/b: the disk is full. Choose another folder.', '/a/b: die Festplatte ist voll. Wählen Sie einen anderen Ordner.'),
        ('The image a.tif has no date. Set its date.', 'Das Bild a.tif hat kein Datum. Setzen Sie sein Datum.'),
        ('Something else. Set its date.', 'Something else. Set its date.'),
        ('The image a.tif has no date. Something else.', 'Das Bild a.tif hat kein Datum. Something else.'),
        ('The image a%2.tif has no date.', 'Das Bild a%2.tif hat kein Datum.'),
    ],
)
def test_a_message_is_translated_by_its_template(german, english, german_text):
    assert german.tr_message(english) == german_text


def test_what_is_removed_is_english_again(german):
    german.remove_translator()
    assert german.tr('Cloud mask') == 'Cloud mask'
    assert german.tr_message('The image a.tif has no date.') == 'The image a.tif has no date.'


def test_a_language_without_a_table_stays_english(german):
    assert not german.install_translator('fi')
    assert german.tr('Cloud mask') == 'Cloud mask'


def test_texts_are_found_where_a_person_reads_them(translations, tmp_path):
    package = tmp_path / 'multitemporal_cloudmask' / 'algorithms'
    package.mkdir(parents=True)
    (package / 'one.py').write_text(
        '"""A docstring is no text."""\n'
        "TITLE = 'Mask clouds'\nLABEL = 'Stack'\nKEY = 'OUTPUT'\nDETAILS = 'The help page is English.'\n"
        'raise CloudmaskError(f\'The image {name:>3} is {"higher" if up else "lower"}\' \' than the other.\')\n'
        "raise ValueError('An error of the program')\nre.compile('not a text')\n"
    )
    found = {text.strip('\0') for text in translations.texts(tmp_path)}
    assert found == {'Mask clouds', 'Stack', 'The image %1 is %2 than the other.', 'higher', 'lower'}
