<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Alerts</name>
    <message>
        <source>the value is %1</source>
        <translation>der Wert ist %1</translation>
    </message>
    <message>
        <source>%1: the value is %2</source>
        <translation>%1: Der Wert ist %2</translation>
    </message>
    <message>
        <source>%1 is pending: %2</source>
        <translation>%1 steht an: %2</translation>
    </message>
    <message>
        <source>%1 is firing: %2</source>
        <translation>%1 ist ausgelöst: %2</translation>
    </message>
    <message>
        <source>%1 is resolved</source>
        <translation>%1 ist behoben</translation>
    </message>
    <message>
        <source>%1 is resolved: %2</source>
        <translation>%1 ist behoben: %2</translation>
    </message>
    <message>
        <source>It matches nothing: there is no series named %1.</source>
        <translation>Sie trifft nichts: Keine Zeitreihe heißt %1.</translation>
    </message>
    <message>
        <source>It matches nothing: no series has %1.</source>
        <translation>Sie trifft nichts: Keine Zeitreihe hat %1.</translation>
    </message>
    <message>
        <source>It matches nothing: no series of %1 has %2.</source>
        <translation>Sie trifft nichts: Keine Zeitreihe von %1 hat %2.</translation>
    </message>
    <message>
        <source>It matches nothing: no series fits %1.</source>
        <translation>Sie trifft nichts: Keine Zeitreihe passt zu %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The registry could not be written.</source>
        <translation>Die Registrierung ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>%1 ließ sich nicht entfernen: %2</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>No samples in this range</source>
        <translation>Keine Samples in diesem Zeitraum</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 weitere</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ChartSettings</name>
    <message>
        <source>Numbers and times</source>
        <translation>Zahlen und Zeiten</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>As the language writes them</source>
        <translation>Wie die Sprache sie schreibt</translation>
    </message>
    <message>
        <source>As the system writes them</source>
        <translation>Wie das System sie schreibt</translation>
    </message>
    <message>
        <source>Without separators: 1234567</source>
        <translation>Ohne Trennzeichen: 1234567</translation>
    </message>
    <message>
        <source>In texts only. What is copied, exported or queried is always plain.</source>
        <translation>Nur in Texten. Was kopiert, exportiert oder abgefragt wird, bleibt schlicht.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <source>This machine&apos;s</source>
        <translation>Die dieses Rechners</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Charts and look</source>
        <translation>Diagramme und Aussehen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Okabe and Ito</source>
        <translation>Okabe und Ito</translation>
    </message>
    <message>
        <source>Greys, told apart by pattern</source>
        <translation>Grautöne, am Muster zu unterscheiden</translation>
    </message>
    <message>
        <source>The colours of the lines. Each can be told apart with red-green blindness too.</source>
        <translation>Die Farben der Linien. Jede ist auch bei Rot-Grün-Schwäche zu unterscheiden.</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>Di&amp;chte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact puts more charts on a page.</source>
        <translation>Kompakt zeigt mehr Diagramme auf einer Seite.</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Uhr</translation>
    </message>
    <message>
        <source>24 hours: 13:50</source>
        <translation>24 Stunden: 13:50</translation>
    </message>
    <message>
        <source>12 hours: 1:50 PM</source>
        <translation>12 Stunden: 1:50 PM</translation>
    </message>
    <message>
        <source>Times on &amp;axes</source>
        <translation>Zeiten an den Ach&amp;sen</translation>
    </message>
    <message>
        <source>The clock&apos;s: 13:45</source>
        <translation>Die der Uhr: 13:45</translation>
    </message>
    <message>
        <source>Before now: −5 min</source>
        <translation>Vor jetzt: −5 min</translation>
    </message>
    <message>
        <source>A chart that is zoomed or paused always shows the clock&apos;s.</source>
        <translation>Ein gezoomtes oder pausiertes Diagramm zeigt immer die Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ChartType</name>
    <message>
        <source>states</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>aktiv oder ausgefallen</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>timestamp → age</source>
        <translation>Zeitstempel → Alter</translation>
    </message>
    <message>
        <source>histogram → heatmap</source>
        <translation>Histogramm → Heatmap</translation>
    </message>
    <message>
        <source>histogram → %1</source>
        <translation>Histogramm → %1</translation>
    </message>
    <message>
        <source>summary → quantiles</source>
        <translation>Summary → Quantile</translation>
    </message>
    <message>
        <source>observations → rate</source>
        <translation>Beobachtungen → Rate</translation>
    </message>
    <message>
        <source>sum ÷ count → mean</source>
        <translation>Summe ÷ Anzahl → Mittelwert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>counter → increase</source>
        <translation>Zähler → Zunahme</translation>
    </message>
    <message>
        <source>counter → rate</source>
        <translation>Zähler → Rate</translation>
    </message>
    <message>
        <source>newest values</source>
        <translation>neueste Werte</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Prints JSON for programs.</source>
        <translation>Gibt JSON für Programme aus.</translation>
    </message>
    <message>
        <source>The language of the texts, e.g. fr.</source>
        <translation>Die Sprache der Texte, z.&#xa0;B. de.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Try &apos;vigiectl %1 --help&apos;.</source>
        <translation>Mehr dazu: „vigiectl %1 --help“.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Says why a page does not answer</source>
        <translation>Sagt, warum eine Seite nicht antwortet</translation>
    </message>
    <message>
        <source>Fetches a page once, with timings and headers</source>
        <translation>Ruft eine Seite einmal ab, mit Zeiten und Headern</translation>
    </message>
    <message>
        <source>Shows live how the targets are</source>
        <translation>Zeigt live, wie es den Zielen geht</translation>
    </message>
    <message>
        <source>Reads a page from a file and says what is wrong</source>
        <translation>Liest eine Seite aus einer Datei und sagt, was daran falsch ist</translation>
    </message>
    <message>
        <source>Says which names and units depart from the rules</source>
        <translation>Sagt, welche Namen und Einheiten von den Regeln abweichen</translation>
    </message>
    <message>
        <source>See what your /metrics endpoints say, and why they don&apos;t.</source>
        <translation>Sehen, was /metrics-Endpunkte sagen und warum sie schweigen.</translation>
    </message>
    <message>
        <source>Usage: vigiectl COMMAND [OPTIONS]</source>
        <translation>Aufruf: vigiectl BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>&apos;vigiectl COMMAND --help&apos; explains one of them, with an example.</source>
        <translation>„vigiectl BEFEHL --help“ erklärt einen davon, mit Beispiel.</translation>
    </message>
    <message>
        <source>Exit code: 0 fine, 1 a problem was found, 2 wrong usage.</source>
        <translation>Exit-Code: 0 alles gut, 1 Problem gefunden, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>vigiectl: there is no command &apos;%1&apos;.</source>
        <translation>vigiectl: Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&apos;vigiectl --help&apos; lists the commands.</source>
        <translation>„vigiectl --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>Keeps what pages say in a file</source>
        <translation>Hebt in einer Datei auf, was Seiten sagen</translation>
    </message>
    <message>
        <source>Evaluates PromQL over recordings and files of samples</source>
        <translation>Wertet PromQL über Aufzeichnungen und Dateien mit Samples aus</translation>
    </message>
    <message>
        <source>Checks and tests files of alerts and recordings</source>
        <translation>Prüft und testet Dateien mit Alarmen und Aufzeichnungen</translation>
    </message>
    <message>
        <source>vigiectl: the output could not be written. Is the disk full?</source>
        <translation>vigiectl: Die Ausgabe konnte nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>DiagnoseCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, nach %2&#xa0;ms</translation>
    </message>
    <message>
        <source>What to diagnose; without it the two usual targets.</source>
        <translation>Was zu diagnostizieren ist; ohne Angabe die zwei üblichen Ziele.</translation>
    </message>
    <message>
        <source>A compose file; may be given several times, in the order of compose.</source>
        <translation>Eine Compose-Datei; mehrfach möglich, in der Reihenfolge von Compose.</translation>
    </message>
    <message>
        <source>Where the compose files are.</source>
        <translation>Wo die Compose-Dateien liegen.</translation>
    </message>
    <message>
        <source>The compose project&apos;s name.</source>
        <translation>Der Name des Compose-Projekts.</translation>
    </message>
    <message>
        <source>The compose service (default: workers).</source>
        <translation>Der Compose-Dienst (Vorgabe: workers).</translation>
    </message>
    <message>
        <source>The port inside the container (default: 9090).</source>
        <translation>Der Port im Container (Vorgabe: 9090).</translation>
    </message>
    <message>
        <source>How many seconds the page may take (default: 3). A longer one tells a slow page from a hung server.</source>
        <translation>Wie viele Sekunden die Seite dauern darf (Vorgabe: 3). Mehr Zeit unterscheidet eine langsame Seite von einem hängenden Server.</translation>
    </message>
    <message>
        <source>The page of the API of the same project.</source>
        <translation>Die Seite der API desselben Projekts.</translation>
    </message>
    <message>
        <source>The container engine&apos;s socket, e.g. unix:///run/docker.sock.</source>
        <translation>Der Socket der Container-Engine, z.&#xa0;B. unix:///run/docker.sock.</translation>
    </message>
    <message>
        <source>--container-port wants a port from 1 to 65535.</source>
        <translation>--container-port erwartet einen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>--timeout wants seconds from 0.1 to 600.</source>
        <translation>--timeout erwartet Sekunden von 0.1 bis 600.</translation>
    </message>
    <message>
        <source>Says why a metrics page does not answer, and what to do.</source>
        <translation>Sagt, warum eine Metrikseite nicht antwortet und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Not looked up: the URL is not usable.</source>
        <translation>Nicht aufgelöst: Die URL ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>no answer from the name server in time</source>
        <translation>keine rechtzeitige Antwort vom Nameserver</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known: %2</source>
        <translation>„%1“ ist unbekannt: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Not asked: there is no address.</source>
        <translation>Nicht gefragt: Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>There is no answer to look at.</source>
        <translation>Es gibt keine Antwort, die man ansehen könnte.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The page ends too early.</source>
        <translation>Die Seite endet zu früh.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Sample</numerusform>
            <numerusform>%n Samples</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is not a metrics page (%1).</source>
        <translation>Die Antwort ist keine Metrikseite (%1).</translation>
    </message>
    <message>
        <source>The answer is a web page: &quot;%1&quot;</source>
        <translation>Die Antwort ist eine Webseite: „%1“</translation>
    </message>
    <message>
        <source>The server calls itself &quot;%1&quot;.</source>
        <translation>Der Server nennt sich „%1“.</translation>
    </message>
    <message>
        <source>The answer came through the proxy &quot;%1&quot;.</source>
        <translation>Die Antwort kam über den Proxy „%1“.</translation>
    </message>
    <message>
        <source>The server redirects in a circle.</source>
        <translation>Der Server leitet im Kreis um.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <translation>Der Server leitet nach %1 um.</translation>
    </message>
    <message>
        <source>It never comes to an end.</source>
        <translation>Die Umleitung kommt nie an.</translation>
    </message>
    <message>
        <source>The metrics are there.</source>
        <translation>Die Metriken sind da.</translation>
    </message>
    <message>
        <source>There is no metrics page there either.</source>
        <translation>Auch dort ist keine Metrikseite.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s).</source>
        <translation>
            <numerusform>%n Umleitung.</numerusform>
            <numerusform>%n Umleitungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The metrics page is too large.</source>
        <translation>Die Metrikseite ist zu groß.</translation>
    </message>
    <message>
        <source>It was cut after %1 MiB.</source>
        <translation>Sie wurde nach %1&#xa0;MiB abgeschnitten.</translation>
    </message>
    <message>
        <source>The metrics page is not encoded as its header says (%1).</source>
        <translation>Die Metrikseite ist nicht so kodiert, wie ihr Header sagt (%1).</translation>
    </message>
    <message>
        <source>The header promises a compressed page; the page is plain text.</source>
        <translation>Der Header verspricht eine komprimierte Seite; die Seite ist reiner Text.</translation>
    </message>
    <message>
        <source>The metrics page cannot be read: line %1, column %2.</source>
        <translation>Die Metrikseite ist nicht lesbar: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The line is %1: %2</source>
        <translation>Die Zeile ist %1: %2</translation>
    </message>
    <message>
        <source>The metrics page is cut off.</source>
        <translation>Die Metrikseite ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came before the server closed.</source>
        <translation>%1 von %2 Bytes kamen an, bevor der Server schloss.</translation>
    </message>
    <message>
        <source>The server closed before the end of the page.</source>
        <translation>Der Server schloss vor dem Ende der Seite.</translation>
    </message>
    <message>
        <source>Every line of the page can be read.</source>
        <translation>Jede Zeile der Seite ist lesbar.</translation>
    </message>
    <message>
        <source>All is well: %1 answers with metrics.</source>
        <translation>Alles in Ordnung: %1 antwortet mit Metriken.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) in %1 ms.</source>
        <translation>
            <numerusform>%n Sample in %1&#xa0;ms.</numerusform>
            <numerusform>%n Samples in %1&#xa0;ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no TLS on this port.</source>
        <translation>Auf diesem Port gibt es kein TLS.</translation>
    </message>
    <message>
        <source>The server speaks TLS: the URL should begin with https://.</source>
        <translation>Der Server spricht TLS: Die URL sollte mit https:// beginnen.</translation>
    </message>
    <message>
        <source>A plain request is closed without an answer, a TLS connection is accepted.</source>
        <translation>Eine unverschlüsselte Anfrage wird ohne Antwort geschlossen, eine TLS-Verbindung wird angenommen.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>Was auf Port %1 lauscht, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Its first bytes are &quot;%1&quot;.</source>
        <translation>Seine ersten Bytes sind „%1“.</translation>
    </message>
    <message>
        <source>The server answers, but there is nothing under %1 (HTTP %2).</source>
        <translation>Der Server antwortet, aber unter %1 ist nichts (HTTP %2).</translation>
    </message>
    <message>
        <source>The usual paths of other stacks are not there either.</source>
        <translation>Auch unter den üblichen Pfaden anderer Software ist nichts.</translation>
    </message>
    <message>
        <source>The AirPlay receiver of macOS answers on this port.</source>
        <translation>Auf diesem Port antwortet der AirPlay-Empfänger von macOS.</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP %1).</source>
        <translation>Der Server verlangt Zugangsdaten (HTTP %1).</translation>
    </message>
    <message>
        <source>It asks for &quot;%1&quot; authentication.</source>
        <translation>Er verlangt „%1“-Authentifizierung.</translation>
    </message>
    <message>
        <source>502 and 504 come from a reverse proxy that does not reach the application.</source>
        <translation>502 und 504 kommen von einem Reverse-Proxy, der die Anwendung nicht erreicht.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dort steht: %1</translation>
    </message>
    <message>
        <source>The server answers with an error: HTTP %1 %2.</source>
        <translation>Der Server antwortet mit einem Fehler: HTTP %1 %2.</translation>
    </message>
    <message>
        <source>The answer has the form of a metrics page.</source>
        <translation>Die Antwort hat die Form einer Metrikseite.</translation>
    </message>
    <message>
        <source>a text that is no metrics page</source>
        <translation>Text, der keine Metrikseite ist</translation>
    </message>
    <message>
        <source>a login page</source>
        <translation>eine Anmeldeseite</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>the web page &quot;%1&quot;</source>
        <translation>die Webseite „%1“</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>The answer is %1, not metrics.</source>
        <translation>Statt Metriken enthält die Antwort %1.</translation>
    </message>
    <message>
        <source>The path or the port is that of something else.</source>
        <translation>Der Pfad oder der Port gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>The server answers, but the page is empty.</source>
        <translation>Der Server antwortet, aber die Seite ist leer.</translation>
    </message>
    <message>
        <source>Either nothing was measured yet, or the directory for several processes (PROMETHEUS_MULTIPROC_DIR) is missing or empty.</source>
        <translation>Entweder wurde noch nichts gemessen, oder das gemeinsame Verzeichnis der Prozesse (PROMETHEUS_MULTIPROC_DIR) fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The API&apos;s page does not answer either.</source>
        <translation>Auch die Seite der API antwortet nicht.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers and has series of the workers.</source>
        <translation>Die Seite der API antwortet und enthält Zeitreihen der Worker.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers, but it lacks the workers&apos; series.</source>
        <translation>Die Seite der API antwortet, aber die Zeitreihen der Worker fehlen darin.</translation>
    </message>
    <message>
        <source>The URL as typed</source>
        <translation>Die URL, wie eingegeben</translation>
    </message>
    <message>
        <source>The host&apos;s addresses</source>
        <translation>Die Adressen des Hosts</translation>
    </message>
    <message>
        <source>Answer over HTTP</source>
        <translation>Antwort über HTTP</translation>
    </message>
    <message>
        <source>Metrics in the answer</source>
        <translation>Metriken in der Antwort</translation>
    </message>
    <message>
        <source>A proxy on the way</source>
        <translation>Ein Proxy auf dem Weg</translation>
    </message>
    <message>
        <source>The compose files</source>
        <translation>Die Compose-Dateien</translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>Die Container-Engine</translation>
    </message>
    <message>
        <source>The service&apos;s containers</source>
        <translation>Die Container des Dienstes</translation>
    </message>
    <message>
        <source>The container&apos;s state</source>
        <translation>Der Zustand des Containers</translation>
    </message>
    <message>
        <source>The published ports</source>
        <translation>Die veröffentlichten Ports</translation>
    </message>
    <message>
        <source>The container&apos;s networks</source>
        <translation>Die Netzwerke des Containers</translation>
    </message>
    <message>
        <source>The logs since the start</source>
        <translation>Das Log seit dem Start</translation>
    </message>
    <message>
        <source>What listens inside</source>
        <translation>Was im Container lauscht</translation>
    </message>
    <message>
        <source>The container&apos;s own address</source>
        <translation>Die eigene Adresse des Containers</translation>
    </message>
    <message>
        <source>Who holds the port here</source>
        <translation>Wer den Port hier belegt</translation>
    </message>
    <message>
        <source>One registry or several</source>
        <translation>Eine Registry oder mehrere</translation>
    </message>
    <message>
        <source>What compose says about the files</source>
        <translation>Was Compose zu den Dateien sagt</translation>
    </message>
    <message>
        <source>The page of the API</source>
        <translation>Die Seite der API</translation>
    </message>
    <message>
        <source>Corrected URLs</source>
        <translation>Korrigierte URLs</translation>
    </message>
    <message>
        <source>No container publishes the port any more.</source>
        <translation>Kein Container veröffentlicht den Port mehr.</translation>
    </message>
    <message>
        <source> (project &quot;%1&quot;, service &quot;%2&quot;)</source>
        <translation> (Projekt „%1“, Dienst „%2“)</translation>
    </message>
    <message>
        <source>Port %1 is taken by the container %2%3.</source>
        <translation>Port %1 ist vom Container %2%3 belegt.</translation>
    </message>
    <message>
        <source>So the service could not start: %1</source>
        <translation>Darum konnte der Dienst nicht starten: %1</translation>
    </message>
    <message>
        <source>Port %1 is taken by a process of this machine.</source>
        <translation>Port %1 ist von einem Prozess dieses Rechners belegt.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>Den Port %1 belegt %2.</translation>
    </message>
    <message>
        <source>Nobody holds the port any more.</source>
        <translation>Niemand belegt den Port mehr.</translation>
    </message>
    <message>
        <source>Port %1 is taken by a process of another user.</source>
        <translation>Port %1 ist von einem Prozess eines anderen Benutzers belegt.</translation>
    </message>
    <message>
        <source>The system has reserved port %1; no process holds it.</source>
        <translation>Das System hat Port %1 reserviert; kein Prozess belegt ihn.</translation>
    </message>
    <message>
        <source>The port was taken when the service was started; now it is free, but the service was not started again.</source>
        <translation>Der Port war belegt, als der Dienst startete; jetzt ist er frei, aber der Dienst wurde nicht neu gestartet.</translation>
    </message>
    <message>
        <source>The engine remembers: %1</source>
        <translation>Die Engine erinnert sich: %1</translation>
    </message>
    <message>
        <source>No container is known.</source>
        <translation>Kein Container ist bekannt.</translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation>läuft seit %1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, exit code %2</source>
        <translation>%1, Exit-Code %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>Speicher erschöpft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The container uses the host&apos;s network: nothing is published.</source>
        <translation>Der Container nutzt das Netzwerk des Hosts: Nichts wird veröffentlicht.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Not needed: the URL answers.</source>
        <translation>Nicht nötig: Die URL antwortet.</translation>
    </message>
    <message>
        <source>The container is in no network (mode %1).</source>
        <translation>Der Container ist in keinem Netzwerk (Modus %1).</translation>
    </message>
    <message>
        <source>No container that was ever started is known.</source>
        <translation>Kein Container ist bekannt, der je gestartet wurde.</translation>
    </message>
    <message>
        <source>The logs cannot be read: %1</source>
        <translation>Das Log ist nicht lesbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the last start</source>
        <translation>
            <numerusform>%n Zeile seit dem letzten Start</numerusform>
            <numerusform>%n Zeilen seit dem letzten Start</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place where an engine could be.</source>
        <translation>Es gibt keinen Ort, an dem eine Engine sein könnte.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 unter %3</translation>
    </message>
    <message>
        <source>No container engine is installed.</source>
        <translation>Keine Container-Engine ist installiert.</translation>
    </message>
    <message>
        <source>The container engine does not run (%1).</source>
        <translation>Die Container-Engine läuft nicht (%1).</translation>
    </message>
    <message>
        <source>No permission for %1.</source>
        <translation>Kein Zugriff auf %1.</translation>
    </message>
    <message>
        <source>The container engine does not answer (%1).</source>
        <translation>Die Container-Engine antwortet nicht (%1).</translation>
    </message>
    <message>
        <source>What answers at %1 is no container engine.</source>
        <translation>Was unter %1 antwortet, ist keine Container-Engine.</translation>
    </message>
    <message>
        <source>The containers run on another machine: %1</source>
        <translation>Die Container laufen auf einem anderen Rechner: %1</translation>
    </message>
    <message>
        <source>Not asked: the URL leads to another machine.</source>
        <translation>Nicht gefragt: Die URL führt zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Not looked for: the engine is not reachable.</source>
        <translation>Nicht gesucht: Die Engine ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The engine does not list its containers.</source>
        <translation>Die Engine listet ihre Container nicht auf.</translation>
    </message>
    <message>
        <source>%1 of project &quot;%2&quot;</source>
        <translation>%1 aus Projekt „%2“</translation>
    </message>
    <message>
        <source>There is no container of the service &quot;%1&quot;.</source>
        <translation>Es gibt keinen Container des Dienstes „%1“.</translation>
    </message>
    <message>
        <source>set for this target</source>
        <translation>für dieses Ziel eingestellt</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; does not exist.</source>
        <translation>Den Docker-Kontext „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>üblicher Ort</translation>
    </message>
    <message>
        <source>a process of root</source>
        <translation>ein Prozess von root</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>The port is not one of this machine.</source>
        <translation>Der Port gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Who listens on this machine cannot be seen.</source>
        <translation>Wer auf diesem Rechner lauscht, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1.</source>
        <translation>Niemand lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Nicht nötig.</translation>
    </message>
    <message>
        <source>There is no compose command on this machine.</source>
        <translation>Auf diesem Rechner gibt es keinen Compose-Befehl.</translation>
    </message>
    <message>
        <source>The compose command does not answer.</source>
        <translation>Der Compose-Befehl antwortet nicht.</translation>
    </message>
    <message>
        <source>The compose command could not be started.</source>
        <translation>Der Compose-Befehl ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The compose files are valid.</source>
        <translation>Die Compose-Dateien sind gültig.</translation>
    </message>
    <message>
        <source>This is the page itself.</source>
        <translation>Das ist die Seite selbst.</translation>
    </message>
    <message>
        <source>%1 answers, with series of the workers.</source>
        <translation>%1 antwortet, mit Zeitreihen der Worker.</translation>
    </message>
    <message>
        <source>%1 answers, but without series of the workers.</source>
        <translation>%1 antwortet, aber ohne Zeitreihen der Worker.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Nicht angesehen.</translation>
    </message>
    <message>
        <source>Scrapes in a row disagree: several processes answer in turn.</source>
        <translation>Scrapes nacheinander widersprechen sich: Mehrere Prozesse antworten abwechselnd.</translation>
    </message>
    <message>
        <source>Scrapes in a row agree.</source>
        <translation>Scrapes nacheinander stimmen überein.</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>the container %1 of the project &quot;%2&quot;</source>
        <translation>Container %1 des Projekts „%2“</translation>
    </message>
    <message>
        <source>Several replicas of &quot;%1&quot; want the same host port.</source>
        <translation>Mehrere Replicas von „%1“ wollen denselben Host-Port.</translation>
    </message>
    <message>
        <source>%1 has the port, %2 could not start: port is already allocated.</source>
        <translation>%1 hat den Port, %2 konnte nicht starten: „port is already allocated“.</translation>
    </message>
    <message>
        <source>%1 listens on %2 and stands before the container.</source>
        <translation>%1 lauscht auf %2 und steht vor dem Container.</translation>
    </message>
    <message>
        <source>%1 answers with the metrics of the container.</source>
        <translation>%1 antwortet mit den Metriken des Containers.</translation>
    </message>
    <message>
        <source>The container&apos;s port is published on another address.</source>
        <translation>Der Port des Containers ist auf einer anderen Adresse veröffentlicht.</translation>
    </message>
    <message>
        <source>The port is published by our container.</source>
        <translation>Der Port wird von unserem Container veröffentlicht.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>Somebody else answers on port %1: %2.</source>
        <translation>Jemand anderes antwortet auf Port %1: %2.</translation>
    </message>
    <message>
        <source>%1 itself answers on port %2, not the service &quot;%3&quot;.</source>
        <translation>%1 selbst antwortet auf Port %2, nicht der Dienst „%3“.</translation>
    </message>
    <message>
        <source>The port is held by %1; the service&apos;s own container %2 does not publish it.</source>
        <translation>Den Port belegt %1; der eigene Container %2 des Dienstes veröffentlicht ihn nicht.</translation>
    </message>
    <message>
        <source>The port is held by %1; there is no container of the service &quot;%2&quot;.</source>
        <translation>Den Port belegt %1; es gibt keinen Container des Dienstes „%2“.</translation>
    </message>
    <message>
        <source>No project has a service &quot;%1&quot;.</source>
        <translation>Kein Projekt hat einen Dienst „%1“.</translation>
    </message>
    <message>
        <source>The service runs under another project name: &quot;%1&quot; instead of &quot;%2&quot;.</source>
        <translation>Der Dienst läuft unter einem anderen Projektnamen: „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>%1 was started in %2.</source>
        <translation>%1 wurde in %2 gestartet.</translation>
    </message>
    <message>
        <source>The log has &quot;%1&quot;: the other processes found the port taken, which is normal.</source>
        <translation>Im Log steht „%1“: Die anderen Prozesse fanden den Port belegt, das ist normal.</translation>
    </message>
    <message>
        <source>All is well, but the values are those of one of several processes.</source>
        <translation>Alles in Ordnung, aber die Werte stammen nur von einem von mehreren Prozessen.</translation>
    </message>
    <message>
        <source>The multiprocess mode of the client library (PROMETHEUS_MULTIPROC_DIR) would add them up.</source>
        <translation>Der Multiprozessmodus der Client-Bibliothek (PROMETHEUS_MULTIPROC_DIR) würde sie zusammenzählen.</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>ein Prozess</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message numerus="yes">
        <source> (%n waiting)</source>
        <translation>
            <numerusform> (%n wartet)</numerusform>
            <numerusform> (%n warten)</numerusform>
        </translation>
    </message>
    <message>
        <source>The container does not run.</source>
        <translation>Der Container läuft nicht.</translation>
    </message>
    <message>
        <source>What listens inside cannot be seen.</source>
        <translation>Was im Container lauscht, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Nothing listens inside the container.</source>
        <translation>Im Container lauscht nichts.</translation>
    </message>
    <message>
        <source>Inside the container: %1</source>
        <translation>Im Container: %1</translation>
    </message>
    <message>
        <source>Not needed, or not possible here.</source>
        <translation>Nicht nötig oder hier nicht möglich.</translation>
    </message>
    <message>
        <source>The container has no address.</source>
        <translation>Der Container hat keine Adresse.</translation>
    </message>
    <message>
        <source>Packets to %1 leave by %2 instead of the container network.</source>
        <translation>Pakete an %1 gehen über %2 statt über das Container-Netzwerk.</translation>
    </message>
    <message>
        <source>The container has no network (network_mode: none).</source>
        <translation>Der Container hat kein Netzwerk (network_mode: none).</translation>
    </message>
    <message>
        <source>So nothing can be published.</source>
        <translation>Darum kann nichts veröffentlicht werden.</translation>
    </message>
    <message>
        <source>The host network is really this machine&apos;s.</source>
        <translation>Das Host-Netzwerk ist wirklich das dieses Rechners.</translation>
    </message>
    <message>
        <source>With Docker Desktop, network_mode: host is that of its virtual machine.</source>
        <translation>Mit Docker Desktop meint network_mode: host das Netzwerk seiner virtuellen Maschine.</translation>
    </message>
    <message>
        <source>It reaches this machine only when the setting &quot;Enable host networking&quot; is on and the server listens on 127.0.0.1.</source>
        <translation>Es reicht nur bis zu diesem Rechner, wenn die Einstellung „Enable host networking“ an ist und der Server auf 127.0.0.1 lauscht.</translation>
    </message>
    <message>
        <source>The container is in the network %1.</source>
        <translation>Der Container ist im Netzwerk %1.</translation>
    </message>
    <message>
        <source>The container is cut off from its network.</source>
        <translation>Der Container ist von seinem Netzwerk getrennt.</translation>
    </message>
    <message>
        <source>It wants to publish ports, but is in no network any more.</source>
        <translation>Er will Ports veröffentlichen, ist aber in keinem Netzwerk mehr.</translation>
    </message>
    <message>
        <source>The network is not internal.</source>
        <translation>Das Netzwerk ist nicht intern.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; is internal: the engine publishes no ports there.</source>
        <translation>Das Netzwerk „%1“ ist intern: Die Engine veröffentlicht dort keine Ports.</translation>
    </message>
    <message>
        <source>The mapping is wanted but not in force.</source>
        <translation>Die Zuordnung ist gewünscht, aber nicht in Kraft.</translation>
    </message>
    <message>
        <source>Packets to the container leave by its bridge.</source>
        <translation>Pakete an den Container gehen über seine Bridge.</translation>
    </message>
    <message>
        <source>Another network (a VPN?) has taken the container&apos;s addresses.</source>
        <translation>Ein anderes Netzwerk (ein VPN?) hat die Adressen des Containers übernommen.</translation>
    </message>
    <message>
        <source>Packets to %1 leave by %2.</source>
        <translation>Pakete an %1 gehen über %2.</translation>
    </message>
    <message>
        <source>A firewall drops connections to port %1 of this machine.</source>
        <translation>Eine Firewall verwirft Verbindungen zu Port %1 dieses Rechners.</translation>
    </message>
    <message>
        <source>Somebody listens there, but the connection attempt is not even answered.</source>
        <translation>Dort lauscht jemand, aber der Verbindungsversuch wird nicht einmal beantwortet.</translation>
    </message>
    <message>
        <source>A closed port would refuse at once; here nothing comes back.</source>
        <translation>Ein geschlossener Port würde sofort ablehnen; hier kommt nichts zurück.</translation>
    </message>
    <message>
        <source>The port is open, but nothing behind it is.</source>
        <translation>Der Port ist offen, aber nichts dahinter.</translation>
    </message>
    <message>
        <source>A firewall rejects connections to port %1 of this machine.</source>
        <translation>Eine Firewall weist Verbindungen zu Port %1 dieses Rechners ab.</translation>
    </message>
    <message>
        <source>The port is published and held by the engine, and the container answers at its own address; still the connection is refused.</source>
        <translation>Der Port ist veröffentlicht und von der Engine belegt, und der Container antwortet unter seiner eigenen Adresse; trotzdem wird die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The engine lost the forwarding of port %1.</source>
        <translation>Die Engine hat die Weiterleitung von Port %1 verloren.</translation>
    </message>
    <message>
        <source>The port is held, but the container does not run.</source>
        <translation>Der Port ist belegt, aber der Container läuft nicht.</translation>
    </message>
    <message>
        <source>The engine says it is published, but nobody holds it on this machine.</source>
        <translation>Die Engine sagt, er sei veröffentlicht, aber auf diesem Rechner belegt ihn niemand.</translation>
    </message>
    <message>
        <source>A proxy catches requests to %1.</source>
        <translation>Ein Proxy fängt Anfragen an %1 ab.</translation>
    </message>
    <message>
        <source>The container&apos;s health check fails although the page answers.</source>
        <translation>Der Healthcheck des Containers schlägt fehl, obwohl die Seite antwortet.</translation>
    </message>
    <message>
        <source>Inside the container http_proxy is set: a test with curl there needs --noproxy.</source>
        <translation>Im Container ist http_proxy gesetzt: Ein Test mit curl braucht dort --noproxy.</translation>
    </message>
    <message>
        <source>The compose files have a problem that shows at the next &quot;up&quot;: %1</source>
        <translation>Die Compose-Dateien haben ein Problem, das sich beim nächsten „up“ zeigt: %1</translation>
    </message>
    <message>
        <source>The engine could not be asked: no permission for %1.</source>
        <translation>Die Engine konnte nicht gefragt werden: kein Zugriff auf %1.</translation>
    </message>
    <message>
        <source>What listens inside the container could not be seen.</source>
        <translation>Was im Container lauscht, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Das Log war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The API&apos;s page answers (%1) and has series of the workers.</source>
        <translation>Die Seite der API antwortet (%1) und enthält Zeitreihen der Worker.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers (%1), but lacks the workers&apos; series.</source>
        <translation>Die Seite der API antwortet (%1), aber ohne Zeitreihen der Worker.</translation>
    </message>
    <message>
        <source>%1 should be in quotes: compose v1 reads it as %2.</source>
        <translation>%1 sollte in Anführungszeichen stehen: Compose v1 liest es als %2.</translation>
    </message>
    <message>
        <source>neither a comment nor a sample</source>
        <translation>weder Kommentar noch Sample</translation>
    </message>
    <message>
        <source>Remove network_mode from %1</source>
        <translation>network_mode aus %1 entfernen</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>%1 in %2 veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing is published.</source>
        <translation>Nichts ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Published is %1.</source>
        <translation>Veröffentlicht ist %1.</translation>
    </message>
    <message>
        <source>No compose file that publishes the port was left out.</source>
        <translation>Keine Compose-Datei, die den Port veröffentlicht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The service was started without %1, which publishes the port.</source>
        <translation>Der Dienst wurde ohne %1 gestartet, die Datei, die den Port veröffentlicht.</translation>
    </message>
    <message>
        <source>It was started with %1 only. %2</source>
        <translation>Er wurde nur mit %1 gestartet. %2</translation>
    </message>
    <message>
        <source>The container has the ports of the files.</source>
        <translation>Der Container hat die Ports der Dateien.</translation>
    </message>
    <message>
        <source>The compose file was changed, but the running container is older.</source>
        <translation>Die Compose-Datei wurde geändert, aber der laufende Container ist älter.</translation>
    </message>
    <message>
        <source>The files publish port %1; the container was created without it. A restart does not apply it. %2</source>
        <translation>Die Dateien veröffentlichen Port %1; der Container wurde ohne ihn erstellt. Ein Neustart wendet das nicht an. %2</translation>
    </message>
    <message>
        <source>Port %1 is published for UDP; metrics need TCP.</source>
        <translation>Port %1 ist für UDP veröffentlicht; Metriken brauchen TCP.</translation>
    </message>
    <message>
        <source>Port %1 of this machine leads to port %2 of the container, but the metrics are on %3.</source>
        <translation>Port %1 dieses Rechners führt zu Port %2 des Containers, aber die Metriken sind auf %3.</translation>
    </message>
    <message>
        <source>The unquoted port %1 was read as the number %2.</source>
        <translation>Der Port %1 ohne Anführungszeichen wurde als die Zahl %2 gelesen.</translation>
    </message>
    <message>
        <source>YAML takes digits with a colon for a number in base 60: put it in quotes.</source>
        <translation>YAML hält Ziffern mit Doppelpunkt für eine Zahl zur Basis 60: in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The unquoted port %1 is read as the number %2 by compose v1.</source>
        <translation>Der Port %1 ohne Anführungszeichen wird von Compose v1 als die Zahl %2 gelesen.</translation>
    </message>
    <message>
        <source>The port is not exposed either.</source>
        <translation>Der Port ist auch nicht exponiert.</translation>
    </message>
    <message>
        <source>Port %1 is exposed to other containers only, not published.</source>
        <translation>Port %1 ist nur für andere Container exponiert, nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>&quot;expose&quot; does not open a port on this machine; &quot;ports&quot; does.</source>
        <translation>„expose“ öffnet keinen Port auf diesem Rechner; „ports“ tut es.</translation>
    </message>
    <message>
        <source> No compose file has it under &quot;ports&quot;.</source>
        <translation> In keiner Compose-Datei steht er unter „ports“.</translation>
    </message>
    <message>
        <source>Port %1 of the container is not published.</source>
        <translation>Port %1 des Containers ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The engine chose port %1 for the service.</source>
        <translation>Die Engine hat Port %1 für den Dienst gewählt.</translation>
    </message>
    <message>
        <source>The compose file names no host port, so it is another one after each start.</source>
        <translation>Die Compose-Datei nennt keinen Host-Port, darum ist es nach jedem Start ein anderer.</translation>
    </message>
    <message>
        <source>Port %1 is the one that is published.</source>
        <translation>Port %1 ist der veröffentlichte.</translation>
    </message>
    <message>
        <source>The service is published on port %1, not on %2.</source>
        <translation>Der Dienst ist auf Port %1 veröffentlicht, nicht auf %2.</translation>
    </message>
    <message>
        <source>Port %1 is published on the address %2 only.</source>
        <translation>Port %1 ist nur auf der Adresse %2 veröffentlicht.</translation>
    </message>
    <message>
        <source>[::1] does not answer either.</source>
        <translation>Auch [::1] antwortet nicht.</translation>
    </message>
    <message>
        <source>Only the IPv6 address [::1] answers, not 127.0.0.1.</source>
        <translation>Nur die IPv6-Adresse [::1] antwortet, nicht 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 answers with metrics.</source>
        <translation>%1 antwortet mit Metriken.</translation>
    </message>
    <message>
        <source>127.0.0.1 does not answer either.</source>
        <translation>Auch 127.0.0.1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Only the IPv4 address 127.0.0.1 answers, not [::1].</source>
        <translation>Nur die IPv4-Adresse 127.0.0.1 antwortet, nicht [::1].</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation>keine Antwort auf den Verbindungsversuch</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>connected, then closed at once without a byte</source>
        <translation>verbunden, dann sofort ohne ein Byte geschlossen</translation>
    </message>
    <message>
        <source>connected, then closed after %1 s without a byte</source>
        <translation>verbunden, dann nach %1&#xa0;s ohne ein Byte geschlossen</translation>
    </message>
    <message>
        <source>connected, but no answer in %1 s</source>
        <translation>verbunden, aber keine Antwort in %1&#xa0;s</translation>
    </message>
    <message>
        <source>answers, but not in HTTP</source>
        <translation>antwortet, aber nicht in HTTP</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>keine TLS-Verbindung</translation>
    </message>
    <message>
        <source>the answer began but did not end in time</source>
        <translation>die Antwort begann, endete aber nicht rechtzeitig</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 nach %2&#xa0;ms</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Es dauerte zu lange.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No compose file is known for this target.</source>
        <translation>Für dieses Ziel ist keine Compose-Datei bekannt.</translation>
    </message>
    <message>
        <source>%1: project &quot;%2&quot;, services %3</source>
        <translation>%1: Projekt „%2“, Dienste %3</translation>
    </message>
    <message>
        <source>Not needed: no proxy is asked for this machine.</source>
        <translation>Nicht nötig: Für diesen Rechner wird kein Proxy gefragt.</translation>
    </message>
    <message>
        <source>No proxy is set for %1.</source>
        <translation>Für %1 ist kein Proxy eingestellt.</translation>
    </message>
    <message>
        <source>The proxy %1 lets the page through.</source>
        <translation>Der Proxy %1 lässt die Seite durch.</translation>
    </message>
    <message>
        <source>Without a proxy the page answers; through %1: %2.</source>
        <translation>Ohne Proxy antwortet die Seite; über %1: %2.</translation>
    </message>
    <message>
        <source>Install Docker or Podman</source>
        <translation>Docker oder Podman installieren</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Docker Desktop starten</translation>
    </message>
    <message>
        <source>Start the engine</source>
        <translation>Die Engine starten</translation>
    </message>
    <message>
        <source>Join the group of the engine, then log in anew</source>
        <translation>Der Gruppe der Engine beitreten, dann neu anmelden</translation>
    </message>
    <message>
        <source>Or use a rootless engine</source>
        <translation>Oder eine Engine ohne root nutzen</translation>
    </message>
    <message>
        <source>Correct %1, line %2</source>
        <translation>%1, Zeile %2 korrigieren</translation>
    </message>
    <message>
        <source>Correct the compose file</source>
        <translation>Die Compose-Datei korrigieren</translation>
    </message>
    <message>
        <source>Start the service with its profile</source>
        <translation>Den Dienst mit seinem Profil starten</translation>
    </message>
    <message>
        <source>Use the project name &quot;%1&quot; for this target</source>
        <translation>Für dieses Ziel den Projektnamen „%1“ nehmen</translation>
    </message>
    <message>
        <source>Or stop the other project&apos;s container</source>
        <translation>Oder den Container des anderen Projekts stoppen</translation>
    </message>
    <message>
        <source>Stop the container %1</source>
        <translation>Den Container %1 stoppen</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Then start the service</source>
        <translation>Dann den Dienst starten</translation>
    </message>
    <message>
        <source>Set dramatiq_prom_port to %1</source>
        <translation>dramatiq_prom_port auf %1 setzen</translation>
    </message>
    <message>
        <source>Let the server listen on port %1</source>
        <translation>Den Server auf Port %1 lauschen lassen</translation>
    </message>
    <message>
        <source>Let the server listen on 0.0.0.0 instead</source>
        <translation>Den Server stattdessen auf 0.0.0.0 lauschen lassen</translation>
    </message>
    <message>
        <source>Let the process go on</source>
        <translation>Den Prozess weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Put the line &quot;127.0.0.1 localhost&quot; into the hosts file</source>
        <translation>Die Zeile „127.0.0.1 localhost“ in die hosts-Datei schreiben</translation>
    </message>
    <message>
        <source>Start it with all compose files</source>
        <translation>Mit allen Compose-Dateien starten</translation>
    </message>
    <message>
        <source>Apply the changed files</source>
        <translation>Die geänderten Dateien anwenden</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Den Dienst starten</translation>
    </message>
    <message>
        <source>Create and start the service</source>
        <translation>Den Dienst erstellen und starten</translation>
    </message>
    <message>
        <source>Raise mem_limit in the compose file</source>
        <translation>mem_limit in der Compose-Datei erhöhen</translation>
    </message>
    <message>
        <source>Correct &quot;command&quot; or the image</source>
        <translation>„command“ oder das Image korrigieren</translation>
    </message>
    <message>
        <source>Unpause the service</source>
        <translation>Den Dienst fortsetzen</translation>
    </message>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Einen Moment warten und neu versuchen</translation>
    </message>
    <message>
        <source>Run one replica only</source>
        <translation>Nur ein Replica laufen lassen</translation>
    </message>
    <message>
        <source>Create the container anew</source>
        <translation>Den Container neu erstellen</translation>
    </message>
    <message>
        <source>Give the service a second network that is not internal</source>
        <translation>Dem Dienst ein zweites Netzwerk geben, das nicht intern ist</translation>
    </message>
    <message>
        <source>Publish the port, or enable host networking in the settings</source>
        <translation>Den Port veröffentlichen oder in den Einstellungen „host networking“ einschalten</translation>
    </message>
    <message>
        <source>Give the engine another address pool (default-address-pools in daemon.json), or narrow the VPN&apos;s routes</source>
        <translation>Der Engine andere Adressbereiche geben (default-address-pools in daemon.json) oder die Routen des VPN einschränken</translation>
    </message>
    <message>
        <source>Remove the rule for port %1 from the firewall</source>
        <translation>Die Regel für Port %1 aus der Firewall entfernen</translation>
    </message>
    <message>
        <source>Add %1 to no_proxy</source>
        <translation>%1 zu no_proxy hinzufügen</translation>
    </message>
    <message>
        <source>Raise the target&apos;s time-out</source>
        <translation>Das Zeitlimit des Ziels erhöhen</translation>
    </message>
    <message>
        <source>Enter the credentials of this target</source>
        <translation>Die Zugangsdaten dieses Ziels eingeben</translation>
    </message>
    <message>
        <source>Then apply the changed file</source>
        <translation>Dann die geänderte Datei anwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Show the last lines of the log</source>
        <translation>Die letzten Zeilen des Logs zeigen</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Den Dienst neu starten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>Die Ursache ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; is not known on this machine: %2</source>
        <translation>Der Host „%1“ ist auf diesem Rechner unbekannt: %2</translation>
    </message>
    <message>
        <source>No known cause fits what the checks saw.</source>
        <translation>Keine bekannte Ursache passt zu dem, was die Prüfungen sahen.</translation>
    </message>
    <message>
        <source>Its log says: %1</source>
        <translation>In seinem Log steht: %1</translation>
    </message>
    <message>
        <source>Its log cannot be read.</source>
        <translation>Sein Log ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its log has no line about a metrics server since the last start.</source>
        <translation>In seinem Log steht seit dem letzten Start nichts über einen Metrikserver.</translation>
    </message>
    <message>
        <source>It has been running long enough.</source>
        <translation>Er läuft schon lange genug.</translation>
    </message>
    <message>
        <source>The service is still starting.</source>
        <translation>Der Dienst startet noch.</translation>
    </message>
    <message>
        <source>It has been running for %1 s and does not listen yet.</source>
        <translation>Er läuft seit %1&#xa0;s und lauscht noch nicht.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 at all.</source>
        <translation>Auf Port %1 lauscht gar nichts.</translation>
    </message>
    <message>
        <source>It does not only listen on 127.0.0.1.</source>
        <translation>Er lauscht nicht nur auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on %1 only: nobody outside can reach it.</source>
        <translation>Im Container lauscht der Server nur auf %1: Von außen kommt niemand heran.</translation>
    </message>
    <message>
        <source>It listens on [::]; whether on IPv4 too cannot be seen.</source>
        <translation>Er lauscht auf [::]; ob auch über IPv4, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>It takes IPv4 connections too.</source>
        <translation>Er nimmt auch IPv4-Verbindungen an.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on IPv6 only.</source>
        <translation>Im Container lauscht der Server nur auf IPv6.</translation>
    </message>
    <message>
        <source>It listens on [::], but the container&apos;s address %1 refuses: the engine forwards to IPv4.</source>
        <translation>Er lauscht auf [::], aber die Adresse %1 des Containers lehnt ab: Die Engine leitet an IPv4 weiter.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on port %1, not on %2.</source>
        <translation>Im Container lauscht der Server auf Port %1, nicht auf %2.</translation>
    </message>
    <message>
        <source>Something listens on port %1 inside.</source>
        <translation>Im Container lauscht etwas auf Port %1.</translation>
    </message>
    <message>
        <source>The service runs, but its metrics server does not listen.</source>
        <translation>Der Dienst läuft, aber sein Metrikserver lauscht nicht.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 inside the container.</source>
        <translation>Im Container lauscht nichts auf Port %1.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <translation>Nichts lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>The connection is refused.</source>
        <translation>Die Verbindung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Its process is not halted.</source>
        <translation>Sein Prozess ist nicht angehalten.</translation>
    </message>
    <message>
        <source>The service&apos;s process is halted by a signal (SIGSTOP).</source>
        <translation>Der Prozess des Dienstes ist durch ein Signal angehalten (SIGSTOP).</translation>
    </message>
    <message>
        <source>Connections are accepted by the system, but nobody serves them.</source>
        <translation>Das System nimmt Verbindungen an, aber niemand bedient sie.</translation>
    </message>
    <message>
        <source>No connection waits to be accepted.</source>
        <translation>Keine Verbindung wartet darauf, angenommen zu werden.</translation>
    </message>
    <message>
        <source>The server does not accept connections any more.</source>
        <translation>Der Server nimmt keine Verbindungen mehr an.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) wait for it. It is busy with another client, or stuck.</source>
        <translation>
            <numerusform>%n Verbindung wartet auf ihn. Er ist mit einem anderen Client beschäftigt oder hängt.</numerusform>
            <numerusform>%n Verbindungen warten auf ihn. Er ist mit einem anderen Client beschäftigt oder hängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page that takes longer than %1 s looks the same.</source>
        <translation>Eine Seite, die länger als %1&#xa0;s dauert, sieht genauso aus.</translation>
    </message>
    <message>
        <source>The page is too slow: it takes %1 s, and %2 s are allowed.</source>
        <translation>Die Seite ist zu langsam: Sie dauert %1&#xa0;s, erlaubt sind %2&#xa0;s.</translation>
    </message>
    <message>
        <source>The first byte came after %1 s.</source>
        <translation>Das erste Byte kam nach %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The server takes the connection but does not answer.</source>
        <translation>Der Server nimmt die Verbindung an, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>No byte came within %1 s. (A page that takes longer looks the same: try a longer time-out.)</source>
        <translation>In %1&#xa0;s kam kein Byte. (Eine Seite, die länger dauert, sieht genauso aus: ein längeres Zeitlimit versuchen.)</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>Port %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Its last line is: %1</source>
        <translation>Seine letzte Zeile ist: %1</translation>
    </message>
    <message>
        <source>No container engine is installed on this machine.</source>
        <translation>Auf diesem Rechner ist keine Container-Engine installiert.</translation>
    </message>
    <message>
        <source>The container engine does not run.</source>
        <translation>Die Container-Engine läuft nicht.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Niemand antwortet unter %1.</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>Die Container-Engine antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 accepts connections but stays silent.</source>
        <translation>%1 nimmt Verbindungen an, schweigt aber.</translation>
    </message>
    <message>
        <source>What answers at %1 is something else.</source>
        <translation>Was unter %1 antwortet, ist etwas anderes.</translation>
    </message>
    <message>
        <source>The engine answers.</source>
        <translation>Die Engine antwortet.</translation>
    </message>
    <message>
        <source>You may not talk to the container engine.</source>
        <translation>Der Zugriff auf die Container-Engine ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is there, but only for its group.</source>
        <translation>%1 ist da, aber nur für seine Gruppe.</translation>
    </message>
    <message>
        <source>The containers run on %1, not on this machine: localhost is the wrong host.</source>
        <translation>Die Container laufen auf %1, nicht auf diesem Rechner: localhost ist der falsche Host.</translation>
    </message>
    <message>
        <source>The engine is set by %1.</source>
        <translation>Die Engine ist festgelegt durch %1.</translation>
    </message>
    <message>
        <source>The files can be read.</source>
        <translation>Die Dateien sind lesbar.</translation>
    </message>
    <message>
        <source>The compose file</source>
        <translation>Die Compose-Datei</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>Only a one-off container of &quot;%1&quot; runs, and it publishes no ports.</source>
        <translation>Nur ein einmaliger Container von „%1“ läuft, und er veröffentlicht keine Ports.</translation>
    </message>
    <message>
        <source>%1 was started with &quot;run&quot; instead of &quot;up&quot;.</source>
        <translation>%1 wurde mit „run“ statt mit „up“ gestartet.</translation>
    </message>
    <message>
        <source>The service belongs to no profile.</source>
        <translation>Der Dienst gehört zu keinem Profil.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; belongs to the profile &quot;%2&quot;, which was not started.</source>
        <translation>Der Dienst „%1“ gehört zum Profil „%2“, das nicht gestartet wurde.</translation>
    </message>
    <message>
        <source>Without --profile, compose leaves it out without a word.</source>
        <translation>Ohne --profile lässt Compose ihn stillschweigend aus.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was never created, or was taken down.</source>
        <translation>Der Dienst „%1“ wurde nie erstellt oder wurde entfernt.</translation>
    </message>
    <message>
        <source>The engine has no container of it.</source>
        <translation>Die Engine hat keinen Container davon.</translation>
    </message>
    <message>
        <source>The container&apos;s command cannot be run.</source>
        <translation>Der Befehl des Containers lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Er endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>The engine did not run out of memory.</source>
        <translation>Der Engine ging der Speicher nicht aus.</translation>
    </message>
    <message>
        <source>The service ran out of memory and was killed.</source>
        <translation>Dem Dienst ging der Speicher aus, er wurde beendet.</translation>
    </message>
    <message>
        <source>Its limit is %1 MiB.</source>
        <translation>Seine Grenze ist %1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>It has no limit of its own: the machine ran out of memory.</source>
        <translation>Er hat keine eigene Grenze: Dem Rechner ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The service crashes again and again.</source>
        <translation>Der Dienst stürzt immer wieder ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) so far, the last with exit code %1.</source>
        <translation>
            <numerusform>%n Neustart bisher, der letzte mit Exit-Code %1.</numerusform>
            <numerusform>%n Neustarts bisher, der letzte mit Exit-Code %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code %1 is that of a stop, not of a crash.</source>
        <translation>Exit-Code %1 ist der eines Stopps, nicht der eines Absturzes.</translation>
    </message>
    <message>
        <source>The service crashed (exit code %1).</source>
        <translation>Der Dienst ist abgestürzt (Exit-Code %1).</translation>
    </message>
    <message>
        <source>It was created but never started.</source>
        <translation>Er wurde erstellt, aber nie gestartet.</translation>
    </message>
    <message>
        <source>It ended with exit code %1 at %2.</source>
        <translation>Er endete mit Exit-Code %1 um %2.</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <translation>Der Dienst ist gestoppt.</translation>
    </message>
    <message>
        <source>The service is paused.</source>
        <translation>Der Dienst ist pausiert.</translation>
    </message>
    <message>
        <source>Its processes are halted until it is unpaused.</source>
        <translation>Seine Prozesse ruhen, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>There are spaces before or after the URL.</source>
        <translation>Vor oder nach der URL stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>The quotes or brackets around the URL do not belong to it.</source>
        <translation>Die Anführungszeichen oder Klammern um die URL gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The URL contains an invisible character (%1).</source>
        <translation>Die URL enthält ein unsichtbares Zeichen (%1).</translation>
    </message>
    <message>
        <source>The URL contains a character that only looks like the right one (%1).</source>
        <translation>Die URL enthält ein Zeichen, das nur wie das richtige aussieht (%1).</translation>
    </message>
    <message>
        <source>There is a space in the URL.</source>
        <translation>In der URL ist ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A URL has slashes ( / ), not backslashes ( \ ).</source>
        <translation>Eine URL hat Schrägstriche ( / ), keine Backslashes ( \ ).</translation>
    </message>
    <message>
        <source>&quot;%1://&quot; is there twice.</source>
        <translation>„%1://“ steht zweimal da.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; come a colon and two slashes.</source>
        <translation>Nach „%1“ kommen ein Doppelpunkt und zwei Schrägstriche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not http or https.</source>
        <translation>„%1“ ist weder http noch https.</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>Die URL beginnt nicht mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Metrics on the own machine are mostly served without TLS: http://.</source>
        <translation>Metriken auf dem eigenen Rechner kommen meist ohne TLS: http://.</translation>
    </message>
    <message>
        <source>The usual path is /metrics.</source>
        <translation>Der übliche Pfad ist /metrics.</translation>
    </message>
    <message>
        <source>Some servers know /metrics only without the last slash.</source>
        <translation>Manche Server kennen /metrics nur ohne den letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>Paths are case-sensitive: /metrics.</source>
        <translation>Bei Pfaden zählt Groß- und Kleinschreibung: /metrics.</translation>
    </message>
    <message>
        <source>Did you mean /metrics?</source>
        <translation>Ist /metrics gemeint?</translation>
    </message>
    <message>
        <source>The URL is empty.</source>
        <translation>Die URL ist leer.</translation>
    </message>
    <message>
        <source>This is not a URL: %1</source>
        <translation>Das ist keine URL: %1</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Der Host fehlt.</translation>
    </message>
    <message>
        <source>What stands before an @ is a user name: the host is missing.</source>
        <translation>Was vor einem @ steht, ist ein Benutzername: Der Host fehlt.</translation>
    </message>
    <message>
        <source>The port after the colon is missing.</source>
        <translation>Nach dem Doppelpunkt fehlt der Port.</translation>
    </message>
    <message>
        <source>The bracket [ around the IPv6 address is not closed.</source>
        <translation>Die Klammer [ um die IPv6-Adresse ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There are two ports.</source>
        <translation>Es sind zwei Ports.</translation>
    </message>
    <message>
        <source>One colon belongs between host and port.</source>
        <translation>Zwischen Host und Port gehört ein einziger Doppelpunkt.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets in a URL: [::1].</source>
        <translation>Eine IPv6-Adresse braucht in einer URL Klammern: [::1].</translation>
    </message>
    <message>
        <source>A colon belongs between host and port.</source>
        <translation>Zwischen Host und Port gehört ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A colon, not a slash, belongs between host and port.</source>
        <translation>Zwischen Host und Port gehört ein Doppelpunkt, kein Schrägstrich.</translation>
    </message>
    <message>
        <source>A slash is missing after the port.</source>
        <translation>Nach dem Port fehlt ein Schrägstrich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the port is not a digit.</source>
        <translation>„%1“ im Port ist keine Ziffer.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, not &quot;%1&quot;.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is an address to listen on, not one to connect to.</source>
        <translation>%1 ist eine Adresse zum Lauschen, keine zum Verbinden.</translation>
    </message>
    <message>
        <source>%1 is a name for use inside containers.</source>
        <translation>%1 ist ein Name für innerhalb von Containern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a service: its name resolves only inside the compose network.</source>
        <translation>„%1“ ist ein Dienst: Sein Name wird nur im Compose-Netzwerk aufgelöst.</translation>
    </message>
    <message>
        <source>Did you mean 127.0.0.1?</source>
        <translation>Ist 127.0.0.1 gemeint?</translation>
    </message>
    <message>
        <source>%1 is understood as %2.</source>
        <translation>%1 wird als %2 verstanden.</translation>
    </message>
    <message>
        <source>%1 is not an address. Did you mean 127.0.0.1?</source>
        <translation>%1 ist keine Adresse. Ist 127.0.0.1 gemeint?</translation>
    </message>
    <message>
        <source>The host only looks like &quot;localhost&quot;: it has a letter of another alphabet.</source>
        <translation>Der Host sieht nur aus wie „localhost“: Ein Buchstabe stammt aus einem anderen Alphabet.</translation>
    </message>
    <message>
        <source>Did you mean &quot;localhost&quot; instead of &quot;%1&quot;?</source>
        <translation>Ist „localhost“ statt „%1“ gemeint?</translation>
    </message>
    <message>
        <source>No port is given: that means port %1.</source>
        <translation>Kein Port ist angegeben: Das heißt Port %1.</translation>
    </message>
    <message>
        <source>Not tried: the server does not answer anyone.</source>
        <translation>Nicht versucht: Der Server antwortet niemandem.</translation>
    </message>
    <message>
        <source>There is nothing to correct in the URL.</source>
        <translation>An der URL ist nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>No corrected URL answers with metrics either.</source>
        <translation>Auch keine korrigierte URL antwortet mit Metriken.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>Die URL ist nicht gültig.</translation>
    </message>
    <message>
        <source>The URL is not valid: it should read %1.</source>
        <translation>Die URL ist nicht gültig: Richtig wäre %1.</translation>
    </message>
    <message>
        <source>localhost is %1.</source>
        <translation>localhost ist %1.</translation>
    </message>
    <message>
        <source>The name localhost is not known on this machine.</source>
        <translation>Der Name localhost ist auf diesem Rechner unbekannt.</translation>
    </message>
    <message>
        <source>The name localhost leads to %1 instead of 127.0.0.1.</source>
        <translation>Der Name localhost führt zu %1 statt zu 127.0.0.1.</translation>
    </message>
    <message>
        <source>The hosts file should map localhost to 127.0.0.1 and ::1. Some programs (curl, browsers) know the name by themselves, so that it works there.</source>
        <translation>Die hosts-Datei sollte localhost auf 127.0.0.1 und ::1 abbilden. Manche Programme (curl, Browser) kennen den Namen von selbst, darum geht es dort.</translation>
    </message>
    <message>
        <source>%1 is a name that exists.</source>
        <translation>%1 ist ein Name, den es gibt.</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot;.</source>
        <translation>Kein Rechner heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; is a typing error: it should read %2.</source>
        <translation>Der Host „%1“ ist ein Tippfehler: Richtig wäre %2.</translation>
    </message>
    <message>
        <source>The name is known on this machine.</source>
        <translation>Der Name ist auf diesem Rechner bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name inside the compose network; from this machine use localhost and the published port.</source>
        <translation>„%1“ ist ein Name im Compose-Netzwerk; von diesem Rechner aus localhost und den veröffentlichten Port nehmen.</translation>
    </message>
    <message>
        <source>No usual path of this server answers with metrics.</source>
        <translation>Kein üblicher Pfad dieses Servers antwortet mit Metriken.</translation>
    </message>
    <message>
        <source>The path is wrong: it should read %1.</source>
        <translation>Der Pfad ist falsch: Richtig wäre %1.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2, %3 with metrics.</source>
        <translation>%1 antwortet mit HTTP %2, %3 mit Metriken.</translation>
    </message>
    <message>
        <source>The server speaks plain HTTP: use %1.</source>
        <translation>Der Server spricht unverschlüsseltes HTTP: %1 nehmen.</translation>
    </message>
    <message>
        <source>There is no TLS on this port, but http:// is answered with HTTP %1.</source>
        <translation>Auf diesem Port gibt es kein TLS, aber http:// wird mit HTTP %1 beantwortet.</translation>
    </message>
    <message>
        <source>There is no answer over http:// either.</source>
        <translation>Auch über http:// kommt keine Antwort.</translation>
    </message>
    <message>
        <source>The port is wrong: it should read %1.</source>
        <translation>Der Port ist falsch: Richtig wäre %1.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1, and %2 answers with metrics.</source>
        <translation>Auf Port %1 lauscht nichts, und %2 antwortet mit Metriken.</translation>
    </message>
    <message>
        <source>The page from inside</source>
        <translation>Die Seite von innen</translation>
    </message>
    <message numerus="yes">
        <source>HTTP 200, %n sample(s)</source>
        <translation>
            <numerusform>HTTP 200, %n Sample</numerusform>
            <numerusform>HTTP 200, %n Samples</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Not needed: it would tell nothing new.</source>
        <translation>Nicht nötig: Es würde nichts Neues sagen.</translation>
    </message>
    <message>
        <source>Not needed: the listeners tell enough.</source>
        <translation>Nicht nötig: Die lauschenden Sockets sagen genug.</translation>
    </message>
    <message>
        <source>No program in the image can fetch the page.</source>
        <translation>Kein Programm im Image kann die Seite holen.</translation>
    </message>
    <message>
        <source>From inside (%1): %2</source>
        <translation>Von innen (%1): %2</translation>
    </message>
    <message>
        <source>From inside, the page works.</source>
        <translation>Von innen geht die Seite.</translation>
    </message>
    <message>
        <source>From inside it answers with HTTP %1: that comes next.</source>
        <translation>Von innen antwortet sie mit HTTP %1: Das kommt als Nächstes.</translation>
    </message>
    <message>
        <source>The port mapping is right; the server has to listen on 0.0.0.0.</source>
        <translation>Die Portzuordnung stimmt; der Server muss auf 0.0.0.0 lauschen.</translation>
    </message>
    <message>
        <source>The server may listen on 127.0.0.1 only.</source>
        <translation>Vielleicht lauscht der Server nur auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>From inside, 127.0.0.1 refuses too.</source>
        <translation>Von innen lehnt auch 127.0.0.1 ab.</translation>
    </message>
    <message>
        <source>From inside, the container&apos;s own address answers too.</source>
        <translation>Von innen antwortet auch die eigene Adresse des Containers.</translation>
    </message>
    <message>
        <source>From inside, [::1] answers, but 127.0.0.1 and the container&apos;s own address refuse.</source>
        <translation>Von innen antwortet [::1], aber 127.0.0.1 und die eigene Adresse des Containers lehnen ab.</translation>
    </message>
    <message>
        <source>The server may listen on another port.</source>
        <translation>Vielleicht lauscht der Server auf einem anderen Port.</translation>
    </message>
    <message>
        <source>From inside the container, port %1 refuses too.</source>
        <translation>Auch im Container lehnt Port %1 ab.</translation>
    </message>
    <message>
        <source>The server may not listen at all.</source>
        <translation>Vielleicht lauscht der Server gar nicht.</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>Sie antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user.</source>
        <translation>Dieser Benutzer darf %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 is there, but nobody listens on it.</source>
        <translation>%1 ist da, aber niemand lauscht darauf.</translation>
    </message>
    <message>
        <source>The command %1 is not installed.</source>
        <translation>Der Befehl %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Not needed: the URL does not lead there.</source>
        <translation>Nicht nötig: Die URL führt nicht dorthin.</translation>
    </message>
    <message>
        <source>the file has %1 MB</source>
        <translation>die Datei hat %1&#xa0;MB</translation>
    </message>
    <message>
        <source>By hand: %1 (Vigie does not change it: %2)</source>
        <translation>Von Hand: %1 (Vigie ändert es nicht: %2)</translation>
    </message>
    <message>
        <source>Try it in a terminal: docker version</source>
        <translation>In einem Terminal versuchen: docker version</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Die Abfrage war nicht möglich.</translation>
    </message>
    <message>
        <source>It could not be asked: %1</source>
        <translation>Die Abfrage war nicht möglich: %1</translation>
    </message>
    <message>
        <source>There is no container of &quot;%1&quot; there either.</source>
        <translation>Auch dort gibt es keinen Container von „%1“.</translation>
    </message>
    <message>
        <source>There, %1 does not run (%2).</source>
        <translation>Dort läuft %1 nicht (%2).</translation>
    </message>
    <message>
        <source>There, %1 runs but publishes nothing for port %2.</source>
        <translation>Dort läuft %1, veröffentlicht aber nichts für Port %2.</translation>
    </message>
    <message>
        <source>There, %1 runs and publishes %2.</source>
        <translation>Dort läuft %1 und veröffentlicht %2.</translation>
    </message>
    <message>
        <source>The URL leads to the engine&apos;s machine.</source>
        <translation>Die URL führt zum Rechner der Engine.</translation>
    </message>
    <message>
        <source>The container engine on %1 cannot be asked.</source>
        <translation>Die Container-Engine auf %1 lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>The engine&apos;s address %1 names no host.</source>
        <translation>Die Adresse der Engine %1 nennt keinen Host.</translation>
    </message>
    <message>
        <source>A route throws packets to %1 away.</source>
        <translation>Eine Route verwirft Pakete an %1.</translation>
    </message>
    <message>
        <source>Only the project &quot;%1&quot; has a container of it, which is stopped.</source>
        <translation>Nur das Projekt „%1“ hat einen Container davon, und der ist gestoppt.</translation>
    </message>
    <message>
        <source>Correct the path or the port of the URL</source>
        <translation>Den Pfad oder den Port der URL berichtigen</translation>
    </message>
</context>
<context>
    <name>DockerSettings</name>
    <message>
        <source>Docker and compose</source>
        <translation>Docker und Compose</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>&amp;Socket or context</source>
        <translation>&amp;Socket oder Kontext</translation>
    </message>
    <message>
        <source>Empty: as the docker command finds it. Else unix://, tcp://, ssh:// or the name of a docker context.</source>
        <translation>Leer: wie der Befehl docker ihn findet. Sonst unix://, tcp://, ssh:// oder der Name eines Docker-Kontexts.</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Compose-Projekt</translation>
    </message>
    <message>
        <source>For targets that name none. Service and port are each target&apos;s own; empty ones are found by the published port.</source>
        <translation>Für Ziele, die keines nennen. Dienst und Port hat jedes Ziel selbst; leere werden über den veröffentlichten Port gefunden.</translation>
    </message>
    <message>
        <source>Compose &amp;files</source>
        <translation>&amp;Compose-Dateien</translation>
    </message>
    <message>
        <source>One a line, in the order of -f.</source>
        <translation>Eine je Zeile, in der Reihenfolge von -f.</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Projekt&amp;ordner</translation>
    </message>
    <message>
        <source>Where the compose files are looked for.</source>
        <translation>Wo die Compose-Dateien gesucht werden.</translation>
    </message>
</context>
<context>
    <name>DriftEvents</name>
    <message numerus="yes">
        <source>%n new families</source>
        <translation>
            <numerusform>%n neue Familie</numerusform>
            <numerusform>%n neue Familien</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n families gone</source>
        <translation>
            <numerusform>%n Familie verschwunden</numerusform>
            <numerusform>%n Familien verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>verschwunden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n types or help texts changed</source>
        <translation>
            <numerusform>%n Typ oder Hilfetext geändert</numerusform>
            <numerusform>%n Typen oder Hilfetexte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: type %2, was %3</source>
        <translation>%1: Typ %2, war %3</translation>
    </message>
    <message>
        <source>%1: another help text</source>
        <translation>%1: anderer Hilfetext</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n neue Zeitreihe</numerusform>
            <numerusform>%n neue Zeitreihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series gone</source>
        <translation>
            <numerusform>%n Zeitreihe verschwunden</numerusform>
            <numerusform>%n Zeitreihen verschwunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The texts change at once, dates and numbers with them.</source>
        <translation>Die Texte ändern sich sofort, mit ihnen Datum und Zahlen.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>&amp;Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Vigie is there when you have logged in.</source>
        <translation>Vigie ist gleich nach der Anmeldung da.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>&amp;Im Infobereich starten</translation>
    </message>
    <message>
        <source>When it starts with the session, the window stays closed.</source>
        <translation>Beim Start mit der Sitzung bleibt das Fenster geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Vigie in the tray</source>
        <translation>Beim S&amp;chließen des Fensters bleibt Vigie im Infobereich</translation>
    </message>
    <message>
        <source>It goes on watching; Quit in the menu ends it.</source>
        <translation>Es wacht weiter; „Beenden“ im Menü schließt es ganz.</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Passwörter und Token</translation>
    </message>
    <message>
        <source>Without a &amp;keychain, keep them in a file</source>
        <translation>Ohne Schlüssel&amp;bund in einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>They belong in the keychain of your session. Where none runs, they last until Vigie ends, or are kept in a file that only you can read. They are never in the settings nor in an export.</source>
        <translation>Sie gehören in den Schlüsselbund der Sitzung. Wo keiner läuft, halten sie, bis Vigie endet, oder liegen in einer Datei, die nur der eigene Benutzer lesen kann. Sie stehen nie in den Einstellungen und nie in einem Export.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The settings are kept in %1.</source>
        <translation>Die Einstellungen liegen in %1.</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How much is held</source>
        <translation>Wie viel aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Keep at most</source>
        <translation>&amp;Höchstens behalten</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Older samples are forgotten.</source>
        <translation>Ältere Samples werden vergessen.</translation>
    </message>
    <message>
        <source>&amp;Memory at most</source>
        <translation>S&amp;peicher höchstens</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>The oldest samples go first when it is full. On the disk it is as much again at most.</source>
        <translation>Ist er voll, gehen die ältesten Samples zuerst. Auf der Platte ist es höchstens noch einmal so viel.</translation>
    </message>
    <message>
        <source>Over restarts</source>
        <translation>Über Neustarts</translation>
    </message>
    <message>
        <source>Keep the history when Vigie &amp;ends</source>
        <translation>Den Verlauf behalten, wenn Vigie &amp;endet</translation>
    </message>
    <message>
        <source>It is saved every five minutes and at the end, and is back at the next start. Without this, what is on the disk stays as it is.</source>
        <translation>Er wird alle fünf Minuten und am Ende gespeichert und ist beim nächsten Start wieder da. Ohne dies bleibt, was auf der Platte ist, wie es ist.</translation>
    </message>
    <message>
        <source>folder disk size files delete clear forget</source>
        <translation>Ordner Platte Größe Dateien löschen leeren vergessen</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Prometheus %1</source>
        <translation>Prometheus %1</translation>
    </message>
    <message>
        <source>Alertmanager %1</source>
        <translation>Alertmanager %1</translation>
    </message>
    <message>
        <source>Pushgateway %1</source>
        <translation>Pushgateway %1</translation>
    </message>
    <message>
        <source>node_exporter %1</source>
        <translation>node_exporter %1</translation>
    </message>
    <message>
        <source>blackbox_exporter %1</source>
        <translation>blackbox_exporter %1</translation>
    </message>
    <message>
        <source>postgres_exporter %1</source>
        <translation>postgres_exporter %1</translation>
    </message>
    <message>
        <source>redis_exporter %1</source>
        <translation>redis_exporter %1</translation>
    </message>
    <message>
        <source>Grafana %1</source>
        <translation>Grafana %1</translation>
    </message>
    <message>
        <source>VictoriaMetrics %1</source>
        <translation>VictoriaMetrics %1</translation>
    </message>
    <message>
        <source>Traefik</source>
        <translation>Traefik</translation>
    </message>
    <message>
        <source>Node.js %1 application</source>
        <translation>Node.js-%1-Anwendung</translation>
    </message>
    <message>
        <source>Python %1 application</source>
        <translation>Python-%1-Anwendung</translation>
    </message>
    <message>
        <source>Java %1 application</source>
        <translation>Java-%1-Anwendung</translation>
    </message>
    <message>
        <source>.NET %1 application</source>
        <translation>.NET-%1-Anwendung</translation>
    </message>
    <message>
        <source>Ruby %1 application</source>
        <translation>Ruby-%1-Anwendung</translation>
    </message>
    <message>
        <source>Go %1 application</source>
        <translation>Go-%1-Anwendung</translation>
    </message>
    <message>
        <source>an application with metrics</source>
        <translation>eine Anwendung mit Metriken</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementierung</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>the standard input cannot be read</source>
        <translation>die Standardeingabe ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>expected a value in braces</source>
        <translation>ein Wert in geschweiften Klammern wird erwartet</translation>
    </message>
    <message>
        <source>expected , or } behind the field</source>
        <translation>nach dem Feld wird , oder } erwartet</translation>
    </message>
    <message>
        <source>unknown field in the value</source>
        <translation>unbekanntes Feld im Wert</translation>
    </message>
    <message>
        <source>the field is given twice</source>
        <translation>das Feld steht zweimal da</translation>
    </message>
    <message>
        <source>the fields are not in the order of the specification</source>
        <translation>die Felder stehen nicht in der Reihenfolge der Spezifikation</translation>
    </message>
    <message>
        <source>the schema is not a small integer</source>
        <translation>das Schema ist keine kleine ganze Zahl</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>this has to be a finite number</source>
        <translation>hier muss eine endliche Zahl stehen</translation>
    </message>
    <message>
        <source>this is not an integer</source>
        <translation>das ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>expected a list in brackets</source>
        <translation>eine Liste in eckigen Klammern wird erwartet</translation>
    </message>
    <message>
        <source>expected , or ] in the list</source>
        <translation>in der Liste wird , oder ] erwartet</translation>
    </message>
    <message>
        <source>a span has to be offset:length</source>
        <translation>ein Span hat die Form offset:length</translation>
    </message>
    <message>
        <source>the span&apos;s offset or length is out of range</source>
        <translation>Offset oder Länge des Spans liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>expected a bound, a colon and a number</source>
        <translation>eine Grenze, ein Doppelpunkt und eine Zahl werden erwartet</translation>
    </message>
    <message>
        <source>the value needs count and sum, or gcount and gsum</source>
        <translation>der Wert braucht count und sum oder gcount und gsum</translation>
    </message>
    <message>
        <source>the value needs buckets (bucket, or schema and spans) or quantiles</source>
        <translation>der Wert braucht Buckets (bucket oder schema und Spans) oder Quantile</translation>
    </message>
    <message>
        <source>native buckets need schema, zero_threshold and zero_count</source>
        <translation>native Buckets brauchen schema, zero_threshold und zero_count</translation>
    </message>
    <message>
        <source>spans and buckets have to come together</source>
        <translation>Spans und Buckets gehören zusammen</translation>
    </message>
    <message>
        <source>a bucket&apos;s bound is NaN</source>
        <translation>die Grenze eines Buckets ist NaN</translation>
    </message>
    <message>
        <source>the buckets are not in ascending order</source>
        <translation>die Buckets sind nicht aufsteigend geordnet</translation>
    </message>
    <message>
        <source>the +Inf bucket is missing</source>
        <translation>der Bucket +Inf fehlt</translation>
    </message>
    <message>
        <source>the page starts with a byte order mark (BOM)</source>
        <translation>die Seite beginnt mit einem Byte Order Mark (BOM)</translation>
    </message>
    <message>
        <source>Write the page as UTF-8 without BOM.</source>
        <translation>Die Seite als UTF-8 ohne BOM schreiben.</translation>
    </message>
    <message>
        <source>the page is gzip-compressed, but no header says so</source>
        <translation>die Seite ist mit gzip komprimiert, aber kein Header sagt es</translation>
    </message>
    <message>
        <source>Send Content-Encoding: gzip with compressed pages, or do not compress.</source>
        <translation>Bei komprimierten Seiten Content-Encoding: gzip senden oder nicht komprimieren.</translation>
    </message>
    <message>
        <source>the page is zstd-compressed, but no header says so</source>
        <translation>die Seite ist mit zstd komprimiert, aber kein Header sagt es</translation>
    </message>
    <message>
        <source>Send Content-Encoding: zstd only where it was asked for, or do not compress.</source>
        <translation>Content-Encoding: zstd nur senden, wo es verlangt wurde, oder nicht komprimieren.</translation>
    </message>
    <message>
        <source>the page is UTF-16</source>
        <translation>die Seite ist UTF-16</translation>
    </message>
    <message>
        <source>Write the page as UTF-8.</source>
        <translation>Die Seite als UTF-8 schreiben.</translation>
    </message>
    <message>
        <source>this is an HTML page, not metrics</source>
        <translation>das ist eine HTML-Seite, keine Metriken</translation>
    </message>
    <message>
        <source>Check the path: metrics are usually at /metrics. A login or error page looks like this too.</source>
        <translation>Den Pfad prüfen: Metriken liegen meist unter /metrics. Auch eine Anmelde- oder Fehlerseite sieht so aus.</translation>
    </message>
    <message>
        <source>this is XML, not metrics</source>
        <translation>das ist XML, keine Metriken</translation>
    </message>
    <message>
        <source>Check the path of the metrics page.</source>
        <translation>Den Pfad der Metrikseite prüfen.</translation>
    </message>
    <message>
        <source>this is JSON, not metrics</source>
        <translation>das ist JSON, keine Metriken</translation>
    </message>
    <message>
        <source>Check the path; some frameworks serve metrics as JSON unless a Prometheus exporter is switched on.</source>
        <translation>Den Pfad prüfen; manche Frameworks liefern Metriken als JSON, solange kein Prometheus-Exporter eingeschaltet ist.</translation>
    </message>
    <message>
        <source>the page looks like %1, not %2</source>
        <translation>die Seite sieht nach %1 aus, nicht nach %2</translation>
    </message>
    <message>
        <source>Send the Content-Type that the page has.</source>
        <translation>Den Content-Type senden, den die Seite hat.</translation>
    </message>
    <message>
        <source>a positive span overlaps the one before it</source>
        <translation>ein positiver Span überlappt den vorigen</translation>
    </message>
    <message>
        <source>a negative span overlaps the one before it</source>
        <translation>ein negativer Span überlappt den vorigen</translation>
    </message>
    <message>
        <source>the positive spans and buckets differ in number</source>
        <translation>die Zahl der positiven Spans und Buckets ist verschieden</translation>
    </message>
    <message>
        <source>the negative spans and buckets differ in number</source>
        <translation>die Zahl der negativen Spans und Buckets ist verschieden</translation>
    </message>
    <message>
        <source>a positive bucket has a negative count</source>
        <translation>ein positiver Bucket hat eine negative Anzahl</translation>
    </message>
    <message>
        <source>a negative bucket has a negative count</source>
        <translation>ein negativer Bucket hat eine negative Anzahl</translation>
    </message>
    <message>
        <source>custom buckets have no zero bucket</source>
        <translation>Buckets mit eigenen Grenzen haben keinen Null-Bucket</translation>
    </message>
    <message>
        <source>custom buckets have no negative side</source>
        <translation>Buckets mit eigenen Grenzen haben keine negative Seite</translation>
    </message>
    <message>
        <source>custom bounds have to be finite and ascending</source>
        <translation>eigene Grenzen müssen endlich und aufsteigend sein</translation>
    </message>
    <message>
        <source>there are more custom buckets than bounds</source>
        <translation>es gibt mehr eigene Buckets als Grenzen</translation>
    </message>
    <message>
        <source>the native histogram&apos;s schema %1 is not within -4 and 8</source>
        <translation>das Schema %1 des nativen Histogramms liegt nicht zwischen -4 und 8</translation>
    </message>
    <message>
        <source>native histogram: its buckets hold %1 observations, its count says %2</source>
        <translation>natives Histogramm: seine Buckets enthalten %1 Beobachtungen, sein count sagt %2</translation>
    </message>
    <message>
        <source>native histogram: %1</source>
        <translation>natives Histogramm: %1</translation>
    </message>
    <message>
        <source>a bucket holds less than the one below it; buckets are cumulative</source>
        <translation>ein Bucket enthält weniger als der darunter; Buckets sind kumulativ</translation>
    </message>
    <message>
        <source>the histogram has no bucket with le=&quot;+Inf&quot; at its end</source>
        <translation>das Histogramm hat am Ende keinen Bucket mit le=&quot;+Inf&quot;</translation>
    </message>
    <message>
        <source>the count differs from the +Inf bucket</source>
        <translation>count weicht vom Bucket +Inf ab</translation>
    </message>
    <message>
        <source>the histogram has a sum but no count</source>
        <translation>das Histogramm hat sum, aber kein count</translation>
    </message>
    <message>
        <source>the histogram has a count but no sum</source>
        <translation>das Histogramm hat count, aber kein sum</translation>
    </message>
    <message>
        <source>a histogram with negative buckets has no sum</source>
        <translation>ein Histogramm mit negativen Buckets hat kein sum</translation>
    </message>
    <message>
        <source>the sum is negative though no bucket is</source>
        <translation>sum ist negativ, obwohl kein Bucket es ist</translation>
    </message>
    <message>
        <source>counter metrics should have &quot;_total&quot; suffix</source>
        <translation>Namen von Zählern sollten auf „_total“ enden</translation>
    </message>
    <message>
        <source>non-counter metrics should not have &quot;_total&quot; suffix</source>
        <translation>nur Namen von Zählern sollten auf „_total“ enden</translation>
    </message>
    <message>
        <source>use base unit &quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>die Grundeinheit „%1“ statt „%2“ verwenden</translation>
    </message>
    <message>
        <source>metric names should not contain abbreviated units</source>
        <translation>Metriknamen sollten keine abgekürzten Einheiten enthalten</translation>
    </message>
    <message>
        <source>non-histogram metrics should not have &quot;_bucket&quot; suffix</source>
        <translation>nur Namen von Histogrammen sollten auf „_bucket“ enden</translation>
    </message>
    <message>
        <source>non-histogram and non-summary metrics should not have &quot;%1&quot; suffix</source>
        <translation>nur Namen von Histogrammen und Summarys sollten auf „%1“ enden</translation>
    </message>
    <message>
        <source>metric name should not include type &apos;%1&apos;</source>
        <translation>der Metrikname sollte den Typ „%1“ nicht enthalten</translation>
    </message>
    <message>
        <source>no help text</source>
        <translation>kein Hilfetext</translation>
    </message>
    <message>
        <source>metric names should not contain &apos;:&apos;</source>
        <translation>Metriknamen sollten kein „:“ enthalten</translation>
    </message>
    <message>
        <source>metric names should be written in &apos;snake_case&apos; not &apos;camelCase&apos;</source>
        <translation>Metriknamen sollten in „snake_case“ geschrieben sein, nicht in „camelCase“</translation>
    </message>
    <message>
        <source>label names should be written in &apos;snake_case&apos; not &apos;camelCase&apos;</source>
        <translation>Labelnamen sollten in „snake_case“ geschrieben sein, nicht in „camelCase“</translation>
    </message>
    <message>
        <source>non-histogram metrics should not have &quot;le&quot; label</source>
        <translation>nur Histogramme sollten das Label „le“ haben</translation>
    </message>
    <message>
        <source>non-summary metrics should not have &quot;quantile&quot; label</source>
        <translation>nur Summarys sollten das Label „quantile“ haben</translation>
    </message>
    <message>
        <source>metric not unique</source>
        <translation>die Metrik kommt mehrfach vor</translation>
    </message>
    <message>
        <source>expected a metric name</source>
        <translation>ein Metrikname wird erwartet</translation>
    </message>
    <message>
        <source>the metric name is not valid UTF-8</source>
        <translation>der Metrikname ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>this is not a metric type</source>
        <translation>das ist kein Metriktyp</translation>
    </message>
    <message>
        <source>Use counter, gauge, histogram, summary or untyped, in lower case, behind one blank.</source>
        <translation>counter, gauge, histogram, summary oder untyped verwenden, klein geschrieben, nach einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Use counter, gauge, histogram, gaugehistogram, summary, info, stateset or unknown, in lower case, behind one space.</source>
        <translation>counter, gauge, histogram, gaugehistogram, summary, info, stateset oder unknown verwenden, klein geschrieben, nach einem Leerzeichen.</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>the timestamp is not a number</source>
        <translation>der Zeitstempel ist keine Zahl</translation>
    </message>
    <message>
        <source>the exemplar&apos;s value is not a number</source>
        <translation>der Wert des Exemplars ist keine Zahl</translation>
    </message>
    <message>
        <source>the line ends with a carriage return (CRLF)</source>
        <translation>die Zeile endet mit einem Wagenrücklauf (CRLF)</translation>
    </message>
    <message>
        <source>End lines with \n alone; open the file in binary mode or switch the newline translation off.</source>
        <translation>Zeilen nur mit \n beenden; die Datei binär öffnen oder die Umwandlung der Zeilenenden abschalten.</translation>
    </message>
    <message>
        <source>Print numbers with a decimal point, independent of the locale.</source>
        <translation>Zahlen mit Dezimalpunkt ausgeben, unabhängig von der Locale.</translation>
    </message>
    <message>
        <source>Print numbers in plain decimal.</source>
        <translation>Zahlen schlicht dezimal ausgeben.</translation>
    </message>
    <message>
        <source>the value cannot be read as a double</source>
        <translation>der Wert ist nicht als double lesbar</translation>
    </message>
    <message>
        <source>the timestamp cannot be read as a double</source>
        <translation>der Zeitstempel ist nicht als double lesbar</translation>
    </message>
    <message>
        <source>the exemplar&apos;s value cannot be read as a double</source>
        <translation>der Wert des Exemplars ist nicht als double lesbar</translation>
    </message>
    <message>
        <source>Values have to lie within ±1.8e308.</source>
        <translation>Werte müssen innerhalb von ±1.8e308 liegen.</translation>
    </message>
    <message>
        <source>the name %1 belongs to an earlier metric family</source>
        <translation>der Name %1 gehört zu einer früheren Metrikfamilie</translation>
    </message>
    <message>
        <source>Expose each metric family once, with all of its samples together.</source>
        <translation>Jede Metrikfamilie einmal ausgeben, mit allen ihren Samples zusammen.</translation>
    </message>
    <message>
        <source>a metric family of type %1 has no unit</source>
        <translation>eine Metrikfamilie vom Typ %1 hat keine Einheit</translation>
    </message>
    <message>
        <source>metadata has to stand before the family&apos;s samples</source>
        <translation>Metadaten müssen vor den Samples der Familie stehen</translation>
    </message>
    <message>
        <source>the family has more than one %1</source>
        <translation>die Familie hat mehr als ein %1</translation>
    </message>
    <message>
        <source>the metric name is quoted in one line and not in another</source>
        <translation>der Metrikname steht in einer Zeile in Anführungszeichen und in einer anderen nicht</translation>
    </message>
    <message>
        <source>a stateset&apos;s sample needs a label with the family&apos;s name</source>
        <translation>das Sample eines Statesets braucht ein Label mit dem Namen der Familie</translation>
    </message>
    <message>
        <source>a bucket needs a label le with its bound as a number</source>
        <translation>ein Bucket braucht ein Label le mit seiner Grenze als Zahl</translation>
    </message>
    <message>
        <source>Write the last bucket&apos;s bound as le=&quot;+Inf&quot;.</source>
        <translation>Die Grenze des letzten Buckets als le=&quot;+Inf&quot; schreiben.</translation>
    </message>
    <message>
        <source>a summary&apos;s quantile has to be a number from 0 to 1</source>
        <translation>das Quantil einer Summary muss eine Zahl von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>the samples of a metric have to stand together</source>
        <translation>die Samples einer Metrik müssen zusammenstehen</translation>
    </message>
    <message>
        <source>Write all samples with the same labels one after the other.</source>
        <translation>Alle Samples mit denselben Labels nacheinander schreiben.</translation>
    </message>
    <message>
        <source>some samples of the metric have a timestamp and some have none</source>
        <translation>manche Samples der Metrik haben einen Zeitstempel und manche nicht</translation>
    </message>
    <message>
        <source>the timestamps of the metric go backwards</source>
        <translation>die Zeitstempel der Metrik laufen rückwärts</translation>
    </message>
    <message>
        <source>a count has to be a whole number</source>
        <translation>eine Anzahl (count) muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>a count has to be finite</source>
        <translation>eine Anzahl (count) muss endlich sein</translation>
    </message>
    <message>
        <source>a stateset&apos;s value is 0 or 1</source>
        <translation>der Wert eines Statesets ist 0 oder 1</translation>
    </message>
    <message>
        <source>an info&apos;s value is 1</source>
        <translation>der Wert eines Infos ist 1</translation>
    </message>
    <message>
        <source>a quantile&apos;s value is not negative</source>
        <translation>der Wert eines Quantils ist nicht negativ</translation>
    </message>
    <message>
        <source>a counter is never NaN</source>
        <translation>ein Zähler ist nie NaN</translation>
    </message>
    <message>
        <source>a counter is never negative</source>
        <translation>ein Zähler ist nie negativ</translation>
    </message>
    <message>
        <source>only counters and the buckets of histograms have exemplars</source>
        <translation>nur Zähler und die Buckets von Histogrammen haben Exemplare</translation>
    </message>
    <message>
        <source>an exemplar&apos;s labels have at most 128 characters</source>
        <translation>die Labels eines Exemplars haben höchstens 128 Zeichen</translation>
    </message>
    <message>
        <source>only histograms and summaries have a value in braces</source>
        <translation>nur Histogramme und Summarys haben einen Wert in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a histogram or summary has its value in braces</source>
        <translation>ein Histogramm oder eine Summary hat den Wert in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>die Seite endet nicht mit # EOF</translation>
    </message>
    <message>
        <source>Write &quot;# EOF&quot; as the last line; without it a page that was cut off looks complete.</source>
        <translation>„# EOF“ als letzte Zeile schreiben; ohne sie sieht eine abgeschnittene Seite vollständig aus.</translation>
    </message>
    <message>
        <source>OpenMetrics has no comments but HELP, TYPE, UNIT and EOF</source>
        <translation>OpenMetrics hat keine Kommentare außer HELP, TYPE, UNIT und EOF</translation>
    </message>
    <message>
        <source>expected a space and a metric name</source>
        <translation>ein Leerzeichen und ein Metrikname werden erwartet</translation>
    </message>
    <message>
        <source>something stands behind # EOF</source>
        <translation>nach # EOF steht noch etwas</translation>
    </message>
    <message>
        <source>Write # EOF as the last line.</source>
        <translation># EOF als letzte Zeile schreiben.</translation>
    </message>
    <message>
        <source>expected a space behind the metric name</source>
        <translation>nach dem Metriknamen wird ein Leerzeichen erwartet</translation>
    </message>
    <message>
        <source>the help text is not valid UTF-8</source>
        <translation>der Hilfetext ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Write help texts as UTF-8.</source>
        <translation>Hilfetexte als UTF-8 schreiben.</translation>
    </message>
    <message>
        <source>the unit is not the end of the metric name</source>
        <translation>die Einheit ist nicht das Ende des Metriknamens</translation>
    </message>
    <message>
        <source>Name the family %1, or leave the UNIT line out.</source>
        <translation>Die Familie %1 nennen oder die UNIT-Zeile weglassen.</translation>
    </message>
    <message>
        <source>OpenMetrics has no blank lines</source>
        <translation>OpenMetrics kennt keine Leerzeilen</translation>
    </message>
    <message>
        <source>Leave the line out.</source>
        <translation>Die Zeile weglassen.</translation>
    </message>
    <message>
        <source>expected one space and the value</source>
        <translation>ein Leerzeichen und der Wert werden erwartet</translation>
    </message>
    <message>
        <source>expected one space and the timestamp</source>
        <translation>ein Leerzeichen und der Zeitstempel werden erwartet</translation>
    </message>
    <message>
        <source>expected one space and the exemplar&apos;s value</source>
        <translation>ein Leerzeichen und der Wert des Exemplars werden erwartet</translation>
    </message>
    <message>
        <source>the value&apos;s closing brace is missing</source>
        <translation>die schließende Klammer des Werts fehlt</translation>
    </message>
    <message>
        <source>the timestamp is not a finite number of seconds</source>
        <translation>der Zeitstempel ist keine endliche Zahl von Sekunden</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>das Zeilenende wird erwartet</translation>
    </message>
    <message>
        <source>expected the end of the line or st@ and the start time</source>
        <translation>das Zeilenende oder st@ und die Startzeit werden erwartet</translation>
    </message>
    <message>
        <source>the start time is not a finite number of seconds</source>
        <translation>die Startzeit ist keine endliche Zahl von Sekunden</translation>
    </message>
    <message>
        <source>the label value is not valid UTF-8</source>
        <translation>der Wert des Labels ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>an exemplar needs a timestamp</source>
        <translation>ein Exemplar braucht einen Zeitstempel</translation>
    </message>
    <message>
        <source>Write label values as UTF-8.</source>
        <translation>Werte von Labels als UTF-8 schreiben.</translation>
    </message>
    <message>
        <source>a label has an empty name</source>
        <translation>ein Label hat einen leeren Namen</translation>
    </message>
    <message>
        <source>the label name is not valid UTF-8</source>
        <translation>der Name des Labels ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the metric name is empty</source>
        <translation>der Metrikname ist leer</translation>
    </message>
    <message>
        <source>the label %1 is given twice</source>
        <translation>das Label %1 steht zweimal da</translation>
    </message>
    <message>
        <source>Give each label of a sample once.</source>
        <translation>Jedes Label eines Samples nur einmal angeben.</translation>
    </message>
    <message>
        <source>the page is larger than 2 GiB</source>
        <translation>die Seite ist größer als 2&#xa0;GiB</translation>
    </message>
    <message>
        <source>the sample has no value</source>
        <translation>das Sample hat keinen Wert</translation>
    </message>
    <message>
        <source>the text format has no exemplars</source>
        <translation>das Textformat kennt keine Exemplare</translation>
    </message>
    <message>
        <source>Serve the page as application/openmetrics-text.</source>
        <translation>Die Seite als application/openmetrics-text ausliefern.</translation>
    </message>
    <message>
        <source>the timestamp is not a whole number of milliseconds</source>
        <translation>der Zeitstempel ist keine ganze Zahl von Millisekunden</translation>
    </message>
    <message>
        <source>Write the timestamp as milliseconds since 1970, or leave it out.</source>
        <translation>Den Zeitstempel als Millisekunden seit 1970 schreiben oder weglassen.</translation>
    </message>
    <message>
        <source>the length of a metric family is not a number</source>
        <translation>die Länge einer Metrikfamilie ist keine Zahl</translation>
    </message>
    <message>
        <source>the page ends inside a metric family</source>
        <translation>die Seite endet mitten in einer Metrikfamilie</translation>
    </message>
    <message>
        <source>the bytes are not a metric family</source>
        <translation>die Bytes sind keine Metrikfamilie</translation>
    </message>
    <message>
        <source>the metric family has an unknown type</source>
        <translation>die Metrikfamilie hat einen unbekannten Typ</translation>
    </message>
    <message>
        <source>the metric family&apos;s name is empty or not valid UTF-8</source>
        <translation>der Name der Metrikfamilie ist leer oder kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not a metric</source>
        <translation>die Bytes sind keine Metrik</translation>
    </message>
    <message>
        <source>the bytes are not a label</source>
        <translation>die Bytes sind kein Label</translation>
    </message>
    <message>
        <source>a label&apos;s name is empty or not valid UTF-8</source>
        <translation>der Name eines Labels ist leer oder kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>a label&apos;s value is not valid UTF-8</source>
        <translation>der Wert eines Labels ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not a value</source>
        <translation>die Bytes sind kein Wert</translation>
    </message>
    <message>
        <source>the bytes are not a counter</source>
        <translation>die Bytes sind kein Zähler</translation>
    </message>
    <message>
        <source>the bytes are not a summary</source>
        <translation>die Bytes sind keine Summary</translation>
    </message>
    <message>
        <source>the bytes are not a histogram</source>
        <translation>die Bytes sind kein Histogramm</translation>
    </message>
    <message>
        <source>the bytes are not a timestamp</source>
        <translation>die Bytes sind kein Zeitstempel</translation>
    </message>
    <message>
        <source>the bytes are not an exemplar</source>
        <translation>die Bytes sind kein Exemplar</translation>
    </message>
    <message>
        <source>a sample line has to start with a metric name</source>
        <translation>eine Samplezeile muss mit einem Metriknamen beginnen</translation>
    </message>
    <message>
        <source>the line has no metric name</source>
        <translation>die Zeile hat keinen Metriknamen</translation>
    </message>
    <message>
        <source>the line ends inside the braces</source>
        <translation>die Zeile endet innerhalb der Klammern</translation>
    </message>
    <message>
        <source>Close the label set with }.</source>
        <translation>Die Labels mit } schließen.</translation>
    </message>
    <message>
        <source>expected a label name</source>
        <translation>ein Labelname wird erwartet</translation>
    </message>
    <message>
        <source>expected a label, found only a name</source>
        <translation>ein Label wird erwartet, da steht nur ein Name</translation>
    </message>
    <message>
        <source>the line has two metric names</source>
        <translation>die Zeile hat zwei Metriknamen</translation>
    </message>
    <message>
        <source>expected = behind the label name</source>
        <translation>nach dem Labelnamen wird = erwartet</translation>
    </message>
    <message>
        <source>a label value has to stand in double quotes</source>
        <translation>der Wert eines Labels muss in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>Write the value in double quotes: name=&quot;value&quot;.</source>
        <translation>Den Wert in doppelte Anführungszeichen setzen: name=&quot;value&quot;.</translation>
    </message>
    <message>
        <source>a comma may not stand behind the last label</source>
        <translation>nach dem letzten Label darf kein Komma stehen</translation>
    </message>
    <message>
        <source>expected , or } behind the label</source>
        <translation>nach dem Label wird , oder } erwartet</translation>
    </message>
    <message>
        <source>Separate labels with commas and close them with }.</source>
        <translation>Labels mit Kommas trennen und mit } schließen.</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>Write a newline inside a label value as \n and a quote as \&quot;.</source>
        <translation>Im Wert eines Labels einen Zeilenumbruch als \n und ein Anführungszeichen als \&quot; schreiben.</translation>
    </message>
    <message>
        <source>the state sets are interleaved</source>
        <translation>die Statesets sind ineinander verschränkt</translation>
    </message>
    <message>
        <source>Write the states of a set one after the other, and sets that share labels together.</source>
        <translation>Die Zustände eines Statesets nacheinander schreiben, und Statesets mit gemeinsamen Labels beieinander.</translation>
    </message>
    <message>
        <source>a count is negative</source>
        <translation>eine Anzahl ist negativ</translation>
    </message>
    <message>
        <source>the quantiles are not in ascending order</source>
        <translation>die Quantile stehen nicht in aufsteigender Reihenfolge</translation>
    </message>
    <message>
        <source>the zero threshold is negative</source>
        <translation>die Null-Schwelle ist negativ</translation>
    </message>
    <message>
        <source>the name of an info metric ends with _info</source>
        <translation>der Name einer Info-Metrik endet mit _info</translation>
    </message>
    <message>
        <source>a unit has letters, digits, _ and : only</source>
        <translation>eine Einheit darf nur Buchstaben, Ziffern, _ und : enthalten</translation>
    </message>
    <message>
        <source>a quote or backslash is not escaped</source>
        <translation>ein Anführungszeichen oder Backslash ist nicht maskiert</translation>
    </message>
    <message>
        <source>Write \&quot; for a quote and \\ for a backslash.</source>
        <translation>\&quot; für ein Anführungszeichen und \\ für einen Backslash schreiben.</translation>
    </message>
    <message>
        <source>up to here the page needs more memory than a page may take</source>
        <translation>bis hierher braucht die Seite mehr Speicher, als eine Seite belegen darf</translation>
    </message>
    <message>
        <source>Expose fewer series, labels or buckets, or split the page over several endpoints.</source>
        <translation>Weniger Zeitreihen, Labels oder Buckets ausgeben oder die Seite auf mehrere Endpunkte verteilen.</translation>
    </message>
    <message>
        <source>a NUL byte cannot stand here</source>
        <translation>hier darf kein NUL-Byte stehen</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>No hints.</source>
        <translation>Keine Hinweise.</translation>
    </message>
    <message>
        <source>Families with the most series</source>
        <translation>Familien mit den meisten Zeitreihen</translation>
    </message>
    <message>
        <source>Says which metric names, units and labels depart from Prometheus&apos; naming rules, and which families have the most series.</source>
        <translation>Sagt, welche Metriknamen, Einheiten und Labels von den Namensregeln von Prometheus abweichen und welche Familien die meisten Zeitreihen haben.</translation>
    </message>
    <message>
        <source>The page; - is standard input, and a URL is scraped.</source>
        <translation>Die Seite; - ist die Standardeingabe, und eine URL wird gescrapt.</translation>
    </message>
    <message>
        <source>There are too many hints to show all of them.</source>
        <translation>Es gibt zu viele Hinweise, um alle zu zeigen.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>What is on this machine or in this network is always asked directly.</source>
        <translation>Was auf diesem Rechner oder in diesem Netzwerk ist, wird immer direkt gefragt.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Den Proxy des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keinen</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Diesen:</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Liegt im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>1&#xa0;h stumm</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When Vigie speaks</source>
        <translation>Wann Vigie sich meldet</translation>
    </message>
    <message>
        <source>Down after &amp;failures</source>
        <translation>Ausgefallen nach &amp;Fehlschlägen</translation>
    </message>
    <message>
        <source>&amp;Tell me when a target goes down</source>
        <translation>&amp;Melden, wenn ein Ziel ausfällt</translation>
    </message>
    <message>
        <source>Tell me when it &amp;works again</source>
        <translation>Melden, wenn es &amp;wieder geht</translation>
    </message>
    <message>
        <source>Once for each notice, with how long it lasted.</source>
        <translation>Einmal je Meldung, mit der Dauer des Ausfalls.</translation>
    </message>
    <message>
        <source>Tell me when an &amp;alert fires and when it ends</source>
        <translation>Melden, wenn ein &amp;Alarm auslöst und wenn er endet</translation>
    </message>
    <message>
        <source>mute silence pause for an hour until tomorrow</source>
        <translation>stumm Ruhe Pause eine Stunde bis morgen</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>Was als Ausfall zählt</translation>
    </message>
    <message>
        <source>… a&amp;mong the last scrapes</source>
        <translation>… unter den &amp;letzten Scrapes</translation>
    </message>
    <message>
        <source>2 of 3: a single failure is not told, two with a success between them are.</source>
        <translation>2 von 3: Ein einzelner Fehler wird nicht gemeldet, zwei mit einem Erfolg dazwischen schon.</translation>
    </message>
    <message>
        <source>Up again after s&amp;uccesses</source>
        <translation>Wieder aktiv nach &amp;Erfolgen</translation>
    </message>
    <message>
        <source>… among the last &amp;scrapes</source>
        <translation>… unter den letzten &amp;Scrapes</translation>
    </message>
    <message>
        <source>One notice for a target that &amp;comes and goes</source>
        <translation>Eine Meldung für ein Ziel, das kommt und &amp;geht</translation>
    </message>
    <message>
        <source>After three outages in ten minutes it is told once as unstable, then not until it has been calm for five minutes.</source>
        <translation>Nach drei Ausfällen in zehn Minuten wird es einmal als instabil gemeldet, dann erst wieder nach fünf ruhigen Minuten.</translation>
    </message>
    <message>
        <source>When it is silent</source>
        <translation>Wann Ruhe ist</translation>
    </message>
    <message>
        <source>While I stop c&amp;ontainers myself</source>
        <translation>Während ich selbst C&amp;ontainer stoppe</translation>
    </message>
    <message>
        <source>docker compose down is no alarm: the engine&apos;s events tell.</source>
        <translation>docker compose down ist kein Alarm: Die Ereignisse der Engine sagen es.</translation>
    </message>
    <message>
        <source>In &amp;quiet hours</source>
        <translation>In &amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>What begins then and still lasts is told at their end.</source>
        <translation>Was dann beginnt und noch andauert, wird an ihrem Ende gemeldet.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n alerts)</source>
        <translation>
            <numerusform>%1 (%n Alarm)</numerusform>
            <numerusform>%1 (%n Alarme)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets are down</source>
        <translation>
            <numerusform>%n Ziel ist ausgefallen</numerusform>
            <numerusform>%n Ziele sind ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets are back</source>
        <translation>
            <numerusform>%n Ziel ist wieder da</numerusform>
            <numerusform>%n Ziele sind wieder da</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Nach %1.</translation>
    </message>
    <message>
        <source>Still down: %1</source>
        <translation>Noch ausgefallen: %1</translation>
    </message>
    <message>
        <source>%1 comes and goes</source>
        <translation>%1 kommt und geht</translation>
    </message>
    <message numerus="yes">
        <source>Down %n times in %1; no more notices until it is calm.</source>
        <translation>
            <numerusform>%n Mal ausgefallen in %1; keine Meldung mehr, bis Ruhe ist.</numerusform>
            <numerusform>%n Mal ausgefallen in %1; keine Meldung mehr, bis Ruhe ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedThing</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is neither a report nor settings of Vigie.</source>
        <translation>%1 ist weder ein Bericht noch Einstellungen von Vigie.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no URL.</source>
        <translation>%1 ist keine URL.</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Down since %1. No diagnosis of it was kept.</source>
        <translation>Ausgefallen seit %1. Eine Diagnose dazu wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Down from %1 to %2. No diagnosis of it was kept.</source>
        <translation>Ausgefallen von %1 bis %2. Eine Diagnose dazu wurde nicht aufgehoben.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>p99 duration</source>
        <translation>p99-Dauer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>p99-Latenz</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>Speicher verfügbar</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Speicher (resident)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Goroutines</source>
        <translation>Goroutinen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Messages processed</source>
        <translation>Verarbeitete Nachrichten</translation>
    </message>
    <message>
        <source>counter → rate</source>
        <translation>Zähler → Rate</translation>
    </message>
    <message>
        <source>Message duration</source>
        <translation>Dauer der Nachrichten</translation>
    </message>
    <message>
        <source>histogram → heatmap</source>
        <translation>Histogramm → Heatmap</translation>
    </message>
    <message>
        <source>Message errors</source>
        <translation>Fehler bei Nachrichten</translation>
    </message>
    <message>
        <source>Messages in progress</source>
        <translation>Nachrichten in Arbeit</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>Gauge</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>HTTP-Anfragen</translation>
    </message>
    <message>
        <source>HTTP latency</source>
        <translation>HTTP-Latenz</translation>
    </message>
    <message>
        <source>CPU by mode</source>
        <translation>CPU nach Modus</translation>
    </message>
    <message>
        <source>Network received</source>
        <translation>Netzwerk empfangen</translation>
    </message>
    <message>
        <source>Disk space available</source>
        <translation>Freier Plattenplatz</translation>
    </message>
    <message>
        <source>Garbage collections</source>
        <translation>Garbage Collections</translation>
    </message>
    <message>
        <source>Objects collected</source>
        <translation>Eingesammelte Objekte</translation>
    </message>
    <message>
        <source>Go heap</source>
        <translation>Go-Heap</translation>
    </message>
    <message>
        <source>Go GC pause</source>
        <translation>Go-GC-Pause</translation>
    </message>
    <message>
        <source>summary → quantiles</source>
        <translation>Summary → Quantile</translation>
    </message>
    <message>
        <source>JVM memory</source>
        <translation>JVM-Speicher</translation>
    </message>
    <message>
        <source>JVM GC time</source>
        <translation>JVM-GC-Zeit</translation>
    </message>
    <message>
        <source>summary → rate</source>
        <translation>Summary → Rate</translation>
    </message>
    <message>
        <source>JVM threads</source>
        <translation>JVM-Threads</translation>
    </message>
    <message>
        <source>Scrape duration</source>
        <translation>Dauer des Scrapes</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
