#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/check_operations.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/ledger_reading.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/revert_operation.h"
#include "core/operations/sample_operations.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"
#include "ui/organisations/organisation_list_page.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace kyodo::bench {
namespace {

constexpr int Projects = 10'000;
constexpr int Organisations = 3'000;
constexpr qsizetype MostPairs = 1'000;
/// What is not felt: of a key, and of a window that is kept waiting.
constexpr double MostKey = 50;
constexpr double MostSlice = 100;

using namespace kyodo::ui;

Author author()
{
    static const SystemClock clock;
    return {QStringLiteral("kyodo_bench"), &clock};
}

/// Nobody answers.
class NoPrompts final : public Prompts
{
public:
    void tell(QWidget* /*parent*/, const Error& error) override { giveUp(error.message); }
    void ask(QWidget* /*parent*/, const Question& question,
             std::function<void(Answer)> /*answered*/) override
    {
        giveUp(question.text);
    }
    void chooseFileToOpen(QWidget* /*parent*/, const QString& caption, const QString& /*filter*/,
                          std::function<void(QString)> /*chosen*/) override
    {
        giveUp(caption);
    }
    void chooseFileToSave(QWidget* /*parent*/, const QString& caption,
                          const QString& /*suggestion*/, const QString& /*filter*/,
                          std::function<void(QString)> /*chosen*/) override
    {
        giveUp(caption);
    }
    void chooseFolder(QWidget* /*parent*/, const QString& caption, const QString& /*start*/,
                      std::function<void(QString)> /*chosen*/) override
    {
        giveUp(caption);
    }
};

std::unique_ptr<Workspace> opened(const QString& path)
{
    return valueOf(Workspace::open(path, Ledger::Access::ReadWrite, author()));
}

QString registerIn(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("register.kyodo"));
    if (!QFileInfo::exists(path)) {
        const Guideline guideline = valueOf(builtInGuideline(QStringLiteral("sunagawa")));
        valueOf(Ledger::create(path, guideline, author(), [](const QString& file) -> Status {
                    KYODO_TRY_ASSIGN(const auto workspace,
                                     Workspace::open(file, Ledger::Access::ReadWrite, author()));
                    KYODO_TRY(makeGeneratedSample(*workspace, Projects, Organisations));
                    return {};
                }).map([] { return true; }));
    }
    return path;
}

void print(const QString& what, double milliseconds, std::optional<double> limit = std::nullopt)
{
    printRow(what, milliseconds, QStringLiteral("ms"), limit);
}

template <class Action>
void measure(const QString& what, Action action, std::optional<double> limit = std::nullopt)
{
    print(what, medianMilliseconds(action), limit);
}

/// What the window asks the core for.
void measureReading(const Workspace& workspace)
{
    const Ledger& ledger = workspace.ledger();
    const SurveyRound round = valueOf(latestRound(ledger)).value();
    const auto pairs = valueOf(duplicatesOfLedger(ledger));
    printHeading(QStringLiteral("Whole readings of %1 projects and %2 organisations")
                     .arg(Projects)
                     .arg(Organisations));
    measure(QStringLiteral("all organisations"),
            [&] { valueOf(searchOrganisations(ledger, QString())); });
    measure(QStringLiteral("organisations found by 町内会"),
            [&] { valueOf(searchOrganisations(ledger, QStringLiteral("町内会"))); });
    measure(QStringLiteral("duplicates (%1 pairs)").arg(pairs.size()),
            [&] { valueOf(duplicatesOfLedger(ledger)); });
    measure(QStringLiteral("plan of a merge"),
            [&] { valueOf(planMerge(ledger, pairs.front().first, pairs.front().second)); });
    measure(QStringLiteral("alike projects"),
            [&] { valueOf(alikeProjectsOfRound(ledger, round.id, MostPairs)); });
    measure(QStringLiteral("findings of the ledger"), [&] { valueOf(findingsOfLedger(ledger)); });
}

