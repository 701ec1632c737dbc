// 取込 by clicks, and broken off by the button of its progress.

#include "ui/wizards/import_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/grab.h"
#include "tests/support/sample_ledger.h"
#include "tests/support/temporary_folder.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace kyodo;
using test::valueOf;
using ui::ImportDialog;

namespace {

struct ShownImport
{
    explicit ShownImport(const QByteArray& bytes = table(),
                         const QString& name = QStringLiteral("調査.csv"))
        : dialog(sample.workspace(), prompts, folder.write(name, bytes), sample.latestRound().years)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    static QByteArray table()
    {
        QString rows = QStringLiteral("事業名,担当課\n");
        for (int i = 1; i <= 30; ++i) {
            rows += QStringLiteral("星空観察会その%1,社会教育課\n").arg(i);
        }
        return rows.toUtf8();
    }

    void clickImport()
    {
        for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
            if (dialog.findChild<QDialogButtonBox*>()->buttonRole(button) ==
                QDialogButtonBox::AcceptRole) {
                REQUIRE(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }

    [[nodiscard]] qint64 found() const
    {
        RecordFilter filter;
        filter.search = QStringLiteral("星空観察会");
        return valueOf(sample.ledger().lists().countRecords(filter));
    }

    test::TemporaryFolder folder;
    test::SampleLedger sample;
    test::FakePrompts prompts;
    ImportDialog dialog;
};

} // namespace

TEST_CASE("A file is imported by the button, as one act")
{
    ShownImport shown;
    const QSignalSpy imported(&shown.dialog, &ImportDialog::imported);
    shown.clickImport();
    CHECK(imported.count() == 1);
    CHECK(shown.found() == 30);
    CHECK_FALSE(shown.dialog.isVisible());
}

TEST_CASE("An import that is cancelled leaves the ledger as it was, and can be asked for again")
{
    ShownImport shown;
    const auto acts = valueOf(shown.sample.ledger().changeLog().history());
    const QSignalSpy imported(&shown.dialog, &ImportDialog::imported);
    shown.dialog.findChild<ui::WorkProgress*>()->setQuickWork(0);
    QTimer canceller;
    QObject::connect(&canceller, &QTimer::timeout, &shown.dialog, [&] {
        if (auto* bar = shown.dialog.findChild<QProgressDialog*>()) {
            QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        }
    });
    canceller.start(0);
    shown.clickImport();
    CHECK(imported.count() == 0);
    CHECK(shown.found() == 0);
    CHECK((valueOf(shown.sample.ledger().changeLog().history()) == acts));
    CHECK(shown.prompts.told.empty());
    CHECK(shown.dialog.isVisible());

    canceller.stop();
    shown.clickImport();
    CHECK(shown.found() == 30);
}

TEST_CASE("What is doubtful is listed with its line, and leads to its row")
{
    ShownImport shown(QStringLiteral("事業名,協働の形態,担当課\n星空観察会,共催,社会教育課\n"
                                     "雪まつり,雪かき,土木課\n")
                          .toUtf8());
    auto& tabs = test::childOf<QTabWidget>(shown.dialog, "tabs");
    auto& findings = test::childOf<QTableView>(shown.dialog, "findingTable");
    auto& rows = test::childOf<QTableView>(shown.dialog, "table");
    const QAbstractItemModel& model = *findings.model();
    REQUIRE(model.rowCount() > 0);
    CHECK(tabs.tabText(1).contains(QString::number(model.rowCount())));
    CHECK(model.index(0, 0).data().toInt() == 3);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("雪まつり"));
    CHECK(model.index(0, 2).data().toString().contains(QStringLiteral("雪かき")));

    tabs.setCurrentIndex(1);
    test::grab(shown.dialog, QStringLiteral("import-findings"));
    findings.setFocus();
    findings.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&findings, Qt::Key_Return);
    CHECK(tabs.currentIndex() == 0);
    CHECK(rows.currentIndex().row() == 1);

    ShownImport sound(QStringLiteral("事業名,協働の形態,担当課,相手方\n"
                                     "星空観察会,共催,社会教育課,天文クラブ\n")
                          .toUtf8());
    CHECK_FALSE(test::childOf<QTabWidget>(sound.dialog, "tabs").isTabEnabled(1));
}

TEST_CASE("The round that a file speaks of is proposed, and else the one that is shown")
{
    const auto proposed = [](const ShownImport& shown) {
        return test::childOf<QLineEdit>(shown.dialog, "yearEdit").text();
    };
    CHECK(proposed(ShownImport()) == QStringLiteral("平成23・24年度"));
    CHECK(proposed(ShownImport(ShownImport::table(), QStringLiteral("調査 令和5年度.csv"))) ==
          QStringLiteral("令和5年度"));
    CHECK(
        proposed(ShownImport(QStringLiteral("事業名,年度\n星空観察会,令和4\n雪まつり,\n").toUtf8(),
                             QStringLiteral("R5.csv"))) == QStringLiteral("令和4年度"));
}

TEST_CASE("Columns that the heads do not tell are told by a mapping file")
{
    ShownImport shown(QStringLiteral("行事,係\n星空観察会,社会教育課\n").toUtf8());
    auto& result = test::childOf<QLabel>(shown.dialog, "resultLabel");
    CHECK(result.property("role") == QStringLiteral("error"));
    shown.prompts.files = {shown.folder.write(
        QStringLiteral("対応.json"),
        QStringLiteral("{\"columns\": {\"行事\": \"name\", \"係\": \"department\"}}").toUtf8())};
    QTest::mouseClick(&test::childOf<QPushButton>(shown.dialog, "mappingButton"), Qt::LeftButton);
    CHECK(result.property("role") != QStringLiteral("error"));
    shown.clickImport();
    CHECK(shown.found() == 1);
}
