// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/page_question.h"

#include "ui/kit/long_task.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace atlas {

namespace {

struct PageQuestionText {
    Q_DECLARE_TR_FUNCTIONS(atlas::PageQuestion)
};

} // namespace

bool confirmsPages(int pages, QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, PageQuestionText::tr("Many pages"),
        PageQuestionText::tr("This makes a document of %n page(s). Go on?", nullptr, pages),
        QMessageBox::NoButton, parent);
    box.setInformativeText(
        PageQuestionText::tr("Fewer job families, a filter or a CSV file make less of it."));
    const QPushButton* go = box.addButton(PageQuestionText::tr("Go on"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(PageQuestionText::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == go;
}

PageQuestion pageQuestion(LongTask& task)
{
    return [&task](int pages) {
        return task.ask([pages](QWidget* parent) { return confirmsPages(pages, parent); });
    };
}

} // namespace atlas
