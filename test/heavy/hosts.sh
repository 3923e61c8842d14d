# Sourced by the scripts beside it: two hosts on the loopback of this machine, each an ssh server of its own, and items to check.
# Sets $work (a temporary folder, removed at the end), $newslint, $ssh, $items; needs: apt-get install parallel rsync openssh-server openssh-client

for program in parallel rsync ssh ssh-keygen /usr/sbin/sshd; do
  command -v "$program" >/dev/null || { echo "Missing $program: apt-get install parallel rsync openssh-server openssh-client" >&2; exit 2; }
done
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
newslint="node $root/dist/cli.cjs"
[ -f "$root/dist/cli.cjs" ] || { echo 'No build: npm run build' >&2; exit 2; }

work=$(mktemp -d)
servers=()
end() {
  for pid in "${servers[@]}"; do kill "$pid" 2>/dev/null; done
  rm -rf "$work"
}
trap end EXIT

start_hosts() {
  mkdir -p /run/sshd
  ssh-keygen -q -t ed25519 -N '' -f "$work/key"
  for index in 1 2; do
    ssh-keygen -q -t ed25519 -N '' -f "$work/host$index"
    port=$((20000 + RANDOM % 20000))
    cat >"$work/sshd$index" <<CONFIG
ListenAddress 127.0.0.1
Port $port
HostKey $work/host$index
AuthorizedKeysFile $work/key.pub
PidFile $work/pid$index
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication no
AllowUsers $(id -un)
MaxStartups 100
CONFIG
    /usr/sbin/sshd -D -f "$work/sshd$index" 2>"$work/sshd$index.log" &
    servers+=($!)
    cat >>"$work/ssh_config" <<CONFIG
Host host$index
  HostName 127.0.0.1
  Port $port
  User $(id -un)
  IdentityFile $work/key
  IdentitiesOnly yes
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
CONFIG
  done
  ssh="ssh -F $work/ssh_config"
  for index in 1 2; do
    for _ in $(seq 50); do $ssh "host$index" true 2>/dev/null && continue 2; sleep 0.2; done
    echo "host$index does not answer" >&2
    cat "$work/sshd$index.log" >&2
    exit 2
  done
}

# So many items, one a line.
write_items() {
  node --input-type=module -e "
    import {writeItems} from '$root/bench/text.mjs'
    const lines = [...writeItems('zh-Hans', $1 / 2), ...writeItems('en', $1 / 2)].map((text, index) => {
      const [headline, ...body] = text.split('\n')
      return JSON.stringify({id: 'n' + index, headline, body: body.join('\n')})
    })
    console.log(lines.join('\n'))" >"$work/items.ndjson"
  items="$work/items.ndjson"
}

passed=0
failed=0
check() {
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
    echo "passed  $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
  fi
}
report() {
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
