<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ChartDialog</name>
    <message>
        <source>96 dpi – a plain screen</source>
        <translation>96 ppp – pantalla normal</translation>
    </message>
    <message>
        <source>192 dpi – a fine screen</source>
        <translation>192 ppp – pantalla de alta resolución</translation>
    </message>
    <message>
        <source>300 dpi – print</source>
        <translation>300 ppp – impresión</translation>
    </message>
    <message>
        <source>600 dpi – fine print</source>
        <translation>600 ppp – impresión de alta calidad</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>%1: %2 against %3</source>
        <extracomment>an axis, and two of its values: what is held against the first</extracomment>
        <translation>%1: %2 frente a %3</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Chart as &amp;PNG…</source>
        <translation>Gráfico como &amp;PNG…</translation>
    </message>
    <message>
        <source>Write the chart as an image</source>
        <translation>Escribir el gráfico como imagen</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Chart as S&amp;VG…</source>
        <translation>Gráfico como S&amp;VG…</translation>
    </message>
    <message>
        <source>Write the chart as a drawing for papers</source>
        <translation>Escribir el gráfico como dibujo vectorial para publicaciones</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Chart as P&amp;DF…</source>
        <translation>Gráfico como P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the chart as a page for LaTeX or print</source>
        <translation>Escribir el gráfico como página para LaTeX o impresión</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>On to the next control, back to the one before</source>
        <translation>Ir al control siguiente, volver al anterior</translation>
    </message>
    <message>
        <source>Alt + an underlined letter</source>
        <translation>Alt + una letra subrayada</translation>
    </message>
    <message>
        <source>To that control</source>
        <translation>Ir a ese control</translation>
    </message>
    <message>
        <source>Numbers of an axis</source>
        <translation>Números de un eje</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Add what is typed; on a number: change it</source>
        <translation>Añadir lo escrito; sobre un número: cambiarlo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove the number</source>
        <translation>Quitar el número</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>F2 or typing</source>
        <translation>F2 o escribir</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Cambiar un valor</translation>
    </message>
    <message>
        <source>Remove the selected models</source>
        <translation>Quitar los modelos seleccionados</translation>
    </message>
    <message>
        <source>Chart of steps</source>
        <translation>Gráfico de pasos</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Zoom; so does the wheel</source>
        <translation>Zoom; también con la rueda</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Move; so does a drag with Shift or the middle button</source>
        <translation>Desplazar; también al arrastrar con Mayús o con el botón central</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Mayús+Izquierda, Mayús+Derecha</translation>
    </message>
    <message>
        <source>Select steps to be summed up; so does a drag</source>
        <translation>Seleccionar pasos para resumirlos; también al arrastrar</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Zoom to the selected steps, let go of them</source>
        <translation>Hacer zoom en los pasos seleccionados, soltarlos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Show all steps; so does a double click</source>
        <translation>Mostrar todos los pasos; también con doble clic</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Move the begin of the steady part; so does a drag of its handle</source>
        <translation>Mover el inicio del tramo estable; también al arrastrar su tirador</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Put it back; so does a double click on the handle</source>
        <translation>Devolverlo a su sitio; también con doble clic en el tirador</translation>
    </message>
    <message>
        <source>Lanes of a timeline</source>
        <translation>Carriles de una línea de tiempo</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>Zoom; so do + and −, and the wheel</source>
        <translation>Zoom; también con + y −, y con la rueda</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>Move; so does the wheel with Shift, or a drag with Shift or the middle button</source>
        <translation>Desplazar; también con Mayús y la rueda, o al arrastrar con Mayús o con el botón central</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>To the next in the row, to the row above or below</source>
        <translation>Ir al siguiente de la fila, a la fila de arriba o de abajo</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, y .</translation>
    </message>
    <message>
        <source>To the previous and the next of the same kernel, or of what is marked</source>
        <translation>Ir al anterior y al siguiente del mismo kernel, o de lo marcado</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>Hacer zoom en lo seleccionado</translation>
    </message>
    <message>
        <source>Zoom to the range that is measured, let go of it; a drag measures one</source>
        <translation>Hacer zoom en el intervalo medido, soltarlo; al arrastrar se mide uno</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Look for names; Enter goes to the next, Shift+Enter to the one before</source>
        <translation>Buscar nombres; Intro va al siguiente, Mayús+Intro al anterior</translation>
    </message>
    <message>
        <source>Show all; so does a double click, which on a phase zooms to it</source>
        <translation>Mostrar todo; también con doble clic, que sobre una fase hace zoom en ella</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Recorrer los carriles</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>From point to point, which is read</source>
        <translation>De punto en punto, cuyo valor se lee</translation>
    </message>
    <message>
        <source>What can be done with it: the menu shows its points as a table, too</source>
        <translation>Qué se puede hacer con él: el menú también muestra sus puntos como tabla</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Arriba, Abajo, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Read the step before, the next, or one that is further away</source>
        <translation>Leer el paso anterior, el siguiente o uno más lejano</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Backward alone</source>
        <translation>Solo backward</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>La tabla no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>No column holds the time of a step: choose Mean above the one that does.</source>
        <translation>Ninguna columna contiene el tiempo de un paso: elegir Media encima de la que lo contenga.</translation>
    </message>
    <message>
        <source>The unit of “%1” is not known: choose it above the column.</source>
        <translation>No se conoce la unidad de «%1»: elegirla encima de la columna.</translation>
    </message>
    <message>
        <source>“%1” holds the same as “%2”: choose something else above one of them.</source>
        <translation>«%1» contiene lo mismo que «%2»: elegir otra cosa encima de una de ellas.</translation>
    </message>
    <message>
        <source>No column is for a value of %1: choose above one what it holds.</source>
        <translation>Ninguna columna corresponde a un valor de %1: elegir encima de alguna qué contiene.</translation>
    </message>
    <message>
        <source>“%1” says no unit; its numbers look like %2.</source>
        <translation>«%1» no indica unidad; sus números parecen ser %2.</translation>
    </message>
    <message>
        <source>“%1” says no unit; the text above the table speaks of %2.</source>
        <translation>«%1» no indica unidad; el texto sobre la tabla habla de %2.</translation>
    </message>
    <message>
        <source>%1: the text above the table says %2.</source>
        <translation>%1: el texto sobre la tabla indica %2.</translation>
    </message>
    <message>
        <source>“%1” is taken for the model by what stands in it.</source>
        <translation>«%1» se toma por el modelo, según su contenido.</translation>
    </message>
    <message>
        <source>Several rows tell the same cell and are taken for its runs, though “%1” differs.</source>
        <translation>Varias filas indican la misma celda y se toman por sus ejecuciones, aunque «%1» difiere.</translation>
    </message>
    <message>
        <source>Nothing says the model: choose its column, or write it under “So in all rows”.</source>
        <translation>Nada indica el modelo: elegir su columna o escribirlo en «Igual en todas las filas».</translation>
    </message>
    <message>
        <source>Nothing says the sequence length: choose its column, or write it under “So in all rows”.</source>
        <translation>Nada indica la longitud de secuencia: elegir su columna o escribirla en «Igual en todas las filas».</translation>
    </message>
    <message>
        <source>“%1” is a time only where the batch is known: choose its column, or write it under “So in all rows”.</source>
        <translation>«%1» solo es un tiempo si se conoce el batch: elegir su columna o escribirlo en «Igual en todas las filas».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>“%1” is of the same quantity as “%2”, and their values differ: choose something else above one of them.</source>
        <translation>«%1» es de la misma métrica que «%2», y sus valores difieren: elegir otra cosa encima de una de ellas.</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>%1 alone would be bytes, and no step fits in so few; add the unit, such as %1 GB or %1 GiB</source>
        <translation>%1 a secas serían bytes, y ningún paso cabe en tan pocos; añadir la unidad, por ejemplo %1 GB o %1 GiB</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you call it (F2), else as its sweep is called; pinned sessions stand first</source>
        <translation>El nombre que se le haya dado (F2) o, si no, el de su barrido; las sesiones fijadas van primero</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When the run began, by the clock of this place</source>
        <translation>Cuándo empezó la ejecución, en hora local</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Complete, unfinished (it can be resumed), running now, or damaged</source>
        <translation>Completa, sin terminar (se puede reanudar), en ejecución o dañada</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>How many cells are done, of how many</source>
        <translation>Cuántas celdas están hechas, y de cuántas</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the run was measured on</source>
        <translation>En qué se midió la ejecución</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you wrote about it (Shift+F2)</source>
        <translation>Lo que se haya anotado sobre ella (Mayús+F2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of its file</source>
        <translation>De su archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where a session lies that is not kept among the others: one that was named with --session, opened or saved</source>
        <translation>Dónde está una sesión que no se guarda con las demás: indicada con --session, abierta o guardada</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>&amp;Live chart</source>
        <translation>Gráfico en &amp;vivo</translation>
    </message>
    <message>
        <source>Show step times as they arrive</source>
        <translation>Mostrar los tiempos de paso a medida que llegan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results &amp;table</source>
        <translation>&amp;Tabla de resultados</translation>
    </message>
    <message>
        <source>Show the table of results</source>
        <translation>Mostrar la tabla de resultados</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>&amp;Desglose</translation>
    </message>
    <message>
        <source>Show where the time of a step goes</source>
        <translation>Mostrar en qué se va el tiempo de un paso</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>Show what is slower or faster than in another run</source>
        <translation>Mostrar qué es más lento o más rápido que en otra ejecución</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Scali&amp;ng</source>
        <translation>Esca&amp;lado</translation>
    </message>
    <message>
        <source>Show how a figure grows with a number that the sweep varies</source>
        <translation>Mostrar cómo crece una métrica con un número que varía en el barrido</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Heat ma&amp;p</source>
        <translation>Ma&amp;pa de calor</translation>
    </message>
    <message>
        <source>Show a figure of all cells at once, by two axes</source>
        <translation>Mostrar una métrica de todas las celdas a la vez, según dos ejes</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>Show what has the memory of a step, and when</source>
        <translation>Mostrar qué ocupa la memoria de un paso, y cuándo</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>&amp;Roofline</source>
        <translation>&amp;Roofline</translation>
    </message>
    <message>
        <source>Show what operations reach of what the device can do</source>
        <translation>Mostrar cuánto alcanzan las operaciones de lo que el dispositivo puede dar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>Show every run: open, compare, name, note, pin</source>
        <translation>Mostrar todas las ejecuciones: abrir, comparar, nombrar, anotar, fijar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Kernel timeline</source>
        <translation>Línea de tiempo de &amp;kernels</translation>
    </message>
    <message>
        <source>Show what ran when in a step: kernels, streams, gaps</source>
        <translation>Mostrar qué se ejecutó y cuándo en un paso: kernels, streams, huecos</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>About Stepscope</source>
        <translation>Acerca de Stepscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;A profiler for transformer training steps.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;Un profiler para pasos de entrenamiento de transformers.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Compilado con Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what an action does, and the keys that do it
----------
its value, and the cell that has it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>See stepscope --help.</source>
        <translation>Véase stepscope --help.</translation>
    </message>
    <message>
        <source>--size: “%1” is not a size; write it like 1280x800</source>
        <translation>--size: «%1» no es un tamaño; debe escribirse como 1280x800</translation>
    </message>
    <message>
        <source>Run the sweep at once.</source>
        <translation>Ejecutar el barrido de inmediato.</translation>
    </message>
    <message>
        <source>Save an image of the window (after the run, with --run).</source>
        <translation>Guardar una imagen de la ventana (tras la ejecución, con --run).</translation>
    </message>
    <message>
        <source>Save an image of each view, light and dark, into a directory.</source>
        <translation>Guardar una imagen de cada vista, clara y oscura, en un directorio.</translation>
    </message>
    <message>
        <source>Quit after the run and the exports.</source>
        <translation>Salir tras la ejecución y las exportaciones.</translation>
    </message>
    <message>
        <source>Size of the window in pixels, such as 1280x800.</source>
        <translation>Tamaño de la ventana en píxeles, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (claro), dark (oscuro) o system (el del sistema).</translation>
    </message>
    <message>
        <source>Time each operation of each cell in a pass of its own.</source>
        <translation>Cronometrar cada operación de cada celda en una pasada propia.</translation>
    </message>
    <message>
        <source>The view to show: %1.</source>
        <translation>La vista que se muestra: %1.</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>solo se puede abrir un archivo</translation>
    </message>
    <message>
        <source>give a file or --preset, not both</source>
        <translation>indicar un archivo o --preset, no ambos</translation>
    </message>
    <message>
        <source>--theme: allowed are light, dark, system</source>
        <translation>--theme: se admiten light, dark, system</translation>
    </message>
    <message>
        <source>--view: there is no view “%1”; there are %2</source>
        <translation>--view: no existe la vista «%1»; existen %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Write the results or the chart: a file that ends in %1; may be given several times.</source>
        <translation>Escribir los resultados o el gráfico: un archivo que termina en %1; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>No se pudo abrir %1. %2</translation>
    </message>
    <message>
        <source>It is a folder: open or drop one of the files in it.</source>
        <translation>Es una carpeta: abrir o soltar uno de los archivos que contiene.</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>unas %1 h</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>En este programa</translation>
    </message>
    <message>
        <source>A process per cell</source>
        <translation>Un proceso por celda</translation>
    </message>
    <message>
        <source>Cells run on the engine thread of this program</source>
        <translation>Las celdas se ejecutan en el hilo de cálculo de este programa</translation>
    </message>
    <message>
        <source>Each cell runs in a process of its own, for drivers that an error leaves unusable</source>
        <translation>Cada celda se ejecuta en un proceso propio, para drivers que quedan inservibles tras un error</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Memoria agotada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>Estado del optimizador</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cómputo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of doubt, and what it is
----------
a view of the window, and what its chart shows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>The cell&apos;s number in the sweep</source>
        <translation>Número de la celda en el barrido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whether the cell ran, and how it ended</source>
        <translation>Si la celda se ejecutó y cómo terminó</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>%1 exists already in %2. What it holds will be lost.</source>
        <translation>%1 ya existe en %2. Se perderá su contenido.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>A run is writing this file</source>
        <translation>Una ejecución está escribiendo este archivo</translation>
    </message>
    <message>
        <source>%1 is the session that a run is writing. Choose another name.</source>
        <translation>%1 es la sesión que una ejecución está escribiendo. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Measured step</source>
        <translation>Paso medido</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>± 1 standard deviation</source>
        <translation>± 1 desviación estándar</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Single steps are not known</source>
        <translation>No se conocen los pasos individuales</translation>
    </message>
    <message>
        <source>application clocks</source>
        <translation>frecuencias de aplicación</translation>
    </message>
    <message>
        <source>power cap</source>
        <translation>límite de potencia</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>ralentización por hardware</translation>
    </message>
    <message>
        <source>sync boost</source>
        <translation>sync boost</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>temperature (hardware limit)</source>
        <translation>temperatura (límite de hardware)</translation>
    </message>
    <message>
        <source>power brake</source>
        <translation>freno de potencia</translation>
    </message>
    <message>
        <source>display clocks</source>
        <translation>frecuencias de pantalla</translation>
    </message>
    <message>
        <source>SM clock</source>
        <translation>Frecuencia SM</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Throttled: %1</source>
        <translation>Throttling: %1</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Con throttling</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <extracomment>a fact of where a run was measured, what it was there, and what it is here</extracomment>
        <translation>%1: antes %2, ahora %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>A profiler for transformer training steps: choose models and axes, press Run, watch step times arrive.
Exit status: 0 all cells have run (out of memory is a result), 1 a cell failed or a file could not be written, 2 bad arguments, 130 the run was stopped.</source>
        <translation>Un profiler para pasos de entrenamiento de transformers: elegir modelos y ejes, pulsar Ejecutar y ver llegar los tiempos de paso.
Código de salida: 0 se ejecutaron todas las celdas (quedarse sin memoria es un resultado), 1 falló una celda o no se pudo escribir un archivo, 2 argumentos incorrectos, 130 se detuvo la ejecución.</translation>
    </message>
    <message>
        <source>Predicted, not run yet</source>
        <translation>Predicho, aún sin ejecutar</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <extracomment>an exponent, and the number of points that it is fitted to</extracomment>
        <translation>%1 (n %2)</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>For the whole step</source>
        <translation>Durante todo el paso</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>Arithmetic on each byte (FLOP/byte, logarithmic)</source>
        <translation>Aritmética por byte (FLOP/byte, logarítmica)</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a time and its share of the step: &quot;1.20 ms, 34.1 % of it&quot;</extracomment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>two cells that take equally long</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Not enough steps</source>
        <translation>Pasos insuficientes</translation>
    </message>
    <message>
        <source>No doubt known</source>
        <translation>Incertidumbre desconocida</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>%1, in turns</source>
        <extracomment>a verdict, of two cells that were measured in turns</extracomment>
        <translation>%1, por turnos</translation>
    </message>
    <message>
        <source>The whole interval of the ratio lies beyond the threshold. With a question mark: among so many cells this may be chance, or others used the machine meanwhile.</source>
        <translation>Todo el intervalo del cociente queda más allá del umbral. Con signo de interrogación: entre tantas celdas puede ser azar, o había otros usando la máquina mientras tanto.</translation>
    </message>
    <message>
        <source>Neither a difference nor its absence can be claimed.</source>
        <translation>No se puede afirmar ni una diferencia ni su ausencia.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the ends of an interval</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>what was run, and when</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>A session or table that what is on show is held against (--view compare).</source>
        <translation>Una sesión o tabla con la que se compara lo que se muestra (--view compare).</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s: open it by itself first, to say what its columns hold.</source>
        <translation>%1 no es una tabla de Stepscope: hay que abrirla antes por separado para indicar qué contienen sus columnas.</translation>
    </message>
    <message>
        <source>%1 holds no results.</source>
        <translation>%1 no contiene resultados.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 steps</source>
        <translation>%1 a %2: %3 de %4 pasos</translation>
    </message>
    <message>
        <source>%1 of %2 chosen ones</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many cells are done, of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>given: %1</source>
        <translation>indicado: %1</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Tiempo de un paso</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (logarítmica)</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic)</source>
        <extracomment>of an axis: what it is of, and its unit</extracomment>
        <translation>%1 (%2, logarítmica)</translation>
    </message>
    <message>
        <source>No peak is known: give one with the workload, or run with a breakdown</source>
        <translation>No se conoce ningún pico: indicar uno en la carga de trabajo o ejecutar con desglose</translation>
    </message>
    <message>
        <source>The device does not report its clock after a step</source>
        <translation>El dispositivo no informa de su frecuencia tras un paso</translation>
    </message>
    <message>
        <source>The device has no clock of its own for steps</source>
        <translation>El dispositivo no tiene reloj propio para los pasos</translation>
    </message>
    <message>
        <source>The cell does not say how much work a step is</source>
        <translation>La celda no indica cuánto trabajo supone un paso</translation>
    </message>
    <message>
        <source>From the step times: the mean is the rate of the mean time (all work over all time), Min that of the slowest step, Max of the fastest; the deviation is as large a part of the mean as it is of the time</source>
        <translation>A partir de los tiempos de paso: la media es la tasa del tiempo medio (todo el trabajo entre todo el tiempo), Mín. la del paso más lento, Máx. la del más rápido; la desviación es la misma fracción de la media que en el tiempo</translation>
    </message>
    <message>
        <source>Steady mean</source>
        <translation>Media estable</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>SM clock, counted</source>
        <translation>Frecuencia SM, contada</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 contados</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 con throttling</translation>
    </message>
    <message>
        <source>%1 slower than most</source>
        <translation>%1 más lentos que la mayoría</translation>
    </message>
    <message>
        <source>%1 slower than most at the same reported clock</source>
        <translation>%1 más lentos que la mayoría con la misma frecuencia informada</translation>
    </message>
    <message>
        <source>%1 faster than most</source>
        <translation>%1 más rápidos que la mayoría</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 al principio</translation>
    </message>
    <message>
        <source>Steady: %1 ± %2 in %3 of %4 steps. Set aside: %5.</source>
        <translation>Estable: %1 ± %2 en %3 de %4 pasos. Apartados: %5.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The run that the cell is of, where several are shown together</source>
        <translation>La ejecución a la que pertenece la celda, cuando se muestran varias juntas</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed.</source>
        <translation>
            <numerusform>Falló %n celda.</numerusform>
            <numerusform>Fallaron %n celdas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>of two figures that are counted: more memory, say</extracomment>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>The figure is counted and has no doubt: the ratio lies beyond the threshold.</source>
        <translation>La métrica se cuenta y no tiene incertidumbre: el cociente queda más allá del umbral.</translation>
    </message>
    <message>
        <source>By its steps, or as it is counted, the ratio lies within the threshold.</source>
        <translation>Según sus pasos, o según el recuento, el cociente queda dentro del umbral.</translation>
    </message>
    <message>
        <source>A side has no single steps, or no test is made of the figure: the ratio is known, and nothing of how sure it is.</source>
        <translation>Un lado no tiene pasos individuales, o no existe prueba para la métrica: se conoce el cociente, pero no cuán seguro es.</translation>
    </message>
    <message>
        <source>FLOPs × %1, bytes × %2</source>
        <translation>FLOPs × %1, bytes × %2</translation>
    </message>
    <message>
        <source>%1, was %2 (%3)</source>
        <extracomment>a time before, a time now, and their difference</extracomment>
        <translation>%1, antes %2 (%3)</translation>
    </message>
    <message>
        <source>Change (%1)</source>
        <extracomment>the heading of a column of times; %1: their unit</extracomment>
        <translation>Cambio (%1)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>outside the phases</source>
        <translation>fuera de las fases</translation>
    </message>
    <message>
        <source>The step less all its phases: launching and waiting. Below 0 where operations overlap, which they do not while each is timed.</source>
        <translation>El paso menos todas sus fases: lanzamientos y esperas. Menor que 0 donde las operaciones se solapan, cosa que no hacen mientras se cronometra cada una.</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>--%1 is followed by nothing; it takes %2</source>
        <translation>no hay nada tras --%1; requiere %2</translation>
    </message>
    <message>
        <source>the name of the file is empty</source>
        <translation>el nombre del archivo está vacío</translation>
    </message>
    <message>
        <source>%1 points, too close for marks: their lines alone are drawn</source>
        <translation>%1 puntos, demasiado juntos para marcarlos: solo se dibujan sus líneas</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 queda fuera. %2</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu): what each kernel makes of the device</source>
        <translation>Nsight Compute (ncu): qué provecho saca cada kernel del dispositivo</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys): what ran when</source>
        <translation>Nsight Systems (nsys): qué se ejecutó y cuándo</translation>
    </message>
    <message>
        <source>basic: throughput, occupancy, launch</source>
        <translation>basic: throughput, ocupación, lanzamiento</translation>
    </message>
    <message>
        <source>detailed: memory, caches and pipelines, too</source>
        <translation>detailed: también memoria, cachés y pipelines</translation>
    </message>
    <message>
        <source>full: all that there is, source lines among it</source>
        <translation>full: todo lo que hay, incluidas las líneas de código fuente</translation>
    </message>
    <message>
        <source>roofline: rates against the device&apos;s peaks</source>
        <translation>roofline: tasas frente a los picos del dispositivo</translation>
    </message>
    <message>
        <source>steps %1</source>
        <translation>pasos %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s)</source>
        <translation>
            <numerusform>%n kernel</numerusform>
            <numerusform>%n kernels</numerusform>
        </translation>
    </message>
    <message>
        <source>op by op instead of as a graph</source>
        <translation>operación por operación en vez de como grafo</translation>
    </message>
    <message>
        <source>kernels %1</source>
        <translation>kernels %1</translation>
    </message>
    <message>
        <source>SM %1 %</source>
        <translation>SM %1 %</translation>
    </message>
    <message>
        <source>memory %1 %</source>
        <translation>memoria %1 %</translation>
    </message>
    <message>
        <source>tensor %1 %</source>
        <translation>tensor %1 %</translation>
    </message>
    <message>
        <source>DRAM %1</source>
        <translation>DRAM %1</translation>
    </message>
    <message>
        <source>By Nsight: %1</source>
        <translation>Según Nsight: %1</translation>
    </message>
    <message>
        <source>Its advice: %1</source>
        <translation>Su consejo: %1</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Copy or fill</source>
        <translation>Copia o relleno</translation>
    </message>
    <message>
        <source>Of no operation</source>
        <translation>De ninguna operación</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto de matrices</translation>
    </message>
    <message>
        <source>Other operation</source>
        <translation>Otra operación</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>fases</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>grid %1 · block %2 · %3 registers</source>
        <translation>grid %1 · bloque %2 · %3 registros</translation>
    </message>
    <message>
        <source> · shared memory %1 static, %2 dynamic</source>
        <translation> · memoria compartida %1 estática, %2 dinámica</translation>
    </message>
    <message>
        <source>%1 from %2 on · %3</source>
        <translation>%1 desde %2 · %3</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>of no operation of the plan</source>
        <translation>de ninguna operación del plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 on: busy %3 · idle %4 · %n kernel(s)</source>
        <translation>
            <numerusform>%1 desde %2: ocupado %3 · inactivo %4 · %n kernel</numerusform>
            <numerusform>%1 desde %2: ocupado %3 · inactivo %4 · %n kernels</numerusform>
        </translation>
    </message>
    <message>
        <source> · matrix products %1 · attention %2</source>
        <translation> · productos de matrices %1 · atención %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1, told by %2</source>
        <translation>
            <numerusform>%n paso, %1, según %2</numerusform>
            <numerusform>%n pasos, %1, según %2</numerusform>
        </translation>
    </message>
    <message>
        <source> · a traced step takes %1 times a measured one</source>
        <translation> · un paso trazado tarda %1 veces lo que uno medido</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · matrix products %2 · attention %3 · gaps %4 · launching %5</source>
        <translation>Del paso: ocupado %1 · productos de matrices %2 · atención %3 · huecos %4 · lanzamientos %5</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were lost: what is shown lacks them.</source>
        <translation>
            <numerusform>Se perdió %n evento: falta en lo que se muestra.</numerusform>
            <numerusform>Se perdieron %n eventos: faltan en lo que se muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) had no usable times and were left out.</source>
        <translation>
            <numerusform>%n evento no tenía tiempos utilizables y se omitió.</numerusform>
            <numerusform>%n eventos no tenían tiempos utilizables y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph has %1 kernels, copies and fills, of which %2 were told.</source>
        <translation>El grafo tiene %1 kernels, copias y rellenos, de los que se informó de %2.</translation>
    </message>
    <message>
        <source>Trace a step of each cell in a process of its own.</source>
        <translation>Trazar un paso de cada celda en un proceso propio.</translation>
    </message>
    <message>
        <source>achieved occupancy %1 %</source>
        <translation>ocupación alcanzada %1 %</translation>
    </message>
    <message>
        <source>By Nsight, %1 launches together: %2</source>
        <translation>Según Nsight, %1 lanzamientos en conjunto: %2</translation>
    </message>
    <message>
        <source> · theoretical occupancy %1 %</source>
        <translation> · ocupación teórica %1 %</translation>
    </message>
    <message>
        <source>%1 is a report of what ran when: it has no step times to set beside others. Open it by itself (File › Open); Timeline shows it.</source>
        <translation>%1 es un informe de qué se ejecutó y cuándo: no tiene tiempos de paso que comparar con otros. Abrirlo por separado (Archivo › Abrir); Línea de tiempo lo muestra.</translation>
    </message>
    <message>
        <source>L2 %1</source>
        <translation>L2 %1</translation>
    </message>
    <message>
        <source>Too few</source>
        <extracomment>not enough steps, where there is little room</extracomment>
        <translation>Muy pocos</translation>
    </message>
    <message>
        <source>Untested</source>
        <extracomment>no doubt known, where there is little room</extracomment>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation>Otros kernels</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), copies and fills within %1, told by %2</source>
        <translation>
            <numerusform>%n kernel, copia o relleno en %1, según %2</numerusform>
            <numerusform>%n kernels, copias y rellenos en %1, según %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), %1 by themselves, told by %2</source>
        <translation>
            <numerusform>%n kernel, %1 por sí solo, según %2</numerusform>
            <numerusform>%n kernels, %1 por sí solos, según %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that time: busy %1 · gaps %2 · before the first and behind the last %3</source>
        <translation>De ese tiempo: ocupado %1 · huecos %2 · antes del primero y después del último %3</translation>
    </message>
    <message>
        <source>A session, a table or a sweep: a file that ends in %1. Or a report of NVIDIA&apos;s profilers, exported (.sqlite, .csv).</source>
        <translation>Una sesión, una tabla o un barrido: un archivo que termina en %1. O un informe exportado de los profilers de NVIDIA (.sqlite, .csv).</translation>
    </message>
    <message>
        <source>A side has no such figure, or took it under a profiling tool.</source>
        <translation>Un lado no tiene esa métrica o la obtuvo bajo una herramienta de profiling.</translation>
    </message>
    <message>
        <source>Load a ready-made sweep: %1.</source>
        <translation>Cargar un barrido ya preparado: %1.</translation>
    </message>
    <message>
        <source>%1 (none of these cells)</source>
        <translation>%1 (ninguna de estas celdas)</translation>
    </message>
    <message>
        <source>The steady steps are the slowed ones: the device&apos;s clock was %1 MHz, and %2 MHz in quicker ones that are set aside.</source>
        <translation>Los pasos estables son los ralentizados: la frecuencia del dispositivo era de %1 MHz, y de %2 MHz en otros más rápidos que se apartaron.</translation>
    </message>
    <message>
        <source>Range (NVTX)</source>
        <translation>Rango (NVTX)</translation>
    </message>
    <message>
        <source>grid %1 · block %2</source>
        <translation>grid %1 · bloque %2</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · gaps %2 · launching %3</source>
        <translation>Del paso: ocupado %1 · huecos %2 · lanzamientos %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 steps.</source>
        <extracomment>a cell of the baseline, its mean and deviation, and of how many steps</extracomment>
        <translation>%1: %2 en %3 pasos.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a cell of the baseline, its mean and deviation</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Idioma de la ventana: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 (at %3 MHz)</source>
        <extracomment>%1: a step&apos;s time, %2: in so many steps, %3: a clock</extracomment>
        <translation>%1 en %2 (a %3 MHz)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Steps stay at %1 speeds: %2.</source>
        <extracomment>%1: two or more of them, in the order in which they came first</extracomment>
        <translation>Los pasos se mantienen a %1 velocidades: %2.</translation>
    </message>
    <message>
        <source>Step times of transformers, measured by Stepscope</source>
        <translation>Tiempos de paso de transformers, medidos por Stepscope</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells, and what became of them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>a figure: &quot;Best MFU&quot;, &quot;Best Tokens/s&quot;</extracomment>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); the notes below the results say why</source>
        <translation>
            <numerusform>%n celda; las notas bajo los resultados dicen por qué</numerusform>
            <numerusform>%n celdas; las notas bajo los resultados dicen por qué</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>This command measures it again:</source>
        <translation>Esta orden lo mide de nuevo:</translation>
    </message>
    <message>
        <source>All cells: %1</source>
        <translation>Todas las celdas: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Compared with the baseline</source>
        <translation>Comparado con la referencia</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Adónde va el tiempo</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las métricas</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured (.html).</source>
        <translation>Escribe una página para un navegador: resumen, gráficos, tablas, cómo se midió (.html).</translation>
    </message>
    <message>
        <source>Let --export and --report replace files that are there.</source>
        <translation>Permite que --export y --report reemplacen archivos existentes.</translation>
    </message>
    <message>
        <source>--report: %1 must end in .html</source>
        <translation>--report: %1 debe terminar en .html</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <extracomment>a figure with its unit, as it was predicted</extracomment>
        <translation>%1, predicho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>FLOP/s</source>
        <translation>FLOP/s</translation>
    </message>
    <message>
        <source>FLOP/byte</source>
        <translation>FLOP/byte</translation>
    </message>
    <message>
        <source>Share of the step (%)</source>
        <translation>Fracción del paso (%)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Mostrar como ta&amp;bla…</translation>
    </message>
    <message>
        <source>%1, points: %2</source>
        <extracomment>a chart, and how many points it has</extracomment>
        <translation>%1, puntos: %2</translation>
    </message>
    <message>
        <source>%1, points: %2, %3 from %4 (%5) to %6 (%7)</source>
        <extracomment>a chart, how many points it has, a figure, its least value and of what that is, its greatest and of what</extracomment>
        <translation>%1, puntos: %2, %3 desde %4 (%5) hasta %6 (%7)</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Carril</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message numerus="yes">
        <source>It tells of %n sweeps; which one is meant is open.</source>
        <translation>
            <numerusform>Habla de %n barrido; no se sabe cuál es.</numerusform>
            <numerusform>Habla de %n barridos; no se sabe cuál es.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it carries of how it was measured is damaged, or of a later version of Stepscope.</source>
        <translation>Lo que contiene sobre cómo se midió está dañado o es de una versión posterior de Stepscope.</translation>
    </message>
    <message>
        <source>Step times of transformers, put together by Stepscope</source>
        <translation>Tiempos de paso de transformers, reunidos por Stepscope</translation>
    </message>
    <message>
        <source>To measure it again, drop this page on the window of Stepscope, or give it to stepscope-cli run.</source>
        <translation>Para medirlo de nuevo, suelte esta página en la ventana de Stepscope o désela a stepscope-cli run.</translation>
    </message>
    <message>
        <source>%1: %2 must end in %3; that tells the format</source>
        <translation>%1: %2 debe terminar en %3; eso indica el formato</translation>
    </message>
    <message>
        <source>%1: there is no directory %2 for %3; create it first</source>
        <translation>%1: no existe la carpeta %2 para %3; créela primero</translation>
    </message>
    <message>
        <source>%1: %2 is there and is not a file; choose another name</source>
        <translation>%1: %2 existe y no es un archivo; elija otro nombre</translation>
    </message>
    <message>
        <source>%1: %2 exists already; choose another name, or replace it with --force</source>
        <translation>%1: %2 ya existe; elija otro nombre o reemplácelo con --force</translation>
    </message>
