#!/bin/sh
# In the foreground: exec node proxy.mjs
set -eu
export STATE_DIR="${STATE_DIR:-$(mktemp -d)}"
cd "$(dirname "$0")"
exec node proxy.mjs
