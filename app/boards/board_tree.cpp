// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_tree.h"

#include "ink/palette.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

struct Knot {
    double along;
    double height; ///< distance from the leaves, 0 to 1
};

} // namespace

bool hasTree(const BoardAxis& axis)
{
    return !axis.tree.isEmpty()
        || std::any_of(axis.groups.begin(), axis.groups.end(),
            [](const BoardGroup& group) { return !group.tree.isEmpty(); });
}

void paintTreesAt(QPainter& painter, const BoardAxis& axis, DendrogramSide side, const QRectF& room,
    const std::function<double(int heading)>& middle, const Palette& palette)
{
    const bool above = side == DendrogramSide::Above;
    const auto point = [&](double along, double height) {
        return above ? QPointF(along, room.bottom() - height * room.height())
                     : QPointF(room.right() - height * room.width(), along);
    };
    const auto paintTree = [&](const Dendrogram& tree, int firstLeaf) {
        std::vector<Knot> knots;
        for (int leaf = 0; leaf < tree.leafCount; ++leaf)
            knots.push_back({middle(firstLeaf + leaf), 0});
        for (const ClusterMerge& merge : tree.merges) {
            const Knot left = knots[static_cast<std::size_t>(merge.left)];
            const Knot right = knots[static_cast<std::size_t>(merge.right)];
            // A joining at distance 0 still shows as one.
            const double height = 0.06 + 0.94 * merge.height;
            const QPointF corners[] = {point(left.along, left.height), point(left.along, height),
                point(right.along, height), point(right.along, right.height)};
            painter.drawPolyline(corners, 4);
            knots.push_back({(left.along + right.along) / 2, height});
        }
    };

    painter.save();
    painter.setClipRect(room);
    painter.setPen(QPen(palette.secondaryText(), 0.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    if (!axis.tree.isEmpty())
        paintTree(axis.tree, 0);
    for (const BoardGroup& group : axis.groups) {
        if (group.tree.isEmpty() || group.count == 0)
            continue;
        const bool titled = axis.at(group.first).kind == BoardHeading::Kind::Title;
        paintTree(group.tree, group.first + (titled ? 1 : 0));
    }
    painter.restore();
}

} // namespace atlas
