<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Alerts</name>
    <message>
        <source>the value is %1</source>
        <translation>el valor es %1</translation>
    </message>
    <message>
        <source>%1: the value is %2</source>
        <translation>%1: el valor es %2</translation>
    </message>
    <message>
        <source>%1 is pending: %2</source>
        <translation>%1 está pendiente: %2</translation>
    </message>
    <message>
        <source>%1 is firing: %2</source>
        <translation>%1 está disparada: %2</translation>
    </message>
    <message>
        <source>%1 is resolved</source>
        <translation>%1 está resuelta</translation>
    </message>
    <message>
        <source>%1 is resolved: %2</source>
        <translation>%1 está resuelta: %2</translation>
    </message>
    <message>
        <source>It matches nothing: there is no series named %1.</source>
        <translation>No coincide con nada: ninguna serie se llama %1.</translation>
    </message>
    <message>
        <source>It matches nothing: no series has %1.</source>
        <translation>No coincide con nada: ninguna serie tiene %1.</translation>
    </message>
    <message>
        <source>It matches nothing: no series of %1 has %2.</source>
        <translation>No coincide con nada: ninguna serie de %1 tiene %2.</translation>
    </message>
    <message>
        <source>It matches nothing: no series fits %1.</source>
        <translation>No coincide con nada: ninguna serie encaja con %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>¿Es %1?</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>The registry could not be written.</source>
        <translation>No se pudo escribir el registro.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>No se pudo quitar %1: %2</translation>
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
        <translation>No hay muestras en este intervalo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 más</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>ChartSettings</name>
    <message>
        <source>Numbers and times</source>
        <translation>Números y horas</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>As the language writes them</source>
        <translation>Según el idioma</translation>
    </message>
    <message>
        <source>As the system writes them</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Without separators: 1234567</source>
        <translation>Sin separadores: 1234567</translation>
    </message>
    <message>
        <source>In texts only. What is copied, exported or queried is always plain.</source>
        <translation>Solo en los textos. Lo que se copia, exporta o consulta va siempre sin formato.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zona &amp;horaria</translation>
    </message>
    <message>
        <source>This machine&apos;s</source>
        <translation>La de esta máquina</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Charts and look</source>
        <translation>Gráficos y aspecto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Paleta</translation>
    </message>
    <message>
        <source>Vigie</source>
        <translation>Vigie</translation>
    </message>
    <message>
        <source>Okabe and Ito</source>
        <translation>Okabe e Ito</translation>
    </message>
    <message>
        <source>Greys, told apart by pattern</source>
        <translation>Grises, distinguidos por su trazo</translation>
    </message>
    <message>
        <source>The colours of the lines. Each can be told apart with red-green blindness too.</source>
        <translation>Los colores de las líneas. Todos se distinguen también con daltonismo rojo-verde.</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Holgada</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact puts more charts on a page.</source>
        <translation>Compacta pone más gráficos en una página.</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Reloj</translation>
    </message>
    <message>
        <source>24 hours: 13:50</source>
        <translation>24 horas: 13:50</translation>
    </message>
    <message>
        <source>12 hours: 1:50 PM</source>
        <translation>12 horas: 1:50 PM</translation>
    </message>
    <message>
        <source>Times on &amp;axes</source>
        <translation>Horas en los e&amp;jes</translation>
    </message>
    <message>
        <source>The clock&apos;s: 13:45</source>
        <translation>Las del reloj: 13:45</translation>
    </message>
    <message>
        <source>Before now: −5 min</source>
        <translation>Antes de ahora: −5 min</translation>
    </message>
    <message>
        <source>A chart that is zoomed or paused always shows the clock&apos;s.</source>
        <translation>Un gráfico ampliado o en pausa muestra siempre la hora del reloj.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>ChartType</name>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>activo o caído</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>timestamp → age</source>
        <translation>marca de tiempo → antigüedad</translation>
    </message>
    <message>
        <source>histogram → heatmap</source>
        <translation>histograma → mapa de calor</translation>
    </message>
    <message>
        <source>histogram → %1</source>
        <translation>histograma → %1</translation>
    </message>
    <message>
        <source>summary → quantiles</source>
        <translation>summary → cuantiles</translation>
    </message>
    <message>
        <source>observations → rate</source>
        <translation>observaciones → tasa</translation>
    </message>
    <message>
        <source>sum ÷ count → mean</source>
        <translation>suma ÷ número → media</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>counter → increase</source>
        <translation>contador → incremento</translation>
    </message>
    <message>
        <source>counter → rate</source>
        <translation>contador → tasa</translation>
    </message>
    <message>
        <source>newest values</source>
        <translation>valores más recientes</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Cuantiles</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Apilado</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Prints JSON for programs.</source>
        <translation>Escribe JSON para programas.</translation>
    </message>
    <message>
        <source>The language of the texts, e.g. fr.</source>
        <translation>El idioma de los textos, p.&#xa0;ej. es.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Try &apos;vigiectl %1 --help&apos;.</source>
        <translation>Más información: «vigiectl %1 --help».</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Says why a page does not answer</source>
        <translation>Dice por qué una página no responde</translation>
    </message>
    <message>
        <source>Fetches a page once, with timings and headers</source>
        <translation>Recolecta una página una vez, con tiempos y cabeceras</translation>
    </message>
    <message>
        <source>Shows live how the targets are</source>
        <translation>Muestra en directo cómo están los objetivos</translation>
    </message>
    <message>
        <source>Reads a page from a file and says what is wrong</source>
        <translation>Lee una página de un archivo y dice qué está mal</translation>
    </message>
    <message>
        <source>Says which names and units depart from the rules</source>
        <translation>Dice qué nombres y unidades se apartan de las reglas</translation>
    </message>
    <message>
        <source>See what your /metrics endpoints say, and why they don&apos;t.</source>
        <translation>Ver qué dicen los puntos de conexión /metrics, y por qué callan.</translation>
    </message>
    <message>
        <source>Usage: vigiectl COMMAND [OPTIONS]</source>
        <translation>Uso: vigiectl ORDEN [OPCIONES]</translation>
    </message>
    <message>
        <source>&apos;vigiectl COMMAND --help&apos; explains one of them, with an example.</source>
        <translation>«vigiectl ORDEN --help» explica una de ellas, con un ejemplo.</translation>
    </message>
    <message>
        <source>Exit code: 0 fine, 1 a problem was found, 2 wrong usage.</source>
        <translation>Código de salida: 0 todo bien, 1 se encontró un problema, 2 mal uso.</translation>
    </message>
    <message>
        <source>vigiectl: there is no command &apos;%1&apos;.</source>
        <translation>vigiectl: no existe la orden «%1».</translation>
    </message>
    <message>
        <source>&apos;vigiectl --help&apos; lists the commands.</source>
        <translation>«vigiectl --help» enumera las órdenes.</translation>
    </message>
    <message>
        <source>Keeps what pages say in a file</source>
        <translation>Guarda en un archivo lo que dicen las páginas</translation>
    </message>
    <message>
        <source>Evaluates PromQL over recordings and files of samples</source>
        <translation>Evalúa PromQL sobre grabaciones y archivos de muestras</translation>
    </message>
    <message>
        <source>Checks and tests files of alerts and recordings</source>
        <translation>Comprueba y prueba archivos de alertas y grabaciones</translation>
    </message>
    <message>
        <source>vigiectl: the output could not be written. Is the disk full?</source>
        <translation>vigiectl: no se pudo escribir la salida. ¿Está lleno el disco?</translation>
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
        <translation>%1, tras %2&#xa0;ms</translation>
    </message>
    <message>
        <source>What to diagnose; without it the two usual targets.</source>
        <translation>Qué diagnosticar; sin URL, los dos objetivos habituales.</translation>
    </message>
    <message>
        <source>A compose file; may be given several times, in the order of compose.</source>
        <translation>Un archivo compose; se puede repetir, en el orden de compose.</translation>
    </message>
    <message>
        <source>Where the compose files are.</source>
        <translation>Dónde están los archivos compose.</translation>
    </message>
    <message>
        <source>The compose project&apos;s name.</source>
        <translation>El nombre del proyecto compose.</translation>
    </message>
    <message>
        <source>The compose service (default: workers).</source>
        <translation>El servicio compose (por defecto: workers).</translation>
    </message>
    <message>
        <source>The port inside the container (default: 9090).</source>
        <translation>El puerto dentro del contenedor (por defecto: 9090).</translation>
    </message>
    <message>
        <source>How many seconds the page may take (default: 3). A longer one tells a slow page from a hung server.</source>
        <translation>Cuántos segundos puede tardar la página (por defecto: 3). Con más tiempo se distingue una página lenta de un servidor colgado.</translation>
    </message>
    <message>
        <source>The page of the API of the same project.</source>
        <translation>La página de la API del mismo proyecto.</translation>
    </message>
    <message>
        <source>The container engine&apos;s socket, e.g. unix:///run/docker.sock.</source>
        <translation>El socket del motor de contenedores, p.&#xa0;ej. unix:///run/docker.sock.</translation>
    </message>
    <message>
        <source>--container-port wants a port from 1 to 65535.</source>
        <translation>--container-port espera un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>--timeout wants seconds from 0.1 to 600.</source>
        <translation>--timeout espera segundos de 0.1 a 600.</translation>
    </message>
    <message>
        <source>Says why a metrics page does not answer, and what to do.</source>
        <translation>Dice por qué una página de métricas no responde, y qué hacer.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Not looked up: the URL is not usable.</source>
        <translation>No resuelto: la URL no es utilizable.</translation>
    </message>
    <message>
        <source>no answer from the name server in time</source>
        <translation>el servidor de nombres no respondió a tiempo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known: %2</source>
        <translation>«%1» es desconocido: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>Not asked: there is no address.</source>
        <translation>No se preguntó: no hay dirección.</translation>
    </message>
    <message>
        <source>There is no answer to look at.</source>
        <translation>No hay respuesta que examinar.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The page ends too early.</source>
        <translation>La página termina demasiado pronto.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n muestra</numerusform>
            <numerusform>%n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answer is not a metrics page (%1).</source>
        <translation>La respuesta no es una página de métricas (%1).</translation>
    </message>
    <message>
        <source>The answer is a web page: &quot;%1&quot;</source>
        <translation>La respuesta es una página web: «%1»</translation>
    </message>
    <message>
        <source>The server calls itself &quot;%1&quot;.</source>
        <translation>El servidor se presenta como «%1».</translation>
    </message>
    <message>
        <source>The answer came through the proxy &quot;%1&quot;.</source>
        <translation>La respuesta pasó por el proxy «%1».</translation>
    </message>
    <message>
        <source>The server redirects in a circle.</source>
        <translation>El servidor redirige en círculo.</translation>
    </message>
    <message>
        <source>The server redirects to %1.</source>
        <translation>El servidor redirige a %1.</translation>
    </message>
    <message>
        <source>It never comes to an end.</source>
        <translation>La redirección no llega nunca a su fin.</translation>
    </message>
    <message>
        <source>The metrics are there.</source>
        <translation>Las métricas están ahí.</translation>
    </message>
    <message>
        <source>There is no metrics page there either.</source>
        <translation>Ahí tampoco hay una página de métricas.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s).</source>
        <translation>
            <numerusform>%n redirección.</numerusform>
            <numerusform>%n redirecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The metrics page is too large.</source>
        <translation>La página de métricas es demasiado grande.</translation>
    </message>
    <message>
        <source>It was cut after %1 MiB.</source>
        <translation>Se cortó tras %1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The metrics page is not encoded as its header says (%1).</source>
        <translation>La página de métricas no está codificada como dice su cabecera (%1).</translation>
    </message>
    <message>
        <source>The header promises a compressed page; the page is plain text.</source>
        <translation>La cabecera promete una página comprimida; la página es texto sin comprimir.</translation>
    </message>
    <message>
        <source>The metrics page cannot be read: line %1, column %2.</source>
        <translation>La página de métricas es ilegible: línea %1, columna %2.</translation>
    </message>
    <message>
        <source>The line is %1: %2</source>
        <translation>La línea es %1: %2</translation>
    </message>
    <message>
        <source>The metrics page is cut off.</source>
        <translation>La página de métricas está cortada.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came before the server closed.</source>
        <translation>Llegaron %1 de %2 bytes antes de que el servidor cerrara.</translation>
    </message>
    <message>
        <source>The server closed before the end of the page.</source>
        <translation>El servidor cerró antes del final de la página.</translation>
    </message>
    <message>
        <source>Every line of the page can be read.</source>
        <translation>Todas las líneas de la página son legibles.</translation>
    </message>
    <message>
        <source>All is well: %1 answers with metrics.</source>
        <translation>Todo bien: %1 responde con métricas.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) in %1 ms.</source>
        <translation>
            <numerusform>%n muestra en %1&#xa0;ms.</numerusform>
            <numerusform>%n muestras en %1&#xa0;ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no TLS on this port.</source>
        <translation>En este puerto no hay TLS.</translation>
    </message>
    <message>
        <source>The server speaks TLS: the URL should begin with https://.</source>
        <translation>El servidor habla TLS: la URL debería empezar por https://.</translation>
    </message>
    <message>
        <source>A plain request is closed without an answer, a TLS connection is accepted.</source>
        <translation>Una petición sin cifrar se cierra sin respuesta, una conexión TLS se acepta.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>Lo que escucha en el puerto %1 no habla HTTP.</translation>
    </message>
    <message>
        <source>Its first bytes are &quot;%1&quot;.</source>
        <translation>Sus primeros bytes son «%1».</translation>
    </message>
    <message>
        <source>The server answers, but there is nothing under %1 (HTTP %2).</source>
        <translation>El servidor responde, pero no hay nada en %1 (HTTP %2).</translation>
    </message>
    <message>
        <source>The usual paths of other stacks are not there either.</source>
        <translation>Tampoco están las rutas habituales de otros programas.</translation>
    </message>
    <message>
        <source>The AirPlay receiver of macOS answers on this port.</source>
        <translation>En este puerto responde el receptor AirPlay de macOS.</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP %1).</source>
        <translation>El servidor pide credenciales (HTTP %1).</translation>
    </message>
    <message>
        <source>It asks for &quot;%1&quot; authentication.</source>
        <translation>Pide autenticación «%1».</translation>
    </message>
    <message>
        <source>502 and 504 come from a reverse proxy that does not reach the application.</source>
        <translation>502 y 504 vienen de un proxy inverso que no alcanza la aplicación.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>The server answers with an error: HTTP %1 %2.</source>
        <translation>El servidor responde con un error: HTTP %1 %2.</translation>
    </message>
    <message>
        <source>The answer has the form of a metrics page.</source>
        <translation>La respuesta tiene forma de página de métricas.</translation>
    </message>
    <message>
        <source>a text that is no metrics page</source>
        <translation>un texto que no es una página de métricas</translation>
    </message>
    <message>
        <source>a login page</source>
        <translation>una página de inicio de sesión</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>the web page &quot;%1&quot;</source>
        <translation>la página web «%1»</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>The answer is %1, not metrics.</source>
        <translation>La respuesta es %1, no métricas.</translation>
    </message>
    <message>
        <source>The path or the port is that of something else.</source>
        <translation>La ruta o el puerto es de otra cosa.</translation>
    </message>
    <message>
        <source>The server answers, but the page is empty.</source>
        <translation>El servidor responde, pero la página está vacía.</translation>
    </message>
    <message>
        <source>Either nothing was measured yet, or the directory for several processes (PROMETHEUS_MULTIPROC_DIR) is missing or empty.</source>
        <translation>O bien aún no se midió nada, o bien el directorio común de los procesos (PROMETHEUS_MULTIPROC_DIR) falta o está vacío.</translation>
    </message>
    <message>
        <source>The API&apos;s page does not answer either.</source>
        <translation>La página de la API tampoco responde.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers and has series of the workers.</source>
        <translation>La página de la API responde y contiene series de los workers.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers, but it lacks the workers&apos; series.</source>
        <translation>La página de la API responde, pero le faltan las series de los workers.</translation>
    </message>
    <message>
        <source>The URL as typed</source>
        <translation>La URL tal como se escribió</translation>
    </message>
    <message>
        <source>The host&apos;s addresses</source>
        <translation>Las direcciones del host</translation>
    </message>
    <message>
        <source>Answer over HTTP</source>
        <translation>Respuesta por HTTP</translation>
    </message>
    <message>
        <source>Metrics in the answer</source>
        <translation>Métricas en la respuesta</translation>
    </message>
    <message>
        <source>A proxy on the way</source>
        <translation>Un proxy en el camino</translation>
    </message>
    <message>
        <source>The compose files</source>
        <translation>Los archivos compose</translation>
    </message>
    <message>
        <source>The container engine</source>
        <translation>El motor de contenedores</translation>
    </message>
    <message>
        <source>The service&apos;s containers</source>
        <translation>Los contenedores del servicio</translation>
    </message>
    <message>
        <source>The container&apos;s state</source>
        <translation>El estado del contenedor</translation>
    </message>
    <message>
        <source>The published ports</source>
        <translation>Los puertos publicados</translation>
    </message>
    <message>
        <source>The container&apos;s networks</source>
        <translation>Las redes del contenedor</translation>
    </message>
    <message>
        <source>The logs since the start</source>
        <translation>El log desde el arranque</translation>
    </message>
    <message>
        <source>What listens inside</source>
        <translation>Qué escucha dentro</translation>
    </message>
    <message>
        <source>The container&apos;s own address</source>
        <translation>La dirección propia del contenedor</translation>
    </message>
    <message>
        <source>Who holds the port here</source>
        <translation>Quién ocupa el puerto aquí</translation>
    </message>
    <message>
        <source>One registry or several</source>
        <translation>Un registro de métricas o varios</translation>
    </message>
    <message>
        <source>What compose says about the files</source>
        <translation>Qué dice compose de los archivos</translation>
    </message>
    <message>
        <source>The page of the API</source>
        <translation>La página de la API</translation>
    </message>
    <message>
        <source>Corrected URLs</source>
        <translation>URL corregidas</translation>
    </message>
    <message>
        <source>No container publishes the port any more.</source>
        <translation>Ningún contenedor publica ya el puerto.</translation>
    </message>
    <message>
        <source> (project &quot;%1&quot;, service &quot;%2&quot;)</source>
        <translation> (proyecto «%1», servicio «%2»)</translation>
    </message>
    <message>
        <source>Port %1 is taken by the container %2%3.</source>
        <translation>El puerto %1 está ocupado por el contenedor %2%3.</translation>
    </message>
    <message>
        <source>So the service could not start: %1</source>
        <translation>Por eso el servicio no pudo arrancar: %1</translation>
    </message>
    <message>
        <source>Port %1 is taken by a process of this machine.</source>
        <translation>El puerto %1 está ocupado por un proceso de esta máquina.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>El puerto %1 está ocupado por %2.</translation>
    </message>
    <message>
        <source>Nobody holds the port any more.</source>
        <translation>Nadie ocupa ya el puerto.</translation>
    </message>
    <message>
        <source>Port %1 is taken by a process of another user.</source>
        <translation>El puerto %1 está ocupado por un proceso de otro usuario.</translation>
    </message>
    <message>
        <source>The system has reserved port %1; no process holds it.</source>
        <translation>El sistema ha reservado el puerto %1; ningún proceso lo ocupa.</translation>
    </message>
    <message>
        <source>The port was taken when the service was started; now it is free, but the service was not started again.</source>
        <translation>El puerto estaba ocupado cuando arrancó el servicio; ahora está libre, pero el servicio no se volvió a arrancar.</translation>
    </message>
    <message>
        <source>The engine remembers: %1</source>
        <translation>El motor lo recuerda: %1</translation>
    </message>
    <message>
        <source>No container is known.</source>
        <translation>No se conoce ningún contenedor.</translation>
    </message>
    <message>
        <source>running for %1 s</source>
        <translation>en marcha desde hace %1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n reinicio</numerusform>
            <numerusform>%n reinicios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, exit code %2</source>
        <translation>%1, código de salida %2</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria agotada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The container uses the host&apos;s network: nothing is published.</source>
        <translation>El contenedor usa la red del host: no se publica nada.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicados: %1</translation>
    </message>
    <message>
        <source>Not needed: the URL answers.</source>
        <translation>Innecesario: la URL responde.</translation>
    </message>
    <message>
        <source>The container is in no network (mode %1).</source>
        <translation>El contenedor no está en ninguna red (modo %1).</translation>
    </message>
    <message>
        <source>No container that was ever started is known.</source>
        <translation>No se conoce ningún contenedor que se haya arrancado alguna vez.</translation>
    </message>
    <message>
        <source>The logs cannot be read: %1</source>
        <translation>El log es ilegible: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the last start</source>
        <translation>
            <numerusform>%n línea desde el último arranque</numerusform>
            <numerusform>%n líneas desde el último arranque</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place where an engine could be.</source>
        <translation>No hay ningún lugar donde pueda haber un motor.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message>
        <source>No container engine is installed.</source>
        <translation>No hay ningún motor de contenedores instalado.</translation>
    </message>
    <message>
        <source>The container engine does not run (%1).</source>
        <translation>El motor de contenedores no está en marcha (%1).</translation>
    </message>
    <message>
        <source>No permission for %1.</source>
        <translation>Sin permiso para %1.</translation>
    </message>
    <message>
        <source>The container engine does not answer (%1).</source>
        <translation>El motor de contenedores no responde (%1).</translation>
    </message>
    <message>
        <source>What answers at %1 is no container engine.</source>
        <translation>Lo que responde en %1 no es un motor de contenedores.</translation>
    </message>
    <message>
        <source>The containers run on another machine: %1</source>
        <translation>Los contenedores se ejecutan en otra máquina: %1</translation>
    </message>
    <message>
        <source>Not asked: the URL leads to another machine.</source>
        <translation>No se preguntó: la URL lleva a otra máquina.</translation>
    </message>
    <message>
        <source>Not looked for: the engine is not reachable.</source>
        <translation>No se buscaron: el motor no es accesible.</translation>
    </message>
    <message>
        <source>The engine does not list its containers.</source>
        <translation>El motor no enumera sus contenedores.</translation>
    </message>
    <message>
        <source>%1 of project &quot;%2&quot;</source>
        <translation>%1 del proyecto «%2»</translation>
    </message>
    <message>
        <source>There is no container of the service &quot;%1&quot;.</source>
        <translation>No hay ningún contenedor del servicio «%1».</translation>
    </message>
    <message>
        <source>set for this target</source>
        <translation>fijado para este objetivo</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>contexto %1</translation>
    </message>
    <message>
        <source>The docker context &quot;%1&quot; does not exist.</source>
        <translation>El contexto de docker «%1» no existe.</translation>
    </message>
    <message>
        <source>usual place</source>
        <translation>lugar habitual</translation>
    </message>
    <message>
        <source>a process of root</source>
        <translation>un proceso de root</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>The port is not one of this machine.</source>
        <translation>El puerto no es de esta máquina.</translation>
    </message>
    <message>
        <source>Who listens on this machine cannot be seen.</source>
        <translation>No se puede ver quién escucha en esta máquina.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1.</source>
        <translation>Nadie escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Innecesario.</translation>
    </message>
    <message>
        <source>There is no compose command on this machine.</source>
        <translation>En esta máquina no hay una orden compose.</translation>
    </message>
    <message>
        <source>The compose command does not answer.</source>
        <translation>La orden compose no responde.</translation>
    </message>
    <message>
        <source>The compose command could not be started.</source>
        <translation>La orden compose no se pudo ejecutar.</translation>
    </message>
    <message>
        <source>The compose files are valid.</source>
        <translation>Los archivos compose son válidos.</translation>
    </message>
    <message>
        <source>This is the page itself.</source>
        <translation>Es la propia página.</translation>
    </message>
    <message>
        <source>%1 answers, with series of the workers.</source>
        <translation>%1 responde, con series de los workers.</translation>
    </message>
    <message>
        <source>%1 answers, but without series of the workers.</source>
        <translation>%1 responde, pero sin series de los workers.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Sin examinar.</translation>
    </message>
    <message>
        <source>Scrapes in a row disagree: several processes answer in turn.</source>
        <translation>Recolecciones seguidas se contradicen: varios procesos responden por turnos.</translation>
    </message>
    <message>
        <source>Scrapes in a row agree.</source>
        <translation>Recolecciones seguidas coinciden.</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>el contenedor %1</translation>
    </message>
    <message>
        <source>the container %1 of the project &quot;%2&quot;</source>
        <translation>el contenedor %1 del proyecto «%2»</translation>
    </message>
    <message>
        <source>Several replicas of &quot;%1&quot; want the same host port.</source>
        <translation>Varias réplicas de «%1» quieren el mismo puerto del host.</translation>
    </message>
    <message>
        <source>%1 has the port, %2 could not start: port is already allocated.</source>
        <translation>%1 tiene el puerto, %2 no pudo arrancar: «port is already allocated».</translation>
    </message>
    <message>
        <source>%1 listens on %2 and stands before the container.</source>
        <translation>%1 escucha en %2 y está delante del contenedor.</translation>
    </message>
    <message>
        <source>%1 answers with the metrics of the container.</source>
        <translation>%1 responde con las métricas del contenedor.</translation>
    </message>
    <message>
        <source>The container&apos;s port is published on another address.</source>
        <translation>El puerto del contenedor está publicado en otra dirección.</translation>
    </message>
    <message>
        <source>The port is published by our container.</source>
        <translation>El puerto lo publica nuestro contenedor.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>Somebody else answers on port %1: %2.</source>
        <translation>En el puerto %1 responde alguien más: %2.</translation>
    </message>
    <message>
        <source>%1 itself answers on port %2, not the service &quot;%3&quot;.</source>
        <translation>En el puerto %2 responde %1, no el servicio «%3».</translation>
    </message>
    <message>
        <source>The port is held by %1; the service&apos;s own container %2 does not publish it.</source>
        <translation>El puerto está ocupado por %1; el contenedor propio del servicio, %2, no lo publica.</translation>
    </message>
    <message>
        <source>The port is held by %1; there is no container of the service &quot;%2&quot;.</source>
        <translation>El puerto está ocupado por %1; no hay ningún contenedor del servicio «%2».</translation>
    </message>
    <message>
        <source>No project has a service &quot;%1&quot;.</source>
        <translation>Ningún proyecto tiene un servicio «%1».</translation>
    </message>
    <message>
        <source>The service runs under another project name: &quot;%1&quot; instead of &quot;%2&quot;.</source>
        <translation>El servicio se ejecuta con otro nombre de proyecto: «%1» en vez de «%2».</translation>
    </message>
    <message>
        <source>%1 was started in %2.</source>
        <translation>%1 se arrancó en %2.</translation>
    </message>
    <message>
        <source>The log has &quot;%1&quot;: the other processes found the port taken, which is normal.</source>
        <translation>El log dice «%1»: los otros procesos encontraron el puerto ocupado, lo cual es normal.</translation>
    </message>
    <message>
        <source>All is well, but the values are those of one of several processes.</source>
        <translation>Todo bien, pero los valores son los de uno solo de varios procesos.</translation>
    </message>
    <message>
        <source>The multiprocess mode of the client library (PROMETHEUS_MULTIPROC_DIR) would add them up.</source>
        <translation>El modo multiproceso de la biblioteca cliente (PROMETHEUS_MULTIPROC_DIR) los sumaría.</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>un proceso</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message numerus="yes">
        <source> (%n waiting)</source>
        <translation>
            <numerusform> (%n en espera)</numerusform>
            <numerusform> (%n en espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>The container does not run.</source>
        <translation>El contenedor no está en marcha.</translation>
    </message>
    <message>
        <source>What listens inside cannot be seen.</source>
        <translation>No se puede ver qué escucha dentro.</translation>
    </message>
    <message>
        <source>Nothing listens inside the container.</source>
        <translation>Dentro del contenedor no escucha nada.</translation>
    </message>
    <message>
        <source>Inside the container: %1</source>
        <translation>Dentro del contenedor: %1</translation>
    </message>
    <message>
        <source>Not needed, or not possible here.</source>
        <translation>Innecesario, o imposible aquí.</translation>
    </message>
    <message>
        <source>The container has no address.</source>
        <translation>El contenedor no tiene dirección.</translation>
    </message>
    <message>
        <source>Packets to %1 leave by %2 instead of the container network.</source>
        <translation>Los paquetes a %1 salen por %2 en vez de la red de contenedores.</translation>
    </message>
    <message>
        <source>The container has no network (network_mode: none).</source>
        <translation>El contenedor no tiene red (network_mode: none).</translation>
    </message>
    <message>
        <source>So nothing can be published.</source>
        <translation>Por eso no se puede publicar nada.</translation>
    </message>
    <message>
        <source>The host network is really this machine&apos;s.</source>
        <translation>La red del host es de verdad la de esta máquina.</translation>
    </message>
    <message>
        <source>With Docker Desktop, network_mode: host is that of its virtual machine.</source>
        <translation>Con Docker Desktop, network_mode: host es la de su máquina virtual.</translation>
    </message>
    <message>
        <source>It reaches this machine only when the setting &quot;Enable host networking&quot; is on and the server listens on 127.0.0.1.</source>
        <translation>Solo alcanza esta máquina si el ajuste «Enable host networking» está activado y el servidor escucha en 127.0.0.1.</translation>
    </message>
    <message>
        <source>The container is in the network %1.</source>
        <translation>El contenedor está en la red %1.</translation>
    </message>
    <message>
        <source>The container is cut off from its network.</source>
        <translation>El contenedor está separado de su red.</translation>
    </message>
    <message>
        <source>It wants to publish ports, but is in no network any more.</source>
        <translation>Quiere publicar puertos, pero ya no está en ninguna red.</translation>
    </message>
    <message>
        <source>The network is not internal.</source>
        <translation>La red no es interna.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; is internal: the engine publishes no ports there.</source>
        <translation>La red «%1» es interna: el motor no publica puertos en ella.</translation>
    </message>
    <message>
        <source>The mapping is wanted but not in force.</source>
        <translation>La publicación está pedida, pero no en vigor.</translation>
    </message>
    <message>
        <source>Packets to the container leave by its bridge.</source>
        <translation>Los paquetes al contenedor salen por su puente.</translation>
    </message>
    <message>
        <source>Another network (a VPN?) has taken the container&apos;s addresses.</source>
        <translation>Otra red (¿una VPN?) se ha quedado con las direcciones del contenedor.</translation>
    </message>
    <message>
        <source>Packets to %1 leave by %2.</source>
        <translation>Los paquetes a %1 salen por %2.</translation>
    </message>
    <message>
        <source>A firewall drops connections to port %1 of this machine.</source>
        <translation>Un cortafuegos descarta las conexiones al puerto %1 de esta máquina.</translation>
    </message>
    <message>
        <source>Somebody listens there, but the connection attempt is not even answered.</source>
        <translation>Alguien escucha ahí, pero el intento de conexión ni siquiera recibe respuesta.</translation>
    </message>
    <message>
        <source>A closed port would refuse at once; here nothing comes back.</source>
        <translation>Un puerto cerrado rechazaría enseguida; aquí no vuelve nada.</translation>
    </message>
    <message>
        <source>The port is open, but nothing behind it is.</source>
        <translation>El puerto está abierto, pero detrás no hay nada.</translation>
    </message>
    <message>
        <source>A firewall rejects connections to port %1 of this machine.</source>
        <translation>Un cortafuegos rechaza las conexiones al puerto %1 de esta máquina.</translation>
    </message>
    <message>
        <source>The port is published and held by the engine, and the container answers at its own address; still the connection is refused.</source>
        <translation>El puerto está publicado y lo ocupa el motor, y el contenedor responde en su propia dirección; aun así se rechaza la conexión.</translation>
    </message>
    <message>
        <source>The engine lost the forwarding of port %1.</source>
        <translation>El motor perdió el reenvío del puerto %1.</translation>
    </message>
    <message>
        <source>The port is held, but the container does not run.</source>
        <translation>El puerto está ocupado, pero el contenedor no está en marcha.</translation>
    </message>
    <message>
        <source>The engine says it is published, but nobody holds it on this machine.</source>
        <translation>El motor dice que está publicado, pero nadie lo ocupa en esta máquina.</translation>
    </message>
    <message>
        <source>A proxy catches requests to %1.</source>
        <translation>Un proxy intercepta las peticiones a %1.</translation>
    </message>
    <message>
        <source>The container&apos;s health check fails although the page answers.</source>
        <translation>La comprobación de salud del contenedor falla aunque la página responde.</translation>
    </message>
    <message>
        <source>Inside the container http_proxy is set: a test with curl there needs --noproxy.</source>
        <translation>Dentro del contenedor está definido http_proxy: una prueba con curl necesita --noproxy.</translation>
    </message>
    <message>
        <source>The compose files have a problem that shows at the next &quot;up&quot;: %1</source>
        <translation>Los archivos compose tienen un problema que aparecerá en el próximo «up»: %1</translation>
    </message>
    <message>
        <source>The engine could not be asked: no permission for %1.</source>
        <translation>No se pudo preguntar al motor: sin permiso para %1.</translation>
    </message>
    <message>
        <source>What listens inside the container could not be seen.</source>
        <translation>No se pudo ver qué escucha dentro del contenedor.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>No se pudo leer el log: %1</translation>
    </message>
    <message>
        <source>The API&apos;s page answers (%1) and has series of the workers.</source>
        <translation>La página de la API responde (%1) y contiene series de los workers.</translation>
    </message>
    <message>
        <source>The API&apos;s page answers (%1), but lacks the workers&apos; series.</source>
        <translation>La página de la API responde (%1), pero le faltan las series de los workers.</translation>
    </message>
    <message>
        <source>%1 should be in quotes: compose v1 reads it as %2.</source>
        <translation>%1 debería ir entre comillas: compose v1 lo lee como %2.</translation>
    </message>
    <message>
        <source>neither a comment nor a sample</source>
        <translation>ni un comentario ni una muestra</translation>
    </message>
    <message>
        <source>Remove network_mode from %1</source>
        <translation>Quitar network_mode de %1</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>Publicar %1 en %2</translation>
    </message>
    <message>
        <source>Nothing is published.</source>
        <translation>No hay nada publicado.</translation>
    </message>
    <message>
        <source>Published is %1.</source>
        <translation>Publicado está %1.</translation>
    </message>
    <message>
        <source>No compose file that publishes the port was left out.</source>
        <translation>No se omitió ningún archivo compose que publique el puerto.</translation>
    </message>
    <message>
        <source>The service was started without %1, which publishes the port.</source>
        <translation>El servicio se arrancó sin %1, que publica el puerto.</translation>
    </message>
    <message>
        <source>It was started with %1 only. %2</source>
        <translation>Se arrancó solo con %1. %2</translation>
    </message>
    <message>
        <source>The container has the ports of the files.</source>
        <translation>El contenedor tiene los puertos de los archivos.</translation>
    </message>
    <message>
        <source>The compose file was changed, but the running container is older.</source>
        <translation>El archivo compose se cambió, pero el contenedor en marcha es anterior.</translation>
    </message>
    <message>
        <source>The files publish port %1; the container was created without it. A restart does not apply it. %2</source>
        <translation>Los archivos publican el puerto %1; el contenedor se creó sin él. Un reinicio no lo aplica. %2</translation>
    </message>
    <message>
        <source>Port %1 is published for UDP; metrics need TCP.</source>
        <translation>El puerto %1 está publicado para UDP; las métricas necesitan TCP.</translation>
    </message>
    <message>
        <source>Port %1 of this machine leads to port %2 of the container, but the metrics are on %3.</source>
        <translation>El puerto %1 de esta máquina lleva al puerto %2 del contenedor, pero las métricas están en el %3.</translation>
    </message>
    <message>
        <source>The unquoted port %1 was read as the number %2.</source>
        <translation>El puerto sin comillas %1 se leyó como el número %2.</translation>
    </message>
    <message>
        <source>YAML takes digits with a colon for a number in base 60: put it in quotes.</source>
        <translation>YAML toma las cifras con dos puntos por un número en base 60: ponerlo entre comillas.</translation>
    </message>
    <message>
        <source>The unquoted port %1 is read as the number %2 by compose v1.</source>
        <translation>Compose v1 lee el puerto sin comillas %1 como el número %2.</translation>
    </message>
    <message>
        <source>The port is not exposed either.</source>
        <translation>El puerto tampoco está expuesto.</translation>
    </message>
    <message>
        <source>Port %1 is exposed to other containers only, not published.</source>
        <translation>El puerto %1 solo está expuesto a otros contenedores, no publicado.</translation>
    </message>
    <message>
        <source>&quot;expose&quot; does not open a port on this machine; &quot;ports&quot; does.</source>
        <translation>«expose» no abre un puerto en esta máquina; «ports» sí.</translation>
    </message>
    <message>
        <source> No compose file has it under &quot;ports&quot;.</source>
        <translation> Ningún archivo compose lo tiene en «ports».</translation>
    </message>
    <message>
        <source>Port %1 of the container is not published.</source>
        <translation>El puerto %1 del contenedor no está publicado.</translation>
    </message>
    <message>
        <source>The engine chose port %1 for the service.</source>
        <translation>El motor eligió el puerto %1 para el servicio.</translation>
    </message>
    <message>
        <source>The compose file names no host port, so it is another one after each start.</source>
        <translation>El archivo compose no nombra un puerto del host, así que es otro tras cada arranque.</translation>
    </message>
    <message>
        <source>Port %1 is the one that is published.</source>
        <translation>El puerto %1 es el publicado.</translation>
    </message>
    <message>
        <source>The service is published on port %1, not on %2.</source>
        <translation>El servicio está publicado en el puerto %1, no en el %2.</translation>
    </message>
    <message>
        <source>Port %1 is published on the address %2 only.</source>
        <translation>El puerto %1 solo está publicado en la dirección %2.</translation>
    </message>
    <message>
        <source>[::1] does not answer either.</source>
        <translation>[::1] tampoco responde.</translation>
    </message>
    <message>
        <source>Only the IPv6 address [::1] answers, not 127.0.0.1.</source>
        <translation>Solo responde la dirección IPv6 [::1], no 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 answers with metrics.</source>
        <translation>%1 responde con métricas.</translation>
    </message>
    <message>
        <source>127.0.0.1 does not answer either.</source>
        <translation>127.0.0.1 tampoco responde.</translation>
    </message>
    <message>
        <source>Only the IPv4 address 127.0.0.1 answers, not [::1].</source>
        <translation>Solo responde la dirección IPv4 127.0.0.1, no [::1].</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>no answer to the connection attempt</source>
        <translation>sin respuesta al intento de conexión</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>connected, then closed at once without a byte</source>
        <translation>conectado, luego cerrado enseguida sin un byte</translation>
    </message>
    <message>
        <source>connected, then closed after %1 s without a byte</source>
        <translation>conectado, luego cerrado tras %1&#xa0;s sin un byte</translation>
    </message>
    <message>
        <source>connected, but no answer in %1 s</source>
        <translation>conectado, pero sin respuesta en %1&#xa0;s</translation>
    </message>
    <message>
        <source>answers, but not in HTTP</source>
        <translation>responde, pero no en HTTP</translation>
    </message>
    <message>
        <source>no TLS connection</source>
        <translation>sin conexión TLS</translation>
    </message>
    <message>
        <source>the answer began but did not end in time</source>
        <translation>la respuesta empezó, pero no terminó a tiempo</translation>
    </message>
    <message>
        <source>HTTP %1 after %2 ms</source>
        <translation>HTTP %1 tras %2&#xa0;ms</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Tardó demasiado.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>No compose file is known for this target.</source>
        <translation>No se conoce ningún archivo compose para este objetivo.</translation>
    </message>
    <message>
        <source>%1: project &quot;%2&quot;, services %3</source>
        <translation>%1: proyecto «%2», servicios %3</translation>
    </message>
    <message>
        <source>Not needed: no proxy is asked for this machine.</source>
        <translation>Innecesario: para esta máquina no se usa proxy.</translation>
    </message>
    <message>
        <source>No proxy is set for %1.</source>
        <translation>No hay proxy para %1.</translation>
    </message>
    <message>
        <source>The proxy %1 lets the page through.</source>
        <translation>El proxy %1 deja pasar la página.</translation>
    </message>
    <message>
        <source>Without a proxy the page answers; through %1: %2.</source>
        <translation>Sin proxy la página responde; por %1: %2.</translation>
    </message>
    <message>
        <source>Install Docker or Podman</source>
        <translation>Instalar Docker o Podman</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Arrancar Docker Desktop</translation>
    </message>
    <message>
        <source>Start the engine</source>
        <translation>Arrancar el motor</translation>
    </message>
    <message>
        <source>Join the group of the engine, then log in anew</source>
        <translation>Unirse al grupo del motor y volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Or use a rootless engine</source>
        <translation>O usar un motor sin root</translation>
    </message>
    <message>
        <source>Correct %1, line %2</source>
        <translation>Corregir %1, línea %2</translation>
    </message>
    <message>
        <source>Correct the compose file</source>
        <translation>Corregir el archivo compose</translation>
    </message>
    <message>
        <source>Start the service with its profile</source>
        <translation>Arrancar el servicio con su perfil</translation>
    </message>
    <message>
        <source>Use the project name &quot;%1&quot; for this target</source>
        <translation>Usar el nombre de proyecto «%1» para este objetivo</translation>
    </message>
    <message>
        <source>Or stop the other project&apos;s container</source>
        <translation>O detener el contenedor del otro proyecto</translation>
    </message>
    <message>
        <source>Stop the container %1</source>
        <translation>Detener el contenedor %1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>Terminar %1</translation>
    </message>
    <message>
        <source>Then start the service</source>
        <translation>Después arrancar el servicio</translation>
    </message>
    <message>
        <source>Set dramatiq_prom_port to %1</source>
        <translation>Poner dramatiq_prom_port a %1</translation>
    </message>
    <message>
        <source>Let the server listen on port %1</source>
        <translation>Hacer que el servidor escuche en el puerto %1</translation>
    </message>
    <message>
        <source>Let the server listen on 0.0.0.0 instead</source>
        <translation>Hacer que el servidor escuche en 0.0.0.0</translation>
    </message>
    <message>
        <source>Let the process go on</source>
        <translation>Dejar que el proceso continúe</translation>
    </message>
    <message>
        <source>Put the line &quot;127.0.0.1 localhost&quot; into the hosts file</source>
        <translation>Poner la línea «127.0.0.1 localhost» en el archivo hosts</translation>
    </message>
    <message>
        <source>Start it with all compose files</source>
        <translation>Arrancarlo con todos los archivos compose</translation>
    </message>
    <message>
        <source>Apply the changed files</source>
        <translation>Aplicar los archivos cambiados</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Arrancar el servicio</translation>
    </message>
    <message>
        <source>Create and start the service</source>
        <translation>Crear y arrancar el servicio</translation>
    </message>
    <message>
        <source>Raise mem_limit in the compose file</source>
        <translation>Subir mem_limit en el archivo compose</translation>
    </message>
    <message>
        <source>Correct &quot;command&quot; or the image</source>
        <translation>Corregir «command» o la imagen</translation>
    </message>
    <message>
        <source>Unpause the service</source>
        <translation>Reanudar el servicio</translation>
    </message>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Esperar un momento y volver a probar</translation>
    </message>
    <message>
        <source>Run one replica only</source>
        <translation>Ejecutar una sola réplica</translation>
    </message>
    <message>
        <source>Create the container anew</source>
        <translation>Crear de nuevo el contenedor</translation>
    </message>
    <message>
        <source>Give the service a second network that is not internal</source>
        <translation>Dar al servicio una segunda red que no sea interna</translation>
    </message>
    <message>
        <source>Publish the port, or enable host networking in the settings</source>
        <translation>Publicar el puerto, o activar «host networking» en los ajustes</translation>
    </message>
    <message>
        <source>Give the engine another address pool (default-address-pools in daemon.json), or narrow the VPN&apos;s routes</source>
        <translation>Dar al motor otro conjunto de direcciones (default-address-pools en daemon.json), o acotar las rutas de la VPN</translation>
    </message>
    <message>
        <source>Remove the rule for port %1 from the firewall</source>
        <translation>Quitar del cortafuegos la regla del puerto %1</translation>
    </message>
    <message>
        <source>Add %1 to no_proxy</source>
        <translation>Añadir %1 a no_proxy</translation>
    </message>
    <message>
        <source>Raise the target&apos;s time-out</source>
        <translation>Subir el tiempo límite del objetivo</translation>
    </message>
    <message>
        <source>Enter the credentials of this target</source>
        <translation>Indicar las credenciales de este objetivo</translation>
    </message>
    <message>
        <source>Then apply the changed file</source>
        <translation>Después aplicar el archivo cambiado</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Show the last lines of the log</source>
        <translation>Mostrar las últimas líneas del log</translation>
    </message>
    <message>
        <source>Restart the service</source>
        <translation>Reiniciar el servicio</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>No se conoce la causa.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; is not known on this machine: %2</source>
        <translation>El host «%1» es desconocido en esta máquina: %2</translation>
    </message>
    <message>
        <source>No known cause fits what the checks saw.</source>
        <translation>Ninguna causa conocida encaja con lo que vieron las comprobaciones.</translation>
    </message>
    <message>
        <source>Its log says: %1</source>
        <translation>Su log dice: %1</translation>
    </message>
    <message>
        <source>Its log cannot be read.</source>
        <translation>Su log es ilegible.</translation>
    </message>
    <message>
        <source>Its log has no line about a metrics server since the last start.</source>
        <translation>Su log no tiene ninguna línea sobre un servidor de métricas desde el último arranque.</translation>
    </message>
    <message>
        <source>It has been running long enough.</source>
        <translation>Lleva en marcha lo suficiente.</translation>
    </message>
    <message>
        <source>The service is still starting.</source>
        <translation>El servicio aún está arrancando.</translation>
    </message>
    <message>
        <source>It has been running for %1 s and does not listen yet.</source>
        <translation>Lleva %1&#xa0;s en marcha y aún no escucha.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 at all.</source>
        <translation>En el puerto %1 no escucha nada en absoluto.</translation>
    </message>
    <message>
        <source>It does not only listen on 127.0.0.1.</source>
        <translation>No escucha solo en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on %1 only: nobody outside can reach it.</source>
        <translation>Dentro del contenedor el servidor escucha solo en %1: nadie de fuera llega a él.</translation>
    </message>
    <message>
        <source>It listens on [::]; whether on IPv4 too cannot be seen.</source>
        <translation>Escucha en [::]; no se puede ver si también en IPv4.</translation>
    </message>
    <message>
        <source>It takes IPv4 connections too.</source>
        <translation>También acepta conexiones IPv4.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on IPv6 only.</source>
        <translation>Dentro del contenedor el servidor escucha solo en IPv6.</translation>
    </message>
    <message>
        <source>It listens on [::], but the container&apos;s address %1 refuses: the engine forwards to IPv4.</source>
        <translation>Escucha en [::], pero la dirección %1 del contenedor rechaza: el motor reenvía a IPv4.</translation>
    </message>
    <message>
        <source>Inside the container the server listens on port %1, not on %2.</source>
        <translation>Dentro del contenedor el servidor escucha en el puerto %1, no en el %2.</translation>
    </message>
    <message>
        <source>Something listens on port %1 inside.</source>
        <translation>Dentro algo escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>The service runs, but its metrics server does not listen.</source>
        <translation>El servicio está en marcha, pero su servidor de métricas no escucha.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 inside the container.</source>
        <translation>Dentro del contenedor no escucha nada en el puerto %1.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1.</source>
        <translation>En el puerto %1 no escucha nada.</translation>
    </message>
    <message>
        <source>The connection is refused.</source>
        <translation>Se rechaza la conexión.</translation>
    </message>
    <message>
        <source>Its process is not halted.</source>
        <translation>Su proceso no está suspendido.</translation>
    </message>
    <message>
        <source>The service&apos;s process is halted by a signal (SIGSTOP).</source>
        <translation>El proceso del servicio está suspendido por una señal (SIGSTOP).</translation>
    </message>
    <message>
        <source>Connections are accepted by the system, but nobody serves them.</source>
        <translation>El sistema acepta las conexiones, pero nadie las atiende.</translation>
    </message>
    <message>
        <source>No connection waits to be accepted.</source>
        <translation>Ninguna conexión espera a ser aceptada.</translation>
    </message>
    <message>
        <source>The server does not accept connections any more.</source>
        <translation>El servidor ya no acepta conexiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) wait for it. It is busy with another client, or stuck.</source>
        <translation>
            <numerusform>%n conexión lo espera. Está ocupado con otro cliente, o colgado.</numerusform>
            <numerusform>%n conexiones lo esperan. Está ocupado con otro cliente, o colgado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page that takes longer than %1 s looks the same.</source>
        <translation>Una página que tarda más de %1&#xa0;s se ve igual.</translation>
    </message>
    <message>
        <source>The page is too slow: it takes %1 s, and %2 s are allowed.</source>
        <translation>La página es demasiado lenta: tarda %1&#xa0;s y se permiten %2&#xa0;s.</translation>
    </message>
    <message>
        <source>The first byte came after %1 s.</source>
        <translation>El primer byte llegó tras %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The server takes the connection but does not answer.</source>
        <translation>El servidor acepta la conexión pero no responde.</translation>
    </message>
    <message>
        <source>No byte came within %1 s. (A page that takes longer looks the same: try a longer time-out.)</source>
        <translation>No llegó ningún byte en %1&#xa0;s. (Una página que tarda más se ve igual: probar con un tiempo límite mayor.)</translation>
    </message>
    <message>
        <source>Port %1 is closed.</source>
        <translation>El puerto %1 está cerrado.</translation>
    </message>
    <message>
        <source>Its last line is: %1</source>
        <translation>Su última línea es: %1</translation>
    </message>
    <message>
        <source>No container engine is installed on this machine.</source>
        <translation>No hay ningún motor de contenedores instalado en esta máquina.</translation>
    </message>
    <message>
        <source>The container engine does not run.</source>
        <translation>El motor de contenedores no está en marcha.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Nadie responde en %1.</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>El motor de contenedores no responde.</translation>
    </message>
    <message>
        <source>%1 accepts connections but stays silent.</source>
        <translation>%1 acepta conexiones pero calla.</translation>
    </message>
    <message>
        <source>What answers at %1 is something else.</source>
        <translation>Lo que responde en %1 es otra cosa.</translation>
    </message>
    <message>
        <source>The engine answers.</source>
        <translation>El motor responde.</translation>
    </message>
    <message>
        <source>You may not talk to the container engine.</source>
        <translation>No hay permiso para hablar con el motor de contenedores.</translation>
    </message>
    <message>
        <source>%1 is there, but only for its group.</source>
        <translation>%1 existe, pero solo para su grupo.</translation>
    </message>
    <message>
        <source>The containers run on %1, not on this machine: localhost is the wrong host.</source>
        <translation>Los contenedores se ejecutan en %1, no en esta máquina: localhost es el host equivocado.</translation>
    </message>
    <message>
        <source>The engine is set by %1.</source>
        <translation>Este motor viene de %1.</translation>
    </message>
    <message>
        <source>The files can be read.</source>
        <translation>Los archivos son legibles.</translation>
    </message>
    <message>
        <source>The compose file</source>
        <translation>El archivo compose</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1 no es válido.</translation>
    </message>
    <message>
        <source>Only a one-off container of &quot;%1&quot; runs, and it publishes no ports.</source>
        <translation>Solo se ejecuta un contenedor puntual de «%1», y no publica puertos.</translation>
    </message>
    <message>
        <source>%1 was started with &quot;run&quot; instead of &quot;up&quot;.</source>
        <translation>%1 se arrancó con «run» en vez de «up».</translation>
    </message>
    <message>
        <source>The service belongs to no profile.</source>
        <translation>El servicio no pertenece a ningún perfil.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; belongs to the profile &quot;%2&quot;, which was not started.</source>
        <translation>El servicio «%1» pertenece al perfil «%2», que no se arrancó.</translation>
    </message>
    <message>
        <source>Without --profile, compose leaves it out without a word.</source>
        <translation>Sin --profile, compose lo omite sin decir nada.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; was never created, or was taken down.</source>
        <translation>El servicio «%1» nunca se creó, o se eliminó.</translation>
    </message>
    <message>
        <source>The engine has no container of it.</source>
        <translation>El motor no tiene ningún contenedor suyo.</translation>
    </message>
    <message>
        <source>The container&apos;s command cannot be run.</source>
        <translation>La orden del contenedor no se puede ejecutar.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>The engine did not run out of memory.</source>
        <translation>El motor no se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The service ran out of memory and was killed.</source>
        <translation>El servicio se quedó sin memoria y fue terminado.</translation>
    </message>
    <message>
        <source>Its limit is %1 MiB.</source>
        <translation>Su límite es de %1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>It has no limit of its own: the machine ran out of memory.</source>
        <translation>No tiene límite propio: la máquina se quedó sin memoria.</translation>
    </message>
    <message>
        <source>The service crashes again and again.</source>
        <translation>El servicio falla una y otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s) so far, the last with exit code %1.</source>
        <translation>
            <numerusform>%n reinicio hasta ahora, el último con el código de salida %1.</numerusform>
            <numerusform>%n reinicios hasta ahora, el último con el código de salida %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code %1 is that of a stop, not of a crash.</source>
        <translation>El código de salida %1 es el de una detención, no el de un fallo.</translation>
    </message>
    <message>
        <source>The service crashed (exit code %1).</source>
        <translation>El servicio falló (código de salida %1).</translation>
    </message>
    <message>
        <source>It was created but never started.</source>
        <translation>Se creó pero nunca se arrancó.</translation>
    </message>
    <message>
        <source>It ended with exit code %1 at %2.</source>
        <translation>Terminó con el código de salida %1 a las %2.</translation>
    </message>
    <message>
        <source>The service is stopped.</source>
        <translation>El servicio está detenido.</translation>
    </message>
    <message>
        <source>The service is paused.</source>
        <translation>El servicio está en pausa.</translation>
    </message>
    <message>
        <source>Its processes are halted until it is unpaused.</source>
        <translation>Sus procesos están suspendidos hasta que se reanude.</translation>
    </message>
    <message>
        <source>There are spaces before or after the URL.</source>
        <translation>Hay espacios antes o después de la URL.</translation>
    </message>
    <message>
        <source>The quotes or brackets around the URL do not belong to it.</source>
        <translation>Las comillas o los corchetes que rodean la URL no forman parte de ella.</translation>
    </message>
    <message>
        <source>The URL contains an invisible character (%1).</source>
        <translation>La URL contiene un carácter invisible (%1).</translation>
    </message>
    <message>
        <source>The URL contains a character that only looks like the right one (%1).</source>
        <translation>La URL contiene un carácter que solo se parece al correcto (%1).</translation>
    </message>
    <message>
        <source>There is a space in the URL.</source>
        <translation>Hay un espacio en la URL.</translation>
    </message>
    <message>
        <source>A URL has slashes ( / ), not backslashes ( \ ).</source>
        <translation>Una URL lleva barras ( / ), no barras invertidas ( \ ).</translation>
    </message>
    <message>
        <source>&quot;%1://&quot; is there twice.</source>
        <translation>«%1://» está dos veces.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; come a colon and two slashes.</source>
        <translation>Después de «%1» van dos puntos y dos barras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not http or https.</source>
        <translation>«%1» no es http ni https.</translation>
    </message>
    <message>
        <source>The URL does not begin with http:// or https://.</source>
        <translation>La URL no empieza por http:// ni https://.</translation>
    </message>
    <message>
        <source>Metrics on the own machine are mostly served without TLS: http://.</source>
        <translation>Las métricas de la propia máquina suelen servirse sin TLS: http://.</translation>
    </message>
    <message>
        <source>The usual path is /metrics.</source>
        <translation>La ruta habitual es /metrics.</translation>
    </message>
    <message>
        <source>Some servers know /metrics only without the last slash.</source>
        <translation>Algunos servidores solo conocen /metrics sin la última barra.</translation>
    </message>
    <message>
        <source>Paths are case-sensitive: /metrics.</source>
        <translation>Las rutas distinguen mayúsculas y minúsculas: /metrics.</translation>
    </message>
    <message>
        <source>Did you mean /metrics?</source>
        <translation>¿Se quería decir /metrics?</translation>
    </message>
    <message>
        <source>The URL is empty.</source>
        <translation>La URL está vacía.</translation>
    </message>
    <message>
        <source>This is not a URL: %1</source>
        <translation>Esto no es una URL: %1</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Falta el host.</translation>
    </message>
    <message>
        <source>What stands before an @ is a user name: the host is missing.</source>
        <translation>Lo que va antes de una @ es un nombre de usuario: falta el host.</translation>
    </message>
    <message>
        <source>The port after the colon is missing.</source>
        <translation>Falta el puerto tras los dos puntos.</translation>
    </message>
    <message>
        <source>The bracket [ around the IPv6 address is not closed.</source>
        <translation>El corchete [ de la dirección IPv6 no está cerrado.</translation>
    </message>
    <message>
        <source>There are two ports.</source>
        <translation>Hay dos puertos.</translation>
    </message>
    <message>
        <source>One colon belongs between host and port.</source>
        <translation>Entre host y puerto va un solo signo de dos puntos.</translation>
    </message>
    <message>
        <source>An IPv6 address needs brackets in a URL: [::1].</source>
        <translation>En una URL, una dirección IPv6 necesita corchetes: [::1].</translation>
    </message>
    <message>
        <source>A colon belongs between host and port.</source>
        <translation>Entre host y puerto van dos puntos.</translation>
    </message>
    <message>
        <source>A colon, not a slash, belongs between host and port.</source>
        <translation>Entre host y puerto van dos puntos, no una barra.</translation>
    </message>
    <message>
        <source>A slash is missing after the port.</source>
        <translation>Falta una barra después del puerto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the port is not a digit.</source>
        <translation>«%1» en el puerto no es un dígito.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, not &quot;%1&quot;.</source>
        <translation>Un puerto es un número de 1 a 65535, no «%1».</translation>
    </message>
    <message>
        <source>%1 is an address to listen on, not one to connect to.</source>
        <translation>%1 es una dirección en la que escuchar, no una a la que conectarse.</translation>
    </message>
    <message>
        <source>%1 is a name for use inside containers.</source>
        <translation>%1 es un nombre para usar dentro de contenedores.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a service: its name resolves only inside the compose network.</source>
        <translation>«%1» es un servicio: su nombre solo se resuelve en la red de compose.</translation>
    </message>
    <message>
        <source>Did you mean 127.0.0.1?</source>
        <translation>¿Se quería decir 127.0.0.1?</translation>
    </message>
    <message>
        <source>%1 is understood as %2.</source>
        <translation>%1 se entiende como %2.</translation>
    </message>
    <message>
        <source>%1 is not an address. Did you mean 127.0.0.1?</source>
        <translation>%1 no es una dirección. ¿Se quería decir 127.0.0.1?</translation>
    </message>
    <message>
        <source>The host only looks like &quot;localhost&quot;: it has a letter of another alphabet.</source>
        <translation>El host solo se parece a «localhost»: tiene una letra de otro alfabeto.</translation>
    </message>
    <message>
        <source>Did you mean &quot;localhost&quot; instead of &quot;%1&quot;?</source>
        <translation>¿Se quería decir «localhost» en vez de «%1»?</translation>
    </message>
    <message>
        <source>No port is given: that means port %1.</source>
        <translation>No se indica ningún puerto: eso significa el puerto %1.</translation>
    </message>
    <message>
        <source>Not tried: the server does not answer anyone.</source>
        <translation>Sin probar: el servidor no responde a nadie.</translation>
    </message>
    <message>
        <source>There is nothing to correct in the URL.</source>
        <translation>No hay nada que corregir en la URL.</translation>
    </message>
    <message>
        <source>No corrected URL answers with metrics either.</source>
        <translation>Ninguna URL corregida responde con métricas tampoco.</translation>
    </message>
    <message>
        <source>The URL is not valid.</source>
        <translation>La URL no es válida.</translation>
    </message>
    <message>
        <source>The URL is not valid: it should read %1.</source>
        <translation>La URL no es válida: debería ser %1.</translation>
    </message>
    <message>
        <source>localhost is %1.</source>
        <translation>localhost es %1.</translation>
    </message>
    <message>
        <source>The name localhost is not known on this machine.</source>
        <translation>El nombre localhost es desconocido en esta máquina.</translation>
    </message>
    <message>
        <source>The name localhost leads to %1 instead of 127.0.0.1.</source>
        <translation>El nombre localhost lleva a %1 en vez de a 127.0.0.1.</translation>
    </message>
    <message>
        <source>The hosts file should map localhost to 127.0.0.1 and ::1. Some programs (curl, browsers) know the name by themselves, so that it works there.</source>
        <translation>El archivo hosts debería asociar localhost a 127.0.0.1 y ::1. Algunos programas (curl, los navegadores) conocen el nombre por sí mismos, y por eso ahí funciona.</translation>
    </message>
    <message>
        <source>%1 is a name that exists.</source>
        <translation>%1 es un nombre que existe.</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot;.</source>
        <translation>Ninguna máquina se llama «%1».</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; is a typing error: it should read %2.</source>
        <translation>El host «%1» es un error de escritura: debería ser %2.</translation>
    </message>
    <message>
        <source>The name is known on this machine.</source>
        <translation>El nombre es conocido en esta máquina.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name inside the compose network; from this machine use localhost and the published port.</source>
        <translation>«%1» es un nombre de la red de compose; desde esta máquina se usa localhost y el puerto publicado.</translation>
    </message>
    <message>
        <source>No usual path of this server answers with metrics.</source>
        <translation>Ninguna ruta habitual de este servidor responde con métricas.</translation>
    </message>
    <message>
        <source>The path is wrong: it should read %1.</source>
        <translation>La ruta es incorrecta: debería ser %1.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP %2, %3 with metrics.</source>
        <translation>%1 responde con HTTP %2, %3 con métricas.</translation>
    </message>
    <message>
        <source>The server speaks plain HTTP: use %1.</source>
        <translation>El servidor habla HTTP sin cifrar: usar %1.</translation>
    </message>
    <message>
        <source>There is no TLS on this port, but http:// is answered with HTTP %1.</source>
        <translation>En este puerto no hay TLS, pero http:// recibe la respuesta HTTP %1.</translation>
    </message>
    <message>
        <source>There is no answer over http:// either.</source>
        <translation>Por http:// tampoco hay respuesta.</translation>
    </message>
    <message>
        <source>The port is wrong: it should read %1.</source>
        <translation>El puerto es incorrecto: debería ser %1.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1, and %2 answers with metrics.</source>
        <translation>En el puerto %1 no escucha nada, y %2 responde con métricas.</translation>
    </message>
    <message>
        <source>The page from inside</source>
        <translation>La página desde dentro</translation>
    </message>
    <message numerus="yes">
        <source>HTTP 200, %n sample(s)</source>
        <translation>
            <numerusform>HTTP 200, %n muestra</numerusform>
            <numerusform>HTTP 200, %n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Not needed: it would tell nothing new.</source>
        <translation>Innecesario: no diría nada nuevo.</translation>
    </message>
    <message>
        <source>Not needed: the listeners tell enough.</source>
        <translation>Innecesario: los sockets a la escucha dicen lo suficiente.</translation>
    </message>
    <message>
        <source>No program in the image can fetch the page.</source>
        <translation>Ningún programa de la imagen puede obtener la página.</translation>
    </message>
    <message>
        <source>From inside (%1): %2</source>
        <translation>Desde dentro (%1): %2</translation>
    </message>
    <message>
        <source>From inside, the page works.</source>
        <translation>Desde dentro, la página funciona.</translation>
    </message>
    <message>
        <source>From inside it answers with HTTP %1: that comes next.</source>
        <translation>Desde dentro responde con HTTP %1: eso viene después.</translation>
    </message>
    <message>
        <source>The port mapping is right; the server has to listen on 0.0.0.0.</source>
        <translation>La publicación del puerto es correcta; el servidor tiene que escuchar en 0.0.0.0.</translation>
    </message>
    <message>
        <source>The server may listen on 127.0.0.1 only.</source>
        <translation>Quizá el servidor escuche solo en 127.0.0.1.</translation>
    </message>
    <message>
        <source>From inside, 127.0.0.1 refuses too.</source>
        <translation>Desde dentro, 127.0.0.1 también rechaza.</translation>
    </message>
    <message>
        <source>From inside, the container&apos;s own address answers too.</source>
        <translation>Desde dentro, la dirección propia del contenedor también responde.</translation>
    </message>
    <message>
        <source>From inside, [::1] answers, but 127.0.0.1 and the container&apos;s own address refuse.</source>
        <translation>Desde dentro responde [::1], pero 127.0.0.1 y la dirección propia del contenedor rechazan.</translation>
    </message>
    <message>
        <source>The server may listen on another port.</source>
        <translation>Quizá el servidor escuche en otro puerto.</translation>
    </message>
    <message>
        <source>From inside the container, port %1 refuses too.</source>
        <translation>Dentro del contenedor, el puerto %1 también rechaza.</translation>
    </message>
    <message>
        <source>The server may not listen at all.</source>
        <translation>Quizá el servidor no escuche en absoluto.</translation>
    </message>
    <message>
        <source>It does not answer in time.</source>
        <translation>No responde a tiempo.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user.</source>
        <translation>Este usuario no puede abrir %1.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>%1 is there, but nobody listens on it.</source>
        <translation>%1 existe, pero nadie escucha en él.</translation>
    </message>
    <message>
        <source>The command %1 is not installed.</source>
        <translation>La orden %1 no está instalada.</translation>
    </message>
    <message>
        <source>Not needed: the URL does not lead there.</source>
        <translation>Innecesario: la URL no lleva ahí.</translation>
    </message>
    <message>
        <source>the file has %1 MB</source>
        <translation>el archivo tiene %1&#xa0;MB</translation>
    </message>
    <message>
        <source>By hand: %1 (Vigie does not change it: %2)</source>
        <translation>A mano: %1 (Vigie no lo cambia: %2)</translation>
    </message>
    <message>
        <source>Try it in a terminal: docker version</source>
        <translation>Probar en una terminal: docker version</translation>
    </message>
    <message>
        <source>It could not be asked.</source>
        <translation>No se le pudo preguntar.</translation>
    </message>
    <message>
        <source>It could not be asked: %1</source>
        <translation>No se le pudo preguntar: %1</translation>
    </message>
    <message>
        <source>There is no container of &quot;%1&quot; there either.</source>
        <translation>Allí tampoco hay un contenedor de «%1».</translation>
    </message>
    <message>
        <source>There, %1 does not run (%2).</source>
        <translation>Allí, %1 no está en marcha (%2).</translation>
    </message>
    <message>
        <source>There, %1 runs but publishes nothing for port %2.</source>
        <translation>Allí, %1 está en marcha pero no publica nada para el puerto %2.</translation>
    </message>
    <message>
        <source>There, %1 runs and publishes %2.</source>
        <translation>Allí, %1 está en marcha y publica %2.</translation>
    </message>
    <message>
        <source>The URL leads to the engine&apos;s machine.</source>
        <translation>La URL lleva a la máquina del motor.</translation>
    </message>
    <message>
        <source>The container engine on %1 cannot be asked.</source>
        <translation>No se puede preguntar al motor de contenedores de %1.</translation>
    </message>
    <message>
        <source>The engine&apos;s address %1 names no host.</source>
        <translation>La dirección del motor %1 no nombra ningún host.</translation>
    </message>
    <message>
        <source>A route throws packets to %1 away.</source>
        <translation>Una ruta descarta los paquetes a %1.</translation>
    </message>
    <message>
        <source>Only the project &quot;%1&quot; has a container of it, which is stopped.</source>
        <translation>Solo el proyecto «%1» tiene un contenedor suyo, y está detenido.</translation>
    </message>
    <message>
        <source>Correct the path or the port of the URL</source>
        <translation>Corregir la ruta o el puerto de la URL</translation>
    </message>
</context>
<context>
    <name>DockerSettings</name>
    <message>
        <source>Docker and compose</source>
        <translation>Docker y compose</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>&amp;Socket or context</source>
        <translation>&amp;Socket o contexto</translation>
    </message>
    <message>
        <source>Empty: as the docker command finds it. Else unix://, tcp://, ssh:// or the name of a docker context.</source>
        <translation>Vacío: como lo encuentra la orden docker. Si no, unix://, tcp://, ssh:// o el nombre de un contexto de docker.</translation>
    </message>
    <message>
        <source>Compose project</source>
        <translation>Proyecto compose</translation>
    </message>
    <message>
        <source>For targets that name none. Service and port are each target&apos;s own; empty ones are found by the published port.</source>
        <translation>Para los objetivos que no indican ninguno. Servicio y puerto son propios de cada objetivo; vacíos, se encuentran por el puerto publicado.</translation>
    </message>
    <message>
        <source>Compose &amp;files</source>
        <translation>Archivos &amp;compose</translation>
    </message>
    <message>
        <source>One a line, in the order of -f.</source>
        <translation>Uno por línea, en el orden de -f.</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Carpeta del &amp;proyecto</translation>
    </message>
    <message>
        <source>Where the compose files are looked for.</source>
        <translation>Dónde se buscan los archivos compose.</translation>
    </message>
</context>
<context>
    <name>DriftEvents</name>
    <message numerus="yes">
        <source>%n new families</source>
        <translation>
            <numerusform>%n familia nueva</numerusform>
            <numerusform>%n familias nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n families gone</source>
        <translation>
            <numerusform>%n familia desaparecida</numerusform>
            <numerusform>%n familias desaparecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>desaparecido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n types or help texts changed</source>
        <translation>
            <numerusform>%n tipo o texto de ayuda cambiado</numerusform>
            <numerusform>%n tipos o textos de ayuda cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: type %2, was %3</source>
        <translation>%1: tipo %2, era %3</translation>
    </message>
    <message>
        <source>%1: another help text</source>
        <translation>%1: otro texto de ayuda</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n serie nueva</numerusform>
            <numerusform>%n series nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series gone</source>
        <translation>
            <numerusform>%n serie desaparecida</numerusform>
            <numerusform>%n series desaparecidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The texts change at once, dates and numbers with them.</source>
        <translation>Los textos cambian al momento, y con ellos fechas y números.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>&amp;Arrancar con la sesión</translation>
    </message>
    <message>
        <source>Vigie is there when you have logged in.</source>
        <translation>Vigie está ahí al iniciar la sesión.</translation>
    </message>
    <message>
        <source>Start &amp;in the tray</source>
        <translation>Arrancar en la &amp;bandeja</translation>
    </message>
    <message>
        <source>When it starts with the session, the window stays closed.</source>
        <translation>Al arrancar con la sesión, la ventana queda cerrada.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Vigie in the tray</source>
        <translation>Al &amp;cerrar la ventana, Vigie queda en la bandeja</translation>
    </message>
    <message>
        <source>It goes on watching; Quit in the menu ends it.</source>
        <translation>Sigue vigilando; Salir, en el menú, la termina.</translation>
    </message>
    <message>
        <source>Passwords and tokens</source>
        <translation>Contraseñas y tokens</translation>
    </message>
    <message>
        <source>Without a &amp;keychain, keep them in a file</source>
        <translation>Sin &amp;llavero, guardarlos en un archivo</translation>
    </message>
    <message>
        <source>They belong in the keychain of your session. Where none runs, they last until Vigie ends, or are kept in a file that only you can read. They are never in the settings nor in an export.</source>
        <translation>Su lugar es el llavero de la sesión. Donde no hay ninguno, duran hasta que Vigie termina, o se guardan en un archivo que solo el propio usuario puede leer. Nunca están en los ajustes ni en una exportación.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The settings are kept in %1.</source>
        <translation>Los ajustes se guardan en %1.</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How much is held</source>
        <translation>Cuánto se conserva</translation>
    </message>
    <message>
        <source>&amp;Keep at most</source>
        <translation>&amp;Conservar como máximo</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Older samples are forgotten.</source>
        <translation>Las muestras más antiguas se olvidan.</translation>
    </message>
    <message>
        <source>&amp;Memory at most</source>
        <translation>&amp;Memoria como máximo</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>The oldest samples go first when it is full. On the disk it is as much again at most.</source>
        <translation>Cuando está llena, las muestras más antiguas salen primero. En el disco es como mucho otro tanto.</translation>
    </message>
    <message>
        <source>Over restarts</source>
        <translation>Entre reinicios</translation>
    </message>
    <message>
        <source>Keep the history when Vigie &amp;ends</source>
        <translation>Conservar el historial cuando Vigie t&amp;ermina</translation>
    </message>
    <message>
        <source>It is saved every five minutes and at the end, and is back at the next start. Without this, what is on the disk stays as it is.</source>
        <translation>Se guarda cada cinco minutos y al final, y vuelve en el siguiente arranque. Sin esto, lo que hay en el disco se queda como está.</translation>
    </message>
    <message>
        <source>folder disk size files delete clear forget</source>
        <translation>carpeta disco tamaño archivos eliminar borrar vaciar olvidar</translation>
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
        <translation>Aplicación Node.js %1</translation>
    </message>
    <message>
        <source>Python %1 application</source>
        <translation>Aplicación Python %1</translation>
    </message>
    <message>
        <source>Java %1 application</source>
        <translation>Aplicación Java %1</translation>
    </message>
    <message>
        <source>.NET %1 application</source>
        <translation>Aplicación .NET %1</translation>
    </message>
    <message>
        <source>Ruby %1 application</source>
        <translation>Aplicación Ruby %1</translation>
    </message>
    <message>
        <source>Go %1 application</source>
        <translation>Aplicación Go %1</translation>
    </message>
    <message>
        <source>an application with metrics</source>
        <translation>una aplicación con métricas</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
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
        <translation>la entrada estándar no se puede leer</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>expected a value in braces</source>
        <translation>se espera un valor entre llaves</translation>
    </message>
    <message>
        <source>expected , or } behind the field</source>
        <translation>se espera , o } tras el campo</translation>
    </message>
    <message>
        <source>unknown field in the value</source>
        <translation>campo desconocido en el valor</translation>
    </message>
    <message>
        <source>the field is given twice</source>
        <translation>el campo está dos veces</translation>
    </message>
    <message>
        <source>the fields are not in the order of the specification</source>
        <translation>los campos no están en el orden de la especificación</translation>
    </message>
    <message>
        <source>the schema is not a small integer</source>
        <translation>el schema no es un entero pequeño</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>esto no es un número</translation>
    </message>
    <message>
        <source>this has to be a finite number</source>
        <translation>debe ser un número finito</translation>
    </message>
    <message>
        <source>this is not an integer</source>
        <translation>esto no es un entero</translation>
    </message>
    <message>
        <source>expected a list in brackets</source>
        <translation>se espera una lista entre corchetes</translation>
    </message>
    <message>
        <source>expected , or ] in the list</source>
        <translation>se espera , o ] en la lista</translation>
    </message>
    <message>
        <source>a span has to be offset:length</source>
        <translation>un span se escribe offset:length</translation>
    </message>
    <message>
        <source>the span&apos;s offset or length is out of range</source>
        <translation>el offset o la longitud del span está fuera de rango</translation>
    </message>
    <message>
        <source>expected a bound, a colon and a number</source>
        <translation>se espera un límite, dos puntos y un número</translation>
    </message>
    <message>
        <source>the value needs count and sum, or gcount and gsum</source>
        <translation>el valor necesita count y sum, o gcount y gsum</translation>
    </message>
    <message>
        <source>the value needs buckets (bucket, or schema and spans) or quantiles</source>
        <translation>el valor necesita buckets (bucket, o schema y spans) o cuantiles</translation>
    </message>
    <message>
        <source>native buckets need schema, zero_threshold and zero_count</source>
        <translation>los buckets nativos necesitan schema, zero_threshold y zero_count</translation>
    </message>
    <message>
        <source>spans and buckets have to come together</source>
        <translation>spans y buckets van juntos</translation>
    </message>
    <message>
        <source>a bucket&apos;s bound is NaN</source>
        <translation>el límite de un bucket es NaN</translation>
    </message>
    <message>
        <source>the buckets are not in ascending order</source>
        <translation>los buckets no están en orden ascendente</translation>
    </message>
    <message>
        <source>the +Inf bucket is missing</source>
        <translation>falta el bucket +Inf</translation>
    </message>
    <message>
        <source>the page starts with a byte order mark (BOM)</source>
        <translation>la página empieza con una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>Write the page as UTF-8 without BOM.</source>
        <translation>Escribir la página en UTF-8 sin BOM.</translation>
    </message>
    <message>
        <source>the page is gzip-compressed, but no header says so</source>
        <translation>la página está comprimida con gzip, pero ninguna cabecera lo dice</translation>
    </message>
    <message>
        <source>Send Content-Encoding: gzip with compressed pages, or do not compress.</source>
        <translation>Enviar Content-Encoding: gzip con las páginas comprimidas, o no comprimir.</translation>
    </message>
    <message>
        <source>the page is zstd-compressed, but no header says so</source>
        <translation>la página está comprimida con zstd, pero ninguna cabecera lo dice</translation>
    </message>
    <message>
        <source>Send Content-Encoding: zstd only where it was asked for, or do not compress.</source>
        <translation>Enviar Content-Encoding: zstd solo donde se pidió, o no comprimir.</translation>
    </message>
    <message>
        <source>the page is UTF-16</source>
        <translation>la página está en UTF-16</translation>
    </message>
    <message>
        <source>Write the page as UTF-8.</source>
        <translation>Escribir la página en UTF-8.</translation>
    </message>
    <message>
        <source>this is an HTML page, not metrics</source>
        <translation>es una página HTML, no métricas</translation>
    </message>
    <message>
        <source>Check the path: metrics are usually at /metrics. A login or error page looks like this too.</source>
        <translation>Revisar la ruta: las métricas suelen estar en /metrics. Una página de inicio de sesión o de error también se ve así.</translation>
    </message>
    <message>
        <source>this is XML, not metrics</source>
        <translation>es XML, no métricas</translation>
    </message>
    <message>
        <source>Check the path of the metrics page.</source>
        <translation>Revisar la ruta de la página de métricas.</translation>
    </message>
    <message>
        <source>this is JSON, not metrics</source>
        <translation>es JSON, no métricas</translation>
    </message>
    <message>
        <source>Check the path; some frameworks serve metrics as JSON unless a Prometheus exporter is switched on.</source>
        <translation>Revisar la ruta; algunos frameworks sirven las métricas como JSON mientras no se active un exportador de Prometheus.</translation>
    </message>
    <message>
        <source>the page looks like %1, not %2</source>
        <translation>la página parece %1, no %2</translation>
    </message>
    <message>
        <source>Send the Content-Type that the page has.</source>
        <translation>Enviar el Content-Type que tiene la página.</translation>
    </message>
    <message>
        <source>a positive span overlaps the one before it</source>
        <translation>un span positivo se solapa con el anterior</translation>
    </message>
    <message>
        <source>a negative span overlaps the one before it</source>
        <translation>un span negativo se solapa con el anterior</translation>
    </message>
    <message>
        <source>the positive spans and buckets differ in number</source>
        <translation>los spans y buckets positivos difieren en número</translation>
    </message>
    <message>
        <source>the negative spans and buckets differ in number</source>
        <translation>los spans y buckets negativos difieren en número</translation>
    </message>
    <message>
        <source>a positive bucket has a negative count</source>
        <translation>un bucket positivo tiene un número negativo</translation>
    </message>
    <message>
        <source>a negative bucket has a negative count</source>
        <translation>un bucket negativo tiene un número negativo</translation>
    </message>
    <message>
        <source>custom buckets have no zero bucket</source>
        <translation>los buckets personalizados no tienen bucket cero</translation>
    </message>
    <message>
        <source>custom buckets have no negative side</source>
        <translation>los buckets personalizados no tienen lado negativo</translation>
    </message>
    <message>
        <source>custom bounds have to be finite and ascending</source>
        <translation>los límites personalizados deben ser finitos y ascendentes</translation>
    </message>
    <message>
        <source>there are more custom buckets than bounds</source>
        <translation>hay más buckets personalizados que límites</translation>
    </message>
    <message>
        <source>the native histogram&apos;s schema %1 is not within -4 and 8</source>
        <translation>el schema %1 del histograma nativo no está entre -4 y 8</translation>
    </message>
    <message>
        <source>native histogram: its buckets hold %1 observations, its count says %2</source>
        <translation>histograma nativo: sus buckets contienen %1 observaciones, su count dice %2</translation>
    </message>
    <message>
        <source>native histogram: %1</source>
        <translation>histograma nativo: %1</translation>
    </message>
    <message>
        <source>a bucket holds less than the one below it; buckets are cumulative</source>
        <translation>un bucket contiene menos que el inferior; los buckets son acumulativos</translation>
    </message>
    <message>
        <source>the histogram has no bucket with le=&quot;+Inf&quot; at its end</source>
        <translation>el histograma no tiene un bucket con le=&quot;+Inf&quot; al final</translation>
    </message>
    <message>
        <source>the count differs from the +Inf bucket</source>
        <translation>count difiere del bucket +Inf</translation>
    </message>
    <message>
        <source>the histogram has a sum but no count</source>
        <translation>el histograma tiene sum pero no count</translation>
    </message>
    <message>
        <source>the histogram has a count but no sum</source>
        <translation>el histograma tiene count pero no sum</translation>
    </message>
    <message>
        <source>a histogram with negative buckets has no sum</source>
        <translation>un histograma con buckets negativos no tiene sum</translation>
    </message>
    <message>
        <source>the sum is negative though no bucket is</source>
        <translation>sum es negativo aunque ningún bucket lo es</translation>
    </message>
    <message>
        <source>counter metrics should have &quot;_total&quot; suffix</source>
        <translation>el nombre de un contador debería terminar en «_total»</translation>
    </message>
    <message>
        <source>non-counter metrics should not have &quot;_total&quot; suffix</source>
        <translation>solo el nombre de un contador debería terminar en «_total»</translation>
    </message>
    <message>
        <source>use base unit &quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>usar la unidad base «%1» en vez de «%2»</translation>
    </message>
    <message>
        <source>metric names should not contain abbreviated units</source>
        <translation>los nombres de métricas no deberían contener unidades abreviadas</translation>
    </message>
    <message>
        <source>non-histogram metrics should not have &quot;_bucket&quot; suffix</source>
        <translation>solo el nombre de un histograma debería terminar en «_bucket»</translation>
    </message>
    <message>
        <source>non-histogram and non-summary metrics should not have &quot;%1&quot; suffix</source>
        <translation>solo el nombre de un histograma o summary debería terminar en «%1»</translation>
    </message>
    <message>
        <source>metric name should not include type &apos;%1&apos;</source>
        <translation>el nombre de la métrica no debería incluir el tipo «%1»</translation>
    </message>
    <message>
        <source>no help text</source>
        <translation>sin texto de ayuda</translation>
    </message>
    <message>
        <source>metric names should not contain &apos;:&apos;</source>
        <translation>los nombres de métricas no deberían contener «:»</translation>
    </message>
    <message>
        <source>metric names should be written in &apos;snake_case&apos; not &apos;camelCase&apos;</source>
        <translation>los nombres de métricas deberían escribirse en «snake_case», no en «camelCase»</translation>
    </message>
    <message>
        <source>label names should be written in &apos;snake_case&apos; not &apos;camelCase&apos;</source>
        <translation>los nombres de etiquetas deberían escribirse en «snake_case», no en «camelCase»</translation>
    </message>
    <message>
        <source>non-histogram metrics should not have &quot;le&quot; label</source>
        <translation>solo los histogramas deberían tener la etiqueta «le»</translation>
    </message>
    <message>
        <source>non-summary metrics should not have &quot;quantile&quot; label</source>
        <translation>solo los summary deberían tener la etiqueta «quantile»</translation>
    </message>
    <message>
        <source>metric not unique</source>
        <translation>la métrica no es única</translation>
    </message>
    <message>
        <source>expected a metric name</source>
        <translation>se espera un nombre de métrica</translation>
    </message>
    <message>
        <source>the metric name is not valid UTF-8</source>
        <translation>el nombre de la métrica no es UTF-8 válido</translation>
    </message>
    <message>
        <source>this is not a metric type</source>
        <translation>esto no es un tipo de métrica</translation>
    </message>
    <message>
        <source>Use counter, gauge, histogram, summary or untyped, in lower case, behind one blank.</source>
        <translation>Usar counter, gauge, histogram, summary o untyped, en minúsculas, tras un espacio.</translation>
    </message>
    <message>
        <source>Use counter, gauge, histogram, gaugehistogram, summary, info, stateset or unknown, in lower case, behind one space.</source>
        <translation>Usar counter, gauge, histogram, gaugehistogram, summary, info, stateset o unknown, en minúsculas, tras un espacio.</translation>
    </message>
    <message>
        <source>the value is not a number</source>
        <translation>el valor no es un número</translation>
    </message>
    <message>
        <source>the timestamp is not a number</source>
        <translation>la marca de tiempo no es un número</translation>
    </message>
    <message>
        <source>the exemplar&apos;s value is not a number</source>
        <translation>el valor del ejemplar no es un número</translation>
    </message>
    <message>
        <source>the line ends with a carriage return (CRLF)</source>
        <translation>la línea termina con un retorno de carro (CRLF)</translation>
    </message>
    <message>
        <source>End lines with \n alone; open the file in binary mode or switch the newline translation off.</source>
        <translation>Terminar las líneas solo con \n; abrir el archivo en modo binario o desactivar la conversión de saltos de línea.</translation>
    </message>
    <message>
        <source>Print numbers with a decimal point, independent of the locale.</source>
        <translation>Escribir los números con punto decimal, sea cual sea la configuración regional.</translation>
    </message>
    <message>
        <source>Print numbers in plain decimal.</source>
        <translation>Escribir los números en decimal simple.</translation>
    </message>
    <message>
        <source>the value cannot be read as a double</source>
        <translation>el valor no se puede leer como double</translation>
    </message>
    <message>
        <source>the timestamp cannot be read as a double</source>
        <translation>la marca de tiempo no se puede leer como double</translation>
    </message>
    <message>
        <source>the exemplar&apos;s value cannot be read as a double</source>
        <translation>el valor del ejemplar no se puede leer como double</translation>
    </message>
    <message>
        <source>Values have to lie within ±1.8e308.</source>
        <translation>Los valores deben estar dentro de ±1.8e308.</translation>
    </message>
    <message>
        <source>the name %1 belongs to an earlier metric family</source>
        <translation>el nombre %1 pertenece a una familia de métricas anterior</translation>
    </message>
    <message>
        <source>Expose each metric family once, with all of its samples together.</source>
        <translation>Exponer cada familia de métricas una vez, con todas sus muestras juntas.</translation>
    </message>
    <message>
        <source>a metric family of type %1 has no unit</source>
        <translation>una familia de métricas de tipo %1 no tiene unidad</translation>
    </message>
    <message>
        <source>metadata has to stand before the family&apos;s samples</source>
        <translation>los metadatos deben ir antes de las muestras de la familia</translation>
    </message>
    <message>
        <source>the family has more than one %1</source>
        <translation>la familia tiene más de un %1</translation>
    </message>
    <message>
        <source>the metric name is quoted in one line and not in another</source>
        <translation>el nombre de la métrica va entre comillas en una línea y no en otra</translation>
    </message>
    <message>
        <source>a stateset&apos;s sample needs a label with the family&apos;s name</source>
        <translation>la muestra de un stateset necesita una etiqueta con el nombre de la familia</translation>
    </message>
    <message>
        <source>a bucket needs a label le with its bound as a number</source>
        <translation>un bucket necesita una etiqueta le con su límite como número</translation>
    </message>
    <message>
        <source>Write the last bucket&apos;s bound as le=&quot;+Inf&quot;.</source>
        <translation>Escribir el límite del último bucket como le=&quot;+Inf&quot;.</translation>
    </message>
    <message>
        <source>a summary&apos;s quantile has to be a number from 0 to 1</source>
        <translation>el cuantil de un summary debe ser un número de 0 a 1</translation>
    </message>
    <message>
        <source>the samples of a metric have to stand together</source>
        <translation>las muestras de una métrica deben ir juntas</translation>
    </message>
    <message>
        <source>Write all samples with the same labels one after the other.</source>
        <translation>Escribir seguidas todas las muestras con las mismas etiquetas.</translation>
    </message>
    <message>
        <source>some samples of the metric have a timestamp and some have none</source>
        <translation>algunas muestras de la métrica tienen marca de tiempo y otras no</translation>
    </message>
    <message>
        <source>the timestamps of the metric go backwards</source>
        <translation>las marcas de tiempo de la métrica retroceden</translation>
    </message>
    <message>
        <source>a count has to be a whole number</source>
        <translation>un count debe ser un número entero</translation>
    </message>
    <message>
        <source>a count has to be finite</source>
        <translation>un count debe ser finito</translation>
    </message>
    <message>
        <source>a stateset&apos;s value is 0 or 1</source>
        <translation>el valor de un stateset es 0 o 1</translation>
    </message>
    <message>
        <source>an info&apos;s value is 1</source>
        <translation>el valor de un info es 1</translation>
    </message>
    <message>
        <source>a quantile&apos;s value is not negative</source>
        <translation>el valor de un cuantil no es negativo</translation>
    </message>
    <message>
        <source>a counter is never NaN</source>
        <translation>un contador nunca es NaN</translation>
    </message>
    <message>
        <source>a counter is never negative</source>
        <translation>un contador nunca es negativo</translation>
    </message>
    <message>
        <source>only counters and the buckets of histograms have exemplars</source>
        <translation>solo los contadores y los buckets de histogramas tienen ejemplares</translation>
    </message>
    <message>
        <source>an exemplar&apos;s labels have at most 128 characters</source>
        <translation>las etiquetas de un ejemplar tienen como máximo 128 caracteres</translation>
    </message>
    <message>
        <source>only histograms and summaries have a value in braces</source>
        <translation>solo los histogramas y los summary tienen un valor entre llaves</translation>
    </message>
    <message>
        <source>a histogram or summary has its value in braces</source>
        <translation>un histograma o summary tiene su valor entre llaves</translation>
    </message>
    <message>
        <source>the page does not end with # EOF</source>
        <translation>la página no termina con # EOF</translation>
    </message>
    <message>
        <source>Write &quot;# EOF&quot; as the last line; without it a page that was cut off looks complete.</source>
        <translation>Escribir «# EOF» como última línea; sin ella, una página cortada parece completa.</translation>
    </message>
    <message>
        <source>OpenMetrics has no comments but HELP, TYPE, UNIT and EOF</source>
        <translation>OpenMetrics no tiene más comentarios que HELP, TYPE, UNIT y EOF</translation>
    </message>
    <message>
        <source>expected a space and a metric name</source>
        <translation>se espera un espacio y un nombre de métrica</translation>
    </message>
    <message>
        <source>something stands behind # EOF</source>
        <translation>hay algo después de # EOF</translation>
    </message>
    <message>
        <source>Write # EOF as the last line.</source>
        <translation>Escribir # EOF como última línea.</translation>
    </message>
    <message>
        <source>expected a space behind the metric name</source>
        <translation>se espera un espacio tras el nombre de la métrica</translation>
    </message>
    <message>
        <source>the help text is not valid UTF-8</source>
        <translation>el texto de ayuda no es UTF-8 válido</translation>
    </message>
    <message>
        <source>Write help texts as UTF-8.</source>
        <translation>Escribir los textos de ayuda en UTF-8.</translation>
    </message>
    <message>
        <source>the unit is not the end of the metric name</source>
        <translation>la unidad no es el final del nombre de la métrica</translation>
    </message>
    <message>
        <source>Name the family %1, or leave the UNIT line out.</source>
        <translation>Llamar %1 a la familia, o quitar la línea UNIT.</translation>
    </message>
    <message>
        <source>OpenMetrics has no blank lines</source>
        <translation>OpenMetrics no tiene líneas en blanco</translation>
    </message>
    <message>
        <source>Leave the line out.</source>
        <translation>Quitar la línea.</translation>
    </message>
    <message>
        <source>expected one space and the value</source>
        <translation>se espera un espacio y el valor</translation>
    </message>
    <message>
        <source>expected one space and the timestamp</source>
        <translation>se espera un espacio y la marca de tiempo</translation>
    </message>
    <message>
        <source>expected one space and the exemplar&apos;s value</source>
        <translation>se espera un espacio y el valor del ejemplar</translation>
    </message>
    <message>
        <source>the value&apos;s closing brace is missing</source>
        <translation>falta la llave de cierre del valor</translation>
    </message>
    <message>
        <source>the timestamp is not a finite number of seconds</source>
        <translation>la marca de tiempo no es un número finito de segundos</translation>
    </message>
    <message>
        <source>expected the end of the line</source>
        <translation>se espera el final de la línea</translation>
    </message>
    <message>
        <source>expected the end of the line or st@ and the start time</source>
        <translation>se espera el final de la línea o st@ y la hora de inicio</translation>
    </message>
    <message>
        <source>the start time is not a finite number of seconds</source>
        <translation>la hora de inicio no es un número finito de segundos</translation>
    </message>
    <message>
        <source>the label value is not valid UTF-8</source>
        <translation>el valor de la etiqueta no es UTF-8 válido</translation>
    </message>
    <message>
        <source>an exemplar needs a timestamp</source>
        <translation>un ejemplar necesita una marca de tiempo</translation>
    </message>
    <message>
        <source>Write label values as UTF-8.</source>
        <translation>Escribir los valores de etiquetas en UTF-8.</translation>
    </message>
    <message>
        <source>a label has an empty name</source>
        <translation>una etiqueta tiene el nombre vacío</translation>
    </message>
    <message>
        <source>the label name is not valid UTF-8</source>
        <translation>el nombre de la etiqueta no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the metric name is empty</source>
        <translation>el nombre de la métrica está vacío</translation>
    </message>
    <message>
        <source>the label %1 is given twice</source>
        <translation>la etiqueta %1 está dos veces</translation>
    </message>
    <message>
        <source>Give each label of a sample once.</source>
        <translation>Dar cada etiqueta de una muestra una sola vez.</translation>
    </message>
    <message>
        <source>the page is larger than 2 GiB</source>
        <translation>la página supera los 2&#xa0;GiB</translation>
    </message>
    <message>
        <source>the sample has no value</source>
        <translation>la muestra no tiene valor</translation>
    </message>
    <message>
        <source>the text format has no exemplars</source>
        <translation>el formato de texto no tiene ejemplares</translation>
    </message>
    <message>
        <source>Serve the page as application/openmetrics-text.</source>
        <translation>Servir la página como application/openmetrics-text.</translation>
    </message>
    <message>
        <source>the timestamp is not a whole number of milliseconds</source>
        <translation>la marca de tiempo no es un número entero de milisegundos</translation>
    </message>
    <message>
        <source>Write the timestamp as milliseconds since 1970, or leave it out.</source>
        <translation>Escribir la marca de tiempo en milisegundos desde 1970, u omitirla.</translation>
    </message>
    <message>
        <source>the length of a metric family is not a number</source>
        <translation>la longitud de una familia de métricas no es un número</translation>
    </message>
    <message>
        <source>the page ends inside a metric family</source>
        <translation>la página termina dentro de una familia de métricas</translation>
    </message>
    <message>
        <source>the bytes are not a metric family</source>
        <translation>los bytes no son una familia de métricas</translation>
    </message>
    <message>
        <source>the metric family has an unknown type</source>
        <translation>la familia de métricas tiene un tipo desconocido</translation>
    </message>
    <message>
        <source>the metric family&apos;s name is empty or not valid UTF-8</source>
        <translation>el nombre de la familia de métricas está vacío o no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the bytes are not a metric</source>
        <translation>los bytes no son una métrica</translation>
    </message>
    <message>
        <source>the bytes are not a label</source>
        <translation>los bytes no son una etiqueta</translation>
    </message>
    <message>
        <source>a label&apos;s name is empty or not valid UTF-8</source>
        <translation>el nombre de una etiqueta está vacío o no es UTF-8 válido</translation>
    </message>
    <message>
        <source>a label&apos;s value is not valid UTF-8</source>
        <translation>el valor de una etiqueta no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the bytes are not a value</source>
        <translation>los bytes no son un valor</translation>
    </message>
    <message>
        <source>the bytes are not a counter</source>
        <translation>los bytes no son un contador</translation>
    </message>
    <message>
        <source>the bytes are not a summary</source>
        <translation>los bytes no son un summary</translation>
    </message>
    <message>
        <source>the bytes are not a histogram</source>
        <translation>los bytes no son un histograma</translation>
    </message>
    <message>
        <source>the bytes are not a timestamp</source>
        <translation>los bytes no son una marca de tiempo</translation>
    </message>
    <message>
        <source>the bytes are not an exemplar</source>
        <translation>los bytes no son un ejemplar</translation>
    </message>
    <message>
        <source>a sample line has to start with a metric name</source>
        <translation>una línea de muestra debe empezar con un nombre de métrica</translation>
    </message>
    <message>
        <source>the line has no metric name</source>
        <translation>la línea no tiene nombre de métrica</translation>
    </message>
    <message>
        <source>the line ends inside the braces</source>
        <translation>la línea termina dentro de las llaves</translation>
    </message>
    <message>
        <source>Close the label set with }.</source>
        <translation>Cerrar las etiquetas con }.</translation>
    </message>
    <message>
        <source>expected a label name</source>
        <translation>se espera un nombre de etiqueta</translation>
    </message>
    <message>
        <source>expected a label, found only a name</source>
        <translation>se espera una etiqueta, hay solo un nombre</translation>
    </message>
    <message>
        <source>the line has two metric names</source>
        <translation>la línea tiene dos nombres de métrica</translation>
    </message>
    <message>
        <source>expected = behind the label name</source>
        <translation>se espera = tras el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>a label value has to stand in double quotes</source>
        <translation>el valor de una etiqueta debe ir entre comillas dobles</translation>
    </message>
    <message>
        <source>Write the value in double quotes: name=&quot;value&quot;.</source>
        <translation>Escribir el valor entre comillas dobles: name=&quot;value&quot;.</translation>
    </message>
    <message>
        <source>a comma may not stand behind the last label</source>
        <translation>no puede haber una coma tras la última etiqueta</translation>
    </message>
    <message>
        <source>expected , or } behind the label</source>
        <translation>se espera , o } tras la etiqueta</translation>
    </message>
    <message>
        <source>Separate labels with commas and close them with }.</source>
        <translation>Separar las etiquetas con comas y cerrarlas con }.</translation>
    </message>
    <message>
        <source>the closing quote is missing</source>
        <translation>faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>Write a newline inside a label value as \n and a quote as \&quot;.</source>
        <translation>En el valor de una etiqueta, escribir un salto de línea como \n y unas comillas como \&quot;.</translation>
    </message>
    <message>
        <source>the state sets are interleaved</source>
        <translation>los stateset están entremezclados</translation>
    </message>
    <message>
        <source>Write the states of a set one after the other, and sets that share labels together.</source>
        <translation>Escribir seguidos los estados de un stateset, y juntos los stateset que comparten etiquetas.</translation>
    </message>
    <message>
        <source>a count is negative</source>
        <translation>un recuento es negativo</translation>
    </message>
    <message>
        <source>the quantiles are not in ascending order</source>
        <translation>los cuantiles no están en orden ascendente</translation>
    </message>
    <message>
        <source>the zero threshold is negative</source>
        <translation>el umbral de cero es negativo</translation>
    </message>
    <message>
        <source>the name of an info metric ends with _info</source>
        <translation>el nombre de una métrica info termina en _info</translation>
    </message>
    <message>
        <source>a unit has letters, digits, _ and : only</source>
        <translation>solo letras, cifras, _ y : pueden formar una unidad</translation>
    </message>
    <message>
        <source>a quote or backslash is not escaped</source>
        <translation>unas comillas o una barra invertida no están escapadas</translation>
    </message>
    <message>
        <source>Write \&quot; for a quote and \\ for a backslash.</source>
        <translation>Escribir \&quot; para unas comillas y \\ para una barra invertida.</translation>
    </message>
    <message>
        <source>up to here the page needs more memory than a page may take</source>
        <translation>hasta aquí la página necesita más memoria de la que puede ocupar</translation>
    </message>
    <message>
        <source>Expose fewer series, labels or buckets, or split the page over several endpoints.</source>
        <translation>Exponer menos series, etiquetas o buckets, o repartir la página entre varios endpoints.</translation>
    </message>
    <message>
        <source>a NUL byte cannot stand here</source>
        <translation>aquí no puede haber un byte NUL</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>No hints.</source>
        <translation>Sin sugerencias.</translation>
    </message>
    <message>
        <source>Families with the most series</source>
        <translation>Familias con más series</translation>
    </message>
    <message>
        <source>Says which metric names, units and labels depart from Prometheus&apos; naming rules, and which families have the most series.</source>
        <translation>Dice qué nombres de métricas, unidades y etiquetas se apartan de las reglas de nombres de Prometheus, y qué familias tienen más series.</translation>
    </message>
    <message>
        <source>The page; - is standard input, and a URL is scraped.</source>
        <translation>La página; - es la entrada estándar, y una URL se recolecta.</translation>
    </message>
    <message>
        <source>There are too many hints to show all of them.</source>
        <translation>Hay demasiadas sugerencias para mostrarlas todas.</translation>
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
        <translation>A lo que está en esta máquina o en esta red se le pregunta siempre directamente.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>El proxy del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Se guarda en el llavero.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Silenciar 1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When Vigie speaks</source>
        <translation>Cuándo habla Vigie</translation>
    </message>
    <message>
        <source>Down after &amp;failures</source>
        <translation>Caído tras &amp;fallos</translation>
    </message>
    <message>
        <source>&amp;Tell me when a target goes down</source>
        <translation>&amp;Avisar cuando un objetivo cae</translation>
    </message>
    <message>
        <source>Tell me when it &amp;works again</source>
        <translation>Avisar cuando &amp;vuelve a funcionar</translation>
    </message>
    <message>
        <source>Once for each notice, with how long it lasted.</source>
        <translation>Una vez por aviso, con lo que ha durado.</translation>
    </message>
    <message>
        <source>Tell me when an &amp;alert fires and when it ends</source>
        <translation>Avisar cuando una a&amp;lerta se dispara y cuando termina</translation>
    </message>
    <message>
        <source>mute silence pause for an hour until tomorrow</source>
        <translation>silenciar silencio pausa una hora hasta mañana</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>Qué cuenta como caído</translation>
    </message>
    <message>
        <source>… a&amp;mong the last scrapes</source>
        <translation>… entre las últi&amp;mas recolecciones</translation>
    </message>
    <message>
        <source>2 of 3: a single failure is not told, two with a success between them are.</source>
        <translation>2 de 3: un solo fallo no se avisa, dos con un acierto entre ellos sí.</translation>
    </message>
    <message>
        <source>Up again after s&amp;uccesses</source>
        <translation>Activo de nuevo tras acier&amp;tos</translation>
    </message>
    <message>
        <source>… among the last &amp;scrapes</source>
        <translation>… entre las últimas &amp;recolecciones</translation>
    </message>
    <message>
        <source>One notice for a target that &amp;comes and goes</source>
        <translation>Un solo aviso para un objetivo que va &amp;y viene</translation>
    </message>
    <message>
        <source>After three outages in ten minutes it is told once as unstable, then not until it has been calm for five minutes.</source>
        <translation>Tras tres caídas en diez minutos se avisa una vez como inestable, y no más hasta que lleve cinco minutos en calma.</translation>
    </message>
    <message>
        <source>When it is silent</source>
        <translation>Cuándo callar</translation>
    </message>
    <message>
        <source>While I stop c&amp;ontainers myself</source>
        <translation>Mientras yo mismo detengo c&amp;ontenedores</translation>
    </message>
    <message>
        <source>docker compose down is no alarm: the engine&apos;s events tell.</source>
        <translation>docker compose down no es una alarma: los eventos del motor lo dicen.</translation>
    </message>
    <message>
        <source>In &amp;quiet hours</source>
        <translation>En las &amp;horas de silencio</translation>
    </message>
    <message>
        <source>What begins then and still lasts is told at their end.</source>
        <translation>Lo que empieza entonces y aún dura se avisa al final.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Unti&amp;l</source>
        <translation>Ha&amp;sta</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>%1 is down</source>
        <translation>%1 está caído</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n alerts)</source>
        <translation>
            <numerusform>%1 (%n alerta)</numerusform>
            <numerusform>%1 (%n alertas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resuelto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
            <numerusform>%n objetivo está caído</numerusform>
            <numerusform>%n objetivos están caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets are back</source>
        <translation>
            <numerusform>%n objetivo ha vuelto</numerusform>
            <numerusform>%n objetivos han vuelto</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Tras %1.</translation>
    </message>
    <message>
        <source>Still down: %1</source>
        <translation>Sigue caído: %1</translation>
    </message>
    <message>
        <source>%1 comes and goes</source>
        <translation>%1 va y viene</translation>
    </message>
    <message numerus="yes">
        <source>Down %n times in %1; no more notices until it is calm.</source>
        <translation>
            <numerusform>Caído %n vez en %1; no habrá más avisos hasta que se calme.</numerusform>
            <numerusform>Caído %n veces en %1; no habrá más avisos hasta que se calme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedThing</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 is neither a report nor settings of Vigie.</source>
        <translation>%1 no es ni un informe ni unos ajustes de Vigie.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is no URL.</source>
        <translation>%1 no es una URL.</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Down since %1. No diagnosis of it was kept.</source>
        <translation>Caído desde %1. No se guardó ningún diagnóstico.</translation>
    </message>
    <message>
        <source>Down from %1 to %2. No diagnosis of it was kept.</source>
        <translation>Caído de %1 a %2. No se guardó ningún diagnóstico.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>p99 duration</source>
        <translation>Duración p99</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>p99 latency</source>
        <translation>Latencia p99</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>Memoria disponible</translation>
    </message>
    <message>
        <source>Resident memory</source>
        <translation>Memoria residente</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Goroutines</source>
        <translation>Gorrutinas</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Archivos abiertos</translation>
    </message>
    <message>
        <source>Messages processed</source>
        <translation>Mensajes procesados</translation>
    </message>
    <message>
        <source>counter → rate</source>
        <translation>contador → tasa</translation>
    </message>
    <message>
        <source>Message duration</source>
        <translation>Duración de los mensajes</translation>
    </message>
    <message>
        <source>histogram → heatmap</source>
        <translation>histograma → mapa de calor</translation>
    </message>
    <message>
        <source>Message errors</source>
        <translation>Errores de mensajes</translation>
    </message>
    <message>
        <source>Messages in progress</source>
        <translation>Mensajes en curso</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>gauge</translation>
    </message>
    <message>
        <source>HTTP requests</source>
        <translation>Peticiones HTTP</translation>
    </message>
    <message>
        <source>HTTP latency</source>
        <translation>Latencia HTTP</translation>
    </message>
    <message>
        <source>CPU by mode</source>
        <translation>CPU por modo</translation>
    </message>
    <message>
        <source>Network received</source>
        <translation>Red recibida</translation>
    </message>
    <message>
        <source>Disk space available</source>
        <translation>Espacio de disco disponible</translation>
    </message>
    <message>
        <source>Garbage collections</source>
        <translation>Recolecciones de basura</translation>
    </message>
    <message>
        <source>Objects collected</source>
        <translation>Objetos liberados</translation>
    </message>
    <message>
        <source>Go heap</source>
        <translation>Heap de Go</translation>
    </message>
    <message>
        <source>Go GC pause</source>
        <translation>Pausa del GC de Go</translation>
    </message>
    <message>
        <source>summary → quantiles</source>
        <translation>summary → cuantiles</translation>
    </message>
    <message>
        <source>JVM memory</source>
        <translation>Memoria de la JVM</translation>
    </message>
    <message>
        <source>JVM GC time</source>
        <translation>Tiempo de GC de la JVM</translation>
    </message>
    <message>
        <source>summary → rate</source>
        <translation>summary → tasa</translation>
    </message>
    <message>
        <source>JVM threads</source>
        <translation>Hilos de la JVM</translation>
    </message>
    <message>
        <source>Scrape duration</source>
        <translation>Duración de la recolección</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
</context>
<context>
    <name>PageFile</name>
    <message>
        <source>The page&apos;s format: auto, prometheus-text, openmetrics-text, openmetrics-2.0-text or protobuf.</source>
        <translation>El formato de la página: auto, prometheus-text, openmetrics-text, openmetrics-2.0-text o protobuf.</translation>
    </message>
    <message>
        <source>give one file, or - for standard input</source>
        <translation>indicar un archivo, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;</source>
        <translation>no existe el formato «%1»</translation>
    </message>
</context>
<context>
    <name>PageMargin</name>
    <message>
        <source>New since %1</source>
        <translation>Nuevo desde las %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Cambiado desde las %1</translation>
    </message>
    <message>
        <source>Gone from here:</source>
        <translation>Desaparecido de aquí:</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>FAMILIA</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>SERIES</source>
        <translation>SERIES</translation>
    </message>
    <message>
        <source>HELP</source>
        <translation>AYUDA</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Samples: %1, families: %2</source>
        <translation>Muestras: %1, familias: %2</translation>
    </message>
    <message>
        <source>Samples before the first error: %1, families: %2</source>
        <translation>Muestras antes del primer error: %1, familias: %2</translation>
    </message>
    <message>
        <source>Reads a metrics page as a scrape does and says what it holds and what is wrong with it.</source>
        <translation>Lee una página de métricas como una recolección y dice qué contiene y qué está mal.</translation>
    </message>
    <message>
        <source>Also refuses what the specification forbids and a scrape lets pass.</source>
        <translation>Rechaza también lo que la especificación prohíbe y una recolección deja pasar.</translation>
    </message>
    <message>
        <source>The page; - is standard input.</source>
        <translation>La página; - es la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>The page cannot be read.</source>
        <translation>La página es ilegible.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>QueryCommand</name>
    <message>
        <source>When to evaluate: seconds since 1970 or 2024-01-31T12:00:00Z; without it at the newest sample.</source>
        <translation>Cuándo evaluar: segundos desde 1970 o 2024-01-31T12:00:00Z; sin ello, en la muestra más reciente.</translation>
    </message>
    <message>
        <source>The first step of a range.</source>
        <translation>El primer paso de un intervalo.</translation>
    </message>
    <message>
        <source>The last step of a range.</source>
        <translation>El último paso de un intervalo.</translation>
    </message>
    <message>
        <source>The distance of two steps, as 15 or 1m.</source>
        <translation>La distancia entre dos pasos, p.&#xa0;ej. 15 o 1m.</translation>
    </message>
    <message>
        <source>Answers each line of a file, {&quot;expr&quot;,&quot;time_ms&quot;} or {&quot;expr&quot;,&quot;start_ms&quot;,&quot;end_ms&quot;,&quot;step_ms&quot;}, with a line of JSON.</source>
        <translation>Responde a cada línea de un archivo, {&quot;expr&quot;,&quot;time_ms&quot;} o {&quot;expr&quot;,&quot;start_ms&quot;,&quot;end_ms&quot;,&quot;step_ms&quot;}, con una línea de JSON.</translation>
    </message>
    <message>
        <source>With what Prometheus has behind feature flags.</source>
        <translation>Con lo que Prometheus tiene tras feature flags.</translation>
    </message>
    <message>
        <source>The expression.</source>
        <translation>La expresión.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 es ilegible: %2</translation>
    </message>
    <message>
        <source>%1 is no OpenMetrics text: %2</source>
        <translation>%1 no es texto OpenMetrics: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sample(s) without timestamp left out</source>
        <translation>
            <numerusform>%1: %n muestra sin marca de tiempo omitida</numerusform>
            <numerusform>%1: %n muestras sin marca de tiempo omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>--data says what to query</source>
        <translation>--data dice qué consultar</translation>
    </message>
    <message>
        <source>one expression is needed, or --queries</source>
        <translation>se necesita una expresión, o --queries</translation>
    </message>
    <message>
        <source>--start, --end and --step belong together</source>
        <translation>--start, --end y --step van juntos</translation>
    </message>
    <message>
        <source>--time is for one moment, --start for a range</source>
        <translation>--time es para un momento, --start para un intervalo</translation>
    </message>
    <message>
        <source>Evaluates PromQL over files of samples, as Prometheus does.</source>
        <translation>Evalúa PromQL sobre archivos de muestras, como Prometheus.</translation>
    </message>
    <message>
        <source>a time or step cannot be read</source>
        <translation>un momento o un paso es ilegible</translation>
    </message>
    <message>
        <source>A recording, or a file in OpenMetrics text with timestamps; may be repeated.</source>
        <translation>Una grabación, o un archivo de texto OpenMetrics con marcas de tiempo; se puede repetir.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie: this one cannot read it.</source>
        <translation>%1 lo escribió una Vigie más nueva: esta no lo puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n byte(s) are damaged and left out</source>
        <translation>
            <numerusform>%1: %n byte está dañado y se omite</numerusform>
            <numerusform>%1: %n bytes están dañados y se omiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryTable</name>
    <message>
        <source>nothing matches</source>
        <translation>sin resultados</translation>
    </message>
</context>
<context>
    <name>RecordCommand</name>
    <message>
        <source>The pages.</source>
        <translation>Las páginas.</translation>
    </message>
    <message>
        <source>The recording; no file may be there.</source>
        <translation>La grabación; el archivo no debe existir aún.</translation>
    </message>
    <message>
        <source>Ends after so long, as 300 or 5m; without it when interrupted.</source>
        <translation>Termina tras este tiempo, p.&#xa0;ej. 300 o 5m; sin ello, al interrumpirla.</translation>
    </message>
    <message>
        <source>Time between scrapes (default: 5).</source>
        <translation>Tiempo entre recolecciones (por defecto: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>--output says where the recording goes.</source>
        <translation>--output dice adónde va la grabación.</translation>
    </message>
    <message>
        <source>a URL is needed</source>
        <translation>se necesita una URL</translation>
    </message>
    <message>
        <source>--for takes a time, as 300 or 5m.</source>
        <translation>--for espera un tiempo, p.&#xa0;ej. 300 o 5m.</translation>
    </message>
    <message>
        <source>--interval takes seconds, 0.05 or more.</source>
        <translation>--interval espera segundos, 0.05 o más.</translation>
    </message>
    <message>
        <source>Scrapes pages again and again and keeps what they say in a file, for &apos;vigiectl query --data&apos; and the window.</source>
        <translation>Recolecta páginas una y otra vez y guarda en un archivo lo que dicen, para «vigiectl query --data» y la ventana.</translation>
    </message>
    <message>
        <source>%1 is there already: recordings are not written over.</source>
        <translation>%1 ya existe: las grabaciones no se sobrescriben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 KiB recorded</source>
        <translation>%1: %2&#xa0;KiB grabados</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 is no recording of Vigie.</source>
        <translation>%1 no es una grabación de Vigie.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Vigie: this one cannot read it.</source>
        <translation>%1 lo escribió una Vigie más nueva: esta no lo puede leer.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 es ilegible: %2</translation>
    </message>
    <message>
        <source>There is nothing in %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>A part of %1 is damaged and left out.</source>
        <translation>Una parte de %1 está dañada y se omite.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>RememberedOutages</name>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 es ilegible: %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s), fine</source>
        <translation>
            <numerusform>%1: %n regla, todo bien</numerusform>
            <numerusform>%1: %n reglas, todo bien</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>expected:</source>
        <translation>esperado:</translation>
    </message>
    <message>
        <source>got:</source>
        <translation>obtenido:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n test(s), all passed</source>
        <translation>
            <numerusform>%1: %n prueba, todas superadas</numerusform>
            <numerusform>%1: %n pruebas, todas superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks files of alerting and recording rules as Prometheus does, or runs their unit tests (the format of promtool).</source>
        <translation>Comprueba archivos de reglas de alerta y de grabación como Prometheus, o ejecuta sus pruebas unitarias (en el formato de promtool).</translation>
    </message>
    <message>
        <source>check says what Prometheus would refuse, where, and what to do about it; test evaluates the rules over made-up series and compares.</source>
        <translation>check dice qué rechazaría Prometheus, dónde, y qué hacer; test evalúa las reglas sobre series inventadas y compara.</translation>
    </message>
    <message>
        <source>Files of rules (check) or of tests (test); - is standard input.</source>
        <translation>Archivos de reglas (check) o de pruebas (test); - es la entrada estándar.</translation>
    </message>
    <message>
        <source>&apos;check&apos; or &apos;test&apos; says what to do</source>
        <translation>«check» o «test» dice qué hacer</translation>
    </message>
    <message>
        <source>a file is needed</source>
        <translation>se necesita un archivo</translation>
    </message>
</context>
<context>
    <name>ScrapeCommand</name>
    <message>
        <source>Fetches a page once and shows what came back, and how long each step took.</source>
        <translation>Recolecta una página una vez y muestra qué volvió y cuánto tardó cada paso.</translation>
    </message>
    <message>
        <source>The page, as in a browser.</source>
        <translation>La página, como en un navegador.</translation>
    </message>
    <message>
        <source>one URL is needed.</source>
        <translation>se necesita una URL.</translation>
    </message>
    <message>
        <source>through the proxy %1</source>
        <translation>por el proxy %1</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>redirecciones</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decodificación</translation>
    </message>
    <message>
        <source>parse</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>line %1, column %2: </source>
        <translation>línea %1, columna %2: </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more</source>
        <translation>
            <numerusform>  … y %n más</numerusform>
            <numerusform>  … y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>%1 (%2 on the wire)</source>
        <translation>%1 (%2 en la red)</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>  %1, issued by %2, valid until %3</source>
        <translation>  %1, emitido por %2, válido hasta %3</translation>
    </message>
    <message>
        <source>The page came, but it has an error: nothing of it counts.</source>
        <translation>La página llegó, pero tiene un error: nada de ella cuenta.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>  redirected to %1</source>
        <translation>  redirigido a %1</translation>
    </message>
    <message>
        <source>  tried before: %1</source>
        <translation>  intentado antes: %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n familia</numerusform>
            <numerusform>%n familias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n muestra</numerusform>
            <numerusform>%n muestras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrapeConfig</name>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>«%1» no es un nombre de cabecera.</translation>
    </message>
    <message>
        <source>The header “%1” is set by the scrape and cannot be changed.</source>
        <translation>La cabecera «%1» la fija la recolección y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The value of the header “%1” has a line break or another control character in it.</source>
        <translation>El valor de la cabecera «%1» contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The time limit must be above 0.</source>
        <translation>El tiempo límite debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The interval must be above 0.</source>
        <translation>El intervalo debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The size limit must be above 0.</source>
        <translation>El límite de tamaño debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The accepted certificate is not a SHA-256 fingerprint of 32 bytes.</source>
        <translation>El certificado aceptado no es una huella SHA-256 de 32 bytes.</translation>
    </message>
    <message>
        <source>The token has a line break in the middle.</source>
        <translation>El token tiene un salto de línea en medio.</translation>
    </message>
</context>
<context>
    <name>ScrapeFamilies</name>
    <message>
        <source>1 when the page was read, 0 when it was not.</source>
        <translation>1 si la página se leyó, 0 si no.</translation>
    </message>
    <message>
        <source>Size of the page, uncompressed.</source>
        <translation>Tamaño de la página, sin comprimir.</translation>
    </message>
    <message>
        <source>How long the scrape took.</source>
        <translation>Cuánto duró la recolección.</translation>
    </message>
    <message>
        <source>Samples on the page.</source>
        <translation>Muestras de la página.</translation>
    </message>
    <message>
        <source>Series that were not on the page before.</source>
        <translation>Series que antes no estaban en la página.</translation>
    </message>
    <message>
        <source>How long a scrape may take.</source>
        <translation>Cuánto puede durar una recolección.</translation>
    </message>
</context>
<context>
    <name>ScrapeMessage</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up within %2: the name service does not answer.</source>
        <translation>El nombre %1 no se pudo resolver en %2: el servicio de nombres no responde.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not finish the TLS handshake within %2.</source>
        <translation>%1 aceptó la conexión, pero no terminó la negociación TLS en %2.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation>%1 no aceptó una conexión en %2.</translation>
    </message>
    <message>
        <source>%1 accepted the connection but did not answer within %2.</source>
        <translation>%1 aceptó la conexión, pero no respondió en %2.</translation>
    </message>
    <message>
        <source>The page did not end within %1: %2 had come by then.</source>
        <translation>La página no terminó en %1: hasta entonces llegaron %2.</translation>
    </message>
    <message>
        <source>no Content-Type</source>
        <translation>sin Content-Type</translation>
    </message>
    <message>
        <source>the Content-Type %1</source>
        <translation>Content-Type %1</translation>
    </message>
    <message>
        <source>The server answered with a web page, not with metrics.</source>
        <translation>El servidor respondió con una página web, no con métricas.</translation>
    </message>
    <message>
        <source>The server answered with a web page titled %1, not with metrics.</source>
        <translation>El servidor respondió con una página web titulada %1, no con métricas.</translation>
    </message>
    <message>
        <source>The server answered with a JSON document, not with metrics.</source>
        <translation>El servidor respondió con un documento JSON, no con métricas.</translation>
    </message>
    <message>
        <source>The server answered with an XML document, not with metrics.</source>
        <translation>El servidor respondió con un documento XML, no con métricas.</translation>
    </message>
    <message>
        <source>The server answered with binary data (%1), not with metrics.</source>
        <translation>El servidor respondió con datos binarios (%1), no con métricas.</translation>
    </message>
    <message>
        <source>The server answered with %1, and the text does not look like metrics.</source>
        <translation>El servidor respondió (%1), y el texto no parece métricas.</translation>
    </message>
    <message>
        <source>The server answered %1</source>
        <translation>El servidor respondió %1</translation>
    </message>
    <message>
        <source>%1: it asks for a user and password, or a token, and did not get the right one.</source>
        <translation>%1: pide un usuario y contraseña, o un token, y no recibió el correcto.</translation>
    </message>
    <message>
        <source>%1: it refuses to show this page.</source>
        <translation>%1: se niega a mostrar esta página.</translation>
    </message>
    <message>
        <source>%1: there is no page at the path %2.</source>
        <translation>%1: no hay ninguna página en la ruta %2.</translation>
    </message>
    <message>
        <source>%1: a server or proxy in between could not get the page.</source>
        <translation>%1: un servidor o proxy intermedio no pudo obtener la página.</translation>
    </message>
    <message>
        <source>%1, with a page titled %2.</source>
        <translation>%1, con una página titulada %2.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2. Perhaps the server speaks plain http there.</source>
        <translation>Sin TLS con %1: %2. Quizá el servidor hable ahí http sin cifrar.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2</source>
        <translation>El certificado de %1 no es de confianza: %2</translation>
    </message>
    <message>
        <source>The page says it is compressed with %1, but its bytes are not, or end too early.</source>
        <translation>La página dice estar comprimida con %1, pero sus bytes no lo están, o terminan demasiado pronto.</translation>
    </message>
    <message>
        <source>The page is encoded with %1, which was not asked for and cannot be read.</source>
        <translation>La página está codificada con %1, que no se pidió y no se puede leer.</translation>
    </message>
    <message>
        <source>The page&apos;s compression is damaged.</source>
        <translation>La compresión de la página está dañada.</translation>
    </message>
    <message>
        <source>The name %1 is not known: no address was found for it.</source>
        <translation>El nombre %1 es desconocido: no se encontró ninguna dirección.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was refused.</source>
        <translation>Nada escucha en %1: se rechazó la conexión.</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>No hay camino hasta %1: %2.</translation>
    </message>
    <message>
        <source>%1 accepted the connection and closed it without an answer.</source>
        <translation>%1 aceptó la conexión y la cerró sin respuesta.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks the rules of HTTP.</source>
        <translation>La respuesta de %1 infringe las reglas de HTTP.</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP: it answered %2.</source>
        <translation>%1 no habla HTTP: respondió %2.</translation>
    </message>
    <message>
        <source>The proxy %1 failed: %2.</source>
        <translation>El proxy %1 falló: %2.</translation>
    </message>
    <message>
        <source>The scrape of %1 failed: %2.</source>
        <translation>La recolección de %1 falló: %2.</translation>
    </message>
    <message>
        <source>The page is larger than the limit of %1.</source>
        <translation>La página supera el límite de %1.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the page, after %1.</source>
        <translation>La conexión se cortó en medio de la página, tras %1.</translation>
    </message>
    <message>
        <source>The server sent %1; the page was read in the format set for this target.</source>
        <translation>El servidor respondió (%1); la página se leyó en el formato fijado para este objetivo.</translation>
    </message>
    <message>
        <source>The server sent %1; the page was read because it looks like metrics. Prometheus would refuse it unless fallback_scrape_protocol is set.</source>
        <translation>El servidor respondió (%1); la página se leyó porque parece de métricas. Prometheus la rechazaría, salvo que se defina fallback_scrape_protocol.</translation>
    </message>
    <message>
        <source>This is not a URL that can be fetched: %1</source>
        <translation>Esta no es una URL que se pueda recolectar: %1</translation>
    </message>
    <message>
        <source>A URL begins with http:// or https://, not with %1.</source>
        <translation>Una URL empieza por http:// o https://, no por %1.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>El servidor redirigió más de %1 veces.</translation>
    </message>
    <message>
        <source>The server redirected to %1, where no page can be.</source>
        <translation>El servidor redirigió a %1, donde no puede haber una página.</translation>
    </message>
    <message>
        <source>The scrape was cancelled.</source>
        <translation>La recolección se canceló.</translation>
    </message>
</context>
<context>
    <name>ScrapeOptions</name>
    <message>
        <source>--timeout takes seconds, 0.001 to 3600.</source>
        <translation>--timeout espera segundos, de 0.001 a 3600.</translation>
    </message>
    <message>
        <source>--header takes &apos;Name: value&apos;.</source>
        <translation>--header espera «Nombre: valor».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 es ilegible: %2.</translation>
    </message>
    <message>
        <source>--accept-certificate takes a SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--accept-certificate espera una huella SHA-256: 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>--compression takes auto, never or always.</source>
        <translation>--compression espera auto, never o always.</translation>
    </message>
    <message>
        <source>Time for the whole scrape (default: 5).</source>
        <translation>Tiempo para toda la recolección (por defecto: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Sends a header more; may be repeated.</source>
        <translation>Envía una cabecera más; se puede repetir.</translation>
    </message>
    <message>
        <source>Basic authentication; without a password it is taken from VIGIE_PASSWORD.</source>
        <translation>Autenticación Basic; sin contraseña se toma de VIGIE_PASSWORD.</translation>
    </message>
    <message>
        <source>user[:password]</source>
        <translation>usuario[:contraseña]</translation>
    </message>
    <message>
        <source>Bearer authentication with the token in a file.</source>
        <translation>Autenticación Bearer con el token de un archivo.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Trusts these certificate authorities (PEM) instead of the system&apos;s.</source>
        <translation>Confía en estas autoridades de certificación (PEM) en vez de las del sistema.</translation>
    </message>
    <message>
        <source>Trusts exactly the certificate with this fingerprint.</source>
        <translation>Confía exactamente en el certificado con esta huella.</translation>
    </message>
    <message>
        <source>Asks for gzip: auto (default), never or always.</source>
        <translation>Pide gzip: auto (por defecto), never o always.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>Does not ask for protobuf.</source>
        <translation>No pide protobuf.</translation>
    </message>
    <message>
        <source>Does not follow redirects.</source>
        <translation>No sigue redirecciones.</translation>
    </message>
    <message>
        <source>Goes through no proxy.</source>
        <translation>No pasa por ningún proxy.</translation>
    </message>
</context>
<context>
    <name>ScrapeRequest</name>
    <message>
        <source>The file of certificate authorities, %1, cannot be read or has no certificate in it.</source>
        <translation>El archivo de autoridades de certificación, %1, es ilegible o no contiene ningún certificado.</translation>
    </message>
</context>
<context>
    <name>ScrapeSettings</name>
    <message>
        <source>Scrape</source>
        <translation>Recolección</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>Objetivos nuevos</translation>
    </message>
    <message>
        <source>How a target is asked that is added from now on. What a target says for itself is in its own dialog.</source>
        <translation>Cómo se pregunta a un objetivo que se añada desde ahora. Lo que un objetivo dice por sí mismo está en su propio diálogo.</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>From one scrape to the next.</source>
        <translation>De una recolección a la siguiente.</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>&amp;Tiempo límite</translation>
    </message>
    <message>
        <source>For everything: the name, the connection, the whole page.</source>
        <translation>Para todo: el nombre, la conexión, la página entera.</translation>
    </message>
    <message>
        <source>Largest &amp;page</source>
        <translation>&amp;Página más grande</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>After decompression. A larger page counts as a failed scrape.</source>
        <translation>Tras la descompresión. Una página mayor cuenta como recolección fallida.</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Compresión</translation>
    </message>
    <message>
        <source>Where it saves time</source>
        <translation>Donde ahorra tiempo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>On this machine gzip costs more than it saves.</source>
        <translation>En esta máquina, gzip cuesta más de lo que ahorra.</translation>
    </message>
    <message>
        <source>Accept proto&amp;buf</source>
        <translation>Aceptar proto&amp;buf</translation>
    </message>
    <message>
        <source>Needed for native histograms.</source>
        <translation>Necesario para los histogramas nativos.</translation>
    </message>
    <message>
        <source>Follow &amp;redirects</source>
        <translation>Seguir &amp;redirecciones</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read (%1). They were kept as %2, and Vigie starts with the defaults.</source>
        <translation>Los ajustes eran ilegibles (%1). Se guardaron como %2, y Vigie arranca con los valores por defecto.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read (%2). Vigie starts with the defaults.</source>
        <translation>Los ajustes de %1 eran ilegibles (%2). Vigie arranca con los valores por defecto.</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>The thresholds could not be read (%1). They were kept as %2.</source>
        <translation>Los umbrales eran ilegibles (%1). Se guardaron como %2.</translation>
    </message>
    <message>
        <source>The settings are of a newer Vigie. What this one does not know stays in the file; a copy was kept as %1.</source>
        <translation>Los ajustes son de una versión más nueva de Vigie. Lo que esta no conoce queda en el archivo; se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: another Vigie holds it.</source>
        <translation>No se pudo escribir %1: lo tiene otra Vigie.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
</context>
<context>
    <name>SettingsExchange</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>New targets</source>
        <translation>Objetivos nuevos</translation>
    </message>
    <message>
        <source>Docker and compose</source>
        <translation>Docker y compose</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Arrancar con la sesión</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Arrancar en la bandeja</translation>
    </message>
    <message>
        <source>Passwords in a file</source>
        <translation>Contraseñas en un archivo</translation>
    </message>
    <message>
        <source>Age of the history</source>
        <translation>Antigüedad del historial</translation>
    </message>
    <message>
        <source>Memory of the history</source>
        <translation>Memoria del historial</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Down after failures</source>
        <translation>Caído tras fallos</translation>
    </message>
    <message>
        <source>Close into the tray</source>
        <translation>Cerrar a la bandeja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Ilegible: %1</translation>
    </message>
    <message>
        <source>It is not an export of Vigie&apos;s settings.</source>
        <translation>No es una exportación de los ajustes de Vigie.</translation>
    </message>
    <message>
        <source>It was made by a newer Vigie. What this one knows is imported.</source>
        <translation>La hizo una Vigie más nueva. Se importa lo que esta conoce.</translation>
    </message>
    <message>
        <source>The password or token of %1 has to be typed again.</source>
        <translation>Hay que volver a escribir la contraseña o el token de %1.</translation>
    </message>
    <message>
        <source>New target: %1 (%2)</source>
        <translation>Objetivo nuevo: %1 (%2)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Target removed: %1</source>
        <translation>Objetivo quitado: %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>History over restarts</source>
        <translation>Historial entre reinicios</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Times on axes</source>
        <translation>Horas en los ejes</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Edit the selected target</source>
        <translation>Editar el objetivo elegido</translation>
    </message>
    <message>
        <source>Pause or resume the selected target</source>
        <translation>Pausar o reanudar el objetivo elegido</translation>
    </message>
    <message>
        <source>Remove the selected target (Undo brings it back)</source>
        <translation>Quitar el objetivo elegido (Deshacer lo devuelve)</translation>
    </message>
    <message>
        <source>Move the selected target</source>
        <translation>Mover el objetivo elegido</translation>
    </message>
    <message>
        <source>Read the values along the time</source>
        <translation>Leer los valores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>To the start or the end</source>
        <translation>Ir al inicio o al final</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Mover el periodo</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Ampliar o reducir</translation>
    </message>
    <message>
        <source>Follow the time again</source>
        <translation>Seguir de nuevo el tiempo</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Show the chart large</source>
        <translation>Mostrar el gráfico en grande</translation>
    </message>
    <message>
        <source>Back from a large chart to all charts</source>
        <translation>Volver de un gráfico grande a todos</translation>
    </message>
    <message>
        <source>Complete in an expression</source>
        <translation>Completar en una expresión</translation>
    </message>
    <message>
        <source>Evaluate an expression</source>
        <translation>Evaluar una expresión</translation>
    </message>
    <message>
        <source>Earlier and later expressions</source>
        <translation>Expresiones anteriores y posteriores</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expresiones</translation>
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
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Tiempo límite</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Autenticación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>U&amp;ser</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Contraseña o token</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Ca&amp;beceras</translation>
    </message>
    <message>
        <source>X-Scope-OrgID: team-a</source>
        <translation>X-Scope-OrgID: team-a</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Arc&amp;hivo de CA</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>las autoridades del sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Compose files</source>
        <translation>Archivos c&amp;ompose</translation>
    </message>
    <message>
        <source>found by themselves</source>
        <translation>encontrados automáticamente</translation>
    </message>
    <message>
        <source>Project fol&amp;der</source>
        <translation>Carpeta del &amp;proyecto</translation>
    </message>
    <message>
        <source>Pro&amp;ject name</source>
        <translation>Nombre del pro&amp;yecto</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vicio</translation>
    </message>
    <message>
        <source>C&amp;ontainer port</source>
        <translation>Puerto del contene&amp;dor</translation>
    </message>
    <message>
        <source>the URL&apos;s port</source>
        <translation>el puerto de la URL</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>One scrape, right now</source>
        <translation>Una recolección, ahora mismo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>&amp;Largest page</source>
        <translation>Página más &amp;grande</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation>&#xa0;MiB</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>Co&amp;mpresión</translation>
    </message>
    <message>
        <source>Where it saves time</source>
        <translation>Donde ahorra tiempo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Accept protobuf</source>
        <translation>Aceptar protobuf</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Seguir redirecciones</translation>
    </message>
</context>
<context>
    <name>TargetSettings</name>
    <message>
        <source>restore the default targets</source>
        <translation>restaurar los objetivos por defecto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Restore the defaults</source>
        <translation>Restaurar los valores por defecto</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Watched endpoints</source>
        <translation>Puntos de conexión vigilados</translation>
    </message>
    <message>
        <source>The URL, interval, password, headers and compose service of each are in its dialog. Whatever is done here can be undone in the window.</source>
        <translation>La URL, el intervalo, la contraseña, las cabeceras y el servicio compose de cada uno están en su diálogo. Todo lo que se hace aquí se puede deshacer en la ventana.</translation>
    </message>
    <message>
        <source>add edit remove URL endpoint service port password headers</source>
        <translation>añadir editar quitar URL punto de conexión servicio puerto contraseña cabeceras</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waiting for the first answer</source>
        <translation>en espera de la primera respuesta</translation>
    </message>
    <message>
        <source>%1 series · %2 · %3</source>
        <translation>%1 series · %2 · %3</translation>
    </message>
    <message>
        <source>slow: %1 of %2</source>
        <translation>lento: %1 de %2</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>caído desde hace %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>The pages; none: the two default targets.</source>
        <translation>Las páginas; ninguna: los dos objetivos por defecto.</translation>
    </message>
    <message>
        <source>Adds the built-in exporter. Ends after 20 s when the output is not a terminal.</source>
        <translation>Añade el exportador integrado. Termina a los 20&#xa0;s si la salida no es una terminal.</translation>
    </message>
    <message>
        <source>Time between scrapes (default: 5).</source>
        <translation>Tiempo entre recolecciones (por defecto: 5).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Ends after so many scrapes of each target.</source>
        <translation>Termina tras este número de recolecciones de cada objetivo.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Ends after so long.</source>
        <translation>Termina tras este tiempo.</translation>
    </message>
    <message>
        <source>--count takes a number above 0.</source>
        <translation>--count espera un número mayor que 0.</translation>
    </message>
    <message>
        <source>--for takes seconds.</source>
        <translation>--for espera segundos.</translation>
    </message>
    <message>
        <source>--interval takes seconds, 0.05 or more.</source>
        <translation>--interval espera segundos, 0.05 o más.</translation>
    </message>
    <message>
        <source>Scrapes pages again and again and shows how the targets are.</source>
        <translation>Recolecta páginas una y otra vez y muestra cómo están los objetivos.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>caído desde hace %1</translation>
    </message>
    <message>
        <source>%1 series</source>
        <translation>%1 series</translation>
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
        <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>Version %1 is there.</source>
        <translation>Está disponible la versión %1.</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>Acerca de Vigie</translation>
    </message>
    <message>
        <source>Vigie %1</source>
        <translation>Vigie %1</translation>
    </message>
    <message>
        <source>See what your /metrics endpoints say, and why they don&apos;t.</source>
        <translation>Ver qué dicen los puntos de conexión /metrics, y por qué callan.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. With Qt, RE2, yaml-cpp, fast_float and libdeflate.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Con Qt, RE2, yaml-cpp, fast_float y libdeflate.</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para un informe de error</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>One request to %1</source>
        <translation>Una petición a %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vigie::AlertsPage</name>
    <message>
        <source>Add threshold…</source>
        <translation>Añadir un umbral…</translation>
    </message>
    <message>
        <source>Open rule file…</source>
        <translation>Abrir un archivo de reglas…</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar las reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No thresholds yet</source>
        <translation>Aún no hay umbrales</translation>
    </message>
    <message>
        <source>A threshold watches an expression and tells when it is crossed. Choose &quot;Add threshold…&quot; in the menu of any chart, or open the rule files of your Prometheus as they are: alerts and recordings run here just so.</source>
        <translation>Un umbral vigila una expresión y avisa cuando se cruza. Elegir «Añadir un umbral…» en el menú de cualquier gráfico, o abrir tal cual los archivos de reglas de Prometheus: las alertas y los registros funcionan aquí igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n activada</numerusform>
            <numerusform>%n activadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 no se puede abrir: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rule files</source>
        <translation>Abrir archivos de reglas</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.rules)</source>
        <translation>Archivos de reglas (*.yml *.yaml *.rules)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Edit or show the chart</source>
        <translation>Editar o mostrar el gráfico</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Silenciar o reactivar</translation>
    </message>
    <message>
        <source>Remove, or close the file</source>
        <translation>Quitar o cerrar el archivo</translation>
    </message>
</context>
<context>
    <name>vigie::ChangesBar</name>
    <message>
        <source>What is gone</source>
        <translation>Lo que ha desaparecido</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Cambio anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Cambio siguiente (F8)</translation>
    </message>
    <message>
        <source>What changes is marked from the next scrape on.</source>
        <translation>Lo que cambie se marca a partir de la próxima recolección.</translation>
    </message>
    <message numerus="yes">
        <source>%n new series</source>
        <translation>
            <numerusform>%n serie nueva</numerusform>
            <numerusform>%n series nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n desaparecida</numerusform>
            <numerusform>%n desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other type or help</source>
        <translation>
            <numerusform>%n tipo o ayuda distinto</numerusform>
            <numerusform>%n tipos o ayudas distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed value(s)</source>
        <translation>
            <numerusform>%n valor cambiado</numerusform>
            <numerusform>%n valores cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as at %1</source>
        <translation>Igual que a las %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde las %2</translation>
    </message>
</context>
<context>
    <name>vigie::ChartControls</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Eje log</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Eje de valores logarítmico</translation>
    </message>
    <message>
        <source>One line for each value of these labels</source>
        <translation>Una línea por cada valor de estas etiquetas</translation>
    </message>
    <message>
        <source>Only series with this label value</source>
        <translation>Solo las series con este valor de etiqueta</translation>
    </message>
    <message>
        <source>How the series of one line are put together</source>
        <translation>Cómo se reúnen las series de una línea</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Separar por</translation>
    </message>
    <message>
        <source>Split by: %1</source>
        <translation>Separar por: %1</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>vigie::ChartHub</name>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
</context>
<context>
    <name>vigie::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>vigie::ChartView</name>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>Restablecer el zoom</translation>
    </message>
    <message>
        <source>Logarithmic Axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>Show All Series</source>
        <translation>Mostrar todas las series</translation>
    </message>
    <message>
        <source>Copy PromQL</source>
        <translation>Copiar el PromQL</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Why It Was Down</source>
        <translation>Por qué estaba caído</translation>
    </message>
</context>
<context>
    <name>vigie::CheckListModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
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
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Find a metric, a target or a command</source>
        <translation>Buscar una métrica, un objetivo o una orden</translation>
    </message>
</context>
<context>
    <name>vigie::ComposeFile</name>
    <message>
        <source>the key “%1” stands here twice</source>
        <translation>la clave «%1» está aquí dos veces</translation>
    </message>
    <message>
        <source>the variable %1 is not set</source>
        <translation>la variable %1 no está definida</translation>
    </message>
    <message>
        <source>“%1” is not a port mapping</source>
        <translation>«%1» no es una publicación de puerto</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <source>the service %1 is not a mapping</source>
        <translation>el servicio %1 no es un mapping</translation>
    </message>
    <message>
        <source>“services” is not a mapping</source>
        <translation>«services» no es un mapping</translation>
    </message>
    <message>
        <source>the file is no compose file: a mapping is expected</source>
        <translation>el archivo no es un archivo compose: se espera un mapping</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>“%1” is not a valid variable</source>
        <translation>«%1» no es una variable válida</translation>
    </message>
    <message>
        <source>the required variable %1 is not set: %2</source>
        <translation>la variable obligatoria %1 no está definida: %2</translation>
    </message>
    <message>
        <source>a tab stands in the indentation, where YAML allows only spaces</source>
        <translation>hay un tabulador en la sangría, donde YAML solo permite espacios</translation>
    </message>
    <message>
        <source>the file is larger than 8 MiB and was not read</source>
        <translation>el archivo supera los 8&#xa0;MiB y no se leyó</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>el archivo no es texto UTF-8</translation>
    </message>
</context>
<context>
    <name>vigie::ComposePatch</name>
    <message>
        <source>the list of ports is written in a way that cannot be edited safely</source>
        <translation>la lista de puertos está escrita de un modo que no se puede editar sin riesgo</translation>
    </message>
    <message>
        <source>where the list of ports ends is not sure</source>
        <translation>no es seguro dónde termina la lista de puertos</translation>
    </message>
    <message>
        <source>the service %1 is written in a way that cannot be edited safely</source>
        <translation>el servicio %1 está escrito de un modo que no se puede editar sin riesgo</translation>
    </message>
    <message>
        <source>the ports come from an anchor that other services may share</source>
        <translation>los puertos vienen de un ancla que otros servicios pueden compartir</translation>
    </message>
    <message>
        <source>the ports are reset on purpose (!reset)</source>
        <translation>los puertos se restablecen a propósito (!reset)</translation>
    </message>
    <message>
        <source>“ports” is not a list</source>
        <translation>«ports» no es una lista</translation>
    </message>
    <message>
        <source>the port entry is written in a way that cannot be edited safely</source>
        <translation>la entrada de puerto está escrita de un modo que no se puede editar sin riesgo</translation>
    </message>
    <message>
        <source>the port entry comes from an anchor, or is no longer where it was</source>
        <translation>la entrada de puerto viene de un ancla, o ya no está donde estaba</translation>
    </message>
    <message>
        <source>the “expose” entry comes from an anchor, or is no longer where it was</source>
        <translation>la entrada «expose» viene de un ancla, o ya no está donde estaba</translation>
    </message>
    <message>
        <source>“network_mode” is written in a way that cannot be edited safely</source>
        <translation>«network_mode» está escrito de un modo que no se puede editar sin riesgo</translation>
    </message>
    <message>
        <source>the service %1 is not in this file</source>
        <translation>el servicio %1 no está en este archivo</translation>
    </message>
    <message>
        <source>the service %1 is not a mapping</source>
        <translation>el servicio %1 no es un mapping</translation>
    </message>
    <message>
        <source>the service %1 is an alias of something else</source>
        <translation>el servicio %1 es un alias de otra cosa</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no existe</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>the file was changed in the meantime</source>
        <translation>el archivo se cambió entretanto</translation>
    </message>
    <message>
        <source>the change would touch more than it should</source>
        <translation>el cambio tocaría más de lo debido</translation>
    </message>
    <message>
        <source>the file says so already</source>
        <translation>el archivo ya lo dice</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el archivo es ilegible</translation>
    </message>
    <message>
        <source>no backup could be written beside the file</source>
        <translation>no se pudo escribir una copia de seguridad junto al archivo</translation>
    </message>
</context>
<context>
    <name>vigie::DesktopPresence</name>
    <message>
        <source>Vigie goes on in the tray</source>
        <translation>Vigie sigue en la bandeja</translation>
    </message>
    <message>
        <source>It keeps watching there. Quit is in the icon&apos;s menu.</source>
        <translation>Desde ahí sigue vigilando. Salir está en el menú del icono.</translation>
    </message>
    <message>
        <source>This desktop has no tray: Vigie stays a window, and closing it quits.</source>
        <translation>Este escritorio no tiene bandeja: Vigie sigue como ventana, y al cerrarla termina.</translation>
    </message>
</context>
<context>
    <name>vigie::DiagnosePage</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Earlier verdicts of this target</source>
        <translation>Veredictos anteriores de este objetivo</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>Abrir un informe…</translation>
    </message>
    <message>
        <source>Look at a report that was saved here or by someone else</source>
        <translation>Ver un informe guardado aquí o por otra persona</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Historial (%1)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Vigie reports (*.json)</source>
        <translation>Informes de Vigie (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>%1 is not a report of Vigie.</source>
        <translation>%1 no es un informe de Vigie.</translation>
    </message>
</context>
<context>
    <name>vigie::DownBanner</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>The target is down</source>
        <translation>El objetivo está caído</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
</context>
<context>
    <name>vigie::EventLogModel</name>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>new series</source>
        <translation>series nuevas</translation>
    </message>
    <message>
        <source>series gone</source>
        <translation>series perdidas</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>naming</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>new family</source>
        <translation>familia nueva</translation>
    </message>
    <message>
        <source>family gone</source>
        <translation>familia perdida</translation>
    </message>
    <message>
        <source>type or help</source>
        <translation>tipo o ayuda</translation>
    </message>
</context>
<context>
    <name>vigie::EventLogPanel</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Hide the event log</source>
        <translation>Ocultar el registro de eventos</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
</context>
<context>
    <name>vigie::ExplorePage</name>
    <message>
        <source>They appear here with the target&apos;s first readable answer.</source>
        <translation>Aparecen aquí con la primera respuesta legible del objetivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n families match</source>
        <translation>
            <numerusform>%1 de %n familia coincide</numerusform>
            <numerusform>%1 de %n familias coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n familia</numerusform>
            <numerusform>%n familias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ExpressionEditor</name>
    <message>
        <source>PromQL expression</source>
        <translation>Expresión PromQL</translation>
    </message>
    <message>
        <source>The chart&apos;s expression. Ctrl+Space completes, Ctrl+Enter evaluates, Alt+Up brings back earlier ones.</source>
        <translation>La expresión del gráfico. Ctrl+Espacio completa, Ctrl+Intro evalúa, Alt+Arriba recupera las anteriores.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
</context>
<context>
    <name>vigie::FactTile</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>vigie::FamilyGrid</name>
    <message>
        <source>Open large</source>
        <translation>Abrir en grande</translation>
    </message>
    <message>
        <source>Pin to the overview</source>
        <translation>Fijar en el resumen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>vigie::FamilyPane</name>
    <message>
        <source>Filter by name or help</source>
        <translation>Filtrar por nombre o ayuda</translation>
    </message>
    <message>
        <source>Metric families</source>
        <translation>Familias de métricas</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>Mostrar todos los gráficos</translation>
    </message>
</context>
<context>
    <name>vigie::FamilyTreeModel</name>
    <message numerus="yes">
        <source>%1, %n families</source>
        <translation>
            <numerusform>%1, %n familia</numerusform>
            <numerusform>%1, %n familias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n series</source>
        <translation>
            <numerusform>%1, %2, %n serie</numerusform>
            <numerusform>%1, %2, %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FamilyView</name>
    <message>
        <source>Copy fixed name</source>
        <translation>Copiar el nombre corregido</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep this chart on the overview</source>
        <translation>Conservar este gráfico en el resumen</translation>
    </message>
    <message>
        <source>Copy the name that the naming rules ask for</source>
        <translation>Copiar el nombre que piden las reglas de nombres</translation>
    </message>
    <message>
        <source>Series of the chart</source>
        <translation>Series del gráfico</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n series</source>
        <translation>
            <numerusform>%1 · %n serie</numerusform>
            <numerusform>%1 · %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Any expression</source>
        <translation>Expresión libre</translation>
    </message>
    <message>
        <source>Write PromQL over everything this target has told. Ctrl+Space completes.</source>
        <translation>Escribir PromQL sobre todo lo que ha publicado este objetivo. Ctrl+Espacio completa.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add another family to this chart, which can also be dragged onto it</source>
        <translation>Añadir otra familia a este gráfico; también se puede arrastrar hasta él</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>vigie::FreedesktopNotices</name>
    <message>
        <source>there is no D-Bus session bus</source>
        <translation>no hay bus de sesión D-Bus</translation>
    </message>
    <message>
        <source>no notification service runs on this desktop</source>
        <translation>en este escritorio no hay servicio de notificaciones en marcha</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>el servicio de notificaciones no responde</translation>
    </message>
</context>
<context>
    <name>vigie::HelpWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryPlace</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Delete the history…</source>
        <translation>Eliminar el historial…</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s) in %2</source>
        <translation>
            <numerusform>%1 en %n archivo en %2</numerusform>
            <numerusform>%1 en %n archivos en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history?</source>
        <translation>¿Eliminar el historial?</translation>
    </message>
    <message>
        <source>All samples of all targets are forgotten, in memory and on the disk. This cannot be undone. The targets stay.</source>
        <translation>Se olvidan todas las muestras de todos los objetivos, en memoria y en el disco. No se puede deshacer. Los objetivos quedan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryRunner</name>
    <message>
        <source>Another Vigie keeps its history in %1: what this one sees is forgotten when it ends.</source>
        <translation>Otra Vigie guarda su historial en %1: lo que ve esta se olvida cuando termina.</translation>
    </message>
    <message>
        <source>The history cannot be written to %1: %2. What is seen now is forgotten when Vigie ends, unless that changes.</source>
        <translation>El historial no se puede escribir en %1: %2. Lo que se ve ahora se olvida cuando Vigie termina, salvo que eso cambie.</translation>
    </message>
</context>
<context>
    <name>vigie::IssueListModel</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Scrape now</source>
        <translation>Recolectar ahora</translation>
    </message>
    <message>
        <source>Scrape all targets</source>
        <translation>Recolectar todos los objetivos</translation>
    </message>
    <message>
        <source>Pause or resume the view</source>
        <translation>Pausar o reanudar la vista</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>Añadir objetivo…</translation>
    </message>
    <message>
        <source>Go to the targets</source>
        <translation>Ir a los objetivos</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Chart an expression…</source>
        <translation>Trazar una expresión…</translation>
    </message>
    <message>
        <source>Diagnose now</source>
        <translation>Diagnosticar ahora</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>Acerca de Vigie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Find a metric, a target or a command</source>
        <translation>Buscar una métrica, un objetivo o una orden</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>Which family&apos;s chart is to stay on the overview?</source>
        <translation>¿El gráfico de qué familia debe quedar en el resumen?</translation>
    </message>
    <message>
        <source>Find endpoints</source>
        <translation>Buscar puntos de conexión</translation>
    </message>
    <message>
        <source>Save a recording…</source>
        <translation>Guardar una grabación…</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar los ajustes…</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Add threshold…</source>
        <translation>Añadir un umbral…</translation>
    </message>
    <message>
        <source>Open rule file…</source>
        <translation>Abrir un archivo de reglas…</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertas (%1)</translation>
    </message>
    <message>
        <source>Which family is to be added to the chart?</source>
        <translation>¿Qué familia se añade al gráfico?</translation>
    </message>
</context>
<context>
    <name>vigie::MuteControl</name>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar 1 hora</translation>
    </message>
    <message>
        <source>Mute until tomorrow</source>
        <translation>Silenciar hasta mañana</translation>
    </message>
    <message>
        <source>Notify again</source>
        <translation>Volver a avisar</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>En silencio hasta %1.</translation>
    </message>
    <message>
        <source>Not muted just now.</source>
        <translation>Ahora no está en silencio.</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>vigie::Notices</name>
    <message>
        <source>This desktop has no tray for notices. They are in the event log.</source>
        <translation>Este escritorio no tiene bandeja para los avisos. Están en el registro de eventos.</translation>
    </message>
    <message>
        <source>Notices cannot be shown on this desktop: %1, and there is no tray. They are in the event log.</source>
        <translation>En este escritorio no se pueden mostrar avisos: %1, y no hay bandeja. Están en el registro de eventos.</translation>
    </message>
</context>
<context>
    <name>vigie::OverviewPage</name>
    <message>
        <source>Pin a chart</source>
        <translation>Fijar un gráfico</translation>
    </message>
    <message>
        <source>Choose a metric family whose chart stays on this page</source>
        <translation>Elegir una familia de métricas cuyo gráfico queda en esta página</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>Abrir en Explorar</translation>
    </message>
    <message>
        <source>Remove from this page</source>
        <translation>Quitar de esta página</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>activo desde hace %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>arrancado %1</translation>
    </message>
    <message>
        <source>Its charts appear with the first answer.</source>
        <translation>Sus gráficos aparecen con la primera respuesta.</translation>
    </message>
</context>
<context>
    <name>vigie::PageViewer</name>
    <message>
        <source>The page as received</source>
        <translation>La página tal como se recibió</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <source>Copy the whole page</source>
        <translation>Copiar toda la página</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
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
        <translation>Puerto del host</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Container port</source>
        <translation>Puerto del contenedor</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>The way from the URL to the process</source>
        <translation>El camino de la URL al proceso</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>vigie::RangePicker</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;d</translation>
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
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Mostrar el último intervalo: %1</translation>
    </message>
    <message>
        <source>Other time ranges</source>
        <translation>Otros intervalos de tiempo</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Show the last (minutes):</source>
        <translation>Mostrar los últimos minutos:</translation>
    </message>
</context>
<context>
    <name>vigie::RecordingActions</name>
    <message>
        <source>A recording from %1 to %2: nothing here is scraped.</source>
        <translation>Una grabación de %1 a %2: aquí no se recolecta nada.</translation>
    </message>
    <message>
        <source>Save a recording</source>
        <translation>Guardar una grabación</translation>
    </message>
    <message>
        <source>Recordings (*.vigie)</source>
        <translation>Grabaciones (*.vigie)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings (*.vigie);;All files (*)</source>
        <translation>Grabaciones (*.vigie);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vigie::RemedyDialog</name>
    <message>
        <source>Cancel the command</source>
        <translation>Cancelar la orden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Salida de la orden</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Runs in %1.</source>
        <translation>Se ejecuta en %1.</translation>
    </message>
    <message>
        <source>This changes running services.</source>
        <translation>Esto cambia servicios en marcha.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En marcha…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Done. The diagnosis runs again.</source>
        <translation>Hecho. El diagnóstico se repite.</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>La orden terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>Change of the file</source>
        <translation>Cambio del archivo</translation>
    </message>
    <message>
        <source>Apply the change</source>
        <translation>Aplicar el cambio</translation>
    </message>
    <message>
        <source>The file %1 is changed as shown; the old one is kept beside it.</source>
        <translation>El archivo %1 se cambia como se muestra; el anterior se conserva a su lado.</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>Changed. The old file is kept as %1.</source>
        <translation>Cambiado. El archivo anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como antes.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>No se ha cambiado nada: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ResponsePage</name>
    <message>
        <source>Search in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Keep this page while scraping goes on</source>
        <translation>Conservar esta página mientras sigue la recolección</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the page as received</source>
        <translation>Guardar la página tal como se recibió</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Resultado siguiente (Intro)</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Issues of the page</source>
        <translation>Problemas de la página</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>The page appears here as it is received, even when it cannot be read.</source>
        <translation>La página aparece aquí tal como se recibe, aunque sea ilegible.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n muestra</numerusform>
            <numerusform>%n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 received)</source>
        <translation>%1 (%2 recibidos)</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Descompresión</translation>
    </message>
    <message>
        <source>Parse</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Next change of the page</source>
        <translation>Cambio siguiente de la página</translation>
    </message>
    <message>
        <source>Previous change of the page</source>
        <translation>Cambio anterior de la página</translation>
    </message>
