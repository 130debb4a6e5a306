<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartDialog</name>
    <message>
        <source>96 dpi – a plain screen</source>
        <translation>96 dpi – 普通屏幕</translation>
    </message>
    <message>
        <source>192 dpi – a fine screen</source>
        <translation>192 dpi – 高分屏</translation>
    </message>
    <message>
        <source>300 dpi – print</source>
        <translation>300 dpi – 印刷</translation>
    </message>
    <message>
        <source>600 dpi – fine print</source>
        <translation>600 dpi – 精细印刷</translation>
    </message>
</context>
<context>
    <name>CompareOptions</name>
    <message>
        <source>%1: %2 against %3</source>
        <extracomment>an axis, and two of its values: what is held against the first</extracomment>
        <translation>%1：%2 对比 %3</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Chart as &amp;PNG…</source>
        <translation>图表存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the chart as an image</source>
        <translation>将图表写为图像</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>Chart as S&amp;VG…</source>
        <translation>图表存为 SVG(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the chart as a drawing for papers</source>
        <translation>将图表写为论文用的矢量图</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>Chart as P&amp;DF…</source>
        <translation>图表存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the chart as a page for LaTeX or print</source>
        <translation>将图表写为 LaTeX 或印刷用的页面</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>On to the next control, back to the one before</source>
        <translation>前往下一个控件、返回上一个控件</translation>
    </message>
    <message>
        <source>Alt + an underlined letter</source>
        <translation>Alt + 带下划线的字母</translation>
    </message>
    <message>
        <source>To that control</source>
        <translation>前往该控件</translation>
    </message>
    <message>
        <source>Numbers of an axis</source>
        <translation>轴的数值</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add what is typed; on a number: change it</source>
        <translation>添加键入的内容；在数值上则为修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the number</source>
        <translation>移除该数值</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>F2 or typing</source>
        <translation>F2 或直接键入</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>修改值</translation>
    </message>
    <message>
        <source>Remove the selected models</source>
        <translation>移除所选模型</translation>
    </message>
    <message>
        <source>Chart of steps</source>
        <translation>步耗时图</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>Zoom; so does the wheel</source>
        <translation>缩放；滚轮亦可</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右方向键</translation>
    </message>
    <message>
        <source>Move; so does a drag with Shift or the middle button</source>
        <translation>平移；按住 Shift 或用中键拖动亦可</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左、Shift+右方向键</translation>
    </message>
    <message>
        <source>Select steps to be summed up; so does a drag</source>
        <translation>选择要汇总的步；拖动亦可</translation>
    </message>
    <message>
        <source>Enter, Escape</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Zoom to the selected steps, let go of them</source>
        <translation>缩放到所选的步、取消选择</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show all steps; so does a double click</source>
        <translation>显示所有步；双击亦可</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右方向键</translation>
    </message>
    <message>
        <source>Move the begin of the steady part; so does a drag of its handle</source>
        <translation>移动稳态段的起点；拖动其手柄亦可</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Put it back; so does a double click on the handle</source>
        <translation>将其复位；双击手柄亦可</translation>
    </message>
    <message>
        <source>Lanes of a timeline</source>
        <translation>时间线的泳道</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W、S</translation>
    </message>
    <message>
        <source>Zoom; so do + and −, and the wheel</source>
        <translation>缩放；+ 和 − 以及滚轮亦可</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A、D</translation>
    </message>
    <message>
        <source>Move; so does the wheel with Shift, or a drag with Shift or the middle button</source>
        <translation>平移；按住 Shift 滚动滚轮、按住 Shift 或用中键拖动亦可</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>To the next in the row, to the row above or below</source>
        <translation>前往同一行的下一项、上一行或下一行</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, 和 .</translation>
    </message>
    <message>
        <source>To the previous and the next of the same kernel, or of what is marked</source>
        <translation>前往同一内核或已标记内容的上一项和下一项</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>缩放到所选内容</translation>
    </message>
    <message>
        <source>Zoom to the range that is measured, let go of it; a drag measures one</source>
        <translation>缩放到测量的区间、取消该区间；拖动可测量区间</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Look for names; Enter goes to the next, Shift+Enter to the one before</source>
        <translation>查找名称；Enter 前往下一个，Shift+Enter 前往上一个</translation>
    </message>
    <message>
        <source>Show all; so does a double click, which on a phase zooms to it</source>
        <translation>显示全部；双击亦可，双击阶段则缩放到该阶段</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>滚动泳道</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>From point to point, which is read</source>
        <translation>逐点移动，并读取该点的值</translation>
    </message>
    <message>
        <source>What can be done with it: the menu shows its points as a table, too</source>
        <translation>可对图表执行的操作：菜单也能以表格显示其数据点</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>上、下、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Read the step before, the next, or one that is further away</source>
        <translation>读取上一步、下一步或更远的一步</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Backward alone</source>
        <translation>仅 Backward</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表中没有“%1”列。</translation>
    </message>
    <message>
        <source>No column holds the time of a step: choose Mean above the one that does.</source>
        <translation>没有任何列包含步耗时：请在包含它的列上方选择“均值”。</translation>
    </message>
    <message>
        <source>The unit of “%1” is not known: choose it above the column.</source>
        <translation>“%1”的单位未知：请在该列上方选择。</translation>
    </message>
    <message>
        <source>“%1” holds the same as “%2”: choose something else above one of them.</source>
        <translation>“%1”与“%2”的内容相同：请在其中一列上方另选一项。</translation>
    </message>
    <message>
        <source>No column is for a value of %1: choose above one what it holds.</source>
        <translation>没有列对应%1的值：请在某一列上方选择其内容。</translation>
    </message>
    <message>
        <source>“%1” says no unit; its numbers look like %2.</source>
        <translation>“%1”未注明单位；从数值看像是 %2。</translation>
    </message>
    <message>
        <source>“%1” says no unit; the text above the table speaks of %2.</source>
        <translation>“%1”未注明单位；表格上方的文字提到 %2。</translation>
    </message>
    <message>
        <source>%1: the text above the table says %2.</source>
        <translation>%1：表格上方的文字说明为 %2。</translation>
    </message>
    <message>
        <source>“%1” is taken for the model by what stands in it.</source>
        <translation>根据内容，“%1”被视为模型。</translation>
    </message>
    <message>
        <source>Several rows tell the same cell and are taken for its runs, though “%1” differs.</source>
        <translation>多行描述同一单元，尽管“%1”不同，仍被视为它的多次运行。</translation>
    </message>
    <message>
        <source>Nothing says the model: choose its column, or write it under “So in all rows”.</source>
        <translation>没有说明模型：请选择它所在的列，或填写在“所有行相同”下。</translation>
    </message>
    <message>
        <source>Nothing says the sequence length: choose its column, or write it under “So in all rows”.</source>
        <translation>没有说明序列长度：请选择它所在的列，或填写在“所有行相同”下。</translation>
    </message>
    <message>
        <source>“%1” is a time only where the batch is known: choose its column, or write it under “So in all rows”.</source>
        <translation>只有已知批大小时，“%1”才能换算为时间：请选择它所在的列，或填写在“所有行相同”下。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is of the same quantity as “%2”, and their values differ: choose something else above one of them.</source>
        <translation>“%1”与“%2”是同一个量，但数值不同：请在其中一列上方另选一项。</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>%1 alone would be bytes, and no step fits in so few; add the unit, such as %1 GB or %1 GiB</source>
        <translation>仅写 %1 表示字节，任何一步都放不下；请加上单位，如 %1 GB 或 %1 GiB</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As you call it (F2), else as its sweep is called; pinned sessions stand first</source>
        <translation>您所起的名称 (F2)，否则为其扫描的名称；固定的会话排在最前</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When the run began, by the clock of this place</source>
        <translation>运行开始的时间，按本地时钟</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Complete, unfinished (it can be resumed), running now, or damaged</source>
        <translation>完整、未完成（可继续）、正在运行或已损坏</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>How many cells are done, of how many</source>
        <translation>已完成的单元数与总数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What the run was measured on</source>
        <translation>测量所用的设备</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you wrote about it (Shift+F2)</source>
        <translation>您为它写的备注 (Shift+F2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of its file</source>
        <translation>其文件的大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where a session lies that is not kept among the others: one that was named with --session, opened or saved</source>
        <translation>未与其他会话存放在一起的会话的位置：以 --session 指定、打开或另存的会话</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>&amp;Live chart</source>
        <translation>实时图表(&amp;L)</translation>
    </message>
    <message>
        <source>Show step times as they arrive</source>
        <translation>实时显示到达的步耗时</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results &amp;table</source>
        <translation>结果表(&amp;T)</translation>
    </message>
    <message>
        <source>Show the table of results</source>
        <translation>显示结果表</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>耗时分解</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>耗时分解(&amp;B)</translation>
    </message>
    <message>
        <source>Show where the time of a step goes</source>
        <translation>显示一步的时间花在哪里</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Show what is slower or faster than in another run</source>
        <translation>显示与另一次运行相比哪些更慢或更快</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>扩展性</translation>
    </message>
    <message>
        <source>Scali&amp;ng</source>
        <translation>扩展性(&amp;N)</translation>
    </message>
    <message>
        <source>Show how a figure grows with a number that the sweep varies</source>
        <translation>显示某项指标如何随扫描所变化的数值增长</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Heat ma&amp;p</source>
        <translation>热力图(&amp;P)</translation>
    </message>
    <message>
        <source>Show a figure of all cells at once, by two axes</source>
        <translation>按两个轴同时显示所有单元的某项指标</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memor&amp;y</source>
        <translation>内存(&amp;Y)</translation>
    </message>
    <message>
        <source>Show what has the memory of a step, and when</source>
        <translation>显示一步中什么占用内存、何时占用</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>&amp;Roofline</source>
        <translation>Roofline(&amp;R)</translation>
    </message>
    <message>
        <source>Show what operations reach of what the device can do</source>
        <translation>显示各算子达到设备能力的多少</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>Show every run: open, compare, name, note, pin</source>
        <translation>显示所有运行：打开、对比、命名、备注、固定</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>&amp;Kernel timeline</source>
        <translation>内核时间线(&amp;K)</translation>
    </message>
    <message>
        <source>Show what ran when in a step: kernels, streams, gaps</source>
        <translation>显示一步中何时运行了什么：内核、流、间隙</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>About Stepscope</source>
        <translation>关于 Stepscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;A profiler for transformer training steps.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stepscope %1&lt;/h3&gt;&lt;p&gt;Transformer 训练步的性能剖析器。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。使用 Qt %2 构建。&lt;/p&gt;</translation>
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
        <translation>参见 stepscope --help。</translation>
    </message>
    <message>
        <source>--size: “%1” is not a size; write it like 1280x800</source>
        <translation>--size：“%1”不是有效尺寸；写法如 1280x800</translation>
    </message>
    <message>
        <source>Run the sweep at once.</source>
        <translation>立即运行扫描。</translation>
    </message>
    <message>
        <source>Save an image of the window (after the run, with --run).</source>
        <translation>保存窗口图像（与 --run 同用时在运行结束后）。</translation>
    </message>
    <message>
        <source>Save an image of each view, light and dark, into a directory.</source>
        <translation>将每个视图的浅色和深色图像保存到一个目录。</translation>
    </message>
    <message>
        <source>Quit after the run and the exports.</source>
        <translation>运行和导出完成后退出。</translation>
    </message>
    <message>
        <source>Size of the window in pixels, such as 1280x800.</source>
        <translation>窗口大小，以像素计，如 1280x800。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light（浅色）、dark（深色）或 system（跟随系统）。</translation>
    </message>
    <message>
        <source>Time each operation of each cell in a pass of its own.</source>
        <translation>对每个单元单独再跑一遍，为每个算子计时。</translation>
    </message>
    <message>
        <source>The view to show: %1.</source>
        <translation>要显示的视图：%1。</translation>
    </message>
    <message>
        <source>only one file can be opened</source>
        <translation>只能打开一个文件</translation>
    </message>
    <message>
        <source>give a file or --preset, not both</source>
        <translation>请给出文件或 --preset，不能两者都给</translation>
    </message>
    <message>
        <source>--theme: allowed are light, dark, system</source>
        <translation>--theme：可用值为 light、dark、system</translation>
    </message>
    <message>
        <source>--view: there is no view “%1”; there are %2</source>
        <translation>--view：没有视图“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Write the results or the chart: a file that ends in %1; may be given several times.</source>
        <translation>写出结果或图表：文件名以 %1 结尾；可多次给出。</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>It is a folder: open or drop one of the files in it.</source>
        <translation>这是文件夹：请打开或拖入其中的某个文件。</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 h</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>In this program</source>
        <translation>在本程序内</translation>
    </message>
    <message>
        <source>A process per cell</source>
        <translation>每单元一个进程</translation>
    </message>
    <message>
        <source>Cells run on the engine thread of this program</source>
        <translation>单元在本程序的引擎线程上运行</translation>
    </message>
    <message>
        <source>Each cell runs in a process of its own, for drivers that an error leaves unusable</source>
        <translation>每个单元在独立进程中运行，适用于出错后便不可用的驱动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>优化器状态</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>访存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of doubt, and what it is
----------
a view of the window, and what its chart shows</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>The cell&apos;s number in the sweep</source>
        <translation>单元在扫描中的编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether the cell ran, and how it ended</source>
        <translation>单元是否运行过，以及如何结束</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 exists already in %2. What it holds will be lost.</source>
        <translation>%2 中已有 %1。其现有内容将丢失。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>A run is writing this file</source>
        <translation>有运行正在写入此文件</translation>
    </message>
    <message>
        <source>%1 is the session that a run is writing. Choose another name.</source>
        <translation>%1 是某个运行正在写入的会话。请另选名称。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Measured step</source>
        <translation>测量步</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>± 1 standard deviation</source>
        <translation>± 1 个标准差</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Single steps are not known</source>
        <translation>单步数据未知</translation>
    </message>
    <message>
        <source>application clocks</source>
        <translation>应用频率设置</translation>
    </message>
    <message>
        <source>power cap</source>
        <translation>功耗上限</translation>
    </message>
    <message>
        <source>hardware slowdown</source>
        <translation>硬件降频</translation>
    </message>
    <message>
        <source>sync boost</source>
        <translation>多 GPU 同步加速 (sync boost)</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>temperature (hardware limit)</source>
        <translation>温度（硬件限制）</translation>
    </message>
    <message>
        <source>power brake</source>
        <translation>功耗制动 (power brake)</translation>
    </message>
    <message>
        <source>display clocks</source>
        <translation>显示时钟设置</translation>
    </message>
    <message>
        <source>SM clock</source>
        <translation>SM 频率</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Throttled: %1</source>
        <translation>降频：%1</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <extracomment>a fact of where a run was measured, what it was there, and what it is here</extracomment>
        <translation>%1：原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>A profiler for transformer training steps: choose models and axes, press Run, watch step times arrive.
Exit status: 0 all cells have run (out of memory is a result), 1 a cell failed or a file could not be written, 2 bad arguments, 130 the run was stopped.</source>
        <translation>Transformer 训练步的性能剖析器：选择模型和轴，点击“运行”，观看步耗时陆续到达。
退出状态：0 所有单元均已运行（内存不足也是一种结果），1 有单元失败或有文件无法写入，2 参数错误，130 运行被停止。</translation>
    </message>
    <message>
        <source>Predicted, not run yet</source>
        <translation>预测值，尚未运行</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <extracomment>an exponent, and the number of points that it is fitted to</extracomment>
        <translation>%1 (n %2)</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>For the whole step</source>
        <translation>贯穿整个步</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>存活 %1</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>峰值 %1</translation>
    </message>
    <message>
        <source>Arithmetic on each byte (FLOP/byte, logarithmic)</source>
        <translation>计算强度（FLOP/byte，对数）</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a time and its share of the step: &quot;1.20 ms, 34.1 % of it&quot;</extracomment>
        <translation>%1，占 %3 的 %2</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>two cells that take equally long</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>Not enough steps</source>
        <translation>步数不足</translation>
    </message>
    <message>
        <source>No doubt known</source>
        <translation>不确定性未知</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未对比</translation>
    </message>
    <message>
        <source>%1, in turns</source>
        <extracomment>a verdict, of two cells that were measured in turns</extracomment>
        <translation>%1，交替测量</translation>
    </message>
    <message>
        <source>The whole interval of the ratio lies beyond the threshold. With a question mark: among so many cells this may be chance, or others used the machine meanwhile.</source>
        <translation>比值的整个区间都在阈值之外。带问号表示：在这么多单元中这可能是偶然，或期间有其他程序占用机器。</translation>
    </message>
    <message>
        <source>Neither a difference nor its absence can be claimed.</source>
        <translation>既不能断言有差异，也不能断言没有差异。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the ends of an interval</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <extracomment>what was run, and when</extracomment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>A session or table that what is on show is held against (--view compare).</source>
        <translation>与当前显示内容作对比的会话或表格 (--view compare)。</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s: open it by itself first, to say what its columns hold.</source>
        <translation>%1 不是 Stepscope 的表格：请先单独打开它，说明各列的内容。</translation>
    </message>
    <message>
        <source>%1 holds no results.</source>
        <translation>%1 不含任何结果。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 steps</source>
        <translation>%1 至 %2：%4 步中的 %3 步</translation>
    </message>
    <message>
        <source>%1 of %2 chosen ones</source>
        <translation>所选 %2 步中的 %1 步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many cells are done, of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>given: %1</source>
        <translation>给定：%1</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>步耗时</translation>
    </message>
    <message>
        <source>%1 (logarithmic)</source>
        <translation>%1（对数）</translation>
    </message>
    <message>
        <source>%1 (%2, logarithmic)</source>
        <extracomment>of an axis: what it is of, and its unit</extracomment>
        <translation>%1（%2，对数）</translation>
    </message>
    <message>
        <source>No peak is known: give one with the workload, or run with a breakdown</source>
        <translation>峰值未知：请在工作负载中给出，或带耗时分解运行</translation>
    </message>
    <message>
        <source>The device does not report its clock after a step</source>
        <translation>设备不报告每步之后的频率</translation>
    </message>
    <message>
        <source>The device has no clock of its own for steps</source>
        <translation>设备没有自己的步计时时钟</translation>
    </message>
    <message>
        <source>The cell does not say how much work a step is</source>
        <translation>单元未说明一步的计算量</translation>
    </message>
    <message>
        <source>From the step times: the mean is the rate of the mean time (all work over all time), Min that of the slowest step, Max of the fastest; the deviation is as large a part of the mean as it is of the time</source>
        <translation>由步耗时得出：均值为平均耗时对应的速率（总计算量除以总时间），最小值对应最慢的一步，最大值对应最快的一步；标准差占均值的比例与耗时相同</translation>
    </message>
    <message>
        <source>Steady mean</source>
        <translation>稳态均值</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>SM clock, counted</source>
        <translation>SM 频率（计数）</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1（计数）</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基线：%1</translation>
    </message>
    <message>
        <source>%1 throttled</source>
        <translation>%1 步降频</translation>
    </message>
    <message>
        <source>%1 slower than most</source>
        <translation>%1 步慢于多数</translation>
    </message>
    <message>
        <source>%1 slower than most at the same reported clock</source>
        <translation>%1 步在所报告频率相同时慢于多数</translation>
    </message>
    <message>
        <source>%1 faster than most</source>
        <translation>%1 步快于多数</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>开头 %1 步</translation>
    </message>
    <message>
        <source>Steady: %1 ± %2 in %3 of %4 steps. Set aside: %5.</source>
        <translation>稳态：%4 步中的 %3 步为 %1 ± %2。已排除：%5。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run that the cell is of, where several are shown together</source>
        <translation>同时显示多个运行时，单元所属的运行</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed.</source>
        <translation>
            <numerusform>%n 个单元失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Worse</source>
        <extracomment>of two figures that are counted: more memory, say</extracomment>
        <translation>更差</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>The figure is counted and has no doubt: the ratio lies beyond the threshold.</source>
        <translation>该指标是计数值，没有不确定性：比值超出阈值。</translation>
    </message>
    <message>
        <source>By its steps, or as it is counted, the ratio lies within the threshold.</source>
        <translation>根据各步或计数值，比值在阈值之内。</translation>
    </message>
    <message>
        <source>A side has no single steps, or no test is made of the figure: the ratio is known, and nothing of how sure it is.</source>
        <translation>有一方没有单步数据，或该指标没有检验方法：比值已知，但无从得知其可靠程度。</translation>
    </message>
    <message>
        <source>FLOPs × %1, bytes × %2</source>
        <translation>FLOPs × %1，字节 × %2</translation>
    </message>
    <message>
        <source>%1, was %2 (%3)</source>
        <extracomment>a time before, a time now, and their difference</extracomment>
        <translation>%1，原为 %2 (%3)</translation>
    </message>
    <message>
        <source>Change (%1)</source>
        <extracomment>the heading of a column of times; %1: their unit</extracomment>
        <translation>变化 (%1)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>outside the phases</source>
        <translation>阶段之外</translation>
    </message>
    <message>
        <source>The step less all its phases: launching and waiting. Below 0 where operations overlap, which they do not while each is timed.</source>
        <translation>步耗时减去所有阶段：启动和等待。算子重叠时会低于 0；逐个计时时算子不会重叠。</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>--%1 is followed by nothing; it takes %2</source>
        <translation>--%1 之后没有内容；它需要 %2</translation>
    </message>
    <message>
        <source>the name of the file is empty</source>
        <translation>文件名为空</translation>
    </message>
    <message>
        <source>%1 points, too close for marks: their lines alone are drawn</source>
        <translation>%1 个点，过密无法标记：仅绘制连线</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 已略去。%2</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu): what each kernel makes of the device</source>
        <translation>Nsight Compute (ncu)：每个内核对设备的利用情况</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys): what ran when</source>
        <translation>Nsight Systems (nsys)：何时运行了什么</translation>
    </message>
    <message>
        <source>basic: throughput, occupancy, launch</source>
        <translation>basic：吞吐量、占用率、启动</translation>
    </message>
    <message>
        <source>detailed: memory, caches and pipelines, too</source>
        <translation>detailed：另含内存、缓存和流水线</translation>
    </message>
    <message>
        <source>full: all that there is, source lines among it</source>
        <translation>full：全部内容，包括源代码行</translation>
    </message>
    <message>
        <source>roofline: rates against the device&apos;s peaks</source>
        <translation>roofline：各项速率与设备峰值的对比</translation>
    </message>
    <message>
        <source>steps %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s)</source>
        <translation>
            <numerusform>%n 个内核</numerusform>
        </translation>
    </message>
    <message>
        <source>op by op instead of as a graph</source>
        <translation>逐个算子而非以图方式</translation>
    </message>
    <message>
        <source>kernels %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>SM %1 %</source>
        <translation>SM %1 %</translation>
    </message>
    <message>
        <source>memory %1 %</source>
        <translation>内存 %1 %</translation>
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
        <translation>据 Nsight：%1</translation>
    </message>
    <message>
        <source>Its advice: %1</source>
        <translation>其建议：%1</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Copy or fill</source>
        <translation>拷贝或填充</translation>
    </message>
    <message>
        <source>Of no operation</source>
        <translation>不属于任何算子</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>矩阵乘</translation>
    </message>
    <message>
        <source>Other operation</source>
        <translation>其他算子</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>grid %1 · block %2 · %3 registers</source>
        <translation>grid %1 · block %2 · %3 个寄存器</translation>
    </message>
    <message>
        <source> · shared memory %1 static, %2 dynamic</source>
        <translation> · 共享内存：静态 %1，动态 %2</translation>
    </message>
    <message>
        <source>%1 from %2 on · %3</source>
        <translation>%1，始于 %2 · %3</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>of no operation of the plan</source>
        <translation>不属于计划中的任何算子</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 on: busy %3 · idle %4 · %n kernel(s)</source>
        <translation>
            <numerusform>%1，始于 %2：忙碌 %3 · 空闲 %4 · %n 个内核</numerusform>
        </translation>
    </message>
    <message>
        <source> · matrix products %1 · attention %2</source>
        <translation> · 矩阵乘 %1 · 注意力 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1, told by %2</source>
        <translation>
            <numerusform>%n 步，%1，来源：%2</numerusform>
        </translation>
    </message>
    <message>
        <source> · a traced step takes %1 times a measured one</source>
        <translation> · 追踪步耗时为测量步的 %1 倍</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · matrix products %2 · attention %3 · gaps %4 · launching %5</source>
        <translation>占一步的比例：忙碌 %1 · 矩阵乘 %2 · 注意力 %3 · 间隙 %4 · 启动 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were lost: what is shown lacks them.</source>
        <translation>
            <numerusform>丢失了 %n 个事件：所显示的内容中缺少它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) had no usable times and were left out.</source>
        <translation>
            <numerusform>%n 个事件没有可用的时间，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>The graph has %1 kernels, copies and fills, of which %2 were told.</source>
        <translation>该图有 %1 个内核、拷贝和填充，其中 %2 个有记录。</translation>
    </message>
    <message>
        <source>Trace a step of each cell in a process of its own.</source>
        <translation>在独立进程中追踪每个单元的一步。</translation>
    </message>
    <message>
        <source>achieved occupancy %1 %</source>
        <translation>实际占用率 %1 %</translation>
    </message>
    <message>
        <source>By Nsight, %1 launches together: %2</source>
        <translation>据 Nsight，%1 次启动合计：%2</translation>
    </message>
    <message>
        <source> · theoretical occupancy %1 %</source>
        <translation> · 理论占用率 %1 %</translation>
    </message>
    <message>
        <source>%1 is a report of what ran when: it has no step times to set beside others. Open it by itself (File › Open); Timeline shows it.</source>
        <translation>%1 是记录何时运行了什么的报告：其中没有可与其他结果并列的步耗时。请单独打开它（文件 › 打开）；“时间线”视图会显示它。</translation>
    </message>
    <message>
        <source>L2 %1</source>
        <translation>L2 %1</translation>
    </message>
    <message>
        <source>Too few</source>
        <extracomment>not enough steps, where there is little room</extracomment>
        <translation>过少</translation>
    </message>
    <message>
        <source>Untested</source>
        <extracomment>no doubt known, where there is little room</extracomment>
        <translation>未检验</translation>
    </message>
    <message>
        <source>Other kernels</source>
        <translation>其他内核</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), copies and fills within %1, told by %2</source>
        <translation>
            <numerusform>%1 内有 %n 个内核、拷贝和填充，来源：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), %1 by themselves, told by %2</source>
        <translation>
            <numerusform>%n 个内核，自身耗时 %1，来源：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Of that time: busy %1 · gaps %2 · before the first and behind the last %3</source>
        <translation>占该时间的比例：忙碌 %1 · 间隙 %2 · 首个之前和末个之后 %3</translation>
    </message>
    <message>
        <source>A session, a table or a sweep: a file that ends in %1. Or a report of NVIDIA&apos;s profilers, exported (.sqlite, .csv).</source>
        <translation>会话、表格或扫描：以 %1 结尾的文件。或 NVIDIA 剖析器导出的报告（.sqlite、.csv）。</translation>
    </message>
    <message>
        <source>A side has no such figure, or took it under a profiling tool.</source>
        <translation>有一方没有该指标，或是在剖析工具下测得的。</translation>
    </message>
    <message>
        <source>Load a ready-made sweep: %1.</source>
        <translation>加载现成的扫描：%1。</translation>
    </message>
    <message>
        <source>%1 (none of these cells)</source>
        <translation>%1（不含这些单元）</translation>
    </message>
    <message>
        <source>The steady steps are the slowed ones: the device&apos;s clock was %1 MHz, and %2 MHz in quicker ones that are set aside.</source>
        <translation>稳态步是被放慢的步：其间设备频率为 %1 MHz，而在已排除的较快步中为 %2 MHz。</translation>
    </message>
    <message>
        <source>Range (NVTX)</source>
        <translation>范围 (NVTX)</translation>
    </message>
    <message>
        <source>grid %1 · block %2</source>
        <translation>grid %1 · block %2</translation>
    </message>
    <message>
        <source>Of the step: busy %1 · gaps %2 · launching %3</source>
        <translation>占一步的比例：忙碌 %1 · 间隙 %2 · 启动 %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 steps.</source>
        <extracomment>a cell of the baseline, its mean and deviation, and of how many steps</extracomment>
        <translation>%1：%2，共 %3 步。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a cell of the baseline, its mean and deviation</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>窗口语言：%1。</translation>
    </message>
    <message>
        <source>%1 in %2 (at %3 MHz)</source>
        <extracomment>%1: a step&apos;s time, %2: in so many steps, %3: a clock</extracomment>
        <translation>%2 步为 %1（频率 %3 MHz）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 步为 %1</translation>
    </message>
    <message>
        <source>Steps stay at %1 speeds: %2.</source>
        <extracomment>%1: two or more of them, in the order in which they came first</extracomment>
        <translation>步稳定在 %1 种速度：%2。</translation>
    </message>
    <message>
        <source>Step times of transformers, measured by Stepscope</source>
        <translation>Transformer 的步时间，由 Stepscope 测得</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells, and what became of them</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <extracomment>a figure: &quot;Best MFU&quot;, &quot;Best Tokens/s&quot;</extracomment>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量设备</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); the notes below the results say why</source>
        <translation>
            <numerusform>%n 个单元；原因见结果下方的说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This command measures it again:</source>
        <translation>用此命令可再次测量：</translation>
    </message>
    <message>
        <source>All cells: %1</source>
        <translation>所有单元：%1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Compared with the baseline</source>
        <translation>与基线比较</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>时间去向</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指标的含义</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured (.html).</source>
        <translation>写出供浏览器查看的页面：概要、图表、表格、测量方式（.html）。</translation>
    </message>
    <message>
        <source>Let --export and --report replace files that are there.</source>
        <translation>允许 --export 和 --report 替换已有的文件。</translation>
    </message>
    <message>
        <source>--report: %1 must end in .html</source>
        <translation>--report：%1 必须以 .html 结尾</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <extracomment>a figure with its unit, as it was predicted</extracomment>
        <translation>%1（预测）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
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
        <translation>占该步的比例 (%)</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>以表格显示(&amp;T)…</translation>
    </message>
    <message>
        <source>%1, points: %2</source>
        <extracomment>a chart, and how many points it has</extracomment>
        <translation>%1，点数：%2</translation>
    </message>
    <message>
        <source>%1, points: %2, %3 from %4 (%5) to %6 (%7)</source>
        <extracomment>a chart, how many points it has, a figure, its least value and of what that is, its greatest and of what</extracomment>
        <translation>%1，点数：%2，%3 从 %4（%5）到 %6（%7）</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>It tells of %n sweeps; which one is meant is open.</source>
        <translation>
            <numerusform>其中记有 %n 个扫描，无法确定指的是哪一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it carries of how it was measured is damaged, or of a later version of Stepscope.</source>
        <translation>其中关于测量方式的记录已损坏，或来自更高版本的 Stepscope。</translation>
    </message>
    <message>
        <source>Step times of transformers, put together by Stepscope</source>
        <translation>Transformer 的步时间，由 Stepscope 整理</translation>
    </message>
    <message>
        <source>To measure it again, drop this page on the window of Stepscope, or give it to stepscope-cli run.</source>
        <translation>要再次测量，请将此页面拖到 Stepscope 窗口上，或交给 stepscope-cli run。</translation>
    </message>
    <message>
        <source>%1: %2 must end in %3; that tells the format</source>
        <translation>%1：%2 必须以 %3 结尾，由此确定格式</translation>
    </message>
    <message>
        <source>%1: there is no directory %2 for %3; create it first</source>
        <translation>%1：没有用于 %3 的文件夹 %2；请先创建</translation>
    </message>
    <message>
        <source>%1: %2 is there and is not a file; choose another name</source>
        <translation>%1：%2 已存在且不是文件；请选择其他名称</translation>
    </message>
    <message>
        <source>%1: %2 exists already; choose another name, or replace it with --force</source>
        <translation>%1：%2 已存在；请选择其他名称，或用 --force 替换</translation>
    </message>
