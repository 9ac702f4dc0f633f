#!/usr/bin/env bash
# Tests the published artifacts: deploys to a file repository, compares the list of files with the expected one,
# then builds and tests every consumer as a user would, with an initially empty local repository.
#
#   sdk-tests/consumers/check-published.sh [JDK homes to run the consumers on; by default that of Maven]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
work=$root/target/published
rm -rf "$work/repository"
mkdir -p "$work"

published="published::file:$work/repository"
echo "Deploying to $work/repository"
cd "$root"
if ! mvn -B deploy -Dmaven.test.skip=true -Dmaven.install.skip=true "-DaltDeploymentRepository=$published" \
  >"$work/deploy.log" 2>&1; then
  tail -n 50 "$work/deploy.log"
  exit 1
fi

# Without checksums and Maven's version lists; timestamps of snapshots are ignored.
files() {
  cd "$work/repository"
  find . -type f ! -name 'maven-metadata*' ! -name '*.md5' ! -name '*.sha1' ! -name '*.sha256' ! -name '*.sha512' |
    sed -E 's|.*/sdk-([a-z-]+)/[^/]*/sdk-[a-z-]+-[0-9.]+(-[0-9.]+-[0-9]+\|-SNAPSHOT)?|sdk-\1 |' | sort
}

expected() {
  echo "sdk-bom .pom"
  for module in core huawei micrometer spring-boot-starter testkit zenlayer; do
    printf 'sdk-%s %s\n' $module -cyclonedx.json $module -javadoc.jar $module -sources.jar $module .jar $module .pom
  done
}

files >"$work/files.txt"
if ! diff <(expected | LC_ALL=C sort) <(LC_ALL=C sort "$work/files.txt"); then
  echo "FAILED: published files differ from the expected ones (<)"
  exit 1
fi
for jar in "$work"/repository/io/crosslink/sdk/*/*/*-javadoc.jar; do
  if unzip -l "$jar" | grep /internal/; then
    echo "FAILED: $jar describes what is not for users"
    exit 1
  fi
done
echo "ok: published"
sed 's/^/  /' "$work/files.txt"

cd "$root/sdk-tests/consumers"
if [ $# -eq 0 ]; then set -- "${JAVA_HOME:-}"; fi
for home in "$@"; do
  rm -rf "$work/local/io/crosslink"
  if [ -n "$home" ]; then export JAVA_HOME=$home; fi
  mvn -version | sed -n 's/^Java version/Consumers on Java version/p'
  # One at a time: the plugins of Kotlin and Quarkus both set properties of Maven's JVM.
  if ! mvn -B -T1 test -Ppublished -Dlong "-Dpublished.url=file:$work/repository" "-Dmaven.repo.local=$work/local" \
    >"$work/consumers.log" 2>&1; then
    grep -E '^\[ERROR\]|^Consumer ' "$work/consumers.log" || tail -n 50 "$work/consumers.log"
    exit 1
  fi
  grep -E '^\[INFO\] (Building Consumer|Tests run:.* -- in)|^Consumer ' "$work/consumers.log" | sed 's/^\[INFO\] /  /'
done
echo "ok: all consumers work"
