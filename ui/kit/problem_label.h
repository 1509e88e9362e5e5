#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/announcement.h"

#include <QLabel>

namespace atlas {

/// What went wrong, in a dialog that stays open for another try: in sight once it has something to tell.
class ProblemLabel final : public QLabel {
public:
    explicit ProblemLabel(QWidget* parent = nullptr)
        : QLabel(parent)
    {
        setObjectName(QStringLiteral("problem"));
        setProperty("role", QStringLiteral("problem"));
        setWordWrap(true);
        hide();
    }

    void tell(const QString& problem)
    {
        setText(problem);
        show();
        announce(*window(), problem);
        window()->adjustSize();
    }
};

} // namespace atlas
