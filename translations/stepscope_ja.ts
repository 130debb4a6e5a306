<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChartDialog</name>
    <message>
        <source>96 dpi – a plain screen</source>
        <translation>96 dpi – 通常の画面</translation>
    </message>
    <message>
        <source>192 dpi – a fine screen</source>
        <translation>192 dpi – 高精細な画面</translation>
    </message>
    <message>
        <source>300 dpi – print</source>
        <translation>300 dpi – 印刷</translation>
    </message>
    <message>
        <source>600 dpi – fine print</source>
        <translation>600 dpi – 高精細な印刷</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>%1: %2 against %3</source>
        <extracomment>an axis, and two of its values: what is held against the first</extracomment>
        <translation>%1: %2 対 %3</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Chart as &amp;PNG…</source>
        <translation>チャートを PNG で(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the chart as an image</source>
        <translation>チャートを画像として書き出します</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>Chart as S&amp;VG…</source>
        <translation>チャートを SVG で(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the chart as a drawing for papers</source>
        <translation>チャートを論文用の図として書き出します</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図</translation>
    </message>
    <message>
        <source>Chart as P&amp;DF…</source>
        <translation>チャートを PDF で(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the chart as a page for LaTeX or print</source>
        <translation>チャートを LaTeX や印刷用のページとして書き出します</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF ページ</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>全画面共通</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>On to the next control, back to the one before</source>
        <translation>次のコントロールへ移動、前のコントロールへ戻る</translation>
    </message>
    <message>
        <source>Alt + an underlined letter</source>
        <translation>Alt + 下線付きの文字</translation>
    </message>
    <message>
        <source>To that control</source>
        <translation>そのコントロールへ移動</translation>
    </message>
    <message>
        <source>Numbers of an axis</source>
        <translation>軸の数値</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add what is typed; on a number: change it</source>
        <translation>入力した値を追加。数値の上では値を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the number</source>
        <translation>数値を削除</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>F2 or typing</source>
        <translation>F2 または文字入力</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>値を変更</translation>
    </message>
    <message>
        <source>Remove the selected models</source>
        <translation>選択したモデルを削除</translation>
    </message>
    <message>
        <source>Chart of steps</source>
        <translation>ステップのチャート</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>Zoom; so does the wheel</source>
        <translation>ズーム (ホイールでも可)</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Move; so does a drag with Shift or the middle button</source>
        <translation>移動 (Shift を押しながら、または中ボタンでのドラッグでも可)</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+←、Shift+→</translation>
    </message>
    <message>
        <source>Select steps to be summed up; so does a drag</source>
        <translation>集計するステップを選択 (ドラッグでも可)</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Zoom to the selected steps, let go of them</source>
        <translation>選択したステップにズーム、選択を解除</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show all steps; so does a double click</source>
        <translation>すべてのステップを表示 (ダブルクリックでも可)</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+←、Ctrl+→</translation>
    </message>
    <message>
        <source>Move the begin of the steady part; so does a drag of its handle</source>
        <translation>定常区間の開始位置を移動 (ハンドルのドラッグでも可)</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Put it back; so does a double click on the handle</source>
        <translation>元の位置に戻す (ハンドルのダブルクリックでも可)</translation>
    </message>
    <message>
        <source>Lanes of a timeline</source>
        <translation>タイムラインのレーン</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W、S</translation>
    </message>
    <message>
        <source>Zoom; so do + and −, and the wheel</source>
        <translation>ズーム (+、−、ホイールでも可)</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A、D</translation>
    </message>
    <message>
        <source>Move; so does the wheel with Shift, or a drag with Shift or the middle button</source>
        <translation>移動 (Shift+ホイール、Shift を押しながら、または中ボタンでのドラッグでも可)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>To the next in the row, to the row above or below</source>
        <translation>同じ行の次の項目、上下の行へ移動</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, と .</translation>
    </message>
    <message>
        <source>To the previous and the next of the same kernel, or of what is marked</source>
        <translation>同じカーネルまたはマークした項目の前後へ移動</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>選択した項目にズーム</translation>
    </message>
    <message>
        <source>Zoom to the range that is measured, let go of it; a drag measures one</source>
        <translation>測定した範囲にズーム、範囲を解除 (ドラッグで範囲を測定)</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Look for names; Enter goes to the next, Shift+Enter to the one before</source>
        <translation>名前を検索。Enter で次へ、Shift+Enter で前へ</translation>
    </message>
    <message>
        <source>Show all; so does a double click, which on a phase zooms to it</source>
        <translation>全体を表示 (ダブルクリックでも可。フェーズ上ではそのフェーズにズーム)</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>レーンをスクロール</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>From point to point, which is read</source>
        <translation>点から点へ移動し、その値を読み取ります</translation>
    </message>
    <message>
        <source>What can be done with it: the menu shows its points as a table, too</source>
        <translation>チャートに対する操作のメニュー。点を表としても表示できます</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>↑、↓、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Read the step before, the next, or one that is further away</source>
        <translation>前後のステップ、または離れたステップを読み取ります</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Backward alone</source>
        <translation>backward のみ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表に列「%1」がありません。</translation>
    </message>
    <message>
        <source>No column holds the time of a step: choose Mean above the one that does.</source>
        <translation>ステップ時間の列がありません。該当する列の上で「平均」を選択してください。</translation>
    </message>
    <message>
        <source>The unit of “%1” is not known: choose it above the column.</source>
        <translation>「%1」の単位が不明です。列の上で単位を選択してください。</translation>
    </message>
    <message>
        <source>“%1” holds the same as “%2”: choose something else above one of them.</source>
        <translation>「%1」と「%2」の内容が重複しています。どちらかの列の上で別の内容を選択してください。</translation>
    </message>
    <message>
        <source>No column is for a value of %1: choose above one what it holds.</source>
        <translation>%1 の値に対応する列がありません。該当する列の上で内容を選択してください。</translation>
    </message>
    <message>
        <source>“%1” says no unit; its numbers look like %2.</source>
        <translation>「%1」に単位の記載がありません。数値から見て %2 と考えられます。</translation>
    </message>
    <message>
        <source>“%1” says no unit; the text above the table speaks of %2.</source>
        <translation>「%1」に単位の記載がありません。表の上のテキストには %2 とあります。</translation>
    </message>
    <message>
        <source>%1: the text above the table says %2.</source>
        <translation>%1: 表の上のテキストには %2 とあります。</translation>
    </message>
    <message>
        <source>“%1” is taken for the model by what stands in it.</source>
        <translation>「%1」は内容から見てモデルとみなします。</translation>
    </message>
    <message>
        <source>Several rows tell the same cell and are taken for its runs, though “%1” differs.</source>
        <translation>複数の行が同じセルを示しています。「%1」は異なりますが、そのセルの繰り返し実行とみなします。</translation>
    </message>
    <message>
        <source>Nothing says the model: choose its column, or write it under “So in all rows”.</source>
        <translation>モデルが不明です。モデルの列を選択するか、「全行で共通」に入力してください。</translation>
    </message>
    <message>
        <source>Nothing says the sequence length: choose its column, or write it under “So in all rows”.</source>
        <translation>シーケンス長が不明です。その列を選択するか、「全行で共通」に入力してください。</translation>
    </message>
    <message>
        <source>“%1” is a time only where the batch is known: choose its column, or write it under “So in all rows”.</source>
        <translation>「%1」はバッチサイズがわからないと時間になりません。バッチの列を選択するか、「全行で共通」に入力してください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>“%1” is of the same quantity as “%2”, and their values differ: choose something else above one of them.</source>
        <translation>「%1」は「%2」と同じ量を示していますが、値が異なります。どちらかの列の上で別の内容を選択してください。</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>%1 alone would be bytes, and no step fits in so few; add the unit, such as %1 GB or %1 GiB</source>
        <translation>%1 だけではバイト単位となり、どのステップも収まりません。%1 GB や %1 GiB のように単位を付けてください</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As you call it (F2), else as its sweep is called; pinned sessions stand first</source>
        <translation>付けた名前 (F2)。なければスイープの名前。ピン留めしたセッションが先頭に並びます</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>When the run began, by the clock of this place</source>
        <translation>実行の開始時刻 (この場所の時刻)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Complete, unfinished (it can be resumed), running now, or damaged</source>
        <translation>完了、未完了 (再開可能)、実行中、破損のいずれか</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>How many cells are done, of how many</source>
        <translation>全セルのうち完了したセルの数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What the run was measured on</source>
        <translation>実行を測定したデバイス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you wrote about it (Shift+F2)</source>
        <translation>このセッションに書いたメモ (Shift+F2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of its file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Where a session lies that is not kept among the others: one that was named with --session, opened or saved</source>
        <translation>他のセッションと別の場所にあるセッション (--session で指定、開いた、または保存したもの) の場所</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>&amp;Live chart</source>
        <translation>ライブチャート(&amp;L)</translation>
    </message>
    <message>
        <source>Show step times as they arrive</source>
        <translation>ステップ時間を測定と同時に表示します</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results &amp;table</source>
        <translation>結果の表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the table of results</source>
        <translation>結果の表を表示します</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>内訳(&amp;B)</translation>
    </message>
    <message>
        <source>Show where the time of a step goes</source>
        <translation>ステップの時間の使われ方を表示します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Show what is slower or faster than in another run</source>
        <translation>別の実行より遅いもの、速いものを表示します</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>Scali&amp;ng</source>
        <translation>スケーリング(&amp;N)</translation>
    </message>
    <message>
        <source>Show how a figure grows with a number that the sweep varies</source>
        <translation>スイープで変化する数値に対する指標の伸びを表示します</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Heat ma&amp;p</source>
        <translation>ヒートマップ(&amp;P)</translation>
    </message>
    <message>
        <source>Show a figure of all cells at once, by two axes</source>
        <translation>全セルの指標を 2 つの軸で一覧表示します</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>メモリ(&amp;Y)</translation>
    </message>
    <message>
        <source>Show what has the memory of a step, and when</source>
        <translation>ステップのメモリの用途と時期を表示します</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>ルーフライン</translation>
    </message>
    <message>
        <source>&amp;Roofline</source>
        <translation>ルーフライン(&amp;R)</translation>
    </message>
    <message>
        <source>Show what operations reach of what the device can do</source>
        <translation>オペレーションがデバイスの性能上限にどこまで達しているかを表示します</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>Show every run: open, compare, name, note, pin</source>
        <translation>すべての実行を表示します (開く、比較、名前、メモ、ピン留め)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>&amp;Kernel timeline</source>
        <translation>カーネルタイムライン(&amp;K)</translation>
    </message>
    <message>
        <source>Show what ran when in a step: kernels, streams, gaps</source>
        <translation>ステップ内で何がいつ実行されたかを表示します (カーネル、ストリーム、ギャップ)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>About Stepscope</source>
        <translation>Stepscope について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;A profiler for transformer training steps.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;Transformer の学習ステップ用プロファイラ。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。Qt %2 を使用しています。&lt;/p&gt;</translation>
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
        <translation>stepscope --help を参照してください。</translation>
    </message>
    <message>
        <source>--size: “%1” is not a size; write it like 1280x800</source>
        <translation>--size: 「%1」はサイズではありません。1280x800 のように指定してください</translation>
    </message>
    <message>
        <source>Run the sweep at once.</source>
        <translation>起動後すぐにスイープを実行します。</translation>
    </message>
    <message>
        <source>Save an image of the window (after the run, with --run).</source>
        <translation>ウィンドウの画像を保存します (--run 指定時は実行後)。</translation>
    </message>
    <message>
        <source>Save an image of each view, light and dark, into a directory.</source>
        <translation>各ビューの画像をライトとダークの両方でディレクトリに保存します。</translation>
    </message>
    <message>
        <source>Quit after the run and the exports.</source>
        <translation>実行とエクスポートの後に終了します。</translation>
    </message>
    <message>
        <source>Size of the window in pixels, such as 1280x800.</source>
        <translation>ウィンドウのサイズ (ピクセル、例: 1280x800)。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark、system のいずれか。</translation>
    </message>
    <message>
        <source>Time each operation of each cell in a pass of its own.</source>
        <translation>各セルの各オペレーションを専用のパスで計測します。</translation>
    </message>
    <message>
        <source>The view to show: %1.</source>
        <translation>表示するビュー: %1。</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>開けるファイルは 1 つだけです</translation>
    </message>
    <message>
        <source>give a file or --preset, not both</source>
        <translation>ファイルと --preset は同時に指定できません</translation>
    </message>
    <message>
        <source>--theme: allowed are light, dark, system</source>
        <translation>--theme: 指定できるのは light、dark、system です</translation>
    </message>
    <message>
        <source>--view: there is no view “%1”; there are %2</source>
        <translation>--view: ビュー「%1」はありません。指定できるもの: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>Write the results or the chart: a file that ends in %1; may be given several times.</source>
        <translation>結果またはチャートを書き出します。ファイル名の末尾は %1。複数回指定できます。</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>It is a folder: open or drop one of the files in it.</source>
        <translation>これはフォルダです。中のファイルを開くか、ドロップしてください。</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>約 %1 時間</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>このプログラム内</translation>
    </message>
    <message>
        <source>A process per cell</source>
        <translation>セルごとに別プロセス</translation>
    </message>
    <message>
        <source>Cells run on the engine thread of this program</source>
        <translation>セルをこのプログラムのエンジンスレッドで実行します</translation>
    </message>
    <message>
        <source>Each cell runs in a process of its own, for drivers that an error leaves unusable</source>
        <translation>各セルを別々のプロセスで実行します。エラー後に使用不能になるドライバ向けです</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>オプティマイザ状態</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>アクティベーション</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
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
        <translation>#</translation>
    </message>
    <message>
        <source>The cell&apos;s number in the sweep</source>
        <translation>スイープ内でのセルの番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whether the cell ran, and how it ended</source>
        <translation>セルが実行されたかどうか、およびその結果</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message>
        <source>%1 exists already in %2. What it holds will be lost.</source>
        <translation>%1 は %2 に既に存在します。現在の内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>A run is writing this file</source>
        <translation>実行中の処理がこのファイルに書き込んでいます</translation>
    </message>
    <message>
        <source>%1 is the session that a run is writing. Choose another name.</source>
        <translation>%1 は実行が書き込み中のセッションです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Measured step</source>
        <translation>測定ステップ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>± 1 standard deviation</source>
        <translation>± 1 標準偏差</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Single steps are not known</source>
        <translation>個々のステップは不明です</translation>
    </message>
    <message>
        <source>application clocks</source>
        <translation>アプリケーションクロック</translation>
    </message>
    <message>
        <source>power cap</source>
        <translation>電力上限</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>ハードウェアスローダウン</translation>
    </message>
    <message>
        <source>sync boost</source>
        <translation>同期ブースト</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>temperature (hardware limit)</source>
        <translation>温度 (ハードウェア上限)</translation>
    </message>
    <message>
        <source>power brake</source>
        <translation>電力ブレーキ</translation>
    </message>
    <message>
        <source>display clocks</source>
        <translation>ディスプレイクロック</translation>
    </message>
    <message>
        <source>SM clock</source>
        <translation>SM クロック</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Throttled: %1</source>
        <translation>スロットリング: %1</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <extracomment>a fact of where a run was measured, what it was there, and what it is here</extracomment>
        <translation>%1: 測定時 %2、現在 %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>A profiler for transformer training steps: choose models and axes, press Run, watch step times arrive.
Exit status: 0 all cells have run (out of memory is a result), 1 a cell failed or a file could not be written, 2 bad arguments, 130 the run was stopped.</source>
        <translation>Transformer の学習ステップ用プロファイラ。モデルと軸を選んで「実行」を押すと、ステップ時間が順次表示されます。
終了ステータス: 0 全セルを実行した (メモリ不足も結果とみなす)、1 セルが失敗した、またはファイルを書き込めなかった、2 引数の誤り、130 実行が停止された。</translation>
    </message>
    <message>
        <source>Predicted, not run yet</source>
        <translation>予測値、未実行</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <extracomment>an exponent, and the number of points that it is fitted to</extracomment>
        <translation>%1 (n %2)</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>For the whole step</source>
        <translation>ステップ全体</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>使用中 %1</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>ピーク %1</translation>
    </message>
    <message>
        <source>Arithmetic on each byte (FLOP/byte, logarithmic)</source>
        <translation>演算強度 (FLOP/byte、対数)</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a time and its share of the step: &quot;1.20 ms, 34.1 % of it&quot;</extracomment>
        <translation>%1 (%3 の %2)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>低速化</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>two cells that take equally long</extracomment>
        <translation>同等</translation>
    </message>
    <message>
        <source>Not enough steps</source>
        <translation>ステップ不足</translation>
    </message>
    <message>
        <source>No doubt known</source>
        <translation>不確かさ不明</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>%1, in turns</source>
        <extracomment>a verdict, of two cells that were measured in turns</extracomment>
        <translation>%1 (交互測定)</translation>
    </message>
    <message>
        <source>The whole interval of the ratio lies beyond the threshold. With a question mark: among so many cells this may be chance, or others used the machine meanwhile.</source>
        <translation>比の区間全体がしきい値の外側にあります。疑問符付きの場合、セルの数が多いため偶然の可能性があるか、測定中に他のプログラムがマシンを使用していました。</translation>
    </message>
    <message>
        <source>Neither a difference nor its absence can be claimed.</source>
        <translation>差があるともないとも判断できません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the ends of an interval</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>what was run, and when</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>A session or table that what is on show is held against (--view compare).</source>
        <translation>表示中の内容と比較するセッションまたは表 (--view compare)。</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s: open it by itself first, to say what its columns hold.</source>
        <translation>%1 は Stepscope の表ではありません。先に単独で開き、列の内容を指定してください。</translation>
    </message>
    <message>
        <source>%1 holds no results.</source>
        <translation>%1 に結果が含まれていません。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 steps</source>
        <translation>%1～%2: %4 ステップ中 %3</translation>
    </message>
    <message>
        <source>%1 of %2 chosen ones</source>
        <translation>選択した %2 個中 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many cells are done, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>given: %1</source>
        <translation>指定: %1</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>ステップの時間</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1 (対数)</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic)</source>
        <extracomment>of an axis: what it is of, and its unit</extracomment>
        <translation>%1 (%2、対数)</translation>
    </message>
    <message>
        <source>No peak is known: give one with the workload, or run with a breakdown</source>
        <translation>ピークが不明です。ワークロードで指定するか、内訳付きで実行してください</translation>
    </message>
    <message>
        <source>The device does not report its clock after a step</source>
        <translation>デバイスがステップ後のクロックを報告しません</translation>
    </message>
    <message>
        <source>The device has no clock of its own for steps</source>
        <translation>デバイスにステップ計測用のクロックがありません</translation>
    </message>
    <message>
        <source>The cell does not say how much work a step is</source>
        <translation>ステップの作業量がセルに記録されていません</translation>
    </message>
    <message>
        <source>From the step times: the mean is the rate of the mean time (all work over all time), Min that of the slowest step, Max of the fastest; the deviation is as large a part of the mean as it is of the time</source>
        <translation>ステップ時間から算出します。平均は平均時間でのレート (全作業量 / 全時間)、最小は最も遅いステップ、最大は最も速いステップのレートです。偏差の平均に対する割合は、時間の場合と同じです</translation>
    </message>
    <message>
        <source>Steady mean</source>
        <translation>定常平均</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>SM clock, counted</source>
        <translation>SM クロック (カウント値)</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 (カウント値)</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>ベースライン: %1</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>スロットリング %1</translation>
    </message>
    <message>
        <source>%1 slower than most</source>
        <translation>大半より低速 %1</translation>
    </message>
    <message>
        <source>%1 slower than most at the same reported clock</source>
        <translation>大半より低速 (報告クロックは同じ) %1</translation>
    </message>
    <message>
        <source>%1 faster than most</source>
        <translation>大半より高速 %1</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>開始直後 %1</translation>
    </message>
    <message>
        <source>Steady: %1 ± %2 in %3 of %4 steps. Set aside: %5.</source>
        <translation>定常: %1 ± %2 (%4 ステップ中 %3)。除外: %5。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The run that the cell is of, where several are shown together</source>
        <translation>複数の実行をまとめて表示する場合に、セルが属する実行</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed.</source>
        <translation>
            <numerusform>%n 個のセルが失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>of two figures that are counted: more memory, say</extracomment>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>The figure is counted and has no doubt: the ratio lies beyond the threshold.</source>
        <translation>この指標はカウント値で、不確かさがありません。比はしきい値の外側にあります。</translation>
    </message>
    <message>
        <source>By its steps, or as it is counted, the ratio lies within the threshold.</source>
        <translation>ステップから見て、またはカウント値として、比はしきい値の範囲内です。</translation>
    </message>
    <message>
        <source>A side has no single steps, or no test is made of the figure: the ratio is known, and nothing of how sure it is.</source>
        <translation>一方に個々のステップの記録がないか、この指標の検定がありません。比はわかりますが、確かさはわかりません。</translation>
    </message>
    <message>
        <source>FLOPs × %1, bytes × %2</source>
        <translation>FLOPs × %1、バイト数 × %2</translation>
    </message>
    <message>
        <source>%1, was %2 (%3)</source>
        <extracomment>a time before, a time now, and their difference</extracomment>
        <translation>%1、以前は %2 (%3)</translation>
    </message>
    <message>
        <source>Change (%1)</source>
        <extracomment>the heading of a column of times; %1: their unit</extracomment>
        <translation>変化量 (%1)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>outside the phases</source>
        <translation>フェーズ外</translation>
    </message>
    <message>
        <source>The step less all its phases: launching and waiting. Below 0 where operations overlap, which they do not while each is timed.</source>
        <translation>ステップから全フェーズを除いた残り (起動と待機)。オペレーションが重なると 0 未満になります。個別に計測する間は重なりません。</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>--%1 is followed by nothing; it takes %2</source>
        <translation>--%1 の値がありません。%2 を指定してください</translation>
    </message>
    <message>
        <source>the name of the file is empty</source>
        <translation>ファイル名が空です</translation>
    </message>
    <message>
        <source>%1 points, too close for marks: their lines alone are drawn</source>
        <translation>点が %1 個あり密集しているため、線のみ描画しています</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 を除外しました。%2</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu): what each kernel makes of the device</source>
        <translation>Nsight Compute (ncu): 各カーネルのデバイス利用状況</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys): what ran when</source>
        <translation>Nsight Systems (nsys): 何がいつ実行されたか</translation>
    </message>
    <message>
        <source>basic: throughput, occupancy, launch</source>
        <translation>basic: スループット、オキュパンシー、起動</translation>
    </message>
    <message>
        <source>detailed: memory, caches and pipelines, too</source>
        <translation>detailed: メモリ、キャッシュ、パイプラインも含む</translation>
    </message>
    <message>
        <source>full: all that there is, source lines among it</source>
        <translation>full: ソース行を含むすべて</translation>
    </message>
    <message>
        <source>roofline: rates against the device&apos;s peaks</source>
        <translation>roofline: デバイスのピークに対するレート</translation>
    </message>
    <message>
        <source>steps %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s)</source>
        <translation>
            <numerusform>%n カーネル</numerusform>
        </translation>
    </message>
    <message>
        <source>op by op instead of as a graph</source>
        <translation>グラフではなくオペレーション単位で実行</translation>
    </message>
    <message>
        <source>kernels %1</source>
        <translation>カーネル %1</translation>
    </message>
    <message>
        <source>SM %1 %</source>
        <translation>SM %1 %</translation>
    </message>
    <message>
        <source>memory %1 %</source>
        <translation>メモリ %1 %</translation>
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
        <translation>Nsight の測定値: %1</translation>
    </message>
    <message>
        <source>Its advice: %1</source>
        <translation>Nsight の助言: %1</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Copy or fill</source>
        <translation>コピー・フィル</translation>
    </message>
    <message>
        <source>Of no operation</source>
        <translation>オペレーションなし</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>Other operation</source>
        <translation>その他のオペレーション</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>grid %1 · block %2 · %3 registers</source>
        <translation>グリッド %1 · ブロック %2 · レジスタ %3</translation>
    </message>
    <message>
        <source> · shared memory %1 static, %2 dynamic</source>
        <translation> · 共有メモリ 静的 %1、動的 %2</translation>
    </message>
    <message>
        <source>%1 from %2 on · %3</source>
        <translation>%2 から %1 · %3</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>of no operation of the plan</source>
        <translation>プランのどのオペレーションにも属さない</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 on: busy %3 · idle %4 · %n kernel(s)</source>
        <translation>
            <numerusform>%2 から %1: 稼働 %3 · アイドル %4 · %n カーネル</numerusform>
        </translation>
    </message>
    <message>
        <source> · matrix products %1 · attention %2</source>
        <translation> · 行列積 %1 · アテンション %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1, told by %2</source>
        <translation>
            <numerusform>%n ステップ、%1、情報源: %2</numerusform>
        </translation>
    </message>
    <message>
        <source> · a traced step takes %1 times a measured one</source>
        <translation> · トレースしたステップは測定ステップの %1 倍の時間</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · matrix products %2 · attention %3 · gaps %4 · launching %5</source>
        <translation>ステップの内訳: 稼働 %1 · 行列積 %2 · アテンション %3 · ギャップ %4 · 起動 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were lost: what is shown lacks them.</source>
        <translation>
            <numerusform>%n 件のイベントが失われ、表示に含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) had no usable times and were left out.</source>
        <translation>
            <numerusform>有効な時刻がない %n 件のイベントを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph has %1 kernels, copies and fills, of which %2 were told.</source>
        <translation>グラフにはカーネル、コピー、フィルが %1 個ありますが、報告されたのは %2 個です。</translation>
    </message>
    <message>
        <source>Trace a step of each cell in a process of its own.</source>
        <translation>各セルの 1 ステップを専用プロセスでトレースします。</translation>
    </message>
    <message>
        <source>achieved occupancy %1 %</source>
        <translation>達成オキュパンシー %1 %</translation>
    </message>
    <message>
        <source>By Nsight, %1 launches together: %2</source>
        <translation>Nsight の測定値 (%1 回の起動の合計): %2</translation>
    </message>
    <message>
        <source> · theoretical occupancy %1 %</source>
        <translation> · 理論オキュパンシー %1 %</translation>
    </message>
    <message>
        <source>%1 is a report of what ran when: it has no step times to set beside others. Open it by itself (File › Open); Timeline shows it.</source>
        <translation>%1 は何がいつ実行されたかのレポートで、他と並べるステップ時間がありません。単独で開くと (ファイル › 開く)、タイムラインに表示されます。</translation>
    </message>
    <message>
        <source>L2 %1</source>
        <translation>L2 %1</translation>
    </message>
    <message>
        <source>Too few</source>
        <extracomment>not enough steps, where there is little room</extracomment>
        <translation>不足</translation>
    </message>
    <message>
        <source>Untested</source>
        <extracomment>no doubt known, where there is little room</extracomment>
        <translation>未検定</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation>その他のカーネル</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), copies and fills within %1, told by %2</source>
        <translation>
            <numerusform>%1 の間に %n 個のカーネル、コピー、フィル、情報源: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), %1 by themselves, told by %2</source>
        <translation>
            <numerusform>%n カーネル、単独での合計 %1、情報源: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that time: busy %1 · gaps %2 · before the first and behind the last %3</source>
        <translation>この時間の内訳: 稼働 %1 · ギャップ %2 · 最初の前と最後の後 %3</translation>
    </message>
    <message>
        <source>A session, a table or a sweep: a file that ends in %1. Or a report of NVIDIA&apos;s profilers, exported (.sqlite, .csv).</source>
        <translation>セッション、表、またはスイープ: ファイル名の末尾が %1 のもの。または NVIDIA のプロファイラからエクスポートしたレポート (.sqlite、.csv)。</translation>
    </message>
    <message>
        <source>A side has no such figure, or took it under a profiling tool.</source>
        <translation>一方にこの指標がないか、プロファイラの下で測定されています。</translation>
    </message>
    <message>
        <source>Load a ready-made sweep: %1.</source>
        <translation>用意されたスイープを読み込みます: %1。</translation>
    </message>
    <message>
        <source>%1 (none of these cells)</source>
        <translation>%1 (該当セルなし)</translation>
    </message>
    <message>
        <source>The steady steps are the slowed ones: the device&apos;s clock was %1 MHz, and %2 MHz in quicker ones that are set aside.</source>
        <translation>定常ステップの方が減速しています。デバイスのクロックは %1 MHz でしたが、除外された速いステップでは %2 MHz でした。</translation>
    </message>
    <message>
        <source>Range (NVTX)</source>
        <translation>レンジ (NVTX)</translation>
    </message>
    <message>
        <source>grid %1 · block %2</source>
        <translation>グリッド %1 · ブロック %2</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · gaps %2 · launching %3</source>
        <translation>ステップの内訳: 稼働 %1 · ギャップ %2 · 起動 %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 steps.</source>
        <extracomment>a cell of the baseline, its mean and deviation, and of how many steps</extracomment>
        <translation>%1: %2 (%3 ステップ)。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a cell of the baseline, its mean and deviation</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>ウィンドウの言語: %1。</translation>
    </message>
    <message>
        <source>%1 in %2 (at %3 MHz)</source>
        <extracomment>%1: a step&apos;s time, %2: in so many steps, %3: a clock</extracomment>
        <translation>%2 ステップで %1 (%3 MHz)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 ステップで %1</translation>
    </message>
    <message>
        <source>Steps stay at %1 speeds: %2.</source>
        <extracomment>%1: two or more of them, in the order in which they came first</extracomment>
        <translation>ステップは %1 通りの速度にとどまっています: %2。</translation>
    </message>
    <message>
        <source>Step times of transformers, measured by Stepscope</source>
        <translation>Stepscope で計測した Transformer のステップ時間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells, and what became of them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>a figure: &quot;Best MFU&quot;, &quot;Best Tokens/s&quot;</extracomment>
        <translation>最良：%1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>計測したデバイス</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>疑義あり</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); the notes below the results say why</source>
        <translation>
            <numerusform>%n セル。理由は結果の下の注記にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>This command measures it again:</source>
        <translation>次のコマンドで再び計測できます：</translation>
    </message>
    <message>
        <source>All cells: %1</source>
        <translation>すべてのセル：%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>今回：%1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Compared with the baseline</source>
        <translation>ベースラインとの比較</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>計測方法</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指標の意味</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured (.html).</source>
        <translation>ブラウザー用のページを書き出します：概要、チャート、表、計測方法（.html）。</translation>
    </message>
    <message>
        <source>Let --export and --report replace files that are there.</source>
        <translation>--export と --report に既存のファイルの置き換えを許可します。</translation>
    </message>
    <message>
        <source>--report: %1 must end in .html</source>
        <translation>--report：%1 は .html で終わる必要があります</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <extracomment>a figure with its unit, as it was predicted</extracomment>
        <translation>%1 (予測)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
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
        <translation>ステップに占める割合 (%)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>表として表示(&amp;T)…</translation>
    </message>
    <message>
        <source>%1, points: %2</source>
        <extracomment>a chart, and how many points it has</extracomment>
        <translation>%1、点の数: %2</translation>
    </message>
    <message>
        <source>%1, points: %2, %3 from %4 (%5) to %6 (%7)</source>
        <extracomment>a chart, how many points it has, a figure, its least value and of what that is, its greatest and of what</extracomment>
        <translation>%1、点の数: %2、%3 は %4 (%5) から %6 (%7) まで</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>It tells of %n sweeps; which one is meant is open.</source>
        <translation>
            <numerusform>%n 件のスイープが記されており、どれを指すか決まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it carries of how it was measured is damaged, or of a later version of Stepscope.</source>
        <translation>計測方法の記録が壊れているか、より新しい Stepscope のものです。</translation>
    </message>
    <message>
        <source>Step times of transformers, put together by Stepscope</source>
        <translation>Stepscope でまとめた Transformer のステップ時間</translation>
    </message>
    <message>
        <source>To measure it again, drop this page on the window of Stepscope, or give it to stepscope-cli run.</source>
        <translation>再び計測するには、このページを Stepscope のウィンドウにドロップするか、stepscope-cli run に渡してください。</translation>
    </message>
    <message>
        <source>%1: %2 must end in %3; that tells the format</source>
        <translation>%1：%2 は %3 で終わる必要があります。それで形式が決まります</translation>
    </message>
    <message>
        <source>%1: there is no directory %2 for %3; create it first</source>
        <translation>%1：%3 のためのフォルダー %2 がありません。先に作成してください</translation>
    </message>
    <message>
        <source>%1: %2 is there and is not a file; choose another name</source>
        <translation>%1：%2 は存在しますがファイルではありません。別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1: %2 exists already; choose another name, or replace it with --force</source>
        <translation>%1：%2 は既に存在します。別の名前を選ぶか、--force で置き換えてください</translation>
    </message>