</context>
<context>
    <name>axes</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The sizes of the transformer</source>
        <translation>Las dimensiones del transformer</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Longitud de secuencia</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>&amp;Secuencia</translation>
    </message>
    <message>
        <source>Tokens in each sequence</source>
        <translation>Tokens de cada secuencia</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de batch</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Batc&amp;h</translation>
    </message>
    <message>
        <source>Sequences in a step</source>
        <translation>Secuencias por paso</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Pasos de calentamiento</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>Ca&amp;lentamiento</translation>
    </message>
    <message>
        <source>Steps before the measured ones, counted among a cell&apos;s steps</source>
        <translation>Pasos previos a los medidos, contados entre los pasos de una celda</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>What a step computes</source>
        <translation>Qué calcula un paso</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>fwd</source>
        <translation>fwd</translation>
    </message>
    <message>
        <source>The forward pass and the loss</source>
        <translation>La pasada forward y la pérdida</translation>
    </message>
    <message>
        <source>Forward + backward</source>
        <translation>Forward + backward</translation>
    </message>
    <message>
        <source>fwd + bwd</source>
        <translation>fwd + bwd</translation>
    </message>
    <message>
        <source>Forward pass, loss and all gradients</source>
        <translation>Pasada forward, pérdida y todos los gradientes</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>Forward, backward and an AdamW update of the weights</source>
        <translation>Forward, backward y una actualización AdamW de los pesos</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The arithmetic of a step</source>
        <translation>La aritmética de un paso</translation>
    </message>
    <message>
        <source>fp64</source>
        <translation>fp64</translation>
    </message>
    <message>
        <source>64-bit floats: the reference, slow</source>
        <translation>Coma flotante de 64 bits: la referencia, lenta</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit floats throughout</source>
        <translation>Coma flotante de 32 bits en todo</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>32-bit floats, products rounded to TF32 on tensor cores (GPU only)</source>
        <translation>Coma flotante de 32 bits, productos redondeados a TF32 en Tensor Cores (solo GPU)</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bfloat16 weights and activations, sums and norms in 32 bits</source>
        <translation>Pesos y activaciones en bfloat16, sumas y normas en 32 bits</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>bfloat16 computation from 32-bit master weights</source>
        <translation>Cálculo en bfloat16 a partir de pesos maestros de 32 bits</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>How attention is computed</source>
        <translation>Cómo se calcula la atención</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Materializada</translation>
    </message>
    <message>
        <source>materialized</source>
        <translation>materializada</translation>
    </message>
    <message>
        <source>Stores the whole matrix of attention scores: memory grows with the sequence length squared</source>
        <translation>Guarda toda la matriz de puntuaciones de atención: la memoria crece con el cuadrado de la longitud de secuencia</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusionada</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>Never stores the attention scores; needs less memory</source>
        <translation>Nunca guarda las puntuaciones de atención; necesita menos memoria</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Recálculo</translation>
    </message>
    <message>
        <source>What the backward pass computes again to save memory</source>
        <translation>Qué recalcula la pasada backward para ahorrar memoria</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Keeps every activation for the backward pass</source>
        <translation>Conserva todas las activaciones para la pasada backward</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>Por capa</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>por capa</translation>
    </message>
    <message>
        <source>Keeps only each layer&apos;s input and repeats its forward pass: less memory, more time</source>
        <translation>Conserva solo la entrada de cada capa y repite su pasada forward: menos memoria, más tiempo</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>How the operations of a step reach the device</source>
        <translation>Cómo llegan al dispositivo las operaciones de un paso</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>grafo</translation>
    </message>
    <message>
        <source>Records the step once and replays it, where the device can</source>
        <translation>Graba el paso una vez y lo reproduce, donde el dispositivo puede</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Eager</translation>
    </message>
    <message>
        <source>eager</source>
        <translation>eager</translation>
    </message>
    <message>
        <source>Launches the step operation by operation</source>
        <translation>Lanza el paso operación por operación</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Where the cells run</source>
        <translation>Dónde se ejecutan las celdas</translation>
    </message>
    <message>
        <source>seq </source>
        <translation>seq </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>batch </translation>
    </message>
    <message>
        <source>warm-up </source>
        <translation>calent. </translation>
    </message>
    <message>
        <source>recompute </source>
        <translation>recálculo: </translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not read</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Model and kind of step</source>
        <translation>Modelo y tipo de paso</translation>
    </message>
    <message>
        <source>Width (d_model)</source>
        <translation>Anchura (d_model)</translation>
    </message>
    <message>
        <source>Inner width (d_ff)</source>
        <translation>Anchura interna (d_ff)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Times of steps, as a list</source>
        <translation>Tiempos de los pasos, en una lista</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memoria</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Out of memory, yes or no</source>
        <translation>Memoria agotada, sí o no</translation>
    </message>
    <message>
        <source>Error, in words</source>
        <translation>Error, con palabras</translation>
    </message>
    <message>
        <source>Only forward, yes or no</source>
        <translation>Solo forward, sí o no</translation>
    </message>
    <message>
        <source>Number of all steps</source>
        <translation>Número total de pasos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>baseline has no figure %1</source>
        <translation>la referencia no tiene la métrica %1</translation>
    </message>
    <message>
        <source>current has no figure %1</source>
        <translation>la actual no tiene la métrica %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>referencia: %1</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>actual: %1</translation>
    </message>
    <message>
        <source>baseline unfinished</source>
        <translation>referencia: sin terminar</translation>
    </message>
    <message>
        <source>current unfinished</source>
        <translation>actual: sin terminar</translation>
    </message>
    <message>
        <source>baseline not run</source>
        <translation>referencia: sin ejecutar</translation>
    </message>
    <message>
        <source>current not run</source>
        <translation>actual: sin ejecutar</translation>
    </message>
    <message>
        <source>a figure of 0 has no ratio</source>
        <translation>una métrica igual a 0 no tiene cociente</translation>
    </message>
    <message>
        <source>both at once do not fit: %1</source>
        <translation>las dos a la vez no caben: %1</translation>
    </message>
    <message>
        <source>both sides in doubt: %1</source>
        <translation>los dos lados en duda: %1</translation>
    </message>
    <message>
        <source>baseline in doubt: %1</source>
        <translation>referencia en duda: %1</translation>
    </message>
    <message>
        <source>current in doubt: %1</source>
        <translation>actual en duda: %1</translation>
    </message>
    <message>
        <source>baseline took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>la referencia alternó entre dos velocidades separadas por un %1, con el %2 de sus pasos a la más lenta</translation>
    </message>
    <message>
        <source>current took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>la actual alternó entre dos velocidades separadas por un %1, con el %2 de sus pasos a la más lenta</translation>
    </message>
    <message>
        <source>Compared across %1: baseline %2, current %3.</source>
        <translation>Comparación entre valores de %1: referencia %2, actual %3.</translation>
    </message>
    <message>
        <source>Measured elsewhere: %1</source>
        <translation>Medido en otro sitio: %1</translation>
    </message>
    <message>
        <source>Not both sides say where they were measured: machine and device may differ.</source>
        <translation>Al menos un lado no indica dónde se midió: la máquina y el dispositivo pueden ser distintos.</translation>
    </message>
    <message>
        <source>Cells matched: %1.</source>
        <translation>Celdas emparejadas: %1.</translation>
    </message>
    <message>
        <source>Cells matched: %1 (%2).</source>
        <translation>Celdas emparejadas: %1 (%2).</translation>
    </message>
    <message>
        <source>Geometric mean of the ratios (%1): %2.</source>
        <translation>Media geométrica de los cocientes (%1): %2.</translation>
    </message>
    <message>
        <source>Among all cells %1 slower and %2 faster stand; no more than %3 of those are expected to be chance.</source>
        <translation>Entre todas las celdas se sostienen %1 como «más lento» y %2 como «más rápido»; como mucho %3 de ellas cabe esperar que sean azar.</translation>
    </message>
    <message>
        <source>%1 more are of cells that were measured while others used the machine: they do not count until measured again.</source>
        <translation>Otras %1 son de celdas medidas mientras otros usaban la máquina: no cuentan hasta que se midan de nuevo.</translation>
    </message>
    <message>
        <source>No doubt known: without single steps on both sides a ratio is all there is.</source>
        <translation>Incertidumbre desconocida: sin pasos individuales en ambos lados, solo hay el cociente.</translation>
    </message>
    <message>
        <source>Measured in turns just now: %1 of them.</source>
        <translation>De ellas, medidas por turnos ahora mismo: %1.</translation>
    </message>
    <message>
        <source>One side does not say, and it is taken for equal: %1.</source>
        <translation>Un lado no lo indica y se toma por igual: %1.</translation>
    </message>
    <message>
        <source>the device&apos;s clock was %1 of the baseline&apos;s</source>
        <translation>la frecuencia del dispositivo fue el %1 de la frecuencia de la referencia</translation>
    </message>
    <message>
        <source>about %1 measured steps a side would tell</source>
        <translation>unos %1 pasos medidos por lado lo dirían</translation>
    </message>
    <message>
        <source>%1 measured steps a side are the least</source>
        <translation>%1 pasos medidos por lado son el mínimo</translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation>%1 y %2 más: %3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by %3</source>
        <translation>encaja con %1 celdas de %2, que se distinguen por: %3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by nothing</source>
        <translation>encaja con %1 celdas de %2, que no se distinguen por nada</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by %3</source>
        <translation>una de %1 celdas que encajan con la misma de %2; se distinguen por: %3</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by nothing</source>
        <translation>una de %1 celdas que encajan con la misma de %2 y no se distinguen por nada</translation>
    </message>
    <message>
        <source>%1 has no cell with all these values</source>
        <translation>%1 no tiene ninguna celda con todos estos valores</translation>
    </message>
    <message>
        <source>%1 has no model like %2</source>
        <translation>%1 no tiene ningún modelo como %2</translation>
    </message>
    <message>
        <source>%1 has no cell with %2 %3</source>
        <translation>%1 no tiene ninguna celda con %2 %3</translation>
    </message>
    <message>
        <source>cells %1 of %2: %3</source>
        <translation>celdas %1 de %2: %3</translation>
    </message>
    <message>
        <source>cell %1 of %2 (%3): %4</source>
        <translation>celda %1 de %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1: %2 ms, was %3 ms (%4 %)</source>
        <translation>%1: %2 ms, antes %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>The SM clock was %1 of the baseline&apos;s.</source>
        <translation>La frecuencia SM fue el %1 de la de la referencia.</translation>
    </message>
    <message>
        <source>Not both sides tell a clock: what it explains is not known.</source>
        <translation>Al menos un lado no indica su frecuencia: no se sabe qué explica.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>More or fewer FLOPs, at the rate that the baseline reached, of operations that FLOPs bound</source>
        <translation>Más o menos FLOPs, a la tasa que alcanzó la referencia, en operaciones limitadas por FLOPs</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>More or fewer bytes, at the rate that the baseline reached, of operations that bytes bound</source>
        <translation>Más o menos bytes, a la tasa que alcanzó la referencia, en operaciones limitadas por bytes</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>Otras operaciones</translation>
    </message>
    <message>
        <source>Operations that one side alone ran by themselves</source>
        <translation>Operaciones que solo un lado ejecutó por sí mismas</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Another SM clock, of operations that FLOPs bound</source>
        <translation>Otra frecuencia SM, en operaciones limitadas por FLOPs</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>What neither FLOPs, bytes, other operations nor the clock explain: another rate, launching, waiting</source>
        <translation>Lo que no explican ni los FLOPs, ni los bytes, ni otras operaciones, ni la frecuencia: otra tasa, lanzamientos, esperas</translation>
    </message>
    <message>
        <source>neither side has a breakdown: measure both with --breakdown (in the window: Options › Time each operation)</source>
        <translation>ningún lado tiene desglose: medir ambos con --breakdown (en la ventana: Opciones › Cronometrar cada operación)</translation>
    </message>
    <message>
        <source>the baseline has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>la referencia no tiene desglose: medirla con --breakdown (en la ventana: Opciones › Cronometrar cada operación)</translation>
    </message>
    <message>
        <source>the current side has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>el lado actual no tiene desglose: medirlo con --breakdown (en la ventana: Opciones › Cronometrar cada operación)</translation>
    </message>
    <message>
        <source>a side has no mean step time</source>
        <translation>un lado no tiene tiempo medio de paso</translation>
    </message>
    <message>
        <source>not measured in turns: %1</source>
        <translation>no medido por turnos: %1</translation>
    </message>
    <message>
        <source>No doubt known: of %1 neither more nor less is better.</source>
        <translation>Incertidumbre desconocida: de %1 no es mejor ni más ni menos.</translation>
    </message>
    <message>
        <source>No doubt known: no test tells how far chance moves %1, so nothing is claimed.</source>
        <translation>Incertidumbre desconocida: ninguna prueba dice cuánto mueve el azar %1, así que no se afirma nada.</translation>
    </message>
    <message>
        <source>about %1 rounds in turns would tell (stepscope-cli compare --rounds)</source>
        <translation>unas %1 rondas por turnos lo dirían (stepscope-cli compare --rounds)</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that %1 rounds would not tell</source>
        <translation>su cociente está tan cerca del umbral que %1 rondas no lo dirían</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of all pairs of steps, which a few long ones hardly move</source>
        <translation>con las dos métricas por sí solas el cociente es %1; este es el de todos los pares de pasos, que unos pocos largos apenas mueven</translation>
    </message>
    <message>
        <source>Where steps are not enough, more of them tell, a locked clock, or both cells measured again in turns, here and now.</source>
        <translation>Donde no bastan los pasos, lo dicen más pasos, una frecuencia fija o las dos celdas medidas de nuevo por turnos, aquí y ahora.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lento</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más rápido</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the baseline has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>la referencia no tiene línea de tiempo: medirla con --timeline (en la ventana: Opciones › Línea de tiempo)</translation>
    </message>
    <message>
        <source>the current side has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>el lado actual no tiene línea de tiempo: medirlo con --timeline (en la ventana: Opciones › Línea de tiempo)</translation>
    </message>
    <message>
        <source>%1: kernels take %2 ms of a traced step, was %3 ms (%4 %)</source>
        <translation>%1: los kernels ocupan %2 ms de un paso trazado, antes %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is the middle of the rounds, which a few long steps hardly move</source>
        <translation>con las dos métricas por sí solas el cociente es %1; este es el valor central de las rondas, que unos pocos pasos largos apenas mueven</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of steps at equal speed, as far as that is known</source>
        <translation>con las dos métricas por sí solas el cociente es %1; este es el de pasos a igual velocidad, hasta donde se conoce</translation>
    </message>
    <message>
        <source>the device takes turns at two speeds, and a side that shows one may have been at either: more such steps would not tell</source>
        <translation>el dispositivo alterna entre dos velocidades, y un lado que muestra una sola pudo estar en cualquiera: más pasos así no lo dirían</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that more steps would not tell</source>
        <translation>su cociente está tan cerca del umbral que más pasos no lo dirían</translation>
    </message>
    <message>
        <source>both measured in turns, here and now, may tell (stepscope-cli compare --decide-now)</source>
        <translation>medir ambas por turnos, aquí y ahora, puede decirlo (stepscope-cli compare --decide-now)</translation>
    </message>
    <message>
        <source>Where steps are not enough, a locked clock tells, or both cells measured again in turns, here and now.</source>
        <translation>Donde no bastan los pasos, lo dicen una frecuencia fija o las dos celdas medidas de nuevo por turnos, aquí y ahora.</translation>
    </message>
    <message>
        <source>the device waits for the host to launch its operations one by one, and how long that takes differs by %1 from start to start of a program: more such steps would not tell</source>
        <translation>el dispositivo espera a que el host lance sus operaciones una a una, y lo que eso tarda difiere en un %1 de un arranque del programa a otro: más pasos así no lo dirían</translation>
    </message>
    <message>
        <source>not measured in turns: this program runs under a tool (%1)</source>
        <translation>no medido por turnos: este programa se ejecuta bajo una herramienta (%1)</translation>
    </message>
    <message>
        <source>what was measured under a profiling tool is not compared</source>
        <translation>lo que se midió bajo una herramienta de profiling no se compara</translation>
    </message>
    <message>
        <source>not both sides tell their clock: one that changes may explain the two speeds</source>
        <translation>al menos un lado no indica su frecuencia: una que cambia puede explicar las dos velocidades</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are slower: %2 (%3: %4 to %5).</source>
        <translation>En conjunto, %1 celdas son más lentas: %2 (%3: de %4 a %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are faster: %2 (%3: %4 to %5).</source>
        <translation>En conjunto, %1 celdas son más rápidas: %2 (%3: de %4 a %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are the same: %2 (%3: %4 to %5).</source>
        <translation>En conjunto, %1 celdas son iguales: %2 (%3: de %4 a %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells do not tell, either: %2 (%3: %4 to %5).</source>
        <translation>Tampoco en conjunto dicen %1 celdas nada seguro: %2 (%3: de %4 a %5).</translation>
    </message>
    <message>
        <source>This is of the stored steps; both were measured in turns since, which gave the ratio %1.</source>
        <translation>Esto es de los pasos guardados; desde entonces ambos lados se midieron por turnos, con el cociente %1.</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>De la ventana</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Of numbers</source>
        <translation>De los números</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Profilers</source>
        <translation>Perfiladores</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Started under</source>
        <translation>Iniciado bajo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilado con</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Archivos temporales</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
</context>
<context>
    <name>divisions</name>
    <message>
        <source>matrix products</source>
        <translation>productos de matrices</translation>
    </message>
    <message>
        <source>fused attention</source>
        <translation>atención fusionada</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>computed once</source>
        <translation>calculado una vez</translation>
    </message>
    <message>
        <source>computed again</source>
        <translation>recalculado</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>used, by plan</source>
        <translation>usados, según el plan</translation>
    </message>
    <message>
        <source>could be, in tf32 or bf16</source>
        <translation>podrían usarse, en tf32 o bf16</translation>
    </message>
    <message>
        <source>not for this</source>
        <translation>no para esto</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>The parts of the model in each pass, in order of execution</source>
        <translation>Las partes del modelo en cada pasada, en orden de ejecución</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Forward, backward and optimizer</source>
        <translation>Forward, backward y optimizer</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>Productos de matrices</translation>
    </message>
    <message>
        <source>Matrix products; fused attention, which is products and softmax in one; norms, activations, loss, optimizer and all else</source>
        <translation>Productos de matrices; atención fusionada, que es productos y softmax en uno; normas, activaciones, pérdida, optimizador y todo lo demás</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Of scores, softmax and values alone: the products and the softmax; fused attention does both in one and cannot be told apart</source>
        <translation>Solo de scores, softmax y values: los productos y el softmax; la atención fusionada hace ambos en uno y no se puede separar</translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation>Recálculo</translation>
    </message>
    <message>
        <source>What the backward computes again because the forward did not keep it, and all else</source>
        <translation>Lo que backward vuelve a calcular porque forward no lo conservó, y todo lo demás</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>By the size of the numbers in each operation&apos;s first operand, as the plan has them; sums are of 32 bit even so</source>
        <translation>Según el tamaño de los números del primer operando de cada operación, tal como los prevé el plan; las sumas son de 32 bits aun así</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensor Cores</translation>
    </message>
    <message>
        <source>Whether operations run on them, by plan and not measured: products in bf16, mixed and tf32 do, products in fp32 could</source>
        <translation>Si las operaciones se ejecutan en ellos, según el plan y sin medirlo: los productos en bf16, mixta y tf32 sí; los productos en fp32 podrían</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>no CUDA driver is installed (libcuda.so.1 was not found): install the NVIDIA driver</source>
        <translation>no hay ningún driver CUDA instalado (no se encontró libcuda.so.1): instalar el driver de NVIDIA</translation>
    </message>
    <message>
        <source>the CUDA driver supports version %1, older than the %2 this build needs: update the driver</source>
        <translation>el driver CUDA admite la versión %1, anterior a la %2 que necesita esta compilación: actualizar el driver</translation>
    </message>
    <message>
        <source>the CUDA driver finds no device: check that one is plugged in and not hidden by CUDA_VISIBLE_DEVICES</source>
        <translation>el driver CUDA no encuentra ningún dispositivo: comprobar que haya uno conectado y que CUDA_VISIBLE_DEVICES no lo oculte</translation>
    </message>
    <message>
        <source>all CUDA devices are busy or unavailable: another program may hold them exclusively</source>
        <translation>todos los dispositivos CUDA están ocupados o no disponibles: puede que otro programa los retenga en exclusiva</translation>
    </message>
    <message>
        <source>the CUDA driver ran out of memory while it started: close other programs</source>
        <translation>el driver CUDA se quedó sin memoria al iniciarse: cerrar otros programas</translation>
    </message>
    <message>
        <source>a CUDA device of compute capability %1.0 or newer is needed; the newest here has %2.x</source>
        <translation>se necesita un dispositivo CUDA con compute capability %1.0 o superior; el más nuevo aquí tiene %2.x</translation>
    </message>
    <message>
        <source>the CUDA driver cannot start: %1</source>
        <translation>el driver CUDA no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>the %1 backend is not installed: %2 is not in %3</source>
        <translation>el backend %1 no está instalado: %2 no está en %3</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <translation>no se puede cargar %1: %2</translation>
    </message>
    <message>
        <source>%1 was built from other sources than this program: build or install both together</source>
        <translation>%1 se compiló a partir de fuentes distintas de las de este programa: compilar o instalar ambos juntos</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2 (%3 backend: %4)</source>
        <translation>el dispositivo «%1» no está; dispositivos de esta máquina: %2 (backend %3: %4)</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2</source>
        <translation>el dispositivo «%1» no está; dispositivos de esta máquina: %2</translation>
    </message>
    <message>
        <source>%1 is not offered by %2; it offers %3</source>
        <translation>%2 no ofrece %1; ofrece %3</translation>
    </message>
    <message>
        <source>%1 is not offered by %2</source>
        <translation>%2 no ofrece %1</translation>
    </message>
    <message>
        <source>the host ran out of memory</source>
        <translation>el host se quedó sin memoria</translation>
    </message>
    <message>
        <source>memory limit: %1 needed, %2 available</source>
        <translation>límite de memoria: se necesitan %1, hay %2 disponibles</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 available</source>
        <translation>%1: se necesitan %2, hay %3 disponibles</translation>
    </message>
    <message>
        <source>another %1 of memory are needed and cannot be had: close other programs, or raise the limits of this one (ulimit -v, ulimit -d)</source>
        <translation>se necesitan otros %1 de memoria y no se pueden obtener: cerrar otros programas o subir los límites de este (ulimit -v, ulimit -d)</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 steps</source>
        <translation>detenido tras %1 de %2 pasos</translation>
    </message>
    <message>
        <source>the program ended in this cell twice, at the same step; to learn why, resume with --isolation process</source>
        <translation>el programa terminó dos veces en esta celda, en el mismo paso; para saber por qué, reanudar con «Un proceso por celda» (--isolation process)</translation>
    </message>
    <message>
        <source>the cell&apos;s process said nothing for %1 s and was killed</source>
        <translation>el proceso de la celda no dio señales durante %1 s y fue terminado</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4), often sent by the system when memory runs out</source>
        <translation>%1 fue terminado por %2 (señal %3, %4), que a menudo envía el sistema cuando se agota la memoria</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4)</source>
        <translation>%1 fue terminado por %2 (señal %3, %4)</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3 (&quot;%4&quot;)</source>
        <translation>%1 terminó con el estado %2 antes de que %3 («%4»)</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3</source>
        <translation>%1 terminó con el estado %2 antes de que %3</translation>
    </message>
    <message>
        <source>the cell&apos;s process</source>
        <translation>el proceso de la celda</translation>
    </message>
    <message>
        <source>the process that traces</source>
        <translation>el proceso que traza</translation>
    </message>
    <message>
        <source>the cell was done</source>
        <translation>la celda acabara</translation>
    </message>
    <message>
        <source>it told what it saw</source>
        <translation>informara de lo que vio</translation>
    </message>
    <message>
        <source>the process that traces said nothing for %1 s and was killed</source>
        <translation>el proceso que traza no dio señales durante %1 s y fue terminado</translation>
    </message>
    <message>
        <source>no timeline: %1</source>
        <translation>sin línea de tiempo: %1</translation>
    </message>
    <message>
        <source>it needs the command-line program beside this one, and it was not found; install stepscope-cli</source>
        <translation>necesita el programa de línea de comandos junto a este, y no se encontró; instalar stepscope-cli</translation>
    </message>
    <message>
        <source>process needs the command-line program beside this one, and it was not found; choose thread or install stepscope-cli</source>
        <translation>un proceso por celda necesita el programa de línea de comandos junto a este, y no se encontró; elegir «En este programa» o instalar stepscope-cli</translation>
    </message>
    <message>
        <source>a sweep is running; stop it first</source>
        <translation>hay un barrido en ejecución; detenerlo primero</translation>
    </message>
    <message>
        <source>%1 is not allowed; give a whole number from %2 to %3</source>
        <translation>no se admite %1; indicar un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is not allowed; a number must not be negative</source>
        <translation>no se admite %1; el número no debe ser negativo</translation>
    </message>
    <message>
        <source>%1 is not allowed with %2 steps, which count the warm-up steps in; give %3, or more steps</source>
        <translation>no se admite %1 con %2 pasos, que incluyen los de calentamiento; indicar %3 o más pasos</translation>
    </message>
    <message>
        <source>%1 heads do not divide d_model %2; choose a divisor of %3</source>
        <translation>%1 cabezas no dividen d_model %2; elegir un divisor de %3</translation>
    </message>
    <message>
        <source>%1 heads of d_model %2 have the odd size %3, which RoPE cannot rotate in pairs; choose heads so that d_model/heads is even</source>
        <translation>%1 cabezas con d_model %2 tienen el tamaño impar %3, que RoPE no puede rotar por pares; elegir las cabezas de modo que d_model/cabezas sea par</translation>
    </message>
    <message>
        <source>%1 is not allowed; give %2</source>
        <translation>no se admite %1; indicar %2</translation>
    </message>
    <message>
        <source>%1 would have more than 2^48 elements; choose smaller sizes</source>
        <translation>%1 tendrían más de 2^48 elementos; elegir tamaños menores</translation>
    </message>
    <message>
        <source>the attention weights</source>
        <translation>los pesos de atención</translation>
    </message>
    <message>
        <source>the feed-forward weights</source>
        <translation>los pesos feed-forward</translation>
    </message>
    <message>
        <source>the embedding and head</source>
        <translation>el embedding y la cabeza de salida</translation>
    </message>
    <message>
        <source>the feed-forward activations</source>
        <translation>las activaciones feed-forward</translation>
    </message>
    <message>
        <source>the attention activations</source>
        <translation>las activaciones de atención</translation>
    </message>
    <message>
        <source>the attention scores</source>
        <translation>las puntuaciones de atención</translation>
    </message>
    <message>
        <source>there is no model; add one</source>
        <translation>no hay ningún modelo; añadir uno</translation>
    </message>
    <message>
        <source>has no value; give at least one</source>
        <translation>no tiene ningún valor; indicar al menos uno</translation>
    </message>
    <message>
        <source>holds %1 twice; remove one</source>
        <translation>contiene %1 dos veces; quitar uno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another model too; give each its own</source>
        <translation>«%1» es también el nombre de otro modelo; dar a cada uno el suyo</translation>
    </message>
    <message>
        <source>is empty; give the model a name</source>
        <translation>está vacío; dar un nombre al modelo</translation>
    </message>
    <message>
        <source>must not hold | , quotes or control characters</source>
        <translation>no debe contener |, comillas ni caracteres de control</translation>
    </message>
    <message>
        <source>batch * seq must stay below 2^31 tokens; choose a smaller batch or sequence</source>
        <translation>batch * seq debe quedar por debajo de 2^31 tokens; elegir un batch o una secuencia menor</translation>
    </message>
    <message>
        <source>must be at least one byte; leave it out for no limit</source>
        <translation>debe ser al menos un byte; dejarlo vacío para no limitar</translation>
    </message>
    <message>
        <source>the axes multiply to more than %1 cells; remove values from an axis or split the sweep</source>
        <translation>los ejes multiplican a más de %1 celdas; quitar valores de un eje o dividir el barrido</translation>
    </message>
    <message>
        <source>%1 of %2 is not allowed; give what the device can do, such as 989 TFLOP/s</source>
        <translation>no se admite %1 para %2; indicar lo que el dispositivo puede dar, por ejemplo 989 TFLOP/s</translation>
    </message>
    <message>
        <source>a given peak is of one device, and the sweep has %1; run them apart, or leave it out</source>
        <translation>un pico indicado es de un solo dispositivo, y el barrido tiene %1; ejecutarlos por separado o no indicarlo</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Compute (ncu) no está en PATH, ni en la carpeta de un CUDA toolkit, ni en %1: %2</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Systems (nsys) no está en PATH, ni en la carpeta de un CUDA toolkit, ni en %1: %2</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit, and from developer.nvidia.com/nsight-compute</source>
        <translation>viene con el CUDA toolkit y en developer.nvidia.com/nsight-compute</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit (package cuda-nsight-systems), and from developer.nvidia.com/nsight-systems</source>
        <translation>viene con el CUDA toolkit (paquete cuda-nsight-systems) y en developer.nvidia.com/nsight-systems</translation>
    </message>
    <message>
        <source>the cell runs on %1, and Nsight profiles NVIDIA&apos;s devices: for what a step does there, see its breakdown and its timeline</source>
        <translation>la celda se ejecuta en %1, y Nsight perfila dispositivos de NVIDIA: para ver qué hace allí un paso, véanse su desglose y su línea de tiempo</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew; Nsight Systems (nsys) and timelines need no counters</source>
        <translation>el driver no permite a esta cuenta leer los contadores del dispositivo: ejecutar como root, o hacer que se ponga la línea `options nvidia NVreg_RestrictProfilingToAdminUsers=0` en un archivo de /etc/modprobe.d y se reinicie la máquina; Nsight Systems (nsys) y las líneas de tiempo no necesitan contadores</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew</source>
        <translation>el driver no permite a esta cuenta leer los contadores del dispositivo: ejecutar como root, o hacer que se ponga la línea `options nvidia NVreg_RestrictProfilingToAdminUsers=0` en un archivo de /etc/modprobe.d y se reinicie la máquina</translation>
    </message>
    <message>
        <source>this takes long: choose a phase or a pattern for kernels, or the set basic</source>
        <translation>esto tarda mucho: elegir una fase o un patrón de kernels, o el conjunto basic</translation>
    </message>
    <message>
        <source>steps %1: give one step or a range of %2 at most, counted from 0</source>
        <translation>pasos %1: indicar un paso o un intervalo de %2 como máximo, contados desde 0</translation>
    </message>
    <message>
        <source>the step has no phase &quot;%1&quot;; it has %2</source>
        <translation>el paso no tiene la fase «%1»; tiene %2</translation>
    </message>
    <message>
        <source>Nsight Systems records all kernels of a step: leave the kernel out, or profile with ncu</source>
        <translation>Nsight Systems registra todos los kernels de un paso: no indicar el kernel, o perfilar con ncu</translation>
    </message>
    <message>
        <source>no kernel matched: look at the phase and the pattern for kernels</source>
        <translation>ningún kernel coincidió: revisar la fase y el patrón de kernels</translation>
    </message>
    <message>
        <source>the disk is full: free some space, or write the report elsewhere</source>
        <translation>el disco está lleno: liberar espacio o escribir el informe en otro sitio</translation>
    </message>
    <message>
        <source>%1 wrote no report: %2</source>
        <translation>%1 no escribió ningún informe: %2</translation>
    </message>
    <message>
        <source>%1 wrote no report and ended with status %2</source>
        <translation>%1 no escribió ningún informe y terminó con el estado %2</translation>
    </message>
    <message>
        <source>stopped; what the tool had recorded by then is in %1</source>
        <translation>detenido; lo que la herramienta había registrado hasta entonces está en %1</translation>
    </message>
    <message>
        <source>stopped; the tool wrote no report</source>
        <translation>detenido; la herramienta no escribió ningún informe</translation>
    </message>
    <message>
        <source>%1: cannot be read: there is no such file</source>
        <translation>%1: no se puede leer: no existe ese archivo</translation>
    </message>
    <message>
        <source>%1: cannot be read: you have no permission to</source>
        <translation>%1: no se puede leer: no hay permiso para ello</translation>
    </message>
    <message>
        <source>%1: is a directory, not a file</source>
        <translation>%1: es un directorio, no un archivo</translation>
    </message>
    <message>
        <source>%1: exists already and is not replaced unasked; choose another name</source>
        <translation>%1: ya existe y no se reemplaza sin pedirlo; elegir otro nombre</translation>
    </message>
    <message>
        <source>%1: cannot be written, nothing there has changed: %2</source>
        <translation>%1: no se puede escribir, allí no ha cambiado nada: %2</translation>
    </message>
    <message>
        <source>%1: free some space or choose another place</source>
        <translation>%1: liberar espacio o elegir otro sitio</translation>
    </message>
    <message>
        <source>%1: choose a place you may write to</source>
        <translation>%1: elegir un sitio en el que se pueda escribir</translation>
    </message>
    <message>
        <source>%1: create the directory first or choose another place</source>
        <translation>%1: crear antes el directorio o elegir otro sitio</translation>
    </message>
    <message>
        <source>%1: is being written by a run; choose another name</source>
        <translation>%1: lo está escribiendo una ejecución; elegir otro nombre</translation>
    </message>
    <message>
        <source>%1: there is no such session file</source>
        <translation>%1: no existe ese archivo de sesión</translation>
    </message>
    <message>
        <source>%1: holds no run: its program ended before it began</source>
        <translation>%1: no contiene ninguna ejecución: su programa terminó antes de que empezara</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>calling thread</source>
        <translation>hilo que llama</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8 and try again</source>
        <translation>el texto no es UTF-8; guardarlo como UTF-8 e intentarlo de nuevo</translation>
    </message>
    <message>
        <source>%1: holds no run that can be: %2</source>
        <translation>%1: no contiene ninguna ejecución posible: %2</translation>
    </message>
    <message>
        <source>%1: holds no run that can be read: it is nested too deep</source>
        <translation>%1: no contiene ninguna ejecución legible: está anidada a demasiada profundidad</translation>
    </message>
    <message>
        <source>the pattern for kernels is no regular expression: %1; close its brackets, and put \ before a sign that stands for itself</source>
        <translation>el patrón de kernels no es una expresión regular: %1; cerrar sus paréntesis y corchetes, y poner \ delante de un signo que valga por sí mismo</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>carácter %1: %2</translation>
    </message>
    <message>
        <source>table %1, of %2, is left out: %3</source>
        <translation>la tabla %1, con las columnas %2, queda fuera: %3</translation>
    </message>
    <message>
        <source>the column %1 is left out: it does not say of which kind of step it is (forward, forward+backward or train), beside columns that do</source>
        <translation>la columna %1 queda fuera: no indica de qué tipo de paso es (forward, forward+backward o train), junto a columnas que sí lo indican</translation>
    </message>
    <message>
        <source>what stands behind ± in the column %1 is left out: only that of a mean is known</source>
        <translation>lo que sigue a ± en la columna %1 queda fuera: solo se conoce el de una media</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 queda fuera: %2</translation>
    </message>
    <message>
        <source>table %1: %2</source>
        <translation>tabla %1: %2</translation>
    </message>
    <message>
        <source>the row has %1 entries, the table %2 columns</source>
        <translation>la fila tiene %1 entradas, la tabla %2 columnas</translation>
    </message>
    <message>
        <source>the row sums up others</source>
        <translation>la fila resume otras</translation>
    </message>
    <message>
        <source>the row tells no measurement</source>
        <translation>la fila no indica ninguna medición</translation>
    </message>
    <message>
        <source>the mode is %1, of which the row has no time, but %2 is of another; correct one of them, or leave the mode out</source>
        <translation>el modo es %1, del que la fila no tiene tiempo, pero %2 es de otro modo; corregir uno de los dos o no indicar el modo</translation>
    </message>
    <message>
        <source>only forward is &quot;%1&quot; here, but the mode is %2; correct one of them, or leave one out</source>
        <translation>«solo forward» es aquí «%1», pero el modo es %2; corregir uno de los dos o no indicar uno de ellos</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and what stands in the brackets could be anything, as %3; write ± before a deviation, or leave it out</source>
        <translation>%1 indica «%2», y lo que está entre paréntesis podría ser cualquier cosa, porque %3; escribir ± delante de una desviación o no indicarla</translation>
    </message>
    <message>
        <source>other entries of the column have none</source>
        <translation>otras entradas de la columna no los tienen</translation>
    </message>
    <message>
        <source>only a mean has a deviation</source>
        <translation>solo una media tiene desviación</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, of which one number has another unit than the column; write the unit behind both</source>
        <translation>%1 indica «%2», donde un número tiene otra unidad que la columna; escribir la unidad detrás de ambos</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which is a rate; write the time of a step, as the longest is of the least rate, and so on</source>
        <translation>%1 indica «%2», que es una tasa; escribir el tiempo de un paso, ya que el más largo corresponde a la tasa más baja, y así sucesivamente</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and no step takes so long or so short a time (from %3 to %4 s); see whether its unit is right</source>
        <translation>%1 indica «%2», y ningún paso dura tanto ni tan poco (de %3 a %4 s); comprobar si su unidad es correcta</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose comma could stand before decimals or between thousands; write a point, or no comma</source>
        <translation>%1 indica «%2», cuya coma podría preceder a decimales o separar millares; escribir un punto o ninguna coma</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose point could stand before decimals or between thousands, as other numbers of the table have commas before decimals; write all numbers in one way</source>
        <translation>%1 indica «%2», cuyo punto podría preceder a decimales o separar millares, porque otros números de la tabla llevan coma delante de los decimales; escribir todos los números de la misma manera</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the sequence length</source>
        <translation>%1 indica tokens por unidad de tiempo; un paso tiene tantos como batch por longitud de secuencia, y la fila no indica la longitud de secuencia</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the batch</source>
        <translation>%1 indica tokens por unidad de tiempo; un paso tiene tantos como batch por longitud de secuencia, y la fila no indica el batch</translation>
    </message>
    <message>
        <source>%1 tells sequences in a time, of which a step has as many as the batch, and the row does not say the batch</source>
        <translation>%1 indica secuencias por unidad de tiempo; un paso tiene tantas como el batch, y la fila no indica el batch</translation>
    </message>
    <message>
        <source>%1 must not be negative, but is &quot;%2&quot;</source>
        <translation>%1 no debe ser negativo, pero es «%2»</translation>
    </message>
    <message>
        <source>%1 must be more than 0, but is &quot;%2&quot;; write nan where nothing was measured</source>
        <translation>%1 debe ser mayor que 0, pero es «%2»; escribir nan donde no se midió nada</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds or nan, not &quot;%2&quot;</source>
        <translation>%1 debe ser un número de segundos o nan, no «%2»</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 debe ser un número entero de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>%1 must list times of steps, and &quot;%2&quot; is none</source>
        <translation>%1 debe enumerar tiempos de paso, y «%2» no es ninguno</translation>
    </message>
    <message>
        <source>%1 lists %2 steps and does not say whether the %3 warm-up steps are among them; give the number of all steps in a column &quot;steps&quot;</source>
        <translation>%1 enumera %2 pasos y no indica si los %3 pasos de calentamiento están entre ellos; indicar el número de todos los pasos en una columna «steps»</translation>
    </message>
    <message>
        <source>%1 does not say its unit; write &quot;%2 (s)&quot;, (ms) or (us)</source>
        <translation>%1 no indica su unidad; escribir «%2 (s)», (ms) o (us)</translation>
    </message>
    <message>
        <source>%1 and %2 both say the %3 of this step, and not the same; leave one of them out</source>
        <translation>%1 y %2 indican ambos %3 de este paso, y no con el mismo valor; no indicar uno de los dos</translation>
    </message>
    <message>
        <source>the status must be one of %1, %2, %3 or %4, not &quot;%5&quot;</source>
        <translation>el estado debe ser %1, %2, %3 o %4, no «%5»</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>debe ser true o false, no «%1»</translation>
    </message>
    <message>
        <source>the model&apos;s name has %1 characters; leave %2 or fewer</source>
        <translation>el nombre del modelo tiene %1 caracteres; dejar %2 como máximo</translation>
    </message>
    <message>
        <source>it asks for more than %1 %2 that do not stand in it; leave rows or columns out</source>
        <translation>pide más de %1 %2 que no figuran en él; quitar filas o columnas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; allowed are %2</source>
        <translation>no se conoce «%1»; se admiten %2</translation>
    </message>
    <message>
        <source>numbers of %1 have another unit than the column, and are read in theirs (%2)</source>
        <translation>hay números de %1 con otra unidad que la columna, y se leen en la suya (%2)</translation>
    </message>
    <message>
        <source>rows that tell no measurement are left out (%1)</source>
        <translation>las filas que no indican ninguna medición quedan fuera (%1)</translation>
    </message>
    <message>
        <source>a row&apos;s one status or error is of the kind of step that has no time there; the one that has one is OK (%1)</source>
        <translation>el único estado o error de una fila es del tipo de paso que no tiene tiempo en ella; el que lo tiene está OK (%1)</translation>
    </message>
    <message>
        <source>rows that sum up others are left out (%1)</source>
        <translation>las filas que resumen otras quedan fuera (%1)</translation>
    </message>
    <message>
        <source>the sequence length is unknown where the table does not say it (%1)</source>
        <translation>la longitud de secuencia se desconoce donde la tabla no la indica (%1)</translation>
    </message>
    <message>
        <source>the model has no name where the table does not say it; a name is not taken from the row above (%1)</source>
        <translation>el modelo no tiene nombre donde la tabla no lo indica; no se toma ningún nombre de la fila anterior (%1)</translation>
    </message>
    <message>
        <source>the memory is unknown where it is no number with a unit (%1)</source>
        <translation>la memoria se desconoce donde no es un número con unidad (%1)</translation>
    </message>
    <message>
        <source>the table does not say all sizes of %1; they are those of the presets of these names</source>
        <translation>la tabla no indica todos los tamaños de %1; son los de los preajustes con esos nombres</translation>
    </message>
    <message>
        <source>the units of %1 are powers of 1,000; some programs write MB for MiB</source>
        <translation>las unidades de %1 son potencias de 1000; algunos programas escriben MB en lugar de MiB</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>columnas omitidas: %1</translation>
    </message>
    <message>
        <source>and %1 more like these</source>
        <translation>y %1 más de este tipo</translation>
    </message>
    <message>
        <source>table %1, %2</source>
        <translation>tabla %1, %2</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>un preajuste necesita un nombre</translation>
    </message>
    <message>
        <source>the name is longer than %1 bytes: choose a shorter one</source>
        <translation>el nombre tiene más de %1 bytes: elija uno más corto</translation>
    </message>
    <message>
        <source>a name has letters, digits, spaces and - _ . + only</source>
        <translation>un nombre solo tiene letras, cifras, espacios y - _ . +</translation>
    </message>
    <message>
        <source>a name begins with a letter or a digit, and ends with no space</source>
        <translation>un nombre empieza con una letra o una cifra y no acaba en espacio</translation>
    </message>
    <message>
        <source>%1 is a preset of the program: choose another name</source>
        <translation>%1 es un preajuste del programa: elija otro nombre</translation>
    </message>
    <message>
        <source>%1 is there and cannot be read: mend it or move it away, or choose another name</source>
        <translation>%1 existe y no se puede leer: arréglelo o muévalo, o elija otro nombre</translation>
    </message>
    <message>
        <source>there is a preset %1 already: choose another name</source>
        <translation>ya hay un preajuste %1: elija otro nombre</translation>
    </message>
    <message>
        <source>there is no place for presets: neither XDG_CONFIG_HOME nor HOME names a directory</source>
        <translation>no hay lugar para preajustes: ni XDG_CONFIG_HOME ni HOME indican un directorio</translation>
    </message>
    <message>
        <source>the file is larger than any sweep</source>
        <translation>el archivo es mayor que cualquier barrido</translation>
    </message>
    <message>
        <source>%1: the folder of presets cannot be made: %2</source>
        <translation>%1: no se puede crear la carpeta de preajustes: %2</translation>
    </message>
    <message>
        <source>this account may read them</source>
        <translation>esta cuenta puede leerlos</translation>
    </message>
    <message>
        <source>no NVIDIA driver says who may read them</source>
        <translation>ningún controlador de NVIDIA dice quién puede leerlos</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (aún no existe)</translation>
    </message>
    <message>
        <source>%1 (is no folder: move it away)</source>
        <translation>%1 (no es una carpeta: muévalo)</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the host&apos;s clock, warm-up left out</source>
        <translation>Tiempo medio de los pasos medidos según el reloj del host, sin el calentamiento</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Desv. est.</translation>
    </message>
    <message>
        <source>Sample standard deviation of the measured steps (n - 1)</source>
        <translation>Desviación estándar muestral de los pasos medidos (n - 1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median of the measured steps</source>
        <translation>Mediana de los pasos medidos</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Fastest measured step</source>
        <translation>Paso medido más rápido</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Slowest measured step</source>
        <translation>Paso medido más lento</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>A quarter of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>Un cuarto de los pasos medidos no tardó más (Hyndman y Fan, tipo 7)</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Three quarters of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>Tres cuartos de los pasos medidos no tardaron más (Hyndman y Fan, tipo 7)</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>El 95 % de los pasos medidos no tardó más (Hyndman y Fan, tipo 7)</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>El 99 % de los pasos medidos no tardó más (Hyndman y Fan, tipo 7)</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Half the width of the mean&apos;s 95 % confidence interval (Student&apos;s t)</source>
        <translation>Mitad de la anchura del intervalo de confianza del 95 % de la media (t de Student)</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Coefficient of variation: the standard deviation over the mean</source>
        <translation>Coeficiente de variación: la desviación estándar entre la media</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>Tiempo de dispositivo</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the device&apos;s own clock, to compare with the host&apos;s; the rest is launching and waiting</source>
        <translation>Tiempo medio de los pasos medidos según el reloj propio del dispositivo, para compararlo con el del host; el resto son lanzamientos y esperas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Warm-up plus all measured steps</source>
        <translation>Calentamiento más todos los pasos medidos</translation>
    </message>
    <message>
        <source>Warm-up time</source>
        <translation>Tiempo de calentamiento</translation>
    </message>
    <message>
        <source>All warm-up steps together; 0 when there are none</source>
        <translation>Todos los pasos de calentamiento juntos; 0 si no los hay</translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation>Pasos medidos</translation>
    </message>
    <message>
        <source>How many steps the statistics are of</source>
        <translation>De cuántos pasos son las estadísticas</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Tokens of a step (batch times sequence length) over its mean time</source>
        <translation>Tokens de un paso (batch por longitud de secuencia) entre su tiempo medio</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>The model&apos;s floating-point operations of a step over its mean time</source>
        <translation>Operaciones de coma flotante del modelo en un paso entre su tiempo medio</translation>
    </message>
    <message>
        <source>Peak arithmetic</source>
        <translation>Pico aritmético</translation>
    </message>
    <message>
        <source>FLOP/s of a large matrix product in the cell&apos;s precision, measured on this device</source>
        <translation>FLOP/s de un producto de matrices grande en la precisión de la celda, medidos en este dispositivo</translation>
    </message>
    <message>
        <source>Peak traffic</source>
        <translation>Pico de tráfico</translation>
    </message>
    <message>
        <source>Bytes per second of a large copy, read plus written, measured on this device</source>
        <translation>Bytes por segundo de una copia grande, leídos más escritos, medidos en este dispositivo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory that the cell took, or would have needed</source>
        <translation>Memoria que ocupó la celda, o que habría necesitado</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Device memory that the cell allocated</source>
        <translation>Memoria del dispositivo que reservó la celda</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesaria</translation>
    </message>
    <message>
        <source>Memory that a cell which is out of memory needs</source>
        <translation>Memoria que necesita una celda que se queda sin memoria</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Memory that there was for a cell which is out of memory</source>
        <translation>Memoria que había para una celda que se queda sin memoria</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Pesos del modelo</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation>Trabajo de un paso</translation>
    </message>
    <message>
        <source>Floating-point operations of all of a step&apos;s operations</source>
        <translation>Operaciones de coma flotante de todas las operaciones de un paso</translation>
    </message>
    <message>
        <source>Model FLOPs</source>
        <translation>FLOPs del modelo</translation>
    </message>
    <message>
        <source>Of the products and causal attention that a step needs whatever way it runs; what is computed again is not counted</source>
        <translation>De los productos y la atención causal que un paso necesita se ejecute como se ejecute; lo que se recalcula no cuenta</translation>
    </message>
    <message>
        <source>Traffic of a step</source>
        <translation>Tráfico de un paso</translation>
    </message>
    <message>
        <source>Bytes that a step&apos;s operations read and write, each operand once</source>
        <translation>Bytes que leen y escriben las operaciones de un paso, cada operando una vez</translation>
    </message>
    <message>
        <source>Predicted memory</source>
        <translation>Memoria predicha</translation>
    </message>
    <message>
        <source>Memory at the peak of a step, by its plan</source>
        <translation>Memoria en el pico de un paso, según su plan</translation>
    </message>
    <message>
        <source>Predicted step</source>
        <translation>Paso predicho</translation>
    </message>
    <message>
        <source>Each operation as long as its arithmetic or its traffic takes at the device&apos;s measured peaks, whichever is longer</source>
        <translation>Cada operación dura lo que tarde su aritmética o su tráfico con los picos medidos del dispositivo, lo que sea más largo</translation>
    </message>
    <message>
        <source>Measured / predicted step</source>
        <translation>Paso medido / predicho</translation>
    </message>
    <message>
        <source>Mean time of a step over the predicted one</source>
        <translation>Tiempo medio de un paso entre el predicho</translation>
    </message>
    <message>
        <source>Measured / predicted memory</source>
        <translation>Memoria medida / predicha</translation>
    </message>
    <message>
        <source>Memory that was allocated over the predicted peak; 1: to the byte</source>
        <translation>Memoria reservada entre el pico predicho; 1: exacta hasta el último byte</translation>
    </message>
    <message>
        <source>Foreign load</source>
        <translation>Carga ajena</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that other programs took meanwhile</source>
        <translation>Fracción del tiempo de los procesadores que tomaron otros programas mientras tanto</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Con throttling</translation>
    </message>
    <message>
        <source>Share of the measured steps in which the device was throttled, of those that say</source>
        <translation>Fracción de los pasos medidos en los que el dispositivo tuvo throttling, entre los que lo indican</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Mean time of the backward pass by itself, where a table that was read tells it</source>
        <translation>Tiempo medio de la pasada backward por sí sola, cuando una tabla leída lo indica</translation>
    </message>
    <message>
        <source>Backward std</source>
        <translation>Backward, desv. est.</translation>
    </message>
    <message>
        <source>Sample standard deviation of the backward pass by itself</source>
        <translation>Desviación estándar muestral de la pasada backward por sí sola</translation>
    </message>
    <message>
        <source>Backward, derived</source>
        <translation>Backward, derivado</translation>
    </message>
    <message>
        <source>Backward std, derived</source>
        <translation>Backward, desv. est. derivada</translation>
    </message>
    <message>
        <source>Deviation of that difference: the root of the sum of both variances, as of independent times</source>
        <translation>Desviación de esa diferencia: la raíz de la suma de ambas varianzas, como en tiempos independientes</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>Tiempo robado</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that the hypervisor gave to other machines</source>
        <translation>Fracción del tiempo de los procesadores que el hipervisor dio a otras máquinas</translation>
    </message>
    <message>
        <source>MFU (exact, causal)</source>
        <translation>MFU (exacta, causal)</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: model FLOPs / (mean step time × peak FLOP/s). Model FLOPs: every product that the step needs, attention by its causal half, nothing that is computed again. Peak: as given, else as measured by a run with a breakdown; never guessed from a name</source>
        <translation>Utilización de FLOPs del modelo (Model FLOPs utilisation): FLOPs del modelo / (tiempo medio de paso × pico en FLOP/s). FLOPs del modelo: todos los productos que necesita el paso, la atención por su mitad causal, nada de lo que se recalcula. Pico: el indicado o, si no, el medido en una ejecución con desglose; nunca adivinado por un nombre</translation>
    </message>
    <message>
        <source>MFU (PaLM)</source>
        <translation>MFU (PaLM)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 N + 12 L H Q T) FLOPs, a third of it in mode forward, after Chowdhery et al., PaLM, appendix B; N: all parameters, L layers of H heads of size Q, T: sequence length, attention in full. Peak: as for MFU (exact, causal)</source>
        <translation>MFU con tokens × (6 N + 12 L H Q T) FLOPs, un tercio de ello en el modo forward, según Chowdhery et al., PaLM, apéndice B; N: todos los parámetros, L capas de H cabezas de tamaño Q, T: longitud de secuencia, atención completa. Pico: como en MFU (exacta, causal)</translation>
    </message>
    <message>
        <source>MFU (torchtitan)</source>
        <translation>MFU (torchtitan)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, a third of it in mode forward, as torchtitan and nanochat print it: PaLM&apos;s without the table of embeddings. Peak: as for MFU (exact, causal)</source>
        <translation>MFU con tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, un tercio de ello en el modo forward, como la imprimen torchtitan y nanochat: la de PaLM sin la tabla de embeddings. Pico: como en MFU (exacta, causal)</translation>
    </message>
    <message>
        <source>MFU (6 N)</source>
        <translation>MFU (6 N)</translation>
    </message>
    <message>
        <source>MFU by tokens × 6 N FLOPs, a third of it in mode forward, after Kaplan et al., Scaling Laws, where attention is left out: too low for long sequences. Peak: as for MFU (exact, causal)</source>
        <translation>MFU con tokens × 6 N FLOPs, un tercio de ello en el modo forward, según Kaplan et al., Scaling Laws, donde la atención no se cuenta: demasiado baja con secuencias largas. Pico: como en MFU (exacta, causal)</translation>
    </message>
    <message>
        <source>HFU (executed)</source>
        <translation>HFU (ejecutado)</translation>
    </message>
    <message>
        <source>Hardware FLOPs utilisation: all arithmetic that the step&apos;s operations do, by the plan / (mean step time × peak FLOP/s); what is computed again and masked halves that are computed count. Peak: as for MFU (exact, causal)</source>
        <translation>Utilización de FLOPs del hardware (Hardware FLOPs utilisation): toda la aritmética que hacen las operaciones del paso, según el plan / (tiempo medio de paso × pico en FLOP/s); cuentan lo que se recalcula y las mitades enmascaradas que se calculan. Pico: como en MFU (exacta, causal)</translation>
    </message>
    <message>
        <source>Peak arithmetic, given</source>
        <translation>Pico aritmético, indicado</translation>
    </message>
    <message>
        <source>FLOP/s that the device does in the cell&apos;s precision, as the person who ran it says: MFU and HFU are then of this, not of what is measured</source>
        <translation>FLOP/s que da el dispositivo en la precisión de la celda, según quien lo ejecutó: MFU y HFU se refieren entonces a esto, no a lo medido</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Mean over the measured steps of their time times the SM clock, as the device counted it around each, else as its driver reported it right after: a step that is slower by its clock alone takes no more of them</source>
        <translation>Media, sobre los pasos medidos, de su tiempo por la frecuencia SM, tal como la contó el dispositivo en torno a cada uno o, si no, como la informó su driver justo después: un paso más lento solo por su frecuencia no necesita más ciclos</translation>
    </message>
    <message>
        <source>Mean time of forward + backward less that of forward, where a run has both: derived, not measured by itself</source>
        <translation>Tiempo medio de forward + backward menos el de forward, cuando una ejecución tiene ambos: derivado, no medido por sí solo</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>Results as &amp;Markdown…</source>
        <translation>Resultados como &amp;Markdown…</translation>
    </message>
    <message>
        <source>one row of rounded numbers for each model, sequence length and warm-up</source>
        <translation>una fila de números redondeados por cada modelo, longitud de secuencia y calentamiento</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Results as &amp;CSV…</source>
        <translation>Resultados como &amp;CSV…</translation>
    </message>
    <message>
        <source>every step and all figures, but no breakdown and no messages</source>
        <translation>todos los pasos y todas las métricas, pero ni desglose ni mensajes</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>Tabla TSV</translation>
    </message>
    <message>
        <source>Results as &amp;TSV…</source>
        <translation>Resultados como &amp;TSV…</translation>
    </message>
    <message>
        <source>the same as CSV, with tabs between the fields</source>
        <translation>lo mismo que CSV, con tabuladores entre los campos</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Archivo JSON</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>Resultados como &amp;JSON…</translation>
    </message>
    <message>
        <source>everything that is known of the run</source>
        <translation>todo lo que se sabe de la ejecución</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>Tabla LaTeX</translation>
    </message>
    <message>
        <source>Results as &amp;LaTeX…</source>
        <translation>Resultados como &amp;LaTeX…</translation>
    </message>
    <message>
        <source>the axes that vary and the main figures, for papers (booktabs)</source>
        <translation>los ejes que varían y las métricas principales, para publicaciones (booktabs)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>everything that is known of the run, to resume it too</source>
        <translation>todo lo que se sabe de la ejecución, también para reanudarla</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>Archivo JSON Lines</translation>
    </message>
    <message>
        <source>an object a line for each cell, as other programs write them</source>
        <translation>un objeto por línea para cada celda, como los escriben otros programas</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Como &amp;Markdown…</translation>
    </message>
    <message>
        <source>Report of a comparison</source>
        <translation>Informe de una comparación</translation>
    </message>
    <message>
        <source>As &amp;JSON, exact…</source>
        <translation>Como &amp;JSON, exacto…</translation>
    </message>
    <message>
        <source>Comparison, exact</source>
        <translation>Comparación, exacta</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Another run stands before this one: files were joined, and only the last run is shown. Runs left out: %1</source>
        <translation>Hay otra ejecución antes de esta: se unieron archivos y solo se muestra la última. Ejecuciones omitidas: %1</translation>
    </message>
    <message>
        <source>Damaged lines, left out; what they said is lost: %1</source>
        <translation>Líneas dañadas, omitidas; lo que decían se ha perdido: %1</translation>
    </message>
    <message>
        <source>Lines that are missing; what they said is lost: %1</source>
        <translation>Líneas que faltan; lo que decían se ha perdido: %1</translation>
    </message>
    <message>
        <source>Lines that stand twice, read once: %1</source>
        <translation>Líneas que aparecen dos veces, leídas una sola: %1</translation>
    </message>
    <message>
        <source>Lines that are out of their order: %1</source>
        <translation>Líneas fuera de orden: %1</translation>
    </message>
    <message>
        <source>Records that do not fit what stands before them, left out: %1</source>
        <translation>Registros que no encajan con lo anterior, omitidos: %1</translation>
    </message>
    <message>
        <source>A newer version of Stepscope wrote this session, in version %1 of its form</source>
        <translation>Una versión más nueva de Stepscope escribió esta sesión, en la versión %1 de su formato</translation>
    </message>
    <message>
        <source>Records that only a newer version of Stepscope understands, left out: %1</source>
        <translation>Registros que solo entiende una versión más nueva de Stepscope, omitidos: %1</translation>
    </message>
    <message>
        <source>Fields that only a newer version of Stepscope understands, left out: %1</source>
        <translation>Campos que solo entiende una versión más nueva de Stepscope, omitidos: %1</translation>
    </message>
    <message>
        <source>The session ends in the middle of a line: its program was killed.</source>
        <translation>La sesión termina a mitad de una línea: su programa fue interrumpido.</translation>
    </message>
    <message>
        <source>Another program changed the ends of lines to CR LF; they were read nevertheless: %1</source>
        <translation>Otro programa cambió los finales de línea a CR LF; aun así se leyeron: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>Another program saved the session as UTF-16 or UTF-32; it was read nevertheless.</source>
        <translation>Otro programa guardó la sesión como UTF-16 o UTF-32; aun así se leyó.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Lines whose number a line that says something else has already, as if of another run; left out, what they said is lost: %1</source>
        <translation>Líneas cuyo número ya tiene una línea que dice otra cosa, como si fueran de otra ejecución; omitidas, lo que decían se ha perdido: %1</translation>
    </message>
    <message>
        <source>Lines in which more lists and objects stand within one another than in any record, left out; what they said is lost: %1</source>
        <translation>Líneas con más listas y objetos anidados que en cualquier registro, omitidas; lo que decían se ha perdido: %1</translation>
    </message>
    <message>
        <source>Records with a value that cannot be, left out: %1. The first: %2</source>
        <translation>Registros con un valor imposible, omitidos: %1. El primero: %2</translation>
    </message>
</context>
<context>
    <name>stepscope::AxesEditor</name>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>Steps of each cell</source>
        <translation>Pasos de cada celda</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>Steps of each cell, its warm-up steps among them</source>
        <translation>Pasos de cada celda, incluidos los de calentamiento</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 free. %3</source>
        <translation>%1, %2 libres. %3</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>Sin %1: %2</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1 (no en esta máquina)</translation>
    </message>
    <message>
        <source>%1 is not offered by %2: its cells would be skipped</source>
        <translation>%2 no ofrece %1: sus celdas se omitirían</translation>
    </message>
    <message>
        <source>%1; type a number, or several such as 64..1024 x2, and Enter</source>
        <translation>%1; escriba un número, o varios como 64..1024 x2, y Entrar</translation>
    </message>
</context>
<context>
    <name>stepscope::Background</name>
    <message>
        <source>The system starts no more threads (%1). End other programs and try again.</source>
        <translation>El sistema no inicia más hilos (%1). Cerrar otros programas e intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownChart</name>
    <message>
        <source>How the bars divide</source>
        <translation>Cómo se dividen las barras</translation>
    </message>
    <message>
        <source>As shares</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <source>Draw every bar as long as all, to compare where the time goes instead of how much</source>
        <translation>Dibujar todas las barras igual de largas, para comparar en qué se va el tiempo y no cuánto es</translation>
    </message>
    <message>
        <source>Time of the phases of each cell</source>
        <translation>Tiempo de las fases de cada celda</translation>
    </message>
    <message>
        <source>%1 of %2 cells: choose or filter to see others</source>
        <translation>%1 de %2 celdas: seleccionar o filtrar para ver otras</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownModel</name>
    <message>
        <source>Whole step</source>
        <translation>Paso completo</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>The device ran this within %1, whose time holds both.</source>
        <translation>El dispositivo ejecutó esto dentro de %1, cuyo tiempo incluye ambos.</translation>
    </message>
    <message>
        <source>%1 of the peak FLOP/s, %2 of the peak GB/s</source>
        <translation>%1 del pico de FLOP/s, %2 del pico de GB/s</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Tiempo (ms)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>TFLOP/s</source>
        <translation>TFLOP/s</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Of peak</source>
        <translation>Del pico</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Limitado por</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>A phase of the step and the kind of its operations, all layers summed; sort by this column for the order of execution</source>
        <translation>Una fase del paso y el tipo de sus operaciones, sumadas todas las capas; al ordenar por esta columna queda el orden de ejecución</translation>
    </message>
    <message>
        <source>Time in one instrumented step, operation by operation</source>
        <translation>Tiempo en un paso instrumentado, operación por operación</translation>
    </message>
    <message>
        <source>Share of the time of all operations</source>
        <translation>Fracción del tiempo de todas las operaciones</translation>
    </message>
    <message>
        <source>Floating-point operations divided by time</source>
        <translation>Operaciones de coma flotante divididas entre el tiempo</translation>
    </message>
    <message>
        <source>Bytes that the operations must read and write, divided by time</source>
        <translation>Bytes que las operaciones deben leer y escribir, divididos entre el tiempo</translation>
    </message>
    <message>
        <source>The larger of two shares: FLOP/s of a large matrix product, GB/s of a large copy, both measured on this device</source>
        <translation>La mayor de dos fracciones: FLOP/s de un producto de matrices grande, GB/s de una copia grande, ambos medidos en este dispositivo</translation>
    </message>
    <message>
        <source>Which of the two limits the operation is closer to</source>
        <translation>De cuál de los dos límites está más cerca la operación</translation>
    </message>
    <message>
        <source>How many operations the row sums</source>
        <translation>Cuántas operaciones suma la fila</translation>
    </message>
    <message>
        <source>fused into %1</source>
        <translation>fusionada en %1</translation>
    </message>
    <message>
        <source>%1, above its peak</source>
        <extracomment>what limits an operation, where it is faster than the limit as it was measured</extracomment>
        <translation>%1, por encima de su pico</translation>
    </message>
    <message>
        <source>Faster than the measured peak: the peak was measured too low.</source>
        <translation>Más rápida que el pico medido: el pico se midió demasiado bajo.</translation>
    </message>
    <message>
        <source>Faster than a large copy: its operands stay in a cache, or the peak was measured too low.</source>
        <translation>Más rápida que una copia grande: sus operandos permanecen en una caché, o el pico se midió demasiado bajo.</translation>
    </message>
    <message>
        <source>By plan: %1 bit</source>
        <translation>Según el plan: %1 bits</translation>
    </message>
    <message>
        <source>, on tensor cores</source>
        <translation>, en Tensor Cores</translation>
    </message>
    <message>
        <source>, not on tensor cores, where tf32, bf16 or mixed would be</source>
        <translation>, no en Tensor Cores, donde tf32, bf16 o mixta sí lo estarían</translation>
    </message>
    <message>
        <source>Wasted (ms)</source>
        <translation>Desperdiciado (ms)</translation>
    </message>
    <message>
        <source>Time of each operation beyond what its limit asks for, added up: time × (1 - share of peak). Sort by it to see where there is most to gain</source>
        <translation>Tiempo de cada operación más allá de lo que exige su límite, sumado: tiempo × (1 - fracción del pico). Ordenar por esta columna para ver dónde hay más que ganar</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>DRAM</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>DRAM / plan</source>
        <translation>DRAM / plan</translation>
    </message>
    <message>
        <source>Bytes that the device&apos;s memory moved in a step, as Nsight Compute measured them, of the kernels that its report has</source>
        <translation>Bytes que movió la memoria del dispositivo en un paso, tal como los midió Nsight Compute, de los kernels que tiene su informe</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>Bytes medidos entre los planificados: por debajo de 1 las cachés ahorran memoria, muy por encima de 1 algo se mueve una y otra vez</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownView</name>
    <message>
        <source>Time each operation in the next run</source>
        <translation>Cronometrar cada operación en la próxima ejecución</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the whole breakdown</source>
        <translation>Copia todo el desglose</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As C&amp;SV, exact</source>
        <translation>Como C&amp;SV, exacto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>One instrumented step: %1</source>
        <translation>Un paso instrumentado: %1</translation>
    </message>
    <message>
        <source> · peaks: %1, %2 GB/s</source>
        <translation> · picos: %1, %2 GB/s</translation>
    </message>
    <message>
        <source>Cell %1 has no breakdown</source>
        <translation>La celda %1 no tiene desglose</translation>
    </message>
    <message>
        <source>No breakdown yet</source>
        <translation>Aún no hay desglose</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a pass of its own times each operation, so that step times stay clean. Press Run (F5).</source>
        <translation>Las próximas ejecuciones harán uno: tras el último paso de una celda, una pasada propia cronometra cada operación, para no alterar los tiempos de paso. Pulsar Ejecutar (F5).</translation>
    </message>
    <message>
        <source>A breakdown says where the time of a step goes: time, TFLOP/s and GB/s of each operation against the peaks of the device. It is taken in a pass of its own, so that step times stay clean.</source>
        <translation>Un desglose dice en qué se va el tiempo de un paso: tiempo, TFLOP/s y GB/s de cada operación frente a los picos del dispositivo. Se obtiene en una pasada propia, para no alterar los tiempos de paso.</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>Estas celdas tienen uno: %1. Seleccionar una de ellas en los resultados (%2).</translation>
    </message>
    <message>
        <source> · measured while the machine was busy: shares of them read too high</source>
        <translation> · medidos con la máquina ocupada: las fracciones de ellos salen demasiado altas</translation>
    </message>
    <message>
        <source>Bound by either</source>
        <translation>Limitado por cualquiera</translation>
    </message>
    <message>
        <source>Bound by %1</source>
        <translation>Limitado por %1</translation>
    </message>
    <message>
        <source>Which operations are shown</source>
        <translation>Qué operaciones se muestran</translation>
    </message>
    <message>
        <source>Shows only the operations that one of the limits binds; the sums stay those of all</source>
        <translation>Mostrar solo las operaciones limitadas por uno de los límites; las sumas siguen siendo las de todas</translation>
    </message>
    <message>
        <source>Time of a step, %1</source>
        <translation>Tiempo de un paso, %1</translation>
    </message>
    <message>
        <source> · the device&apos;s peaks were not measured</source>
        <translation> · no se midieron los picos del dispositivo</translation>
    </message>
    <message>
        <source> · given: %1</source>
        <translation> · indicado: %1</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Perfilar con &amp;Nsight…</translation>
    </message>
    <message>
        <source>Profile %1 with &amp;Nsight…</source>
        <translation>Perfilar %1 con &amp;Nsight…</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartDialog</name>
    <message>
        <source>Only what is in &amp;sight</source>
        <translation>Solo lo &amp;visible</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Vista previa del gráfico</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 cm, sharp at every size</source>
        <translation>%1 × %2 cm, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>&amp;Whole chart</source>
        <translation>Gráfico &amp;completo</translation>
    </message>
    <message>
        <source>The whole chart is in sight</source>
        <translation>Se ve el gráfico completo</translation>
    </message>
    <message>
        <source>Export the chart of %1</source>
        <extracomment>of a view, such as Live</extracomment>
        <translation>Exportar el gráfico de %1</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The chosen rows, or all, with the headings: for a spreadsheet</source>
        <translation>Las filas elegidas, o todas, con los encabezados: para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnBoxes</name>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vista previa de la tabla</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 contiene</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>Kind of step of %1</source>
        <translation>Tipo de paso de %1</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>En las entradas</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnsDialog</name>
    <message>
        <source>Table of chosen columns</source>
        <translation>Tabla de columnas elegidas</translation>
    </message>
    <message>
        <source>As the results show</source>
        <translation>Como las muestran los resultados</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vista previa de la tabla</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Conjunto</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Choose columns by their headings</source>
        <translation>Elegir columnas por sus encabezados</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Más métricas</translation>
    </message>
</context>
<context>
    <name>stepscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareLists</name>
    <message>
        <source>To know of single cells</source>
        <translation>Sobre celdas concretas</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Sin pareja</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the report has</source>
        <translation>
            <numerusform>y %n más, que está en el informe</numerusform>
            <numerusform>y %n más, que están en el informe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::CompareModel</name>
    <message>
        <source>%1 % interval of the ratio: %2</source>
        <extracomment>a share in percent, and the interval that holds a ratio with it</extracomment>
        <translation>Intervalo del %1 % del cociente: %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured in turns just now, %n round(s)</source>
        <translation>
            <numerusform>Medidas por turnos ahora mismo, %n ronda</numerusform>
            <numerusform>Medidas por turnos ahora mismo, %n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>The cell&apos;s number in what is on show</source>
        <translation>El número de la celda en lo que se muestra</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What can be said of the difference, among all cells</source>
        <translation>Qué se puede decir de la diferencia, entre todas las celdas</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Whether the figure of either side is in doubt: others used the machine, say, or the device was throttled</source>
        <translation>Si la métrica de alguno de los lados está en duda: por ejemplo, porque otros usaban la máquina o el dispositivo tuvo throttling</translation>
    </message>
    <message>
        <source>Current over baseline, with the interval in which it lies: right of the middle line it is above 1, and the heading says which ratio stands where. The band is the threshold; a hollow mark does not stand by itself, and an arrow goes on beyond the scale.</source>
        <translation>Actual entre referencia, con el intervalo en el que queda: a la derecha de la línea central es mayor que 1, y el encabezado dice qué cociente está dónde. La banda es el umbral; una marca hueca no se sostiene por sí sola, y una flecha sigue más allá de la escala.</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareOptions</name>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>Pair across</source>
        <translation>Emparejar entre</translation>
    </message>
    <message>
        <source>Axes whose values do not count for partners, such as two ways to compute the same</source>
        <translation>Ejes cuyos valores no cuentan para emparejar, como dos formas de calcular lo mismo</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>The figure that is compared</source>
        <translation>La métrica que se compara</translation>
    </message>
    <message>
        <source>The smallest change that matters</source>
        <translation>El menor cambio que importa</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>&amp;Lo que se muestra ahora</translation>
    </message>
    <message>
        <source>W&amp;ithin this run</source>
        <translation>&amp;Dentro de esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Paired across %1</source>
        <translation>Emparejado entre %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>two values of an axis: what is held against the other</extracomment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>No cell that is compared has it on both sides.</source>
        <translation>Ninguna celda comparada la tiene en ambos lados.</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareSummary</name>
    <message>
        <source>Geometric mean %1</source>
        <extracomment>of the ratios of all cells</extracomment>
        <translation>Media geométrica %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells have a verdict, and which</extracomment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;rows, for a spreadsheet</source>
        <translation>Copiar &amp;filas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy report as &amp;Markdown</source>
        <translation>Copiar el informe como &amp;Markdown</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <source>Within this run</source>
        <translation>Dentro de esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected rows, or the whole report</source>
        <translation>Copia las filas seleccionadas, o todo el informe</translation>
    </message>
    <message>
        <source>&amp;Rows, for a spreadsheet</source>
        <translation>&amp;Filas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown</source>
        <translation>Informe como &amp;Markdown</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>Escribe el informe en un archivo</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir ahora</translation>
    </message>
    <message>
        <source>A run is going on, which has the device.</source>
        <translation>Hay una ejecución en curso que ocupa el dispositivo.</translation>
    </message>
    <message>
        <source>Cells are being measured in turns.</source>
        <translation>Se están midiendo celdas por turnos.</translation>
    </message>
    <message>
        <source>In turns, mean times are measured: choose %1 as the figure.</source>
        <translation>Por turnos se miden tiempos medios: elegir %1 como métrica.</translation>
    </message>
    <message>
        <source>Choose the rows to measure.</source>
        <translation>Seleccionar las filas que se van a medir.</translation>
    </message>
    <message>
        <source>It cannot be measured here. %1</source>
        <translation>No se puede medir aquí. %1</translation>
    </message>
    <message>
        <source>Measures the cells of the selected rows here and now, in turns with those of the baseline: fifteen rounds of baseline, current, current, baseline, which drifting clocks and other load bear on alike</source>
        <translation>Mide las celdas de las filas seleccionadas aquí y ahora, por turnos con las de la referencia: quince rondas de referencia, actual, actual, referencia, a las que la deriva de la frecuencia y otra carga afectan por igual</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Run the sweep on the left (F5), or open a session or table (Ctrl+O): each of its cells is then held against the same cell of a baseline.</source>
        <translation>Ejecutar el barrido de la izquierda (F5) o abrir una sesión o tabla (Ctrl+O): cada una de sus celdas se compara entonces con la misma celda de una referencia.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con lo que comparar</translation>
    </message>
    <message>
        <source>Choose a baseline: a session or a table, also one that others made. Each cell is held against the same cell of it: slower, faster, or the same, and how sure that is. It may also be dropped here.</source>
        <translation>Elegir una referencia: una sesión o una tabla, también hecha por otros. Cada celda se compara con la misma celda de ella: más lenta, más rápida o igual, y cuán seguro es. También se puede soltar aquí.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>what is on show, and its baseline</extracomment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>They could not be compared</source>
        <translation>No se pudieron comparar</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Ninguna fila que mostrar</translation>
    </message>
    <message numerus="yes">
        <source>The filter lets none of the %n matched cell(s) pass.</source>
        <translation>
            <numerusform>El filtro no deja pasar la celda emparejada.</numerusform>
            <numerusform>El filtro no deja pasar ninguna de las %n celdas emparejadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the two is the same. Below stands why; to pair cells that differ in an axis, choose it under “Pair across”.</source>
        <translation>Ninguna celda de los dos lados es la misma. Abajo se explica por qué; para emparejar celdas que difieren en un eje, elegirlo en «Emparejar entre».</translation>
    </message>
    <message>
        <source>&amp;Decide now, in turns</source>
        <translation>Decidir &amp;ahora, por turnos</translation>
    </message>
    <message>
        <source>Why slower, as a water&amp;fall</source>
        <translation>Por &amp;qué es más lento, en cascada</translation>
    </message>
    <message>
        <source>What the change of the chosen cell&apos;s step is made of, by phase, from the breakdowns of both sides</source>
        <translation>De qué se compone el cambio del paso de la celda seleccionada, por fases, según los desgloses de ambos lados</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Cells of one side fit several of the other, which says less. Below stands in what those differ: a filter that leaves one of them, such as precision=fp32 in the results, makes pairs.</source>
        <translation>Celdas de un lado encajan con varias del otro, que indica menos. Abajo se explica en qué difieren: un filtro que deje una de ellas, como precision=fp32 en los resultados, forma parejas.</translation>
    </message>
    <message>
        <source>Measure the chosen rows of the comparison here and now</source>
        <translation>Medir las filas seleccionadas de la comparación aquí y ahora</translation>
    </message>
    <message>
        <source>Nothing is compared yet: choose a baseline first.</source>
        <translation>Aún no se compara nada: elegir primero una referencia.</translation>
    </message>
</context>
<context>
    <name>stepscope::Comparer</name>
    <message>
        <source>what is on show</source>
        <translation>lo que se muestra</translation>
    </message>
</context>
<context>
    <name>stepscope::ConstantsForm</name>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
</context>
<context>
    <name>stepscope::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>stepscope::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>As Markdown, for a bug report</source>
        <translation>Como Markdown, para un informe de error</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Libraries and profilers are asked for their versions…</source>
        <translation>Se preguntan las versiones de bibliotecas y perfiladores…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>stepscope::FilterActions</name>
    <message>
        <source>Filter &amp;in</source>
        <translation>Filtrar: &amp;incluir solo</translation>
    </message>
    <message>
        <source>Show only the chosen cells, in every view</source>
        <translation>Mostrar solo las celdas seleccionadas, en todas las vistas</translation>
    </message>
    <message>
        <source>Filter &amp;out</source>
        <translation>Filtrar: &amp;excluir</translation>
    </message>
    <message>
        <source>Show all but the chosen cells, in every view</source>
        <translation>Mostrar todas las celdas menos las seleccionadas, en todas las vistas</translation>
    </message>
    <message>
        <source>Filter &amp;back</source>
        <translation>Filtro &amp;anterior</translation>
    </message>
    <message>
        <source>Go back to the filter before this one</source>
        <translation>Volver al filtro anterior a este</translation>
    </message>
    <message>
        <source>Show &amp;all cells</source>
        <translation>Mostrar t&amp;odas las celdas</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Show on the chart</source>
        <translation>Mostrar en el &amp;gráfico</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>La celda seleccionada</translation>
    </message>
    <message>
        <source>The %1 chosen cells</source>
        <translation>Las %1 celdas seleccionadas</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Perfilar con &amp;Nsight…</translation>
    </message>
</context>
<context>
    <name>stepscope::FilterStrip</name>
    <message>
        <source>Show all cells</source>
        <translation>Mostrar todas las celdas</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Only the cells that pass the filter: %1</source>
        <translation>Solo las celdas que pasan el filtro: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::FitAdvice</name>
    <message>
        <source>Nothing that can be chosen makes this cell smaller.</source>
        <translation>Nada de lo que se puede elegir reduce esta celda.</translation>
    </message>
    <message>
        <source>What would make it smaller</source>
        <translation>Qué la reduciría</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>Add to sweep</source>
        <translation>Añadir al barrido</translation>
    </message>
    <message>
        <source>Add to the sweep: %1</source>
        <translation>Añadir al barrido: %1</translation>
    </message>
    <message>
        <source>Adds this value to the sweep on the left, beside those that are there</source>
        <translation>Añade este valor al barrido de la izquierda, junto a los que ya están</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>%1 less than this cell needs</source>
        <translation>%1 menos de lo que necesita esta celda</translation>
    </message>
</context>
<context>
    <name>stepscope::GapsModel</name>
    <message>
        <source>the step&apos;s begin</source>
        <translation>el inicio del paso</translation>
    </message>
    <message>
        <source>the step&apos;s end</source>
        <translation>el final del paso</translation>
    </message>
    <message>
        <source>No kernel, copy or fill ran between these two</source>
        <translation>Entre estos dos no se ejecutó ningún kernel, copia ni relleno</translation>
    </message>
    <message>
        <source>Until the step&apos;s first work began: it was being launched</source>
        <translation>Hasta que empezó el primer trabajo del paso: se estaba lanzando</translation>
    </message>
    <message>
        <source>From the step&apos;s last work on, until the host knew that it was done</source>
        <translation>Desde el último trabajo del paso hasta que el host supo que había terminado</translation>
    </message>
    <message>
        <source>Gap (µs)</source>
        <translation>Hueco (µs)</translation>
    </message>
    <message>
        <source>At (µs)</source>
        <translation>En (µs)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
</context>
<context>
    <name>stepscope::HeatMapView</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>A column for each value of this axis</source>
        <translation>Una columna por cada valor de este eje</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>A row for each value of this axis</source>
        <translation>Una fila por cada valor de este eje</translation>
    </message>
    <message>
        <source>Log colours</source>
        <translation>Colores log.</translation>
    </message>
    <message>
        <source>Equal steps of colour are equal ratios</source>
        <translation>A pasos iguales de color, cocientes iguales</translation>
    </message>
    <message>
        <source>Heat map of a figure</source>
        <translation>Mapa de calor de una métrica</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 según %2 y %3</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <source>How many times the baseline&apos;s each figure is: blue is better, red is worse</source>
        <translation>Cuántas veces la de la referencia es cada métrica: azul es mejor, rojo es peor</translation>
    </message>
    <message>
        <source>%1, times the baseline&apos;s</source>
        <translation>%1, veces la de la referencia</translation>
    </message>
    <message>
        <source>Baseline: %1 does not have it</source>
        <translation>Referencia: %1 no la tiene</translation>
    </message>
    <message>
        <source>%1 times the baseline&apos;s</source>
        <translation>%1 veces la de la referencia</translation>
    </message>
    <message>
        <source>Not against the baseline: %1 has “%2” of none of these cells.</source>
        <translation>No frente a la referencia: %1 no tiene «%2» de ninguna de estas celdas.</translation>
    </message>
</context>
<context>
    <name>stepscope::Inspector</name>
    <message>
        <source>Memory at the peak</source>
        <translation>Memoria en el pico</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>Ninguna celda seleccionada</translation>
    </message>
    <message>
        <source>Select a row of the results to see what was predicted and measured.</source>
        <translation>Seleccionar una fila de los resultados para ver lo que se predijo y lo que se midió.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>The peak is %1, as it was given.</source>
        <translation>El pico es %1, tal como se indicó.</translation>
    </message>
    <message>
        <source>The peak is %1, as it was measured here.</source>
        <translation>El pico es %1, tal como se midió aquí.</translation>
    </message>
    <message>
        <source>Details of the cell</source>
        <translation>Detalles de la celda</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelChangesModel</name>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>what became of a kernel: added, gone, slower, faster, same</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change (µs)</source>
        <translation>Cambio (µs)</translation>
    </message>
    <message>
        <source>Baseline (µs)</source>
        <translation>Referencia (µs)</translation>
    </message>
    <message>
        <source>Current (µs)</source>
        <translation>Actual (µs)</translation>
    </message>
    <message>
        <source>Calls before</source>
        <translation>Llamadas antes</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Llamadas ahora</translation>
    </message>
    <message>
        <source>Same: within %1 % of the kernel&apos;s time, or a thousandth of all kernels&apos;; a traced step is one of many, whose times differ</source>
        <translation>Igual: dentro del %1 % del tiempo del kernel, o de una milésima del de todos los kernels; un paso trazado es uno de muchos, cuyos tiempos difieren</translation>
    </message>
    <message>
        <source>Of a traced step</source>
        <translation>De un paso trazado</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelPanel</name>
    <message>
        <source>Kernels by name</source>
        <translation>Kernels por nombre</translation>
    </message>
    <message>
        <source>Kernels by phase</source>
        <translation>Kernels por fase</translation>
    </message>
    <message>
        <source>Kernels by layer</source>
        <translation>Kernels por capa</translation>
    </message>
    <message>
        <source>Gaps, the longest first</source>
        <translation>Huecos, primero los más largos</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Qué muestra la tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the table for a spreadsheet, or of it the rows where several are chosen</source>
        <translation>Copia la tabla para una hoja de cálculo, o solo las filas seleccionadas si hay varias</translation>
    </message>
    <message>
        <source>Kernels of the timeline</source>
        <translation>Kernels de la línea de tiempo</translation>
    </message>
    <message>
        <source>Gaps of the timeline</source>
        <translation>Huecos de la línea de tiempo</translation>
    </message>
    <message>
        <source>Operations by name</source>
        <translation>Operaciones por nombre</translation>
    </message>
    <message>
        <source>Operations by phase</source>
        <translation>Operaciones por fase</translation>
    </message>
    <message>
        <source>Operations by layer</source>
        <translation>Operaciones por capa</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelsModel</name>
    <message>
        <source>outside of layers</source>
        <translation>fuera de las capas</translation>
    </message>
    <message>
        <source>of no operation</source>
        <translation>de ninguna operación</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Total (µs)</source>
        <translation>Total (µs)</translation>
    </message>
    <message>
        <source>Mean (µs)</source>
        <translation>Media (µs)</translation>
    </message>
    <message>
        <source>Min (µs)</source>
        <translation>Mín. (µs)</translation>
    </message>
    <message>
        <source>Max (µs)</source>
        <translation>Máx. (µs)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Kernels, copies and fills of the device; on the CPU the operations. The tooltip of a row has the whole name</source>
        <translation>Kernels, copias y rellenos del dispositivo; en la CPU, las operaciones. La descripción emergente de una fila tiene el nombre completo</translation>
    </message>
    <message>
        <source>How many there are in all traced steps</source>
        <translation>Cuántos hay en todos los pasos trazados</translation>
    </message>
    <message>
        <source>Their time in all traced steps</source>
        <translation>Su tiempo en todos los pasos trazados</translation>
    </message>
    <message>
        <source>Total divided by calls</source>
        <translation>Total dividido entre las llamadas</translation>
    </message>
    <message>
        <source>The shortest of them</source>
        <translation>El más corto de ellos</translation>
    </message>
    <message>
        <source>The longest of them</source>
        <translation>El más largo de ellos</translation>
    </message>
    <message>
        <source>Share of the time of all rows; where two streams run at once, both count</source>
        <translation>Fracción del tiempo de todas las filas; cuando dos streams se ejecutan a la vez, cuentan ambos</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
</context>
<context>
    <name>stepscope::LiveView</name>
    <message>
        <source>No step has been timed yet</source>
        <translation>Aún no se ha medido ningún paso</translation>
    </message>
    <message>
        <source>Choose models and axes on the left and press Run (F5): each step&apos;s time appears here as it is measured. Or open a session to look at an earlier run.</source>
        <translation>Elegir modelos y ejes a la izquierda y pulsar Ejecutar (F5): el tiempo de cada paso aparece aquí en cuanto se mide. O abrir una sesión para ver una ejecución anterior.</translation>
    </message>
    <message>
        <source>Show the cell that is running, and go on with the next</source>
        <translation>Mostrar la celda en ejecución y continuar con la siguiente</translation>
    </message>
    <message>
        <source>From &amp;zero</source>
        <translation>Desde &amp;cero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Measured steps so far, of those planned</source>
        <translation>Pasos medidos hasta ahora, de los previstos</translation>
    </message>
    <message>
        <source>These results have no step times</source>
        <translation>Estos resultados no tienen tiempos de paso</translation>
    </message>
    <message>
        <source>The file holds the statistics of each cell, which the Results table shows, but not the single steps. Session, CSV and JSON files keep those.</source>
        <translation>El archivo contiene las estadísticas de cada celda, que muestra la tabla de resultados, pero no los pasos individuales. Los archivos de sesión, CSV y JSON sí los conservan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>Memoria agotada: esta celda necesita %1, y hay %2 disponibles.</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Fit warm-&amp;up</source>
        <translation>Incl&amp;uir calentamiento</translation>
    </message>
    <message>
        <source>T&amp;elemetry</source>
        <translation>T&amp;elemetría</translation>
    </message>
    <message>
        <source>Show clock, power, temperature and memory under the step times, where the device says them</source>
        <translation>Mostrar frecuencia, potencia, temperatura y memoria bajo los tiempos de paso, donde el dispositivo las indica</translation>
    </message>
    <message>
        <source>Show &amp;all steps</source>
        <translation>M&amp;ostrar todos los pasos</translation>
    </message>
    <message>
        <source>Undo the zoom of the chart</source>
        <translation>Deshacer el zoom del gráfico</translation>
    </message>
    <message>
        <source>Show short and long steps on one chart, each power of ten as high</source>
        <translation>Mostrar pasos cortos y largos en un mismo gráfico, con la misma altura para cada potencia de diez</translation>
    </message>
    <message>
        <source>None of these cells has run yet</source>
        <translation>Ninguna de estas celdas se ha ejecutado aún</translation>
    </message>
    <message>
        <source>Run › Run what is left (Ctrl+F5) measures them: each step&apos;s time appears here as it is measured.</source>
        <translation>Ejecutar › Ejecutar lo que falta (Ctrl+F5) las mide: el tiempo de cada paso aparece aquí en cuanto se mide.</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>El último paso</translation>
    </message>
    <message>
        <source>Start the axis at zero</source>
        <translation>Empezar el eje en cero</translation>
    </message>
    <message>
        <source>Hist&amp;ogram</source>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>Show beside the steps how often each value comes up, of the steps in sight and of those that are chosen</source>
        <translation>Mostrar junto a los pasos con qué frecuencia aparece cada valor, entre los pasos visibles y entre los seleccionados</translation>
    </message>
    <message>
        <source>Baseline &amp;under the steps</source>
        <translation>Re&amp;ferencia bajo los pasos</translation>
    </message>
    <message>
        <source>Draw the steps of the same cell of the baseline, thin and grey, with their mean</source>
        <translation>Dibujar los pasos de la misma celda de la referencia, finos y en gris, con su media</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic axis</source>
        <translation>Eje lo&amp;garítmico</translation>
    </message>
    <message>
        <source>What a step is read as</source>
        <translation>Como qué se lee un paso</translation>
    </message>
    <message>
        <source>The time of each step, or what follows from it</source>
        <translation>El tiempo de cada paso, o lo que se deduce de él</translation>
    </message>
    <message>
        <source>Chosen cells that are not drawn: %1.</source>
        <translation>Celdas seleccionadas que no se dibujan: %1.</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Perfilar con &amp;Nsight…</translation>
    </message>
    <message>
        <source>Profile step %1 with &amp;Nsight…</source>
        <translation>Perfilar el paso %1 con &amp;Nsight…</translation>
    </message>
    <message>
        <source>Profile steps %1 with &amp;Nsight…</source>
        <translation>Perfilar los pasos %1 con &amp;Nsight…</translation>
    </message>
    <message>
        <source>Stretch the axis to show warm-up steps, and a slow start, whole</source>
        <translation>Ampliar el eje para mostrar completos los pasos de calentamiento y un inicio lento</translation>
    </message>
    <message>
        <source>Cells in bands, not o&amp;verlaid</source>
        <translation>Celdas en bandas, no s&amp;uperpuestas</translation>
    </message>
    <message>
        <source>Draw each of the chosen cells in a band of its own, on a scale of its own, instead of one over the other</source>
        <translation>Dibujar cada una de las celdas seleccionadas en una banda propia, con su propia escala, en vez de una sobre otra</translation>
    </message>
</context>
<context>
    <name>stepscope::MainWindow</name>
    <message>
        <source>Stepscope</source>
        <translation>Stepscope</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>The run is kept in %1</source>
        <translation>La ejecución se guarda en %1</translation>
    </message>
    <message>
        <source>%1 – Stepscope</source>
        <translation>%1 – Stepscope</translation>
    </message>
    <message>
        <source>The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>La ejecución ha terminado: %1 OK, %2 sin memoria, %3 fallidas, de %4 celdas.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed. The results say why.</source>
        <translation>
            <numerusform>Falló %n celda. Los resultados dicen por qué.</numerusform>
            <numerusform>Fallaron %n celdas. Los resultados dicen por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>Paused at %1 % – %2</source>
        <translation>En pausa al %1 % – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Done – %1</source>
        <translation>Terminado – %1</translation>
    </message>
    <message>
        <source>A warning of the system came, and the run stops after this step. What was measured is kept.</source>
        <translation>Llegó un aviso del sistema y la ejecución se detiene después de este paso. Lo medido se conserva.</translation>
    </message>
    <message>
        <source>The run was stopped: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>Se detuvo la ejecución: %1 OK, %2 sin memoria, %3 fallidas, de %4 celdas.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in doubt: the machine was busy or throttled, or their steps spread widely. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>%n celda está en duda: la máquina estaba ocupada o con throttling, o sus pasos se dispersan mucho. Los resultados la marcan; Ejecutar › Volver a medir las celdas con ruido la mide otra vez.</numerusform>
            <numerusform>%n celdas están en duda: la máquina estaba ocupada o con throttling, o sus pasos se dispersan mucho. Los resultados las marcan; Ejecutar › Volver a medir las celdas con ruido las mide otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>Something here does not work, and the rest goes on; nothing that was measured is lost. Please report it with the file that is open: %1</source>
        <translation>Algo no funciona aquí y lo demás continúa; no se pierde nada de lo medido. Se ruega informar de ello junto con el archivo abierto: %1</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>El informe es %1</translation>
    </message>
    <message>
        <source>No font of this system has the characters of %1, so the window is in English. Install one, such as fonts-noto-cjk.</source>
        <translation>Ninguna fuente de este sistema tiene los caracteres de %1, así que la ventana está en inglés. Hay que instalar una, por ejemplo fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>The language was not changed: a dialog is open. Close it and choose the language again.</source>
        <translation>El idioma no se ha cambiado: hay un diálogo abierto. Ciérrelo y elija el idioma de nuevo.</translation>
    </message>
</context>
<context>
    <name>stepscope::MappingDialog</name>
    <message>
        <source>Ro&amp;ws of one cell are its runs</source>
        <translation>Las &amp;filas de una celda son sus ejecuciones</translation>
    </message>
    <message>
        <source>What does %1 hold?</source>
        <translation>¿Qué contiene %1?</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s. Say what its columns hold; what is guessed is filled in.</source>
        <translation>%1 no es una tabla de Stepscope. Indicar qué contienen sus columnas; lo que se ha podido adivinar ya está puesto.</translation>
    </message>
    <message>
        <source>What is missing, what is guessed, and which rows cannot be placed</source>
        <translation>Qué falta, qué se ha adivinado y qué filas no se pueden ubicar</translation>
    </message>
    <message>
        <source>So in all rows</source>
        <translation>Igual en todas las filas</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>&amp;Lines of names</source>
        <translation>&amp;Líneas de nombres</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Names of columns are &amp;values of</source>
        <translation>Los nombres de columna son &amp;valores de</translation>
    </message>
    <message>
        <source>As the numbers tell</source>
        <translation>Según indiquen los números</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punto: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Coma: 1,5</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>&amp;Decimales</translation>
    </message>
    <message>
        <source>As you said it of a table with the same columns before.</source>
        <translation>Como se indicó antes para una tabla con las mismas columnas.</translation>
    </message>
    <message>
        <source>%1: that is no value of it.</source>
        <translation>%1: eso no es un valor suyo.</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>No row can be placed: the list says why.</source>
        <translation>No se puede ubicar ninguna fila: la lista dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are read.</source>
        <translation>
            <numerusform>Se lee %n celda.</numerusform>
            <numerusform>Se leen %n celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed.</source>
        <translation>
            <numerusform>No se puede ubicar %n fila.</numerusform>
            <numerusform>No se pueden ubicar %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 – %n row(s)</source>
        <translation>
            <numerusform>%1: %2 – %n fila</numerusform>
            <numerusform>%1: %2 – %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>And the &amp;tables of the same columns</source>
        <translation>Y las &amp;tablas con las mismas columnas</translation>
    </message>
    <message>
        <source>What stands above each of them, such as a model&apos;s name, is said of it</source>
        <translation>Lo que hay encima de cada una, como el nombre de un modelo, se aplica a ella</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryBar</name>
    <message>
        <source>Memory: %1</source>
        <translation>Memoria: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryView</name>
    <message>
        <source>Each tensor</source>
        <translation>Cada tensor</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por función</translation>
    </message>
    <message>
        <source>Every tensor where it lies in the memory of the step</source>
        <translation>Cada tensor en su lugar de la memoria del paso</translation>
    </message>
    <message>
        <source>What is alive at each operation, by what it is for</source>
        <translation>Qué está en uso en cada operación, según para qué sirve</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>Memory over the course of a step</source>
        <translation>Memoria a lo largo de un paso</translation>
    </message>
    <message>
        <source>Tensors by their bytes</source>
        <translation>Tensores por bytes</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>Ninguna celda seleccionada</translation>
    </message>
    <message>
        <source>Press Run (F5), or open a session or a table and choose a cell in the results: its memory is drawn from its plan, whether it has run or not.</source>
        <translation>Pulsar Ejecutar (F5), o abrir una sesión o una tabla y seleccionar una celda en los resultados: su memoria se dibuja a partir de su plan, se haya ejecutado o no.</translation>
    </message>
    <message>
        <source>This cell cannot be planned</source>
        <translation>No se puede planificar esta celda</translation>
    </message>
    <message>
        <source>The table that it comes from does not say: %1. Sessions and JSON files do; so does a run here.</source>
        <translation>La tabla de la que procede no indica: %1. Las sesiones y los archivos JSON sí; también una ejecución aquí.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>Peak %1 at %2</source>
        <translation>Pico de %1 en %2</translation>
    </message>
    <message>
        <source> · fits in %1 (%2)</source>
        <translation> · cabe en %1 (%2)</translation>
    </message>
    <message>
        <source> · %1 more than there is (%2 %3)</source>
        <translation> · %1 más de lo que hay (%2 %3)</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>En el pico</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Memory of a step, %1</source>
        <translation>Memoria de un paso, %1</translation>
    </message>
    <message>
        <source>Memory of the other chosen cell</source>
        <translation>Memoria de la otra celda seleccionada</translation>
    </message>
    <message>
        <source> · and %1 that %2, which is not on this machine, took beside the tensors</source>
        <translation> · y %1 que %2, que no está en esta máquina, ocupó además de los tensores</translation>
    </message>
    <message>
        <source>What would make the cell smaller</source>
        <translation>Qué reduciría la celda</translation>
    </message>
</context>
<context>
    <name>stepscope::MessageBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this notice; it stays in the list of messages</source>
        <translation>Cerrar este aviso; sigue en la lista de mensajes</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>No messages yet: what a run or a file has to say is listed here.</source>
        <translation>Aún no hay mensajes: aquí se muestra lo que una ejecución o un archivo tenga que decir.</translation>
    </message>
</context>
<context>
    <name>stepscope::ModelsEditor</name>
    <message>
        <source>Add model</source>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>Add a model: a preset or your own sizes</source>
        <translation>Añadir un modelo: un preajuste o dimensiones propias</translation>
    </message>
    <message>
        <source>Duplicate model</source>
        <translation>Duplicar modelo</translation>
    </message>
    <message>
        <source>Duplicate the selected models, to vary a size</source>
        <translation>Duplicar los modelos seleccionados, para variar una dimensión</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Quitar modelo</translation>
    </message>
    <message>
        <source>Remove the selected models (Delete)</source>
        <translation>Quitar los modelos seleccionados (Supr)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1  –  %2 parameters</source>
        <translation>%1  –  %2 parámetros</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>&amp;Personalizado…</translation>
    </message>
</context>
<context>
    <name>stepscope::NumberChips</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Click to change %1, its cross to remove it</source>
        <translation>Hacer clic para cambiar %1; la cruz lo quita</translation>
    </message>
    <message>
        <source>%1 %2; Enter to change, Delete to remove</source>
        <translation>%1 %2; Intro para cambiar, Supr para quitar</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>“%1” is no range of at most %2 numbers; write 64..1024 x2, 64..256 +64 or 1..4</source>
        <translation>«%1» no es un intervalo de %2 números como máximo; escriba 64..1024 x2, 64..256 +64 o 1..4</translation>
    </message>
</context>
<context>
    <name>stepscope::OptionsEditor</name>
    <message>
        <source>&amp;Keep the device warm between cells</source>
        <translation>No en&amp;friar el dispositivo entre celdas</translation>
    </message>
    <message>
        <source>The name of the sweep; its session file is called after it</source>
        <translation>El nombre del barrido; su archivo de sesión se llama así</translation>
    </message>
    <message>
        <source>what the device has free</source>
        <translation>lo que el dispositivo tenga libre</translation>
    </message>
    <message>
        <source>Most memory that a cell may take, such as 8 GiB; a cell that needs more is reported as out of memory</source>
        <translation>Memoria máxima que puede ocupar una celda, por ejemplo 8 GiB; la que necesite más se notifica como memoria agotada</translation>
    </message>
    <message>
        <source>Of the weights and tokens; the same seed gives the same numbers on every machine</source>
        <translation>De los pesos y los tokens; la misma semilla da los mismos números en cualquier máquina</translation>
    </message>
    <message>
        <source>Off: each cell starts on a fresh device context, and its first step pays for that</source>
        <translation>Desactivado: cada celda empieza con un contexto de dispositivo nuevo, y su primer paso paga por ello</translation>
    </message>
    <message>
        <source>Where a cell runs: a process of its own survives what a driver error leaves behind</source>
        <translation>Dónde se ejecuta una celda: un proceso propio sobrevive a lo que deja un error del driver</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>A&amp;islamiento</translation>
    </message>
    <message>
        <source>give a whole number from 0 to 18446744073709551615</source>
        <translation>indicar un número entero de 0 a 18446744073709551615</translation>
    </message>
    <message>
        <source>Memor&amp;y limit</source>
        <translation>Límite de memo&amp;ria</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Time e&amp;ach operation</source>
        <translation>Cro&amp;nometrar cada operación</translation>
    </message>
    <message>
        <source>Takes a breakdown of each cell in a pass of its own, after its last step: see the Breakdown tab</source>
        <translation>Hace un desglose de cada celda en una pasada propia, tras su último paso: véase la pestaña Desglose</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>lo que se mida</translation>
    </message>
    <message>
        <source>What the device can do, such as 989 TFLOP/s, or bf16=989T, fp32=67T: MFU and HFU are then of this. Without it they are of what is measured with the time of each operation</source>
        <translation>Lo que el dispositivo puede dar, por ejemplo 989 TFLOP/s, o bf16=989T, fp32=67T: MFU y HFU se refieren entonces a esto. Si no se indica, se refieren a lo que se mide con el tiempo de cada operación</translation>
    </message>
    <message>
        <source>Peak FLOP/s</source>
        <translation>Pico de FLOP/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Traces a step of each cell in a process of its own, after its last step: see the Timeline tab</source>
        <translation>Traza un paso de cada celda en un proceso propio, tras su último paso: véase la pestaña Línea de tiempo</translation>
    </message>
    <message>
        <source>one past the warm-up</source>
        <translation>uno tras el calentamiento</translation>
    </message>
    <message>
        <source>Which steps the timeline traces, counted from 0: a step such as 5, or a range such as 5-8</source>
        <translation>Qué pasos traza la línea de tiempo, contados desde 0: un paso como 5, o un intervalo como 5-8</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>Sus pasos</translation>
    </message>
    <message>
        <source>give a step such as 5, or a range such as 5-8 of %1 steps at most, counted from 0</source>
        <translation>indicar un paso como 5, o un intervalo como 5-8 de %1 pasos como máximo, contados desde 0</translation>
    </message>
</context>
<context>
    <name>stepscope::OwnersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotChoices</name>
    <message>
        <source>%1: the chart shows the cells with this value, or the median of all</source>
        <translation>%1: el gráfico muestra las celdas con este valor, o la mediana de todas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>What the chart shows of each cell</source>
        <translation>Qué muestra el gráfico de cada celda</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>of a chart: no axis has this part</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All (median)</source>
        <translation>Todas (mediana)</translation>
    </message>
    <message>
        <source>No cell on show has it.</source>
        <translation>Ninguna celda mostrada la tiene.</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotView</name>
    <message>
        <source>Show all cells</source>
        <translation>Mostrar todas las celdas</translation>
    </message>
    <message>
        <source>%1: %2 cells</source>
        <translation>%1: %2 celdas</translation>
    </message>
    <message>
        <source>%1: %2, the median; %3 to %4</source>
        <translation>%1: %2, la mediana; de %3 a %4</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Predicho: %1</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>Memoria agotada: esta celda necesita %1, y hay %2 disponibles.</translation>
    </message>
    <message>
        <source>%1 is not known of it</source>
        <translation>No se conoce %1 de ella</translation>
    </message>
    <message>
        <source>No cell on show has the figure “%1”. Choose another one above.</source>
        <translation>Ninguna celda mostrada tiene la métrica «%1». Elegir otra arriba.</translation>
    </message>
    <message>
        <source>No cell on show has been measured yet, and nothing is predicted of them.</source>
        <translation>Ninguna celda mostrada se ha medido aún, y no hay nada predicho para ellas.</translation>
    </message>
    <message>
        <source>The filter lets no cell pass</source>
        <translation>El filtro no deja pasar ninguna celda</translation>
    </message>
    <message>
        <source>“%1” fits none of the cells.</source>
        <translation>«%1» no encaja con ninguna de las celdas.</translation>
    </message>
    <message>
        <source>No cell to show yet</source>
        <translation>Aún no hay celdas que mostrar</translation>
    </message>
    <message>
        <source>Choose models and axes on the left, two values of an axis or more, and press Run (F5): the chart grows with each cell that is done. Or open a session or table (Ctrl+O).</source>
        <translation>Elegir modelos y ejes a la izquierda, con dos o más valores de un eje, y pulsar Ejecutar (F5): el gráfico crece con cada celda terminada. O abrir una sesión o tabla (Ctrl+O).</translation>
    </message>
    <message>
        <source>The cells on show were stopped before their steps told anything. Run › Run what is left (Ctrl+F5) measures them.</source>
        <translation>Las celdas mostradas se detuvieron antes de que sus pasos dijeran algo. Ejecutar › Ejecutar lo que falta (Ctrl+F5) las mide.</translation>
    </message>
</context>
<context>
    <name>stepscope::PlacesPlot</name>
    <message numerus="yes">
        <source>%n more lie here: click again for the next</source>
        <translation>
            <numerusform>Hay %n más aquí: otro clic muestra la siguiente</numerusform>
            <numerusform>Hay %n más aquí: otro clic muestra la siguiente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::PresetDialog</name>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>&amp;Name of the preset</source>
        <translation>&amp;Nombre del preajuste</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>It stands in the menu of presets then, and stepscope-cli finds it by --preset.</source>
        <translation>Estará entonces en el menú de preajustes, y stepscope-cli lo encuentra con --preset.</translation>
    </message>
    <message>
        <source>Replaces your preset %1.</source>
        <translation>Reemplaza su preajuste %1.</translation>
    </message>
</context>
<context>
    <name>stepscope::PresetMenu</name>
    <message>
        <source>&amp;Remove preset</source>
        <translation>Elimina&amp;r preajuste</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Keep the workload under a name of its own, for the command line, too</source>
        <translation>Guardar la carga de trabajo con un nombre propio, también para la línea de órdenes</translation>
    </message>
    <message>
        <source>The preset %1 cannot be read: %2. Mend its file or remove it: %3</source>
        <translation>El preajuste %1 no se puede leer: %2. Arregle su archivo o elimínelo: %3</translation>
    </message>
    <message>
        <source>The preset %1 is in the trash.</source>
        <translation>El preajuste %1 está en la papelera.</translation>
    </message>
    <message>
        <source>The preset %1 stays: %2</source>
        <translation>El preajuste %1 se queda: %2</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileDialog</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>As the answers have it</source>
        <translation>Según las respuestas</translation>
    </message>
    <message>
        <source>Profile with Nsight</source>
        <translation>Perfilar con Nsight</translation>
    </message>
    <message>
        <source>The cell runs again in a process of its own under the tool. What is measured there stays out of its step times, tables and comparisons.</source>
        <translation>La celda se ejecuta otra vez en un proceso propio bajo la herramienta. Lo que se mide allí no entra en sus tiempos de paso, tablas ni comparaciones.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Which steps, counted from 0: 5, or 5-8</source>
        <translation>Qué pasos, contados desde 0: 5, o 5-8</translation>
    </message>
    <message>
        <source>the whole step</source>
        <translation>el paso completo</translation>
    </message>
    <message>
        <source>A phase of the step alone, such as forward/attention</source>
        <translation>Solo una fase del paso, por ejemplo forward/attention</translation>
    </message>
    <message>
        <source>all kernels</source>
        <translation>todos los kernels</translation>
    </message>
    <message>
        <source>Kernels whose names match a regular expression, such as softmax|norm</source>
        <translation>Kernels cuyo nombre coincide con una expresión regular, por ejemplo softmax|norm</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Herramienta</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>Con&amp;junto</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>&amp;Kernels</source>
        <translation>&amp;Kernels</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What is run, as a shell takes it; it may be changed</source>
        <translation>Lo que se ejecuta, tal como lo acepta una shell; se puede modificar</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copia el comando</translation>
    </message>
    <message>
        <source>Takes the command back that the answers above make</source>
        <translation>Restablece el comando que resulta de las respuestas de arriba</translation>
    </message>
    <message>
        <source>“%1” says no steps: write 5, or 5-8, counted from 0.</source>
        <translation>«%1» no indica pasos: escribir 5, o 5-8, contados desde 0.</translation>
    </message>
    <message>
        <source>The pattern for kernels is not valid: %1.</source>
        <translation>El patrón de kernels no es válido: %1.</translation>
    </message>
    <message>
        <source>about %1 kernels</source>
        <translation>unos %1 kernels</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) over each</source>
        <translation>
            <numerusform>%n pasada por cada uno</numerusform>
            <numerusform>%n pasadas por cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 kernels, as they run</source>
        <translation>unos %1 kernels, tal como se ejecutan</translation>
    </message>
    <message>
        <source>a report of about %1</source>
        <translation>un informe de unos %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>may be read, as far as the driver tells</source>
        <translation>se pueden leer, hasta donde indica el driver</translation>
    </message>
    <message>
        <source>none are needed</source>
        <translation>no hacen falta</translation>
    </message>
    <message>
        <source>%1; the step&apos;s operations are launched one by one instead of as a graph</source>
        <translation>%1; las operaciones del paso se lanzan una a una en vez de como grafo</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>No hay ningún comando.</translation>
    </message>
    <message>
        <source>The command has a quote that is not closed.</source>
        <translation>El comando tiene una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>Changed by hand: the answers above change it no more.</source>
        <translation>Modificado a mano: las respuestas de arriba ya no lo cambian.</translation>
    </message>
    <message>
        <source>The command stands here as soon as the tool is known.</source>
        <translation>El comando aparece aquí en cuanto se conoce la herramienta.</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(no operation)</source>
        <translation>(ninguna operación)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Of the operation that the kernel was launched for</source>
        <translation>De la operación para la que se lanzó el kernel</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Its last name</source>
        <translation>Su último nombre</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Launches, all layers and steps together</source>
        <translation>Lanzamientos, todas las capas y pasos juntos</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>Tiempo (µs)</translation>
    </message>
    <message>
        <source>Of all calls; each ran alone, several times over: no part of a step&apos;s time</source>
        <translation>De todas las llamadas; cada una se ejecutó sola, varias veces: no es parte del tiempo de un paso</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fracción</translation>
    </message>
    <message>
        <source>Of the time of all kernels of the report</source>
        <translation>Del tiempo de todos los kernels del informe</translation>
    </message>
    <message>
        <source>SM</source>
        <translation>SM</translation>
    </message>
    <message>
        <source>Share of the multiprocessors&apos; peak throughput that was reached</source>
        <translation>Fracción alcanzada del throughput máximo de los multiprocesadores</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Share of the peak throughput of caches and memory, whichever was busiest</source>
        <translation>Fracción del throughput máximo de cachés y memoria, la más ocupada de ellas</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Share of the cycles in which the tensor pipe was active</source>
        <translation>Fracción de los ciclos en los que el pipeline tensor estuvo activo</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Active warps over those that there is room for</source>
        <translation>Warps activos entre los que tienen sitio</translation>
    </message>
    <message>
        <source>DRAM</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s memory, as they were measured</source>
        <translation>Bytes movidos desde y hacia la memoria del dispositivo, tal como se midieron</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Bytes that the step&apos;s plan counts for the same operations; none where they share a kernel with others</source>
        <translation>Bytes que el plan del paso cuenta para las mismas operaciones; ninguno donde comparten un kernel con otras</translation>
    </message>
    <message>
        <source>DRAM / plan</source>
        <translation>DRAM / plan</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>Bytes medidos entre los planificados: por debajo de 1 las cachés ahorran memoria, muy por encima de 1 algo se mueve una y otra vez</translation>
    </message>
    <message>
        <source>Advice (up to %1 of its time): %2</source>
        <translation>Consejo (hasta %1 de su tiempo): %2</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Consejo: %1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s L2 cache, as they were measured: far more than DRAM is reused from there</source>
        <translation>Bytes movidos desde y hacia la caché L2 del dispositivo, tal como se midieron: mucho más que DRAM significa que se reutilizan desde ahí</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfilePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Terminado: %1, %2</translation>
    </message>
    <message>
        <source>Nothing is being profiled. Run › Profile with Nsight… begins.</source>
        <translation>No se está perfilando nada. Ejecutar › Perfilar con Nsight… lo inicia.</translation>
    </message>
    <message>
        <source>What the profiler prints</source>
        <translation>Lo que imprime el profiler</translation>
    </message>
    <message>
        <source>Kernels that are profiled</source>
        <translation>Kernels perfilados</translation>
    </message>
    <message>
        <source>Ends the profiler and what it runs</source>
        <translation>Termina el profiler y lo que este ejecuta</translation>
    </message>
    <message>
        <source>Kernels of the report</source>
        <translation>Kernels del informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, celda %2</translation>
    </message>
    <message>
        <source>%1: ending, %2</source>
        <translation>%1: terminando, %2</translation>
    </message>
    <message>
        <source>%1: %2 of about %3 kernels, %4</source>
        <translation>%1: %2 de unos %3 kernels, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Each kernel ran alone: their sum is no step&apos;s time.</source>
        <translation>%1: %2. Cada kernel se ejecutó solo: su suma no es el tiempo de ningún paso.</translation>
    </message>
    <message>
        <source>What the profiler does and tells</source>
        <translation>Lo que hace y dice el profiler</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRequests</name>
    <message>
        <source>Profiled: %1, %2</source>
        <translation>Perfilado: %1, %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The cell was not profiled. %1</source>
        <translation>No se perfiló la celda. %1</translation>
    </message>
    <message>
        <source>The profile was cancelled: %1</source>
        <translation>Se canceló el perfil: %1</translation>
    </message>
    <message>
        <source>A cell is being profiled already. Wait until it is done, or cancel it.</source>
        <translation>Ya se está perfilando una celda. Esperar a que termine o cancelarlo.</translation>
    </message>
    <message>
        <source>A run has the device. Profile when it has ended, or stop it.</source>
        <translation>Una ejecución ocupa el dispositivo. Perfilar cuando haya terminado, o detenerla.</translation>
    </message>
    <message>
        <source>What is on show is in no session, and a report lies beside its session and is listed with its cell. Save it as a session (Ctrl+S), open that (Ctrl+O), and ask again. Nothing is lost.</source>
        <translation>Lo que se muestra no está en ninguna sesión, y un informe se guarda junto a su sesión y aparece con su celda. Guardarlo como sesión (Ctrl+S), abrirla (Ctrl+O) e intentarlo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>stepscope-cli, which the tool is to run, is not beside this program. Install it there.</source>
        <translation>stepscope-cli, que la herramienta debe ejecutar, no está junto a este programa. Instalarlo ahí.</translation>
    </message>
    <message>
        <source>Choose a cell first: Nsight profiles the steps of one.</source>
        <translation>Seleccionar primero una celda: Nsight perfila los pasos de una.</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRunner</name>
    <message>
        <source>%1 was written and is not listed with its cell: %2</source>
        <translation>%1 se escribió y no aparece con su celda: %2</translation>
    </message>
    <message>
        <source>%1 is profiling a cell. Wait until it is done, or cancel it.</source>
        <translation>%1 está perfilando una celda. Esperar a que termine o cancelarlo.</translation>
    </message>
