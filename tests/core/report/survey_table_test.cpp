#include "core/report/survey_table.h"

#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;

namespace {

SurveyTable laidOut(const MemoryRecords& records, const Guideline& guideline,
                    const SurveyTableOptions& options = surveyOptions())
{
    return valueOf(SurveyTable::layOut(surveyOf(records, guideline), options));
}

/// Every row stands on one page, in order, with none between the pages.
void checkEveryRowOnce(const SurveyTable& table, qsizetype rows)
{
    qsizetype next = 0;
    for (const TablePage& page : table.tablePages()) {
        CHECK(page.firstRow == next);
        CHECK(page.firstLine == 0);
        next = page.endRow;
    }
    CHECK(next == rows);
}

void paintAll(const SurveyTable& table)
{
    QImage image(200, 150, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(0.2, 0.2);
    for (int page = 0; page < table.pageCount(); ++page) {
        requireDone(table.paintPage(painter, page));
    }
}

/// The words of `text`, without the spaces and line breaks that pdftotext puts between.
QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool hasRadical(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF; });
}

} // namespace

TEST_CASE("Survey tables of any length have every row on one page")
{
    const Guideline guideline = sampleGuideline();
    for (const int count : {1, 46, 127, 1000}) {
        const MemoryRecords records(filledRecords(count));
        const SurveyTable table = laidOut(records, guideline);
        checkEveryRowOnce(table, count);
        CHECK(table.pageCount() > static_cast<int>(table.tablePages().size()));
        paintAll(table);
    }
}

TEST_CASE("A survey table of 10,000 rows reads them a block at a time")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(filledRecords(10'000));
    const SurveyTable table = laidOut(records, guideline);
    checkEveryRowOnce(table, 10'000);
    CHECK(records.largestBlock <= 512);
}

TEST_CASE("A survey without projects is one page that says so")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records;
    const SurveyTable table = laidOut(records, guideline);
    CHECK(table.pageCount() == 1);
    CHECK(pdfText(table).contains(QStringLiteral("平成23・24年度")));
}

TEST_CASE("The PDF holds the published cases exactly as they were entered")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(sunagawaRecords());
    REQUIRE(records.size() == 46);
    const SurveyTable table = laidOut(records, guideline);
    CHECK(table.outline().groups().size() == 10);
    const QString text = pdfText(table);
    for (const ProjectRecord& record : records.rows) {
        CHECK(text.contains(record.name.text() + u'\n'));
    }
    for (const Form& form : guideline.forms) {
        CHECK(text.contains(form.name));
    }
    CHECK(text.contains(QStringLiteral("令和8年11月22日")));
    CHECK(text.contains(QStringLiteral("1 / %1").arg(table.pageCount())));
    CHECK_FALSE(hasRadical(text));
}

TEST_CASE("The PDF holds every cell's text, wrapped ones too")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(filledRecords(30));
    const QString text = withoutSpaces(pdfText(laidOut(records, guideline)));
    CHECK(text.count(withoutSpaces(records.rows[0].summary)) == 30);
    CHECK(text.count(QStringLiteral("町内会連合会")) == 30);
    CHECK(text.contains(withoutSpaces(records.rows[29].name.text())));
    CHECK_FALSE(hasRadical(text));
}

TEST_CASE("Columns that no record fills are left out unless asked for")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords bare(sunagawaRecords());
    CHECK(laidOut(bare, guideline).outline().columns().count() == 2);
    SurveyTableOptions options = surveyOptions();
    options.allColumns = true;
    CHECK(laidOut(bare, guideline, options).outline().columns().all());
}

TEST_CASE("A column that only a late record fills is found")
{
    const Guideline guideline = sampleGuideline();
    MemoryRecords records;
    for (int i = 0; i < 600; ++i) {
        records.rows.push_back(named(QStringLiteral("事業%1").arg(i), i + 1));
    }
    records.rows[590].summary = QStringLiteral("遅れて見つかる内容");
    const SurveyTable table = laidOut(records, guideline);
    checkEveryRowOnce(table, 600);
    CHECK(pdfText(table).contains(QStringLiteral("遅れて見つかる内容")));
}

