#include "core/report/sheets/sheets_html.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/report/content/reviews/checklist_words.h"
#include "core/report/content/reviews/evaluation_words.h"
#include "core/report/output/frame_words.h"
#include "core/report/output/html/html_text.h"
#include "core/report/output/report_file.h"
#include "core/report/sheets/html_elements.h"
#include "core/report/sheets/printed_history.h"
#include "core/report/sheets/sheet_review.h"
#include "core/report/sheets/sheet_words.h"

namespace kyodo {
namespace {

using Field = sheet_words::Field;

QString style()
{
    return QStringLiteral(
        ".draft{display:inline-block;border:1px solid #7c8897;padding:0 .6rem;font-weight:bold}\n"
        ".seals{width:auto;margin-left:auto}.seals th,.seals td{border:1px solid #7c8897;"
        "text-align:center;box-sizing:border-box;min-width:min(5rem,15vw)}.seals "
        "td{height:3.5rem}\n"
        "thead th{min-width:3em}tbody th[scope=row]{min-width:7em}.differs td{background:#eef2f6}\n"
        "@media print{article{break-after:page}h2,h3,caption{break-after:avoid}}\n");
}

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
        m_out << html::documentStart(title, html::pageStyle(m_options.format) + style(),
                                     frame_words::language());
        writeHeader(title);
        m_out << QStringLiteral("<main>\n");
        for (qsizetype i = 0; i < m_subject.projects->size(); ++i) {
            KYODO_TRY_ASSIGN(const ProjectHistory history, printedHistory(m_subject, m_options, i));
            writeSheet(history);
        }
        m_out << QStringLiteral("</main>\n") + html::documentEnd();
        return m_out.status();
    }

private:
    void writeHeader(const QString& title)
    {
        const QString edition = isInternal() ? editionLabel(m_options.edition) : QString();
        m_out << QStringLiteral("<header>\n") +
                     html::paragraph(m_options.formNumber, QStringLiteral("quiet")) +
                     html::paragraph(m_options.isDraft ? frame_words::draftMark() : QString(),
                                     QStringLiteral("draft")) +
                     QStringLiteral("<h1>") + html::escaped(title) + QStringLiteral("</h1>\n") +
                     html::paragraph(m_options.office, QStringLiteral("quiet")) +
                     html::paragraph(edition, QStringLiteral("quiet")) +
                     html::paragraph(frame_words::asOf(m_options.asOf), QStringLiteral("quiet")) +
                     QStringLiteral("</header>\n");
    }

    void writeSheet(const ProjectHistory& history)
    {
        if (history.years.empty()) {
            return;
        }
        const ProjectYear& latest = history.years.front();
        m_guideline = &m_subject.projects->guidelineOf(latest.round);
        m_out << QStringLiteral("<article>\n<h2>") + html::escaped(latest.record.name.text()) +
                     QStringLiteral("</h2>\n");
        writeSeals();
        writeFields(latest);
        writePartners(latest.record);
        writeRoles(latest.record);
        writeChecklist(latest);
        writeEvaluation(latest);
        writeEarlier(history.years);
        writeSignatures(latest.record);
        m_out << QStringLiteral("</article>\n");
    }

    void writeSeals()
    {
        if (m_options.sealHeads.isEmpty()) {
            return;
        }
        m_out << QStringLiteral("<table class=\"seals\">\n<caption>") +
                     html::escaped(sheet_words::seals()) +
                     QStringLiteral("</caption>\n<thead><tr>");
        for (const QString& head : m_options.sealHeads) {
            m_out << html::columnHead(head);
        }
        m_out << QStringLiteral("</tr></thead>\n<tbody><tr>") +
                     html::cell({}).repeated(m_options.sealHeads.size()) +
                     QStringLiteral("</tr></tbody>\n</table>\n");
    }

