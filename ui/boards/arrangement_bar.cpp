// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/arrangement_bar.h"

#include "ui/kit/appearance.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/plain_words.h"
#include "ui/ratings/level_chooser.h"

#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace atlas {

namespace {

constexpr SortKey AllKeys[] = {SortKey::Reference, SortKey::Label, SortKey::NetBalance, SortKey::Strengthened,
    SortKey::Fading, SortKey::Disagreement, SortKey::Similarity};

constexpr int LowerMargin = 8;

/// Stays open while boxes are ticked: several levels are chosen in one go.
class TickMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

bool hasDirection(SortKey key)
{
    return key != SortKey::Reference && key != SortKey::Similarity;
}

QToolButton* menuButton(QMenu* menu, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("menu"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ArrangementBar::ArrangementBar(Axes axes, Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_layout(new FlowLayout(this))
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_reset(new QToolButton(this))
{
    m_layout->setContentsMargins(18, 0, 18, LowerMargin);
    m_rows.name = axes == Axes::Rows ? tr("Sort") : tr("Sort the rows");
    buildAxis(m_rows);
    m_rows.button->setObjectName(QStringLiteral("sortRows"));
    m_layout->addWidget(m_rows.button);
    if (axes == Axes::RowsAndColumns) {
        m_columns.name = tr("Sort the columns");
        buildAxis(m_columns);
        m_columns.button->setObjectName(QStringLiteral("sortColumns"));
        m_layout->addWidget(m_columns.button);
    }
    buildFilter();
    m_layout->addWidget(m_filterButton);
    m_layout->addWidget(m_text);
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_count->setProperty("role", QStringLiteral("hint"));
    m_layout->addWidget(m_count);
    m_reset->setObjectName(QStringLiteral("resetArrangement"));
    m_reset->setProperty("role", QStringLiteral("menu"));
    m_reset->setToolTip(tr("Shows all rows, in the study’s order"));
    m_reset->setAccessibleName(tr("Show all"));
    // Its place stays free: what else stands here must not move when it comes and goes.
    QSizePolicy reserved = m_reset->sizePolicy();
    reserved.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(reserved);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    connect(m_reset, &QToolButton::clicked, this, &ArrangementBar::reset);
    m_layout->addWidget(m_reset);
    showFilter();
    reserveRoom();
}

QString ArrangementBar::name(SortKey key) const
{
    switch (key) {
    case SortKey::Reference:
        return tr("Order of the study");
    case SortKey::Label:
        return tr("Label");
    case SortKey::NetBalance:
        return tr("Net balance: strengthened minus fading");
    case SortKey::Strengthened:
        return tr("Share strengthened");
    case SortKey::Fading:
        return tr("Share fading");
    case SortKey::Disagreement:
        return tr("Disagreement between domains");
    case SortKey::Similarity:
        return m_showsTree ? tr("Similarity, with its tree") : tr("Similarity: alike rows together");
    }
    return {};
}

int ArrangementBar::heightFor(const QFontMetrics& metrics)
{
    return metrics.height() + 14 + LowerMargin;
}

void ArrangementBar::setLeading(QWidget* leading)
{
    m_leading = leading;
    m_layout->insertWidget(0, leading);
    reserveRoom();
}

void ArrangementBar::setShowsTree(bool shows)
{
    m_showsTree = shows;
    for (QAction* action : m_rows.keys->actions())
        action->setText(name(static_cast<SortKey>(action->data().toInt())));
    showAxis(m_rows);
    reserveRoom();
}

void ArrangementBar::setGroups(const QString& text)
{
    m_rows.grouped->setText(text);
}

QList<QWidget*> ArrangementBar::stops() const
{
    QList<QWidget*> stops;
    if (m_leading)
        stops = m_leading->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    stops << m_rows.button << m_columns.button << m_filterButton << m_text << m_reset;
    stops.removeAll(nullptr);
    return stops;
}

void ArrangementBar::buildAxis(Axis& axis)
{
    auto* menu = new QMenu(this);
    axis.button = menuButton(menu, this);
    axis.keys = new QActionGroup(this);
    for (const SortKey key : AllKeys) {
        QAction* action = menu->addAction(name(key));
        action->setCheckable(true);
        action->setData(static_cast<int>(key));
        axis.keys->addAction(action);
        connect(action, &QAction::triggered, this, [this, &axis, key] { choose(axis, key); });
    }
    menu->addSeparator();
    axis.grouped = menu->addAction(tr("Keep the groups together"));
    axis.grouped->setCheckable(true);
    connect(axis.grouped, &QAction::triggered, this, [this, &axis](bool grouped) {
        axis.arrangement.grouped = grouped;
        showAxis(axis);
        Q_EMIT changed();
    });
    showAxis(axis);
}

void ArrangementBar::choose(Axis& axis, SortKey key)
{
    // The same key again turns the order; what grows or fades most comes first.
    const bool again = axis.arrangement.key == key;
    axis.arrangement.descending = again ? !axis.arrangement.descending : key != SortKey::Label;
    if (!hasDirection(key))
        axis.arrangement.descending = false;
    axis.arrangement.key = key;
    showAxis(axis);
    Q_EMIT changed();
}

void ArrangementBar::showAxis(Axis& axis)
{
    const AxisArrangement& arrangement = axis.arrangement;
    for (QAction* action : axis.keys->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(arrangement.key));
    axis.grouped->setChecked(arrangement.grouped);
    const QString order = textOf(axis, arrangement, Words::All);
    axis.button->setText(textOf(axis, arrangement, m_words));
    axis.button->setAccessibleName(order);
    axis.button->setToolTip(order + u'\n'
        + (hasDirection(arrangement.key)
                ? tr("Choose the same order again to turn it round.")
                : tr("Order of the rows or columns; “Order of the study” brings the first one back.")));
    showFilter();
}

QString ArrangementBar::textOf(const Axis& axis, const AxisArrangement& arrangement, Words words) const
{
    if (arrangement.key == SortKey::Reference)
        return axis.name;
    const QString key = name(arrangement.key).section(u':', 0, 0).section(u',', 0, 0).trimmed();
    const QString text = words == Words::All ? tr("%1: %2").arg(axis.name, key) : axis.name;
    if (words != Words::All && !hasDirection(arrangement.key))
        return text + QStringLiteral(" ↕");
    if (!hasDirection(arrangement.key))
        return text;
    return text + (arrangement.descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑"));
}

void ArrangementBar::buildFilter()
{
    m_filterMenu = new TickMenu(this);
    m_filterButton = menuButton(m_filterMenu, this);
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_levelsEnd = m_filterMenu->addSeparator();
    const auto box = [this](const QString& text) {
        QAction* action = m_filterMenu->addAction(text);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &ArrangementBar::takeFilter);
        return action;
    };
    m_changed = box(tr("Changed against the study"));
    m_withoutReason = box(tr("Rated without a reason"));
    m_notRated = box(tr("Not rated yet"));
    m_text->setObjectName(QStringLiteral("textFilter"));
    m_text->setPlaceholderText(tr("Rows that contain…"));
    m_text->setAccessibleName(tr("Filter the rows by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(scaledToText(240));
    keepPlaceholderWhole(*m_text);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (!takeFilter())
            Q_EMIT changed(); // once more, on rows that have been edited since
    });
    connect(&m_typing, &QTimer::timeout, this, &ArrangementBar::takeFilter);
}

void ArrangementBar::setScale(const CellPainter& painter)
{
    if (m_scale == painter.scale())
        return;
    m_scale = painter.scale();
    qDeleteAll(m_levels);
    m_levels.clear();
    for (const Rating rating : painter.scale().legendOrder()) {
        if (rating.isNotRated())
            continue; // has a box of its own
        QAction* action = new QAction(ratingIcon(painter, rating, QSize(30, 18), font()),
            withoutMarks(painter.scale().entry(rating).label.in(m_language)), this);
        action->setCheckable(true);
        action->setData(m_scale.index(rating));
        connect(action, &QAction::triggered, this, &ArrangementBar::takeFilter);
        m_filterMenu->insertAction(m_levelsEnd, action);
        m_levels << action;
    }
    showFilter();
}

bool ArrangementBar::takeFilter()
{
    m_typing.stop();
    RowFilter filter;
    filter.text = m_text->text();
    for (const QAction* action : m_levels) {
        if (action->isChecked())
            filter.ratings.insert(m_scale.fromIndex(action->data().toInt()));
    }
    filter.changed = m_changed->isChecked();
    filter.withoutReason = m_withoutReason->isChecked();
    filter.notRated = m_notRated->isChecked();
    if (filter == m_filter)
        return false;
    m_filter = filter;
    showFilter();
    Q_EMIT changed();
    return true;
}

void ArrangementBar::showFilter()
{
    if (!m_filterMenu)
        return;
    for (QAction* action : m_levels)
        action->setChecked(m_filter.ratings.count(m_scale.fromIndex(action->data().toInt())) > 0);
    m_changed->setChecked(m_filter.changed);
    m_withoutReason->setChecked(m_filter.withoutReason);
    m_notRated->setChecked(m_filter.notRated);
    const int set = static_cast<int>(m_filter.ratings.size()) + m_filter.changed + m_filter.withoutReason
        + m_filter.notRated;
    m_filterButton->setText(set == 0 ? tr("Filter") : tr("Filter: %1").arg(set));
    const auto asTheStudy = [](const AxisArrangement& axis) {
        return axis.key == SortKey::Reference && axis.grouped && axis.collapsed.empty();
    };
    m_reset->setVisible(
        m_filter.isActive() || !asTheStudy(m_rows.arrangement) || !asTheStudy(m_columns.arrangement));
}

void ArrangementBar::setArrangement(Axis& axis, const AxisArrangement& arrangement)
{
    axis.arrangement = arrangement;
    if (axis.button)
        showAxis(axis);
}

void ArrangementBar::setRowOrder(const AxisArrangement& arrangement)
{
    setArrangement(m_rows, arrangement);
}

void ArrangementBar::setColumnOrder(const AxisArrangement& arrangement)
{
    setArrangement(m_columns, arrangement);
}

void ArrangementBar::setFilter(const RowFilter& filter)
{
    m_filter = filter;
    m_text->setText(filter.text); // which its cross has to hear of
    m_typing.stop();
    showFilter();
}

void ArrangementBar::reset()
{
    setFilter({});
    setRowOrder({});
    setColumnOrder({});
    Q_EMIT changed();
}

void ArrangementBar::showCount(int shown, int all)
{
    if (m_allRows != all) {
        m_allRows = all;
        reserveRoom();
    }
    m_count->setText(
        shown == all ? tr("%n row(s)", nullptr, all) : tr("%1 of %n row(s)", nullptr, all).arg(shown));
}

} // namespace atlas
