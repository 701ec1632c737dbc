#include "core/report/output/leak_check.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/report/output/text_finder.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace kyodo {
namespace {

/// As texts are compared.
QString compared(const QString& text, Comparing comparing)
{
    if (comparing == Comparing::AsWritten) {
        return withCp932Twins(withoutUnseen(text));
    }
    QStringList parts; // 〓 is a mark, but stands for a letter
    for (const QString& part : text.split(Geta)) {
        parts << foldLetters(part);
    }
    return parts.join(Geta);
}

bool isSought(const QString& comparedText)
{
    const bool isOneCharacter = comparedText.size() == 2 && comparedText.front().isHighSurrogate();
    return comparedText.size() >= 2 && !isOneCharacter;
}

/// As it would stand in a CP932 file: with 〓 for what that cannot hold. Nothing but 〓 is no text.
QString asInCp932(const QString& text)
{
    const EncodedText encoded = encodeCp932(text);
    if (encoded.unencodable.isEmpty()) {
        return text;
    }
    const QString written = decodeBytes(encoded.bytes, Cp932IcuName).text;
    return written.count(Geta) == withoutUnseen(written).size() ? text : written;
}

/// The private texts by what they look like when compared.
class SoughtTexts final
{
public:
    SoughtTexts(const QStringList& privateTexts, bool withCp932, Comparing comparing)
        : m_texts(privateTexts)
    {
        for (qsizetype i = 0; i < privateTexts.size(); ++i) {
            add(compared(privateTexts[i], comparing), i);
            if (withCp932) {
                add(compared(asInCp932(privateTexts[i]), comparing), i);
            }
        }
    }

    [[nodiscard]] QStringList comparedTexts() const { return m_index.keys(); }

    /// The first of the private texts that look like this.
    [[nodiscard]] qsizetype indexOf(const QString& comparedText) const
    {
        return m_index.value(comparedText);
    }

    [[nodiscard]] const QString& text(qsizetype index) const { return m_texts[index]; }

private:
    void add(const QString& comparedText, qsizetype index)
    {
        if (isSought(comparedText) && !m_index.contains(comparedText)) {
            m_index.insert(comparedText, index);
        }
    }

    const QStringList& m_texts;
    QHash<QString, qsizetype> m_index;
};

/// `texts` without those that are part of a public one.
QStringList withoutPublic(const QStringList& texts, const QStringList& publicTexts,
                          Comparing comparing)
{
    // no text runs over the end of another: white space never gets into what is compared
    QString all;
    for (const QString& text : publicTexts) {
        all += compared(text, comparing) + u'\n';
    }
    const TextFinder finder(texts);
    const std::vector<qsizetype> places = finder.find(all);
    QStringList rest;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0) {
            rest << finder.texts()[static_cast<qsizetype>(i)];
        }
    }
    return rest;
}

QString around(const QString& text, qsizetype place, qsizetype length)
{
    constexpr qsizetype Context = 12;
    const qsizetype from = std::max<qsizetype>(0, place - Context);
    return text.mid(from, place - from + length + Context);
}

} // namespace

std::vector<Leak> leaks(const QString& text, const QStringList& privateTexts,
                        const QStringList& publicTexts, Comparing comparing)
{
    const QString searched = compared(text, comparing);
    const SoughtTexts sought(privateTexts, searched.contains(Geta), comparing);
    const TextFinder finder(sought.comparedTexts());
    const std::vector<qsizetype> places = finder.find(searched);
    QHash<QString, qsizetype> hits;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] >= 0) {
            hits.insert(finder.texts()[static_cast<qsizetype>(i)], places[i]);
        }
    }
    std::map<qsizetype, Leak> found; // in the order of the private texts
    for (const QString& hit : withoutPublic(hits.keys(), publicTexts, comparing)) {
        const qsizetype index = sought.indexOf(hit);
        found.try_emplace(index, Leak{sought.text(index), around(searched, hits[hit], hit.size())});
    }
    std::vector<Leak> leaks;
    for (auto& [index, leak] : found) {
        leaks.push_back(std::move(leak));
    }
    return leaks;
}

} // namespace kyodo