</context>
<context>
    <name>vigie::RuleDetails</name>
    <message>
        <source>firing since %1</source>
        <translation>activada desde %1</translation>
    </message>
    <message>
        <source>pending since %1</source>
        <translation>pendiente desde %1</translation>
    </message>
    <message>
        <source>Alerts of this rule</source>
        <translation>Alertas de esta regla</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>keeps firing for %1</source>
        <translation>sigue activada durante %1</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>evaluada a las %1</translation>
    </message>
    <message>
        <source>%1, line %2, group %3</source>
        <translation>%1, línea %2, grupo %3</translation>
    </message>
    <message>
        <source>It fails: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No notifications of this rule; it stays in the log</source>
        <translation>Sin notificaciones de esta regla; sigue en el registro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Cerrar el archivo</translation>
    </message>
</context>
<context>
    <name>vigie::RuleEditor</name>
    <message>
        <source>add the threshold %1</source>
        <translation>añadir el umbral %1</translation>
    </message>
    <message>
        <source>change the threshold %1</source>
        <translation>cambiar el umbral %1</translation>
    </message>
    <message>
        <source>remove the threshold %1</source>
        <translation>quitar el umbral %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>cerrar %1</translation>
    </message>
    <message>
        <source>mute a rule</source>
        <translation>silenciar una regla</translation>
    </message>
    <message>
        <source>unmute a rule</source>
        <translation>reactivar una regla</translation>
    </message>
