#include "core/domain/alike_projects.h"

#include "core/base/text.h"
#include "core/domain/partner_index.h"
#include "core/domain/text_likeness.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <span>
#include <unordered_map>

namespace kyodo {
namespace {

struct Alike
{
    Q_DECLARE_TR_FUNCTIONS(AlikeProjects)
};

constexpr TextLikeness::Limits NameLimits{0.6, 4};
constexpr TextLikeness::Limits ContentLimits{0.5, 1};
constexpr qsizetype ShortestContent = 20;
/// How much a shared partner counts beside an equal name, at most.
constexpr double PartnerWeight = 0.5;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

/// Of a folded name, what tells it from others: without year and number before, and without the
/// words behind that half of all projects end in.
QString tellingName(const QString& key)
{
    static const QRegularExpression head(
        QStringLiteral("^(?:(?:令和|平成|[rh])?(?:元|[0-9]+)年度?|第[0-9]+[回期次])"));
    static const QRegularExpression tail(
        QStringLiteral("(?:の|事業|業務|委託|活動|運営|管理|開催|実施|推進|まつり|祭り|祭|大会|"
                       "教室|講座|のつどい|協議会|委員会|実行委員会|について)$"));
    QString rest = key;
    for (const QRegularExpression& words : {head, tail}) {
        while (rest.contains(words)) {
            rest.remove(words);
        }
    }
    return rest;
}

/// What speaks for one pair.
struct Signs
{
    double name = 0;
    double content = 0;
    double partner = 0; ///< PartnerIndex::closeTo()

    /// 0 to 1; each sign adds to the others.
    [[nodiscard]] double together() const
    {
        return 1 - (1 - name) * (1 - content) * (1 - PartnerWeight * partner);
    }
};

struct FoundPair
{
    int first;
    int second;
    Signs signs;
    bool acrossDepartments;
};

/// Finds what the records of one round have in common without comparing each with each.
class AlikeFinder final
{
public:
    explicit AlikeFinder(std::vector<const ProjectRecord*> records)
        : m_records(std::move(records))
        , m_nameKeys(keysOf([](const ProjectRecord& record) { return record.name.key(); }))
        , m_departments(
              keysOf([](const ProjectRecord& record) { return foldKey(record.department); }))
        , m_names(
              keysOf([](const ProjectRecord& record) { return tellingName(record.name.key()); }),
              TextLikeness::Weighting::Even)
        , m_contents(keysOf(&contentKey), TextLikeness::Weighting::Rare)
        , m_partners(m_records)
    {
        for (int record = 0; record < size(); ++record) {
            m_sameNames[m_nameKeys[at(record)]].push_back(record);
        }
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_records.size()); }

    /// The pairs of `record` with those from `from` on.
    void find(int record, int from)
    {
        for (const auto& [other, signs] : signsOf(record, from)) {
            const bool otherFirst = isBefore(other, record);
            m_found.push_back({otherFirst ? other : record, otherFirst ? record : other, signs,
                               isAcrossDepartments(record, other)});
        }
    }

    [[nodiscard]] std::vector<AlikeProjects> best(qsizetype most)
    {
        const auto count = std::clamp<qsizetype>(most, 0, std::ssize(m_found));
        std::partial_sort(
            m_found.begin(), m_found.begin() + count, m_found.end(),
            [this](const FoundPair& a, const FoundPair& b) { return comesFirst(a, b); });
        std::vector<AlikeProjects> pairs;
        for (const FoundPair& pair : std::span(m_found).first(static_cast<size_t>(count))) {
            pairs.push_back(described(pair));
        }
        return pairs;
    }

private:
    template <class KeyOf>
    [[nodiscard]] std::vector<QString> keysOf(KeyOf keyOf) const
    {
        std::vector<QString> keys;
        keys.reserve(m_records.size());
        for (const ProjectRecord* record : m_records) {
            keys.push_back(keyOf(*record));
        }
        return keys;
    }

    /// Empty, and so like none, where too little is said.
    static QString contentKey(const ProjectRecord& record)
    {
        const QString key = foldKey(record.summary);
        return key.size() >= ShortestContent ? key : QString();
    }

    [[nodiscard]] std::map<int, Signs> signsOf(int record, int from) const
    {
        std::map<int, Signs> signs;
        for (const auto& alike : m_names.alikeTo(record, from, NameLimits)) {
            signs[alike.text].name = alike.likeness;
        }
        for (const int other : recordsNamedAs(record)) {
            if (other >= from && other != record) {
                signs[other].name = 1;
            }
        }
        for (const auto& alike : m_contents.alikeTo(record, from, ContentLimits)) {
            signs[alike.text].content = alike.likeness;
        }
        for (const auto& [other, closeness] : m_partners.closeTo(record, from)) {
            signs[other].partner = closeness;
        }
        return signs;
    }

