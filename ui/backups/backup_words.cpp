#include "ui/backups/backup_words.h"

#include "core/domain/shown_dates.h"
#include "ui/models/act_words.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

QString lineAboutAct(const ChangeSet& act)
{
    const QString user = act.user.isEmpty() ? QString() : u' ' + act.user;
    return BackupWords::tr("Last act: %1")
        .arg(shownTime(act.at.toLocalTime()) + user + u' ' + actWords(act));
}

QString lineAboutRounds(const std::vector<SurveyRound>& rounds)
{
    QStringList years;
    for (const SurveyRound& round : rounds) {
        years << shownYears(round.years);
    }
    return BackupWords::tr("Survey rounds: %1").arg(years.join(QStringLiteral("、")));
}

} // namespace

QStringList wordsAbout(const BackupContents& contents)
{
    const QString counts =
        BackupWords::tr("%n project(s)", nullptr, static_cast<int>(contents.projects)) +
        QStringLiteral("、") +
        BackupWords::tr("%n organisation(s)", nullptr, static_cast<int>(contents.organisations));
    QStringList lines{contents.city + u' ' + counts};
    if (!contents.rounds.empty()) {
        lines << lineAboutRounds(contents.rounds);
    }
    if (!contents.guideline.isEmpty()) {
        lines << BackupWords::tr("Guideline: %1").arg(contents.guideline);
    }
    if (contents.lastAct) {
        lines << lineAboutAct(*contents.lastAct);
    }
    return lines;
}

QString comingBack(qint64 erasures)
{
    return erasures == 0 ? QString()
                         : u'\n' + BackupWords::tr("Personal data were erased since that backup "
                                                   "(%n time(s)). They come back with it, and have "
                                                   "to be erased again.",
                                                   nullptr, static_cast<int>(erasures));
}

} // namespace kyodo::ui
