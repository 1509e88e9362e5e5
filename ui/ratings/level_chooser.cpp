// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratings/level_chooser.h"

#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace atlas {

QIcon ratingIcon(
    const CellPainter& painter, Rating rating, const QSize& size, const QFont& font, bool withSymbol)
{
    const qreal ratio = 2.0; // sharp on most screens, scaled down by the icon on others
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter canvas(&pixmap);
    QFont symbol = font;
    symbol.setWeight(QFont::DemiBold);
    // A symbol that cannot fit is left out.
    symbol.setPixelSize(withSymbol ? std::max(8, size.height() * 6 / 10) : 4 * size.height());
    painter.paintCell(canvas, QRectF(QPointF(), QSizeF(size)), rating, symbol);
    return QIcon(pixmap);
}

QKeySequence ratingShortcut(const RatingScale& scale, Rating rating)
{
    if (rating.isNotRated())
        return Qt::Key_Delete;
    if (rating.isNotApplicable())
        return Qt::Key_N;
    const int position = scale.position(rating);
    return position < MostLevelKeys ? QKeySequence(static_cast<Qt::Key>(Qt::Key_1 + position))
                                    : QKeySequence();
}

QString ratingKey(const RatingScale& scale, Rating rating)
{
    return keyText(ratingShortcut(scale, rating));
}

void addRatings(QMenu& menu, const CellPainter& painter, Language language, std::optional<Rating> current)
{
    for (const Rating rating : painter.scale().legendOrder()) {
        // Menu icons are small squares: the symbol stands in the text.
        const RatingLevel& level = painter.scale().entry(rating);
        const QString words = level.symbol.isEmpty()
            ? level.label.in(language)
            : QStringLiteral("%1   %2").arg(level.symbol, level.label.in(language));
        const QString shown = withoutMarks(words);
        const QString key = ratingKey(painter.scale(), rating);
        QAction* action = menu.addAction(ratingIcon(painter, rating, QSize(20, 20), menu.font(), false),
            key.isEmpty() ? shown : QStringLiteral("%1\t%2").arg(shown, key));
        action->setIconVisibleInMenu(true);
        action->setData(painter.scale().index(rating));
        if (current == rating) {
            QFont bold = action->font();
            bold.setBold(true);
            action->setFont(bold);
            menu.setActiveAction(action);
        }
    }
}

namespace {

/// Takes the keys that it shows, the same as in the heatmap.
class RatingMenu final : public QMenu {
public:
    RatingMenu(const RatingScale& scale, QWidget* parent)
        : QMenu(parent)
        , m_scale(scale)
    {
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const QString typed = event->text().toUpper();
        for (QAction* action : actions()) {
            const Rating rating = m_scale.fromIndex(action->data().toInt());
            if ((!typed.isEmpty() && typed == ratingKey(m_scale, rating))
                || (rating.isNotRated() && event->key() == Qt::Key_Delete)) {
                setActiveAction(action);
                QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
                QMenu::keyPressEvent(&enter);
                return;
            }
        }
        QMenu::keyPressEvent(event);
    }

private:
    RatingScale m_scale;
};

} // namespace

std::optional<Rating> chooseRating(QWidget* parent, const QPoint& position, const CellPainter& painter,
    Language language, std::optional<Rating> current)
{
    RatingMenu menu(painter.scale(), parent);
    menu.setObjectName(QStringLiteral("levelChooser"));
    addRatings(menu, painter, language, current);
    QAction* preset = menu.activeAction();
    const QAction* chosen = menu.exec(position, preset);
    if (!chosen)
        return std::nullopt;
    return painter.scale().fromIndex(chosen->data().toInt());
}

} // namespace atlas