</context>
<context>
    <name>PageFile</name>
    <message>
        <source>The page&apos;s format: auto, prometheus-text, openmetrics-text, openmetrics-2.0-text or protobuf.</source>
        <translation>Das Format der Seite: auto, prometheus-text, openmetrics-text, openmetrics-2.0-text oder protobuf.</translation>
    </message>
    <message>
        <source>give one file, or - for standard input</source>
        <translation>eine Datei angeben oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;</source>
        <translation>das Format „%1“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>PageMargin</name>
    <message>
        <source>New since %1</source>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>Gone from here:</source>
        <translation>Hier verschwunden:</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILIE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>SERIES</source>
        <translation>REIHEN</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>HILFE</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Samples: %1, families: %2</source>
        <translation>Samples: %1, Familien: %2</translation>
    </message>
    <message>
        <source>Samples before the first error: %1, families: %2</source>
        <translation>Samples vor dem ersten Fehler: %1, Familien: %2</translation>
    </message>
    <message>
        <source>Reads a metrics page as a scrape does and says what it holds and what is wrong with it.</source>
        <translation>Liest eine Metrikseite wie ein Scrape und sagt, was darauf steht und was daran falsch ist.</translation>
    </message>
    <message>
        <source>Also refuses what the specification forbids and a scrape lets pass.</source>
        <translation>Lehnt auch ab, was die Spezifikation verbietet und ein Scrape durchgehen lässt.</translation>
    </message>
    <message>
        <source>The page; - is standard input.</source>
        <translation>Die Seite; - ist die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The page cannot be read.</source>
        <translation>Die Seite ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>When to evaluate: seconds since 1970 or 2024-01-31T12:00:00Z; without it at the newest sample.</source>
        <translation>Wann ausgewertet wird: Sekunden seit 1970 oder 2024-01-31T12:00:00Z; ohne Angabe beim neuesten Sample.</translation>
    </message>
    <message>
        <source>The first step of a range.</source>
        <translation>Der erste Schritt eines Bereichs.</translation>
    </message>
    <message>
        <source>The last step of a range.</source>
        <translation>Der letzte Schritt eines Bereichs.</translation>
    </message>
    <message>
        <source>The distance of two steps, as 15 or 1m.</source>
        <translation>Der Abstand zweier Schritte, z.&#xa0;B. 15 oder 1m.</translation>
    </message>
    <message>
        <source>Answers each line of a file, {&quot;expr&quot;,&quot;time_ms&quot;} or {&quot;expr&quot;,&quot;start_ms&quot;,&quot;end_ms&quot;,&quot;step_ms&quot;}, with a line of JSON.</source>
        <translation>Beantwortet jede Zeile einer Datei, {&quot;expr&quot;,&quot;time_ms&quot;} oder {&quot;expr&quot;,&quot;start_ms&quot;,&quot;end_ms&quot;,&quot;step_ms&quot;}, mit einer Zeile JSON.</translation>
    </message>
    <message>
        <source>With what Prometheus has behind feature flags.</source>
        <translation>Mit dem, was Prometheus hinter Feature-Flags hat.</translation>
    </message>
    <message>
        <source>The expression.</source>
        <translation>Der Ausdruck.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is no OpenMetrics text: %2</source>
        <translation>%1 ist kein OpenMetrics-Text: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sample(s) without timestamp left out</source>
        <translation>
            <numerusform>%1: %n Sample ohne Zeitstempel ausgelassen</numerusform>
            <numerusform>%1: %n Samples ohne Zeitstempel ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>--data says what to query</source>
        <translation>--data sagt, was abgefragt wird</translation>
    </message>
    <message>
        <source>one expression is needed, or --queries</source>
        <translation>nötig ist genau ein Ausdruck oder --queries</translation>
    </message>
    <message>
        <source>--start, --end and --step belong together</source>
        <translation>--start, --end und --step gehören zusammen</translation>
    </message>
    <message>
        <source>--time is for one moment, --start for a range</source>
        <translation>--time ist für einen Zeitpunkt, --start für einen Bereich</translation>
    </message>
    <message>
        <source>Evaluates PromQL over files of samples, as Prometheus does.</source>
        <translation>Wertet PromQL über Dateien mit Samples aus, wie Prometheus.</translation>
    </message>
    <message>
        <source>a time or step cannot be read</source>
        <translation>ein Zeitpunkt oder Schritt ist nicht lesbar</translation>
    </message>
    <message>
        <source>A recording, or a file in OpenMetrics text with timestamps; may be repeated.</source>
        <translation>Eine Aufzeichnung oder eine Datei in OpenMetrics-Text mit Zeitstempeln; mehrfach möglich.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie: this one cannot read it.</source>
        <translation>%1 stammt von einer neueren Vigie: Diese kann es nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n byte(s) are damaged and left out</source>
        <translation>
            <numerusform>%1: %n Byte ist beschädigt und wird ausgelassen</numerusform>
            <numerusform>%1: %n Bytes sind beschädigt und werden ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryTable</name>
    <message>
        <source>nothing matches</source>
        <translation>kein Treffer</translation>
    </message>
