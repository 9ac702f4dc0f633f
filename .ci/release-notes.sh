#!/usr/bin/env bash
# Prints, as Markdown, what has changed between two tags or other revisions: what the changelog says, the operations of
# the specs, what users can call, and which part of the version number has to grow (see docs/versioning.md).
#
#   .ci/release-notes.sh FROM TO
set -euo pipefail
if [ $# -ne 2 ]; then
  echo "Usage: $0 FROM TO, for instance $0 v0.1.0 HEAD" >&2
  exit 2
fi
from=$1
to=$2
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C

# A file of a revision; nothing if it was not there.
content() {
  git cat-file -e "$1:$2" 2>/dev/null && git show "$1:$2" || true
}

operations() {
  { git grep -hoE 'operationId: *[A-Za-z0-9]+' "$1" -- "$2" || true; } | sed 's/.*: *//' | sort -u
}

# Members stand below their class in api.txt; each gets its class in front.
members() {
  content "$1" "$2" | awk '/^ / { print owner "\t" $0; next } { owner = $0; print }' | sort -u
}

# Of a class that is new or gone, its members are not told one by one.
told() {
  awk -F '\t' 'NR == FNR { if (NF == 1) whole[$1] = 1; next } NF == 1 || !($1 in whole) { print }' "$1" "$1" |
    sed -E "s/^(.*)\t +(.*)$/\1: \2/; s/^/- $2 \`/; s/$/\`/"
}

git rev-parse --verify --quiet "$from^{commit}" >/dev/null || { echo "No such revision: $from" >&2; exit 2; }
git rev-parse --verify --quiet "$to^{commit}" >/dev/null || { echo "No such revision: $to" >&2; exit 2; }

echo "# Changes from $from to $to"

echo
echo "## What is new"
echo
diff <(content "$from" CHANGELOG.md) <(content "$to" CHANGELOG.md) | sed -n 's/^> //p' || true

echo
echo "## Operations"
for spec in $(git ls-tree -r --name-only "$from" specs && git ls-tree -r --name-only "$to" specs); do
  case $spec in */openapi.yaml) dirname "$spec" ;; esac
done | sort -u >"$work/specs"
while read -r spec; do
  operations "$from" "$spec" >"$work/was"
  operations "$to" "$spec" >"$work/is"
  echo
  echo "### ${spec#specs/}: $(wc -l <"$work/was") before, $(wc -l <"$work/is") now"
  echo
  comm -23 "$work/was" "$work/is" | sed 's/.*/- gone: `&`/'
  comm -13 "$work/was" "$work/is" | sed 's/.*/- new: `&`/'
  git diff --numstat "$from" "$to" -- "$spec" |
    sed -E 's/^([0-9]+)\t([0-9]+)\t(.*)/- `\3`: \1 lines more, \2 less/'
done <"$work/specs"

echo
echo "## What users can call"
gone=0
new=0
for module in sdk-core sdk-zenlayer sdk-huawei sdk-testkit sdk-micrometer sdk-spring-boot-starter; do
  members "$from" $module/api.txt >"$work/was"
  members "$to" $module/api.txt >"$work/is"
  comm -23 "$work/was" "$work/is" >"$work/gone"
  comm -13 "$work/was" "$work/is" >"$work/new"
  gone=$((gone + $(wc -l <"$work/gone")))
  new=$((new + $(wc -l <"$work/new")))
  echo
  echo "### $module: $(wc -l <"$work/gone") gone, $(wc -l <"$work/new") new"
  echo
  told "$work/gone" gone:
  told "$work/new" new:
done

echo
if [ $gone -gt 0 ]; then
  echo "Something is gone or different: **major** version (before 1.0: minor)."
elif [ $new -gt 0 ]; then
  echo "Nothing is gone, something is new: **minor** version."
else
  echo "What users can call is the same: **patch** version, unless behaviour has changed."
fi
