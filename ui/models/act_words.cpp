#include "ui/models/act_words.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct Acts
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

} // namespace

QString actWords(const ChangeSet& act)
{
    const QString label = actLabel(act.kind);
    return act.subject.isEmpty()
               ? label
               : Acts::tr("%1 “%2”", "an act and what it was about").arg(label, act.subject);
}

} // namespace kyodo::ui
