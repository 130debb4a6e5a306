<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartDialog</name>
    <message>
        <source>96 dpi – a plain screen</source>
        <translation>96 dpi – einfacher Bildschirm</translation>
    </message>
    <message>
        <source>192 dpi – a fine screen</source>
        <translation>192 dpi – feiner Bildschirm</translation>
    </message>
    <message>
        <source>300 dpi – print</source>
        <translation>300 dpi – Druck</translation>
    </message>
    <message>
        <source>600 dpi – fine print</source>
        <translation>600 dpi – feiner Druck</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Chart as &amp;PNG…</source>
        <translation>Diagramm als &amp;PNG …</translation>
    </message>
    <message>
        <source>Write the chart as an image</source>
        <translation>Das Diagramm als Bild schreiben</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Chart as S&amp;VG…</source>
        <translation>Diagramm als S&amp;VG …</translation>
    </message>
    <message>
        <source>Write the chart as a drawing for papers</source>
        <translation>Das Diagramm als Zeichnung für Veröffentlichungen schreiben</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Chart as P&amp;DF…</source>
        <translation>Diagramm als P&amp;DF …</translation>
    </message>
    <message>
        <source>Write the chart as a page for LaTeX or print</source>
        <translation>Das Diagramm als Seite für LaTeX oder Druck schreiben</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>On to the next control, back to the one before</source>
        <translation>Zum nächsten Bedienelement, zurück zum vorigen</translation>
    </message>
    <message>
        <source>Alt + an underlined letter</source>
        <translation>Alt + unterstrichener Buchstabe</translation>
    </message>
    <message>
        <source>To that control</source>
        <translation>Zu diesem Bedienelement</translation>
    </message>
    <message>
        <source>Numbers of an axis</source>
        <translation>Zahlen einer Achse</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Add what is typed; on a number: change it</source>
        <translation>Getipptes hinzufügen; auf einer Zahl: sie ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove the number</source>
        <translation>Die Zahl entfernen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>F2 or typing</source>
        <translation>F2 oder Tippen</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Einen Wert ändern</translation>
    </message>
    <message>
        <source>Remove the selected models</source>
        <translation>Die ausgewählten Modelle entfernen</translation>
    </message>
    <message>
        <source>Chart of steps</source>
        <translation>Diagramm der Schritte</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Zoom; so does the wheel</source>
        <translation>Zoomen; ebenso das Mausrad</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Move; so does a drag with Shift or the middle button</source>
        <translation>Verschieben; ebenso Ziehen mit Umschalt oder der mittleren Taste</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Select steps to be summed up; so does a drag</source>
        <translation>Schritte auswählen, um sie zusammenzufassen; ebenso Ziehen</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Eingabe, Escape</translation>
    </message>
    <message>
        <source>Zoom to the selected steps, let go of them</source>
        <translation>Auf die ausgewählten Schritte zoomen, sie loslassen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show all steps; so does a double click</source>
        <translation>Alle Schritte zeigen; ebenso ein Doppelklick</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>&amp;Live chart</source>
        <translation>&amp;Live-Diagramm</translation>
    </message>
    <message>
        <source>Show step times as they arrive</source>
        <translation>Schrittzeiten zeigen, wie sie eintreffen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results &amp;table</source>
        <translation>Ergebnis&amp;tabelle</translation>
    </message>
    <message>
        <source>Show the table of results</source>
        <translation>Die Ergebnistabelle zeigen</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>&amp;Aufschlüsselung</translation>
    </message>
    <message>
        <source>Show where the time of a step goes</source>
        <translation>Zeigt, wohin die Zeit eines Schritts geht</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>About Stepscope</source>
        <translation>Über Stepscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;A profiler for transformer training steps.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;Ein Profiler für Trainingsschritte von Transformern.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what an action does, and the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>See stepscope --help.</source>
        <translation>Siehe stepscope --help.</translation>
    </message>
    <message>
        <source>--size: “%1” is not a size; write it like 1280x800</source>
        <translation>--size: „%1“ ist keine Größe; schreiben Sie sie wie 1280x800</translation>
    </message>
    <message>
        <source>Load a ready-made sweep: quick, attention, seed.</source>
        <translation>Eine fertige Messreihe laden: quick, attention, seed.</translation>
    </message>
    <message>
        <source>Run the sweep at once.</source>
        <translation>Die Messreihe sofort starten.</translation>
    </message>
    <message>
        <source>Save an image of the window (after the run, with --run).</source>
        <translation>Ein Bild des Fensters speichern (mit --run nach dem Lauf).</translation>
    </message>
    <message>
        <source>Save an image of each view, light and dark, into a directory.</source>
        <translation>Ein Bild jeder Ansicht, hell und dunkel, in einem Verzeichnis speichern.</translation>
    </message>
    <message>
        <source>Quit after the run and the exports.</source>
        <translation>Nach dem Lauf und den Exporten beenden.</translation>
    </message>
    <message>
        <source>Size of the window in pixels, such as 1280x800.</source>
        <translation>Größe des Fensters in Pixeln, etwa 1280x800.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Language of the window, such as de or en.</source>
        <translation>Sprache des Fensters, etwa de oder en.</translation>
    </message>
    <message>
        <source>Time each operation of each cell in a pass of its own.</source>
        <translation>Jede Operation jeder Zelle in einem eigenen Durchgang messen.</translation>
    </message>
    <message>
        <source>The view to show: %1.</source>
        <translation>Die Ansicht, die gezeigt wird: %1.</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>es kann nur eine Datei geöffnet werden</translation>
    </message>
    <message>
        <source>give a file or --preset, not both</source>
        <translation>geben Sie eine Datei oder --preset an, nicht beides</translation>
    </message>
    <message>
        <source>--theme: allowed are light, dark, system</source>
        <translation>--theme: erlaubt sind light, dark, system</translation>
    </message>
    <message>
        <source>--view: there is no view “%1”; there are %2</source>
        <translation>--view: eine Ansicht „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>--export: %1 must end in %2; that tells the format</source>
        <translation>--export: %1 muss auf %2 enden; das bestimmt das Format</translation>
    </message>
    <message>
        <source>A session, a table or a sweep: a file that ends in %1.</source>
        <translation>Eine Sitzung, eine Tabelle oder eine Messreihe: eine Datei, die auf %1 endet.</translation>
    </message>
    <message>
        <source>Write the results or the chart: a file that ends in %1; may be given several times.</source>
        <translation>Die Ergebnisse oder das Diagramm schreiben: eine Datei, die auf %1 endet; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Let --export replace files that are there.</source>
        <translation>--export darf vorhandene Dateien ersetzen.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>It is a folder: open or drop one of the files in it.</source>
        <translation>Es ist ein Ordner: Öffnen Sie eine der Dateien darin.</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>In diesem Programm</translation>
    </message>
    <message>
        <source>A process per cell</source>
        <translation>Ein Prozess je Zelle</translation>
    </message>
    <message>
        <source>Cells run on the engine thread of this program</source>
        <translation>Zellen laufen im Rechenthread dieses Programms</translation>
    </message>
    <message>
        <source>Each cell runs in a process of its own, for drivers that an error leaves unusable</source>
        <translation>Jede Zelle läuft in einem eigenen Prozess, für Treiber, die nach einem Fehler unbrauchbar sind</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Speicher erschöpft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>Optimiererzustand</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of doubt, and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>The cell&apos;s number in the sweep</source>
        <translation>Nummer der Zelle in der Messreihe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether the cell ran, and how it ended</source>
        <translation>Ob die Zelle gelaufen ist und wie sie endete</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists already in %2. What it holds will be lost.</source>
        <translation>%1 gibt es in %2 schon. Was darin steht, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>A run is writing this file</source>
        <translation>Ein Lauf schreibt in diese Datei</translation>
    </message>
    <message>
        <source>%1 is the session that a run is writing. Choose another name.</source>
        <translation>%1 ist die Sitzung, in die ein Lauf schreibt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time of a step (%1)</source>
        <translation>Zeit eines Schritts (%1)</translation>
    </message>
    <message>
        <source>Measured step</source>
        <translation>Gemessener Schritt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>± 1 standard deviation</source>
        <translation>± 1 Standardabweichung</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Single steps are not known</source>
        <translation>Einzelne Schritte sind nicht bekannt</translation>
    </message>
    <message>
        <source>Time of a step (%1, logarithmic)</source>
        <translation>Zeit eines Schritts (%1, logarithmisch)</translation>
    </message>
    <message>
        <source>application clocks</source>
        <translation>eingestellte Taktgrenze</translation>
    </message>
    <message>
        <source>power cap</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>Drosselung durch die Hardware</translation>
    </message>
    <message>
        <source>sync boost</source>
        <translation>gemeinsamer Takt mehrerer GPUs</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>temperature (hardware limit)</source>
        <translation>Temperatur (Grenze der Hardware)</translation>
    </message>
    <message>
        <source>power brake</source>
        <translation>Leistungsbremse</translation>
    </message>
    <message>
        <source>display clocks</source>
        <translation>Takt der Anzeige</translation>
    </message>
    <message>
        <source>SM clock</source>
        <translation>SM-Takt</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Throttled: %1</source>
        <translation>Gedrosselt: %1</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Device </source>
        <translation>Gerät </translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <extracomment>a fact of where a run was measured, what it was there, and what it is here</extracomment>
        <translation>%1: war %2, ist %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>--export: there is no directory %1 for %2; create it first</source>
        <translation>--export: Es gibt kein Verzeichnis %1 für %2; legen Sie es zuerst an</translation>
    </message>
    <message>
        <source>--export: %1 is there and is not a file; choose another name</source>
        <translation>--export: %1 ist da und keine Datei; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>--export: %1 exists already; choose another name, or replace it with --force</source>
        <translation>--export: %1 gibt es schon; wählen Sie einen anderen Namen, oder ersetzen Sie es mit --force</translation>
    </message>
    <message>
        <source>A profiler for transformer training steps: choose models and axes, press Run, watch step times arrive.
