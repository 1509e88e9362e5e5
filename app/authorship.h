#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QCoreApplication>
#include <QSet>

class QWidget;

namespace atlas {

class AtlasDocument;
class AtlasRepository;

/// The user's name as the system knows it; empty if it does not.
QString systemUserName();
QString nameOr(const QString& name, const QString& otherwise);

/// Who the journal says made a change, and who is told to have the file open: the name in the preferences, that of
/// the system, or who leads the workshop in front.
class Authorship {
    Q_DECLARE_TR_FUNCTIONS(atlas::Authorship)
public:
    void sign(AtlasDocument& document, AtlasRepository& repository) const;
    /// Takes over who leads \a workshop, asking where nobody is named at all; none for an id of none.
    void follow(AtlasDocument& document, AtlasRepository& repository, WorkshopId workshop, QWidget* parent);

private:
    QString m_facilitator; ///< of the workshop in front, where nobody else is known
    QSet<WorkshopId> m_asked;
};

} // namespace atlas
