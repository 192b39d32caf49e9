#!/usr/bin/env bash
# Everything that must hold before a change is taken: installs what is missing, checks the format,
# builds, and runs every test. The last line of the tests is the result.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=Examples/install.sh
. Examples/install.sh

step() {
  printf '\n== %s (%d s)\n' "$1" "$SECONDS"
}

require_swift
install_missing

step "Format"
swift format lint --strict --recursive --parallel Package.swift Sources Tests Examples Shapes

step "Build"
swift build --build-tests

step "Tests"
swift test --skip-build --disable-xctest

printf '\nAll done after %d s.\n' "$SECONDS"
