#include "ui/models/evaluation_model.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kyodo;
using test::valueOf;
using ui::EvaluationModel;

namespace {

constexpr int CitySelf = EvaluationModel::FirstViewpoint;
constexpr int PartnerSelf = CitySelf + 1;
constexpr int PartnerOfCity = CitySelf + 3;
constexpr int ThirdParty = CitySelf + 4;

struct Loaded
{
    explicit Loaded(const QString& code = QStringLiteral("saku"))
        : tester(&model)
    {
        model.setGuideline(valueOf(builtInGuideline(code)));
    }

    [[nodiscard]] QModelIndex at(int row, int column) const { return model.index(row, column); }
    [[nodiscard]] bool isMarked(int row, int column) const
    {
        return at(row, column).data(EvaluationModel::DoubtfulRole).toBool();
    }

    EvaluationModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("EvaluationModel has the guideline's items and a column for everyone who scores")
{
    const Loaded saku;
    REQUIRE(saku.model.rowCount() == 5);
    CHECK(saku.at(0, EvaluationModel::Item).data() == QStringLiteral("協働事業の評価"));
    CHECK_FALSE(saku.model.takesAnswer(saku.at(0, EvaluationModel::Item)));
    CHECK(saku.model.takesAnswer(saku.at(0, CitySelf)));
    CHECK(saku.model.takesAnswer(saku.at(0, ThirdParty)));
    CHECK_FALSE(saku.model.takesAnswer(saku.at(0, EvaluationModel::Gap)));
    // without items of its own, a guideline is scored by its principles
    CHECK(Loaded(QStringLiteral("sunagawa")).model.rowCount() == 6);
}

TEST_CASE("EvaluationModel shows a step with the digit that is typed for it")
{
    Loaded saku;
    const auto options = saku.model.options();
    REQUIRE(options.size() == 5);
    CHECK(options[0].key == u'5');
    CHECK(options[0].words == QStringLiteral("十分にできた"));
    saku.model.setAnswer(saku.at(1, CitySelf), 1);
    CHECK(saku.at(1, CitySelf).data() == QStringLiteral("4 おおむねできた"));
    CHECK(saku.model.answer(saku.at(1, CitySelf)) == 1);
    REQUIRE(saku.model.scores().size() == 1);
    CHECK(saku.model.scores()[0].item.words == QStringLiteral("協働形態の評価"));
    CHECK(saku.model.scores()[0].step->code == ScaleStepCode::parse(QStringLiteral("4")));
}

TEST_CASE("EvaluationModel marks a low score until it has a reason")
{
    Loaded saku;
    saku.model.setAnswer(saku.at(0, CitySelf), 4);
    saku.model.setAnswer(saku.at(1, CitySelf), 0);
    CHECK(saku.isMarked(0, CitySelf));
    CHECK_FALSE(saku.isMarked(1, CitySelf));
    CHECK(saku.model.countWithoutReason() == 1);
    saku.model.setComment(saku.at(0, CitySelf), QStringLiteral("雨で中止になったため"));
    CHECK_FALSE(saku.isMarked(0, CitySelf));
    CHECK(saku.model.countWithoutReason() == 0);
    CHECK(saku.model.comment(saku.at(0, CitySelf)) == QStringLiteral("雨で中止になったため"));
}

TEST_CASE("EvaluationModel tells the gap between the sides, and marks a wide one")
{
    Loaded saku;
    const auto gap = [&] { return saku.at(0, EvaluationModel::Gap).data().toString(); };
    saku.model.setAnswer(saku.at(0, CitySelf), 0);
    CHECK(gap().isEmpty());
    saku.model.setAnswer(saku.at(0, PartnerSelf), 1);
    CHECK_FALSE(gap().isEmpty());
    CHECK_FALSE(saku.isMarked(0, EvaluationModel::Gap));
    saku.model.setAnswer(saku.at(0, PartnerOfCity), 3);
    CHECK(saku.isMarked(0, EvaluationModel::Gap));
}

TEST_CASE("EvaluationModel keeps scores of items and scales that the guideline does not have")
{
    Loaded saku;
    const Score old{{std::nullopt, QStringLiteral("地域への効果")},
                    Viewpoint::CitySelf,
                    ScaleStepChoice{std::nullopt, QStringLiteral("Ａ")},
                    {}};
    const QSignalSpy edits(&saku.model, &EvaluationModel::edited);
    saku.model.setScores({old});
    REQUIRE(saku.model.rowCount() == 6);
    CHECK(saku.isMarked(5, EvaluationModel::Item));
    CHECK(saku.at(5, CitySelf).data() == QStringLiteral("Ａ"));
    CHECK_FALSE(saku.model.answer(saku.at(5, CitySelf)));
    CHECK(edits.count() == 0);
    saku.model.setAnswer(saku.at(0, CitySelf), 2);
    CHECK(saku.model.scores().front() == old);
    // what is of another scale can be taken away
    saku.model.setAnswer(saku.at(5, CitySelf), std::nullopt);
    CHECK(saku.model.scores().size() == 1);
    CHECK(edits.count() == 2);
}
