#include "ui/organisations/duplicates_dialog.h"

#include "core/operations/organisation_operations.h"
#include "core/operations/revert_operation.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/organisations/register_fixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

namespace {

const QString Short = QStringLiteral("ＮＰＯ法人あおぞらの会");
const QString Long = QStringLiteral("特定非営利活動法人 あおぞらの会");
const QString North = QStringLiteral("北光町内会");
const QString NorthSpaced = QStringLiteral("北光　町内会");

struct ShownDialog : test::RegisterFixture
{
    ShownDialog()
        : pairs(sample.workspace())
    {
        add(Short, &test::fillAll);
        takePart(add(Long), 1, QStringLiteral("運営"));
        add(North);
        add(NorthSpaced);
        REQUIRE(pairs.read());
        REQUIRE(pairs.pairs().size() == 2);
        dialog = std::make_unique<DuplicatesDialog>(sample.workspace(), prompts, pairs);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }

    [[nodiscard]] QListWidget& list() const { return childOf<QListWidget>(*dialog, "pairs"); }
    [[nodiscard]] QPushButton& mergeButton() const
    {
        return childOf<QPushButton>(*dialog, "mergeButton");
    }

    void choosePairOf(const QString& name)
    {
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->text().contains(name)) {
                list().setCurrentRow(row);
            }
        }
        REQUIRE(list().currentItem()->text().contains(name));
    }

    /// The button of the one that has this name.
    void keep(const QString& name)
    {
        for (const char* button : {"keepFirst", "keepSecond"}) {
            auto& radio = childOf<QRadioButton>(*dialog, button);
            if (radio.text().contains(name)) {
                radio.click();
                return;
            }
        }
        FAIL("no such name");
    }

    [[nodiscard]] QTableView& fields() const { return childOf<QTableView>(*dialog, "fields"); }

    void edit(const QString& name, const std::function<void(Organisation&)>& change)
    {
        Organisation changed = named(name).value();
        change(changed);
        REQUIRE(test::valueOf(saveOrganisation(sample.workspace(), changed)));
    }

    [[nodiscard]] int lineOf(OrganisationItem item) const
    {
        const QString label = organisationItemLabel(item);
        for (int line = 0; line < fields().model()->rowCount(); ++line) {
            if (test::cellText(fields(), line, 0).endsWith(label)) {
                return line;
            }
        }
        FAIL("no such line");
        return -1;
    }

    void pressOn(OrganisationItem item, Qt::Key key)
    {
        fields().setFocus();
        fields().setCurrentIndex(fields().model()->index(lineOf(item), 0));
        QTest::keyClick(&fields(), key);
    }

    /// The key of the side where this name stands.
    [[nodiscard]] Qt::Key keyOf(const QString& name) const
    {
        return test::cellText(fields(), 0, 1) == name ? Qt::Key_1 : Qt::Key_2;
    }

    DuplicatePairs pairs;
    std::unique_ptr<DuplicatesDialog> dialog;
};

} // namespace

TEST_CASE("A pair stands side by side, with what differs marked and what comes of it")
{
    ShownDialog shown;
    shown.choosePairOf(Short);
    shown.keep(Short);
    test::grab(*shown.dialog, QStringLiteral("duplicates"));
    const auto& fields = childOf<QTableView>(*shown.dialog, "fields");
    REQUIRE(fields.model()->rowCount() > 3);
    CHECK(test::cellText(fields, 0, 0).startsWith(u'≠'));
    CHECK(test::cellText(fields, 0, 4) == Short);
    CHECK(childOf<QLabel>(*shown.dialog, "effectLabel").text().contains(Long));
}

