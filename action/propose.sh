#!/usr/bin/env bash
# Renders, and proposes what has changed by that to the branch that is checked out.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
branch="$STACKMATRIX_BRANCH"
title="$STACKMATRIX_TITLE"

refuse() {
  local text="${1//%/%25}"
  printf '::error::%s\n' "${text//$'\n'/%0A}"
  exit 2
}

answer() {
  [ -z "${GITHUB_OUTPUT:-}" ] || printf '%s=%s\n' "$1" "$2" >>"$GITHUB_OUTPUT"
}

base="$(git symbolic-ref --quiet --short HEAD)" || refuse "Only to a branch can something be proposed; this is a commit"
git check-ref-format "refs/heads/$branch" || refuse "This cannot be the name of a branch: $branch"
[ "$branch" != "$base" ] || refuse "What is proposed to $base needs a branch of its own"
# What others have left here would be proposed too.
unclean="$(git status --porcelain)"
[ -z "$unclean" ] || refuse "There is something here that is not committed:
$unclean"

set -- render --format github
[ -z "${STACKMATRIX_ONLY:-}" ] || set -- "$@" --only "$STACKMATRIX_ONLY"
"$here/stackmatrix.sh" "$@"

git add --all -- :/
if git diff --cached --quiet; then
  printf 'Nothing to propose: all that is committed fits the data.\n'
  answer changed false
  exit
fi

# Made without a checkout and dated like what it stands on: the same proposal is the same commit, and pushed once.
date="$(git log -1 --format=%cI)"
name="github-actions[bot]"
email="41898282+github-actions[bot]@users.noreply.github.com"
commit="$(
  GIT_AUTHOR_NAME="$name" GIT_AUTHOR_EMAIL="$email" GIT_AUTHOR_DATE="$date" \
    GIT_COMMITTER_NAME="$name" GIT_COMMITTER_EMAIL="$email" GIT_COMMITTER_DATE="$date" \
    git commit-tree "$(git write-tree)" -p HEAD -m "$title"
)"

# The token of this action counts, not one that a checkout has left.
git -c "http.${GITHUB_SERVER_URL:-https://github.com}/.extraheader=" \
  -c credential.helper= -c credential.helper='!gh auth git-credential' \
  push --quiet --force origin "$commit:refs/heads/$branch"

# A fork may have a branch of the same name.
url="$(
  gh pr list --state open --base "$base" --head "$branch" --json url,isCrossRepository \
    --jq 'map(select(.isCrossRepository | not))[0].url // ""'
)"
if [ -z "$url" ]; then
  body='The data says something else than what is committed. This is what `stackmatrix render` makes of it.'
  url="$(gh pr create --base "$base" --head "$branch" --title "$title" --body "$body")"
  printf 'Proposed: %s\n' "$url"
else
  printf 'Proposed anew: %s\n' "$url"
fi
answer changed true
answer pull-request "$url"
