#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "support/levels.h"

#include <QProcess>

namespace atlas {

inline RatingScale sampleScale()
{
    const auto level = [](const QString& code, const QString& french, const QString& english,
                           std::optional<int> weight, const QString& fill, const QString& darkFill) {
        return RatingLevel{{}, code, QString(code).replace(u'-', QChar(0x2212)), {french, english}, weight,
            {fill, QStringLiteral("#000000")}, {darkFill, QStringLiteral("#ffffff")}};
    };
    RatingScale scale;
    scale.key = QStringLiteral("sample");
    scale.levels = {level(QStringLiteral("-"), QStringLiteral("en recul"), QStringLiteral("fading"), -1,
                        QStringLiteral("#f6c999"), QStringLiteral("#6b4115")),
        level(QStringLiteral("+"), QStringLiteral("en progrès"), QStringLiteral("growing"), 1,
            QStringLiteral("#a9cbea"), QStringLiteral("#24466b"))};
    scale.notApplicable = level(QStringLiteral("N/A"), QStringLiteral("sans objet"),
        QStringLiteral("no object"), {}, QStringLiteral("#f1f1ef"), QStringLiteral("#2b2d30"));
    scale.notRated = {{}, QString(), QString(), {QStringLiteral("vide"), QStringLiteral("empty")}, {}, {}, {}};
    return withIds(scale, 1, 1);
}

struct SampleShape {
    int rows = 6;
    int columns = 4;
    int rowsInGroup = 4;
    QString longRow; ///< label of every seventh row, if given
    QString longColumn; ///< label of every fourth column, if given
    QString longGroup; ///< label of every third group, if given
};

/// A family with every kind of cell, some of them changed or explained. Each label occurs once, the long ones
/// apart.
inline JobFamily sampleFamily(const QString& key, const SampleShape& shape)
{
    static qint64 nextId = 1;
    const auto pick = [](int index, int every, const QString& special, const QString& usual) {
        return !special.isEmpty() && index % every == every - 1 ? special : usual.arg(index + 1);
    };
    JobFamily family;
    family.id = {nextId++};
    family.key = key;
    family.title = QStringLiteral("Métiers %1").arg(key);
    family.scale = {1};
    for (int column = 0; column < shape.columns; ++column) {
        family.domains.push_back(
            {{nextId++}, pick(column, 4, shape.longColumn, QStringLiteral("Grand domaine numéro %1"))});
    }
    for (int row = 0; row < shape.rows; ++row) {
        const int group = row / shape.rowsInGroup;
        if (row % shape.rowsInGroup == 0)
            family.competences.push_back({{nextId++},
                pick(group, 3, shape.longGroup, QStringLiteral("Compétence existante numéro %1"))});
        family.rows.push_back(
            {{nextId++}, pick(row, 7, shape.longRow, QStringLiteral("Sous-compétence numéro %1")),
            family.competences.back().id});
    }
    family.study = ImpactMatrix(shape.rows, shape.columns);
    for (int row = 0; row < shape.rows; ++row) {
        for (int column = 0; column < shape.columns; ++column) {
            const int kind = (row + column) % 4;
            family.study.set(row, column,
                kind == 0       ? Rating::notRated()
                    : kind == 1 ? Rating::notApplicable()
                                : levelAt(kind - 2));
        }
    }
    family.current = family.study;
    if (shape.rows > 1 && shape.columns > 1) {
        family.current.set(1, 1, levelAt(1));
        Rationale rationale;
        rationale.reason = QStringLiteral("parce que");
        family.rationales.set(family.cellAt(1, 1), rationale);
    }
    return family;
}

inline Atlas sampleAtlas(const std::vector<JobFamily>& families)
{
    Atlas atlas;
    atlas.title = QStringLiteral("Atlas d’essai");
    atlas.scales = {sampleScale()};
    atlas.families = families;
    atlas.versions = {{{1}, QStringLiteral("Édition 7"), {}}};
    return atlas;
}

struct ToolOutput {
    bool ran = false;
    QString text;
    QByteArray complaint;
};

/// Standard output of a program that reads our files with somebody else's eyes.
inline ToolOutput runTool(const QString& program, const QStringList& arguments)
{
    ToolOutput output;
    QProcess process;
    process.start(program, arguments);
    output.ran = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    output.text = QString::fromUtf8(process.readAllStandardOutput());
    output.complaint = program.toUtf8() + " failed, is it installed? " + process.errorString().toUtf8()
        + process.readAllStandardError();
    return output;
}

inline QString withoutSpace(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace atlas
