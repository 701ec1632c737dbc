// What a check of a ledger sees: each case damages a sound ledger in one way.

#include "core/storage/ledger_check.h"

#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::requireDone;
using test::valueOf;

/// Some entities of every kind, each with a history.
class CheckedLedger
{
public:
    CheckedLedger()
    {
        const SurveyRound round = m_ledger.addRound(QStringLiteral("令和6"));
        const Organisation organisation = m_ledger.addOrganisation(QStringLiteral("東町内会"));
        const Project project = m_ledger.addProject();
        ProjectRecord record =
            test::fullRecord(*RecordId::fromValue(1), project.id, round.id, organisation.id);
        m_ledger.write([&](LedgerWriter& writer) -> Status {
            record.id = writer.newId<RecordId>();
            KYODO_TRY(writer.put(record));
            KYODO_TRY(writer.put(
                PrincipleChecklist{writer.newId<ChecklistId>(), 0, record.id, {CheckAnswer{}}}));
            return writer.put(Evaluation{.id = writer.newId<EvaluationId>(),
                                         .record = record.id,
                                         .publicText = QStringLiteral("よくできた")});
        });
        m_ledger.enter(round, {QStringLiteral("夏まつり | 共催 | C")});
        ProjectRecord edited = m_ledger.record(record.id);
        edited.summary = QStringLiteral("改めた");
        m_ledger.write([&](LedgerWriter& writer) { return writer.put(edited); });
    }

    LedgerFixture& operator*() { return m_ledger; }

    /// The damages after these statements, without the rules that would forbid them.
    std::vector<Damage> after(const QStringList& statements)
    {
        requireDone(m_ledger.database().run(QStringLiteral("PRAGMA foreign_keys = OFF")));
        for (const QString& statement : statements) {
            CAPTURE(statement);
            requireDone(m_ledger.database().run(statement));
        }
        return valueOf(damagesOf(m_ledger.database()));
    }

private:
    LedgerFixture m_ledger;
};

QString told(const std::vector<Damage>& damages)
{
    QString text;
    for (const Damage& damage : damages) {
        text += damage.place + QStringLiteral(": ") + damage.message + u'\n';
    }
    return text;
}

/// One statement, and words of what is told of it.
void checkIsSeen(const QString& statement, const QString& place, const QString& message)
{
    CheckedLedger ledger;
    const QString damages = told(ledger.after({statement}));
    CAPTURE(damages.toStdString());
    CHECK(damages.contains(place));
    CHECK(damages.contains(message));
}

TEST_CASE("A sound ledger has no damage, whatever was done with it")
{
    CheckedLedger ledger;
    CHECK(told(ledger.after({})) == QString());
    const Project removed = (*ledger).addProject();
    (*ledger).write([&](LedgerWriter& writer) { return writer.remove(removed.id); });
    CHECK(told(ledger.after({})) == QString());
}

TEST_CASE("What refers to nothing is named")
{
    checkIsSeen(QStringLiteral("UPDATE record_partner SET organisation_id = 99999"),
                QStringLiteral("project 1 “"), QStringLiteral("“organisation 99999”"));
    checkIsSeen(QStringLiteral("UPDATE survey_round SET guideline_id = 7"),
                QStringLiteral("survey round 1"), QStringLiteral("version 7 of the guideline"));
    checkIsSeen(QStringLiteral("UPDATE evaluation SET record_id = 77"),
                QStringLiteral("evaluation 1"), QStringLiteral("project record 77"));
}

TEST_CASE("What is made from the entries is made anew and compared")
{
    const QString keys = QStringLiteral("keys by which its name is found");
    checkIsSeen(QStringLiteral("DELETE FROM organisation_name"), QStringLiteral("organisation 1"),
                keys);
    checkIsSeen(QStringLiteral("UPDATE organisation SET name_key = 'x'"),
                QStringLiteral("organisation 1"), keys);
    checkIsSeen(QStringLiteral("UPDATE project_record SET name_key = 'x' WHERE id = 2"),
                QStringLiteral("project 2 “夏まつり”"), keys);
    checkIsSeen(QStringLiteral("DELETE FROM search_document"), QStringLiteral("the search"),
                QStringLiteral("2 record(s)"));
    checkIsSeen(QStringLiteral("UPDATE search_document SET folded = 'x' WHERE record_id = 2"),
                QStringLiteral("the search"), QStringLiteral("project record 2"));
    checkIsSeen(QStringLiteral("INSERT INTO record_search (record_search) VALUES ('delete-all')"),
                QStringLiteral("the search"), QStringLiteral("2 record(s)"));
    checkIsSeen(QStringLiteral("INSERT INTO record_search (rowid, tokens) VALUES (77, '人')"),
                QStringLiteral("the search"), QStringLiteral("project record 77"));
}

