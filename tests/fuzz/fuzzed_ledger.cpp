#include "tests/fuzz/fuzzed_ledger.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/check_operations.h"
#include "core/operations/import_operations.h"
#include "core/operations/workspace.h"
#include "tests/fuzz/holds.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace kyodo::fuzz {
namespace {

const QByteArray Projects = R"(No,事業名,担当課,形態,領域,相手方,事業費,実施年度
1,夏まつり,市民課,共催,C,夏まつり実行委員会,120000,令和6年度
2,防犯パトロール,市民課,補助,B,中央町内会；東町内会,,令和6年度
3,夏まつり,商工課,後援,D,商店街,5000,令和5年度
)";

Author author()
{
    static const FixedClock clock(QDateTime(QDate(2024, 11, 30), QTime(9, 0), Qt::UTC));
    return {QStringLiteral("試験者"), &clock};
}

const QTemporaryDir& folder()
{
    static const QTemporaryDir made;
    return made;
}

Status fill(const QString& path)
{
    KYODO_TRY_ASSIGN(const auto workspace,
                     Workspace::open(path, Ledger::Access::ReadWrite, author()));
    ImportSource source;
    source.bytes = Projects;
    KYODO_TRY_ASSIGN(const ImportPlan plan, planFileImport(workspace->ledger(), source));
    return applyImport(*workspace, plan, QStringLiteral("表.csv")).map([](const auto&) {});
}

QString soundPath()
{
    static const QString path = [] {
        QString made = folder().filePath(QStringLiteral("sound.kyodo"));
        const Guideline guideline = builtInGuideline(builtInGuidelineCodes().constFirst()).value();
        holds(Ledger::create(made, guideline, author(), &fill).has_value(), "a ledger is made");
        return made;
    }();
    return path;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    holds(file.open(QIODevice::ReadOnly), "a file can be read");
    return file.readAll();
}

/// `patches` as doors() says.
QByteArray patched(QByteArray ledger, const QByteArray& patches)
{
    constexpr qsizetype HeadSize = 4;
    const auto byteAt = [&](qsizetype i) {
        return static_cast<qsizetype>(static_cast<unsigned char>(patches[i]));
    };
    for (qsizetype i = 0; i + HeadSize < patches.size();) {
        const qsizetype place = (byteAt(i) << 16) + (byteAt(i + 1) << 8) + byteAt(i + 2);
        const qsizetype length = std::min(byteAt(i + 3), patches.size() - i - HeadSize);
        const qsizetype begin = place % ledger.size();
        ledger.replace(begin, std::min(length, ledger.size() - begin),
                       patches.mid(i + HeadSize, std::min(length, ledger.size() - begin)));
        i += HeadSize + length;
    }
    return ledger;
}

Status readHistory(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const auto acts, ledger.changeLog().history());
    for (const ChangeSet& act : acts) {
        KYODO_TRY(ledger.changeLog().changesOf(act.id));
    }
    return {};
}

/// What the program reads of a ledger.
Status readAll(const Ledger& ledger)
{
    KYODO_TRY(ledger.checkIntegrity());
    KYODO_TRY(ledger.organisations().all());
    KYODO_TRY(readHistory(ledger));
    for (const auto& search : {QString(), QStringLiteral("祭"), QStringLiteral("まつり")}) {
        RecordFilter filter;
        filter.search = search;
        KYODO_TRY_ASSIGN(auto ids, ledger.lists().recordIds(filter, {RecordOrder::Key::Form}));
        KYODO_TRY(forEachRecord(*ledger.recordSource(std::move(ids)), [](const ProjectRecord&) {}));
    }
    return findingsOfLedger(ledger).map([](const auto&) {});
}

} // namespace

const Ledger& soundLedger()
{
    static const std::unique_ptr<Ledger> ledger =
        Ledger::open(soundPath(), Ledger::Access::ReadOnly, author()).value();
    return *ledger;
}

void enterLedger(const QByteArray& bytes)
{
    static const QByteArray sound = bytesOf(soundPath());
    const QByteArray tried = bytes.startsWith("SQLite format 3") ? bytes : patched(sound, bytes);
    const QString path = folder().filePath(QStringLiteral("tried.kyodo"));
    {
        QFile file(path);
        holds(file.open(QIODevice::WriteOnly) && file.write(tried) == tried.size(),
              "a file can be written");
    }
    const auto ledger = Ledger::open(path, Ledger::Access::ReadOnly, author());
    const Status read = ledger ? readAll(**ledger) : tl::unexpected(ledger.error());
    holds(read || !read.error().message.isEmpty(), "an error has words");
    holds(bytesOf(path) == tried, "reading changes nothing");
}

} // namespace kyodo::fuzz
