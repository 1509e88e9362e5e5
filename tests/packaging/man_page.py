#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless the manual page names exactly the commands that the program's own help lists, and the README the same
commands with the same options.

    man_page.py PAGE PROGRAM README
"""

import os
import re
import subprocess
import sys
from pathlib import Path


def options(usage):
    """Command -> its options, of lines such as "competence-atlas check FILE" and what is indented below them."""
    found = {}
    for command, rest in re.findall(r"^ *competence-atlas ([a-z]\S*)(.*(?:\n {8,}[-\[].*)*)", usage, re.MULTILINE):
        found[command] = set(re.findall(r"--[a-z-]+", rest))
    return found


def main():
    page, program, readme = sys.argv[1:]
    answer = subprocess.run([program, "--help"], env={**os.environ, "LC_ALL": "C.UTF-8"}, check=True,
                            capture_output=True, encoding="utf-8")
    told = set(re.findall(r"^  competence-atlas ([a-z]\S*)", answer.stdout, re.MULTILINE))
    commands = Path(page).read_text(encoding="utf-8").partition(".SH COMMANDS")[2].partition(".SH ")[0]
    described = set(re.findall(r"^\.TP\n\.BI? \"?([a-z]+)", commands, re.MULTILINE))
    if not told:
        print("--help lists no command", file=sys.stderr)
    for command in sorted(told - described):
        print(f"{page}: the command “{command}” is missing", file=sys.stderr)
    for command in sorted(described - told):
        print(f"{page}: there is no command “{command}”", file=sys.stderr)
    block = Path(readme).read_text(encoding="utf-8").partition("## Command line")[2].split("```")[1]
    listed, known = options(block), options(answer.stdout)
    for command in sorted(listed.keys() | known.keys()):
        for option in sorted(listed.get(command, set()) ^ known.get(command, set())):
            print(f"{readme}: {command} {option} stands in the README or in --help only", file=sys.stderr)
    return 0 if told and told == described and listed == known else 1


if __name__ == "__main__":
    sys.exit(main())
