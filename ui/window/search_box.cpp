// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_box.h"

#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/key_hint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>

#include <algorithm>

namespace atlas {

namespace {

constexpr int MostLines = 9;

class HitDelegate final : public QStyledItemDelegate {
public:
    HitDelegate(Theme theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_palette(RatingScale(), theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, 2 * option.fontMetrics.height() + 10};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_palette.selection());
        const QRect body = option.rect.adjusted(10, 4, -10, -4);
        const int line = option.fontMetrics.height();
        const auto elided = [&](const QString& text) {
            return option.fontMetrics.elidedText(text, Qt::ElideRight, body.width());
        };
        painter->setPen(m_palette.text());
        painter->drawText(QRect(body.left(), body.top(), body.width(), line), Qt::AlignLeft,
            elided(index.data().toString()));
        painter->setPen(m_palette.secondaryText());
        painter->drawText(QRect(body.left(), body.top() + line, body.width(), line), Qt::AlignLeft,
            elided(index.data(SearchModel::ContextRole).toString()));
        painter->restore();
    }

private:
    Palette m_palette;
};

} // namespace

SearchBox::SearchBox(const AtlasDocument& document, const ViewSettings& settings, QWidget* parent)
    : QLineEdit(parent)
    , m_hits(document, settings.language)
    , m_theme(settings.theme)
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search… %1").arg(keyText(QKeySequence::Find)));
    setAccessibleName(tr("Search job families, themes, competences, domains, jobs and courses"));
    setClearButtonEnabled(true);
    setMinimumWidth(scaledToText(240));
    setMaximumWidth(scaledToText(420));
    connect(this, &QLineEdit::textChanged, this, &SearchBox::showHits);
}

SearchBox::~SearchBox() = default;

void SearchBox::buildList()
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("hits"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setMouseTracking(true);
    m_list->setModel(&m_hits);
    m_list->setItemDelegate(new HitDelegate(m_theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &SearchBox::choose);
    m_note = new QLabel(this, Qt::ToolTip);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setAttribute(Qt::WA_ShowWithoutActivating);
    m_note->setFrameShape(QFrame::Box);
    m_note->setMargin(8);
    qApp->installEventFilter(this);
}

void SearchBox::showHits(const QString& query)
{
    if (!m_list)
        buildList();
    m_hits.setQuery(query);
    if (m_hits.rowCount() == 0) {
        closeLists();
        if (!query.trimmed().isEmpty())
            sayNothingFound();
        describe();
        return;
    }
    m_note->hide();
    m_list->setCurrentIndex(m_hits.index(0));
    describe();
    const int lines = std::clamp(m_hits.rowCount(), 1, MostLines);
    const int lineHeight = 2 * m_list->fontMetrics().height() + 10;
    const QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    int listWidth = std::max(width(), 560);
    if (const QScreen* shown = screen())
        listWidth = std::min(listWidth, shown->availableGeometry().right() - corner.x());
    m_list->setGeometry(QRect(corner, QSize(listWidth, lines * lineHeight + 4)));
    m_list->setVisible(isVisible());
    if (m_hits.found() > m_hits.rowCount())
        sayMore();
}

/// Again for each search that fails, in sight as long as its words stand there.
void SearchBox::sayNothingFound()
{
    showNote(tr("Nothing found. Try fewer or shorter words."), mapToGlobal(QPoint(0, height() + 2)));
}

void SearchBox::sayMore()
{
    const QLocale locale;
    showNote(tr("The first %1 of %2 places. Add a word to find fewer.")
                 .arg(locale.toString(m_hits.rowCount()), locale.toString(m_hits.found())),
        m_list->geometry().bottomLeft() + QPoint(0, 1));
}

void SearchBox::showNote(const QString& text, const QPoint& corner)
{
    m_note->setText(text);
    m_note->adjustSize();
    m_note->move(corner);
    m_note->setVisible(isVisible());
    announce(*this, text);
}

bool SearchBox::isListOpen() const
{
    return m_list && (m_list->isVisible() || m_note->isVisible());
}

void SearchBox::closeLists()
{
    m_list->hide();
    m_note->hide();
}

void SearchBox::moveBy(int rows)
{
    if (m_hits.rowCount() == 0)
        return;
    if (!m_list->isVisible())
        showHits(text());
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_hits.rowCount() - 1);
    m_list->setCurrentIndex(m_hits.index(row));
    describe();
}

/// The keyboard stays in the box: a screen reader hears of the list as what describes the box.
void SearchBox::describe()
{
    const QModelIndex hit = m_list->currentIndex();
    if (m_hits.rowCount() == 0 || !hit.isValid()) {
        setAccessibleDescription(
            text().trimmed().isEmpty() ? QString() : m_note->text());
        return;
    }
    setAccessibleDescription(
        tr("%1 of %2: %3", "place in the list of what was found")
            .arg(hit.row() + 1)
            .arg(m_hits.rowCount())
            .arg(hit.data(Qt::AccessibleTextRole).toString().replace(u'\n', QStringLiteral(", "))));
}

void SearchBox::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const SearchHit hit = m_hits.hit(index.row());
    closeLists();
    Q_EMIT hitChosen(hit);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return;
    case Qt::Key_Up:
        moveBy(-1);
        return;
    case Qt::Key_PageDown:
        moveBy(MostLines - 1);
        return;
    case Qt::Key_PageUp:
        moveBy(1 - MostLines);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list && m_hits.rowCount() > 0)
            choose(m_list->currentIndex());
        else if (m_list && !text().trimmed().isEmpty())
            sayNothingFound();
        return;
    case Qt::Key_Escape:
        if (isListOpen()) {
            closeLists();
        } else {
            clear();
            Q_EMIT left();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    // The list floats above the window: it goes when the window does something else.
    if (isListOpen()) {
        const bool elsewhere = event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
            && watched != this && !m_list->isAncestorOf(static_cast<QWidget*>(watched)) && watched != m_list
            && watched != m_list->viewport();
        const bool leaving = (event->type() == QEvent::FocusOut && watched == this)
            || (watched == window()
                && (event->type() == QEvent::Move || event->type() == QEvent::WindowDeactivate));
        if (elsewhere || leaving)
            closeLists();
    }
    return QLineEdit::eventFilter(watched, event);
}

} // namespace atlas
