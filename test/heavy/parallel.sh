#!/usr/bin/env bash
# GNU parallel over ssh, on two hosts: the same bytes as one run, whatever the hosts do meanwhile. Needs a build, and: apt-get install parallel rsync openssh-server openssh-client
set -uo pipefail
source "$(dirname "$0")/hosts.sh"
start_hosts
write_items 120
cd "$work"
hosts=(--ssh "$ssh" -S 1/host1,1/host2)
export PARALLEL_HOME="$work/parallel"
mkdir -p "$PARALLEL_HOME"
touch "$PARALLEL_HOME/will-cite"

$newslint --ndjson-in --fail-on never items.ndjson >single.ndjson
check 'one run' [ "$(wc -l <single.ndjson)" = 120 ]

# A stream: blocks of 20 lines, each told where it begins.
parallel "${hosts[@]}" --pipe -N 20 --keep-order \
  "$newslint --ndjson-in --fail-on never --index-from \$(( ({#} - 1) * 20 ))" <items.ndjson >stream.ndjson 2>stream.err
check 'a stream over two hosts: the same bytes' cmp single.ndjson stream.ndjson

# Files, so that lost work can be done again by itself. Each worker leaves its number, so that it can be killed.
split -l 20 -d -a 2 items.ndjson part.
mkdir pids
spread() {
  parallel "${hosts[@]}" --workdir ... --trc {}.out --joblog jobs.log "$@" \
    "echo \$\$ > $work/pids/{#}; exec $newslint --ndjson-in --fail-on never --index-from \$(( ({#} - 1) * 20 )) {} > {}.out" ::: part.??
}
# Kills the third worker, as a host does that fails.
kill_one() {
  rm -f pids/*
  for _ in $(seq 1200); do
    [ -s pids/3 ] && kill -9 "$(cat pids/3)" && return 0
    sleep 0.05
  done
  return 1
}

kill_one & killer=$!
spread --retries 3 2>retries.err
code=$?
wait $killer
check 'a worker was killed' [ $? = 0 ]
check '--retries: nothing is lost' [ $code = 0 ]
cat part.??.out >retried.ndjson
check '--retries: the same bytes' cmp single.ndjson retried.ndjson

rm -f part.??.out jobs.log
kill_one & killer=$!
spread 2>failed.err
code=$?
wait $killer
check 'without --retries the loss is told' [ $code != 0 ]
spread --resume-failed 2>resumed.err
check '--resume-failed: done now' [ $? = 0 ]
check '--resume-failed: only what was lost was done again' [ "$(($(wc -l <jobs.log) - 1))" -le 8 ]
cat part.??.out >resumed.ndjson
check '--resume-failed: the same bytes' cmp single.ndjson resumed.ndjson
[ $failed = 0 ] || tail -n 3 ./*.err
report
