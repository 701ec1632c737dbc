#include "core/report/content/example_report.h"

#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

using Meanings = ExampleOptions::Meanings;

Report examplesOf(const std::vector<ProjectRecord>& records, const ExampleOptions& options = {},
                  const Guideline& guideline = sampleGuideline())
{
    return valueOf(exampleReport(subjectOf(records, guideline), options));
}

ProjectRecord record(const QString& name, const QString& form)
{
    ProjectRecord made = named(name);
    if (!form.isEmpty()) {
        made.forms = {formChoice(form)};
    }
    return made;
}

const QString Cohost = QStringLiteral("共催");

} // namespace

TEST_CASE("Each form stands beside its projects")
{
    const Report report = examplesOf(sunagawaRecords(), {.mostPerForm = 0});
    CHECK(report.title.contains(QStringLiteral("砂川市")));
    const QStringList rows = rowsOf(tableOf(report));
    REQUIRE(rows.size() == 10);
    CHECK(rows.first().startsWith(QStringLiteral("共催|市民防火のつどい、")));
    qint64 counted = 0;
    for (const QString& count : columnOf(tableOf(report), QStringLiteral("Count"), Reading::Data)) {
        counted += count.toInt();
    }
    CHECK(counted == 46);
    CHECK_FALSE(rows.join(u' ').contains(QStringLiteral("and others")));
}

TEST_CASE("Where projects are cut, the row says so")
{
    const std::vector<ProjectRecord> records{record(QStringLiteral("春"), Cohost),
                                             record(QStringLiteral("夏"), Cohost),
                                             record(QStringLiteral("秋"), Cohost)};
    CHECK(rowsOf(tableOf(examplesOf(records, {.mostPerForm = 2}))) ==
          QStringList{QStringLiteral("共催|春、夏 and others")});
    CHECK(rowsOf(tableOf(examplesOf(records, {.mostPerForm = 3}))) ==
          QStringList{QStringLiteral("共催|春、夏、秋")});
    CHECK(rowsOf(tableOf(examplesOf(records, {.mostPerForm = 2})), Reading::Data) ==
          QStringList{QStringLiteral("共催|3|春；夏")});
}

TEST_CASE("Projects of one name are one example, and all of them count")
{
    const std::vector<ProjectRecord> records{record(QStringLiteral("教育訓練"), Cohost),
                                             record(QStringLiteral("教育訓練"), Cohost),
                                             record(QStringLiteral("夏"), Cohost)};
    const Report report = examplesOf(records, {.mostPerForm = 2});
    CHECK(rowsOf(tableOf(report)) == QStringList{QStringLiteral("共催|教育訓練、夏")});
    CHECK(rowsOf(tableOf(report), Reading::Data) ==
          QStringList{QStringLiteral("共催|3|教育訓練；夏")});
}

TEST_CASE("A form is explained where the guideline explains it and it is wanted")
{
    Guideline guideline = sampleGuideline();
    guideline.forms.front().meaning = QStringLiteral("ともに主催する。");
    const std::vector<ProjectRecord> records{record(QStringLiteral("春"), Cohost)};
    CHECK(rowsOf(tableOf(examplesOf(records, {}, guideline))) ==
          QStringList{QStringLiteral("共催\nともに主催する。|春")});
    CHECK(rowsOf(tableOf(examplesOf(records, {.meanings = Meanings::LeaveOut}, guideline))) ==
          QStringList{QStringLiteral("共催|春")});
    CHECK(rowsOf(tableOf(examplesOf(records))) == QStringList{QStringLiteral("共催|春")});
}

TEST_CASE("Forms that the guideline groups stand under its headings, others behind")
{
    Guideline guideline = sampleGuideline();
    guideline.forms[0].group = QStringLiteral("行事");
    guideline.forms[1].group = QStringLiteral("行事");
    guideline.forms[7].group = QStringLiteral("事業");
    const std::vector<ProjectRecord> records{
        record(QStringLiteral("無題"), {}),
        record(QStringLiteral("公募"), QStringLiteral("提案型")),
        record(QStringLiteral("春"), Cohost), record(QStringLiteral("夏"), QStringLiteral("後援")),
        record(QStringLiteral("秋"), QStringLiteral("委託"))};
    const Report report = examplesOf(records, {}, guideline);
    CHECK(groupsOf(tableOf(report)) == QStringList{QStringLiteral("行事 () 0"),
                                                   QStringLiteral("事業 () 2"),
                                                   QStringLiteral("Other forms () 3")});
    CHECK(rowsOf(tableOf(report)).mid(3) ==
          QStringList{QStringLiteral("提案型|公募"), QStringLiteral("Unclassified|無題")});
    CHECK(tableOf(examplesOf(records)).groups.empty());
}

TEST_CASE("A project with several forms is an example of the leading one")
{
    ProjectRecord both = record(QStringLiteral("春\n祭り"), Cohost);
    both.forms.push_back(formChoice(QStringLiteral("委託")));
    CHECK(rowsOf(tableOf(examplesOf({both}))) == QStringList{QStringLiteral("共催|春 祭り")});
}

TEST_CASE("Without projects there are no examples")
{
    const Report report = examplesOf({});
    CHECK(tableOf(report).rows->size() == 0);
    CHECK_FALSE(tableOf(report).emptyText.isEmpty());
}
