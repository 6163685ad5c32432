#!/bin/sh
# `%exits STATUS COMMAND...` in lit tests: succeeds when COMMAND ends with exactly that status.
wanted=$1
shift
"$@"
status=$?
[ "$status" -eq "$wanted" ] && exit 0
echo "exits.sh: status $status, not $wanted: $*" >&2
exit 1
