"""Texts in another language: labels by Qt's table, messages by their templates."""

import importlib.util
import json
import re
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
    '%1 reflectance of %2': 'Reflexion der %1 von %2',
    'Left out: %1: %2.': 'Ausgelassen: %1: %2.',
    'Left out: %1: %2': 'Ausgelassen: %1: %2',
    'What helps: %1.': 'Was hilft: %1.',
    'lower LAGS to %1%2': 'LAGS auf %1 senken%2',
    ' with METHOD %1': ' mit METHOD %1',
    '%1 Lower it.': '%1 Senken Sie es.',
    '%1, or %2': '%1, oder %2',
    'without a date': 'ohne Datum',
    'Found: %1': 'Gefunden: %1',
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
        ('Something else. Set its date.', 'Something else. Setzen Sie sein Datum.'),
        ('The image a.tif has no date. Something else.', 'Das Bild a.tif hat kein Datum. Something else.'),
        ('The image a%2.tif has no date.', 'Das Bild a%2.tif hat kein Datum.'),
        (
            'Left out: a: The image a has no date. Set its date.',
            'Ausgelassen: a: Das Bild a hat kein Datum. Setzen Sie sein Datum.',
        ),
        ('Left out: a: the disk is full.', 'Ausgelassen: a: die Festplatte ist voll.'),
        (
            'The image a has no date. What helps: b reflectance of c.',
            'Das Bild a hat kein Datum. Was hilft: Reflexion der b von c.',
        ),
        ('lower LAGS to 2 with METHOD linear', 'LAGS auf 2 senken mit METHOD linear'),
        ('What helps: lower LAGS to 2, or lower LAGS to 1.', 'Was hilft: LAGS auf 2 senken, oder LAGS auf 1 senken.'),
        ('Found: 3 clear; 2 without a date (a, b); 1 cloud', 'Gefunden: 3 clear; 2 ohne Datum (a, b); 1 Wolke'),
        ('lower LAGS to 2', 'LAGS auf 2 senken'),
        ('The image a has no date. Set its date. Lower it.', 'Das Bild a hat kein Datum. Setzen Sie sein Datum. Senken Sie es.'),
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
    assert found - set(translations.WORDS) == {'Mask clouds', 'Stack', 'The image %1 is %2 than the other.', 'higher', 'lower'}


@pytest.mark.parametrize('language', ['de', 'es', 'fr', 'pt'])
def test_every_text_is_translated(translations, language):
    known = translations.translations(translations.FOLDER / f'multitemporal_cloudmask_{language}.ts')
    texts = {text.strip('\0') for text in translations.texts()}
    assert not sorted(texts - set(known)), 'run make translations, and translate what is new'
    assert not sorted(set(known) - texts), 'run make translations'
    assert not [text for text in texts if not known[text]]


@pytest.mark.parametrize('language', ['de', 'es', 'fr', 'pt'])
def test_a_translation_has_the_places_and_spaces_of_its_text(translations, language):
    known = translations.translations(translations.FOLDER / f'multitemporal_cloudmask_{language}.ts')
    places = translations.re.compile(r'%\d+')
    for text, translated in known.items():
        assert set(places.findall(translated)) == set(places.findall(text)), text
        assert (translated[:1] == ' ', translated[-1:] == ' ') == (text[:1] == ' ', text[-1:] == ' '), text


def test_the_templates_are_those_of_the_code(translations):
    texts = {text.strip('\0') for text in translations.texts()}
    assert set(json.loads((translations.FOLDER / 'messages.json').read_text(encoding='utf-8'))) == {t for t in texts if '%1' in t}


@pytest.fixture(params=['de', 'es', 'fr', 'pt'])
def language(request, qgs, tmp_path, monkeypatch, translations):
    """One of the languages of the plugin, as the package brings it."""
    from multitemporal_cloudmask.layers import translation

    table = translations.FOLDER / f'multitemporal_cloudmask_{request.param}.ts'
    (tmp_path / f'{table.stem}.qm').write_bytes(loaded('package').compiled(table))
    (tmp_path / 'messages.json').write_bytes((translations.FOLDER / 'messages.json').read_bytes())
    monkeypatch.setattr(translation, '_FOLDER', tmp_path)
    translation._templates.cache_clear()
    assert translation.install_translator(request.param)
    yield translation
    translation.remove_translator()
    translation._templates.cache_clear()


def test_tools_speak_the_language_of_qgis(language, processing):
    from qgis.core import QgsApplication

    for tool in QgsApplication.processingRegistry().providerById('multitemporal_cloudmask').TOOLS:
        english = _english_helps(language, tool)
        made = tool()
        made.initAlgorithm()
        assert made.displayName() != tool.TITLE and made.shortHelpString() != tool.SUMMARY
        helps = {definition.name(): definition.help() for definition in made.parameterDefinitions()}
        assert helps.keys() == english.keys()
        assert not [name for name, text in helps.items() if text and text == english[name]]


def test_every_label_is_in_the_language_of_qgis(language, request, processing, translations):
    from qgis.core import QgsApplication

    table = translations.translations(
        translations.FOLDER / f'multitemporal_cloudmask_{request.node.callspec.params["language"]}.ts'
    )
    for tool in QgsApplication.processingRegistry().providerById('multitemporal_cloudmask').algorithms():
        english = [*tool.parameterDefinitions(), *tool.outputDefinitions()]
        made = tool.create()
        labels = [item.description() for item in (*made.parameterDefinitions(), *made.outputDefinitions())]
        assert labels == [_label(item.description(), table) for item in english], tool.id()


def _label(english, table):
    """The translation of a label: a unit is translated alone, names of measures and what has no letters are the same everywhere."""
    if english in table or english in ('F1', 'IoU'):
        return table.get(english, english)
    name, unit = re.fullmatch(r'(.+) \[(.+)\]', english).groups()
    assert unit in table or not re.search('[a-z]{3}', unit), english
    return f'{table[name]} [{table.get(unit, unit)}]'


def _english_helps(language, tool):
    """The descriptions of the parameters of a tool without a translation."""
    installed = language._translators[:]
    language._translators.clear()
    try:
        made = tool()
        made.initAlgorithm()
        return {definition.name(): definition.help() for definition in made.parameterDefinitions()}
    finally:
        language._translators.extend(installed)


def test_an_error_is_in_the_language_of_qgis(language, tool, sample, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as raised:
        tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(tmp_path), OUTPUT=str(tmp_path / 'mask.tif'))
    english = 'Choose'
    assert english not in str(raised.value) and 'is not' not in str(raised.value), str(raised.value)
