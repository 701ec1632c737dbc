#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <vector>

namespace kyodo {

/// What a form is, whatever a city calls it: the bridge between two guidelines. These are the
/// program's own kinds; the forms themselves are data of each guideline.
enum class FormKind {
    CoHosting,
    Patronage,
    Committee,
    Council,
    Hearing,
    Information,
    Subsidy,
    Commission,
    DesignatedManager,
    Cooperation,
    Agreement,
    Planning,
    StudyGroup,
    Support,
};

/// What kind of partner an actor stands for, whatever a city calls it: by it a name can be told
/// from its 区分, and actors of two guidelines meet.
enum class ActorNature { Citizen, Neighbourhood, VolunteerGroup, Npo, Company, School, PublicBody };

/// One of the two sides, or both alike: who started a project, decides, pays, answers for it.
enum class Side { Citizens, Both, City };

/// A thing that a guideline names and explains: a word, a requirement, an evaluation item …
struct GuidelineEntry
{
    QString code; ///< unique within its list
    QString name;
    QString meaning; ///< in the program's own words; may be empty

    friend bool operator==(const GuidelineEntry&, const GuidelineEntry&) = default;
};

/// A run of neighbouring areas under one heading: 協働の領域.
struct AreaGroup
{
    AreaGroupCode code;
    QString name;

    friend bool operator==(const AreaGroup&, const AreaGroup&) = default;
};

/// 領域: where a project lies between the citizens alone and the city alone.
struct Area
{
    AreaCode code;
    QString name;
    QString meaning;
    double position = 0; ///< 0: citizens alone, 1: city alone
    std::optional<AreaGroupCode> group;

    friend bool operator==(const Area&, const Area&) = default;
};

/// 形態: how the sides work together.
struct Form
{
    FormCode code;
    QString name;
    QStringList aliases; ///< other spellings seen in the city's own papers
    FormKind kind = FormKind::Cooperation;
    QString group; ///< heading it stands under; may be empty
    QString meaning;
    QString caution;                     ///< what is easily lost in this form; may be empty
    std::optional<AreaCode> leadingArea; ///< the area it usually lies in

    friend bool operator==(const Form&, const Form&) = default;
};

/// 原則: what both sides promise to keep.
struct Principle
{
    PrincipleCode code;
    QString name;
    QString meaning;
    QStringList questions; ///< to check it by

    friend bool operator==(const Principle&, const Principle&) = default;
};

/// 担い手: who takes part.
struct ActorKind
{
    ActorKindCode code;
    QString name;
    QString meaning;
    std::vector<ActorNature> natures; ///< the main one first; empty: not told
    bool isCity = false;

    friend bool operator==(const ActorKind&, const ActorKind&) = default;
};

/// A list that belongs to some of the actors: their roles, what they do, what troubles them.
struct ActorList
{
    QString code;
    QString name;                      ///< heading, such as 町内会の主な課題
    std::vector<ActorKindCode> actors; ///< whom it is about
    QStringList items;

    friend bool operator==(const ActorList&, const ActorList&) = default;
};

/// 分野
struct Field
{
    FieldCode code;
    QString name;
    QString meaning;

    friend bool operator==(const Field&, const Field&) = default;
};

/// A heading over measures: 啓発活動の推進.
struct MeasureGroup
{
    MeasureGroupCode code;
    QString name;

    friend bool operator==(const MeasureGroup&, const MeasureGroup&) = default;
};

/// 施策, with its 取り組み.
struct Measure
{
    QString code;
    std::optional<MeasureGroupCode> group;
    QString name;
    QString meaning;
    QStringList actions;

    friend bool operator==(const Measure&, const Measure&) = default;
};

/// Who does what in a project: what the area is proposed from. None: not said.
struct Involvement
{
    std::optional<Side> startedBy;  ///< きっかけ
    std::optional<Side> decidedBy;  ///< 決定
    std::optional<Side> paidBy;     ///< 費用
    std::optional<Side> answeredBy; ///< 責任

    friend bool operator==(const Involvement&, const Involvement&) = default;
};

/// From what the program proposes an area. A rule holds when the leading form is one of `forms`
/// (if there are any) and all sides that it names are as it says; the first that holds counts.
struct AreaRule
{
    QString code;
    QString name; ///< the reason, as a sentence for the clerk
    std::vector<FormCode> forms;
    Involvement involvement;
    std::optional<AreaCode> area; ///< never none once read

