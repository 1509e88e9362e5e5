#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a text of the program that is not translated, and on French that is not set as French is.

    translations.py ROOT --lupdate PROGRAM   the sources against the .ts files, and the .ts files themselves
    translations.py --self-test              shows on made-up texts that each kind of fault is found

Standard library only; lupdate is Qt's own.
"""

import argparse
import html.parser
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGES = ("fr", "en")
FOLDER = Path("resources/translations")
PLACE = re.compile(r"%(?:L?\d+|n)")
SPACES = "\u00a0\u202f"
# Between French words; not inside 10:30, http://, file patterns such as (*.csv;;*.txt) or a formula.
BEFORE_MARK = re.compile(rf"[^\s{SPACES}:;?!/(*=.…»]+([:;?!»])(?=\s|$|[{SPACES}.,)])")
FRENCH_FAULTS = (
    (BEFORE_MARK, "no space before a double punctuation mark"),
    (re.compile(r" [:;?!»]"), "a space that may break before a punctuation mark"),
    (re.compile(rf"«(?![{SPACES}])"), "no no-break space after «"),
    (re.compile(r"[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]"), "a straight apostrophe"),
    (re.compile(r"\.\.\."), "three dots for an ellipsis"),
    (re.compile(r'"(?!")(?<!"")'), "straight quotation marks"),  # "" stands for an empty text on the command line
    (re.compile(r"[“”]"), "English quotation marks"),
    (re.compile(r"\d %"), "a space that may break before %"),
)


def french_faults(text):
    """What is set wrong in a French text without markup."""
    return [fault for pattern, fault in FRENCH_FAULTS if pattern.search(text)]


def without_markup(text):
    """A rich text as it reads; a plain one as it is."""
    if not re.search(r"</?[a-z][a-z0-9]*\b[^>]*>", text):
        return text
    parts = []
    parser = html.parser.HTMLParser(convert_charrefs=True)
    parser.handle_data = parts.append
    parser.feed(text)
    parser.close()
    return "".join(parts)


def message_faults(source, translation, language):
    """What is wrong with one translation of one text."""
    if not translation.strip():
        return ["not translated"]
    faults = []
    # "%n" may be a word in one form: "one cell".
    places = [set(PLACE.findall(text)) - {"%n"} for text in (source, translation)]
    if places[0] != places[1]:
        faults.append("other places for values: " + ", ".join(sorted(places[0] ^ places[1])))
    if "&" in re.sub(r"&&|&[a-z]+;", "", source) and "&" not in re.sub(r"&&|&[a-z]+;", "", translation):
        faults.append("its key (&) is missing")
    if language == "fr":
        faults += french_faults(without_markup(translation).replace("&", ""))
    return faults


def check_file(path, language):
    """Yields a line for each fault of a .ts file."""
    forms = 2
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            where = f"{path.name}: {name}: {source!r}"
            # The sources are English: that file is there for the plurals.
            if language == "en" and message.get("numerus") != "yes":
                continue
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                yield f"{where}: not translated" if translation is None else f"{where}: {translation.get('type')}"
                continue
            if message.get("numerus") == "yes":
                texts = [form.text or "" for form in translation.findall("numerusform")]
                if len(texts) != forms:
                    yield f"{where}: {len(texts)} plural forms, not {forms}"
            else:
                texts = [translation.text or ""]
            for text in texts:
                for fault in message_faults(source, text, language):
                    yield f"{where}: {fault}: {text!r}"


def check(root, lupdate):
    """Brings copies of the .ts files up to date with the sources: what is new in them is not translated."""
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        for language in LANGUAGES:
            name = f"competence-atlas_{language}.ts"
            copies.append(Path(folder, name))
            shutil.copy(root / FOLDER / name, copies[-1])
        subprocess.run(
            [lupdate, "-silent", "-I", ".", "-I", "app", "app", "ui", "-locations", "none", "-no-obsolete", "-ts",
             *map(str, copies)], cwd=root, check=True, stdin=subprocess.DEVNULL)
        for language, copy in zip(LANGUAGES, copies):
            faults += check_file(copy, language)
    for page in sorted((root / "resources/help/fr").glob("*.html")):
        text = without_markup(page.read_text(encoding="utf-8"))
        faults += [f"{page.relative_to(root)}: {fault}" for fault in french_faults(text)]
    return faults


def self_test():
    """Each fault is found, and good texts have none."""
    bad = [
        ("Name", "", "fr", "not translated"),
        ("%1 of %2", "%1 sur", "fr", "places"),
        ("&Open", "Ouvrir", "fr", "key"),
        ("Name:", "Nom:", "fr", "no space"),
        ("Name:", "Nom :", "fr", "may break"),
        ("“x”", "«x»", "fr", "after «"),
        ("the", "l'atlas", "fr", "apostrophe"),
        ("…", "Ouvrir...", "fr", "ellipsis"),
        ("“x”", "“x”", "fr", "English quotation"),
        ("10%", "10 %", "fr", "before %"),
    ]
    good = [
        ("&Open “%1”?", "&Ouvrir «\u00a0%1\u00a0»\u00a0?", "fr"),
        ("<p>The <b>atlas</b>:</p>", "<p>L’<b>atlas</b>\u00a0:</p>", "fr"),
        ("at 10:30", "à 10:30", "fr"),
        ("Files (*.csv *.txt);;All files (*)", "Fichiers (*.csv *.txt);;Tous (*)", "fr"),
        ("10%", "10\u202f%", "fr"),
        ("Name:", "Name:", "en"),
    ]
    for source, translation, language, expected in bad:
        found = message_faults(source, translation, language)
        assert any(expected in fault for fault in found), (translation, expected, found)
    for source, translation, language in good:
        found = message_faults(source, translation, language)
        assert not found, (translation, found)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.ts")
        path.write_text(
            "<TS><context><name>C</name><message><source>A</source><translation type='unfinished'></translation>"
            "</message><message numerus='yes'><source>%n B</source><translation><numerusform>%n b</numerusform>"
            "</translation></message></context></TS>", encoding="utf-8")
        faults = list(check_file(path, "fr"))
        assert len(faults) == 2 and "unfinished" in faults[0] and "plural" in faults[1], faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", nargs="?", type=Path)
    parser.add_argument("--lupdate")
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        self_test()
        return 0
    faults = check(arguments.root.resolve(), arguments.lupdate)
    print("\n".join(faults) or "Every text is translated.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
