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
    <name>CompareOptions</name>
    <message>
        <source>%1: %2 against %3</source>
        <extracomment>an axis, and two of its values: what is held against the first</extracomment>
        <translation>%1: %2 gegen %3</translation>
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
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Move the begin of the steady part; so does a drag of its handle</source>
        <translation>Den Anfang des stetigen Teils verschieben; ebenso ein Zug an seinem Griff</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Put it back; so does a double click on the handle</source>
        <translation>Ihn zurückstellen; ebenso ein Doppelklick auf den Griff</translation>
    </message>
    <message>
        <source>Lanes of a timeline</source>
        <translation>Spuren eines Zeitverlaufs</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>Zoom; so do + and −, and the wheel</source>
        <translation>Zoomen; ebenso + und − und das Mausrad</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>Move; so does the wheel with Shift, or a drag with Shift or the middle button</source>
        <translation>Verschieben; ebenso das Mausrad mit Umschalt oder Ziehen mit Umschalt oder der mittleren Taste</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>To the next in the row, to the row above or below</source>
        <translation>Zum nächsten in der Zeile, zur Zeile darüber oder darunter</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, und .</translation>
    </message>
    <message>
        <source>To the previous and the next of the same kernel, or of what is marked</source>
        <translation>Zum vorigen und zum nächsten desselben Kernels oder dessen, was markiert ist</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>Auf das Gewählte zoomen</translation>
    </message>
    <message>
        <source>Zoom to the range that is measured, let go of it; a drag measures one</source>
        <translation>Auf den vermessenen Bereich zoomen, ihn loslassen; Ziehen vermisst einen</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Look for names; Enter goes to the next, Shift+Enter to the one before</source>
        <translation>Namen suchen; Eingabe geht zum nächsten, Umschalt+Eingabe zum vorigen</translation>
    </message>
    <message>
        <source>Show all; so does a double click, which on a phase zooms to it</source>
        <translation>Alles zeigen; ebenso ein Doppelklick, der auf eine Phase zu ihr zoomt</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Die Spuren rollen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>From point to point, which is read</source>
        <translation>Von Punkt zu Punkt, der dabei abgelesen wird</translation>
    </message>
    <message>
        <source>What can be done with it: the menu shows its points as a table, too</source>
        <translation>Was sich damit tun lässt: Das Menü zeigt seine Punkte auch als Tabelle</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Auf, Ab, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Read the step before, the next, or one that is further away</source>
        <translation>Den Schritt davor, den nächsten oder einen weiter entfernten ablesen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Backward alone</source>
        <translation>Rückwärts allein</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Die Tabelle hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>No column holds the time of a step: choose Mean above the one that does.</source>
        <translation>Keine Spalte enthält die Zeit eines Schritts: Wählen Sie Mittel über der, die sie enthält.</translation>
    </message>
    <message>
        <source>The unit of “%1” is not known: choose it above the column.</source>
        <translation>Die Einheit von „%1“ ist nicht bekannt: Wählen Sie sie über der Spalte.</translation>
    </message>
    <message>
        <source>“%1” holds the same as “%2”: choose something else above one of them.</source>
        <translation>„%1“ enthält dasselbe wie „%2“: Wählen Sie über einer von beiden etwas anderes.</translation>
    </message>
    <message>
        <source>No column is for a value of %1: choose above one what it holds.</source>
        <translation>Keine Spalte gehört zu einem Wert von %1: Wählen Sie über einer, was sie enthält.</translation>
    </message>
    <message>
        <source>“%1” says no unit; its numbers look like %2.</source>
        <translation>„%1“ nennt keine Einheit; die Zahlen sehen nach %2 aus.</translation>
    </message>
    <message>
        <source>“%1” says no unit; the text above the table speaks of %2.</source>
        <translation>„%1“ nennt keine Einheit; der Text über der Tabelle spricht von %2.</translation>
    </message>
    <message>
        <source>%1: the text above the table says %2.</source>
        <translation>%1: Der Text über der Tabelle nennt %2.</translation>
    </message>
    <message>
        <source>“%1” is taken for the model by what stands in it.</source>
        <translation>„%1“ wird nach dem Inhalt für das Modell gehalten.</translation>
    </message>
    <message>
        <source>Several rows tell the same cell and are taken for its runs, though “%1” differs.</source>
        <translation>Mehrere Zeilen nennen dieselbe Zelle und werden für ihre Läufe gehalten, obwohl sich „%1“ unterscheidet.</translation>
    </message>
    <message>
        <source>Nothing says the model: choose its column, or write it under “So in all rows”.</source>
        <translation>Nichts nennt das Modell: Wählen Sie seine Spalte, oder schreiben Sie es unter „In allen Zeilen gleich“.</translation>
    </message>
    <message>
        <source>Nothing says the sequence length: choose its column, or write it under “So in all rows”.</source>
        <translation>Nichts nennt die Sequenzlänge: Wählen Sie ihre Spalte, oder schreiben Sie sie unter „In allen Zeilen gleich“.</translation>
    </message>
    <message>
        <source>“%1” is a time only where the batch is known: choose its column, or write it under “So in all rows”.</source>
        <translation>„%1“ ist nur dann eine Zeit, wenn der Batch bekannt ist: Wählen Sie seine Spalte, oder schreiben Sie ihn unter „In allen Zeilen gleich“.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>“%1” is of the same quantity as “%2”, and their values differ: choose something else above one of them.</source>
        <translation>„%1“ meint dieselbe Größe wie „%2“, und die Werte sind verschieden: Wählen Sie über einer von beiden etwas anderes.</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>%1 alone would be bytes, and no step fits in so few; add the unit, such as %1 GB or %1 GiB</source>
        <translation>%1 allein wären Bytes, und kein Schritt passt in so wenige; schreiben Sie die Einheit dazu, etwa %1 GB oder %1 GiB</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call it (F2), else as its sweep is called; pinned sessions stand first</source>
        <translation>Wie Sie sie nennen (F2), sonst wie ihr Sweep heißt; angeheftete Sitzungen stehen zuerst</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When the run began, by the clock of this place</source>
        <translation>Wann der Lauf begann, nach hiesiger Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Complete, unfinished (it can be resumed), running now, or damaged</source>
        <translation>Vollständig, unvollendet (kann fortgesetzt werden), läuft gerade oder beschädigt</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>How many cells are done, of how many</source>
        <translation>Wie viele Zellen fertig sind, von wie vielen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the run was measured on</source>
        <translation>Worauf der Lauf gemessen wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you wrote about it (Shift+F2)</source>
        <translation>Was Sie dazu notiert haben (Umschalt+F2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of its file</source>
        <translation>Der Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where a session lies that is not kept among the others: one that was named with --session, opened or saved</source>
        <translation>Wo eine Sitzung liegt, die nicht bei den anderen ist: mit --session benannt, geöffnet oder gespeichert</translation>
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
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Show what is slower or faster than in another run</source>
        <translation>Zeigt, was langsamer oder schneller ist als in einer anderen Messung</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scali&amp;ng</source>
        <translation>S&amp;kalierung</translation>
    </message>
    <message>
        <source>Show how a figure grows with a number that the sweep varies</source>
        <translation>Zeigt, wie eine Größe mit einer Zahl wächst, die die Messreihe variiert</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heat ma&amp;p</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>Show a figure of all cells at once, by two axes</source>
        <translation>Zeigt eine Größe aller Zellen auf einmal, nach zwei Achsen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>Spei&amp;cher</translation>
    </message>
    <message>
        <source>Show what has the memory of a step, and when</source>
        <translation>Zeigt, was den Speicher eines Schritts belegt, und wann</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>&amp;Roofline</source>
        <translation>R&amp;oofline</translation>
    </message>
    <message>
        <source>Show what operations reach of what the device can do</source>
        <translation>Zeigt, was Operationen von dem erreichen, was das Gerät kann</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>Sitzu&amp;ngen</translation>
    </message>
    <message>
        <source>Show every run: open, compare, name, note, pin</source>
        <translation>Jeden Lauf zeigen: öffnen, vergleichen, benennen, notieren, anheften</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>&amp;Kernel timeline</source>
        <translation>Zeitverlauf &amp;der Kernel</translation>
    </message>
    <message>
        <source>Show what ran when in a step: kernels, streams, gaps</source>
        <translation>Zeigt, was in einem Schritt wann lief: Kernel, Streams, Lücken</translation>
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
        <extracomment>what an action does, and the keys that do it
----------
its value, and the cell that has it</extracomment>
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
        <source>Write the results or the chart: a file that ends in %1; may be given several times.</source>
        <translation>Die Ergebnisse oder das Diagramm schreiben: eine Datei, die auf %1 endet; mehrfach möglich.</translation>
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
        <translation>Speicher voll</translation>
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
        <extracomment>a kind of doubt, and what it is
----------
a view of the window, and what its chart shows</extracomment>
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
        <source>A profiler for transformer training steps: choose models and axes, press Run, watch step times arrive.
Exit status: 0 all cells have run (out of memory is a result), 1 a cell failed or a file could not be written, 2 bad arguments, 130 the run was stopped.</source>
        <translation>Ein Profiler für Trainingsschritte von Transformern: Modelle und Achsen wählen, starten, den Schrittzeiten zusehen.
Rückgabewert: 0 alle Zellen sind gelaufen (Speicher erschöpft ist ein Ergebnis), 1 eine Zelle schlug fehl oder eine Datei konnte nicht geschrieben werden, 2 falsche Argumente, 130 der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>Predicted, not run yet</source>
        <translation>Vorhergesagt, noch nicht gelaufen</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <extracomment>an exponent, and the number of points that it is fitted to</extracomment>
        <translation>%1 (n %2)</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>For the whole step</source>
        <translation>Für den ganzen Schritt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>Arithmetic on each byte (FLOP/byte, logarithmic)</source>
        <translation>Rechenoperationen je Byte (FLOP/Byte, logarithmisch)</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a time and its share of the step: &quot;1.20 ms, 34.1 % of it&quot;</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>two cells that take equally long</extracomment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not enough steps</source>
        <translation>Zu wenige Schritte</translation>
    </message>
    <message>
        <source>No doubt known</source>
        <translation>Unsicherheit unbekannt</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>%1, in turns</source>
        <extracomment>a verdict, of two cells that were measured in turns</extracomment>
        <translation>%1, im Wechsel</translation>
    </message>
    <message>
        <source>The whole interval of the ratio lies beyond the threshold. With a question mark: among so many cells this may be chance, or others used the machine meanwhile.</source>
        <translation>Das ganze Intervall des Verhältnisses liegt jenseits der Schwelle. Mit Fragezeichen: Unter so vielen Zellen kann das Zufall sein, oder andere nutzten währenddessen den Rechner.</translation>
    </message>
    <message>
        <source>Neither a difference nor its absence can be claimed.</source>
        <translation>Weder ein Unterschied noch sein Fehlen lässt sich behaupten.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the ends of an interval</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>what was run, and when</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>A session or table that what is on show is held against (--view compare).</source>
        <translation>Eine Sitzung oder Tabelle, mit der das Gezeigte verglichen wird (--view compare).</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s: open it by itself first, to say what its columns hold.</source>
        <translation>%1 ist keine Tabelle von Stepscope: Öffnen Sie sie zuerst allein, um zu sagen, was ihre Spalten enthalten.</translation>
    </message>
    <message>
        <source>%1 holds no results.</source>
        <translation>%1 enthält keine Ergebnisse.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 steps</source>
        <translation>%1 bis %2: %3 von %4 Schritten</translation>
    </message>
    <message>
        <source>%1 of %2 chosen ones</source>
        <translation>%1 von %2 gewählten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many cells are done, of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>given: %1</source>
        <translation>gegeben: %1</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Zeit eines Schritts</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (logarithmisch)</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic)</source>
        <extracomment>of an axis: what it is of, and its unit</extracomment>
        <translation>%1 (%2, logarithmisch)</translation>
    </message>
    <message>
        <source>No peak is known: give one with the workload, or run with a breakdown</source>
        <translation>Kein Spitzenwert bekannt: bei der Aufgabe einen angeben oder mit Aufschlüsselung messen</translation>
    </message>
    <message>
        <source>The device does not report its clock after a step</source>
        <translation>Das Gerät meldet nach einem Schritt keinen Takt</translation>
    </message>
    <message>
        <source>The device has no clock of its own for steps</source>
        <translation>Das Gerät misst Schritte nicht mit eigener Uhr</translation>
    </message>
    <message>
        <source>The cell does not say how much work a step is</source>
        <translation>Die Zelle sagt nicht, wie viel Arbeit ein Schritt ist</translation>
    </message>
    <message>
        <source>From the step times: the mean is the rate of the mean time (all work over all time), Min that of the slowest step, Max of the fastest; the deviation is as large a part of the mean as it is of the time</source>
        <translation>Aus den Schrittzeiten: Das Mittel ist die Rate der mittleren Zeit (alle Arbeit durch alle Zeit), Min die des langsamsten Schritts, Max die des schnellsten; die Abweichung ist ein ebenso großer Teil des Mittels wie bei der Zeit</translation>
    </message>
    <message>
        <source>Steady mean</source>
        <translation>Mittel, stetig</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>SM clock, counted</source>
        <translation>SM-Takt, gezählt</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 gezählt</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Bezug: %1</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 gedrosselt</translation>
    </message>
    <message>
        <source>%1 slower than most</source>
        <translation>%1 langsamer als die meisten</translation>
    </message>
    <message>
        <source>%1 slower than most at the same reported clock</source>
        <translation>%1 langsamer als die meisten bei gleichem gemeldetem Takt</translation>
    </message>
    <message>
        <source>%1 faster than most</source>
        <translation>%1 schneller als die meisten</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 am Anfang</translation>
    </message>
    <message>
        <source>Steady: %1 ± %2 in %3 of %4 steps. Set aside: %5.</source>
        <translation>Stetig: %1 ± %2 in %3 von %4 Schritten. Beiseite: %5.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run that the cell is of, where several are shown together</source>
        <translation>Der Lauf der Zelle, wo mehrere zusammen gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed.</source>
        <translation>
            <numerusform>%n Zelle ist fehlgeschlagen.</numerusform>
            <numerusform>%n Zellen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>of two figures that are counted: more memory, say</extracomment>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>The figure is counted and has no doubt: the ratio lies beyond the threshold.</source>
        <translation>Die Kenngröße ist gezählt und hat keine Unsicherheit: Das Verhältnis liegt jenseits der Schwelle.</translation>
    </message>
    <message>
        <source>By its steps, or as it is counted, the ratio lies within the threshold.</source>
        <translation>Nach seinen Schritten, oder wie gezählt, liegt das Verhältnis innerhalb der Schwelle.</translation>
    </message>
    <message>
        <source>A side has no single steps, or no test is made of the figure: the ratio is known, and nothing of how sure it is.</source>
        <translation>Eine Seite hat keine einzelnen Schritte, oder für die Kenngröße gibt es keinen Test: Das Verhältnis ist bekannt, aber nicht, wie sicher es ist.</translation>
    </message>
    <message>
        <source>FLOPs × %1, bytes × %2</source>
        <translation>FLOPs × %1, Bytes × %2</translation>
    </message>
    <message>
        <source>%1, was %2 (%3)</source>
        <extracomment>a time before, a time now, and their difference</extracomment>
        <translation>%1, vorher %2 (%3)</translation>
    </message>
    <message>
        <source>Change (%1)</source>
        <extracomment>the heading of a column of times; %1: their unit</extracomment>
        <translation>Änderung (%1)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>outside the phases</source>
        <translation>außerhalb der Phasen</translation>
    </message>
    <message>
        <source>The step less all its phases: launching and waiting. Below 0 where operations overlap, which they do not while each is timed.</source>
        <translation>Der Schritt ohne alle seine Phasen: Starten und Warten. Unter 0, wo Operationen sich überlappen, was sie nicht tun, während jede einzeln gemessen wird.</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>--%1 is followed by nothing; it takes %2</source>
        <translation>Auf --%1 folgt nichts; es braucht %2</translation>
    </message>
    <message>
        <source>the name of the file is empty</source>
        <translation>der Name der Datei ist leer</translation>
    </message>
    <message>
        <source>%1 points, too close for marks: their lines alone are drawn</source>
        <translation>%1 Punkte, zu dicht für Marken: nur ihre Linien sind gezeichnet</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 ist ausgelassen. %2</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu): what each kernel makes of the device</source>
        <translation>Nsight Compute (ncu): was jeder Kernel aus dem Gerät macht</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys): what ran when</source>
        <translation>Nsight Systems (nsys): was wann lief</translation>
    </message>
    <message>
        <source>basic: throughput, occupancy, launch</source>
        <translation>basic: Durchsatz, Belegung, Start</translation>
    </message>
    <message>
        <source>detailed: memory, caches and pipelines, too</source>
        <translation>detailed: auch Speicher, Caches und Rechenwerke</translation>
    </message>
    <message>
        <source>full: all that there is, source lines among it</source>
        <translation>full: alles, was es gibt, auch Quellzeilen</translation>
    </message>
    <message>
        <source>roofline: rates against the device&apos;s peaks</source>
        <translation>roofline: Raten gegen die Spitzen des Geräts</translation>
    </message>
    <message>
        <source>steps %1</source>
        <translation>Schritte %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s)</source>
        <translation>
            <numerusform>ein Kernel</numerusform>
            <numerusform>%n Kernel</numerusform>
        </translation>
    </message>
    <message>
        <source>op by op instead of as a graph</source>
        <translation>Operation für Operation statt als Graph</translation>
    </message>
    <message>
        <source>kernels %1</source>
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>SM %1 %</source>
        <translation>SM %1 %</translation>
    </message>
    <message>
        <source>memory %1 %</source>
        <translation>Speicher %1 %</translation>
    </message>
    <message>
        <source>tensor %1 %</source>
        <translation>Tensor %1 %</translation>
    </message>
    <message>
        <source>DRAM %1</source>
        <translation>DRAM %1</translation>
    </message>
    <message>
        <source>By Nsight: %1</source>
        <translation>Nach Nsight: %1</translation>
    </message>
    <message>
        <source>Its advice: %1</source>
        <translation>Sein Rat: %1</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Copy or fill</source>
        <translation>Kopie oder Füllen</translation>
    </message>
    <message>
        <source>Of no operation</source>
        <translation>Von keiner Operation</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Other operation</source>
        <translation>Andere Operation</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>grid %1 · block %2 · %3 registers</source>
        <translation>Grid %1 · Block %2 · %3 Register</translation>
    </message>
    <message>
        <source> · shared memory %1 static, %2 dynamic</source>
        <translation> · Shared Memory %1 statisch, %2 dynamisch</translation>
    </message>
    <message>
        <source>%1 from %2 on · %3</source>
        <translation>%1 ab %2 · %3</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>of no operation of the plan</source>
        <translation>von keiner Operation des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 on: busy %3 · idle %4 · %n kernel(s)</source>
        <translation>
            <numerusform>%1 ab %2: beschäftigt %3 · untätig %4 · %n Kernel</numerusform>
            <numerusform>%1 ab %2: beschäftigt %3 · untätig %4 · %n Kernel</numerusform>
        </translation>
    </message>
    <message>
        <source> · matrix products %1 · attention %2</source>
        <translation> · Matrixprodukte %1 · Attention %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1, told by %2</source>
        <translation>
            <numerusform>%n Schritt, %1, erzählt von %2</numerusform>
            <numerusform>%n Schritte, %1, erzählt von %2</numerusform>
        </translation>
    </message>
    <message>
        <source> · a traced step takes %1 times a measured one</source>
        <translation> · ein aufgezeichneter Schritt dauert das %1-Fache eines gemessenen</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · matrix products %2 · attention %3 · gaps %4 · launching %5</source>
        <translation>Vom Schritt: beschäftigt %1 · Matrixprodukte %2 · Attention %3 · Lücken %4 · Starten %5</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were lost: what is shown lacks them.</source>
        <translation>
            <numerusform>%n Ereignis ging verloren: Es fehlt in dem, was zu sehen ist.</numerusform>
            <numerusform>%n Ereignisse gingen verloren: Sie fehlen in dem, was zu sehen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) had no usable times and were left out.</source>
        <translation>
            <numerusform>%n Ereignis hatte keine brauchbaren Zeiten und wurde ausgelassen.</numerusform>
            <numerusform>%n Ereignisse hatten keine brauchbaren Zeiten und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph has %1 kernels, copies and fills, of which %2 were told.</source>
        <translation>Der Graph hat %1 Kernel, Kopien und Füllen, von denen %2 erzählt wurden.</translation>
    </message>
    <message>
        <source>Trace a step of each cell in a process of its own.</source>
        <translation>Einen Schritt jeder Zelle in einem eigenen Prozess aufzeichnen.</translation>
    </message>
    <message>
        <source>achieved occupancy %1 %</source>
        <translation>erreichte Belegung %1 %</translation>
    </message>
    <message>
        <source>By Nsight, %1 launches together: %2</source>
        <translation>Laut Nsight, %1 Aufrufe zusammen: %2</translation>
    </message>
    <message>
        <source> · theoretical occupancy %1 %</source>
        <translation> · theoretische Belegung %1 %</translation>
    </message>
    <message>
        <source>%1 is a report of what ran when: it has no step times to set beside others. Open it by itself (File › Open); Timeline shows it.</source>
        <translation>%1 ist ein Bericht davon, was wann lief: Er hat keine Schrittzeiten, die neben anderen stehen könnten. Öffnen Sie ihn für sich (Datei › Öffnen); Zeitverlauf zeigt ihn.</translation>
    </message>
    <message>
        <source>L2 %1</source>
        <translation>L2 %1</translation>
    </message>
    <message>
        <source>Too few</source>
        <extracomment>not enough steps, where there is little room</extracomment>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>Untested</source>
        <extracomment>no doubt known, where there is little room</extracomment>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation>Andere Kernel</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), copies and fills within %1, told by %2</source>
        <translation>
            <numerusform>%n Kernel, Kopie oder Füllung innerhalb von %1, erzählt von %2</numerusform>
            <numerusform>%n Kernel, Kopien und Füllungen innerhalb von %1, erzählt von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), %1 by themselves, told by %2</source>
        <translation>
            <numerusform>%n Kernel, %1 für sich, erzählt von %2</numerusform>
            <numerusform>%n Kernel, %1 für sich, erzählt von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that time: busy %1 · gaps %2 · before the first and behind the last %3</source>
        <translation>Von dieser Zeit: beschäftigt %1 · Lücken %2 · vor dem ersten und hinter dem letzten %3</translation>
    </message>
    <message>
        <source>A session, a table or a sweep: a file that ends in %1. Or a report of NVIDIA&apos;s profilers, exported (.sqlite, .csv).</source>
        <translation>Eine Sitzung, eine Tabelle oder eine Messreihe: eine Datei, die auf %1 endet. Oder ein exportierter Bericht von NVIDIAs Profilern (.sqlite, .csv).</translation>
    </message>
    <message>
        <source>A side has no such figure, or took it under a profiling tool.</source>
        <translation>Eine Seite hat keine solche Kenngröße oder hat sie unter einem Profilierwerkzeug gemessen.</translation>
    </message>
    <message>
        <source>Load a ready-made sweep: %1.</source>
        <translation>Eine fertige Messreihe laden: %1.</translation>
    </message>
    <message>
        <source>%1 (none of these cells)</source>
        <translation>%1 (keine dieser Zellen)</translation>
    </message>
    <message>
        <source>The steady steps are the slowed ones: the device&apos;s clock was %1 MHz, and %2 MHz in quicker ones that are set aside.</source>
        <translation>Die stetigen Schritte sind die gebremsten: der Takt des Geräts war %1 MHz und in schnelleren, die beiseite stehen, %2 MHz.</translation>
    </message>
    <message>
        <source>Range (NVTX)</source>
        <translation>Bereich (NVTX)</translation>
    </message>
    <message>
        <source>grid %1 · block %2</source>
        <translation>Grid %1 · Block %2</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · gaps %2 · launching %3</source>
        <translation>Vom Schritt: beschäftigt %1 · Lücken %2 · Starten %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 steps.</source>
        <extracomment>a cell of the baseline, its mean and deviation, and of how many steps</extracomment>
        <translation>%1: %2 in %3 Schritten.</translation>
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
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 (at %3 MHz)</source>
        <extracomment>%1: a step&apos;s time, %2: in so many steps, %3: a clock</extracomment>
        <translation>%1 in %2 (bei %3 MHz)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Steps stay at %1 speeds: %2.</source>
        <extracomment>%1: two or more of them, in the order in which they came first</extracomment>
        <translation>Schritte bleiben bei %1 Geschwindigkeiten: %2.</translation>
    </message>
    <message>
        <source>Step times of transformers, measured by Stepscope</source>
        <translation>Schrittzeiten von Transformern, gemessen von Stepscope</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells, and what became of them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>a figure: &quot;Best MFU&quot;, &quot;Best Tokens/s&quot;</extracomment>
        <translation>Am besten: %1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In Zweifel</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); the notes below the results say why</source>
        <translation>
            <numerusform>%n Zelle; die Anmerkungen unter den Ergebnissen sagen, warum</numerusform>
            <numerusform>%n Zellen; die Anmerkungen unter den Ergebnissen sagen, warum</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>This command measures it again:</source>
        <translation>Dieser Befehl misst es noch einmal:</translation>
    </message>
    <message>
        <source>All cells: %1</source>
        <translation>Alle Zellen: %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Compared with the baseline</source>
        <translation>Im Vergleich mit dem Bezug</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Größen bedeuten</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured (.html).</source>
        <translation>Schreibt eine Seite für einen Browser: Überblick, Diagramme, Tabellen, wie gemessen wurde (.html).</translation>
    </message>
    <message>
        <source>Let --export and --report replace files that are there.</source>
        <translation>Lässt --export und --report Dateien ersetzen, die es schon gibt.</translation>
    </message>
    <message>
        <source>--report: %1 must end in .html</source>
        <translation>--report: %1 muss auf .html enden</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <extracomment>a figure with its unit, as it was predicted</extracomment>
        <translation>%1, vorhergesagt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>FLOP/s</source>
        <translation>FLOP/s</translation>
    </message>
    <message>
        <source>FLOP/byte</source>
        <translation>FLOP/Byte</translation>
    </message>
    <message>
        <source>Share of the step (%)</source>
        <translation>Anteil am Schritt (%)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Als &amp;Tabelle zeigen …</translation>
    </message>
    <message>
        <source>%1, points: %2</source>
        <extracomment>a chart, and how many points it has</extracomment>
        <translation>%1, Punkte: %2</translation>
    </message>
    <message>
        <source>%1, points: %2, %3 from %4 (%5) to %6 (%7)</source>
        <extracomment>a chart, how many points it has, a figure, its least value and of what that is, its greatest and of what</extracomment>
        <translation>%1, Punkte: %2, %3 von %4 (%5) bis %6 (%7)</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message numerus="yes">
        <source>It tells of %n sweeps; which one is meant is open.</source>
        <translation>
            <numerusform>Sie erzählt von %n Messreihe; welche gemeint ist, ist offen.</numerusform>
            <numerusform>Sie erzählt von %n Messreihen; welche gemeint ist, ist offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it carries of how it was measured is damaged, or of a later version of Stepscope.</source>
        <translation>Was sie darüber enthält, wie gemessen wurde, ist beschädigt oder von einer späteren Version von Stepscope.</translation>
    </message>
    <message>
        <source>Step times of transformers, put together by Stepscope</source>
        <translation>Schrittzeiten von Transformern, zusammengestellt von Stepscope</translation>
    </message>
    <message>
        <source>To measure it again, drop this page on the window of Stepscope, or give it to stepscope-cli run.</source>
        <translation>Um noch einmal zu messen, diese Seite auf das Fenster von Stepscope ziehen oder stepscope-cli run geben.</translation>
    </message>
    <message>
        <source>%1: %2 must end in %3; that tells the format</source>
        <translation>%1: %2 muss auf %3 enden; das sagt das Format</translation>
    </message>
    <message>
        <source>%1: there is no directory %2 for %3; create it first</source>
        <translation>%1: Es gibt keinen Ordner %2 für %3; er muss erst angelegt werden</translation>
    </message>
    <message>
        <source>%1: %2 is there and is not a file; choose another name</source>
        <translation>%1: %2 gibt es, und es ist keine Datei; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1: %2 exists already; choose another name, or replace it with --force</source>
        <translation>%1: %2 gibt es schon; einen anderen Namen wählen oder mit --force ersetzen</translation>
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
    <message>
        <source>seq </source>
        <translation>Seq. </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>Stapel </translation>
    </message>
    <message>
        <source>warm-up </source>
        <translation>Aufw. </translation>
    </message>
    <message>
        <source>recompute </source>
        <translation>neu rechnen: </translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Model and kind of step</source>
        <translation>Modell und Art des Schritts</translation>
    </message>
    <message>
        <source>Width (d_model)</source>
        <translation>Breite (d_model)</translation>
    </message>
    <message>
        <source>Inner width (d_ff)</source>
        <translation>Innere Breite (d_ff)</translation>
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
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Times of steps, as a list</source>
        <translation>Zeiten der Schritte, als Liste</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Höchster Speicher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Out of memory, yes or no</source>
        <translation>Speicher reichte nicht, ja oder nein</translation>
    </message>
    <message>
        <source>Error, in words</source>
        <translation>Fehler, in Worten</translation>
    </message>
    <message>
        <source>Only forward, yes or no</source>
        <translation>Nur vorwärts, ja oder nein</translation>
    </message>
    <message>
        <source>Number of all steps</source>
        <translation>Anzahl aller Schritte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>baseline has no figure %1</source>
        <translation>die Bezugsmessung hat keine Größe %1</translation>
    </message>
    <message>
        <source>current has no figure %1</source>
        <translation>die gezeigte Messung hat keine Größe %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Bezug: %1</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>gezeigt: %1</translation>
    </message>
    <message>
        <source>baseline unfinished</source>
        <translation>Bezug: unvollständig</translation>
    </message>
    <message>
        <source>current unfinished</source>
        <translation>gezeigt: unvollständig</translation>
    </message>
    <message>
        <source>baseline not run</source>
        <translation>Bezug: nicht gemessen</translation>
    </message>
    <message>
        <source>current not run</source>
        <translation>gezeigt: noch nicht gemessen</translation>
    </message>
    <message>
        <source>a figure of 0 has no ratio</source>
        <translation>zu einer Größe von 0 gibt es kein Verhältnis</translation>
    </message>
    <message>
        <source>both at once do not fit: %1</source>
        <translation>beide zugleich passen nicht hinein: %1</translation>
    </message>
    <message>
        <source>both sides in doubt: %1</source>
        <translation>beide Seiten fraglich: %1</translation>
    </message>
    <message>
        <source>baseline in doubt: %1</source>
        <translation>Bezug fraglich: %1</translation>
    </message>
    <message>
        <source>current in doubt: %1</source>
        <translation>gezeigte Messung fraglich: %1</translation>
    </message>
    <message>
        <source>baseline took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>der Bezug lief abwechselnd mit zwei Geschwindigkeiten, die %1 auseinanderliegen, %2 seiner Schritte mit der langsameren</translation>
    </message>
    <message>
        <source>current took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>die gezeigte Messung lief abwechselnd mit zwei Geschwindigkeiten, die %1 auseinanderliegen, %2 ihrer Schritte mit der langsameren</translation>
    </message>
    <message>
        <source>Compared across %1: baseline %2, current %3.</source>
        <translation>Verglichen über %1 hinweg: Bezug %2, gezeigt %3.</translation>
    </message>
    <message>
        <source>Measured elsewhere: %1</source>
        <translation>Anderswo gemessen: %1</translation>
    </message>
    <message>
        <source>Not both sides say where they were measured: machine and device may differ.</source>
        <translation>Nicht beide Seiten sagen, wo gemessen wurde: Rechner und Gerät können verschieden sein.</translation>
    </message>
    <message>
        <source>Cells matched: %1.</source>
        <translation>Zugeordnete Zellen: %1.</translation>
    </message>
    <message>
        <source>Cells matched: %1 (%2).</source>
        <translation>Zugeordnete Zellen: %1 (%2).</translation>
    </message>
    <message>
        <source>Geometric mean of the ratios (%1): %2.</source>
        <translation>Geometrisches Mittel der Verhältnisse (%1): %2.</translation>
    </message>
    <message>
        <source>Among all cells %1 slower and %2 faster stand; no more than %3 of those are expected to be chance.</source>
        <translation>Unter allen Zellen haben %1-mal „langsamer“ und %2-mal „schneller“ Bestand; höchstens %3 davon sind als Zufall zu erwarten.</translation>
    </message>
    <message>
        <source>%1 more are of cells that were measured while others used the machine: they do not count until measured again.</source>
        <translation>%1 weitere gehören zu Zellen, die gemessen wurden, während andere den Rechner nutzten: Sie zählen erst, wenn neu gemessen ist.</translation>
    </message>
    <message>
        <source>No doubt known: without single steps on both sides a ratio is all there is.</source>
        <translation>Unsicherheit unbekannt: Ohne einzelne Schritte auf beiden Seiten gibt es nur das Verhältnis.</translation>
    </message>
    <message>
        <source>Measured in turns just now: %1 of them.</source>
        <translation>Davon soeben im Wechsel gemessen: %1.</translation>
    </message>
    <message>
        <source>One side does not say, and it is taken for equal: %1.</source>
        <translation>Eine Seite sagt es nicht, und es gilt als gleich: %1.</translation>
    </message>
    <message>
        <source>the device&apos;s clock was %1 of the baseline&apos;s</source>
        <translation>der Takt des Geräts betrug %1 von dem des Bezugs</translation>
    </message>
    <message>
        <source>about %1 measured steps a side would tell</source>
        <translation>etwa %1 gemessene Schritte je Seite würden es entscheiden</translation>
    </message>
    <message>
        <source>%1 measured steps a side are the least</source>
        <translation>%1 gemessene Schritte je Seite sind das Wenigste</translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation>%1 und %2 weitere: %3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by %3</source>
        <translation>passt zu %1 Zellen von %2, die sich unterscheiden durch: %3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by nothing</source>
        <translation>passt zu %1 Zellen von %2, die sich durch nichts unterscheiden</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by %3</source>
        <translation>eine von %1 Zellen, die zu derselben von %2 passen; sie unterscheiden sich durch: %3</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by nothing</source>
        <translation>eine von %1 Zellen, die zu derselben von %2 passen und sich durch nichts unterscheiden</translation>
    </message>
    <message>
        <source>%1 has no cell with all these values</source>
        <translation>%1 hat keine Zelle mit all diesen Werten</translation>
    </message>
    <message>
        <source>%1 has no model like %2</source>
        <translation>%1 hat kein Modell wie %2</translation>
    </message>
    <message>
        <source>%1 has no cell with %2 %3</source>
        <translation>%1 hat keine Zelle mit %2 %3</translation>
    </message>
    <message>
        <source>cells %1 of %2: %3</source>
        <translation>Zellen %1 von %2: %3</translation>
    </message>
    <message>
        <source>cell %1 of %2 (%3): %4</source>
        <translation>Zelle %1 von %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1: %2 ms, was %3 ms (%4 %)</source>
        <translation>%1: %2 ms, vorher %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>The SM clock was %1 of the baseline&apos;s.</source>
        <translation>Der SM-Takt war %1 dessen des Bezugs.</translation>
    </message>
    <message>
        <source>Not both sides tell a clock: what it explains is not known.</source>
        <translation>Nicht beide Seiten nennen einen Takt: Was er erklärt, ist unbekannt.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>More or fewer FLOPs, at the rate that the baseline reached, of operations that FLOPs bound</source>
        <translation>Mehr oder weniger FLOPs von Operationen, die FLOPs begrenzen, mit der Rate des Bezugs</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>More or fewer bytes, at the rate that the baseline reached, of operations that bytes bound</source>
        <translation>Mehr oder weniger Bytes von Operationen, die Bytes begrenzen, mit der Rate des Bezugs</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>Andere Operationen</translation>
    </message>
    <message>
        <source>Operations that one side alone ran by themselves</source>
        <translation>Operationen, die nur eine Seite für sich ausführte</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Another SM clock, of operations that FLOPs bound</source>
        <translation>Ein anderer SM-Takt, bei Operationen, die FLOPs begrenzen</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unerklärt</translation>
    </message>
    <message>
        <source>What neither FLOPs, bytes, other operations nor the clock explain: another rate, launching, waiting</source>
        <translation>Was weder FLOPs noch Bytes, andere Operationen oder der Takt erklären: eine andere Rate, Starten, Warten</translation>
    </message>
    <message>
        <source>neither side has a breakdown: measure both with --breakdown (in the window: Options › Time each operation)</source>
        <translation>keine Seite hat eine Aufschlüsselung: beide mit --breakdown messen (im Fenster: Optionen › Jede Operation messen)</translation>
    </message>
    <message>
        <source>the baseline has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>der Bezug hat keine Aufschlüsselung: ihn mit --breakdown messen (im Fenster: Optionen › Jede Operation messen)</translation>
    </message>
    <message>
        <source>the current side has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>die gezeigte Seite hat keine Aufschlüsselung: sie mit --breakdown messen (im Fenster: Optionen › Jede Operation messen)</translation>
    </message>
    <message>
        <source>a side has no mean step time</source>
        <translation>eine Seite hat keine mittlere Schrittzeit</translation>
    </message>
    <message>
        <source>not measured in turns: %1</source>
        <translation>nicht im Wechsel gemessen: %1</translation>
    </message>
    <message>
        <source>No doubt known: of %1 neither more nor less is better.</source>
        <translation>Unsicherheit unbekannt: Von %1 ist weder mehr noch weniger besser.</translation>
    </message>
    <message>
        <source>No doubt known: no test tells how far chance moves %1, so nothing is claimed.</source>
        <translation>Unsicherheit unbekannt: Kein Test zeigt, wie weit der Zufall %1 verschiebt; daher wird nichts behauptet.</translation>
    </message>
    <message>
        <source>about %1 rounds in turns would tell (stepscope-cli compare --rounds)</source>
        <translation>etwa %1 Runden im Wechsel würden es zeigen (stepscope-cli compare --rounds)</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that %1 rounds would not tell</source>
        <translation>das Verhältnis liegt so nah an der Schwelle, dass es auch %1 Runden nicht zeigen würden</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of all pairs of steps, which a few long ones hardly move</source>
        <translation>aus den beiden Kenngrößen allein ist das Verhältnis %1; dieses ist das aller Paare von Schritten, das wenige lange kaum verschieben</translation>
    </message>
    <message>
        <source>Where steps are not enough, more of them tell, a locked clock, or both cells measured again in turns, here and now.</source>
        <translation>Wo die Schritte nicht genügen, sagen es mehr davon, ein fester Takt, oder beide Zellen noch einmal im Wechsel gemessen, hier und jetzt.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the baseline has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>der Bezug hat keinen Zeitverlauf: ihn mit --timeline messen (im Fenster: Optionen › Zeitverlauf)</translation>
    </message>
    <message>
        <source>the current side has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>die gezeigte Seite hat keinen Zeitverlauf: sie mit --timeline messen (im Fenster: Optionen › Zeitverlauf)</translation>
    </message>
    <message>
        <source>%1: kernels take %2 ms of a traced step, was %3 ms (%4 %)</source>
        <translation>%1: Kernel brauchen %2 ms eines aufgezeichneten Schritts, vorher %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is the middle of the rounds, which a few long steps hardly move</source>
        <translation>aus den beiden Kenngrößen allein ist das Verhältnis %1; dieses ist die Mitte der Runden, die wenige lange Schritte kaum verschieben</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of steps at equal speed, as far as that is known</source>
        <translation>aus den beiden Kenngrößen allein ist das Verhältnis %1; dieses ist das von Schritten gleicher Geschwindigkeit, soweit sie bekannt ist</translation>
    </message>
    <message>
        <source>the device takes turns at two speeds, and a side that shows one may have been at either: more such steps would not tell</source>
        <translation>das Gerät läuft abwechselnd mit zwei Geschwindigkeiten, und eine Seite, die nur eine zeigt, kann mit jeder gelaufen sein: mehr solche Schritte würden es nicht zeigen</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that more steps would not tell</source>
        <translation>das Verhältnis liegt so nah an der Schwelle, dass es auch mehr Schritte nicht zeigen würden</translation>
    </message>
    <message>
        <source>both measured in turns, here and now, may tell (stepscope-cli compare --decide-now)</source>
        <translation>beide im Wechsel gemessen, hier und jetzt, kann es zeigen (stepscope-cli compare --decide-now)</translation>
    </message>
    <message>
        <source>Where steps are not enough, a locked clock tells, or both cells measured again in turns, here and now.</source>
        <translation>Wo die Schritte nicht genügen, sagt es ein fester Takt, oder beide Zellen noch einmal im Wechsel gemessen, hier und jetzt.</translation>
    </message>
    <message>
        <source>the device waits for the host to launch its operations one by one, and how long that takes differs by %1 from start to start of a program: more such steps would not tell</source>
        <translation>das Gerät wartet darauf, dass der Rechner seine Operationen einzeln startet, und wie lange das dauert, unterscheidet sich von Programmstart zu Programmstart um %1: mehr solche Schritte würden es nicht zeigen</translation>
    </message>
    <message>
        <source>not measured in turns: this program runs under a tool (%1)</source>
        <translation>nicht im Wechsel gemessen: Dieses Programm läuft unter einem Werkzeug (%1)</translation>
    </message>
    <message>
        <source>what was measured under a profiling tool is not compared</source>
        <translation>was unter einem Profilierwerkzeug gemessen wurde, wird nicht verglichen</translation>
    </message>
    <message>
        <source>not both sides tell their clock: one that changes may explain the two speeds</source>
        <translation>nicht beide Seiten nennen ihren Takt: einer, der wechselt, kann die zwei Geschwindigkeiten erklären</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are slower: %2 (%3: %4 to %5).</source>
        <translation>Zusammengenommen sind %1 Zellen langsamer: %2 (%3: %4 bis %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are faster: %2 (%3: %4 to %5).</source>
        <translation>Zusammengenommen sind %1 Zellen schneller: %2 (%3: %4 bis %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are the same: %2 (%3: %4 to %5).</source>
        <translation>Zusammengenommen sind %1 Zellen gleich: %2 (%3: %4 bis %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells do not tell, either: %2 (%3: %4 to %5).</source>
        <translation>Auch zusammengenommen sagen %1 Zellen nichts Sicheres: %2 (%3: %4 bis %5).</translation>
    </message>
    <message>
        <source>This is of the stored steps; both were measured in turns since, which gave the ratio %1.</source>
        <translation>Dies gilt für die gespeicherten Schritte; beide wurden seither im Wechsel gemessen, mit dem Verhältnis %1.</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>Des Fensters</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Des Systems</translation>
    </message>
    <message>
        <source>Of numbers</source>
        <translation>Der Zahlen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Profilers</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Started under</source>
        <translation>Gestartet unter</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Übersetzt mit</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Temporäre Dateien</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
</context>
<context>
    <name>divisions</name>
    <message>
        <source>matrix products</source>
        <translation>Matrixprodukte</translation>
    </message>
    <message>
        <source>fused attention</source>
        <translation>verschmolzene Attention</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>computed once</source>
        <translation>einmal gerechnet</translation>
    </message>
    <message>
        <source>computed again</source>
        <translation>noch einmal gerechnet</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>used, by plan</source>
        <translation>genutzt, nach Plan</translation>
    </message>
    <message>
        <source>could be, in tf32 or bf16</source>
        <translation>nutzbar, in tf32 oder bf16</translation>
    </message>
    <message>
        <source>not for this</source>
        <translation>nicht hierfür</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The parts of the model in each pass, in order of execution</source>
        <translation>Die Teile des Modells in jedem Durchgang, in der Reihenfolge der Ausführung</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Forward, backward and optimizer</source>
        <translation>Vorwärts, rückwärts und Optimierer</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>Matrixprodukte</translation>
    </message>
    <message>
        <source>Matrix products; fused attention, which is products and softmax in one; norms, activations, loss, optimizer and all else</source>
        <translation>Matrixprodukte; verschmolzene Attention, die Produkte und Softmax in einem ist; Normen, Aktivierungen, Verlust, Optimierer und alles andere</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Of scores, softmax and values alone: the products and the softmax; fused attention does both in one and cannot be told apart</source>
        <translation>Nur von Scores, Softmax und Values: die Produkte und der Softmax; verschmolzene Attention macht beides in einem und lässt sich nicht trennen</translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation>Neuberechnung</translation>
    </message>
    <message>
        <source>What the backward computes again because the forward did not keep it, and all else</source>
        <translation>Was der Rückwärtsdurchgang noch einmal rechnet, weil der Vorwärtsdurchgang es nicht behalten hat, und alles andere</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>By the size of the numbers in each operation&apos;s first operand, as the plan has them; sums are of 32 bit even so</source>
        <translation>Nach der Größe der Zahlen im ersten Operanden jeder Operation, wie der Plan sie vorsieht; summiert wird dennoch mit 32 Bit</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensorkerne</translation>
    </message>
    <message>
        <source>Whether operations run on them, by plan and not measured: products in bf16, mixed and tf32 do, products in fp32 could</source>
        <translation>Ob Operationen darauf laufen, nach Plan und nicht gemessen: Produkte in bf16, mixed und tf32 tun es, Produkte in fp32 könnten es</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>no CUDA driver is installed (libcuda.so.1 was not found): install the NVIDIA driver</source>
        <translation>es ist kein CUDA-Treiber installiert (libcuda.so.1 fehlt): Installieren Sie den NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>the CUDA driver supports version %1, older than the %2 this build needs: update the driver</source>
        <translation>der CUDA-Treiber kann Version %1, dieses Programm braucht %2: Aktualisieren Sie den Treiber</translation>
    </message>
    <message>
        <source>the CUDA driver finds no device: check that one is plugged in and not hidden by CUDA_VISIBLE_DEVICES</source>
        <translation>der CUDA-Treiber findet kein Gerät: Prüfen Sie, ob eines eingebaut und nicht durch CUDA_VISIBLE_DEVICES verborgen ist</translation>
    </message>
    <message>
        <source>all CUDA devices are busy or unavailable: another program may hold them exclusively</source>
        <translation>alle CUDA-Geräte sind belegt oder nicht erreichbar: Ein anderes Programm kann sie für sich allein halten</translation>
    </message>
    <message>
        <source>the CUDA driver ran out of memory while it started: close other programs</source>
        <translation>dem CUDA-Treiber ging beim Start der Speicher aus: Schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>a CUDA device of compute capability %1.0 or newer is needed; the newest here has %2.x</source>
        <translation>nötig ist ein CUDA-Gerät ab Compute Capability %1.0; das neueste hier hat %2.x</translation>
    </message>
    <message>
        <source>the CUDA driver cannot start: %1</source>
        <translation>der CUDA-Treiber kann nicht starten: %1</translation>
    </message>
    <message>
        <source>the %1 backend is not installed: %2 is not in %3</source>
        <translation>das Backend %1 ist nicht installiert: %2 liegt nicht in %3</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <translation>%1 lässt sich nicht laden: %2</translation>
    </message>
    <message>
        <source>%1 was built from other sources than this program: build or install both together</source>
        <translation>%1 wurde aus anderen Quellen gebaut als dieses Programm: Bauen oder installieren Sie beide zusammen</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2 (%3 backend: %4)</source>
        <translation>das Gerät „%1“ gibt es hier nicht; Geräte dieser Maschine: %2 (Backend %3: %4)</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2</source>
        <translation>das Gerät „%1“ gibt es hier nicht; Geräte dieser Maschine: %2</translation>
    </message>
    <message>
        <source>%1 is not offered by %2; it offers %3</source>
        <translation>%2 bietet %1 nicht, sondern %3</translation>
    </message>
    <message>
        <source>%1 is not offered by %2</source>
        <translation>%2 bietet %1 nicht</translation>
    </message>
    <message>
        <source>the host ran out of memory</source>
        <translation>dem Rechner ging der Speicher aus</translation>
    </message>
    <message>
        <source>memory limit: %1 needed, %2 available</source>
        <translation>Speichergrenze: %1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 available</source>
        <translation>%1: %2 nötig, %3 frei</translation>
    </message>
    <message>
        <source>another %1 of memory are needed and cannot be had: close other programs, or raise the limits of this one (ulimit -v, ulimit -d)</source>
        <translation>weitere %1 Speicher sind nötig und nicht zu bekommen: Schließen Sie andere Programme oder heben Sie die Grenzen dieses Programms an (ulimit -v, ulimit -d)</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 steps</source>
        <translation>nach %1 von %2 Schritten gestoppt</translation>
    </message>
    <message>
        <source>the program ended in this cell twice, at the same step; to learn why, resume with --isolation process</source>
        <translation>das Programm endete zweimal in dieser Zelle, im selben Schritt; um zu erfahren, warum, setzen Sie mit „Ein Prozess je Zelle“ fort</translation>
    </message>
    <message>
        <source>the cell&apos;s process said nothing for %1 s and was killed</source>
        <translation>der Prozess der Zelle sagte %1 s lang nichts und wurde beendet</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4), often sent by the system when memory runs out</source>
        <translation>%1 wurde durch %2 beendet (Signal %3, %4), das oft vom System kommt, wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4)</source>
        <translation>%1 wurde durch %2 beendet (Signal %3, %4)</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3 (&quot;%4&quot;)</source>
        <translation>%1 endete mit Status %2, bevor %3 („%4“)</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3</source>
        <translation>%1 endete mit Status %2, bevor %3</translation>
    </message>
    <message>
        <source>the cell&apos;s process</source>
        <translation>der Prozess der Zelle</translation>
    </message>
    <message>
        <source>the process that traces</source>
        <translation>der aufzeichnende Prozess</translation>
    </message>
    <message>
        <source>the cell was done</source>
        <translation>die Zelle fertig war</translation>
    </message>
    <message>
        <source>it told what it saw</source>
        <translation>er sagte, was er sah</translation>
    </message>
    <message>
        <source>the process that traces said nothing for %1 s and was killed</source>
        <translation>der aufzeichnende Prozess sagte %1 s lang nichts und wurde beendet</translation>
    </message>
    <message>
        <source>no timeline: %1</source>
        <translation>kein Zeitverlauf: %1</translation>
    </message>
    <message>
        <source>it needs the command-line program beside this one, and it was not found; install stepscope-cli</source>
        <translation>es braucht das Programm stepscope-cli neben diesem, und das wurde nicht gefunden; installieren Sie es</translation>
    </message>
    <message>
        <source>process needs the command-line program beside this one, and it was not found; choose thread or install stepscope-cli</source>
        <translation>ein Prozess je Zelle braucht das Programm stepscope-cli neben diesem, und das wurde nicht gefunden; wählen Sie „In diesem Programm“ oder installieren Sie es</translation>
    </message>
    <message>
        <source>a sweep is running; stop it first</source>
        <translation>eine Messreihe läuft; stoppen Sie sie zuerst</translation>
    </message>
    <message>
        <source>%1 is not allowed; give a whole number from %2 to %3</source>
        <translation>%1 ist nicht erlaubt; geben Sie eine ganze Zahl von %2 bis %3 an</translation>
    </message>
    <message>
        <source>%1 is not allowed; a number must not be negative</source>
        <translation>%1 ist nicht erlaubt; die Zahl darf nicht negativ sein</translation>
    </message>
    <message>
        <source>%1 is not allowed with %2 steps, which count the warm-up steps in; give %3, or more steps</source>
        <translation>%1 geht nicht bei %2 Schritten, zu denen die Aufwärmschritte zählen; geben Sie %3 an, oder mehr Schritte</translation>
    </message>
    <message>
        <source>%1 heads do not divide d_model %2; choose a divisor of %3</source>
        <translation>d_model %2 ist nicht durch %1 Köpfe teilbar; wählen Sie einen Teiler von %3</translation>
    </message>
    <message>
        <source>%1 heads of d_model %2 have the odd size %3, which RoPE cannot rotate in pairs; choose heads so that d_model/heads is even</source>
        <translation>%1 Köpfe haben bei d_model %2 die ungerade Größe %3, die RoPE nicht paarweise drehen kann; wählen Sie die Köpfe so, dass d_model/Köpfe gerade ist</translation>
    </message>
    <message>
        <source>%1 is not allowed; give %2</source>
        <translation>%1 ist nicht erlaubt; geben Sie %2 an</translation>
    </message>
    <message>
        <source>%1 would have more than 2^48 elements; choose smaller sizes</source>
        <translation>%1 hätten mehr als 2^48 Elemente; wählen Sie kleinere Größen</translation>
    </message>
    <message>
        <source>the attention weights</source>
        <translation>die Gewichte der Attention</translation>
    </message>
    <message>
        <source>the feed-forward weights</source>
        <translation>die Gewichte der Feed-Forward-Schichten</translation>
    </message>
    <message>
        <source>the embedding and head</source>
        <translation>Embedding und Kopf</translation>
    </message>
    <message>
        <source>the feed-forward activations</source>
        <translation>die Aktivierungen der Feed-Forward-Schichten</translation>
    </message>
    <message>
        <source>the attention activations</source>
        <translation>die Aktivierungen der Attention</translation>
    </message>
    <message>
        <source>the attention scores</source>
        <translation>die Attention-Werte</translation>
    </message>
    <message>
        <source>there is no model; add one</source>
        <translation>es gibt kein Modell; fügen Sie eines hinzu</translation>
    </message>
    <message>
        <source>has no value; give at least one</source>
        <translation>hat keinen Wert; geben Sie mindestens einen an</translation>
    </message>
    <message>
        <source>holds %1 twice; remove one</source>
        <translation>enthält %1 zweimal; entfernen Sie einen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another model too; give each its own</source>
        <translation>„%1“ heißt auch ein anderes Modell; geben Sie jedem seinen Namen</translation>
    </message>
    <message>
        <source>is empty; give the model a name</source>
        <translation>ist leer; geben Sie dem Modell einen Namen</translation>
    </message>
    <message>
        <source>must not hold | , quotes or control characters</source>
        <translation>darf kein |, keine Anführungszeichen und keine Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>batch * seq must stay below 2^31 tokens; choose a smaller batch or sequence</source>
        <translation>Stapel × Sequenz muss unter 2^31 Token bleiben; wählen Sie einen kleineren Stapel oder eine kürzere Sequenz</translation>
    </message>
    <message>
        <source>must be at least one byte; leave it out for no limit</source>
        <translation>muss mindestens ein Byte sein; leer heißt ohne Grenze</translation>
    </message>
    <message>
        <source>the axes multiply to more than %1 cells; remove values from an axis or split the sweep</source>
        <translation>die Achsen ergeben mehr als %1 Zellen; entfernen Sie Werte aus einer Achse oder teilen Sie die Messreihe</translation>
    </message>
    <message>
        <source>%1 of %2 is not allowed; give what the device can do, such as 989 TFLOP/s</source>
        <translation>%1 für %2 ist nicht erlaubt; geben Sie an, was das Gerät kann, etwa 989 TFLOP/s</translation>
    </message>
    <message>
        <source>a given peak is of one device, and the sweep has %1; run them apart, or leave it out</source>
        <translation>eine angegebene Spitze gehört zu einem Gerät, und die Messreihe hat %1; messen Sie sie getrennt oder lassen Sie die Spitze weg</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Compute (ncu) liegt weder in PATH noch im Ordner eines CUDA-Toolkits noch in %1: %2</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Systems (nsys) liegt weder in PATH noch im Ordner eines CUDA-Toolkits noch in %1: %2</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit, and from developer.nvidia.com/nsight-compute</source>
        <translation>es kommt mit dem CUDA-Toolkit und von developer.nvidia.com/nsight-compute</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit (package cuda-nsight-systems), and from developer.nvidia.com/nsight-systems</source>
        <translation>es kommt mit dem CUDA-Toolkit (Paket cuda-nsight-systems) und von developer.nvidia.com/nsight-systems</translation>
    </message>
    <message>
        <source>the cell runs on %1, and Nsight profiles NVIDIA&apos;s devices: for what a step does there, see its breakdown and its timeline</source>
        <translation>die Zelle läuft auf %1, und Nsight profiliert Geräte von NVIDIA: Was ein Schritt dort tut, sagen Aufschlüsselung und Zeitverlauf</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew; Nsight Systems (nsys) and timelines need no counters</source>
        <translation>der Treiber lässt dieses Konto die Zähler des Geräts nicht lesen: Starten Sie als root, oder lassen Sie die Zeile `options nvidia NVreg_RestrictProfilingToAdminUsers=0` in eine Datei in /etc/modprobe.d schreiben und den Rechner neu starten; Nsight Systems (nsys) und Zeitverläufe brauchen keine Zähler</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew</source>
        <translation>der Treiber lässt dieses Konto die Zähler des Geräts nicht lesen: Starten Sie als root, oder lassen Sie die Zeile `options nvidia NVreg_RestrictProfilingToAdminUsers=0` in eine Datei in /etc/modprobe.d schreiben und den Rechner neu starten</translation>
    </message>
    <message>
        <source>this takes long: choose a phase or a pattern for kernels, or the set basic</source>
        <translation>das dauert lange: Wählen Sie eine Phase oder ein Muster für Kernel, oder den Satz basic</translation>
    </message>
    <message>
        <source>steps %1: give one step or a range of %2 at most, counted from 0</source>
        <translation>Schritte %1: Geben Sie einen Schritt oder einen Bereich von höchstens %2 an, von 0 an gezählt</translation>
    </message>
    <message>
        <source>the step has no phase &quot;%1&quot;; it has %2</source>
        <translation>der Schritt hat keine Phase „%1“; er hat %2</translation>
    </message>
    <message>
        <source>Nsight Systems records all kernels of a step: leave the kernel out, or profile with ncu</source>
        <translation>Nsight Systems zeichnet alle Kernel eines Schritts auf: Lassen Sie den Kernel weg oder profilieren Sie mit ncu</translation>
    </message>
    <message>
        <source>no kernel matched: look at the phase and the pattern for kernels</source>
        <translation>kein Kernel passte: Sehen Sie nach der Phase und dem Muster für Kernel</translation>
    </message>
    <message>
        <source>the disk is full: free some space, or write the report elsewhere</source>
        <translation>die Platte ist voll: Schaffen Sie Platz oder schreiben Sie den Bericht woandershin</translation>
    </message>
    <message>
        <source>%1 wrote no report: %2</source>
        <translation>%1 schrieb keinen Bericht: %2</translation>
    </message>
    <message>
        <source>%1 wrote no report and ended with status %2</source>
        <translation>%1 schrieb keinen Bericht und endete mit Status %2</translation>
    </message>
    <message>
        <source>stopped; what the tool had recorded by then is in %1</source>
        <translation>gestoppt; was das Werkzeug bis dahin aufgezeichnet hatte, steht in %1</translation>
    </message>
    <message>
        <source>stopped; the tool wrote no report</source>
        <translation>gestoppt; das Werkzeug schrieb keinen Bericht</translation>
    </message>
    <message>
        <source>%1: cannot be read: there is no such file</source>
        <translation>%1: lässt sich nicht lesen: Die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: cannot be read: you have no permission to</source>
        <translation>%1: lässt sich nicht lesen: Sie dürfen es nicht</translation>
    </message>
    <message>
        <source>%1: is a directory, not a file</source>
        <translation>%1: ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>%1: exists already and is not replaced unasked; choose another name</source>
        <translation>%1: gibt es schon und wird nicht ungefragt ersetzt; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1: cannot be written, nothing there has changed: %2</source>
        <translation>%1: lässt sich nicht schreiben, dort ist alles wie zuvor: %2</translation>
    </message>
    <message>
        <source>%1: free some space or choose another place</source>
        <translation>%1: Schaffen Sie Platz oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>%1: choose a place you may write to</source>
        <translation>%1: Wählen Sie einen Ort, an dem Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>%1: create the directory first or choose another place</source>
        <translation>%1: Legen Sie den Ordner zuerst an oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>%1: is being written by a run; choose another name</source>
        <translation>%1: wird von einer Messung geschrieben; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1: there is no such session file</source>
        <translation>%1: diese Sitzung gibt es nicht</translation>
    </message>
    <message>
        <source>%1: holds no run: its program ended before it began</source>
        <translation>%1: enthält keinen Lauf: Sein Programm endete, bevor er begann</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>calling thread</source>
        <translation>aufrufender Thread</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8 and try again</source>
        <translation>der Text ist nicht UTF-8; speichern Sie ihn als UTF-8 und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1: holds no run that can be: %2</source>
        <translation>%1: enthält keinen Lauf, den es geben kann: %2</translation>
    </message>
    <message>
        <source>%1: holds no run that can be read: it is nested too deep</source>
        <translation>%1: enthält keinen Lauf, der gelesen werden kann: Er ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the pattern for kernels is no regular expression: %1; close its brackets, and put \ before a sign that stands for itself</source>
        <translation>das Muster für Kernel ist kein regulärer Ausdruck: %1; schließen Sie seine Klammern, und setzen Sie \ vor ein Zeichen, das für sich selbst steht</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>table %1, of %2, is left out: %3</source>
        <translation>Tabelle %1, von %2, ist ausgelassen: %3</translation>
    </message>
    <message>
        <source>the column %1 is left out: it does not say of which kind of step it is (forward, forward+backward or train), beside columns that do</source>
        <translation>die Spalte %1 ist ausgelassen: sie sagt nicht, von welcher Schrittart sie ist (forward, forward+backward oder train), neben Spalten, die es sagen</translation>
    </message>
    <message>
        <source>what stands behind ± in the column %1 is left out: only that of a mean is known</source>
        <translation>was in der Spalte %1 hinter ± steht, ist ausgelassen: nur das eines Mittels ist bekannt</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 ist ausgelassen: %2</translation>
    </message>
    <message>
        <source>table %1: %2</source>
        <translation>Tabelle %1: %2</translation>
    </message>
    <message>
        <source>the row has %1 entries, the table %2 columns</source>
        <translation>die Zeile hat %1 Einträge, die Tabelle %2 Spalten</translation>
    </message>
    <message>
        <source>the row sums up others</source>
        <translation>die Zeile fasst andere zusammen</translation>
    </message>
    <message>
        <source>the row tells no measurement</source>
        <translation>die Zeile nennt keine Messung</translation>
    </message>
    <message>
        <source>the mode is %1, of which the row has no time, but %2 is of another; correct one of them, or leave the mode out</source>
        <translation>die Schrittart ist %1, von der die Zeile keine Zeit hat, %2 aber ist von einer anderen; berichtigen Sie eins von beiden, oder lassen Sie die Schrittart weg</translation>
    </message>
    <message>
        <source>only forward is &quot;%1&quot; here, but the mode is %2; correct one of them, or leave one out</source>
        <translation>nur vorwärts ist hier „%1“, die Schrittart aber %2; berichtigen Sie eins von beiden, oder lassen Sie eins weg</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and what stands in the brackets could be anything, as %3; write ± before a deviation, or leave it out</source>
        <translation>%1 sagt „%2“, und was in der Klammer steht, kann alles sein, denn %3; schreiben Sie ± vor eine Abweichung, oder lassen Sie sie weg</translation>
    </message>
    <message>
        <source>other entries of the column have none</source>
        <translation>andere Einträge der Spalte haben keine</translation>
    </message>
    <message>
        <source>only a mean has a deviation</source>
        <translation>nur ein Mittel hat eine Abweichung</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, of which one number has another unit than the column; write the unit behind both</source>
        <translation>%1 sagt „%2“, wovon eine Zahl eine andere Einheit hat als die Spalte; schreiben Sie die Einheit hinter beide</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which is a rate; write the time of a step, as the longest is of the least rate, and so on</source>
        <translation>%1 sagt „%2“, was eine Rate ist; schreiben Sie die Zeit eines Schritts, denn die längste gehört zur kleinsten Rate, und so weiter</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and no step takes so long or so short a time (from %3 to %4 s); see whether its unit is right</source>
        <translation>%1 sagt „%2“, und kein Schritt dauert so lange oder so kurz (von %3 bis %4 s); sehen Sie nach, ob die Einheit stimmt</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose comma could stand before decimals or between thousands; write a point, or no comma</source>
        <translation>%1 sagt „%2“, dessen Komma vor Nachkommastellen oder zwischen Tausendern stehen kann; schreiben Sie einen Punkt, oder kein Komma</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose point could stand before decimals or between thousands, as other numbers of the table have commas before decimals; write all numbers in one way</source>
        <translation>%1 sagt „%2“, dessen Punkt vor Nachkommastellen oder zwischen Tausendern stehen kann, denn andere Zahlen der Tabelle haben Kommas vor den Nachkommastellen; schreiben Sie alle Zahlen auf eine Weise</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the sequence length</source>
        <translation>%1 nennt Token in einer Zeit, von denen ein Schritt so viele hat wie Batch mal Sequenzlänge, und die Zeile sagt die Sequenzlänge nicht</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the batch</source>
        <translation>%1 nennt Token in einer Zeit, von denen ein Schritt so viele hat wie Batch mal Sequenzlänge, und die Zeile sagt den Batch nicht</translation>
    </message>
    <message>
        <source>%1 tells sequences in a time, of which a step has as many as the batch, and the row does not say the batch</source>
        <translation>%1 nennt Sequenzen in einer Zeit, von denen ein Schritt so viele hat wie der Batch, und die Zeile sagt den Batch nicht</translation>
    </message>
    <message>
        <source>%1 must not be negative, but is &quot;%2&quot;</source>
        <translation>%1 darf nicht negativ sein, ist aber „%2“</translation>
    </message>
    <message>
        <source>%1 must be more than 0, but is &quot;%2&quot;; write nan where nothing was measured</source>
        <translation>%1 muss größer als 0 sein, ist aber „%2“; schreiben Sie nan, wo nichts gemessen wurde</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds or nan, not &quot;%2&quot;</source>
        <translation>%1 muss eine Zahl von Sekunden oder nan sein, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“</translation>
    </message>
    <message>
        <source>%1 must list times of steps, and &quot;%2&quot; is none</source>
        <translation>%1 muss Zeiten von Schritten aufzählen, und „%2“ ist keine</translation>
    </message>
    <message>
        <source>%1 lists %2 steps and does not say whether the %3 warm-up steps are among them; give the number of all steps in a column &quot;steps&quot;</source>
        <translation>%1 zählt %2 Schritte auf und sagt nicht, ob die %3 Aufwärmschritte darunter sind; geben Sie die Zahl aller Schritte in einer Spalte „steps“ an</translation>
    </message>
    <message>
        <source>%1 does not say its unit; write &quot;%2 (s)&quot;, (ms) or (us)</source>
        <translation>%1 sagt seine Einheit nicht; schreiben Sie „%2 (s)“, (ms) oder (us)</translation>
    </message>
    <message>
        <source>%1 and %2 both say the %3 of this step, and not the same; leave one of them out</source>
        <translation>%1 und %2 nennen beide %3 dieses Schritts, und nicht dasselbe; lassen Sie eins von beiden weg</translation>
    </message>
    <message>
        <source>the status must be one of %1, %2, %3 or %4, not &quot;%5&quot;</source>
        <translation>der Status muss %1, %2, %3 oder %4 sein, nicht „%5“</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>muss true oder false sein, nicht „%1“</translation>
    </message>
    <message>
        <source>the model&apos;s name has %1 characters; leave %2 or fewer</source>
        <translation>der Name des Modells hat %1 Zeichen; lassen Sie höchstens %2 stehen</translation>
    </message>
    <message>
        <source>it asks for more than %1 %2 that do not stand in it; leave rows or columns out</source>
        <translation>verlangt sind mehr als %1 %2, die nicht darin stehen; lassen Sie Zeilen oder Spalten weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; allowed are %2</source>
        <translation>„%1“ ist nicht bekannt; erlaubt sind %2</translation>
    </message>
    <message>
        <source>numbers of %1 have another unit than the column, and are read in theirs (%2)</source>
        <translation>Zahlen von %1 haben eine andere Einheit als die Spalte und sind in ihrer gelesen (%2)</translation>
    </message>
    <message>
        <source>rows that tell no measurement are left out (%1)</source>
        <translation>Zeilen, die keine Messung nennen, sind ausgelassen (%1)</translation>
    </message>
    <message>
        <source>a row&apos;s one status or error is of the kind of step that has no time there; the one that has one is OK (%1)</source>
        <translation>der eine Status oder Fehler einer Zeile gehört zu der Schrittart, die dort keine Zeit hat; die andere ist OK (%1)</translation>
    </message>
    <message>
        <source>rows that sum up others are left out (%1)</source>
        <translation>Zeilen, die andere zusammenfassen, sind ausgelassen (%1)</translation>
    </message>
    <message>
        <source>the sequence length is unknown where the table does not say it (%1)</source>
        <translation>die Sequenzlänge ist unbekannt, wo die Tabelle sie nicht sagt (%1)</translation>
    </message>
    <message>
        <source>the model has no name where the table does not say it; a name is not taken from the row above (%1)</source>
        <translation>das Modell hat keinen Namen, wo die Tabelle ihn nicht sagt; ein Name wird nicht von der Zeile darüber genommen (%1)</translation>
    </message>
    <message>
        <source>the memory is unknown where it is no number with a unit (%1)</source>
        <translation>der Speicher ist unbekannt, wo er keine Zahl mit Einheit ist (%1)</translation>
    </message>
    <message>
        <source>the table does not say all sizes of %1; they are those of the presets of these names</source>
        <translation>die Tabelle sagt nicht alle Größen von %1; es sind die der Vorlagen dieser Namen</translation>
    </message>
    <message>
        <source>the units of %1 are powers of 1,000; some programs write MB for MiB</source>
        <translation>die Einheiten von %1 sind Potenzen von 1.000; manche Programme schreiben MB für MiB</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>ausgelassene Spalten: %1</translation>
    </message>
    <message>
        <source>and %1 more like these</source>
        <translation>und %1 weitere dieser Art</translation>
    </message>
    <message>
        <source>table %1, %2</source>
        <translation>Tabelle %1, %2</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>eine Vorlage braucht einen Namen</translation>
    </message>
    <message>
        <source>the name is longer than %1 bytes: choose a shorter one</source>
        <translation>der Name ist länger als %1 Byte: Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>a name has letters, digits, spaces and - _ . + only</source>
        <translation>ein Name hat nur Buchstaben, Ziffern, Leerzeichen und - _ . +</translation>
    </message>
    <message>
        <source>a name begins with a letter or a digit, and ends with no space</source>
        <translation>ein Name beginnt mit einem Buchstaben oder einer Ziffer und endet nicht mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>%1 is a preset of the program: choose another name</source>
        <translation>%1 ist eine Vorlage des Programms: Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 is there and cannot be read: mend it or move it away, or choose another name</source>
        <translation>%1 ist da und lässt sich nicht lesen: Reparieren oder verschieben Sie sie, oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>there is a preset %1 already: choose another name</source>
        <translation>es gibt schon eine Vorlage %1: Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>there is no place for presets: neither XDG_CONFIG_HOME nor HOME names a directory</source>
        <translation>für Vorlagen ist kein Platz: Weder XDG_CONFIG_HOME noch HOME nennt ein Verzeichnis</translation>
    </message>
    <message>
        <source>the file is larger than any sweep</source>
        <translation>die Datei ist größer als jede Messreihe</translation>
    </message>
    <message>
        <source>%1: the folder of presets cannot be made: %2</source>
        <translation>%1: der Ordner der Vorlagen lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>this account may read them</source>
        <translation>dieses Konto darf sie lesen</translation>
    </message>
    <message>
        <source>no NVIDIA driver says who may read them</source>
        <translation>kein NVIDIA-Treiber sagt, wer sie lesen darf</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (noch nicht da)</translation>
    </message>
    <message>
        <source>%1 (is no folder: move it away)</source>
        <translation>%1 (ist kein Ordner: verschieben Sie es)</translation>
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
        <translation>SD</translation>
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
        <translation>Rückwärts, SD</translation>
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
        <source>Backward std, derived</source>
        <translation>Rückwärts, SD, abgeleitet</translation>
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
    <message>
        <source>MFU (exact, causal)</source>
        <translation>MFU (genau, kausal)</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: model FLOPs / (mean step time × peak FLOP/s). Model FLOPs: every product that the step needs, attention by its causal half, nothing that is computed again. Peak: as given, else as measured by a run with a breakdown; never guessed from a name</source>
        <translation>Auslastung mit Modell-FLOPs: Modell-FLOPs / (mittlere Schrittzeit × Spitze in FLOP/s). Modell-FLOPs: jedes Produkt, das der Schritt braucht, Attention mit ihrer kausalen Hälfte, nichts, was noch einmal gerechnet wird. Spitze: wie angegeben, sonst wie von einem Lauf mit Aufschlüsselung gemessen; nie aus einem Namen geraten</translation>
    </message>
    <message>
        <source>MFU (PaLM)</source>
        <translation>MFU (PaLM)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 N + 12 L H Q T) FLOPs, a third of it in mode forward, after Chowdhery et al., PaLM, appendix B; N: all parameters, L layers of H heads of size Q, T: sequence length, attention in full. Peak: as for MFU (exact, causal)</source>
        <translation>MFU mit Token × (6 N + 12 L H Q T) FLOPs, im Modus Vorwärts einem Drittel davon, nach Chowdhery u. a., PaLM, Anhang B; N: alle Parameter, L Schichten mit H Köpfen der Größe Q, T: Sequenzlänge, Attention ganz gezählt. Spitze: wie bei MFU (genau, kausal)</translation>
    </message>
    <message>
        <source>MFU (torchtitan)</source>
        <translation>MFU (torchtitan)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, a third of it in mode forward, as torchtitan and nanochat print it: PaLM&apos;s without the table of embeddings. Peak: as for MFU (exact, causal)</source>
        <translation>MFU mit Token × (6 (N - Einbettung) + 12 L H Q T) FLOPs, im Modus Vorwärts einem Drittel davon, wie torchtitan und nanochat sie ausgeben: die von PaLM ohne die Einbettungstabelle. Spitze: wie bei MFU (genau, kausal)</translation>
    </message>
    <message>
        <source>MFU (6 N)</source>
        <translation>MFU (6 N)</translation>
    </message>
    <message>
        <source>MFU by tokens × 6 N FLOPs, a third of it in mode forward, after Kaplan et al., Scaling Laws, where attention is left out: too low for long sequences. Peak: as for MFU (exact, causal)</source>
        <translation>MFU mit Token × 6 N FLOPs, im Modus Vorwärts einem Drittel davon, nach Kaplan u. a., Scaling Laws, wo Attention nicht zählt: zu niedrig bei langen Sequenzen. Spitze: wie bei MFU (genau, kausal)</translation>
    </message>
    <message>
        <source>HFU (executed)</source>
        <translation>HFU (ausgeführt)</translation>
    </message>
    <message>
        <source>Hardware FLOPs utilisation: all arithmetic that the step&apos;s operations do, by the plan / (mean step time × peak FLOP/s); what is computed again and masked halves that are computed count. Peak: as for MFU (exact, causal)</source>
        <translation>Auslastung der Hardware: alle Rechenoperationen, die die Operationen des Schritts nach dem Plan ausführen / (mittlere Schrittzeit × Spitze in FLOP/s); was noch einmal gerechnet wird und gerechnete maskierte Hälften zählen mit. Spitze: wie bei MFU (genau, kausal)</translation>
    </message>
    <message>
        <source>Peak arithmetic, given</source>
        <translation>Spitze: Rechnen, angegeben</translation>
    </message>
    <message>
        <source>FLOP/s that the device does in the cell&apos;s precision, as the person who ran it says: MFU and HFU are then of this, not of what is measured</source>
        <translation>FLOP/s des Geräts in der Genauigkeit der Zelle, wie angegeben von der Person, die den Lauf gestartet hat: MFU und HFU beziehen sich dann darauf, nicht auf das Gemessene</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Mean over the measured steps of their time times the SM clock, as the device counted it around each, else as its driver reported it right after: a step that is slower by its clock alone takes no more of them</source>
        <translation>Mittel über die gemessenen Schritte von Zeit mal SM-Takt, wie ihn das Gerät um jeden Schritt gezählt, sonst wie ihn sein Treiber gleich danach gemeldet hat: Ein Schritt, der nur durch den Takt langsamer ist, braucht nicht mehr davon</translation>
    </message>
    <message>
        <source>Mean time of forward + backward less that of forward, where a run has both: derived, not measured by itself</source>
        <translation>Mittlere Zeit von Vorwärts + Rückwärts weniger der von Vorwärts, wo ein Lauf beide hat: abgeleitet, nicht für sich gemessen</translation>
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
    <message>
        <source>JSON lines file</source>
        <translation>JSON-Zeilen-Datei</translation>
    </message>
    <message>
        <source>an object a line for each cell, as other programs write them</source>
        <translation>ein Objekt je Zeile für jede Zelle, wie andere Programme sie schreiben</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Als &amp;Markdown …</translation>
    </message>
    <message>
        <source>Report of a comparison</source>
        <translation>Bericht eines Vergleichs</translation>
    </message>
    <message>
        <source>As &amp;JSON, exact…</source>
        <translation>Als &amp;JSON, genau …</translation>
    </message>
    <message>
        <source>Comparison, exact</source>
        <translation>Vergleich, genau</translation>
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
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>Another program saved the session as UTF-16 or UTF-32; it was read nevertheless.</source>
        <translation>Ein anderes Programm hat die Sitzung als UTF-16 oder UTF-32 gespeichert; sie wurde trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Lines whose number a line that says something else has already, as if of another run; left out, what they said is lost: %1</source>
        <translation>Zeilen, deren Nummer schon eine Zeile mit anderem Inhalt hat, als wären sie von einem anderen Lauf; ausgelassen, was sie sagten, ist verloren: %1</translation>
    </message>
    <message>
        <source>Lines in which more lists and objects stand within one another than in any record, left out; what they said is lost: %1</source>
        <translation>Zeilen, in denen mehr Listen und Objekte ineinander stehen als in irgendeinem Eintrag, ausgelassen; was in ihnen stand, ist verloren: %1</translation>
    </message>
    <message>
        <source>Records with a value that cannot be, left out: %1. The first: %2</source>
        <translation>Einträge mit einem Wert, den es nicht geben kann, ausgelassen: %1. Der erste: %2</translation>
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
        <source>%1; type a number, or several such as 64..1024 x2, and Enter</source>
        <translation>%1; Zahl oder mehrere wie 64..1024 x2 eingeben, dann Eingabetaste</translation>
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
    <name>stepscope::BreakdownChart</name>
    <message>
        <source>How the bars divide</source>
        <translation>Wie sich die Balken teilen</translation>
    </message>
    <message>
        <source>As shares</source>
        <translation>Als Anteile</translation>
    </message>
    <message>
        <source>Draw every bar as long as all, to compare where the time goes instead of how much</source>
        <translation>Zeichnet alle Balken gleich lang, um zu vergleichen, wohin die Zeit geht, statt wie viel es ist</translation>
    </message>
    <message>
        <source>Time of the phases of each cell</source>
        <translation>Zeit der Phasen jeder Zelle</translation>
    </message>
    <message>
        <source>%1 of %2 cells: choose or filter to see others</source>
        <translation>%1 von %2 Zellen: auswählen oder filtern, um andere zu sehen</translation>
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
    <message>
        <source>By plan: %1 bit</source>
        <translation>Nach Plan: %1 Bit</translation>
    </message>
    <message>
        <source>, on tensor cores</source>
        <translation>, auf Tensorkernen</translation>
    </message>
    <message>
        <source>, not on tensor cores, where tf32, bf16 or mixed would be</source>
        <translation>, nicht auf Tensorkernen, wo tf32, bf16 oder mixed wären</translation>
    </message>
    <message>
        <source>Wasted (ms)</source>
        <translation>Verschenkt (ms)</translation>
    </message>
    <message>
        <source>Time of each operation beyond what its limit asks for, added up: time × (1 - share of peak). Sort by it to see where there is most to gain</source>
        <translation>Zeit jeder Operation über das hinaus, was ihre Grenze verlangt, addiert: Zeit × (1 - Anteil an der Spitze). Danach sortiert sieht man, wo am meisten zu gewinnen ist</translation>
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
        <translation>DRAM / Plan</translation>
    </message>
    <message>
        <source>Bytes that the device&apos;s memory moved in a step, as Nsight Compute measured them, of the kernels that its report has</source>
        <translation>Bytes, die der Speicher des Geräts in einem Schritt bewegte, wie Nsight Compute sie gemessen hat, von den Kerneln seines Berichts</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>Gemessene durch geplante Bytes: Unter 1 sparen Caches den Speicher, weit über 1 wird etwas immer wieder bewegt</translation>
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
    <message>
        <source>Bound by either</source>
        <translation>Begrenzt durch beides</translation>
    </message>
    <message>
        <source>Bound by %1</source>
        <translation>Begrenzt durch %1</translation>
    </message>
    <message>
        <source>Which operations are shown</source>
        <translation>Welche Operationen zu sehen sind</translation>
    </message>
    <message>
        <source>Shows only the operations that one of the limits binds; the sums stay those of all</source>
        <translation>Zeigt nur die Operationen, die eine der Grenzen bindet; die Summen bleiben die aller Operationen</translation>
    </message>
    <message>
        <source>Time of a step, %1</source>
        <translation>Zeit eines Schritts, %1</translation>
    </message>
    <message>
        <source> · the device&apos;s peaks were not measured</source>
        <translation> · die Spitzenwerte des Geräts wurden nicht gemessen</translation>
    </message>
    <message>
        <source> · given: %1</source>
        <translation> · gegeben: %1</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Mit &amp;Nsight profilieren …</translation>
    </message>
    <message>
        <source>Profile %1 with &amp;Nsight…</source>
        <translation>%1 mit &amp;Nsight profilieren …</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartDialog</name>
    <message>
        <source>Only what is in &amp;sight</source>
        <translation>Nur, was zu &amp;sehen ist</translation>
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
    <message>
        <source>&amp;Whole chart</source>
        <translation>&amp;Ganzes Diagramm</translation>
    </message>
    <message>
        <source>The whole chart is in sight</source>
        <translation>Das ganze Diagramm ist zu sehen</translation>
    </message>
    <message>
        <source>Export the chart of %1</source>
        <extracomment>of a view, such as Live</extracomment>
        <translation>Diagramm von %1 exportieren</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The chosen rows, or all, with the headings: for a spreadsheet</source>
        <translation>Die gewählten Zeilen, oder alle, mit den Überschriften: für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnBoxes</name>
    <message>
        <source>What the columns hold</source>
        <translation>Was die Spalten enthalten</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vorschau der Tabelle</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 enthält</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Kind of step of %1</source>
        <translation>Art des Schritts von %1</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>In den Einträgen</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnsDialog</name>
    <message>
        <source>Table of chosen columns</source>
        <translation>Tabelle gewählter Spalten</translation>
    </message>
    <message>
        <source>As the results show</source>
        <translation>Wie die Ergebnisse sie zeigen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vorschau der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Satz</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Wä&amp;hlen</translation>
    </message>
    <message>
        <source>Choose columns by their headings</source>
        <translation>Spalten nach ihren Überschriften wählen</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Größen</translation>
    </message>
