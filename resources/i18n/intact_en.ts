<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Announcing</name>
        <message numerus="yes">
            <source>%n sample(s) back in the list</source>
            <translation>
                <numerusform>%n sample back in the list</numerusform>
                <numerusform>%n samples back in the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) taken out</source>
            <translation>
                <numerusform>%n sample taken out</numerusform>
                <numerusform>%n samples taken out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttachedMessages</name>
        <message numerus="yes">
            <source>%Ln attached message(s)</source>
            <translation>
                <numerusform>%Ln attached message</numerusform>
                <numerusform>%Ln attached messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Conversion</name>
        <message numerus="yes">
            <source>%n attached message(s), each by itself.</source>
            <translation>
                <numerusform>%n attached message, each by itself.</numerusform>
                <numerusform>%n attached messages, each by itself.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message numerus="yes">
            <source>%n draft(s) saved.</source>
            <translation>
                <numerusform>%n draft saved.</numerusform>
                <numerusform>%n drafts saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) stored in the mailbox {program}.</source>
            <translation>
                <numerusform>%n draft stored in the mailbox {program}.</numerusform>
                <numerusform>%n drafts stored in the mailbox {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) opened in {program}. Press Send in each of them.</source>
            <translation>
                <numerusform>%n mail opened in {program}. Press Send in each of them.</numerusform>
                <numerusform>%n mails opened in {program}. Press Send in each of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) saved.</source>
            <translation>
                <numerusform>%n sample saved.</numerusform>
                <numerusform>%n samples saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mail(s).</source>
            <translation>
                <numerusform>The mail server has taken %n mail.</numerusform>
                <numerusform>The mail server has taken %n mails.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fidelity</name>
        <message numerus="yes">
            <source>%n attachment(s) beyond the limit had to stay out.</source>
            <translation>
                <numerusform>%n attachment beyond the limit had to stay out.</numerusform>
                <numerusform>%n attachments beyond the limit had to stay out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Use the %n attached message(s)</source>
            <translation>
                <numerusform>Use the %n attached message</numerusform>
                <numerusform>Use the %n attached messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finishing</name>
        <message numerus="yes">
            <source>%n mail(s) handed over.</source>
            <translation>
                <numerusform>%n mail handed over.</numerusform>
                <numerusform>%n mails handed over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read.</source>
            <translation>
                <numerusform>%n message read.</numerusform>
                <numerusform>%n messages read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%Ln message(s) chosen</source>
            <translation>
                <numerusform>%Ln message chosen</numerusform>
                <numerusform>%Ln messages chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %Ln message(s)</source>
            <translation>
                <numerusform>&amp;Take %Ln message</numerusform>
                <numerusform>&amp;Take %Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>At most %n sample(s) in one mail.</source>
            <translation>
                <numerusform>At most %n sample in one mail.</numerusform>
                <numerusform>At most %n samples in one mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The message may be at most %n day(s) old.</source>
            <translation>
                <numerusform>The message may be at most %n day old.</numerusform>
                <numerusform>The message may be at most %n days old.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message numerus="yes">
            <source>%Ln message(s). Choose those that you want to submit.</source>
            <translation>
                <numerusform>%Ln message. Choose those that you want to submit.</numerusform>
                <numerusform>%Ln messages. Choose those that you want to submit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) in it cannot be taken.</source>
            <translation>
                <numerusform>%Ln more file in it cannot be taken.</numerusform>
                <numerusform>%Ln more files in it cannot be taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Prospect</name>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n mail</numerusform>
                <numerusform>%n mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n sample</numerusform>
                <numerusform>%n samples</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n message(s) taken out of the list.</source>
            <translation>
                <numerusform>%n message taken out of the list.</numerusform>
                <numerusform>%n messages taken out of the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop the %n message(s) again. Intact keeps none.</source>
            <translation>
                <numerusform>Drop the %n message again. Intact keeps none.</numerusform>
                <numerusform>Drop the %n messages again. Intact keeps none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reading was stopped: %n message(s) were not read.</source>
            <translation>
                <numerusform>Reading was stopped: %n message were not read.</numerusform>
                <numerusform>Reading was stopped: %n messages were not read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WritingNotices</name>
        <message numerus="yes">
            <source>%n message(s) copied as files.</source>
            <translation>
                <numerusform>%n message copied as files.</numerusform>
                <numerusform>%n messages copied as files.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) saved.</source>
            <translation>
                <numerusform>%n message saved.</numerusform>
                <numerusform>%n messages saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved before: %n message(s).</source>
            <translation>
                <numerusform>Saved before: %n message.</numerusform>
                <numerusform>Saved before: %n messages.</numerusform>
            </translation>
        </message>
    </context>
</TS>
