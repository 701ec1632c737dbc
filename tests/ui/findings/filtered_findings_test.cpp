#include "ui/findings/filtered_findings.h"

#include "tests/support/catch.h"
#include "ui/models/plain_tool_tip.h"

#include <QAbstractItemModelTester>

using namespace kyodo;
using kyodo::ui::FilteredFindings;
using kyodo::ui::FindingGroup;
using kyodo::ui::FindingListModel;
using Kind = Finding::Kind;

namespace {

struct Filled
{
    Filled()
    {
        model.setFindings({{Kind::SameName,
                            RecordId::fromValue(1),
                            {},
                            QStringLiteral("夏まつり"),
                            QStringLiteral("同じ名前の事業があります。")},
                           {Kind::NoForm,
                            RecordId::fromValue(2),
                            {},
                            QStringLiteral("ＮＰＯ講座"),
                            QStringLiteral("形態が選ばれていません。")},
                           {Kind::CorporateNumber,
                            {},
                            OrganisationId::fromValue(1),
                            QStringLiteral("緑の会"),
                            QStringLiteral("法人番号が正しくありません。")}});
    }

    [[nodiscard]] QStringList subjects() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.finding(row).subject;
        }
        return texts;
    }

    FilteredFindings model;
    QAbstractItemModelTester tester{&model};
};

} // namespace

TEST_CASE("Words are found in any spelling, in the subject and in the message")
{
    Filled filled;
    filled.model.setWords(QStringLiteral("npo"));
    CHECK(filled.subjects() == QStringList{QStringLiteral("ＮＰＯ講座")});
    filled.model.setWords(QStringLiteral("名前　まつり"));
    CHECK(filled.subjects() == QStringList{QStringLiteral("夏まつり")});
    filled.model.setWords(QStringLiteral("冬まつり"));
    CHECK(filled.subjects().isEmpty());
    // not across the end of the subject
    filled.model.setWords(QStringLiteral("講座形態"));
    CHECK(filled.subjects().isEmpty());
    filled.model.setWords(QString());
    CHECK(filled.subjects().size() == 3);
    CHECK_FALSE(filled.model.isNarrowed());
}

TEST_CASE("A group narrows the list, and new findings are narrowed by it too")
{
    Filled filled;
    filled.model.setGroup({FindingGroup::About::Projects, Kind::NoForm});
    CHECK(filled.subjects() == QStringList{QStringLiteral("ＮＰＯ講座")});
    CHECK(filled.model.all().size() == 3);
    CHECK(filled.model.isNarrowed());
    filled.model.setFindings({{Kind::SameName, RecordId::fromValue(1), {}, {}, {}}});
    CHECK(filled.subjects().isEmpty());
}

TEST_CASE("Kinds are sorted in their own order, texts by their characters")
{
    Filled filled;
    filled.model.sort(FindingListModel::Kind, Qt::AscendingOrder);
    CHECK(filled.model.finding(0).kind == Kind::NoForm);
    filled.model.sort(FindingListModel::Kind, Qt::DescendingOrder);
    CHECK(filled.model.finding(0).kind == Kind::CorporateNumber);
    filled.model.sort(FindingListModel::Subject, Qt::AscendingOrder);
    CHECK(filled.subjects().front() == QStringLiteral("夏まつり"));
    filled.model.sort(-1, Qt::AscendingOrder);
    CHECK(filled.subjects().last() == QStringLiteral("緑の会"));
}

TEST_CASE("Every text that may be cut is its tool tip too")
{
    Filled filled;
    const QModelIndex message = filled.model.index(0, FindingListModel::Message);
    CHECK(message.data() == QStringLiteral("同じ名前の事業があります。"));
    CHECK(message.data(Qt::ToolTipRole) == ui::plainToolTip(message.data().toString()));
    CHECK_FALSE(message.data(Qt::EditRole).isValid());
}
