#include "core/domain/record_sources.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// Records numbered from 1; counts those that it handed out.
class Numbered final : public RecordSource
{
public:
    explicit Numbered(qsizetype size)
        : m_size(size)
    {}

    [[nodiscard]] qsizetype size() const override { return m_size; }
    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override
    {
        if (isBroken) {
            return failure(ErrorCode::LedgerUnreadable, QStringLiteral("broken"));
        }
        std::vector<ProjectRecord> block;
        for (qsizetype i = first; i < std::min(first + count, m_size); ++i) {
            block.push_back({.id = *RecordId::fromValue(i + 1),
                             .project = *ProjectId::fromValue(i + 1),
                             .round = *SurveyRoundId::fromValue(1),
                             .number = static_cast<int>(i + 1),
                             .name = valueOf(Name::parse(QString::number(i + 1))),
                             .areaReason = QStringLiteral("内部")});
            ++handedOut;
        }
        return block;
    }

    mutable qsizetype handedOut = 0;
    bool isBroken = false;

private:
    qsizetype m_size;
};

std::vector<int> numbersIn(const RecordSource& source, qsizetype first, qsizetype count)
{
    std::vector<int> numbers;
    for (const ProjectRecord& record : valueOf(source.records(first, count))) {
        numbers.push_back(record.number);
    }
    return numbers;
}

} // namespace

TEST_CASE("Cached records are read once, however they are asked for")
{
    const auto source = std::make_shared<Numbered>(1300);
    const SharedRecords cached = cachedRecords(source);
    CHECK(source->handedOut == 0);
    CHECK(numbersIn(*cached, 510, 4) == std::vector{511, 512, 513, 514});
    CHECK(source->handedOut == 1024);
    CHECK(numbersIn(*cached, 0, 5000).size() == 1300);
    CHECK(numbersIn(*cached, 1299, 10) == std::vector{1300});
    CHECK(numbersIn(*cached, 1300, 10).empty());
    CHECK(source->handedOut == 1300);
    CHECK(cached->size() == 1300);
}

TEST_CASE("Of more records than may be kept, those near the last ones asked for are")
{
    const auto source = std::make_shared<Numbered>(2000);
    const SharedRecords cached = cachedRecords(source, 1999);
    for (qsizetype first = 0; first < 2000; first += 13) {
        CHECK(numbersIn(*cached, first, 13).front() == first + 1);
    }
    CHECK(source->handedOut == 2000);
    CHECK(numbersIn(*cached, 1020, 10).size() == 10); // over the end of a block
    CHECK(source->handedOut == 2000 + 2 * 512);
    CHECK(numbersIn(*cached, 515, 600).size() == 600); // the same two
    CHECK(source->handedOut == 2000 + 2 * 512);
    CHECK(numbersIn(*cached, 0, 2000).size() == 2000);
    CHECK(source->handedOut > 2000 + 2 * 512);
}

TEST_CASE("A block that could not be read is asked for again")
{
    const auto source = std::make_shared<Numbered>(3);
    const SharedRecords cached = cachedRecords(source);
    source->isBroken = true;
    CHECK_FALSE(cached->records(0, 3));
    source->isBroken = false;
    CHECK(numbersIn(*cached, 0, 3) == std::vector{1, 2, 3});
}

TEST_CASE("Public records are public copies")
{
    const auto source = std::make_shared<Numbered>(3);
    const SharedRecords shown =
        publicRecords(source, std::make_shared<const Guideline>(sampleGuideline()),
                      std::make_shared<const Persons>());
    CHECK(numbersIn(*shown, 1, 2) == std::vector{2, 3});
    CHECK(valueOf(shown->records(0, 1)).front().areaReason.isEmpty());
    CHECK(shown->size() == 3);
}

TEST_CASE("Runs of records stand one behind the other")
{
    const auto source = std::make_shared<Numbered>(20);
    const SharedRecords runs = recordsOf(source, {{2, 2}, {10, 3}, {0, 1}});
    CHECK(runs->size() == 6);
    CHECK(numbersIn(*runs, 0, 100) == std::vector{3, 4, 11, 12, 13, 1});
    CHECK(numbersIn(*runs, 1, 2) == std::vector{4, 11});
    CHECK(numbersIn(*runs, 3, 1) == std::vector{12});
    CHECK(numbersIn(*runs, 6, 1).empty());
    CHECK(source->handedOut == 6 + 2 + 1);
}