TEST_CASE("Groups have their counts, and continue under their heading")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(filledRecords(100));
    const SurveyTable table = laidOut(records, guideline);
    REQUIRE(table.outline().groups().size() == 10);
    for (const SurveyGroup& group : table.outline().groups()) {
        CHECK(group.count == 10);
    }
    bool isAnyContinued = false;
    for (const TablePage& page : table.tablePages()) {
        const std::size_t group = table.outline().groupOfRow(page.firstRow);
        const bool isInside = table.outline().groups()[group].firstRow < page.firstRow;
        CHECK(page.continuesGroup == isInside);
        isAnyContinued = isAnyContinued || page.continuesGroup;
    }
    CHECK(isAnyContinued);
}

TEST_CASE("A name of 1,000 characters is divided over the pages and lost nowhere")
{
    const Guideline guideline = sampleGuideline();
    QString name;
    while (name.size() < 1000) {
        name += QStringLiteral("協働のまちづくり%1").arg(name.size());
    }
    MemoryRecords records(filledRecords(3));
    records.rows[1].name = valueOf(Name::parse(name));
    const SurveyTable table = laidOut(records, guideline);
    CHECK(table.tablePages().size() > 2);
    const QString text = pdfText(table);
    CHECK(text.contains(name.left(8)));
    CHECK(text.contains(name.right(4)));
    CHECK(text.contains(withoutSpaces(records.rows[2].name.text()).left(6)));
}

TEST_CASE("Cells with characters beyond the font neither crash nor lose their text")
{
    const Guideline guideline = sampleGuideline();
    MemoryRecords records(filledRecords(3));
    records.rows[0].name = valueOf(Name::parse(QStringLiteral("祭り\U0001F386の夕べ")));
    records.rows[1].name = valueOf(Name::parse(QStringLiteral("葛\U000E0100城の会")));
    records.rows[2].name = valueOf(Name::parse(QStringLiteral("か\u3099んばる会")));
    const QString text = pdfText(laidOut(records, guideline));
    CHECK(text.contains(QStringLiteral("の夕べ")));
    CHECK(text.contains(QStringLiteral("城の会")));
    CHECK(text.normalized(QString::NormalizationForm_C).contains(QStringLiteral("がんばる会")));
}

TEST_CASE("A long foreword takes pages of its own")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(filledRecords(5));
    SurveyTableOptions options = surveyOptions();
    options.foreword = QStringLiteral("まえがき。");
    CHECK(laidOut(records, guideline, options).frontPageCount() == 0);
    options.foreword = QStringLiteral("市民と市の協働についてのまえがき。\n").repeated(100);
    const SurveyTable table = laidOut(records, guideline, options);
    CHECK(table.frontPageCount() == 3);
    CHECK(pdfText(table).count(QStringLiteral("まえがき。")) == 100);
}

TEST_CASE("The title names the city unless another is given")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(filledRecords(1));
    SurveyTableOptions options = surveyOptions();
    CHECK(laidOut(records, guideline, options).title().contains(QStringLiteral("砂川市")));
    options.title = QStringLiteral("協働事業の一覧");
    CHECK(laidOut(records, guideline, options).title() == options.title);
}

TEST_CASE("Survey tables fit every paper and grouping")
{
    const Guideline guideline = sampleGuideline();
    const MemoryRecords records(filledRecords(40));
    SurveyTableOptions options = surveyOptions();
    using Grouping = SurveyTableOptions::Grouping;
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::B4}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            options.format.paper = paper;
            options.format.orientation = orientation;
            options.groupBy = paper == Paper::A4 ? Grouping::Area : Grouping::Department;
            const SurveyTable table = laidOut(records, guideline, options);
            checkEveryRowOnce(table, 40);
            paintAll(table);
        }
    }
}

namespace {

/// Fails from a given record on, as a ledger on a lost network drive does.
class FailingRecords final : public RecordSource
{
public:
    [[nodiscard]] qsizetype size() const override { return 1000; }
    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override
    {
        if (first + count > 600) {
            return failure(ErrorCode::LedgerUnreadable, QStringLiteral("gone"));
        }
        return std::vector<ProjectRecord>(static_cast<std::size_t>(count),
                                          named(QStringLiteral("事業")));
    }
};

} // namespace

TEST_CASE("A record that cannot be read is an error, not a shorter table")
{
    const Guideline guideline = sampleGuideline();
    const FailingRecords records;
    const auto table = SurveyTable::layOut(surveyOf(records, guideline), surveyOptions());
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::LedgerUnreadable);
}