</context>
<context>
    <name>vigie::RuleListModel</name>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>matches nothing</source>
        <translation>sin coincidencias</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrando</translation>
    </message>
    <message>
        <source>all targets</source>
        <translation>todos los objetivos</translation>
    </message>
    <message>
        <source>its target is gone</source>
        <translation>su objetivo ya no existe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, silenciada</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ScrapeJob</name>
    <message>
        <source>it names no host.</source>
        <translation>no nombra ningún host.</translation>
    </message>
    <message>
        <source>port 0 cannot be connected to.</source>
        <translation>no es posible conectarse al puerto 0.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>vigie::ScrapeWorker</name>
    <message>
        <source>The application restarts.</source>
        <translation>La aplicación se reinicia.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the limit for a page.</source>
        <translation>%1 supera el límite de una página.</translation>
    </message>
</context>
<context>
    <name>vigie::SecretKeeper</name>
    <message>
        <source>The keychain has not answered yet. Targets with a password are asked without it until it does.</source>
        <translation>El llavero aún no ha respondido. Hasta entonces, a los objetivos con contraseña se les pregunta sin ella.</translation>
    </message>
</context>
<context>
    <name>vigie::SecretStore</name>
    <message>
        <source>none runs</source>
        <translation>no hay ninguno en marcha</translation>
    </message>
    <message>
        <source>this Vigie was built without</source>
        <translation>esta Vigie se construyó sin él</translation>
    </message>
    <message>
        <source>No keychain answers here (%1). Passwords and tokens are kept in %2, which only you can read.</source>
        <translation>Aquí no responde ningún llavero (%1). Las contraseñas y tokens se guardan en %2, que solo el propio usuario puede leer.</translation>
    </message>
    <message>
        <source>No keychain answers here (%1). Passwords and tokens are kept until Vigie ends; the settings (General) can allow a file for them.</source>
        <translation>Aquí no responde ningún llavero (%1). Las contraseñas y tokens se guardan hasta que Vigie termina; los ajustes (General) pueden permitir un archivo para ellos.</translation>
    </message>
