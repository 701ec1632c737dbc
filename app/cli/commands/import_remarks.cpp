#include "app/cli/commands/import_remarks.h"

#include "app/cli/words.h"

#include <QHash>

namespace kyodo::cli {
namespace {

/// What is said of a row, and what it has in common with what is said of others.
struct Remark
{
    int line = 0;
    QString kind;
    QString words;
};

using Remarks = std::vector<Remark>;

Remarks remarksOf(const std::vector<RowFinding>& findings)
{
    Remarks remarks;
    for (const RowFinding& finding : findings) {
        remarks.push_back({finding.line, findingLabel(finding.kind),
                           Cli::tr("%1: %2").arg(finding.subject, finding.message)});
    }
    return remarks;
}

Remarks remarksOf(const OrganisationPlan& plan)
{
    Remarks remarks;
    for (const PlannedOrganisation& row : plan.rows) {
        if (row.outcome == RowOutcome::Rejected || row.outcome == RowOutcome::Skipped) {
            continue;
        }
        for (const QString& reason : row.reasons) {
            remarks.push_back({row.line, reason, reason});
        }
    }
    return remarks;
}

/// Those of one kind together, in the order of the first of each.
std::vector<Remarks> byKind(const Remarks& remarks)
{
    std::vector<Remarks> kinds;
    QHash<QString, std::size_t> places;
    for (const Remark& remark : remarks) {
        const auto known = places.constFind(remark.kind);
        if (known == places.cend()) {
            places.insert(remark.kind, kinds.size());
            kinds.push_back({remark});
        } else {
            kinds[*known].push_back(remark);
        }
    }
    return kinds;
}

/// 2, 3, 5 …: where to begin to look. A line that has several of them is named once.
QString firstLines(const Remarks& alike)
{
    constexpr qsizetype Most = 5;
    QStringList lines;
    for (const Remark& remark : alike) {
        lines << QString::number(remark.line);
    }
    lines.removeDuplicates();
    return listed(lines.mid(0, Most)) + (lines.size() > Most ? QStringLiteral(" …") : QString());
}

/// `tell` is for one remark, `tellAll` for several of a kind. Whether any were told together.
template <class Tell, class TellAll>
bool print(const Remarks& remarks, Telling telling, Tell tell, TellAll tellAll, QTextStream& err)
{
    if (telling == Telling::EachRow) {
        for (const Remark& remark : remarks) {
            err << tell(remark) << '\n';
        }
        return false;
    }
    bool isShort = false;
    for (const Remarks& alike : byKind(remarks)) {
        const bool isAlone = alike.size() == 1;
        err << (isAlone ? tell(alike.front()) : tellAll(alike)) << '\n';
        isShort = isShort || !isAlone;
    }
    return isShort;
}

void sayHowToSeeEach(QTextStream& err)
{
    err << Cli::tr("With --verbose each row is named.") << '\n';
}

QString findingText(const Remark& remark)
{
    return Cli::tr("Finding, line %1: %2").arg(remark.line).arg(remark.words);
}

QString findingsText(const Remarks& alike)
{
    return Cli::tr("Findings “%1”: %2 in all, lines %3. The first: %4")
        .arg(alike.front().kind, QString::number(alike.size()), firstLines(alike),
             alike.front().words);
}

QString remarkText(const Remark& remark)
{
    return Cli::tr("Line %1: %2").arg(remark.line).arg(remark.words);
}

QString remarksText(const Remarks& alike)
{
    return Cli::tr("%1 rows, lines %2: %3")
        .arg(QString::number(alike.size()), firstLines(alike), alike.front().words);
}

} // namespace

void printRemarks(const ImportPlan& plan, Telling telling, QTextStream& err)
{
    if (print(remarksOf(plan.findings), telling, findingText, findingsText, err)) {
        sayHowToSeeEach(err);
    }
}

void printRemarks(const OrganisationPlan& plan, Telling telling, QTextStream& err)
{
    const bool isShort = print(remarksOf(plan), telling, remarkText, remarksText, err);
    if (print(remarksOf(plan.findings), telling, findingText, findingsText, err) || isShort) {
        sayHowToSeeEach(err);
    }
}

} // namespace kyodo::cli
