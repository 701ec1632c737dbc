#pragma once

#include "core/operations/workspace.h"
#include "tests/support/temporary_folder.h"

namespace kyodo::test {

/// A ledger by the sample guideline with every field of every entity filled, over two rounds:
/// what is public says so with 公開, what is not with 秘 and a number of its own.
class RichLedger final
{
public:
    /// How persons are told of: by their kind alone, or in every way that a ledger can.
    enum class Persons { ByKind, EveryWay };

    explicit RichLedger(Persons persons = Persons::ByKind);

    [[nodiscard]] const Ledger& ledger() const { return m_workspace->ledger(); }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] QString path(const QString& fileName) const { return m_folder.path(fileName); }
    /// Every secret that was put in.
    [[nodiscard]] const QStringList& secrets() const { return m_secrets; }
    /// Adds a person to the register, whose name is a secret.
    Organisation enterPerson();

private:
    QString secret(const QString& what);
    [[nodiscard]] Organisation enterOrganisation();
    void enterBody(const Organisation& person);
    void nameInEveryWay(const Organisation& person);
    [[nodiscard]] ProjectRecord recordIn(const SurveyRound& round, int number,
                                         const Organisation& partner);
    void enterProject(int number, const Organisation& partner);
    [[nodiscard]] PrincipleChecklist checklistOf(RecordId record);
    [[nodiscard]] Evaluation evaluationOf(RecordId record);

    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<SurveyRound> m_rounds;
    std::vector<Partner> m_registered; ///< persons, as records name them without their kind
    QStringList m_secrets;
};

} // namespace kyodo::test
