#!/usr/bin/env bash
# Runs the stand-alone fakes, and tests their page in Chromium.
set -euo pipefail
here=$(dirname "$0")
port=${PORT:-8093}
exec "$here/../../sdk-tests/browser/test-page.sh" "$here" "http://127.0.0.1:$port/" \
  mvn -q -Pexample -pl examples -am compile -Dexec.mainClass=io.crosslink.sdk.testkit.FakeCloudsServer \
  "-Dexec.args=zenlayer-port=$port seconds-per-transition=10 seed-over-http=true"
