#include "core/operations/erasure.h"

#include "core/base/text.h"
#include "core/domain/text_erasing.h"
#include "core/operations/persons_of_ledger.h"
#include "core/storage/entity_codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

const QString NameKey = QStringLiteral("name");
const QString OrganisationKey = QStringLiteral("organisation");

/// Applies `change` to every text of a value, whatever holds it; keys stay.
template <class Change>
QJsonValue changedTexts(const QJsonValue& value, const Change& change)
{
    if (value.isString()) {
        return change(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            array[i] = changedTexts(array.at(i), change);
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            each.value() = changedTexts(each.value(), change);
        }
        return object;
    }
    return value;
}

/// What a plan makes of entities and subjects.
class Erasure
{
public:
    explicit Erasure(const ErasurePlan& plan)
        : m_organisation(plan.organisation)
        , m_choice(plan.choice)
        , m_texts(plan.texts)
        , m_named(plan.names)
    {
        for (const QString& name : plan.names) {
            m_names.insert(foldKey(name));
        }
    }

    [[nodiscard]] QJsonObject entity(const EntityRef& ref, const QJsonObject& json) const
    {
        QJsonObject left = json;
        if (isOwn(ref)) {
            const auto organisation = decodeOrganisation(json);
            left = organisation ? encode(erasedOrganisation(*organisation, m_choice.erasing))
                                : QJsonObject();
        } else if (m_choice.erasing == Erasing::Everything) {
            left = withoutNames(left).toObject();
        }
        return m_choice.mentions == Mentions::Erase ? withoutTexts(left) : left;
    }

    [[nodiscard]] QString subject(const QString& subject) const
    {
        const QString left =
            m_choice.erasing == Erasing::Everything ? m_named.erasedIn(subject) : subject;
        return m_choice.mentions == Mentions::Erase ? m_texts.erasedIn(left) : left;
    }

    /// What of an entity that is not its own says something of it, besides the names that go
    /// anyway.
    [[nodiscard]] QString excerptOf(const EntityRef& ref, const QJsonObject& json) const
    {
        QString excerpt;
        if (!isOwn(ref)) {
            const QJsonValue left =
                m_choice.erasing == Erasing::Everything ? withoutNames(json) : QJsonValue(json);
            (void)changedTexts(left, [&](const QString& text) {
                excerpt = excerpt.isEmpty() ? m_texts.excerptOf(text) : excerpt;
                return text;
            });
        }
        return excerpt;
    }

    [[nodiscard]] Rewriting rewriting() const
    {
        return {[this](const EntityRef& ref, const QJsonObject& json) { return entity(ref, json); },
                [this](const QString& text) { return subject(text); }};
    }

private:
    [[nodiscard]] bool isOwn(const EntityRef& ref) const
    {
        return ref.kind == EntityKind::Organisation && ref.id == m_organisation.value();
    }

    [[nodiscard]] QJsonObject withoutTexts(const QJsonObject& json) const
    {
        return changedTexts(
                   json, [this](const QString& text) { return QJsonValue(m_texts.erasedIn(text)); })
            .toObject();
    }

    /// A partner or member that is linked to it, or is called by just this name.
    [[nodiscard]] QJsonValue withoutNames(const QJsonValue& value) const
    {
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                array[i] = withoutNames(array.at(i));
            }
            return array;
        }
        if (!value.isObject()) {
            return value;
        }
        QJsonObject object = value.toObject();
        const bool isLinked = object.value(OrganisationKey).toInteger() == m_organisation.value();
        for (auto each = object.begin(); each != object.end(); ++each) {
            const bool isName = each.key() == NameKey && each.value().isString();
            if (isName && (isLinked || m_names.contains(foldKey(each.value().toString())))) {
                each.value() = erasedText();
            } else {
                each.value() = withoutNames(each.value());
            }
        }
        return object;
    }

    OrganisationId m_organisation;
    ErasureChoice m_choice;
    TextErasing m_texts;
    TextErasing m_named;
    QSet<QString> m_names;
};

/// As it is and as it ever was, the latest first.
Result<std::vector<Organisation>> allVersions(const Ledger& ledger, OrganisationId id)
{
    std::vector<Organisation> versions;
    KYODO_TRY_ASSIGN(const std::optional<Organisation> now, ledger.organisations().find(id));
    if (now) {
        versions.push_back(*now);
    }
    KYODO_TRY_ASSIGN(const std::vector<Change> changes,
                     ledger.changeLog().changesTo({EntityKind::Organisation, id.value()}));
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        for (const auto& side : {change->after, change->before}) {
            if (auto version = side ? decodeOrganisation(*side) : std::nullopt) {
                versions.push_back(std::move(*version));
            }
        }
    }
    return versions;
}

