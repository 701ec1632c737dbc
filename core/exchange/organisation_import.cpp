#include "core/exchange/organisation_import.h"

#include "core/base/text.h"
#include "core/domain/era.h"
#include "core/domain/organisation/organisation_names.h"
#include "core/domain/record_labels.h"
#include "core/domain/shown_dates.h"
#include "core/exchange/cell_lists.h"
#include "core/exchange/row_decoder.h"
#include "core/exchange/row_text.h"

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
    int corporateNumber = -1;
    int formerNames = -1;
    int address = -1;
    int contact = -1;
    int website = -1;
    int fields = -1;
    int activities = -1;
    int issues = -1;
    int registrationNumber = -1;
    int registeredUntil = -1;
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
        {&C::corporateNumber, words(QStringLiteral("法人番号"))},
        {&C::formerNames, words(QStringLiteral("旧名称 旧団体名 以前の名称"))},
        {&C::address, words(QStringLiteral("所在地 住所 事務所の所在地"))},
        {&C::contact, words(QStringLiteral("連絡先 電話 電話番号 メールアドレス"))},
        {&C::website, words(QStringLiteral("ウェブサイト ホームページ URL"))},
        {&C::fields, words(QStringLiteral("分野 活動分野"))},
        {&C::activities, words(QStringLiteral("主な活動 活動 活動内容"))},
        {&C::issues, words(QStringLiteral("課題 主な課題"))},
        {&C::registrationNumber, words(QStringLiteral("登録番号"))},
        {&C::registeredUntil, words(QStringLiteral("更新期限 登録期限 登録の期限 有効期限"))},
        {&C::note, words(QStringLiteral("備考 メモ"))},
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

/// What a cell holds, in a message; and a reason that may quote it.
constexpr qsizetype LongestQuoted = 60;
constexpr qsizetype LongestReason = 300;

void reject(PlannedOrganisation& row, const QString& reason)
{
    row.outcome = RowOutcome::Rejected;
    row.reasons << reason;
}

void takeKind(PlannedOrganisation& planned, const std::optional<QString>& words,
              const Guideline& guideline)
{
    if (!words) {
        return;
    }
    const ActorKind* actor = guideline.actorNamed(*words);
    planned.draft.kind = ActorKindChoice{actor ? std::optional(actor->code) : std::nullopt, *words};
    if (!actor) {
        planned.reasons << Organisations::tr("The guideline has no kind of actor “%1”. It is kept "
                                             "in these words.")
                               .arg(elided(*words, LongestQuoted));
    }
}

std::optional<QStringList> listIn(const std::optional<QString>& cell)
{
    return cell ? std::optional(splitItems(*cell)) : std::nullopt;
}

std::optional<std::vector<FieldChoice>> fieldsIn(const std::optional<QString>& cell,
                                                 const Guideline& guideline)
{
    if (!cell) {
        return std::nullopt;
    }
    std::vector<FieldChoice> fields;
    for (const QString& words : splitItems(*cell)) {
        const Field* field = guideline.fieldNamed(words);
        fields.push_back({field ? std::optional(field->code) : std::nullopt, words});
    }
    return fields;
}

/// A day that cannot be meant sends the row back.
void takeDeadline(PlannedOrganisation& planned, const std::optional<QString>& words,
                  const QString& head)
{
    if (!words) {
        return;
    }
    if (const auto day = parseDate(*words)) {
        planned.draft.registeredUntil = *day;
    } else {
        reject(planned, Organisations::tr("%1: %2", "column head, what is wrong there")
                            .arg(head, elided(day.error().message, LongestReason)));
    }
}

void takeTexts(OrganisationDraft& draft, const TableRow& row, const OrganisationColumns& columns)
{
    draft.kana = cellOf(row, columns.kana);
    draft.corporateNumber = cellOf(row, columns.corporateNumber);
    draft.address = cellOf(row, columns.address);
    draft.contact = cellOf(row, columns.contact);
    draft.website = cellOf(row, columns.website);
    draft.registrationNumber = cellOf(row, columns.registrationNumber);
    draft.note = cellOf(row, columns.note);
}

void takeLists(OrganisationDraft& draft, const TableRow& row, const OrganisationColumns& columns,
               const Guideline& guideline)
{
    draft.formerNames = listIn(cellOf(row, columns.formerNames));
    draft.activities = listIn(cellOf(row, columns.activities));
    draft.issues = listIn(cellOf(row, columns.issues));
    draft.fields = fieldsIn(cellOf(row, columns.fields), guideline);
}

