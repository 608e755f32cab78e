<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Overview</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>p99 duration</source>
            <translation>Durée p99</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>p99 latency</source>
            <translation>Latence p99</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Memory available</source>
            <translation>Mémoire disponible</translation>
        </message>
        <message>
            <source>Resident memory</source>
            <translation>Mémoire résidente</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Goroutines</source>
            <translation>Goroutines</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Fichiers ouverts</translation>
        </message>
        <message>
            <source>Messages processed</source>
            <translation>Messages traités</translation>
        </message>
        <message>
            <source>counter → rate</source>
            <translation>compteur → débit</translation>
        </message>
        <message>
            <source>Message duration</source>
            <translation>Durée des messages</translation>
        </message>
        <message>
            <source>histogram → heatmap</source>
            <translation>histogramme → carte de chaleur</translation>
        </message>
        <message>
            <source>Message errors</source>
            <translation>Erreurs de messages</translation>
        </message>
        <message>
            <source>Messages in progress</source>
            <translation>Messages en cours</translation>
        </message>
        <message>
            <source>gauge</source>
            <translation>jauge</translation>
        </message>
        <message>
            <source>HTTP requests</source>
            <translation>Requêtes HTTP</translation>
        </message>
        <message>
            <source>HTTP latency</source>
            <translation>Latence HTTP</translation>
        </message>
        <message>
            <source>CPU by mode</source>
            <translation>CPU par mode</translation>
        </message>
        <message>
            <source>Network received</source>
            <translation>Réseau reçu</translation>
        </message>
        <message>
            <source>Disk space available</source>
            <translation>Espace disque disponible</translation>
        </message>
        <message>
            <source>Garbage collections</source>
            <translation>Passages du ramasse-miettes</translation>
        </message>
        <message>
            <source>Objects collected</source>
            <translation>Objets ramassés</translation>
        </message>
        <message>
            <source>Go heap</source>
            <translation>Tas Go</translation>
        </message>
        <message>
            <source>Go GC pause</source>
            <translation>Pause du GC Go</translation>
        </message>
        <message>
            <source>summary → quantiles</source>
            <translation>résumé → quantiles</translation>
        </message>
        <message>
            <source>JVM memory</source>
            <translation>Mémoire JVM</translation>
        </message>
        <message>
            <source>JVM GC time</source>
            <translation>Temps de GC JVM</translation>
        </message>
        <message>
            <source>summary → rate</source>
            <translation>résumé → débit</translation>
        </message>
        <message>
            <source>JVM threads</source>
            <translation>Threads JVM</translation>
        </message>
        <message>
            <source>Scrape duration</source>
            <translation>Durée de la collecte</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Échantillons</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Français</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>&amp;Keep at most</source>
            <translation>&amp;Garder au plus</translation>
        </message>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>&amp;Memory at most</source>
            <translation>&amp;Mémoire au plus</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> Mio</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Tell me when a target goes down and when it is back</source>
            <translation>Me prévenir quand une cible tombe et quand elle revient</translation>
        </message>
        <message>
            <source>After &amp;failures</source>
            <translation>Après &amp;échecs</translation>
        </message>
        <message>
            <source>Closing the window leaves Vigie in the tray</source>
            <translation>Fermer la fenêtre laisse Vigie dans la zone de notification</translation>
        </message>
        <message>
            <source>Defaults</source>
            <translation>Valeurs par défaut</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
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
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>workers</source>
            <translation>workers</translation>
        </message>
        <message>
            <source>&amp;Interval</source>
            <translation>&amp;Intervalle</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>&amp;Timeout</source>
            <translation>&amp;Délai maximal</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <source>&amp;Authentication</source>
            <translation>&amp;Authentification</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>Utilisateur et mot de passe</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Jeton (bearer)</translation>
        </message>
        <message>
            <source>U&amp;ser</source>
            <translation>Utili&amp;sateur</translation>
        </message>
        <message>
            <source>&amp;Password or token</source>
            <translation>Mot de &amp;passe ou jeton</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>&amp;En-têtes</translation>
        </message>
        <message>
            <source>X-Scope-OrgID: team-a</source>
            <translation>X-Scope-OrgID: team-a</translation>
        </message>
        <message>
            <source>CA &amp;file</source>
            <translation>&amp;Fichier d’autorités</translation>
        </message>
        <message>
            <source>the system's authorities</source>
            <translation>les autorités du système</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>&amp;Compose files</source>
            <translation>Fichiers &amp;compose</translation>
        </message>
        <message>
            <source>found by themselves</source>
            <translation>trouvés automatiquement</translation>
        </message>
        <message>
            <source>Project fol&amp;der</source>
            <translation>&amp;Dossier du projet</translation>
        </message>
        <message>
            <source>Pro&amp;ject name</source>
            <translation>Nom du pro&amp;jet</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>Ser&amp;vice</translation>
        </message>
        <message>
            <source>C&amp;ontainer port</source>
            <translation>P&amp;ort du conteneur</translation>
        </message>
        <message>
            <source>the URL's port</source>
            <translation>le port de l’URL</translation>
        </message>
        <message>
            <source>T&amp;est</source>
            <translation>T&amp;ester</translation>
        </message>
        <message>
            <source>One scrape, right now</source>
            <translation>Une collecte, tout de suite</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add target</source>
            <translation>Ajouter une cible</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 M</source>
            <comment>millions</comment>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>up</source>
            <translation>active</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>lente</translation>
        </message>
        <message>
            <source>down</source>
            <translation>hors service</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>waiting for the first answer</source>
            <translation>en attente de la première réponse</translation>
        </message>
        <message>
            <source>%1 series · %2 · %3</source>
            <translation>%1 séries · %2 · %3</translation>
        </message>
        <message>
            <source>slow: %1 of %2</source>
            <translation>lente : %1 sur %2</translation>
        </message>
        <message>
            <source>down for %1</source>
            <translation>hors service depuis %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::Application</name>
        <message>
            <source>This desktop has no tray: Vigie stays a window, and tells here when a target goes down.</source>
            <translation>Ce bureau n’a pas de zone de notification : Vigie reste une fenêtre et prévient ici quand une cible tombe.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ChartControls</name>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somme</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Moyenne</translation>
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
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Log axis</source>
            <translation>Axe log</translation>
        </message>
        <message>
            <source>Kind of chart</source>
            <translation>Type de graphique</translation>
        </message>
        <message>
            <source>Logarithmic value axis</source>
            <translation>Axe des valeurs logarithmique</translation>
        </message>
        <message>
            <source>One line for each value of these labels</source>
            <translation>Une ligne par valeur de ces étiquettes</translation>
        </message>
        <message>
            <source>Only series with this label value</source>
            <translation>Seulement les séries avec cette valeur d’étiquette</translation>
        </message>
        <message>
            <source>How the series of one line are put together</source>
            <translation>Comment les séries d’une même ligne sont réunies</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Retirer ce filtre</translation>
        </message>
        <message>
            <source>Remove the filter %1</source>
            <translation>Retirer le filtre %1</translation>
        </message>
        <message>
            <source>Split by</source>
            <translation>Séparer par</translation>
        </message>
        <message>
            <source>Split by: %1</source>
            <translation>Séparer par : %1</translation>
        </message>
        <message>
            <source>Aggregate</source>
            <translation>Agréger</translation>
        </message>
    </context>
    <context>
        <name>vigie::ChartHub</name>
        <message>
            <source>down</source>
            <translation>hors service</translation>
        </message>
    </context>
    <context>
        <name>vigie::CheckListModel</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>ignoré</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1 : %2. %3</translation>
        </message>
    </context>
    <context>
        <name>vigie::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Find a metric, a target or a command</source>
            <translation>Chercher une métrique, une cible ou une commande</translation>
        </message>
    </context>
    <context>
        <name>vigie::DiagnosePage</name>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Earlier verdicts of this target</source>
            <translation>Verdicts précédents de cette cible</translation>
        </message>
        <message>
            <source>Open report…</source>
            <translation>Ouvrir un rapport…</translation>
        </message>
        <message>
            <source>Look at a report that was saved here or by someone else</source>
            <translation>Regarder un rapport enregistré ici ou par quelqu’un d’autre</translation>
        </message>
        <message>
            <source>History (%1)</source>
            <translation>Historique (%1)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Vigie reports (*.json)</source>
            <translation>Rapports Vigie (*.json)</translation>
        </message>
        <message>
            <source>Open a report</source>
            <translation>Ouvrir un rapport</translation>
        </message>
        <message>
            <source>%1 is not a report of Vigie.</source>
            <translation>%1 n’est pas un rapport de Vigie.</translation>
        </message>
    </context>
    <context>
        <name>vigie::DownBanner</name>
        <message>
            <source>Diagnose</source>
            <translation>Diagnostiquer</translation>
        </message>
        <message>
            <source>The target is down</source>
            <translation>La cible est hors service</translation>
        </message>
        <message>
            <source>%1 does not answer.</source>
            <translation>%1 ne répond pas.</translation>
        </message>
    </context>
    <context>
        <name>vigie::EventLogModel</name>
        <message>
            <source>down</source>
            <translation>hors service</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>rétablie</translation>
        </message>
        <message>
            <source>restarted</source>
            <translation>redémarrée</translation>
        </message>
        <message>
            <source>new series</source>
            <translation>nouvelles séries</translation>
        </message>
        <message>
            <source>series gone</source>
            <translation>séries disparues</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>verdict</translation>
        </message>
        <message>
            <source>naming</source>
            <translation>nommage</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
    </context>
    <context>
        <name>vigie::EventLogPanel</name>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Hide the event log</source>
            <translation>Masquer le journal</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Filtrer les événements</translation>
        </message>
    </context>
    <context>
        <name>vigie::ExplorePage</name>
        <message>
            <source>Filter by name or help</source>
            <translation>Filtrer par nom ou aide</translation>
        </message>
        <message>
            <source>Metric families</source>
            <translation>Familles de métriques</translation>
        </message>
        <message>
            <source>No metric families yet</source>
            <translation>Pas encore de famille de métriques</translation>
        </message>
        <message>
            <source>They appear here with the target's first readable answer.</source>
            <translation>Elles apparaissent ici avec la première réponse lisible de la cible.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n families match</source>
            <translation>
                <numerusform>%1 famille sur %n correspond</numerusform>
                <numerusform>%1 familles sur %n correspondent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n families</source>
            <translation>
                <numerusform>%n famille</numerusform>
                <numerusform>%n familles</numerusform>
            </translation>
        </message>
        <message>
            <source>Open large</source>
            <translation>Ouvrir en grand</translation>
        </message>
        <message>
            <source>Pin to the overview</source>
            <translation>Épingler à l’aperçu</translation>
        </message>
    </context>
    <context>
        <name>vigie::ExpressionEditor</name>
        <message>
            <source>PromQL expression</source>
            <translation>Expression PromQL</translation>
        </message>
        <message>
            <source>The chart's expression. Ctrl+Space completes, Ctrl+Enter evaluates, Alt+Up brings back earlier ones.</source>
            <translation>L’expression du graphique. Ctrl+Espace complète, Ctrl+Entrée évalue, Alt+Haut rappelle les précédentes.</translation>
        </message>
        <message>
            <source>label</source>
            <translation>étiquette</translation>
        </message>
    </context>
    <context>
        <name>vigie::FactTile</name>
        <message>
            <source>no data</source>
            <translation>pas de données</translation>
        </message>
    </context>
    <context>
        <name>vigie::FamilyTreeModel</name>
        <message numerus="yes">
            <source>%1, %n families</source>
            <translation>
                <numerusform>%1, %n famille</numerusform>
                <numerusform>%1, %n familles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %n series</source>
            <translation>
                <numerusform>%1, %2, %n série</numerusform>
                <numerusform>%1, %2, %n séries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vigie::FamilyView</name>
        <message>
            <source>Copy fixed name</source>
            <translation>Copier le nom corrigé</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Back to all charts (Esc)</source>
            <translation>Retour à tous les graphiques (Échap)</translation>
        </message>
        <message>
            <source>Back to all charts</source>
            <translation>Retour à tous les graphiques</translation>
        </message>
        <message>
            <source>Keep this chart on the overview</source>
            <translation>Garder ce graphique dans l’aperçu</translation>
        </message>
        <message>
            <source>Copy the name that the naming rules ask for</source>
            <translation>Copier le nom que demandent les règles de nommage</translation>
        </message>
        <message>
            <source>Series of the chart</source>
            <translation>Séries du graphique</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n series</source>
            <translation>
                <numerusform>%1 · %n série</numerusform>
                <numerusform>%1 · %n séries</numerusform>
            </translation>
        </message>
        <message>
            <source>Any expression</source>
            <translation>Expression libre</translation>
        </message>
        <message>
            <source>Write PromQL over everything this target has told. Ctrl+Space completes.</source>
            <translation>Écrivez du PromQL sur tout ce que cette cible a publié. Ctrl+Espace complète.</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Expression</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>modifié</translation>
        </message>
    </context>
    <context>
        <name>vigie::IssueListModel</name>
        <message>
            <source>line %1: %2</source>
            <translation>ligne %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>vigie::MainWindow</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Explorer</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Tout chercher…</translation>
        </message>
        <message>
            <source>Scrape now</source>
            <translation>Collecter maintenant</translation>
        </message>
        <message>
            <source>Scrape all targets</source>
            <translation>Collecter toutes les cibles</translation>
        </message>
        <message>
            <source>Pause or resume the view</source>
            <translation>Suspendre ou reprendre la vue</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Aller à %1</translation>
        </message>
        <message>
            <source>Add target…</source>
            <translation>Ajouter une cible…</translation>
        </message>
        <message>
            <source>Go to the targets</source>
            <translation>Aller aux cibles</translation>
        </message>
        <message>
            <source>Search in this page</source>
            <translation>Chercher dans cette page</translation>
        </message>
        <message>
            <source>Chart an expression…</source>
            <translation>Tracer une expression…</translation>
        </message>
        <message>
            <source>Diagnose now</source>
            <translation>Diagnostiquer maintenant</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Essayer la démo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>About Vigie</source>
            <translation>À propos de Vigie</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Find a metric, a target or a command</source>
            <translation>Chercher une métrique, une cible ou une commande</translation>
        </message>
        <message>
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <source>command</source>
            <translation>commande</translation>
        </message>
        <message>
            <source>Which family's chart is to stay on the overview?</source>
            <translation>Le graphique de quelle famille garder dans l’aperçu ?</translation>
        </message>
        <message>
            <source>&lt;b&gt;Vigie %1&lt;/b&gt;&lt;p&gt;See what your /metrics endpoints say, and why they don't.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Qt %2.&lt;/p&gt;</source>
            <translation>&lt;b&gt;Vigie %1&lt;/b&gt;&lt;p&gt;Voyez ce que disent vos points de terminaison /metrics, et pourquoi ils se taisent.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Qt %2.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>vigie::NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>vigie::OverviewPage</name>
        <message>
            <source>Pin a chart</source>
            <translation>Épingler un graphique</translation>
        </message>
        <message>
            <source>Choose a metric family whose chart stays on this page</source>
            <translation>Choisir une famille de métriques dont le graphique reste sur cette page</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>Diagnostiquer</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Essayer la démo</translation>
        </message>
        <message>
            <source>A built-in exporter with an hour of history</source>
            <translation>Un exportateur intégré avec une heure d’historique</translation>
        </message>
        <message>
            <source>No target selected</source>
            <translation>Aucune cible choisie</translation>
        </message>
        <message>
            <source>Choose a target at the left, or add one.</source>
            <translation>Choisissez une cible à gauche ou ajoutez-en une.</translation>
        </message>
        <message>
            <source>%1 does not answer</source>
            <translation>%1 ne répond pas</translation>
        </message>
        <message>
            <source>Waiting for %1</source>
            <translation>En attente de %1</translation>
        </message>
        <message>
            <source>Its charts appear with the first answer from %1.</source>
            <translation>Ses graphiques apparaissent avec la première réponse de %1.</translation>
        </message>
        <message>
            <source>Open in Explore</source>
            <translation>Ouvrir dans Explorer</translation>
        </message>
        <message>
            <source>Remove from this page</source>
            <translation>Retirer de cette page</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>active depuis %1</translation>
        </message>
        <message>
            <source>started %1</source>
            <translation>démarrée à %1</translation>
        </message>
    </context>
    <context>
        <name>vigie::PageViewer</name>
        <message>
            <source>The page as received</source>
            <translation>La page telle que reçue</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>Copier les lignes</translation>
        </message>
        <message>
            <source>Copy the whole page</source>
            <translation>Copier toute la page</translation>
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
            <translation>Port de l’hôte</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Container port</source>
            <translation>Port du conteneur</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>The way from the URL to the process</source>
            <translation>Le chemin de l’URL au processus</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>rompu</translation>
        </message>
        <message>
            <source>suspect</source>
            <translation>suspect</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>vigie::RangePicker</name>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 j</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Time range</source>
            <translation>Plage de temps</translation>
        </message>
        <message>
            <source>Show the last %1</source>
            <translation>Montrer les dernières %1</translation>
        </message>
        <message>
            <source>Other time ranges</source>
            <translation>Autres plages de temps</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Personnalisée…</translation>
        </message>
        <message>
            <source>Show the last (minutes):</source>
            <translation>Montrer les dernières (minutes) :</translation>
        </message>
    </context>
    <context>
        <name>vigie::RemedyDialog</name>
        <message>
            <source>Cancel the command</source>
            <translation>Arrêter la commande</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Output of the command</source>
            <translation>Sortie de la commande</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Exécuter</translation>
        </message>
        <message>
            <source>Runs in %1.</source>
            <translation>S’exécute dans %1.</translation>
        </message>
        <message>
            <source>This changes running services.</source>
            <translation>Cela modifie des services en cours.</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>En cours…</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>Done. The diagnosis runs again.</source>
            <translation>Terminé. Le diagnostic est relancé.</translation>
        </message>
        <message>
            <source>The command ended with exit code %1.</source>
            <translation>La commande s’est terminée avec le code %1.</translation>
        </message>
        <message>
            <source>Change of the file</source>
            <translation>Modification du fichier</translation>
        </message>
        <message>
            <source>Apply the change</source>
            <translation>Appliquer la modification</translation>
        </message>
        <message>
            <source>The file %1 is changed as shown; the old one is kept beside it.</source>
            <translation>Le fichier %1 est modifié comme montré ; l’ancien est gardé à côté.</translation>
        </message>
        <message>
            <source>The file could not be kept as %1; nothing was changed.</source>
            <translation>Le fichier n’a pas pu être gardé sous %1 ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 n’a pas pu être écrit : %2</translation>
        </message>
        <message>
            <source>Undo the change</source>
            <translation>Annuler la modification</translation>
        </message>
        <message>
            <source>Changed. The old file is kept as %1.</source>
            <translation>Modifié. L’ancien fichier est gardé sous %1.</translation>
        </message>
        <message>
            <source>%1 could not be restored.</source>
            <translation>%1 n’a pas pu être restauré.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Le fichier est comme avant.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ResponsePage</name>
        <message>
            <source>Search in the page</source>
            <translation>Chercher dans la page</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Figer</translation>
        </message>
        <message>
            <source>Keep this page while scraping goes on</source>
            <translation>Garder cette page pendant que la collecte continue</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Save the page as received</source>
            <translation>Enregistrer la page telle que reçue</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Next match (Enter)</source>
            <translation>Résultat suivant (Entrée)</translation>
        </message>
        <message>
            <source>Response headers</source>
            <translation>En-têtes de la réponse</translation>
        </message>
        <message>
            <source>Issues of the page</source>
            <translation>Problèmes de la page</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>No response yet</source>
            <translation>Pas encore de réponse</translation>
        </message>
        <message>
            <source>The page appears here as it is received, even when it cannot be read.</source>
            <translation>La page apparaît ici telle que reçue, même si elle est illisible.</translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n échantillon</numerusform>
                <numerusform>%n échantillons</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2 received)</source>
            <translation>%1 (%2 reçus)</translation>
        </message>
        <message numerus="yes">
            <source>%n changed line(s)</source>
            <translation>
                <numerusform>%n ligne changée</numerusform>
                <numerusform>%n lignes changées</numerusform>
            </translation>
        </message>
        <message>
            <source>Redirects</source>
            <translation>Redirections</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>First byte</source>
            <translation>Premier octet</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfert</translation>
        </message>
        <message>
            <source>Decompress</source>
            <translation>Décompression</translation>
        </message>
        <message>
            <source>Parse</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>No issues</source>
            <translation>Aucun problème</translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n problème</numerusform>
                <numerusform>%n problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>no match</source>
            <translation>aucun résultat</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Enregistrer la page</translation>
        </message>
    </context>
    <context>
        <name>vigie::SeriesTableModel</name>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
    </context>
    <context>
        <name>vigie::SettingsDialog</name>
        <message>
            <source>Kept in %1. The language changes with the next start.</source>
            <translation>Gardés dans %1. La langue change au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>vigie::ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Enter, F2</source>
            <translation>Entrée, F2</translation>
        </message>
        <message>
            <source>Edit the selected target</source>
            <translation>Modifier la cible choisie</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Pause or resume the selected target</source>
            <translation>Suspendre ou reprendre la cible choisie</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Remove the selected target (Undo brings it back)</source>
            <translation>Retirer la cible choisie (Annuler la ramène)</translation>
        </message>
        <message>
            <source>Alt+Up, Alt+Down</source>
            <translation>Alt+Haut, Alt+Bas</translation>
        </message>
        <message>
            <source>Move the selected target</source>
            <translation>Déplacer la cible choisie</translation>
        </message>
        <message>
            <source>Ctrl+Space</source>
            <translation>Ctrl+Espace</translation>
        </message>
        <message>
            <source>Complete in an expression</source>
            <translation>Compléter dans une expression</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>Evaluate an expression</source>
            <translation>Évaluer une expression</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Back from a large chart to all charts</source>
            <translation>D’un grand graphique à tous les graphiques</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>vigie::StatusStrip</name>
        <message>
            <source>What the history costs in memory, labels and index included</source>
            <translation>Ce que l’historique coûte en mémoire, étiquettes et index compris</translation>
        </message>
        <message>
            <source>Show the event log (Ctrl+L)</source>
            <translation>Montrer le journal (Ctrl+L)</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Journal</translation>
        </message>
        <message numerus="yes">
            <source>%n target(s)</source>
            <translation>
                <numerusform>%n cible</numerusform>
                <numerusform>%n cibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n down</source>
            <translation>
                <numerusform>%n hors service</numerusform>
                <numerusform>%n hors service</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paused</source>
            <translation>
                <numerusform>%n en pause</numerusform>
                <numerusform>%n en pause</numerusform>
            </translation>
        </message>
        <message>
            <source>none down</source>
            <translation>aucune hors service</translation>
        </message>
        <message numerus="yes">
            <source>%n series</source>
            <translation>
                <numerusform>%n série</numerusform>
                <numerusform>%n séries</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 samples in %2</source>
            <translation>%1 échantillons dans %2</translation>
        </message>
        <message>
            <source>%1 B each</source>
            <translation>%1 o chacun</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>Pas encore d’événement</translation>
        </message>
    </context>
    <context>
        <name>vigie::TargetDialog</name>
        <message>
            <source>Add a target</source>
            <translation>Ajouter une cible</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Add target</source>
            <translation>Ajouter une cible</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Utiliser %1</translation>
        </message>
        <message>
            <source>Asking %1…</source>
            <translation>Interrogation de %1…</translation>
        </message>
        <message numerus="yes">
            <source>It answers: %1, %n line(s), in %2.</source>
            <translation>
                <numerusform>Elle répond : %1, %n ligne, en %2.</numerusform>
                <numerusform>Elle répond : %1, %n lignes, en %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate authorities</source>
            <translation>Autorités de certification</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>vigie::TargetEditor</name>
        <message>
            <source>add %1</source>
            <translation>ajouter %1</translation>
        </message>
        <message>
            <source>remove %1</source>
            <translation>retirer %1</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>modifier %1</translation>
        </message>
        <message>
            <source>pause %1</source>
            <translation>suspendre %1</translation>
        </message>
        <message>
            <source>resume %1</source>
            <translation>reprendre %1</translation>
        </message>
        <message>
            <source>move %1</source>
            <translation>déplacer %1</translation>
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
            <translation>CIBLES</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <source>Add target</source>
            <translation>Ajouter une cible</translation>
        </message>
        <message>
            <source>Add a target (%1)</source>
            <translation>Ajouter une cible (%1)</translation>
        </message>
        <message>
            <source>Add target…</source>
            <translation>Ajouter une cible…</translation>
        </message>
        <message>
            <source>Scrape now</source>
            <translation>Collecter maintenant</translation>
        </message>
        <message>
            <source>Diagnose</source>
            <translation>Diagnostiquer</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Copy URL</source>
            <translation>Copier l’URL</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>vigie::TopBar</name>
        <message>
            <source>Find a metric or command…</source>
            <translation>Métrique ou commande…</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
    </context>
    <context>
        <name>vigie::Tray</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Show Vigie</source>
            <translation>Montrer Vigie</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Tout suspendre</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <source>Unmute (until %1)</source>
            <translation>Réactiver le son (muet jusqu’à %1)</translation>
        </message>
        <message>
            <source>Mute for 1 h</source>
            <translation>Muet pendant 1 h</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>vigie::VerdictCard</name>
        <message>
            <source>certain</source>
            <translation>certain</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <source>The cause was not found. What was seen is listed below.</source>
            <translation>La cause n’a pas été trouvée. Ce qui a été vu est listé ci-dessous.</translation>
        </message>
        <message>
            <source>Looking for the cause…</source>
            <translation>Recherche de la cause…</translation>
        </message>
        <message>
            <source>The checks appear below as they finish.</source>
            <translation>Les vérifications apparaissent ci-dessous au fur et à mesure.</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) done.</source>
            <translation>
                <numerusform>%n vérification faite.</numerusform>
                <numerusform>%n vérifications faites.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not diagnosed yet</source>
            <translation>Pas encore diagnostiquée</translation>
        </message>
        <message>
            <source>Vigie looks by itself when a target stops answering. It only looks: nothing is changed without a click.</source>
            <translation>Vigie regarde d’elle-même quand une cible ne répond plus. Elle ne fait que regarder : rien n’est modifié sans un clic.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <source>Diagnose now</source>
            <translation>Diagnostiquer maintenant</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
    </context>
</TS>