    /// Itself among them; none where so many have the name that it says nothing.
    [[nodiscard]] std::span<const int> recordsNamedAs(int record) const
    {
        const std::vector<int>& named = m_sameNames.at(m_nameKeys[at(record)]);
        return named.size() > TextLikeness::MostTexts ? std::span<const int>() : std::span(named);
    }

    [[nodiscard]] bool isAcrossDepartments(int a, int b) const
    {
        const QString& one = m_departments[at(a)];
        const QString& other = m_departments[at(b)];
        return !one.isEmpty() && !other.isEmpty() && one != other;
    }

    [[nodiscard]] std::pair<int, RecordId> placeOf(int record) const
    {
        return {m_records[at(record)]->number, m_records[at(record)]->id};
    }

    [[nodiscard]] bool isBefore(int a, int b) const { return placeOf(a) < placeOf(b); }

    [[nodiscard]] bool comesFirst(const FoundPair& a, const FoundPair& b) const
    {
        if (a.acrossDepartments != b.acrossDepartments) {
            return a.acrossDepartments;
        }
        const double likenessOfA = a.signs.together();
        const double likenessOfB = b.signs.together();
        if (likenessOfA != likenessOfB) {
            return likenessOfA > likenessOfB;
        }
        return a.first != b.first ? isBefore(a.first, b.first) : isBefore(a.second, b.second);
    }

    /// The common ones too: alone they bring none together, but they add to another reason.
    [[nodiscard]] QStringList sharedPartners(const FoundPair& pair) const
    {
        QStringList names;
        for (const size_t place : m_partners.shared(pair.first, pair.second)) {
            names << m_records[at(pair.first)]->partners[place].name;
        }
        names.removeDuplicates();
        return names;
    }

    [[nodiscard]] AlikeProjects described(const FoundPair& pair) const
    {
        AlikeProjects alike{.first = m_records[at(pair.first)]->id,
                            .second = m_records[at(pair.second)]->id,
                            .reasons = {},
                            .sharedPartners = sharedPartners(pair),
                            .likeness = pair.signs.together(),
                            .acrossDepartments = pair.acrossDepartments};
        if (!alike.sharedPartners.isEmpty()) {
            alike.reasons.push_back(AlikeReason::SamePartner);
        }
        if (pair.signs.name > 0) {
            alike.reasons.push_back(AlikeReason::AlikeName);
        }
        if (pair.signs.content > 0) {
            alike.reasons.push_back(AlikeReason::AlikeContent);
        }
        return alike;
    }

    std::vector<const ProjectRecord*> m_records;
    std::vector<QString> m_nameKeys;
    std::vector<QString> m_departments;
    TextLikeness m_names;
    TextLikeness m_contents;
    PartnerIndex m_partners;
    std::unordered_map<QString, std::vector<int>> m_sameNames;
    std::vector<FoundPair> m_found;
};

QString reasonSentence(AlikeReason reason, const QStringList& sharedPartners)
{
    switch (reason) {
    case AlikeReason::SamePartner:
        return Alike::tr("Both work with “%1”.").arg(sharedPartners.join(u'、'));
    case AlikeReason::AlikeName:
        return Alike::tr("Their names resemble each other.");
    case AlikeReason::AlikeContent:
        return Alike::tr("Their contents resemble each other.");
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<AlikeProjects> alikeProjects(const std::vector<ProjectRecord>& records, qsizetype most,
                                         const std::function<bool()>& isWanted)
{
    std::vector<const ProjectRecord*> all;
    all.reserve(records.size());
    for (const ProjectRecord& record : records) {
        all.push_back(&record);
    }
    AlikeFinder finder(std::move(all));
    for (int record = 0; record < finder.size() && isWanted(); ++record) {
        finder.find(record, record + 1);
    }
    return finder.best(most);
}

std::vector<AlikeProjects> alikeTo(const ProjectRecord& record,
                                   const std::vector<ProjectRecord>& others, qsizetype most)
{
    std::vector<const ProjectRecord*> all{&record};
    for (const ProjectRecord& other : others) {
        if (other.id != record.id) {
            all.push_back(&other);
        }
    }
    AlikeFinder finder(std::move(all));
    finder.find(0, 1);
    return finder.best(most);
}

QString alikeReasonText(const AlikeProjects& pair)
{
    QStringList sentences;
    for (const AlikeReason reason : pair.reasons) {
        sentences << reasonSentence(reason, pair.sharedPartners);
    }
    return inARow(sentences);
}

} // namespace kyodo