</context>
<context>
    <name>vigie::SeriesTableModel</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
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
        <translation>responde de nuevo</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>The history is kept again.</source>
        <translation>El historial se guarda de nuevo.</translation>
    </message>
    <message>
        <source>its container is stopped on purpose: no notices until it starts again</source>
        <translation>su contenedor se detuvo a propósito: sin avisos hasta que arranque de nuevo</translation>
    </message>
    <message>
        <source>comes and goes</source>
        <translation>va y viene</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of the history are damaged and left out: the last run was cut off, or the disk is failing.</source>
        <translation>
            <numerusform>%n byte del historial está dañado y se omite: la última ejecución se interrumpió, o el disco está fallando.</numerusform>
            <numerusform>%n bytes del historial están dañados y se omiten: la última ejecución se interrumpió, o el disco está fallando.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the history was written by a newer Vigie and cannot be read by this one.</source>
        <translation>Una parte del historial la escribió una Vigie más nueva y esta no la puede leer.</translation>
    </message>
    <message>
        <source>The system&apos;s clock was set back by %1. So that every sample has its place, Vigie goes on with its own time; a restart follows the clock.</source>
        <translation>El reloj del sistema se atrasó %1. Para que cada muestra tenga su lugar, Vigie sigue con su propia hora; al reiniciar sigue al reloj.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the history is of a time that is still to come: the clock was set back. It is left out until then.</source>
        <translation>Una parte del historial es de un momento que aún no ha llegado: el reloj se atrasó. Hasta entonces queda fuera.</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsDialog</name>
    <message>
        <source>No setting has these words</source>
        <translation>Ningún ajuste contiene estas palabras</translation>
    </message>
    <message>
        <source>Try another word, or clear the search to see all pages.</source>
        <translation>Probar con otra palabra, o borrar la búsqueda para ver todas las páginas.</translation>
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
        <translation>Volver al valor por defecto</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: volver al valor por defecto</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>vigie::SettingsPorter</name>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>The settings are in %1, without passwords and tokens.</source>
        <translation>Los ajustes están en %1, sin contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>No se pudo abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>No se importó %1. %2</translation>
    </message>
    <message>
        <source>%1 changes nothing: the settings are the same.</source>
        <translation>%1 no cambia nada: los ajustes son los mismos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would change %n setting(s):</source>
        <translation>
            <numerusform>%1 cambiaría %n ajuste:</numerusform>
            <numerusform>%1 cambiaría %n ajustes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo in the window takes it back.</source>
        <translation>Deshacer, en la ventana, lo revierte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>import settings</source>
        <translation>importar ajustes</translation>
    </message>
