# Every task is a script in scripts/ and sets up what it needs, once.
.PHONY: help setup demo demo-change demo-cnn test test-matrix lint bench screenshots package translations gui env clean

help:
	@echo 'make demo        land-cover maps of the sample scene, headless, from a fresh machine'
	@echo 'make demo-change water gained and lost between two dates of the sample pair'
	@echo 'make demo-cnn    a scene classifier, trained on sample patches (installs TensorFlow: 1.5 GB)'
	@echo 'make test        lint and every test'
	@echo 'make test-matrix on QGIS 3.40 and 3.44, each in a Debian of its own under build/ (as root; 4 GB each)'
	@echo 'make setup       install what is missing: QGIS, the private environment of the engine'
	@echo 'make gui         QGIS with the plugin on'
	@echo 'make env         print the settings with which qgis_process finds the plugin: eval "$$(make -s env)"'
	@echo 'make lint        ruff, mypy'
	@echo 'make translations bring resources/i18n up to date, and tell what is not translated'
	@echo 'make bench       speed and memory beside the usual ways'
	@echo 'make screenshots pictures of every dock and dialog, for docs/pictures'
	@echo 'make package     build/landclass-VERSION.zip, for "Install from ZIP"'
	@echo 'make clean       remove what these commands made in this folder'

setup:
	@sh scripts/setup.sh

demo: setup
	@/usr/bin/python3 scripts/demo.py

demo-change: setup
	@/usr/bin/python3 scripts/demo.py change

demo-cnn:
	@TIER=deep-learning sh scripts/setup.sh
	@/usr/bin/python3 scripts/demo.py cnn

test:
	@sh scripts/test.sh

test-matrix:
	@sh scripts/test_matrix.sh

lint:
	@sh scripts/lint.sh

bench:
	@sh scripts/bench.sh

screenshots:
	@sh scripts/screenshots.sh

package:
	@/usr/bin/python3 scripts/package.py

translations:
	@/usr/bin/python3 scripts/translations.py

gui:
	@sh scripts/gui.sh

env:
	@sh scripts/setup.sh >&2
	@/usr/bin/python3 scripts/env.py

clean:
	rm -rf .venv-* .qgis .qgis-settings .pytest_cache .mypy_cache .ruff_cache build demo demo-change demo-cnn
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
