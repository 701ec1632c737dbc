#include "core/operations/project_generator.h"

#include "core/domain/finding.h"
#include "core/domain/organisation/duplicate_organisations.h"
#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

#include <QSet>

namespace kyodo {
namespace {

const GeneratedIds Ids{*ProjectId::fromValue(1), *SurveyRoundId::fromValue(2),
                       *RecordId::fromValue(3)};

TEST_CASE("A generated project is the same at every call")
{
    const Guideline guideline = test::sampleGuideline();
    for (const qint64 index : {qint64{0}, qint64{7}, qint64{221'106}}) {
        CHECK(generatedRecord(index, Ids, guideline) == generatedRecord(index, Ids, guideline));
    }
}

TEST_CASE("No name comes twice among 50,000, nor among all")
{
    const Guideline guideline = test::sampleGuideline();
    CHECK(mostGeneratedProjects() >= 221'107);
    QSet<QString> names;
    for (qint64 index = 0; index < 50'000; ++index) {
        names.insert(generatedRecord(index, Ids, guideline).name.key());
    }
    CHECK(names.size() == 50'000);
    CHECK(!names.contains(generatedRecord(mostGeneratedProjects() - 1, Ids, guideline).name.key()));
}

TEST_CASE("Every column of a generated project is filled by the guideline")
{
    const Guideline guideline = test::sampleGuideline();
    for (qint64 index = 0; index < 500; ++index) {
        const ProjectRecord record = generatedRecord(index, Ids, guideline);
        CAPTURE(index);
        CHECK(record.number == index + 1);
        CHECK(!record.summary.isEmpty());
        CHECK(!record.department.isEmpty());
        REQUIRE(!record.forms.empty());
        CHECK(guideline.form(*record.forms.front().code));
        REQUIRE(record.area);
        CHECK(guideline.area(*record.area->code));
        REQUIRE(!record.partners.empty());
        CHECK(!record.partners.front().name.isEmpty());
        CHECK(record.cost);
        CHECK(findingsOf(record, guideline, std::nullopt).empty());
    }
}

TEST_CASE("Generated organisations are called like partners, and one in fifty stands there twice")
{
    const Guideline guideline = test::sampleGuideline();
    QSet<QString> partners;
    for (qint64 index = 0; index < 10'000; ++index) {
        for (const Partner& partner : generatedRecord(index, Ids, guideline).partners) {
            partners << partner.name;
        }
    }
    std::vector<Organisation> organisations;
    int taking = 0;
    for (qint64 index = 0; index < 500; ++index) {
        organisations.push_back(
            generatedOrganisation(index, *OrganisationId::fromValue(index + 1), guideline));
        CHECK(!organisations.back().kana.isEmpty());
        taking += partners.contains(organisations.back().name.text()) ? 1 : 0;
    }
    CHECK(taking > 250);
    const auto pairs = duplicateOrganisations(organisations);
    REQUIRE(pairs.size() == 10);
    CHECK(pairs.front().first.value() == 49);
    CHECK(pairs.front().second.value() == 50);
    CHECK(organisations == [&] {
        std::vector<Organisation> again;
        for (const Organisation& each : organisations) {
            again.push_back(generatedOrganisation(each.id.value() - 1, each.id, guideline));
        }
        return again;
    }());
}

TEST_CASE("A guideline without forms or areas gives projects without them")
{
    Guideline guideline = test::sampleGuideline();
    guideline.forms.clear();
    guideline.areas.clear();
    const ProjectRecord record = generatedRecord(1, Ids, guideline);
    CHECK(record.forms.empty());
    CHECK(!record.area);
}

} // namespace
} // namespace kyodo
