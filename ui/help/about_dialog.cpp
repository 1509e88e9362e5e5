// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "ui/help/licences.h"
#include "ui/kit/primary_button.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int IconSize = 64;

QPlainTextEdit* readable(QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Competence Atlas"));
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(aboutPage(), tr("About"));
    tabs->addTab(partsPage(), tr("Parts"));
    tabs->addTab(licencePage(), tr("Licences"));
    tabs->addTab(detailsPage(), tr("Technical details"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    makePrimary(*buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    const int width = 96 * fontMetrics().averageCharWidth();
    resize(QSize(width, width * 7 / 10).boundedTo(screen()->availableSize() * 0.85));
}

QWidget* AboutDialog::aboutPage()
{
    auto* page = new QWidget(this);
    auto* icon = new QLabel(page);
    icon->setPixmap(QApplication::windowIcon().pixmap(QSize(IconSize, IconSize), devicePixelRatioF()));
    auto* text = new QTextBrowser(page);
    text->setObjectName(QStringLiteral("aboutText"));
    text->setAccessibleName(windowTitle());
    text->viewport()->setAutoFillBackground(false);
    text->setOpenLinks(false); // the program opens nothing on the net
    text->setHtml(
        tr("<h2>Competence Atlas %1</h2>"
           "<p>How generative AI changes the competences of bank job families: read, adjust, discuss, take "
           "away.</p>"
           "<p>Works offline; nothing is sent anywhere. Jobs are rated, never persons.</p>"
           "<p>The built-in ratings come from the impact matrices that a French banking observatory "
           "published in its study of generative AI. The labels stand as they were printed; the grouping "
           "under skill themes is our own.</p>"
           "<p>© The Competence Atlas authors. Free software under the GNU General Public License, version "
           "3 or later: you may use, study, share and change it. It comes without any warranty.</p>")
            .arg(QApplication::applicationVersion().toHtmlEscaped()));
    auto* layout = new QHBoxLayout(page);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->setContentsMargins(12, 14, 4, 4);
    return page;
}

QWidget* AboutDialog::partsPage()
{
    auto* page = new QTextBrowser(this);
    page->setObjectName(QStringLiteral("parts"));
    page->setAccessibleName(tr("Parts"));
    page->document()->setDocumentMargin(12);
    const auto row = [](const char* tag, const QString& a, const QString& b, const QString& c) {
        const QString cell = QStringLiteral("<%1 align='left' style='padding: 3px 14px 3px 0px'>%2</%1>");
        const QString name = QLatin1String(tag);
        return QStringLiteral("<tr>%1%2%3</tr>")
            .arg(cell.arg(name, a.toHtmlEscaped()), cell.arg(name, b.toHtmlEscaped()),
                cell.arg(name, c.toHtmlEscaped()));
    };
    QString rows = row("th", tr("Part"), tr("What for"), tr("Licence"));
    for (const LicensedPart& part : licensedParts())
        rows += row("td", part.name, part.purpose, part.licence);
    page->setHtml(QStringLiteral("<p>%1</p><table>%2</table>")
                      .arg(tr("What the program is linked to or shipped with, depending on the system. The "
                              "texts stand under "
                              "“Licences”.")
                               .toHtmlEscaped(),
                          rows));
    return page;
}

QWidget* AboutDialog::licencePage()
{
    auto* page = new QWidget(this);
    auto* choice = new QComboBox(page);
    choice->setObjectName(QStringLiteral("licenceChoice"));
    choice->setAccessibleName(tr("Licence"));
    QPlainTextEdit* text = readable(page);
    text->setObjectName(QStringLiteral("licenceText"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(QFontInfo(font()).pixelSize());
    text->setFont(fixed);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (const LicenceText& licence : licenceTexts())
        choice->addItem(licence.title, licence.file);
    const auto show = [choice, text] {
        text->setPlainText(textOf(choice->currentData().toString()));
        text->setAccessibleName(choice->currentText());
    };
    connect(choice, &QComboBox::currentIndexChanged, text, show);
    show();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 10, 4, 4);
    layout->addWidget(choice);
    layout->addWidget(text, 1);
    return page;
}

QWidget* AboutDialog::detailsPage()
{
    auto* page = new QWidget(this);
    auto* hint = new QLabel(tr("For whoever helps you: no name, no file and no computer is told."), page);
    hint->setWordWrap(true);
    QPlainTextEdit* text = readable(page);
    text->setObjectName(QStringLiteral("technicalDetails"));
    text->setAccessibleName(tr("Technical details"));
    text->setPlainText(technicalDetails());
    auto* copying = new QPushButton(tr("Copy"), page);
    copying->setObjectName(QStringLiteral("copyDetails"));
    copying->setAutoDefault(false);
    connect(copying, &QPushButton::clicked, text,
        [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 10, 4, 4);
    layout->addWidget(hint);
    layout->addWidget(text, 1);
    layout->addWidget(copying, 0, Qt::AlignLeft);
    return page;
}

} // namespace atlas
