#include "ui/prompts/named_list.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct NamedList
{
    Q_DECLARE_TR_FUNCTIONS(NamedList)
};

} // namespace

QString namedList(const QStringList& names, qsizetype all)
{
    constexpr qsizetype LongestName = 40;
    QStringList lines;
    for (const QString& name : names.mid(0, MostNamed)) {
        lines << QStringLiteral("• ") + elided(name.simplified(), LongestName);
    }
    if (const qsizetype more = all - lines.size(); more > 0) {
        lines << NamedList::tr("and %n more", nullptr, static_cast<int>(more));
    }
    return lines.join(u'\n');
}

} // namespace kyodo::ui
