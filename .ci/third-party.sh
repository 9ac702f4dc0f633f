#!/usr/bin/env bash
# Writes THIRD-PARTY.txt: what each published module brings along, and under which licence. Fails if a licence is unknown.
set -euo pipefail
cd "$(dirname "$0")/.."

modules=(sdk-core sdk-zenlayer sdk-huawei sdk-testkit sdk-micrometer sdk-spring-boot-starter)
mvn -B -q process-classes org.codehaus.mojo:license-maven-plugin:add-third-party -pl "codegen,$(IFS=,; echo "${modules[*]}")" "$@"

{
  echo "What comes along with each artifact, itself published under Apache-2.0. Made by .ci/third-party.sh"
  for module in "${modules[@]}"; do
    echo
    echo "$module"
    grep ' (' "$module/target/third-party/THIRD-PARTY.txt" | grep -v ' io.crosslink.sdk:\|(io.crosslink.sdk:' | sed 's/^ */  /' | LC_ALL=C sort
  done
} >THIRD-PARTY.txt
