#!/usr/bin/env bash
# Runs the application on its fake, and tests its page in Chromium.
set -euo pipefail
here=$(dirname "$0")
export SERVER_PORT=${SERVER_PORT:-8088}
exec "$here/../../../sdk-tests/browser/test-page.sh" "$here" "http://127.0.0.1:$SERVER_PORT/" \
  mvn -q -Plong,example -pl examples/spring-boot -am compile
