#include "core/report/content/counts/cross_report.h"

#include "tests/core/report/content/counted_records.h"
#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString Cohost = QStringLiteral("共催");
const QString Patronage = QStringLiteral("後援");
const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
const QString SomeTwice =
    QStringLiteral("A project that falls under several headings counts under each of them, but "
                   "only once in the totals.");
const QString InThousands =
    QStringLiteral("Sums of money are rounded to thousands of yen, so that totals may differ from "
                   "the sum of what is printed.");
const QString Rounded =
    QStringLiteral("The shares are rounded, so they do not add up to exactly 100.0 %.");

Report crossOf(const CountedRounds& rounds, const CrossOptions& options = {})
{
    return valueOf(crossReport({.cityName = QStringLiteral("砂川市")}, rounds.subject(), options));
}

/// One in two forms and area A, one in a single form and area B.
CountedRounds threeForms()
{
    return oneRound({classified(1, {Cohost, Patronage}, A), classified(2, {Cohost}, B)});
}

CrossOptions sharesOf(CrossShares shares)
{
    return {.shares = shares};
}

QStringList lines(std::initializer_list<const char16_t*> texts)
{
    QStringList all;
    for (const char16_t* text : texts) {
        all << QString::fromUtf16(text);
    }
    return all;
}

} // namespace

TEST_CASE("Projects are crossed by two aspects, the guideline's rows and columns all there")
{
    const Report report = crossOf(oneRound(
        {classified(1, {Cohost}, A), classified(2, {Cohost}, A), classified(3, {Cohost}, B)}));
    const ReportTable& table = tableOf(report);
    CHECK(report.title == QStringLiteral("Collaborative Projects of 砂川市: Cross Table"));
    CHECK(table.title == QStringLiteral("Form by Area: Projects"));
    CHECK(headsOf(table, Reading::Paper) ==
          lines({u"Form", u"A 市民主体", u"B 市民主体で市協力", u"Total"}));
    CHECK(rowsOf(table) == lines({u"共催|2|1|3", u"後援|0|0|0"}));
    CHECK(totalsOf(table) == lines({u"Total|2|1|3"}));
    CHECK(table.columns.front().isRowHead);
    CHECK(table.notes.isEmpty());
}

TEST_CASE("A project of several forms counts under each, and once in the totals")
{
    const Report report = crossOf(threeForms());
    CHECK(rowsOf(tableOf(report)) == lines({u"共催|1|1|2", u"後援|1|0|1"}));
    CHECK(totalsOf(tableOf(report)) == lines({u"Total|1|1|2"}));
    CHECK(tableOf(report).notes == QStringList{SomeTwice});
}

TEST_CASE("Mentions are the sum of the cells, and a note says how many projects they are")
{
    CrossOptions options;
    options.measure = CountMeasure::Mentions;
    const Report report = crossOf(threeForms(), options);
    CHECK(totalsOf(tableOf(report)) == lines({u"Total|2|1|3"}));
    REQUIRE(tableOf(report).notes.size() == 1);
    CHECK(tableOf(report).notes.front().contains(QStringLiteral("2 projects, 3 counts")));
    CHECK(tableOf(crossOf(oneRound({classified(1, {Cohost}, A)}), options)).notes.isEmpty());
}

TEST_CASE("Own words stand behind the guideline's, what nobody chose last")
{
    const Report report =
        crossOf(oneRound({classified(1, {}, B), classified(2, {QStringLiteral("提案型公募")}, A),
                          classified(3, {QStringLiteral("提案型 公募")}, A),
                          classified(4, {QStringLiteral("共 催")}, QStringLiteral("Z"))}));
    CHECK(headsOf(tableOf(report), Reading::Paper) ==
          lines({u"Form", u"A 市民主体", u"B 市民主体で市協力", u"Z", u"Total"}));
    CHECK(rowsOf(tableOf(report)) == lines({u"共催|0|0|1|1", u"後援|0|0|0|0", u"提案型公募|2|0|0|2",
                                            u"Unclassified|0|1|0|1"}));
    CHECK(tableOf(report).notes.isEmpty());
}

TEST_CASE("A project of two rounds is one project in the totals over the years")
{
    CountedRounds rounds;
    rounds.add(QStringLiteral("平成23・24年度"), {classified(1, {Cohost}), classified(2, {Cohost})})
        .add(QStringLiteral("平成25年度"), {classified(1, {Cohost})})
        .add(QStringLiteral("平成26年度"), {});
    const Report report =
        crossOf(rounds, {.rows = RecordAspect::Form, .columns = RecordAspect::Years});
    CHECK(headsOf(tableOf(report), Reading::Paper) ==
          lines({u"Form", u"平成23・24年度", u"平成25年度", u"平成26年度", u"Total"}));
    CHECK(rowsOf(tableOf(report)).front() == QStringLiteral("共催|2|1|0|2"));
    CHECK(tableOf(report).notes == QStringList{SomeTwice});
    CHECK(columnOf(tableOf(report, 1), QStringLiteral("Fiscal years"), Reading::Data).first(3) ==
          lines({u"2011-2012", u"2013", u"2014"}));
}

