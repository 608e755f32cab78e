<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Alerts</name>
    <message>
        <source>the value is %1</source>
        <translation>la valeur est %1</translation>
    </message>
    <message>
        <source>%1: the value is %2</source>
        <translation>%1&#xa0;: la valeur est %2</translation>
    </message>
    <message>
        <source>%1 is pending: %2</source>
        <translation>%1 est en attente&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is firing: %2</source>
        <translation>%1 est déclenchée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is resolved</source>
        <translation>%1 est résolue</translation>
    </message>
    <message>
        <source>%1 is resolved: %2</source>
        <translation>%1 est résolue&#xa0;: %2</translation>
    </message>
    <message>
        <source>It matches nothing: there is no series named %1.</source>
        <translation>Elle ne correspond à rien&#xa0;: aucune série ne s’appelle %1.</translation>
    </message>
    <message>
        <source>It matches nothing: no series has %1.</source>
        <translation>Elle ne correspond à rien&#xa0;: aucune série n’a %1.</translation>
    </message>
    <message>
        <source>It matches nothing: no series of %1 has %2.</source>
        <translation>Elle ne correspond à rien&#xa0;: aucune série de %1 n’a %2.</translation>
    </message>
    <message>
        <source>It matches nothing: no series fits %1.</source>
        <translation>Elle ne correspond à rien&#xa0;: aucune série ne convient à %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Est-ce %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The registry could not be written.</source>
        <translation>Le registre n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>%1 n’a pas pu être supprimé&#xa0;: %2</translation>
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
        <translation>Aucun échantillon dans cette plage</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 de plus</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>ChartSettings</name>
    <message>
        <source>Numbers and times</source>
        <translation>Nombres et heures</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>As the language writes them</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>As the system writes them</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Without separators: 1234567</source>
        <translation>Sans séparateurs&#xa0;: 1234567</translation>
    </message>
    <message>
        <source>In texts only. What is copied, exported or queried is always plain.</source>
        <translation>Dans les textes seulement. Ce qui est copié, exporté ou interrogé reste brut.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>This machine&apos;s</source>
        <translation>Celui de cette machine</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Charts and look</source>
        <translation>Graphiques et apparence</translation>
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
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Okabe and Ito</source>
        <translation>Okabe et Ito</translation>
    </message>
    <message>
        <source>Greys, told apart by pattern</source>
        <translation>Gris, distingués par leurs motifs</translation>
    </message>
    <message>
        <source>The colours of the lines. Each can be told apart with red-green blindness too.</source>
        <translation>Les couleurs des lignes. Chacune se distingue aussi en cas de daltonisme rouge-vert.</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Compact puts more charts on a page.</source>
        <translation>Compacte met plus de graphiques sur une page.</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>H&amp;orloge</translation>
    </message>
    <message>
        <source>24 hours: 13:50</source>
        <translation>24 heures&#xa0;: 13:50</translation>
    </message>
    <message>
        <source>12 hours: 1:50 PM</source>
        <translation>12 heures&#xa0;: 1:50 PM</translation>
    </message>
    <message>
        <source>Times on &amp;axes</source>
        <translation>Heures sur les a&amp;xes</translation>
    </message>
    <message>
        <source>The clock&apos;s: 13:45</source>
        <translation>Celles de l’horloge&#xa0;: 13:45</translation>
    </message>
    <message>
        <source>Before now: −5 min</source>
        <translation>Avant maintenant&#xa0;: −5 min</translation>
    </message>
    <message>
        <source>A chart that is zoomed or paused always shows the clock&apos;s.</source>
        <translation>Un graphique agrandi ou en pause montre toujours l’heure de l’horloge.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>ChartType</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantiles</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>states</source>
        <translation>états</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>en ou hors service</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>timestamp → age</source>
        <translation>horodatage → âge</translation>
    </message>
    <message>
        <source>histogram → heatmap</source>
        <translation>histogramme → carte de chaleur</translation>
    </message>
    <message>
        <source>histogram → %1</source>
        <translation>histogramme → %1</translation>
    </message>
    <message>
        <source>summary → quantiles</source>
        <translation>résumé → quantiles</translation>
    </message>
    <message>
        <source>observations → rate</source>
        <translation>observations → débit</translation>
    </message>
    <message>
        <source>sum ÷ count → mean</source>
        <translation>sum ÷ count → moyenne</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>counter → increase</source>
        <translation>compteur → augmentation</translation>
    </message>
    <message>
        <source>counter → rate</source>
        <translation>compteur → débit</translation>
    </message>
    <message>
        <source>newest values</source>
        <translation>dernières valeurs</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Prints JSON for programs.</source>
        <translation>Écrit du JSON pour les programmes.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Try &apos;vigiectl %1 --help&apos;.</source>
        <translation>Essayez «&#xa0;vigiectl %1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>The language of the texts, e.g. fr.</source>
        <translation>La langue des textes, p. ex. fr.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Says why a page does not answer</source>
        <translation>Dit pourquoi une page ne répond pas</translation>
    </message>
    <message>
        <source>Fetches a page once, with timings and headers</source>
        <translation>Collecte une page une fois, avec les durées et les en-têtes</translation>
    </message>
    <message>
        <source>Shows live how the targets are</source>
        <translation>Montre en direct l’état des cibles</translation>
    </message>
    <message>
        <source>Reads a page from a file and says what is wrong</source>
        <translation>Lit une page depuis un fichier et dit ce qui ne va pas</translation>
    </message>
    <message>
        <source>Says which names and units depart from the rules</source>
        <translation>Dit quels noms et unités s’écartent des règles</translation>
    </message>
    <message>
        <source>See what your /metrics endpoints say, and why they don&apos;t.</source>
        <translation>Voir ce que disent vos points de terminaison /metrics, et pourquoi ils se taisent.</translation>
    </message>
    <message>
        <source>Usage: vigiectl COMMAND [OPTIONS]</source>
        <translation>Usage&#xa0;: vigiectl COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>&apos;vigiectl COMMAND --help&apos; explains one of them, with an example.</source>
        <translation>«&#xa0;vigiectl COMMANDE --help&#xa0;» en explique une, avec un exemple.</translation>
    </message>
    <message>
        <source>Exit code: 0 fine, 1 a problem was found, 2 wrong usage.</source>
        <translation>Code de sortie&#xa0;: 0 tout va bien, 1 un problème a été trouvé, 2 mauvais usage.</translation>
    </message>
    <message>
        <source>vigiectl: there is no command &apos;%1&apos;.</source>
        <translation>vigiectl: il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;vigiectl --help&apos; lists the commands.</source>
        <translation>«&#xa0;vigiectl --help&#xa0;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>Keeps what pages say in a file</source>
        <translation>Garde dans un fichier ce que disent les pages</translation>
    </message>
    <message>
        <source>Evaluates PromQL over recordings and files of samples</source>
        <translation>Évalue du PromQL sur des enregistrements et des fichiers d’échantillons</translation>
    </message>
    <message>
        <source>Checks and tests files of alerts and recordings</source>
        <translation>Vérifie et teste des fichiers d’alertes et d’enregistrements</translation>
    </message>
    <message>
        <source>vigiectl: the output could not be written. Is the disk full?</source>
        <translation>vigiectl&#xa0;: la sortie n’a pas pu être écrite. Le disque est-il plein&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DiagnoseCommand</name>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, après %2 ms</translation>
    </message>
    <message>
        <source>What to diagnose; without it the two usual targets.</source>
        <translation>Ce qu’il faut diagnostiquer&#xa0;; sans URL, les deux cibles habituelles.</translation>
    </message>
    <message>
        <source>A compose file; may be given several times, in the order of compose.</source>
        <translation>Un fichier compose&#xa0;; peut être répété, dans l’ordre de compose.</translation>
    </message>
    <message>
        <source>Where the compose files are.</source>
        <translation>Le dossier des fichiers compose.</translation>
    </message>
    <message>
        <source>The compose project&apos;s name.</source>
        <translation>Le nom du projet compose.</translation>
    </message>
    <message>
        <source>The compose service (default: workers).</source>
        <translation>Le service compose (par défaut&#xa0;: workers).</translation>
    </message>
    <message>
        <source>The port inside the container (default: 9090).</source>
        <translation>Le port dans le conteneur (par défaut&#xa0;: 9090).</translation>
    </message>
    <message>
        <source>How many seconds the page may take (default: 3). A longer one tells a slow page from a hung server.</source>
        <translation>Durée permise pour la page, en secondes (par défaut&#xa0;: 3). Une durée plus longue distingue une page lente d’un serveur bloqué.</translation>
    </message>
    <message>
        <source>The page of the API of the same project.</source>
        <translation>La page de l’API du même projet.</translation>
    </message>
    <message>
        <source>The container engine&apos;s socket, e.g. unix:///run/docker.sock.</source>
        <translation>Le socket du moteur de conteneurs, p. ex. unix:///run/docker.sock.</translation>
    </message>
    <message>
        <source>--container-port wants a port from 1 to 65535.</source>
        <translation>--container-port attend un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>--timeout wants seconds from 0.1 to 600.</source>
        <translation>--timeout attend un nombre de secondes de 0.1 à 600.</translation>
    </message>
    <message>
        <source>Says why a metrics page does not answer, and what to do.</source>
        <translation>Dit pourquoi une page de métriques ne répond pas, et que faire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Not looked up: the URL is not usable.</source>
        <translation>Pas résolu&#xa0;: l’URL n’est pas utilisable.</translation>
    </message>
    <message>
        <source>no answer from the name server in time</source>
        <translation>pas de réponse à temps du serveur de noms</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known: %2</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 désigne %2</translation>
    </message>
    <message>
        <source>Not asked: there is no address.</source>
        <translation>Pas interrogé&#xa0;: il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>There is no answer to look at.</source>
        <translation>Il n’y a pas de réponse à examiner.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The page ends too early.</source>
        <translation>La page se termine trop tôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The answer is not a metrics page (%1).</source>
        <translation>La réponse n’est pas une page de métriques (%1).</translation>
    </message>
    <message>
        <source>The answer is a web page: &quot;%1&quot;</source>
        <translation>La réponse est une page web&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server calls itself &quot;%1&quot;.</source>
        <translation>Le serveur se présente comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer came through the proxy &quot;%1&quot;.</source>
        <translation>La réponse est passée par le proxy «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server redirects in a circle.</source>
        <translation>Le serveur redirige en boucle.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <translation>Le serveur redirige vers %1.</translation>
    </message>
    <message>
        <source>It never comes to an end.</source>
        <translation>La redirection n’aboutit jamais.</translation>
    </message>
    <message>
        <source>The metrics are there.</source>
        <translation>Les métriques sont là.</translation>
    </message>
    <message>
        <source>There is no metrics page there either.</source>
        <translation>Là non plus, il n’y a pas de page de métriques.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s).</source>
        <translation>
            <numerusform>%n redirection.</numerusform>
            <numerusform>%n redirections.</numerusform>
        </translation>
    </message>
    <message>
        <source>The metrics page is too large.</source>
        <translation>La page de métriques est trop grande.</translation>
    </message>
    <message>
        <source>It was cut after %1 MiB.</source>
        <translation>Elle a été coupée après %1 Mio.</translation>
    </message>
    <message>
        <source>The metrics page is not encoded as its header says (%1).</source>
        <translation>La page de métriques n’est pas encodée comme l’annonce son en-tête (%1).</translation>
    </message>
    <message>
        <source>The header promises a compressed page; the page is plain text.</source>
        <translation>L’en-tête annonce une page compressée&#xa0;; la page est en texte brut.</translation>
    </message>
    <message>
        <source>The metrics page cannot be read: line %1, column %2.</source>
        <translation>La page de métriques est illisible&#xa0;: ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>The line is %1: %2</source>
        <translation>Ligne refusée (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The metrics page is cut off.</source>
        <translation>La page de métriques est tronquée.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came before the server closed.</source>
        <translation>%1 octets sur %2 sont arrivés avant que le serveur ne ferme la connexion.</translation>
    </message>
    <message>
        <source>The server closed before the end of the page.</source>
        <translation>Le serveur a fermé la connexion avant la fin de la page.</translation>
    </message>
    <message>
        <source>Every line of the page can be read.</source>
        <translation>Toutes les lignes de la page sont lisibles.</translation>
    </message>
    <message>
        <source>All is well: %1 answers with metrics.</source>
        <translation>Tout va bien&#xa0;: %1 répond avec des métriques.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) in %1 ms.</source>
        <translation>
            <numerusform>%n échantillon en %1 ms.</numerusform>
            <numerusform>%n échantillons en %1 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no TLS on this port.</source>
        <translation>Il n’y a pas de TLS sur ce port.</translation>
    </message>
    <message>
        <source>The server speaks TLS: the URL should begin with https://.</source>
        <translation>Le serveur parle TLS&#xa0;: l’URL devrait commencer par https://.</translation>
    </message>
    <message>
        <source>A plain request is closed without an answer, a TLS connection is accepted.</source>
        <translation>Une requête en clair est fermée sans réponse, une connexion TLS est acceptée.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>Ce qui écoute sur le port %1 ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>Its first bytes are &quot;%1&quot;.</source>
        <translation>Ses premiers octets sont «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server answers, but there is nothing under %1 (HTTP %2).</source>
        <translation>Le serveur répond, mais il n’y a rien sous %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The usual paths of other stacks are not there either.</source>
        <translation>Les chemins habituels d’autres logiciels n’y sont pas non plus.</translation>
    </message>
    <message>
        <source>The AirPlay receiver of macOS answers on this port.</source>
        <translation>C’est le récepteur AirPlay de macOS qui répond sur ce port.</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP %1).</source>
        <translation>Le serveur demande des identifiants (HTTP %1).</translation>
    </message>
    <message>
        <source>It asks for &quot;%1&quot; authentication.</source>
        <translation>Il demande une authentification «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>502 and 504 come from a reverse proxy that does not reach the application.</source>
        <translation>502 et 504 viennent d’un proxy inverse qui n’atteint pas l’application.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server answers with an error: HTTP %1 %2.</source>
        <translation>Le serveur répond par une erreur&#xa0;: HTTP %1 %2.</translation>
    </message>
    <message>
        <source>The answer has the form of a metrics page.</source>
        <translation>La réponse a la forme d’une page de métriques.</translation>
    </message>
    <message>
        <source>a text that is no metrics page</source>
        <translation>un texte qui n’est pas une page de métriques</translation>
    </message>
    <message>
        <source>a login page</source>
        <translation>une page de connexion</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>the web page &quot;%1&quot;</source>
        <translation>la page web «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>du JSON</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>The answer is %1, not metrics.</source>
        <translation>La réponse est %1, pas des métriques.</translation>
    </message>
    <message>
        <source>The path or the port is that of something else.</source>
        <translation>Le chemin ou le port est celui d’autre chose.</translation>
    </message>
    <message>
        <source>The server answers, but the page is empty.</source>
        <translation>Le serveur répond, mais la page est vide.</translation>
    </message>
    <message>
        <source>Either nothing was measured yet, or the directory for several processes (PROMETHEUS_MULTIPROC_DIR) is missing or empty.</source>
        <translation>Soit rien n’a encore été mesuré, soit le dossier commun à plusieurs processus (PROMETHEUS_MULTIPROC_DIR) manque ou est vide.</translation>
    </message>
    <message>
        <source>The API&apos;s page does not answer either.</source>
        <translation>La page de l’API ne répond pas non plus.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers and has series of the workers.</source>
        <translation>La page de l’API répond et contient des séries des workers.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers, but it lacks the workers&apos; series.</source>
        <translation>La page de l’API répond, mais sans les séries des workers.</translation>
    </message>
    <message>
        <source>The URL as typed</source>
        <translation>L’URL telle que saisie</translation>
    </message>
    <message>
        <source>The host&apos;s addresses</source>
        <translation>Les adresses de l’hôte</translation>
    </message>
    <message>
        <source>Answer over HTTP</source>
        <translation>Réponse en HTTP</translation>
    </message>
    <message>
        <source>Metrics in the answer</source>
        <translation>Métriques dans la réponse</translation>
    </message>
    <message>
        <source>A proxy on the way</source>
        <translation>Un proxy sur le chemin</translation>
    </message>
    <message>
        <source>The compose files</source>
        <translation>Les fichiers compose</translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>Le moteur de conteneurs</translation>
    </message>
    <message>
        <source>The service&apos;s containers</source>
        <translation>Les conteneurs du service</translation>
    </message>
    <message>
        <source>The container&apos;s state</source>
        <translation>L’état du conteneur</translation>
    </message>
    <message>
        <source>The published ports</source>
        <translation>Les ports publiés</translation>
    </message>
    <message>
        <source>The container&apos;s networks</source>
        <translation>Les réseaux du conteneur</translation>
    </message>
    <message>
        <source>The logs since the start</source>
        <translation>Le journal depuis le démarrage</translation>
    </message>
    <message>
        <source>What listens inside</source>
        <translation>Ce qui écoute à l’intérieur</translation>
    </message>
    <message>
        <source>The container&apos;s own address</source>
        <translation>L’adresse propre du conteneur</translation>
    </message>
    <message>
        <source>Who holds the port here</source>
        <translation>Qui occupe le port ici</translation>
    </message>
    <message>
        <source>One registry or several</source>
        <translation>Un registre ou plusieurs</translation>
    </message>
    <message>
        <source>What compose says about the files</source>
        <translation>Ce que compose dit des fichiers</translation>
    </message>
    <message>
        <source>The page of the API</source>
        <translation>La page de l’API</translation>
    </message>
    <message>
        <source>Corrected URLs</source>
        <translation>URL corrigées</translation>
    </message>
    <message>
        <source>No container publishes the port any more.</source>
        <translation>Plus aucun conteneur ne publie le port.</translation>
    </message>
    <message>
        <source> (project &quot;%1&quot;, service &quot;%2&quot;)</source>
        <translation> (projet «&#xa0;%1&#xa0;», service «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Port %1 is taken by the container %2%3.</source>
        <translation>Le port %1 est pris par le conteneur %2%3.</translation>
    </message>
    <message>
        <source>So the service could not start: %1</source>
        <translation>Le service n’a donc pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port %1 is taken by a process of this machine.</source>
        <translation>Le port %1 est pris par un processus de cette machine.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>Le port %1 est pris par %2.</translation>
    </message>
    <message>
        <source>Nobody holds the port any more.</source>
        <translation>Plus personne n’occupe le port.</translation>
    </message>
    <message>
        <source>Port %1 is taken by a process of another user.</source>
        <translation>Le port %1 est pris par un processus d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>The system has reserved port %1; no process holds it.</source>
        <translation>Le système a réservé le port %1&#xa0;; aucun processus ne l’occupe.</translation>
    </message>
    <message>
        <source>The port was taken when the service was started; now it is free, but the service was not started again.</source>
        <translation>Le port était pris au démarrage du service&#xa0;; il est libre à présent, mais le service n’a pas été redémarré.</translation>
    </message>
    <message>
        <source>The engine remembers: %1</source>
        <translation>Le moteur s’en souvient&#xa0;: %1</translation>
    </message>
    <message>
        <source>No container is known.</source>
        <translation>Aucun conteneur n’est connu.</translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation>en marche depuis %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n redémarrage</numerusform>
            <numerusform>%n redémarrages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, exit code %2</source>
        <translation>%1, code de sortie %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire épuisée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The container uses the host&apos;s network: nothing is published.</source>
        <translation>Le conteneur utilise le réseau de l’hôte&#xa0;: rien n’est publié.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not needed: the URL answers.</source>
        <translation>Inutile&#xa0;: l’URL répond.</translation>
    </message>
    <message>
        <source>The container is in no network (mode %1).</source>
        <translation>Le conteneur n’est dans aucun réseau (mode %1).</translation>
    </message>
    <message>
        <source>No container that was ever started is known.</source>
        <translation>On ne connaît aucun conteneur qui ait déjà démarré.</translation>
    </message>
    <message>
        <source>The logs cannot be read: %1</source>
        <translation>Le journal est illisible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the last start</source>
        <translation>
            <numerusform>%n ligne depuis le dernier démarrage</numerusform>
            <numerusform>%n lignes depuis le dernier démarrage</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place where an engine could be.</source>
        <translation>Il n’y a aucun endroit où un moteur pourrait se trouver.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>No container engine is installed.</source>
        <translation>Aucun moteur de conteneurs n’est installé.</translation>
    </message>
    <message>
        <source>The container engine does not run (%1).</source>
        <translation>Le moteur de conteneurs est arrêté (%1).</translation>
    </message>
    <message>
        <source>No permission for %1.</source>
        <translation>Pas de droit d’accès à %1.</translation>
    </message>
    <message>
        <source>The container engine does not answer (%1).</source>
        <translation>Le moteur de conteneurs ne répond pas (%1).</translation>
    </message>
    <message>
        <source>What answers at %1 is no container engine.</source>
        <translation>Ce qui répond sur %1 n’est pas un moteur de conteneurs.</translation>
    </message>
    <message>
        <source>The containers run on another machine: %1</source>
        <translation>Les conteneurs tournent sur une autre machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not asked: the URL leads to another machine.</source>
        <translation>Pas interrogé&#xa0;: l’URL mène à une autre machine.</translation>
    </message>
    <message>
        <source>Not looked for: the engine is not reachable.</source>
        <translation>Pas cherchés&#xa0;: le moteur n’est pas joignable.</translation>
    </message>
    <message>
        <source>The engine does not list its containers.</source>
        <translation>Le moteur ne donne pas la liste de ses conteneurs.</translation>
    </message>
    <message>
        <source>%1 of project &quot;%2&quot;</source>
        <translation>%1 du projet «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is no container of the service &quot;%1&quot;.</source>
        <translation>Il n’y a pas de conteneur du service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>set for this target</source>
        <translation>réglé pour cette cible</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>contexte %1</translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; does not exist.</source>
        <translation>Le contexte docker «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>emplacement habituel</translation>
    </message>
    <message>
        <source>a process of root</source>
        <translation>un processus de root</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>The port is not one of this machine.</source>
        <translation>Ce port n’est pas un port de cette machine.</translation>
    </message>
    <message>
        <source>Who listens on this machine cannot be seen.</source>
        <translation>On ne peut pas voir qui écoute sur cette machine.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1.</source>
        <translation>Personne n’écoute sur le port %1.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Inutile.</translation>
    </message>
    <message>
        <source>There is no compose command on this machine.</source>
        <translation>Il n’y a pas de commande compose sur cette machine.</translation>
    </message>
    <message>
        <source>The compose command does not answer.</source>
        <translation>La commande compose ne répond pas.</translation>
    </message>
    <message>
        <source>The compose command could not be started.</source>
        <translation>La commande compose n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>The compose files are valid.</source>
        <translation>Les fichiers compose sont valides.</translation>
    </message>
    <message>
        <source>This is the page itself.</source>
        <translation>C’est la page elle-même.</translation>
    </message>
    <message>
        <source>%1 answers, with series of the workers.</source>
        <translation>%1 répond, avec des séries des workers.</translation>
    </message>
    <message>
        <source>%1 answers, but without series of the workers.</source>
        <translation>%1 répond, mais sans séries des workers.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Pas examiné.</translation>
    </message>
    <message>
        <source>Scrapes in a row disagree: several processes answer in turn.</source>
        <translation>Des collectes successives se contredisent&#xa0;: plusieurs processus répondent à tour de rôle.</translation>
    </message>
    <message>
        <source>Scrapes in a row agree.</source>
        <translation>Des collectes successives concordent.</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>le conteneur %1</translation>
    </message>
    <message>
        <source>the container %1 of the project &quot;%2&quot;</source>
        <translation>le conteneur %1 du projet «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Several replicas of &quot;%1&quot; want the same host port.</source>
        <translation>Plusieurs réplicas de «&#xa0;%1&#xa0;» veulent le même port de l’hôte.</translation>
    </message>
    <message>
        <source>%1 has the port, %2 could not start: port is already allocated.</source>
        <translation>%1 a le port, %2 n’a pas pu démarrer&#xa0;: «&#xa0;port is already allocated&#xa0;».</translation>
    </message>
    <message>
        <source>%1 listens on %2 and stands before the container.</source>
        <translation>%1 écoute sur %2 et passe devant le conteneur.</translation>
    </message>
    <message>
        <source>%1 answers with the metrics of the container.</source>
        <translation>%1 répond avec les métriques du conteneur.</translation>
    </message>
    <message>
        <source>The container&apos;s port is published on another address.</source>
        <translation>Le port du conteneur est publié sur une autre adresse.</translation>
    </message>
    <message>
        <source>The port is published by our container.</source>
        <translation>Le port est publié par notre conteneur.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>Somebody else answers on port %1: %2.</source>
        <translation>Autre chose répond sur le port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 itself answers on port %2, not the service &quot;%3&quot;.</source>
        <translation>C’est %1 qui répond sur le port %2, pas le service «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The port is held by %1; the service&apos;s own container %2 does not publish it.</source>
        <translation>Le port est occupé par %1&#xa0;; le conteneur du service, %2, ne le publie pas.</translation>
    </message>
    <message>
        <source>The port is held by %1; there is no container of the service &quot;%2&quot;.</source>
        <translation>Le port est occupé par %1&#xa0;; il n’y a pas de conteneur du service «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No project has a service &quot;%1&quot;.</source>
        <translation>Aucun projet n’a de service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service runs under another project name: &quot;%1&quot; instead of &quot;%2&quot;.</source>
        <translation>Le service tourne sous un autre nom de projet&#xa0;: «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 was started in %2.</source>
        <translation>%1 a été démarré dans %2.</translation>
    </message>
    <message>
        <source>The log has &quot;%1&quot;: the other processes found the port taken, which is normal.</source>
        <translation>Le journal contient «&#xa0;%1&#xa0;»&#xa0;: les autres processus ont trouvé le port pris, ce qui est normal.</translation>
    </message>
    <message>
        <source>All is well, but the values are those of one of several processes.</source>
        <translation>Tout va bien, mais les valeurs sont celles d’un seul processus parmi plusieurs.</translation>
    </message>
    <message>
        <source>The multiprocess mode of the client library (PROMETHEUS_MULTIPROC_DIR) would add them up.</source>
        <translation>Le mode multiprocessus de la bibliothèque cliente (PROMETHEUS_MULTIPROC_DIR) les additionnerait.</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>un processus</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message numerus="yes">
        <source> (%n waiting)</source>
        <translation>
            <numerusform> (%n en attente)</numerusform>
            <numerusform> (%n en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>The container does not run.</source>
        <translation>Le conteneur est arrêté.</translation>
    </message>
    <message>
        <source>What listens inside cannot be seen.</source>
        <translation>On ne peut pas voir ce qui écoute à l’intérieur.</translation>
    </message>
    <message>
        <source>Nothing listens inside the container.</source>
        <translation>Rien n’écoute dans le conteneur.</translation>
    </message>
    <message>
        <source>Inside the container: %1</source>
        <translation>Dans le conteneur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not needed, or not possible here.</source>
        <translation>Inutile, ou impossible ici.</translation>
    </message>
    <message>
        <source>The container has no address.</source>
        <translation>Le conteneur n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Packets to %1 leave by %2 instead of the container network.</source>
        <translation>Les paquets pour %1 sortent par %2 au lieu du réseau du conteneur.</translation>
    </message>
    <message>
        <source>The container has no network (network_mode: none).</source>
        <translation>Le conteneur n’a pas de réseau (network_mode: none).</translation>
    </message>
    <message>
        <source>So nothing can be published.</source>
        <translation>Rien ne peut donc être publié.</translation>
    </message>
    <message>
        <source>The host network is really this machine&apos;s.</source>
        <translation>Le réseau de l’hôte est bien celui de cette machine.</translation>
    </message>
    <message>
        <source>With Docker Desktop, network_mode: host is that of its virtual machine.</source>
        <translation>Avec Docker Desktop, network_mode: host désigne le réseau de sa machine virtuelle.</translation>
    </message>
    <message>
        <source>It reaches this machine only when the setting &quot;Enable host networking&quot; is on and the server listens on 127.0.0.1.</source>
        <translation>Il n’atteint cette machine que si le réglage «&#xa0;Enable host networking&#xa0;» est activé et que le serveur écoute sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>The container is in the network %1.</source>
        <translation>Le conteneur est dans le réseau %1.</translation>
    </message>
    <message>
        <source>The container is cut off from its network.</source>
        <translation>Le conteneur est coupé de son réseau.</translation>
    </message>
    <message>
        <source>It wants to publish ports, but is in no network any more.</source>
        <translation>Il veut publier des ports, mais n’est plus dans aucun réseau.</translation>
    </message>
    <message>
        <source>The network is not internal.</source>
        <translation>Le réseau n’est pas interne.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; is internal: the engine publishes no ports there.</source>
        <translation>Le réseau «&#xa0;%1&#xa0;» est interne&#xa0;: le moteur n’y publie aucun port.</translation>
    </message>
    <message>
        <source>The mapping is wanted but not in force.</source>
        <translation>La publication est demandée mais pas appliquée.</translation>
    </message>
    <message>
        <source>Packets to the container leave by its bridge.</source>
        <translation>Les paquets pour le conteneur sortent par son pont réseau.</translation>
    </message>
    <message>
        <source>Another network (a VPN?) has taken the container&apos;s addresses.</source>
        <translation>Un autre réseau (un VPN&#xa0;?) a pris les adresses du conteneur.</translation>
    </message>
    <message>
        <source>Packets to %1 leave by %2.</source>
        <translation>Les paquets pour %1 sortent par %2.</translation>
    </message>
    <message>
        <source>A firewall drops connections to port %1 of this machine.</source>
        <translation>Un pare-feu ignore les connexions au port %1 de cette machine.</translation>
    </message>
    <message>
        <source>Somebody listens there, but the connection attempt is not even answered.</source>
        <translation>Quelque chose y écoute, mais la tentative de connexion reste sans réponse.</translation>
    </message>
    <message>
        <source>A closed port would refuse at once; here nothing comes back.</source>
        <translation>Un port fermé refuserait aussitôt&#xa0;; ici rien ne revient.</translation>
    </message>
    <message>
        <source>The port is open, but nothing behind it is.</source>
        <translation>Le port est ouvert, mais il n’y a rien derrière.</translation>
    </message>
    <message>
        <source>A firewall rejects connections to port %1 of this machine.</source>
        <translation>Un pare-feu refuse les connexions au port %1 de cette machine.</translation>
    </message>
    <message>
        <source>The port is published and held by the engine, and the container answers at its own address; still the connection is refused.</source>
        <translation>Le port est publié et occupé par le moteur, et le conteneur répond à sa propre adresse&#xa0;; la connexion est pourtant refusée.</translation>
    </message>
    <message>
        <source>The engine lost the forwarding of port %1.</source>
        <translation>Le moteur a perdu la redirection du port %1.</translation>
    </message>
    <message>
        <source>The port is held, but the container does not run.</source>
        <translation>Le port est occupé, mais le conteneur est arrêté.</translation>
    </message>
    <message>
        <source>The engine says it is published, but nobody holds it on this machine.</source>
        <translation>Le moteur dit que le port est publié, mais personne ne l’occupe sur cette machine.</translation>
    </message>
    <message>
        <source>A proxy catches requests to %1.</source>
        <translation>Un proxy intercepte les requêtes vers %1.</translation>
    </message>
    <message>
        <source>The container&apos;s health check fails although the page answers.</source>
        <translation>Le contrôle de santé du conteneur échoue alors que la page répond.</translation>
    </message>
    <message>
        <source>Inside the container http_proxy is set: a test with curl there needs --noproxy.</source>
        <translation>Dans le conteneur, http_proxy est défini&#xa0;: un test avec curl y demande --noproxy.</translation>
    </message>
    <message>
        <source>The compose files have a problem that shows at the next &quot;up&quot;: %1</source>
        <translation>Les fichiers compose ont un problème qui apparaîtra au prochain «&#xa0;up&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>The engine could not be asked: no permission for %1.</source>
        <translation>Le moteur n’a pas pu être interrogé&#xa0;: pas de droit d’accès à %1.</translation>
    </message>
    <message>
        <source>What listens inside the container could not be seen.</source>
        <translation>On n’a pas pu voir ce qui écoute dans le conteneur.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Le journal n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The API&apos;s page answers (%1) and has series of the workers.</source>
        <translation>La page de l’API répond (%1) et contient des séries des workers.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers (%1), but lacks the workers&apos; series.</source>
        <translation>La page de l’API répond (%1), mais sans les séries des workers.</translation>
    </message>
    <message>
        <source>%1 should be in quotes: compose v1 reads it as %2.</source>
        <translation>%1 devrait être entre guillemets&#xa0;: compose v1 le lit comme %2.</translation>
    </message>
    <message>
        <source>neither a comment nor a sample</source>
        <translation>ni un commentaire ni un échantillon</translation>
    </message>
    <message>
        <source>Remove network_mode from %1</source>
        <translation>Retirer network_mode de %1</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>Publier %1 dans %2</translation>
    </message>
    <message>
        <source>Nothing is published.</source>
        <translation>Rien n’est publié.</translation>
    </message>
    <message>
        <source>Published is %1.</source>
        <translation>Est publié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No compose file that publishes the port was left out.</source>
        <translation>Aucun fichier compose publiant le port n’a été oublié.</translation>
    </message>
    <message>
        <source>The service was started without %1, which publishes the port.</source>
        <translation>Le service a été démarré sans %1, qui publie le port.</translation>
    </message>
    <message>
        <source>It was started with %1 only. %2</source>
        <translation>Il a été démarré avec %1 seulement. %2</translation>
    </message>
    <message>
        <source>The container has the ports of the files.</source>
        <translation>Le conteneur a les ports des fichiers.</translation>
    </message>
    <message>
        <source>The compose file was changed, but the running container is older.</source>
        <translation>Le fichier compose a été modifié, mais le conteneur en marche est plus ancien.</translation>
    </message>
    <message>
        <source>The files publish port %1; the container was created without it. A restart does not apply it. %2</source>
        <translation>Les fichiers publient le port %1&#xa0;; le conteneur a été créé sans lui. Un redémarrage ne l’applique pas. %2</translation>
    </message>
    <message>
        <source>Port %1 is published for UDP; metrics need TCP.</source>
        <translation>Le port %1 est publié en UDP&#xa0;; les métriques demandent TCP.</translation>
    </message>
    <message>
        <source>Port %1 of this machine leads to port %2 of the container, but the metrics are on %3.</source>
        <translation>Le port %1 de cette machine mène au port %2 du conteneur, mais les métriques sont sur %3.</translation>
    </message>
    <message>
        <source>The unquoted port %1 was read as the number %2.</source>
        <translation>Le port sans guillemets %1 a été lu comme le nombre %2.</translation>
    </message>
    <message>
        <source>YAML takes digits with a colon for a number in base 60: put it in quotes.</source>
        <translation>YAML prend des chiffres séparés par deux-points pour un nombre en base 60&#xa0;: mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The unquoted port %1 is read as the number %2 by compose v1.</source>
        <translation>Le port sans guillemets %1 est lu comme le nombre %2 par compose v1.</translation>
    </message>
    <message>
        <source>The port is not exposed either.</source>
        <translation>Le port n’est pas non plus exposé.</translation>
    </message>
    <message>
        <source>Port %1 is exposed to other containers only, not published.</source>
        <translation>Le port %1 est seulement exposé aux autres conteneurs, pas publié.</translation>
    </message>
    <message>
        <source>&quot;expose&quot; does not open a port on this machine; &quot;ports&quot; does.</source>
        <translation>«&#xa0;expose&#xa0;» n’ouvre pas de port sur cette machine&#xa0;; «&#xa0;ports&#xa0;» le fait.</translation>
    </message>
    <message>
        <source> No compose file has it under &quot;ports&quot;.</source>
        <translation> Aucun fichier compose ne l’a sous «&#xa0;ports&#xa0;».</translation>
    </message>
    <message>
        <source>Port %1 of the container is not published.</source>
        <translation>Le port %1 du conteneur n’est pas publié.</translation>
    </message>
    <message>
        <source>The engine chose port %1 for the service.</source>
        <translation>Le moteur a choisi le port %1 pour le service.</translation>
    </message>
    <message>
        <source>The compose file names no host port, so it is another one after each start.</source>
        <translation>Le fichier compose ne fixe pas de port de l’hôte&#xa0;: il change donc à chaque démarrage.</translation>
    </message>
    <message>
        <source>Port %1 is the one that is published.</source>
        <translation>Le port %1 est bien celui qui est publié.</translation>
    </message>
    <message>
        <source>The service is published on port %1, not on %2.</source>
        <translation>Le service est publié sur le port %1, pas sur %2.</translation>
    </message>
    <message>
        <source>Port %1 is published on the address %2 only.</source>
        <translation>Le port %1 n’est publié que sur l’adresse %2.</translation>
    </message>
    <message>
        <source>[::1] does not answer either.</source>
        <translation>[::1] ne répond pas non plus.</translation>
    </message>
    <message>
        <source>Only the IPv6 address [::1] answers, not 127.0.0.1.</source>
        <translation>Seule l’adresse IPv6 [::1] répond, pas 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 answers with metrics.</source>
        <translation>%1 répond avec des métriques.</translation>
    </message>
    <message>
        <source>127.0.0.1 does not answer either.</source>
        <translation>127.0.0.1 ne répond pas non plus.</translation>
    </message>
    <message>
        <source>Only the IPv4 address 127.0.0.1 answers, not [::1].</source>
        <translation>Seule l’adresse IPv4 127.0.0.1 répond, pas [::1].</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation>tentative de connexion sans réponse</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>connected, then closed at once without a byte</source>
        <translation>connecté, puis fermé aussitôt sans un octet</translation>
    </message>
    <message>
        <source>connected, then closed after %1 s without a byte</source>
        <translation>connecté, puis fermé après %1 s sans un octet</translation>
    </message>
    <message>
        <source>connected, but no answer in %1 s</source>
        <translation>connecté, mais pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>answers, but not in HTTP</source>
        <translation>répond, mais pas en HTTP</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>pas de connexion TLS</translation>
    </message>
    <message>
        <source>the answer began but did not end in time</source>
        <translation>la réponse a commencé mais ne s’est pas terminée à temps</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 après %2 ms</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>C’était trop long.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>No compose file is known for this target.</source>
        <translation>Aucun fichier compose n’est connu pour cette cible.</translation>
    </message>
    <message>
        <source>%1: project &quot;%2&quot;, services %3</source>
        <translation>%1&#xa0;: projet «&#xa0;%2&#xa0;», services %3</translation>
    </message>
    <message>
        <source>Not needed: no proxy is asked for this machine.</source>
        <translation>Inutile&#xa0;: aucun proxy n’est utilisé pour cette machine.</translation>
    </message>
    <message>
        <source>No proxy is set for %1.</source>
        <translation>Aucun proxy n’est réglé pour %1.</translation>
    </message>
    <message>
        <source>The proxy %1 lets the page through.</source>
        <translation>Le proxy %1 laisse passer la page.</translation>
    </message>
    <message>
        <source>Without a proxy the page answers; through %1: %2.</source>
        <translation>Sans proxy, la page répond&#xa0;; par %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Install Docker or Podman</source>
        <translation>Installer Docker ou Podman</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Démarrer Docker Desktop</translation>
    </message>
    <message>
        <source>Start the engine</source>
        <translation>Démarrer le moteur</translation>
    </message>
    <message>
        <source>Join the group of the engine, then log in anew</source>
        <translation>Rejoindre le groupe du moteur, puis rouvrir la session</translation>
    </message>
    <message>
        <source>Or use a rootless engine</source>
        <translation>Ou utiliser un moteur sans root (rootless)</translation>
    </message>
    <message>
        <source>Correct %1, line %2</source>
        <translation>Corriger %1, ligne %2</translation>
    </message>
    <message>
        <source>Correct the compose file</source>
        <translation>Corriger le fichier compose</translation>
    </message>
    <message>
        <source>Start the service with its profile</source>
        <translation>Démarrer le service avec son profil</translation>
    </message>
    <message>
        <source>Use the project name &quot;%1&quot; for this target</source>
        <translation>Utiliser le nom de projet «&#xa0;%1&#xa0;» pour cette cible</translation>
    </message>
    <message>
        <source>Or stop the other project&apos;s container</source>
        <translation>Ou arrêter le conteneur de l’autre projet</translation>
    </message>
    <message>
        <source>Stop the container %1</source>
        <translation>Arrêter le conteneur %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Then start the service</source>
        <translation>Puis démarrer le service</translation>
    </message>
    <message>
        <source>Set dramatiq_prom_port to %1</source>
        <translation>Mettre dramatiq_prom_port à %1</translation>
    </message>
    <message>
        <source>Let the server listen on port %1</source>
        <translation>Faire écouter le serveur sur le port %1</translation>
    </message>
    <message>
        <source>Let the server listen on 0.0.0.0 instead</source>
        <translation>Faire écouter le serveur sur 0.0.0.0</translation>
    </message>
    <message>
        <source>Let the process go on</source>
        <translation>Laisser repartir le processus</translation>
    </message>
    <message>
        <source>Put the line &quot;127.0.0.1 localhost&quot; into the hosts file</source>
        <translation>Mettre la ligne «&#xa0;127.0.0.1 localhost&#xa0;» dans le fichier hosts</translation>
    </message>
    <message>
        <source>Start it with all compose files</source>
        <translation>Le démarrer avec tous les fichiers compose</translation>
    </message>
    <message>
        <source>Apply the changed files</source>
        <translation>Appliquer les fichiers modifiés</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Démarrer le service</translation>
    </message>
    <message>
        <source>Create and start the service</source>
        <translation>Créer et démarrer le service</translation>
    </message>
    <message>
        <source>Raise mem_limit in the compose file</source>
        <translation>Augmenter mem_limit dans le fichier compose</translation>
    </message>
    <message>
        <source>Correct &quot;command&quot; or the image</source>
        <translation>Corriger «&#xa0;command&#xa0;» ou l’image</translation>
    </message>
    <message>
        <source>Unpause the service</source>
        <translation>Reprendre le service</translation>
    </message>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Attendre un instant et réessayer</translation>
    </message>
    <message>
        <source>Run one replica only</source>
        <translation>Ne lancer qu’un seul réplica</translation>
    </message>
    <message>
        <source>Create the container anew</source>
        <translation>Recréer le conteneur</translation>
    </message>
    <message>
        <source>Give the service a second network that is not internal</source>
        <translation>Donner au service un second réseau, non interne</translation>
    </message>
    <message>
        <source>Publish the port, or enable host networking in the settings</source>
        <translation>Publier le port, ou activer «&#xa0;host networking&#xa0;» dans les réglages</translation>
    </message>
    <message>
        <source>Give the engine another address pool (default-address-pools in daemon.json), or narrow the VPN&apos;s routes</source>
        <translation>Donner au moteur une autre plage d’adresses (default-address-pools dans daemon.json), ou réduire les routes du VPN</translation>
    </message>
    <message>
        <source>Remove the rule for port %1 from the firewall</source>
        <translation>Retirer du pare-feu la règle du port %1</translation>
    </message>
    <message>
        <source>Add %1 to no_proxy</source>
        <translation>Ajouter %1 à no_proxy</translation>
    </message>
    <message>
        <source>Raise the target&apos;s time-out</source>
        <translation>Augmenter le délai maximal de la cible</translation>
    </message>
    <message>
        <source>Enter the credentials of this target</source>
        <translation>Saisir les identifiants de cette cible</translation>
    </message>
    <message>
        <source>Then apply the changed file</source>
        <translation>Puis appliquer le fichier modifié</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Show the last lines of the log</source>
        <translation>Montrer les dernières lignes du journal</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Redémarrer le service</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>La cause n’est pas connue.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; is not known on this machine: %2</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» est inconnu de cette machine&#xa0;: %2</translation>
    </message>
    <message>
        <source>No known cause fits what the checks saw.</source>
        <translation>Aucune cause connue ne correspond à ce que les vérifications ont vu.</translation>
    </message>
    <message>
        <source>Its log says: %1</source>
        <translation>Son journal dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its log cannot be read.</source>
        <translation>Son journal est illisible.</translation>
    </message>
    <message>
        <source>Its log has no line about a metrics server since the last start.</source>
        <translation>Son journal n’a aucune ligne sur un serveur de métriques depuis le dernier démarrage.</translation>
    </message>
    <message>
        <source>It has been running long enough.</source>
        <translation>Il tourne depuis assez longtemps.</translation>
    </message>
    <message>
        <source>The service is still starting.</source>
        <translation>Le service est encore en train de démarrer.</translation>
    </message>
    <message>
        <source>It has been running for %1 s and does not listen yet.</source>
        <translation>Il tourne depuis %1 s et n’écoute pas encore.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 at all.</source>
        <translation>Rien du tout n’écoute sur le port %1.</translation>
    </message>
    <message>
        <source>It does not only listen on 127.0.0.1.</source>
        <translation>Il n’écoute pas seulement sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on %1 only: nobody outside can reach it.</source>
        <translation>Dans le conteneur, le serveur n’écoute que sur %1&#xa0;: personne ne peut l’atteindre du dehors.</translation>
    </message>
    <message>
        <source>It listens on [::]; whether on IPv4 too cannot be seen.</source>
        <translation>Il écoute sur [::]&#xa0;; on ne peut pas voir s’il accepte aussi IPv4.</translation>
    </message>
    <message>
        <source>It takes IPv4 connections too.</source>
        <translation>Il accepte aussi les connexions IPv4.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on IPv6 only.</source>
        <translation>Dans le conteneur, le serveur n’écoute qu’en IPv6.</translation>
    </message>
    <message>
        <source>It listens on [::], but the container&apos;s address %1 refuses: the engine forwards to IPv4.</source>
        <translation>Il écoute sur [::], mais l’adresse %1 du conteneur refuse&#xa0;: le moteur redirige vers IPv4.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on port %1, not on %2.</source>
        <translation>Dans le conteneur, le serveur écoute sur le port %1, pas sur %2.</translation>
    </message>
    <message>
        <source>Something listens on port %1 inside.</source>
        <translation>Quelque chose écoute sur le port %1 à l’intérieur.</translation>
    </message>
    <message>
        <source>The service runs, but its metrics server does not listen.</source>
        <translation>Le service tourne, mais son serveur de métriques n’écoute pas.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 inside the container.</source>
        <translation>Rien n’écoute sur le port %1 dans le conteneur.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <translation>Rien n’écoute sur le port %1.</translation>
    </message>
    <message>
        <source>The connection is refused.</source>
        <translation>La connexion est refusée.</translation>
    </message>
    <message>
        <source>Its process is not halted.</source>
        <translation>Son processus n’est pas suspendu.</translation>
    </message>
    <message>
        <source>The service&apos;s process is halted by a signal (SIGSTOP).</source>
        <translation>Le processus du service est suspendu par un signal (SIGSTOP).</translation>
    </message>
    <message>
        <source>Connections are accepted by the system, but nobody serves them.</source>
        <translation>Le système accepte les connexions, mais personne ne les sert.</translation>
    </message>
    <message>
        <source>No connection waits to be accepted.</source>
        <translation>Aucune connexion n’attend d’être acceptée.</translation>
    </message>
    <message>
        <source>The server does not accept connections any more.</source>
        <translation>Le serveur n’accepte plus de connexions.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) wait for it. It is busy with another client, or stuck.</source>
        <translation>
            <numerusform>%n connexion l’attend. Il est occupé par un autre client, ou bloqué.</numerusform>
            <numerusform>%n connexions l’attendent. Il est occupé par un autre client, ou bloqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page that takes longer than %1 s looks the same.</source>
        <translation>Une page qui prend plus de %1 s donne la même image.</translation>
    </message>
    <message>
        <source>The page is too slow: it takes %1 s, and %2 s are allowed.</source>
        <translation>La page est trop lente&#xa0;: elle prend %1 s, et %2 s sont permises.</translation>
    </message>
    <message>
        <source>The first byte came after %1 s.</source>
        <translation>Le premier octet est arrivé après %1 s.</translation>
    </message>
    <message>
        <source>The server takes the connection but does not answer.</source>
        <translation>Le serveur prend la connexion mais ne répond pas.</translation>
    </message>
    <message>
        <source>No byte came within %1 s. (A page that takes longer looks the same: try a longer time-out.)</source>
        <translation>Aucun octet n’est arrivé en %1 s. (Une page plus lente donne la même image&#xa0;: essayez un délai maximal plus long.)</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>Le port %1 est fermé.</translation>
    </message>
    <message>
        <source>Its last line is: %1</source>
        <translation>Sa dernière ligne est&#xa0;: %1</translation>
    </message>
    <message>
        <source>No container engine is installed on this machine.</source>
        <translation>Aucun moteur de conteneurs n’est installé sur cette machine.</translation>
    </message>
    <message>
        <source>The container engine does not run.</source>
        <translation>Le moteur de conteneurs est arrêté.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Personne ne répond sur %1.</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>Le moteur de conteneurs ne répond pas.</translation>
    </message>
    <message>
        <source>%1 accepts connections but stays silent.</source>
        <translation>%1 accepte les connexions mais reste muet.</translation>
    </message>
    <message>
        <source>What answers at %1 is something else.</source>
        <translation>Ce qui répond sur %1 est autre chose.</translation>
    </message>
    <message>
        <source>The engine answers.</source>
        <translation>Le moteur répond.</translation>
    </message>
    <message>
        <source>You may not talk to the container engine.</source>
        <translation>Vous n’avez pas le droit de parler au moteur de conteneurs.</translation>
    </message>
    <message>
        <source>%1 is there, but only for its group.</source>
        <translation>%1 existe, mais seulement pour son groupe.</translation>
    </message>
    <message>
        <source>The containers run on %1, not on this machine: localhost is the wrong host.</source>
        <translation>Les conteneurs tournent sur %1, pas sur cette machine&#xa0;: localhost n’est pas le bon hôte.</translation>
    </message>
    <message>
        <source>The engine is set by %1.</source>
        <translation>Origine de ce moteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The files can be read.</source>
        <translation>Les fichiers sont lisibles.</translation>
    </message>
    <message>
        <source>The compose file</source>
        <translation>Le fichier compose</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1 n’est pas valide.</translation>
    </message>
    <message>
        <source>Only a one-off container of &quot;%1&quot; runs, and it publishes no ports.</source>
        <translation>Seul un conteneur ponctuel de «&#xa0;%1&#xa0;» tourne, et il ne publie aucun port.</translation>
    </message>
    <message>
        <source>%1 was started with &quot;run&quot; instead of &quot;up&quot;.</source>
        <translation>%1 a été démarré avec «&#xa0;run&#xa0;» au lieu de «&#xa0;up&#xa0;».</translation>
    </message>
    <message>
        <source>The service belongs to no profile.</source>
        <translation>Le service n’appartient à aucun profil.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; belongs to the profile &quot;%2&quot;, which was not started.</source>
        <translation>Le service «&#xa0;%1&#xa0;» appartient au profil «&#xa0;%2&#xa0;», qui n’a pas été démarré.</translation>
    </message>
    <message>
        <source>Without --profile, compose leaves it out without a word.</source>
        <translation>Sans --profile, compose l’omet sans le dire.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was never created, or was taken down.</source>
        <translation>Le service «&#xa0;%1&#xa0;» n’a jamais été créé, ou a été supprimé.</translation>
    </message>
    <message>
        <source>The engine has no container of it.</source>
        <translation>Le moteur n’en a aucun conteneur.</translation>
    </message>
    <message>
        <source>The container&apos;s command cannot be run.</source>
        <translation>La commande du conteneur ne peut pas être exécutée.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Il s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>The engine did not run out of memory.</source>
        <translation>Le moteur n’a pas signalé de manque de mémoire.</translation>
    </message>
    <message>
        <source>The service ran out of memory and was killed.</source>
        <translation>Le service a épuisé sa mémoire et a été tué.</translation>
    </message>
    <message>
        <source>Its limit is %1 MiB.</source>
        <translation>Sa limite est de %1 Mio.</translation>
    </message>
    <message>
        <source>It has no limit of its own: the machine ran out of memory.</source>
        <translation>Il n’a pas de limite propre&#xa0;: c’est la machine qui a manqué de mémoire.</translation>
    </message>
    <message>
        <source>The service crashes again and again.</source>
        <translation>Le service plante encore et encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) so far, the last with exit code %1.</source>
        <translation>
            <numerusform>%n redémarrage jusqu’ici, le dernier avec le code de sortie %1.</numerusform>
            <numerusform>%n redémarrages jusqu’ici, le dernier avec le code de sortie %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code %1 is that of a stop, not of a crash.</source>
        <translation>Le code de sortie %1 est celui d’un arrêt, pas d’un plantage.</translation>
    </message>
    <message>
        <source>The service crashed (exit code %1).</source>
        <translation>Le service a planté (code de sortie %1).</translation>
    </message>
    <message>
        <source>It was created but never started.</source>
        <translation>Il a été créé mais jamais démarré.</translation>
    </message>
    <message>
        <source>It ended with exit code %1 at %2.</source>
        <translation>Il s’est terminé avec le code %1 à %2.</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <translation>Le service est arrêté.</translation>
    </message>
    <message>
        <source>The service is paused.</source>
        <translation>Le service est en pause.</translation>
    </message>
    <message>
        <source>Its processes are halted until it is unpaused.</source>
        <translation>Ses processus sont suspendus jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>There are spaces before or after the URL.</source>
        <translation>Il y a des espaces avant ou après l’URL.</translation>
    </message>
    <message>
        <source>The quotes or brackets around the URL do not belong to it.</source>
        <translation>Les guillemets ou crochets autour de l’URL n’en font pas partie.</translation>
    </message>
    <message>
        <source>The URL contains an invisible character (%1).</source>
        <translation>L’URL contient un caractère invisible (%1).</translation>
    </message>
    <message>
        <source>The URL contains a character that only looks like the right one (%1).</source>
        <translation>L’URL contient un caractère qui ressemble seulement au bon (%1).</translation>
    </message>
    <message>
        <source>There is a space in the URL.</source>
        <translation>Il y a une espace dans l’URL.</translation>
    </message>
    <message>
        <source>A URL has slashes ( / ), not backslashes ( \ ).</source>
        <translation>Une URL a des barres obliques ( / ), pas des barres inverses ( \ ).</translation>
    </message>
    <message>
        <source>&quot;%1://&quot; is there twice.</source>
        <translation>«&#xa0;%1://&#xa0;» est là deux fois.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; come a colon and two slashes.</source>
        <translation>Après «&#xa0;%1&#xa0;» viennent deux-points et deux barres obliques.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not http or https.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni http ni https.</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>L’URL ne commence pas par http:// ou https://.</translation>
    </message>
    <message>
        <source>Metrics on the own machine are mostly served without TLS: http://.</source>
        <translation>Sur la machine locale, les métriques sont le plus souvent servies sans TLS&#xa0;: http://.</translation>
    </message>
    <message>
        <source>The usual path is /metrics.</source>
        <translation>Le chemin habituel est /metrics.</translation>
    </message>
    <message>
        <source>Some servers know /metrics only without the last slash.</source>
        <translation>Certains serveurs ne connaissent /metrics que sans la barre oblique finale.</translation>
    </message>
    <message>
        <source>Paths are case-sensitive: /metrics.</source>
        <translation>Les chemins distinguent majuscules et minuscules&#xa0;: /metrics.</translation>
    </message>
    <message>
        <source>Did you mean /metrics?</source>
        <translation>Vouliez-vous dire /metrics&#xa0;?</translation>
    </message>
    <message>
        <source>The URL is empty.</source>
        <translation>L’URL est vide.</translation>
    </message>
    <message>
        <source>This is not a URL: %1</source>
        <translation>Ce n’est pas une URL&#xa0;: %1</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>L’hôte manque.</translation>
    </message>
    <message>
        <source>What stands before an @ is a user name: the host is missing.</source>
        <translation>Ce qui précède un @ est un nom d’utilisateur&#xa0;: l’hôte manque.</translation>
    </message>
    <message>
        <source>The port after the colon is missing.</source>
        <translation>Le port manque après les deux-points.</translation>
    </message>
    <message>
        <source>The bracket [ around the IPv6 address is not closed.</source>
        <translation>Le crochet [ autour de l’adresse IPv6 n’est pas fermé.</translation>
    </message>
    <message>
        <source>There are two ports.</source>
        <translation>Il y a deux ports.</translation>
    </message>
    <message>
        <source>One colon belongs between host and port.</source>
        <translation>Un seul deux-points sépare l’hôte et le port.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets in a URL: [::1].</source>
        <translation>Dans une URL, une adresse IPv6 demande des crochets&#xa0;: [::1].</translation>
    </message>
    <message>
        <source>A colon belongs between host and port.</source>
        <translation>Entre l’hôte et le port, il faut deux-points.</translation>
    </message>
    <message>
        <source>A colon, not a slash, belongs between host and port.</source>
        <translation>Entre l’hôte et le port, il faut deux-points, pas une barre oblique.</translation>
    </message>
    <message>
        <source>A slash is missing after the port.</source>
        <translation>Il manque une barre oblique après le port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the port is not a digit.</source>
        <translation>«&#xa0;%1&#xa0;» dans le port n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, not &quot;%1&quot;.</source>
        <translation>Un port est un nombre de 1 à 65535, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is an address to listen on, not one to connect to.</source>
        <translation>%1 est une adresse d’écoute, pas une adresse à laquelle se connecter.</translation>
    </message>
    <message>
        <source>%1 is a name for use inside containers.</source>
        <translation>%1 est un nom à utiliser dans les conteneurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a service: its name resolves only inside the compose network.</source>
        <translation>«&#xa0;%1&#xa0;» est un service&#xa0;: son nom n’est résolu que dans le réseau compose.</translation>
    </message>
    <message>
        <source>Did you mean 127.0.0.1?</source>
        <translation>Vouliez-vous dire 127.0.0.1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is understood as %2.</source>
        <translation>%1 est compris comme %2.</translation>
    </message>
    <message>
        <source>%1 is not an address. Did you mean 127.0.0.1?</source>
        <translation>%1 n’est pas une adresse. Vouliez-vous dire 127.0.0.1&#xa0;?</translation>
    </message>
    <message>
        <source>The host only looks like &quot;localhost&quot;: it has a letter of another alphabet.</source>
        <translation>L’hôte ressemble seulement à «&#xa0;localhost&#xa0;»&#xa0;: il a une lettre d’un autre alphabet.</translation>
    </message>
    <message>
        <source>Did you mean &quot;localhost&quot; instead of &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;localhost&#xa0;» au lieu de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>No port is given: that means port %1.</source>
        <translation>Aucun port n’est donné&#xa0;: c’est donc le port %1.</translation>
    </message>
    <message>
        <source>Not tried: the server does not answer anyone.</source>
        <translation>Pas essayé&#xa0;: le serveur ne répond à personne.</translation>
    </message>
    <message>
        <source>There is nothing to correct in the URL.</source>
        <translation>Il n’y a rien à corriger dans l’URL.</translation>
    </message>
    <message>
        <source>No corrected URL answers with metrics either.</source>
        <translation>Aucune URL corrigée ne répond non plus avec des métriques.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>L’URL n’est pas valide.</translation>
    </message>
    <message>
        <source>The URL is not valid: it should read %1.</source>
        <translation>L’URL n’est pas valide&#xa0;: écrivez %1.</translation>
    </message>
    <message>
        <source>localhost is %1.</source>
        <translation>localhost désigne %1.</translation>
    </message>
    <message>
        <source>The name localhost is not known on this machine.</source>
        <translation>Le nom localhost est inconnu de cette machine.</translation>
    </message>
    <message>
        <source>The name localhost leads to %1 instead of 127.0.0.1.</source>
        <translation>Le nom localhost mène à %1 au lieu de 127.0.0.1.</translation>
    </message>
    <message>
        <source>The hosts file should map localhost to 127.0.0.1 and ::1. Some programs (curl, browsers) know the name by themselves, so that it works there.</source>
        <translation>Le fichier hosts devrait associer localhost à 127.0.0.1 et&#xa0;::1. Certains programmes (curl, les navigateurs) connaissent le nom par eux-mêmes, et là il marche donc.</translation>
    </message>
    <message>
        <source>%1 is a name that exists.</source>
        <translation>%1 est un nom qui existe.</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot;.</source>
        <translation>Aucune machine ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; is a typing error: it should read %2.</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» est une faute de frappe&#xa0;: écrivez %2.</translation>
    </message>
    <message>
        <source>The name is known on this machine.</source>
        <translation>Le nom est connu de cette machine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name inside the compose network; from this machine use localhost and the published port.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom du réseau compose&#xa0;; depuis cette machine, utilisez localhost et le port publié.</translation>
    </message>
    <message>
        <source>No usual path of this server answers with metrics.</source>
        <translation>Aucun chemin habituel de ce serveur ne répond avec des métriques.</translation>
    </message>
    <message>
        <source>The path is wrong: it should read %1.</source>
        <translation>Le chemin est faux&#xa0;: écrivez %1.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2, %3 with metrics.</source>
        <translation>%1 répond par HTTP %2, %3 par des métriques.</translation>
    </message>
    <message>
        <source>The server speaks plain HTTP: use %1.</source>
        <translation>Le serveur parle HTTP en clair&#xa0;: utilisez %1.</translation>
    </message>
    <message>
        <source>There is no TLS on this port, but http:// is answered with HTTP %1.</source>
        <translation>Il n’y a pas de TLS sur ce port, mais http:// obtient la réponse HTTP %1.</translation>
    </message>
    <message>
        <source>There is no answer over http:// either.</source>
        <translation>Il n’y a pas de réponse par http:// non plus.</translation>
    </message>
    <message>
        <source>The port is wrong: it should read %1.</source>
        <translation>Le port est faux&#xa0;: écrivez %1.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1, and %2 answers with metrics.</source>
        <translation>Rien n’écoute sur le port %1, et %2 répond avec des métriques.</translation>
    </message>
    <message>
        <source>The page from inside</source>
        <translation>La page vue de l’intérieur</translation>
    </message>
    <message numerus="yes">
        <source>HTTP 200, %n sample(s)</source>
        <translation>
            <numerusform>HTTP 200, %n échantillon</numerusform>
            <numerusform>HTTP 200, %n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Not needed: it would tell nothing new.</source>
        <translation>Inutile&#xa0;: cela n’apprendrait rien de plus.</translation>
    </message>
    <message>
        <source>Not needed: the listeners tell enough.</source>
        <translation>Inutile&#xa0;: les sockets en écoute en disent assez.</translation>
    </message>
    <message>
        <source>No program in the image can fetch the page.</source>
        <translation>Aucun programme de l’image ne peut récupérer la page.</translation>
    </message>
    <message>
        <source>From inside (%1): %2</source>
        <translation>De l’intérieur (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>From inside, the page works.</source>
        <translation>De l’intérieur, la page fonctionne.</translation>
    </message>
    <message>
        <source>From inside it answers with HTTP %1: that comes next.</source>
        <translation>De l’intérieur, elle répond par HTTP %1&#xa0;: ce sera le point suivant.</translation>
    </message>
    <message>
        <source>The port mapping is right; the server has to listen on 0.0.0.0.</source>
        <translation>La publication du port est correcte&#xa0;; le serveur doit écouter sur 0.0.0.0.</translation>
    </message>
    <message>
        <source>The server may listen on 127.0.0.1 only.</source>
        <translation>Le serveur n’écoute peut-être que sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>From inside, 127.0.0.1 refuses too.</source>
        <translation>De l’intérieur, 127.0.0.1 refuse aussi.</translation>
    </message>
    <message>
        <source>From inside, the container&apos;s own address answers too.</source>
        <translation>De l’intérieur, l’adresse propre du conteneur répond aussi.</translation>
    </message>
    <message>
        <source>From inside, [::1] answers, but 127.0.0.1 and the container&apos;s own address refuse.</source>
        <translation>De l’intérieur, [::1] répond, mais 127.0.0.1 et l’adresse propre du conteneur refusent.</translation>
    </message>
    <message>
        <source>The server may listen on another port.</source>
        <translation>Le serveur écoute peut-être sur un autre port.</translation>
    </message>
    <message>
        <source>From inside the container, port %1 refuses too.</source>
        <translation>Dans le conteneur, le port %1 refuse aussi.</translation>
    </message>
    <message>
        <source>The server may not listen at all.</source>
        <translation>Le serveur n’écoute peut-être pas du tout.</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>Elle ne répond pas à temps.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user.</source>
        <translation>Cet utilisateur n’a pas le droit d’ouvrir %1.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>%1 is there, but nobody listens on it.</source>
        <translation>%1 existe, mais personne n’y écoute.</translation>
    </message>
    <message>
        <source>The command %1 is not installed.</source>
        <translation>La commande %1 n’est pas installée.</translation>
    </message>
    <message>
        <source>Not needed: the URL does not lead there.</source>
        <translation>Inutile&#xa0;: l’URL n’y mène pas.</translation>
    </message>
    <message>
        <source>the file has %1 MB</source>
        <translation>le fichier a %1 Mo</translation>
    </message>
    <message>
        <source>By hand: %1 (Vigie does not change it: %2)</source>
        <translation>À la main&#xa0;: %1 (Vigie ne le modifie pas&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Try it in a terminal: docker version</source>
        <translation>Essayer dans un terminal&#xa0;: docker version</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>Il n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>It could not be asked: %1</source>
        <translation>Il n’a pas pu être interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no container of &quot;%1&quot; there either.</source>
        <translation>Là non plus, il n’y a pas de conteneur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There, %1 does not run (%2).</source>
        <translation>Là, %1 n’est pas en marche (%2).</translation>
    </message>
    <message>
        <source>There, %1 runs but publishes nothing for port %2.</source>
        <translation>Là, %1 est en marche mais ne publie rien pour le port %2.</translation>
    </message>
    <message>
        <source>There, %1 runs and publishes %2.</source>
        <translation>Là, %1 est en marche et publie %2.</translation>
    </message>
    <message>
        <source>The URL leads to the engine&apos;s machine.</source>
        <translation>L’URL mène à la machine du moteur.</translation>
    </message>
    <message>
        <source>The container engine on %1 cannot be asked.</source>
        <translation>Le moteur de conteneurs de %1 ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>The engine&apos;s address %1 names no host.</source>
        <translation>L’adresse du moteur %1 ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>A route throws packets to %1 away.</source>
        <translation>Une route jette les paquets destinés à %1.</translation>
    </message>
    <message>
        <source>Only the project &quot;%1&quot; has a container of it, which is stopped.</source>
        <translation>Seul le projet «&#xa0;%1&#xa0;» en a un conteneur, qui est arrêté.</translation>
    </message>
    <message>
        <source>Correct the path or the port of the URL</source>
        <translation>Corriger le chemin ou le port de l’URL</translation>
    </message>
</context>
<context>
    <name>DockerSettings</name>
    <message>
        <source>Docker and compose</source>
        <translation>Docker et compose</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>&amp;Socket or context</source>
        <translation>&amp;Socket ou contexte</translation>
    </message>
    <message>
        <source>Empty: as the docker command finds it. Else unix://, tcp://, ssh:// or the name of a docker context.</source>
        <translation>Vide&#xa0;: comme la commande docker le trouve. Sinon unix://, tcp://, ssh:// ou le nom d’un contexte docker.</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Projet compose</translation>
    </message>
    <message>
        <source>For targets that name none. Service and port are each target&apos;s own; empty ones are found by the published port.</source>
        <translation>Pour les cibles qui n’en nomment pas. Service et port sont propres à chaque cible&#xa0;; vides, ils sont trouvés par le port publié.</translation>
    </message>
    <message>
        <source>Compose &amp;files</source>
        <translation>Fichiers &amp;compose</translation>
    </message>
    <message>
        <source>One a line, in the order of -f.</source>
        <translation>Un par ligne, dans l’ordre de -f.</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>&amp;Dossier du projet</translation>
    </message>
    <message>
        <source>Where the compose files are looked for.</source>
        <translation>Où les fichiers compose sont cherchés.</translation>
    </message>
</context>
<context>
    <name>DriftEvents</name>
    <message numerus="yes">
        <source>%n new families</source>
        <translation>
            <numerusform>%n nouvelle famille</numerusform>
            <numerusform>%n nouvelles familles</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n families gone</source>
        <translation>
            <numerusform>%n famille disparue</numerusform>
            <numerusform>%n familles disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>disparu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n types or help texts changed</source>
        <translation>
            <numerusform>%n type ou texte d’aide a changé</numerusform>
            <numerusform>%n types ou textes d’aide ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: type %2, was %3</source>
        <translation>%1&#xa0;: type %2, c’était %3</translation>
    </message>
    <message>
        <source>%1: another help text</source>
        <translation>%1&#xa0;: autre texte d’aide</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n nouvelle série</numerusform>
            <numerusform>%n nouvelles séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series gone</source>
        <translation>
            <numerusform>%n série disparue</numerusform>
            <numerusform>%n séries disparues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The texts change at once, dates and numbers with them.</source>
        <translation>Les textes changent aussitôt, et avec eux les dates et les nombres.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>&amp;Démarrer avec la session</translation>
    </message>
    <message>
        <source>Vigie is there when you have logged in.</source>
        <translation>Vigie est là dès l’ouverture de la session.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>Démarrer dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>When it starts with the session, the window stays closed.</source>
        <translation>Quand elle démarre avec la session, la fenêtre reste fermée.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Vigie in the tray</source>
        <translation>&amp;Fermer la fenêtre laisse Vigie dans la zone de notification</translation>
    </message>
    <message>
        <source>It goes on watching; Quit in the menu ends it.</source>
        <translation>Elle continue de veiller&#xa0;; Quitter, dans le menu, l’arrête.</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Mots de passe et jetons</translation>
    </message>
    <message>
        <source>Without a &amp;keychain, keep them in a file</source>
        <translation>Sans &amp;trousseau, les garder dans un fichier</translation>
    </message>
    <message>
        <source>They belong in the keychain of your session. Where none runs, they last until Vigie ends, or are kept in a file that only you can read. They are never in the settings nor in an export.</source>
        <translation>Leur place est dans le trousseau de la session. Là où il n’y en a pas, ils durent jusqu’à la fin de Vigie, ou sont gardés dans un fichier que vous seul pouvez lire. Ils ne sont jamais dans les réglages ni dans un export.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>The settings are kept in %1.</source>
        <translation>Les réglages sont gardés dans %1.</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How much is held</source>
        <translation>Ce qui est gardé</translation>
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
        <source>Older samples are forgotten.</source>
        <translation>Les échantillons plus anciens sont oubliés.</translation>
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
        <source>The oldest samples go first when it is full. On the disk it is as much again at most.</source>
        <translation>Quand elle est pleine, les échantillons les plus anciens partent d’abord. Sur le disque, c’est au plus autant.</translation>
    </message>
    <message>
        <source>Over restarts</source>
        <translation>D’un démarrage à l’autre</translation>
    </message>
    <message>
        <source>Keep the history when Vigie &amp;ends</source>
        <translation>Garder l’historique quand Vigie se t&amp;ermine</translation>
    </message>
    <message>
        <source>It is saved every five minutes and at the end, and is back at the next start. Without this, what is on the disk stays as it is.</source>
        <translation>Il est enregistré toutes les cinq minutes et à la fin, et revient au démarrage suivant. Sinon, ce qui est sur le disque reste tel quel.</translation>
    </message>
    <message>
        <source>folder disk size files delete clear forget</source>
        <translation>dossier disque taille fichiers supprimer effacer vider oublier</translation>
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
        <translation>Application Node.js %1</translation>
    </message>
    <message>
        <source>Python %1 application</source>
        <translation>Application Python %1</translation>
    </message>
    <message>
        <source>Java %1 application</source>
        <translation>Application Java %1</translation>
    </message>
    <message>
        <source>.NET %1 application</source>
        <translation>Application .NET %1</translation>
    </message>
    <message>
        <source>Ruby %1 application</source>
        <translation>Application Ruby %1</translation>
    </message>
    <message>
        <source>Go %1 application</source>
        <translation>Application Go %1</translation>
    </message>
    <message>
        <source>an application with metrics</source>
        <translation>une application avec des métriques</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implémentation</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <translation>l’entrée standard est illisible</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>expected a value in braces</source>
        <translation>une valeur entre accolades est attendue</translation>
    </message>
    <message>
        <source>expected , or } behind the field</source>
        <translation>, ou } est attendu après le champ</translation>
    </message>
    <message>
        <source>unknown field in the value</source>
        <translation>champ inconnu dans la valeur</translation>
    </message>
    <message>
        <source>the field is given twice</source>
        <translation>le champ est donné deux fois</translation>
    </message>
    <message>
        <source>the fields are not in the order of the specification</source>
        <translation>les champs ne sont pas dans l’ordre de la spécification</translation>
    </message>
    <message>
        <source>the schema is not a small integer</source>
        <translation>le schema n’est pas un petit entier</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>this has to be a finite number</source>
        <translation>il faut un nombre fini</translation>
    </message>
    <message>
        <source>this is not an integer</source>
        <translation>ce n’est pas un entier</translation>
    </message>
    <message>
        <source>expected a list in brackets</source>
        <translation>une liste entre crochets est attendue</translation>
    </message>
    <message>
        <source>expected , or ] in the list</source>
        <translation>, ou ] est attendu dans la liste</translation>
    </message>
    <message>
        <source>a span has to be offset:length</source>
        <translation>un span s’écrit offset:length</translation>
    </message>
    <message>
        <source>the span&apos;s offset or length is out of range</source>
        <translation>l’offset ou la longueur du span est hors limites</translation>
    </message>
    <message>
        <source>expected a bound, a colon and a number</source>
        <translation>une borne, deux-points et un nombre sont attendus</translation>
    </message>
    <message>
        <source>the value needs count and sum, or gcount and gsum</source>
        <translation>la valeur demande count et sum, ou gcount et gsum</translation>
    </message>
    <message>
        <source>the value needs buckets (bucket, or schema and spans) or quantiles</source>
        <translation>la valeur demande des tranches (bucket, ou schema et spans) ou des quantiles</translation>
    </message>
    <message>
        <source>native buckets need schema, zero_threshold and zero_count</source>
        <translation>les tranches natives demandent schema, zero_threshold et zero_count</translation>
    </message>
    <message>
        <source>spans and buckets have to come together</source>
        <translation>spans et tranches vont ensemble</translation>
    </message>
    <message>
        <source>a bucket&apos;s bound is NaN</source>
        <translation>la borne d’une tranche est NaN</translation>
    </message>
    <message>
        <source>the buckets are not in ascending order</source>
        <translation>les tranches ne sont pas dans l’ordre croissant</translation>
    </message>
    <message>
        <source>the +Inf bucket is missing</source>
        <translation>la tranche +Inf manque</translation>
    </message>
    <message>
        <source>the page starts with a byte order mark (BOM)</source>
        <translation>la page commence par une marque d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>Write the page as UTF-8 without BOM.</source>
        <translation>Écrire la page en UTF-8 sans BOM.</translation>
    </message>
    <message>
        <source>the page is gzip-compressed, but no header says so</source>
        <translation>la page est compressée en gzip, mais aucun en-tête ne le dit</translation>
    </message>
    <message>
        <source>Send Content-Encoding: gzip with compressed pages, or do not compress.</source>
        <translation>Envoyer Content-Encoding: gzip avec les pages compressées, ou ne pas compresser.</translation>
    </message>
    <message>
        <source>the page is zstd-compressed, but no header says so</source>
        <translation>la page est compressée en zstd, mais aucun en-tête ne le dit</translation>
    </message>
    <message>
        <source>Send Content-Encoding: zstd only where it was asked for, or do not compress.</source>
        <translation>N’envoyer Content-Encoding: zstd que s’il a été demandé, ou ne pas compresser.</translation>
    </message>
    <message>
        <source>the page is UTF-16</source>
        <translation>la page est en UTF-16</translation>
    </message>
    <message>
        <source>Write the page as UTF-8.</source>
        <translation>Écrire la page en UTF-8.</translation>
    </message>
    <message>
        <source>this is an HTML page, not metrics</source>
        <translation>c’est une page HTML, pas des métriques</translation>
    </message>
    <message>
        <source>Check the path: metrics are usually at /metrics. A login or error page looks like this too.</source>
        <translation>Vérifier le chemin&#xa0;: les métriques sont d’habitude sous /metrics. Une page de connexion ou d’erreur a aussi cet aspect.</translation>
    </message>
    <message>
        <source>this is XML, not metrics</source>
        <translation>c’est du XML, pas des métriques</translation>
    </message>
    <message>
        <source>Check the path of the metrics page.</source>
        <translation>Vérifier le chemin de la page de métriques.</translation>
    </message>
    <message>
        <source>this is JSON, not metrics</source>
        <translation>c’est du JSON, pas des métriques</translation>
    </message>
    <message>
        <source>Check the path; some frameworks serve metrics as JSON unless a Prometheus exporter is switched on.</source>
        <translation>Vérifier le chemin&#xa0;; certains frameworks servent les métriques en JSON tant qu’un exportateur Prometheus n’est pas activé.</translation>
    </message>
    <message>
        <source>the page looks like %1, not %2</source>
        <translation>la page ressemble à du %1, pas à du %2</translation>
    </message>
    <message>
        <source>Send the Content-Type that the page has.</source>
        <translation>Envoyer le Content-Type que la page a réellement.</translation>
    </message>
    <message>
        <source>a positive span overlaps the one before it</source>
        <translation>un span positif chevauche le précédent</translation>
    </message>
    <message>
        <source>a negative span overlaps the one before it</source>
        <translation>un span négatif chevauche le précédent</translation>
    </message>
    <message>
        <source>the positive spans and buckets differ in number</source>
        <translation>les spans et les tranches positifs diffèrent en nombre</translation>
    </message>
    <message>
        <source>the negative spans and buckets differ in number</source>
        <translation>les spans et les tranches négatifs diffèrent en nombre</translation>
    </message>
    <message>
        <source>a positive bucket has a negative count</source>
        <translation>une tranche positive a un nombre négatif</translation>
    </message>
    <message>
        <source>a negative bucket has a negative count</source>
        <translation>une tranche négative a un nombre négatif</translation>
    </message>
    <message>
        <source>custom buckets have no zero bucket</source>
        <translation>les tranches à bornes libres n’ont pas de tranche zéro</translation>
    </message>
    <message>
        <source>custom buckets have no negative side</source>
        <translation>les tranches à bornes libres n’ont pas de côté négatif</translation>
    </message>
    <message>
        <source>custom bounds have to be finite and ascending</source>
        <translation>les bornes libres doivent être finies et croissantes</translation>
    </message>
    <message>
        <source>there are more custom buckets than bounds</source>
        <translation>il y a plus de tranches libres que de bornes</translation>
    </message>
    <message>
        <source>the native histogram&apos;s schema %1 is not within -4 and 8</source>
        <translation>le schema %1 de l’histogramme natif n’est pas entre -4 et 8</translation>
    </message>
    <message>
        <source>native histogram: its buckets hold %1 observations, its count says %2</source>
        <translation>histogramme natif&#xa0;: ses tranches contiennent %1 observations, son nombre en annonce %2</translation>
    </message>
    <message>
        <source>native histogram: %1</source>
        <translation>histogramme natif&#xa0;: %1</translation>
    </message>
    <message>
        <source>a bucket holds less than the one below it; buckets are cumulative</source>
        <translation>une tranche contient moins que celle d’en dessous&#xa0;; les tranches sont cumulatives</translation>
    </message>
    <message>
        <source>the histogram has no bucket with le=&quot;+Inf&quot; at its end</source>
        <translation>l’histogramme n’a pas de tranche le=&quot;+Inf&quot; à sa fin</translation>
    </message>
    <message>
        <source>the count differs from the +Inf bucket</source>
        <translation>le nombre (count) diffère de la tranche +Inf</translation>
    </message>
    <message>
        <source>the histogram has a sum but no count</source>
        <translation>l’histogramme a une somme (sum) mais pas de nombre (count)</translation>
    </message>
    <message>
        <source>the histogram has a count but no sum</source>
        <translation>l’histogramme a un nombre (count) mais pas de somme (sum)</translation>
    </message>
    <message>
        <source>a histogram with negative buckets has no sum</source>
        <translation>un histogramme à tranches négatives n’a pas de somme (sum)</translation>
    </message>
    <message>
        <source>the sum is negative though no bucket is</source>
        <translation>la somme est négative alors qu’aucune tranche ne l’est</translation>
    </message>
    <message>
        <source>counter metrics should have &quot;_total&quot; suffix</source>
        <translation>le nom d’un compteur devrait finir par «&#xa0;_total&#xa0;»</translation>
    </message>
    <message>
        <source>non-counter metrics should not have &quot;_total&quot; suffix</source>
        <translation>seul le nom d’un compteur devrait finir par «&#xa0;_total&#xa0;»</translation>
    </message>
    <message>
        <source>use base unit &quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>préférer l’unité de base «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>metric names should not contain abbreviated units</source>
        <translation>un nom de métrique ne devrait pas contenir d’unité abrégée</translation>
    </message>
    <message>
        <source>non-histogram metrics should not have &quot;_bucket&quot; suffix</source>
        <translation>seul le nom d’un histogramme devrait finir par «&#xa0;_bucket&#xa0;»</translation>
    </message>
    <message>
        <source>non-histogram and non-summary metrics should not have &quot;%1&quot; suffix</source>
        <translation>seul le nom d’un histogramme ou d’un résumé devrait finir par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>metric name should not include type &apos;%1&apos;</source>
        <translation>le nom de la métrique ne devrait pas contenir le type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no help text</source>
        <translation>pas de texte d’aide</translation>
    </message>
    <message>
        <source>metric names should not contain &apos;:&apos;</source>
        <translation>un nom de métrique ne devrait pas contenir «&#xa0;:&#xa0;»</translation>
    </message>
    <message>
        <source>metric names should be written in &apos;snake_case&apos; not &apos;camelCase&apos;</source>
        <translation>un nom de métrique devrait s’écrire en «&#xa0;snake_case&#xa0;», pas en «&#xa0;camelCase&#xa0;»</translation>
    </message>
    <message>
        <source>label names should be written in &apos;snake_case&apos; not &apos;camelCase&apos;</source>
        <translation>un nom d’étiquette devrait s’écrire en «&#xa0;snake_case&#xa0;», pas en «&#xa0;camelCase&#xa0;»</translation>
    </message>
    <message>
        <source>non-histogram metrics should not have &quot;le&quot; label</source>
        <translation>seul un histogramme devrait avoir l’étiquette «&#xa0;le&#xa0;»</translation>
    </message>
    <message>
        <source>non-summary metrics should not have &quot;quantile&quot; label</source>
        <translation>seul un résumé devrait avoir l’étiquette «&#xa0;quantile&#xa0;»</translation>
    </message>
    <message>
        <source>metric not unique</source>
        <translation>la métrique n’est pas unique</translation>
    </message>
    <message>
        <source>expected a metric name</source>
        <translation>un nom de métrique est attendu</translation>
    </message>
    <message>
        <source>the metric name is not valid UTF-8</source>
        <translation>le nom de la métrique n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>this is not a metric type</source>
        <translation>ce n’est pas un type de métrique</translation>
    </message>
    <message>
        <source>Use counter, gauge, histogram, summary or untyped, in lower case, behind one blank.</source>
        <translation>Utiliser counter, gauge, histogram, summary ou untyped, en minuscules, après une espace.</translation>
    </message>
    <message>
        <source>Use counter, gauge, histogram, gaugehistogram, summary, info, stateset or unknown, in lower case, behind one space.</source>
        <translation>Utiliser counter, gauge, histogram, gaugehistogram, summary, info, stateset ou unknown, en minuscules, après une espace.</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>la valeur n’est pas un nombre</translation>
    </message>
    <message>
        <source>the timestamp is not a number</source>
        <translation>l’horodatage n’est pas un nombre</translation>
    </message>
    <message>
        <source>the exemplar&apos;s value is not a number</source>
        <translation>la valeur de l’exemplaire n’est pas un nombre</translation>
    </message>
    <message>
        <source>the line ends with a carriage return (CRLF)</source>
        <translation>la ligne se termine par un retour chariot (CRLF)</translation>
    </message>
    <message>
        <source>End lines with \n alone; open the file in binary mode or switch the newline translation off.</source>
        <translation>Terminer les lignes par \n seul&#xa0;; ouvrir le fichier en mode binaire ou désactiver la conversion des fins de ligne.</translation>
    </message>
    <message>
        <source>Print numbers with a decimal point, independent of the locale.</source>
        <translation>Écrire les nombres avec un point décimal, quels que soient les paramètres régionaux.</translation>
    </message>
    <message>
        <source>Print numbers in plain decimal.</source>
        <translation>Écrire les nombres en décimal ordinaire.</translation>
    </message>
    <message>
        <source>the value cannot be read as a double</source>
        <translation>la valeur n’est pas lisible comme un double</translation>
    </message>
    <message>
        <source>the timestamp cannot be read as a double</source>
        <translation>l’horodatage n’est pas lisible comme un double</translation>
    </message>
    <message>
        <source>the exemplar&apos;s value cannot be read as a double</source>
        <translation>la valeur de l’exemplaire n’est pas lisible comme un double</translation>
    </message>
    <message>
        <source>Values have to lie within ±1.8e308.</source>
        <translation>Les valeurs doivent rester dans ±1.8e308.</translation>
    </message>
    <message>
        <source>the name %1 belongs to an earlier metric family</source>
        <translation>le nom %1 appartient à une famille de métriques antérieure</translation>
    </message>
    <message>
        <source>Expose each metric family once, with all of its samples together.</source>
        <translation>Exposer chaque famille de métriques une seule fois, avec tous ses échantillons ensemble.</translation>
    </message>
    <message>
        <source>a metric family of type %1 has no unit</source>
        <translation>une famille de métriques de type %1 n’a pas d’unité</translation>
    </message>
    <message>
        <source>metadata has to stand before the family&apos;s samples</source>
        <translation>les métadonnées doivent précéder les échantillons de la famille</translation>
    </message>
    <message>
        <source>the family has more than one %1</source>
        <translation>la famille a plus d’un %1</translation>
    </message>
    <message>
        <source>the metric name is quoted in one line and not in another</source>
        <translation>le nom de la métrique est entre guillemets sur une ligne et pas sur une autre</translation>
    </message>
    <message>
        <source>a stateset&apos;s sample needs a label with the family&apos;s name</source>
        <translation>l’échantillon d’un stateset demande une étiquette au nom de la famille</translation>
    </message>
    <message>
        <source>a bucket needs a label le with its bound as a number</source>
        <translation>une tranche demande une étiquette le avec sa borne en nombre</translation>
    </message>
    <message>
        <source>Write the last bucket&apos;s bound as le=&quot;+Inf&quot;.</source>
        <translation>Écrire la borne de la dernière tranche le=&quot;+Inf&quot;.</translation>
    </message>
    <message>
        <source>a summary&apos;s quantile has to be a number from 0 to 1</source>
        <translation>le quantile d’un résumé doit être un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>the samples of a metric have to stand together</source>
        <translation>les échantillons d’une métrique doivent se suivre</translation>
    </message>
    <message>
        <source>Write all samples with the same labels one after the other.</source>
        <translation>Écrire à la suite tous les échantillons de mêmes étiquettes.</translation>
    </message>
    <message>
        <source>some samples of the metric have a timestamp and some have none</source>
        <translation>certains échantillons de la métrique ont un horodatage et d’autres non</translation>
    </message>
    <message>
        <source>the timestamps of the metric go backwards</source>
        <translation>les horodatages de la métrique reculent</translation>
    </message>
    <message>
        <source>a count has to be a whole number</source>
        <translation>un nombre d’observations (count) doit être entier</translation>
    </message>
    <message>
        <source>a count has to be finite</source>
        <translation>un nombre d’observations (count) doit être fini</translation>
    </message>
    <message>
        <source>a stateset&apos;s value is 0 or 1</source>
        <translation>la valeur d’un stateset est 0 ou 1</translation>
    </message>
    <message>
        <source>an info&apos;s value is 1</source>
        <translation>la valeur d’un info est 1</translation>
    </message>
    <message>
        <source>a quantile&apos;s value is not negative</source>
        <translation>la valeur d’un quantile n’est pas négative</translation>
    </message>
    <message>
        <source>a counter is never NaN</source>
        <translation>un compteur n’est jamais NaN</translation>
    </message>
    <message>
        <source>a counter is never negative</source>
        <translation>un compteur n’est jamais négatif</translation>
    </message>
    <message>
        <source>only counters and the buckets of histograms have exemplars</source>
        <translation>seuls les compteurs et les tranches d’histogrammes ont des exemplaires</translation>
    </message>
    <message>
        <source>an exemplar&apos;s labels have at most 128 characters</source>
        <translation>les étiquettes d’un exemplaire ont au plus 128 caractères</translation>
    </message>
    <message>
        <source>only histograms and summaries have a value in braces</source>
        <translation>seuls les histogrammes et les résumés ont une valeur entre accolades</translation>
    </message>
    <message>
        <source>a histogram or summary has its value in braces</source>
        <translation>un histogramme ou un résumé a sa valeur entre accolades</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>la page ne se termine pas par # EOF</translation>
    </message>
    <message>
        <source>Write &quot;# EOF&quot; as the last line; without it a page that was cut off looks complete.</source>
        <translation>Écrire «&#xa0;# EOF&#xa0;» sur la dernière ligne&#xa0;; sans elle, une page tronquée paraît complète.</translation>
    </message>
    <message>
        <source>OpenMetrics has no comments but HELP, TYPE, UNIT and EOF</source>
        <translation>OpenMetrics n’a pas d’autres commentaires que HELP, TYPE, UNIT et EOF</translation>
    </message>
    <message>
        <source>expected a space and a metric name</source>
        <translation>une espace et un nom de métrique sont attendus</translation>
    </message>
    <message>
        <source>something stands behind # EOF</source>
        <translation>quelque chose suit # EOF</translation>
    </message>
    <message>
        <source>Write # EOF as the last line.</source>
        <translation>Écrire # EOF sur la dernière ligne.</translation>
    </message>
    <message>
        <source>expected a space behind the metric name</source>
        <translation>une espace est attendue après le nom de la métrique</translation>
    </message>
    <message>
        <source>the help text is not valid UTF-8</source>
        <translation>le texte d’aide n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>Write help texts as UTF-8.</source>
        <translation>Écrire les textes d’aide en UTF-8.</translation>
    </message>
    <message>
        <source>the unit is not the end of the metric name</source>
        <translation>l’unité n’est pas la fin du nom de la métrique</translation>
    </message>
    <message>
        <source>Name the family %1, or leave the UNIT line out.</source>
        <translation>Nommer la famille %1, ou supprimer la ligne UNIT.</translation>
    </message>
    <message>
        <source>OpenMetrics has no blank lines</source>
        <translation>OpenMetrics n’a pas de lignes vides</translation>
    </message>
    <message>
        <source>Leave the line out.</source>
        <translation>Supprimer la ligne.</translation>
    </message>
    <message>
        <source>expected one space and the value</source>
        <translation>une espace et la valeur sont attendues</translation>
    </message>
    <message>
        <source>expected one space and the timestamp</source>
        <translation>une espace et l’horodatage sont attendus</translation>
    </message>
    <message>
        <source>expected one space and the exemplar&apos;s value</source>
        <translation>une espace et la valeur de l’exemplaire sont attendues</translation>
    </message>
    <message>
        <source>the value&apos;s closing brace is missing</source>
        <translation>l’accolade fermante de la valeur manque</translation>
    </message>
    <message>
        <source>the timestamp is not a finite number of seconds</source>
        <translation>l’horodatage n’est pas un nombre fini de secondes</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>la fin de la ligne est attendue</translation>
    </message>
    <message>
        <source>expected the end of the line or st@ and the start time</source>
        <translation>la fin de la ligne, ou st@ et l’instant de départ, sont attendus</translation>
    </message>
    <message>
        <source>the start time is not a finite number of seconds</source>
        <translation>l’instant de départ n’est pas un nombre fini de secondes</translation>
    </message>
    <message>
        <source>the label value is not valid UTF-8</source>
        <translation>la valeur de l’étiquette n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>an exemplar needs a timestamp</source>
        <translation>un exemplaire demande un horodatage</translation>
    </message>
    <message>
        <source>Write label values as UTF-8.</source>
        <translation>Écrire les valeurs d’étiquettes en UTF-8.</translation>
    </message>
    <message>
        <source>a label has an empty name</source>
        <translation>une étiquette a un nom vide</translation>
    </message>
    <message>
        <source>the label name is not valid UTF-8</source>
        <translation>le nom de l’étiquette n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the metric name is empty</source>
        <translation>le nom de la métrique est vide</translation>
    </message>
    <message>
        <source>the label %1 is given twice</source>
        <translation>l’étiquette %1 est donnée deux fois</translation>
    </message>
    <message>
        <source>Give each label of a sample once.</source>
        <translation>Donner chaque étiquette d’un échantillon une seule fois.</translation>
    </message>
    <message>
        <source>the page is larger than 2 GiB</source>
        <translation>la page dépasse 2 Gio</translation>
    </message>
    <message>
        <source>the sample has no value</source>
        <translation>l’échantillon n’a pas de valeur</translation>
    </message>
    <message>
        <source>the text format has no exemplars</source>
        <translation>le format texte n’a pas d’exemplaires</translation>
    </message>
    <message>
        <source>Serve the page as application/openmetrics-text.</source>
        <translation>Servir la page comme application/openmetrics-text.</translation>
    </message>
    <message>
        <source>the timestamp is not a whole number of milliseconds</source>
        <translation>l’horodatage n’est pas un nombre entier de millisecondes</translation>
    </message>
    <message>
        <source>Write the timestamp as milliseconds since 1970, or leave it out.</source>
        <translation>Écrire l’horodatage en millisecondes depuis 1970, ou le supprimer.</translation>
    </message>
    <message>
        <source>the length of a metric family is not a number</source>
        <translation>la longueur d’une famille de métriques n’est pas un nombre</translation>
    </message>
    <message>
        <source>the page ends inside a metric family</source>
        <translation>la page se termine au milieu d’une famille de métriques</translation>
    </message>
    <message>
        <source>the bytes are not a metric family</source>
        <translation>ces octets ne sont pas une famille de métriques</translation>
    </message>
    <message>
        <source>the metric family has an unknown type</source>
        <translation>la famille de métriques est d’un type inconnu</translation>
    </message>
    <message>
        <source>the metric family&apos;s name is empty or not valid UTF-8</source>
        <translation>le nom de la famille de métriques est vide ou n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the bytes are not a metric</source>
        <translation>ces octets ne sont pas une métrique</translation>
    </message>
    <message>
        <source>the bytes are not a label</source>
        <translation>ces octets ne sont pas une étiquette</translation>
    </message>
    <message>
        <source>a label&apos;s name is empty or not valid UTF-8</source>
        <translation>le nom d’une étiquette est vide ou n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>a label&apos;s value is not valid UTF-8</source>
        <translation>la valeur d’une étiquette n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>the bytes are not a value</source>
        <translation>ces octets ne sont pas une valeur</translation>
    </message>
    <message>
        <source>the bytes are not a counter</source>
        <translation>ces octets ne sont pas un compteur</translation>
    </message>
    <message>
        <source>the bytes are not a summary</source>
        <translation>ces octets ne sont pas un résumé</translation>
    </message>
    <message>
        <source>the bytes are not a histogram</source>
        <translation>ces octets ne sont pas un histogramme</translation>
    </message>
    <message>
        <source>the bytes are not a timestamp</source>
        <translation>ces octets ne sont pas un horodatage</translation>
    </message>
    <message>
        <source>the bytes are not an exemplar</source>
        <translation>ces octets ne sont pas un exemplaire</translation>
    </message>
    <message>
        <source>a sample line has to start with a metric name</source>
        <translation>une ligne d’échantillon doit commencer par un nom de métrique</translation>
    </message>
    <message>
        <source>the line has no metric name</source>
        <translation>la ligne n’a pas de nom de métrique</translation>
    </message>
    <message>
        <source>the line ends inside the braces</source>
        <translation>la ligne se termine à l’intérieur des accolades</translation>
    </message>
    <message>
        <source>Close the label set with }.</source>
        <translation>Fermer les étiquettes par }.</translation>
    </message>
    <message>
        <source>expected a label name</source>
        <translation>un nom d’étiquette est attendu</translation>
    </message>
    <message>
        <source>expected a label, found only a name</source>
        <translation>une étiquette est attendue, il n’y a qu’un nom</translation>
    </message>
    <message>
        <source>the line has two metric names</source>
        <translation>la ligne a deux noms de métriques</translation>
    </message>
    <message>
        <source>expected = behind the label name</source>
        <translation>= est attendu après le nom de l’étiquette</translation>
    </message>
    <message>
        <source>a label value has to stand in double quotes</source>
        <translation>une valeur d’étiquette doit être entre guillemets doubles</translation>
    </message>
    <message>
        <source>Write the value in double quotes: name=&quot;value&quot;.</source>
        <translation>Écrire la valeur entre guillemets doubles (name=&quot;value&quot;).</translation>
    </message>
    <message>
        <source>a comma may not stand behind the last label</source>
        <translation>il ne faut pas de virgule après la dernière étiquette</translation>
    </message>
    <message>
        <source>expected , or } behind the label</source>
        <translation>, ou } est attendu après l’étiquette</translation>
    </message>
    <message>
        <source>Separate labels with commas and close them with }.</source>
        <translation>Séparer les étiquettes par des virgules et les fermer par }.</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>le guillemet fermant manque</translation>
    </message>
    <message>
        <source>Write a newline inside a label value as \n and a quote as \&quot;.</source>
        <translation>Dans une valeur d’étiquette, écrire un saut de ligne \n et un guillemet \&quot;.</translation>
    </message>
    <message>
        <source>the state sets are interleaved</source>
        <translation>les stateset sont entremêlés</translation>
    </message>
    <message>
        <source>Write the states of a set one after the other, and sets that share labels together.</source>
        <translation>Écrire à la suite les états d’un stateset, et ensemble les stateset qui partagent des étiquettes.</translation>
    </message>
    <message>
        <source>a count is negative</source>
        <translation>un comptage est négatif</translation>
    </message>
    <message>
        <source>the quantiles are not in ascending order</source>
        <translation>les quantiles ne sont pas en ordre croissant</translation>
    </message>
    <message>
        <source>the zero threshold is negative</source>
        <translation>le seuil de zéro est négatif</translation>
    </message>
    <message>
        <source>the name of an info metric ends with _info</source>
        <translation>le nom d’une métrique info se termine par _info</translation>
    </message>
    <message>
        <source>a unit has letters, digits, _ and : only</source>
        <translation>seuls des lettres, des chiffres, _ et&#xa0;: peuvent former une unité</translation>
    </message>
    <message>
        <source>a quote or backslash is not escaped</source>
        <translation>un guillemet ou une barre oblique inverse n’est pas échappé</translation>
    </message>
    <message>
        <source>Write \&quot; for a quote and \\ for a backslash.</source>
        <translation>Écrire \&quot; pour un guillemet et \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>up to here the page needs more memory than a page may take</source>
        <translation>jusqu’ici, la page demande plus de mémoire qu’une page ne peut en prendre</translation>
    </message>
    <message>
        <source>Expose fewer series, labels or buckets, or split the page over several endpoints.</source>
        <translation>Exposer moins de séries, d’étiquettes ou de tranches, ou répartir la page sur plusieurs endpoints.</translation>
    </message>
    <message>
        <source>a NUL byte cannot stand here</source>
        <translation>un octet NUL ne peut pas se trouver ici</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>No hints.</source>
        <translation>Aucune suggestion.</translation>
    </message>
    <message>
        <source>Families with the most series</source>
        <translation>Familles ayant le plus de séries</translation>
    </message>
    <message>
        <source>Says which metric names, units and labels depart from Prometheus&apos; naming rules, and which families have the most series.</source>
        <translation>Dit quels noms de métriques, unités et étiquettes s’écartent des règles de nommage de Prometheus, et quelles familles ont le plus de séries.</translation>
    </message>
    <message>
        <source>The page; - is standard input, and a URL is scraped.</source>
        <translation>La page&#xa0;; - est l’entrée standard, et une URL est collectée.</translation>
    </message>
    <message>
        <source>There are too many hints to show all of them.</source>
        <translation>Il y a trop de suggestions pour les afficher toutes.</translation>
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
        <translation>Ce qui est sur cette machine ou dans ce réseau est toujours interrogé directement.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Le proxy du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>Utili&amp;sateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Gardé dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Muet 1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When Vigie speaks</source>
        <translation>Quand Vigie parle</translation>
    </message>
    <message>
        <source>Down after &amp;failures</source>
        <translation>Hors service après &amp;échecs</translation>
    </message>
    <message>
        <source>&amp;Tell me when a target goes down</source>
        <translation>&amp;Me prévenir quand une cible tombe</translation>
    </message>
    <message>
        <source>Tell me when it &amp;works again</source>
        <translation>Me prévenir quand elle &amp;remarche</translation>
    </message>
    <message>
        <source>Once for each notice, with how long it lasted.</source>
        <translation>Une fois par avis, avec la durée de la panne.</translation>
    </message>
    <message>
        <source>Tell me when an &amp;alert fires and when it ends</source>
        <translation>Me prévenir quand une &amp;alerte se déclenche et quand elle cesse</translation>
    </message>
    <message>
        <source>mute silence pause for an hour until tomorrow</source>
        <translation>muet silence pause une heure demain</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>Ce qui compte comme hors service</translation>
    </message>
    <message>
        <source>… a&amp;mong the last scrapes</source>
        <translation>… parmi les &amp;dernières collectes</translation>
    </message>
    <message>
        <source>2 of 3: a single failure is not told, two with a success between them are.</source>
        <translation>2 sur 3&#xa0;: un seul échec n’est pas signalé, deux avec une réussite entre eux le sont.</translation>
    </message>
    <message>
        <source>Up again after s&amp;uccesses</source>
        <translation>De nouveau active après ces ré&amp;ussites</translation>
    </message>
    <message>
        <source>… among the last &amp;scrapes</source>
        <translation>… parmi les dernières &amp;collectes</translation>
    </message>
    <message>
        <source>One notice for a target that &amp;comes and goes</source>
        <translation>Un seul avis pour une cible qui va et &amp;vient</translation>
    </message>
    <message>
        <source>After three outages in ten minutes it is told once as unstable, then not until it has been calm for five minutes.</source>
        <translation>Après trois pannes en dix minutes, elle est signalée une fois comme instable, puis plus avant cinq minutes de calme.</translation>
    </message>
    <message>
        <source>When it is silent</source>
        <translation>Quand se taire</translation>
    </message>
    <message>
        <source>While I stop c&amp;ontainers myself</source>
        <translation>Quand j’arrête moi-même des c&amp;onteneurs</translation>
    </message>
    <message>
        <source>docker compose down is no alarm: the engine&apos;s events tell.</source>
        <translation>docker compose down n’est pas une alarme&#xa0;: les événements du moteur le disent.</translation>
    </message>
    <message>
        <source>In &amp;quiet hours</source>
        <translation>Pendant les heures ca&amp;lmes</translation>
    </message>
    <message>
        <source>What begins then and still lasts is told at their end.</source>
        <translation>Ce qui commence alors et dure encore est signalé à leur fin.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>&amp;À</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1 is down</source>
        <translation>%1 est hors service</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n alerts)</source>
        <translation>
            <numerusform>%1 (%n alerte)</numerusform>
            <numerusform>%1 (%n alertes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Résolu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
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
            <numerusform>%n cible est hors service</numerusform>
            <numerusform>%n cibles sont hors service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets are back</source>
        <translation>
            <numerusform>%n cible est de retour</numerusform>
            <numerusform>%n cibles sont de retour</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Après %1.</translation>
    </message>
    <message>
        <source>Still down: %1</source>
        <translation>Toujours hors service&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 comes and goes</source>
        <translation>%1 va et vient</translation>
    </message>
    <message numerus="yes">
        <source>Down %n times in %1; no more notices until it is calm.</source>
        <translation>
            <numerusform>Hors service %n fois en %1&#xa0;; plus de notification avant le retour au calme.</numerusform>
            <numerusform>Hors service %n fois en %1&#xa0;; plus de notification avant le retour au calme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedThing</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is neither a report nor settings of Vigie.</source>
        <translation>%1 n’est ni un rapport ni des réglages de Vigie.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no URL.</source>
        <translation>%1 n’est pas une URL.</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Down since %1. No diagnosis of it was kept.</source>
        <translation>Hors service depuis %1. Aucun diagnostic n’en a été gardé.</translation>
    </message>
    <message>
        <source>Down from %1 to %2. No diagnosis of it was kept.</source>
        <translation>Hors service de %1 à %2. Aucun diagnostic n’en a été gardé.</translation>
    </message>
</context>
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
    <name>PageFile</name>
    <message>
        <source>The page&apos;s format: auto, prometheus-text, openmetrics-text, openmetrics-2.0-text or protobuf.</source>
        <translation>Le format de la page&#xa0;: auto, prometheus-text, openmetrics-text, openmetrics-2.0-text ou protobuf.</translation>
    </message>
    <message>
        <source>give one file, or - for standard input</source>
        <translation>indiquez un fichier, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;</source>
        <translation>il n’y a pas de format «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PageMargin</name>
    <message>
        <source>New since %1</source>
        <translation>Nouveau depuis %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Modifié depuis %1</translation>
    </message>
    <message>
        <source>Gone from here:</source>
        <translation>Disparu d’ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILLE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>SERIES</source>
        <translation>SÉRIES</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>HELP</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Samples: %1, families: %2</source>
        <translation>Échantillons&#xa0;: %1, familles&#xa0;: %2</translation>
    </message>
    <message>
        <source>Samples before the first error: %1, families: %2</source>
        <translation>Échantillons avant la première erreur&#xa0;: %1, familles&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reads a metrics page as a scrape does and says what it holds and what is wrong with it.</source>
        <translation>Lit une page de métriques comme le fait une collecte, dit ce qu’elle contient et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Also refuses what the specification forbids and a scrape lets pass.</source>
        <translation>Refuse aussi ce que la spécification interdit et qu’une collecte laisse passer.</translation>
    </message>
    <message>
        <source>The page; - is standard input.</source>
        <translation>La page&#xa0;; - est l’entrée standard.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The page cannot be read.</source>
        <translation>La page est illisible.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>When to evaluate: seconds since 1970 or 2024-01-31T12:00:00Z; without it at the newest sample.</source>
        <translation>L’instant de l’évaluation&#xa0;: secondes depuis 1970 ou 2024-01-31T12:00:00Z&#xa0;; sinon, celui de l’échantillon le plus récent.</translation>
    </message>
    <message>
        <source>The first step of a range.</source>
        <translation>Le premier pas d’une plage.</translation>
    </message>
    <message>
        <source>The last step of a range.</source>
        <translation>Le dernier pas d’une plage.</translation>
    </message>
    <message>
        <source>The distance of two steps, as 15 or 1m.</source>
        <translation>L’écart entre deux pas, p. ex. 15 ou 1m.</translation>
    </message>
    <message>
        <source>Answers each line of a file, {&quot;expr&quot;,&quot;time_ms&quot;} or {&quot;expr&quot;,&quot;start_ms&quot;,&quot;end_ms&quot;,&quot;step_ms&quot;}, with a line of JSON.</source>
        <translation>Répond à chaque ligne d’un fichier, {&quot;expr&quot;,&quot;time_ms&quot;} ou {&quot;expr&quot;,&quot;start_ms&quot;,&quot;end_ms&quot;,&quot;step_ms&quot;}, par une ligne de JSON.</translation>
    </message>
    <message>
        <source>With what Prometheus has behind feature flags.</source>
        <translation>Avec ce que Prometheus garde derrière des feature flags.</translation>
    </message>
    <message>
        <source>The expression.</source>
        <translation>L’expression.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no OpenMetrics text: %2</source>
        <translation>%1 n’est pas du texte OpenMetrics&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sample(s) without timestamp left out</source>
        <translation>
            <numerusform>%1&#xa0;: %n échantillon sans horodatage ignoré</numerusform>
            <numerusform>%1&#xa0;: %n échantillons sans horodatage ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>--data says what to query</source>
        <translation>--data dit ce qu’il faut interroger</translation>
    </message>
    <message>
        <source>one expression is needed, or --queries</source>
        <translation>il faut une expression, ou --queries</translation>
    </message>
    <message>
        <source>--start, --end and --step belong together</source>
        <translation>--start, --end et --step vont ensemble</translation>
    </message>
    <message>
        <source>--time is for one moment, --start for a range</source>
        <translation>--time est pour un instant, --start pour une plage</translation>
    </message>
    <message>
        <source>Evaluates PromQL over files of samples, as Prometheus does.</source>
        <translation>Évalue du PromQL sur des fichiers d’échantillons, comme Prometheus.</translation>
    </message>
    <message>
        <source>a time or step cannot be read</source>
        <translation>un instant ou un pas est illisible</translation>
    </message>
    <message>
        <source>A recording, or a file in OpenMetrics text with timestamps; may be repeated.</source>
        <translation>Un enregistrement, ou un fichier au format texte OpenMetrics avec des horodatages&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie: this one cannot read it.</source>
        <translation>%1 a été écrit par une Vigie plus récente&#xa0;: celle-ci ne peut pas le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n byte(s) are damaged and left out</source>
        <translation>
            <numerusform>%1&#xa0;: %n octet est abîmé et laissé de côté</numerusform>
            <numerusform>%1&#xa0;: %n octets sont abîmés et laissés de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryTable</name>
    <message>
        <source>nothing matches</source>
        <translation>aucune correspondance</translation>
    </message>
</context>
<context>
    <name>RecordCommand</name>
    <message>
        <source>The pages.</source>
        <translation>Les pages.</translation>
    </message>
    <message>
        <source>The recording; no file may be there.</source>
        <translation>L’enregistrement&#xa0;; le fichier ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>Ends after so long, as 300 or 5m; without it when interrupted.</source>
        <translation>Se termine après cette durée, p. ex. 300 ou 5m&#xa0;; sinon à l’interruption.</translation>
    </message>
    <message>
        <source>Time between scrapes (default: 5).</source>
        <translation>Durée entre deux collectes (par défaut&#xa0;: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>--output says where the recording goes.</source>
        <translation>--output dit où va l’enregistrement.</translation>
    </message>
    <message>
        <source>a URL is needed</source>
        <translation>il faut une URL</translation>
    </message>
    <message>
        <source>--for takes a time, as 300 or 5m.</source>
        <translation>--for attend une durée, p. ex. 300 ou 5m.</translation>
    </message>
    <message>
        <source>--interval takes seconds, 0.05 or more.</source>
        <translation>--interval attend un nombre de secondes, au moins 0.05.</translation>
    </message>
    <message>
        <source>Scrapes pages again and again and keeps what they say in a file, for &apos;vigiectl query --data&apos; and the window.</source>
        <translation>Collecte des pages encore et encore et garde ce qu’elles disent dans un fichier, pour «&#xa0;vigiectl query --data&#xa0;» et la fenêtre.</translation>
    </message>
    <message>
        <source>%1 is there already: recordings are not written over.</source>
        <translation>%1 existe déjà&#xa0;: un enregistrement n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 KiB recorded</source>
        <translation>%1&#xa0;: %2 Kio enregistrés</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 is no recording of Vigie.</source>
        <translation>%1 n’est pas un enregistrement de Vigie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie: this one cannot read it.</source>
        <translation>%1 a été écrit par une Vigie plus récente&#xa0;: celle-ci ne peut pas le lire.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>Il n’y a rien dans %1.</translation>
    </message>
    <message>
        <source>A part of %1 is damaged and left out.</source>
        <translation>Une partie de %1 est abîmée et laissée de côté.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>RememberedOutages</name>
    <message>
        <source>No answer.</source>
        <translation>Pas de réponse.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s), fine</source>
        <translation>
            <numerusform>%1&#xa0;: %n règle, tout va bien</numerusform>
            <numerusform>%1&#xa0;: %n règles, tout va bien</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>expected:</source>
        <translation>attendu&#xa0;:</translation>
    </message>
    <message>
        <source>got:</source>
        <translation>obtenu&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), all passed</source>
        <translation>
            <numerusform>%1&#xa0;: %n test, tous réussis</numerusform>
            <numerusform>%1&#xa0;: %n tests, tous réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks files of alerting and recording rules as Prometheus does, or runs their unit tests (the format of promtool).</source>
        <translation>Vérifie des fichiers de règles d’alerte et d’enregistrement comme le fait Prometheus, ou exécute leurs tests unitaires (au format de promtool).</translation>
    </message>
    <message>
        <source>check says what Prometheus would refuse, where, and what to do about it; test evaluates the rules over made-up series and compares.</source>
        <translation>check dit ce que Prometheus refuserait, où, et que faire&#xa0;; test évalue les règles sur des séries inventées et compare.</translation>
    </message>
    <message>
        <source>Files of rules (check) or of tests (test); - is standard input.</source>
        <translation>Fichiers de règles (check) ou de tests (test)&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>&apos;check&apos; or &apos;test&apos; says what to do</source>
        <translation>«&#xa0;check&#xa0;» ou «&#xa0;test&#xa0;» dit que faire</translation>
    </message>
    <message>
        <source>a file is needed</source>
        <translation>il faut un fichier</translation>
    </message>
