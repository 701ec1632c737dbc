#include "core/report/output/frame_words.h"

#include "core/domain/era.h"

#include <QCoreApplication>

namespace kyodo::frame_words {
namespace {

struct FrameWords
{
    Q_DECLARE_TR_FUNCTIONS(FrameWords)
};

} // namespace

QString language()
{
    return FrameWords::tr("en", "the language of these words, as HTML names it");
}

QString asOf(QDate day)
{
    return day.isValid() ? FrameWords::tr("As of %1").arg(formatDate(day)) : QString();
}

QString draftMark()
{
    return FrameWords::tr("Draft");
}

QString unit(const QString& unit)
{
    return unit.isEmpty() ? QString() : FrameWords::tr("Unit: %1").arg(unit);
}

QString legend()
{
    return FrameWords::tr("Legend");
}

QString aboutSheet()
{
    return FrameWords::tr("About");
}

QString aboutItem()
{
    return FrameWords::tr("Item");
}

QString aboutContent()
{
    return FrameWords::tr("Content");
}

QString title()
{
    return FrameWords::tr("Title");
}

QString editionItem()
{
    return FrameWords::tr("Edition", "of a report: for the office or the public");
}

QString state()
{
    return FrameWords::tr("State", "of a report: a draft or not");
}

QString years()
{
    return FrameWords::tr("Years");
}

QString asOfItem()
{
    return FrameWords::tr("As of");
}

QString publisher()
{
    return FrameWords::tr("Published by");
}

QString foreword()
{
    return FrameWords::tr("Foreword");
}

QString noteOn(const QString& table)
{
    return FrameWords::tr("Note on %1").arg(table);
}

} // namespace kyodo::frame_words
