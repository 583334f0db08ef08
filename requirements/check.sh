#!/bin/sh
# Has a resolver find every locked package for every system and Python that the engine is made for, and no contradiction
# between them: from the package index, then once more offline from what it remembers. Needs uv (UV names it).
set -eu
cd "$(dirname "$0")"
uv=${UV:-uv}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export UV_CACHE_DIR="$scratch/cache"
# lock.sh leaves it out on purpose.
echo "openvino-telemetry ; sys_platform == 'none'" > "$scratch/without"

resolve() { # lock, platform, least macOS, Python, further options
  lock=$1 platform=$2 least=$3 python=$4
  shift 4
  printf '%s, Python %s %s: ' "$lock" "$python" "$*"
  if MACOSX_DEPLOYMENT_TARGET=$least "$uv" pip install "$@" --dry-run --require-hashes --only-binary :all: \
    --override "$scratch/without" --python-version "$python" --python-platform "$platform" \
    --target "$scratch/nowhere" -r "$lock.txt" > "$scratch/said" 2>&1
  then grep Resolved "$scratch/said"
  else cat "$scratch/said"; exit 1
  fi
}

for options in "" --offline; do
  for python in 3.11 3.12 3.13; do
    resolve engine-linux x86_64-unknown-linux-gnu 0 $python $options
    resolve engine-windows x86_64-pc-windows-msvc 0 $python $options
    resolve engine-macos-arm64 aarch64-apple-darwin 14.0 $python $options
  done
  for python in 3.11 3.12; do
    resolve engine-macos-x86_64 x86_64-apple-darwin 13.0 $python $options
  done
done