</context>
<context>
    <name>ScrapeCommand</name>
    <message>
        <source>Fetches a page once and shows what came back, and how long each step took.</source>
        <translation>Collecte une page une fois et montre ce qui est revenu, et la durée de chaque étape.</translation>
    </message>
    <message>
        <source>The page, as in a browser.</source>
        <translation>La page, comme dans un navigateur.</translation>
    </message>
    <message>
        <source>one URL is needed.</source>
        <translation>il faut une URL.</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>par le proxy %1</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>1er octet</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>décodage</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>line %1, column %2: </source>
        <translation>ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation>
            <numerusform>  … et %n de plus</numerusform>
            <numerusform>  … et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>%1 (%2 on the wire)</source>
        <translation>%1 (%2 sur le réseau)</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>  %1, issued by %2, valid until %3</source>
        <translation>  %1, émis par %2, valide jusqu’au %3</translation>
    </message>
    <message>
        <source>The page came, but it has an error: nothing of it counts.</source>
        <translation>La page est arrivée, mais elle contient une erreur&#xa0;: rien n’en est retenu.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>  redirected to %1</source>
        <translation>  redirigé vers %1</translation>
    </message>
    <message>
        <source>  tried before: %1</source>
        <translation>  essayé avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n famille</numerusform>
            <numerusform>%n familles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrapeConfig</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>The header “%1” is set by the scrape and cannot be changed.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» est fixé par la collecte et ne peut pas être changé.</translation>
    </message>
    <message>
        <source>The value of the header “%1” has a line break or another control character in it.</source>
        <translation>La valeur de l’en-tête «&#xa0;%1&#xa0;» contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The time limit must be above 0.</source>
        <translation>Le délai maximal doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The interval must be above 0.</source>
        <translation>L’intervalle doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The size limit must be above 0.</source>
        <translation>La taille maximale doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The accepted certificate is not a SHA-256 fingerprint of 32 bytes.</source>
        <translation>Le certificat accepté n’est pas une empreinte SHA-256 de 32 octets.</translation>
    </message>
    <message>
        <source>The token has a line break in the middle.</source>
        <translation>Le jeton contient un saut de ligne.</translation>
    </message>
