#include "core/domain/organisation/duplicate_organisations.h"

#include "core/domain/organisation/erased_organisation.h"
#include "tests/support/result.h"

#include <map>

using namespace kyodo;
using kyodo::test::valueOf;
using Reason = DuplicateOrganisations::Reason;
using Reasons = std::vector<Reason>;

namespace {

OrganisationId id(qint64 value)
{
    return *OrganisationId::fromValue(value);
}

Organisation named(qint64 number, const char16_t* name, const char16_t* corporateNumber = u"")
{
    return {.id = id(number),
            .name = valueOf(Name::parse(QString::fromUtf16(name))),
            .corporateNumber = QString::fromUtf16(corporateNumber)};
}

/// Why two names are taken for one organisation.
Reasons between(const Organisation& a, const Organisation& b)
{
    const std::vector<DuplicateOrganisations> found = duplicateOrganisations({a, b});
    CHECK(found == duplicateOrganisations({b, a}));
    return found.empty() ? Reasons{} : found.front().reasons;
}

Reasons between(const char16_t* a, const char16_t* b)
{
    return between(named(1, a), named(2, b));
}

constexpr const char16_t* Number = u"4011001098993";

} // namespace

TEST_CASE("one corporate number is one organisation")
{
    CHECK(between(named(1, u"株式会社山田建設", Number),
                  named(2, u"ヤマダホーム", u"T4011-0010-98993")) ==
          Reasons{Reason::CorporateNumber});
    CHECK(between(named(1, u"山田建設", Number), named(2, u"山田建設", Number)) ==
          Reasons{Reason::CorporateNumber, Reason::SameName});
    // a mistyped number says nothing
    CHECK(between(named(1, u"株式会社山田建設", u"4011001098992"),
                  named(2, u"ヤマダホーム", u"4011001098992"))
              .empty());
    CHECK(between(named(1, u"株式会社山田建設"), named(2, u"ヤマダホーム")).empty());
}

TEST_CASE("two corporate numbers are two organisations, whatever they are called")
{
    CHECK(between(named(1, u"山田建設", Number), named(2, u"山田建設", u"7123456789012")).empty());
    CHECK(between(named(1, u"山田建設", Number), named(2, u"山田建設", u"7123456789011")) ==
          Reasons{Reason::SameName});
}

TEST_CASE("spellings of one name are one organisation")
{
    CHECK(between(u"（特非）あおぞらの会", u"ＮＰＯ法人 あおぞらの会") ==
          Reasons{Reason::SameName});
    CHECK(between(u"砂川市体育協会", u"砂川市 体育協会") == Reasons{Reason::SameName});
    CHECK(between(u"砂川市体育協会", u"砂川市文化協会").empty());
}

TEST_CASE("a name that differs in the legal form alone may be the same body")
{
    CHECK(between(u"あおぞらの会", u"NPO法人あおぞらの会") == Reasons{Reason::OtherLegalForm});
    CHECK(between(u"有限会社山田建設", u"㈱山田建設") == Reasons{Reason::OtherLegalForm});
}

TEST_CASE("a former name leads to its bearer")
{
    Organisation renamed = named(1, u"すながわ花と緑の会");
    renamed.formerNames = {{QStringLiteral("花いっぱい運動推進協議会"), QDate(2015, 3, 31)}};
    CHECK(between(renamed, named(2, u"花いっぱい運動 推進協議会")) == Reasons{Reason::FormerName});
    CHECK(between(renamed, named(2, u"花いっぱい運動")).empty());
    Organisation both = named(2, u"花の会");
    both.formerNames = renamed.formerNames;
    CHECK(between(renamed, both).empty());
    // its own former name in another spelling makes no pair
    CHECK(duplicateOrganisations({renamed}).empty());
}

TEST_CASE("similar names are one body only when their legal forms agree")
{
    CHECK(between(u"砂川市ボランティア連絡協議会", u"砂川市ボランテア連絡協議会") ==
          Reasons{Reason::SimilarName});
    CHECK(between(u"NPO法人サポートセンターゆめさき", u"サポートセンタゆめさき") ==
          Reasons{Reason::SimilarName});
    CHECK(between(u"NPO法人サポートセンターゆめさき", u"株式会社サポートセンタゆめさき").empty());
    CHECK(between(u"砂川市空知太第1町内会", u"砂川市空知太第2町内会").empty());
    CHECK(between(u"東町町内会", u"西町町内会").empty());
}

TEST_CASE("organisations whose names were erased are no pair")
{
    const Name erased = valueOf(Name::parse(erasedText()));
    CHECK(between({.id = id(1), .name = erased}, {.id = id(2), .name = erased}).empty());
}

TEST_CASE("the surest pairs come first, each with the smaller id first")
{
    const std::vector<DuplicateOrganisations> found = duplicateOrganisations({
        named(9, u"砂川市ボランティア連絡協議会"),
        named(8, u"砂川市ボランテア連絡協議会"),
        named(7, u"ＮＰＯ法人あおぞらの会"),
        named(3, u"あおぞらの会"),
        named(5, u"（特非）あおぞらの会"),
        named(4, u"空知太町内会"),
    });
    const std::vector<DuplicateOrganisations> expected{
        {id(5), id(7), {Reason::SameName}},
        {id(3), id(5), {Reason::OtherLegalForm}},
        {id(3), id(7), {Reason::OtherLegalForm}},
        {id(8), id(9), {Reason::SimilarName}},
    };
    CHECK(found == expected);
}

TEST_CASE("numbered neighbourhoods of a large register are no duplicates of each other")
{
    std::vector<Organisation> manyGroups;
    for (int i = 1; i <= 1000; ++i) {
        const QString name = QStringLiteral("砂川市空知太第%1町内会").arg(i);
        manyGroups.push_back({.id = id(i), .name = valueOf(Name::parse(name))});
    }
    CHECK(duplicateOrganisations(manyGroups).empty());
    manyGroups.push_back(named(1001, u"砂川市空知太第４２町内会"));
    const std::vector<DuplicateOrganisations> expected{{id(42), id(1001), {Reason::SameName}}};
    CHECK(duplicateOrganisations(manyGroups) == expected);
}

TEST_CASE("every reason has a sentence of its own")
{
    QStringList labels;
    for (const Reason reason : {Reason::CorporateNumber, Reason::SameName, Reason::FormerName,
                                Reason::OtherLegalForm, Reason::SimilarName}) {
        labels << duplicateReasonLabel(reason);
    }
    CHECK_FALSE(labels.contains(QString()));
    CHECK(labels.removeDuplicates() == 0);
}
