#!/bin/sh
# Resolves requirements/*.in into locked files with hashes: needs uv (UV names it) and the package index.
set -eu
cd "$(dirname "$0")"
uv=${UV:-uv}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
options="--only-binary :all: --generate-hashes --no-annotate --no-header --upgrade --quiet"

# One file for all supported Pythons of a system: "fewest" takes versions that fit each of them.
universal() { # target, marker, source, further options
  target=$PWD/$1 source=$PWD/$3 marker=$2
  shift 3
  printf '[project]\nname = "lock"\nversion = "0"\n[tool.uv]\nenvironments = ["%s"]\n' "$marker" > "$scratch/pyproject.toml"
  (cd "$scratch" && "$uv" pip compile --universal --python-version 3.11 --fork-strategy fewest $options "$@" -o "$target" "$source" >/dev/null)
}

# OpenVINO reports its use over the network when this is installed; without it, it does not.
silent="--no-emit-package openvino-telemetry"
pythons="python_full_version < '3.14'"
universal engine-linux.txt "sys_platform == 'linux' and platform_machine == 'x86_64' and $pythons" engine.in $silent
universal engine-windows.txt "sys_platform == 'win32' and platform_machine == 'AMD64' and $pythons" engine.in $silent
universal engine-macos-arm64.txt "sys_platform == 'darwin' and platform_machine == 'arm64' and $pythons" engine.in $silent
# The universal resolution does not know that newer libraries have no wheels for old Intel Macs.
MACOSX_DEPLOYMENT_TARGET=13.0 "$uv" pip compile --python-platform x86_64-apple-darwin --python-version 3.11 \
  $options $silent -o engine-macos-x86_64.txt engine.in >/dev/null

universal uv.txt "platform_python_implementation == 'CPython'" uv.in
# The test tools are resolved against the engine and leave out what it has already.
engine=$(sed -n 's/^\([a-z0-9._-]*\)==.*/--no-emit-package \1/p' engine-linux.txt)
universal dev.txt "sys_platform == 'linux' and $pythons" dev.in -c "$PWD/engine-linux.txt" $engine
universal ui.txt "sys_platform == 'linux'" ui.in --no-emit-package numpy
universal bench.txt "sys_platform == 'linux' and $pythons" bench.in -c "$PWD/engine-linux.txt" $engine
universal qt6.txt "sys_platform == 'linux' and platform_machine == 'x86_64' and $pythons" qt6.in
