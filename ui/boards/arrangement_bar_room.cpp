// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the bar keep their places whatever they say.
#include "ui/boards/arrangement_bar.h"

#include "ui/kit/flow_layout.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace atlas {

namespace {

constexpr int Spacing = 8;
constexpr int TightSpacing = 5;

/// Gives a button room for the longest of \a texts; what it then takes.
int reserveFor(QToolButton& button, const QStringList& texts)
{
    button.ensurePolished();
    const QFontMetrics metrics = button.fontMetrics();
    // As buttons measure themselves.
    const auto widthOf = [&metrics](const QString& text) {
        return metrics.size(Qt::TextShowMnemonic, text).width();
    };
    const int frame = button.sizeHint().width() - widthOf(button.text());
    int widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, widthOf(text));
    button.setMinimumWidth(frame + widest);
    return frame + widest;
}

} // namespace

void ArrangementBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        reserveRoom();
}

int ArrangementBar::reserve(Axis& axis, Words words) const
{
    if (!axis.button)
        return 0;
    axis.button->setMinimumWidth(0);
    axis.button->setText(textOf(axis, axis.arrangement, words));
    QStringList texts;
    for (const QAction* key : axis.keys->actions()) {
        AxisArrangement arrangement = axis.arrangement;
        arrangement.key = static_cast<SortKey>(key->data().toInt());
        texts << textOf(axis, arrangement, words);
    }
    return reserveFor(*axis.button, texts) + m_layout->spacing();
}

/// What the whole bar takes in one line.
int ArrangementBar::reserve(Words words)
{
    m_words = words;
    m_layout->setSpacing(words == Words::Fewest ? TightSpacing : Spacing);
    const QMargins margins = m_layout->contentsMargins();
    int wanted = margins.left() + margins.right() + reserve(m_rows, words) + reserve(m_columns, words);
    if (m_leading)
        wanted += m_leading->sizeHint().width() + m_layout->spacing();
    m_filterButton->setMinimumWidth(0);
    wanted += reserveFor(*m_filterButton, {tr("Filter"), tr("Filter: %1").arg(9)}) + m_layout->spacing();
    wanted += m_text->minimumWidth() + m_layout->spacing();
    m_count->setVisible(words != Words::Fewest);
    if (words != Words::Fewest) {
        const QString longest = tr("%1 of %n row(s)", nullptr, m_allRows).arg(m_allRows);
        m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(longest));
        wanted += m_count->minimumWidth() + m_layout->spacing();
    }
    m_reset->setText(words == Words::Fewest ? QStringLiteral("↺") : tr("Show all"));
    return wanted + m_reset->sizeHint().width();
}

/// All parts keep their places whatever is chosen: each has room for the longest of its words, which are few
/// where many would take a second line.
void ArrangementBar::reserveRoom()
{
    for (const Words words : {Words::All, Words::Few, Words::Fewest}) {
        if (reserve(words) <= width())
            break;
    }
}

} // namespace atlas
