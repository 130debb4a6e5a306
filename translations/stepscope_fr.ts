<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ChartDialog</name>
    <message>
        <source>96 dpi – a plain screen</source>
        <translation>96 dpi – écran ordinaire</translation>
    </message>
    <message>
        <source>192 dpi – a fine screen</source>
        <translation>192 dpi – écran haute définition</translation>
    </message>
    <message>
        <source>300 dpi – print</source>
        <translation>300 dpi – impression</translation>
    </message>
    <message>
        <source>600 dpi – fine print</source>
        <translation>600 dpi – impression fine</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>%1: %2 against %3</source>
        <extracomment>an axis, and two of its values: what is held against the first</extracomment>
        <translation>%1&#x202f;: %2 par rapport à %3</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Chart as &amp;PNG…</source>
        <translation>Graphique en &amp;PNG…</translation>
    </message>
    <message>
        <source>Write the chart as an image</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Chart as S&amp;VG…</source>
        <translation>Graphique en S&amp;VG…</translation>
    </message>
    <message>
        <source>Write the chart as a drawing for papers</source>
        <translation>Enregistrer le graphique comme dessin vectoriel pour publications</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Chart as P&amp;DF…</source>
        <translation>Graphique en P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the chart as a page for LaTeX or print</source>
        <translation>Enregistrer le graphique comme page pour LaTeX ou l’impression</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>On to the next control, back to the one before</source>
        <translation>Passer au contrôle suivant, revenir au précédent</translation>
    </message>
    <message>
        <source>Alt + an underlined letter</source>
        <translation>Alt + une lettre soulignée</translation>
    </message>
    <message>
        <source>To that control</source>
        <translation>Aller à ce contrôle</translation>
    </message>
    <message>
        <source>Numbers of an axis</source>
        <translation>Nombres d’un axe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Add what is typed; on a number: change it</source>
        <translation>Ajouter ce qui est saisi&#x202f;; sur un nombre&#x202f;: le modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the number</source>
        <translation>Retirer le nombre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>F2 or typing</source>
        <translation>F2 ou saisie</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Modifier une valeur</translation>
    </message>
    <message>
        <source>Remove the selected models</source>
        <translation>Retirer les modèles sélectionnés</translation>
    </message>
    <message>
        <source>Chart of steps</source>
        <translation>Graphique des étapes</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Zoom; so does the wheel</source>
        <translation>Zoomer&#x202f;; la molette aussi</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Move; so does a drag with Shift or the middle button</source>
        <translation>Déplacer&#x202f;; glisser avec Maj ou le bouton central aussi</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Maj+Gauche, Maj+Droite</translation>
    </message>
    <message>
        <source>Select steps to be summed up; so does a drag</source>
        <translation>Sélectionner des étapes à résumer&#x202f;; glisser aussi</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>Zoom to the selected steps, let go of them</source>
        <translation>Zoomer sur les étapes sélectionnées, les désélectionner</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Show all steps; so does a double click</source>
        <translation>Afficher toutes les étapes&#x202f;; un double-clic aussi</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Move the begin of the steady part; so does a drag of its handle</source>
        <translation>Déplacer le début de la partie stable&#x202f;; glisser sa poignée aussi</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Put it back; so does a double click on the handle</source>
        <translation>Le remettre en place&#x202f;; un double-clic sur la poignée aussi</translation>
    </message>
    <message>
        <source>Lanes of a timeline</source>
        <translation>Pistes d’une chronologie</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>Zoom; so do + and −, and the wheel</source>
        <translation>Zoomer&#x202f;; + et − aussi, ainsi que la molette</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>Move; so does the wheel with Shift, or a drag with Shift or the middle button</source>
        <translation>Déplacer&#x202f;; la molette avec Maj aussi, ou glisser avec Maj ou le bouton central</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>To the next in the row, to the row above or below</source>
        <translation>Aller au suivant dans la ligne, à la ligne au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, et .</translation>
    </message>
    <message>
        <source>To the previous and the next of the same kernel, or of what is marked</source>
        <translation>Aller au précédent et au suivant du même kernel, ou de ce qui est marqué</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>Zoomer sur l’élément choisi</translation>
    </message>
    <message>
        <source>Zoom to the range that is measured, let go of it; a drag measures one</source>
        <translation>Zoomer sur la plage mesurée, l’abandonner&#x202f;; glisser en mesure une</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Look for names; Enter goes to the next, Shift+Enter to the one before</source>
        <translation>Chercher des noms&#x202f;; Entrée va au suivant, Maj+Entrée au précédent</translation>
    </message>
    <message>
        <source>Show all; so does a double click, which on a phase zooms to it</source>
        <translation>Tout afficher&#x202f;; un double-clic aussi, qui sur une phase zoome sur elle</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Faire défiler les pistes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>From point to point, which is read</source>
        <translation>De point en point, dont la valeur est lue</translation>
    </message>
    <message>
        <source>What can be done with it: the menu shows its points as a table, too</source>
        <translation>Ce qu’on peut en faire&#x202f;: le menu affiche aussi ses points sous forme de tableau</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Haut, Bas, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Read the step before, the next, or one that is further away</source>
        <translation>Lire l’étape précédente, la suivante ou une plus éloignée</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Backward alone</source>
        <translation>Backward seul</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>Le tableau n’a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No column holds the time of a step: choose Mean above the one that does.</source>
        <translation>Aucune colonne ne contient la durée d’une étape&#x202f;: choisissez Moyenne au-dessus de celle qui la contient.</translation>
    </message>
    <message>
        <source>The unit of “%1” is not known: choose it above the column.</source>
        <translation>L’unité de «&#x202f;%1&#x202f;» est inconnue&#x202f;: choisissez-la au-dessus de la colonne.</translation>
    </message>
    <message>
        <source>“%1” holds the same as “%2”: choose something else above one of them.</source>
        <translation>«&#x202f;%1&#x202f;» contient la même chose que «&#x202f;%2&#x202f;»&#x202f;: choisissez autre chose au-dessus de l’une des deux.</translation>
    </message>
    <message>
        <source>No column is for a value of %1: choose above one what it holds.</source>
        <translation>Aucune colonne ne correspond à une valeur de %1&#x202f;: choisissez au-dessus de l’une ce qu’elle contient.</translation>
    </message>
    <message>
        <source>“%1” says no unit; its numbers look like %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas d’unité&#x202f;; ses nombres font penser à %2.</translation>
    </message>
    <message>
        <source>“%1” says no unit; the text above the table speaks of %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas d’unité&#x202f;; le texte au-dessus du tableau parle de %2.</translation>
    </message>
    <message>
        <source>%1: the text above the table says %2.</source>
        <translation>%1&#x202f;: le texte au-dessus du tableau indique %2.</translation>
    </message>
    <message>
        <source>“%1” is taken for the model by what stands in it.</source>
        <translation>«&#x202f;%1&#x202f;» est pris pour le modèle d’après son contenu.</translation>
    </message>
    <message>
        <source>Several rows tell the same cell and are taken for its runs, though “%1” differs.</source>
        <translation>Plusieurs lignes décrivent la même cellule et sont prises pour ses exécutions, bien que «&#x202f;%1&#x202f;» diffère.</translation>
    </message>
    <message>
        <source>Nothing says the model: choose its column, or write it under “So in all rows”.</source>
        <translation>Rien n’indique le modèle&#x202f;: choisissez sa colonne, ou saisissez-le sous «&#x202f;Identique dans toutes les lignes&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing says the sequence length: choose its column, or write it under “So in all rows”.</source>
        <translation>Rien n’indique la longueur de séquence&#x202f;: choisissez sa colonne, ou saisissez-la sous «&#x202f;Identique dans toutes les lignes&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a time only where the batch is known: choose its column, or write it under “So in all rows”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est une durée que si le batch est connu&#x202f;: choisissez sa colonne, ou saisissez-le sous «&#x202f;Identique dans toutes les lignes&#x202f;».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>“%1” is of the same quantity as “%2”, and their values differ: choose something else above one of them.</source>
        <translation>«&#x202f;%1&#x202f;» désigne la même grandeur que «&#x202f;%2&#x202f;», et leurs valeurs diffèrent&#x202f;: choisissez autre chose au-dessus de l’une des deux.</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>%1 alone would be bytes, and no step fits in so few; add the unit, such as %1 GB or %1 GiB</source>
        <translation>%1 seul signifierait des octets, et aucune étape ne tient dans si peu&#x202f;; ajoutez l’unité, par exemple %1 GB ou %1 GiB</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you call it (F2), else as its sweep is called; pinned sessions stand first</source>
        <translation>Le nom que vous lui donnez (F2), sinon celui de son balayage&#x202f;; les sessions épinglées viennent en premier</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When the run began, by the clock of this place</source>
        <translation>Quand l’exécution a commencé, à l’heure locale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Complete, unfinished (it can be resumed), running now, or damaged</source>
        <translation>Complète, inachevée (elle peut être reprise), en cours ou endommagée</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>How many cells are done, of how many</source>
        <translation>Combien de cellules sont terminées, sur combien</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What the run was measured on</source>
        <translation>Sur quoi l’exécution a été mesurée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you wrote about it (Shift+F2)</source>
        <translation>Ce que vous en avez noté (Maj+F2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of its file</source>
        <translation>De son fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where a session lies that is not kept among the others: one that was named with --session, opened or saved</source>
        <translation>Où se trouve une session qui n’est pas rangée avec les autres&#x202f;: désignée par --session, ouverte ou enregistrée</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>&amp;Live chart</source>
        <translation>&amp;Graphique en direct</translation>
    </message>
    <message>
        <source>Show step times as they arrive</source>
        <translation>Afficher les durées d’étape à mesure qu’elles arrivent</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results &amp;table</source>
        <translation>Ta&amp;bleau des résultats</translation>
    </message>
    <message>
        <source>Show the table of results</source>
        <translation>Afficher le tableau des résultats</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Décomposition</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>&amp;Décomposition</translation>
    </message>
    <message>
        <source>Show where the time of a step goes</source>
        <translation>Montrer où passe le temps d’une étape</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>Show what is slower or faster than in another run</source>
        <translation>Montrer ce qui est plus lent ou plus rapide que dans une autre exécution</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Scaling</translation>
    </message>
    <message>
        <source>Scali&amp;ng</source>
        <translation>Sca&amp;ling</translation>
    </message>
    <message>
        <source>Show how a figure grows with a number that the sweep varies</source>
        <translation>Montrer comment une grandeur croît avec un nombre que le balayage fait varier</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Heat ma&amp;p</source>
        <translation>Carte de chale&amp;ur</translation>
    </message>
    <message>
        <source>Show a figure of all cells at once, by two axes</source>
        <translation>Montrer une grandeur de toutes les cellules à la fois, selon deux axes</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>Mém&amp;oire</translation>
    </message>
    <message>
        <source>Show what has the memory of a step, and when</source>
        <translation>Montrer ce qui occupe la mémoire d’une étape, et quand</translation>
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
        <translation>Montrer ce que les opérations atteignent de ce que peut le périphérique</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessions</translation>
    </message>
    <message>
        <source>Show every run: open, compare, name, note, pin</source>
        <translation>Afficher toutes les exécutions&#x202f;: ouvrir, comparer, nommer, annoter, épingler</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>&amp;Kernel timeline</source>
        <translation>Chronologie des &amp;kernels</translation>
    </message>
    <message>
        <source>Show what ran when in a step: kernels, streams, gaps</source>
        <translation>Montrer ce qui s’exécute quand dans une étape&#x202f;: kernels, streams, temps morts</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>About Stepscope</source>
        <translation>À propos de Stepscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;A profiler for transformer training steps.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;Un profileur pour les étapes d’entraînement de transformers.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt %2.&lt;/p&gt;</translation>
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
        <translation>Voir stepscope --help.</translation>
    </message>
    <message>
        <source>--size: “%1” is not a size; write it like 1280x800</source>
        <translation>--size&#x202f;: «&#x202f;%1&#x202f;» n’est pas une taille&#x202f;; écrivez-la comme 1280x800</translation>
    </message>
    <message>
        <source>Run the sweep at once.</source>
        <translation>Exécuter le balayage immédiatement.</translation>
    </message>
    <message>
        <source>Save an image of the window (after the run, with --run).</source>
        <translation>Enregistrer une image de la fenêtre (après l’exécution, avec --run).</translation>
    </message>
    <message>
        <source>Save an image of each view, light and dark, into a directory.</source>
        <translation>Enregistrer une image de chaque vue, claire et sombre, dans un répertoire.</translation>
    </message>
    <message>
        <source>Quit after the run and the exports.</source>
        <translation>Quitter après l’exécution et les exports.</translation>
    </message>
    <message>
        <source>Size of the window in pixels, such as 1280x800.</source>
        <translation>Taille de la fenêtre en pixels, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (clair), dark (sombre) ou system (système).</translation>
    </message>
    <message>
        <source>Time each operation of each cell in a pass of its own.</source>
        <translation>Mesurer chaque opération de chaque cellule dans une passe à part.</translation>
    </message>
    <message>
        <source>The view to show: %1.</source>
        <translation>La vue à afficher&#x202f;: %1.</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>un seul fichier peut être ouvert</translation>
    </message>
    <message>
        <source>give a file or --preset, not both</source>
        <translation>indiquez un fichier ou --preset, pas les deux</translation>
    </message>
    <message>
        <source>--theme: allowed are light, dark, system</source>
        <translation>--theme&#x202f;: valeurs admises&#x202f;: light, dark, system</translation>
    </message>
    <message>
        <source>--view: there is no view “%1”; there are %2</source>
        <translation>--view&#x202f;: il n’y a pas de vue «&#x202f;%1&#x202f;»&#x202f;; il y a %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Write the results or the chart: a file that ends in %1; may be given several times.</source>
        <translation>Écrire les résultats ou le graphique&#x202f;: un fichier qui se termine par %1&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 n’a pas pu être ouvert. %2</translation>
    </message>
    <message>
        <source>It is a folder: open or drop one of the files in it.</source>
        <translation>C’est un dossier&#x202f;: ouvrez ou déposez l’un des fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>environ %1 h</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>Dans ce programme</translation>
    </message>
    <message>
        <source>A process per cell</source>
        <translation>Un processus par cellule</translation>
    </message>
    <message>
        <source>Cells run on the engine thread of this program</source>
        <translation>Les cellules s’exécutent sur le thread de calcul de ce programme</translation>
    </message>
    <message>
        <source>Each cell runs in a process of its own, for drivers that an error leaves unusable</source>
        <translation>Chaque cellule s’exécute dans son propre processus, pour les pilotes qu’une erreur laisse inutilisables</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>État de l’optimiseur</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of doubt, and what it is
----------
a view of the window, and what its chart shows</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>The cell&apos;s number in the sweep</source>
        <translation>Le numéro de la cellule dans le balayage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Whether the cell ran, and how it ended</source>
        <translation>Si la cellule s’est exécutée, et comment elle s’est terminée</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>%1 exists already in %2. What it holds will be lost.</source>
        <translation>%1 existe déjà dans %2. Son contenu sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>A run is writing this file</source>
        <translation>Une exécution écrit dans ce fichier</translation>
    </message>
    <message>
        <source>%1 is the session that a run is writing. Choose another name.</source>
        <translation>%1 est la session dans laquelle une exécution écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Measured step</source>
        <translation>Étape mesurée</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>± 1 standard deviation</source>
        <translation>± 1 écart-type</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Single steps are not known</source>
        <translation>Les étapes individuelles sont inconnues</translation>
    </message>
    <message>
        <source>application clocks</source>
        <translation>fréquences d’application</translation>
    </message>
    <message>
        <source>power cap</source>
        <translation>limite de puissance</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>ralentissement matériel</translation>
    </message>
    <message>
        <source>sync boost</source>
        <translation>sync boost</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>temperature (hardware limit)</source>
        <translation>température (limite matérielle)</translation>
    </message>
    <message>
        <source>power brake</source>
        <translation>frein de puissance</translation>
    </message>
    <message>
        <source>display clocks</source>
        <translation>fréquences d’affichage</translation>
    </message>
    <message>
        <source>SM clock</source>
        <translation>Fréquence SM</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Throttled: %1</source>
        <translation>Bridé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Bridé</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <extracomment>a fact of where a run was measured, what it was there, and what it is here</extracomment>
        <translation>%1&#x202f;: était %2, est maintenant %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>A profiler for transformer training steps: choose models and axes, press Run, watch step times arrive.
Exit status: 0 all cells have run (out of memory is a result), 1 a cell failed or a file could not be written, 2 bad arguments, 130 the run was stopped.</source>
        <translation>Un profileur pour les étapes d’entraînement de transformers&#x202f;: choisir modèles et axes, exécuter, voir arriver les durées d’étape.
Code de sortie&#x202f;: 0 toutes les cellules ont été exécutées (une mémoire insuffisante est un résultat), 1 une cellule a échoué ou un fichier n’a pas pu être écrit, 2 arguments incorrects, 130 l’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>Predicted, not run yet</source>
        <translation>Prédite, pas encore exécutée</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <extracomment>an exponent, and the number of points that it is fitted to</extracomment>
        <translation>%1 (n %2)</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécutée</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>For the whole step</source>
        <translation>Pendant toute l’étape</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 occupés</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pic %1</translation>
    </message>
    <message>
        <source>Arithmetic on each byte (FLOP/byte, logarithmic)</source>
        <translation>Opérations par octet (FLOP/byte, logarithmique)</translation>
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
        <translation>Plus lente</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>two cells that take equally long</extracomment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Not enough steps</source>
        <translation>Trop peu d’étapes</translation>
    </message>
    <message>
        <source>No doubt known</source>
        <translation>Incertitude inconnue</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparée</translation>
    </message>
    <message>
        <source>%1, in turns</source>
        <extracomment>a verdict, of two cells that were measured in turns</extracomment>
        <translation>%1, en alternance</translation>
    </message>
    <message>
        <source>The whole interval of the ratio lies beyond the threshold. With a question mark: among so many cells this may be chance, or others used the machine meanwhile.</source>
        <translation>Tout l’intervalle du ratio se situe au-delà du seuil. Avec un point d’interrogation&#x202f;: parmi tant de cellules, ce peut être le hasard, ou d’autres utilisaient la machine pendant ce temps.</translation>
    </message>
    <message>
        <source>Neither a difference nor its absence can be claimed.</source>
        <translation>Ni une différence ni son absence ne peut être affirmée.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the ends of an interval</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>what was run, and when</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>A session or table that what is on show is held against (--view compare).</source>
        <translation>Une session ou un tableau auquel comparer ce qui est affiché (--view compare).</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s: open it by itself first, to say what its columns hold.</source>
        <translation>%1 n’est pas un tableau de Stepscope&#x202f;: ouvrez-le d’abord seul, pour indiquer ce que contiennent ses colonnes.</translation>
    </message>
    <message>
        <source>%1 holds no results.</source>
        <translation>%1 ne contient aucun résultat.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 steps</source>
        <translation>%1 à %2&#x202f;: %3 étapes sur %4</translation>
    </message>
    <message>
        <source>%1 of %2 chosen ones</source>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many cells are done, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>given: %1</source>
        <translation>indiquée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Durée d’une étape</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (logarithmique)</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic)</source>
        <extracomment>of an axis: what it is of, and its unit</extracomment>
        <translation>%1 (%2, logarithmique)</translation>
    </message>
    <message>
        <source>No peak is known: give one with the workload, or run with a breakdown</source>
        <translation>Aucune crête connue&#x202f;: indiquez-en une avec la charge de travail, ou exécutez avec une décomposition</translation>
    </message>
    <message>
        <source>The device does not report its clock after a step</source>
        <translation>Le périphérique n’indique pas sa fréquence après une étape</translation>
    </message>
    <message>
        <source>The device has no clock of its own for steps</source>
        <translation>Le périphérique n’a pas d’horloge propre pour les étapes</translation>
    </message>
    <message>
        <source>The cell does not say how much work a step is</source>
        <translation>La cellule n’indique pas combien de travail représente une étape</translation>
    </message>
    <message>
        <source>From the step times: the mean is the rate of the mean time (all work over all time), Min that of the slowest step, Max of the fastest; the deviation is as large a part of the mean as it is of the time</source>
        <translation>D’après les durées d’étape&#x202f;: la moyenne est le débit de la durée moyenne (tout le travail sur tout le temps), Min celui de l’étape la plus lente, Max celui de la plus rapide&#x202f;; l’écart représente la même part de la moyenne que pour la durée</translation>
    </message>
    <message>
        <source>Steady mean</source>
        <translation>Moyenne stable</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>SM clock, counted</source>
        <translation>Fréquence SM, comptée</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 comptés</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 bridées</translation>
    </message>
    <message>
        <source>%1 slower than most</source>
        <translation>%1 plus lentes que la plupart</translation>
    </message>
    <message>
        <source>%1 slower than most at the same reported clock</source>
        <translation>%1 plus lentes que la plupart à la même fréquence déclarée</translation>
    </message>
    <message>
        <source>%1 faster than most</source>
        <translation>%1 plus rapides que la plupart</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 au début</translation>
    </message>
    <message>
        <source>Steady: %1 ± %2 in %3 of %4 steps. Set aside: %5.</source>
        <translation>Stable&#x202f;: %1 ± %2 dans %3 étapes sur %4. Écartées&#x202f;: %5.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>The run that the cell is of, where several are shown together</source>
        <translation>L’exécution à laquelle appartient la cellule, quand plusieurs sont affichées ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed.</source>
        <translation>
            <numerusform>%n cellule a échoué.</numerusform>
            <numerusform>%n cellules ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>of two figures that are counted: more memory, say</extracomment>
        <translation>Moins bonne</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>The figure is counted and has no doubt: the ratio lies beyond the threshold.</source>
        <translation>La grandeur est comptée, sans incertitude&#x202f;: le ratio se situe au-delà du seuil.</translation>
    </message>
    <message>
        <source>By its steps, or as it is counted, the ratio lies within the threshold.</source>
        <translation>D’après ses étapes, ou par comptage, le ratio reste dans les limites du seuil.</translation>
    </message>
    <message>
        <source>A side has no single steps, or no test is made of the figure: the ratio is known, and nothing of how sure it is.</source>
        <translation>Un côté n’a pas d’étapes individuelles, ou aucun test n’existe pour la grandeur&#x202f;: le ratio est connu, mais pas sa fiabilité.</translation>
    </message>
    <message>
        <source>FLOPs × %1, bytes × %2</source>
        <translation>FLOPs × %1, octets × %2</translation>
    </message>
    <message>
        <source>%1, was %2 (%3)</source>
        <extracomment>a time before, a time now, and their difference</extracomment>
        <translation>%1, contre %2 (%3)</translation>
    </message>
    <message>
        <source>Change (%1)</source>
        <extracomment>the heading of a column of times; %1: their unit</extracomment>
        <translation>Variation (%1)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>outside the phases</source>
        <translation>hors des phases</translation>
    </message>
    <message>
        <source>The step less all its phases: launching and waiting. Below 0 where operations overlap, which they do not while each is timed.</source>
        <translation>L’étape moins toutes ses phases&#x202f;: lancement et attente. Inférieur à 0 quand des opérations se chevauchent, ce qu’elles ne font pas lorsque chacune est mesurée.</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>--%1 is followed by nothing; it takes %2</source>
        <translation>--%1 n’est suivi de rien&#x202f;; il attend %2</translation>
    </message>
    <message>
        <source>the name of the file is empty</source>
        <translation>le nom du fichier est vide</translation>
    </message>
    <message>
        <source>%1 points, too close for marks: their lines alone are drawn</source>
        <translation>%1 points, trop serrés pour des marques&#x202f;: seules leurs lignes sont tracées</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 est omis. %2</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu): what each kernel makes of the device</source>
        <translation>Nsight Compute (ncu)&#x202f;: ce que chaque kernel tire du périphérique</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys): what ran when</source>
        <translation>Nsight Systems (nsys)&#x202f;: ce qui s’est exécuté et quand</translation>
    </message>
    <message>
        <source>basic: throughput, occupancy, launch</source>
        <translation>basic&#x202f;: débit, occupation, lancement</translation>
    </message>
    <message>
        <source>detailed: memory, caches and pipelines, too</source>
        <translation>detailed&#x202f;: mémoire, caches et pipelines en plus</translation>
    </message>
    <message>
        <source>full: all that there is, source lines among it</source>
        <translation>full&#x202f;: tout ce qui existe, y compris les lignes de code source</translation>
    </message>
    <message>
        <source>roofline: rates against the device&apos;s peaks</source>
        <translation>roofline&#x202f;: débits face aux crêtes du périphérique</translation>
    </message>
    <message>
        <source>steps %1</source>
        <translation>étapes %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
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
        <translation>opération par opération au lieu d’un graphe</translation>
    </message>
    <message>
        <source>kernels %1</source>
        <translation>kernels %1</translation>
    </message>
    <message>
        <source>SM %1 %</source>
        <translation>SM %1&#x202f;%</translation>
    </message>
    <message>
        <source>memory %1 %</source>
        <translation>mémoire %1&#x202f;%</translation>
    </message>
    <message>
        <source>tensor %1 %</source>
        <translation>tensor %1&#x202f;%</translation>
    </message>
    <message>
        <source>DRAM %1</source>
        <translation>DRAM %1</translation>
    </message>
    <message>
        <source>By Nsight: %1</source>
        <translation>Selon Nsight&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its advice: %1</source>
        <translation>Son conseil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Copy or fill</source>
        <translation>Copie ou remplissage</translation>
    </message>
    <message>
        <source>Of no operation</source>
        <translation>Sans opération</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produit matriciel</translation>
    </message>
    <message>
        <source>Other operation</source>
        <translation>Autre opération</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>phases</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>grid %1 · block %2 · %3 registers</source>
        <translation>grille %1 · bloc %2 · %3 registres</translation>
    </message>
    <message>
        <source> · shared memory %1 static, %2 dynamic</source>
        <translation> · mémoire partagée %1 statique, %2 dynamique</translation>
    </message>
    <message>
        <source>%1 from %2 on · %3</source>
        <translation>%1 à partir de %2 · %3</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>of no operation of the plan</source>
        <translation>d’aucune opération du plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 on: busy %3 · idle %4 · %n kernel(s)</source>
        <translation>
            <numerusform>%1 à partir de %2&#x202f;: occupé %3 · inactif %4 · %n kernel</numerusform>
            <numerusform>%1 à partir de %2&#x202f;: occupé %3 · inactif %4 · %n kernels</numerusform>
        </translation>
    </message>
    <message>
        <source> · matrix products %1 · attention %2</source>
        <translation> · produits matriciels %1 · attention %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1, told by %2</source>
        <translation>
            <numerusform>%n étape, %1, selon %2</numerusform>
            <numerusform>%n étapes, %1, selon %2</numerusform>
        </translation>
    </message>
    <message>
        <source> · a traced step takes %1 times a measured one</source>
        <translation> · une étape tracée prend %1 fois le temps d’une étape mesurée</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · matrix products %2 · attention %3 · gaps %4 · launching %5</source>
        <translation>De l’étape&#x202f;: occupé %1 · produits matriciels %2 · attention %3 · temps morts %4 · lancement %5</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were lost: what is shown lacks them.</source>
        <translation>
            <numerusform>%n événement a été perdu&#x202f;: il manque à ce qui est affiché.</numerusform>
            <numerusform>%n événements ont été perdus&#x202f;: ils manquent à ce qui est affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) had no usable times and were left out.</source>
        <translation>
            <numerusform>%n événement n’avait pas d’horodatage exploitable et a été omis.</numerusform>
            <numerusform>%n événements n’avaient pas d’horodatage exploitable et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph has %1 kernels, copies and fills, of which %2 were told.</source>
        <translation>Le graphe a %1 kernels, copies et remplissages, dont %2 ont été signalés.</translation>
    </message>
    <message>
        <source>Trace a step of each cell in a process of its own.</source>
        <translation>Tracer une étape de chaque cellule dans un processus à part.</translation>
    </message>
    <message>
        <source>achieved occupancy %1 %</source>
        <translation>occupation atteinte %1&#x202f;%</translation>
    </message>
    <message>
        <source>By Nsight, %1 launches together: %2</source>
        <translation>Selon Nsight, %1 lancements ensemble&#x202f;: %2</translation>
    </message>
    <message>
        <source> · theoretical occupancy %1 %</source>
        <translation> · occupation théorique %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 is a report of what ran when: it has no step times to set beside others. Open it by itself (File › Open); Timeline shows it.</source>
        <translation>%1 est un rapport de ce qui s’est exécuté et quand&#x202f;: il n’a pas de durées d’étape à placer à côté d’autres. Ouvrez-le seul (Fichier › Ouvrir)&#x202f;; Chronologie l’affiche.</translation>
    </message>
    <message>
        <source>L2 %1</source>
        <translation>L2 %1</translation>
    </message>
    <message>
        <source>Too few</source>
        <extracomment>not enough steps, where there is little room</extracomment>
        <translation>Trop peu</translation>
    </message>
    <message>
        <source>Untested</source>
        <extracomment>no doubt known, where there is little room</extracomment>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation>Autres kernels</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), copies and fills within %1, told by %2</source>
        <translation>
            <numerusform>%n kernel, copie ou remplissage en %1, selon %2</numerusform>
            <numerusform>%n kernels, copies et remplissages en %1, selon %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), %1 by themselves, told by %2</source>
        <translation>
            <numerusform>%n kernel, %1 isolément, selon %2</numerusform>
            <numerusform>%n kernels, %1 isolément, selon %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that time: busy %1 · gaps %2 · before the first and behind the last %3</source>
        <translation>De ce temps&#x202f;: occupé %1 · temps morts %2 · avant le premier et après le dernier %3</translation>
    </message>
    <message>
        <source>A session, a table or a sweep: a file that ends in %1. Or a report of NVIDIA&apos;s profilers, exported (.sqlite, .csv).</source>
        <translation>Une session, un tableau ou un balayage&#x202f;: un fichier qui se termine par %1. Ou un rapport exporté des profileurs de NVIDIA (.sqlite, .csv).</translation>
    </message>
    <message>
        <source>A side has no such figure, or took it under a profiling tool.</source>
        <translation>Un côté n’a pas cette grandeur, ou l’a mesurée sous un outil de profilage.</translation>
    </message>
    <message>
        <source>Load a ready-made sweep: %1.</source>
        <translation>Charger un balayage prêt à l’emploi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 (none of these cells)</source>
        <translation>%1 (aucune de ces cellules)</translation>
    </message>
    <message>
        <source>The steady steps are the slowed ones: the device&apos;s clock was %1 MHz, and %2 MHz in quicker ones that are set aside.</source>
        <translation>Les étapes stables sont celles qui sont ralenties&#x202f;: la fréquence du périphérique était de %1 MHz, et de %2 MHz dans des étapes plus rapides qui sont écartées.</translation>
    </message>
    <message>
        <source>Range (NVTX)</source>
        <translation>Plage (NVTX)</translation>
    </message>
    <message>
        <source>grid %1 · block %2</source>
        <translation>grille %1 · bloc %2</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · gaps %2 · launching %3</source>
        <translation>De l’étape&#x202f;: occupé %1 · temps morts %2 · lancement %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 steps.</source>
        <extracomment>a cell of the baseline, its mean and deviation, and of how many steps</extracomment>
        <translation>%1&#x202f;: %2 dans %3 étapes.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a cell of the baseline, its mean and deviation</extracomment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Langue de la fenêtre&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 (at %3 MHz)</source>
        <extracomment>%1: a step&apos;s time, %2: in so many steps, %3: a clock</extracomment>
        <translation>%1 dans %2 (à %3 MHz)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Steps stay at %1 speeds: %2.</source>
        <extracomment>%1: two or more of them, in the order in which they came first</extracomment>
        <translation>Les étapes se maintiennent à %1 vitesses&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Step times of transformers, measured by Stepscope</source>
        <translation>Durées d’étape de transformers, mesurés par Stepscope</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells, and what became of them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>a figure: &quot;Best MFU&quot;, &quot;Best Tokens/s&quot;</extracomment>
        <translation>Meilleur : %1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Douteux</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); the notes below the results say why</source>
        <translation>
            <numerusform>%n cellule ; les notes sous les résultats disent pourquoi</numerusform>
            <numerusform>%n cellules ; les notes sous les résultats disent pourquoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>This command measures it again:</source>
        <translation>Cette commande le mesure à nouveau :</translation>
    </message>
    <message>
        <source>All cells: %1</source>
        <translation>Toutes les cellules : %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Compared with the baseline</source>
        <translation>Comparé à la référence</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Comment cela a été mesuré</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les grandeurs</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured (.html).</source>
        <translation>Écrire une page pour un navigateur : résumé, graphiques, tableaux, comment cela a été mesuré (.html).</translation>
    </message>
    <message>
        <source>Let --export and --report replace files that are there.</source>
        <translation>Permettre à --export et à --report de remplacer des fichiers existants.</translation>
    </message>
    <message>
        <source>--report: %1 must end in .html</source>
        <translation>--report : %1 doit se terminer par .html</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <extracomment>a figure with its unit, as it was predicted</extracomment>
        <translation>%1, prédit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
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
        <translation>FLOP/octet</translation>
    </message>
    <message>
        <source>Share of the step (%)</source>
        <translation>Part de l’étape (%)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Afficher sous forme de ta&amp;bleau…</translation>
    </message>
    <message>
        <source>%1, points: %2</source>
        <extracomment>a chart, and how many points it has</extracomment>
        <translation>%1, points&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, points: %2, %3 from %4 (%5) to %6 (%7)</source>
        <extracomment>a chart, how many points it has, a figure, its least value and of what that is, its greatest and of what</extracomment>
        <translation>%1, points&#x202f;: %2, %3 de %4 (%5) à %6 (%7)</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message numerus="yes">
        <source>It tells of %n sweeps; which one is meant is open.</source>
        <translation>
            <numerusform>Il parle de %n balayage ; lequel est visé reste ouvert.</numerusform>
            <numerusform>Il parle de %n balayages ; lequel est visé reste ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it carries of how it was measured is damaged, or of a later version of Stepscope.</source>
        <translation>Ce qu’il contient sur la façon dont cela a été mesuré est endommagé, ou d’une version ultérieure de Stepscope.</translation>
    </message>
    <message>
        <source>Step times of transformers, put together by Stepscope</source>
        <translation>Durées d’étape de transformers, réunies par Stepscope</translation>
    </message>
    <message>
        <source>To measure it again, drop this page on the window of Stepscope, or give it to stepscope-cli run.</source>
        <translation>Pour mesurer à nouveau, déposez cette page sur la fenêtre de Stepscope, ou donnez-la à stepscope-cli run.</translation>
    </message>
    <message>
        <source>%1: %2 must end in %3; that tells the format</source>
        <translation>%1 : %2 doit se terminer par %3 ; cela indique le format</translation>
    </message>
    <message>
        <source>%1: there is no directory %2 for %3; create it first</source>
        <translation>%1 : il n’y a pas de dossier %2 pour %3 ; créez-le d’abord</translation>
    </message>
    <message>
        <source>%1: %2 is there and is not a file; choose another name</source>
        <translation>%1 : %2 existe et n’est pas un fichier ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: %2 exists already; choose another name, or replace it with --force</source>
        <translation>%1 : %2 existe déjà ; choisissez un autre nom, ou remplacez-le avec --force</translation>
    </message>
