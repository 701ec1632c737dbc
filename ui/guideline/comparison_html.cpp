#include "ui/guideline/comparison_html.h"

#include "core/report/output/html/html_text.h"
#include "ui/guideline/html_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

QString entryHtml(const ComparedEntry& entry)
{
    const QString text =
        entry.text.isEmpty() ? QString() : QStringLiteral("<br>") + quietHtml(entry.text);
    return strongHtml(entry.name) + text;
}

QString countedHeading(const QString& words, qsizetype count)
{
    return headingHtml(words + QStringLiteral(" (%1)").arg(QLocale().toString(count)));
}

/// What stands on the right, but for what says the same in the same words.
QString otherHtml(const ComparedPair& pair)
{
    return pair.own == pair.other ? quietHtml(GuidelineText::tr("the same words"))
                                  : entryHtml(*pair.other);
}

QString bothHtml(const ComparedList& list, const QString& ownName, const QString& otherName)
{
    HtmlTable table;
    table.addColumn(ownName, 50);
    table.addColumn(otherName, 50);
    for (const ComparedPair& pair : list.pairs) {
        if (pair.own && pair.other) {
            table.addRow({entryHtml(*pair.own), otherHtml(pair)});
        }
    }
    return countedHeading(GuidelineText::tr("In both"), list.inBoth()) + table.html();
}

QString onlyHtml(const ComparedList& list, const QString& name, bool isOwn)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("Item"), 30);
    table.addColumn(GuidelineText::tr("Meaning"), 70);
    for (const ComparedPair& pair : list.pairs) {
        if (pair.own.has_value() == isOwn && pair.other.has_value() != isOwn) {
            const ComparedEntry& entry = isOwn ? *pair.own : *pair.other;
            table.addRow({strongHtml(entry.name), html::escaped(entry.text)});
        }
    }
    return countedHeading(GuidelineText::tr("Only in %1").arg(name),
                          isOwn ? list.onlyOwn() : list.onlyOther()) +
           table.html();
}

} // namespace

QString comparisonHtml(const ComparedList& list, const QString& ownName, const QString& otherName)
{
    QString html;
    if (list.inBoth() > 0) {
        html += bothHtml(list, ownName, otherName);
    }
    if (list.onlyOwn() > 0) {
        html += onlyHtml(list, ownName, true);
    }
    if (list.onlyOther() > 0) {
        html += onlyHtml(list, otherName, false);
    }
    return html;
}

} // namespace kyodo::ui
