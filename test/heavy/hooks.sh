#!/usr/bin/env bash
# pre-commit and lint-staged, the programs, on a repository of items. Needs git and the npm registry, and: apt-get install pre-commit. Takes some three minutes: pre-commit builds newslint from the clone.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME=$work/pre-commit LANG=C.UTF-8 HOME=$work GIT_CONFIG_GLOBAL=$work/gitconfig
git config --global user.name n
git config --global user.email n@example.org
passed=0 failed=0
check() {
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $what"; fi
}
holds() { grep -qF -- "$1" "$2"; }
lacks() { ! holds "$@"; }

# A repository with an old finding. 3, 4 and 5 March 2026 were Tuesday, Wednesday and Thursday.
mkdir -p "$work/site/news" && cd "$work/site" && git init -q -b main
printf -- '---\ntitle: Council closes the bridge\ndate: 2026-03-02\n---\n\nThe bridge will close on Wednesday, March 3, 2026.\n' >news/a.md
printf '# About Friday, March 3, 2026\n' >README.md
git add -A && git commit -qm base
spoil() { printf '\nIt will open on Friday, March 5, 2026, in order to help.\n' >>news/a.md && printf 'more\n' >>README.md && git add -A; }

git clone -q "$root" "$work/newslint"
cat >.pre-commit-config.yaml <<END
default_language_version: {node: system}
repos:
  - repo: $work/newslint
    rev: $(git -C "$work/newslint" rev-parse HEAD)
    hooks:
      - id: newslint
END
spoil
pre-commit run >"$work/log" 2>&1
check 'pre-commit: fails for what is new' [ $? = 1 ]
check 'pre-commit: tells it' holds '`Friday` beside `March 5, 2026`' "$work/log"
check 'pre-commit: leaves alone what is old, and what is no item' lacks 'March 3, 2026' "$work/log"
sed -i 's/Friday/Thursday/' news/a.md && git add -A
pre-commit run >"$work/log" 2>&1
check 'pre-commit: passes once it is mended' [ $? = 0 ]
pre-commit install >/dev/null && sed -i 's/Thursday/Monday/' news/a.md && git add -A
git commit -qm spoilt >"$work/log" 2>&1
check 'pre-commit: keeps a commit from being made' [ $? != 0 ]
check 'nothing was committed' [ "$(git rev-list --count HEAD)" = 1 ]
rm .git/hooks/pre-commit && git reset -q --hard

package=$(cd "$work/newslint" && npm ci --no-audit --no-fund >/dev/null 2>&1 && npm pack --silent)
check 'npm pack prints the name of the package, and nothing else' [ "$package" = "newslint-$(node -p "require('$root/package.json').version").tgz" ]
echo '{"private": true, "lint-staged": {"news/**/*.{md,html,txt}": "newslint --since HEAD --fix"}}' >package.json
echo node_modules >.gitignore
npm i -D lint-staged@16 "$work/newslint/$package" --no-audit --no-fund >/dev/null 2>&1
git add -A && git commit -qm tools
spoil
npx lint-staged >"$work/log" 2>&1
check 'lint-staged: fails for what is new' [ $? = 1 ]
check 'lint-staged: tells it, by its path below the folder' grep -q '^news/a.md' "$work/log"
check 'lint-staged: leaves alone what is old' lacks '`Wednesday`' "$work/log"
sed -i 's/Friday/Thursday/' news/a.md && git add -A
npx lint-staged >"$work/log" 2>&1
check 'lint-staged: passes, with what was mended staged' [ $? = 0 ]
git diff --cached >"$work/diff"
check 'the mend is staged' holds '2026, to help' "$work/diff"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