</context>
<context>
    <name>ScrapeFamilies</name>
    <message>
        <source>1 when the page was read, 0 when it was not.</source>
        <translation>1 si la page a été lue, 0 sinon.</translation>
    </message>
    <message>
        <source>Size of the page, uncompressed.</source>
        <translation>Taille de la page, décompressée.</translation>
    </message>
    <message>
        <source>How long the scrape took.</source>
        <translation>Durée de la collecte.</translation>
    </message>
    <message>
        <source>Samples on the page.</source>
        <translation>Échantillons de la page.</translation>
    </message>
    <message>
        <source>Series that were not on the page before.</source>
        <translation>Séries qui n’étaient pas encore sur la page.</translation>
    </message>
    <message>
        <source>How long a scrape may take.</source>
        <translation>Durée permise pour une collecte.</translation>
    </message>
</context>
<context>
    <name>ScrapeMessage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2: the name service does not answer.</source>
        <translation>Le nom %1 n’a pas pu être résolu en %2&#xa0;: le service de noms ne répond pas.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2.</source>
        <translation>%1 a accepté la connexion mais n’a pas terminé la négociation TLS en %2.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation>%1 n’a pas accepté de connexion en %2.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer within %2.</source>
        <translation>%1 a accepté la connexion mais n’a pas répondu en %2.</translation>
    </message>
    <message>
        <source>The page did not end within %1: %2 had come by then.</source>
        <translation>La page n’était pas terminée après %1&#xa0;: %2 étaient alors arrivés.</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>sans Content-Type</translation>
    </message>
    <message>
        <source>the Content-Type %1</source>
        <translation>Content-Type %1</translation>
    </message>
    <message>
        <source>The server answered with a web page, not with metrics.</source>
        <translation>Le serveur a répondu par une page web, pas par des métriques.</translation>
    </message>
    <message>
        <source>The server answered with a web page titled %1, not with metrics.</source>
        <translation>Le serveur a répondu par une page web intitulée %1, pas par des métriques.</translation>
    </message>
    <message>
        <source>The server answered with a JSON document, not with metrics.</source>
        <translation>Le serveur a répondu par un document JSON, pas par des métriques.</translation>
    </message>
    <message>
        <source>The server answered with an XML document, not with metrics.</source>
        <translation>Le serveur a répondu par un document XML, pas par des métriques.</translation>
    </message>
    <message>
        <source>The server answered with binary data (%1), not with metrics.</source>
        <translation>Le serveur a répondu par des données binaires (%1), pas par des métriques.</translation>
    </message>
    <message>
        <source>The server answered with %1, and the text does not look like metrics.</source>
        <translation>Le serveur a répondu (%1), et le texte ne ressemble pas à des métriques.</translation>
    </message>
    <message>
        <source>The server answered %1</source>
        <translation>Le serveur a répondu %1</translation>
    </message>
    <message>
        <source>%1: it asks for a user and password, or a token, and did not get the right one.</source>
        <translation>%1&#xa0;: il demande un utilisateur et un mot de passe, ou un jeton, et n’a pas reçu le bon.</translation>
    </message>
    <message>
        <source>%1: it refuses to show this page.</source>
        <translation>%1&#xa0;: il refuse de montrer cette page.</translation>
    </message>
    <message>
        <source>%1: there is no page at the path %2.</source>
        <translation>%1&#xa0;: il n’y a pas de page au chemin %2.</translation>
    </message>
    <message>
        <source>%1: a server or proxy in between could not get the page.</source>
        <translation>%1&#xa0;: un serveur ou un proxy intermédiaire n’a pas pu obtenir la page.</translation>
    </message>
    <message>
        <source>%1, with a page titled %2.</source>
        <translation>%1, avec une page intitulée %2.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2. Perhaps the server speaks plain http there.</source>
        <translation>Pas de TLS avec %1&#xa0;: %2. Le serveur y parle peut-être http en clair.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>Le certificat de %1 n’est pas reconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The page says it is compressed with %1, but its bytes are not, or end too early.</source>
        <translation>La page se dit compressée avec %1, mais ses octets ne le sont pas, ou s’arrêtent trop tôt.</translation>
    </message>
    <message>
        <source>The page is encoded with %1, which was not asked for and cannot be read.</source>
        <translation>La page est encodée avec %1, qui n’a pas été demandé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The page&apos;s compression is damaged.</source>
        <translation>La compression de la page est endommagée.</translation>
    </message>
    <message>
        <source>The name %1 is not known: no address was found for it.</source>
        <translation>Le nom %1 est inconnu&#xa0;: aucune adresse n’a été trouvée.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was refused.</source>
        <translation>Rien n’écoute sur %1&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>Aucun chemin ne mène à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 accepted the connection and closed it without an answer.</source>
        <translation>%1 a accepté la connexion et l’a fermée sans réponse.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks the rules of HTTP.</source>
        <translation>La réponse de %1 enfreint les règles de HTTP.</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP: it answered %2.</source>
        <translation>%1 ne parle pas HTTP&#xa0;: sa réponse est %2.</translation>
    </message>
    <message>
        <source>The proxy %1 failed: %2.</source>
        <translation>Le proxy %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The scrape of %1 failed: %2.</source>
        <translation>La collecte de %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The page is larger than the limit of %1.</source>
        <translation>La page dépasse la taille maximale de %1.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the page, after %1.</source>
        <translation>La connexion a été coupée au milieu de la page, après %1.</translation>
    </message>
    <message>
        <source>The server sent %1; the page was read in the format set for this target.</source>
        <translation>Le serveur a répondu (%1)&#xa0;; la page a été lue dans le format réglé pour cette cible.</translation>
    </message>
    <message>
        <source>The server sent %1; the page was read because it looks like metrics. Prometheus would refuse it unless fallback_scrape_protocol is set.</source>
        <translation>Le serveur a répondu (%1)&#xa0;; la page a été lue parce qu’elle ressemble à des métriques. Prometheus la refuserait, sauf si fallback_scrape_protocol est réglé.</translation>
    </message>
    <message>
        <source>This is not a URL that can be fetched: %1</source>
        <translation>Ce n’est pas une URL que l’on puisse collecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>A URL begins with http:// or https://, not with %1.</source>
        <translation>Une URL commence par http:// ou https://, pas par %1.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>Le serveur a redirigé plus de %1 fois.</translation>
    </message>
    <message>
        <source>The server redirected to %1, where no page can be.</source>
        <translation>Le serveur a redirigé vers %1, où il ne peut pas y avoir de page.</translation>
    </message>
    <message>
        <source>The scrape was cancelled.</source>
        <translation>La collecte a été annulée.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ScrapeOptions</name>
    <message>
        <source>--timeout takes seconds, 0.001 to 3600.</source>
        <translation>--timeout attend un nombre de secondes de 0.001 à 3600.</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos;.</source>
        <translation>--header attend «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--accept-certificate takes a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--accept-certificate attend une empreinte SHA-256&#xa0;: 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>--compression takes auto, never or always.</source>
        <translation>--compression attend auto, never ou always.</translation>
    </message>
    <message>
        <source>Time for the whole scrape (default: 5).</source>
        <translation>Durée de toute la collecte (par défaut&#xa0;: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Sends a header more; may be repeated.</source>
        <translation>Envoie un en-tête de plus&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Basic authentication; without a password it is taken from VIGIE_PASSWORD.</source>
        <translation>Authentification Basic&#xa0;; sans mot de passe, il est pris de VIGIE_PASSWORD.</translation>
    </message>
    <message>
        <source>user[:password]</source>
        <translation>utilisateur[:mot de passe]</translation>
    </message>
    <message>
        <source>Bearer authentication with the token in a file.</source>
        <translation>Authentification Bearer avec le jeton contenu dans un fichier.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Trusts these certificate authorities (PEM) instead of the system&apos;s.</source>
        <translation>Fait confiance à ces autorités de certification (PEM) au lieu de celles du système.</translation>
    </message>
    <message>
        <source>Trusts exactly the certificate with this fingerprint.</source>
        <translation>Fait confiance exactement au certificat de cette empreinte.</translation>
    </message>
    <message>
        <source>Asks for gzip: auto (default), never or always.</source>
        <translation>Demande gzip&#xa0;: auto (par défaut), never ou always.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>Does not ask for protobuf.</source>
        <translation>Ne demande pas protobuf.</translation>
    </message>
    <message>
        <source>Does not follow redirects.</source>
        <translation>Ne suit pas les redirections.</translation>
    </message>
    <message>
        <source>Goes through no proxy.</source>
        <translation>Ne passe par aucun proxy.</translation>
    </message>
</context>
<context>
    <name>ScrapeRequest</name>
    <message>
        <source>The file of certificate authorities, %1, cannot be read or has no certificate in it.</source>
        <translation>Le fichier d’autorités de certification, %1, est illisible ou ne contient aucun certificat.</translation>
    </message>
</context>
<context>
    <name>ScrapeSettings</name>
    <message>
        <source>Scrape</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>Nouvelles cibles</translation>
    </message>
    <message>
        <source>How a target is asked that is added from now on. What a target says for itself is in its own dialog.</source>
        <translation>Comment une cible ajoutée désormais est interrogée. Ce qu’une cible dit pour elle-même est dans son propre dialogue.</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>From one scrape to the next.</source>
        <translation>D’une collecte à la suivante.</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Délai maximal</translation>
    </message>
    <message>
        <source>For everything: the name, the connection, the whole page.</source>
        <translation>Pour tout&#xa0;: le nom, la connexion, la page entière.</translation>
    </message>
    <message>
        <source>Largest &amp;page</source>
        <translation>Page la plus &amp;grande</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>After decompression. A larger page counts as a failed scrape.</source>
        <translation>Après décompression. Une page plus grande compte comme une collecte échouée.</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Compression</translation>
    </message>
    <message>
        <source>Where it saves time</source>
        <translation>Là où elle fait gagner du temps</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>On this machine gzip costs more than it saves.</source>
        <translation>Sur cette machine, gzip coûte plus qu’il n’économise.</translation>
    </message>
    <message>
        <source>Accept proto&amp;buf</source>
        <translation>Accepter proto&amp;buf</translation>
    </message>
    <message>
        <source>Needed for native histograms.</source>
        <translation>Nécessaire aux histogrammes natifs.</translation>
    </message>
    <message>
        <source>Follow &amp;redirects</source>
        <translation>Suivre les &amp;redirections</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read (%1). They were kept as %2, and Vigie starts with the defaults.</source>
        <translation>Les réglages sont illisibles (%1). Ils ont été gardés sous %2, et Vigie démarre avec les valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2). Vigie starts with the defaults.</source>
        <translation>Les réglages dans %1 sont illisibles (%2). Vigie démarre avec les valeurs par défaut.</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The thresholds could not be read (%1). They were kept as %2.</source>
        <translation>Les seuils sont illisibles (%1). Ils ont été gardés sous %2.</translation>
    </message>
    <message>
        <source>The settings are of a newer Vigie. What this one does not know stays in the file; a copy was kept as %1.</source>
        <translation>Les réglages sont d’une version plus récente de Vigie. Ce que celle-ci ne connaît pas reste dans le fichier&#xa0;; une copie a été gardée sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: another Vigie holds it.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: une autre Vigie le tient.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