</context>
<context>
    <name>RecordCommand</name>
    <message>
        <source>The pages.</source>
        <translation>Die Seiten.</translation>
    </message>
    <message>
        <source>The recording; no file may be there.</source>
        <translation>Die Aufzeichnung; die Datei darf noch nicht da sein.</translation>
    </message>
    <message>
        <source>Ends after so long, as 300 or 5m; without it when interrupted.</source>
        <translation>Endet nach dieser Zeit, z.&#xa0;B. 300 oder 5m; ohne Angabe beim Abbruch.</translation>
    </message>
    <message>
        <source>Time between scrapes (default: 5).</source>
        <translation>Zeit zwischen Scrapes (Vorgabe: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>--output says where the recording goes.</source>
        <translation>--output sagt, wohin die Aufzeichnung kommt.</translation>
    </message>
    <message>
        <source>a URL is needed</source>
        <translation>eine URL ist nötig</translation>
    </message>
    <message>
        <source>--for takes a time, as 300 or 5m.</source>
        <translation>--for erwartet eine Zeit, z.&#xa0;B. 300 oder 5m.</translation>
    </message>
    <message>
        <source>--interval takes seconds, 0.05 or more.</source>
        <translation>--interval erwartet Sekunden, 0.05 oder mehr.</translation>
    </message>
    <message>
        <source>Scrapes pages again and again and keeps what they say in a file, for &apos;vigiectl query --data&apos; and the window.</source>
        <translation>Ruft Seiten immer wieder ab und hebt in einer Datei auf, was sie sagen, für „vigiectl query --data“ und das Fenster.</translation>
    </message>
    <message>
        <source>%1 is there already: recordings are not written over.</source>
        <translation>%1 ist schon da: Aufzeichnungen werden nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1: %2 KiB recorded</source>
        <translation>%1: %2&#xa0;KiB aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 is no recording of Vigie.</source>
        <translation>%1 ist keine Aufzeichnung von Vigie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie: this one cannot read it.</source>
        <translation>%1 stammt von einer neueren Vigie: Diese kann es nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>In %1 ist nichts.</translation>
    </message>
    <message>
        <source>A part of %1 is damaged and left out.</source>
        <translation>Ein Teil von %1 ist beschädigt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>RememberedOutages</name>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s), fine</source>
        <translation>
            <numerusform>%1: %n Regel, in Ordnung</numerusform>
            <numerusform>%1: %n Regeln, in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>expected:</source>
        <translation>erwartet:</translation>
    </message>
    <message>
        <source>got:</source>
        <translation>erhalten:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), all passed</source>
        <translation>
            <numerusform>%1: %n Test, alle bestanden</numerusform>
            <numerusform>%1: %n Tests, alle bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks files of alerting and recording rules as Prometheus does, or runs their unit tests (the format of promtool).</source>
        <translation>Prüft Dateien mit Alarm- und Aufzeichnungsregeln wie Prometheus oder führt ihre Unit-Tests aus (im Format von promtool).</translation>
    </message>
    <message>
        <source>check says what Prometheus would refuse, where, and what to do about it; test evaluates the rules over made-up series and compares.</source>
        <translation>check sagt, was Prometheus ablehnen würde, wo, und was zu tun ist; test wertet die Regeln über erfundene Zeitreihen aus und vergleicht.</translation>
    </message>
    <message>
        <source>Files of rules (check) or of tests (test); - is standard input.</source>
        <translation>Dateien mit Regeln (check) oder Tests (test); - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>&apos;check&apos; or &apos;test&apos; says what to do</source>
        <translation>„check“ oder „test“ sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>a file is needed</source>
        <translation>eine Datei ist nötig</translation>
    </message>
