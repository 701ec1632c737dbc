#include "core/base/text.h"
#include "core/domain/guideline/guideline_mapping.h"
#include "core/domain/guideline/json_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kyodo {
namespace {

struct MappingFile
{
    Q_DECLARE_TR_FUNCTIONS(MappingFile)
};

tl::unexpected<Error> refused(const QString& path, const QString& what)
{
    constexpr qsizetype LongestPath = 200;
    return failure(ErrorCode::InvalidInput,
                   MappingFile::tr("%1: %2").arg(elided(path, LongestPath), what));
}

/// Calls `visit(key, targets)` for each list of a mapping.
template <class Mapping, class Visit>
Status forEachList(Mapping& mapping, Visit visit)
{
    KYODO_TRY(visit(QStringLiteral("forms"), mapping.forms));
    KYODO_TRY(visit(QStringLiteral("areas"), mapping.areas));
    KYODO_TRY(visit(QStringLiteral("fields"), mapping.fields));
    KYODO_TRY(visit(QStringLiteral("actors"), mapping.actors));
    KYODO_TRY(visit(QStringLiteral("principles"), mapping.principles));
    KYODO_TRY(visit(QStringLiteral("evaluation_items"), mapping.evaluationItems));
    KYODO_TRY(visit(QStringLiteral("requirements"), mapping.requirements));
    return visit(QStringLiteral("scale"), mapping.scale);
}

/// `known`: the same list of the way back, whose keys are the codes that can be named.
template <class CodeType>
Status readTargets(const QString& list, const QJsonValue& value,
                   GuidelineMapping::Targets<CodeType>& targets,
                   const GuidelineMapping::Targets<CodeType>& known)
{
    if (value.isUndefined()) {
        return {};
    }
    if (!value.isObject()) {
        return refused(list, MappingFile::tr("an object is expected here."));
    }
    constexpr qsizetype LongestCode = 60; // in a message
    const QJsonObject entries = value.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QString path = list + u'.' + entry.key();
        const auto from = CodeType::parse(entry.key());
        if (!from || !targets.contains(*from)) {
            return refused(path, MappingFile::tr("the guideline of the ledger has no such code."));
        }
        const auto to = CodeType::parse(entry->toString());
        if (!entry->isNull() && (!to || !known.contains(*to))) {
            return refused(path, MappingFile::tr("the other guideline has no code “%1”.")
                                     .arg(elided(entry->toString(), LongestCode)));
        }
        targets[*from] = to;
    }
    return {};
}

} // namespace

QByteArray writeMapping(const GuidelineMapping& mapping)
{
    QJsonObject root;
    const Status done =
        forEachList(mapping, [&](const QString& list, const auto& targets) -> Status {
            QJsonObject entries;
            for (const auto& [from, to] : targets) {
                entries[from.text()] = to ? QJsonValue(to->text()) : QJsonValue();
            }
            root[list] = entries;
            return {};
        });
    Q_ASSERT(done);
    return QJsonDocument(root).toJson();
}

Result<GuidelineMapping> readMapping(const QByteArray& json, const Guideline& from,
                                     const Guideline& to)
{
    KYODO_TRY_ASSIGN(QJsonObject root, parseJsonObject(json));
    GuidelineMapping mapping = proposeMapping(from, to);
    GuidelineMapping back = proposeMapping(to, from);
    KYODO_TRY(forEachList(mapping, [&](const QString& list, auto& targets) -> Status {
        const QJsonValue value = root.take(list);
        return forEachList(back, [&](const QString& other, auto& known) -> Status {
            if constexpr (std::is_same_v<decltype(known), decltype(targets)>) {
                return other == list ? readTargets(list, value, targets, known) : Status();
            }
            return {};
        });
    }));
    if (!root.isEmpty()) {
        return refused(root.keys().constFirst(), MappingFile::tr("there is no such list."));
    }
    return mapping;
}

} // namespace kyodo
