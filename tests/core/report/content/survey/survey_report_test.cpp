#include "core/report/content/survey/survey_report.h"

#include "core/domain/edition.h"
#include "core/report/output/csv_file.h"
#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

using Column = SurveyColumn;

Report reportOf(const std::vector<ProjectRecord>& records, const SurveyOptions& options = {})
{
    return valueOf(surveyReport(subjectOf(records), options));
}

SurveyOptions groupedBy(SurveyGrouping grouping)
{
    return {.groupBy = grouping};
}

SurveyOptions showing(std::vector<SurveyColumn> columns)
{
    return {.columns = std::move(columns)};
}

ProjectRecord costing(const QString& name, const QString& form, std::optional<qint64> yen)
{
    ProjectRecord record = named(name);
    record.forms = {formChoice(form)};
    if (yen) {
        record.cost = valueOf(Yen::fromAmount(*yen));
    }
    return record;
}

/// Two forms; four projects, one without a cost; then a form without any cost.
std::vector<ProjectRecord> costs()
{
    return {costing(QStringLiteral("春"), QStringLiteral("共催"), 1'200'000),
            costing(QStringLiteral("夏"), QStringLiteral("共催"), 34'567),
            costing(QStringLiteral("秋"), QStringLiteral("委託"), 5'000),
            costing(QStringLiteral("冬"), QStringLiteral("委託"), {}),
            costing(QStringLiteral("雪"), QStringLiteral("協力・連携"), {})};
}

qsizetype bodyRows(const ReportTable& table)
{
    qsizetype count = 0;
    requireDone(forEachRow(table, [&](const ReportRow& row) {
        count += row.weight == ReportRow::Weight::Body ? 1 : 0;
    }));
    return count;
}

} // namespace

TEST_CASE("The survey table says whose it is, of which years and as of when")
{
    SurveySubject subject = subjectOf(filledRecords(1));
    subject.frame.foreword = QStringLiteral("はじめに");
    const Report report = valueOf(surveyReport(subject, {}));
    CHECK(report.title.contains(QStringLiteral("砂川市")));
    CHECK(report.subtitle == QStringLiteral("平成23・24年度"));
    CHECK(report.asOf == QDate(2026, 11, 22));
    CHECK(report.foreword == QStringLiteral("はじめに"));
    CHECK(report.cityName == QStringLiteral("砂川市"));
    CHECK(report.office == QStringLiteral("協働推進課"));
    CHECK(report.dataTable == 0);

    subject.frame.title = QStringLiteral("協働のあゆみ");
    CHECK(valueOf(surveyReport(subject, {})).title == QStringLiteral("協働のあゆみ"));
}

TEST_CASE("Each form has a heading with its count, a project under its leading form")
{
    std::vector<ProjectRecord> records = filledRecords(10);
    records[1].forms = records[0].forms;
    records[0].forms.push_back(formChoice(QStringLiteral("委託")));
    const Report report = reportOf(records);
    const ReportTable& table = tableOf(report);
    REQUIRE(table.groups.size() == 9);
    CHECK(groupsOf(table).mid(0, 2) ==
          QStringList{QStringLiteral("共催 (2 project(s)) 0"),
                      QStringLiteral("実行委員会、運営協議会 (1 project(s)) 2")});
    CHECK(columnOf(table, QStringLiteral("Form")).first() == QStringLiteral("共催\n委託"));
    CHECK(table.notes ==
          QStringList{QStringLiteral(
              "A project of several forms is listed under its leading form alone.")});
    CHECK(tableOf(reportOf(filledRecords(10))).notes.isEmpty());
}

TEST_CASE("The counts of the groups add up to the projects, by whatever they are grouped")
{
    const std::vector<ProjectRecord> records = filledRecords(127);
    for (const auto grouping : {SurveyGrouping::Form, SurveyGrouping::Area,
                                SurveyGrouping::Department, SurveyGrouping::Field}) {
        const Report report = reportOf(records, groupedBy(grouping));
        const ReportTable& table = tableOf(report);
        INFO(surveyGroupingCode(grouping).toStdString());
        CHECK(bodyRows(table) == 127);
        CHECK(table.rows->size() == 127);
        qsizetype counted = 0;
        for (const ReportGroup& group : table.groups) {
            CHECK(group.firstRow == counted);
            counted += group.note.section(u' ', 0, 0).toInt();
        }
        CHECK(counted == 127);
    }
}

TEST_CASE("A table by department or field begins its summary with them, one by form does not")
{
    const auto summaries = [](SurveyGrouping grouping) {
        const Report report = reportOf(filledRecords(8), groupedBy(grouping));
        QStringList titles;
        for (const ReportTable* table : tablesOf(report)) {
            titles << table->title;
        }
        return titles.mid(1);
    };
    CHECK(summaries(SurveyGrouping::Department).first() ==
          QStringLiteral("Summary: By department"));
    CHECK(summaries(SurveyGrouping::Field).first() == QStringLiteral("Summary: By field"));
    CHECK(summaries(SurveyGrouping::Form).size() + 1 ==
          summaries(SurveyGrouping::Department).size());
}

TEST_CASE("Columns that no record fills are left out on paper, unless they are asked for")
{
    SurveyOptions options;
    const QStringList bare =
        headsOf(tableOf(reportOf({named(QStringLiteral("祭り"))}, options)), Reading::Paper);
    CHECK(bare == QStringList{QStringLiteral("No."), QStringLiteral("Project (activity)")});
    options.emptyColumns = SurveyOptions::EmptyColumns::Keep;
    const Report kept = reportOf({named(QStringLiteral("祭り"))}, options);
    CHECK(headsOf(tableOf(kept), Reading::Paper).size() == 7);
    CHECK(rowsOf(tableOf(kept)) == QStringList{QStringLiteral("1|祭り|||||")});
}

TEST_CASE("Columns stand in the order of the user, the name never left out, none twice")
{
    const Report report = reportOf(
        filledRecords(1), showing({Column::Department, Column::Summary, Column::Department}));
    CHECK(headsOf(tableOf(report), Reading::Paper) ==
          QStringList{QStringLiteral("Project (activity)"), QStringLiteral("Department"),
                      QStringLiteral("What is done")});
    const Report ordered =
        reportOf(filledRecords(1), showing({Column::Area, Column::Name, Column::Number}));
    CHECK(rowsOf(tableOf(ordered)) == QStringList{QStringLiteral("[A]|花いっぱい運動　第1地区|1")});
}

TEST_CASE("On paper an area is its mark, in its place between citizens and city")
{
    const Report report = reportOf(filledRecords(4), showing({Column::Name, Column::Area}));
    const std::vector<ReportRow> rows = valueOf(tableOf(report).rows->rows(3, 1));
    std::vector<AreaMark> marks;
    for (const ReportCell& cell : rows.front().cells) {
        if (cell.area) {
            marks.push_back(*cell.area);
        }
    }
    CHECK(marks == std::vector{AreaMark{QStringLiteral("D"), 0.75}});
    CHECK(report.legend.contains(QStringLiteral("A 市民主体　B ")));
    SurveyOptions plain = showing({Column::Name});
    plain.hasSummary = false;
    CHECK(reportOf(filledRecords(4), plain).legend.isEmpty());
}

TEST_CASE("A form and an area that the guideline does not have stand in their own words")
{
    ProjectRecord record = named(QStringLiteral("祭り"));
    record.forms = {{{}, QStringLiteral("提案型公募")}};
    record.area = AreaChoice{{}, QStringLiteral("市民寄り")};
    const Report report = reportOf({record});
    CHECK(groupsOf(tableOf(report)) == QStringList{QStringLiteral("提案型公募 (1 project(s)) 0")});
    CHECK(columnOf(tableOf(report), QStringLiteral("Area")) ==
          QStringList{QStringLiteral("市民寄り")});
    CHECK(rowsOf(tableOf(report, 1)).last() == QStringLiteral("提案型公募|1|100.0%"));
    CHECK(rowsOf(tableOf(report, 2)).last() == QStringLiteral("|市民寄り|1|100.0%"));
}

TEST_CASE("Sums of money stand behind each group and below all, with what they lack")
{
    const Report report =
        reportOf(costs(), {.columns = {Column::Name, Column::Cost}, .hasSummary = false});
    const ReportTable& table = tableOf(report);
    CHECK(rowsOf(table) == QStringList{QStringLiteral("春|1,200,000"), QStringLiteral("夏|34,567"),
                                       QStringLiteral("Subtotal|1,234,567"),
                                       QStringLiteral("秋|5,000"), QStringLiteral("冬|"),
                                       QStringLiteral("Subtotal|5,000"), QStringLiteral("雪|"),
                                       QStringLiteral("Subtotal|")});
    CHECK(totalsOf(table) == QStringList{QStringLiteral("Total|1,239,567")});
    CHECK(groupsOf(table) == QStringList{QStringLiteral("共催 (2 project(s)) 0"),
                                         QStringLiteral("委託 (2 project(s)) 3"),
                                         QStringLiteral("協力、連携 (1 project(s)) 6")});
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes.front().contains(u'2'));
    CHECK(bodyRows(table) == 5);
}