    void writeFields(const ProjectYear& year)
    {
        const ProjectRecord& record = year.record;
        const QString number =
            record.number > 0 ? u'　' + sheet_words::number(record.number) : QString();
        std::vector<html::Row> rows;
        const auto add = [&rows](Field field, const QString& text) {
            rows.push_back({{sheet_words::label(field), text}});
        };
        add(Field::Summary, record.summary);
        if (tellsForms(record, *m_guideline)) {
            add(Field::Forms, sheet_words::classedForms(record, *m_guideline).join(u'\n'));
        }
        if (tellsArea(record, *m_guideline)) {
            add(Field::Area, sheet_words::classedArea(record, *m_guideline));
        }
        if (tellsArea(record, *m_guideline) && isInternal()) {
            add(Field::AreaReason, record.areaReason);
        }
        add(Field::Department, record.department);
        add(Field::Period, sheet_words::period(record));
        add(Field::Cost, record.cost ? record.cost->label() : QString());
        add(Field::Status, statusLabel(record.status));
        add(Field::Outcome, record.outcome);
        writeTable(years(year) + number, {}, rows);
    }

    void writePartners(const ProjectRecord& record)
    {
        if (record.partners.empty()) {
            return;
        }
        QStringList heads{sheet_words::partner(), sheet_words::partnerKind()};
        if (isInternal()) {
            heads << sheet_words::partnerRole();
        }
        std::vector<html::Row> rows;
        for (const Partner& partner : record.partners) {
            const QStringList cells{partner.name, sheet_words::actorName(partner, *m_guideline),
                                    partner.role};
            rows.push_back({cells.mid(0, heads.size())});
        }
        writeTable(isInternal() ? sheet_words::label(Field::Partners) : sheet_words::partners(),
                   heads, rows);
    }

    void writeRoles(const ProjectRecord& record)
    {
        if (!record.roles.empty()) {
            std::vector<html::Row> rows;
            for (const RoleShare& role : record.roles) {
                rows.push_back({{role.task, role.citySide, role.partners}});
            }
            writeTable(
                sheet_words::label(Field::Roles),
                {sheet_words::roleTask(), sheet_words::citySide(), sheet_words::partnerSide()},
                rows);
        }
        if (isInternal() && m_options.roles == SheetOptions::Roles::WithGuideline) {
            writeGuidelineRoles(record);
        }
    }

    void writeGuidelineRoles(const ProjectRecord& record)
    {
        std::vector<html::Row> rows;
        for (const ActorList& list : rolesFor(record, *m_guideline)) {
            rows.push_back({{list.name, list.items.join(u'\n')}});
        }
        writeTable(sheet_words::guidelineRoles(),
                   {sheet_words::partner(), sheet_words::partnerRole()}, rows);
    }

    void writeChecklist(const ProjectYear& year)
    {
        if (!m_options.hasChecklist) {
            return;
        }
        if (!year.checklist || year.checklist->answers.empty()) {
            m_out << html::heading(sheet_words::checklist()) +
                         html::paragraph(sheet_words::nothingYet());
            return;
        }
        QStringList heads = QStringList{sheet_words::principle(), sheet_words::question()} +
                            checkHeads() + QStringList(sheet_words::difference());
        if (isInternal()) {
            heads << sheet_words::comments();
        }
        std::vector<html::Row> rows;
        for (const CheckLine& line : checkLines(year, *m_guideline)) {
            rows.push_back(checkRow(line));
        }
        writeTable(sheet_words::checklist(), heads, rows);
        m_out << html::paragraph(checklist_words::markLegend(), QStringLiteral("quiet"));
    }

    [[nodiscard]] html::Row checkRow(const CheckLine& line) const
    {
        const bool differs = !line.differing.empty();
        QStringList cells = QStringList{line.question.principle.words, line.question.words} +
                            line.marks + QStringList(differs ? sheet_words::differs() : QString());
        if (isInternal()) {
            cells << line.comments.join(u'\n');
        }
        return {cells, differs ? QStringLiteral("differs") : QString()};
    }

    void writeEvaluation(const ProjectYear& year)
    {
        if (!m_options.hasEvaluation) {
            return;
        }
        m_out << html::heading(sheet_words::evaluation());
        const Evaluation evaluation = evaluationOf(year);
        if (!evaluation.scores.empty()) {
            writeScores(year);
        } else if (isBlank(evaluation.publicText)) {
            m_out << html::paragraph(sheet_words::nothingYet());
        }
        writeSaid(Field::Improvement, evaluation.improvement);
        writeSaid(Field::PublicText, evaluation.publicText);
        writeSaid(Field::InternalNote, evaluation.internalNote);
    }

