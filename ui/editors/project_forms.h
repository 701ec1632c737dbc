#pragma once

#include "core/domain/finding.h"
#include "core/operations/edit_operations.h"
#include "core/storage/ledger.h"
#include "ui/models/partner_directory.h"

#include <QTabWidget>

namespace kyodo::ui {

class BasicForm;
class ChecklistForm;
class ClassificationForm;
class EvaluationForm;
class HistoryForm;
class PartnersForm;

/// What is open in the project editor, as it was read; ids and versions stay while the forms are
/// edited.
struct OpenProject
{
    Project project;
    std::optional<ProjectRecord> record; ///< none: a new one
    RecordId recordId;
    SurveyRound round;
    Reviews reviews; ///< those that the ledger has
};

/// The tabs of the project editor.
class ProjectForms final : public QTabWidget
{
    Q_OBJECT

public:
    enum Tab {
        BasicTab,
        PartnersTab,
        ClassificationTab,
        ChecklistTab,
        EvaluationTab,
        HistoryTab,
    };

    explicit ProjectForms(const Ledger& ledger, QWidget* parent = nullptr);

    /// To be told of every act of the ledger.
    void follow(const WrittenChanges& changes) { m_directory.follow(changes); }

    /// By the guideline of its round.
    void load(const OpenProject& opened);

    /// The record as it is shown, and `project` likewise. Every wrong field is marked; the error is
    /// that of the first one, and its tab is shown.
    [[nodiscard]] Result<ProjectRecord> store(Project& project, const OpenProject& opened);
    /// The reviews that were changed; with new ids where the ledger has none yet.
    [[nodiscard]] Reviews changedReviews(Workspace& workspace, const OpenProject& opened) const;

    /// The tab that a finding is about. `opened`: in which its sides may differ in two places.
    [[nodiscard]] Tab tabOf(const Finding& finding, const OpenProject& opened) const;

    /// Takes over what still stands in the editor of a cell.
    void commitEdits();
    void focusName();
    /// The first field of the tab that is shown.
    void focusFields();
    void setReadOnly();
    /// Links the partner that registerWanted() was about.
    void linkPartner(OrganisationId organisation);

signals:
    void edited();
    /// A partner is to be entered in the register.
    void registerWanted(const kyodo::Partner& partner);
    void recordWanted(kyodo::RecordId id);

private:
    void addTabs();
    void setGuideline(const Guideline& guideline);
    void loadRecord(const std::optional<ProjectRecord>& record);
    void loadReviews(const Reviews& reviews);

    const Ledger& m_ledger;
    PartnerDirectory m_directory;
    const Guideline* m_guideline = nullptr; ///< of the round that is shown
    BasicForm* m_basic;
    PartnersForm* m_partners;
    ClassificationForm* m_classification;
    ChecklistForm* m_checklist;
    EvaluationForm* m_evaluation;
    HistoryForm* m_history;
};

} // namespace kyodo::ui
