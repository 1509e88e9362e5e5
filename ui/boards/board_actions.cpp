// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_actions.h"

#include "analysis/arrangement.h"
#include "domain/spreadsheet_text.h"
#include "models/board_text.h"
#include "ui/boards/board_grid_view.h"
#include "ui/kit/announcement.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <set>

namespace atlas {

BoardActions::BoardActions(BoardGridView& view)
    : QObject(&view)
    , m_view(view)
{
    auto* copying = new QAction(tr("&Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &BoardActions::copy);
    view.addAction(copying);
    for (QWidget* part : {static_cast<QWidget*>(&view), static_cast<QWidget*>(view.verticalHeader())})
        part->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void BoardActions::addGroups()
{
    addGroupActions(Qt::Vertical, tr("Collapse all groups of rows"), tr("Expand all groups of rows"));
    addGroupActions(Qt::Horizontal, tr("Collapse all groups of columns"), tr("Expand all groups of columns"));
}

void BoardActions::collapse(AxisArrangement& order, const BoardAxis& axis, bool collapsed)
{
    order.collapsed.clear();
    for (const BoardGroup& group : axis.groups) {
        if (collapsed)
            order.collapsed.insert(group.key);
    }
}

void BoardActions::toggleAllGroups(bool collapsed)
{
    for (const Qt::Orientation axis : {Qt::Vertical, Qt::Horizontal})
        Q_EMIT allGroupsToggled(axis, collapsed);
}

void BoardActions::addGroupActions(Qt::Orientation axis, const QString& collapse, const QString& expand)
{
    for (const bool collapsed : {true, false}) {
        auto* action = new QAction(collapsed ? collapse : expand, this);
        connect(action, &QAction::triggered, this,
            [this, axis, collapsed] { Q_EMIT allGroupsToggled(axis, collapsed); });
        const auto update = [this, action, axis] {
            const Board* board = m_view.board();
            action->setEnabled(
                board && !(axis == Qt::Vertical ? board->rows() : board->columns()).groups.empty());
        };
        connect(m_view.model(), &QAbstractItemModel::modelReset, action, update);
        update();
        m_view.addAction(action);
        m_view.verticalHeader()->addAction(action);
    }
}

QString BoardActions::selectedText() const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : m_view.selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (rows.empty())
        return {};
    const QAbstractItemModel& model = *m_view.model();
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    if (rows.size() == 1 && columns.size() == 1)
        return tabbed({{text(*rows.begin(), *columns.begin())}});
    std::vector<QStringList> lines;
    QStringList head{QString()};
    for (const int column : columns)
        head << headingText(m_view.board()->columns().at(column));
    lines.push_back(head);
    for (const int row : rows) {
        QStringList line{headingText(m_view.board()->rows().at(row))};
        for (const int column : columns)
            line << text(row, column);
        lines.push_back(line);
    }
    return tabbed(lines) + u'\n';
}

void BoardActions::copy()
{
    const QString text = selectedText();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    announce(m_view, tr("Copied"));
}

} // namespace atlas