TEST_CASE("Merging keeps the chosen one, links its projects and goes to the next pair, as one act")
{
    ShownDialog shown;
    const QSignalSpy merged(shown.dialog.get(), &DuplicatesDialog::merged);
    shown.choosePairOf(Short);
    shown.keep(Short);
    QTest::mouseClick(&shown.mergeButton(), Qt::LeftButton);
    CHECK(shown.prompts.told.empty());
    CHECK(merged.size() == 1);
    CHECK_FALSE(shown.named(Long));
    const auto kept = shown.named(Short);
    REQUIRE(kept);
    CHECK(shown.sample.record(1).partners.front().organisation == kept->id);
    CHECK(shown.sample.record(1).partners.front().name == Long);
    REQUIRE(shown.list().count() == 1);
    CHECK(shown.list().currentItem()->text().contains(North));

    const auto acts = test::valueOf(shown.sample.ledger().changeLog().history(std::nullopt, 1));
    REQUIRE(test::valueOf(revert(shown.sample.workspace(), acts.front().id)));
    CHECK(shown.named(Long));
    CHECK(shown.sample.record(1).partners.front().organisation == shown.named(Long)->id);
}

TEST_CASE("The other one can stay")
{
    ShownDialog shown;
    shown.choosePairOf(Short);
    shown.keep(Long);
    QTest::mouseClick(&shown.mergeButton(), Qt::LeftButton);
    CHECK_FALSE(shown.named(Short));
    REQUIRE(shown.named(Long));
    CHECK(shown.named(Long)->corporateNumber == QStringLiteral("4011001098993"));
}

TEST_CASE("Where two differ the clerk says by keys which of them counts")
{
    ShownDialog shown;
    shown.edit(Long, [](Organisation& other) {
        other.kana = QStringLiteral("トクヒアオゾラノカイ");
        other.activities = {QStringLiteral("花植え")};
        other.website = QStringLiteral("https://example.jp/old");
    });
    shown.choosePairOf(Short);
    shown.keep(Short);
    shown.pressOn(OrganisationItem::Kana, shown.keyOf(Long));
    shown.pressOn(OrganisationItem::Activities, shown.keyOf(Long));
    shown.pressOn(OrganisationItem::Website, shown.keyOf(Short));
    test::grab(*shown.dialog, QStringLiteral("duplicates-chosen"));
    CHECK(test::cellText(shown.fields(), shown.lineOf(OrganisationItem::Kana), 4) ==
          QStringLiteral("トクヒアオゾラノカイ"));

    QTest::mouseClick(&shown.mergeButton(), Qt::LeftButton);
    const Organisation merged = shown.named(Short).value();
    CHECK(merged.kana == QStringLiteral("トクヒアオゾラノカイ"));
    CHECK(merged.activities == QStringList{QStringLiteral("花植え")});
    CHECK(merged.website == QStringLiteral("https://example.jp/aozora"));
    CHECK_FALSE(merged.note.contains(QStringLiteral("example.jp/old")));
    CHECK_FALSE(merged.note.contains(QStringLiteral("アオゾラノカイ"))); // dropped, as chosen
}

TEST_CASE("What was chosen is taken back by the key 0, and both count again")
{
    ShownDialog shown;
    shown.edit(Long, [](Organisation& other) { other.website = QStringLiteral("https://b.jp"); });
    shown.choosePairOf(Short);
    shown.keep(Short);
    shown.pressOn(OrganisationItem::Website, shown.keyOf(Short));
    shown.pressOn(OrganisationItem::Website, Qt::Key_0);
    CHECK(childOf<QRadioButton>(*shown.dialog, "takeBoth").isChecked());
    QTest::mouseClick(&shown.mergeButton(), Qt::LeftButton);
    CHECK(shown.named(Short)->note.contains(QStringLiteral("https://b.jp")));
}

