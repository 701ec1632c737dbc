#include "tests/support/sample_guideline.h"

namespace kyodo::test {
namespace {

Area area(const QString& code, const QString& name, double position)
{
    return {*AreaCode::parse(code), name, {}, position, {}};
}

Form form(const QString& code, const QString& name, FormKind kind, const QString& leadingArea = {})
{
    return {*FormCode::parse(code), name, {}, kind, {}, {}, {}, AreaCode::parse(leadingArea)};
}

ActorKind actor(const QString& code, const QString& name, bool isCity = false)
{
    const auto nature = actorNatureFromCode(code);
    return {*ActorKindCode::parse(code),
            name,
            {},
            nature ? std::vector{*nature} : std::vector<ActorNature>(),
            isCity};
}

std::vector<Area> areas()
{
    return {
        area(QStringLiteral("A"), QStringLiteral("市民主体"), 0),
        area(QStringLiteral("B"), QStringLiteral("市民主体で市協力"), 0.25),
        area(QStringLiteral("C"), QStringLiteral("市民と市が連携・協力"), 0.5),
        area(QStringLiteral("D"), QStringLiteral("市主体で市民協力"), 0.75),
        area(QStringLiteral("E"), QStringLiteral("市主体"), 1),
    };
}

std::vector<Form> forms()
{
    return {
        form(QStringLiteral("cohost"), QStringLiteral("共催"), FormKind::CoHosting,
             QStringLiteral("C")),
        form(QStringLiteral("patronage"), QStringLiteral("後援"), FormKind::Patronage),
        form(QStringLiteral("committee"), QStringLiteral("実行委員会、運営協議会"),
             FormKind::Committee),
        form(QStringLiteral("council"), QStringLiteral("委員会、審議会、協議会"),
             FormKind::Council),
        form(QStringLiteral("hearing"), QStringLiteral("懇話会、懇談会等"), FormKind::Hearing),
        form(QStringLiteral("information"), QStringLiteral("情報・意見交換"),
             FormKind::Information),
        form(QStringLiteral("subsidy"), QStringLiteral("補助、助成"), FormKind::Subsidy,
             QStringLiteral("B")),
        form(QStringLiteral("commission"), QStringLiteral("委託"), FormKind::Commission,
             QStringLiteral("D")),
        form(QStringLiteral("designated-manager"), QStringLiteral("指定管理者制度"),
             FormKind::DesignatedManager),
        form(QStringLiteral("cooperation"), QStringLiteral("協力、連携"), FormKind::Cooperation),
    };
}

std::vector<ActorKind> actors()
{
    return {
        actor(QStringLiteral("citizen"), QStringLiteral("市民(個人)")),
        actor(QStringLiteral("neighbourhood"), QStringLiteral("町内会")),
        actor(QStringLiteral("volunteer-group"), QStringLiteral("ボランティア団体")),
        actor(QStringLiteral("npo"), QStringLiteral("ＮＰＯ法人")),
        actor(QStringLiteral("company"), QStringLiteral("企業・事業者")),
        actor(QStringLiteral("city"), QStringLiteral("市"), true),
    };
}

} // namespace

Guideline sampleGuideline()
{
    Guideline guideline;
    guideline.code = QStringLiteral("sunagawa");
    guideline.edition = QStringLiteral("2013");
    guideline.title = QStringLiteral("砂川市協働のまちづくり指針");
    guideline.city = QStringLiteral("砂川市");
    guideline.areas = areas();
    guideline.forms = forms();
    guideline.actors = actors();
    return guideline;
}

} // namespace kyodo::test
