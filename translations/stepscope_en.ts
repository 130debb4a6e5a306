<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n cell(s) were measured while the machine was busy or throttled. The results mark them; Run › Measure noisy cells again measures them once more.</source>
        <translation>
            <numerusform>%n cell was measured while the machine was busy or throttled. The results mark it; Run › Measure noisy cells again measures it once more.</numerusform>
            <numerusform>%n cells were measured while the machine was busy or throttled. The results mark them; Run › Measure noisy cells again measures them once more.</numerusform>
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
</TS>