Exit status: 0 all cells have run (out of memory is a result), 1 a cell failed or a file could not be written, 2 bad arguments, 130 the run was stopped.</source>
        <translation>Ein Profiler für Trainingsschritte von Transformern: Modelle und Achsen wählen, starten, den Schrittzeiten zusehen.
Rückgabewert: 0 alle Zellen sind gelaufen (Speicher erschöpft ist ein Ergebnis), 1 eine Zelle schlug fehl oder eine Datei konnte nicht geschrieben werden, 2 falsche Argumente, 130 der Lauf wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>axes</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The sizes of the transformer</source>
        <translation>Die Größen des Transformers</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>Se&amp;quenz</translation>
    </message>
    <message>
        <source>Tokens in each sequence</source>
        <translation>Tokens je Sequenz</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Stape&amp;l</translation>
    </message>
    <message>
        <source>Sequences in a step</source>
        <translation>Sequenzen je Schritt</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Aufwärmschritte</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>Auf&amp;wärmen</translation>
    </message>
    <message>
        <source>Steps before the measured ones, counted among a cell&apos;s steps</source>
        <translation>Schritte vor den gemessenen, zu den Schritten einer Zelle gezählt</translation>
    </message>
    <message>
        <source>Step kind</source>
        <translation>Schrittart</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Schrittart</translation>
    </message>
    <message>
        <source>What a step computes</source>
        <translation>Was ein Schritt berechnet</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>fwd</source>
        <translation>vorw.</translation>
    </message>
    <message>
        <source>The forward pass and the loss</source>
        <translation>Der Vorwärtslauf und der Verlust</translation>
    </message>
    <message>
        <source>Forward + backward</source>
        <translation>Vorwärts + rückwärts</translation>
    </message>
    <message>
        <source>fwd + bwd</source>
        <translation>vorw. + rückw.</translation>
    </message>
    <message>
        <source>Forward pass, loss and all gradients</source>
        <translation>Vorwärtslauf, Verlust und alle Gradienten</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Forward, backward and an AdamW update of the weights</source>
        <translation>Vorwärts, rückwärts und eine AdamW-Anpassung der Gewichte</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The arithmetic of a step</source>
        <translation>Die Arithmetik eines Schritts</translation>
    </message>
    <message>
        <source>fp64</source>
        <translation>fp64</translation>
    </message>
    <message>
        <source>64-bit floats: the reference, slow</source>
        <translation>64-Bit-Gleitkommazahlen: die Referenz, langsam</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit floats throughout</source>
        <translation>Durchgehend 32-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>32-bit floats, products rounded to TF32 on tensor cores (GPU only)</source>
        <translation>32-Bit-Gleitkommazahlen, Produkte in TF32 auf Tensorkernen (nur GPU)</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bfloat16 weights and activations, sums and norms in 32 bits</source>
        <translation>Gewichte und Aktivierungen in bfloat16, Summen und Normen in 32 Bit</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>bfloat16 computation from 32-bit master weights</source>
        <translation>Rechnung in bfloat16 aus 32-Bit-Gewichten</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>How attention is computed</source>
        <translation>Wie Attention berechnet wird</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Ausgeschrieben</translation>
    </message>
    <message>
        <source>materialized</source>
        <translation>ausgeschrieben</translation>
    </message>
    <message>
        <source>Stores the whole matrix of attention scores: memory grows with the sequence length squared</source>
        <translation>Speichert die ganze Matrix der Attention-Werte: Der Speicher wächst mit dem Quadrat der Sequenzlänge</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Verschmolzen</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>verschmolzen</translation>
    </message>
    <message>
        <source>Never stores the attention scores; needs less memory</source>
        <translation>Speichert die Attention-Werte nie; braucht weniger Speicher</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Neu rechnen</translation>
    </message>
    <message>
        <source>What the backward pass computes again to save memory</source>
        <translation>Was der Rückwärtslauf neu berechnet, um Speicher zu sparen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Keeps every activation for the backward pass</source>
        <translation>Behält jede Aktivierung für den Rückwärtslauf</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>Je Schicht</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>je Schicht</translation>
    </message>
    <message>
        <source>Keeps only each layer&apos;s input and repeats its forward pass: less memory, more time</source>
        <translation>Behält nur die Eingabe jeder Schicht und wiederholt ihren Vorwärtslauf: weniger Speicher, mehr Zeit</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>How the operations of a step reach the device</source>
        <translation>Wie die Operationen eines Schritts zum Gerät gelangen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Records the step once and replays it, where the device can</source>
        <translation>Zeichnet den Schritt einmal auf und spielt ihn ab, wo das Gerät es kann</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>eager</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>Launches the step operation by operation</source>
        <translation>Startet den Schritt Operation für Operation</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Where the cells run</source>
        <translation>Wo die Zellen laufen</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the host&apos;s clock, warm-up left out</source>
        <translation>Mittlere Zeit der gemessenen Schritte nach der Uhr des Rechners, ohne Aufwärmen</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>Sample standard deviation of the measured steps (n - 1)</source>
        <translation>Standardabweichung der gemessenen Schritte als Stichprobe (n - 1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median of the measured steps</source>
        <translation>Median der gemessenen Schritte</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Fastest measured step</source>
        <translation>Schnellster gemessener Schritt</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Slowest measured step</source>
        <translation>Langsamster gemessener Schritt</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>A quarter of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>Ein Viertel der gemessenen Schritte dauerte nicht länger (Hyndman und Fan, Typ 7)</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Three quarters of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>Drei Viertel der gemessenen Schritte dauerten nicht länger (Hyndman und Fan, Typ 7)</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>95 % der gemessenen Schritte dauerten nicht länger (Hyndman und Fan, Typ 7)</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>99 % der gemessenen Schritte dauerten nicht länger (Hyndman und Fan, Typ 7)</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Half the width of the mean&apos;s 95 % confidence interval (Student&apos;s t)</source>
        <translation>Halbe Breite des 95-%-Konfidenzintervalls des Mittels (Studentsche t-Verteilung)</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Coefficient of variation: the standard deviation over the mean</source>
        <translation>Variationskoeffizient: die Standardabweichung durch das Mittel</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>Gerätezeit</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the device&apos;s own clock, to compare with the host&apos;s; the rest is launching and waiting</source>
        <translation>Mittlere Zeit der gemessenen Schritte nach der Uhr des Geräts, zum Vergleich mit der des Rechners; der Rest ist Starten und Warten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Warm-up plus all measured steps</source>
        <translation>Aufwärmen und alle gemessenen Schritte</translation>
    </message>
    <message>
        <source>Warm-up time</source>
        <translation>Aufwärmzeit</translation>
    </message>
    <message>
        <source>All warm-up steps together; 0 when there are none</source>
        <translation>Alle Aufwärmschritte zusammen; 0, wenn es keine gibt</translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation>Gemessene Schritte</translation>
    </message>
    <message>
        <source>How many steps the statistics are of</source>
        <translation>Über wie viele Schritte die Statistik geht</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Tokens of a step (batch times sequence length) over its mean time</source>
        <translation>Token eines Schritts (Stapel mal Sequenzlänge) durch seine mittlere Zeit</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>The model&apos;s floating-point operations of a step over its mean time</source>
        <translation>Gleitkommaoperationen des Modells je Schritt durch dessen mittlere Zeit</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: model FLOPs / (mean step time × measured peak FLOP/s), after Chowdhery et al., PaLM, appendix B, with causal attention counted by half; known after a run with a breakdown, which measures the peak</source>
        <translation>Auslastung durch das Modell (Model FLOPs utilisation): FLOPs des Modells / (mittlere Schrittzeit × gemessene Spitze in FLOP/s), nach Chowdhery et al., PaLM, Anhang B, kausale Attention zur Hälfte gezählt; bekannt nach einem Lauf mit Aufschlüsselung, die die Spitze misst</translation>
    </message>
    <message>
        <source>Peak arithmetic</source>
        <translation>Spitze: Rechnen</translation>
    </message>
    <message>
        <source>FLOP/s of a large matrix product in the cell&apos;s precision, measured on this device</source>
        <translation>FLOP/s eines großen Matrixprodukts in der Genauigkeit der Zelle, auf diesem Gerät gemessen</translation>
    </message>
    <message>
        <source>Peak traffic</source>
        <translation>Spitze: Speicherverkehr</translation>
    </message>
    <message>
        <source>Bytes per second of a large copy, read plus written, measured on this device</source>
        <translation>Byte je Sekunde einer großen Kopie, gelesen und geschrieben, auf diesem Gerät gemessen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory that the cell took, or would have needed</source>
        <translation>Speicher, den die Zelle belegte oder gebraucht hätte</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Device memory that the cell allocated</source>
        <translation>Gerätespeicher, den die Zelle belegt hat</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Memory that a cell which is out of memory needs</source>
        <translation>Speicher, den eine Zelle braucht, die nicht in den Speicher passt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Memory that there was for a cell which is out of memory</source>
        <translation>Speicher, den es für eine Zelle gab, die nicht in den Speicher passt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Gewichte des Modells</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation>Arbeit je Schritt</translation>
    </message>
    <message>
        <source>Floating-point operations of all of a step&apos;s operations</source>
        <translation>Gleitkommaoperationen aller Operationen eines Schritts</translation>
    </message>
    <message>
        <source>Model FLOPs</source>
        <translation>FLOPs des Modells</translation>
    </message>
    <message>
        <source>Of the products and causal attention that a step needs whatever way it runs; what is computed again is not counted</source>
        <translation>Der Produkte und der kausalen Attention, die ein Schritt auf jeden Fall braucht; was neu gerechnet wird, zählt nicht</translation>
    </message>
    <message>
        <source>Traffic of a step</source>
        <translation>Speicherverkehr je Schritt</translation>
    </message>
    <message>
        <source>Bytes that a step&apos;s operations read and write, each operand once</source>
        <translation>Byte, die die Operationen eines Schritts lesen und schreiben, jeder Operand einmal</translation>
    </message>
    <message>
        <source>Predicted memory</source>
        <translation>Vorhergesagter Speicher</translation>
    </message>
    <message>
        <source>Memory at the peak of a step, by its plan</source>
        <translation>Speicher in der Spitze eines Schritts nach seinem Plan</translation>
    </message>
    <message>
        <source>Predicted step</source>
        <translation>Vorhergesagter Schritt</translation>
    </message>
    <message>
        <source>Each operation as long as its arithmetic or its traffic takes at the device&apos;s measured peaks, whichever is longer</source>
        <translation>Jede Operation so lange, wie ihr Rechnen oder ihr Speicherverkehr bei den gemessenen Spitzen des Geräts dauert, je nachdem, was länger ist</translation>
    </message>
    <message>
        <source>Measured / predicted step</source>
        <translation>Schritt gemessen / vorhergesagt</translation>
    </message>
    <message>
        <source>Mean time of a step over the predicted one</source>
        <translation>Mittlere Zeit eines Schritts durch die vorhergesagte</translation>
    </message>
    <message>
        <source>Measured / predicted memory</source>
        <translation>Speicher gemessen / vorhergesagt</translation>
    </message>
    <message>
        <source>Memory that was allocated over the predicted peak; 1: to the byte</source>
        <translation>Belegter Speicher durch die vorhergesagte Spitze; 1: auf das Byte genau</translation>
    </message>
    <message>
        <source>Foreign load</source>
        <translation>Fremdlast</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that other programs took meanwhile</source>
        <translation>Anteil der Prozessorzeit, den andere Programme unterdessen nahmen</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Share of the measured steps in which the device was throttled, of those that say</source>
        <translation>Anteil der gemessenen Schritte, in denen das Gerät gedrosselt war, unter denen, die es sagen</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Mean time of the backward pass by itself, where a table that was read tells it</source>
        <translation>Mittlere Zeit des Rückwärtslaufs für sich, wo eine gelesene Tabelle sie nennt</translation>
    </message>
    <message>
        <source>Backward std</source>
        <translation>Rückwärts, Std.-Abw.</translation>
    </message>
    <message>
        <source>Sample standard deviation of the backward pass by itself</source>
        <translation>Standardabweichung der Stichprobe des Rückwärtslaufs für sich</translation>
    </message>
    <message>
        <source>Backward, derived</source>
        <translation>Rückwärts, abgeleitet</translation>
    </message>
    <message>
        <source>Mean time of forward+backward less that of forward, where a run has both: derived, not measured by itself</source>
        <translation>Mittlere Zeit von Vorwärts+Rückwärts weniger der von Vorwärts, wo ein Lauf beide hat: abgeleitet, nicht für sich gemessen</translation>
    </message>
    <message>
        <source>Backward std, derived</source>
        <translation>Rückwärts, Std.-Abw., abgeleitet</translation>
    </message>
    <message>
        <source>Deviation of that difference: the root of the sum of both variances, as of independent times</source>
        <translation>Abweichung dieser Differenz: Wurzel der Summe beider Varianzen, wie bei unabhängigen Zeiten</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>Entzogene Zeit</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that the hypervisor gave to other machines</source>
        <translation>Anteil der Prozessorzeit, den der Hypervisor anderen Maschinen gab</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Results as &amp;Markdown…</source>
        <translation>Ergebnisse als &amp;Markdown …</translation>
    </message>
    <message>
        <source>one row of rounded numbers for each model, sequence length and warm-up</source>
        <translation>eine Zeile gerundeter Zahlen je Modell, Sequenzlänge und Aufwärmen</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Results as &amp;CSV…</source>
        <translation>Ergebnisse als &amp;CSV …</translation>
    </message>
    <message>
        <source>every step and all figures, but no breakdown and no messages</source>
        <translation>jeden Schritt und alle Kennzahlen, aber keine Aufschlüsselung und keine Meldungen</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV-Tabelle</translation>
    </message>
    <message>
        <source>Results as &amp;TSV…</source>
        <translation>Ergebnisse als &amp;TSV …</translation>
    </message>
    <message>
        <source>the same as CSV, with tabs between the fields</source>
        <translation>dasselbe wie CSV, mit Tabulatoren zwischen den Feldern</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>Ergebnisse als &amp;JSON …</translation>
    </message>
    <message>
        <source>everything that is known of the run</source>
        <translation>alles, was über den Lauf bekannt ist</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>LaTeX-Tabelle</translation>
    </message>
    <message>
        <source>Results as &amp;LaTeX…</source>
        <translation>Ergebnisse als &amp;LaTeX …</translation>
    </message>
    <message>
        <source>the axes that vary and the main figures, for papers (booktabs)</source>
        <translation>die Achsen, die sich ändern, und die wichtigsten Kennzahlen, für Veröffentlichungen (booktabs)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>everything that is known of the run, to resume it too</source>
        <translation>alles, was über den Lauf bekannt ist, auch um ihn fortzusetzen</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Another run stands before this one: files were joined, and only the last run is shown. Runs left out: %1</source>
        <translation>Vor diesem Lauf steht ein anderer: Dateien wurden aneinandergehängt, gezeigt wird nur der letzte. Ausgelassene Läufe: %1</translation>
    </message>
    <message>
        <source>Damaged lines, left out; what they said is lost: %1</source>
        <translation>Beschädigte Zeilen, ausgelassen; was in ihnen stand, ist verloren: %1</translation>
    </message>
    <message>
        <source>Lines that are missing; what they said is lost: %1</source>
        <translation>Fehlende Zeilen; was in ihnen stand, ist verloren: %1</translation>
    </message>
    <message>
        <source>Lines that stand twice, read once: %1</source>
        <translation>Doppelte Zeilen, nur einmal gelesen: %1</translation>
    </message>
    <message>
        <source>Lines that are out of their order: %1</source>
        <translation>Zeilen in falscher Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Records that do not fit what stands before them, left out: %1</source>
        <translation>Einträge, die nicht zu den vorigen passen, ausgelassen: %1</translation>
    </message>
    <message>
        <source>A newer version of Stepscope wrote this session, in version %1 of its form</source>
        <translation>Eine neuere Version von Stepscope hat diese Sitzung geschrieben, in Version %1 des Formats</translation>
    </message>
    <message>
        <source>Records that only a newer version of Stepscope understands, left out: %1</source>
        <translation>Einträge, die nur eine neuere Version von Stepscope versteht, ausgelassen: %1</translation>
    </message>
    <message>
        <source>Fields that only a newer version of Stepscope understands, left out: %1</source>
        <translation>Felder, die nur eine neuere Version von Stepscope versteht, ausgelassen: %1</translation>
    </message>
    <message>
        <source>The session ends in the middle of a line: its program was killed.</source>
        <translation>Die Sitzung endet mitten in einer Zeile: Ihr Programm wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Another program changed the ends of lines to CR LF; they were read nevertheless: %1</source>
        <translation>Ein anderes Programm hat Zeilenenden in CR LF geändert; gelesen wurden die Zeilen trotzdem: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::AxesEditor</name>
    <message>
        <source> steps</source>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>Steps of each cell</source>
        <translation>Schritte jeder Zelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>Schr&amp;itte</translation>
    </message>
    <message>
        <source>Steps of each cell, its warm-up steps among them</source>
        <translation>Schritte jeder Zelle, ihre Aufwärmschritte mitgezählt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 free. %3</source>
        <translation>%1, %2 frei. %3</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>Kein %1: %2</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1 (nicht auf diesem Rechner)</translation>
    </message>
    <message>
        <source>%1 is not offered by %2: its cells would be skipped</source>
        <translation>%1 wird von %2 nicht angeboten: Die Zellen würden übersprungen</translation>
    </message>
    <message>
        <source>%1; type a number and Enter</source>
        <translation>%1; Zahl eingeben, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>stepscope::Background</name>
    <message>
        <source>The system starts no more threads (%1). End other programs and try again.</source>
        <translation>Das System startet keine weiteren Threads (%1). Beenden Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownModel</name>
    <message>
        <source>Whole step</source>
        <translation>Ganzer Schritt</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>verschmolzen</translation>
    </message>
    <message>
        <source>The device ran this within %1, whose time holds both.</source>
        <translation>Das Gerät hat dies innerhalb von %1 ausgeführt, dessen Zeit beides enthält.</translation>
    </message>
    <message>
        <source>%1 of the peak FLOP/s, %2 of the peak GB/s</source>
        <translation>%1 der höchsten FLOP/s, %2 der höchsten GB/s</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Zeit (ms)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
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
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>A phase of the step and the kind of its operations, all layers summed; sort by this column for the order of execution</source>
        <translation>Eine Phase des Schritts und die Art ihrer Operationen, über alle Schichten summiert; nach dieser Spalte sortiert stehen sie in der Reihenfolge der Ausführung</translation>
    </message>
    <message>
        <source>Time in one instrumented step, operation by operation</source>
        <translation>Zeit in einem instrumentierten Schritt, Operation für Operation</translation>
    </message>
    <message>
        <source>Share of the time of all operations</source>
        <translation>Anteil an der Zeit aller Operationen</translation>
    </message>
    <message>
        <source>Floating-point operations divided by time</source>
        <translation>Gleitkommaoperationen geteilt durch die Zeit</translation>
    </message>
    <message>
        <source>Bytes that the operations must read and write, divided by time</source>
        <translation>Bytes, die die Operationen lesen und schreiben müssen, geteilt durch die Zeit</translation>
    </message>
    <message>
        <source>The larger of two shares: FLOP/s of a large matrix product, GB/s of a large copy, both measured on this device</source>
        <translation>Der größere von zwei Anteilen: an den FLOP/s eines großen Matrixprodukts und an den GB/s einer großen Kopie, beide auf diesem Gerät gemessen</translation>
    </message>
    <message>
        <source>Which of the two limits the operation is closer to</source>
        <translation>Welcher der beiden Grenzen die Operation näher ist</translation>
    </message>
    <message>
        <source>How many operations the row sums</source>
        <translation>Wie viele Operationen die Zeile summiert</translation>
    </message>
    <message>
        <source>fused into %1</source>
        <translation>verschmolzen mit %1</translation>
    </message>
    <message>
        <source>%1, above its peak</source>
        <extracomment>what limits an operation, where it is faster than the limit as it was measured</extracomment>
        <translation>%1, über der Spitze</translation>
    </message>
    <message>
        <source>Faster than the measured peak: the peak was measured too low.</source>
        <translation>Schneller als der gemessene Spitzenwert: dieser wurde zu niedrig gemessen.</translation>
    </message>
    <message>
        <source>Faster than a large copy: its operands stay in a cache, or the peak was measured too low.</source>
        <translation>Schneller als eine große Kopie: die Operanden bleiben im Cache, oder der Spitzenwert wurde zu niedrig gemessen.</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownView</name>
    <message>
        <source>Time each operation in the next run</source>
        <translation>Im nächsten Lauf jede Operation messen</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole breakdown</source>
        <translation>Kopiert die ganze Aufschlüsselung</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As C&amp;SV, exact</source>
        <translation>Als C&amp;SV, genau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>One instrumented step: %1</source>
        <translation>Ein instrumentierter Schritt: %1</translation>
    </message>
    <message>
        <source> · peaks: %1, %2 GB/s</source>
        <translation> · Spitzen: %1, %2 GB/s</translation>
    </message>
    <message>
        <source> · the device&apos;s peaks are not known</source>
        <translation> · die Spitzenwerte des Geräts sind nicht bekannt</translation>
    </message>
    <message>
        <source>Cell %1 has no breakdown</source>
        <translation>Zelle %1 hat keine Aufschlüsselung</translation>
    </message>
    <message>
        <source>No breakdown yet</source>
        <translation>Noch keine Aufschlüsselung</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a pass of its own times each operation, so that step times stay clean. Press Run (F5).</source>
        <translation>Die nächsten Läufe erstellen eine: Nach dem letzten Schritt einer Zelle misst ein eigener Durchgang jede Operation, damit die Schrittzeiten unverfälscht bleiben. Drücken Sie Start (F5).</translation>
    </message>
    <message>
        <source>A breakdown says where the time of a step goes: time, TFLOP/s and GB/s of each operation against the peaks of the device. It is taken in a pass of its own, so that step times stay clean.</source>
        <translation>Eine Aufschlüsselung sagt, wohin die Zeit eines Schritts geht: Zeit, TFLOP/s und GB/s jeder Operation, gemessen an den Spitzenwerten des Geräts. Sie entsteht in einem eigenen Durchgang, damit die Schrittzeiten unverfälscht bleiben.</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>Diese Zellen haben eine: %1. Wählen Sie eine davon in den Ergebnissen (%2).</translation>
    </message>
    <message>
        <source> · measured while the machine was busy: shares of them read too high</source>
        <translation> · gemessen, während die Maschine beschäftigt war: Anteile daran erscheinen zu hoch</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartDialog</name>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;Alle Schritte</translation>
    </message>
    <message>
        <source>Only what is in &amp;sight</source>
        <translation>Nur, was zu &amp;sehen ist</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>All steps are in sight</source>
        <translation>Alle Schritte sind zu sehen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Au&amp;flösung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Vorschau des Diagramms</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 cm, sharp at every size</source>
        <translation>%1 × %2 cm, in jeder Größe scharf</translation>
    </message>
</context>
<context>
    <name>stepscope::Inspector</name>
    <message>
        <source>Memory at the peak</source>
        <translation>Speicher in der Spitze</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>Keine Zelle gewählt</translation>
    </message>
    <message>
        <source>Select a row of the results to see what was predicted and measured.</source>
        <translation>Wählen Sie eine Zeile der Ergebnisse, um Vorhersage und Messung zu sehen.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
</context>
<context>
    <name>stepscope::LiveView</name>
    <message>
        <source>No step has been timed yet</source>
        <translation>Noch kein Schritt gemessen</translation>
    </message>
    <message>
        <source>Choose models and axes on the left and press Run (F5): each step&apos;s time appears here as it is measured. Or open a session to look at an earlier run.</source>
        <translation>Wählen Sie links Modelle und Achsen und drücken Sie Start (F5): Die Zeit jedes Schritts erscheint hier, sobald sie gemessen ist. Oder öffnen Sie eine Sitzung, um einen früheren Lauf anzusehen.</translation>
    </message>
    <message>
        <source>Show the cell that is running, and go on with the next</source>
        <translation>Die laufende Zelle zeigen und mit der nächsten fortfahren</translation>
    </message>
    <message>
        <source>From &amp;zero</source>
        <translation>Ab n&amp;ull</translation>
    </message>
    <message>
        <source>Start the time axis at zero</source>
        <translation>Die Zeitachse bei null beginnen</translation>
    </message>
    <message>
        <source>Stretch the time axis to show slow warm-up steps whole</source>
        <translation>Die Zeitachse strecken, um langsame Aufwärmschritte ganz zu zeigen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Time of the last step</source>
        <translation>Zeit des letzten Schritts</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Measured steps so far, of those planned</source>
        <translation>Bisher gemessene von den geplanten Schritten</translation>
    </message>
    <message>
        <source>These results have no step times</source>
        <translation>Diese Ergebnisse haben keine Schrittzeiten</translation>
    </message>
    <message>
        <source>The file holds the statistics of each cell, which the Results table shows, but not the single steps. Session, CSV and JSON files keep those.</source>
        <translation>Die Datei enthält die Statistik jeder Zelle, die der Reiter Ergebnisse zeigt, aber nicht die einzelnen Schritte. Sitzungs-, CSV- und JSON-Dateien enthalten sie.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>Speicher erschöpft: Diese Zelle braucht %1, und %2 sind verfügbar.</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Fit warm-&amp;up</source>
        <translation>Mit Aufwärm&amp;en</translation>
    </message>
    <message>
        <source>T&amp;elemetry</source>
        <translation>&amp;Gerätewerte</translation>
    </message>
    <message>
        <source>Show clock, power, temperature and memory under the step times, where the device says them</source>
        <translation>Takt, Leistung, Temperatur und Speicher unter den Schrittzeiten zeigen, soweit das Gerät sie nennt</translation>
    </message>
    <message>
        <source>Show &amp;all steps</source>
        <translation>Alle &amp;Schritte zeigen</translation>
    </message>
    <message>
        <source>Undo the zoom of the chart</source>
        <translation>Die Vergrößerung des Diagramms aufheben</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic time axis</source>
        <translation>Logarithmische &amp;Zeitachse</translation>
    </message>
    <message>
        <source>Show short and long steps on one chart, each power of ten as high</source>
        <translation>Kurze und lange Schritte in einem Diagramm zeigen, jede Zehnerpotenz gleich hoch</translation>
    </message>
    <message>
        <source>None of these cells has run yet</source>
        <translation>Noch keine dieser Zellen ist gelaufen</translation>
    </message>
    <message>
        <source>Run › Run what is left (Ctrl+F5) measures them: each step&apos;s time appears here as it is measured.</source>
        <translation>Start › Den Rest messen (Ctrl+F5) misst sie: Die Zeit jedes Schritts erscheint hier, sobald sie gemessen ist.</translation>
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
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>The sweep cannot run yet: see the marks on the left. %1</source>
        <translation>Die Messreihe kann noch nicht laufen: siehe die Markierungen links. %1</translation>
    </message>
    <message>
        <source>The run is kept in %1</source>
        <translation>Der Lauf steht in %1</translation>
    </message>
    <message>
        <source>%1 – Stepscope</source>
        <translation>%1 – Stepscope</translation>
    </message>
    <message>
        <source>The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>Der Lauf ist zu Ende: %1 OK, %2 Speicher erschöpft, %3 fehlgeschlagen, von %4 Zellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed. The results say why.</source>
        <translation>
            <numerusform>%n Zelle schlug fehl. Die Ergebnisse sagen, warum.</numerusform>
            <numerusform>%n Zellen schlugen fehl. Die Ergebnisse sagen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>The run was not started: its session cannot be kept where sessions are. %1</source>
        <translation>Der Lauf wurde nicht gestartet: Seine Sitzung kann nicht bei den anderen liegen. %1</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Anderswo ablegen …</translation>
    </message>
    <message>
        <source>A folder for sessions, until the program ends</source>
        <translation>Ein Ordner für Sitzungen, bis das Programm endet</translation>
    </message>
    <message>
        <source>Run, and keep nothing</source>
        <translation>Laufen lassen und nichts behalten</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf zeigen</translation>
    </message>
    <message>
        <source>Paused at %1 % – %2</source>
        <translation>Pause bei %1 % – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Done – %1</source>
        <translation>Fertig – %1</translation>
    </message>
    <message>
        <source>Only one file can be shown at a time: of the %1 that were dropped, %2 is opened.</source>
        <translation>Es kann nur eine Datei auf einmal gezeigt werden: Von den %1 abgelegten wird %2 geöffnet.</translation>
    </message>
    <message>
        <source>A warning of the system came, and the run stops after this step. What was measured is kept.</source>
        <translation>Das System hat gewarnt; der Lauf hält nach diesem Schritt an. Was gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 was measured elsewhere; here a step may take another time:</source>
        <translation>%1 wurde anderswo gemessen; hier kann ein Schritt anders lange dauern:</translation>
    </message>
    <message>
        <source>A newer version of Stepscope has written to %1. What this one does not know stays as it is.</source>
        <translation>Eine neuere Version von Stepscope hat in %1 geschrieben. Was diese nicht kennt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Each cell keeps a note of where it was measured.</source>
        <translation>Bei jeder Zelle bleibt vermerkt, wo sie gemessen wurde.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier fortfahren</translation>
    </message>
    <message>
        <source>The run was stopped: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>Der Lauf wurde angehalten: %1 OK, %2 Speicher erschöpft, %3 fehlgeschlagen, von %4 Zellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were measured while the machine was busy or throttled. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>Eine Zelle wurde gemessen, während die Maschine beschäftigt oder gedrosselt war. Die Ergebnisse kennzeichnen sie; Start › Gestörte Zellen erneut messen misst sie noch einmal.</numerusform>
            <numerusform>%n Zellen wurden gemessen, während die Maschine beschäftigt oder gedrosselt war. Die Ergebnisse kennzeichnen sie; Start › Gestörte Zellen erneut messen misst sie noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryBar</name>
    <message>
        <source>Memory: %1</source>
        <translation>Speicher: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::MessageBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice; it stays in the list of messages</source>
        <translation>Diesen Hinweis schließen; er bleibt in der Liste der Meldungen</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>No messages yet: what a run or a file has to say is listed here.</source>
        <translation>Noch keine Meldungen: Hier steht, was ein Lauf oder eine Datei zu sagen hat.</translation>
    </message>
</context>
<context>
    <name>stepscope::ModelsEditor</name>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model: a preset or your own sizes</source>
        <translation>Ein Modell hinzufügen: eine Vorlage oder eigene Größen</translation>
    </message>
    <message>
        <source>Duplicate model</source>
        <translation>Modell verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate the selected models, to vary a size</source>
        <translation>Die gewählten Modelle verdoppeln, um eine Größe zu ändern</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove the selected models (Delete)</source>
        <translation>Die gewählten Modelle entfernen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1  –  %2 parameters</source>
        <translation>%1  –  %2 Parameter</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>&amp;Eigenes …</translation>
    </message>
</context>
<context>
    <name>stepscope::NumberChips</name>
    <message>
        <source>Add…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Hinzufügen zu %1</translation>
    </message>
    <message>
        <source>Click to change %1, its cross to remove it</source>
        <translation>Klicken ändert %1, das Kreuz entfernt es</translation>
    </message>
    <message>
        <source>%1 %2; Enter to change, Delete to remove</source>
        <translation>%1 %2; Eingabe ändert, Entf entfernt</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>stepscope::OptionsEditor</name>
    <message>
        <source>&amp;Keep the device warm between cells</source>
        <translation>Das Gerät zwis&amp;chen Zellen warm halten</translation>
    </message>
    <message>
        <source>The name of the sweep; its session file is called after it</source>
        <translation>Der Name der Messreihe; ihre Sitzungsdatei heißt danach</translation>
    </message>
    <message>
        <source>what the device has free</source>
        <translation>was das Gerät frei hat</translation>
    </message>
    <message>
        <source>Most memory that a cell may take, such as 8 GiB; a cell that needs more is reported as out of memory</source>
        <translation>Höchstens so viel Speicher darf eine Zelle belegen, etwa 8 GiB; braucht sie mehr, gilt der Speicher als erschöpft</translation>
    </message>
    <message>
        <source>Of the weights and tokens; the same seed gives the same numbers on every machine</source>
        <translation>Der Gewichte und Token; derselbe Startwert gibt auf jedem Rechner dieselben Zahlen</translation>
    </message>
    <message>
        <source>Off: each cell starts on a fresh device context, and its first step pays for that</source>
        <translation>Aus: Jede Zelle beginnt mit einem frischen Gerätekontext, und ihr erster Schritt bezahlt dafür</translation>
    </message>
    <message>
        <source>Where a cell runs: a process of its own survives what a driver error leaves behind</source>
        <translation>Wo eine Zelle läuft: Ein eigener Prozess übersteht, was ein Treiberfehler hinterlässt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>Isola&amp;tion</translation>
    </message>
    <message>
        <source>give a whole number from 0 to 18446744073709551615</source>
        <translation>geben Sie eine ganze Zahl von 0 bis 18446744073709551615 an</translation>
    </message>
    <message>
        <source>Memor&amp;y limit</source>
        <translation>Speichergren&amp;ze</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Time e&amp;ach operation</source>
        <translation>&amp;Jede Operation messen</translation>
    </message>
    <message>
        <source>Takes a breakdown of each cell in a pass of its own, after its last step: see the Breakdown tab</source>
        <translation>Schlüsselt jede Zelle in einem eigenen Durchgang nach ihrem letzten Schritt auf: siehe Reiter Aufschlüsselung</translation>
    </message>
</context>
<context>
    <name>stepscope::ProgressStrip</name>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>Zelle %1 von %2</translation>
    </message>
    <message>
        <source>Paused in cell %1 of %2</source>
        <translation>Pause in Zelle %1 von %2</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Stoppt nach diesem Schritt …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>%1 von %2 Zellen fertig</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>Vergangen %1</translation>
    </message>
    <message>
        <source>  ·  %1 left</source>
        <translation>  ·  noch %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 cells done</source>
        <translation>Angehalten: %1 von %2 Zellen fertig</translation>
    </message>
    <message>
        <source>  ·  %1 left once it goes on</source>
        <translation>  ·  noch %1, sobald es weitergeht</translation>
    </message>
</context>
<context>
    <name>stepscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Diese Dateien &amp;vergessen</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Übliche Spalte&amp;n</translation>
    </message>
    <message>
        <source>Shows the columns as they were at first: which, in which order, how wide</source>
        <translation>Zeigt die Spalten wie am Anfang: welche, in welcher Reihenfolge, wie breit</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsView</name>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: a row for each cell appears here. Or open a session or table (Ctrl+O), or drop a file on the window.</source>
        <translation>Drücken Sie Start (F5), um die Messreihe links zu messen: Hier erscheint eine Zeile je Zelle. Oder öffnen Sie eine Sitzung oder Tabelle (Strg+O), oder ziehen Sie eine Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown</source>
        <translation>Kopiert die gewählten Zeilen oder alle gezeigten</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As C&amp;SV with every step</source>
        <translation>Als C&amp;SV mit jedem Schritt</translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation>Als &amp;Text für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Die Spalten der Tabelle wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Show on the chart</source>
        <translation>Im Diagramm &amp;zeigen</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>Ergebnisse als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Die gewählten Zeilen oder alle gezeigten kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>Ergebnisse &amp;filtern</translation>
    </message>
    <message>
        <source>Show some of the results</source>
        <translation>Einen Teil der Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Keine Zeile zu zeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Filter, such as: small seq&gt;=128 mode:fwd</source>
        <translation>Filter, etwa: small seq&gt;=128 mode:fwd</translation>
    </message>
    <message>
        <source>Shows the rows that meet every condition (Ctrl+F).
Words are looked for in the columns that are shown: small OK
Conditions name a column: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</source>
        <translation>Zeigt die Zeilen, die jede Bedingung erfüllen (Strg+F).
Wörter werden in den gezeigten Spalten gesucht: small OK
Bedingungen nennen eine Spalte: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows that a filter lets pass, of all rows</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Some rows meet each condition, but none meets all of them at once.</source>
        <translation>Jede Bedingung erfüllen einige Zeilen, alle zugleich aber keine.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The menu Columns has the names of all.</source>
        <translation>Es gibt keine Spalte „%1“. Das Menü Spalten nennt alle.</translation>
    </message>
    <message>
        <source>No column that is shown has “%1” in it.</source>
        <translation>In keiner gezeigten Spalte steht „%1“.</translation>
    </message>
    <message>
        <source>No row meets “%1”.</source>
        <translation>Keine Zeile erfüllt „%1“.</translation>
    </message>
    <message>
        <source>No row meets “%1”: %2 goes from %3 to %4.</source>
        <translation>Keine Zeile erfüllt „%1“: %2 reicht von %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare %2 with.</source>
        <translation>„%1“ ist keine Zahl, mit der sich %2 vergleichen lässt.</translation>
    </message>
</context>
<context>
    <name>stepscope::RunController</name>
    <message>
        <source>This file does not say which sweep it belongs to, so it cannot be resumed.</source>
        <translation>Diese Datei sagt nicht, zu welcher Messreihe sie gehört, und kann darum nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A run is in progress. Stop it first.</source>
        <translation>Ein Lauf ist im Gange. Stoppen Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>stepscope::Script</name>
    <message>
        <source>the name must end in .png or .jpg</source>
        <translation>der Name muss auf .png oder .jpg enden</translation>
    </message>
    <message>
        <source>its directory does not exist</source>
        <translation>sein Verzeichnis gibt es nicht</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>stepscope::ShapesModel</name>
    <message>
        <source>%1 weights</source>
        <translation>%1 Gewichte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation>Vokab.</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Param.</translation>
    </message>
    <message>
        <source>How the model is called in tables and charts</source>
        <translation>Wie das Modell in Tabellen und Diagrammen heißt</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>Breite des Residualstroms</translation>
    </message>
    <message>
        <source>Inner width of the SwiGLU block</source>
        <translation>Innere Breite des SwiGLU-Blocks</translation>
    </message>
    <message>
        <source>Number of transformer layers</source>
        <translation>Zahl der Transformerschichten</translation>
    </message>
    <message>
        <source>Attention heads; must divide d_model into an even size</source>
        <translation>Attention-Köpfe; müssen d_model in gerade Größen teilen</translation>
    </message>
    <message>
        <source>Size of the vocabulary</source>
        <translation>Größe des Vokabulars</translation>
    </message>
    <message>
        <source>Number of weights that these sizes make</source>
        <translation>Zahl der Gewichte, die diese Größen ergeben</translation>
    </message>
</context>
<context>
    <name>stepscope::StepPlot</name>
    <message>
        <source>Step times</source>
        <translation>Schrittzeiten</translation>
    </message>
    <message>
        <source>Step %1 (warm-up): %2</source>
        <translation>Schritt %1 (Aufwärmen): %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Chart of the time of each step. Plus and minus zoom, arrows move, Home shows all; Shift and an arrow selects steps, Enter zooms to them, Escape lets go of them.</source>
        <translation>Diagramm der Zeit jedes Schritts. Plus und Minus zoomen, Pfeile verschieben, Pos1 zeigt alles; Umschalt und ein Pfeil wählt Schritte aus, Eingabe zoomt auf sie, Escape lässt sie los.</translation>
    </message>
    <message>
        <source>the extreme of steps %1 to %2, which share its pixels</source>
        <translation>der äußerste der Schritte %1 bis %2, die auf denselben Pixeln liegen</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Schritte %1 bis %2</translation>
    </message>
    <message>
        <source>without %1 warm-up steps</source>
        <translation>ohne %1 Aufwärmschritte</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepHistory</name>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>Modell ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>Schritte ändern</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change the memory limit</source>
        <translation>Speichergrenze ändern</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>Optionen ändern</translation>
    </message>
    <message>
        <source>Change the workload</source>
        <translation>Aufgabe ändern</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepSummary</name>
    <message>
        <source>Summary of the sweep</source>
        <translation>Zusammenfassung der Messreihe</translation>
    </message>
    <message>
        <source>This sweep cannot run yet</source>
        <translation>Diese Messreihe kann noch nicht laufen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory and time are predicted when the run has ended</source>
        <translation>Speicher und Zeit werden nach dem Lauf vorhergesagt</translation>
    </message>
    <message>
        <source>Predicting memory and time…</source>
        <translation>Speicher und Zeit werden vorhergesagt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>Peak memory %1 of %2</source>
        <translation>Spitze des Speichers %1 von %2</translation>
    </message>
    <message>
        <source>Peak memory %1</source>
        <translation>Spitze des Speichers %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will not fit in memory</source>
        <translation>
            <numerusform>%n Zelle passt nicht in den Speicher</numerusform>
            <numerusform>%n Zellen passen nicht in den Speicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot run: %1</source>
        <translation>
            <numerusform>%n Zelle kann nicht laufen: %1</numerusform>
            <numerusform>%n Zellen können nicht laufen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::UnfinishedOffer</name>
    <message>
        <source>The run “%1” did not finish: %2 of %3 cells are done.</source>
        <translation>Der Lauf „%1“ wurde nicht fertig: %2 von %3 Zellen sind erledigt.</translation>
    </message>
    <message>
        <source>Run what is left</source>
        <translation>Den Rest messen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a session, a table of results or a sweep</source>
        <translation>Eine Sitzung, eine Ergebnistabelle oder eine Messreihe öffnen</translation>
    </message>
    <message>
        <source>&amp;Save session as…</source>
        <translation>Sitzung &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save the run with every step, to open or resume it later</source>
        <translation>Den Lauf mit jedem Schritt speichern, um ihn später zu öffnen oder fortzusetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save s&amp;weep as…</source>
        <translation>&amp;Messreihe speichern unter …</translation>
    </message>
    <message>
        <source>Save the workload on the left as a sweep file</source>
        <translation>Die Aufgabe links als Messreihe speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program; a run that is in progress can be resumed</source>
        <translation>Das Programm beenden; ein laufender Lauf kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Run the sweep on the left</source>
        <translation>Die Messreihe links starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the run after this step, or go on</source>
        <translation>Den Lauf nach diesem Schritt anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>End the run after this step; what was measured is kept</source>
        <translation>Den Lauf nach diesem Schritt beenden; das Gemessene bleibt</translation>
    </message>
    <message>
        <source>R&amp;un what is left</source>
        <translation>Den &amp;Rest messen</translation>
    </message>
    <message>
        <source>Run the cells of this session that are not done</source>
        <translation>Die noch nicht fertigen Zellen dieser Sitzung messen</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>Aufga&amp;be</translation>
    </message>
    <message>
        <source>Show or hide the workload</source>
        <translation>Die Aufgabe zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Show or hide the details of a cell</source>
        <translation>Die Einzelheiten einer Zelle zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Show or hide the list of messages</source>
        <translation>Die Liste der Meldungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;About Stepscope</source>
        <translation>Ü&amp;ber Stepscope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the results or the chart to a file</source>
        <translation>Die Ergebnisse oder das Diagramm in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Write a file that holds %1</source>
        <translation>Eine Datei schreiben; sie enthält %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederherstellen:</translation>
    </message>
    <message>
        <source>Measure &amp;noisy cells again</source>
        <translation>&amp;Gestörte Zellen erneut messen</translation>
    </message>
    <message>
        <source>Measure once more what was measured while the machine was busy or throttled</source>
        <translation>Noch einmal messen, was gemessen wurde, während die Maschine beschäftigt oder gedrosselt war</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>&amp;Zurück zum Lauf</translation>
    </message>
    <message>
        <source>Show the run again, in whose place a file is on show</source>
        <translation>Den Lauf wieder zeigen, an dessen Stelle eine Datei steht</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Standardano&amp;rdnung herstellen</translation>
    </message>
    <message>
        <source>Put workload, inspector and messages back where they stood at first</source>
        <translation>Aufgabe, Inspektor und Meldungen dorthin zurückbringen, wo sie anfangs standen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Jede Taste und was sie tut</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowDocks</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
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
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>results</source>
        <translation>ergebnisse</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Save sweep</source>
        <translation>Messreihe speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 was not written: no cell is on the chart.</source>
        <translation>%1 wurde nicht geschrieben: Das Diagramm zeigt keine Zelle.</translation>
    </message>
    <message>
        <source>Sessions, tables and sweeps (%1)</source>
        <translation>Sitzungen, Tabellen und Messreihen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sweeps (*.%1)</source>
        <translation>Messreihen (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 wurde nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 is on show. The run goes on meanwhile.</source>
        <translation>%1 wird gezeigt. Der Lauf geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>Zurück zum Lauf</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The workload on the left stays as you made it. %1 was measured with another.</source>
        <translation>Die Aufgabe links bleibt, wie sie ist. %1 wurde mit einer anderen gemessen.</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Diese übernehmen</translation>
    </message>
</context>
<context>
    <name>stepscope::WorkloadPanel</name>
    <message>
        <source>Two small models at three sequence lengths: seconds on a laptop&apos;s CPU</source>
        <translation>Zwei kleine Modelle mit drei Sequenzlängen: Sekunden auf dem Prozessor eines Laptops</translation>
    </message>
    <message>
        <source>Materialized against fused attention as the sequence grows</source>
        <translation>Ausgeschriebene gegen verschmolzene Attention bei wachsender Sequenz</translation>
    </message>
    <message>
        <source>Five models from small to 2.7B in 60 rows, forward and forward + backward</source>
        <translation>Fünf Modelle von small bis 2.7B in 60 Zeilen, vorwärts und vorwärts + rückwärts</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Replace the workload by a ready-made sweep</source>
        <translation>Die Aufgabe durch eine fertige Messreihe ersetzen</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Aufgabe</translation>
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
        <translation>Vo&amp;rlagen</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 laden</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>Foreign load</source>
        <translation>Fremde Last</translation>
    </message>
    <message>
        <source>other programs took %1 % of the processors&apos; time while it ran</source>
        <translation>andere Programme nahmen währenddessen %1 % der Prozessorzeit</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>Entzogene Zeit</translation>
    </message>
    <message>
        <source>the hypervisor gave %1 % of the processors&apos; time to other machines</source>
        <translation>der Hypervisor gab %1 % der Prozessorzeit anderen Maschinen</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>the device was throttled in %1 % of the measured steps</source>
        <translation>das Gerät war in %1 % der gemessenen Schritte gedrosselt</translation>
    </message>
    <message>
        <source>Peaks under load</source>
        <translation>Spitzen unter Last</translation>
    </message>
    <message>
        <source>others took %1 % of the processors&apos; time while the device&apos;s peaks were measured: shares of a peak read too high</source>
        <translation>andere nahmen %1 % der Prozessorzeit, während die Spitzenwerte des Geräts gemessen wurden: Anteile daran erscheinen zu hoch</translation>
    </message>
    <message>
        <source>Above its peak</source>
        <translation>Über der Spitze</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the measured peak: the peak was measured too low</source>
        <translation>Rechenleistung bei %1 % des gemessenen Spitzenwerts: dieser wurde zu niedrig gemessen</translation>
    </message>
</context>
</TS>
