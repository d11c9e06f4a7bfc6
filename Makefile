# `make run PROMPT="…"` draws; `make help` lists the rest. Needs Swift 6.1 or newer.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PROMPT ?= login page with email, password and a blue Sign in button
PREFIX ?= /usr/local

# Raw, so that quotes, dollars and the rest of a prompt reach the program as they were typed.
override export PROMPT := $(value PROMPT)
export DEBIAN_FRONTEND := noninteractive

PACKAGES := libcairo2-dev librsvg2-dev libsqlite3-dev libcurl4-openssl-dev fonts-liberation2

# With gcc's C++ and unwinding libraries inside and a fixed address, the program starts in half the
# time. The folder holds nothing but links to those two archives, so that the linker finds no others.
ARCHIVES := $(CURDIR)/.build/archives
LIBSTDCXX := $(filter /%,$(shell clang -print-file-name=libstdc++.a 2>/dev/null))
LIBGCC_EH := $(filter /%,$(shell clang -print-file-name=libgcc_eh.a 2>/dev/null))
RELEASE := -c release --product sketch --static-swift-stdlib \
	$(if $(and $(LIBSTDCXX),$(LIBGCC_EH)),-Xlinker -no-pie -Xlinker --gc-sections -Xlinker "-L$(ARCHIVES)")

.PHONY: help run build test install bench pictures gallery format lint clean setup

help: ## Say what can be made.
	@sed -n 's/^\([a-z]*\):.*## /make \1	/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

run: build ## Draw PROMPT into drawing.svg and drawing.png.
	@sketch="$$(swift build $(RELEASE) --show-bin-path)/sketch"; \
	"$$sketch" draw --format svg -o drawing.svg -- "$$PROMPT"; \
	"$$sketch" draw --format png -o drawing.png -- "$$PROMPT"; \
	echo "Drawn: $$PWD/drawing.svg and $$PWD/drawing.png"

build: setup ## Build the program as it is released.
	@mkdir -p "$(ARCHIVES)"
	@$(if $(LIBSTDCXX),ln -sfn "$(LIBSTDCXX)" "$(ARCHIVES)/libstdc++.a")
	@$(if $(LIBGCC_EH),ln -sfn "$(LIBGCC_EH)" "$(ARCHIVES)/libgcc_s.a")
	swift build $(RELEASE)

test: setup ## Run all tests.
	swift test

install: build ## Copy the program to PREFIX/bin.
	install -D -m 755 "$$(swift build $(RELEASE) --show-bin-path)/sketch" \
	  "$(DESTDIR)$(PREFIX)/bin/sketch"

bench: build ## Measure every figure that the README quotes.
	@SKETCH="$$(swift build $(RELEASE) --show-bin-path)/sketch" Benchmarks/run

pictures: build ## Draw the pictures of the README anew, from Docs/Pictures/prompts.txt.
	@sketch="$$(swift build $(RELEASE) --show-bin-path)/sketch"; \
	while read -r name rest; do \
	  [[ -n "$$name" && "$$name" != "#" ]] || continue; \
	  read -ra options <<< "$${rest%%-- *}"; \
	  "$$sketch" draw -q "$${options[@]}" -o "Docs/Pictures/$$name.svg" -- "$${rest#*-- }"; \
	  echo "Drawn: Docs/Pictures/$$name.svg"; \
	done < Docs/Pictures/prompts.txt

gallery: build ## Draw every screen, control, kind and theme onto one page, gallery.html.
	@"$$(swift build $(RELEASE) --show-bin-path)/sketch" gallery -o gallery.html

format: ## Put all Swift files into the house format.
	swift format -i -r Package.swift Sources Tests

lint: ## Check that all Swift files are in the house format.
	swift format lint --strict -r Package.swift Sources Tests

clean: ## Remove what was built.
	rm -rf .build

setup: # Install the system packages that are missing; do nothing when none is.
	@command -v swift >/dev/null || \
	  { echo "Swift is not installed: see https://www.swift.org/install" >&2; exit 1; }
	@missing=(); \
	command -v dpkg-query >/dev/null || \
	  { echo "Not Debian: install the like of $(PACKAGES) if they are missing."; exit 0; }; \
	for package in $(PACKAGES); do \
	  [[ "$$(dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null)" == installed ]] \
	    || missing+=("$$package"); \
	done; \
	[[ $${#missing[@]} -gt 0 ]] || exit 0; \
	as_root=(); \
	if [[ $$(id -u) -ne 0 ]]; then \
	  command -v sudo >/dev/null || \
	    { echo "Install as root: apt-get install $${missing[*]}" >&2; exit 1; }; \
	  as_root=(sudo env DEBIAN_FRONTEND=noninteractive); \
	fi; \
	echo "Installing $${missing[*]}"; \
	"$${as_root[@]}" apt-get update -q || echo "Going on with the package lists that are there."; \
	"$${as_root[@]}" apt-get install -q -y --no-install-recommends "$${missing[@]}"