</context>
<context>
    <name>axes</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The sizes of the transformer</source>
        <translation>Transformer 的各项尺寸</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>序列长度(&amp;S)</translation>
    </message>
    <message>
        <source>Tokens in each sequence</source>
        <translation>每个序列的 token 数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>Sequences in a step</source>
        <translation>每步的序列数</translation>
    </message>
    <message>
        <source>Warm-up steps</source>
        <translation>预热步数</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>预热步数(&amp;W)</translation>
    </message>
    <message>
        <source>Steps before the measured ones, counted among a cell&apos;s steps</source>
        <translation>测量步之前的步，计入单元的总步数</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What a step computes</source>
        <translation>一步计算什么</translation>
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
        <translation>前向传播和损失</translation>
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
        <translation>前向传播、损失和全部梯度</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>Forward, backward and an AdamW update of the weights</source>
        <translation>前向传播、反向传播以及用 AdamW 更新权重</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The arithmetic of a step</source>
        <translation>一步所用的算术精度</translation>
    </message>
    <message>
        <source>fp64</source>
        <translation>fp64</translation>
    </message>
    <message>
        <source>64-bit floats: the reference, slow</source>
        <translation>64 位浮点：参考基准，慢</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>32-bit floats throughout</source>
        <translation>全程 32 位浮点</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>32-bit floats, products rounded to TF32 on tensor cores (GPU only)</source>
        <translation>32 位浮点，矩阵乘在 Tensor Core 上舍入为 TF32（仅 GPU）</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bfloat16 weights and activations, sums and norms in 32 bits</source>
        <translation>权重和激活为 bfloat16，求和与归一化用 32 位</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>bfloat16 computation from 32-bit master weights</source>
        <translation>以 32 位主权重为基础，用 bfloat16 计算</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>How attention is computed</source>
        <translation>注意力的计算方式</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>物化</translation>
    </message>
    <message>
        <source>materialized</source>
        <translation>物化</translation>
    </message>
    <message>
        <source>Stores the whole matrix of attention scores: memory grows with the sequence length squared</source>
        <translation>存储整个注意力分数矩阵：内存随序列长度的平方增长</translation>
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
        <translation>从不存储注意力分数；所需内存更少</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重计算</translation>
    </message>
    <message>
        <source>What the backward pass computes again to save memory</source>
        <translation>反向传播为节省内存而重新计算的内容</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keeps every activation for the backward pass</source>
        <translation>为反向传播保留所有激活</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>Keeps only each layer&apos;s input and repeats its forward pass: less memory, more time</source>
        <translation>只保留每层的输入，并重做其前向传播：内存更少，时间更长</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>How the operations of a step reach the device</source>
        <translation>一步的算子如何提交到设备</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Records the step once and replays it, where the device can</source>
        <translation>将一步录制一次后重放（在设备支持时）</translation>
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
        <translation>逐个算子启动一步</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Where the cells run</source>
        <translation>单元在哪里运行</translation>
    </message>
    <message>
        <source>seq </source>
        <translation>序列 </translation>
    </message>
    <message>
        <source>batch </source>
        <translation>批 </translation>
    </message>
    <message>
        <source>warm-up </source>
        <translation>预热 </translation>
    </message>
    <message>
        <source>recompute </source>
        <translation>重计算 </translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Model and kind of step</source>
        <translation>模型与步类型</translation>
    </message>
    <message>
        <source>Width (d_model)</source>
        <translation>宽度 (d_model)</translation>
    </message>
    <message>
        <source>Inner width (d_ff)</source>
        <translation>内部宽度 (d_ff)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Times of steps, as a list</source>
        <translation>各步耗时列表</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Out of memory, yes or no</source>
        <translation>是否内存不足（是/否）</translation>
    </message>
    <message>
        <source>Error, in words</source>
        <translation>错误（文字）</translation>
    </message>
    <message>
        <source>Only forward, yes or no</source>
        <translation>是否仅 Forward（是/否）</translation>
    </message>
    <message>
        <source>Number of all steps</source>
        <translation>总步数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>baseline has no figure %1</source>
        <translation>基线没有指标%1</translation>
    </message>
    <message>
        <source>current has no figure %1</source>
        <translation>当前没有指标%1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基线：%1</translation>
    </message>
    <message>
        <source>current %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>baseline unfinished</source>
        <translation>基线：未完成</translation>
    </message>
    <message>
        <source>current unfinished</source>
        <translation>当前：未完成</translation>
    </message>
    <message>
        <source>baseline not run</source>
        <translation>基线：未运行</translation>
    </message>
    <message>
        <source>current not run</source>
        <translation>当前：未运行</translation>
    </message>
    <message>
        <source>a figure of 0 has no ratio</source>
        <translation>指标为 0 时没有比值</translation>
    </message>
    <message>
        <source>both at once do not fit: %1</source>
        <translation>两者无法同时放下：%1</translation>
    </message>
    <message>
        <source>both sides in doubt: %1</source>
        <translation>双方均存疑：%1</translation>
    </message>
    <message>
        <source>baseline in doubt: %1</source>
        <translation>基线存疑：%1</translation>
    </message>
    <message>
        <source>current in doubt: %1</source>
        <translation>当前存疑：%1</translation>
    </message>
    <message>
        <source>baseline took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>基线在相差 %1 的两种速度间交替，其中 %2 的步处于较慢速度</translation>
    </message>
    <message>
        <source>current took turns at two speeds %1 apart, %2 of its steps at the slower</source>
        <translation>当前在相差 %1 的两种速度间交替，其中 %2 的步处于较慢速度</translation>
    </message>
    <message>
        <source>Compared across %1: baseline %2, current %3.</source>
        <translation>跨%1对比：基线 %2，当前 %3。</translation>
    </message>
    <message>
        <source>Measured elsewhere: %1</source>
        <translation>在别处测量：%1</translation>
    </message>
    <message>
        <source>Not both sides say where they were measured: machine and device may differ.</source>
        <translation>并非双方都说明了在何处测量：机器和设备可能不同。</translation>
    </message>
    <message>
        <source>Cells matched: %1.</source>
        <translation>匹配的单元：%1。</translation>
    </message>
    <message>
        <source>Cells matched: %1 (%2).</source>
        <translation>匹配的单元：%1（%2）。</translation>
    </message>
    <message>
        <source>Geometric mean of the ratios (%1): %2.</source>
        <translation>比值的几何平均（%1）：%2。</translation>
    </message>
    <message>
        <source>Among all cells %1 slower and %2 faster stand; no more than %3 of those are expected to be chance.</source>
        <translation>综合所有单元，%1 个更慢和 %2 个更快的判定成立；其中预计至多 %3 出于偶然。</translation>
    </message>
    <message>
        <source>%1 more are of cells that were measured while others used the machine: they do not count until measured again.</source>
        <translation>另有 %1 个属于在其他程序占用机器时测量的单元：重新测量之前不计入。</translation>
    </message>
    <message>
        <source>No doubt known: without single steps on both sides a ratio is all there is.</source>
        <translation>不确定性未知：双方缺少单步数据时，只能给出比值。</translation>
    </message>
    <message>
        <source>Measured in turns just now: %1 of them.</source>
        <translation>其中刚刚交替测量的：%1。</translation>
    </message>
    <message>
        <source>One side does not say, and it is taken for equal: %1.</source>
        <translation>一方未说明，视为相同：%1。</translation>
    </message>
    <message>
        <source>the device&apos;s clock was %1 of the baseline&apos;s</source>
        <translation>设备频率为基线的 %1</translation>
    </message>
    <message>
        <source>about %1 measured steps a side would tell</source>
        <translation>每方约需 %1 个测量步才能判定</translation>
    </message>
    <message>
        <source>%1 measured steps a side are the least</source>
        <translation>每方至少需要 %1 个测量步</translation>
    </message>
    <message>
        <source>%1 and %2 more: %3</source>
        <translation>%1 及另外 %2 个：%3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by %3</source>
        <translation>与 %2 的 %1 个单元相符，区别在于%3</translation>
    </message>
    <message>
        <source>fits %1 cells of %2, told apart by nothing</source>
        <translation>与 %2 的 %1 个单元相符，无从区分</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by %3</source>
        <translation>%1 个单元都与 %2 的同一单元相符，此为其一，区别在于%3</translation>
    </message>
    <message>
        <source>one of %1 cells that fit the same of %2, told apart by nothing</source>
        <translation>%1 个单元都与 %2 的同一单元相符，此为其一，无从区分</translation>
    </message>
    <message>
        <source>%1 has no cell with all these values</source>
        <translation>%1 没有具备所有这些值的单元</translation>
    </message>
    <message>
        <source>%1 has no model like %2</source>
        <translation>%1 没有与 %2 相同的模型</translation>
    </message>
    <message>
        <source>%1 has no cell with %2 %3</source>
        <translation>%1 没有%2为 %3 的单元</translation>
    </message>
    <message>
        <source>cells %1 of %2: %3</source>
        <translation>%2 的单元 %1：%3</translation>
    </message>
    <message>
        <source>cell %1 of %2 (%3): %4</source>
        <translation>%2 的单元 %1（%3）：%4</translation>
    </message>
    <message>
        <source>%1: %2 ms, was %3 ms (%4 %)</source>
        <translation>%1：%2 ms，原为 %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>The SM clock was %1 of the baseline&apos;s.</source>
        <translation>SM 频率为基线的 %1。</translation>
    </message>
    <message>
        <source>Not both sides tell a clock: what it explains is not known.</source>
        <translation>并非双方都报告频率：其影响未知。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>More or fewer FLOPs, at the rate that the baseline reached, of operations that FLOPs bound</source>
        <translation>对于 FLOPs 受限的算子，FLOPs 的增减按基线达到的速率折算</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>访存</translation>
    </message>
    <message>
        <source>More or fewer bytes, at the rate that the baseline reached, of operations that bytes bound</source>
        <translation>对于字节受限的算子，字节数的增减按基线达到的速率折算</translation>
    </message>
    <message>
        <source>Other operations</source>
        <translation>其他算子</translation>
    </message>
    <message>
        <source>Operations that one side alone ran by themselves</source>
        <translation>只有一方单独运行的算子</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Another SM clock, of operations that FLOPs bound</source>
        <translation>对于 FLOPs 受限的算子，SM 频率的不同</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>What neither FLOPs, bytes, other operations nor the clock explain: another rate, launching, waiting</source>
        <translation>FLOPs、字节、其他算子和频率都无法解释的部分：速率不同、启动、等待</translation>
    </message>
    <message>
        <source>neither side has a breakdown: measure both with --breakdown (in the window: Options › Time each operation)</source>
        <translation>双方都没有耗时分解：请用 --breakdown 测量双方（在窗口中：选项 › 逐算子计时）</translation>
    </message>
    <message>
        <source>the baseline has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>基线没有耗时分解：请用 --breakdown 测量它（在窗口中：选项 › 逐算子计时）</translation>
    </message>
    <message>
        <source>the current side has no breakdown: measure it with --breakdown (in the window: Options › Time each operation)</source>
        <translation>当前一方没有耗时分解：请用 --breakdown 测量它（在窗口中：选项 › 逐算子计时）</translation>
    </message>
    <message>
        <source>a side has no mean step time</source>
        <translation>有一方没有平均步耗时</translation>
    </message>
    <message>
        <source>not measured in turns: %1</source>
        <translation>未交替测量：%1</translation>
    </message>
    <message>
        <source>No doubt known: of %1 neither more nor less is better.</source>
        <translation>不确定性未知：%1没有多好少好之分。</translation>
    </message>
    <message>
        <source>No doubt known: no test tells how far chance moves %1, so nothing is claimed.</source>
        <translation>不确定性未知：没有检验能说明偶然因素会使%1偏移多少，因此不作断言。</translation>
    </message>
    <message>
        <source>about %1 rounds in turns would tell (stepscope-cli compare --rounds)</source>
        <translation>约 %1 轮交替测量可以判定 (stepscope-cli compare --rounds)</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that %1 rounds would not tell</source>
        <translation>其比值与阈值过于接近，%1 轮也无法判定</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of all pairs of steps, which a few long ones hardly move</source>
        <translation>仅由两个指标算得的比值为 %1；这里的比值取自所有步的配对，少数很长的步几乎不影响它</translation>
    </message>
    <message>
        <source>Where steps are not enough, more of them tell, a locked clock, or both cells measured again in turns, here and now.</source>
        <translation>步数不足时，增加步数、锁定频率或此时此地对两个单元重新交替测量，都有助于判定。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the baseline has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>基线没有时间线：请用 --timeline 测量它（在窗口中：选项 › 时间线）</translation>
    </message>
    <message>
        <source>the current side has no timeline: measure it with --timeline (in the window: Options › Timeline)</source>
        <translation>当前一方没有时间线：请用 --timeline 测量它（在窗口中：选项 › 时间线）</translation>
    </message>
    <message>
        <source>%1: kernels take %2 ms of a traced step, was %3 ms (%4 %)</source>
        <translation>%1：追踪步中内核耗时 %2 ms，原为 %3 ms (%4 %)</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is the middle of the rounds, which a few long steps hardly move</source>
        <translation>仅由两个指标算得的比值为 %1；这里的比值是各轮的中间值，少数很长的步几乎不影响它</translation>
    </message>
    <message>
        <source>of the two figures alone the ratio is %1; this one is of steps at equal speed, as far as that is known</source>
        <translation>仅由两个指标算得的比值为 %1；这里的比值取自速度相同的步（就已知情况而言）</translation>
    </message>
    <message>
        <source>the device takes turns at two speeds, and a side that shows one may have been at either: more such steps would not tell</source>
        <translation>设备在两种速度间交替，只显示一种速度的一方可能处于其中任一种：更多这样的步也无法判定</translation>
    </message>
    <message>
        <source>its ratio is so close to the threshold that more steps would not tell</source>
        <translation>其比值与阈值过于接近，更多的步也无法判定</translation>
    </message>
    <message>
        <source>both measured in turns, here and now, may tell (stepscope-cli compare --decide-now)</source>
        <translation>此时此地交替测量双方，或可判定 (stepscope-cli compare --decide-now)</translation>
    </message>
    <message>
        <source>Where steps are not enough, a locked clock tells, or both cells measured again in turns, here and now.</source>
        <translation>步数不足时，锁定频率或此时此地对两个单元重新交替测量，可以判定。</translation>
    </message>
    <message>
        <source>the device waits for the host to launch its operations one by one, and how long that takes differs by %1 from start to start of a program: more such steps would not tell</source>
        <translation>设备要等待主机逐个启动算子，而所需时间在程序的各次启动之间相差 %1：更多这样的步也无法判定</translation>
    </message>
    <message>
        <source>not measured in turns: this program runs under a tool (%1)</source>
        <translation>未交替测量：本程序正在工具 (%1) 下运行</translation>
    </message>
    <message>
        <source>what was measured under a profiling tool is not compared</source>
        <translation>在剖析工具下测得的内容不参与对比</translation>
    </message>
    <message>
        <source>not both sides tell their clock: one that changes may explain the two speeds</source>
        <translation>并非双方都报告频率：两种速度可能是频率变化所致</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are slower: %2 (%3: %4 to %5).</source>
        <translation>综合来看，%1 个单元更慢：%2（%3：%4 至 %5）。</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are faster: %2 (%3: %4 to %5).</source>
        <translation>综合来看，%1 个单元更快：%2（%3：%4 至 %5）。</translation>
    </message>
    <message>
        <source>Taken together, %1 cells are the same: %2 (%3: %4 to %5).</source>
        <translation>综合来看，%1 个单元相同：%2（%3：%4 至 %5）。</translation>
    </message>
    <message>
        <source>Taken together, %1 cells do not tell, either: %2 (%3: %4 to %5).</source>
        <translation>综合来看，%1 个单元也无法判定：%2（%3：%4 至 %5）。</translation>
    </message>
    <message>
        <source>This is of the stored steps; both were measured in turns since, which gave the ratio %1.</source>
        <translation>此处依据已存储的步；此后双方已交替测量，所得比值为 %1。</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Of numbers</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Profilers</source>
        <translation>性能分析器</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Started under</source>
        <translation>启动于</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
