# Tripartite: `make run` opens the meeting, `make test` passes the tests.

SHELL := /bin/bash
PREFIX ?= /usr/local
STATIC := .build-static
PYTHON := $(CURDIR)/.build-python/bin/python
CHECKED := --explicit-target-dependency-import-check error
RELEASE := -c release $(CHECKED) --static-swift-stdlib -Xlinker -s -Xlinker -L$(CURDIR)/$(STATIC)
DEBUG_PROGRAM = $$(swift build $(CHECKED) --show-bin-path)/tripartite
PROGRAM = $$(swift build $(RELEASE) --show-bin-path)/tripartite

SEED ?= 1
KEYS ?= 100000
TIME ?= 60
ASAN := --scratch-path .build-asan --sanitize=address

# What Debian must have installed: to build, and to test.
BUILD_PACKAGES := libncurses-dev libutf8proc-dev
TEST_PACKAGES := $(BUILD_PACKAGES) tmux procps python3 python3-venv groff-base mandoc zsh fish \
  ncurses-bin ncurses-base ncurses-term
STORM_PACKAGES := $(BUILD_PACKAGES) python3 ncurses-bin ncurses-base ncurses-term
DEB_PACKAGES := $(BUILD_PACKAGES) dpkg-dev
BENCH_PACKAGES := $(BUILD_PACKAGES) python3 tig git fzf ripgrep

.DEFAULT_GOAL := help
.PHONY: run test storm storm-asan fuzz bench lint install uninstall deb build snapshots clean help \
  build-packages test-packages bench-packages deb-packages storm-packages

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
	TRIPARTITE="$(DEBUG_PROGRAM)" python3 -m unittest discover -s Tests/Storm -p '*_test.py'
	Tests/Storm/storm.py --seed 1 --keys 1500 --patience 60 "$(DEBUG_PROGRAM)"
	Tests/data-package.sh $(PYTHON)

## storm: random keys, mouse, pastes and resizes against the release program (SEED=1 KEYS=100000)
storm: build storm-packages
	Tests/Storm/storm.py --seed $(SEED) --keys $(KEYS) "$(PROGRAM)"

## storm-asan: the same under AddressSanitizer
storm-asan: storm-packages
	swift build $(ASAN) --product tripartite
	Tests/Storm/storm.py --seed $(SEED) --keys $(KEYS) --patience 60 --growth 512 \
	  "$$(swift build $(ASAN) --show-bin-path)/tripartite"

## fuzz: invented bytes for every reader, under AddressSanitizer (TIME=60, in seconds, each)
fuzz: build-packages
	Tests/Fuzz/run.sh $(TIME)

## bench: time start, keys, loading and memory of the release program
bench: build bench-packages
	swift build $(RELEASE) --product Benchmarks
	Tests/Benchmarks/run.sh "$(PROGRAM)"

## lint: check the style of all Swift files
lint:
	swift format lint --strict --recursive Package.swift Sources Tests
	Tests/style.sh

## install: install program, manual page and completions in PREFIX (PREFIX=/usr/local)
install: build
	Packaging/install.sh "$(PROGRAM)" "$(PREFIX)" "$(DESTDIR)"

## uninstall: remove from PREFIX what install put there
uninstall:
	Packaging/install.sh --remove "$(PREFIX)" "$(DESTDIR)"

## deb: make a Debian package in .build-deb, and try it in a root of its own
deb: build deb-packages
	Tests/Packaging/package.sh "$(PROGRAM)"
	@Packaging/deb.sh "$(PROGRAM)" .build-deb

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
storm-packages: ; @Tests/packages.sh $(STORM_PACKAGES)
deb-packages: ; @Tests/packages.sh $(DEB_PACKAGES)

# A folder with nothing but static libraries, so that the linker takes these and not the shared ones.
$(STATIC): | build-packages
	mkdir -p $@
	dpkg -L $(BUILD_PACKAGES) | grep -E '/lib(ncursesw|tinfo|utf8proc)\.a$$' | xargs -I FILE ln -sf FILE $@/

# The validator of data packages, in a Python environment of its own.
$(PYTHON): | test-packages
	python3 -m venv .build-python
	$(PYTHON) -m pip install --quiet --disable-pip-version-check frictionless==5.21.0
