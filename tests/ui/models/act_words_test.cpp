#include "ui/models/act_words.h"

#include "tests/support/catch.h"

using namespace kyodo;
using kyodo::ui::actWords;

TEST_CASE("An act is said with what it was about, where it was about something")
{
    ChangeSet act{*ChangeSetId::fromValue(1),     {}, {}, ActKind::ProjectEdited,
                  QStringLiteral("雪割りまつり"), {}};
    CHECK(actWords(act).startsWith(actLabel(ActKind::ProjectEdited)));
    CHECK(actWords(act).contains(QStringLiteral("雪割りまつり")));
    act.subject.clear();
    CHECK(actWords(act) == actLabel(ActKind::ProjectEdited));
}
