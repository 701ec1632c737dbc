#include "ui/models/checklist_model.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kyodo;
using test::valueOf;
using ui::ChecklistModel;

namespace {

struct Loaded
{
    explicit Loaded(const QString& code = QStringLiteral("sunagawa"))
        : guideline(valueOf(builtInGuideline(code)))
        , tester(&model)
    {
        model.setGuideline(guideline);
    }

    [[nodiscard]] QModelIndex at(int row, int column) const { return model.index(row, column); }

    /// Row 0 is the first heading.
    [[nodiscard]] CheckQuestion firstQuestion() const { return checkQuestions(guideline).front(); }

    Guideline guideline;
    ChecklistModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("ChecklistModel puts the questions under their principles")
{
    const Loaded loaded;
    REQUIRE(loaded.model.rowCount() == 6 + 18);
    const QModelIndex heading = loaded.at(0, ChecklistModel::Question);
    CHECK(heading.data() == QStringLiteral("自主性・主体性の尊重"));
    CHECK(heading.data(ChecklistModel::HeadingRole).toBool());
    CHECK(heading.flags() == Qt::NoItemFlags);
    CHECK(loaded.at(1, 0).data() == loaded.firstQuestion().words);
    CHECK_FALSE(loaded.model.takesAnswer(loaded.at(0, ChecklistModel::CityMark)));
    CHECK(loaded.model.takesAnswer(loaded.at(1, ChecklistModel::CityMark)));
    CHECK_FALSE(loaded.model.takesAnswer(loaded.at(1, ChecklistModel::CityComment)));
}

TEST_CASE("ChecklistModel asks by the conditions, without headings, where there is no principle")
{
    const Loaded loaded(QStringLiteral("ebetsu"));
    REQUIRE(loaded.model.rowCount() == 3);
    CHECK(loaded.model.takesAnswer(loaded.at(0, ChecklistModel::PartnerMark)));
}

TEST_CASE("ChecklistModel keeps marks and comments by phase and side")
{
    Loaded loaded;
    const QSignalSpy edits(&loaded.model, &ChecklistModel::edited);
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::CityMark), 1);
    CHECK(loaded.model.setData(loaded.at(1, ChecklistModel::CityComment),
                               QStringLiteral("会議を二度開いた")));
    loaded.model.setPhase(CheckPhase::After);
    CHECK_FALSE(loaded.model.answer(loaded.at(1, ChecklistModel::CityMark)));
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::PartnerMark), 3);
    CHECK(edits.count() == 3);
    CHECK(loaded.model.answers() ==
          std::vector{CheckAnswer{loaded.firstQuestion(), CheckPhase::Before, CheckSide::City,
                                  CheckMark::Partly, QStringLiteral("会議を二度開いた")},
                      CheckAnswer{loaded.firstQuestion(),
                                  CheckPhase::After,
                                  CheckSide::Partner,
                                  CheckMark::NotApplicable,
                                  {}}});
    CHECK(loaded.model.progress(CheckPhase::Before, CheckSide::City) == CheckProgress{1, 18});

    // what says nothing any more is taken out
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::PartnerMark), std::nullopt);
    CHECK(loaded.model.answers().size() == 1);
    // the same again is no edit
    loaded.model.setPhase(CheckPhase::Before);
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::CityMark), 1);
    CHECK(edits.count() == 4);
}

TEST_CASE("ChecklistModel marks where the sides differ, and says how")
{
    Loaded loaded;
    const auto isMarked = [&](int column) {
        return loaded.at(1, column).data(ChecklistModel::DoubtfulRole).toBool();
    };
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::CityMark), 0);
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::PartnerMark), 0);
    CHECK_FALSE(isMarked(ChecklistModel::CityMark));
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::PartnerMark), 2);
    CHECK(isMarked(ChecklistModel::CityMark));
    CHECK(isMarked(ChecklistModel::PartnerMark));
    CHECK_FALSE(
        loaded.at(1, ChecklistModel::PartnerMark).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(loaded.at(2, ChecklistModel::PartnerMark).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("ChecklistModel keeps answers to questions that the guideline does not ask")
{
    Loaded loaded;
    const CheckAnswer old{
        {{std::nullopt, QStringLiteral("安全の原則")}, QStringLiteral("保険に入っていますか。")},
        CheckPhase::Before,
        CheckSide::City,
        CheckMark::Good,
        {}};
    loaded.model.setAnswers({old});
    CHECK(loaded.model.rowCount() == 24);
    CHECK(loaded.model.elsewhere() == std::vector{old});
    loaded.model.setAnswer(loaded.at(1, ChecklistModel::CityMark), 0);
    CHECK(loaded.model.answers().size() == 2);
    CHECK(loaded.model.answers().front() == old);
}
