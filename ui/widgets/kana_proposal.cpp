#include "ui/widgets/kana_proposal.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace kyodo::ui {
namespace {

bool isHiragana(QChar c)
{
    return c >= u'\u3041' && c <= u'\u3096';
}

/// Without ・ and ー, which make no kana of what they stand in.
bool isKatakana(QChar c)
{
    return c >= u'\u30A1' && c <= u'\u30FA';
}

/// Letters that are written otherwise than they are read.
bool needsReading(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate();
}

} // namespace

std::optional<QString> kanaReading(const QString& text)
{
    // half-width katakana and their marks become full-width; nothing else in a name is kana
    QString reading = text.normalized(QString::NormalizationForm_KC);
    bool hasKana = false;
    for (QChar& c : reading) {
        if (needsReading(c)) {
            return std::nullopt;
        }
        if (isHiragana(c)) {
            c = QChar(c.unicode() + (u'\u30A1' - u'\u3041'));
        }
        hasKana = hasKana || isKatakana(c);
    }
    return hasKana ? std::optional(reading.trimmed()) : std::nullopt;
}

KanaProposal::KanaProposal(QLineEdit& name, QLineEdit& kana)
    : QObject(&kana)
    , m_name(name)
    , m_kana(kana)
    , m_acceptAction(kana.addAction(Theme::icon(u"check"), QLineEdit::TrailingPosition))
    , m_emptyHint(kana.placeholderText())
{
    m_acceptAction->setText(tr("Take over the reading (Enter)"));
    m_acceptAction->setVisible(false);
    connect(m_acceptAction, &QAction::triggered, this, &KanaProposal::accept);
    m_name.installEventFilter(this);
    m_kana.installEventFilter(this);
    connect(&m_name, &QLineEdit::textEdited, this, &KanaProposal::followName);
    connect(&m_kana, &QLineEdit::textChanged, this, &KanaProposal::propose);
}

void KanaProposal::reset()
{
    m_pieces.clear();
    m_composed.clear();
    m_committed.reset();
    if (const QString name = m_name.text(); !name.isEmpty()) {
        m_pieces.push_back({name, kanaReading(name).value_or(QString())});
    }
    propose();
}

bool KanaProposal::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_name && event->type() == QEvent::InputMethod) {
        noteInput(*static_cast<const QInputMethodEvent*>(event));
    } else if (watched == &m_kana && event->type() == QEvent::KeyPress && !m_proposal.isEmpty()) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Right) {
            accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

/// While a word is composed it stands there in kana until it is converted; the last kana before the
/// kanji are its reading.
void KanaProposal::noteInput(const QInputMethodEvent& event)
{
    if (!event.commitString().isEmpty()) {
        const QString& text = event.commitString();
        const auto own = kanaReading(text);
        m_committed = {text, own ? *own : kanaReading(m_composed).value_or(QString())};
        m_composed.clear();
    }
    if (kanaReading(event.preeditString())) {
        m_composed = event.preeditString();
    } else if (event.preeditString().isEmpty()) {
        m_composed.clear();
    }
}

void KanaProposal::followName(const QString& name)
{
    dropBehind(name);
    const QString added = name.mid(text().size());
    if (!added.isEmpty()) {
        const bool isRead = std::none_of(added.begin(), added.end(), &needsReading);
        const bool isCommitted = m_committed && m_committed->text == added;
        m_pieces.push_back(isCommitted && !m_committed->reading.isEmpty()
                               ? *m_committed
                               : Piece{added, isRead ? added : QString()});
    }
    m_committed.reset();
    propose();
}

/// What was entered stays known as far as the name still begins with it.
void KanaProposal::dropBehind(const QString& name)
{
    qsizetype length = 0;
    const auto changed = std::find_if(m_pieces.begin(), m_pieces.end(), [&](const Piece& piece) {
        const bool isThere = QStringView(name).mid(length).startsWith(piece.text);
        length += piece.text.size();
        return !isThere;
    });
    m_pieces.erase(changed, m_pieces.end());
}

QString KanaProposal::text() const
{
    QString text;
    for (const Piece& piece : m_pieces) {
        text += piece.text;
    }
    return text;
}

/// Empty where a piece of it is not known.
QString KanaProposal::reading() const
{
    QString reading;
    for (const Piece& piece : m_pieces) {
        if (piece.reading.isEmpty()) {
            return {};
        }
        reading += piece.reading;
    }
    return kanaReading(reading).value_or(QString());
}

void KanaProposal::propose()
{
    m_proposal = m_kana.text().isEmpty() && !m_kana.isReadOnly() ? reading() : QString();
    const bool isOffered = !m_proposal.isEmpty();
    const QString hint = tr("%1 (Enter takes it over)").arg(m_proposal);
    m_kana.setPlaceholderText(isOffered ? hint : m_emptyHint);
    m_kana.setAccessibleDescription(isOffered ? hint : QString());
    m_acceptAction->setVisible(isOffered);
}

/// As if it had been typed: the field tells that it was edited.
void KanaProposal::accept()
{
    m_kana.insert(QString(m_proposal));
    m_kana.setFocus();
}

} // namespace kyodo::ui
