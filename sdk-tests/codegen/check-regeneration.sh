#!/usr/bin/env bash
# Verifies that a service is generated again when something that its code is made of has changed, and only then, and that
# no class outlives its schema. Works on a copy of this working tree, so nothing here is touched. Takes some minutes.
#
#   sdk-tests/codegen/check-regeneration.sh [arguments for Maven, such as -o]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
tar -C "$root" --exclude=.git --exclude=target -cf - . | tar -C "$copy" -xf -
cd "$copy"

torture=sdk-tests/codegen/src/test/specs/torture
huawei=sdk-huawei/target/generated-sources/openapi
tests=sdk-tests/codegen/target/generated-test-sources/openapi
sources=$tests/torture/src/main/java/io/crosslink/sdk/tests/codegen/torture
metadata=sdk-tests/codegen/target/generated-resources/openapi/META-INF/native-image/io.crosslink.sdk/sdk-tests-codegen/torture/reachability-metadata.json
classes=sdk-tests/codegen/target/test-classes/io/crosslink/sdk/tests/codegen/torture
services="after before dc eip er iam sdn torture vpc vpn"

maven=("$@")

# Builds, and notes which services were generated, and whether anything was compiled.
build() {
  local started=$SECONDS
  touch started
  if ! run; then
    cat build.log
    fail "the build has failed"
  fi
  took=$((SECONDS - started))
  generated=$(find */target sdk-tests/*/target -name inputs.txt -newer started | sed 's|/inputs.txt||; s|.*/||' | sort | xargs)
  compiled=$(find */target sdk-tests/*/target -name '*.class' -newer started -print -quit)
}

run() {
  mvn -B -q "${maven[@]}" test-compile -pl sdk-tests/codegen -am "$@" >build.log 2>&1
}

fail() {
  echo "FAILED: $step: $1"
  exit 1
}

# Takes the names of the services that must have been generated.
expect() {
  [ "$generated" = "$*" ] || fail "generated were '$generated', not '$*'"
  echo "ok: $step: generated: ${*:-nothing} (${took} s)"
}

expect_text() {
  grep -rqF "$2" "$1" || fail "no '$2' in $1"
}

edit() {
  local before
  before=$(cksum "$2")
  sed -i "$1" "$2"
  [ "$before" != "$(cksum "$2")" ] || fail "the edit of $2 changes nothing"
}

step="first build"
build
expect $services

step="no change"
build
expect
[ -z "$compiled" ] || fail "$compiled was compiled again"

step="a line of one service's spec"
vpn=$huawei/vpn/src/main/java/io/crosslink/sdk/huawei/vpn
edit 's/raises quotas on request/may raise quotas on request/' specs/huawei/vpn/quotas.yaml
build
expect vpn
[ "$(find $vpn -newer started -name '*.java' -exec basename {} \;)" = Quotas.java ] || fail "not just Quotas.java is new"
expect_text $vpn/Quotas.java "may raise quotas on request"

step="a line of a file that services share"
edit 's/summary: Gets the tags of a resource/summary: Gets all tags of a resource/' specs/huawei/resource-tags.yaml
build
expect dc er
expect_text $huawei/dc "Gets all tags of a resource"

step="a line of the torture spec"
edit 's/description: A node of a tree, /description: A changed node of a tree, /' $torture/things.yaml
build
expect torture
expect_text $sources "A changed node of a tree"

step="the configuration of one service"
edit 's/provider: Example Cloud/provider: Changed Cloud/' $torture/codegen.yaml
build
expect torture
expect_text $sources "Changed Cloud"

step="a line of a template"
edit "s|return an empty builder}|return a new, empty builder}|" specs/codegen/templates/pojo.mustache
build
expect $services
expect_text $sources "return a new, empty builder}"
expect_text $huawei/eip "return a new, empty builder}"

step="a class of the generator"
edit 's/return "crosslink"/return "changed"/' codegen/src/main/java/io/crosslink/sdk/codegen/CrosslinkCodegen.java
build
expect $services

step="a setting in the parent pom"
edit 's/<quiet>true</<quiet>false</' pom.xml
build
expect $services

step="a generation that fails"
cp $torture/things.yaml things.yaml
edit 's|components/schemas/Node|components/schemas/None|' $torture/things.yaml
if run; then fail "a reference that leads nowhere does not fail the build"; fi
cp things.yaml $torture/things.yaml
build
expect torture

step="a quick build"
edit 's/A changed node of a tree, /A node of a tree, /' $torture/things.yaml
run -Dquick || fail "the build has failed"
expect_text sdk-tests/codegen/target/quick/generated-test-sources/openapi/torture "A node of a tree"
expect_text $sources "A changed node of a tree"
build
expect torture
expect_text $sources "A node of a tree"

step="a schema of another name"
[ -e "$classes/model/NeedsThree.class" ] || fail "there is no NeedsThree to begin with"
edit 's/NeedsThree/NeedsTriad/' $torture/things.yaml
# The tests would not compile with the old name.
grep -rl NeedsThree sdk-tests/codegen/src/test/java | xargs sed -i 's/NeedsThree/NeedsTriad/g'
build
expect torture
[ -e "$sources/model/NeedsTriad.java" ] || fail "there is no NeedsTriad.java"
[ ! -e "$sources/model/NeedsThree.java" ] || fail "NeedsThree.java is still there"
[ ! -e "$classes/model/NeedsThree.class" ] || fail "NeedsThree.class is still there"
expect_text $metadata NeedsTriad
! grep -q NeedsThree $metadata || fail "NeedsThree is still in the metadata for native images"

step="a schema that is gone"
edit '/^    NeedsOneOfTwo:$/,/^    NeedsTwo:$/{/^    NeedsTwo:$/!d}' $torture/things.yaml
edit '/^        extra:$/,+1d' $torture/things.yaml
grep -rl NeedsOneOfTwo sdk-tests/codegen/src/test/java | xargs rm
build
expect torture
[ ! -e "$sources/model/NeedsOneOfTwo.java" ] || fail "NeedsOneOfTwo.java is still there"
[ ! -e "$classes/model/NeedsOneOfTwo.class" ] || fail "NeedsOneOfTwo.class is still there"

step="no change after all that"
build
expect
[ -z "$compiled" ] || fail "$compiled was compiled again"
