#include "core/storage/ledger_check.h"

#include "core/base/text.h"
#include "core/storage/damage.h"
#include "core/storage/damage_list.h"
#include "core/storage/id_sequence.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <set>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The entity of a row that refers to another one; none: of an act.
struct Reference
{
    const char* table;
    const char* key;
    std::optional<EntityKind> kind;
    const char* column;
    std::optional<EntityKind> target;
};

constexpr std::array References{
    Reference{"survey_round", "id", EntityKind::Round, "guideline_id", EntityKind::Guideline},
    Reference{"project_record", "id", EntityKind::Record, "project_id", EntityKind::Project},
    Reference{"project_record", "id", EntityKind::Record, "round_id", EntityKind::Round},
    Reference{"record_form", "record_id", EntityKind::Record, "record_id", EntityKind::Record},
    Reference{"record_partner", "record_id", EntityKind::Record, "record_id", EntityKind::Record},
    Reference{"record_partner", "record_id", EntityKind::Record, "organisation_id",
              EntityKind::Organisation},
    Reference{"record_role", "record_id", EntityKind::Record, "record_id", EntityKind::Record},
    Reference{"organisation_name", "organisation_id", EntityKind::Organisation, "organisation_id",
              EntityKind::Organisation},
    Reference{"checklist", "id", EntityKind::Checklist, "record_id", EntityKind::Record},
    Reference{"evaluation", "id", EntityKind::Evaluation, "record_id", EntityKind::Record},
    Reference{"change_set", "id", std::nullopt, "reverts", std::nullopt},
    Reference{"change", "change_set_id", std::nullopt, "change_set_id", std::nullopt},
};

/// Where texts are stored: a table and the key of its rows, which is that of an entity or an act.
struct TextTable
{
    QString table;
    const char* key;
    std::optional<EntityKind> kind;
};

std::vector<TextTable> textTables()
{
    std::vector<TextTable> tables{
        {QStringLiteral("record_form"), "record_id", EntityKind::Record},
        {QStringLiteral("record_partner"), "record_id", EntityKind::Record},
        {QStringLiteral("record_role"), "record_id", EntityKind::Record},
        {QStringLiteral("search_document"), "record_id", EntityKind::Record},
        {QStringLiteral("organisation_name"), "organisation_id", EntityKind::Organisation},
        {QStringLiteral("change_set"), "id", std::nullopt},
        {QStringLiteral("change"), "change_set_id", std::nullopt}};
    for (const EntityKind kind : AllEntityKinds) {
        tables.push_back({entityTable(kind), "id", kind});
    }
    return tables;
}

/// Tables whose rows belong to a record and are numbered from 0.
constexpr std::array PartTables{"record_form", "record_partner", "record_role"};

QString actLabelOf(qint64 act)
{
    return Storage::tr("act %1 of the history").arg(act);
}

Status checkStructure(DamageList& damages)
{
    Query query(damages.database(), QStringLiteral("PRAGMA integrity_check(100)"),
                Query::Statement::Once);
    return query.forEachRow([&](RowReader& row) -> Status {
        if (const QString verdict = row.text(); verdict != QStringLiteral("ok")) {
            damages.add(Storage::tr("the file"),
                        Storage::tr("Its structure is damaged: %1").arg(elided(verdict, 200)));
        }
        return {};
    });
}

/// More than any entity has: a guideline may be read from a file of half of it.
constexpr qint64 LargestText = qint64{16} * 1024 * 1024;

Result<QStringList> textColumns(Database& database, const QString& table)
{
    Query query(
        database,
        QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT'").arg(table),
        Query::Statement::Once);
    QStringList columns;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        columns << row.text();
        return {};
    }));
    return columns;
}

Status checkSizesIn(DamageList& damages, const TextTable& texts)
{
    KYODO_TRY_ASSIGN(QStringList columns, textColumns(damages.database(), texts.table));
    for (QString& column : columns) {
        column = QStringLiteral("length(%1) > %2").arg(column).arg(LargestText);
    }
    Query query(
        damages.database(),
        QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3")
            .arg(QLatin1StringView(texts.key), texts.table, columns.join(QStringLiteral(" OR "))),
        Query::Statement::Once);
    return query.forEachRow([&](RowReader& row) -> Status {
        const qint64 key = row.number();
        const QString message = Storage::tr("A text of it is longer than this program writes any.");
        if (texts.kind) {
            damages.add(EntityRef{*texts.kind, key}, message);
        } else {
            damages.add(actLabelOf(key), message);
        }
        return {};
    });
}

