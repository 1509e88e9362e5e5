#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

#include <vector>

namespace atlas {

/// Something that the program is linked to or shipped with.
struct LicensedPart {
    QString name;
    QString purpose;
    QString licence;
};

std::vector<LicensedPart> licensedParts();

/// A licence or notice in full, compiled in.
struct LicenceText {
    QString title;
    QString file;
};

/// The program's own licence first.
std::vector<LicenceText> licenceTexts();

/// The whole of a compiled-in text.
QString textOf(const QString& file);

/// What support asks for first: versions, system, screens. Names no person, file or computer.
QString technicalDetails();

} // namespace atlas