</context>
<context>
    <name>stepscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareLists</name>
    <message>
        <source>To know of single cells</source>
        <translation>Zu einzelnen Zellen</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Ohne Gegenstück</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the report has</source>
        <translation>
            <numerusform>und noch eine, die im Bericht steht</numerusform>
            <numerusform>und %n weitere, die im Bericht stehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::CompareModel</name>
    <message>
        <source>%1 % interval of the ratio: %2</source>
        <extracomment>a share in percent, and the interval that holds a ratio with it</extracomment>
        <translation>%1-%-Intervall des Verhältnisses: %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured in turns just now, %n round(s)</source>
        <translation>
            <numerusform>Soeben im Wechsel gemessen, %n Runde</numerusform>
            <numerusform>Soeben im Wechsel gemessen, %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>The cell&apos;s number in what is on show</source>
        <translation>Die Nummer der Zelle in der gezeigten Messung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What can be said of the difference, among all cells</source>
        <translation>Was sich über den Unterschied sagen lässt, unter allen Zellen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In Zweifel</translation>
    </message>
    <message>
        <source>Whether the figure of either side is in doubt: others used the machine, say, or the device was throttled</source>
        <translation>Ob die Kenngröße einer Seite in Zweifel steht: etwa weil andere den Rechner nutzten oder das Gerät gedrosselt war</translation>
    </message>
    <message>
        <source>Current over baseline, with the interval in which it lies: right of the middle line it is above 1, and the heading says which ratio stands where. The band is the threshold; a hollow mark does not stand by itself, and an arrow goes on beyond the scale.</source>
        <translation>Gezeigt durch Bezug, mit dem Intervall, in dem es liegt: rechts der Mittellinie ist es größer als 1, und die Überschrift sagt, wo welches Verhältnis steht. Das Band ist die Schwelle; eine hohle Marke hat für sich keinen Bestand, ein Pfeil geht über die Skala hinaus.</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareOptions</name>
    <message>
        <source>Baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Pair across</source>
        <translation>Zuordnen über</translation>
    </message>
    <message>
        <source>Axes whose values do not count for partners, such as two ways to compute the same</source>
        <translation>Achsen, deren Werte bei der Zuordnung nicht zählen, etwa zwei Arten, dasselbe zu rechnen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Z&amp;uletzt benutzt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>The figure that is compared</source>
        <translation>Die Größe, die verglichen wird</translation>
    </message>
    <message>
        <source>The smallest change that matters</source>
        <translation>Die kleinste Änderung, auf die es ankommt</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>Was jetzt &amp;gezeigt wird</translation>
    </message>
    <message>
        <source>W&amp;ithin this run</source>
        <translation>&amp;Innerhalb dieser Messung</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Paired across %1</source>
        <translation>Zugeordnet über %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>two values of an axis: what is held against the other</extracomment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>No cell that is compared has it on both sides.</source>
        <translation>Keine verglichene Zelle hat sie auf beiden Seiten.</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareSummary</name>
    <message>
        <source>Geometric mean %1</source>
        <extracomment>of the ratios of all cells</extracomment>
        <translation>Geometrisches Mittel %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells have a verdict, and which</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows, for a spreadsheet</source>
        <translation>&amp;Zeilen kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy report as &amp;Markdown</source>
        <translation>Bericht als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Letzte Messungen</translation>
    </message>
    <message>
        <source>Within this run</source>
        <translation>Innerhalb dieser Messung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows, or the whole report</source>
        <translation>Kopiert die gewählten Zeilen oder den ganzen Bericht</translation>
    </message>
    <message>
        <source>&amp;Rows, for a spreadsheet</source>
        <translation>&amp;Zeilen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown</source>
        <translation>Bericht als &amp;Markdown</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>Schreibt den Bericht in eine Datei</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>A run is going on, which has the device.</source>
        <translation>Eine Messung läuft und belegt das Gerät.</translation>
    </message>
    <message>
        <source>Cells are being measured in turns.</source>
        <translation>Es werden Zellen im Wechsel gemessen.</translation>
    </message>
    <message>
        <source>In turns, mean times are measured: choose %1 as the figure.</source>
        <translation>Im Wechsel werden mittlere Zeiten gemessen: Wählen Sie %1 als Größe.</translation>
    </message>
    <message>
        <source>Choose the rows to measure.</source>
        <translation>Wählen Sie die Zeilen, die gemessen werden sollen.</translation>
    </message>
    <message>
        <source>It cannot be measured here. %1</source>
        <translation>Hier kann das nicht gemessen werden. %1</translation>
    </message>
    <message>
        <source>Measures the cells of the selected rows here and now, in turns with those of the baseline: fifteen rounds of baseline, current, current, baseline, which drifting clocks and other load bear on alike</source>
        <translation>Misst die Zellen der gewählten Zeilen hier und jetzt im Wechsel mit denen des Bezugs: fünfzehn Runden Bezug, gezeigt, gezeigt, Bezug, auf die wandernder Takt und fremde Last gleich wirken</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Run the sweep on the left (F5), or open a session or table (Ctrl+O): each of its cells is then held against the same cell of a baseline.</source>
        <translation>Messen Sie die Reihe links (F5) oder öffnen Sie eine Sitzung oder Tabelle (Strg+O): Jede ihrer Zellen wird dann mit derselben Zelle eines Bezugs verglichen.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts, womit zu vergleichen wäre</translation>
    </message>
    <message>
        <source>Choose a baseline: a session or a table, also one that others made. Each cell is held against the same cell of it: slower, faster, or the same, and how sure that is. It may also be dropped here.</source>
        <translation>Wählen Sie einen Bezug: eine Sitzung oder eine Tabelle, auch von anderen. Jede Zelle wird mit derselben Zelle darin verglichen: langsamer, schneller oder gleich, und wie sicher das ist. Sie lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>what is on show, and its baseline</extracomment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>They could not be compared</source>
        <translation>Sie konnten nicht verglichen werden</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Keine Zeile zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The filter lets none of the %n matched cell(s) pass.</source>
        <translation>
            <numerusform>Der Filter lässt die zugeordnete Zelle nicht durch.</numerusform>
            <numerusform>Der Filter lässt keine der %n zugeordneten Zellen durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the two is the same. Below stands why; to pair cells that differ in an axis, choose it under “Pair across”.</source>
        <translation>Keine Zelle der beiden ist dieselbe. Warum, steht unten; um Zellen zuzuordnen, die sich in einer Achse unterscheiden, wählen Sie diese unter „Zuordnen über“.</translation>
    </message>
    <message>
        <source>&amp;Decide now, in turns</source>
        <translation>&amp;Jetzt entscheiden, im Wechsel</translation>
    </message>
    <message>
        <source>Why slower, as a water&amp;fall</source>
        <translation>&amp;Warum langsamer, als Wasserfall</translation>
    </message>
    <message>
        <source>What the change of the chosen cell&apos;s step is made of, by phase, from the breakdowns of both sides</source>
        <translation>Woraus die Änderung des Schritts der gewählten Zelle besteht, nach Phasen, aus den Aufschlüsselungen beider Seiten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Cells of one side fit several of the other, which says less. Below stands in what those differ: a filter that leaves one of them, such as precision=fp32 in the results, makes pairs.</source>
        <translation>Zellen der einen Seite passen zu mehreren der anderen, die weniger sagt. Unten steht, worin sich diese unterscheiden: ein Filter, der eine davon lässt, etwa precision=fp32 in den Ergebnissen, macht Paare.</translation>
    </message>
    <message>
        <source>Measure the chosen rows of the comparison here and now</source>
        <translation>Die gewählten Zeilen des Vergleichs hier und jetzt messen</translation>
    </message>
    <message>
        <source>Nothing is compared yet: choose a baseline first.</source>
        <translation>Noch ist nichts verglichen: Wählen Sie zuerst einen Bezug.</translation>
    </message>
