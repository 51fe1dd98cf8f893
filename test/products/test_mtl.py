"""MTL files: groups of keys in three forms, and what happens to damaged ones."""

import json
import time

import pytest

from multitemporal_cloudmask.method.errors import CloudmaskError, UnreadableError
from multitemporal_cloudmask.products.mtl import parse_mtl
from multitemporal_cloudmask.simulation.mtl_writer import Bare, mtl_text

GROUPS = {'IMAGE': {'SENSOR': 'OLI_TIRS', 'ROW': 33, 'DAY': Bare('2019-06-07')}, 'FACTORS': {'MULT': Bare('2.0E-05')}}
TEXT = mtl_text(GROUPS)


def forms():
    texts = {group: {key: str(value) for key, value in items.items()} for group, items in GROUPS.items()}
    inside = ''.join(f'<{g}>{"".join(f"<{k}> {v} </{k}>" for k, v in items.items())}</{g}>' for g, items in texts.items())
    return {
        'txt': TEXT,
        'txt of windows': TEXT.replace('\n', '\r\n'),
        'txt with tabs': TEXT.replace(' = ', '\t=\t').replace('33', '33\t'),
        'json': json.dumps({'LANDSAT_METADATA_FILE': texts}),
        'xml': f'<?xml version="1.0"?><LANDSAT_METADATA_FILE>{inside}</LANDSAT_METADATA_FILE>',
    }


@pytest.mark.parametrize('form', forms())
def test_each_form_gives_the_same_groups(form):
    mtl = parse_mtl(forms()[form], 'a file')
    assert mtl.groups['IMAGE'] == {'SENSOR': 'OLI_TIRS', 'ROW': '33', 'DAY': '2019-06-07'}
    assert mtl.number('MULT', 'FACTORS', low=0, high=1) == 2e-5


def test_the_written_form_is_that_of_usgs():
    assert TEXT.splitlines() == [
        'GROUP = LANDSAT_METADATA_FILE',
        '  GROUP = IMAGE',
        '    SENSOR = "OLI_TIRS"',
        '    ROW = 33',
        '    DAY = 2019-06-07',
        '  END_GROUP = IMAGE',
        '  GROUP = FACTORS',
        '    MULT = 2.0E-05',
        '  END_GROUP = FACTORS',
        'END_GROUP = LANDSAT_METADATA_FILE',
        'END',
    ]


def test_the_first_group_that_has_a_key_counts():
    mtl = parse_mtl(mtl_text({'NEW': {'A': 1}, 'OLD': {'A': 2, 'B': 3}}), 'a file')
    assert mtl.text('A', 'NEW', 'OLD') == '1' and mtl.text('B', 'NEW', 'OLD') == '3'
    assert mtl.text('C', 'NEW', default='none') == 'none'


def test_a_missing_key_is_named_with_its_groups_and_file():
    with pytest.raises(UnreadableError, match='a file has no SUN_ELEVATION in IMAGE or OTHER'):
        parse_mtl(TEXT, 'a file').text('SUN_ELEVATION', 'IMAGE', 'OTHER')


@pytest.mark.parametrize('value', ['abc', 'nan', 'inf', '-inf', '1e999', '', '2.0E,05', '0x10'])
def test_what_is_no_plausible_number_is_named(value):
    mtl = parse_mtl(mtl_text({'IMAGE': {'ROW': value}}), 'a file')
    with pytest.raises(UnreadableError, match='a file is damaged: ROW is .*; expected a number from 1 to 248'):
        mtl.number('ROW', 'IMAGE', low=1, high=248)


@pytest.mark.parametrize(
    'text',
    [
        '',
        'END',
        'no metadata at all',
        '\x00' * 1000,
        TEXT.replace('END_GROUP = IMAGE\n', ''),
        TEXT.replace('END_GROUP = IMAGE\n', 'END_GROUP = IMAGF\n'),
        TEXT.replace('  GROUP = FACTORS\n', ''),
        TEXT.replace('  GROUP = FACTORS', '  GROUQ = FACTORS'),
        TEXT.replace('  GROUP = FACTORS', '  GROUP - FACTORS'),
        TEXT[: len(TEXT) // 2],
        '{',
        '{}',
        '{"a": 1}',
        '{"a": {"b": 1}}',
        '{"a": {}, "b": {}}',
        '{"a":' * 100000,
        '<',
        '<a><b></a>',
        '<a>' * 1000,
        '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a><b><c>&e;</c></b></a>',
        '<!DOCTYPE a [<!ENTITY x "aaaa"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>',
        '<?xml version="1.0"?><a><b><c>&undefined;</c></b></a>',
    ],
    ids=lambda text: repr(text[:30]),
)
def test_a_damaged_file_is_named(text):
    with pytest.raises(CloudmaskError, match='a file'):
        parse_mtl(text, 'a file')


@pytest.mark.parametrize(
    'text', [f'GROUP = A\nB = {" " * 10**6}x\n', 'GROUP = A\n' * 10**5, f'{"a" * 10**7}', f'GROUP = A\n{"B" * 10**6}'], ids=len
)
def test_an_odd_file_takes_no_time(text):
    begin = time.perf_counter()
    with pytest.raises(UnreadableError):
        parse_mtl(text, 'a file')
    assert time.perf_counter() - begin < 2
