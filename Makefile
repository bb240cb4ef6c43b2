# Tripartite: `make run` opens the meeting, `make test` passes the tests.

SHELL := /bin/bash
PREFIX ?= /usr/local
STATIC := .build-static
PYTHON := $(CURDIR)/.build-python/bin/python
CHECKED := --explicit-target-dependency-import-check error
RELEASE := -c release $(CHECKED) --static-swift-stdlib -Xlinker -s -Xlinker -L$(CURDIR)/$(STATIC)
PROGRAM = $$(swift build $(RELEASE) --show-bin-path)/tripartite

# What Debian must have installed: to build, and to test.
BUILD_PACKAGES := libncurses-dev libutf8proc-dev
TEST_PACKAGES := $(BUILD_PACKAGES) tmux procps python3 python3-venv
BENCH_PACKAGES := $(BUILD_PACKAGES) python3 tig git fzf ripgrep

.DEFAULT_GOAL := help
.PHONY: run test bench lint install uninstall build snapshots clean help \
  build-packages test-packages bench-packages

## run: open the meeting in this terminal
run: build
	@exec "$(PROGRAM)"

## build: build the release program
build: build-packages $(STATIC)
	swift build $(RELEASE) --product tripartite

## test: run all tests, and validate the data package
test: test-packages $(PYTHON)
	swift build --build-tests $(CHECKED)
	swift test --skip-build
	Tests/data-package.sh $(PYTHON)

## bench: time start, keys, loading and memory of the release program
bench: build bench-packages
	swift build $(RELEASE) --product Benchmarks
	Tests/Benchmarks/run.sh "$(PROGRAM)"

## lint: check the style of all Swift files
lint:
	swift format lint --strict --recursive Package.swift Sources Tests
	Tests/style.sh

## install: copy the program to PREFIX/bin (PREFIX=/usr/local)
install: build
	install -D -m 755 "$(PROGRAM)" "$(DESTDIR)$(PREFIX)/bin/tripartite"

## uninstall: remove the program from PREFIX/bin
uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/tripartite"

## snapshots: rewrite the expected screens, then show what changed
snapshots: test-packages
	RECORD_SNAPSHOTS=1 swift test --filter BrowserTests || true
	git diff --stat -- Tests

## clean: remove everything that was built
clean:
	rm -rf .build .build-*

## help: list these targets
help:
	@sed -n 's/^## //p' Makefile

build-packages: ; @Tests/packages.sh $(BUILD_PACKAGES)
test-packages: ; @Tests/packages.sh $(TEST_PACKAGES)
bench-packages: ; @Tests/packages.sh $(BENCH_PACKAGES)

# A folder with nothing but static libraries, so that the linker takes these and not the shared ones.
$(STATIC): | build-packages
	mkdir -p $@
	dpkg -L $(BUILD_PACKAGES) | grep -E '/lib(ncursesw|tinfo|utf8proc)\.a$$' | xargs -I FILE ln -sf FILE $@/

# The validator of data packages, in a Python environment of its own.
$(PYTHON): | test-packages
	python3 -m venv .build-python
	$(PYTHON) -m pip install --quiet --disable-pip-version-check frictionless==5.21.0