</context>
<context>
    <name>stepscope::ProgressStrip</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>Celda %1 de %2</translation>
    </message>
    <message>
        <source>Paused in cell %1 of %2</source>
        <translation>En pausa en la celda %1 de %2</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Deteniendo después de este paso…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>%1 de %2 celdas hechas</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>Transcurrido: %1</translation>
    </message>
    <message>
        <source>  ·  %1 left</source>
        <translation>  ·  restante: %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 cells done</source>
        <translation>Detenido: %1 de %2 celdas hechas</translation>
    </message>
    <message>
        <source>  ·  %1 left once it goes on</source>
        <translation>  ·  restante al continuar: %1</translation>
    </message>
    <message>
        <source>In turns: round %1 of %2</source>
        <translation>Por turnos: ronda %1 de %2</translation>
    </message>
    <message>
        <source>%1 (pair %2 of %3)</source>
        <extracomment>measuring cells in turns: which round of a pair, and which pair</extracomment>
        <translation>%1 (par %2 de %3)</translation>
    </message>
</context>
<context>
    <name>stepscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Medido aquí</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
</context>
<context>
    <name>stepscope::ReportList</name>
    <message>
        <source>Nsight reports</source>
        <translation>Informes de Nsight</translation>
    </message>
    <message>
        <source>%1. The file is gone; what was read of it is in the session.</source>
        <translation>%1. El archivo ya no está; lo que se leyó de él está en la sesión.</translation>
    </message>
    <message>
        <source>Show here: %1</source>
        <translation>Mostrar aquí: %1</translation>
    </message>
    <message>
        <source>The timeline that the report has</source>
        <translation>La línea de tiempo que tiene el informe</translation>
    </message>
    <message>
        <source>The kernels of the report as a table</source>
        <translation>Los kernels del informe como tabla</translation>
    </message>
    <message>
        <source>Open in %1: %2</source>
        <translation>Abrir en %1: %2</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2</source>
        <translation>%1 no está en esta máquina: %2</translation>
    </message>
    <message>
        <source>Show in the folder: %1</source>
        <translation>Mostrar en la carpeta: %1</translation>
    </message>
    <message>
        <source>Opens the folder that the report is in</source>
        <translation>Abre la carpeta en la que está el informe</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Moves the report to the desktop&apos;s trash, after a question</source>
        <translation>Mueve el informe a la papelera del escritorio, tras preguntar</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>No se pudo iniciar %1.</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Eliminar el informe</translation>
    </message>
    <message>
        <source>Move %1 to the trash? What was read of it stays in the session.</source>
        <translation>¿Mover %1 a la papelera? Lo que se leyó de él permanece en la sesión.</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 se queda donde está: el escritorio no tiene una papelera a la que moverlo. %2</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Columnas habituales</translation>
    </message>
    <message>
        <source>Shows the columns as they were at first: which, in which order, how wide</source>
        <translation>Muestra las columnas como al principio: cuáles, en qué orden y con qué anchura</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsView</name>
    <message>
        <source>No results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: a row for each cell appears here. Or open a session or table (Ctrl+O), or drop a file on the window.</source>
        <translation>Pulsar Ejecutar (F5) para medir el barrido de la izquierda: aquí aparece una fila por cada celda. O abrir una sesión o tabla (Ctrl+O), o soltar un archivo en la ventana.</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Filtrar los resultados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown</source>
        <translation>Copia las filas seleccionadas, o todas las mostradas</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As C&amp;SV with every step</source>
        <translation>Como C&amp;SV con todos los pasos</translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation>Como &amp;texto para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Elegir las columnas de la tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>Copiar resultados como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Copiar las filas seleccionadas, o todas las mostradas</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>&amp;Filtrar resultados</translation>
    </message>
    <message>
        <source>Show some of the results</source>
        <translation>Mostrar una parte de los resultados</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Ninguna fila que mostrar</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Filter, such as: small seq&gt;=128 mode:fwd</source>
        <translation>Filtro, por ejemplo: small seq&gt;=128 mode:fwd</translation>
    </message>
    <message>
        <source>Shows the rows that meet every condition (Ctrl+F).