</context>
<context>
    <name>axes</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The sizes of the transformer</source>
        <translation>Transformer のサイズ</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>シーケンス長</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>シーケンス(&amp;S)</translation>
    </message>
    <message>
        <source>Tokens in each sequence</source>
        <translation>各シーケンスのトークン数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>バッチ(&amp;B)</translation>
    </message>
    <message>
        <source>Sequences in a step</source>
        <translation>1 ステップのシーケンス数</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>ウォームアップステップ数</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>ウォームアップ(&amp;W)</translation>
    </message>
    <message>
        <source>Steps before the measured ones, counted among a cell&apos;s steps</source>
        <translation>測定ステップの前に実行するステップ。セルのステップ数に含まれます</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>What a step computes</source>
        <translation>ステップで計算する内容</translation>
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
        <translation>forward パスと損失</translation>
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
        <translation>forward パス、損失、すべての勾配</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Forward, backward and an AdamW update of the weights</source>
        <translation>forward、backward、AdamW による重みの更新</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The arithmetic of a step</source>
        <translation>ステップの演算の数値形式</translation>
    </message>
    <message>
        <source>fp64</source>
        <translation>fp64</translation>
    </message>
    <message>
        <source>64-bit floats: the reference, slow</source>
        <translation>64 ビット浮動小数点。基準用、低速</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit floats throughout</source>
        <translation>すべて 32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>32-bit floats, products rounded to TF32 on tensor cores (GPU only)</source>
        <translation>32 ビット浮動小数点。行列積は Tensor コアで TF32 に丸めて計算 (GPU のみ)</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bfloat16 weights and activations, sums and norms in 32 bits</source>
        <translation>重みとアクティベーションは bfloat16、総和と正規化は 32 ビット</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>bfloat16 computation from 32-bit master weights</source>
        <translation>32 ビットのマスター重みを使い bfloat16 で計算</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>How attention is computed</source>
        <translation>アテンションの計算方法</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>実体化</translation>
    </message>
    <message>
        <source>materialized</source>
        <translation>実体化</translation>
    </message>
    <message>
        <source>Stores the whole matrix of attention scores: memory grows with the sequence length squared</source>
        <translation>アテンションスコアの行列全体を保存します。メモリはシーケンス長の 2 乗に比例して増えます</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Never stores the attention scores; needs less memory</source>
        <translation>アテンションスコアを保存しません。必要なメモリが少なくなります</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>What the backward pass computes again to save memory</source>
        <translation>メモリ節約のため backward パスで再計算する対象</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keeps every activation for the backward pass</source>
        <translation>すべてのアクティベーションを backward パス用に保持します</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>レイヤーごと</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤーごと</translation>
    </message>
    <message>
        <source>Keeps only each layer&apos;s input and repeats its forward pass: less memory, more time</source>
        <translation>各レイヤーの入力のみ保持し、forward パスをやり直します。メモリは減り、時間は増えます</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>起動方式</translation>
    </message>
    <message>
        <source>How the operations of a step reach the device</source>
        <translation>ステップのオペレーションをデバイスに渡す方法</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Records the step once and replays it, where the device can</source>
        <translation>デバイスが対応していれば、ステップを一度記録して再生します</translation>
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
        <translation>ステップのオペレーションを 1 つずつ起動します</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>Where the cells run</source>
        <translation>セルを実行する場所</translation>
    </message>
    <message>
        <source>seq </source>
        <translation>シーケンス長 </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>バッチ </translation>
    </message>
    <message>
        <source>warm-up </source>
        <translation>ウォームアップ </translation>
    </message>
    <message>
        <source>recompute </source>
        <translation>再計算 </translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not read</source>
        <translation>読み込まない</translation>
    </message>
    <message>
        <source>Model and kind of step</source>
        <translation>モデルとステップの種類</translation>
    </message>
    <message>
        <source>Width (d_model)</source>
        <translation>幅 (d_model)</translation>
    </message>
    <message>
        <source>Inner width (d_ff)</source>
        <translation>内部幅 (d_ff)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙サイズ</translation>
    </message>
    <message>
        <source>Times of steps, as a list</source>
        <translation>ステップ時間のリスト</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>ピークメモリ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Out of memory, yes or no</source>
        <translation>メモリ不足 (はい/いいえ)</translation>
    </message>
    <message>
        <source>Error, in words</source>
        <translation>エラー (文章)</translation>
    </message>
    <message>
        <source>Only forward, yes or no</source>
        <translation>forward のみ (はい/いいえ)</translation>
    </message>
    <message>
        <source>Number of all steps</source>
        <translation>全ステップ数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>baseline has no figure %1</source>
        <translation>ベースラインに指標 %1 がありません</translation>
    </message>
    <message>
        <source>current has no figure %1</source>
        <translation>現在の側に指標 %1 がありません</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>ベースライン: %1</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>baseline unfinished</source>
        <translation>ベースライン: 未完了</translation>
    </message>
    <message>
        <source>current unfinished</source>
        <translation>現在: 未完了</translation>
    </message>
    <message>
        <source>baseline not run</source>
        <translation>ベースライン: 未実行</translation>
    </message>
    <message>
        <source>current not run</source>
        <translation>現在: 未実行</translation>
    </message>
    <message>
        <source>a figure of 0 has no ratio</source>
        <translation>値が 0 の指標は比を求められません</translation>
    </message>
    <message>
        <source>both at once do not fit: %1</source>
        <translation>両方を同時に収められません: %1</translation>
    </message>
    <message>
        <source>both sides in doubt: %1</source>
        <translation>両側に疑義あり: %1</translation>
    </message>
    <message>
        <source>baseline in doubt: %1</source>
        <translation>ベースラインに疑義あり: %1</translation>
    </message>
    <message>
        <source>current in doubt: %1</source>
        <translation>現在の側に疑義あり: %1</translation>
    </message>
    <message>
        <source>baseline took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>ベースラインは %1 離れた 2 つの速度を行き来し、遅い方のステップは %2</translation>
    </message>
    <message>
        <source>current took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>現在の側は %1 離れた 2 つの速度を行き来し、遅い方のステップは %2</translation>
    </message>
    <message>
        <source>Compared across %1: baseline %2, current %3.</source>
        <translation>%1 をまたいで比較: ベースライン %2、現在 %3。</translation>
    </message>
    <message>
        <source>Measured elsewhere: %1</source>
        <translation>別の環境で測定: %1</translation>
    </message>
    <message>
        <source>Not both sides say where they were measured: machine and device may differ.</source>
        <translation>測定環境が両側にそろって記録されていないため、マシンやデバイスが異なる可能性があります。</translation>
    </message>
    <message>
        <source>Cells matched: %1.</source>
        <translation>対応付けたセル: %1。</translation>
    </message>
    <message>
        <source>Cells matched: %1 (%2).</source>
        <translation>対応付けたセル: %1 (%2)。</translation>
    </message>
    <message>
        <source>Geometric mean of the ratios (%1): %2.</source>
        <translation>比の幾何平均 (%1): %2。</translation>
    </message>
    <message>
        <source>Among all cells %1 slower and %2 faster stand; no more than %3 of those are expected to be chance.</source>
        <translation>全セルで見て有効な判定は、低速化 %1、高速化 %2 です。そのうち偶然によるものは多くても %3 と見込まれます。</translation>
    </message>
    <message>
        <source>%1 more are of cells that were measured while others used the machine: they do not count until measured again.</source>
        <translation>他に %1 件は、測定中に他のプログラムがマシンを使用していたセルのものです。再測定するまで数に含めません。</translation>
    </message>
    <message>
        <source>No doubt known: without single steps on both sides a ratio is all there is.</source>
        <translation>不確かさ不明: 両側に個々のステップがないため、比以外のことはわかりません。</translation>
    </message>
    <message>
        <source>Measured in turns just now: %1 of them.</source>
        <translation>そのうち今回交互に測定したもの: %1。</translation>
    </message>
    <message>
        <source>One side does not say, and it is taken for equal: %1.</source>
        <translation>一方に記載がないため等しいとみなしたもの: %1。</translation>
    </message>
    <message>
        <source>the device&apos;s clock was %1 of the baseline&apos;s</source>
        <translation>デバイスのクロックはベースラインの %1 でした</translation>
    </message>
    <message>
        <source>about %1 measured steps a side would tell</source>
        <translation>各側に測定ステップが約 %1 あれば判定できます</translation>
    </message>
    <message>
        <source>%1 measured steps a side are the least</source>
        <translation>各側に測定ステップが少なくとも %1 必要です</translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation>%1 と他 %2 件: %3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by %3</source>
        <translation>%2 の %1 個のセルに該当 (%3 で区別)</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by nothing</source>
        <translation>%2 の %1 個のセルに該当 (区別する軸なし)</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by %3</source>
        <translation>%2 の同じセルに該当する %1 個のセルの 1 つ (%3 で区別)</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by nothing</source>
        <translation>%2 の同じセルに該当する %1 個のセルの 1 つ (区別する軸なし)</translation>
    </message>
    <message>
        <source>%1 has no cell with all these values</source>
        <translation>%1 に、これらの値がすべて一致するセルがありません</translation>
    </message>
    <message>
        <source>%1 has no model like %2</source>
        <translation>%1 に %2 と同様のモデルがありません</translation>
    </message>
    <message>
        <source>%1 has no cell with %2 %3</source>
        <translation>%1 に %2 %3 のセルがありません</translation>
    </message>
    <message>
        <source>cells %1 of %2: %3</source>
        <translation>%2 のセル %1: %3</translation>
    </message>
    <message>
        <source>cell %1 of %2 (%3): %4</source>
        <translation>%2 のセル %1 (%3): %4</translation>
    </message>
    <message>
        <source>%1: %2 ms, was %3 ms (%4 %)</source>
        <translation>%1: %2 ms、以前は %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>The SM clock was %1 of the baseline&apos;s.</source>
        <translation>SM クロックはベースラインの %1 でした。</translation>
    </message>
    <message>
        <source>Not both sides tell a clock: what it explains is not known.</source>
        <translation>クロックが両側にそろって記録されていないため、その影響は不明です。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>More or fewer FLOPs, at the rate that the baseline reached, of operations that FLOPs bound</source>
        <translation>FLOPs 律速のオペレーションでの FLOPs の増減 (ベースラインが達したレートで換算)</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>More or fewer bytes, at the rate that the baseline reached, of operations that bytes bound</source>
        <translation>バイト律速のオペレーションでのバイト数の増減 (ベースラインが達したレートで換算)</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>他のオペレーション</translation>
    </message>
    <message>
        <source>Operations that one side alone ran by themselves</source>
        <translation>一方の側だけが単独で実行したオペレーション</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>Another SM clock, of operations that FLOPs bound</source>
        <translation>FLOPs 律速のオペレーションでの SM クロックの違い</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>What neither FLOPs, bytes, other operations nor the clock explain: another rate, launching, waiting</source>
        <translation>FLOPs、バイト数、他のオペレーション、クロックのいずれでも説明できない分 (レートの違い、起動、待機)</translation>
    </message>
    <message>
        <source>neither side has a breakdown: measure both with --breakdown (in the window: Options › Time each operation)</source>
        <translation>どちらの側にも内訳がありません。両方を --breakdown で測定してください (ウィンドウでは オプション › 各オペレーションを計測)</translation>
    </message>
    <message>
        <source>the baseline has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>ベースラインに内訳がありません。--breakdown で測定してください (ウィンドウでは オプション › 各オペレーションを計測)</translation>
    </message>
    <message>
        <source>the current side has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>現在の側に内訳がありません。--breakdown で測定してください (ウィンドウでは オプション › 各オペレーションを計測)</translation>
    </message>
    <message>
        <source>a side has no mean step time</source>
        <translation>一方に平均ステップ時間がありません</translation>
    </message>
    <message>
        <source>not measured in turns: %1</source>
        <translation>交互測定できませんでした: %1</translation>
    </message>
    <message>
        <source>No doubt known: of %1 neither more nor less is better.</source>
        <translation>不確かさ不明: %1 は増減のどちらが良いとも言えません。</translation>
    </message>
    <message>
        <source>No doubt known: no test tells how far chance moves %1, so nothing is claimed.</source>
        <translation>不確かさ不明: 偶然による %1 の変動幅を調べる検定がないため、判定しません。</translation>
    </message>
    <message>
        <source>about %1 rounds in turns would tell (stepscope-cli compare --rounds)</source>
        <translation>約 %1 ラウンドの交互測定で判定できます (stepscope-cli compare --rounds)</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that %1 rounds would not tell</source>
        <translation>比がしきい値に近すぎるため、%1 ラウンドでも判定できません</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of all pairs of steps, which a few long ones hardly move</source>
        <translation>2 つの指標だけから求めた比は %1 です。ここに示す比は全ステップの組から求めたもので、少数の長いステップの影響をほとんど受けません</translation>
    </message>
    <message>
        <source>Where steps are not enough, more of them tell, a locked clock, or both cells measured again in turns, here and now.</source>
        <translation>ステップが足りない場合は、ステップを増やす、クロックを固定する、または両方のセルをこの環境で今すぐ交互に再測定すると判定できます。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>低速化</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同等</translation>
    </message>
    <message>
        <source>the baseline has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>ベースラインにタイムラインがありません。--timeline で測定してください (ウィンドウでは オプション › タイムライン)</translation>
    </message>
    <message>
        <source>the current side has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>現在の側にタイムラインがありません。--timeline で測定してください (ウィンドウでは オプション › タイムライン)</translation>
    </message>
    <message>
        <source>%1: kernels take %2 ms of a traced step, was %3 ms (%4 %)</source>
        <translation>%1: トレースしたステップのカーネル時間は %2 ms、以前は %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is the middle of the rounds, which a few long steps hardly move</source>
        <translation>2 つの指標だけから求めた比は %1 です。ここに示す比はラウンドの中央の値で、少数の長いステップの影響をほとんど受けません</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of steps at equal speed, as far as that is known</source>
        <translation>2 つの指標だけから求めた比は %1 です。ここに示す比は、わかる範囲で同じ速度のステップから求めたものです</translation>
    </message>
    <message>
        <source>the device takes turns at two speeds, and a side that shows one may have been at either: more such steps would not tell</source>
        <translation>デバイスは 2 つの速度を行き来します。一方の速度しか示さない側はどちらで動作していたかわからないため、同様のステップを増やしても判定できません</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that more steps would not tell</source>
        <translation>比がしきい値に近すぎるため、ステップを増やしても判定できません</translation>
    </message>
    <message>
        <source>both measured in turns, here and now, may tell (stepscope-cli compare --decide-now)</source>
        <translation>両方をこの環境で今すぐ交互に測定すれば、判定できる可能性があります (stepscope-cli compare --decide-now)</translation>
    </message>
    <message>
        <source>Where steps are not enough, a locked clock tells, or both cells measured again in turns, here and now.</source>
        <translation>ステップが足りない場合は、クロックを固定するか、両方のセルをこの環境で今すぐ交互に再測定すると判定できます。</translation>
    </message>
    <message>
        <source>the device waits for the host to launch its operations one by one, and how long that takes differs by %1 from start to start of a program: more such steps would not tell</source>
        <translation>デバイスはホストがオペレーションを 1 つずつ起動するのを待っており、その所要時間はプログラムを起動するたびに %1 異なります。同様のステップを増やしても判定できません</translation>
    </message>
    <message>
        <source>not measured in turns: this program runs under a tool (%1)</source>
        <translation>交互測定できませんでした: このプログラムはツール (%1) の下で動作しています</translation>
    </message>
    <message>
        <source>what was measured under a profiling tool is not compared</source>
        <translation>プロファイラの下で測定したものは比較しません</translation>
    </message>
    <message>
        <source>not both sides tell their clock: one that changes may explain the two speeds</source>
        <translation>クロックが両側にそろって記録されていません。クロックの変化が 2 つの速度の原因かもしれません</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are slower: %2 (%3: %4 to %5).</source>
        <translation>まとめて見ると、%1 個のセルは低速化しています: %2 (%3: %4～%5)。</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are faster: %2 (%3: %4 to %5).</source>
        <translation>まとめて見ると、%1 個のセルは高速化しています: %2 (%3: %4～%5)。</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are the same: %2 (%3: %4 to %5).</source>
        <translation>まとめて見ると、%1 個のセルは同等です: %2 (%3: %4～%5)。</translation>
    </message>
    <message>
        <source>Taken together, %1 cells do not tell, either: %2 (%3: %4 to %5).</source>
        <translation>まとめて見ても、%1 個のセルでは判定できません: %2 (%3: %4～%5)。</translation>
    </message>
    <message>
        <source>This is of the stored steps; both were measured in turns since, which gave the ratio %1.</source>
        <translation>これは保存済みのステップによるものです。その後の両者の交互測定では、比は %1 でした。</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Of numbers</source>
        <translation>数値の表記</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Profilers</source>
        <translation>プロファイラ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Started under</source>
        <translation>起動元のツール</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンタ</translation>
    </message>
