#!/usr/bin/env bash
# Builds the last commit in two fresh clones in different folders; fails where a shipped file differs by a byte.
#   npm run reproducible              with a clean installation in each, as a stranger would do it
#   npm run reproducible -- --fast    with links to the packages of this checkout, in a few seconds
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
mkdir -p dist
work=$(mktemp -d "$here/dist/reproducible.XXXXXX")
trap 'rm -rf "$work"' EXIT

for folder in "$work/one" "$work/another place/deeper/two"; do
  git clone --quiet --no-hardlinks "$here" "$folder"
  if [ "${1:-}" = --fast ]; then
    # Copies by hard links: a link to the folder would lead the bundler back to one place.
    cp -al "$here/node_modules" "$folder/node_modules"
    (cd "$folder" && node esbuild.config.mjs)
  else
    (cd "$folder" && npm ci --silent)
  fi
done

for file in main.js styles.css dist/cli.mjs; do
  cmp "$work/one/$file" "$work/another place/deeper/two/$file"
done
echo "Two clones in different folders give the same bytes; main.js is $(sha256sum <"$work/one/main.js" | cut -c1-16)..."
