NAME    := landweave
SHIPPED := __init__.py plugin.py metadata.txt LICENSE README.md CHANGELOG.md resources.qrc landweave core models ui i18n requirements
PY      ?= python3

link:   ## Link the shipped files to build/landweave, where QGIS and mypy find the package
	@rm -rf build/$(NAME) && mkdir -p build/$(NAME)
	@for item in $(SHIPPED); do [ ! -e $$item ] || ln -s ../../$$item build/$(NAME)/; done
