#include "core/exchange/organisation_import.h"

#include "core/base/csv_line.h"
#include "core/base/text.h"
#include "core/exchange/row_decoder.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo {
namespace {

struct Organisations
{
    Q_DECLARE_TR_FUNCTIONS(Organisations)
};

/// Places in the head, or -1.
struct OrganisationColumns
{
    int name = -1;
    int kana = -1;
    int kind = -1;
    int contact = -1;
    int note = -1;
};

struct HeadWords
{
    int OrganisationColumns::*column;
    QStringList heads;
};

const std::vector<HeadWords>& headWords()
{
    using C = OrganisationColumns;
    static const auto words = [](const QString& text) { return text.split(u' '); };
    static const std::vector<HeadWords> all{
        {&C::name, words(QStringLiteral("団体名 団体名称 名称 組織名 法人名 相手方名"))},
        {&C::kana, words(QStringLiteral("フリガナ カナ 団体名フリガナ 読み よみがな"))},
        {&C::kind, words(QStringLiteral("種別 区分 団体種別 団体区分 相手方区分 団体の種類"))},
        {&C::contact, words(QStringLiteral("連絡先 電話 電話番号 住所 メールアドレス"))},
        {&C::note, words(QStringLiteral("備考 メモ 活動内容"))},
    };
    return all;
}

const HeadWords* wordsOf(const QString& head)
{
    const QString key = foldKey(head);
    const auto& all = headWords();
    const auto found = std::find_if(all.begin(), all.end(), [&](const HeadWords& entry) {
        return std::any_of(entry.heads.begin(), entry.heads.end(),
                           [&](const QString& alias) { return foldKey(alias) == key; });
    });
    return key.isEmpty() || found == all.end() ? nullptr : &*found;
}

Status assign(int& column, int place, const QStringList& head)
{
    if (column >= 0) {
        return failure(ErrorCode::InvalidInput,
                       Organisations::tr("The columns “%1” and “%2” both hold the same. Rename one "
                                         "of them.")
                           .arg(head[column], head[place]));
    }
    column = place;
    return {};
}

Result<OrganisationColumns> columnsOf(const QStringList& head, QStringList& unusedHeads)
{
    OrganisationColumns columns;
    for (int place = 0; place < head.size(); ++place) {
        if (const HeadWords* words = wordsOf(head[place])) {
            KYODO_TRY(assign(columns.*(words->column), place, head));
        } else if (!isBlank(head[place])) {
            unusedHeads << head[place];
        }
    }
    if (columns.name < 0) {
        return failure(ErrorCode::InvalidInput,
                       Organisations::tr("No column holds the names of the organisations. The "
                                         "columns are: %1. Head one of them 団体名.")
                           .arg(head.join(QStringLiteral(", "))));
    }
    return columns;
}

std::optional<QString> cellOf(const TableRow& row, int column)
{
    const QString text = column < 0 ? QString() : row.cells.value(column);
    return isBlank(text) ? std::nullopt : std::optional(text);
}

template <class Target, class Value>
void take(Target& target, const std::optional<Value>& value)
{
    if (value) {
        target = *value;
    }
}

void takeKind(PlannedOrganisation& planned, const std::optional<QString>& words,
              const Guideline& guideline)
{
    if (!words) {
        return;
    }
    if (const ActorKind* actor = guideline.actorNamed(*words)) {
        planned.draft.kind = actor->code;
    } else {
        planned.reasons << Organisations::tr("The guideline has no kind of actor “%1”. The kind is "
                                             "left as it is in the register.")
                               .arg(*words);
    }
}

PlannedOrganisation decoded(const TableRow& row, const QStringList& head,
                            const OrganisationColumns& columns, const Guideline& guideline)
{
    PlannedOrganisation planned;
    planned.line = row.line;
    planned.rowText = csvLine(row.cells).chopped(2);
    auto name = Name::parse(cellOf(row, columns.name).value_or(QString()));
    if (const auto error = widthError(row, head)) {
        planned.reasons << *error;
    } else if (!name) {
        planned.reasons << name.error().message;
    } else {
        planned.outcome = RowOutcome::Added;
        planned.draft.name = std::move(*name);
        planned.draft.kana = cellOf(row, columns.kana);
        planned.draft.contact = cellOf(row, columns.contact);
        planned.draft.note = cellOf(row, columns.note);
        takeKind(planned, cellOf(row, columns.kind), guideline);
    }
    return planned;
}

void reject(PlannedOrganisation& row, const QString& reason)
{
    row.outcome = RowOutcome::Rejected;
    row.reasons << reason;
}

/// The second row of a name.
void settleRepeated(PlannedOrganisation& row, const PlannedOrganisation& first)
{
    const Organisation known = organisationOf(first.draft, *OrganisationId::fromValue(1));
    if (merged(known, row.draft) == known) {
        row.outcome = RowOutcome::Skipped;
        row.reasons << Organisations::tr("The row says the same as line %1.").arg(first.line);
    } else {
        reject(row, Organisations::tr("Line %1 says something else about the organisation of this "
                                      "name. Correct one of the two.")
                        .arg(first.line));
    }
}

std::vector<CellChange> changesBetween(const Organisation& before, const Organisation& after)
{
    const auto kindText = [](const Organisation& o) { return o.kind ? o.kind->text() : QString(); };
    const std::array all{
        CellChange{Organisations::tr("Name"), before.name.text(), after.name.text()},
        CellChange{Organisations::tr("Reading"), before.kana, after.kana},
        CellChange{Organisations::tr("Kind"), kindText(before), kindText(after)},
        CellChange{Organisations::tr("Contact"), before.contact, after.contact},
        CellChange{Organisations::tr("Note"), before.note, after.note},
    };
    std::vector<CellChange> changes;
    std::copy_if(all.begin(), all.end(), std::back_inserter(changes),
                 [](const CellChange& change) { return change.before != change.after; });
    return changes;
}

Status settleWithRegister(PlannedOrganisation& row, const ExistingOrganisations& existing)
{
    KYODO_TRY_ASSIGN(const std::vector<Organisation> known, existing(row.draft.name->key()));
    if (known.size() > 1) {
        reject(row, Organisations::tr("The register has several organisations of this name. Join "
                                      "them first."));
    } else if (known.size() == 1) {
        row.existing = known.front();
        row.changes = changesBetween(known.front(), merged(known.front(), row.draft));
        row.outcome = row.changes.empty() ? RowOutcome::Unchanged : RowOutcome::Updated;
    }
    return {};
}

} // namespace

