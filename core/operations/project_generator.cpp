#include "core/operations/project_generator.h"

#include <algorithm>
#include <array>
#include <random>

namespace kyodo {
namespace {

template <size_t Size>
using Words = std::array<const char16_t*, Size>;

constexpr Words<48> Places{
    u"東町", u"西町", u"南町",   u"北町", u"中央", u"本町",   u"栄町", u"緑町", u"桜台", u"旭ヶ丘",
    u"泉町", u"川端", u"山手",   u"浜町", u"新町", u"大橋",   u"小川", u"若葉", u"富岡", u"清水",
    u"松原", u"竹園", u"梅田",   u"菊水", u"白樺", u"豊里",   u"高台", u"石山", u"平岡", u"長沼",
    u"宮前", u"寺町", u"駅前",   u"港南", u"学園", u"日の出", u"朝日", u"星置", u"花園", u"鶴見",
    u"亀山", u"岩見", u"滝の上", u"森本", u"稲穂", u"柏木",   u"楓",   u"鈴蘭"};
constexpr Words<24> Quarters{
    u"第一",   u"第二",   u"第三",   u"第四",   u"１丁目", u"２丁目",       u"３丁目", u"４丁目",
    u"５丁目", u"６丁目", u"７丁目", u"８丁目", u"上",     u"下",           u"東",     u"西",
    u"南",     u"北",     u"中",     u"地区",   u"団地",   u"コミュニティ", u"校区",   u"ふれあい"};
constexpr Words<24> Themes{u"防災",       u"防犯",     u"花いっぱい", u"清掃",       u"除雪",
                           u"見守り",     u"子育て",   u"介護予防",   u"健康づくり", u"読み聞かせ",
                           u"交通安全",   u"資源回収", u"夏まつり",   u"敬老",       u"緑化",
                           u"まちあるき", u"食育",     u"歴史",       u"文化",       u"スポーツ",
                           u"多文化交流", u"就労支援", u"子ども食堂", u"里山保全"};
constexpr Words<12> Activities{u"訓練",         u"教室",     u"講座",           u"のつどい",
                               u"運動",         u"推進事業", u"交流会",         u"実行委員会",
                               u"サポート事業", u"フェスタ", u"ワークショップ", u"パトロール"};
constexpr Words<18> Departments{u"総務課",         u"防災安全課", u"市民生活課",   u"協働推進課",
                                u"環境課",         u"社会福祉課", u"高齢者支援課", u"子育て支援課",
                                u"健康増進課",     u"商工観光課", u"農政課",       u"土木課",
                                u"都市計画課",     u"公園緑地課", u"学校教育課",   u"生涯学習課",
                                u"スポーツ振興課", u"図書館"};
/// What partners are called behind their place, and what they are.
struct PartnerKind
{
    const char16_t* words;
    const char16_t* kana;
    ActorNature nature;
};

constexpr std::array<PartnerKind, 8> PartnerKinds{
    {{u"町内会", u"チョウナイカイ", ActorNature::Neighbourhood},
     {u"自治会連合会", u"ジチカイレンゴウカイ", ActorNature::Neighbourhood},
     {u"ボランティアの会", u"ボランティアノカイ", ActorNature::VolunteerGroup},
     {u"子ども会育成連絡協議会", u"コドモカイイクセイレンラクキョウギカイ",
      ActorNature::VolunteerGroup},
     {u"老人クラブ", u"ロウジンクラブ", ActorNature::VolunteerGroup},
     {u"商店街振興組合", u"ショウテンガイシンコウクミアイ", ActorNature::Company},
     {u"まちづくり協議会", u"マチヅクリキョウギカイ", ActorNature::Neighbourhood},
     {u"ＮＰＯ法人ネットワーク", u"エヌピーオーホウジンネットワーク", ActorNature::Npo}}};
constexpr Words<6> Purposes{
    u"地域の住民が顔の見える関係をつくり、日ごろから助け合えるようにする。",
    u"参加した市民が企画から当日の運営までを受け持ち、市は場所と広報を受け持つ。",
    u"専門の団体が持つ経験を生かし、行政だけでは届かないところに手を伸ばす。",
    u"世代を超えて集まる機会を設け、担い手となる若い人を育てる。",
    u"活動の費用の一部を市が支え、団体が自ら計画して実施する。",
    u"月に一度の打合せで役割を確かめ、終わった後に双方で振り返る。"};

constexpr Words<3> Fields{u"npo-1", u"npo-3", u"npo-13"};

constexpr qint64 Combinations = qint64{Places.size()} * qint64{Quarters.size()} *
                                qint64{Themes.size()} * qint64{Activities.size()};

template <size_t Size>
QString word(const Words<Size>& words, qint64 index)
{
    return QString::fromUtf16(words[static_cast<size_t>(index) % Size]);
}

/// Visits every one of `count` combinations once, in an order that looks mixed: the step is a prime
/// that divides none of the counts here.
qint64 mixed(qint64 index, qint64 count)
{
    constexpr qint64 Step = 94'207;
    return (index * Step) % count;
}

struct NameParts
{
    qint64 activity;
    qint64 theme;
    qint64 quarter;
    qint64 place;
};

NameParts partsOf(qint64 index)
{
    qint64 rest = mixed(index, Combinations);
    const auto take = [&rest](size_t size) {
        const qint64 part = rest % static_cast<qint64>(size);
        rest /= static_cast<qint64>(size);
        return part;
    };
    const qint64 activity = take(Activities.size());
    const qint64 theme = take(Themes.size());
    const qint64 quarter = take(Quarters.size());
    return {activity, theme, quarter, rest};
}

/// The same numbers on every platform, unlike the distributions of the standard library.
class Dice final
{
public:
    explicit Dice(qint64 seed)
        : m_engine(static_cast<std::minstd_rand::result_type>(seed + 1))
    {
        m_engine.discard(3);
    }
    qint64 below(qint64 bound) { return static_cast<qint64>(m_engine()) % bound; }

private:
    std::minstd_rand m_engine;
};

std::vector<FormChoice> formsFor(Dice& dice, const Guideline& guideline)
{
    constexpr qint64 OneInTen = 10;
    std::vector<FormChoice> forms;
    const auto count = std::ssize(guideline.forms);
    if (count == 0) {
        return forms;
    }
    const qint64 leading = dice.below(count);
    const Form& first = guideline.forms[static_cast<size_t>(leading)];
    forms.push_back({first.code, first.name});
    if (dice.below(OneInTen) == 0 && count > 1) {
        const Form& second = guideline.forms[static_cast<size_t>((leading + 1) % count)];
        forms.push_back({second.code, second.name});
    }
    return forms;
}

std::optional<AreaChoice> areaFor(Dice& dice, const Guideline& guideline,
                                  const std::vector<FormChoice>& forms)
{
    if (guideline.areas.empty()) {
        return std::nullopt;
    }
    const Form* leading = forms.empty() ? nullptr : guideline.form(*forms.front().code);
    const Area* area =
        leading && leading->leadingArea ? guideline.area(*leading->leadingArea) : nullptr;
    if (!area) {
        area = &guideline.areas[static_cast<size_t>(dice.below(std::ssize(guideline.areas)))];
    }
    return AreaChoice{area->code, area->name};
}

const PartnerKind& partnerKind(qint64 index)
{
    return PartnerKinds.at(static_cast<size_t>(index) % PartnerKinds.size());
}

QString partnerName(const QString& place, qint64 kind)
{
    return place + QString::fromUtf16(partnerKind(kind).words);
}

std::vector<Partner> partnersFor(Dice& dice, const QString& place)
{
    constexpr qint64 OneInFour = 4;
    std::vector<Partner> partners;
    const qint64 kind = dice.below(std::ssize(PartnerKinds));
    partners.push_back({partnerName(place, kind), {}, {}, QStringLiteral("企画・運営")});
    if (dice.below(OneInFour) == 0) {
        partners.push_back({partnerName(place, kind + 1), {}, {}, QStringLiteral("広報・協力")});
    }
    return partners;
}

std::optional<ActorKindChoice> actorOf(ActorNature nature, const Guideline& guideline)
{
    for (const ActorKind& actor : guideline.actors) {
        if (std::find(actor.natures.begin(), actor.natures.end(), nature) != actor.natures.end()) {
            return ActorKindChoice{actor.code, actor.name};
        }
    }
    return std::nullopt;
}

/// Three in four are registered, some of them only until a day that has passed.
std::vector<RegistrationEvent> registrationFor(Dice& dice)
{
    constexpr qint64 OneInFour = 4;
    constexpr qint64 Years = 12;
    if (dice.below(OneInFour) == 0) {
        return {};
    }
    const QDate on(2012 + static_cast<int>(dice.below(Years)), 4, 1);
    return {{RegistrationEvent::Kind::Registered, on, on.addYears(3).addDays(-1), {}}};
}

std::vector<FieldChoice> fieldsFor(Dice& dice, const Guideline& guideline)
{
    const auto code = FieldCode::parse(word(Fields, dice.below(std::ssize(Fields))));
    const Field* field = code ? guideline.field(*code) : nullptr;
    return field ? std::vector{FieldChoice{field->code, field->name}} : std::vector<FieldChoice>();
}

} // namespace

qint64 mostGeneratedProjects()
{
    return Combinations;
}

ProjectRecord generatedRecord(qint64 index, const GeneratedIds& ids, const Guideline& guideline)
{
    constexpr qint64 MostThousandYen = 3'000;
    const NameParts parts = partsOf(index);
    const QString place = word(Places, parts.place) + word(Quarters, parts.quarter);
    const QString name = place + word(Themes, parts.theme) + word(Activities, parts.activity);
    Dice dice(index);
    ProjectRecord record{ids.record,
                         0,
                         ids.project,
                         ids.round,
                         static_cast<int>(index + 1),
                         Name::parse(name).value()};
    record.summary = word(Purposes, dice.below(std::ssize(Purposes)));
    record.department = word(Departments, dice.below(std::ssize(Departments)));
    record.forms = formsFor(dice, guideline);
    record.area = areaFor(dice, guideline, record.forms);
    record.partners = partnersFor(dice, place);
    record.cost = Yen::fromAmount(dice.below(MostThousandYen) * 1'000).value();
    return record;
}

qint64 mostGeneratedOrganisations()
{
    return qint64{Places.size()} * qint64{Quarters.size()} * qint64{PartnerKinds.size()};
}

Organisation generatedOrganisation(qint64 index, OrganisationId id, const Guideline& guideline)
{
    constexpr qint64 OneInFifty = 50;
    // every fiftieth is the one before it, spelt otherwise
    const bool isDouble = index % OneInFifty == OneInFifty - 1;
    qint64 rest = mixed(isDouble ? index - 1 : index, mostGeneratedOrganisations());
    const PartnerKind& kind = partnerKind(rest);
    rest /= std::ssize(PartnerKinds);
    const QString place = word(Places, rest / std::ssize(Quarters)) + word(Quarters, rest);
    const QString gap = isDouble ? QStringLiteral("\u3000") : QString();
    Dice dice(index);
    Organisation organisation{id, 0,
                              Name::parse(place + gap + QString::fromUtf16(kind.words)).value()};
    organisation.kana = QString::fromUtf16(kind.kana) + QString::number(rest);
    organisation.kind = actorOf(kind.nature, guideline);
    organisation.address = place + QString::number(1 + dice.below(std::ssize(Quarters))) + u'番';
    organisation.contact = QStringLiteral("事務局");
    organisation.fields = fieldsFor(dice, guideline);
    organisation.registration = registrationFor(dice);
    return organisation;
}

} // namespace kyodo