</context>
<context>
    <name>divisions</name>
    <message>
        <source>matrix products</source>
        <translation>矩阵乘</translation>
    </message>
    <message>
        <source>fused attention</source>
        <translation>融合注意力</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>products</source>
        <translation>矩阵乘</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>computed once</source>
        <translation>计算一次</translation>
    </message>
    <message>
        <source>computed again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 位</translation>
    </message>
    <message>
        <source>used, by plan</source>
        <translation>按计划已用</translation>
    </message>
    <message>
        <source>could be, in tf32 or bf16</source>
        <translation>可用（改用 tf32 或 bf16）</translation>
    </message>
    <message>
        <source>not for this</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The parts of the model in each pass, in order of execution</source>
        <translation>各环节中模型的各个部分，按执行顺序</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Forward, backward and optimizer</source>
        <translation>forward、backward 和 optimizer</translation>
    </message>
    <message>
        <source>Matrix products</source>
        <translation>矩阵乘</translation>
    </message>
    <message>
        <source>Matrix products; fused attention, which is products and softmax in one; norms, activations, loss, optimizer and all else</source>
        <translation>矩阵乘；融合注意力（矩阵乘与 softmax 合一）；归一化、激活函数、损失、优化器及其余全部</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Of scores, softmax and values alone: the products and the softmax; fused attention does both in one and cannot be told apart</source>
        <translation>仅指分数、softmax 与 value 的部分：矩阵乘和 softmax；融合注意力将两者合一，无法区分</translation>
    </message>
    <message>
        <source>Recomputation</source>
        <translation>重计算</translation>
    </message>
    <message>
        <source>What the backward computes again because the forward did not keep it, and all else</source>
        <translation>前向传播未保留、由反向传播重新计算的部分，以及其余全部</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值位宽</translation>
    </message>
    <message>
        <source>By the size of the numbers in each operation&apos;s first operand, as the plan has them; sums are of 32 bit even so</source>
        <translation>按计划中每个算子第一个操作数的数值位宽；求和仍为 32 位</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Tensor Core</translation>
    </message>
    <message>
        <source>Whether operations run on them, by plan and not measured: products in bf16, mixed and tf32 do, products in fp32 could</source>
        <translation>算子是否在 Tensor Core 上运行，依据计划而非实测：bf16、混合精度和 tf32 的矩阵乘会使用，fp32 的矩阵乘可以使用</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>no CUDA driver is installed (libcuda.so.1 was not found): install the NVIDIA driver</source>
        <translation>未安装 CUDA 驱动（未找到 libcuda.so.1）：请安装 NVIDIA 驱动</translation>
    </message>
    <message>
        <source>the CUDA driver supports version %1, older than the %2 this build needs: update the driver</source>
        <translation>CUDA 驱动支持的版本为 %1，低于本程序所需的 %2：请更新驱动</translation>
    </message>
    <message>
        <source>the CUDA driver finds no device: check that one is plugged in and not hidden by CUDA_VISIBLE_DEVICES</source>
        <translation>CUDA 驱动找不到设备：请检查设备是否已接好，且未被 CUDA_VISIBLE_DEVICES 隐藏</translation>
    </message>
    <message>
        <source>all CUDA devices are busy or unavailable: another program may hold them exclusively</source>
        <translation>所有 CUDA 设备都忙或不可用：可能被其他程序独占</translation>
    </message>
    <message>
        <source>the CUDA driver ran out of memory while it started: close other programs</source>
        <translation>CUDA 驱动启动时内存不足：请关闭其他程序</translation>
    </message>
    <message>
        <source>a CUDA device of compute capability %1.0 or newer is needed; the newest here has %2.x</source>
        <translation>需要计算能力 %1.0 或更高的 CUDA 设备；此处最新的为 %2.x</translation>
    </message>
    <message>
        <source>the CUDA driver cannot start: %1</source>
        <translation>CUDA 驱动无法启动：%1</translation>
    </message>
    <message>
        <source>the %1 backend is not installed: %2 is not in %3</source>
        <translation>未安装 %1 后端：%2 不在 %3 中</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <translation>无法加载 %1：%2</translation>
    </message>
    <message>
        <source>%1 was built from other sources than this program: build or install both together</source>
        <translation>%1 与本程序由不同的源代码构建：请将两者一起构建或安装</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2 (%3 backend: %4)</source>
        <translation>没有设备“%1”；本机的设备：%2（%3 后端：%4）</translation>
    </message>
    <message>
        <source>device &quot;%1&quot; is not there; devices of this machine: %2</source>
        <translation>没有设备“%1”；本机的设备：%2</translation>
    </message>
    <message>
        <source>%1 is not offered by %2; it offers %3</source>
        <translation>%2 不提供 %1；它提供 %3</translation>
    </message>
    <message>
        <source>%1 is not offered by %2</source>
        <translation>%2 不提供 %1</translation>
    </message>
    <message>
        <source>the host ran out of memory</source>
        <translation>主机内存不足</translation>
    </message>
    <message>
        <source>memory limit: %1 needed, %2 available</source>
        <translation>内存上限：需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>%1: %2 needed, %3 available</source>
        <translation>%1：需要 %2，可用 %3</translation>
    </message>
    <message>
        <source>another %1 of memory are needed and cannot be had: close other programs, or raise the limits of this one (ulimit -v, ulimit -d)</source>
        <translation>还需要 %1 内存但无法获得：请关闭其他程序，或提高本程序的限制（ulimit -v、ulimit -d）</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 steps</source>
        <translation>在 %2 步中的 %1 步后停止</translation>
    </message>
    <message>
        <source>the program ended in this cell twice, at the same step; to learn why, resume with --isolation process</source>
        <translation>程序两次在该单元的同一步终止；要查明原因，请以“每单元一个进程”(--isolation process) 继续运行</translation>
    </message>
    <message>
        <source>the cell&apos;s process said nothing for %1 s and was killed</source>
        <translation>单元的进程 %1 s 没有任何响应，已被终止</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4), often sent by the system when memory runs out</source>
        <translation>%1被 %2 终止（信号 %3，%4），系统在内存耗尽时常会发送该信号</translation>
    </message>
    <message>
        <source>%1 was ended by %2 (signal %3, %4)</source>
        <translation>%1被 %2 终止（信号 %3，%4）</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3 (&quot;%4&quot;)</source>
        <translation>%1以状态 %2 退出，未等到%3（“%4”）</translation>
    </message>
    <message>
        <source>%1 ended with status %2 before %3</source>
        <translation>%1以状态 %2 退出，未等到%3</translation>
    </message>
    <message>
        <source>the cell&apos;s process</source>
        <translation>单元的进程</translation>
    </message>
    <message>
        <source>the process that traces</source>
        <translation>追踪进程</translation>
    </message>
    <message>
        <source>the cell was done</source>
        <translation>单元完成</translation>
    </message>
    <message>
        <source>it told what it saw</source>
        <translation>它报告所追踪的内容</translation>
    </message>
    <message>
        <source>the process that traces said nothing for %1 s and was killed</source>
        <translation>追踪进程 %1 s 没有任何响应，已被终止</translation>
    </message>
    <message>
        <source>no timeline: %1</source>
        <translation>没有时间线：%1</translation>
    </message>
    <message>
        <source>it needs the command-line program beside this one, and it was not found; install stepscope-cli</source>
        <translation>这需要与本程序放在一起的命令行程序，但未找到；请安装 stepscope-cli</translation>
    </message>
    <message>
        <source>process needs the command-line program beside this one, and it was not found; choose thread or install stepscope-cli</source>
        <translation>“每单元一个进程”需要与本程序放在一起的命令行程序，但未找到；请选择“在本程序内”或安装 stepscope-cli</translation>
    </message>
    <message>
        <source>a sweep is running; stop it first</source>
        <translation>有扫描正在运行；请先停止它</translation>
    </message>
    <message>
        <source>%1 is not allowed; give a whole number from %2 to %3</source>
        <translation>不允许 %1；请给出 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1 is not allowed; a number must not be negative</source>
        <translation>不允许 %1；数值不能为负</translation>
    </message>
    <message>
        <source>%1 is not allowed with %2 steps, which count the warm-up steps in; give %3, or more steps</source>
        <translation>总步数为 %2 时不允许 %1（预热步计入其中）；请给出 %3，或增加步数</translation>
    </message>
    <message>
        <source>%1 heads do not divide d_model %2; choose a divisor of %3</source>
        <translation>头数 %1 不能整除 d_model %2；请选择 %3 的约数</translation>
    </message>
    <message>
        <source>%1 heads of d_model %2 have the odd size %3, which RoPE cannot rotate in pairs; choose heads so that d_model/heads is even</source>
        <translation>d_model %2 分为 %1 个头时，头的大小为奇数 %3，RoPE 无法成对旋转；请选择头数使 d_model/heads 为偶数</translation>
    </message>
    <message>
        <source>%1 is not allowed; give %2</source>
        <translation>不允许 %1；请给出 %2</translation>
    </message>
    <message>
        <source>%1 would have more than 2^48 elements; choose smaller sizes</source>
        <translation>%1将超过 2^48 个元素；请选择更小的尺寸</translation>
    </message>
    <message>
        <source>the attention weights</source>
        <translation>注意力权重</translation>
    </message>
    <message>
        <source>the feed-forward weights</source>
        <translation>前馈层权重</translation>
    </message>
    <message>
        <source>the embedding and head</source>
        <translation>嵌入层和输出头</translation>
    </message>
    <message>
        <source>the feed-forward activations</source>
        <translation>前馈层激活</translation>
    </message>
    <message>
        <source>the attention activations</source>
        <translation>注意力激活</translation>
    </message>
    <message>
        <source>the attention scores</source>
        <translation>注意力分数</translation>
    </message>
    <message>
        <source>there is no model; add one</source>
        <translation>没有模型；请添加一个</translation>
    </message>
    <message>
        <source>has no value; give at least one</source>
        <translation>没有值；请至少给出一个</translation>
    </message>
    <message>
        <source>holds %1 twice; remove one</source>
        <translation>%1 出现两次；请移除一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another model too; give each its own</source>
        <translation>“%1”也是另一个模型的名称；请为每个模型取不同的名称</translation>
    </message>
    <message>
        <source>is empty; give the model a name</source>
        <translation>为空；请为模型命名</translation>
    </message>
    <message>
        <source>must not hold | , quotes or control characters</source>
        <translation>不得含有 | 、引号或控制字符</translation>
    </message>
    <message>
        <source>batch * seq must stay below 2^31 tokens; choose a smaller batch or sequence</source>
        <translation>批大小 × 序列长度必须小于 2^31 个 token；请选择更小的批或更短的序列</translation>
    </message>
    <message>
        <source>must be at least one byte; leave it out for no limit</source>
        <translation>必须至少为一个字节；不限制则留空</translation>
    </message>
    <message>
        <source>the axes multiply to more than %1 cells; remove values from an axis or split the sweep</source>
        <translation>各轴相乘超过 %1 个单元；请从某个轴移除一些值，或拆分扫描</translation>
    </message>
    <message>
        <source>%1 of %2 is not allowed; give what the device can do, such as 989 TFLOP/s</source>
        <translation>不允许将 %2 设为 %1；请给出设备的能力，如 989 TFLOP/s</translation>
    </message>
    <message>
        <source>a given peak is of one device, and the sweep has %1; run them apart, or leave it out</source>
        <translation>给定的峰值属于一个设备，而扫描有 %1 个；请分开运行，或不给出峰值</translation>
    </message>
    <message>
        <source>Nsight Compute (ncu) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Compute (ncu) 不在 PATH、CUDA 工具包的文件夹或 %1 中：%2</translation>
    </message>
    <message>
        <source>Nsight Systems (nsys) is not in PATH, in a CUDA toolkit&apos;s folder or in %1: %2</source>
        <translation>Nsight Systems (nsys) 不在 PATH、CUDA 工具包的文件夹或 %1 中：%2</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit, and from developer.nvidia.com/nsight-compute</source>
        <translation>它随 CUDA 工具包提供，也可从 developer.nvidia.com/nsight-compute 获取</translation>
    </message>
    <message>
        <source>it comes with the CUDA toolkit (package cuda-nsight-systems), and from developer.nvidia.com/nsight-systems</source>
        <translation>它随 CUDA 工具包提供（软件包 cuda-nsight-systems），也可从 developer.nvidia.com/nsight-systems 获取</translation>
    </message>
    <message>
        <source>the cell runs on %1, and Nsight profiles NVIDIA&apos;s devices: for what a step does there, see its breakdown and its timeline</source>
        <translation>该单元在 %1 上运行，而 Nsight 只剖析 NVIDIA 的设备：一步在那里做了什么，请看其耗时分解和时间线</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew; Nsight Systems (nsys) and timelines need no counters</source>
        <translation>驱动不允许此账户读取设备的计数器：请以 root 运行，或将 `options nvidia NVreg_RestrictProfilingToAdminUsers=0` 一行写入 /etc/modprobe.d 中的文件并重启机器；Nsight Systems (nsys) 和时间线不需要计数器</translation>
    </message>
    <message>
        <source>the driver does not let this account read the device&apos;s counters: run as root, or have the line `options nvidia NVreg_RestrictProfilingToAdminUsers=0` put into a file in /etc/modprobe.d and the machine started anew</source>
        <translation>驱动不允许此账户读取设备的计数器：请以 root 运行，或将 `options nvidia NVreg_RestrictProfilingToAdminUsers=0` 一行写入 /etc/modprobe.d 中的文件并重启机器</translation>
    </message>
    <message>
        <source>this takes long: choose a phase or a pattern for kernels, or the set basic</source>
        <translation>这会花很长时间：请选择一个阶段或内核名模式，或选用 basic 集</translation>
    </message>
    <message>
        <source>steps %1: give one step or a range of %2 at most, counted from 0</source>
        <translation>第 %1 步：请给出一个步或至多 %2 步的范围，从 0 开始计数</translation>
    </message>
    <message>
        <source>the step has no phase &quot;%1&quot;; it has %2</source>
        <translation>该步没有阶段“%1”；它有 %2</translation>
    </message>
    <message>
        <source>Nsight Systems records all kernels of a step: leave the kernel out, or profile with ncu</source>
        <translation>Nsight Systems 会记录一步的所有内核：请去掉内核条件，或用 ncu 剖析</translation>
    </message>
    <message>
        <source>no kernel matched: look at the phase and the pattern for kernels</source>
        <translation>没有匹配的内核：请检查阶段和内核名模式</translation>
    </message>
    <message>
        <source>the disk is full: free some space, or write the report elsewhere</source>
        <translation>磁盘已满：请腾出空间，或将报告写到别处</translation>
    </message>
    <message>
        <source>%1 wrote no report: %2</source>
        <translation>%1 未写出报告：%2</translation>
    </message>
    <message>
        <source>%1 wrote no report and ended with status %2</source>
        <translation>%1 未写出报告，以状态 %2 退出</translation>
    </message>
    <message>
        <source>stopped; what the tool had recorded by then is in %1</source>
        <translation>已停止；工具此前记录的内容在 %1 中</translation>
    </message>
    <message>
        <source>stopped; the tool wrote no report</source>
        <translation>已停止；工具未写出报告</translation>
    </message>
    <message>
        <source>%1: cannot be read: there is no such file</source>
        <translation>%1：无法读取：文件不存在</translation>
    </message>
    <message>
        <source>%1: cannot be read: you have no permission to</source>
        <translation>%1：无法读取：您没有权限</translation>
    </message>
    <message>
        <source>%1: is a directory, not a file</source>
        <translation>%1：是目录，不是文件</translation>
    </message>
    <message>
        <source>%1: exists already and is not replaced unasked; choose another name</source>
        <translation>%1：已存在，未经询问不会替换；请另选名称</translation>
    </message>
    <message>
        <source>%1: cannot be written, nothing there has changed: %2</source>
        <translation>%1：无法写入，原有内容未变：%2</translation>
    </message>
    <message>
        <source>%1: free some space or choose another place</source>
        <translation>%1：请腾出空间或另选位置</translation>
    </message>
    <message>
        <source>%1: choose a place you may write to</source>
        <translation>%1：请选择您有写入权限的位置</translation>
    </message>
    <message>
        <source>%1: create the directory first or choose another place</source>
        <translation>%1：请先创建目录或另选位置</translation>
    </message>
    <message>
        <source>%1: is being written by a run; choose another name</source>
        <translation>%1：正在被某个运行写入；请另选名称</translation>
    </message>
    <message>
        <source>%1: there is no such session file</source>
        <translation>%1：没有这个会话文件</translation>
    </message>
    <message>
        <source>%1: holds no run: its program ended before it began</source>
        <translation>%1：不含运行：其程序在运行开始前就已结束</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>calling thread</source>
        <translation>调用线程</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8 and try again</source>
        <translation>文本不是 UTF-8；请保存为 UTF-8 后重试</translation>
    </message>
    <message>
        <source>%1: holds no run that can be: %2</source>
        <translation>%1：所含的运行不可能存在：%2</translation>
    </message>
    <message>
        <source>%1: holds no run that can be read: it is nested too deep</source>
        <translation>%1：所含的运行无法读取：嵌套过深</translation>
    </message>
    <message>
        <source>the pattern for kernels is no regular expression: %1; close its brackets, and put \ before a sign that stands for itself</source>
        <translation>内核名模式不是正则表达式：%1；请闭合其括号，并在表示自身的符号前加 \</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>table %1, of %2, is left out: %3</source>
        <translation>表格 %1 (%2) 已略去：%3</translation>
    </message>
    <message>
        <source>the column %1 is left out: it does not say of which kind of step it is (forward, forward+backward or train), beside columns that do</source>
        <translation>%1 列已略去：其他列注明了步类型（forward、forward+backward 或 train），而该列未注明</translation>
    </message>
    <message>
        <source>what stands behind ± in the column %1 is left out: only that of a mean is known</source>
        <translation>%1 列中 ± 之后的内容已略去：只有均值的 ± 才有明确含义</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1已略去：%2</translation>
    </message>
    <message>
        <source>table %1: %2</source>
        <translation>表格 %1：%2</translation>
    </message>
    <message>
        <source>the row has %1 entries, the table %2 columns</source>
        <translation>该行有 %1 个单元格，而表格有 %2 列</translation>
    </message>
    <message>
        <source>the row sums up others</source>
        <translation>该行是其他行的汇总</translation>
    </message>
    <message>
        <source>the row tells no measurement</source>
        <translation>该行没有测量值</translation>
    </message>
    <message>
        <source>the mode is %1, of which the row has no time, but %2 is of another; correct one of them, or leave the mode out</source>
        <translation>模式为 %1，该行没有其耗时，而 %2 属于另一种模式；请更正其中之一，或省去模式</translation>
    </message>
    <message>
        <source>only forward is &quot;%1&quot; here, but the mode is %2; correct one of them, or leave one out</source>
        <translation>此处“仅前向”为“%1”，而模式为 %2；请更正其中之一，或省去一个</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and what stands in the brackets could be anything, as %3; write ± before a deviation, or leave it out</source>
        <translation>%1 为“%2”，由于%3，括号中的内容无法确定含义；请在偏差前加 ±，或将其省去</translation>
    </message>
    <message>
        <source>other entries of the column have none</source>
        <translation>该列的其他单元格没有括号</translation>
    </message>
    <message>
        <source>only a mean has a deviation</source>
        <translation>只有均值才有偏差</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, of which one number has another unit than the column; write the unit behind both</source>
        <translation>%1 为“%2”，其中一个数值的单位与该列不同；请在两个数值后都写上单位</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which is a rate; write the time of a step, as the longest is of the least rate, and so on</source>
        <translation>%1 为“%2”，这是速率；请写步耗时，因为最长的耗时对应最低的速率，其余类推</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, and no step takes so long or so short a time (from %3 to %4 s); see whether its unit is right</source>
        <translation>%1 为“%2”，没有任何一步耗时如此长或如此短（%3 到 %4 s）；请检查单位是否正确</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose comma could stand before decimals or between thousands; write a point, or no comma</source>
        <translation>%1 为“%2”，其中的逗号可能是小数点，也可能是千位分隔符；请写成点号，或不写逗号</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, whose point could stand before decimals or between thousands, as other numbers of the table have commas before decimals; write all numbers in one way</source>
        <translation>%1 为“%2”，由于表格中其他数值以逗号作小数点，其中的点号可能是小数点，也可能是千位分隔符；请将所有数值写成同一种格式</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the sequence length</source>
        <translation>%1 是单位时间内的 token 数，一步的 token 数为批大小乘以序列长度，而该行未说明序列长度</translation>
    </message>
    <message>
        <source>%1 tells tokens in a time, of which a step has as many as batch times sequence length, and the row does not say the batch</source>
        <translation>%1 是单位时间内的 token 数，一步的 token 数为批大小乘以序列长度，而该行未说明批大小</translation>
    </message>
    <message>
        <source>%1 tells sequences in a time, of which a step has as many as the batch, and the row does not say the batch</source>
        <translation>%1 是单位时间内的序列数，一步的序列数等于批大小，而该行未说明批大小</translation>
    </message>
    <message>
        <source>%1 must not be negative, but is &quot;%2&quot;</source>
        <translation>%1 不能为负，但其值为“%2”</translation>
    </message>
    <message>
        <source>%1 must be more than 0, but is &quot;%2&quot;; write nan where nothing was measured</source>
        <translation>%1 必须大于 0，但其值为“%2”；未测量处请写 nan</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds or nan, not &quot;%2&quot;</source>
        <translation>%1 必须是秒数或 nan，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 必须是 %2 到 %3 的整数，而不是“%4”</translation>
    </message>
    <message>
        <source>%1 must list times of steps, and &quot;%2&quot; is none</source>
        <translation>%1 必须列出步耗时，而“%2”不是耗时</translation>
    </message>
    <message>
        <source>%1 lists %2 steps and does not say whether the %3 warm-up steps are among them; give the number of all steps in a column &quot;steps&quot;</source>
        <translation>%1 列出了 %2 步，但未说明其中是否包括 %3 个预热步；请在“steps”列中给出总步数</translation>
    </message>
    <message>
        <source>%1 does not say its unit; write &quot;%2 (s)&quot;, (ms) or (us)</source>
        <translation>%1 未注明单位；请写成“%2 (s)”、(ms) 或 (us)</translation>
    </message>
    <message>
        <source>%1 and %2 both say the %3 of this step, and not the same; leave one of them out</source>
        <translation>%1 与 %2 都给出了该步的 %3，但数值不同；请省去其中之一</translation>
    </message>
    <message>
        <source>the status must be one of %1, %2, %3 or %4, not &quot;%5&quot;</source>
        <translation>状态必须是 %1、%2、%3 或 %4 之一，而不是“%5”</translation>
    </message>
    <message>
        <source>must be true or false, not &quot;%1&quot;</source>
        <translation>必须为 true 或 false，而不是“%1”</translation>
    </message>
    <message>
        <source>the model&apos;s name has %1 characters; leave %2 or fewer</source>
        <translation>模型名称有 %1 个字符；请缩短到 %2 个以内</translation>
    </message>
    <message>
        <source>it asks for more than %1 %2 that do not stand in it; leave rows or columns out</source>
        <translation>它要求超过 %1 个并不在其中的 %2；请减少行或列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; allowed are %2</source>
        <translation>“%1”未知；可用值为 %2</translation>
    </message>
    <message>
        <source>numbers of %1 have another unit than the column, and are read in theirs (%2)</source>
        <translation>%1 中有数值的单位与该列不同，已按其自身单位读取 (%2)</translation>
    </message>
    <message>
        <source>rows that tell no measurement are left out (%1)</source>
        <translation>没有测量值的行已略去 (%1)</translation>
    </message>
    <message>
        <source>a row&apos;s one status or error is of the kind of step that has no time there; the one that has one is OK (%1)</source>
        <translation>一行中唯一的状态或错误属于其中没有耗时的步类型；有耗时的那种为 OK (%1)</translation>
    </message>
    <message>
        <source>rows that sum up others are left out (%1)</source>
        <translation>作为其他行汇总的行已略去 (%1)</translation>
    </message>
    <message>
        <source>the sequence length is unknown where the table does not say it (%1)</source>
        <translation>表格未说明序列长度之处，序列长度未知 (%1)</translation>
    </message>
    <message>
        <source>the model has no name where the table does not say it; a name is not taken from the row above (%1)</source>
        <translation>表格未说明模型名称之处，模型没有名称；不会沿用上一行的名称 (%1)</translation>
    </message>
    <message>
        <source>the memory is unknown where it is no number with a unit (%1)</source>
        <translation>内存不是带单位的数值之处，内存未知 (%1)</translation>
    </message>
    <message>
        <source>the table does not say all sizes of %1; they are those of the presets of these names</source>
        <translation>表格未说明 %1 的全部尺寸；已采用同名预设的尺寸</translation>
    </message>
    <message>
        <source>the units of %1 are powers of 1,000; some programs write MB for MiB</source>
        <translation>%1 的单位是 1,000 的幂；有些程序将 MiB 写作 MB</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>略去的列：%1</translation>
    </message>
    <message>
        <source>and %1 more like these</source>
        <translation>另有 %1 项同类问题</translation>
    </message>
    <message>
        <source>table %1, %2</source>
        <translation>表格 %1，%2</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>预设需要名称</translation>
    </message>
    <message>
        <source>the name is longer than %1 bytes: choose a shorter one</source>
        <translation>名称超过 %1 字节：请选择更短的名称</translation>
    </message>
    <message>
        <source>a name has letters, digits, spaces and - _ . + only</source>
        <translation>名称只能包含字母、数字、空格和 - _ . +</translation>
    </message>
    <message>
        <source>a name begins with a letter or a digit, and ends with no space</source>
        <translation>名称须以字母或数字开头，且末尾不能是空格</translation>
    </message>
    <message>
        <source>%1 is a preset of the program: choose another name</source>
        <translation>%1 是程序自带的预设：请选择其他名称</translation>
    </message>
    <message>
        <source>%1 is there and cannot be read: mend it or move it away, or choose another name</source>
        <translation>%1 已存在但无法读取：请修复或移走它，或选择其他名称</translation>
    </message>
    <message>
        <source>there is a preset %1 already: choose another name</source>
        <translation>已有预设 %1：请选择其他名称</translation>
    </message>
    <message>
        <source>there is no place for presets: neither XDG_CONFIG_HOME nor HOME names a directory</source>
        <translation>没有存放预设的位置：XDG_CONFIG_HOME 和 HOME 都未指明目录</translation>
    </message>
    <message>
        <source>the file is larger than any sweep</source>
        <translation>文件大于任何扫描文件</translation>
    </message>
    <message>
        <source>%1: the folder of presets cannot be made: %2</source>
        <translation>%1：无法创建预设文件夹：%2</translation>
    </message>
    <message>
        <source>this account may read them</source>
        <translation>此帐户可以读取</translation>
    </message>
    <message>
        <source>no NVIDIA driver says who may read them</source>
        <translation>没有 NVIDIA 驱动程序说明谁可以读取</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1（尚不存在）</translation>
    </message>
    <message>
        <source>%1 (is no folder: move it away)</source>
        <translation>%1（不是文件夹：请移走）</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the host&apos;s clock, warm-up left out</source>
        <translation>测量步的平均耗时，按主机时钟，不含预热</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Sample standard deviation of the measured steps (n - 1)</source>
        <translation>测量步的样本标准差 (n - 1)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median of the measured steps</source>
        <translation>测量步的中位数</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Fastest measured step</source>
        <translation>最快的测量步</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Slowest measured step</source>
        <translation>最慢的测量步</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>下四分位数</translation>
    </message>
    <message>
        <source>A quarter of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>四分之一的测量步耗时不超过此值（Hyndman 和 Fan 第 7 类）</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>上四分位数</translation>
    </message>
    <message>
        <source>Three quarters of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>四分之三的测量步耗时不超过此值（Hyndman 和 Fan 第 7 类）</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>95 % 的测量步耗时不超过此值（Hyndman 和 Fan 第 7 类）</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 % of the measured steps took no longer (Hyndman and Fan type 7)</source>
        <translation>99 % 的测量步耗时不超过此值（Hyndman 和 Fan 第 7 类）</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Half the width of the mean&apos;s 95 % confidence interval (Student&apos;s t)</source>
        <translation>均值 95 % 置信区间的半宽（学生 t 分布）</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变异系数</translation>
    </message>
    <message>
        <source>Coefficient of variation: the standard deviation over the mean</source>
        <translation>变异系数：标准差除以均值</translation>
    </message>
    <message>
        <source>Device time</source>
        <translation>设备耗时</translation>
    </message>
    <message>
        <source>Mean time of the measured steps by the device&apos;s own clock, to compare with the host&apos;s; the rest is launching and waiting</source>
        <translation>测量步的平均耗时，按设备自身时钟，用于与主机时钟对照；其余为启动和等待</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Warm-up plus all measured steps</source>
        <translation>预热加全部测量步</translation>
    </message>
    <message>
        <source>Warm-up time</source>
        <translation>预热耗时</translation>
    </message>
    <message>
        <source>All warm-up steps together; 0 when there are none</source>
        <translation>全部预热步合计；没有预热步时为 0</translation>
    </message>
    <message>
        <source>Measured steps</source>
        <translation>测量步数</translation>
    </message>
    <message>
        <source>How many steps the statistics are of</source>
        <translation>统计所依据的步数</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>token/s</translation>
    </message>
    <message>
        <source>Tokens of a step (batch times sequence length) over its mean time</source>
        <translation>一步的 token 数（批大小乘以序列长度）除以其平均耗时</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>实际算力</translation>
    </message>
    <message>
        <source>The model&apos;s floating-point operations of a step over its mean time</source>
        <translation>模型每步的浮点运算量除以其平均耗时</translation>
    </message>
    <message>
        <source>Peak arithmetic</source>
        <translation>峰值算力</translation>
    </message>
    <message>
        <source>FLOP/s of a large matrix product in the cell&apos;s precision, measured on this device</source>
        <translation>大型矩阵乘在该单元精度下的 FLOP/s，在此设备上实测</translation>
    </message>
    <message>
        <source>Peak traffic</source>
        <translation>峰值带宽</translation>
    </message>
    <message>
        <source>Bytes per second of a large copy, read plus written, measured on this device</source>
        <translation>大块拷贝每秒读写的字节数，在此设备上实测</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory that the cell took, or would have needed</source>
        <translation>单元占用的内存，或本来需要的内存</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Device memory that the cell allocated</source>
        <translation>单元分配的设备内存</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Memory that a cell which is out of memory needs</source>
        <translation>内存不足的单元所需的内存</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Memory that there was for a cell which is out of memory</source>
        <translation>内存不足的单元当时可用的内存</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>模型的权重数</translation>
    </message>
    <message>
        <source>Work of a step</source>
        <translation>每步计算量</translation>
    </message>
    <message>
        <source>Floating-point operations of all of a step&apos;s operations</source>
        <translation>一步中所有算子的浮点运算量</translation>
    </message>
    <message>
        <source>Model FLOPs</source>
        <translation>模型 FLOPs</translation>
    </message>
    <message>
        <source>Of the products and causal attention that a step needs whatever way it runs; what is computed again is not counted</source>
        <translation>无论以何种方式运行，一步都需要的矩阵乘和因果注意力；重新计算的部分不计</translation>
    </message>
    <message>
        <source>Traffic of a step</source>
        <translation>每步访存量</translation>
    </message>
    <message>
        <source>Bytes that a step&apos;s operations read and write, each operand once</source>
        <translation>一步的算子读写的字节数，每个操作数计一次</translation>
    </message>
    <message>
        <source>Predicted memory</source>
        <translation>预测内存</translation>
    </message>
    <message>
        <source>Memory at the peak of a step, by its plan</source>
        <translation>按计划，一步达到峰值时的内存</translation>
    </message>
    <message>
        <source>Predicted step</source>
        <translation>预测步耗时</translation>
    </message>
    <message>
        <source>Each operation as long as its arithmetic or its traffic takes at the device&apos;s measured peaks, whichever is longer</source>
        <translation>每个算子的耗时取其计算或访存在设备实测峰值下所需时间的较长者</translation>
    </message>
    <message>
        <source>Measured / predicted step</source>
        <translation>实测 / 预测步耗时</translation>
    </message>
    <message>
        <source>Mean time of a step over the predicted one</source>
        <translation>平均步耗时除以预测步耗时</translation>
    </message>
    <message>
        <source>Measured / predicted memory</source>
        <translation>实测 / 预测内存</translation>
    </message>
    <message>
        <source>Memory that was allocated over the predicted peak; 1: to the byte</source>
        <translation>实际分配的内存除以预测峰值；1 表示精确到字节</translation>
    </message>
    <message>
        <source>Foreign load</source>
        <translation>外部负载</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that other programs took meanwhile</source>
        <translation>期间其他程序占用的处理器时间比例</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>Share of the measured steps in which the device was throttled, of those that say</source>
        <translation>设备处于降频状态的测量步占比，仅计报告了该状态的步</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Mean time of the backward pass by itself, where a table that was read tells it</source>
        <translation>反向传播单独的平均耗时，由所读取的表格给出</translation>
    </message>
    <message>
        <source>Backward std</source>
        <translation>Backward 标准差</translation>
    </message>
    <message>
        <source>Sample standard deviation of the backward pass by itself</source>
        <translation>反向传播单独的样本标准差</translation>
    </message>
    <message>
        <source>Backward, derived</source>
        <translation>Backward（推算）</translation>
    </message>
    <message>
        <source>Backward std, derived</source>
        <translation>Backward 标准差（推算）</translation>
    </message>
    <message>
        <source>Deviation of that difference: the root of the sum of both variances, as of independent times</source>
        <translation>该差值的标准差：两个方差之和的平方根，按相互独立的时间计算</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>被窃取时间</translation>
    </message>
    <message>
        <source>Share of the processors&apos; time that the hypervisor gave to other machines</source>
        <translation>虚拟机管理程序分给其他机器的处理器时间比例</translation>
    </message>
    <message>
        <source>MFU (exact, causal)</source>
        <translation>MFU（精确，因果）</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation: model FLOPs / (mean step time × peak FLOP/s). Model FLOPs: every product that the step needs, attention by its causal half, nothing that is computed again. Peak: as given, else as measured by a run with a breakdown; never guessed from a name</source>
        <translation>模型 FLOPs 利用率：模型 FLOPs /（平均步耗时 × 峰值 FLOP/s）。模型 FLOPs：该步需要的每个矩阵乘，注意力按因果的一半计，重新计算的部分不计。峰值：有给定值用给定值，否则用带耗时分解的运行所实测的值；绝不根据名称猜测</translation>
    </message>
    <message>
        <source>MFU (PaLM)</source>
        <translation>MFU (PaLM)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 N + 12 L H Q T) FLOPs, a third of it in mode forward, after Chowdhery et al., PaLM, appendix B; N: all parameters, L layers of H heads of size Q, T: sequence length, attention in full. Peak: as for MFU (exact, causal)</source>
        <translation>按 token 数 × (6 N + 12 L H Q T) FLOPs 计算的 MFU，Forward 模式取其三分之一，依据 Chowdhery 等，PaLM，附录 B；N：全部参数，L 层，每层 H 个大小为 Q 的头，T：序列长度，注意力全部计入。峰值：同 MFU（精确，因果）</translation>
    </message>
    <message>
        <source>MFU (torchtitan)</source>
        <translation>MFU (torchtitan)</translation>
    </message>
    <message>
        <source>MFU by tokens × (6 (N - embedding) + 12 L H Q T) FLOPs, a third of it in mode forward, as torchtitan and nanochat print it: PaLM&apos;s without the table of embeddings. Peak: as for MFU (exact, causal)</source>
        <translation>按 token 数 × (6 (N - 嵌入) + 12 L H Q T) FLOPs 计算的 MFU，Forward 模式取其三分之一，与 torchtitan 和 nanochat 的输出一致：即 PaLM 公式去掉嵌入表。峰值：同 MFU（精确，因果）</translation>
    </message>
    <message>
        <source>MFU (6 N)</source>
        <translation>MFU (6 N)</translation>
    </message>
    <message>
        <source>MFU by tokens × 6 N FLOPs, a third of it in mode forward, after Kaplan et al., Scaling Laws, where attention is left out: too low for long sequences. Peak: as for MFU (exact, causal)</source>
        <translation>按 token 数 × 6 N FLOPs 计算的 MFU，Forward 模式取其三分之一，依据 Kaplan 等，Scaling Laws，其中不计注意力：序列较长时偏低。峰值：同 MFU（精确，因果）</translation>
    </message>
    <message>
        <source>HFU (executed)</source>
        <translation>HFU（实际执行）</translation>
    </message>
    <message>
        <source>Hardware FLOPs utilisation: all arithmetic that the step&apos;s operations do, by the plan / (mean step time × peak FLOP/s); what is computed again and masked halves that are computed count. Peak: as for MFU (exact, causal)</source>
        <translation>硬件 FLOPs 利用率：按计划，该步各算子执行的全部运算 /（平均步耗时 × 峰值 FLOP/s）；重新计算的部分以及实际计算的被掩码的一半都计入。峰值：同 MFU（精确，因果）</translation>
    </message>
    <message>
        <source>Peak arithmetic, given</source>
        <translation>峰值算力（给定）</translation>
    </message>
    <message>
        <source>FLOP/s that the device does in the cell&apos;s precision, as the person who ran it says: MFU and HFU are then of this, not of what is measured</source>
        <translation>设备在该单元精度下的 FLOP/s，由启动运行的人给出：MFU 和 HFU 以此为准，而非实测值</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>Mean over the measured steps of their time times the SM clock, as the device counted it around each, else as its driver reported it right after: a step that is slower by its clock alone takes no more of them</source>
        <translation>各测量步耗时乘以 SM 频率的均值；频率取设备在每步前后计数所得，否则取驱动在步后立即报告的值：仅因频率而变慢的步不会消耗更多周期</translation>
    </message>
    <message>
        <source>Mean time of forward + backward less that of forward, where a run has both: derived, not measured by itself</source>
        <translation>Forward + backward 的平均耗时减去 Forward 的平均耗时（运行同时包含两者时）：为推算值，并非单独测得</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>Results as &amp;Markdown…</source>
        <translation>结果存为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>one row of rounded numbers for each model, sequence length and warm-up</source>
        <translation>每个模型、序列长度和预热步数一行，数值经过舍入</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Results as &amp;CSV…</source>
        <translation>结果存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>every step and all figures, but no breakdown and no messages</source>
        <translation>每一步和全部指标，但不含耗时分解和消息</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV 表格</translation>
    </message>
    <message>
        <source>Results as &amp;TSV…</source>
        <translation>结果存为 TSV(&amp;T)…</translation>
    </message>
    <message>
        <source>the same as CSV, with tabs between the fields</source>
        <translation>与 CSV 相同，字段之间用制表符分隔</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>Results as &amp;JSON…</source>
        <translation>结果存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>everything that is known of the run</source>
        <translation>已知的关于该运行的全部内容</translation>
    </message>
    <message>
        <source>LaTeX table</source>
        <translation>LaTeX 表格</translation>
    </message>
    <message>
        <source>Results as &amp;LaTeX…</source>
        <translation>结果存为 LaTeX(&amp;L)…</translation>
    </message>
    <message>
        <source>the axes that vary and the main figures, for papers (booktabs)</source>
        <translation>变化的轴和主要指标，供论文使用 (booktabs)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>everything that is known of the run, to resume it too</source>
        <translation>已知的关于该运行的全部内容，也可用于继续运行</translation>
    </message>
    <message>
        <source>JSON lines file</source>
        <translation>JSON lines 文件</translation>
    </message>
    <message>
        <source>an object a line for each cell, as other programs write them</source>
        <translation>每个单元一行一个对象，与其他程序的写法相同</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>存为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Report of a comparison</source>
        <translation>对比报告</translation>
    </message>
    <message>
        <source>As &amp;JSON, exact…</source>
        <translation>存为 JSON，精确(&amp;J)…</translation>
    </message>
    <message>
        <source>Comparison, exact</source>
        <translation>对比（精确）</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Another run stands before this one: files were joined, and only the last run is shown. Runs left out: %1</source>
        <translation>此运行之前还有另一个运行：文件曾被拼接，仅显示最后一个运行。略去的运行：%1</translation>
    </message>
    <message>
        <source>Damaged lines, left out; what they said is lost: %1</source>
        <translation>已损坏而略去的行，其内容已丢失：%1</translation>
    </message>
    <message>
        <source>Lines that are missing; what they said is lost: %1</source>
        <translation>缺失的行，其内容已丢失：%1</translation>
    </message>
    <message>
        <source>Lines that stand twice, read once: %1</source>
        <translation>重复出现、只读取一次的行：%1</translation>
    </message>
    <message>
        <source>Lines that are out of their order: %1</source>
        <translation>次序错乱的行：%1</translation>
    </message>
    <message>
        <source>Records that do not fit what stands before them, left out: %1</source>
        <translation>与前文不符而略去的记录：%1</translation>
    </message>
    <message>
        <source>A newer version of Stepscope wrote this session, in version %1 of its form</source>
        <translation>此会话由更新版本的 Stepscope 写入，格式版本为 %1</translation>
    </message>
    <message>
        <source>Records that only a newer version of Stepscope understands, left out: %1</source>
        <translation>只有更新版本的 Stepscope 才能理解而略去的记录：%1</translation>
    </message>
    <message>
        <source>Fields that only a newer version of Stepscope understands, left out: %1</source>
        <translation>只有更新版本的 Stepscope 才能理解而略去的字段：%1</translation>
    </message>
    <message>
        <source>The session ends in the middle of a line: its program was killed.</source>
        <translation>会话在一行中间中断：其程序曾被强行终止。</translation>
    </message>
    <message>
        <source>Another program changed the ends of lines to CR LF; they were read nevertheless: %1</source>
        <translation>其他程序将行尾改成了 CR LF；这些行仍已读取：%1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>Another program saved the session as UTF-16 or UTF-32; it was read nevertheless.</source>
        <translation>其他程序将会话保存成了 UTF-16 或 UTF-32；仍已读取。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Lines whose number a line that says something else has already, as if of another run; left out, what they said is lost: %1</source>
        <translation>行号已被内容不同的另一行占用、好像来自另一个运行的行；已略去，其内容已丢失：%1</translation>
    </message>
    <message>
        <source>Lines in which more lists and objects stand within one another than in any record, left out; what they said is lost: %1</source>
        <translation>列表和对象的嵌套比任何记录都深而略去的行，其内容已丢失：%1</translation>
    </message>
    <message>
        <source>Records with a value that cannot be, left out: %1. The first: %2</source>
        <translation>含有不可能的值而略去的记录：%1。第一条：%2</translation>
    </message>