</context>
<context>
    <name>stepscope::Comparer</name>
    <message>
        <source>what is on show</source>
        <translation>das Gezeigte</translation>
    </message>
</context>
<context>
    <name>stepscope::ConstantsForm</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
</context>
<context>
    <name>stepscope::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>stepscope::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>As Markdown, for a bug report</source>
        <translation>Als Markdown, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Libraries and profilers are asked for their versions…</source>
        <translation>Bibliotheken und Profiler werden nach ihren Versionen gefragt …</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
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
        <translation>&amp;Nur gewählte Zellen</translation>
    </message>
    <message>
        <source>Show only the chosen cells, in every view</source>
        <translation>Zeigt nur die gewählten Zellen, in jeder Ansicht</translation>
    </message>
    <message>
        <source>Filter &amp;out</source>
        <translation>&amp;Ohne gewählte Zellen</translation>
    </message>
    <message>
        <source>Show all but the chosen cells, in every view</source>
        <translation>Zeigt alle außer den gewählten Zellen, in jeder Ansicht</translation>
    </message>
    <message>
        <source>Filter &amp;back</source>
        <translation>Filter &amp;zurück</translation>
    </message>
    <message>
        <source>Go back to the filter before this one</source>
        <translation>Zurück zum vorigen Filter</translation>
    </message>
    <message>
        <source>Show &amp;all cells</source>
        <translation>&amp;Alle Zellen zeigen</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Nimmt den Filter weg</translation>
    </message>
    <message>
        <source>&amp;Show on the chart</source>
        <translation>Im Diagramm &amp;zeigen</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>Die gewählte Zelle</translation>
    </message>
    <message>
        <source>The %1 chosen cells</source>
        <translation>Die %1 gewählten Zellen</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Mit &amp;Nsight profilieren …</translation>
    </message>
