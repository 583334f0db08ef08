NAME     := landweave
SHIPPED  := __init__.py plugin.py metadata.txt LICENSE README.md CHANGELOG.md resources.qrc landweave core models ui i18n requirements
# Weights that would make the zip larger than the plugin repository takes (25 MB): packages of their own, to be imported.
APART    :=
VERSION   = $(shell sed -n 's/^version=//p' metadata.txt)
PACKAGES := qgis python3-qgis python3-venv xvfb xauth
DEV      := build/dev/bin/python
UI       := QT_QPA_PLATFORM=offscreen build/ui/bin/python
SCREEN   := xvfb-run -a -s "-screen 0 1600x1000x24"
# Bandit's rules as the plugin repository runs them: all but B109, B404, B410, B411.
BANDIT_OFF := B109,B404,B410,B411

.PHONY: help demo test test-core test-ui test-qt6 lint types bench torture nightly mutants bench-env link zip weights screenshots walk docs-pictures translations security sbom lock lock-check system engine dev ui-env format clean
.DEFAULT_GOAL := help

help:  ## List the targets
	@sed -n 's/^\([a-z-]*\):.*  ## \(.*\)/\1|\2/p' Makefile | while IFS='|' read -r name text; do printf '%-12s %s\n' "$$name" "$$text"; done

demo: system engine link  ## Map a simulated landscape in the real QGIS desktop, into build/demo
	rm -rf build/demo && mkdir -p build/demo
	./landweave simulate --profile north --seed 901 --size 1024 --out build/demo/scene
	LANDWEAVE_DEMO=build/demo $(SCREEN) tests/desktop/run demo
	@echo "Ready: build/demo/run/report.html, build/demo/run/clc.gpkg, build/demo/run/clc/clc.shp, build/demo/desktop.png"

test: test-core test-ui  ## Run all tests, installing what they need

test-core: dev  ## Tests of core/ and models/ in the engine's Python, without QGIS
	$(DEV) -m pytest --ignore tests/ui -q

test-ui: ui-env link  ## Tests of ui/ in QGIS's Python, without torch
	$(UI) -m pytest tests/ui -q

test-qt6: system build/qt6/.ready  ## The widgets that need no QGIS class, under Qt 6 as in QGIS 4
	LANDWEAVE_QT6=1 QT_QPA_PLATFORM=offscreen build/qt6/bin/python -m pytest tests/qt6 -q

build/qt6/.ready: requirements/qt6.txt
	rm -rf build/qt6 && /usr/bin/python3 -m venv build/qt6
	build/qt6/bin/python -m pip install -q --require-hashes --no-deps -r requirements/qt6.txt
	touch $@

lint: dev  ## Check style and format with ruff
	$(DEV) -m ruff check . && $(DEV) -m ruff format --check .

format: dev  ## Let ruff lay out the code
	$(DEV) -m ruff check --fix . && $(DEV) -m ruff format .

types: dev link  ## Check types with mypy: strict for core/ and models/
	MYPYPATH=build $(DEV) -m mypy -p $(NAME)

torture: dev link  ## Try all faults at length (an hour or more), and print what came of them; ONLY=tests/hostile/test_kill.py: some
	LANDWEAVE_EXAMPLES=nightly OMP_NUM_THREADS=1 $(DEV) -m pytest $(or $(ONLY),tests/hostile) -q

nightly: dev  ## The property tests with 5,000 examples for each law (about an hour)
	LANDWEAVE_EXAMPLES=nightly $(DEV) -m pytest -q -m hypothesis --durations 0 $$(grep -rl '^@given' tests)

mutants: dev  ## Put faults into the pure modules, one at a time, and count those that their tests notice
	$(DEV) tests/mutants/run.py

bench: bench-env  ## Time Landweave against its peers, paired, with peak memory
	build/bench/bin/python bench

link:  ## Link the shipped files to build/landweave, for QGIS_PLUGINPATH=build
	@rm -rf build/$(NAME) && mkdir -p build/$(NAME)
	@for item in $(SHIPPED); do ln -s ../../$$item build/$(NAME)/; done

zip:  ## Pack the committed plugin as build/landweave-<version>.zip, and weights that are too large beside it
	@mkdir -p build
	git archive --format=zip --prefix=$(NAME)/ -o build/$(NAME)-$(VERSION).zip HEAD $(SHIPPED) $(APART:%=':!models/%')
	for name in $(APART); do git archive --format=zip -o build/$(NAME)-weights-$$name.zip HEAD:models/$$name || exit 1; done
	@ls -l build/$(NAME)-$(VERSION).zip

weights: engine  ## Train the weights in models/ again (real data: LANDWEAVE_DATA)
	./landweave pretrain --recipe eurosat-encoder
	for name in amazon-west amazon-east zion sim-north sim-south; do ./landweave train --recipe $$name || exit 1; done

