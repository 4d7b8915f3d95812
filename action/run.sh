#!/usr/bin/env bash
# Does what the action is asked for. All that it is told comes by the environment; see action.yml.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

case "$STACKMATRIX_MODE" in
  check | propose)
    cd "$STACKMATRIX_DIRECTORY"
    exec "$here/$STACKMATRIX_MODE.sh"
    ;;
  *)
    printf '::error::"mode" is "check" or "propose"\n'
    exit 2
    ;;
esac
