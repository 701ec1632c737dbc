#include "ui/prompts/unsaved_question.h"

#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"

#include <QKeySequence>
#include <QSet>

using namespace kyodo;
using namespace kyodo::ui;

namespace {

/// An editor with changes that somebody leaves.
struct Left
{
    explicit Left(Answer answer, bool canSave = true)
    {
        prompts.answers = {answer};
        askAboutUnsaved(prompts, nullptr,
                        {QStringLiteral("雪割りまつり"),
                         [this, canSave] {
                             isSaved = canSave;
                             return canSave;
                         },
                         [this] { isGivenUp = true; }},
                        [this] { isLeft = true; });
    }

    test::FakePrompts prompts;
    bool isSaved = false;
    bool isGivenUp = false;
    bool isLeft = false;
};

} // namespace

TEST_CASE("Who saves or gives up leaves, who cancels stays")
{
    const Left saved(Answer::Accept);
    CHECK((saved.isSaved && !saved.isGivenUp && saved.isLeft));
    const Left givenUp(Answer::Reject);
    CHECK((!givenUp.isSaved && givenUp.isGivenUp && givenUp.isLeft));
    const Left stayed(Answer::Cancel);
    CHECK_FALSE((stayed.isSaved || stayed.isGivenUp || stayed.isLeft));
}

TEST_CASE("What cannot be saved is not left")
{
    const Left left(Answer::Accept, false);
    CHECK_FALSE(left.isLeft);
    CHECK_FALSE(left.isGivenUp);
}

TEST_CASE("Each answer has a key of its own, and saving is what Enter does")
{
    const Left left(Answer::Cancel);
    const Question& question = left.prompts.asked.at(0);
    QSet<QKeySequence> keys;
    for (const QString& answer : {question.accept, question.reject, question.cancel}) {
        keys << QKeySequence::mnemonic(answer);
    }
    CHECK(keys.size() == 3);
    CHECK_FALSE(keys.contains(QKeySequence()));
    CHECK(question.consequence == Consequence::Harmless);
    CHECK(question.text.contains(QStringLiteral("雪割りまつり")));
}