</context>
<context>
    <name>ScrapeCommand</name>
    <message>
        <source>Fetches a page once and shows what came back, and how long each step took.</source>
        <translation>Ruft eine Seite einmal ab und zeigt, was zurückkam und wie lange jeder Schritt dauerte.</translation>
    </message>
    <message>
        <source>The page, as in a browser.</source>
        <translation>Die Seite, wie im Browser.</translation>
    </message>
    <message>
        <source>one URL is needed.</source>
        <translation>genau eine URL ist nötig.</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>über den Proxy %1</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>Dekodierung</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation>
            <numerusform>  … und %n weiteres</numerusform>
            <numerusform>  … und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 (%2 on the wire)</source>
        <translation>%1 (%2 übertragen)</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>  %1, issued by %2, valid until %3</source>
        <translation>  %1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>The page came, but it has an error: nothing of it counts.</source>
        <translation>Die Seite kam an, hat aber einen Fehler: Nichts davon zählt.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>  redirected to %1</source>
        <translation>  umgeleitet nach %1</translation>
    </message>
    <message>
        <source>  tried before: %1</source>
        <translation>  davor versucht: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n Familie</numerusform>
            <numerusform>%n Familien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n Sample</numerusform>
            <numerusform>%n Samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrapeConfig</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>„%1“ ist kein Name eines Headers.</translation>
    </message>
    <message>
        <source>The header “%1” is set by the scrape and cannot be changed.</source>
        <translation>Den Header „%1“ setzt der Scrape selbst, er lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>The value of the header “%1” has a line break or another control character in it.</source>
        <translation>Der Wert des Headers „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The time limit must be above 0.</source>
        <translation>Das Zeitlimit muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The interval must be above 0.</source>
        <translation>Das Intervall muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The size limit must be above 0.</source>
        <translation>Die Größengrenze muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The accepted certificate is not a SHA-256 fingerprint of 32 bytes.</source>
        <translation>Das akzeptierte Zertifikat ist kein SHA-256-Fingerabdruck von 32 Bytes.</translation>
    </message>
    <message>
        <source>The token has a line break in the middle.</source>
        <translation>Das Token enthält einen Zeilenumbruch.</translation>
    </message>