</context>
<context>
    <name>stepscope::AxesEditor</name>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Steps of each cell</source>
        <translation>每个单元的步数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>步数(&amp;P)</translation>
    </message>
    <message>
        <source>Steps of each cell, its warm-up steps among them</source>
        <translation>每个单元的步数，包括预热步</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2 free. %3</source>
        <translation>%1，空闲 %2。%3</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>没有 %1：%2</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1（不在本机）</translation>
    </message>
    <message>
        <source>%1 is not offered by %2: its cells would be skipped</source>
        <translation>%2 不提供 %1：其单元将被跳过</translation>
    </message>
    <message>
        <source>%1; type a number, or several such as 64..1024 x2, and Enter</source>
        <translation>%1；输入一个数字或 64..1024 x2 这样的多个数字，然后按回车</translation>
    </message>
</context>
<context>
    <name>stepscope::Background</name>
    <message>
        <source>The system starts no more threads (%1). End other programs and try again.</source>
        <translation>系统不再启动更多线程 (%1)。请结束其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownChart</name>
    <message>
        <source>How the bars divide</source>
        <translation>条形的划分方式</translation>
    </message>
    <message>
        <source>As shares</source>
        <translation>按占比</translation>
    </message>
    <message>
        <source>Draw every bar as long as all, to compare where the time goes instead of how much</source>
        <translation>将所有条形画成等长，以便比较时间花在哪里，而非花了多少</translation>
    </message>
    <message>
        <source>Time of the phases of each cell</source>
        <translation>各单元的阶段耗时</translation>
    </message>
    <message>
        <source>%1 of %2 cells: choose or filter to see others</source>
        <translation>%2 个单元中的 %1 个：选择或筛选可查看其他单元</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownModel</name>
    <message>
        <source>Whole step</source>
        <translation>整个步</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>已融合</translation>
    </message>
    <message>
        <source>The device ran this within %1, whose time holds both.</source>
        <translation>设备在 %1 中执行了它，其耗时包含两者。</translation>
    </message>
    <message>
        <source>%1 of the peak FLOP/s, %2 of the peak GB/s</source>
        <translation>峰值 FLOP/s 的 %1，峰值 GB/s 的 %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>耗时 (ms)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
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
        <translation>占峰值</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>A phase of the step and the kind of its operations, all layers summed; sort by this column for the order of execution</source>
        <translation>步的一个阶段及其算子的种类，所有层合计；按此列排序即为执行顺序</translation>
    </message>
    <message>
        <source>Time in one instrumented step, operation by operation</source>
        <translation>在逐算子插桩的一步中的耗时</translation>
    </message>
    <message>
        <source>Share of the time of all operations</source>
        <translation>占所有算子耗时的比例</translation>
    </message>
    <message>
        <source>Floating-point operations divided by time</source>
        <translation>浮点运算量除以耗时</translation>
    </message>
    <message>
        <source>Bytes that the operations must read and write, divided by time</source>
        <translation>算子必须读写的字节数除以耗时</translation>
    </message>
    <message>
        <source>The larger of two shares: FLOP/s of a large matrix product, GB/s of a large copy, both measured on this device</source>
        <translation>两个占比中的较大者：相对于大型矩阵乘的 FLOP/s，和相对于大块拷贝的 GB/s，均在此设备上实测</translation>
    </message>
    <message>
        <source>Which of the two limits the operation is closer to</source>
        <translation>算子更接近两个上限中的哪一个</translation>
    </message>
    <message>
        <source>How many operations the row sums</source>
        <translation>该行合计的算子数</translation>
    </message>
    <message>
        <source>fused into %1</source>
        <translation>融合进 %1</translation>
    </message>
    <message>
        <source>%1, above its peak</source>
        <extracomment>what limits an operation, where it is faster than the limit as it was measured</extracomment>
        <translation>%1，超过峰值</translation>
    </message>
    <message>
        <source>Faster than the measured peak: the peak was measured too low.</source>
        <translation>快于实测峰值：峰值测得偏低。</translation>
    </message>
    <message>
        <source>Faster than a large copy: its operands stay in a cache, or the peak was measured too low.</source>
        <translation>快于大块拷贝：其操作数留在缓存中，或峰值测得偏低。</translation>
    </message>
    <message>
        <source>By plan: %1 bit</source>
        <translation>按计划：%1 位</translation>
    </message>
    <message>
        <source>, on tensor cores</source>
        <translation>，在 Tensor Core 上</translation>
    </message>
    <message>
        <source>, not on tensor cores, where tf32, bf16 or mixed would be</source>
        <translation>，未用 Tensor Core，改用 tf32、bf16 或混合精度则会用到</translation>
    </message>
    <message>
        <source>Wasted (ms)</source>
        <translation>浪费 (ms)</translation>
    </message>
    <message>
        <source>Time of each operation beyond what its limit asks for, added up: time × (1 - share of peak). Sort by it to see where there is most to gain</source>
        <translation>每个算子超出其上限所需的时间之和：耗时 ×（1 - 占峰值比例）。按此列排序可看出哪里最有提升空间</translation>
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
        <translation>DRAM / 计划</translation>
    </message>
    <message>
        <source>Bytes that the device&apos;s memory moved in a step, as Nsight Compute measured them, of the kernels that its report has</source>
        <translation>一步中设备内存搬运的字节数，由 Nsight Compute 测得，限于其报告所含的内核</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>实测字节数除以计划字节数：小于 1 表示缓存减少了访存，远大于 1 表示有内容被反复搬运</translation>
    </message>