</context>
<context>
    <name>SettingsExchange</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Plage de temps</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>Nouvelles cibles</translation>
    </message>
    <message>
        <source>Docker and compose</source>
        <translation>Docker et compose</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Démarrer dans la zone de notification</translation>
    </message>
    <message>
        <source>Passwords in a file</source>
        <translation>Mots de passe dans un fichier</translation>
    </message>
    <message>
        <source>Age of the history</source>
        <translation>Âge de l’historique</translation>
    </message>
    <message>
        <source>Memory of the history</source>
        <translation>Mémoire de l’historique</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Hors service après échecs</translation>
    </message>
    <message>
        <source>Close into the tray</source>
        <translation>Fermer vers la zone de notification</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not an export of Vigie&apos;s settings.</source>
        <translation>Ce n’est pas un export des réglages de Vigie.</translation>
    </message>
    <message>
        <source>It was made by a newer Vigie. What this one knows is imported.</source>
        <translation>Il a été fait par une Vigie plus récente. Ce que celle-ci connaît est importé.</translation>
    </message>
    <message>
        <source>The password or token of %1 has to be typed again.</source>
        <translation>Le mot de passe ou le jeton de %1 est à saisir à nouveau.</translation>
    </message>
    <message>
        <source>New target: %1 (%2)</source>
        <translation>Nouvelle cible&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Target removed: %1</source>
        <translation>Cible retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>History over restarts</source>
        <translation>Historique d’un démarrage à l’autre</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Times on axes</source>
        <translation>Heures sur les axes</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Edit the selected target</source>
        <translation>Modifier la cible choisie</translation>
    </message>
    <message>
        <source>Pause or resume the selected target</source>
        <translation>Mettre en pause ou reprendre la cible choisie</translation>
    </message>
    <message>
        <source>Remove the selected target (Undo brings it back)</source>
        <translation>Supprimer la cible choisie (Annuler la rend)</translation>
    </message>
    <message>
        <source>Move the selected target</source>
        <translation>Déplacer la cible choisie</translation>
    </message>
    <message>
        <source>Read the values along the time</source>
        <translation>Lire les valeurs au fil du temps</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Aller au début ou à la fin</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Déplacer la période</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Agrandir ou réduire</translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation>Suivre de nouveau le temps</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Show the chart large</source>
        <translation>Montrer le graphique en grand</translation>
    </message>
    <message>
        <source>Back from a large chart to all charts</source>
        <translation>Revenir d’un grand graphique à tous les graphiques</translation>
    </message>
    <message>
        <source>Complete in an expression</source>
        <translation>Compléter dans une expression</translation>
    </message>
    <message>
        <source>Evaluate an expression</source>
        <translation>Évaluer une expression</translation>
    </message>
    <message>
        <source>Earlier and later expressions</source>
        <translation>Expressions antérieures et suivantes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
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
        <source>the system&apos;s authorities</source>
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
        <translation>D&amp;ossier du projet</translation>
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
        <translation>Po&amp;rt du conteneur</translation>
    </message>
    <message>
        <source>the URL&apos;s port</source>
        <translation>le port de l’URL</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Tes&amp;ter</translation>
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
    <message>
        <source>&amp;Largest page</source>
        <translation>Page la p&amp;lus grande</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>Co&amp;mpression</translation>
    </message>
    <message>
        <source>Where it saves time</source>
        <translation>Là où elle fait gagner du temps</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>Accept protobuf</source>
        <translation>Accepter protobuf</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Suivre les redirections</translation>
    </message>
