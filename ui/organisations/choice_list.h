#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

class QListWidgetItem;

namespace kyodo::ui {

namespace Ui {
class ChoiceList;
}

/// Something that can be chosen, and how it is shown.
struct ChoiceEntry
{
    QString key;
    QString label;
    QString meaning{}; ///< as a tool tip; may be empty

    friend bool operator==(const ChoiceEntry&, const ChoiceEntry&) = default;
};

/// Entries under one heading of the guideline.
struct ChoiceGroup
{
    QString head;
    std::vector<ChoiceEntry> entries;

    friend bool operator==(const ChoiceGroup&, const ChoiceGroup&) = default;
};

/// Entries to tick: those that the guideline offers, and own words beside them. What is chosen but
/// not offered stands under a heading of its own, and stays until it is unticked.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget* parent = nullptr);
    ~ChoiceList() override;

    /// `heading` may have a mnemonic; `ownWords` names the line for own words.
    void setWords(const QString& heading, const QString& ownWords);
    /// What is offered; may change while something is chosen.
    void setGroups(std::vector<ChoiceGroup> groups);

    void load(std::vector<ChoiceEntry> chosen);
    /// Whether other entries are chosen than were loaded.
    [[nodiscard]] bool isChanged() const;
    /// The keys: first those that were loaded, as they came, then what was added. The key of own
    /// words is the words.
    [[nodiscard]] QStringList chosen() const;

    /// Takes over the own words that are still being typed.
    void commitEdit();
    void setReadOnly();

signals:
    void edited();

private:
    void rebuild();
    void addHead(const QString& head);
    void addEntry(const ChoiceEntry& entry);
    void toggle(const QListWidgetItem& item);
    void addOwnWords();
    [[nodiscard]] bool isOffered(const QString& key) const;

    std::unique_ptr<Ui::ChoiceList> m_ui;
    std::vector<ChoiceGroup> m_groups;
    std::vector<ChoiceEntry> m_own; ///< loaded or typed; shown where it is not offered
    QStringList m_loaded;
    QStringList m_chosen;
    bool m_isReadOnly = false;
};

} // namespace kyodo::ui
