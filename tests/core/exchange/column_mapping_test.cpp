#include "core/exchange/column_mapping.h"

#include "core/exchange/export_layout.h"
#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

QStringList heads(const QString& line)
{
    return line.split(u',');
}

ColumnMapping mapped(const QString& line)
{
    return valueOf(mapColumns(heads(line)));
}

QString jsonError(const QByteArray& json)
{
    const auto mapping = mappingFromJson(json, heads(QStringLiteral("行事,形態,費用")));
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error().code == ErrorCode::InvalidInput);
    return mapping.error().message;
}

} // namespace

TEST_CASE("mapColumns knows the heads that cities use")
{
    const ColumnMapping sunagawa = mapped(QStringLiteral("協働の形態,事業名（活動名）,実施年度"));
    CHECK(sunagawa.columns ==
          std::map<Column, int>{{Column::Form, 0}, {Column::Name, 1}, {Column::Year, 2}});

    const ColumnMapping saku = mapped(QStringLiteral("事業名,団体名,内容"));
    CHECK(saku.columns ==
          std::map<Column, int>{{Column::Name, 0}, {Column::Partner, 1}, {Column::Summary, 2}});

    const ColumnMapping muroran = mapped(QStringLiteral("主導,協働の形態,具体例"));
    CHECK(muroran.columns ==
          std::map<Column, int>{{Column::Area, 0}, {Column::Form, 1}, {Column::Name, 2}});
}

TEST_CASE("mapColumns reads the prefecture's heads, with money in thousands")
{
    const ColumnMapping okinawa =
        mapped(QStringLiteral("No.,部局,課室,協働形態,事業分野,事業名,事業概要,相手方区分,相手方名,"
                              "実施期間,事業費（千円）,"
                              "事業計画の主体,事業実施の主体"));
    CHECK(okinawa.costUnit == Yen::Unit::Thousand);
    CHECK(okinawa.columns.at(Column::Department) == 2);
    CHECK(okinawa.columns.at(Column::PartnerKind) == 7);
    CHECK(okinawa.columns.at(Column::Cost) == 10);
    CHECK(okinawa.unusedHeads == QStringList{QStringLiteral("部局"),
                                             QStringLiteral("事業計画の主体"),
                                             QStringLiteral("事業実施の主体")});
}

TEST_CASE("mapColumns lets a vaguer head stand in only where there is no better one")
{
    CHECK(mapped(QStringLiteral("部局,事業名")).columns.at(Column::Department) == 0);
    CHECK(mapped(QStringLiteral("具体例,事業名")).columns.at(Column::Name) == 1);
}

TEST_CASE("mapColumns compares heads by their folded text")
{
    const ColumnMapping mapping = mapped(QStringLiteral("ＮＯ．, 事業 名 ,事業費(単位：千円),"));
    CHECK(mapping.columns ==
          std::map<Column, int>{{Column::Number, 0}, {Column::Name, 1}, {Column::Cost, 2}});
    CHECK(mapping.costUnit == Yen::Unit::Thousand);
    CHECK(mapping.unusedHeads.isEmpty());
}

TEST_CASE("every head that is exported is mapped again")
{
    const ColumnMapping mapping = valueOf(mapColumns(recordHead()));
    CHECK(mapping.unusedHeads.isEmpty());
    CHECK(mapping.columns.size() == static_cast<size_t>(recordHead().size()));
    CHECK(mapping.costUnit == Yen::Unit::Yen);
}

TEST_CASE("mapColumns refuses a table without names, or with two columns for one thing")
{
    const auto none = mapColumns(testTable(QStringLiteral("broken/no_name.csv")).head);
    REQUIRE_FALSE(none);
    CHECK(none.error().message.contains(QStringLiteral("部署")));

    const auto two = mapColumns(heads(QStringLiteral("事業名,活動名")));
    REQUIRE_FALSE(two);
    CHECK(two.error().message.contains(QStringLiteral("事業名")));
    CHECK(two.error().message.contains(QStringLiteral("活動名")));
}

TEST_CASE("a mapping file wins over the usual heads")
{
    const QStringList head = heads(QStringLiteral("事業名,行事,形態,事業費"));
    const ColumnMapping mapping = valueOf(mappingFromJson(
        R"({"columns": {"行事": "name", "形態": "ignore"}, "cost_unit": "thousand"})", head));
    CHECK(mapping.columns == std::map<Column, int>{{Column::Name, 1}, {Column::Cost, 3}});
    CHECK(mapping.costUnit == Yen::Unit::Thousand);
    CHECK(mapping.unusedHeads == QStringList{QStringLiteral("事業名"), QStringLiteral("形態")});
}

TEST_CASE("an error in a mapping file names its place")
{
    CHECK(jsonError("{\n\"columns\": }").contains(QStringLiteral("line 2")));
    CHECK(jsonError("{}").contains(QStringLiteral("columns")));
    CHECK(jsonError(R"({"columns": {}, "x": 1})").contains(QStringLiteral("“x”")));
    CHECK(jsonError(R"({"columns": {"催し": "name"}})").contains(QStringLiteral("columns.催し")));
    CHECK(jsonError(R"({"columns": {"行事": "title"}})").contains(QStringLiteral("“title”")));
    CHECK(jsonError(R"({"columns": {"行事": "name", "費用": "name"}})")
              .contains(QStringLiteral("費用")));
    CHECK(jsonError(R"({"columns": {"行事": "name"}, "cost_unit": "dollar"})")
              .contains(QStringLiteral("cost_unit")));
}
