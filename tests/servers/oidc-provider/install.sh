#!/bin/sh
# The versions of package-lock.json, into node_modules here. Done at once when they are there.
set -eu
cd "$(dirname "$0")"
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Node.js 20 or later with npm is missing." >&2
    exit 1
fi
if [ node_modules/.package-lock.json -nt package-lock.json ]; then
    exit 0
fi
npm ci --no-audit --no-fund --loglevel=error
touch node_modules/.package-lock.json # from now on the newer of the two