    friend bool operator==(const AreaRule&, const AreaRule&) = default;
};

/// One step of the scale that evaluations are scored on.
struct ScaleStep
{
    ScaleStepCode code;
    QString name;
    QString meaning;
    bool asksReason = false; ///< a score this low wants a word why

    friend bool operator==(const ScaleStep&, const ScaleStep&) = default;
};

/// 段階: what is to be done first, and then.
struct Stage
{
    QString code;
    QString name;
    QStringList items;

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// A figure that the city follows year by year.
struct YearlyFigure
{
    QString code;
    QString name;
    QString meaning;
    QString unit; ///< 人, 件 …

    friend bool operator==(const YearlyFigure&, const YearlyFigure&) = default;
};

/// 指針: a city's own definitions. Any list may be empty: not every city has areas, or forms.
struct Guideline
{
    QString code;    ///< sunagawa
    QString edition; ///< which version of the city's text: 2013, 2024-revised
    QString title;
    QString city; ///< 砂川市
    EraChangeYear eraChangeYear = EraChangeYear::NewEra;

    std::vector<AreaGroup> areaGroups;
    std::vector<Area> areas; ///< in the city's own order, either direction
    std::vector<Form> forms;
    std::vector<AreaRule> areaRules;
    std::vector<Principle> principles;
    std::vector<ActorKind> actors;
    std::vector<ActorList> roles;
    std::vector<ActorList> activities;
    std::vector<ActorList> issues;
    std::vector<Field> fields;    ///< the city's own
    std::vector<Field> npoFields; ///< 特定非営利活動の種類, the second scheme beside them
    std::vector<GuidelineEntry> conditions;
    std::vector<GuidelineEntry> requirements; ///< for an organisation
    std::vector<GuidelineEntry> suitability;  ///< what suits 協働
    std::vector<GuidelineEntry> evaluationItems;
    std::vector<ScaleStep> evaluationScale; ///< the best step first
    std::vector<GuidelineEntry> pillars;    ///< 柱
    std::vector<MeasureGroup> measureGroups;
    std::vector<Measure> measures;
    std::vector<Stage> stages;
    std::vector<YearlyFigure> figures;
    std::vector<GuidelineEntry> chronology; ///< code: 2003-04; name: what happened
    std::vector<GuidelineEntry> glossary;   ///< ことば

    friend bool operator==(const Guideline&, const Guideline&) = default;

    /// Null when this guideline has no such entry.
    [[nodiscard]] const Area* area(const AreaCode& code) const;
    [[nodiscard]] const Form* form(const FormCode& code) const;
    /// Of either scheme; so does fieldNamed().
    [[nodiscard]] const Field* field(const FieldCode& code) const;
    [[nodiscard]] const Principle* principle(const PrincipleCode& code) const;
    [[nodiscard]] const ActorKind* actor(const ActorKindCode& code) const;

    /// By name, alias or code, compared by foldKey(): 協力・連携 finds 協力、連携, and Ｂ finds B.
    /// An area also by letter and name together: Ｂ 市民主体で市協力.
    [[nodiscard]] const Form* formNamed(const QString& words) const;
    [[nodiscard]] const Area* areaNamed(const QString& words) const;
    [[nodiscard]] const Field* fieldNamed(const QString& words) const;
    [[nodiscard]] const ActorKind* actorNamed(const QString& words) const;
};

/// The names used in guideline files: co-hosting, patronage …; neighbourhood, npo …; citizens,
/// both, city.
[[nodiscard]] QStringList formKindCodes();
[[nodiscard]] QString formKindCode(FormKind kind);
[[nodiscard]] std::optional<FormKind> formKindFromCode(const QString& code);
[[nodiscard]] QStringList actorNatureCodes();
[[nodiscard]] QString actorNatureCode(ActorNature nature);
[[nodiscard]] std::optional<ActorNature> actorNatureFromCode(const QString& code);
[[nodiscard]] QStringList sideCodes();
[[nodiscard]] QString sideCode(Side side);
[[nodiscard]] std::optional<Side> sideFromCode(const QString& code);
/// Translated: 市民, 双方, 市.
[[nodiscard]] QString sideLabel(Side side);

} // namespace kyodo