</context>
<context>
    <name>stepscope::FilterStrip</name>
    <message>
        <source>Show all cells</source>
        <translation>Alle Zellen zeigen</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Den Filter wegnehmen</translation>
    </message>
    <message>
        <source>Only the cells that pass the filter: %1</source>
        <translation>Nur die Zellen, die der Filter durchlässt: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::FitAdvice</name>
    <message>
        <source>Nothing that can be chosen makes this cell smaller.</source>
        <translation>Nichts, was sich wählen lässt, macht diese Zelle kleiner.</translation>
    </message>
    <message>
        <source>What would make it smaller</source>
        <translation>Was sie kleiner machen würde</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Add to sweep</source>
        <translation>Zur Messreihe</translation>
    </message>
    <message>
        <source>Add to the sweep: %1</source>
        <translation>Zur Messreihe hinzufügen: %1</translation>
    </message>
    <message>
        <source>Adds this value to the sweep on the left, beside those that are there</source>
        <translation>Fügt diesen Wert der Messreihe links hinzu, neben denen, die dort stehen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1 less than this cell needs</source>
        <translation>%1 weniger, als diese Zelle braucht</translation>
    </message>
</context>
<context>
    <name>stepscope::GapsModel</name>
    <message>
        <source>the step&apos;s begin</source>
        <translation>dem Anfang des Schritts</translation>
    </message>
    <message>
        <source>the step&apos;s end</source>
        <translation>dem Ende des Schritts</translation>
    </message>
    <message>
        <source>No kernel, copy or fill ran between these two</source>
        <translation>Zwischen diesen beiden lief kein Kernel, keine Kopie und kein Füllen</translation>
    </message>
    <message>
        <source>Until the step&apos;s first work began: it was being launched</source>
        <translation>Bis die erste Arbeit des Schritts begann: Sie wurde gestartet</translation>
    </message>
    <message>
        <source>From the step&apos;s last work on, until the host knew that it was done</source>
        <translation>Von der letzten Arbeit des Schritts an, bis der Prozessor wusste, dass sie fertig ist</translation>
    </message>
    <message>
        <source>Gap (µs)</source>
        <translation>Lücke (µs)</translation>
    </message>
    <message>
        <source>At (µs)</source>
        <translation>Bei (µs)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>stepscope::HeatMapView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A column for each value of this axis</source>
        <translation>Eine Spalte für jeden Wert dieser Achse</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>A row for each value of this axis</source>
        <translation>Eine Zeile für jeden Wert dieser Achse</translation>
    </message>
    <message>
        <source>Log colours</source>
        <translation>Log-Farben</translation>
    </message>
    <message>
        <source>Equal steps of colour are equal ratios</source>
        <translation>Gleiche Farbschritte sind gleiche Verhältnisse</translation>
    </message>
    <message>
        <source>Heat map of a figure</source>
        <translation>Heatmap einer Größe</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 nach %2 und %3</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Gegen den Bezug</translation>
    </message>
    <message>
        <source>How many times the baseline&apos;s each figure is: blue is better, red is worse</source>
        <translation>Das Wievielfache des Bezugs jede Kenngröße ist: Blau ist besser, Rot schlechter</translation>
    </message>
    <message>
        <source>%1, times the baseline&apos;s</source>
        <translation>%1, Vielfaches des Bezugs</translation>
    </message>
    <message>
        <source>Baseline: %1 does not have it</source>
        <translation>Bezug: %1 hat sie nicht</translation>
    </message>
    <message>
        <source>%1 times the baseline&apos;s</source>
        <translation>Das %1-Fache des Bezugs</translation>
    </message>
    <message>
        <source>Not against the baseline: %1 has “%2” of none of these cells.</source>
        <translation>Nicht gegen den Bezug: %1 hat „%2“ von keiner dieser Zellen.</translation>
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
    <message>
        <source>The peak is %1, as it was given.</source>
        <translation>Die Spitze ist %1, wie angegeben.</translation>
    </message>
    <message>
        <source>The peak is %1, as it was measured here.</source>
        <translation>Die Spitze ist %1, wie hier gemessen.</translation>
    </message>
    <message>
        <source>Details of the cell</source>
        <translation>Einzelheiten der Zelle</translation>
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
        <translation>Er ist</translation>
    </message>
    <message>
        <source>Change (µs)</source>
        <translation>Änderung (µs)</translation>
    </message>
    <message>
        <source>Baseline (µs)</source>
        <translation>Bezug (µs)</translation>
    </message>
    <message>
        <source>Current (µs)</source>
        <translation>Gezeigt (µs)</translation>
    </message>
    <message>
        <source>Calls before</source>
        <translation>Aufrufe vorher</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Aufrufe jetzt</translation>
    </message>
    <message>
        <source>Same: within %1 % of the kernel&apos;s time, or a thousandth of all kernels&apos;; a traced step is one of many, whose times differ</source>
        <translation>Gleich: innerhalb von %1 % der Zeit des Kernels oder eines Tausendstels der aller Kernel; ein aufgezeichneter Schritt ist einer von vielen, deren Zeiten sich unterscheiden</translation>
    </message>
    <message>
        <source>Of a traced step</source>
        <translation>Von einem aufgezeichneten Schritt</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelPanel</name>
    <message>
        <source>Kernels by name</source>
        <translation>Kernel nach Namen</translation>
    </message>
    <message>
        <source>Kernels by phase</source>
        <translation>Kernel nach Phase</translation>
    </message>
    <message>
        <source>Kernels by layer</source>
        <translation>Kernel nach Schicht</translation>
    </message>
    <message>
        <source>Gaps, the longest first</source>
        <translation>Lücken, die längste zuerst</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the table for a spreadsheet, or of it the rows where several are chosen</source>
        <translation>Kopiert die Tabelle für eine Tabellenkalkulation, oder die Zeilen daraus, wo mehrere gewählt sind</translation>
    </message>
    <message>
        <source>Kernels of the timeline</source>
        <translation>Kernel des Zeitverlaufs</translation>
    </message>
    <message>
        <source>Gaps of the timeline</source>
        <translation>Lücken des Zeitverlaufs</translation>
    </message>
    <message>
        <source>Operations by name</source>
        <translation>Operationen nach Namen</translation>
    </message>
    <message>
        <source>Operations by phase</source>
        <translation>Operationen nach Phase</translation>
    </message>
    <message>
        <source>Operations by layer</source>
        <translation>Operationen nach Schicht</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelsModel</name>
    <message>
        <source>outside of layers</source>
        <translation>außerhalb von Schichten</translation>
    </message>
    <message>
        <source>of no operation</source>
        <translation>von keiner Operation</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Total (µs)</source>
        <translation>Summe (µs)</translation>
    </message>
    <message>
        <source>Mean (µs)</source>
        <translation>Mittel (µs)</translation>
    </message>
    <message>
        <source>Min (µs)</source>
        <translation>Min. (µs)</translation>
    </message>
    <message>
        <source>Max (µs)</source>
        <translation>Max. (µs)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Kernels, copies and fills of the device; on the CPU the operations. The tooltip of a row has the whole name</source>
        <translation>Kernel, Kopien und Füllen des Geräts; auf dem Prozessor die Operationen. Der Hinweis einer Zeile hat den ganzen Namen</translation>
    </message>
    <message>
        <source>How many there are in all traced steps</source>
        <translation>Wie viele es in allen aufgezeichneten Schritten sind</translation>
    </message>
    <message>
        <source>Their time in all traced steps</source>
        <translation>Ihre Zeit in allen aufgezeichneten Schritten</translation>
    </message>
    <message>
        <source>Total divided by calls</source>
        <translation>Summe geteilt durch Aufrufe</translation>
    </message>
    <message>
        <source>The shortest of them</source>
        <translation>Der kürzeste von ihnen</translation>
    </message>
    <message>
        <source>The longest of them</source>
        <translation>Der längste von ihnen</translation>
    </message>
    <message>
        <source>Share of the time of all rows; where two streams run at once, both count</source>
        <translation>Anteil an der Zeit aller Zeilen; wo zwei Streams zugleich laufen, zählen beide</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
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
        <source>Last</source>
        <translation>Letzter</translation>
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
        <translation>Speicher voll: Diese Zelle braucht %1, und %2 sind verfügbar.</translation>
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
    <message>
        <source>The last step</source>
        <translation>Der letzte Schritt</translation>
    </message>
    <message>
        <source>Start the axis at zero</source>
        <translation>Die Achse bei null beginnen</translation>
    </message>
    <message>
        <source>Hist&amp;ogram</source>
        <translation>V&amp;erteilung</translation>
    </message>
    <message>
        <source>Show beside the steps how often each value comes up, of the steps in sight and of those that are chosen</source>
        <translation>Neben den Schritten zeigen, wie oft jeder Wert vorkommt, unter den sichtbaren Schritten und unter den gewählten</translation>
    </message>
    <message>
        <source>Baseline &amp;under the steps</source>
        <translation>Bezug &amp;unter den Schritten</translation>
    </message>
    <message>
        <source>Draw the steps of the same cell of the baseline, thin and grey, with their mean</source>
        <translation>Die Schritte derselben Zelle des Bezugs dünn und grau zeichnen, mit ihrem Mittel</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic axis</source>
        <translation>Achse logarithmisch &amp;zeichnen</translation>
    </message>
    <message>
        <source>What a step is read as</source>
        <translation>Als was ein Schritt gelesen wird</translation>
    </message>
    <message>
        <source>The time of each step, or what follows from it</source>
        <translation>Die Zeit jedes Schritts oder was aus ihr folgt</translation>
    </message>
    <message>
        <source>Chosen cells that are not drawn: %1.</source>
        <translation>Gewählte Zellen, die nicht gezeichnet sind: %1.</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Mit &amp;Nsight profilieren …</translation>
    </message>
    <message>
        <source>Profile step %1 with &amp;Nsight…</source>
        <translation>Schritt %1 mit &amp;Nsight profilieren …</translation>
    </message>
    <message>
        <source>Profile steps %1 with &amp;Nsight…</source>
        <translation>Schritte %1 mit &amp;Nsight profilieren …</translation>
    </message>
    <message>
        <source>Stretch the axis to show warm-up steps, and a slow start, whole</source>
        <translation>Die Achse so strecken, dass Aufwärmschritte und ein langsamer Anfang ganz zu sehen sind</translation>
    </message>
    <message>
        <source>Cells in bands, not o&amp;verlaid</source>
        <translation>Gewählte Zellen sta&amp;peln</translation>
    </message>
    <message>
        <source>Draw each of the chosen cells in a band of its own, on a scale of its own, instead of one over the other</source>
        <translation>Jede der gewählten Zellen in einem eigenen Band mit eigenem Maßstab zeichnen, statt übereinander</translation>
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
        <source>A warning of the system came, and the run stops after this step. What was measured is kept.</source>
        <translation>Das System hat gewarnt; der Lauf hält nach diesem Schritt an. Was gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The run was stopped: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>Der Lauf wurde angehalten: %1 OK, %2 Speicher erschöpft, %3 fehlgeschlagen, von %4 Zellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in doubt: the machine was busy or throttled, or their steps spread widely. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>Eine Zelle ist zweifelhaft: Die Maschine war beschäftigt oder gedrosselt, oder ihre Schritte streuen stark. Die Ergebnisse kennzeichnen sie; Start › Gestörte Zellen erneut messen misst sie noch einmal.</numerusform>
            <numerusform>%n Zellen sind zweifelhaft: Die Maschine war beschäftigt oder gedrosselt, oder ihre Schritte streuen stark. Die Ergebnisse kennzeichnen sie; Start › Gestörte Zellen erneut messen misst sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Z&amp;uletzt benutzt</translation>
    </message>
    <message>
        <source>Something here does not work, and the rest goes on; nothing that was measured is lost. Please report it with the file that is open: %1</source>
        <translation>Hier geht etwas nicht, und der Rest läuft weiter; von dem, was gemessen wurde, geht nichts verloren. Bitte melden Sie es mit der geöffneten Datei: %1</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Der Bericht ist %1</translation>
    </message>
    <message>
        <source>No font of this system has the characters of %1, so the window is in English. Install one, such as fonts-noto-cjk.</source>
        <translation>Keine Schrift dieses Systems hat die Zeichen von %1; daher ist das Fenster auf Englisch. Installieren Sie eine, etwa fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>The language was not changed: a dialog is open. Close it and choose the language again.</source>
        <translation>Die Sprache wurde nicht geändert: Ein Dialog ist offen. Schließen Sie ihn und wählen Sie die Sprache noch einmal.</translation>
    </message>
