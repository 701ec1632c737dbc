#include "ui/guideline/guideline_draft.h"

#include "core/domain/guideline/guideline_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace kyodo::ui {
namespace {

const QString Code = QStringLiteral("code");
const QString Name = QStringLiteral("name");
const QString Copy = QStringLiteral("copy");
const QString Original = QStringLiteral("original");

QSet<QString> codesOf(const QJsonArray& entries)
{
    QSet<QString> codes;
    for (const QJsonValue entry : entries) {
        codes << entry[Code].toString();
    }
    return codes;
}

bool isLetter(const QString& code)
{
    return code.size() == 1 && code[0] >= u'A' && code[0] <= u'Z';
}

bool isNumber(const QString& code)
{
    bool isWhole = false;
    return code.toInt(&isWhole) >= 0 && isWhole;
}

/// The letter behind the last one of A, B, C …; blank behind Z.
QString nextLetter(const QSet<QString>& codes)
{
    const QString last = *std::max_element(codes.begin(), codes.end());
    return last == QStringLiteral("Z") ? QString() : QString(QChar(last[0].unicode() + 1));
}

QString nextNumber(const QSet<QString>& codes)
{
    int greatest = 0;
    for (const QString& code : codes) {
        greatest = std::max(greatest, code.toInt());
    }
    return QString::number(greatest + 1);
}

/// `areas-6`: the list, and the first number that is free.
QString numbered(const QString& key, const QSet<QString>& codes)
{
    const QString stem = QString(key).replace(u'_', u'-') + u'-';
    int number = static_cast<int>(codes.size()) + 1;
    while (codes.contains(stem + QString::number(number))) {
        ++number;
    }
    return stem + QString::number(number);
}

} // namespace

GuidelineDraft::GuidelineDraft(const Guideline& guideline)
    : m_root(QJsonDocument::fromJson(writeGuideline(guideline)).object())
    , m_original(m_root)
{}

GuidelineDraft::GuidelineDraft(QJsonObject root, QJsonObject original)
    : m_root(std::move(root))
    , m_original(std::move(original))
{}

std::optional<GuidelineDraft> GuidelineDraft::fromKept(const QByteArray& kept)
{
    const QJsonObject both = QJsonDocument::fromJson(kept).object();
    const QJsonObject root = both.value(Copy).toObject();
    const QJsonObject original = both.value(Original).toObject();
    return root.isEmpty() || original.isEmpty() ? std::nullopt
                                                : std::optional(GuidelineDraft(root, original));
}

QByteArray GuidelineDraft::toKeep() const
{
    return QJsonDocument(QJsonObject{{Copy, m_root}, {Original, m_original}})
        .toJson(QJsonDocument::Compact);
}

QString GuidelineDraft::text(const QString& key) const
{
    return m_root.value(key).toString();
}

void GuidelineDraft::setText(const QString& key, const QString& value)
{
    m_root[key] = value;
}

QJsonArray GuidelineDraft::list(const QString& key) const
{
    return m_root.value(key).toArray();
}

void GuidelineDraft::setList(const QString& key, const QJsonArray& entries)
{
    m_root[key] = entries;
}

std::vector<CodeName> GuidelineDraft::choices(const QString& key) const
{
    std::vector<CodeName> choices;
    for (const QJsonValue entry : list(key)) {
        choices.push_back({entry[Code].toString(), entry[Name].toString()});
    }
    return choices;
}

/// In the manner of the codes that are there: letters, numbers, or words.
QString GuidelineDraft::newCode(const QString& key)
{
    QSet<QString>& given = m_given[key];
    given += codesOf(list(key)) + codesOf(m_original.value(key).toArray());
    QString code;
    if (!given.isEmpty() && std::all_of(given.begin(), given.end(), &isLetter)) {
        code = nextLetter(given);
    } else if (!given.isEmpty() && std::all_of(given.begin(), given.end(), &isNumber)) {
        code = nextNumber(given);
    }
    if (code.isEmpty()) {
        code = numbered(key, given);
    }
    given << code;
    return code;
}

Result<Guideline> GuidelineDraft::guideline() const
{
    return readGuideline(QJsonDocument(m_root).toJson());
}

} // namespace kyodo::ui
