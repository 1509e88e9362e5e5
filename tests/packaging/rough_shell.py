#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless the program bears what a shell may do to it: a file name that is no text, a standard output that is closed
or full, a kill in the middle.

    rough_shell.py PROGRAM
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = sys.argv[1]
problems = []


def names_in(folder):
    # Qt makes that one, for sessions without a folder of their own.
    return {name for name in os.listdir(os.fsencode(folder)) if not name.startswith(b"runtime-")}


def run(arguments, folder, **how):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TMPDIR": folder}
    return subprocess.run([PROGRAM, *arguments], cwd=folder, env=environment, stderr=subprocess.PIPE, **how)


def expect(what, answer, code, lines, names, folder):
    said = answer.stderr.count(b"\n")
    there = sorted(names_in(folder))
    if (answer.returncode, said, there) != (code, lines, names):
        problems.append(f"{what}: exit code {answer.returncode}, {said} lines on standard error, {there} in the folder")


def main():
    with tempfile.TemporaryDirectory() as folder:
        # Read as text, these would be the names of other files.
        for argument in (b"caf\xe9.atlas", b"caf\xff.atlas", b"caf\xc3"):
            expect(f"new {argument}", run([b"new", argument], folder, stdout=subprocess.DEVNULL), 2, 1, [], folder)
    with tempfile.TemporaryDirectory() as folder:
        answer = run(["new", "a.atlas"], folder, preexec_fn=lambda: os.close(1))
        expect("new with standard output closed", answer, 3, 1, [b"a.atlas"], folder)
    if Path("/dev/full").exists():
        with tempfile.TemporaryDirectory() as folder, open("/dev/full", "wb") as full:
            expect("new with no room for its report", run(["new", "a.atlas"], folder, stdout=full), 3, 1, [b"a.atlas"],
                   folder)
            expect("info with no room", run(["info", "--study"], folder, stdout=full), 1, 1, [b"a.atlas"], folder)
    with tempfile.TemporaryDirectory() as folder:
        for arguments in (["new", "b.atlas"], ["export", "--study", "--format", "pdf", "--output", "s.pdf"],
                          ["export", "--study", "--format", "pdf", "--output", "-"]):
            before = names_in(folder)
            child = subprocess.Popen([PROGRAM, *arguments], cwd=folder, stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL, env={**os.environ, "TMPDIR": folder})
            # As soon as there is something half made, or a folder to make it in.
            while child.poll() is None and names_in(folder) == before:
                time.sleep(0.002)
            child.send_signal(signal.SIGKILL)
            child.wait()
        if names_in(folder) <= {b"b.atlas", b"s.pdf"}:
            problems.append("no kill left anything: the test has no object")
        time.sleep(0.7) # an empty lock may be one in the making
        run(["new", "c.atlas"], folder, stdout=subprocess.DEVNULL)
        run(["export", "--study", "--format", "csv-long", "--output", "-"], folder, stdout=subprocess.DEVNULL)
        left = names_in(folder) - {b"b.atlas", b"c.atlas", b"s.pdf"}
        if left:
            problems.append(f"after kills and the next start there are {sorted(left)}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