</context>
<context>
    <name>stepscope::MappingDialog</name>
    <message>
        <source>Ro&amp;ws of one cell are its runs</source>
        <translation>&amp;Zeilen einer Zelle sind ihre Läufe</translation>
    </message>
    <message>
        <source>What does %1 hold?</source>
        <translation>Was enthält %1?</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s. Say what its columns hold; what is guessed is filled in.</source>
        <translation>%1 ist keine Tabelle von Stepscope. Sagen Sie, was ihre Spalten enthalten; was sich erraten ließ, ist eingetragen.</translation>
    </message>
    <message>
        <source>What is missing, what is guessed, and which rows cannot be placed</source>
        <translation>Was fehlt, was geraten ist und welche Zeilen nirgends hingehören</translation>
    </message>
    <message>
        <source>So in all rows</source>
        <translation>In allen Zeilen gleich</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Lines of names</source>
        <translation>Zei&amp;len mit Namen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Names of columns are &amp;values of</source>
        <translation>Spaltennamen sind &amp;Werte von</translation>
    </message>
    <message>
        <source>As the numbers tell</source>
        <translation>Wie es die Zahlen zeigen</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>As you said it of a table with the same columns before.</source>
        <translation>Wie Sie es von einer Tabelle mit denselben Spalten schon gesagt haben.</translation>
    </message>
    <message>
        <source>%1: that is no value of it.</source>
        <translation>%1: Das ist kein Wert davon.</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>No row can be placed: the list says why.</source>
        <translation>Keine Zeile lässt sich zuordnen: Die Liste sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are read.</source>
        <translation>
            <numerusform>%n Zelle wird gelesen.</numerusform>
            <numerusform>%n Zellen werden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht zuordnen.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht zuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 – %n row(s)</source>
        <translation>
            <numerusform>%1: %2 – %n Zeile</numerusform>
            <numerusform>%1: %2 – %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>And the &amp;tables of the same columns</source>
        <translation>Und die &amp;Tabellen mit denselben Spalten</translation>
    </message>
    <message>
        <source>What stands above each of them, such as a model&apos;s name, is said of it</source>
        <translation>Was über jeder von ihnen steht, etwa der Name eines Modells, gilt für sie</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Die Tabelle wird gelesen …</translation>
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
    <name>stepscope::MemoryView</name>
    <message>
        <source>Each tensor</source>
        <translation>Jeder Tensor</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>Every tensor where it lies in the memory of the step</source>
        <translation>Jeder Tensor dort, wo er im Speicher des Schritts liegt</translation>
    </message>
    <message>
        <source>What is alive at each operation, by what it is for</source>
        <translation>Was bei jeder Operation belegt ist, nach seinem Zweck</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Memory over the course of a step</source>
        <translation>Speicher im Verlauf eines Schritts</translation>
    </message>
    <message>
        <source>Tensors by their bytes</source>
        <translation>Tensoren nach ihren Bytes</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>Keine Zelle gewählt</translation>
    </message>
    <message>
        <source>Press Run (F5), or open a session or a table and choose a cell in the results: its memory is drawn from its plan, whether it has run or not.</source>
        <translation>Drücken Sie Start (F5), oder öffnen Sie eine Sitzung oder Tabelle und wählen Sie eine Zelle in den Ergebnissen: ihr Speicher wird nach ihrem Plan gezeichnet, ob sie gelaufen ist oder nicht.</translation>
    </message>
    <message>
        <source>This cell cannot be planned</source>
        <translation>Diese Zelle lässt sich nicht planen</translation>
    </message>
    <message>
        <source>The table that it comes from does not say: %1. Sessions and JSON files do; so does a run here.</source>
        <translation>Die Tabelle, aus der sie stammt, sagt nicht: %1. Sitzungen und JSON-Dateien sagen es, ebenso ein Lauf hier.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Peak %1 at %2</source>
        <translation>Spitze %1 bei %2</translation>
    </message>
    <message>
        <source> · fits in %1 (%2)</source>
        <translation> · passt in %1 (%2)</translation>
    </message>
    <message>
        <source> · %1 more than there is (%2 %3)</source>
        <translation> · %1 mehr, als da ist (%2 %3)</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>In der Spitze</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Memory of a step, %1</source>
        <translation>Speicher eines Schritts, %1</translation>
    </message>
    <message>
        <source>Memory of the other chosen cell</source>
        <translation>Speicher der anderen gewählten Zelle</translation>
    </message>
    <message>
        <source> · and %1 that %2, which is not on this machine, took beside the tensors</source>
        <translation> · und %1, die %2, das nicht in dieser Maschine ist, neben den Tensoren brauchte</translation>
    </message>
    <message>
        <source>What would make the cell smaller</source>
        <translation>Was die Zelle kleiner machen würde</translation>
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
    <message>
        <source>“%1” is no range of at most %2 numbers; write 64..1024 x2, 64..256 +64 or 1..4</source>
        <translation>„%1“ ist kein Bereich aus höchstens %2 Zahlen; schreiben Sie 64..1024 x2, 64..256 +64 oder 1..4</translation>
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
    <message>
        <source>what is measured</source>
        <translation>was gemessen wird</translation>
    </message>
    <message>
        <source>What the device can do, such as 989 TFLOP/s, or bf16=989T, fp32=67T: MFU and HFU are then of this. Without it they are of what is measured with the time of each operation</source>
        <translation>Was das Gerät kann, etwa 989 TFLOP/s oder bf16=989T, fp32=67T: MFU und HFU beziehen sich dann darauf. Ohne Angabe beziehen sie sich auf das, was mit der Zeit jeder Operation gemessen wird</translation>
    </message>
    <message>
        <source>Peak FLOP/s</source>
        <translation>Spitze in FLOP/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Traces a step of each cell in a process of its own, after its last step: see the Timeline tab</source>
        <translation>Zeichnet einen Schritt jeder Zelle in einem eigenen Prozess nach ihrem letzten Schritt auf: siehe Reiter Zeitverlauf</translation>
    </message>
    <message>
        <source>one past the warm-up</source>
        <translation>einer nach dem Aufwärmen</translation>
    </message>
    <message>
        <source>Which steps the timeline traces, counted from 0: a step such as 5, or a range such as 5-8</source>
        <translation>Welche Schritte der Zeitverlauf aufzeichnet, ab 0 gezählt: ein Schritt wie 5 oder ein Bereich wie 5-8</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>Seine Schritte</translation>
    </message>
    <message>
        <source>give a step such as 5, or a range such as 5-8 of %1 steps at most, counted from 0</source>
        <translation>einen Schritt wie 5 angeben, oder einen Bereich wie 5-8 von höchstens %1 Schritten, ab 0 gezählt</translation>
    </message>
