// No English in the Japanese window, no Japanese in the English one: every text that is seen on
// every page, with data in the same language.

#include "core/domain/guideline/adopted_guideline.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/operations/import_operations.h"
#include "core/operations/new_ledger.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/sample_operations.h"
#include "tests/support/in_japanese.h"
#include "tests/support/result.h"
#include "tests/support/sample_ledger.h"
#include "tests/ui/shell/clerk.h"
#include "ui/editors/project_editor.h"
#include "ui/organisations/organisations_page.h"
#include "ui/wizards/import_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

using namespace kyodo;
using namespace kyodo::ui;
using test::childOf;
using test::valueOf;

namespace {

QString plain(const QString& text)
{
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

void collectModel(const QAbstractItemModel* model, QStringList& texts)
{
    constexpr int MostRows = 60;
    for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
        texts << model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model->rowCount(), MostRows); ++row) {
            texts << model->index(row, column).data().toString();
        }
    }
}

void collectWidget(const QWidget& widget, QStringList& texts)
{
    texts << widget.accessibleName() << widget.accessibleDescription() << widget.toolTip();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << button->text();
    } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        texts << edit->text() << edit->placeholderText();
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        collectModel(box->model(), texts);
    } else if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < bar->count(); ++i) {
            texts << bar->tabText(i);
        }
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        collectModel(view->model(), texts);
    } else if (const auto* browser = qobject_cast<const QTextEdit*>(&widget)) {
        texts << browser->toPlainText() << browser->placeholderText();
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        texts << group->title();
    }
}

QStringList seenOn(const QWidget& window)
{
    QStringList texts{window.windowTitle()};
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            collectWidget(*widget, texts);
        }
    }
    for (const auto* action : window.findChildren<QAction*>()) {
        texts << action->text() << action->toolTip();
    }
    for (QString& text : texts) {
        text = plain(text);
    }
    texts.removeDuplicates();
    return texts;
}

/// What the program brings along is named as it is, in every language.
QString withoutBuiltIn(QString text)
{
    static const QStringList names = [] {
        QStringList all;
        for (const QString& code : builtInGuidelineCodes()) {
            const Guideline guideline = valueOf(builtInGuideline(code));
            all << guideline.title << guideline.city << guideline.edition;
        }
        all.removeAll(QString());
        return all;
    }();
    for (const QString& name : names) {
        text.remove(name);
    }
    return text;
}

/// The texts with a letter that `foreign` finds, once the `allowed` words are taken out.
QStringList strange(const QWidget& window, const QRegularExpression& foreign,
                    const QRegularExpression& allowed)
{
    QStringList found;
    for (const QString& text : seenOn(window)) {
        if (withoutBuiltIn(text).remove(allowed).contains(foreign)) {
            found << text.left(120);
        }
    }
    return found;
}

struct Language
{
    QRegularExpression foreign;
    QRegularExpression allowed;
    QString project;
    QString department;
    QString partner;
    Guideline guideline;
};

Guideline englishGuideline()
{
    return valueOf(readGuideline(R"({
        "id": "spring", "edition": "2", "title": "Working together", "city": "Springfield",
        "areas": [{"code": "A", "name": "Citizens", "position": 0},
                  {"code": "B", "name": "Both", "position": 0.5},
                  {"code": "C", "name": "City", "position": 1}],
        "forms": [{"code": "a", "name": "Hosting together", "kind": "co-hosting"}],
        "principles": [{"code": "p", "name": "Respect", "questions": ["Did both listen?"]}],
        "actors": [{"code": "c", "name": "Citizen", "kinds": ["citizen"]},
                   {"code": "n", "name": "Club", "kinds": ["npo"]},
                   {"code": "city", "name": "City", "is_city": true}],
        "fields": [{"code": "f", "name": "Culture"}],
        "requirements": [{"code": "r", "name": "Has rules"}],
        "evaluation_items": [{"code": "e", "name": "Aim"}],
        "evaluation_scale": [{"code": "2", "name": "Good"}, {"code": "1", "name": "Poor"}],
        "measures": [{"code": "m", "name": "Tell", "actions": ["Print"]}]})"));
}

Language english()
{
    return {
        QRegularExpression(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}、。「」（）：・]")),
        // what is to be typed, in messages that tell how; a round as the log has it
        QRegularExpression(
            QStringLiteral("令和6年度|令和6年4月1日|令和6|12万円|事業名|実施年度|平成23・24")),
        QStringLiteral("Winter stars"), QStringLiteral("Education"),
        QStringLiteral("Astronomy club"), englishGuideline()};
}

