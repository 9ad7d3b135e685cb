<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Lizenzen</translation>
        </message>
        <message>
            <source>&amp;Protection</source>
            <translation>&amp;Schutz</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>&amp;Versionen</translation>
        </message>
        <message>
            <source>About Intact</source>
            <translation>Über Intact</translation>
        </message>
        <message>
            <source>Exact terms</source>
            <translation type="vanished">Genaue Begriffe</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="vanished">Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation type="vanished">Wie Nachrichten hier gelesen werden</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation type="vanished">Nachrichten werden in einem eigenen Prozess gelesen:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this machine. Intact keeps its own bounds on size, depth and time.</source>
            <translation type="vanished">Auf diesem Computer können Nachrichten nicht in einem eigenen Prozess gelesen werden. Intact hält seine eigenen Grenzen für Größe, Tiefe und Zeit ein.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation type="vanished">Der Prozess, der Nachrichten liest, wurde noch nicht gestartet.</translation>
        </message>
        <message>
            <source>This machine does not offer</source>
            <translation type="vanished">Dieser Schutz fehlt auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>AccountEditor</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>S&amp;peichern</translation>
        </message>
        <message>
            <source>&amp;Send mails</source>
            <translation>Mails &amp;senden</translation>
        </message>
        <message>
            <source>Folder for drafts</source>
            <translation>Ordner für Entwürfe</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>Mailkonto</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kurzname</translation>
        </message>
        <message>
            <source>Store &amp;drafts in the mailbox</source>
            <translation>&amp;Entwürfe im Postfach ablegen</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>Ihre Adresse</translation>
        </message>
        <message>
            <source>made from the address</source>
            <translation>wird aus der Adresse gebildet</translation>
        </message>
        <message>
            <source>the one that the mailbox names</source>
            <translation>der Ordner, den das Postfach nennt</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A connection to another computer needs to be protected.</source>
            <translation>Eine Verbindung zu einem anderen Computer muss geschützt sein.</translation>
        </message>
        <message>
            <source>A mail may have up to {size} there.</source>
            <translation>Mails dürfen dort {size} groß sein.</translation>
        </message>
        <message>
            <source>Choose at least one: to send mails, or to store drafts.</source>
            <translation>Wählen Sie mindestens eines: Mails senden oder Entwürfe ablegen.</translation>
        </message>
        <message>
            <source>Drafts go to the folder “{folder}”.</source>
            <translation>Entwürfe kommen in den Ordner „{folder}“.</translation>
        </message>
        <message>
            <source>Enter the command that prints the token.</source>
            <translation>Geben Sie den Befehl ein, der das Token ausgibt.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Geben Sie den Namen des Servers ein.</translation>
        </message>
        <message>
            <source>It takes mail from your address.</source>
            <translation>Er nimmt Mail von Ihrer Adresse an.</translation>
        </message>
        <message>
            <source>It would take a mail from you.</source>
            <translation type="vanished">Er würde eine Mail von Ihnen annehmen.</translation>
        </message>
        <message>
            <source>Logged in for sending.</source>
            <translation>Zum Senden angemeldet.</translation>
        </message>
        <message>
            <source>Logged in to the mailbox.</source>
            <translation>Am Postfach angemeldet.</translation>
        </message>
        <message>
            <source>Mails may have {size} there.</source>
            <translation type="vanished">Mails dürfen dort {size} groß sein.</translation>
        </message>
        <message>
            <source>Not protected: only to this computer</source>
            <translation>Ungeschützt: nur zu diesem Computer</translation>
        </message>
        <message>
            <source>Protected after a greeting</source>
            <translation>Nach der Begrüßung geschützt</translation>
        </message>
        <message>
            <source>Protected from the start</source>
            <translation>Von Anfang an geschützt</translation>
        </message>
        <message>
            <source>The connection is as protected as you chose.</source>
            <translation>Die Verbindung ist so geschützt, wie Sie es gewählt haben.</translation>
        </message>
        <message>
            <source>The folder's name holds what it cannot have.</source>
            <translation type="vanished">Der Name des Ordners enthält etwas Unzulässiges.</translation>
        </message>
        <message>
            <source>The login name has characters that are not allowed.</source>
            <translation>Der Anmeldename enthält unzulässige Zeichen.</translation>
        </message>
        <message>
            <source>The login name holds characters it cannot have.</source>
            <translation type="vanished">Der Anmeldename enthält unzulässige Zeichen.</translation>
        </message>
        <message>
            <source>The mail server has answered.</source>
            <translation>Der Mailserver hat geantwortet.</translation>
        </message>
        <message>
            <source>The mailbox answers.</source>
            <translation>Das Postfach antwortet.</translation>
        </message>
        <message>
            <source>The name of the folder has characters that are not allowed.</source>
            <translation>Der Name des Ordners enthält unzulässige Zeichen.</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535.</source>
            <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
        </message>
        <message>
            <source>The server for sending answers.</source>
            <translation type="vanished">Der Server zum Senden antwortet.</translation>
        </message>
        <message>
            <source>The short name needs to be one of its own, of a to z, digits and hyphens.</source>
            <translation type="vanished">Der Kurzname darf noch nicht vergeben sein und nur aus a bis z, Ziffern und Bindestrichen bestehen.</translation>
        </message>
        <message>
            <source>The short name needs to differ from the others, and holds only a to z, digits and hyphens.</source>
            <translation>Der Kurzname darf noch nicht vergeben sein und nur aus a bis z, Ziffern und Bindestrichen bestehen.</translation>
        </message>
        <message>
            <source>With a password</source>
            <translation>Mit Passwort</translation>
        </message>
        <message>
            <source>With a token, as Google and Microsoft want it</source>
            <translation>Mit Token, wie Google und Microsoft es verlangen</translation>
        </message>
        <message>
            <source>With a token, as the standard says</source>
            <translation>Mit Token, wie es der Standard vorsieht</translation>
        </message>
        <message>
            <source>Without login</source>
            <translation>Ohne Anmeldung</translation>
        </message>
        <message>
            <source>Your address is not a complete mail address.</source>
            <translation>Ihre Adresse ist keine vollständige Mailadresse.</translation>
        </message>
        <message>
            <source>sends</source>
            <translation>sendet</translation>
        </message>
        <message>
            <source>sends, stores drafts</source>
            <translation>sendet, legt Entwürfe ab</translation>
        </message>
        <message>
            <source>stores drafts</source>
            <translation>legt Entwürfe ab</translation>
        </message>
        <message>
            <source>{address} ({what})</source>
            <translation>{address} ({what})</translation>
        </message>
    </context>
    <context>
        <name>AccountsPage</name>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Bearbeiten…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;Hinzufügen…</translation>
        </message>
        <message>
            <source>Intact uses {address} with the mail server of your organisation. Press Add to set up another account instead.</source>
            <translation>Intact verwendet {address} mit dem Mailserver Ihrer Organisation. Mit „Hinzufügen“ richten Sie stattdessen ein anderes Konto ein.</translation>
        </message>
        <message>
            <source>Mail accounts that Intact may use itself</source>
            <translation>Mailkonten, die Intact selbst verwenden darf</translation>
        </message>
        <message>
            <source>No account yet. Press Add to set one up.</source>
            <translation>Noch kein Konto. Mit „Hinzufügen“ richten Sie eines ein.</translation>
        </message>
        <message>
            <source>You need none: Intact opens the mails in your mail program. With an account it can also send them, or store them as drafts, so that the samples arrive unchanged.</source>
            <translation>Sie brauchen keines: Intact öffnet die Mails in Ihrem Mailprogramm. Mit einem Konto kann es sie auch selbst senden oder als Entwürfe ablegen, sodass die Muster unverändert ankommen.</translation>
        </message>
    </context>
    <context>
        <name>AddressRow</name>
        <message>
            <source>&amp;Keep this address</source>
            <translation>Adresse spei&amp;chern</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>Anderen Empfänger wählen</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Nachschlagen</translation>
        </message>
        <message>
            <source>Opens the page of its maker in your browser</source>
            <translation>Öffnet die Seite des Herstellers in Ihrem Browser</translation>
        </message>
        <message>
            <source>Or take “{title}”</source>
            <translation>Oder „{title}“ nehmen</translation>
        </message>
        <message>
            <source>Take another one</source>
            <translation type="vanished">Anderen Empfänger nehmen</translation>
        </message>
        <message>
            <source>This is not a complete mail address, such as name@example.org.</source>
            <translation>Das ist keine vollständige Mailadresse wie name@example.org.</translation>
        </message>
        <message>
            <source>Which mail address takes these samples?</source>
            <translation>Welche Mailadresse nimmt diese Muster an?</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>&amp;Back to the samples</source>
            <translation>&amp;Zurück zu den Mustern</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Und %n weitere.</numerusform>
                <numerusform>Und %n weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as</source>
            <translation>Gespeichert als</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>&amp;Ordner anzeigen</translation>
        </message>
        <message>
            <source>Take these out of the &amp;list</source>
            <translation>Diese aus der L&amp;iste entfernen</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Wie es weitergeht</translation>
        </message>
    </context>
    <context>
        <name>Announcing</name>
        <message numerus="yes">
            <source>%n no sample(s)</source>
            <translation type="vanished">
                <numerusform>%n kein Muster</numerusform>
                <numerusform>%n keine Muster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not a sample</source>
            <translation>
                <numerusform>%n kein Muster</numerusform>
                <numerusform>%n keine Muster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not fit</source>
            <translation>
                <numerusform>%n nicht geeignet</numerusform>
                <numerusform>%n nicht geeignet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n bereit</numerusform>
                <numerusform>%n bereit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) back in the list</source>
            <translation>
                <numerusform>%n Muster wieder in der Liste</numerusform>
                <numerusform>%n Muster wieder in der Liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) taken out</source>
            <translation>
                <numerusform>%n Muster entfernt</numerusform>
                <numerusform>%n Muster entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n zu prüfen</numerusform>
                <numerusform>%n zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <source>Back in the list: {subject}</source>
            <translation>Wieder in der Liste: {subject}</translation>
        </message>
        <message>
            <source>Taken out: {subject}</source>
            <translation>Entfernt: {subject}</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{done} von {total} gelesen</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Attach that file to a new mail and send it.</source>
            <translation>Hängen Sie diese Datei an eine neue Mail an und senden Sie sie.</translation>
        </message>
        <message>
            <source>If that does not work, save the message as a file first:</source>
            <translation>Wenn das nicht geht, speichern Sie die Nachricht zuerst als Datei:</translation>
        </message>
        <message>
            <source>No way to do that is known in {program}. Please open the mailbox in another mail program and send it from there.</source>
            <translation>Wie das in {program} geht, ist nicht bekannt. Bitte öffnen Sie das Postfach in einem anderen Mailprogramm und senden Sie die Nachricht von dort.</translation>
        </message>
        <message>
            <source>Please do not forward it the ordinary way: that loses what is needed.</source>
            <translation>Bitte leiten Sie sie nicht auf die übliche Art weiter: Dabei geht verloren, was gebraucht wird.</translation>
        </message>
        <message>
            <source>Please send it once more, in {program} like this:</source>
            <translation>Bitte senden Sie sie noch einmal. So geht es in {program}:</translation>
        </message>
        <message>
            <source>Please send it once more, like this:</source>
            <translation>Bitte senden Sie sie noch einmal. So geht es:</translation>
        </message>
        <message>
            <source>Thank you for your report. Sadly it cannot be used as it is: {reason}. The original message is needed as an attachment, with everything that is in it.</source>
            <translation>Vielen Dank für Ihre Meldung. Leider kann sie so nicht verwendet werden: {reason}. Gebraucht wird die Originalnachricht als Anhang, mit allem, was darin ist.</translation>
        </message>
        <message>
            <source>the attached message came empty</source>
            <translation>die angehängte Nachricht kam leer an</translation>
        </message>
        <message>
            <source>the attached message came without its internet headers</source>
            <translation>die angehängte Nachricht kam ohne ihre Internet-Kopfzeilen an</translation>
        </message>
        <message>
            <source>the attached message came without its text; it was not loaded whole</source>
            <translation>die angehängte Nachricht kam ohne ihren Text an; sie war nicht vollständig geladen</translation>
        </message>
        <message>
            <source>the message was redirected, which changes its headers</source>
            <translation>die Nachricht wurde umgeleitet, und das verändert ihre Kopfzeilen</translation>
        </message>
        <message>
            <source>the original arrived as a file instead of an attached message</source>
            <translation>das Original kam als Datei an statt als angehängte Nachricht</translation>
        </message>
        <message>
            <source>the original arrived as an Outlook file</source>
            <translation>das Original kam als Outlook-Datei an</translation>
        </message>
        <message>
            <source>the original is not in your mail</source>
            <translation>das Original ist nicht in Ihrer Mail</translation>
        </message>
        <message>
            <source>the original was pasted into the text of your mail</source>
            <translation>das Original wurde in den Text Ihrer Mail kopiert</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Answer the sender</source>
            <translation>Dem Absender antworten</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>S&amp;teps for</source>
            <translation>Schri&amp;tte für</translation>
        </message>
        <message>
            <source>Steps for</source>
            <translation>Schritte für</translation>
        </message>
        <message>
            <source>The mail does not say which program it was written with.</source>
            <translation>Die Mail verrät nicht, mit welchem Programm sie geschrieben wurde.</translation>
        </message>
        <message>
            <source>The mail was written with this program.</source>
            <translation>Die Mail wurde mit diesem Programm geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>AttachedCard</name>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>Add it to the list</source>
            <translation>Zur Liste hinzufügen</translation>
        </message>
        <message>
            <source>Add to the list: {subject}</source>
            <translation>Zur Liste hinzufügen: {subject}</translation>
        </message>
        <message>
            <source>Use instead: {subject}</source>
            <translation>Stattdessen verwenden: {subject}</translation>
        </message>
        <message>
            <source>Use it instead</source>
            <translation>Diese verwenden</translation>
        </message>
    </context>
    <context>
        <name>AttachedMessages</name>
        <message numerus="yes">
            <source>%Ln attached message(s)</source>
            <translation>
                <numerusform>%Ln angehängte Nachricht</numerusform>
                <numerusform>%Ln angehängte Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages attached to this one</source>
            <translation>Nachrichten, die an diese angehängt sind</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Prüfergebnisse</translation>
        </message>
        <message>
            <source>Nothing stands against this sample.</source>
            <translation type="vanished">Gegen dieses Muster spricht nichts.</translation>
        </message>
        <message>
            <source>Nothing was found against this sample.</source>
            <translation>Gegen dieses Muster spricht nichts.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>No message has these words in it.</source>
            <translation>Keine Nachricht enthält diese Wörter.</translation>
        </message>
    </context>
    <context>
        <name>ChosenLink</name>
        <message>
            <source>How it stands in the message</source>
            <translation>Wie er in der Nachricht steht</translation>
        </message>
        <message>
            <source>It leads to</source>
            <translation>Er führt zu</translation>
        </message>
        <message>
            <source>It will stand in the mail, written so that nobody opens it by mistake.</source>
            <translation>Er wird in der Mail stehen, so geschrieben, dass ihn niemand versehentlich öffnet.</translation>
        </message>
        <message>
            <source>This link was &amp;blocked</source>
            <translation>Dieser Link wurde &amp;blockiert</translation>
        </message>
        <message>
            <source>Where the link leads</source>
            <translation>Wohin der Link führt</translation>
        </message>
    </context>
    <context>
        <name>CloseBox</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Keep Intact open</source>
            <translation>Intact ge&amp;öffnet lassen</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>&amp;Stoppen und schließen</translation>
        </message>
        <message>
            <source>A mail that a server is just taking gets a few seconds more, so that it does not go twice.</source>
            <translation>Eine Mail, die ein Server gerade annimmt, bekommt noch ein paar Sekunden, damit sie nicht doppelt gesendet wird.</translation>
        </message>
        <message>
            <source>Closing Intact</source>
            <translation>Intact wird geschlossen</translation>
        </message>
        <message>
            <source>Files are still being written.</source>
            <translation>Es werden noch Dateien geschrieben.</translation>
        </message>
        <message>
            <source>Intact closes by itself as soon as it has gone. If you stop, mails that have not gone yet do not go. None goes twice.</source>
            <translation>Intact schließt sich von selbst, sobald alles übergeben ist. Wenn Sie stoppen, werden die übrigen Mails nicht mehr übergeben. Keine wird doppelt übergeben.</translation>
        </message>
        <message>
            <source>Intact closes by itself once that is done. If you stop, the files that are not written yet are missing.</source>
            <translation>Intact schließt sich von selbst, sobald das fertig ist. Wenn Sie stoppen, fehlen die Dateien, die noch nicht geschrieben sind.</translation>
        </message>
        <message>
            <source>Intact closes in a moment.</source>
            <translation>Intact schließt sich gleich.</translation>
        </message>
        <message>
            <source>Your submission is still on its way.</source>
            <translation>Ihre Einreichung ist noch unterwegs.</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Comment, if you like</source>
            <translation>Kommentar, wenn Sie möchten</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Jetzt nicht</translation>
        </message>
        <message>
            <source>Before you send</source>
            <translation>Bevor Sie senden</translation>
        </message>
        <message>
            <source>Check this before the first use</source>
            <translation>Vor der ersten Verwendung prüfen</translation>
        </message>
        <message>
            <source>I &amp;agree</source>
            <translation>Ich &amp;stimme zu</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Datenschutzhinweis</translation>
        </message>
        <message>
            <source>What {organisation} does with samples</source>
            <translation>Was {organisation} mit Mustern macht</translation>
        </message>
        <message>
            <source>You are asked once. Nothing has been sent yet.</source>
            <translation>Sie werden nur einmal gefragt. Bisher wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Conversion</name>
        <message numerus="yes">
            <source>%n attached message(s), each by itself.</source>
            <translation>
                <numerusform>%n angehängte Nachricht, für sich.</numerusform>
                <numerusform>%n angehängte Nachrichten, jede für sich.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit octets, by the charset each part declares (RFC 2046, 4.1.2)</source>
            <translation>8-Bit-Bytes, nach dem Zeichensatz (charset), den jeder Teil angibt (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>8-bit octets, from text by an Apple event</source>
            <translation>8-Bit-Bytes, aus Text von einem Apple-Event</translation>
        </message>
        <message>
            <source>All internet headers but those named under “Rebuilt”.</source>
            <translation>Alle Internet-Kopfzeilen außer denen, die unter „Rekonstruiert“ genannt sind.</translation>
        </message>
        <message>
            <source>All internet headers, letter for letter.</source>
            <translation>Alle Internet-Kopfzeilen, Zeichen für Zeichen.</translation>
        </message>
        <message>
            <source>All of this was rebuilt.</source>
            <translation>All dies wurde rekonstruiert.</translation>
        </message>
        <message>
            <source>All that the file holds of it, letter for letter.</source>
            <translation>Alles, was die Datei von ihr enthält, Zeichen für Zeichen.</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>Body-Hash (bh=) stimmt nicht überein (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches (RFC 6376, 3.5); the signature itself was not checked</source>
            <translation>Body-Hash (bh=) stimmt überein (RFC 6376, 3.5); die Signatur selbst wurde nicht geprüft</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches as far as l= goes (RFC 6376, 3.5)</source>
            <translation>Body-Hash (bh=) stimmt überein, so weit l= reicht (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CRC of PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</source>
            <translation>CRC von PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</translation>
        </message>
        <message>
            <source>Empty parts with X-Apple-Content-Length (.partial.emlx)</source>
            <translation>Leere Teile mit X-Apple-Content-Length (.partial.emlx)</translation>
        </message>
        <message>
            <source>Every line is unchanged.</source>
            <translation>Jede Zeile ist unverändert.</translation>
        </message>
        <message>
            <source>Exchange name instead of an SMTP address ([MS-OXCMAIL] 2.1.3.1)</source>
            <translation>Exchange-Name statt einer SMTP-Adresse ([MS-OXCMAIL] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Fields made of properties ([MS-OXCMAIL] 2.1.3)</source>
            <translation>Felder, aus Eigenschaften gebildet ([MS-OXCMAIL] 2.1.3)</translation>
        </message>
        <message>
            <source>Fields made of properties of the recipients ([MS-OXCMAIL] 2.1.3.6)</source>
            <translation>Felder, aus Eigenschaften der Empfänger gebildet ([MS-OXCMAIL] 2.1.3.6)</translation>
        </message>
        <message>
            <source>Fields of the mail program, in front or at the end of the header section</source>
            <translation>Felder des Mailprogramms, am Anfang oder am Ende des Kopfbereichs</translation>
        </message>
        <message>
            <source>Fields that describe the body (RFC 2045, 3)</source>
            <translation>Felder, die den Body beschreiben (RFC 2045, 3)</translation>
        </message>
        <message>
            <source>Fields that mail must have (RFC 5322, 3.6; RFC 2045, 4)</source>
            <translation>Felder, die eine Mail haben muss (RFC 5322, 3.6; RFC 2045, 4)</translation>
        </message>
        <message>
            <source>From_ line (RFC 4155)</source>
            <translation>From_-Zeile (RFC 4155)</translation>
        </message>
        <message>
            <source>Header section, all other fields (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>Kopfbereich, alle anderen Felder (Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Header section, byte for byte (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>Kopfbereich, Byte für Byte (Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Lines outside RFC 5322, 2.2</source>
            <translation>Zeilen, die von RFC 5322, 2.2 abweichen</translation>
        </message>
        <message>
            <source>Lines with a broken bar were rebuilt; the others are unchanged.</source>
            <translation>Zeilen mit unterbrochenem Balken wurden rekonstruiert; die anderen sind unverändert.</translation>
        </message>
        <message>
            <source>MIME structure, boundaries and transfer encodings (RFC 2045, 2046)</source>
            <translation>MIME-Struktur, Trennzeilen (boundaries) und Übertragungscodierungen (RFC 2045, 2046)</translation>
        </message>
        <message>
            <source>NUL octets (RFC 5322, 2.2)</source>
            <translation>NUL-Bytes (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</source>
            <translation>Kein PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Kein PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Nicht erhalten geblieben</translation>
        </message>
        <message>
            <source>Nothing for certain.</source>
            <translation>Nichts mit Sicherheit.</translation>
        </message>
        <message>
            <source>Nothing known.</source>
            <translation>Nichts bekannt.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <source>Octets are missing, or structures contradict each other ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</source>
            <translation>Es fehlen Bytes, oder Strukturen widersprechen einander ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</translation>
        </message>
        <message>
            <source>Octets of the message as stored (RFC 5322)</source>
            <translation>Bytes der Nachricht wie gespeichert (RFC 5322)</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts of the content.</source>
            <translation>Reihenfolge, Grenzen und Codierung aller Teile des Inhalts.</translation>
        </message>
        <message>
            <source>PidLidAppointmentRecur or PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</source>
            <translation>PidLidAppointmentRecur oder PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</translation>
        </message>
        <message>
            <source>PidLidReminderFileParameter (CVE-2023-23397)</source>
            <translation>PidLidReminderFileParameter (CVE-2023-23397)</translation>
        </message>
        <message>
            <source>PidLidVerbStream ([MS-OXOMSG] 2.2.1.74)</source>
            <translation>PidLidVerbStream ([MS-OXOMSG] 2.2.1.74)</translation>
        </message>
        <message>
            <source>PidTagAttachDataBinary (0x3701); only the base64 around it is new</source>
            <translation>PidTagAttachDataBinary (0x3701); neu ist nur das base64 darum herum</translation>
        </message>
        <message>
            <source>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</source>
            <translation>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afByReference and its kin ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afByReference und verwandte ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagBody beside PidTagHtml ([MS-OXBBODY] 2.1.3)</source>
            <translation>PidTagBody neben PidTagHtml ([MS-OXBBODY] 2.1.3)</translation>
        </message>
        <message>
            <source>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</source>
            <translation>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</translation>
        </message>
        <message>
            <source>PidTagMessageClass IPM.Outlook.Recall</source>
            <translation>PidTagMessageClass IPM.Outlook.Recall</translation>
        </message>
        <message>
            <source>PidTagMessageClass IPM.Remote</source>
            <translation>PidTagMessageClass IPM.Remote</translation>
        </message>
        <message>
            <source>PidTagMessageClass of an archive’s placeholder</source>
            <translation>PidTagMessageClass des Platzhalters eines Archivs</translation>
        </message>
        <message>
            <source>PidTagMimeSkeleton (0x64F0, [MS-OXCMSG] 2.2.1.28)</source>
            <translation>PidTagMimeSkeleton (0x64F0, [MS-OXCMSG] 2.2.1.28)</translation>
        </message>
        <message>
            <source>PidTagRecipientType MAPI_BCC ([MS-OXOMSG] 2.2.3.1)</source>
            <translation>PidTagRecipientType MAPI_BCC ([MS-OXOMSG] 2.2.3.1)</translation>
        </message>
        <message>
            <source>PidTagRtfCompressed without \fromhtml, as text/rtf</source>
            <translation>PidTagRtfCompressed ohne \fromhtml, als text/rtf</translation>
        </message>
        <message>
            <source>PidTagRtfCompressed, de-encapsulated ([MS-OXRTFEX])</source>
            <translation>PidTagRtfCompressed, entkapselt ([MS-OXRTFEX])</translation>
        </message>
        <message>
            <source>PidTagRtfInSync is false ([MS-OXBBODY] 2.1.3.1)</source>
            <translation>PidTagRtfInSync ist false ([MS-OXBBODY] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}, as {host} replaces links on the way.</source>
            <translation>Ein Beleg für den Inhalt: Er passt nicht zur Signatur von {domains}, denn {host} ersetzt unterwegs Links.</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}.</source>
            <translation>Ein Beleg für den Inhalt: Er passt nicht zur Signatur von {domains}.</translation>
        </message>
        <message>
            <source>PtypTime has no zone ([MS-OXCDATA] 2.11.1)</source>
            <translation>PtypTime hat keine Zeitzone ([MS-OXCDATA] 2.11.1)</translation>
        </message>
        <message>
            <source>Raw 8-bit header fields, decoded while storing</source>
            <translation>Rohe 8-Bit-Kopfzeilenfelder, beim Speichern decodiert</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>Rekonstruiert</translation>
        </message>
        <message>
            <source>S/MIME or PGP entity ([MS-OXOSMIME] 2.1)</source>
            <translation>S/MIME- oder PGP-Einheit ([MS-OXOSMIME] 2.1)</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it.</source>
            <translation>Das schließt eine Änderung ein, die nach der Signatur von {domains} entstand.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which explains it.</source>
            <translation>Das schließt eine Änderung ein, die nach der Signatur von {domains} entstand: {host} ersetzt unterwegs Links, und das erklärt sie.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which is enough.</source>
            <translation type="vanished">Das schließt eine Änderung ein, die nach der Signatur von {domains} entstand: {host} ersetzt unterwegs Links, schon das genügt.</translation>
        </message>
        <message>
            <source>The attached files themselves.</source>
            <translation>Die angehängten Dateien selbst.</translation>
        </message>
        <message>
            <source>The beginning of the content: unchanged since {domains} signed it.</source>
            <translation>Der Anfang des Inhalts: unverändert seit der Signatur von {domains}.</translation>
        </message>
        <message>
            <source>The body without that quoting has the hash in a signature (RFC 6376, 3.5)</source>
            <translation>Ohne diese Quotierung hat der Body den Hash, der in einer Signatur steht (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The content: Outlook kept it in one piece, as it was signed or encrypted.</source>
            <translation>Der Inhalt: Outlook hat ihn am Stück bewahrt, so wie er signiert oder verschlüsselt wurde.</translation>
        </message>
        <message>
            <source>The content: unchanged since {domains} signed it.</source>
            <translation>Der Inhalt: unverändert seit der Signatur von {domains}.</translation>
        </message>
        <message>
            <source>The count of octets in the first line of the .emlx file</source>
            <translation>Die Zahl der Bytes in der ersten Zeile der .emlx-Datei</translation>
        </message>
        <message>
            <source>The headers: made from what Outlook knows of sender, date and the rest.</source>
            <translation>Die Kopfzeilen: gebildet aus dem, was Outlook über Absender, Datum und Weiteres weiß.</translation>
        </message>
        <message>
            <source>The last line is no field (RFC 5322, 2.2)</source>
            <translation>Die letzte Zeile ist kein Feld (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>The whole message, letter for letter.</source>
            <translation>Die ganze Nachricht, Zeichen für Zeichen.</translation>
        </message>
        <message>
            <source>UTF-16 (RFC 2781)</source>
            <translation>UTF-16 (RFC 2781)</translation>
        </message>
        <message>
            <source>UTF-8 signature (U+FEFF)</source>
            <translation>UTF-8-Signatur (U+FEFF)</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Unchanged before line {line}, rebuilt from there on.</source>
            <translation>Vor Zeile {line} unverändert, ab dort rekonstruiert.</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>application/ms-tnef ohne die zugehörige Nachricht ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>charset of Content-Type (RFC 2046, 4.1.2)</source>
            <translation>charset in Content-Type (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>mboxo quoting (RFC 4155, appendix A)</source>
            <translation>mboxo-Quotierung (RFC 4155, Anhang A)</translation>
        </message>
        <message>
            <source>multipart/report without its second part (RFC 6522, 3)</source>
            <translation>multipart/report ohne den zweiten Teil (RFC 6522, 3)</translation>
        </message>
        <message>
            <source>multipart/signed without its signed part (RFC 1847)</source>
            <translation>multipart/signed ohne den signierten Teil (RFC 1847)</translation>
        </message>
        <message>
            <source>text/calendar made of properties ([MS-OXCICAL] 2.1.3)</source>
            <translation>text/calendar, aus Eigenschaften gebildet ([MS-OXCICAL] 2.1.3)</translation>
        </message>
    </context>
    <context>
        <name>ConversionPage</name>
        <message>
            <source>Came in as</source>
            <translation>Übergeben als</translation>
        </message>
        <message>
            <source>Handed over as</source>
            <translation type="vanished">Übergeben als</translation>
        </message>
        <message>
            <source>How the sample came about</source>
            <translation>Wie das Muster zustande kam</translation>
        </message>
        <message>
            <source>SHA-256 of the message</source>
            <translation>SHA-256 der Nachricht</translation>
        </message>
        <message>
            <source>SHA-256 of what was handed over</source>
            <translation type="vanished">SHA-256 davon</translation>
        </message>
        <message>
            <source>SHA-256 when it came in</source>
            <translation>SHA-256 bei der Übergabe</translation>
        </message>
        <message>
            <source>Size of that</source>
            <translation type="vanished">Größe davon</translation>
        </message>
        <message>
            <source>Size of the message</source>
            <translation>Größe der Nachricht</translation>
        </message>
        <message>
            <source>Size when it came in</source>
            <translation>Größe bei der Übergabe</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>A mistake in Intact</source>
            <translation>Ein Fehler in Intact</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>This tells what went wrong, and holds nothing of your messages. Intact sends it nowhere: copy it, and pass it on to whoever helps you.</source>
            <translation>Hier steht, was schiefgegangen ist, aber nichts aus Ihren Nachrichten. Intact sendet es nirgendwohin: Kopieren Sie es und geben Sie es an die Person weiter, die Ihnen hilft.</translation>
        </message>
        <message>
            <source>What would be copied</source>
            <translation>Was kopiert würde</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>A .msg file holds what Outlook stored of the message, with the header lines of mail that came over the internet. Intact rebuilds the mail from it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>Eine .msg-Datei enthält, was Outlook von der Nachricht gespeichert hat, bei Mail aus dem Internet auch die Kopfzeilen. Intact rekonstruiert daraus die Mail.</translation>
        </message>
        <message>
            <source>A customer of Symantec, usually your administrator. The sample should come from the person the message was first sent to.</source>
            <extracomment>destinations/symantec-clicktime-support-case: who</extracomment>
            <translation>Das macht ein Kunde von Symantec, meist Ihr Administrator. Das Muster sollte von der Person kommen, an die die Nachricht ursprünglich ging.</translation>
        </message>
        <message>
            <source>A few reports are stopped by spam filters on the way. If yours comes back, a screenshot is accepted too.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>Einige wenige Meldungen werden unterwegs von Spamfiltern aufgehalten. Kommt Ihre zurück, wird auch ein Bildschirmfoto angenommen.</translation>
        </message>
        <message>
            <source>A file dragged out of Windows Live Mail can be called ._EML. Intact reads it all the same: it looks at the content, not at the name.</source>
            <extracomment>clients/windows-live-mail: warnings</extracomment>
            <translation>Eine Datei, die aus Windows Live Mail gezogen wurde, kann ._EML heißen. Intact liest sie trotzdem: Es sieht sich den Inhalt an, nicht den Namen.</translation>
        </message>
        <message>
            <source>A folder that holds the folders “destinations” and “clients” with the organisation’s own files. Only administrators may be able to write there.</source>
            <extracomment>policy OrganisationFolder: text</extracomment>
            <translation>Ein Ordner, der die Ordner „destinations“ und „clients“ mit den eigenen Dateien der Organisation enthält. Nur Administratoren dürfen dort schreiben können.</translation>
        </message>
        <message>
            <source>A guide in SpamCop’s forum, 2005</source>
            <extracomment>clients/horde: procedures.source</extracomment>
            <translation>eine Anleitung im Forum von SpamCop, 2005</translation>
        </message>
        <message>
            <source>A mail program stores the message as the server hands it out.</source>
            <extracomment>clients/fastmail: procedures.keeps</extracomment>
            <translation>Ein Mailprogramm speichert die Nachricht so, wie der Server sie ausgibt.</translation>
        </message>
        <message>
            <source>A mail without a sample attached: it is thrown away</source>
            <translation type="vanished">eine Mail ohne angehängtes Muster (sie wird verworfen)</translation>
        </message>
        <message>
            <source>A newer page prefers the Control Panel, the quarantine report or the Outlook add-in. Use those first where you have them.</source>
            <extracomment>destinations/hornetsecurity-false-positive: check_before_use</extracomment>
            <translation>Eine neuere Seite empfiehlt eher das Control Panel, den Quarantäne-Report oder das Outlook-Add-in. Verwenden Sie zuerst diese, wenn Sie sie haben.</translation>
        </message>
        <message>
            <source>A plain Forward or pasted text</source>
            <translation type="vanished">eine einfache Weiterleitung oder eingefügter Text</translation>
        </message>
        <message>
            <source>A plain Forward, a copy of the text, a screenshot or a PDF is not a valid sample.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Eine einfache Weiterleitung, eine Kopie des Textes, ein Bildschirmfoto oder ein PDF ist kein gültiges Muster.</translation>
        </message>
        <message>
            <source>A sample can hold personal data: mail addresses, and everything that stands in the message and its attachments. Symantec states that it uses samples worldwide, only to make rules that detect spam, that it passes them to no third party, and that only its staff who work on those rules see them. Its privacy policy tells more.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: consent</extracomment>
            <translation>Ein Muster kann personenbezogene Daten enthalten: Mailadressen und alles, was in der Nachricht und ihren Anhängen steht. Symantec gibt an, dass es Muster weltweit verwendet, nur um Regeln zu erstellen, die Spam erkennen, dass es sie nicht an Dritte weitergibt und dass nur Mitarbeiter, die an diesen Regeln arbeiten, sie sehen. Mehr steht in seiner Datenschutzerklärung.</translation>
        </message>
        <message>
            <source>A text of a public project, about calendar items</source>
            <extracomment>clients/outlook-mac: procedures.source</extracomment>
            <translation>ein Text eines öffentlichen Projekts, über Kalendereinträge</translation>
        </message>
        <message>
            <source>Add the permanent link of the log entry to the ticket; your administrator can copy it from the logs.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>Fügen Sie dem Ticket den dauerhaften Link des Protokolleintrags hinzu; Ihr Administrator kann ihn aus den Protokollen kopieren.</translation>
        </message>
        <message>
            <source>Address of each destination</source>
            <extracomment>policy DestinationAddresses: title</extracomment>
            <translation>Adresse je Empfänger</translation>
        </message>
        <message>
            <source>All header lines and attachments, in a mailbox file.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>Alle Kopfzeilen und Anhänge, in einer Postfachdatei.</translation>
        </message>
        <message>
            <source>All header lines and the body, as its help says.</source>
            <extracomment>clients/the-bat: procedures.keeps</extracomment>
            <translation>Alle Kopfzeilen und der Inhalt, so sagt es die Hilfe des Programms.</translation>
        </message>
        <message>
            <source>All mails go to this address instead of the destination: somebody there looks at the samples and submits them.</source>
            <extracomment>policy ModeratorAddress: text</extracomment>
            <translation>Alle Mails gehen an diese Adresse statt an den Empfänger: Dort sieht jemand die Muster durch und reicht sie ein.</translation>
        </message>
        <message>
            <source>Allowed ways out</source>
            <extracomment>policy AllowedWays: title</extracomment>
            <translation>Erlaubte Wege</translation>
        </message>
        <message>
            <source>Another mail app on a phone or tablet</source>
            <extracomment>clients/phone: title</extracomment>
            <translation>Andere Mail-App auf Smartphone oder Tablet</translation>
        </message>
        <message>
            <source>Anti-Phishing Working Group (APWG)</source>
            <extracomment>destinations/apwg: title</extracomment>
            <translation>Anti-Phishing Working Group (APWG)</translation>
        </message>
        <message>
            <source>Any app that has no guide of its own here</source>
            <extracomment>clients/phone: versions</extracomment>
            <translation>Jede App, die hier keine eigene Anleitung hat</translation>
        </message>
        <message>
            <source>Any other program</source>
            <extracomment>clients/general: title</extracomment>
            <translation>Anderes Programm</translation>
        </message>
        <message>
            <source>Anyone who has the original message. Cisco cannot process the forward of a mail that had already been forwarded.</source>
            <extracomment>destinations/cisco-false-positive: who</extracomment>
            <translation>Einreichen kann, wer die Originalnachricht hat. Die Weiterleitung einer Mail, die schon einmal weitergeleitet wurde, kann Cisco nicht verarbeiten.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your house collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <translation type="vanished">Einreichen kann, wer die Originalnachricht hat. Wenn in Ihrem Haus eine Stelle solche Mail sammelt, muss sie die innere Nachricht einreichen: Eine Mail in einer Mail in einer Mail kann Fortinet oft nicht lesen.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your organisation collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <extracomment>destinations/fortinet-missed-spam: who</extracomment>
            <translation>Einreichen kann, wer die Originalnachricht hat. Wenn in Ihrer Organisation eine Stelle solche Mail sammelt, muss sie die innere Nachricht einreichen: Eine Mail in einer Mail in einer Mail kann Fortinet oft nicht lesen.</translation>
        </message>
        <message>
            <source>Anyone who received a phishing mail.</source>
            <extracomment>destinations/apwg: who</extracomment>
            <translation>Melden kann, wer eine Phishing-Mail bekommen hat.</translation>
        </message>
        <message>
            <source>Anyone who received a suspicious mail.</source>
            <extracomment>destinations/uk-ncsc: who</extracomment>
            <translation>Melden kann, wer eine verdächtige Mail bekommen hat.</translation>
        </message>
        <message>
            <source>Anyone who received the message.</source>
            <extracomment>destinations/own-address: who</extracomment>
            <translation>Einreichen kann, wer die Nachricht bekommen hat.</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <extracomment>clients/apple-mail: title</extracomment>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Apple’s Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: versions</extracomment>
            <translation>Mail von Apple auf iPhone und iPad</translation>
        </message>
        <message>
            <source>Arabic</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Archives such as .zip</source>
            <translation type="vanished">Archive wie .zip</translation>
        </message>
        <message>
            <source>Ask for consent</source>
            <extracomment>policy AskConsent: title</extracomment>
            <translation>Zustimmung einholen</translation>
        </message>
        <message>
            <source>Ask your administrator first: Microsoft wants administrators to report such messages in the Submissions portal instead.</source>
            <extracomment>destinations/microsoft-false-positive: first_advice</extracomment>
            <translation>Fragen Sie zuerst Ihren Administrator: Microsoft möchte, dass Administratoren solche Nachrichten stattdessen im Portal „Übermittlungen“ (Submissions) melden.</translation>
        </message>
        <message>
            <source>Ask your administrator first: the original in Mimecast’s message tracking has all header lines, so it is the best sample there is.</source>
            <extracomment>destinations/mimecast: first_advice</extracomment>
            <translation>Fragen Sie zuerst Ihren Administrator: Das Original in der Nachrichtenverfolgung von Mimecast hat alle Kopfzeilen, ist also das beste Muster, das es gibt.</translation>
        </message>
        <message>
            <source>Attach the original, not a mail that brought it: a message in a message in a message often cannot be read at the other end.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Hängen Sie das Original an, nicht eine Mail, mit der es kam: Eine Nachricht in einer Nachricht in einer Nachricht kann am anderen Ende oft nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Automatic forwarding: such mail is ignored</source>
            <translation type="vanished">automatische Weiterleitung (solche Mail wird ignoriert)</translation>
        </message>
        <message>
            <source>Begin a new mail and open it in a window of its own.</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>Beginnen Sie eine neue Mail und öffnen Sie sie in einem eigenen Fenster.</translation>
        </message>
        <message>
            <source>Begin a new mail and put its window beside the list of messages.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Beginnen Sie eine neue Mail und stellen Sie ihr Fenster neben die Liste der Nachrichten.</translation>
        </message>
        <message>
            <source>Begin a new mail, and put its window beside the list of messages.</source>
            <translation type="vanished">Beginnen Sie eine neue Mail und stellen Sie ihr Fenster neben die Liste der Nachrichten.</translation>
        </message>
        <message>
            <source>Begin a new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Beginnen Sie eine neue Mail.</translation>
        </message>
        <message>
            <source>Beside the Forward button</source>
            <extracomment>clients/groupwise: procedures.title</extracomment>
            <translation>Neben der Schaltfläche zum Weiterleiten</translation>
        </message>
        <message>
            <source>Blog of a Trend Micro support engineer</source>
            <extracomment>destinations/trend-micro: sources.name</extracomment>
            <translation>Blog eines Supporttechnikers von Trend Micro</translation>
        </message>
        <message>
            <source>Bring the file to a computer and drop it on Intact.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Bringen Sie die Datei auf einen Computer und ziehen Sie sie auf Intact.</translation>
        </message>
        <message>
            <source>Broadcom article 160831 (5 days, one per mail, no .zip)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: sources.name</extracomment>
            <translation>Broadcom-Artikel 160831 (5 Tage, eines je Mail, kein .zip)</translation>
        </message>
        <message>
            <source>Broadcom article 160831, newer copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>Broadcom-Artikel 160831, neuere Kopie</translation>
        </message>
        <message>
            <source>Broadcom article 160831, older copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>Broadcom-Artikel 160831, ältere Kopie</translation>
        </message>
        <message>
            <source>Broadcom article 163837</source>
            <extracomment>clients/outlook-2003: procedures.source</extracomment>
            <translation>Broadcom-Artikel 163837</translation>
        </message>
        <message>
            <source>Broadcom article 163837, about an older Outlook</source>
            <extracomment>clients/outlook-2016: procedures.source</extracomment>
            <translation>Broadcom-Artikel 163837, über ein älteres Outlook</translation>
        </message>
        <message>
            <source>Broadcom article 163837, which only names the other article</source>
            <extracomment>clients/lotus-notes: procedures.source</extracomment>
            <translation>Broadcom-Artikel 163837, der nur den anderen Artikel nennt</translation>
        </message>
        <message>
            <source>Broadcom article 163837, whose stored copy has lost the program’s name</source>
            <extracomment>clients/entourage: procedures.source</extracomment>
            <translation>Broadcom-Artikel 163837, in dessen gespeicherter Kopie der Name des Programms fehlt</translation>
        </message>
        <message>
            <source>Broadcom article 177117</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: sources.name</extracomment>
            <translation>Broadcom-Artikel 177117</translation>
        </message>
        <message>
            <source>Broadcom article 255204</source>
            <extracomment>destinations/symantec-clicktime-support-case: sources.name</extracomment>
            <translation>Broadcom-Artikel 255204</translation>
        </message>
        <message>
            <source>By a setting, for every forward from then on</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>Mit einer Einstellung, die ab dann für jede Weiterleitung gilt</translation>
        </message>
        <message>
            <source>By attaching an Outlook item</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Ein Outlook-Element anhängen</translation>
        </message>
        <message>
            <source>By attaching an item</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>Ein Element anhängen</translation>
        </message>
        <message>
            <source>By dragging it into a new mail</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>In eine neue Mail ziehen</translation>
        </message>
        <message>
            <source>Check that the message stands in the new mail as an attachment, enter the address and send.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Prüfen Sie, ob die Nachricht in der neuen Mail als Anhang steht, geben Sie die Adresse ein und senden Sie die Mail.</translation>
        </message>
        <message>
            <source>Choose .eml where there is a choice, and save.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Wählen Sie .eml, wenn es eine Auswahl gibt, und speichern Sie.</translation>
        </message>
        <message>
            <source>Choose .eml, or the message’s own format.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Wählen Sie .eml oder das eigene Format der Nachricht.</translation>
        </message>
        <message>
            <source>Choose EML. The file usually lands in your downloads.</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Wählen Sie EML. Die Datei landet meist unter Ihren Downloads.</translation>
        </message>
        <message>
            <source>Choose the entry above the list that forwards it as an attachment.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Wählen Sie über der Liste den Eintrag, der sie als Anhang weiterleitet.</translation>
        </message>
        <message>
            <source>Choose the entry that downloads the message, not an attachment. You get an .eml file.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Wählen Sie den Eintrag, der die Nachricht herunterlädt, nicht einen Anhang. Sie bekommen eine .eml-Datei.</translation>
        </message>
        <message>
            <source>Choose the format with the whole text of one message, and save.</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>Wählen Sie das Format mit dem ganzen Text einer Nachricht und speichern Sie.</translation>
        </message>
        <message>
            <source>Choose the format «Raw Message Source» and save.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Wählen Sie das Format «Raw Message Source» und speichern Sie.</translation>
        </message>
        <message>
            <source>Choose the type «Outlook Message Format» and save.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Wählen Sie den Typ «Outlook Message Format» und speichern Sie.</translation>
        </message>
        <message>
            <source>Choose «Download (.eml)» in its menu.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Wählen Sie in ihrem Menü «Download (.eml)».</translation>
        </message>
        <message>
            <source>Choose «Forward and Redirect» and then «As Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Wählen Sie «Forward and Redirect» und dann «As Attachment».</translation>
        </message>
        <message>
            <source>Choose «Forward as Attachments».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>Wählen Sie «Forward as Attachments».</translation>
        </message>
        <message>
            <source>Choose «Forward as attachment».</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>Wählen Sie «Forward as attachment».</translation>
        </message>
        <message>
            <source>Choose «Save as .eml» or «Download as .eml» in the menu of the message.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Wählen Sie im Menü der Nachricht «Save as .eml» oder «Download as .eml».</translation>
        </message>
        <message>
            <source>Cisco AsyncOS 8.5 user guide</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>Benutzerhandbuch zu Cisco AsyncOS 8.5</translation>
        </message>
        <message>
            <source>Cisco does not answer single reports.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>Cisco beantwortet einzelne Meldungen nicht.</translation>
        </message>
        <message>
            <source>Cisco – dangerous attachment that got through</source>
            <extracomment>destinations/cisco-malware: title</extracomment>
            <translation>Cisco – gefährlicher Anhang kam durch</translation>
        </message>
        <message>
            <source>Cisco – good mail called marketing</source>
            <extracomment>destinations/cisco-not-marketing: title</extracomment>
            <translation>Cisco – erwünschte Mail als Werbung eingestuft</translation>
        </message>
        <message>
            <source>Cisco – good mail was stopped</source>
            <extracomment>destinations/cisco-false-positive: title</extracomment>
            <translation>Cisco – erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>Cisco – marketing mail not recognised</source>
            <extracomment>destinations/cisco-marketing: title</extracomment>
            <translation>Cisco – Werbemail nicht erkannt</translation>
        </message>
        <message>
            <source>Cisco – phishing that got through</source>
            <extracomment>destinations/cisco-phishing: title</extracomment>
            <translation>Cisco – Phishing kam durch</translation>
        </message>
        <message>
            <source>Cisco – spam that got through</source>
            <extracomment>destinations/cisco-missed-spam: title</extracomment>
            <translation>Cisco – Spam kam durch</translation>
        </message>
        <message>
            <source>Claws Mail</source>
            <extracomment>clients/claws-mail: title</extracomment>
            <translation>Claws Mail</translation>
        </message>
        <message>
            <source>Click the arrow beside the paper clip and choose «Item».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Klicken Sie auf den Pfeil neben der Büroklammer und wählen Sie «Item».</translation>
        </message>
        <message>
            <source>Click the bar at the top with the right mouse button, choose to customise it, and drag the button «Forward as Attachment» into it. This is needed once.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Klicken Sie mit der rechten Maustaste auf die Leiste oben, wählen Sie den Eintrag zum Anpassen und ziehen Sie die Schaltfläche «Forward as Attachment» hinein. Das ist nur einmal nötig.</translation>
        </message>
        <message>
            <source>Click the message in the list with the right mouse button.</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>Klicken Sie in der Liste mit der rechten Maustaste auf die Nachricht.</translation>
        </message>
        <message>
            <source>Click the three dots, «More», above the list and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Klicken Sie über der Liste auf die drei Punkte, «More», und wählen Sie «Forward as attachment».</translation>
        </message>
        <message>
            <source>Click «Attach Item» and choose «Item».</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>Klicken Sie auf «Attach Item» und wählen Sie «Item».</translation>
        </message>
        <message>
            <source>Click «Attach Item», then «Outlook Item».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Klicken Sie auf «Attach Item», dann auf «Outlook Item».</translation>
        </message>
        <message>
            <source>Click «File», then «Save As».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Klicken Sie auf «File», dann auf «Save As».</translation>
        </message>
        <message>
            <source>Click «Forward».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Klicken Sie auf «Forward».</translation>
        </message>
        <message>
            <source>Close both windows with «OK».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Schließen Sie beide Fenster mit «OK».</translation>
        </message>
        <message>
            <source>Cloudmark takes samples through a web form on its site; mail addresses are not known here.</source>
            <extracomment>destinations/cloudmark: address_hint</extracomment>
            <translation>Cloudmark nimmt Muster über ein Webformular auf seiner Website an; Mailadressen sind hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Cloudmark – wrong verdict (web form)</source>
            <extracomment>destinations/cloudmark: title</extracomment>
            <translation>Cloudmark – falsche Einstufung (Webformular)</translation>
        </message>
        <message>
            <source>Cloudmark, how to report an accuracy issue</source>
            <extracomment>destinations/cloudmark: sources.name</extracomment>
            <translation>Cloudmark, wie man Fehlurteile meldet</translation>
        </message>
        <message>
            <source>Ctrl+Alt+F is the plain Forward here, which is not a valid sample. Use the menu.</source>
            <extracomment>clients/claws-mail: warnings</extracomment>
            <translation>Strg+Alt+F ist hier die einfache Weiterleitung, die kein gültiges Muster ergibt. Verwenden Sie das Menü.</translation>
        </message>
        <message>
            <source>Days the history goes back</source>
            <extracomment>policy HistoryDays: title</extracomment>
            <translation>Tage, die der Verlauf zurückreicht</translation>
        </message>
        <message>
            <source>Default destination</source>
            <extracomment>policy DefaultDestination: title</extracomment>
            <translation>Standardempfänger</translation>
        </message>
        <message>
            <source>Destinations that are offered</source>
            <extracomment>policy OfferedDestinations: title</extracomment>
            <translation>Angebotene Empfänger</translation>
        </message>
        <message>
            <source>Do not add samples to a support case: Symantec deletes them there.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>Fügen Sie Muster keinem Supportfall hinzu: Symantec löscht sie dort.</translation>
        </message>
        <message>
            <source>Do not attach a .msg file here: Symantec treats a .msg that does not come out of Outlook as invalid.</source>
            <extracomment>clients/outlook-express: warnings</extracomment>
            <translation>Hängen Sie hier keine .msg-Datei an: Symantec behandelt eine .msg-Datei, die nicht aus Outlook kommt, als ungültig.</translation>
        </message>
        <message>
            <source>Do not attach a saved .eml file in Outlook: Symantec treats an .eml that comes out of Outlook as invalid. Attach the message itself.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Hängen Sie in Outlook keine gespeicherte .eml-Datei an: Symantec behandelt eine .eml-Datei, die aus Outlook kommt, als ungültig. Hängen Sie die Nachricht selbst an.</translation>
        </message>
        <message>
            <source>Do not copy the text that «Show original» shows into a mail: older guides say so, but it is not a valid sample.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>Kopieren Sie nicht den Text, den «Show original» anzeigt, in eine Mail: Ältere Anleitungen empfehlen das, aber es ist kein gültiges Muster.</translation>
        </message>
        <message>
            <source>Do not pass the message to somebody else first: each forward loses details. The person who received it should send it in.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Geben Sie die Nachricht nicht zuerst an jemand anderen weiter: Bei jeder Weiterleitung gehen Einzelheiten verloren. Wer sie empfangen hat, sollte sie einreichen.</translation>
        </message>
        <message>
            <source>Domains of own addresses</source>
            <extracomment>policy OwnDomains: title</extracomment>
            <translation>Domänen eigener Adressen</translation>
        </message>
        <message>
            <source>Download it as a file</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Als Datei herunterladen</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <extracomment>clients/claws-mail: procedures.title</extracomment>
            <translation>Auf Intact ziehen</translation>
        </message>
        <message>
            <source>Drag it out</source>
            <extracomment>clients/tuta: procedures.title</extracomment>
            <translation>Herausziehen</translation>
        </message>
        <message>
            <source>Drag it to a folder</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>In einen Ordner ziehen</translation>
        </message>
        <message>
            <source>Drag it to the desktop</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Auf den Schreibtisch ziehen</translation>
        </message>
        <message>
            <source>Drag one message or several from the list onto Intact.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Ziehen Sie eine oder mehrere Nachrichten aus der Liste auf Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list into a folder. A file appears there.</source>
            <extracomment>clients/windows-live-mail: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus der Liste in einen Ordner. Dort erscheint eine Datei.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus der Liste in den Text der neuen Mail.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail. It becomes an attachment.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus der Liste in den Text der neuen Mail. Sie wird zu einem Anhang.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the window of the new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus der Liste in das Fenster der neuen Mail.</translation>
        </message>
        <message>
            <source>Drag the message from the list onto Intact.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus der Liste auf Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A .msg file appears there.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus der Liste auf den Desktop oder in einen Ordner. Dort erscheint eine .msg-Datei.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A file that ends in .eml appears there.</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus der Liste auf den Schreibtisch oder in einen Ordner. Dort erscheint eine Datei, die auf .eml endet.</translation>
        </message>
        <message>
            <source>Drag the message onto Intact.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht auf Intact.</translation>
        </message>
        <message>
            <source>Drag the message out of the window to the desktop. A file that ends in .eml appears there.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Nachricht aus dem Fenster auf den Schreibtisch. Dort erscheint eine Datei, die auf .eml endet.</translation>
        </message>
        <message>
            <source>Dragging does not work</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>Ziehen geht nicht</translation>
        </message>
        <message>
            <source>Dragging from KMail onto another program hands over an internal address, not the message. Save it instead.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>Beim Ziehen aus KMail auf ein anderes Programm wird eine interne Adresse übergeben, nicht die Nachricht. Speichern Sie sie stattdessen.</translation>
        </message>
        <message>
            <source>Dragging from Mail straight onto another program does not always hand the message over. If nothing arrives, drag it to the desktop first, or save it.</source>
            <extracomment>clients/apple-mail: warnings</extracomment>
            <translation>Wenn Sie aus Mail direkt auf ein anderes Programm ziehen, wird die Nachricht nicht immer übergeben. Kommt nichts an, ziehen Sie sie zuerst auf den Schreibtisch, oder speichern Sie sie.</translation>
        </message>
        <message>
            <source>Dragging from the new Outlook onto another program often hands over no message at all. If nothing arrives, download the message first.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>Beim Ziehen aus dem neuen Outlook auf ein anderes Programm wird oft gar keine Nachricht übergeben. Kommt nichts an, laden Sie die Nachricht zuerst herunter.</translation>
        </message>
        <message>
            <source>Dragging hands over a mailbox file with small changes: a line X-Evolution-Source, and a &gt; before lines that begin with From. Intact takes the added line off and tells you.</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>Beim Ziehen wird eine Postfachdatei mit kleinen Änderungen übergeben: eine Zeile X-Evolution-Source und ein &gt; vor Zeilen, die mit From beginnen. Intact entfernt die hinzugefügte Zeile und sagt es Ihnen.</translation>
        </message>
        <message>
            <source>Drop a copy of it on Intact.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Ziehen Sie eine Kopie davon auf Intact.</translation>
        </message>
        <message>
            <source>Drop that file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Ziehen Sie diese Datei auf Intact.</translation>
        </message>
        <message>
            <source>Drop the .msg file on Intact.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die .msg-Datei auf Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact and look whether all header lines are there.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Datei auf Intact und sehen Sie nach, ob alle Kopfzeilen da sind.</translation>
        </message>
        <message>
            <source>Drop the file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Datei auf Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact: it shows whether something is missing.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Ziehen Sie die Datei auf Intact: Es zeigt, ob etwas fehlt.</translation>
        </message>
        <message>
            <source>Dynamic Net, reporting spam</source>
            <extracomment>destinations/n-able-false-positive: sources.name</extracomment>
            <translation>Dynamic Net, Spam melden</translation>
        </message>
        <message>
            <source>Each sample is examined on its own, usually within 24 hours. Symantec does not answer by mail.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>Jedes Muster wird einzeln untersucht, meist innerhalb von 24 Stunden. Symantec antwortet nicht per Mail.</translation>
        </message>
        <message>
            <source>English</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Enter the address and send.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Geben Sie die Adresse ein und senden Sie die Mail.</translation>
        </message>
        <message>
            <source>Enter the address of the person or desk in your organisation that looks at such messages. If you do not know it, ask your helpdesk.</source>
            <extracomment>destinations/own-address: address_hint</extracomment>
            <translation>Geben Sie die Adresse der Person oder Stelle in Ihrer Organisation ein, die solche Nachrichten prüft. Wenn Sie sie nicht kennen, fragen Sie Ihren Helpdesk.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there and not empty, and send.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Geben Sie die Adresse ein, prüfen Sie, ob der Anhang da ist und nicht leer, und senden Sie die Mail.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there, and send.</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>Geben Sie die Adresse ein, prüfen Sie, ob der Anhang da ist, und senden Sie die Mail.</translation>
        </message>
        <message>
            <source>Enter the address, check that the message stands there as an attachment, and send.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Geben Sie die Adresse ein, prüfen Sie, ob die Nachricht dort als Anhang steht, und senden Sie die Mail.</translation>
        </message>
        <message>
            <source>Entourage, Outlook 2011 for Mac</source>
            <extracomment>clients/entourage: title</extracomment>
            <translation>Entourage, Outlook 2011 für Mac</translation>
        </message>
        <message>
            <source>Every mail program and webmail that can attach a message to a message</source>
            <extracomment>clients/general: versions</extracomment>
            <translation>Jedes Mailprogramm und Webmail, das eine Nachricht an eine Nachricht anhängen kann</translation>
        </message>
        <message>
            <source>Everything, byte for byte. The files end in .txt; Intact looks at the content.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>Alles, Byte für Byte. Die Dateien enden auf .txt; Intact sieht sich den Inhalt an.</translation>
        </message>
        <message>
            <source>Everything, if the message is attached unchanged.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>Alles, wenn die Nachricht unverändert angehängt ist.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is by default.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Alles, solange als Art der Weiterleitung «attached» eingestellt ist, wie im Auslieferungszustand.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is from the factory.</source>
            <translation type="vanished">Alles, solange als Art der Weiterleitung «attached» eingestellt ist, wie im Auslieferungszustand.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Alles. Zeilen, die Thunderbird hinzugefügt hat, entfernt Intact.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact. On Windows and macOS this was not tried.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Alles. Zeilen, die Thunderbird hinzugefügt hat, entfernt Intact. Unter Windows und macOS wurde das nicht ausprobiert.</translation>
        </message>
        <message>
            <source>Everything: it is the message as it was delivered.</source>
            <extracomment>clients/sup: procedures.keeps</extracomment>
            <translation>Alles: Es ist die Nachricht, wie sie zugestellt wurde.</translation>
        </message>
        <message>
            <source>Everything: the message goes unaltered.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Alles: Die Nachricht wird unverändert gesendet.</translation>
        </message>
        <message>
            <source>Everything: the message is attached as it is stored.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Alles: Die Nachricht wird so angehängt, wie sie gespeichert ist.</translation>
        </message>
        <message>
            <source>Evolution</source>
            <extracomment>clients/evolution: title</extracomment>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Evolution on Linux</source>
            <extracomment>clients/evolution: versions</extracomment>
            <translation>Evolution unter Linux</translation>
        </message>
        <message>
            <source>Evolution’s help, forwarding</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>Hilfe von Evolution, Weiterleiten</translation>
        </message>
        <message>
            <source>Export it as a file</source>
            <extracomment>clients/proton: procedures.title</extracomment>
            <translation>Als Datei exportieren</translation>
        </message>
        <message>
            <source>Export the message</source>
            <extracomment>clients/lotus-notes: procedures.title</extracomment>
            <translation>Die Nachricht exportieren</translation>
        </message>
        <message>
            <source>Fastmail in the browser</source>
            <extracomment>clients/fastmail: title</extracomment>
            <translation>Fastmail im Browser</translation>
        </message>
        <message>
            <source>Fastmail’s web client</source>
            <extracomment>clients/fastmail: versions</extracomment>
            <translation>Der Webclient von Fastmail</translation>
        </message>
        <message>
            <source>Fetch it with a mail program</source>
            <extracomment>clients/fastmail: procedures.title</extracomment>
            <translation>Mit einem Mailprogramm abrufen</translation>
        </message>
        <message>
            <source>First words of the mails</source>
            <extracomment>policy BodyTemplate: title</extracomment>
            <translation>Erste Worte der Mails</translation>
        </message>
        <message>
            <source>Folder with own destinations and guides</source>
            <extracomment>policy OrganisationFolder: title</extracomment>
            <translation>Ordner mit eigenen Empfängern und Anleitungen</translation>
        </message>
        <message>
            <source>Follow the guide for that program.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>Folgen Sie der Anleitung für dieses Programm.</translation>
        </message>
        <message>
            <source>Follow the guide «Gmail in the browser».</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>Folgen Sie der Anleitung «Gmail in the browser».</translation>
        </message>
        <message>
            <source>Fortinet community, FortiMail false negative handling</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>Fortinet-Community, Umgang mit nicht erkanntem Spam in FortiMail</translation>
        </message>
        <message>
            <source>Fortinet community, submitting spam samples (2013, edited 2022)</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>Fortinet-Community, Spam-Muster einreichen (2013, bearbeitet 2022)</translation>
        </message>
        <message>
            <source>Fortinet does not answer the sender.</source>
            <extracomment>destinations/fortinet-missed-spam: what_next</extracomment>
            <translation>Fortinet antwortet dem Absender nicht.</translation>
        </message>
        <message>
            <source>Fortinet – spam that got through</source>
            <extracomment>destinations/fortinet-missed-spam: title</extracomment>
            <translation>Fortinet – Spam kam durch</translation>
        </message>
        <message>
            <source>Fortinet’s article of 2025 names this address. An older one names submitspam@service.fortinet.com; ask your administrator if a mail comes back.</source>
            <extracomment>destinations/fortinet-missed-spam: check_before_use</extracomment>
            <translation>Der Artikel von Fortinet aus dem Jahr 2025 nennt diese Adresse. Ein älterer nennt submitspam@service.fortinet.com; fragen Sie Ihren Administrator, wenn eine Mail zurückkommt.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known here. Drag the message out and let Intact make the mail.</source>
            <extracomment>clients/tuta: warnings</extracomment>
            <translation>Wie sich hier als Anhang weiterleiten lässt, ist nicht bekannt. Ziehen Sie die Nachricht heraus und lassen Sie Intact die Mail erstellen.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known to work here. Open the mailbox in the browser or in another mail program, and take the message from there.</source>
            <extracomment>clients/windows-10-mail: warnings</extracomment>
            <translation>Ob hier das Weiterleiten als Anhang funktioniert, ist nicht bekannt. Öffnen Sie das Postfach im Browser oder in einem anderen Mailprogramm und nehmen Sie die Nachricht von dort.</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: by default it is «attached».</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>Beim Weiterleiten im Text gehen die Anhänge verloren. Sehen Sie sich die Einstellung unter «Edit», «Preferences», «Composer Preferences», «General», «Forward style» an: Im Auslieferungszustand ist es «attached».</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: from the factory it is «attached».</source>
            <translation type="vanished">Beim Weiterleiten im Text gehen die Anhänge verloren. Sehen Sie sich die Einstellung unter «Edit», «Preferences», «Composer Preferences», «General», «Forward style» an: Im Auslieferungszustand ist es «attached».</translation>
        </message>
        <message>
            <source>French</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>From the list of messages</source>
            <extracomment>clients/horde: procedures.title</extracomment>
            <translation>Aus der Liste der Nachrichten</translation>
        </message>
        <message>
            <source>GMX, web.de and mail.com in the browser</source>
            <extracomment>clients/gmx: title</extracomment>
            <translation>GMX, web.de und mail.com im Browser</translation>
        </message>
        <message>
            <source>Geary</source>
            <extracomment>clients/geary: title</extracomment>
            <translation>Geary</translation>
        </message>
        <message>
            <source>Geary has no known way to forward a message as an attachment or to save it. Use the webmail of your provider or another mail program for this.</source>
            <extracomment>clients/geary: warnings</extracomment>
            <translation>In Geary ist kein Weg bekannt, eine Nachricht als Anhang weiterzuleiten oder zu speichern. Verwenden Sie dafür das Webmail Ihres Anbieters oder ein anderes Mailprogramm.</translation>
        </message>
        <message>
            <source>Geary on Linux</source>
            <extracomment>clients/geary: versions</extracomment>
            <translation>Geary unter Linux</translation>
        </message>
        <message>
            <source>Geary’s source, 2026-05-13</source>
            <extracomment>clients/geary: procedures.source</extracomment>
            <translation>Quellcode von Geary, 2026-05-13</translation>
        </message>
        <message>
            <source>German</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Give your administrator the saved sample: its Message-ID and date help to find the original in the console.</source>
            <extracomment>destinations/mimecast: what_next</extracomment>
            <translation>Geben Sie Ihrem Administrator das gespeicherte Muster: Message-ID und Datum helfen, das Original in der Konsole zu finden.</translation>
        </message>
        <message>
            <source>Gmail and Google Workspace in a web browser</source>
            <extracomment>clients/gmail: versions</extracomment>
            <translation>Gmail und Google Workspace in einem Webbrowser</translation>
        </message>
        <message>
            <source>Gmail in the browser</source>
            <extracomment>clients/gmail: title</extracomment>
            <translation>Gmail im Browser</translation>
        </message>
        <message>
            <source>Gmail on a phone or tablet</source>
            <extracomment>clients/gmail-app: title</extracomment>
            <translation>Gmail auf Smartphone oder Tablet</translation>
        </message>
        <message>
            <source>Go to the list of messages; do not open the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Gehen Sie zur Liste der Nachrichten; öffnen Sie die Nachricht nicht.</translation>
        </message>
        <message>
            <source>GroupWise</source>
            <extracomment>clients/groupwise: title</extracomment>
            <translation>GroupWise</translation>
        </message>
        <message>
            <source>Help desk of Valdosta State University</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>Helpdesk der Valdosta State University</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <extracomment>policy HelpdeskContact: title</extracomment>
            <translation>Helpdesk</translation>
        </message>
        <message>
            <source>Hold Alt and drag the message from the list to the desktop or onto Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>Halten Sie die Alt-Taste gedrückt und ziehen Sie die Nachricht aus der Liste auf den Desktop oder auf Intact.</translation>
        </message>
        <message>
            <source>Horde and SpamCop webmail</source>
            <extracomment>clients/horde: title</extracomment>
            <translation>Horde und SpamCop-Webmail</translation>
        </message>
        <message>
            <source>Horde, as providers and SpamCop run it</source>
            <extracomment>clients/horde: versions</extracomment>
            <translation>Horde, wie Anbieter und SpamCop es betreiben</translation>
        </message>
        <message>
            <source>Hornetsecurity support, newer page</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>Hornetsecurity-Support, neuere Seite</translation>
        </message>
        <message>
            <source>Hornetsecurity support, reporting false positives and false negatives</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>Hornetsecurity-Support, Fehlurteile melden</translation>
        </message>
        <message>
            <source>Hornetsecurity – good mail was stopped</source>
            <extracomment>destinations/hornetsecurity-false-positive: title</extracomment>
            <translation>Hornetsecurity – erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>Hornetsecurity – spam that got through</source>
            <extracomment>destinations/hornetsecurity-missed-spam: title</extracomment>
            <translation>Hornetsecurity – Spam kam durch</translation>
        </message>
        <message>
            <source>How a Maildir is made</source>
            <extracomment>clients/sup: procedures.source</extracomment>
            <translation>der Aufbau eines Maildir</translation>
        </message>
        <message>
            <source>IBM Lotus Notes, IBM Notes and HCL Notes</source>
            <extracomment>clients/lotus-notes: versions</extracomment>
            <translation>IBM Lotus Notes, IBM Notes und HCL Notes</translation>
        </message>
        <message>
            <source>If it can save messages</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>Wenn sich Nachrichten speichern lassen</translation>
        </message>
        <message>
            <source>If it has such an entry</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>Wenn es einen solchen Eintrag gibt</translation>
        </message>
        <message>
            <source>If on, Intact reads no message where it cannot start a process of its own for that. If off, it says so and reads within its own bounds.</source>
            <extracomment>policy ProtectionRequired: text</extracomment>
            <translation>Wenn aktiviert, liest Intact keine Nachricht, wo es dafür keinen eigenen Prozess starten kann. Wenn deaktiviert, weist es darauf hin und liest in seinen eigenen Grenzen.</translation>
        </message>
        <message>
            <source>If the link stays blocked, ask your administrator or Symantec support. Keep the sample: a support case needs it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Wenn der Link blockiert bleibt, fragen Sie Ihren Administrator oder den Symantec-Support. Behalten Sie das Muster: Für einen Supportfall wird es gebraucht.</translation>
        </message>
        <message>
            <source>If the mail is still stopped after 24 hours, open a support case or ask your administrator to.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>Wird die Mail nach 24 Stunden immer noch aufgehalten, öffnen Sie einen Supportfall, oder bitten Sie Ihren Administrator darum.</translation>
        </message>
        <message>
            <source>If the message you want stands as an attachment in another mail, do not download it from there: it can lose header lines. Ask the person who received it.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>Wenn die gewünschte Nachricht als Anhang in einer anderen Mail steht, laden Sie sie nicht von dort herunter: Dabei können Kopfzeilen verloren gehen. Fragen Sie die Person, die sie empfangen hat.</translation>
        </message>
        <message>
            <source>If the new mail is in rich text, the receiver may find a winmail.dat instead of the message. Set it to HTML or plain text before you send it.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Wenn die neue Mail im Rich-Text-Format ist, findet der Empfänger vielleicht eine winmail.dat statt der Nachricht. Stellen Sie sie vor dem Senden auf HTML oder Nur-Text um.</translation>
        </message>
        <message>
            <source>If the same kind of mail keeps coming, tell your administrator: Cisco’s Talos portal shows administrators what became of a report.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>Wenn weiter Mail derselben Art kommt, sagen Sie es Ihrem Administrator: Das Talos-Portal von Cisco zeigt Administratoren, was aus einer Meldung wurde.</translation>
        </message>
        <message>
            <source>If you dragged it to the desktop, drop the file on Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>Wenn Sie sie auf den Desktop gezogen haben, ziehen Sie die Datei auf Intact.</translation>
        </message>
        <message>
            <source>If you may use the MailMarshal Cloud console, report the message there: Trustwave prefers that. The address is for spam that the filter did not classify at all.</source>
            <extracomment>destinations/trustwave-missed-spam: first_advice</extracomment>
            <translation>Wenn Sie die MailMarshal-Cloud-Konsole verwenden dürfen, melden Sie die Nachricht dort: Das ist Trustwave lieber. Die Adresse ist für Spam, den der Filter gar nicht eingestuft hat.</translation>
        </message>
        <message>
            <source>If your mail program has a Symantec report button, or you may use the Symantec portal, report the message there. Symantec asks for a mail only where neither works.</source>
            <extracomment>destinations/symantec-missed-spam: first_advice</extracomment>
            <translation>Wenn Ihr Mailprogramm eine Symantec-Schaltfläche zum Melden hat oder Sie das Symantec-Portal verwenden dürfen, melden Sie die Nachricht dort. Symantec bittet nur dann um eine Mail, wenn beides nicht geht.</translation>
        </message>
        <message>
            <source>If your mailbox is a Maildir, each message is a file of its own there. Find that of the message.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Wenn Ihr Postfach ein Maildir ist, ist dort jede Nachricht eine eigene Datei. Suchen Sie die Datei der Nachricht.</translation>
        </message>
        <message>
            <source>If your program cannot do this, ask the people who run your mail, or save the message as a file and drop it on Intact.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Wenn Ihr Programm das nicht kann, fragen Sie die Betreuer Ihres Mailsystems, oder speichern Sie die Nachricht als Datei und ziehen Sie diese auf Intact.</translation>
        </message>
        <message>
            <source>In 2009 samples went to false@support.trendmicro.com (good mail) and spam@support.trendmicro.com (missed spam), packed into a zip file with a password. Intact makes no archives: save the samples, and ask Trend Micro’s support how it takes them today.</source>
            <extracomment>destinations/trend-micro: address_hint</extracomment>
            <translation>Im Jahr 2009 gingen Muster an false@support.trendmicro.com (erwünschte Mail) und spam@support.trendmicro.com (nicht erkannter Spam), in eine Zip-Datei mit Passwort gepackt. Intact erstellt keine Archive: Speichern Sie die Muster und fragen Sie den Support von Trend Micro, wie er sie heute annimmt.</translation>
        </message>
        <message>
            <source>In its menu, choose «Forward as attachment».</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Wählen Sie in ihrem Menü «Forward as attachment».</translation>
        </message>
        <message>
            <source>In the Gmail app for phones, forwarding as an attachment is not known to work. Use a browser on a computer.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>Ob die Gmail-App für Smartphones als Anhang weiterleiten kann, ist nicht bekannt. Verwenden Sie einen Browser auf einem Computer.</translation>
        </message>
        <message>
            <source>Intact never looks for updates, so this is off whatever it says; the policy is there for audits that ask for it.</source>
            <extracomment>policy UpdateCheck: text</extracomment>
            <translation>Intact sucht nie nach Aktualisierungen; das ist also deaktiviert, was immer hier steht. Die Richtlinie gibt es für Prüfungen, die danach fragen.</translation>
        </message>
        <message>
            <source>Its source, 2026-08-20</source>
            <extracomment>clients/thunderbird-android: procedures.source</extracomment>
            <translation>sein Quellcode, 2026-08-20</translation>
        </message>
        <message>
            <source>Japanese</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>K-9 Mail 5.600 and later, Thunderbird for Android</source>
            <extracomment>clients/thunderbird-android: versions</extracomment>
            <translation>K-9 Mail 5.600 und neuer, Thunderbird für Android</translation>
        </message>
        <message>
            <source>KMail</source>
            <extracomment>clients/kmail: title</extracomment>
            <translation>KMail</translation>
        </message>
        <message>
            <source>KMail and Kontact on Linux</source>
            <extracomment>clients/kmail: versions</extracomment>
            <translation>KMail und Kontact unter Linux</translation>
        </message>
        <message>
            <source>KMail hands over an internal address instead.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>KMail übergibt stattdessen eine interne Adresse.</translation>
        </message>
        <message>
            <source>KMail’s handbook, menus</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>Handbuch von KMail, Menüs</translation>
        </message>
        <message>
            <source>KMail’s handbook, using KMail</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>Handbuch von KMail, KMail benutzen</translation>
        </message>
        <message>
            <source>KMail’s source for dragging</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>Quellcode von KMail zum Ziehen</translation>
        </message>
        <message>
            <source>Kaspersky support, anti-spam</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>Kaspersky-Support, Anti-Spam</translation>
        </message>
        <message>
            <source>Kaspersky support, article 470</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>Kaspersky-Support, Artikel 470</translation>
        </message>
        <message>
            <source>Kaspersky – good mail was stopped</source>
            <extracomment>destinations/kaspersky-false-positive: title</extracomment>
            <translation>Kaspersky – erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <extracomment>policy KeepHistory: title</extracomment>
            <translation>Verlauf führen</translation>
        </message>
        <message>
            <source>Keep the type .eml and save.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Behalten Sie den Typ .eml bei und speichern Sie.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>policy Language: title</extracomment>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Largest mail (bytes)</source>
            <extracomment>policy MaximumMailBytes: title</extracomment>
            <translation>Größte Mail (Bytes)</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open Gmail in the browser of a computer.</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>Lassen Sie die Nachricht in Ihrem Postfach und öffnen Sie Gmail im Browser eines Computers.</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open it on a computer, in your mail program or in the browser.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>Lassen Sie die Nachricht in Ihrem Postfach und öffnen Sie sie an einem Computer, in Ihrem Mailprogramm oder im Browser.</translation>
        </message>
        <message>
            <source>Leave «mime_forward_decode» unset: it turns the content into text.</source>
            <extracomment>clients/mutt: warnings</extracomment>
            <translation>Setzen Sie «mime_forward_decode» nicht: Es verwandelt den Inhalt in Text.</translation>
        </message>
        <message>
            <source>Linux and Windows</source>
            <extracomment>clients/claws-mail: versions</extracomment>
            <translation>Linux und Windows</translation>
        </message>
        <message>
            <source>Load the complete message first: if it was not fully downloaded, only its header lines are attached.</source>
            <extracomment>clients/thunderbird-android: warnings</extracomment>
            <translation>Laden Sie zuerst die ganze Nachricht: War sie nicht vollständig heruntergeladen, werden nur ihre Kopfzeilen angehängt.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: Intact does not know the address that samples go to, and a newer article asks for a support case instead.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: check_before_use</extracomment>
            <translation>Sehen Sie sich vor der ersten Verwendung einmal den Artikel von Symantec an: Die Adresse, an die Muster gehen, ist Intact nicht bekannt, und ein neuerer Artikel verlangt stattdessen einen Supportfall.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: its address is not known here, and a newer article asks for a support case instead.</source>
            <translation type="vanished">Sehen Sie sich vor der ersten Verwendung einmal den Artikel von Symantec an: Seine Adresse ist hier nicht bekannt, und ein neuerer Artikel verlangt stattdessen einen Supportfall.</translation>
        </message>
        <message>
            <source>Look at the article first: how a message is reported depends on what the filter did with it.</source>
            <extracomment>destinations/symantec-false-positive: check_before_use</extracomment>
            <translation>Sehen Sie sich zuerst den Artikel an: Wie eine Nachricht gemeldet wird, hängt davon ab, was der Filter mit ihr gemacht hat.</translation>
        </message>
        <message>
            <source>Look at the article first: its newer version wants you to use the report button or the portal, and takes a mail only where neither can be used.</source>
            <extracomment>destinations/symantec-missed-spam: check_before_use</extracomment>
            <translation>Sehen Sie sich zuerst den Artikel an: Nach seiner neueren Fassung sollen Sie die Schaltfläche zum Melden oder das Portal verwenden; eine Mail wird nur angenommen, wenn beides nicht geht.</translation>
        </message>
        <message>
            <source>Look at the article first: the addresses are not known here.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: check_before_use</extracomment>
            <translation>Sehen Sie sich zuerst den Artikel an: Die Adressen sind hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Look at the sent mail: the attachment must not be empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Sehen Sie sich die gesendete Mail an: Der Anhang darf nicht leer sein.</translation>
        </message>
        <message>
            <source>Look for updates</source>
            <extracomment>policy UpdateCheck: title</extracomment>
            <translation>Nach Aktualisierungen suchen</translation>
        </message>
        <message>
            <source>Look for «Save As», «Export», «Download message» or «Show original».</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Suchen Sie nach «Save As», «Export», «Download message» oder «Show original».</translation>
        </message>
        <message>
            <source>Look in the menu of the message for «Forward as attachment» or a similar entry.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Suchen Sie im Menü der Nachricht nach «Forward as attachment» oder einem ähnlichen Eintrag.</translation>
        </message>
        <message>
            <source>Look in your program’s menus or help for «Forward as attachment» or a similar entry, often behind a «More» or three-dots button.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Suchen Sie in den Menüs oder der Hilfe Ihres Programms nach «Forward as attachment» oder einem ähnlichen Eintrag, oft hinter einer Schaltfläche «More» oder mit drei Punkten.</translation>
        </message>
        <message>
            <source>Look on the Broadcom support site for the article «How To Export Messages From IBM Lotus Notes», and follow it.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>Suchen Sie auf der Support-Website von Broadcom nach dem Artikel «How To Export Messages From IBM Lotus Notes» und folgen Sie ihm.</translation>
        </message>
        <message>
            <source>Lotus Notes, HCL Notes</source>
            <extracomment>clients/lotus-notes: title</extracomment>
            <translation>Lotus Notes, HCL Notes</translation>
        </message>
        <message>
            <source>Mail of Windows 10 and 11</source>
            <extracomment>clients/windows-10-mail: title</extracomment>
            <translation>Mail in Windows 10 und 11</translation>
        </message>
        <message>
            <source>Mail on iCloud.com</source>
            <extracomment>clients/icloud: versions</extracomment>
            <translation>Mail auf iCloud.com</translation>
        </message>
        <message>
            <source>Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: title</extracomment>
            <translation>Mail auf iPhone und iPad</translation>
        </message>
        <message>
            <source>Mail on macOS</source>
            <extracomment>clients/apple-mail: versions</extracomment>
            <translation>Mail unter macOS</translation>
        </message>
        <message>
            <source>Mailbird</source>
            <extracomment>clients/mailbird: title</extracomment>
            <translation>Mailbird</translation>
        </message>
        <message>
            <source>Mailbird on Windows and macOS</source>
            <extracomment>clients/mailbird: versions</extracomment>
            <translation>Mailbird unter Windows und macOS</translation>
        </message>
        <message>
            <source>Mailspring</source>
            <extracomment>clients/mailspring: title</extracomment>
            <translation>Mailspring</translation>
        </message>
        <message>
            <source>Manual of a public add-in for reporting to Cisco, which names Cisco document 214133</source>
            <extracomment>destinations/cisco-malware: sources.name</extracomment>
            <translation>Handbuch eines öffentlichen Add-ins für Meldungen an Cisco, das das Cisco-Dokument 214133 nennt</translation>
        </message>
        <message>
            <source>McAfee article KB59415</source>
            <extracomment>destinations/trellix: sources.name</extracomment>
            <translation>McAfee-Artikel KB59415</translation>
        </message>
        <message>
            <source>McAfee’s article KB59415 gives the addresses, but they are not known here. Copy the right one from the article, or ask your administrator.</source>
            <extracomment>destinations/trellix: address_hint</extracomment>
            <translation>Der McAfee-Artikel KB59415 nennt die Adressen, aber sie sind hier nicht bekannt. Kopieren Sie die richtige aus dem Artikel, oder fragen Sie Ihren Administrator.</translation>
        </message>
        <message>
            <source>Messages forwarded or pasted as text</source>
            <translation type="vanished">Nachrichten, die als Text weitergeleitet oder eingefügt wurden</translation>
        </message>
        <message>
            <source>Messages of different kinds in one mail</source>
            <translation type="vanished">Nachrichten verschiedener Art in einer Mail</translation>
        </message>
        <message>
            <source>Microsoft Entourage and Outlook 2011 on old Macs</source>
            <extracomment>clients/entourage: versions</extracomment>
            <translation>Microsoft Entourage und Outlook 2011 auf alten Macs</translation>
        </message>
        <message>
            <source>Microsoft documentation, manual submission page, about 2021</source>
            <extracomment>destinations/microsoft-false-positive: sources.name</extracomment>
            <translation>Microsoft-Dokumentation, Seite über das Einreichen von Hand, etwa 2021</translation>
        </message>
        <message>
            <source>Microsoft may not answer. Tell your administrator if the same mistake happens again.</source>
            <extracomment>destinations/microsoft-false-positive: what_next</extracomment>
            <translation>Microsoft antwortet vielleicht nicht. Sagen Sie es Ihrem Administrator, wenn derselbe Fehler wieder auftritt.</translation>
        </message>
        <message>
            <source>Microsoft states that samples are kept in data centres in North America and may be read by its analysts.</source>
            <extracomment>destinations/microsoft-false-positive: consent</extracomment>
            <translation>Microsoft gibt an, dass Muster in Rechenzentren in Nordamerika aufbewahrt werden und von seinen Analysten gelesen werden können.</translation>
        </message>
        <message>
            <source>Microsoft – good mail was stopped</source>
            <extracomment>destinations/microsoft-false-positive: title</extracomment>
            <translation>Microsoft – erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>Microsoft – phishing that got through</source>
            <extracomment>destinations/microsoft-phishing: title</extracomment>
            <translation>Microsoft – Phishing kam durch</translation>
        </message>
        <message>
            <source>Microsoft – spam that got through</source>
            <extracomment>destinations/microsoft-missed-spam: title</extracomment>
            <translation>Microsoft – Spam kam durch</translation>
        </message>
        <message>
            <source>Mimecast support</source>
            <extracomment>destinations/mimecast: sources.name</extracomment>
            <translation>Mimecast-Support</translation>
        </message>
        <message>
            <source>Mimecast – wrong verdict (console)</source>
            <extracomment>destinations/mimecast: title</extracomment>
            <translation>Mimecast – falsche Einstufung (Konsole)</translation>
        </message>
        <message>
            <source>Moderator</source>
            <extracomment>policy ModeratorAddress: title</extracomment>
            <translation>Prüfende Stelle</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt</source>
            <extracomment>clients/mutt: title</extracomment>
            <translation>Mutt und NeoMutt</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt in a terminal</source>
            <extracomment>clients/mutt: versions</extracomment>
            <translation>Mutt und NeoMutt in einem Terminal</translation>
        </message>
        <message>
            <source>My own address – security desk or moderator</source>
            <extracomment>destinations/own-address: title</extracomment>
            <translation>Eigene Adresse – Sicherheits- oder Prüfstelle</translation>
        </message>
        <message>
            <source>N-able SpamExperts – good mail was stopped</source>
            <extracomment>destinations/n-able-false-positive: title</extracomment>
            <translation>N-able SpamExperts – erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>N-able SpamExperts – spam that got through</source>
            <extracomment>destinations/n-able-missed-spam: title</extracomment>
            <translation>N-able SpamExperts – Spam kam durch</translation>
        </message>
        <message>
            <source>NeoMutt’s documentation of its settings, 2026-07-24</source>
            <extracomment>clients/mutt: procedures.source</extracomment>
            <translation>Dokumentation der Einstellungen von NeoMutt, 2026-07-24</translation>
        </message>
        <message>
            <source>Network Midlands, about the APWG</source>
            <extracomment>destinations/apwg: sources.name</extracomment>
            <translation>Network Midlands, über die APWG</translation>
        </message>
        <message>
            <source>New Outlook for Windows</source>
            <extracomment>clients/outlook-new: title</extracomment>
            <translation>Neues Outlook für Windows</translation>
        </message>
        <message>
            <source>Newsletters and marketing mail that you want, and mail that was only marked as suspected spam, do not count as mistakes, at least with Symantec’s gateway products.</source>
            <extracomment>destinations/symantec-false-positive: first_advice</extracomment>
            <translation>Newsletter und Werbemail, die Sie haben möchten, und Mail, die nur als möglicher Spam markiert wurde, zählen nicht als Fehler, jedenfalls bei den Gateway-Produkten von Symantec.</translation>
        </message>
        <message>
            <source>Nextcloud Mail</source>
            <extracomment>clients/nextcloud-mail: title</extracomment>
            <translation>Nextcloud Mail</translation>
        </message>
        <message>
            <source>No mail becomes larger than this. A destination’s own smaller limit still holds.</source>
            <extracomment>policy MaximumMailBytes: text</extracomment>
            <translation>Keine Mail wird größer als dieser Wert. Eine kleinere Grenze des Empfängers gilt weiterhin.</translation>
        </message>
        <message>
            <source>Northern Ireland Cyber Security Centre, report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Northern Ireland Cyber Security Centre, eine Betrugsmail melden</translation>
        </message>
        <message>
            <source>Not known for these apps.</source>
            <extracomment>clients/phone: procedures.keeps</extracomment>
            <translation>Für diese Apps nicht bekannt.</translation>
        </message>
        <message>
            <source>Not known for this app.</source>
            <extracomment>clients/apple-mail-phone: procedures.keeps</extracomment>
            <translation>Für diese App nicht bekannt.</translation>
        </message>
        <message>
            <source>Not known. Check that the message stands in the new mail as an attachment.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>Nicht bekannt. Prüfen Sie, ob die Nachricht in der neuen Mail als Anhang steht.</translation>
        </message>
        <message>
            <source>Not known. Intact shows what the file holds.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>Nicht bekannt. Intact zeigt, was die Datei enthält.</translation>
        </message>
        <message>
            <source>Not possible here</source>
            <extracomment>clients/geary: procedures.title</extracomment>
            <translation>Hier nicht möglich</translation>
        </message>
        <message>
            <source>Not verified. Intact shows what the file holds.</source>
            <extracomment>clients/proton: procedures.keeps</extracomment>
            <translation>Nicht geprüft. Intact zeigt, was die Datei enthält.</translation>
        </message>
        <message>
            <source>Novell GroupWise 8.0.2 client help</source>
            <extracomment>clients/groupwise: procedures.source</extracomment>
            <translation>Hilfe des Clients von Novell GroupWise 8.0.2</translation>
        </message>
        <message>
            <source>Older messages are not submitted. A destination’s own shorter limit still holds.</source>
            <extracomment>policy MaximumMessageDays: text</extracomment>
            <translation>Ältere Nachrichten werden nicht eingereicht. Eine kürzere Grenze des Empfängers gilt weiterhin.</translation>
        </message>
        <message>
            <source>Oldest message (days)</source>
            <extracomment>policy MaximumMessageDays: title</extracomment>
            <translation>Älteste Nachricht (Tage)</translation>
        </message>
        <message>
            <source>On a Mac, use Mail instead: it can forward the message as an attachment.</source>
            <extracomment>clients/icloud: warnings</extracomment>
            <translation>Verwenden Sie auf einem Mac stattdessen Mail: Es kann die Nachricht als Anhang weiterleiten.</translation>
        </message>
        <message>
            <source>On the «Home» tab, in the group «Respond», click «More» and then «Forward as Attachment».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Klicken Sie auf der Registerkarte «Home» in der Gruppe «Respond» auf «More» und dann auf «Forward as Attachment».</translation>
        </message>
        <message>
            <source>One message</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Eine Nachricht</translation>
        </message>
        <message>
            <source>Only addresses of these domains count as a person’s own, and mails come from no others.</source>
            <extracomment>policy OwnDomains: text</extracomment>
            <translation>Nur Adressen dieser Domänen gelten als eigene, und Mails kommen von keinen anderen.</translation>
        </message>
        <message>
            <source>Only messages that went through this filter help: look for the line X-Filter-ID among the header lines.</source>
            <extracomment>destinations/n-able-false-positive: first_advice</extracomment>
            <translation>Nur Nachrichten, die durch diesen Filter gingen, helfen: Suchen Sie unter den Kopfzeilen nach der Zeile X-Filter-ID.</translation>
        </message>
        <message>
            <source>Only these destinations can be chosen, by the names that “intact destinations” lists. Without this policy all are offered.</source>
            <extracomment>policy OfferedDestinations: text</extracomment>
            <translation>Nur diese Empfänger können gewählt werden; es gelten die Namen, die „intact destinations“ auflistet. Ohne diese Richtlinie werden alle angeboten.</translation>
        </message>
        <message>
            <source>Only these ways can be taken, by the names that “intact ways” lists. Without this policy all are allowed.</source>
            <extracomment>policy AllowedWays: text</extracomment>
            <translation>Nur diese Wege sind erlaubt; es gelten die Namen, die „intact ways“ auflistet. Ohne diese Richtlinie sind alle erlaubt.</translation>
        </message>
        <message>
            <source>Only with the host. How the connection is protected; there is none without.</source>
            <extracomment>policy SmtpSecurity: text</extracomment>
            <translation>Nur zusammen mit dem Namen. Wie die Verbindung geschützt ist; ohne Schutz gibt es keine.</translation>
        </message>
        <message>
            <source>Only with the host. Without this policy the usual port of the security.</source>
            <extracomment>policy SmtpPort: text</extracomment>
            <translation>Nur zusammen mit dem Namen. Ohne diese Richtlinie gilt der übliche Port für diese Sicherheit.</translation>
        </message>
        <message>
            <source>Open Cloudmark’s page first and follow what it says today.</source>
            <extracomment>destinations/cloudmark: check_before_use</extracomment>
            <translation>Öffnen Sie zuerst die Seite von Cloudmark und folgen Sie dem, was heute dort steht.</translation>
        </message>
        <message>
            <source>Open a case with Broadcom support, or ask your administrator to, and offer the samples as proof.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Öffnen Sie einen Fall beim Broadcom-Support, oder bitten Sie Ihren Administrator darum, und bieten Sie die Muster als Beleg an.</translation>
        </message>
        <message>
            <source>Open that link and confirm the report: nothing goes out before you do.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>Öffnen Sie diesen Link und bestätigen Sie die Meldung: Vorher wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Open the list beside «Forward» and choose the entry that attaches the message.</source>
            <extracomment>clients/groupwise: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Liste neben «Forward» und wählen Sie den Eintrag, der die Nachricht anhängt.</translation>
        </message>
        <message>
            <source>Open the menu of «Forward» and choose «Forward as attachment».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Öffnen Sie das Menü von «Forward» und wählen Sie «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message and choose «Forward as Attachment» in its menu.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht und wählen Sie in ihrem Menü «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open the message and its menu, the three dots.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht und ihr Menü, die drei Punkte.</translation>
        </message>
        <message>
            <source>Open the message and look for «Save As», «Export» or «Download» in its menu.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht und suchen Sie in ihrem Menü nach «Save As», «Export» oder «Download».</translation>
        </message>
        <message>
            <source>Open the message and wait until it is complete. If it offers to load the rest, do that first.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht und warten Sie, bis sie vollständig ist. Wird angeboten, den Rest zu laden, tun Sie das zuerst.</translation>
        </message>
        <message>
            <source>Open the message in the webmail of your provider, or in another mail program, and forward it as an attachment there.</source>
            <extracomment>clients/geary: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht im Webmail Ihres Anbieters oder in einem anderen Mailprogramm und leiten Sie sie dort als Anhang weiter.</translation>
        </message>
        <message>
            <source>Open the message, and in its menu, the three dots, choose «Forward as attachment».</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht und wählen Sie in ihrem Menü, den drei Punkten, «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download» or «Save as».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht, klicken Sie auf die drei Punkte, «More actions», und wählen Sie «Download» oder «Save as».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download».</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht, klicken Sie auf die drei Punkte, «More actions», und wählen Sie «Download».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Forward as attachment». It may stand below «Other reply actions».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht, klicken Sie auf die drei Punkte, «More actions», und wählen Sie «Forward as attachment». Es steht vielleicht unter «Other reply actions».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Download message». Where that is missing, choose «Show original» and then «Download original».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht, klicken Sie auf die drei Punkte, «More», und wählen Sie «Download message». Wenn das fehlt, wählen Sie «Show original» und dann «Download original».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht, klicken Sie auf die drei Punkte, «More», und wählen Sie «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click «More» and choose «Export».</source>
            <extracomment>clients/proton: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht, klicken Sie auf «More» und wählen Sie «Export».</translation>
        </message>
        <message>
            <source>Open the message, wait until it is complete, and choose «Export as EML» in its menu.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Öffnen Sie die Nachricht, warten Sie, bis sie vollständig ist, und wählen Sie in ihrem Menü «Export as EML».</translation>
        </message>
        <message>
            <source>Open the same mailbox with another mail program, for example NeoMutt, and forward the message as an attachment there.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Öffnen Sie dasselbe Postfach mit einem anderen Mailprogramm, zum Beispiel NeoMutt, und leiten Sie die Nachricht dort als Anhang weiter.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As», or press Ctrl+S.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «File» und wählen Sie «Save As», oder drücken Sie Strg+S.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As».</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «File» und wählen Sie «Save As».</translation>
        </message>
        <message>
            <source>Open «File», then «Save As», then «File…», or press Ctrl+S.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «File», dann «Save As», dann «File…», oder drücken Sie Strg+S.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment».</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message» und wählen Sie «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment». A right click on the message offers the same.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message» und wählen Sie «Forward as Attachment». Ein Rechtsklick auf die Nachricht bietet dasselbe an.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as attachment».</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message» und wählen Sie «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and look for «Forward as Attachment».</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message» und suchen Sie nach «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», in the bar with «File», «Edit», «View» and «Go». Choose «Forward As» and then «Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message» in der Leiste mit «File», «Edit», «View» und «Go». Wählen Sie «Forward As» und dann «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward As», and choose «Attachment».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message», dann «Forward As», und wählen Sie «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward as», and choose «Attached».</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message», dann «Forward as», und wählen Sie «Attached».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward», and choose «As Attachment», or press Shift+F.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Message», dann «Forward», und wählen Sie «As Attachment», oder drücken Sie Umschalt+F.</translation>
        </message>
        <message>
            <source>Open «Tools» and choose «Export messages».</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Tools» und wählen Sie «Export messages».</translation>
        </message>
        <message>
            <source>Open «Tools», then «Options», and on the tab «Preferences» click «E-Mail Options».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Öffnen Sie «Tools», dann «Options», und klicken Sie auf der Registerkarte «Preferences» auf «E-Mail Options».</translation>
        </message>
        <message>
            <source>Outlook 2003</source>
            <extracomment>clients/outlook-2003: title</extracomment>
            <translation>Outlook 2003</translation>
        </message>
        <message>
            <source>Outlook 2003 on Windows, perhaps also Outlook 2002</source>
            <extracomment>clients/outlook-2003: versions</extracomment>
            <translation>Outlook 2003 unter Windows, vielleicht auch Outlook 2002</translation>
        </message>
        <message>
            <source>Outlook 2007</source>
            <extracomment>clients/outlook-2007: title</extracomment>
            <translation>Outlook 2007</translation>
        </message>
        <message>
            <source>Outlook 2007 on Windows</source>
            <extracomment>clients/outlook-2007: versions</extracomment>
            <translation>Outlook 2007 unter Windows</translation>
        </message>
        <message>
            <source>Outlook 2010 and later (classic)</source>
            <extracomment>clients/outlook-2016: title</extracomment>
            <translation>Outlook 2010 und neuer (klassisch)</translation>
        </message>
        <message>
            <source>Outlook 2010, 2013, 2016, 2019, 2021, 2024 and Microsoft 365 on Windows, classic</source>
            <extracomment>clients/outlook-2016: versions</extracomment>
            <translation>Outlook 2010, 2013, 2016, 2019, 2021, 2024 und Microsoft 365 unter Windows, klassisch</translation>
        </message>
        <message>
            <source>Outlook Express</source>
            <extracomment>clients/outlook-express: title</extracomment>
            <translation>Outlook Express</translation>
        </message>
        <message>
            <source>Outlook Express on Windows XP and earlier</source>
            <extracomment>clients/outlook-express: versions</extracomment>
            <translation>Outlook Express unter Windows XP und früher</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Outlook sendet die Nachricht nicht Byte für Byte: Es erzeugt sie neu aus dem, was es gespeichert hat.</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored. Makers of filters report damaged header lines, also for mail that was received through Exchange.</source>
            <extracomment>clients/outlook-2016: warnings</extracomment>
            <translation>Outlook sendet die Nachricht nicht Byte für Byte: Es erzeugt sie neu aus dem, was es gespeichert hat. Hersteller von Filtern berichten von beschädigten Kopfzeilen, auch bei Mail, die über Exchange empfangen wurde.</translation>
        </message>
        <message>
            <source>Outlook for Mac</source>
            <extracomment>clients/outlook-mac: title</extracomment>
            <translation>Outlook für Mac</translation>
        </message>
        <message>
            <source>Outlook for iOS and Android</source>
            <extracomment>clients/outlook-phone: versions</extracomment>
            <translation>Outlook für iOS und Android</translation>
        </message>
        <message>
            <source>Outlook in the browser, for Microsoft 365, Exchange and Outlook.com</source>
            <extracomment>clients/outlook-web: versions</extracomment>
            <translation>Outlook im Browser, für Microsoft 365, Exchange und Outlook.com</translation>
        </message>
        <message>
            <source>Outlook on a phone or tablet</source>
            <extracomment>clients/outlook-phone: title</extracomment>
            <translation>Outlook auf Smartphone oder Tablet</translation>
        </message>
        <message>
            <source>Outlook on macOS</source>
            <extracomment>clients/outlook-mac: versions</extracomment>
            <translation>Outlook unter macOS</translation>
        </message>
        <message>
            <source>Outlook on the web, Outlook.com</source>
            <extracomment>clients/outlook-web: title</extracomment>
            <translation>Outlook im Web, Outlook.com</translation>
        </message>
        <message>
            <source>Pick the message in the window «Insert Item», enter the address and send.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht im Fenster «Insert Item» aus, geben Sie die Adresse ein und senden Sie die Mail.</translation>
        </message>
        <message>
            <source>Pick the message, enter the address and send.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht aus, geben Sie die Adresse ein und senden Sie die Mail.</translation>
        </message>
        <message>
            <source>Postbox</source>
            <extracomment>clients/postbox: title</extracomment>
            <translation>Postbox</translation>
        </message>
        <message>
            <source>Postbox on Windows and macOS</source>
            <extracomment>clients/postbox: versions</extracomment>
            <translation>Postbox unter Windows und macOS</translation>
        </message>
        <message>
            <source>Press Ctrl+Alt+F.</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>Drücken Sie Strg+Alt+F.</translation>
        </message>
        <message>
            <source>Press Ctrl+F.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Drücken Sie Strg+F.</translation>
        </message>
        <message>
            <source>Privacy statement</source>
            <extracomment>policy ConsentText: title</extracomment>
            <translation>Datenschutzhinweis</translation>
        </message>
        <message>
            <source>Proofpoint Essentials – wrong verdict (ticket)</source>
            <extracomment>destinations/proofpoint-essentials: title</extracomment>
            <translation>Proofpoint Essentials – falsche Einstufung (Ticket)</translation>
        </message>
        <message>
            <source>Proton Mail has no known way to forward a message as an attachment. Export it and let Intact make the mail.</source>
            <extracomment>clients/proton: warnings</extracomment>
            <translation>In Proton Mail ist kein Weg bekannt, eine Nachricht als Anhang weiterzuleiten. Exportieren Sie sie und lassen Sie Intact die Mail erstellen.</translation>
        </message>
        <message>
            <source>Proton Mail in the browser</source>
            <extracomment>clients/proton: title</extracomment>
            <translation>Proton Mail im Browser</translation>
        </message>
        <message>
            <source>Proton Mail’s web client</source>
            <extracomment>clients/proton: versions</extracomment>
            <translation>Der Webclient von Proton Mail</translation>
        </message>
        <message>
            <source>Proton’s source, an old version</source>
            <extracomment>clients/proton: procedures.source</extracomment>
            <translation>Quellcode von Proton, eine alte Version</translation>
        </message>
        <message>
            <source>RFC 2046 section 5.2.1; Broadcom article 163837</source>
            <extracomment>clients/general: procedures.source</extracomment>
            <translation>RFC 2046, Abschnitt 5.2.1; Broadcom-Artikel 163837</translation>
        </message>
        <message>
            <source>Read only in a protected process</source>
            <extracomment>policy ProtectionRequired: title</extracomment>
            <translation>Nur im geschützten Prozess lesen</translation>
        </message>
        <message>
            <source>Report only messages that the newest rules still get wrong, and nothing confidential.</source>
            <extracomment>destinations/trellix: first_advice</extracomment>
            <translation>Melden Sie nur Nachrichten, die auch die neuesten Regeln noch falsch einstufen, und nichts Vertrauliches.</translation>
        </message>
        <message>
            <source>Reporting and dragging are not available in this app.</source>
            <extracomment>clients/outlook-phone: warnings</extracomment>
            <translation>Melden und Ziehen sind in dieser App nicht verfügbar.</translation>
        </message>
        <message>
            <source>Roundcube webmail</source>
            <extracomment>clients/roundcube: title</extracomment>
            <translation>Roundcube-Webmail</translation>
        </message>
        <message>
            <source>Roundcube, as many providers and universities run it</source>
            <extracomment>clients/roundcube: versions</extracomment>
            <translation>Roundcube, wie viele Anbieter und Universitäten es betreiben</translation>
        </message>
        <message>
            <source>Roundcube’s source, 2026-08-16</source>
            <extracomment>clients/roundcube: procedures.source</extracomment>
            <translation>Quellcode von Roundcube, 2026-08-16</translation>
        </message>
        <message>
            <source>STARTTLS, never without</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>STARTTLS, nie ohne</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Save the message instead.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Speichern Sie die Nachricht stattdessen.</translation>
        </message>
        <message>
            <source>Save the samples and attach them to the ticket; several go into one.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>Speichern Sie die Muster und hängen Sie sie an das Ticket an; ein Ticket kann mehrere enthalten.</translation>
        </message>
        <message>
            <source>Save the samples for the support case; they are written as .eml files, exactly as they would be sent.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Speichern Sie die Muster für den Supportfall; sie werden als .eml-Dateien geschrieben, genau so, wie sie gesendet würden.</translation>
        </message>
        <message>
            <source>Save the samples, then give them to Trend Micro’s support the way it asks for.</source>
            <extracomment>destinations/trend-micro: what_next</extracomment>
            <translation>Speichern Sie die Muster und geben Sie sie dem Support von Trend Micro so, wie er es wünscht.</translation>
        </message>
        <message>
            <source>Save the samples, then upload them in the web form. Do not paste their text: only the complete file counts.</source>
            <extracomment>destinations/cloudmark: what_next</extracomment>
            <translation>Speichern Sie die Muster und laden Sie sie dann im Webformular hoch. Fügen Sie nicht ihren Text ein: Nur die vollständige Datei zählt.</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <extracomment>clients/seamonkey: title</extracomment>
            <translation>SeaMonkey</translation>
        </message>
        <message>
            <source>SeaMonkey Mail on Windows, macOS and Linux</source>
            <extracomment>clients/seamonkey: versions</extracomment>
            <translation>SeaMonkey Mail unter Windows, macOS und Linux</translation>
        </message>
        <message>
            <source>SeaMonkey’s source</source>
            <extracomment>clients/seamonkey: procedures.source</extracomment>
            <translation>Quellcode von SeaMonkey</translation>
        </message>
        <message>
            <source>Select one message in the list.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Wählen Sie in der Liste eine Nachricht aus.</translation>
        </message>
        <message>
            <source>Select several messages in the list.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Wählen Sie in der Liste mehrere Nachrichten aus.</translation>
        </message>
        <message>
            <source>Select the message and click «Forward».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht aus und klicken Sie auf «Forward».</translation>
        </message>
        <message>
            <source>Select the message and forward it.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht aus und leiten Sie sie weiter.</translation>
        </message>
        <message>
            <source>Select the message and look in its menus for «Forward as Attachment».</source>
            <extracomment>clients/zimbra: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht aus und suchen Sie in den Menüs nach «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Select the message in the list and click «Forward as Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht in der Liste aus und klicken Sie auf «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Select the message in the list, so that it is highlighted.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht in der Liste aus, sodass sie hervorgehoben ist.</translation>
        </message>
        <message>
            <source>Select the message in the list.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht in der Liste aus.</translation>
        </message>
        <message>
            <source>Select the message in the list; do not open it.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht in der Liste aus; öffnen Sie sie nicht.</translation>
        </message>
        <message>
            <source>Select the message there and save it as a file, as the guide for that program says.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht dort aus und speichern Sie sie als Datei, wie es die Anleitung für dieses Programm sagt.</translation>
        </message>
        <message>
            <source>Select the message, so that it is highlighted.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht aus, sodass sie hervorgehoben ist.</translation>
        </message>
        <message>
            <source>Select the message.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Wählen Sie die Nachricht aus.</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): host</source>
            <extracomment>policy ImapHost: title</extracomment>
            <translation>Server für Entwürfe (IMAP): Name</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): port</source>
            <extracomment>policy ImapPort: title</extracomment>
            <translation>Server für Entwürfe (IMAP): Port</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): security</source>
            <extracomment>policy ImapSecurity: title</extracomment>
            <translation>Server für Entwürfe (IMAP): Sicherheit</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): host</source>
            <extracomment>policy SmtpHost: title</extracomment>
            <translation>Server zum Senden (SMTP): Name</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): port</source>
            <extracomment>policy SmtpPort: title</extracomment>
            <translation>Server zum Senden (SMTP): Port</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): security</source>
            <extracomment>policy SmtpSecurity: title</extracomment>
            <translation>Server zum Senden (SMTP): Sicherheit</translation>
        </message>
        <message>
            <source>Set by you or your administrator</source>
            <extracomment>destinations/own-address: sources.name</extracomment>
            <translation>von Ihnen oder Ihrem Administrator festgelegt</translation>
        </message>
        <message>
            <source>Set up your Fastmail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>Richten Sie Ihr Fastmail-Konto in einem Mailprogramm auf einem Computer ein, zum Beispiel in Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your Yahoo account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/yahoo: procedures.steps.text</extracomment>
            <translation>Richten Sie Ihr Yahoo-Konto in einem Mailprogramm auf einem Computer ein, zum Beispiel in Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your iCloud account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/icloud: procedures.steps.text</extracomment>
            <translation>Richten Sie Ihr iCloud-Konto in einem Mailprogramm auf einem Computer ein, zum Beispiel in Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your mail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/gmx: procedures.steps.text</extracomment>
            <translation>Richten Sie Ihr Mailkonto in einem Mailprogramm auf einem Computer ein, zum Beispiel in Thunderbird.</translation>
        </message>
        <message>
            <source>Several messages in one mail</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Mehrere Nachrichten in einer Mail</translation>
        </message>
        <message>
            <source>Several samples of the same kind of mail help. Kaspersky prefers samples that were not taken out of Outlook, Exchange or Notes, because their header lines may be damaged.</source>
            <extracomment>destinations/kaspersky-false-positive: first_advice</extracomment>
            <translation>Mehrere Muster derselben Art von Mail helfen. Kaspersky bevorzugt Muster, die nicht aus Outlook, Exchange oder Notes stammen, da deren Kopfzeilen beschädigt sein können.</translation>
        </message>
        <message>
            <source>Sophos Email, analysis report</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>Sophos Email, Analysebericht</translation>
        </message>
        <message>
            <source>Sophos PureMessage help</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>Hilfe zu Sophos PureMessage</translation>
        </message>
        <message>
            <source>Sophos – good mail was stopped</source>
            <extracomment>destinations/sophos-false-positive: title</extracomment>
            <translation>Sophos – erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>Sophos – spam that got through</source>
            <extracomment>destinations/sophos-missed-spam: title</extracomment>
            <translation>Sophos – Spam kam durch</translation>
        </message>
        <message>
            <source>Spam Analysis Tool in the Symantec.cloud portal</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Spam Analysis Tool im Symantec.cloud-Portal</translation>
        </message>
        <message>
            <source>SpamAssassin’s SpamCop plug-in, manual page</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>SpamCop-Plug-in von SpamAssassin, Handbuchseite</translation>
        </message>
        <message>
            <source>SpamCop answers by an automatic mail with a link.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>SpamCop antwortet mit einer automatischen Mail, die einen Link enthält.</translation>
        </message>
        <message>
            <source>SpamCop forum, 2005-11</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>SpamCop-Forum, 2005-11</translation>
        </message>
        <message>
            <source>SpamCop gives every registered user a personal address: submit. followed by 16 characters and @spam.spamcop.net. Sign in at SpamCop to see yours, and keep it to yourself.</source>
            <extracomment>destinations/spamcop: address_hint</extracomment>
            <translation>SpamCop gibt jedem registrierten Benutzer eine persönliche Adresse: „submit.“, gefolgt von 16 Zeichen und „@spam.spamcop.net“. Melden Sie sich bei SpamCop an, um Ihre zu sehen, und behalten Sie sie für sich.</translation>
        </message>
        <message>
            <source>SpamCop – report spam</source>
            <extracomment>destinations/spamcop: title</extracomment>
            <translation>SpamCop – Spam melden</translation>
        </message>
        <message>
            <source>Spambrella, false positive and false negative reporting</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Spambrella, Fehlurteile melden</translation>
        </message>
        <message>
            <source>Spanish</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Spark</source>
            <extracomment>clients/spark: title</extracomment>
            <translation>Spark</translation>
        </message>
        <message>
            <source>Spark on macOS, Windows, iPhone, iPad and Android</source>
            <extracomment>clients/spark: versions</extracomment>
            <translation>Spark für macOS, Windows, iPhone, iPad und Android</translation>
        </message>
        <message>
            <source>Stands above what Intact writes into each mail, with {judgement}, {date} and {count}. Mails to destinations that want no text stay empty.</source>
            <extracomment>policy BodyTemplate: text</extracomment>
            <translation>Steht über dem, was Intact in jede Mail schreibt, mit {judgement}, {date} und {count}. Mails an Empfänger, die keinen Text wollen, bleiben leer.</translation>
        </message>
        <message>
            <source>Subject of the mails</source>
            <extracomment>policy SubjectTemplate: title</extracomment>
            <translation>Betreff der Mails</translation>
        </message>
        <message>
            <source>Sup</source>
            <extracomment>clients/sup: title</extracomment>
            <translation>Sup</translation>
        </message>
        <message>
            <source>Sup cannot forward a message as an attachment.</source>
            <extracomment>clients/sup: warnings</extracomment>
            <translation>Sup kann keine Nachricht als Anhang weiterleiten.</translation>
        </message>
        <message>
            <source>Symantec Email Submission Client (SESC)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Symantec Email Submission Client (SESC)</translation>
        </message>
        <message>
            <source>Symantec article TECH250166 (what does not count)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>Symantec-Artikel TECH250166 (was nicht zählt)</translation>
        </message>
        <message>
            <source>Symantec article TECH252190 (Broadcom 172968)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>Symantec-Artikel TECH252190 (Broadcom 172968)</translation>
        </message>
        <message>
            <source>Symantec does not answer, and does not promise that its filter will change.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>Symantec antwortet nicht und sagt nicht zu, dass sich der Filter ändert.</translation>
        </message>
        <message>
            <source>Symantec does not answer. If your mail is still stopped, ask the people you write to: their administrator can open a support case.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: what_next</extracomment>
            <translation>Symantec antwortet nicht. Wird Ihre Mail weiter aufgehalten, fragen Sie die Personen, denen Sie schreiben: Deren Administrator kann einen Supportfall öffnen.</translation>
        </message>
        <message>
            <source>Symantec does not confirm that the sample arrived and does not tell you the result.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Symantec bestätigt nicht, dass das Muster angekommen ist, und teilt Ihnen das Ergebnis nicht mit.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 160831 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-missed-spam: address_hint</extracomment>
            <translation>Symantec nennt die Adresse in seinem Artikel 160831 auf der Support-Website von Broadcom. Sehen Sie dort nach, oder fragen Sie Ihren Administrator danach.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 163837 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: address_hint</extracomment>
            <translation>Symantec nennt die Adresse in seinem Artikel 163837 auf der Support-Website von Broadcom. Sehen Sie dort nach, oder fragen Sie Ihren Administrator danach.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its support article on wrongly stopped mail. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-false-positive: address_hint</extracomment>
            <translation>Symantec nennt die Adresse in seinem Support-Artikel über fälschlich aufgehaltene Mail. Sehen Sie dort nach, oder fragen Sie Ihren Administrator danach.</translation>
        </message>
        <message>
            <source>Symantec has four addresses: for the Americas, for Europe with the Middle East and Africa, for Asia and the Pacific, and for Japan. Its article 177117 names them: look up the one of your region there.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: address_hint</extracomment>
            <translation>Symantec hat vier Adressen: für Amerika, für Europa mit dem Nahen Osten und Afrika, für Asien und den Pazifikraum und für Japan. Der Artikel 177117 nennt sie: Sehen Sie dort nach, welche für Ihre Region gilt.</translation>
        </message>
        <message>
            <source>Symantec – good mail was stopped</source>
            <extracomment>destinations/symantec-false-positive: title</extracomment>
            <translation>Symantec – erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake</source>
            <extracomment>destinations/symantec-clicktime-false-positive: title</extracomment>
            <translation>Symantec – Link fälschlich blockiert</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake (support case)</source>
            <extracomment>destinations/symantec-clicktime-support-case: title</extracomment>
            <translation>Symantec – Link fälschlich blockiert (Supportfall)</translation>
        </message>
        <message>
            <source>Symantec – my mail to others is stopped</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: title</extracomment>
            <translation>Symantec – meine Mail an andere wird aufgehalten</translation>
        </message>
        <message>
            <source>Symantec – spam that got through</source>
            <extracomment>destinations/symantec-missed-spam: title</extracomment>
            <translation>Symantec – Spam kam durch</translation>
        </message>
        <message>
            <source>TLS from the first octet</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>TLS vom ersten Byte an</translation>
        </message>
        <message>
            <source>Take the file of the message</source>
            <extracomment>clients/sup: procedures.title</extracomment>
            <translation>Die Datei der Nachricht nehmen</translation>
        </message>
        <message>
            <source>Tests with Claws Mail 4.1.1</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>Tests mit Claws Mail 4.1.1</translation>
        </message>
        <message>
            <source>Tests with Evolution 3.46.4</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>Tests mit Evolution 3.46.4</translation>
        </message>
        <message>
            <source>Tests with Thunderbird 153.7.0esr on Linux</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Tests mit Thunderbird 153.7.0esr unter Linux</translation>
        </message>
        <message>
            <source>Text of a public project</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>Text eines öffentlichen Projekts</translation>
        </message>
        <message>
            <source>Text of a public project that lists reporting addresses</source>
            <extracomment>destinations/us-cisa: sources.name</extracomment>
            <translation>Text eines öffentlichen Projekts, das Meldeadressen auflistet</translation>
        </message>
        <message>
            <source>Texts of public projects</source>
            <extracomment>clients/gmail: procedures.source</extracomment>
            <translation>Texte öffentlicher Projekte</translation>
        </message>
        <message>
            <source>Texts of public projects that do not name the edition of Outlook</source>
            <extracomment>clients/outlook-new: procedures.source</extracomment>
            <translation>Texte öffentlicher Projekte, die die Ausgabe von Outlook nicht nennen</translation>
        </message>
        <message>
            <source>The APWG passes the web addresses it finds in phishing mails on to its partners.</source>
            <extracomment>destinations/apwg: consent</extracomment>
            <translation>Die APWG gibt die Webadressen, die sie in Phishing-Mails findet, an ihre Partner weiter.</translation>
        </message>
        <message>
            <source>The Bat!</source>
            <extracomment>clients/the-bat: title</extracomment>
            <translation>The Bat!</translation>
        </message>
        <message>
            <source>The Bat! on Windows</source>
            <extracomment>clients/the-bat: versions</extracomment>
            <translation>The Bat! unter Windows</translation>
        </message>
        <message>
            <source>The Bat!’s help, an old version</source>
            <extracomment>clients/the-bat: procedures.source</extracomment>
            <translation>Hilfe von The Bat!, eine alte Version</translation>
        </message>
        <message>
            <source>The Gmail app for Android, iPhone and iPad</source>
            <extracomment>clients/gmail-app: versions</extracomment>
            <translation>Die Gmail-App für Android, iPhone und iPad</translation>
        </message>
        <message>
            <source>The GroupWise client on Windows</source>
            <extracomment>clients/groupwise: versions</extracomment>
            <translation>Der GroupWise-Client unter Windows</translation>
        </message>
        <message>
            <source>The Mail app of Nextcloud, version 1.8 and later</source>
            <extracomment>clients/nextcloud-mail: versions</extracomment>
            <translation>Die Mail-App von Nextcloud, Version 1.8 und neuer</translation>
        </message>
        <message>
            <source>The Mail app that came with Windows 10 and 11, until the new Outlook took its place</source>
            <extracomment>clients/windows-10-mail: versions</extracomment>
            <translation>Die Mail-App, die mit Windows 10 und 11 kam, bis das neue Outlook an ihre Stelle trat</translation>
        </message>
        <message>
            <source>The National Cyber Security Centre tells nobody the result. It can block the sender and ask for pages to be taken down.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>Das National Cyber Security Centre teilt niemandem das Ergebnis mit. Es kann den Absender sperren und darum bitten, dass Seiten abgeschaltet werden.</translation>
        </message>
        <message>
            <source>The Sup mail program in a terminal</source>
            <extracomment>clients/sup: versions</extracomment>
            <translation>Das Mailprogramm Sup in einem Terminal</translation>
        </message>
        <message>
            <source>The address comes from a Microsoft page of about 2021. Check in Microsoft’s documentation that it is still in use.</source>
            <extracomment>destinations/microsoft-false-positive: check_before_use</extracomment>
            <translation>Die Adresse stammt von einer Microsoft-Seite aus der Zeit um 2021. Prüfen Sie in der Dokumentation von Microsoft, ob sie noch in Gebrauch ist.</translation>
        </message>
        <message>
            <source>The address comes from one text of another project. Check it on CISA’s site first.</source>
            <extracomment>destinations/us-cisa: check_before_use</extracomment>
            <translation>Die Adresse stammt aus einem einzigen Text eines anderen Projekts. Prüfen Sie sie zuerst auf der Website der CISA.</translation>
        </message>
        <message>
            <source>The address comes from pages of about 2012. Check with Kaspersky support that it is still in use.</source>
            <extracomment>destinations/kaspersky-false-positive: check_before_use</extracomment>
            <translation>Die Adresse stammt von Seiten aus der Zeit um 2012. Prüfen Sie beim Kaspersky-Support, ob sie noch in Gebrauch ist.</translation>
        </message>
        <message>
            <source>The address comes from texts of other projects. Check it on the site of the APWG first; older texts name reportphishing@antiphishing.org.</source>
            <extracomment>destinations/apwg: check_before_use</extracomment>
            <translation>Die Adresse stammt aus Texten anderer Projekte. Prüfen Sie sie zuerst auf der Website der APWG; ältere Texte nennen reportphishing@antiphishing.org.</translation>
        </message>
        <message>
            <source>The address comes from the help pages of a hosting company, not from N-able. Check it with your mail provider first.</source>
            <extracomment>destinations/n-able-false-positive: check_before_use</extracomment>
            <translation>Die Adresse stammt von den Hilfeseiten eines Hosting-Unternehmens, nicht von N-able. Prüfen Sie sie zuerst bei Ihrem Mailanbieter.</translation>
        </message>
        <message>
            <source>The article is of 2021 and the product has changed hands since. Check that its addresses are still in use.</source>
            <extracomment>destinations/trellix: check_before_use</extracomment>
            <translation>Der Artikel ist von 2021, und das Produkt hat seither den Besitzer gewechselt. Prüfen Sie, ob die Adressen noch in Gebrauch sind.</translation>
        </message>
        <message>
            <source>The attached message can arrive empty, for example when the subject is long or holds an emoji. Open the mail among those you sent, and look whether the attachment has a size. If not, download the message and let Intact make the mail.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>Die angehängte Nachricht kann leer ankommen, zum Beispiel wenn der Betreff lang ist oder ein Emoji enthält. Öffnen Sie die Mail unter den gesendeten und sehen Sie nach, ob der Anhang eine Größe hat. Wenn nicht, laden Sie die Nachricht herunter und lassen Sie Intact die Mail erstellen.</translation>
        </message>
        <message>
            <source>The case tells you what comes of it.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Über den Fall erfahren Sie, was daraus wird.</translation>
        </message>
        <message>
            <source>The choice beside «Forward» stays for the next time: look at it before each forward.</source>
            <extracomment>clients/groupwise: warnings</extracomment>
            <translation>Die Auswahl neben «Forward» bleibt für das nächste Mal: Sehen Sie vor jedem Weiterleiten nach.</translation>
        </message>
        <message>
            <source>The desktop program of Tuta (Tutanota)</source>
            <extracomment>clients/tuta: versions</extracomment>
            <translation>Das Desktop-Programm von Tuta (Tutanota)</translation>
        </message>
        <message>
            <source>The destination that is chosen when Intact starts. Where it is forced, no other can be chosen.</source>
            <extracomment>policy DefaultDestination: text</extracomment>
            <translation>Der Empfänger, der beim Start von Intact gewählt ist. Wird er erzwungen, kann kein anderer gewählt werden.</translation>
        </message>
        <message>
            <source>The files it calls .MSG are plain messages, not Outlook’s. Intact looks at the content, not at the name.</source>
            <extracomment>clients/the-bat: warnings</extracomment>
            <translation>Die Dateien, die es .MSG nennt, sind einfache Nachrichten, keine von Outlook. Intact sieht sich den Inhalt an, nicht den Namen.</translation>
        </message>
        <message>
            <source>The forward of a forward</source>
            <translation type="vanished">die Weiterleitung einer Weiterleitung</translation>
        </message>
        <message>
            <source>The header lines of mail received through Notes can be damaged, so a sample from here may not be accepted. If the message can also be read in another mail program or in webmail, take it from there.</source>
            <extracomment>clients/lotus-notes: warnings</extracomment>
            <translation>Die Kopfzeilen von Mail, die über Notes empfangen wurde, können beschädigt sein; darum wird ein Muster von hier vielleicht nicht angenommen. Wenn sich die Nachricht auch in einem anderen Mailprogramm oder im Webmail lesen lässt, nehmen Sie sie von dort.</translation>
        </message>
        <message>
            <source>The header lines shown by «View message details» can be fewer than those in the downloaded file. Use the file.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>Die Kopfzeilen, die «View message details» zeigt, können weniger sein als die in der heruntergeladenen Datei. Verwenden Sie die Datei.</translation>
        </message>
        <message>
            <source>The host name. Accounts use this server and no other; a person’s first own address is an account where none is set up.</source>
            <extracomment>policy SmtpHost: text</extracomment>
            <translation>Der Hostname. Konten verwenden diesen Server und keinen anderen; die erste eigene Adresse einer Person ist ein Konto, wenn keines eingerichtet ist.</translation>
        </message>
        <message>
            <source>The key F alone forwards inline, which is not a valid sample. Use Shift+F.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>Die Taste F allein leitet im Text weiter, und das ist kein gültiges Muster. Verwenden Sie Umschalt+F.</translation>
        </message>
        <message>
            <source>The language of the program, instead of the system’s.</source>
            <extracomment>policy Language: text</extracomment>
            <translation>Die Sprache des Programms, anstelle der des Systems.</translation>
        </message>
        <message>
            <source>The mail address for each destination named here. Forced addresses cannot be changed by people.</source>
            <extracomment>policy DestinationAddresses: text</extracomment>
            <translation>Die Mailadresse für jeden hier genannten Empfänger. Erzwungene Adressen können nicht geändert werden.</translation>
        </message>
        <message>
            <source>The mail is examined, and its web addresses are passed to partners that block them.</source>
            <extracomment>destinations/apwg: what_next</extracomment>
            <translation>Die Mail wird untersucht, und ihre Webadressen werden an Partner weitergegeben, die sie sperren.</translation>
        </message>
        <message>
            <source>The message arrives as an attached message: the header lines as far as Outlook stored them, the body made anew.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>Die Nachricht kommt als angehängte Nachricht an: die Kopfzeilen, soweit Outlook sie gespeichert hat, der Inhalt neu erzeugt.</translation>
        </message>
        <message>
            <source>The message as a file.</source>
            <extracomment>clients/mailspring: procedures.keeps</extracomment>
            <translation>Die Nachricht als Datei.</translation>
        </message>
        <message>
            <source>The message as a file; .eml or .msg, as the program’s settings say. Choose .eml.</source>
            <extracomment>clients/tuta: procedures.keeps</extracomment>
            <translation>Die Nachricht als Datei; .eml oder .msg, je nach den Einstellungen des Programms. Wählen Sie .eml.</translation>
        </message>
        <message>
            <source>The message as an attachment.</source>
            <extracomment>clients/horde: procedures.keeps</extracomment>
            <translation>Die Nachricht als Anhang.</translation>
        </message>
        <message>
            <source>The message as an attachment; how exactly is not verified.</source>
            <extracomment>clients/entourage: procedures.keeps</extracomment>
            <translation>Die Nachricht als Anhang; wie genau, ist nicht geprüft.</translation>
        </message>
        <message>
            <source>The message as it is stored.</source>
            <extracomment>clients/seamonkey: procedures.keeps</extracomment>
            <translation>Die Nachricht, wie sie gespeichert ist.</translation>
        </message>
        <message>
            <source>The message goes as it is stored, in this program’s own .eml format.</source>
            <extracomment>clients/outlook-express: procedures.keeps</extracomment>
            <translation>Die Nachricht wird so gesendet, wie sie gespeichert ist, im eigenen .eml-Format dieses Programms.</translation>
        </message>
        <message>
            <source>The message with its header lines, as far as is reported.</source>
            <extracomment>clients/outlook-mac: procedures.keeps</extracomment>
            <translation>Die Nachricht mit ihren Kopfzeilen, so wird berichtet.</translation>
        </message>
        <message>
            <source>The message with its header lines. Choose EML, not MSG.</source>
            <extracomment>clients/outlook-new: procedures.keeps</extracomment>
            <translation>Die Nachricht mit ihren Kopfzeilen. Wählen Sie EML, nicht MSG.</translation>
        </message>
        <message>
            <source>The message with its original header lines.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>Die Nachricht mit ihren ursprünglichen Kopfzeilen.</translation>
        </message>
        <message>
            <source>The message with small changes that Intact names. Drag one message at a time.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Die Nachricht mit kleinen Änderungen, die Intact nennt. Ziehen Sie immer nur eine Nachricht.</translation>
        </message>
        <message>
            <source>The new Outlook of Windows 11 and Microsoft 365, with the «New Outlook» switch turned on</source>
            <extracomment>clients/outlook-new: versions</extracomment>
            <translation>Das neue Outlook in Windows 11 und Microsoft 365, bei dem der Schalter «New Outlook» eingeschaltet ist</translation>
        </message>
        <message>
            <source>The original as a message of its own.</source>
            <extracomment>clients/mutt: procedures.keeps</extracomment>
            <translation>Das Original als eigene Nachricht.</translation>
        </message>
        <message>
            <source>The original message must appear in the new mail as an attachment, with all its header lines and its body as they arrived.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Die Originalnachricht muss in der neuen Mail als Anhang erscheinen, mit allen Kopfzeilen und dem Inhalt, wie sie ankamen.</translation>
        </message>
        <message>
            <source>The people at this address decide what happens next. Ask them if you do not hear from them.</source>
            <extracomment>destinations/own-address: what_next</extracomment>
            <translation>Wer an dieser Adresse sitzt, entscheidet, wie es weitergeht. Fragen Sie nach, wenn Sie nichts hören.</translation>
        </message>
        <message>
            <source>The person the message was first sent to. When it is passed on to somebody else first, details that Symantec needs can get lost, and the sample may not be accepted.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: who</extracomment>
            <translation>Einreichen sollte die Person, an die die Nachricht ursprünglich ging. Wird sie erst an jemand anderen weitergegeben, können Einzelheiten verloren gehen, die Symantec braucht, und das Muster wird vielleicht nicht angenommen.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail on most servers. That is not a valid sample.</source>
            <extracomment>clients/roundcube: warnings</extracomment>
            <translation>Das einfache «Forward» setzt den Text auf den meisten Servern in eine neue Mail. Das ist kein gültiges Muster.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail, unless you changed that in the settings. That is not a valid sample: use «Forward As» and «Attachment».</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Das einfache «Forward» setzt den Text in eine neue Mail, sofern Sie das nicht in den Einstellungen geändert haben. Das ist kein gültiges Muster: Verwenden Sie «Forward As» und «Attachment».</translation>
        </message>
        <message>
            <source>The raw source of the message.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>Der rohe Quelltext der Nachricht.</translation>
        </message>
        <message>
            <source>The registered user the address belongs to.</source>
            <extracomment>destinations/spamcop: who</extracomment>
            <translation>Melden kann nur der registrierte Benutzer, dem die Adresse gehört.</translation>
        </message>
        <message>
            <source>The same as by dragging.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>Dasselbe wie beim Ziehen.</translation>
        </message>
        <message>
            <source>The same as by dragging. The setting stays until you change it back.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>Dasselbe wie beim Ziehen. Die Einstellung bleibt, bis Sie sie wieder ändern.</translation>
        </message>
        <message>
            <source>The same as saving it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>Dasselbe wie beim Speichern.</translation>
        </message>
        <message>
            <source>The same as through the ribbon.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>Dasselbe wie über das Menüband.</translation>
        </message>
        <message>
            <source>The samples are unpacked and looked at by a machine; no answer is to be expected.</source>
            <extracomment>destinations/sophos-false-positive: what_next</extracomment>
            <translation>Die Muster werden automatisch entpackt und geprüft; eine Antwort ist nicht zu erwarten.</translation>
        </message>
        <message>
            <source>The samples are worked on by a machine; there is no answer to a single report.</source>
            <extracomment>destinations/hornetsecurity-false-positive: what_next</extracomment>
            <translation>Die Muster werden automatisch verarbeitet; auf eine einzelne Meldung gibt es keine Antwort.</translation>
        </message>
        <message>
            <source>The sender of the mail that was stopped, or the sender’s administrator.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: who</extracomment>
            <translation>Einreichen kann der Absender der aufgehaltenen Mail oder sein Administrator.</translation>
        </message>
        <message>
            <source>The subject, with {judgement}, {date} and {count}. A subject that a destination demands is used there all the same.</source>
            <extracomment>policy SubjectTemplate: text</extracomment>
            <translation>Der Betreff, mit {judgement}, {date} und {count}. Verlangt ein Empfänger einen bestimmten Betreff, so gilt dort dieser.</translation>
        </message>
        <message>
            <source>The text that «Show Original» shows is no valid sample when it is copied into a mail.</source>
            <extracomment>clients/zimbra: warnings</extracomment>
            <translation>Der Text, den «Show Original» zeigt, ist kein gültiges Muster, wenn er in eine Mail kopiert wird.</translation>
        </message>
        <message>
            <source>The unmodified original, unless it arrives empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>Das unveränderte Original, sofern es nicht leer ankommt.</translation>
        </message>
        <message>
            <source>The usual Forward of a mail app puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/phone: warnings</extracomment>
            <translation>Das übliche Weiterleiten einer Mail-App setzt den Text in eine neue Mail. Das ist kein gültiges Muster.</translation>
        </message>
        <message>
            <source>The usual «Forward» of mail programs puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/apple-mail-phone: warnings</extracomment>
            <translation>Das übliche «Forward» von Mailprogrammen setzt den Text in eine neue Mail. Das ist kein gültiges Muster.</translation>
        </message>
        <message>
            <source>The webmail of GMX, web.de and mail.com</source>
            <extracomment>clients/gmx: versions</extracomment>
            <translation>Das Webmail von GMX, web.de und mail.com</translation>
        </message>
        <message>
            <source>The whole message as an attachment.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>Die ganze Nachricht als Anhang.</translation>
        </message>
        <message>
            <source>The whole message, as is reported.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>Die ganze Nachricht, so wird berichtet.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>Die ganze Nachricht, wenn sie vollständig heruntergeladen war.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely. Older versions cannot do this.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>Die ganze Nachricht, wenn sie vollständig heruntergeladen war. Ältere Versionen können das nicht.</translation>
        </message>
        <message>
            <source>The whole message.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>Die ganze Nachricht.</translation>
        </message>
        <message>
            <source>The whole messages. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/gmail: procedures.keeps</extracomment>
            <translation>Die ganzen Nachrichten. Sehen Sie zuerst nach, ob mehrere Muster in einer Mail angenommen werden.</translation>
        </message>
        <message>
            <source>The whole messages: several are always attached. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/roundcube: procedures.keeps</extracomment>
            <translation>Die ganzen Nachrichten: Mehrere werden immer angehängt. Sehen Sie zuerst nach, ob mehrere Muster in einer Mail angenommen werden.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Save the samples, then open a case on the Broadcom support site and give them there.</source>
            <extracomment>destinations/symantec-clicktime-support-case: address_hint</extracomment>
            <translation>Dafür gibt es keine Mailadresse. Speichern Sie die Muster, öffnen Sie dann einen Fall auf der Support-Website von Broadcom und geben Sie sie dort ab.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator reports the message in the Mimecast Administration Console, one at a time.</source>
            <extracomment>destinations/mimecast: address_hint</extracomment>
            <translation>Dafür gibt es keine Mailadresse. Ihr Administrator meldet die Nachricht in der Mimecast Administration Console, immer nur eine.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator uses “Report” in the logs, or opens a ticket with the samples attached.</source>
            <extracomment>destinations/proofpoint-essentials: address_hint</extracomment>
            <translation>Dafür gibt es keine Mailadresse. Ihr Administrator verwendet „Report“ in den Protokollen oder öffnet ein Ticket mit den Mustern als Anhang.</translation>
        </message>
        <message>
            <source>This address is for Sophos PureMessage. With Sophos Email (Sophos Central), report in the quarantine, by the banner of the message, or in the admin console instead.</source>
            <extracomment>destinations/sophos-false-positive: check_before_use</extracomment>
            <translation>Diese Adresse ist für Sophos PureMessage. Mit Sophos Email (Sophos Central) melden Sie stattdessen in der Quarantäne, über das Banner der Nachricht oder in der Admin-Konsole.</translation>
        </message>
        <message>
            <source>This address is not in Cisco’s guide that is known here; it comes from the manual of an add-in for reporting to Cisco (2026). Check it with Cisco or your administrator first.</source>
            <extracomment>destinations/cisco-malware: check_before_use</extracomment>
            <translation>Diese Adresse steht nicht in der Anleitung von Cisco, die hier bekannt ist; sie stammt aus dem Handbuch eines Add-ins für Meldungen an Cisco (2026). Prüfen Sie sie zuerst bei Cisco oder Ihrem Administrator.</translation>
        </message>
        <message>
            <source>Through the menu</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Über das Menü</translation>
        </message>
        <message>
            <source>Through the menu of the message</source>
            <extracomment>clients/nextcloud-mail: procedures.title</extracomment>
            <translation>Über das Menü der Nachricht</translation>
        </message>
        <message>
            <source>Through the ribbon</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Über das Menüband</translation>
        </message>
        <message>
            <source>Through the three dots</source>
            <extracomment>clients/outlook-new: procedures.title</extracomment>
            <translation>Über die drei Punkte</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <extracomment>clients/thunderbird: title</extracomment>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Thunderbird for Android, K-9 Mail</source>
            <extracomment>clients/thunderbird-android: title</extracomment>
            <translation>Thunderbird für Android, K-9 Mail</translation>
        </message>
        <message>
            <source>Thunderbird writes lines of its own, such as X-Mozilla-Status, on top of messages it stores. When it gives you a file, they can be in it; Intact takes them off and tells you.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Thunderbird schreibt eigene Zeilen wie X-Mozilla-Status an den Anfang der Nachrichten, die es speichert. Gibt es Ihnen eine Datei, können sie darin stehen; Intact entfernt sie und sagt es Ihnen.</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Quellcode von Thunderbird, 2026-08-22</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22, for the button’s name</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Quellcode von Thunderbird, 2026-08-22, für den Namen der Schaltfläche</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22; Broadcom article 163837</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>Quellcode von Thunderbird, 2026-08-22; Broadcom-Artikel 163837</translation>
        </message>
        <message>
            <source>Tick the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Haken Sie die Nachricht an.</translation>
        </message>
        <message>
            <source>Tick the messages in the list.</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Haken Sie die Nachrichten in der Liste an.</translation>
        </message>
        <message>
            <source>Trellix (McAfee) – wrong verdict</source>
            <extracomment>destinations/trellix: title</extracomment>
            <translation>Trellix (McAfee) – falsche Einstufung</translation>
        </message>
        <message>
            <source>Trend Micro – wrong verdict</source>
            <extracomment>destinations/trend-micro: title</extracomment>
            <translation>Trend Micro – falsche Einstufung</translation>
        </message>
        <message>
            <source>Trusted Reviews, how to report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Trusted Reviews, wie man eine Betrugsmail meldet</translation>
        </message>
        <message>
            <source>Trustwave does not answer personally.</source>
            <extracomment>destinations/trustwave-missed-spam: what_next</extracomment>
            <translation>Trustwave antwortet nicht persönlich.</translation>
        </message>
        <message>
            <source>Trustwave knowledge base 21199</source>
            <extracomment>destinations/trustwave-missed-spam: sources.name</extracomment>
            <translation>Wissensdatenbank von Trustwave, 21199</translation>
        </message>
        <message>
            <source>Trustwave – spam that got through</source>
            <extracomment>destinations/trustwave-missed-spam: title</extracomment>
            <translation>Trustwave – Spam kam durch</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes Symantec test the page anew. If the verdict has changed, the link opens and there is nothing to report.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: first_advice</extracomment>
            <translation>Versuchen Sie den Link zuerst noch einmal: Bei jedem Klick prüft Symantec die Seite neu. Hat sich die Einstufung geändert, öffnet sich die Seite, und es gibt nichts zu melden.</translation>
        </message>
        <message>
            <source>Try the link again now and then: each click tests the page anew, so it opens as soon as the verdict has changed.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Versuchen Sie den Link ab und zu noch einmal: Jeder Klick prüft die Seite neu, und sobald sich die Einstufung geändert hat, öffnet sie sich.</translation>
        </message>
        <message>
            <source>Tuta desktop</source>
            <extracomment>clients/tuta: title</extracomment>
            <translation>Tuta-Desktop</translation>
        </message>
        <message>
            <source>Type «:set mime_forward=yes» and press Enter.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Tippen Sie «:set mime_forward=yes» und drücken Sie die Eingabetaste.</translation>
        </message>
        <message>
            <source>Under «On replies and forwards», set «When forwarding a message» to «Attach original message».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Stellen Sie unter «On replies and forwards» die Einstellung «When forwarding a message» auf «Attach original message».</translation>
        </message>
        <message>
            <source>United Kingdom – NCSC suspicious mail</source>
            <extracomment>destinations/uk-ncsc: title</extracomment>
            <translation>Vereinigtes Königreich – NCSC, verdächtige Mail</translation>
        </message>
        <message>
            <source>United States – CISA phishing reports</source>
            <extracomment>destinations/us-cisa: title</extracomment>
            <translation>Vereinigte Staaten – CISA, Phishing-Meldungen</translation>
        </message>
        <message>
            <source>Use a computer</source>
            <extracomment>clients/apple-mail-phone: procedures.title</extracomment>
            <translation>Einen Computer verwenden</translation>
        </message>
        <message>
            <source>Use the browser of a computer</source>
            <extracomment>clients/gmail-app: procedures.title</extracomment>
            <translation>Den Browser eines Computers verwenden</translation>
        </message>
        <message>
            <source>Use the file format your program itself saves messages in, and do not put it into an archive.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Verwenden Sie das Dateiformat, in dem Ihr Programm selbst Nachrichten speichert, und packen Sie die Datei nicht in ein Archiv.</translation>
        </message>
        <message>
            <source>Usually everything. Intact shows whether something is missing.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>Meist alles. Intact zeigt, ob etwas fehlt.</translation>
        </message>
        <message>
            <source>Usually your administrator. Mail that was forwarded inline is refused.</source>
            <extracomment>destinations/proofpoint-essentials: who</extracomment>
            <translation>Meist macht das Ihr Administrator. Mail, die im Text weitergeleitet wurde, wird abgelehnt.</translation>
        </message>
        <message>
            <source>Versions before April 2026 have none of these entries.</source>
            <extracomment>clients/mailspring: warnings</extracomment>
            <translation>Versionen vor April 2026 haben keinen dieser Einträge.</translation>
        </message>
        <message>
            <source>Versions since April 2026 on Windows, macOS and Linux; earlier ones cannot do it</source>
            <extracomment>clients/mailspring: versions</extracomment>
            <translation>Versionen ab April 2026 unter Windows, macOS und Linux; frühere können es nicht</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <extracomment>policy WatchedFolderAllowed: title</extracomment>
            <translation>Überwachter Ordner</translation>
        </message>
        <message>
            <source>What a valid sample needs</source>
            <extracomment>clients/general: procedures.title</extracomment>
            <translation>Was ein gültiges Muster braucht</translation>
        </message>
        <message>
            <source>What is known here comes from a forum and a manual page. Check the form of the address on SpamCop’s site.</source>
            <extracomment>destinations/spamcop: check_before_use</extracomment>
            <translation>Was hier bekannt ist, stammt aus einem Forum und von einer Handbuchseite. Prüfen Sie die Form der Adresse auf der Website von SpamCop.</translation>
        </message>
        <message>
            <source>What is known here comes from two Proofpoint partners, one page of 2016. Your administrator knows the way that is open to you.</source>
            <extracomment>destinations/proofpoint-essentials: check_before_use</extracomment>
            <translation>Was hier bekannt ist, stammt von zwei Proofpoint-Partnern, eine der Seiten von 2016. Ihr Administrator kennt den Weg, der Ihnen offensteht.</translation>
        </message>
        <message>
            <source>What is known here is from a blog of 2009. Ask Trend Micro’s support before you send anything.</source>
            <extracomment>destinations/trend-micro: check_before_use</extracomment>
            <translation>Was hier bekannt ist, stammt aus einem Blog von 2009. Fragen Sie den Support von Trend Micro, bevor Sie etwas senden.</translation>
        </message>
        <message>
            <source>What is older is forgotten with the next submission.</source>
            <extracomment>policy HistoryDays: text</extracomment>
            <translation>Was älter ist, wird bei der nächsten Einreichung gelöscht.</translation>
        </message>
        <message>
            <source>What people agree to before their first submission to each destination, instead of Intact’s own words.</source>
            <extracomment>policy ConsentText: text</extracomment>
            <translation>Der Text, dem Personen vor der ersten Einreichung bei jedem Empfänger zustimmen, anstelle der Worte von Intact.</translation>
        </message>
        <message>
            <source>When several messages are forwarded at once, only the last one may be attached. Forward one at a time.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>Wenn mehrere Nachrichten auf einmal weitergeleitet werden, ist vielleicht nur die letzte angehängt. Leiten Sie sie einzeln weiter.</translation>
        </message>
        <message>
            <source>When you drag several messages whose subjects end alike, Thunderbird may hand over one of them twice and another not at all. Drag the missing one alone.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Wenn Sie mehrere Nachrichten ziehen, deren Betreffs gleich enden, übergibt Thunderbird vielleicht eine davon zweimal und eine andere gar nicht. Ziehen Sie die fehlende einzeln.</translation>
        </message>
        <message>
            <source>Whether Intact remembers on this computer what was submitted: dates, destination, fingerprints, nothing of the messages.</source>
            <extracomment>policy KeepHistory: text</extracomment>
            <translation>Ob Intact sich auf diesem Computer merkt, was eingereicht wurde: Datum, Empfänger, Prüfsummen, nichts aus den Nachrichten.</translation>
        </message>
        <message>
            <source>Whether an answer comes is not known. Ask your administrator if the filter keeps making the same mistake.</source>
            <extracomment>destinations/trellix: what_next</extracomment>
            <translation>Ob eine Antwort kommt, ist nicht bekannt. Fragen Sie Ihren Administrator, wenn der Filter denselben Fehler immer wieder macht.</translation>
        </message>
        <message>
            <source>Whether people have to agree to the privacy statement before the first submission to each destination. If off, the organisation has settled it for them.</source>
            <extracomment>policy AskConsent: text</extracomment>
            <translation>Ob Personen dem Datenschutzhinweis vor der ersten Einreichung bei jedem Empfänger zustimmen müssen. Wenn deaktiviert, hat die Organisation das für sie geregelt.</translation>
        </message>
        <message>
            <source>Whether people may have Intact take every message that is saved in a folder.</source>
            <extracomment>policy WatchedFolderAllowed: text</extracomment>
            <translation>Ob Personen Intact jede Nachricht übernehmen lassen dürfen, die in einem Ordner gespeichert wird.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Downloading it as EML and dropping it on Intact shows you.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>Ob die angehängte Nachricht mit jeder Kopfzeile ankommt, wurde nicht geprüft. Sie sehen es, wenn Sie sie als EML herunterladen und auf Intact ziehen.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Dragging it to the desktop and dropping the file on Intact shows you.</source>
            <extracomment>clients/outlook-mac: warnings</extracomment>
            <translation>Ob die angehängte Nachricht mit jeder Kopfzeile ankommt, wurde nicht geprüft. Sie sehen es, wenn Sie sie auf den Schreibtisch und die Datei von dort auf Intact ziehen.</translation>
        </message>
        <message>
            <source>While a single message is open, forwarding as an attachment may not be offered. Go back to the list.</source>
            <extracomment>clients/horde: warnings</extracomment>
            <translation>Solange eine einzelne Nachricht geöffnet ist, wird das Weiterleiten als Anhang vielleicht nicht angeboten. Gehen Sie zurück zur Liste.</translation>
        </message>
        <message>
            <source>Whom to ask; stands below what went wrong. A name, a number, or an address.</source>
            <extracomment>policy HelpdeskContact: text</extracomment>
            <translation>Wer gefragt werden kann; steht unter jeder Fehlermeldung. Ein Name, eine Nummer oder eine Adresse.</translation>
        </message>
        <message>
            <source>Windows Live Mail, Windows Mail</source>
            <extracomment>clients/windows-live-mail: title</extracomment>
            <translation>Windows Live Mail, Windows Mail</translation>
        </message>
        <message>
            <source>Windows Live Mail, and Windows Mail of Windows Vista</source>
            <extracomment>clients/windows-live-mail: versions</extracomment>
            <translation>Windows Live Mail und Windows Mail aus Windows Vista</translation>
        </message>
        <message>
            <source>Windows, macOS and Linux; also Betterbird</source>
            <extracomment>clients/thunderbird: versions</extracomment>
            <translation>Windows, macOS und Linux; auch Betterbird</translation>
        </message>
        <message>
            <source>With a button of its own</source>
            <extracomment>clients/thunderbird: procedures.title</extracomment>
            <translation>Mit einer eigenen Schaltfläche</translation>
        </message>
        <message>
            <source>With a right click</source>
            <extracomment>clients/outlook-express: procedures.title</extracomment>
            <translation>Mit einem Rechtsklick</translation>
        </message>
        <message>
            <source>With a setting</source>
            <extracomment>clients/mutt: procedures.title</extracomment>
            <translation>Mit einer Einstellung</translation>
        </message>
        <message>
            <source>With the keyboard</source>
            <extracomment>clients/evolution: procedures.title</extracomment>
            <translation>Mit der Tastatur</translation>
        </message>
        <message>
            <source>Xperience Group, knowledge base 135</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Xperience Group, Wissensdatenbank 135</translation>
        </message>
        <message>
            <source>Yahoo Mail and AOL Mail in a web browser</source>
            <extracomment>clients/yahoo: versions</extracomment>
            <translation>Yahoo Mail und AOL Mail in einem Webbrowser</translation>
        </message>
        <message>
            <source>Yahoo Mail in the browser</source>
            <extracomment>clients/yahoo: title</extracomment>
            <translation>Yahoo Mail im Browser</translation>
        </message>
        <message>
            <source>Yahoo’s own filter can hold back a mail that carries spam as an attachment. If it refuses to send, use the mail program or the web page that your filter’s maker names.</source>
            <extracomment>clients/yahoo: warnings</extracomment>
            <translation>Yahoos eigener Filter kann eine Mail zurückhalten, die Spam als Anhang enthält. Wird das Senden verweigert, verwenden Sie das Mailprogramm oder die Webseite, die der Hersteller Ihres Filters nennt.</translation>
        </message>
        <message>
            <source>Your administrator. Only some customers get an answer.</source>
            <extracomment>destinations/mimecast: who</extracomment>
            <translation>Das macht Ihr Administrator. Nur manche Kunden bekommen eine Antwort.</translation>
        </message>
        <message>
            <source>Zimbra webmail</source>
            <extracomment>clients/zimbra: title</extracomment>
            <translation>Zimbra-Webmail</translation>
        </message>
        <message>
            <source>Zimbra’s source, 2024-09-17</source>
            <extracomment>clients/zimbra: procedures.source</extracomment>
            <translation>Quellcode von Zimbra, 2024-09-17</translation>
        </message>
        <message>
            <source>Zimbra’s web client</source>
            <extracomment>clients/zimbra: versions</extracomment>
            <translation>Der Webclient von Zimbra</translation>
        </message>
        <message>
            <source>a mail without a sample attached (it is thrown away)</source>
            <extracomment>destinations/sophos-false-positive: rules.forbidden</extracomment>
            <translation>eine Mail ohne angehängtes Muster (sie wird verworfen)</translation>
        </message>
        <message>
            <source>a plain forward or pasted text</source>
            <extracomment>destinations/cloudmark: rules.forbidden</extracomment>
            <translation>eine einfache Weiterleitung oder eingefügter Text</translation>
        </message>
        <message>
            <source>archives such as .zip</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Archive wie .zip</translation>
        </message>
        <message>
            <source>automatically forwarded mail (it is ignored)</source>
            <extracomment>destinations/trellix: rules.forbidden</extracomment>
            <translation>automatisch weitergeleitete Mail (sie wird ignoriert)</translation>
        </message>
        <message>
            <source>eM Client</source>
            <extracomment>clients/em-client: title</extracomment>
            <translation>eM Client</translation>
        </message>
        <message>
            <source>eM Client on Windows and macOS</source>
            <extracomment>clients/em-client: versions</extracomment>
            <translation>eM Client unter Windows und macOS</translation>
        </message>
        <message>
            <source>iCloud Mail in the browser</source>
            <extracomment>clients/icloud: title</extracomment>
            <translation>iCloud Mail im Browser</translation>
        </message>
        <message>
            <source>messages forwarded or pasted as text</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>Nachrichten, die als Text weitergeleitet oder eingefügt wurden</translation>
        </message>
        <message>
            <source>messages of different kinds in one mail</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>Nachrichten verschiedener Art in einer Mail</translation>
        </message>
        <message>
            <source>symantec-clicktime-support-case</source>
            <translation type="vanished">symantec-clicktime-support-case</translation>
        </message>
        <message>
            <source>the forward of a forward</source>
            <extracomment>destinations/cisco-false-positive: rules.forbidden</extracomment>
            <translation>die Weiterleitung einer Weiterleitung</translation>
        </message>
    </context>
    <context>
        <name>Delivering</name>
        <message>
            <source>Where to save</source>
            <translation>Speicherort</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message numerus="yes">
            <source>%n draft(s) saved.</source>
            <translation>
                <numerusform>%n Entwurf ist gespeichert.</numerusform>
                <numerusform>%n Entwürfe sind gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) stored in the mailbox {program}.</source>
            <translation>
                <numerusform>%n Entwurf liegt im Postfach {program}.</numerusform>
                <numerusform>%n Entwürfe liegen im Postfach {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are in the mailbox {program}.</source>
            <translation type="vanished">
                <numerusform>%n Entwurf liegt im Postfach {program}.</numerusform>
                <numerusform>%n Entwürfe liegen im Postfach {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are saved.</source>
            <translation type="vanished">
                <numerusform>%n Entwurf ist gespeichert.</numerusform>
                <numerusform>%n Entwürfe sind gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) opened in {program}. Press Send in each of them.</source>
            <translation>
                <numerusform>%n Mail ist in {program} geöffnet. Klicken Sie dort auf „Senden“.</numerusform>
                <numerusform>%n Mails sind in {program} geöffnet. Klicken Sie in jeder auf „Senden“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails are open in {program}. Press Send in each of them.</source>
            <translation type="vanished">
                <numerusform>%n Mail ist in {program} geöffnet. Klicken Sie dort auf „Senden“.</numerusform>
                <numerusform>%n Mails sind in {program} geöffnet. Klicken Sie in jeder auf „Senden“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) saved.</source>
            <translation>
                <numerusform>%n Muster ist gespeichert.</numerusform>
                <numerusform>%n Muster sind gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n samples are saved.</source>
            <translation type="vanished">
                <numerusform>%n Muster ist gespeichert.</numerusform>
                <numerusform>%n Muster sind gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>8BITMIME is not offered</source>
            <translation>8BITMIME wird nicht angeboten</translation>
        </message>
        <message>
            <source>A line end may be added or lost there. That harms nothing.</source>
            <translation>Dort kann ein Zeilenende dazukommen oder verloren gehen. Das schadet nicht.</translation>
        </message>
        <message>
            <source>A protected connection to “{host}” could not be made.</source>
            <translation>Eine geschützte Verbindung zu „{host}“ kam nicht zustande.</translation>
        </message>
        <message>
            <source>Add all files to your support case or web form. samples.txt says what they are.</source>
            <translation>Fügen Sie alle Dateien Ihrem Supportfall oder Webformular hinzu. In samples.txt steht, was sie sind.</translation>
        </message>
        <message>
            <source>Add the messages that arrived.</source>
            <translation>Fügen Sie die Nachrichten hinzu, die angekommen sind.</translation>
        </message>
        <message>
            <source>All of it went, but the answer is missing.</source>
            <translation>Sie wurde vollständig übertragen, aber die Antwort fehlt.</translation>
        </message>
        <message>
            <source>All of it went, but the server’s answer is missing.</source>
            <translation>Sie wurde vollständig übertragen, aber die Antwort des Servers fehlt.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation) and try again.</source>
            <translation>Erlauben Sie es in den Systemeinstellungen (Datenschutz &amp; Sicherheit, Automation) und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Answer what it asks, or wait for its window. Then try again, and close mails that open twice.</source>
            <translation type="vanished">Beantworten Sie, was es fragt, oder warten Sie auf sein Fenster. Versuchen Sie es dann noch einmal, und schließen Sie Mails, die doppelt geöffnet werden.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner for a folder where samples may be.</source>
            <translation>Bitten Sie die Betreuer des Virenscanners um einen Ordner, in dem Muster liegen dürfen.</translation>
        </message>
        <message>
            <source>Ask whoever runs the mail server.</source>
            <translation>Fragen Sie die Betreuer des Mailservers.</translation>
        </message>
        <message>
            <source>Attach as files in {program}</source>
            <translation>Als Dateien in {program} anhängen</translation>
        </message>
        <message>
            <source>Attach as messages in {program}</source>
            <translation>Als Nachrichten in {program} anhängen</translation>
        </message>
        <message>
            <source>Attach in Thunderbird</source>
            <translation>In Thunderbird anhängen</translation>
        </message>
        <message>
            <source>Attach in {program}</source>
            <translation>In {program} anhängen</translation>
        </message>
        <message>
            <source>Before you send, look whether the samples are attached.</source>
            <translation>Prüfen Sie vor dem Senden, ob die Muster angehängt sind.</translation>
        </message>
        <message>
            <source>Check its name, and your network.</source>
            <translation>Prüfen Sie den Namen und Ihr Netzwerk.</translation>
        </message>
        <message>
            <source>Check name and port in the settings.</source>
            <translation>Prüfen Sie Name und Port in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check port and protection in the settings.</source>
            <translation>Prüfen Sie Port und Schutz in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the address of the destination.</source>
            <translation>Prüfen Sie die Adresse des Empfängers.</translation>
        </message>
        <message>
            <source>Check the date here, or tell whoever runs the server.</source>
            <translation>Prüfen Sie das Datum hier, oder informieren Sie die Betreuer des Servers.</translation>
        </message>
        <message>
            <source>Check the port in the settings.</source>
            <translation>Prüfen Sie den Port in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the server’s name in the settings.</source>
            <translation>Prüfen Sie den Namen des Servers in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check your network, and try again.</source>
            <translation>Prüfen Sie Ihr Netzwerk und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Choose another way where one is offered.</source>
            <translation>Wählen Sie einen anderen Weg, wenn einer angeboten wird.</translation>
        </message>
        <message>
            <source>Choose another way, or save the drafts.</source>
            <translation>Wählen Sie einen anderen Weg, oder speichern Sie die Entwürfe.</translation>
        </message>
        <message>
            <source>DKIM ignores empty lines at the end (RFC 6376, 3.4)</source>
            <translation>DKIM ignoriert leere Zeilen am Ende (RFC 6376, 3.4)</translation>
        </message>
        <message>
            <source>Enter it, and try again.</source>
            <translation>Geben Sie es ein und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Enter it, or ask your administrator for it.</source>
            <translation>Geben Sie sie ein, oder fragen Sie Ihren Administrator danach.</translation>
        </message>
        <message>
            <source>Enter one address, such as desk@example.org.</source>
            <translation>Geben Sie eine Adresse ein, zum Beispiel desk@example.org.</translation>
        </message>
        <message>
            <source>Enter them again.</source>
            <translation>Geben Sie beides noch einmal ein.</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here</source>
            <translation>Jedes Muster wird so gesendet, wie es hier ist</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here, but for the very end</source>
            <translation>Jedes Muster wird so gesendet, wie es hier ist, nur das äußerste Ende kann abweichen</translation>
        </message>
        <message>
            <source>From {program}. What happens to it now, Intact cannot see.</source>
            <translation type="vanished">Von {program}. Was nun damit geschieht, kann Intact nicht sehen.</translation>
        </message>
        <message>
            <source>Headers and texts stay, their exact form may not.</source>
            <translation>Kopfzeilen und Texte bleiben, ihre genaue Form vielleicht nicht.</translation>
        </message>
        <message>
            <source>Intact cannot see whether you did.</source>
            <translation>Ob Sie das getan haben, kann Intact nicht sehen.</translation>
        </message>
        <message>
            <source>Intact is sending already, in another window or command.</source>
            <translation>Intact sendet bereits, in einem anderen Fenster oder durch einen Befehl.</translation>
        </message>
        <message>
            <source>Intact may not ask {program} to open a mail.</source>
            <translation>Intact darf von {program} nicht verlangen, eine Mail zu öffnen.</translation>
        </message>
        <message>
            <source>Intact runs in a sandbox here, and cannot start {program}</source>
            <translation>Intact läuft hier in einer Sandbox, ein Start von {program} ist nicht möglich</translation>
        </message>
        <message>
            <source>It did not go a second time.</source>
            <translation>Sie wurde nicht ein zweites Mal gesendet.</translation>
        </message>
        <message>
            <source>It may have arrived</source>
            <translation>Vielleicht angekommen</translation>
        </message>
        <message>
            <source>Local part: a dot-atom; domain: a host name</source>
            <translation>Lokaler Teil: ein dot-atom; Domäne: ein Hostname</translation>
        </message>
        <message>
            <source>Look at the account in the settings.</source>
            <translation>Prüfen Sie das Konto in den Einstellungen.</translation>
        </message>
        <message>
            <source>Look into the sent mails of your mailbox before you send it again.</source>
            <translation>Sehen Sie in den gesendeten Mails Ihres Postfachs nach, bevor Sie sie noch einmal senden.</translation>
        </message>
        <message>
            <source>Look into your drafts before you store it again.</source>
            <translation>Sehen Sie in Ihren Entwürfen nach, bevor Sie sie noch einmal ablegen.</translation>
        </message>
        <message>
            <source>Look into your sent mails before you send it again.</source>
            <translation>Sehen Sie in Ihren gesendeten Mails nach, bevor Sie sie noch einmal senden.</translation>
        </message>
        <message>
            <source>Make room there, and try again.</source>
            <translation>Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Name the folder in the settings.</source>
            <translation>Geben Sie den Ordner in den Einstellungen an.</translation>
        </message>
        <message>
            <source>Nobody has tested what this program does to the samples</source>
            <translation>Niemand hat getestet, was dieses Programm mit den Mustern macht</translation>
        </message>
        <message>
            <source>Nobody knows whether the mail arrived.</source>
            <translation>Ob die Mail angekommen ist, weiß niemand.</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>Nicht versucht</translation>
        </message>
        <message>
            <source>Open as a draft in {program}</source>
            <translation>Als Entwurf in {program} öffnen</translation>
        </message>
        <message>
            <source>Open each of them in your mail program and press Send there.</source>
            <translation>Öffnen Sie jeden davon in Ihrem Mailprogramm und klicken Sie dort auf „Senden“.</translation>
        </message>
        <message>
            <source>Open in Thunderbird</source>
            <translation>In Thunderbird öffnen</translation>
        </message>
        <message>
            <source>Open it in your mail program and press Send there.</source>
            <translation>Öffnen Sie ihn in Ihrem Mailprogramm und klicken Sie dort auf „Senden“.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Opened in {program}. Press Send there.</source>
            <translation>In {program} geöffnet. Klicken Sie dort auf „Senden“.</translation>
        </message>
        <message>
            <source>Put among the drafts of {program}</source>
            <translation>Zu den Entwürfen von {program} legen</translation>
        </message>
        <message>
            <source>STARTTLS is not offered</source>
            <translation>STARTTLS wird nicht angeboten</translation>
        </message>
        <message>
            <source>Save as drafts…</source>
            <translation>Als Entwürfe speichern…</translation>
        </message>
        <message>
            <source>Save samples for a support case…</source>
            <translation>Muster für einen Supportfall speichern…</translation>
        </message>
        <message>
            <source>Save the drafts, or submit fewer samples.</source>
            <translation>Speichern Sie die Entwürfe, oder reichen Sie weniger Muster ein.</translation>
        </message>
        <message>
            <source>Save the samples to hand them in…</source>
            <translation>Muster zum Einreichen speichern…</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in there.</source>
            <translation type="vanished">Speichern Sie die Muster und reichen Sie sie dort ein.</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in with a support case or on its web page.</source>
            <translation>Speichern Sie die Muster und reichen Sie sie mit einem Supportfall oder auf seiner Webseite ein.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Saved earlier</source>
            <translation>Schon früher gespeichert</translation>
        </message>
        <message>
            <source>Send from {program}</source>
            <translation>Von {program} senden</translation>
        </message>
        <message>
            <source>Sending was interrupted before: {sent} sent, {unknown} perhaps, {missing} missing. Add the same messages and send them: what has arrived does not go again.</source>
            <translation>Das Senden wurde zuvor unterbrochen: {sent} gesendet, {unknown} vielleicht, {missing} fehlen. Fügen Sie dieselben Nachrichten hinzu und senden Sie sie: Was angekommen ist, wird nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>Sent from {program}. Intact cannot see what happens next.</source>
            <translation>Gesendet von {program}. Was danach geschieht, kann Intact nicht sehen.</translation>
        </message>
        <message>
            <source>Share with {program}</source>
            <translation>Mit {program} teilen</translation>
        </message>
        <message>
            <source>Start it yourself and try again.</source>
            <translation>Starten Sie es selbst und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Submit fewer or smaller samples at a time.</source>
            <translation>Reichen Sie weniger oder kleinere Muster auf einmal ein.</translation>
        </message>
        <message>
            <source>Taken by the mail server</source>
            <translation>Vom Mailserver angenommen</translation>
        </message>
        <message>
            <source>Taken by the mail server earlier</source>
            <translation>Vom Mailserver schon früher angenommen</translation>
        </message>
        <message>
            <source>The address of this destination is not set yet.</source>
            <translation>Die Adresse dieses Empfängers ist noch nicht festgelegt.</translation>
        </message>
        <message>
            <source>The attached bytes are identical</source>
            <translation>Die angehängten Bytes sind identisch</translation>
        </message>
        <message>
            <source>The certificate of “{host}” cannot be accepted.</source>
            <translation>Das Zertifikat von „{host}“ kann nicht akzeptiert werden.</translation>
        </message>
        <message>
            <source>The certificate of “{host}” is not valid today.</source>
            <translation>Das Zertifikat von „{host}“ ist heute nicht gültig.</translation>
        </message>
        <message>
            <source>The command “{program}” gave Intact no access token.</source>
            <translation>Der Befehl „{program}“ hat Intact kein Zugriffstoken geliefert.</translation>
        </message>
        <message>
            <source>The connection to “{host}” broke off.</source>
            <translation>Die Verbindung zu „{host}“ ist abgebrochen.</translation>
        </message>
        <message>
            <source>The connection to “{host}” would not be protected.</source>
            <translation>Die Verbindung zu „{host}“ wäre nicht geschützt.</translation>
        </message>
        <message>
            <source>The draft is in the mailbox {program}.</source>
            <translation>Der Entwurf liegt im Postfach {program}.</translation>
        </message>
        <message>
            <source>The draft is saved.</source>
            <translation>Der Entwurf ist gespeichert.</translation>
        </message>
        <message>
            <source>The files could not be written.</source>
            <translation>Die Dateien konnten nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server allows.</source>
            <translation>Die Mail ist größer, als der Mailserver erlaubt.</translation>
        </message>
        <message>
            <source>The mail program would damage this sample</source>
            <translation>Das Mailprogramm würde dieses Muster beschädigen</translation>
        </message>
        <message>
            <source>The mail program writes the samples anew</source>
            <translation>Das Mailprogramm schreibt die Muster neu</translation>
        </message>
        <message>
            <source>The mail server did not accept name and password.</source>
            <translation>Der Mailserver hat Name und Passwort nicht akzeptiert.</translation>
        </message>
        <message>
            <source>The mail server did not take the mail.</source>
            <translation>Der Mailserver hat die Mail nicht angenommen.</translation>
        </message>
        <message>
            <source>The mail server does not take mails at the moment.</source>
            <translation>Der Mailserver nimmt im Moment keine Mails an.</translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mail(s).</source>
            <translation>
                <numerusform>Der Mailserver hat %n Mail angenommen.</numerusform>
                <numerusform>Der Mailserver hat %n Mails angenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mails.</source>
            <translation type="vanished">
                <numerusform>Der Mailserver hat %n Mail angenommen.</numerusform>
                <numerusform>Der Mailserver hat %n Mails angenommen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server has taken it.</source>
            <translation>Der Mailserver hat die Mail angenommen.</translation>
        </message>
        <message>
            <source>The mail server takes no mail from {address}.</source>
            <translation>Der Mailserver nimmt keine Mail von {address} an.</translation>
        </message>
        <message>
            <source>The mail server takes no mail to {address}.</source>
            <translation>Der Mailserver nimmt keine Mail an {address} an.</translation>
        </message>
        <message>
            <source>The octets may differ, and DKIM signatures break</source>
            <translation>Die Bytes können abweichen, und DKIM-Signaturen werden ungültig</translation>
        </message>
        <message>
            <source>The password of this account is needed.</source>
            <translation>Das Passwort dieses Kontos wird gebraucht.</translation>
        </message>
        <message>
            <source>The sample is saved.</source>
            <translation>Das Muster ist gespeichert.</translation>
        </message>
        <message>
            <source>The virus scanner of this computer took the file away.</source>
            <translation>Der Virenscanner dieses Computers hat die Datei entfernt.</translation>
        </message>
        <message>
            <source>There is no mail server called “{host}”.</source>
            <translation>Es gibt keinen Mailserver namens „{host}“.</translation>
        </message>
        <message>
            <source>There is no room left on the mail server.</source>
            <translation>Auf dem Mailserver ist kein Platz mehr.</translation>
        </message>
        <message>
            <source>There is no sample to submit.</source>
            <translation>Es gibt kein Muster zum Einreichen.</translation>
        </message>
        <message>
            <source>These are too many mails to open a window for each.</source>
            <translation>Es sind zu viele Mails, um für jede ein Fenster zu öffnen.</translation>
        </message>
        <message>
            <source>This destination takes no mail.</source>
            <translation>Dieser Empfänger nimmt keine Mail an.</translation>
        </message>
        <message>
            <source>This mail server passes no mail on to {address}.</source>
            <translation>Dieser Mailserver leitet keine Mail an {address} weiter.</translation>
        </message>
        <message>
            <source>This mail server would change one of the samples.</source>
            <translation>Dieser Mailserver würde eines der Muster verändern.</translation>
        </message>
        <message>
            <source>This way cannot carry these samples, so nothing went out.</source>
            <translation>Auf diesem Weg können diese Muster nicht befördert werden, darum wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>Try again when you like.</source>
            <translation>Sie können es jederzeit noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Use the server that your mail program uses.</source>
            <translation>Verwenden Sie den Server, den Ihr Mailprogramm verwendet.</translation>
        </message>
        <message>
            <source>Wait until that is through, then try again.</source>
            <translation>Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>What answers as “{host}” is another server.</source>
            <translation>Unter „{host}“ antwortet ein anderer Server.</translation>
        </message>
        <message>
            <source>What answers as “{host}” is no such mail server.</source>
            <translation>Was unter „{host}“ antwortet, ist kein solcher Mailserver.</translation>
        </message>
        <message>
            <source>You cancelled it.</source>
            <translation>Sie haben den Vorgang abgebrochen.</translation>
        </message>
        <message>
            <source>Your mailbox has no folder for drafts.</source>
            <translation>Ihr Postfach hat keinen Ordner für Entwürfe.</translation>
        </message>
        <message>
            <source>Your organisation does not allow this way.</source>
            <translation>Ihre Organisation erlaubt diesen Weg nicht.</translation>
        </message>
        <message>
            <source>a part of the system is missing here</source>
            <translation>hier fehlt ein Teil des Systems</translation>
        </message>
        <message>
            <source>a sample would be damaged</source>
            <translation>ein Muster würde beschädigt</translation>
        </message>
        <message>
            <source>it would change one of these samples</source>
            <translation>eines dieser Muster würde dabei verändert</translation>
        </message>
        <message>
            <source>made anew by {program}: not unchanged</source>
            <translation>von {program} neu erzeugt: nicht unverändert</translation>
        </message>
        <message>
            <source>no mail program is set up here for other programs to use</source>
            <translation>hier ist kein Mailprogramm eingerichtet, das andere Programme verwenden können</translation>
        </message>
        <message>
            <source>no program opens .eml files here</source>
            <translation>kein Programm öffnet hier .eml-Dateien</translation>
        </message>
        <message>
            <source>no such server is set up for {program}</source>
            <translation>für {program} ist kein solcher Server eingerichtet</translation>
        </message>
        <message>
            <source>no window can be opened here</source>
            <translation>hier lässt sich kein Fenster öffnen</translation>
        </message>
        <message>
            <source>not known whether unchanged</source>
            <translation>unbekannt, ob unverändert</translation>
        </message>
        <message>
            <source>not on this operating system</source>
            <translation>nicht auf diesem Betriebssystem</translation>
        </message>
        <message>
            <source>only needed where Intact runs in a sandbox</source>
            <translation>nur nötig, wenn Intact in einer Sandbox läuft</translation>
        </message>
        <message>
            <source>there is more in one mail than {program} can be told at once</source>
            <translation>eine Mail enthält mehr, als sich {program} auf einmal mitteilen lässt</translation>
        </message>
        <message>
            <source>there is no mail, only samples to save</source>
            <translation>es gibt keine Mail, nur Muster zum Speichern</translation>
        </message>
        <message>
            <source>too many mails for a window each</source>
            <translation>zu viele Mails, um für jede ein Fenster zu öffnen</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>unchanged but for line ends</source>
            <translation type="vanished">unverändert bis auf Zeilenenden</translation>
        </message>
        <message>
            <source>unchanged in all that matters</source>
            <translation>in allem Wichtigen unverändert</translation>
        </message>
        <message>
            <source>your mail program</source>
            <translation>Ihrem Mailprogramm</translation>
        </message>
        <message>
            <source>your organisation does not allow it</source>
            <translation>Ihre Organisation erlaubt es nicht</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox, and {unknown} may be.</source>
            <translation>In Ihrem Postfach: {done} von {total} Entwürfen, vielleicht dort: {unknown}.</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox.</source>
            <translation>In Ihrem Postfach: {done} von {total} Entwürfen.</translation>
        </message>
        <message>
            <source>{done} of {total} mails had been handed over before.</source>
            <translation>Schon vorher übergeben: {done} von {total} Mails.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone, and {unknown} may have arrived.</source>
            <translation>Gesendet: {done} von {total} Mails, vielleicht angekommen: {unknown}.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone.</source>
            <translation>Gesendet: {done} von {total} Mails.</translation>
        </message>
        <message>
            <source>{program} did not start.</source>
            <translation>Der Start von {program} ist nicht gelungen.</translation>
        </message>
        <message>
            <source>{program} is installed, but is not your mail program here</source>
            <translation>{program} ist installiert, ist hier aber nicht Ihr Mailprogramm</translation>
        </message>
        <message>
            <source>{program} is not installed here</source>
            <translation>{program} ist hier nicht installiert</translation>
        </message>
        <message>
            <source>{program} is shut off from other programs’ files here</source>
            <translation>{program} hat hier keinen Zugriff auf die Dateien anderer Programme</translation>
        </message>
        <message>
            <source>{program} needs a terminal window, and none was found</source>
            <translation>{program} braucht ein Terminalfenster, und es wurde keines gefunden</translation>
        </message>
        <message>
            <source>{program} takes only samples that came as .msg files as messages</source>
            <translation>{program} nimmt nur Muster, die als .msg-Dateien kamen, als Nachrichten an</translation>
        </message>
        <message>
            <source>{program} was not found on this computer.</source>
            <translation>Die Suche nach {program} auf diesem Computer war erfolglos.</translation>
        </message>
        <message>
            <source>{program} was started, but takes no more mails yet.</source>
            <translation type="vanished">{program} startet noch und nimmt keine weiteren Mails an.</translation>
        </message>
        <message>
            <source>{program} would attach the samples in a form this destination does not take</source>
            <translation>von {program} würden die Muster in einer Form angehängt, die dieser Empfänger nicht annimmt</translation>
        </message>
        <message>
            <source>{program} would open, and is not known to take such mails over</source>
            <translation>es würde sich {program} öffnen, und ob es solche Mails übernimmt, ist nicht bekannt</translation>
        </message>
        <message>
            <source>“{address}” is no address that a mail can go to.</source>
            <translation>„{address}“ ist keine Adresse, an die eine Mail gehen kann.</translation>
        </message>
        <message>
            <source>“{host}” cannot be reached from here.</source>
            <translation>„{host}“ ist von hier nicht erreichbar.</translation>
        </message>
        <message>
            <source>“{host}” cannot prove who it is.</source>
            <translation>„{host}“ kann sich nicht ausweisen.</translation>
        </message>
        <message>
            <source>“{host}” did not answer in time.</source>
            <translation>„{host}“ hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>“{host}” does not take connections there.</source>
            <translation>„{host}“ nimmt dort keine Verbindungen an.</translation>
        </message>
        <message>
            <source>“{host}” offers no way to log in that is set up here.</source>
            <translation>„{host}“ bietet keine Art der Anmeldung an, die hier eingerichtet ist.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file, as this destination asks.</source>
            <translation>„{name}“ wird als Datei angehängt, wie dieser Empfänger es verlangt.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds NUL characters, which no mail can carry.</source>
            <translation>„{name}“ wird als Datei angehängt: Darin sind NUL-Zeichen, die keine Mail befördern kann.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds odd line ends, which a mail would change.</source>
            <translation>„{name}“ wird als Datei angehängt: Darin sind ungewöhnliche Zeilenenden, die eine Mail verändern würde.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: its lines are too long for a mail (998 at most).</source>
            <translation>„{name}“ wird als Datei angehängt: Die Zeilen sind zu lang für eine Mail (höchstens 998).</translation>
        </message>
        <message>
            <source>“{program}” did not let Intact log in.</source>
            <translation type="vanished">Mit „{program}“ konnte sich Intact nicht anmelden.</translation>
        </message>
    </context>
    <context>
        <name>DestinationBar</name>
        <message>
            <source>Choose who should get the samples</source>
            <translation>Wählen, wer die Muster bekommen soll</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>S&amp;ubmit to</source>
            <translation>&amp;Einreichen bei</translation>
        </message>
        <message>
            <source>Submit to</source>
            <translation>Einreichen bei</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation type="vanished">Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Used recently</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>What to know about this destination</source>
            <translation>Was Sie über diesen Empfänger wissen sollten</translation>
        </message>
        <message>
            <source>What to know about this recipient</source>
            <translation type="vanished">Was Sie über diesen Empfänger wissen sollten</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Ihre Organisation</translation>
        </message>
    </context>
    <context>
        <name>DestinationsPage</name>
        <message>
            <source>Address for {title}</source>
            <translation>Adresse für {title}</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Chosen when Intact &amp;starts</source>
            <translation type="vanished">Beim &amp;Start von Intact gewählt</translation>
        </message>
        <message>
            <source>Default de&amp;stination</source>
            <translation>&amp;Standardempfänger</translation>
        </message>
        <message>
            <source>The one chosen last</source>
            <translation>Der zuletzt gewählte</translation>
        </message>
        <message>
            <source>Where a field is empty, the address that stands in it in grey is used.</source>
            <translation>Wo ein Feld leer ist, gilt die Adresse, die grau darin steht.</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>Wohin Muster gehen</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>„{address}“ ist keine vollständige Mailadresse.</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Prüfung</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>&amp;Kopfzeilen</translation>
        </message>
        <message>
            <source>&amp;Links</source>
            <translation>&amp;Links</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Quelltext</translation>
        </message>
        <message>
            <source>Con&amp;version</source>
            <translation>&amp;Umwandlung</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>From {sender}</source>
            <translation>Von {sender}</translation>
        </message>
        <message>
            <source>From {sender}, dated {date}</source>
            <translation>Von {sender}, datiert vom {date}</translation>
        </message>
        <message>
            <source>From {sender}, received {date}</source>
            <translation>Von {sender}, empfangen am {date}</translation>
        </message>
        <message>
            <source>Select a sample to see what was found</source>
            <translation>Wählen Sie ein Muster aus, um zu sehen, was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>Disguises</name>
        <message>
            <source>Dots or blanks at its end hide that it really ends in {ending}.</source>
            <translation type="vanished">Punkte oder Leerzeichen am Ende verbergen, dass der Name in Wirklichkeit auf {ending} endet.</translation>
        </message>
        <message>
            <source>Dots or spaces at its end hide that it really ends in {ending}.</source>
            <translation>Punkte oder Leerzeichen am Ende verbergen, dass der Name in Wirklichkeit auf {ending} endet.</translation>
        </message>
        <message>
            <source>Hidden characters turn its name around; it really ends in {ending}.</source>
            <translation>Verborgene Zeichen drehen den Namen um; in Wirklichkeit endet er auf {ending}.</translation>
        </message>
        <message>
            <source>Hidden signs turn its name around; it really ends in {ending}.</source>
            <translation type="vanished">Verborgene Zeichen drehen den Namen um; in Wirklichkeit endet er auf {ending}.</translation>
        </message>
        <message>
            <source>It has two endings; what counts is the last one, {ending}.</source>
            <translation>Der Name hat zwei Endungen; es zählt die letzte, {ending}.</translation>
        </message>
        <message>
            <source>Its name holds characters that cannot be seen.</source>
            <translation>Der Name enthält Zeichen, die man nicht sehen kann.</translation>
        </message>
        <message>
            <source>Its name holds signs that cannot be seen.</source>
            <translation type="vanished">Der Name enthält Zeichen, die man nicht sehen kann.</translation>
        </message>
        <message>
            <source>Links lead to: {hosts}</source>
            <translation>Links führen zu: {hosts}</translation>
        </message>
        <message>
            <source>Many blanks push its real ending, {ending}, out of sight.</source>
            <translation type="vanished">Viele Leerzeichen schieben die wirkliche Endung, {ending}, aus dem Blick.</translation>
        </message>
        <message>
            <source>Many spaces push its real ending, {ending}, out of sight.</source>
            <translation>Viele Leerzeichen schieben die wirkliche Endung, {ending}, aus dem Blick.</translation>
        </message>
        <message>
            <source>Windows never shows its ending, {ending}.</source>
            <translation>Windows zeigt die Endung {ending} nie an.</translation>
        </message>
        <message>
            <source>{written} ({travels})</source>
            <translation>{written} ({travels})</translation>
        </message>
        <message>
            <source>{written} ({travels}, only looks like {looks_like})</source>
            <translation>{written} ({travels}, sieht nur aus wie {looks_like})</translation>
        </message>
    </context>
    <context>
        <name>DropCover</name>
        <message>
            <source>1 message</source>
            <translation>1 Nachricht</translation>
        </message>
        <message>
            <source>1 message from {program}</source>
            <translation>1 Nachricht aus {program}</translation>
        </message>
        <message>
            <source>A link, not a message</source>
            <translation>Ein Link, keine Nachricht</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Intact only takes copies.</source>
            <translation>Intact nimmt nur Kopien.</translation>
        </message>
        <message>
            <source>Intact takes messages and files</source>
            <translation>Intact nimmt Nachrichten und Dateien an</translation>
        </message>
        <message>
            <source>Let go to add</source>
            <translation>Zum Hinzufügen loslassen</translation>
        </message>
        <message>
            <source>Let go to see how to get the message itself</source>
            <translation>Loslassen, um zu sehen, wie Sie an die Nachricht selbst kommen</translation>
        </message>
        <message>
            <source>Messages from {program}</source>
            <translation>Nachrichten aus {program}</translation>
        </message>
        <message>
            <source>Messages or files</source>
            <translation>Nachrichten oder Dateien</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Bitte versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Save the message as a file and drop that instead.</source>
            <translation>Speichern Sie die Nachricht als Datei und ziehen Sie diese hierher.</translation>
        </message>
        <message>
            <source>Several messages</source>
            <translation>Mehrere Nachrichten</translation>
        </message>
        <message>
            <source>Several messages from {program}</source>
            <translation>Mehrere Nachrichten aus {program}</translation>
        </message>
        <message>
            <source>Taking what was dropped…</source>
            <translation>Wird übernommen…</translation>
        </message>
        <message>
            <source>The mail program still works on what was dropped before</source>
            <translation>Das Mailprogramm arbeitet noch an dem, was Sie vorher gezogen haben</translation>
        </message>
        <message>
            <source>The other program would move this</source>
            <translation>Das andere Programm würde dies verschieben</translation>
        </message>
        <message>
            <source>{program} hands over the messages…</source>
            <translation>{program} übergibt die Nachrichten…</translation>
        </message>
    </context>
    <context>
        <name>DropStrip</name>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Drop more messages here</source>
            <translation>Ziehen Sie weitere Nachrichten hierher</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Nothing was added: you stopped waiting for {program}. Open the message there until all of it is shown, then drag it again.</source>
            <translation>Es wurde nichts hinzugefügt: Sie haben das Warten auf {program} beendet. Öffnen Sie dort die Nachricht, warten Sie, bis sie ganz angezeigt wird, und ziehen Sie sie dann noch einmal hierher.</translation>
        </message>
        <message>
            <source>The mail program</source>
            <translation>Das Mailprogramm</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>das andere Programm</translation>
        </message>
        <message>
            <source>{program} named the file {names} twice. So another message is missing, one whose subject ends in the same way. Please drag that one alone.</source>
            <translation>{program} hat die Datei {names} zweimal genannt. Also fehlt eine andere Nachricht, deren Betreff gleich endet. Bitte ziehen Sie diese einzeln hierher.</translation>
        </message>
    </context>
    <context>
        <name>EmptyArea</name>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Drop the messages here, straight from your mail program</source>
            <translation>Ziehen Sie die Nachrichten direkt aus Ihrem Mailprogramm hierher</translation>
        </message>
        <message>
            <source>How to send a sample &amp;by hand</source>
            <translation>So senden Sie ein Muster von &amp;Hand</translation>
        </message>
    </context>
    <context>
        <name>EntriesView</name>
        <message>
            <source>Messages in the file</source>
            <translation>Nachrichten in der Datei</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>Nicht empfangen</translation>
        </message>
        <message>
            <source>{first} · {second}</source>
            <translation>{first} · {second}</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A sample is one message, and what is in here is not as it arrived.</source>
            <translation>Ein Muster ist eine einzelne Nachricht, und was hier enthalten ist, ist nicht so, wie es ankam.</translation>
        </message>
        <message>
            <source>A sample is one message, and you choose which.</source>
            <translation>Ein Muster ist eine einzelne Nachricht, und Sie wählen, welche.</translation>
        </message>
        <message>
            <source>Add it again from where it is now.</source>
            <translation>Fügen Sie sie von dort noch einmal hinzu, wo sie jetzt liegt.</translation>
        </message>
        <message>
            <source>Add it again to have it read.</source>
            <translation>Fügen Sie es noch einmal hinzu, um es lesen zu lassen.</translation>
        </message>
        <message>
            <source>Add the file again.</source>
            <translation>Fügen Sie die Datei noch einmal hinzu.</translation>
        </message>
        <message>
            <source>Add the message that it came in, encrypted as it is.</source>
            <translation>Fügen Sie die Nachricht hinzu, mit der er kam, verschlüsselt wie sie ist.</translation>
        </message>
        <message>
            <source>Add the message that it came with.</source>
            <translation>Fügen Sie die Nachricht hinzu, mit der es kam.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation), or drag the message to the desktop first and from there to Intact.</source>
            <translation>Erlauben Sie es in den Systemeinstellungen (Datenschutz &amp; Sicherheit, Automation), oder ziehen Sie die Nachricht zuerst auf den Schreibtisch und von dort auf Intact.</translation>
        </message>
        <message>
            <source>Another message may stand now where this one was found.</source>
            <translation>Wo diese Nachricht gefunden wurde, kann jetzt eine andere stehen.</translation>
        </message>
        <message>
            <source>Archives inside of an archive are not looked into.</source>
            <translation>Archive in einem Archiv werden nicht durchsucht.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner to release the file, then add it again.</source>
            <translation>Bitten Sie die Betreuer des Virenscanners, die Datei freizugeben, und fügen Sie sie dann noch einmal hinzu.</translation>
        </message>
        <message>
            <source>Choose fewer files, or a folder further down.</source>
            <translation>Wählen Sie weniger Dateien oder einen Ordner weiter unten.</translation>
        </message>
        <message>
            <source>Choose the file of the message itself.</source>
            <translation>Wählen Sie die Datei der Nachricht selbst.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the messages.</source>
            <translation>Wählen Sie den Ordner, der die Nachrichten enthält.</translation>
        </message>
        <message>
            <source>Choose the messages that are in it.</source>
            <translation>Wählen Sie die Nachrichten, die darin sind.</translation>
        </message>
        <message>
            <source>Close it elsewhere, or save a copy of the message in a folder of your own.</source>
            <translation>Schließen Sie sie im anderen Programm, oder speichern Sie eine Kopie der Nachricht in einem eigenen Ordner.</translation>
        </message>
        <message>
            <source>Copy or save it to this computer first, and add that copy.</source>
            <translation>Kopieren oder speichern Sie es zuerst auf diesen Computer und fügen Sie diese Kopie hinzu.</translation>
        </message>
        <message>
            <source>Devices, pipes, and links inside folders are not opened.</source>
            <translation>Geräte, Pipes und Verknüpfungen in Ordnern werden nicht geöffnet.</translation>
        </message>
        <message>
            <source>Download the message there, and add that file.</source>
            <translation>Laden Sie die Nachricht dort herunter und fügen Sie diese Datei hinzu.</translation>
        </message>
        <message>
            <source>Download the message there, and drop that file here.</source>
            <translation>Laden Sie die Nachricht dort herunter und ziehen Sie diese Datei hierher.</translation>
        </message>
        <message>
            <source>Drag it to the desktop first and from there to Intact, or save it: File &gt; Save As, format Raw Message Source.</source>
            <translation>Ziehen Sie sie zuerst auf den Schreibtisch und von dort auf Intact, oder speichern Sie sie: Ablage &gt; Sichern unter, Format Raw Message Source.</translation>
        </message>
        <message>
            <source>Drag the message out of Thunderbird, or save it from there.</source>
            <translation>Ziehen Sie die Nachricht aus Thunderbird heraus, oder speichern Sie sie dort.</translation>
        </message>
        <message>
            <source>Everything else it set holds.</source>
            <translation>Alle anderen Vorgaben gelten.</translation>
        </message>
        <message>
            <source>Export of Outlook for Mac: a ZIP archive of XML files</source>
            <translation>Export von Outlook für Mac: ein ZIP-Archiv aus XML-Dateien</translation>
        </message>
        <message>
            <source>Extensible Storage Engine database</source>
            <translation>Datenbank der Extensible Storage Engine</translation>
        </message>
        <message>
            <source>Forward it as an attachment from your mail program, as the guide shows.</source>
            <translation>Leiten Sie sie aus Ihrem Mailprogramm als Anhang weiter, wie die Anleitung es zeigt.</translation>
        </message>
        <message>
            <source>If it came by mail, do not start it.</source>
            <translation>Wenn es per Mail kam, starten Sie es nicht.</translation>
        </message>
        <message>
            <source>If it holds a whole mail folder, save the message alone from there.</source>
            <translation>Wenn sie einen ganzen Mailordner enthält, speichern Sie daraus nur die Nachricht.</translation>
        </message>
        <message>
            <source>Intact cannot read this kind of file yet ({kind})</source>
            <translation>Diese Art von Datei kann Intact noch nicht lesen ({kind})</translation>
        </message>
        <message>
            <source>Intact does not look into archives, and they are not accepted.</source>
            <translation>Intact sieht nicht in Archive hinein, und sie werden nicht angenommen.</translation>
        </message>
        <message>
            <source>Intact looks into it only where it is a file of its own.</source>
            <translation>Intact sieht nur hinein, wenn er eine eigene Datei ist.</translation>
        </message>
        <message>
            <source>Intact may not ask Mail for the message</source>
            <translation>Intact darf das Programm Mail nicht nach der Nachricht fragen</translation>
        </message>
        <message>
            <source>Intact never asks for the password of a file.</source>
            <translation>Intact fragt nie nach dem Passwort einer Datei.</translation>
        </message>
        <message>
            <source>Intact takes up to {limit} files at a time, from folders up to {depth} deep.</source>
            <translation>Intact nimmt bis zu {limit} Dateien auf einmal an, aus Ordnern bis zu einer Tiefe von {depth}.</translation>
        </message>
        <message>
            <source>Intact unpacks up to {limit} of one archive.</source>
            <translation>Intact entpackt bis zu {limit} aus einem Archiv.</translation>
        </message>
        <message>
            <source>Intact waited for {seconds} s.</source>
            <translation>Intact hat {seconds} s gewartet.</translation>
        </message>
        <message>
            <source>It announced a file, but none came in time.</source>
            <translation>Es hat eine Datei angekündigt, aber rechtzeitig kam keine.</translation>
        </message>
        <message>
            <source>It announced the message and then did not hand it over.</source>
            <translation>Es hat die Nachricht angekündigt und dann nicht übergeben.</translation>
        </message>
        <message>
            <source>It does not begin with the header lines of a message.</source>
            <translation>Er beginnt nicht mit den Kopfzeilen einer Nachricht.</translation>
        </message>
        <message>
            <source>It has {size}; Intact reads up to {limit}.</source>
            <translation>Sie ist {size} groß; Intact liest bis zu {limit}.</translation>
        </message>
        <message>
            <source>It is broken, or made to overwhelm programs that unpack it.</source>
            <translation>Es ist beschädigt oder soll Programme überlasten, die es entpacken.</translation>
        </message>
        <message>
            <source>It is of a kind that Intact does not know.</source>
            <translation>Diese Art von Datei kennt Intact nicht.</translation>
        </message>
        <message>
            <source>It lets no program read the message.</source>
            <translation>Er lässt kein Programm die Nachricht lesen.</translation>
        </message>
        <message>
            <source>It may have to load it from the mail server first.</source>
            <translation>Vielleicht muss sie erst vom Mailserver geladen werden.</translation>
        </message>
        <message>
            <source>It names the messages of the folder, and holds none of them.</source>
            <translation>Er nennt die Nachrichten des Ordners, enthält aber keine davon.</translation>
        </message>
        <message>
            <source>It offered files and then named none.</source>
            <translation>Es hat Dateien angeboten und dann keine genannt.</translation>
        </message>
        <message>
            <source>It takes up to {limit} of one file.</source>
            <translation>Es übernimmt bis zu {limit} aus einer Datei.</translation>
        </message>
        <message>
            <source>It was moved or deleted, or its drive was taken away.</source>
            <translation>Sie wurde verschoben oder gelöscht, oder ihr Laufwerk wurde entfernt.</translation>
        </message>
        <message>
            <source>Look at what is attached to it, and choose one of those.</source>
            <translation>Sehen Sie nach, was angehängt ist, und wählen Sie davon eine.</translation>
        </message>
        <message>
            <source>Look at your settings, and set again what is missing.</source>
            <translation>Sehen Sie Ihre Einstellungen durch und stellen Sie neu ein, was fehlt.</translation>
        </message>
        <message>
            <source>Mail folder of UW IMAP or Alpine</source>
            <translation>Mailordner von UW IMAP oder Alpine</translation>
        </message>
        <message>
            <source>Mail in a browser often gives a link when it is dragged.</source>
            <translation>Beim Ziehen aus einem Browser kommt oft nur ein Link statt der Mail an.</translation>
        </message>
        <message>
            <source>Mail may not be asked for the message</source>
            <translation type="vanished">Intact darf das Programm Mail nicht nach der Nachricht fragen</translation>
        </message>
        <message>
            <source>Messages are read apart from the rest; nothing else suffered.</source>
            <translation>Nachrichten werden getrennt von allem anderen gelesen; sonst ist nichts betroffen.</translation>
        </message>
        <message>
            <source>More than one “From ” line (RFC 4155)</source>
            <translation>Mehr als eine „From “-Zeile (RFC 4155)</translation>
        </message>
        <message>
            <source>Mork database</source>
            <translation>Mork-Datenbank</translation>
        </message>
        <message>
            <source>No header section (RFC 5322, 2.2)</source>
            <translation>Kein Kopfbereich (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No message was found in this archive ({kind})</source>
            <translation>In diesem Archiv ({kind}) wurde keine Nachricht gefunden</translation>
        </message>
        <message>
            <source>No such message is attached to this one</source>
            <translation>Eine solche Nachricht ist an diese nicht angehängt</translation>
        </message>
        <message>
            <source>Not read: no protected process can be started here</source>
            <translation>Nicht gelesen: Hier lässt sich kein geschützter Prozess starten</translation>
        </message>
        <message>
            <source>Not read: you stopped it</source>
            <translation>Nicht gelesen: Sie haben das Lesen gestoppt</translation>
        </message>
        <message>
            <source>Notes Storage Facility</source>
            <translation>Notes Storage Facility</translation>
        </message>
        <message>
            <source>Only attached messages can be taken out, not other files.</source>
            <translation>Nur angehängte Nachrichten können herausgenommen werden, keine anderen Dateien.</translation>
        </message>
        <message>
            <source>Only the message itself shows how it travelled; a copy of its text does not.</source>
            <translation>Nur die Nachricht selbst zeigt, welchen Weg sie nahm; eine Kopie ihres Textes zeigt es nicht.</translation>
        </message>
        <message>
            <source>Only the subject of this message arrived</source>
            <translation>Nur der Betreff dieser Nachricht ist angekommen</translation>
        </message>
        <message>
            <source>Only {program} itself can open it.</source>
            <translation>Nur {program} selbst kann sie öffnen.</translation>
        </message>
        <message>
            <source>Open it in Notes, and export the message from there, as the guide shows.</source>
            <translation>Öffnen Sie sie in Notes und exportieren Sie die Nachricht von dort, wie die Anleitung es zeigt.</translation>
        </message>
        <message>
            <source>Open it in Outlook Express, and drag the message to the desktop from there.</source>
            <translation>Öffnen Sie ihn in Outlook Express und ziehen Sie die Nachricht von dort auf den Desktop.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message from there.</source>
            <translation>Öffnen Sie es in Outlook und ziehen Sie die Nachricht von dort.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message to the desktop from there.</source>
            <translation>Öffnen Sie es in Outlook und ziehen Sie die Nachricht von dort auf den Schreibtisch.</translation>
        </message>
        <message>
            <source>Open the folder in your mail program, and save the message from there.</source>
            <translation>Öffnen Sie den Ordner in Ihrem Mailprogramm und speichern Sie dort die Nachricht.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again.</source>
            <translation>Öffnen Sie dort die Nachricht, warten Sie, bis sie ganz angezeigt wird, und ziehen Sie sie dann noch einmal hierher.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again. If you dragged many, drag fewer at a time.</source>
            <translation>Öffnen Sie dort die Nachricht, warten Sie, bis sie ganz angezeigt wird, und ziehen Sie sie dann noch einmal hierher. Waren es viele, ziehen Sie weniger auf einmal.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save.</source>
            <translation>Öffnen Sie dort die Nachricht, warten Sie, bis sie ganz angezeigt wird, und speichern Sie sie dann.</translation>
        </message>
        <message>
            <source>Open your mail program, and drag the message to the desktop from there.</source>
            <translation>Öffnen Sie Ihr Mailprogramm und ziehen Sie die Nachricht von dort auf den Desktop.</translation>
        </message>
        <message>
            <source>Opening it over a network would tell another computer who you are.</source>
            <translation>Beim Öffnen über ein Netzwerk würde ein anderer Computer erfahren, wer Sie sind.</translation>
        </message>
        <message>
            <source>Outlook Express message folder, 0xFE12ADCF</source>
            <translation>Nachrichtenordner von Outlook Express, 0xFE12ADCF</translation>
        </message>
        <message>
            <source>Personal folder file ([MS-PST])</source>
            <translation>Datei mit persönlichen Ordnern ([MS-PST])</translation>
        </message>
        <message>
            <source>Please tell your helpdesk.</source>
            <translation>Bitte sagen Sie es Ihrem Helpdesk.</translation>
        </message>
        <message>
            <source>Programs from Snap or Flatpak may keep such files to themselves. Others make none where the subject is too long for the name of a file.</source>
            <translation>Programme aus Snap oder Flatpak behalten solche Dateien manchmal für sich. Andere legen keine an, wenn der Betreff für einen Dateinamen zu lang ist.</translation>
        </message>
        <message>
            <source>Put those you mean into a folder of their own, and add that.</source>
            <translation>Legen Sie die gewünschten in einen eigenen Ordner und fügen Sie diesen hinzu.</translation>
        </message>
        <message>
            <source>Reading this took too long, so Intact gave up</source>
            <translation>Das Lesen dauerte zu lange, darum hat Intact es abgebrochen</translation>
        </message>
        <message>
            <source>Samples and messages are not touched by that.</source>
            <translation>Muster und Nachrichten sind davon nicht betroffen.</translation>
        </message>
        <message>
            <source>Save it there as a file, and drop that file on this window.</source>
            <translation>Speichern Sie sie dort als Datei und ziehen Sie diese Datei auf dieses Fenster.</translation>
        </message>
        <message>
            <source>Save the message again from your mail program.</source>
            <translation>Speichern Sie die Nachricht noch einmal aus Ihrem Mailprogramm.</translation>
        </message>
        <message>
            <source>Save the message as a file there, and drop that file here.</source>
            <translation>Speichern Sie die Nachricht dort als Datei und ziehen Sie diese Datei hierher.</translation>
        </message>
        <message>
            <source>Save the message in your own folder from there, and drop that file here.</source>
            <translation>Speichern Sie die Nachricht dort in Ihrem eigenen Ordner und ziehen Sie diese Datei hierher.</translation>
        </message>
        <message>
            <source>Save the message itself from your mail program, as .eml or .msg.</source>
            <translation>Speichern Sie die Nachricht selbst aus Ihrem Mailprogramm, als .eml oder .msg.</translation>
        </message>
        <message>
            <source>Save them in your own folder, and drop them from there.</source>
            <translation>Speichern Sie sie in Ihrem eigenen Ordner und ziehen Sie sie von dort.</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}</source>
            <translation>Schema der Adresse: {scheme}</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}; addresses: {count}</source>
            <translation>Schema der Adresse: {scheme}; Adressen: {count}</translation>
        </message>
        <message>
            <source>So much of it is broken that the message cannot be found.</source>
            <translation>Sie ist so stark beschädigt, dass die Nachricht nicht zu finden ist.</translation>
        </message>
        <message>
            <source>Some files here were not taken: there are too many</source>
            <translation>Einige Dateien wurden nicht übernommen: Es sind zu viele</translation>
        </message>
        <message>
            <source>Some messages are made to keep programs busy without end.</source>
            <translation>Manche Nachrichten sind so gemacht, dass sie Programme endlos beschäftigen.</translation>
        </message>
        <message>
            <source>Something went wrong in Intact itself</source>
            <translation>In Intact selbst ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: {name} {reason}</source>
            <translation type="vanished">Eine Vorgabe Ihrer Organisation kann nicht verwendet werden: {name} {reason}</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: “{name}” {reason}</source>
            <translation>Eine Vorgabe Ihrer Organisation kann nicht verwendet werden: „{name}“ {reason}</translation>
        </message>
        <message>
            <source>Tell whoever looks after Intact here.</source>
            <translation>Sagen Sie es der Person, die Intact hier betreut.</translation>
        </message>
        <message>
            <source>The answer of the reading process broke its rules</source>
            <translation>Die Antwort des lesenden Prozesses verletzte die Regeln</translation>
        </message>
        <message>
            <source>The desktop passes files on for it, and had none.</source>
            <translation>Die Desktop-Umgebung reicht die Dateien weiter und hatte keine.</translation>
        </message>
        <message>
            <source>The mail program did not hand the message over</source>
            <translation>Das Mailprogramm hat die Nachricht nicht übergeben</translation>
        </message>
        <message>
            <source>The message may be made to mislead programs that read it.</source>
            <translation>Die Nachricht soll vielleicht Programme täuschen, die sie lesen.</translation>
        </message>
        <message>
            <source>The new Outlook and mail in a browser often drag no more than that.</source>
            <translation>Beim Ziehen aus dem neuen Outlook und aus dem Browser kommt oft nicht mehr an.</translation>
        </message>
        <message>
            <source>The other program</source>
            <translation type="vanished">Das andere Programm</translation>
        </message>
        <message>
            <source>The other program kept this message to itself</source>
            <translation>Das andere Programm hat diese Nachricht für sich behalten</translation>
        </message>
        <message>
            <source>The other program took too long to download this message</source>
            <translation>Das andere Programm hat zu lange gebraucht, um diese Nachricht herunterzuladen</translation>
        </message>
        <message>
            <source>The reading process ended without an answer</source>
            <translation>Der lesende Prozess endete ohne Antwort</translation>
        </message>
        <message>
            <source>The reading process was ended after {seconds} s</source>
            <translation>Der lesende Prozess wurde nach {seconds} s beendet</translation>
        </message>
        <message>
            <source>The system keeps Intact from asking other programs.</source>
            <translation>Das System hindert Intact daran, andere Programme zu fragen.</translation>
        </message>
        <message>
            <source>The virus scanner blocks this file</source>
            <translation>Der Virenscanner sperrt diese Datei</translation>
        </message>
        <message>
            <source>There are more messages in this file than Intact takes</source>
            <translation>Diese Datei enthält mehr Nachrichten, als Intact übernimmt</translation>
        </message>
        <message>
            <source>There are no files in this folder</source>
            <translation>In diesem Ordner sind keine Dateien</translation>
        </message>
        <message>
            <source>This archive is not sound ({kind})</source>
            <translation>Mit diesem Archiv stimmt etwas nicht ({kind})</translation>
        </message>
        <message>
            <source>This could not be read: the reading process broke off</source>
            <translation>Das konnte nicht gelesen werden: Der lesende Prozess brach ab</translation>
        </message>
        <message>
            <source>This could not be read: the result makes no sense</source>
            <translation>Das konnte nicht gelesen werden: Das Ergebnis ergibt keinen Sinn</translation>
        </message>
        <message>
            <source>This does not lie on this computer</source>
            <translation>Das liegt nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>Diese Datei ist beschädigt</translation>
        </message>
        <message>
            <source>This file is empty</source>
            <translation>Diese Datei ist leer</translation>
        </message>
        <message>
            <source>This file is not a message</source>
            <translation>Diese Datei ist keine Nachricht</translation>
        </message>
        <message>
            <source>This file is not a message ({kind})</source>
            <translation>Diese Datei ist keine Nachricht ({kind})</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Diese Datei ist nicht mehr da</translation>
        </message>
        <message>
            <source>This file is too large to be a message</source>
            <translation>Diese Datei ist zu groß für eine Nachricht</translation>
        </message>
        <message>
            <source>This file may not be opened</source>
            <translation>Diese Datei lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>This file was changed after it was added</source>
            <translation>Diese Datei wurde geändert, nachdem sie hinzugefügt wurde</translation>
        </message>
        <message>
            <source>This is a database, perhaps the whole mailbox of Windows Mail</source>
            <translation>Das ist eine Datenbank, vielleicht das ganze Postfach von Windows Mail</translation>
        </message>
        <message>
            <source>This is a document ({kind}), not a message</source>
            <translation>Das ist ein Dokument ({kind}), keine Nachricht</translation>
        </message>
        <message>
            <source>This is a folder</source>
            <translation>Das ist ein Ordner</translation>
        </message>
        <message>
            <source>This is a link to a web page, not a message</source>
            <translation>Das ist ein Link zu einer Webseite, keine Nachricht</translation>
        </message>
        <message>
            <source>This is a mail folder of Outlook Express (DBX)</source>
            <translation>Das ist ein Mailordner von Outlook Express (DBX)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbox)</source>
            <translation>Das ist ein Mailordner mit mehreren Nachrichten (mbox)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbx)</source>
            <translation>Das ist ein Mailordner mit mehreren Nachrichten (mbx)</translation>
        </message>
        <message>
            <source>This is a picture ({kind}), not a message</source>
            <translation>Das ist ein Bild ({kind}), keine Nachricht</translation>
        </message>
        <message>
            <source>This is a program, not a message ({kind})</source>
            <translation>Das ist ein Programm, keine Nachricht ({kind})</translation>
        </message>
        <message>
            <source>This is a saved web page ({kind}), not a message</source>
            <translation>Das ist eine gespeicherte Webseite ({kind}), keine Nachricht</translation>
        </message>
        <message>
            <source>This is a whole Notes database (NSF), not one message</source>
            <translation>Das ist eine ganze Notes-Datenbank (NSF), nicht eine einzelne Nachricht</translation>
        </message>
        <message>
            <source>This is a whole Outlook mailbox (PST or OST), not one message</source>
            <translation>Das ist ein ganzes Outlook-Postfach (PST oder OST), nicht eine einzelne Nachricht</translation>
        </message>
        <message>
            <source>This is a whole mail folder ({kind}), not one message</source>
            <translation>Das ist ein ganzer Mailordner ({kind}), nicht eine einzelne Nachricht</translation>
        </message>
        <message>
            <source>This is a whole mailbox of Outlook for Mac (OLM)</source>
            <translation>Das ist ein ganzes Postfach von Outlook für Mac (OLM)</translation>
        </message>
        <message>
            <source>This is an archive ({kind}), not a message</source>
            <translation>Das ist ein Archiv ({kind}), keine Nachricht</translation>
        </message>
        <message>
            <source>This is encrypted or signed text (PGP), not a message</source>
            <translation>Das ist verschlüsselter oder signierter Text (PGP), keine Nachricht</translation>
        </message>
        <message>
            <source>This is locked with a password ({kind})</source>
            <translation>Das ist mit einem Passwort gesperrt ({kind})</translation>
        </message>
        <message>
            <source>This is not an ordinary file</source>
            <translation>Das ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>This is only Thunderbird’s index of a mail folder (MSF)</source>
            <translation>Das ist nur Thunderbirds Index eines Mailordners (MSF)</translation>
        </message>
        <message>
            <source>This is text, but not a message</source>
            <translation>Das ist Text, aber keine Nachricht</translation>
        </message>
        <message>
            <source>Try again. If it happens again, please report it.</source>
            <translation>Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie es bitte.</translation>
        </message>
        <message>
            <source>Unpack it and add that file: then you can choose among its messages.</source>
            <translation>Entpacken Sie ihn und fügen Sie diese Datei hinzu: Dann können Sie unter ihren Nachrichten wählen.</translation>
        </message>
        <message>
            <source>Unpack it with its password, and add the messages that are in it.</source>
            <translation>Entpacken Sie es mit dem Passwort und fügen Sie die Nachrichten hinzu, die darin sind.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that are in it.</source>
            <translation>Entpacken Sie es und fügen Sie die Nachrichten hinzu, die darin sind.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that you mean.</source>
            <translation>Entpacken Sie es und fügen Sie die gewünschten Nachrichten hinzu.</translation>
        </message>
        <message>
            <source>Unpacked, this archive is too large</source>
            <translation>Entpackt ist dieses Archiv zu groß</translation>
        </message>
        <message>
            <source>Waited for {seconds} s</source>
            <translation>{seconds} s gewartet</translation>
        </message>
        <message>
            <source>Whom to ask: {helpdesk}</source>
            <translation>Wen Sie fragen können: {helpdesk}</translation>
        </message>
        <message>
            <source>You lack the right to read it, or another program keeps others away from it.</source>
            <translation>Sie haben kein Leserecht, oder ein anderes Programm sperrt die Datei.</translation>
        </message>
        <message>
            <source>Your helpdesk can find out why none starts.</source>
            <translation>Ihr Helpdesk kann herausfinden, warum keiner startet.</translation>
        </message>
        <message>
            <source>Your mail program may not have loaded the message yet.</source>
            <translation>Vielleicht hat Ihr Mailprogramm die Nachricht noch nicht geladen.</translation>
        </message>
        <message>
            <source>Your organisation has messages read in no other way.</source>
            <translation>Ihre Organisation lässt Nachrichten auf keine andere Art lesen.</translation>
        </message>
        <message>
            <source>Your samples are safe: Intact never changes the files you add.</source>
            <translation>Ihre Muster sind sicher: Intact ändert nie die Dateien, die Sie hinzufügen.</translation>
        </message>
        <message>
            <source>Your settings are not all kept: {reason}</source>
            <translation>Nicht alle Ihre Einstellungen sind gespeichert: {reason}</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>das andere Programm</translation>
        </message>
        <message>
            <source>{program} did not hand its files over</source>
            <translation>{program} hat die Dateien nicht übergeben</translation>
        </message>
        <message>
            <source>{program} did not hand the message over in time</source>
            <translation>{program} hat die Nachricht nicht rechtzeitig übergeben</translation>
        </message>
        <message>
            <source>{program} handed nothing over</source>
            <translation>{program} hat nichts übergeben</translation>
        </message>
        <message>
            <source>{program} hands over an address instead of the message</source>
            <translation>{program} übergibt eine Adresse statt der Nachricht</translation>
        </message>
        <message>
            <source>{program} named a file that Intact cannot see</source>
            <translation>{program} hat eine Datei genannt, die Intact nicht sehen kann</translation>
        </message>
        <message>
            <source>{program} named a file that is not to be seen from here</source>
            <translation type="vanished">{program} hat eine Datei genannt, die von hier nicht zu sehen ist</translation>
        </message>
        <message>
            <source>“{file}” is not used: line {line}: {reason}</source>
            <translation>„{file}“ wird nicht verwendet: Zeile {line}: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not used: {reason}</source>
            <translation>„{file}“ wird nicht verwendet: {reason}</translation>
        </message>
        <message>
            <source>“{name}”, set by your organisation, cannot be used: {reason}</source>
            <translation type="vanished">„{name}“, von Ihrer Organisation vorgegeben, kann nicht verwendet werden: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>{name} kopieren</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation>Ein Programm übergibt noch, was Sie vorher gezogen oder eingefügt haben.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation>Nachrichten (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>Nachrichten öffnen</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation>Die Zwischenablage enthält weder Dateien noch den Quelltext einer Nachricht.</translation>
        </message>
    </context>
    <context>
        <name>Fidelity</name>
        <message numerus="yes">
            <source>%n attachment(s) beyond the limit had to stay out.</source>
            <translation>
                <numerusform>%n Anhang musste weggelassen werden, er liegt über der Grenze.</numerusform>
                <numerusform>%n Anhänge mussten weggelassen werden, sie liegen über der Grenze.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit, perhaps altered: the mail program gave the message as text, so special letters in it may have been stored in another way.</source>
            <translation>8-Bit, vielleicht verändert: Das Mailprogramm gab die Nachricht als Text heraus, Sonderzeichen können darum anders gespeichert gewesen sein.</translation>
        </message>
        <message>
            <source>A header line was only a name; it was given its colon.</source>
            <translation>Eine Kopfzeile bestand nur aus einem Namen; sie bekam ihren Doppelpunkt.</translation>
        </message>
        <message>
            <source>A line between the headers was none; it was joined to the line before.</source>
            <translation>Eine Zeile zwischen den Kopfzeilen war selbst keine; sie wurde mit der Zeile davor verbunden.</translation>
        </message>
        <message>
            <source>A mark that an editor had put in front was taken off.</source>
            <translation>Eine Markierung, die ein Editor vorangestellt hatte, wurde entfernt.</translation>
        </message>
        <message>
            <source>A part of the file is damaged; something may be missing or wrong ({where}).</source>
            <translation>Ein Teil der Datei ist beschädigt; etwas kann fehlen oder falsch sein ({where}).</translation>
        </message>
        <message>
            <source>All internet headers are as they arrived; the content is built to fit.</source>
            <translation>Alle Internet-Kopfzeilen sind so, wie sie ankamen; der Inhalt ist passend dazu aufgebaut.</translation>
        </message>
        <message>
            <source>All internet headers are kept, but a few lines were added or written anew.</source>
            <translation>Alle Internet-Kopfzeilen sind erhalten, aber einige Zeilen wurden ergänzt oder neu geschrieben.</translation>
        </message>
        <message>
            <source>Apple Mail keeps attachments of this message elsewhere: {count} are missing.</source>
            <translation>Apple Mail bewahrt Anhänge dieser Nachricht an anderer Stelle auf: {count} fehlen.</translation>
        </message>
        <message>
            <source>Attachment {number} is a file of a Macintosh, in the form in which Outlook keeps it (MacBinary).</source>
            <translation>Anhang {number} ist eine Macintosh-Datei, in der Form, in der Outlook sie aufbewahrt (MacBinary).</translation>
        </message>
        <message>
            <source>Attachment {number} is an object of another program, kept as its raw data.</source>
            <translation>Anhang {number} ist ein Objekt eines anderen Programms, erhalten als dessen Rohdaten.</translation>
        </message>
        <message>
            <source>Attachment {number} is damaged.</source>
            <translation>Anhang {number} ist beschädigt.</translation>
        </message>
        <message>
            <source>Attachment {number} lies inside too many messages and was not unfolded.</source>
            <translation>Anhang {number} steckt in zu vielen Nachrichten und wurde nicht ausgepackt.</translation>
        </message>
        <message>
            <source>Attachment {number} was only a link; the link is there as text.</source>
            <translation>Anhang {number} war nur ein Link; der Link ist als Text enthalten.</translation>
        </message>
        <message>
            <source>Blanks before the headers were taken off.</source>
            <translation type="vanished">Leerzeichen vor den Kopfzeilen wurden entfernt.</translation>
        </message>
        <message>
            <source>Every byte is the one that was received.</source>
            <translation>Jedes Byte ist so, wie es empfangen wurde.</translation>
        </message>
        <message>
            <source>Exactly as it arrived</source>
            <translation>Genau wie angekommen</translation>
        </message>
        <message>
            <source>Exactly as the file holds it</source>
            <translation>Genau wie in der Datei</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>Gehen Sie in das Postfach, in dem sie ankam, und speichern Sie sie dort, oder leiten Sie sie von dort weiter.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became blanks.</source>
            <translation type="vanished">Halbe Zeilenenden in den Kopfzeilen wurden zu Leerzeichen.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became spaces.</source>
            <translation>Halbe Zeilenenden in den Kopfzeilen wurden zu Leerzeichen.</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) byte for byte, body rebuilt</source>
            <translation>Kopfbereich (Outlook: PidTagTransportMessageHeaders) Byte für Byte, Body rekonstruiert</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) kept; Content-* fields or 8-bit letters written anew</source>
            <translation>Kopfbereich (Outlook: PidTagTransportMessageHeaders) erhalten; Content-*-Felder oder 8-Bit-Zeichen neu geschrieben</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) that Outlook keeps stand in the headers as well.</source>
            <translation>Verborgene Empfänger (Bcc), die Outlook aufbewahrt, stehen ebenfalls in den Kopfzeilen.</translation>
        </message>
        <message>
            <source>How it repeats could not be kept in full.</source>
            <translation>Die Angaben zur Wiederholung konnten nicht vollständig erhalten werden.</translation>
        </message>
        <message>
            <source>Internet message as stored (RFC 5322)</source>
            <translation>Internetnachricht wie gespeichert (RFC 5322)</translation>
        </message>
        <message>
            <source>It was not read to the end: it goes beyond a limit ({limit}).</source>
            <translation>Sie wurde nicht bis zum Ende gelesen: Sie überschreitet eine Grenze ({limit}).</translation>
        </message>
        <message>
            <source>It was saved as text of another kind (UTF-16) and turned back.</source>
            <translation>Sie war als Text anderer Art (UTF-16) gespeichert und wurde zurückgewandelt.</translation>
        </message>
        <message>
            <source>Lines the mail program had added are still in it, as you asked: {names}.</source>
            <translation>Zeilen, die das Mailprogramm hinzugefügt hatte, sind noch enthalten, wie Sie es wollten: {names}.</translation>
        </message>
        <message>
            <source>Lines the mail program had added were taken off: {names}.</source>
            <translation>Zeilen, die das Mailprogramm hinzugefügt hatte, wurden entfernt: {names}.</translation>
        </message>
        <message>
            <source>Made up from what Outlook knows, without internet headers</source>
            <translation>Gebildet aus dem, was Outlook weiß, ohne Internet-Kopfzeilen</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Kein PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not every byte can be called the one that was received.</source>
            <translation>Nicht von jedem Byte lässt sich sagen, dass es so empfangen wurde.</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts are the original.</source>
            <translation>Reihenfolge, Grenzen und Codierung aller Teile sind die des Originals.</translation>
        </message>
        <message>
            <source>Outlook notes that its formatted text may be older than the plain text.</source>
            <translation>Outlook vermerkt, dass der formatierte Text älter sein kann als der reine Text.</translation>
        </message>
        <message>
            <source>Part {number} of the message ({name}) is not in the file any more.</source>
            <translation>Teil {number} der Nachricht ({name}) ist nicht mehr in der Datei.</translation>
        </message>
        <message>
            <source>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</source>
            <translation>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</translation>
        </message>
        <message>
            <source>Rebuilt on the plan Exchange kept</source>
            <translation>Rekonstruiert nach dem Plan, den Exchange aufbewahrt hat</translation>
        </message>
        <message>
            <source>Rebuilt, and the content is proven</source>
            <translation>Rekonstruiert, Inhalt belegt</translation>
        </message>
        <message>
            <source>Rebuilt, headers exact</source>
            <translation>Rekonstruiert, Kopfzeilen genau</translation>
        </message>
        <message>
            <source>Rebuilt, headers kept</source>
            <translation>Rekonstruiert, Kopfzeilen erhalten</translation>
        </message>
        <message>
            <source>Spaces before the headers were taken off.</source>
            <translation>Leerzeichen vor den Kopfzeilen wurden entfernt.</translation>
        </message>
        <message>
            <source>Special letters in the headers were written anew ({charset}).</source>
            <translation>Sonderzeichen in den Kopfzeilen wurden neu geschrieben ({charset}).</translation>
        </message>
        <message>
            <source>Special letters were written anew ({charset}); they may have been otherwise.</source>
            <translation>Sonderzeichen wurden neu geschrieben ({charset}); sie können anders gewesen sein.</translation>
        </message>
        <message>
            <source>Stored S/MIME or PGP entity, or matching body hash (bh=, RFC 6376, 3.5)</source>
            <translation>Gespeicherte S/MIME- oder PGP-Einheit, oder passender Body-Hash (bh=, RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The calendar part of the meeting was made from what Outlook keeps of it.</source>
            <translation>Der Kalenderteil der Besprechung wurde aus dem gebildet, was Outlook davon aufbewahrt.</translation>
        </message>
        <message>
            <source>The content was put together again from the pieces Outlook keeps.</source>
            <translation>Der Inhalt wurde aus den Teilen, die Outlook aufbewahrt, wieder zusammengesetzt.</translation>
        </message>
        <message>
            <source>The content was stored in one piece (signed or encrypted mail), or it matches the hash in the message’s own signature (the signature itself was not checked).</source>
            <translation>Der Inhalt war am Stück gespeichert (signierte oder verschlüsselte Mail), oder er passt zum Hash in der Signatur der Nachricht (die Signatur selbst wurde nicht geprüft).</translation>
        </message>
        <message>
            <source>The date is given in world time: Outlook does not keep the sender’s time zone.</source>
            <translation>Das Datum ist in Weltzeit angegeben: Outlook bewahrt die Zeitzone des Absenders nicht auf.</translation>
        </message>
        <message>
            <source>The digital signature could not be kept: Outlook did not store what it covers.</source>
            <translation>Die digitale Signatur konnte nicht erhalten werden: Outlook hat nicht gespeichert, was sie abdeckt.</translation>
        </message>
        <message>
            <source>The dividing line of the mail folder was taken off.</source>
            <translation>Die Trennzeile des Mailordners wurde entfernt.</translation>
        </message>
        <message>
            <source>The file does not hold them, so it cannot show how the message travelled.</source>
            <translation>Die Datei enthält sie nicht und kann darum nicht zeigen, welchen Weg die Nachricht nahm.</translation>
        </message>
        <message>
            <source>The file holds only the text of this meeting message, not its calendar part.</source>
            <translation>Die Datei enthält nur den Text dieser Besprechungsnachricht, nicht ihren Kalenderteil.</translation>
        </message>
        <message>
            <source>The first line of the headers was none; it was left out.</source>
            <translation>Die erste Zeile war keine Kopfzeile; sie wurde weggelassen.</translation>
        </message>
        <message>
            <source>The formatted text was taken out of Outlook’s own format (RTF).</source>
            <translation>Der formatierte Text wurde aus Outlooks eigenem Format (RTF) herausgelöst.</translation>
        </message>
        <message>
            <source>The formatting is there in Outlook’s own format only (RTF), beside the plain text.</source>
            <translation>Die Formatierung gibt es nur in Outlooks eigenem Format (RTF), neben dem reinen Text.</translation>
        </message>
        <message>
            <source>The headers were damaged and are repaired.</source>
            <translation>Die Kopfzeilen waren beschädigt und sind repariert.</translation>
        </message>
        <message>
            <source>The internet headers are cut off.</source>
            <translation>Die Internet-Kopfzeilen sind abgeschnitten.</translation>
        </message>
        <message>
            <source>The internet headers are not in the file: nobody can see how it travelled.</source>
            <translation>Die Internet-Kopfzeilen sind nicht in der Datei: Niemand kann sehen, welchen Weg die Nachricht nahm.</translation>
        </message>
        <message>
            <source>The mail address of a copy recipient is not in the file.</source>
            <translation>Die Mailadresse eines Empfängers in Kopie (Cc) ist nicht in der Datei.</translation>
        </message>
        <message>
            <source>The mail address of a hidden recipient is not in the file.</source>
            <translation>Die Mailadresse eines verborgenen Empfängers (Bcc) ist nicht in der Datei.</translation>
        </message>
        <message>
            <source>The mail address of a recipient is not in the file.</source>
            <translation>Die Mailadresse eines Empfängers ist nicht in der Datei.</translation>
        </message>
        <message>
            <source>The mail address of the sender is not in the file.</source>
            <translation>Die Mailadresse des Absenders ist nicht in der Datei.</translation>
        </message>
        <message>
            <source>The mail folder had put a &gt; before some lines that begin with From ({count}); they are as they arrived again, as the hash in the message’s own signature shows.</source>
            <translation>Der Mailordner hatte einigen Zeilen, die mit From beginnen, ein &gt; vorangestellt ({count}); sie sind wieder so, wie sie ankamen, das zeigt der Hash in der Signatur der Nachricht.</translation>
        </message>
        <message>
            <source>The mail folder may have put a &gt; before some lines that began with From ({count}).</source>
            <translation>Der Mailordner hat vielleicht einigen Zeilen, die mit From begannen, ein &gt; vorangestellt ({count}).</translation>
        </message>
        <message>
            <source>The message asks Outlook to fetch a sound from another computer ({path}). That is a known attack; Intact did not fetch it.</source>
            <translation>Die Nachricht fordert Outlook auf, eine Klangdatei von einem anderen Computer zu holen ({path}). Das ist ein bekannter Angriff; Intact hat sie nicht geholt.</translation>
        </message>
        <message>
            <source>The message is not as long as the file says; it may have been changed or cut off.</source>
            <translation>Die Nachricht ist nicht so lang, wie die Datei angibt; sie wurde vielleicht geändert oder abgeschnitten.</translation>
        </message>
        <message>
            <source>The plain text may be one that Outlook made from the formatted text.</source>
            <translation>Der reine Text stammt vielleicht von Outlook, gebildet aus dem formatierten Text.</translation>
        </message>
        <message>
            <source>The stored text has a wrong checksum; it may be damaged.</source>
            <translation>Der gespeicherte Text hat eine falsche Prüfsumme; er ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <source>The technical part of this report is not in the file.</source>
            <translation>Der technische Teil dieses Berichts ist nicht in der Datei.</translation>
        </message>
        <message>
            <source>The technical part of this report was written anew from what Outlook kept.</source>
            <translation>Der technische Teil dieses Berichts wurde aus dem, was Outlook aufbewahrt, neu geschrieben.</translation>
        </message>
        <message>
            <source>The text is written in {used} instead of {declared}.</source>
            <translation>Der Text ist in {used} geschrieben statt in {declared}.</translation>
        </message>
        <message>
            <source>The text of the message is missing.</source>
            <translation>Der Text der Nachricht fehlt.</translation>
        </message>
        <message>
            <source>The voting buttons are not kept, as only Outlook knows them: {names}.</source>
            <translation>Die Abstimmungsschaltflächen sind nicht erhalten, da nur Outlook sie kennt: {names}.</translation>
        </message>
        <message>
            <source>There are empty characters inside the headers; they were kept.</source>
            <translation>In den Kopfzeilen stehen NUL-Zeichen; sie wurden beibehalten.</translation>
        </message>
        <message>
            <source>These header lines were added: {names}.</source>
            <translation>Diese Kopfzeilen wurden ergänzt: {names}.</translation>
        </message>
        <message>
            <source>These header lines were replaced: {names}.</source>
            <translation>Diese Kopfzeilen wurden ersetzt: {names}.</translation>
        </message>
        <message>
            <source>This asks to take a message back, which only Outlook understands.</source>
            <translation>Damit soll eine Nachricht zurückgerufen werden; das versteht nur Outlook.</translation>
        </message>
        <message>
            <source>This is a contact, not a message: what the file knows of it was written down.</source>
            <translation>Das ist ein Kontakt, keine Nachricht: Festgehalten wurde, was die Datei darüber weiß.</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message: what the file knows of it was written down.</source>
            <translation>Das ist eine Verteilerliste, keine Nachricht: Festgehalten wurde, was die Datei darüber weiß.</translation>
        </message>
        <message>
            <source>This is a document that was put into a mail folder, not a message.</source>
            <translation>Das ist ein Dokument, das in einen Mailordner gelegt wurde, keine Nachricht.</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message: what the file knows of it was written down.</source>
            <translation>Das ist ein Journaleintrag, keine Nachricht: Festgehalten wurde, was die Datei darüber weiß.</translation>
        </message>
        <message>
            <source>This is a note, not a message: its text was put into the form of one.</source>
            <translation>Das ist eine Notiz, keine Nachricht: Ihr Text wurde in die Form einer Nachricht gebracht.</translation>
        </message>
        <message>
            <source>This is a task, not a message: what the file knows of it was written down.</source>
            <translation>Das ist eine Aufgabe, keine Nachricht: Festgehalten wurde, was die Datei darüber weiß.</translation>
        </message>
        <message>
            <source>This is an appointment from a calendar, not a message: what the file knows of it was written down.</source>
            <translation>Das ist ein Termin aus einem Kalender, keine Nachricht: Festgehalten wurde, was die Datei darüber weiß.</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message that somebody sent.</source>
            <translation>Das ist ein Element eines Newsfeeds, keine Nachricht, die jemand gesendet hat.</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message: only its text was taken over.</source>
            <translation>Das ist ein Element anderer Art, keine Nachricht: Nur sein Text wurde übernommen.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself is still on the mail server.</source>
            <translation>Das ist nur ein Platzhalter: Die Nachricht selbst liegt noch auf dem Mailserver.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself lies in an archive.</source>
            <translation>Das ist nur ein Platzhalter: Die Nachricht selbst liegt in einem Archiv.</translation>
        </message>
        <message>
            <source>This is only what Outlook packed into a mail (winmail.dat); the mail itself is missing.</source>
            <translation>Das ist nur, was Outlook in eine Mail gepackt hat (winmail.dat); die Mail selbst fehlt.</translation>
        </message>
        <message>
            <source>This was posted in a folder; it is not a message that somebody sent.</source>
            <translation>Das wurde in einem Ordner bereitgestellt; es ist keine Nachricht, die jemand gesendet hat.</translation>
        </message>
        <message>
            <source>What stood behind the end of the headers was left out.</source>
            <translation>Was hinter dem Ende der Kopfzeilen stand, wurde weggelassen.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>In diesem Text suchen</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation type="vanished">Nächste Fundstelle</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorherige Fundstelle</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation type="vanished">Vorherige Fundstelle</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
        <message>
            <source>{place} of {count} or more</source>
            <translation>{place} von {count} oder mehr</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Details about: {title}</source>
            <translation>Details zu: {title}</translation>
        </message>
        <message>
            <source>{severity}: {title}</source>
            <translation>{severity}: {title}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>0/o, 1/i/l, rn/m, vv/w or cl/d, compared with domains named here and with yours</source>
            <translation>0/o, 1/i/l, rn/m, vv/w oder cl/d, verglichen mit hier genannten Domänen und Ihren eigenen</translation>
        </message>
        <message>
            <source>A link almost reads {looks_like}</source>
            <translation>Ein Link liest sich fast wie {looks_like}</translation>
        </message>
        <message>
            <source>A link only looks like it leads to {looks_like}</source>
            <translation>Ein Link sieht nur so aus, als führe er zu {looks_like}</translation>
        </message>
        <message>
            <source>A message that is wrapped twice often cannot be read.</source>
            <translation>Eine doppelt verpackte Nachricht kann oft nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Add the mail that it came with, just as it is.</source>
            <translation>Fügen Sie die Mail hinzu, zu der er gehört, genau so, wie sie ist.</translation>
        </message>
        <message>
            <source>Address in the display name (RFC 5322, 3.4)</source>
            <translation>Adresse im Anzeigenamen (RFC 5322, 3.4)</translation>
        </message>
        <message>
            <source>All internet headers are there</source>
            <translation>Alle Internet-Kopfzeilen sind da</translation>
        </message>
        <message>
            <source>Another copy of this message is in the list</source>
            <translation>Eine andere Kopie dieser Nachricht ist in der Liste</translation>
        </message>
        <message>
            <source>Another message is attached to this one</source>
            <translation>An diese Nachricht ist eine andere angehängt</translation>
        </message>
        <message>
            <source>Answer the sender…</source>
            <translation>Dem Absender antworten…</translation>
        </message>
        <message>
            <source>Apple Mail keeps them elsewhere, or has not loaded them yet: {count}</source>
            <translation>Apple Mail bewahrt sie an anderer Stelle auf oder hat sie noch nicht geladen: {count}</translation>
        </message>
        <message>
            <source>Ask for it to be opened in full there, and sent once more.</source>
            <translation>Lassen Sie sie dort vollständig öffnen und noch einmal senden.</translation>
        </message>
        <message>
            <source>Ask for it to be sent once more, in another way.</source>
            <translation>Lassen Sie sie noch einmal senden, auf eine andere Art.</translation>
        </message>
        <message>
            <source>Ask for the original as an attachment.</source>
            <translation>Lassen Sie sich das Original als Anhang senden.</translation>
        </message>
        <message>
            <source>Ask whoever forwarded it to send you the original as an attachment.</source>
            <translation>Bitten Sie die Person, die sie weitergeleitet hat, Ihnen das Original als Anhang zu senden.</translation>
        </message>
        <message>
            <source>Attached as message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>Angehängt als message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>Attached by hand in {title}, the file would not be taken.</source>
            <translation>Von Hand in {title} angehängt, würde die Datei nicht angenommen.</translation>
        </message>
        <message>
            <source>Attached there as a file, it is not taken as a sample.</source>
            <translation>Dort als Datei angehängt, wird sie nicht als Muster angenommen.</translation>
        </message>
        <message>
            <source>Attachments of this message are not in the file</source>
            <translation>Anhänge dieser Nachricht sind nicht in der Datei</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>Body-Hash (bh=) stimmt nicht überein (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CR without LF (RFC 5322, 2.3)</source>
            <translation>CR ohne LF (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>Anderen Empfänger wählen</translation>
        </message>
        <message>
            <source>Choose another way</source>
            <translation>Anderen Weg wählen</translation>
        </message>
        <message>
            <source>Content-Type announces a body, none follows</source>
            <translation>Content-Type kündigt einen Body an, es folgt keiner</translation>
        </message>
        <message>
            <source>Delivered-To, X-Original-To, Received … for, To, Cc</source>
            <translation>Delivered-To, X-Original-To, Received … for, To, Cc</translation>
        </message>
        <message>
            <source>Do not attach this file by hand in {title}</source>
            <translation>Hängen Sie diese Datei in {title} nicht von Hand an</translation>
        </message>
        <message>
            <source>Do not open it. You can submit it: this is not in what Intact sends.</source>
            <translation>Öffnen Sie sie nicht. Sie können sie einreichen: In dem, was Intact sendet, ist das nicht enthalten.</translation>
        </message>
        <message>
            <source>Double or hidden extension, direction override (Unicode TR 36)</source>
            <translation>Doppelte oder verborgene Endung, umgekehrte Schreibrichtung (Unicode TR 36)</translation>
        </message>
        <message>
            <source>Empty body (RFC 5322, 2.3)</source>
            <translation>Leerer Body (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Every byte is as it arrived</source>
            <translation>Jedes Byte ist so, wie es ankam</translation>
        </message>
        <message>
            <source>Filters look at mail, so only mail shows what one did.</source>
            <translation>Filter prüfen Mails. Nur eine Mail zeigt darum, was ein Filter getan hat.</translation>
        </message>
        <message>
            <source>Forwarded inline: another message is quoted in the body</source>
            <translation>Im Text weitergeleitet: Eine andere Nachricht ist im Body zitiert</translation>
        </message>
        <message>
            <source>Forwarded inline: the original is quoted in the body</source>
            <translation>Im Text weitergeleitet: Das Original ist im Body zitiert</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>Gehen Sie in das Postfach, in dem sie ankam, und speichern Sie sie dort, oder leiten Sie sie von dort weiter.</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>Have it opened in full there, and sent once more.</source>
            <translation type="vanished">Lassen Sie sie dort vollständig öffnen und noch einmal senden.</translation>
        </message>
        <message>
            <source>Have it sent once more, in another way.</source>
            <translation type="vanished">Lassen Sie sie noch einmal senden, auf eine andere Art.</translation>
        </message>
        <message>
            <source>Have the original sent as an attachment.</source>
            <translation type="vanished">Lassen Sie sich das Original als Anhang senden.</translation>
        </message>
        <message>
            <source>Here, messages are taken up to {limit} after they arrived.</source>
            <translation>Hier werden Nachrichten angenommen, deren Ankunft höchstens {limit} zurückliegt.</translation>
        </message>
        <message>
            <source>If it came by mail, add the mail that it came with.</source>
            <translation>Wenn es per Mail kam, fügen Sie die Mail hinzu, mit der es kam.</translation>
        </message>
        <message>
            <source>If it matters, forward the message from its mailbox as an attachment.</source>
            <translation>Wenn es darauf ankommt, leiten Sie die Nachricht aus ihrem Postfach als Anhang weiter.</translation>
        </message>
        <message>
            <source>If that is not you, ask them to submit it.</source>
            <translation>Wenn Sie das nicht sind, bitten Sie diese Person, sie einzureichen.</translation>
        </message>
        <message>
            <source>If you can, let its first recipient submit it.</source>
            <translation>Lassen Sie sie, wenn möglich, vom ursprünglichen Empfänger einreichen.</translation>
        </message>
        <message>
            <source>If you can, save it again from your mail program.</source>
            <translation>Wenn möglich, speichern Sie sie noch einmal aus Ihrem Mailprogramm.</translation>
        </message>
        <message>
            <source>If you can, save the message as a file of its own and drop that instead.</source>
            <translation>Wenn möglich, speichern Sie die Nachricht als eigene Datei und ziehen Sie diese hierher.</translation>
        </message>
        <message>
            <source>If you know who forwarded it, ask for the original as an attachment.</source>
            <translation>Wenn Sie wissen, wer sie weitergeleitet hat, bitten Sie um das Original als Anhang.</translation>
        </message>
        <message>
            <source>If you mean “{subject}”, use that one instead.</source>
            <translation>Wenn Sie „{subject}“ meinen, verwenden Sie stattdessen diese.</translation>
        </message>
        <message>
            <source>Intact attaches it as a file, which is fine for this destination.</source>
            <translation>Intact hängt sie als Datei an, das ist für diesen Empfänger in Ordnung.</translation>
        </message>
        <message>
            <source>Intact attaches this in the form that is right here</source>
            <translation>Intact hängt dies in der Form an, die hier richtig ist</translation>
        </message>
        <message>
            <source>Intact did not look at all of this message</source>
            <translation>Intact hat nicht alles in dieser Nachricht angesehen</translation>
        </message>
        <message>
            <source>Intact had to put the headers together itself</source>
            <translation>Intact musste die Kopfzeilen selbst zusammenstellen</translation>
        </message>
        <message>
            <source>Is {address} your address?</source>
            <translation>Ist {address} Ihre Adresse?</translation>
        </message>
        <message>
            <source>It came to you on a detour, which can hide what happened at first.</source>
            <translation>Sie kam auf einem Umweg zu Ihnen; das kann verdecken, was am Anfang geschah.</translation>
        </message>
        <message>
            <source>It can be attached unchanged</source>
            <translation>Es kann unverändert angehängt werden</translation>
        </message>
        <message>
            <source>It has {size}; what goes beyond {limit} is cut off.</source>
            <translation>Sie ist {size} groß; was über {limit} hinausgeht, wird abgeschnitten.</translation>
        </message>
        <message>
            <source>It holds a character that mail servers refuse.</source>
            <translation>Sie enthält ein Zeichen, das Mailserver ablehnen.</translation>
        </message>
        <message>
            <source>It is called {name}, and really ends in {ending}.</source>
            <translation>Er heißt {name} und endet in Wirklichkeit auf {ending}.</translation>
        </message>
        <message>
            <source>It is exactly the same as “{name}”.</source>
            <translation>Sie ist genau dieselbe wie „{name}“.</translation>
        </message>
        <message>
            <source>It is the original, not a forward</source>
            <translation>Es ist das Original, keine Weiterleitung</translation>
        </message>
        <message>
            <source>It is unusually large or nested. Some checks may have missed something.</source>
            <translation>Sie ist ungewöhnlich groß oder verschachtelt. Manche Prüfungen haben vielleicht etwas übersehen.</translation>
        </message>
        <message>
            <source>It is {address}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>Es ist {address}. Ähnliche Zeichen übersieht man leicht, zum Beispiel 1 statt l.</translation>
        </message>
        <message>
            <source>It is {address}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">Es ist {address}. Ähnliche Zeichen übersieht man leicht, zum Beispiel 1 statt l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>Er führt zu {host}. Ähnliche Zeichen übersieht man leicht, zum Beispiel 1 statt l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">Er führt zu {host}. Ähnliche Zeichen übersieht man leicht, zum Beispiel 1 statt l.</translation>
        </message>
        <message>
            <source>It may have come like that, or your mail program had not loaded it yet.</source>
            <translation>Vielleicht kam sie so, oder Ihr Mailprogramm hatte sie noch nicht geladen.</translation>
        </message>
        <message>
            <source>It must stay as it arrived, so nothing can be taken out of it.</source>
            <translation>Sie muss bleiben, wie sie ankam; darum kann nichts aus ihr herausgenommen werden.</translation>
        </message>
        <message>
            <source>It no longer has the original’s headers and exact text.</source>
            <translation>Sie hat nicht mehr die Kopfzeilen und den genauen Text des Originals.</translation>
        </message>
        <message>
            <source>It says {name}, but the message came from {address}.</source>
            <translation>Dort steht {name}, aber die Nachricht kam von {address}.</translation>
        </message>
        <message>
            <source>It shows nothing of what happened to it on its way.</source>
            <translation>Sie zeigt nichts davon, was unterwegs mit ihr geschah.</translation>
        </message>
        <message>
            <source>It takes them with a support case or on a web page.</source>
            <translation>Er nimmt sie mit einem Supportfall oder auf einer Webseite an.</translation>
        </message>
        <message>
            <source>It was never sent, so no filter has seen it.</source>
            <translation>Er wurde nie gesendet, also hat ihn kein Filter gesehen.</translation>
        </message>
        <message>
            <source>It weighs {size}; what goes beyond {limit} is cut off.</source>
            <translation type="vanished">Sie ist {size} groß; was über {limit} hinausgeht, wird abgeschnitten.</translation>
        </message>
        <message>
            <source>It went to “{to}” on {date}.</source>
            <translation>Sie ging am {date} an „{to}“.</translation>
        </message>
        <message>
            <source>Its first recipient should submit it: details get lost on the way to you.</source>
            <translation>Der ursprüngliche Empfänger sollte sie einreichen: Auf dem Weg zu Ihnen gehen Einzelheiten verloren.</translation>
        </message>
        <message>
            <source>Its message class is that of a placeholder</source>
            <translation>Ihre Nachrichtenklasse ist die eines Platzhalters</translation>
        </message>
        <message>
            <source>Its subject says that it is one, and nothing is attached.</source>
            <translation>Dem Betreff nach ist es eine, und angehängt ist nichts.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="vanished">Weglassen</translation>
        </message>
        <message>
            <source>Leave it out, or choose a destination that takes files.</source>
            <translation>Lassen Sie sie weg, oder wählen Sie einen Empfänger, der Dateien annimmt.</translation>
        </message>
        <message>
            <source>Leave it out; once is enough.</source>
            <translation>Lassen Sie sie weg; einmal genügt.</translation>
        </message>
        <message>
            <source>Let Intact make the mail, or forward the message from its mailbox.</source>
            <translation>Lassen Sie Intact die Mail erstellen, oder leiten Sie die Nachricht aus ihrem Postfach weiter.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It is {address}, which is {travels}.</source>
            <translation>Buchstaben eines anderen Alphabets sehen gleich aus. Es ist {address}, technisch {travels}.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It leads to {host}, which is {travels}.</source>
            <translation>Buchstaben eines anderen Alphabets sehen gleich aus. Er führt zu {host}, technisch {travels}.</translation>
        </message>
        <message>
            <source>Limit reached: {limits}</source>
            <translation>Grenze erreicht: {limits}</translation>
        </message>
        <message>
            <source>Line of more than 998 octets (RFC 5322, 2.1.1)</source>
            <translation>Zeile mit mehr als 998 Bytes (RFC 5322, 2.1.1)</translation>
        </message>
        <message>
            <source>Lines that a mail program had added are still in it</source>
            <translation>Zeilen, die ein Mailprogramm hinzugefügt hatte, sind noch enthalten</translation>
        </message>
        <message>
            <source>Lines that a mail program had added were taken off</source>
            <translation>Zeilen, die ein Mailprogramm hinzugefügt hatte, wurden entfernt</translation>
        </message>
        <message>
            <source>Look at its date in your mail program.</source>
            <translation>Sehen Sie in Ihrem Mailprogramm nach ihrem Datum.</translation>
        </message>
        <message>
            <source>Mailing lists and mail gateways do that. It need not mean anything bad.</source>
            <translation>Mailinglisten und Mail-Gateways tun das. Es muss nichts Schlimmes bedeuten.</translation>
        </message>
        <message>
            <source>Make sure that you chose the right destination.</source>
            <translation>Vergewissern Sie sich, dass Sie den richtigen Empfänger gewählt haben.</translation>
        </message>
        <message>
            <source>Missing or not readable: {count}</source>
            <translation>Fehlend oder nicht lesbar: {count}</translation>
        </message>
        <message>
            <source>Mixed or confusable scripts (UTS 39), Punycode (RFC 3492)</source>
            <translation>Gemischte oder verwechselbare Schriften (UTS 39), Punycode (RFC 3492)</translation>
        </message>
        <message>
            <source>NUL octet (RFC 2045, 2.8)</source>
            <translation>NUL-Byte (RFC 2045, 2.8)</translation>
        </message>
        <message>
            <source>Neither message/rfc822 nor a .eml file is accepted</source>
            <translation>Weder message/rfc822 noch eine .eml-Datei wird angenommen</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Kein PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4)</source>
            <translation>Kein Received-Feld (RFC 5321, 4.4)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as sent</source>
            <translation>Kein Received-Feld (RFC 5321, 4.4); als gesendet markiert</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as unsent</source>
            <translation>Kein Received-Feld (RFC 5321, 4.4); als nicht gesendet markiert</translation>
        </message>
        <message>
            <source>No believable time in the Received and Date fields</source>
            <translation>Keine glaubhafte Zeit in den Feldern Received und Date</translation>
        </message>
        <message>
            <source>No header field and no rewritten link of this filter</source>
            <translation>Kein Kopfzeilenfeld und kein umgeschriebener Link dieses Filters</translation>
        </message>
        <message>
            <source>No message/rfc822 part, no quoted header</source>
            <translation>Kein message/rfc822-Teil, keine zitierten Kopfzeilen</translation>
        </message>
        <message>
            <source>No trace of {filter} in this message</source>
            <translation>Keine Spur von {filter} in dieser Nachricht</translation>
        </message>
        <message>
            <source>Not all of this message is in the file</source>
            <translation>Nicht alles von dieser Nachricht ist in der Datei</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>Nicht geeignet</translation>
        </message>
        <message>
            <source>Nothing of the original arrived.</source>
            <translation>Vom Original ist nichts angekommen.</translation>
        </message>
        <message>
            <source>Nothing shows how this message arrived</source>
            <translation>Nichts zeigt, wie diese Nachricht ankam</translation>
        </message>
        <message>
            <source>Octets of the finished mail on the wire</source>
            <translation>Bytes der fertigen Mail bei der Übertragung</translation>
        </message>
        <message>
            <source>Octets of the message with CRLF line ends</source>
            <translation>Bytes der Nachricht mit CRLF-Zeilenenden</translation>
        </message>
        <message>
            <source>One of the two is enough.</source>
            <translation>Eine von beiden genügt.</translation>
        </message>
        <message>
            <source>Only the headers are here, the rest is missing</source>
            <translation>Nur die Kopfzeilen sind da, der Rest fehlt</translation>
        </message>
        <message>
            <source>Only the original shows what the filter did, not the forward around it.</source>
            <translation>Nur das Original zeigt, was der Filter getan hat, nicht die Weiterleitung darum herum.</translation>
        </message>
        <message>
            <source>Open it in Outlook, so that all of it is fetched, then save it again.</source>
            <translation>Öffnen Sie sie in Outlook, damit sie ganz geholt wird, und speichern Sie sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Open it in your mail program. If you see text there, save it again.</source>
            <translation>Öffnen Sie sie in Ihrem Mailprogramm. Wenn Sie dort Text sehen, speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>Open the message in Apple Mail until all of it is shown, save it there as “Raw Message Source”, and add that file.</source>
            <translation>Öffnen Sie die Nachricht in Apple Mail, warten Sie, bis sie ganz angezeigt wird, speichern Sie sie dort als „Raw Message Source“ und fügen Sie diese Datei hinzu.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save it again.</source>
            <translation>Öffnen Sie dort die Nachricht, warten Sie, bis sie ganz angezeigt wird, und speichern Sie sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Outlook packs it like that. Only the mail around it shows how it arrived.</source>
            <translation>Outlook packt ihn so ein. Nur die Mail darum herum zeigt, wie sie ankam.</translation>
        </message>
        <message>
            <source>Outlook would fetch {path} at once, and give away your password’s fingerprint.</source>
            <translation>Outlook würde sofort {path} abrufen und dabei einen Abdruck (Hash) Ihres Passworts preisgeben.</translation>
        </message>
        <message>
            <source>Parts of the message may be missing or wrong.</source>
            <translation>Teile der Nachricht können fehlen oder falsch sein.</translation>
        </message>
        <message>
            <source>PidLidReminderFileParameter with a remote path (CVE-2023-23397)</source>
            <translation>PidLidReminderFileParameter mit entferntem Pfad (CVE-2023-23397)</translation>
        </message>
        <message>
            <source>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</source>
            <translation>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Bitte prüfen</translation>
        </message>
        <message>
            <source>Put the lines back</source>
            <translation>Zeilen wieder einfügen</translation>
        </message>
        <message>
            <source>Put them back</source>
            <translation type="vanished">Wieder einfügen</translation>
        </message>
        <message>
            <source>Resent-* fields (RFC 5322, 3.6.6)</source>
            <translation>Resent-*-Felder (RFC 5322, 3.6.6)</translation>
        </message>
        <message>
            <source>Same Message-ID, other bytes</source>
            <translation>Gleiche Message-ID, andere Bytes</translation>
        </message>
        <message>
            <source>Same SHA-256</source>
            <translation>Gleicher SHA-256</translation>
        </message>
        <message>
            <source>Same SHA-256 in the history of this computer</source>
            <translation>Gleicher SHA-256 im Verlauf dieses Computers</translation>
        </message>
        <message>
            <source>Save it again from the mailbox where it arrived, whole and unchanged.</source>
            <translation>Speichern Sie sie noch einmal aus dem Postfach, in dem sie ankam, ganz und unverändert.</translation>
        </message>
        <message>
            <source>Save the messages, then add them there.</source>
            <translation type="vanished">Speichern Sie die Nachrichten und fügen Sie sie dort hinzu.</translation>
        </message>
        <message>
            <source>Save the messages, then add them to the support case or upload them on the web page.</source>
            <translation>Speichern Sie die Nachrichten und fügen Sie sie dem Supportfall hinzu oder laden Sie sie auf der Webseite hoch.</translation>
        </message>
        <message>
            <source>Save the messages…</source>
            <translation>Nachrichten speichern…</translation>
        </message>
        <message>
            <source>Send it again only if you were asked to.</source>
            <translation>Senden Sie sie nur noch einmal, wenn Sie darum gebeten wurden.</translation>
        </message>
        <message>
            <source>Senders of spam make their mail look like that, too.</source>
            <translation>Auch Absender von Spam lassen ihre Mails so aussehen.</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>Zeigen, wie es geht</translation>
        </message>
        <message>
            <source>Some begin with &gt;From. Mail folders add such a &gt;; nobody can tell whether they did.</source>
            <translation>Einige beginnen mit &gt;From. Mailordner fügen ein solches &gt; hinzu; ob es hier so war, weiß niemand.</translation>
        </message>
        <message>
            <source>Some destinations take it as a file.</source>
            <translation>Manche Empfänger nehmen sie als Datei an.</translation>
        </message>
        <message>
            <source>Some mail programs load just the headers at first.</source>
            <translation>Manche Mailprogramme laden zuerst nur die Kopfzeilen.</translation>
        </message>
        <message>
            <source>Some of its lines are longer than mail servers take.</source>
            <translation>Einige ihrer Zeilen sind länger, als Mailserver annehmen.</translation>
        </message>
        <message>
            <source>Some of its lines end in a way that mail servers refuse.</source>
            <translation>Einige ihrer Zeilen enden auf eine Art, die Mailserver ablehnen.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that explains it.</source>
            <translation>Einige der Links führen zu {host}. Dort werden Links unterwegs ersetzt: Das erklärt die Änderung.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that is enough.</source>
            <translation type="vanished">Einige der Links führen zu {host}. Dort werden Links unterwegs ersetzt: Schon das genügt.</translation>
        </message>
        <message>
            <source>Somebody redirected this message</source>
            <translation>Jemand hat diese Nachricht umgeleitet</translation>
        </message>
        <message>
            <source>Submit it today.</source>
            <translation>Reichen Sie sie heute ein.</translation>
        </message>
        <message>
            <source>Take a newer message of the same kind, if there is one.</source>
            <translation>Nehmen Sie eine neuere Nachricht der gleichen Art, wenn es eine gibt.</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Take the copy of somebody who received it.</source>
            <translation>Nehmen Sie die Kopie von jemandem, der sie empfangen hat.</translation>
        </message>
        <message>
            <source>Take the lines off</source>
            <translation>Zeilen entfernen</translation>
        </message>
        <message>
            <source>Take the message that arrived instead.</source>
            <translation>Nehmen Sie stattdessen die Nachricht, die angekommen ist.</translation>
        </message>
        <message>
            <source>Take them off</source>
            <translation type="vanished">Entfernen</translation>
        </message>
        <message>
            <source>Take them off, unless you know better.</source>
            <translation>Entfernen Sie sie, sofern Sie keinen Grund haben, sie zu behalten.</translation>
        </message>
        <message>
            <source>That is fine if this is the message you mean.</source>
            <translation>Das ist in Ordnung, wenn Sie diese Nachricht meinen.</translation>
        </message>
        <message>
            <source>That is my address too</source>
            <translation>Auch das ist meine Adresse</translation>
        </message>
        <message>
            <source>The Outlook file does not hold those that arrived.</source>
            <translation>Die angekommenen Kopfzeilen sind nicht in der Outlook-Datei.</translation>
        </message>
        <message>
            <source>The attached message came without its text</source>
            <translation>Die angehängte Nachricht kam ohne ihren Text</translation>
        </message>
        <message>
            <source>The attached message is empty</source>
            <translation>Die angehängte Nachricht ist leer</translation>
        </message>
        <message>
            <source>The content is unchanged since it was signed ({domains})</source>
            <translation>Der Inhalt ist seit der Signatur unverändert ({domains})</translation>
        </message>
        <message>
            <source>The content was changed after it was signed ({domains})</source>
            <translation>Der Inhalt wurde nach der Signatur verändert ({domains})</translation>
        </message>
        <message>
            <source>The conversion lists what could not be read</source>
            <translation>Unter „Umwandlung“ steht, was nicht gelesen werden konnte</translation>
        </message>
        <message>
            <source>The lines that every mail server adds on the way are missing.</source>
            <translation>Es fehlen die Zeilen, die jeder Mailserver unterwegs hinzufügt.</translation>
        </message>
        <message>
            <source>The mail folder may have changed lines of the text</source>
            <translation>Der Mailordner hat vielleicht Zeilen des Textes verändert</translation>
        </message>
        <message>
            <source>The mail program had loaded only its headers.</source>
            <translation>Das Mailprogramm hatte nur ihre Kopfzeilen geladen.</translation>
        </message>
        <message>
            <source>The mail with it would have {size}; the limit is {limit}.</source>
            <translation>Die Mail mit ihr wäre {size} groß; die Grenze liegt bei {limit}.</translation>
        </message>
        <message>
            <source>The mail with it would weigh {size}; the limit is {limit}.</source>
            <translation type="vanished">Die Mail mit ihr wäre {size} groß; die Grenze liegt bei {limit}.</translation>
        </message>
        <message>
            <source>The message itself is in an archive or on the server.</source>
            <translation>Die Nachricht selbst ist in einem Archiv oder auf dem Server.</translation>
        </message>
        <message>
            <source>The name of an attachment hides what it is</source>
            <translation>Der Name eines Anhangs verbirgt, was er ist</translation>
        </message>
        <message>
            <source>The original is not in this forward</source>
            <translation>Das Original ist in dieser Weiterleitung nicht enthalten</translation>
        </message>
        <message>
            <source>The sender’s address almost reads {looks_like}</source>
            <translation>Die Adresse des Absenders liest sich fast wie {looks_like}</translation>
        </message>
        <message>
            <source>The sender’s address only looks like {looks_like}</source>
            <translation>Die Adresse des Absenders sieht nur aus wie {looks_like}</translation>
        </message>
        <message>
            <source>The sender’s name looks like another address</source>
            <translation>Der Name des Absenders sieht aus wie eine andere Adresse</translation>
        </message>
        <message>
            <source>Then Intact can tell you when a message was meant for somebody else.</source>
            <translation>Dann kann Intact Ihnen sagen, wenn eine Nachricht für jemand anderen bestimmt war.</translation>
        </message>
        <message>
            <source>There is no text in this message</source>
            <translation>In dieser Nachricht ist kein Text</translation>
        </message>
        <message>
            <source>They go there with a support case or over a web page.</source>
            <translation type="vanished">Sie werden dort mit einem Supportfall oder über eine Webseite eingereicht.</translation>
        </message>
        <message>
            <source>They show the way the message took. Without them it is hardly of use.</source>
            <translation>Sie zeigen, welchen Weg die Nachricht nahm. Ohne sie ist das Muster kaum zu gebrauchen.</translation>
        </message>
        <message>
            <source>This destination asks for a form that Intact cannot make.</source>
            <translation>Dieser Empfänger verlangt eine Form, die Intact nicht erzeugen kann.</translation>
        </message>
        <message>
            <source>This destination takes no samples by mail</source>
            <translation>Dieser Empfänger nimmt keine Muster per Mail an</translation>
        </message>
        <message>
            <source>This file attacks whoever opens it in Outlook</source>
            <translation>Diese Datei greift jeden an, der sie in Outlook öffnet</translation>
        </message>
        <message>
            <source>This file holds no internet headers</source>
            <translation>Diese Datei enthält keine Internet-Kopfzeilen</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>Diese Datei ist beschädigt</translation>
        </message>
        <message>
            <source>This is a contact, not a message</source>
            <translation>Das ist ein Kontakt, keine Nachricht</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message</source>
            <translation>Das ist eine Verteilerliste, keine Nachricht</translation>
        </message>
        <message>
            <source>This is a document, not a message</source>
            <translation>Das ist ein Dokument, keine Nachricht</translation>
        </message>
        <message>
            <source>This is a draft</source>
            <translation>Das ist ein Entwurf</translation>
        </message>
        <message>
            <source>This is a forward of a forward; the original is inside</source>
            <translation>Das ist die Weiterleitung einer Weiterleitung; das Original steckt darin</translation>
        </message>
        <message>
            <source>This is a forward, and the original is attached</source>
            <translation>Das ist eine Weiterleitung, und das Original ist angehängt</translation>
        </message>
        <message>
            <source>This is a forward, not the original</source>
            <translation>Das ist eine Weiterleitung, nicht das Original</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message</source>
            <translation>Das ist ein Journaleintrag, keine Nachricht</translation>
        </message>
        <message>
            <source>This is a note, not a message</source>
            <translation>Das ist eine Notiz, keine Nachricht</translation>
        </message>
        <message>
            <source>This is a sent message, not one that arrived</source>
            <translation>Das ist eine gesendete Nachricht, keine angekommene</translation>
        </message>
        <message>
            <source>This is a task, not a message</source>
            <translation>Das ist eine Aufgabe, keine Nachricht</translation>
        </message>
        <message>
            <source>This is an appointment, not a message</source>
            <translation>Das ist ein Termin, keine Nachricht</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message</source>
            <translation>Das ist ein Element eines Newsfeeds, keine Nachricht</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message</source>
            <translation>Das ist ein Element anderer Art, keine Nachricht</translation>
        </message>
        <message>
            <source>This is only a placeholder for a message</source>
            <translation>Das ist nur ein Platzhalter für eine Nachricht</translation>
        </message>
        <message>
            <source>This is only the content of a mail (winmail.dat)</source>
            <translation>Das ist nur der Inhalt einer Mail (winmail.dat)</translation>
        </message>
        <message>
            <source>This looks like a forward, not like the original</source>
            <translation>Das sieht nach einer Weiterleitung aus, nicht nach dem Original</translation>
        </message>
        <message>
            <source>This message arrived more than {age} ago</source>
            <translation>Diese Nachricht ist älter als {age}</translation>
        </message>
        <message>
            <source>This message can be submitted for {left} more</source>
            <translation>Diese Nachricht kann noch {left} lang eingereicht werden</translation>
        </message>
        <message>
            <source>This message cannot be attached the usual way</source>
            <translation>Diese Nachricht kann nicht auf die übliche Art angehängt werden</translation>
        </message>
        <message>
            <source>This message does not say when it arrived</source>
            <translation>Diese Nachricht verrät nicht, wann sie ankam</translation>
        </message>
        <message>
            <source>This message is in the list already</source>
            <translation>Diese Nachricht ist schon in der Liste</translation>
        </message>
        <message>
            <source>This message is long: its end will not be looked at</source>
            <translation>Diese Nachricht ist lang: Ihr Ende wird nicht angesehen</translation>
        </message>
        <message>
            <source>This message is too large</source>
            <translation>Diese Nachricht ist zu groß</translation>
        </message>
        <message>
            <source>This message went to {address}</source>
            <translation>Diese Nachricht ging an {address}</translation>
        </message>
        <message>
            <source>This only stands for a message</source>
            <translation type="vanished">Das ist nur ein Platzhalter für eine Nachricht</translation>
        </message>
        <message>
            <source>This was posted in a folder, not sent by mail</source>
            <translation>Das wurde in einem Ordner bereitgestellt, nicht per Mail gesendet</translation>
        </message>
        <message>
            <source>Topmost Received field, else the Date field</source>
            <translation>Oberstes Received-Feld, sonst das Date-Feld</translation>
        </message>
        <message numerus="yes">
            <source>Use the %n attached message(s)</source>
            <translation>
                <numerusform>%n angehängte Nachricht verwenden</numerusform>
                <numerusform>%n angehängte Nachrichten verwenden</numerusform>
            </translation>
        </message>
        <message>
            <source>Use the attached message</source>
            <translation>Angehängte Nachricht verwenden</translation>
        </message>
        <message>
            <source>Use the attached original</source>
            <translation>Angehängtes Original verwenden</translation>
        </message>
        <message>
            <source>Use “{subject}” and the others that are attached instead.</source>
            <translation>Verwenden Sie stattdessen „{subject}“ und die anderen angehängten.</translation>
        </message>
        <message>
            <source>Use “{subject}” instead.</source>
            <translation>Verwenden Sie stattdessen „{subject}“.</translation>
        </message>
        <message>
            <source>What arrived is what goes.</source>
            <translation>Gesendet wird, was ankam.</translation>
        </message>
        <message>
            <source>What the filter never saw, its maker cannot mend.</source>
            <translation>Was der Filter nie gesehen hat, kann sein Hersteller nicht verbessern.</translation>
        </message>
        <message>
            <source>X-Apple-Content-Length: a .partial.emlx file</source>
            <translation>X-Apple-Content-Length: eine .partial.emlx-Datei</translation>
        </message>
        <message>
            <source>Yes, that is mine</source>
            <translation>Ja, das ist meine</translation>
        </message>
        <message>
            <source>You can submit it all the same.</source>
            <translation>Sie können sie trotzdem einreichen.</translation>
        </message>
        <message>
            <source>You can submit it. Do not answer it.</source>
            <translation>Sie können sie einreichen. Antworten Sie nicht darauf.</translation>
        </message>
        <message>
            <source>You can submit it. Do not follow the link.</source>
            <translation>Sie können sie einreichen. Folgen Sie dem Link nicht.</translation>
        </message>
        <message>
            <source>You can submit it. Do not open the attachment.</source>
            <translation>Sie können sie einreichen. Öffnen Sie den Anhang nicht.</translation>
        </message>
        <message>
            <source>You can submit it: all of it is attached.</source>
            <translation>Sie können sie einreichen: Angehängt ist alles.</translation>
        </message>
        <message>
            <source>You put them back; as a rule they did not come with it.</source>
            <translation>Sie haben sie wieder eingefügt; in der Regel kamen sie nicht mit der Nachricht.</translation>
        </message>
        <message>
            <source>You submitted this message before</source>
            <translation>Diese Nachricht haben Sie schon eingereicht</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>application/ms-tnef ohne die zugehörige Nachricht ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>mboxo quoting, {count} lines (RFC 4155, appendix A)</source>
            <translation>mboxo-Quotierung, {count} Zeilen (RFC 4155, Anhang A)</translation>
        </message>
        <message>
            <source>message/rfc822 instead of {form}</source>
            <translation>message/rfc822 statt {form}</translation>
        </message>
        <message>
            <source>message/rfc822 part with an empty body</source>
            <translation>message/rfc822-Teil mit leerem Body</translation>
        </message>
        <message>
            <source>message/rfc822 part without a message</source>
            <translation>message/rfc822-Teil ohne Nachricht</translation>
        </message>
        <message>
            <source>message/rfc822 within message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>message/rfc822 in message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>{form} instead of message/rfc822</source>
            <translation>{form} statt message/rfc822</translation>
        </message>
        <message>
            <source>“{name}” is left out: {reason}.</source>
            <translation>„{name}“ wird weggelassen: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” is the same message, kept in another way.</source>
            <translation>„{name}“ ist dieselbe Nachricht, auf andere Art gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Finishing</name>
        <message numerus="yes">
            <source>%n mail(s) handed over.</source>
            <translation>
                <numerusform>%n Mail übergeben.</numerusform>
                <numerusform>%n Mails übergeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read.</source>
            <translation>
                <numerusform>%n Nachricht gelesen.</numerusform>
                <numerusform>%n Nachrichten gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Intact is done</source>
            <translation>Intact ist fertig</translation>
        </message>
        <message>
            <source>The mails could not be handed over. Please look.</source>
            <translation>Die Mails konnten nicht übergeben werden. Bitte nachsehen.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Do not show these steps any more</source>
            <translation>Diese Schritte nicht mehr anzeigen</translation>
        </message>
        <message>
            <source>Drop a message here.</source>
            <translation>Ziehen Sie eine Nachricht hierher.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>So geht es</translation>
        </message>
        <message>
            <source>Press one button, and the mail is ready.</source>
            <translation>Ein Klick, und die Mail steht bereit.</translation>
        </message>
        <message>
            <source>See whether it is fit to be sent.</source>
            <translation>Sehen Sie, ob sie sich zum Senden eignet.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%Ln message(s) chosen</source>
            <translation>
                <numerusform>%Ln Nachricht gewählt</numerusform>
                <numerusform>%Ln Nachrichten gewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not shown</source>
            <translation>
                <numerusform>%Ln davon nicht angezeigt</numerusform>
                <numerusform>%Ln davon nicht angezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %Ln message(s)</source>
            <translation>
                <numerusform>%Ln Nachricht ü&amp;bernehmen</numerusform>
                <numerusform>%Ln Nachrichten ü&amp;bernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take messages</source>
            <translation>Nachrichten ü&amp;bernehmen</translation>
        </message>
        <message>
            <source>None chosen</source>
            <translation>Keine Nachricht gewählt</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Reading subjects: {done} of {total}</source>
            <translation>Betreffs werden gelesen: {done} von {total}</translation>
        </message>
        <message>
            <source>Shift chooses everything in between.</source>
            <translation>Mit der Umschalttaste wählen Sie alles dazwischen.</translation>
        </message>
        <message>
            <source>Up to {count} can be taken at a time, {size} in all</source>
            <translation>Auf einmal können bis zu {count} übernommen werden, insgesamt {size}</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>.emlx</source>
            <translation>.emlx</translation>
        </message>
        <message>
            <source>Because this message came from {program}.</source>
            <translation>Weil diese Nachricht aus {program} kam.</translation>
        </message>
        <message>
            <source>Because {program} is on this computer.</source>
            <translation>Weil {program} auf diesem Computer installiert ist.</translation>
        </message>
        <message>
            <source>Because {program} opens your mail.</source>
            <translation>Weil {program} Ihre Mail öffnet.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Do not forward it in the text of the mail, and do not pack it into an archive.</source>
            <translation>Leiten Sie sie nicht im Text der Mail weiter, und packen Sie sie nicht in ein Archiv.</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <translation>Auf Intact ziehen</translation>
        </message>
        <message>
            <source>If your mail program cannot do that, save the message as a file and drop it on Intact.</source>
            <translation>Wenn Ihr Mailprogramm das nicht kann, speichern Sie die Nachricht als Datei und ziehen Sie diese auf Intact.</translation>
        </message>
        <message>
            <source>In a terminal</source>
            <translation>Im Terminal</translation>
        </message>
        <message>
            <source>Intact rebuilds the message from it</source>
            <translation>Intact rekonstruiert daraus die Nachricht</translation>
        </message>
        <message>
            <source>It must be the message as you received it, with all its internet headers.</source>
            <translation>Es muss die Nachricht sein, wie Sie sie empfangen haben, mit allen Internet-Kopfzeilen.</translation>
        </message>
        <message>
            <source>Mail in the browser</source>
            <translation>Mail im Browser</translation>
        </message>
        <message>
            <source>Mail programs</source>
            <translation>Mailprogramme</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Keines davon</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>Not checked: concluded from similar programs</source>
            <translation>Nicht geprüft: aus ähnlichen Programmen geschlossen</translation>
        </message>
        <message>
            <source>On a phone or tablet</source>
            <translation>Auf Smartphone oder Tablet</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Outlook item, made anew as message/rfc822 on the way</source>
            <translation>Outlook-Element, unterwegs als message/rfc822 neu erzeugt</translation>
        </message>
        <message>
            <source>Pick your mail program to see its steps.</source>
            <translation>Wählen Sie Ihr Mailprogramm, um die Schritte zu sehen.</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Send it from your mail program</source>
            <translation>Aus Ihrem Mailprogramm senden</translation>
        </message>
        <message>
            <source>Send the original message as an attachment of a new mail.</source>
            <translation>Senden Sie die Originalnachricht als Anhang einer neuen Mail.</translation>
        </message>
        <message>
            <source>The original arrives as an Outlook item</source>
            <translation>Das Original kommt als Outlook-Element an</translation>
        </message>
        <message>
            <source>The original arrives as an attached message</source>
            <translation>Das Original kommt als angehängte Nachricht an</translation>
        </message>
        <message>
            <source>The original cannot be had this way</source>
            <translation>Auf diesem Weg ist das Original nicht zu bekommen</translation>
        </message>
        <message>
            <source>You get a mailbox file</source>
            <translation>Sie bekommen eine Postfachdatei</translation>
        </message>
        <message>
            <source>You get an .eml file</source>
            <translation>Sie bekommen eine .eml-Datei</translation>
        </message>
        <message>
            <source>You get an Apple Mail file</source>
            <translation>Sie bekommen eine Apple-Mail-Datei</translation>
        </message>
        <message>
            <source>You get an Outlook .msg file</source>
            <translation>Sie bekommen eine .msg-Datei von Outlook</translation>
        </message>
        <message>
            <source>You picked this guide.</source>
            <translation>Diese Anleitung haben Sie gewählt.</translation>
        </message>
        <message>
            <source>mbox</source>
            <translation>mbox</translation>
        </message>
        <message>
            <source>message/rfc822</source>
            <translation>message/rfc822</translation>
        </message>
        <message>
            <source>the message as it stands</source>
            <translation>die Nachricht, wie sie ist</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Any one of these ways will do; the first is the best.</source>
            <translation>Jeder dieser Wege genügt; der erste ist der beste.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Bestätigt durch</translation>
        </message>
        <message>
            <source>Drag the original out</source>
            <translation>Das Original herausziehen</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>Get the original as a file</source>
            <translation>Das Original als Datei bekommen</translation>
        </message>
        <message>
            <source>If it looks different there</source>
            <translation>Falls es dort anders aussieht</translation>
        </message>
        <message>
            <source>Not confirmed, concluded from</source>
            <translation>Nicht bestätigt, geschlossen aus</translation>
        </message>
        <message>
            <source>Not known for sure</source>
            <translation>Nicht sicher bekannt</translation>
        </message>
        <message>
            <source>Not valid from here</source>
            <translation>Aus diesem Programm nicht gültig</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Send it to the address that you were given. Without Intact, attach a saved file to a new mail where a step tells you to drop it.</source>
            <translation>Senden Sie sie an die Adresse, die Ihnen genannt wurde. Wenn Sie Intact nicht haben, hängen Sie die gespeicherte Datei an eine neue Mail an, wo ein Schritt sagt, dass Sie sie auf Intact ziehen sollen.</translation>
        </message>
        <message>
            <source>Send the original as an attachment</source>
            <translation>Das Original als Anhang senden</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {text}</source>
            <translation>Schritt {number} von {count}: {text}</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Bitte beachten</translation>
        </message>
        <message>
            <source>The menu names are given in English: what this program calls them in your language is not known.</source>
            <translation>Die Menünamen stehen hier auf Englisch: Wie dieses Programm sie auf Deutsch nennt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Valid from here</source>
            <translation>Aus diesem Programm gültig</translation>
        </message>
        <message>
            <source>a mailbox file (mbox)</source>
            <translation>eine Postfachdatei (mbox)</translation>
        </message>
        <message>
            <source>an .eml file</source>
            <translation>eine .eml-Datei</translation>
        </message>
        <message>
            <source>an Apple Mail .emlx file</source>
            <translation>eine .emlx-Datei von Apple Mail</translation>
        </message>
        <message>
            <source>an Outlook .msg file</source>
            <translation>eine .msg-Datei von Outlook</translation>
        </message>
        <message>
            <source>an attached Outlook item, which travels as message/rfc822</source>
            <translation>ein angehängtes Outlook-Element, das unterwegs zu message/rfc822 wird</translation>
        </message>
        <message>
            <source>an attached message (message/rfc822)</source>
            <translation>eine angehängte Nachricht (message/rfc822)</translation>
        </message>
        <message>
            <source>nothing: the original cannot be had this way</source>
            <translation>nichts: Auf diesem Weg ist das Original nicht zu bekommen</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>{name} (English)</source>
            <translation>{name} (englisch)</translation>
        </message>
        <message>
            <source>{one}; {others}</source>
            <translation>{one}; {others}</translation>
        </message>
        <message>
            <source>{what}. {keeps}</source>
            <translation>{what}. {keeps}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
    </context>
    <context>
        <name>GuidePages</name>
        <message>
            <source>There is no guide with the name “{name}” here.</source>
            <translation>Eine Anleitung mit dem Namen „{name}“ gibt es hier nicht.</translation>
        </message>
        <message>
            <source>This is no link to a guide of Intact, so nothing was opened.</source>
            <translation>Das ist kein Link zu einer Anleitung von Intact, darum wurde nichts geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>GuideStrip</name>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Anleitung</translation>
        </message>
        <message>
            <source>By h&amp;and in</source>
            <translation>Von Han&amp;d:</translation>
        </message>
        <message>
            <source>By hand in</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Show the whole guide</source>
            <translation>Die ganze Anleitung anzeigen</translation>
        </message>
        <message>
            <source>any mail program</source>
            <translation>beliebiges Mailprogramm</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Walk me through it</source>
            <translation>Sch&amp;ritt für Schritt</translation>
        </message>
        <message>
            <source>Any mail program</source>
            <translation>Beliebiges Mailprogramm</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Mail program</source>
            <translation>Mailprogramm</translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>Speichern Sie die Nachricht zuerst als Datei</translation>
        </message>
    </context>
    <context>
        <name>HeadersPage</name>
        <message>
            <source>Internet headers</source>
            <translation>Internet-Kopfzeilen</translation>
        </message>
        <message>
            <source>Not all header fields are shown here.</source>
            <translation>Hier werden nicht alle Kopfzeilenfelder angezeigt.</translation>
        </message>
    </context>
    <context>
        <name>HeldDrops</name>
        <message>
            <source>Stop waiting</source>
            <translation>Nicht länger warten</translation>
        </message>
        <message>
            <source>Waiting for the other program to hand over the message…</source>
            <translation>Warten, bis das andere Programm die Nachricht übergibt…</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Opened in part</source>
            <translation>Teilweise geöffnet</translation>
        </message>
        <message>
            <source>Opened in the mail program</source>
            <translation>Im Mailprogramm geöffnet</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Saved in part</source>
            <translation>Teilweise gespeichert</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Sent in part</source>
            <translation>Teilweise gesendet</translation>
        </message>
        <message>
            <source>Submitted to</source>
            <translation>Eingereicht bei</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Submit again</source>
            <translation>&amp;Noch einmal einreichen</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find a destination, a note, a date such as 2026-11-25, or a fingerprint</source>
            <translation>Empfänger, Notiz, Datum wie 2026-11-25 oder Prüfsumme suchen</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Kept on this computer only: when, where to and how; of the messages only their fingerprints.</source>
            <translation>Nur auf diesem Computer aufbewahrt: wann, wohin und wie; von den Nachrichten nur ihre Prüfsummen.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Es wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>Es wurde noch nichts eingereicht.</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Einreichungen</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>Die Datei konnte nicht geschrieben werden: {why}</translation>
        </message>
        <message>
            <source>The history could not be changed: {why}</source>
            <translation>Der Verlauf konnte nicht geändert werden: {why}</translation>
        </message>
        <message>
            <source>The history could not be read: {why}</source>
            <translation>Der Verlauf konnte nicht gelesen werden: {why}</translation>
        </message>
        <message>
            <source>What was submitted</source>
            <translation>Verlauf der Einreichungen</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>&amp;Remember what was submitted</source>
            <translation>&amp;Merken, was eingereicht wurde</translation>
        </message>
        <message>
            <source>Days until a submission is forgotten</source>
            <translation>Tage, bis eine Einreichung gelöscht wird</translation>
        </message>
        <message>
            <source>Only when, where to and how, and fingerprints of the messages; on this computer only. With them, Intact warns when the same message goes out again. What is remembered already stays until you forget it in the history.</source>
            <translation>Nur wann, wohin und wie, dazu Prüfsummen der Nachrichten; nur auf diesem Computer. Damit warnt Intact, wenn dieselbe Nachricht noch einmal gesendet wird. Was schon gemerkt ist, bleibt, bis Sie es im Verlauf löschen.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
    </context>
    <context>
        <name>KeepingPage</name>
        <message>
            <source>Folder and history</source>
            <translation>Ordner und Verlauf</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Überwachter Ordner</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Back to the one before</source>
            <translation>Zurück zum vorherigen</translation>
        </message>
        <message>
            <source>Check everything in between</source>
            <translation>Alles dazwischen anhaken</translation>
        </message>
        <message>
            <source>Check this message</source>
            <translation>Diese Nachricht anhaken</translation>
        </message>
        <message>
            <source>Clear the search, then leave the folder</source>
            <translation>Suche leeren, dann den Ordner verlassen</translation>
        </message>
        <message>
            <source>Close the window or the list that opened last</source>
            <translation>Das zuletzt geöffnete Fenster oder die Liste schließen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>From one thing to the next</source>
            <translation>Von einem zum nächsten</translation>
        </message>
        <message>
            <source>Go on, with the largest key</source>
            <translation type="vanished">Weiter, mit der größten Taste</translation>
        </message>
        <message>
            <source>Go on, with the space bar</source>
            <translation>Weiter, mit der Leertaste</translation>
        </message>
        <message>
            <source>In a mail folder</source>
            <translation>In einem Mailordner</translation>
        </message>
        <message>
            <source>In the list of samples</source>
            <translation>In der Liste der Muster</translation>
        </message>
        <message>
            <source>In the list of what was submitted</source>
            <translation>Im Verlauf der Einreichungen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Die Liste öffnen</translation>
        </message>
        <message>
            <source>Pick what is marked; letters narrow the list</source>
            <translation>Das Markierte nehmen; Buchstaben grenzen die Liste ein</translation>
        </message>
        <message>
            <source>Press the button, check the box</source>
            <translation>Die Schaltfläche drücken, das Kästchen anhaken</translation>
        </message>
        <message>
            <source>Scroll, then the next step</source>
            <translation>Blättern, dann der nächste Schritt</translation>
        </message>
        <message>
            <source>Select one more</source>
            <translation>Eines mehr auswählen</translation>
        </message>
        <message>
            <source>Take what is checked</source>
            <translation>Das Angehakte übernehmen</translation>
        </message>
        <message>
            <source>The first sample</source>
            <translation>Das erste Muster</translation>
        </message>
        <message>
            <source>The first step</source>
            <translation>Der erste Schritt</translation>
        </message>
        <message>
            <source>The last sample</source>
            <translation>Das letzte Muster</translation>
        </message>
        <message>
            <source>The last step</source>
            <translation>Der letzte Schritt</translation>
        </message>
        <message>
            <source>The match before</source>
            <translation>Die vorherige Fundstelle</translation>
        </message>
        <message>
            <source>The next match</source>
            <translation>Die nächste Fundstelle</translation>
        </message>
        <message>
            <source>The next page about the sample</source>
            <translation>Die nächste Seite über das Muster</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation type="vanished">Die nächste Fundstelle</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Der nächste Schritt</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation type="vanished">Die vorherige Fundstelle</translation>
        </message>
        <message>
            <source>The sample above</source>
            <translation>Das Muster darüber</translation>
        </message>
        <message>
            <source>The sample below</source>
            <translation>Das Muster darunter</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>Der vorherige Schritt</translation>
        </message>
        <message>
            <source>To the next field, button or list</source>
            <translation>Zum nächsten Feld, zur nächsten Schaltfläche oder Liste</translation>
        </message>
        <message>
            <source>What can be done with it</source>
            <translation>Was Sie damit tun können</translation>
        </message>
        <message>
            <source>When you are walked through a guide</source>
            <translation>Wenn Sie eine Anleitung Schritt für Schritt durchgehen</translation>
        </message>
        <message>
            <source>Where destinations and mail programs are picked</source>
            <translation>Wo Empfänger und Mailprogramme gewählt werden</translation>
        </message>
        <message>
            <source>Where recipients and mail programs are picked</source>
            <translation type="vanished">Wo Empfänger und Mailprogramme gewählt werden</translation>
        </message>
        <message>
            <source>Where words are found in a text</source>
            <translation>Wo Wörter in einem Text gesucht werden</translation>
        </message>
        <message>
            <source>Write your note</source>
            <translation>Ihre Notiz schreiben</translation>
        </message>
        <message>
            <source>{deed}: {keys}</source>
            <translation>{deed}: {keys}</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkombinationen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="vanished">Tastenkombinationen</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) at a time, please.</source>
            <translation type="vanished">
                <numerusform>Bitte höchstens %n Nachricht auf einmal.</numerusform>
                <numerusform>Bitte höchstens %n Nachrichten auf einmal.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages (*.eml)</source>
            <translation>Nachrichten (*.eml)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>That is too much to be dragged at a time. Choose “Copy as a file” or “Save as…”.</source>
            <translation>Das ist zu viel, um es auf einmal zu ziehen. Wählen Sie „Als Datei kopieren“ oder „Speichern unter…“.</translation>
        </message>
    </context>
    <context>
        <name>LicencesPage</name>
        <message>
            <source>Licence &amp;of</source>
            <translation>Li&amp;zenz von</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>Lizenz von</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
    </context>
    <context>
        <name>LinkDelegate</name>
        <message>
            <source>blocked</source>
            <translation>blockiert</translation>
        </message>
    </context>
    <context>
        <name>LinksModel</name>
        <message>
            <source>blocked</source>
            <translation>blockiert</translation>
        </message>
    </context>
    <context>
        <name>LinksPage</name>
        <message>
            <source>Links in the message</source>
            <translation>Links in der Nachricht</translation>
        </message>
        <message>
            <source>Only the first of many links are listed.</source>
            <translation>Von vielen Links sind nur die ersten aufgeführt.</translation>
        </message>
        <message>
            <source>The chosen link</source>
            <translation>Der gewählte Link</translation>
        </message>
        <message>
            <source>There are no links in this message.</source>
            <translation>In dieser Nachricht sind keine Links.</translation>
        </message>
        <message>
            <source>Where the links lead. Nothing was looked up on the internet.</source>
            <translation>Wohin die Links führen. Im Internet wurde nichts nachgeschlagen.</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Shows who has set it, and where</source>
            <translation>Zeigt, wer es vorgegeben hat und wo</translation>
        </message>
    </context>
    <context>
        <name>LoginBox</name>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>Im Schlüsselbund dieses Computers &amp;merken</translation>
        </message>
        <message>
            <source>A program that prints an access token. Intact keeps no token.</source>
            <translation>Ein Programm, das ein Zugriffstoken ausgibt. Intact bewahrt kein Token auf.</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation type="vanished">Anmelden</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Login name</source>
            <translation>Anmeldename</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund: Intact fragt bei jedem Start einmal nach dem Passwort.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">Dieser Computer hat keinen Schlüsselbund: Intact fragt nach jedem Start einmal.</translation>
        </message>
        <message>
            <source>Token command</source>
            <translation>Token-Befehl</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>wie bisher</translation>
        </message>
        <message>
            <source>the same as your address</source>
            <translation>wie Ihre Adresse</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>&amp;Language</source>
            <translation>Sp&amp;rache</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Both change at once; nothing has to be started again.</source>
            <translation>Beides ändert sich sofort; nichts muss neu gestartet werden.</translation>
        </message>
        <message>
            <source>L&amp;ight or dark</source>
            <translation>&amp;Hell oder dunkel</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Sprache und Aussehen</translation>
        </message>
    </context>
    <context>
        <name>MailRow</name>
        <message>
            <source>Mail {number} of {total}: {what}</source>
            <translation>Mail {number} von {total}: {what}</translation>
        </message>
        <message>
            <source>Server’s answer</source>
            <translation>Antwort des Servers</translation>
        </message>
    </context>
    <context>
        <name>MainMenuButton</name>
        <message>
            <source>&amp;About Intact…</source>
            <translation>Über &amp;Intact…</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Anleitung</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Tastenkombinationen…</translation>
        </message>
        <message>
            <source>&amp;Report for a ticket…</source>
            <translation>&amp;Bericht für ein Ticket…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;What was submitted…</source>
            <translation>&amp;Verlauf der Einreichungen…</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
    </context>
    <context>
        <name>MessagePage</name>
        <message>
            <source>Attached: {name} ({size})</source>
            <translation>Angehängt: {name} ({size})</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same.</source>
            <translation>Buchstaben eines anderen Alphabets sehen gleich aus.</translation>
        </message>
        <message>
            <source>Only the beginning of a long text is shown here.</source>
            <translation>Von einem langen Text wird hier nur der Anfang angezeigt.</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Text der Nachricht</translation>
        </message>
        <message>
            <source>There is no readable text in this message.</source>
            <translation>In dieser Nachricht ist kein lesbarer Text.</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>S&amp;end again what may have arrived</source>
            <translation>Vielleicht angekommene e&amp;rneut senden</translation>
        </message>
        <message>
            <source>Send &amp;again what may have arrived</source>
            <translation type="vanished">Vielleicht angekommene e&amp;rneut senden</translation>
        </message>
        <message>
            <source>Send the missing ones as &amp;files</source>
            <translation type="vanished">Fehlende als Da&amp;teien senden</translation>
        </message>
        <message>
            <source>Send the missing ones as f&amp;iles</source>
            <translation>Fehlende als Da&amp;teien senden</translation>
        </message>
        <message>
            <source>Send what is &amp;missing</source>
            <translation>Feh&amp;lende senden</translation>
        </message>
        <message>
            <source>Stor&amp;e again what may be there</source>
            <translation>Vielleicht vorhandene e&amp;rneut ablegen</translation>
        </message>
        <message>
            <source>Store &amp;again what may be there</source>
            <translation type="vanished">Vielleicht vorhandene e&amp;rneut ablegen</translation>
        </message>
        <message>
            <source>Store what is &amp;missing</source>
            <translation>Feh&amp;lende ablegen</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>A good link was blocked</source>
            <translation>Ein harmloser Link wurde blockiert</translation>
        </message>
        <message>
            <source>A good mail was stopped</source>
            <translation>Erwünschte Mail wurde aufgehalten</translation>
        </message>
        <message>
            <source>A whole mail may have at most {size}.</source>
            <translation>Eine ganze Mail darf höchstens {size} groß sein.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sample(s) in one mail.</source>
            <translation>
                <numerusform>Höchstens %n Muster in einer Mail.</numerusform>
                <numerusform>Höchstens %n Muster in einer Mail.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to {address}.</source>
            <translation>Geht an {address}.</translation>
        </message>
        <message>
            <source>Malware came through</source>
            <translation>Schadsoftware kam durch</translation>
        </message>
        <message>
            <source>Nobody has checked these facts: check them before use.</source>
            <translation>Niemand hat diese Angaben geprüft: Prüfen Sie sie vor der Verwendung.</translation>
        </message>
        <message>
            <source>Not taken: {things}.</source>
            <translation>Nicht angenommen: {things}.</translation>
        </message>
        <message>
            <source>Phishing came through</source>
            <translation>Phishing kam durch</translation>
        </message>
        <message>
            <source>Source: {names}.</source>
            <translation>Quelle: {names}.</translation>
        </message>
        <message>
            <source>Spam came through</source>
            <translation>Spam kam durch</translation>
        </message>
        <message numerus="yes">
            <source>The message may be at most %n day(s) old.</source>
            <translation>
                <numerusform>Die Nachricht darf höchstens %n Tag alt sein.</numerusform>
                <numerusform>Die Nachricht darf höchstens %n Tage alt sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>These facts come from others: check them before use.</source>
            <translation>Diese Angaben stammen von anderen: Prüfen Sie sie vor der Verwendung.</translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation>Damit erkennt Intact, ob eine Nachricht an Sie gesendet wurde.</translation>
        </message>
        <message>
            <source>Your addresses</source>
            <translation>Ihre Adressen</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation>Ihre eigenen Mailadressen, eine pro Zeile</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>„{address}“ ist keine vollständige Mailadresse.</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message numerus="yes">
            <source>%Ln message(s). Choose those that you want to submit.</source>
            <translation>
                <numerusform>%Ln Nachricht. Haken Sie an, was Sie einreichen möchten.</numerusform>
                <numerusform>%Ln Nachrichten. Haken Sie an, was Sie einreichen möchten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) in it cannot be taken.</source>
            <translation>
                <numerusform>%Ln weitere Datei darin kann nicht übernommen werden.</numerusform>
                <numerusform>%Ln weitere Dateien darin können nicht übernommen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose &amp;all shown</source>
            <translation>&amp;Alle angezeigten wählen</translation>
        </message>
        <message>
            <source>Find by subject or sender</source>
            <translation>Nach Betreff oder Absender suchen</translation>
        </message>
        <message>
            <source>Looking for messages…</source>
            <translation>Nachrichten werden gesucht…</translation>
        </message>
        <message>
            <source>{name}: {reason}.</source>
            <translation>{name}: {reason}.</translation>
        </message>
        <message>
            <source>{shown} of {count} messages</source>
            <translation>{shown} von {count} Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>PassOnButton</name>
        <message>
            <source>&amp;Copy for a mail</source>
            <translation>Für eine Mail &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <source>Copy a &amp;link that opens Intact here</source>
            <translation>&amp;Link kopieren, der Intact hier öffnet</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pass &amp;it on</source>
            <translation>Weiterge&amp;ben</translation>
        </message>
        <message>
            <source>Save the guide</source>
            <translation>Anleitung speichern</translation>
        </message>
        <message>
            <source>The guide could not be saved: {reason}</source>
            <translation>Die Anleitung konnte nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The guide is on the clipboard. Paste it into a mail.</source>
            <translation>Die Anleitung ist in der Zwischenablage. Fügen Sie sie in eine Mail ein.</translation>
        </message>
        <message>
            <source>The guide was opened as PDF. Print it from there.</source>
            <translation>Die Anleitung wurde als PDF geöffnet. Drucken Sie sie von dort.</translation>
        </message>
        <message>
            <source>The guide was saved as {file}.</source>
            <translation>Die Anleitung wurde als {file} gespeichert.</translation>
        </message>
        <message>
            <source>The link is on the clipboard: {link}</source>
            <translation>Der Link ist in der Zwischenablage: {link}</translation>
        </message>
        <message>
            <source>There is no way to print here. Save the guide as PDF instead.</source>
            <translation>Hier kann nicht gedruckt werden. Speichern Sie die Anleitung stattdessen als PDF.</translation>
        </message>
        <message>
            <source>an unknown reason</source>
            <translation>unbekannter Grund</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Log in</source>
            <translation>&amp;Anmelden</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Jetzt nicht</translation>
        </message>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>Im Schlüsselbund dieses Computers &amp;merken</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password of {login}</source>
            <translation>Passwort von {login}</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund: Intact fragt bei jedem Start einmal nach dem Passwort.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">Dieser Computer hat keinen Schlüsselbund: Intact fragt nach jedem Start einmal.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>{label}: {choice}</source>
            <translation>{label}: {choice}</translation>
        </message>
    </context>
    <context>
        <name>Policies</name>
        <message>
            <source>Intact never looks for updates</source>
            <translation>Intact sucht nie nach Aktualisierungen</translation>
        </message>
        <message>
            <source>Recommended by your organisation in {source}; you may change it</source>
            <translation>Von Ihrer Organisation empfohlen in {source}; Sie dürfen es ändern</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Von Ihrer Organisation vorgegeben</translation>
        </message>
        <message>
            <source>Set by your organisation in {source}</source>
            <translation>Von Ihrer Organisation vorgegeben in {source}</translation>
        </message>
        <message>
            <source>What your organisation set in {source} is wrong, so the strictest value holds</source>
            <translation>Was Ihre Organisation in {source} vorgegeben hat, ist fehlerhaft, darum gilt der strengste Wert</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>“{address}” is not of your organisation’s domains: {domains}.</source>
            <translation>„{address}“ gehört nicht zu den Domänen Ihrer Organisation: {domains}.</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Your organisation sets nothing here.</source>
            <translation>Ihre Organisation gibt hier nichts vor.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>&amp;Leave everything as it is</source>
            <translation>Alles so &amp;lassen</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>Neu: {what}</translation>
        </message>
        <message>
            <source>Removed: {what}</source>
            <translation>Entfernt: {what}</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>{old} becomes {new}</source>
            <translation>{old} wird {new}</translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message>
            <source>{proof}: {source}</source>
            <translation>{proof}: {source}</translation>
        </message>
        <message>
            <source>{result} ({form}).</source>
            <translation>{result} ({form}).</translation>
        </message>
        <message>
            <source>{result}.</source>
            <translation>{result}.</translation>
        </message>
    </context>
    <context>
        <name>Prospect</name>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n Mail</numerusform>
                <numerusform>%n Mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n Muster</numerusform>
                <numerusform>%n Muster</numerusform>
            </translation>
        </message>
        <message>
            <source>Mail {number}: {size}</source>
            <translation>Mail {number}: {size}</translation>
        </message>
        <message>
            <source>None of these can be sent as it is.</source>
            <translation type="vanished">Nichts davon kann so gesendet werden, wie es ist.</translation>
        </message>
        <message>
            <source>Nothing in the list can be sent as it is.</source>
            <translation>Nichts in der Liste kann so gesendet werden, wie es ist.</translation>
        </message>
        <message>
            <source>largest {size} of {limit}</source>
            <translation>größte: {size} von {limit}</translation>
        </message>
        <message>
            <source>{ready} of {samples}</source>
            <translation>{samples}, davon {ready} bereit</translation>
        </message>
        <message>
            <source>{ready} of {samples} in {mails}</source>
            <translation>{samples}, davon {ready} in {mails}</translation>
        </message>
        <message>
            <source>{samples} in {mails}</source>
            <translation>{samples} in {mails}</translation>
        </message>
        <message>
            <source>{size} of {limit}</source>
            <translation>{size} von {limit}</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>It can change nothing that is yours.</source>
            <translation>Er kann nichts verändern, was Ihnen gehört.</translation>
        </message>
        <message>
            <source>It cannot end other programs.</source>
            <translation>Er kann keine anderen Programme beenden.</translation>
        </message>
        <message>
            <source>It cannot gain rights.</source>
            <translation>Er kann keine Rechte hinzugewinnen.</translation>
        </message>
        <message>
            <source>It cannot make new program code.</source>
            <translation>Er kann keinen neuen Programmcode erzeugen.</translation>
        </message>
        <message>
            <source>It connects to no server.</source>
            <translation>Er verbindet sich mit keinem Server.</translation>
        </message>
        <message>
            <source>It ends as soon as it reaches for something it was not given.</source>
            <translation>Er endet, sobald er nach etwas greift, das ihm nicht gegeben wurde.</translation>
        </message>
        <message>
            <source>It ends when Intact ends.</source>
            <translation>Er endet, wenn Intact endet.</translation>
        </message>
        <message>
            <source>It ends when it uses what it does not hold.</source>
            <translation type="vanished">Er endet, wenn er etwas benutzt, das er nicht hat.</translation>
        </message>
        <message>
            <source>It holds only a few files open.</source>
            <translation>Er hält nur wenige Dateien offen.</translation>
        </message>
        <message>
            <source>It leaves nothing of a message behind when it crashes.</source>
            <translation>Wenn er abstürzt, bleibt nichts von einer Nachricht zurück.</translation>
        </message>
        <message>
            <source>It loads no program parts from the network.</source>
            <translation>Er lädt keine Programmteile aus dem Netzwerk.</translation>
        </message>
        <message>
            <source>It may ask the system for next to nothing.</source>
            <translation>Er darf vom System so gut wie nichts anfordern.</translation>
        </message>
        <message>
            <source>It opens no files.</source>
            <translation>Er öffnet keine Dateien.</translation>
        </message>
        <message>
            <source>It reaches neither the clipboard nor other windows.</source>
            <translation>Er erreicht weder die Zwischenablage noch andere Fenster.</translation>
        </message>
        <message>
            <source>It reaches no network.</source>
            <translation>Er erreicht kein Netzwerk.</translation>
        </message>
        <message>
            <source>It starts no programs.</source>
            <translation>Er startet keine Programme.</translation>
        </message>
        <message>
            <source>It writes no files.</source>
            <translation>Er schreibt keine Dateien.</translation>
        </message>
        <message>
            <source>Its computing time is bounded.</source>
            <translation>Seine Rechenzeit ist begrenzt.</translation>
        </message>
        <message>
            <source>Its memory is bounded.</source>
            <translation>Sein Arbeitsspeicher ist begrenzt.</translation>
        </message>
        <message>
            <source>Other programs add nothing to it.</source>
            <translation>Andere Programme fügen ihm nichts hinzu.</translation>
        </message>
        <message>
            <source>Other programs cannot look into it.</source>
            <translation>Andere Programme können nicht in ihn hineinsehen.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Exact terms</source>
            <translation>Genaue Begriffe</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation>Wie Nachrichten hier gelesen werden</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation>Nachrichten werden in einem eigenen Prozess gelesen:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this computer. Intact keeps its own bounds on size, depth and time.</source>
            <translation>Auf diesem Computer können Nachrichten nicht in einem eigenen Prozess gelesen werden. Intact hält seine eigenen Grenzen für Größe, Tiefe und Zeit ein.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation>Der Prozess, der Nachrichten liest, wurde noch nicht gestartet.</translation>
        </message>
        <message>
            <source>This computer does not offer</source>
            <translation>Dieser Schutz fehlt auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>`intact_settings` must be {form}: a newer Intact wrote this</source>
            <translation>`intact_settings` muss {form} sein: Das hat ein neueres Intact geschrieben</translation>
        </message>
        <message>
            <source>`name` is not known here: the file’s own name is the name</source>
            <translation>`name` ist hier nicht bekannt: Der Name der Datei ist der Name</translation>
        </message>
        <message>
            <source>`watched_folder` must be the whole path of a folder of this computer</source>
            <translation>`watched_folder` muss der vollständige Pfad eines Ordners auf diesem Computer sein</translation>
        </message>
        <message>
            <source>`{name}`</source>
            <translation>`{name}`</translation>
        </message>
        <message>
            <source>`{name}` is missing</source>
            <translation>`{name}` fehlt</translation>
        </message>
        <message>
            <source>`{name}` is no name of a destination</source>
            <translation>`{name}` ist kein Name eines Empfängers</translation>
        </message>
        <message>
            <source>`{name}` is not a complete mail address</source>
            <translation>`{name}` ist keine vollständige Mailadresse</translation>
        </message>
        <message>
            <source>`{name}` is not known here</source>
            <translation>`{name}` ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>`{name}` is not known here; did you mean `{close}`?</source>
            <translation>`{name}` ist hier nicht bekannt; meinten Sie `{close}`?</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} characters</source>
            <translation>`{name}` darf höchstens {most} Zeichen haben</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} items</source>
            <translation>`{name}` darf höchstens {most} Einträge haben</translation>
        </message>
        <message>
            <source>`{name}` must not be empty</source>
            <translation>`{name}` darf nicht leer sein</translation>
        </message>
        <message>
            <source>`{name}`: only the first {most} items are used</source>
            <translation>`{name}`: Nur die ersten {most} Einträge werden verwendet</translation>
        </message>
        <message>
            <source>a date such as 2026-11-24, without quotes</source>
            <translation>ein Datum wie 2026-11-24, ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>a key has more than {most} parts</source>
            <translation>ein Schlüssel hat mehr als {most} Teile</translation>
        </message>
        <message>
            <source>a number is too long</source>
            <translation>eine Zahl ist zu lang</translation>
        </message>
        <message>
            <source>a table of destinations and addresses, such as desk = "desk@example.org"</source>
            <translation>eine Tabelle aus Empfängern und Adressen, etwa desk = "desk@example.org"</translation>
        </message>
        <message>
            <source>a text in quotes</source>
            <translation>ein Text in Anführungszeichen</translation>
        </message>
        <message>
            <source>a whole number from 0 to 3650, without quotes</source>
            <translation>eine ganze Zahl von 0 bis 3650, ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>a whole number, without quotes</source>
            <translation>eine ganze Zahl, ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>another of `templates` has the name “{name}”</source>
            <translation>ein anderer Eintrag von `templates` heißt schon „{name}“</translation>
        </message>
        <message>
            <source>can be written by others than root</source>
            <translation>kann auch von anderen als root beschrieben werden</translation>
        </message>
        <message>
            <source>cannot be read: {why}</source>
            <translation>kann nicht gelesen werden: {why}</translation>
        </message>
        <message>
            <source>cannot be recommended, only forced</source>
            <translation>kann nicht empfohlen, nur vorgeschrieben werden</translation>
        </message>
        <message>
            <source>does not belong to root</source>
            <translation>gehört nicht root</translation>
        </message>
        <message>
            <source>has a brace without its partner</source>
            <translation>hat eine geschweifte Klammer ohne Gegenstück</translation>
        </message>
        <message>
            <source>has more than {most} items</source>
            <translation>hat mehr als {most} Einträge</translation>
        </message>
        <message>
            <source>has no effect without {name}</source>
            <translation>hat ohne {name} keine Wirkung</translation>
        </message>
        <message>
            <source>has “{name}” more than once</source>
            <translation>enthält „{name}“ mehrfach</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>enthält Steuerzeichen</translation>
        </message>
        <message>
            <source>is a link, or leads over one</source>
            <translation>ist eine Verknüpfung oder führt über eine</translation>
        </message>
        <message>
            <source>is larger than {most} KiB</source>
            <translation>ist größer als {most} KiB</translation>
        </message>
        <message>
            <source>is no domain such as example.org</source>
            <translation>ist keine Domain wie example.org</translation>
        </message>
        <message>
            <source>is no host name such as mail.example.org</source>
            <translation>ist kein Servername wie mail.example.org</translation>
        </message>
        <message>
            <source>is no name such as own-address</source>
            <translation>ist kein Name wie own-address</translation>
        </message>
        <message>
            <source>is no policy of Intact</source>
            <translation>ist keine Richtlinie von Intact</translation>
        </message>
        <message>
            <source>is no policy of Intact; did you mean {close}?</source>
            <translation>ist keine Richtlinie von Intact; meinten Sie {close}?</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>ist kein Text</translation>
        </message>
        <message>
            <source>is not a complete mail address</source>
            <translation>ist keine vollständige Mailadresse</translation>
        </message>
        <message>
            <source>is not a property list with a dictionary</source>
            <translation>ist keine Property List mit einem Dictionary</translation>
        </message>
        <message>
            <source>is not a valid property list</source>
            <translation>ist keine gültige Property List</translation>
        </message>
        <message>
            <source>is not an ordinary file</source>
            <translation>ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>is not believed: it is a link, or others than administrators can change what is in it</source>
            <translation>wird nicht berücksichtigt: Er ist ein Link, oder auch andere als Administratoren können den Inhalt ändern</translation>
        </message>
        <message>
            <source>is not believed: {what} {why}</source>
            <translation>wird nicht berücksichtigt: {what} {why}</translation>
        </message>
        <message>
            <source>is not the whole path of a folder of this computer</source>
            <translation>ist kein vollständiger Pfad eines Ordners auf diesem Computer</translation>
        </message>
        <message>
            <source>is not valid JSON in UTF-8</source>
            <translation>ist kein gültiges JSON in UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON: line {line}: {what}</source>
            <translation>ist kein gültiges JSON: Zeile {line}: {what}</translation>
        </message>
        <message>
            <source>is set more than once</source>
            <translation>ist mehrfach gesetzt</translation>
        </message>
        <message>
            <source>it</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>Eintrag {number}</translation>
        </message>
        <message>
            <source>item {number} of `accounts` cannot be used: {what}</source>
            <translation>Eintrag {number} von `accounts` ist nicht verwendbar: {what}</translation>
        </message>
        <message>
            <source>item {number} of `templates` needs a name of at most {short} and a text of at most {long} ordinary characters</source>
            <translation>Eintrag {number} von `templates` braucht einen Namen von höchstens {short} und einen Text von höchstens {long} gewöhnlichen Zeichen</translation>
        </message>
        <message>
            <source>item {number} of `{name}`</source>
            <translation>Eintrag {number} von `{name}`</translation>
        </message>
        <message>
            <source>item {number} of `{name}` is not a complete mail address</source>
            <translation>Eintrag {number} von `{name}` ist keine vollständige Mailadresse</translation>
        </message>
        <message>
            <source>item {number} {what}</source>
            <translation>Eintrag {number} {what}</translation>
        </message>
        <message>
            <source>its folder</source>
            <translation>der Ordner</translation>
        </message>
        <message>
            <source>may only hold {{judgement}}, {{date}} and {{count}} in braces</source>
            <translation>darf in geschweiften Klammern nur {{judgement}}, {{date}} und {{count}} enthalten</translation>
        </message>
        <message>
            <source>must be a list of texts</source>
            <translation>muss eine Liste von Texten sein</translation>
        </message>
        <message>
            <source>must be a table of names and texts</source>
            <translation>muss eine Tabelle aus Namen und Texten sein</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>muss ein Text sein</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>muss eine ganze Zahl sein</translation>
        </message>
        <message>
            <source>must be from {low} to {high}</source>
            <translation>muss von {low} bis {high} sein</translation>
        </message>
        <message>
            <source>must be one of: {names}</source>
            <translation>muss eines davon sein: {names}</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>muss true oder false sein</translation>
        </message>
        <message>
            <source>must have 1 to {most} characters</source>
            <translation>muss 1 bis {most} Zeichen haben</translation>
        </message>
        <message>
            <source>must hold {{"policies": {{…}}}}</source>
            <translation>muss {{"policies": {{…}}}} enthalten</translation>
        </message>
        <message>
            <source>names “{name}”, which is not offered</source>
            <translation>nennt „{name}“, das nicht angeboten wird</translation>
        </message>
        <message>
            <source>one of en, de, fr, es, ja, ar in quotes, or empty</source>
            <translation>en, de, fr, es, ja oder ar in Anführungszeichen, oder leer</translation>
        </message>
        <message>
            <source>one of light, dark in quotes, or empty</source>
            <translation>light oder dark in Anführungszeichen, oder leer</translation>
        </message>
        <message>
            <source>one of {names}</source>
            <translation>eines von {names}</translation>
        </message>
        <message>
            <source>stands outside of “policies” and “recommended”</source>
            <translation>steht außerhalb von „policies“ und „recommended“</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <source>the file cannot be read: {why}</source>
            <translation>die Datei kann nicht gelesen werden: {why}</translation>
        </message>
        <message>
            <source>the file has more than {most} lines, values and brackets</source>
            <translation>die Datei hat mehr als {most} Zeilen, Werte und Klammern</translation>
        </message>
        <message>
            <source>the file is damaged; the file is now called {name}</source>
            <translation>die Datei ist beschädigt; sie heißt jetzt {name}</translation>
        </message>
        <message>
            <source>the file is larger than {most} KiB</source>
            <translation>die Datei ist größer als {most} KiB</translation>
        </message>
        <message>
            <source>the file is too large; the file is now called {name}</source>
            <translation>die Datei ist zu groß; sie heißt jetzt {name}</translation>
        </message>
        <message>
            <source>the file must be saved as UTF-8 text</source>
            <translation>die Datei muss als UTF-8-Text gespeichert sein</translation>
        </message>
        <message>
            <source>the folder is missing: the installation is damaged</source>
            <translation>der Ordner fehlt: Die Installation ist beschädigt</translation>
        </message>
        <message>
            <source>the folder is not there, or others than administrators can write to it</source>
            <translation>nennt einen Ordner, der fehlt oder in den auch andere als Administratoren schreiben können</translation>
        </message>
        <message>
            <source>the name of the file must be of small letters a to z, digits and single hyphens</source>
            <translation>der Dateiname darf nur aus den Kleinbuchstaben a bis z, Ziffern und einzelnen Bindestrichen bestehen</translation>
        </message>
        <message>
            <source>the text for “{name}” {what}</source>
            <translation>der Text für „{name}“ {what}</translation>
        </message>
        <message>
            <source>there is no destination “{name}”</source>
            <translation>nennt den Empfänger „{name}“, den es nicht gibt</translation>
        </message>
        <message>
            <source>there is no way “{name}”</source>
            <translation>nennt den Weg „{name}“, den es nicht gibt</translation>
        </message>
        <message>
            <source>there would be too much in the file</source>
            <translation>in der Datei stünde zu viel</translation>
        </message>
        <message>
            <source>this is not a file</source>
            <translation>das ist keine Datei</translation>
        </message>
        <message>
            <source>this is not valid TOML: brackets stand in brackets</source>
            <translation>das ist kein gültiges TOML: Klammern stehen in Klammern</translation>
        </message>
        <message>
            <source>this is not valid TOML: {what}</source>
            <translation>das ist kein gültiges TOML: {what}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>{place} must be a list in square brackets</source>
            <translation>{place} muss eine Liste in eckigen Klammern sein</translation>
        </message>
        <message>
            <source>{place} must be a table of keys and values</source>
            <translation>{place} muss eine Tabelle aus Schlüsseln und Werten sein</translation>
        </message>
        <message>
            <source>{place} must be {what}</source>
            <translation>{place} muss so aussehen: {what}</translation>
        </message>
        <message>
            <source>{place} must not hold control characters</source>
            <translation>{place} darf keine Steuerzeichen enthalten</translation>
        </message>
        <message>
            <source>{what}; the strictest value holds</source>
            <translation>{what}; es gilt der strengste Wert</translation>
        </message>
        <message>
            <source>“{name}” must hold names and values in braces</source>
            <translation>hat in „{name}“ keine Namen und Werte in geschweiften Klammern</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Form of the report</source>
            <translation>&amp;Form des Berichts</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>S&amp;peichern…</translation>
        </message>
        <message>
            <source>&amp;With addresses, subjects and names</source>
            <translation>&amp;Mit Adressen, Betreffs und Namen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>For programs (JSON)</source>
            <translation>Für Programme (JSON)</translation>
        </message>
        <message>
            <source>Form of the report</source>
            <translation>Form des Berichts</translation>
        </message>
        <message>
            <source>Report for a ticket</source>
            <translation>Bericht für ein Ticket</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>Die Datei konnte nicht geschrieben werden: {why}</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <source>What Intact found, for whoever helps you. Addresses, subjects and names are replaced by words such as “address-1”. Intact sends it nowhere.</source>
            <translation>Was Intact gefunden hat, für die Person, die Ihnen hilft. Adressen, Betreffs und Namen sind durch Wörter wie „address-1“ ersetzt. Intact sendet ihn nirgendwohin.</translation>
        </message>
        <message>
            <source>What would be shared</source>
            <translation>Was weitergegeben würde</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>(no subject)</source>
            <translation>(kein Betreff)</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Not a sample</source>
            <translation>Kein Muster</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>Nicht geeignet</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Bitte prüfen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>heute, {time}</translation>
        </message>
        <message>
            <source>unknown sender</source>
            <translation>unbekannter Absender</translation>
        </message>
        <message>
            <source>{address}, who goes by the name “{name}”</source>
            <translation>{address}, unter dem Namen „{name}“</translation>
        </message>
        <message>
            <source>{first} · {second}</source>
            <translation>{first} · {second}</translation>
        </message>
        <message>
            <source>{state}: {subject}. {details}</source>
            <translation>{state}: {subject}. {details}</translation>
        </message>
    </context>
    <context>
        <name>SamplesView</name>
        <message>
            <source>&amp;Copy as a file</source>
            <translation>Als Datei &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <source>&amp;Take out of the list</source>
            <translation>Aus der Liste &amp;entfernen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alle auswählen</translation>
        </message>
    </context>
    <context>
        <name>ServerBox</name>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
    </context>
    <context>
        <name>Setbacks</name>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">Aus dem Verlauf löschen</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>Dabei belassen</translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation>Als Dateien senden</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>S&amp;peichern</translation>
        </message>
        <message>
            <source>&amp;Mail accounts</source>
            <translation type="vanished">&amp;Mailkonten</translation>
        </message>
        <message>
            <source>A&amp;ddresses</source>
            <translation type="vanished">A&amp;dressen</translation>
        </message>
        <message>
            <source>Address for {title}</source>
            <translation type="vanished">Adresse für {title}</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation type="vanished">Alles, was für Sie vorgegeben ist</translation>
        </message>
        <message>
            <source>History</source>
            <translation type="vanished">Verlauf</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>Mailkonten</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="vanished">Überwachter Ordner</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation type="vanished">Wohin Muster gehen</translation>
        </message>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation type="vanished">Damit erkennt Intact, ob eine Nachricht an Sie gesendet wurde.</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation type="vanished">Ihre eigenen Mailadressen, eine pro Zeile</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation type="vanished">noch nicht bekannt</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation type="vanished">„{address}“ ist keine vollständige Mailadresse.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Chosen at first</source>
            <translation type="vanished">Zuerst gewählt</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Days that submissions are remembered</source>
            <translation>Wie viele Tage Einreichungen gemerkt werden</translation>
        </message>
        <message>
            <source>Default destination</source>
            <translation>Standardempfänger</translation>
        </message>
        <message>
            <source>Default way out</source>
            <translation>Standard-Versandweg</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>Mailkonten</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for the file again where you got it.</source>
            <translation>Nichts wurde geändert. Bitten Sie dort um eine neue Datei, wo Sie diese bekommen haben.</translation>
        </message>
        <message>
            <source>Stays as your organisation has set it: {what}</source>
            <translation>Bleibt, wie Ihre Organisation es vorgegeben hat: {what}</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>Texte für den Kommentar</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Überwachter Ordner</translation>
        </message>
        <message>
            <source>Way out used at first</source>
            <translation type="vanished">Zuerst verwendeter Versandweg</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>Wohin Muster gehen</translation>
        </message>
        <message>
            <source>Your own addresses</source>
            <translation>Ihre eigenen Adressen</translation>
        </message>
        <message>
            <source>logs in as {user}</source>
            <translation>meldet sich als {user} an</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>sends by {server}</source>
            <translation>sendet über {server}</translation>
        </message>
        <message>
            <source>stores drafts at {server}</source>
            <translation>legt Entwürfe auf {server} ab</translation>
        </message>
        <message>
            <source>the command that fetches its token has to be entered here</source>
            <translation>der Befehl, der sein Token holt, muss hier eingegeben werden</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: line {line}: {reason}</source>
            <translation>„{file}“ wird nicht übernommen: Zeile {line}: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: {reason}</source>
            <translation>„{file}“ wird nicht übernommen: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>About Intact</source>
            <translation>Über Intact</translation>
        </message>
        <message>
            <source>Choose who gets the samples</source>
            <translation>Wählen, wer die Muster bekommt</translation>
        </message>
        <message>
            <source>Copy the selected samples as files</source>
            <translation>Ausgewählte Muster als Dateien kopieren</translation>
        </message>
        <message>
            <source>Find words in a source text or a mail folder</source>
            <translation>Wörter in einem Quelltext oder Mailordner suchen</translation>
        </message>
        <message>
            <source>Go to the list of samples</source>
            <translation>Zur Liste der Muster gehen</translation>
        </message>
        <message>
            <source>Hand the mail over</source>
            <translation>Mail übergeben</translation>
        </message>
        <message>
            <source>Make a report for a ticket</source>
            <translation>Bericht für ein Ticket erstellen</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>Nachrichten öffnen</translation>
        </message>
        <message>
            <source>Paste files or the source text of a message</source>
            <translation>Dateien oder den Quelltext einer Nachricht einfügen</translation>
        </message>
        <message>
            <source>Put back what was taken out</source>
            <translation>Entferntes wieder einfügen</translation>
        </message>
        <message>
            <source>Quit Intact</source>
            <translation>Intact beenden</translation>
        </message>
        <message>
            <source>Save the selected samples as files</source>
            <translation>Ausgewählte Muster als Dateien speichern</translation>
        </message>
        <message>
            <source>Select all samples</source>
            <translation>Alle Muster auswählen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show or hide the guide</source>
            <translation>Anleitung anzeigen oder ausblenden</translation>
        </message>
        <message>
            <source>Show the keyboard shortcuts</source>
            <translation>Die Tastenkombinationen anzeigen</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation type="vanished">Diese Tastenkombinationen anzeigen</translation>
        </message>
        <message>
            <source>Show what was submitted</source>
            <translation>Verlauf der Einreichungen anzeigen</translation>
        </message>
        <message>
            <source>Take it out again</source>
            <translation>Wieder entfernen</translation>
        </message>
        <message>
            <source>Take the selected samples out of the list</source>
            <translation>Ausgewählte Muster aus der Liste entfernen</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Copied from here, links stay as they are: do not follow them.</source>
            <translation>Beim Kopieren von hier bleiben Links, wie sie sind: Folgen Sie ihnen nicht.</translation>
        </message>
        <message>
            <source>Only the beginning is shown here.</source>
            <translation>Hier wird nur der Anfang angezeigt.</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Quelltext</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
    </context>
    <context>
        <name>SubmissionBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">&amp;Stopp</translation>
        </message>
        <message>
            <source>Mail {mail} of {mails}</source>
            <translation>Mail {mail} von {mails}</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Reading {done} of {total}</source>
            <translation type="vanished">Lesen: {done} von {total}</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Stopp</translation>
        </message>
        <message>
            <source>Samples: {effect}</source>
            <translation>Muster: {effect}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
        <message>
            <source>Waiting until {program} has started…</source>
            <translation>Warten, bis {program} gestartet ist…</translation>
        </message>
        <message>
            <source>What the filter did wrong</source>
            <translation type="vanished">Was der Filter falsch gemacht hat</translation>
        </message>
        <message>
            <source>What went wro&amp;ng</source>
            <translation>&amp;Was schiefging</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Was schiefging</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{done} von {total} gelesen</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n message(s) taken out of the list.</source>
            <translation>
                <numerusform>%n Nachricht aus der Liste entfernt.</numerusform>
                <numerusform>%n Nachrichten aus der Liste entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these mails hold the original.</source>
            <translation type="vanished">
                <numerusform>%n dieser Mails enthält das Original.</numerusform>
                <numerusform>%n dieser Mails enthalten das Original.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop the %n message(s) again. Intact keeps none.</source>
            <translation>
                <numerusform>Ziehen Sie %n Nachricht noch einmal hierher. Intact bewahrt keine auf.</numerusform>
                <numerusform>Ziehen Sie die %n Nachrichten noch einmal hierher. Intact bewahrt keine auf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation type="vanished">Verwerfen</translation>
        </message>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">Aus dem Verlauf löschen</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own here. Intact keeps its limits, but only open messages that you trust.</source>
            <translation>Nachrichten können hier nicht in einem eigenen Prozess gelesen werden. Intact hält seine Grenzen ein, aber öffnen Sie nur Nachrichten, denen Sie trauen.</translation>
        </message>
        <message>
            <source>More of these: {count}.</source>
            <translation>Weitere davon: {count}.</translation>
        </message>
        <message numerus="yes">
            <source>Reading was stopped: %n message(s) were not read.</source>
            <translation>
                <numerusform>Das Lesen wurde gestoppt, %n Nachricht ist noch nicht gelesen.</numerusform>
                <numerusform>Das Lesen wurde gestoppt, %n Nachrichten sind noch nicht gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation type="vanished">Als Dateien senden</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="vanished">Einstellungen…</translation>
        </message>
        <message>
            <source>Show all…</source>
            <translation>Alle anzeigen…</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>Bericht anzeigen…</translation>
        </message>
        <message>
            <source>The history of submissions could not be used: {why}.</source>
            <translation>Der Verlauf der Einreichungen konnte nicht verwendet werden: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>The original is in %n of these mails.</source>
            <translation>
                <numerusform>%n dieser Mails enthält das Original.</numerusform>
                <numerusform>%n dieser Mails enthalten das Original.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="vanished">Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Use all originals</source>
            <translation>Alle Originale verwenden</translation>
        </message>
    </context>
    <context>
        <name>TextsButton</name>
        <message>
            <source>&amp;Change the texts…</source>
            <translation>Texte än&amp;dern…</translation>
        </message>
        <message>
            <source>&amp;Keep this comment as a text…</source>
            <translation>Diesen Kommentar als Text &amp;behalten…</translation>
        </message>
        <message>
            <source>Put a text of yours into the comment</source>
            <translation>Einen Ihrer Texte in den Kommentar setzen</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Text</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(noch ohne Namen)</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Please give this text a name.</source>
            <translation>Bitte geben Sie diesem Text einen Namen.</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>Texte für den Kommentar</translation>
        </message>
        <message>
            <source>Texts that you use again and again</source>
            <translation>Texte, die Sie immer wieder brauchen</translation>
        </message>
        <message>
            <source>The button beside the comment puts one of them there. They are plain text.</source>
            <translation>Die Schaltfläche neben dem Kommentar fügt einen davon ein. Es ist reiner Text ohne Formatierung.</translation>
        </message>
        <message>
            <source>The text “{name}” is empty.</source>
            <translation>Der Text „{name}“ ist leer.</translation>
        </message>
        <message>
            <source>Two texts are called “{name}”.</source>
            <translation>Zwei Texte heißen „{name}“.</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;topp</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Gestoppt.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Wird getestet…</translation>
        </message>
    </context>
    <context>
        <name>UnreadableCard</name>
        <message>
            <source>How to do that in {program}</source>
            <translation>Zeigen, wie es in {program} geht</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>&amp;Copy for the helpdesk</source>
            <translation>Für den Helpdesk &amp;kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
    </context>
    <context>
        <name>WaitCover</name>
        <message>
            <source>It may have to load the message first.</source>
            <translation>Vielleicht muss es die Nachricht erst laden.</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Nicht länger warten</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>Waiting for the other program…</source>
            <translation>Warten auf das andere Programm…</translation>
        </message>
        <message>
            <source>Waiting for {program}…</source>
            <translation>Warten auf {program}…</translation>
        </message>
    </context>
    <context>
        <name>WalkPage</name>
        <message>
            <source>&amp;Leave</source>
            <translation>&amp;Verlassen</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>Wei&amp;ter</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>D&amp;one</source>
            <translation>Ferti&amp;g</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>It looks &amp;different here</source>
            <translation>Hier s&amp;ieht es anders aus</translation>
        </message>
        <message>
            <source>Page up or an arrow</source>
            <translation>Bild auf oder eine Pfeiltaste</translation>
        </message>
        <message>
            <source>Space, Page down or an arrow</source>
            <translation>Leertaste, Bild ab oder eine Pfeiltaste</translation>
        </message>
        <message>
            <source>Step {number}: {text}</source>
            <translation>Schritt {number}: {text}</translation>
        </message>
        <message>
            <source>There is no other way left. Ask the people who run your mail.</source>
            <translation>Einen weiteren Weg gibt es nicht. Fragen Sie die Betreuer Ihres Mailsystems.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>{program}: {way}</source>
            <translation>{program}: {way}</translation>
        </message>
        <message>
            <source>{result}.</source>
            <translation>{result}.</translation>
        </message>
    </context>
    <context>
        <name>WatchRow</name>
        <message>
            <source>&amp;Take messages that are saved in this folder</source>
            <translation>Nachrichten ü&amp;bernehmen, die in diesem Ordner gespeichert werden</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Wählen…</translation>
        </message>
        <message>
            <source>Please choose the folder that is to be watched.</source>
            <translation>Bitte wählen Sie den Ordner, der überwacht werden soll.</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Überwachter Ordner</translation>
        </message>
        <message>
            <source>Which folder to watch</source>
            <translation>Zu überwachender Ordner</translation>
        </message>
        <message>
            <source>While Intact is open, each message saved there is added to the samples. Files that are there already, and those in folders inside of it, are left alone.</source>
            <translation>Solange Intact geöffnet ist, wird jede Nachricht, die dort gespeichert wird, den Mustern hinzugefügt. Dateien, die schon dort liegen oder in Unterordnern sind, bleiben unberührt.</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>kein Ordner gewählt</translation>
        </message>
        <message>
            <source>“{folder}” is not a folder of this computer.</source>
            <translation>„{folder}“ ist kein Ordner dieses Computers.</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message>
            <source>Many messages came from the watched folder, so watching has stopped.</source>
            <translation>Aus dem überwachten Ordner kamen viele Nachrichten, darum wurde die Überwachung beendet.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” holds too many files, so it is not used.</source>
            <translation>Der überwachte Ordner „{folder}“ enthält zu viele Dateien und wird darum nicht verwendet.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” is not there, or may not be read.</source>
            <translation>Der überwachte Ordner „{folder}“ ist nicht da oder darf nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>WayButton</name>
        <message>
            <source>Choose who gets them…</source>
            <translation>Wählen, wer sie bekommt…</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>Adresse eingeben…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Andere Wege</translation>
        </message>
        <message>
            <source>{way} — {effect}</source>
            <translation>{way} – {effect}</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>De&amp;fault way out</source>
            <translation>Standard-&amp;Versandweg</translation>
        </message>
        <message>
            <source>How mails go out</source>
            <translation>Versandweg</translation>
        </message>
        <message>
            <source>Not on this computer</source>
            <translation>Nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>Offered &amp;first when Intact starts</source>
            <translation type="vanished">Beim Start von Intact z&amp;uerst angeboten</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>The one used last</source>
            <translation>Der zuletzt verwendete</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation type="vanished">Versandweg</translation>
        </message>
        <message>
            <source>Where it does not suit a mail, the next best one is offered instead.</source>
            <translation>Wo er für eine Mail nicht passt, wird stattdessen der nächstbeste angeboten.</translation>
        </message>
    </context>
    <context>
        <name>WholePage</name>
        <message>
            <source>&amp;Reset…</source>
            <translation>&amp;Zurücksetzen…</translation>
        </message>
        <message>
            <source>&amp;Take over from a file…</source>
            <translation>Aus einer Datei über&amp;nehmen…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>A file that people can read. No password is in it, and no command that fetches one. What is changed on the other pages counts once you have pressed Keep.</source>
            <translation>Eine Datei, die Menschen lesen können. Darin steht kein Passwort und kein Befehl, der eines holt. Was auf den anderen Seiten geändert ist, zählt erst nach „Speichern“.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>Alle Einstellungen</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation>Alles, was für Sie vorgegeben ist</translation>
        </message>
        <message>
            <source>As it was at first</source>
            <translation>Wie am Anfang</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Erledigt.</translation>
        </message>
        <message>
            <source>Everything is as it was.</source>
            <translation>Alles ist, wie es war.</translation>
        </message>
        <message>
            <source>For the helpdesk, or another computer</source>
            <translation>Für den Helpdesk oder einen anderen Computer</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Nichts würde sich ändern.</translation>
        </message>
        <message>
            <source>Puts every setting back. Samples, the history and passwords in your keyring stay as they are.</source>
            <translation>Setzt jede Einstellung zurück. Muster, der Verlauf und Passwörter in Ihrem Schlüsselbund bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Als &amp;Datei speichern…</translation>
        </message>
        <message>
            <source>Save your settings</source>
            <translation>Ihre Einstellungen speichern</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>Als „{file}“ gespeichert.</translation>
        </message>
        <message>
            <source>Settings (*.toml)</source>
            <translation>Einstellungen (*.toml)</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>Einstellungen übernehmen</translation>
        </message>
        <message>
            <source>Taking over “{file}” would change:</source>
            <translation>Die Übernahme von „{file}“ würde ändern:</translation>
        </message>
        <message>
            <source>The reset would change:</source>
            <translation>Das Zurücksetzen würde ändern:</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {why}</source>
            <translation>„{file}“ konnte nicht geschrieben werden: {why}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation type="vanished">Ein Programm übergibt noch, was Sie vorher gezogen oder eingefügt haben.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="vanished">Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Intact</source>
            <translation>Intact</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation type="vanished">Nachrichten (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation type="vanished">Nachrichten öffnen</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation type="vanished">Die Zwischenablage enthält weder Dateien noch den Quelltext einer Nachricht.</translation>
        </message>
        <message>
            <source>The language has changed.</source>
            <translation>Die Sprache wurde geändert.</translation>
        </message>
        <message>
            <source>The language is another one now.</source>
            <translation type="vanished">Die Sprache wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>WritingNotices</name>
        <message numerus="yes">
            <source>%n message(s) copied as files.</source>
            <translation>
                <numerusform>%n Nachricht als Datei kopiert.</numerusform>
                <numerusform>%n Nachrichten als Dateien kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) saved.</source>
            <translation>
                <numerusform>%n Nachricht gespeichert.</numerusform>
                <numerusform>%n Nachrichten gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were saved before.</source>
            <translation type="vanished">
                <numerusform>%n Nachricht war schon gespeichert.</numerusform>
                <numerusform>%n Nachrichten waren schon gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other files are still being written. Try again after that.</source>
            <translation>Es werden noch andere Dateien geschrieben. Versuchen Sie es danach noch einmal.</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>Als „{file}“ gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>Saved before: %n message(s).</source>
            <translation>
                <numerusform>%n Nachricht war schon gespeichert.</numerusform>
                <numerusform>%n Nachrichten waren schon gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stopped before anything was written.</source>
            <translation>Gestoppt, bevor etwas geschrieben war.</translation>
        </message>
        <message>
            <source>Writing was stopped.</source>
            <translation>Das Schreiben wurde gestoppt.</translation>
        </message>
        <message>
            <source>{done} of {total} files are written.</source>
            <translation>{done} von {total} Dateien sind geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>_Popup</name>
        <message>
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Nothing has these words.</source>
            <translation>Kein Eintrag enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Zum Suchen tippen</translation>
        </message>
    </context>
    <context>
        <name>_RungCard</name>
        <message>
            <source>Exact terms</source>
            <translation>Genaue Begriffe</translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <source>Close this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>As the sender wrote it</source>
            <translation>Wie der Absender ihn schrieb</translation>
        </message>
        <message>
            <source>Only the filter knows where it leads</source>
            <translation>Nur der Filter weiß, wohin er führt</translation>
        </message>
        <message>
            <source>Rewritten by {products}</source>
            <translation>Umgeschrieben von {products}</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes the filter test the page anew. If it opens, there is nothing to report.</source>
            <translation>Versuchen Sie den Link zuerst noch einmal: Bei jedem Klick prüft der Filter die Seite neu. Wenn sie sich öffnet, gibt es nichts zu melden.</translation>
        </message>
        <message>
            <source>{host} (the filter keeps the rest to itself)</source>
            <translation>{host} (den Rest behält der Filter für sich)</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>Intact</source>
            <translation>Intact</translation>
        </message>
    </context>
</TS>
