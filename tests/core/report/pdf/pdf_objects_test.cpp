#include "core/report/pdf/pdf_objects.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QBuffer>

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("Numbers are short, exact to a thousandth, and never in powers")
{
    CHECK(pdf::number(0) == "0");
    CHECK(pdf::number(12) == "12");
    CHECK(pdf::number(-0.5) == "-0.5");
    CHECK(pdf::number(841.8898) == "841.89");
    CHECK(pdf::number(0.0004) == "0");
    CHECK(pdf::number(1234567.25) == "1234567.25");
    CHECK(pdf::number(-3.007) == "-3.007");
}

TEST_CASE("Text is UTF-16 with its mark, whatever it holds")
{
    CHECK(pdf::text(QStringLiteral("A")) == "<FEFF0041>");
    CHECK(pdf::text(QStringLiteral("𠮷")) == "<FEFFD842DFB7>");
    CHECK(pdf::text(QString()) == "<FEFF>");
}

TEST_CASE("A device that refuses shows at the end")
{
    QBuffer readOnly;
    REQUIRE(readOnly.open(QIODevice::ReadOnly));
    PdfObjects objects(readOnly, PdfLevel::Pdf17);
    const int catalog = objects.add("<</Type/Catalog>>");
    const Status finished = objects.finish(catalog, objects.add("<<>>"));
    REQUIRE_FALSE(finished);
    CHECK(finished.error().code == ErrorCode::FileWrite);
}

TEST_CASE("Streams stand in the order in which they came, whichever was packed first")
{
    const auto written = [] {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        PdfObjects objects(buffer, PdfLevel::PdfA1b);
        const int catalog = objects.add("<</Type/Catalog>>");
        for (int i = 0; i < 100; ++i) { // now a long one, now a short one
            objects.addStream({}, QByteArray(i % 2 == 0 ? 500'000 : 1, char('a' + i % 26)));
        }
        requireDone(objects.finish(catalog, objects.add("<<>>")));
        return buffer.data();
    };
    const QByteArray file = written();
    qsizetype before = 0;
    for (int number = 2; number <= 101; ++number) {
        const QByteArray start = '\n' + QByteArray::number(number) + " 0 obj";
        const qsizetype place = file.indexOf(start);
        CHECK(place > before);
        before = place;
    }
    CHECK(file == written());
}

TEST_CASE("Many objects are packed; for keeping each stands by itself")
{
    const auto written = [](PdfLevel level) {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        PdfObjects objects(buffer, level);
        const int catalog = objects.reserve();
        for (int i = 0; i < 500; ++i) {
            objects.add("<</Count " + QByteArray::number(i) + ">>");
        }
        objects.write(catalog, "<</Type/Catalog>>");
        requireDone(objects.finish(catalog, objects.add("<<>>")));
        return buffer.data();
    };
    const QByteArray packed = written(PdfLevel::Pdf17);
    const QByteArray plain = written(PdfLevel::PdfA1b);
    CHECK(packed.count("/ObjStm") == 3);
    CHECK(plain.count("/ObjStm") == 0);
    CHECK(plain.count(" 0 obj\n") == 502);
    CHECK(packed.size() < plain.size() / 4);
}

TEST_CASE("A name holds nothing that would end it")
{
    CHECK(pdf::name("BIZ-UDGothic") == "/BIZ-UDGothic");
    CHECK(pdf::name("MS Gothic (W3)") == "/MS#20Gothic#20#28W3#29");
    CHECK(pdf::name("\xE6") == "/#E6");
}
