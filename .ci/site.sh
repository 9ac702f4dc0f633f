#!/usr/bin/env bash
# Builds the site, see CONTRIBUTING.md, and checks it: the links of all pages, and the pages themselves in Chromium. Arguments are passed on to
# Maven, such as -Dsite.base=/path/; with --no-build, target/site is checked as it is. Screenshots and findings are in target/site-check.
# Needs Node.js 20 or newer, and Chromium, which is installed if it is absent; its path can be set in CHROMIUM.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${1-}" != --no-build ]; then
  mvn -q -Psite -pl site -am -Dmaven.test.skip=true package "$@"
fi

CHROMIUM=${CHROMIUM:-$(command -v chromium chromium-browser google-chrome | head -n 1)} || {
  root=$([ "$(id -u)" = 0 ] || echo sudo)
  $root apt-get -q update && $root apt-get -q -y install chromium
  CHROMIUM=$(command -v chromium)
}
export CHROMIUM SITE_FOLDER=$PWD/target/site SITE_REPORT=$PWD/target/site-check
SITE_BASE=$(node -p 'JSON.parse(fs.readFileSync("site/target/site.json")).base')
export SITE_BASE
rm -rf "$SITE_REPORT" && mkdir -p "$SITE_REPORT"

cd site/check
npm ci
node --test --test-reporter=spec ./*.test.mjs
