#include "core/domain/text_erasing.h"

#include "core/base/folded_text.h"
#include "core/base/text.h"
#include "core/domain/organisation/erased_organisation.h"

#include <algorithm>

namespace kyodo {
namespace {

/// The first place from `from` of the key on; an empty span: nowhere.
std::pair<qsizetype, TextSpan> find(const FoldedText& text, const QStringList& keys, qsizetype from)
{
    qsizetype first = -1;
    qsizetype length = 0;
    for (const QString& key : keys) {
        const qsizetype at = text.key.indexOf(key, from);
        if (at >= 0 && (first < 0 || at < first)) {
            first = at;
            length = key.size();
        }
    }
    if (first < 0) {
        return {from, {}};
    }
    return {first + length, text.span(first, length)};
}

} // namespace

TextErasing::TextErasing(const QStringList& texts)
{
    for (const QString& text : texts) {
        if (const QString key = FoldedText(text).key; !key.isEmpty() && !m_keys.contains(key)) {
            m_keys << key;
        }
    }
    std::stable_sort(m_keys.begin(), m_keys.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QString TextErasing::erasedIn(const QString& text) const
{
    const FoldedText where(text);
    QString left;
    qsizetype kept = 0;
    for (qsizetype from = 0;;) {
        const auto [next, span] = find(where, m_keys, from);
        if (span.end == 0) {
            return kept == 0 ? text : left + text.mid(kept);
        }
        left += text.mid(kept, span.begin - kept) + erasedText();
        kept = span.end;
        from = next;
    }
}

QString TextErasing::excerptOf(const QString& text) const
{
    constexpr qsizetype Around = 12;
    const auto [next, span] = find(FoldedText(text), m_keys, 0);
    if (span.end == 0) {
        return {};
    }
    const qsizetype from = std::max<qsizetype>(0, span.begin - Around);
    return elided(text.mid(from, span.end - from + Around), span.end - span.begin + 2 * Around);
}

} // namespace kyodo