</context>
<context>
    <name>vigie::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vigie::StatusStrip</name>
    <message>
        <source>What the history costs in memory, labels and index included</source>
        <translation>Lo que cuesta el historial en memoria, con etiquetas e índice</translation>
    </message>
    <message>
        <source>Show the event log (Ctrl+L)</source>
        <translation>Mostrar el registro de eventos (Ctrl+L)</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n caído</numerusform>
            <numerusform>%n caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>none down</source>
        <translation>ninguno caído</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 samples in %2</source>
        <translation>
            <numerusform>%1 muestra en %2</numerusform>
            <numerusform>%1 muestras en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B each</source>
        <translation>%1&#xa0;B cada una</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
</context>
<context>
    <name>vigie::TargetDialog</name>
    <message>
        <source>Add a target</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>It answers: %1, %n line(s), in %2.</source>
        <translation>
            <numerusform>Responde: %1, %n línea, en %2.</numerusform>
            <numerusform>Responde: %1, %n líneas, en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vigie::TargetEditor</name>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>pause %1</source>
        <translation>pausar %1</translation>
    </message>
    <message>
        <source>resume %1</source>
        <translation>reanudar %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>mover %1</translation>
    </message>
</context>
<context>
    <name>vigie::TargetEmptyState</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Find endpoints</source>
        <translation>Buscar puntos de conexión</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>A built-in exporter with an hour of history</source>
        <translation>Un exportador integrado con una hora de historial</translation>
    </message>
    <message>
        <source>No target selected</source>
        <translation>Ningún objetivo elegido</translation>
    </message>
    <message>
        <source>Choose a target at the left, or add one.</source>
        <translation>Elegir un objetivo a la izquierda o añadir uno.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
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
        <translation>OBJETIVOS</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Add a target (%1)</source>
        <translation>Añadir un objetivo (%1)</translation>
    </message>
    <message>
        <source>Add target…</source>
        <translation>Añadir objetivo…</translation>
    </message>
    <message>
        <source>Scrape now</source>
        <translation>Recolectar ahora</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar la URL</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>vigie::ThresholdChart</name>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la última hora</translation>
    </message>
