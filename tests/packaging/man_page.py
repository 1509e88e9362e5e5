#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails unless the manual page names exactly the commands that the program's own help lists.

    man_page.py PAGE PROGRAM
"""

import os
import re
import subprocess
import sys
from pathlib import Path


def main():
    page, program = sys.argv[1:]
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
    return 0 if told and told == described else 1


if __name__ == "__main__":
    sys.exit(main())