TEST_CASE("An entry that is other than its history is named")
{
    const QString other = QStringLiteral("other than act");
    checkIsSeen(QStringLiteral("UPDATE project_record SET summary = summary || 'x' WHERE id = 1"),
                QStringLiteral("project 1 “"), other);
    checkIsSeen(QStringLiteral("UPDATE project_record SET version = 9 WHERE id = 1"),
                QStringLiteral("project 1 “"), other);
    checkIsSeen(QStringLiteral("UPDATE organisation SET contact = 'x'"),
                QStringLiteral("organisation 1"), other);
    checkIsSeen(
        QStringLiteral("UPDATE evaluation SET content = replace(content, 'よく', 'わるく')"),
        QStringLiteral("evaluation of project 1 “"), other);
    checkIsSeen(QStringLiteral("UPDATE record_form SET position = position + 8"),
                QStringLiteral("project 1 “"), QStringLiteral("numbered"));
}

TEST_CASE("An act without entries is one that erased something in the log alone")
{
    const QString act = QStringLiteral("INSERT INTO change_set (id, happened_at, user_name, kind, "
                                       "subject) SELECT id + 1, happened_at, user_name, '%1', '' "
                                       "FROM change_set ORDER BY id DESC LIMIT 1");
    CHECK_FALSE(told(CheckedLedger().after({act.arg(QStringLiteral("erased"))}))
                    .contains(QStringLiteral("Entries of it are missing")));
    checkIsSeen(act.arg(QStringLiteral("project-edited")), QStringLiteral("of the history"),
                QStringLiteral("Entries of it are missing"));
}

TEST_CASE("A history with a gap is seen, and one that was erased")
{
    checkIsSeen(QStringLiteral("DELETE FROM change"), QStringLiteral("organisation 1"),
                QStringLiteral("no entry in the history"));
    checkIsSeen(QStringLiteral("DELETE FROM change_set"), QStringLiteral("act 1 of the history"),
                QStringLiteral("not in the ledger"));
    checkIsSeen(QStringLiteral("DELETE FROM change WHERE entity = 'checklist'"),
                QStringLiteral("of the history"), QStringLiteral("Entries of it are missing"));
    checkIsSeen(QStringLiteral("DELETE FROM change WHERE entity = 'evaluation'"),
                QStringLiteral("evaluation of project 1 “"),
                QStringLiteral("no entry in the history"));
    checkIsSeen(
        QStringLiteral("UPDATE change SET before_json = NULL WHERE before_json IS NOT NULL"),
        QStringLiteral("project 1 “"), QStringLiteral("breaks off"));
    checkIsSeen(QStringLiteral("UPDATE change SET after_json = replace(after_json, '\"note\"', "
                               "'\"nofe\"') WHERE entity = 'project'"),
                QStringLiteral("project 1"), QStringLiteral("other than act"));
    checkIsSeen(QStringLiteral("UPDATE change_set SET kind = 'x' WHERE id = 2"),
                QStringLiteral("act 2 of the history"), QStringLiteral("cannot be read"));
    checkIsSeen(QStringLiteral("DELETE FROM project WHERE id = 2"), QStringLiteral("project 2"),
                QStringLiteral("missing, though act"));
}

TEST_CASE("A counter that cannot be is named")
{
    checkIsSeen(QStringLiteral("UPDATE id_sequence SET last_id = -1 WHERE entity = 'record'"),
                QStringLiteral("counter “record”"), QStringLiteral("-1"));
    checkIsSeen(QStringLiteral("UPDATE id_sequence SET last_id = 9223372036854775807 "
                               "WHERE entity = 'change_set'"),
                QStringLiteral("counter “change_set”"), QStringLiteral("9223372036854775807"));
}

TEST_CASE("A text larger than any that is written is told at once, and nothing else is looked at")
{
    const QString full = QStringLiteral("hex(zeroblob(9000000))"); // 18 million characters
    const auto damages = CheckedLedger().after(
        {QStringLiteral("UPDATE project_record SET summary = %1 WHERE id = 1").arg(full)});
    REQUIRE(damages.size() == 1);
    CHECK(damages.front().entity == EntityRef{EntityKind::Record, 1});
    CHECK(damages.front().message.contains(QStringLiteral("longer")));
    CHECK(damages.front().endsCheck);
    const auto inLog = CheckedLedger().after(
        {QStringLiteral("UPDATE change SET after_json = %1 WHERE change_set_id = 2").arg(full)});
    CHECK(inLog.size() == 1);
}

TEST_CASE("One entry that cannot be read is named, and the others are still looked at")
{
    CheckedLedger ledger;
    const QString damages =
        told(ledger.after({QStringLiteral("UPDATE evaluation SET content = '{'"),
                           QStringLiteral("UPDATE organisation SET details = '['"),
                           QStringLiteral("UPDATE project SET since_year = 4294969320")}));
    CAPTURE(damages.toStdString());
    CHECK(damages.contains(QStringLiteral("evaluation of project 1 “")));
    CHECK(damages.contains(QStringLiteral("organisation 1: It cannot be read.")));
    CHECK(damages.contains(QStringLiteral("project 1: It cannot be read.")));
    CHECK(damages.count(u'\n') == 4); // both projects
}

} // namespace
} // namespace kyodo
