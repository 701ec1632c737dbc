// Saves projects one after the other as the window does, and says of each when it is saved:
// kyodo_saving LEDGER COUNT

#include "core/base/platform.h"
#include "core/operations/edit_operations.h"

#include <QCoreApplication>
#include <QTextStream>

namespace kyodo {
namespace {

Status saveOne(Workspace& workspace, int number)
{
    KYODO_TRY_ASSIGN(const auto ids, workspace.ledger().lists().recordIds({}));
    const RecordId id = ids.at(static_cast<std::size_t>(number) % ids.size());
    KYODO_TRY_ASSIGN(auto record, workspace.ledger().records().find(id));
    KYODO_TRY_ASSIGN(const auto project, workspace.ledger().projects().find(record->project));
    record->summary += QStringLiteral("。変更%1").arg(number);
    return saveProject(workspace, *project, *record).map([](const auto&) {});
}

Status saveAll(const QString& path, int count)
{
    static const SystemClock clock;
    KYODO_TRY_ASSIGN(const auto workspace,
                     Workspace::open(path, Ledger::Access::ReadWrite, {systemUserName(), &clock}));
    QTextStream out(stdout);
    for (int number = 1; number <= count; ++number) {
        KYODO_TRY(saveOne(*workspace, number));
        out << "done " << number << Qt::endl;
    }
    return {};
}

} // namespace
} // namespace kyodo

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        return 2;
    }
    if (const auto saved = kyodo::saveAll(words[1], words[2].toInt()); !saved) {
        QTextStream(stderr) << saved.error().message << ' ' << saved.error().detail << Qt::endl;
        return 4;
    }
    return 0;
}
