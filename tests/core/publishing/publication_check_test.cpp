#include "core/publishing/publication_check.h"

#include "core/domain/edition.h"
#include "core/domain/organisation/organisation_names.h"
#include "core/operations/edit_operations.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/persons_of_ledger.h"
#include "core/publishing/report_making.h"
#include "tests/core/publishing/rich_ledger.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("The texts that no public file may hold are all those that are not public")
{
    const RichLedger rich(RichLedger::Persons::EveryWay);
    const PublicationTexts texts = valueOf(publicationTexts(rich.ledger()));
    for (const QString& secret : rich.secrets()) {
        CAPTURE(secret);
        CHECK(texts.secret.contains(secret));
        CHECK_FALSE(texts.open.contains(secret));
    }
    CHECK(texts.secret.contains(testAuthor().userName));
    CHECK(texts.open.contains(QStringLiteral("公開の講評")));
    CHECK_FALSE(texts.secret.contains(QStringLiteral("公開事業1")));
}

TEST_CASE("A file with a secret is refused in every format, one without passes")
{
    const RichLedger rich;
    const PublicationCheck all(rich.ledger());
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx, ReportFormat::Csv}) {
        CAPTURE(reportFormatEnding(format));
        PublicationDoubts doubts;
        const FileStep check = all.of(format, {}, doubts);
        const QString path = rich.path(QStringLiteral("a.") + reportFormatEnding(format));
        ReportRequest request;
        request.kind = ReportKind::Sheets;
        const auto internal = valueOf(makeReport(rich.ledger(), request));
        requireDone(internal->write(path, {.format = format}));
        const Status refused = check(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::FileWrite);
        CHECK(refused.error().message.contains(QStringLiteral("秘")));

        request.edition = Edition::Public;
        const auto open = valueOf(makeReport(rich.ledger(), request));
        requireDone(open->write(path, {.format = format}));
    }
}

TEST_CASE("A registered person's name is secret in public texts too")
{
    RichLedger rich;
    const QString name = rich.enterPerson().name.text();
    const Ledger& ledger = rich.ledger();
    ProjectRecord record = *valueOf(ledger.records().find(*RecordId::fromValue(1)));
    const auto project = *valueOf(ledger.projects().find(record.project));
    const auto save = [&] {
        valueOf(saveProject(rich.workspace(), project, record, {}));
        record = *valueOf(ledger.records().find(record.id));
    };
    const auto write = [&] {
        ReportRequest request;
        request.edition = Edition::Public;
        request.kind = ReportKind::Sheets;
        return valueOf(makeReport(ledger, request))
            ->write(rich.path(QStringLiteral("名.csv")), {.format = ReportFormat::Csv});
    };
    record.partners.push_back({name + QStringLiteral("後援会"), {}, {}, {}});
    save();
    CHECK_FALSE(write()); // anybody may have written that
    record.summary = name + QStringLiteral("さんが教えました。");
    record.partners.pop_back();
    save();
    const Status refused = write();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(name));

    // nor does a department of that name, or a telephone number in the summary, go out
    record.department = QStringLiteral("福祉課 ") + name + QStringLiteral("係");
    save();
    CHECK_FALSE(write());
    record.summary = QStringLiteral("問い合わせは0125-77-6655まで。");
    record.department = QStringLiteral("福祉課");
    save();
    requireDone(write());
    Organisation person = valueOf(ledger.organisations().named(organisationNameKey(name))).front();
    person.contact = QStringLiteral("電話 0125-77-6655（夜）");
    valueOf(saveOrganisation(rich.workspace(), person));
    CHECK_FALSE(write());
}