</context>
<context>
    <name>stepscope::OwnersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotChoices</name>
    <message>
        <source>%1: the chart shows the cells with this value, or the median of all</source>
        <translation>%1: das Diagramm zeigt die Zellen mit diesem Wert oder den Median aller</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the chart shows of each cell</source>
        <translation>Was das Diagramm von jeder Zelle zeigt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>of a chart: no axis has this part</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All (median)</source>
        <translation>Alle (Median)</translation>
    </message>
    <message>
        <source>No cell on show has it.</source>
        <translation>Keine gezeigte Zelle hat sie.</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotView</name>
    <message>
        <source>Show all cells</source>
        <translation>Alle Zellen zeigen</translation>
    </message>
    <message>
        <source>%1: %2 cells</source>
        <translation>%1: %2 Zellen</translation>
    </message>
    <message>
        <source>%1: %2, the median; %3 to %4</source>
        <translation>%1: %2, der Median; %3 bis %4</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>Speicher voll: Diese Zelle braucht %1, und %2 sind verfügbar.</translation>
    </message>
    <message>
        <source>%1 is not known of it</source>
        <translation>%1 ist von ihr nicht bekannt</translation>
    </message>
    <message>
        <source>No cell on show has the figure “%1”. Choose another one above.</source>
        <translation>Keine gezeigte Zelle hat die Größe „%1“. Wählen Sie oben eine andere.</translation>
    </message>
    <message>
        <source>No cell on show has been measured yet, and nothing is predicted of them.</source>
        <translation>Noch ist keine gezeigte Zelle gemessen, und nichts ist von ihnen vorhergesagt.</translation>
    </message>
    <message>
        <source>The filter lets no cell pass</source>
        <translation>Der Filter lässt keine Zelle durch</translation>
    </message>
    <message>
        <source>“%1” fits none of the cells.</source>
        <translation>„%1“ passt auf keine der Zellen.</translation>
    </message>
    <message>
        <source>No cell to show yet</source>
        <translation>Noch keine Zelle zu zeigen</translation>
    </message>
    <message>
        <source>Choose models and axes on the left, two values of an axis or more, and press Run (F5): the chart grows with each cell that is done. Or open a session or table (Ctrl+O).</source>
        <translation>Wählen Sie links Modelle und Achsen, zwei Werte einer Achse oder mehr, und drücken Sie Start (F5): das Diagramm wächst mit jeder fertigen Zelle. Oder öffnen Sie eine Sitzung oder Tabelle (Strg+O).</translation>
    </message>
    <message>
        <source>The cells on show were stopped before their steps told anything. Run › Run what is left (Ctrl+F5) measures them.</source>
        <translation>Die gezeigten Zellen wurden angehalten, bevor ihre Schritte etwas sagten. Start › Den Rest messen (Ctrl+F5) misst sie.</translation>
    </message>
</context>
<context>
    <name>stepscope::PlacesPlot</name>
    <message numerus="yes">
        <source>%n more lie here: click again for the next</source>
        <translation>
            <numerusform>%n weitere liegt hier: noch einmal klicken zeigt die nächste</numerusform>
            <numerusform>%n weitere liegen hier: noch einmal klicken zeigt die nächste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::PresetDialog</name>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the preset</source>
        <translation>&amp;Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>It stands in the menu of presets then, and stepscope-cli finds it by --preset.</source>
        <translation>Sie steht dann im Menü der Vorlagen, und stepscope-cli findet sie mit --preset.</translation>
    </message>
    <message>
        <source>Replaces your preset %1.</source>
        <translation>Ersetzt Ihre Vorlage %1.</translation>
    </message>
