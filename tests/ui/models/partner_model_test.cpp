#include "ui/models/partner_model.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

#include <QAbstractItemModelTester>

using namespace kyodo;
using ui::PartnerModel;

namespace {

void write(PartnerModel& model, int row, int column, const QString& text)
{
    REQUIRE(model.setData(model.index(row, column), text));
}

Partner partnerNamed(const QString& name)
{
    return {name, OrganisationId::fromValue(7), std::nullopt, QString()};
}

} // namespace

TEST_CASE("PartnerModel is edited in place and leaves nameless rows out")
{
    const Guideline guideline = test::sampleGuideline();
    PartnerModel model;
    model.setGuideline(guideline);
    const QAbstractItemModelTester tester(&model);
    const int row = model.addPartner();
    model.addPartner();
    write(model, row, PartnerModel::PartnerName, QStringLiteral("東町内会"));
    write(model, row, PartnerModel::PartnerRole, QStringLiteral("会場の準備"));
    REQUIRE(model.partners().size() == 1);
    CHECK(model.partners()[0].name == QStringLiteral("東町内会"));
    CHECK(model.partners()[0].role == QStringLiteral("会場の準備"));
}

TEST_CASE("PartnerModel drops the link of a partner that gets another name, and only then")
{
    const Guideline guideline = test::sampleGuideline();
    PartnerModel model;
    model.setGuideline(guideline);
    model.setPartners({partnerNamed(QStringLiteral("東町内会"))});
    write(model, 0, PartnerModel::PartnerRole, QStringLiteral("受付"));
    write(model, 0, PartnerModel::PartnerName, QStringLiteral("東町内会"));
    CHECK(model.partners()[0].organisation == OrganisationId::fromValue(7));
    write(model, 0, PartnerModel::PartnerName, QStringLiteral("西町内会"));
    CHECK_FALSE(model.partners()[0].organisation);
}

TEST_CASE("PartnerModel moves and removes rows")
{
    const Guideline guideline = test::sampleGuideline();
    PartnerModel model;
    model.setGuideline(guideline);
    const QAbstractItemModelTester tester(&model);
    model.setPartners({partnerNamed(QStringLiteral("甲")), partnerNamed(QStringLiteral("乙"))});
    model.moveUp(1);
    CHECK(model.partners()[0].name == QStringLiteral("乙"));
    model.moveUp(0);
    CHECK(model.partners()[0].name == QStringLiteral("乙"));
    model.removePartner(0);
    REQUIRE(model.partners().size() == 1);
    CHECK(model.partners()[0].name == QStringLiteral("甲"));
}

TEST_CASE("PartnerModel keeps a kind in words that the guideline does not have")
{
    PartnerModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGuideline(test::sampleGuideline());
    Partner partner = partnerNamed(QStringLiteral("東町内会"));
    partner.kind = ActorKindChoice{std::nullopt, QStringLiteral("実行委員会")};
    model.setPartners({partner});
    CHECK(model.index(0, PartnerModel::Kind).data() == QStringLiteral("実行委員会"));
    write(model, 0, PartnerModel::Kind, QStringLiteral("実行委員会"));
    CHECK(model.partners()[0].kind == partner.kind);

    write(model, 0, PartnerModel::Kind, QStringLiteral("町内会"));
    REQUIRE(model.partners()[0].kind);
    CHECK(model.partners()[0].kind->code == ActorKindCode::parse(QStringLiteral("neighbourhood")));
    write(model, 0, PartnerModel::Kind, QStringLiteral("大学の研究室"));
    CHECK(model.partners()[0].kind ==
          ActorKindChoice{std::nullopt, QStringLiteral("大学の研究室")});
    write(model, 0, PartnerModel::Kind, QString());
    CHECK_FALSE(model.partners()[0].kind);
}
