#!/bin/sh
# In the foreground: exec makes the pid of this script the pid of the server.
set -eu
export STATE_DIR="${STATE_DIR:-$(mktemp -d)}"
cd "$(dirname "$0")"
exec /usr/bin/python3 -B serve.py