TEST_CASE("Cost is rounded on paper and exact in data, each project's once in the totals")
{
    const CountedRounds rounds = oneRound({costing(1, {Cohost, Patronage}, 1'250'499),
                                           costing(2, {Cohost}, 500), classified(3, {Patronage})});
    CrossOptions options{.rows = RecordAspect::Form,
                         .columns = RecordAspect::Department,
                         .measure = CountMeasure::Cost};
    const Report report = crossOf(rounds, options);
    CHECK(tableOf(report).title == QStringLiteral("Form by Department: Cost (thousand yen)"));
    CHECK(rowsOf(tableOf(report)) == lines({u"共催|1,251|1,251", u"後援|1,250|1,250"}));
    CHECK(totalsOf(tableOf(report)) == lines({u"Total|1,251|1,251"}));
    CHECK(tableOf(report).notes ==
          QStringList{SomeTwice,
                      QStringLiteral("1 entry(ies) without a cost are not part of the sums."),
                      InThousands});
    CHECK(rowsOf(tableOf(report, 1), Reading::Data) ==
          lines({u"共催|Not stated|1250999", u"後援|Not stated|1250499"}));
    CHECK(headsOf(tableOf(report, 1), Reading::Data).last() == QStringLiteral("Cost (yen)"));

    options.unit = Yen::Unit::Yen;
    const ReportTable inYen = tableOf(crossOf(rounds, options));
    CHECK(rowsOf(inYen).front() == QStringLiteral("共催|1,250,999|1,250,999"));
    CHECK_FALSE(inYen.notes.contains(InThousands));
}

TEST_CASE("Shares are those of the total, of a row or of a column")
{
    const CountedRounds rounds = oneRound(
        {classified(1, {Cohost}, A), classified(2, {Cohost}, A), classified(3, {Cohost}, A),
         classified(4, {Patronage}, A), classified(5, {Cohost}, B)});
    const auto first = [&](CrossShares shares) {
        return rowsOf(tableOf(crossOf(rounds, sharesOf(shares)))).front();
    };
    CHECK(first(CrossShares::OfTotal) == QStringLiteral("共催|3\n60.0%|1\n20.0%|4\n80.0%"));
    CHECK(first(CrossShares::OfRow) == QStringLiteral("共催|3\n75.0%|1\n25.0%|4\n100.0%"));
    CHECK(first(CrossShares::OfColumn) == QStringLiteral("共催|3\n75.0%|1\n100.0%|4\n80.0%"));
    CHECK(tableOf(crossOf(rounds, sharesOf(CrossShares::OfRow))).notes ==
          lines({u"The shares are those of each row."}));
    const ReportTable data = tableOf(crossOf(rounds, sharesOf(CrossShares::OfRow)), 1);
    CHECK(headsOf(data, Reading::Data) == lines({u"Form", u"Area", u"Projects", u"Share (%)"}));
    CHECK(rowsOf(data, Reading::Data).front() == QStringLiteral("共催|A 市民主体|3|75"));
}

TEST_CASE("A note says when the printed shares do not reach 100.0")
{
    // three thirds of a column; each row by itself is whole
    const CountedRounds thirds =
        oneRound({classified(1, {Cohost}, A), classified(2, {Patronage}, A), classified(3, {}, A)});
    const auto isNoted = [](const CountedRounds& rounds, CrossShares shares) {
        return tableOf(crossOf(rounds, sharesOf(shares))).notes.contains(Rounded);
    };
    CHECK(isNoted(thirds, CrossShares::OfTotal));
    CHECK(isNoted(thirds, CrossShares::OfColumn));
    CHECK_FALSE(isNoted(thirds, CrossShares::OfRow));
    CHECK_FALSE(isNoted(thirds, CrossShares::None));

    const CountedRounds halves =
        oneRound({classified(1, {Cohost}, A), classified(2, {Patronage}, B)});
    CHECK_FALSE(isNoted(halves, CrossShares::OfTotal));
    CHECK_FALSE(isNoted(halves, CrossShares::OfColumn));
    // two cells of one third and one of a third more: 66.7 and 33.3 reach it
    const CountedRounds reaching = oneRound(
        {classified(1, {Cohost}, A), classified(2, {Cohost}, A), classified(3, {Patronage}, A)});
    CHECK_FALSE(isNoted(reaching, CrossShares::OfTotal));
    // more than 100, but not for being rounded
    CHECK_FALSE(isNoted(threeForms(), CrossShares::OfColumn));
}