</context>
<context>
    <name>ScrapeFamilies</name>
    <message>
        <source>1 when the page was read, 0 when it was not.</source>
        <translation>1, wenn die Seite gelesen wurde, sonst 0.</translation>
    </message>
    <message>
        <source>Size of the page, uncompressed.</source>
        <translation>Größe der Seite, unkomprimiert.</translation>
    </message>
    <message>
        <source>How long the scrape took.</source>
        <translation>Wie lange der Scrape dauerte.</translation>
    </message>
    <message>
        <source>Samples on the page.</source>
        <translation>Samples auf der Seite.</translation>
    </message>
    <message>
        <source>Series that were not on the page before.</source>
        <translation>Zeitreihen, die vorher nicht auf der Seite standen.</translation>
    </message>
    <message>
        <source>How long a scrape may take.</source>
        <translation>Wie lange ein Scrape dauern darf.</translation>
    </message>
</context>
<context>
    <name>ScrapeMessage</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2: the name service does not answer.</source>
        <translation>Der Name %1 ließ sich in %2 nicht auflösen: Der Namensdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2.</source>
        <translation>%1 nahm die Verbindung an, schloss aber den TLS-Handshake in %2 nicht ab.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation>%1 nahm in %2 keine Verbindung an.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer within %2.</source>
        <translation>%1 nahm die Verbindung an, antwortete aber in %2 nicht.</translation>
    </message>
    <message>
        <source>The page did not end within %1: %2 had come by then.</source>
        <translation>Die Seite endete nicht in %1: Bis dahin kamen %2.</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>ohne Content-Type</translation>
    </message>
    <message>
        <source>the Content-Type %1</source>
        <translation>Content-Type %1</translation>
    </message>
    <message>
        <source>The server answered with a web page, not with metrics.</source>
        <translation>Der Server antwortete mit einer Webseite, nicht mit Metriken.</translation>
    </message>
    <message>
        <source>The server answered with a web page titled %1, not with metrics.</source>
        <translation>Der Server antwortete mit einer Webseite namens %1, nicht mit Metriken.</translation>
    </message>
    <message>
        <source>The server answered with a JSON document, not with metrics.</source>
        <translation>Der Server antwortete mit einem JSON-Dokument, nicht mit Metriken.</translation>
    </message>
    <message>
        <source>The server answered with an XML document, not with metrics.</source>
        <translation>Der Server antwortete mit einem XML-Dokument, nicht mit Metriken.</translation>
    </message>
    <message>
        <source>The server answered with binary data (%1), not with metrics.</source>
        <translation>Der Server antwortete mit Binärdaten (%1), nicht mit Metriken.</translation>
    </message>
    <message>
        <source>The server answered with %1, and the text does not look like metrics.</source>
        <translation>Der Server antwortete (%1), und der Text sieht nicht nach Metriken aus.</translation>
    </message>
    <message>
        <source>The server answered %1</source>
        <translation>Der Server antwortete %1</translation>
    </message>
    <message>
        <source>%1: it asks for a user and password, or a token, and did not get the right one.</source>
        <translation>%1: Er verlangt Benutzer und Passwort oder ein Token und bekam nicht das richtige.</translation>
    </message>
    <message>
        <source>%1: it refuses to show this page.</source>
        <translation>%1: Er weigert sich, diese Seite zu zeigen.</translation>
    </message>
    <message>
        <source>%1: there is no page at the path %2.</source>
        <translation>%1: Unter dem Pfad %2 gibt es keine Seite.</translation>
    </message>
    <message>
        <source>%1: a server or proxy in between could not get the page.</source>
        <translation>%1: Ein Server oder Proxy dazwischen konnte die Seite nicht holen.</translation>
    </message>
    <message>
        <source>%1, with a page titled %2.</source>
        <translation>%1, mit einer Seite namens %2.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2. Perhaps the server speaks plain http there.</source>
        <translation>Kein TLS mit %1: %2. Vielleicht spricht der Server dort unverschlüsseltes http.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>The page says it is compressed with %1, but its bytes are not, or end too early.</source>
        <translation>Die Seite soll mit %1 komprimiert sein, aber ihre Bytes sind es nicht oder enden zu früh.</translation>
    </message>
    <message>
        <source>The page is encoded with %1, which was not asked for and cannot be read.</source>
        <translation>Die Seite ist mit %1 kodiert; das wurde nicht verlangt und ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The page&apos;s compression is damaged.</source>
        <translation>Die Kompression der Seite ist beschädigt.</translation>
    </message>
    <message>
        <source>The name %1 is not known: no address was found for it.</source>
        <translation>Der Name %1 ist unbekannt: Es wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was refused.</source>
        <translation>Nichts lauscht auf %1: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>Es führt kein Weg zu %1: %2.</translation>
    </message>
    <message>
        <source>%1 accepted the connection and closed it without an answer.</source>
        <translation>%1 nahm die Verbindung an und schloss sie ohne Antwort.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks the rules of HTTP.</source>
        <translation>Die Antwort von %1 verletzt die Regeln von HTTP.</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP: it answered %2.</source>
        <translation>%1 spricht kein HTTP: Die Antwort war %2.</translation>
    </message>
    <message>
        <source>The proxy %1 failed: %2.</source>
        <translation>Der Proxy %1 scheiterte: %2.</translation>
    </message>
    <message>
        <source>The scrape of %1 failed: %2.</source>
        <translation>Der Scrape von %1 scheiterte: %2.</translation>
    </message>
    <message>
        <source>The page is larger than the limit of %1.</source>
        <translation>Die Seite ist größer als die Grenze von %1.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the page, after %1.</source>
        <translation>Die Verbindung brach mitten in der Seite ab, nach %1.</translation>
    </message>
    <message>
        <source>The server sent %1; the page was read in the format set for this target.</source>
        <translation>Der Server antwortete (%1); die Seite wurde im Format gelesen, das für dieses Ziel eingestellt ist.</translation>
    </message>
    <message>
        <source>The server sent %1; the page was read because it looks like metrics. Prometheus would refuse it unless fallback_scrape_protocol is set.</source>
        <translation>Der Server antwortete (%1); die Seite wurde gelesen, weil sie nach Metriken aussieht. Prometheus würde sie ablehnen, außer wenn fallback_scrape_protocol gesetzt ist.</translation>
    </message>
    <message>
        <source>This is not a URL that can be fetched: %1</source>
        <translation>Das ist keine URL, die sich abrufen lässt: %1</translation>
    </message>
    <message>
        <source>A URL begins with http:// or https://, not with %1.</source>
        <translation>Eine URL beginnt mit http:// oder https://, nicht mit %1.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>Der Server leitete mehr als %1 Mal um.</translation>
    </message>
    <message>
        <source>The server redirected to %1, where no page can be.</source>
        <translation>Der Server leitete nach %1 um, wo keine Seite sein kann.</translation>
    </message>
    <message>
        <source>The scrape was cancelled.</source>
        <translation>Der Scrape wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ScrapeOptions</name>
    <message>
        <source>--timeout takes seconds, 0.001 to 3600.</source>
        <translation>--timeout erwartet Sekunden, 0.001 bis 3600.</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos;.</source>
        <translation>--header erwartet „Name: Wert“.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>--accept-certificate takes a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--accept-certificate erwartet einen SHA-256-Fingerabdruck: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>--compression takes auto, never or always.</source>
        <translation>--compression erwartet auto, never oder always.</translation>
    </message>
    <message>
        <source>Time for the whole scrape (default: 5).</source>
        <translation>Zeit für den ganzen Scrape (Vorgabe: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Sends a header more; may be repeated.</source>
        <translation>Schickt einen Header mehr; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Basic authentication; without a password it is taken from VIGIE_PASSWORD.</source>
        <translation>Basic-Authentifizierung; ohne Passwort kommt es aus VIGIE_PASSWORD.</translation>
    </message>
    <message>
        <source>user[:password]</source>
        <translation>Benutzer[:Passwort]</translation>
    </message>
    <message>
        <source>Bearer authentication with the token in a file.</source>
        <translation>Bearer-Authentifizierung mit dem Token aus einer Datei.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Trusts these certificate authorities (PEM) instead of the system&apos;s.</source>
        <translation>Vertraut diesen Zertifizierungsstellen (PEM) statt denen des Systems.</translation>
    </message>
    <message>
        <source>Trusts exactly the certificate with this fingerprint.</source>
        <translation>Vertraut genau dem Zertifikat mit diesem Fingerabdruck.</translation>
    </message>
    <message>
        <source>Asks for gzip: auto (default), never or always.</source>
        <translation>Verlangt gzip: auto (Vorgabe), never oder always.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>Does not ask for protobuf.</source>
        <translation>Verlangt kein Protobuf.</translation>
    </message>
    <message>
        <source>Does not follow redirects.</source>
        <translation>Folgt keinen Umleitungen.</translation>
    </message>
    <message>
        <source>Goes through no proxy.</source>
        <translation>Geht über keinen Proxy.</translation>
    </message>
</context>
<context>
    <name>ScrapeRequest</name>
    <message>
        <source>The file of certificate authorities, %1, cannot be read or has no certificate in it.</source>
        <translation>Die Datei der Zertifizierungsstellen, %1, ist nicht lesbar oder enthält kein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>ScrapeSettings</name>
    <message>
        <source>Scrape</source>
        <translation>Scrape</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>Neue Ziele</translation>
    </message>
    <message>
        <source>How a target is asked that is added from now on. What a target says for itself is in its own dialog.</source>
        <translation>Wie ein Ziel gefragt wird, das ab jetzt hinzukommt. Was ein Ziel für sich selbst sagt, steht in seinem eigenen Dialog.</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>From one scrape to the next.</source>
        <translation>Von einem Scrape zum nächsten.</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>For everything: the name, the connection, the whole page.</source>
        <translation>Für alles: den Namen, die Verbindung, die ganze Seite.</translation>
    </message>
    <message>
        <source>Largest &amp;page</source>
        <translation>Größte &amp;Seite</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>After decompression. A larger page counts as a failed scrape.</source>
        <translation>Nach dem Entpacken. Eine größere Seite zählt als gescheiterter Scrape.</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Kompression</translation>
    </message>
    <message>
        <source>Where it saves time</source>
        <translation>Wo sie Zeit spart</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>On this machine gzip costs more than it saves.</source>
        <translation>Auf diesem Rechner kostet gzip mehr, als es spart.</translation>
    </message>
    <message>
        <source>Accept proto&amp;buf</source>
        <translation>Proto&amp;buf annehmen</translation>
    </message>
    <message>
        <source>Needed for native histograms.</source>
        <translation>Nötig für native Histogramme.</translation>
    </message>
    <message>
        <source>Follow &amp;redirects</source>
        <translation>&amp;Umleitungen folgen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read (%1). They were kept as %2, and Vigie starts with the defaults.</source>
        <translation>Die Einstellungen waren nicht lesbar (%1). Sie wurden als %2 aufgehoben, und Vigie startet mit den Vorgaben.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2). Vigie starts with the defaults.</source>
        <translation>Die Einstellungen in %1 waren nicht lesbar (%2). Vigie startet mit den Vorgaben.</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The thresholds could not be read (%1). They were kept as %2.</source>
        <translation>Die Schwellenwerte waren nicht lesbar (%1). Sie wurden als %2 aufgehoben.</translation>
    </message>
    <message>
        <source>The settings are of a newer Vigie. What this one does not know stays in the file; a copy was kept as %1.</source>
        <translation>Die Einstellungen stammen von einer neueren Vigie. Was diese nicht kennt, bleibt in der Datei; eine Kopie wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>%1 could not be written: another Vigie holds it.</source>
        <translation>%1 ließ sich nicht schreiben: Eine andere Vigie hält es.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsExchange</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>Neue Ziele</translation>
    </message>
    <message>
        <source>Docker and compose</source>
        <translation>Docker und Compose</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>Passwords in a file</source>
        <translation>Passwörter in einer Datei</translation>
    </message>
    <message>
        <source>Age of the history</source>
        <translation>Alter des Verlaufs</translation>
    </message>
    <message>
        <source>Memory of the history</source>
        <translation>Speicher des Verlaufs</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Ausgefallen nach Fehlschlägen</translation>
    </message>
    <message>
        <source>Close into the tray</source>
        <translation>In den Infobereich schließen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It is not an export of Vigie&apos;s settings.</source>
        <translation>Das ist kein Export der Einstellungen von Vigie.</translation>
    </message>
    <message>
        <source>It was made by a newer Vigie. What this one knows is imported.</source>
        <translation>Er stammt von einer neueren Vigie. Was diese kennt, wird importiert.</translation>
    </message>
    <message>
        <source>The password or token of %1 has to be typed again.</source>
        <translation>Passwort oder Token von %1 muss neu eingegeben werden.</translation>
    </message>
    <message>
        <source>New target: %1 (%2)</source>
        <translation>Neues Ziel: %1 (%2)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Target removed: %1</source>
        <translation>Ziel entfernt: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>History over restarts</source>
        <translation>Verlauf über Neustarts</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Times on axes</source>
        <translation>Zeiten an den Achsen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Edit the selected target</source>
        <translation>Das gewählte Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Pause or resume the selected target</source>
        <translation>Das gewählte Ziel pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Remove the selected target (Undo brings it back)</source>
        <translation>Das gewählte Ziel entfernen (Rückgängig holt es zurück)</translation>
    </message>
    <message>
        <source>Move the selected target</source>
        <translation>Das gewählte Ziel verschieben</translation>
    </message>
    <message>
        <source>Read the values along the time</source>
        <translation>Die Werte entlang der Zeit ablesen</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Zum Anfang oder zum Ende</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Den Zeitraum verschieben</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation>Wieder der Zeit folgen</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Show the chart large</source>
        <translation>Das Diagramm groß zeigen</translation>
    </message>
    <message>
        <source>Back from a large chart to all charts</source>
        <translation>Vom großen Diagramm zurück zu allen</translation>
    </message>
    <message>
        <source>Complete in an expression</source>
        <translation>In einem Ausdruck vervollständigen</translation>
    </message>
    <message>
        <source>Evaluate an expression</source>
        <translation>Einen Ausdruck auswerten</translation>
    </message>
    <message>
        <source>Earlier and later expressions</source>
        <translation>Frühere und spätere Ausdrücke</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>http://localhost:9090/metrics</source>
        <translation>http://localhost:9090/metrics</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Authentifizierung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Passwort oder Token</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>X-Scope-OrgID: team-a</source>
        <translation>X-Scope-OrgID: team-a</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-Da&amp;tei</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>die Stellen des Systems</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Compose files</source>
        <translation>&amp;Compose-Dateien</translation>
    </message>
    <message>
        <source>found by themselves</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <source>Project fol&amp;der</source>
        <translation>Projekt&amp;ordner</translation>
    </message>
    <message>
        <source>Pro&amp;ject name</source>
        <translation>Pro&amp;jektname</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>C&amp;ontainer port</source>
        <translation>Container-Po&amp;rt</translation>
    </message>
    <message>
        <source>the URL&apos;s port</source>
        <translation>der Port der URL</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>One scrape, right now</source>
        <translation>Ein Scrape, sofort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Largest page</source>
        <translation>&amp;Größte Seite</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>&amp;Kompression</translation>
    </message>
    <message>
        <source>Where it saves time</source>
        <translation>Wo sie Zeit spart</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Accept protobuf</source>
        <translation>Protobuf annehmen</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Umleitungen folgen</translation>
    </message>
