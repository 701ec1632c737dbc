#include "core/exchange/row_decoder.h"

#include "core/base/text.h"
#include "core/domain/era.h"
#include "core/exchange/cell_lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

/// Of a No.: what is greater is some other code of the office.
constexpr int GreatestNumber = 9'999'999;

/// Of the partners or forms of one project: more would cost the time of all others.
constexpr qsizetype MostItems = 200;

/// A reason may quote the cell.
constexpr qsizetype LongestReason = 300;

/// The kind of actor in words such as 特定非営利活動法人（NPO法人）: the whole, or what is outside
/// or inside the brackets.
std::optional<ActorKindChoice> actorKindOf(const QString& words, const Guideline& guideline)
{
    if (isBlank(words)) {
        return std::nullopt;
    }
    const QString plain = toHalfWidth(words);
    const QString outside = plain.section(u'(', 0, 0);
    const QString inside = plain.section(u'(', 1).section(u')', 0, 0);
    for (const QString& text : {words, outside, inside}) {
        if (const ActorKind* actor = guideline.actorNamed(text)) {
            return ActorKindChoice{actor->code, words};
        }
    }
    return ActorKindChoice{std::nullopt, words};
}

template <class ChoiceType, class Entry>
ChoiceType choiceOf(const QString& words, const Entry* entry)
{
    ChoiceType choice{std::nullopt, words};
    if (entry) {
        choice.code = entry->code;
    }
    return choice;
}

bool holdsForm(const std::vector<FormChoice>& forms, const FormChoice& form)
{
    return std::any_of(forms.begin(), forms.end(), [&](const FormChoice& other) {
        return form.code ? form.code == other.code : form.words == other.words;
    });
}

class RowDecoder final
{
    Q_DECLARE_TR_FUNCTIONS(RowDecoder)

public:
    RowDecoder(const TableRow& row, const QStringList& head, const ColumnMapping& mapping,
               const Guideline& guideline)
        : m_row(row)
        , m_head(head)
        , m_mapping(mapping)
        , m_guideline(guideline)
        , m_decoded{row.line, {}, {}}
    {}

    [[nodiscard]] DecodedRow decoded() &&
    {
        if (const auto error = widthError(m_row, m_head)) {
            m_decoded.errors << *error;
        } else {
            takeName();
            takeTexts();
            takeChoices();
            takePartners();
            takeMoney();
            takeDates();
        }
        return std::move(m_decoded);
    }

private:
    [[nodiscard]] std::optional<QString> cell(Column column) const
    {
        const auto found = m_mapping.columns.find(column);
        if (found == m_mapping.columns.end() || found->second >= m_row.cells.size()) {
            return std::nullopt;
        }
        const QString& text = m_row.cells[found->second];
        return isBlank(text) ? std::nullopt : std::optional(text);
    }

    void addError(Column column, const Error& error)
    {
        const QString head = m_head.value(m_mapping.columns.at(column));
        m_decoded.errors << tr("%1: %2", "column head, what is wrong there")
                                .arg(head, elided(error.message, LongestReason));
    }

    /// The items of a cell as `split` finds them; none of more than any project has, which is
    /// noted.
    template <class Split>
    [[nodiscard]] QStringList items(Column column, Split split)
    {
        const auto text = cell(column);
        QStringList found = text ? split(*text) : QStringList();
        if (found.size() > MostItems) {
            addError(
                column,
                {ErrorCode::InvalidInput,
                 tr("The cell holds more than %1 names. Leave out what is no name.").arg(MostItems),
                 {}});
            return {};
        }
        return found;
    }

    /// The cell as `parse` reads it; none when it is blank, or wrong, which is noted.
    template <class Parse>
    auto parsed(Column column, Parse parse)
        -> std::optional<typename decltype(parse(QString()))::value_type>
    {
        const auto text = cell(column);
        if (!text) {
            return std::nullopt;
        }
        auto result = parse(*text);
        if (!result) {
            addError(column, result.error());
            return std::nullopt;
        }
        return std::move(*result);
    }

    void takeName()
    {
        auto name = Name::parse(cell(Column::Name).value_or(QString()));
        if (name) {
            m_decoded.draft.name = std::move(*name);
        } else {
            addError(Column::Name, name.error());
        }
    }

    void takeTexts()
    {
        RecordDraft& draft = m_decoded.draft;
        draft.summary = cell(Column::Summary);
        draft.department = cell(Column::Department);
        draft.areaReason = cell(Column::AreaReason);
        draft.outcome = cell(Column::Outcome);
        draft.kana = cell(Column::Kana);
        draft.note = cell(Column::Note);
        draft.status = parsed(Column::State, parseStatus);
        bool isNumber = false;
        const int number = toHalfWidth(cell(Column::Number).value_or(QString())).toInt(&isNumber);
        if (isNumber && number > 0 && number <= GreatestNumber) {
            draft.number = number;
        }
    }

