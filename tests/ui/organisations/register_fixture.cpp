#include "tests/ui/organisations/register_fixture.h"

#include "core/operations/organisation_operations.h"

#include <QLineEdit>
#include <QTest>

namespace kyodo::test {

Organisation RegisterFixture::add(const QString& name,
                                  const std::function<void(Organisation&)>& fill)
{
    Organisation organisation{sample.workspace().newId<OrganisationId>(), 0,
                              valueOf(Name::parse(name))};
    fill(organisation);
    REQUIRE(valueOf(saveOrganisation(sample.workspace(), organisation)));
    return read(organisation.id);
}

Organisation RegisterFixture::read(OrganisationId id) const
{
    return valueOf(sample.ledger().organisations().find(id)).value();
}

std::optional<Organisation> RegisterFixture::named(const QString& name) const
{
    for (const Organisation& organisation : valueOf(sample.ledger().organisations().all())) {
        if (organisation.name.text() == name) {
            return organisation;
        }
    }
    return std::nullopt;
}

void RegisterFixture::addThree()
{
    add(QStringLiteral("宮川町内会"), [](Organisation& organisation) {
        organisation.kana = QStringLiteral("ミヤガワチョウナイカイ");
        organisation.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("neighbourhood")),
                                            QStringLiteral("町内会")};
    });
    add(QStringLiteral("ＮＰＯ法人あおぞらの会"), &fillAll);
    add(QStringLiteral("株式会社砂川製菓"), [](Organisation& organisation) {
        organisation.kana = QStringLiteral("スナガワセイカ");
        organisation.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("company")),
                                            QStringLiteral("企業・事業者")};
        organisation.registration = {{RegistrationEvent::Kind::Registered, QDate(2015, 4, 1),
                                      QDate(2018, 3, 31), QString()}};
    });
}

void RegisterFixture::takePart(const Organisation& organisation, int number, const QString& role)
{
    ProjectRecord record = sample.record(number);
    record.partners = {{organisation.name.text(), organisation.id, std::nullopt, role}};
    sample.save(record);
}

void fillAll(Organisation& organisation)
{
    organisation.kana = QStringLiteral("アオゾラノカイ");
    organisation.kind =
        ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), QStringLiteral("ＮＰＯ法人")};
    organisation.corporateNumber = QStringLiteral("4011001098993");
    organisation.formerNames = {{QStringLiteral("青空ボランティア"), QDate(2010, 3, 31)}};
    organisation.address = QStringLiteral("砂川市西6条北3丁目1-1");
    organisation.contact = QStringLiteral("事務局 山田\n0125-00-0000");
    organisation.website = QStringLiteral("https://example.jp/aozora");
    organisation.fields = {
        {FieldCode::parse(QStringLiteral("npo-3")), QStringLiteral("まちづくり")},
        {std::nullopt, QStringLiteral("雪対策")}};
    organisation.activities = {QStringLiteral("生活環境をよくする活動"),
                               QStringLiteral("除雪の手伝い")};
    organisation.issues = {QStringLiteral("若い人の参加・育成と世代交代")};
    organisation.requirements = {
        {{RequirementCode::parse(QStringLiteral("old-1")), QStringLiteral("市内に事務所がある")},
         RequirementCheck::Answer::Met,
         QDate(2012, 5, 1),
         QStringLiteral("企画課"),
         QStringLiteral("現地で確認")}};
    organisation.registrationNumber = QStringLiteral("第12号");
    organisation.registration = {{RegistrationEvent::Kind::Registered, QDate(2012, 6, 1),
                                  QDate(2099, 3, 31), QStringLiteral("新規")}};
    organisation.officers = {{QStringLiteral("代表理事"), QStringLiteral("山田花子"),
                              QDate(2012, 4, 1), QDate(2014, 3, 31)}};
    organisation.members = {{QStringLiteral("宮川町内会"), std::nullopt, QStringLiteral("会場")}};
    organisation.note = QStringLiteral("総会は5月");
}

void typeInCell(QTableView& table, int row, int column, const QString& text)
{
    table.setCurrentIndex(table.model()->index(row, column));
    table.edit(table.currentIndex());
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    // QTest types ASCII alone
    editor->insert(text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits once the key is done with
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString cellText(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace kyodo::test
