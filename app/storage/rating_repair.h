#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "storage/journal_replay.h"

#include <QSet>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace atlas {

class SqlConnection;

/// Works out the ratings that are missing in a file, of the present and of its versions, from the journal, the study
/// and the present, and says how many. Every cell has an entry then.
class RatingRepair {
public:
    /// The errors name \a damaged; \a losses gets the sentences and must outlive this.
    RatingRepair(const SqlConnection& connection, const QString& damaged, QStringList& losses);

    /// Reads families, scales, journal and versions, which must be there. Damaged if there is no family.
    Result<void> begin();
    /// Whether a cell of one family may hold the level \a code of its scale, or none if that is null.
    bool fits(const CellRef& cell, const QVariant& code) const;
    /// Within a transaction, once the ratings that fit are there.
    Result<void> complete();

private:
    struct Known {
        QString state;
        QVariant code;
    };
    struct Stored {
        qint64 id;
        QString name;
        QDateTime at;
        bool isStudy;
    };

    Result<void> keepStudy();
    Result<void> completeRatings();
    Result<void> completeVersions();
    Result<void> completeVersion(const Stored& version);

    std::optional<Known> known(qint64 row, const QString& code) const;
    /// As the journal and the study have it, or nothing if they do not tell; an invalid moment is the present.
    std::optional<Known> ratingAt(const CellRef& cell, const QDateTime& moment) const;
    std::optional<Known> studyRating(const CellRef& cell) const;
    Result<QSet<CellRef>> missingIn(const QString& table) const;

    const SqlConnection& m_connection;
    QString m_damaged;
    QStringList& m_losses;
    JournalReplay m_journal;
    QHash<qint64, qint64> m_familyOfRow;
    QHash<qint64, qint64> m_familyOfColumn;
    QHash<qint64, QHash<QString, QString>> m_states; ///< of a family's scale: the state of each code
    QHash<CellRef, Known> m_study;
};

} // namespace atlas
