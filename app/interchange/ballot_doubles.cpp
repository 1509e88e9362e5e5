// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_doubles.h"

#include "domain/steady_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BallotReader)
};

constexpr qsizetype AnswersThatTellApart = 4; // fewer may well be alike by chance

/// "farid (1)", "farid - copie", "copy of farid" without what a second download or a copy adds.
QString withoutCopyNumber(const QString& name)
{
    static const QRegularExpression added(QStringLiteral("^(?:copy of |copie de )"
                                                         "|(?:\\s*\\(\\d{1,3}\\)"
                                                         "|\\s*-\\s*(?:copie|copy)(?:\\s*\\(\\d{1,3}\\))?"
                                                         "|\\s+(?:copie|copy)(?:\\s\\d{1,3})?)$"));
    return QString(name).remove(added).trimmed();
}

} // namespace

QString BallotDoubles::compared(const QString& name)
{
    return takenApart(name.simplified(), QString::NormalizationForm_D).toCaseFolded();
}

bool BallotDoubles::isCopy(const QString& name)
{
    const QString whole = compared(name);
    return withoutCopyNumber(whole) != whole;
}

/// The file that had the name before; remembers it otherwise.
QString BallotDoubles::first(const QString& key, const QString& file)
{
    if (const auto known = m_names.constFind(key); known != m_names.cend())
        return *known;
    if (!key.isEmpty())
        m_names.insert(key, file);
    return {};
}

QString BallotDoubles::doubtAboutName(const QString& file, const QString& name)
{
    const QString before = first(compared(name), file);
    return before.isEmpty() ? QString()
                            : Text::tr("This participant has answered before, in “%1”.").arg(before);
}

QString BallotDoubles::doubtAboutFile(
    const QString& file, const QString& name, bool isNamed, QStringList content)
{
    content.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& each : std::as_const(content))
        hash.addData(each.toUtf8() + '\n');
    const QByteArray all = hash.result();
    const QString alike = m_contents.value(all);
    if (alike.isEmpty())
        m_contents.insert(all, file);
    if (isNamed)
        return doubtAboutName(file, name);
    if (const QString before = first(withoutCopyNumber(compared(name)), file); !before.isEmpty())
        return Text::tr("It seems to be a copy of “%1”, or another file of the same name.").arg(before);
    return alike.isEmpty() || content.size() < AnswersThatTellApart
        ? QString()
        : Text::tr("It holds exactly what “%1” holds.").arg(alike);
}

} // namespace atlas