</context>
<context>
    <name>vigie::ThresholdDialog</name>
    <message>
        <source>Add threshold</source>
        <translation>Añadir un umbral</translation>
    </message>
    <message>
        <source>Edit threshold</source>
        <translation>Editar el umbral</translation>
    </message>
    <message>
        <source>Drag the line to set the value</source>
        <translation>Arrastrar la línea para fijar el valor</translation>
    </message>
    <message>
        <source>for</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>&amp;Expresión</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Condición</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How long it has to hold</source>
        <translation>Cuánto tiempo debe cumplirse</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>está por encima de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>está por debajo de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como mucho</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Give it a name: it is what the notification says.</source>
        <translation>Hace falta un nombre: es lo que dice la notificación.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1</source>
        <translation>La expresión no se puede leer: %1</translation>
    </message>
    <message>
        <source>The expression is a range of samples: put a function around it, as rate(…).</source>
        <translation>La expresión es un rango de muestras: rodearla con una función, como rate(…).</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Falta el valor.</translation>
    </message>
    <message>
        <source>The value cannot be read: write it as %1.</source>
        <translation>El valor no se puede leer: escribirlo como %1.</translation>
    </message>
    <message>
        <source>The duration cannot be read: write it as 30s, 5m or 1h30m.</source>
        <translation>La duración no se puede leer: escribirla como 30s, 5m o 1h30m.</translation>
    </message>
    <message>
        <source>firing</source>
        <translation>activada</translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %n time(s) in the last hour.</source>
        <translation>
            <numerusform>Se habría activado %n vez en la última hora.</numerusform>
            <numerusform>Se habría activado %n veces en la última hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last hour it was crossed, but never for so long: it would not have fired.</source>
        <translation>En la última hora se cruzó, pero nunca tanto tiempo: no se habría activado.</translation>
    </message>
    <message>
        <source>It would not have fired in the last hour.</source>
        <translation>No se habría activado en la última hora.</translation>
    </message>
