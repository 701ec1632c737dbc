#include "app/cli/contents_words.h"

#include "app/cli/words.h"

namespace kyodo::cli {

QString describe(const BackupContents& contents)
{
    const QString counts = Cli::tr("%1 projects, %2 organisations, %3 survey rounds")
                               .arg(contents.projects)
                               .arg(contents.organisations)
                               .arg(contents.rounds.size());
    if (!contents.lastAct) {
        return counts;
    }
    const ChangeSet& act = *contents.lastAct;
    QStringList words{act.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      act.user, actLabel(act.kind)};
    words.removeAll(QString()); // nobody was signed in
    return Cli::tr("%1; last act: %2").arg(counts, words.join(u' '));
}

} // namespace kyodo::cli