</context>
<context>
    <name>TargetSettings</name>
    <message>
        <source>restore the default targets</source>
        <translation>rétablir les cibles par défaut</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>Points de terminaison surveillés</translation>
    </message>
    <message>
        <source>The URL, interval, password, headers and compose service of each are in its dialog. Whatever is done here can be undone in the window.</source>
        <translation>L’URL, l’intervalle, le mot de passe, les en-têtes et le service compose de chacune sont dans son dialogue. Tout ce qui est fait ici peut être annulé dans la fenêtre.</translation>
    </message>
    <message>
        <source>add edit remove URL endpoint service port password headers</source>
        <translation>ajouter modifier retirer URL point de terminaison service port mot de passe en-têtes</translation>
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
        <translation>lente&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>hors service depuis %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>The pages; none: the two default targets.</source>
        <translation>Les pages&#xa0;; aucune&#xa0;: les deux cibles par défaut.</translation>
    </message>
    <message>
        <source>Adds the built-in exporter. Ends after 20 s when the output is not a terminal.</source>
        <translation>Ajoute l’exportateur intégré. Se termine après 20 s quand la sortie n’est pas un terminal.</translation>
    </message>
    <message>
        <source>Time between scrapes (default: 5).</source>
        <translation>Durée entre deux collectes (par défaut&#xa0;: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Ends after so many scrapes of each target.</source>
        <translation>Se termine après ce nombre de collectes de chaque cible.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Ends after so long.</source>
        <translation>Se termine après cette durée.</translation>
    </message>
    <message>
        <source>--count takes a number above 0.</source>
        <translation>--count attend un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>--for takes seconds.</source>
        <translation>--for attend un nombre de secondes.</translation>
    </message>
    <message>
        <source>--interval takes seconds, 0.05 or more.</source>
        <translation>--interval attend un nombre de secondes, au moins 0.05.</translation>
    </message>
    <message>
        <source>Scrapes pages again and again and shows how the targets are.</source>
        <translation>Collecte des pages encore et encore et montre l’état des cibles.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>hors service depuis %1</translation>
    </message>
    <message>
        <source>%1 series</source>
        <translation>%1 séries</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>vigie::AboutDialog</name>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>La version %1 est disponible.</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>See what your /metrics endpoints say, and why they don&apos;t.</source>
        <translation>Voir ce que disent vos points de terminaison /metrics, et pourquoi ils se taisent.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. With Qt, RE2, yaml-cpp, fast_float and libdeflate.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Avec Qt, RE2, yaml-cpp, fast_float et libdeflate.</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Chercher une nouvelle version</translation>
    </message>
    <message>
        <source>One request to %1</source>
        <translation>Une seule requête à %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::AlertsPage</name>
    <message>
        <source>Add threshold…</source>
        <translation>Ajouter un seuil…</translation>
    </message>
    <message>
        <source>Open rule file…</source>
        <translation>Ouvrir un fichier de règles…</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No thresholds yet</source>
        <translation>Pas encore de seuil</translation>
    </message>
    <message>
        <source>A threshold watches an expression and tells when it is crossed. Choose &quot;Add threshold…&quot; in the menu of any chart, or open the rule files of your Prometheus as they are: alerts and recordings run here just so.</source>
        <translation>Un seuil surveille une expression et signale son franchissement. Choisissez «&#xa0;Ajouter un seuil…&#xa0;» dans le menu d’un graphique, ou ouvrez tels quels les fichiers de règles de votre Prometheus&#xa0;: alertes et enregistrements s’exécutent ici de la même façon.</translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n déclenchée</numerusform>
            <numerusform>%n déclenchées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rule files</source>
        <translation>Ouvrir des fichiers de règles</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules)</source>
        <translation>Fichiers de règles (*.yml *.yaml *.rules)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Edit or show the chart</source>
        <translation>Modifier ou afficher le graphique</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Rendre muette ou réactiver</translation>
    </message>
    <message>
        <source>Remove, or close the file</source>
        <translation>Retirer, ou fermer le fichier</translation>
    </message>