</context>
<context>
    <name>vigie::TopBar</name>
    <message>
        <source>Find a metric or command…</source>
        <translation>Buscar métrica u orden…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>vigie::Translations</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate to: fr, de, es…</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>vigie::Tray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Vigie</source>
        <translation>Mostrar Vigie</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Notify again (muted until %1)</source>
        <translation>Volver a avisar (en silencio hasta %1)</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Silenciar las notificaciones</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>Hasta mañana, %1</translation>
    </message>
    <message>
        <source>Until all that is down works again</source>
        <translation>Hasta que todo lo caído vuelva a funcionar</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) firing</source>
        <translation>
            <numerusform>%n regla activada</numerusform>
            <numerusform>%n reglas activadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::UpdateCheck</name>
    <message>
        <source>The answer names no version.</source>
        <translation>La respuesta no nombra ninguna versión.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
</context>
<context>
    <name>vigie::VerdictCard</name>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>The cause was not found. What was seen is listed below.</source>
        <translation>No se encontró la causa. Lo que se vio está más abajo.</translation>
    </message>
    <message>
        <source>Looking for the cause…</source>
        <translation>Buscando la causa…</translation>
    </message>
    <message>
        <source>The checks appear below as they finish.</source>
        <translation>Las comprobaciones aparecen abajo a medida que terminan.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) done.</source>
        <translation>
            <numerusform>%n comprobación hecha.</numerusform>
            <numerusform>%n comprobaciones hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not diagnosed yet</source>
        <translation>Aún sin diagnosticar</translation>
    </message>
    <message>
        <source>Vigie looks by itself when a target stops answering. It only looks: nothing is changed without a click.</source>
        <translation>Vigie mira por sí misma cuando un objetivo deja de responder. Solo mira: no se cambia nada sin un clic.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Diagnose now</source>
        <translation>Diagnosticar ahora</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>In the handbook</source>
        <translation>En el manual</translation>
    </message>
    <message>
        <source>What this verdict means, and what to do</source>
        <translation>Qué significa este veredicto, y qué hacer</translation>
    </message>
