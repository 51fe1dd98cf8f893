"""The dialogs of the tools, as QGIS makes them: at the size in which they open, every label is shown whole, in every language."""

import re

import pytest
from test_translation import language, translations  # noqa: F401


@pytest.fixture(scope='module')
def cut_labels(processing):
    """The labels of a tool's dialog that are wider than the part of the dialog that shows them, with the advanced ones unfolded."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QGroupBox, QLabel, QScrollArea

    def cut(tool):
        dialog = AlgorithmDialog(tool, False, None)
        try:
            dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            dialog.show()
            for group in dialog.findChildren(QGroupBox, 'grpAdvanced'):
                group.setProperty('collapsed', False)
            QApplication.processEvents()
            areas = [area for area in dialog.findChildren(QScrollArea) if area.widget().findChildren(QLabel)]
            area = min(areas, key=lambda area: area.viewport().width())
            shown = [label for kind in (QLabel, QCheckBox) for label in area.widget().findChildren(kind) if label.isVisible()]
            ends = {label.text(): label.mapTo(area.viewport(), QPoint()).x() + label.minimumSizeHint().width() for label in shown}
            labels = [parameter.description() for parameter in tool.parameterDefinitions()]
            # QGIS adds whether one is optional, and boxes of its own.
            ours = {text: end for text, end in ends.items() if re.sub(r' \[[^][]*\]$', '', text) in labels or text in labels}
            assert len(ours) >= len(labels)
            return [text for text, end in ours.items() if end > area.viewport().width()]
        finally:
            dialog.close()
            dialog.deleteLater()

    return cut


@pytest.fixture
def tools(processing):
    """The tools and models of the plugin."""
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById('multitemporal_cloudmask').algorithms()


@pytest.mark.parametrize('key', ['IMAGE', 'LAMBDA', 'TUNE', 'REPORT'])
def test_a_label_that_is_too_long_is_seen(processing, cut_labels, key):
    from qgis.core import QgsApplication

    tool = QgsApplication.processingRegistry().createAlgorithmById('multitemporal_cloudmask:maskclouds')
    # One word, since newer versions of QGIS break labels between words.
    label = 'Regularisation' * 6
    tool.parameterDefinition(key).setDescription(label)
    (cut,) = cut_labels(tool)
    assert cut.startswith(label)


def test_no_label_is_cut(tools, cut_labels):
    assert {tool.id(): cut for tool in tools if (cut := cut_labels(tool.create()))} == {}


def test_no_label_is_cut_in_another_language(language, tools, cut_labels):  # noqa: F811
    translated = [tool.create() for tool in tools]
    assert {tool.id(): cut for tool in translated if (cut := cut_labels(tool))} == {}
