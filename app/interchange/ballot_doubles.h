#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHash>
#include <QStringList>

namespace atlas {

/// Remembers the ballots of one reading and notices those that may be there twice. Each call is about another
/// ballot and gives why it may have been read before, a sentence for the user; empty for no doubt.
class BallotDoubles {
public:
    /// A participant of several in \a file, who may be without a name.
    QString doubtAboutName(const QString& file, const QString& name);
    /// A participant with a file of their own, by whose name they go unless \a isNamed; \a content in any
    /// order.
    QString doubtAboutFile(const QString& file, const QString& name, bool isNamed, QStringList content);

    /// Whether a file of this name, without what follows the last dot, seems to be a copy: "Farid (1)".
    static bool isCopy(const QString& name);
    /// A name as names are compared.
    static QString compared(const QString& name);

private:
    QString first(const QString& key, const QString& file);

    QHash<QString, QString> m_names; ///< as compared, to the file that had it first
    QHash<QByteArray, QString> m_contents; ///< hashes of whole files, to the file that had it first
};

} // namespace atlas
