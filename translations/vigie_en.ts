<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s).</source>
        <translation>
            <numerusform>%n redirect.</numerusform>
            <numerusform>%n redirects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) in %1 ms.</source>
        <translation>
            <numerusform>%n sample in %1 ms.</numerusform>
            <numerusform>%n samples in %1 ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the last start</source>
        <translation>
            <numerusform>%n line since the last start</numerusform>
            <numerusform>%n lines since the last start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n waiting)</source>
        <translation>
            <numerusform> (%n waiting)</numerusform>
            <numerusform> (%n waiting)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) wait for it. It is busy with another client, or stuck.</source>
        <translation>
            <numerusform>%n connection waits for it. It is busy with another client, or stuck.</numerusform>
            <numerusform>%n connections wait for it. It is busy with another client, or stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) so far, the last with exit code %1.</source>
        <translation>
            <numerusform>%n restart so far, the last with exit code %1.</numerusform>
            <numerusform>%n restarts so far, the last with exit code %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message numerus="yes">
        <source>%1: %n sample(s) without timestamp left out</source>
        <translation>
            <numerusform>%1: %n sample without timestamp left out</numerusform>
            <numerusform>%1: %n samples without timestamp left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrapeCommand</name>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation>
            <numerusform>  … and %n more</numerusform>
            <numerusform>  … and %n more</numerusform>
        </translation>
    </message>
</context>
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
    <name>vigie::Session</name>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n new series</numerusform>
            <numerusform>%n new series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series gone</source>
        <translation>
            <numerusform>%n series gone</numerusform>
            <numerusform>%n series gone</numerusform>
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