</context>
<context>
    <name>TargetSettings</name>
    <message>
        <source>restore the default targets</source>
        <translation>die vorgegebenen Ziele wiederherstellen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>Überwachte Endpunkte</translation>
    </message>
    <message>
        <source>The URL, interval, password, headers and compose service of each are in its dialog. Whatever is done here can be undone in the window.</source>
        <translation>URL, Intervall, Passwort, Header und Compose-Dienst jedes Ziels stehen in seinem Dialog. Was hier geschieht, lässt sich im Fenster rückgängig machen.</translation>
    </message>
    <message>
        <source>add edit remove URL endpoint service port password headers</source>
        <translation>hinzufügen bearbeiten entfernen URL Endpunkt Dienst Port Passwort Header</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;Mio</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>wartet auf die erste Antwort</translation>
    </message>
    <message>
        <source>%1 series · %2 · %3</source>
        <translation>%1 Zeitreihen · %2 · %3</translation>
    </message>
    <message>
        <source>slow: %1 of %2</source>
        <translation>langsam: %1 von %2</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>ausgefallen seit %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>The pages; none: the two default targets.</source>
        <translation>Die Seiten; keine: die zwei üblichen Ziele.</translation>
    </message>
    <message>
        <source>Adds the built-in exporter. Ends after 20 s when the output is not a terminal.</source>
        <translation>Nimmt den eingebauten Exporter dazu. Endet nach 20&#xa0;s, wenn die Ausgabe kein Terminal ist.</translation>
    </message>
    <message>
        <source>Time between scrapes (default: 5).</source>
        <translation>Zeit zwischen Scrapes (Vorgabe: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Ends after so many scrapes of each target.</source>
        <translation>Endet nach so vielen Scrapes jedes Ziels.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Ends after so long.</source>
        <translation>Endet nach dieser Zeit.</translation>
    </message>
    <message>
        <source>--count takes a number above 0.</source>
        <translation>--count erwartet eine Zahl über 0.</translation>
    </message>
    <message>
        <source>--for takes seconds.</source>
        <translation>--for erwartet Sekunden.</translation>
    </message>
    <message>
        <source>--interval takes seconds, 0.05 or more.</source>
        <translation>--interval erwartet Sekunden, 0.05 oder mehr.</translation>
    </message>
    <message>
        <source>Scrapes pages again and again and shows how the targets are.</source>
        <translation>Ruft Seiten immer wieder ab und zeigt, wie es den Zielen geht.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>ausgefallen seit %1</translation>
    </message>
    <message>
        <source>%1 series</source>
        <translation>%1 Zeitreihen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>vigie::AboutDialog</name>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>Version %1 ist da.</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>Über Vigie</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>See what your /metrics endpoints say, and why they don&apos;t.</source>
        <translation>Sehen, was /metrics-Endpunkte sagen und warum sie schweigen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. With Qt, RE2, yaml-cpp, fast_float and libdeflate.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Mit Qt, RE2, yaml-cpp, fast_float und libdeflate.</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>One request to %1</source>
        <translation>Eine Anfrage an %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vigie::AlertsPage</name>
    <message>
        <source>Add threshold…</source>
        <translation>Schwellenwert hinzufügen…</translation>
    </message>
    <message>
        <source>Open rule file…</source>
        <translation>Regeldatei öffnen…</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No thresholds yet</source>
        <translation>Noch keine Schwellenwerte</translation>
    </message>
    <message>
        <source>A threshold watches an expression and tells when it is crossed. Choose &quot;Add threshold…&quot; in the menu of any chart, or open the rule files of your Prometheus as they are: alerts and recordings run here just so.</source>
        <translation>Ein Schwellenwert überwacht einen Ausdruck und meldet, wenn er überschritten wird. Im Menü jedes Diagramms „Schwellenwert hinzufügen…“ wählen oder die Regeldateien von Prometheus unverändert öffnen: Alarme und Aufzeichnungen laufen hier genauso.</translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n ausgelöst</numerusform>
            <numerusform>%n ausgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rule files</source>
        <translation>Regeldateien öffnen</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules)</source>
        <translation>Regeldateien (*.yml *.yaml *.rules)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Edit or show the chart</source>
        <translation>Bearbeiten oder Diagramm zeigen</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Stummschalten oder Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Remove, or close the file</source>
        <translation>Entfernen oder die Datei schließen</translation>
    </message>