Words are looked for in the columns that are shown: small OK
Conditions name a column: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</source>
        <translation>Muestra las filas que cumplen todas las condiciones (Ctrl+F).
Las palabras se buscan en las columnas mostradas: small OK
Las condiciones nombran una columna: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows that a filter lets pass, of all rows</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Some rows meet each condition, but none meets all of them at once.</source>
        <translation>Algunas filas cumplen cada condición, pero ninguna las cumple todas a la vez.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The menu Columns has the names of all.</source>
        <translation>No hay ninguna columna «%1». El menú Columnas contiene los nombres de todas.</translation>
    </message>
    <message>
        <source>No column that is shown has “%1” in it.</source>
        <translation>Ninguna columna mostrada contiene «%1».</translation>
    </message>
    <message>
        <source>No row meets “%1”.</source>
        <translation>Ninguna fila cumple «%1».</translation>
    </message>
    <message>
        <source>No row meets “%1”: %2 goes from %3 to %4.</source>
        <translation>Ninguna fila cumple «%1»: %2 va de %3 a %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare %2 with.</source>
        <translation>«%1» no es un número con el que comparar %2.</translation>
    </message>
    <message>
        <source>Table of chosen &amp;columns…</source>
        <translation>&amp;Tabla de columnas elegidas…</translation>
    </message>
    <message>
        <source>Copy the results, or write them to a file, under columns that you choose</source>
        <translation>Copiar los resultados, o escribirlos en un archivo, con las columnas elegidas</translation>
    </message>
    <message>
        <source>Chosen &amp;columns…</source>
        <translation>Columnas ele&amp;gidas…</translation>
    </message>
    <message>
        <source>There are no results to make a table of: press Run (F5), or open a session or table (Ctrl+O).</source>
        <translation>No hay resultados de los que hacer una tabla: pulse Ejecutar (F5), o abra una sesión o una tabla (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>stepscope::RooflineView</name>
    <message>
        <source>%1, %2 of the step</source>
        <translation>%1, %2 del paso</translation>
    </message>
    <message>
        <source>%1 FLOP/byte, %2</source>
        <translation>%1 FLOP/byte, %2</translation>
    </message>
    <message>
        <source>%1 of what bounds it: %2</source>
        <translation>%1 de lo que la limita: %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>What the points are</source>
        <translation>Qué son los puntos</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Under the peaks that were measured on this device: %1, %2 GB/s</source>
        <translation>Bajo los picos medidos en este dispositivo: %1, %2 GB/s</translation>
    </message>
    <message>
        <source> · large: much of the step&apos;s time</source>
        <translation> · grande: gran parte del tiempo del paso</translation>
    </message>
    <message>
        <source>This cell has no breakdown</source>
        <translation>Esta celda no tiene desglose</translation>
    </message>
    <message>
        <source>No roofline yet</source>
        <translation>Aún no hay roofline</translation>
    </message>
    <message>
        <source>The runs to come take one of each cell: press Run (F5).</source>
        <translation>Las próximas ejecuciones harán uno de cada celda: pulsar Ejecutar (F5).</translation>
    </message>
    <message>
        <source>A roofline is drawn from the time of each operation: turn on Options › Time each operation, and press Run (F5).</source>
        <translation>Un roofline se dibuja a partir del tiempo de cada operación: activar Opciones › Cronometrar cada operación y pulsar Ejecutar (F5).</translation>
    </message>
    <message>
        <source>Roofline, %1</source>
        <translation>Roofline, %1</translation>
    </message>
    <message>
        <source>The device&apos;s peaks were not measured</source>
        <translation>No se midieron los picos del dispositivo</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1, medido</translation>
    </message>
    <message>
        <source>%1 by its kernels alone, %2 of memory moved</source>
        <translation>%1 contando solo sus kernels, %2 de memoria movida</translation>
    </message>
    <message>
        <source> · rings: by the bytes and kernels that Nsight measured (%1)</source>
        <translation> · anillos: según los bytes y kernels que midió Nsight (%1)</translation>
    </message>
    <message>
        <source>measured by Nsight</source>
        <translation>medido por Nsight</translation>
    </message>
    <message>
        <source>Time each operation in the next run</source>
        <translation>Cronometrar cada operación en la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>stepscope::RunController</name>
    <message>
        <source>This file does not say which sweep it belongs to, so it cannot be resumed.</source>
        <translation>Este archivo no indica a qué barrido pertenece, así que no se puede reanudar.</translation>
    </message>
    <message>
        <source>A run is in progress. Stop it first.</source>
        <translation>Hay una ejecución en curso. Detenerla primero.</translation>
    </message>
    <message>
        <source>Cells are being measured in turns. Stop that first.</source>
        <translation>Se están midiendo celdas por turnos. Detener eso primero.</translation>
    </message>
    <message>
        <source>They could not be measured in turns. %1</source>
        <translation>No se pudieron medir por turnos. %1</translation>
    </message>
    <message>
        <source>%1 is not on this machine; choose another device on the left.</source>
        <translation>%1 no está en esta máquina; elegir otro dispositivo a la izquierda.</translation>
    </message>
</context>
<context>
    <name>stepscope::RunRequests</name>
    <message>
        <source>Take the workload of the results</source>
        <translation>adopción de la carga de trabajo de los resultados</translation>
    </message>
    <message>
        <source>The workload on the left is now that of the results on show, with what was added. Edit › Undo brings back the one before.</source>
        <translation>La carga de trabajo de la izquierda es ahora la de los resultados mostrados, con lo añadido. Edición › Deshacer recupera la anterior.</translation>
    </message>
    <message>
        <source>The sweep cannot run yet: see the marks on the left. %1</source>
        <translation>El barrido aún no se puede ejecutar: véanse las marcas de la izquierda. %1</translation>
    </message>
    <message>
        <source>No cell of this sweep can run here: %1</source>
        <translation>Ninguna celda de este barrido se puede ejecutar aquí: %1</translation>
    </message>
    <message>
        <source>The run was not started: its session cannot be kept where sessions are. %1</source>
        <translation>No se inició la ejecución: su sesión no se puede guardar donde están las demás. %1</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Guardarla en otro sitio…</translation>
    </message>
    <message>
        <source>A folder for sessions, until the program ends</source>
        <translation>Una carpeta para sesiones, hasta que termine el programa</translation>
    </message>
    <message>
        <source>Run, and keep nothing</source>
        <translation>Ejecutar sin guardar nada</translation>
    </message>
    <message>
        <source>%1 was measured elsewhere; here a step may take another time:</source>
        <translation>%1 se midió en otro sitio; aquí un paso puede tardar distinto:</translation>
    </message>
    <message>
        <source>A newer version of Stepscope has written to %1. What this one does not know stays as it is.</source>
        <translation>Una versión más nueva de Stepscope ha escrito en %1. Lo que esta no conoce se deja como está.</translation>
    </message>
    <message>
        <source>Each cell keeps a note of where it was measured.</source>
        <translation>Cada celda conserva una nota de dónde se midió.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aquí</translation>
    </message>
</context>
<context>
    <name>stepscope::ScalingView</name>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>The number that grows to the right</source>
        <translation>El número que crece hacia la derecha</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>A line for each value of this axis</source>
        <translation>Una línea por cada valor de este eje</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>A small chart for each value of this axis</source>
        <translation>Un gráfico pequeño por cada valor de este eje</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>Log x</translation>
    </message>
    <message>
        <source>Each power of ten as wide</source>
        <translation>La misma anchura para cada potencia de diez</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Each power of ten as high: what grows by a power is a straight line</source>
        <translation>La misma altura para cada potencia de diez: lo que crece como una potencia es una recta</translation>
    </message>
    <message>
        <source>Scaling of a figure</source>
        <translation>Escalado de una métrica</translation>
    </message>
    <message>
        <source>%1, linear because of zeros</source>
        <translation>%1, lineal por los ceros</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 charts; a filter shows others)</source>
        <translation>%1 (%2 de %3 gráficos; un filtro muestra otros)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Its line grows by the power %1 (least squares on the logarithms of %2 points)</source>
        <translation>Su línea crece con la potencia %1 (mínimos cuadrados sobre los logaritmos de %2 puntos)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