Language japanese()
{
    return {QRegularExpression(QStringLiteral("[A-Za-z]{2,}")),
            QRegularExpression(QStringLiteral(
                "(?:Ctrl|Alt|Shift|Enter|Esc|Delete|Del|Tab|Home|End|PgUp|PgDown|Space|F[0-9]+)\\b|"
                "\\b(?:PDF/A|PDF|HTML|Excel|CSV|ID|No|JSON|UTF|CP932|NPO|SNS|QR|URL|XLSX|PR|"
                "EUC|JP|ISO|SHIFT|JIS|SJIS|BOM|LE|BE|16LE|16BE|kyodo|json|csv|txt)\\b|[A-Za-z0-9._-"
                "]*\\.kyodo"
                // where files are; Qt's own button, which the program shows by Qt's own words
                "|/[^\\s|]+|^Cancel$")),
            QStringLiteral("冬の星空観察会"),
            QStringLiteral("社会教育課"),
            QStringLiteral("天文クラブ"),
            valueOf(builtInGuideline(QStringLiteral("sunagawa")))};
}

Organisation partnerIn(Workspace& workspace, const Language& language)
{
    Organisation partner{workspace.newId<OrganisationId>(), 0,
                         valueOf(Name::parse(language.partner))};
    static_cast<void>(valueOf(saveOrganisation(workspace, partner)));
    return partner;
}

/// A ledger in which everything is in one language.
QString ledgerIn(const Language& language, const test::TemporaryFolder& folder,
                 const Author& author)
{
    const QString path = folder.path(QStringLiteral("1.kyodo"));
    test::requireDone(makeLedger(path,
                                 {language.guideline.city, language.guideline,
                                  valueOf(FiscalYearSpan::parse(QStringLiteral("R6")))},
                                 author));
    const auto workspace = valueOf(Workspace::open(path, Ledger::Access::ReadWrite, author));
    partnerIn(*workspace, language);
    const auto rounds = valueOf(workspace->ledger().rounds().all());
    ProjectRecord record{
        workspace->newId<RecordId>(),          0, workspace->newId<ProjectId>(), rounds[0].id, 0,
        valueOf(Name::parse(language.project))};
    record.department = language.department;
    record.cost = valueOf(Yen::fromAmount(120'000));
    record.startsOn = QDate(2024, 4, 1);
    record.partners.push_back({language.partner, {}, {}, {}});
    static_cast<void>(valueOf(saveProject(*workspace, Project{record.project}, record)));
    return path;
}

void checkTabs(const MainWindow& window, QTabWidget& tabs, const Language& language)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        CAPTURE(tab);
        CHECK(strange(window, language.foreign, language.allowed) == QStringList{});
    }
}

void checkAllPages(const Language& language)
{
    const Author author{language.partner, &test::testClock()};
    const test::TemporaryFolder folder;
    test::FakePrompts prompts;
    MainWindow window(author, prompts);
    window.show();
    const auto check = [&language](const QWidget& shown) {
        CHECK(strange(shown, language.foreign, language.allowed) == QStringList{});
    };
    check(window);
    window.openLedger(ledgerIn(language, folder, author));
    REQUIRE(window.view());
    using enum ActionId;
    for (const ActionId page : {ShowOverview, ShowProjects, ShowOrganisations, ShowFindings,
                                ShowReports, ShowGuideline, ShowHistory}) {
        window.actions()[page]->trigger();
        QTest::qWait(1);
        CAPTURE(static_cast<int>(page));
        check(window);
    }
    window.actions()[ShowOrganisations]->trigger();
    auto& organisations = *window.findChild<OrganisationsPage*>();
    organisations.addNew();
    checkTabs(window, childOf<QTabWidget>(organisations, "tabs"), language);
    organisations.leave([] {});
    window.actions()[ShowProjects]->trigger();
    window.actions()[NewProject]->trigger();
    auto* editor = window.findChild<ProjectEditor*>();
    checkTabs(window, *editor->findChild<QTabWidget*>(), language);

    NewLedgerDialog making(author, prompts, NewLedgerDialog::Purpose::Entering);
    making.setAttribute(Qt::WA_DeleteOnClose, false);
    making.show();
    check(making);
    ImportDialog importing(
        window.view()->workspace(), prompts,
        folder.write(QStringLiteral("1.csv"),
                     QString(QStringLiteral("事業名\n") + language.project).toUtf8()),
        std::nullopt);
    importing.setAttribute(Qt::WA_DeleteOnClose, false);
    importing.show();
    check(importing);
}

} // namespace

TEST_CASE("The English window has no Japanese")
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English));
    checkAllPages(english());
}

TEST_CASE("The Japanese window has no English")
{
    const test::InJapanese words;
    checkAllPages(japanese());
}
