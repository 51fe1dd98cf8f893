# Everything is started from here: `make` alone lists what there is.
PYTHON ?= /usr/bin/python3
NAME := multitemporal_cloudmask
ZIP := dist/$(NAME).zip
# QGIS and what the plugin needs beside it, as Debian and Ubuntu call them; OpenBLAS because the reference BLAS is far slower.
PACKAGES := qgis python3-sklearn python3-pil libopenblas0-pthread python3-venv qttools5-dev-tools
READY = $(PYTHON) -c 'import ensurepip, osgeo.gdal, PIL, qgis.core, scipy, sklearn' 2>/dev/null && command -v qgis_process >/dev/null && \
  { command -v lrelease || test -x /usr/lib/qt5/bin/lrelease; } >/dev/null
# Packages are for the system's Python alone.
APT := $(if $(filter /usr/bin/python3,$(PYTHON)),$(shell command -v apt-get 2>/dev/null))
SUDO := $(if $(filter-out 0,$(shell id -u)),sudo)
UPDATE = $(SUDO) apt-get update -qq
# The second try is for mirrors that are kept as they were on some day: their lists say that they have expired.
INSTALL = echo 'Installing $(PACKAGES); this takes some minutes.' && \
  { $(UPDATE) || $(UPDATE) -o Acquire::Check-Valid-Until=false; } && \
  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -qq -o Dpkg::Use-Pty=0 --no-install-recommends $(PACKAGES) >/dev/null
ASK = echo 'Install QGIS 3.22 or later, scikit-learn for its Python, qgis_process on the PATH, and lrelease of Qt; then add PYTHON=that Python.' >&2; false
QGIS_DATA := $(HOME)/$(if $(filter Darwin,$(shell uname)),Library/Application Support,.local/share)/QGIS
QGIS_VERSION ?= $(shell test -d "$(QGIS_DATA)/QGIS4" && echo 4 || echo 3)
QGIS_PROFILE ?= $(QGIS_DATA)/QGIS$(QGIS_VERSION)/profiles/default
EE_CLIENTS ?= 1.5.0 1.6.15
export PYTHONPATH := $(CURDIR)
export QT_QPA_PLATFORM := offscreen

.PHONY: help demo picture test fuzz lint bench evaluate ee-clients ee-smoke screenshots help-pages models translations package release deploy clean system
.DELETE_ON_ERROR:

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-11s %s\n", $$1, $$2}' Makefile

demo: system package ## set up what is missing, then run the whole chain on made scenes
	$(PYTHON) test/evaluation/demo.py

test: lint ## set up what is missing, then check the style and run all tests
	.venv/bin/python -m pytest -n auto --dist loadfile --no-loadscope-reorder test

fuzz: system ## damage 10000 inputs, read them and import 60 in QGIS; writes docs/fuzzing.md (5 minutes)
	$(PYTHON) test/fuzz/fuzz.py --write docs/fuzzing.md

lint: .venv/ready ## check style and types of the code
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy

bench: system .venv-peers ## measure time and memory beside peers, write docs/speed.md (about 20 minutes)
	$(PYTHON) test/evaluation/bench.py

evaluate: system ## measure masks and forecasts over all series (10 minutes); numbers and pictures in evaluation/
	$(PYTHON) test/evaluation/evaluate.py

ee-clients: system ## test Earth Engine with older clients: 1.5.0, and 1.6.15, the last for Python 3.9 and 3.10
	for client in $(EE_CLIENTS); do \
	  $(PYTHON) -m venv --clear --system-site-packages .venv-client && \
	  .venv-client/bin/pip install --quiet --disable-pip-version-check -r requirements-test.txt earthengine-api==$$client && \
	  .venv-client/bin/python -m pytest -n auto --dist loadfile test/earthengine test/algorithms/test_earthengine_*.py \
	    test/cli/test_earthengine_command_line.py || exit 1; \
	done

ee-smoke: .venv/ready ## try the real Earth Engine with an account: make ee-smoke PROJECT=my-project
	.venv/bin/python test/evaluation/ee_smoke.py $(PROJECT)

picture: demo ## draw docs/picture.png anew from the demo, and docs/archive.png
	$(PYTHON) test/evaluation/picture.py
	$(PYTHON) test/evaluation/archive_picture.py

screenshots: system ## take the screenshots in docs/ anew, in a window of QGIS on a screen in memory (needs xvfb and xauth)
	$(PYTHON) tools/screenshots.py

help-pages: system ## write the help pages anew from the tools
	$(PYTHON) tools/help_pages.py

models: system ## write the shipped models anew from the tools
	QT_HASH_SEED=0 $(PYTHON) tools/models.py

translations: ## collect new texts from the code into the tables of Qt Linguist, multitemporal_cloudmask/i18n/*.ts
	$(PYTHON) tools/translations.py

package: system ## write dist/multitemporal_cloudmask.zip, ready to upload or to install from ZIP
	$(PYTHON) tools/package.py $(ZIP)

release: package .venv-release ## check the package as plugins.qgis.org checks an upload; refuses placeholders
	.venv-release/bin/python tools/release.py $(ZIP)

deploy: package ## install into QGIS's default profile; another: make deploy QGIS_PROFILE=folder
	rm -rf "$(QGIS_PROFILE)/python/plugins/$(NAME)"
	$(PYTHON) -m zipfile -e $(ZIP) "$(QGIS_PROFILE)/python/plugins"

clean: ## remove all that these targets made here
	rm -rf .venv .venv-client .venv-peers .venv-release dist build demo evaluation .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

# Not a file: QGIS may come and go without make seeing it, and looking takes a second.
system:
	@$(READY) || { $(if $(APT),$(INSTALL),$(ASK)); }

# Peers have their own numpy; of one that cannot be had, the benchmark says so.
.venv-peers: | system
	$(PYTHON) -m venv --clear $@
	-for peer in s2cloudless 'ukis-csmask[cpu]'; do $@/bin/pip install --quiet --quiet --disable-pip-version-check "$$peer"; done

# What the site checks uploads with.
.venv-release: | system
	$(PYTHON) -m venv --clear $@ && $@/bin/pip install --quiet --disable-pip-version-check bandit detect-secrets flake8

# The system's packages stay visible, since QGIS's Python modules come with it alone; nothing here depends on numpy.
.venv/ready: requirements-test.txt | system
	$(PYTHON) -m venv --clear --system-site-packages .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r requirements-test.txt
	.venv/bin/pip install --quiet --disable-pip-version-check --no-deps PyQt6==6.8.1 # its stubs alone, for mypy
	touch $@
