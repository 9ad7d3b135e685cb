<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>Reading was stopped before %n message(s).</source>
            <translation>
                <numerusform>Reading was stopped before %n message.</numerusform>
                <numerusform>Reading was stopped before %n messages.</numerusform>
            </translation>
        </message>
    </context>
</TS>
