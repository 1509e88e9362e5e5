// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_heads.h"

#include "interchange/folded_label.h"
#include "wording/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace atlas {

namespace {

struct Alias {
    const char* head; ///< as foldedLabel() leaves it
    BallotColumn column;
};

constexpr Alias Aliases[]{{"item", BallotColumn::Item}, {"no", BallotColumn::Item}, {"n", BallotColumn::Item},
    {"numero", BallotColumn::Item}, {"number", BallotColumn::Item}, {"point", BallotColumn::Item},
    {"famille", BallotColumn::Family}, {"famillesdemetiers", BallotColumn::Family},
    {"familledemetiers", BallotColumn::Family}, {"competence", BallotColumn::Competence},
    {"souscompetence", BallotColumn::SubCompetence}, {"subcompetence", BallotColumn::SubCompetence},
    {"domaine", BallotColumn::Domain}, {"domainedactivite", BallotColumn::Domain},
    {"granddomaine", BallotColumn::Domain}, {"note", BallotColumn::Rating}, {"reponse", BallotColumn::Rating},
    {"answer", BallotColumn::Rating}, {"votrereponse", BallotColumn::Rating},
    {"youranswer", BallotColumn::Rating}, {"evaluation", BallotColumn::Rating},
    {"cotation", BallotColumn::Rating}, {"vote", BallotColumn::Rating},
    {"commentaire", BallotColumn::Comment}, {"commentaires", BallotColumn::Comment},
    {"comments", BallotColumn::Comment}, {"participant", BallotColumn::Participant},
    {"participants", BallotColumn::Participant}, {"participante", BallotColumn::Participant},
    {"pseudonym", BallotColumn::Participant}, {"pseudonyme", BallotColumn::Participant},
    {"pseudo", BallotColumn::Participant}, {"nom", BallotColumn::Participant},
    {"name", BallotColumn::Participant}, {"nomprenom", BallotColumn::Participant},
    {"nometprenom", BallotColumn::Participant}, {"prenomnom", BallotColumn::Participant},
    {"prenometnom", BallotColumn::Participant}, {"prenom", BallotColumn::Participant},
    {"votrenom", BallotColumn::Participant}, {"yourname", BallotColumn::Participant},
    {"fullname", BallotColumn::Participant}, {"firstname", BallotColumn::Participant},
    {"lastname", BallotColumn::Participant}, {"surname", BallotColumn::Participant},
    {"email", BallotColumn::Participant}, {"emailaddress", BallotColumn::Participant},
    {"mail", BallotColumn::Participant}, {"courriel", BallotColumn::Participant},
    {"adresseemail", BallotColumn::Participant}, {"adressemail", BallotColumn::Participant},
    {"adresseelectronique", BallotColumn::Participant},
    {"adressedemessagerie", BallotColumn::Participant}, {"repondant", BallotColumn::Participant},
    {"respondent", BallotColumn::Participant}, {"username", BallotColumn::Participant},
    {"identifiant", BallotColumn::Participant}};

constexpr qsizetype MostOfAHead = 40; // letters; what is longer is a question or a label

constexpr const char* IdleHeads[]{"timestamp", "horodateur", "date", "heure", "starttime", "heuredebut",
    "heuredefin", "completiontime", "lastmodifiedtime",
    "heuredeladernieremodification", "id", "comment", "comments", "commentaire", "commentaires"};

} // namespace

QString ballotHeadName(BallotColumn column)
{
    constexpr const char* Names[]{
        "item", "family", "competence", "sub_competence", "domain", "rating", "comment", "participant"};
    return QString::fromLatin1(Names[static_cast<int>(column)]);
}

QString ballotHead(BallotColumn column, const Phrases& phrases)
{
    static const char* const Heads[]{QT_TRANSLATE_NOOP("Export", "No."),
        QT_TRANSLATE_NOOP("Export", "Job family"), QT_TRANSLATE_NOOP("Export", "Competence"),
        QT_TRANSLATE_NOOP("Export", "Sub-competence"), QT_TRANSLATE_NOOP("Export", "Activity domain"),
        QT_TRANSLATE_NOOP("Export", "Rating"), QT_TRANSLATE_NOOP("Export", "Comment"),
        QT_TRANSLATE_NOOP("Export", "Participant")};
    return phrases(Heads[static_cast<int>(column)]);
}

QString pseudonymHead(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "Pseudonym"));
}

QString countedFromLowest(const Phrases& phrases)
{
    return phrases(QT_TRANSLATE_NOOP("Export", "(1 = lowest)"));
}

BallotHeads::BallotHeads()
{
    for (const Language language : {Language::French, Language::English}) {
        const Phrases phrases(language);
        for (int column = 0; column <= static_cast<int>(BallotColumn::Participant); ++column) {
            const auto known = static_cast<BallotColumn>(column);
            m_columns.insert(foldedLabel(ballotHeadName(known)), known);
            m_columns.insert(foldedLabel(ballotHead(known, phrases)), known);
        }
        m_columns.insert(foldedLabel(pseudonymHead(phrases)), BallotColumn::Participant);
    }
    for (const Alias& alias : Aliases) {
        if (const QString head = QString::fromLatin1(alias.head); !m_columns.contains(head))
            m_columns.insert(head, alias.column);
    }
}

std::optional<BallotColumn> BallotHeads::column(const QString& head) const
{
    const auto find = [this](const QString& text) -> std::optional<BallotColumn> {
        const auto found = m_columns.constFind(foldedLabel(text));
        return found == m_columns.cend() ? std::nullopt : std::optional(*found);
    };
    if (const auto whole = find(head))
        return whole;
    if (find(head.section(u'(', 0, 0)) == BallotColumn::Rating)
        return BallotColumn::Rating;
    // "Your answer", "Votre réponse *", "Comments (free)".
    const QString folded = foldedLabel(head);
    const auto holds = [&folded](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(),
            [&folded](const char* word) { return folded.contains(QLatin1String(word)); });
    };
    if (folded.size() > MostOfAHead)
        return std::nullopt;
    if (holds({"comment", "remarque", "observation"}))
        return BallotColumn::Comment;
    return std::nullopt;
}

bool BallotHeads::countsFromLowest(const QString& head)
{
    for (const Language language : {Language::French, Language::English}) {
        if (foldedLabel(head.section(u'(', 1)) == foldedLabel(countedFromLowest(Phrases(language))))
            return true;
    }
    return false;
}

QString BallotHeads::name(const QString& text)
{
    const QString name = text.simplified();
    const QString folded = foldedLabel(name);
    // What forms fill in where they do not ask.
    return folded == QLatin1String("anonymous") || folded == QLatin1String("anonyme") ? QString() : name;
}

bool BallotHeads::isIdle(const QString& head)
{
    const QString folded = foldedLabel(head);
    return folded.isEmpty()
        || std::any_of(std::begin(IdleHeads), std::end(IdleHeads),
            [&folded](const char* idle) { return folded == QLatin1String(idle); });
}

} // namespace atlas
