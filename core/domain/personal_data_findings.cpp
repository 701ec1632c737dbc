#include "core/domain/personal_data_findings.h"

#include "core/domain/personal_data.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

std::optional<QString> personalDataMessage(const QString& field, const QString& text)
{
    QStringList kinds;
    for (const PersonalDatum& datum : personalDataIn(text)) {
        kinds << personalDatumLabel(datum.kind);
    }
    kinds.removeDuplicates();
    if (kinds.isEmpty()) {
        return std::nullopt;
    }
    return Findings::tr("In %1 stands %2, as it seems. The public edition prints this text. Take "
                        "it out if it is not meant for the public.")
        .arg(field, kinds.join(Findings::tr(" and ")));
}

} // namespace kyodo
