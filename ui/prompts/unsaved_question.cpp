#include "ui/prompts/unsaved_question.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct Unsaved
{
    Q_DECLARE_TR_FUNCTIONS(Unsaved)
};

} // namespace

void askAboutUnsaved(Prompts& prompts, QWidget* parent, const Leaving& leaving,
                     std::function<void()> then)
{
    const Question question{
        .title = Unsaved::tr("Unsaved changes"),
        .text = Unsaved::tr("“%1” has changes that are not saved.").arg(leaving.name),
        .accept = Unsaved::tr("&Save"),
        .reject = Unsaved::tr("&Do not save"),
        .cancel = Unsaved::tr("&Cancel")};
    prompts.ask(parent, question, [leaving, then = std::move(then)](Answer answer) {
        if (answer == Answer::Reject) {
            leaving.giveUp();
        }
        if (answer == Answer::Reject || (answer == Answer::Accept && leaving.save())) {
            then();
        }
    });
}

} // namespace kyodo::ui