</context>
<context>
    <name>vigie::ChangesBar</name>
    <message>
        <source>What is gone</source>
        <translation>Was verschwunden ist</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Vorherige Änderung (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Nächste Änderung (F8)</translation>
    </message>
    <message>
        <source>What changes is marked from the next scrape on.</source>
        <translation>Was sich ändert, ist ab dem nächsten Scrape markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n neue Zeitreihe</numerusform>
            <numerusform>%n neue Zeitreihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other type or help</source>
        <translation>
            <numerusform>%n anderer Typ oder Hilfetext</numerusform>
            <numerusform>%n andere Typen oder Hilfetexte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%n geänderter Wert</numerusform>
            <numerusform>%n geänderte Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as at %1</source>
        <translation>Wie um %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>vigie::ChartControls</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Log-Achse</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Logarithmische Werteachse</translation>
    </message>
    <message>
        <source>One line for each value of these labels</source>
        <translation>Eine Linie je Wert dieser Labels</translation>
    </message>
    <message>
        <source>Only series with this label value</source>
        <translation>Nur Zeitreihen mit diesem Labelwert</translation>
    </message>
    <message>
        <source>How the series of one line are put together</source>
        <translation>Wie die Zeitreihen einer Linie zusammengefasst werden</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Split by: %1</source>
        <translation>Aufteilen nach: %1</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Zusammenfassen</translation>
    </message>
</context>
<context>
    <name>vigie::ChartHub</name>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
</context>
<context>
    <name>vigie::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>vigie::ChartView</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Logarithmic Axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Show All Series</source>
        <translation>Alle Zeitreihen zeigen</translation>
    </message>
    <message>
        <source>Copy PromQL</source>
        <translation>PromQL kopieren</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Why It Was Down</source>
        <translation>Warum es ausgefallen war</translation>
    </message>
</context>
<context>
    <name>vigie::CheckListModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>vigie::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a metric, a target or a command</source>
        <translation>Metrik, Ziel oder Befehl suchen</translation>
    </message>
</context>
<context>
    <name>vigie::ComposeFile</name>
    <message>
        <source>the key “%1” stands here twice</source>
        <translation>der Schlüssel „%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>die Variable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>“%1” is not a port mapping</source>
        <translation>„%1“ ist keine Portzuordnung</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message>
        <source>the service %1 is not a mapping</source>
        <translation>der Dienst %1 ist kein Mapping</translation>
    </message>
    <message>
        <source>“services” is not a mapping</source>
        <translation>„services“ ist kein Mapping</translation>
    </message>
    <message>
        <source>the file is no compose file: a mapping is expected</source>
        <translation>die Datei ist keine Compose-Datei: Ein Mapping wird erwartet</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>“%1” is not a valid variable</source>
        <translation>„%1“ ist keine gültige Variable</translation>
    </message>
    <message>
        <source>the required variable %1 is not set: %2</source>
        <translation>die benötigte Variable %1 ist nicht gesetzt: %2</translation>
    </message>
    <message>
        <source>a tab stands in the indentation, where YAML allows only spaces</source>
        <translation>in der Einrückung steht ein Tab, wo YAML nur Leerzeichen erlaubt</translation>
    </message>
    <message>
        <source>the file is larger than 8 MiB and was not read</source>
        <translation>die Datei ist größer als 8&#xa0;MiB und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>die Datei ist kein UTF-8-Text</translation>
    </message>
</context>
<context>
    <name>vigie::ComposePatch</name>
    <message>
        <source>the list of ports is written in a way that cannot be edited safely</source>
        <translation>die Liste der Ports ist so geschrieben, dass sie sich nicht sicher ändern lässt</translation>
    </message>
    <message>
        <source>where the list of ports ends is not sure</source>
        <translation>wo die Liste der Ports endet, ist nicht sicher</translation>
    </message>
    <message>
        <source>the service %1 is written in a way that cannot be edited safely</source>
        <translation>der Dienst %1 ist so geschrieben, dass er sich nicht sicher ändern lässt</translation>
    </message>
    <message>
        <source>the ports come from an anchor that other services may share</source>
        <translation>die Ports stammen aus einem Anker, den andere Dienste mitbenutzen können</translation>
    </message>
    <message>
        <source>the ports are reset on purpose (!reset)</source>
        <translation>die Ports sind absichtlich zurückgesetzt (!reset)</translation>
    </message>
    <message>
        <source>“ports” is not a list</source>
        <translation>„ports“ ist keine Liste</translation>
    </message>
    <message>
        <source>the port entry is written in a way that cannot be edited safely</source>
        <translation>der Port-Eintrag ist so geschrieben, dass er sich nicht sicher ändern lässt</translation>
    </message>
    <message>
        <source>the port entry comes from an anchor, or is no longer where it was</source>
        <translation>der Port-Eintrag stammt aus einem Anker oder ist nicht mehr, wo er war</translation>
    </message>
    <message>
        <source>the “expose” entry comes from an anchor, or is no longer where it was</source>
        <translation>der Eintrag „expose“ stammt aus einem Anker oder ist nicht mehr, wo er war</translation>
    </message>
    <message>
        <source>“network_mode” is written in a way that cannot be edited safely</source>
        <translation>„network_mode“ ist so geschrieben, dass es sich nicht sicher ändern lässt</translation>
    </message>
    <message>
        <source>the service %1 is not in this file</source>
        <translation>der Dienst %1 steht nicht in dieser Datei</translation>
    </message>
    <message>
        <source>the service %1 is not a mapping</source>
        <translation>der Dienst %1 ist kein Mapping</translation>
    </message>
    <message>
        <source>the service %1 is an alias of something else</source>
        <translation>der Dienst %1 ist ein Alias von etwas anderem</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file was changed in the meantime</source>
        <translation>die Datei wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the change would touch more than it should</source>
        <translation>die Änderung würde mehr berühren, als sie soll</translation>
    </message>
    <message>
        <source>the file says so already</source>
        <translation>die Datei sagt das schon</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>no backup could be written beside the file</source>
        <translation>neben der Datei ließ sich keine Sicherung schreiben</translation>
    </message>
</context>
<context>
    <name>vigie::DesktopPresence</name>
    <message>
        <source>Vigie goes on in the tray</source>
        <translation>Vigie läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>It keeps watching there. Quit is in the icon&apos;s menu.</source>
        <translation>Dort wacht es weiter. „Beenden“ steht im Menü des Symbols.</translation>
    </message>
    <message>
        <source>This desktop has no tray: Vigie stays a window, and closing it quits.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Vigie bleibt ein Fenster, und Schließen beendet es.</translation>
    </message>
</context>
<context>
    <name>vigie::DiagnosePage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Earlier verdicts of this target</source>
        <translation>Frühere Befunde dieses Ziels</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>Bericht öffnen…</translation>
    </message>
    <message>
        <source>Look at a report that was saved here or by someone else</source>
        <translation>Einen Bericht ansehen, der hier oder von jemand anderem gespeichert wurde</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Vigie reports (*.json)</source>
        <translation>Vigie-Berichte (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>%1 is not a report of Vigie.</source>
        <translation>%1 ist kein Bericht von Vigie.</translation>
    </message>
</context>
<context>
    <name>vigie::DownBanner</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>The target is down</source>
        <translation>Das Ziel ist ausgefallen</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>vigie::EventLogModel</name>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>new series</source>
        <translation>neue Zeitreihen</translation>
    </message>
    <message>
        <source>series gone</source>
        <translation>Zeitreihen weg</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>naming</source>
        <translation>Benennung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>new family</source>
        <translation>neue Familie</translation>
    </message>
    <message>
        <source>family gone</source>
        <translation>Familie weg</translation>
    </message>
    <message>
        <source>type or help</source>
        <translation>Typ oder Hilfe</translation>
    </message>
</context>
<context>
    <name>vigie::EventLogPanel</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Hide the event log</source>
        <translation>Das Ereignisprotokoll ausblenden</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
</context>
<context>
    <name>vigie::ExplorePage</name>
    <message>
        <source>They appear here with the target&apos;s first readable answer.</source>
        <translation>Sie erscheinen hier mit der ersten lesbaren Antwort des Ziels.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n families match</source>
        <translation>
            <numerusform>%1 von %n Familie passt</numerusform>
            <numerusform>%1 von %n Familien passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n Familie</numerusform>
            <numerusform>%n Familien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ExpressionEditor</name>
    <message>
        <source>PromQL expression</source>
        <translation>PromQL-Ausdruck</translation>
    </message>
    <message>
        <source>The chart&apos;s expression. Ctrl+Space completes, Ctrl+Enter evaluates, Alt+Up brings back earlier ones.</source>
        <translation>Der Ausdruck des Diagramms. Strg+Leertaste vervollständigt, Strg+Eingabe wertet aus, Alt+Auf holt frühere zurück.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>vigie::FactTile</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>vigie::FamilyGrid</name>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Pin to the overview</source>
        <translation>An die Übersicht anheften</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>vigie::FamilyPane</name>
    <message>
        <source>Filter by name or help</source>
        <translation>Nach Name oder Hilfetext filtern</translation>
    </message>
    <message>
        <source>Metric families</source>
        <translation>Metrikfamilien</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Alle Diagramme zeigen</translation>
    </message>
</context>
<context>
    <name>vigie::FamilyTreeModel</name>
    <message numerus="yes">
        <source>%1, %n families</source>
        <translation>
            <numerusform>%1, %n Familie</numerusform>
            <numerusform>%1, %n Familien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n series</source>
        <translation>
            <numerusform>%1, %2, %n Zeitreihe</numerusform>
            <numerusform>%1, %2, %n Zeitreihen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FamilyView</name>
    <message>
        <source>Copy fixed name</source>
        <translation>Richtigen Namen kopieren</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this chart on the overview</source>
        <translation>Dieses Diagramm auf der Übersicht behalten</translation>
    </message>
    <message>
        <source>Copy the name that the naming rules ask for</source>
        <translation>Den Namen kopieren, den die Namensregeln verlangen</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>Zeitreihen des Diagramms</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n series</source>
        <translation>
            <numerusform>%1 · %n Zeitreihe</numerusform>
            <numerusform>%1 · %n Zeitreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any expression</source>
        <translation>Beliebiger Ausdruck</translation>
    </message>
    <message>
        <source>Write PromQL over everything this target has told. Ctrl+Space completes.</source>
        <translation>PromQL über alles schreiben, was dieses Ziel gemeldet hat. Strg+Leertaste vervollständigt.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add another family to this chart, which can also be dragged onto it</source>
        <translation>Diesem Diagramm eine weitere Familie hinzufügen; sie lässt sich auch darauf ziehen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>vigie::FreedesktopNotices</name>
    <message>
        <source>there is no D-Bus session bus</source>
        <translation>es gibt keinen D-Bus-Sitzungsbus</translation>
    </message>
    <message>
        <source>no notification service runs on this desktop</source>
        <translation>auf diesem Desktop läuft kein Benachrichtigungsdienst</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>der Benachrichtigungsdienst antwortet nicht</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryPlace</name>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete the history…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s) in %2</source>
        <translation>
            <numerusform>%1 in %n Datei in %2</numerusform>
            <numerusform>%1 in %n Dateien in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history?</source>
        <translation>Den Verlauf löschen?</translation>
    </message>
    <message>
        <source>All samples of all targets are forgotten, in memory and on the disk. This cannot be undone. The targets stay.</source>
        <translation>Alle Samples aller Ziele werden vergessen, im Speicher und auf der Platte. Das lässt sich nicht rückgängig machen. Die Ziele bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryRunner</name>
    <message>
        <source>Another Vigie keeps its history in %1: what this one sees is forgotten when it ends.</source>
        <translation>Eine andere Vigie führt ihren Verlauf in %1: Was diese hier sieht, ist vergessen, wenn sie endet.</translation>
    </message>
    <message>
        <source>The history cannot be written to %1: %2. What is seen now is forgotten when Vigie ends, unless that changes.</source>
        <translation>Der Verlauf lässt sich nicht in %1 schreiben: %2. Was jetzt zu sehen ist, ist vergessen, wenn Vigie endet, falls sich das nicht ändert.</translation>
    </message>
</context>
<context>
    <name>vigie::IssueListModel</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Scrape now</source>
        <translation>Jetzt scrapen</translation>
    </message>
    <message>
        <source>Scrape all targets</source>
        <translation>Alle Ziele scrapen</translation>
    </message>
    <message>
        <source>Pause or resume the view</source>
        <translation>Ansicht pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Go to the targets</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>In dieser Seite suchen</translation>
    </message>
    <message>
        <source>Chart an expression…</source>
        <translation>Ausdruck zeichnen…</translation>
    </message>
    <message>
        <source>Diagnose now</source>
        <translation>Jetzt diagnostizieren</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>Über Vigie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Find a metric, a target or a command</source>
        <translation>Metrik, Ziel oder Befehl suchen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Which family&apos;s chart is to stay on the overview?</source>
        <translation>Das Diagramm welcher Familie soll auf der Übersicht bleiben?</translation>
    </message>
    <message>
        <source>Find endpoints</source>
        <translation>Endpunkte suchen</translation>
    </message>
    <message>
        <source>Save a recording…</source>
        <translation>Aufzeichnung speichern…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>Schwellenwert hinzufügen…</translation>
    </message>
    <message>
        <source>Open rule file…</source>
        <translation>Regeldatei öffnen…</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
    <message>
        <source>Which family is to be added to the chart?</source>
        <translation>Welche Familie soll ins Diagramm?</translation>
    </message>
</context>
<context>
    <name>vigie::MuteControl</name>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 Stunde stumm</translation>
    </message>
    <message>
        <source>Mute until tomorrow</source>
        <translation>Bis morgen stumm</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Stumm bis %1.</translation>
    </message>
    <message>
        <source>Not muted just now.</source>
        <translation>Gerade nicht stumm.</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vigie::Notices</name>
    <message>
        <source>This desktop has no tray for notices. They are in the event log.</source>
        <translation>Dieser Desktop hat keinen Infobereich für Meldungen. Sie stehen im Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>Notices cannot be shown on this desktop: %1, and there is no tray. They are in the event log.</source>
        <translation>Meldungen lassen sich auf diesem Desktop nicht zeigen: %1, und es gibt keinen Infobereich. Sie stehen im Ereignisprotokoll.</translation>
    </message>
</context>
<context>
    <name>vigie::OverviewPage</name>
    <message>
        <source>Pin a chart</source>
        <translation>Diagramm anheften</translation>
    </message>
    <message>
        <source>Choose a metric family whose chart stays on this page</source>
        <translation>Eine Metrikfamilie wählen, deren Diagramm auf dieser Seite bleibt</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>In „Erkunden“ öffnen</translation>
    </message>
    <message>
        <source>Remove from this page</source>
        <translation>Von dieser Seite entfernen</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>aktiv seit %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>gestartet %1</translation>
    </message>
    <message>
        <source>Its charts appear with the first answer.</source>
        <translation>Die Diagramme erscheinen mit der ersten Antwort.</translation>
    </message>
</context>
<context>
    <name>vigie::PageViewer</name>
    <message>
        <source>The page as received</source>
        <translation>Die Seite, wie empfangen</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the whole page</source>
        <translation>Ganze Seite kopieren</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>vigie::PathPicture</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Host port</source>
        <translation>Host-Port</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>The way from the URL to the process</source>
        <translation>Der Weg von der URL zum Prozess</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>vigie::RangePicker</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Die letzten %1 zeigen</translation>
    </message>
    <message>
        <source>Other time ranges</source>
        <translation>Andere Zeiträume</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Show the last (minutes):</source>
        <translation>Die letzten Minuten zeigen:</translation>
    </message>
</context>
<context>
    <name>vigie::RecordingActions</name>
    <message>
        <source>A recording from %1 to %2: nothing here is scraped.</source>
        <translation>Eine Aufzeichnung von %1 bis %2: Hier wird nichts gescrapt.</translation>
    </message>
    <message>
        <source>Save a recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings (*.vigie)</source>
        <translation>Aufzeichnungen (*.vigie)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.vigie);;All files (*)</source>
        <translation>Aufzeichnungen (*.vigie);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vigie::RemedyDialog</name>
    <message>
        <source>Cancel the command</source>
        <translation>Den Befehl abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Runs in %1.</source>
        <translation>Läuft in %1.</translation>
    </message>
    <message>
        <source>This changes running services.</source>
        <translation>Das ändert laufende Dienste.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Done. The diagnosis runs again.</source>
        <translation>Fertig. Die Diagnose läuft erneut.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>Der Befehl endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>Change of the file</source>
        <translation>Änderung der Datei</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>Änderung anwenden</translation>
    </message>
    <message>
        <source>The file %1 is changed as shown; the old one is kept beside it.</source>
        <translation>Die Datei %1 wird wie gezeigt geändert; die alte bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Changed. The old file is kept as %1.</source>
        <translation>Geändert. Die alte Datei ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Nichts wurde geändert: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ResponsePage</name>
    <message>
        <source>Search in the page</source>
        <translation>In der Seite suchen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Keep this page while scraping goes on</source>
        <translation>Diese Seite behalten, während weiter gescrapt wird</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the page as received</source>
        <translation>Die Seite speichern, wie empfangen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Issues of the page</source>
        <translation>Probleme der Seite</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>The page appears here as it is received, even when it cannot be read.</source>
        <translation>Die Seite erscheint hier, wie sie empfangen wird, auch wenn sie nicht lesbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Sample</numerusform>
            <numerusform>%n Samples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 received)</source>
        <translation>%1 (%2 empfangen)</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Parse</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Next change of the page</source>
        <translation>Nächste Änderung der Seite</translation>
    </message>
    <message>
        <source>Previous change of the page</source>
        <translation>Vorherige Änderung der Seite</translation>
    </message>