/// The longest that the window waits while a revision is planned in blocks.
double longestBlock(const Ledger& ledger, const GuidelineBridge& bridge)
{
    RevisionPlanner planner(ledger, bridge, RevisionScope::AllRounds);
    double longest = 0;
    for (bool isMore = true; isMore;) {
        QElapsedTimer timer;
        timer.start();
        isMore = valueOf(planner.planMore());
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return longest;
}

/// Once, and the longest that the window waits for the next step of its progress.
ChangeSetId measureRevert(Workspace& workspace, ChangeSetId act, const QString& what)
{
    QElapsedTimer whole;
    QElapsedTimer step;
    whole.start();
    step.start();
    qint64 longest = 0;
    const auto reverted = valueOf(revert(workspace, act, [&](qsizetype, qsizetype) -> Status {
        longest = std::max(longest, step.nsecsElapsed());
        step.restart();
        return {};
    }));
    print(what + QStringLiteral(", once"), static_cast<double>(whole.elapsed()));
    print(what + QStringLiteral(", its longest step"), static_cast<double>(longest) / 1e6,
          MostSlice);
    return reverted.value();
}

/// Of an act that entered everything, as a large import does.
void measureTakingBack(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("taken-back.kyodo"));
    QFile::remove(path);
    valueOf(Ledger::create(path, valueOf(builtInGuideline(QStringLiteral("sunagawa"))), author())
                .map([] { return true; }));
    const auto workspace = opened(path);
    printHeading(QStringLiteral("Taking the entering of %1 projects back").arg(Projects));
    const auto entered = valueOf(makeGeneratedSample(*workspace, Projects, Organisations)).value();
    const auto undone = measureRevert(*workspace, entered, QStringLiteral("undo"));
    measureRevert(*workspace, undone, QStringLiteral("redo"));
}

void measureRevision(Workspace& workspace)
{
    printHeading(QStringLiteral("Revision of the guideline over %1 projects").arg(Projects));
    const GuidelineBridge bridge =
        bridgeBetween(workspace.guideline(), valueOf(builtInGuideline(QStringLiteral("muroran"))));
    measure(QStringLiteral("plan"),
            [&] { valueOf(planRevision(workspace.ledger(), bridge, RevisionScope::AllRounds)); });
    print(QStringLiteral("its longest block"), longestBlock(workspace.ledger(), bridge), MostSlice);
    const RevisionPlan plan =
        valueOf(planRevision(workspace.ledger(), bridge, RevisionScope::AllRounds));
    QElapsedTimer timer;
    timer.start();
    const auto act = valueOf(applyRevision(workspace, plan)).value();
    print(QStringLiteral("carrying it out, once"), static_cast<double>(timer.elapsed()));
    measureRevert(workspace, act, QStringLiteral("taking it back"));
}

/// Until everything that the window has to do is done.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void measurePage(Workspace& workspace)
{
    NoPrompts prompts;
    printHeading(
        QStringLiteral("The page of %1 organisations, until it is drawn").arg(Organisations));
    measure(QStringLiteral("opening"), [&] {
        OrganisationListPage page(workspace, prompts);
        page.resize(1366, 640);
        page.show();
        settle();
    });
    OrganisationListPage page(workspace, prompts);
    page.resize(1366, 640);
    page.show();
    settle();
    const QStringList typed{QStringLiteral("町"), QStringLiteral("町内"), QStringLiteral("町内会"),
                            QStringLiteral("町内会 東"), QString()};
    qsizetype key = 0;
    measure(
        QStringLiteral("a key typed in the search"),
        [&] {
            page.setSearch(typed[key++ % typed.size()]);
            settle();
        },
        MostKey);
    page.setSearch({});
    const OrganisationId id = valueOf(workspace.ledger().organisations().all()).front().id;
    measure(
        QStringLiteral("a change of one organisation, its saving included"),
        [&] {
            Organisation changed = valueOf(workspace.ledger().organisations().find(id)).value();
            changed.note += u'.';
            valueOf(saveOrganisation(workspace, changed));
            settle();
        },
        MostSlice);
    page.hide();
    measure(QStringLiteral("the same while the page is not seen"), [&] {
        Organisation changed = valueOf(workspace.ledger().organisations().find(id)).value();
        changed.note += u'.';
        valueOf(saveOrganisation(workspace, changed));
        settle();
    });
}

} // namespace

void measureRegister(const QString& folder)
{
    const auto workspace = opened(registerIn(folder));
    measureReading(*workspace);
    measureRevision(*workspace);
    measureTakingBack(folder);
    measurePage(*workspace);
}

} // namespace kyodo::bench
