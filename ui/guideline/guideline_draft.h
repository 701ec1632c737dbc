#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>
#include <vector>

namespace kyodo::ui {

/// An entry to choose: its code, and what people call it.
struct CodeName
{
    QString code;
    QString name;

    friend bool operator==(const CodeName&, const CodeName&) = default;
};

/// A working copy of a guideline, with the lists and keys of a guideline file, so that one table
/// edits every list. It may be half done; guideline() tells whether it can be used.
class GuidelineDraft final
{
public:
    explicit GuidelineDraft(const Guideline& guideline);

    /// One that was kept by toKeep(); none where `kept` is something else.
    [[nodiscard]] static std::optional<GuidelineDraft> fromKept(const QByteArray& kept);
    /// All of it, half done as it may be.
    [[nodiscard]] QByteArray toKeep() const;

    /// `edition`, `title`, `city`
    [[nodiscard]] QString text(const QString& key) const;
    void setText(const QString& key, const QString& value);

    /// `areas`, `forms` …: objects with a `code` each; empty where the guideline has no such list.
    [[nodiscard]] QJsonArray list(const QString& key) const;
    void setList(const QString& key, const QJsonArray& entries);
    /// The entries of a list, to be referred to.
    [[nodiscard]] std::vector<CodeName> choices(const QString& key) const;

    /// A code that no entry of the list has or has had since the copy was made.
    [[nodiscard]] QString newCode(const QString& key);

    /// As readGuideline() reads it, with its errors.
    [[nodiscard]] Result<Guideline> guideline() const;
    [[nodiscard]] bool isChanged() const { return m_root != m_original; }

private:
    GuidelineDraft(QJsonObject root, QJsonObject original);

    QJsonObject m_root;
    QJsonObject m_original;
    QHash<QString, QSet<QString>> m_given; ///< codes given out so far, by list
};

} // namespace kyodo::ui