TEST_CASE("A kind of partner that the guideline stars is explained where kinds are shown")
{
    const CountedRounds rounds = oneRound({classified(1, {Cohost})}, builtIn("sunagawa"));
    const auto isExplained = [&](RecordAspect rows) {
        const ReportTable table =
            tableOf(crossOf(rounds, {.rows = rows, .columns = RecordAspect::Years}));
        return std::any_of(table.notes.begin(), table.notes.end(), [](const QString& note) {
            return note.startsWith(QStringLiteral("市民*: "));
        });
    };
    CHECK(isExplained(RecordAspect::PartnerKind));
    CHECK_FALSE(isExplained(RecordAspect::Form));
}

TEST_CASE("Kinds of partners count once a project, and the city is none of them")
{
    const auto partner = [](const QString& kind) {
        return Partner{QStringLiteral("団体"),
                       {},
                       kind.isEmpty()
                           ? std::nullopt
                           : std::optional(ActorKindChoice{ActorKindCode::parse(kind), QString()}),
                       {}};
    };
    ProjectRecord record = classified(1, {Cohost});
    record.partners = {partner(QStringLiteral("npo")), partner(QStringLiteral("npo")), partner({})};
    const CrossOptions options{.rows = RecordAspect::PartnerKind,
                               .columns = RecordAspect::Form,
                               .measure = CountMeasure::Mentions};
    CHECK(rowsOf(tableOf(crossOf(oneRound({record}), options))) ==
          lines({u"市民(個人)|0|0|0", u"町内会|0|0|0", u"ボランティア団体|0|0|0",
                 u"ＮＰＯ法人|1|0|1", u"企業・事業者|0|0|0", u"Unclassified|1|0|1"}));
}

TEST_CASE("A field of the second scheme has its row only when it is met")
{
    Guideline guideline = smallGuideline();
    guideline.fields = {{*FieldCode::parse(QStringLiteral("f")), QStringLiteral("福祉"), {}}};
    guideline.npoFields = {{*FieldCode::parse(QStringLiteral("n1")), QStringLiteral("環境"), {}},
                           {*FieldCode::parse(QStringLiteral("n2")), QStringLiteral("災害"), {}}};
    ProjectRecord record = classified(1, {Cohost});
    record.field = {FieldCode::parse(QStringLiteral("n2")), {}};
    const CrossOptions options{.rows = RecordAspect::Field, .columns = RecordAspect::Form};
    CHECK(rowsOf(tableOf(crossOf(oneRound({record}, guideline), options))) ==
          lines({u"福祉|0|0|0", u"災害|1|0|1"}));
}

TEST_CASE("Departments stand in the order of the survey table, whoever is met first")
{
    const CrossOptions options{.rows = RecordAspect::Department, .columns = RecordAspect::Form};
    const CountedRounds rounds =
        oneRound({ofDepartment(1, QStringLiteral("福祉課")), classified(2, {Cohost}),
                  ofDepartment(3, QStringLiteral("市民課"))});
    const QStringList rows = rowsOf(tableOf(crossOf(rounds, options)));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].startsWith(QStringLiteral("市民課|")));
    CHECK(rows[1].startsWith(QStringLiteral("福祉課|")));
    CHECK(rows[2].startsWith(QStringLiteral("Not stated|")));
}

TEST_CASE("What has more columns than the paper stands in several tables")
{
    const auto departments = [](int count) {
        std::vector<ProjectRecord> records;
        for (int i = 1; i <= count; ++i) {
            records.push_back(ofDepartment(i, QStringLiteral("第%1課").arg(i)));
        }
        return records;
    };
    const CrossOptions options{.rows = RecordAspect::Form, .columns = RecordAspect::Department};
    CHECK(tablesOf(crossOf(oneRound(departments(11)), options)).size() == 2); // one, and its data

    const Report report = crossOf(oneRound(departments(13)), options);
    REQUIRE(tablesOf(report).size() == 3);
    CHECK(tableOf(report, 0).title == QStringLiteral("Form by Department: Projects (1 of 2)"));
    CHECK(headsOf(tableOf(report, 0), Reading::Paper).size() == 8);
    CHECK(headsOf(tableOf(report, 1), Reading::Paper).first() == QStringLiteral("Form"));
    CHECK(headsOf(tableOf(report, 1), Reading::Paper).last() == QStringLiteral("Total"));
    CHECK(rowsOf(tableOf(report, 1)).size() == rowsOf(tableOf(report, 0)).size());

    PageFormat portrait;
    portrait.orientation = QPageLayout::Portrait;
    const Report narrow =
        valueOf(crossReport({.format = portrait}, oneRound(departments(11)).subject(), options));
    CHECK(tablesOf(narrow).size() == 3);
}

