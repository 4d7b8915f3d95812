#!/usr/bin/env bash
# Runs stackmatrix in this folder. It names files from the root of the project, and annotations name them from that of the
# repository, so that what lies between is put before them.
set -euo pipefail

IFS=$' \t\n' read -r -d '' -a command <<<"${STACKMATRIX_COMMAND:-npx --no -- stackmatrix}" || true

project="$PWD"
until [ -e "$project/stackmatrix.yaml" ] || [ "$project" = / ]; do project="$(dirname "$project")"; done

# As annotations spell it.
prefix="$(git -C "$project" rev-parse --show-prefix)"
prefix="${prefix//%/%25}"
prefix="${prefix//:/%3A}"
prefix="${prefix//,/%2C}"

"${command[@]}" "$@" | PREFIX="$prefix" awk '
  match($0, /^::[a-z]+ file=/) { $0 = substr($0, 1, RLENGTH) ENVIRON["PREFIX"] substr($0, RLENGTH + 1) }
  { print }
'
