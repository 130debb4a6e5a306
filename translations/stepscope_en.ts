<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>stepscope::CompareModel</name>
    <message numerus="yes">
        <source>Measured in turns just now, %n round(s)</source>
        <translation>
            <numerusform>Measured in turns just now, %n round</numerusform>
            <numerusform>Measured in turns just now, %n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::CompareView</name>
    <message numerus="yes">
        <source>The filter lets none of the %n matched cell(s) pass.</source>
        <translation>
            <numerusform>The filter does not let the one matched cell pass.</numerusform>
            <numerusform>The filter lets none of the %n matched cells pass.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MainWindow</name>
    <message numerus="yes">
        <source>%n cell(s) failed. The results say why.</source>
        <translation>
            <numerusform>%n cell failed. The results say why.</numerusform>
            <numerusform>%n cells failed. The results say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in doubt: the machine was busy or throttled, or their steps spread widely. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>%n cell is in doubt: the machine was busy or throttled, or its steps spread widely. The results mark it; Run › Measure noisy cells again measures it once more.</numerusform>
            <numerusform>%n cells are in doubt: the machine was busy or throttled, or their steps spread widely. The results mark them; Run › Measure noisy cells again measures them once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::SweepSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will not fit in memory</source>
        <translation>
            <numerusform>%n cell will not fit in memory</numerusform>
            <numerusform>%n cells will not fit in memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot run: %1</source>
        <translation>
            <numerusform>%n cell cannot run: %1</numerusform>
            <numerusform>%n cells cannot run: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::MappingDialog</name>
    <message numerus="yes">
        <source>%1: %2 – %n row(s)</source>
        <translation>
            <numerusform>%1: %2 – %n row</numerusform>
            <numerusform>%1: %2 – %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be placed.</source>
        <translation>
            <numerusform>%n row cannot be placed.</numerusform>
            <numerusform>%n rows cannot be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are read.</source>
        <translation>
            <numerusform>%n cell is read.</numerusform>
            <numerusform>%n cells are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::PlacesPlot</name>
    <message numerus="yes">
        <source>%n more lie here: click again for the next</source>
        <translation>
            <numerusform>%n more lies here: click again for the next</numerusform>
            <numerusform>%n more lie here: click again for the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::SessionsView</name>
    <message numerus="yes">
        <source>%n session(s) moved to the trash.</source>
        <translation>
            <numerusform>%n session moved to the trash.</numerusform>
            <numerusform>%n sessions moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>It tells of %n sweeps; which one is meant is open.</source>
        <translation>
            <numerusform>It tells of %n sweep; which one is meant is open.</numerusform>
            <numerusform>It tells of %n sweeps; which one is meant is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s); the notes below the results say why</source>
        <translation>
            <numerusform>%n cell; the notes below the results say why</numerusform>
            <numerusform>%n cells; the notes below the results say why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s)</source>
        <translation>
            <numerusform>%n kernel</numerusform>
            <numerusform>%n kernels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) failed.</source>
        <translation>
            <numerusform>%n cell failed.</numerusform>
            <numerusform>%n cells failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 on: busy %3 · idle %4 · %n kernel(s)</source>
        <translation>
            <numerusform>%1 from %2 on: busy %3 · idle %4 · %n kernel</numerusform>
            <numerusform>%1 from %2 on: busy %3 · idle %4 · %n kernels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1, told by %2</source>
        <translation>
            <numerusform>%n step, %1, told by %2</numerusform>
            <numerusform>%n steps, %1, told by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were lost: what is shown lacks them.</source>
        <translation>
            <numerusform>%n event was lost: what is shown lacks it.</numerusform>
            <numerusform>%n events were lost: what is shown lacks them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) had no usable times and were left out.</source>
        <translation>
            <numerusform>%n event had no usable times and was left out.</numerusform>
            <numerusform>%n events had no usable times and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::ProfileDialog</name>
    <message numerus="yes">
        <source>%n pass(es) over each</source>
        <translation>
            <numerusform>%n pass over each</numerusform>
            <numerusform>%n passes over each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stepscope::CompareLists</name>
    <message numerus="yes">
        <source>and %n more, which the report has</source>
        <translation>
            <numerusform>and %n more, which the report has</numerusform>
            <numerusform>and %n more, which the report has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n kernel(s), copies and fills within %1, told by %2</source>
        <translation>
            <numerusform>%n kernel, copy or fill within %1, told by %2</numerusform>
            <numerusform>%n kernels, copies and fills within %1, told by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s), %1 by themselves, told by %2</source>
        <translation>
            <numerusform>%n kernel, %1 by itself, told by %2</numerusform>
            <numerusform>%n kernels, %1 by themselves, told by %2</numerusform>
        </translation>
    </message>
</context>
</TS>
