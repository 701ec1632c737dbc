#include "tests/support/ledger_fixture.h"

#include "core/base/text.h"
#include "tests/support/sample_guideline.h"

#include <QTimeZone>

namespace kyodo::test {

Author testAuthor()
{
    static const FixedClock clock(QDateTime({2024, 11, 22}, {1, 2, 3}, QTimeZone::utc()));
    return {QStringLiteral("試験者"), &clock};
}

FiscalYearSpan yearsFrom(const QString& text)
{
    return valueOf(FiscalYearSpan::parse(text));
}

QString troublesomeText()
{
    // beyond the BMP, a line break, a quote, a variation selector, half-width kana, a surrogate
    // pair
    return QStringLiteral("𠮷野家\n「“引用”」 '; -- 葛󠄀城 ﾃｽﾄ 🎆\t%_");
}

Organisation fullOrganisation(OrganisationId id)
{
    const QDate day(2024, 4, 1);
    Organisation full{id, 0, valueOf(Name::parse(troublesomeText()))};
    full.kana = QStringLiteral("ヨシノヤ");
    full.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), troublesomeText()};
    full.corporateNumber = QStringLiteral("4011001098993");
    full.formerNames = {{troublesomeText(), day}, {QStringLiteral("旧称"), std::nullopt}};
    full.address = troublesomeText();
    full.contact = QStringLiteral("0125-00-0000\n") + troublesomeText();
    full.website = QStringLiteral("https://example.jp/");
    full.fields = {{FieldCode::parse(QStringLiteral("npo-1")), QStringLiteral("福祉")},
                   {std::nullopt, troublesomeText()}};
    full.activities = {troublesomeText()};
    full.issues = {QStringLiteral("会員の高齢化"), troublesomeText()};
    full.requirements = {{{std::nullopt, troublesomeText()},
                          RequirementCheck::Answer::NotMet,
                          day,
                          QStringLiteral("担当"),
                          troublesomeText()}};
    full.registrationNumber = QStringLiteral("第１号");
    full.registration = {{RegistrationEvent::Kind::Renewed, day, day.addYears(3), {}}};
    full.officers = {{QStringLiteral("会長"), troublesomeText(), day, std::nullopt}};
    full.members = {{troublesomeText(), std::nullopt, QStringLiteral("会計")}};
    full.note = troublesomeText();
    full.publicItems = {OrganisationItem::Contact};
    full.namePublicity = NamePublicity::Published;
    return full;
}

Project fullProject(ProjectId id)
{
    return {id, 0, QStringLiteral("ナツマツリ"), valueOf(FiscalYear::fromYear(1998)),
            troublesomeText()};
}

ProjectRecord fullRecord(RecordId id, ProjectId project, SurveyRoundId round,
                         OrganisationId partner)
{
    ProjectRecord record{id, 0, project, round, 7, valueOf(Name::parse(troublesomeText()))};
    record.summary = troublesomeText();
    record.department = QStringLiteral("市民課");
    record.forms = {{FormCode::parse(QStringLiteral("cohost")), QStringLiteral("共催")},
                    {std::nullopt, QStringLiteral("提案型公募による委託")}};
    record.area = AreaChoice{AreaCode::parse(QStringLiteral("C")), QStringLiteral("Ｃ")};
    record.areaReason = troublesomeText();
    record.field = FieldChoice{std::nullopt, QStringLiteral("人権の擁護")};
    record.partners = {
        {troublesomeText(), partner,
         ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), QStringLiteral("ＮＰＯ")},
         QStringLiteral("企画")},
        {QStringLiteral("東町内会"), std::nullopt, std::nullopt, QString()}};
    record.roles = {{QStringLiteral("広報"), troublesomeText(), QStringLiteral("掲示")}};
    record.involvement = {Side::Citizens, Side::Both, std::nullopt, Side::City};
    record.cost = valueOf(Yen::fromAmount(999'999'999'999'999));
    record.startsOn = QDate(2024, 4, 1);
    record.endsOn = QDate(2025, 3, 31);
    record.periodNote = QStringLiteral("Ｒ４ ～ 終期未定");
    record.status = RecordStatus::Cancelled;
    record.outcome = troublesomeText();
    return record;
}

