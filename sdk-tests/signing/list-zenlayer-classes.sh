#!/usr/bin/env bash
# Lists the classes of Zenlayer's SDK, whose jar is not available from Maven Central: the methods of its client with their request and
# response, and the properties of its models with their types. Takes a clone of zenlayercloud-sdk-java, at the commit to list:
#   ./list-zenlayer-classes.sh ~/zenlayercloud-sdk-java 0.6.85
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
package=com.zenlayercloud.sdn20260401
cd "$1/src/main/java/${package//./\/}"
{
  echo "# zenlayercloud-sdk-java $2, package $package; written by list-zenlayer-classes.sh"
  echo SdnClient
  sed -nE 's/^ +public (\w+Response) (\w+)\((\w+) request\).*/  \2 \3 \1/p' SdnClient.java | LC_ALL=C sort
  for model in $(LC_ALL=C ls models/*.java); do
    basename "$model" .java
    sed -nE 's/^ +public ([A-Za-z<>]+) (\w+);.*/  \2 \1/p' "$model"
  done
} > "$here/src/test/resources/zenlayercloud-sdk-java.txt"