TEST_CASE("Without the cost on paper there are no sums")
{
    const Report report = reportOf(costs());
    CHECK(tableOf(report).rows->size() == 5);
    CHECK(tableOf(report).totals.empty());
    const Report unfilled =
        reportOf({named(QStringLiteral("祭り"))}, showing({Column::Name, Column::Cost}));
    CHECK(tableOf(unfilled).rows->size() == 1);
}

TEST_CASE("Rows are the same in whatever blocks they are asked for")
{
    const Report report =
        reportOf(costs(), {.columns = {Column::Number, Column::Name, Column::Cost}});
    const ReportRows& rows = *tableOf(report).rows;
    const std::vector<ReportRow> all = valueOf(rows.rows(0, 100));
    REQUIRE(all.size() == 8);
    for (qsizetype first = 0; first <= 8; ++first) {
        for (qsizetype count = 0; count <= 9; ++count) {
            const std::vector<ReportRow> block = valueOf(rows.rows(first, count));
            const auto last = std::min<qsizetype>(first + count, 8);
            CHECK(block == std::vector(all.begin() + first, all.begin() + last));
        }
    }
}

TEST_CASE("Rows are made from a block of records at a time")
{
    const auto records = std::make_shared<MemoryRecords>(filledRecords(2000));
    SurveySubject subject = subjectOf({});
    subject.records = records;
    const Report report = valueOf(surveyReport(subject, {}));
    REQUIRE(bodyRows(tableOf(report)) == 2000);
    CHECK(records->largestBlock <= 512);
}

