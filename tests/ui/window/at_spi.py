#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens to the real program the way a Linux screen reader does: over AT-SPI, on a screen and a bus of its own.

    at_spi.py PROGRAM MATRIX    the program, and the study's matrix of the first family to compare with
    at_spi.py --run TEST        a Qt test where there is somebody to listen, which there is not off screen

The first finds the heatmap, moves in it and rates with keys, and compares what is said with the words of the study. Exits
with 77, "skipped", where the system lacks what a screen reader needs.
"""

import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
SECONDS = 60
INSIDE = "ATLAS_INSIDE_AT_SPI"
WORDS = {"++": "strong reinforcement", "+": "moderate reinforcement", "-": "moderate obsolescence",
         "--": "strong obsolescence", "N/A": "marginal impact", "": "not rated yet"}


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def enter():
    """Starts this script again on a session bus and a screen that go with it."""
    for tool in ("dbus-run-session", "xvfb-run", "xauth", "xdotool"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    try:
        import pyatspi  # noqa: F401
    except ImportError as error:
        skip(f"this Python has no pyatspi ({error})")
    if not any(Path(folder, "dbus-1/services/org.a11y.Bus.service").is_file()
               for folder in ("/usr/share", "/usr/local/share")):
        skip("the bus of AT-SPI is not installed")
    with tempfile.TemporaryDirectory(prefix="atlas-at-spi-") as home:
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")}
        environment |= {INSIDE: "1", "HOME": home, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "XDG_RUNTIME_DIR": home,
                        "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data",
                        "XDG_CACHE_HOME": f"{home}/cache", "QT_QPA_PLATFORM": "xcb",
                        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "1"}
        os.chmod(home, 0o700)
        command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp",
                   sys.executable, os.path.abspath(__file__), *sys.argv[1:]]
        settings = Path(home, "config", "Competence Atlas", "Competence Atlas.conf")
        settings.parent.mkdir(parents=True)
        settings.write_text("[help]\ntourSeen=true\n", encoding="utf-8")
        return subprocess.run(command, env=environment, check=False).returncode


def first_row(matrix):
    """Competence, sub-competence and the ratings by domain of the first row of the study's matrix."""
    with open(matrix, encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    names = list(row)
    return row[names[0]], row[names[1]], [(domain, row[domain]) for domain in names[2:]]


class Listener:
    """The program with its tree of accessible objects, and what it said since the last question."""

    def __init__(self, program):
        import pyatspi
        from gi.repository import GLib
        self.pyatspi = pyatspi
        self.glib = GLib
        self.heard = []
        for event in ("object:state-changed:focused", "object:property-change:accessible-name",
                      "object:state-changed:showing"):
            pyatspi.Registry.registerEventListener(self.hear, event)
        self.process = subprocess.Popen([program])
        self.root = self.wait("the program on the bus", self.application)

    def hear(self, event):
        try:
            if event.detail1 or "accessible-name" in str(event.type):
                self.heard.append((str(event.type), event.source.name))
        except self.glib.Error:
            pass  # gone already

    def pump(self):
        context = self.glib.MainContext.default()
        while context.iteration(False):
            pass

    def wait(self, what, probe):
        """What the probe finds, asked again and again: a loaded machine takes its time."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            self.pump()
            if getattr(self, "process", None) and self.process.poll() is not None:
                sys.exit(f"the program ended by itself with {self.process.returncode}")
            try:
                found = probe()
            except (self.glib.Error, LookupError, NotImplementedError, AttributeError):
                found = None
            if found:
                return found
            time.sleep(0.05)
        said = "\n".join(f"  {kind}: {name}" for kind, name in self.heard[-12:])
        sys.exit(f"waited {SECONDS} seconds in vain for {what}; heard last:\n{said}")

    def application(self):
        desktop = self.pyatspi.Registry.getDesktop(0)
        return next((child for child in desktop if child and child.get_process_id() == self.process.pid), None)

    def find(self, role, name):
        waiting = [self.root]
        while waiting:
            node = waiting.pop(0)
            if node.getRole() == role and re.match(name, node.name):
                return node
            # Cells are many and have no children of interest.
            if node.getRole() != self.pyatspi.ROLE_TABLE:
                waiting += [child for child in node if child]
        return None

    def take_keyboard(self):
        """There is no window manager that would give the window the keyboard."""
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Competence Atlas", "windowfocus"],
                              capture_output=True, check=False).returncode == 0

    def press(self, key):
        subprocess.run(["xdotool", "key", key], check=True)

    def says(self, kind, name):
        """Waits until an event of that kind carries exactly this name."""
        def said():
            return any(kind in event and spoken == name for event, spoken in self.heard)
        self.wait(f'{kind} "{name}"', said)
        self.heard.clear()

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()


def check_headings(heatmap, column, domain):
    heading = heatmap.queryTable().getColumnHeader(column)
    assert heading.name.startswith(f"{domain}; median "), heading.name
    assert " cells hold a level; " in heading.name, heading.name


def listen(program, matrix):
    listener = Listener(program)
    try:
        competence, sub, cells = first_row(matrix)
        heatmap = listener.wait("the heatmap", lambda: listener.find(listener.pyatspi.ROLE_TABLE, "Heatmap, "))
        family = heatmap.name.removeprefix("Heatmap, ")

        def sentence(column, rating, study=None):
            domain, code = cells[column]
            changed = f"changed from {WORDS[study]}; " if study is not None else ""
            return (f"{sub}, {domain}: {WORDS[code if rating is None else rating]}; {changed}"
                    f"competence {competence}; family {family}")

        listener.wait("the window to type into", listener.take_keyboard)
        listener.says("focused", sentence(0, None))
        check_headings(heatmap, 0, cells[0][0])
        listener.heard.clear()
        listener.press("Right")
        listener.says("focused", sentence(1, None))
        old = cells[1][1]
        new = "1" if old != "--" else "4"
        listener.press(new)
        listener.says("accessible-name", sentence(1, "--" if new == "1" else "++", old))
        listener.press("Left")
        listener.says("focused", sentence(0, None))
        print(f"heard: {sentence(0, None)}")
    finally:
        listener.close()
    return 0


def run(test):
    import pyatspi
    pyatspi.Registry.getDesktop(0)  # wakes the bus, which a program does not
    return subprocess.run([test], check=False).returncode


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    if not os.environ.get(INSIDE):
        return enter()
    return run(arguments[1]) if arguments[0] == "--run" else listen(*arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