ProjectRecord recordFrom(const QString& line, RecordId id, ProjectId project, SurveyRoundId round,
                         int number)
{
    static const Guideline guideline = sampleGuideline();
    QStringList cells;
    for (const QString& cell : line.split(u'|')) {
        cells << cell.trimmed();
    }
    ProjectRecord record{id, 0, project, round, number, valueOf(Name::parse(cells.value(0)))};
    for (const QString& words : cells.value(1).split(u'；', Qt::SkipEmptyParts)) {
        const Form* form = guideline.formNamed(words);
        record.forms.push_back({form ? std::optional(form->code) : std::nullopt, words});
    }
    if (const QString words = cells.value(2); !words.isEmpty()) {
        const Area* area = guideline.areaNamed(words);
        record.area = AreaChoice{area ? std::optional(area->code) : std::nullopt, words};
    }
    record.department = cells.value(3);
    if (const QString partner = cells.value(4); !partner.isEmpty()) {
        record.partners.push_back({partner, {}, {}, {}});
    }
    if (const QString cost = cells.value(5); !cost.isEmpty()) {
        record.cost = valueOf(Yen::parse(cost));
    }
    return record;
}

LedgerFixture::LedgerFixture()
{
    requireDone(Ledger::create(path(), sampleGuideline(), testAuthor()));
    m_database = valueOf(Database::open(path(), Database::Access::ReadWrite));
    requireDone(m_ids.load(*m_database));
}

QString LedgerFixture::path() const
{
    return m_folder.path(QStringLiteral("台帳.kyodo"));
}

std::unique_ptr<LedgerWriter> LedgerFixture::beginWrite(ActKind kind)
{
    const Author author = testAuthor();
    return valueOf(LedgerWriter::begin(*m_database, m_ids,
                                       {m_ids.newId<ChangeSetId>(), author.clock->now(),
                                        author.userName, kind, QStringLiteral("試験")}));
}

SurveyRound LedgerFixture::addRound(const QString& years)
{
    SurveyRound round{m_ids.newId<SurveyRoundId>(), 0, yearsFrom(years), {}, guidelineId(), {}};
    write([&](LedgerWriter& writer) { return writer.put(round); });
    ++round.version;
    return round;
}

Organisation LedgerFixture::addOrganisation(const QString& name)
{
    Organisation organisation{m_ids.newId<OrganisationId>(), 0, valueOf(Name::parse(name))};
    write([&](LedgerWriter& writer) { return writer.put(organisation); });
    ++organisation.version;
    return organisation;
}

Project LedgerFixture::addProject()
{
    Project project{m_ids.newId<ProjectId>()};
    write([&](LedgerWriter& writer) { return writer.put(project); });
    ++project.version;
    return project;
}

std::vector<RecordId> LedgerFixture::enter(const SurveyRound& round, const QStringList& lines)
{
    int number = valueOf(ListQueries(*m_database, sampleGuideline()).lastNumber(round.id));
    std::vector<RecordId> ids;
    write([&](LedgerWriter& writer) -> Status {
        for (const QString& line : lines) {
            const auto project = writer.newId<ProjectId>();
            ids.push_back(writer.newId<RecordId>());
            KYODO_TRY(writer.put(Project{project}));
            KYODO_TRY(writer.put(recordFrom(line, ids.back(), project, round.id, ++number)));
        }
        return {};
    });
    return ids;
}

ProjectRecord LedgerFixture::record(RecordId id)
{
    const auto found = valueOf(RecordRepository(*m_database).find(id));
    REQUIRE(found);
    return *found;
}

} // namespace kyodo::test
