#include "ui/editors/involvement_form.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace kyodo::ui {
namespace {

constexpr std::array Sides{Side::Citizens, Side::Both, Side::City};
/// The number of the button behind those of the sides.
constexpr int NotAnswered = static_cast<int>(Sides.size());

std::optional<Side> Involvement::*fieldOf(int question)
{
    constexpr std::array Fields{&Involvement::startedBy, &Involvement::decidedBy,
                                &Involvement::paidBy, &Involvement::answeredBy};
    return Fields[static_cast<size_t>(question)];
}

int buttonOf(std::optional<Side> side)
{
    for (size_t i = 0; i < Sides.size(); ++i) {
        if (side == Sides[i]) {
            return static_cast<int>(i);
        }
    }
    return NotAnswered;
}

} // namespace

InvolvementForm::InvolvementForm(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    for (int question = 0; question < QuestionCount; ++question) {
        addQuestion(*grid, question);
    }
    grid->setRowStretch(QuestionCount, 1);
}

void InvolvementForm::addQuestion(QGridLayout& grid, int row)
{
    const std::array questions{tr("Started by"), tr("Decided by"), tr("Paid by"),
                               tr("Answered for by")};
    const QString& question = questions[static_cast<size_t>(row)];
    auto* group = new QButtonGroup(this);
    m_answers[static_cast<size_t>(row)] = group;
    grid.addWidget(new QLabel(question, this), row, 0);
    for (int i = 0; i <= NotAnswered; ++i) {
        const QString words =
            i == NotAnswered ? tr("Not answered") : sideLabel(Sides[static_cast<size_t>(i)]);
        auto* button = new QRadioButton(words, this);
        button->setAccessibleName(tr("%1: %2").arg(question, words));
        group->addButton(button, i);
        grid.addWidget(button, row, i + 1);
    }
    group->button(NotAnswered)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &InvolvementForm::edited);
}

void InvolvementForm::load(const Involvement& value)
{
    for (int question = 0; question < QuestionCount; ++question) {
        m_answers[static_cast<size_t>(question)]
            ->button(buttonOf(value.*fieldOf(question)))
            ->setChecked(true);
    }
}

std::optional<Side> InvolvementForm::side(int question) const
{
    const int id = m_answers[static_cast<size_t>(question)]->checkedId();
    return id >= 0 && id < NotAnswered ? std::optional(Sides[static_cast<size_t>(id)])
                                       : std::nullopt;
}

Involvement InvolvementForm::value() const
{
    Involvement value;
    for (int question = 0; question < QuestionCount; ++question) {
        value.*fieldOf(question) = side(question);
    }
    return value;
}

void InvolvementForm::setReadOnly()
{
    for (auto* button : findChildren<QRadioButton*>()) {
        button->setEnabled(false);
    }
}

} // namespace kyodo::ui
