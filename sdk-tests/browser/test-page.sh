#!/usr/bin/env bash
# Starts a program and tests its page in Chromium.
#
#   sdk-tests/browser/test-page.sh FOLDER URL COMMAND…
#
# FOLDER contains the test, page.test.mjs; screenshots and the output of the program are in target/browser-test next to it. Needs Node.js 20 or
# newer, and Chromium, whose path is in CHROMIUM unless it is /usr/bin/chromium.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(cd "$1" && pwd)
url=$2
shift 2
work=$(dirname "$folder")/target/browser-test
mkdir -p "$work"
npm ci --silent --prefix "$root/site/check"

(cd "$root" && exec "$@") > "$work/program.log" 2>&1 &
program=$!
trap 'kill $program' EXIT
for _ in $(seq 600); do
  curl -sf -o "$work/page.html" "$url" && break
  kill -0 $program || { cat "$work/program.log"; exit 1; }
  sleep 1
done

PAGE_URL=$url SCREENSHOTS=$work node --test "$folder/page.test.mjs"
