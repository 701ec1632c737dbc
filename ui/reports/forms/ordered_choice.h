#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QListWidget;
class QToolButton;

namespace kyodo::ui {

/// Entries to tick and to bring into an order, with buttons, with Alt and the arrow keys, or by
/// drawing them to their place.
class OrderedChoice final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString code;
        QString label;
    };

    explicit OrderedChoice(QWidget* parent = nullptr);

    /// All there are, in the order in which those that are not chosen stand.
    void setEntries(std::vector<Entry> entries);
    /// Their codes, in this order; the others stand behind them.
    void load(const QStringList& chosen);
    [[nodiscard]] QStringList chosen() const;

    /// What the list is called by a screen reader.
    void setListName(const QString& name);

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Direction { Up = -1, Down = 1 };

    void addEntry(const Entry& entry, Qt::CheckState state);
    void moveCurrent(Direction direction);
    void updateButtons();

    QListWidget* m_list;
    QToolButton* m_upButton;
    QToolButton* m_downButton;
    std::vector<Entry> m_entries;
};

} // namespace kyodo::ui
