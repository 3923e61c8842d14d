#!/usr/bin/env bash
# A Slurm array on one node that this script starts itself: the same bytes as one run; a task that was killed is done again.
# Needs root, a build, and: apt-get install slurm-wlm munge
set -uo pipefail
for program in sbatch slurmctld slurmd munged; do
  PATH=$PATH:/usr/sbin command -v "$program" >/dev/null || { echo "Missing $program: apt-get install slurm-wlm munge" >&2; exit 2; }
done
root=$(cd "$(dirname "$0")/../.." && pwd)
[ -f "$root/dist/cli.cjs" ] || { echo 'No build: npm run build' >&2; exit 2; }

work=$(mktemp -d)
servers=()
end() {
  for pid in "${servers[@]}"; do kill "$pid" 2>/dev/null; done
  sleep 1
  rm -rf "$work"
}
trap end EXIT
chmod 755 "$work"
mkdir -p "$work"/{state,spool,munge}
chmod 700 "$work/munge"
head -c 1024 /dev/urandom >"$work/munge/key"
chmod 600 "$work/munge/key"
/usr/sbin/munged --foreground --force --socket "$work/munge.socket" --key-file "$work/munge/key" --log-file "$work/munge/log" --pid-file "$work/munge/pid" --seed-file "$work/munge/seed" 2>/dev/null &
servers+=($!)
host=$(hostname -s)
base=$((20000 + RANDOM % 20000))
cat >"$work/slurm.conf" <<CONFIG
ClusterName=newslint
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$base
SlurmdPort=$((base + 1))
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/ctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/ctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
MailProg=/bin/true
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONFIG
export SLURM_CONF="$work/slurm.conf"
/usr/sbin/slurmctld -D -c -f "$SLURM_CONF" >/dev/null 2>&1 &
servers+=($!)
/usr/sbin/slurmd -D -f "$SLURM_CONF" >/dev/null 2>&1 &
servers+=($!)
for _ in $(seq 60); do sinfo -h -o %t 2>/dev/null | grep -q idle && break; sleep 1; done
sinfo -h -o %t 2>/dev/null | grep -q idle || { echo 'Slurm did not start:' >&2; tail -n 5 "$work"/*.log >&2; exit 2; }

cd "$work"
node --input-type=module -e "
  import {writeItems} from '$root/bench/text.mjs'
  console.log(writeItems('zh-Hans', 120).map((text, index) => JSON.stringify({id: 'n' + index, body: text})).join('\n'))" >items.ndjson
node "$root/dist/cli.cjs" --ndjson-in --fail-on never items.ndjson >single.ndjson
split -l 20 -d -a 2 items.ndjson part.
# What docs/many-files.en.md shows.
cat >check.sbatch <<'JOB'
#!/bin/sh
#SBATCH --array=0-5
#SBATCH --requeue
part=$(printf 'part.%02d' "$SLURM_ARRAY_TASK_ID")
$NEWSLINT --ndjson-in --fail-on never --index-from $((SLURM_ARRAY_TASK_ID * 20)) "$part" > "$part.tmp" && mv "$part.tmp" "$part.out"
JOB
passed=0
failed=0
check() {
  local what=$1
  shift
  if "$@"; then passed=$((passed + 1)); echo "passed  $what"; else failed=$((failed + 1)); echo "FAILED  $what"; fi
}
NEWSLINT="node $root/dist/cli.cjs" sbatch --wait --export=ALL check.sbatch >/dev/null
cat part.??.out >array.ndjson
check 'an array of six tasks: the same bytes' cmp single.ndjson array.ndjson
# A task that is killed leaves no output; those without one are done again.
rm part.??.out
id=$(NEWSLINT="node $root/dist/cli.cjs" sbatch --parsable --export=ALL check.sbatch)
sleep 1
scancel --signal=KILL "${id}_2" 2>/dev/null
for _ in $(seq 300); do [ -z "$(squeue -h)" ] && break; sleep 1; done
check 'a task was killed: its output is missing' [ ! -e part.02.out ]
lost=$(for part in part.??; do [ -e "$part.out" ] || echo $((10#${part#part.})); done | paste -sd,)
[ -z "$lost" ] || NEWSLINT="node $root/dist/cli.cjs" sbatch --wait --array="$lost" --export=ALL check.sbatch >/dev/null
cat part.??.out >again.ndjson
check 'only that is done again: the same bytes' cmp single.ndjson again.ndjson
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