</context>
<context>
    <name>stepscope::BreakdownView</name>
    <message>
        <source>Time each operation in the next run</source>
        <translation>下次运行时逐算子计时</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>耗时分解</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the whole breakdown</source>
        <translation>复制整个耗时分解</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As C&amp;SV, exact</source>
        <translation>复制为 CSV，精确(&amp;S)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>One instrumented step: %1</source>
        <translation>插桩的一步：%1</translation>
    </message>
    <message>
        <source> · peaks: %1, %2 GB/s</source>
        <translation> · 峰值：%1，%2 GB/s</translation>
    </message>
    <message>
        <source>Cell %1 has no breakdown</source>
        <translation>单元 %1 没有耗时分解</translation>
    </message>
    <message>
        <source>No breakdown yet</source>
        <translation>尚无耗时分解</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a pass of its own times each operation, so that step times stay clean. Press Run (F5).</source>
        <translation>接下来的运行会生成耗时分解：每个单元的最后一步之后，单独再跑一遍为每个算子计时，步耗时因此不受影响。请点击“运行”(F5)。</translation>
    </message>
    <message>
        <source>A breakdown says where the time of a step goes: time, TFLOP/s and GB/s of each operation against the peaks of the device. It is taken in a pass of its own, so that step times stay clean.</source>
        <translation>耗时分解说明一步的时间花在哪里：每个算子的耗时、TFLOP/s 和 GB/s 与设备峰值的对比。它由单独的一遍测得，步耗时因此不受影响。</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>这些单元有耗时分解：%1。请在结果 (%2) 中选择其一。</translation>
    </message>
    <message>
        <source> · measured while the machine was busy: shares of them read too high</source>
        <translation> · 在机器繁忙时测得：占峰值的比例偏高</translation>
    </message>
    <message>
        <source>Bound by either</source>
        <translation>受限于任一项</translation>
    </message>
    <message>
        <source>Bound by %1</source>
        <translation>%1受限</translation>
    </message>
    <message>
        <source>Which operations are shown</source>
        <translation>显示哪些算子</translation>
    </message>
    <message>
        <source>Shows only the operations that one of the limits binds; the sums stay those of all</source>
        <translation>只显示受其中一个上限约束的算子；合计仍为全部算子的合计</translation>
    </message>
    <message>
        <source>Time of a step, %1</source>
        <translation>步耗时，%1</translation>
    </message>
    <message>
        <source> · the device&apos;s peaks were not measured</source>
        <translation> · 未测量设备的峰值</translation>
    </message>
    <message>
        <source> · given: %1</source>
        <translation> · 给定：%1</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>用 Nsight 剖析(&amp;N)…</translation>
    </message>
    <message>
        <source>Profile %1 with &amp;Nsight…</source>
        <translation>用 Nsight 剖析 %1(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartDialog</name>
    <message>
        <source>Only what is in &amp;sight</source>
        <translation>仅当前可见部分(&amp;S)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>图表预览</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 × %2 cm, sharp at every size</source>
        <translation>%1 × %2 cm，任意大小都清晰</translation>
    </message>
    <message>
        <source>&amp;Whole chart</source>
        <translation>整个图表(&amp;W)</translation>
    </message>
    <message>
        <source>The whole chart is in sight</source>
        <translation>当前可见的即整个图表</translation>
    </message>
    <message>
        <source>Export the chart of %1</source>
        <extracomment>of a view, such as Live</extracomment>
        <translation>导出“%1”图表</translation>
    </message>
</context>
<context>
    <name>stepscope::ChartTable</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The chosen rows, or all, with the headings: for a spreadsheet</source>
        <translation>复制所选的行或全部行，连同标题：供电子表格使用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnBoxes</name>
    <message>
        <source>What the columns hold</source>
        <translation>各列的内容</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>步类型</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>表格预览</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 的内容</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
    <message>
        <source>Kind of step of %1</source>
        <translation>%1 的步类型</translation>
    </message>
    <message>
        <source>In the entries</source>
        <translation>在各单元格中</translation>
    </message>
</context>
<context>
    <name>stepscope::ColumnsDialog</name>
    <message>
        <source>Table of chosen columns</source>
        <translation>所选列的表格</translation>
    </message>
    <message>
        <source>As the results show</source>
        <translation>与结果所示相同</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>表格预览</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>列集(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>选择(&amp;H)</translation>
    </message>
    <message>
        <source>Choose columns by their headings</source>
        <translation>按标题选择列</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>更多指标</translation>
    </message>
</context>
<context>
    <name>stepscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareLists</name>
    <message>
        <source>To know of single cells</source>
        <translation>关于个别单元的说明</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>没有配对项</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the report has</source>
        <translation>
            <numerusform>另有 %n 项，见报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::CompareModel</name>
    <message>
        <source>%1 % interval of the ratio: %2</source>
        <extracomment>a share in percent, and the interval that holds a ratio with it</extracomment>
        <translation>比值的 %1 % 区间：%2</translation>
    </message>
    <message numerus="yes">
        <source>Measured in turns just now, %n round(s)</source>
        <translation>
            <numerusform>刚刚交替测量，%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>The cell&apos;s number in what is on show</source>
        <translation>单元在当前显示内容中的编号</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>what is on show, as against the baseline</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What can be said of the difference, among all cells</source>
        <translation>综合所有单元，对差异能作出的判断</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Whether the figure of either side is in doubt: others used the machine, say, or the device was throttled</source>
        <translation>任一方的指标是否存疑：例如有其他程序占用机器，或设备降频</translation>
    </message>
    <message>
        <source>Current over baseline, with the interval in which it lies: right of the middle line it is above 1, and the heading says which ratio stands where. The band is the threshold; a hollow mark does not stand by itself, and an arrow goes on beyond the scale.</source>
        <translation>当前除以基线，附其所在的区间：中线右侧大于 1，表头标出各比值的位置。色带为阈值；空心标记表示单凭自身不成立，箭头表示超出刻度范围。</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareOptions</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>与什么对比</translation>
    </message>
    <message>
        <source>Pair across</source>
        <translation>跨轴配对</translation>
    </message>
    <message>
        <source>Axes whose values do not count for partners, such as two ways to compute the same</source>
        <translation>配对时忽略其取值的轴，例如同一计算的两种方式</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The figure that is compared</source>
        <translation>用于对比的指标</translation>
    </message>
    <message>
        <source>The smallest change that matters</source>
        <translation>值得关注的最小变化</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>当前显示的内容(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;ithin this run</source>
        <translation>本次运行之内(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Paired across %1</source>
        <translation>跨%1配对</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>two values of an axis: what is held against the other</extracomment>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>No cell that is compared has it on both sides.</source>
        <translation>参与对比的单元中，没有任何一个双方都有此指标。</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareSummary</name>
    <message>
        <source>Geometric mean %1</source>
        <extracomment>of the ratios of all cells</extracomment>
        <translation>几何平均 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many cells have a verdict, and which</extracomment>
        <translation>%1 个%2</translation>
    </message>
</context>
<context>
    <name>stepscope::CompareTable</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy &amp;rows, for a spreadsheet</source>
        <translation>复制行，供电子表格使用(&amp;R)</translation>
    </message>
    <message>
        <source>Copy report as &amp;Markdown</source>
        <translation>将报告复制为 Markdown(&amp;M)</translation>
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
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Within this run</source>
        <translation>本次运行之内</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or the whole report</source>
        <translation>复制所选的行，或整个报告</translation>
    </message>
    <message>
        <source>&amp;Rows, for a spreadsheet</source>
        <translation>行，供电子表格使用(&amp;R)</translation>
    </message>
    <message>
        <source>Report as &amp;Markdown</source>
        <translation>报告，Markdown 格式(&amp;M)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>将报告写入文件</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>立即判定</translation>
    </message>
    <message>
        <source>A run is going on, which has the device.</source>
        <translation>有运行正在进行，占用着设备。</translation>
    </message>
    <message>
        <source>Cells are being measured in turns.</source>
        <translation>正在交替测量单元。</translation>
    </message>
    <message>
        <source>In turns, mean times are measured: choose %1 as the figure.</source>
        <translation>交替测量的是平均耗时：请选择“%1”作为指标。</translation>
    </message>
    <message>
        <source>Choose the rows to measure.</source>
        <translation>请选择要测量的行。</translation>
    </message>
    <message>
        <source>It cannot be measured here. %1</source>
        <translation>无法在此测量。%1</translation>
    </message>
    <message>
        <source>Measures the cells of the selected rows here and now, in turns with those of the baseline: fifteen rounds of baseline, current, current, baseline, which drifting clocks and other load bear on alike</source>
        <translation>此时此地将所选各行的单元与基线的单元交替测量：共十五轮，每轮依次为基线、当前、当前、基线，使频率漂移和其他负载对双方影响相同</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可对比的内容</translation>
    </message>
    <message>
        <source>Run the sweep on the left (F5), or open a session or table (Ctrl+O): each of its cells is then held against the same cell of a baseline.</source>
        <translation>请运行左侧的扫描 (F5)，或打开会话或表格 (Ctrl+O)：其中每个单元将与基线的同一单元对比。</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>没有对比对象</translation>
    </message>
    <message>
        <source>Choose a baseline: a session or a table, also one that others made. Each cell is held against the same cell of it: slower, faster, or the same, and how sure that is. It may also be dropped here.</source>
        <translation>请选择基线：会话或表格，也可以是他人的。每个单元将与其中的同一单元对比：更慢、更快或相同，以及可靠程度。也可将文件拖到此处。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>what is on show, and its baseline</extracomment>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在对比…</translation>
    </message>
    <message>
        <source>They could not be compared</source>
        <translation>无法对比</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>没有可显示的行</translation>
    </message>
    <message numerus="yes">
        <source>The filter lets none of the %n matched cell(s) pass.</source>
        <translation>
            <numerusform>%n 个匹配的单元均未通过筛选。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the two is the same. Below stands why; to pair cells that differ in an axis, choose it under “Pair across”.</source>
        <translation>双方没有相同的单元。原因见下方；若要将某个轴上取值不同的单元配对，请在“跨轴配对”中选择该轴。</translation>
    </message>
    <message>
        <source>&amp;Decide now, in turns</source>
        <translation>交替测量，立即判定(&amp;D)</translation>
    </message>
    <message>
        <source>Why slower, as a water&amp;fall</source>
        <translation>变慢的原因，瀑布图(&amp;F)</translation>
    </message>
    <message>
        <source>What the change of the chosen cell&apos;s step is made of, by phase, from the breakdowns of both sides</source>
        <translation>所选单元的步耗时变化由什么构成，按阶段，依据双方的耗时分解</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Cells of one side fit several of the other, which says less. Below stands in what those differ: a filter that leaves one of them, such as precision=fp32 in the results, makes pairs.</source>
        <translation>一方的单元与另一方的多个单元相符，因为后者说明较少。它们的区别见下方：使用只留下其中之一的筛选（如在结果中使用 precision=fp32）即可配对。</translation>
    </message>
    <message>
        <source>Measure the chosen rows of the comparison here and now</source>
        <translation>此时此地测量对比中所选的行</translation>
    </message>
    <message>
        <source>Nothing is compared yet: choose a baseline first.</source>
        <translation>尚未进行任何对比：请先选择基线。</translation>
    </message>
</context>
<context>
    <name>stepscope::Comparer</name>
    <message>
        <source>what is on show</source>
        <translation>当前显示的内容</translation>
    </message>
</context>
<context>
    <name>stepscope::ConstantsForm</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>见表中</translation>
    </message>
</context>
<context>
    <name>stepscope::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>stepscope::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>As Markdown, for a bug report</source>
        <translation>以 Markdown 格式，用于错误报告</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Libraries and profilers are asked for their versions…</source>
        <translation>正在查询库和性能分析器的版本…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
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
        <translation>仅显示所选(&amp;I)</translation>
    </message>
    <message>
        <source>Show only the chosen cells, in every view</source>
        <translation>在每个视图中仅显示所选单元</translation>
    </message>
    <message>
        <source>Filter &amp;out</source>
        <translation>排除所选(&amp;O)</translation>
    </message>
    <message>
        <source>Show all but the chosen cells, in every view</source>
        <translation>在每个视图中显示所选之外的所有单元</translation>
    </message>
    <message>
        <source>Filter &amp;back</source>
        <translation>上一个筛选(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the filter before this one</source>
        <translation>返回到此前的筛选</translation>
    </message>
    <message>
        <source>Show &amp;all cells</source>
        <translation>显示所有单元(&amp;A)</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>&amp;Show on the chart</source>
        <translation>在图表中显示(&amp;S)</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>所选的单元</translation>
    </message>
    <message>
        <source>The %1 chosen cells</source>
        <translation>所选的 %1 个单元</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>用 Nsight 剖析(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>stepscope::FilterStrip</name>
    <message>
        <source>Show all cells</source>
        <translation>显示所有单元</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>Only the cells that pass the filter: %1</source>
        <translation>仅通过筛选的单元：%1</translation>
    </message>
</context>
<context>
    <name>stepscope::FitAdvice</name>
    <message>
        <source>Nothing that can be chosen makes this cell smaller.</source>
        <translation>没有任何可选的设置能使此单元变小。</translation>
    </message>
    <message>
        <source>What would make it smaller</source>
        <translation>怎样使它变小</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Add to sweep</source>
        <translation>添加到扫描</translation>
    </message>
    <message>
        <source>Add to the sweep: %1</source>
        <translation>添加到扫描：%1</translation>
    </message>
    <message>
        <source>Adds this value to the sweep on the left, beside those that are there</source>
        <translation>将此值添加到左侧的扫描，与已有的值并列</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>%1 less than this cell needs</source>
        <translation>比此单元所需少 %1</translation>
    </message>
</context>
<context>
    <name>stepscope::GapsModel</name>
    <message>
        <source>the step&apos;s begin</source>
        <translation>步的开始</translation>
    </message>
    <message>
        <source>the step&apos;s end</source>
        <translation>步的结束</translation>
    </message>
    <message>
        <source>No kernel, copy or fill ran between these two</source>
        <translation>这两者之间没有内核、拷贝或填充运行</translation>
    </message>
    <message>
        <source>Until the step&apos;s first work began: it was being launched</source>
        <translation>到该步的第一项工作开始为止：当时正在启动</translation>
    </message>
    <message>
        <source>From the step&apos;s last work on, until the host knew that it was done</source>
        <translation>从该步的最后一项工作起，到主机获知其完成为止</translation>
    </message>
    <message>
        <source>Gap (µs)</source>
        <translation>间隙 (µs)</translation>
    </message>
    <message>
        <source>At (µs)</source>
        <translation>位置 (µs)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>后一项</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前一项</translation>
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
        <translation>此轴的每个值一列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>A row for each value of this axis</source>
        <translation>此轴的每个值一行</translation>
    </message>
    <message>
        <source>Log colours</source>
        <translation>对数配色</translation>
    </message>
    <message>
        <source>Equal steps of colour are equal ratios</source>
        <translation>颜色间隔相等即比值相等</translation>
    </message>
    <message>
        <source>Heat map of a figure</source>
        <translation>指标热力图</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1，按%2和%3</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>与基线对比</translation>
    </message>
    <message>
        <source>How many times the baseline&apos;s each figure is: blue is better, red is worse</source>
        <translation>每个指标为基线的多少倍：蓝色更好，红色更差</translation>
    </message>
    <message>
        <source>%1, times the baseline&apos;s</source>
        <translation>%1，基线的倍数</translation>
    </message>
    <message>
        <source>Baseline: %1 does not have it</source>
        <translation>基线：%1 没有此指标</translation>
    </message>
    <message>
        <source>%1 times the baseline&apos;s</source>
        <translation>基线的 %1 倍</translation>
    </message>
    <message>
        <source>Not against the baseline: %1 has “%2” of none of these cells.</source>
        <translation>未与基线对比：对于这些单元，%1 都没有“%2”。</translation>
    </message>
</context>
<context>
    <name>stepscope::Inspector</name>
    <message>
        <source>Memory at the peak</source>
        <translation>峰值时的内存</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>未选择单元</translation>
    </message>
    <message>
        <source>Select a row of the results to see what was predicted and measured.</source>
        <translation>请在结果中选择一行，查看预测值和实测值。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>The peak is %1, as it was given.</source>
        <translation>峰值为 %1，按给定值。</translation>
    </message>
    <message>
        <source>The peak is %1, as it was measured here.</source>
        <translation>峰值为 %1，在此实测。</translation>
    </message>
    <message>
        <source>Details of the cell</source>
        <translation>单元详情</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelChangesModel</name>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>what became of a kernel: added, gone, slower, faster, same</extracomment>
        <translation>情况</translation>
    </message>
    <message>
        <source>Change (µs)</source>
        <translation>变化 (µs)</translation>
    </message>
    <message>
        <source>Baseline (µs)</source>
        <translation>基线 (µs)</translation>
    </message>
    <message>
        <source>Current (µs)</source>
        <translation>当前 (µs)</translation>
    </message>
    <message>
        <source>Calls before</source>
        <translation>此前调用次数</translation>
    </message>
    <message>
        <source>Calls now</source>
        <translation>当前调用次数</translation>
    </message>
    <message>
        <source>Same: within %1 % of the kernel&apos;s time, or a thousandth of all kernels&apos;; a traced step is one of many, whose times differ</source>
        <translation>相同：差异在该内核耗时的 %1 % 以内，或所有内核耗时的千分之一以内；追踪步只是众多步中的一步，各步耗时不尽相同</translation>
    </message>
    <message>
        <source>Of a traced step</source>
        <translation>属于追踪步</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelPanel</name>
    <message>
        <source>Kernels by name</source>
        <translation>内核，按名称</translation>
    </message>
    <message>
        <source>Kernels by phase</source>
        <translation>内核，按阶段</translation>
    </message>
    <message>
        <source>Kernels by layer</source>
        <translation>内核，按层</translation>
    </message>
    <message>
        <source>Gaps, the longest first</source>
        <translation>间隙，从长到短</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表格显示的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the table for a spreadsheet, or of it the rows where several are chosen</source>
        <translation>复制表格供电子表格使用；选中多行时仅复制这些行</translation>
    </message>
    <message>
        <source>Kernels of the timeline</source>
        <translation>时间线的内核</translation>
    </message>
    <message>
        <source>Gaps of the timeline</source>
        <translation>时间线的间隙</translation>
    </message>
    <message>
        <source>Operations by name</source>
        <translation>算子，按名称</translation>
    </message>
    <message>
        <source>Operations by phase</source>
        <translation>算子，按阶段</translation>
    </message>
    <message>
        <source>Operations by layer</source>
        <translation>算子，按层</translation>
    </message>
</context>
<context>
    <name>stepscope::KernelsModel</name>
    <message>
        <source>outside of layers</source>
        <translation>不属于任何层</translation>
    </message>
    <message>
        <source>of no operation</source>
        <translation>不属于任何算子</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>Total (µs)</source>
        <translation>总计 (µs)</translation>
    </message>
    <message>
        <source>Mean (µs)</source>
        <translation>均值 (µs)</translation>
    </message>
    <message>
        <source>Min (µs)</source>
        <translation>最小值 (µs)</translation>
    </message>
    <message>
        <source>Max (µs)</source>
        <translation>最大值 (µs)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Kernels, copies and fills of the device; on the CPU the operations. The tooltip of a row has the whole name</source>
        <translation>设备的内核、拷贝和填充；在 CPU 上则为算子。完整名称见各行的工具提示</translation>
    </message>
    <message>
        <source>How many there are in all traced steps</source>
        <translation>所有追踪步中的次数</translation>
    </message>
    <message>
        <source>Their time in all traced steps</source>
        <translation>所有追踪步中的耗时</translation>
    </message>
    <message>
        <source>Total divided by calls</source>
        <translation>总计除以调用次数</translation>
    </message>
    <message>
        <source>The shortest of them</source>
        <translation>其中最短的</translation>
    </message>
    <message>
        <source>The longest of them</source>
        <translation>其中最长的</translation>
    </message>
    <message>
        <source>Share of the time of all rows; where two streams run at once, both count</source>
        <translation>占所有行耗时的比例；两个流同时运行时，两者都计入</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>算子</translation>
    </message>
</context>
<context>
    <name>stepscope::LiveView</name>
    <message>
        <source>No step has been timed yet</source>
        <translation>尚未对任何步计时</translation>
    </message>
    <message>
        <source>Choose models and axes on the left and press Run (F5): each step&apos;s time appears here as it is measured. Or open a session to look at an earlier run.</source>
        <translation>请在左侧选择模型和轴，然后点击“运行”(F5)：每步的耗时一经测得便显示在此。或打开会话查看以前的运行。</translation>
    </message>
    <message>
        <source>Show the cell that is running, and go on with the next</source>
        <translation>显示正在运行的单元，并随之转到下一个</translation>
    </message>
    <message>
        <source>From &amp;zero</source>
        <translation>从零开始(&amp;Z)</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Measured steps so far, of those planned</source>
        <translation>目前已测量的步数与计划的步数</translation>
    </message>
    <message>
        <source>These results have no step times</source>
        <translation>这些结果没有步耗时</translation>
    </message>
    <message>
        <source>The file holds the statistics of each cell, which the Results table shows, but not the single steps. Session, CSV and JSON files keep those.</source>
        <translation>该文件包含每个单元的统计数据（见结果表），但不含各步的数据。会话、CSV 和 JSON 文件会保留它们。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>内存不足：此单元需要 %1，可用 %2。</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>跟随(&amp;L)</translation>
    </message>
    <message>
        <source>Fit warm-&amp;up</source>
        <translation>容纳预热步(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;elemetry</source>
        <translation>遥测(&amp;E)</translation>
    </message>
    <message>
        <source>Show clock, power, temperature and memory under the step times, where the device says them</source>
        <translation>在步耗时下方显示频率、功耗、温度和内存（在设备报告时）</translation>
    </message>
    <message>
        <source>Show &amp;all steps</source>
        <translation>显示所有步(&amp;A)</translation>
    </message>
    <message>
        <source>Undo the zoom of the chart</source>
        <translation>撤销图表的缩放</translation>
    </message>
    <message>
        <source>Show short and long steps on one chart, each power of ten as high</source>
        <translation>在同一图表中显示短步和长步，每个数量级高度相同</translation>
    </message>
    <message>
        <source>None of these cells has run yet</source>
        <translation>这些单元都尚未运行</translation>
    </message>
    <message>
        <source>Run › Run what is left (Ctrl+F5) measures them: each step&apos;s time appears here as it is measured.</source>
        <translation>用“运行 › 运行剩余单元”(Ctrl+F5) 测量它们：每步的耗时一经测得便显示在此。</translation>
    </message>
    <message>
        <source>The last step</source>
        <translation>最近一步</translation>
    </message>
    <message>
        <source>Start the axis at zero</source>
        <translation>轴从零开始</translation>
    </message>
    <message>
        <source>Hist&amp;ogram</source>
        <translation>直方图(&amp;O)</translation>
    </message>
    <message>
        <source>Show beside the steps how often each value comes up, of the steps in sight and of those that are chosen</source>
        <translation>在各步旁显示每个值出现的频次，分别针对可见的步和所选的步</translation>
    </message>
    <message>
        <source>Baseline &amp;under the steps</source>
        <translation>步下方显示基线(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the steps of the same cell of the baseline, thin and grey, with their mean</source>
        <translation>以灰色细线绘制基线中同一单元的各步及其均值</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic axis</source>
        <translation>对数轴(&amp;G)</translation>
    </message>
    <message>
        <source>What a step is read as</source>
        <translation>一步的读数方式</translation>
    </message>
    <message>
        <source>The time of each step, or what follows from it</source>
        <translation>每步的耗时，或由其得出的量</translation>
    </message>
    <message>
        <source>Chosen cells that are not drawn: %1.</source>
        <translation>所选但未绘制的单元：%1。</translation>
    </message>
    <message>
        <source>Profile with &amp;Nsight…</source>
        <translation>用 Nsight 剖析(&amp;N)…</translation>
    </message>
    <message>
        <source>Profile step %1 with &amp;Nsight…</source>
        <translation>用 Nsight 剖析第 %1 步(&amp;N)…</translation>
    </message>
    <message>
        <source>Profile steps %1 with &amp;Nsight…</source>
        <translation>用 Nsight 剖析第 %1 步(&amp;N)…</translation>
    </message>
    <message>
        <source>Stretch the axis to show warm-up steps, and a slow start, whole</source>
        <translation>拉伸轴，以完整显示预热步和缓慢的开头</translation>
    </message>
    <message>
        <source>Cells in bands, not o&amp;verlaid</source>
        <translation>单元分带显示，不叠加(&amp;V)</translation>
    </message>
    <message>
        <source>Draw each of the chosen cells in a band of its own, on a scale of its own, instead of one over the other</source>
        <translation>将所选的每个单元绘制在各自的带中，使用各自的刻度，而不相互叠加</translation>
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
        <translation>工具栏</translation>
    </message>
    <message>
        <source>The run is kept in %1</source>
        <translation>运行保存在 %1</translation>
    </message>
    <message>
        <source>%1 – Stepscope</source>
        <translation>%1 – Stepscope</translation>
    </message>
    <message>
        <source>The run has ended: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>运行已结束：%4 个单元中，%1 个正常，%2 个内存不足，%3 个失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed. The results say why.</source>
        <translation>
            <numerusform>%n 个单元失败。原因见结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Paused at %1 % – %2</source>
        <translation>已暂停于 %1 % – %2</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Done – %1</source>
        <translation>完成 – %1</translation>
    </message>
    <message>
        <source>A warning of the system came, and the run stops after this step. What was measured is kept.</source>
        <translation>收到系统警告，运行将在此步之后停止。已测量的内容会保留。</translation>
    </message>
    <message>
        <source>The run was stopped: %1 OK, %2 out of memory, %3 failed, of %4 cells.</source>
        <translation>运行已停止：%4 个单元中，%1 个正常，%2 个内存不足，%3 个失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in doubt: the machine was busy or throttled, or their steps spread widely. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>%n 个单元存疑：机器繁忙或降频，或其各步离散很大。结果中已作标记；“运行 › 重新测量受干扰单元”可再测一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>Something here does not work, and the rest goes on; nothing that was measured is lost. Please report it with the file that is open: %1</source>
        <translation>此处出现故障，其余部分继续工作；已测量的内容不会丢失。请连同所打开的文件一起报告：%1</translation>
    </message>
    <message>
        <source>The report is %1</source>
        <translation>报告为 %1</translation>
    </message>
    <message>
        <source>No font of this system has the characters of %1, so the window is in English. Install one, such as fonts-noto-cjk.</source>
        <translation>此系统中没有包含 %1 字符的字体，因此窗口以英文显示。请安装一种字体，例如 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>The language was not changed: a dialog is open. Close it and choose the language again.</source>
        <translation>语言未更改：有对话框打开着。请关闭它，然后重新选择语言。</translation>
    </message>
</context>
<context>
    <name>stepscope::MappingDialog</name>
    <message>
        <source>Ro&amp;ws of one cell are its runs</source>
        <translation>同一单元的多行是其多次运行(&amp;W)</translation>
    </message>
    <message>
        <source>What does %1 hold?</source>
        <translation>%1 包含什么？</translation>
    </message>
    <message>
        <source>%1 is no table of Stepscope&apos;s. Say what its columns hold; what is guessed is filled in.</source>
        <translation>%1 不是 Stepscope 的表格。请说明各列的内容；能猜到的已填好。</translation>
    </message>
    <message>
        <source>What is missing, what is guessed, and which rows cannot be placed</source>
        <translation>缺少什么、哪些是猜测的，以及哪些行无法归位</translation>
    </message>
    <message>
        <source>So in all rows</source>
        <translation>所有行相同</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lines of names</source>
        <translation>列名所占行数(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Names of columns are &amp;values of</source>
        <translation>列名为其值的轴(&amp;V)</translation>
    </message>
    <message>
        <source>As the numbers tell</source>
        <translation>由数值判断</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>句点：1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>逗号：1,5</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>小数点(&amp;D)</translation>
    </message>
    <message>
        <source>As you said it of a table with the same columns before.</source>
        <translation>沿用您此前对列相同的表格所作的说明。</translation>
    </message>
    <message>
        <source>%1: that is no value of it.</source>
        <translation>%1：没有这样的值。</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1：%2 – %3</translation>
    </message>
    <message>
        <source>No row can be placed: the list says why.</source>
        <translation>没有可归位的行：原因见列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are read.</source>
        <translation>
            <numerusform>读取 %n 个单元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed.</source>
        <translation>
            <numerusform>%n 行无法归位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 – %n row(s)</source>
        <translation>
            <numerusform>%1：%2 – %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>And the &amp;tables of the same columns</source>
        <translation>以及列相同的各表(&amp;T)</translation>
    </message>
    <message>
        <source>What stands above each of them, such as a model&apos;s name, is said of it</source>
        <translation>各表上方的内容（如模型名称）视为对该表的说明</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>正在读取表格…</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryBar</name>
    <message>
        <source>Memory: %1</source>
        <translation>内存：%1</translation>
    </message>
</context>
<context>
    <name>stepscope::MemoryView</name>
    <message>
        <source>Each tensor</source>
        <translation>每个张量</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按用途</translation>
    </message>
    <message>
        <source>Every tensor where it lies in the memory of the step</source>
        <translation>每个张量在步内存中所处的位置</translation>
    </message>
    <message>
        <source>What is alive at each operation, by what it is for</source>
        <translation>每个算子执行时存活的内容，按用途</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘制的内容</translation>
    </message>
    <message>
        <source>Memory over the course of a step</source>
        <translation>一步过程中的内存</translation>
    </message>
    <message>
        <source>Tensors by their bytes</source>
        <translation>按字节数排列的张量</translation>
    </message>
    <message>
        <source>No cell selected</source>
        <translation>未选择单元</translation>
    </message>
    <message>
        <source>Press Run (F5), or open a session or a table and choose a cell in the results: its memory is drawn from its plan, whether it has run or not.</source>
        <translation>请点击“运行”(F5)，或打开会话或表格并在结果中选择一个单元：无论是否运行过，都会按计划绘制其内存。</translation>
    </message>
    <message>
        <source>This cell cannot be planned</source>
        <translation>无法为此单元制定计划</translation>
    </message>
    <message>
        <source>The table that it comes from does not say: %1. Sessions and JSON files do; so does a run here.</source>
        <translation>它所来自的表格未说明：%1。会话和 JSON 文件会说明；在此运行亦可。</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Peak %1 at %2</source>
        <translation>峰值 %1，位于 %2</translation>
    </message>
    <message>
        <source> · fits in %1 (%2)</source>
        <translation> · 放得进 %1（%2）</translation>
    </message>
    <message>
        <source> · %1 more than there is (%2 %3)</source>
        <translation> · 超出 %1（%2 %3）</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>峰值处</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 处</translation>
    </message>
    <message>
        <source>Memory of a step, %1</source>
        <translation>一步的内存，%1</translation>
    </message>
    <message>
        <source>Memory of the other chosen cell</source>
        <translation>另一个所选单元的内存</translation>
    </message>
    <message>
        <source> · and %1 that %2, which is not on this machine, took beside the tensors</source>
        <translation> · 另有 %1 由不在本机的 %2 在张量之外占用</translation>
    </message>
    <message>
        <source>What would make the cell smaller</source>
        <translation>怎样使单元变小</translation>
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
        <translation>关闭此通知；它仍保留在消息列表中</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>关闭通知</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>stepscope::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>清空列表(&amp;L)</translation>
    </message>
    <message>
        <source>No messages yet: what a run or a file has to say is listed here.</source>
        <translation>尚无消息：运行或文件的相关信息会列在这里。</translation>
    </message>
</context>
<context>
    <name>stepscope::ModelsEditor</name>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add a model: a preset or your own sizes</source>
        <translation>添加模型：预设或自定义尺寸</translation>
    </message>
    <message>
        <source>Duplicate model</source>
        <translation>复制模型</translation>
    </message>
    <message>
        <source>Duplicate the selected models, to vary a size</source>
        <translation>复制所选模型，以便改变某项尺寸</translation>
    </message>
    <message>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove the selected models (Delete)</source>
        <translation>移除所选模型 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1  –  %2 parameters</source>
        <translation>%1  –  %2 参数</translation>
    </message>
    <message>
        <source>&amp;Custom…</source>
        <translation>自定义(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>stepscope::NumberChips</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
    <message>
        <source>Click to change %1, its cross to remove it</source>
        <translation>点击可修改 %1，点击叉号可移除</translation>
    </message>
    <message>
        <source>%1 %2; Enter to change, Delete to remove</source>
        <translation>%1 %2；Enter 修改，Delete 移除</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1” is no range of at most %2 numbers; write 64..1024 x2, 64..256 +64 or 1..4</source>
        <translation>“%1”不是最多 %2 个数字的范围；请写成 64..1024 x2、64..256 +64 或 1..4</translation>
    </message>
</context>
<context>
    <name>stepscope::OptionsEditor</name>
    <message>
        <source>&amp;Keep the device warm between cells</source>
        <translation>单元之间保持设备预热(&amp;K)</translation>
    </message>
    <message>
        <source>The name of the sweep; its session file is called after it</source>
        <translation>扫描的名称；其会话文件以此命名</translation>
    </message>
    <message>
        <source>what the device has free</source>
        <translation>设备的空闲内存</translation>
    </message>
    <message>
        <source>Most memory that a cell may take, such as 8 GiB; a cell that needs more is reported as out of memory</source>
        <translation>单元最多可占用的内存，如 8 GiB；需要更多的单元记为内存不足</translation>
    </message>
    <message>
        <source>Of the weights and tokens; the same seed gives the same numbers on every machine</source>
        <translation>用于权重和 token；相同的种子在每台机器上得到相同的数值</translation>
    </message>
    <message>
        <source>Off: each cell starts on a fresh device context, and its first step pays for that</source>
        <translation>关闭：每个单元都从全新的设备上下文开始，其首步要承担相应开销</translation>
    </message>
    <message>
        <source>Where a cell runs: a process of its own survives what a driver error leaves behind</source>
        <translation>单元在哪里运行：独立进程不受驱动出错的后遗影响</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Isolation</source>
        <translation>隔离(&amp;I)</translation>
    </message>
    <message>
        <source>give a whole number from 0 to 18446744073709551615</source>
        <translation>请给出 0 到 18446744073709551615 的整数</translation>
    </message>
    <message>
        <source>Memor&amp;y limit</source>
        <translation>内存上限(&amp;Y)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Time e&amp;ach operation</source>
        <translation>逐算子计时(&amp;A)</translation>
    </message>
    <message>
        <source>Takes a breakdown of each cell in a pass of its own, after its last step: see the Breakdown tab</source>
        <translation>在每个单元的最后一步之后，单独再跑一遍得到耗时分解：见“耗时分解”标签页</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>What the device can do, such as 989 TFLOP/s, or bf16=989T, fp32=67T: MFU and HFU are then of this. Without it they are of what is measured with the time of each operation</source>
        <translation>设备的能力，如 989 TFLOP/s，或 bf16=989T, fp32=67T：MFU 和 HFU 以此为准。不填则以逐算子计时所实测的值为准</translation>
    </message>
    <message>
        <source>Peak FLOP/s</source>
        <translation>峰值 FLOP/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Traces a step of each cell in a process of its own, after its last step: see the Timeline tab</source>
        <translation>在每个单元的最后一步之后，于独立进程中追踪一步：见“时间线”标签页</translation>
    </message>
    <message>
        <source>one past the warm-up</source>
        <translation>预热后的一步</translation>
    </message>
    <message>
        <source>Which steps the timeline traces, counted from 0: a step such as 5, or a range such as 5-8</source>
        <translation>时间线追踪哪些步，从 0 开始计数：单步如 5，范围如 5-8</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>追踪的步</translation>
    </message>
    <message>
        <source>give a step such as 5, or a range such as 5-8 of %1 steps at most, counted from 0</source>
        <translation>请给出单步如 5，或至多 %1 步的范围如 5-8，从 0 开始计数</translation>
    </message>
</context>
<context>
    <name>stepscope::OwnersModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotChoices</name>
    <message>
        <source>%1: the chart shows the cells with this value, or the median of all</source>
        <translation>%1：图表显示取此值的单元，或全部单元的中位数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What the chart shows of each cell</source>
        <translation>图表显示每个单元的哪项指标</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>of a chart: no axis has this part</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>All (median)</source>
        <translation>全部（中位数）</translation>
    </message>
    <message>
        <source>No cell on show has it.</source>
        <translation>当前显示的单元都没有此指标。</translation>
    </message>
</context>
<context>
    <name>stepscope::PivotView</name>
    <message>
        <source>Show all cells</source>
        <translation>显示所有单元</translation>
    </message>
    <message>
        <source>%1: %2 cells</source>
        <translation>%1：%2 个单元</translation>
    </message>
    <message>
        <source>%1: %2, the median; %3 to %4</source>
        <translation>%1：%2，中位数；%3 至 %4</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>Out of memory: this cell needs %1, and %2 are available.</source>
        <translation>内存不足：此单元需要 %1，可用 %2。</translation>
    </message>
    <message>
        <source>%1 is not known of it</source>
        <translation>其 %1 未知</translation>
    </message>
    <message>
        <source>No cell on show has the figure “%1”. Choose another one above.</source>
        <translation>当前显示的单元都没有指标“%1”。请在上方另选一项。</translation>
    </message>
    <message>
        <source>No cell on show has been measured yet, and nothing is predicted of them.</source>
        <translation>当前显示的单元都尚未测量，也没有任何预测。</translation>
    </message>
    <message>
        <source>The filter lets no cell pass</source>
        <translation>没有单元通过筛选</translation>
    </message>
    <message>
        <source>“%1” fits none of the cells.</source>
        <translation>没有单元符合“%1”。</translation>
    </message>
    <message>
        <source>No cell to show yet</source>
        <translation>尚无可显示的单元</translation>
    </message>
    <message>
        <source>Choose models and axes on the left, two values of an axis or more, and press Run (F5): the chart grows with each cell that is done. Or open a session or table (Ctrl+O).</source>
        <translation>请在左侧选择模型和轴，某个轴至少取两个值，然后点击“运行”(F5)：每完成一个单元，图表就随之增长。或打开会话或表格 (Ctrl+O)。</translation>
    </message>
    <message>
        <source>The cells on show were stopped before their steps told anything. Run › Run what is left (Ctrl+F5) measures them.</source>
        <translation>当前显示的单元在其各步尚不足以说明问题时就已停止。用“运行 › 运行剩余单元”(Ctrl+F5) 测量它们。</translation>
    </message>
</context>
<context>
    <name>stepscope::PlacesPlot</name>
    <message numerus="yes">
        <source>%n more lie here: click again for the next</source>
        <translation>
            <numerusform>此处还有 %n 个：再次点击可切换到下一个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::PresetDialog</name>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>&amp;Name of the preset</source>
        <translation>预设名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>It stands in the menu of presets then, and stepscope-cli finds it by --preset.</source>
        <translation>它将列在预设菜单中，stepscope-cli 可用 --preset 找到它。</translation>
    </message>
    <message>
        <source>Replaces your preset %1.</source>
        <translation>将替换您的预设 %1。</translation>
    </message>
</context>
<context>
    <name>stepscope::PresetMenu</name>
    <message>
        <source>&amp;Remove preset</source>
        <translation>删除预设(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the workload under a name of its own, for the command line, too</source>
        <translation>以自己的名称保存工作负载，也可用于命令行</translation>
    </message>
    <message>
        <source>The preset %1 cannot be read: %2. Mend its file or remove it: %3</source>
        <translation>无法读取预设 %1：%2。请修复或删除其文件：%3</translation>
    </message>
    <message>
        <source>The preset %1 is in the trash.</source>
        <translation>预设 %1 已移到回收站。</translation>
    </message>
    <message>
        <source>The preset %1 stays: %2</source>
        <translation>预设 %1 保持原位：%2</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileDialog</name>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>As the answers have it</source>
        <translation>按上述选项还原</translation>
    </message>
    <message>
        <source>Profile with Nsight</source>
        <translation>用 Nsight 剖析</translation>
    </message>
    <message>
        <source>The cell runs again in a process of its own under the tool. What is measured there stays out of its step times, tables and comparisons.</source>
        <translation>该单元将在独立进程中于工具下再运行一次。由此测得的内容不计入其步耗时、表格和对比。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Which steps, counted from 0: 5, or 5-8</source>
        <translation>哪些步，从 0 开始计数：5，或 5-8</translation>
    </message>
    <message>
        <source>the whole step</source>
        <translation>整个步</translation>
    </message>
    <message>
        <source>A phase of the step alone, such as forward/attention</source>
        <translation>仅步的一个阶段，如 forward/attention</translation>
    </message>
    <message>
        <source>all kernels</source>
        <translation>所有内核</translation>
    </message>
    <message>
        <source>Kernels whose names match a regular expression, such as softmax|norm</source>
        <translation>名称匹配正则表达式的内核，如 softmax|norm</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>集(&amp;E)</translation>
    </message>
    <message>
        <source>Ste&amp;ps</source>
        <translation>步(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>阶段(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kernels</source>
        <translation>内核(&amp;K)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What is run, as a shell takes it; it may be changed</source>
        <translation>要运行的命令，按 shell 的写法；可以修改</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Takes the command back that the answers above make</source>
        <translation>恢复由上述选项生成的命令</translation>
    </message>
    <message>
        <source>“%1” says no steps: write 5, or 5-8, counted from 0.</source>
        <translation>“%1”不是有效的步：请写成 5 或 5-8，从 0 开始计数。</translation>
    </message>
    <message>
        <source>The pattern for kernels is not valid: %1.</source>
        <translation>内核名模式无效：%1。</translation>
    </message>
    <message>
        <source>about %1 kernels</source>
        <translation>约 %1 个内核</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) over each</source>
        <translation>
            <numerusform>每个内核 %n 遍</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 kernels, as they run</source>
        <translation>约 %1 个内核，按实际运行情况</translation>
    </message>
    <message>
        <source>a report of about %1</source>
        <translation>约 %1 的报告</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>may be read, as far as the driver tells</source>
        <translation>就驱动所报告的情况，可以读取</translation>
    </message>
    <message>
        <source>none are needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1; the step&apos;s operations are launched one by one instead of as a graph</source>
        <translation>%1；该步的算子将逐个启动，而非以图方式</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>没有命令。</translation>
    </message>
    <message>
        <source>The command has a quote that is not closed.</source>
        <translation>命令中有未闭合的引号。</translation>
    </message>
    <message>
        <source>Changed by hand: the answers above change it no more.</source>
        <translation>已手动修改：上述选项不再影响它。</translation>
    </message>
    <message>
        <source>The command stands here as soon as the tool is known.</source>
        <translation>工具确定后，命令会显示在这里。</translation>
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
        <translation>（无算子）</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Of the operation that the kernel was launched for</source>
        <translation>启动该内核的算子所属的阶段</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Its last name</source>
        <translation>其名称的最后一段</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>Launches, all layers and steps together</source>
        <translation>启动次数，所有层和步合计</translation>
    </message>
    <message>
        <source>Time (µs)</source>
        <translation>耗时 (µs)</translation>
    </message>
    <message>
        <source>Of all calls; each ran alone, several times over: no part of a step&apos;s time</source>
        <translation>所有调用的耗时；每个内核都单独运行多遍：不是步耗时的一部分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of the time of all kernels of the report</source>
        <translation>占报告中所有内核耗时的比例</translation>
    </message>
    <message>
        <source>SM</source>
        <translation>SM</translation>
    </message>
    <message>
        <source>Share of the multiprocessors&apos; peak throughput that was reached</source>
        <translation>达到的流式多处理器峰值吞吐量占比</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Share of the peak throughput of caches and memory, whichever was busiest</source>
        <translation>缓存和内存峰值吞吐量的占比，取最忙的一项</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Share of the cycles in which the tensor pipe was active</source>
        <translation>Tensor 流水线处于活动状态的周期占比</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Active warps over those that there is room for</source>
        <translation>活动 warp 数除以可容纳的 warp 数</translation>
    </message>
    <message>
        <source>DRAM</source>
        <translation>DRAM</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s memory, as they were measured</source>
        <translation>实测进出设备内存的字节数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Bytes that the step&apos;s plan counts for the same operations; none where they share a kernel with others</source>
        <translation>步的计划中相同算子的字节数；与其他算子共用内核时没有</translation>
    </message>
    <message>
        <source>DRAM / plan</source>
        <translation>DRAM / 计划</translation>
    </message>
    <message>
        <source>Measured over planned bytes: below 1 caches spare memory, far above 1 something is moved again and again</source>
        <translation>实测字节数除以计划字节数：小于 1 表示缓存减少了访存，远大于 1 表示有内容被反复搬运</translation>
    </message>
    <message>
        <source>Advice (up to %1 of its time): %2</source>
        <translation>建议（最多可省其耗时的 %1）：%2</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Bytes that were moved from and to the device&apos;s L2 cache, as they were measured: far more than DRAM is reused from there</source>
        <translation>实测进出设备 L2 缓存的字节数：远多于 DRAM 表示数据在此被重复使用</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfilePanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>完成：%1，%2</translation>
    </message>
    <message>
        <source>Nothing is being profiled. Run › Profile with Nsight… begins.</source>
        <translation>没有正在进行的剖析。用“运行 › 用 Nsight 剖析…”开始。</translation>
    </message>
    <message>
        <source>What the profiler prints</source>
        <translation>剖析器的输出</translation>
    </message>
    <message>
        <source>Kernels that are profiled</source>
        <translation>已剖析的内核</translation>
    </message>
    <message>
        <source>Ends the profiler and what it runs</source>
        <translation>终止剖析器及其运行的程序</translation>
    </message>
    <message>
        <source>Kernels of the report</source>
        <translation>报告中的内核</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1，单元 %2</translation>
    </message>
    <message>
        <source>%1: ending, %2</source>
        <translation>%1：正在结束，%2</translation>
    </message>
    <message>
        <source>%1: %2 of about %3 kernels, %4</source>
        <translation>%1：约 %3 个内核中的 %2 个，%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. Each kernel ran alone: their sum is no step&apos;s time.</source>
        <translation>%1：%2。每个内核都单独运行：其总和不是步耗时。</translation>
    </message>
    <message>
        <source>What the profiler does and tells</source>
        <translation>剖析器的活动与结果</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRequests</name>
    <message>
        <source>Profiled: %1, %2</source>
        <translation>已剖析：%1，%2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The cell was not profiled. %1</source>
        <translation>该单元未能剖析。%1</translation>
    </message>
    <message>
        <source>The profile was cancelled: %1</source>
        <translation>剖析已取消：%1</translation>
    </message>
    <message>
        <source>A cell is being profiled already. Wait until it is done, or cancel it.</source>
        <translation>已有单元正在剖析。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>A run has the device. Profile when it has ended, or stop it.</source>
        <translation>有运行占用着设备。请等它结束后再剖析，或停止它。</translation>
    </message>
    <message>
        <source>What is on show is in no session, and a report lies beside its session and is listed with its cell. Save it as a session (Ctrl+S), open that (Ctrl+O), and ask again. Nothing is lost.</source>
        <translation>当前显示的内容不在任何会话中，而报告存放在其会话旁并列在其单元下。请将其另存为会话 (Ctrl+S)，打开该会话 (Ctrl+O)，再试一次。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>stepscope-cli, which the tool is to run, is not beside this program. Install it there.</source>
        <translation>工具要运行的 stepscope-cli 不在本程序所在位置。请将其安装到该处。</translation>
    </message>
    <message>
        <source>Choose a cell first: Nsight profiles the steps of one.</source>
        <translation>请先选择一个单元：Nsight 剖析单个单元的步。</translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileRunner</name>
    <message>
        <source>%1 was written and is not listed with its cell: %2</source>
        <translation>%1 已写入，但未列在其单元下：%2</translation>
    </message>
    <message>
        <source>%1 is profiling a cell. Wait until it is done, or cancel it.</source>
        <translation>%1 正在剖析单元。请等待其完成，或将其取消。</translation>
    </message>
</context>
<context>
    <name>stepscope::ProgressStrip</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>单元 %1/%2</translation>
    </message>
    <message>
        <source>Paused in cell %1 of %2</source>
        <translation>已暂停于单元 %1/%2</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>将在此步之后停止…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>已完成 %1/%2 个单元</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>  ·  %1 left</source>
        <translation>  ·  剩余 %1</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 cells done</source>
        <translation>已停止：完成 %1/%2 个单元</translation>
    </message>
    <message>
        <source>  ·  %1 left once it goes on</source>
        <translation>  ·  继续后还需 %1</translation>
    </message>
    <message>
        <source>In turns: round %1 of %2</source>
        <translation>交替测量：第 %1/%2 轮</translation>
    </message>
    <message>
        <source>%1 (pair %2 of %3)</source>
        <extracomment>measuring cells in turns: which round of a pair, and which pair</extracomment>
        <translation>%1（第 %2/%3 对）</translation>
    </message>
</context>
<context>
    <name>stepscope::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>清除这些文件的记录(&amp;F)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>在此测量</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无运行</translation>
    </message>
</context>
<context>
    <name>stepscope::ReportList</name>
    <message>
        <source>Nsight reports</source>
        <translation>Nsight 报告</translation>
    </message>
    <message>
        <source>%1. The file is gone; what was read of it is in the session.</source>
        <translation>%1。文件已不存在；从中读取的内容在会话中。</translation>
    </message>
    <message>
        <source>Show here: %1</source>
        <translation>在此显示：%1</translation>
    </message>
    <message>
        <source>The timeline that the report has</source>
        <translation>报告中的时间线</translation>
    </message>
    <message>
        <source>The kernels of the report as a table</source>
        <translation>以表格显示报告中的内核</translation>
    </message>
    <message>
        <source>Open in %1: %2</source>
        <translation>用 %1 打开：%2</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2</source>
        <translation>%1 不在本机：%2</translation>
    </message>
    <message>
        <source>Show in the folder: %1</source>
        <translation>在文件夹中显示：%1</translation>
    </message>
    <message>
        <source>Opens the folder that the report is in</source>
        <translation>打开报告所在的文件夹</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Moves the report to the desktop&apos;s trash, after a question</source>
        <translation>询问后将报告移到桌面环境的回收站</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>Move %1 to the trash? What was read of it stays in the session.</source>
        <translation>将 %1 移到回收站？从中读取的内容仍保留在会话中。</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 保持原位：桌面环境没有可供移入的回收站。%2</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsTable</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>默认列(&amp;U)</translation>
    </message>
    <message>
        <source>Shows the columns as they were at first: which, in which order, how wide</source>
        <translation>恢复最初的列：显示哪些、顺序如何、多宽</translation>
    </message>
</context>
<context>
    <name>stepscope::ResultsView</name>
    <message>
        <source>No results yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: a row for each cell appears here. Or open a session or table (Ctrl+O), or drop a file on the window.</source>
        <translation>点击“运行”(F5) 测量左侧的扫描：每个单元在此显示为一行。或打开会话或表格 (Ctrl+O)，也可将文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all that are shown</source>
        <translation>复制所选的行，或显示的所有行</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As C&amp;SV with every step</source>
        <translation>复制为 CSV，含每一步(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation>复制为文本，供电子表格使用(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>将结果复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown</source>
        <translation>复制所选的行，或显示的所有行</translation>
    </message>
    <message>
        <source>&amp;Filter results</source>
        <translation>筛选结果(&amp;F)</translation>
    </message>
    <message>
        <source>Show some of the results</source>
        <translation>显示部分结果</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>没有可显示的行</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Filter, such as: small seq&gt;=128 mode:fwd</source>
        <translation>筛选，如：small seq&gt;=128 mode:fwd</translation>
    </message>
    <message>
        <source>Shows the rows that meet every condition (Ctrl+F).
Words are looked for in the columns that are shown: small OK
Conditions name a column: seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</source>
        <translation>显示满足所有条件的行 (Ctrl+F)。
在显示的列中查找词语：small OK
条件指明某一列：seq&gt;=64, mean&lt;5ms, mode:fwd, status:oom, seq:64,256, seq:64..256</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows that a filter lets pass, of all rows</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Some rows meet each condition, but none meets all of them at once.</source>
        <translation>每个条件都有行满足，但没有一行同时满足所有条件。</translation>
    </message>
    <message>
        <source>There is no column “%1”. The menu Columns has the names of all.</source>
        <translation>没有“%1”列。“列”菜单中有所有列的名称。</translation>
    </message>
    <message>
        <source>No column that is shown has “%1” in it.</source>
        <translation>显示的列中都没有“%1”。</translation>
    </message>
    <message>
        <source>No row meets “%1”.</source>
        <translation>没有行满足“%1”。</translation>
    </message>
    <message>
        <source>No row meets “%1”: %2 goes from %3 to %4.</source>
        <translation>没有行满足“%1”：%2 的范围为 %3 至 %4。</translation>
    </message>
    <message>
        <source>“%1” is not a number to compare %2 with.</source>
        <translation>“%1”不是可与 %2 比较的数值。</translation>
    </message>
    <message>
        <source>Table of chosen &amp;columns…</source>
        <translation>所选列的表格(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the results, or write them to a file, under columns that you choose</source>
        <translation>按所选的列复制结果或写入文件</translation>
    </message>
    <message>
        <source>Chosen &amp;columns…</source>
        <translation>所选的列(&amp;C)…</translation>
    </message>
    <message>
        <source>There are no results to make a table of: press Run (F5), or open a session or table (Ctrl+O).</source>
        <translation>没有可制成表格的结果：请按“运行”(F5)，或打开会话或表格(Ctrl+O)。</translation>
    </message>
</context>
<context>
    <name>stepscope::RooflineView</name>
    <message>
        <source>%1, %2 of the step</source>
        <translation>%1，占一步的 %2</translation>
    </message>
    <message>
        <source>%1 FLOP/byte, %2</source>
        <translation>%1 FLOP/byte，%2</translation>
    </message>
    <message>
        <source>%1 of what bounds it: %2</source>
        <translation>达到其上限的 %1：%2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What the points are</source>
        <translation>各点代表什么</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Under the peaks that were measured on this device: %1, %2 GB/s</source>
        <translation>以此设备的实测峰值为上限：%1，%2 GB/s</translation>
    </message>
    <message>
        <source> · large: much of the step&apos;s time</source>
        <translation> · 点越大：占步耗时越多</translation>
    </message>
    <message>
        <source>This cell has no breakdown</source>
        <translation>此单元没有耗时分解</translation>
    </message>
    <message>
        <source>No roofline yet</source>
        <translation>尚无 Roofline</translation>
    </message>
    <message>
        <source>The runs to come take one of each cell: press Run (F5).</source>
        <translation>接下来的运行会为每个单元生成：请点击“运行”(F5)。</translation>
    </message>
    <message>
        <source>A roofline is drawn from the time of each operation: turn on Options › Time each operation, and press Run (F5).</source>
        <translation>Roofline 根据每个算子的耗时绘制：请打开“选项 › 逐算子计时”，然后点击“运行”(F5)。</translation>
    </message>
    <message>
        <source>Roofline, %1</source>
        <translation>Roofline，%1</translation>
    </message>
    <message>
        <source>The device&apos;s peaks were not measured</source>
        <translation>未测量设备的峰值</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1，实测</translation>
    </message>
    <message>
        <source>%1 by its kernels alone, %2 of memory moved</source>
        <translation>仅其内核耗时 %1，内存搬运 %2</translation>
    </message>
    <message>
        <source> · rings: by the bytes and kernels that Nsight measured (%1)</source>
        <translation> · 圆环：依据 Nsight 实测的字节数和内核 (%1)</translation>
    </message>
    <message>
        <source>measured by Nsight</source>
        <translation>Nsight 实测</translation>
    </message>
    <message>
        <source>Time each operation in the next run</source>
        <translation>下次运行时逐算子计时</translation>
    </message>
</context>
<context>
    <name>stepscope::RunController</name>
    <message>
        <source>This file does not say which sweep it belongs to, so it cannot be resumed.</source>
        <translation>此文件未说明属于哪个扫描，因此无法继续运行。</translation>
    </message>
    <message>
        <source>A run is in progress. Stop it first.</source>
        <translation>有运行正在进行。请先停止它。</translation>
    </message>
    <message>
        <source>Cells are being measured in turns. Stop that first.</source>
        <translation>正在交替测量单元。请先停止。</translation>
    </message>
    <message>
        <source>They could not be measured in turns. %1</source>
        <translation>无法交替测量。%1</translation>
    </message>
    <message>
        <source>%1 is not on this machine; choose another device on the left.</source>
        <translation>%1 不在本机；请在左侧选择其他设备。</translation>
    </message>
</context>
<context>
    <name>stepscope::RunRequests</name>
    <message>
        <source>Take the workload of the results</source>
        <translation>采用结果的工作负载</translation>
    </message>
    <message>
        <source>The workload on the left is now that of the results on show, with what was added. Edit › Undo brings back the one before.</source>
        <translation>左侧的工作负载现为当前显示结果的工作负载，并加入了所添加的内容。“编辑 › 撤销”可恢复之前的工作负载。</translation>
    </message>
    <message>
        <source>The sweep cannot run yet: see the marks on the left. %1</source>
        <translation>扫描尚不能运行：见左侧的标记。%1</translation>
    </message>
    <message>
        <source>No cell of this sweep can run here: %1</source>
        <translation>此扫描没有可在此运行的单元：%1</translation>
    </message>
    <message>
        <source>The run was not started: its session cannot be kept where sessions are. %1</source>
        <translation>运行未启动：其会话无法保存到会话所在的位置。%1</translation>
    </message>
    <message>
        <source>Keep it elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>A folder for sessions, until the program ends</source>
        <translation>会话文件夹，用到程序结束为止</translation>
    </message>
    <message>
        <source>Run, and keep nothing</source>
        <translation>运行，但不保存</translation>
    </message>
    <message>
        <source>%1 was measured elsewhere; here a step may take another time:</source>
        <translation>%1 是在别处测量的；在此一步的耗时可能不同：</translation>
    </message>
    <message>
        <source>A newer version of Stepscope has written to %1. What this one does not know stays as it is.</source>
        <translation>更新版本的 Stepscope 曾写入 %1。本版本不认识的内容保持原样。</translation>
    </message>
    <message>
        <source>Each cell keeps a note of where it was measured.</source>
        <translation>每个单元都会记录其测量地点。</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>在此继续</translation>
    </message>
</context>
<context>
    <name>stepscope::ScalingView</name>
    <message>
        <source>Against</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>The number that grows to the right</source>
        <translation>向右增长的数值</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>A line for each value of this axis</source>
        <translation>此轴的每个值一条线</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>A small chart for each value of this axis</source>
        <translation>此轴的每个值一个小图表</translation>
    </message>
    <message>
        <source>Log x</source>
        <translation>对数 x</translation>
    </message>
    <message>
        <source>Each power of ten as wide</source>
        <translation>每个数量级宽度相同</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>对数 y</translation>
    </message>
    <message>
        <source>Each power of ten as high: what grows by a power is a straight line</source>
        <translation>每个数量级高度相同：按幂次增长的量呈直线</translation>
    </message>
    <message>
        <source>Scaling of a figure</source>
        <translation>指标的扩展性</translation>
    </message>
    <message>
        <source>%1, linear because of zeros</source>
        <translation>%1，因含零值而用线性刻度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 charts; a filter shows others)</source>
        <translation>%1（%3 个图表中的 %2 个；筛选可显示其他图表）</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Its line grows by the power %1 (least squares on the logarithms of %2 points)</source>
        <translation>其线条按 %1 次幂增长（对 %2 个点的对数作最小二乘拟合）</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 随%2的变化</translation>
    </message>
</context>
<context>
    <name>stepscope::Script</name>
    <message>
        <source>the name must end in .png or .jpg</source>
        <translation>名称必须以 .png 或 .jpg 结尾</translation>
    </message>
    <message>
        <source>its directory does not exist</source>
        <translation>其目录不存在</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>something on show is not there after a minute</source>
        <translation>应显示的某项内容一分钟后仍未出现</translation>
    </message>
</context>
<context>
    <name>stepscope::Selection</name>
    <message>
        <source>As it was at %1</source>
        <extracomment>what was on show at that time, which is in no file</extracomment>
        <translation>%1 时的状态</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionShelf</name>
    <message>
        <source>It could not be noted. %1</source>
        <translation>无法记录。%1</translation>
    </message>
    <message>
        <source>%1 stays: it is being measured now. Stop its run first.</source>
        <translation>%1 保留：它正在测量中。请先停止其运行。</translation>
    </message>
    <message>
        <source>%1 stays where it is: the desktop has no trash that it could be moved to. %2</source>
        <translation>%1 保持原位：桌面环境没有可供移入的回收站。%2</translation>
    </message>
    <message>
        <source>%1 could not be put back: it is in the trash no more.</source>
        <translation>无法还原 %1：它已不在回收站中。</translation>
    </message>
    <message>
        <source>%1 could not be put back: %2. It is %3.</source>
        <translation>无法还原 %1：%2。它位于 %3。</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsModel</name>
    <message>
        <source>It is on show.</source>
        <translation>正在显示。</translation>
    </message>
    <message>
        <source>What is on show is held against it.</source>
        <translation>当前显示的内容正与它对比。</translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsView</name>
    <message>
        <source>No run yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Press Run (F5) to measure the sweep on the left: each run is kept from its first second and stands here, to be opened, compared and named.</source>
        <translation>点击“运行”(F5) 测量左侧的扫描：每个运行从第一秒起就保存并列在此处，可供打开、对比和命名。</translation>
    </message>
    <message>
        <source>No row to show</source>
        <translation>没有可显示的行</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>显示所有会话</translation>
    </message>
    <message>
        <source>Search names, notes, devices, states</source>
        <translation>搜索名称、备注、设备、状态</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Shows the sessions that have all of these words</source>
        <translation>显示包含所有这些词语的会话</translation>
    </message>
    <message>
        <source>All that can be done with the chosen sessions</source>
        <translation>可对所选会话进行的所有操作</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>会话的更多操作</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show the chosen session in every view (Enter)</source>
        <translation>在每个视图中显示所选的会话 (Enter)</translation>
    </message>
    <message>
        <source>Show &amp;together</source>
        <translation>一起显示(&amp;T)</translation>
    </message>
    <message>
        <source>Show the chosen sessions in one table, with a column that says which run</source>
        <translation>将所选的会话显示在同一表格中，并用一列注明所属运行</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>与其对比(&amp;C)</translation>
    </message>
    <message>
        <source>Hold what is on show against the chosen session</source>
        <translation>将当前显示的内容与所选的会话对比</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the session a name; its file keeps its own</source>
        <translation>为会话命名；其文件名不变</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the session</source>
        <translation>为会话写备注</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Put the chosen sessions first, or back where they were</source>
        <translation>将所选的会话置于最前，或放回原处</translation>
    </message>
    <message>
        <source>Show in the fol&amp;der</source>
        <translation>在文件夹中显示(&amp;D)</translation>
    </message>
    <message>
        <source>Open the folder that the session is in</source>
        <translation>打开会话所在的文件夹</translation>
    </message>
    <message>
        <source>Move to the tr&amp;ash</source>
        <translation>移到回收站(&amp;A)</translation>
    </message>
    <message>
        <source>Move the chosen sessions to the desktop&apos;s trash; they can be put back</source>
        <translation>将所选的会话移到桌面环境的回收站；可以还原</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>What can be done with the sessions that are chosen in their list</source>
        <translation>可对列表中所选会话进行的操作</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 个会话移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>sessions that a search lets pass, of all</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No session has all of “%1”.</source>
        <translation>没有会话包含“%1”中的所有词语。</translation>
    </message>
</context>
<context>
    <name>stepscope::SettingsPlace</name>
    <message>
        <source>is larger than any file of settings</source>
        <translation>大于任何设置文件</translation>
    </message>
    <message>
        <source>is a folder, where a file of settings belongs</source>
        <translation>是文件夹，此处应为设置文件</translation>
    </message>
    <message>
        <source>is a pipe, a device or a socket, where a file of settings belongs</source>
        <translation>是管道、设备或套接字，此处应为设置文件</translation>
    </message>
    <message>
        <source>The window&apos;s settings are not read, and not kept this time: %1 %2. Remove it, and start again.</source>
        <extracomment>%1: a path; %2: what is wrong with it</extracomment>
        <translation>本次不读取也不保存窗口设置：%1 %2。请将其移除，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>stepscope::ShapesModel</name>
    <message>
        <source>%1 weights</source>
        <translation>%1 个权重</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
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
        <translation>层数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Vocab</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>How the model is called in tables and charts</source>
        <translation>模型在表格和图表中的名称</translation>
    </message>
    <message>
        <source>Width of the residual stream</source>
        <translation>残差流的宽度</translation>
    </message>
    <message>
        <source>Inner width of the SwiGLU block</source>
        <translation>SwiGLU 块的内部宽度</translation>
    </message>
    <message>
        <source>Number of transformer layers</source>
        <translation>Transformer 层数</translation>
    </message>
    <message>
        <source>Attention heads; must divide d_model into an even size</source>
        <translation>注意力头数；须整除 d_model，且所得大小为偶数</translation>
    </message>
    <message>
        <source>Size of the vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>Number of weights that these sizes make</source>
        <translation>由这些尺寸得出的权重数</translation>
    </message>
</context>
<context>
    <name>stepscope::StepPlot</name>
    <message>
        <source>Step times</source>
        <translation>步耗时</translation>
    </message>
    <message>
        <source>Step %1 (warm-up): %2</source>
        <translation>第 %1 步（预热）：%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>the extreme of steps %1 to %2, which share its pixels</source>
        <translation>第 %1 至 %2 步中的极值，这些步位于相同的像素上</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>第 %1 至 %2 步</translation>
    </message>
    <message>
        <source>without %1 warm-up steps</source>
        <translation>不含 %1 个预热步</translation>
    </message>
    <message>
        <source>Up and down go from step to step; plus and minus zoom, left and right move, Home shows all; Shift and an arrow selects steps, Enter zooms to them, Escape lets go of them; Ctrl and an arrow moves the begin of the steady part, Backspace puts it back.</source>
        <translation>上下键逐步移动；加号和减号缩放，左右键平移，Home 显示全部；Shift 加方向键选择步，Enter 缩放到所选的步，Esc 取消选择；Ctrl 加方向键移动稳态段的起点，Backspace 将其复位。</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepHistory</name>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>修改模型</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Change the steps</source>
        <translation>修改步数</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>修改名称</translation>
    </message>
    <message>
        <source>Change the memory limit</source>
        <translation>修改内存上限</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>修改随机种子</translation>
    </message>
    <message>
        <source>Change the options</source>
        <translation>修改选项</translation>
    </message>
    <message>
        <source>Change the workload</source>
        <translation>修改工作负载</translation>
    </message>
    <message>
        <source>Change the peak</source>
        <translation>修改峰值</translation>
    </message>
</context>
<context>
    <name>stepscope::SweepSummary</name>
    <message>
        <source>Summary of the sweep</source>
        <translation>扫描摘要</translation>
    </message>
    <message>
        <source>This sweep cannot run yet</source>
        <translation>此扫描尚不能运行</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory and time are predicted when the run has ended</source>
        <translation>运行结束后预测内存和时间</translation>
    </message>
    <message>
        <source>Predicting memory and time…</source>
        <translation>正在预测内存和时间…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>Peak memory %1 of %2</source>
        <translation>内存峰值 %1（可用 %2）</translation>
    </message>
    <message>
        <source>Peak memory %1</source>
        <translation>内存峰值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will not fit in memory</source>
        <translation>
            <numerusform>%n 个单元内存放不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot run: %1</source>
        <translation>
            <numerusform>%n 个单元无法运行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that will not run</source>
        <translation>不会运行的单元</translation>
    </message>
    <message>
        <source>The time is in doubt: others took %1 % of the processors&apos; time while the device&apos;s peaks were measured. On a quiet machine it takes less.</source>
        <translation>该时间存疑：测量设备峰值期间，其他程序占用了 %1 % 的处理器时间。在空闲的机器上用时更短。</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineSearch</name>
    <message>
        <source>Find a kernel, operation or phase</source>
        <translation>查找内核、算子或阶段</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>在时间线中查找</translation>
    </message>
    <message>
        <source>Words that all stand in the name, the operation or the phase; layer3 is of that layer. Enter goes to the next, Shift+Enter to the one before</source>
        <translation>名称、算子或阶段中须包含所有词语；layer3 表示属于该层。Enter 前往下一个，Shift+Enter 前往上一个</translation>
    </message>
    <message>
        <source>The previous one that is marked (,)</source>
        <translation>上一个已标记项 (,)</translation>
    </message>
    <message>
        <source>The next one that is marked (.)</source>
        <translation>下一个已标记项 (.)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>已标记 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>stepscope::TimelineView</name>
    <message>
        <source>Trace a step of each cell in the next run</source>
        <translation>下次运行时追踪每个单元的一步</translation>
    </message>
    <message>
        <source>Coloured by phase</source>
        <translation>按阶段着色</translation>
    </message>
    <message>
        <source>Coloured by kind</source>
        <translation>按种类着色</translation>
    </message>
    <message>
        <source>By the pass that the work is of, in a shade for each part of it</source>
        <translation>按工作所属的环节着色，其各部分深浅不同</translation>
    </message>
    <message>
        <source>Matrix products, attention, other operations, copies and fills</source>
        <translation>矩阵乘、注意力、其他算子、拷贝和填充</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Writes the timeline to a file that other programs read</source>
        <translation>将时间线写入其他程序可读的文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shows the timeline of the run again, in whose place that of a report is on show</source>
        <translation>重新显示运行的时间线，目前其位置显示的是报告的时间线</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1: a format of files such as Chrome trace</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>供 %1 使用</translation>
    </message>
    <message>
        <source>&amp;Profile %1 with Nsight…</source>
        <translation>用 Nsight 剖析 %1(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Profile with Nsight…</source>
        <translation>用 Nsight 剖析(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next of the same kernel</source>
        <translation>同一内核的下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous of the same kernel</source>
        <translation>同一内核的上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the range</source>
        <translation>缩放到区间(&amp;Z)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy what is said of it</source>
        <translation>复制其说明(&amp;C)</translation>
    </message>
    <message>
        <source>Wheel or W and S zoom, A and D move; a click reads, a drag measures, / looks for names</source>
        <translation>滚轮或 W 和 S 缩放，A 和 D 平移；点击读数，拖动测量，/ 查找名称</translation>
    </message>
    <message>
        <source>Cell %1 could not be traced</source>
        <translation>无法追踪单元 %1</translation>
    </message>
    <message>
        <source>Cell %1 has no timeline</source>
        <translation>单元 %1 没有时间线</translation>
    </message>
    <message>
        <source>These cells have one: %1. Choose one of them in the results (%2).</source>
        <translation>这些单元有时间线：%1。请在结果 (%2) 中选择其一。</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>尚无时间线</translation>
    </message>
    <message>
        <source>The runs to come take one: after a cell&apos;s last step, a process of its own traces a step, so that step times stay clean. Press Run (F5).</source>
        <translation>接下来的运行会生成时间线：每个单元的最后一步之后，由独立进程追踪一步，步耗时因此不受影响。请点击“运行”(F5)。</translation>
    </message>
    <message>
        <source>A timeline says what ran when in a step: every kernel of a GPU with its stream, grid and registers, every operation on the CPU. Turn on Options › Timeline and press Run (F5); a process of its own traces a step, so that step times stay clean.</source>
        <translation>时间线说明一步中何时运行了什么：GPU 的每个内核及其流、grid 和寄存器，CPU 上的每个算子。请打开“选项 › 时间线”，然后点击“运行”(F5)；由独立进程追踪一步，步耗时因此不受影响。</translation>
    </message>
    <message>
        <source>Timeline of a step, %1</source>
        <translation>一步的时间线，%1</translation>
    </message>
    <message>
        <source>From the report %1: taken under Nsight Systems, and no step time of the run</source>
        <translation>来自报告 %1：在 Nsight Systems 下采集，不是该运行的步耗时</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>%1 的时间线</translation>
    </message>
    <message>
        <source>From the report %1: %2 alone, taken under Nsight Systems, and no step time of the run</source>
        <translation>来自报告 %1：仅 %2，在 Nsight Systems 下采集，不是该运行的步耗时</translation>
    </message>
</context>
<context>
    <name>stepscope::TurnsStrip</name>
    <message>
        <source>Progress of measuring in turns</source>
        <translation>交替测量的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>第 %1/%2 轮</translation>
    </message>
    <message>
        <source>In turns: %1</source>
        <extracomment>measuring in turns: which round, of which of several pairs of cells</extracomment>
        <translation>交替测量：%1</translation>
    </message>
    <message>
        <source>In turns: %1, pair %2 of %3</source>
        <translation>交替测量：%1，第 %2/%3 对</translation>
    </message>
</context>
<context>
    <name>stepscope::UnfinishedOffer</name>
    <message>
        <source>The run “%1” did not finish: %2 of %3 cells are done.</source>
        <translation>运行“%1”未完成：%3 个单元中已完成 %2 个。</translation>
    </message>
    <message>
        <source>Run what is left</source>
        <translation>运行剩余单元</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>The run “%1”, which is on show, did not finish: %2 of %3 cells are done.</source>
        <translation>当前显示的运行“%1”未完成：%3 个单元中已完成 %2 个。</translation>
    </message>
</context>
<context>
    <name>stepscope::ValueBoxes</name>
    <message>
        <source>What these entries mean</source>
        <translation>这些值的含义</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <extracomment>%1: what stands in a table; %2: the name of its column</extracomment>
        <translation>“%2”中的“%1”</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>%1 的含义</translation>
    </message>
    <message>
        <source>Not said: its rows are left out</source>
        <translation>未说明：略去相应的行</translation>
    </message>
</context>
<context>
    <name>stepscope::ViewTabs</name>
    <message>
        <source>%1, which is in front, has no chart now: this is the chart of %2.</source>
        <extracomment>two views of the window</extracomment>
        <translation>最前面的“%1”目前没有图表：这是“%2”的图表。</translation>
    </message>
    <message>
        <source>%1 has no cells</source>
        <translation>%1 没有单元</translation>
    </message>
    <message>
        <source>It is a report of what ran when in another program: %1 (%2) shows it. This view needs a session or a table of results; open one, or press Run (F5).</source>
        <extracomment>%1, %2: the view of a timeline, and its key</extracomment>
        <translation>这是记录另一程序中何时运行了什么的报告：“%1”(%2) 会显示它。此视图需要会话或结果表；请打开一个，或点击“运行”(F5)。</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>What it holds is shown here as soon as it has been read.</source>
        <translation>读取完成后，其内容会显示在这里。</translation>
    </message>
    <message>
        <source>Drag it out of the window to take along what it shows</source>
        <translation>拖出窗口即可带走其显示的内容</translation>
    </message>
    <message>
        <source>Show chart as a table…</source>
        <translation>以表格显示图表…</translation>
    </message>
    <message>
        <source>The points of the chart in front in rows, which sort and can be copied</source>
        <translation>以可排序、可复制的行显示最前面图表的数据点</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>The view in front shows no chart now.</source>
        <translation>最前面的视图目前没有显示图表。</translation>
    </message>
</context>
<context>
    <name>stepscope::Welcome</name>
    <message>
        <source>Run the quick sweep</source>
        <translation>运行快速扫描</translation>
    </message>
    <message>
        <source>Open the sample table</source>
        <translation>打开示例表格</translation>
    </message>
    <message>
        <source>Compare with the sample</source>
        <translation>与示例对比</translation>
    </message>
    <message>
        <source>Welcome to Stepscope</source>
        <translation>欢迎使用 Stepscope</translation>
    </message>
    <message>
        <source>Two small models, seconds on a laptop&apos;s CPU; it takes the place of the workload on the left, which can be undone</source>
        <translation>两个小模型，在笔记本电脑的 CPU 上只需几秒；它会替换左侧的工作负载，可以撤销</translation>
    </message>
    <message>
        <source>What somebody measured: five models in 60 rows, as a Markdown table</source>
        <translation>他人的测量结果：五个模型、60 行的 Markdown 表格</translation>
    </message>
    <message>
        <source>What is run next is held against the sample table in Compare</source>
        <translation>接下来的运行将在对比视图中与示例表格比较</translation>
    </message>
    <message>
        <source>Choose models and lengths on the left, or leave them as they are.</source>
        <translation>在左侧选择模型和长度，或保持原样。</translation>
    </message>
    <message>
        <source>Press Run (F5): each step&apos;s time appears here as it is measured.</source>
        <translation>按“运行”(F5)：每一步的时间一经测量就显示在这里。</translation>
    </message>
    <message>
        <source>Look at it in the views above, compare it with other runs, and export tables and charts.</source>
        <translation>在上方的视图中查看结果，与其他运行对比，并导出表格和图表。</translation>
    </message>
    <message>
        <source>What you run is held against the sample table.</source>
        <translation>您运行的结果将与示例表格比较。</translation>
    </message>
</context>
<context>
    <name>stepscope::WhyPanel</name>
    <message>
        <source>Why slower?</source>
        <translation>为什么更慢？</translation>
    </message>
    <message>
        <source>Choose a row: what the change of its step is made of is told here, by phase.</source>
        <translation>请选择一行：此处将按阶段说明其步耗时变化由什么构成。</translation>
    </message>
    <message>
        <source>Why slower? %1</source>
        <extracomment>%1: a cell</extracomment>
        <translation>为什么更慢？%1</translation>
    </message>
    <message>
        <source>%1: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1：%2，原为 %3 (%4)</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>By kernel</source>
        <translation>按内核</translation>
    </message>
    <message>
        <source>What the change is told by</source>
        <translation>变化的说明方式</translation>
    </message>
    <message>
        <source>Kernels of both sides</source>
        <translation>双方的内核</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1: kernels take %2 of a traced step, was %3</source>
        <extracomment>%1: a cell, then the time of its kernels in a traced step now, and before</extracomment>
        <translation>%1：追踪步中内核耗时 %2，原为 %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 µs)</source>
        <extracomment>%1: a number of kernels, %2: added, gone, slower, ..., %3: what they changed by</extracomment>
        <translation>%1 个%2 (%3 µs)</translation>
    </message>
    <message>
        <source>Kernels: %1; all together %2 µs</source>
        <extracomment>%1: how many kernels were added, are gone, slower, ...; %2: what all of them changed by</extracomment>
        <translation>内核：%1；合计 %2 µs</translation>
    </message>
    <message>
        <source>%1, stored steps: %2, was %3 (%4)</source>
        <extracomment>%1: a cell, then its time now, before, and the difference</extracomment>
        <translation>%1，已存储的步：%2，原为 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session, a table of results or a sweep</source>
        <translation>打开会话、结果表或扫描</translation>
    </message>
    <message>
        <source>&amp;Save session as…</source>
        <translation>会话另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the run with every step, to open or resume it later</source>
        <translation>保存运行及其每一步，供以后打开或继续</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save s&amp;weep as…</source>
        <translation>扫描另存为(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the workload on the left as a sweep file</source>
        <translation>将左侧的工作负载保存为扫描文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>End the program; a run that is in progress can be resumed</source>
        <translation>结束程序；正在进行的运行以后可以继续</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the sweep on the left</source>
        <translation>运行左侧的扫描</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the run after this step, or go on</source>
        <translation>在此步之后暂停运行，或继续</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End the run after this step; what was measured is kept</source>
        <translation>在此步之后结束运行；已测量的内容会保留</translation>
    </message>
    <message>
        <source>R&amp;un what is left</source>
        <translation>运行剩余单元(&amp;U)</translation>
    </message>
    <message>
        <source>Run the cells of this session that are not done</source>
        <translation>运行此会话中尚未完成的单元</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>工作负载(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide the workload</source>
        <translation>显示或隐藏工作负载</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the details of a cell</source>
        <translation>显示或隐藏单元的详细信息</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the list of messages</source>
        <translation>显示或隐藏消息列表</translation>
    </message>
    <message>
        <source>&amp;About Stepscope</source>
        <translation>关于 Stepscope(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the results or the chart to a file</source>
        <translation>将结果或图表写入文件</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Write a file that holds %1</source>
        <translation>写出的文件包含%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Measure &amp;noisy cells again</source>
        <translation>重新测量受干扰单元(&amp;N)</translation>
    </message>
    <message>
        <source>Measure once more what is in doubt: the machine was busy or throttled, or the steps spread widely</source>
        <translation>再次测量存疑的单元：机器繁忙或降频，或各步离散很大</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>返回运行(&amp;B)</translation>
    </message>
    <message>
        <source>Show the run again, in whose place a file is on show</source>
        <translation>重新显示运行，目前其位置显示的是文件</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>恢复默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>Put workload, inspector and messages back where they stood at first</source>
        <translation>将工作负载、检查器和消息放回最初的位置</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>所有快捷键及其作用</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>跟随桌面(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a session or table to hold what is on show against</source>
        <translation>选择会话或表格，与当前显示的内容对比</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件对比…</translation>
    </message>
    <message>
        <source>&amp;What is on show now</source>
        <translation>当前显示的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Keep what is on show, to hold what is measured or opened next against it</source>
        <translation>保留当前显示的内容，用来与接下来测量或打开的内容对比</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Compare with nothing any more</source>
        <translation>不再进行对比</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>对比对象(&amp;C)</translation>
    </message>
    <message>
        <source>Profile &amp;with Nsight…</source>
        <translation>用 Nsight 剖析(&amp;W)…</translation>
    </message>
    <message>
        <source>Run the chosen cell once more under Nsight Compute or Nsight Systems</source>
        <translation>在 Nsight Compute 或 Nsight Systems 下再次运行所选的单元</translation>
    </message>
    <message>
        <source>Nsight</source>
        <translation>Nsight</translation>
    </message>
    <message>
        <source>Show or hide what a profiler does, prints and tells</source>
        <translation>显示或隐藏剖析器的进展、输出和结论</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <translation>系统默认(&amp;S)</translation>
    </message>
    <message>
        <source>No font of this system has its characters</source>
        <translation>此系统中没有包含其字符的字体</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>复制图表(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the chart that is in front, as a picture and as a drawing</source>
        <translation>将最前面的图表复制为图片和矢量图</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write a page for a browser: summary, charts, tables, how it was measured</source>
        <translation>写出供浏览器查看的页面：概要、图表、表格、测量方式</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>What bears on a fault: versions, devices, profilers, folders</source>
        <translation>与故障有关的信息：版本、设备、性能分析器、文件夹</translation>
    </message>
</context>
<context>
    <name>stepscope::WindowDocks</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
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
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save sweep</source>
        <translation>保存扫描</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 was not written: no cell is on the chart.</source>
        <translation>%1 未写入：图表上没有单元。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Sweeps (*.%1)</source>
        <translation>扫描文件 (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 已写入 %2。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 is on show. The run goes on meanwhile.</source>
        <translation>正在显示 %1。运行同时继续。</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>返回运行</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The workload on the left stays as you made it. %1 was measured with another.</source>
        <translation>左侧的工作负载保持不变。%1 是用另一个工作负载测量的。</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>采用该工作负载</translation>
    </message>
    <message>
        <source>Only one file can be shown at a time: of the %1 that were dropped, %2 is opened.</source>
        <translation>一次只能显示一个文件：拖入的 %1 个中，打开的是 %2。</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 对比</translation>
    </message>
    <message>
        <source>%1 holds a sweep and no results: there is nothing to compare with. Run it first.</source>
        <translation>%1 包含扫描但没有结果：没有可对比的内容。请先运行它。</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>对比对象：%1</translation>
    </message>
    <message>
        <source>%1 is on show in the place of %2.</source>
        <translation>已用 %1 取代 %2 显示。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>选择对比对象</translation>
    </message>
    <message>
        <source>Sessions and tables (%1)</source>
        <translation>会话和表格 (%1)</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation>与其对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Shown together: %1</source>
        <translation>一起显示：%1</translation>
    </message>
    <message>
        <source>Sessions, tables, sweeps and reports (%1)</source>
        <translation>会话、表格、扫描和报告 (%1)</translation>
    </message>
    <message>
        <source>%1 was not written: %2 is a report of what ran when, and has no results. Its timeline is written to files that end in %3.</source>
        <translation>%1 未写入：%2 是记录何时运行了什么的报告，没有结果。其时间线可写入以 %3 结尾的文件。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>The chart of %1 is on the clipboard.</source>
        <translation>“%1”图表已在剪贴板上。</translation>
    </message>
    <message>
        <source>The workload on the left is that of %1.</source>
        <translation>左侧的工作负载来自 %1。</translation>
    </message>
    <message>
        <source>%1 was not written: there are no results to report.</source>
        <translation>未写出 %1：没有可报告的结果。</translation>
    </message>
</context>
<context>
    <name>stepscope::WorkloadPanel</name>
    <message>
        <source>Two small models at three sequence lengths: seconds on a laptop&apos;s CPU</source>
        <translation>三种序列长度下的两个小模型：在笔记本电脑 CPU 上只需数秒</translation>
    </message>
    <message>
        <source>Materialized against fused attention as the sequence grows</source>
        <translation>随序列增长，物化注意力与融合注意力的对比</translation>
    </message>
    <message>
        <source>Five models from small to 2.7B in 60 rows, forward and forward + backward</source>
        <translation>从 small 到 2.7B 的五个模型，共 60 行，Forward 与 Forward + backward</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <source>Replace the workload by a ready-made sweep</source>
        <translation>用现成的扫描替换工作负载</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>预设(&amp;T)</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到%1</translation>
    </message>
    <message>
        <source>The workload is the preset %1 now.</source>
        <translation>工作负载现已保存为预设 %1。</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>Foreign load</source>
        <translation>外部负载</translation>
    </message>
    <message>
        <source>other programs took %1 % of the processors&apos; time while it ran</source>
        <translation>其运行期间，其他程序占用了 %1 % 的处理器时间</translation>
    </message>
    <message>
        <source>Stolen time</source>
        <translation>被窃取时间</translation>
    </message>
    <message>
        <source>the hypervisor gave %1 % of the processors&apos; time to other machines</source>
        <translation>虚拟机管理程序将 %1 % 的处理器时间分给了其他机器</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>降频</translation>
    </message>
    <message>
        <source>the device was throttled in %1 % of the measured steps</source>
        <translation>设备在 %1 % 的测量步中降频</translation>
    </message>
    <message>
        <source>Peaks under load</source>
        <translation>有负载时测得的峰值</translation>
    </message>
    <message>
        <source>others took %1 % of the processors&apos; time while the device&apos;s peaks were measured: shares of a peak read too high</source>
        <translation>测量设备峰值期间，其他程序占用了 %1 % 的处理器时间：占峰值的比例偏高</translation>
    </message>
    <message>
        <source>Above its peak</source>
        <translation>超过峰值</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the measured peak: the peak was measured too low</source>
        <translation>算力达到实测峰值的 %1 %：峰值测得偏低</translation>
    </message>
    <message>
        <source>Wide spread</source>
        <translation>离散过大</translation>
    </message>
    <message>
        <source>the standard deviation is %1 % of the mean, which says little of a single step</source>
        <translation>标准差为均值的 %1 %，均值难以说明单步情况</translation>
    </message>
    <message>
        <source>Above the given peak</source>
        <translation>超过给定峰值</translation>
    </message>
    <message>
        <source>arithmetic at %1 % of the peak that was given: the device does more than that, give a higher one</source>
        <translation>算力达到给定峰值的 %1 %：设备能力更强，请给出更高的值</translation>
    </message>
    <message>
        <source>Slowed clock</source>
        <translation>频率变慢</translation>
    </message>
    <message>
        <source>in %1 % of the measured steps the device counted cycles more slowly than it can, at a clock that its driver reports unchanged</source>
        <translation>在 %1 % 的测量步中，设备的周期计数慢于其能力，而驱动报告的频率未变</translation>
    </message>
    <message>
        <source>Formula above the peak</source>
        <translation>公式超过峰值</translation>
    </message>
    <message>
        <source>a published formula gives an MFU of %1 %: it counts more arithmetic than the step has; take the exact one</source>
        <translation>公开的公式给出的 MFU 为 %1 %：它计入的运算多于该步实际所有；请采用精确值</translation>
    </message>
    <message>
        <source>Sizes of a preset</source>
        <translation>预设的尺寸</translation>
    </message>
    <message>
        <source>Under a profiling tool</source>
        <translation>在剖析工具下</translation>
    </message>
    <message>
        <source>a profiling tool was attached in %1 % of its steps: their times are of the tool, too</source>
        <translation>其 %1 % 的步附有剖析工具：这些耗时也包含工具的开销</translation>
    </message>
    <message>
        <source>%1 % of the model&apos;s sizes are those of the preset of its name: the table does not say them</source>
        <translation>模型尺寸中有 %1 % 取自同名预设：表格未说明</translation>
    </message>
</context>
</TS>
