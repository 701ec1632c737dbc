#include "core/report/content/example_report.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/survey_rows.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace kyodo {
namespace {

using Use = ReportColumn::Use;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExampleReport)
};

/// A form and the projects shown under it.
struct FormExamples
{
    QString name;
    QString meaning{};
    QString heading{}; ///< that the guideline has it under
    QStringList projects{};
    QSet<QString> names{}; ///< of `projects`
    qint64 count = 0;      ///< with those that are not shown
    bool isCut = false;    ///< some name is not shown
};

QString onOneLine(QString name)
{
    return name.replace(u'\n', u' ');
}

/// Gathers the examples while the records stream by.
class Examples final
{
public:
    Examples(const Guideline& guideline, int most)
        : m_guideline(guideline)
        , m_most(most)
    {
        for (const Form& form : guideline.forms) {
            place(form.name) = {.name = form.name, .meaning = form.meaning, .heading = form.group};
        }
    }

    void add(const ProjectRecord& record)
    {
        FormExamples& form = place(groupLabel(record, SurveyGrouping::Form, m_guideline));
        const QString name = onOneLine(record.name.text());
        ++form.count;
        if (form.names.contains(name)) {
            return; // several projects of one name are one example
        }
        if (m_most > 0 && form.projects.size() >= m_most) {
            form.isCut = true;
            return;
        }
        form.projects << name;
        form.names.insert(name);
    }

    /// Those that have a project; 未分類 last.
    [[nodiscard]] std::vector<FormExamples> forms() const
    {
        std::vector<FormExamples> shown;
        std::copy_if(m_forms.begin(), m_forms.end(), std::back_inserter(shown),
                     [](const FormExamples& form) { return form.count > 0; });
        std::stable_partition(shown.begin(), shown.end(), [](const FormExamples& form) {
            return form.name != report_words::unclassified();
        });
        return shown;
    }

private:
    FormExamples& place(const QString& name)
    {
        const auto found = m_places.constFind(name);
        if (found != m_places.cend()) {
            return m_forms[*found];
        }
        m_places.insert(name, m_forms.size());
        return m_forms.emplace_back(FormExamples{.name = name});
    }

    const Guideline& m_guideline;
    int m_most;
    std::vector<FormExamples> m_forms;
    QHash<QString, std::size_t> m_places;
};

std::vector<ReportColumn> columns()
{
    const QString form = Words::tr("Form of collaboration");
    const QString examples = Words::tr("Main examples (projects, activities)");
    return {{.head = form, .share = 2, .use = Use::PrintOnly, .isRowHead = true},
            dataColumn(form),
            dataColumn(report_words::count()),
            {.head = examples, .share = 3, .use = Use::PrintOnly},
            dataColumn(examples)};
}

QString printedForm(const FormExamples& form, ExampleOptions::Meanings meanings)
{
    const bool isExplained =
        meanings == ExampleOptions::Meanings::BelowForms && !form.meaning.isEmpty();
    return isExplained ? form.name + u'\n' + form.meaning : form.name;
}

ReportRow exampleRow(const FormExamples& form, ExampleOptions::Meanings meanings)
{
    const QString joined = form.projects.join(u'、');
    return {.cells = {{.text = printedForm(form, meanings)},
                      {.text = form.name},
                      countCell(form.count),
                      {.text = form.isCut ? Words::tr("%1 and others").arg(joined) : joined},
                      {.text = form.projects.join(ListSeparator)}}};
}

/// The headings that the guideline has its forms under; none when it has them in one list.
std::vector<ReportGroup> groupsOf(const std::vector<FormExamples>& forms)
{
    const bool isGrouped = std::any_of(forms.begin(), forms.end(), [](const FormExamples& form) {
        return !form.heading.isEmpty();
    });
    std::vector<ReportGroup> groups;
    for (std::size_t i = 0; isGrouped && i < forms.size(); ++i) {
        const QString heading =
            forms[i].heading.isEmpty() ? Words::tr("Other forms") : forms[i].heading;
        if (groups.empty() || groups.back().heading != heading) {
            groups.push_back({.heading = heading, .firstRow = static_cast<qsizetype>(i)});
        }
    }
    return groups;
}

} // namespace

Result<Report> exampleReport(const SurveySubject& subject, const ExampleOptions& options)
{
    Examples examples(*subject.guideline, options.mostPerForm);
    KYODO_TRY(forEachRecord(*subject.records,
                            [&](const ProjectRecord& record) { examples.add(record); }));
    const std::vector<FormExamples> forms = examples.forms();
    std::vector<ReportRow> rows;
    for (const FormExamples& form : forms) {
        rows.push_back(exampleRow(form, options.meanings));
    }
    Report report = framedReport(
        subject, Words::tr("Main Examples of Collaboration in %1").arg(subject.frame.cityName));
    report.parts.emplace_back(ReportTable{.columns = columns(),
                                          .rows = std::make_shared<ReportRowList>(std::move(rows)),
                                          .groups = groupsOf(forms),
                                          .emptyText = report_words::noProjects()});
    return report;
}

} // namespace kyodo
