#!/bin/sh
# `%survives COMMAND...` in lit tests: succeeds when COMMAND accepts its input or refuses it with a diagnostic, within
# five minutes; a crash, an internal error or silence fails.
output=$(timeout 300 "$@" 2>&1 >/dev/null)
status=$?
[ "$status" -eq 0 ] && exit 0
[ "$status" -eq 1 ] && case $output in *error:*) exit 0 ;; esac
printf 'survives.sh: status %s: %s\n%.1000s\n' "$status" "$*" "$output" >&2
exit 1
