"""The help pages tell what the tools are now, and hang together."""

import importlib.util
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from osgeo import ogr, osr

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / 'multitemporal_cloudmask' / 'help'


@pytest.fixture(scope='module')
def provider(processing):
    return processing.cloudmask_plugin.provider


@pytest.fixture(scope='module')
def generator():
    sys.path.append(str(ROOT / 'tools'))
    try:
        spec = importlib.util.spec_from_file_location('help_pages', ROOT / 'tools' / 'help_pages.py')
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(ROOT / 'tools'))
    return module


@pytest.fixture(scope='module')
def made(generator, provider):
    """The pages as the generator makes them now."""
    return generator.pages(provider)


class Page(HTMLParser):
    """The links of a page and whether its tags are balanced."""

    def __init__(self, text):
        super().__init__()
        self.links, self._open = [], []
        self.feed(text)
        assert not self._open

    def handle_starttag(self, tag, attrs):
        self.links += [value for name, value in attrs if name in ('href', 'src')]
        if tag != 'meta':
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag


def test_pages_are_those_that_the_tools_make(made):
    committed = {path.name: path.read_text(encoding='utf-8') for path in FOLDER.iterdir()}
    stale = sorted(name for name in committed.keys() | made.keys() if committed.get(name) != made.get(name))
    assert not stale, f'make help-pages: {stale}'


def test_every_link_works(made):
    for name, text in made.items():
        links = Page(text).links
        assert links, name
        for link in links:
            assert link in made or re.match(r'https://doi\.org/10\.', link), f'{name}: {link}'


def test_every_page_is_reached_from_the_index(made):
    assert set(Page(made['index.html']).links) >= made.keys() - {'index.html'}


def test_every_tool_has_its_page_where_the_help_button_looks(provider):
    from qgis.PyQt.QtCore import QUrl

    for tool in provider.algorithms():
        assert Path(QUrl(tool.helpUrl()).toLocalFile()) == FOLDER / f'{tool.name()}.html'
        assert (FOLDER / f'{tool.name()}.html').exists()


def test_pages_name_every_input_and_output_with_its_label(provider, made):
    for tool in provider.algorithms():
        page = made[f'{tool.name()}.html']
        for item in (*tool.parameterDefinitions(), *tool.outputDefinitions()):
            assert f'<code>{item.name()}</code>' in page and item.description(), item.name()


def test_short_help_is_plain_text(provider):
    for tool in provider.algorithms():
        assert not re.search('[<>]', tool.shortHelpString() + tool.shortDescription())


def test_a_tool_or_model_without_an_explanation_gets_no_page(generator, provider, monkeypatch):
    monkeypatch.setattr(type(provider.algorithm('selectlags')), 'DETAILS', '')
    with pytest.raises(SystemExit, match='selectlags has no DETAILS'):
        generator.pages(provider)
    monkeypatch.undo()
    monkeypatch.delitem(generator.models.DETAILS, 'maskandcompare')
    with pytest.raises(SystemExit, match='maskandcompare has no DETAILS'):
        generator.pages(provider)


@pytest.mark.parametrize('example', ['IMAGES=cloudy.tif', ''])
def test_an_example_that_is_empty_or_has_a_wrong_key_gets_no_page(generator, provider, monkeypatch, example):
    monkeypatch.setattr(type(provider.algorithm('selectlags')), 'EXAMPLE', example)
    with pytest.raises(SystemExit, match=f'EXAMPLE of selectlags .*{example.split("=")[0]}'):
        generator.pages(provider)


def test_the_index_lists_the_tools_by_group_in_the_order_of_the_provider(provider, made):
    links = [link for link in Page(made['index.html']).links if link in made]
    assert links[: len(provider.TOOLS)] == [f'{tool.ID}.html' for tool in provider.TOOLS]
    headings = re.findall('<h2>(.*?)</h2>', made['index.html'])
    assert headings == ['Cloud masks', 'Local rasters', 'Image catalogues', 'Earth Engine', 'Models', 'Method']


def write_fields(path):
    """A polygon layer in the sample's place."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32630)
    source = ogr.GetDriverByName('GPKG').CreateDataSource(str(path))
    layer = source.CreateLayer('fields', reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    corners = '722000 4388000, 725000 4388000, 725000 4386000, 722000 4386000, 722000 4388000'
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f'POLYGON (({corners}))'))
    layer.CreateFeature(feature)


def test_examples_run_as_they_are_written(generator, provider, processing, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_fields(tmp_path / 'fields.gpkg')
    names = [tool.name() for tool in provider.algorithms()]
    # those that make what others take come first
    first = ('createsample', 'importscene', 'selectlags', 'forecastbackground', 'maskclouds')
    # those of Earth Engine and of catalogues need a service; the tests of the loopbacks run them
    for name in (*first, *(name for name in names if name not in first and not re.match('ee|find|fetch|.*catalogue', name))):
        values = dict(word.split('=') for word in generator.example(provider.algorithm(name)))
        if 'SIZE' in values:
            values['SIZE'] = '96'  # the only number that is not taken as written: time grows with its square
        results = processing.run(f'multitemporal_cloudmask:{name}', values)
        outputs = [value for key, value in values.items() if key in results]
        assert outputs and all(Path(output).exists() for output in outputs), name