</context>
<context>
    <name>vigie::WelcomePage</name>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Añadir todo</translation>
    </message>
    <message>
        <source>What is there to watch?</source>
        <translation>¿Qué hay para vigilar?</translation>
    </message>
    <message>
        <source>Vigie asks the usual places, the ports that containers publish and those on which your own programs listen for /metrics: on this machine only, each once.</source>
        <translation>Vigie pide /metrics en los lugares habituales, en los puertos que publican los contenedores y en los que escuchan los programas propios: solo en esta máquina, una vez cada uno.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>A built-in exporter with an hour of history</source>
        <translation>Un exportador integrado con una hora de historial</translation>
    </message>
    <message>
        <source>Add a URL…</source>
        <translation>Añadir una URL…</translation>
    </message>
    <message>
        <source>To my targets</source>
        <translation>A mis objetivos</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>service %1 of project %2</source>
        <translation>servicio %1 del proyecto %2</translation>
    </message>
    <message>
        <source>a program of yours</source>
        <translation>un programa propio</translation>
    </message>
    <message numerus="yes">
        <source>%n samples</source>
        <translation>
            <numerusform>%n muestra</numerusform>
            <numerusform>%n muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n pages answer that are not among your targets.</source>
        <translation>
            <numerusform>Responde %n página que no está entre los objetivos.</numerusform>
            <numerusform>Responden %n páginas que no están entre los objetivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing else answers at present. Start your services and search again, add a URL, or look around in the demo.</source>
        <translation>Por ahora no responde nada más. Arrancar los servicios y buscar de nuevo, añadir una URL, o curiosear en la demo.</translation>
    </message>
</context>
</TS>