screenshots: system engine link  ## Make the pictures of the docs in the real QGIS desktop
	rm -rf build/screenshots && mkdir -p build/screenshots
	./landweave simulate --profile north --seed 907 --size 1280 --out build/screenshots/scene
	LANDWEAVE_DEMO=build/screenshots LANDWEAVE_PICTURES="$(CURDIR)/docs/images" $(SCREEN) tests/desktop/run screenshots
	./landweave simulate --profile north --seed 908 --size 1536 --out build/screenshots/pages/scene
	mv build/screenshots/runs build/screenshots/pages/
	engine="$$(./landweave engine python)" && LANDWEAVE_HOME="$(CURDIR)/build/screenshots/home" LANDWEAVE_ENGINE="$$engine" LANDWEAVE_DEMO=build/screenshots/pages \
	  LANDWEAVE_PICTURES="$(CURDIR)/docs/images" $(SCREEN) tests/desktop/run pages

walk: system engine zip  ## Walk through the real QGIS desktop from the zip to the PDF on real data (LANDWEAVE_DATA)
	@[ -d "$$LANDWEAVE_DATA" ] || { echo "Name the folder of the real data in LANDWEAVE_DATA, then repeat."; exit 1; }
	rm -rf build/walk && mkdir -p build/walk/home
	LANDWEAVE_PYTHON="$$(./landweave engine python)" LANDWEAVE_HOME="$(CURDIR)/build/walk/home" LANDWEAVE_DEMO=build/walk LANDWEAVE_DEMO_LIMIT=3600 \
	  LANDWEAVE_ZIP="$(CURDIR)/build/$(NAME)-$(VERSION).zip" LANDWEAVE_PICTURES="$(CURDIR)/docs/images" $(SCREEN) tests/desktop/run walk

docs-pictures: dev  ## Draw the pictures of docs/generalisation.md and docs/training.md
	$(DEV) docs/generalisation_pictures.py && $(DEV) docs/training_pictures.py

translations: dev link  ## Bring i18n/*.ts up to date with the sources, and compile them
	@command -v lrelease >/dev/null || { echo "Install qttools5-dev-tools, then repeat."; exit 1; }
	PYTHONPATH=build $(DEV) -m $(NAME).i18n.update
	lrelease -silent i18n/landweave_tr.ts -qm i18n/landweave_tr.qm

security: dev zip  ## Repeat the plugin repository's security scan on the zip
	rm -rf build/scan && mkdir -p build/scan && cd build/scan && ../../$(DEV) -m zipfile -e ../$(NAME)-$(VERSION).zip .
	$(DEV) -m bandit -r build/scan --quiet -s $(BANDIT_OFF)
	cd build/scan && ../../$(DEV) -m detect_secrets scan --all-files --exclude-files 'metadata\.txt' --disable-plugin IPPublicDetector . > ../secrets.json
	$(DEV) -c "import json, sys; sys.exit(json.load(open('build/secrets.json'))['results'] or 0)"

sbom: dev  ## Write what each engine consists of as CycloneDX, into build/sbom
	mkdir -p build/sbom
	for lock in requirements/engine-*.txt; do $(DEV) -m cyclonedx_py requirements $$lock --output-reproducible \
	  -o build/sbom/$$(basename $$lock .txt).cdx.json || exit 1; done

system:  ## Install QGIS and a virtual screen from Debian's packages, where they are missing
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { \
	  command -v apt-get >/dev/null || { echo "Install QGIS 3.22 or later, xvfb and python3-venv, then repeat."; exit 1; }; \
	  as=$$([ "$$(id -u)" = 0 ] || echo sudo); $$as apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq --no-install-recommends $(PACKAGES); }

engine: system  ## Make the engine's environment, once for all clones
	./landweave engine install

dev: engine build/dev/.ready  ## A Python that sees the engine's libraries and the test tools

bench-env: engine build/bench/.ready  # the same with the peers, a gigabyte more

build/%/.ready: requirements/%.txt requirements/engine-linux.txt
	rm -rf build/$* && mkdir -p build
	engine="$$(./landweave engine python)" && "$$engine" -m venv build/$* && \
	  "$$engine" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > $$(echo build/$*/lib/python3*/site-packages)/engine.pth
	build/$*/bin/python -m pip install -q --require-hashes --no-deps -r requirements/$*.txt
	touch $@

ui-env: system build/ui/.ready  ## QGIS's Python with the test tools

build/ui/.ready: requirements/ui.txt
	rm -rf build/ui && /usr/bin/python3 -m venv --system-site-packages build/ui
	build/ui/bin/python -m pip install -q --require-hashes --no-deps -r requirements/ui.txt
	touch $@

lock:  ## Resolve requirements/*.in anew (needs uv)
	sh requirements/lock.sh

lock-check:  ## Resolve the locked files once more, as each system would, then offline (needs uv)
	sh requirements/check.sh

clean:  ## Remove everything that make made here; the engine stays
	rm -rf build
