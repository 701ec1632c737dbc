#include "tests/translations/japanese_rules.h"

namespace kyodo::test {
namespace {

/// `@` stands for a Japanese character, marks of full width included.
QRegularExpression pattern(QString text)
{
    return QRegularExpression(text.replace(
        u'@', QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}ー々〓、。・「」『』（）：％]")));
}

QStringList allOf(const QRegularExpression& wanted, const QString& text)
{
    QStringList found;
    for (auto matches = wanted.globalMatch(text); matches.hasNext();) {
        found << matches.next().captured();
    }
    return found;
}

/// How the program is called from a terminal: all of it in half width.
bool isUsageLine(const QString& japanese)
{
    return japanese.contains(QStringLiteral("kyodo-daicho-cli"));
}

/// Without what is typed in a terminal or a file, and the spaces that set it off.
QString withoutCommandWords(QString japanese)
{
    static const QRegularExpression words = pattern(QStringLiteral(
        " ?(?:--[a-z0-9%-]+(?: (?:%[0-9]|[A-Za-z0-9]+|氏名)(?= |、|。))?"
        "|(?<![%A-Za-z0-9])(?:[a-z][a-z0-9_.-]*|FILE|LEDGER|TMPDIR|N|Y)(?![A-Za-z0-9])) ?"));
    return japanese.remove(words);
}

QString bracketFault(QString japanese)
{
    // (&F) names a letter, (*.csv) is the filter of a file dialog
    static const QRegularExpression fine = pattern(QStringLiteral("\\((?:&[A-Z0-9]|\\*[^()]*)\\)"));
    japanese.remove(fine);
    return japanese.contains(u'(') || japanese.contains(u')')
               ? QStringLiteral("a bracket of half width")
               : QString();
}

QString colonFault(const QString& japanese)
{
    return japanese.contains(u':') && !isUsageLine(japanese)
               ? QStringLiteral("a colon of half width")
               : QString();
}

QString spaceFault(const QString& japanese)
{
    // a label may stand apart from its value: 事業 %1; a particle is no label
    static const QRegularExpression space =
        pattern(QStringLiteral("@ @|[A-Za-z0-9] @|@ [A-Za-z]|[をにはがでと] [%0-9]"));
    return !isUsageLine(japanese) && withoutCommandWords(japanese).contains(space)
               ? QStringLiteral("a space beside Japanese")
               : QString();
}

QString letterFault(const QString& source, const QString& japanese)
{
    static const QRegularExpression any = pattern(QStringLiteral("&."));
    static const QRegularExpression behind = pattern(QStringLiteral("(?<=\\()&[A-Z0-9](?=\\))"));
    const QStringList letters = allOf(any, japanese);
    return letters == allOf(any, source.toUpper()) && letters == allOf(behind, japanese)
               ? QString()
               : QStringLiteral("the letter is not (&X) with that of the source");
}

QString placeholderFault(const QString& source, const QString& japanese)
{
    static const QRegularExpression placeholder = pattern(QStringLiteral("%(?:[0-9]+|n)"));
    const auto sorted = [](QStringList list) {
        list.removeDuplicates();
        list.sort();
        return list;
    };
    return sorted(allOf(placeholder, source)) == sorted(allOf(placeholder, japanese))
               ? QString()
               : QStringLiteral("the placeholders are not those of the source");
}

QString mannerFault(const QString& japanese)
{
    static const QRegularExpression plain =
        pattern(QStringLiteral("(?:[うくすつぬぶむる]|(?<!ださ)い|(?<!まし|でし)た|[^ん]だ)。"));
    static const QRegularExpression polite = pattern(QStringLiteral("(?:です|ます)。"));
    return QString(japanese).remove(polite).contains(plain)
               ? QStringLiteral("a sentence that is not です・ます")
               : QString();
}

QString wordFault(const QString& japanese)
{
    for (const AvoidedWord& avoided : avoidedWords()) {
        if (japanese.contains(avoided.pattern)) {
            return QStringLiteral("%1, which is called %2").arg(avoided.seen, avoided.word);
        }
    }
    return {};
}

QList<AvoidedWord> table()
{
    struct Row
    {
        const char16_t* pattern;
        const char16_t* seen;
        const char16_t* word;
    };
    static constexpr Row rows[] = {
        {u"領域の判断理由", u"領域の判断理由", u"領域の理由"},
        {u"この領域とした理由", u"この領域とした理由", u"領域の理由"},
        {u"更新期限", u"更新期限", u"有効期限"},
        {u"登録期限", u"登録期限", u"有効期限"},
        {u"問い(?!合)", u"問い", u"設問"},
        {u"確認の視点", u"確認の視点", u"確認の設問"},
        {u"種別", u"種別", u"区分"},
        {u"主体", u"主体", u"担い手"},
        {u"まとまり", u"領域のまとまり", u"領域区分"},
        {u"主な領域", u"主な領域", u"目安の領域"},
        {u"採点", u"採点", u"評価"},
        {u"尺度", u"評価の尺度", u"評価段階"},
        {u"改善すること", u"改善すること", u"来年度の改善点"},
        {u"公表(?!した|事例)", u"公表されます", u"公開されます"},
        {u"内部メモ", u"内部メモ", u"庁内用メモ"},
        {u"調査票", u"調査票", u"事業"},
        {u"新規事業", u"新規事業", u"事業の追加"},
        {u"事業の入力", u"事業の入力", u"事業の追加"},
        {u"経過", u"経過", u"履歴"},
        {u"変更の記録", u"変更の記録", u"変更履歴"},
        {u"以前の調査回", u"以前の調査回", u"過去の調査回"},
        {u"過去の調査結果", u"過去の調査結果", u"過去の調査回"},
        {u"取込(?!み)", u"取込", u"取込み"},
        {u"読込(?!み)", u"読込", u"読込み"},
        {u"書込(?!み)", u"書込", u"書込み"},
        {u"閲覧のみ", u"閲覧のみ", u"閲覧専用"},
        {u"読み?取り?専用", u"読取専用", u"閲覧専用"},
        {u"写す", u"写す", u"コピーする"},
        {u"複製", u"複製", u"コピー"},
        {u"題名", u"題名", u"表題"},
        {u"現在日", u"現在日", u"基準日"},
        {u"まえがき", u"まえがき", u"前書き"},
        {u"構成比", u"構成比", u"割合"},
        {u"符号", u"符号", u"コード"},
        {u"この言葉|(?:語句|表記)のまま", u"この言葉のまま", u"記入のとおり"},
        {u"相手(?!方)", u"相手", u"相手方"},
        {u"ウェブサイト", u"ウェブサイト", u"ホームページ"},
        {u"CP932（", u"CP932（シフトJIS）", u"シフトJIS（CP932）"},
        {u"(?<=実施|記入|登録|保存)済(?!み)", u"実施済", u"実施済み"},
        {u"または", u"または", u"又は"},
        {u"すでに", u"すでに", u"既に"},
        {u"すべて", u"すべて", u"全て"},
        {u"だれ", u"だれ", u"誰"},
        {u"下さい", u"して下さい", u"してください"},
        {u"取り組み(?!ま)", u"取り組み", u"取組"},
        {u"絞り込み(?!ま)", u"絞り込み", u"絞込み"},
        {u"確かめ", u"確かめてください", u"確認してください"},
        {u"ことになります|されることになる", u"作ることになります", u"作成します"},
    };
    QList<AvoidedWord> words;
    for (const Row& row : rows) {
        words << AvoidedWord{QRegularExpression(QString::fromUtf16(row.pattern)),
                             QString::fromUtf16(row.seen), QString::fromUtf16(row.word)};
    }
    return words;
}

} // namespace

const QList<AvoidedWord>& avoidedWords()
{
    static const QList<AvoidedWord> words = table();
    return words;
}

QStringList faultsOf(const QString& source, const QString& japanese)
{
    QStringList faults{bracketFault(japanese),
                       colonFault(japanese),
                       spaceFault(japanese),
                       letterFault(source, japanese),
                       placeholderFault(source, japanese),
                       mannerFault(japanese),
                       wordFault(japanese)};
    faults.removeAll(QString());
    return faults;
}

} // namespace kyodo::test
