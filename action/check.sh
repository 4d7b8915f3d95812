#!/usr/bin/env bash
# Marks in what is committed each line that does not fit the data, and each mistake in the data.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

set -- render --check --format github
[ -z "${STACKMATRIX_ONLY:-}" ] || set -- "$@" --only "$STACKMATRIX_ONLY"
exec "$here/stackmatrix.sh" "$@"
