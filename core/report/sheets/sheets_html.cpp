#include "core/report/sheets/sheets_html.h"

#include "core/domain/record_labels.h"
#include "core/report/html_text.h"
#include "core/report/report_file.h"
#include "core/report/sheets/sheet_words.h"
#include "core/report/content/survey_words.h"

namespace kyodo {
namespace {

using Field = sheet_words::Field;

class SheetsHtml final
{
public:
    SheetsHtml(const SheetSubject& subject, const SheetOptions& options, QIODevice& device)
        : m_subject(subject)
        , m_options(options)
        , m_out(device)
    {}

    Status write()
    {
        const QString title = m_subject.cityName + u' ' + sheet_words::title();
        m_out << html::documentStart(title,
                                     QStringLiteral("@media print{section{break-after:page}}\n"));
        m_out << QStringLiteral("<h1>") + html::escaped(title) + QStringLiteral("</h1>\n");
        if (m_options.asOf.isValid()) {
            m_out << QStringLiteral("<p class=\"quiet\">") +
                         html::escaped(survey_words::asOf(m_options.asOf)) +
                         QStringLiteral("</p>\n");
        }
        for (qsizetype i = 0; i < m_subject.projects->size(); ++i) {
            KYODO_TRY_ASSIGN(const ProjectHistory history, m_subject.projects->sheet(i));
            writeSheet(history);
        }
        m_out << html::documentEnd();
        return m_out.status();
    }

private:
    void writeSheet(const ProjectHistory& history)
    {
        if (history.years.empty()) {
            return;
        }
        const ProjectYear& latest = history.years.front();
        m_guideline = &m_subject.projects->guidelineOf(latest.round);
        m_out << QStringLiteral("<section>\n<h2>") + html::escaped(latest.record.name.text()) +
                     QStringLiteral("</h2>\n<table>\n<caption>") + html::escaped(years(latest)) +
                     QStringLiteral("</caption>\n<tbody>\n");
        writeFields(latest.record);
        m_out << QStringLiteral("</tbody>\n</table>\n");
        writePartners(latest.record);
        writeRoles(latest.record);
        writeEarlier(history.years);
        m_out << QStringLiteral("</section>\n");
    }

    void writeFields(const ProjectRecord& record)
    {
        const QString area = areaLabel(record, *m_guideline);
        writeField(Field::Summary, record.summary);
        writeField(Field::Forms, formNames(record, *m_guideline).join(u'\n'));
        writeField(Field::Area, area);
        writeField(Field::AreaReason, record.areaReason);
        writeField(Field::Department, record.department);
        writeField(Field::Period, sheet_words::period(record));
        writeField(Field::Cost, record.cost ? record.cost->label() : QString());
        writeField(Field::Status, statusLabel(record.status));
        writeField(Field::Outcome, record.outcome);
    }

    void writeField(Field field, const QString& text)
    {
        m_out << QStringLiteral("<tr>") + html::rowHead(sheet_words::label(field)) +
                     html::cell(text) + QStringLiteral("</tr>\n");
    }

    void writePartners(const ProjectRecord& record)
    {
        if (record.partners.empty()) {
            return;
        }
        writeTableStart(
            sheet_words::label(Field::Partners),
            {sheet_words::partner(), sheet_words::partnerKind(), sheet_words::partnerRole()});
        for (const Partner& partner : record.partners) {
            writeRow({partner.name, sheet_words::actorName(partner, *m_guideline), partner.role});
        }
        m_out << QStringLiteral("</tbody>\n</table>\n");
    }

    void writeRoles(const ProjectRecord& record)
    {
        if (!record.roles.empty()) {
            writeTableStart(
                sheet_words::label(Field::Roles),
                {sheet_words::roleTask(), sheet_words::citySide(), sheet_words::partnerSide()});
            for (const RoleShare& role : record.roles) {
                writeRow({role.task, role.citySide, role.partners});
            }
            m_out << QStringLiteral("</tbody>\n</table>\n");
        }
        if (m_options.roles == SheetOptions::Roles::WithGuideline) {
            writeGuidelineRoles(record);
        }
    }

    void writeGuidelineRoles(const ProjectRecord& record)
    {
        writeTableStart(sheet_words::guidelineRoles(),
                        {sheet_words::partner(), sheet_words::partnerRole()});
        for (const ActorList& list : rolesFor(record, *m_guideline)) {
            writeRow({list.name, list.items.join(u'\n')});
        }
        m_out << QStringLiteral("</tbody>\n</table>\n");
    }

    void writeEarlier(const std::vector<ProjectYear>& rounds)
    {
        if (rounds.size() < 2) {
            return;
        }
        writeTableStart(sheet_words::earlierRounds(),
                        {sheet_words::years(), sheet_words::label(Field::Forms),
                         sheet_words::label(Field::Area), sheet_words::label(Field::Department),
                         sheet_words::label(Field::Cost)});
        for (std::size_t i = 1; i < rounds.size(); ++i) {
            const ProjectRecord& record = rounds[i].record;
            const Guideline& guideline = m_subject.projects->guidelineOf(rounds[i].round);
            writeRow({years(rounds[i]), formNames(record, guideline).join(u'\n'),
                      areaLabel(record, guideline), record.department,
                      record.cost ? record.cost->label() : QString()});
        }
        m_out << QStringLiteral("</tbody>\n</table>\n");
    }

    void writeTableStart(const QString& caption, const QStringList& heads)
    {
        m_out << QStringLiteral("<table>\n<caption>") + html::escaped(caption) +
                     QStringLiteral("</caption>\n<thead><tr>");
        for (const QString& head : heads) {
            m_out << html::columnHead(head);
        }
        m_out << QStringLiteral("</tr></thead>\n<tbody>\n");
    }

    void writeRow(const QStringList& cells)
    {
        m_out << QStringLiteral("<tr>") + html::rowHead(cells.front());
        for (const QString& text : cells.mid(1)) {
            m_out << html::cell(text);
        }
        m_out << QStringLiteral("</tr>\n");
    }

    [[nodiscard]] QString years(const ProjectYear& year) const
    {
        return year.round.years.label(m_subject.projects->guidelineOf(year.round).eraChangeYear);
    }

    const SheetSubject& m_subject;
    const SheetOptions& m_options;
    const Guideline* m_guideline = nullptr; ///< of the project's latest round
    TextWriter m_out;
};

} // namespace

Status writeSheetsHtml(const SheetSubject& subject, const SheetOptions& options, QIODevice& device)
{
    return SheetsHtml(subject, options, device).write();
}

} // namespace kyodo
