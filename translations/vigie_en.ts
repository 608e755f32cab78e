<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>vigie::ExplorePage</name>
        <message numerus="yes">
            <source>%1 of %n families match</source>
            <translation>
                <numerusform>%1 of %n family matches</numerusform>
                <numerusform>%1 of %n families match</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n families</source>
            <translation>
                <numerusform>%n family</numerusform>
                <numerusform>%n families</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::FamilyTreeModel</name>
        <message numerus="yes">
            <source>%1, %n families</source>
            <translation>
                <numerusform>%1, %n family</numerusform>
                <numerusform>%1, %n families</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %n series</source>
            <translation>
                <numerusform>%1, %2, %n series</numerusform>
                <numerusform>%1, %2, %n series</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::FamilyView</name>
        <message numerus="yes">
            <source>%1 · %n series</source>
            <translation>
                <numerusform>%1 · %n series</numerusform>
                <numerusform>%1 · %n series</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::ResponsePage</name>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n sample</numerusform>
                <numerusform>%n samples</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed line(s)</source>
            <translation>
                <numerusform>%n changed line</numerusform>
                <numerusform>%n changed lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n issue</numerusform>
                <numerusform>%n issues</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::StatusStrip</name>
        <message numerus="yes">
            <source>%n target(s)</source>
            <translation>
                <numerusform>%n target</numerusform>
                <numerusform>%n targets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n down</source>
            <translation>
                <numerusform>%n down</numerusform>
                <numerusform>%n down</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused</source>
            <translation>
                <numerusform>%n paused</numerusform>
                <numerusform>%n paused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n series</source>
            <translation>
                <numerusform>%n series</numerusform>
                <numerusform>%n series</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::TargetDialog</name>
        <message numerus="yes">
            <source>It answers: %1, %n line(s), in %2.</source>
            <translation>
                <numerusform>It answers: %1, %n line, in %2.</numerusform>
                <numerusform>It answers: %1, %n lines, in %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::Tray</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::VerdictCard</name>
        <message numerus="yes">
            <source>%n check(s) done.</source>
            <translation>
                <numerusform>%n check done.</numerusform>
                <numerusform>%n checks done.</numerusform>
            </translation>
        </message>
    </context>
</TS>
