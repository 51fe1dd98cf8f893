"""What a reader finds in a report."""

import base64
import re
from dataclasses import replace
from html.parser import HTMLParser
from threading import Thread

import numpy as np
import pytest
from seen import png_pixels

from multitemporal_cloudmask.method.agreement import MEASURES, Confusion, agreement_map

VOID = {'meta', 'img', 'link', 'br'}


class Page(HTMLParser):
    """Text, pictures and table rows of a page; checks that what opens closes."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.addresses, self.text, self.rows = [], set(), [], '', []
        self.feed(html)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.addresses += [value for name, value in attributes if name in ('src', 'href')]
        if tag not in VOID:
            self.open.append(tag)
        if tag == 'tr':
            self.rows.append([])
        if tag in ('th', 'td'):
            self.rows[-1].append('')

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, text):
        self.text += text
        if {'th', 'td'} & set(self.open):
            self.rows[-1][-1] += text

    def row(self, title):
        return next(row[1:] for row in self.rows if row and row[0] == title)


@pytest.fixture
def report(qgs):
    from multitemporal_cloudmask.layers.report import Compared, Report

    mask = np.array([[0, 1, 2], [2, 2, 255]], np.uint8)
    reference = np.array([[0, 1, 2], [2, 0, 0]], np.uint8)
    agreement = agreement_map(mask, reference)
    picture = np.linspace(0, 0.3, 18, dtype=np.float32).reshape(3, 2, 3)
    settings = {'Clusters': {'Clusters': '10', 'Seed': '0'}, 'Region': {'ROI': 'whole image'}}
    compared = Compared(
        'mask.tif', 'fmask.tif', picture, mask, reference, agreement,
        Confusion.from_agreement(agreement), Confusion.from_agreement(agreement_map(mask, reference, 1)),
    )  # fmt: skip
    return Report('Comparison', {'Date': '2002-08-06'}, None, None, (), compared, '', settings, 'Version 1.2')


def comparing(report, **changes):
    """The report with another comparison."""
    return replace(report, compared=replace(report.compared, **changes))


def render(report):
    from multitemporal_cloudmask.layers.report import render_report

    return render_report(report)


def pixels(address):
    """(h, w, 3) uint8 of a picture in a page."""
    return png_pixels(base64.b64decode(address.split(',')[1]))


def test_page_needs_nothing_beside_it(report):
    html = render(report)
    page = Page(html)
    assert html.startswith('<!DOCTYPE html>')
    assert 'script' not in page.tags and 'link' not in page.tags and not re.search(r'https?://|url\(|@import', html)
    assert len(page.addresses) == 5 and all(address.startswith('data:image/png;base64,') for address in page.addresses)
    assert not re.search(r'\$\w|\$\{|\{\{', html)


def test_result_is_one_sentence_of_numbers(report):
    assert (
        'Mask and reference agree on 80.0 % of 5 pixels. The mask alone calls 20.0 % cloud, the reference alone 0.0 %.'
        in Page(render(report)).text
    )
    assert 'a second opinion, not the truth' in Page(render(report)).text


def test_matrix_has_counts_and_shares(report):
    page = Page(render(report))
    assert page.row('mask: cloud') == ['240.0 % TP', '120.0 % FP', '360.0 %']
    assert page.row('mask: not cloud') == ['00.0 % FN', '240.0 % TN', '240.0 %']
    assert page.row('mask: shadow') == ['120.0 % TP', '00.0 % FP', '120.0 %']


def test_every_measure_is_there_with_its_definition(report):
    page = Page(render(report))
    for _, name, definition in MEASURES:
        assert page.row(name)[-1] == definition
    assert page.row('Overall accuracy')[:2] == ['80.0 %', '100.0 %']
    assert page.row("Cohen's kappa")[0] == '0.615'


def test_settings_are_listed(report):
    page = Page(render(report))
    assert page.row('Seed') == ['0'] and page.row('ROI') == ['whole image']


def test_without_shadow_only_cloud_is_judged(report):
    page = Page(render(comparing(report, shadow=None)))
    assert len(page.row('F1')) == 2 and 'mask: shadow' not in page.text


def test_undefined_measures_are_called_so(report):
    page = Page(render(comparing(report, cloud=Confusion(true_negative=4), shadow=None)))
    assert page.row('Omission')[0] == page.row("Cohen's kappa")[0] == 'undefined'
    assert 'nan' not in page.text.lower()


def test_nothing_to_compare_is_said(report):
    page = Page(render(comparing(report, cloud=Confusion(), shadow=None)))
    assert 'No pixel is valid in both' in page.text and 'nan' not in page.text.lower()


def test_text_of_users_is_escaped_and_never_filled_in(report):
    wicked = '<script>alert("1")</script> & $title ${body}'
    changed = replace(report, title=wicked, subject={wicked: wicked}, settings={wicked: {wicked: wicked}}, version=wicked)
    changed = comparing(changed, mask_name=wicked, reference_name=wicked)
    html = render(changed)
    page = Page(html)
    assert 'script' not in page.tags
    assert page.text.count(wicked) == html.count('$title ${body}') == 11


def test_the_confidence_is_shown_where_it_is_known(report):
    from multitemporal_cloudmask.method.confidence import Confidence

    assert 'Confidence' not in Page(render(report)).text
    text = Page(render(replace(report, confidence=Confidence(0.42, ('one lag only', 'no sun'))))).text
    assert 'Confidence 0.42 of 1: one lag only; no sun. Check the mask before you use it.' in text
    text = Page(render(replace(report, confidence=Confidence(0.98, ())))).text
    assert 'Confidence 0.98 of 1: nothing was found that weakens the mask.' in text and 'Check the mask' not in text


def test_the_steps_are_shown_in_their_order_with_their_captions(report):
    from multitemporal_cloudmask.method.chain_picture import ChainPicture

    rgb, classes = np.full((3, 2, 3), 0.1, np.float32), np.array([[0, 1, 2], [2, 2, 255]], np.uint8)
    lags = [ChainPicture(f'Lag {number}', f'2002-07-0{number}, 1.5 % cloud', rgb) for number in (2, 1)]
    steps = [*lags, ChainPicture('Image', '2002-08-06', rgb), ChainPicture('Mask', '', None, classes)]
    page = Page(render(replace(report, chain=steps)))
    places = [
        page.text.index(word) for word in ('Lag 2', '2002-07-02, 1.5 % cloud', 'Lag 1', 'Image2002-08-06', 'Comparison with')
    ]
    assert places == sorted(places) and len(page.addresses) == 4 + 5


def test_shares_and_version_are_stated(report):
    from multitemporal_cloudmask.method.cover import Cover

    text = Page(render(replace(report, cover=Cover(12.34, 5.0, 0.0, 98.76)))).text
    assert 'Cloud covers 12.3 % and cloud shadow 5.0 % of the pixels with data, which are 98.8 % of the region.' in text
    assert 'snow' not in text and 'Version 1.2' in text.split('Settings')[1]
    assert 'snow or ice 2.0 %' in Page(render(replace(report, cover=Cover(12.34, 5.0, 2.0, 98.76)))).text


def test_without_a_reference_there_is_no_comparison(report):
    from multitemporal_cloudmask.method.cover import Cover

    alone = replace(report, compared=None, without='There is no quality band.', cover=Cover(1.0, 2.0, 0.0, 100.0))
    page = Page(render(alone))
    assert 'There is no quality band.' in page.text and 'Comparison with' not in page.text and not page.addresses


def test_the_largest_differences_come_first_with_who_called_what():
    from multitemporal_cloudmask.method.disagreement import largest_differences

    agreement = np.zeros((80, 80), np.uint8)
    agreement[0:10, 0:10] = 2
    agreement[40:48, 70:80] = 3
    agreement[75:80, 20:30] = 255
    agreement[70:75, 20:25] = 3
    found = largest_differences(agreement)
    assert [(each.rows.start, each.columns.start) for each in found] == [(0, 0), (40, 70), (70, 20)]
    assert [(each.only_mask, each.only_reference) for each in found] == [(1.0, 0.0), (0.0, 0.8), (0.0, 0.5)]
    assert largest_differences(np.zeros((80, 80), np.uint8)) == []
    assert len(largest_differences(np.full((80, 80), 2, np.uint8))) == 4


def test_the_legend_names_snow_where_there_is_some(report):
    from qgis.PyQt.QtGui import QColor

    from multitemporal_cloudmask.method.legend import SNOW

    assert SNOW.label not in Page(render(report)).text
    mask = np.array([[0, 1, 3], [2, 2, 255]], np.uint8)
    page = Page(render(comparing(report, mask=mask)))
    assert page.text.count(SNOW.label) == 1
    assert pixels(page.addresses[1])[0, 2].tolist() == list(QColor(SNOW.colour).getRgb()[:3])


def test_a_missing_image_is_said(report):
    page = Page(render(comparing(report, picture=None)))
    assert 'No picture' in page.text and len(page.addresses) == 3


def test_pictures_show_the_classes_in_the_colours_of_the_layers(report):
    from qgis.PyQt.QtGui import QColor

    from multitemporal_cloudmask.method.legend import MASK

    mask = pixels(Page(render(report)).addresses[1])
    colours = {entry.value: QColor(entry.colour).getRgb()[:3] for entry in MASK}
    colours[255] = (255, 255, 255)
    np.testing.assert_array_equal(mask, [[colours[value] for value in row] for row in report.compared.mask])


def test_image_is_stretched_and_its_nodata_grey(report):
    picture = np.zeros((3, 2, 3), np.float32)
    picture[0, 0, 0], picture[:, 0, 1], picture[1, 1, 1] = 0.3, 2.0, np.nan
    shown = pixels(Page(render(comparing(report, picture=picture))).addresses[0]).tolist()
    assert shown[0] == [[255, 0, 0], [255, 255, 255], [0, 0, 0]]
    assert len(set(shown[1][1])) == 1 and shown[1][1][0] > 200


def test_same_report_same_bytes_also_in_a_thread(report, tmp_path):
    from multitemporal_cloudmask.layers.report import write_report

    paths = [tmp_path / f'{number}.html' for number in range(2)]
    write_report(paths[0], report)
    thread = Thread(target=write_report, args=(paths[1], report))
    thread.start()
    thread.join()
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert b'\r' not in paths[0].read_bytes()
