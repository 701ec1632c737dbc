#include "core/report/sheets/sheet_content.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/report/figures/area_figure.h"
#include "core/report/pages/report_style.h"
#include "core/report/sheets/printed_history.h"
#include "core/report/sheets/sheet_sections.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal FigureHeight = 138;

using Weight = SheetWriter::Weight;

SheetColumns shared(qreal left, qreal width, const std::vector<double>& shares)
{
    std::vector<qreal> widths;
    std::transform(shares.begin(), shares.end(), std::back_inserter(widths),
                   [width](double share) { return width * share; });
    return sheetColumns(left, widths);
}

QString costText(const ProjectRecord& record)
{
    return record.cost ? record.cost->label() : QString();
}

} // namespace

SheetContent::SheetContent(const SheetSubject& subject, const SheetOptions& options,
                           const ReportFonts& fonts, const QRectF& body)
    : m_subject(subject)
    , m_options(options)
    , m_fonts(fonts)
    , m_body(body)
    , m_writer(fonts, body)
{}

SheetFlow SheetContent::flowOf(const ProjectHistory& history)
{
    m_writer = SheetWriter(m_fonts, m_body);
    if (history.years.empty()) {
        return m_writer.flow();
    }
    const ProjectYear& latest = history.years.front();
    m_guideline = &m_subject.projects->guidelineOf(latest.round);
    sheet_sections::addSeals(m_writer, m_options.sealHeads);
    addLatest(latest);
    if (m_options.hasChecklist) {
        sheet_sections::addChecklist(m_writer, latest, *m_guideline, m_options);
    }
    if (m_options.hasEvaluation) {
        sheet_sections::addEvaluation(m_writer, latest, *m_guideline, m_options);
    }
    addEarlier(history.years);
    if (m_options.hasSignatures) {
        sheet_sections::addSignatures(m_writer, m_subject.cityName, latest.record);
    }
    return m_writer.flow();
}

void SheetContent::addLatest(const ProjectYear& year)
{
    const ProjectRecord& record = year.record;
    m_writer.addName(sheet_words::label(Field::Name), record.name.text());
    m_writer.beginFields();
    addText(Field::Summary, record.summary, 3);
    if (tellsForms(record, *m_guideline)) {
        addForms(record);
    }
    if (tellsArea(record, *m_guideline)) {
        addArea(record);
    }
    addText(Field::Department, record.department, 1);
    addPartners(record);
    if (isInternal()) {
        addRoles(record);
    }
    m_writer.beginFields();
    addText(Field::Period, sheet_words::period(record), 1);
    addText(Field::Cost, costText(record), 1);
    addText(Field::Status, statusLabel(record.status), 1);
    addText(Field::Outcome, record.outcome, 4);
    m_writer.addLine();
}

void SheetContent::addText(Field field, const QString& text, int blankLines)
{
    if (isBlank(text) && m_options.isFormToFill()) {
        m_writer.addRuledField(sheet_words::label(field), blankLines);
    } else {
        m_writer.addField(sheet_words::label(field), text);
    }
}

/// The leading one in bold.
void SheetContent::addForms(const ProjectRecord& record)
{
    if (record.forms.empty() && m_options.isFormToFill()) {
        addText(Field::Forms, {}, 1);
        return;
    }
    const QStringList names = sheet_words::classedForms(record, *m_guideline);
    m_writer.addField(sheet_words::label(Field::Forms), names.front(), Weight::Bold);
    if (names.size() > 1) {
        m_writer.addMore(names.mid(1).join(u'\n'));
    }
}

/// A guideline without areas has no figure, nor has a sheet on which nobody is to choose one; an
/// area in own words stands above it.
void SheetContent::addArea(const ProjectRecord& record)
{
    const QString words = areaLabel(record, *m_guideline);
    const Area* area = areaOf(record, *m_guideline);
    const bool hasAreas = !m_guideline->areas.empty();
    const bool hasFigure = hasAreas && (area != nullptr || m_options.isFormToFill());
    if (area == nullptr && (!hasFigure || !words.isEmpty())) {
        addText(Field::Area, sheet_words::classedArea(record, *m_guideline), 1);
    }
    if (hasFigure) {
        addFigure(area, words);
    }
    if (isInternal()) {
        addText(Field::AreaReason, record.areaReason, 2);
    }
}