</context>
<context>
    <name>vigie::ChangesBar</name>
    <message>
        <source>What is gone</source>
        <translation>Ce qui a disparu</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Modification précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Modification suivante (F8)</translation>
    </message>
    <message>
        <source>What changes is marked from the next scrape on.</source>
        <translation>Ce qui change est marqué dès la prochaine collecte.</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n nouvelle série</numerusform>
            <numerusform>%n nouvelles séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other type or help</source>
        <translation>
            <numerusform>%n autre type ou aide</numerusform>
            <numerusform>%n autres types ou aides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%n valeur modifiée</numerusform>
            <numerusform>%n valeurs modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as at %1</source>
        <translation>Identique à %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
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
        <translation>Séparer par&#xa0;: %1</translation>
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
    <name>vigie::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>vigie::ChartView</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>Réinitialiser le zoom</translation>
    </message>
    <message>
        <source>Logarithmic Axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>Show All Series</source>
        <translation>Montrer toutes les séries</translation>
    </message>
    <message>
        <source>Copy PromQL</source>
        <translation>Copier le PromQL</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Why It Was Down</source>
        <translation>Pourquoi c’était hors service</translation>
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
        <translation>%1&#xa0;: %2. %3</translation>
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
    <name>vigie::ComposeFile</name>
    <message>
        <source>the key “%1” stands here twice</source>
        <translation>la clé «&#xa0;%1&#xa0;» est ici deux fois</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>la variable %1 n’est pas définie</translation>
    </message>
    <message>
        <source>“%1” is not a port mapping</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une publication de port</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>the service %1 is not a mapping</source>
        <translation>le service %1 n’est pas un tableau clé-valeur (mapping)</translation>
    </message>
    <message>
        <source>“services” is not a mapping</source>
        <translation>«&#xa0;services&#xa0;» n’est pas un tableau clé-valeur (mapping)</translation>
    </message>
    <message>
        <source>the file is no compose file: a mapping is expected</source>
        <translation>ce n’est pas un fichier compose&#xa0;: un tableau clé-valeur (mapping) est attendu</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>“%1” is not a valid variable</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une variable valide</translation>
    </message>
    <message>
        <source>the required variable %1 is not set: %2</source>
        <translation>la variable obligatoire %1 n’est pas définie&#xa0;: %2</translation>
    </message>
    <message>
        <source>a tab stands in the indentation, where YAML allows only spaces</source>
        <translation>l’indentation contient une tabulation, là où YAML n’admet que des espaces</translation>
    </message>
    <message>
        <source>the file is larger than 8 MiB and was not read</source>
        <translation>le fichier dépasse 8 Mio et n’a pas été lu</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>le fichier n’est pas du texte UTF-8</translation>
    </message>
