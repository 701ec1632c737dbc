#include "core/operations/overtaken.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// Of a text, so that both versions of a long one stay on the screen.
constexpr qsizetype MostShown = 80;

} // namespace

tl::unexpected<Error> overtakenBy(const QString& name, const std::vector<Difference>& plannedAndNow)
{
    QStringList lines;
    for (const auto& [what, planned, now] : plannedAndNow) {
        lines << Operations::tr("%1: planned with “%2”, now “%3”")
                     .arg(what, elided(planned, MostShown), elided(now, MostShown));
    }
    return failure(ErrorCode::Conflict,
                   Operations::tr("“%1” was changed in the meantime. Nothing was done; look at the "
                                  "newer version and plan again.")
                           .arg(name) +
                       u'\n' + lines.join(u'\n'));
}

} // namespace kyodo
