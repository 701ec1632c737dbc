<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AreaFigure</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal data were erased since that backup (%n time(s)). They come back with it, and have to be erased again.</source>
        <translation>
            <numerusform>Personal data were erased since that backup (once). They come back with it, and have to be erased again.</numerusform>
            <numerusform>Personal data were erased since that backup (%n times). They come back with it, and have to be erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The file is sound. %n finding(s).</source>
        <translation>
            <numerusform>The file is sound. %n finding.</numerusform>
            <numerusform>The file is sound. %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n page(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n page to %1.</numerusform>
            <numerusform>Wrote %n pages to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added row(s) continue a project of another round.</source>
        <translation>
            <numerusform>%n added row continue a project of another round.</numerusform>
            <numerusform>%n added rows continue a project of another round.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger is damaged in %n place(s). Restore it from a backup, or save what can be read as a new ledger (salvage).</source>
        <translation>
            <numerusform>The ledger is damaged in %n place. Restore it from a backup, or save what can be read as a new ledger (salvage).</numerusform>
            <numerusform>The ledger is damaged in %n places. Restore it from a backup, or save what can be read as a new ledger (salvage).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries were saved in %1.</source>
        <translation>
            <numerusform>%n entry was saved in %1.</numerusform>
            <numerusform>%n entries were saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them or of the lost ones need(s) a look. The damaged ledger was not changed; keep it, for it still holds the history.</source>
        <translation>
            <numerusform>%n of them or of the lost ones needs a look. The damaged ledger was not changed; keep it, for it still holds the history.</numerusform>
            <numerusform>%n of them or of the lost ones need a look. The damaged ledger was not changed; keep it, for it still holds the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(s) hold these texts. --mentions erases them there too.</source>
        <translation>
            <numerusform>%n other entry holds these texts. --mentions erases them there too.</numerusform>
            <numerusform>%n other entries hold these texts. --mentions erases them there too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased in %n backup(s).</source>
        <translation>
            <numerusform>Erased in %n backup.</numerusform>
            <numerusform>Erased in %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By this guideline %n private person(s) could not be told from a body; their names would become public:</source>
        <translation>
            <numerusform>By this guideline %n private person could not be told from a body; the name would become public:</numerusform>
            <numerusform>By this guideline %n private persons could not be told from a body; their names would become public:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) would be linked.</source>
        <translation>
            <numerusform>%n partner would be linked.</numerusform>
            <numerusform>%n partners would be linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) linked.</source>
        <translation>
            <numerusform>%n partner linked.</numerusform>
            <numerusform>%n partners linked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message numerus="yes">
        <source>%n score(s) by a step that the scale lacks do not count.</source>
        <translation>
            <numerusform>%n score by a step that the scale lacks does not count.</numerusform>
            <numerusform>%n scores by a step that the scale lacks do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>Removed %n file(s) that an interrupted program had left half made: %1</source>
        <translation>
            <numerusform>Removed a file that an interrupted program had left half made: %1</numerusform>
            <numerusform>Removed %n files that an interrupted program had left half made: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>The sides see “%1” differently: “%2” lies %n step(s) above “%3”.</source>
        <translation>
            <numerusform>The sides see “%1” differently: “%2” lies %n step above “%3”.</numerusform>
            <numerusform>The sides see “%1” differently: “%2” lies %n steps above “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the checklist belong to questions that the guideline does not ask. They are kept in their words.</source>
        <translation>
            <numerusform>%n answer of the checklist belong to questions that the guideline does not ask. They are kept in their words.</numerusform>
            <numerusform>%n answers of the checklist belong to questions that the guideline does not ask. They are kept in their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The city and the partner answered %n question(s) of the checklist differently.</source>
        <translation>
            <numerusform>The city and the partner answered %n question of the checklist differently.</numerusform>
            <numerusform>The city and the partner answered %n questions of the checklist differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low score(s) of the evaluation stand without a reason.</source>
        <translation>
            <numerusform>%n low score of the evaluation stands without a reason.</numerusform>
            <numerusform>%n low scores of the evaluation stand without a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapReport</name>
    <message numerus="yes">
        <source>Seen at least %n step(s) apart</source>
        <translation>
            <numerusform>Seen at least %n step apart</numerusform>
            <numerusform>Seen at least %n steps apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up project(s)</source>
        <translation>
            <numerusform>%n made-up project</numerusform>
            <numerusform>%n made-up projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSheet</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>The file was not written: it would have held %n text(s) that are not public, such as %1. Take them out of the public fields, or make the edition for the office.</source>
        <translation>
            <numerusform>The file was not written: it would have held %n text that is not public, such as %1. Take them out of the public fields, or make the edition for the office.</numerusform>
            <numerusform>The file was not written: it would have held %n texts that are not public, such as %1. Take them out of the public fields, or make the edition for the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) without a kind are published. If one is a private person&apos;s, enter the kind and make the file again:</source>
        <translation>
            <numerusform>%n name without a kind is published. If it is a private person&apos;s, enter the kind and make the file again:</numerusform>
            <numerusform>%n names without a kind are published. If one is a private person&apos;s, enter the kind and make the file again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of fields that are not public stand in public fields too. Look whether they may be published:</source>
        <translation>
            <numerusform>%n text of a field that is not public stands in a public field too. Look whether it may be published:</numerusform>
            <numerusform>%n texts of fields that are not public stand in public fields too. Look whether they may be published:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n entry(ies) without a cost are not part of the sums.</source>
        <translation>
            <numerusform>%n entry without a cost is not part of the sums.</numerusform>
            <numerusform>%n entries without a cost are not part of the sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterReport</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>It does not find %n record(s) as they are now, the first of them “%1”.</source>
        <translation>
            <numerusform>It does not find %n record as it is now: “%1”.</numerusform>
            <numerusform>It does not find %n records as they are now, the first of them “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::AlikeTab</name>
    <message numerus="yes">
        <source>The %n most alike pair(s)</source>
        <translation>
            <numerusform>The %n most alike pair</numerusform>
            <numerusform>The %n most alike pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::DamagedLedgerOffer</name>
    <message numerus="yes">
        <source>%n entry/entries were saved, without the history. The damaged ledger was not changed; keep it.</source>
        <translation>
            <numerusform>%n entry was saved, without the history. The damaged ledger was not changed; keep it.</numerusform>
            <numerusform>%n entries were saved, without the history. The damaged ledger was not changed; keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) that may be one organisation</source>
        <translation>
            <numerusform>%n pair that may be one organisation</numerusform>
            <numerusform>%n pairs that may be one organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays, “%2” goes; the partner in %n project sheet(s) becomes the one that stays. Names in documents stay as typed. This can be undone.</source>
        <translation>
            <numerusform>“%1” stays, “%2” goes; the partner in %n project sheet becomes the one that stays. Names in documents stay as typed. This can be undone.</numerusform>
            <numerusform>“%1” stays, “%2” goes; the partner in %n project sheets becomes the one that stays. Names in documents stay as typed. This can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ErasureDialog</name>
    <message numerus="yes">
        <source>Personal data of %n organisation(s) erased</source>
        <translation>
            <numerusform>Personal data of %n organisation erased</numerusform>
            <numerusform>Personal data of %n organisations erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and in %n backup(s)</source>
        <translation>
            <numerusform>%1, and in %n backup</numerusform>
            <numerusform>%1, and in %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::EvaluationForm</name>
    <message numerus="yes">
        <source>%n low score(s) stand without a reason.</source>
        <translation>
            <numerusform>%n low score stands without a reason.</numerusform>
            <numerusform>%n low scores stand without a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::EvaluationModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::FindingTab</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::HistoryPage</name>
    <message numerus="yes">
        <source>The latest %n act(s)</source>
        <translation>
            <numerusform>The latest %n act</numerusform>
            <numerusform>The latest %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 “%2” of %3 is taken back: its %n entry(s) become what they were before. This is an act of its own, and can be taken back too.</source>
        <translation>
            <numerusform>%1 “%2” of %3 is taken back: its %n entry become what they were before. This is an act of its own, and can be taken back too.</numerusform>
            <numerusform>%1 “%2” of %3 is taken back: its %n entrys become what they were before. This is an act of its own, and can be taken back too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::MissingCharactersDialog</name>
    <message numerus="yes">
        <source>Shift JIS (CP932) does not have %n character(s) of this report. Write 〓 in their place, or write no file and choose UTF-8, which has them all.</source>
        <translation>
            <numerusform>Shift JIS (CP932) does not have one character of this report. Write 〓 in its place, or write no file and choose UTF-8, which has them all.</numerusform>
            <numerusform>Shift JIS (CP932) does not have %n characters of this report. Write 〓 in their place, or write no file and choose UTF-8, which has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationEditor</name>
    <message numerus="yes">
        <source>%n project(s) name “%1” as a partner, and are not linked to it yet.</source>
        <translation>
            <numerusform>%n project names “%1” as a partner, and is not linked to it yet.</numerusform>
            <numerusform>%n projects name “%1” as a partner, and are not linked to it yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationListPage</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) will be taken out of the register. Projects that name them keep the name. This can be undone.</source>
        <translation>
            <numerusform>%n organisation will be taken out of the register. Projects that name them keep the name. This can be undone.</numerusform>
            <numerusform>%n organisations will be taken out of the register. Projects that name them keep the name. This can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) removed</source>
        <translation>
            <numerusform>%n organisation removed</numerusform>
            <numerusform>%n organisations removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) have them as partners.</source>
        <translation>
            <numerusform>%n project has them as partners.</numerusform>
            <numerusform>%n projects have them as partners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::OrganisationProjectsForm</name>
    <message numerus="yes">
        <source>Projects that name it without a link: %n</source>
        <translation>
            <numerusform>Projects that name it without a link: %n</numerusform>
            <numerusform>Projects that name it without a link: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::PartnerModel</name>
    <message numerus="yes">
        <source>not linked: the name is there %n times</source>
        <translation>
            <numerusform>not linked: the name is there</numerusform>
            <numerusform>not linked: the name is there %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::PartnersForm</name>
    <message numerus="yes">
        <source>“%1” is in the register %n time(s), and not linked yet.</source>
        <translation>
            <numerusform>“%1” is in the register, and not linked yet.</numerusform>
            <numerusform>“%1” is in the register %n times, and not linked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ProjectListPage</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) will be taken out of this round. This can be undone.</source>
        <translation>
            <numerusform>%n project will be taken out of this round. This can be undone.</numerusform>
            <numerusform>%n projects will be taken out of this round. This can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) of other survey rounds are found by this search, too.</source>
        <translation>
            <numerusform>%n project of another survey round is found by this search, too.</numerusform>
            <numerusform>%n projects of other survey rounds are found by this search, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ReportDelivery</name>
    <message numerus="yes">
        <source>Folder for %n file(s)</source>
        <translation>
            <numerusform>Folder for one file</numerusform>
            <numerusform>Folder for %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>One file of these names is in the folder already.</numerusform>
            <numerusform>%n files of these names are in the folder already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n file(s) were written.</source>
        <translation>
            <numerusform>Stopped: %1 of one file was written.</numerusform>
            <numerusform>Stopped: %1 of %n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>One file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>One page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::ReportPage</name>
    <message numerus="yes">
        <source>%1 / %n page(s)</source>
        <translation>
            <numerusform>%1 / %n page</numerusform>
            <numerusform>%1 / %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pri&amp;nt %n page(s)…</source>
        <translation>
            <numerusform>Pri&amp;nt one page…</numerusform>
            <numerusform>Pri&amp;nt %n pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::RevisionDialog</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n evaluation</numerusform>
            <numerusform>%n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has &amp;no counterpart and stays in its own words: %n</source>
        <translation>
            <numerusform>What has &amp;no counterpart and stays in its own words: %n</numerusform>
            <numerusform>What has &amp;no counterpart and stays in its own words: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new guideline does not tell %n private person(s) from a body. Their names stay inside, as the register will say. Tick whose name may be &amp;public:</source>
        <translation>
            <numerusform>The new guideline does not tell %n private person from a body. The name stays inside, as the register will say. Tick if it may be &amp;public:</numerusform>
            <numerusform>The new guideline does not tell %n private persons from a body. Their names stay inside, as the register will say. Tick whose name may be &amp;public:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::SheetsForm</name>
    <message numerus="yes">
        <source>%n project(s) selected in the list.</source>
        <translation>
            <numerusform>%n project selected in the list.</numerusform>
            <numerusform>%n projects selected in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyodo::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>%n project(s) selected</source>
        <translation>
            <numerusform>%n project selected</numerusform>
            <numerusform>%n projects selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
</TS>