Organisation merged(Organisation base, const OrganisationDraft& draft)
{
    take(base.name, draft.name);
    take(base.kana, draft.kana);
    take(base.kind, draft.kind);
    take(base.contact, draft.contact);
    take(base.note, draft.note);
    return base;
}

Organisation organisationOf(const OrganisationDraft& draft, OrganisationId id)
{
    Q_ASSERT(draft.name);
    return merged(Organisation{id, 0, *draft.name, {}, {}, {}, {}}, draft);
}

Result<OrganisationPlan> planOrganisations(const Table& table, const Guideline& guideline,
                                           const ExistingOrganisations& existing)
{
    OrganisationPlan plan;
    KYODO_TRY_ASSIGN(const OrganisationColumns columns, columnsOf(table.head, plan.unusedHeads));
    QHash<QString, size_t> firstOfName;
    for (const TableRow& row : table.rows) {
        plan.rows.push_back(decoded(row, table.head, columns, guideline));
        PlannedOrganisation& planned = plan.rows.back();
        if (planned.outcome == RowOutcome::Rejected) {
            continue;
        }
        const QString key = planned.draft.name->key();
        if (firstOfName.contains(key)) {
            settleRepeated(planned, plan.rows[firstOfName.value(key)]);
        } else {
            firstOfName.insert(key, plan.rows.size() - 1);
            KYODO_TRY(settleWithRegister(planned, existing));
        }
    }
    return plan;
}

} // namespace kyodo