</context>
<context>
    <name>divisions</name>
    <message>
        <source>matrix products</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>fused attention</source>
        <translation>融合アテンション</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>products</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>computed once</source>
        <translation>初回の計算</translation>
    </message>
    <message>
        <source>computed again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 ビット</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 ビット</translation>
    </message>
    <message>
        <source>used, by plan</source>
        <translation>使用 (プラン上)</translation>
    </message>
    <message>
        <source>could be, in tf32 or bf16</source>
        <translation>使用可能 (tf32、bf16 の場合)</translation>
    </message>
    <message>
        <source>not for this</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>The parts of the model in each pass, in order of execution</source>
        <translation>各パスでのモデルの各部分 (実行順)</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Forward, backward and optimizer</source>
        <translation>forward、backward、optimizer</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>行列積</translation>
    </message>
    <message>
        <source>Matrix products; fused attention, which is products and softmax in one; norms, activations, loss, optimizer and all else</source>
        <translation>行列積、融合アテンション (行列積とソフトマックスが一体)、正規化・アクティベーション・損失・optimizer などその他すべて</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Of scores, softmax and values alone: the products and the softmax; fused attention does both in one and cannot be told apart</source>
        <translation>スコア、ソフトマックス、バリューのみ。行列積とソフトマックスに分けます。融合アテンションは両方を一度に行うため区別できません</translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>What the backward computes again because the forward did not keep it, and all else</source>
        <translation>forward が保持しなかったため backward で再計算するものと、その他すべて</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>ビット幅</translation>
    </message>
    <message>
        <source>By the size of the numbers in each operation&apos;s first operand, as the plan has them; sums are of 32 bit even so</source>
        <translation>各オペレーションの第 1 オペランドの数値のビット幅 (プラン上)。それでも総和は 32 ビットで計算します</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensor コア</translation>
    </message>
    <message>
        <source>Whether operations run on them, by plan and not measured: products in bf16, mixed and tf32 do, products in fp32 could</source>
        <translation>オペレーションが Tensor コアで実行されるか (測定ではなくプラン上)。bf16、混合、tf32 の行列積は実行され、fp32 の行列積は実行可能です</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>no CUDA driver is installed (libcuda.so.1 was not found): install the NVIDIA driver</source>
        <translation>CUDA ドライバがインストールされていません (libcuda.so.1 が見つかりません)。NVIDIA ドライバをインストールしてください</translation>
    </message>
    <message>
        <source>the CUDA driver supports version %1, older than the %2 this build needs: update the driver</source>
        <translation>CUDA ドライバの対応バージョンは %1 で、このビルドに必要な %2 より古いものです。ドライバを更新してください</translation>
    </message>
    <message>
        <source>the CUDA driver finds no device: check that one is plugged in and not hidden by CUDA_VISIBLE_DEVICES</source>
        <translation>CUDA ドライバがデバイスを検出できません。デバイスが接続され、CUDA_VISIBLE_DEVICES で隠されていないか確認してください</translation>
    </message>
    <message>
        <source>all CUDA devices are busy or unavailable: another program may hold them exclusively</source>
        <translation>すべての CUDA デバイスが使用中か利用できません。他のプログラムが占有している可能性があります</translation>
    </message>
    <message>
        <source>the CUDA driver ran out of memory while it started: close other programs</source>
        <translation>CUDA ドライバの起動中にメモリが不足しました。他のプログラムを終了してください</translation>
    </message>
    <message>
        <source>a CUDA device of compute capability %1.0 or newer is needed; the newest here has %2.x</source>
        <translation>Compute Capability %1.0 以降の CUDA デバイスが必要です。このマシンで最も新しいものは %2.x です</translation>
    </message>
    <message>
        <source>the CUDA driver cannot start: %1</source>
        <translation>CUDA ドライバを起動できません: %1</translation>
    </message>
    <message>
        <source>the %1 backend is not installed: %2 is not in %3</source>
        <translation>バックエンド %1 がインストールされていません: %2 が %3 にありません</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 was built from other sources than this program: build or install both together</source>
        <translation>%1 はこのプログラムと異なるソースからビルドされています。両方を一緒にビルドまたはインストールしてください</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2 (%3 backend: %4)</source>
        <translation>デバイス「%1」がありません。このマシンのデバイス: %2 (バックエンド %3: %4)</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2</source>
        <translation>デバイス「%1」がありません。このマシンのデバイス: %2</translation>
    </message>
    <message>
        <source>%1 is not offered by %2; it offers %3</source>
        <translation>%1 は %2 では使用できません。使用できるもの: %3</translation>
    </message>
    <message>
        <source>%1 is not offered by %2</source>
        <translation>%1 は %2 では使用できません</translation>
    </message>
    <message>
        <source>the host ran out of memory</source>
        <translation>ホストのメモリが不足しました</translation>
    </message>
    <message>
        <source>memory limit: %1 needed, %2 available</source>
        <translation>メモリ上限: 必要 %1、使用可能 %2</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 available</source>
        <translation>%1: 必要 %2、使用可能 %3</translation>
    </message>
    <message>
        <source>another %1 of memory are needed and cannot be had: close other programs, or raise the limits of this one (ulimit -v, ulimit -d)</source>
        <translation>さらに %1 のメモリが必要ですが、確保できません。他のプログラムを終了するか、このプログラムの制限 (ulimit -v、ulimit -d) を引き上げてください</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 steps</source>
        <translation>%2 ステップ中 %1 ステップで停止しました</translation>
    </message>
    <message>
        <source>the program ended in this cell twice, at the same step; to learn why, resume with --isolation process</source>
        <translation>このセルの同じステップでプログラムが 2 回終了しました。原因を調べるには「セルごとに別プロセス」(--isolation process) で再開してください</translation>
    </message>
    <message>
        <source>the cell&apos;s process said nothing for %1 s and was killed</source>
        <translation>セルのプロセスは %1 秒間応答がないため強制終了されました</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4), often sent by the system when memory runs out</source>
        <translation>%1は %2 (シグナル %3、%4) で終了しました。メモリ不足時にシステムがよく送るシグナルです</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4)</source>
        <translation>%1は %2 (シグナル %3、%4) で終了しました</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3 (&quot;%4&quot;)</source>
        <translation>%1は、%3の前にステータス %2 で終了しました (「%4」)</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3</source>
        <translation>%1は、%3の前にステータス %2 で終了しました</translation>
    </message>
    <message>
        <source>the cell&apos;s process</source>
        <translation>セルのプロセス</translation>
    </message>
    <message>
        <source>the process that traces</source>
        <translation>トレース用プロセス</translation>
    </message>
    <message>
        <source>the cell was done</source>
        <translation>セルの完了</translation>
    </message>
    <message>
        <source>it told what it saw</source>
        <translation>観測結果の報告</translation>
    </message>
    <message>
        <source>the process that traces said nothing for %1 s and was killed</source>
        <translation>トレース用プロセスは %1 秒間応答がないため強制終了されました</translation>
    </message>
    <message>
        <source>no timeline: %1</source>
        <translation>タイムラインなし: %1</translation>
    </message>
    <message>
        <source>it needs the command-line program beside this one, and it was not found; install stepscope-cli</source>
        <translation>このプログラムと同じ場所にコマンドラインプログラムが必要ですが、見つかりません。stepscope-cli をインストールしてください</translation>
    </message>
    <message>
        <source>process needs the command-line program beside this one, and it was not found; choose thread or install stepscope-cli</source>
        <translation>「セルごとに別プロセス」には、このプログラムと同じ場所にコマンドラインプログラムが必要ですが、見つかりません。「このプログラム内」を選択するか、stepscope-cli をインストールしてください</translation>
    </message>
    <message>
        <source>a sweep is running; stop it first</source>
        <translation>スイープを実行中です。先に停止してください</translation>
    </message>
    <message>
        <source>%1 is not allowed; give a whole number from %2 to %3</source>
        <translation>%1 は指定できません。%2～%3 の整数を指定してください</translation>
    </message>
    <message>
        <source>%1 is not allowed; a number must not be negative</source>
        <translation>%1 は指定できません。負の数は使用できません</translation>
    </message>
    <message>
        <source>%1 is not allowed with %2 steps, which count the warm-up steps in; give %3, or more steps</source>
        <translation>%1 は %2 ステップでは指定できません (ウォームアップもステップ数に含まれます)。%3 を指定するか、ステップ数を増やしてください</translation>
    </message>
    <message>
        <source>%1 heads do not divide d_model %2; choose a divisor of %3</source>
        <translation>ヘッド数 %1 では d_model %2 を割り切れません。%3 の約数を選択してください</translation>
    </message>
    <message>
        <source>%1 heads of d_model %2 have the odd size %3, which RoPE cannot rotate in pairs; choose heads so that d_model/heads is even</source>
        <translation>ヘッド数 %1、d_model %2 ではヘッドのサイズが奇数 (%3) になり、RoPE で対にして回転できません。d_model / ヘッド数が偶数になるようにしてください</translation>
    </message>
    <message>
        <source>%1 is not allowed; give %2</source>
        <translation>%1 は指定できません。%2 を指定してください</translation>
    </message>
    <message>
        <source>%1 would have more than 2^48 elements; choose smaller sizes</source>
        <translation>%1の要素数が 2^48 を超えます。サイズを小さくしてください</translation>
    </message>
    <message>
        <source>the attention weights</source>
        <translation>アテンションの重み</translation>
    </message>
    <message>
        <source>the feed-forward weights</source>
        <translation>フィードフォワードの重み</translation>
    </message>
    <message>
        <source>the embedding and head</source>
        <translation>埋め込みとヘッド</translation>
    </message>
    <message>
        <source>the feed-forward activations</source>
        <translation>フィードフォワードのアクティベーション</translation>
    </message>
    <message>
        <source>the attention activations</source>
        <translation>アテンションのアクティベーション</translation>
    </message>
    <message>
        <source>the attention scores</source>
        <translation>アテンションスコア</translation>
    </message>
    <message>
        <source>there is no model; add one</source>
        <translation>モデルがありません。追加してください</translation>
    </message>
    <message>
        <source>has no value; give at least one</source>
        <translation>値がありません。1 つ以上指定してください</translation>
    </message>
    <message>
        <source>holds %1 twice; remove one</source>
        <translation>%1 が重複しています。一方を削除してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another model too; give each its own</source>
        <translation>「%1」は別のモデルの名前でもあります。それぞれ固有の名前を付けてください</translation>
    </message>
    <message>
        <source>is empty; give the model a name</source>
        <translation>空です。モデルに名前を付けてください</translation>
    </message>
    <message>
        <source>must not hold | , quotes or control characters</source>
        <translation>「|」、引用符、制御文字は使用できません</translation>
    </message>
    <message>
        <source>batch * seq must stay below 2^31 tokens; choose a smaller batch or sequence</source>
        <translation>batch * seq は 2^31 トークン未満にする必要があります。バッチまたはシーケンスを小さくしてください</translation>
    </message>
    <message>
        <source>must be at least one byte; leave it out for no limit</source>
        <translation>1 バイト以上にする必要があります。無制限にするには空にしてください</translation>
    </message>
    <message>
        <source>the axes multiply to more than %1 cells; remove values from an axis or split the sweep</source>
        <translation>軸の組み合わせが %1 セルを超えます。軸の値を減らすか、スイープを分割してください</translation>
    </message>
    <message>
        <source>%1 of %2 is not allowed; give what the device can do, such as 989 TFLOP/s</source>
        <translation>%2 の %1 は指定できません。989 TFLOP/s のように、デバイスの性能を指定してください</translation>
    </message>
    <message>
        <source>a given peak is of one device, and the sweep has %1; run them apart, or leave it out</source>
        <translation>指定ピークは 1 つのデバイスのものですが、スイープには %1 個あります。別々に実行するか、指定を外してください</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Compute (ncu) が PATH、CUDA Toolkit のフォルダ、%1 のいずれにもありません: %2</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Systems (nsys) が PATH、CUDA Toolkit のフォルダ、%1 のいずれにもありません: %2</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit, and from developer.nvidia.com/nsight-compute</source>
        <translation>CUDA Toolkit に付属し、developer.nvidia.com/nsight-compute からも入手できます</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit (package cuda-nsight-systems), and from developer.nvidia.com/nsight-systems</source>
        <translation>CUDA Toolkit (パッケージ cuda-nsight-systems) に付属し、developer.nvidia.com/nsight-systems からも入手できます</translation>
    </message>
    <message>
        <source>the cell runs on %1, and Nsight profiles NVIDIA&apos;s devices: for what a step does there, see its breakdown and its timeline</source>
        <translation>セルは %1 で実行されますが、Nsight がプロファイルするのは NVIDIA のデバイスです。ステップの動作は内訳とタイムラインで確認してください</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew; Nsight Systems (nsys) and timelines need no counters</source>
        <translation>ドライバの設定により、このアカウントではデバイスのカウンタを読み取れません。root で実行するか、/etc/modprobe.d 内のファイルに `options nvidia NVreg_RestrictProfilingToAdminUsers=0` の行を追加してもらい、マシンを再起動してください。Nsight Systems (nsys) とタイムラインにカウンタは不要です</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew</source>
        <translation>ドライバの設定により、このアカウントではデバイスのカウンタを読み取れません。root で実行するか、/etc/modprobe.d 内のファイルに `options nvidia NVreg_RestrictProfilingToAdminUsers=0` の行を追加してもらい、マシンを再起動してください</translation>
    </message>
    <message>
        <source>this takes long: choose a phase or a pattern for kernels, or the set basic</source>
        <translation>時間がかかります。フェーズまたはカーネルのパターン、またはセット basic を選択してください</translation>
    </message>
    <message>
        <source>steps %1: give one step or a range of %2 at most, counted from 0</source>
        <translation>ステップ %1: 1 つのステップ、または最大 %2 ステップの範囲を 0 から数えて指定してください</translation>
    </message>
    <message>
        <source>the step has no phase &quot;%1&quot;; it has %2</source>
        <translation>ステップにフェーズ「%1」はありません。使用できるもの: %2</translation>
    </message>
    <message>
        <source>Nsight Systems records all kernels of a step: leave the kernel out, or profile with ncu</source>
        <translation>Nsight Systems はステップの全カーネルを記録します。カーネルの指定を外すか、ncu でプロファイルしてください</translation>
    </message>
    <message>
        <source>no kernel matched: look at the phase and the pattern for kernels</source>
        <translation>一致するカーネルがありません。フェーズとカーネルのパターンを確認してください</translation>
    </message>
    <message>
        <source>the disk is full: free some space, or write the report elsewhere</source>
        <translation>ディスクがいっぱいです。空き容量を増やすか、レポートを別の場所に書き出してください</translation>
    </message>
    <message>
        <source>%1 wrote no report: %2</source>
        <translation>%1 はレポートを書き出しませんでした: %2</translation>
    </message>
    <message>
        <source>%1 wrote no report and ended with status %2</source>
        <translation>%1 はレポートを書き出さず、ステータス %2 で終了しました</translation>
    </message>
    <message>
        <source>stopped; what the tool had recorded by then is in %1</source>
        <translation>停止しました。それまでにツールが記録した内容は %1 にあります</translation>
    </message>
    <message>
        <source>stopped; the tool wrote no report</source>
        <translation>停止しました。ツールはレポートを書き出しませんでした</translation>
    </message>
    <message>
        <source>%1: cannot be read: there is no such file</source>
        <translation>%1: 読み取れません。ファイルが存在しません</translation>
    </message>
    <message>
        <source>%1: cannot be read: you have no permission to</source>
        <translation>%1: 読み取れません。アクセス権がありません</translation>
    </message>
    <message>
        <source>%1: is a directory, not a file</source>
        <translation>%1: ファイルではなくディレクトリです</translation>
    </message>
    <message>
        <source>%1: exists already and is not replaced unasked; choose another name</source>
        <translation>%1: 既に存在します。確認なしに置き換えることはありません。別の名前を選択してください</translation>
    </message>
    <message>
        <source>%1: cannot be written, nothing there has changed: %2</source>
        <translation>%1: 書き込めません。既存の内容は変更されていません: %2</translation>
    </message>
    <message>
        <source>%1: free some space or choose another place</source>
        <translation>%1: 空き容量を増やすか、別の場所を選択してください</translation>
    </message>
    <message>
        <source>%1: choose a place you may write to</source>
        <translation>%1: 書き込み可能な場所を選択してください</translation>
    </message>
    <message>
        <source>%1: create the directory first or choose another place</source>
        <translation>%1: 先にディレクトリを作成するか、別の場所を選択してください</translation>
    </message>
    <message>
        <source>%1: is being written by a run; choose another name</source>
        <translation>%1: 実行が書き込み中です。別の名前を選択してください</translation>
    </message>
    <message>
        <source>%1: there is no such session file</source>
        <translation>%1: セッションファイルが存在しません</translation>
    </message>
    <message>
        <source>%1: holds no run: its program ended before it began</source>
        <translation>%1: 実行が含まれていません。開始前にプログラムが終了しています</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>calling thread</source>
        <translation>呼び出し元スレッド</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8 and try again</source>
        <translation>テキストが UTF-8 ではありません。UTF-8 で保存して、もう一度試してください</translation>
    </message>
    <message>
        <source>%1: holds no run that can be: %2</source>
        <translation>%1: 有効な実行が含まれていません: %2</translation>
    </message>
    <message>
        <source>%1: holds no run that can be read: it is nested too deep</source>
        <translation>%1: 読み取れる実行が含まれていません。入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the pattern for kernels is no regular expression: %1; close its brackets, and put \ before a sign that stands for itself</source>
        <translation>カーネルのパターンが正規表現ではありません: %1。括弧を閉じ、文字そのものを表す記号の前には \ を付けてください</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>table %1, of %2, is left out: %3</source>
        <translation>表 %1 (%2) を除外しました: %3</translation>
    </message>
    <message>
        <source>the column %1 is left out: it does not say of which kind of step it is (forward, forward+backward or train), beside columns that do</source>
        <translation>列 %1 を除外しました。ステップの種類 (forward、forward+backward、train) を示す列がほかにありますが、この列には示されていません</translation>
    </message>
    <message>
        <source>what stands behind ± in the column %1 is left out: only that of a mean is known</source>
        <translation>列 %1 の ± の後の値を除外しました。± の後の値を解釈できるのは平均だけです</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 を除外しました: %2</translation>
    </message>
    <message>
        <source>table %1: %2</source>
        <translation>表 %1: %2</translation>
    </message>
    <message>
        <source>the row has %1 entries, the table %2 columns</source>
        <translation>行の値は %1 個ですが、表の列は %2 個です</translation>
    </message>
    <message>
        <source>the row sums up others</source>
        <translation>他の行を集計した行です</translation>
    </message>
    <message>
        <source>the row tells no measurement</source>
        <translation>測定値のない行です</translation>
    </message>
    <message>
        <source>the mode is %1, of which the row has no time, but %2 is of another; correct one of them, or leave the mode out</source>
        <translation>モードは %1 ですが、行にはその時間がなく、%2 は別のモードのものです。どちらかを訂正するか、モードを省いてください</translation>
    </message>
    <message>
        <source>only forward is &quot;%1&quot; here, but the mode is %2; correct one of them, or leave one out</source>
        <translation>ここでは forward のみの指定が「%1」ですが、モードは %2 です。どちらかを訂正するか、一方を省いてください</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and what stands in the brackets could be anything, as %3; write ± before a deviation, or leave it out</source>
        <translation>%1 は「%2」ですが、%3ため、括弧内の意味を特定できません。偏差の前に ± を付けるか、省いてください</translation>
    </message>
    <message>
        <source>other entries of the column have none</source>
        <translation>列の他の値には括弧がない</translation>
    </message>
    <message>
        <source>only a mean has a deviation</source>
        <translation>偏差があるのは平均だけである</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, of which one number has another unit than the column; write the unit behind both</source>
        <translation>%1 は「%2」ですが、一方の数値の単位が列の単位と異なります。両方の数値の後に単位を書いてください</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which is a rate; write the time of a step, as the longest is of the least rate, and so on</source>
        <translation>%1 は「%2」で、これはレートです。最長の時間は最小のレートに対応する (他も同様) ため、ステップ時間を書いてください</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and no step takes so long or so short a time (from %3 to %4 s); see whether its unit is right</source>
        <translation>%1 は「%2」ですが、これほど長い、または短いステップ時間はあり得ません (%3～%4 s)。単位が正しいか確認してください</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose comma could stand before decimals or between thousands; write a point, or no comma</source>
        <translation>%1 は「%2」ですが、コンマが小数点か桁区切りか判別できません。ピリオドを使うか、コンマを省いてください</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose point could stand before decimals or between thousands, as other numbers of the table have commas before decimals; write all numbers in one way</source>
        <translation>%1 は「%2」ですが、表の他の数値はコンマを小数点としているため、ピリオドが小数点か桁区切りか判別できません。すべての数値を同じ形式で書いてください</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the sequence length</source>
        <translation>%1 は時間あたりのトークン数です。1 ステップのトークン数はバッチサイズ × シーケンス長ですが、行にシーケンス長がありません</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the batch</source>
        <translation>%1 は時間あたりのトークン数です。1 ステップのトークン数はバッチサイズ × シーケンス長ですが、行にバッチサイズがありません</translation>
    </message>
    <message>
        <source>%1 tells sequences in a time, of which a step has as many as the batch, and the row does not say the batch</source>
        <translation>%1 は時間あたりのシーケンス数です。1 ステップのシーケンス数はバッチサイズと同じですが、行にバッチサイズがありません</translation>
    </message>
    <message>
        <source>%1 must not be negative, but is &quot;%2&quot;</source>
        <translation>%1 に負の数は使用できませんが、「%2」となっています</translation>
    </message>
    <message>
        <source>%1 must be more than 0, but is &quot;%2&quot;; write nan where nothing was measured</source>
        <translation>%1 は 0 より大きい必要がありますが、「%2」となっています。測定していない場合は nan と書いてください</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds or nan, not &quot;%2&quot;</source>
        <translation>%1 は「%2」ではなく、秒数または nan である必要があります</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 は「%4」ではなく、%2～%3 の整数である必要があります</translation>
    </message>
    <message>
        <source>%1 must list times of steps, and &quot;%2&quot; is none</source>
        <translation>%1 はステップ時間の一覧である必要がありますが、「%2」は時間ではありません</translation>
    </message>
    <message>
        <source>%1 lists %2 steps and does not say whether the %3 warm-up steps are among them; give the number of all steps in a column &quot;steps&quot;</source>
        <translation>%1 には %2 ステップがありますが、%3 ステップのウォームアップを含むかどうか不明です。列「steps」に全ステップ数を指定してください</translation>
    </message>
    <message>
        <source>%1 does not say its unit; write &quot;%2 (s)&quot;, (ms) or (us)</source>
        <translation>%1 に単位の記載がありません。「%2 (s)」、(ms)、(us) のいずれかを書いてください</translation>
    </message>
    <message>
        <source>%1 and %2 both say the %3 of this step, and not the same; leave one of them out</source>
        <translation>%1 と %2 はどちらもこのステップの %3 ですが、値が異なります。どちらかを省いてください</translation>
    </message>
    <message>
        <source>the status must be one of %1, %2, %3 or %4, not &quot;%5&quot;</source>
        <translation>状態は「%5」ではなく、%1、%2、%3、%4 のいずれかである必要があります</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>「%1」ではなく、true または false である必要があります</translation>
    </message>
    <message>
        <source>the model&apos;s name has %1 characters; leave %2 or fewer</source>
        <translation>モデル名が %1 文字あります。%2 文字以下にしてください</translation>
    </message>
    <message>
        <source>it asks for more than %1 %2 that do not stand in it; leave rows or columns out</source>
        <translation>ファイルにない %2 が %1 を超えて必要になります。行または列を減らしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; allowed are %2</source>
        <translation>「%1」は不明な値です。指定できるのは %2 です</translation>
    </message>
    <message>
        <source>numbers of %1 have another unit than the column, and are read in theirs (%2)</source>
        <translation>%1 の一部の数値は列と単位が異なるため、その数値の単位で読み込みました (%2)</translation>
    </message>
    <message>
        <source>rows that tell no measurement are left out (%1)</source>
        <translation>測定値のない行を除外しました (%1)</translation>
    </message>
    <message>
        <source>a row&apos;s one status or error is of the kind of step that has no time there; the one that has one is OK (%1)</source>
        <translation>1 行に 1 つしかない状態またはエラーは、そこに時間がないステップの種類のものとみなします。時間がある方は OK です (%1)</translation>
    </message>
    <message>
        <source>rows that sum up others are left out (%1)</source>
        <translation>他の行を集計した行を除外しました (%1)</translation>
    </message>
    <message>
        <source>the sequence length is unknown where the table does not say it (%1)</source>
        <translation>表に記載がない箇所のシーケンス長は不明です (%1)</translation>
    </message>
    <message>
        <source>the model has no name where the table does not say it; a name is not taken from the row above (%1)</source>
        <translation>表に記載がない箇所のモデルは名前なしとなります。上の行の名前は引き継ぎません (%1)</translation>
    </message>
    <message>
        <source>the memory is unknown where it is no number with a unit (%1)</source>
        <translation>単位付きの数値でない箇所のメモリは不明です (%1)</translation>
    </message>
    <message>
        <source>the table does not say all sizes of %1; they are those of the presets of these names</source>
        <translation>%1 のサイズの一部が表に記載されていないため、同じ名前のプリセットのサイズを使用しています</translation>
    </message>
    <message>
        <source>the units of %1 are powers of 1,000; some programs write MB for MiB</source>
        <translation>%1 の単位は 1,000 の累乗です。MiB を MB と表記するプログラムもあります</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>除外した列: %1</translation>
    </message>
    <message>
        <source>and %1 more like these</source>
        <translation>他 同様のもの %1 件</translation>
    </message>
    <message>
        <source>table %1, %2</source>
        <translation>表 %1、%2</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>プリセットには名前が必要です</translation>
    </message>
    <message>
        <source>the name is longer than %1 bytes: choose a shorter one</source>
        <translation>名前が %1 バイトを超えています。短い名前を選んでください</translation>
    </message>
    <message>
        <source>a name has letters, digits, spaces and - _ . + only</source>
        <translation>名前に使えるのは文字、数字、空白と - _ . + だけです</translation>
    </message>
    <message>
        <source>a name begins with a letter or a digit, and ends with no space</source>
        <translation>名前は文字か数字で始め、末尾に空白を置かないでください</translation>
    </message>
    <message>
        <source>%1 is a preset of the program: choose another name</source>
        <translation>%1 はプログラムのプリセットです。別の名前を選んでください</translation>
    </message>
    <message>
        <source>%1 is there and cannot be read: mend it or move it away, or choose another name</source>
        <translation>%1 は既にありますが読み取れません。修正するか移動するか、別の名前を選んでください</translation>
    </message>
    <message>
        <source>there is a preset %1 already: choose another name</source>
        <translation>プリセット %1 は既にあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>there is no place for presets: neither XDG_CONFIG_HOME nor HOME names a directory</source>
        <translation>プリセットの保存先がありません。XDG_CONFIG_HOME も HOME もディレクトリを指していません</translation>
    </message>
    <message>
        <source>the file is larger than any sweep</source>
        <translation>ファイルがスイープとしては大きすぎます</translation>
    </message>
    <message>
        <source>%1: the folder of presets cannot be made: %2</source>
        <translation>%1: プリセットのフォルダを作成できません: %2</translation>
    </message>
    <message>
        <source>this account may read them</source>
        <translation>このアカウントは読み取れます</translation>
    </message>
    <message>
        <source>no NVIDIA driver says who may read them</source>
        <translation>読み取り権限を示す NVIDIA ドライバがありません</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (まだありません)</translation>
    </message>
    <message>
        <source>%1 (is no folder: move it away)</source>
        <translation>%1 (フォルダではありません。移動してください)</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the host&apos;s clock, warm-up left out</source>
        <translation>測定ステップの平均時間 (ホストのクロック、ウォームアップを除く)</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Sample standard deviation of the measured steps (n - 1)</source>
        <translation>測定ステップの標本標準偏差 (n - 1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Median of the measured steps</source>
        <translation>測定ステップの中央値</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Fastest measured step</source>
        <translation>最も速い測定ステップ</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Slowest measured step</source>
        <translation>最も遅い測定ステップ</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>第 1 四分位数</translation>
    </message>
    <message>
        <source>A quarter of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>測定ステップの 4 分の 1 がこの時間以下 (Hyndman &amp; Fan タイプ 7)</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>第 3 四分位数</translation>
    </message>
    <message>
        <source>Three quarters of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>測定ステップの 4 分の 3 がこの時間以下 (Hyndman &amp; Fan タイプ 7)</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>測定ステップの 95 % がこの時間以下 (Hyndman &amp; Fan タイプ 7)</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>測定ステップの 99 % がこの時間以下 (Hyndman &amp; Fan タイプ 7)</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Half the width of the mean&apos;s 95 % confidence interval (Student&apos;s t)</source>
        <translation>平均の 95 % 信頼区間の半幅 (スチューデントの t 分布)</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>変動係数</translation>
    </message>
    <message>
        <source>Coefficient of variation: the standard deviation over the mean</source>
        <translation>変動係数: 標準偏差 / 平均</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>デバイス時間</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the device&apos;s own clock, to compare with the host&apos;s; the rest is launching and waiting</source>
        <translation>測定ステップの平均時間 (デバイス自身のクロック)。ホストの時間との比較用。差は起動と待機です</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Warm-up plus all measured steps</source>
        <translation>ウォームアップと全測定ステップ</translation>
    </message>
    <message>
        <source>Warm-up time</source>
        <translation>ウォームアップ時間</translation>
    </message>
    <message>
        <source>All warm-up steps together; 0 when there are none</source>
        <translation>全ウォームアップステップの合計。なければ 0</translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation>測定ステップ数</translation>
    </message>
    <message>
        <source>How many steps the statistics are of</source>
        <translation>統計の対象となるステップの数</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/s</translation>
    </message>
    <message>
        <source>Tokens of a step (batch times sequence length) over its mean time</source>
        <translation>1 ステップのトークン数 (バッチサイズ × シーケンス長) / 平均時間</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>実効性能</translation>
    </message>
    <message>
        <source>The model&apos;s floating-point operations of a step over its mean time</source>
        <translation>1 ステップのモデルの浮動小数点演算数 / 平均時間</translation>
    </message>
    <message>
        <source>Peak arithmetic</source>
        <translation>ピーク演算性能</translation>
    </message>
    <message>
        <source>FLOP/s of a large matrix product in the cell&apos;s precision, measured on this device</source>
        <translation>セルの精度での大きな行列積の FLOP/s (このデバイスでの実測値)</translation>
    </message>
    <message>
        <source>Peak traffic</source>
        <translation>ピーク帯域幅</translation>
    </message>
    <message>
        <source>Bytes per second of a large copy, read plus written, measured on this device</source>
        <translation>大きなコピーの 1 秒あたりのバイト数 (読み取り + 書き込み、このデバイスでの実測値)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory that the cell took, or would have needed</source>
        <translation>セルが使用した、または必要とするメモリ</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Device memory that the cell allocated</source>
        <translation>セルが割り当てたデバイスメモリ</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要量</translation>
    </message>
    <message>
        <source>Memory that a cell which is out of memory needs</source>
        <translation>メモリ不足のセルが必要とするメモリ</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Memory that there was for a cell which is out of memory</source>
        <translation>メモリ不足のセルが使用できたメモリ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>モデルの重み</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation>ステップの演算量</translation>
    </message>
    <message>
        <source>Floating-point operations of all of a step&apos;s operations</source>
        <translation>ステップの全オペレーションの浮動小数点演算数</translation>
    </message>
    <message>
        <source>Model FLOPs</source>
        <translation>モデル FLOPs</translation>
    </message>
    <message>
        <source>Of the products and causal attention that a step needs whatever way it runs; what is computed again is not counted</source>
        <translation>実行方法によらずステップに必要な行列積と因果的アテンションの演算数。再計算は含みません</translation>
    </message>
    <message>
        <source>Traffic of a step</source>
        <translation>ステップのトラフィック</translation>
    </message>
    <message>
        <source>Bytes that a step&apos;s operations read and write, each operand once</source>
        <translation>ステップのオペレーションが読み書きするバイト数 (各オペランド 1 回)</translation>
    </message>
    <message>
        <source>Predicted memory</source>
        <translation>予測メモリ</translation>
    </message>
    <message>
        <source>Memory at the peak of a step, by its plan</source>
        <translation>プランから求めたステップのピーク時のメモリ</translation>
    </message>
    <message>
        <source>Predicted step</source>
        <translation>予測ステップ時間</translation>
    </message>
    <message>
        <source>Each operation as long as its arithmetic or its traffic takes at the device&apos;s measured peaks, whichever is longer</source>
        <translation>各オペレーションについて、デバイスの実測ピークで演算またはトラフィックに要する時間の長い方</translation>
    </message>
    <message>
        <source>Measured / predicted step</source>
        <translation>ステップ時間 実測 / 予測</translation>
    </message>
    <message>
        <source>Mean time of a step over the predicted one</source>
        <translation>ステップの平均時間 / 予測時間</translation>
    </message>
    <message>
        <source>Measured / predicted memory</source>
        <translation>メモリ 実測 / 予測</translation>
    </message>
    <message>
        <source>Memory that was allocated over the predicted peak; 1: to the byte</source>
        <translation>割り当てメモリ / 予測ピーク。1 はバイト単位で一致</translation>
    </message>
    <message>
        <source>Foreign load</source>
        <translation>他プログラムの負荷</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that other programs took meanwhile</source>
        <translation>測定中に他のプログラムが使用したプロセッサ時間の割合</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Share of the measured steps in which the device was throttled, of those that say</source>
        <translation>測定ステップのうちデバイスがスロットリング状態だった割合 (報告があるステップのみ)</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Mean time of the backward pass by itself, where a table that was read tells it</source>
        <translation>backward パス単独の平均時間 (読み込んだ表に記載がある場合)</translation>
    </message>
    <message>
        <source>Backward std</source>
        <translation>Backward 標準偏差</translation>
    </message>
    <message>
        <source>Sample standard deviation of the backward pass by itself</source>
        <translation>backward パス単独の標本標準偏差</translation>
    </message>
    <message>
        <source>Backward, derived</source>
        <translation>Backward (導出)</translation>
    </message>
    <message>
        <source>Backward std, derived</source>
        <translation>Backward 標準偏差 (導出)</translation>
    </message>
    <message>
        <source>Deviation of that difference: the root of the sum of both variances, as of independent times</source>
        <translation>この差の標準偏差: 両者の時間を独立とみなし、分散の和の平方根で求めます</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>スチール時間</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that the hypervisor gave to other machines</source>
        <translation>ハイパーバイザが他のマシンに割り当てたプロセッサ時間の割合</translation>
    </message>
    <message>
        <source>MFU (exact, causal)</source>
        <translation>MFU (厳密、因果的)</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: model FLOPs / (mean step time × peak FLOP/s). Model FLOPs: every product that the step needs, attention by its causal half, nothing that is computed again. Peak: as given, else as measured by a run with a breakdown; never guessed from a name</source>
        <translation>Model FLOPs Utilization: モデル FLOPs / (平均ステップ時間 × ピーク FLOP/s)。モデル FLOPs: ステップに必要なすべての行列積。アテンションは因果的な半分のみ、再計算は含みません。ピーク: 指定値、なければ内訳付きの実行での実測値。デバイス名から推測することはありません</translation>
    </message>
    <message>
        <source>MFU (PaLM)</source>
        <translation>MFU (PaLM)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 N + 12 L H Q T) FLOPs, a third of it in mode forward, after Chowdhery et al., PaLM, appendix B; N: all parameters, L layers of H heads of size Q, T: sequence length, attention in full. Peak: as for MFU (exact, causal)</source>
        <translation>トークン数 × (6 N + 12 L H Q T) FLOPs による MFU。モード Forward ではその 3 分の 1。Chowdhery et al., PaLM, appendix B による。N: 全パラメータ数、サイズ Q のヘッド H 個のレイヤーが L 個、T: シーケンス長、アテンションは全体を数えます。ピーク: MFU (厳密、因果的) と同じ</translation>
    </message>
    <message>
        <source>MFU (torchtitan)</source>
        <translation>MFU (torchtitan)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, a third of it in mode forward, as torchtitan and nanochat print it: PaLM&apos;s without the table of embeddings. Peak: as for MFU (exact, causal)</source>
        <translation>トークン数 × (6 (N - 埋め込み) + 12 L H Q T) FLOPs による MFU。モード Forward ではその 3 分の 1。torchtitan や nanochat の表示と同じで、PaLM の式から埋め込みテーブルを除いたもの。ピーク: MFU (厳密、因果的) と同じ</translation>
    </message>
    <message>
        <source>MFU (6 N)</source>
        <translation>MFU (6 N)</translation>
    </message>
    <message>
        <source>MFU by tokens × 6 N FLOPs, a third of it in mode forward, after Kaplan et al., Scaling Laws, where attention is left out: too low for long sequences. Peak: as for MFU (exact, causal)</source>
        <translation>トークン数 × 6 N FLOPs による MFU。モード Forward ではその 3 分の 1。Kaplan et al., Scaling Laws による。アテンションを含まないため、長いシーケンスでは低く出ます。ピーク: MFU (厳密、因果的) と同じ</translation>
    </message>
    <message>
        <source>HFU (executed)</source>
        <translation>HFU (実行演算)</translation>
    </message>
    <message>
        <source>Hardware FLOPs utilisation: all arithmetic that the step&apos;s operations do, by the plan / (mean step time × peak FLOP/s); what is computed again and masked halves that are computed count. Peak: as for MFU (exact, causal)</source>
        <translation>Hardware FLOPs Utilization: ステップのオペレーションがプラン上で行うすべての演算 / (平均ステップ時間 × ピーク FLOP/s)。再計算と、計算されるマスク済みの半分も含みます。ピーク: MFU (厳密、因果的) と同じ</translation>
    </message>
    <message>
        <source>Peak arithmetic, given</source>
        <translation>ピーク演算性能 (指定)</translation>
    </message>
    <message>
        <source>FLOP/s that the device does in the cell&apos;s precision, as the person who ran it says: MFU and HFU are then of this, not of what is measured</source>
        <translation>セルの精度でのデバイスの FLOP/s (実行者による指定値)。MFU と HFU は実測値ではなくこの値に対するものになります</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>サイクル数</translation>
    </message>
    <message>
        <source>Mean over the measured steps of their time times the SM clock, as the device counted it around each, else as its driver reported it right after: a step that is slower by its clock alone takes no more of them</source>
        <translation>測定ステップの時間 × SM クロックの平均。クロックはデバイスが各ステップで数えた値、なければ直後にドライバが報告した値。クロックだけが原因で遅いステップでは増えません</translation>
    </message>
    <message>
        <source>Mean time of forward + backward less that of forward, where a run has both: derived, not measured by itself</source>
        <translation>Forward + backward の平均時間から Forward の平均時間を引いたもの (両方を含む実行のみ)。導出値であり、単独の測定値ではありません</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表</translation>
    </message>
    <message>
        <source>Results as &amp;Markdown…</source>
        <translation>結果を Markdown で(&amp;M)…</translation>
    </message>
    <message>
        <source>one row of rounded numbers for each model, sequence length and warm-up</source>
        <translation>モデル、シーケンス長、ウォームアップごとに丸めた数値を 1 行</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>Results as &amp;CSV…</source>
        <translation>結果を CSV で(&amp;C)…</translation>
    </message>
    <message>
        <source>every step and all figures, but no breakdown and no messages</source>
        <translation>全ステップと全指標 (内訳とメッセージは含まない)</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV 表</translation>
    </message>
    <message>
        <source>Results as &amp;TSV…</source>
        <translation>結果を TSV で(&amp;T)…</translation>
    </message>
    <message>
        <source>the same as CSV, with tabs between the fields</source>
        <translation>CSV と同じ内容 (タブ区切り)</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>結果を JSON で(&amp;J)…</translation>
    </message>
    <message>
        <source>everything that is known of the run</source>
        <translation>実行について記録されたすべて</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>LaTeX 表</translation>
    </message>
    <message>
        <source>Results as &amp;LaTeX…</source>
        <translation>結果を LaTeX で(&amp;L)…</translation>
    </message>
    <message>
        <source>the axes that vary and the main figures, for papers (booktabs)</source>
        <translation>変化する軸と主な指標、論文用 (booktabs)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>everything that is known of the run, to resume it too</source>
        <translation>実行について記録されたすべて (再開にも使用可能)</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON Lines ファイル</translation>
    </message>
    <message>
        <source>an object a line for each cell, as other programs write them</source>
        <translation>セルごとに 1 行 1 オブジェクト (他のプログラムの出力形式)</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Markdown で(&amp;M)…</translation>
    </message>
    <message>
        <source>Report of a comparison</source>
        <translation>比較レポート</translation>
    </message>
    <message>
        <source>As &amp;JSON, exact…</source>
        <translation>JSON で (厳密値)(&amp;J)…</translation>
    </message>
    <message>
        <source>Comparison, exact</source>
        <translation>比較 (厳密値)</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Another run stands before this one: files were joined, and only the last run is shown. Runs left out: %1</source>
        <translation>この実行の前に別の実行があります。ファイルが連結されているため、最後の実行のみ表示します。除外した実行: %1</translation>
    </message>
    <message>
        <source>Damaged lines, left out; what they said is lost: %1</source>
        <translation>破損した行を除外しました。その内容は失われています: %1</translation>
    </message>
    <message>
        <source>Lines that are missing; what they said is lost: %1</source>
        <translation>欠落している行があります。その内容は失われています: %1</translation>
    </message>
    <message>
        <source>Lines that stand twice, read once: %1</source>
        <translation>重複する行 (1 回だけ読み込み): %1</translation>
    </message>
    <message>
        <source>Lines that are out of their order: %1</source>
        <translation>順序が正しくない行: %1</translation>
    </message>
    <message>
        <source>Records that do not fit what stands before them, left out: %1</source>
        <translation>前の内容と整合しないレコード (除外): %1</translation>
    </message>
    <message>
        <source>A newer version of Stepscope wrote this session, in version %1 of its form</source>
        <translation>このセッションは新しいバージョンの Stepscope で書かれています (形式バージョン %1)</translation>
    </message>
    <message>
        <source>Records that only a newer version of Stepscope understands, left out: %1</source>
        <translation>新しいバージョンの Stepscope だけが解釈できるレコード (除外): %1</translation>
    </message>
    <message>
        <source>Fields that only a newer version of Stepscope understands, left out: %1</source>
        <translation>新しいバージョンの Stepscope だけが解釈できるフィールド (除外): %1</translation>
    </message>
    <message>
        <source>The session ends in the middle of a line: its program was killed.</source>
        <translation>セッションが行の途中で終わっています。プログラムが強制終了されています。</translation>
    </message>
    <message>
        <source>Another program changed the ends of lines to CR LF; they were read nevertheless: %1</source>
        <translation>他のプログラムが行末を CR LF に変更していますが、読み込みました: %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message>
        <source>Another program saved the session as UTF-16 or UTF-32; it was read nevertheless.</source>
        <translation>他のプログラムがセッションを UTF-16 または UTF-32 で保存していますが、読み込みました。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Lines whose number a line that says something else has already, as if of another run; left out, what they said is lost: %1</source>
        <translation>内容の異なる別の行と番号が重複する行を、別の実行のものとみなして除外しました。その内容は失われています: %1</translation>
    </message>
    <message>
        <source>Lines in which more lists and objects stand within one another than in any record, left out; what they said is lost: %1</source>
        <translation>リストとオブジェクトの入れ子がどのレコードよりも深い行を除外しました。その内容は失われています: %1</translation>
    </message>
    <message>
        <source>Records with a value that cannot be, left out: %1. The first: %2</source>
        <translation>あり得ない値を含むレコード (除外): %1。最初のもの: %2</translation>
    </message>