</context>
<context>
    <name>axes</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The sizes of the transformer</source>
        <translation>Les tailles du transformer</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Longueur de séquence</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>Sé&amp;quence</translation>
    </message>
    <message>
        <source>Tokens in each sequence</source>
        <translation>Tokens dans chaque séquence</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de batch</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Sequences in a step</source>
        <translation>Séquences par étape</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>Étapes d’échauffement</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>Éc&amp;hauffement</translation>
    </message>
    <message>
        <source>Steps before the measured ones, counted among a cell&apos;s steps</source>
        <translation>Étapes avant celles qui sont mesurées, comptées parmi les étapes d’une cellule</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>What a step computes</source>
        <translation>Ce que calcule une étape</translation>
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
        <translation>La passe forward et la perte</translation>
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
        <translation>Passe forward, perte et tous les gradients</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>Forward, backward and an AdamW update of the weights</source>
        <translation>Forward, backward et une mise à jour AdamW des poids</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>The arithmetic of a step</source>
        <translation>L’arithmétique d’une étape</translation>
    </message>
    <message>
        <source>fp64</source>
        <translation>fp64</translation>
    </message>
    <message>
        <source>64-bit floats: the reference, slow</source>
        <translation>Flottants 64 bits&#x202f;: la référence, lente</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit floats throughout</source>
        <translation>Flottants 32 bits partout</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>32-bit floats, products rounded to TF32 on tensor cores (GPU only)</source>
        <translation>Flottants 32 bits, produits arrondis en TF32 sur Tensor Cores (GPU uniquement)</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bfloat16 weights and activations, sums and norms in 32 bits</source>
        <translation>Poids et activations en bfloat16, sommes et normalisations en 32 bits</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>bfloat16 computation from 32-bit master weights</source>
        <translation>Calcul en bfloat16 à partir de poids maîtres 32 bits</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>How attention is computed</source>
        <translation>Comment l’attention est calculée</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Matérialisée</translation>
    </message>
    <message>
        <source>materialized</source>
        <translation>matérialisée</translation>
    </message>
    <message>
        <source>Stores the whole matrix of attention scores: memory grows with the sequence length squared</source>
        <translation>Stocke toute la matrice des scores d’attention&#x202f;: la mémoire croît avec le carré de la longueur de séquence</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>Never stores the attention scores; needs less memory</source>
        <translation>Ne stocke jamais les scores d’attention&#x202f;; demande moins de mémoire</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Recalcul</translation>
    </message>
    <message>
        <source>What the backward pass computes again to save memory</source>
        <translation>Ce que la passe backward recalcule pour économiser la mémoire</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Keeps every activation for the backward pass</source>
        <translation>Garde toutes les activations pour la passe backward</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>Par couche</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>par couche</translation>
    </message>
    <message>
        <source>Keeps only each layer&apos;s input and repeats its forward pass: less memory, more time</source>
        <translation>Ne garde que l’entrée de chaque couche et refait sa passe forward&#x202f;: moins de mémoire, plus de temps</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>How the operations of a step reach the device</source>
        <translation>Comment les opérations d’une étape parviennent au périphérique</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>graphe</translation>
    </message>
    <message>
        <source>Records the step once and replays it, where the device can</source>
        <translation>Enregistre l’étape une fois et la rejoue, là où le périphérique le permet</translation>
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
        <translation>Lance l’étape opération par opération</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>Where the cells run</source>
        <translation>Où les cellules s’exécutent</translation>
    </message>
    <message>
        <source>seq </source>
        <translation>séq. </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>batch </translation>
    </message>
    <message>
        <source>warm-up </source>
        <translation>échauff. </translation>
    </message>
    <message>
        <source>recompute </source>
        <translation>recalcul </translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Model and kind of step</source>
        <translation>Modèle et type d’étape</translation>
    </message>
    <message>
        <source>Width (d_model)</source>
        <translation>Largeur (d_model)</translation>
    </message>
    <message>
        <source>Inner width (d_ff)</source>
        <translation>Largeur interne (d_ff)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Times of steps, as a list</source>
        <translation>Durées d’étape, sous forme de liste</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic mémoire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Out of memory, yes or no</source>
        <translation>Mémoire insuffisante, oui ou non</translation>
    </message>
    <message>
        <source>Error, in words</source>
        <translation>Erreur, en toutes lettres</translation>
    </message>
    <message>
        <source>Only forward, yes or no</source>
        <translation>Forward seul, oui ou non</translation>
    </message>
    <message>
        <source>Number of all steps</source>
        <translation>Nombre total d’étapes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>baseline has no figure %1</source>
        <translation>la référence n’a pas la grandeur %1</translation>
    </message>
    <message>
        <source>current has no figure %1</source>
        <translation>l’exécution actuelle n’a pas la grandeur %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>actuel&#x202f;: %1</translation>
    </message>
    <message>
        <source>baseline unfinished</source>
        <translation>référence inachevée</translation>
    </message>
    <message>
        <source>current unfinished</source>
        <translation>exécution actuelle inachevée</translation>
    </message>
    <message>
        <source>baseline not run</source>
        <translation>référence non exécutée</translation>
    </message>
    <message>
        <source>current not run</source>
        <translation>exécution actuelle non exécutée</translation>
    </message>
    <message>
        <source>a figure of 0 has no ratio</source>
        <translation>une grandeur égale à 0 n’a pas de ratio</translation>
    </message>
    <message>
        <source>both at once do not fit: %1</source>
        <translation>les deux à la fois ne tiennent pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>both sides in doubt: %1</source>
        <translation>les deux côtés douteux&#x202f;: %1</translation>
    </message>
    <message>
        <source>baseline in doubt: %1</source>
        <translation>référence douteuse&#x202f;: %1</translation>
    </message>
    <message>
        <source>current in doubt: %1</source>
        <translation>exécution actuelle douteuse&#x202f;: %1</translation>
    </message>
    <message>
        <source>baseline took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>la référence a alterné entre deux vitesses distantes de %1, %2 de ses étapes à la plus lente</translation>
    </message>
    <message>
        <source>current took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>l’exécution actuelle a alterné entre deux vitesses distantes de %1, %2 de ses étapes à la plus lente</translation>
    </message>
    <message>
        <source>Compared across %1: baseline %2, current %3.</source>
        <translation>Comparé selon %1&#x202f;: référence %2, actuel %3.</translation>
    </message>
    <message>
        <source>Measured elsewhere: %1</source>
        <translation>Mesuré ailleurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not both sides say where they were measured: machine and device may differ.</source>
        <translation>Les deux côtés n’indiquent pas tous deux où ils ont été mesurés&#x202f;: machine et périphérique peuvent différer.</translation>
    </message>
    <message>
        <source>Cells matched: %1.</source>
        <translation>Cellules appariées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Cells matched: %1 (%2).</source>
        <translation>Cellules appariées&#x202f;: %1 (%2).</translation>
    </message>
    <message>
        <source>Geometric mean of the ratios (%1): %2.</source>
        <translation>Moyenne géométrique des ratios (%1)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Among all cells %1 slower and %2 faster stand; no more than %3 of those are expected to be chance.</source>
        <translation>Parmi toutes les cellules, %1 «&#x202f;plus lente&#x202f;» et %2 «&#x202f;plus rapide&#x202f;» se confirment&#x202f;; au plus %3 d’entre elles sont attendues par hasard.</translation>
    </message>
    <message>
        <source>%1 more are of cells that were measured while others used the machine: they do not count until measured again.</source>
        <translation>%1 autres concernent des cellules mesurées pendant que d’autres utilisaient la machine&#x202f;: elles ne comptent pas avant d’être remesurées.</translation>
    </message>
    <message>
        <source>No doubt known: without single steps on both sides a ratio is all there is.</source>
        <translation>Incertitude inconnue&#x202f;: sans étapes individuelles des deux côtés, il n’y a qu’un ratio.</translation>
    </message>
    <message>
        <source>Measured in turns just now: %1 of them.</source>
        <translation>Mesurées à l’instant en alternance&#x202f;: %1 d’entre elles.</translation>
    </message>
    <message>
        <source>One side does not say, and it is taken for equal: %1.</source>
        <translation>Un côté ne l’indique pas, et on le tient pour égal&#x202f;: %1.</translation>
    </message>
    <message>
        <source>the device&apos;s clock was %1 of the baseline&apos;s</source>
        <translation>la fréquence du périphérique était de %1 de celle de la référence</translation>
    </message>
    <message>
        <source>about %1 measured steps a side would tell</source>
        <translation>environ %1 étapes mesurées par côté permettraient de trancher</translation>
    </message>
    <message>
        <source>%1 measured steps a side are the least</source>
        <translation>il faut au moins %1 étapes mesurées par côté</translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation>%1 et %2 de plus&#x202f;: %3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by %3</source>
        <translation>correspond à %1 cellules de %2, que distingue&#x202f;: %3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by nothing</source>
        <translation>correspond à %1 cellules de %2, que rien ne distingue</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by %3</source>
        <translation>une des %1 cellules qui correspondent à la même de %2, que distingue&#x202f;: %3</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by nothing</source>
        <translation>une des %1 cellules qui correspondent à la même de %2, que rien ne distingue</translation>
    </message>
    <message>
        <source>%1 has no cell with all these values</source>
        <translation>%1 n’a pas de cellule avec toutes ces valeurs</translation>
    </message>
    <message>
        <source>%1 has no model like %2</source>
        <translation>%1 n’a pas de modèle comme %2</translation>
    </message>
    <message>
        <source>%1 has no cell with %2 %3</source>
        <translation>%1 n’a pas de cellule avec %2 %3</translation>
    </message>
    <message>
        <source>cells %1 of %2: %3</source>
        <translation>cellules %1 de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>cell %1 of %2 (%3): %4</source>
        <translation>cellule %1 de %2 (%3)&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1: %2 ms, was %3 ms (%4 %)</source>
        <translation>%1&#x202f;: %2 ms, contre %3 ms (%4&#x202f;%)</translation>
    </message>
    <message>
        <source>The SM clock was %1 of the baseline&apos;s.</source>
        <translation>La fréquence SM était de %1 de celle de la référence.</translation>
    </message>
    <message>
        <source>Not both sides tell a clock: what it explains is not known.</source>
        <translation>Les deux côtés n’indiquent pas tous deux une fréquence&#x202f;: ce qu’elle explique est inconnu.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>More or fewer FLOPs, at the rate that the baseline reached, of operations that FLOPs bound</source>
        <translation>Plus ou moins de FLOPs, au débit atteint par la référence, pour les opérations limitées par les FLOPs</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic mémoire</translation>
    </message>
    <message>
        <source>More or fewer bytes, at the rate that the baseline reached, of operations that bytes bound</source>
        <translation>Plus ou moins d’octets, au débit atteint par la référence, pour les opérations limitées par les octets</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>Autres opérations</translation>
    </message>
    <message>
        <source>Operations that one side alone ran by themselves</source>
        <translation>Opérations qu’un seul côté a exécutées séparément</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Another SM clock, of operations that FLOPs bound</source>
        <translation>Une autre fréquence SM, pour les opérations limitées par les FLOPs</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Inexpliqué</translation>
    </message>
    <message>
        <source>What neither FLOPs, bytes, other operations nor the clock explain: another rate, launching, waiting</source>
        <translation>Ce que n’expliquent ni les FLOPs, ni les octets, ni d’autres opérations, ni la fréquence&#x202f;: un autre débit, lancement, attente</translation>
    </message>
    <message>
        <source>neither side has a breakdown: measure both with --breakdown (in the window: Options › Time each operation)</source>
        <translation>aucun des deux côtés n’a de décomposition&#x202f;: mesurez les deux avec --breakdown (dans la fenêtre&#x202f;: Options › Mesurer chaque opération)</translation>
    </message>
    <message>
        <source>the baseline has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>la référence n’a pas de décomposition&#x202f;: mesurez-la avec --breakdown (dans la fenêtre&#x202f;: Options › Mesurer chaque opération)</translation>
    </message>
    <message>
        <source>the current side has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>le côté actuel n’a pas de décomposition&#x202f;: mesurez-le avec --breakdown (dans la fenêtre&#x202f;: Options › Mesurer chaque opération)</translation>
    </message>
    <message>
        <source>a side has no mean step time</source>
        <translation>un côté n’a pas de durée d’étape moyenne</translation>
    </message>
    <message>
        <source>not measured in turns: %1</source>
        <translation>non mesuré en alternance&#x202f;: %1</translation>
    </message>
    <message>
        <source>No doubt known: of %1 neither more nor less is better.</source>
        <translation>Incertitude inconnue&#x202f;: pour %1, ni plus ni moins n’est meilleur.</translation>
    </message>
    <message>
        <source>No doubt known: no test tells how far chance moves %1, so nothing is claimed.</source>
        <translation>Incertitude inconnue&#x202f;: aucun test ne dit de combien le hasard fait varier %1, donc rien n’est affirmé.</translation>
    </message>
    <message>
        <source>about %1 rounds in turns would tell (stepscope-cli compare --rounds)</source>
        <translation>environ %1 tours en alternance permettraient de trancher (stepscope-cli compare --rounds)</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that %1 rounds would not tell</source>
        <translation>son ratio est si proche du seuil que %1 tours ne permettraient pas de trancher</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of all pairs of steps, which a few long ones hardly move</source>
        <translation>à partir des deux grandeurs seules, le ratio est %1&#x202f;; celui-ci est celui de toutes les paires d’étapes, que quelques étapes longues ne déplacent guère</translation>
    </message>
    <message>
        <source>Where steps are not enough, more of them tell, a locked clock, or both cells measured again in turns, here and now.</source>
        <translation>Là où les étapes ne suffisent pas, davantage d’étapes permettent de trancher, ou une fréquence verrouillée, ou les deux cellules remesurées en alternance, ici et maintenant.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>the baseline has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>la référence n’a pas de chronologie&#x202f;: mesurez-la avec --timeline (dans la fenêtre&#x202f;: Options › Chronologie)</translation>
    </message>
    <message>
        <source>the current side has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>le côté actuel n’a pas de chronologie&#x202f;: mesurez-le avec --timeline (dans la fenêtre&#x202f;: Options › Chronologie)</translation>
    </message>
    <message>
        <source>%1: kernels take %2 ms of a traced step, was %3 ms (%4 %)</source>
        <translation>%1&#x202f;: les kernels prennent %2 ms d’une étape tracée, contre %3 ms (%4&#x202f;%)</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is the middle of the rounds, which a few long steps hardly move</source>
        <translation>à partir des deux grandeurs seules, le ratio est %1&#x202f;; celui-ci est le milieu des tours, que quelques étapes longues ne déplacent guère</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of steps at equal speed, as far as that is known</source>
        <translation>à partir des deux grandeurs seules, le ratio est %1&#x202f;; celui-ci porte sur des étapes à vitesse égale, dans la mesure où elle est connue</translation>
    </message>
    <message>
        <source>the device takes turns at two speeds, and a side that shows one may have been at either: more such steps would not tell</source>
        <translation>le périphérique alterne entre deux vitesses, et un côté qui n’en montre qu’une a pu tourner à l’une ou l’autre&#x202f;: davantage d’étapes de ce type ne permettraient pas de trancher</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that more steps would not tell</source>
        <translation>son ratio est si proche du seuil que davantage d’étapes ne permettraient pas de trancher</translation>
    </message>
    <message>
        <source>both measured in turns, here and now, may tell (stepscope-cli compare --decide-now)</source>
        <translation>les mesurer toutes deux en alternance, ici et maintenant, peut permettre de trancher (stepscope-cli compare --decide-now)</translation>
    </message>
    <message>
        <source>Where steps are not enough, a locked clock tells, or both cells measured again in turns, here and now.</source>
        <translation>Là où les étapes ne suffisent pas, une fréquence verrouillée permet de trancher, ou les deux cellules remesurées en alternance, ici et maintenant.</translation>
    </message>
    <message>
        <source>the device waits for the host to launch its operations one by one, and how long that takes differs by %1 from start to start of a program: more such steps would not tell</source>
        <translation>le périphérique attend que l’hôte lance ses opérations une à une, et le temps que cela prend varie de %1 d’un démarrage de programme à l’autre&#x202f;: davantage d’étapes de ce type ne permettraient pas de trancher</translation>
    </message>
    <message>
        <source>not measured in turns: this program runs under a tool (%1)</source>
        <translation>non mesuré en alternance&#x202f;: ce programme s’exécute sous un outil (%1)</translation>
    </message>
    <message>
        <source>what was measured under a profiling tool is not compared</source>
        <translation>ce qui a été mesuré sous un outil de profilage n’est pas comparé</translation>
    </message>
    <message>
        <source>not both sides tell their clock: one that changes may explain the two speeds</source>
        <translation>les deux côtés n’indiquent pas tous deux leur fréquence&#x202f;: une fréquence qui change peut expliquer les deux vitesses</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are slower: %2 (%3: %4 to %5).</source>
        <translation>Prises ensemble, %1 cellules sont plus lentes&#x202f;: %2 (%3&#x202f;: %4 à %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are faster: %2 (%3: %4 to %5).</source>
        <translation>Prises ensemble, %1 cellules sont plus rapides&#x202f;: %2 (%3&#x202f;: %4 à %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are the same: %2 (%3: %4 to %5).</source>
        <translation>Prises ensemble, %1 cellules sont identiques&#x202f;: %2 (%3&#x202f;: %4 à %5).</translation>
    </message>
    <message>
        <source>Taken together, %1 cells do not tell, either: %2 (%3: %4 to %5).</source>
        <translation>Même prises ensemble, %1 cellules ne permettent pas de trancher&#x202f;: %2 (%3&#x202f;: %4 à %5).</translation>
    </message>
    <message>
        <source>This is of the stored steps; both were measured in turns since, which gave the ratio %1.</source>
        <translation>Ceci porte sur les étapes enregistrées&#x202f;; les deux côtés ont été mesurés en alternance depuis, avec le ratio %1.</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>De la fenêtre</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Of numbers</source>
        <translation>Des nombres</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Profilers</source>
        <translation>Profileurs</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Started under</source>
        <translation>Lancé sous</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilé avec</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Fichiers temporaires</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
