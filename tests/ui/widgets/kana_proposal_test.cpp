#include "ui/widgets/kana_proposal.h"

#include "tests/support/catch.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using kyodo::ui::KanaProposal;
using kyodo::ui::kanaReading;

namespace {

/// A name and its フリガナ, as a form has them.
struct Fields
{
    Fields()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(name);
        column->addWidget(kana);
        proposal = new KanaProposal(*name, *kana);
        window.show();
        name->setFocus();
    }

    /// Composes `kana`, which may be converted, and commits `text`.
    void compose(const QStringList& preedits, const QString& text) const
    {
        for (const QString& preedit : preedits) {
            QInputMethodEvent composing(preedit, {});
            QApplication::sendEvent(name, &composing);
        }
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(name, &commit);
    }

    [[nodiscard]] bool proposes(const QString& reading) const
    {
        return kana->placeholderText().startsWith(reading + u' ') &&
               kana->accessibleDescription().contains(reading);
    }
    [[nodiscard]] bool proposesNothing() const { return kana->placeholderText().isEmpty(); }

    QWidget window;
    QLineEdit* name = new QLineEdit(&window);
    QLineEdit* kana = new QLineEdit(&window);
    KanaProposal* proposal = nullptr;
};

} // namespace

TEST_CASE("A text in kana of any kind is its own reading, one with kanji has none")
{
    CHECK(kanaReading(QStringLiteral("あおぞらの会")) == std::nullopt);
    CHECK(kanaReading(QStringLiteral("あおぞらのかい")) == QStringLiteral("アオゾラノカイ"));
    CHECK(kanaReading(QStringLiteral("アオゾラ・クラブ")) == QStringLiteral("アオゾラ・クラブ"));
    CHECK(kanaReading(QStringLiteral("ｱｵｿﾞﾗｸﾗﾌﾞ")) == QStringLiteral("アオゾラクラブ"));
    CHECK(kanaReading(QStringLiteral("NPOさくら2")) == QStringLiteral("NPOサクラ2"));
    CHECK(kanaReading(QStringLiteral("NPO-2")) == std::nullopt);
    CHECK(kanaReading(QString()) == std::nullopt);
}

TEST_CASE("What stood in the input method before it became kanji is proposed, and not written")
{
    const Fields fields;
    fields.compose({QStringLiteral("き"), QStringLiteral("きたひかり"), QStringLiteral("北光")},
                   QStringLiteral("北光"));
    CHECK(fields.proposes(QStringLiteral("キタヒカリ")));
    fields.compose({QStringLiteral("ちょうないかい"), QStringLiteral("町内会")},
                   QStringLiteral("町内会"));
    CHECK(fields.name->text() == QStringLiteral("北光町内会"));
    CHECK(fields.proposes(QStringLiteral("キタヒカリチョウナイカイ")));
    CHECK(fields.kana->text().isEmpty());
}

TEST_CASE("Enter, the arrow and the button write the proposal, as if it had been typed")
{
    for (const int way : {0, 1, 2}) {
        const Fields fields;
        const QSignalSpy edited(fields.kana, &QLineEdit::textEdited);
        fields.compose({QStringLiteral("さくら")}, QStringLiteral("さくら"));
        fields.kana->setFocus();
        if (way == 2) {
            fields.kana->actions().constFirst()->trigger();
        } else {
            QTest::keyClick(fields.kana, way == 0 ? Qt::Key_Return : Qt::Key_Right);
        }
        CHECK(fields.kana->text() == QStringLiteral("サクラ"));
        CHECK(edited.size() == 1);
        CHECK(fields.proposesNothing());
        CHECK_FALSE(fields.kana->actions().constFirst()->isVisible());
    }
}

TEST_CASE("Tab goes past a proposal and writes nothing")
{
    const Fields fields;
    fields.compose({}, QStringLiteral("さくら"));
    fields.kana->setFocus();
    QTest::keyClick(fields.kana, Qt::Key_Tab);
    CHECK(fields.kana->text().isEmpty());
}

TEST_CASE("A reading that is there already is left alone")
{
    const Fields fields;
    fields.kana->setText(QStringLiteral("サクラ"));
    fields.compose({}, QStringLiteral("つばき"));
    CHECK(fields.proposesNothing());
    fields.kana->clear();
    CHECK(fields.proposes(QStringLiteral("ツバキ")));
}

TEST_CASE("What is taken out of the name goes out of the proposal")
{
    const Fields fields;
    fields.compose({QStringLiteral("きた")}, QStringLiteral("北"));
    fields.compose({QStringLiteral("まち")}, QStringLiteral("町"));
    QTest::keyClick(fields.name, Qt::Key_Backspace);
    CHECK(fields.proposes(QStringLiteral("キタ")));
    fields.compose({QStringLiteral("むら")}, QStringLiteral("村"));
    CHECK(fields.proposes(QStringLiteral("キタムラ")));
}

TEST_CASE("Where a kanji came without a reading nothing is proposed")
{
    const Fields fields;
    fields.compose({}, QStringLiteral("北町")); // pasted, or chosen from a list
    fields.compose({}, QStringLiteral("さくら"));
    CHECK(fields.proposesNothing());

    fields.name->setText(QStringLiteral("北町"));
    fields.proposal->reset();
    fields.compose({QStringLiteral("かい")}, QStringLiteral("会"));
    CHECK(fields.proposesNothing());

    fields.name->clear();
    fields.proposal->reset();
    fields.compose({QStringLiteral("きた")}, QStringLiteral("北"));
    fields.name->home(false);
    fields.compose({QStringLiteral("おお")}, QStringLiteral("大")); // in front of what was there
    CHECK(fields.proposesNothing());
}

TEST_CASE("A field that is only read gets no proposal")
{
    const Fields fields;
    fields.kana->setReadOnly(true);
    fields.compose({}, QStringLiteral("さくら"));
    CHECK(fields.proposesNothing());
}
