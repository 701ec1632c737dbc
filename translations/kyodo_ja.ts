<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>ActKind</name>
    <message>
        <source>Ledger made</source>
        <translation>台帳の作成</translation>
    </message>
    <message>
        <source>Survey round added</source>
        <translation>調査回の追加</translation>
    </message>
    <message>
        <source>Survey round edited</source>
        <translation>調査回の変更</translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>事業の追加</translation>
    </message>
    <message>
        <source>Project edited</source>
        <translation>事業の変更</translation>
    </message>
    <message>
        <source>Project removed</source>
        <translation>事業の削除</translation>
    </message>
    <message>
        <source>Organisation saved</source>
        <translation>団体の登録・変更</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>ファイルの取込み</translation>
    </message>
    <message>
        <source>Sample projects made</source>
        <translation>見本の事業の作成</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>操作の取消し</translation>
    </message>
    <message>
        <source>Organisation removed</source>
        <translation>団体の削除</translation>
    </message>
    <message>
        <source>Organisations merged</source>
        <translation>団体の統合</translation>
    </message>
    <message>
        <source>Principle check saved</source>
        <translation>原則チェックの保存</translation>
    </message>
    <message>
        <source>Evaluation saved</source>
        <translation>評価の保存</translation>
    </message>
    <message>
        <source>Guideline revised</source>
        <translation>指針の改定</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>個人情報の抹消</translation>
    </message>
    <message>
        <source>Partners linked to the register</source>
        <translation>相手方と団体の連携</translation>
    </message>
    <message>
        <source>Saved from a damaged ledger</source>
        <translation>壊れた台帳からの保存</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New ledger…</source>
        <translation>新しい台帳の作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>見本を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>ファイルの取込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>事業の追加(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open the project</source>
        <translation>事業を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概況(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>事業(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>帳票(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>指針(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Summary at the side</source>
        <translation>要約の表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add a survey round…</source>
        <translation>調査回の追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Project &amp;sheet…</source>
        <translation>個票(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キー操作の一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Choose the survey round</source>
        <translation>調査回の選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Organisa&amp;tions</source>
        <translation>団体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>指摘(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>控え(&amp;B)…</translation>
    </message>
    <message>
        <source>Open the &amp;last ledger at start</source>
        <translation>起動時に前回の台帳を開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Kyodo Daicho</source>
        <translation>協働台帳について(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move the selected</source>
        <translation>選択した行の削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>%1 “%2”</source>
        <comment>an act and what it was about</comment>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>AdoptedGuideline</name>
    <message>
        <source>The guideline was begun from an empty one</source>
        <translation>空の指針から作成</translation>
    </message>
    <message>
        <source>The guideline was begun from “%1”</source>
        <translation>「%1」をもとに作成</translation>
    </message>
    <message>
        <source>Enter the name of the city, like 砂川市.</source>
        <translation>市町村名を記入してください（例：砂川市）。</translation>
    </message>
</context>
<context>
    <name>AlikeProjects</name>
    <message>
        <source>Both work with “%1”.</source>
        <translation>相手方「%1」が共通しています。</translation>
    </message>
    <message>
        <source>Their names resemble each other.</source>
        <translation>事業名が似ています。</translation>
    </message>
    <message>
        <source>Their contents resemble each other.</source>
        <translation>事業内容が似ています。</translation>
    </message>
</context>
<context>
    <name>AreaAdvice</name>
    <message>
        <source>As “%1”, the project would usually lie in %2.</source>
        <translation>形態が「%1」のため、「%2」が目安です。</translation>
    </message>
    <message>
        <source>started by: %1</source>
        <translation>きっかけは%1</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>決定は%1</translation>
    </message>
    <message>
        <source>paid by: %1</source>
        <translation>費用は%1</translation>
    </message>
    <message>
        <source>answered for by: %1</source>
        <translation>責任は%1</translation>
    </message>
    <message>
        <source>By who takes part (%1), the project would usually lie in %2.</source>
        <translation>関わり方（%1）から、「%2」が目安です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>AreaFigure</name>
    <message>
        <source>Citizens</source>
        <translation>市民</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>目安</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>前回</translation>
    </message>
</context>
<context>
    <name>AreaFigureReport</name>
    <message>
        <source>Projects by area</source>
        <translation>領域別の事業数</translation>
    </message>
    <message>
        <source>The areas from the citizens to the city, and how many projects lie in each: %1</source>
        <translation>市民の側から市の側へ並べた領域と、それぞれの事業数：%1</translation>
    </message>
    <message>
        <source>Areas of Collaboration in %1</source>
        <translation>%1における協働の領域図</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Last act: %1</source>
        <translation>最後の操作：%1</translation>
    </message>
    <message>
        <source>Survey rounds: %1</source>
        <translation>調査回：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>事業%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n団体</numerusform>
        </translation>
    </message>
    <message>
        <source>Guideline: %1</source>
        <translation>指針：%1</translation>
    </message>
    <message numerus="yes">
        <source>Personal data were erased since that backup (%n time(s)). They come back with it, and have to be erased again.</source>
        <translation>
            <numerusform>この控えの作成後に、個人情報を%n回抹消しています。復元すると、その情報も元に戻ります。復元した後に、もう一度抹消してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuiltInGuidelines</name>
    <message>
        <source>There is no built-in guideline “%1”. There are: %2.</source>
        <translation>「%1」という付属の指針はありません。付属の指針：%2</translation>
    </message>
    <message>
        <source>The built-in guideline “%1” cannot be read. Install the program again.</source>
        <translation>付属の指針「%1」を読み込めません。プログラムをインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Reason for the area</source>
        <translation>領域の理由</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>事業費</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Period as written</source>
        <translation>期間の記載</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Organisation name</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <translation>指針の内容</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指針</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>事業 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Started, decided, paid, answered by</source>
        <translation>きっかけ・決定・費用・責任</translation>
    </message>
    <message>
        <source>Division of roles</source>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>旧名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動内容</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Requirements checked</source>
        <translation>要件の確認</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>役員</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成団体</translation>
    </message>
    <message>
        <source>Principle check</source>
        <translation>原則チェック</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the sides of a project</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>ChartReport</name>
    <message>
        <source>projects</source>
        <comment>unit on the axis of a chart</comment>
        <translation>件</translation>
    </message>
    <message>
        <source>yen</source>
        <comment>unit on the axis of a chart</comment>
        <translation>円</translation>
    </message>
    <message>
        <source>thousand yen</source>
        <comment>unit on the axis of a chart</comment>
        <translation>千円</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a year, a sum of money and its unit</comment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sums</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A line over the years needs two surveys at least.</source>
        <translation>年度ごとの推移を示すには、調査回が2回分以上必要です。</translation>
    </message>
    <message>
        <source>Projects by form</source>
        <translation>形態別の事業数</translation>
    </message>
    <message>
        <source>Projects by area</source>
        <translation>領域別の事業数</translation>
    </message>
    <message>
        <source>Forms by area</source>
        <translation>形態別・領域別の事業数</translation>
    </message>
    <message>
        <source>Projects over the years</source>
        <translation>事業数の推移</translation>
    </message>
    <message>
        <source>Cost over the years</source>
        <translation>事業費の推移</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a chart shows, and of which years</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Collaborative Projects of %1: Charts</source>
        <translation>%1の協働事業（活動）のグラフ</translation>
    </message>
</context>
<context>
    <name>CheckMark</name>
    <message>
        <source>Good</source>
        <translation>○</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>△</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>CheckPhase</name>
    <message>
        <source>Before</source>
        <translation>実施前</translation>
    </message>
    <message>
        <source>During</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>実施後</translation>
    </message>
</context>
<context>
    <name>CheckSide</name>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手方</translation>
    </message>
</context>
<context>
    <name>ChecklistReport</name>
    <message>
        <source>%1, %2</source>
        <comment>a phase and who answered</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1の割合</translation>
    </message>
    <message>
        <source>Share of %1 (%)</source>
        <translation>%1の割合（％）</translation>
    </message>
    <message>
        <source>Answers by principle</source>
        <translation>原則別の回答</translation>
    </message>
    <message>
        <source>The share is that of the answers without those that are marked “%1”.</source>
        <translation>割合は、「%1」を除いた回答数を100％として計算しています。</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>回答はまだありません。</translation>
    </message>
    <message>
        <source>How far the checklists are filled in</source>
        <translation>記入の状況（事業数）</translation>
    </message>
    <message>
        <source>Phase and side</source>
        <translation>時期・回答者</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>記入中</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>All phases, both sides</source>
        <translation>全時期・双方</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <comment>by a side</comment>
        <translation>コメント（%1）</translation>
    </message>
    <message>
        <source>Where the sides answered differently</source>
        <translation>市と相手方で回答が異なる項目</translation>
    </message>
    <message>
        <source>Both sides answered alike wherever both answered.</source>
        <translation>双方が回答した項目に、異なる回答はありません。</translation>
    </message>
    <message>
        <source>%1: kept, %2: partly kept, %3: not kept</source>
        <translation>%1：できている&#x3000;%2：一部できている&#x3000;%3：できていない</translation>
    </message>
    <message>
        <source>No question has been answered by both sides yet.</source>
        <translation>双方が回答した項目はまだありません。</translation>
    </message>
    <message>
        <source>Check of the Principles in %1: Totals</source>
        <translation>%1の協働の原則チェック集計</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Fiscal year of the survey round: 令和6, R6, 2024 or 平成23・24.</source>
        <translation>調査回の年度（例：令和6、R6、2024、平成23・24）。</translation>
    </message>
    <message>
        <source>“%1” is not known here. It can be: %2.</source>
        <translation>「%1」は指定できません。指定できるもの：%2</translation>
    </message>
    <message>
        <source>Writes a checked copy of the ledger to FILE.</source>
        <translation>台帳の控えを FILE に作成し、内容を検査します。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>控え「%1」を作成しました。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>「%1」に復元しました。</translation>
    </message>
    <message>
        <source>Checks the ledger file, and lists what is doubtful in it.</source>
        <translation>台帳のファイルを検査し、指摘を一覧にします。</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>結果をJSONで出力します。</translation>
    </message>
    <message numerus="yes">
        <source>The file is sound. %n finding(s).</source>
        <translation>
            <numerusform>ファイルに異常はありません。指摘は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of the entry is missing.</source>
        <translation>対象のIDが指定されていません。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Line %1 rejected: %2</source>
        <translation>%1行目は取り込めません：%2</translation>
    </message>
    <message>
        <source>Line %1 skipped: %2</source>
        <translation>%1行目は取込みの対象外です：%2</translation>
    </message>
    <message>
        <source>Columns not taken over: %1</source>
        <translation>取り込まない列：%1</translation>
    </message>
    <message>
        <source>%1 read: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>読み込んだ行 %1件：追加 %2、更新 %3、変更なし %4、対象外 %5、取込み不可 %6</translation>
    </message>
    <message>
        <source>The survey round of %1 would be made.</source>
        <translation>%1の調査回を追加します。</translation>
    </message>
    <message>
        <source>The survey round of %1 was made.</source>
        <translation>%1の調査回を追加しました。</translation>
    </message>
    <message>
        <source>Dry run: the ledger is unchanged.</source>
        <translation>試行のため、台帳は変更していません。</translation>
    </message>
    <message>
        <source>A file that says which column holds what.</source>
        <translation>列の見出しと項目の対応を書いたファイル（対応表）。</translation>
    </message>
    <message>
        <source>Show what would be done, and change nothing.</source>
        <translation>結果の見込みだけを表示し、台帳は変更しません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit には1以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Only what holds all of these words.</source>
        <translation>全ての語を含むものに限ります。</translation>
    </message>
    <message>
        <source>Only this form of collaboration.</source>
        <translation>この形態だけ。</translation>
    </message>
    <message>
        <source>Only this area.</source>
        <translation>この領域だけ。</translation>
    </message>
    <message>
        <source>Only this department.</source>
        <translation>この担当課だけ。</translation>
    </message>
    <message>
        <source>Only the first N.</source>
        <translation>先頭の N 件だけ。</translation>
    </message>
    <message>
        <source>table, csv or json.</source>
        <translation>table、csv、json のいずれか。</translation>
    </message>
    <message>
        <source>Say with --out FILE where the report is to be written.</source>
        <translation>帳票の出力先を --out FILE で指定してください。</translation>
    </message>
    <message>
        <source>The ending of “%1” names no format. It can be: %2.</source>
        <translation>「%1」の拡張子では、形式を判別できません。使える拡張子：%2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to %1.</source>
        <translation>
            <numerusform>%nページを「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the projects are grouped by: form, area, department or field.</source>
        <translation>一覧の区分：form（形態）、area（領域）、department（担当課）、field（分野）</translation>
    </message>
    <message>
        <source>Also columns that no project fills.</source>
        <translation>記入のない列も出します。</translation>
    </message>
    <message>
        <source>The date printed on the report; today, if left out.</source>
        <translation>帳票に印刷する基準日。省略すると今日の日付。</translation>
    </message>
    <message>
        <source>The sheet of this project only.</source>
        <translation>この事業の個票だけを作成します。</translation>
    </message>
    <message>
        <source>--projects takes a number from 1 to %1.</source>
        <translation>--projects には1から%1までの数を指定してください。</translation>
    </message>
    <message>
        <source>Makes a ledger with the 46 cases that Sunagawa published.</source>
        <translation>砂川市が公表した46事業を収めた見本の台帳を作成します。</translation>
    </message>
    <message>
        <source>N made-up projects instead, the same ones at every call.</source>
        <translation>代わりに、架空の事業を N 件収めます（毎回同じ内容です）。</translation>
    </message>
    <message>
        <source>Made the sample ledger %1.</source>
        <translation>見本の台帳「%1」を作成しました。</translation>
    </message>
    <message>
        <source>Usage: kyodo-daicho-cli VERB ARGUMENTS [--lang ja|en]</source>
        <translation>使い方: kyodo-daicho-cli 操作 引数 [--lang ja|en]</translation>
    </message>
    <message>
        <source>VERB --help shows the options of a verb.</source>
        <translation>「操作 --help」で、操作ごとの指定を表示します。</translation>
    </message>
    <message>
        <source>Usage: kyodo-daicho-cli %1 %2</source>
        <translation>使い方: kyodo-daicho-cli %1 %2</translation>
    </message>
    <message>
        <source>kyodo-daicho-cli --help shows how to call the program.</source>
        <translation>使い方は kyodo-daicho-cli --help で表示します。</translation>
    </message>
    <message>
        <source>An option lacks its value.</source>
        <translation>値のない指定があります。指定の後に値を付けてください。</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>--%1 という指定はありません。</translation>
    </message>
    <message>
        <source>--lang can be: %1.</source>
        <translation>--lang に指定できるもの：%1</translation>
    </message>
    <message>
        <source>What is to be done is missing.</source>
        <translation>操作が指定されていません。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>「%1」という操作はありません。</translation>
    </message>
    <message>
        <source>“%1” is no id. Give the number of the entry, from 1.</source>
        <translation>「%1」はIDではありません。登録のIDを1以上の整数で指定してください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n added row(s) continue a project of another round.</source>
        <translation>
            <numerusform>追加する事業のうち%n件は、ほかの調査回にある事業の続きです。</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 does not go with --kind %2.</source>
        <translation>--%1 は --kind %2 では使えません。</translation>
    </message>
    <message>
        <source>Takes the projects or organisations of a CSV file over into the ledger.</source>
        <translation>CSVファイルの事業又は団体を台帳に取り込みます。</translation>
    </message>
    <message>
        <source>What the file lists: projects or organisations.</source>
        <translation>取り込むものの種類。projects（事業）か organisations（団体）。</translation>
    </message>
    <message>
        <source>The encoding of the file: %1.</source>
        <translation>ファイルの文字コード（%1）。</translation>
    </message>
    <message>
        <source>The output could not be written completely. Look whether the disk is full, or write it to another place.</source>
        <translation>結果を最後まで出力できませんでした。ディスクの空き容量を確認するか、別の出力先を指定してください。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版番号</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市町村名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>「%1」が指定されていません。</translation>
    </message>
    <message>
        <source>Wrote the guideline “%1” to %2.</source>
        <translation>指針「%1」を「%2」に書き出しました。</translation>
    </message>
    <message>
        <source>Rounds %1, projects reworded %2, organisations reworded %3, without a counterpart %4.</source>
        <translation>改める調査回 %1、事業 %2、団体 %3、対応のないもの %4</translation>
    </message>
    <message>
        <source>Only tried: nothing was written.</source>
        <translation>試行のため、台帳は変更していません。</translation>
    </message>
    <message>
        <source>The ledger now follows “%1”.</source>
        <translation>台帳の指針を「%1」に改めました。</translation>
    </message>
    <message>
        <source>Shows guidelines, and carries a ledger over to another one.</source>
        <translation>指針を表示し、台帳を別の指針に改めます。</translation>
    </message>
    <message>
        <source>What becomes of each entry, as compare prints it and you edited it.</source>
        <translation>各項目の対応先。compare の出力を編集したもの。</translation>
    </message>
    <message>
        <source>Which survey rounds are carried over: all, the latest, or only new ones.</source>
        <translation>改める調査回：all（全て）、latest（最新のみ）、new（今後のみ）。</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>実行せず、結果の見込みだけを示します。</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Lists the projects of a survey round or the organisations; or those that may be one, or are alike.</source>
        <translation>調査回の事業や団体、同じ団体と思われるもの、似た事業を一覧にします。</translation>
    </message>
    <message>
        <source>As another guideline would class the projects; nothing is changed.</source>
        <translation>別の指針ではどう区分されるかを示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Makes one organisation of two, by their ids; every link goes along.</source>
        <translation>二つの団体を、IDを指定して一つに統合します。事業との連携も全て引き継ぎます。</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”; %3 project(s) were linked anew.</source>
        <translation>「%1」を「%2」に統合しました。%3件の事業の相手方を付け替えました。</translation>
    </message>
    <message>
        <source>With the roles that the guideline gives to each side.</source>
        <translation>指針が定める担い手ごとの役割も載せます。</translation>
    </message>
    <message>
        <source>“%1” is one word too many after “%2”.</source>
        <translation>「%2」の後に、余分な語「%1」があります。</translation>
    </message>
    <message>
        <source>(keeps its words, without a code)</source>
        <translation>（対応なし。記入のとおり）</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改定後</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>担い手</translation>
    </message>
    <message>
        <source>--revert takes back a whole act: name only the ledger with it.</source>
        <translation>--revert は操作の全体を取り消します。台帳だけを指定してください。</translation>
    </message>
    <message>
        <source>Act %1 is taken back. This is act %2, which can be taken back too.</source>
        <translation>操作（ID %1）を取り消しました。この取消し（ID %2）も、後で取り消せます。</translation>
    </message>
    <message>
        <source>Act %1 changed nothing that could be taken back.</source>
        <translation>操作（ID %1）には、取り消す変更がありません。</translation>
    </message>
    <message>
        <source>Shows who changed what and when, the latest first; or takes an act back.</source>
        <translation>誰が、いつ、何を変更したかを新しい順に表示します。操作の取消しもできます。</translation>
    </message>
    <message>
        <source>Take back the act of this number, if nothing it touched was changed since.</source>
        <translation>このIDの操作を取り消します。その後に変更された項目があるときは取り消しません。</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <translation>--%1 は「%2」では使えません。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残す団体</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>削除する団体</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合後</translation>
    </message>
    <message>
        <source>Projects that would be linked anew: %1, joint bodies: %2.</source>
        <translation>付け替えるもの：事業%1件、構成団体として登録している団体 %2団体</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目、%2：%3</translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation>「%1」を「%2」に書き出しました。</translation>
    </message>
    <message>
        <source>Writes a report as PDF, HTML, xlsx or CSV.</source>
        <translation>帳票をPDF、HTML、xlsx、CSVのいずれかで書き出します。</translation>
    </message>
    <message>
        <source>For whom: public or internal.</source>
        <translation>公開用（public）か庁内用（internal）か。</translation>
    </message>
    <message>
        <source>Another title for the report.</source>
        <translation>帳票の表題を指定します。</translation>
    </message>
    <message>
        <source>A text before the first table.</source>
        <translation>最初の表の前に置く文章。</translation>
    </message>
    <message>
        <source>The department that publishes the report.</source>
        <translation>帳票を発行する課。</translation>
    </message>
    <message>
        <source>With a mark that it is a draft.</source>
        <translation>「案」の印を付けます。</translation>
    </message>
    <message>
        <source>A4, A3 or B4.</source>
        <translation>A4、A3、B4のいずれか。</translation>
    </message>
    <message>
        <source>portrait or landscape; the usual one, if left out.</source>
        <translation>縦（portrait）か横（landscape）か。省略すると帳票ごとの標準の向き。</translation>
    </message>
    <message>
        <source>PDF/A-1b, for keeping.</source>
        <translation>保存用のPDF/A-1bで書き出します。</translation>
    </message>
    <message>
        <source>Of a CSV file: utf-8 or cp932.</source>
        <translation>CSVの文字コード。utf-8 か cp932。</translation>
    </message>
    <message>
        <source>Writes 〓 for characters that the encoding does not have.</source>
        <translation>文字コードにない文字の代わりに〓を書き出します。</translation>
    </message>
    <message>
        <source>Without the totals behind the table.</source>
        <translation>表の後の総括表を省きます。</translation>
    </message>
    <message>
        <source>A file for each group, named after it.</source>
        <translation>区分ごとに、その名前を付けたファイルを作成します。</translation>
    </message>
    <message>
        <source>Which rounds: 令和5,令和6 …; the latest ones, if left out.</source>
        <translation>対象の調査回（「令和5,令和6」のように指定）。省略すると新しいものから選びます。</translation>
    </message>
    <message>
        <source>How many examples of a form at most; 0: all.</source>
        <translation>形態ごとの事例の上限。0は全て。</translation>
    </message>
    <message>
        <source>Rows: form, area, field, department, partner-kind or years.</source>
        <translation>行の項目：form、area、field、department、partner-kind、years。</translation>
    </message>
    <message>
        <source>Columns, likewise.</source>
        <translation>列の項目。指定できる語は行と同じ。</translation>
    </message>
    <message>
        <source>projects, mentions or cost.</source>
        <translation>実事業数（projects）、延べ（mentions）、事業費（cost）のいずれか。</translation>
    </message>
    <message>
        <source>Shares of the total, of each row or of each column.</source>
        <translation>割合の基準。全体（total）、行（row）、列（column）。</translation>
    </message>
    <message>
        <source>Money in yen instead of thousands.</source>
        <translation>金額を千円ではなく円で表します。</translation>
    </message>
    <message>
        <source>How many steps apart the sides must be.</source>
        <translation>何段階以上の差を取り上げるか。</translation>
    </message>
    <message>
        <source>With the check of the principles.</source>
        <translation>原則チェックを含めます。</translation>
    </message>
    <message>
        <source>With the evaluation.</source>
        <translation>評価を含めます。</translation>
    </message>
    <message>
        <source>Without the earlier rounds.</source>
        <translation>過去の調査回を省きます。</translation>
    </message>
    <message>
        <source>Boxes for seals: 課長,係長,担当</source>
        <translation>決裁欄の見出し：課長,係長,担当</translation>
    </message>
    <message>
        <source>With a line for each side to sign on.</source>
        <translation>双方の署名欄を設けます。</translation>
    </message>
    <message>
        <source>The number of the form, above the title.</source>
        <translation>表題の上に示す様式番号。</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0.</source>
        <translation>--%1 には0以上の数を指定してください。</translation>
    </message>
    <message>
        <source>--%1 is for %2 files alone. Leave it out, or give --out such a name.</source>
        <translation>--%1 は%2ファイルだけに使えます。外すか、--out にその拡張子の名前を指定してください。</translation>
    </message>
    <message>
        <source>--geta is for --encoding cp932; UTF-8 has every character.</source>
        <translation>--geta は --encoding cp932 のときだけ使えます。UTF-8では、全ての文字を書き出せます。</translation>
    </message>
    <message>
        <source>CP932 lacks these characters. Choose --encoding utf-8, or let --geta write 〓 in their place.</source>
        <translation>シフトJIS（CP932）で表せない文字があります。--encoding utf-8 を指定するか、--geta を付けて〓に置き換えてください。</translation>
    </message>
    <message>
        <source>usual, narrow or wide.</source>
        <translation>余白。標準（usual）、狭い（narrow）、広い（wide）。</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>--%1 does not go with the report %2; it is for %3. Leave it out, or name another report.</source>
        <translation>--%1 は帳票「%2」には使えません（使える帳票：%3）。外すか、別の帳票を指定してください。</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together. Leave one of them out.</source>
        <translation>--%1 と --%2 は同時に使えません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>--yen is for --measure cost; the other measures are no money.</source>
        <translation>--yen は --measure cost のときだけ使えます。ほかの値は金額ではありません。</translation>
    </message>
    <message>
        <source>Name each row that something is doubtful about.</source>
        <translation>指摘のある行を1行ずつ示します。</translation>
    </message>
    <message>
        <source>With --verbose each row is named.</source>
        <translation>--verbose を付けると、該当する行を全て示します。</translation>
    </message>
    <message>
        <source>Finding, line %1: %2</source>
        <translation>指摘（%1行目）：%2</translation>
    </message>
    <message>
        <source>Which columns, in this order, with commas between them. Of survey: %1. Of roster: %2.</source>
        <translation>表示する列を、表示する順にコンマで区切って指定します。survey で使えるもの：%1。roster で使えるもの：%2</translation>
    </message>
    <message>
        <source>The ledger has only one survey or none; rounds compares two or more. Take over the table of another year with import LEDGER FILE --year Y, or write the report survey.</source>
        <translation>rounds は2回分以上の調査回を比較する帳票ですが、台帳の調査回が足りません。import LEDGER FILE --year Y で別の年度の一覧を取り込むか、survey の帳票を作成してください。</translation>
    </message>
    <message>
        <source>--years names one survey; rounds compares two or more. Name more of them, or leave --years out. The ledger has: %1.</source>
        <translation>rounds は2回分以上の調査回を比較する帳票ですが、--years の指定は1回分です。2回分以上を指定するか、--years を省いてください。台帳にある調査回：%1</translation>
    </message>
    <message>
        <source>%1 Without it: %2.</source>
        <translation>%1省略時：%2。</translation>
    </message>
    <message>
        <source>Findings “%1”: %2 in all, lines %3. The first: %4</source>
        <translation>指摘「%1」：計%2件（%3行目）。最初の指摘：%4</translation>
    </message>
    <message>
        <source>%1 rows, lines %2: %3</source>
        <translation>%1件（%2行目）：%3</translation>
    </message>
    <message>
        <source>The ledger was brought to this version of the program. What it was before is kept as “%1”.</source>
        <translation>台帳をこのバージョンの形式に変換しました。変換前の台帳は「%1」として残しました。</translation>
    </message>
    <message>
        <source>%1 projects, %2 organisations, %3 survey rounds</source>
        <translation>事業%1件、%2団体、調査回%3回分</translation>
    </message>
    <message>
        <source>%1; last act: %2</source>
        <translation>%1。最後の操作：%2</translation>
    </message>
    <message>
        <source>Makes LEDGER what it was in a backup; the ledger that is there is kept beside it.</source>
        <translation>LEDGER を控えから復元します。現在の台帳は、同じフォルダーに別の名前で残します。</translation>
    </message>
    <message>
        <source>The ledger that was there is kept as “%1”.</source>
        <translation>復元前の台帳は「%1」として残しました。</translation>
    </message>
    <message>
        <source>Organisation %1: entries %2, entries of the change log %3.</source>
        <translation>団体（ID %1）：台帳の記載%2件、履歴の記載%3件。</translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(s) hold these texts. --mentions erases them there too.</source>
        <translation>
            <numerusform>同じ記載がほかに%n件あります。--mentions を付けると、そこからも抹消します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased in %n backup(s).</source>
        <translation>
            <numerusform>控え%n個からも抹消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be rewritten and holds the data still. Delete it if it is not needed.</source>
        <translation>「%1」は書き換えられなかったため、情報が残っています。不要であれば、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Erased for good: this cannot be taken back.</source>
        <translation>抹消しました。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Erases contact data of organisations, and persons wholly, from register, records, change log and backups; also of those that were removed.</source>
        <translation>団体の連絡先などを（個人は全ての情報を）、団体台帳、事業、履歴、控えから抹消します。削除済みの団体も指定できます。</translation>
    </message>
    <message>
        <source>Erase the name of a body too; that of a person always goes.</source>
        <translation>団体の名称も抹消します（個人の氏名は必ず抹消します）。</translation>
    </message>
    <message>
        <source>Erase the same texts in other entries, such as notes.</source>
        <translation>備考など、ほかの欄にある同じ記載も抹消します。</translation>
    </message>
    <message numerus="yes">
        <source>By this guideline %n private person(s) could not be told from a body; their names would become public:</source>
        <translation>
            <numerusform>この指針では、次の%n名が個人と判別できなくなり、氏名が公開されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of the persons whose names would become public.</source>
        <translation>「%1」は、氏名が公開される方の一覧にありません。</translation>
    </message>
    <message>
        <source>Nothing was written. Say --hide-persons to keep these names inside, or --publish-name NAME for each that may be public.</source>
        <translation>何も書き込んでいません。氏名を公開しない場合は --hide-persons を指定してください。公開してよい方がいる場合は、一人ずつ --publish-name 氏名 を指定してください。</translation>
    </message>
    <message>
        <source>Keep the names inside of persons whom the new guideline does not tell from a body.</source>
        <translation>新しい指針で個人と判別できなくなる方の氏名を、公開しないまま保ちます。</translation>
    </message>
    <message>
        <source>One of these persons whose name may be public; can be given several times.</source>
        <translation>そのうち、氏名を公開してよい方。何度でも指定できます。</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is damaged in %n place(s). Restore it from a backup, or save what can be read as a new ledger (salvage).</source>
        <translation>
            <numerusform>台帳の%nか所が壊れています。控えから復元するか、読み取れる内容を新しい台帳に保存してください（salvage）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>Links partners to the organisations of the register that have their names.</source>
        <translation>名前が一致する相手方と台帳の団体を連携します。</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) would be linked.</source>
        <translation>
            <numerusform>%n件の相手方を連携できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>相手方%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) linked.</source>
        <translation>
            <numerusform>%n件の相手方を連携しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--guideline empty needs --city: the name of the city.</source>
        <translation>--guideline empty には --city で市町村名を指定してください。</translation>
    </message>
    <message>
        <source>Makes an empty ledger for a city.</source>
        <translation>市町村の空の台帳を作成します。</translation>
    </message>
    <message>
        <source>The city it belongs to; left out, that of the guideline.</source>
        <translation>台帳の市町村名。省略すると、指針の市町村名を使います。</translation>
    </message>
    <message>
        <source>The guideline it starts from: %1, a file of your own, or empty.</source>
        <translation>もとにする指針：%1、指針のファイル、又は empty（空の指針）。</translation>
    </message>
    <message>
        <source>Fiscal year of its first survey round.</source>
        <translation>最初の調査回の年度。</translation>
    </message>
    <message>
        <source>Made %1 for %2 with the guideline “%3”.</source>
        <translation>指針「%3」をもとに、%2の台帳「%1」を作成しました。</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged ledger as a new one, without its history, and lists what cannot.</source>
        <translation>壊れた台帳から読み取れる内容を、履歴を除いて新しい台帳に保存し、読み取れないものを一覧にします。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries were saved in %1.</source>
        <translation>
            <numerusform>%n件を「%1」に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them or of the lost ones need(s) a look. The damaged ledger was not changed; keep it, for it still holds the history.</source>
        <translation>
            <numerusform>確認が必要な点は%n件です。壊れた台帳は変更していません。履歴が残っているため、保管してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup that opens is “%1”: %2.</source>
        <translation>開ける控えのうち最も新しいものは「%1」です。内容：%2</translation>
    </message>
    <message>
        <source>No backup was found that opens.</source>
        <translation>開ける控えは見つかりません。</translation>
    </message>
    <message>
        <source>--backups: there is no folder “%1”. Nothing was erased.</source>
        <translation>--backups に指定したフォルダー「%1」がありません。抹消は行っていません。</translation>
    </message>
    <message>
        <source>“%1” was not looked into: it lies too deep, or may not be read. Look whether copies of the ledger are there.</source>
        <translation>「%1」は階層が深すぎるか、読み取る権限がないため、確認していません。台帳のコピーが残っていないか確認してください。</translation>
    </message>
    <message>
        <source>Erase in the backups of this folder and its sub-folders and in copies beside the ledger too.</source>
        <translation>このフォルダーとその下のフォルダーの控え、台帳と同じフォルダーにあるコピーからも抹消します。</translation>
    </message>
    <message>
        <source>The file to write; its ending names the format. A file of that name is replaced; a link, a pipe or a device is refused.</source>
        <translation>書き出すファイル。形式は拡張子で決まります。同じ名前のファイルは置き換えますが、リンク、パイプ、デバイスには書き出しません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Organisation %1: nothing to erase.</source>
        <translation>団体 %1：抹消する情報はありません。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The columns “%1” and “%2” both hold the same (%3). Rename one of them, or say by a mapping file which one is meant.</source>
        <translation>列「%1」と「%2」が、どちらも項目「%3」に当たります。どちらかの見出しを変えるか、対応表のファイルで指定してください。</translation>
    </message>
    <message>
        <source>No column holds the names of the projects. The columns are: %1. Head one of them 事業名, or name it in a mapping file.</source>
        <translation>事業名の列が見つかりません。列の見出し：%1。見出しを「事業名」にするか、対応表のファイルで指定してください。</translation>
    </message>
    <message>
        <source>The mapping file has an unknown entry “%1”. Known are “columns” and “cost_unit”.</source>
        <translation>対応表のファイルに不明な項目「%1」があります。使えるのは columns と cost_unit です。</translation>
    </message>
    <message>
        <source>The mapping file lacks “columns”, an object that gives each head its meaning.</source>
        <translation>対応表のファイルに columns がありません。見出しごとに、対応する項目を記入してください。</translation>
    </message>
    <message>
        <source>columns.%1: the table has no such column. It has: %2.</source>
        <translation>columns.%1：この列は表にありません。表にある列：%2</translation>
    </message>
    <message>
        <source>columns.%1: “%2” is not a meaning of a column. Possible are: %3.</source>
        <translation>columns.%1：「%2」という項目はありません。指定できるもの：%3</translation>
    </message>
    <message>
        <source>cost_unit: “%1” is neither “yen” nor “thousand”.</source>
        <translation>cost_unit：「%1」は yen でも thousand でもありません。</translation>
    </message>
    <message>
        <source>The mapping file is not a JSON object. Correct line %1.</source>
        <translation>対応表のファイルがJSONのオブジェクトではありません。%1行目を修正してください。</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>By %1</source>
        <comment>a heading over counts</comment>
        <translation>%1別</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind and its count</comment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CrossReport</name>
    <message>
        <source>The shares are those of the total.</source>
        <translation>割合は、全体を100％として計算しています。</translation>
    </message>
    <message>
        <source>The shares are those of each row.</source>
        <translation>割合は、各行の計を100％として計算しています。</translation>
    </message>
    <message>
        <source>The shares are those of each column.</source>
        <translation>割合は、各列の計を100％として計算しています。</translation>
    </message>
    <message>
        <source>Rows and columns are both “%1”. Choose two different ones.</source>
        <translation>行と列がどちらも「%1」です。異なる項目を選んでください。</translation>
    </message>
    <message>
        <source>Collaborative Projects of %1: Cross Table</source>
        <translation>%1の協働事業（活動）のクロス集計</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of partner and what it means</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CrossTable</name>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1別・%2別の%3</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2／%3）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>This report has no table that a CSV file could hold. Write it as PDF or HTML.</source>
        <translation>この帳票には、CSVファイルに書き出せる表がありません。PDF又はHTMLで書き出してください。</translation>
    </message>
    <message>
        <source>CP932 has no character for %1. Choose UTF-8, or let 〓 stand for what is missing.</source>
        <translation>シフトJIS（CP932）で表せない文字があります：%1。UTF-8を選ぶか、表せない文字を〓に置き換えて書き出してください。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file has no rows below its head line (line %1). The first line must name the columns, each further line is a row.</source>
        <translation>見出しの行（%1行目）の後に、内容の行がありません。1行目に列の見出しを、2行目以降に内容を記入してください。</translation>
    </message>
    <message>
        <source>The head of column %1 has more than %2 characters. The first line must name the columns, each further line is a row.</source>
        <translation>%1列目の見出しが%2文字を超えています。1行目に列の見出しを、2行目以降に1行ずつ内容を記入してください。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows or %2 cells. Split it, and take over the parts one after the other.</source>
        <translation>ファイルが%1行又は%2セルを超えています。ファイルを分けて、順に取り込んでください。</translation>
    </message>
</context>
<context>
    <name>CsvScanner</name>
    <message>
        <source>The quotation mark that opens a cell in line %1 is never closed. Close it, or write it twice if it belongs to the text.</source>
        <translation>%1行目の引用符「&quot;」が閉じていません。閉じるか、文字として使う引用符は二つ重ねてください。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Look whether the file is a table, and leave out the columns that are not needed.</source>
        <translation>%1行目が%2列を超えています。表のファイルかどうかを確認し、不要な列を除いてください。</translation>
    </message>
    <message>
        <source>Cell %1 of line %2 has more than %3 characters. Often a quotation mark is not closed there; else shorten the text.</source>
        <translation>%2行目の%1番目のセルが%3文字を超えています。引用符の閉じ忘れがないか確認し、なければ文章を短くしてください。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is not a date. Write it like R6.4.1, 令和6年4月1日 or 2024-04-01.</source>
        <translation>「%1」は日付として読み取れません。「R6.4.1」「令和6年4月1日」「2024-04-01」のように記入してください。</translation>
    </message>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation>「%1」という日付はありません。日付を確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not lie in the era %2; it would be %3.</source>
        <translation>「%1」は%2の期間に含まれません（正しくは%3）。</translation>
    </message>
    <message>
        <source>“%1” has a year that no era has had: none had more than %2.</source>
        <translation>「%1」という年はありません（%2年より長く続いた元号はありません）。</translation>
    </message>
</context>
<context>
    <name>DuplicateOrganisations</name>
    <message>
        <source>Both have the same corporate number.</source>
        <translation>法人番号が同じです。</translation>
    </message>
    <message>
        <source>Both have the same name, in two spellings or in one.</source>
        <translation>表記の違いを除き、名称が同じです。</translation>
    </message>
    <message>
        <source>One bears the name that the other had before.</source>
        <translation>一方の名称が、もう一方の旧名称と同じです。</translation>
    </message>
    <message>
        <source>The names are the same but for the legal form.</source>
        <translation>法人格を除き、名称が同じです。</translation>
    </message>
    <message>
        <source>The names differ by little.</source>
        <translation>名称がよく似ています。</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>For the public</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>庁内用</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>個人</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>(erased)</source>
        <translation>（抹消済み）</translation>
    </message>
</context>
<context>
    <name>EvaluationModel</name>
    <message>
        <source>“%1” lies above “%2”.</source>
        <translation>「%1」が「%2」を上回っています。</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message numerus="yes">
        <source>%n score(s) by a step that the scale lacks do not count.</source>
        <translation>
            <numerusform>評価段階にない評価（%n件）は数えていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評価数</translation>
    </message>
    <message>
        <source>How the items were scored</source>
        <translation>項目別の評価</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Nothing has been scored yet.</source>
        <translation>評価はまだ記入されていません。</translation>
    </message>
    <message>
        <source>Not scored: %1</source>
        <translation>評価の記入がない項目：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>講評：%1</translation>
    </message>
    <message>
        <source>The mean points are out of %2: “%1” counts %2, “%3” counts 1.</source>
        <translation>平均点は、「%1」を%2点、「%3」を1点とする%2点満点で計算しています。</translation>
    </message>
    <message>
        <source>Mean points</source>
        <translation>平均点</translation>
    </message>
    <message>
        <source>Mean points (out of %1)</source>
        <translation>平均点（%1点満点）</translation>
    </message>
    <message>
        <source>Points (out of %1)</source>
        <translation>点数（%1点満点）</translation>
    </message>
    <message>
        <source>Collaborative Projects of %1: Results of the Evaluation</source>
        <translation>%1の協働事業（活動）の評価結果</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>A difference is the widest between what a side thinks of itself and what the other thinks of it, or between the two self-assessments. A third party takes no part.</source>
        <translation>差は、自己評価と相手方から見た評価との差、又は双方の自己評価の差のうち、最も大きい段階の差です。第三者評価は含みません。</translation>
    </message>
</context>
<context>
    <name>EvaluationScale</name>
    <message>
        <source>Very well done</source>
        <translation>十分にできた</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>おおむねできた</translation>
    </message>
    <message>
        <source>Neither well nor badly done</source>
        <translation>どちらともいえない</translation>
    </message>
    <message>
        <source>Not so well done</source>
        <translation>あまりできなかった</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>できなかった</translation>
    </message>
</context>
<context>
    <name>ExampleReport</name>
    <message>
        <source>Form of collaboration</source>
        <translation>協働の形態</translation>
    </message>
    <message>
        <source>Main examples (projects, activities)</source>
        <translation>主な事例（事業、活動）</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1など</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>その他の形態</translation>
    </message>
    <message>
        <source>Main Examples of Collaboration in %1</source>
        <translation>%1における協働の主な事例</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>There is no room left. Make room, or choose another folder.</source>
        <translation>空き容量がありません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It is a folder. Name a file in it.</source>
        <translation>フォルダーが指定されています。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder is not there. Look whether the path is right.</source>
        <translation>フォルダーがありません。フォルダーの場所を確認してください。</translation>
    </message>
    <message>
        <source>You have no permission for it. Ask whoever manages the folder.</source>
        <translation>アクセス権がありません。フォルダーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The file is not there. Look whether its name is right.</source>
        <translation>ファイルがありません。ファイル名を確認してください。</translation>
    </message>
    <message>
        <source>The disk or network reported an error. Try again, or use a copy.</source>
        <translation>ディスク又はネットワークでエラーが発生しました。もう一度実行するか、コピーしたファイルを使ってください。</translation>
    </message>
    <message>
        <source>It is a device or a pipe and no file. Save what it holds as a file, and name that one.</source>
        <translation>ファイルではなく、デバイス又はパイプです。内容をファイルに保存し、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. Make room or check the connection to it, or choose another folder.</source>
        <translation>ディスクに空き容量がないか、エラーが発生しています。空きを作るか、接続を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A link stands there. Name the file that it leads to, or remove the link.</source>
        <translation>その名前のリンクがあります。リンク先のファイルを指定するか、リンクを削除してください。</translation>
    </message>
    <message>
        <source>A device or a pipe stands there. Name a file.</source>
        <translation>その名前のデバイス又はパイプがあります。ファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>Removed %n file(s) that an interrupted program had left half made: %1</source>
        <translation>
            <numerusform>中断されたプログラムが残した作成途中のファイル%n個を削除しました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it. Check the disk or the connection to it, then write it again.</source>
        <translation>「%1」を書き込みましたが、ディスクからの完了の応答がないため、保存されたことを確認できません。ディスクや接続を確認して、もう一度書き込んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” for temporary files cannot be written. Make room there, or name another one in TMPDIR.</source>
        <translation>一時ファイルのフォルダー「%1」に書き込めません。台帳は変更していません。空きを作るか、環境変数 TMPDIR で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>「%1」を書き込めませんでした。%2</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>全てのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FindingGroups</name>
    <message>
        <source>All findings</source>
        <translation>全ての指摘</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>団体</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The guideline has no form “%1”. It is kept in these words.</source>
        <translation>指針に「%1」という形態がありません。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>The guideline has no area “%1”. It is kept in these words.</source>
        <translation>指針に「%1」という領域がありません。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>The guideline has no field “%1”. It is kept in these words.</source>
        <translation>指針に「%1」という分野がありません。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>No form of collaboration is chosen.</source>
        <translation>協働の形態が選択されていません。</translation>
    </message>
    <message>
        <source>The period ends (%1) before it begins (%2).</source>
        <translation>実施期間の終了日（%1）が開始日（%2）より前です。</translation>
    </message>
    <message>
        <source>Another project of this round has the same name. Both may be right, if two groups hold an event of one name.</source>
        <translation>同じ調査回に同じ名称の事業があります。別の団体が同じ名称の行事を行う場合など、誤りとは限りません。</translation>
    </message>
    <message>
        <source>The guideline has no kind of actor “%1”, as given for “%2”. It is kept in these words.</source>
        <translation>「%2」の区分「%1」は、指針にありません。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>“%1” is entered as “%2”, but the legal form in its name says otherwise.</source>
        <translation>「%1」の区分は「%2」ですが、名称に含まれる法人格と合いません。</translation>
    </message>
    <message>
        <source>Form not in the guideline</source>
        <translation>指針にない形態</translation>
    </message>
    <message>
        <source>Area not in the guideline</source>
        <translation>指針にない領域</translation>
    </message>
    <message>
        <source>Field not in the guideline</source>
        <translation>指針にない分野</translation>
    </message>
    <message>
        <source>Kind of actor not in the guideline</source>
        <translation>指針にない区分</translation>
    </message>
    <message>
        <source>No form</source>
        <translation>形態の未選択</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>相手方の未記入</translation>
    </message>
    <message>
        <source>Area unusual for the form</source>
        <translation>形態と領域の不一致</translation>
    </message>
    <message>
        <source>Kind of actor against the name</source>
        <translation>区分と名称の不一致</translation>
    </message>
    <message>
        <source>End before the beginning</source>
        <translation>期間の前後逆転</translation>
    </message>
    <message>
        <source>Period outside the survey</source>
        <translation>対象年度外の実施期間</translation>
    </message>
    <message>
        <source>Cost of 0 yen</source>
        <translation>事業費0円</translation>
    </message>
    <message>
        <source>Another year in the text</source>
        <translation>本文中の別年度</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>同名の事業</translation>
    </message>
    <message>
        <source>Question not in the guideline</source>
        <translation>指針にない設問</translation>
    </message>
    <message>
        <source>Sides of different opinion</source>
        <translation>市と相手方の相違</translation>
    </message>
    <message>
        <source>Low score without a reason</source>
        <translation>理由のない低評価</translation>
    </message>
    <message>
        <source>Evaluation item not in the guideline</source>
        <translation>指針にない評価項目</translation>
    </message>
    <message>
        <source>Mistake in the corporate number</source>
        <translation>法人番号の誤り</translation>
    </message>
    <message>
        <source>Registration expired</source>
        <translation>登録の期限切れ</translation>
    </message>
    <message>
        <source>Requirement not in the guideline</source>
        <translation>指針にない要件</translation>
    </message>
    <message>
        <source>The corporate number “%1” does not have 13 digits.</source>
        <translation>法人番号「%1」が13桁ではありません。</translation>
    </message>
    <message>
        <source>The check digit of the corporate number “%1” does not fit. A digit may be mistyped.</source>
        <translation>法人番号「%1」の検査用数字が合いません。入力の誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>The registration was valid until %1 and has not been renewed.</source>
        <translation>登録の有効期限（%1）を過ぎていますが、更新の記録がありません。</translation>
    </message>
    <message>
        <source>The guideline has no requirement “%1”. It is kept in these words.</source>
        <translation>指針に「%1」という要件がありません。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>A project of the form “%1” usually lies in %2, but %3 is chosen. Write down why this area.</source>
        <translation>「%1」の事業は「%2」が目安ですが、「%3」が選択されています。領域の理由を記入してください。</translation>
    </message>
    <message>
        <source>The period (%1) lies outside the years of this survey (%2).</source>
        <translation>実施期間（%1）が、調査回の対象年度（%2）から外れています。</translation>
    </message>
    <message>
        <source>The cost is 0 yen, though the form “%1” is one that is paid for.</source>
        <translation>事業費が0円ですが、形態「%1」は費用を伴うものです。</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>事業名</translation>
    </message>
    <message>
        <source>the content</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>実施期間</translation>
    </message>
    <message>
        <source>In %1 stands “%2”, a year outside this survey (%3). Is it left over from an earlier text?</source>
        <translation>「%1」に「%2」とありますが、調査回の対象年度（%3）ではありません。以前の記載が残っていないか確認してください。</translation>
    </message>
    <message>
        <source>No partner is named, though other projects of this round name theirs.</source>
        <translation>協働の相手方が記入されていません。同じ調査回のほかの事業には記入があります。</translation>
    </message>
    <message numerus="yes">
        <source>The sides see “%1” differently: “%2” lies %n step(s) above “%3”.</source>
        <translation>
            <numerusform>「%1」の評価に差があります。「%2」が「%3」より%n段階高くなっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the checklist belong to questions that the guideline does not ask. They are kept in their words.</source>
        <translation>
            <numerusform>原則チェックに、指針にない設問への回答が%n件あります。記入のとおりに残しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The city and the partner answered %n question(s) of the checklist differently.</source>
        <translation>
            <numerusform>原則チェックの%n問で、市と相手方の回答が異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low score(s) of the evaluation stand without a reason.</source>
        <translation>
            <numerusform>理由の記入がない低い評価が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guideline has no evaluation item “%1”. It is kept in these words.</source>
        <translation>指針に「%1」という評価項目がありません。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>Contact data in a public text</source>
        <translation>公開される欄の連絡先</translation>
    </message>
    <message>
        <source>In %1 stands %2, as it seems. The public edition prints this text. Take it out if it is not meant for the public.</source>
        <translation>「%1」に、%2と思われる記載があります。この欄は公開用の帳票に載ります。公開しない記載は削除してください。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>the partners&apos; names</source>
        <translation>相手方の名称</translation>
    </message>
    <message>
        <source>the evaluation&apos;s text for the public</source>
        <translation>評価の講評（公開用）</translation>
    </message>
</context>
<context>
    <name>FiscalYear</name>
    <message>
        <source>%1 is not a year that a project can lie in.</source>
        <translation>%1は事業の年度として使えません。年度を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a fiscal year. Write it like 令和6, R6 or 2024.</source>
        <translation>「%1」は年度として読み取れません。「令和6」「R6」「2024」のように記入してください。</translation>
    </message>
    <message>
        <source>There was no fiscal year “%1”: the era %2 did not reach it.</source>
        <translation>「%1」という年度はありません（%2は、その年まで続いていません）。</translation>
    </message>
    <message>
        <source>“%1” is not a fiscal year: no era has had more than %2 years.</source>
        <translation>「%1」という年度はありません（%2年より長く続いた元号はありません）。</translation>
    </message>
</context>
<context>
    <name>FiscalYearSpan</name>
    <message>
        <source>The last year, %1, lies before the first, %2.</source>
        <translation>終了年度（%1）が開始年度（%2）より前です。</translation>
    </message>
    <message>
        <source>“%1” is not a range of years. Write it like 平成23～25 or 2011-2013.</source>
        <translation>「%1」は年度の範囲として読み取れません。「平成23～25」「2011-2013」のように記入してください。</translation>
    </message>
    <message>
        <source>The years of “%1” do not follow each other.</source>
        <translation>「%1」の年度が連続していません。連続する年度を記入してください。</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>No font with Japanese characters is installed. Install BIZ UDGothic (on Debian the package fonts-morisawa-bizud-gothic; on Windows the Japanese supplemental fonts), then make the report again.</source>
        <translation>日本語のフォントがありません。BIZ UDゴシックをインストールしてから（Debianではパッケージ fonts-morisawa-bizud-gothic、Windowsでは「日本語補助フォント」）、もう一度帳票を作成してください。</translation>
    </message>
</context>
<context>
    <name>FrameWords</name>
    <message>
        <source>en</source>
        <comment>the language of these words, as HTML names it</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>案</translation>
    </message>
    <message>
        <source>About</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>対象年度</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>発行課</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>前書き</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>注記（%1）</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a report: a draft or not</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>of a report: for the office or the public</comment>
        <translation>公開区分</translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message>
        <source>Higher by</source>
        <translation>高い評価をした側</translation>
    </message>
    <message>
        <source>Higher score</source>
        <translation>高い評価</translation>
    </message>
    <message>
        <source>Lower by</source>
        <translation>低い評価をした側</translation>
    </message>
    <message>
        <source>Lower score</source>
        <translation>低い評価</translation>
    </message>
    <message>
        <source>Steps apart</source>
        <translation>段階の差</translation>
    </message>
    <message>
        <source>Comment on the higher score</source>
        <translation>高い評価のコメント</translation>
    </message>
    <message>
        <source>Comment on the lower score</source>
        <translation>低い評価のコメント</translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation>来年度の改善点</translation>
    </message>
    <message numerus="yes">
        <source>Seen at least %n step(s) apart</source>
        <translation>
            <numerusform>%n段階以上の差がある評価</numerusform>
        </translation>
    </message>
    <message>
        <source>The sides see no item so differently.</source>
        <translation>該当する評価はありません。</translation>
    </message>
    <message>
        <source>Low scores without a reason</source>
        <translation>理由の記入がない低い評価</translation>
    </message>
    <message>
        <source>Every low score has its reason.</source>
        <translation>低い評価には、全て理由が記入されています。</translation>
    </message>
    <message>
        <source>Collaborative Projects of %1: Differences in the Evaluation</source>
        <translation>%1の協働事業（活動）の評価の差の一覧</translation>
    </message>
</context>
<context>
    <name>GuidelineFile</name>
    <message>
        <source>there is no kind “%1”. There are: %2.</source>
        <translation>「%1」という種類はありません。指定できるもの：%2</translation>
    </message>
    <message>
        <source>“new” or “old” is expected here.</source>
        <translation>new 又は old を記入してください。</translation>
    </message>
    <message>
        <source>the areas must run from one side to the other, without turning back.</source>
        <translation>領域の位置は、一方の端からもう一方の端へ順に並べてください。</translation>
    </message>
    <message>
        <source>there is no “%1”. There are: %2.</source>
        <translation>「%1」はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>a rule must name the area that it proposes.</source>
        <translation>規則には、目安とする領域が必要です。</translation>
    </message>
</context>
<context>
    <name>GuidelineText</name>
    <message>
        <source>Meaning</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>別表記：%1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Usual area</source>
        <translation>目安の領域</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>留意点</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Questions to check it by</source>
        <translation>確認の設問</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>協働の担い手</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>担い手</translation>
    </message>
    <message>
        <source>Their roles</source>
        <translation>担い手ごとの役割</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>主な活動</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>主な課題</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Conditions of collaboration</source>
        <translation>協働の条件</translation>
    </message>
    <message>
        <source>What is asked of an organisation</source>
        <translation>団体に求める要件</translation>
    </message>
    <message>
        <source>What suits collaboration</source>
        <translation>協働に適した事業</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Actors and roles</source>
        <translation>担い手と役割</translation>
    </message>
    <message>
        <source>Activities and issues</source>
        <translation>活動と課題</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>協働の条件</translation>
    </message>
    <message>
        <source>Evaluation items</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>同じ内容</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>両方にあるもの</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>%1だけにあるもの</translation>
    </message>
    <message>
        <source>%1, row %2, “%3”</source>
        <translation>%1、%2行目「%3」</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>空欄にはできません。記入してください。</translation>
    </message>
    <message>
        <source>What is chosen here is no longer in its list.</source>
        <translation>選択している項目は、現在の一覧にありません。選び直してください。</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1（現行）</translation>
    </message>
    <message>
        <source>%1 (earlier version)</source>
        <translation>%1（以前の版）</translation>
    </message>
    <message>
        <source>%1 (with the program)</source>
        <translation>%1（付属）</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>担い手</translation>
    </message>
    <message>
        <source>The city&apos;s own fields</source>
        <translation>市独自の分野</translation>
    </message>
    <message>
        <source>Fields of the NPO act</source>
        <translation>NPO法の分野</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>評価段階</translation>
    </message>
    <message>
        <source>Rules for the area</source>
        <translation>領域の目安の規則</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>推進段階</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>年度ごとの指標</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Proposed area</source>
        <translation>目安の領域</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How an area is proposed</source>
        <translation>領域の目安の決まり方</translation>
    </message>
    <message>
        <source>The first rule that holds counts. A proposal is only shown: a person chooses the area.</source>
        <translation>上から順に確認し、最初に当てはまる規則を使います。目安は参考として示すだけで、領域は担当者が選びます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>The city itself</source>
        <translation>市自身</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>記入を求める</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>推進段階</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>取り組むこと</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Groups of areas</source>
        <translation>領域区分</translation>
    </message>
    <message>
        <source>Position (%)</source>
        <translation>位置（％）</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>別表記</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確認の設問</translation>
    </message>
    <message>
        <source>The city</source>
        <translation>市</translation>
    </message>
    <message>
        <source>Asks for a reason</source>
        <translation>理由を求める</translation>
    </message>
    <message>
        <source>Groups of measures</source>
        <translation>施策区分</translation>
    </message>
    <message>
        <source>Year and month</source>
        <translation>年月</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>形態：%1</translation>
    </message>
    <message>
        <source>Hosted together</source>
        <translation>共催</translation>
    </message>
    <message>
        <source>Patronage</source>
        <translation>後援</translation>
    </message>
    <message>
        <source>Executive committee</source>
        <translation>実行委員会</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>審議会等</translation>
    </message>
    <message>
        <source>Hearing of opinions</source>
        <translation>懇談会等</translation>
    </message>
    <message>
        <source>Exchange of information</source>
        <translation>情報交換</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>補助・助成</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>委託</translation>
    </message>
    <message>
        <source>Designated manager</source>
        <translation>指定管理者</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>協力・連携</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Part in planning</source>
        <translation>企画・計画への参画</translation>
    </message>
    <message>
        <source>Study group</source>
        <translation>研究会</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Single citizens</source>
        <translation>市民個人</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>町内会・自治会</translation>
    </message>
    <message>
        <source>Volunteer group</source>
        <translation>ボランティア団体</translation>
    </message>
    <message>
        <source>NPO</source>
        <translation>NPO法人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業・事業者</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校・大学</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>公的団体</translation>
    </message>
    <message>
        <source>Started by: %1</source>
        <translation>きっかけ：%1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>決定：%1</translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation>費用：%1</translation>
    </message>
    <message>
        <source>Answered for by: %1</source>
        <translation>責任：%1</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>責任</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of areas</comment>
        <translation>領域区分</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of forms</comment>
        <translation>形態区分</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of measures</comment>
        <translation>施策区分</translation>
    </message>
</context>
<context>
    <name>ImportPlanModel</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>取込み不可</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1：「%2」→「%3」</translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message>
        <source>Lines %1 and %2 have the same name, and it is not clear which of them this row is about. Give its department and partner.</source>
        <translation>%1行目と%2行目の名称が同じため、どちらの事業についての行か判断できません。担当課と相手方を記入してください。</translation>
    </message>
    <message>
        <source>Line %1 says something else about the project of this name. Correct one of the two; if they are two projects, give each its department or partner.</source>
        <translation>%1行目の事業と名称が同じですが、内容が異なります。どちらかを修正してください。別の事業の場合は、担当課又は相手方を記入して区別してください。</translation>
    </message>
    <message>
        <source>The row was merged into line %1, which has the same project.</source>
        <translation>%1行目と同じ事業のため、1件にまとめました。</translation>
    </message>
    <message>
        <source>The row says the same as line %1.</source>
        <translation>%1行目と同じ内容です。</translation>
    </message>
    <message>
        <source>Several projects of this year have this name, and it is not clear which one the row is about. Give its department and partner.</source>
        <translation>この年度には同じ名称の事業が複数あるため、どの事業か判断できません。担当課と相手方を記入してください。</translation>
    </message>
    <message>
        <source>The row continues the project of this name in %1.</source>
        <translation>%1の同じ名称の事業の続きとして取り込みます。</translation>
    </message>
    <message>
        <source>Reading and note of the project are taken from an earlier line.</source>
        <translation>フリガナと備考は、同じ事業について先にある行の内容を取り込みます。</translation>
    </message>
    <message>
        <source>The row does not say its fiscal year. Fill in 実施年度, or give the year of all rows that name none.</source>
        <translation>行に年度がありません。実施年度を記入するか、年度のない行の年度を指定してください。</translation>
    </message>
    <message>
        <source>More than %1 rows of one year have this name. Number the projects in their names, or leave out what is no project.</source>
        <translation>同じ年度に同じ名称の行が%1行を超えています。事業名に番号を付けて区別するか、事業でない行を除いてください。</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The file “%1” cannot be read. %2</source>
        <translation>ファイル「%1」を読み込めません。%2</translation>
    </message>
    <message>
        <source>It is larger than the %1 MB that such a file may have. Look whether it is the right one, or split it.</source>
        <translation>このファイルの上限の%1MBを超えています。正しいファイルかどうかを確認するか、ファイルを分けてください。</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>The file was refused. Correct it at %1: %2</source>
        <translation>ファイルを読み込めません。「%1」を修正してください：%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1行目の%2文字目</translation>
    </message>
    <message>
        <source>this line is not UTF-8. Save the file as UTF-8.</source>
        <translation>この行はUTF-8ではありません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>the key “%1” stands twice in one object.</source>
        <translation>キー「%1」が一つのオブジェクトに2回あります。</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true 又は false を記入してください。</translation>
    </message>
    <message>
        <source>a number is expected here.</source>
        <translation>数値を記入してください。</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected here.</source>
        <translation>引用符で囲んだ文字列を記入してください。</translation>
    </message>
    <message>
        <source>a list in square brackets is expected here.</source>
        <translation>[ ] で囲んだ一覧を記入してください。</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>{ } で囲んだオブジェクトを記入してください。</translation>
    </message>
    <message>
        <source>this is not JSON. Often a comma, a bracket or a quotation mark is missing or one too many.</source>
        <translation>JSONとして読み込めません。コンマ、括弧、引用符に過不足がないか確認してください。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1 does not lie between %2 and %3.</source>
        <translation>%1は、%2から%3までの範囲にありません。</translation>
    </message>
    <message>
        <source>a code is made of the letters A to Z, digits, “-”, “_” and “.”.</source>
        <translation>コードに使えるのは英字、数字、「-」「_」「.」です。</translation>
    </message>
    <message>
        <source>the code “%1” is already taken. Give each entry its own.</source>
        <translation>コード「%1」は既に使われています。項目ごとに別のコードを付けてください。</translation>
    </message>
    <message>
        <source>this key means nothing here. There are: %1.</source>
        <translation>このキーはここでは使えません。使えるもの：%1</translation>
    </message>
    <message>
        <source>this key is missing.</source>
        <translation>このキーがありません。</translation>
    </message>
    <message>
        <source>this text holds half a character.</source>
        <translation>文字列に不完全な文字があります。</translation>
    </message>
    <message>
        <source>this text must not be empty.</source>
        <translation>空の文字列は使えません。</translation>
    </message>
    <message>
        <source>“%1” has no entry with the code “%2”.</source>
        <translation>「%1」にコード「%2」の項目がありません。</translation>
    </message>
    <message>
        <source>this text has more than %1 characters. Shorten it.</source>
        <translation>この文章が%1文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>this list has more than %1 entries. No guideline needs as many.</source>
        <translation>この一覧の項目が%1件を超えています。指針の項目はこれより少なくしてください。</translation>
    </message>
</context>
<context>
    <name>MappingFile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>an object is expected here.</source>
        <translation>{ } で囲んだオブジェクトを記入してください。</translation>
    </message>
    <message>
        <source>the guideline of the ledger has no such code.</source>
        <translation>台帳の指針に、このコードはありません。</translation>
    </message>
    <message>
        <source>the other guideline has no code “%1”.</source>
        <translation>対応先の指針に、コード「%1」はありません。</translation>
    </message>
    <message>
        <source>there is no such list.</source>
        <translation>このような一覧はありません。</translation>
    </message>
</context>
<context>
    <name>MeasureReport</name>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>施策</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>The guideline names no measures.</source>
        <translation>指針に施策の定めはありません。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>施策区分</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>推進段階</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>推進段階</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>取組</translation>
    </message>
    <message>
        <source>Measures of %1 for Collaboration</source>
        <translation>%1における協働を進める施策一覧</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation>最近使った台帳(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;urvey</source>
        <translation>調査(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>帳票(&amp;P)</translation>
    </message>
</context>
<context>
    <name>MergeComparison</name>
    <message>
        <source>(until %1)</source>
        <translation>（%1まで）</translation>
    </message>
    <message>
        <source>(%1 – %2)</source>
        <translation>（%1～%2）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
</context>
<context>
    <name>MergePolicy</name>
    <message>
        <source>%1 (not in the guideline)</source>
        <translation>%1（指針になし）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Reason for the area</source>
        <translation>領域の理由</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>事業費</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Period in words</source>
        <translation>期間の記載</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>MergedOrganisation</name>
    <message>
        <source>%1 of “%2”: %3</source>
        <translation>「%2」の%1：%3</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
</context>
<context>
    <name>MoneyUnit</name>
    <message>
        <source>Thousand yen</source>
        <translation>千円</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>The name is missing.</source>
        <translation>名称を記入してください。</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 is the most.</source>
        <translation>名称が%1文字あります。%2文字以内にしてください。</translation>
    </message>
    <message>
        <source>The name holds a character that is no text.</source>
        <translation>名称に使えない文字（制御文字）が含まれています。取り除いてください。</translation>
    </message>
</context>
<context>
    <name>NamePublicity</name>
    <message>
        <source>By its kind: not for a private person</source>
        <translation>区分による（個人は公開しない）</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>公開しない</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開する</translation>
    </message>
</context>
<context>
    <name>NamedList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a survey round of %1 already.</source>
        <translation>%1の調査回は既にあります。</translation>
    </message>
    <message>
        <source>The ledger was changed since the import was planned. Nothing was imported; plan it again.</source>
        <translation>取込みの内容を確認している間に台帳が変更されたため、何も取り込んでいません。もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The ledger has no survey round yet.</source>
        <translation>台帳にはまだ調査回がありません。</translation>
    </message>
    <message>
        <source>The ledger has no survey round of %1. It has: %2.</source>
        <translation>台帳に%1の調査回がありません。台帳にある調査回：%2</translation>
    </message>
    <message>
        <source>There is no project %1 in the ledger.</source>
        <translation>台帳に、IDが%1の事業がありません。</translation>
    </message>
    <message>
        <source>The change log has no entry %1.</source>
        <translation>履歴に、IDが%1の操作がありません。</translation>
    </message>
    <message>
        <source>Published cases of Sunagawa</source>
        <translation>砂川市の公表事例</translation>
    </message>
    <message>
        <source>The number of sample projects must lie between 1 and %1.</source>
        <translation>見本の事業の数は、1から%1までにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up project(s)</source>
        <translation>
            <numerusform>架空の事業%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger carries just this guideline already.</source>
        <translation>台帳は、既にこの指針を使っています。</translation>
    </message>
    <message>
        <source>There is no organisation %1 in the ledger.</source>
        <translation>台帳に、IDが%1の団体がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n団体</numerusform>
        </translation>
    </message>
    <message>
        <source>An organisation cannot be merged into itself.</source>
        <translation>団体を、その団体自身に統合することはできません。別の団体を選んでください。</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>%1: planned with “%2”, now “%3”</source>
        <translation>%1：確認時は「%2」、現在は「%3」</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Nothing was done; look at the newer version and plan again.</source>
        <translation>「%1」は、操作の間に変更されたため、何も変更していません。新しい内容を確認して、やり直してください。</translation>
    </message>
    <message>
        <source>The number of sample organisations must lie between 0 and %1.</source>
        <translation>見本の団体の数は、0から%1までにしてください。</translation>
    </message>
    <message>
        <source>Principle check</source>
        <translation>原則チェック</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no organisation %1 in the ledger or its log.</source>
        <translation>台帳にも履歴にも、IDが%1の団体がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back.</source>
        <translation>「%1」は取り消せません。</translation>
    </message>
    <message>
        <source>It is lost: another entry is in its place.</source>
        <translation>同じ場所に別の登録があるため、失われました。</translation>
    </message>
    <message>
        <source>Its version of the guideline is lost: it has the first one of the new ledger now.</source>
        <translation>指針の版が失われたため、新しい台帳の最初の版を付けました。</translation>
    </message>
    <message>
        <source>It is lost with its survey round: “%1”.</source>
        <translation>調査回とともに失われました（「%1」）。</translation>
    </message>
    <message>
        <source>Kana, first year and note of its project are lost.</source>
        <translation>事業のフリガナ、開始年度、備考が失われました。</translation>
    </message>
    <message>
        <source>A partner is no longer linked: its organisation is lost.</source>
        <translation>団体が失われたため、相手方との連携がなくなりました。</translation>
    </message>
    <message>
        <source>It is lost with its project.</source>
        <translation>事業とともに失われました。</translation>
    </message>
    <message>
        <source>the guideline</source>
        <translation>指針</translation>
    </message>
    <message>
        <source>It is lost: the new ledger has one that the program brings along. Revise it by your own.</source>
        <translation>失われたため、新しい台帳には付属の指針を入れました。市町村の指針に改定してください。</translation>
    </message>
    <message>
        <source>Nothing in the file can be read any more. It was not changed. Restore the ledger from a backup.</source>
        <translation>このファイルから読み取れる内容はありません。ファイルは変更していません。台帳を控えから復元してください。</translation>
    </message>
    <message>
        <source>The data are erased and overwritten, which cannot be taken back. But the file could not be written anew without its free space; check the disk and the room on it.</source>
        <translation>抹消しました。元に戻すことはできません。ただし、空き領域を除いてファイルを書き直すことができませんでした。ディスクと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is a person and “%2” is not: as one, the name of the person would be published. Nothing was changed; correct the kind of one of them first.</source>
        <translation>「%1」は個人ですが、「%2」は個人ではありません。統合すると個人の氏名が公開されるため、何も変更していません。先にどちらかの区分を修正してください。</translation>
    </message>
</context>
<context>
    <name>OrganisationItem</name>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>旧名称</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動内容</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>役員</translation>
    </message>
    <message>
        <source>Member bodies</source>
        <translation>構成団体</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>The columns “%1” and “%2” both hold the same. Rename one of them.</source>
        <translation>列「%1」と「%2」が、どちらも同じ項目に当たります。どちらかの見出しを変えてください。</translation>
    </message>
    <message>
        <source>No column holds the names of the organisations. The columns are: %1. Head one of them 団体名.</source>
        <translation>団体名の列が見つかりません。列の見出し：%1。見出しを「団体名」にしてください。</translation>
    </message>
    <message>
        <source>The row says the same as line %1.</source>
        <translation>%1行目と同じ内容です。</translation>
    </message>
    <message>
        <source>Line %1 says something else about the organisation of this name. Correct one of the two.</source>
        <translation>%1行目の団体と名称が同じですが、内容が異なります。どちらかを修正してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The register has several organisations of this name. Join them first.</source>
        <translation>台帳に同じ名称の団体が複数あります。先に名寄せで統合してください。</translation>
    </message>
    <message>
        <source>The guideline has no kind of actor “%1”. It is kept in these words.</source>
        <translation>指針に「%1」という区分がありません。記入のとおりに残します。</translation>
    </message>
    <message>
        <source>Corporate number</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>旧名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動内容</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column head, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>The end of the registration, %1, is not taken over: the register has a later one, or a withdrawal.</source>
        <translation>有効期限「%1」は取り込みません。台帳に、これより後の期限又は登録の抹消が記録されています。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（続き）</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The report could not be written. Choose another place.</source>
        <translation>帳票を書き出せませんでした。別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>The PDF file could not be read back after it was written. Nothing was put in its place; try again, or write it to another folder.</source>
        <translation>書き出したPDFを読み直して確認できなかったため、保存を中止しました。元のファイルはそのままです。もう一度書き出すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The PDF file was not whole after it was written. Nothing was put in its place; try again, or write it to another folder.</source>
        <translation>書き出したPDFが完全ではなかったため、保存を中止しました。元のファイルはそのままです。もう一度書き出すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The font “%1” could not be put into the PDF file. Install BIZ UDGothic (on Debian the package fonts-morisawa-bizud-gothic; on Windows the Japanese supplemental fonts), then make the report again.</source>
        <translation>フォント「%1」をPDFファイルに埋め込めませんでした。BIZ UDゴシックをインストールしてから（Debianではパッケージ fonts-morisawa-bizud-gothic、Windowsでは「日本語補助フォント」）、もう一度帳票を作成してください。</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>“%1” is a day that the calendar does not have.</source>
        <translation>「%1」という日付はありません。日付を確認してください。</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>a telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>住所</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer “%1” does not take the report. See whether it is on and connected, or save the report as PDF.</source>
        <translation>プリンター「%1」で印刷できませんでした。電源と接続を確認するか、帳票をPDFで保存してください。</translation>
    </message>
</context>
<context>
    <name>ProjectSheet</name>
    <message>
        <source>Project Sheet</source>
        <translation>協働事業個票</translation>
    </message>
    <message>
        <source>Project (activity)</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>協働の形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>協働の領域</translation>
    </message>
    <message>
        <source>Reason for the area</source>
        <translation>領域の理由</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Partners and roles</source>
        <translation>協働の相手方と役割</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>実施期間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>事業費</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Earlier surveys</source>
        <translation>過去の調査回</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>実施年度</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No.%1</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Period as written</source>
        <translation>期間の記載</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>事業費（円）</translation>
    </message>
    <message>
        <source>Division of roles</source>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>City (A)</source>
        <translation>市（甲）</translation>
    </message>
    <message>
        <source>Partners (B)</source>
        <translation>相手方（乙）</translation>
    </message>
    <message>
        <source>Roles that the guideline gives</source>
        <translation>指針が定める役割</translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation>来年度の改善点</translation>
    </message>
    <message>
        <source>Text for publication</source>
        <translation>講評</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>庁内用メモ</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>Check of the principles</source>
        <translation>原則チェック</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the sides answered differently</comment>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a phase and who answered</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n段階</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been filled in yet.</source>
        <translation>まだ記入がありません。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Both sides have confirmed what this sheet says.</source>
        <translation>双方は、この個票に記載された内容を確認しました。</translation>
    </message>
    <message>
        <source>Date:                    </source>
        <comment>to be filled in by hand</comment>
        <translation>令和&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;&#x3000;月&#x3000;&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印</translation>
    </message>
    <message>
        <source>The areas from the citizens to the city; none is chosen.</source>
        <translation>市民側から市側までの領域の図。領域は未選択です。</translation>
    </message>
    <message>
        <source>The areas from the citizens to the city; chosen: %1</source>
        <translation>市民側から市側までの領域の図。選択：%1</translation>
    </message>
    <message>
        <source>Principles, %1: %2</source>
        <comment>a side and a mark</comment>
        <translation>原則チェック（%1）%2</translation>
    </message>
    <message>
        <source>Principles: differences</source>
        <translation>原則チェック&#x3000;相違の数</translation>
    </message>
    <message>
        <source>Evaluation, %1: mean points</source>
        <translation>%1&#x3000;平均点</translation>
    </message>
    <message>
        <source>Evaluation: widest gap (steps)</source>
        <translation>評価の最大の差（段階）</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>原則</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価の一覧</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>決裁欄</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>days and what was written beside them</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>The file was not written: it would have held %n text(s) that are not public, such as %1. Take them out of the public fields, or make the edition for the office.</source>
        <translation>
            <numerusform>公開しない情報が%n件含まれるため（%1など）、ファイルは作成していません。公開する項目から取り除くか、庁内用として作成してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no project to make a sheet for. Search for other words, or name another year.</source>
        <translation>個票を作成する事業がありません。検索語又は年度を変えてください。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>%1 is for the office alone; it has no edition for the public.</source>
        <translation>「%1」は庁内用の帳票のため、公開用はありません。</translation>
    </message>
    <message>
        <source>Survey table</source>
        <translation>調査結果一覧</translation>
    </message>
    <message>
        <source>Main examples</source>
        <translation>協働の主な事例</translation>
    </message>
    <message>
        <source>Cross table</source>
        <translation>クロス集計</translation>
    </message>
    <message>
        <source>Area figure</source>
        <translation>領域図</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策一覧</translation>
    </message>
    <message>
        <source>Project sheets</source>
        <translation>個票</translation>
    </message>
    <message>
        <source>The ledger has no survey round to report on. Import a list of projects first.</source>
        <translation>台帳に調査回がないため、帳票を作成できません。先に事業の一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>団体名簿</translation>
    </message>
    <message>
        <source>Principle checks</source>
        <translation>原則チェック集計</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価結果</translation>
    </message>
    <message>
        <source>Evaluation gaps</source>
        <translation>評価の差</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>調査回の比較</translation>
    </message>
    <message>
        <source>This report holds at most %1 surveys. Choose fewer.</source>
        <translation>この帳票に載せられる調査回は、%1回分までです。調査回を減らしてください。</translation>
    </message>
    <message>
        <source>Selected projects only</source>
        <translation>検索により抽出した事業のみを掲載</translation>
    </message>
    <message>
        <source>Only projects with “%1”</source>
        <translation>「%1」を含む事業のみを掲載</translation>
    </message>
    <message>
        <source>Classed by “%2” of %1</source>
        <translation>%1「%2」の区分による</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) without a kind are published. If one is a private person&apos;s, enter the kind and make the file again:</source>
        <translation>
            <numerusform>区分が未記入の名称%n件が公開されます。個人の氏名があれば、区分を記入してから、もう一度書き出してください：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of fields that are not public stand in public fields too. Look whether they may be published:</source>
        <translation>
            <numerusform>公開しない欄の記載%n件が、公開する欄にも書かれています。公開してよいか確認してください：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (name of the partner “%2”)</source>
        <translation>「%1」（相手方「%2」の名称）</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>「%1」を読み込めませんでした。%2</translation>
    </message>
    <message>
        <source>The written file cannot be read back. Write it again.</source>
        <translation>書き出したファイルを読み込んで確認できませんでした。もう一度書き出してください。</translation>
    </message>
</context>
<context>
    <name>RecordStatus</name>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>RegistrationKind</name>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>抹消</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>There is no room left to write “%1”. Make room or choose another folder, then write it again.</source>
        <translation>「%1」を書き出す空き容量がありません。空きを作るか、別のフォルダーを選んで、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>「%1」を書き出せませんでした。%2</translation>
    </message>
    <message>
        <source>The report could not be written. Choose another place.</source>
        <translation>帳票を書き出せませんでした。別の保存先を選んでください。</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1ファイル（*.%2）</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Project (activity)</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>相手方の区分</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>実施年度</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>実事業数</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>延べ事業数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>割合（％）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>事業費（円）</translation>
    </message>
    <message>
        <source>Cost (thousand yen)</source>
        <translation>事業費（千円）</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>There are no projects.</source>
        <translation>該当する事業はありません。</translation>
    </message>
    <message>
        <source>The shares are rounded, so they do not add up to exactly 100.0 %.</source>
        <translation>割合は小数第2位を四捨五入しているため、内訳の合計は100.0％になりません。</translation>
    </message>
    <message>
        <source>A project that falls under several headings counts under each of them, but only once in the totals.</source>
        <translation>複数の区分に該当する事業は、それぞれの区分に計上し、計には1回だけ計上しています。</translation>
    </message>
    <message>
        <source>A project counts once under each of its headings: %1 projects, %2 counts in all.</source>
        <translation>複数の区分に該当する事業は、それぞれの区分に計上しています（実事業数 %1件、延べ %2件）。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) without a cost are not part of the sums.</source>
        <translation>
            <numerusform>事業費の記入がない%n件は、合計に含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guideline does not divide projects into areas.</source>
        <translation>指針に領域の定めはありません。</translation>
    </message>
    <message>
        <source>The guideline has no list of forms.</source>
        <translation>指針に形態の一覧はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <comment>number and name of a project</comment>
        <translation>No.%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Sums of money are rounded to thousands of yen, so that totals may differ from the sum of what is printed.</source>
        <translation>金額は千円未満を四捨五入しているため、内訳の合計と計が一致しないことがあります。</translation>
    </message>
</context>
<context>
    <name>RequirementAnswer</name>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不適合</translation>
    </message>
</context>
<context>
    <name>ReviewDifferences</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1・%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To improve next year</source>
        <translation>来年度の改善点</translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation>講評（公開用）</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>庁内用メモ</translation>
    </message>
</context>
<context>
    <name>RosterReport</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a requirement and whether it is met</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登録番号</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n団体</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>There are no organisations.</source>
        <translation>該当する団体はありません。</translation>
    </message>
    <message>
        <source>Register of Organisations of %1</source>
        <translation>%1の団体名簿</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>The row is about %1, but the survey round of %2 covers only a part of that. Give years that lie in that round.</source>
        <translation>この行の年度は%1ですが、既にある%2の調査回と一部しか重なりません。その調査回に収まる年度を記入してください。</translation>
    </message>
</context>
<context>
    <name>RoundsReport</name>
    <message>
        <source>Collaborative Projects of %1: Surveys Compared</source>
        <translation>%1の協働事業（活動）の推移 ～ 調査回の比較 ～</translation>
    </message>
    <message>
        <source>Between %1 and %2 surveys can be compared. Choose that many.</source>
        <translation>比較できる調査回は、%1回分から%2回分までです。調査回を選び直してください。</translation>
    </message>
    <message>
        <source>New, continued or ended</source>
        <translation>新規・継続・終了</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Projects over the surveys: by form</source>
        <translation>事業数の推移（形態別）</translation>
    </message>
    <message>
        <source>Projects over the surveys: by area</source>
        <translation>事業数の推移（領域別）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Where a project had another name in a survey, it stands above the form.</source>
        <translation>事業名が現在と異なる調査回では、形態の上に当時の事業名を記載しています。</translation>
    </message>
    <message>
        <source>The guideline defined the forms anew between %1 and %2, so these counts can be compared only in part.</source>
        <translation>%1と%2の間に指針の形態の定義が改められているため、件数は単純に比較できません。</translation>
    </message>
    <message>
        <source>The guideline defined the areas anew between %1 and %2, so these counts can be compared only in part.</source>
        <translation>%1と%2の間に指針の領域の定義が改められているため、件数は単純に比較できません。</translation>
    </message>
    <message>
        <source>△ stands for a decrease.</source>
        <translation>△は減少を表します。</translation>
    </message>
    <message>
        <source>In the column of each survey stand the forms of the project then.</source>
        <translation>各調査回の欄には、その調査回での協働の形態を記載しています。</translation>
    </message>
    <message>
        <source>A project with several forms is counted under each of them.</source>
        <translation>複数の形態に該当する事業は、それぞれの形態に計上しています。</translation>
    </message>
    <message>
        <source>New: in the last survey alone. Continued: in the last survey and in an earlier one. Ended: no longer in the last survey.</source>
        <translation>「新規」は最後の調査回だけにある事業、「継続」は最後の調査回とそれより前の調査回の両方にある事業、「終了」は最後の調査回にない事業です。</translation>
    </message>
</context>
<context>
    <name>RowDecoder</name>
    <message>
        <source>%1: %2</source>
        <comment>column head, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The cell holds more than %1 names. Leave out what is no name.</source>
        <translation>セルに%1件を超える名前があります。名前でないものを除いてください。</translation>
    </message>
</context>
<context>
    <name>RowWidth</name>
    <message>
        <source>The row has %1 cells, but the head has %2. Look for a comma or a quotation mark too many or too few.</source>
        <translation>この行は%1列ですが、見出しは%2列です。コンマや引用符に過不足がないか確認してください。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Citizens</source>
        <translation>市民</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>“%1” is not a status. Write 予定, 実施中, 実施済 or 中止.</source>
        <translation>「%1」は状態として読み取れません。予定、実施中、実施済み、中止のいずれかを記入してください。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup “%1” could not be written. The ledger is unchanged; choose another folder.</source>
        <translation>控え「%1」を書き込めませんでした。台帳は変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The ledger holds other entries that need this one, or one in its place. Nothing was saved.</source>
        <translation>ほかの項目で使われているため、保存できません。何も変更していません。</translation>
    </message>
    <message>
        <source>This file is not a ledger of 協働台帳. It was not changed.</source>
        <translation>このファイルは、協働台帳で作成した台帳ではないため、開けません。ファイルは変更していません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. Check that you may read this file.</source>
        <translation>台帳を開けません。このファイルを読み込む権限があるか確認してください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>ディスクに空き容量がないため、何も保存していません。空きを作ってから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The ledger cannot be written: the file or its folder is read-only. Nothing was saved.</source>
        <translation>ファイル又はフォルダーに書き込めないため、何も保存していません。書込みの権限を確認するか、書き込めるフォルダーに台帳をコピーしてください。</translation>
    </message>
    <message>
        <source>Another program is writing the ledger. Nothing was saved; try again in a moment.</source>
        <translation>ほかのプログラムが台帳に書き込んでいるため、何も保存していません。しばらくしてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was saved; check the disk or the connection to it.</source>
        <translation>ディスクでエラーが発生したため、何も保存していません。ディスクや接続を確認してください。</translation>
    </message>
    <message>
        <source>The ledger refused a statement of the program. Nothing was saved.</source>
        <translation>プログラムの内部エラーのため、何も保存していません。台帳を開き直してから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version of 協働台帳. It was not changed; open it with the newer program.</source>
        <translation>この台帳は、新しいバージョンの協働台帳で作成されています。台帳は変更していません。新しいバージョンの協働台帳で開いてください。</translation>
    </message>
    <message>
        <source>The ledger “%1” could not be made: %2</source>
        <translation>台帳「%1」を作成できませんでした：%2</translation>
    </message>
    <message>
        <source>a file of this name exists. Choose another name.</source>
        <translation>同じ名前のファイルがあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>台帳は閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>The ledger is in use by %1. It can be read, but not changed until it is closed there.</source>
        <translation>台帳は「%1」が使用中です。使用が終わるまで、閲覧はできますが変更はできません。</translation>
    </message>
    <message>
        <source>The folder of the ledger is read-only: the ledger can be read, but not changed. Copy it to a folder of your own to work on it.</source>
        <translation>台帳のフォルダーに書き込めないため、閲覧はできますが変更はできません。変更する場合は、書き込めるフォルダーに台帳をコピーしてください。</translation>
    </message>
    <message>
        <source>This entry was changed in the meantime. Nothing was saved; look at the newer version first.</source>
        <translation>この項目は、編集している間に変更されたため、何も保存していません。先に新しい内容を確認してください。</translation>
    </message>
    <message>
        <source>This entry is no longer in the ledger.</source>
        <translation>この項目は、既に台帳から削除されています。</translation>
    </message>
    <message>
        <source>The change log holds an entry that cannot be read.</source>
        <translation>履歴に読み取れない項目があります。</translation>
    </message>
    <message>
        <source>The ledger could not be brought to the new version of the program. It was not changed.</source>
        <translation>台帳を新しいバージョンの形式に変換できませんでした。台帳は変更していません。</translation>
    </message>
    <message>
        <source>The backup must be another file than the ledger. Choose another name.</source>
        <translation>控えは、台帳とは別のファイルに作成します。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” exists and is not a ledger. It was not touched; choose another name.</source>
        <translation>「%1」は既に存在し、台帳ではないため、変更していません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” was not replaced. %2</source>
        <translation>「%1」は置き換えていません。%2</translation>
    </message>
    <message>
        <source>“%1” was not written, because “%2” lies there: a save of an earlier ledger that was cut off, which would spoil the new file. Open that ledger once to repair it or, if it is gone, remove “%2”; or choose another name.</source>
        <translation>「%1」は書き込んでいません。同じフォルダーに、以前の台帳の保存が中断されたときの記録「%2」が残っており、新しいファイルを壊すおそれがあります。元の台帳を一度開いて修復してください。元の台帳がない場合は「%2」を削除するか、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The ledger is damaged and was not changed. Restore it from a backup, or save what can be read as a new ledger.</source>
        <translation>台帳のファイルが壊れています。台帳は変更していません。控えから復元するか、読み取れる内容を新しい台帳に保存してください。</translation>
    </message>
    <message>
        <source>The ledger is damaged: %1 cannot be read. Nothing was changed. Restore it from a backup, or save what can be read as a new ledger.</source>
        <translation>台帳が壊れているため、「%1」を読み取れません。台帳は変更していません。控えから復元するか、読み取れる内容を新しい台帳に保存してください。</translation>
    </message>
    <message>
        <source>version %1 of the guideline</source>
        <translation>指針の版 %1</translation>
    </message>
    <message>
        <source>survey round %1</source>
        <translation>調査回 %1</translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation>団体 %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>事業 %1</translation>
    </message>
    <message>
        <source>project record %1</source>
        <translation>事業の記録 %1</translation>
    </message>
    <message>
        <source>principle check %1</source>
        <translation>原則チェック %1</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>The ledger holds a text that is too large to be read. Nothing was changed. Restore it from a backup, or save what can be read as a new ledger.</source>
        <translation>台帳に、大きすぎて読み取れない文字列があります。台帳は変更していません。控えから復元するか、読み取れる内容を新しい台帳に保存してください。</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The file holds something that 協働台帳 never makes: the %1 “%2”. It could change or invent what you see, so nothing was read and nothing was changed. Restore the ledger from a backup, or save what can be read as a new ledger.</source>
        <translation>このファイルには、協働台帳では作成されない%1「%2」があります。表示される内容が変わったり、存在しない内容が表示されたりするおそれがあるため、台帳は読み込まず、変更もしていません。控えから復元するか、読み取れる内容を新しい台帳に保存してください。</translation>
    </message>
    <message>
        <source>There is no room for the backup “%1”. The ledger is unchanged; make room, or choose another folder.</source>
        <translation>空き容量が足りないため、控え「%1」を作成できません。台帳は変更していません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The backup was broken off.</source>
        <translation>控えの作成を中止しました。</translation>
    </message>
    <message>
        <source>The backup “%1” could not be copied. Check the disk or stick and the connection to it.</source>
        <translation>控え「%1」をコピーできません。ディスクやUSBメモリと、その接続を確認してください。</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>取込みの前</translation>
    </message>
    <message>
        <source>before a revision</source>
        <translation>指針の改定の前</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>団体の統合の前</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>抹消の前</translation>
    </message>
    <message>
        <source>The folder “%1” for backups could not be made. Choose another place for them.</source>
        <translation>控えのフォルダー「%1」を作成できません。控えの場所を変更してください。</translation>
    </message>
    <message>
        <source>The backup is this ledger itself. Choose another backup.</source>
        <translation>選択した控えは、この台帳そのものです。別の控えを選んでください。</translation>
    </message>
    <message>
        <source>%1 (before restoring, %2)</source>
        <translation>%1（復元前%2）</translation>
    </message>
    <message>
        <source>The present ledger “%1” could not be kept beside itself, so nothing was restored. Check that there is room, and that you may write into its folder.</source>
        <translation>現在の台帳「%1」を別の名前で残せないため、復元していません。空き容量と、フォルダーに書き込む権限を確認してください。</translation>
    </message>
    <message>
        <source>There is no room to restore “%1”. Nothing was changed; make room and try again.</source>
        <translation>空き容量が足りないため、台帳「%1」を復元できません。台帳は変更していません。空きを作ってから、もう一度復元してください。</translation>
    </message>
    <message>
        <source>The backup “%1” was not made, because the ledger is being written at this moment. Try again.</source>
        <translation>台帳への書込み中のため、控え「%1」を作成していません。しばらくしてから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>A save of another program was cut off while the ledger was being read. Open the ledger again: the half save is taken back then.</source>
        <translation>台帳の読込み中に、ほかのプログラムの保存が中断されました。台帳を開き直してください。中断された保存は、そのときに取り消します。</translation>
    </message>
    <message>
        <source>What the ledger held can no longer be read here.</source>
        <translation>台帳の内容を読み取れなくなりました。</translation>
    </message>
    <message>
        <source>%1 Nothing was written to it. What you have entered can be saved in another ledger.</source>
        <translation>%1このファイルには何も書き込んでいません。入力した内容は、別の台帳に保存できます。</translation>
    </message>
    <message>
        <source>The ledger “%1” is no longer there: it was moved, renamed or deleted while it was open.</source>
        <translation>台帳「%1」が見つかりません。開いている間に、移動、名前の変更又は削除が行われています。</translation>
    </message>
    <message>
        <source>Another file was put in the place of the ledger “%1” while it was open.</source>
        <translation>台帳「%1」は、開いている間に別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>“%1” was overwritten while it was open, and holds another ledger now.</source>
        <translation>「%1」は、開いている間に上書きされ、現在は別の台帳になっています。</translation>
    </message>
    <message>
        <source>“%1” was overwritten while it was open: it holds this ledger in another state now, as an older copy has it or another program wrote it.</source>
        <translation>「%1」は、開いている間に上書きされました。同じ台帳ですが、古いコピーやほかで変更されたものなど、別の時点の内容になっています。</translation>
    </message>
    <message>
        <source>“%1” was overwritten or damaged while it was open, and can no longer be read as a ledger.</source>
        <translation>「%1」は、開いている間に上書きされたか壊れたため、台帳として読み取れなくなりました。</translation>
    </message>
    <message>
        <source>somebody whose name cannot be read</source>
        <translation>名前の読み取れない利用者</translation>
    </message>
    <message>
        <source>The ledger is in use by %1 since %2. It can be read, but not changed until it is closed there.</source>
        <translation>台帳は「%1」が%2から使用中です。使用が終わるまで、閲覧はできますが変更はできません。</translation>
    </message>
    <message>
        <source>%1 If the program no longer runs on that machine, remove the file “%2” from the folder and open the ledger again.</source>
        <translation>%1そのパソコンで協働台帳が動いていない場合は、フォルダーからファイル「%2」を削除し、台帳を開き直してください。</translation>
    </message>
    <message>
        <source>The ledger lies in a folder that %1 copies to other machines. If it is opened on two of them, the changes of one are lost. Keep it in an ordinary folder, and put backups there instead.</source>
        <translation>この台帳は、「%1」がほかのパソコンと同期するフォルダーにあります。2台のパソコンで開くと、一方の変更が失われます。台帳は通常のフォルダーに置き、このフォルダーには控えを置いてください。</translation>
    </message>
    <message>
        <source>The ledger lies on a drive of another machine. If the connection breaks while it is saved, the ledger can be damaged: let one person work on it at a time, and make backups on this machine.</source>
        <translation>この台帳は、ほかの機器のドライブ（共有フォルダーなど）にあります。保存中に接続が切れると壊れることがあります。一度に使うのは一人だけにし、このパソコンに控えを作成してください。</translation>
    </message>
    <message>
        <source>Beside the ledger “%1” lies “%2”: a save that was cut off, of another file that stood there before. To take it back would destroy this one, so both were left as they are. If “%1” is the ledger that is to be used, move “%2” to another folder, keep it there, and open the ledger again.</source>
        <translation>台帳「%1」と同じフォルダーに「%2」があります。以前同じ場所にあった別のファイルの、保存が中断されたときの記録です。この記録を使って元に戻すと現在の台帳が壊れるため、どちらのファイルも変更していません。「%1」を使う場合は、「%2」を別のフォルダーに移動して保管し、台帳を開き直してください。</translation>
    </message>
    <message>
        <source>A save of the ledger “%1” was cut off. To take it back safely a copy is needed in “%2”, which could not be made. The ledger was not changed; make room there and try again.</source>
        <translation>台帳「%1」の保存が中断されています。安全に元に戻すには「%2」にコピーが必要ですが、作成できませんでした。台帳は変更していません。空きを作ってから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Beside the ledger “%1” lies “%2”: another program has the ledger open, or left it half written. It was not changed. Close it in that program and open it here again; or, if “%2” is of an earlier file, move it to another folder.</source>
        <translation>台帳「%1」と同じフォルダーに「%2」があります。ほかのプログラムが台帳を開いているか、書込みの途中で残したファイルです。台帳は変更していません。そのプログラムで台帳を閉じてから、開き直してください。「%2」が以前のファイルのものである場合は、別のフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>Another program has set the ledger “%1” to the journal mode WAL, in which reading alone leaves files beside it. It was not changed. Set the mode back to DELETE with that program, or restore a backup.</source>
        <translation>台帳「%1」は、ほかのプログラムによって記録方式がWALに変更されています。この方式では、読み取るだけで同じフォルダーにファイルが残ります。台帳は変更していません。そのプログラムで方式をDELETEに戻すか、控えから復元してください。</translation>
    </message>
    <message>
        <source>project %1 “%2”</source>
        <translation>事業 %1「%2」</translation>
    </message>
    <message>
        <source>principle check of project %1 “%2”</source>
        <translation>事業 %1「%2」の原則チェック</translation>
    </message>
    <message>
        <source>evaluation of project %1 “%2”</source>
        <translation>事業 %1「%2」の評価</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to be read. It was not changed. Check that you may read it, and that there is room on the disk.</source>
        <translation>「%1」を読み取るためのコピーを作成できません。ファイルは変更していません。読取りの権限と、ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>It cannot be read, and was taken from the history.</source>
        <translation>読み取れないため、履歴から補いました。</translation>
    </message>
    <message>
        <source>It cannot be read, and is lost.</source>
        <translation>読み取れないため、失われました。</translation>
    </message>
    <message>
        <source>Its text is damaged, and was taken from the history.</source>
        <translation>文字が壊れているため、履歴から補いました。</translation>
    </message>
    <message>
        <source>It is other than its history says, and was taken as it stands.</source>
        <translation>履歴と異なりますが、台帳にあるとおりに保存しました。</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be opened. %2</source>
        <translation>台帳「%1」を開けません。%2</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was saved; close other programs and try again.</source>
        <translation>メモリが足りないため、何も保存していません。ほかのプログラムを閉じて、もう一度操作してください。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used. Nothing was saved; ask whoever looks after the PC to mend it.</source>
        <translation>一時ファイルのフォルダーを使えないため、何も保存していません。パソコンの管理者に相談してください。</translation>
    </message>
    <message>
        <source>The file that stands beside the ledger while it is saved can be neither made nor opened. Nothing was saved; check that you may read and write in the folder of the ledger.</source>
        <translation>保存中に台帳と同じフォルダーに置くファイルを作成できず、開くこともできないため、何も保存していません。台帳のフォルダーを読み書きできるか確認してください。</translation>
    </message>
    <message>
        <source>A save of this ledger was cut off and has to be taken back before it can be read, for which its folder must be writable. The ledger was not changed. Open it where you may write, or copy it together with the file of its name that ends in -journal.</source>
        <translation>この台帳は保存が中断されており、その保存を取り消してから読み込む必要がありますが、フォルダーに書き込めません。台帳は変更していません。書き込めるフォルダーで開くか、同じ名前で末尾が「-journal」のファイルと一緒にコピーしてから開いてください。</translation>
    </message>
    <message>
        <source>The ledger was moved, renamed or deleted while it was open. Nothing was saved; put it back, or open it where it is now.</source>
        <translation>開いている間に、台帳の移動、名前の変更又は削除が行われたため、何も保存していません。元の場所に戻すか、現在の場所で開いてください。</translation>
    </message>
    <message>
        <source>The disk reports an error while the ledger is read. It was not changed; check the disk or the connection to it, and try again.</source>
        <translation>台帳の読込み中にディスクでエラーが発生しました。台帳は変更していません。ディスクや接続を確認して、もう一度操作してください。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>The keys by which its name is found are other than its name.</source>
        <translation>名称を検索するための見出しが、名称と一致していません。</translation>
    </message>
    <message>
        <source>act %1 of the history</source>
        <translation>履歴の操作 %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Its structure is damaged: %1</source>
        <translation>構造が壊れています（%1）。</translation>
    </message>
    <message>
        <source>It belongs or refers to “%1”, which is not in the ledger.</source>
        <translation>台帳にない「%1」に属しているか、それを参照しています。</translation>
    </message>
    <message>
        <source>A row of its table “%1” refers to nothing.</source>
        <translation>表「%1」に、存在しないものを参照する行があります。</translation>
    </message>
    <message>
        <source>Its parts are not numbered one after another.</source>
        <translation>形態・相手方・役割分担の並び順の番号が続いていません。</translation>
    </message>
    <message>
        <source>the counter “%1”</source>
        <translation>連番「%1」</translation>
    </message>
    <message>
        <source>It stands at %1, though %2 is taken. The next entry goes on behind what is taken.</source>
        <translation>%2まで使用済みですが、%1になっています。次の登録には、使用済みの番号の次の番号を付けます。</translation>
    </message>
    <message>
        <source>A part of it cannot be read: %1</source>
        <translation>一部を読み取れません（%1）。</translation>
    </message>
    <message>
        <source>“%1” is a ledger and was not touched. Give the file another name.</source>
        <translation>「%1」は台帳のため、書き込んでいません。ファイルに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is a name that the ledger “%2” beside it needs for itself. Nothing was written; give the file another name.</source>
        <translation>「%1」は同じフォルダーの台帳「%2」が使う名前のため、何も書き込んでいません。ファイルに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>It has no entry in the history.</source>
        <translation>履歴に記録がありません。</translation>
    </message>
    <message>
        <source>Its history lacks what was before act %1.</source>
        <translation>操作（ID %1）より前の記録が欠けています。</translation>
    </message>
    <message>
        <source>Its history breaks off between the acts %1 and %2.</source>
        <translation>操作（ID %1）と操作（ID %2）の間で、記録がつながりません。</translation>
    </message>
    <message>
        <source>It is in the ledger, though act %1 removed it.</source>
        <translation>操作（ID %1）で削除した記録がありますが、台帳に残っています。</translation>
    </message>
    <message>
        <source>It is missing, though act %1 left it.</source>
        <translation>操作（ID %1）の記録がありますが、台帳にありません。</translation>
    </message>
    <message>
        <source>It is other than act %1 left it.</source>
        <translation>操作（ID %1）で保存した内容と異なります。</translation>
    </message>
    <message>
        <source>An entry of it cannot be read.</source>
        <translation>読み取れない記録があります。</translation>
    </message>
    <message>
        <source>Entries of it are missing.</source>
        <translation>欠けている記録があります。</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>検索</translation>
    </message>
    <message numerus="yes">
        <source>It does not find %n record(s) as they are now, the first of them “%1”.</source>
        <translation>
            <numerusform>現在の内容では見つからない事業が%n件あります（最初は「%1」）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is in the ledger, but the disk reported an error at the end: it cannot be made sure that it is kept. Check the disk or the connection to it, and open the ledger again.</source>
        <translation>変更は台帳に書き込みましたが、最後にディスクでエラーが発生したため、保存されたことを確認できません。ディスクや接続を確認して、台帳を開き直してください。</translation>
    </message>
    <message>
        <source>“%1” is another ledger, or a backup of another one. It was not touched; choose another name.</source>
        <translation>「%1」は別の台帳か、別の台帳の控えのため、変更していません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>No file can be made beside the ledger, because its disk is full or reports an error. The ledger can be read, but not changed; make room, and open it again.</source>
        <translation>ディスクに空き容量がないか、エラーが発生しているため、台帳と同じフォルダーにファイルを作成できません。閲覧はできますが変更はできません。空きを作ってから、開き直してください。</translation>
    </message>
    <message>
        <source>A text of it is longer than this program writes any.</source>
        <translation>協働台帳では書き込めない長さの文字列があります。</translation>
    </message>
    <message>
        <source>“%1” is a newer state of this ledger and holds changes that this one lacks. It was not touched; choose another name.</source>
        <translation>「%1」はこの台帳のより新しい状態で、この台帳にない変更を含んでいます。変更はしていません。別の名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>SurveyTable</name>
    <message>
        <source>Collaborative Projects of %1: Survey Results</source>
        <translation>%1の協働事業（活動）の現状について ～ 調査結果一覧 ～</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Group: form</source>
        <translation>区分（形態）</translation>
    </message>
    <message>
        <source>Group: area</source>
        <translation>区分（領域）</translation>
    </message>
    <message>
        <source>Group: department</source>
        <translation>区分（担当課）</translation>
    </message>
    <message>
        <source>Group: field</source>
        <translation>区分（分野）</translation>
    </message>
    <message>
        <source>By form</source>
        <translation>形態別</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>領域別</translation>
    </message>
    <message>
        <source>Forms by area</source>
        <translation>形態別・領域別</translation>
    </message>
    <message>
        <source>A project with several forms counts once under each of them: %1 projects, %2 counts in all.</source>
        <translation>複数の形態に該当する事業は、それぞれの形態に計上しています（実事業数 %1件、延べ %2件）。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>実施期間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Period as written</source>
        <translation>期間の記載</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>形態コード</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>領域コード</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>総括表（%1）</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>領域名</translation>
    </message>
    <message>
        <source>Areas: %1</source>
        <translation>領域：%1</translation>
    </message>
    <message>
        <source>A project of several forms is listed under its leading form alone.</source>
        <translation>複数の形態に該当する事業は、主な形態の欄にだけ掲載しています。</translation>
    </message>
    <message>
        <source>A project of several forms is listed under each of them.</source>
        <translation>複数の形態に該当する事業は、それぞれの形態の一覧に掲載しています。</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>担当課別</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>分野別</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %2</source>
        <comment>a sentence behind others</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not a text file. Save the table as CSV and choose that file.</source>
        <translation>テキストファイルではありません。表をCSVで保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not %2. Choose another encoding, or save the file again as CSV UTF-8.</source>
        <translation>%1行目に、%2として読み取れない部分があります。別の文字コードを選ぶか、CSV（UTF-8）で保存し直してください。</translation>
    </message>
    <message>
        <source>The text is in no encoding that the program knows: it stops being UTF-8 in line %1 and CP932 in line %2. Save the file again as CSV UTF-8.</source>
        <translation>文字コードを判定できません（UTF-8としては%1行目、CP932としては%2行目で読めなくなります）。CSV（UTF-8）で保存し直してください。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Possible are: %2.</source>
        <translation>「%1」という文字コードはありません。指定できるもの：%2</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>「%1」に、保存していない変更があります。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>City itself</source>
        <translation>自己評価（市）</translation>
    </message>
    <message>
        <source>Partner itself</source>
        <translation>自己評価（相手方）</translation>
    </message>
    <message>
        <source>City on partner</source>
        <translation>市による相手方の評価</translation>
    </message>
    <message>
        <source>Partner on city</source>
        <translation>相手方による市の評価</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三者評価</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>The text of cell %1 on the sheet “%2” has %3 characters; a spreadsheet holds no more than %4. Shorten it, or choose CSV.</source>
        <translation>シート「%2」のセル%1の文章が%3文字あり、表計算ソフトで扱える%4文字を超えています。短くするか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>The sheet “%1” would have more rows than a spreadsheet holds. Choose CSV.</source>
        <translation>シート「%1」の行数が、表計算ソフトで扱える上限を超えます。CSVで書き出してください。</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Make room or choose another folder, then write it again.</source>
        <translation>「%1」を書き出す空き容量がありません。空きを作るか、別のフォルダーを選んで、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or try again.</source>
        <translation>「%1」を書き出せませんでした。別のフォルダーを選ぶか、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>There is no room left for temporary files in “%1”. Make room there, see that you may write into it, and write the report again.</source>
        <translation>一時ファイルを置くフォルダー「%1」に空き容量がありません。空きを作り、書込み権限があることを確認してから、もう一度書き出してください。</translation>
    </message>
</context>
<context>
    <name>Yen</name>
    <message>
        <source>%1 yen cannot be a cost.</source>
        <translation>%1円は事業費として使えません。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money. Write whole yen, like 120,000 or 12万円.</source>
        <translation>「%1」は金額として読み取れません。「120,000」「12万円」のように、円単位で記入してください。</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::AlikeListModel</name>
    <message>
        <source>Left project</source>
        <translation>左の事業</translation>
    </message>
    <message>
        <source>Its department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Right project</source>
        <translation>右の事業</translation>
    </message>
    <message>
        <source>Why they are alike</source>
        <translation>似ている点</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::AlikeTab</name>
    <message>
        <source>&amp;Across departments only</source>
        <translation>課をまたぐものだけ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Alike projects</source>
        <translation>似た事業</translation>
    </message>
    <message>
        <source>Enter opens the left project, Shift+Enter the right one.</source>
        <translation>Enterキーで左の事業、Shift+Enterキーで右の事業を開きます。</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>二つの事業の比較(&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;left</source>
        <translation>左の事業を開く(&amp;L)</translation>
    </message>
    <message>
        <source>Open the ri&amp;ght</source>
        <translation>右の事業を開く(&amp;G)</translation>
    </message>
    <message>
        <source>The two projects side by side</source>
        <translation>二つの事業の比較</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>全ての組を表示</translation>
    </message>
    <message>
        <source>Reading the projects: %1 of %2</source>
        <translation>事業を読み込んでいます（%2件中%1件）</translation>
    </message>
    <message>
        <source>Comparing the projects…</source>
        <translation>事業を比較しています…</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%2組中%1組</translation>
    </message>
    <message numerus="yes">
        <source>The %n most alike pair(s)</source>
        <translation>
            <numerusform>似ている順に%n組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n組</numerusform>
        </translation>
    </message>
    <message>
        <source>No alike projects belong to different departments.</source>
        <translation>課をまたいで似ている事業はありません。</translation>
    </message>
    <message>
        <source>No projects of this survey round resemble each other or share partners.</source>
        <translation>この調査回には、内容が似ている事業や、相手方が共通する事業はありません。</translation>
    </message>
    <message>
        <source>There is no survey round yet whose projects could be compared.</source>
        <translation>調査回が登録されていないため、比較する事業がありません。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::AnswerTable</name>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::AreaComparison</name>
    <message>
        <source>Areas of both guidelines and their counterparts</source>
        <translation>両方の指針の領域と、その対応</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::AreaPicture</name>
    <message>
        <source>This guideline has no areas.</source>
        <translation>この指針には領域の区分がありません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>領域：%1</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>目安：%1。</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>前回：%1。</translation>
    </message>
    <message>
        <source>Choose with the left and right arrow keys or by the area&apos;s letter or number.</source>
        <translation>左右の矢印キー、又は領域の記号・番号のキーで選べます。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::BackupKeeper</name>
    <message>
        <source>The folder “%1” for backups is not there. The standard place is used until it returns.</source>
        <translation>控えの場所「%1」が見つからないため、接続されるまで標準の場所に作成します。</translation>
    </message>
    <message>
        <source>The second place “%1” for backups is not there. It is brought up to date when it returns.</source>
        <translation>控えの予備の場所「%1」が見つかりません。接続されたときに更新します。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::BackupListModel</name>
    <message>
        <source>both places</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>予備の場所</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>控えの場所</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管場所</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>今すぐ作成(&amp;M)</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>別の場所に保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Backups of this ledger</source>
        <translation>この台帳の控え</translation>
    </message>
    <message>
        <source>In the selected backup</source>
        <translation>選択した控えの内容</translation>
    </message>
    <message>
        <source>&amp;Restore the ledger from it…</source>
        <translation>この控えから復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore from another &amp;file…</source>
        <translation>ほかのファイルから復元(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>These hold for all ledgers on this PC. Backups are made beside the window while a ledger is open, and only when something was changed; before an import, a revision of the guideline and the merging of organisations one is made as well.</source>
        <translation>このパソコンの全ての台帳に共通の設定です。控えは、台帳を開いている間に、変更があったときだけ自動で作成します。取込み、指針の改定、団体の統合の前にも作成します。</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the place for backups</source>
        <translation>控えの場所の変更</translation>
    </message>
    <message>
        <source>Sta&amp;ndard</source>
        <translation>標準に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Use the standard place for backups</source>
        <translation>控えの場所を標準に戻す</translation>
    </message>
    <message>
        <source>Second pl&amp;ace</source>
        <translation>予備の場所(&amp;A)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>選択(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a second place for backups</source>
        <translation>控えの予備の場所の選択</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>使わない(&amp;O)</translation>
    </message>
    <message>
        <source>Use no second place for backups</source>
        <translation>控えの予備の場所を使わない</translation>
    </message>
    <message>
        <source>How of&amp;ten</source>
        <translation>作成する間隔(&amp;T)</translation>
    </message>
    <message>
        <source>Kept for e&amp;very day</source>
        <translation>日ごとに残す数(&amp;V)</translation>
    </message>
    <message>
        <source>Kept for every &amp;week</source>
        <translation>週ごとに残す数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Kept for every month</source>
        <translation>月ごとに残す数(&amp;K)</translation>
    </message>
    <message>
        <source>Ledgers (*.kyodo)</source>
        <translation>台帳 (*.kyodo)</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>1日1回</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>%n時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>控えからの復元</translation>
    </message>
    <message>
        <source>In the folder “%1”</source>
        <translation>控えのフォルダー「%1」</translation>
    </message>
    <message>
        <source>none: a USB stick or a shared folder keeps the backups when this PC fails</source>
        <translation>なし（USBメモリや共有フォルダーを選ぶと、パソコンが壊れても控えが残ります）</translation>
    </message>
    <message>
        <source>The backups lie in the folder of the ledger: what happens to the one may happen to the others. A second place is advisable.</source>
        <translation>控えの場所が台帳と同じフォルダーです。故障などで台帳と控えを同時に失わないよう、予備の場所も選んでください。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>控えはありません。</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>控えの内容を確認しています…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>控えを作成しています…</translation>
    </message>
    <message>
        <source>backup-%1.kyodo</source>
        <translation>控え-%1.kyodo</translation>
    </message>
    <message>
        <source>Save a copy of the ledger</source>
        <translation>台帳の控えの保存</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>The ledger “%1” becomes what it was in the backup of %2. The present ledger is kept in the same folder, with “before restoring” and the time in its name.</source>
        <translation>台帳「%1」を、控え「%2」の内容に戻します。現在の台帳は、名前に「復元前」と日時を付けて同じフォルダーに残します。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking and copying the backup…</source>
        <translation>控えを検査してコピーしています…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>控えのフォルダー</translation>
    </message>
    <message>
        <source>Both places are the same folder. Choose another second place.</source>
        <translation>二つの場所が同じフォルダーです。予備の場所には、別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::BarRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::BasicForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>事業名（活動名）(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>&amp;Kana</source>
        <translation>フリガナ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>担当課(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状態(&amp;T)</translation>
    </message>
    <message>
        <source>Period in &amp;words</source>
        <translation>期間の記載(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Begun in</source>
        <translation>開始年度(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cost (yen)</source>
        <translation>事業費（円）(&amp;C)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>分野(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>実施期間(&amp;R)</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>事業内容(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>成果(&amp;O)</translation>
    </message>
    <message>
        <source>Note for the off&amp;ice only</source>
        <translation>備考（庁内用）(&amp;I)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ChangeDetailModel</name>
    <message>
        <source>Entry</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ChangeListModel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（取消済み）</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直し</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ChartsForm</name>
    <message>
        <source>Ch&amp;arts</source>
        <translation>グラフ(&amp;A)</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>選ばないときは、全てのグラフを載せます。</translation>
    </message>
    <message>
        <source>Amoun&amp;ts in</source>
        <translation>金額の単位(&amp;T)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ChecklistForm</name>
    <message>
        <source>1 good, 2 partly, 3 bad, 0 not applicable; Delete clears.</source>
        <translation>1=○、2=△、3=×、0=該当なし、Delete=消去</translation>
    </message>
    <message>
        <source>Questions of the guideline</source>
        <translation>指針の設問</translation>
    </message>
    <message>
        <source>The guideline of this round has neither principles nor conditions to check a project by.</source>
        <translation>この調査回の指針には、事業を確認する原則や条件がありません。</translation>
    </message>
    <message>
        <source>Answers to questions that the guideline of this round does not ask. They are kept.</source>
        <translation>この調査回の指針にない設問への回答です。そのまま残しています。</translation>
    </message>
    <message>
        <source>Answers to other questions</source>
        <translation>指針にない設問への回答</translation>
    </message>
    <message>
        <source>%1: %2 of %3 answered</source>
        <translation>%1：%3問中%2問に回答</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1, %2: %3 — %4</source>
        <translation>%1・%2：%3 ― %4</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ChecklistModel</name>
    <message>
        <source>The sides differ: the city answered %1, the partner %2.</source>
        <translation>双方の回答が異なります（市：%1、相手方：%2）。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1・%2：%3</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Comment (%1)</source>
        <translation>コメント（%1）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ChoiceList</name>
    <message>
        <source>Add these words</source>
        <translation>入力した語を追加</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>自由記入</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ClassificationForm</name>
    <message>
        <source>&amp;Why this area</source>
        <translation>領域の理由(&amp;W)</translation>
    </message>
    <message>
        <source>Forms of &amp;collaboration</source>
        <translation>協働の形態(&amp;C)</translation>
    </message>
    <message>
        <source>Space chooses, M makes the form the leading one.</source>
        <translation>Spaceキーで選択し、Mキーで主な形態にします。</translation>
    </message>
    <message>
        <source>Make it &amp;leading</source>
        <translation>主な形態にする(&amp;L)</translation>
    </message>
    <message>
        <source>Forms of collaboration</source>
        <translation>協働の形態</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>“%1”, not an area of the guideline</source>
        <translation>「%1」（指針にない領域）</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Click the picture or press the letter of an area; Delete clears it.</source>
        <translation>図をクリックするか、領域の記号のキーを押して選びます。Deleteキーで消去します。</translation>
    </message>
    <message>
        <source>“%1” usually lies in %2. Write down why this project does not.</source>
        <translation>「%1」は「%2」が目安です。異なる領域を選ぶ場合は、領域の理由を記入してください。</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>領域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take this area</source>
        <translation>この領域にする(&amp;T)</translation>
    </message>
    <message>
        <source>The guideline of this round has no forms: none is asked for.</source>
        <translation>この調査回の指針には形態の定めがないため、選ぶ必要はありません。</translation>
    </message>
    <message>
        <source>The guideline of this round has no areas. “%1” is kept in these words.</source>
        <translation>この調査回の指針には領域の定めがありません。「%1」は記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>The guideline of this round has no areas: none is asked for.</source>
        <translation>この調査回の指針には領域の定めがないため、選ぶ必要はありません。</translation>
    </message>
    <message>
        <source>Proposed: %1. %2</source>
        <translation>目安：%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ComparisonDialog</name>
    <message>
        <source>Compare guidelines</source>
        <translation>指針の比較</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>左の指針(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second</source>
        <translation>右の指針(&amp;S)</translation>
    </message>
    <message>
        <source>Behind each part: how many entries are in both, only in the first, only in the second. Counterparts are what the program proposes.</source>
        <translation>項目名の右の数字は、左から順に、両方にあるもの、左だけのもの、右だけのものの件数です。対応は、プログラムが示す目安です。</translation>
    </message>
    <message>
        <source>Parts of the guidelines</source>
        <translation>指針の各項目</translation>
    </message>
    <message>
        <source>%1: %2 in both, %3 only in the first, %4 only in the second</source>
        <translation>%1：両方 %2、左だけ %3、右だけ %4</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::CountCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::CrossForm</name>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Coun&amp;ted</source>
        <translation>集計する値(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>割合(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>金額の単位(&amp;A)</translation>
    </message>
    <message>
        <source>Survey r&amp;ounds</source>
        <translation>調査回(&amp;O)</translation>
    </message>
    <message>
        <source>Survey rounds</source>
        <translation>調査回</translation>
    </message>
    <message>
        <source>None ticked: the round chosen above; all rounds where the years are rows or columns.</source>
        <translation>選ばないときは、画面上部で選んだ調査回を集計します。行又は列が年度のときは、全ての調査回を集計します。</translation>
    </message>
    <message>
        <source>Projects, each once</source>
        <translation>実事業数</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>延べ事業数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>事業費</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>全体に対する割合</translation>
    </message>
    <message>
        <source>Of the row</source>
        <translation>行ごとの割合</translation>
    </message>
    <message>
        <source>Of the column</source>
        <translation>列ごとの割合</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::DamagedLedgerOffer</name>
    <message>
        <source>The newest backup that opens is of %1, with %2 projects and %3 organisations.</source>
        <translation>開ける控えのうち最も新しいものは%1に作成したもので、事業%2件、%3団体が入っています。</translation>
    </message>
    <message>
        <source>No backup was found that opens.</source>
        <translation>開ける控えは見つかりません。</translation>
    </message>
    <message>
        <source>Looking for a backup that opens…</source>
        <translation>開ける控えを探しています…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>読み取れる内容を保存…</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>控えを見る</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>台帳を開けません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1-saved.kyodo</source>
        <translation>%1-救出.kyodo</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>読み取れる内容の保存</translation>
    </message>
    <message>
        <source>Ledgers (*.kyodo)</source>
        <translation>台帳 (*.kyodo)</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>読み取れる内容を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries were saved, without the history. The damaged ledger was not changed; keep it.</source>
        <translation>
            <numerusform>履歴を除く%n件を保存しました。壊れた台帳は変更していません。保管してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be read was saved</source>
        <translation>読み取れる内容を保存しました</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::DuplicatesButton</name>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>名寄せの候補(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Duplicates (%1)…</source>
        <translation>名寄せの候補 %1組(&amp;D)…</translation>
    </message>
    <message>
        <source>No &amp;duplicates</source>
        <translation>名寄せの候補なし(&amp;D)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::DuplicatesDialog</name>
    <message>
        <source>Duplicate organisations</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Pairs that may be one organisation</source>
        <translation>同じ団体と思われる組</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>残す団体</translation>
    </message>
    <message>
        <source>The two side by side, and what comes of them</source>
        <translation>二つの団体の内容と、統合した後の内容</translation>
    </message>
    <message>
        <source>They are &amp;two organisations</source>
        <translation>別の団体とする(&amp;T)</translation>
    </message>
    <message>
        <source>This pair is not shown again until the ledger is opened anew.</source>
        <translation>この組は、次に台帳を開くまで表示しません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>No more pairs: nothing in the register looks double.</source>
        <translation>同じ団体と思われる組は、ほかにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) that may be one organisation</source>
        <translation>
            <numerusform>同じ団体と思われる組：%n組</numerusform>
        </translation>
    </message>
    <message>
        <source>1: %1</source>
        <translation>1：%1</translation>
    </message>
    <message>
        <source>2: %1</source>
        <translation>2：%1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays, “%2” goes; the partner in %n project sheet(s) becomes the one that stays. Names in documents stay as typed. This can be undone.</source>
        <translation>
            <numerusform>「%1」を残し、「%2」を削除します。%n件の事業の相手方を「%1」に付け替えます。事業に記入された名称は変わりません。この操作は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>統合後</translation>
    </message>
    <message>
        <source>The two differ here.</source>
        <translation>二つの団体で内容が異なります。</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>両方(&amp;B)</translation>
    </message>
    <message>
        <source>Lists are joined; of two texts the one that goes is kept in the notes. Key: 0</source>
        <translation>一覧の項目は、両方の内容を合わせます。文章の項目は、削除する団体の内容を備考に残します。キー：0</translation>
    </message>
    <message>
        <source>Only &amp;1</source>
        <translation>1だけ(&amp;1)</translation>
    </message>
    <message>
        <source>What the other one has here is dropped. Key: 1</source>
        <translation>もう一方のこの項目の内容は残しません。キー：1</translation>
    </message>
    <message>
        <source>Only &amp;2</source>
        <translation>2だけ(&amp;2)</translation>
    </message>
    <message>
        <source>What the other one has here is dropped. Key: 2</source>
        <translation>もう一方のこの項目の内容は残しません。キー：2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>“%1”: what counts</source>
        <translation>「%1」で採用する内容</translation>
    </message>
    <message>
        <source>“%1”: the two agree</source>
        <translation>「%1」は同じ内容です</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ErasureDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation>個人情報の抹消</translation>
    </message>
    <message>
        <source>This cannot be undone. What is erased goes from the register, the projects, the search and the whole change log; taking back an earlier act does not bring it back.</source>
        <translation>抹消は元に戻せません。抹消した情報は、団体台帳、事業、検索、履歴の全てから消え、以前の操作を取り消しても復元されません。</translation>
    </message>
    <message>
        <source>Texts that are erased</source>
        <translation>抹消する記載</translation>
    </message>
    <message>
        <source>Erase the &amp;name too (that of a private person always goes)</source>
        <translation>名称も抹消（個人の氏名は必ず抹消）(&amp;N)</translation>
    </message>
    <message>
        <source>Erase them &amp;there too</source>
        <translation>上の記載も抹消(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rewritten: %1 entries of the ledger and %2 of its change log.</source>
        <translation>書き換える記載：台帳%1件、履歴%2件</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>控えのフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Personal data of %n organisation(s) erased</source>
        <translation>
            <numerusform>%n団体の個人情報を抹消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and in %n backup(s)</source>
        <translation>
            <numerusform>%1控え%n個からも抹消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups and folders could not be read or rewritten and may hold the data still. Delete those that are not needed:
%1</source>
        <translation>次の控え又はフォルダーは、読み取り又は書換えができなかったため、情報が残っているおそれがあります。不要なものは削除してください。
%1</translation>
    </message>
    <message>
        <source>&amp;What is erased; notes go as a whole</source>
        <translation>抹消する記載（備考は全文）(&amp;W)</translation>
    </message>
    <message>
        <source>The same texts in &amp;other projects and organisations</source>
        <translation>ほかの事業・団体に残る同じ記載(&amp;O)</translation>
    </message>
    <message>
        <source>Other projects and organisations with these texts</source>
        <translation>ほかの事業・団体に残る同じ記載</translation>
    </message>
    <message>
        <source>Erase in &amp;backups too</source>
        <translation>控えからも抹消(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation>抹消(&amp;G)</translation>
    </message>
    <message>
        <source>Backups, that which is made just before included, hold the data still.</source>
        <translation>控えには情報が残ります。抹消の直前に作成する控えにも残ります。</translation>
    </message>
    <message>
        <source>“%1” is not there: its backups hold the data still. Erase again when it is.</source>
        <translation>「%1」が見つからないため、そこにある控えには情報が残ります。接続してから、もう一度抹消してください。</translation>
    </message>
    <message>
        <source>Copies that were saved in any other place hold the data still.</source>
        <translation>ほかの場所に保存した控えには、情報が残ります。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::EvaluationForm</name>
    <message>
        <source>Type the number of a step, or press Enter to choose one; Delete clears.</source>
        <translation>段階の番号を入力するか、Enterキーを押して選びます。Deleteキーで消去します。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Comment on the current score</source>
        <translation>選択した評価へのコメント</translation>
    </message>
    <message>
        <source>To &amp;do better next year</source>
        <translation>来年度の改善点(&amp;D)</translation>
    </message>
    <message>
        <source>Text for the pu&amp;blic</source>
        <translation>講評（公開用）(&amp;B)</translation>
    </message>
    <message>
        <source>Will be published</source>
        <translation>公開されます</translation>
    </message>
    <message>
        <source>&amp;Note within the office</source>
        <translation>庁内用メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Will not be published</source>
        <translation>公開されません</translation>
    </message>
    <message>
        <source>Co&amp;mment: %1</source>
        <translation>コメント(&amp;M)：%1</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>コメント(&amp;M)</translation>
    </message>
    <message>
        <source>Why is the score this low?</source>
        <translation>評価が低い理由</translation>
    </message>
    <message numerus="yes">
        <source>%n low score(s) stand without a reason.</source>
        <translation>
            <numerusform>理由の記入がない低い評価が%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::EvaluationModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not an item of the guideline: kept in these words.</source>
        <translation>指針にない評価項目です。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>A score this low wants a reason. Write it below.</source>
        <translation>低い評価には理由が必要です。下の欄に記入してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未評価</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n段階</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ExamplesForm</name>
    <message>
        <source>Pro&amp;jects per form</source>
        <translation>形態ごとの事業数(&amp;J)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全て</translation>
    </message>
    <message>
        <source>Where a form has more, “and others” stands behind the last one; 0: all of them.</source>
        <translation>これより多い形態では、末尾に「など」を付けます。0にすると全て載せます。</translation>
    </message>
    <message>
        <source>With &amp;what each form means</source>
        <translation>形態の説明を付ける(&amp;W)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FileForm</name>
    <message>
        <source>PDF for &amp;keeping (PDF/A)</source>
        <translation>長期保存用のPDF/Aにする(&amp;K)</translation>
    </message>
    <message>
        <source>PDF/A-1b can be read in many years, but screen readers follow a usual PDF better.</source>
        <translation>PDF/A-1bは長期の保存に適しています。音声による読み上げには、通常のPDFが適しています。</translation>
    </message>
    <message>
        <source>C&amp;SV characters</source>
        <translation>CSVの文字コード(&amp;S)</translation>
    </message>
    <message>
        <source>UTF-8 (all characters)</source>
        <translation>UTF-8（全ての文字）</translation>
    </message>
    <message>
        <source>Shift JIS lacks some characters. They are shown before such a file is written.</source>
        <translation>シフトJISでは表せない文字があります。該当する文字は、書き出す前に一覧で表示します。</translation>
    </message>
    <message>
        <source>Shift JIS (CP932)</source>
        <translation>シフトJIS（CP932）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FindingListModel</name>
    <message>
        <source>What to look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Project or organisation</source>
        <translation>事業・団体</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FindingStrip</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FindingTab</name>
    <message>
        <source>Words in the findings</source>
        <translation>指摘の語句による絞込み</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行のコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>指摘の種類</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>全ての指摘を表示</translation>
    </message>
    <message>
        <source>Looking through the projects: %1 of %2</source>
        <translation>事業を確認しています（%2件中%1件）</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>指摘 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>指摘 %2件中%1件</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>No finding of this kind has these words.</source>
        <translation>この種類の指摘に、この語句を含むものはありません。</translation>
    </message>
    <message>
        <source>The ledger has no survey round yet. Add one from the Survey menu, or import a table of projects.</source>
        <translation>調査回がまだありません。「調査」メニューから調査回を追加するか、事業の一覧表を取り込んでください。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Findings and alike projects</source>
        <translation>指摘と似た事業</translation>
    </message>
    <message>
        <source>Doubtful entries</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Alike projects</source>
        <translation>似た事業</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FormChoiceModel</name>
    <message>
        <source>Not a form of the guideline: kept in these words.</source>
        <translation>指針にない形態です。記入のとおりに残しています。</translation>
    </message>
    <message>
        <source>Leading form</source>
        <translation>主な形態</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>主</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>主</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FrameForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>表題(&amp;T)</translation>
    </message>
    <message>
        <source>The usual title</source>
        <translation>標準の表題</translation>
    </message>
    <message>
        <source>Fore&amp;word</source>
        <translation>前書き(&amp;W)</translation>
    </message>
    <message>
        <source>Stands before the report</source>
        <translation>帳票の前に入る文章</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>基準日(&amp;O)</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>印刷しない</translation>
    </message>
    <message>
        <source>For example R6.4.1, 令和6年4月1日 or 2024-04-01; blank: no date is printed.</source>
        <translation>例：R6.4.1、令和6年4月1日、2024-04-01。空欄にすると日付を印刷しません。</translation>
    </message>
    <message>
        <source>Dep&amp;artment that publishes</source>
        <translation>発行課(&amp;A)</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>用紙(&amp;Z)</translation>
    </message>
    <message>
        <source>Pa&amp;ge orientation</source>
        <translation>用紙の向き(&amp;G)</translation>
    </message>
    <message>
        <source>D&amp;raft mark</source>
        <translation>「案」の印を付ける(&amp;R)</translation>
    </message>
    <message>
        <source>Prints “draft” beside the title.</source>
        <translation>表題の横に「案」と印刷します。</translation>
    </message>
    <message>
        <source>B4 (JIS)</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>City: %1 (from the guideline)</source>
        <translation>市町村名：%1（指針による）</translation>
    </message>
    <message>
        <source>Margin&amp;s</source>
        <translation>余白(&amp;S)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広い</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::GapsForm</name>
    <message>
        <source>Differences of at &amp;least</source>
        <translation>取り上げる差(&amp;L)</translation>
    </message>
    <message>
        <source>How many steps of the scale lie between the sides.</source>
        <translation>双方の評価が何段階以上離れているものを取り上げるかを指定します。</translation>
    </message>
    <message>
        <source> steps</source>
        <comment>behind the number in a field</comment>
        <translation>段階以上</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::GuidelineEditor</name>
    <message>
        <source>Edit the guideline</source>
        <translation>指針の編集</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>表題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>版名(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>市町村名(&amp;C)</translation>
    </message>
    <message>
        <source>Parts of the guideline</source>
        <translation>指針の構成</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>A working copy: the ledger changes only when it is revised. F2 or typing opens a cell; in a text, Tab takes it over.</source>
        <translation>作業用の写しです。改定するまで、台帳は変わりません。F2キーを押すか文字を入力すると、欄を編集できます。長い文はTabキーで確定します。</translation>
    </message>
    <message>
        <source>&amp;Go on to the revision…</source>
        <translation>改定へ進む(&amp;G)…</translation>
    </message>
    <message>
        <source>The ledger has a guideline of this edition already. Give the revised one an edition of its own.</source>
        <translation>台帳には、既にこの版名の指針があります。改定後の指針には、別の版名を付けてください。</translation>
    </message>
    <message>
        <source>Close the working copy</source>
        <translation>作業用の写しを閉じる</translation>
    </message>
    <message>
        <source>What was edited here is not in the ledger yet. It can be kept, to go on with it another time, or dropped.</source>
        <translation>ここで編集した内容は、台帳に反映していません。後で続けられるように残すことも、破棄することもできます。</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>残して閉じる</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::GuidelinePage</name>
    <message>
        <source>Guideline</source>
        <translation>指針</translation>
    </message>
    <message>
        <source>Parts of the guideline</source>
        <translation>指針の構成</translation>
    </message>
    <message>
        <source>Guideline to read</source>
        <translation>表示する指針</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>書出し(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Read…</source>
        <translation>読込み(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the guideline</source>
        <translation>指針の書出し</translation>
    </message>
    <message>
        <source>Guidelines (*.json)</source>
        <translation>指針 (*.json)</translation>
    </message>
    <message>
        <source>Read a guideline</source>
        <translation>指針の読込み</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>編集(&amp;I)…</translation>
    </message>
    <message>
        <source>Revi&amp;se…</source>
        <translation>改定(&amp;S)…</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>指針の編集</translation>
    </message>
    <message>
        <source>A working copy was kept half done: “%1”, edition %2.</source>
        <translation>編集途中の作業用の写しが残っています（「%1」、版名「%2」）。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続きから編集</translation>
    </message>
    <message>
        <source>Drop it and begin anew</source>
        <translation>破棄して初めから編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::HistoryForm</name>
    <message>
        <source>The project has no history before it is saved.</source>
        <translation>保存前の事業には、履歴がありません。</translation>
    </message>
    <message>
        <source>Over the &amp;years</source>
        <translation>年度ごとの記録(&amp;Y)</translation>
    </message>
    <message>
        <source>Enter or a double click opens the project in another round.</source>
        <translation>Enterキー又はダブルクリックで、ほかの調査回の内容を開きます。</translation>
    </message>
    <message>
        <source>The project over the years</source>
        <translation>年度ごとの記録</translation>
    </message>
    <message>
        <source>What was &amp;changed, and by whom</source>
        <translation>変更履歴(&amp;C)</translation>
    </message>
    <message>
        <source>Acts, the latest first</source>
        <translation>操作の一覧（新しい順）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Acts, the latest first</source>
        <translation>操作の一覧（新しい順）</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>変更の内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take this act back</source>
        <translation>この操作を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更の内容</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n act(s)</source>
        <translation>
            <numerusform>新しい順に%n件まで表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 entries are shown.</source>
        <translation>%2件のうち最初の%1件を表示しています。</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>台帳は閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>The making of the ledger stays.</source>
        <translation>台帳の作成は取り消せません。</translation>
    </message>
    <message>
        <source>This act has been taken back.</source>
        <translation>この操作は取り消されています。</translation>
    </message>
    <message>
        <source>Take this act back</source>
        <translation>操作の取消し</translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2” of %3 is taken back: its %n entry(s) become what they were before. This is an act of its own, and can be taken back too.</source>
        <translation>
            <numerusform>%3の操作「%1」（%2）を取り消し、%n件を操作前の内容に戻します。この取消しも履歴に残り、後で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Taking the act back…</source>
        <translation>操作を取り消しています…</translation>
    </message>
    <message>
        <source>What was erased is in the ledger no more.</source>
        <translation>抹消した情報は台帳に残っていません。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>取込み</translation>
    </message>
    <message>
        <source>Fiscal &amp;year of rows that name none</source>
        <translation>年度の記入がない行の年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>取込みの結果の見込み</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取込み(&amp;I)</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 rejected. %7 findings. Encoding: %8.</source>
        <translation>全%1行：追加 %2、更新 %3、変更なし %4、対象外 %5、取込み不可 %6&#x3000;指摘：%7件&#x3000;文字コード：%8</translation>
    </message>
    <message>
        <source>The survey round of %1 will be made.</source>
        <translation>%1の調査回を追加します。</translation>
    </message>
    <message>
        <source>Columns not taken over: %1</source>
        <translation>取り込まない列：%1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Mapping of the columns…</source>
        <translation>列の対応表(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>指摘(&amp;F)</translation>
    </message>
    <message>
        <source>What is doubtful in the file</source>
        <translation>ファイルの指摘</translation>
    </message>
    <message>
        <source>Read a mapping of the columns</source>
        <translation>列の対応表の読込み</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>列の対応表 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>指摘 %1件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ImportFindingModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ImportPlanModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::InvolvementForm</name>
    <message>
        <source>Started by</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>責任</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::KanaProposal</name>
    <message>
        <source>Take over the reading (Enter)</source>
        <translation>読みをフリガナに入力（Enterキー）</translation>
    </message>
    <message>
        <source>%1 (Enter takes it over)</source>
        <translation>%1（Enterキーで入力）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::KeyListDialog</name>
    <message>
        <source>Open the project of the row</source>
        <translation>選択した行の事業を開く</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Previous project</source>
        <translation>前の事業</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>次の事業</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キー操作の一覧</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::LedgerView</name>
    <message>
        <source>Survey round</source>
        <translation>調査回</translation>
    </message>
    <message>
        <source>Add a survey round</source>
        <translation>調査回の追加</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>事業の検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>%1 of %2 projects shown</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>Search projects and organisations (Ctrl+F)</source>
        <translation>事業・団体を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>%1 of %2 organisations shown</source>
        <translation>%2団体中%1団体を表示</translation>
    </message>
    <message>
        <source>Taking the act back…</source>
        <translation>操作を取り消しています…</translation>
    </message>
    <message>
        <source>Doing the act again…</source>
        <translation>操作をやり直しています…</translation>
    </message>
    <message>
        <source>The ledger was closed by the one who had it in use. You can work on it now; it is opened again for that.</source>
        <translation>使用していた人が台帳を閉じたため、変更できるようになりました。変更するには、台帳を開き直します。</translation>
    </message>
    <message>
        <source>Begin to work on it</source>
        <translation>変更できるように開く</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Save in another ledger…</source>
        <translation>別の台帳に保存…</translation>
    </message>
    <message>
        <source>Open the file that is there now</source>
        <translation>現在のファイルを開く</translation>
    </message>
    <message>
        <source>Save in another ledger</source>
        <translation>別の台帳に保存</translation>
    </message>
    <message>
        <source>%1 (saved apart).kyodo</source>
        <translation>%1（別に保存）.kyodo</translation>
    </message>
    <message>
        <source>Ledgers (*.kyodo)</source>
        <translation>台帳 (*.kyodo)</translation>
    </message>
    <message>
        <source>This is a new file. It holds the ledger as it was last, with what you had entered.</source>
        <translation>これは新しいファイルです。最後に表示していた台帳の全体に、入力していた内容を加えて保存しました。</translation>
    </message>
    <message>
        <source>This is a new ledger. It holds what you had entered and nothing else: the rest was in the file that was overwritten, and is in your backups as far as they go.</source>
        <translation>これは新しい台帳です。入力していた内容だけを保存しました。ほかの事業は、上書きされたファイルにあったため含まれていません。控えを作成した時点までの内容は、控えに残っています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;New organisation</source>
        <translation>団体の追加(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>事業の追加(&amp;N)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::MainWindow</name>
    <message>
        <source>Ledgers (*.kyodo)</source>
        <translation>台帳 (*.kyodo)</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>sample.kyodo</source>
        <translation>見本.kyodo</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルの取込み</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Imported. One undo takes all of it back.</source>
        <translation>取り込みました。「元に戻す」を1回実行すると、全て取り消せます。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全て保存済み</translation>
    </message>
    <message>
        <source>Backup: none yet</source>
        <translation>控え：なし</translation>
    </message>
    <message>
        <source>Backup: today %1</source>
        <translation>控え：今日 %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>控え：%1</translation>
    </message>
    <message>
        <source>The ledger was brought to this version of the program. What it was before is kept as “%1”.</source>
        <translation>台帳をこのバージョンの形式に変換しました。変換前の台帳は「%1」として残しました。</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>控えを作成しています…</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>控えを作成できません</translation>
    </message>
    <message>
        <source>Go on without a backup</source>
        <translation>控えなしで続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>復元しました。</translation>
    </message>
    <message>
        <source>Restored. The ledger that was there is kept as “%1”.</source>
        <translation>復元しました。復元前の台帳は「%1」として残しました。</translation>
    </message>
    <message>
        <source>Kyodo Daicho</source>
        <translation>協働台帳</translation>
    </message>
    <message>
        <source>About Kyodo Daicho</source>
        <translation>協働台帳について</translation>
    </message>
    <message>
        <source>Kyodo Daicho %1
The register of the projects that citizens and the city carry out together.</source>
        <translation>協働台帳 %1
市民と市が協働で行う事業の台帳です。</translation>
    </message>
    <message>
        <source>The last ledger is not there any more: %1</source>
        <translation>前回の台帳が見つかりません：%1</translation>
    </message>
    <message>
        <source>“%1” was not imported, since the ledger is open for reading only.</source>
        <translation>台帳を閲覧専用で開いているため、「%1」は取り込んでいません。</translation>
    </message>
    <message>
        <source>Into which ledger is “%1” to be imported?</source>
        <translation>「%1」を取り込む台帳を選んでください。</translation>
    </message>
    <message>
        <source>Make a new ledger…</source>
        <translation>新しい台帳の作成…</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>台帳を開く…</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>見本を作成しています…</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（閲覧専用）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::MappingModel</name>
    <message>
        <source>no counterpart</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>In the new guideline</source>
        <translation>新しい指針</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::MissingCharactersDialog</name>
    <message>
        <source>Characters that the file cannot hold</source>
        <translation>書き出せない文字</translation>
    </message>
    <message>
        <source>&amp;Write 〓 instead</source>
        <translation>〓に置き換えて書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Do not write</source>
        <translation>書き出さない(&amp;D)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Head of the column</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a character and its code point</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Shift JIS (CP932) does not have %n character(s) of this report. Write 〓 in their place, or write no file and choose UTF-8, which has them all.</source>
        <translation>
            <numerusform>この帳票には、シフトJIS（CP932）で表せない文字が%nか所あります。〓に置き換えて書き出すか、書き出さずにUTF-8を選んでください。UTF-8では全ての文字を書き出せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::NewLedgerDialog</name>
    <message>
        <source>New ledger</source>
        <translation>新しい台帳の作成</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>市町村名(&amp;C)</translation>
    </message>
    <message>
        <source>Start from the &amp;guideline</source>
        <translation>もとにする指針(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>First survey &amp;round</source>
        <translation>最初の調査回(&amp;R)</translation>
    </message>
    <message>
        <source>May stay empty: an import makes the rounds that it needs.</source>
        <translation>空欄のままでもかまいません。必要な調査回は、取込みのときに追加されます。</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Empty, to be filled in later</source>
        <translation>空の指針（後で記入）</translation>
    </message>
    <message>
        <source>Read a guideline</source>
        <translation>指針の読込み</translation>
    </message>
    <message>
        <source>Guidelines (*.json)</source>
        <translation>指針 (*.json)</translation>
    </message>
    <message>
        <source>It has kinds of partners, fields and a scale for evaluations. The rest is entered on the page Guideline.</source>
        <translation>担い手、NPO法の分野、評価段階だけを備えた指針です。ほかの項目は「指針」の画面で記入できます。</translation>
    </message>
    <message>
        <source>All of it can be changed later on the page Guideline.</source>
        <translation>内容は後から「指針」の画面で変更できます。</translation>
    </message>
    <message>
        <source>Its texts are taken over with “%1” in place of “%2”, and can be changed later on the page Guideline.</source>
        <translation>文中の「%2」を「%1」に置き換えて使います。内容は後から「指針」の画面で変更できます。</translation>
    </message>
    <message>
        <source>Enter the name of the city.</source>
        <translation>市町村名を記入してください。</translation>
    </message>
    <message>
        <source>Save the new ledger</source>
        <translation>新しい台帳の保存先</translation>
    </message>
    <message>
        <source>Ledgers (*.kyodo)</source>
        <translation>台帳 (*.kyodo)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrderedChoice</name>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>上へ移動（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>下へ移動（Alt+↓）</translation>
    </message>
    <message>
        <source>Space ticks an entry; Alt with the arrow keys moves it.</source>
        <translation>Spaceキーで選択し、Alt+矢印キーで並べ替えます。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationActivityForm</name>
    <message>
        <source>Fie&amp;lds</source>
        <translation>分野(&amp;L)</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>ほかの分野</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>活動内容(&amp;A)</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>ほかの活動</translation>
    </message>
    <message>
        <source>&amp;Issues</source>
        <translation>課題(&amp;I)</translation>
    </message>
    <message>
        <source>Another issue</source>
        <translation>ほかの課題</translation>
    </message>
    <message>
        <source>The city&apos;s own fields</source>
        <translation>市独自の分野</translation>
    </message>
    <message>
        <source>Fields of the NPO Act</source>
        <translation>NPO法の分野</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationBasicForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>&amp;Kana</source>
        <translation>フリガナ(&amp;K)</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>区分(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Corporate number</source>
        <translation>法人番号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>所在地(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>連絡先(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>ホームページ(&amp;W)</translation>
    </message>
    <message>
        <source>No&amp;tes (for the office alone)</source>
        <translation>備考（庁内用）(&amp;T)</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>旧名称</translation>
    </message>
    <message>
        <source>For&amp;mer names</source>
        <translation>旧名称(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dd a former name</source>
        <translation>旧名称の追加(&amp;D)</translation>
    </message>
    <message>
        <source>13 digits, and the check digit fits.</source>
        <translation>13桁で、検査用数字も合っています。</translation>
    </message>
    <message>
        <source>A corporate number has 13 digits. It can be saved as it is.</source>
        <translation>法人番号は13桁です。このまま保存することもできます。</translation>
    </message>
    <message>
        <source>The check digit does not fit: a digit may be mistyped. It can be saved as it is.</source>
        <translation>検査用数字が合いません。入力の誤りがないか確認してください。このまま保存することもできます。</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>使用終了日</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationEditor</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;1 Basics</source>
        <translation>基本(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Fields, activities, issues</source>
        <translation>分野・活動・課題(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Requirements and registration</source>
        <translation>要件・登録(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Officers and members</source>
        <translation>役員・構成団体(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Publicity</source>
        <translation>公開(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;6 Projects</source>
        <translation>参加事業(&amp;6)</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>団体の追加</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>変更あり（未保存）</translation>
    </message>
    <message>
        <source>Link the projects</source>
        <translation>事業との連携</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) name “%1” as a partner, and are not linked to it yet.</source>
        <translation>
            <numerusform>「%1」を相手方とする未連携の事業が%n件あります。この団体と連携しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>連携しない</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationListModel</name>
    <message>
        <source>expired on %1</source>
        <translation>期限切れ（%1）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationListPage</name>
    <message>
        <source>Organisations</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>区分による絞込み</translation>
    </message>
    <message>
        <source>Filter by registration</source>
        <translation>登録による絞込み</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞込みの解除</translation>
    </message>
    <message>
        <source>Entries that may be one organisation, to be merged</source>
        <translation>同じ団体と思われるものを探し、統合します。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New organisation</source>
        <translation>団体の追加(&amp;N)</translation>
    </message>
    <message>
        <source>Organisations of the register</source>
        <translation>団体の一覧</translation>
    </message>
    <message>
        <source>All registrations</source>
        <translation>全ての登録状態</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全ての区分</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>区分なし</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n団体</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 organisations</source>
        <translation>%2団体中%1団体</translation>
    </message>
    <message>
        <source>The register has no organisation yet. Enter one, or import a file.</source>
        <translation>団体がまだ登録されていません。団体を追加するか、ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>No organisation is found by this search and these filters.</source>
        <translation>この検索と絞込みの条件に合う団体はありません。</translation>
    </message>
    <message>
        <source>Enter an organisation</source>
        <translation>団体の追加</translation>
    </message>
    <message>
        <source>Remove organisations</source>
        <translation>団体の削除</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) will be taken out of the register. Projects that name them keep the name. This can be undone.</source>
        <translation>
            <numerusform>%n団体を台帳から削除します。事業に記入された名称は残ります。この操作は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) removed</source>
        <translation>
            <numerusform>%n団体を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>「%1」に統合しました。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Take personal data out of the ledger for good</source>
        <translation>個人情報を台帳から抹消します。</translation>
    </message>
    <message>
        <source>Er&amp;ase…</source>
        <translation>抹消(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) have them as partners.</source>
        <translation>
            <numerusform>%n件の事業で相手方になっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationPeopleForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>任期満了日</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>台帳の団体</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>&amp;Officers</source>
        <translation>役員(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;dd an officer</source>
        <translation>役員の追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Members of a joint body</source>
        <translation>構成団体(&amp;M)</translation>
    </message>
    <message>
        <source>Add a mem&amp;ber</source>
        <translation>構成団体の追加(&amp;B)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>氏名</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationProjectsForm</name>
    <message>
        <source>Projects it takes part in</source>
        <translation>参加している事業</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>Named there as</source>
        <translation>事業に記入された名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>It takes part in no project yet. It is linked when a project names it as a partner.</source>
        <translation>参加している事業はまだありません。事業の相手方に記入すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Double-click or Enter opens the project.</source>
        <translation>Enterキー又はダブルクリックで事業を開きます。</translation>
    </message>
    <message>
        <source>&amp;Link them all</source>
        <translation>全て連携(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Projects that name it without a link: %n</source>
        <translation>
            <numerusform>名前が一致する未連携の事業 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationPublicityForm</name>
    <message>
        <source>What the public edition may show</source>
        <translation>公開用に載せる項目</translation>
    </message>
    <message>
        <source>Its notes are never public. Tick only what the organisation has agreed to; nothing about persons is ticked to begin with.</source>
        <translation>備考は公開されません。団体が同意した項目だけを選択してください。個人に関する項目は、初めは選択されていません。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationRegistrationForm</name>
    <message>
        <source>The guideline names no requirements for organisations.</source>
        <translation>指針には、団体の要件の定めがありません。</translation>
    </message>
    <message>
        <source>Re&amp;gistration number</source>
        <translation>登録番号(&amp;G)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>On</source>
        <translation>年月日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>要件(&amp;R)</translation>
    </message>
    <message>
        <source>His&amp;tory of the registration, the oldest first</source>
        <translation>登録の履歴（古い順）(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;dd an entry</source>
        <translation>履歴の追加(&amp;D)</translation>
    </message>
    <message>
        <source>The guideline does not have this requirement.</source>
        <translation>指針にない要件です。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>手続</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationsPage</name>
    <message>
        <source>“%1” saved</source>
        <translation>「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OvertakenDialog</name>
    <message>
        <source>Changed in the meantime</source>
        <translation>編集中の変更</translation>
    </message>
    <message>
        <source>What the two versions say differently</source>
        <translation>二つの内容の異なる点</translation>
    </message>
    <message>
        <source>&amp;Save what was entered here</source>
        <translation>この画面の内容で保存(&amp;S)</translation>
    </message>
    <message>
        <source>Take &amp;over that of the ledger</source>
        <translation>台帳の内容を使う(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime, so nothing was saved yet. What is saved over the version of the ledger can be taken back; what was entered here and is not saved is lost.</source>
        <translation>「%1」は、編集している間に変更されたため、まだ保存していません。この画面の内容で保存した場合は、後で履歴から取り消せます。台帳の内容を使う場合は、この画面で入力した内容は失われます。</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台帳の内容</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>この画面の内容</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>Projects by form</source>
        <translation>形態別の事業数</translation>
    </message>
    <message>
        <source>A project with several forms counts once under each of them.</source>
        <translation>複数の形態に該当する事業は、それぞれの形態に計上しています。</translation>
    </message>
    <message>
        <source>Projects by area</source>
        <translation>領域別の事業数</translation>
    </message>
    <message>
        <source>There is no earlier survey round to compare with.</source>
        <translation>比較できる過去の調査回はありません。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Without form</source>
        <translation>形態の未選択</translation>
    </message>
    <message>
        <source>Without area</source>
        <translation>領域の未分類</translation>
    </message>
    <message>
        <source>Without department</source>
        <translation>担当課の未記入</translation>
    </message>
    <message>
        <source>The ledger has no survey round yet. Add one from the Survey menu, or import a table of projects.</source>
        <translation>調査回がまだありません。「調査」メニューから調査回を追加するか、事業の一覧表を取り込んでください。</translation>
    </message>
    <message>
        <source>Since the last round</source>
        <translation>前回の調査回との比較</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1との比較</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>指摘(&amp;D)</translation>
    </message>
    <message>
        <source>Project findings</source>
        <translation>事業の指摘</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::PartnerModel</name>
    <message>
        <source>Partner</source>
        <translation>相手方の名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>not linked: the name is there</source>
        <translation>未連携（名前が一致）</translation>
    </message>
    <message numerus="yes">
        <source>not linked: the name is there %n times</source>
        <translation>
            <numerusform>未連携（同名 %n団体）</numerusform>
        </translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>台帳の団体</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::PartnersForm</name>
    <message>
        <source>Groups and companies that carried the project together with the city, and what each of them did.</source>
        <translation>市とともに事業を進めた団体・企業と、それぞれの役割を記入します。</translation>
    </message>
    <message>
        <source>&amp;Add a partner</source>
        <translation>相手方の追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>上へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Division of roles</source>
        <translation>役割分担(&amp;D)</translation>
    </message>
    <message>
        <source>Propose the usual &amp;tasks</source>
        <translation>標準の項目の追加(&amp;T)</translation>
    </message>
    <message>
        <source>Add a tas&amp;k</source>
        <translation>項目の追加(&amp;K)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move the task up</source>
        <translation>項目を上へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>項目の削除</translation>
    </message>
    <message>
        <source>Division of roles</source>
        <translation>役割分担</translation>
    </message>
    <message>
        <source>Roles that the guideline gives</source>
        <translation>指針が定める役割</translation>
    </message>
    <message>
        <source>From the re&amp;gister…</source>
        <translation>団体から選択(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>連携(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;nter it in the register</source>
        <translation>団体に登録(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” is not in the register.</source>
        <translation>「%1」は台帳の団体にありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in the register %n time(s), and not linked yet.</source>
        <translation>
            <numerusform>台帳に同名の団体が%n団体ありますが、「%1」とは連携していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Link to another name…</source>
        <translation>連携する団体の選択(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ProjectComparisonModel</name>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Left project</source>
        <translation>左の事業</translation>
    </message>
    <message>
        <source>Right project</source>
        <translation>右の事業</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ProjectEditor</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Previous project (Ctrl+PgUp)</source>
        <translation>前の事業（Ctrl+PgUp）</translation>
    </message>
    <message>
        <source>Previous project</source>
        <translation>前の事業</translation>
    </message>
    <message>
        <source>Next project (Ctrl+PgDown)</source>
        <translation>次の事業（Ctrl+PgDown）</translation>
    </message>
    <message>
        <source>Next project</source>
        <translation>次の事業</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>事業の追加</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>変更あり（未保存）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ProjectForms</name>
    <message>
        <source>&amp;1 Basics</source>
        <translation>基本(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Partners and roles</source>
        <translation>協働の相手方と役割(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Classification</source>
        <translation>分類(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Principles</source>
        <translation>原則チェック(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Evaluation</source>
        <translation>評価(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;6 History</source>
        <translation>履歴(&amp;6)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ProjectListModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業名（活動名）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>事業費（円）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ProjectListPage</name>
    <message>
        <source>Projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Filter by form</source>
        <translation>形態による絞込み</translation>
    </message>
    <message>
        <source>Filter by area</source>
        <translation>領域による絞込み</translation>
    </message>
    <message>
        <source>Filter by department</source>
        <translation>担当課による絞込み</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>状態による絞込み</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞込みの解除</translation>
    </message>
    <message>
        <source>Projects of the round</source>
        <translation>調査回の事業</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全ての状態</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>全ての形態</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全ての領域</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>There is no survey round yet. Begin with the year that you ask about.</source>
        <translation>調査回がまだありません。調査の対象とする年度から始めてください。</translation>
    </message>
    <message>
        <source>No project of this round is found by this search and these filters.</source>
        <translation>この検索と絞込みの条件に合う事業はありません。</translation>
    </message>
    <message>
        <source>This round has no project yet. Enter one, or import a file.</source>
        <translation>この調査回には事業がまだありません。事業を追加するか、ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Add a survey round</source>
        <translation>調査回の追加</translation>
    </message>
    <message>
        <source>Enter a project</source>
        <translation>事業の追加</translation>
    </message>
    <message>
        <source>Remove projects</source>
        <translation>事業の削除</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) will be taken out of this round. This can be undone.</source>
        <translation>
            <numerusform>%n件の事業をこの調査回から削除します。この操作は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Shows how another city&apos;s guideline would class these projects. Nothing is changed.</source>
        <translation>別の市の指針ではどう区分されるかを表示します。何も変更しません。</translation>
    </message>
    <message>
        <source>As the ledger has it</source>
        <translation>台帳の指針のまま</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読替え</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>読替え：%1</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>事業の追加(&amp;N)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>事業の追加</translation>
    </message>
    <message>
        <source>All depts.</source>
        <translation>全ての担当課</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of other survey rounds are found by this search, too.</source>
        <translation>
            <numerusform>この検索に当てはまる事業が、ほかの調査回に%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ProjectYearsModel</name>
    <message>
        <source>Open now</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>実施年度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>事業費</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RegisterPicker</name>
    <message>
        <source>Pick from the register</source>
        <translation>団体の選択</translation>
    </message>
    <message>
        <source>Name or reading</source>
        <translation>団体名又はフリガナ</translation>
    </message>
    <message>
        <source>Organisations of the register</source>
        <translation>台帳の団体</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>選択(&amp;T)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ReportDelivery</name>
    <message>
        <source>Looking through the characters…</source>
        <translation>文字を調べています…</translation>
    </message>
    <message>
        <source>Save report as %1</source>
        <translation>帳票を%1で保存</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>帳票を書き出しています…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>ページを作成しています…</translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルを保存するフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>ファイルの置換え</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>同じ名前のファイルが、フォルダーに%n個あります。置き換えますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Writing the reports…</source>
        <translation>帳票を書き出しています…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n file(s) were written.</source>
        <translation>
            <numerusform>中止しました。%n個のうち%1個のファイルを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n個のファイルを「%1」に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%nページをプリンターに送りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ReportOptions</name>
    <message>
        <source>For the off&amp;ice</source>
        <translation>庁内用(&amp;I)</translation>
    </message>
    <message>
        <source>Everything that the ledger has.</source>
        <translation>台帳にある全ての内容を載せます。</translation>
    </message>
    <message>
        <source>For the pu&amp;blic</source>
        <translation>公開用(&amp;B)</translation>
    </message>
    <message>
        <source>Only what may be published. Each file is read through before it is kept.</source>
        <translation>公開できる内容だけを載せます。書き出したファイルは、保存する前に内容を確認します。</translation>
    </message>
    <message>
        <source>This report is for the office alone.</source>
        <translation>この帳票は庁内用です。公開用はありません。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>This report has no options of its own.</source>
        <translation>この帳票に固有の設定はありません。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the report as a PDF file.</source>
        <translation>帳票をPDFファイルに保存します。</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>印刷(&amp;N)…</translation>
    </message>
    <message>
        <source>Print the report, or some of its pages.</source>
        <translation>帳票の全部又は一部のページを印刷します。</translation>
    </message>
    <message>
        <source>HT&amp;ML…</source>
        <translation>HTML(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the report as a page for a web browser.</source>
        <translation>帳票をウェブブラウザーで読めるページとして保存します。</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the rows as data for a spreadsheet.</source>
        <translation>一覧の各行を、表計算ソフトで使えるデータとして保存します。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際の大きさ</translation>
    </message>
    <message>
        <source>Show as large as on paper</source>
        <translation>実際の用紙の大きさで表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大（Ctrl++）</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit the page to the width (Ctrl+0)</source>
        <translation>ページを幅に合わせる（Ctrl+0）</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>There is no survey round yet</source>
        <translation>調査回がまだありません</translation>
    </message>
    <message>
        <source>Add a round or import a list of projects. Its reports appear here.</source>
        <translation>調査回を追加するか、事業の一覧を取り込んでください。帳票がここに表示されます。</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>ページを作成しています…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Change an option to lay the report out again.</source>
        <translation>設定を変えると、帳票を作り直します。</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>帳票を作成できませんでした</translation>
    </message>
    <message>
        <source>%1 has no project yet</source>
        <translation>%1の事業はまだありません</translation>
    </message>
    <message>
        <source>Enter a project or import a list. Its reports appear here.</source>
        <translation>事業を追加するか、一覧を取り込んでください。帳票がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n page(s)</source>
        <translation>
            <numerusform>%1 / %nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the tables as an Excel workbook.</source>
        <translation>帳票の表をExcelブックに保存します。</translation>
    </message>
    <message numerus="yes">
        <source>Pri&amp;nt %n page(s)…</source>
        <translation>
            <numerusform>%nページを印刷(&amp;N)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RevisionDialog</name>
    <message>
        <source>Revise the guideline</source>
        <translation>指針の改定</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>New &amp;guideline</source>
        <translation>新しい指針(&amp;G)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>調査回</translation>
    </message>
    <message>
        <source>Only those to &amp;come</source>
        <translation>今後の調査回のみ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Where each entry goes</source>
        <translation>各項目の対応先(&amp;W)</translation>
    </message>
    <message>
        <source>Lists of the guideline</source>
        <translation>指針の一覧</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>改定による変更</translation>
    </message>
    <message>
        <source>What has no counterpart</source>
        <translation>対応のないもの</translation>
    </message>
    <message>
        <source>This is one act, and can be taken back. Rounds that are not carried over stay as they were classified.</source>
        <translation>改定は一つの操作として記録され、元に戻せます。改めない調査回の区分は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Revise</source>
        <translation>改定(&amp;R)</translation>
    </message>
    <message>
        <source>Read a guideline</source>
        <translation>指針の読込み</translation>
    </message>
    <message>
        <source>Guidelines (*.json)</source>
        <translation>指針 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>調査回%n回分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>事業%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>原則チェック%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>評価%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n団体</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>改めるもの：%1</translation>
    </message>
    <message numerus="yes">
        <source>What has &amp;no counterpart and stays in its own words: %n</source>
        <translation>
            <numerusform>対応がなく、記入のとおりに残すもの（%n件）(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>台帳は閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>The ledger has another guideline of the edition “%1” already. Give the revised one an edition of its own.</source>
        <translation>台帳には、既に版名「%1」の別の指針があります。改定後の指針には、別の版名を付けてください。</translation>
    </message>
    <message>
        <source>A&amp;ll rounds</source>
        <translation>全ての調査回(&amp;L)</translation>
    </message>
    <message>
        <source>Only the la&amp;test</source>
        <translation>最新の調査回のみ(&amp;T)</translation>
    </message>
    <message>
        <source>How much of the ledger has been looked at</source>
        <translation>台帳の確認の進み具合</translation>
    </message>
    <message>
        <source>Looking at the entries of the ledger: %1 of %2</source>
        <translation>台帳を確認しています（%2件中%1件）</translation>
    </message>
    <message>
        <source>Carrying the ledger over…</source>
        <translation>新しい指針に改めています…</translation>
    </message>
    <message>
        <source>Persons whose names may be public</source>
        <translation>氏名を公開してよい方</translation>
    </message>
    <message numerus="yes">
        <source>The new guideline does not tell %n private person(s) from a body. Their names stay inside, as the register will say. Tick whose name may be &amp;public:</source>
        <translation>
            <numerusform>新しい指針では、次の%n名が個人と判別できなくなります。氏名は公開せず、団体台帳にもそのように記録します。公開してよい方だけを選択してください(&amp;P)：</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has another version of this guideline already, and neither names its edition. Give the revised one an edition of its own.</source>
        <translation>この台帳には同じ指針の別の版があり、どちらにも版名がありません。改定後の指針に版名を付けてください。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RoleShareModel</name>
    <message>
        <source>Planning</source>
        <translation>企画</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>広報</translation>
    </message>
    <message>
        <source>Bearing the costs</source>
        <translation>経費の負担</translation>
    </message>
    <message>
        <source>Running it on the day</source>
        <translation>当日の運営</translation>
    </message>
    <message>
        <source>Safety, and what to do in an accident</source>
        <translation>安全管理・事故対応</translation>
    </message>
    <message>
        <source>Report and evaluation</source>
        <translation>報告・評価</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>City (first party)</source>
        <translation>市（甲）</translation>
    </message>
    <message>
        <source>Partners (second party)</source>
        <translation>相手方（乙）</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RosterForm</name>
    <message>
        <source>&amp;Group by kind of actor</source>
        <translation>区分ごとに分ける(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Columns that no organisation fills are left out. In the edition for the public an organisation shows only what it agreed to.</source>
        <translation>どの団体にも記入のない列は省きます。公開用では、団体ごとに公開としている項目だけを載せます。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RoundDialog</name>
    <message>
        <source>New survey round</source>
        <translation>調査回の追加</translation>
    </message>
    <message>
        <source>A survey round covers one fiscal year, or several that follow each other.</source>
        <translation>調査回は、一つの年度又は連続する複数の年度を対象とします。</translation>
    </message>
    <message>
        <source>Fiscal &amp;years</source>
        <translation>対象年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>回答期限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RoundsForm</name>
    <message>
        <source>&amp;Rounds to lay side by side</source>
        <translation>比較する調査回(&amp;R)</translation>
    </message>
    <message>
        <source>Rounds to lay side by side</source>
        <translation>比較する調査回</translation>
    </message>
    <message>
        <source>%1 to %2 of them; none ticked: the latest ones.</source>
        <translation>%1回分から%2回分までを選べます。選ばないときは、新しい調査回を比較します。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RowTable</name>
    <message>
        <source>Move the row up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行の削除</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::SavedFileBar</name>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>No program could be found to open it with. It is saved as %1.</source>
        <translation>ファイルを開くプログラムが見つかりません。保存先は「%1」です。</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::SheetsForm</name>
    <message>
        <source>&amp;All projects of the round</source>
        <translation>調査回の全ての事業(&amp;A)</translation>
    </message>
    <message>
        <source>The selected pro&amp;jects</source>
        <translation>選択した事業(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) selected in the list.</source>
        <translation>
            <numerusform>事業の一覧で%n件を選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>None are selected in the list.</source>
        <translation>事業の一覧で何も選択していません。</translation>
    </message>
    <message>
        <source>With the guideline&apos;s &amp;roles</source>
        <translation>指針の役割も入れる(&amp;R)</translation>
    </message>
    <message>
        <source>Prints the division of roles with what the guideline says about each side.</source>
        <translation>役割分担に、指針が定める担い手ごとの役割を並べて印刷します。</translation>
    </message>
    <message>
        <source>Chec&amp;klist of principles</source>
        <translation>原則チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Evaluati&amp;on</source>
        <translation>評価(&amp;O)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>過去の調査回(&amp;Y)</translation>
    </message>
    <message>
        <source>What the project was in the earlier rounds.</source>
        <translation>過去の調査回の内容を載せます。</translation>
    </message>
    <message>
        <source>&amp;Lines to write on</source>
        <translation>記入用の罫線(&amp;L)</translation>
    </message>
    <message>
        <source>Where nothing is known yet, for a meeting.</source>
        <translation>未記入の欄に、打合せで書き込むための罫線を引きます。</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>署名欄(&amp;G)</translation>
    </message>
    <message>
        <source>A line for each side to sign on.</source>
        <translation>双方が署名する欄を設けます。</translation>
    </message>
    <message>
        <source>&amp;Seal boxes</source>
        <translation>決裁欄(&amp;S)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Who puts a seal on the sheet, with 、 between them: 課長、係長、担当</source>
        <translation>押印する職を「、」で区切って記入します。例：課長、係長、担当</translation>
    </message>
    <message>
        <source>Number of &amp;the form</source>
        <translation>様式番号(&amp;T)</translation>
    </message>
    <message>
        <source>For example 様式第１号</source>
        <translation>例：様式第１号</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::StartPage</name>
    <message>
        <source>The register of the projects that citizens and the city carry out together</source>
        <translation>市民と市が協働で行う事業の台帳</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation>台帳を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Make a ledger for my city…</source>
        <translation>新しい台帳の作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>見本を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Recent ledgers</source>
        <translation>最近使った台帳(&amp;R)</translation>
    </message>
    <message>
        <source>Recent ledgers</source>
        <translation>最近使った台帳</translation>
    </message>
    <message>
        <source>Kyodo Daicho</source>
        <translation>協働台帳</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::SummaryPanel</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No project selected</source>
        <translation>事業が選択されていません</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>協働の相手方</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>実施期間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>事業費</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>個票</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) selected</source>
        <translation>
            <numerusform>%n件の事業を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>事業費の合計</translation>
    </message>
    <message>
        <source>With a cost</source>
        <translation>事業費の記入</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leading form</source>
        <translation>主な形態</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and how many have it</comment>
        <translation>%1：%2件</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>ほか：%1件</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::SurveyForm</name>
    <message>
        <source>&amp;Group by</source>
        <translation>一覧の区分(&amp;G)</translation>
    </message>
    <message>
        <source>Also columns that no project fills.</source>
        <translation>記入のない列も出します。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形態</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Also empt&amp;y columns</source>
        <translation>記入のない列も出す(&amp;Y)</translation>
    </message>
    <message>
        <source>With &amp;summary tables</source>
        <translation>総括表を付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Counts by form and area behind the table.</source>
        <translation>一覧の後に、形態別・領域別の件数の表を付けます。</translation>
    </message>
    <message>
        <source>A file for e&amp;ach group</source>
        <translation>区分ごとに1ファイル(&amp;A)</translation>
    </message>
    <message>
        <source>PDF, HTML, Excel and CSV then ask for a folder and write a file there for each form, area, department or field.</source>
        <translation>PDF、HTML、Excel、CSVで保存するときにフォルダーを選び、形態、領域、担当課又は分野ごとに1ファイルずつ書き出します。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>kyodo::ui::WorkProgress</name>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
</TS>
