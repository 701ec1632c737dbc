#include "core/domain/project_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordStatus)
};

} // namespace

bool sameContent(const ProjectRecord& a, const ProjectRecord& b)
{
    ProjectRecord twin = b;
    twin.id = a.id;
    twin.version = a.version;
    twin.number = a.number;
    return twin == a;
}

QString partnerNames(const ProjectRecord& record)
{
    QStringList names;
    for (const Partner& partner : record.partners) {
        names << partner.name;
    }
    return names.join(u'、');
}

QStringList searchTexts(const ProjectRecord& record)
{
    QStringList texts{record.name.text(), record.summary, record.department, record.outcome};
    for (const Partner& partner : record.partners) {
        texts << partner.name << partner.role;
    }
    for (const FormChoice& form : record.forms) {
        texts << form.words;
    }
    texts.removeAll(QString());
    return texts;
}

std::span<const RecordStatus> recordStatuses()
{
    static constexpr std::array all{RecordStatus::Planned, RecordStatus::Running,
                                    RecordStatus::Done, RecordStatus::Cancelled};
    return all;
}

QString statusCode(RecordStatus status)
{
    switch (status) {
    case RecordStatus::Planned:
        return QStringLiteral("planned");
    case RecordStatus::Running:
        return QStringLiteral("running");
    case RecordStatus::Done:
        return QStringLiteral("done");
    case RecordStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

std::optional<RecordStatus> statusFromCode(const QString& code)
{
    const auto all = recordStatuses();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](RecordStatus s) { return statusCode(s) == code; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString statusLabel(RecordStatus status)
{
    switch (status) {
    case RecordStatus::Planned:
        return StatusWords::tr("Planned");
    case RecordStatus::Running:
        return StatusWords::tr("Under way");
    case RecordStatus::Done:
        return StatusWords::tr("Carried out");
    case RecordStatus::Cancelled:
        return StatusWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
