#pragma once

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QAction;
class QInputMethodEvent;
class QLineEdit;

namespace kyodo::ui {

/// The reading of a text that is written in kana: hiragana and half-width katakana become katakana,
/// digits, letters and marks stay. None where a kanji would have to be read, or without any kana.
[[nodiscard]] std::optional<QString> kanaReading(const QString& text);

/// Proposes フリガナ while a name is typed: what was typed in kana, or what stood in the input
/// method before it became kanji. The proposal stands grey in the empty field, and only Enter, → or
/// its button write it there.
class KanaProposal final : public QObject
{
    Q_OBJECT

public:
    /// Lives with `kana`.
    KanaProposal(QLineEdit& name, QLineEdit& kana);

    /// Another entry stands in the fields: what was typed before is forgotten.
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A piece of the name as it was entered, and how it is read.
    struct Piece
    {
        QString text;
        QString reading; ///< empty: not known
    };

    void noteInput(const QInputMethodEvent& event);
    void followName(const QString& name);
    void dropBehind(const QString& name);
    void propose();
    void accept();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString reading() const;

    QLineEdit& m_name;
    QLineEdit& m_kana;
    QAction* m_acceptAction;
    QString m_emptyHint;              ///< what the field shows without a proposal
    std::vector<Piece> m_pieces;      ///< of the name, from its beginning
    QString m_composed;               ///< the last kana in the input method
    std::optional<Piece> m_committed; ///< by the input method just now
    QString m_proposal;               ///< empty: none
};

} // namespace kyodo::ui