TEST_CASE("Data has the group, every chosen column with one value a cell, and the codes")
{
    ProjectRecord record = filledRecords(1).front();
    record.forms.push_back(formChoice(QStringLiteral("提案型公募")));
    record.partners.push_back({QStringLiteral("商工会議所"), {}, {}, {}});
    record.cost = valueOf(Yen::fromAmount(1'250'000));
    record.startsOn = QDate(2012, 4, 1);
    record.periodNote = QStringLiteral("終期未定");
    const Report report =
        reportOf({record}, showing({Column::Number, Column::Name, Column::Partners, Column::Form,
                                    Column::Area, Column::Cost, Column::Period, Column::Outcome}));
    const ReportTable& table = tableOf(report);
    CHECK(headsOf(table, Reading::Data) ==
          QStringList{QStringLiteral("Group: form"), QStringLiteral("No."),
                      QStringLiteral("Project (activity)"), QStringLiteral("Partners"),
                      QStringLiteral("Form"), QStringLiteral("Area"), QStringLiteral("Cost (yen)"),
                      QStringLiteral("Begins on"), QStringLiteral("Ends on"),
                      QStringLiteral("Period as written"), QStringLiteral("Outcome"),
                      QStringLiteral("Fiscal years"), QStringLiteral("Form code"),
                      QStringLiteral("Area code")});
    CHECK(rowsOf(table, Reading::Data).first() ==
          QStringLiteral("共催|1|花いっぱい運動　第1地区|町内会連合会；商工会議所|"
                         "共催；提案型公募|A 市民主体|1250000|2012-04-01||終期未定||2011-2012|"
                         "cohost；|A"));
    CHECK(rowsOf(table).first() ==
          QStringLiteral("1|花いっぱい運動　第1地区|町内会連合会、商工会議所|共催\n提案型公募|[A]|"
                         "1,250,000|平成24年4月1日～ (終期未定)"));
}