void SheetContent::addFigure(const Area* selected, const QString& words)
{
    AreaFigureState state;
    state.isOpen = selected == nullptr;
    if (selected != nullptr) {
        state.selected = selected->code;
    }
    m_writer.addFigure(
        sheet_words::label(Field::Area), FigureHeight, sheet_words::areaFigure(words),
        [state, font = m_fonts.regular(report_style::SmallSize).font(), &guideline = *m_guideline,
         left = m_writer.valueLeft(), width = m_writer.valueWidth()](QPainter& painter, qreal top) {
            AreaFigure(guideline, {left, top + 2, width, FigureHeight}).paint(painter, font, state);
        });
}

SheetColumns SheetContent::valueColumns(const std::vector<double>& shares) const
{
    return shared(m_writer.valueLeft(), m_writer.valueWidth(), shares);
}

void SheetContent::addBlankRows(int count)
{
    for (int row = 0; row < count; ++row) {
        m_writer.addRuledRow();
    }
}

/// Their roles are part of what was agreed upon, and not public.
void SheetContent::addPartners(const ProjectRecord& record)
{
    constexpr int BlankRows = 3;
    const QString label =
        isInternal() ? sheet_words::label(Field::Partners) : sheet_words::partners();
    if (record.partners.empty() && !m_options.isFormToFill()) {
        m_writer.addField(label, {});
        return;
    }
    QStringList heads{sheet_words::partner(), sheet_words::partnerKind()};
    if (isInternal()) {
        heads << sheet_words::partnerRole();
    }
    m_writer.beginTable(
        label, valueColumns(isInternal() ? std::vector{0.38, 0.22, 0.40} : std::vector{0.64, 0.36}),
        heads);
    for (const Partner& partner : record.partners) {
        m_writer.addRow(
            QStringList{partner.name, sheet_words::actorName(partner, *m_guideline), partner.role}
                .mid(0, heads.size()));
    }
    addBlankRows(record.partners.empty() ? BlankRows : 0);
    m_writer.endTable();
}

/// 甲 and 乙, item by item; with the guideline's roles, also where nothing is divided yet.
void SheetContent::addRoles(const ProjectRecord& record)
{
    constexpr int BlankRows = 4;
    const bool isWanted = m_options.roles == SheetOptions::Roles::WithGuideline;
    if (!record.roles.empty() || (isWanted && m_options.isFormToFill())) {
        m_writer.beginTable(
            sheet_words::label(Field::Roles), valueColumns({0.24, 0.38, 0.38}),
            {sheet_words::roleTask(), sheet_words::citySide(), sheet_words::partnerSide()});
        for (const RoleShare& role : record.roles) {
            m_writer.addRow({role.task, role.citySide, role.partners});
        }
        addBlankRows(record.roles.empty() ? BlankRows : 0);
        m_writer.endTable();
    }
    if (isWanted) {
        addGuidelineRoles(record);
    }
}

void SheetContent::addGuidelineRoles(const ProjectRecord& record)
{
    m_writer.beginFields();
    bool isFirst = true;
    for (const ActorList& list : rolesFor(record, *m_guideline)) {
        if (isFirst) {
            m_writer.addField(sheet_words::guidelineRoles(), list.name, Weight::Bold);
        } else {
            m_writer.addMore(list.name, Weight::Bold);
        }
        m_writer.addMore(QStringLiteral("・") + list.items.join(QStringLiteral("\n・")));
        isFirst = false;
    }
}

void SheetContent::addEarlier(const std::vector<ProjectYear>& years)
{
    if (years.size() < 2) {
        return;
    }
    SheetColumns columns = shared(m_body.left(), m_body.width(), {0.20, 0.26, 0.22, 0.18, 0.14});
    columns.back().align = Qt::AlignRight;
    m_writer.addHeading(sheet_words::earlierRounds());
    m_writer.beginTable({}, columns,
                        {sheet_words::years(), sheet_words::label(Field::Forms),
                         sheet_words::label(Field::Area), sheet_words::label(Field::Department),
                         sheet_words::label(Field::Cost)});
    for (std::size_t i = 1; i < years.size(); ++i) {
        const ProjectRecord& record = years[i].record;
        const Guideline& guideline = m_subject.projects->guidelineOf(years[i].round);
        m_writer.addRow({years[i].round.years.label(guideline.eraChangeYear),
                         formNames(record, guideline).join(u'\n'), areaLabel(record, guideline),
                         record.department, costText(record)});
    }
    m_writer.endTable();
    m_writer.addLine();
}

} // namespace kyodo