TEST_CASE("A secret in the user's own title keeps the public file from appearing")
{
    const RichLedger rich;
    ReportRequest request;
    request.edition = Edition::Public;
    const auto report = valueOf(makeReport(rich.ledger(), request));
    PublicationDoubts doubts;
    const FileStep check =
        PublicationCheck(rich.ledger()).of(ReportFormat::Html, wordsAround(report->data()), doubts);
    const QString path = rich.path(QStringLiteral("題.html"));
    requireDone(report->write(path, {.format = ReportFormat::Html}));
    requireDone(check(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("<p>" + rich.secrets().front().toUtf8() + "</p>");
    file.close();
    CHECK_FALSE(check(path));
}

TEST_CASE("What became secret between two files is found in the second one")
{
    RichLedger rich;
    PublicationDoubts doubts;
    const FileStep check = PublicationCheck(rich.ledger()).of(ReportFormat::Html, {}, doubts);
    const QString path = rich.path(QStringLiteral("a.html"));
    const auto checked = [&](const QString& text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("<p>" + text.toUtf8() + "</p>");
        file.close();
        return check(path);
    };
    const QString text = QStringLiteral("公開の内容1");
    requireDone(checked(text));
    const QString secret = rich.enterPerson().name.text();
    CHECK_FALSE(checked(text + secret));
    requireDone(checked(text));
}

namespace {

/// One record of a rich ledger, to be written over and published.
class Published
{
public:
    Published()
        : m_record(*valueOf(ledger().records().find(*RecordId::fromValue(1))))
    {}

    [[nodiscard]] const Ledger& ledger() const { return rich.ledger(); }

    /// What it says in public, and what becomes of the file.
    [[nodiscard]] Status withSummary(const QString& summary)
    {
        m_record.summary = summary;
        return write();
    }
    [[nodiscard]] Status withOnlyPartner(const Partner& partner)
    {
        m_record.partners = {partner};
        return write();
    }
    [[nodiscard]] Status withPartner(const Partner& partner)
    {
        m_record.partners.push_back(partner);
        return write();
    }

    RichLedger rich;
    PublicationDoubts doubts; ///< of the file

private:
    [[nodiscard]] Status write()
    {
        const auto project = *valueOf(ledger().projects().find(m_record.project));
        valueOf(saveProject(rich.workspace(), project, m_record, {}));
        m_record = *valueOf(ledger().records().find(m_record.id));
        ReportRequest request;
        request.edition = Edition::Public;
        request.kind = ReportKind::Sheets;
        const auto report = valueOf(makeReport(ledger(), request));
        const Status written =
            report->write(rich.path(QStringLiteral("公開.csv")), {.format = ReportFormat::Csv});
        doubts = report->doubts();
        return written;
    }

    ProjectRecord m_record;
};

/// A body of the register with contact data that are not public.
Organisation enterBody(Published& published)
{
    Organisation body{published.rich.workspace().newId<OrganisationId>(), 0,
                      valueOf(Name::parse(QStringLiteral("花の会")))};
    body.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), {}};
    body.address = QStringLiteral("砂川市西1条北2丁目");
    body.contact = QStringLiteral("電話 0125-77-6655\nhana@example.jp");
    body.officers = {{QStringLiteral("会長"), QStringLiteral("花野咲子"), {}, {}}};
    body.note = QStringLiteral("会計に不明な点があり、次回の総会で確かめる。");
    valueOf(saveOrganisation(published.rich.workspace(), body));
    return body;
}

} // namespace

TEST_CASE("A person is found in a public file however the name is written there")
{
    Published published;
    const Organisation person = published.rich.enterPerson();
    QString name = person.name.text();
    requireDone(published.withSummary(QStringLiteral("公開の内容")));
    CHECK_FALSE(published.withSummary(QString(name).insert(3, QStringLiteral("・"))));
    CHECK_FALSE(published.withSummary(QString(name).insert(3, QStringLiteral("\u200B\uFE00"))));
    CHECK_FALSE(published.withSummary(QString(name).insert(3, QStringLiteral("\u00A0\u3164"))));
    requireDone(published.withSummary(name.replace(3, 1, QStringLiteral("他"))));
}

TEST_CASE("Telephone and mail of a body are refused in a public text, unless they are published")
{
    Published published;
    Organisation body = enterBody(published);
    requireDone(published.withSummary(QStringLiteral("問合せは0125-77-6656まで。")));
    for (const char* contact :
         {"0125-77-6655", "０１２５（７７）６６５５", "0125ー77ー6655", "０１２５ｰ７７ｰ６６５５",
          "+81-125-77-6655", "＋８１ 125 77 6655", "hana@example.jp", "HANA＠example.jp"}) {
        CAPTURE(contact);
        const Status refused =
            published.withSummary(QStringLiteral("問合せは") + QString::fromUtf8(contact));
        CHECK_FALSE(refused);
    }
    body = *valueOf(published.ledger().organisations().find(body.id));
    body.publicItems.insert(OrganisationItem::Contact);
    valueOf(saveOrganisation(published.rich.workspace(), body));
    requireDone(published.withSummary(QStringLiteral("問合せは0125-77-6655まで。")));
    requireDone(published.withSummary(QStringLiteral("問合せは+81-125-77-6655まで。")));
}

TEST_CASE("How a person's name is read is secret, and who is called a person as a partner alone")
{
    Published published;
    const QString kana = published.rich.enterPerson().kana;
    const Organisation body = enterBody(published);
    const ActorKindChoice citizen{ActorKindCode::parse(QStringLiteral("citizen")), {}};
    CHECK_FALSE(published.withSummary(kana + QStringLiteral("さんの話")));
    requireDone(published.withSummary(QStringLiteral("公開の内容")));
    requireDone(published.withPartner({QStringLiteral("湯川次郎"), {}, citizen, {}}));
    requireDone(published.withPartner({QStringLiteral("地域住民"), {}, citizen, {}}));
    CHECK_FALSE(published.withSummary(QStringLiteral("湯川　次郎さんが教えた。")));
    requireDone(published.withSummary(QStringLiteral("地域住民が集まった。")));
    requireDone(published.withSummary(QStringLiteral("湯川太郎さんが教えた。")));
}

