#include "core/domain/text_erasing.h"

#include "core/base/text.h"
#include "core/domain/organisation/erased_organisation.h"

#include <algorithm>
#include <vector>

namespace kyodo {
namespace {

/// A text as it is compared, and where in the text each of its characters comes from.
struct Folded
{
    QString key;
    std::vector<qsizetype> places;
};

Folded folded(const QString& text)
{
    Folded folded;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString one = text.mid(at, size);
        const QString key = one.at(0).isLetterOrNumber() || size == 2 ? foldKey(one) : QString();
        folded.key += key;
        folded.places.insert(folded.places.end(), static_cast<std::size_t>(key.size()), at);
        at += size;
    }
    return folded;
}

/// A run of characters of the text itself.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The first place from `from` of the key on; an empty span: nowhere.
std::pair<qsizetype, Span> find(const Folded& text, const QStringList& keys, qsizetype from)
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
    const auto begin = static_cast<std::size_t>(first);
    return {first + length,
            {text.places[begin], text.places[begin + static_cast<std::size_t>(length) - 1] + 1}};
}

} // namespace

TextErasing::TextErasing(const QStringList& texts)
{
    for (const QString& text : texts) {
        if (const QString key = folded(text).key; !key.isEmpty() && !m_keys.contains(key)) {
            m_keys << key;
        }
    }
    std::stable_sort(m_keys.begin(), m_keys.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QString TextErasing::erasedIn(const QString& text) const
{
    const Folded where = folded(text);
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
    const auto [next, span] = find(folded(text), m_keys, 0);
    if (span.end == 0) {
        return {};
    }
    const qsizetype from = std::max<qsizetype>(0, span.begin - Around);
    return elided(text.mid(from, span.end - from + Around), span.end - span.begin + 2 * Around);
}

} // namespace kyodo