/// Texts that would keep every other check busy for minutes.
Status checkSizes(DamageList& damages)
{
    if (QFileInfo(damages.database().path()).size() < LargestText) {
        return {};
    }
    for (const TextTable& texts : textTables()) {
        KYODO_TRY(checkSizesIn(damages, texts));
    }
    return {};
}

Status checkReference(DamageList& damages, const Reference& reference)
{
    const QString target =
        reference.target ? entityTable(*reference.target) : QStringLiteral("change_set");
    Query query(damages.database(),
                QStringLiteral("SELECT DISTINCT %1, %2 FROM %3 WHERE %2 IS NOT NULL "
                               "AND %2 NOT IN (SELECT id FROM %4)")
                    .arg(QLatin1StringView(reference.key), QLatin1StringView(reference.column),
                         QLatin1StringView(reference.table), target),
                Query::Statement::Once);
    return query.forEachRow([&](RowReader& row) -> Status {
        const qint64 key = row.number();
        const qint64 to = row.number();
        const QString missing =
            reference.target ? entityLabel({*reference.target, to}) : actLabelOf(to);
        const QString message =
            Storage::tr("It belongs or refers to “%1”, which is not in the ledger.").arg(missing);
        if (reference.kind) {
            damages.add(EntityRef{*reference.kind, key}, message);
        } else {
            damages.add(actLabelOf(key), message);
        }
        return {};
    });
}

/// What the database knows to refer to nothing, and the table above does not list.
Status checkOtherReferences(DamageList& damages)
{
    std::set<QString> listed;
    for (const Reference& reference : References) {
        listed.insert(QLatin1StringView(reference.table));
    }
    Query query(damages.database(), QStringLiteral("PRAGMA foreign_key_check"),
                Query::Statement::Once);
    return query.forEachRow([&](RowReader& row) -> Status {
        const QString table = row.text();
        if (!listed.contains(table)) {
            damages.add(Storage::tr("the file"),
                        Storage::tr("A row of its table “%1” refers to nothing.").arg(table));
        }
        return {};
    });
}

Status checkPositions(DamageList& damages, const char* table)
{
    Query query(damages.database(),
                QStringLiteral("SELECT record_id FROM %1 GROUP BY record_id "
                               "HAVING min(position) <> 0 OR max(position) <> count(*) - 1")
                    .arg(QLatin1StringView(table)),
                Query::Statement::Once);
    return query.forEachRow([&](RowReader& row) -> Status {
        damages.add(EntityRef{EntityKind::Record, row.number()},
                    Storage::tr("Its parts are not numbered one after another."));
        return {};
    });
}

Status checkCounters(DamageList& damages)
{
    KYODO_TRY_ASSIGN(const std::vector<IdCounter> counters, readIdCounters(damages.database()));
    for (const IdCounter& counter : counters) {
        if (!counter.isSound()) {
            damages.add(Storage::tr("the counter “%1”").arg(counter.kind),
                        Storage::tr("It stands at %1, though %2 is taken. The next entry goes on "
                                    "behind what is taken.")
                            .arg(counter.last)
                            .arg(counter.largest));
        }
    }
    return {};
}

/// What one check cannot read the others may.
Status further(DamageList& damages, const Status& checked)
{
    if (checked || checked.error().code != ErrorCode::LedgerUnreadable) {
        return checked;
    }
    damages.add(Storage::tr("the file"),
                Storage::tr("A part of it cannot be read: %1").arg(checked.error().detail));
    return {};
}

std::vector<Damage> ending(std::vector<Damage> damages)
{
    for (Damage& damage : damages) {
        damage.endsCheck = true;
    }
    return damages;
}

} // namespace

Result<std::vector<Damage>> damagesOf(Database& database)
{
    DamageList damages(database);
    KYODO_TRY(further(damages, checkStructure(damages)));
    if (!damages.isEmpty()) {
        return ending(damages.take()); // nobody knows whether tables of such a file ever end
    }
    KYODO_TRY(further(damages, checkSizes(damages)));
    if (!damages.isEmpty()) {
        return ending(damages.take());
    }
    for (const Reference& reference : References) {
        KYODO_TRY(further(damages, checkReference(damages, reference)));
    }
    KYODO_TRY(further(damages, checkOtherReferences(damages)));
    for (const char* table : PartTables) {
        KYODO_TRY(further(damages, checkPositions(damages, table)));
    }
    KYODO_TRY(further(damages, checkCounters(damages)));
    PresentEntities present;
    KYODO_TRY(further(damages, checkEntities(damages, present)));
    KYODO_TRY(further(damages, checkLog(damages, present)));
    KYODO_TRY(further(damages, checkSearch(damages)));
    return damages.take();
}

} // namespace kyodo