</context>
<context>
    <name>vigie::RuleDetails</name>
    <message>
        <source>firing since %1</source>
        <translation>ausgelöst seit %1</translation>
    </message>
    <message>
        <source>pending since %1</source>
        <translation>ausstehend seit %1</translation>
    </message>
    <message>
        <source>Alerts of this rule</source>
        <translation>Alarme dieser Regel</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>keeps firing for %1</source>
        <translation>bleibt %1 lang ausgelöst</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>ausgewertet um %1</translation>
    </message>
    <message>
        <source>%1, line %2, group %3</source>
        <translation>%1, Zeile %2, Gruppe %3</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Sie schlägt fehl: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>No notifications of this rule; it stays in the log</source>
        <translation>Keine Benachrichtigungen zu dieser Regel; sie bleibt im Protokoll</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Datei schließen</translation>
    </message>
</context>
<context>
    <name>vigie::RuleEditor</name>
    <message>
        <source>add the threshold %1</source>
        <translation>Schwellenwert %1 hinzufügen</translation>
    </message>
    <message>
        <source>change the threshold %1</source>
        <translation>Schwellenwert %1 ändern</translation>
    </message>
    <message>
        <source>remove the threshold %1</source>
        <translation>Schwellenwert %1 entfernen</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>mute a rule</source>
        <translation>eine Regel stummschalten</translation>
    </message>
    <message>
        <source>unmute a rule</source>
        <translation>Stummschaltung einer Regel aufheben</translation>
    </message>
</context>
<context>
    <name>vigie::RuleListModel</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>matches nothing</source>
        <translation>trifft auf nichts zu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>zeichnet auf</translation>
    </message>
    <message>
        <source>all targets</source>
        <translation>alle Ziele</translation>
    </message>
    <message>
        <source>its target is gone</source>
        <translation>das Ziel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, stumm</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Zeitreihe</numerusform>
            <numerusform>%n Zeitreihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ScrapeJob</name>
    <message>
        <source>it names no host.</source>
        <translation>sie nennt keinen Host.</translation>
    </message>
    <message>
        <source>port 0 cannot be connected to.</source>
        <translation>zu Port 0 kann man sich nicht verbinden.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>vigie::ScrapeWorker</name>
    <message>
        <source>The application restarts.</source>
        <translation>Die Anwendung startet neu.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the limit for a page.</source>
        <translation>%1 ist größer als die Grenze für eine Seite.</translation>
    </message>
</context>
<context>
    <name>vigie::SecretKeeper</name>
    <message>
        <source>The keychain has not answered yet. Targets with a password are asked without it until it does.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Ziele mit Passwort werden bis dahin ohne es gefragt.</translation>
    </message>
</context>
<context>
    <name>vigie::SecretStore</name>
    <message>
        <source>none runs</source>
        <translation>keiner läuft</translation>
    </message>
    <message>
        <source>this Vigie was built without</source>
        <translation>diese Vigie wurde ohne gebaut</translation>
    </message>
    <message>
        <source>No keychain answers here (%1). Passwords and tokens are kept in %2, which only you can read.</source>
        <translation>Kein Schlüsselbund antwortet hier (%1). Passwörter und Token liegen in %2, nur für den eigenen Benutzer lesbar.</translation>
    </message>
    <message>
        <source>No keychain answers here (%1). Passwords and tokens are kept until Vigie ends; the settings (General) can allow a file for them.</source>
        <translation>Kein Schlüsselbund antwortet hier (%1). Passwörter und Token halten, bis Vigie endet; die Einstellungen (Allgemein) können eine Datei dafür erlauben.</translation>
    </message>
</context>
<context>
    <name>vigie::SeriesTableModel</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>vigie::Session</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>antwortet wieder</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>The history is kept again.</source>
        <translation>Der Verlauf wird wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>its container is stopped on purpose: no notices until it starts again</source>
        <translation>sein Container wurde absichtlich gestoppt: keine Meldungen, bis er wieder startet</translation>
    </message>
    <message>
        <source>comes and goes</source>
        <translation>kommt und geht</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the history are damaged and left out: the last run was cut off, or the disk is failing.</source>
        <translation>
            <numerusform>%n Byte des Verlaufs ist beschädigt und wird ausgelassen: Der letzte Lauf wurde abgebrochen, oder der Datenträger versagt.</numerusform>
            <numerusform>%n Bytes des Verlaufs sind beschädigt und werden ausgelassen: Der letzte Lauf wurde abgebrochen, oder der Datenträger versagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the history was written by a newer Vigie and cannot be read by this one.</source>
        <translation>Ein Teil des Verlaufs wurde von einer neueren Vigie geschrieben und ist für diese nicht lesbar.</translation>
    </message>
    <message>
        <source>The system&apos;s clock was set back by %1. So that every sample has its place, Vigie goes on with its own time; a restart follows the clock.</source>
        <translation>Die Systemuhr wurde um %1 zurückgestellt. Damit jedes Sample seinen Platz hat, läuft Vigie mit eigener Zeit weiter; ein Neustart folgt der Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the history is of a time that is still to come: the clock was set back. It is left out until then.</source>
        <translation>Ein Teil des Verlaufs gehört zu einer Zeit, die noch kommt: Die Uhr wurde zurückgestellt. Er bleibt bis dahin außen vor.</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsDialog</name>
    <message>
        <source>No setting has these words</source>
        <translation>Keine Einstellung enthält diese Wörter</translation>
    </message>
    <message>
        <source>Try another word, or clear the search to see all pages.</source>
        <translation>Ein anderes Wort versuchen oder die Suche leeren, um alle Seiten zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsPage</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsPorter</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The settings are in %1, without passwords and tokens.</source>
        <translation>Die Einstellungen sind in %1, ohne Passwörter und Token.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 ließ sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: the settings are the same.</source>
        <translation>%1 ändert nichts: Die Einstellungen sind dieselben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would change %n setting(s):</source>
        <translation>
            <numerusform>%1 würde %n Einstellung ändern:</numerusform>
            <numerusform>%1 würde %n Einstellungen ändern:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo in the window takes it back.</source>
        <translation>„Rückgängig“ im Fenster nimmt es zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>vigie::StatusStrip</name>
    <message>
        <source>What the history costs in memory, labels and index included</source>
        <translation>Was der Verlauf an Speicher kostet, Labels und Index eingeschlossen</translation>
    </message>
    <message>
        <source>Show the event log (Ctrl+L)</source>
        <translation>Das Ereignisprotokoll zeigen (Strg+L)</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>none down</source>
        <translation>keines ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Zeitreihe</numerusform>
            <numerusform>%n Zeitreihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 samples in %2</source>
        <translation>
            <numerusform>%1 Sample in %2</numerusform>
            <numerusform>%1 Samples in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B each</source>
        <translation>je %1&#xa0;B</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
</context>
<context>
    <name>vigie::TargetDialog</name>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %1, %n line(s), in %2.</source>
        <translation>
            <numerusform>Es antwortet: %1, %n Zeile, in %2.</numerusform>
            <numerusform>Es antwortet: %1, %n Zeilen, in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>vigie::TargetEditor</name>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>vigie::TargetEmptyState</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Find endpoints</source>
        <translation>Endpunkte suchen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A built-in exporter with an hour of history</source>
        <translation>Ein eingebauter Exporter mit einer Stunde Verlauf</translation>
    </message>
    <message>
        <source>No target selected</source>
        <translation>Kein Ziel ausgewählt</translation>
    </message>
    <message>
        <source>Choose a target at the left, or add one.</source>
        <translation>Links ein Ziel auswählen oder eines hinzufügen.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
</context>
<context>
    <name>vigie::TargetListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>vigie::TargetPanel</name>
    <message>
        <source>TARGETS</source>
        <translation>ZIELE</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add a target (%1)</source>
        <translation>Ziel hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Scrape now</source>
        <translation>Jetzt scrapen</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>vigie::ThresholdChart</name>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>die letzte Stunde</translation>
    </message>
</context>
<context>
    <name>vigie::ThresholdDialog</name>
    <message>
        <source>Add threshold</source>
        <translation>Schwellenwert hinzufügen</translation>
    </message>
    <message>
        <source>Edit threshold</source>
        <translation>Schwellenwert bearbeiten</translation>
    </message>
    <message>
        <source>Drag the line to set the value</source>
        <translation>Die Linie ziehen, um den Wert zu setzen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schweregrad</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How long it has to hold</source>
        <translation>Wie lange sie gelten muss</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>ist über</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist unter</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Give it a name: it is what the notification says.</source>
        <translation>Einen Namen vergeben: ihn nennt die Benachrichtigung.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1</source>
        <translation>Der Ausdruck ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The expression is a range of samples: put a function around it, as rate(…).</source>
        <translation>Der Ausdruck ist ein Bereich von Samples: eine Funktion darum setzen, etwa rate(…).</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The value cannot be read: write it as %1.</source>
        <translation>Der Wert ist nicht lesbar: in der Form %1 schreiben.</translation>
    </message>
    <message>
        <source>The duration cannot be read: write it as 30s, 5m or 1h30m.</source>
        <translation>Die Dauer ist nicht lesbar: in der Form 30s, 5m oder 1h30m schreiben.</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>ausgelöst</translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %n time(s) in the last hour.</source>
        <translation>
            <numerusform>Er hätte in der letzten Stunde %n-mal ausgelöst.</numerusform>
            <numerusform>Er hätte in der letzten Stunde %n-mal ausgelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last hour it was crossed, but never for so long: it would not have fired.</source>
        <translation>In der letzten Stunde wurde er überschritten, aber nie so lange: er hätte nicht ausgelöst.</translation>
    </message>
    <message>
        <source>It would not have fired in the last hour.</source>
        <translation>Er hätte in der letzten Stunde nicht ausgelöst.</translation>
    </message>
</context>
<context>
    <name>vigie::TopBar</name>
    <message>
        <source>Find a metric or command…</source>
        <translation>Metrik oder Befehl suchen…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>vigie::Translations</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate to: fr, de, es…</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>vigie::Tray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Vigie</source>
        <translation>Vigie zeigen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Notify again (muted until %1)</source>
        <translation>Wieder melden (stumm bis %1)</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Bis morgen, %1</translation>
    </message>
    <message>
        <source>Until all that is down works again</source>
        <translation>Bis alles Ausgefallene wieder geht</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) firing</source>
        <translation>
            <numerusform>%n Regel ausgelöst</numerusform>
            <numerusform>%n Regeln ausgelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::UpdateCheck</name>
    <message>
        <source>The answer names no version.</source>
        <translation>Die Antwort nennt keine Version.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
</context>
<context>
    <name>vigie::VerdictCard</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>The cause was not found. What was seen is listed below.</source>
        <translation>Die Ursache wurde nicht gefunden. Was zu sehen war, steht unten.</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Suche nach der Ursache…</translation>
    </message>
    <message>
        <source>The checks appear below as they finish.</source>
        <translation>Die Prüfungen erscheinen unten, sobald sie fertig sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done.</source>
        <translation>
            <numerusform>%n Prüfung fertig.</numerusform>
            <numerusform>%n Prüfungen fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not diagnosed yet</source>
        <translation>Noch nicht diagnostiziert</translation>
    </message>
    <message>
        <source>Vigie looks by itself when a target stops answering. It only looks: nothing is changed without a click.</source>
        <translation>Vigie sieht von selbst nach, wenn ein Ziel nicht mehr antwortet. Es sieht nur nach: Ohne Klick wird nichts geändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Diagnose now</source>
        <translation>Jetzt diagnostizieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>In the handbook</source>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>What this verdict means, and what to do</source>
        <translation>Was dieser Befund bedeutet und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>vigie::WelcomePage</name>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Alle hinzufügen</translation>
    </message>
    <message>
        <source>What is there to watch?</source>
        <translation>Was gibt es zu überwachen?</translation>
    </message>
    <message>
        <source>Vigie asks the usual places, the ports that containers publish and those on which your own programs listen for /metrics: on this machine only, each once.</source>
        <translation>Vigie fragt an den üblichen Stellen, auf den Ports, die Container veröffentlichen, und auf denen, wo eigene Programme lauschen, nach /metrics: nur auf diesem Rechner, jeden einmal.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A built-in exporter with an hour of history</source>
        <translation>Ein eingebauter Exporter mit einer Stunde Verlauf</translation>
    </message>
    <message>
        <source>Add a URL…</source>
        <translation>URL hinzufügen…</translation>
    </message>
    <message>
        <source>To my targets</source>
        <translation>Zu meinen Zielen</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>service %1 of project %2</source>
        <translation>Dienst %1 des Projekts %2</translation>
    </message>
    <message>
        <source>a program of yours</source>
        <translation>ein eigenes Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n Sample</numerusform>
            <numerusform>%n Samples</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n pages answer that are not among your targets.</source>
        <translation>
            <numerusform>%n Seite antwortet, die kein Ziel ist.</numerusform>
            <numerusform>%n Seiten antworten, die kein Ziel sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing else answers at present. Start your services and search again, add a URL, or look around in the demo.</source>
        <translation>Sonst antwortet zurzeit nichts. Dienste starten und noch einmal suchen, eine URL hinzufügen oder sich in der Demo umsehen.</translation>
    </message>
</context>
</TS>