TEST_CASE("In CSV the table keeps the columns that it always had, subtotals left out")
{
    std::vector<ProjectRecord> rows = filledRecords(2);
    rows.push_back(named(QStringLiteral("新年交礼会"), 3));
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    requireDone(writeCsv(reportOf(rows), buffer, CsvEncoding::Utf8, MissingCharacters::Refuse));
    const QStringList lines = QString::fromUtf8(buffer.data()).split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() == 5);
    CHECK(lines.first().startsWith(
        QStringLiteral("Group: form,No.,Project (activity),What is done,Partners,Department,Form,"
                       "Area,Fiscal years,")));
    CHECK(lines[3].startsWith(QStringLiteral("Unclassified,3,新年交礼会,,,,,,2011-2012")));
}

TEST_CASE("A survey without projects says so")
{
    const Report report = reportOf({}, showing({Column::Name, Column::Cost}));
    CHECK(report.parts.size() == 1);
    CHECK(tableOf(report).rows->size() == 0);
    CHECK(tableOf(report).groups.empty());
    CHECK(tableOf(report).totals.empty());
    CHECK(tableOf(report).notes.isEmpty());
    CHECK(tableOf(report).emptyText == QStringLiteral("There are no projects."));
}

TEST_CASE("A survey of one project is a table of one row")
{
    const Report report = reportOf(filledRecords(1));
    CHECK(tableOf(report).rows->size() == 1);
    CHECK(groupsOf(tableOf(report)) == QStringList{QStringLiteral("共催 (1 project(s)) 0")});
}

TEST_CASE("A name of a thousand characters and ten forms stay whole")
{
    const Guideline guideline = sampleGuideline();
    ProjectRecord record = named(QString(1000, u'花'));
    for (const Form& form : guideline.forms) {
        record.forms.push_back({form.code, form.name});
    }
    const Report report = reportOf({record});
    CHECK(columnOf(tableOf(report), QStringLiteral("Project (activity)")).first().size() == 1000);
    CHECK(columnOf(tableOf(report), QStringLiteral("Form")).first().count(u'\n') == 9);
    CHECK(tableOf(report).rows->size() == 1);
    CHECK(totalsOf(tableOf(report, 1)) ==
          QStringList{QStringLiteral("Mentions|10|100.0%"), QStringLiteral("Projects|1|")});
}

TEST_CASE("A record's number is its own, or its place in the table")
{
    std::vector<ProjectRecord> records = costs();
    records[1].number = 12;
    records[4].number = 0;
    const Report report =
        reportOf(records, {.columns = {Column::Number, Column::Name, Column::Cost}});
    CHECK(columnOf(tableOf(report), QStringLiteral("No.")) == QStringList{QStringLiteral("1"),
                                                                          QStringLiteral("12"),
                                                                          {},
                                                                          QStringLiteral("1"),
                                                                          QStringLiteral("1"),
                                                                          {},
                                                                          QStringLiteral("5"),
                                                                          {}});
}

TEST_CASE("The public edition of the table has no person's name, the other one has")
{
    ProjectRecord record = filledRecords(1).front();
    const ActorKind citizen = sampleGuideline().actors.front();
    const ActorKindChoice kind{citizen.code, citizen.name};
    record.partners = {{QStringLiteral("砂川太郎"), {}, kind, {}},
                       {QStringLiteral("砂川花子"), {}, kind, {}},
                       {QStringLiteral("花の会"), {}, {}, {}}};
    SurveySubject subject = subjectOf({record});
    const auto partners = [&] {
        return columnOf(tableOf(valueOf(surveyReport(subject, {}))), QStringLiteral("Partners"))
            .first();
    };
    CHECK(partners() == QStringLiteral("砂川太郎、砂川花子、花の会"));
    subject.records =
        publicRecords(subject.records, subject.guideline, std::make_shared<const Persons>());
    CHECK(partners() == QStringLiteral("Private person、花の会"));
}

TEST_CASE("Columns and groupings are known by their codes")
{
    for (const SurveyColumn column : AllSurveyColumns) {
        CHECK(surveyColumnFromCode(surveyColumnCode(column)) == column);
    }
    CHECK(surveyColumnCode(Column::Partners) == QStringLiteral("partners"));
    CHECK_FALSE(surveyColumnFromCode(QStringLiteral("notes")));
    CHECK(surveyGroupingFromCode(QStringLiteral("department")) == SurveyGrouping::Department);
    CHECK_FALSE(surveyGroupingFromCode(QStringLiteral("year")));
}
