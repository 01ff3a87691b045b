#!/bin/sh
# Debian's own packages, which takes root. Done at once when they are there.
set -eu
if /usr/bin/python3 -c 'import oauth2_provider, rest_framework' 2>/dev/null; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "python3-django-oauth-toolkit and python3-djangorestframework are missing; installing them takes root and apt-get." >&2
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends python3-django-oauth-toolkit python3-djangorestframework
