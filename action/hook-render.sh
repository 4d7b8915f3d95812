#!/usr/bin/env bash
# Renders before a commit. What git knows already, pre-commit compares; files that are new to git it does not see.
set -euo pipefail

unknown() {
  git ls-files --others --exclude-standard -- :/
}

before="$(unknown)"
npx --no -- stackmatrix render "$@"
after="$(unknown)"

new="$(comm -13 <(printf '%s\n' "$before") <(printf '%s\n' "$after"))"
[ -z "$new" ] || {
  printf 'New files, to be committed too:\n%s\n' "$new"
  exit 1
}