void add(QStringList& all, const QStringList& more)
{
    for (const QString& text : more) {
        if (!all.contains(text)) {
            all << text;
        }
    }
}

/// How records call it that are linked to it.
Result<QStringList> namesInRecords(const Ledger& ledger, OrganisationId id)
{
    QStringList names;
    KYODO_TRY_ASSIGN(const auto records, ledger.records().withPartner(id));
    KYODO_TRY_ASSIGN(const auto loaded, ledger.records().load(records));
    for (const ProjectRecord& record : loaded) {
        for (const Partner& partner : record.partners) {
            if (partner.organisation == id) {
                add(names, {partner.name});
            }
        }
    }
    return names;
}

QString subjectOf(const QJsonObject& json)
{
    return json[NameKey].toString();
}

/// Counts what would be rewritten, and notes where the texts stand besides.
Status lookThrough(const Ledger& ledger, ErasurePlan& plan)
{
    const Erasure erasure(plan);
    Rewriting looking = erasure.rewriting();
    std::vector<Mention> mentions;
    looking.entity = [&](const EntityRef& ref, const QJsonObject& json) {
        const QString excerpt = erasure.excerptOf(ref, json);
        const bool isNew = std::none_of(mentions.begin(), mentions.end(),
                                        [&](const Mention& known) { return known.entity == ref; });
        if (!excerpt.isEmpty() && isNew) {
            mentions.push_back({ref, subjectOf(json), excerpt});
        }
        return erasure.entity(ref, json);
    };
    KYODO_TRY_ASSIGN(plan.effect, ledger.tryRewriting(looking));
    plan.mentions = std::move(mentions);
    return {};
}

} // namespace

Result<ErasurePlan> planErasure(const Ledger& ledger, OrganisationId organisation,
                                const ErasureChoice& choice)
{
    KYODO_TRY_ASSIGN(const std::vector<Organisation> versions, allVersions(ledger, organisation));
    if (versions.empty()) {
        return failure(ErrorCode::NotFound,
                       Operations::tr("There is no organisation %1 in the ledger or its log.")
                           .arg(organisation.value()));
    }
    ErasurePlan plan{organisation, versions.front().name.text(), {}, choice};
    for (const Organisation& version : versions) {
        add(plan.texts, tracesOf(version, choice.erasing));
        if (choice.erasing == Erasing::Everything) {
            add(plan.names, allNamesOf(version));
        }
    }
    if (choice.erasing == Erasing::Everything) {
        KYODO_TRY_ASSIGN(const QStringList called, namesInRecords(ledger, organisation));
        add(plan.names, called);
        plan.names.removeAll(erasedText());
        plan.texts.removeAll(erasedText());
    }
    plan.about = choice.erasing == Erasing::Everything ? erasedText() : plan.name;
    KYODO_TRY_ASSIGN(const auto now, ledger.organisations().find(organisation));
    plan.isRegistered = now.has_value();
    KYODO_TRY(lookThrough(ledger, plan));
    return plan;
}

Result<std::optional<ChangeSetId>> applyErasure(Workspace& workspace, const ErasurePlan& plan)
{
    const Erasure erasure(plan);
    KYODO_TRY_ASSIGN(const std::optional<ChangeSetId> act,
                     workspace.rewrite(ActKind::Erased, plan.about, erasure.rewriting()));
    if (!act) {
        return std::nullopt;
    }
    if (const Status compacted = workspace.compact(); !compacted) {
        return failure(ErrorCode::FileWrite,
                       Operations::tr("The data are erased and overwritten, which cannot be taken "
                                      "back. But the file could not be written anew without its "
                                      "free space; check the disk and the room on it."),
                       compacted.error().detail);
    }
    return act;
}

Result<bool> isPerson(const Ledger& ledger, OrganisationId organisation)
{
    KYODO_TRY_ASSIGN(const Persons persons, personsOf(ledger));
    KYODO_TRY_ASSIGN(const std::vector<Organisation> versions, allVersions(ledger, organisation));
    return std::any_of(versions.begin(), versions.end(), [&](const Organisation& version) {
        return persons.hides(version) ||
               (version.kind && persons.isPersonKind(*version.kind, ledger.guideline().guideline));
    });
}

} // namespace kyodo
