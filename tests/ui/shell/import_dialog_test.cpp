// 取込 by clicks, and broken off by the button of its progress.

#include "ui/wizards/import_dialog.h"

#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/sample_ledger.h"
#include "tests/support/temporary_folder.h"

#include <QDialogButtonBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace kyodo;
using test::valueOf;
using ui::ImportDialog;

namespace {

struct ShownImport
{
    ShownImport()
        : dialog(sample.workspace(), prompts, folder.write(QStringLiteral("調査.csv"), table()),
                 sample.latestRound().years)
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
