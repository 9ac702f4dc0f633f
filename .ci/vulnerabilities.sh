#!/usr/bin/env bash
# Asks osv.dev for known vulnerabilities of the dependencies of the published modules, which their bills of materials list.
# Fails if there are any but those in .ci/accepted-vulnerabilities.txt. Needs the network, but no account.
set -euo pipefail
cd "$(dirname "$0")/.."

modules=(sdk-core sdk-zenlayer sdk-huawei sdk-testkit sdk-micrometer sdk-spring-boot-starter)
mvn -B -q process-classes org.cyclonedx:cyclonedx-maven-plugin:makeBom -pl "codegen,$(IFS=,; echo "${modules[*]}")" \
  -Dcyclonedx.skip=false "$@"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One line each, such as org.slf4j:slf4j-api 2.0.17
jq -r '.components[] | select(.group != "io.crosslink.sdk") | "\(.group):\(.name) \(.version)"' \
  "${modules[@]/%//target/bom.json}" | LC_ALL=C sort -u >"$work/dependencies"
jq -nR '{queries: [inputs / " " | {package: {ecosystem: "Maven", name: .[0]}, version: .[1]}]}' \
  "$work/dependencies" >"$work/query"
curl -sSf --retry 3 --max-time 60 -d @"$work/query" "${OSV_URL:-https://api.osv.dev}/v1/querybatch" >"$work/response"

# The response has a result for each query, in their order.
jq -e --argjson queries "$(wc -l <"$work/dependencies")" '.results | length == $queries' "$work/response" >"$work/complete" ||
  { echo "The response is not about all dependencies" >&2; exit 1; }
jq -r '.results[] | [.vulns[]?.id] | join(" ")' "$work/response" | paste -d ' ' "$work/dependencies" - |
  awk '{ for (i = 3; i <= NF; i++) print $1, $2, $i }' >"$work/found"

accepted=$(sed -n 's|^\([A-Z]*-[^ ]*\) .*|\1|p' .ci/accepted-vulnerabilities.txt)
grep -vwFf <(echo "${accepted:-none}") "$work/found" >"$work/new" || true
if [ -s "$work/new" ]; then
  echo "Known vulnerabilities; see https://osv.dev/vulnerability/ID. Raise the version in pom.xml, or if they do not matter" >&2
  echo "here, list them with the reason in .ci/accepted-vulnerabilities.txt:" >&2
  cat "$work/new" >&2
  exit 1
fi
echo "$(wc -l <"$work/dependencies") dependencies have no known vulnerabilities but $(wc -l <"$work/found") accepted ones"