PlannedOrganisation decoded(const TableRow& row, const QStringList& head,
                            const OrganisationColumns& columns, const Guideline& guideline)
{
    PlannedOrganisation planned;
    planned.line = row.line;
    planned.rowText = rowText(row);
    auto name = Name::parse(cellOf(row, columns.name).value_or(QString()));
    if (const auto error = widthError(row, head)) {
        planned.reasons << *error;
    } else if (!name) {
        planned.reasons << name.error().message;
    } else {
        planned.outcome = RowOutcome::Added;
        planned.draft.name = std::move(*name);
        takeTexts(planned.draft, row, columns);
        takeLists(planned.draft, row, columns, guideline);
        takeKind(planned, cellOf(row, columns.kind), guideline);
        takeDeadline(planned, cellOf(row, columns.registeredUntil),
                     head.value(columns.registeredUntil));
    }
    return planned;
}

/// The second row of a name.
void settleRepeated(PlannedOrganisation& row, const PlannedOrganisation& first)
{
    const Organisation known = organisationOf(first.draft, *OrganisationId::fromValue(1));
    if (merged(known, row.draft) == known && !isOutdated(row.draft.registeredUntil, known)) {
        row.outcome = RowOutcome::Skipped;
        row.reasons << Organisations::tr("The row says the same as line %1.").arg(first.line);
    } else {
        reject(row, Organisations::tr("Line %1 says something else about the organisation of this "
                                      "name. Correct one of the two.")
                        .arg(first.line));
    }
}

QString kindText(const Organisation& organisation, const Guideline& guideline)
{
    return organisation.kind ? actorName(*organisation.kind, guideline) : QString();
}

QString fieldsText(const Organisation& organisation, const Guideline& guideline)
{
    QStringList names;
    for (const FieldChoice& field : organisation.fields) {
        names << fieldName(field, guideline);
    }
    return names.join(u'、');
}

QString formerText(const Organisation& organisation)
{
    QStringList names;
    for (const FormerName& former : organisation.formerNames) {
        names << former.name;
    }
    return names.join(u'、');
}

QString deadlineText(const Organisation& organisation)
{
    return formatDate(registeredUntil(organisation).value_or(QDate()));
}

std::vector<CellChange> changesBetween(const Organisation& before, const Organisation& after,
                                       const Guideline& guideline)
{
    const auto joined = [](const QStringList& list) { return list.join(u'、'); };
    const std::array all{
        CellChange{Organisations::tr("Name"), before.name.text(), after.name.text()},
        CellChange{Organisations::tr("Reading"), before.kana, after.kana},
        CellChange{Organisations::tr("Kind"), kindText(before, guideline),
                   kindText(after, guideline)},
        CellChange{Organisations::tr("Corporate number"), before.corporateNumber,
                   after.corporateNumber},
        CellChange{Organisations::tr("Former names"), formerText(before), formerText(after)},
        CellChange{Organisations::tr("Address"), before.address, after.address},
        CellChange{Organisations::tr("Contact"), before.contact, after.contact},
        CellChange{Organisations::tr("Website"), before.website, after.website},
        CellChange{Organisations::tr("Fields"), fieldsText(before, guideline),
                   fieldsText(after, guideline)},
        CellChange{Organisations::tr("Activities"), joined(before.activities),
                   joined(after.activities)},
        CellChange{Organisations::tr("Issues"), joined(before.issues), joined(after.issues)},
        CellChange{Organisations::tr("Registration number"), before.registrationNumber,
                   after.registrationNumber},
        CellChange{Organisations::tr("Registered until"), deadlineText(before),
                   deadlineText(after)},
        CellChange{Organisations::tr("Note"), before.note, after.note},
    };
    std::vector<CellChange> changes;
    std::copy_if(all.begin(), all.end(), std::back_inserter(changes),
                 [](const CellChange& change) { return change.before != change.after; });
    return changes;
}

void noteOutdated(PlannedOrganisation& row)
{
    const std::optional<QDate>& until = row.draft.registeredUntil;
    if (isOutdated(until, row.existing.value())) {
        row.reasons << Organisations::tr("The end of the registration, %1, is not taken over: the "
                                         "register has a later one, or a withdrawal.")
                           .arg(shownDate(*until));
    }
}

Status settleWithRegister(PlannedOrganisation& row, const ExistingOrganisations& existing,
                          const Guideline& guideline)
{
    KYODO_TRY_ASSIGN(const std::vector<Organisation> known,
                     existing(organisationNameKey(row.draft.name->text())));
    if (known.size() > 1) {
        reject(row, Organisations::tr("The register has several organisations of this name. Join "
                                      "them first."));
    } else if (known.size() == 1) {
        row.existing = known.front();
        row.changes = changesBetween(known.front(), merged(known.front(), row.draft), guideline);
        row.outcome = row.changes.empty() ? RowOutcome::Unchanged : RowOutcome::Updated;
        noteOutdated(row);
    }
    return {};
}

} // namespace

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
        const QString key = organisationNameKey(planned.draft.name->text());
        if (firstOfName.contains(key)) {
            settleRepeated(planned, plan.rows[firstOfName.value(key)]);
        } else {
            firstOfName.insert(key, plan.rows.size() - 1);
            KYODO_TRY(settleWithRegister(planned, existing, guideline));
        }
    }
    return plan;
}

} // namespace kyodo