</context>
<context>
    <name>stepscope::Script</name>
    <message>
        <source>the name must end in .png or .jpg</source>
        <translation>el nombre debe terminar en .png o .jpg</translation>
    </message>
    <message>
        <source>its directory does not exist</source>
        <translation>su directorio no existe</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>no se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>something on show is not there after a minute</source>
        <translation>algo de lo mostrado sigue sin estar tras un minuto</translation>
    </message>
</context>
<context>
    <name>stepscope::Selection</name>
    <message>
        <source>As it was at %1</source>
        <extracomment>what was on show at that time, which is in no file</extracomment>
        <translation>Como estaba a las %1</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionShelf</name>
    <message>
        <source>It could not be noted. %1</source>
        <translation>No se pudo anotar. %1</translation>
    </message>
    <message>
        <source>%1 stays: it is being measured now. Stop its run first.</source>
        <translation>%1 se queda: se está midiendo ahora. Detener primero su ejecución.</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 se queda donde está: el escritorio no tiene una papelera a la que moverlo. %2</translation>
    </message>
    <message>
        <source>%1 could not be put back: it is in the trash no more.</source>
        <translation>No se pudo restaurar %1: ya no está en la papelera.</translation>
    </message>
    <message>
        <source>%1 could not be put back: %2. It is %3.</source>
        <translation>No se pudo restaurar %1: %2. Está en %3.</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsModel</name>
    <message>
        <source>It is on show.</source>
        <translation>Se está mostrando.</translation>
    </message>
    <message>
        <source>What is on show is held against it.</source>
        <translation>Lo que se muestra se compara con ella.</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsView</name>
    <message>
        <source>No run yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: each run is kept from its first second and stands here, to be opened, compared and named.</source>
        <translation>Pulsar Ejecutar (F5) para medir el barrido de la izquierda: cada ejecución se guarda desde el primer segundo y aparece aquí, para abrirla, compararla y darle nombre.</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Ninguna fila que mostrar</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <source>Search names, notes, devices, states</source>
        <translation>Buscar nombres, notas, dispositivos, estados</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Shows the sessions that have all of these words</source>
        <translation>Muestra las sesiones que contienen todas estas palabras</translation>
    </message>
    <message>
        <source>All that can be done with the chosen sessions</source>
        <translation>Todo lo que se puede hacer con las sesiones seleccionadas</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>Más sobre las sesiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the chosen session in every view (Enter)</source>
        <translation>Mostrar la sesión seleccionada en todas las vistas (Intro)</translation>
    </message>
    <message>
        <source>Show &amp;together</source>
        <translation>Mostrar &amp;juntas</translation>
    </message>
    <message>
        <source>Show the chosen sessions in one table, with a column that says which run</source>
        <translation>Mostrar las sesiones seleccionadas en una sola tabla, con una columna que dice de qué ejecución</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Hold what is on show against the chosen session</source>
        <translation>Comparar lo que se muestra con la sesión seleccionada</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Give the session a name; its file keeps its own</source>
        <translation>Dar un nombre a la sesión; su archivo conserva el suyo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Write a note on the session</source>
        <translation>Escribir una nota sobre la sesión</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Put the chosen sessions first, or back where they were</source>
        <translation>Poner las sesiones seleccionadas al principio, o de nuevo donde estaban</translation>
    </message>
    <message>
        <source>Show in the fol&amp;der</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>Open the folder that the session is in</source>
        <translation>Abrir la carpeta en la que está la sesión</translation>
    </message>
    <message>
        <source>Move to the tr&amp;ash</source>
        <translation>Mover a la pape&amp;lera</translation>
    </message>
    <message>
        <source>Move the chosen sessions to the desktop&apos;s trash; they can be put back</source>
        <translation>Mover las sesiones seleccionadas a la papelera del escritorio; se pueden restaurar</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>What can be done with the sessions that are chosen in their list</source>
        <translation>Qué se puede hacer con las sesiones seleccionadas en su lista</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved to the trash.</source>
        <translation>
            <numerusform>Se movió %n sesión a la papelera.</numerusform>
            <numerusform>Se movieron %n sesiones a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>sessions that a search lets pass, of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No session has all of “%1”.</source>
        <translation>Ninguna sesión contiene todo «%1».</translation>
    </message>
