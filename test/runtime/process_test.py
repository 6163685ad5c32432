"""How processes start and end: arguments, streams, signals, limits; where CPython has the same case, its words.

usage: process_test.py PROGRAM [ARGUMENTS…]
"""

import os
import re
import signal
import subprocess
import sys
import time

PROGRAM = sys.argv[1:]
UTF8 = {**os.environ, "LC_ALL": "en_US.UTF-8"}
C = {**os.environ, "LC_ALL": "C"}


def run(*arguments, **options):
    options.setdefault("env", UTF8)
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, timeout=60, **options)


def closed_output():
    """A pipe that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    return writer


def lines_reach_a_file_in_order():
    assert run("lines", "1000").stdout == (b"x" * 99 + b"\n") * 1000


def broken_pipe_at_exit_is_status_120():
    done = subprocess.run([*PROGRAM, "lines", "1"], stdout=closed_output(), stderr=subprocess.PIPE, env=UTF8)
    assert done.returncode == 120, done.returncode
    assert done.stderr == (b"Exception ignored on flushing sys.stdout:\n"
                           b"BrokenPipeError: [Errno 32] Broken pipe\n"), done.stderr


def full_disk_at_exit_is_status_120():
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*PROGRAM, "lines", "1"], stdout=full, stderr=subprocess.PIPE, env=UTF8)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (120, b"OSError: [Errno 28] No space left on device"), done


def arguments_that_are_no_utf8_are_escaped():
    assert run("arguments", "é", b"a\xffb").stdout == b"'\\xe9'\n'a\\udcffb'\n"


def input_lines_end_in_any_way():
    assert run("echo", input="a\r\nb\rc\né".encode()).stdout == b"'a\\n'\n'b\\n'\n'c\\n'\n'\\xe9'\n"


def input_arrives_in_pieces():
    process = subprocess.Popen([*PROGRAM, "echo"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=UTF8)
    for piece in (b"a\r", b"\nb\xc3", b"\xa9", b"\nc"):
        process.stdin.write(piece)
        process.stdin.flush()
        time.sleep(0.02)
    assert process.communicate()[0] == b"'a\\n'\n'b\\xe9\\n'\n'c'\n"


def long_lines_are_whole():
    assert run("echo", input=b"y" * 100000 + b"\nz").stdout == b"'" + b"y" * 100000 + b"\\n'\n'z'\n"


def bad_input_is_refused_or_escaped_by_locale():
    assert run("echo", input=b"a\xff\n").stdout == b"1002\n"  # status_decode
    assert run("echo", input=b"a\xff\n", env=C).stdout == b"'a\\udcff\\n'\n"


def interrupt_ends_by_signal():
    process = subprocess.Popen([*PROGRAM, "wait"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=UTF8)
    assert process.stdout.readline() == b"ready\n"
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=60)[1] == b"KeyboardInterrupt\n"
    assert process.returncode == -signal.SIGINT, process.returncode


def recursion_is_noticed_before_the_stack_ends():
    done = run("recurse")
    # AddressSanitizer takes a stack deeper than 64 MiB at the exit for a mistake of its own and says so.
    report = re.sub(rb"==\d+==WARNING: ASan is ignoring requested __asan_handle_no_return.*\n.*\n.*\n", b"", done.stderr)
    assert (done.returncode, report) == (1, b"RecursionError: maximum recursion depth exceeded\n"), done


def memory_limit_ends_with_memory_error():
    done = run("memory", env={**UTF8, "RIO_MAX_HEAP": "8m"})
    assert (done.returncode, done.stderr) == (1, b"MemoryError\n"), done


def main():
    tests = [value for name, value in list(globals().items())
             if callable(value) and value.__module__ == __name__ and name not in ("run", "closed_output", "main")]
    for test in tests:
        test()
    print(f"{len(tests)} ways to start and end")


main()