    void takeChoices()
    {
        RecordDraft& draft = m_decoded.draft;
        const auto split = [this](const QString& text) { return splitForms(text, m_guideline); };
        for (const QString& words : items(Column::Form, split)) {
            const auto form = choiceOf<FormChoice>(words, m_guideline.formNamed(words));
            if (!holdsForm(draft.forms, form)) {
                draft.forms.push_back(form);
            }
        }
        if (const auto text = cell(Column::Area)) {
            draft.area = choiceOf<AreaChoice>(*text, m_guideline.areaNamed(*text));
        }
        if (const auto text = cell(Column::Field)) {
            draft.field = choiceOf<FieldChoice>(*text, m_guideline.fieldNamed(*text));
        }
    }

    /// A kind or role each, where there are as many as partners; otherwise the one cell is about
    /// all of them.
    void takePartners()
    {
        const QStringList names = items(Column::Partner, splitPartners);
        const QString kindCell = cell(Column::PartnerKind).value_or(QString());
        const QString roleCell = cell(Column::PartnerRole).value_or(QString());
        const QStringList kinds = splitItems(kindCell);
        const QStringList roles = splitItems(roleCell);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString kind = kinds.size() == names.size() ? kinds[i] : kindCell;
            const QString role = roles.size() == names.size() ? roles[i] : roleCell;
            m_decoded.draft.partners.push_back(
                {names[i], std::nullopt, actorKindOf(kind, m_guideline), role});
        }
    }

    void takeMoney()
    {
        m_decoded.draft.cost = parsed(Column::Cost, [this](const QString& text) {
            return Yen::parse(text, m_mapping.costUnit);
        });
    }

    void takeDates()
    {
        RecordDraft& draft = m_decoded.draft;
        draft.years = parsed(Column::Year, FiscalYearSpan::parse);
        draft.startsOn = parsed(Column::StartsOn, parseDate);
        draft.endsOn = parsed(Column::EndsOn, parseDate);
        if (m_mapping.has(Column::StartsOn) || m_mapping.has(Column::EndsOn)) {
            draft.periodNote = cell(Column::Period);
        } else {
            draft.period = parsed(Column::Period, parsePeriod);
        }
    }

    const TableRow& m_row;
    const QStringList& m_head;
    const ColumnMapping& m_mapping;
    const Guideline& m_guideline;
    DecodedRow m_decoded;
};

struct RowWidth
{
    Q_DECLARE_TR_FUNCTIONS(RowWidth)
};

qsizetype countToLastFilled(const QStringList& cells)
{
    const auto last = std::find_if_not(cells.rbegin(), cells.rend(), isBlank);
    return cells.rend() - last;
}

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

bool meansStatus(RecordStatus status, const QString& key)
{
    const QStringList texts{statusWord(status), statusWord(status) + u'み', statusCode(status),
                            statusLabel(status)};
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString& text) { return foldKey(text) == key; });
}

} // namespace

DecodedRow decodeRow(const TableRow& row, const QStringList& head, const ColumnMapping& mapping,
                     const Guideline& guideline)
{
    return RowDecoder(row, head, mapping, guideline).decoded();
}

std::optional<QString> widthError(const TableRow& row, const QStringList& head)
{
    const bool isTooLong = countToLastFilled(row.cells) > head.size();
    const bool isTooShort = row.cells.size() < countToLastFilled(head);
    if (!isTooLong && !isTooShort) {
        return std::nullopt;
    }
    return RowWidth::tr(
               "The row has %1 cells, but the head has %2. Look for a comma or a quotation "
               "mark too many or too few.")
        .arg(row.cells.size())
        .arg(head.size());
}

QString statusWord(RecordStatus status)
{
    switch (status) {
    case RecordStatus::Planned:
        return QStringLiteral("予定");
    case RecordStatus::Running:
        return QStringLiteral("実施中");
    case RecordStatus::Done:
        return QStringLiteral("実施済");
    case RecordStatus::Cancelled:
        return QStringLiteral("中止");
    }
    Q_UNREACHABLE();
}

Result<RecordStatus> parseStatus(const QString& text)
{
    const auto all = recordStatuses();
    const QString key = foldKey(text);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](RecordStatus status) { return meansStatus(status, key); });
    if (found == all.end()) {
        return failure(
            ErrorCode::InvalidInput,
            StatusText::tr("“%1” is not a status. Write 予定, 実施中, 実施済 or 中止.").arg(text));
    }
    return *found;
}

} // namespace kyodo