</context>
<context>
    <name>stepscope::SettingsPlace</name>
    <message>
        <source>is larger than any file of settings</source>
        <translation>es mayor que cualquier archivo de ajustes</translation>
    </message>
    <message>
        <source>is a folder, where a file of settings belongs</source>
        <translation>es una carpeta, donde debe haber un archivo de ajustes</translation>
    </message>
    <message>
        <source>is a pipe, a device or a socket, where a file of settings belongs</source>
        <translation>es una tubería, un dispositivo o un socket, donde debe haber un archivo de ajustes</translation>
    </message>
    <message>
        <source>The window&apos;s settings are not read, and not kept this time: %1 %2. Remove it, and start again.</source>
        <extracomment>%1: a path; %2: what is wrong with it</extracomment>
        <translation>Los ajustes de la ventana no se leen ni se guardan esta vez: %1 %2. Eliminarlo y volver a iniciar.</translation>
    </message>
</context>
<context>
    <name>stepscope::ShapesModel</name>
    <message>
        <source>%1 weights</source>
        <translation>%1 pesos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>d_model</source>
        <translation>d_model</translation>
    </message>
    <message>
        <source>d_ff</source>
        <translation>d_ff</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation>Vocab.</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parám.</translation>
    </message>
    <message>
        <source>How the model is called in tables and charts</source>
        <translation>Cómo se llama el modelo en tablas y gráficos</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>Anchura del flujo residual</translation>
    </message>
    <message>
        <source>Inner width of the SwiGLU block</source>
        <translation>Anchura interna del bloque SwiGLU</translation>
    </message>
    <message>
        <source>Number of transformer layers</source>
        <translation>Número de capas del transformer</translation>
    </message>
    <message>
        <source>Attention heads; must divide d_model into an even size</source>
        <translation>Cabezas de atención; deben dividir d_model en un tamaño par</translation>
    </message>
    <message>
        <source>Size of the vocabulary</source>
        <translation>Tamaño del vocabulario</translation>
    </message>
    <message>
        <source>Number of weights that these sizes make</source>
        <translation>Número de pesos que resulta de estas dimensiones</translation>
    </message>
