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
    <message numerus="yes">
        <source>HTTP 200, %n sample(s)</source>
        <translation>
            <numerusform>HTTP 200, %n sample</numerusform>
            <numerusform>HTTP 200, %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftEvents</name>
    <message numerus="yes">
        <source>%n new families</source>
        <translation>
            <numerusform>%n new family</numerusform>
            <numerusform>%n new families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families gone</source>
        <translation>
            <numerusform>%n family gone</numerusform>
            <numerusform>%n families gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types or help texts changed</source>
        <translation>
            <numerusform>%n type or help text changed</numerusform>
            <numerusform>%n types or help texts changed</numerusform>
        </translation>
    </message>
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
    <name>Notifier</name>
    <message numerus="yes">
        <source>%1 (%n alerts)</source>
        <translation>
            <numerusform>%1 (%n alert)</numerusform>
            <numerusform>%1 (%n alerts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets are down</source>
        <translation>
            <numerusform>%n target is down</numerusform>
            <numerusform>%n targets are down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets are back</source>
        <translation>
            <numerusform>%n target is back</numerusform>
            <numerusform>%n targets are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Down %n times in %1; no more notices until it is calm.</source>
        <translation>
            <numerusform>Down %n time in %1; no more notices until it is calm.</numerusform>
            <numerusform>Down %n times in %1; no more notices until it is calm.</numerusform>
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
    <message numerus="yes">
        <source>%1: %n byte(s) are damaged and left out</source>
        <translation>
            <numerusform>%1: %n byte is damaged and left out</numerusform>
            <numerusform>%1: %n bytes are damaged and left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message numerus="yes">
        <source>%1: %n rule(s), fine</source>
        <translation>
            <numerusform>%1: %n rule, fine</numerusform>
            <numerusform>%1: %n rules, fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), all passed</source>
        <translation>
            <numerusform>%1: %n test, passed</numerusform>
            <numerusform>%1: %n tests, all passed</numerusform>
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
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::AlertsPage</name>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n firing</numerusform>
            <numerusform>%n firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
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
    <name>vigie::ChangesBar</name>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n new series</numerusform>
            <numerusform>%n new series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other type or help</source>
        <translation>
            <numerusform>%n other type or help</numerusform>
            <numerusform>%n other types or helps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%n changed value</numerusform>
            <numerusform>%n changed values</numerusform>
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
    <name>vigie::HistoryPlace</name>
    <message numerus="yes">
        <source>%1 in %n file(s) in %2</source>
        <translation>
            <numerusform>%1 in %n file in %2</numerusform>
            <numerusform>%1 in %n files in %2</numerusform>
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
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RuleDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RuleListModel</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::Session</name>
    <message numerus="yes">
        <source>%n byte(s) of the history are damaged and left out: the last run was cut off, or the disk is failing.</source>
        <translation>
            <numerusform>%n byte of the history is damaged and left out: the last run was cut off, or the disk is failing.</numerusform>
            <numerusform>%n bytes of the history are damaged and left out: the last run was cut off, or the disk is failing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SettingsPorter</name>
    <message numerus="yes">
        <source>%1 would change %n setting(s):</source>
        <translation>
            <numerusform>%1 would change %n setting:</numerusform>
            <numerusform>%1 would change %n settings:</numerusform>
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
    <message numerus="yes">
        <source>%1 samples in %2</source>
        <translation>
            <numerusform>%1 sample in %2</numerusform>
            <numerusform>%1 samples in %2</numerusform>
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
    <name>vigie::ThresholdDialog</name>
    <message numerus="yes">
        <source>It would have fired %n time(s) in the last hour.</source>
        <translation>
            <numerusform>It would have fired %n time in the last hour.</numerusform>
            <numerusform>It would have fired %n times in the last hour.</numerusform>
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
    <message numerus="yes">
        <source>%n rule(s) firing</source>
        <translation>
            <numerusform>%n rule firing</numerusform>
            <numerusform>%n rules firing</numerusform>
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
<context>
    <name>vigie::WelcomePage</name>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages answer that are not among your targets.</source>
        <translation>
            <numerusform>%n page answers that is not among your targets.</numerusform>
            <numerusform>%n pages answer that are not among your targets.</numerusform>
        </translation>
    </message>
</context>
</TS>
