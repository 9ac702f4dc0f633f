#!/usr/bin/env bash
# Proves that what is published depends on the sources alone: builds two copies of this working tree in folders, time
# zones and languages that differ, and compares all that would be published. Takes some minutes, and the network.
#
#   sdk-tests/check-reproducible.sh [arguments for Maven]
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
modules=(sdk-bom sdk-core sdk-zenlayer sdk-huawei sdk-testkit sdk-micrometer sdk-spring-boot-starter)

build() {
  local folder=$1
  shift
  mkdir -p "$folder"
  tar -C "$folder" -xf "$work/sources.tar"
  if ! (cd "$folder" && env "$@" mvn -B install -Dmaven.test.skip=true -Dmaven.install.skip=true \
    -pl "codegen,$(IFS=,; echo "${modules[*]}")" "${maven[@]}" >build.log 2>&1); then
    tail -n 50 "$folder/build.log"
    exit 1
  fi
}

hashes() {
  cd "$1"
  for module in "${modules[@]}"; do
    find "$module/target" -maxdepth 1 \( -name '*.jar' -o -name 'flattened-pom.xml' -o -name 'bom.json' \) -exec sha256sum {} +
  done | sort -k 2
}

maven=("$@")
umask 022 # jars keep the modes of files
# Once, so that nothing that is edited meanwhile makes a difference.
tar -C "$root" --exclude=.git --exclude=target -cf "$work/sources.tar" .
build "$work/one" TZ=UTC LC_ALL=C.UTF-8
build "$work/two/in a folder with a long name" TZ=Asia/Tokyo LC_ALL=C MAVEN_OPTS="-Duser.language=de -Duser.country=DE"

hashes "$work/one" >"$work/one.txt"
hashes "$work/two/in a folder with a long name" >"$work/two.txt"
cat "$work/one.txt"
if ! diff "$work/one.txt" "$work/two.txt"; then
  echo "FAILED: these files differ between two builds"
  exit 1
fi
echo "ok: $(wc -l <"$work/one.txt") files are the same in both builds"