</context>
<context>
    <name>stepscope::StepPlot</name>
    <message>
        <source>Step times</source>
        <translation>Tiempos de paso</translation>
    </message>
    <message>
        <source>Step %1 (warm-up): %2</source>
        <translation>Paso %1 (calentamiento): %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>the extreme of steps %1 to %2, which share its pixels</source>
        <translation>el extremo de los pasos %1 a %2, que comparten sus píxeles</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Pasos %1 a %2</translation>
    </message>
    <message>
        <source>without %1 warm-up steps</source>
        <translation>sin %1 pasos de calentamiento</translation>
    </message>
    <message>
        <source>Up and down go from step to step; plus and minus zoom, left and right move, Home shows all; Shift and an arrow selects steps, Enter zooms to them, Escape lets go of them; Ctrl and an arrow moves the begin of the steady part, Backspace puts it back.</source>
        <translation>Arriba y abajo van de paso en paso; más y menos hacen zoom, izquierda y derecha desplazan, Inicio muestra todo; Mayús y una flecha seleccionan pasos, Intro hace zoom en ellos, Esc los suelta; Ctrl y una flecha mueven el inicio del tramo estable, Retroceso lo devuelve a su sitio.</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepHistory</name>
    <message>
        <source>Remove a model</source>
        <translation>eliminación de un modelo</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>adición de un modelo</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>cambio de un modelo</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>cambio de los pasos</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>cambio del nombre</translation>
    </message>
    <message>
        <source>Change the memory limit</source>
        <translation>cambio del límite de memoria</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>cambio de la semilla</translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>cambio de las opciones</translation>
    </message>
    <message>
        <source>Change the workload</source>
        <translation>cambio de la carga de trabajo</translation>
    </message>
    <message>
        <source>Change the peak</source>
        <translation>cambio del pico</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepSummary</name>
    <message>
        <source>Summary of the sweep</source>
        <translation>Resumen del barrido</translation>
    </message>
    <message>
        <source>This sweep cannot run yet</source>
        <translation>Este barrido aún no se puede ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n celda</numerusform>
            <numerusform>%n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory and time are predicted when the run has ended</source>
        <translation>La memoria y el tiempo se predicen cuando termina la ejecución</translation>
    </message>
    <message>
        <source>Predicting memory and time…</source>
        <translation>Prediciendo memoria y tiempo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 necesita %2</translation>
    </message>
    <message>
        <source>Peak memory %1 of %2</source>
        <translation>Pico de memoria: %1 de %2</translation>
    </message>
    <message>
        <source>Peak memory %1</source>
        <translation>Pico de memoria: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will not fit in memory</source>
        <translation>
            <numerusform>%n celda no cabrá en la memoria</numerusform>
            <numerusform>%n celdas no cabrán en la memoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot run: %1</source>
        <translation>
            <numerusform>%n celda no se puede ejecutar: %1</numerusform>
            <numerusform>%n celdas no se pueden ejecutar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that will not run</source>
        <translation>Celdas que no se ejecutarán</translation>
    </message>
    <message>
        <source>The time is in doubt: others took %1 % of the processors&apos; time while the device&apos;s peaks were measured. On a quiet machine it takes less.</source>
        <translation>El tiempo está en duda: otros tomaron el %1 % del tiempo de los procesadores mientras se medían los picos del dispositivo. En una máquina en reposo es menor.</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineSearch</name>
    <message>
        <source>Find a kernel, operation or phase</source>
        <translation>Buscar un kernel, una operación o una fase</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Buscar en la línea de tiempo</translation>
    </message>
    <message>
        <source>Words that all stand in the name, the operation or the phase; layer3 is of that layer. Enter goes to the next, Shift+Enter to the one before</source>
        <translation>Palabras que deben estar todas en el nombre, la operación o la fase; layer3 es de esa capa. Intro va al siguiente, Mayús+Intro al anterior</translation>
    </message>
    <message>
        <source>The previous one that is marked (,)</source>
        <translation>El anterior de los marcados (,)</translation>
    </message>
    <message>
        <source>The next one that is marked (.)</source>
        <translation>El siguiente de los marcados (.)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 marcados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineView</name>
    <message>
        <source>Trace a step of each cell in the next run</source>
        <translation>Trazar un paso de cada celda en la próxima ejecución</translation>
    </message>
    <message>
        <source>Coloured by phase</source>
        <translation>Color por fase</translation>
    </message>
    <message>
        <source>Coloured by kind</source>
        <translation>Color por tipo</translation>
    </message>
    <message>
        <source>By the pass that the work is of, in a shade for each part of it</source>
        <translation>Según la pasada a la que pertenece el trabajo, con un tono para cada parte de ella</translation>
    </message>
    <message>
        <source>Matrix products, attention, other operations, copies and fills</source>
        <translation>Productos de matrices, atención, otras operaciones, copias y rellenos</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Qué dicen los colores</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Writes the timeline to a file that other programs read</source>
        <translation>Escribe la línea de tiempo en un archivo que leen otros programas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Shows the timeline of the run again, in whose place that of a report is on show</source>
        <translation>Vuelve a mostrar la línea de tiempo de la ejecución, en cuyo lugar se muestra la de un informe</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1: a format of files such as Chrome trace</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>&amp;Profile %1 with Nsight…</source>
        <translation>&amp;Perfilar %1 con Nsight…</translation>
    </message>
    <message>
        <source>&amp;Profile with Nsight…</source>
        <translation>&amp;Perfilar con Nsight…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Next of the same kernel</source>
        <translation>&amp;Siguiente del mismo kernel</translation>
    </message>
    <message>
        <source>&amp;Previous of the same kernel</source>
        <translation>&amp;Anterior del mismo kernel</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>Hacer &amp;zoom en el intervalo</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Copy what is said of it</source>
        <translation>&amp;Copiar lo que se dice de ello</translation>
    </message>
    <message>
        <source>Wheel or W and S zoom, A and D move; a click reads, a drag measures, / looks for names</source>
        <translation>La rueda o W y S hacen zoom, A y D desplazan; un clic lee, arrastrar mide, / busca nombres</translation>
    </message>
    <message>
        <source>Cell %1 could not be traced</source>
        <translation>No se pudo trazar la celda %1</translation>
    </message>
    <message>
        <source>Cell %1 has no timeline</source>
        <translation>La celda %1 no tiene línea de tiempo</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>Estas celdas tienen una: %1. Seleccionar una de ellas en los resultados (%2).</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>Aún no hay línea de tiempo</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a process of its own traces a step, so that step times stay clean. Press Run (F5).</source>
        <translation>Las próximas ejecuciones harán una: tras el último paso de una celda, un proceso propio traza un paso, para no alterar los tiempos de paso. Pulsar Ejecutar (F5).</translation>
    </message>
    <message>
        <source>A timeline says what ran when in a step: every kernel of a GPU with its stream, grid and registers, every operation on the CPU. Turn on Options › Timeline and press Run (F5); a process of its own traces a step, so that step times stay clean.</source>
        <translation>Una línea de tiempo dice qué se ejecutó y cuándo en un paso: cada kernel de una GPU con su stream, grid y registros, cada operación en la CPU. Activar Opciones › Línea de tiempo y pulsar Ejecutar (F5); un proceso propio traza un paso, para no alterar los tiempos de paso.</translation>
    </message>
    <message>
        <source>Timeline of a step, %1</source>
        <translation>Línea de tiempo de un paso, %1</translation>
    </message>
    <message>
        <source>From the report %1: taken under Nsight Systems, and no step time of the run</source>
        <translation>Del informe %1: obtenida bajo Nsight Systems, y no es un tiempo de paso de la ejecución</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Línea de tiempo de %1</translation>
    </message>
    <message>
        <source>From the report %1: %2 alone, taken under Nsight Systems, and no step time of the run</source>
        <translation>Del informe %1: solo %2, obtenida bajo Nsight Systems, y no es un tiempo de paso de la ejecución</translation>
    </message>
