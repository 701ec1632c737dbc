#include "core/exchange/column_mapping.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace kyodo {
namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

const QString ColumnsKey = QStringLiteral("columns");
const QString CostUnitKey = QStringLiteral("cost_unit");
const QString IgnoreCode = QStringLiteral("ignore");

struct ColumnWords
{
    Column column;
    QString code;
    QStringList heads;
    QStringList standIns; ///< only where none of `heads` is there
};

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

std::vector<ColumnWords> makeColumnWords()
{
    const auto entry = [](Column column, const char* code, const QString& heads,
                          const QString& standIns = {}) {
        return ColumnWords{column, QLatin1StringView(code), words(heads), words(standIns)};
    };
    return {
        entry(Column::Number, "number", QStringLiteral("No 番号 通し番号 整理番号")),
        entry(Column::Name, "name",
              QStringLiteral("事業名（活動名） 事業名 活動名 事業・活動名 協働事業名 事業名称"),
              QStringLiteral("具体例 名称")),
        entry(Column::Summary, "summary",
              QStringLiteral("事業内容 事業概要 事業の概要 内容 概要 活動内容")),
        entry(Column::Department, "department",
              QStringLiteral("担当課 課室 課 課名 担当課名 担当部署 担当 所管課 所属"),
              QStringLiteral("部局 部")),
        entry(Column::Form, "form", QStringLiteral("協働の形態 協働形態 形態")),
        entry(Column::Area, "area", QStringLiteral("領域 協働の領域"), QStringLiteral("主導")),
        entry(Column::AreaReason, "area_reason", QStringLiteral("領域の理由 領域の考え方")),
        entry(Column::Field, "field", QStringLiteral("分野 事業分野 活動分野")),
        entry(Column::Partner, "partner",
              QStringLiteral(
                  "協働の相手方 協働の相手 相手方 相手方名 協働相手 団体名 協働団体 実施団体")),
        entry(Column::PartnerKind, "partner_kind",
              QStringLiteral("相手方区分 相手方の区分 団体区分 団体種別")),
        entry(Column::PartnerRole, "partner_role",
              QStringLiteral("相手方の役割 役割 団体の役割 役割分担")),
        entry(Column::Cost, "cost", QStringLiteral("事業費 事業費額 予算額 決算額 金額")),
        entry(Column::Period, "period", QStringLiteral("実施期間 期間 事業期間 実施時期 実施日")),
        entry(Column::StartsOn, "starts_on", QStringLiteral("開始日 実施開始日")),
        entry(Column::EndsOn, "ends_on", QStringLiteral("終了日 実施終了日")),
        entry(Column::State, "status", QStringLiteral("状態 実施状況 進捗")),
        entry(Column::Outcome, "outcome", QStringLiteral("成果 事業成果 成果・効果 効果")),
        entry(Column::Year, "year", QStringLiteral("実施年度 年度 調査年度 事業年度")),
        entry(Column::Kana, "kana", QStringLiteral("フリガナ 事業名フリガナ 読み よみがな")),
        entry(Column::Note, "note", QStringLiteral("備考 メモ")),
    };
}

const std::vector<ColumnWords>& columnWords()
{
    static const std::vector<ColumnWords> all = makeColumnWords();
    return all;
}

/// The key of a head without the unit it may end in: 事業費（千円）, 事業費（単位：円）.
QString keyWithoutUnit(const QString& head)
{
    QString key = foldKey(head);
    for (const QString& unit :
         {QStringLiteral("千円"), QStringLiteral("円"), QStringLiteral("単位")}) {
        if (key.endsWith(unit)) {
            key.chop(unit.size());
        }
    }
    return key;
}

bool holdsKey(const QStringList& heads, const QString& key)
{
    return std::any_of(heads.begin(), heads.end(),
                       [&](const QString& head) { return foldKey(head) == key; });
}

std::optional<Column> columnOf(const QString& head, QStringList ColumnWords::*list)
{
    const QString key = keyWithoutUnit(head);
    const auto& all = columnWords();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ColumnWords& entry) {
        return holdsKey(entry.*list, key);
    });
    return key.isEmpty() || found == all.end() ? std::nullopt : std::optional(found->column);
}

std::optional<Column> columnWithCode(const QString& code)
{
    const auto& all = columnWords();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ColumnWords& entry) { return entry.code == code; });
    return found == all.end() ? std::nullopt : std::optional(found->column);
}

/// A text of a file, in a message.
QString quoted(const QString& text)
{
    constexpr qsizetype Most = 60;
    return elided(text, Most);
}

tl::unexpected<Error> badInput(const QString& message, const QString& detail = {})
{
    return failure(ErrorCode::InvalidInput, message, detail);
}

QString listed(const QStringList& heads)
{
    constexpr qsizetype Most = 50;
    const QString all = heads.mid(0, Most).join(QStringLiteral(", "));
    return heads.size() > Most ? all + QStringLiteral(" …") : all;
}

/// Gathers a mapping: what a file says first, then the usual heads, then the stand-ins.
class MappingBuilder final
{
public:
    explicit MappingBuilder(const QStringList& head)
        : m_head(head)
    {}

    [[nodiscard]] Status assign(Column column, int place)
    {
        const auto [found, isNew] = m_mapping.columns.emplace(column, place);
        if (!isNew) {
            return badInput(Columns::tr("The columns “%1” and “%2” both hold the same (%3). Rename "
                                        "one of them, or say by a mapping file which one is meant.")
                                .arg(m_head[found->second], m_head[place], columnCode(column)));
        }
        m_settled.insert(place);
        if (column == Column::Cost && foldKey(m_head[place]).contains(QStringLiteral("千円"))) {
            m_mapping.costUnit = Yen::Unit::Thousand;
        }
        return {};
    }

