#!/usr/bin/env bash
# Runs the application on its fake, and tests its page in Chromium; the screenshots are in target/browser-test. Needs node 20 or newer, npm,
# and Chromium, whose path is in CHROMIUM unless it is /usr/bin/chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$PWD/target/browser-test
mkdir -p "$work"
cp browser-test/page.test.mjs "$work"
npm install --silent --no-save --prefix "$work" playwright-core@1

export SERVER_PORT=${SERVER_PORT:-8088}
(cd ../.. && exec mvn -q -Plong,example -pl examples/spring-boot -am compile) > "$work/application.log" 2>&1 &
application=$!
trap 'kill $application' EXIT
for _ in $(seq 600); do
  curl -sf "http://127.0.0.1:$SERVER_PORT/actuator/health" > "$work/health.json" && break
  kill -0 $application || { cat "$work/application.log"; exit 1; }
  sleep 1
done

PAGE_URL="http://127.0.0.1:$SERVER_PORT/" SCREENSHOTS=$work node --test "$work/page.test.mjs"
