// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/training_offer_model.h"

#include "models/french_text.h"

namespace atlas {

TrainingOfferModel::TrainingOfferModel(const Atlas& atlas, QObject* parent)
    : QAbstractTableModel(parent)
    , m_offers(atlas.trainingOffers)
{
}

int TrainingOfferModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

int TrainingOfferModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrainingOfferModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TrainingOffer& offer = m_offers[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Institution:
        return typesetFrench(offer.institution);
    case Course:
        return typesetFrench(offer.course);
    case Themes:
        return typesetFrench(offer.themes);
    case Duration:
        return typesetFrench(offer.duration);
    case Audience:
        return typesetFrench(offer.audience);
    case Mode:
        return typesetFrench(offer.mode);
    case Certification:
        return typesetFrench(offer.certification);
    case Cpf:
        return typesetFrench(offer.cpf);
    case Rncp:
        return typesetFrench(offer.rncp);
    default:
        return {};
    }
}

QVariant TrainingOfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Cpf)
        return tr("Eligible for the personal training account (CPF)");
    if (role == Qt::ToolTipRole && section == Rncp)
        return tr("Entered in the national register of certifications (RNCP)");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Institution:
        return tr("Institution");
    case Course:
        return tr("Course");
    case Themes:
        return tr("Themes");
    case Duration:
        return tr("Duration");
    case Audience:
        return tr("Audience");
    case Mode:
        return tr("Mode");
    case Certification:
        return tr("Certification");
    case Cpf:
        return tr("CPF");
    case Rncp:
        return tr("RNCP");
    default:
        return {};
    }
}

} // namespace atlas