</context>
<context>
    <name>vigie::ComposePatch</name>
    <message>
        <source>the list of ports is written in a way that cannot be edited safely</source>
        <translation>la liste des ports est écrite d’une façon qui ne peut pas être modifiée sans risque</translation>
    </message>
    <message>
        <source>where the list of ports ends is not sure</source>
        <translation>la fin de la liste des ports n’est pas certaine</translation>
    </message>
    <message>
        <source>the service %1 is written in a way that cannot be edited safely</source>
        <translation>le service %1 est écrit d’une façon qui ne peut pas être modifiée sans risque</translation>
    </message>
    <message>
        <source>the ports come from an anchor that other services may share</source>
        <translation>les ports viennent d’une ancre que d’autres services peuvent partager</translation>
    </message>
    <message>
        <source>the ports are reset on purpose (!reset)</source>
        <translation>les ports sont remis à zéro exprès (!reset)</translation>
    </message>
    <message>
        <source>“ports” is not a list</source>
        <translation>«&#xa0;ports&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>the port entry is written in a way that cannot be edited safely</source>
        <translation>l’entrée de port est écrite d’une façon qui ne peut pas être modifiée sans risque</translation>
    </message>
    <message>
        <source>the port entry comes from an anchor, or is no longer where it was</source>
        <translation>l’entrée de port vient d’une ancre, ou n’est plus où elle était</translation>
    </message>
    <message>
        <source>the “expose” entry comes from an anchor, or is no longer where it was</source>
        <translation>l’entrée «&#xa0;expose&#xa0;» vient d’une ancre, ou n’est plus où elle était</translation>
    </message>
    <message>
        <source>“network_mode” is written in a way that cannot be edited safely</source>
        <translation>«&#xa0;network_mode&#xa0;» est écrit d’une façon qui ne peut pas être modifiée sans risque</translation>
    </message>
    <message>
        <source>the service %1 is not in this file</source>
        <translation>le service %1 n’est pas dans ce fichier</translation>
    </message>
    <message>
        <source>the service %1 is not a mapping</source>
        <translation>le service %1 n’est pas un tableau clé-valeur (mapping)</translation>
    </message>
    <message>
        <source>the service %1 is an alias of something else</source>
        <translation>le service %1 est un alias d’autre chose</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier n’existe plus</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the file was changed in the meantime</source>
        <translation>le fichier a été modifié entre-temps</translation>
    </message>
    <message>
        <source>the change would touch more than it should</source>
        <translation>la modification toucherait plus que prévu</translation>
    </message>
    <message>
        <source>the file says so already</source>
        <translation>le fichier le dit déjà</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>no backup could be written beside the file</source>
        <translation>aucune sauvegarde n’a pu être écrite à côté du fichier</translation>
    </message>
