// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ways_on_dialog.h"

#include "ui/kit/appearance.h"
#include "ui/kit/plain_scroll_area.h"
#include "ui/kit/plain_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

WaysOnDialog::WaysOnDialog(const QString& title, const QString& problem, std::vector<Way> ways,
    const QString& none, QWidget* parent)
    : QDialog(parent)
    , m_ways(std::move(ways))
{
    setWindowTitle(asTitle(title));
    setMinimumWidth(scaledToText(520));
    auto* why = new QLabel(problem);
    why->setWordWrap(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(why);
    for (int number = 0; number < static_cast<int>(m_ways.size()); ++number) {
        const Way& way = m_ways[static_cast<std::size_t>(number)];
        auto* button = new QPushButton(way.text);
        button->setAccessibleDescription(way.explanation);
        connect(button, &QPushButton::clicked, this, [this, number] {
            m_chosen = number;
            accept();
        });
        auto* hint = new QLabel(way.explanation);
        hint->setWordWrap(true);
        hint->setProperty("role", QStringLiteral("hint"));
        layout->addWidget(button);
        layout->addWidget(hint);
        layout->addSpacing(layout->spacing());
    }
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(none, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(new PlainScrollArea(content), 1);
    whole->addWidget(buttons);
}

void WaysOnDialog::ask(const QString& title, const QString& problem, std::vector<Way> ways, const QString& none,
    QWidget* parent)
{
    std::function<void()> go;
    { // It is the window's, which may go on that way.
        WaysOnDialog dialog(title, problem, std::move(ways), none, parent);
        dialog.exec();
        if (dialog.m_chosen >= 0)
            go = dialog.m_ways[static_cast<std::size_t>(dialog.m_chosen)].go;
    }
    if (go)
        go();
}

} // namespace atlas