</context>
<context>
    <name>stepscope::PresetMenu</name>
    <message>
        <source>&amp;Remove preset</source>
        <translation>Vorlage &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Als Vorlage &amp;speichern …</translation>
    </message>
    <message>
        <source>Keep the workload under a name of its own, for the command line, too</source>
        <translation>Die Aufgabe unter einem eigenen Namen behalten, auch für die Befehlszeile</translation>
    </message>
    <message>
        <source>The preset %1 cannot be read: %2. Mend its file or remove it: %3</source>
        <translation>Die Vorlage %1 lässt sich nicht lesen: %2. Reparieren oder entfernen Sie ihre Datei: %3</translation>
    </message>
    <message>
        <source>The preset %1 is in the trash.</source>
        <translation>Die Vorlage %1 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>The preset %1 stays: %2</source>
        <translation>Die Vorlage %1 bleibt: %2</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileDialog</name>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>As the answers have it</source>
        <translation>Nach den Antworten</translation>
    </message>
    <message>
        <source>Profile with Nsight</source>
        <translation>Mit Nsight profilieren</translation>
    </message>
    <message>
        <source>The cell runs again in a process of its own under the tool. What is measured there stays out of its step times, tables and comparisons.</source>
        <translation>Die Zelle läuft noch einmal in einem eigenen Prozess unter dem Werkzeug. Was dort gemessen wird, bleibt aus Schrittzeiten, Tabellen und Vergleichen heraus.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Bevor es beginnt</translation>
    </message>
    <message>
        <source>Which steps, counted from 0: 5, or 5-8</source>
        <translation>Welche Schritte, von 0 an gezählt: 5 oder 5-8</translation>
    </message>
    <message>
        <source>the whole step</source>
        <translation>der ganze Schritt</translation>
    </message>
    <message>
        <source>A phase of the step alone, such as forward/attention</source>
        <translation>Nur eine Phase des Schritts, etwa forward/attention</translation>
    </message>
    <message>
        <source>all kernels</source>
        <translation>alle Kernel</translation>
    </message>
    <message>
        <source>Kernels whose names match a regular expression, such as softmax|norm</source>
        <translation>Kernel, deren Namen zu einem regulären Ausdruck passen, etwa softmax|norm</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Werkzeug</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>&amp;Satz</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Kernels</source>
        <translation>&amp;Kernel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What is run, as a shell takes it; it may be changed</source>
        <translation>Was ausgeführt wird, wie eine Shell es annimmt; es darf geändert werden</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Kopiert den Befehl</translation>
    </message>
    <message>
        <source>Takes the command back that the answers above make</source>
        <translation>Nimmt wieder den Befehl, der sich aus den Antworten oben ergibt</translation>
    </message>
    <message>
        <source>“%1” says no steps: write 5, or 5-8, counted from 0.</source>
        <translation>„%1“ nennt keine Schritte: Schreiben Sie 5 oder 5-8, von 0 an gezählt.</translation>
    </message>
    <message>
        <source>The pattern for kernels is not valid: %1.</source>
        <translation>Das Muster für Kernel ist nicht gültig: %1.</translation>
    </message>
    <message>
        <source>about %1 kernels</source>
        <translation>etwa %1 Kernel</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) over each</source>
        <translation>
            <numerusform>ein Durchgang über jeden</numerusform>
            <numerusform>%n Durchgänge über jeden</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 kernels, as they run</source>
        <translation>etwa %1 Kernel, wie sie laufen</translation>
    </message>
    <message>
        <source>a report of about %1</source>
        <translation>ein Bericht von etwa %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>may be read, as far as the driver tells</source>
        <translation>dürfen gelesen werden, soweit der Treiber es sagt</translation>
    </message>
    <message>
        <source>none are needed</source>
        <translation>werden nicht gebraucht</translation>
    </message>
    <message>
        <source>%1; the step&apos;s operations are launched one by one instead of as a graph</source>
        <translation>%1; die Operationen des Schritts werden einzeln statt als Graph gestartet</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es gibt keinen Befehl.</translation>
    </message>
    <message>
        <source>The command has a quote that is not closed.</source>
        <translation>Der Befehl hat ein Anführungszeichen, das nicht geschlossen wird.</translation>
    </message>
    <message>
        <source>Changed by hand: the answers above change it no more.</source>
        <translation>Von Hand geändert: Die Antworten oben ändern ihn nicht mehr.</translation>
    </message>
    <message>
        <source>The command stands here as soon as the tool is known.</source>
        <translation>Der Befehl steht hier, sobald das Werkzeug bekannt ist.</translation>
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
        <translation>(keine Operation)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Of the operation that the kernel was launched for</source>
        <translation>Der Operation, für die der Kernel gestartet wurde</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Its last name</source>
        <translation>Sein letzter Name</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Launches, all layers and steps together</source>
        <translation>Starts, alle Schichten und Schritte zusammen</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>Zeit (µs)</translation>
    </message>
    <message>
        <source>Of all calls; each ran alone, several times over: no part of a step&apos;s time</source>
        <translation>Aller Aufrufe; jeder lief allein, mehrere Male: kein Teil einer Schrittzeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the time of all kernels of the report</source>
        <translation>An der Zeit aller Kernel des Berichts</translation>
    </message>
    <message>
        <source>SM</source>
        <translation>SM</translation>
    </message>
    <message>
        <source>Share of the multiprocessors&apos; peak throughput that was reached</source>
        <translation>Erreichter Anteil am Spitzendurchsatz der Multiprozessoren</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Share of the peak throughput of caches and memory, whichever was busiest</source>
        <translation>Anteil am Spitzendurchsatz von Caches und Speicher, wo am meisten zu tun war</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Share of the cycles in which the tensor pipe was active</source>
        <translation>Anteil der Takte, in denen das Tensor-Rechenwerk arbeitete</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Active warps over those that there is room for</source>
        <translation>Aktive Warps von denen, die Platz haben</translation>
    </message>
    <message>
        <source>DRAM</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s memory, as they were measured</source>
        <translation>Bytes, die aus dem und in den Speicher des Geräts bewegt wurden, wie gemessen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Bytes that the step&apos;s plan counts for the same operations; none where they share a kernel with others</source>
        <translation>Bytes, die der Plan des Schritts für dieselben Operationen zählt; keine, wo sie sich einen Kernel mit anderen teilen</translation>
    </message>
    <message>
        <source>DRAM / plan</source>
        <translation>DRAM / Plan</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>Gemessene durch geplante Bytes: Unter 1 sparen Caches den Speicher, weit über 1 wird etwas immer wieder bewegt</translation>
    </message>
    <message>
        <source>Advice (up to %1 of its time): %2</source>
        <translation>Rat (bis zu %1 seiner Zeit): %2</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Rat: %1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s L2 cache, as they were measured: far more than DRAM is reused from there</source>
        <translation>Bytes, die vom und zum L2-Cache des Geräts bewegt wurden, wie gemessen: weit mehr als bei DRAM heißt, dass sie von dort wiederverwendet werden</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfilePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Fertig: %1, %2</translation>
    </message>
    <message>
        <source>Nothing is being profiled. Run › Profile with Nsight… begins.</source>
        <translation>Es wird nichts profiliert. Start › Mit Nsight profilieren … beginnt.</translation>
    </message>
    <message>
        <source>What the profiler prints</source>
        <translation>Was der Profiler ausgibt</translation>
    </message>
    <message>
        <source>Kernels that are profiled</source>
        <translation>Kernel, die profiliert sind</translation>
    </message>
    <message>
        <source>Ends the profiler and what it runs</source>
        <translation>Beendet den Profiler und was unter ihm läuft</translation>
    </message>
    <message>
        <source>Kernels of the report</source>
        <translation>Kernel des Berichts</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, Zelle %2</translation>
    </message>
    <message>
        <source>%1: ending, %2</source>
        <translation>%1: endet, %2</translation>
    </message>
    <message>
        <source>%1: %2 of about %3 kernels, %4</source>
        <translation>%1: %2 von etwa %3 Kerneln, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Each kernel ran alone: their sum is no step&apos;s time.</source>
        <translation>%1: %2. Jeder Kernel lief allein: Ihre Summe ist keine Schrittzeit.</translation>
    </message>
    <message>
        <source>What the profiler does and tells</source>
        <translation>Was der Profiler tut und erzählt</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRequests</name>
    <message>
        <source>Profiled: %1, %2</source>
        <translation>Profiliert: %1, %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The cell was not profiled. %1</source>
        <translation>Die Zelle wurde nicht profiliert. %1</translation>
    </message>
    <message>
        <source>The profile was cancelled: %1</source>
        <translation>Das Profil wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>A cell is being profiled already. Wait until it is done, or cancel it.</source>
        <translation>Es wird schon eine Zelle profiliert. Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>A run has the device. Profile when it has ended, or stop it.</source>
        <translation>Ein Lauf hat das Gerät. Profilieren Sie, wenn er zu Ende ist, oder beenden Sie ihn.</translation>
    </message>
    <message>
        <source>What is on show is in no session, and a report lies beside its session and is listed with its cell. Save it as a session (Ctrl+S), open that (Ctrl+O), and ask again. Nothing is lost.</source>
        <translation>Was gezeigt wird, steht in keiner Sitzung; ein Bericht liegt neben seiner Sitzung und steht bei seiner Zelle. Speichern Sie es als Sitzung (Strg+S), öffnen Sie diese (Strg+O) und fragen Sie noch einmal. Verloren geht nichts.</translation>
    </message>
    <message>
        <source>stepscope-cli, which the tool is to run, is not beside this program. Install it there.</source>
        <translation>stepscope-cli, das unter dem Werkzeug laufen soll, liegt nicht neben diesem Programm. Installieren Sie es dort.</translation>
    </message>
    <message>
        <source>Choose a cell first: Nsight profiles the steps of one.</source>
        <translation>Wählen Sie zuerst eine Zelle: Nsight profiliert deren Schritte.</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRunner</name>
    <message>
        <source>%1 was written and is not listed with its cell: %2</source>
        <translation>%1 wurde geschrieben und steht nicht bei seiner Zelle: %2</translation>
    </message>
    <message>
        <source>%1 is profiling a cell. Wait until it is done, or cancel it.</source>
        <translation>%1 profiliert eine Zelle. Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
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
    <message>
        <source>In turns: round %1 of %2</source>
        <translation>Im Wechsel: Runde %1 von %2</translation>
    </message>
    <message>
        <source>%1 (pair %2 of %3)</source>
        <extracomment>measuring cells in turns: which round of a pair, and which pair</extracomment>
        <translation>%1 (Paar %2 von %3)</translation>
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
    <name>stepscope::ReportList</name>
    <message>
        <source>Nsight reports</source>
        <translation>Nsight-Berichte</translation>
    </message>
    <message>
        <source>%1. The file is gone; what was read of it is in the session.</source>
        <translation>%1. Die Datei ist fort; was aus ihr gelesen wurde, steht in der Sitzung.</translation>
    </message>
    <message>
        <source>Show here: %1</source>
        <translation>Hier zeigen: %1</translation>
    </message>
    <message>
        <source>The timeline that the report has</source>
        <translation>Der Zeitverlauf, den der Bericht hat</translation>
    </message>
    <message>
        <source>The kernels of the report as a table</source>
        <translation>Die Kernel des Berichts als Tabelle</translation>
    </message>
    <message>
        <source>Open in %1: %2</source>
        <translation>In %1 öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2</source>
        <translation>%1 ist nicht auf diesem Rechner: %2</translation>
    </message>
    <message>
        <source>Show in the folder: %1</source>
        <translation>Im Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>Opens the folder that the report is in</source>
        <translation>Öffnet den Ordner, in dem der Bericht liegt</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Moves the report to the desktop&apos;s trash, after a question</source>
        <translation>Verschiebt den Bericht nach einer Frage in den Papierkorb der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Move %1 to the trash? What was read of it stays in the session.</source>
        <translation>%1 in den Papierkorb verschieben? Was daraus gelesen wurde, bleibt in der Sitzung.</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den Papierkorb &amp;verschieben</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 bleibt, wo sie ist: Die Arbeitsumgebung hat keinen Papierkorb, in den sie verschoben werden könnte. %2</translation>
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
    <message>
        <source>Table of chosen &amp;columns…</source>
        <translation>Tabelle gewählter S&amp;palten …</translation>
    </message>
    <message>
        <source>Copy the results, or write them to a file, under columns that you choose</source>
        <translation>Ergebnisse unter gewählten Spalten kopieren oder in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Chosen &amp;columns…</source>
        <translation>&amp;Gewählte Spalten …</translation>
    </message>
    <message>
        <source>There are no results to make a table of: press Run (F5), or open a session or table (Ctrl+O).</source>
        <translation>Es gibt keine Ergebnisse für eine Tabelle: Start (F5) drücken, oder eine Sitzung oder Tabelle öffnen (Strg+O).</translation>
    </message>
</context>
<context>
    <name>stepscope::RooflineView</name>
    <message>
        <source>%1, %2 of the step</source>
        <translation>%1, %2 des Schritts</translation>
    </message>
    <message>
        <source>%1 FLOP/byte, %2</source>
        <translation>%1 FLOP/Byte, %2</translation>
    </message>
    <message>
        <source>%1 of what bounds it: %2</source>
        <translation>%1 dessen, was sie begrenzt: %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>What the points are</source>
        <translation>Was die Punkte sind</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Under the peaks that were measured on this device: %1, %2 GB/s</source>
        <translation>Unter den Spitzen, die auf diesem Gerät gemessen wurden: %1, %2 GB/s</translation>
    </message>
    <message>
        <source> · large: much of the step&apos;s time</source>
        <translation> · groß: viel von der Zeit des Schritts</translation>
    </message>
    <message>
        <source>This cell has no breakdown</source>
        <translation>Diese Zelle hat keine Aufschlüsselung</translation>
    </message>
    <message>
        <source>No roofline yet</source>
        <translation>Noch keine Roofline</translation>
    </message>
    <message>
        <source>The runs to come take one of each cell: press Run (F5).</source>
        <translation>Die kommenden Läufe nehmen von jeder Zelle eine auf: Drücken Sie Start (F5).</translation>
    </message>
    <message>
        <source>A roofline is drawn from the time of each operation: turn on Options › Time each operation, and press Run (F5).</source>
        <translation>Eine Roofline wird aus der Zeit jeder Operation gezeichnet: Schalten Sie Optionen › Jede Operation messen ein und drücken Sie Start (F5).</translation>
    </message>
    <message>
        <source>Roofline, %1</source>
        <translation>Roofline, %1</translation>
    </message>
    <message>
        <source>The device&apos;s peaks were not measured</source>
        <translation>Die Spitzenwerte des Geräts wurden nicht gemessen</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1, gemessen</translation>
    </message>
    <message>
        <source>%1 by its kernels alone, %2 of memory moved</source>
        <translation>%1 von seinen Kerneln allein, %2 Speicher bewegt</translation>
    </message>
    <message>
        <source> · rings: by the bytes and kernels that Nsight measured (%1)</source>
        <translation> · Ringe: nach den Bytes und Kerneln, die Nsight gemessen hat (%1)</translation>
    </message>
    <message>
        <source>measured by Nsight</source>
        <translation>von Nsight gemessen</translation>
    </message>
    <message>
        <source>Time each operation in the next run</source>
        <translation>Im nächsten Lauf jede Operation messen</translation>
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
    <message>
        <source>Cells are being measured in turns. Stop that first.</source>
        <translation>Es werden Zellen im Wechsel gemessen. Halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>They could not be measured in turns. %1</source>
        <translation>Sie konnten nicht im Wechsel gemessen werden. %1</translation>
    </message>
    <message>
        <source>%1 is not on this machine; choose another device on the left.</source>
        <translation>%1 ist nicht in dieser Maschine; wählen Sie links ein anderes Gerät.</translation>
    </message>
</context>
<context>
    <name>stepscope::RunRequests</name>
    <message>
        <source>Take the workload of the results</source>
        <translation>Die Aufgabe der Ergebnisse nehmen</translation>
    </message>
    <message>
        <source>The workload on the left is now that of the results on show, with what was added. Edit › Undo brings back the one before.</source>
        <translation>Die Aufgabe links ist jetzt die der gezeigten Ergebnisse mit dem, was dazukam. Bearbeiten › Rückgängig bringt die vorige zurück.</translation>
    </message>
    <message>
        <source>The sweep cannot run yet: see the marks on the left. %1</source>
        <translation>Die Messreihe kann noch nicht laufen: siehe die Markierungen links. %1</translation>
    </message>
    <message>
        <source>No cell of this sweep can run here: %1</source>
        <translation>Keine Zelle dieser Messreihe kann hier laufen: %1</translation>
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
</context>
<context>
    <name>stepscope::ScalingView</name>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>The number that grows to the right</source>
        <translation>Die Zahl, die nach rechts wächst</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>A line for each value of this axis</source>
        <translation>Eine Linie für jeden Wert dieser Achse</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>A small chart for each value of this axis</source>
        <translation>Ein kleines Diagramm für jeden Wert dieser Achse</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>Log x</translation>
    </message>
    <message>
        <source>Each power of ten as wide</source>
        <translation>Jede Zehnerpotenz gleich breit</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Each power of ten as high: what grows by a power is a straight line</source>
        <translation>Jede Zehnerpotenz gleich hoch: was mit einer Potenz wächst, ist eine Gerade</translation>
    </message>
    <message>
        <source>Scaling of a figure</source>
        <translation>Skalierung einer Größe</translation>
    </message>
    <message>
        <source>%1, linear because of zeros</source>
        <translation>%1, linear wegen Nullen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 charts; a filter shows others)</source>
        <translation>%1 (%2 von %3 Diagrammen; ein Filter zeigt andere)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Its line grows by the power %1 (least squares on the logarithms of %2 points)</source>
        <translation>Seine Linie wächst mit der Potenz %1 (kleinste Quadrate auf den Logarithmen von %2 Punkten)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
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
    <message>
        <source>something on show is not there after a minute</source>
        <translation>etwas Gezeigtes ist nach einer Minute noch nicht da</translation>
    </message>
</context>
<context>
    <name>stepscope::Selection</name>
    <message>
        <source>As it was at %1</source>
        <extracomment>what was on show at that time, which is in no file</extracomment>
        <translation>Stand von %1</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionShelf</name>
    <message>
        <source>It could not be noted. %1</source>
        <translation>Das konnte nicht vermerkt werden. %1</translation>
    </message>
    <message>
        <source>%1 stays: it is being measured now. Stop its run first.</source>
        <translation>%1 bleibt: Sie wird gerade gemessen. Halten Sie zuerst den Lauf an.</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 bleibt, wo sie ist: Die Arbeitsumgebung hat keinen Papierkorb, in den sie verschoben werden könnte. %2</translation>
    </message>
    <message>
        <source>%1 could not be put back: it is in the trash no more.</source>
        <translation>%1 konnte nicht zurückgelegt werden: Es ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 could not be put back: %2. It is %3.</source>
        <translation>%1 konnte nicht zurückgelegt werden: %2. Es liegt unter %3.</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsModel</name>
    <message>
        <source>It is on show.</source>
        <translation>Sie wird gezeigt.</translation>
    </message>
    <message>
        <source>What is on show is held against it.</source>
        <translation>Das Gezeigte wird mit ihr verglichen.</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsView</name>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: each run is kept from its first second and stands here, to be opened, compared and named.</source>
        <translation>Drücken Sie Start (F5), um den Sweep links zu messen: Jeder Lauf wird von der ersten Sekunde an aufbewahrt und steht hier, um geöffnet, verglichen und benannt zu werden.</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Keine Zeile zu zeigen</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Search names, notes, devices, states</source>
        <translation>Namen, Notizen, Geräte, Stand durchsuchen</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the sessions that have all of these words</source>
        <translation>Zeigt die Sitzungen, die alle diese Wörter haben</translation>
    </message>
    <message>
        <source>All that can be done with the chosen sessions</source>
        <translation>Alles, was mit den gewählten Sitzungen getan werden kann</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>Mehr zu Sitzungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Show the chosen session in every view (Enter)</source>
        <translation>Die gewählte Sitzung in jeder Ansicht zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Show &amp;together</source>
        <translation>&amp;Zusammen zeigen</translation>
    </message>
    <message>
        <source>Show the chosen sessions in one table, with a column that says which run</source>
        <translation>Die gewählten Sitzungen in einer Tabelle zeigen, mit einer Spalte, die den Lauf nennt</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Hold what is on show against the chosen session</source>
        <translation>Das Gezeigte mit der gewählten Sitzung vergleichen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the session a name; its file keeps its own</source>
        <translation>Der Sitzung einen Namen geben; ihre Datei behält den ihren</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write a note on the session</source>
        <translation>Eine Notiz zur Sitzung schreiben</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Put the chosen sessions first, or back where they were</source>
        <translation>Die gewählten Sitzungen an den Anfang stellen oder dorthin zurück, wo sie standen</translation>
    </message>
    <message>
        <source>Show in the fol&amp;der</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder that the session is in</source>
        <translation>Den Ordner der Sitzung öffnen</translation>
    </message>
    <message>
        <source>Move to the tr&amp;ash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Move the chosen sessions to the desktop&apos;s trash; they can be put back</source>
        <translation>Die gewählten Sitzungen in den Papierkorb verschieben; sie können zurückgelegt werden</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>What can be done with the sessions that are chosen in their list</source>
        <translation>Was mit den Sitzungen getan werden kann, die in ihrer Liste gewählt sind</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Sitzung liegt jetzt im Papierkorb.</numerusform>
            <numerusform>%n Sitzungen liegen jetzt im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>sessions that a search lets pass, of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No session has all of “%1”.</source>
        <translation>Keine Sitzung hat alles von „%1“.</translation>
    </message>