TEST_CASE("What may stand in a public text with good reason is told, not refused")
{
    Published published;
    const Organisation body = enterBody(published);
    requireDone(published.withSummary(QStringLiteral("砂川市で行い、会長が話しました。")));
    CHECK(published.doubts.repeated.isEmpty());
    requireDone(
        published.withSummary(QStringLiteral("砂川市西1条北2丁目で花野咲子が話しました。")));
    CHECK(published.doubts.repeated == QStringList{body.address, body.officers.front().name});
    requireDone(published.withSummary(u'※' + body.note));
    CHECK(published.doubts.repeated == QStringList{QString(body.note).remove(u'。')});
    CHECK(publicationRemarks(published.doubts).size() == 1);
}

TEST_CASE("What is called a partner excuses neither persons nor telephone numbers in its name")
{
    Published published;
    const Organisation body = enterBody(published);
    Organisation person = published.rich.enterPerson();
    const QString name = person.name.text();
    const auto refusedFor = [&](const QString& partner, const std::optional<OrganisationId>& link) {
        const Status done = published.withOnlyPartner({partner, link, body.kind, {}});
        return done ? QString() : done.error().message;
    };
    const QString leader = QStringLiteral("湯川町会 会長") + name;
    CHECK(refusedFor(leader, {}).contains(QStringLiteral("(name of the partner “") + leader));
    CHECK(refusedFor(QStringLiteral("花の会（") + name + u'）', body.id).contains(name));
    CHECK(refusedFor(QStringLiteral("花の会0125-77-6655"), {}).contains(QStringLiteral("77")));
    CHECK(refusedFor(QStringLiteral("花の会0125-77-6655"), body.id).contains(QStringLiteral("77")));
    CHECK(refusedFor(QStringLiteral("湯川町会（") + name + u'）', {}).isEmpty()); // 個人
    CHECK(refusedFor(name + QStringLiteral("ほか"), {}).isEmpty());
    CHECK(refusedFor(name + QStringLiteral("の店"), body.id).isEmpty());

    person = *valueOf(published.ledger().organisations().find(person.id));
    person.contact = QStringLiteral("0138-55-1234");
    valueOf(saveOrganisation(published.rich.workspace(), person));
    CHECK(refusedFor(QStringLiteral("湯川町会 TEL0138-55-1234"), {}).contains(person.contact));
}

TEST_CASE("A registered body that has a person's name in its own is published")
{
    Published published;
    Organisation shop = enterBody(published);
    const QString person = published.rich.enterPerson().name.text();
    shop = *valueOf(published.ledger().organisations().find(shop.id));
    shop.name = valueOf(Name::parse(person + QStringLiteral("商店")));
    CHECK_FALSE(published.withOnlyPartner({shop.name.text(), {}, shop.kind, {}}));
    valueOf(saveOrganisation(published.rich.workspace(), shop));
    requireDone(published.withOnlyPartner({shop.name.text(), {}, shop.kind, {}}));
}

TEST_CASE("A former name of a body excuses a person's name in it, not that name itself")
{
    Published published;
    Organisation body = enterBody(published);
    const QString person = published.rich.enterPerson().name.text();
    body = *valueOf(published.ledger().organisations().find(body.id));
    body.formerNames = {{person, {}}};
    valueOf(saveOrganisation(published.rich.workspace(), body));
    CHECK_FALSE(published.withSummary(person + QStringLiteral("商店")));
    body = *valueOf(published.ledger().organisations().find(body.id));
    body.formerNames = {{person + QStringLiteral("商店"), {}}};
    valueOf(saveOrganisation(published.rich.workspace(), body));
    requireDone(published.withSummary(person + QStringLiteral("商店")));
}

TEST_CASE("A member of a body is hidden still when it is removed from the register")
{
    Published published;
    const Organisation person = published.rich.enterPerson();
    Organisation body = enterBody(published);
    body = *valueOf(published.ledger().organisations().find(body.id));
    body.members = {{person.name.text(), person.id, {}}};
    valueOf(saveOrganisation(published.rich.workspace(), body));
    valueOf(removeOrganisations(published.rich.workspace(), {person.id}));
    body = *valueOf(published.ledger().organisations().find(body.id));
    const Persons persons = valueOf(personsOf(published.ledger()));
    CHECK(publicOrganisation(body, persons).members.front().name == personsName());
    CHECK_FALSE(published.withSummary(person.name.text() + QStringLiteral("さんの話")));
}

TEST_CASE("A published name of which nobody has said whether it is a person's is told")
{
    Published published;
    enterBody(published);
    requireDone(published.withPartner({QStringLiteral("花の会"), {}, {}, {}}));
    CHECK(published.doubts.unsorted.isEmpty()); // the register says what it is
    const QString chamber = QStringLiteral("砂川商工会議所");
    requireDone(published.withPartner({chamber, {}, {}, {}}));
    CHECK(published.doubts.unsorted == QStringList{chamber});
    CHECK(publicationRemarks(published.doubts).join(QString()).contains(chamber));
    CHECK(publicationRemarks({}).isEmpty());
}
