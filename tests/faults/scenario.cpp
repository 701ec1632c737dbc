#include "tests/faults/scenario.h"

namespace kyodo::faults {
namespace {

/// In English, by which aftermath.cpp knows what it says.
Call cli(const QString& words)
{
    return {QStringLiteral(KYODO_CLI),
            words.split(u' ') + QStringList{QStringLiteral("--lang"), QStringLiteral("en")}};
}

Call copy(const QString& from, const QString& to)
{
    return {QStringLiteral("cp"), {from, to}};
}

const QString Data = QStringLiteral(KYODO_TEST_DATA "/faults/");

/// A ledger with a round, some projects and some organisations.
QList<Call> ledger()
{
    return {cli(QStringLiteral("new {}/ledger.kyodo")),
            cli(QStringLiteral("import {}/ledger.kyodo %1organisations.csv --kind organisations")
                    .arg(Data)),
            cli(QStringLiteral("import {}/ledger.kyodo %1projects.csv").arg(Data))};
}

Scenario inLedger(const QString& name, const QString& words, const QList<Call>& more = {})
{
    return {name, ledger() + more, cli(words)};
}

} // namespace

QList<Scenario> scenarios()
{
    constexpr int Saves = 3;
    return {
        {QStringLiteral("save"),
         ledger(),
         {QStringLiteral(KYODO_SAVING),
          {QStringLiteral("{}/ledger.kyodo"), QString::number(Saves)}},
         Saves},
        inLedger(QStringLiteral("import"),
                 QStringLiteral("import {}/ledger.kyodo %1more_projects.csv").arg(Data)),
        inLedger(QStringLiteral("merge"), QStringLiteral("merge {}/ledger.kyodo 1 2")),
        inLedger(QStringLiteral("revert"), QStringLiteral("history {}/ledger.kyodo --revert 3")),
        inLedger(QStringLiteral("revision"),
                 QStringLiteral("guideline {}/ledger.kyodo import muroran")),
        {QStringLiteral("migration"),
         {copy(QStringLiteral(KYODO_TEST_DATA "/ledgers/version-1.kyodo"),
               QStringLiteral("{}/ledger.kyodo"))},
         {QStringLiteral(KYODO_SAVING), {QStringLiteral("{}/ledger.kyodo"), QStringLiteral("0")}}},
        inLedger(QStringLiteral("backup"),
                 QStringLiteral("backup {}/ledger.kyodo {}/backup.kyodo")),
        inLedger(QStringLiteral("backup-over"),
                 QStringLiteral("backup {}/ledger.kyodo {}/backup.kyodo"),
                 {cli(QStringLiteral("backup {}/ledger.kyodo {}/backup.kyodo")),
                  cli(QStringLiteral("import {}/ledger.kyodo %1more_projects.csv").arg(Data))}),
        inLedger(QStringLiteral("restore"),
                 QStringLiteral("restore {}/ledger.kyodo {}/restored.kyodo")),
        inLedger(QStringLiteral("erase"), QStringLiteral("erase {}/ledger.kyodo 1")),
        inLedger(QStringLiteral("salvage"),
                 QStringLiteral("salvage {}/ledger.kyodo {}/saved.kyodo")),
        {QStringLiteral("new"), {}, cli(QStringLiteral("new {}/ledger.kyodo"))},
        {QStringLiteral("sample"), {}, cli(QStringLiteral("sample {}/ledger.kyodo --projects 50"))},
        inLedger(QStringLiteral("report-csv"),
                 QStringLiteral("report {}/ledger.kyodo survey --out {}/table.csv")),
        inLedger(
            QStringLiteral("report-pdf"),
            QStringLiteral("report {}/ledger.kyodo survey --edition public --out {}/table.pdf")),
        inLedger(QStringLiteral("report-xlsx"),
                 QStringLiteral("report {}/ledger.kyodo survey --out {}/table.xlsx")),
    };
}

} // namespace kyodo::faults