    void ignore(int place) { m_settled.insert(place); }
    void countCostIn(Yen::Unit unit) { m_mapping.costUnit = unit; }

    /// What a mapping file has settled stays: an alias gives way to it.
    [[nodiscard]] Status assignByAliases()
    {
        const auto fixed = m_mapping.columns;
        for (int place = 0; place < m_head.size(); ++place) {
            const auto column = columnOf(m_head[place], &ColumnWords::heads);
            if (column && !fixed.contains(*column) && !m_settled.contains(place)) {
                KYODO_TRY(assign(*column, place));
            }
        }
        return assignStandIns();
    }

    [[nodiscard]] Result<ColumnMapping> finished() &&
    {
        if (!m_mapping.has(Column::Name)) {
            return badInput(Columns::tr("No column holds the names of the projects. The columns "
                                        "are: %1. Head one of them 事業名, or name it in a mapping "
                                        "file.")
                                .arg(listed(m_head)));
        }
        std::set<int> used;
        for (const auto& [column, place] : m_mapping.columns) {
            used.insert(place);
        }
        for (int place = 0; place < m_head.size(); ++place) {
            if (!used.contains(place) && !isBlank(m_head[place])) {
                m_mapping.unusedHeads << m_head[place];
            }
        }
        return std::move(m_mapping);
    }

private:
    [[nodiscard]] Status assignStandIns()
    {
        for (int place = 0; place < m_head.size(); ++place) {
            const auto column = columnOf(m_head[place], &ColumnWords::standIns);
            if (column && !m_mapping.has(*column) && !m_settled.contains(place)) {
                KYODO_TRY(assign(*column, place));
            }
        }
        return {};
    }

    const QStringList& m_head;
    ColumnMapping m_mapping;
    std::set<int> m_settled;
};

Result<QJsonObject> mappingObject(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return badInput(
            Columns::tr("The mapping file is not a JSON object. Correct line %1.").arg(line),
            error.errorString());
    }
    const QJsonObject object = document.object();
    for (const QString& key : object.keys()) {
        if (key != ColumnsKey && key != CostUnitKey) {
            return badInput(Columns::tr("The mapping file has an unknown entry “%1”. Known are "
                                        "“columns” and “cost_unit”.")
                                .arg(quoted(key)));
        }
    }
    if (!object.value(ColumnsKey).isObject()) {
        return badInput(Columns::tr("The mapping file lacks “columns”, an object that gives each "
                                    "head its meaning."));
    }
    return object;
}

/// The places of the heads by their keys; of two that are the same the first.
QHash<QString, int> placesOf(const QStringList& head)
{
    QHash<QString, int> places;
    for (int place = 0; place < head.size(); ++place) {
        const QString key = foldKey(head[place]);
        if (!places.contains(key)) {
            places.insert(key, place);
        }
    }
    return places;
}

tl::unexpected<Error> unknownMeaning(const QString& headText, const QString& code)
{
    QStringList codes{IgnoreCode};
    for (const ColumnWords& entry : columnWords()) {
        codes << entry.code;
    }
    return badInput(Columns::tr("columns.%1: “%2” is not a meaning of a column. Possible are: %3.")
                        .arg(quoted(headText), quoted(code), listed(codes)));
}

Status assignFromFile(MappingBuilder& builder, const QJsonObject& columns, const QStringList& head)
{
    const QHash<QString, int> places = placesOf(head);
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        const auto place = places.constFind(foldKey(entry.key()));
        if (place == places.cend()) {
            return badInput(Columns::tr("columns.%1: the table has no such column. It has: %2.")
                                .arg(quoted(entry.key()), listed(head)));
        }
        const QString code = entry.value().toString();
        const auto column = columnWithCode(code);
        if (code == IgnoreCode) {
            builder.ignore(*place);
        } else if (column) {
            KYODO_TRY(builder.assign(*column, *place));
        } else {
            return unknownMeaning(entry.key(), code);
        }
    }
    return {};
}

Status readCostUnit(MappingBuilder& builder, const QJsonObject& object)
{
    if (!object.contains(CostUnitKey)) {
        return {};
    }
    const QString unit = object.value(CostUnitKey).toString();
    if (unit != QStringLiteral("yen") && unit != QStringLiteral("thousand")) {
        return badInput(
            Columns::tr("cost_unit: “%1” is neither “yen” nor “thousand”.").arg(quoted(unit)));
    }
    builder.countCostIn(unit == QStringLiteral("yen") ? Yen::Unit::Yen : Yen::Unit::Thousand);
    return {};
}

} // namespace

QString columnCode(Column column)
{
    const auto& all = columnWords();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const ColumnWords& entry) { return entry.column == column; });
    return found == all.end() ? QString() : found->code;
}

Result<ColumnMapping> mapColumns(const QStringList& head)
{
    MappingBuilder builder(head);
    KYODO_TRY(builder.assignByAliases());
    return std::move(builder).finished();
}

Result<ColumnMapping> mappingFromJson(const QByteArray& json, const QStringList& head)
{
    KYODO_TRY_ASSIGN(const QJsonObject object, mappingObject(json));
    MappingBuilder builder(head);
    KYODO_TRY(assignFromFile(builder, object.value(ColumnsKey).toObject(), head));
    KYODO_TRY(builder.assignByAliases());
    KYODO_TRY(readCostUnit(builder, object));
    return std::move(builder).finished();
}

} // namespace kyodo
