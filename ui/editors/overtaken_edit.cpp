#include "ui/editors/overtaken_edit.h"

#include "ui/editors/overtaken_entity.h"

namespace kyodo::ui {
namespace {

template <class Review>
void followReview(std::optional<Review>& own, const std::optional<Review>& now)
{
    if (own && now && sameButVersion(*own, *now)) {
        own.reset();
    }
}

template <class Value>
void addOvertaken(std::vector<Change>& changes, EntityKind kind, const Value& own,
                  const std::optional<Value>& now)
{
    if (std::optional<Change> change = overtakenChange(kind, own, now)) {
        changes.push_back(std::move(*change));
    }
}

/// A record has one of each kind: somebody may have begun another one.
template <class Review>
void putOver(std::optional<Review>& own, const std::optional<Review>& now)
{
    if (own) {
        own->id = now ? now->id : own->id;
        own->version = now ? now->version : 0;
    }
}

} // namespace

EditedProject withUntouched(EditedProject own, const OpenProject& opened, const OpenProject& now)
{
    own.project = entityWithUntouched(own.project, opened.project, now.project);
    if (opened.record && now.record) {
        own.record = entityWithUntouched(own.record, *opened.record, *now.record);
    }
    followReview(own.reviews.checklist, now.reviews.checklist);
    followReview(own.reviews.evaluation, now.reviews.evaluation);
    return own;
}

std::vector<Change> overtaken(const EditedProject& own, const std::optional<OpenProject>& now)
{
    std::vector<Change> changes;
    addOvertaken(changes, EntityKind::Record, own.record, now ? now->record : std::nullopt);
    if (now) {
        addOvertaken(changes, EntityKind::Project, own.project, std::optional(now->project));
    }
    if (own.reviews.checklist) {
        addOvertaken(changes, EntityKind::Checklist, *own.reviews.checklist,
                     now ? now->reviews.checklist : std::nullopt);
    }
    if (own.reviews.evaluation) {
        addOvertaken(changes, EntityKind::Evaluation, *own.reviews.evaluation,
                     now ? now->reviews.evaluation : std::nullopt);
    }
    return changes;
}

EditedProject over(EditedProject own, const OpenProject& opened,
                   const std::optional<OpenProject>& now, const std::optional<Project>& project)
{
    own.project.version = project ? project->version : 0;
    own.record.version = now && now->record ? now->record->version : 0;
    Reviews& reviews = own.reviews;
    if (!now) {
        reviews.checklist = reviews.checklist ? reviews.checklist : opened.reviews.checklist;
        reviews.evaluation = reviews.evaluation ? reviews.evaluation : opened.reviews.evaluation;
    }
    putOver(reviews.checklist, now ? now->reviews.checklist : std::nullopt);
    putOver(reviews.evaluation, now ? now->reviews.evaluation : std::nullopt);
    return own;
}

} // namespace kyodo::ui
