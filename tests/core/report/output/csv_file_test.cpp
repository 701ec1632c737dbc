#include "core/report/output/csv_file.h"

#include "core/base/encoding.h"
#include "tests/core/report/output/sample_report.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Status writeTo(QByteArray& bytes, const Report& report, CsvEncoding encoding,
               MissingCharacters missing = MissingCharacters::Refuse)
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    return writeCsv(report, buffer, encoding, missing);
}

QByteArray csvOf(const Report& report, CsvEncoding encoding = CsvEncoding::Utf8,
                 MissingCharacters missing = MissingCharacters::Refuse)
{
    QByteArray bytes;
    requireDone(writeTo(bytes, report, encoding, missing));
    return bytes;
}

Report tableOf(std::shared_ptr<const ReportRows> rows)
{
    Report report = reportOf({});
    std::get<ReportTable>(report.parts.front()).rows = std::move(rows);
    return report;
}

} // namespace

TEST_CASE("A report in CSV is the golden one", "[golden]")
{
    checkGolden(QStringLiteral("report.csv"), csvOf(sampleReport()));
}

TEST_CASE("A report in CSV has its mark, CRLF, and one line a project")
{
    const QByteArray csv = csvOf(sampleReport());
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.count("\r\n") == 5);
    CHECK_FALSE(csv.contains("No."));
    CHECK_FALSE(csv.contains(QStringLiteral("小計").toUtf8()));
    CHECK_FALSE(csv.contains(QStringLiteral("合計").toUtf8()));
}

TEST_CASE("Texts of CSV are guarded, numbers below zero are not")
{
    const QString csv = QString::fromUtf8(csvOf(sampleReport()));
    CHECK(csv.contains(QStringLiteral(",'=1+1,")));
    CHECK(csv.contains(QStringLiteral(",'+81 国際交流,")));
    CHECK(csv.contains(QStringLiteral(",-30000\r\n")));
    CHECK(csv.contains(QStringLiteral(",\"一行目\n「\"\"二\"\"」行目\",")));
}

TEST_CASE("CSV holds the table that the report names")
{
    Report report = sampleReport();
    report.dataTable = 1;
    CHECK(csvOf(report) ==
          QStringLiteral("\uFEFF領域,件数,割合（％）\r\nB,1,33.3\r\nC,2,66.7\r\n").toUtf8());

    report.dataTable = 9;
    QByteArray bytes;
    const Status status = writeTo(bytes, report, CsvEncoding::Utf8);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("CP932 takes twins of marks, and needs no consent for them")
{
    const Report report = reportOf({QStringLiteral("9〜17時 −‖")});
    CHECK(valueOf(unencodableIn(report)).empty());
    const QByteArray csv = csvOf(report, CsvEncoding::Cp932);
    CHECK(decodeBytes(csv, Cp932IcuName).text == QStringLiteral("語\r\n9～17時 －∥\r\n"));
}

TEST_CASE("CSV in CP932 is refused where a character is missing, and says which")
{
    const Report report = reportOf({QStringLiteral("夏"), QStringLiteral("𠮷野")});
    QByteArray bytes;
    const Status status = writeTo(bytes, report, CsvEncoding::Cp932);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::InvalidInput);
    CHECK(status.error().message.contains(QStringLiteral("𠮷")));

    const QByteArray csv = csvOf(report, CsvEncoding::Cp932, MissingCharacters::Geta);
    CHECK(decodeBytes(csv, Cp932IcuName).text == QStringLiteral("語\r\n夏\r\n〓野\r\n"));
}

TEST_CASE("What CP932 lacks is listed by row and column")
{
    const QString column = QStringLiteral("事業名（活動名）");
    CHECK(valueOf(unencodableIn(sampleReport())) ==
          std::vector<Unencodable>{{4, 2, column, QStringLiteral("𠮷")},
                                   {4, 2, column, QStringLiteral("🎆")}});
    CHECK(valueOf(unencodableIn(sampleReport(), 1)).size() == 1);
}

TEST_CASE("CSV reads rows a block at a time, and fails with them")
{
    const auto rows = std::make_shared<CountingRows>(2000);
    const QByteArray csv = csvOf(tableOf(rows));
    CHECK(csv.count("\r\n") == 2001);
    CHECK(csv.endsWith("1999\r\n"));
    CHECK(rows->largestBlock < 2000);

    QByteArray bytes;
    const Status status =
        writeTo(bytes, tableOf(std::make_shared<BrokenRows>()), CsvEncoding::Utf8);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::LedgerUnreadable);
}

TEST_CASE("CSV says when the device takes no more")
{
    QBuffer closed;
    const Status status = writeCsv(sampleReport(), closed, CsvEncoding::Utf8);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::FileWrite);
}