</context>
<context>
    <name>stepscope::SettingsPlace</name>
    <message>
        <source>is larger than any file of settings</source>
        <translation>ist größer, als eine Datei mit Einstellungen ist</translation>
    </message>
    <message>
        <source>is a folder, where a file of settings belongs</source>
        <translation>ist ein Ordner, wo eine Datei mit Einstellungen hingehört</translation>
    </message>
    <message>
        <source>is a pipe, a device or a socket, where a file of settings belongs</source>
        <translation>ist eine Pipe, ein Gerät oder ein Socket, wo eine Datei mit Einstellungen hingehört</translation>
    </message>
    <message>
        <source>The window&apos;s settings are not read, and not kept this time: %1 %2. Remove it, and start again.</source>
        <extracomment>%1: a path; %2: what is wrong with it</extracomment>
        <translation>Die Einstellungen des Fensters werden diesmal weder gelesen noch behalten: %1 %2. Entfernen Sie das, und starten Sie neu.</translation>
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
    <message>
        <source>Up and down go from step to step; plus and minus zoom, left and right move, Home shows all; Shift and an arrow selects steps, Enter zooms to them, Escape lets go of them; Ctrl and an arrow moves the begin of the steady part, Backspace puts it back.</source>
        <translation>Auf und Ab gehen von Schritt zu Schritt; Plus und Minus zoomen, Links und Rechts verschieben, Pos1 zeigt alles; Umschalt und ein Pfeil wählt Schritte, Eingabe zoomt auf sie, Escape lässt sie los; Strg und ein Pfeil verschiebt den Anfang des stetigen Teils, Rücktaste stellt ihn zurück.</translation>
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
    <message>
        <source>Change the peak</source>
        <translation>Spitze ändern</translation>
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
    <message>
        <source>Cells that will not run</source>
        <translation>Zellen, die nicht laufen werden</translation>
    </message>
    <message>
        <source>The time is in doubt: others took %1 % of the processors&apos; time while the device&apos;s peaks were measured. On a quiet machine it takes less.</source>
        <translation>Die Zeit ist zweifelhaft: Andere nahmen %1 % der Prozessorzeit, während die Spitzenwerte des Geräts gemessen wurden. Auf einem ruhigen Rechner dauert es kürzer.</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineSearch</name>
    <message>
        <source>Find a kernel, operation or phase</source>
        <translation>Kernel, Operation oder Phase suchen</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Im Zeitverlauf suchen</translation>
    </message>
    <message>
        <source>Words that all stand in the name, the operation or the phase; layer3 is of that layer. Enter goes to the next, Shift+Enter to the one before</source>
        <translation>Wörter, die alle in Name, Operation oder Phase stehen; layer3 ist von dieser Schicht. Eingabe geht zum nächsten, Umschalt+Eingabe zum vorigen</translation>
    </message>
    <message>
        <source>The previous one that is marked (,)</source>
        <translation>Das vorige, das markiert ist (,)</translation>
    </message>
    <message>
        <source>The next one that is marked (.)</source>
        <translation>Das nächste, das markiert ist (.)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 markiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineView</name>
    <message>
        <source>Trace a step of each cell in the next run</source>
        <translation>Im nächsten Lauf einen Schritt jeder Zelle aufzeichnen</translation>
    </message>
    <message>
        <source>Coloured by phase</source>
        <translation>Farbe nach Phase</translation>
    </message>
    <message>
        <source>Coloured by kind</source>
        <translation>Farbe nach Art</translation>
    </message>
    <message>
        <source>By the pass that the work is of, in a shade for each part of it</source>
        <translation>Nach dem Durchgang, zu dem die Arbeit gehört, in einem Ton für jeden Teil davon</translation>
    </message>
    <message>
        <source>Matrix products, attention, other operations, copies and fills</source>
        <translation>Matrixprodukte, Attention, andere Operationen, Kopien und Füllen</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Was die Farben sagen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Writes the timeline to a file that other programs read</source>
        <translation>Schreibt den Zeitverlauf in eine Datei, die andere Programme lesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Shows the timeline of the run again, in whose place that of a report is on show</source>
        <translation>Zeigt wieder den Zeitverlauf des Laufs, an dessen Stelle der eines Berichts steht</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1: a format of files such as Chrome trace</extracomment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>&amp;Profile %1 with Nsight…</source>
        <translation>%1 mit Nsight &amp;profilieren …</translation>
    </message>
    <message>
        <source>&amp;Profile with Nsight…</source>
        <translation>Mit Nsight &amp;profilieren …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Next of the same kernel</source>
        <translation>&amp;Nächster desselben Kernels</translation>
    </message>
    <message>
        <source>&amp;Previous of the same kernel</source>
        <translation>&amp;Voriger desselben Kernels</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>Auf den Bereich &amp;zoomen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy what is said of it</source>
        <translation>&amp;Kopieren, was darüber gesagt wird</translation>
    </message>
    <message>
        <source>Wheel or W and S zoom, A and D move; a click reads, a drag measures, / looks for names</source>
        <translation>Mausrad oder W und S zoomen, A und D verschieben; ein Klick liest, Ziehen vermisst, / sucht Namen</translation>
    </message>
    <message>
        <source>Cell %1 could not be traced</source>
        <translation>Zelle %1 konnte nicht aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Cell %1 has no timeline</source>
        <translation>Zelle %1 hat keinen Zeitverlauf</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>Diese Zellen haben einen: %1. Wählen Sie eine davon in den Ergebnissen (%2).</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>Noch kein Zeitverlauf</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a process of its own traces a step, so that step times stay clean. Press Run (F5).</source>
        <translation>Die nächsten Läufe erstellen einen: Nach dem letzten Schritt einer Zelle zeichnet ein eigener Prozess einen Schritt auf, damit die Schrittzeiten unverfälscht bleiben. Drücken Sie Start (F5).</translation>
    </message>
    <message>
        <source>A timeline says what ran when in a step: every kernel of a GPU with its stream, grid and registers, every operation on the CPU. Turn on Options › Timeline and press Run (F5); a process of its own traces a step, so that step times stay clean.</source>
        <translation>Ein Zeitverlauf sagt, was in einem Schritt wann lief: jeder Kernel einer GPU mit Stream, Grid und Registern, jede Operation auf dem Prozessor. Schalten Sie Optionen › Zeitverlauf ein und drücken Sie Start (F5); ein eigener Prozess zeichnet einen Schritt auf, damit die Schrittzeiten unverfälscht bleiben.</translation>
    </message>
    <message>
        <source>Timeline of a step, %1</source>
        <translation>Zeitverlauf eines Schritts, %1</translation>
    </message>
    <message>
        <source>From the report %1: taken under Nsight Systems, and no step time of the run</source>
        <translation>Aus dem Bericht %1: unter Nsight Systems aufgenommen, keine Schrittzeit des Laufs</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitverlauf von %1</translation>
    </message>
    <message>
        <source>From the report %1: %2 alone, taken under Nsight Systems, and no step time of the run</source>
        <translation>Aus dem Bericht %1: nur %2, unter Nsight Systems aufgenommen und keine Schrittzeit des Laufs</translation>
    </message>
</context>
<context>
    <name>stepscope::TurnsStrip</name>
    <message>
        <source>Progress of measuring in turns</source>
        <translation>Fortschritt der Messung im Wechsel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>In turns: %1</source>
        <extracomment>measuring in turns: which round, of which of several pairs of cells</extracomment>
        <translation>Im Wechsel: %1</translation>
    </message>
    <message>
        <source>In turns: %1, pair %2 of %3</source>
        <translation>Im Wechsel: %1, Paar %2 von %3</translation>
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
    <message>
        <source>The run “%1”, which is on show, did not finish: %2 of %3 cells are done.</source>
        <translation>Der gezeigte Lauf „%1“ wurde nicht fertig: %2 von %3 Zellen sind erledigt.</translation>
    </message>
</context>
<context>
    <name>stepscope::ValueBoxes</name>
    <message>
        <source>What these entries mean</source>
        <translation>Was diese Einträge bedeuten</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <extracomment>%1: what stands in a table; %2: the name of its column</extracomment>
        <translation>„%1“ in „%2“</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Was %1 bedeutet</translation>
    </message>
    <message>
        <source>Not said: its rows are left out</source>
        <translation>Nicht gesagt: seine Zeilen fehlen</translation>
    </message>
</context>
<context>
    <name>stepscope::ViewTabs</name>
    <message>
        <source>%1, which is in front, has no chart now: this is the chart of %2.</source>
        <extracomment>two views of the window</extracomment>
        <translation>%1 liegt vorn und hat jetzt kein Diagramm: Dies ist das von %2.</translation>
    </message>
    <message>
        <source>%1 has no cells</source>
        <translation>%1 hat keine Zellen</translation>
    </message>
    <message>
        <source>It is a report of what ran when in another program: %1 (%2) shows it. This view needs a session or a table of results; open one, or press Run (F5).</source>
        <extracomment>%1, %2: the view of a timeline, and its key</extracomment>
        <translation>Es ist ein Bericht davon, was in einem anderen Programm wann lief: %1 (%2) zeigt ihn. Diese Ansicht braucht eine Sitzung oder eine Tabelle von Ergebnissen; öffnen Sie eine, oder drücken Sie Start (F5).</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>What it holds is shown here as soon as it has been read.</source>
        <translation>Was darin steht, wird hier gezeigt, sobald es gelesen ist.</translation>
    </message>
    <message>
        <source>Drag it out of the window to take along what it shows</source>
        <translation>Aus dem Fenster ziehen, um mitzunehmen, was zu sehen ist</translation>
    </message>
    <message>
        <source>Show chart as a table…</source>
        <translation>Diagramm als Tabelle zeigen …</translation>
    </message>
    <message>
        <source>The points of the chart in front in rows, which sort and can be copied</source>
        <translation>Die Punkte des Diagramms im Vordergrund in Zeilen, die sich sortieren und kopieren lassen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>The view in front shows no chart now.</source>
        <translation>Die Ansicht im Vordergrund zeigt gerade kein Diagramm.</translation>
    </message>
</context>
<context>
    <name>stepscope::Welcome</name>
    <message>
        <source>Run the quick sweep</source>
        <translation>Die schnelle Messreihe starten</translation>
    </message>
    <message>
        <source>Open the sample table</source>
        <translation>Die Beispieltabelle öffnen</translation>
    </message>
    <message>
        <source>Compare with the sample</source>
        <translation>Mit dem Beispiel vergleichen</translation>
    </message>
    <message>
        <source>Welcome to Stepscope</source>
        <translation>Willkommen bei Stepscope</translation>
    </message>
    <message>
        <source>Two small models, seconds on a laptop&apos;s CPU; it takes the place of the workload on the left, which can be undone</source>
        <translation>Zwei kleine Modelle, Sekunden auf der CPU eines Laptops; sie tritt an die Stelle der Aufgabe links, was sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>What somebody measured: five models in 60 rows, as a Markdown table</source>
        <translation>Was jemand gemessen hat: fünf Modelle in 60 Zeilen, als Markdown-Tabelle</translation>
    </message>
    <message>
        <source>What is run next is held against the sample table in Compare</source>
        <translation>Was als Nächstes läuft, wird im Vergleich der Beispieltabelle gegenübergestellt</translation>
    </message>
    <message>
        <source>Choose models and lengths on the left, or leave them as they are.</source>
        <translation>Wählen Sie links Modelle und Längen, oder lassen Sie sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Press Run (F5): each step&apos;s time appears here as it is measured.</source>
        <translation>Drücken Sie Start (F5): Die Zeit jedes Schritts erscheint hier, sobald sie gemessen ist.</translation>
    </message>
    <message>
        <source>Look at it in the views above, compare it with other runs, and export tables and charts.</source>
        <translation>Sehen Sie es in den Ansichten oben an, vergleichen Sie es mit anderen Läufen und exportieren Sie Tabellen und Diagramme.</translation>
    </message>
    <message>
        <source>What you run is held against the sample table.</source>
        <translation>Was Sie laufen lassen, wird der Beispieltabelle gegenübergestellt.</translation>
    </message>
</context>
<context>
    <name>stepscope::WhyPanel</name>
    <message>
        <source>Why slower?</source>
        <translation>Warum langsamer?</translation>
    </message>
    <message>
        <source>Choose a row: what the change of its step is made of is told here, by phase.</source>
        <translation>Eine Zeile wählen: Hier steht dann, nach Phasen, woraus die Änderung ihres Schritts besteht.</translation>
    </message>
    <message>
        <source>Why slower? %1</source>
        <extracomment>%1: a cell</extracomment>
        <translation>Warum langsamer? %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1: %2, vorher %3 (%4)</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>By kernel</source>
        <translation>Nach Kernel</translation>
    </message>
    <message>
        <source>What the change is told by</source>
        <translation>Wonach die Änderung gezeigt wird</translation>
    </message>
    <message>
        <source>Kernels of both sides</source>
        <translation>Kernel beider Seiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1: kernels take %2 of a traced step, was %3</source>
        <extracomment>%1: a cell, then the time of its kernels in a traced step now, and before</extracomment>
        <translation>%1: Kernel brauchen %2 eines aufgezeichneten Schritts, vorher %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 µs)</source>
        <extracomment>%1: a number of kernels, %2: added, gone, slower, ..., %3: what they changed by</extracomment>
        <translation>%1 %2 (%3 µs)</translation>
    </message>
    <message>
        <source>Kernels: %1; all together %2 µs</source>
        <extracomment>%1: how many kernels were added, are gone, slower, ...; %2: what all of them changed by</extracomment>
        <translation>Kernel: %1; alle zusammen %2 µs</translation>
    </message>
    <message>
        <source>%1, stored steps: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1, gespeicherte Schritte: %2, vorher %3 (%4)</translation>
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
        <source>Measure once more what is in doubt: the machine was busy or throttled, or the steps spread widely</source>
        <translation>Noch einmal messen, was zweifelhaft ist: Die Maschine war beschäftigt oder gedrosselt, oder die Schritte streuen stark</translation>
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
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>Choose a session or table to hold what is on show against</source>
        <translation>Eine Sitzung oder Tabelle wählen, mit der das Gezeigte verglichen wird</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen …</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>Was jetzt &amp;gezeigt wird</translation>
    </message>
    <message>
        <source>Keep what is on show, to hold what is measured or opened next against it</source>
        <translation>Das Gezeigte behalten, um mit ihm zu vergleichen, was als Nächstes gemessen oder geöffnet wird</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Mit nichts mehr vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Profile &amp;with Nsight…</source>
        <translation>&amp;Mit Nsight profilieren …</translation>
    </message>
    <message>
        <source>Run the chosen cell once more under Nsight Compute or Nsight Systems</source>
        <translation>Die gewählte Zelle noch einmal unter Nsight Compute oder Nsight Systems ausführen</translation>
    </message>
    <message>
        <source>Nsight</source>
        <translation>Nsight</translation>
    </message>
    <message>
        <source>Show or hide what a profiler does, prints and tells</source>
        <translation>Zeigen oder verbergen, was ein Profiler tut, ausgibt und sagt</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>No font of this system has its characters</source>
        <translation>Keine Schrift dieses Systems hat ihre Zeichen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle …</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Jeden Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>&amp;Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy the chart that is in front, as a picture and as a drawing</source>
        <translation>Das Diagramm im Vordergrund als Bild und als Zeichnung kopieren</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured</source>
        <translation>Eine Seite für einen Browser schreiben: Überblick, Diagramme, Tabellen, wie gemessen wurde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>What bears on a fault: versions, devices, profilers, folders</source>
        <translation>Was bei einem Fehler zu wissen ist: Versionen, Geräte, Profiler, Ordner</translation>
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
    <message>
        <source>Only one file can be shown at a time: of the %1 that were dropped, %2 is opened.</source>
        <translation>Es kann nur eine Datei auf einmal gezeigt werden: Von den %1 abgelegten wird %2 geöffnet.</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>%1 holds a sweep and no results: there is nothing to compare with. Run it first.</source>
        <translation>%1 enthält eine Messreihe und keine Ergebnisse: Damit ist nichts zu vergleichen. Messen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
    <message>
        <source>%1 is on show in the place of %2.</source>
        <translation>%1 wird anstelle von %2 gezeigt.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Sessions and tables (%1)</source>
        <translation>Sitzungen und Tabellen (%1)</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation>Damit &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Shown together: %1</source>
        <translation>Zusammen gezeigt: %1</translation>
    </message>
    <message>
        <source>Sessions, tables, sweeps and reports (%1)</source>
        <translation>Sitzungen, Tabellen, Messreihen und Berichte (%1)</translation>
    </message>
    <message>
        <source>%1 was not written: %2 is a report of what ran when, and has no results. Its timeline is written to files that end in %3.</source>
        <translation>%1 wurde nicht geschrieben: %2 ist ein Bericht darüber, was wann lief, und hat keine Ergebnisse. Sein Zeitverlauf wird in Dateien geschrieben, die auf %3 enden.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>The chart of %1 is on the clipboard.</source>
        <translation>Das Diagramm von %1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The workload on the left is that of %1.</source>
        <translation>Die Aufgabe links ist die von %1.</translation>
    </message>
    <message>
        <source>%1 was not written: there are no results to report.</source>
        <translation>%1 wurde nicht geschrieben: Es gibt keine Ergebnisse zu berichten.</translation>
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
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>The workload is the preset %1 now.</source>
        <translation>Die Aufgabe ist jetzt die Vorlage %1.</translation>
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
    <message>
        <source>Wide spread</source>
        <translation>Breite Streuung</translation>
    </message>
    <message>
        <source>the standard deviation is %1 % of the mean, which says little of a single step</source>
        <translation>die Standardabweichung ist %1 % des Mittels, das über einen einzelnen Schritt wenig sagt</translation>
    </message>
    <message>
        <source>Above the given peak</source>
        <translation>Über der angegebenen Spitze</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the peak that was given: the device does more than that, give a higher one</source>
        <translation>Rechnen bei %1 % der angegebenen Spitze: das Gerät kann mehr, bitte eine höhere angeben</translation>
    </message>
    <message>
        <source>Slowed clock</source>
        <translation>Verlangsamter Takt</translation>
    </message>
    <message>
        <source>in %1 % of the measured steps the device counted cycles more slowly than it can, at a clock that its driver reports unchanged</source>
        <translation>in %1 % der gemessenen Schritte zählte das Gerät seine Takte langsamer, als es kann, bei einem Takt, den sein Treiber unverändert meldet</translation>
    </message>
    <message>
        <source>Formula above the peak</source>
        <translation>Formel über der Spitze</translation>
    </message>
    <message>
        <source>a published formula gives an MFU of %1 %: it counts more arithmetic than the step has; take the exact one</source>
        <translation>eine veröffentlichte Formel ergibt eine MFU von %1 %: Sie zählt mehr Rechenoperationen, als der Schritt hat; nehmen Sie die exakte</translation>
    </message>
    <message>
        <source>Sizes of a preset</source>
        <translation>Größen einer Vorlage</translation>
    </message>
    <message>
        <source>Under a profiling tool</source>
        <translation>Unter einem Profilierwerkzeug</translation>
    </message>
    <message>
        <source>a profiling tool was attached in %1 % of its steps: their times are of the tool, too</source>
        <translation>in %1 % ihrer Schritte war ein Profilierwerkzeug angehängt: Ihre Zeiten sind auch die des Werkzeugs</translation>
    </message>
    <message>
        <source>%1 % of the model&apos;s sizes are those of the preset of its name: the table does not say them</source>
        <translation>%1 % der Größen des Modells sind die der Vorlage seines Namens: Die Tabelle nennt sie nicht</translation>
    </message>
</context>
</TS>
