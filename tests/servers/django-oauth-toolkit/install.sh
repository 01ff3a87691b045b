#!/bin/sh
# Debian's own packages, which takes root. Done at once when they are there.
set -eu
if /usr/bin/python3 -c 'import oauth2_provider, rest_framework' 2>/dev/null; then
    exit 0
fi
sudo=""
[ "$(id -u)" -eq 0 ] || sudo="sudo -n"
if ! command -v apt-get >/dev/null || ! { [ -z "$sudo" ] || $sudo true 2>/dev/null; }; then
    echo "python3-django-oauth-toolkit and python3-djangorestframework are missing; installing them takes apt-get and root." >&2
    exit 1
fi
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-django-oauth-toolkit python3-djangorestframework