</context>
<context>
    <name>stepscope::AxesEditor</name>
    <message>
        <source> steps</source>
        <translation> ステップ</translation>
    </message>
    <message>
        <source>Steps of each cell</source>
        <translation>各セルのステップ数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>ステップ(&amp;P)</translation>
    </message>
    <message>
        <source>Steps of each cell, its warm-up steps among them</source>
        <translation>各セルのステップ数 (ウォームアップを含む)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 free. %3</source>
        <translation>%1、空き %2。%3</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>%1 は使用できません: %2</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1 (このマシンにはありません)</translation>
    </message>
    <message>
        <source>%1 is not offered by %2: its cells would be skipped</source>
        <translation>%1 は %2 では使用できないため、そのセルはスキップされます</translation>
    </message>
    <message>
        <source>%1; type a number, or several such as 64..1024 x2, and Enter</source>
        <translation>%1。数値、または 64..1024 x2 のような範囲を入力して Enter</translation>
    </message>
</context>
<context>
    <name>stepscope::Background</name>
    <message>
        <source>The system starts no more threads (%1). End other programs and try again.</source>
        <translation>システムがこれ以上スレッドを開始できません (%1)。他のプログラムを終了して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownChart</name>
    <message>
        <source>How the bars divide</source>
        <translation>バーの分け方</translation>
    </message>
    <message>
        <source>As shares</source>
        <translation>割合で表示</translation>
    </message>
    <message>
        <source>Draw every bar as long as all, to compare where the time goes instead of how much</source>
        <translation>すべてのバーを同じ長さで描画し、時間の量ではなく使われ方を比較します</translation>
    </message>
    <message>
        <source>Time of the phases of each cell</source>
        <translation>各セルのフェーズの時間</translation>
    </message>
    <message>
        <source>%1 of %2 cells: choose or filter to see others</source>
        <translation>%2 セル中 %1 セル: 他のセルは選択またはフィルタで表示できます</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownModel</name>
    <message>
        <source>Whole step</source>
        <translation>ステップ全体</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>The device ran this within %1, whose time holds both.</source>
        <translation>デバイスはこれを %1 の中で実行しました。その時間は両方を含みます。</translation>
    </message>
    <message>
        <source>%1 of the peak FLOP/s, %2 of the peak GB/s</source>
        <translation>ピーク FLOP/s の %1、ピーク GB/s の %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>時間 (ms)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
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
        <translation>ピーク比</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>律速要因</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し回数</translation>
    </message>
    <message>
        <source>A phase of the step and the kind of its operations, all layers summed; sort by this column for the order of execution</source>
        <translation>ステップのフェーズとオペレーションの種類 (全レイヤーの合計)。この列で並べ替えると実行順になります</translation>
    </message>
    <message>
        <source>Time in one instrumented step, operation by operation</source>
        <translation>計測用の 1 ステップでの時間 (オペレーション単位)</translation>
    </message>
    <message>
        <source>Share of the time of all operations</source>
        <translation>全オペレーションの時間に対する割合</translation>
    </message>
    <message>
        <source>Floating-point operations divided by time</source>
        <translation>浮動小数点演算数 / 時間</translation>
    </message>
    <message>
        <source>Bytes that the operations must read and write, divided by time</source>
        <translation>オペレーションが読み書きする必要のあるバイト数 / 時間</translation>
    </message>
    <message>
        <source>The larger of two shares: FLOP/s of a large matrix product, GB/s of a large copy, both measured on this device</source>
        <translation>2 つの割合の大きい方: 大きな行列積の FLOP/s に対する割合と、大きなコピーの GB/s に対する割合 (どちらもこのデバイスでの実測値)</translation>
    </message>
    <message>
        <source>Which of the two limits the operation is closer to</source>
        <translation>2 つの上限のうちオペレーションがより近い方</translation>
    </message>
    <message>
        <source>How many operations the row sums</source>
        <translation>この行に集計したオペレーションの数</translation>
    </message>
    <message>
        <source>fused into %1</source>
        <translation>%1 に融合</translation>
    </message>
    <message>
        <source>%1, above its peak</source>
        <extracomment>what limits an operation, where it is faster than the limit as it was measured</extracomment>
        <translation>%1 (ピーク超過)</translation>
    </message>
    <message>
        <source>Faster than the measured peak: the peak was measured too low.</source>
        <translation>実測ピークを超えています。ピークの測定値が低すぎます。</translation>
    </message>
    <message>
        <source>Faster than a large copy: its operands stay in a cache, or the peak was measured too low.</source>
        <translation>大きなコピーを超えています。オペランドがキャッシュに残っているか、ピークの測定値が低すぎます。</translation>
    </message>
    <message>
        <source>By plan: %1 bit</source>
        <translation>プラン上: %1 ビット</translation>
    </message>
    <message>
        <source>, on tensor cores</source>
        <translation>、Tensor コアを使用</translation>
    </message>
    <message>
        <source>, not on tensor cores, where tf32, bf16 or mixed would be</source>
        <translation>、Tensor コアは不使用 (tf32、bf16、混合なら使用)</translation>
    </message>
    <message>
        <source>Wasted (ms)</source>
        <translation>ロス (ms)</translation>
    </message>
    <message>
        <source>Time of each operation beyond what its limit asks for, added up: time × (1 - share of peak). Sort by it to see where there is most to gain</source>
        <translation>各オペレーションの時間のうち上限から求まる時間を超える分の合計: 時間 × (1 - ピーク比)。この列で並べ替えると、改善の余地が大きいものがわかります</translation>
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
        <translation>DRAM / プラン</translation>
    </message>
    <message>
        <source>Bytes that the device&apos;s memory moved in a step, as Nsight Compute measured them, of the kernels that its report has</source>
        <translation>ステップ中にデバイスのメモリが転送したバイト数 (Nsight Compute がレポート内のカーネルについて測定した値)</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>実測バイト数 / プラン上のバイト数。1 未満ではキャッシュがメモリアクセスを減らしており、1 を大きく超える場合は同じデータを繰り返し転送しています</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownView</name>
    <message>
        <source>Time each operation in the next run</source>
        <translation>次の実行で各オペレーションを計測</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the whole breakdown</source>
        <translation>内訳全体をコピーします</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown で(&amp;M)</translation>
    </message>
    <message>
        <source>As C&amp;SV, exact</source>
        <translation>CSV で (厳密値)(&amp;S)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>One instrumented step: %1</source>
        <translation>計測用の 1 ステップ: %1</translation>
    </message>
    <message>
        <source> · peaks: %1, %2 GB/s</source>
        <translation> · ピーク: %1、%2 GB/s</translation>
    </message>
    <message>
        <source>Cell %1 has no breakdown</source>
        <translation>セル %1 に内訳がありません</translation>
    </message>
    <message>
        <source>No breakdown yet</source>
        <translation>内訳はまだありません</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a pass of its own times each operation, so that step times stay clean. Press Run (F5).</source>
        <translation>次の実行から取得します。セルの最後のステップの後、専用のパスで各オペレーションを計測するため、ステップ時間に影響しません。「実行」(F5) を押してください。</translation>
    </message>
    <message>
        <source>A breakdown says where the time of a step goes: time, TFLOP/s and GB/s of each operation against the peaks of the device. It is taken in a pass of its own, so that step times stay clean.</source>
        <translation>内訳はステップの時間の使われ方を示します。各オペレーションの時間、TFLOP/s、GB/s をデバイスのピークと比較します。専用のパスで取得するため、ステップ時間に影響しません。</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>内訳のあるセル: %1。結果 (%2) でいずれかを選択してください。</translation>
    </message>
    <message>
        <source> · measured while the machine was busy: shares of them read too high</source>
        <translation> · マシンの負荷中に測定したため、これに対する割合は高めに出ます</translation>
    </message>
    <message>
        <source>Bound by either</source>
        <translation>すべての律速要因</translation>
    </message>
    <message>
        <source>Bound by %1</source>
        <translation>%1律速</translation>
    </message>
    <message>
        <source>Which operations are shown</source>
        <translation>表示するオペレーション</translation>
    </message>
    <message>
        <source>Shows only the operations that one of the limits binds; the sums stay those of all</source>
        <translation>いずれかの上限に律速されるオペレーションのみ表示します。合計は全オペレーションのままです</translation>
    </message>
    <message>
        <source>Time of a step, %1</source>
        <translation>ステップの時間、%1</translation>
    </message>
    <message>
        <source> · the device&apos;s peaks were not measured</source>
        <translation> · デバイスのピークは未測定</translation>
    </message>
    <message>
        <source> · given: %1</source>
        <translation> · 指定: %1</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Nsight でプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Profile %1 with &amp;Nsight…</source>
        <translation>%1 を Nsight でプロファイル(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartDialog</name>
    <message>
        <source>Only what is in &amp;sight</source>
        <translation>表示範囲のみ(&amp;S)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>チャートのプレビュー</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>%1 × %2 cm, sharp at every size</source>
        <translation>%1 × %2 cm、どのサイズでも鮮明</translation>
    </message>
    <message>
        <source>&amp;Whole chart</source>
        <translation>チャート全体(&amp;W)</translation>
    </message>
    <message>
        <source>The whole chart is in sight</source>
        <translation>チャート全体が表示されています</translation>
    </message>
    <message>
        <source>Export the chart of %1</source>
        <extracomment>of a view, such as Live</extracomment>
        <translation>%1のチャートをエクスポート</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 (表)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen rows, or all, with the headings: for a spreadsheet</source>
        <translation>選択した行、またはすべての行を見出し付きでコピーします (表計算ソフト用)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnBoxes</name>
    <message>
        <source>What the columns hold</source>
        <translation>列の内容</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>ステップの種類</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>表のプレビュー</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 の単位</translation>
    </message>
    <message>
        <source>Kind of step of %1</source>
        <translation>%1 のステップの種類</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>各値に記載</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnsDialog</name>
    <message>
        <source>Table of chosen columns</source>
        <translation>選択した列の表</translation>
    </message>
    <message>
        <source>As the results show</source>
        <translation>結果の表示どおり</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>表のプレビュー</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>セット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>選択(&amp;H)</translation>
    </message>
    <message>
        <source>Choose columns by their headings</source>
        <translation>見出しで列を選びます</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>その他の指標</translation>
    </message>
</context>
<context>
    <name>stepscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareLists</name>
    <message>
        <source>To know of single cells</source>
        <translation>個々のセルについて</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>対応するセルなし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the report has</source>
        <translation>
            <numerusform>他 %n 件はレポートにあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::CompareModel</name>
    <message>
        <source>%1 % interval of the ratio: %2</source>
        <extracomment>a share in percent, and the interval that holds a ratio with it</extracomment>
        <translation>比の %1 % 区間: %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured in turns just now, %n round(s)</source>
        <translation>
            <numerusform>今回交互に測定、%n ラウンド</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1、区間 %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>The cell&apos;s number in what is on show</source>
        <translation>表示中の内容でのセルの番号</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What can be said of the difference, among all cells</source>
        <translation>全セルで見て、差について言えること</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>疑義あり</translation>
    </message>
    <message>
        <source>Whether the figure of either side is in doubt: others used the machine, say, or the device was throttled</source>
        <translation>いずれかの側の指標に疑義があるかどうか (他のプログラムがマシンを使用していた、デバイスがスロットリング状態だったなど)</translation>
    </message>
    <message>
        <source>Current over baseline, with the interval in which it lies: right of the middle line it is above 1, and the heading says which ratio stands where. The band is the threshold; a hollow mark does not stand by itself, and an arrow goes on beyond the scale.</source>
        <translation>現在 / ベースライン。比が含まれる区間も示します。中央の線より右は 1 より大きく、見出しが比の目盛りです。帯はしきい値です。中抜きの印は単独では有効な判定ではなく、矢印は目盛りの外まで続くことを示します。</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareOptions</name>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>Pair across</source>
        <translation>軸をまたいで対応付け</translation>
    </message>
    <message>
        <source>Axes whose values do not count for partners, such as two ways to compute the same</source>
        <translation>対応付けで値の違いを無視する軸 (同じ計算の 2 つの方法など)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>The figure that is compared</source>
        <translation>比較する指標</translation>
    </message>
    <message>
        <source>The smallest change that matters</source>
        <translation>意味があるとみなす最小の変化</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>現在表示中の内容(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;ithin this run</source>
        <translation>この実行内(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Paired across %1</source>
        <translation>%1 をまたいで対応付け</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>two values of an axis: what is held against the other</extracomment>
        <translation>%1 対 %2</translation>
    </message>
    <message>
        <source>No cell that is compared has it on both sides.</source>
        <translation>比較対象のどのセルも、両側にこの指標を持っていません。</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareSummary</name>
    <message>
        <source>Geometric mean %1</source>
        <extracomment>of the ratios of all cells</extracomment>
        <translation>幾何平均 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells have a verdict, and which</extracomment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy &amp;rows, for a spreadsheet</source>
        <translation>行をコピー (表計算用)(&amp;R)</translation>
    </message>
    <message>
        <source>Copy report as &amp;Markdown</source>
        <translation>レポートを Markdown でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareView</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>Within this run</source>
        <translation>この実行内</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or the whole report</source>
        <translation>選択した行、またはレポート全体をコピーします</translation>
    </message>
    <message>
        <source>&amp;Rows, for a spreadsheet</source>
        <translation>行 (表計算用)(&amp;R)</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown</source>
        <translation>レポートを Markdown で(&amp;M)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>レポートをファイルに書き出します</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>今すぐ判定</translation>
    </message>
    <message>
        <source>A run is going on, which has the device.</source>
        <translation>実行中の処理がデバイスを使用しています。</translation>
    </message>
    <message>
        <source>Cells are being measured in turns.</source>
        <translation>セルを交互に測定中です。</translation>
    </message>
    <message>
        <source>In turns, mean times are measured: choose %1 as the figure.</source>
        <translation>交互測定では平均時間を測定します。指標に「%1」を選択してください。</translation>
    </message>
    <message>
        <source>Choose the rows to measure.</source>
        <translation>測定する行を選択してください。</translation>
    </message>
    <message>
        <source>It cannot be measured here. %1</source>
        <translation>ここでは測定できません。%1</translation>
    </message>
    <message>
        <source>Measures the cells of the selected rows here and now, in turns with those of the baseline: fifteen rounds of baseline, current, current, baseline, which drifting clocks and other load bear on alike</source>
        <translation>選択した行のセルとベースラインのセルを、この環境で今すぐ交互に測定します。ベースライン、現在、現在、ベースラインの順を 15 ラウンド繰り返すため、クロックの変動や他の負荷の影響が両側に等しく及びます</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較する内容がまだありません</translation>
    </message>
    <message>
        <source>Run the sweep on the left (F5), or open a session or table (Ctrl+O): each of its cells is then held against the same cell of a baseline.</source>
        <translation>左のスイープを実行する (F5) か、セッションまたは表を開いてください (Ctrl+O)。各セルをベースラインの同じセルと比較します。</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較の対象がありません</translation>
    </message>
    <message>
        <source>Choose a baseline: a session or a table, also one that others made. Each cell is held against the same cell of it: slower, faster, or the same, and how sure that is. It may also be dropped here.</source>
        <translation>ベースラインを選択してください。セッションまたは表で、他の人が作成したものでもかまいません。各セルを同じセルと比較し、低速化、高速化、同等のいずれかと、その確かさを示します。ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>what is on show, and its baseline</extracomment>
        <translation>%1 対 %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>They could not be compared</source>
        <translation>比較できませんでした</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>表示する行がありません</translation>
    </message>
    <message numerus="yes">
        <source>The filter lets none of the %n matched cell(s) pass.</source>
        <translation>
            <numerusform>対応付けた %n 個のセルは、いずれもフィルタを通過しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the two is the same. Below stands why; to pair cells that differ in an axis, choose it under “Pair across”.</source>
        <translation>両者に同じセルがありません。理由は下にあります。ある軸の値が異なるセルを対応付けるには、「軸をまたいで対応付け」でその軸を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Decide now, in turns</source>
        <translation>今すぐ交互測定で判定(&amp;D)</translation>
    </message>
    <message>
        <source>Why slower, as a water&amp;fall</source>
        <translation>低速化の理由をウォーターフォールで表示(&amp;F)</translation>
    </message>
    <message>
        <source>What the change of the chosen cell&apos;s step is made of, by phase, from the breakdowns of both sides</source>
        <translation>選択したセルのステップ時間が変化した要因 (両側の内訳からフェーズ別に算出)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cells of one side fit several of the other, which says less. Below stands in what those differ: a filter that leaves one of them, such as precision=fp32 in the results, makes pairs.</source>
        <translation>一方のセルが、情報の少ないもう一方の複数のセルに該当します。それらの違いは下にあります。結果で precision=fp32 のように 1 つだけを残すフィルタを使うと、対応付けられます。</translation>
    </message>
    <message>
        <source>Measure the chosen rows of the comparison here and now</source>
        <translation>比較で選択した行を、この環境で今すぐ測定します</translation>
    </message>
    <message>
        <source>Nothing is compared yet: choose a baseline first.</source>
        <translation>まだ比較していません。先にベースラインを選択してください。</translation>
    </message>
</context>
<context>
    <name>stepscope::Comparer</name>
    <message>
        <source>what is on show</source>
        <translation>表示中の内容</translation>
    </message>
</context>
<context>
    <name>stepscope::ConstantsForm</name>
    <message>
        <source>Not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表に記載</translation>
    </message>
</context>
<context>
    <name>stepscope::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>stepscope::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>As Markdown, for a bug report</source>
        <translation>Markdown 形式、不具合報告用</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Libraries and profilers are asked for their versions…</source>
        <translation>ライブラリとプロファイラのバージョンを確認しています…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
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
        <translation>選択セルのみ表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show only the chosen cells, in every view</source>
        <translation>すべてのビューで、選択したセルのみ表示します</translation>
    </message>
    <message>
        <source>Filter &amp;out</source>
        <translation>選択セルを除外(&amp;O)</translation>
    </message>
    <message>
        <source>Show all but the chosen cells, in every view</source>
        <translation>すべてのビューで、選択したセル以外を表示します</translation>
    </message>
    <message>
        <source>Filter &amp;back</source>
        <translation>前のフィルタに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the filter before this one</source>
        <translation>1 つ前のフィルタに戻します</translation>
    </message>
    <message>
        <source>Show &amp;all cells</source>
        <translation>すべてのセルを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>フィルタを解除します</translation>
    </message>
    <message>
        <source>&amp;Show on the chart</source>
        <translation>チャートに表示(&amp;S)</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>選択したセル</translation>
    </message>
    <message>
        <source>The %1 chosen cells</source>
        <translation>選択した %1 個のセル</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Nsight でプロファイル(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>stepscope::FilterStrip</name>
    <message>
        <source>Show all cells</source>
        <translation>すべてのセルを表示</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>フィルタを解除します</translation>
    </message>
    <message>
        <source>Only the cells that pass the filter: %1</source>
        <translation>フィルタを通過するセルのみ: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::FitAdvice</name>
    <message>
        <source>Nothing that can be chosen makes this cell smaller.</source>
        <translation>このセルを小さくできる選択肢はありません。</translation>
    </message>
    <message>
        <source>What would make it smaller</source>
        <translation>小さくする方法</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Add to sweep</source>
        <translation>スイープに追加</translation>
    </message>
    <message>
        <source>Add to the sweep: %1</source>
        <translation>スイープに追加: %1</translation>
    </message>
    <message>
        <source>Adds this value to the sweep on the left, beside those that are there</source>
        <translation>左のスイープの既存の値に、この値を追加します</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>%1 less than this cell needs</source>
        <translation>このセルの必要量より %1 少ない</translation>
    </message>
</context>
<context>
    <name>stepscope::GapsModel</name>
    <message>
        <source>the step&apos;s begin</source>
        <translation>ステップの開始</translation>
    </message>
    <message>
        <source>the step&apos;s end</source>
        <translation>ステップの終了</translation>
    </message>
    <message>
        <source>No kernel, copy or fill ran between these two</source>
        <translation>この 2 つの間にカーネル、コピー、フィルは実行されませんでした</translation>
    </message>
    <message>
        <source>Until the step&apos;s first work began: it was being launched</source>
        <translation>ステップの最初の処理が始まるまで (起動中)</translation>
    </message>
    <message>
        <source>From the step&apos;s last work on, until the host knew that it was done</source>
        <translation>ステップの最後の処理から、ホストがその完了を知るまで</translation>
    </message>
    <message>
        <source>Gap (µs)</source>
        <translation>ギャップ (µs)</translation>
    </message>
    <message>
        <source>At (µs)</source>
        <translation>位置 (µs)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>次の処理</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前の処理</translation>
    </message>
</context>
<context>
    <name>stepscope::HeatMapView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>A column for each value of this axis</source>
        <translation>この軸の値ごとに 1 列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>A row for each value of this axis</source>
        <translation>この軸の値ごとに 1 行</translation>
    </message>
    <message>
        <source>Log colours</source>
        <translation>対数カラー</translation>
    </message>
    <message>
        <source>Equal steps of colour are equal ratios</source>
        <translation>色の等しい変化が等しい比を表します</translation>
    </message>
    <message>
        <source>Heat map of a figure</source>
        <translation>指標のヒートマップ</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>ベースラインと比較</translation>
    </message>
    <message>
        <source>How many times the baseline&apos;s each figure is: blue is better, red is worse</source>
        <translation>各指標がベースラインの何倍かを示します。青は改善、赤は悪化です</translation>
    </message>
    <message>
        <source>%1, times the baseline&apos;s</source>
        <translation>%1 (ベースライン比)</translation>
    </message>
    <message>
        <source>Baseline: %1 does not have it</source>
        <translation>ベースライン: %1 に該当なし</translation>
    </message>
    <message>
        <source>%1 times the baseline&apos;s</source>
        <translation>ベースラインの %1 倍</translation>
    </message>
    <message>
        <source>Not against the baseline: %1 has “%2” of none of these cells.</source>
        <translation>ベースラインと比較できません: %1 には、これらのセルの「%2」がありません。</translation>
    </message>
</context>
<context>
    <name>stepscope::Inspector</name>
    <message>
        <source>Memory at the peak</source>
        <translation>ピーク時のメモリ</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>セルが選択されていません</translation>
    </message>
    <message>
        <source>Select a row of the results to see what was predicted and measured.</source>
        <translation>結果の行を選択すると、予測値と測定値が表示されます。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>The peak is %1, as it was given.</source>
        <translation>ピークは指定値の %1 です。</translation>
    </message>
    <message>
        <source>The peak is %1, as it was measured here.</source>
        <translation>ピークはここでの実測値 %1 です。</translation>
    </message>
    <message>
        <source>Details of the cell</source>
        <translation>セルの詳細</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelChangesModel</name>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>what became of a kernel: added, gone, slower, faster, same</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Change (µs)</source>
        <translation>変化量 (µs)</translation>
    </message>
    <message>
        <source>Baseline (µs)</source>
        <translation>ベースライン (µs)</translation>
    </message>
    <message>
        <source>Current (µs)</source>
        <translation>現在 (µs)</translation>
    </message>
    <message>
        <source>Calls before</source>
        <translation>呼び出し (以前)</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>呼び出し (現在)</translation>
    </message>
    <message>
        <source>Same: within %1 % of the kernel&apos;s time, or a thousandth of all kernels&apos;; a traced step is one of many, whose times differ</source>
        <translation>同等: カーネルの時間の %1 % 以内、または全カーネルの時間の 1000 分の 1 以内。トレースしたステップは多数のうちの 1 つで、時間にはばらつきがあります</translation>
    </message>
    <message>
        <source>Of a traced step</source>
        <translation>トレースしたステップでの値</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelPanel</name>
    <message>
        <source>Kernels by name</source>
        <translation>カーネル (名前別)</translation>
    </message>
    <message>
        <source>Kernels by phase</source>
        <translation>カーネル (フェーズ別)</translation>
    </message>
    <message>
        <source>Kernels by layer</source>
        <translation>カーネル (レイヤー別)</translation>
    </message>
    <message>
        <source>Gaps, the longest first</source>
        <translation>ギャップ (長い順)</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表の内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the table for a spreadsheet, or of it the rows where several are chosen</source>
        <translation>表を表計算用にコピーします。複数行を選択しているときは、その行のみコピーします</translation>
    </message>
    <message>
        <source>Kernels of the timeline</source>
        <translation>タイムラインのカーネル</translation>
    </message>
    <message>
        <source>Gaps of the timeline</source>
        <translation>タイムラインのギャップ</translation>
    </message>
    <message>
        <source>Operations by name</source>
        <translation>オペレーション (名前別)</translation>
    </message>
    <message>
        <source>Operations by phase</source>
        <translation>オペレーション (フェーズ別)</translation>
    </message>
    <message>
        <source>Operations by layer</source>
        <translation>オペレーション (レイヤー別)</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelsModel</name>
    <message>
        <source>outside of layers</source>
        <translation>レイヤー外</translation>
    </message>
    <message>
        <source>of no operation</source>
        <translation>オペレーションなし</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し回数</translation>
    </message>
    <message>
        <source>Total (µs)</source>
        <translation>合計 (µs)</translation>
    </message>
    <message>
        <source>Mean (µs)</source>
        <translation>平均 (µs)</translation>
    </message>
    <message>
        <source>Min (µs)</source>
        <translation>最小 (µs)</translation>
    </message>
    <message>
        <source>Max (µs)</source>
        <translation>最大 (µs)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Kernels, copies and fills of the device; on the CPU the operations. The tooltip of a row has the whole name</source>
        <translation>デバイスのカーネル、コピー、フィル (CPU ではオペレーション)。名前全体は行のツールチップに表示されます</translation>
    </message>
    <message>
        <source>How many there are in all traced steps</source>
        <translation>トレースした全ステップでの回数</translation>
    </message>
    <message>
        <source>Their time in all traced steps</source>
        <translation>トレースした全ステップでの時間</translation>
    </message>
    <message>
        <source>Total divided by calls</source>
        <translation>合計 / 呼び出し回数</translation>
    </message>
    <message>
        <source>The shortest of them</source>
        <translation>最も短いもの</translation>
    </message>
    <message>
        <source>The longest of them</source>
        <translation>最も長いもの</translation>
    </message>
    <message>
        <source>Share of the time of all rows; where two streams run at once, both count</source>
        <translation>全行の時間に対する割合。2 つのストリームが同時に動く場合は両方を数えます</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
</context>
<context>
    <name>stepscope::LiveView</name>
    <message>
        <source>No step has been timed yet</source>
        <translation>計測済みのステップはまだありません</translation>
    </message>
    <message>
        <source>Choose models and axes on the left and press Run (F5): each step&apos;s time appears here as it is measured. Or open a session to look at an earlier run.</source>
        <translation>左でモデルと軸を選び、「実行」(F5) を押してください。各ステップの時間が測定と同時にここに表示されます。以前の実行を見るには、セッションを開いてください。</translation>
    </message>
    <message>
        <source>Show the cell that is running, and go on with the next</source>
        <translation>実行中のセルを表示し、次のセルに移ります</translation>
    </message>
    <message>
        <source>From &amp;zero</source>
        <translation>0 から(&amp;Z)</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>直近</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Measured steps so far, of those planned</source>
        <translation>予定のうち、これまでに測定したステップの数</translation>
    </message>
    <message>
        <source>These results have no step times</source>
        <translation>この結果にはステップ時間がありません</translation>
    </message>
    <message>
        <source>The file holds the statistics of each cell, which the Results table shows, but not the single steps. Session, CSV and JSON files keep those.</source>
        <translation>このファイルには各セルの統計が含まれますが (結果の表に表示)、個々のステップは含まれません。セッション、CSV、JSON のファイルには含まれます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>メモリ不足: このセルには %1 が必要ですが、使用可能なのは %2 です。</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>追従(&amp;L)</translation>
    </message>
    <message>
        <source>Fit warm-&amp;up</source>
        <translation>ウォームアップに合わせる(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;elemetry</source>
        <translation>テレメトリ(&amp;E)</translation>
    </message>
    <message>
        <source>Show clock, power, temperature and memory under the step times, where the device says them</source>
        <translation>デバイスが報告する場合、クロック、電力、温度、メモリをステップ時間の下に表示します</translation>
    </message>
    <message>
        <source>Show &amp;all steps</source>
        <translation>すべてのステップを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Undo the zoom of the chart</source>
        <translation>チャートのズームを解除します</translation>
    </message>
    <message>
        <source>Show short and long steps on one chart, each power of ten as high</source>
        <translation>短いステップと長いステップを 1 つのチャートに表示します。10 の累乗ごとに同じ高さになります</translation>
    </message>
    <message>
        <source>None of these cells has run yet</source>
        <translation>これらのセルはまだ実行されていません</translation>
    </message>
    <message>
        <source>Run › Run what is left (Ctrl+F5) measures them: each step&apos;s time appears here as it is measured.</source>
        <translation>実行 › 残りを実行 (Ctrl+F5) で測定します。各ステップの時間が測定と同時にここに表示されます。</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>最後のステップ</translation>
    </message>
    <message>
        <source>Start the axis at zero</source>
        <translation>軸を 0 から始めます</translation>
    </message>
    <message>
        <source>Hist&amp;ogram</source>
        <translation>ヒストグラム(&amp;O)</translation>
    </message>
    <message>
        <source>Show beside the steps how often each value comes up, of the steps in sight and of those that are chosen</source>
        <translation>表示中のステップと選択したステップについて、各値の出現頻度をステップの横に表示します</translation>
    </message>
    <message>
        <source>Baseline &amp;under the steps</source>
        <translation>ステップの背後にベースライン(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the steps of the same cell of the baseline, thin and grey, with their mean</source>
        <translation>ベースラインの同じセルのステップを、平均とともに細い灰色の線で描画します</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic axis</source>
        <translation>対数軸(&amp;G)</translation>
    </message>
    <message>
        <source>What a step is read as</source>
        <translation>ステップの表示値</translation>
    </message>
    <message>
        <source>The time of each step, or what follows from it</source>
        <translation>各ステップの時間、またはそこから求まる値</translation>
    </message>
    <message>
        <source>Chosen cells that are not drawn: %1.</source>
        <translation>描画していない選択セル: %1。</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>Nsight でプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Profile step %1 with &amp;Nsight…</source>
        <translation>ステップ %1 を Nsight でプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Profile steps %1 with &amp;Nsight…</source>
        <translation>ステップ %1 を Nsight でプロファイル(&amp;N)…</translation>
    </message>
    <message>
        <source>Stretch the axis to show warm-up steps, and a slow start, whole</source>
        <translation>ウォームアップステップや遅い立ち上がりが全部見えるように軸を広げます</translation>
    </message>
    <message>
        <source>Cells in bands, not o&amp;verlaid</source>
        <translation>セルを重ねずに帯で表示(&amp;V)</translation>
    </message>
    <message>
        <source>Draw each of the chosen cells in a band of its own, on a scale of its own, instead of one over the other</source>
        <translation>選択した各セルを重ねずに、それぞれ独自の目盛りを持つ帯に描画します</translation>
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
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>The run is kept in %1</source>
        <translation>実行の記録先: %1</translation>
    </message>
    <message>
        <source>%1 – Stepscope</source>
        <translation>%1 – Stepscope</translation>
    </message>
    <message>
        <source>The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>実行が終了しました: 全 %4 セル中、OK %1、メモリ不足 %2、失敗 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed. The results say why.</source>
        <translation>
            <numerusform>%n 個のセルが失敗しました。理由は結果に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Paused at %1 % – %2</source>
        <translation>一時停止中 %1 % – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Done – %1</source>
        <translation>完了 – %1</translation>
    </message>
    <message>
        <source>A warning of the system came, and the run stops after this step. What was measured is kept.</source>
        <translation>システムから警告があったため、このステップの後で実行を停止します。測定済みの内容は保持されます。</translation>
    </message>
    <message>
        <source>The run was stopped: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>実行を停止しました: 全 %4 セル中、OK %1、メモリ不足 %2、失敗 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in doubt: the machine was busy or throttled, or their steps spread widely. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>%n 個のセルに疑義があります。マシンに負荷がかかっていた、スロットリング状態だった、またはステップのばらつきが大きかったためです。結果に印が付いています。実行 › ノイズの多いセルを再測定 でもう一度測定できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Something here does not work, and the rest goes on; nothing that was measured is lost. Please report it with the file that is open: %1</source>
        <translation>一部の処理で問題が発生しましたが、他の処理は続行します。測定済みの内容は失われません。開いているファイルを添えて報告してください: %1</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>レポート: %1</translation>
    </message>
    <message>
        <source>No font of this system has the characters of %1, so the window is in English. Install one, such as fonts-noto-cjk.</source>
        <translation>このシステムには %1 の文字を含むフォントがないため、ウィンドウは英語で表示されます。fonts-noto-cjk などのフォントをインストールしてください。</translation>
    </message>
    <message>
        <source>The language was not changed: a dialog is open. Close it and choose the language again.</source>
        <translation>言語は変更されませんでした。ダイアログが開いています。閉じてから、もう一度言語を選んでください。</translation>
    </message>
</context>
<context>
    <name>stepscope::MappingDialog</name>
    <message>
        <source>Ro&amp;ws of one cell are its runs</source>
        <translation>1 つのセルの複数行を繰り返し実行とみなす(&amp;W)</translation>
    </message>
    <message>
        <source>What does %1 hold?</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s. Say what its columns hold; what is guessed is filled in.</source>
        <translation>%1 は Stepscope の表ではありません。列の内容を指定してください。推測できたものは入力済みです。</translation>
    </message>
    <message>
        <source>What is missing, what is guessed, and which rows cannot be placed</source>
        <translation>不足している情報、推測した内容、割り当てられない行</translation>
    </message>
    <message>
        <source>So in all rows</source>
        <translation>全行で共通</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lines of names</source>
        <translation>列名の行数(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Names of columns are &amp;values of</source>
        <translation>列名が値となる軸(&amp;V)</translation>
    </message>
    <message>
        <source>As the numbers tell</source>
        <translation>数値から判断</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>ピリオド: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>カンマ: 1,5</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>小数点(&amp;D)</translation>
    </message>
    <message>
        <source>As you said it of a table with the same columns before.</source>
        <translation>以前に同じ列を持つ表で指定した内容です。</translation>
    </message>
    <message>
        <source>%1: that is no value of it.</source>
        <translation>%1: これは有効な値ではありません。</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>No row can be placed: the list says why.</source>
        <translation>割り当てられる行がありません。理由は一覧にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are read.</source>
        <translation>
            <numerusform>%n 個のセルを読み込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed.</source>
        <translation>
            <numerusform>%n 行を割り当てられません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 – %n row(s)</source>
        <translation>
            <numerusform>%1: %2 – %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>And the &amp;tables of the same columns</source>
        <translation>同じ列を持つ他の表も読み込む(&amp;T)</translation>
    </message>
    <message>
        <source>What stands above each of them, such as a model&apos;s name, is said of it</source>
        <translation>各表の上にある記載 (モデル名など) は、その表に適用されます</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>表を読み込み中…</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryBar</name>
    <message>
        <source>Memory: %1</source>
        <translation>メモリ: %1</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryView</name>
    <message>
        <source>Each tensor</source>
        <translation>テンソル別</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>用途別</translation>
    </message>
    <message>
        <source>Every tensor where it lies in the memory of the step</source>
        <translation>ステップのメモリ内での各テンソルの位置</translation>
    </message>
    <message>
        <source>What is alive at each operation, by what it is for</source>
        <translation>各オペレーションの時点で使用中のメモリ (用途別)</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>描画する内容</translation>
    </message>
    <message>
        <source>Memory over the course of a step</source>
        <translation>ステップ中のメモリの推移</translation>
    </message>
    <message>
        <source>Tensors by their bytes</source>
        <translation>テンソル (サイズ順)</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>セルが選択されていません</translation>
    </message>
    <message>
        <source>Press Run (F5), or open a session or a table and choose a cell in the results: its memory is drawn from its plan, whether it has run or not.</source>
        <translation>「実行」(F5) を押すか、セッションまたは表を開いて、結果でセルを選択してください。実行の有無にかかわらず、プランに基づいてメモリを描画します。</translation>
    </message>
    <message>
        <source>This cell cannot be planned</source>
        <translation>このセルはプランを作成できません</translation>
    </message>
    <message>
        <source>The table that it comes from does not say: %1. Sessions and JSON files do; so does a run here.</source>
        <translation>元の表に次の記載がありません: %1。セッション、JSON ファイル、ここでの実行には含まれます。</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>available</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Peak %1 at %2</source>
        <translation>%2 でピーク %1</translation>
    </message>
    <message>
        <source> · fits in %1 (%2)</source>
        <translation> · %1 に収まる (%2)</translation>
    </message>
    <message>
        <source> · %1 more than there is (%2 %3)</source>
        <translation> · %1 不足 (%2 %3)</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>ピーク時</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 の時点</translation>
    </message>
    <message>
        <source>Memory of a step, %1</source>
        <translation>ステップのメモリ、%1</translation>
    </message>
    <message>
        <source>Memory of the other chosen cell</source>
        <translation>もう 1 つの選択セルのメモリ</translation>
    </message>
    <message>
        <source> · and %1 that %2, which is not on this machine, took beside the tensors</source>
        <translation> · さらに、このマシンにない %2 がテンソル以外に使用した %1</translation>
    </message>
    <message>
        <source>What would make the cell smaller</source>
        <translation>セルを小さくする方法</translation>
    </message>
</context>
<context>
    <name>stepscope::MessageBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close this notice; it stays in the list of messages</source>
        <translation>この通知を閉じます。メッセージの一覧には残ります</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>通知を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>一覧を消去(&amp;L)</translation>
    </message>
    <message>
        <source>No messages yet: what a run or a file has to say is listed here.</source>
        <translation>メッセージはまだありません。実行やファイルに関するメッセージがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>stepscope::ModelsEditor</name>
    <message>
        <source>Add model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Add a model: a preset or your own sizes</source>
        <translation>プリセットまたは独自のサイズのモデルを追加します</translation>
    </message>
    <message>
        <source>Duplicate model</source>
        <translation>モデルを複製</translation>
    </message>
    <message>
        <source>Duplicate the selected models, to vary a size</source>
        <translation>選択したモデルを複製し、サイズを変えられるようにします</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Remove the selected models (Delete)</source>
        <translation>選択したモデルを削除します (Delete)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1  –  %2 parameters</source>
        <translation>%1  –  パラメータ数 %2</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>カスタム(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>stepscope::NumberChips</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Click to change %1, its cross to remove it</source>
        <translation>クリックすると %1 を変更、× をクリックすると削除します</translation>
    </message>
    <message>
        <source>%1 %2; Enter to change, Delete to remove</source>
        <translation>%1 %2。Enter で変更、Delete で削除</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>“%1” is no range of at most %2 numbers; write 64..1024 x2, 64..256 +64 or 1..4</source>
        <translation>「%1」は最大 %2 個の数値の範囲ではありません。64..1024 x2、64..256 +64、1..4 のように書いてください</translation>
    </message>
</context>
<context>
    <name>stepscope::OptionsEditor</name>
    <message>
        <source>&amp;Keep the device warm between cells</source>
        <translation>セル間でデバイスをウォーム状態に保つ(&amp;K)</translation>
    </message>
    <message>
        <source>The name of the sweep; its session file is called after it</source>
        <translation>スイープの名前。セッションファイルにもこの名前が付きます</translation>
    </message>
    <message>
        <source>what the device has free</source>
        <translation>デバイスの空き容量</translation>
    </message>
    <message>
        <source>Most memory that a cell may take, such as 8 GiB; a cell that needs more is reported as out of memory</source>
        <translation>セルが使用できるメモリの上限 (例: 8 GiB)。これを超えるセルはメモリ不足として報告されます</translation>
    </message>
    <message>
        <source>Of the weights and tokens; the same seed gives the same numbers on every machine</source>
        <translation>重みとトークンのシード。同じシードならどのマシンでも同じ数値になります</translation>
    </message>
    <message>
        <source>Off: each cell starts on a fresh device context, and its first step pays for that</source>
        <translation>オフの場合、各セルは新しいデバイスコンテキストで始まり、最初のステップにその分の時間がかかります</translation>
    </message>
    <message>
        <source>Where a cell runs: a process of its own survives what a driver error leaves behind</source>
        <translation>セルを実行する場所。別プロセスなら、ドライバのエラーが残す影響を受けません</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>分離(&amp;I)</translation>
    </message>
    <message>
        <source>give a whole number from 0 to 18446744073709551615</source>
        <translation>0～18446744073709551615 の整数を指定してください</translation>
    </message>
    <message>
        <source>Memor&amp;y limit</source>
        <translation>メモリ上限(&amp;Y)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Time e&amp;ach operation</source>
        <translation>各オペレーションを計測(&amp;A)</translation>
    </message>
    <message>
        <source>Takes a breakdown of each cell in a pass of its own, after its last step: see the Breakdown tab</source>
        <translation>各セルの最後のステップの後、専用のパスで内訳を取得します (「内訳」タブに表示)</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>実測値</translation>
    </message>
    <message>
        <source>What the device can do, such as 989 TFLOP/s, or bf16=989T, fp32=67T: MFU and HFU are then of this. Without it they are of what is measured with the time of each operation</source>
        <translation>デバイスの性能 (例: 989 TFLOP/s、または bf16=989T, fp32=67T)。MFU と HFU はこの値に対するものになります。指定しない場合は、各オペレーションの計測時の実測値を使用します</translation>
    </message>
    <message>
        <source>Peak FLOP/s</source>
        <translation>ピーク FLOP/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Traces a step of each cell in a process of its own, after its last step: see the Timeline tab</source>
        <translation>各セルの最後のステップの後、専用プロセスで 1 ステップをトレースします (「タイムライン」タブに表示)</translation>
    </message>
    <message>
        <source>one past the warm-up</source>
        <translation>ウォームアップ後の 1 ステップ</translation>
    </message>
    <message>
        <source>Which steps the timeline traces, counted from 0: a step such as 5, or a range such as 5-8</source>
        <translation>タイムラインでトレースするステップ (0 から数える)。5 のような 1 ステップ、または 5-8 のような範囲</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>対象ステップ</translation>
    </message>
    <message>
        <source>give a step such as 5, or a range such as 5-8 of %1 steps at most, counted from 0</source>
        <translation>5 のような 1 ステップ、または 5-8 のような最大 %1 ステップの範囲を、0 から数えて指定してください</translation>
    </message>
</context>
<context>
    <name>stepscope::OwnersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル数</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotChoices</name>
    <message>
        <source>%1: the chart shows the cells with this value, or the median of all</source>
        <translation>%1: この値のセル、または全セルの中央値をチャートに表示します</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>What the chart shows of each cell</source>
        <translation>チャートに表示する各セルの指標</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>of a chart: no axis has this part</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>All (median)</source>
        <translation>すべて (中央値)</translation>
    </message>
    <message>
        <source>No cell on show has it.</source>
        <translation>表示中のどのセルにもこの指標がありません。</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotView</name>
    <message>
        <source>Show all cells</source>
        <translation>すべてのセルを表示</translation>
    </message>
    <message>
        <source>%1: %2 cells</source>
        <translation>%1: %2 セル</translation>
    </message>
    <message>
        <source>%1: %2, the median; %3 to %4</source>
        <translation>%1: 中央値 %2、%3～%4</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>予測: %1</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>メモリ不足: このセルには %1 が必要ですが、使用可能なのは %2 です。</translation>
    </message>
    <message>
        <source>%1 is not known of it</source>
        <translation>%1 は不明です</translation>
    </message>
    <message>
        <source>No cell on show has the figure “%1”. Choose another one above.</source>
        <translation>表示中のセルには指標「%1」がありません。上で別の指標を選択してください。</translation>
    </message>
    <message>
        <source>No cell on show has been measured yet, and nothing is predicted of them.</source>
        <translation>表示中のセルはまだ測定されておらず、予測値もありません。</translation>
    </message>
    <message>
        <source>The filter lets no cell pass</source>
        <translation>フィルタを通過するセルがありません</translation>
    </message>
    <message>
        <source>“%1” fits none of the cells.</source>
        <translation>「%1」に一致するセルがありません。</translation>
    </message>
    <message>
        <source>No cell to show yet</source>
        <translation>表示するセルがまだありません</translation>
    </message>
    <message>
        <source>Choose models and axes on the left, two values of an axis or more, and press Run (F5): the chart grows with each cell that is done. Or open a session or table (Ctrl+O).</source>
        <translation>左でモデルと軸を選び (1 つの軸に 2 つ以上の値)、「実行」(F5) を押してください。セルが完了するたびにチャートに追加されます。または、セッションか表を開いてください (Ctrl+O)。</translation>
    </message>
    <message>
        <source>The cells on show were stopped before their steps told anything. Run › Run what is left (Ctrl+F5) measures them.</source>
        <translation>表示中のセルは、ステップから値が得られる前に停止されました。実行 › 残りを実行 (Ctrl+F5) で測定します。</translation>
    </message>
</context>
<context>
    <name>stepscope::PlacesPlot</name>
    <message numerus="yes">
        <source>%n more lie here: click again for the next</source>
        <translation>
            <numerusform>ここに他 %n 件あります。もう一度クリックすると次を表示します</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::PresetDialog</name>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>&amp;Name of the preset</source>
        <translation>プリセットの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>It stands in the menu of presets then, and stepscope-cli finds it by --preset.</source>
        <translation>プリセットのメニューに追加され、stepscope-cli では --preset で使えます。</translation>
    </message>
    <message>
        <source>Replaces your preset %1.</source>
        <translation>プリセット %1 を置き換えます。</translation>
    </message>
</context>
<context>
    <name>stepscope::PresetMenu</name>
    <message>
        <source>&amp;Remove preset</source>
        <translation>プリセットを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the workload under a name of its own, for the command line, too</source>
        <translation>ワークロードに名前を付けて保存します。コマンドラインでも使えます</translation>
    </message>
    <message>
        <source>The preset %1 cannot be read: %2. Mend its file or remove it: %3</source>
        <translation>プリセット %1 を読み取れません: %2。ファイルを修正するか削除してください: %3</translation>
    </message>
    <message>
        <source>The preset %1 is in the trash.</source>
        <translation>プリセット %1 をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>The preset %1 stays: %2</source>
        <translation>プリセット %1 は削除されませんでした: %2</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileDialog</name>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>測定内容</translation>
    </message>
    <message>
        <source>As the answers have it</source>
        <translation>上の設定に戻す</translation>
    </message>
    <message>
        <source>Profile with Nsight</source>
        <translation>Nsight でプロファイル</translation>
    </message>
    <message>
        <source>The cell runs again in a process of its own under the tool. What is measured there stays out of its step times, tables and comparisons.</source>
        <translation>ツールの下で、セルを専用プロセスでもう一度実行します。その測定値はステップ時間、表、比較には含まれません。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>開始前の確認事項</translation>
    </message>
    <message>
        <source>Which steps, counted from 0: 5, or 5-8</source>
        <translation>対象ステップ (0 から数える): 5 または 5-8</translation>
    </message>
    <message>
        <source>the whole step</source>
        <translation>ステップ全体</translation>
    </message>
    <message>
        <source>A phase of the step alone, such as forward/attention</source>
        <translation>ステップ内の 1 つのフェーズのみ (例: forward/attention)</translation>
    </message>
    <message>
        <source>all kernels</source>
        <translation>すべてのカーネル</translation>
    </message>
    <message>
        <source>Kernels whose names match a regular expression, such as softmax|norm</source>
        <translation>名前が正規表現に一致するカーネル (例: softmax|norm)</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>セット(&amp;E)</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>ステップ(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>フェーズ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kernels</source>
        <translation>カーネル(&amp;K)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>カウンタ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What is run, as a shell takes it; it may be changed</source>
        <translation>実行するコマンド (シェルの書式)。変更できます</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>コマンドをコピーします</translation>
    </message>
    <message>
        <source>Takes the command back that the answers above make</source>
        <translation>上の設定から作成したコマンドに戻します</translation>
    </message>
    <message>
        <source>“%1” says no steps: write 5, or 5-8, counted from 0.</source>
        <translation>「%1」はステップの指定ではありません。5 または 5-8 のように、0 から数えて入力してください。</translation>
    </message>
    <message>
        <source>The pattern for kernels is not valid: %1.</source>
        <translation>カーネルのパターンが正しくありません: %1。</translation>
    </message>
    <message>
        <source>about %1 kernels</source>
        <translation>約 %1 カーネル</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) over each</source>
        <translation>
            <numerusform>各 %n パス</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 kernels, as they run</source>
        <translation>約 %1 カーネル (通常どおり実行)</translation>
    </message>
    <message>
        <source>a report of about %1</source>
        <translation>約 %1 のレポート</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>may be read, as far as the driver tells</source>
        <translation>読み取り可能 (ドライバの情報による)</translation>
    </message>
    <message>
        <source>none are needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>%1; the step&apos;s operations are launched one by one instead of as a graph</source>
        <translation>%1。ステップのオペレーションはグラフではなく 1 つずつ起動します</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>The command has a quote that is not closed.</source>
        <translation>コマンドの引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Changed by hand: the answers above change it no more.</source>
        <translation>手動で変更されています。上の設定を変えても反映されません。</translation>
    </message>
    <message>
        <source>The command stands here as soon as the tool is known.</source>
        <translation>ツールが特定されると、ここにコマンドが表示されます。</translation>
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
        <translation>(オペレーションなし)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Of the operation that the kernel was launched for</source>
        <translation>カーネルを起動したオペレーションのフェーズ</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Its last name</source>
        <translation>名前の末尾の部分</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し回数</translation>
    </message>
    <message>
        <source>Launches, all layers and steps together</source>
        <translation>起動回数 (全レイヤー・全ステップの合計)</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>時間 (µs)</translation>
    </message>
    <message>
        <source>Of all calls; each ran alone, several times over: no part of a step&apos;s time</source>
        <translation>全呼び出しの合計。それぞれ単独で複数回実行されたもので、ステップ時間の一部ではありません</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Of the time of all kernels of the report</source>
        <translation>レポート内の全カーネルの時間に対する割合</translation>
    </message>
    <message>
        <source>SM</source>
        <translation>SM</translation>
    </message>
    <message>
        <source>Share of the multiprocessors&apos; peak throughput that was reached</source>
        <translation>マルチプロセッサのピークスループットに対する達成率</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Share of the peak throughput of caches and memory, whichever was busiest</source>
        <translation>キャッシュとメモリのうち最も使われたもののピークスループットに対する割合</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Share of the cycles in which the tensor pipe was active</source>
        <translation>Tensor パイプラインが動作していたサイクルの割合</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>オキュパンシー</translation>
    </message>
    <message>
        <source>Active warps over those that there is room for</source>
        <translation>アクティブワープ数 / 収容可能なワープ数</translation>
    </message>
    <message>
        <source>DRAM</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s memory, as they were measured</source>
        <translation>デバイスのメモリとの間で転送されたバイト数 (実測値)</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Bytes that the step&apos;s plan counts for the same operations; none where they share a kernel with others</source>
        <translation>同じオペレーションについてステップのプランが数えるバイト数。他とカーネルを共有するものにはありません</translation>
    </message>
    <message>
        <source>DRAM / plan</source>
        <translation>DRAM / プラン</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>実測バイト数 / プラン上のバイト数。1 未満ではキャッシュがメモリアクセスを減らしており、1 を大きく超える場合は同じデータを繰り返し転送しています</translation>
    </message>
    <message>
        <source>Advice (up to %1 of its time): %2</source>
        <translation>助言 (時間の最大 %1): %2</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>助言: %1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s L2 cache, as they were measured: far more than DRAM is reused from there</source>
        <translation>デバイスの L2 キャッシュとの間で転送されたバイト数 (実測値)。DRAM より大幅に多ければ、L2 から再利用されています</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfilePanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>完了: %1、%2</translation>
    </message>
    <message>
        <source>Nothing is being profiled. Run › Profile with Nsight… begins.</source>
        <translation>プロファイル中のものはありません。実行 › Nsight でプロファイル… で開始します。</translation>
    </message>
    <message>
        <source>What the profiler prints</source>
        <translation>プロファイラの出力</translation>
    </message>
    <message>
        <source>Kernels that are profiled</source>
        <translation>プロファイル済みのカーネル</translation>
    </message>
    <message>
        <source>Ends the profiler and what it runs</source>
        <translation>プロファイラと、その下で実行中の処理を終了します</translation>
    </message>
    <message>
        <source>Kernels of the report</source>
        <translation>レポートのカーネル</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1、セル %2</translation>
    </message>
    <message>
        <source>%1: ending, %2</source>
        <translation>%1: 終了中、%2</translation>
    </message>
    <message>
        <source>%1: %2 of about %3 kernels, %4</source>
        <translation>%1: 約 %3 カーネル中 %2、%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Each kernel ran alone: their sum is no step&apos;s time.</source>
        <translation>%1: %2。各カーネルは単独で実行されたため、合計はステップ時間ではありません。</translation>
    </message>
    <message>
        <source>What the profiler does and tells</source>
        <translation>プロファイラの動作と結果</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRequests</name>
    <message>
        <source>Profiled: %1, %2</source>
        <translation>プロファイル完了: %1、%2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The cell was not profiled. %1</source>
        <translation>セルをプロファイルできませんでした。%1</translation>
    </message>
    <message>
        <source>The profile was cancelled: %1</source>
        <translation>プロファイルをキャンセルしました: %1</translation>
    </message>
    <message>
        <source>A cell is being profiled already. Wait until it is done, or cancel it.</source>
        <translation>別のセルをプロファイル中です。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>A run has the device. Profile when it has ended, or stop it.</source>
        <translation>実行中の処理がデバイスを使用しています。終了後にプロファイルするか、停止してください。</translation>
    </message>
    <message>
        <source>What is on show is in no session, and a report lies beside its session and is listed with its cell. Save it as a session (Ctrl+S), open that (Ctrl+O), and ask again. Nothing is lost.</source>
        <translation>表示中の内容はセッションに保存されていません。レポートはセッションの隣に置かれ、そのセルに登録されます。セッションとして保存し (Ctrl+S)、それを開いて (Ctrl+O)、もう一度操作してください。失われるものはありません。</translation>
    </message>
    <message>
        <source>stepscope-cli, which the tool is to run, is not beside this program. Install it there.</source>
        <translation>ツールが実行する stepscope-cli が、このプログラムと同じ場所にありません。同じ場所にインストールしてください。</translation>
    </message>
    <message>
        <source>Choose a cell first: Nsight profiles the steps of one.</source>
        <translation>先にセルを選択してください。Nsight は 1 つのセルのステップをプロファイルします。</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRunner</name>
    <message>
        <source>%1 was written and is not listed with its cell: %2</source>
        <translation>%1 を書き出しましたが、セルには登録されていません: %2</translation>
    </message>
    <message>
        <source>%1 is profiling a cell. Wait until it is done, or cancel it.</source>
        <translation>%1 がセルをプロファイル中です。完了を待つか、キャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>stepscope::ProgressStrip</name>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>セル %1 / %2</translation>
    </message>
    <message>
        <source>Paused in cell %1 of %2</source>
        <translation>セル %1 / %2 で一時停止中</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>このステップの後で停止します…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>%2 セル中 %1 セル完了</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進捗</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>  ·  %1 left</source>
        <translation>  ·  残り %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 cells done</source>
        <translation>停止: %2 セル中 %1 セル完了</translation>
    </message>
    <message>
        <source>  ·  %1 left once it goes on</source>
        <translation>  ·  再開後の残り %1</translation>
    </message>
    <message>
        <source>In turns: round %1 of %2</source>
        <translation>交互測定: ラウンド %1 / %2</translation>
    </message>
    <message>
        <source>%1 (pair %2 of %3)</source>
        <extracomment>measuring cells in turns: which round of a pair, and which pair</extracomment>
        <translation>%1 (ペア %2 / %3)</translation>
    </message>
</context>
<context>
    <name>stepscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>これらのファイルの履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>ここで測定したもの</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>実行はまだありません</translation>
    </message>
</context>
<context>
    <name>stepscope::ReportList</name>
    <message>
        <source>Nsight reports</source>
        <translation>Nsight レポート</translation>
    </message>
    <message>
        <source>%1. The file is gone; what was read of it is in the session.</source>
        <translation>%1。ファイルはなくなっています。読み取った内容はセッションにあります。</translation>
    </message>
    <message>
        <source>Show here: %1</source>
        <translation>ここに表示: %1</translation>
    </message>
    <message>
        <source>The timeline that the report has</source>
        <translation>レポートに含まれるタイムライン</translation>
    </message>
    <message>
        <source>The kernels of the report as a table</source>
        <translation>レポートのカーネルの表</translation>
    </message>
    <message>
        <source>Open in %1: %2</source>
        <translation>%1 で開く: %2</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2</source>
        <translation>%1 がこのマシンにありません: %2</translation>
    </message>
    <message>
        <source>Show in the folder: %1</source>
        <translation>フォルダで表示: %1</translation>
    </message>
    <message>
        <source>Opens the folder that the report is in</source>
        <translation>レポートのあるフォルダを開きます</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Moves the report to the desktop&apos;s trash, after a question</source>
        <translation>確認後、レポートをデスクトップ環境のゴミ箱に移動します</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>レポートの削除</translation>
    </message>
    <message>
        <source>Move %1 to the trash? What was read of it stays in the session.</source>
        <translation>%1 をゴミ箱に移動しますか? 読み取った内容はセッションに残ります。</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>ゴミ箱に移動(&amp;M)</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 は移動されません。デスクトップ環境に移動先のゴミ箱がありません。%2</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>標準の列(&amp;U)</translation>
    </message>
    <message>
        <source>Shows the columns as they were at first: which, in which order, how wide</source>
        <translation>列の種類、順序、幅を初期状態に戻します</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsView</name>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: a row for each cell appears here. Or open a session or table (Ctrl+O), or drop a file on the window.</source>
        <translation>「実行」(F5) を押して左のスイープを測定すると、セルごとに 1 行ずつここに表示されます。または、セッションか表を開く (Ctrl+O) か、ウィンドウにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>結果をフィルタ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピーします</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown で(&amp;M)</translation>
    </message>
    <message>
        <source>As C&amp;SV with every step</source>
        <translation>全ステップを含む CSV で(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation>表計算用のテキストで(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>表の列を選択します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>結果を Markdown でコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピーします</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>結果をフィルタ(&amp;F)</translation>
    </message>
    <message>
        <source>Show some of the results</source>
        <translation>結果の一部を表示します</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>表示する行がありません</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Filter, such as: small seq&gt;=128 mode:fwd</source>
        <translation>フィルタ (例: small seq&gt;=128 mode:fwd)</translation>
    </message>
    <message>
        <source>Shows the rows that meet every condition (Ctrl+F).
Words are looked for in the columns that are shown: small OK
Conditions name a column: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</source>
        <translation>すべての条件を満たす行を表示します (Ctrl+F)。
単語は表示中の列から検索します: small OK
条件には列名を使います: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows that a filter lets pass, of all rows</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Some rows meet each condition, but none meets all of them at once.</source>
        <translation>各条件を満たす行はありますが、すべてを同時に満たす行はありません。</translation>
    </message>
    <message>
        <source>There is no column “%1”. The menu Columns has the names of all.</source>
        <translation>列「%1」はありません。すべての列名は「列」メニューにあります。</translation>
    </message>
    <message>
        <source>No column that is shown has “%1” in it.</source>
        <translation>表示中の列に「%1」を含むものはありません。</translation>
    </message>
    <message>
        <source>No row meets “%1”.</source>
        <translation>「%1」を満たす行がありません。</translation>
    </message>
    <message>
        <source>No row meets “%1”: %2 goes from %3 to %4.</source>
        <translation>「%1」を満たす行がありません。%2 の範囲は %3～%4 です。</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare %2 with.</source>
        <translation>「%1」は %2 と比較できる数値ではありません。</translation>
    </message>
    <message>
        <source>Table of chosen &amp;columns…</source>
        <translation>選択した列の表(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the results, or write them to a file, under columns that you choose</source>
        <translation>選んだ列で結果をコピー、またはファイルに書き出します</translation>
    </message>
    <message>
        <source>Chosen &amp;columns…</source>
        <translation>選択した列(&amp;C)…</translation>
    </message>
    <message>
        <source>There are no results to make a table of: press Run (F5), or open a session or table (Ctrl+O).</source>
        <translation>表にする結果がありません。実行(F5)を押すか、セッションまたは表を開いて(Ctrl+O)ください。</translation>
    </message>
</context>
<context>
    <name>stepscope::RooflineView</name>
    <message>
        <source>%1, %2 of the step</source>
        <translation>%1、ステップの %2</translation>
    </message>
    <message>
        <source>%1 FLOP/byte, %2</source>
        <translation>%1 FLOP/byte、%2</translation>
    </message>
    <message>
        <source>%1 of what bounds it: %2</source>
        <translation>%2律速、上限の %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>What the points are</source>
        <translation>点の単位</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>ルーフライン</translation>
    </message>
    <message>
        <source>Under the peaks that were measured on this device: %1, %2 GB/s</source>
        <translation>このデバイスで実測したピーク: %1、%2 GB/s</translation>
    </message>
    <message>
        <source> · large: much of the step&apos;s time</source>
        <translation> · 大きな点: ステップの時間に占める割合が大きい</translation>
    </message>
    <message>
        <source>This cell has no breakdown</source>
        <translation>このセルには内訳がありません</translation>
    </message>
    <message>
        <source>No roofline yet</source>
        <translation>ルーフラインはまだありません</translation>
    </message>
    <message>
        <source>The runs to come take one of each cell: press Run (F5).</source>
        <translation>次の実行から、各セルのルーフラインを取得します。「実行」(F5) を押してください。</translation>
    </message>
    <message>
        <source>A roofline is drawn from the time of each operation: turn on Options › Time each operation, and press Run (F5).</source>
        <translation>ルーフラインは各オペレーションの時間から描画します。オプション › 各オペレーションを計測 をオンにして、「実行」(F5) を押してください。</translation>
    </message>
    <message>
        <source>Roofline, %1</source>
        <translation>ルーフライン、%1</translation>
    </message>
    <message>
        <source>The device&apos;s peaks were not measured</source>
        <translation>デバイスのピークは未測定です</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1、実測</translation>
    </message>
    <message>
        <source>%1 by its kernels alone, %2 of memory moved</source>
        <translation>カーネルのみで %1、メモリ転送 %2</translation>
    </message>
    <message>
        <source> · rings: by the bytes and kernels that Nsight measured (%1)</source>
        <translation> · リング: Nsight が測定したバイト数とカーネル時間による (%1)</translation>
    </message>
    <message>
        <source>measured by Nsight</source>
        <translation>Nsight による実測</translation>
    </message>
    <message>
        <source>Time each operation in the next run</source>
        <translation>次の実行で各オペレーションを計測</translation>
    </message>
</context>
<context>
    <name>stepscope::RunController</name>
    <message>
        <source>This file does not say which sweep it belongs to, so it cannot be resumed.</source>
        <translation>このファイルにはどのスイープのものかの記載がないため、再開できません。</translation>
    </message>
    <message>
        <source>A run is in progress. Stop it first.</source>
        <translation>実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>Cells are being measured in turns. Stop that first.</source>
        <translation>セルを交互に測定中です。先に停止してください。</translation>
    </message>
    <message>
        <source>They could not be measured in turns. %1</source>
        <translation>交互に測定できませんでした。%1</translation>
    </message>
    <message>
        <source>%1 is not on this machine; choose another device on the left.</source>
        <translation>%1 はこのマシンにありません。左で別のデバイスを選択してください。</translation>
    </message>
</context>
<context>
    <name>stepscope::RunRequests</name>
    <message>
        <source>Take the workload of the results</source>
        <translation>結果のワークロードを使用</translation>
    </message>
    <message>
        <source>The workload on the left is now that of the results on show, with what was added. Edit › Undo brings back the one before.</source>
        <translation>左のワークロードを、表示中の結果のワークロードに追加分を加えたものに置き換えました。編集 › 元に戻す で以前のものに戻せます。</translation>
    </message>
    <message>
        <source>The sweep cannot run yet: see the marks on the left. %1</source>
        <translation>スイープをまだ実行できません。左の印を確認してください。%1</translation>
    </message>
    <message>
        <source>No cell of this sweep can run here: %1</source>
        <translation>このスイープには、ここで実行できるセルがありません: %1</translation>
    </message>
    <message>
        <source>The run was not started: its session cannot be kept where sessions are. %1</source>
        <translation>実行を開始しませんでした。セッションの保存場所にセッションを保存できません。%1</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>A folder for sessions, until the program ends</source>
        <translation>プログラムの終了まで使用するセッション用フォルダ</translation>
    </message>
    <message>
        <source>Run, and keep nothing</source>
        <translation>保存せずに実行</translation>
    </message>
    <message>
        <source>%1 was measured elsewhere; here a step may take another time:</source>
        <translation>%1 は別の環境で測定されています。ここではステップの時間が異なる可能性があります:</translation>
    </message>
    <message>
        <source>A newer version of Stepscope has written to %1. What this one does not know stays as it is.</source>
        <translation>%1 には新しいバージョンの Stepscope が書き込んでいます。このバージョンで解釈できない内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Each cell keeps a note of where it was measured.</source>
        <translation>各セルには測定した環境が記録されます。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>ここで再開</translation>
    </message>
</context>
<context>
    <name>stepscope::ScalingView</name>
    <message>
        <source>Against</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>The number that grows to the right</source>
        <translation>右に向かって増える数値</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>A line for each value of this axis</source>
        <translation>この軸の値ごとに 1 本の線</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>A small chart for each value of this axis</source>
        <translation>この軸の値ごとに 1 つの小さなチャート</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>対数 x</translation>
    </message>
    <message>
        <source>Each power of ten as wide</source>
        <translation>10 の累乗ごとに同じ幅にします</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>対数 y</translation>
    </message>
    <message>
        <source>Each power of ten as high: what grows by a power is a straight line</source>
        <translation>10 の累乗ごとに同じ高さにします。べき乗で増えるものは直線になります</translation>
    </message>
    <message>
        <source>Scaling of a figure</source>
        <translation>指標のスケーリング</translation>
    </message>
    <message>
        <source>%1, linear because of zeros</source>
        <translation>%1、0 を含むため線形</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 charts; a filter shows others)</source>
        <translation>%1 (%3 チャート中 %2 を表示。他はフィルタで表示)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Its line grows by the power %1 (least squares on the logarithms of %2 points)</source>
        <translation>線は %1 乗で増加 (%2 点の対数に対する最小二乗法)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 対 %2</translation>
    </message>
</context>
<context>
    <name>stepscope::Script</name>
    <message>
        <source>the name must end in .png or .jpg</source>
        <translation>名前の末尾は .png または .jpg にしてください</translation>
    </message>
    <message>
        <source>its directory does not exist</source>
        <translation>そのディレクトリは存在しません</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>something on show is not there after a minute</source>
        <translation>表示すべき内容の一部が 1 分経っても現れません</translation>
    </message>
</context>
<context>
    <name>stepscope::Selection</name>
    <message>
        <source>As it was at %1</source>
        <extracomment>what was on show at that time, which is in no file</extracomment>
        <translation>%1 時点の内容</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionShelf</name>
    <message>
        <source>It could not be noted. %1</source>
        <translation>記録できませんでした。%1</translation>
    </message>
    <message>
        <source>%1 stays: it is being measured now. Stop its run first.</source>
        <translation>%1 は移動されません。現在測定中です。先に実行を停止してください。</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 は移動されません。デスクトップ環境に移動先のゴミ箱がありません。%2</translation>
    </message>
    <message>
        <source>%1 could not be put back: it is in the trash no more.</source>
        <translation>%1 を元に戻せませんでした。既にゴミ箱にありません。</translation>
    </message>
    <message>
        <source>%1 could not be put back: %2. It is %3.</source>
        <translation>%1 を元に戻せませんでした: %2。現在の場所は %3 です。</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsModel</name>
    <message>
        <source>It is on show.</source>
        <translation>表示中です。</translation>
    </message>
    <message>
        <source>What is on show is held against it.</source>
        <translation>表示中の内容の比較対象です。</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsView</name>
    <message>
        <source>No run yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: each run is kept from its first second and stands here, to be opened, compared and named.</source>
        <translation>「実行」(F5) を押すと、左のスイープを測定します。各実行は開始直後から保存され、ここで開く、比較する、名前を付けることができます。</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>表示する行がありません</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>すべてのセッションを表示</translation>
    </message>
    <message>
        <source>Search names, notes, devices, states</source>
        <translation>名前、メモ、デバイス、状態を検索</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>Shows the sessions that have all of these words</source>
        <translation>これらの単語をすべて含むセッションを表示します</translation>
    </message>
    <message>
        <source>All that can be done with the chosen sessions</source>
        <translation>選択したセッションに対するすべての操作</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>セッションのその他の操作</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the chosen session in every view (Enter)</source>
        <translation>選択したセッションをすべてのビューに表示します (Enter)</translation>
    </message>
    <message>
        <source>Show &amp;together</source>
        <translation>まとめて表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the chosen sessions in one table, with a column that says which run</source>
        <translation>選択したセッションを 1 つの表に表示します。どの実行かを示す列が付きます</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象にする(&amp;C)</translation>
    </message>
    <message>
        <source>Hold what is on show against the chosen session</source>
        <translation>表示中の内容を選択したセッションと比較します</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Give the session a name; its file keeps its own</source>
        <translation>セッションに名前を付けます。ファイル名は変わりません</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the session</source>
        <translation>セッションにメモを書きます</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Put the chosen sessions first, or back where they were</source>
        <translation>選択したセッションを先頭に並べるか、元の位置に戻します</translation>
    </message>
    <message>
        <source>Show in the fol&amp;der</source>
        <translation>フォルダで表示(&amp;D)</translation>
    </message>
    <message>
        <source>Open the folder that the session is in</source>
        <translation>セッションのあるフォルダを開きます</translation>
    </message>
    <message>
        <source>Move to the tr&amp;ash</source>
        <translation>ゴミ箱に移動(&amp;A)</translation>
    </message>
    <message>
        <source>Move the chosen sessions to the desktop&apos;s trash; they can be put back</source>
        <translation>選択したセッションをデスクトップ環境のゴミ箱に移動します。元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>What can be done with the sessions that are chosen in their list</source>
        <translation>一覧で選択したセッションに対する操作</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 個のセッションをゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>sessions that a search lets pass, of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No session has all of “%1”.</source>
        <translation>「%1」をすべて含むセッションがありません。</translation>
    </message>
</context>
<context>
    <name>stepscope::SettingsPlace</name>
    <message>
        <source>is larger than any file of settings</source>
        <translation>は設定ファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>is a folder, where a file of settings belongs</source>
        <translation>は設定ファイルではなくフォルダです</translation>
    </message>
    <message>
        <source>is a pipe, a device or a socket, where a file of settings belongs</source>
        <translation>は設定ファイルではなくパイプ、デバイス、またはソケットです</translation>
    </message>
    <message>
        <source>The window&apos;s settings are not read, and not kept this time: %1 %2. Remove it, and start again.</source>
        <extracomment>%1: a path; %2: what is wrong with it</extracomment>
        <translation>今回はウィンドウの設定の読み込みも保存も行いません: %1 %2。削除してから起動し直してください。</translation>
    </message>
</context>
<context>
    <name>stepscope::ShapesModel</name>
    <message>
        <source>%1 weights</source>
        <translation>重み %1 個</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
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
        <translation>層数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>How the model is called in tables and charts</source>
        <translation>表やチャートでのモデルの名前</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>残差ストリームの幅</translation>
    </message>
    <message>
        <source>Inner width of the SwiGLU block</source>
        <translation>SwiGLU ブロックの内部幅</translation>
    </message>
    <message>
        <source>Number of transformer layers</source>
        <translation>Transformer のレイヤー数</translation>
    </message>
    <message>
        <source>Attention heads; must divide d_model into an even size</source>
        <translation>アテンションヘッド数。d_model を偶数のサイズに割り切れる必要があります</translation>
    </message>
    <message>
        <source>Size of the vocabulary</source>
        <translation>語彙のサイズ</translation>
    </message>
    <message>
        <source>Number of weights that these sizes make</source>
        <translation>これらのサイズから決まる重みの数</translation>
    </message>
</context>
<context>
    <name>stepscope::StepPlot</name>
    <message>
        <source>Step times</source>
        <translation>ステップ時間</translation>
    </message>
    <message>
        <source>Step %1 (warm-up): %2</source>
        <translation>ステップ %1 (ウォームアップ): %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>the extreme of steps %1 to %2, which share its pixels</source>
        <translation>ピクセルを共有するステップ %1～%2 の極値</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>ステップ %1～%2</translation>
    </message>
    <message>
        <source>without %1 warm-up steps</source>
        <translation>ウォームアップ %1 ステップを除く</translation>
    </message>
    <message>
        <source>Up and down go from step to step; plus and minus zoom, left and right move, Home shows all; Shift and an arrow selects steps, Enter zooms to them, Escape lets go of them; Ctrl and an arrow moves the begin of the steady part, Backspace puts it back.</source>
        <translation>↑と↓でステップ間を移動。プラスとマイナスでズーム、←と→で表示位置を移動、Home で全体を表示します。Shift+矢印キーでステップを選択、Enter でその範囲にズーム、Esc で選択を解除します。Ctrl+矢印キーで定常区間の開始位置を移動、Backspace で元に戻します。</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepHistory</name>
    <message>
        <source>Remove a model</source>
        <translation>モデルの削除</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>モデルの変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>ステップ数の変更</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Change the memory limit</source>
        <translation>メモリ上限の変更</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>シードの変更</translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>オプションの変更</translation>
    </message>
    <message>
        <source>Change the workload</source>
        <translation>ワークロードの変更</translation>
    </message>
    <message>
        <source>Change the peak</source>
        <translation>ピークの変更</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepSummary</name>
    <message>
        <source>Summary of the sweep</source>
        <translation>スイープの概要</translation>
    </message>
    <message>
        <source>This sweep cannot run yet</source>
        <translation>このスイープはまだ実行できません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n セル</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory and time are predicted when the run has ended</source>
        <translation>メモリと時間は実行の終了後に予測します</translation>
    </message>
    <message>
        <source>Predicting memory and time…</source>
        <translation>メモリと時間を予測中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 には %2 が必要</translation>
    </message>
    <message>
        <source>Peak memory %1 of %2</source>
        <translation>ピークメモリ %1 / %2</translation>
    </message>
    <message>
        <source>Peak memory %1</source>
        <translation>ピークメモリ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will not fit in memory</source>
        <translation>
            <numerusform>%n 個のセルがメモリに収まりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot run: %1</source>
        <translation>
            <numerusform>%n 個のセルを実行できません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that will not run</source>
        <translation>実行されないセル</translation>
    </message>
    <message>
        <source>The time is in doubt: others took %1 % of the processors&apos; time while the device&apos;s peaks were measured. On a quiet machine it takes less.</source>
        <translation>時間に疑義があります。デバイスのピークの測定中、他のプログラムがプロセッサ時間の %1 % を使用しました。負荷のないマシンではより短くなります。</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineSearch</name>
    <message>
        <source>Find a kernel, operation or phase</source>
        <translation>カーネル、オペレーション、フェーズを検索</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>タイムライン内を検索</translation>
    </message>
    <message>
        <source>Words that all stand in the name, the operation or the phase; layer3 is of that layer. Enter goes to the next, Shift+Enter to the one before</source>
        <translation>名前、オペレーション、フェーズのいずれかにすべて含まれる単語。layer3 はそのレイヤーを表します。Enter で次へ、Shift+Enter で前へ移動します</translation>
    </message>
    <message>
        <source>The previous one that is marked (,)</source>
        <translation>前のマーク済み項目 (,)</translation>
    </message>
    <message>
        <source>The next one that is marked (.)</source>
        <translation>次のマーク済み項目 (.)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>マーク %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineView</name>
    <message>
        <source>Trace a step of each cell in the next run</source>
        <translation>次の実行で各セルの 1 ステップをトレース</translation>
    </message>
    <message>
        <source>Coloured by phase</source>
        <translation>フェーズ別に色分け</translation>
    </message>
    <message>
        <source>Coloured by kind</source>
        <translation>種類別に色分け</translation>
    </message>
    <message>
        <source>By the pass that the work is of, in a shade for each part of it</source>
        <translation>処理が属するパスで色分けし、その各部分を濃淡で区別します</translation>
    </message>
    <message>
        <source>Matrix products, attention, other operations, copies and fills</source>
        <translation>行列積、アテンション、その他のオペレーション、コピー・フィル</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Writes the timeline to a file that other programs read</source>
        <translation>タイムラインを他のプログラムで読めるファイルに書き出します</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Shows the timeline of the run again, in whose place that of a report is on show</source>
        <translation>レポートのタイムラインの代わりに、実行のタイムラインを再び表示します</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1: a format of files such as Chrome trace</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 用</translation>
    </message>
    <message>
        <source>&amp;Profile %1 with Nsight…</source>
        <translation>%1 を Nsight でプロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Profile with Nsight…</source>
        <translation>Nsight でプロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next of the same kernel</source>
        <translation>同じカーネルの次(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous of the same kernel</source>
        <translation>同じカーネルの前(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>範囲にズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy what is said of it</source>
        <translation>説明をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Wheel or W and S zoom, A and D move; a click reads, a drag measures, / looks for names</source>
        <translation>ホイールまたは W と S でズーム、A と D で移動。クリックで値を表示、ドラッグで測定、/ で名前を検索</translation>
    </message>
    <message>
        <source>Cell %1 could not be traced</source>
        <translation>セル %1 をトレースできませんでした</translation>
    </message>
    <message>
        <source>Cell %1 has no timeline</source>
        <translation>セル %1 にタイムラインがありません</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>タイムラインのあるセル: %1。結果 (%2) でいずれかを選択してください。</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>タイムラインはまだありません</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a process of its own traces a step, so that step times stay clean. Press Run (F5).</source>
        <translation>次の実行から取得します。セルの最後のステップの後、専用プロセスで 1 ステップをトレースするため、ステップ時間に影響しません。「実行」(F5) を押してください。</translation>
    </message>
    <message>
        <source>A timeline says what ran when in a step: every kernel of a GPU with its stream, grid and registers, every operation on the CPU. Turn on Options › Timeline and press Run (F5); a process of its own traces a step, so that step times stay clean.</source>
        <translation>タイムラインはステップ内で何がいつ実行されたかを示します。GPU では全カーネルとそのストリーム、グリッド、レジスタ、CPU では全オペレーションです。オプション › タイムライン をオンにして、「実行」(F5) を押してください。専用プロセスで 1 ステップをトレースするため、ステップ時間に影響しません。</translation>
    </message>
    <message>
        <source>Timeline of a step, %1</source>
        <translation>ステップのタイムライン、%1</translation>
    </message>
    <message>
        <source>From the report %1: taken under Nsight Systems, and no step time of the run</source>
        <translation>レポート %1 から: Nsight Systems の下で取得したもので、実行のステップ時間ではありません</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>%1 のタイムライン</translation>
    </message>
    <message>
        <source>From the report %1: %2 alone, taken under Nsight Systems, and no step time of the run</source>
        <translation>レポート %1 から: %2 のみ。Nsight Systems の下で取得したもので、実行のステップ時間ではありません</translation>
    </message>
</context>
<context>
    <name>stepscope::TurnsStrip</name>
    <message>
        <source>Progress of measuring in turns</source>
        <translation>交互測定の進捗</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>ラウンド %1 / %2</translation>
    </message>
    <message>
        <source>In turns: %1</source>
        <extracomment>measuring in turns: which round, of which of several pairs of cells</extracomment>
        <translation>交互測定: %1</translation>
    </message>
    <message>
        <source>In turns: %1, pair %2 of %3</source>
        <translation>交互測定: %1、ペア %2 / %3</translation>
    </message>
</context>
<context>
    <name>stepscope::UnfinishedOffer</name>
    <message>
        <source>The run “%1” did not finish: %2 of %3 cells are done.</source>
        <translation>実行「%1」は未完了です。%3 セル中 %2 セルが完了しています。</translation>
    </message>
    <message>
        <source>Run what is left</source>
        <translation>残りを実行</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>The run “%1”, which is on show, did not finish: %2 of %3 cells are done.</source>
        <translation>表示中の実行「%1」は未完了です。%3 セル中 %2 セルが完了しています。</translation>
    </message>
</context>
<context>
    <name>stepscope::ValueBoxes</name>
    <message>
        <source>What these entries mean</source>
        <translation>これらの値の意味</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <extracomment>%1: what stands in a table; %2: the name of its column</extracomment>
        <translation>「%2」の「%1」</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>%1 の意味</translation>
    </message>
    <message>
        <source>Not said: its rows are left out</source>
        <translation>指定なし: 該当する行を除外</translation>
    </message>
</context>
<context>
    <name>stepscope::ViewTabs</name>
    <message>
        <source>%1, which is in front, has no chart now: this is the chart of %2.</source>
        <extracomment>two views of the window</extracomment>
        <translation>手前の%1には現在チャートがありません。これは%2のチャートです。</translation>
    </message>
    <message>
        <source>%1 has no cells</source>
        <translation>%1 にセルがありません</translation>
    </message>
    <message>
        <source>It is a report of what ran when in another program: %1 (%2) shows it. This view needs a session or a table of results; open one, or press Run (F5).</source>
        <extracomment>%1, %2: the view of a timeline, and its key</extracomment>
        <translation>これは別のプログラムで何がいつ実行されたかのレポートで、%1 (%2) に表示されます。このビューにはセッションまたは結果の表が必要です。どちらかを開くか、「実行」(F5) を押してください。</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>What it holds is shown here as soon as it has been read.</source>
        <translation>読み込みが終わると、内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Drag it out of the window to take along what it shows</source>
        <translation>ウィンドウの外へドラッグすると、表示内容を持ち出せます</translation>
    </message>
    <message>
        <source>Show chart as a table…</source>
        <translation>チャートを表として表示…</translation>
    </message>
    <message>
        <source>The points of the chart in front in rows, which sort and can be copied</source>
        <translation>前面のチャートの点を、並べ替えとコピーができる行で表示します</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>The view in front shows no chart now.</source>
        <translation>前面のビューには現在チャートが表示されていません。</translation>
    </message>
</context>
<context>
    <name>stepscope::Welcome</name>
    <message>
        <source>Run the quick sweep</source>
        <translation>クイックスイープを実行</translation>
    </message>
    <message>
        <source>Open the sample table</source>
        <translation>サンプルの表を開く</translation>
    </message>
    <message>
        <source>Compare with the sample</source>
        <translation>サンプルと比較</translation>
    </message>
    <message>
        <source>Welcome to Stepscope</source>
        <translation>Stepscope へようこそ</translation>
    </message>
    <message>
        <source>Two small models, seconds on a laptop&apos;s CPU; it takes the place of the workload on the left, which can be undone</source>
        <translation>小さなモデル 2 つ、ノート PC の CPU で数秒です。左のワークロードを置き換えますが、元に戻せます</translation>
    </message>
    <message>
        <source>What somebody measured: five models in 60 rows, as a Markdown table</source>
        <translation>実際の測定例: 5 つのモデル、60 行の Markdown の表</translation>
    </message>
    <message>
        <source>What is run next is held against the sample table in Compare</source>
        <translation>次の実行結果を、比較ビューでサンプルの表と比べます</translation>
    </message>
    <message>
        <source>Choose models and lengths on the left, or leave them as they are.</source>
        <translation>左でモデルと長さを選びます。そのままでもかまいません。</translation>
    </message>
    <message>
        <source>Press Run (F5): each step&apos;s time appears here as it is measured.</source>
        <translation>実行 (F5) を押すと、各ステップの時間が測定され次第ここに表示されます。</translation>
    </message>
    <message>
        <source>Look at it in the views above, compare it with other runs, and export tables and charts.</source>
        <translation>上のビューで結果を確認し、他の実行と比較して、表やグラフをエクスポートします。</translation>
    </message>
    <message>
        <source>What you run is held against the sample table.</source>
        <translation>実行結果はサンプルの表と比較されます。</translation>
    </message>
</context>
<context>
    <name>stepscope::WhyPanel</name>
    <message>
        <source>Why slower?</source>
        <translation>低速化の理由</translation>
    </message>
    <message>
        <source>Choose a row: what the change of its step is made of is told here, by phase.</source>
        <translation>行を選択すると、ステップ時間の変化の要因がフェーズ別にここに表示されます。</translation>
    </message>
    <message>
        <source>Why slower? %1</source>
        <extracomment>%1: a cell</extracomment>
        <translation>低速化の理由: %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1: %2、以前は %3 (%4)</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>フェーズ別</translation>
    </message>
    <message>
        <source>By kernel</source>
        <translation>カーネル別</translation>
    </message>
    <message>
        <source>What the change is told by</source>
        <translation>変化の表示単位</translation>
    </message>
    <message>
        <source>Kernels of both sides</source>
        <translation>両側のカーネル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1: kernels take %2 of a traced step, was %3</source>
        <extracomment>%1: a cell, then the time of its kernels in a traced step now, and before</extracomment>
        <translation>%1: トレースしたステップのカーネル時間は %2、以前は %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 µs)</source>
        <extracomment>%1: a number of kernels, %2: added, gone, slower, ..., %3: what they changed by</extracomment>
        <translation>%2 %1 (%3 µs)</translation>
    </message>
    <message>
        <source>Kernels: %1; all together %2 µs</source>
        <extracomment>%1: how many kernels were added, are gone, slower, ...; %2: what all of them changed by</extracomment>
        <translation>カーネル: %1、合計 %2 µs</translation>
    </message>
    <message>
        <source>%1, stored steps: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1、保存済みのステップ: %2、以前は %3 (%4)</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session, a table of results or a sweep</source>
        <translation>セッション、結果の表、またはスイープを開きます</translation>
    </message>
    <message>
        <source>&amp;Save session as…</source>
        <translation>名前を付けてセッションを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the run with every step, to open or resume it later</source>
        <translation>後で開いたり再開したりできるように、全ステップを含めて実行を保存します</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save s&amp;weep as…</source>
        <translation>名前を付けてスイープを保存(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the workload on the left as a sweep file</source>
        <translation>左のワークロードをスイープファイルとして保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>End the program; a run that is in progress can be resumed</source>
        <translation>プログラムを終了します。進行中の実行は後で再開できます</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the sweep on the left</source>
        <translation>左のスイープを実行します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the run after this step, or go on</source>
        <translation>このステップの後で実行を一時停止、または再開します</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the run after this step; what was measured is kept</source>
        <translation>このステップの後で実行を終了します。測定済みの内容は保持されます</translation>
    </message>
    <message>
        <source>R&amp;un what is left</source>
        <translation>残りを実行(&amp;U)</translation>
    </message>
    <message>
        <source>Run the cells of this session that are not done</source>
        <translation>このセッションの未完了のセルを実行します</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>ワークロード(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide the workload</source>
        <translation>ワークロードの表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクタ(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the details of a cell</source>
        <translation>セルの詳細の表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the list of messages</source>
        <translation>メッセージ一覧の表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;About Stepscope</source>
        <translation>Stepscope について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write the results or the chart to a file</source>
        <translation>結果またはチャートをファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>Write a file that holds %1</source>
        <translation>次の内容をファイルに書き出します: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直す(&amp;D)</translation>
    </message>
    <message>
        <source>Measure &amp;noisy cells again</source>
        <translation>ノイズの多いセルを再測定(&amp;N)</translation>
    </message>
    <message>
        <source>Measure once more what is in doubt: the machine was busy or throttled, or the steps spread widely</source>
        <translation>疑義のあるセルをもう一度測定します (マシンに負荷がかかっていた、スロットリング状態だった、またはステップのばらつきが大きかったもの)</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>実行に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Show the run again, in whose place a file is on show</source>
        <translation>表示中のファイルの代わりに、実行を再び表示します</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>標準レイアウトに戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Put workload, inspector and messages back where they stood at first</source>
        <translation>ワークロード、インスペクタ、メッセージを初期の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>すべてのキーとその機能</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>デスクトップに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a session or table to hold what is on show against</source>
        <translation>表示中の内容と比較するセッションまたは表を選択します</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>ファイルと比較…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>現在表示中の内容(&amp;W)</translation>
    </message>
    <message>
        <source>Keep what is on show, to hold what is measured or opened next against it</source>
        <translation>表示中の内容を保持し、次に測定したり開いたりするものと比較します</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>比較を解除します</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>Profile &amp;with Nsight…</source>
        <translation>Nsight でプロファイル(&amp;W)…</translation>
    </message>
    <message>
        <source>Run the chosen cell once more under Nsight Compute or Nsight Systems</source>
        <translation>選択したセルを Nsight Compute または Nsight Systems の下でもう一度実行します</translation>
    </message>
    <message>
        <source>Nsight</source>
        <translation>Nsight</translation>
    </message>
    <message>
        <source>Show or hide what a profiler does, prints and tells</source>
        <translation>プロファイラの動作、出力、結果の表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>システムの既定(&amp;S)</translation>
    </message>
    <message>
        <source>No font of this system has its characters</source>
        <translation>この言語の文字を含むフォントがこのシステムにありません</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>名前からコマンドを探します</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>チャートをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the chart that is in front, as a picture and as a drawing</source>
        <translation>手前のチャートを画像と図面としてコピーします</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured</source>
        <translation>ブラウザー用のページを書き出します：概要、チャート、表、計測方法</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断情報(&amp;D)</translation>
    </message>
    <message>
        <source>What bears on a fault: versions, devices, profilers, folders</source>
        <translation>不具合の調査に必要な情報: バージョン、デバイス、プロファイラ、フォルダ</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowDocks</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
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
        <translation>書き出し: %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>開いたファイル: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>セッションの保存</translation>
    </message>
    <message>
        <source>Save sweep</source>
        <translation>スイープの保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 was not written: no cell is on the chart.</source>
        <translation>%1 を書き出しませんでした。チャートにセルがありません。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Sweeps (*.%1)</source>
        <translation>スイープ (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>%1 is on show. The run goes on meanwhile.</source>
        <translation>%1 を表示しています。その間も実行は続きます。</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>実行に戻る</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>The workload on the left stays as you made it. %1 was measured with another.</source>
        <translation>左のワークロードは変更していません。%1 は別のワークロードで測定されています。</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>そのワークロードを使用</translation>
    </message>
    <message>
        <source>Only one file can be shown at a time: of the %1 that were dropped, %2 is opened.</source>
        <translation>一度に表示できるファイルは 1 つです。ドロップされた %1 個のうち %2 を開きます。</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>%1 holds a sweep and no results: there is nothing to compare with. Run it first.</source>
        <translation>%1 はスイープで、結果が含まれていないため、比較できません。先に実行してください。</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>比較対象: %1</translation>
    </message>
    <message>
        <source>%1 is on show in the place of %2.</source>
        <translation>%2 の代わりに %1 を表示しています。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Sessions and tables (%1)</source>
        <translation>セッションと表 (%1)</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation>これと比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Shown together: %1</source>
        <translation>まとめて表示: %1</translation>
    </message>
    <message>
        <source>Sessions, tables, sweeps and reports (%1)</source>
        <translation>セッション、表、スイープ、レポート (%1)</translation>
    </message>
    <message>
        <source>%1 was not written: %2 is a report of what ran when, and has no results. Its timeline is written to files that end in %3.</source>
        <translation>%1 を書き出しませんでした。%2 は何がいつ実行されたかのレポートで、結果がありません。そのタイムラインは、末尾が %3 のファイルに書き出せます。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>The chart of %1 is on the clipboard.</source>
        <translation>%1のチャートをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The workload on the left is that of %1.</source>
        <translation>左のワークロードは %1 のものです。</translation>
    </message>
    <message>
        <source>%1 was not written: there are no results to report.</source>
        <translation>%1 は書き出されませんでした：報告する結果がありません。</translation>
    </message>
</context>
<context>
    <name>stepscope::WorkloadPanel</name>
    <message>
        <source>Two small models at three sequence lengths: seconds on a laptop&apos;s CPU</source>
        <translation>3 種類のシーケンス長で 2 つの小さなモデル。ノート PC の CPU で数秒</translation>
    </message>
    <message>
        <source>Materialized against fused attention as the sequence grows</source>
        <translation>シーケンス長を伸ばしながら、実体化アテンションと融合アテンションを比較</translation>
    </message>
    <message>
        <source>Five models from small to 2.7B in 60 rows, forward and forward + backward</source>
        <translation>small から 2.7B までの 5 モデル、60 行、Forward と Forward + backward</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>Replace the workload by a ready-made sweep</source>
        <translation>ワークロードを、用意されたスイープに置き換えます</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>プリセット(&amp;T)</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>The workload is the preset %1 now.</source>
        <translation>ワークロードをプリセット %1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>Foreign load</source>
        <translation>他プログラムの負荷</translation>
    </message>
    <message>
        <source>other programs took %1 % of the processors&apos; time while it ran</source>
        <translation>実行中、他のプログラムがプロセッサ時間の %1 % を使用しました</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>スチール時間</translation>
    </message>
    <message>
        <source>the hypervisor gave %1 % of the processors&apos; time to other machines</source>
        <translation>ハイパーバイザがプロセッサ時間の %1 % を他のマシンに割り当てました</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>the device was throttled in %1 % of the measured steps</source>
        <translation>測定ステップの %1 % でデバイスがスロットリング状態でした</translation>
    </message>
    <message>
        <source>Peaks under load</source>
        <translation>負荷中のピーク測定</translation>
    </message>
    <message>
        <source>others took %1 % of the processors&apos; time while the device&apos;s peaks were measured: shares of a peak read too high</source>
        <translation>デバイスのピークの測定中、他のプログラムがプロセッサ時間の %1 % を使用しました。ピークに対する割合は高めに出ます</translation>
    </message>
    <message>
        <source>Above its peak</source>
        <translation>ピーク超過</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the measured peak: the peak was measured too low</source>
        <translation>演算が実測ピークの %1 % です。ピークの測定値が低すぎます</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>大きなばらつき</translation>
    </message>
    <message>
        <source>the standard deviation is %1 % of the mean, which says little of a single step</source>
        <translation>標準偏差が平均の %1 % です。平均から個々のステップについて言えることはわずかです</translation>
    </message>
    <message>
        <source>Above the given peak</source>
        <translation>指定ピーク超過</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the peak that was given: the device does more than that, give a higher one</source>
        <translation>演算が指定ピークの %1 % です。デバイスの性能はそれ以上なので、より大きな値を指定してください</translation>
    </message>
    <message>
        <source>Slowed clock</source>
        <translation>クロック低下</translation>
    </message>
    <message>
        <source>in %1 % of the measured steps the device counted cycles more slowly than it can, at a clock that its driver reports unchanged</source>
        <translation>測定ステップの %1 % で、デバイスのサイクルのカウントが本来より遅くなりました。ドライバが報告するクロックは変わっていません</translation>
    </message>
    <message>
        <source>Formula above the peak</source>
        <translation>計算式がピーク超過</translation>
    </message>
    <message>
        <source>a published formula gives an MFU of %1 %: it counts more arithmetic than the step has; take the exact one</source>
        <translation>公表された計算式では MFU が %1 % になります。ステップの実際より多くの演算を数えているため、厳密な MFU を使用してください</translation>
    </message>
    <message>
        <source>Sizes of a preset</source>
        <translation>プリセットのサイズ</translation>
    </message>
    <message>
        <source>Under a profiling tool</source>
        <translation>プロファイラの下で測定</translation>
    </message>
    <message>
        <source>a profiling tool was attached in %1 % of its steps: their times are of the tool, too</source>
        <translation>ステップの %1 % でプロファイラが接続されていました。時間にはプロファイラの影響も含まれます</translation>
    </message>
    <message>
        <source>%1 % of the model&apos;s sizes are those of the preset of its name: the table does not say them</source>
        <translation>モデルのサイズの %1 % は、同名のプリセットの値です。表に記載がありません</translation>
    </message>
</context>
</TS>