TEST_CASE("The name of the one that goes can count, and a click chooses it")
{
    ShownDialog shown;
    shown.choosePairOf(Short);
    shown.keep(Short);
    const OrganisationId id = shown.named(Short)->id;
    shown.fields().setFocus();
    shown.fields().setCurrentIndex(shown.fields().model()->index(0, 0));
    const bool isFirst = shown.keyOf(Long) == Qt::Key_1;
    childOf<QRadioButton>(*shown.dialog, isFirst ? "takeFirst" : "takeSecond").click();
    CHECK(test::cellText(shown.fields(), 0, 4) == Long);
    QTest::mouseClick(&shown.mergeButton(), Qt::LeftButton);
    CHECK_FALSE(shown.named(Short));
    REQUIRE(shown.named(Long));
    CHECK(shown.named(Long)->id == id);
    CHECK(shown.sample.record(1).partners.front().organisation == id);
}

TEST_CASE("Choices belong to the sides, whichever stays, and to one pair alone")
{
    ShownDialog shown;
    shown.edit(Long, [](Organisation& other) { other.website = QStringLiteral("https://b.jp"); });
    shown.choosePairOf(Short);
    shown.keep(Short);
    shown.pressOn(OrganisationItem::Website, shown.keyOf(Long));
    shown.keep(Long);
    const auto website = [&] {
        return test::cellText(shown.fields(), shown.lineOf(OrganisationItem::Website), 4);
    };
    CHECK(website() == QStringLiteral("https://b.jp"));
    shown.choosePairOf(North);
    shown.choosePairOf(Short);
    shown.keep(Short);
    CHECK(website() == QStringLiteral("https://example.jp/aozora"));
}

TEST_CASE("Where the two agree there is nothing to choose")
{
    ShownDialog shown;
    shown.choosePairOf(North);
    const int last = shown.fields().model()->rowCount() - 1; // what is public
    shown.fields().setCurrentIndex(shown.fields().model()->index(last, 0));
    CHECK_FALSE(childOf<QRadioButton>(*shown.dialog, "takeFirst").isEnabled());
    QTest::keyClick(&shown.fields(), Qt::Key_1);
    CHECK(test::cellText(shown.fields(), last, 3).isEmpty());
}

TEST_CASE("Two that are called two are skipped, and nothing is written")
{
    ShownDialog shown;
    shown.choosePairOf(North);
    QTest::mouseClick(&childOf<QPushButton>(*shown.dialog, "twoButton"), Qt::LeftButton);
    CHECK(shown.list().count() == 1);
    CHECK(shown.named(North));
    CHECK(shown.named(NorthSpaced));
    REQUIRE(shown.pairs.read());
    CHECK(shown.pairs.pairs().size() == 1);
}

TEST_CASE("A change made meanwhile is told, nothing is merged, and the pair is read again")
{
    ShownDialog shown;
    shown.choosePairOf(Short);
    shown.keep(Short);
    Organisation changed = *shown.named(Long);
    changed.website = QStringLiteral("https://example.jp/new");
    REQUIRE(test::valueOf(saveOrganisation(shown.sample.workspace(), changed)));
    QTest::mouseClick(&shown.mergeButton(), Qt::LeftButton);
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told.front().code == ErrorCode::Conflict);
    CHECK(shown.named(Long));
    CHECK(shown.list().count() == 2);

    shown.choosePairOf(Short);
    shown.keep(Short);
    QTest::mouseClick(&shown.mergeButton(), Qt::LeftButton);
    CHECK_FALSE(shown.named(Long));
    CHECK(shown.prompts.told.size() == 1);
}

TEST_CASE("After the last pair there is nothing left to do")
{
    ShownDialog shown;
    for (int i = 0; i < 2; ++i) {
        QTest::mouseClick(&childOf<QPushButton>(*shown.dialog, "twoButton"), Qt::LeftButton);
    }
    CHECK(shown.list().count() == 0);
    CHECK_FALSE(shown.mergeButton().isEnabled());
    CHECK_FALSE(childOf<QWidget>(*shown.dialog, "pairPanel").isVisible());
    CHECK_FALSE(childOf<QLabel>(*shown.dialog, "countLabel").text().isEmpty());
}