</context>
<context>
    <name>divisions</name>
    <message>
        <source>matrix products</source>
        <translation>produits matriciels</translation>
    </message>
    <message>
        <source>fused attention</source>
        <translation>attention fusionnée</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>computed once</source>
        <translation>calculé une fois</translation>
    </message>
    <message>
        <source>computed again</source>
        <translation>recalculé</translation>
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
        <translation>utilisés, selon le plan</translation>
    </message>
    <message>
        <source>could be, in tf32 or bf16</source>
        <translation>utilisables, en tf32 ou bf16</translation>
    </message>
    <message>
        <source>not for this</source>
        <translation>pas pour cela</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>The parts of the model in each pass, in order of execution</source>
        <translation>Les parties du modèle dans chaque passe, dans l’ordre d’exécution</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Forward, backward and optimizer</source>
        <translation>Forward, backward et optimiseur</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>Produits matriciels</translation>
    </message>
    <message>
        <source>Matrix products; fused attention, which is products and softmax in one; norms, activations, loss, optimizer and all else</source>
        <translation>Produits matriciels&#x202f;; attention fusionnée, qui réunit produits et softmax&#x202f;; normalisations, activations, perte, optimiseur et tout le reste</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Of scores, softmax and values alone: the products and the softmax; fused attention does both in one and cannot be told apart</source>
        <translation>Uniquement les scores, le softmax et les values&#x202f;: les produits et le softmax&#x202f;; l’attention fusionnée fait les deux d’un coup et ne peut être séparée</translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation>Recalcul</translation>
    </message>
    <message>
        <source>What the backward computes again because the forward did not keep it, and all else</source>
        <translation>Ce que le backward recalcule parce que le forward ne l’a pas gardé, et tout le reste</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>By the size of the numbers in each operation&apos;s first operand, as the plan has them; sums are of 32 bit even so</source>
        <translation>Selon la taille des nombres du premier opérande de chaque opération, telle que le plan la prévoit&#x202f;; les sommes se font malgré tout en 32 bits</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensor Cores</translation>
    </message>
    <message>
        <source>Whether operations run on them, by plan and not measured: products in bf16, mixed and tf32 do, products in fp32 could</source>
        <translation>Si les opérations s’exécutent dessus, selon le plan et non par mesure&#x202f;: les produits en bf16, mixte et tf32 oui, ceux en fp32 le pourraient</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>no CUDA driver is installed (libcuda.so.1 was not found): install the NVIDIA driver</source>
        <translation>aucun pilote CUDA n’est installé (libcuda.so.1 est introuvable)&#x202f;: installez le pilote NVIDIA</translation>
    </message>
    <message>
        <source>the CUDA driver supports version %1, older than the %2 this build needs: update the driver</source>
        <translation>le pilote CUDA prend en charge la version %1, plus ancienne que la version %2 nécessaire à ce programme&#x202f;: mettez le pilote à jour</translation>
    </message>
    <message>
        <source>the CUDA driver finds no device: check that one is plugged in and not hidden by CUDA_VISIBLE_DEVICES</source>
        <translation>le pilote CUDA ne trouve aucun périphérique&#x202f;: vérifiez qu’il y en a un de branché et qu’il n’est pas masqué par CUDA_VISIBLE_DEVICES</translation>
    </message>
    <message>
        <source>all CUDA devices are busy or unavailable: another program may hold them exclusively</source>
        <translation>tous les périphériques CUDA sont occupés ou indisponibles&#x202f;: un autre programme les détient peut-être en exclusivité</translation>
    </message>
    <message>
        <source>the CUDA driver ran out of memory while it started: close other programs</source>
        <translation>le pilote CUDA a manqué de mémoire au démarrage&#x202f;: fermez d’autres programmes</translation>
    </message>
    <message>
        <source>a CUDA device of compute capability %1.0 or newer is needed; the newest here has %2.x</source>
        <translation>il faut un périphérique CUDA de compute capability %1.0 ou plus récente&#x202f;; la plus récente ici est %2.x</translation>
    </message>
    <message>
        <source>the CUDA driver cannot start: %1</source>
        <translation>le pilote CUDA ne peut pas démarrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>the %1 backend is not installed: %2 is not in %3</source>
        <translation>le backend %1 n’est pas installé&#x202f;: %2 n’est pas dans %3</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <translation>%1 ne peut pas être chargé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 was built from other sources than this program: build or install both together</source>
        <translation>%1 a été construit à partir d’autres sources que ce programme&#x202f;: construisez ou installez les deux ensemble</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2 (%3 backend: %4)</source>
        <translation>le périphérique «&#x202f;%1&#x202f;» n’existe pas&#x202f;; périphériques de cette machine&#x202f;: %2 (backend %3&#x202f;: %4)</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2</source>
        <translation>le périphérique «&#x202f;%1&#x202f;» n’existe pas&#x202f;; périphériques de cette machine&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not offered by %2; it offers %3</source>
        <translation>%2 ne propose pas %1, mais %3</translation>
    </message>
    <message>
        <source>%1 is not offered by %2</source>
        <translation>%2 ne propose pas %1</translation>
    </message>
    <message>
        <source>the host ran out of memory</source>
        <translation>l’hôte a manqué de mémoire</translation>
    </message>
    <message>
        <source>memory limit: %1 needed, %2 available</source>
        <translation>limite de mémoire&#x202f;: %1 nécessaires, %2 disponibles</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 available</source>
        <translation>%1&#x202f;: %2 nécessaires, %3 disponibles</translation>
    </message>
    <message>
        <source>another %1 of memory are needed and cannot be had: close other programs, or raise the limits of this one (ulimit -v, ulimit -d)</source>
        <translation>%1 de mémoire supplémentaires sont nécessaires et ne peuvent être obtenus&#x202f;: fermez d’autres programmes, ou relevez les limites de celui-ci (ulimit -v, ulimit -d)</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 steps</source>
        <translation>arrêté après %1 étapes sur %2</translation>
    </message>
    <message>
        <source>the program ended in this cell twice, at the same step; to learn why, resume with --isolation process</source>
        <translation>le programme s’est terminé deux fois dans cette cellule, à la même étape&#x202f;; pour savoir pourquoi, reprenez avec «&#x202f;Un processus par cellule&#x202f;»</translation>
    </message>
    <message>
        <source>the cell&apos;s process said nothing for %1 s and was killed</source>
        <translation>le processus de la cellule n’a rien dit pendant %1 s et a été arrêté</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4), often sent by the system when memory runs out</source>
        <translation>%1 a été interrompu par %2 (signal %3, %4), souvent envoyé par le système quand la mémoire s’épuise</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4)</source>
        <translation>%1 a été interrompu par %2 (signal %3, %4)</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3 (&quot;%4&quot;)</source>
        <translation>%1 s’est terminé avec le statut %2 avant que %3 («&#x202f;%4&#x202f;»)</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3</source>
        <translation>%1 s’est terminé avec le statut %2 avant que %3</translation>
    </message>
    <message>
        <source>the cell&apos;s process</source>
        <translation>le processus de la cellule</translation>
    </message>
    <message>
        <source>the process that traces</source>
        <translation>le processus de traçage</translation>
    </message>
    <message>
        <source>the cell was done</source>
        <translation>la cellule ne soit terminée</translation>
    </message>
    <message>
        <source>it told what it saw</source>
        <translation>ses observations ne soient transmises</translation>
    </message>
    <message>
        <source>the process that traces said nothing for %1 s and was killed</source>
        <translation>le processus de traçage n’a rien dit pendant %1 s et a été arrêté</translation>
    </message>
    <message>
        <source>no timeline: %1</source>
        <translation>pas de chronologie&#x202f;: %1</translation>
    </message>
    <message>
        <source>it needs the command-line program beside this one, and it was not found; install stepscope-cli</source>
        <translation>il faut le programme en ligne de commande à côté de celui-ci, et il est introuvable&#x202f;; installez stepscope-cli</translation>
    </message>
    <message>
        <source>process needs the command-line program beside this one, and it was not found; choose thread or install stepscope-cli</source>
        <translation>un processus par cellule nécessite le programme en ligne de commande à côté de celui-ci, et il est introuvable&#x202f;; choisissez «&#x202f;Dans ce programme&#x202f;» ou installez stepscope-cli</translation>
    </message>
    <message>
        <source>a sweep is running; stop it first</source>
        <translation>un balayage est en cours&#x202f;; arrêtez-le d’abord</translation>
    </message>
    <message>
        <source>%1 is not allowed; give a whole number from %2 to %3</source>
        <translation>%1 n’est pas admis&#x202f;; indiquez un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is not allowed; a number must not be negative</source>
        <translation>%1 n’est pas admis&#x202f;; un nombre ne doit pas être négatif</translation>
    </message>
    <message>
        <source>%1 is not allowed with %2 steps, which count the warm-up steps in; give %3, or more steps</source>
        <translation>%1 n’est pas admis avec %2 étapes, qui comprennent les étapes d’échauffement&#x202f;; indiquez %3, ou davantage d’étapes</translation>
    </message>
    <message>
        <source>%1 heads do not divide d_model %2; choose a divisor of %3</source>
        <translation>%1 têtes ne divisent pas d_model %2&#x202f;; choisissez un diviseur de %3</translation>
    </message>
    <message>
        <source>%1 heads of d_model %2 have the odd size %3, which RoPE cannot rotate in pairs; choose heads so that d_model/heads is even</source>
        <translation>%1 têtes pour d_model %2 ont la taille impaire %3, que RoPE ne peut pas faire tourner par paires&#x202f;; choisissez les têtes pour que d_model/têtes soit pair</translation>
    </message>
    <message>
        <source>%1 is not allowed; give %2</source>
        <translation>%1 n’est pas admis&#x202f;; indiquez %2</translation>
    </message>
    <message>
        <source>%1 would have more than 2^48 elements; choose smaller sizes</source>
        <translation>%1 auraient plus de 2^48 éléments&#x202f;; choisissez des tailles plus petites</translation>
    </message>
    <message>
        <source>the attention weights</source>
        <translation>les poids d’attention</translation>
    </message>
    <message>
        <source>the feed-forward weights</source>
        <translation>les poids feed-forward</translation>
    </message>
    <message>
        <source>the embedding and head</source>
        <translation>l’embedding et la tête</translation>
    </message>
    <message>
        <source>the feed-forward activations</source>
        <translation>les activations feed-forward</translation>
    </message>
    <message>
        <source>the attention activations</source>
        <translation>les activations d’attention</translation>
    </message>
    <message>
        <source>the attention scores</source>
        <translation>les scores d’attention</translation>
    </message>
    <message>
        <source>there is no model; add one</source>
        <translation>il n’y a pas de modèle&#x202f;; ajoutez-en un</translation>
    </message>
    <message>
        <source>has no value; give at least one</source>
        <translation>n’a aucune valeur&#x202f;; indiquez-en au moins une</translation>
    </message>
    <message>
        <source>holds %1 twice; remove one</source>
        <translation>contient %1 deux fois&#x202f;; retirez-en une</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another model too; give each its own</source>
        <translation>«&#x202f;%1&#x202f;» est aussi le nom d’un autre modèle&#x202f;; donnez à chacun le sien</translation>
    </message>
    <message>
        <source>is empty; give the model a name</source>
        <translation>est vide&#x202f;; donnez un nom au modèle</translation>
    </message>
    <message>
        <source>must not hold | , quotes or control characters</source>
        <translation>ne doit contenir ni |, ni guillemets, ni caractères de contrôle</translation>
    </message>
    <message>
        <source>batch * seq must stay below 2^31 tokens; choose a smaller batch or sequence</source>
        <translation>batch × seq doit rester inférieur à 2^31 tokens&#x202f;; choisissez un batch plus petit ou une séquence plus courte</translation>
    </message>
    <message>
        <source>must be at least one byte; leave it out for no limit</source>
        <translation>doit être d’au moins un octet&#x202f;; laissez vide pour aucune limite</translation>
    </message>
    <message>
        <source>the axes multiply to more than %1 cells; remove values from an axis or split the sweep</source>
        <translation>les axes donnent plus de %1 cellules&#x202f;; retirez des valeurs d’un axe ou divisez le balayage</translation>
    </message>
    <message>
        <source>%1 of %2 is not allowed; give what the device can do, such as 989 TFLOP/s</source>
        <translation>%1 de %2 n’est pas admis&#x202f;; indiquez ce que peut le périphérique, par exemple 989 TFLOP/s</translation>
    </message>
    <message>
        <source>a given peak is of one device, and the sweep has %1; run them apart, or leave it out</source>
        <translation>une crête indiquée vaut pour un périphérique, et le balayage en a %1&#x202f;; exécutez-les séparément, ou ne l’indiquez pas</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Compute (ncu) n’est ni dans PATH, ni dans le dossier d’un toolkit CUDA, ni dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Systems (nsys) n’est ni dans PATH, ni dans le dossier d’un toolkit CUDA, ni dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit, and from developer.nvidia.com/nsight-compute</source>
        <translation>il est fourni avec le toolkit CUDA, et disponible sur developer.nvidia.com/nsight-compute</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit (package cuda-nsight-systems), and from developer.nvidia.com/nsight-systems</source>
        <translation>il est fourni avec le toolkit CUDA (paquet cuda-nsight-systems), et disponible sur developer.nvidia.com/nsight-systems</translation>
    </message>
    <message>
        <source>the cell runs on %1, and Nsight profiles NVIDIA&apos;s devices: for what a step does there, see its breakdown and its timeline</source>
        <translation>la cellule s’exécute sur %1, et Nsight profile les périphériques de NVIDIA&#x202f;: pour ce qu’y fait une étape, voyez sa décomposition et sa chronologie</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew; Nsight Systems (nsys) and timelines need no counters</source>
        <translation>le pilote ne laisse pas ce compte lire les compteurs du périphérique&#x202f;: exécutez en tant que root, ou faites ajouter la ligne `options nvidia NVreg_RestrictProfilingToAdminUsers=0` dans un fichier de /etc/modprobe.d puis redémarrer la machine&#x202f;; Nsight Systems (nsys) et les chronologies n’ont pas besoin de compteurs</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew</source>
        <translation>le pilote ne laisse pas ce compte lire les compteurs du périphérique&#x202f;: exécutez en tant que root, ou faites ajouter la ligne `options nvidia NVreg_RestrictProfilingToAdminUsers=0` dans un fichier de /etc/modprobe.d puis redémarrer la machine</translation>
    </message>
    <message>
        <source>this takes long: choose a phase or a pattern for kernels, or the set basic</source>
        <translation>cela prend du temps&#x202f;: choisissez une phase ou un motif de kernels, ou l’ensemble basic</translation>
    </message>
    <message>
        <source>steps %1: give one step or a range of %2 at most, counted from 0</source>
        <translation>étapes %1&#x202f;: indiquez une étape ou une plage de %2 au plus, comptées à partir de 0</translation>
    </message>
    <message>
        <source>the step has no phase &quot;%1&quot;; it has %2</source>
        <translation>l’étape n’a pas de phase «&#x202f;%1&#x202f;»&#x202f;; elle a %2</translation>
    </message>
    <message>
        <source>Nsight Systems records all kernels of a step: leave the kernel out, or profile with ncu</source>
        <translation>Nsight Systems enregistre tous les kernels d’une étape&#x202f;: omettez le kernel, ou profilez avec ncu</translation>
    </message>
    <message>
        <source>no kernel matched: look at the phase and the pattern for kernels</source>
        <translation>aucun kernel ne correspond&#x202f;: vérifiez la phase et le motif de kernels</translation>
    </message>
    <message>
        <source>the disk is full: free some space, or write the report elsewhere</source>
        <translation>le disque est plein&#x202f;: libérez de l’espace, ou écrivez le rapport ailleurs</translation>
    </message>
    <message>
        <source>%1 wrote no report: %2</source>
        <translation>%1 n’a pas écrit de rapport&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 wrote no report and ended with status %2</source>
        <translation>%1 n’a pas écrit de rapport et s’est terminé avec le statut %2</translation>
    </message>
    <message>
        <source>stopped; what the tool had recorded by then is in %1</source>
        <translation>arrêté&#x202f;; ce que l’outil avait enregistré jusque-là est dans %1</translation>
    </message>
    <message>
        <source>stopped; the tool wrote no report</source>
        <translation>arrêté&#x202f;; l’outil n’a pas écrit de rapport</translation>
    </message>
    <message>
        <source>%1: cannot be read: there is no such file</source>
        <translation>%1&#x202f;: lecture impossible&#x202f;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1: cannot be read: you have no permission to</source>
        <translation>%1&#x202f;: lecture impossible&#x202f;: vous n’en avez pas l’autorisation</translation>
    </message>
    <message>
        <source>%1: is a directory, not a file</source>
        <translation>%1&#x202f;: est un répertoire, pas un fichier</translation>
    </message>
    <message>
        <source>%1: exists already and is not replaced unasked; choose another name</source>
        <translation>%1&#x202f;: existe déjà et n’est pas remplacé sans demande&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: cannot be written, nothing there has changed: %2</source>
        <translation>%1&#x202f;: écriture impossible, rien n’y a changé&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: free some space or choose another place</source>
        <translation>%1&#x202f;: libérez de l’espace ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>%1: choose a place you may write to</source>
        <translation>%1&#x202f;: choisissez un emplacement où vous pouvez écrire</translation>
    </message>
    <message>
        <source>%1: create the directory first or choose another place</source>
        <translation>%1&#x202f;: créez d’abord le répertoire ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>%1: is being written by a run; choose another name</source>
        <translation>%1&#x202f;: une exécution est en train d’y écrire&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: there is no such session file</source>
        <translation>%1&#x202f;: ce fichier de session n’existe pas</translation>
    </message>
    <message>
        <source>%1: holds no run: its program ended before it began</source>
        <translation>%1&#x202f;: ne contient aucune exécution&#x202f;: son programme s’est terminé avant qu’elle commence</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>calling thread</source>
        <translation>thread appelant</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8 and try again</source>
        <translation>le texte n’est pas en UTF-8&#x202f;; enregistrez-le en UTF-8 et réessayez</translation>
    </message>
    <message>
        <source>%1: holds no run that can be: %2</source>
        <translation>%1&#x202f;: ne contient aucune exécution possible&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: holds no run that can be read: it is nested too deep</source>
        <translation>%1&#x202f;: ne contient aucune exécution lisible&#x202f;: l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>the pattern for kernels is no regular expression: %1; close its brackets, and put \ before a sign that stands for itself</source>
        <translation>le motif de kernels n’est pas une expression régulière&#x202f;: %1&#x202f;; fermez ses parenthèses et crochets, et mettez \ devant un signe qui vaut pour lui-même</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>caractère %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>table %1, of %2, is left out: %3</source>
        <translation>le tableau %1, avec les colonnes %2, est omis&#x202f;: %3</translation>
    </message>
    <message>
        <source>the column %1 is left out: it does not say of which kind of step it is (forward, forward+backward or train), beside columns that do</source>
        <translation>la colonne %1 est omise&#x202f;: elle n’indique pas de quel type d’étape elle est (forward, forward+backward ou train), à côté de colonnes qui l’indiquent</translation>
    </message>
    <message>
        <source>what stands behind ± in the column %1 is left out: only that of a mean is known</source>
        <translation>ce qui suit ± dans la colonne %1 est omis&#x202f;: cela n’est connu que pour une moyenne</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 est omise&#x202f;: %2</translation>
    </message>
    <message>
        <source>table %1: %2</source>
        <translation>tableau %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the row has %1 entries, the table %2 columns</source>
        <translation>la ligne a %1 entrées, le tableau %2 colonnes</translation>
    </message>
    <message>
        <source>the row sums up others</source>
        <translation>la ligne en récapitule d’autres</translation>
    </message>
    <message>
        <source>the row tells no measurement</source>
        <translation>la ligne n’indique aucune mesure</translation>
    </message>
    <message>
        <source>the mode is %1, of which the row has no time, but %2 is of another; correct one of them, or leave the mode out</source>
        <translation>le mode est %1, pour lequel la ligne n’a pas de durée, mais %2 est d’un autre mode&#x202f;; corrigez l’un des deux, ou omettez le mode</translation>
    </message>
    <message>
        <source>only forward is &quot;%1&quot; here, but the mode is %2; correct one of them, or leave one out</source>
        <translation>«&#x202f;forward seul&#x202f;» vaut ici «&#x202f;%1&#x202f;», mais le mode est %2&#x202f;; corrigez l’un des deux, ou omettez-en un</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and what stands in the brackets could be anything, as %3; write ± before a deviation, or leave it out</source>
        <translation>%1 indique «&#x202f;%2&#x202f;», et ce qui figure entre parenthèses pourrait être n’importe quoi, car %3&#x202f;; mettez ± devant un écart, ou omettez-le</translation>
    </message>
    <message>
        <source>other entries of the column have none</source>
        <translation>d’autres entrées de la colonne n’en ont pas</translation>
    </message>
    <message>
        <source>only a mean has a deviation</source>
        <translation>seule une moyenne a un écart</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, of which one number has another unit than the column; write the unit behind both</source>
        <translation>%1 indique «&#x202f;%2&#x202f;», dont un nombre a une autre unité que la colonne&#x202f;; mettez l’unité derrière les deux</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which is a rate; write the time of a step, as the longest is of the least rate, and so on</source>
        <translation>%1 indique «&#x202f;%2&#x202f;», qui est un débit&#x202f;; indiquez la durée d’une étape, car la plus longue correspond au débit le plus faible, et ainsi de suite</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and no step takes so long or so short a time (from %3 to %4 s); see whether its unit is right</source>
        <translation>%1 indique «&#x202f;%2&#x202f;», et aucune étape ne dure aussi longtemps ni aussi peu (de %3 à %4 s)&#x202f;; vérifiez son unité</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose comma could stand before decimals or between thousands; write a point, or no comma</source>
        <translation>%1 indique «&#x202f;%2&#x202f;», dont la virgule pourrait précéder des décimales ou séparer des milliers&#x202f;; écrivez un point, ou pas de virgule</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose point could stand before decimals or between thousands, as other numbers of the table have commas before decimals; write all numbers in one way</source>
        <translation>%1 indique «&#x202f;%2&#x202f;», dont le point pourrait précéder des décimales ou séparer des milliers, car d’autres nombres du tableau ont une virgule devant les décimales&#x202f;; écrivez tous les nombres de la même façon</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the sequence length</source>
        <translation>%1 indique des tokens par unité de temps&#x202f;; une étape en a autant que batch × longueur de séquence, et la ligne n’indique pas la longueur de séquence</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the batch</source>
        <translation>%1 indique des tokens par unité de temps&#x202f;; une étape en a autant que batch × longueur de séquence, et la ligne n’indique pas le batch</translation>
    </message>
    <message>
        <source>%1 tells sequences in a time, of which a step has as many as the batch, and the row does not say the batch</source>
        <translation>%1 indique des séquences par unité de temps&#x202f;; une étape en a autant que le batch, et la ligne n’indique pas le batch</translation>
    </message>
    <message>
        <source>%1 must not be negative, but is &quot;%2&quot;</source>
        <translation>%1 ne doit pas être négatif, mais vaut «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 must be more than 0, but is &quot;%2&quot;; write nan where nothing was measured</source>
        <translation>%1 doit être supérieur à 0, mais vaut «&#x202f;%2&#x202f;»&#x202f;; écrivez nan là où rien n’a été mesuré</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds or nan, not &quot;%2&quot;</source>
        <translation>%1 doit être un nombre de secondes ou nan, et non «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 doit être un nombre entier de %2 à %3, et non «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>%1 must list times of steps, and &quot;%2&quot; is none</source>
        <translation>%1 doit énumérer des durées d’étape, et «&#x202f;%2&#x202f;» n’en est pas une</translation>
    </message>
    <message>
        <source>%1 lists %2 steps and does not say whether the %3 warm-up steps are among them; give the number of all steps in a column &quot;steps&quot;</source>
        <translation>%1 énumère %2 étapes et n’indique pas si les %3 étapes d’échauffement en font partie&#x202f;; indiquez le nombre de toutes les étapes dans une colonne «&#x202f;steps&#x202f;»</translation>
    </message>
    <message>
        <source>%1 does not say its unit; write &quot;%2 (s)&quot;, (ms) or (us)</source>
        <translation>%1 n’indique pas son unité&#x202f;; écrivez «&#x202f;%2 (s)&#x202f;», (ms) ou (us)</translation>
    </message>
    <message>
        <source>%1 and %2 both say the %3 of this step, and not the same; leave one of them out</source>
        <translation>%1 et %2 indiquent tous deux %3 pour cette étape, et pas la même valeur&#x202f;; omettez l’un des deux</translation>
    </message>
    <message>
        <source>the status must be one of %1, %2, %3 or %4, not &quot;%5&quot;</source>
        <translation>le statut doit être %1, %2, %3 ou %4, et non «&#x202f;%5&#x202f;»</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>doit être true ou false, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the model&apos;s name has %1 characters; leave %2 or fewer</source>
        <translation>le nom du modèle a %1 caractères&#x202f;; gardez-en au plus %2</translation>
    </message>
    <message>
        <source>it asks for more than %1 %2 that do not stand in it; leave rows or columns out</source>
        <translation>il demande plus de %1 %2 qui n’y figurent pas&#x202f;; omettez des lignes ou des colonnes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; allowed are %2</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu&#x202f;; valeurs admises&#x202f;: %2</translation>
    </message>
    <message>
        <source>numbers of %1 have another unit than the column, and are read in theirs (%2)</source>
        <translation>des nombres de %1 ont une autre unité que la colonne, et sont lus dans la leur (%2)</translation>
    </message>
    <message>
        <source>rows that tell no measurement are left out (%1)</source>
        <translation>les lignes qui n’indiquent aucune mesure sont omises (%1)</translation>
    </message>
    <message>
        <source>a row&apos;s one status or error is of the kind of step that has no time there; the one that has one is OK (%1)</source>
        <translation>le seul statut ou la seule erreur d’une ligne concerne le type d’étape qui n’y a pas de durée&#x202f;; celui qui en a une est OK (%1)</translation>
    </message>
    <message>
        <source>rows that sum up others are left out (%1)</source>
        <translation>les lignes qui en récapitulent d’autres sont omises (%1)</translation>
    </message>
    <message>
        <source>the sequence length is unknown where the table does not say it (%1)</source>
        <translation>la longueur de séquence est inconnue là où le tableau ne l’indique pas (%1)</translation>
    </message>
    <message>
        <source>the model has no name where the table does not say it; a name is not taken from the row above (%1)</source>
        <translation>le modèle n’a pas de nom là où le tableau ne l’indique pas&#x202f;; aucun nom n’est repris de la ligne du dessus (%1)</translation>
    </message>
    <message>
        <source>the memory is unknown where it is no number with a unit (%1)</source>
        <translation>la mémoire est inconnue là où elle n’est pas un nombre avec une unité (%1)</translation>
    </message>
    <message>
        <source>the table does not say all sizes of %1; they are those of the presets of these names</source>
        <translation>le tableau n’indique pas toutes les tailles de %1&#x202f;; ce sont celles des préréglages de ces noms</translation>
    </message>
    <message>
        <source>the units of %1 are powers of 1,000; some programs write MB for MiB</source>
        <translation>les unités de %1 sont des puissances de 1&#x202f;000&#x202f;; certains programmes écrivent MB pour MiB</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>colonnes omises&#x202f;: %1</translation>
    </message>
    <message>
        <source>and %1 more like these</source>
        <translation>et %1 autres de ce type</translation>
    </message>
    <message>
        <source>table %1, %2</source>
        <translation>tableau %1, %2</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>un préréglage a besoin d’un nom</translation>
    </message>
    <message>
        <source>the name is longer than %1 bytes: choose a shorter one</source>
        <translation>le nom dépasse %1 octets : choisissez-en un plus court</translation>
    </message>
    <message>
        <source>a name has letters, digits, spaces and - _ . + only</source>
        <translation>un nom ne contient que des lettres, des chiffres, des espaces et - _ . +</translation>
    </message>
    <message>
        <source>a name begins with a letter or a digit, and ends with no space</source>
        <translation>un nom commence par une lettre ou un chiffre et ne finit pas par un espace</translation>
    </message>
    <message>
        <source>%1 is a preset of the program: choose another name</source>
        <translation>%1 est un préréglage du programme : choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 is there and cannot be read: mend it or move it away, or choose another name</source>
        <translation>%1 existe et ne peut être lu : réparez-le ou déplacez-le, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is a preset %1 already: choose another name</source>
        <translation>il y a déjà un préréglage %1 : choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is no place for presets: neither XDG_CONFIG_HOME nor HOME names a directory</source>
        <translation>il n’y a pas de place pour les préréglages : ni XDG_CONFIG_HOME ni HOME ne désigne un dossier</translation>
    </message>
    <message>
        <source>the file is larger than any sweep</source>
        <translation>le fichier est plus grand que tout balayage</translation>
    </message>
    <message>
        <source>%1: the folder of presets cannot be made: %2</source>
        <translation>%1 : le dossier des préréglages ne peut être créé : %2</translation>
    </message>
    <message>
        <source>this account may read them</source>
        <translation>ce compte peut les lire</translation>
    </message>
    <message>
        <source>no NVIDIA driver says who may read them</source>
        <translation>aucun pilote NVIDIA ne dit qui peut les lire</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (pas encore créé)</translation>
    </message>
    <message>
        <source>%1 (is no folder: move it away)</source>
        <translation>%1 (n’est pas un dossier : déplacez-le)</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the host&apos;s clock, warm-up left out</source>
        <translation>Durée moyenne des étapes mesurées selon l’horloge de l’hôte, sans l’échauffement</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Sample standard deviation of the measured steps (n - 1)</source>
        <translation>Écart-type d’échantillon des étapes mesurées (n - 1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median of the measured steps</source>
        <translation>Médiane des étapes mesurées</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Fastest measured step</source>
        <translation>Étape mesurée la plus rapide</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Slowest measured step</source>
        <translation>Étape mesurée la plus lente</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>A quarter of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>Un quart des étapes mesurées n’a pas duré plus longtemps (Hyndman et Fan, type 7)</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Three quarters of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>Trois quarts des étapes mesurées n’ont pas duré plus longtemps (Hyndman et Fan, type 7)</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>95&#x202f;% des étapes mesurées n’ont pas duré plus longtemps (Hyndman et Fan, type 7)</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>99&#x202f;% des étapes mesurées n’ont pas duré plus longtemps (Hyndman et Fan, type 7)</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95&#x202f;%</translation>
    </message>
    <message>
        <source>Half the width of the mean&apos;s 95 % confidence interval (Student&apos;s t)</source>
        <translation>Demi-largeur de l’intervalle de confiance à 95&#x202f;% de la moyenne (t de Student)</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Coefficient of variation: the standard deviation over the mean</source>
        <translation>Coefficient de variation&#x202f;: l’écart-type divisé par la moyenne</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>Temps périphérique</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the device&apos;s own clock, to compare with the host&apos;s; the rest is launching and waiting</source>
        <translation>Durée moyenne des étapes mesurées selon l’horloge du périphérique, à comparer à celle de l’hôte&#x202f;; le reste est lancement et attente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Warm-up plus all measured steps</source>
        <translation>Échauffement plus toutes les étapes mesurées</translation>
    </message>
    <message>
        <source>Warm-up time</source>
        <translation>Temps d’échauffement</translation>
    </message>
    <message>
        <source>All warm-up steps together; 0 when there are none</source>
        <translation>Toutes les étapes d’échauffement ensemble&#x202f;; 0 s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation>Étapes mesurées</translation>
    </message>
    <message>
        <source>How many steps the statistics are of</source>
        <translation>Sur combien d’étapes portent les statistiques</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Tokens of a step (batch times sequence length) over its mean time</source>
        <translation>Tokens d’une étape (batch fois longueur de séquence) divisés par sa durée moyenne</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>The model&apos;s floating-point operations of a step over its mean time</source>
        <translation>Les opérations en virgule flottante du modèle par étape, divisées par sa durée moyenne</translation>
    </message>
    <message>
        <source>Peak arithmetic</source>
        <translation>Crête de calcul</translation>
    </message>
    <message>
        <source>FLOP/s of a large matrix product in the cell&apos;s precision, measured on this device</source>
        <translation>FLOP/s d’un grand produit matriciel dans la précision de la cellule, mesurés sur ce périphérique</translation>
    </message>
    <message>
        <source>Peak traffic</source>
        <translation>Crête de trafic</translation>
    </message>
    <message>
        <source>Bytes per second of a large copy, read plus written, measured on this device</source>
        <translation>Octets par seconde d’une grande copie, lecture plus écriture, mesurés sur ce périphérique</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory that the cell took, or would have needed</source>
        <translation>Mémoire que la cellule a occupée, ou dont elle aurait eu besoin</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allouée</translation>
    </message>
    <message>
        <source>Device memory that the cell allocated</source>
        <translation>Mémoire du périphérique que la cellule a allouée</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Memory that a cell which is out of memory needs</source>
        <translation>Mémoire dont a besoin une cellule à court de mémoire</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Memory that there was for a cell which is out of memory</source>
        <translation>Mémoire dont disposait une cellule à court de mémoire</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Poids du modèle</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation>Travail par étape</translation>
    </message>
    <message>
        <source>Floating-point operations of all of a step&apos;s operations</source>
        <translation>Opérations en virgule flottante de toutes les opérations d’une étape</translation>
    </message>
    <message>
        <source>Model FLOPs</source>
        <translation>FLOPs du modèle</translation>
    </message>
    <message>
        <source>Of the products and causal attention that a step needs whatever way it runs; what is computed again is not counted</source>
        <translation>Des produits et de l’attention causale dont une étape a besoin quelle que soit la façon dont elle s’exécute&#x202f;; ce qui est recalculé ne compte pas</translation>
    </message>
    <message>
        <source>Traffic of a step</source>
        <translation>Trafic par étape</translation>
    </message>
    <message>
        <source>Bytes that a step&apos;s operations read and write, each operand once</source>
        <translation>Octets que les opérations d’une étape lisent et écrivent, chaque opérande une fois</translation>
    </message>
    <message>
        <source>Predicted memory</source>
        <translation>Mémoire prédite</translation>
    </message>
    <message>
        <source>Memory at the peak of a step, by its plan</source>
        <translation>Mémoire au pic d’une étape, selon son plan</translation>
    </message>
    <message>
        <source>Predicted step</source>
        <translation>Étape prédite</translation>
    </message>
    <message>
        <source>Each operation as long as its arithmetic or its traffic takes at the device&apos;s measured peaks, whichever is longer</source>
        <translation>Chaque opération aussi longue que son calcul ou son trafic mémoire aux crêtes mesurées du périphérique, selon le plus long des deux</translation>
    </message>
    <message>
        <source>Measured / predicted step</source>
        <translation>Étape mesurée / prédite</translation>
    </message>
    <message>
        <source>Mean time of a step over the predicted one</source>
        <translation>Durée moyenne d’une étape divisée par la durée prédite</translation>
    </message>
    <message>
        <source>Measured / predicted memory</source>
        <translation>Mémoire mesurée / prédite</translation>
    </message>
    <message>
        <source>Memory that was allocated over the predicted peak; 1: to the byte</source>
        <translation>Mémoire allouée divisée par le pic prédit&#x202f;; 1&#x202f;: à l’octet près</translation>
    </message>
    <message>
        <source>Foreign load</source>
        <translation>Charge externe</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that other programs took meanwhile</source>
        <translation>Part du temps processeur prise par d’autres programmes pendant ce temps</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Bridé</translation>
    </message>
    <message>
        <source>Share of the measured steps in which the device was throttled, of those that say</source>
        <translation>Part des étapes mesurées pendant lesquelles le périphérique était bridé, parmi celles qui l’indiquent</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Mean time of the backward pass by itself, where a table that was read tells it</source>
        <translation>Durée moyenne de la passe backward seule, quand un tableau lu l’indique</translation>
    </message>
    <message>
        <source>Backward std</source>
        <translation>Écart-type backward</translation>
    </message>
    <message>
        <source>Sample standard deviation of the backward pass by itself</source>
        <translation>Écart-type d’échantillon de la passe backward seule</translation>
    </message>
    <message>
        <source>Backward, derived</source>
        <translation>Backward, dérivé</translation>
    </message>
    <message>
        <source>Backward std, derived</source>
        <translation>Écart-type backward, dérivé</translation>
    </message>
    <message>
        <source>Deviation of that difference: the root of the sum of both variances, as of independent times</source>
        <translation>Écart-type de cette différence&#x202f;: racine de la somme des deux variances, comme pour des durées indépendantes</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>Temps volé</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that the hypervisor gave to other machines</source>
        <translation>Part du temps processeur que l’hyperviseur a donnée à d’autres machines</translation>
    </message>
    <message>
        <source>MFU (exact, causal)</source>
        <translation>MFU (exacte, causale)</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: model FLOPs / (mean step time × peak FLOP/s). Model FLOPs: every product that the step needs, attention by its causal half, nothing that is computed again. Peak: as given, else as measured by a run with a breakdown; never guessed from a name</source>
        <translation>Utilisation des FLOPs du modèle (Model FLOPs Utilization)&#x202f;: FLOPs du modèle / (durée moyenne d’étape × crête en FLOP/s). FLOPs du modèle&#x202f;: tous les produits dont l’étape a besoin, l’attention pour sa moitié causale, rien de ce qui est recalculé. Crête&#x202f;: telle qu’indiquée, sinon telle que mesurée par une exécution avec décomposition&#x202f;; jamais devinée d’après un nom</translation>
    </message>
    <message>
        <source>MFU (PaLM)</source>
        <translation>MFU (PaLM)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 N + 12 L H Q T) FLOPs, a third of it in mode forward, after Chowdhery et al., PaLM, appendix B; N: all parameters, L layers of H heads of size Q, T: sequence length, attention in full. Peak: as for MFU (exact, causal)</source>
        <translation>MFU avec tokens × (6 N + 12 L H Q T) FLOPs, un tiers en mode forward, d’après Chowdhery et al., PaLM, annexe B&#x202f;; N&#x202f;: tous les paramètres, L couches de H têtes de taille Q, T&#x202f;: longueur de séquence, attention comptée en entier. Crête&#x202f;: comme pour MFU (exacte, causale)</translation>
    </message>
    <message>
        <source>MFU (torchtitan)</source>
        <translation>MFU (torchtitan)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, a third of it in mode forward, as torchtitan and nanochat print it: PaLM&apos;s without the table of embeddings. Peak: as for MFU (exact, causal)</source>
        <translation>MFU avec tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, un tiers en mode forward, comme l’affichent torchtitan et nanochat&#x202f;: celle de PaLM sans la table d’embeddings. Crête&#x202f;: comme pour MFU (exacte, causale)</translation>
    </message>
    <message>
        <source>MFU (6 N)</source>
        <translation>MFU (6 N)</translation>
    </message>
    <message>
        <source>MFU by tokens × 6 N FLOPs, a third of it in mode forward, after Kaplan et al., Scaling Laws, where attention is left out: too low for long sequences. Peak: as for MFU (exact, causal)</source>
        <translation>MFU avec tokens × 6 N FLOPs, un tiers en mode forward, d’après Kaplan et al., Scaling Laws, où l’attention n’est pas comptée&#x202f;: trop basse pour les longues séquences. Crête&#x202f;: comme pour MFU (exacte, causale)</translation>
    </message>
    <message>
        <source>HFU (executed)</source>
        <translation>HFU (exécutée)</translation>
    </message>
    <message>
        <source>Hardware FLOPs utilisation: all arithmetic that the step&apos;s operations do, by the plan / (mean step time × peak FLOP/s); what is computed again and masked halves that are computed count. Peak: as for MFU (exact, causal)</source>
        <translation>Utilisation des FLOPs du matériel (Hardware FLOPs Utilization)&#x202f;: tout le calcul effectué par les opérations de l’étape, selon le plan / (durée moyenne d’étape × crête en FLOP/s)&#x202f;; ce qui est recalculé et les moitiés masquées qui sont calculées comptent. Crête&#x202f;: comme pour MFU (exacte, causale)</translation>
    </message>
    <message>
        <source>Peak arithmetic, given</source>
        <translation>Crête de calcul, indiquée</translation>
    </message>
    <message>
        <source>FLOP/s that the device does in the cell&apos;s precision, as the person who ran it says: MFU and HFU are then of this, not of what is measured</source>
        <translation>FLOP/s du périphérique dans la précision de la cellule, selon la personne qui a lancé l’exécution&#x202f;: MFU et HFU s’y rapportent alors, et non à ce qui est mesuré</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>Mean over the measured steps of their time times the SM clock, as the device counted it around each, else as its driver reported it right after: a step that is slower by its clock alone takes no more of them</source>
        <translation>Moyenne, sur les étapes mesurées, de leur durée multipliée par la fréquence SM, telle que le périphérique l’a comptée autour de chacune, sinon telle que son pilote l’a déclarée juste après&#x202f;: une étape plus lente par sa seule fréquence n’en prend pas plus</translation>
    </message>
    <message>
        <source>Mean time of forward + backward less that of forward, where a run has both: derived, not measured by itself</source>
        <translation>Durée moyenne de forward + backward moins celle de forward, quand une exécution a les deux&#x202f;: dérivée, non mesurée séparément</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Markdown table</source>
        <translation>Tableau Markdown</translation>
    </message>
    <message>
        <source>Results as &amp;Markdown…</source>
        <translation>Résultats en &amp;Markdown…</translation>
    </message>
    <message>
        <source>one row of rounded numbers for each model, sequence length and warm-up</source>
        <translation>une ligne de nombres arrondis pour chaque modèle, longueur de séquence et échauffement</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Results as &amp;CSV…</source>
        <translation>Résultats en &amp;CSV…</translation>
    </message>
    <message>
        <source>every step and all figures, but no breakdown and no messages</source>
        <translation>toutes les étapes et toutes les grandeurs, mais ni décomposition ni messages</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>Tableau TSV</translation>
    </message>
    <message>
        <source>Results as &amp;TSV…</source>
        <translation>Résultats en &amp;TSV…</translation>
    </message>
    <message>
        <source>the same as CSV, with tabs between the fields</source>
        <translation>la même chose que CSV, avec des tabulations entre les champs</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Fichier JSON</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>Résultats en &amp;JSON…</translation>
    </message>
    <message>
        <source>everything that is known of the run</source>
        <translation>tout ce que l’on sait de l’exécution</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>Tableau LaTeX</translation>
    </message>
    <message>
        <source>Results as &amp;LaTeX…</source>
        <translation>Résultats en &amp;LaTeX…</translation>
    </message>
    <message>
        <source>the axes that vary and the main figures, for papers (booktabs)</source>
        <translation>les axes qui varient et les grandeurs principales, pour des publications (booktabs)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>everything that is known of the run, to resume it too</source>
        <translation>tout ce que l’on sait de l’exécution, y compris pour la reprendre</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>Fichier JSON lines</translation>
    </message>
    <message>
        <source>an object a line for each cell, as other programs write them</source>
        <translation>un objet par ligne pour chaque cellule, comme d’autres programmes les écrivent</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>En &amp;Markdown…</translation>
    </message>
    <message>
        <source>Report of a comparison</source>
        <translation>Rapport d’une comparaison</translation>
    </message>
    <message>
        <source>As &amp;JSON, exact…</source>
        <translation>En &amp;JSON, exact…</translation>
    </message>
    <message>
        <source>Comparison, exact</source>
        <translation>Comparaison, exacte</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Another run stands before this one: files were joined, and only the last run is shown. Runs left out: %1</source>
        <translation>Une autre exécution précède celle-ci&#x202f;: des fichiers ont été réunis, et seule la dernière exécution est affichée. Exécutions omises&#x202f;: %1</translation>
    </message>
    <message>
        <source>Damaged lines, left out; what they said is lost: %1</source>
        <translation>Lignes endommagées, omises&#x202f;; leur contenu est perdu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lines that are missing; what they said is lost: %1</source>
        <translation>Lignes manquantes&#x202f;; leur contenu est perdu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lines that stand twice, read once: %1</source>
        <translation>Lignes en double, lues une seule fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lines that are out of their order: %1</source>
        <translation>Lignes dans le désordre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Records that do not fit what stands before them, left out: %1</source>
        <translation>Enregistrements incompatibles avec ce qui les précède, omis&#x202f;: %1</translation>
    </message>
    <message>
        <source>A newer version of Stepscope wrote this session, in version %1 of its form</source>
        <translation>Une version plus récente de Stepscope a écrit cette session, dans la version %1 de son format</translation>
    </message>
    <message>
        <source>Records that only a newer version of Stepscope understands, left out: %1</source>
        <translation>Enregistrements que seule une version plus récente de Stepscope comprend, omis&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fields that only a newer version of Stepscope understands, left out: %1</source>
        <translation>Champs que seule une version plus récente de Stepscope comprend, omis&#x202f;: %1</translation>
    </message>
    <message>
        <source>The session ends in the middle of a line: its program was killed.</source>
        <translation>La session s’interrompt au milieu d’une ligne&#x202f;: son programme a été tué.</translation>
    </message>
    <message>
        <source>Another program changed the ends of lines to CR LF; they were read nevertheless: %1</source>
        <translation>Un autre programme a changé les fins de ligne en CR LF&#x202f;; elles ont été lues malgré tout&#x202f;: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Périphérique %1</translation>
    </message>
    <message>
        <source>Another program saved the session as UTF-16 or UTF-32; it was read nevertheless.</source>
        <translation>Un autre programme a enregistré la session en UTF-16 ou UTF-32&#x202f;; elle a été lue malgré tout.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Lines whose number a line that says something else has already, as if of another run; left out, what they said is lost: %1</source>
        <translation>Lignes dont le numéro est déjà celui d’une ligne au contenu différent, comme si elles venaient d’une autre exécution&#x202f;; omises, leur contenu est perdu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lines in which more lists and objects stand within one another than in any record, left out; what they said is lost: %1</source>
        <translation>Lignes dans lesquelles listes et objets sont imbriqués plus profondément que dans tout enregistrement, omises&#x202f;; leur contenu est perdu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Records with a value that cannot be, left out: %1. The first: %2</source>
        <translation>Enregistrements dont une valeur est impossible, omis&#x202f;: %1. Le premier&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>stepscope::AxesEditor</name>
    <message>
        <source> steps</source>
        <translation> étapes</translation>
    </message>
    <message>
        <source>Steps of each cell</source>
        <translation>Étapes de chaque cellule</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>Steps of each cell, its warm-up steps among them</source>
        <translation>Étapes de chaque cellule, y compris ses étapes d’échauffement</translation>
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
        <translation>Pas de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1 (absent de cette machine)</translation>
    </message>
    <message>
        <source>%1 is not offered by %2: its cells would be skipped</source>
        <translation>%2 ne propose pas %1&#x202f;: ses cellules seraient ignorées</translation>
    </message>
    <message>
        <source>%1; type a number, or several such as 64..1024 x2, and Enter</source>
        <translation>%1&#x202f;; saisissez un nombre, ou plusieurs comme 64..1024 x2, puis Entrée</translation>
    </message>
</context>
<context>
    <name>stepscope::Background</name>
    <message>
        <source>The system starts no more threads (%1). End other programs and try again.</source>
        <translation>Le système ne démarre plus de threads (%1). Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownChart</name>
    <message>
        <source>How the bars divide</source>
        <translation>Comment les barres se divisent</translation>
    </message>
    <message>
        <source>As shares</source>
        <translation>En proportions</translation>
    </message>
    <message>
        <source>Draw every bar as long as all, to compare where the time goes instead of how much</source>
        <translation>Tracer toutes les barres de la même longueur, pour comparer où passe le temps plutôt que combien</translation>
    </message>
    <message>
        <source>Time of the phases of each cell</source>
        <translation>Temps des phases de chaque cellule</translation>
    </message>
    <message>
        <source>%1 of %2 cells: choose or filter to see others</source>
        <translation>%1 cellules sur %2&#x202f;: choisissez ou filtrez pour en voir d’autres</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownModel</name>
    <message>
        <source>Whole step</source>
        <translation>Étape entière</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>The device ran this within %1, whose time holds both.</source>
        <translation>Le périphérique a exécuté ceci au sein de %1, dont le temps comprend les deux.</translation>
    </message>
    <message>
        <source>%1 of the peak FLOP/s, %2 of the peak GB/s</source>
        <translation>%1 de la crête en FLOP/s, %2 de la crête en GB/s</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>Temps (ms)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
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
        <translation>De la crête</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>A phase of the step and the kind of its operations, all layers summed; sort by this column for the order of execution</source>
        <translation>Une phase de l’étape et le type de ses opérations, toutes couches cumulées&#x202f;; triez selon cette colonne pour l’ordre d’exécution</translation>
    </message>
    <message>
        <source>Time in one instrumented step, operation by operation</source>
        <translation>Temps dans une étape instrumentée, opération par opération</translation>
    </message>
    <message>
        <source>Share of the time of all operations</source>
        <translation>Part du temps de toutes les opérations</translation>
    </message>
    <message>
        <source>Floating-point operations divided by time</source>
        <translation>Opérations en virgule flottante divisées par le temps</translation>
    </message>
    <message>
        <source>Bytes that the operations must read and write, divided by time</source>
        <translation>Octets que les opérations doivent lire et écrire, divisés par le temps</translation>
    </message>
    <message>
        <source>The larger of two shares: FLOP/s of a large matrix product, GB/s of a large copy, both measured on this device</source>
        <translation>La plus grande de deux parts&#x202f;: FLOP/s d’un grand produit matriciel, GB/s d’une grande copie, tous deux mesurés sur ce périphérique</translation>
    </message>
    <message>
        <source>Which of the two limits the operation is closer to</source>
        <translation>De laquelle des deux limites l’opération est la plus proche</translation>
    </message>
    <message>
        <source>How many operations the row sums</source>
        <translation>Combien d’opérations la ligne cumule</translation>
    </message>
    <message>
        <source>fused into %1</source>
        <translation>fusionnée dans %1</translation>
    </message>
    <message>
        <source>%1, above its peak</source>
        <extracomment>what limits an operation, where it is faster than the limit as it was measured</extracomment>
        <translation>%1, au-dessus de sa crête</translation>
    </message>
    <message>
        <source>Faster than the measured peak: the peak was measured too low.</source>
        <translation>Plus rapide que la crête mesurée&#x202f;: la crête a été mesurée trop bas.</translation>
    </message>
    <message>
        <source>Faster than a large copy: its operands stay in a cache, or the peak was measured too low.</source>
        <translation>Plus rapide qu’une grande copie&#x202f;: ses opérandes restent dans un cache, ou la crête a été mesurée trop bas.</translation>
    </message>
    <message>
        <source>By plan: %1 bit</source>
        <translation>Selon le plan&#x202f;: %1 bits</translation>
    </message>
    <message>
        <source>, on tensor cores</source>
        <translation>, sur Tensor Cores</translation>
    </message>
    <message>
        <source>, not on tensor cores, where tf32, bf16 or mixed would be</source>
        <translation>, pas sur Tensor Cores, où tf32, bf16 ou mixte le seraient</translation>
    </message>
    <message>
        <source>Wasted (ms)</source>
        <translation>Gaspillé (ms)</translation>
    </message>
    <message>
        <source>Time of each operation beyond what its limit asks for, added up: time × (1 - share of peak). Sort by it to see where there is most to gain</source>
        <translation>Temps de chaque opération au-delà de ce qu’exige sa limite, cumulé&#x202f;: temps × (1 - part de la crête). Triez selon cette colonne pour voir où il y a le plus à gagner</translation>
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
        <translation>Octets déplacés par la mémoire du périphérique dans une étape, tels que Nsight Compute les a mesurés, pour les kernels que contient son rapport</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>Octets mesurés divisés par octets prévus&#x202f;: en dessous de 1 les caches soulagent la mémoire, bien au-dessus de 1 quelque chose est déplacé encore et encore</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownView</name>
    <message>
        <source>Time each operation in the next run</source>
        <translation>Mesurer chaque opération à la prochaine exécution</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Décomposition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the whole breakdown</source>
        <translation>Copie toute la décomposition</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As C&amp;SV, exact</source>
        <translation>En C&amp;SV, exact</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>One instrumented step: %1</source>
        <translation>Une étape instrumentée&#x202f;: %1</translation>
    </message>
    <message>
        <source> · peaks: %1, %2 GB/s</source>
        <translation> · crêtes&#x202f;: %1, %2 GB/s</translation>
    </message>
    <message>
        <source>Cell %1 has no breakdown</source>
        <translation>La cellule %1 n’a pas de décomposition</translation>
    </message>
    <message>
        <source>No breakdown yet</source>
        <translation>Pas encore de décomposition</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a pass of its own times each operation, so that step times stay clean. Press Run (F5).</source>
        <translation>Les prochaines exécutions en feront une&#x202f;: après la dernière étape d’une cellule, une passe à part mesure chaque opération, afin que les durées d’étape restent intactes. Appuyez sur Exécuter (F5).</translation>
    </message>
    <message>
        <source>A breakdown says where the time of a step goes: time, TFLOP/s and GB/s of each operation against the peaks of the device. It is taken in a pass of its own, so that step times stay clean.</source>
        <translation>Une décomposition montre où passe le temps d’une étape&#x202f;: temps, TFLOP/s et GB/s de chaque opération face aux crêtes du périphérique. Elle se fait dans une passe à part, afin que les durées d’étape restent intactes.</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>Ces cellules en ont une&#x202f;: %1. Choisissez-en une dans les résultats (%2).</translation>
    </message>
    <message>
        <source> · measured while the machine was busy: shares of them read too high</source>
        <translation> · mesurées alors que la machine était occupée&#x202f;: les parts paraissent trop élevées</translation>
    </message>
    <message>
        <source>Bound by either</source>
        <translation>Limitées par l’un ou l’autre</translation>
    </message>
    <message>
        <source>Bound by %1</source>
        <translation>Limitées par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Which operations are shown</source>
        <translation>Quelles opérations sont affichées</translation>
    </message>
    <message>
        <source>Shows only the operations that one of the limits binds; the sums stay those of all</source>
        <translation>N’affiche que les opérations contraintes par l’une des limites&#x202f;; les sommes restent celles de toutes</translation>
    </message>
    <message>
        <source>Time of a step, %1</source>
        <translation>Temps d’une étape, %1</translation>
    </message>
    <message>
        <source> · the device&apos;s peaks were not measured</source>
        <translation> · les crêtes du périphérique n’ont pas été mesurées</translation>
    </message>
    <message>
        <source> · given: %1</source>
        <translation> · indiquée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Profiler avec &amp;Nsight…</translation>
    </message>
    <message>
        <source>Profile %1 with &amp;Nsight…</source>
        <translation>Profiler %1 avec &amp;Nsight…</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartDialog</name>
    <message>
        <source>Only what is in &amp;sight</source>
        <translation>Seulement la partie &amp;visible</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Aperçu du graphique</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 cm, sharp at every size</source>
        <translation>%1 × %2 cm, net à toute taille</translation>
    </message>
    <message>
        <source>&amp;Whole chart</source>
        <translation>&amp;Graphique entier</translation>
    </message>
    <message>
        <source>The whole chart is in sight</source>
        <translation>Le graphique entier est visible</translation>
    </message>
    <message>
        <source>Export the chart of %1</source>
        <extracomment>of a view, such as Live</extracomment>
        <translation>Exporter le graphique de la vue %1</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The chosen rows, or all, with the headings: for a spreadsheet</source>
        <translation>Les lignes choisies, ou toutes, avec les en-têtes&#x202f;: pour un tableur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnBoxes</name>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Type d’étape</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Aperçu du tableau</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 contient</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>Kind of step of %1</source>
        <translation>Type d’étape de %1</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>Dans les entrées</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnsDialog</name>
    <message>
        <source>Table of chosen columns</source>
        <translation>Tableau de colonnes choisies</translation>
    </message>
    <message>
        <source>As the results show</source>
        <translation>Comme dans les résultats</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Aperçu du tableau</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Jeu</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>C&amp;hoisir</translation>
    </message>
    <message>
        <source>Choose columns by their headings</source>
        <translation>Choisir les colonnes par leurs titres</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Autres grandeurs</translation>
    </message>
</context>
<context>
    <name>stepscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire&#x202f;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareLists</name>
    <message>
        <source>To know of single cells</source>
        <translation>À savoir sur certaines cellules</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Sans équivalent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the report has</source>
        <translation>
            <numerusform>et encore %n, que contient le rapport</numerusform>
            <numerusform>et encore %n, que contient le rapport</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::CompareModel</name>
    <message>
        <source>%1 % interval of the ratio: %2</source>
        <extracomment>a share in percent, and the interval that holds a ratio with it</extracomment>
        <translation>Intervalle à %1&#x202f;% du ratio&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured in turns just now, %n round(s)</source>
        <translation>
            <numerusform>Mesurée à l’instant en alternance, %n tour</numerusform>
            <numerusform>Mesurée à l’instant en alternance, %n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>The cell&apos;s number in what is on show</source>
        <translation>Le numéro de la cellule dans ce qui est affiché</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What can be said of the difference, among all cells</source>
        <translation>Ce que l’on peut dire de la différence, parmi toutes les cellules</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Whether the figure of either side is in doubt: others used the machine, say, or the device was throttled</source>
        <translation>Si la grandeur de l’un des côtés est douteuse&#x202f;: d’autres utilisaient la machine, par exemple, ou le périphérique était bridé</translation>
    </message>
    <message>
        <source>Current over baseline, with the interval in which it lies: right of the middle line it is above 1, and the heading says which ratio stands where. The band is the threshold; a hollow mark does not stand by itself, and an arrow goes on beyond the scale.</source>
        <translation>Actuel divisé par référence, avec l’intervalle où se situe le ratio&#x202f;: à droite de la ligne médiane il est supérieur à 1, et l’en-tête indique où se trouve chaque ratio. La bande est le seuil&#x202f;; une marque creuse ne tient pas à elle seule, et une flèche sort de l’échelle.</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareOptions</name>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Ce à quoi on compare</translation>
    </message>
    <message>
        <source>Pair across</source>
        <translation>Apparier selon</translation>
    </message>
    <message>
        <source>Axes whose values do not count for partners, such as two ways to compute the same</source>
        <translation>Axes dont les valeurs ne comptent pas pour l’appariement, comme deux façons de calculer la même chose</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>The figure that is compared</source>
        <translation>La grandeur comparée</translation>
    </message>
    <message>
        <source>The smallest change that matters</source>
        <translation>La plus petite variation qui compte</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>Ce qui est &amp;affiché maintenant</translation>
    </message>
    <message>
        <source>W&amp;ithin this run</source>
        <translation>&amp;Dans cette exécution</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>Rie&amp;n</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Paired across %1</source>
        <translation>Appariées selon %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>two values of an axis: what is held against the other</extracomment>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>No cell that is compared has it on both sides.</source>
        <translation>Aucune cellule comparée ne l’a des deux côtés.</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareSummary</name>
    <message>
        <source>Geometric mean %1</source>
        <extracomment>of the ratios of all cells</extracomment>
        <translation>Moyenne géométrique %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells have a verdict, and which</extracomment>
        <translation>%2&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy &amp;rows, for a spreadsheet</source>
        <translation>Copier les &amp;lignes, pour un tableur</translation>
    </message>
    <message>
        <source>Copy report as &amp;Markdown</source>
        <translation>Copier le rapport en &amp;Markdown</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>Exécutions récentes</translation>
    </message>
    <message>
        <source>Within this run</source>
        <translation>Dans cette exécution</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or the whole report</source>
        <translation>Copie les lignes sélectionnées, ou tout le rapport</translation>
    </message>
    <message>
        <source>&amp;Rows, for a spreadsheet</source>
        <translation>&amp;Lignes, pour un tableur</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown</source>
        <translation>Rapport en &amp;Markdown</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>Écrit le rapport dans un fichier</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Trancher maintenant</translation>
    </message>
    <message>
        <source>A run is going on, which has the device.</source>
        <translation>Une exécution est en cours et occupe le périphérique.</translation>
    </message>
    <message>
        <source>Cells are being measured in turns.</source>
        <translation>Des cellules sont mesurées en alternance.</translation>
    </message>
    <message>
        <source>In turns, mean times are measured: choose %1 as the figure.</source>
        <translation>En alternance, on mesure des durées moyennes&#x202f;: choisissez %1 comme grandeur.</translation>
    </message>
    <message>
        <source>Choose the rows to measure.</source>
        <translation>Choisissez les lignes à mesurer.</translation>
    </message>
    <message>
        <source>It cannot be measured here. %1</source>
        <translation>Impossible de mesurer ici. %1</translation>
    </message>
    <message>
        <source>Measures the cells of the selected rows here and now, in turns with those of the baseline: fifteen rounds of baseline, current, current, baseline, which drifting clocks and other load bear on alike</source>
        <translation>Mesure ici et maintenant les cellules des lignes sélectionnées, en alternance avec celles de la référence&#x202f;: quinze tours de référence, actuel, actuel, référence, sur lesquels la dérive des fréquences et les autres charges pèsent également</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Run the sweep on the left (F5), or open a session or table (Ctrl+O): each of its cells is then held against the same cell of a baseline.</source>
        <translation>Exécutez le balayage de gauche (F5), ou ouvrez une session ou un tableau (Ctrl+O)&#x202f;: chacune de ses cellules est alors comparée à la même cellule d’une référence.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à quoi comparer</translation>
    </message>
    <message>
        <source>Choose a baseline: a session or a table, also one that others made. Each cell is held against the same cell of it: slower, faster, or the same, and how sure that is. It may also be dropped here.</source>
        <translation>Choisissez une référence&#x202f;: une session ou un tableau, même établi par d’autres. Chaque cellule est comparée à la même cellule de celle-ci&#x202f;: plus lente, plus rapide ou identique, et avec quelle certitude. On peut aussi la déposer ici.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>what is on show, and its baseline</extracomment>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>They could not be compared</source>
        <translation>La comparaison a échoué</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Aucune ligne à afficher</translation>
    </message>
    <message numerus="yes">
        <source>The filter lets none of the %n matched cell(s) pass.</source>
        <translation>
            <numerusform>Le filtre ne laisse pas passer la cellule appariée.</numerusform>
            <numerusform>Le filtre ne laisse passer aucune des %n cellules appariées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the two is the same. Below stands why; to pair cells that differ in an axis, choose it under “Pair across”.</source>
        <translation>Aucune cellule n’est commune aux deux. La raison est indiquée ci-dessous&#x202f;; pour apparier des cellules qui diffèrent par un axe, choisissez-le sous «&#x202f;Apparier selon&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Decide now, in turns</source>
        <translation>&amp;Trancher maintenant, en alternance</translation>
    </message>
    <message>
        <source>Why slower, as a water&amp;fall</source>
        <translation>Pour&amp;quoi plus lente, en cascade</translation>
    </message>
    <message>
        <source>What the change of the chosen cell&apos;s step is made of, by phase, from the breakdowns of both sides</source>
        <translation>De quoi se compose la variation de l’étape de la cellule choisie, par phase, d’après les décompositions des deux côtés</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Cells of one side fit several of the other, which says less. Below stands in what those differ: a filter that leaves one of them, such as precision=fp32 in the results, makes pairs.</source>
        <translation>Des cellules d’un côté correspondent à plusieurs de l’autre, qui en dit moins. Ce qui distingue celles-ci est indiqué ci-dessous&#x202f;: un filtre qui n’en laisse qu’une, tel que precision=fp32 dans les résultats, forme des paires.</translation>
    </message>
    <message>
        <source>Measure the chosen rows of the comparison here and now</source>
        <translation>Mesurer ici et maintenant les lignes choisies de la comparaison</translation>
    </message>
    <message>
        <source>Nothing is compared yet: choose a baseline first.</source>
        <translation>Rien n’est encore comparé&#x202f;: choisissez d’abord une référence.</translation>
    </message>
</context>
<context>
    <name>stepscope::Comparer</name>
    <message>
        <source>what is on show</source>
        <translation>ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>stepscope::ConstantsForm</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
</context>
<context>
    <name>stepscope::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>stepscope::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>As Markdown, for a bug report</source>
        <translation>En Markdown, pour un rapport d’anomalie</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Libraries and profilers are asked for their versions…</source>
        <translation>Les versions des bibliothèques et des profileurs sont demandées…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
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
        <translation>Filtrer&#x202f;: &amp;garder</translation>
    </message>
    <message>
        <source>Show only the chosen cells, in every view</source>
        <translation>N’afficher que les cellules choisies, dans toutes les vues</translation>
    </message>
    <message>
        <source>Filter &amp;out</source>
        <translation>Filtrer&#x202f;: &amp;exclure</translation>
    </message>
    <message>
        <source>Show all but the chosen cells, in every view</source>
        <translation>Afficher toutes les cellules sauf celles choisies, dans toutes les vues</translation>
    </message>
    <message>
        <source>Filter &amp;back</source>
        <translation>Filtre &amp;précédent</translation>
    </message>
    <message>
        <source>Go back to the filter before this one</source>
        <translation>Revenir au filtre précédent</translation>
    </message>
    <message>
        <source>Show &amp;all cells</source>
        <translation>Afficher &amp;toutes les cellules</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>&amp;Show on the chart</source>
        <translation>&amp;Afficher dans le graphique</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>La cellule choisie</translation>
    </message>
    <message>
        <source>The %1 chosen cells</source>
        <translation>Les %1 cellules choisies</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Profiler avec &amp;Nsight…</translation>
    </message>
</context>
<context>
    <name>stepscope::FilterStrip</name>
    <message>
        <source>Show all cells</source>
        <translation>Afficher toutes les cellules</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Only the cells that pass the filter: %1</source>
        <translation>Seulement les cellules qui passent le filtre&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::FitAdvice</name>
    <message>
        <source>Nothing that can be chosen makes this cell smaller.</source>
        <translation>Aucun des choix possibles ne rend cette cellule plus petite.</translation>
    </message>
    <message>
        <source>What would make it smaller</source>
        <translation>Ce qui la rendrait plus petite</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>Add to sweep</source>
        <translation>Ajouter au balayage</translation>
    </message>
    <message>
        <source>Add to the sweep: %1</source>
        <translation>Ajouter au balayage&#x202f;: %1</translation>
    </message>
    <message>
        <source>Adds this value to the sweep on the left, beside those that are there</source>
        <translation>Ajoute cette valeur au balayage de gauche, à côté de celles qui s’y trouvent</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>%1 less than this cell needs</source>
        <translation>%1 de moins que ce dont cette cellule a besoin</translation>
    </message>
</context>
<context>
    <name>stepscope::GapsModel</name>
    <message>
        <source>the step&apos;s begin</source>
        <translation>le début de l’étape</translation>
    </message>
    <message>
        <source>the step&apos;s end</source>
        <translation>la fin de l’étape</translation>
    </message>
    <message>
        <source>No kernel, copy or fill ran between these two</source>
        <translation>Aucun kernel, copie ni remplissage ne s’est exécuté entre ces deux-là</translation>
    </message>
    <message>
        <source>Until the step&apos;s first work began: it was being launched</source>
        <translation>Jusqu’au début du premier travail de l’étape&#x202f;: il était en cours de lancement</translation>
    </message>
    <message>
        <source>From the step&apos;s last work on, until the host knew that it was done</source>
        <translation>Depuis le dernier travail de l’étape, jusqu’à ce que l’hôte sache qu’il était terminé</translation>
    </message>
    <message>
        <source>Gap (µs)</source>
        <translation>Temps mort (µs)</translation>
    </message>
    <message>
        <source>At (µs)</source>
        <translation>À (µs)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>stepscope::HeatMapView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>A column for each value of this axis</source>
        <translation>Une colonne pour chaque valeur de cet axe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>A row for each value of this axis</source>
        <translation>Une ligne pour chaque valeur de cet axe</translation>
    </message>
    <message>
        <source>Log colours</source>
        <translation>Couleurs log</translation>
    </message>
    <message>
        <source>Equal steps of colour are equal ratios</source>
        <translation>Des écarts de couleur égaux sont des ratios égaux</translation>
    </message>
    <message>
        <source>Heat map of a figure</source>
        <translation>Carte de chaleur d’une grandeur</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 selon %2 et %3</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Face à la référence</translation>
    </message>
    <message>
        <source>How many times the baseline&apos;s each figure is: blue is better, red is worse</source>
        <translation>Combien de fois celle de la référence vaut chaque grandeur&#x202f;: le bleu est meilleur, le rouge moins bon</translation>
    </message>
    <message>
        <source>%1, times the baseline&apos;s</source>
        <translation>%1, en multiple de la référence</translation>
    </message>
    <message>
        <source>Baseline: %1 does not have it</source>
        <translation>Référence&#x202f;: %1 ne l’a pas</translation>
    </message>
    <message>
        <source>%1 times the baseline&apos;s</source>
        <translation>%1 fois la référence</translation>
    </message>
    <message>
        <source>Not against the baseline: %1 has “%2” of none of these cells.</source>
        <translation>Sans comparaison à la référence&#x202f;: %1 n’a «&#x202f;%2&#x202f;» pour aucune de ces cellules.</translation>
    </message>
</context>
<context>
    <name>stepscope::Inspector</name>
    <message>
        <source>Memory at the peak</source>
        <translation>Mémoire au pic</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>Aucune cellule sélectionnée</translation>
    </message>
    <message>
        <source>Select a row of the results to see what was predicted and measured.</source>
        <translation>Sélectionnez une ligne des résultats pour voir ce qui a été prédit et mesuré.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>The peak is %1, as it was given.</source>
        <translation>La crête est %1, telle qu’elle a été indiquée.</translation>
    </message>
    <message>
        <source>The peak is %1, as it was measured here.</source>
        <translation>La crête est %1, telle qu’elle a été mesurée ici.</translation>
    </message>
    <message>
        <source>Details of the cell</source>
        <translation>Détails de la cellule</translation>
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
        <translation>Il est</translation>
    </message>
    <message>
        <source>Change (µs)</source>
        <translation>Variation (µs)</translation>
    </message>
    <message>
        <source>Baseline (µs)</source>
        <translation>Référence (µs)</translation>
    </message>
    <message>
        <source>Current (µs)</source>
        <translation>Actuel (µs)</translation>
    </message>
    <message>
        <source>Calls before</source>
        <translation>Appels avant</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>Appels maintenant</translation>
    </message>
    <message>
        <source>Same: within %1 % of the kernel&apos;s time, or a thousandth of all kernels&apos;; a traced step is one of many, whose times differ</source>
        <translation>Identique&#x202f;: à %1&#x202f;% près du temps du kernel, ou à un millième de celui de tous les kernels&#x202f;; une étape tracée n’en est qu’une parmi beaucoup, dont les durées diffèrent</translation>
    </message>
    <message>
        <source>Of a traced step</source>
        <translation>D’une étape tracée</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelPanel</name>
    <message>
        <source>Kernels by name</source>
        <translation>Kernels par nom</translation>
    </message>
    <message>
        <source>Kernels by phase</source>
        <translation>Kernels par phase</translation>
    </message>
    <message>
        <source>Kernels by layer</source>
        <translation>Kernels par couche</translation>
    </message>
    <message>
        <source>Gaps, the longest first</source>
        <translation>Temps morts, les plus longs d’abord</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the table for a spreadsheet, or of it the rows where several are chosen</source>
        <translation>Copie le tableau pour un tableur, ou seulement ses lignes choisies s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Kernels of the timeline</source>
        <translation>Kernels de la chronologie</translation>
    </message>
    <message>
        <source>Gaps of the timeline</source>
        <translation>Temps morts de la chronologie</translation>
    </message>
    <message>
        <source>Operations by name</source>
        <translation>Opérations par nom</translation>
    </message>
    <message>
        <source>Operations by phase</source>
        <translation>Opérations par phase</translation>
    </message>
    <message>
        <source>Operations by layer</source>
        <translation>Opérations par couche</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelsModel</name>
    <message>
        <source>outside of layers</source>
        <translation>hors des couches</translation>
    </message>
    <message>
        <source>of no operation</source>
        <translation>d’aucune opération</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
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
        <translation>Couche</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Total (µs)</source>
        <translation>Total (µs)</translation>
    </message>
    <message>
        <source>Mean (µs)</source>
        <translation>Moyenne (µs)</translation>
    </message>
    <message>
        <source>Min (µs)</source>
        <translation>Min (µs)</translation>
    </message>
    <message>
        <source>Max (µs)</source>
        <translation>Max (µs)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Kernels, copies and fills of the device; on the CPU the operations. The tooltip of a row has the whole name</source>
        <translation>Kernels, copies et remplissages du périphérique&#x202f;; sur le CPU, les opérations. L’infobulle d’une ligne donne le nom complet</translation>
    </message>
    <message>
        <source>How many there are in all traced steps</source>
        <translation>Combien il y en a dans toutes les étapes tracées</translation>
    </message>
    <message>
        <source>Their time in all traced steps</source>
        <translation>Leur temps dans toutes les étapes tracées</translation>
    </message>
    <message>
        <source>Total divided by calls</source>
        <translation>Total divisé par appels</translation>
    </message>
    <message>
        <source>The shortest of them</source>
        <translation>Le plus court d’entre eux</translation>
    </message>
    <message>
        <source>The longest of them</source>
        <translation>Le plus long d’entre eux</translation>
    </message>
    <message>
        <source>Share of the time of all rows; where two streams run at once, both count</source>
        <translation>Part du temps de toutes les lignes&#x202f;; là où deux streams s’exécutent à la fois, les deux comptent</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
</context>
<context>
    <name>stepscope::LiveView</name>
    <message>
        <source>No step has been timed yet</source>
        <translation>Aucune étape n’a encore été mesurée</translation>
    </message>
    <message>
        <source>Choose models and axes on the left and press Run (F5): each step&apos;s time appears here as it is measured. Or open a session to look at an earlier run.</source>
        <translation>Choisissez des modèles et des axes à gauche et appuyez sur Exécuter (F5)&#x202f;: la durée de chaque étape apparaît ici dès qu’elle est mesurée. Ou ouvrez une session pour regarder une exécution antérieure.</translation>
    </message>
    <message>
        <source>Show the cell that is running, and go on with the next</source>
        <translation>Afficher la cellule en cours d’exécution, et passer à la suivante</translation>
    </message>
    <message>
        <source>From &amp;zero</source>
        <translation>Depuis &amp;zéro</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Measured steps so far, of those planned</source>
        <translation>Étapes mesurées jusqu’ici, sur celles prévues</translation>
    </message>
    <message>
        <source>These results have no step times</source>
        <translation>Ces résultats n’ont pas de durées d’étape</translation>
    </message>
    <message>
        <source>The file holds the statistics of each cell, which the Results table shows, but not the single steps. Session, CSV and JSON files keep those.</source>
        <translation>Le fichier contient les statistiques de chaque cellule, que montre le tableau des résultats, mais pas les étapes individuelles. Les fichiers de session, CSV et JSON les conservent.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>Mémoire insuffisante&#x202f;: cette cellule a besoin de %1, et %2 sont disponibles.</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>Sui&amp;vre</translation>
    </message>
    <message>
        <source>Fit warm-&amp;up</source>
        <translation>In&amp;clure l’échauffement</translation>
    </message>
    <message>
        <source>T&amp;elemetry</source>
        <translation>&amp;Télémétrie</translation>
    </message>
    <message>
        <source>Show clock, power, temperature and memory under the step times, where the device says them</source>
        <translation>Afficher fréquence, puissance, température et mémoire sous les durées d’étape, quand le périphérique les indique</translation>
    </message>
    <message>
        <source>Show &amp;all steps</source>
        <translation>&amp;Afficher toutes les étapes</translation>
    </message>
    <message>
        <source>Undo the zoom of the chart</source>
        <translation>Annuler le zoom du graphique</translation>
    </message>
    <message>
        <source>Show short and long steps on one chart, each power of ten as high</source>
        <translation>Afficher étapes courtes et longues sur un même graphique, chaque puissance de dix à la même hauteur</translation>
    </message>
    <message>
        <source>None of these cells has run yet</source>
        <translation>Aucune de ces cellules n’a encore été exécutée</translation>
    </message>
    <message>
        <source>Run › Run what is left (Ctrl+F5) measures them: each step&apos;s time appears here as it is measured.</source>
        <translation>Exécuter › Exécuter le reste (Ctrl+F5) les mesure&#x202f;: la durée de chaque étape apparaît ici dès qu’elle est mesurée.</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>La dernière étape</translation>
    </message>
    <message>
        <source>Start the axis at zero</source>
        <translation>Faire commencer l’axe à zéro</translation>
    </message>
    <message>
        <source>Hist&amp;ogram</source>
        <translation>&amp;Histogramme</translation>
    </message>
    <message>
        <source>Show beside the steps how often each value comes up, of the steps in sight and of those that are chosen</source>
        <translation>Montrer à côté des étapes combien de fois revient chaque valeur, parmi les étapes visibles et parmi celles qui sont choisies</translation>
    </message>
    <message>
        <source>Baseline &amp;under the steps</source>
        <translation>Ré&amp;férence sous les étapes</translation>
    </message>
    <message>
        <source>Draw the steps of the same cell of the baseline, thin and grey, with their mean</source>
        <translation>Tracer les étapes de la même cellule de la référence, fines et grises, avec leur moyenne</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic axis</source>
        <translation>A&amp;xe logarithmique</translation>
    </message>
    <message>
        <source>What a step is read as</source>
        <translation>Comment une étape est lue</translation>
    </message>
    <message>
        <source>The time of each step, or what follows from it</source>
        <translation>La durée de chaque étape, ou ce qui en découle</translation>
    </message>
    <message>
        <source>Chosen cells that are not drawn: %1.</source>
        <translation>Cellules choisies qui ne sont pas tracées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Profiler avec &amp;Nsight…</translation>
    </message>
    <message>
        <source>Profile step %1 with &amp;Nsight…</source>
        <translation>Profiler l’étape %1 avec &amp;Nsight…</translation>
    </message>
    <message>
        <source>Profile steps %1 with &amp;Nsight…</source>
        <translation>Profiler les étapes %1 avec &amp;Nsight…</translation>
    </message>
    <message>
        <source>Stretch the axis to show warm-up steps, and a slow start, whole</source>
        <translation>Étirer l’axe pour montrer en entier les étapes d’échauffement et un début lent</translation>
    </message>
    <message>
        <source>Cells in bands, not o&amp;verlaid</source>
        <translation>Cellules en bandes, &amp;non superposées</translation>
    </message>
    <message>
        <source>Draw each of the chosen cells in a band of its own, on a scale of its own, instead of one over the other</source>
        <translation>Tracer chacune des cellules choisies dans sa propre bande, à sa propre échelle, plutôt que les unes sur les autres</translation>
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
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>The run is kept in %1</source>
        <translation>L’exécution est conservée dans %1</translation>
    </message>
    <message>
        <source>%1 – Stepscope</source>
        <translation>%1 – Stepscope</translation>
    </message>
    <message>
        <source>The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>L’exécution est terminée&#x202f;: %1 OK, %2 à court de mémoire, %3 en échec, sur %4 cellules.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed. The results say why.</source>
        <translation>
            <numerusform>%n cellule a échoué. Les résultats indiquent pourquoi.</numerusform>
            <numerusform>%n cellules ont échoué. Les résultats indiquent pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Afficher l’exécution</translation>
    </message>
    <message>
        <source>Paused at %1 % – %2</source>
        <translation>En pause à %1&#x202f;% – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1&#x202f;% – %2</translation>
    </message>
    <message>
        <source>Done – %1</source>
        <translation>Terminé – %1</translation>
    </message>
    <message>
        <source>A warning of the system came, and the run stops after this step. What was measured is kept.</source>
        <translation>Le système a émis un avertissement, et l’exécution s’arrête après cette étape. Ce qui a été mesuré est conservé.</translation>
    </message>
    <message>
        <source>The run was stopped: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>L’exécution a été arrêtée&#x202f;: %1 OK, %2 à court de mémoire, %3 en échec, sur %4 cellules.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in doubt: the machine was busy or throttled, or their steps spread widely. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>%n cellule est douteuse&#x202f;: la machine était occupée ou bridée, ou ses étapes sont très dispersées. Les résultats la signalent&#x202f;; Exécuter › Remesurer les cellules bruitées la mesure à nouveau.</numerusform>
            <numerusform>%n cellules sont douteuses&#x202f;: la machine était occupée ou bridée, ou leurs étapes sont très dispersées. Les résultats les signalent&#x202f;; Exécuter › Remesurer les cellules bruitées les mesure à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Something here does not work, and the rest goes on; nothing that was measured is lost. Please report it with the file that is open: %1</source>
        <translation>Quelque chose ne fonctionne pas ici, et le reste continue&#x202f;; rien de ce qui a été mesuré n’est perdu. Merci de le signaler avec le fichier ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>Le rapport est %1</translation>
    </message>
    <message>
        <source>No font of this system has the characters of %1, so the window is in English. Install one, such as fonts-noto-cjk.</source>
        <translation>Aucune police de ce système ne contient les caractères de %1&#x202f;; la fenêtre est donc en anglais. Installez-en une, par exemple fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>The language was not changed: a dialog is open. Close it and choose the language again.</source>
        <translation>La langue n’a pas été changée : un dialogue est ouvert. Fermez-le et choisissez de nouveau la langue.</translation>
    </message>
</context>
<context>
    <name>stepscope::MappingDialog</name>
    <message>
        <source>Ro&amp;ws of one cell are its runs</source>
        <translation>Les &amp;lignes d’une cellule sont ses exécutions</translation>
    </message>
    <message>
        <source>What does %1 hold?</source>
        <translation>Que contient %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s. Say what its columns hold; what is guessed is filled in.</source>
        <translation>%1 n’est pas un tableau de Stepscope. Indiquez ce que contiennent ses colonnes&#x202f;; ce qui a pu être deviné est déjà rempli.</translation>
    </message>
    <message>
        <source>What is missing, what is guessed, and which rows cannot be placed</source>
        <translation>Ce qui manque, ce qui est deviné, et quelles lignes ne peuvent être placées</translation>
    </message>
    <message>
        <source>So in all rows</source>
        <translation>Identique dans toutes les lignes</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Lines of names</source>
        <translation>Lignes de n&amp;oms</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Names of columns are &amp;values of</source>
        <translation>Les noms de colonnes sont des &amp;valeurs de</translation>
    </message>
    <message>
        <source>As the numbers tell</source>
        <translation>D’après les nombres</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Point&#x202f;: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Virgule&#x202f;: 1,5</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>Séparateur &amp;décimal</translation>
    </message>
    <message>
        <source>As you said it of a table with the same columns before.</source>
        <translation>Comme vous l’avez déjà indiqué pour un tableau aux mêmes colonnes.</translation>
    </message>
    <message>
        <source>%1: that is no value of it.</source>
        <translation>%1&#x202f;: ce n’en est pas une valeur.</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1&#x202f;: %2 – %3</translation>
    </message>
    <message>
        <source>No row can be placed: the list says why.</source>
        <translation>Aucune ligne ne peut être placée&#x202f;: la liste indique pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are read.</source>
        <translation>
            <numerusform>%n cellule est lue.</numerusform>
            <numerusform>%n cellules sont lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed.</source>
        <translation>
            <numerusform>%n ligne ne peut être placée.</numerusform>
            <numerusform>%n lignes ne peuvent être placées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 – %n row(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %2 – %n ligne</numerusform>
            <numerusform>%1&#x202f;: %2 – %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>And the &amp;tables of the same columns</source>
        <translation>Et les &amp;tableaux aux mêmes colonnes</translation>
    </message>
    <message>
        <source>What stands above each of them, such as a model&apos;s name, is said of it</source>
        <translation>Ce qui figure au-dessus de chacun d’eux, comme le nom d’un modèle, vaut pour lui</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Lecture du tableau…</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryBar</name>
    <message>
        <source>Memory: %1</source>
        <translation>Mémoire&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryView</name>
    <message>
        <source>Each tensor</source>
        <translation>Chaque tenseur</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>Every tensor where it lies in the memory of the step</source>
        <translation>Chaque tenseur là où il se trouve dans la mémoire de l’étape</translation>
    </message>
    <message>
        <source>What is alive at each operation, by what it is for</source>
        <translation>Ce qui est occupé à chaque opération, selon son usage</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est tracé</translation>
    </message>
    <message>
        <source>Memory over the course of a step</source>
        <translation>Mémoire au cours d’une étape</translation>
    </message>
    <message>
        <source>Tensors by their bytes</source>
        <translation>Tenseurs par octets</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>Aucune cellule sélectionnée</translation>
    </message>
    <message>
        <source>Press Run (F5), or open a session or a table and choose a cell in the results: its memory is drawn from its plan, whether it has run or not.</source>
        <translation>Appuyez sur Exécuter (F5), ou ouvrez une session ou un tableau et choisissez une cellule dans les résultats&#x202f;: sa mémoire est tracée d’après son plan, qu’elle ait été exécutée ou non.</translation>
    </message>
    <message>
        <source>This cell cannot be planned</source>
        <translation>Cette cellule ne peut pas être planifiée</translation>
    </message>
    <message>
        <source>The table that it comes from does not say: %1. Sessions and JSON files do; so does a run here.</source>
        <translation>Le tableau dont elle provient ne l’indique pas&#x202f;: %1. Les sessions et fichiers JSON l’indiquent, tout comme une exécution ici.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>Peak %1 at %2</source>
        <translation>Pic %1 à %2</translation>
    </message>
    <message>
        <source> · fits in %1 (%2)</source>
        <translation> · tient dans %1 (%2)</translation>
    </message>
    <message>
        <source> · %1 more than there is (%2 %3)</source>
        <translation> · %1 de plus que disponible (%2 %3)</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Au pic</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Memory of a step, %1</source>
        <translation>Mémoire d’une étape, %1</translation>
    </message>
    <message>
        <source>Memory of the other chosen cell</source>
        <translation>Mémoire de l’autre cellule choisie</translation>
    </message>
    <message>
        <source> · and %1 that %2, which is not on this machine, took beside the tensors</source>
        <translation> · et %1 que %2, absent de cette machine, a pris en plus des tenseurs</translation>
    </message>
    <message>
        <source>What would make the cell smaller</source>
        <translation>Ce qui rendrait la cellule plus petite</translation>
    </message>
</context>
<context>
    <name>stepscope::MessageBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close this notice; it stays in the list of messages</source>
        <translation>Fermer cet avis&#x202f;; il reste dans la liste des messages</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>No messages yet: what a run or a file has to say is listed here.</source>
        <translation>Pas encore de messages&#x202f;: ce qu’une exécution ou un fichier a à dire est listé ici.</translation>
    </message>
</context>
<context>
    <name>stepscope::ModelsEditor</name>
    <message>
        <source>Add model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Add a model: a preset or your own sizes</source>
        <translation>Ajouter un modèle&#x202f;: un préréglage ou vos propres tailles</translation>
    </message>
    <message>
        <source>Duplicate model</source>
        <translation>Dupliquer le modèle</translation>
    </message>
    <message>
        <source>Duplicate the selected models, to vary a size</source>
        <translation>Dupliquer les modèles sélectionnés, pour faire varier une taille</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <source>Remove the selected models (Delete)</source>
        <translation>Retirer les modèles sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1  –  %2 parameters</source>
        <translation>%1  –  %2 paramètres</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>&amp;Personnalisé…</translation>
    </message>
</context>
<context>
    <name>stepscope::NumberChips</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Click to change %1, its cross to remove it</source>
        <translation>Cliquez pour modifier %1, sur sa croix pour le retirer</translation>
    </message>
    <message>
        <source>%1 %2; Enter to change, Delete to remove</source>
        <translation>%1 %2&#x202f;; Entrée pour modifier, Suppr pour retirer</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>“%1” is no range of at most %2 numbers; write 64..1024 x2, 64..256 +64 or 1..4</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une plage d’au plus %2 nombres&#x202f;; écrivez 64..1024 x2, 64..256 +64 ou 1..4</translation>
    </message>
</context>
<context>
    <name>stepscope::OptionsEditor</name>
    <message>
        <source>&amp;Keep the device warm between cells</source>
        <translation>&amp;Garder le périphérique chaud entre les cellules</translation>
    </message>
    <message>
        <source>The name of the sweep; its session file is called after it</source>
        <translation>Le nom du balayage&#x202f;; son fichier de session le reprend</translation>
    </message>
    <message>
        <source>what the device has free</source>
        <translation>ce que le périphérique a de libre</translation>
    </message>
    <message>
        <source>Most memory that a cell may take, such as 8 GiB; a cell that needs more is reported as out of memory</source>
        <translation>Mémoire maximale qu’une cellule peut occuper, par exemple 8 GiB&#x202f;; une cellule qui en demande plus est signalée comme à court de mémoire</translation>
    </message>
    <message>
        <source>Of the weights and tokens; the same seed gives the same numbers on every machine</source>
        <translation>Celle des poids et des tokens&#x202f;; la même graine donne les mêmes nombres sur toute machine</translation>
    </message>
    <message>
        <source>Off: each cell starts on a fresh device context, and its first step pays for that</source>
        <translation>Désactivé&#x202f;: chaque cellule démarre sur un contexte de périphérique neuf, et sa première étape en paie le coût</translation>
    </message>
    <message>
        <source>Where a cell runs: a process of its own survives what a driver error leaves behind</source>
        <translation>Où s’exécute une cellule&#x202f;: un processus à part survit à ce que laisse une erreur de pilote</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>I&amp;solation</translation>
    </message>
    <message>
        <source>give a whole number from 0 to 18446744073709551615</source>
        <translation>indiquez un nombre entier de 0 à 18446744073709551615</translation>
    </message>
    <message>
        <source>Memor&amp;y limit</source>
        <translation>&amp;Limite mémoire</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Time e&amp;ach operation</source>
        <translation>Mes&amp;urer chaque opération</translation>
    </message>
    <message>
        <source>Takes a breakdown of each cell in a pass of its own, after its last step: see the Breakdown tab</source>
        <translation>Décompose chaque cellule dans une passe à part, après sa dernière étape&#x202f;: voir l’onglet Décomposition</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>ce qui est mesuré</translation>
    </message>
    <message>
        <source>What the device can do, such as 989 TFLOP/s, or bf16=989T, fp32=67T: MFU and HFU are then of this. Without it they are of what is measured with the time of each operation</source>
        <translation>Ce que peut le périphérique, par exemple 989 TFLOP/s, ou bf16=989T, fp32=67T&#x202f;: MFU et HFU s’y rapportent alors. Sans cela, elles se rapportent à ce qui est mesuré avec le temps de chaque opération</translation>
    </message>
    <message>
        <source>Peak FLOP/s</source>
        <translation>Crête FLOP/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Traces a step of each cell in a process of its own, after its last step: see the Timeline tab</source>
        <translation>Trace une étape de chaque cellule dans un processus à part, après sa dernière étape&#x202f;: voir l’onglet Chronologie</translation>
    </message>
    <message>
        <source>one past the warm-up</source>
        <translation>une après l’échauffement</translation>
    </message>
    <message>
        <source>Which steps the timeline traces, counted from 0: a step such as 5, or a range such as 5-8</source>
        <translation>Quelles étapes la chronologie trace, comptées à partir de 0&#x202f;: une étape comme 5, ou une plage comme 5-8</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>Ses étapes</translation>
    </message>
    <message>
        <source>give a step such as 5, or a range such as 5-8 of %1 steps at most, counted from 0</source>
        <translation>indiquez une étape comme 5, ou une plage comme 5-8 de %1 étapes au plus, comptées à partir de 0</translation>
    </message>
</context>
<context>
    <name>stepscope::OwnersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotChoices</name>
    <message>
        <source>%1: the chart shows the cells with this value, or the median of all</source>
        <translation>%1&#x202f;: le graphique montre les cellules qui ont cette valeur, ou la médiane de toutes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>What the chart shows of each cell</source>
        <translation>Ce que le graphique montre de chaque cellule</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>of a chart: no axis has this part</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All (median)</source>
        <translation>Toutes (médiane)</translation>
    </message>
    <message>
        <source>No cell on show has it.</source>
        <translation>Aucune cellule affichée ne l’a.</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotView</name>
    <message>
        <source>Show all cells</source>
        <translation>Afficher toutes les cellules</translation>
    </message>
    <message>
        <source>%1: %2 cells</source>
        <translation>%1&#x202f;: %2 cellules</translation>
    </message>
    <message>
        <source>%1: %2, the median; %3 to %4</source>
        <translation>%1&#x202f;: %2, la médiane&#x202f;; %3 à %4</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Prédit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>Mémoire insuffisante&#x202f;: cette cellule a besoin de %1, et %2 sont disponibles.</translation>
    </message>
    <message>
        <source>%1 is not known of it</source>
        <translation>sa valeur de %1 est inconnue</translation>
    </message>
    <message>
        <source>No cell on show has the figure “%1”. Choose another one above.</source>
        <translation>Aucune cellule affichée n’a la grandeur «&#x202f;%1&#x202f;». Choisissez-en une autre ci-dessus.</translation>
    </message>
    <message>
        <source>No cell on show has been measured yet, and nothing is predicted of them.</source>
        <translation>Aucune cellule affichée n’a encore été mesurée, et rien n’est prédit pour elles.</translation>
    </message>
    <message>
        <source>The filter lets no cell pass</source>
        <translation>Le filtre ne laisse passer aucune cellule</translation>
    </message>
    <message>
        <source>“%1” fits none of the cells.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspond à aucune des cellules.</translation>
    </message>
    <message>
        <source>No cell to show yet</source>
        <translation>Aucune cellule à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Choose models and axes on the left, two values of an axis or more, and press Run (F5): the chart grows with each cell that is done. Or open a session or table (Ctrl+O).</source>
        <translation>Choisissez à gauche des modèles et des axes, au moins deux valeurs d’un axe, et appuyez sur Exécuter (F5)&#x202f;: le graphique se complète avec chaque cellule terminée. Ou ouvrez une session ou un tableau (Ctrl+O).</translation>
    </message>
    <message>
        <source>The cells on show were stopped before their steps told anything. Run › Run what is left (Ctrl+F5) measures them.</source>
        <translation>Les cellules affichées ont été arrêtées avant que leurs étapes ne disent quoi que ce soit. Exécuter › Exécuter le reste (Ctrl+F5) les mesure.</translation>
    </message>
</context>
<context>
    <name>stepscope::PlacesPlot</name>
    <message numerus="yes">
        <source>%n more lie here: click again for the next</source>
        <translation>
            <numerusform>%n autre se trouve ici&#x202f;: cliquez à nouveau pour la suivante</numerusform>
            <numerusform>%n autres se trouvent ici&#x202f;: cliquez à nouveau pour la suivante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::PresetDialog</name>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>&amp;Name of the preset</source>
        <translation>&amp;Nom du préréglage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>It stands in the menu of presets then, and stepscope-cli finds it by --preset.</source>
        <translation>Il figure alors dans le menu des préréglages, et stepscope-cli le trouve par --preset.</translation>
    </message>
    <message>
        <source>Replaces your preset %1.</source>
        <translation>Remplace votre préréglage %1.</translation>
    </message>
</context>
<context>
    <name>stepscope::PresetMenu</name>
    <message>
        <source>&amp;Remove preset</source>
        <translation>Supp&amp;rimer un préréglage</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Keep the workload under a name of its own, for the command line, too</source>
        <translation>Garder la charge de travail sous un nom propre, y compris pour la ligne de commande</translation>
    </message>
    <message>
        <source>The preset %1 cannot be read: %2. Mend its file or remove it: %3</source>
        <translation>Le préréglage %1 ne peut être lu : %2. Réparez son fichier ou supprimez-le : %3</translation>
    </message>
    <message>
        <source>The preset %1 is in the trash.</source>
        <translation>Le préréglage %1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>The preset %1 stays: %2</source>
        <translation>Le préréglage %1 reste : %2</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileDialog</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>As the answers have it</source>
        <translation>Selon les réponses</translation>
    </message>
    <message>
        <source>Profile with Nsight</source>
        <translation>Profiler avec Nsight</translation>
    </message>
    <message>
        <source>The cell runs again in a process of its own under the tool. What is measured there stays out of its step times, tables and comparisons.</source>
        <translation>La cellule est exécutée à nouveau sous l’outil, dans un processus à part. Ce qui y est mesuré n’entre ni dans ses durées d’étape, ni dans les tableaux, ni dans les comparaisons.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Avant le démarrage</translation>
    </message>
    <message>
        <source>Which steps, counted from 0: 5, or 5-8</source>
        <translation>Quelles étapes, comptées à partir de 0&#x202f;: 5, ou 5-8</translation>
    </message>
    <message>
        <source>the whole step</source>
        <translation>l’étape entière</translation>
    </message>
    <message>
        <source>A phase of the step alone, such as forward/attention</source>
        <translation>Une phase de l’étape seulement, par exemple forward/attention</translation>
    </message>
    <message>
        <source>all kernels</source>
        <translation>tous les kernels</translation>
    </message>
    <message>
        <source>Kernels whose names match a regular expression, such as softmax|norm</source>
        <translation>Kernels dont le nom correspond à une expression régulière, par exemple softmax|norm</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Outil</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>&amp;Jeu</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Kernels</source>
        <translation>&amp;Kernels</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kernels</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>À prévoir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What is run, as a shell takes it; it may be changed</source>
        <translation>Ce qui est exécuté, tel qu’un shell le prend&#x202f;; peut être modifié</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>Copie la commande</translation>
    </message>
    <message>
        <source>Takes the command back that the answers above make</source>
        <translation>Rétablit la commande qui résulte des réponses ci-dessus</translation>
    </message>
    <message>
        <source>“%1” says no steps: write 5, or 5-8, counted from 0.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas d’étapes&#x202f;: écrivez 5, ou 5-8, comptées à partir de 0.</translation>
    </message>
    <message>
        <source>The pattern for kernels is not valid: %1.</source>
        <translation>Le motif de kernels n’est pas valide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>about %1 kernels</source>
        <translation>environ %1 kernels</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) over each</source>
        <translation>
            <numerusform>%n passe sur chacun</numerusform>
            <numerusform>%n passes sur chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 kernels, as they run</source>
        <translation>environ %1 kernels, tels qu’ils s’exécutent</translation>
    </message>
    <message>
        <source>a report of about %1</source>
        <translation>un rapport d’environ %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>may be read, as far as the driver tells</source>
        <translation>peuvent être lus, d’après ce qu’indique le pilote</translation>
    </message>
    <message>
        <source>none are needed</source>
        <translation>aucun n’est nécessaire</translation>
    </message>
    <message>
        <source>%1; the step&apos;s operations are launched one by one instead of as a graph</source>
        <translation>%1&#x202f;; les opérations de l’étape sont lancées une à une au lieu d’un graphe</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Il n’y a pas de commande.</translation>
    </message>
    <message>
        <source>The command has a quote that is not closed.</source>
        <translation>La commande contient un guillemet qui n’est pas fermé.</translation>
    </message>
    <message>
        <source>Changed by hand: the answers above change it no more.</source>
        <translation>Modifiée à la main&#x202f;: les réponses ci-dessus ne la changent plus.</translation>
    </message>
    <message>
        <source>The command stands here as soon as the tool is known.</source>
        <translation>La commande s’affiche ici dès que l’outil est connu.</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share in percent</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>(no operation)</source>
        <translation>(aucune opération)</translation>
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
        <translation>De l’opération pour laquelle le kernel a été lancé</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Its last name</source>
        <translation>Le dernier élément de son nom</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Launches, all layers and steps together</source>
        <translation>Lancements, toutes couches et étapes confondues</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>Temps (µs)</translation>
    </message>
    <message>
        <source>Of all calls; each ran alone, several times over: no part of a step&apos;s time</source>
        <translation>De tous les appels&#x202f;; chacun s’est exécuté seul, plusieurs fois&#x202f;: ce n’est pas une part de la durée d’une étape</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of the time of all kernels of the report</source>
        <translation>Du temps de tous les kernels du rapport</translation>
    </message>
    <message>
        <source>SM</source>
        <translation>SM</translation>
    </message>
    <message>
        <source>Share of the multiprocessors&apos; peak throughput that was reached</source>
        <translation>Part atteinte du débit de crête des multiprocesseurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Share of the peak throughput of caches and memory, whichever was busiest</source>
        <translation>Part du débit de crête des caches et de la mémoire, là où il y avait le plus à faire</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Share of the cycles in which the tensor pipe was active</source>
        <translation>Part des cycles pendant lesquels le pipeline tensor était actif</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Active warps over those that there is room for</source>
        <translation>Warps actifs rapportés à ceux pour lesquels il y a de la place</translation>
    </message>
    <message>
        <source>DRAM</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s memory, as they were measured</source>
        <translation>Octets déplacés depuis et vers la mémoire du périphérique, tels que mesurés</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Bytes that the step&apos;s plan counts for the same operations; none where they share a kernel with others</source>
        <translation>Octets que le plan de l’étape compte pour les mêmes opérations&#x202f;; aucun là où elles partagent un kernel avec d’autres</translation>
    </message>
    <message>
        <source>DRAM / plan</source>
        <translation>DRAM / plan</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>Octets mesurés divisés par octets prévus&#x202f;: en dessous de 1 les caches soulagent la mémoire, bien au-dessus de 1 quelque chose est déplacé encore et encore</translation>
    </message>
    <message>
        <source>Advice (up to %1 of its time): %2</source>
        <translation>Conseil (jusqu’à %1 de son temps)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Conseil&#x202f;: %1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s L2 cache, as they were measured: far more than DRAM is reused from there</source>
        <translation>Octets déplacés depuis et vers le cache L2 du périphérique, tels que mesurés&#x202f;: bien plus que pour la DRAM, c’est qu’ils y sont réutilisés</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfilePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>Terminé&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Nothing is being profiled. Run › Profile with Nsight… begins.</source>
        <translation>Aucun profilage en cours. Exécuter › Profiler avec Nsight… en démarre un.</translation>
    </message>
    <message>
        <source>What the profiler prints</source>
        <translation>Ce qu’affiche le profileur</translation>
    </message>
    <message>
        <source>Kernels that are profiled</source>
        <translation>Kernels profilés</translation>
    </message>
    <message>
        <source>Ends the profiler and what it runs</source>
        <translation>Met fin au profileur et à ce qu’il exécute</translation>
    </message>
    <message>
        <source>Kernels of the report</source>
        <translation>Kernels du rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, cellule %2</translation>
    </message>
    <message>
        <source>%1: ending, %2</source>
        <translation>%1&#x202f;: fin en cours, %2</translation>
    </message>
    <message>
        <source>%1: %2 of about %3 kernels, %4</source>
        <translation>%1&#x202f;: %2 sur environ %3 kernels, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2. Each kernel ran alone: their sum is no step&apos;s time.</source>
        <translation>%1&#x202f;: %2. Chaque kernel s’est exécuté seul&#x202f;: leur somme n’est pas une durée d’étape.</translation>
    </message>
    <message>
        <source>What the profiler does and tells</source>
        <translation>Ce que fait et dit le profileur</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRequests</name>
    <message>
        <source>Profiled: %1, %2</source>
        <translation>Profilé&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>The cell was not profiled. %1</source>
        <translation>La cellule n’a pas été profilée. %1</translation>
    </message>
    <message>
        <source>The profile was cancelled: %1</source>
        <translation>Le profilage a été annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>A cell is being profiled already. Wait until it is done, or cancel it.</source>
        <translation>Une cellule est déjà en cours de profilage. Attendez qu’il se termine, ou annulez-le.</translation>
    </message>
    <message>
        <source>A run has the device. Profile when it has ended, or stop it.</source>
        <translation>Une exécution occupe le périphérique. Profilez quand elle sera terminée, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>What is on show is in no session, and a report lies beside its session and is listed with its cell. Save it as a session (Ctrl+S), open that (Ctrl+O), and ask again. Nothing is lost.</source>
        <translation>Ce qui est affiché ne fait partie d’aucune session, or un rapport est placé à côté de sa session et listé avec sa cellule. Enregistrez-le comme session (Ctrl+S), ouvrez celle-ci (Ctrl+O) et recommencez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>stepscope-cli, which the tool is to run, is not beside this program. Install it there.</source>
        <translation>stepscope-cli, que l’outil doit exécuter, n’est pas à côté de ce programme. Installez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Choose a cell first: Nsight profiles the steps of one.</source>
        <translation>Choisissez d’abord une cellule&#x202f;: Nsight profile les étapes d’une seule.</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRunner</name>
    <message>
        <source>%1 was written and is not listed with its cell: %2</source>
        <translation>%1 a été écrit et n’est pas listé avec sa cellule&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is profiling a cell. Wait until it is done, or cancel it.</source>
        <translation>%1 profile une cellule. Attendez que ce soit terminé, ou annulez.</translation>
    </message>
</context>
<context>
    <name>stepscope::ProgressStrip</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>Cellule %1 sur %2</translation>
    </message>
    <message>
        <source>Paused in cell %1 of %2</source>
        <translation>En pause dans la cellule %1 sur %2</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arrêt après cette étape…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>%1 cellules terminées sur %2</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>Écoulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>  ·  %1 left</source>
        <translation>  ·  reste %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 cells done</source>
        <translation>Arrêté&#x202f;: %1 cellules terminées sur %2</translation>
    </message>
    <message>
        <source>  ·  %1 left once it goes on</source>
        <translation>  ·  reste %1 à la reprise</translation>
    </message>
    <message>
        <source>In turns: round %1 of %2</source>
        <translation>En alternance&#x202f;: tour %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (pair %2 of %3)</source>
        <extracomment>measuring cells in turns: which round of a pair, and which pair</extracomment>
        <translation>%1 (paire %2 sur %3)</translation>
    </message>
</context>
<context>
    <name>stepscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Mesurées ici</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
</context>
<context>
    <name>stepscope::ReportList</name>
    <message>
        <source>Nsight reports</source>
        <translation>Rapports Nsight</translation>
    </message>
    <message>
        <source>%1. The file is gone; what was read of it is in the session.</source>
        <translation>%1. Le fichier n’existe plus&#x202f;; ce qui en a été lu est dans la session.</translation>
    </message>
    <message>
        <source>Show here: %1</source>
        <translation>Afficher ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>The timeline that the report has</source>
        <translation>La chronologie que contient le rapport</translation>
    </message>
    <message>
        <source>The kernels of the report as a table</source>
        <translation>Les kernels du rapport sous forme de tableau</translation>
    </message>
    <message>
        <source>Open in %1: %2</source>
        <translation>Ouvrir dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2</source>
        <translation>%1 n’est pas sur cette machine&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show in the folder: %1</source>
        <translation>Afficher dans le dossier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Opens the folder that the report is in</source>
        <translation>Ouvre le dossier où se trouve le rapport</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Supprimer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Moves the report to the desktop&apos;s trash, after a question</source>
        <translation>Déplace le rapport dans la corbeille du bureau, après confirmation</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Supprimer le rapport</translation>
    </message>
    <message>
        <source>Move %1 to the trash? What was read of it stays in the session.</source>
        <translation>Déplacer %1 dans la corbeille&#x202f;? Ce qui en a été lu reste dans la session.</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 reste où il est&#x202f;: le bureau n’a pas de corbeille où le déplacer. %2</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes &amp;usuelles</translation>
    </message>
    <message>
        <source>Shows the columns as they were at first: which, in which order, how wide</source>
        <translation>Rétablit les colonnes initiales&#x202f;: lesquelles, dans quel ordre, de quelle largeur</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsView</name>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: a row for each cell appears here. Or open a session or table (Ctrl+O), or drop a file on the window.</source>
        <translation>Appuyez sur Exécuter (F5) pour mesurer le balayage de gauche&#x202f;: une ligne apparaît ici pour chaque cellule. Ou ouvrez une session ou un tableau (Ctrl+O), ou déposez un fichier sur la fenêtre.</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As C&amp;SV with every step</source>
        <translation>En C&amp;SV avec chaque étape</translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation>En &amp;texte pour un tableur</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Colonn&amp;es</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Choisir les colonnes du tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>Copier les résultats en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>&amp;Filtrer les résultats</translation>
    </message>
    <message>
        <source>Show some of the results</source>
        <translation>Afficher une partie des résultats</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Aucune ligne à afficher</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Filter, such as: small seq&gt;=128 mode:fwd</source>
        <translation>Filtre, par exemple&#x202f;: small seq&gt;=128 mode:fwd</translation>
    </message>
    <message>
        <source>Shows the rows that meet every condition (Ctrl+F).
Words are looked for in the columns that are shown: small OK
Conditions name a column: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</source>
        <translation>Affiche les lignes qui remplissent toutes les conditions (Ctrl+F).
Les mots sont cherchés dans les colonnes affichées&#x202f;: small OK
Les conditions nomment une colonne&#x202f;: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows that a filter lets pass, of all rows</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Some rows meet each condition, but none meets all of them at once.</source>
        <translation>Chaque condition est remplie par des lignes, mais aucune ne les remplit toutes à la fois.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The menu Columns has the names of all.</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;». Le menu Colonnes donne les noms de toutes.</translation>
    </message>
    <message>
        <source>No column that is shown has “%1” in it.</source>
        <translation>Aucune colonne affichée ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No row meets “%1”.</source>
        <translation>Aucune ligne ne remplit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No row meets “%1”: %2 goes from %3 to %4.</source>
        <translation>Aucune ligne ne remplit «&#x202f;%1&#x202f;»&#x202f;: %2 va de %3 à %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare %2 with.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre auquel comparer %2.</translation>
    </message>
    <message>
        <source>Table of chosen &amp;columns…</source>
        <translation>Tableau de &amp;colonnes choisies…</translation>
    </message>
    <message>
        <source>Copy the results, or write them to a file, under columns that you choose</source>
        <translation>Copier les résultats, ou les écrire dans un fichier, sous les colonnes choisies</translation>
    </message>
    <message>
        <source>Chosen &amp;columns…</source>
        <translation>&amp;Colonnes choisies…</translation>
    </message>
    <message>
        <source>There are no results to make a table of: press Run (F5), or open a session or table (Ctrl+O).</source>
        <translation>Il n’y a pas de résultats dont faire un tableau : appuyez sur Exécuter (F5), ou ouvrez une session ou un tableau (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>stepscope::RooflineView</name>
    <message>
        <source>%1, %2 of the step</source>
        <translation>%1, %2 de l’étape</translation>
    </message>
    <message>
        <source>%1 FLOP/byte, %2</source>
        <translation>%1 FLOP/byte, %2</translation>
    </message>
    <message>
        <source>%1 of what bounds it: %2</source>
        <translation>%1 de ce qui la limite&#x202f;: %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>What the points are</source>
        <translation>Ce que sont les points</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Under the peaks that were measured on this device: %1, %2 GB/s</source>
        <translation>Sous les crêtes mesurées sur ce périphérique&#x202f;: %1, %2 GB/s</translation>
    </message>
    <message>
        <source> · large: much of the step&apos;s time</source>
        <translation> · grand&#x202f;: une grande part du temps de l’étape</translation>
    </message>
    <message>
        <source>This cell has no breakdown</source>
        <translation>Cette cellule n’a pas de décomposition</translation>
    </message>
    <message>
        <source>No roofline yet</source>
        <translation>Pas encore de roofline</translation>
    </message>
    <message>
        <source>The runs to come take one of each cell: press Run (F5).</source>
        <translation>Les prochaines exécutions en feront une pour chaque cellule&#x202f;: appuyez sur Exécuter (F5).</translation>
    </message>
    <message>
        <source>A roofline is drawn from the time of each operation: turn on Options › Time each operation, and press Run (F5).</source>
        <translation>Un roofline est tracé à partir du temps de chaque opération&#x202f;: activez Options › Mesurer chaque opération, et appuyez sur Exécuter (F5).</translation>
    </message>
    <message>
        <source>Roofline, %1</source>
        <translation>Roofline, %1</translation>
    </message>
    <message>
        <source>The device&apos;s peaks were not measured</source>
        <translation>Les crêtes du périphérique n’ont pas été mesurées</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1, mesuré</translation>
    </message>
    <message>
        <source>%1 by its kernels alone, %2 of memory moved</source>
        <translation>%1 pour ses seuls kernels, %2 de mémoire déplacés</translation>
    </message>
    <message>
        <source> · rings: by the bytes and kernels that Nsight measured (%1)</source>
        <translation> · anneaux&#x202f;: d’après les octets et les kernels mesurés par Nsight (%1)</translation>
    </message>
    <message>
        <source>measured by Nsight</source>
        <translation>mesuré par Nsight</translation>
    </message>
    <message>
        <source>Time each operation in the next run</source>
        <translation>Mesurer chaque opération à la prochaine exécution</translation>
    </message>
</context>
<context>
    <name>stepscope::RunController</name>
    <message>
        <source>This file does not say which sweep it belongs to, so it cannot be resumed.</source>
        <translation>Ce fichier n’indique pas à quel balayage il appartient&#x202f;; il ne peut donc pas être repris.</translation>
    </message>
    <message>
        <source>A run is in progress. Stop it first.</source>
        <translation>Une exécution est en cours. Arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Cells are being measured in turns. Stop that first.</source>
        <translation>Des cellules sont mesurées en alternance. Arrêtez d’abord cette mesure.</translation>
    </message>
    <message>
        <source>They could not be measured in turns. %1</source>
        <translation>Impossible de les mesurer en alternance. %1</translation>
    </message>
    <message>
        <source>%1 is not on this machine; choose another device on the left.</source>
        <translation>%1 n’est pas sur cette machine&#x202f;; choisissez un autre périphérique à gauche.</translation>
    </message>
</context>
<context>
    <name>stepscope::RunRequests</name>
    <message>
        <source>Take the workload of the results</source>
        <translation>Prendre la charge de travail des résultats</translation>
    </message>
    <message>
        <source>The workload on the left is now that of the results on show, with what was added. Edit › Undo brings back the one before.</source>
        <translation>La charge de travail de gauche est maintenant celle des résultats affichés, avec ce qui a été ajouté. Édition › Annuler rétablit la précédente.</translation>
    </message>
    <message>
        <source>The sweep cannot run yet: see the marks on the left. %1</source>
        <translation>Le balayage ne peut pas encore être exécuté&#x202f;: voir les marques à gauche. %1</translation>
    </message>
    <message>
        <source>No cell of this sweep can run here: %1</source>
        <translation>Aucune cellule de ce balayage ne peut s’exécuter ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>The run was not started: its session cannot be kept where sessions are. %1</source>
        <translation>L’exécution n’a pas démarré&#x202f;: sa session ne peut pas être conservée là où sont les sessions. %1</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>Conserver ailleurs…</translation>
    </message>
    <message>
        <source>A folder for sessions, until the program ends</source>
        <translation>Un dossier pour les sessions, jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Run, and keep nothing</source>
        <translation>Exécuter sans rien conserver</translation>
    </message>
    <message>
        <source>%1 was measured elsewhere; here a step may take another time:</source>
        <translation>%1 a été mesuré ailleurs&#x202f;; ici, une étape peut prendre un autre temps&#x202f;:</translation>
    </message>
    <message>
        <source>A newer version of Stepscope has written to %1. What this one does not know stays as it is.</source>
        <translation>Une version plus récente de Stepscope a écrit dans %1. Ce que celle-ci ne connaît pas reste en l’état.</translation>
    </message>
    <message>
        <source>Each cell keeps a note of where it was measured.</source>
        <translation>Chaque cellule garde la trace de l’endroit où elle a été mesurée.</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
</context>
<context>
    <name>stepscope::ScalingView</name>
    <message>
        <source>Against</source>
        <translation>En fonction de</translation>
    </message>
    <message>
        <source>The number that grows to the right</source>
        <translation>Le nombre qui croît vers la droite</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>A line for each value of this axis</source>
        <translation>Une courbe pour chaque valeur de cet axe</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>A small chart for each value of this axis</source>
        <translation>Un petit graphique pour chaque valeur de cet axe</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>Log x</translation>
    </message>
    <message>
        <source>Each power of ten as wide</source>
        <translation>Chaque puissance de dix à la même largeur</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Log y</translation>
    </message>
    <message>
        <source>Each power of ten as high: what grows by a power is a straight line</source>
        <translation>Chaque puissance de dix à la même hauteur&#x202f;: ce qui croît comme une puissance est une droite</translation>
    </message>
    <message>
        <source>Scaling of a figure</source>
        <translation>Scaling d’une grandeur</translation>
    </message>
    <message>
        <source>%1, linear because of zeros</source>
        <translation>%1, linéaire à cause de zéros</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 charts; a filter shows others)</source>
        <translation>%1 (%2 graphiques sur %3&#x202f;; un filtre en montre d’autres)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Its line grows by the power %1 (least squares on the logarithms of %2 points)</source>
        <translation>Sa courbe croît avec la puissance %1 (moindres carrés sur les logarithmes de %2 points)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 en fonction de %2</translation>
    </message>
</context>
<context>
    <name>stepscope::Script</name>
    <message>
        <source>the name must end in .png or .jpg</source>
        <translation>le nom doit se terminer par .png ou .jpg</translation>
    </message>
    <message>
        <source>its directory does not exist</source>
        <translation>son répertoire n’existe pas</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>something on show is not there after a minute</source>
        <translation>un élément affiché n’est toujours pas là au bout d’une minute</translation>
    </message>
</context>
<context>
    <name>stepscope::Selection</name>
    <message>
        <source>As it was at %1</source>
        <extracomment>what was on show at that time, which is in no file</extracomment>
        <translation>État à %1</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionShelf</name>
    <message>
        <source>It could not be noted. %1</source>
        <translation>Impossible de le noter. %1</translation>
    </message>
    <message>
        <source>%1 stays: it is being measured now. Stop its run first.</source>
        <translation>%1 reste&#x202f;: la session est en cours de mesure. Arrêtez d’abord son exécution.</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 reste à sa place&#x202f;: le bureau n’a pas de corbeille où la déplacer. %2</translation>
    </message>
    <message>
        <source>%1 could not be put back: it is in the trash no more.</source>
        <translation>%1 n’a pas pu être remis en place&#x202f;: l’élément n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>%1 could not be put back: %2. It is %3.</source>
        <translation>%1 n’a pas pu être remis en place&#x202f;: %2. Il se trouve ici&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsModel</name>
    <message>
        <source>It is on show.</source>
        <translation>Elle est affichée.</translation>
    </message>
    <message>
        <source>What is on show is held against it.</source>
        <translation>Ce qui est affiché lui est comparé.</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsView</name>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: each run is kept from its first second and stands here, to be opened, compared and named.</source>
        <translation>Appuyez sur Exécuter (F5) pour mesurer le balayage de gauche&#x202f;: chaque exécution est conservée dès sa première seconde et figure ici, pour être ouverte, comparée et nommée.</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>Aucune ligne à afficher</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Afficher toutes les sessions</translation>
    </message>
    <message>
        <source>Search names, notes, devices, states</source>
        <translation>Chercher noms, notes, périphériques, états</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Chercher des sessions</translation>
    </message>
    <message>
        <source>Shows the sessions that have all of these words</source>
        <translation>Affiche les sessions qui contiennent tous ces mots</translation>
    </message>
    <message>
        <source>All that can be done with the chosen sessions</source>
        <translation>Tout ce que l’on peut faire des sessions choisies</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>Plus d’actions sur les sessions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show the chosen session in every view (Enter)</source>
        <translation>Afficher la session choisie dans toutes les vues (Entrée)</translation>
    </message>
    <message>
        <source>Show &amp;together</source>
        <translation>Afficher &amp;ensemble</translation>
    </message>
    <message>
        <source>Show the chosen sessions in one table, with a column that says which run</source>
        <translation>Afficher les sessions choisies dans un seul tableau, avec une colonne qui indique l’exécution</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Hold what is on show against the chosen session</source>
        <translation>Comparer ce qui est affiché à la session choisie</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give the session a name; its file keeps its own</source>
        <translation>Donner un nom à la session&#x202f;; son fichier garde le sien</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Write a note on the session</source>
        <translation>Écrire une note sur la session</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Put the chosen sessions first, or back where they were</source>
        <translation>Placer les sessions choisies en premier, ou les remettre où elles étaient</translation>
    </message>
    <message>
        <source>Show in the fol&amp;der</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Open the folder that the session is in</source>
        <translation>Ouvrir le dossier où se trouve la session</translation>
    </message>
    <message>
        <source>Move to the tr&amp;ash</source>
        <translation>Me&amp;ttre à la corbeille</translation>
    </message>
    <message>
        <source>Move the chosen sessions to the desktop&apos;s trash; they can be put back</source>
        <translation>Mettre les sessions choisies à la corbeille du bureau&#x202f;; elles peuvent être remises en place</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>What can be done with the sessions that are chosen in their list</source>
        <translation>Ce que l’on peut faire des sessions choisies dans leur liste</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved to the trash.</source>
        <translation>
            <numerusform>%n session mise à la corbeille.</numerusform>
            <numerusform>%n sessions mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>sessions that a search lets pass, of all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No session has all of “%1”.</source>
        <translation>Aucune session ne contient tout «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>stepscope::SettingsPlace</name>
    <message>
        <source>is larger than any file of settings</source>
        <translation>est plus grand que tout fichier de paramètres</translation>
    </message>
    <message>
        <source>is a folder, where a file of settings belongs</source>
        <translation>est un dossier, là où doit se trouver un fichier de paramètres</translation>
    </message>
    <message>
        <source>is a pipe, a device or a socket, where a file of settings belongs</source>
        <translation>est un tube, un périphérique ou un socket, là où doit se trouver un fichier de paramètres</translation>
    </message>
    <message>
        <source>The window&apos;s settings are not read, and not kept this time: %1 %2. Remove it, and start again.</source>
        <extracomment>%1: a path; %2: what is wrong with it</extracomment>
        <translation>Les paramètres de la fenêtre ne sont ni lus ni conservés cette fois&#x202f;: %1 %2. Supprimez-le, puis redémarrez.</translation>
    </message>
</context>
<context>
    <name>stepscope::ShapesModel</name>
    <message>
        <source>%1 weights</source>
        <translation>%1 poids</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <translation>Couches</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation>Vocab.</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Param.</translation>
    </message>
    <message>
        <source>How the model is called in tables and charts</source>
        <translation>Le nom du modèle dans les tableaux et graphiques</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>Largeur du flux résiduel</translation>
    </message>
    <message>
        <source>Inner width of the SwiGLU block</source>
        <translation>Largeur interne du bloc SwiGLU</translation>
    </message>
    <message>
        <source>Number of transformer layers</source>
        <translation>Nombre de couches du transformer</translation>
    </message>
    <message>
        <source>Attention heads; must divide d_model into an even size</source>
        <translation>Têtes d’attention&#x202f;; doivent diviser d_model en une taille paire</translation>
    </message>
    <message>
        <source>Size of the vocabulary</source>
        <translation>Taille du vocabulaire</translation>
    </message>
    <message>
        <source>Number of weights that these sizes make</source>
        <translation>Nombre de poids qui résulte de ces tailles</translation>
    </message>
</context>
<context>
    <name>stepscope::StepPlot</name>
    <message>
        <source>Step times</source>
        <translation>Durées d’étape</translation>
    </message>
    <message>
        <source>Step %1 (warm-up): %2</source>
        <translation>Étape %1 (échauffement)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the extreme of steps %1 to %2, which share its pixels</source>
        <translation>l’extrême des étapes %1 à %2, qui partagent ses pixels</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Étapes %1 à %2</translation>
    </message>
    <message>
        <source>without %1 warm-up steps</source>
        <translation>sans %1 étapes d’échauffement</translation>
    </message>
    <message>
        <source>Up and down go from step to step; plus and minus zoom, left and right move, Home shows all; Shift and an arrow selects steps, Enter zooms to them, Escape lets go of them; Ctrl and an arrow moves the begin of the steady part, Backspace puts it back.</source>
        <translation>Haut et bas vont d’étape en étape&#x202f;; plus et moins zooment, gauche et droite déplacent, Début affiche tout&#x202f;; Maj et une flèche sélectionnent des étapes, Entrée zoome sur elles, Échap les désélectionne&#x202f;; Ctrl et une flèche déplacent le début de la partie stable, Retour arrière le remet en place.</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepHistory</name>
    <message>
        <source>Remove a model</source>
        <translation>retirer un modèle</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>ajouter un modèle</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>modifier un modèle</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>modifier les étapes</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>modifier le nom</translation>
    </message>
    <message>
        <source>Change the memory limit</source>
        <translation>modifier la limite mémoire</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>modifier la graine</translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>modifier les options</translation>
    </message>
    <message>
        <source>Change the workload</source>
        <translation>modifier la charge de travail</translation>
    </message>
    <message>
        <source>Change the peak</source>
        <translation>modifier la crête</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepSummary</name>
    <message>
        <source>Summary of the sweep</source>
        <translation>Résumé du balayage</translation>
    </message>
    <message>
        <source>This sweep cannot run yet</source>
        <translation>Ce balayage ne peut pas encore être exécuté</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory and time are predicted when the run has ended</source>
        <translation>Mémoire et temps sont prédits une fois l’exécution terminée</translation>
    </message>
    <message>
        <source>Predicting memory and time…</source>
        <translation>Prédiction de la mémoire et du temps…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 a besoin de %2</translation>
    </message>
    <message>
        <source>Peak memory %1 of %2</source>
        <translation>Pic mémoire %1 sur %2</translation>
    </message>
    <message>
        <source>Peak memory %1</source>
        <translation>Pic mémoire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will not fit in memory</source>
        <translation>
            <numerusform>%n cellule ne tiendra pas en mémoire</numerusform>
            <numerusform>%n cellules ne tiendront pas en mémoire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot run: %1</source>
        <translation>
            <numerusform>%n cellule ne peut pas s’exécuter&#x202f;: %1</numerusform>
            <numerusform>%n cellules ne peuvent pas s’exécuter&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that will not run</source>
        <translation>Cellules qui ne s’exécuteront pas</translation>
    </message>
    <message>
        <source>The time is in doubt: others took %1 % of the processors&apos; time while the device&apos;s peaks were measured. On a quiet machine it takes less.</source>
        <translation>La durée est douteuse&#x202f;: d’autres ont pris %1&#x202f;% du temps processeur pendant la mesure des crêtes du périphérique. Sur une machine au repos, elle est plus courte.</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineSearch</name>
    <message>
        <source>Find a kernel, operation or phase</source>
        <translation>Chercher un kernel, une opération ou une phase</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Chercher dans la chronologie</translation>
    </message>
    <message>
        <source>Words that all stand in the name, the operation or the phase; layer3 is of that layer. Enter goes to the next, Shift+Enter to the one before</source>
        <translation>Des mots qui figurent tous dans le nom, l’opération ou la phase&#x202f;; layer3 désigne cette couche. Entrée va au suivant, Maj+Entrée au précédent</translation>
    </message>
    <message>
        <source>The previous one that is marked (,)</source>
        <translation>Le précédent qui est marqué (,)</translation>
    </message>
    <message>
        <source>The next one that is marked (.)</source>
        <translation>Le suivant qui est marqué (.)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 marqués</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineView</name>
    <message>
        <source>Trace a step of each cell in the next run</source>
        <translation>Tracer une étape de chaque cellule à la prochaine exécution</translation>
    </message>
    <message>
        <source>Coloured by phase</source>
        <translation>Couleurs par phase</translation>
    </message>
    <message>
        <source>Coloured by kind</source>
        <translation>Couleurs par type</translation>
    </message>
    <message>
        <source>By the pass that the work is of, in a shade for each part of it</source>
        <translation>Selon la passe à laquelle appartient le travail, avec une nuance pour chacune de ses parties</translation>
    </message>
    <message>
        <source>Matrix products, attention, other operations, copies and fills</source>
        <translation>Produits matriciels, attention, autres opérations, copies et remplissages</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Writes the timeline to a file that other programs read</source>
        <translation>Écrit la chronologie dans un fichier que d’autres programmes lisent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Shows the timeline of the run again, in whose place that of a report is on show</source>
        <translation>Affiche à nouveau la chronologie de l’exécution, à la place de laquelle est affichée celle d’un rapport</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1: a format of files such as Chrome trace</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>&amp;Profile %1 with Nsight…</source>
        <translation>&amp;Profiler %1 avec Nsight…</translation>
    </message>
    <message>
        <source>&amp;Profile with Nsight…</source>
        <translation>&amp;Profiler avec Nsight…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Next of the same kernel</source>
        <translation>Kernel identique &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous of the same kernel</source>
        <translation>Kernel identique p&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>&amp;Zoomer sur la plage</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>&amp;Copy what is said of it</source>
        <translation>&amp;Copier ce qui en est dit</translation>
    </message>
    <message>
        <source>Wheel or W and S zoom, A and D move; a click reads, a drag measures, / looks for names</source>
        <translation>La molette ou W et S zooment, A et D déplacent&#x202f;; un clic lit, glisser mesure, / cherche des noms</translation>
    </message>
    <message>
        <source>Cell %1 could not be traced</source>
        <translation>La cellule %1 n’a pas pu être tracée</translation>
    </message>
    <message>
        <source>Cell %1 has no timeline</source>
        <translation>La cellule %1 n’a pas de chronologie</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>Ces cellules en ont une&#x202f;: %1. Choisissez-en une dans les résultats (%2).</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>Pas encore de chronologie</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a process of its own traces a step, so that step times stay clean. Press Run (F5).</source>
        <translation>Les prochaines exécutions en feront une&#x202f;: après la dernière étape d’une cellule, un processus à part trace une étape, afin que les durées d’étape restent intactes. Appuyez sur Exécuter (F5).</translation>
    </message>
    <message>
        <source>A timeline says what ran when in a step: every kernel of a GPU with its stream, grid and registers, every operation on the CPU. Turn on Options › Timeline and press Run (F5); a process of its own traces a step, so that step times stay clean.</source>
        <translation>Une chronologie montre ce qui s’exécute quand dans une étape&#x202f;: chaque kernel d’un GPU avec son stream, sa grille et ses registres, chaque opération sur le CPU. Activez Options › Chronologie et appuyez sur Exécuter (F5)&#x202f;; un processus à part trace une étape, afin que les durées d’étape restent intactes.</translation>
    </message>
    <message>
        <source>Timeline of a step, %1</source>
        <translation>Chronologie d’une étape, %1</translation>
    </message>
    <message>
        <source>From the report %1: taken under Nsight Systems, and no step time of the run</source>
        <translation>D’après le rapport %1&#x202f;: établi sous Nsight Systems, et non une durée d’étape de l’exécution</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie de %1</translation>
    </message>
    <message>
        <source>From the report %1: %2 alone, taken under Nsight Systems, and no step time of the run</source>
        <translation>D’après le rapport %1&#x202f;: %2 seulement, établi sous Nsight Systems, et non une durée d’étape de l’exécution</translation>
    </message>
</context>
<context>
    <name>stepscope::TurnsStrip</name>
    <message>
        <source>Progress of measuring in turns</source>
        <translation>Progression de la mesure en alternance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Tour %1 sur %2</translation>
    </message>
    <message>
        <source>In turns: %1</source>
        <extracomment>measuring in turns: which round, of which of several pairs of cells</extracomment>
        <translation>En alternance&#x202f;: %1</translation>
    </message>
    <message>
        <source>In turns: %1, pair %2 of %3</source>
        <translation>En alternance&#x202f;: %1, paire %2 sur %3</translation>
    </message>
</context>
<context>
    <name>stepscope::UnfinishedOffer</name>
    <message>
        <source>The run “%1” did not finish: %2 of %3 cells are done.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» n’est pas terminée&#x202f;: %2 cellules sur %3 sont faites.</translation>
    </message>
    <message>
        <source>Run what is left</source>
        <translation>Exécuter le reste</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>The run “%1”, which is on show, did not finish: %2 of %3 cells are done.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;», qui est affichée, n’est pas terminée&#x202f;: %2 cellules sur %3 sont faites.</translation>
    </message>
</context>
<context>
    <name>stepscope::ValueBoxes</name>
    <message>
        <source>What these entries mean</source>
        <translation>Ce que signifient ces entrées</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <extracomment>%1: what stands in a table; %2: the name of its column</extracomment>
        <translation>«&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Ce que signifie %1</translation>
    </message>
    <message>
        <source>Not said: its rows are left out</source>
        <translation>Non précisé&#x202f;: ses lignes sont omises</translation>
    </message>
</context>
<context>
    <name>stepscope::ViewTabs</name>
    <message>
        <source>%1, which is in front, has no chart now: this is the chart of %2.</source>
        <extracomment>two views of the window</extracomment>
        <translation>%1, qui est au premier plan, n’a pas de graphique pour l’instant&#x202f;: voici celui de %2.</translation>
    </message>
    <message>
        <source>%1 has no cells</source>
        <translation>%1 n’a pas de cellules</translation>
    </message>
    <message>
        <source>It is a report of what ran when in another program: %1 (%2) shows it. This view needs a session or a table of results; open one, or press Run (F5).</source>
        <extracomment>%1, %2: the view of a timeline, and its key</extracomment>
        <translation>C’est un rapport de ce qui s’est exécuté et quand dans un autre programme&#x202f;: %1 (%2) l’affiche. Cette vue a besoin d’une session ou d’un tableau de résultats&#x202f;; ouvrez-en un, ou appuyez sur Exécuter (F5).</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>What it holds is shown here as soon as it has been read.</source>
        <translation>Son contenu s’affichera ici dès qu’il aura été lu.</translation>
    </message>
    <message>
        <source>Drag it out of the window to take along what it shows</source>
        <translation>Glissez-le hors de la fenêtre pour emporter ce qu’il montre</translation>
    </message>
    <message>
        <source>Show chart as a table…</source>
        <translation>Afficher le graphique sous forme de tableau…</translation>
    </message>
    <message>
        <source>The points of the chart in front in rows, which sort and can be copied</source>
        <translation>Les points du graphique au premier plan en lignes, que l’on peut trier et copier</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>The view in front shows no chart now.</source>
        <translation>La vue au premier plan n’affiche pas de graphique pour l’instant.</translation>
    </message>
</context>
<context>
    <name>stepscope::Welcome</name>
    <message>
        <source>Run the quick sweep</source>
        <translation>Exécuter le balayage rapide</translation>
    </message>
    <message>
        <source>Open the sample table</source>
        <translation>Ouvrir le tableau d’exemple</translation>
    </message>
    <message>
        <source>Compare with the sample</source>
        <translation>Comparer à l’exemple</translation>
    </message>
    <message>
        <source>Welcome to Stepscope</source>
        <translation>Bienvenue dans Stepscope</translation>
    </message>
    <message>
        <source>Two small models, seconds on a laptop&apos;s CPU; it takes the place of the workload on the left, which can be undone</source>
        <translation>Deux petits modèles, quelques secondes sur le processeur d’un portable ; il prend la place de la charge de travail de gauche, ce qui peut être annulé</translation>
    </message>
    <message>
        <source>What somebody measured: five models in 60 rows, as a Markdown table</source>
        <translation>Ce que quelqu’un a mesuré : cinq modèles en 60 lignes, dans un tableau Markdown</translation>
    </message>
    <message>
        <source>What is run next is held against the sample table in Compare</source>
        <translation>Ce qui sera exécuté ensuite est confronté au tableau d’exemple dans Comparaison</translation>
    </message>
    <message>
        <source>Choose models and lengths on the left, or leave them as they are.</source>
        <translation>Choisissez à gauche les modèles et les longueurs, ou laissez-les tels quels.</translation>
    </message>
    <message>
        <source>Press Run (F5): each step&apos;s time appears here as it is measured.</source>
        <translation>Appuyez sur Exécuter (F5) : la durée de chaque étape apparaît ici dès sa mesure.</translation>
    </message>
    <message>
        <source>Look at it in the views above, compare it with other runs, and export tables and charts.</source>
        <translation>Regardez-le dans les vues ci-dessus, comparez-le à d’autres exécutions et exportez tableaux et graphiques.</translation>
    </message>
    <message>
        <source>What you run is held against the sample table.</source>
        <translation>Ce que vous exécutez est confronté au tableau d’exemple.</translation>
    </message>
</context>
<context>
    <name>stepscope::WhyPanel</name>
    <message>
        <source>Why slower?</source>
        <translation>Pourquoi plus lente&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a row: what the change of its step is made of is told here, by phase.</source>
        <translation>Choisissez une ligne&#x202f;: de quoi se compose la variation de son étape est indiqué ici, par phase.</translation>
    </message>
    <message>
        <source>Why slower? %1</source>
        <extracomment>%1: a cell</extracomment>
        <translation>Pourquoi plus lente&#x202f;? %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1&#x202f;: %2, contre %3 (%4)</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>By kernel</source>
        <translation>Par kernel</translation>
    </message>
    <message>
        <source>What the change is told by</source>
        <translation>Selon quoi la variation est présentée</translation>
    </message>
    <message>
        <source>Kernels of both sides</source>
        <translation>Kernels des deux côtés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1: kernels take %2 of a traced step, was %3</source>
        <extracomment>%1: a cell, then the time of its kernels in a traced step now, and before</extracomment>
        <translation>%1&#x202f;: les kernels prennent %2 d’une étape tracée, contre %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 µs)</source>
        <extracomment>%1: a number of kernels, %2: added, gone, slower, ..., %3: what they changed by</extracomment>
        <translation>%2&#x202f;: %1 (%3 µs)</translation>
    </message>
    <message>
        <source>Kernels: %1; all together %2 µs</source>
        <extracomment>%1: how many kernels were added, are gone, slower, ...; %2: what all of them changed by</extracomment>
        <translation>Kernels – %1&#x202f;; au total %2 µs</translation>
    </message>
    <message>
        <source>%1, stored steps: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1, étapes enregistrées&#x202f;: %2, contre %3 (%4)</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a session, a table of results or a sweep</source>
        <translation>Ouvrir une session, un tableau de résultats ou un balayage</translation>
    </message>
    <message>
        <source>&amp;Save session as…</source>
        <translation>&amp;Enregistrer la session sous…</translation>
    </message>
    <message>
        <source>Save the run with every step, to open or resume it later</source>
        <translation>Enregistrer l’exécution avec chaque étape, pour l’ouvrir ou la reprendre plus tard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save s&amp;weep as…</source>
        <translation>Enregistrer le &amp;balayage sous…</translation>
    </message>
    <message>
        <source>Save the workload on the left as a sweep file</source>
        <translation>Enregistrer la charge de travail de gauche dans un fichier de balayage</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the program; a run that is in progress can be resumed</source>
        <translation>Quitter le programme&#x202f;; une exécution en cours peut être reprise</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Run the sweep on the left</source>
        <translation>Exécuter le balayage de gauche</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the run after this step, or go on</source>
        <translation>Suspendre l’exécution après cette étape, ou continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>End the run after this step; what was measured is kept</source>
        <translation>Terminer l’exécution après cette étape&#x202f;; ce qui a été mesuré est conservé</translation>
    </message>
    <message>
        <source>R&amp;un what is left</source>
        <translation>Exécuter le &amp;reste</translation>
    </message>
    <message>
        <source>Run the cells of this session that are not done</source>
        <translation>Exécuter les cellules de cette session qui ne sont pas faites</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>Charge de tra&amp;vail</translation>
    </message>
    <message>
        <source>Show or hide the workload</source>
        <translation>Afficher ou masquer la charge de travail</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Show or hide the details of a cell</source>
        <translation>Afficher ou masquer les détails d’une cellule</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Show or hide the list of messages</source>
        <translation>Afficher ou masquer la liste des messages</translation>
    </message>
    <message>
        <source>&amp;About Stepscope</source>
        <translation>À &amp;propos de Stepscope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the results or the chart to a file</source>
        <translation>Écrire les résultats ou le graphique dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Write a file that holds %1</source>
        <translation>Écrire un fichier qui contient %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler&#x202f;:</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir&#x202f;:</translation>
    </message>
    <message>
        <source>Measure &amp;noisy cells again</source>
        <translation>Remesurer les cellules &amp;bruitées</translation>
    </message>
    <message>
        <source>Measure once more what is in doubt: the machine was busy or throttled, or the steps spread widely</source>
        <translation>Mesurer à nouveau ce qui est douteux&#x202f;: la machine était occupée ou bridée, ou les étapes sont très dispersées</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>Re&amp;venir à l’exécution</translation>
    </message>
    <message>
        <source>Show the run again, in whose place a file is on show</source>
        <translation>Afficher à nouveau l’exécution, à la place de laquelle un fichier est affiché</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Rétablir la disposition &amp;par défaut</translation>
    </message>
    <message>
        <source>Put workload, inspector and messages back where they stood at first</source>
        <translation>Remettre charge de travail, inspecteur et messages là où ils étaient au départ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Chaque touche et ce qu’elle fait</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Comme le bureau</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Thèm&amp;e</translation>
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
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>Choose a session or table to hold what is on show against</source>
        <translation>Choisir une session ou un tableau auquel comparer ce qui est affiché</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>Ce qui est &amp;affiché maintenant</translation>
    </message>
    <message>
        <source>Keep what is on show, to hold what is measured or opened next against it</source>
        <translation>Garder ce qui est affiché, pour y comparer ce qui sera ensuite mesuré ou ouvert</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>Rie&amp;n</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>Ne plus comparer à rien</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Profile &amp;with Nsight…</source>
        <translation>Profiler avec &amp;Nsight…</translation>
    </message>
    <message>
        <source>Run the chosen cell once more under Nsight Compute or Nsight Systems</source>
        <translation>Exécuter une nouvelle fois la cellule choisie sous Nsight Compute ou Nsight Systems</translation>
    </message>
    <message>
        <source>Nsight</source>
        <translation>Nsight</translation>
    </message>
    <message>
        <source>Show or hide what a profiler does, prints and tells</source>
        <translation>Afficher ou masquer ce qu’un profileur fait, affiche et indique</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>No font of this system has its characters</source>
        <translation>Aucune police de ce système ne contient ses caractères</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>C&amp;ommandes…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>Copier le grap&amp;hique</translation>
    </message>
    <message>
        <source>Copy the chart that is in front, as a picture and as a drawing</source>
        <translation>Copier le graphique au premier plan, comme image et comme dessin</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured</source>
        <translation>Écrire une page pour un navigateur : résumé, graphiques, tableaux, comment cela a été mesuré</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>What bears on a fault: versions, devices, profilers, folders</source>
        <translation>Ce qui éclaire une panne : versions, périphériques, profileurs, dossiers</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowDocks</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
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
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultats</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Save sweep</source>
        <translation>Enregistrer le balayage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 was not written: no cell is on the chart.</source>
        <translation>%1 n’a pas été écrit&#x202f;: aucune cellule n’est sur le graphique.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sweeps (*.%1)</source>
        <translation>Balayages (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 a été écrit dans %2.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1 is on show. The run goes on meanwhile.</source>
        <translation>%1 est affiché. L’exécution continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>Revenir à l’exécution</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The workload on the left stays as you made it. %1 was measured with another.</source>
        <translation>La charge de travail de gauche reste telle que vous l’avez définie. %1 a été mesuré avec une autre.</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Prendre celle-là</translation>
    </message>
    <message>
        <source>Only one file can be shown at a time: of the %1 that were dropped, %2 is opened.</source>
        <translation>Un seul fichier peut être affiché à la fois&#x202f;: sur les %1 déposés, %2 est ouvert.</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>%1 holds a sweep and no results: there is nothing to compare with. Run it first.</source>
        <translation>%1 contient un balayage et aucun résultat&#x202f;: il n’y a rien à quoi comparer. Exécutez-le d’abord.</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Comparé avec&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is on show in the place of %2.</source>
        <translation>%1 est affiché à la place de %2.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Sessions and tables (%1)</source>
        <translation>Sessions et tableaux (%1)</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation>&amp;Comparer avec ce fichier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Shown together: %1</source>
        <translation>Affichées ensemble&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sessions, tables, sweeps and reports (%1)</source>
        <translation>Sessions, tableaux, balayages et rapports (%1)</translation>
    </message>
    <message>
        <source>%1 was not written: %2 is a report of what ran when, and has no results. Its timeline is written to files that end in %3.</source>
        <translation>%1 n’a pas été écrit&#x202f;: %2 est un rapport de ce qui s’est exécuté et quand, et n’a pas de résultats. Sa chronologie s’écrit dans des fichiers qui se terminent par %3.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>The chart of %1 is on the clipboard.</source>
        <translation>Le graphique de la vue %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The workload on the left is that of %1.</source>
        <translation>La charge de travail à gauche est celle de %1.</translation>
    </message>
    <message>
        <source>%1 was not written: there are no results to report.</source>
        <translation>%1 n’a pas été écrit : il n’y a pas de résultats à rapporter.</translation>
    </message>
</context>
<context>
    <name>stepscope::WorkloadPanel</name>
    <message>
        <source>Two small models at three sequence lengths: seconds on a laptop&apos;s CPU</source>
        <translation>Deux petits modèles à trois longueurs de séquence&#x202f;: quelques secondes sur le CPU d’un portable</translation>
    </message>
    <message>
        <source>Materialized against fused attention as the sequence grows</source>
        <translation>Attention matérialisée face à fusionnée quand la séquence s’allonge</translation>
    </message>
    <message>
        <source>Five models from small to 2.7B in 60 rows, forward and forward + backward</source>
        <translation>Cinq modèles de small à 2.7B sur 60 lignes, forward et forward + backward</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>Replace the workload by a ready-made sweep</source>
        <translation>Remplacer la charge de travail par un balayage prêt à l’emploi</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>P&amp;réréglages</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Charger %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>The workload is the preset %1 now.</source>
        <translation>La charge de travail est maintenant le préréglage %1.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>Foreign load</source>
        <translation>Charge externe</translation>
    </message>
    <message>
        <source>other programs took %1 % of the processors&apos; time while it ran</source>
        <translation>d’autres programmes ont pris %1&#x202f;% du temps processeur pendant l’exécution</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>Temps volé</translation>
    </message>
    <message>
        <source>the hypervisor gave %1 % of the processors&apos; time to other machines</source>
        <translation>l’hyperviseur a donné %1&#x202f;% du temps processeur à d’autres machines</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Bridé</translation>
    </message>
    <message>
        <source>the device was throttled in %1 % of the measured steps</source>
        <translation>le périphérique était bridé dans %1&#x202f;% des étapes mesurées</translation>
    </message>
    <message>
        <source>Peaks under load</source>
        <translation>Crêtes sous charge</translation>
    </message>
    <message>
        <source>others took %1 % of the processors&apos; time while the device&apos;s peaks were measured: shares of a peak read too high</source>
        <translation>d’autres ont pris %1&#x202f;% du temps processeur pendant la mesure des crêtes du périphérique&#x202f;: les parts d’une crête paraissent trop élevées</translation>
    </message>
    <message>
        <source>Above its peak</source>
        <translation>Au-dessus de sa crête</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the measured peak: the peak was measured too low</source>
        <translation>calcul à %1&#x202f;% de la crête mesurée&#x202f;: la crête a été mesurée trop bas</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>Forte dispersion</translation>
    </message>
    <message>
        <source>the standard deviation is %1 % of the mean, which says little of a single step</source>
        <translation>l’écart-type est de %1&#x202f;% de la moyenne, qui dit peu d’une étape isolée</translation>
    </message>
    <message>
        <source>Above the given peak</source>
        <translation>Au-dessus de la crête indiquée</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the peak that was given: the device does more than that, give a higher one</source>
        <translation>calcul à %1&#x202f;% de la crête indiquée&#x202f;: le périphérique fait mieux, indiquez-en une plus élevée</translation>
    </message>
    <message>
        <source>Slowed clock</source>
        <translation>Fréquence ralentie</translation>
    </message>
    <message>
        <source>in %1 % of the measured steps the device counted cycles more slowly than it can, at a clock that its driver reports unchanged</source>
        <translation>dans %1&#x202f;% des étapes mesurées, le périphérique a compté les cycles plus lentement qu’il ne le peut, à une fréquence que son pilote déclare inchangée</translation>
    </message>
    <message>
        <source>Formula above the peak</source>
        <translation>Formule au-dessus de la crête</translation>
    </message>
    <message>
        <source>a published formula gives an MFU of %1 %: it counts more arithmetic than the step has; take the exact one</source>
        <translation>une formule publiée donne une MFU de %1&#x202f;%&#x202f;: cette formule compte plus de calcul que n’en a l’étape&#x202f;; prenez la MFU exacte</translation>
    </message>
    <message>
        <source>Sizes of a preset</source>
        <translation>Tailles d’un préréglage</translation>
    </message>
    <message>
        <source>Under a profiling tool</source>
        <translation>Sous un outil de profilage</translation>
    </message>
    <message>
        <source>a profiling tool was attached in %1 % of its steps: their times are of the tool, too</source>
        <translation>un outil de profilage était attaché dans %1&#x202f;% de ses étapes&#x202f;: leurs durées sont aussi celles de l’outil</translation>
    </message>
    <message>
        <source>%1 % of the model&apos;s sizes are those of the preset of its name: the table does not say them</source>
        <translation>%1&#x202f;% des tailles du modèle sont celles du préréglage de son nom&#x202f;: le tableau ne les indique pas</translation>
    </message>
</context>
</TS>
