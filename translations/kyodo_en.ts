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
        <source>Wrote %n project(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n project to %1.</numerusform>
            <numerusform>Wrote %n projects to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added row(s) continue a project of another round.</source>
        <translation>
            <numerusform>%n added row continue a project of another round.</numerusform>
            <numerusform>%n added rows continue a project of another round.</numerusform>
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
</context>
<context>
    <name>SurveyTable</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
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
</context>
<context>
    <name>kyodo::ui::ReportOutput</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
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
</TS>
