#!/usr/bin/env bash
# Proves that code is generated anew when something it is made of has changed, and only then, and that no class
# outlives its schema. Works on a copy of this working tree, so nothing here is touched. Takes some minutes.
#
#   sdk-tests/codegen/check-regeneration.sh [arguments for Maven, such as -o]
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
tar -C "$root" --exclude=.git -cf - . | tar -C "$copy" -xf -
cd "$copy"

torture=sdk-tests/codegen/src/test/specs/torture
generated=sdk-tests/codegen/target/generated-test-sources/openapi
sources=$generated/src/main/java/io/crosslink/sdk/tests/codegen/torture
classes=sdk-tests/codegen/target/test-classes/io/crosslink/sdk/tests/codegen/torture
marker=$generated/marker

maven=("$@")

build() {
  compiled=$(compilation)
  if [ -d "$generated" ]; then touch "$marker"; fi
  local started=$SECONDS
  if ! mvn -B -q "${maven[@]}" test-compile -pl sdk-tests/codegen -am >build.log 2>&1; then
    cat build.log
    fail "the build has failed"
  fi
  took=$((SECONDS - started))
}

# When the generated code was compiled last.
compilation() {
  stat -c %Y "$classes/model/Node.class" 2>/dev/null || echo never
}

fail() {
  echo "FAILED: $step: $1"
  exit 1
}

expect_generated() {
  [ ! -e "$marker" ] || fail "nothing was generated"
  echo "ok: $step: generated (${took} s)"
}

expect_nothing() {
  [ -e "$marker" ] || fail "code was generated again"
  echo "ok: $step: nothing generated (${took} s)"
}

expect_text() {
  grep -rqF "$1" "$sources" || fail "no '$1' in what was generated"
}

edit() {
  local before
  before=$(cksum "$2")
  sed -i "$1" "$2"
  [ "$before" != "$(cksum "$2")" ] || fail "the edit of $2 changes nothing"
}

step="first build"
rm -rf "$generated" sdk-tests/codegen/target/codegen
build
expect_generated

step="no change"
build
expect_nothing
[ "$(compilation)" = "$compiled" ] || fail "code was compiled again"

step="another service's spec"
echo "# touched" >>specs/huawei/vpn/common.yaml
build
expect_nothing

step="a line of the spec"
edit 's/description: A node of a tree, /description: A changed node of a tree, /' $torture/things.yaml
build
expect_generated
expect_text "A changed node of a tree"

step="a line of a template"
edit 's/Sets a property that this version/Sets a changed property that this version/' specs/codegen/templates/pojo.mustache
build
expect_generated
expect_text "Sets a changed property that this version"

step="a line of the configuration"
edit 's/provider: Example Cloud/provider: Changed Cloud/' $torture/codegen.yaml
build
expect_generated
expect_text "Changed Cloud"

step="a line of the parent's settings"
edit 's/<hideGenerationTimestamp>/<!-- touched --><hideGenerationTimestamp>/' pom.xml
build
expect_generated

step="a schema of another name"
[ -e "$classes/model/NeedsThree.class" ] || fail "there is no NeedsThree to begin with"
edit 's/NeedsThree/NeedsTriad/' $torture/things.yaml
# What the tests say of the old name would not compile.
grep -rl NeedsThree sdk-tests/codegen/src/test/java | xargs sed -i 's/NeedsThree/NeedsTriad/g'
build
expect_generated
[ -e "$sources/model/NeedsTriad.java" ] || fail "there is no NeedsTriad.java"
[ ! -e "$sources/model/NeedsThree.java" ] || fail "NeedsThree.java is still there"
[ ! -e "$classes/model/NeedsThree.class" ] || fail "NeedsThree.class is still there"

step="a schema that is gone"
edit '/^    NeedsOneOfTwo:$/,/^    NeedsTwo:$/{/^    NeedsTwo:$/!d}' $torture/things.yaml
edit '/^        extra:$/,+1d' $torture/things.yaml
grep -rl NeedsOneOfTwo sdk-tests/codegen/src/test/java | xargs rm
build
expect_generated
[ ! -e "$sources/model/NeedsOneOfTwo.java" ] || fail "NeedsOneOfTwo.java is still there"
[ ! -e "$classes/model/NeedsOneOfTwo.class" ] || fail "NeedsOneOfTwo.class is still there"

step="no change after all that"
build
expect_nothing