</context>
<context>
    <name>vigie::DesktopPresence</name>
    <message>
        <source>Vigie goes on in the tray</source>
        <translation>Vigie continue dans la zone de notification</translation>
    </message>
    <message>
        <source>It keeps watching there. Quit is in the icon&apos;s menu.</source>
        <translation>Elle continue de veiller de là. Quitter est dans le menu de l’icône.</translation>
    </message>
    <message>
        <source>This desktop has no tray: Vigie stays a window, and closing it quits.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: Vigie reste une fenêtre, et la fermer quitte.</translation>
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
    <message>
        <source>new family</source>
        <translation>nouvelle famille</translation>
    </message>
    <message>
        <source>family gone</source>
        <translation>famille disparue</translation>
    </message>
    <message>
        <source>type or help</source>
        <translation>type ou aide</translation>
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
        <source>They appear here with the target&apos;s first readable answer.</source>
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
</context>
<context>
    <name>vigie::ExpressionEditor</name>
    <message>
        <source>PromQL expression</source>
        <translation>Expression PromQL</translation>
    </message>
    <message>
        <source>The chart&apos;s expression. Ctrl+Space completes, Ctrl+Enter evaluates, Alt+Up brings back earlier ones.</source>
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
    <name>vigie::FamilyGrid</name>
    <message>
        <source>Open large</source>
        <translation>Ouvrir en grand</translation>
    </message>
    <message>
        <source>Pin to the overview</source>
        <translation>Épingler à l’aperçu</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>vigie::FamilyPane</name>
    <message>
        <source>Filter by name or help</source>
        <translation>Filtrer par nom ou aide</translation>
    </message>
    <message>
        <source>Metric families</source>
        <translation>Familles de métriques</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Afficher tous les graphiques</translation>
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
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add another family to this chart, which can also be dragged onto it</source>
        <translation>Ajouter une autre famille à ce graphique&#xa0;; on peut aussi l’y faire glisser</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>vigie::FreedesktopNotices</name>
    <message>
        <source>there is no D-Bus session bus</source>
        <translation>il n’y a pas de bus de session D-Bus</translation>
    </message>
    <message>
        <source>no notification service runs on this desktop</source>
        <translation>aucun service de notification n’est en marche sur ce bureau</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>le service de notification ne répond pas</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryPlace</name>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Delete the history…</source>
        <translation>Supprimer l’historique…</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s) in %2</source>
        <translation>
            <numerusform>%1 dans %n fichier dans %2</numerusform>
            <numerusform>%1 dans %n fichiers dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history?</source>
        <translation>Supprimer l’historique&#xa0;?</translation>
    </message>
    <message>
        <source>All samples of all targets are forgotten, in memory and on the disk. This cannot be undone. The targets stay.</source>
        <translation>Tous les échantillons de toutes les cibles sont oubliés, en mémoire et sur le disque. C’est définitif. Les cibles restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryRunner</name>
    <message>
        <source>Another Vigie keeps its history in %1: what this one sees is forgotten when it ends.</source>
        <translation>Une autre Vigie garde son historique dans %1&#xa0;: ce que voit celle-ci est oublié quand elle se termine.</translation>
    </message>
    <message>
        <source>The history cannot be written to %1: %2. What is seen now is forgotten when Vigie ends, unless that changes.</source>
        <translation>L’historique n’a pas pu être écrit dans %1&#xa0;: %2. Ce qui est vu maintenant est oublié à la fin de Vigie, sauf si cela change.</translation>
    </message>
</context>
<context>
    <name>vigie::IssueListModel</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
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
        <source>Which family&apos;s chart is to stay on the overview?</source>
        <translation>Le graphique de quelle famille garder dans l’aperçu&#xa0;?</translation>
    </message>
    <message>
        <source>Find endpoints</source>
        <translation>Chercher des points de terminaison</translation>
    </message>
    <message>
        <source>Save a recording…</source>
        <translation>Sauvegarder un enregistrement…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer des réglages…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exporter les réglages…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>Ajouter un seuil…</translation>
    </message>
    <message>
        <source>Open rule file…</source>
        <translation>Ouvrir un fichier de règles…</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertes (%1)</translation>
    </message>
    <message>
        <source>Which family is to be added to the chart?</source>
        <translation>Quelle famille ajouter au graphique&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vigie::MuteControl</name>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Muet pendant 1 heure</translation>
    </message>
    <message>
        <source>Mute until tomorrow</source>
        <translation>Muet jusqu’à demain</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>Notifier à nouveau</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Muet jusqu’à %1.</translation>
    </message>
    <message>
        <source>Not muted just now.</source>
        <translation>Pas muet en ce moment.</translation>
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
    <name>vigie::Notices</name>
    <message>
        <source>This desktop has no tray for notices. They are in the event log.</source>
        <translation>Ce bureau n’a pas de zone de notification pour les avis. Ils sont dans le journal.</translation>
    </message>
    <message>
        <source>Notices cannot be shown on this desktop: %1, and there is no tray. They are in the event log.</source>
        <translation>Les avis ne peuvent pas être montrés sur ce bureau&#xa0;: %1, et il n’y a pas de zone de notification. Ils sont dans le journal.</translation>
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
    <message>
        <source>Its charts appear with the first answer.</source>
        <translation>Ses graphiques apparaissent avec la première réponse.</translation>
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
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
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
        <translation>Montrer les dernières (minutes)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vigie::RecordingActions</name>
    <message>
        <source>A recording from %1 to %2: nothing here is scraped.</source>
        <translation>Un enregistrement de %1 à %2&#xa0;: rien n’est collecté ici.</translation>
    </message>
    <message>
        <source>Save a recording</source>
        <translation>Sauvegarder un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.vigie)</source>
        <translation>Enregistrements (*.vigie)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gardé sous %1.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.vigie);;All files (*)</source>
        <translation>Enregistrements (*.vigie);;Tous les fichiers (*)</translation>
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
        <translation>Le fichier %1 est modifié comme montré&#xa0;; l’ancien est gardé à côté.</translation>
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
        <source>The file is as it was.</source>
        <translation>Le fichier est comme avant.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Rien n’a été modifié&#xa0;: %1.</translation>
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
    <message>
        <source>Next change of the page</source>
        <translation>Modification suivante de la page</translation>
    </message>
    <message>
        <source>Previous change of the page</source>
        <translation>Modification précédente de la page</translation>
    </message>
</context>
<context>
    <name>vigie::RuleDetails</name>
    <message>
        <source>firing since %1</source>
        <translation>déclenchée depuis %1</translation>
    </message>
    <message>
        <source>pending since %1</source>
        <translation>en attente depuis %1</translation>
    </message>
    <message>
        <source>Alerts of this rule</source>
        <translation>Alertes de cette règle</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>keeps firing for %1</source>
        <translation>reste déclenchée pendant %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>évaluée à %1</translation>
    </message>
    <message>
        <source>%1, line %2, group %3</source>
        <translation>%1, ligne %2, groupe %3</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Elle échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Rendre muette</translation>
    </message>
    <message>
        <source>No notifications of this rule; it stays in the log</source>
        <translation>Pas de notification pour cette règle&#xa0;; elle reste dans le journal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
</context>
<context>
    <name>vigie::RuleEditor</name>
    <message>
        <source>add the threshold %1</source>
        <translation>ajouter le seuil %1</translation>
    </message>
    <message>
        <source>change the threshold %1</source>
        <translation>modifier le seuil %1</translation>
    </message>
    <message>
        <source>remove the threshold %1</source>
        <translation>retirer le seuil %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouvrir %1</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>fermer %1</translation>
    </message>
    <message>
        <source>mute a rule</source>
        <translation>rendre une règle muette</translation>
    </message>
    <message>
        <source>unmute a rule</source>
        <translation>réactiver une règle</translation>
    </message>
</context>
<context>
    <name>vigie::RuleListModel</name>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>matches nothing</source>
        <translation>sans correspondance</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>pas encore évaluée</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>all targets</source>
        <translation>toutes les cibles</translation>
    </message>
    <message>
        <source>its target is gone</source>
        <translation>sa cible n’existe plus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, muette</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ScrapeJob</name>
    <message>
        <source>it names no host.</source>
        <translation>elle ne nomme pas d’hôte.</translation>
    </message>
    <message>
        <source>port 0 cannot be connected to.</source>
        <translation>on ne peut pas se connecter au port 0.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>vigie::ScrapeWorker</name>
    <message>
        <source>The application restarts.</source>
        <translation>L’application redémarre.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the limit for a page.</source>
        <translation>%1 dépasse la taille maximale d’une page.</translation>
    </message>
</context>
<context>
    <name>vigie::SecretKeeper</name>
    <message>
        <source>The keychain has not answered yet. Targets with a password are asked without it until it does.</source>
        <translation>Le trousseau n’a pas encore répondu. D’ici là, les cibles à mot de passe sont interrogées sans lui.</translation>
    </message>
</context>
<context>
    <name>vigie::SecretStore</name>
    <message>
        <source>none runs</source>
        <translation>aucun n’est en marche</translation>
    </message>
    <message>
        <source>this Vigie was built without</source>
        <translation>cette Vigie a été construite sans</translation>
    </message>
    <message>
        <source>No keychain answers here (%1). Passwords and tokens are kept in %2, which only you can read.</source>
        <translation>Aucun trousseau ne répond ici (%1). Mots de passe et jetons sont gardés dans %2, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>No keychain answers here (%1). Passwords and tokens are kept until Vigie ends; the settings (General) can allow a file for them.</source>
        <translation>Aucun trousseau ne répond ici (%1). Mots de passe et jetons sont gardés jusqu’à la fin de Vigie&#xa0;; les réglages (Général) peuvent leur permettre un fichier.</translation>
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
    <name>vigie::Session</name>
    <message>
        <source>answers again</source>
        <translation>répond à nouveau</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>redémarrée</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The history is kept again.</source>
        <translation>L’historique est à nouveau conservé.</translation>
    </message>
    <message>
        <source>its container is stopped on purpose: no notices until it starts again</source>
        <translation>son conteneur est arrêté exprès&#xa0;: pas d’avis avant son redémarrage</translation>
    </message>
    <message>
        <source>comes and goes</source>
        <translation>va et vient</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the history are damaged and left out: the last run was cut off, or the disk is failing.</source>
        <translation>
            <numerusform>%n octet de l’historique est abîmé et laissé de côté&#xa0;: la dernière exécution a été interrompue, ou le disque faiblit.</numerusform>
            <numerusform>%n octets de l’historique sont abîmés et laissés de côté&#xa0;: la dernière exécution a été interrompue, ou le disque faiblit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the history was written by a newer Vigie and cannot be read by this one.</source>
        <translation>Une partie de l’historique a été écrite par une Vigie plus récente et ne peut pas être lue par celle-ci.</translation>
    </message>
    <message>
        <source>The system&apos;s clock was set back by %1. So that every sample has its place, Vigie goes on with its own time; a restart follows the clock.</source>
        <translation>L’horloge du système a reculé de %1. Pour que chaque échantillon ait sa place, Vigie continue avec sa propre heure&#xa0;; un redémarrage suit l’horloge.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the history is of a time that is still to come: the clock was set back. It is left out until then.</source>
        <translation>Une partie de l’historique date d’un moment encore à venir&#xa0;: l’horloge a reculé. Elle est laissée de côté jusque-là.</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsDialog</name>
    <message>
        <source>No setting has these words</source>
        <translation>Aucun réglage ne contient ces mots</translation>
    </message>
    <message>
        <source>Try another word, or clear the search to see all pages.</source>
        <translation>Essayez un autre mot, ou effacez la recherche pour voir toutes les pages.</translation>
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
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1&#xa0;: revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsPorter</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The settings are in %1, without passwords and tokens.</source>
        <translation>Les réglages sont dans %1, sans mots de passe ni jetons.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: the settings are the same.</source>
        <translation>%1 ne change rien&#xa0;: les réglages sont les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would change %n setting(s):</source>
        <translation>
            <numerusform>%1 changerait %n réglage&#xa0;:</numerusform>
            <numerusform>%1 changerait %n réglages&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo in the window takes it back.</source>
        <translation>Annuler, dans la fenêtre, revient en arrière.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>import settings</source>
        <translation>importer des réglages</translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
    <message numerus="yes">
        <source>%1 samples in %2</source>
        <translation>
            <numerusform>%1 échantillon dans %2</numerusform>
            <numerusform>%1 échantillons dans %2</numerusform>
        </translation>
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
            <numerusform>Elle répond&#xa0;: %1, %n ligne, en %2.</numerusform>
            <numerusform>Elle répond&#xa0;: %1, %n lignes, en %2.</numerusform>
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
    <name>vigie::TargetEmptyState</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Find endpoints</source>
        <translation>Chercher des points de terminaison</translation>
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
    <name>vigie::ThresholdChart</name>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la dernière heure</translation>
    </message>
</context>
<context>
    <name>vigie::ThresholdDialog</name>
    <message>
        <source>Add threshold</source>
        <translation>Ajouter un seuil</translation>
    </message>
    <message>
        <source>Edit threshold</source>
        <translation>Modifier le seuil</translation>
    </message>
    <message>
        <source>Drag the line to set the value</source>
        <translation>Faire glisser la ligne pour régler la valeur</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Expression</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How long it has to hold</source>
        <translation>Durée pendant laquelle elle doit tenir</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>est au-dessus de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est d’au moins</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>est au-dessous de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est d’au plus</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Give it a name: it is what the notification says.</source>
        <translation>Donnez-lui un nom&#xa0;: c’est lui que dit la notification.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1</source>
        <translation>L’expression est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The expression is a range of samples: put a function around it, as rate(…).</source>
        <translation>L’expression est une plage d’échantillons&#xa0;: entourez-la d’une fonction, comme rate(…).</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>La valeur manque.</translation>
    </message>
    <message>
        <source>The value cannot be read: write it as %1.</source>
        <translation>La valeur est illisible&#xa0;: écrivez-la comme %1.</translation>
    </message>
    <message>
        <source>The duration cannot be read: write it as 30s, 5m or 1h30m.</source>
        <translation>La durée est illisible&#xa0;: écrivez-la comme 30s, 5m ou 1h30m.</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>déclenchée</translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %n time(s) in the last hour.</source>
        <translation>
            <numerusform>Il se serait déclenché %n fois dans la dernière heure.</numerusform>
            <numerusform>Il se serait déclenché %n fois dans la dernière heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last hour it was crossed, but never for so long: it would not have fired.</source>
        <translation>Dans la dernière heure il a été franchi, mais jamais aussi longtemps&#xa0;: il ne se serait pas déclenché.</translation>
    </message>
    <message>
        <source>It would not have fired in the last hour.</source>
        <translation>Il ne se serait pas déclenché dans la dernière heure.</translation>
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
    <name>vigie::Translations</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate to: fr, de, es…</extracomment>
        <translation>fr</translation>
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
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Notify again (muted until %1)</source>
        <translation>Notifier à nouveau (muet jusqu’à %1)</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Notifications muettes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Until all that is down works again</source>
        <translation>Jusqu’à ce que tout ce qui est hors service revienne</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) firing</source>
        <translation>
            <numerusform>%n règle déclenchée</numerusform>
            <numerusform>%n règles déclenchées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::UpdateCheck</name>
    <message>
        <source>The answer names no version.</source>
        <translation>La réponse ne nomme aucune version.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
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
        <translation>Vigie regarde d’elle-même quand une cible ne répond plus. Elle ne fait que regarder&#xa0;: rien n’est modifié sans un clic.</translation>
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
    <message>
        <source>In the handbook</source>
        <translation>Dans le manuel</translation>
    </message>
    <message>
        <source>What this verdict means, and what to do</source>
        <translation>Ce que veut dire ce verdict, et que faire</translation>
    </message>
</context>
<context>
    <name>vigie::WelcomePage</name>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Tout ajouter</translation>
    </message>
    <message>
        <source>What is there to watch?</source>
        <translation>Qu’y a-t-il à surveiller&#xa0;?</translation>
    </message>
    <message>
        <source>Vigie asks the usual places, the ports that containers publish and those on which your own programs listen for /metrics: on this machine only, each once.</source>
        <translation>Vigie demande /metrics aux endroits habituels, aux ports que publient les conteneurs et à ceux où écoutent vos propres programmes&#xa0;: sur cette machine seulement, une fois chacun.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
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
        <source>Add a URL…</source>
        <translation>Ajouter une URL…</translation>
    </message>
    <message>
        <source>To my targets</source>
        <translation>Vers mes cibles</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>service %1 of project %2</source>
        <translation>service %1 du projet %2</translation>
    </message>
    <message>
        <source>a program of yours</source>
        <translation>un de vos programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n pages answer that are not among your targets.</source>
        <translation>
            <numerusform>%n page répond qui n’est pas parmi vos cibles.</numerusform>
            <numerusform>%n pages répondent qui ne sont pas parmi vos cibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing else answers at present. Start your services and search again, add a URL, or look around in the demo.</source>
        <translation>Rien d’autre ne répond pour l’instant. Démarrez vos services et cherchez à nouveau, ajoutez une URL, ou regardez la démo.</translation>
    </message>
</context>
</TS>
