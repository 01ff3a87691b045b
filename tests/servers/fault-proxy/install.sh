#!/bin/sh
# The proxy has no packages; Node.js itself is all that it needs.
set -eu
if ! command -v node >/dev/null; then
    echo "Node.js 20 or later is missing." >&2
    exit 1
fi
