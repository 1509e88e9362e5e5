// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ways_on_dialog.h"

#include "ui/shell/appearance.h"
#include "ui/shell/plain_scroll_area.h"
#include "ui/shell/plain_words.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

WaysOnDialog::WaysOnDialog(const QString& file, const QString& problem, const QStringList& others,
    bool canBeSalvaged, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("“%1” cannot be opened").arg(asTitle(QFileInfo(file).fileName())));
    setMinimumWidth(scaledToText(520));
    auto* why = new QLabel(problem);
    why->setWordWrap(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(why);
    if (canBeSalvaged) {
        offer(*layout, tr("&Save what can still be read…"),
            tr("Ratings, reasons and workshops as a new atlas, without the journal and the versions. The "
               "damaged file stays as it is."),
            Way::Salvage);
    }
    for (const QString& other : others) {
        const QFileInfo info(other);
        offer(*layout, tr("Open “%1”").arg(withoutMarks(info.fileName())),
            tr("Changed on %1, in %2")
                .arg(QLocale().toString(info.lastModified(), QLocale::ShortFormat),
                    QDir::toNativeSeparators(info.absolutePath())),
            Way::Open, other);
    }
    offer(*layout, tr("&Open another atlas…"), tr("For example a copy, or the atlas that a colleague has."),
        Way::OpenOther);
    offer(*layout, tr("&New atlas from the study…"), tr("It begins with the ratings as they were published."),
        Way::Begin);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Only read the study"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(new PlainScrollArea(content), 1);
    whole->addWidget(buttons);
}

void WaysOnDialog::offer(
    QVBoxLayout& layout, const QString& text, const QString& explanation, Way way, const QString& other)
{
    auto* button = new QPushButton(text);
    button->setAccessibleDescription(explanation);
    connect(button, &QPushButton::clicked, this, [this, way, other] {
        m_way = way;
        m_other = other;
        accept();
    });
    auto* hint = new QLabel(explanation);
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("hint"));
    layout.addWidget(button);
    layout.addWidget(hint);
    layout.addSpacing(layout.spacing());
}

} // namespace atlas