TEST_CASE("Rows have bars by their totals where the columns leave room")
{
    const auto bars = [](const CountedRounds& rounds) {
        const Report report = crossOf(rounds);
        std::vector<double> lengths;
        for (const ReportRow& row : valueOf(tableOf(report).rows->rows(0, 2))) {
            lengths.push_back(row.bar.value_or(-1));
        }
        return lengths;
    };
    const std::vector<ProjectRecord> records{classified(1, {Cohost}, A), classified(2, {Cohost}, B),
                                             classified(3, {Patronage}, B)};
    CHECK(bars(oneRound(records)) == std::vector<double>{1, 0.5});
    CHECK(bars(oneRound(records, builtIn("saku"))) == std::vector<double>{-1, -1});
}

TEST_CASE("Data are a cell a row, the totals apart, and not for pages")
{
    const Report report = crossOf(threeForms());
    const ReportTable& data = tableOf(report, report.dataTable);
    CHECK(data.isDataOnly());
    CHECK_FALSE(tableOf(report).isDataOnly());
    CHECK(rowsOf(data, Reading::Data) ==
          lines({u"共催|A 市民主体|1", u"共催|B 市民主体で市協力|1", u"後援|A 市民主体|1",
                 u"後援|B 市民主体で市協力|0"}));
    CHECK(totalsOf(data, Reading::Data) ==
          lines({u"共催|Total|2", u"後援|Total|1", u"Total|A 市民主体|1",
                 u"Total|B 市民主体で市協力|1", u"Total|Total|2"}));
}

TEST_CASE("One aspect cannot be both rows and columns")
{
    const Result<Report> refused = crossReport(
        {}, threeForms().subject(), {.rows = RecordAspect::Area, .columns = RecordAspect::Area});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().message.contains(QStringLiteral("Area")));
}

TEST_CASE("An empty round has a sentence in place of its table, a single project a table")
{
    const Report empty = crossOf(oneRound({}));
    CHECK(leadingText(empty) == QStringLiteral("There are no projects."));
    CHECK(tableOf(empty, empty.dataTable).isDataOnly());
    CHECK(leadingText(crossOf(oneRound({}, builtIn("minami-alps")))) == leadingText(empty));

    const Report single = crossOf(oneRound({classified(1, {})}));
    CHECK(leadingText(single).isEmpty());
    CHECK(totalsOf(tableOf(single)) == lines({u"Total|0|0|1|1"}));
}

TEST_CASE("Guidelines without areas or forms are crossed by what the projects say")
{
    const Report areaLess =
        crossOf(oneRound({named(QStringLiteral("祭り"))}, builtIn("minami-alps")));
    CHECK(headsOf(tableOf(areaLess), Reading::Paper) ==
          lines({u"Form", u"Unclassified", u"Total"}));
    CHECK(tableOf(areaLess).notes ==
          lines({u"The guideline does not divide projects into areas."}));

    const Report formLess = crossOf(oneRound({classified(1, {Cohost}, A)}, builtIn("ebetsu")));
    CHECK(rowsOf(tableOf(formLess)) == lines({u"共催|1|0|0|0|0|1"}));
    CHECK(tableOf(formLess).notes == lines({u"The guideline has no list of forms."}));
}

TEST_CASE("Areas stand in the guideline's own order, whichever way they run")
{
    const Report report =
        crossOf(oneRound({classified(1, {}, QStringLiteral("6"))}, builtIn("saku")));
    const QStringList heads = headsOf(tableOf(report), Reading::Paper);
    CHECK(heads[1].startsWith(u'1'));
    CHECK(heads[6].startsWith(u'6'));
    CHECK(totalsOf(tableOf(report)) == lines({u"Total|0|0|0|0|0|1|1"}));
}

TEST_CASE("Aspects have names for the command line and for people")
{
    QStringList labels;
    for (const RecordAspect aspect : recordAspects()) {
        CHECK(recordAspectFromCode(recordAspectCode(aspect)) == aspect);
        labels << recordAspectLabel(aspect);
    }
    CHECK(labels.size() == 6);
    CHECK(labels.removeDuplicates() == 0);
    CHECK_FALSE(recordAspectFromCode(QStringLiteral("colour")));
}
