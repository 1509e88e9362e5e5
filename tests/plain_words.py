#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on code of ui/ and app/ through which words of a file could become more than words.

    plain_words.py [ROOT]     labels and tooltips are made plain in one place (ui/kit/plain_words.cpp)
    plain_words.py --self-test

A rule is a pattern, the files where it is meant, and what to do instead. Standard library only.
"""

import re
import sys
import tempfile
from pathlib import Path

GUARD = "ui/kit/plain_words.cpp"
# Words of an atlas, a ballot or the disk, as they are named in the code.
FROM_OUTSIDE = (r"\.label\b|\.title\b|\.name\b|\.reason\b|\.author\b|\.file\b|fileName\(|workshopName\(|BaseName\("
                r"|ScreenChoice::title\(|undoText\(|redoText\(|\blabel\)")

RULES = [
    (r"Qt::AutoText|Qt::MarkdownText|mightBeRichText|QErrorMessage|QStaticText|QGraphicsTextItem|\bsetMarkdown\(",
     {GUARD}, "takes words for rich text by itself; labels are plain"),
    (r"Qt::RichText|setTextFormat\(", {GUARD, "ui/editors/details_panel.cpp", "ui/tables/offer_details.cpp",
                                       "ui/workshop/stage_panel.cpp"},
     "labels are plain; what needs markup escapes each word and is entered in this test"),
    (r"\bsetHtml\(|\binsertHtml\(|QTextBrowser\(|\bQTextDocument\b", {
        GUARD, "ui/editors/heatmap_editor.cpp", "ui/help/about_dialog.cpp", "ui/help/help_page.cpp",
        "ui/help/help_window.cpp", "ui/help/shortcut_sheet.cpp"},
     "rich text is for the help; it escapes each word and is entered in this test"),
    (r"->setName\(|new QBarSet\((?!QString\(\))|legend\(\)->(?!hide)|setTitleText\(", set(),
     "Qt Charts takes the names of series and axes for HTML"),
    (r"<(b|i|p|br|small|table|h1)>.*toolTip|[tT]oolTip.*toHtmlEscaped|[tT]oolTip.*<(b|i|p|br)>",
     {"ui/tables/offer_details.cpp"},
     "tooltips are plain words"),
    (r"clipboard\(\)->set(Text|MimeData)\((?!.*(tabbed|forSpreadsheet))", {
        "ui/boards/board_actions.cpp", "ui/editors/heatmap_editor.cpp", "ui/help/about_dialog.cpp",
        "ui/help/shortcut_sheet.cpp"},
     "tables go to the clipboard through tabbed()"),
]
# Statements that make a menu entry, a button or a title of words from outside.
MARKED = re.compile(r"\b(addAction|command|addMenu|addSection|addTab|setTabText|setIconText"
                    r"|new QAction|new QPushButton|new QRadioButton|new QCheckBox|new QGroupBox|setWindowTitle)\(")
SAFE = re.compile(r"withoutMarks\(|asTitle\(")


def statements(text):
    """(line number, statement) with strings kept and line comments taken out."""
    line, start, current = 1, 1, ""
    for part in re.split(r"([;{}\n])", re.sub(r"//[^\n]*", "", text)):
        if part == "\n":
            line += 1
            current += " "
        elif part in (";", "{", "}"):
            yield start, current
            current = ""
        else:
            if not current.strip():
                start = line
            current += part
    yield start, current


def check_file(name, text):
    for number, line in enumerate(text.splitlines(), 1):
        code = re.sub(r"//.*", "", line)
        if code.lstrip().startswith("#include"):
            continue
        for pattern, files, advice in RULES:
            if name not in files and re.search(pattern, code):
                yield number, f"{code.strip()[:60]}: {advice}"
    for number, statement in statements(text):
        call = MARKED.search(statement)
        if call and re.search(FROM_OUTSIDE, statement[call.start():]) and not SAFE.search(statement):
            yield number, f"{statement.strip()[:60]}: words from a file need withoutMarks() or asTitle() here"


def check_tree(root):
    findings = []
    for folder in ("app", "ui"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix in (".h", ".cpp"):
                name = file.relative_to(root).as_posix()
                findings += [f"{name}:{number}: {what}" for number, what in
                             check_file(name, file.read_text(encoding="utf-8"))]
    return findings


CLEAN = {
    "ui/a.cpp": '#include <QTextDocument>\nauto* l = new QLabel(family.title);\n'
                'menu.addAction(withoutMarks(family.title));\nsetToolTip(family.title); // Qt::AutoText\n'
                'clipboard()->setText(tabbed(rows));\nmenu.addAction(tr("&Copy"));\n',
    GUARD: "label.textFormat() == Qt::AutoText;\n",
}
OFFENCES = [
    "line->setName(series.label);", "auto* set = new QBarSet(level.code);", "label->setTextFormat(Qt::AutoText);", "label->setTextFormat(Qt::RichText);", "text->setHtml(family.title);",
    "QErrorMessage box;", 'button->setToolTip(QStringLiteral("<b>%1</b>").arg(x));',
    "button->setToolTip(family.title.toHtmlEscaped());", "QGuiApplication::clipboard()->setText(table);",
    "menu.addAction(family.title);", "menu.addAction(icon,\n    level.label.in(language));",
    "tabs->addTab(page, family.title);", "setWindowTitle(QFileInfo(path).fileName());",
    "auto* box = new QCheckBox(participant.name);", 'undo->setText(0); menu->addAction(stack.undoText());',
]


def self_test():
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        for number, offence in enumerate([None, *OFFENCES]):
            root = Path(folder) / str(number)
            files = CLEAN if offence is None else {**CLEAN, "ui/b.cpp": offence + "\n"}
            for name, text in files.items():
                file = root / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            findings = check_tree(root)
            if (offence is None) != (not findings) or any(not f.startswith("ui/b.cpp:1:") for f in findings):
                failures.append(f"{offence}: {findings}")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    if "--self-test" in sys.argv:
        sys.exit(self_test())
    found = check_tree(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent)
    for finding in found:
        print(finding, file=sys.stderr)
    sys.exit(1 if found else 0)