    void writeScores(const ProjectYear& year)
    {
        const std::vector<Viewpoint> used = viewpointsUsed(year);
        QStringList heads{sheet_words::evaluationItem()};
        for (const Viewpoint viewpoint : used) {
            heads << viewpointLabel(viewpoint);
        }
        if (isInternal()) {
            heads << sheet_words::gap() << sheet_words::comments();
        }
        std::vector<html::Row> rows;
        for (const ScoreLine& line : scoreLines(year, *m_guideline, used)) {
            if (line.isBlank()) {
                continue;
            }
            QStringList cells = QStringList(line.item) + line.steps;
            if (isInternal()) {
                cells << (line.gap > 0 ? sheet_words::gapSteps(line.gap) : QString())
                      << line.comments.join(u'\n');
            }
            rows.push_back({cells});
        }
        writeTable(sheet_words::scores(), heads, rows);
        if (isInternal()) {
            m_out << html::paragraph(evaluation_words::gapNote(), QStringLiteral("quiet"));
        }
    }

    void writeSaid(Field field, const QString& text)
    {
        if (!isBlank(text)) {
            m_out << html::heading(sheet_words::label(field), 4) + html::paragraph(text);
        }
    }

    void writeEarlier(const std::vector<ProjectYear>& rounds)
    {
        if (rounds.size() < 2) {
            return;
        }
        std::vector<html::Row> rows;
        for (std::size_t i = 1; i < rounds.size(); ++i) {
            const ProjectRecord& record = rounds[i].record;
            const Guideline& guideline = m_subject.projects->guidelineOf(rounds[i].round);
            rows.push_back({{years(rounds[i]), formNames(record, guideline).join(u'\n'),
                             areaLabel(record, guideline), record.department,
                             record.cost ? record.cost->label() : QString()}});
        }
        writeTable(sheet_words::earlierRounds(),
                   {sheet_words::years(), sheet_words::label(Field::Forms),
                    sheet_words::label(Field::Area), sheet_words::label(Field::Department),
                    sheet_words::label(Field::Cost)},
                   rows);
    }

    /// One of more columns than a telephone shows side by side scrolls in a box of its own.
    void writeTable(const QString& caption, const QStringList& heads,
                    const std::vector<html::Row>& rows)
    {
        constexpr qsizetype MostWithoutBox = 3;
        const QString id =
            heads.size() > MostWithoutBox ? QStringLiteral("table-%1").arg(++m_boxes) : QString();
        m_out << html::table(caption, heads, rows, id);
    }

    void writeSignatures(const ProjectRecord& record)
    {
        if (!m_options.hasSignatures) {
            return;
        }
        m_out << html::heading(sheet_words::signatures()) +
                     html::paragraph(sheet_words::confirmed()) +
                     html::paragraph(sheet_words::dayToWrite());
        m_out << html::signer(sheet_words::citySide(), m_subject.cityName, sheet_words::seal());
        for (const QString& partner : sheet_words::signingPartners(record)) {
            m_out << html::signer(sheet_words::partnerSide(), partner, sheet_words::seal());
        }
    }

    [[nodiscard]] bool isInternal() const { return m_options.edition == Edition::Internal; }

    [[nodiscard]] QString years(const ProjectYear& year) const
    {
        return year.round.years.label(m_subject.projects->guidelineOf(year.round).eraChangeYear);
    }

    const SheetSubject& m_subject;
    const SheetOptions& m_options;
    const Guideline* m_guideline = nullptr; ///< of the project's latest round
    TextWriter m_out;
    int m_boxes = 0;
};

} // namespace

Status writeSheetsHtml(const SheetSubject& subject, const SheetOptions& options, QIODevice& device)
{
    return SheetsHtml(subject, options, device).write();
}

} // namespace kyodo
