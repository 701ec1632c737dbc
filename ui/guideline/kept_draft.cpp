#include "ui/guideline/kept_draft.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace kyodo::ui {

/// A path holds characters that a setting cannot have in its name.
KeptDraft::KeptDraft(const QString& ledgerPath)
    : m_setting(QStringLiteral("guidelineDrafts/") +
                QString::fromLatin1(
                    QCryptographicHash::hash(QFileInfo(ledgerPath).absoluteFilePath().toUtf8(),
                                             QCryptographicHash::Sha1)
                        .toHex()))
{}

std::optional<GuidelineDraft> KeptDraft::read() const
{
    const QByteArray kept = QSettings().value(m_setting).toByteArray();
    return kept.isEmpty() ? std::nullopt : GuidelineDraft::fromKept(qUncompress(kept));
}

void KeptDraft::keep(const GuidelineDraft& draft) const
{
    QSettings().setValue(m_setting, qCompress(draft.toKeep()));
}

void KeptDraft::drop() const
{
    QSettings().remove(m_setting);
}

} // namespace kyodo::ui