</context>
<context>
    <name>stepscope::TurnsStrip</name>
    <message>
        <source>Progress of measuring in turns</source>
        <translation>Progreso de la medición por turnos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Ronda %1 de %2</translation>
    </message>
    <message>
        <source>In turns: %1</source>
        <extracomment>measuring in turns: which round, of which of several pairs of cells</extracomment>
        <translation>Por turnos: %1</translation>
    </message>
    <message>
        <source>In turns: %1, pair %2 of %3</source>
        <translation>Por turnos: %1, par %2 de %3</translation>
    </message>
</context>
<context>
    <name>stepscope::UnfinishedOffer</name>
    <message>
        <source>The run “%1” did not finish: %2 of %3 cells are done.</source>
        <translation>La ejecución «%1» no terminó: %2 de %3 celdas están hechas.</translation>
    </message>
    <message>
        <source>Run what is left</source>
        <translation>Ejecutar lo que falta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>The run “%1”, which is on show, did not finish: %2 of %3 cells are done.</source>
        <translation>La ejecución «%1», que se está mostrando, no terminó: %2 de %3 celdas están hechas.</translation>
    </message>
</context>
<context>
    <name>stepscope::ValueBoxes</name>
    <message>
        <source>What these entries mean</source>
        <translation>Qué significan estas entradas</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <extracomment>%1: what stands in a table; %2: the name of its column</extracomment>
        <translation>«%1» en «%2»</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Qué significa %1</translation>
    </message>
    <message>
        <source>Not said: its rows are left out</source>
        <translation>No indicado: sus filas quedan fuera</translation>
    </message>
</context>
<context>
    <name>stepscope::ViewTabs</name>
    <message>
        <source>%1, which is in front, has no chart now: this is the chart of %2.</source>
        <extracomment>two views of the window</extracomment>
        <translation>%1, que está delante, no tiene ahora ningún gráfico: este es el gráfico de %2.</translation>
    </message>
    <message>
        <source>%1 has no cells</source>
        <translation>%1 no tiene celdas</translation>
    </message>
    <message>
        <source>It is a report of what ran when in another program: %1 (%2) shows it. This view needs a session or a table of results; open one, or press Run (F5).</source>
        <extracomment>%1, %2: the view of a timeline, and its key</extracomment>
        <translation>Es un informe de qué se ejecutó y cuándo en otro programa: %1 (%2) lo muestra. Esta vista necesita una sesión o una tabla de resultados; abrir una o pulsar Ejecutar (F5).</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>Se está abriendo %1</translation>
    </message>
    <message>
        <source>What it holds is shown here as soon as it has been read.</source>
        <translation>Su contenido se mostrará aquí en cuanto se haya leído.</translation>
    </message>
    <message>
        <source>Drag it out of the window to take along what it shows</source>
        <translation>Arrástrela fuera de la ventana para llevarse lo que muestra</translation>
    </message>
    <message>
        <source>Show chart as a table…</source>
        <translation>Mostrar el gráfico como tabla…</translation>
    </message>
    <message>
        <source>The points of the chart in front in rows, which sort and can be copied</source>
        <translation>Los puntos del gráfico que está delante en filas, que se pueden ordenar y copiar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>The view in front shows no chart now.</source>
        <translation>La vista que está delante no muestra ningún gráfico ahora.</translation>
    </message>
</context>
<context>
    <name>stepscope::Welcome</name>
    <message>
        <source>Run the quick sweep</source>
        <translation>Ejecutar el barrido rápido</translation>
    </message>
    <message>
        <source>Open the sample table</source>
        <translation>Abrir la tabla de ejemplo</translation>
    </message>
    <message>
        <source>Compare with the sample</source>
        <translation>Comparar con el ejemplo</translation>
    </message>
    <message>
        <source>Welcome to Stepscope</source>
        <translation>Bienvenido a Stepscope</translation>
    </message>
    <message>
        <source>Two small models, seconds on a laptop&apos;s CPU; it takes the place of the workload on the left, which can be undone</source>
        <translation>Dos modelos pequeños, segundos en la CPU de un portátil; ocupa el lugar de la carga de trabajo de la izquierda, lo que se puede deshacer</translation>
    </message>
    <message>
        <source>What somebody measured: five models in 60 rows, as a Markdown table</source>
        <translation>Lo que alguien midió: cinco modelos en 60 filas, como tabla Markdown</translation>
    </message>
    <message>
        <source>What is run next is held against the sample table in Compare</source>
        <translation>Lo que se ejecute después se contrasta con la tabla de ejemplo en Comparación</translation>
    </message>
    <message>
        <source>Choose models and lengths on the left, or leave them as they are.</source>
        <translation>Elija modelos y longitudes a la izquierda, o déjelos como están.</translation>
    </message>
    <message>
        <source>Press Run (F5): each step&apos;s time appears here as it is measured.</source>
        <translation>Pulse Ejecutar (F5): el tiempo de cada paso aparece aquí en cuanto se mide.</translation>
    </message>
    <message>
        <source>Look at it in the views above, compare it with other runs, and export tables and charts.</source>
        <translation>Véalo en las vistas de arriba, compárelo con otras ejecuciones y exporte tablas y gráficos.</translation>
    </message>
    <message>
        <source>What you run is held against the sample table.</source>
        <translation>Lo que ejecute se contrasta con la tabla de ejemplo.</translation>
    </message>
</context>
<context>
    <name>stepscope::WhyPanel</name>
    <message>
        <source>Why slower?</source>
        <translation>¿Por qué es más lento?</translation>
    </message>
    <message>
        <source>Choose a row: what the change of its step is made of is told here, by phase.</source>
        <translation>Seleccionar una fila: aquí se muestra, por fases, de qué se compone el cambio de su paso.</translation>
    </message>
    <message>
        <source>Why slower? %1</source>
        <extracomment>%1: a cell</extracomment>
        <translation>¿Por qué es más lento? %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1: %2, antes %3 (%4)</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>By kernel</source>
        <translation>Por kernel</translation>
    </message>
    <message>
        <source>What the change is told by</source>
        <translation>Según qué se muestra el cambio</translation>
    </message>
    <message>
        <source>Kernels of both sides</source>
        <translation>Kernels de ambos lados</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1: kernels take %2 of a traced step, was %3</source>
        <extracomment>%1: a cell, then the time of its kernels in a traced step now, and before</extracomment>
        <translation>%1: los kernels ocupan %2 de un paso trazado, antes %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 µs)</source>
        <extracomment>%1: a number of kernels, %2: added, gone, slower, ..., %3: what they changed by</extracomment>
        <translation>%2: %1 (%3 µs)</translation>
    </message>
    <message>
        <source>Kernels: %1; all together %2 µs</source>
        <extracomment>%1: how many kernels were added, are gone, slower, ...; %2: what all of them changed by</extracomment>
        <translation>Kernels – %1; en total %2 µs</translation>
    </message>
    <message>
        <source>%1, stored steps: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1, pasos guardados: %2, antes %3 (%4)</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a session, a table of results or a sweep</source>
        <translation>Abrir una sesión, una tabla de resultados o un barrido</translation>
    </message>
    <message>
        <source>&amp;Save session as…</source>
        <translation>&amp;Guardar sesión como…</translation>
    </message>
    <message>
        <source>Save the run with every step, to open or resume it later</source>
        <translation>Guardar la ejecución con todos los pasos, para abrirla o reanudarla más tarde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save s&amp;weep as…</source>
        <translation>Guardar &amp;barrido como…</translation>
    </message>
    <message>
        <source>Save the workload on the left as a sweep file</source>
        <translation>Guardar la carga de trabajo de la izquierda como archivo de barrido</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End the program; a run that is in progress can be resumed</source>
        <translation>Terminar el programa; una ejecución en curso se puede reanudar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Run the sweep on the left</source>
        <translation>Ejecutar el barrido de la izquierda</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Hold the run after this step, or go on</source>
        <translation>Pausar la ejecución después de este paso, o continuarla</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>End the run after this step; what was measured is kept</source>
        <translation>Terminar la ejecución después de este paso; lo medido se conserva</translation>
    </message>
    <message>
        <source>R&amp;un what is left</source>
        <translation>Ejecutar lo que &amp;falta</translation>
    </message>
    <message>
        <source>Run the cells of this session that are not done</source>
        <translation>Ejecutar las celdas de esta sesión que no están hechas</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>Carga de traba&amp;jo</translation>
    </message>
    <message>
        <source>Show or hide the workload</source>
        <translation>Mostrar u ocultar la carga de trabajo</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Show or hide the details of a cell</source>
        <translation>Mostrar u ocultar los detalles de una celda</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Me&amp;nsajes</translation>
    </message>
    <message>
        <source>Show or hide the list of messages</source>
        <translation>Mostrar u ocultar la lista de mensajes</translation>
    </message>
    <message>
        <source>&amp;About Stepscope</source>
        <translation>&amp;Acerca de Stepscope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the results or the chart to a file</source>
        <translation>Escribir los resultados o el gráfico en un archivo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Write a file that holds %1</source>
        <translation>Escribir un archivo que contiene %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Measure &amp;noisy cells again</source>
        <translation>Volver a medir las celdas con &amp;ruido</translation>
    </message>
    <message>
        <source>Measure once more what is in doubt: the machine was busy or throttled, or the steps spread widely</source>
        <translation>Medir otra vez lo que está en duda: la máquina estaba ocupada o con throttling, o los pasos se dispersan mucho</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>&amp;Volver a la ejecución</translation>
    </message>
    <message>
        <source>Show the run again, in whose place a file is on show</source>
        <translation>Mostrar de nuevo la ejecución, en cuyo lugar se muestra un archivo</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Resta&amp;blecer la disposición predeterminada</translation>
    </message>
    <message>
        <source>Put workload, inspector and messages back where they stood at first</source>
        <translation>Devolver la carga de trabajo, el inspector y los mensajes a donde estaban al principio</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Todas las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tem&amp;a</translation>
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
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>Choose a session or table to hold what is on show against</source>
        <translation>Elegir una sesión o tabla con la que comparar lo que se muestra</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparar con un archivo…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>&amp;Lo que se muestra ahora</translation>
    </message>
    <message>
        <source>Keep what is on show, to hold what is measured or opened next against it</source>
        <translation>Conservar lo que se muestra, para comparar con ello lo que se mida o abra después</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>Profile &amp;with Nsight…</source>
        <translation>Perfilar con &amp;Nsight…</translation>
    </message>
    <message>
        <source>Run the chosen cell once more under Nsight Compute or Nsight Systems</source>
        <translation>Ejecutar la celda seleccionada otra vez bajo Nsight Compute o Nsight Systems</translation>
    </message>
    <message>
        <source>Nsight</source>
        <translation>Nsight</translation>
    </message>
    <message>
        <source>Show or hide what a profiler does, prints and tells</source>
        <translation>Mostrar u ocultar lo que un profiler hace, imprime y dice</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>No font of this system has its characters</source>
        <translation>Ninguna fuente de este sistema tiene sus caracteres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Buscar cualquier comando por su nombre</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>Copiar el &amp;gráfico</translation>
    </message>
    <message>
        <source>Copy the chart that is in front, as a picture and as a drawing</source>
        <translation>Copiar el gráfico que está al frente, como imagen y como dibujo</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured</source>
        <translation>Escribir una página para un navegador: resumen, gráficos, tablas, cómo se midió</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>What bears on a fault: versions, devices, profilers, folders</source>
        <translation>Lo que importa en un fallo: versiones, dispositivos, perfiladores, carpetas</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowDocks</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nsight</source>
        <translation>Nsight</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowFiles</name>
    <message>
        <source>Stepscope %1</source>
        <translation>Stepscope %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Save sweep</source>
        <translation>Guardar barrido</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 was not written: no cell is on the chart.</source>
        <translation>No se escribió %1: no hay ninguna celda en el gráfico.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sweeps (*.%1)</source>
        <translation>Barridos (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 se escribió en %2.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>%1 is on show. The run goes on meanwhile.</source>
        <translation>Se muestra %1. Mientras tanto, la ejecución continúa.</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>Volver a la ejecución</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>apertura de %1</translation>
    </message>
    <message>
        <source>The workload on the left stays as you made it. %1 was measured with another.</source>
        <translation>La carga de trabajo de la izquierda queda como estaba. %1 se midió con otra.</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Adoptar esa otra</translation>
    </message>
    <message>
        <source>Only one file can be shown at a time: of the %1 that were dropped, %2 is opened.</source>
        <translation>Solo se puede mostrar un archivo a la vez: de los %1 que se soltaron, se abre %2.</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>%1 holds a sweep and no results: there is nothing to compare with. Run it first.</source>
        <translation>%1 contiene un barrido y ningún resultado: no hay nada con lo que comparar. Ejecutarlo primero.</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparado con: %1</translation>
    </message>
    <message>
        <source>%1 is on show in the place of %2.</source>
        <translation>Se muestra %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Sessions and tables (%1)</source>
        <translation>Sesiones y tablas (%1)</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation>&amp;Comparar con él</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Shown together: %1</source>
        <translation>Mostradas juntas: %1</translation>
    </message>
    <message>
        <source>Sessions, tables, sweeps and reports (%1)</source>
        <translation>Sesiones, tablas, barridos e informes (%1)</translation>
    </message>
    <message>
        <source>%1 was not written: %2 is a report of what ran when, and has no results. Its timeline is written to files that end in %3.</source>
        <translation>No se escribió %1: %2 es un informe de qué se ejecutó y cuándo, y no tiene resultados. Su línea de tiempo se escribe en archivos que terminan en %3.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>The chart of %1 is on the clipboard.</source>
        <translation>El gráfico de %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>The workload on the left is that of %1.</source>
        <translation>La carga de trabajo de la izquierda es la de %1.</translation>
    </message>
    <message>
        <source>%1 was not written: there are no results to report.</source>
        <translation>%1 no se escribió: no hay resultados que informar.</translation>
    </message>
</context>
<context>
    <name>stepscope::WorkloadPanel</name>
    <message>
        <source>Two small models at three sequence lengths: seconds on a laptop&apos;s CPU</source>
        <translation>Dos modelos pequeños con tres longitudes de secuencia: segundos en la CPU de un portátil</translation>
    </message>
    <message>
        <source>Materialized against fused attention as the sequence grows</source>
        <translation>Atención materializada frente a fusionada a medida que crece la secuencia</translation>
    </message>
    <message>
        <source>Five models from small to 2.7B in 60 rows, forward and forward + backward</source>
        <translation>Cinco modelos de small a 2.7B en 60 filas, forward y forward + backward</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Replace the workload by a ready-made sweep</source>
        <translation>Reemplazar la carga de trabajo por un barrido ya preparado</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Preajus&amp;tes</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>carga de %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>adición a %1</translation>
    </message>
    <message>
        <source>The workload is the preset %1 now.</source>
        <translation>La carga de trabajo es ahora el preajuste %1.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>Foreign load</source>
        <translation>Carga ajena</translation>
    </message>
    <message>
        <source>other programs took %1 % of the processors&apos; time while it ran</source>
        <translation>otros programas tomaron el %1 % del tiempo de los procesadores mientras se ejecutaba</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>Tiempo robado</translation>
    </message>
    <message>
        <source>the hypervisor gave %1 % of the processors&apos; time to other machines</source>
        <translation>el hipervisor dio el %1 % del tiempo de los procesadores a otras máquinas</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Con throttling</translation>
    </message>
    <message>
        <source>the device was throttled in %1 % of the measured steps</source>
        <translation>el dispositivo tuvo throttling en el %1 % de los pasos medidos</translation>
    </message>
    <message>
        <source>Peaks under load</source>
        <translation>Picos bajo carga</translation>
    </message>
    <message>
        <source>others took %1 % of the processors&apos; time while the device&apos;s peaks were measured: shares of a peak read too high</source>
        <translation>otros tomaron el %1 % del tiempo de los procesadores mientras se medían los picos del dispositivo: las fracciones de un pico salen demasiado altas</translation>
    </message>
    <message>
        <source>Above its peak</source>
        <translation>Por encima de su pico</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the measured peak: the peak was measured too low</source>
        <translation>aritmética al %1 % del pico medido: el pico se midió demasiado bajo</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>Gran dispersión</translation>
    </message>
    <message>
        <source>the standard deviation is %1 % of the mean, which says little of a single step</source>
        <translation>la desviación estándar es el %1 % de la media, que dice poco de un paso concreto</translation>
    </message>
    <message>
        <source>Above the given peak</source>
        <translation>Por encima del pico indicado</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the peak that was given: the device does more than that, give a higher one</source>
        <translation>aritmética al %1 % del pico indicado: el dispositivo da más que eso, indicar uno más alto</translation>
    </message>
    <message>
        <source>Slowed clock</source>
        <translation>Frecuencia ralentizada</translation>
    </message>
    <message>
        <source>in %1 % of the measured steps the device counted cycles more slowly than it can, at a clock that its driver reports unchanged</source>
        <translation>en el %1 % de los pasos medidos el dispositivo contó ciclos más despacio de lo que puede, a una frecuencia que su driver notifica sin cambios</translation>
    </message>
    <message>
        <source>Formula above the peak</source>
        <translation>Fórmula por encima del pico</translation>
    </message>
    <message>
        <source>a published formula gives an MFU of %1 %: it counts more arithmetic than the step has; take the exact one</source>
        <translation>una fórmula publicada da una MFU del %1 %: cuenta más aritmética de la que tiene el paso; usar la exacta</translation>
    </message>
    <message>
        <source>Sizes of a preset</source>
        <translation>Dimensiones de un preajuste</translation>
    </message>
    <message>
        <source>Under a profiling tool</source>
        <translation>Bajo una herramienta de profiling</translation>
    </message>
    <message>
        <source>a profiling tool was attached in %1 % of its steps: their times are of the tool, too</source>
        <translation>había una herramienta de profiling acoplada en el %1 % de sus pasos: sus tiempos son también los de la herramienta</translation>
    </message>
    <message>
        <source>%1 % of the model&apos;s sizes are those of the preset of its name: the table does not say them</source>
        <translation>el %1 % de las dimensiones del modelo son las del preajuste con su nombre: la tabla no las indica</translation>
    </message>
</context>
</TS>
