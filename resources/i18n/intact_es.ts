<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Licences</source>
            <translation>&amp;Licencias</translation>
        </message>
        <message>
            <source>&amp;Protection</source>
            <translation>&amp;Protección</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>&amp;Versiones</translation>
        </message>
        <message>
            <source>About Intact</source>
            <translation>Acerca de Intact</translation>
        </message>
        <message>
            <source>Exact terms</source>
            <translation type="vanished">Términos exactos</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation type="vanished">Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation type="vanished">Cómo se leen aquí los mensajes</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation type="vanished">Los mensajes se leen en un proceso aparte:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this machine. Intact keeps its own bounds on size, depth and time.</source>
            <translation type="vanished">En este equipo, los mensajes no se pueden leer en un proceso aparte. Intact mantiene sus propios límites de tamaño, profundidad y tiempo.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation type="vanished">El proceso que lee los mensajes aún no se ha iniciado.</translation>
        </message>
        <message>
            <source>This machine does not offer</source>
            <translation type="vanished">Lo que este equipo no ofrece</translation>
        </message>
    </context>
    <context>
        <name>AccountEditor</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Send mails</source>
            <translation>&amp;Enviar correos</translation>
        </message>
        <message>
            <source>Folder for drafts</source>
            <translation>Carpeta de borradores</translation>
        </message>
        <message>
            <source>Mail account</source>
            <translation>Cuenta de correo</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <source>Store &amp;drafts in the mailbox</source>
            <translation>Guardar &amp;borradores en el buzón</translation>
        </message>
        <message>
            <source>Your address</source>
            <translation>Su dirección</translation>
        </message>
        <message>
            <source>made from the address</source>
            <translation>se forma a partir de la dirección</translation>
        </message>
        <message>
            <source>the one that the mailbox names</source>
            <translation>la que indica el buzón</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>A connection to another computer needs to be protected.</source>
            <translation>La conexión con otro equipo debe estar protegida.</translation>
        </message>
        <message>
            <source>A mail may have up to {size} there.</source>
            <translation>Allí se admiten correos de hasta {size}.</translation>
        </message>
        <message>
            <source>Choose at least one: to send mails, or to store drafts.</source>
            <translation>Elija al menos una opción: enviar correos o guardar borradores.</translation>
        </message>
        <message>
            <source>Drafts go to the folder “{folder}”.</source>
            <translation>Los borradores se guardan en la carpeta «{folder}».</translation>
        </message>
        <message>
            <source>Enter the command that prints the token.</source>
            <translation>Escriba el comando que muestra el token.</translation>
        </message>
        <message>
            <source>Enter the name of the server.</source>
            <translation>Escriba el nombre del servidor.</translation>
        </message>
        <message>
            <source>It takes mail from your address.</source>
            <translation>El servidor aceptaría un correo suyo.</translation>
        </message>
        <message>
            <source>It would take a mail from you.</source>
            <translation type="vanished">El servidor aceptaría un correo suyo.</translation>
        </message>
        <message>
            <source>Logged in for sending.</source>
            <translation>Sesión iniciada para enviar.</translation>
        </message>
        <message>
            <source>Logged in to the mailbox.</source>
            <translation>Sesión iniciada en el buzón.</translation>
        </message>
        <message>
            <source>Mails may have {size} there.</source>
            <translation type="vanished">Allí se admiten correos de hasta {size}.</translation>
        </message>
        <message>
            <source>Not protected: only to this computer</source>
            <translation>Sin protección: solo con este equipo</translation>
        </message>
        <message>
            <source>Protected after a greeting</source>
            <translation>Protegida tras un saludo</translation>
        </message>
        <message>
            <source>Protected from the start</source>
            <translation>Protegida desde el principio</translation>
        </message>
        <message>
            <source>The connection is as protected as you chose.</source>
            <translation>La conexión tiene la protección que usted eligió.</translation>
        </message>
        <message>
            <source>The folder's name holds what it cannot have.</source>
            <translation type="vanished">El nombre de la carpeta contiene caracteres no permitidos.</translation>
        </message>
        <message>
            <source>The login name has characters that are not allowed.</source>
            <translation>El nombre de usuario contiene caracteres no permitidos.</translation>
        </message>
        <message>
            <source>The login name holds characters it cannot have.</source>
            <translation type="vanished">El nombre de usuario contiene caracteres no permitidos.</translation>
        </message>
        <message>
            <source>The mail server has answered.</source>
            <translation>El servidor de correo ha respondido.</translation>
        </message>
        <message>
            <source>The mailbox answers.</source>
            <translation>El buzón responde.</translation>
        </message>
        <message>
            <source>The name of the folder has characters that are not allowed.</source>
            <translation>El nombre de la carpeta contiene caracteres no permitidos.</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535.</source>
            <translation>El puerto es un número del 1 al 65535.</translation>
        </message>
        <message>
            <source>The server for sending answers.</source>
            <translation type="vanished">El servidor de envío responde.</translation>
        </message>
        <message>
            <source>The short name needs to be one of its own, of a to z, digits and hyphens.</source>
            <translation type="vanished">El nombre corto debe ser único y solo puede tener letras de la a a la z, cifras y guiones.</translation>
        </message>
        <message>
            <source>The short name needs to differ from the others, and holds only a to z, digits and hyphens.</source>
            <translation>El nombre corto debe ser único y solo puede tener letras de la a a la z, cifras y guiones.</translation>
        </message>
        <message>
            <source>With a password</source>
            <translation>Con contraseña</translation>
        </message>
        <message>
            <source>With a token, as Google and Microsoft want it</source>
            <translation>Con un token, como lo piden Google y Microsoft</translation>
        </message>
        <message>
            <source>With a token, as the standard says</source>
            <translation>Con un token, según el estándar</translation>
        </message>
        <message>
            <source>Without login</source>
            <translation>Sin inicio de sesión</translation>
        </message>
        <message>
            <source>Your address is not a complete mail address.</source>
            <translation>Su dirección no es una dirección de correo completa.</translation>
        </message>
        <message>
            <source>sends</source>
            <translation>envía</translation>
        </message>
        <message>
            <source>sends, stores drafts</source>
            <translation>envía y guarda borradores</translation>
        </message>
        <message>
            <source>stores drafts</source>
            <translation>guarda borradores</translation>
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
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>A&amp;dd…</source>
            <translation>&amp;Agregar…</translation>
        </message>
        <message>
            <source>Intact uses {address} with the mail server of your organisation. Press Add to set up another account instead.</source>
            <translation>Intact usa {address} con el servidor de correo de su organización. Pulse «Agregar» para configurar otra cuenta en su lugar.</translation>
        </message>
        <message>
            <source>Mail accounts that Intact may use itself</source>
            <translation>Cuentas de correo que Intact puede usar directamente</translation>
        </message>
        <message>
            <source>No account yet. Press Add to set one up.</source>
            <translation>Todavía no hay cuentas. Pulse «Agregar» para configurar una.</translation>
        </message>
        <message>
            <source>You need none: Intact opens the mails in your mail program. With an account it can also send them, or store them as drafts, so that the samples arrive unchanged.</source>
            <translation>No necesita ninguna: Intact abre los correos en su programa de correo. Con una cuenta, además, puede enviarlos o guardarlos como borradores, de modo que las muestras lleguen sin cambios.</translation>
        </message>
    </context>
    <context>
        <name>AddressRow</name>
        <message>
            <source>&amp;Keep this address</source>
            <translation>&amp;Guardar esta dirección</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>Elegir otro destino</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Consultarla</translation>
        </message>
        <message>
            <source>Opens the page of its maker in your browser</source>
            <translation>Abre la página del fabricante en el navegador</translation>
        </message>
        <message>
            <source>Or take “{title}”</source>
            <translation>O elegir «{title}»</translation>
        </message>
        <message>
            <source>Take another one</source>
            <translation type="vanished">Elegir otro destino</translation>
        </message>
        <message>
            <source>This is not a complete mail address, such as name@example.org.</source>
            <translation>No es una dirección de correo completa, como name@example.org.</translation>
        </message>
        <message>
            <source>Which mail address takes these samples?</source>
            <translation>¿Qué dirección de correo recibe estas muestras?</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message>
            <source>&amp;Back to the samples</source>
            <translation>Volver a las mue&amp;stras</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Y %n más.</numerusform>
                <numerusform>Y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved as</source>
            <translation>Guardado como</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>Mostrar la car&amp;peta</translation>
        </message>
        <message>
            <source>Take these out of the &amp;list</source>
            <translation>Quitar estas de la &amp;lista</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Qué pasa ahora</translation>
        </message>
    </context>
    <context>
        <name>Announcing</name>
        <message numerus="yes">
            <source>%n no sample(s)</source>
            <translation type="vanished">
                <numerusform>%n no es una muestra</numerusform>
                <numerusform>%n no son muestras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not a sample</source>
            <translation>
                <numerusform>%n no es una muestra</numerusform>
                <numerusform>%n no son muestras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not fit</source>
            <translation>
                <numerusform>%n no apta</numerusform>
                <numerusform>%n no aptas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ready</source>
            <translation>
                <numerusform>%n lista</numerusform>
                <numerusform>%n listas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) back in the list</source>
            <translation>
                <numerusform>%n muestra de nuevo en la lista</numerusform>
                <numerusform>%n muestras de nuevo en la lista</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) taken out</source>
            <translation>
                <numerusform>%n muestra quitada</numerusform>
                <numerusform>%n muestras quitadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por revisar</numerusform>
                <numerusform>%n por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>Back in the list: {subject}</source>
            <translation>De nuevo en la lista: {subject}</translation>
        </message>
        <message>
            <source>Taken out: {subject}</source>
            <translation>Quitado: {subject}</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{done} de {total} leídos</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Attach that file to a new mail and send it.</source>
            <translation>Adjunte ese archivo a un correo nuevo y envíelo.</translation>
        </message>
        <message>
            <source>If that does not work, save the message as a file first:</source>
            <translation>Si eso no funciona, guarde primero el mensaje como archivo:</translation>
        </message>
        <message>
            <source>No way to do that is known in {program}. Please open the mailbox in another mail program and send it from there.</source>
            <translation>No se conoce ninguna forma de hacerlo en {program}. Por favor, abra el buzón en otro programa de correo y envíelo desde allí.</translation>
        </message>
        <message>
            <source>Please do not forward it the ordinary way: that loses what is needed.</source>
            <translation>Por favor, no lo reenvíe de la forma habitual: así se pierde lo que hace falta.</translation>
        </message>
        <message>
            <source>Please send it once more, in {program} like this:</source>
            <translation>Por favor, envíelo otra vez. En {program} se hace así:</translation>
        </message>
        <message>
            <source>Please send it once more, like this:</source>
            <translation>Por favor, envíelo otra vez. Se hace así:</translation>
        </message>
        <message>
            <source>Thank you for your report. Sadly it cannot be used as it is: {reason}. The original message is needed as an attachment, with everything that is in it.</source>
            <translation>Gracias por avisarnos. Por desgracia, su correo no se puede usar tal como está: {reason}. Hace falta el mensaje original como archivo adjunto, con todo lo que contiene.</translation>
        </message>
        <message>
            <source>the attached message came empty</source>
            <translation>el mensaje adjunto llegó vacío</translation>
        </message>
        <message>
            <source>the attached message came without its internet headers</source>
            <translation>el mensaje adjunto llegó sin sus encabezados de Internet</translation>
        </message>
        <message>
            <source>the attached message came without its text; it was not loaded whole</source>
            <translation>el mensaje adjunto llegó sin su texto; no se había cargado por completo</translation>
        </message>
        <message>
            <source>the message was redirected, which changes its headers</source>
            <translation>el mensaje se redirigió, y eso cambia sus encabezados</translation>
        </message>
        <message>
            <source>the original arrived as a file instead of an attached message</source>
            <translation>el original llegó como archivo y no como mensaje adjunto</translation>
        </message>
        <message>
            <source>the original arrived as an Outlook file</source>
            <translation>el original llegó como archivo de Outlook</translation>
        </message>
        <message>
            <source>the original is not in your mail</source>
            <translation>el original no está en su correo</translation>
        </message>
        <message>
            <source>the original was pasted into the text of your mail</source>
            <translation>el original se pegó en el texto de su correo</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Answer the sender</source>
            <translation>Responder al remitente</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>S&amp;teps for</source>
            <translation>&amp;Pasos para</translation>
        </message>
        <message>
            <source>Steps for</source>
            <translation>Pasos para</translation>
        </message>
        <message>
            <source>The mail does not say which program it was written with.</source>
            <translation>El correo no indica con qué programa se escribió.</translation>
        </message>
        <message>
            <source>The mail was written with this program.</source>
            <translation>El correo se escribió con este programa.</translation>
        </message>
    </context>
    <context>
        <name>AttachedCard</name>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>Add it to the list</source>
            <translation>Agregarlo a la lista</translation>
        </message>
        <message>
            <source>Add to the list: {subject}</source>
            <translation>Agregar a la lista: {subject}</translation>
        </message>
        <message>
            <source>Use instead: {subject}</source>
            <translation>Usar en su lugar: {subject}</translation>
        </message>
        <message>
            <source>Use it instead</source>
            <translation>Usarlo en su lugar</translation>
        </message>
    </context>
    <context>
        <name>AttachedMessages</name>
        <message numerus="yes">
            <source>%Ln attached message(s)</source>
            <translation>
                <numerusform>%Ln mensaje adjunto</numerusform>
                <numerusform>%Ln mensajes adjuntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages attached to this one</source>
            <translation>Mensajes adjuntos a este</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>Nothing stands against this sample.</source>
            <translation type="vanished">No hay ningún inconveniente con esta muestra.</translation>
        </message>
        <message>
            <source>Nothing was found against this sample.</source>
            <translation>No hay ningún inconveniente con esta muestra.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
    </context>
    <context>
        <name>ChoicePage</name>
        <message>
            <source>No message has these words in it.</source>
            <translation>Ningún mensaje contiene estas palabras.</translation>
        </message>
    </context>
    <context>
        <name>ChosenLink</name>
        <message>
            <source>How it stands in the message</source>
            <translation>Cómo figura en el mensaje</translation>
        </message>
        <message>
            <source>It leads to</source>
            <translation>Lleva a</translation>
        </message>
        <message>
            <source>It will stand in the mail, written so that nobody opens it by mistake.</source>
            <translation>Figurará en el correo, escrito de forma que nadie lo abra por error.</translation>
        </message>
        <message>
            <source>This link was &amp;blocked</source>
            <translation>Este enlace fue &amp;bloqueado</translation>
        </message>
        <message>
            <source>Where the link leads</source>
            <translation>Adónde lleva el enlace</translation>
        </message>
    </context>
    <context>
        <name>CloseBox</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ClosingDialog</name>
        <message>
            <source>&amp;Keep Intact open</source>
            <translation>&amp;Dejar Intact abierto</translation>
        </message>
        <message>
            <source>&amp;Stop and close</source>
            <translation>De&amp;tener y cerrar</translation>
        </message>
        <message>
            <source>A mail that a server is just taking gets a few seconds more, so that it does not go twice.</source>
            <translation>Un correo que un servidor está aceptando tiene unos segundos más, para que no salga dos veces.</translation>
        </message>
        <message>
            <source>Closing Intact</source>
            <translation>Cerrando Intact</translation>
        </message>
        <message>
            <source>Files are still being written.</source>
            <translation>Todavía se están escribiendo archivos.</translation>
        </message>
        <message>
            <source>Intact closes by itself as soon as it has gone. If you stop, mails that have not gone yet do not go. None goes twice.</source>
            <translation>Intact se cierra solo en cuanto haya salido. Si lo detiene, los correos que aún no hayan salido no saldrán. Ninguno sale dos veces.</translation>
        </message>
        <message>
            <source>Intact closes by itself once that is done. If you stop, the files that are not written yet are missing.</source>
            <translation>Intact se cierra solo en cuanto termine. Si lo detiene, faltarán los archivos que aún no se hayan escrito.</translation>
        </message>
        <message>
            <source>Intact closes in a moment.</source>
            <translation>Intact se cierra en un momento.</translation>
        </message>
        <message>
            <source>Your submission is still on its way.</source>
            <translation>Su envío todavía está en camino.</translation>
        </message>
    </context>
    <context>
        <name>CommentField</name>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Comment, if you like</source>
            <translation>Comentario, si lo desea</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>A&amp;hora no</translation>
        </message>
        <message>
            <source>Before you send</source>
            <translation>Antes de enviar</translation>
        </message>
        <message>
            <source>Check this before the first use</source>
            <translation>Compruebe esto antes del primer uso</translation>
        </message>
        <message>
            <source>I &amp;agree</source>
            <translation>&amp;Acepto</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <source>What {organisation} does with samples</source>
            <translation>Qué hace {organisation} con las muestras</translation>
        </message>
        <message>
            <source>You are asked once. Nothing has been sent yet.</source>
            <translation>Solo se le pregunta una vez. Todavía no se ha enviado nada.</translation>
        </message>
    </context>
    <context>
        <name>Conversion</name>
        <message numerus="yes">
            <source>%n attached message(s), each by itself.</source>
            <translation>
                <numerusform>%n mensaje adjunto, por separado.</numerusform>
                <numerusform>%n mensajes adjuntos, cada uno por separado.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit octets, by the charset each part declares (RFC 2046, 4.1.2)</source>
            <translation>Octetos de 8 bits, según el juego de caracteres que declara cada parte (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>8-bit octets, from text by an Apple event</source>
            <translation>Octetos de 8 bits, a partir de texto recibido por un evento de Apple</translation>
        </message>
        <message>
            <source>All internet headers but those named under “Rebuilt”.</source>
            <translation>Todos los encabezados de Internet, salvo los que figuran en «Reconstruido».</translation>
        </message>
        <message>
            <source>All internet headers, letter for letter.</source>
            <translation>Todos los encabezados de Internet, letra por letra.</translation>
        </message>
        <message>
            <source>All of this was rebuilt.</source>
            <translation>Todo esto se reconstruyó.</translation>
        </message>
        <message>
            <source>All that the file holds of it, letter for letter.</source>
            <translation>Todo lo que el archivo contiene de él, letra por letra.</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>El hash del cuerpo (bh=) no coincide (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches (RFC 6376, 3.5); the signature itself was not checked</source>
            <translation>El hash del cuerpo (bh=) coincide (RFC 6376, 3.5); la firma en sí no se comprobó</translation>
        </message>
        <message>
            <source>Body hash (bh=) matches as far as l= goes (RFC 6376, 3.5)</source>
            <translation>El hash del cuerpo (bh=) coincide hasta donde llega l= (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CRC of PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</source>
            <translation>CRC de PidTagRtfCompressed ([MS-OXRTFCP] 2.1.3.1.1)</translation>
        </message>
        <message>
            <source>Empty parts with X-Apple-Content-Length (.partial.emlx)</source>
            <translation>Partes vacías con X-Apple-Content-Length (.partial.emlx)</translation>
        </message>
        <message>
            <source>Every line is unchanged.</source>
            <translation>Ninguna línea ha cambiado.</translation>
        </message>
        <message>
            <source>Exchange name instead of an SMTP address ([MS-OXCMAIL] 2.1.3.1)</source>
            <translation>Nombre de Exchange en lugar de una dirección SMTP ([MS-OXCMAIL] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Fields made of properties ([MS-OXCMAIL] 2.1.3)</source>
            <translation>Campos creados a partir de propiedades ([MS-OXCMAIL] 2.1.3)</translation>
        </message>
        <message>
            <source>Fields made of properties of the recipients ([MS-OXCMAIL] 2.1.3.6)</source>
            <translation>Campos creados a partir de propiedades de los destinatarios ([MS-OXCMAIL] 2.1.3.6)</translation>
        </message>
        <message>
            <source>Fields of the mail program, in front or at the end of the header section</source>
            <translation>Campos del programa de correo, al principio o al final de la sección de encabezados</translation>
        </message>
        <message>
            <source>Fields that describe the body (RFC 2045, 3)</source>
            <translation>Campos que describen el cuerpo (RFC 2045, 3)</translation>
        </message>
        <message>
            <source>Fields that mail must have (RFC 5322, 3.6; RFC 2045, 4)</source>
            <translation>Campos obligatorios en un correo (RFC 5322, 3.6; RFC 2045, 4)</translation>
        </message>
        <message>
            <source>From_ line (RFC 4155)</source>
            <translation>Línea From_ (RFC 4155)</translation>
        </message>
        <message>
            <source>Header section, all other fields (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>Sección de encabezados, todos los demás campos (Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Header section, byte for byte (Outlook: PidTagTransportMessageHeaders, 0x007D)</source>
            <translation>Sección de encabezados, byte por byte (Outlook: PidTagTransportMessageHeaders, 0x007D)</translation>
        </message>
        <message>
            <source>Lines outside RFC 5322, 2.2</source>
            <translation>Líneas que no cumplen RFC 5322, 2.2</translation>
        </message>
        <message>
            <source>Lines with a broken bar were rebuilt; the others are unchanged.</source>
            <translation>Las líneas con una barra discontinua se reconstruyeron; las demás no han cambiado.</translation>
        </message>
        <message>
            <source>MIME structure, boundaries and transfer encodings (RFC 2045, 2046)</source>
            <translation>Estructura MIME, delimitadores y codificaciones de transferencia (RFC 2045, 2046)</translation>
        </message>
        <message>
            <source>NUL octets (RFC 5322, 2.2)</source>
            <translation>Octetos NUL (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</source>
            <translation>Sin PidLidAppointmentStartWhole ([MS-OXOCAL] 2.2.1.5)</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Sin PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>No conservado</translation>
        </message>
        <message>
            <source>Nothing for certain.</source>
            <translation>Nada con certeza.</translation>
        </message>
        <message>
            <source>Nothing known.</source>
            <translation>Nada, que se sepa.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>Octets are missing, or structures contradict each other ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</source>
            <translation>Faltan octetos o las estructuras se contradicen ([MS-CFB] 2.6, [MS-OXMSG] 2.4)</translation>
        </message>
        <message>
            <source>Octets of the message as stored (RFC 5322)</source>
            <translation>Octetos del mensaje tal como está guardado (RFC 5322)</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts of the content.</source>
            <translation>El orden, los límites y la codificación de todas las partes del contenido.</translation>
        </message>
        <message>
            <source>PidLidAppointmentRecur or PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</source>
            <translation>PidLidAppointmentRecur o PidLidTaskRecurrence ([MS-OXOCAL] 2.2.1.44)</translation>
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
            <translation>PidTagAttachDataBinary (0x3701); solo es nuevo el base64 que los envuelve</translation>
        </message>
        <message>
            <source>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</source>
            <translation>PidTagAttachEncoding ([MS-OXCMSG] 2.2.2.20)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afByReference and its kin ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afByReference y similares ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</source>
            <translation>PidTagAttachMethod afOle ([MS-OXCMSG] 2.2.2.9)</translation>
        </message>
        <message>
            <source>PidTagBody beside PidTagHtml ([MS-OXBBODY] 2.1.3)</source>
            <translation>PidTagBody junto a PidTagHtml ([MS-OXBBODY] 2.1.3)</translation>
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
            <translation>PidTagMessageClass del marcador de posición de un sistema de archivado</translation>
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
            <translation>PidTagRtfCompressed sin \fromhtml, como text/rtf</translation>
        </message>
        <message>
            <source>PidTagRtfCompressed, de-encapsulated ([MS-OXRTFEX])</source>
            <translation>PidTagRtfCompressed, desencapsulado ([MS-OXRTFEX])</translation>
        </message>
        <message>
            <source>PidTagRtfInSync is false ([MS-OXBBODY] 2.1.3.1)</source>
            <translation>PidTagRtfInSync es false ([MS-OXBBODY] 2.1.3.1)</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}, as {host} replaces links on the way.</source>
            <translation>La prueba del contenido: no coincide con la firma de {domains}, porque {host} sustituye los enlaces por el camino.</translation>
        </message>
        <message>
            <source>Proof of the content: it does not match the signature of {domains}.</source>
            <translation>La prueba del contenido: no coincide con la firma de {domains}.</translation>
        </message>
        <message>
            <source>PtypTime has no zone ([MS-OXCDATA] 2.11.1)</source>
            <translation>PtypTime no tiene zona horaria ([MS-OXCDATA] 2.11.1)</translation>
        </message>
        <message>
            <source>Raw 8-bit header fields, decoded while storing</source>
            <translation>Campos de encabezado de 8 bits sin codificar, descodificados al guardarlos</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>Reconstruido</translation>
        </message>
        <message>
            <source>S/MIME or PGP entity ([MS-OXOSMIME] 2.1)</source>
            <translation>Entidad S/MIME o PGP ([MS-OXOSMIME] 2.1)</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it.</source>
            <translation>Eso incluye un cambio hecho después de la firma de {domains}.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which explains it.</source>
            <translation>Eso incluye un cambio hecho después de la firma de {domains}: {host} sustituye los enlaces por el camino, y eso lo explica.</translation>
        </message>
        <message>
            <source>That includes a change made after {domains} had signed it: {host} replaces links on the way, which is enough.</source>
            <translation type="vanished">Eso incluye un cambio hecho después de la firma de {domains}: {host} sustituye los enlaces por el camino, y eso basta.</translation>
        </message>
        <message>
            <source>The attached files themselves.</source>
            <translation>Los propios archivos adjuntos.</translation>
        </message>
        <message>
            <source>The beginning of the content: unchanged since {domains} signed it.</source>
            <translation>El principio del contenido: sin cambios desde la firma de {domains}.</translation>
        </message>
        <message>
            <source>The body without that quoting has the hash in a signature (RFC 6376, 3.5)</source>
            <translation>El cuerpo sin esas marcas tiene el hash de una firma (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The content: Outlook kept it in one piece, as it was signed or encrypted.</source>
            <translation>El contenido: Outlook lo guardó en una sola pieza, tal como se firmó o cifró.</translation>
        </message>
        <message>
            <source>The content: unchanged since {domains} signed it.</source>
            <translation>El contenido: sin cambios desde la firma de {domains}.</translation>
        </message>
        <message>
            <source>The count of octets in the first line of the .emlx file</source>
            <translation>El número de octetos en la primera línea del archivo .emlx</translation>
        </message>
        <message>
            <source>The headers: made from what Outlook knows of sender, date and the rest.</source>
            <translation>Los encabezados: se crearon con lo que Outlook sabe del remitente, la fecha y lo demás.</translation>
        </message>
        <message>
            <source>The last line is no field (RFC 5322, 2.2)</source>
            <translation>La última línea no es un campo (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>The whole message, letter for letter.</source>
            <translation>El mensaje entero, letra por letra.</translation>
        </message>
        <message>
            <source>UTF-16 (RFC 2781)</source>
            <translation>UTF-16 (RFC 2781)</translation>
        </message>
        <message>
            <source>UTF-8 signature (U+FEFF)</source>
            <translation>Firma UTF-8 (U+FEFF)</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <source>Unchanged before line {line}, rebuilt from there on.</source>
            <translation>Sin cambios antes de la línea {line}; a partir de ella, reconstruido.</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>application/ms-tnef sin su mensaje ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>charset of Content-Type (RFC 2046, 4.1.2)</source>
            <translation>charset de Content-Type (RFC 2046, 4.1.2)</translation>
        </message>
        <message>
            <source>mboxo quoting (RFC 4155, appendix A)</source>
            <translation>Marcas de tipo mboxo (RFC 4155, apéndice A)</translation>
        </message>
        <message>
            <source>multipart/report without its second part (RFC 6522, 3)</source>
            <translation>multipart/report sin su segunda parte (RFC 6522, 3)</translation>
        </message>
        <message>
            <source>multipart/signed without its signed part (RFC 1847)</source>
            <translation>multipart/signed sin su parte firmada (RFC 1847)</translation>
        </message>
        <message>
            <source>text/calendar made of properties ([MS-OXCICAL] 2.1.3)</source>
            <translation>text/calendar creado a partir de propiedades ([MS-OXCICAL] 2.1.3)</translation>
        </message>
    </context>
    <context>
        <name>ConversionPage</name>
        <message>
            <source>Came in as</source>
            <translation>Entregado como</translation>
        </message>
        <message>
            <source>Handed over as</source>
            <translation type="vanished">Entregado como</translation>
        </message>
        <message>
            <source>How the sample came about</source>
            <translation>Cómo se obtuvo la muestra</translation>
        </message>
        <message>
            <source>SHA-256 of the message</source>
            <translation>SHA-256 del mensaje</translation>
        </message>
        <message>
            <source>SHA-256 of what was handed over</source>
            <translation type="vanished">SHA-256 de lo entregado</translation>
        </message>
        <message>
            <source>SHA-256 when it came in</source>
            <translation>SHA-256 al llegar</translation>
        </message>
        <message>
            <source>Size of that</source>
            <translation type="vanished">Tamaño de lo entregado</translation>
        </message>
        <message>
            <source>Size of the message</source>
            <translation>Tamaño del mensaje</translation>
        </message>
        <message>
            <source>Size when it came in</source>
            <translation>Tamaño al llegar</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>A mistake in Intact</source>
            <translation>Un error de Intact</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>This tells what went wrong, and holds nothing of your messages. Intact sends it nowhere: copy it, and pass it on to whoever helps you.</source>
            <translation>Aquí se explica qué falló, sin nada de sus mensajes. Intact no lo envía a ningún sitio: cópielo y páselo a quien le ayude.</translation>
        </message>
        <message>
            <source>What would be copied</source>
            <translation>Lo que se copiaría</translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>A .msg file holds what Outlook stored of the message, with the header lines of mail that came over the internet. Intact rebuilds the mail from it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>Un archivo .msg contiene lo que Outlook guardó del mensaje, con las líneas de encabezado si el correo llegó por Internet. Intact reconstruye el correo a partir de él.</translation>
        </message>
        <message>
            <source>A customer of Symantec, usually your administrator. The sample should come from the person the message was first sent to.</source>
            <extracomment>destinations/symantec-clicktime-support-case: who</extracomment>
            <translation>Un cliente de Symantec, por lo general su administrador. La muestra debería venir de la persona a la que se envió primero el mensaje.</translation>
        </message>
        <message>
            <source>A few reports are stopped by spam filters on the way. If yours comes back, a screenshot is accepted too.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>Los filtros de spam detienen algunas notificaciones por el camino. Si le devuelven la suya, también se acepta una captura de pantalla.</translation>
        </message>
        <message>
            <source>A file dragged out of Windows Live Mail can be called ._EML. Intact reads it all the same: it looks at the content, not at the name.</source>
            <extracomment>clients/windows-live-mail: warnings</extracomment>
            <translation>Un archivo arrastrado desde Windows Live Mail puede llamarse ._EML. Intact lo lee igualmente: mira el contenido, no el nombre.</translation>
        </message>
        <message>
            <source>A folder that holds the folders “destinations” and “clients” with the organisation’s own files. Only administrators may be able to write there.</source>
            <extracomment>policy OrganisationFolder: text</extracomment>
            <translation>Una carpeta que contiene las carpetas «destinations» y «clients» con los archivos propios de la organización. Solo los administradores deben poder escribir en ella.</translation>
        </message>
        <message>
            <source>A guide in SpamCop’s forum, 2005</source>
            <extracomment>clients/horde: procedures.source</extracomment>
            <translation>una guía en el foro de SpamCop, 2005</translation>
        </message>
        <message>
            <source>A mail program stores the message as the server hands it out.</source>
            <extracomment>clients/fastmail: procedures.keeps</extracomment>
            <translation>Un programa de correo guarda el mensaje tal como lo entrega el servidor.</translation>
        </message>
        <message>
            <source>A mail without a sample attached: it is thrown away</source>
            <translation type="vanished">Un correo sin muestra adjunta: se descarta</translation>
        </message>
        <message>
            <source>A newer page prefers the Control Panel, the quarantine report or the Outlook add-in. Use those first where you have them.</source>
            <extracomment>destinations/hornetsecurity-false-positive: check_before_use</extracomment>
            <translation>Una página más reciente prefiere el Control Panel, el informe de cuarentena o el complemento de Outlook. Si los tiene, úselos primero.</translation>
        </message>
        <message>
            <source>A plain Forward or pasted text</source>
            <translation type="vanished">Un reenvío normal o texto pegado</translation>
        </message>
        <message>
            <source>A plain Forward, a copy of the text, a screenshot or a PDF is not a valid sample.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Un reenvío normal, una copia del texto, una captura de pantalla o un PDF no son una muestra válida.</translation>
        </message>
        <message>
            <source>A sample can hold personal data: mail addresses, and everything that stands in the message and its attachments. Symantec states that it uses samples worldwide, only to make rules that detect spam, that it passes them to no third party, and that only its staff who work on those rules see them. Its privacy policy tells more.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: consent</extracomment>
            <translation>Una muestra puede contener datos personales: direcciones de correo y todo lo que figura en el mensaje y sus archivos adjuntos. Symantec declara que usa las muestras en todo el mundo, solo para crear reglas que detectan spam, que no las transmite a terceros y que solo las ve el personal que trabaja en esas reglas. Su política de privacidad explica más.</translation>
        </message>
        <message>
            <source>A text of a public project, about calendar items</source>
            <extracomment>clients/outlook-mac: procedures.source</extracomment>
            <translation>un texto de un proyecto público, sobre elementos de calendario</translation>
        </message>
        <message>
            <source>Add the permanent link of the log entry to the ticket; your administrator can copy it from the logs.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>Agregue al ticket el enlace permanente de la entrada del registro; su administrador puede copiarlo de los registros.</translation>
        </message>
        <message>
            <source>Address of each destination</source>
            <extracomment>policy DestinationAddresses: title</extracomment>
            <translation>Dirección de cada destino</translation>
        </message>
        <message>
            <source>All header lines and attachments, in a mailbox file.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>Todas las líneas de encabezado y los archivos adjuntos, en un archivo de buzón.</translation>
        </message>
        <message>
            <source>All header lines and the body, as its help says.</source>
            <extracomment>clients/the-bat: procedures.keeps</extracomment>
            <translation>Todas las líneas de encabezado y el cuerpo, según su ayuda.</translation>
        </message>
        <message>
            <source>All mails go to this address instead of the destination: somebody there looks at the samples and submits them.</source>
            <extracomment>policy ModeratorAddress: text</extracomment>
            <translation>Todos los correos van a esta dirección en lugar de ir al destino: allí alguien examina las muestras y las envía.</translation>
        </message>
        <message>
            <source>Allowed ways out</source>
            <extracomment>policy AllowedWays: title</extracomment>
            <translation>Formas de entrega permitidas</translation>
        </message>
        <message>
            <source>Another mail app on a phone or tablet</source>
            <extracomment>clients/phone: title</extracomment>
            <translation>Otra aplicación de correo en un teléfono o una tableta</translation>
        </message>
        <message>
            <source>Anti-Phishing Working Group (APWG)</source>
            <extracomment>destinations/apwg: title</extracomment>
            <translation>Anti-Phishing Working Group (APWG)</translation>
        </message>
        <message>
            <source>Any app that has no guide of its own here</source>
            <extracomment>clients/phone: versions</extracomment>
            <translation>Cualquier aplicación que no tenga aquí una guía propia</translation>
        </message>
        <message>
            <source>Any other program</source>
            <extracomment>clients/general: title</extracomment>
            <translation>Cualquier otro programa</translation>
        </message>
        <message>
            <source>Anyone who has the original message. Cisco cannot process the forward of a mail that had already been forwarded.</source>
            <extracomment>destinations/cisco-false-positive: who</extracomment>
            <translation>Cualquiera que tenga el mensaje original. Cisco no puede procesar el reenvío de un correo que ya se había reenviado.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your house collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <translation type="vanished">Cualquiera que tenga el mensaje original. Si en su organización un departamento reúne estos correos, debe enviar el mensaje interior: a menudo, Fortinet no puede leer un correo dentro de un correo dentro de otro.</translation>
        </message>
        <message>
            <source>Anyone who has the original message. If a desk in your organisation collects such mail, it must send on the inner message: Fortinet often cannot read a mail within a mail within a mail.</source>
            <extracomment>destinations/fortinet-missed-spam: who</extracomment>
            <translation>Cualquiera que tenga el mensaje original. Si en su organización un departamento reúne estos correos, debe enviar el mensaje interior: a menudo, Fortinet no puede leer un correo dentro de un correo dentro de otro.</translation>
        </message>
        <message>
            <source>Anyone who received a phishing mail.</source>
            <extracomment>destinations/apwg: who</extracomment>
            <translation>Cualquiera que haya recibido un correo de phishing.</translation>
        </message>
        <message>
            <source>Anyone who received a suspicious mail.</source>
            <extracomment>destinations/uk-ncsc: who</extracomment>
            <translation>Cualquiera que haya recibido un correo sospechoso.</translation>
        </message>
        <message>
            <source>Anyone who received the message.</source>
            <extracomment>destinations/own-address: who</extracomment>
            <translation>Cualquiera que haya recibido el mensaje.</translation>
        </message>
        <message>
            <source>Apple Mail</source>
            <extracomment>clients/apple-mail: title</extracomment>
            <translation>Apple Mail</translation>
        </message>
        <message>
            <source>Apple’s Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: versions</extracomment>
            <translation>Mail de Apple en iPhone y iPad</translation>
        </message>
        <message>
            <source>Arabic</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Archives such as .zip</source>
            <translation type="vanished">Archivos comprimidos, como .zip</translation>
        </message>
        <message>
            <source>Ask for consent</source>
            <extracomment>policy AskConsent: title</extracomment>
            <translation>Pedir el consentimiento</translation>
        </message>
        <message>
            <source>Ask your administrator first: Microsoft wants administrators to report such messages in the Submissions portal instead.</source>
            <extracomment>destinations/microsoft-false-positive: first_advice</extracomment>
            <translation>Pregunte antes a su administrador: Microsoft quiere que los administradores notifiquen estos mensajes en el portal Envíos.</translation>
        </message>
        <message>
            <source>Ask your administrator first: the original in Mimecast’s message tracking has all header lines, so it is the best sample there is.</source>
            <extracomment>destinations/mimecast: first_advice</extracomment>
            <translation>Pregunte antes a su administrador: el original del seguimiento de mensajes de Mimecast tiene todas las líneas de encabezado, así que es la mejor muestra posible.</translation>
        </message>
        <message>
            <source>Attach the original, not a mail that brought it: a message in a message in a message often cannot be read at the other end.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Adjunte el original, no un correo que lo traía: un mensaje dentro de un mensaje dentro de otro a menudo no se puede leer al otro lado.</translation>
        </message>
        <message>
            <source>Automatic forwarding: such mail is ignored</source>
            <translation type="vanished">Reenvío automático: ese correo no se tiene en cuenta</translation>
        </message>
        <message>
            <source>Begin a new mail and open it in a window of its own.</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>Empiece un correo nuevo y ábralo en una ventana aparte.</translation>
        </message>
        <message>
            <source>Begin a new mail and put its window beside the list of messages.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Empiece un correo nuevo y ponga su ventana junto a la lista de mensajes.</translation>
        </message>
        <message>
            <source>Begin a new mail, and put its window beside the list of messages.</source>
            <translation type="vanished">Empiece un correo nuevo y ponga su ventana junto a la lista de mensajes.</translation>
        </message>
        <message>
            <source>Begin a new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Empiece un correo nuevo.</translation>
        </message>
        <message>
            <source>Beside the Forward button</source>
            <extracomment>clients/groupwise: procedures.title</extracomment>
            <translation>Junto al botón de reenviar</translation>
        </message>
        <message>
            <source>Blog of a Trend Micro support engineer</source>
            <extracomment>destinations/trend-micro: sources.name</extracomment>
            <translation>blog de un ingeniero de soporte de Trend Micro</translation>
        </message>
        <message>
            <source>Bring the file to a computer and drop it on Intact.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Lleve el archivo a un equipo de escritorio o portátil y suéltelo en Intact.</translation>
        </message>
        <message>
            <source>Broadcom article 160831 (5 days, one per mail, no .zip)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: sources.name</extracomment>
            <translation>artículo 160831 de Broadcom (5 días, una por correo, sin .zip)</translation>
        </message>
        <message>
            <source>Broadcom article 160831, newer copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>artículo 160831 de Broadcom, copia más reciente</translation>
        </message>
        <message>
            <source>Broadcom article 160831, older copy</source>
            <extracomment>destinations/symantec-missed-spam: sources.name</extracomment>
            <translation>artículo 160831 de Broadcom, copia más antigua</translation>
        </message>
        <message>
            <source>Broadcom article 163837</source>
            <extracomment>clients/outlook-2003: procedures.source</extracomment>
            <translation>artículo 163837 de Broadcom</translation>
        </message>
        <message>
            <source>Broadcom article 163837, about an older Outlook</source>
            <extracomment>clients/outlook-2016: procedures.source</extracomment>
            <translation>artículo 163837 de Broadcom, sobre un Outlook más antiguo</translation>
        </message>
        <message>
            <source>Broadcom article 163837, which only names the other article</source>
            <extracomment>clients/lotus-notes: procedures.source</extracomment>
            <translation>artículo 163837 de Broadcom, que solo menciona el otro artículo</translation>
        </message>
        <message>
            <source>Broadcom article 163837, whose stored copy has lost the program’s name</source>
            <extracomment>clients/entourage: procedures.source</extracomment>
            <translation>artículo 163837 de Broadcom, cuya copia guardada perdió el nombre del programa</translation>
        </message>
        <message>
            <source>Broadcom article 177117</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: sources.name</extracomment>
            <translation>artículo 177117 de Broadcom</translation>
        </message>
        <message>
            <source>Broadcom article 255204</source>
            <extracomment>destinations/symantec-clicktime-support-case: sources.name</extracomment>
            <translation>artículo 255204 de Broadcom</translation>
        </message>
        <message>
            <source>By a setting, for every forward from then on</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>Con un ajuste, para todos los reenvíos a partir de entonces</translation>
        </message>
        <message>
            <source>By attaching an Outlook item</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Adjuntando un elemento de Outlook</translation>
        </message>
        <message>
            <source>By attaching an item</source>
            <extracomment>clients/outlook-2003: procedures.title</extracomment>
            <translation>Adjuntando un elemento</translation>
        </message>
        <message>
            <source>By dragging it into a new mail</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>Arrastrándolo a un correo nuevo</translation>
        </message>
        <message>
            <source>Check that the message stands in the new mail as an attachment, enter the address and send.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Compruebe que el mensaje figure en el correo nuevo como archivo adjunto, escriba la dirección y envíelo.</translation>
        </message>
        <message>
            <source>Choose .eml where there is a choice, and save.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Elija .eml si puede elegir, y guarde.</translation>
        </message>
        <message>
            <source>Choose .eml, or the message’s own format.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Elija .eml o el formato propio del mensaje.</translation>
        </message>
        <message>
            <source>Choose EML. The file usually lands in your downloads.</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Elija EML. El archivo suele quedar en la carpeta de descargas.</translation>
        </message>
        <message>
            <source>Choose the entry above the list that forwards it as an attachment.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Elija encima de la lista la opción que lo reenvía como archivo adjunto.</translation>
        </message>
        <message>
            <source>Choose the entry that downloads the message, not an attachment. You get an .eml file.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Elija la opción que descarga el mensaje, no un archivo adjunto. Se obtiene un archivo .eml.</translation>
        </message>
        <message>
            <source>Choose the format with the whole text of one message, and save.</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>Elija el formato con el texto completo de un mensaje y guarde.</translation>
        </message>
        <message>
            <source>Choose the format «Raw Message Source» and save.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Elija el formato «Raw Message Source» y guarde.</translation>
        </message>
        <message>
            <source>Choose the type «Outlook Message Format» and save.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Elija el tipo «Outlook Message Format» y guarde.</translation>
        </message>
        <message>
            <source>Choose «Download (.eml)» in its menu.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Elija «Download (.eml)» en su menú.</translation>
        </message>
        <message>
            <source>Choose «Forward and Redirect» and then «As Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Elija «Forward and Redirect» y después «As Attachment».</translation>
        </message>
        <message>
            <source>Choose «Forward as Attachments».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>Elija «Forward as Attachments».</translation>
        </message>
        <message>
            <source>Choose «Forward as attachment».</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>Elija «Forward as attachment».</translation>
        </message>
        <message>
            <source>Choose «Save as .eml» or «Download as .eml» in the menu of the message.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Elija «Save as .eml» o «Download as .eml» en el menú del mensaje.</translation>
        </message>
        <message>
            <source>Cisco AsyncOS 8.5 user guide</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>guía del usuario de Cisco AsyncOS 8.5</translation>
        </message>
        <message>
            <source>Cisco does not answer single reports.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>Cisco no responde a notificaciones individuales.</translation>
        </message>
        <message>
            <source>Cisco – dangerous attachment that got through</source>
            <extracomment>destinations/cisco-malware: title</extracomment>
            <translation>Cisco – adjunto peligroso no detenido</translation>
        </message>
        <message>
            <source>Cisco – good mail called marketing</source>
            <extracomment>destinations/cisco-not-marketing: title</extracomment>
            <translation>Cisco – correo legítimo tomado por publicidad</translation>
        </message>
        <message>
            <source>Cisco – good mail was stopped</source>
            <extracomment>destinations/cisco-false-positive: title</extracomment>
            <translation>Cisco – correo legítimo detenido</translation>
        </message>
        <message>
            <source>Cisco – marketing mail not recognised</source>
            <extracomment>destinations/cisco-marketing: title</extracomment>
            <translation>Cisco – correo publicitario no reconocido</translation>
        </message>
        <message>
            <source>Cisco – phishing that got through</source>
            <extracomment>destinations/cisco-phishing: title</extracomment>
            <translation>Cisco – phishing no detenido</translation>
        </message>
        <message>
            <source>Cisco – spam that got through</source>
            <extracomment>destinations/cisco-missed-spam: title</extracomment>
            <translation>Cisco – spam no detenido</translation>
        </message>
        <message>
            <source>Claws Mail</source>
            <extracomment>clients/claws-mail: title</extracomment>
            <translation>Claws Mail</translation>
        </message>
        <message>
            <source>Click the arrow beside the paper clip and choose «Item».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Haga clic en la flecha que hay junto al clip y elija «Item».</translation>
        </message>
        <message>
            <source>Click the bar at the top with the right mouse button, choose to customise it, and drag the button «Forward as Attachment» into it. This is needed once.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Haga clic en la barra superior con el botón derecho del ratón, elija personalizarla y arrastre a ella el botón «Forward as Attachment». Solo hay que hacerlo una vez.</translation>
        </message>
        <message>
            <source>Click the message in the list with the right mouse button.</source>
            <extracomment>clients/outlook-express: procedures.steps.text</extracomment>
            <translation>Haga clic en el mensaje de la lista con el botón derecho del ratón.</translation>
        </message>
        <message>
            <source>Click the three dots, «More», above the list and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Haga clic en los tres puntos, «More», encima de la lista y elija «Forward as attachment».</translation>
        </message>
        <message>
            <source>Click «Attach Item» and choose «Item».</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>Haga clic en «Attach Item» y elija «Item».</translation>
        </message>
        <message>
            <source>Click «Attach Item», then «Outlook Item».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Haga clic en «Attach Item» y después en «Outlook Item».</translation>
        </message>
        <message>
            <source>Click «File», then «Save As».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Haga clic en «File» y después en «Save As».</translation>
        </message>
        <message>
            <source>Click «Forward».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Haga clic en «Forward».</translation>
        </message>
        <message>
            <source>Close both windows with «OK».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Cierre las dos ventanas con «OK».</translation>
        </message>
        <message>
            <source>Cloudmark takes samples through a web form on its site; mail addresses are not known here.</source>
            <extracomment>destinations/cloudmark: address_hint</extracomment>
            <translation>Cloudmark recibe muestras mediante un formulario web en su sitio; aquí no se conocen direcciones de correo.</translation>
        </message>
        <message>
            <source>Cloudmark – wrong verdict (web form)</source>
            <extracomment>destinations/cloudmark: title</extracomment>
            <translation>Cloudmark – veredicto erróneo (formulario web)</translation>
        </message>
        <message>
            <source>Cloudmark, how to report an accuracy issue</source>
            <extracomment>destinations/cloudmark: sources.name</extracomment>
            <translation>Cloudmark, cómo notificar un error de clasificación</translation>
        </message>
        <message>
            <source>Ctrl+Alt+F is the plain Forward here, which is not a valid sample. Use the menu.</source>
            <extracomment>clients/claws-mail: warnings</extracomment>
            <translation>Ctrl+Alt+F es aquí el reenvío normal, que no es una muestra válida. Use el menú.</translation>
        </message>
        <message>
            <source>Days the history goes back</source>
            <extracomment>policy HistoryDays: title</extracomment>
            <translation>Días que abarca el historial</translation>
        </message>
        <message>
            <source>Default destination</source>
            <extracomment>policy DefaultDestination: title</extracomment>
            <translation>Destino predeterminado</translation>
        </message>
        <message>
            <source>Destinations that are offered</source>
            <extracomment>policy OfferedDestinations: title</extracomment>
            <translation>Destinos que se ofrecen</translation>
        </message>
        <message>
            <source>Do not add samples to a support case: Symantec deletes them there.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>No agregue muestras a un caso de soporte: Symantec las elimina allí.</translation>
        </message>
        <message>
            <source>Do not attach a .msg file here: Symantec treats a .msg that does not come out of Outlook as invalid.</source>
            <extracomment>clients/outlook-express: warnings</extracomment>
            <translation>No adjunte aquí un archivo .msg: Symantec considera no válido un .msg que no sale de Outlook.</translation>
        </message>
        <message>
            <source>Do not attach a saved .eml file in Outlook: Symantec treats an .eml that comes out of Outlook as invalid. Attach the message itself.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>No adjunte en Outlook un archivo .eml guardado: Symantec considera no válido un .eml que sale de Outlook. Adjunte el mensaje en sí.</translation>
        </message>
        <message>
            <source>Do not copy the text that «Show original» shows into a mail: older guides say so, but it is not a valid sample.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>No copie en un correo el texto que muestra «Show original»: lo dicen guías antiguas, pero no es una muestra válida.</translation>
        </message>
        <message>
            <source>Do not pass the message to somebody else first: each forward loses details. The person who received it should send it in.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>No pase antes el mensaje a otra persona: con cada reenvío se pierden detalles. Debería enviarlo quien lo recibió.</translation>
        </message>
        <message>
            <source>Domains of own addresses</source>
            <extracomment>policy OwnDomains: title</extracomment>
            <translation>Dominios de las direcciones propias</translation>
        </message>
        <message>
            <source>Download it as a file</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Descargarlo como archivo</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <extracomment>clients/claws-mail: procedures.title</extracomment>
            <translation>Arrastrarlo a Intact</translation>
        </message>
        <message>
            <source>Drag it out</source>
            <extracomment>clients/tuta: procedures.title</extracomment>
            <translation>Arrastrarlo fuera</translation>
        </message>
        <message>
            <source>Drag it to a folder</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Arrastrarlo a una carpeta</translation>
        </message>
        <message>
            <source>Drag it to the desktop</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Arrastrarlo al escritorio</translation>
        </message>
        <message>
            <source>Drag one message or several from the list onto Intact.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Arrastre uno o varios mensajes desde la lista hasta Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list into a folder. A file appears there.</source>
            <extracomment>clients/windows-live-mail: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la lista hasta una carpeta. Allí aparece un archivo.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la lista hasta el texto del correo nuevo.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the text of the new mail. It becomes an attachment.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la lista hasta el texto del correo nuevo. Se convierte en un archivo adjunto.</translation>
        </message>
        <message>
            <source>Drag the message from the list into the window of the new mail.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la lista hasta la ventana del correo nuevo.</translation>
        </message>
        <message>
            <source>Drag the message from the list onto Intact.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la lista hasta Intact.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A .msg file appears there.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la lista hasta el escritorio o una carpeta. Allí aparece un archivo .msg.</translation>
        </message>
        <message>
            <source>Drag the message from the list to the desktop or into a folder. A file that ends in .eml appears there.</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la lista hasta el escritorio o una carpeta. Allí aparece un archivo que termina en .eml.</translation>
        </message>
        <message>
            <source>Drag the message onto Intact.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje a Intact.</translation>
        </message>
        <message>
            <source>Drag the message out of the window to the desktop. A file that ends in .eml appears there.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Arrastre el mensaje desde la ventana hasta el escritorio. Allí aparece un archivo que termina en .eml.</translation>
        </message>
        <message>
            <source>Dragging does not work</source>
            <extracomment>clients/kmail: procedures.title</extracomment>
            <translation>Arrastrar no funciona</translation>
        </message>
        <message>
            <source>Dragging from KMail onto another program hands over an internal address, not the message. Save it instead.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>Al arrastrar desde KMail a otro programa se entrega una dirección interna, no el mensaje. Guárdelo en su lugar.</translation>
        </message>
        <message>
            <source>Dragging from Mail straight onto another program does not always hand the message over. If nothing arrives, drag it to the desktop first, or save it.</source>
            <extracomment>clients/apple-mail: warnings</extracomment>
            <translation>Al arrastrar desde Mail directamente a otro programa, no siempre se entrega el mensaje. Si no llega nada, arrástrelo primero al escritorio o guárdelo.</translation>
        </message>
        <message>
            <source>Dragging from the new Outlook onto another program often hands over no message at all. If nothing arrives, download the message first.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>Al arrastrar desde el nuevo Outlook a otro programa, a menudo no se entrega ningún mensaje. Si no llega nada, descargue primero el mensaje.</translation>
        </message>
        <message>
            <source>Dragging hands over a mailbox file with small changes: a line X-Evolution-Source, and a &gt; before lines that begin with From. Intact takes the added line off and tells you.</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>Al arrastrar se entrega un archivo de buzón con pequeños cambios: una línea X-Evolution-Source y un &gt; delante de las líneas que empiezan por From. Intact quita la línea agregada y le avisa.</translation>
        </message>
        <message>
            <source>Drop a copy of it on Intact.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Suelte una copia del archivo en Intact.</translation>
        </message>
        <message>
            <source>Drop that file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Suelte ese archivo en Intact.</translation>
        </message>
        <message>
            <source>Drop the .msg file on Intact.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Suelte el archivo .msg en Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact and look whether all header lines are there.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>Suelte el archivo en Intact y mire si están todas las líneas de encabezado.</translation>
        </message>
        <message>
            <source>Drop the file on Intact.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Suelte el archivo en Intact.</translation>
        </message>
        <message>
            <source>Drop the file on Intact: it shows whether something is missing.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Suelte el archivo en Intact: muestra si falta algo.</translation>
        </message>
        <message>
            <source>Dynamic Net, reporting spam</source>
            <extracomment>destinations/n-able-false-positive: sources.name</extracomment>
            <translation>Dynamic Net, notificar spam</translation>
        </message>
        <message>
            <source>Each sample is examined on its own, usually within 24 hours. Symantec does not answer by mail.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>Cada muestra se examina por separado, por lo general en un plazo de 24 horas. Symantec no responde por correo.</translation>
        </message>
        <message>
            <source>English</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Enter the address and send.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Escriba la dirección y envíe el correo.</translation>
        </message>
        <message>
            <source>Enter the address of the person or desk in your organisation that looks at such messages. If you do not know it, ask your helpdesk.</source>
            <extracomment>destinations/own-address: address_hint</extracomment>
            <translation>Escriba la dirección de la persona o del departamento de su organización que examina estos mensajes. Si no la conoce, pregunte a su soporte técnico.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there and not empty, and send.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Escriba la dirección, compruebe que el archivo adjunto esté ahí y no esté vacío, y envíe el correo.</translation>
        </message>
        <message>
            <source>Enter the address, check that the attachment is there, and send.</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>Escriba la dirección, compruebe que el archivo adjunto esté ahí y envíe el correo.</translation>
        </message>
        <message>
            <source>Enter the address, check that the message stands there as an attachment, and send.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Escriba la dirección, compruebe que el mensaje figure allí como archivo adjunto y envíelo.</translation>
        </message>
        <message>
            <source>Entourage, Outlook 2011 for Mac</source>
            <extracomment>clients/entourage: title</extracomment>
            <translation>Entourage, Outlook 2011 para Mac</translation>
        </message>
        <message>
            <source>Every mail program and webmail that can attach a message to a message</source>
            <extracomment>clients/general: versions</extracomment>
            <translation>Cualquier programa de correo y correo web que pueda adjuntar un mensaje a otro</translation>
        </message>
        <message>
            <source>Everything, byte for byte. The files end in .txt; Intact looks at the content.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>Todo, byte por byte. Los archivos terminan en .txt; Intact mira el contenido.</translation>
        </message>
        <message>
            <source>Everything, if the message is attached unchanged.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>Todo, si el mensaje se adjunta sin cambios.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is by default.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Todo, mientras el estilo de reenvío sea «attached», que es el predeterminado.</translation>
        </message>
        <message>
            <source>Everything, while the forward style is «attached», as it is from the factory.</source>
            <translation type="vanished">Todo, mientras el estilo de reenvío sea «attached», que es el predeterminado.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Todo. Intact quita las líneas que agregó Thunderbird.</translation>
        </message>
        <message>
            <source>Everything. Lines that Thunderbird added are taken off by Intact. On Windows and macOS this was not tried.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Todo. Intact quita las líneas que agregó Thunderbird. En Windows y macOS no se probó.</translation>
        </message>
        <message>
            <source>Everything: it is the message as it was delivered.</source>
            <extracomment>clients/sup: procedures.keeps</extracomment>
            <translation>Todo: es el mensaje tal como se entregó.</translation>
        </message>
        <message>
            <source>Everything: the message goes unaltered.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>Todo: el mensaje sale sin alteraciones.</translation>
        </message>
        <message>
            <source>Everything: the message is attached as it is stored.</source>
            <extracomment>clients/thunderbird: procedures.keeps</extracomment>
            <translation>Todo: el mensaje se adjunta tal como está guardado.</translation>
        </message>
        <message>
            <source>Evolution</source>
            <extracomment>clients/evolution: title</extracomment>
            <translation>Evolution</translation>
        </message>
        <message>
            <source>Evolution on Linux</source>
            <extracomment>clients/evolution: versions</extracomment>
            <translation>Evolution en Linux</translation>
        </message>
        <message>
            <source>Evolution’s help, forwarding</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>ayuda de Evolution, reenvío</translation>
        </message>
        <message>
            <source>Export it as a file</source>
            <extracomment>clients/proton: procedures.title</extracomment>
            <translation>Exportarlo como archivo</translation>
        </message>
        <message>
            <source>Export the message</source>
            <extracomment>clients/lotus-notes: procedures.title</extracomment>
            <translation>Exportar el mensaje</translation>
        </message>
        <message>
            <source>Fastmail in the browser</source>
            <extracomment>clients/fastmail: title</extracomment>
            <translation>Fastmail en el navegador</translation>
        </message>
        <message>
            <source>Fastmail’s web client</source>
            <extracomment>clients/fastmail: versions</extracomment>
            <translation>El cliente web de Fastmail</translation>
        </message>
        <message>
            <source>Fetch it with a mail program</source>
            <extracomment>clients/fastmail: procedures.title</extracomment>
            <translation>Obtenerlo con un programa de correo</translation>
        </message>
        <message>
            <source>First words of the mails</source>
            <extracomment>policy BodyTemplate: title</extracomment>
            <translation>Primeras palabras de los correos</translation>
        </message>
        <message>
            <source>Folder with own destinations and guides</source>
            <extracomment>policy OrganisationFolder: title</extracomment>
            <translation>Carpeta con destinos y guías propios</translation>
        </message>
        <message>
            <source>Follow the guide for that program.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>Siga la guía de ese programa.</translation>
        </message>
        <message>
            <source>Follow the guide «Gmail in the browser».</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>Siga la guía «Gmail in the browser».</translation>
        </message>
        <message>
            <source>Fortinet community, FortiMail false negative handling</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>comunidad de Fortinet, tratamiento de falsos negativos en FortiMail</translation>
        </message>
        <message>
            <source>Fortinet community, submitting spam samples (2013, edited 2022)</source>
            <extracomment>destinations/fortinet-missed-spam: sources.name</extracomment>
            <translation>comunidad de Fortinet, envío de muestras de spam (2013, editado en 2022)</translation>
        </message>
        <message>
            <source>Fortinet does not answer the sender.</source>
            <extracomment>destinations/fortinet-missed-spam: what_next</extracomment>
            <translation>Fortinet no responde al remitente.</translation>
        </message>
        <message>
            <source>Fortinet – spam that got through</source>
            <extracomment>destinations/fortinet-missed-spam: title</extracomment>
            <translation>Fortinet – spam no detenido</translation>
        </message>
        <message>
            <source>Fortinet’s article of 2025 names this address. An older one names submitspam@service.fortinet.com; ask your administrator if a mail comes back.</source>
            <extracomment>destinations/fortinet-missed-spam: check_before_use</extracomment>
            <translation>El artículo de Fortinet de 2025 indica esta dirección. Uno más antiguo indica submitspam@service.fortinet.com; pregunte a su administrador si le devuelven un correo.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known here. Drag the message out and let Intact make the mail.</source>
            <extracomment>clients/tuta: warnings</extracomment>
            <translation>Aquí no se conoce el reenvío como archivo adjunto. Arrastre el mensaje fuera y deje que Intact prepare el correo.</translation>
        </message>
        <message>
            <source>Forwarding as an attachment is not known to work here. Open the mailbox in the browser or in another mail program, and take the message from there.</source>
            <extracomment>clients/windows-10-mail: warnings</extracomment>
            <translation>No consta que aquí funcione el reenvío como archivo adjunto. Abra el buzón en el navegador o en otro programa de correo y tome el mensaje de allí.</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: by default it is «attached».</source>
            <extracomment>clients/evolution: warnings</extracomment>
            <translation>El reenvío en el texto pierde los archivos adjuntos. Revise la opción en «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: de forma predeterminada es «attached».</translation>
        </message>
        <message>
            <source>Forwarding inline loses the attachments. Look at the setting in «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: from the factory it is «attached».</source>
            <translation type="vanished">El reenvío en el texto pierde los archivos adjuntos. Revise la opción en «Edit», «Preferences», «Composer Preferences», «General», «Forward style»: de forma predeterminada es «attached».</translation>
        </message>
        <message>
            <source>French</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Francés</translation>
        </message>
        <message>
            <source>From the list of messages</source>
            <extracomment>clients/horde: procedures.title</extracomment>
            <translation>Desde la lista de mensajes</translation>
        </message>
        <message>
            <source>GMX, web.de and mail.com in the browser</source>
            <extracomment>clients/gmx: title</extracomment>
            <translation>GMX, web.de y mail.com en el navegador</translation>
        </message>
        <message>
            <source>Geary</source>
            <extracomment>clients/geary: title</extracomment>
            <translation>Geary</translation>
        </message>
        <message>
            <source>Geary has no known way to forward a message as an attachment or to save it. Use the webmail of your provider or another mail program for this.</source>
            <extracomment>clients/geary: warnings</extracomment>
            <translation>No se conoce ninguna forma de reenviar un mensaje como archivo adjunto ni de guardarlo en Geary. Use para esto el correo web de su proveedor u otro programa de correo.</translation>
        </message>
        <message>
            <source>Geary on Linux</source>
            <extracomment>clients/geary: versions</extracomment>
            <translation>Geary en Linux</translation>
        </message>
        <message>
            <source>Geary’s source, 2026-05-13</source>
            <extracomment>clients/geary: procedures.source</extracomment>
            <translation>código fuente de Geary, 2026-05-13</translation>
        </message>
        <message>
            <source>German</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Give your administrator the saved sample: its Message-ID and date help to find the original in the console.</source>
            <extracomment>destinations/mimecast: what_next</extracomment>
            <translation>Entregue a su administrador la muestra guardada: el Message-ID y la fecha ayudan a encontrar el original en la consola.</translation>
        </message>
        <message>
            <source>Gmail and Google Workspace in a web browser</source>
            <extracomment>clients/gmail: versions</extracomment>
            <translation>Gmail y Google Workspace en un navegador web</translation>
        </message>
        <message>
            <source>Gmail in the browser</source>
            <extracomment>clients/gmail: title</extracomment>
            <translation>Gmail en el navegador</translation>
        </message>
        <message>
            <source>Gmail on a phone or tablet</source>
            <extracomment>clients/gmail-app: title</extracomment>
            <translation>Gmail en un teléfono o una tableta</translation>
        </message>
        <message>
            <source>Go to the list of messages; do not open the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Vaya a la lista de mensajes; no abra el mensaje.</translation>
        </message>
        <message>
            <source>GroupWise</source>
            <extracomment>clients/groupwise: title</extracomment>
            <translation>GroupWise</translation>
        </message>
        <message>
            <source>Help desk of Valdosta State University</source>
            <extracomment>destinations/cisco-false-positive: sources.name</extracomment>
            <translation>servicio de asistencia de la Valdosta State University</translation>
        </message>
        <message>
            <source>Helpdesk</source>
            <extracomment>policy HelpdeskContact: title</extracomment>
            <translation>Soporte técnico</translation>
        </message>
        <message>
            <source>Hold Alt and drag the message from the list to the desktop or onto Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>Mantenga presionada la tecla Alt y arrastre el mensaje desde la lista hasta el escritorio o hasta Intact.</translation>
        </message>
        <message>
            <source>Horde and SpamCop webmail</source>
            <extracomment>clients/horde: title</extracomment>
            <translation>Correo web de Horde y SpamCop</translation>
        </message>
        <message>
            <source>Horde, as providers and SpamCop run it</source>
            <extracomment>clients/horde: versions</extracomment>
            <translation>Horde, tal como lo usan los proveedores y SpamCop</translation>
        </message>
        <message>
            <source>Hornetsecurity support, newer page</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>soporte de Hornetsecurity, página más reciente</translation>
        </message>
        <message>
            <source>Hornetsecurity support, reporting false positives and false negatives</source>
            <extracomment>destinations/hornetsecurity-false-positive: sources.name</extracomment>
            <translation>soporte de Hornetsecurity, notificar falsos positivos y falsos negativos</translation>
        </message>
        <message>
            <source>Hornetsecurity – good mail was stopped</source>
            <extracomment>destinations/hornetsecurity-false-positive: title</extracomment>
            <translation>Hornetsecurity – correo legítimo detenido</translation>
        </message>
        <message>
            <source>Hornetsecurity – spam that got through</source>
            <extracomment>destinations/hornetsecurity-missed-spam: title</extracomment>
            <translation>Hornetsecurity – spam no detenido</translation>
        </message>
        <message>
            <source>How a Maildir is made</source>
            <extracomment>clients/sup: procedures.source</extracomment>
            <translation>la estructura de un Maildir</translation>
        </message>
        <message>
            <source>IBM Lotus Notes, IBM Notes and HCL Notes</source>
            <extracomment>clients/lotus-notes: versions</extracomment>
            <translation>IBM Lotus Notes, IBM Notes y HCL Notes</translation>
        </message>
        <message>
            <source>If it can save messages</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>Si puede guardar mensajes</translation>
        </message>
        <message>
            <source>If it has such an entry</source>
            <extracomment>clients/em-client: procedures.title</extracomment>
            <translation>Si tiene esa opción</translation>
        </message>
        <message>
            <source>If on, Intact reads no message where it cannot start a process of its own for that. If off, it says so and reads within its own bounds.</source>
            <extracomment>policy ProtectionRequired: text</extracomment>
            <translation>Si está activado, Intact no lee ningún mensaje cuando no puede iniciar para ello un proceso aparte. Si está desactivado, lo indica y lee dentro de sus propios límites.</translation>
        </message>
        <message>
            <source>If the link stays blocked, ask your administrator or Symantec support. Keep the sample: a support case needs it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Si el enlace sigue bloqueado, pregunte a su administrador o al soporte de Symantec. Conserve la muestra: hace falta para un caso de soporte.</translation>
        </message>
        <message>
            <source>If the mail is still stopped after 24 hours, open a support case or ask your administrator to.</source>
            <extracomment>destinations/symantec-false-positive: what_next</extracomment>
            <translation>Si el correo se sigue deteniendo después de 24 horas, abra un caso de soporte o pida a su administrador que lo abra.</translation>
        </message>
        <message>
            <source>If the message you want stands as an attachment in another mail, do not download it from there: it can lose header lines. Ask the person who received it.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>Si el mensaje que busca está adjunto a otro correo, no lo descargue de allí: puede perder líneas de encabezado. Pídaselo a la persona que lo recibió.</translation>
        </message>
        <message>
            <source>If the new mail is in rich text, the receiver may find a winmail.dat instead of the message. Set it to HTML or plain text before you send it.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Si el correo nuevo está en texto enriquecido, quien lo reciba puede encontrar un winmail.dat en lugar del mensaje. Cámbielo a HTML o texto sin formato antes de enviarlo.</translation>
        </message>
        <message>
            <source>If the same kind of mail keeps coming, tell your administrator: Cisco’s Talos portal shows administrators what became of a report.</source>
            <extracomment>destinations/cisco-false-positive: what_next</extracomment>
            <translation>Si sigue llegando el mismo tipo de correo, avise a su administrador: el portal Talos de Cisco muestra a los administradores qué pasó con una notificación.</translation>
        </message>
        <message>
            <source>If you dragged it to the desktop, drop the file on Intact.</source>
            <extracomment>clients/tuta: procedures.steps.text</extracomment>
            <translation>Si lo arrastró al escritorio, suelte el archivo en Intact.</translation>
        </message>
        <message>
            <source>If you may use the MailMarshal Cloud console, report the message there: Trustwave prefers that. The address is for spam that the filter did not classify at all.</source>
            <extracomment>destinations/trustwave-missed-spam: first_advice</extracomment>
            <translation>Si puede usar la consola MailMarshal Cloud, notifique el mensaje allí: Trustwave lo prefiere. La dirección es para el spam que el filtro no clasificó en absoluto.</translation>
        </message>
        <message>
            <source>If your mail program has a Symantec report button, or you may use the Symantec portal, report the message there. Symantec asks for a mail only where neither works.</source>
            <extracomment>destinations/symantec-missed-spam: first_advice</extracomment>
            <translation>Si su programa de correo tiene un botón de notificación de Symantec, o usted puede usar el portal de Symantec, notifique el mensaje allí. Symantec pide un correo solo si no funciona ninguna de las dos cosas.</translation>
        </message>
        <message>
            <source>If your mailbox is a Maildir, each message is a file of its own there. Find that of the message.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Si su buzón es un Maildir, cada mensaje es allí un archivo independiente. Busque el del mensaje.</translation>
        </message>
        <message>
            <source>If your program cannot do this, ask the people who run your mail, or save the message as a file and drop it on Intact.</source>
            <extracomment>clients/general: warnings</extracomment>
            <translation>Si su programa no puede hacerlo, pregunte a quienes administran su correo, o guarde el mensaje como archivo y suéltelo en Intact.</translation>
        </message>
        <message>
            <source>In 2009 samples went to false@support.trendmicro.com (good mail) and spam@support.trendmicro.com (missed spam), packed into a zip file with a password. Intact makes no archives: save the samples, and ask Trend Micro’s support how it takes them today.</source>
            <extracomment>destinations/trend-micro: address_hint</extracomment>
            <translation>En 2009, las muestras se enviaban a false@support.trendmicro.com (correo legítimo) y spam@support.trendmicro.com (spam no detenido), en un archivo zip con contraseña. Intact no crea archivos comprimidos: guarde las muestras y pregunte al soporte de Trend Micro cómo las recibe hoy.</translation>
        </message>
        <message>
            <source>In its menu, choose «Forward as attachment».</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>En su menú, elija «Forward as attachment».</translation>
        </message>
        <message>
            <source>In the Gmail app for phones, forwarding as an attachment is not known to work. Use a browser on a computer.</source>
            <extracomment>clients/gmail: warnings</extracomment>
            <translation>No consta que en la aplicación de Gmail para teléfonos funcione el reenvío como archivo adjunto. Use un navegador en un equipo de escritorio o portátil.</translation>
        </message>
        <message>
            <source>Intact never looks for updates, so this is off whatever it says; the policy is there for audits that ask for it.</source>
            <extracomment>policy UpdateCheck: text</extracomment>
            <translation>Intact nunca busca actualizaciones, así que esto está desactivado diga lo que diga; la directiva existe para las auditorías que la piden.</translation>
        </message>
        <message>
            <source>Its source, 2026-08-20</source>
            <extracomment>clients/thunderbird-android: procedures.source</extracomment>
            <translation>su código fuente, 2026-08-20</translation>
        </message>
        <message>
            <source>Japanese</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>K-9 Mail 5.600 and later, Thunderbird for Android</source>
            <extracomment>clients/thunderbird-android: versions</extracomment>
            <translation>K-9 Mail 5.600 y posteriores, Thunderbird para Android</translation>
        </message>
        <message>
            <source>KMail</source>
            <extracomment>clients/kmail: title</extracomment>
            <translation>KMail</translation>
        </message>
        <message>
            <source>KMail and Kontact on Linux</source>
            <extracomment>clients/kmail: versions</extracomment>
            <translation>KMail y Kontact en Linux</translation>
        </message>
        <message>
            <source>KMail hands over an internal address instead.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>KMail entrega en su lugar una dirección interna.</translation>
        </message>
        <message>
            <source>KMail’s handbook, menus</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>manual de KMail, menús</translation>
        </message>
        <message>
            <source>KMail’s handbook, using KMail</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>manual de KMail, uso de KMail</translation>
        </message>
        <message>
            <source>KMail’s source for dragging</source>
            <extracomment>clients/kmail: procedures.source</extracomment>
            <translation>código fuente de KMail para arrastrar</translation>
        </message>
        <message>
            <source>Kaspersky support, anti-spam</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>soporte de Kaspersky, antispam</translation>
        </message>
        <message>
            <source>Kaspersky support, article 470</source>
            <extracomment>destinations/kaspersky-false-positive: sources.name</extracomment>
            <translation>soporte de Kaspersky, artículo 470</translation>
        </message>
        <message>
            <source>Kaspersky – good mail was stopped</source>
            <extracomment>destinations/kaspersky-false-positive: title</extracomment>
            <translation>Kaspersky – correo legítimo detenido</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <extracomment>policy KeepHistory: title</extracomment>
            <translation>Guardar un historial</translation>
        </message>
        <message>
            <source>Keep the type .eml and save.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Conserve el tipo .eml y guarde.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>policy Language: title</extracomment>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Largest mail (bytes)</source>
            <extracomment>policy MaximumMailBytes: title</extracomment>
            <translation>Correo más grande (bytes)</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open Gmail in the browser of a computer.</source>
            <extracomment>clients/gmail-app: procedures.steps.text</extracomment>
            <translation>Deje el mensaje en su buzón y abra Gmail en el navegador de un equipo de escritorio o portátil.</translation>
        </message>
        <message>
            <source>Leave the message in your mailbox and open it on a computer, in your mail program or in the browser.</source>
            <extracomment>clients/apple-mail-phone: procedures.steps.text</extracomment>
            <translation>Deje el mensaje en su buzón y ábralo en un equipo de escritorio o portátil, en su programa de correo o en el navegador.</translation>
        </message>
        <message>
            <source>Leave «mime_forward_decode» unset: it turns the content into text.</source>
            <extracomment>clients/mutt: warnings</extracomment>
            <translation>No active «mime_forward_decode»: convierte el contenido en texto.</translation>
        </message>
        <message>
            <source>Linux and Windows</source>
            <extracomment>clients/claws-mail: versions</extracomment>
            <translation>Linux y Windows</translation>
        </message>
        <message>
            <source>Load the complete message first: if it was not fully downloaded, only its header lines are attached.</source>
            <extracomment>clients/thunderbird-android: warnings</extracomment>
            <translation>Cargue primero el mensaje completo: si no se descargó del todo, solo se adjuntan sus líneas de encabezado.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: Intact does not know the address that samples go to, and a newer article asks for a support case instead.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: check_before_use</extracomment>
            <translation>Mire el artículo de Symantec antes del primer uso: Intact no conoce la dirección a la que se envían las muestras, y un artículo más reciente pide en su lugar un caso de soporte.</translation>
        </message>
        <message>
            <source>Look at Symantec’s article once before the first use: its address is not known here, and a newer article asks for a support case instead.</source>
            <translation type="vanished">Mire el artículo de Symantec antes del primer uso: aquí no se conoce la dirección, y un artículo más reciente pide en su lugar un caso de soporte.</translation>
        </message>
        <message>
            <source>Look at the article first: how a message is reported depends on what the filter did with it.</source>
            <extracomment>destinations/symantec-false-positive: check_before_use</extracomment>
            <translation>Mire antes el artículo: la forma de notificar un mensaje depende de lo que el filtro hizo con él.</translation>
        </message>
        <message>
            <source>Look at the article first: its newer version wants you to use the report button or the portal, and takes a mail only where neither can be used.</source>
            <extracomment>destinations/symantec-missed-spam: check_before_use</extracomment>
            <translation>Mire antes el artículo: su versión más reciente pide usar el botón de notificación o el portal, y acepta un correo solo si no se puede usar ninguno de los dos.</translation>
        </message>
        <message>
            <source>Look at the article first: the addresses are not known here.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: check_before_use</extracomment>
            <translation>Mire antes el artículo: aquí no se conocen las direcciones.</translation>
        </message>
        <message>
            <source>Look at the sent mail: the attachment must not be empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Mire el correo enviado: el archivo adjunto no debe estar vacío.</translation>
        </message>
        <message>
            <source>Look for updates</source>
            <extracomment>policy UpdateCheck: title</extracomment>
            <translation>Buscar actualizaciones</translation>
        </message>
        <message>
            <source>Look for «Save As», «Export», «Download message» or «Show original».</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Busque «Save As», «Export», «Download message» o «Show original».</translation>
        </message>
        <message>
            <source>Look in the menu of the message for «Forward as attachment» or a similar entry.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Busque en el menú del mensaje «Forward as attachment» o una opción parecida.</translation>
        </message>
        <message>
            <source>Look in your program’s menus or help for «Forward as attachment» or a similar entry, often behind a «More» or three-dots button.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Busque en los menús o la ayuda de su programa «Forward as attachment» o una opción parecida, a menudo detrás de un botón «More» o de tres puntos.</translation>
        </message>
        <message>
            <source>Look on the Broadcom support site for the article «How To Export Messages From IBM Lotus Notes», and follow it.</source>
            <extracomment>clients/lotus-notes: procedures.steps.text</extracomment>
            <translation>Busque en el sitio de soporte de Broadcom el artículo «How To Export Messages From IBM Lotus Notes» y siga sus indicaciones.</translation>
        </message>
        <message>
            <source>Lotus Notes, HCL Notes</source>
            <extracomment>clients/lotus-notes: title</extracomment>
            <translation>Lotus Notes, HCL Notes</translation>
        </message>
        <message>
            <source>Mail of Windows 10 and 11</source>
            <extracomment>clients/windows-10-mail: title</extracomment>
            <translation>Correo de Windows 10 y 11</translation>
        </message>
        <message>
            <source>Mail on iCloud.com</source>
            <extracomment>clients/icloud: versions</extracomment>
            <translation>Mail en iCloud.com</translation>
        </message>
        <message>
            <source>Mail on iPhone and iPad</source>
            <extracomment>clients/apple-mail-phone: title</extracomment>
            <translation>Mail en iPhone y iPad</translation>
        </message>
        <message>
            <source>Mail on macOS</source>
            <extracomment>clients/apple-mail: versions</extracomment>
            <translation>Mail en macOS</translation>
        </message>
        <message>
            <source>Mailbird</source>
            <extracomment>clients/mailbird: title</extracomment>
            <translation>Mailbird</translation>
        </message>
        <message>
            <source>Mailbird on Windows and macOS</source>
            <extracomment>clients/mailbird: versions</extracomment>
            <translation>Mailbird en Windows y macOS</translation>
        </message>
        <message>
            <source>Mailspring</source>
            <extracomment>clients/mailspring: title</extracomment>
            <translation>Mailspring</translation>
        </message>
        <message>
            <source>Manual of a public add-in for reporting to Cisco, which names Cisco document 214133</source>
            <extracomment>destinations/cisco-malware: sources.name</extracomment>
            <translation>manual de un complemento público para notificar a Cisco, que cita el documento 214133 de Cisco</translation>
        </message>
        <message>
            <source>McAfee article KB59415</source>
            <extracomment>destinations/trellix: sources.name</extracomment>
            <translation>artículo KB59415 de McAfee</translation>
        </message>
        <message>
            <source>McAfee’s article KB59415 gives the addresses, but they are not known here. Copy the right one from the article, or ask your administrator.</source>
            <extracomment>destinations/trellix: address_hint</extracomment>
            <translation>El artículo KB59415 de McAfee indica las direcciones, pero aquí no se conocen. Copie del artículo la correcta o pregunte a su administrador.</translation>
        </message>
        <message>
            <source>Messages forwarded or pasted as text</source>
            <translation type="vanished">Mensajes reenviados o pegados como texto</translation>
        </message>
        <message>
            <source>Messages of different kinds in one mail</source>
            <translation type="vanished">Mensajes de distinto tipo en un mismo correo</translation>
        </message>
        <message>
            <source>Microsoft Entourage and Outlook 2011 on old Macs</source>
            <extracomment>clients/entourage: versions</extracomment>
            <translation>Microsoft Entourage y Outlook 2011 en equipos Mac antiguos</translation>
        </message>
        <message>
            <source>Microsoft documentation, manual submission page, about 2021</source>
            <extracomment>destinations/microsoft-false-positive: sources.name</extracomment>
            <translation>documentación de Microsoft, página sobre el envío manual, hacia 2021</translation>
        </message>
        <message>
            <source>Microsoft may not answer. Tell your administrator if the same mistake happens again.</source>
            <extracomment>destinations/microsoft-false-positive: what_next</extracomment>
            <translation>Puede que Microsoft no responda. Avise a su administrador si el mismo error se repite.</translation>
        </message>
        <message>
            <source>Microsoft states that samples are kept in data centres in North America and may be read by its analysts.</source>
            <extracomment>destinations/microsoft-false-positive: consent</extracomment>
            <translation>Microsoft declara que las muestras se guardan en centros de datos de América del Norte y que sus analistas pueden leerlas.</translation>
        </message>
        <message>
            <source>Microsoft – good mail was stopped</source>
            <extracomment>destinations/microsoft-false-positive: title</extracomment>
            <translation>Microsoft – correo legítimo detenido</translation>
        </message>
        <message>
            <source>Microsoft – phishing that got through</source>
            <extracomment>destinations/microsoft-phishing: title</extracomment>
            <translation>Microsoft – phishing no detenido</translation>
        </message>
        <message>
            <source>Microsoft – spam that got through</source>
            <extracomment>destinations/microsoft-missed-spam: title</extracomment>
            <translation>Microsoft – spam no detenido</translation>
        </message>
        <message>
            <source>Mimecast support</source>
            <extracomment>destinations/mimecast: sources.name</extracomment>
            <translation>soporte de Mimecast</translation>
        </message>
        <message>
            <source>Mimecast – wrong verdict (console)</source>
            <extracomment>destinations/mimecast: title</extracomment>
            <translation>Mimecast – veredicto erróneo (consola)</translation>
        </message>
        <message>
            <source>Moderator</source>
            <extracomment>policy ModeratorAddress: title</extracomment>
            <translation>Moderador</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt</source>
            <extracomment>clients/mutt: title</extracomment>
            <translation>Mutt y NeoMutt</translation>
        </message>
        <message>
            <source>Mutt and NeoMutt in a terminal</source>
            <extracomment>clients/mutt: versions</extracomment>
            <translation>Mutt y NeoMutt en una terminal</translation>
        </message>
        <message>
            <source>My own address – security desk or moderator</source>
            <extracomment>destinations/own-address: title</extracomment>
            <translation>Mi propia dirección – departamento de seguridad o moderador</translation>
        </message>
        <message>
            <source>N-able SpamExperts – good mail was stopped</source>
            <extracomment>destinations/n-able-false-positive: title</extracomment>
            <translation>N-able SpamExperts – correo legítimo detenido</translation>
        </message>
        <message>
            <source>N-able SpamExperts – spam that got through</source>
            <extracomment>destinations/n-able-missed-spam: title</extracomment>
            <translation>N-able SpamExperts – spam no detenido</translation>
        </message>
        <message>
            <source>NeoMutt’s documentation of its settings, 2026-07-24</source>
            <extracomment>clients/mutt: procedures.source</extracomment>
            <translation>documentación de los ajustes de NeoMutt, 2026-07-24</translation>
        </message>
        <message>
            <source>Network Midlands, about the APWG</source>
            <extracomment>destinations/apwg: sources.name</extracomment>
            <translation>Network Midlands, sobre el APWG</translation>
        </message>
        <message>
            <source>New Outlook for Windows</source>
            <extracomment>clients/outlook-new: title</extracomment>
            <translation>Nuevo Outlook para Windows</translation>
        </message>
        <message>
            <source>Newsletters and marketing mail that you want, and mail that was only marked as suspected spam, do not count as mistakes, at least with Symantec’s gateway products.</source>
            <extracomment>destinations/symantec-false-positive: first_advice</extracomment>
            <translation>Los boletines y el correo publicitario que usted quiere recibir, y el correo que solo se marcó como posible spam, no cuentan como errores, al menos con los productos de puerta de enlace de Symantec.</translation>
        </message>
        <message>
            <source>Nextcloud Mail</source>
            <extracomment>clients/nextcloud-mail: title</extracomment>
            <translation>Nextcloud Mail</translation>
        </message>
        <message>
            <source>No mail becomes larger than this. A destination’s own smaller limit still holds.</source>
            <extracomment>policy MaximumMailBytes: text</extracomment>
            <translation>Ningún correo supera este tamaño. Si un destino tiene un límite menor, este sigue vigente.</translation>
        </message>
        <message>
            <source>Northern Ireland Cyber Security Centre, report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Northern Ireland Cyber Security Centre, notificar un correo fraudulento</translation>
        </message>
        <message>
            <source>Not known for these apps.</source>
            <extracomment>clients/phone: procedures.keeps</extracomment>
            <translation>No se conoce para estas aplicaciones.</translation>
        </message>
        <message>
            <source>Not known for this app.</source>
            <extracomment>clients/apple-mail-phone: procedures.keeps</extracomment>
            <translation>No se conoce para esta aplicación.</translation>
        </message>
        <message>
            <source>Not known. Check that the message stands in the new mail as an attachment.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>No se conoce. Compruebe que el mensaje figure en el correo nuevo como archivo adjunto.</translation>
        </message>
        <message>
            <source>Not known. Intact shows what the file holds.</source>
            <extracomment>clients/em-client: procedures.keeps</extracomment>
            <translation>No se conoce. Intact muestra lo que contiene el archivo.</translation>
        </message>
        <message>
            <source>Not possible here</source>
            <extracomment>clients/geary: procedures.title</extracomment>
            <translation>Aquí no es posible</translation>
        </message>
        <message>
            <source>Not verified. Intact shows what the file holds.</source>
            <extracomment>clients/proton: procedures.keeps</extracomment>
            <translation>No verificado. Intact muestra lo que contiene el archivo.</translation>
        </message>
        <message>
            <source>Novell GroupWise 8.0.2 client help</source>
            <extracomment>clients/groupwise: procedures.source</extracomment>
            <translation>ayuda del cliente de Novell GroupWise 8.0.2</translation>
        </message>
        <message>
            <source>Older messages are not submitted. A destination’s own shorter limit still holds.</source>
            <extracomment>policy MaximumMessageDays: text</extracomment>
            <translation>Los mensajes más antiguos no se envían. Si un destino tiene un límite más corto, este sigue vigente.</translation>
        </message>
        <message>
            <source>Oldest message (days)</source>
            <extracomment>policy MaximumMessageDays: title</extracomment>
            <translation>Mensaje más antiguo (días)</translation>
        </message>
        <message>
            <source>On a Mac, use Mail instead: it can forward the message as an attachment.</source>
            <extracomment>clients/icloud: warnings</extracomment>
            <translation>En un Mac, use mejor Mail: puede reenviar el mensaje como archivo adjunto.</translation>
        </message>
        <message>
            <source>On the «Home» tab, in the group «Respond», click «More» and then «Forward as Attachment».</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>En la pestaña «Home», en el grupo «Respond», haga clic en «More» y después en «Forward as Attachment».</translation>
        </message>
        <message>
            <source>One message</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Un mensaje</translation>
        </message>
        <message>
            <source>Only addresses of these domains count as a person’s own, and mails come from no others.</source>
            <extracomment>policy OwnDomains: text</extracomment>
            <translation>Solo las direcciones de estos dominios cuentan como propias del usuario, y los correos no salen de ninguna otra.</translation>
        </message>
        <message>
            <source>Only messages that went through this filter help: look for the line X-Filter-ID among the header lines.</source>
            <extracomment>destinations/n-able-false-positive: first_advice</extracomment>
            <translation>Solo sirven los mensajes que pasaron por este filtro: busque la línea X-Filter-ID entre las líneas de encabezado.</translation>
        </message>
        <message>
            <source>Only these destinations can be chosen, by the names that “intact destinations” lists. Without this policy all are offered.</source>
            <extracomment>policy OfferedDestinations: text</extracomment>
            <translation>Solo se pueden elegir estos destinos, con los nombres que muestra «intact destinations». Sin esta directiva se ofrecen todos.</translation>
        </message>
        <message>
            <source>Only these ways can be taken, by the names that “intact ways” lists. Without this policy all are allowed.</source>
            <extracomment>policy AllowedWays: text</extracomment>
            <translation>Solo se pueden usar estas formas de entrega, con los nombres que muestra «intact ways». Sin esta directiva se permiten todas.</translation>
        </message>
        <message>
            <source>Only with the host. How the connection is protected; there is none without.</source>
            <extracomment>policy SmtpSecurity: text</extracomment>
            <translation>Solo junto con el host. Cómo se protege la conexión; no hay ninguna opción sin protección.</translation>
        </message>
        <message>
            <source>Only with the host. Without this policy the usual port of the security.</source>
            <extracomment>policy SmtpPort: text</extracomment>
            <translation>Solo junto con el host. Sin esta directiva se usa el puerto habitual de la seguridad elegida.</translation>
        </message>
        <message>
            <source>Open Cloudmark’s page first and follow what it says today.</source>
            <extracomment>destinations/cloudmark: check_before_use</extracomment>
            <translation>Abra primero la página de Cloudmark y siga lo que indique hoy.</translation>
        </message>
        <message>
            <source>Open a case with Broadcom support, or ask your administrator to, and offer the samples as proof.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Abra un caso en el soporte de Broadcom, o pida a su administrador que lo abra, y ofrezca las muestras como prueba.</translation>
        </message>
        <message>
            <source>Open that link and confirm the report: nothing goes out before you do.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>Abra ese enlace y confirme la denuncia: hasta entonces no se envía nada.</translation>
        </message>
        <message>
            <source>Open the list beside «Forward» and choose the entry that attaches the message.</source>
            <extracomment>clients/groupwise: procedures.steps.text</extracomment>
            <translation>Abra la lista que hay junto a «Forward» y elija la opción que adjunta el mensaje.</translation>
        </message>
        <message>
            <source>Open the menu of «Forward» and choose «Forward as attachment».</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Abra el menú de «Forward» y elija «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message and choose «Forward as Attachment» in its menu.</source>
            <extracomment>clients/mailspring: procedures.steps.text</extracomment>
            <translation>Abra el mensaje y elija «Forward as Attachment» en su menú.</translation>
        </message>
        <message>
            <source>Open the message and its menu, the three dots.</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Abra el mensaje y su menú, los tres puntos.</translation>
        </message>
        <message>
            <source>Open the message and look for «Save As», «Export» or «Download» in its menu.</source>
            <extracomment>clients/em-client: procedures.steps.text</extracomment>
            <translation>Abra el mensaje y busque en su menú «Save As», «Export» o «Download».</translation>
        </message>
        <message>
            <source>Open the message and wait until it is complete. If it offers to load the rest, do that first.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Abra el mensaje y espere hasta que esté completo. Si se ofrece cargar el resto, hágalo primero.</translation>
        </message>
        <message>
            <source>Open the message in the webmail of your provider, or in another mail program, and forward it as an attachment there.</source>
            <extracomment>clients/geary: procedures.steps.text</extracomment>
            <translation>Abra el mensaje en el correo web de su proveedor, o en otro programa de correo, y reenvíelo desde allí como archivo adjunto.</translation>
        </message>
        <message>
            <source>Open the message, and in its menu, the three dots, choose «Forward as attachment».</source>
            <extracomment>clients/nextcloud-mail: procedures.steps.text</extracomment>
            <translation>Abra el mensaje y, en su menú, los tres puntos, elija «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download» or «Save as».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Abra el mensaje, haga clic en los tres puntos, «More actions», y elija «Download» o «Save as».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Download».</source>
            <extracomment>clients/outlook-web: procedures.steps.text</extracomment>
            <translation>Abra el mensaje, haga clic en los tres puntos, «More actions», y elija «Download».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More actions», and choose «Forward as attachment». It may stand below «Other reply actions».</source>
            <extracomment>clients/outlook-new: procedures.steps.text</extracomment>
            <translation>Abra el mensaje, haga clic en los tres puntos, «More actions», y elija «Forward as attachment». Puede estar dentro de «Other reply actions».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Download message». Where that is missing, choose «Show original» and then «Download original».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Abra el mensaje, haga clic en los tres puntos, «More», y elija «Download message». Si no aparece, elija «Show original» y después «Download original».</translation>
        </message>
        <message>
            <source>Open the message, click the three dots, «More», and choose «Forward as attachment».</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Abra el mensaje, haga clic en los tres puntos, «More», y elija «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open the message, click «More» and choose «Export».</source>
            <extracomment>clients/proton: procedures.steps.text</extracomment>
            <translation>Abra el mensaje, haga clic en «More» y elija «Export».</translation>
        </message>
        <message>
            <source>Open the message, wait until it is complete, and choose «Export as EML» in its menu.</source>
            <extracomment>clients/thunderbird-android: procedures.steps.text</extracomment>
            <translation>Abra el mensaje, espere hasta que esté completo y elija «Export as EML» en su menú.</translation>
        </message>
        <message>
            <source>Open the same mailbox with another mail program, for example NeoMutt, and forward the message as an attachment there.</source>
            <extracomment>clients/sup: procedures.steps.text</extracomment>
            <translation>Abra el mismo buzón con otro programa de correo, por ejemplo NeoMutt, y reenvíe desde allí el mensaje como archivo adjunto.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As», or press Ctrl+S.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Abra «File» y elija «Save As», o presione Ctrl+S.</translation>
        </message>
        <message>
            <source>Open «File» and choose «Save As».</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Abra «File» y elija «Save As».</translation>
        </message>
        <message>
            <source>Open «File», then «Save As», then «File…», or press Ctrl+S.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Abra «File», después «Save As» y después «File…», o presione Ctrl+S.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment».</source>
            <extracomment>clients/outlook-mac: procedures.steps.text</extracomment>
            <translation>Abra «Message» y elija «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as Attachment». A right click on the message offers the same.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Abra «Message» y elija «Forward as Attachment». Un clic derecho en el mensaje ofrece lo mismo.</translation>
        </message>
        <message>
            <source>Open «Message» and choose «Forward as attachment».</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Abra «Message» y elija «Forward as attachment».</translation>
        </message>
        <message>
            <source>Open «Message» and look for «Forward as Attachment».</source>
            <extracomment>clients/entourage: procedures.steps.text</extracomment>
            <translation>Abra «Message» y busque «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», in the bar with «File», «Edit», «View» and «Go». Choose «Forward As» and then «Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Abra «Message», en la barra con «File», «Edit», «View» y «Go». Elija «Forward As» y después «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward As», and choose «Attachment».</source>
            <extracomment>clients/seamonkey: procedures.steps.text</extracomment>
            <translation>Abra «Message», después «Forward As», y elija «Attachment».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward as», and choose «Attached».</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Abra «Message», después «Forward as», y elija «Attached».</translation>
        </message>
        <message>
            <source>Open «Message», then «Forward», and choose «As Attachment», or press Shift+F.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Abra «Message», después «Forward», y elija «As Attachment», o presione Mayúsculas+F.</translation>
        </message>
        <message>
            <source>Open «Tools» and choose «Export messages».</source>
            <extracomment>clients/the-bat: procedures.steps.text</extracomment>
            <translation>Abra «Tools» y elija «Export messages».</translation>
        </message>
        <message>
            <source>Open «Tools», then «Options», and on the tab «Preferences» click «E-Mail Options».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Abra «Tools», después «Options», y en la pestaña «Preferences» haga clic en «E-Mail Options».</translation>
        </message>
        <message>
            <source>Outlook 2003</source>
            <extracomment>clients/outlook-2003: title</extracomment>
            <translation>Outlook 2003</translation>
        </message>
        <message>
            <source>Outlook 2003 on Windows, perhaps also Outlook 2002</source>
            <extracomment>clients/outlook-2003: versions</extracomment>
            <translation>Outlook 2003 en Windows, quizá también Outlook 2002</translation>
        </message>
        <message>
            <source>Outlook 2007</source>
            <extracomment>clients/outlook-2007: title</extracomment>
            <translation>Outlook 2007</translation>
        </message>
        <message>
            <source>Outlook 2007 on Windows</source>
            <extracomment>clients/outlook-2007: versions</extracomment>
            <translation>Outlook 2007 en Windows</translation>
        </message>
        <message>
            <source>Outlook 2010 and later (classic)</source>
            <extracomment>clients/outlook-2016: title</extracomment>
            <translation>Outlook 2010 y posteriores (clásico)</translation>
        </message>
        <message>
            <source>Outlook 2010, 2013, 2016, 2019, 2021, 2024 and Microsoft 365 on Windows, classic</source>
            <extracomment>clients/outlook-2016: versions</extracomment>
            <translation>Outlook 2010, 2013, 2016, 2019, 2021, 2024 y Microsoft 365 en Windows, clásico</translation>
        </message>
        <message>
            <source>Outlook Express</source>
            <extracomment>clients/outlook-express: title</extracomment>
            <translation>Outlook Express</translation>
        </message>
        <message>
            <source>Outlook Express on Windows XP and earlier</source>
            <extracomment>clients/outlook-express: versions</extracomment>
            <translation>Outlook Express en Windows XP y anteriores</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored.</source>
            <extracomment>clients/outlook-2003: warnings</extracomment>
            <translation>Outlook no envía el mensaje byte por byte: lo rehace con lo que guardó.</translation>
        </message>
        <message>
            <source>Outlook does not send the message byte for byte: it makes it anew from what it stored. Makers of filters report damaged header lines, also for mail that was received through Exchange.</source>
            <extracomment>clients/outlook-2016: warnings</extracomment>
            <translation>Outlook no envía el mensaje byte por byte: lo rehace con lo que guardó. Los fabricantes de filtros informan de líneas de encabezado dañadas, también en el correo recibido con Exchange.</translation>
        </message>
        <message>
            <source>Outlook for Mac</source>
            <extracomment>clients/outlook-mac: title</extracomment>
            <translation>Outlook para Mac</translation>
        </message>
        <message>
            <source>Outlook for iOS and Android</source>
            <extracomment>clients/outlook-phone: versions</extracomment>
            <translation>Outlook para iOS y Android</translation>
        </message>
        <message>
            <source>Outlook in the browser, for Microsoft 365, Exchange and Outlook.com</source>
            <extracomment>clients/outlook-web: versions</extracomment>
            <translation>Outlook en el navegador, para Microsoft 365, Exchange y Outlook.com</translation>
        </message>
        <message>
            <source>Outlook on a phone or tablet</source>
            <extracomment>clients/outlook-phone: title</extracomment>
            <translation>Outlook en un teléfono o una tableta</translation>
        </message>
        <message>
            <source>Outlook on macOS</source>
            <extracomment>clients/outlook-mac: versions</extracomment>
            <translation>Outlook en macOS</translation>
        </message>
        <message>
            <source>Outlook on the web, Outlook.com</source>
            <extracomment>clients/outlook-web: title</extracomment>
            <translation>Outlook en la web, Outlook.com</translation>
        </message>
        <message>
            <source>Pick the message in the window «Insert Item», enter the address and send.</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Elija el mensaje en la ventana «Insert Item», escriba la dirección y envíe el correo.</translation>
        </message>
        <message>
            <source>Pick the message, enter the address and send.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Elija el mensaje, escriba la dirección y envíe el correo.</translation>
        </message>
        <message>
            <source>Postbox</source>
            <extracomment>clients/postbox: title</extracomment>
            <translation>Postbox</translation>
        </message>
        <message>
            <source>Postbox on Windows and macOS</source>
            <extracomment>clients/postbox: versions</extracomment>
            <translation>Postbox en Windows y macOS</translation>
        </message>
        <message>
            <source>Press Ctrl+Alt+F.</source>
            <extracomment>clients/outlook-2007: procedures.steps.text</extracomment>
            <translation>Presione Ctrl+Alt+F.</translation>
        </message>
        <message>
            <source>Press Ctrl+F.</source>
            <extracomment>clients/evolution: procedures.steps.text</extracomment>
            <translation>Presione Ctrl+F.</translation>
        </message>
        <message>
            <source>Privacy statement</source>
            <extracomment>policy ConsentText: title</extracomment>
            <translation>Declaración de privacidad</translation>
        </message>
        <message>
            <source>Proofpoint Essentials – wrong verdict (ticket)</source>
            <extracomment>destinations/proofpoint-essentials: title</extracomment>
            <translation>Proofpoint Essentials – veredicto erróneo (ticket)</translation>
        </message>
        <message>
            <source>Proton Mail has no known way to forward a message as an attachment. Export it and let Intact make the mail.</source>
            <extracomment>clients/proton: warnings</extracomment>
            <translation>No se conoce ninguna forma de reenviar un mensaje como archivo adjunto en Proton Mail. Expórtelo y deje que Intact prepare el correo.</translation>
        </message>
        <message>
            <source>Proton Mail in the browser</source>
            <extracomment>clients/proton: title</extracomment>
            <translation>Proton Mail en el navegador</translation>
        </message>
        <message>
            <source>Proton Mail’s web client</source>
            <extracomment>clients/proton: versions</extracomment>
            <translation>El cliente web de Proton Mail</translation>
        </message>
        <message>
            <source>Proton’s source, an old version</source>
            <extracomment>clients/proton: procedures.source</extracomment>
            <translation>código fuente de Proton, una versión antigua</translation>
        </message>
        <message>
            <source>RFC 2046 section 5.2.1; Broadcom article 163837</source>
            <extracomment>clients/general: procedures.source</extracomment>
            <translation>RFC 2046, sección 5.2.1; artículo 163837 de Broadcom</translation>
        </message>
        <message>
            <source>Read only in a protected process</source>
            <extracomment>policy ProtectionRequired: title</extracomment>
            <translation>Leer solo en un proceso protegido</translation>
        </message>
        <message>
            <source>Report only messages that the newest rules still get wrong, and nothing confidential.</source>
            <extracomment>destinations/trellix: first_advice</extracomment>
            <translation>Notifique solo mensajes que las reglas más recientes siguen clasificando mal, y nada confidencial.</translation>
        </message>
        <message>
            <source>Reporting and dragging are not available in this app.</source>
            <extracomment>clients/outlook-phone: warnings</extracomment>
            <translation>En esta aplicación no es posible notificar mensajes ni arrastrarlos.</translation>
        </message>
        <message>
            <source>Roundcube webmail</source>
            <extracomment>clients/roundcube: title</extracomment>
            <translation>Correo web Roundcube</translation>
        </message>
        <message>
            <source>Roundcube, as many providers and universities run it</source>
            <extracomment>clients/roundcube: versions</extracomment>
            <translation>Roundcube, tal como lo usan muchos proveedores y universidades</translation>
        </message>
        <message>
            <source>Roundcube’s source, 2026-08-16</source>
            <extracomment>clients/roundcube: procedures.source</extracomment>
            <translation>código fuente de Roundcube, 2026-08-16</translation>
        </message>
        <message>
            <source>STARTTLS, never without</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>STARTTLS, nunca sin él</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Guardarlo como archivo</translation>
        </message>
        <message>
            <source>Save the message instead.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Guarde el mensaje en su lugar.</translation>
        </message>
        <message>
            <source>Save the samples and attach them to the ticket; several go into one.</source>
            <extracomment>destinations/proofpoint-essentials: what_next</extracomment>
            <translation>Guarde las muestras y adjúntelas al ticket; en uno caben varias.</translation>
        </message>
        <message>
            <source>Save the samples for the support case; they are written as .eml files, exactly as they would be sent.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>Guarde las muestras para el caso de soporte; se escriben como archivos .eml, exactamente como se enviarían.</translation>
        </message>
        <message>
            <source>Save the samples, then give them to Trend Micro’s support the way it asks for.</source>
            <extracomment>destinations/trend-micro: what_next</extracomment>
            <translation>Guarde las muestras y entréguelas al soporte de Trend Micro de la forma que pida.</translation>
        </message>
        <message>
            <source>Save the samples, then upload them in the web form. Do not paste their text: only the complete file counts.</source>
            <extracomment>destinations/cloudmark: what_next</extracomment>
            <translation>Guarde las muestras y cárguelas en el formulario web. No pegue su texto: solo cuenta el archivo completo.</translation>
        </message>
        <message>
            <source>SeaMonkey</source>
            <extracomment>clients/seamonkey: title</extracomment>
            <translation>SeaMonkey</translation>
        </message>
        <message>
            <source>SeaMonkey Mail on Windows, macOS and Linux</source>
            <extracomment>clients/seamonkey: versions</extracomment>
            <translation>SeaMonkey Mail en Windows, macOS y Linux</translation>
        </message>
        <message>
            <source>SeaMonkey’s source</source>
            <extracomment>clients/seamonkey: procedures.source</extracomment>
            <translation>código fuente de SeaMonkey</translation>
        </message>
        <message>
            <source>Select one message in the list.</source>
            <extracomment>clients/kmail: procedures.steps.text</extracomment>
            <translation>Seleccione un mensaje en la lista.</translation>
        </message>
        <message>
            <source>Select several messages in the list.</source>
            <extracomment>clients/roundcube: procedures.steps.text</extracomment>
            <translation>Seleccione varios mensajes en la lista.</translation>
        </message>
        <message>
            <source>Select the message and click «Forward».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje y haga clic en «Forward».</translation>
        </message>
        <message>
            <source>Select the message and forward it.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje y reenvíelo.</translation>
        </message>
        <message>
            <source>Select the message and look in its menus for «Forward as Attachment».</source>
            <extracomment>clients/zimbra: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje y busque en sus menús «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Select the message in the list and click «Forward as Attachment».</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje en la lista y haga clic en «Forward as Attachment».</translation>
        </message>
        <message>
            <source>Select the message in the list, so that it is highlighted.</source>
            <extracomment>clients/thunderbird: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje en la lista, de modo que quede resaltado.</translation>
        </message>
        <message>
            <source>Select the message in the list.</source>
            <extracomment>clients/claws-mail: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje en la lista.</translation>
        </message>
        <message>
            <source>Select the message in the list; do not open it.</source>
            <extracomment>clients/outlook-2016: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje en la lista; no lo abra.</translation>
        </message>
        <message>
            <source>Select the message there and save it as a file, as the guide for that program says.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>Seleccione allí el mensaje y guárdelo como archivo, como explica la guía de ese programa.</translation>
        </message>
        <message>
            <source>Select the message, so that it is highlighted.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje, de modo que quede resaltado.</translation>
        </message>
        <message>
            <source>Select the message.</source>
            <extracomment>clients/apple-mail: procedures.steps.text</extracomment>
            <translation>Seleccione el mensaje.</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): host</source>
            <extracomment>policy ImapHost: title</extracomment>
            <translation>Servidor de borradores (IMAP): host</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): port</source>
            <extracomment>policy ImapPort: title</extracomment>
            <translation>Servidor de borradores (IMAP): puerto</translation>
        </message>
        <message>
            <source>Server for drafts (IMAP): security</source>
            <extracomment>policy ImapSecurity: title</extracomment>
            <translation>Servidor de borradores (IMAP): seguridad</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): host</source>
            <extracomment>policy SmtpHost: title</extracomment>
            <translation>Servidor de envío (SMTP): host</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): port</source>
            <extracomment>policy SmtpPort: title</extracomment>
            <translation>Servidor de envío (SMTP): puerto</translation>
        </message>
        <message>
            <source>Server for sending (SMTP): security</source>
            <extracomment>policy SmtpSecurity: title</extracomment>
            <translation>Servidor de envío (SMTP): seguridad</translation>
        </message>
        <message>
            <source>Set by you or your administrator</source>
            <extracomment>destinations/own-address: sources.name</extracomment>
            <translation>definida por usted o su administrador</translation>
        </message>
        <message>
            <source>Set up your Fastmail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/fastmail: procedures.steps.text</extracomment>
            <translation>Configure su cuenta de Fastmail en un programa de correo instalado en su equipo, por ejemplo Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your Yahoo account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/yahoo: procedures.steps.text</extracomment>
            <translation>Configure su cuenta de Yahoo en un programa de correo instalado en su equipo, por ejemplo Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your iCloud account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/icloud: procedures.steps.text</extracomment>
            <translation>Configure su cuenta de iCloud en un programa de correo instalado en su equipo, por ejemplo Thunderbird.</translation>
        </message>
        <message>
            <source>Set up your mail account in a mail program on a computer, for example in Thunderbird.</source>
            <extracomment>clients/gmx: procedures.steps.text</extracomment>
            <translation>Configure su cuenta de correo en un programa de correo instalado en su equipo, por ejemplo Thunderbird.</translation>
        </message>
        <message>
            <source>Several messages in one mail</source>
            <extracomment>clients/gmail: procedures.title</extracomment>
            <translation>Varios mensajes en un correo</translation>
        </message>
        <message>
            <source>Several samples of the same kind of mail help. Kaspersky prefers samples that were not taken out of Outlook, Exchange or Notes, because their header lines may be damaged.</source>
            <extracomment>destinations/kaspersky-false-positive: first_advice</extracomment>
            <translation>Ayuda enviar varias muestras del mismo tipo de correo. Kaspersky prefiere muestras que no se hayan extraído de Outlook, Exchange o Notes, porque sus líneas de encabezado pueden estar dañadas.</translation>
        </message>
        <message>
            <source>Sophos Email, analysis report</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>Sophos Email, informe de análisis</translation>
        </message>
        <message>
            <source>Sophos PureMessage help</source>
            <extracomment>destinations/sophos-false-positive: sources.name</extracomment>
            <translation>ayuda de Sophos PureMessage</translation>
        </message>
        <message>
            <source>Sophos – good mail was stopped</source>
            <extracomment>destinations/sophos-false-positive: title</extracomment>
            <translation>Sophos – correo legítimo detenido</translation>
        </message>
        <message>
            <source>Sophos – spam that got through</source>
            <extracomment>destinations/sophos-missed-spam: title</extracomment>
            <translation>Sophos – spam no detenido</translation>
        </message>
        <message>
            <source>Spam Analysis Tool in the Symantec.cloud portal</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Spam Analysis Tool del portal Symantec.cloud</translation>
        </message>
        <message>
            <source>SpamAssassin’s SpamCop plug-in, manual page</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>complemento SpamCop de SpamAssassin, página del manual</translation>
        </message>
        <message>
            <source>SpamCop answers by an automatic mail with a link.</source>
            <extracomment>destinations/spamcop: what_next</extracomment>
            <translation>SpamCop responde con un correo automático que contiene un enlace.</translation>
        </message>
        <message>
            <source>SpamCop forum, 2005-11</source>
            <extracomment>destinations/spamcop: sources.name</extracomment>
            <translation>foro de SpamCop, 2005-11</translation>
        </message>
        <message>
            <source>SpamCop gives every registered user a personal address: submit. followed by 16 characters and @spam.spamcop.net. Sign in at SpamCop to see yours, and keep it to yourself.</source>
            <extracomment>destinations/spamcop: address_hint</extracomment>
            <translation>SpamCop da a cada usuario registrado una dirección personal: submit. seguido de 16 caracteres y @spam.spamcop.net. Inicie sesión en SpamCop para ver la suya y no la comparta con nadie.</translation>
        </message>
        <message>
            <source>SpamCop – report spam</source>
            <extracomment>destinations/spamcop: title</extracomment>
            <translation>SpamCop – denunciar spam</translation>
        </message>
        <message>
            <source>Spambrella, false positive and false negative reporting</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Spambrella, notificar falsos positivos y falsos negativos</translation>
        </message>
        <message>
            <source>Spanish</source>
            <extracomment>policy Language: choices</extracomment>
            <translation>Español</translation>
        </message>
        <message>
            <source>Spark</source>
            <extracomment>clients/spark: title</extracomment>
            <translation>Spark</translation>
        </message>
        <message>
            <source>Spark on macOS, Windows, iPhone, iPad and Android</source>
            <extracomment>clients/spark: versions</extracomment>
            <translation>Spark en macOS, Windows, iPhone, iPad y Android</translation>
        </message>
        <message>
            <source>Stands above what Intact writes into each mail, with {judgement}, {date} and {count}. Mails to destinations that want no text stay empty.</source>
            <extracomment>policy BodyTemplate: text</extracomment>
            <translation>Figura encima de lo que Intact escribe en cada correo, con {judgement}, {date} y {count}. Los correos a destinos que no quieren texto quedan vacíos.</translation>
        </message>
        <message>
            <source>Subject of the mails</source>
            <extracomment>policy SubjectTemplate: title</extracomment>
            <translation>Asunto de los correos</translation>
        </message>
        <message>
            <source>Sup</source>
            <extracomment>clients/sup: title</extracomment>
            <translation>Sup</translation>
        </message>
        <message>
            <source>Sup cannot forward a message as an attachment.</source>
            <extracomment>clients/sup: warnings</extracomment>
            <translation>Sup no puede reenviar un mensaje como archivo adjunto.</translation>
        </message>
        <message>
            <source>Symantec Email Submission Client (SESC)</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>Symantec Email Submission Client (SESC)</translation>
        </message>
        <message>
            <source>Symantec article TECH250166 (what does not count)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>artículo TECH250166 de Symantec (lo que no cuenta)</translation>
        </message>
        <message>
            <source>Symantec article TECH252190 (Broadcom 172968)</source>
            <extracomment>destinations/symantec-false-positive: sources.name</extracomment>
            <translation>artículo TECH252190 de Symantec (Broadcom 172968)</translation>
        </message>
        <message>
            <source>Symantec does not answer, and does not promise that its filter will change.</source>
            <extracomment>destinations/symantec-missed-spam: what_next</extracomment>
            <translation>Symantec no responde, y no promete que su filtro cambie.</translation>
        </message>
        <message>
            <source>Symantec does not answer. If your mail is still stopped, ask the people you write to: their administrator can open a support case.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: what_next</extracomment>
            <translation>Symantec no responde. Si su correo se sigue deteniendo, pregunte a las personas a las que escribe: su administrador puede abrir un caso de soporte.</translation>
        </message>
        <message>
            <source>Symantec does not confirm that the sample arrived and does not tell you the result.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Symantec no confirma que la muestra llegó ni le comunica el resultado.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 160831 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-missed-spam: address_hint</extracomment>
            <translation>Symantec indica la dirección en su artículo 160831 del sitio de soporte de Broadcom. Consúltela allí o pídasela a su administrador.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its article 163837 on the Broadcom support site. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: address_hint</extracomment>
            <translation>Symantec indica la dirección en su artículo 163837 del sitio de soporte de Broadcom. Consúltela allí o pídasela a su administrador.</translation>
        </message>
        <message>
            <source>Symantec gives the address in its support article on wrongly stopped mail. Look it up there, or ask your administrator for it.</source>
            <extracomment>destinations/symantec-false-positive: address_hint</extracomment>
            <translation>Symantec indica la dirección en su artículo de soporte sobre correo detenido por error. Consúltela allí o pídasela a su administrador.</translation>
        </message>
        <message>
            <source>Symantec has four addresses: for the Americas, for Europe with the Middle East and Africa, for Asia and the Pacific, and for Japan. Its article 177117 names them: look up the one of your region there.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: address_hint</extracomment>
            <translation>Symantec tiene cuatro direcciones: para América; para Europa, Oriente Medio y África; para Asia y el Pacífico, y para Japón. Su artículo 177117 las indica: consulte allí la de su región.</translation>
        </message>
        <message>
            <source>Symantec – good mail was stopped</source>
            <extracomment>destinations/symantec-false-positive: title</extracomment>
            <translation>Symantec – correo legítimo detenido</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake</source>
            <extracomment>destinations/symantec-clicktime-false-positive: title</extracomment>
            <translation>Symantec – enlace bloqueado por error</translation>
        </message>
        <message>
            <source>Symantec – link blocked by mistake (support case)</source>
            <extracomment>destinations/symantec-clicktime-support-case: title</extracomment>
            <translation>Symantec – enlace bloqueado por error (caso de soporte)</translation>
        </message>
        <message>
            <source>Symantec – my mail to others is stopped</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: title</extracomment>
            <translation>Symantec – mi correo a otros queda detenido</translation>
        </message>
        <message>
            <source>Symantec – spam that got through</source>
            <extracomment>destinations/symantec-missed-spam: title</extracomment>
            <translation>Symantec – spam no detenido</translation>
        </message>
        <message>
            <source>TLS from the first octet</source>
            <extracomment>policy SmtpSecurity: choices</extracomment>
            <translation>TLS desde el primer octeto</translation>
        </message>
        <message>
            <source>Take the file of the message</source>
            <extracomment>clients/sup: procedures.title</extracomment>
            <translation>Usar el archivo del mensaje</translation>
        </message>
        <message>
            <source>Tests with Claws Mail 4.1.1</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>pruebas con Claws Mail 4.1.1</translation>
        </message>
        <message>
            <source>Tests with Evolution 3.46.4</source>
            <extracomment>clients/evolution: procedures.source</extracomment>
            <translation>pruebas con Evolution 3.46.4</translation>
        </message>
        <message>
            <source>Tests with Thunderbird 153.7.0esr on Linux</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>pruebas con Thunderbird 153.7.0esr en Linux</translation>
        </message>
        <message>
            <source>Text of a public project</source>
            <extracomment>clients/claws-mail: procedures.source</extracomment>
            <translation>texto de un proyecto público</translation>
        </message>
        <message>
            <source>Text of a public project that lists reporting addresses</source>
            <extracomment>destinations/us-cisa: sources.name</extracomment>
            <translation>texto de un proyecto público que enumera direcciones de notificación</translation>
        </message>
        <message>
            <source>Texts of public projects</source>
            <extracomment>clients/gmail: procedures.source</extracomment>
            <translation>textos de proyectos públicos</translation>
        </message>
        <message>
            <source>Texts of public projects that do not name the edition of Outlook</source>
            <extracomment>clients/outlook-new: procedures.source</extracomment>
            <translation>textos de proyectos públicos que no indican la edición de Outlook</translation>
        </message>
        <message>
            <source>The APWG passes the web addresses it finds in phishing mails on to its partners.</source>
            <extracomment>destinations/apwg: consent</extracomment>
            <translation>El APWG transmite a sus socios las direcciones web que encuentra en correos de phishing.</translation>
        </message>
        <message>
            <source>The Bat!</source>
            <extracomment>clients/the-bat: title</extracomment>
            <translation>The Bat!</translation>
        </message>
        <message>
            <source>The Bat! on Windows</source>
            <extracomment>clients/the-bat: versions</extracomment>
            <translation>The Bat! en Windows</translation>
        </message>
        <message>
            <source>The Bat!’s help, an old version</source>
            <extracomment>clients/the-bat: procedures.source</extracomment>
            <translation>ayuda de The Bat!, una versión antigua</translation>
        </message>
        <message>
            <source>The Gmail app for Android, iPhone and iPad</source>
            <extracomment>clients/gmail-app: versions</extracomment>
            <translation>La aplicación de Gmail para Android, iPhone y iPad</translation>
        </message>
        <message>
            <source>The GroupWise client on Windows</source>
            <extracomment>clients/groupwise: versions</extracomment>
            <translation>El cliente GroupWise en Windows</translation>
        </message>
        <message>
            <source>The Mail app of Nextcloud, version 1.8 and later</source>
            <extracomment>clients/nextcloud-mail: versions</extracomment>
            <translation>La aplicación Mail de Nextcloud, versión 1.8 y posteriores</translation>
        </message>
        <message>
            <source>The Mail app that came with Windows 10 and 11, until the new Outlook took its place</source>
            <extracomment>clients/windows-10-mail: versions</extracomment>
            <translation>La aplicación Correo que venía con Windows 10 y 11, hasta que la sustituyó el nuevo Outlook</translation>
        </message>
        <message>
            <source>The National Cyber Security Centre tells nobody the result. It can block the sender and ask for pages to be taken down.</source>
            <extracomment>destinations/uk-ncsc: what_next</extracomment>
            <translation>El National Cyber Security Centre no comunica el resultado a nadie. Puede bloquear al remitente y pedir que se retiren páginas.</translation>
        </message>
        <message>
            <source>The Sup mail program in a terminal</source>
            <extracomment>clients/sup: versions</extracomment>
            <translation>El programa de correo Sup en una terminal</translation>
        </message>
        <message>
            <source>The address comes from a Microsoft page of about 2021. Check in Microsoft’s documentation that it is still in use.</source>
            <extracomment>destinations/microsoft-false-positive: check_before_use</extracomment>
            <translation>La dirección procede de una página de Microsoft de 2021 aproximadamente. Compruebe en la documentación de Microsoft si aún se usa.</translation>
        </message>
        <message>
            <source>The address comes from one text of another project. Check it on CISA’s site first.</source>
            <extracomment>destinations/us-cisa: check_before_use</extracomment>
            <translation>La dirección procede de un único texto de otro proyecto. Compruébela antes en el sitio de la CISA.</translation>
        </message>
        <message>
            <source>The address comes from pages of about 2012. Check with Kaspersky support that it is still in use.</source>
            <extracomment>destinations/kaspersky-false-positive: check_before_use</extracomment>
            <translation>La dirección procede de páginas de 2012 aproximadamente. Compruebe con el soporte de Kaspersky si aún se usa.</translation>
        </message>
        <message>
            <source>The address comes from texts of other projects. Check it on the site of the APWG first; older texts name reportphishing@antiphishing.org.</source>
            <extracomment>destinations/apwg: check_before_use</extracomment>
            <translation>La dirección procede de textos de otros proyectos. Compruébela antes en el sitio del APWG; textos más antiguos indican reportphishing@antiphishing.org.</translation>
        </message>
        <message>
            <source>The address comes from the help pages of a hosting company, not from N-able. Check it with your mail provider first.</source>
            <extracomment>destinations/n-able-false-positive: check_before_use</extracomment>
            <translation>La dirección procede de las páginas de ayuda de una empresa de alojamiento web, no de N-able. Compruébela antes con su proveedor de correo.</translation>
        </message>
        <message>
            <source>The article is of 2021 and the product has changed hands since. Check that its addresses are still in use.</source>
            <extracomment>destinations/trellix: check_before_use</extracomment>
            <translation>El artículo es de 2021 y el producto ha cambiado de dueño desde entonces. Compruebe si sus direcciones aún se usan.</translation>
        </message>
        <message>
            <source>The attached message can arrive empty, for example when the subject is long or holds an emoji. Open the mail among those you sent, and look whether the attachment has a size. If not, download the message and let Intact make the mail.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>El mensaje adjunto puede llegar vacío, por ejemplo si el asunto es largo o contiene un emoji. Abra el correo entre los que envió y compruebe que el tamaño del archivo adjunto no sea cero. Si lo es, descargue el mensaje y deje que Intact prepare el correo.</translation>
        </message>
        <message>
            <source>The case tells you what comes of it.</source>
            <extracomment>destinations/symantec-clicktime-support-case: what_next</extracomment>
            <translation>El resultado se comunica en el caso.</translation>
        </message>
        <message>
            <source>The choice beside «Forward» stays for the next time: look at it before each forward.</source>
            <extracomment>clients/groupwise: warnings</extracomment>
            <translation>Lo elegido junto a «Forward» se mantiene para la próxima vez: mírelo antes de cada reenvío.</translation>
        </message>
        <message>
            <source>The desktop program of Tuta (Tutanota)</source>
            <extracomment>clients/tuta: versions</extracomment>
            <translation>El programa de escritorio de Tuta (Tutanota)</translation>
        </message>
        <message>
            <source>The destination that is chosen when Intact starts. Where it is forced, no other can be chosen.</source>
            <extracomment>policy DefaultDestination: text</extracomment>
            <translation>El destino elegido al iniciar Intact. Si es obligatorio, no se puede elegir otro.</translation>
        </message>
        <message>
            <source>The files it calls .MSG are plain messages, not Outlook’s. Intact looks at the content, not at the name.</source>
            <extracomment>clients/the-bat: warnings</extracomment>
            <translation>Los archivos que este programa llama .MSG son mensajes normales, no archivos de Outlook. Intact mira el contenido, no el nombre.</translation>
        </message>
        <message>
            <source>The forward of a forward</source>
            <translation type="vanished">El reenvío de un reenvío</translation>
        </message>
        <message>
            <source>The header lines of mail received through Notes can be damaged, so a sample from here may not be accepted. If the message can also be read in another mail program or in webmail, take it from there.</source>
            <extracomment>clients/lotus-notes: warnings</extracomment>
            <translation>Las líneas de encabezado del correo recibido con Notes pueden estar dañadas, así que puede que no se acepte una muestra de aquí. Si el mensaje también se puede leer en otro programa de correo o en el correo web, tómelo de allí.</translation>
        </message>
        <message>
            <source>The header lines shown by «View message details» can be fewer than those in the downloaded file. Use the file.</source>
            <extracomment>clients/outlook-web: warnings</extracomment>
            <translation>Las líneas de encabezado que muestra «View message details» pueden ser menos que las del archivo descargado. Use el archivo.</translation>
        </message>
        <message>
            <source>The host name. Accounts use this server and no other; a person’s first own address is an account where none is set up.</source>
            <extracomment>policy SmtpHost: text</extracomment>
            <translation>El nombre de host. Las cuentas usan este servidor y ningún otro; si no hay ninguna cuenta configurada, sirve de cuenta la primera dirección propia del usuario.</translation>
        </message>
        <message>
            <source>The key F alone forwards inline, which is not a valid sample. Use Shift+F.</source>
            <extracomment>clients/kmail: warnings</extracomment>
            <translation>La tecla F sola reenvía en el texto, y eso no es una muestra válida. Use Mayúsculas+F.</translation>
        </message>
        <message>
            <source>The language of the program, instead of the system’s.</source>
            <extracomment>policy Language: text</extracomment>
            <translation>El idioma del programa, en lugar del idioma del sistema.</translation>
        </message>
        <message>
            <source>The mail address for each destination named here. Forced addresses cannot be changed by people.</source>
            <extracomment>policy DestinationAddresses: text</extracomment>
            <translation>La dirección de correo de cada destino que se indique aquí. Las direcciones obligatorias no las pueden cambiar los usuarios.</translation>
        </message>
        <message>
            <source>The mail is examined, and its web addresses are passed to partners that block them.</source>
            <extracomment>destinations/apwg: what_next</extracomment>
            <translation>El correo se examina, y sus direcciones web se transmiten a socios que las bloquean.</translation>
        </message>
        <message>
            <source>The message arrives as an attached message: the header lines as far as Outlook stored them, the body made anew.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>El mensaje llega como mensaje adjunto: con las líneas de encabezado que guardó Outlook y el cuerpo rehecho.</translation>
        </message>
        <message>
            <source>The message as a file.</source>
            <extracomment>clients/mailspring: procedures.keeps</extracomment>
            <translation>El mensaje como archivo.</translation>
        </message>
        <message>
            <source>The message as a file; .eml or .msg, as the program’s settings say. Choose .eml.</source>
            <extracomment>clients/tuta: procedures.keeps</extracomment>
            <translation>El mensaje como archivo; .eml o .msg, según los ajustes del programa. Elija .eml.</translation>
        </message>
        <message>
            <source>The message as an attachment.</source>
            <extracomment>clients/horde: procedures.keeps</extracomment>
            <translation>El mensaje como archivo adjunto.</translation>
        </message>
        <message>
            <source>The message as an attachment; how exactly is not verified.</source>
            <extracomment>clients/entourage: procedures.keeps</extracomment>
            <translation>El mensaje como archivo adjunto; no está verificado con qué exactitud.</translation>
        </message>
        <message>
            <source>The message as it is stored.</source>
            <extracomment>clients/seamonkey: procedures.keeps</extracomment>
            <translation>El mensaje tal como está guardado.</translation>
        </message>
        <message>
            <source>The message goes as it is stored, in this program’s own .eml format.</source>
            <extracomment>clients/outlook-express: procedures.keeps</extracomment>
            <translation>El mensaje sale tal como está guardado, en el formato .eml propio de este programa.</translation>
        </message>
        <message>
            <source>The message with its header lines, as far as is reported.</source>
            <extracomment>clients/outlook-mac: procedures.keeps</extracomment>
            <translation>El mensaje con sus líneas de encabezado, según se informa.</translation>
        </message>
        <message>
            <source>The message with its header lines. Choose EML, not MSG.</source>
            <extracomment>clients/outlook-new: procedures.keeps</extracomment>
            <translation>El mensaje con sus líneas de encabezado. Elija EML, no MSG.</translation>
        </message>
        <message>
            <source>The message with its original header lines.</source>
            <extracomment>clients/kmail: procedures.keeps</extracomment>
            <translation>El mensaje con sus líneas de encabezado originales.</translation>
        </message>
        <message>
            <source>The message with small changes that Intact names. Drag one message at a time.</source>
            <extracomment>clients/evolution: procedures.keeps</extracomment>
            <translation>El mensaje con pequeños cambios, que Intact indica. Arrastre los mensajes de uno en uno.</translation>
        </message>
        <message>
            <source>The new Outlook of Windows 11 and Microsoft 365, with the «New Outlook» switch turned on</source>
            <extracomment>clients/outlook-new: versions</extracomment>
            <translation>El nuevo Outlook de Windows 11 y Microsoft 365, con el conmutador «New Outlook» activado</translation>
        </message>
        <message>
            <source>The original as a message of its own.</source>
            <extracomment>clients/mutt: procedures.keeps</extracomment>
            <translation>El original como mensaje independiente.</translation>
        </message>
        <message>
            <source>The original message must appear in the new mail as an attachment, with all its header lines and its body as they arrived.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>El mensaje original debe aparecer en el correo nuevo como archivo adjunto, con todas sus líneas de encabezado y su cuerpo tal como llegaron.</translation>
        </message>
        <message>
            <source>The people at this address decide what happens next. Ask them if you do not hear from them.</source>
            <extracomment>destinations/own-address: what_next</extracomment>
            <translation>Las personas de esta dirección deciden qué pasa después. Pregúnteles si no tiene noticias suyas.</translation>
        </message>
        <message>
            <source>The person the message was first sent to. When it is passed on to somebody else first, details that Symantec needs can get lost, and the sample may not be accepted.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: who</extracomment>
            <translation>La persona a la que se envió primero el mensaje. Si antes se pasa a otra persona, se pueden perder detalles que Symantec necesita, y puede que la muestra no se acepte.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail on most servers. That is not a valid sample.</source>
            <extracomment>clients/roundcube: warnings</extracomment>
            <translation>En la mayoría de los servidores, la opción «Forward» normal pone el texto en un correo nuevo. Eso no es una muestra válida.</translation>
        </message>
        <message>
            <source>The plain «Forward» puts the text into a new mail, unless you changed that in the settings. That is not a valid sample: use «Forward As» and «Attachment».</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>La opción «Forward» normal pone el texto en un correo nuevo, salvo que usted lo haya cambiado en los ajustes. Eso no es una muestra válida: use «Forward As» y «Attachment».</translation>
        </message>
        <message>
            <source>The raw source of the message.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>El código fuente del mensaje, sin procesar.</translation>
        </message>
        <message>
            <source>The registered user the address belongs to.</source>
            <extracomment>destinations/spamcop: who</extracomment>
            <translation>El usuario registrado al que pertenece la dirección.</translation>
        </message>
        <message>
            <source>The same as by dragging.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>Lo mismo que al arrastrar.</translation>
        </message>
        <message>
            <source>The same as by dragging. The setting stays until you change it back.</source>
            <extracomment>clients/outlook-2003: procedures.keeps</extracomment>
            <translation>Lo mismo que al arrastrar. El ajuste se mantiene hasta que usted lo cambie.</translation>
        </message>
        <message>
            <source>The same as saving it.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>Lo mismo que al guardarlo.</translation>
        </message>
        <message>
            <source>The same as through the ribbon.</source>
            <extracomment>clients/outlook-2016: procedures.keeps</extracomment>
            <translation>Lo mismo que con la cinta de opciones.</translation>
        </message>
        <message>
            <source>The samples are unpacked and looked at by a machine; no answer is to be expected.</source>
            <extracomment>destinations/sophos-false-positive: what_next</extracomment>
            <translation>Las muestras se extraen y se examinan de forma automática; no cabe esperar respuesta.</translation>
        </message>
        <message>
            <source>The samples are worked on by a machine; there is no answer to a single report.</source>
            <extracomment>destinations/hornetsecurity-false-positive: what_next</extracomment>
            <translation>Las muestras se procesan de forma automática; no hay respuesta a notificaciones individuales.</translation>
        </message>
        <message>
            <source>The sender of the mail that was stopped, or the sender’s administrator.</source>
            <extracomment>destinations/symantec-false-positive-outside-sender: who</extracomment>
            <translation>El remitente del correo que se detuvo, o el administrador del remitente.</translation>
        </message>
        <message>
            <source>The subject, with {judgement}, {date} and {count}. A subject that a destination demands is used there all the same.</source>
            <extracomment>policy SubjectTemplate: text</extracomment>
            <translation>El asunto, con {judgement}, {date} y {count}. Si un destino exige un asunto, se usa ese igualmente.</translation>
        </message>
        <message>
            <source>The text that «Show Original» shows is no valid sample when it is copied into a mail.</source>
            <extracomment>clients/zimbra: warnings</extracomment>
            <translation>El texto que muestra «Show Original» no es una muestra válida si se copia en un correo.</translation>
        </message>
        <message>
            <source>The unmodified original, unless it arrives empty.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>El original sin modificar, salvo que llegue vacío.</translation>
        </message>
        <message>
            <source>The usual Forward of a mail app puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/phone: warnings</extracomment>
            <translation>El reenvío habitual de una aplicación de correo pone el texto en un correo nuevo. Eso no es una muestra válida.</translation>
        </message>
        <message>
            <source>The usual «Forward» of mail programs puts the text into a new mail. That is not a valid sample.</source>
            <extracomment>clients/apple-mail-phone: warnings</extracomment>
            <translation>La opción «Forward» habitual de los programas de correo pone el texto en un correo nuevo. Eso no es una muestra válida.</translation>
        </message>
        <message>
            <source>The webmail of GMX, web.de and mail.com</source>
            <extracomment>clients/gmx: versions</extracomment>
            <translation>El correo web de GMX, web.de y mail.com</translation>
        </message>
        <message>
            <source>The whole message as an attachment.</source>
            <extracomment>clients/apple-mail: procedures.keeps</extracomment>
            <translation>El mensaje entero, como archivo adjunto.</translation>
        </message>
        <message>
            <source>The whole message, as is reported.</source>
            <extracomment>clients/nextcloud-mail: procedures.keeps</extracomment>
            <translation>El mensaje entero, según se informa.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>El mensaje entero, si se descargó por completo.</translation>
        </message>
        <message>
            <source>The whole message, if it was downloaded completely. Older versions cannot do this.</source>
            <extracomment>clients/thunderbird-android: procedures.keeps</extracomment>
            <translation>El mensaje entero, si se descargó por completo. Las versiones anteriores no pueden hacerlo.</translation>
        </message>
        <message>
            <source>The whole message.</source>
            <extracomment>clients/claws-mail: procedures.keeps</extracomment>
            <translation>El mensaje entero.</translation>
        </message>
        <message>
            <source>The whole messages. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/gmail: procedures.keeps</extracomment>
            <translation>Los mensajes enteros. Mire antes si se aceptan varias muestras en un correo.</translation>
        </message>
        <message>
            <source>The whole messages: several are always attached. Look first whether several samples are taken in one mail.</source>
            <extracomment>clients/roundcube: procedures.keeps</extracomment>
            <translation>Los mensajes enteros: si son varios, siempre se adjuntan. Mire antes si se aceptan varias muestras en un correo.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Save the samples, then open a case on the Broadcom support site and give them there.</source>
            <extracomment>destinations/symantec-clicktime-support-case: address_hint</extracomment>
            <translation>No hay ninguna dirección de correo para esto. Guarde las muestras, abra un caso en el sitio de soporte de Broadcom y entréguelas allí.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator reports the message in the Mimecast Administration Console, one at a time.</source>
            <extracomment>destinations/mimecast: address_hint</extracomment>
            <translation>No hay ninguna dirección de correo para esto. Su administrador notifica los mensajes en la Mimecast Administration Console, de uno en uno.</translation>
        </message>
        <message>
            <source>There is no mail address for this. Your administrator uses “Report” in the logs, or opens a ticket with the samples attached.</source>
            <extracomment>destinations/proofpoint-essentials: address_hint</extracomment>
            <translation>No hay ninguna dirección de correo para esto. Su administrador usa «Report» en los registros, o abre un ticket con las muestras adjuntas.</translation>
        </message>
        <message>
            <source>This address is for Sophos PureMessage. With Sophos Email (Sophos Central), report in the quarantine, by the banner of the message, or in the admin console instead.</source>
            <extracomment>destinations/sophos-false-positive: check_before_use</extracomment>
            <translation>Esta dirección es para Sophos PureMessage. Con Sophos Email (Sophos Central), notifíquelo en la cuarentena, con el banner del mensaje o en la consola de administración.</translation>
        </message>
        <message>
            <source>This address is not in Cisco’s guide that is known here; it comes from the manual of an add-in for reporting to Cisco (2026). Check it with Cisco or your administrator first.</source>
            <extracomment>destinations/cisco-malware: check_before_use</extracomment>
            <translation>Esta dirección no está en la guía de Cisco que se conoce aquí; procede del manual de un complemento para notificar mensajes a Cisco (2026). Compruébela antes con Cisco o con su administrador.</translation>
        </message>
        <message>
            <source>Through the menu</source>
            <extracomment>clients/apple-mail: procedures.title</extracomment>
            <translation>Con el menú</translation>
        </message>
        <message>
            <source>Through the menu of the message</source>
            <extracomment>clients/nextcloud-mail: procedures.title</extracomment>
            <translation>Con el menú del mensaje</translation>
        </message>
        <message>
            <source>Through the ribbon</source>
            <extracomment>clients/outlook-2016: procedures.title</extracomment>
            <translation>Con la cinta de opciones</translation>
        </message>
        <message>
            <source>Through the three dots</source>
            <extracomment>clients/outlook-new: procedures.title</extracomment>
            <translation>Con los tres puntos</translation>
        </message>
        <message>
            <source>Thunderbird</source>
            <extracomment>clients/thunderbird: title</extracomment>
            <translation>Thunderbird</translation>
        </message>
        <message>
            <source>Thunderbird for Android, K-9 Mail</source>
            <extracomment>clients/thunderbird-android: title</extracomment>
            <translation>Thunderbird para Android, K-9 Mail</translation>
        </message>
        <message>
            <source>Thunderbird writes lines of its own, such as X-Mozilla-Status, on top of messages it stores. When it gives you a file, they can be in it; Intact takes them off and tells you.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Thunderbird escribe líneas propias, como X-Mozilla-Status, al principio de los mensajes que guarda. Cuando Thunderbird entrega un archivo, pueden estar en él; Intact las quita y le avisa.</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>código fuente de Thunderbird, 2026-08-22</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22, for the button’s name</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>código fuente de Thunderbird, 2026-08-22, para el nombre del botón</translation>
        </message>
        <message>
            <source>Thunderbird’s source, 2026-08-22; Broadcom article 163837</source>
            <extracomment>clients/thunderbird: procedures.source</extracomment>
            <translation>código fuente de Thunderbird, 2026-08-22; artículo 163837 de Broadcom</translation>
        </message>
        <message>
            <source>Tick the message.</source>
            <extracomment>clients/horde: procedures.steps.text</extracomment>
            <translation>Marque el mensaje.</translation>
        </message>
        <message>
            <source>Tick the messages in the list.</source>
            <extracomment>clients/gmail: procedures.steps.text</extracomment>
            <translation>Marque los mensajes en la lista.</translation>
        </message>
        <message>
            <source>Trellix (McAfee) – wrong verdict</source>
            <extracomment>destinations/trellix: title</extracomment>
            <translation>Trellix (McAfee) – veredicto erróneo</translation>
        </message>
        <message>
            <source>Trend Micro – wrong verdict</source>
            <extracomment>destinations/trend-micro: title</extracomment>
            <translation>Trend Micro – veredicto erróneo</translation>
        </message>
        <message>
            <source>Trusted Reviews, how to report a scam email</source>
            <extracomment>destinations/uk-ncsc: sources.name</extracomment>
            <translation>Trusted Reviews, cómo notificar un correo fraudulento</translation>
        </message>
        <message>
            <source>Trustwave does not answer personally.</source>
            <extracomment>destinations/trustwave-missed-spam: what_next</extracomment>
            <translation>Trustwave no responde personalmente.</translation>
        </message>
        <message>
            <source>Trustwave knowledge base 21199</source>
            <extracomment>destinations/trustwave-missed-spam: sources.name</extracomment>
            <translation>base de conocimientos de Trustwave, 21199</translation>
        </message>
        <message>
            <source>Trustwave – spam that got through</source>
            <extracomment>destinations/trustwave-missed-spam: title</extracomment>
            <translation>Trustwave – spam no detenido</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes Symantec test the page anew. If the verdict has changed, the link opens and there is nothing to report.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: first_advice</extracomment>
            <translation>Pruebe primero el enlace otra vez: con cada clic, Symantec vuelve a examinar la página. Si el veredicto ha cambiado, el enlace se abre y no hay nada que notificar.</translation>
        </message>
        <message>
            <source>Try the link again now and then: each click tests the page anew, so it opens as soon as the verdict has changed.</source>
            <extracomment>destinations/symantec-clicktime-false-positive: what_next</extracomment>
            <translation>Pruebe el enlace de vez en cuando: cada clic vuelve a examinar la página, así que se abre en cuanto cambia el veredicto.</translation>
        </message>
        <message>
            <source>Tuta desktop</source>
            <extracomment>clients/tuta: title</extracomment>
            <translation>Tuta para escritorio</translation>
        </message>
        <message>
            <source>Type «:set mime_forward=yes» and press Enter.</source>
            <extracomment>clients/mutt: procedures.steps.text</extracomment>
            <translation>Escriba «:set mime_forward=yes» y presione Entrar.</translation>
        </message>
        <message>
            <source>Under «On replies and forwards», set «When forwarding a message» to «Attach original message».</source>
            <extracomment>clients/outlook-2003: procedures.steps.text</extracomment>
            <translation>En «On replies and forwards», en «When forwarding a message», elija «Attach original message».</translation>
        </message>
        <message>
            <source>United Kingdom – NCSC suspicious mail</source>
            <extracomment>destinations/uk-ncsc: title</extracomment>
            <translation>Reino Unido – correo sospechoso (NCSC)</translation>
        </message>
        <message>
            <source>United States – CISA phishing reports</source>
            <extracomment>destinations/us-cisa: title</extracomment>
            <translation>Estados Unidos – notificaciones de phishing (CISA)</translation>
        </message>
        <message>
            <source>Use a computer</source>
            <extracomment>clients/apple-mail-phone: procedures.title</extracomment>
            <translation>Usar un equipo de escritorio o portátil</translation>
        </message>
        <message>
            <source>Use the browser of a computer</source>
            <extracomment>clients/gmail-app: procedures.title</extracomment>
            <translation>Usar el navegador de un equipo</translation>
        </message>
        <message>
            <source>Use the file format your program itself saves messages in, and do not put it into an archive.</source>
            <extracomment>clients/general: procedures.steps.text</extracomment>
            <translation>Use el formato de archivo en el que su propio programa guarda los mensajes, y no lo meta en un archivo comprimido.</translation>
        </message>
        <message>
            <source>Usually everything. Intact shows whether something is missing.</source>
            <extracomment>clients/general: procedures.keeps</extracomment>
            <translation>Por lo general, todo. Intact muestra si falta algo.</translation>
        </message>
        <message>
            <source>Usually your administrator. Mail that was forwarded inline is refused.</source>
            <extracomment>destinations/proofpoint-essentials: who</extracomment>
            <translation>Por lo general, su administrador. Se rechaza el correo reenviado en el texto.</translation>
        </message>
        <message>
            <source>Versions before April 2026 have none of these entries.</source>
            <extracomment>clients/mailspring: warnings</extracomment>
            <translation>Las versiones anteriores a abril de 2026 no tienen ninguna de estas opciones.</translation>
        </message>
        <message>
            <source>Versions since April 2026 on Windows, macOS and Linux; earlier ones cannot do it</source>
            <extracomment>clients/mailspring: versions</extracomment>
            <translation>Versiones desde abril de 2026 en Windows, macOS y Linux; las anteriores no pueden hacerlo</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <extracomment>policy WatchedFolderAllowed: title</extracomment>
            <translation>Carpeta vigilada</translation>
        </message>
        <message>
            <source>What a valid sample needs</source>
            <extracomment>clients/general: procedures.title</extracomment>
            <translation>Lo que necesita una muestra válida</translation>
        </message>
        <message>
            <source>What is known here comes from a forum and a manual page. Check the form of the address on SpamCop’s site.</source>
            <extracomment>destinations/spamcop: check_before_use</extracomment>
            <translation>Lo que se sabe aquí procede de un foro y de una página de manual. Compruebe la forma de la dirección en el sitio de SpamCop.</translation>
        </message>
        <message>
            <source>What is known here comes from two Proofpoint partners, one page of 2016. Your administrator knows the way that is open to you.</source>
            <extracomment>destinations/proofpoint-essentials: check_before_use</extracomment>
            <translation>Lo que se sabe aquí procede de dos socios de Proofpoint; una de sus páginas es de 2016. Su administrador conoce la vía que tiene usted disponible.</translation>
        </message>
        <message>
            <source>What is known here is from a blog of 2009. Ask Trend Micro’s support before you send anything.</source>
            <extracomment>destinations/trend-micro: check_before_use</extracomment>
            <translation>Lo que se sabe aquí procede de un blog de 2009. Pregunte al soporte de Trend Micro antes de enviar nada.</translation>
        </message>
        <message>
            <source>What is older is forgotten with the next submission.</source>
            <extracomment>policy HistoryDays: text</extracomment>
            <translation>Lo más antiguo se olvida con el siguiente envío.</translation>
        </message>
        <message>
            <source>What people agree to before their first submission to each destination, instead of Intact’s own words.</source>
            <extracomment>policy ConsentText: text</extracomment>
            <translation>Lo que los usuarios aceptan antes de su primer envío a cada destino, en lugar del texto propio de Intact.</translation>
        </message>
        <message>
            <source>When several messages are forwarded at once, only the last one may be attached. Forward one at a time.</source>
            <extracomment>clients/nextcloud-mail: warnings</extracomment>
            <translation>Si se reenvían varios mensajes a la vez, puede que solo se adjunte el último. Reenvíelos de uno en uno.</translation>
        </message>
        <message>
            <source>When you drag several messages whose subjects end alike, Thunderbird may hand over one of them twice and another not at all. Drag the missing one alone.</source>
            <extracomment>clients/thunderbird: warnings</extracomment>
            <translation>Al arrastrar varios mensajes cuyos asuntos terminan igual, Thunderbird puede entregar uno de ellos dos veces y otro ninguna. Arrastre solo el que falta.</translation>
        </message>
        <message>
            <source>Whether Intact remembers on this computer what was submitted: dates, destination, fingerprints, nothing of the messages.</source>
            <extracomment>policy KeepHistory: text</extracomment>
            <translation>Indica si Intact recuerda en este equipo lo que se envió: fechas, destino y huellas, nada de los mensajes.</translation>
        </message>
        <message>
            <source>Whether an answer comes is not known. Ask your administrator if the filter keeps making the same mistake.</source>
            <extracomment>destinations/trellix: what_next</extracomment>
            <translation>No se sabe si llega una respuesta. Pregunte a su administrador si el filtro repite el mismo error.</translation>
        </message>
        <message>
            <source>Whether people have to agree to the privacy statement before the first submission to each destination. If off, the organisation has settled it for them.</source>
            <extracomment>policy AskConsent: text</extracomment>
            <translation>Indica si los usuarios deben aceptar la declaración de privacidad antes del primer envío a cada destino. Si está desactivado, la organización lo ha resuelto por ellos.</translation>
        </message>
        <message>
            <source>Whether people may have Intact take every message that is saved in a folder.</source>
            <extracomment>policy WatchedFolderAllowed: text</extracomment>
            <translation>Indica si los usuarios pueden hacer que Intact agregue cada mensaje que se guarde en una carpeta.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Downloading it as EML and dropping it on Intact shows you.</source>
            <extracomment>clients/outlook-new: warnings</extracomment>
            <translation>No se verificó si el mensaje adjunto llega con todas las líneas de encabezado. Para verlo, descárguelo como EML y suéltelo en Intact.</translation>
        </message>
        <message>
            <source>Whether the attached message arrives with every header line was not verified. Dragging it to the desktop and dropping the file on Intact shows you.</source>
            <extracomment>clients/outlook-mac: warnings</extracomment>
            <translation>No se verificó si el mensaje adjunto llega con todas las líneas de encabezado. Para verlo, arrástrelo al escritorio y suelte el archivo en Intact.</translation>
        </message>
        <message>
            <source>While a single message is open, forwarding as an attachment may not be offered. Go back to the list.</source>
            <extracomment>clients/horde: warnings</extracomment>
            <translation>Con un solo mensaje abierto, puede que no se ofrezca reenviarlo como archivo adjunto. Vuelva a la lista.</translation>
        </message>
        <message>
            <source>Whom to ask; stands below what went wrong. A name, a number, or an address.</source>
            <extracomment>policy HelpdeskContact: text</extracomment>
            <translation>A quién preguntar; figura debajo de lo que falló. Un nombre, un número o una dirección.</translation>
        </message>
        <message>
            <source>Windows Live Mail, Windows Mail</source>
            <extracomment>clients/windows-live-mail: title</extracomment>
            <translation>Windows Live Mail, Windows Mail</translation>
        </message>
        <message>
            <source>Windows Live Mail, and Windows Mail of Windows Vista</source>
            <extracomment>clients/windows-live-mail: versions</extracomment>
            <translation>Windows Live Mail, y Windows Mail de Windows Vista</translation>
        </message>
        <message>
            <source>Windows, macOS and Linux; also Betterbird</source>
            <extracomment>clients/thunderbird: versions</extracomment>
            <translation>Windows, macOS y Linux; también Betterbird</translation>
        </message>
        <message>
            <source>With a button of its own</source>
            <extracomment>clients/thunderbird: procedures.title</extracomment>
            <translation>Con un botón propio</translation>
        </message>
        <message>
            <source>With a right click</source>
            <extracomment>clients/outlook-express: procedures.title</extracomment>
            <translation>Con el botón derecho</translation>
        </message>
        <message>
            <source>With a setting</source>
            <extracomment>clients/mutt: procedures.title</extracomment>
            <translation>Con un ajuste</translation>
        </message>
        <message>
            <source>With the keyboard</source>
            <extracomment>clients/evolution: procedures.title</extracomment>
            <translation>Con el teclado</translation>
        </message>
        <message>
            <source>Xperience Group, knowledge base 135</source>
            <extracomment>destinations/proofpoint-essentials: sources.name</extracomment>
            <translation>Xperience Group, base de conocimientos 135</translation>
        </message>
        <message>
            <source>Yahoo Mail and AOL Mail in a web browser</source>
            <extracomment>clients/yahoo: versions</extracomment>
            <translation>Yahoo Mail y AOL Mail en un navegador web</translation>
        </message>
        <message>
            <source>Yahoo Mail in the browser</source>
            <extracomment>clients/yahoo: title</extracomment>
            <translation>Yahoo Mail en el navegador</translation>
        </message>
        <message>
            <source>Yahoo’s own filter can hold back a mail that carries spam as an attachment. If it refuses to send, use the mail program or the web page that your filter’s maker names.</source>
            <extracomment>clients/yahoo: warnings</extracomment>
            <translation>El propio filtro de Yahoo puede retener un correo que lleva spam como archivo adjunto. Si se niega a enviarlo, use el programa de correo o la página web que indique el fabricante de su filtro.</translation>
        </message>
        <message>
            <source>Your administrator. Only some customers get an answer.</source>
            <extracomment>destinations/mimecast: who</extracomment>
            <translation>Su administrador. Solo algunos clientes reciben respuesta.</translation>
        </message>
        <message>
            <source>Zimbra webmail</source>
            <extracomment>clients/zimbra: title</extracomment>
            <translation>Correo web Zimbra</translation>
        </message>
        <message>
            <source>Zimbra’s source, 2024-09-17</source>
            <extracomment>clients/zimbra: procedures.source</extracomment>
            <translation>código fuente de Zimbra, 2024-09-17</translation>
        </message>
        <message>
            <source>Zimbra’s web client</source>
            <extracomment>clients/zimbra: versions</extracomment>
            <translation>El cliente web de Zimbra</translation>
        </message>
        <message>
            <source>a mail without a sample attached (it is thrown away)</source>
            <extracomment>destinations/sophos-false-positive: rules.forbidden</extracomment>
            <translation>un correo sin muestra adjunta (se descarta)</translation>
        </message>
        <message>
            <source>a plain forward or pasted text</source>
            <extracomment>destinations/cloudmark: rules.forbidden</extracomment>
            <translation>un reenvío normal o texto pegado</translation>
        </message>
        <message>
            <source>archives such as .zip</source>
            <extracomment>destinations/symantec-clicktime-false-positive: rules.forbidden</extracomment>
            <translation>archivos comprimidos, como .zip</translation>
        </message>
        <message>
            <source>automatically forwarded mail (it is ignored)</source>
            <extracomment>destinations/trellix: rules.forbidden</extracomment>
            <translation>correo reenviado automáticamente (no se tiene en cuenta)</translation>
        </message>
        <message>
            <source>eM Client</source>
            <extracomment>clients/em-client: title</extracomment>
            <translation>eM Client</translation>
        </message>
        <message>
            <source>eM Client on Windows and macOS</source>
            <extracomment>clients/em-client: versions</extracomment>
            <translation>eM Client en Windows y macOS</translation>
        </message>
        <message>
            <source>iCloud Mail in the browser</source>
            <extracomment>clients/icloud: title</extracomment>
            <translation>iCloud Mail en el navegador</translation>
        </message>
        <message>
            <source>messages forwarded or pasted as text</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>mensajes reenviados o pegados como texto</translation>
        </message>
        <message>
            <source>messages of different kinds in one mail</source>
            <extracomment>destinations/microsoft-false-positive: rules.forbidden</extracomment>
            <translation>mensajes de distinto tipo en un mismo correo</translation>
        </message>
        <message>
            <source>symantec-clicktime-support-case</source>
            <translation type="vanished">symantec-clicktime-support-case</translation>
        </message>
        <message>
            <source>the forward of a forward</source>
            <extracomment>destinations/cisco-false-positive: rules.forbidden</extracomment>
            <translation>el reenvío de un reenvío</translation>
        </message>
    </context>
    <context>
        <name>Delivering</name>
        <message>
            <source>Where to save</source>
            <translation>Dónde guardar</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message numerus="yes">
            <source>%n draft(s) saved.</source>
            <translation>
                <numerusform>%n borrador está guardado.</numerusform>
                <numerusform>%n borradores están guardados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) stored in the mailbox {program}.</source>
            <translation>
                <numerusform>%n borrador está en el buzón {program}.</numerusform>
                <numerusform>%n borradores están en el buzón {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are in the mailbox {program}.</source>
            <translation type="vanished">
                <numerusform>%n borrador está en el buzón {program}.</numerusform>
                <numerusform>%n borradores están en el buzón {program}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts are saved.</source>
            <translation type="vanished">
                <numerusform>%n borrador está guardado.</numerusform>
                <numerusform>%n borradores están guardados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) opened in {program}. Press Send in each of them.</source>
            <translation>
                <numerusform>%n correo está abierto en {program}. Haga clic allí en Enviar.</numerusform>
                <numerusform>%n correos están abiertos en {program}. Haga clic en Enviar en cada uno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails are open in {program}. Press Send in each of them.</source>
            <translation type="vanished">
                <numerusform>%n correo está abierto en {program}. Haga clic allí en Enviar.</numerusform>
                <numerusform>%n correos están abiertos en {program}. Haga clic en Enviar en cada uno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s) saved.</source>
            <translation>
                <numerusform>%n muestra está guardada.</numerusform>
                <numerusform>%n muestras están guardadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n samples are saved.</source>
            <translation type="vanished">
                <numerusform>%n muestra está guardada.</numerusform>
                <numerusform>%n muestras están guardadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>8BITMIME is not offered</source>
            <translation>No se ofrece 8BITMIME</translation>
        </message>
        <message>
            <source>A line end may be added or lost there. That harms nothing.</source>
            <translation>Puede agregarse o perderse allí un fin de línea. No perjudica en nada.</translation>
        </message>
        <message>
            <source>A protected connection to “{host}” could not be made.</source>
            <translation>No se pudo establecer una conexión protegida con «{host}».</translation>
        </message>
        <message>
            <source>Add all files to your support case or web form. samples.txt says what they are.</source>
            <translation>Agregue todos los archivos a su caso de soporte o formulario web. En samples.txt se explica qué son.</translation>
        </message>
        <message>
            <source>Add the messages that arrived.</source>
            <translation>Agregue los mensajes que llegaron.</translation>
        </message>
        <message>
            <source>All of it went, but the answer is missing.</source>
            <translation>Se transmitió entero, pero falta la respuesta.</translation>
        </message>
        <message>
            <source>All of it went, but the server’s answer is missing.</source>
            <translation>Se transmitió entero, pero falta la respuesta del servidor.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation) and try again.</source>
            <translation>Permítalo en los ajustes del sistema (Privacidad y seguridad, Automatización) y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Answer what it asks, or wait for its window. Then try again, and close mails that open twice.</source>
            <translation type="vanished">Responda a lo que pregunte o espere a que aparezca su ventana. Después vuelva a intentarlo y cierre los correos que se abran dos veces.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner for a folder where samples may be.</source>
            <translation>Pida a quien administra el antivirus una carpeta donde se permitan las muestras.</translation>
        </message>
        <message>
            <source>Ask whoever runs the mail server.</source>
            <translation>Pregunte a quien administra el servidor de correo.</translation>
        </message>
        <message>
            <source>Attach as files in {program}</source>
            <translation>Adjuntar como archivos en {program}</translation>
        </message>
        <message>
            <source>Attach as messages in {program}</source>
            <translation>Adjuntar como mensajes en {program}</translation>
        </message>
        <message>
            <source>Attach in Thunderbird</source>
            <translation>Adjuntar en Thunderbird</translation>
        </message>
        <message>
            <source>Attach in {program}</source>
            <translation>Adjuntar en {program}</translation>
        </message>
        <message>
            <source>Before you send, look whether the samples are attached.</source>
            <translation>Antes de enviar, compruebe que las muestras estén adjuntas.</translation>
        </message>
        <message>
            <source>Check its name, and your network.</source>
            <translation>Compruebe el nombre y su conexión de red.</translation>
        </message>
        <message>
            <source>Check name and port in the settings.</source>
            <translation>Compruebe el nombre y el puerto en la configuración.</translation>
        </message>
        <message>
            <source>Check port and protection in the settings.</source>
            <translation>Compruebe el puerto y la protección en la configuración.</translation>
        </message>
        <message>
            <source>Check the address of the destination.</source>
            <translation>Compruebe la dirección del destino.</translation>
        </message>
        <message>
            <source>Check the date here, or tell whoever runs the server.</source>
            <translation>Compruebe la fecha de este equipo o avise a quien administra el servidor.</translation>
        </message>
        <message>
            <source>Check the port in the settings.</source>
            <translation>Compruebe el puerto en la configuración.</translation>
        </message>
        <message>
            <source>Check the server’s name in the settings.</source>
            <translation>Compruebe el nombre del servidor en la configuración.</translation>
        </message>
        <message>
            <source>Check your network, and try again.</source>
            <translation>Compruebe su conexión de red y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room.</source>
            <translation>Elija otra carpeta o libere espacio.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elija otra.</translation>
        </message>
        <message>
            <source>Choose another way where one is offered.</source>
            <translation>Elija otra forma de entrega si se ofrece alguna.</translation>
        </message>
        <message>
            <source>Choose another way, or save the drafts.</source>
            <translation>Elija otra forma de entrega o guarde los borradores.</translation>
        </message>
        <message>
            <source>DKIM ignores empty lines at the end (RFC 6376, 3.4)</source>
            <translation>DKIM no tiene en cuenta las líneas vacías del final (RFC 6376, 3.4)</translation>
        </message>
        <message>
            <source>Enter it, and try again.</source>
            <translation>Escríbala y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Enter it, or ask your administrator for it.</source>
            <translation>Escríbala o pídasela a su administrador.</translation>
        </message>
        <message>
            <source>Enter one address, such as desk@example.org.</source>
            <translation>Escriba una dirección, como desk@example.org.</translation>
        </message>
        <message>
            <source>Enter them again.</source>
            <translation>Escríbalos otra vez.</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here</source>
            <translation>Cada muestra sale tal como está aquí</translation>
        </message>
        <message>
            <source>Every sample goes out as it is here, but for the very end</source>
            <translation>Cada muestra sale tal como está aquí, salvo el final</translation>
        </message>
        <message>
            <source>From {program}. What happens to it now, Intact cannot see.</source>
            <translation type="vanished">Cuenta usada: {program}. Intact no puede ver qué ocurre a partir de ahora.</translation>
        </message>
        <message>
            <source>Headers and texts stay, their exact form may not.</source>
            <translation>Los encabezados y los textos se conservan; su forma exacta, quizá no.</translation>
        </message>
        <message>
            <source>Intact cannot see whether you did.</source>
            <translation>Intact no puede ver si lo hizo.</translation>
        </message>
        <message>
            <source>Intact is sending already, in another window or command.</source>
            <translation>Intact ya está enviando, en otra ventana o con otro comando.</translation>
        </message>
        <message>
            <source>Intact may not ask {program} to open a mail.</source>
            <translation>Intact no tiene permiso para pedir a {program} que abra un correo.</translation>
        </message>
        <message>
            <source>Intact runs in a sandbox here, and cannot start {program}</source>
            <translation>Intact se ejecuta aquí en un entorno aislado y no puede iniciar {program}</translation>
        </message>
        <message>
            <source>It did not go a second time.</source>
            <translation>No se envió por segunda vez.</translation>
        </message>
        <message>
            <source>It may have arrived</source>
            <translation>Puede que haya llegado</translation>
        </message>
        <message>
            <source>Local part: a dot-atom; domain: a host name</source>
            <translation>Parte local: un dot-atom; dominio: un nombre de host</translation>
        </message>
        <message>
            <source>Look at the account in the settings.</source>
            <translation>Revise la cuenta en la configuración.</translation>
        </message>
        <message>
            <source>Look into the sent mails of your mailbox before you send it again.</source>
            <translation>Mire en los correos enviados de su buzón antes de volver a enviarlo.</translation>
        </message>
        <message>
            <source>Look into your drafts before you store it again.</source>
            <translation>Mire en sus borradores antes de volver a guardarlo.</translation>
        </message>
        <message>
            <source>Look into your sent mails before you send it again.</source>
            <translation>Mire en sus correos enviados antes de volver a enviarlo.</translation>
        </message>
        <message>
            <source>Make room there, and try again.</source>
            <translation>Libere espacio allí y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Name the folder in the settings.</source>
            <translation>Indique la carpeta en la configuración.</translation>
        </message>
        <message>
            <source>Nobody has tested what this program does to the samples</source>
            <translation>Nadie ha probado qué hace este programa con las muestras</translation>
        </message>
        <message>
            <source>Nobody knows whether the mail arrived.</source>
            <translation>No se sabe si el correo llegó.</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>No se intentó</translation>
        </message>
        <message>
            <source>Open as a draft in {program}</source>
            <translation>Abrir como borrador en {program}</translation>
        </message>
        <message>
            <source>Open each of them in your mail program and press Send there.</source>
            <translation>Abra cada uno en su programa de correo y haga clic allí en Enviar.</translation>
        </message>
        <message>
            <source>Open in Thunderbird</source>
            <translation>Abrir en Thunderbird</translation>
        </message>
        <message>
            <source>Open it in your mail program and press Send there.</source>
            <translation>Ábralo en su programa de correo y haga clic allí en Enviar.</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Opened in {program}. Press Send there.</source>
            <translation>Abierto en {program}. Haga clic allí en Enviar.</translation>
        </message>
        <message>
            <source>Put among the drafts of {program}</source>
            <translation>Guardar en los borradores de {program}</translation>
        </message>
        <message>
            <source>STARTTLS is not offered</source>
            <translation>No se ofrece STARTTLS</translation>
        </message>
        <message>
            <source>Save as drafts…</source>
            <translation>Guardar como borradores…</translation>
        </message>
        <message>
            <source>Save samples for a support case…</source>
            <translation>Guardar muestras para un caso de soporte…</translation>
        </message>
        <message>
            <source>Save the drafts, or submit fewer samples.</source>
            <translation>Guarde los borradores o envíe menos muestras.</translation>
        </message>
        <message>
            <source>Save the samples to hand them in…</source>
            <translation>Guardar las muestras para entregarlas…</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in there.</source>
            <translation type="vanished">Guarde las muestras y entréguelas allí.</translation>
        </message>
        <message>
            <source>Save the samples, and hand them in with a support case or on its web page.</source>
            <translation>Guarde las muestras y entréguelas con un caso de soporte o en su página web.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Saved earlier</source>
            <translation>Ya guardado antes</translation>
        </message>
        <message>
            <source>Send from {program}</source>
            <translation>Enviar desde {program}</translation>
        </message>
        <message>
            <source>Sending was interrupted before: {sent} sent, {unknown} perhaps, {missing} missing. Add the same messages and send them: what has arrived does not go again.</source>
            <translation>El envío se interrumpió la vez anterior: {sent} enviados, {unknown} dudosos, {missing} pendientes. Agregue los mismos mensajes y envíelos: lo que ya llegó no se envía otra vez.</translation>
        </message>
        <message>
            <source>Sent from {program}. Intact cannot see what happens next.</source>
            <translation>Enviado desde {program}. Intact no puede ver qué ocurre después.</translation>
        </message>
        <message>
            <source>Share with {program}</source>
            <translation>Compartir con {program}</translation>
        </message>
        <message>
            <source>Start it yourself and try again.</source>
            <translation>Inícielo usted y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Submit fewer or smaller samples at a time.</source>
            <translation>Envíe menos muestras, o más pequeñas, cada vez.</translation>
        </message>
        <message>
            <source>Taken by the mail server</source>
            <translation>Aceptado por el servidor de correo</translation>
        </message>
        <message>
            <source>Taken by the mail server earlier</source>
            <translation>Ya aceptado antes por el servidor de correo</translation>
        </message>
        <message>
            <source>The address of this destination is not set yet.</source>
            <translation>Aún no se ha indicado la dirección de este destino.</translation>
        </message>
        <message>
            <source>The attached bytes are identical</source>
            <translation>Los bytes adjuntos son idénticos</translation>
        </message>
        <message>
            <source>The certificate of “{host}” cannot be accepted.</source>
            <translation>El certificado de «{host}» no se puede aceptar.</translation>
        </message>
        <message>
            <source>The certificate of “{host}” is not valid today.</source>
            <translation>El certificado de «{host}» no es válido en la fecha de hoy.</translation>
        </message>
        <message>
            <source>The command “{program}” gave Intact no access token.</source>
            <translation>El comando «{program}» no dio a Intact un token de acceso.</translation>
        </message>
        <message>
            <source>The connection to “{host}” broke off.</source>
            <translation>La conexión con «{host}» se interrumpió.</translation>
        </message>
        <message>
            <source>The connection to “{host}” would not be protected.</source>
            <translation>La conexión con «{host}» no estaría protegida.</translation>
        </message>
        <message>
            <source>The draft is in the mailbox {program}.</source>
            <translation>El borrador está en el buzón {program}.</translation>
        </message>
        <message>
            <source>The draft is saved.</source>
            <translation>El borrador está guardado.</translation>
        </message>
        <message>
            <source>The files could not be written.</source>
            <translation>No se pudieron escribir los archivos.</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server allows.</source>
            <translation>El correo supera el tamaño que permite el servidor de correo.</translation>
        </message>
        <message>
            <source>The mail program would damage this sample</source>
            <translation>El programa de correo dañaría esta muestra</translation>
        </message>
        <message>
            <source>The mail program writes the samples anew</source>
            <translation>El programa de correo reescribe las muestras</translation>
        </message>
        <message>
            <source>The mail server did not accept name and password.</source>
            <translation>El servidor de correo no aceptó el nombre y la contraseña.</translation>
        </message>
        <message>
            <source>The mail server did not take the mail.</source>
            <translation>El servidor de correo no aceptó el correo.</translation>
        </message>
        <message>
            <source>The mail server does not take mails at the moment.</source>
            <translation>El servidor de correo no acepta correos en este momento.</translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mail(s).</source>
            <translation>
                <numerusform>El servidor de correo ha aceptado %n correo.</numerusform>
                <numerusform>El servidor de correo ha aceptado %n correos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The mail server has taken %n mails.</source>
            <translation type="vanished">
                <numerusform>El servidor de correo ha aceptado %n correo.</numerusform>
                <numerusform>El servidor de correo ha aceptado %n correos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mail server has taken it.</source>
            <translation>El servidor de correo lo ha aceptado.</translation>
        </message>
        <message>
            <source>The mail server takes no mail from {address}.</source>
            <translation>El servidor de correo no acepta correos de {address}.</translation>
        </message>
        <message>
            <source>The mail server takes no mail to {address}.</source>
            <translation>El servidor de correo no acepta correos para {address}.</translation>
        </message>
        <message>
            <source>The octets may differ, and DKIM signatures break</source>
            <translation>Los octetos pueden variar y las firmas DKIM dejan de ser válidas</translation>
        </message>
        <message>
            <source>The password of this account is needed.</source>
            <translation>Se necesita la contraseña de esta cuenta.</translation>
        </message>
        <message>
            <source>The sample is saved.</source>
            <translation>La muestra está guardada.</translation>
        </message>
        <message>
            <source>The virus scanner of this computer took the file away.</source>
            <translation>El antivirus de este equipo retiró el archivo.</translation>
        </message>
        <message>
            <source>There is no mail server called “{host}”.</source>
            <translation>No existe ningún servidor de correo llamado «{host}».</translation>
        </message>
        <message>
            <source>There is no room left on the mail server.</source>
            <translation>No queda espacio en el servidor de correo.</translation>
        </message>
        <message>
            <source>There is no sample to submit.</source>
            <translation>No hay ninguna muestra que enviar.</translation>
        </message>
        <message>
            <source>These are too many mails to open a window for each.</source>
            <translation>Son demasiados correos para abrir una ventana por cada uno.</translation>
        </message>
        <message>
            <source>This destination takes no mail.</source>
            <translation>Este destino no acepta correo.</translation>
        </message>
        <message>
            <source>This mail server passes no mail on to {address}.</source>
            <translation>Este servidor de correo no transmite correos a {address}.</translation>
        </message>
        <message>
            <source>This mail server would change one of the samples.</source>
            <translation>Este servidor de correo cambiaría una de las muestras.</translation>
        </message>
        <message>
            <source>This way cannot carry these samples, so nothing went out.</source>
            <translation>Esta forma de entrega no admite estas muestras, así que no salió nada.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Vuelva a intentarlo más tarde.</translation>
        </message>
        <message>
            <source>Try again when you like.</source>
            <translation>Vuelva a intentarlo cuando quiera.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Use the server that your mail program uses.</source>
            <translation>Use el servidor que usa su programa de correo.</translation>
        </message>
        <message>
            <source>Wait until that is through, then try again.</source>
            <translation>Espere a que termine y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>What answers as “{host}” is another server.</source>
            <translation>Quien responde como «{host}» es otro servidor.</translation>
        </message>
        <message>
            <source>What answers as “{host}” is no such mail server.</source>
            <translation>Lo que responde como «{host}» no es un servidor de correo de este tipo.</translation>
        </message>
        <message>
            <source>You cancelled it.</source>
            <translation>Usted lo canceló.</translation>
        </message>
        <message>
            <source>Your mailbox has no folder for drafts.</source>
            <translation>Su buzón no tiene carpeta de borradores.</translation>
        </message>
        <message>
            <source>Your organisation does not allow this way.</source>
            <translation>Su organización no permite esta forma de entrega.</translation>
        </message>
        <message>
            <source>a part of the system is missing here</source>
            <translation>aquí falta un componente del sistema</translation>
        </message>
        <message>
            <source>a sample would be damaged</source>
            <translation>una muestra se dañaría</translation>
        </message>
        <message>
            <source>it would change one of these samples</source>
            <translation>cambiaría una de estas muestras</translation>
        </message>
        <message>
            <source>made anew by {program}: not unchanged</source>
            <translation>rehechas por {program}, con cambios</translation>
        </message>
        <message>
            <source>no mail program is set up here for other programs to use</source>
            <translation>aquí no hay ningún programa de correo configurado para que lo usen otros programas</translation>
        </message>
        <message>
            <source>no program opens .eml files here</source>
            <translation>aquí ningún programa abre archivos .eml</translation>
        </message>
        <message>
            <source>no such server is set up for {program}</source>
            <translation>no hay ningún servidor de este tipo configurado para {program}</translation>
        </message>
        <message>
            <source>no window can be opened here</source>
            <translation>aquí no se puede abrir ninguna ventana</translation>
        </message>
        <message>
            <source>not known whether unchanged</source>
            <translation>no se sabe si quedan sin cambios</translation>
        </message>
        <message>
            <source>not on this operating system</source>
            <translation>no en este sistema operativo</translation>
        </message>
        <message>
            <source>only needed where Intact runs in a sandbox</source>
            <translation>solo hace falta si Intact se ejecuta en un entorno aislado</translation>
        </message>
        <message>
            <source>there is more in one mail than {program} can be told at once</source>
            <translation>un correo contiene más de lo que se puede pasar a {program} de una vez</translation>
        </message>
        <message>
            <source>there is no mail, only samples to save</source>
            <translation>no hay ningún correo, solo muestras que guardar</translation>
        </message>
        <message>
            <source>too many mails for a window each</source>
            <translation>demasiados correos para abrir una ventana por cada uno</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>unchanged but for line ends</source>
            <translation type="vanished">sin cambios, salvo fines de línea</translation>
        </message>
        <message>
            <source>unchanged in all that matters</source>
            <translation>sin cambios en lo que importa</translation>
        </message>
        <message>
            <source>your mail program</source>
            <translation>su programa de correo</translation>
        </message>
        <message>
            <source>your organisation does not allow it</source>
            <translation>su organización no lo permite</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox, and {unknown} may be.</source>
            <translation>{done} de {total} borradores están en su buzón, y puede que {unknown} más también.</translation>
        </message>
        <message>
            <source>{done} of {total} drafts are in your mailbox.</source>
            <translation>{done} de {total} borradores están en su buzón.</translation>
        </message>
        <message>
            <source>{done} of {total} mails had been handed over before.</source>
            <translation>{done} de {total} correos ya se habían entregado.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone, and {unknown} may have arrived.</source>
            <translation>Se enviaron {done} de {total} correos, y puede que hayan llegado {unknown} más.</translation>
        </message>
        <message>
            <source>{done} of {total} mails have gone.</source>
            <translation>Se enviaron {done} de {total} correos.</translation>
        </message>
        <message>
            <source>{program} did not start.</source>
            <translation>No se pudo iniciar {program}.</translation>
        </message>
        <message>
            <source>{program} is installed, but is not your mail program here</source>
            <translation>{program} está instalado, pero aquí no es su programa de correo</translation>
        </message>
        <message>
            <source>{program} is not installed here</source>
            <translation>{program} no está instalado aquí</translation>
        </message>
        <message>
            <source>{program} is shut off from other programs’ files here</source>
            <translation>{program} no tiene acceso aquí a los archivos de otros programas</translation>
        </message>
        <message>
            <source>{program} needs a terminal window, and none was found</source>
            <translation>{program} necesita una ventana de terminal y no se encontró ninguna</translation>
        </message>
        <message>
            <source>{program} takes only samples that came as .msg files as messages</source>
            <translation>{program} solo admite como mensajes las muestras que llegaron como archivos .msg</translation>
        </message>
        <message>
            <source>{program} was not found on this computer.</source>
            <translation>No se encontró {program} en este equipo.</translation>
        </message>
        <message>
            <source>{program} was started, but takes no more mails yet.</source>
            <translation type="vanished">{program} se ha iniciado, pero aún no acepta más correos.</translation>
        </message>
        <message>
            <source>{program} would attach the samples in a form this destination does not take</source>
            <translation>{program} adjuntaría las muestras en un formato que este destino no acepta</translation>
        </message>
        <message>
            <source>{program} would open, and is not known to take such mails over</source>
            <translation>{program} se abriría, pero no consta que admita correos así</translation>
        </message>
        <message>
            <source>“{address}” is no address that a mail can go to.</source>
            <translation>«{address}» no es una dirección a la que se pueda enviar un correo.</translation>
        </message>
        <message>
            <source>“{host}” cannot be reached from here.</source>
            <translation>No se puede acceder a «{host}» desde aquí.</translation>
        </message>
        <message>
            <source>“{host}” cannot prove who it is.</source>
            <translation>«{host}» no puede demostrar su identidad.</translation>
        </message>
        <message>
            <source>“{host}” did not answer in time.</source>
            <translation>«{host}» no respondió a tiempo.</translation>
        </message>
        <message>
            <source>“{host}” does not take connections there.</source>
            <translation>«{host}» no acepta conexiones en ese puerto.</translation>
        </message>
        <message>
            <source>“{host}” offers no way to log in that is set up here.</source>
            <translation>«{host}» no ofrece ninguna forma de iniciar sesión de las configuradas aquí.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file, as this destination asks.</source>
            <translation>«{name}» va como archivo, como pide este destino.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds NUL characters, which no mail can carry.</source>
            <translation>«{name}» va como archivo: contiene caracteres NUL, que ningún correo puede transportar.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: it holds odd line ends, which a mail would change.</source>
            <translation>«{name}» va como archivo: contiene fines de línea irregulares, que un correo cambiaría.</translation>
        </message>
        <message>
            <source>“{name}” goes as a file: its lines are too long for a mail (998 at most).</source>
            <translation>«{name}» va como archivo: sus líneas son demasiado largas para un correo (998 como máximo).</translation>
        </message>
        <message>
            <source>“{program}” did not let Intact log in.</source>
            <translation type="vanished">El comando «{program}» no dio a Intact un token de acceso.</translation>
        </message>
    </context>
    <context>
        <name>DestinationBar</name>
        <message>
            <source>Choose who should get the samples</source>
            <translation>Elija quién recibirá las muestras</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>S&amp;ubmit to</source>
            <translation>Env&amp;iar a</translation>
        </message>
        <message>
            <source>Submit to</source>
            <translation>Enviar a</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation type="vanished">Usados hace poco</translation>
        </message>
        <message>
            <source>Used recently</source>
            <translation>Usados hace poco</translation>
        </message>
        <message>
            <source>What to know about this destination</source>
            <translation>Lo que conviene saber de este destino</translation>
        </message>
        <message>
            <source>What to know about this recipient</source>
            <translation type="vanished">Lo que conviene saber de este destinatario</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Su organización</translation>
        </message>
    </context>
    <context>
        <name>DestinationsPage</name>
        <message>
            <source>Address for {title}</source>
            <translation>Dirección para {title}</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <source>Chosen when Intact &amp;starts</source>
            <translation type="vanished">Elegido al &amp;iniciar Intact</translation>
        </message>
        <message>
            <source>Default de&amp;stination</source>
            <translation>Dest&amp;ino predeterminado</translation>
        </message>
        <message>
            <source>The one chosen last</source>
            <translation>El último elegido</translation>
        </message>
        <message>
            <source>Where a field is empty, the address that stands in it in grey is used.</source>
            <translation>Si un campo está vacío, se usa la dirección que aparece en gris.</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>Adónde van las muestras</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se conoce</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>«{address}» no es una dirección de correo completa.</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Revisión</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>Encabe&amp;zados</translation>
        </message>
        <message>
            <source>&amp;Links</source>
            <translation>&amp;Enlaces</translation>
        </message>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensaje</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Código</translation>
        </message>
        <message>
            <source>Con&amp;version</source>
            <translation>Con&amp;versión</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>From {sender}</source>
            <translation>De {sender}</translation>
        </message>
        <message>
            <source>From {sender}, dated {date}</source>
            <translation>De {sender}, con fecha: {date}</translation>
        </message>
        <message>
            <source>From {sender}, received {date}</source>
            <translation>De {sender}, recibido: {date}</translation>
        </message>
        <message>
            <source>Select a sample to see what was found</source>
            <translation>Seleccione una muestra para ver qué se encontró</translation>
        </message>
    </context>
    <context>
        <name>Disguises</name>
        <message>
            <source>Dots or blanks at its end hide that it really ends in {ending}.</source>
            <translation type="vanished">Los puntos o espacios del final ocultan que en realidad termina en {ending}.</translation>
        </message>
        <message>
            <source>Dots or spaces at its end hide that it really ends in {ending}.</source>
            <translation>Los puntos o espacios del final ocultan que en realidad termina en {ending}.</translation>
        </message>
        <message>
            <source>Hidden characters turn its name around; it really ends in {ending}.</source>
            <translation>Unos caracteres ocultos invierten su nombre; en realidad termina en {ending}.</translation>
        </message>
        <message>
            <source>Hidden signs turn its name around; it really ends in {ending}.</source>
            <translation type="vanished">Unos caracteres ocultos invierten su nombre; en realidad termina en {ending}.</translation>
        </message>
        <message>
            <source>It has two endings; what counts is the last one, {ending}.</source>
            <translation>Tiene dos extensiones; la que cuenta es la última, {ending}.</translation>
        </message>
        <message>
            <source>Its name holds characters that cannot be seen.</source>
            <translation>Su nombre contiene caracteres que no se ven.</translation>
        </message>
        <message>
            <source>Its name holds signs that cannot be seen.</source>
            <translation type="vanished">Su nombre contiene caracteres que no se ven.</translation>
        </message>
        <message>
            <source>Links lead to: {hosts}</source>
            <translation>Hay enlaces que llevan a: {hosts}</translation>
        </message>
        <message>
            <source>Many blanks push its real ending, {ending}, out of sight.</source>
            <translation type="vanished">Muchos espacios apartan de la vista su verdadera extensión, {ending}.</translation>
        </message>
        <message>
            <source>Many spaces push its real ending, {ending}, out of sight.</source>
            <translation>Muchos espacios apartan de la vista su verdadera extensión, {ending}.</translation>
        </message>
        <message>
            <source>Windows never shows its ending, {ending}.</source>
            <translation>Windows nunca muestra su extensión, {ending}.</translation>
        </message>
        <message>
            <source>{written} ({travels})</source>
            <translation>{written} ({travels})</translation>
        </message>
        <message>
            <source>{written} ({travels}, only looks like {looks_like})</source>
            <translation>{written} ({travels}, solo se parece a {looks_like})</translation>
        </message>
    </context>
    <context>
        <name>DropCover</name>
        <message>
            <source>1 message</source>
            <translation>1 mensaje</translation>
        </message>
        <message>
            <source>1 message from {program}</source>
            <translation>1 mensaje de {program}</translation>
        </message>
        <message>
            <source>A link, not a message</source>
            <translation>Un enlace, no un mensaje</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Intact only takes copies.</source>
            <translation>Intact solo admite copias.</translation>
        </message>
        <message>
            <source>Intact takes messages and files</source>
            <translation>Intact admite mensajes y archivos</translation>
        </message>
        <message>
            <source>Let go to add</source>
            <translation>Suelte para agregar</translation>
        </message>
        <message>
            <source>Let go to see how to get the message itself</source>
            <translation>Suelte para ver cómo obtener el mensaje en sí</translation>
        </message>
        <message>
            <source>Messages from {program}</source>
            <translation>Mensajes de {program}</translation>
        </message>
        <message>
            <source>Messages or files</source>
            <translation>Mensajes o archivos</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Vuelva a intentarlo dentro de un momento, por favor.</translation>
        </message>
        <message>
            <source>Save the message as a file and drop that instead.</source>
            <translation>Guarde el mensaje como archivo y suelte ese archivo.</translation>
        </message>
        <message>
            <source>Several messages</source>
            <translation>Varios mensajes</translation>
        </message>
        <message>
            <source>Several messages from {program}</source>
            <translation>Varios mensajes de {program}</translation>
        </message>
        <message>
            <source>Taking what was dropped…</source>
            <translation>Recibiendo lo que soltó…</translation>
        </message>
        <message>
            <source>The mail program still works on what was dropped before</source>
            <translation>El programa de correo aún está procesando lo que se soltó antes</translation>
        </message>
        <message>
            <source>The other program would move this</source>
            <translation>El otro programa movería esto</translation>
        </message>
        <message>
            <source>{program} hands over the messages…</source>
            <translation>{program} está entregando los mensajes…</translation>
        </message>
    </context>
    <context>
        <name>DropStrip</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>Drop more messages here</source>
            <translation>Suelte aquí más mensajes</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Nothing was added: you stopped waiting for {program}. Open the message there until all of it is shown, then drag it again.</source>
            <translation>No se agregó nada: usted dejó de esperar a {program}. Abra allí el mensaje, espere a que se vea entero y arrástrelo otra vez.</translation>
        </message>
        <message>
            <source>The mail program</source>
            <translation>El programa de correo</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>el otro programa</translation>
        </message>
        <message>
            <source>{program} named the file {names} twice. So another message is missing, one whose subject ends in the same way. Please drag that one alone.</source>
            <translation>{program} indicó dos veces el archivo {names}. Por tanto, falta otro mensaje cuyo asunto termina igual. Arrastre solo ese mensaje, por favor.</translation>
        </message>
    </context>
    <context>
        <name>EmptyArea</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>Drop the messages here, straight from your mail program</source>
            <translation>Suelte aquí los mensajes, directamente desde su programa de correo</translation>
        </message>
        <message>
            <source>How to send a sample &amp;by hand</source>
            <translation>Cómo enviar una muestra a man&amp;o</translation>
        </message>
    </context>
    <context>
        <name>EntriesView</name>
        <message>
            <source>Messages in the file</source>
            <translation>Mensajes del archivo</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>No recibido</translation>
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
            <translation>Una muestra es un solo mensaje, y lo que hay aquí dentro no está como llegó.</translation>
        </message>
        <message>
            <source>A sample is one message, and you choose which.</source>
            <translation>Una muestra es un solo mensaje, y usted elige cuál.</translation>
        </message>
        <message>
            <source>Add it again from where it is now.</source>
            <translation>Agréguelo otra vez desde donde esté ahora.</translation>
        </message>
        <message>
            <source>Add it again to have it read.</source>
            <translation>Agréguelo otra vez para que se lea.</translation>
        </message>
        <message>
            <source>Add the file again.</source>
            <translation>Agregue el archivo otra vez.</translation>
        </message>
        <message>
            <source>Add the message that it came in, encrypted as it is.</source>
            <translation>Agregue el mensaje en el que llegó, cifrado tal como está.</translation>
        </message>
        <message>
            <source>Add the message that it came with.</source>
            <translation>Agregue el mensaje con el que llegó.</translation>
        </message>
        <message>
            <source>Allow it in the system settings (Privacy &amp; Security, Automation), or drag the message to the desktop first and from there to Intact.</source>
            <translation>Permítalo en los ajustes del sistema (Privacidad y seguridad, Automatización), o arrastre el mensaje primero al escritorio y desde allí a Intact.</translation>
        </message>
        <message>
            <source>Another message may stand now where this one was found.</source>
            <translation>Donde estaba este mensaje puede haber ahora otro.</translation>
        </message>
        <message>
            <source>Archives inside of an archive are not looked into.</source>
            <translation>No se examinan los archivos comprimidos que están dentro de otro.</translation>
        </message>
        <message>
            <source>Ask whoever looks after the scanner to release the file, then add it again.</source>
            <translation>Pida a quien administra el antivirus que libere el archivo y agréguelo otra vez.</translation>
        </message>
        <message>
            <source>Choose fewer files, or a folder further down.</source>
            <translation>Elija menos archivos o una carpeta de un nivel inferior.</translation>
        </message>
        <message>
            <source>Choose the file of the message itself.</source>
            <translation>Elija el archivo del mensaje en sí.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the messages.</source>
            <translation>Elija la carpeta que contiene los mensajes.</translation>
        </message>
        <message>
            <source>Choose the messages that are in it.</source>
            <translation>Elija los mensajes que contiene.</translation>
        </message>
        <message>
            <source>Close it elsewhere, or save a copy of the message in a folder of your own.</source>
            <translation>Ciérrelo donde esté abierto, o guarde una copia del mensaje en una carpeta suya.</translation>
        </message>
        <message>
            <source>Copy or save it to this computer first, and add that copy.</source>
            <translation>Primero cópielo o guárdelo en este equipo y agregue esa copia.</translation>
        </message>
        <message>
            <source>Devices, pipes, and links inside folders are not opened.</source>
            <translation>No se abren dispositivos, canalizaciones ni enlaces dentro de carpetas.</translation>
        </message>
        <message>
            <source>Download the message there, and add that file.</source>
            <translation>Descargue allí el mensaje y agregue ese archivo.</translation>
        </message>
        <message>
            <source>Download the message there, and drop that file here.</source>
            <translation>Descargue allí el mensaje y suelte ese archivo aquí.</translation>
        </message>
        <message>
            <source>Drag it to the desktop first and from there to Intact, or save it: File &gt; Save As, format Raw Message Source.</source>
            <translation>Arrástrelo primero al escritorio y desde allí a Intact, o guárdelo con Archivo &gt; Guardar como, en el formato del código fuente del mensaje (en inglés, Raw Message Source).</translation>
        </message>
        <message>
            <source>Drag the message out of Thunderbird, or save it from there.</source>
            <translation>Arrastre el mensaje desde Thunderbird o guárdelo desde allí.</translation>
        </message>
        <message>
            <source>Everything else it set holds.</source>
            <translation>Todo lo demás que fijó sigue vigente.</translation>
        </message>
        <message>
            <source>Export of Outlook for Mac: a ZIP archive of XML files</source>
            <translation>Exportación de Outlook para Mac: un archivo ZIP con archivos XML</translation>
        </message>
        <message>
            <source>Extensible Storage Engine database</source>
            <translation>Base de datos Extensible Storage Engine</translation>
        </message>
        <message>
            <source>Forward it as an attachment from your mail program, as the guide shows.</source>
            <translation>Reenvíelo como archivo adjunto desde su programa de correo, como muestra la guía.</translation>
        </message>
        <message>
            <source>If it came by mail, do not start it.</source>
            <translation>Si llegó por correo, no lo ejecute.</translation>
        </message>
        <message>
            <source>If it holds a whole mail folder, save the message alone from there.</source>
            <translation>Si contiene una carpeta de correo entera, guarde desde allí solo el mensaje.</translation>
        </message>
        <message>
            <source>Intact cannot read this kind of file yet ({kind})</source>
            <translation>Intact aún no sabe leer este tipo de archivo ({kind})</translation>
        </message>
        <message>
            <source>Intact does not look into archives, and they are not accepted.</source>
            <translation>Intact no examina archivos comprimidos, y no se aceptan como muestras.</translation>
        </message>
        <message>
            <source>Intact looks into it only where it is a file of its own.</source>
            <translation>Intact solo la examina cuando es un archivo independiente.</translation>
        </message>
        <message>
            <source>Intact may not ask Mail for the message</source>
            <translation>No se permite pedir el mensaje a Mail</translation>
        </message>
        <message>
            <source>Intact never asks for the password of a file.</source>
            <translation>Intact nunca pide la contraseña de un archivo.</translation>
        </message>
        <message>
            <source>Intact takes up to {limit} files at a time, from folders up to {depth} deep.</source>
            <translation>Intact admite hasta {limit} archivos a la vez, de carpetas de hasta {depth} niveles.</translation>
        </message>
        <message>
            <source>Intact unpacks up to {limit} of one archive.</source>
            <translation>Intact descomprime hasta {limit} de un archivo comprimido.</translation>
        </message>
        <message>
            <source>Intact waited for {seconds} s.</source>
            <translation>Intact esperó {seconds} s.</translation>
        </message>
        <message>
            <source>It announced a file, but none came in time.</source>
            <translation>Anunció un archivo, pero no llegó ninguno a tiempo.</translation>
        </message>
        <message>
            <source>It announced the message and then did not hand it over.</source>
            <translation>Anunció el mensaje y después no lo entregó.</translation>
        </message>
        <message>
            <source>It does not begin with the header lines of a message.</source>
            <translation>No empieza con las líneas de encabezado de un mensaje.</translation>
        </message>
        <message>
            <source>It has {size}; Intact reads up to {limit}.</source>
            <translation>Ocupa {size}; Intact lee hasta {limit}.</translation>
        </message>
        <message>
            <source>It is broken, or made to overwhelm programs that unpack it.</source>
            <translation>Está dañado, o hecho para desbordar los programas que lo descomprimen.</translation>
        </message>
        <message>
            <source>It is of a kind that Intact does not know.</source>
            <translation>Es de un tipo que Intact no conoce.</translation>
        </message>
        <message>
            <source>It lets no program read the message.</source>
            <translation>No deja que ningún programa lea el mensaje.</translation>
        </message>
        <message>
            <source>It may have to load it from the mail server first.</source>
            <translation>Puede que antes tenga que cargarlo del servidor de correo.</translation>
        </message>
        <message>
            <source>It names the messages of the folder, and holds none of them.</source>
            <translation>Enumera los mensajes de la carpeta, pero no contiene ninguno.</translation>
        </message>
        <message>
            <source>It offered files and then named none.</source>
            <translation>Ofreció archivos y después no indicó ninguno.</translation>
        </message>
        <message>
            <source>It takes up to {limit} of one file.</source>
            <translation>Admite hasta {limit} de un archivo.</translation>
        </message>
        <message>
            <source>It was moved or deleted, or its drive was taken away.</source>
            <translation>Se movió o se eliminó, o se retiró la unidad en la que estaba.</translation>
        </message>
        <message>
            <source>Look at what is attached to it, and choose one of those.</source>
            <translation>Mire qué tiene adjunto y elija uno de esos mensajes.</translation>
        </message>
        <message>
            <source>Look at your settings, and set again what is missing.</source>
            <translation>Revise su configuración y vuelva a indicar lo que falte.</translation>
        </message>
        <message>
            <source>Mail folder of UW IMAP or Alpine</source>
            <translation>Carpeta de correo de UW IMAP o Alpine</translation>
        </message>
        <message>
            <source>Mail in a browser often gives a link when it is dragged.</source>
            <translation>Al arrastrar desde el correo en un navegador, a menudo solo se obtiene un enlace.</translation>
        </message>
        <message>
            <source>Mail may not be asked for the message</source>
            <translation type="vanished">No se permite pedir el mensaje a Mail</translation>
        </message>
        <message>
            <source>Messages are read apart from the rest; nothing else suffered.</source>
            <translation>Los mensajes se leen por separado; nada más resultó afectado.</translation>
        </message>
        <message>
            <source>More than one “From ” line (RFC 4155)</source>
            <translation>Más de una línea «From » (RFC 4155)</translation>
        </message>
        <message>
            <source>Mork database</source>
            <translation>Base de datos Mork</translation>
        </message>
        <message>
            <source>No header section (RFC 5322, 2.2)</source>
            <translation>Sin sección de encabezados (RFC 5322, 2.2)</translation>
        </message>
        <message>
            <source>No message was found in this archive ({kind})</source>
            <translation>No se encontró ningún mensaje en este archivo comprimido ({kind})</translation>
        </message>
        <message>
            <source>No such message is attached to this one</source>
            <translation>Este mensaje no lleva adjunto ese mensaje</translation>
        </message>
        <message>
            <source>Not read: no protected process can be started here</source>
            <translation>Sin leer: aquí no se puede iniciar ningún proceso protegido</translation>
        </message>
        <message>
            <source>Not read: you stopped it</source>
            <translation>Sin leer: usted lo detuvo</translation>
        </message>
        <message>
            <source>Notes Storage Facility</source>
            <translation>Notes Storage Facility</translation>
        </message>
        <message>
            <source>Only attached messages can be taken out, not other files.</source>
            <translation>Solo se pueden extraer mensajes adjuntos, no otros archivos.</translation>
        </message>
        <message>
            <source>Only the message itself shows how it travelled; a copy of its text does not.</source>
            <translation>Solo el mensaje en sí muestra por dónde pasó; una copia de su texto, no.</translation>
        </message>
        <message>
            <source>Only the subject of this message arrived</source>
            <translation>Solo llegó el asunto de este mensaje</translation>
        </message>
        <message>
            <source>Only {program} itself can open it.</source>
            <translation>{program} es el único que puede abrirla.</translation>
        </message>
        <message>
            <source>Open it in Notes, and export the message from there, as the guide shows.</source>
            <translation>Ábrala en Notes y exporte el mensaje desde allí, como muestra la guía.</translation>
        </message>
        <message>
            <source>Open it in Outlook Express, and drag the message to the desktop from there.</source>
            <translation>Ábrala en Outlook Express y arrastre el mensaje desde allí al escritorio.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message from there.</source>
            <translation>Ábralo en Outlook y arrastre el mensaje desde allí.</translation>
        </message>
        <message>
            <source>Open it in Outlook, and drag the message to the desktop from there.</source>
            <translation>Ábralo en Outlook y arrastre el mensaje desde allí al escritorio.</translation>
        </message>
        <message>
            <source>Open the folder in your mail program, and save the message from there.</source>
            <translation>Abra la carpeta en su programa de correo y guarde el mensaje desde allí.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again.</source>
            <translation>Abra allí el mensaje, espere a que se vea entero y arrástrelo otra vez.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then drag it again. If you dragged many, drag fewer at a time.</source>
            <translation>Abra allí el mensaje, espere a que se vea entero y arrástrelo otra vez. Si eran muchos, arrastre menos a la vez.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save.</source>
            <translation>Abra allí el mensaje, espere a que se vea entero y guárdelo después.</translation>
        </message>
        <message>
            <source>Open your mail program, and drag the message to the desktop from there.</source>
            <translation>Abra su programa de correo y arrastre el mensaje desde allí al escritorio.</translation>
        </message>
        <message>
            <source>Opening it over a network would tell another computer who you are.</source>
            <translation>Abrirlo a través de una red revelaría a otro equipo quién es usted.</translation>
        </message>
        <message>
            <source>Outlook Express message folder, 0xFE12ADCF</source>
            <translation>Carpeta de mensajes de Outlook Express, 0xFE12ADCF</translation>
        </message>
        <message>
            <source>Personal folder file ([MS-PST])</source>
            <translation>Archivo de carpetas personales ([MS-PST])</translation>
        </message>
        <message>
            <source>Please tell your helpdesk.</source>
            <translation>Por favor, avise a su soporte técnico.</translation>
        </message>
        <message>
            <source>Programs from Snap or Flatpak may keep such files to themselves. Others make none where the subject is too long for the name of a file.</source>
            <translation>Los programas de Snap o Flatpak pueden reservarse esos archivos. Otros no crean ninguno cuando el asunto es demasiado largo para un nombre de archivo.</translation>
        </message>
        <message>
            <source>Put those you mean into a folder of their own, and add that.</source>
            <translation>Ponga los que quiere enviar en una carpeta aparte y agréguela.</translation>
        </message>
        <message>
            <source>Reading this took too long, so Intact gave up</source>
            <translation>La lectura tardó demasiado e Intact la abandonó</translation>
        </message>
        <message>
            <source>Samples and messages are not touched by that.</source>
            <translation>Las muestras y los mensajes no se ven afectados.</translation>
        </message>
        <message>
            <source>Save it there as a file, and drop that file on this window.</source>
            <translation>Guárdelo allí como archivo y suelte ese archivo en esta ventana.</translation>
        </message>
        <message>
            <source>Save the message again from your mail program.</source>
            <translation>Guarde otra vez el mensaje desde su programa de correo.</translation>
        </message>
        <message>
            <source>Save the message as a file there, and drop that file here.</source>
            <translation>Guarde allí el mensaje como archivo y suelte ese archivo aquí.</translation>
        </message>
        <message>
            <source>Save the message in your own folder from there, and drop that file here.</source>
            <translation>Guarde el mensaje desde allí en una carpeta suya y suelte ese archivo aquí.</translation>
        </message>
        <message>
            <source>Save the message itself from your mail program, as .eml or .msg.</source>
            <translation>Guarde el mensaje en sí desde su programa de correo, como .eml o .msg.</translation>
        </message>
        <message>
            <source>Save them in your own folder, and drop them from there.</source>
            <translation>Guárdelos en una carpeta suya y suéltelos desde allí.</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}</source>
            <translation>Esquema de la dirección: {scheme}</translation>
        </message>
        <message>
            <source>Scheme of the address: {scheme}; addresses: {count}</source>
            <translation>Esquema de la dirección: {scheme}; direcciones: {count}</translation>
        </message>
        <message>
            <source>So much of it is broken that the message cannot be found.</source>
            <translation>Está tan dañado que no se puede encontrar el mensaje.</translation>
        </message>
        <message>
            <source>Some files here were not taken: there are too many</source>
            <translation>Algunos archivos no se agregaron: hay demasiados</translation>
        </message>
        <message>
            <source>Some messages are made to keep programs busy without end.</source>
            <translation>Algunos mensajes están hechos para mantener ocupados a los programas indefinidamente.</translation>
        </message>
        <message>
            <source>Something went wrong in Intact itself</source>
            <translation>Algo falló en el propio Intact</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: {name} {reason}</source>
            <translation type="vanished">Algo que fijó su organización no se puede usar: {name} {reason}</translation>
        </message>
        <message>
            <source>Something your organisation set cannot be used: “{name}” {reason}</source>
            <translation>Algo que fijó su organización no se puede usar: «{name}» {reason}</translation>
        </message>
        <message>
            <source>Tell whoever looks after Intact here.</source>
            <translation>Avise a la persona que administra Intact aquí.</translation>
        </message>
        <message>
            <source>The answer of the reading process broke its rules</source>
            <translation>La respuesta del proceso de lectura incumplió sus reglas</translation>
        </message>
        <message>
            <source>The desktop passes files on for it, and had none.</source>
            <translation>El escritorio transmite los archivos en su nombre, y no tenía ninguno.</translation>
        </message>
        <message>
            <source>The mail program did not hand the message over</source>
            <translation>El programa de correo no entregó el mensaje</translation>
        </message>
        <message>
            <source>The message may be made to mislead programs that read it.</source>
            <translation>Puede que el mensaje esté hecho para engañar a los programas que lo leen.</translation>
        </message>
        <message>
            <source>The new Outlook and mail in a browser often drag no more than that.</source>
            <translation>El nuevo Outlook y el correo en un navegador no suelen arrastrar más que eso.</translation>
        </message>
        <message>
            <source>The other program</source>
            <translation type="vanished">El otro programa</translation>
        </message>
        <message>
            <source>The other program kept this message to itself</source>
            <translation>El otro programa se quedó con este mensaje</translation>
        </message>
        <message>
            <source>The other program took too long to download this message</source>
            <translation>El otro programa tardó demasiado en descargar este mensaje</translation>
        </message>
        <message>
            <source>The reading process ended without an answer</source>
            <translation>El proceso de lectura terminó sin dar respuesta</translation>
        </message>
        <message>
            <source>The reading process was ended after {seconds} s</source>
            <translation>El proceso de lectura se terminó a los {seconds} s</translation>
        </message>
        <message>
            <source>The system keeps Intact from asking other programs.</source>
            <translation>El sistema no deja que Intact haga peticiones a otros programas.</translation>
        </message>
        <message>
            <source>The virus scanner blocks this file</source>
            <translation>El antivirus bloquea este archivo</translation>
        </message>
        <message>
            <source>There are more messages in this file than Intact takes</source>
            <translation>Este archivo contiene más mensajes de los que Intact admite</translation>
        </message>
        <message>
            <source>There are no files in this folder</source>
            <translation>En esta carpeta no hay archivos</translation>
        </message>
        <message>
            <source>This archive is not sound ({kind})</source>
            <translation>Este archivo comprimido no es fiable ({kind})</translation>
        </message>
        <message>
            <source>This could not be read: the reading process broke off</source>
            <translation>No se pudo leer: el proceso de lectura se interrumpió</translation>
        </message>
        <message>
            <source>This could not be read: the result makes no sense</source>
            <translation>No se pudo leer: el resultado no tiene sentido</translation>
        </message>
        <message>
            <source>This does not lie on this computer</source>
            <translation>Esto no está en este equipo</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>Este archivo está dañado</translation>
        </message>
        <message>
            <source>This file is empty</source>
            <translation>Este archivo está vacío</translation>
        </message>
        <message>
            <source>This file is not a message</source>
            <translation>Este archivo no es un mensaje</translation>
        </message>
        <message>
            <source>This file is not a message ({kind})</source>
            <translation>Este archivo no es un mensaje ({kind})</translation>
        </message>
        <message>
            <source>This file is not there any more</source>
            <translation>Este archivo ya no está</translation>
        </message>
        <message>
            <source>This file is too large to be a message</source>
            <translation>Este archivo es demasiado grande para ser un mensaje</translation>
        </message>
        <message>
            <source>This file may not be opened</source>
            <translation>Este archivo no se puede abrir</translation>
        </message>
        <message>
            <source>This file was changed after it was added</source>
            <translation>Este archivo cambió después de agregarlo</translation>
        </message>
        <message>
            <source>This is a database, perhaps the whole mailbox of Windows Mail</source>
            <translation>Esto es una base de datos, quizá el buzón entero de Windows Mail</translation>
        </message>
        <message>
            <source>This is a document ({kind}), not a message</source>
            <translation>Esto es un documento ({kind}), no un mensaje</translation>
        </message>
        <message>
            <source>This is a folder</source>
            <translation>Esto es una carpeta</translation>
        </message>
        <message>
            <source>This is a link to a web page, not a message</source>
            <translation>Esto es un enlace a una página web, no un mensaje</translation>
        </message>
        <message>
            <source>This is a mail folder of Outlook Express (DBX)</source>
            <translation>Esto es una carpeta de correo de Outlook Express (DBX)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbox)</source>
            <translation>Esto es una carpeta de correo con varios mensajes (mbox)</translation>
        </message>
        <message>
            <source>This is a mail folder with several messages (mbx)</source>
            <translation>Esto es una carpeta de correo con varios mensajes (mbx)</translation>
        </message>
        <message>
            <source>This is a picture ({kind}), not a message</source>
            <translation>Esto es una imagen ({kind}), no un mensaje</translation>
        </message>
        <message>
            <source>This is a program, not a message ({kind})</source>
            <translation>Esto es un programa, no un mensaje ({kind})</translation>
        </message>
        <message>
            <source>This is a saved web page ({kind}), not a message</source>
            <translation>Esto es una página web guardada ({kind}), no un mensaje</translation>
        </message>
        <message>
            <source>This is a whole Notes database (NSF), not one message</source>
            <translation>Esto es una base de datos entera de Notes (NSF), no un solo mensaje</translation>
        </message>
        <message>
            <source>This is a whole Outlook mailbox (PST or OST), not one message</source>
            <translation>Esto es un buzón entero de Outlook (PST u OST), no un solo mensaje</translation>
        </message>
        <message>
            <source>This is a whole mail folder ({kind}), not one message</source>
            <translation>Esto es una carpeta de correo entera ({kind}), no un solo mensaje</translation>
        </message>
        <message>
            <source>This is a whole mailbox of Outlook for Mac (OLM)</source>
            <translation>Esto es un buzón entero de Outlook para Mac (OLM)</translation>
        </message>
        <message>
            <source>This is an archive ({kind}), not a message</source>
            <translation>Esto es un archivo comprimido ({kind}), no un mensaje</translation>
        </message>
        <message>
            <source>This is encrypted or signed text (PGP), not a message</source>
            <translation>Esto es texto cifrado o firmado (PGP), no un mensaje</translation>
        </message>
        <message>
            <source>This is locked with a password ({kind})</source>
            <translation>Esto está protegido con contraseña ({kind})</translation>
        </message>
        <message>
            <source>This is not an ordinary file</source>
            <translation>Esto no es un archivo normal</translation>
        </message>
        <message>
            <source>This is only Thunderbird’s index of a mail folder (MSF)</source>
            <translation>Esto es solo el índice de una carpeta de correo de Thunderbird (MSF)</translation>
        </message>
        <message>
            <source>This is text, but not a message</source>
            <translation>Esto es texto, pero no un mensaje</translation>
        </message>
        <message>
            <source>Try again. If it happens again, please report it.</source>
            <translation>Vuelva a intentarlo. Si se repite, notifíquelo, por favor.</translation>
        </message>
        <message>
            <source>Unpack it and add that file: then you can choose among its messages.</source>
            <translation>Extráigala y agregue ese archivo: así podrá elegir entre sus mensajes.</translation>
        </message>
        <message>
            <source>Unpack it with its password, and add the messages that are in it.</source>
            <translation>Descomprímalo con su contraseña y agregue los mensajes que contiene.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that are in it.</source>
            <translation>Descomprímalo y agregue los mensajes que contiene.</translation>
        </message>
        <message>
            <source>Unpack it, and add the messages that you mean.</source>
            <translation>Descomprímalo y agregue los mensajes que quiere enviar.</translation>
        </message>
        <message>
            <source>Unpacked, this archive is too large</source>
            <translation>Este archivo comprimido es demasiado grande una vez descomprimido</translation>
        </message>
        <message>
            <source>Waited for {seconds} s</source>
            <translation>Tiempo de espera: {seconds} s</translation>
        </message>
        <message>
            <source>Whom to ask: {helpdesk}</source>
            <translation>A quién preguntar: {helpdesk}</translation>
        </message>
        <message>
            <source>You lack the right to read it, or another program keeps others away from it.</source>
            <translation>Usted no tiene permiso para leerlo, u otro programa lo tiene bloqueado.</translation>
        </message>
        <message>
            <source>Your helpdesk can find out why none starts.</source>
            <translation>Su soporte técnico puede averiguar por qué no se inicia ninguno.</translation>
        </message>
        <message>
            <source>Your mail program may not have loaded the message yet.</source>
            <translation>Puede que su programa de correo aún no haya cargado el mensaje.</translation>
        </message>
        <message>
            <source>Your organisation has messages read in no other way.</source>
            <translation>Su organización no permite leer los mensajes de otra manera.</translation>
        </message>
        <message>
            <source>Your samples are safe: Intact never changes the files you add.</source>
            <translation>Sus muestras están a salvo: Intact nunca cambia los archivos que usted agrega.</translation>
        </message>
        <message>
            <source>Your settings are not all kept: {reason}</source>
            <translation>No se conserva toda su configuración: {reason}</translation>
        </message>
        <message>
            <source>the other program</source>
            <translation>el otro programa</translation>
        </message>
        <message>
            <source>{program} did not hand its files over</source>
            <translation>{program} no entregó sus archivos</translation>
        </message>
        <message>
            <source>{program} did not hand the message over in time</source>
            <translation>{program} no entregó el mensaje a tiempo</translation>
        </message>
        <message>
            <source>{program} handed nothing over</source>
            <translation>{program} no entregó nada</translation>
        </message>
        <message>
            <source>{program} hands over an address instead of the message</source>
            <translation>{program} entrega una dirección en lugar del mensaje</translation>
        </message>
        <message>
            <source>{program} named a file that Intact cannot see</source>
            <translation>{program} indicó un archivo que no se ve desde aquí</translation>
        </message>
        <message>
            <source>{program} named a file that is not to be seen from here</source>
            <translation type="vanished">{program} indicó un archivo que no se ve desde aquí</translation>
        </message>
        <message>
            <source>“{file}” is not used: line {line}: {reason}</source>
            <translation>«{file}» no se usa: línea {line}: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not used: {reason}</source>
            <translation>«{file}» no se usa: {reason}</translation>
        </message>
        <message>
            <source>“{name}”, set by your organisation, cannot be used: {reason}</source>
            <translation type="vanished">«{name}», que fijó su organización, no se puede usar: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy: {name}</source>
            <translation>Copiar: {name}</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>A program still hands over what was dropped or pasted before.</source>
            <translation>Un programa aún está entregando lo que se soltó o pegó antes.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Messages (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</source>
            <translation>Mensajes (*.eml *.emlx *.msg *.oft *.mbox *.zip *.txt winmail.dat)</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>Abrir mensajes</translation>
        </message>
        <message>
            <source>The clipboard holds no files and no source text of a message.</source>
            <translation>El portapapeles no contiene archivos ni el código fuente de un mensaje.</translation>
        </message>
    </context>
    <context>
        <name>Fidelity</name>
        <message numerus="yes">
            <source>%n attachment(s) beyond the limit had to stay out.</source>
            <translation>
                <numerusform>%n adjunto quedó fuera por superar el límite.</numerusform>
                <numerusform>%n adjuntos quedaron fuera por superar el límite.</numerusform>
            </translation>
        </message>
        <message>
            <source>8-bit, perhaps altered: the mail program gave the message as text, so special letters in it may have been stored in another way.</source>
            <translation>8 bits, quizá alterado: el programa de correo entregó el mensaje como texto, así que sus caracteres especiales pueden haber estado guardados de otra forma.</translation>
        </message>
        <message>
            <source>A header line was only a name; it was given its colon.</source>
            <translation>Una línea de encabezado era solo un nombre; se le agregaron los dos puntos.</translation>
        </message>
        <message>
            <source>A line between the headers was none; it was joined to the line before.</source>
            <translation>Una línea situada entre los encabezados no era un encabezado; se unió a la línea anterior.</translation>
        </message>
        <message>
            <source>A mark that an editor had put in front was taken off.</source>
            <translation>Se quitó una marca que un editor había puesto al principio.</translation>
        </message>
        <message>
            <source>A part of the file is damaged; something may be missing or wrong ({where}).</source>
            <translation>Una parte del archivo está dañada; puede faltar algo o ser incorrecto ({where}).</translation>
        </message>
        <message>
            <source>All internet headers are as they arrived; the content is built to fit.</source>
            <translation>Todos los encabezados de Internet están como llegaron; el contenido se compuso de acuerdo con ellos.</translation>
        </message>
        <message>
            <source>All internet headers are kept, but a few lines were added or written anew.</source>
            <translation>Se conservan todos los encabezados de Internet, pero se agregaron o reescribieron algunas líneas.</translation>
        </message>
        <message>
            <source>Apple Mail keeps attachments of this message elsewhere: {count} are missing.</source>
            <translation>Apple Mail guarda en otro lugar adjuntos de este mensaje. Faltan: {count}.</translation>
        </message>
        <message>
            <source>Attachment {number} is a file of a Macintosh, in the form in which Outlook keeps it (MacBinary).</source>
            <translation>El adjunto {number} es un archivo de Macintosh, en el formato en que lo guarda Outlook (MacBinary).</translation>
        </message>
        <message>
            <source>Attachment {number} is an object of another program, kept as its raw data.</source>
            <translation>El adjunto {number} es un objeto de otro programa, conservado como datos sin procesar.</translation>
        </message>
        <message>
            <source>Attachment {number} is damaged.</source>
            <translation>El adjunto {number} está dañado.</translation>
        </message>
        <message>
            <source>Attachment {number} lies inside too many messages and was not unfolded.</source>
            <translation>El adjunto {number} está dentro de demasiados mensajes y no se extrajo.</translation>
        </message>
        <message>
            <source>Attachment {number} was only a link; the link is there as text.</source>
            <translation>El adjunto {number} era solo un enlace; el enlace figura como texto.</translation>
        </message>
        <message>
            <source>Blanks before the headers were taken off.</source>
            <translation type="vanished">Se quitaron los espacios que había antes de los encabezados.</translation>
        </message>
        <message>
            <source>Every byte is the one that was received.</source>
            <translation>Cada byte es el que se recibió.</translation>
        </message>
        <message>
            <source>Exactly as it arrived</source>
            <translation>Exactamente como llegó</translation>
        </message>
        <message>
            <source>Exactly as the file holds it</source>
            <translation>Exactamente como está en el archivo</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>Vaya al buzón donde llegó y guárdelo o reenvíelo desde allí.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became blanks.</source>
            <translation type="vanished">Los fines de línea incompletos de los encabezados pasaron a ser espacios.</translation>
        </message>
        <message>
            <source>Half line ends inside the headers became spaces.</source>
            <translation>Los fines de línea incompletos de los encabezados pasaron a ser espacios.</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) byte for byte, body rebuilt</source>
            <translation>Sección de encabezados (Outlook: PidTagTransportMessageHeaders) byte por byte, cuerpo reconstruido</translation>
        </message>
        <message>
            <source>Header section (Outlook: PidTagTransportMessageHeaders) kept; Content-* fields or 8-bit letters written anew</source>
            <translation>Sección de encabezados (Outlook: PidTagTransportMessageHeaders) conservada; campos Content-* o caracteres de 8 bits reescritos</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) that Outlook keeps stand in the headers as well.</source>
            <translation>Los destinatarios ocultos (CCO) que guarda Outlook también figuran en los encabezados.</translation>
        </message>
        <message>
            <source>How it repeats could not be kept in full.</source>
            <translation>La periodicidad no se pudo conservar por completo.</translation>
        </message>
        <message>
            <source>Internet message as stored (RFC 5322)</source>
            <translation>Mensaje de Internet tal como está guardado (RFC 5322)</translation>
        </message>
        <message>
            <source>It was not read to the end: it goes beyond a limit ({limit}).</source>
            <translation>No se leyó hasta el final: supera un límite ({limit}).</translation>
        </message>
        <message>
            <source>It was saved as text of another kind (UTF-16) and turned back.</source>
            <translation>Estaba guardado como otro tipo de texto (UTF-16) y se reconvirtió.</translation>
        </message>
        <message>
            <source>Lines the mail program had added are still in it, as you asked: {names}.</source>
            <translation>Como usted pidió, siguen en el mensaje líneas que había agregado el programa de correo: {names}.</translation>
        </message>
        <message>
            <source>Lines the mail program had added were taken off: {names}.</source>
            <translation>Se quitaron líneas que había agregado el programa de correo: {names}.</translation>
        </message>
        <message>
            <source>Made up from what Outlook knows, without internet headers</source>
            <translation>Compuesto con lo que sabe Outlook, sin encabezados de Internet</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Sin PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>Not every byte can be called the one that was received.</source>
            <translation>No se puede asegurar que cada byte sea el que se recibió.</translation>
        </message>
        <message>
            <source>Order, borders and coding of all parts are the original.</source>
            <translation>El orden, los límites y la codificación de todas las partes son los originales.</translation>
        </message>
        <message>
            <source>Outlook notes that its formatted text may be older than the plain text.</source>
            <translation>Outlook indica que su texto con formato puede ser más antiguo que el texto sin formato.</translation>
        </message>
        <message>
            <source>Part {number} of the message ({name}) is not in the file any more.</source>
            <translation>La parte {number} del mensaje ({name}) ya no está en el archivo.</translation>
        </message>
        <message>
            <source>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</source>
            <translation>PidTagMimeSkeleton ([MS-OXCMSG] 2.2.1.28)</translation>
        </message>
        <message>
            <source>Rebuilt on the plan Exchange kept</source>
            <translation>Reconstruido según el esquema que guardó Exchange</translation>
        </message>
        <message>
            <source>Rebuilt, and the content is proven</source>
            <translation>Reconstruido, con contenido verificado</translation>
        </message>
        <message>
            <source>Rebuilt, headers exact</source>
            <translation>Reconstruido, con encabezados exactos</translation>
        </message>
        <message>
            <source>Rebuilt, headers kept</source>
            <translation>Reconstruido, con encabezados conservados</translation>
        </message>
        <message>
            <source>Spaces before the headers were taken off.</source>
            <translation>Se quitaron los espacios que había antes de los encabezados.</translation>
        </message>
        <message>
            <source>Special letters in the headers were written anew ({charset}).</source>
            <translation>Los caracteres especiales de los encabezados se reescribieron ({charset}).</translation>
        </message>
        <message>
            <source>Special letters were written anew ({charset}); they may have been otherwise.</source>
            <translation>Los caracteres especiales se reescribieron ({charset}); puede que antes fueran distintos.</translation>
        </message>
        <message>
            <source>Stored S/MIME or PGP entity, or matching body hash (bh=, RFC 6376, 3.5)</source>
            <translation>Entidad S/MIME o PGP guardada, o hash del cuerpo coincidente (bh=, RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>The calendar part of the meeting was made from what Outlook keeps of it.</source>
            <translation>La parte de calendario de la reunión se creó con lo que Outlook guarda de ella.</translation>
        </message>
        <message>
            <source>The content was put together again from the pieces Outlook keeps.</source>
            <translation>El contenido se volvió a componer con las piezas que guarda Outlook.</translation>
        </message>
        <message>
            <source>The content was stored in one piece (signed or encrypted mail), or it matches the hash in the message’s own signature (the signature itself was not checked).</source>
            <translation>El contenido se guardó en una sola pieza (correo firmado o cifrado), o coincide con el hash de la propia firma del mensaje (la firma en sí no se comprobó).</translation>
        </message>
        <message>
            <source>The date is given in world time: Outlook does not keep the sender’s time zone.</source>
            <translation>La fecha se indica en hora universal: Outlook no guarda la zona horaria del remitente.</translation>
        </message>
        <message>
            <source>The digital signature could not be kept: Outlook did not store what it covers.</source>
            <translation>La firma digital no se pudo conservar: Outlook no guardó lo que esta abarca.</translation>
        </message>
        <message>
            <source>The dividing line of the mail folder was taken off.</source>
            <translation>Se quitó la línea divisoria de la carpeta de correo.</translation>
        </message>
        <message>
            <source>The file does not hold them, so it cannot show how the message travelled.</source>
            <translation>El archivo no los contiene, así que no puede mostrar por dónde pasó el mensaje.</translation>
        </message>
        <message>
            <source>The file holds only the text of this meeting message, not its calendar part.</source>
            <translation>El archivo solo contiene el texto de este mensaje de reunión, no su parte de calendario.</translation>
        </message>
        <message>
            <source>The first line of the headers was none; it was left out.</source>
            <translation>La primera línea de los encabezados no era un encabezado; se omitió.</translation>
        </message>
        <message>
            <source>The formatted text was taken out of Outlook’s own format (RTF).</source>
            <translation>El texto con formato se extrajo del formato propio de Outlook (RTF).</translation>
        </message>
        <message>
            <source>The formatting is there in Outlook’s own format only (RTF), beside the plain text.</source>
            <translation>El formato solo está en el formato propio de Outlook (RTF), junto al texto sin formato.</translation>
        </message>
        <message>
            <source>The headers were damaged and are repaired.</source>
            <translation>Los encabezados estaban dañados y se repararon.</translation>
        </message>
        <message>
            <source>The internet headers are cut off.</source>
            <translation>Los encabezados de Internet están cortados.</translation>
        </message>
        <message>
            <source>The internet headers are not in the file: nobody can see how it travelled.</source>
            <translation>Los encabezados de Internet no están en el archivo: nadie puede ver por dónde pasó.</translation>
        </message>
        <message>
            <source>The mail address of a copy recipient is not in the file.</source>
            <translation>La dirección de correo de un destinatario en copia no está en el archivo.</translation>
        </message>
        <message>
            <source>The mail address of a hidden recipient is not in the file.</source>
            <translation>La dirección de correo de un destinatario oculto no está en el archivo.</translation>
        </message>
        <message>
            <source>The mail address of a recipient is not in the file.</source>
            <translation>La dirección de correo de un destinatario no está en el archivo.</translation>
        </message>
        <message>
            <source>The mail address of the sender is not in the file.</source>
            <translation>La dirección de correo del remitente no está en el archivo.</translation>
        </message>
        <message>
            <source>The mail folder had put a &gt; before some lines that begin with From ({count}); they are as they arrived again, as the hash in the message’s own signature shows.</source>
            <translation>La carpeta de correo había puesto un &gt; delante de algunas líneas que empiezan por From ({count}); vuelven a estar como llegaron, según muestra el hash de la propia firma del mensaje.</translation>
        </message>
        <message>
            <source>The mail folder may have put a &gt; before some lines that began with From ({count}).</source>
            <translation>La carpeta de correo puede haber puesto un &gt; delante de algunas líneas que empezaban por From ({count}).</translation>
        </message>
        <message>
            <source>The message asks Outlook to fetch a sound from another computer ({path}). That is a known attack; Intact did not fetch it.</source>
            <translation>El mensaje pide a Outlook que descargue un sonido de otro equipo ({path}). Es un ataque conocido; Intact no lo descargó.</translation>
        </message>
        <message>
            <source>The message is not as long as the file says; it may have been changed or cut off.</source>
            <translation>El mensaje no tiene la longitud que indica el archivo; puede haberse cambiado o cortado.</translation>
        </message>
        <message>
            <source>The plain text may be one that Outlook made from the formatted text.</source>
            <translation>El texto sin formato puede ser uno que Outlook generó a partir del texto con formato.</translation>
        </message>
        <message>
            <source>The stored text has a wrong checksum; it may be damaged.</source>
            <translation>El texto guardado tiene una suma de comprobación incorrecta; puede estar dañado.</translation>
        </message>
        <message>
            <source>The technical part of this report is not in the file.</source>
            <translation>La parte técnica de este informe no está en el archivo.</translation>
        </message>
        <message>
            <source>The technical part of this report was written anew from what Outlook kept.</source>
            <translation>La parte técnica de este informe se reescribió con lo que guardó Outlook.</translation>
        </message>
        <message>
            <source>The text is written in {used} instead of {declared}.</source>
            <translation>El texto está escrito en {used} en lugar de {declared}.</translation>
        </message>
        <message>
            <source>The text of the message is missing.</source>
            <translation>Falta el texto del mensaje.</translation>
        </message>
        <message>
            <source>The voting buttons are not kept, as only Outlook knows them: {names}.</source>
            <translation>Los botones de voto no se conservan, ya que solo los conoce Outlook: {names}.</translation>
        </message>
        <message>
            <source>There are empty characters inside the headers; they were kept.</source>
            <translation>Hay caracteres vacíos en los encabezados; se conservaron.</translation>
        </message>
        <message>
            <source>These header lines were added: {names}.</source>
            <translation>Se agregaron estas líneas de encabezado: {names}.</translation>
        </message>
        <message>
            <source>These header lines were replaced: {names}.</source>
            <translation>Se sustituyeron estas líneas de encabezado: {names}.</translation>
        </message>
        <message>
            <source>This asks to take a message back, which only Outlook understands.</source>
            <translation>Esto pide retirar un mensaje, algo que solo entiende Outlook.</translation>
        </message>
        <message>
            <source>This is a contact, not a message: what the file knows of it was written down.</source>
            <translation>Esto es un contacto, no un mensaje: se anotó lo que el archivo indica de él.</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message: what the file knows of it was written down.</source>
            <translation>Esto es una lista de distribución, no un mensaje: se anotó lo que el archivo indica de ella.</translation>
        </message>
        <message>
            <source>This is a document that was put into a mail folder, not a message.</source>
            <translation>Esto es un documento que se puso en una carpeta de correo, no un mensaje.</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message: what the file knows of it was written down.</source>
            <translation>Esto es una entrada de diario, no un mensaje: se anotó lo que el archivo indica de ella.</translation>
        </message>
        <message>
            <source>This is a note, not a message: its text was put into the form of one.</source>
            <translation>Esto es una nota, no un mensaje: a su texto se le dio forma de mensaje.</translation>
        </message>
        <message>
            <source>This is a task, not a message: what the file knows of it was written down.</source>
            <translation>Esto es una tarea, no un mensaje: se anotó lo que el archivo indica de ella.</translation>
        </message>
        <message>
            <source>This is an appointment from a calendar, not a message: what the file knows of it was written down.</source>
            <translation>Esto es una cita de un calendario, no un mensaje: se anotó lo que el archivo indica de ella.</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message that somebody sent.</source>
            <translation>Esto es un elemento de una fuente de noticias, no un mensaje enviado por alguien.</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message: only its text was taken over.</source>
            <translation>Esto es un elemento de otro tipo, no un mensaje: solo se tomó su texto.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself is still on the mail server.</source>
            <translation>Esto es solo un marcador de posición: el mensaje en sí sigue en el servidor de correo.</translation>
        </message>
        <message>
            <source>This is only a placeholder: the message itself lies in an archive.</source>
            <translation>Esto es solo un marcador de posición: el mensaje en sí está en un sistema de archivado.</translation>
        </message>
        <message>
            <source>This is only what Outlook packed into a mail (winmail.dat); the mail itself is missing.</source>
            <translation>Esto es solo lo que Outlook empaquetó en un correo (winmail.dat); falta el correo en sí.</translation>
        </message>
        <message>
            <source>This was posted in a folder; it is not a message that somebody sent.</source>
            <translation>Esto se publicó en una carpeta; no es un mensaje enviado por alguien.</translation>
        </message>
        <message>
            <source>What stood behind the end of the headers was left out.</source>
            <translation>Se omitió lo que había después del final de los encabezados.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>Buscar en este texto</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation type="vanished">Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se encontró</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation type="vanished">Coincidencia anterior</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} de {count}</translation>
        </message>
        <message>
            <source>{place} of {count} or more</source>
            <translation>{place} de {count} o más</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Details about: {title}</source>
            <translation>Detalles sobre: {title}</translation>
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
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>0/o, 1/i/l, rn/m, vv/w or cl/d, compared with domains named here and with yours</source>
            <translation>0/o, 1/i/l, rn/m, vv/w o cl/d, en comparación con los dominios mencionados aquí y con los suyos</translation>
        </message>
        <message>
            <source>A link almost reads {looks_like}</source>
            <translation>Un enlace se lee casi como {looks_like}</translation>
        </message>
        <message>
            <source>A link only looks like it leads to {looks_like}</source>
            <translation>Un enlace solo parece llevar a {looks_like}</translation>
        </message>
        <message>
            <source>A message that is wrapped twice often cannot be read.</source>
            <translation>A menudo no se puede leer un mensaje envuelto dos veces.</translation>
        </message>
        <message>
            <source>Add the mail that it came with, just as it is.</source>
            <translation>Agregue el correo con el que llegó, tal como está.</translation>
        </message>
        <message>
            <source>Address in the display name (RFC 5322, 3.4)</source>
            <translation>Dirección en el nombre para mostrar (RFC 5322, 3.4)</translation>
        </message>
        <message>
            <source>All internet headers are there</source>
            <translation>Están todos los encabezados de Internet</translation>
        </message>
        <message>
            <source>Another copy of this message is in the list</source>
            <translation>Ya hay otra copia de este mensaje en la lista</translation>
        </message>
        <message>
            <source>Another message is attached to this one</source>
            <translation>Este mensaje lleva otro mensaje adjunto</translation>
        </message>
        <message>
            <source>Answer the sender…</source>
            <translation>Responder al remitente…</translation>
        </message>
        <message>
            <source>Apple Mail keeps them elsewhere, or has not loaded them yet: {count}</source>
            <translation>Apple Mail los guarda en otro lugar o aún no los ha cargado: {count}</translation>
        </message>
        <message>
            <source>Ask for it to be opened in full there, and sent once more.</source>
            <translation>Pida que lo abran allí por completo y que lo envíen otra vez.</translation>
        </message>
        <message>
            <source>Ask for it to be sent once more, in another way.</source>
            <translation>Pida que lo envíen otra vez, de otra forma.</translation>
        </message>
        <message>
            <source>Ask for the original as an attachment.</source>
            <translation>Pida que envíen el original como archivo adjunto.</translation>
        </message>
        <message>
            <source>Ask whoever forwarded it to send you the original as an attachment.</source>
            <translation>Pida a quien lo reenvió que le envíe el original como archivo adjunto.</translation>
        </message>
        <message>
            <source>Attached as message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>Adjunto como message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>Attached by hand in {title}, the file would not be taken.</source>
            <translation>Si se adjuntara a mano en {title}, el archivo no se aceptaría.</translation>
        </message>
        <message>
            <source>Attached there as a file, it is not taken as a sample.</source>
            <translation>Adjunto allí como archivo, no se acepta como muestra.</translation>
        </message>
        <message>
            <source>Attachments of this message are not in the file</source>
            <translation>Hay adjuntos de este mensaje que no están en el archivo</translation>
        </message>
        <message>
            <source>Body hash (bh=) does not match (RFC 6376, 3.5)</source>
            <translation>El hash del cuerpo (bh=) no coincide (RFC 6376, 3.5)</translation>
        </message>
        <message>
            <source>CR without LF (RFC 5322, 2.3)</source>
            <translation>CR sin LF (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Choose another destination</source>
            <translation>Elegir otro destino</translation>
        </message>
        <message>
            <source>Choose another way</source>
            <translation>Elegir otra forma de entrega</translation>
        </message>
        <message>
            <source>Content-Type announces a body, none follows</source>
            <translation>Content-Type anuncia un cuerpo y no sigue ninguno</translation>
        </message>
        <message>
            <source>Delivered-To, X-Original-To, Received … for, To, Cc</source>
            <translation>Delivered-To, X-Original-To, Received … for, To, Cc</translation>
        </message>
        <message>
            <source>Do not attach this file by hand in {title}</source>
            <translation>No adjunte este archivo a mano en {title}</translation>
        </message>
        <message>
            <source>Do not open it. You can submit it: this is not in what Intact sends.</source>
            <translation>No lo abra. Puede enviarlo como muestra: esto no está en lo que envía Intact.</translation>
        </message>
        <message>
            <source>Double or hidden extension, direction override (Unicode TR 36)</source>
            <translation>Extensión doble u oculta, cambio de dirección del texto (Unicode TR 36)</translation>
        </message>
        <message>
            <source>Empty body (RFC 5322, 2.3)</source>
            <translation>Cuerpo vacío (RFC 5322, 2.3)</translation>
        </message>
        <message>
            <source>Every byte is as it arrived</source>
            <translation>Cada byte está como llegó</translation>
        </message>
        <message>
            <source>Filters look at mail, so only mail shows what one did.</source>
            <translation>Los filtros examinan correos, así que solo un correo muestra lo que hizo un filtro.</translation>
        </message>
        <message>
            <source>Forwarded inline: another message is quoted in the body</source>
            <translation>Reenviado en el texto: otro mensaje está citado en el cuerpo</translation>
        </message>
        <message>
            <source>Forwarded inline: the original is quoted in the body</source>
            <translation>Reenviado en el texto: el original está citado en el cuerpo</translation>
        </message>
        <message>
            <source>Go to the mailbox where it arrived, and save or forward it from there.</source>
            <translation>Vaya al buzón donde llegó y guárdelo o reenvíelo desde allí.</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Para su información</translation>
        </message>
        <message>
            <source>Have it opened in full there, and sent once more.</source>
            <translation type="vanished">Pida que lo abran allí por completo y que lo envíen otra vez.</translation>
        </message>
        <message>
            <source>Have it sent once more, in another way.</source>
            <translation type="vanished">Pida que lo envíen otra vez, de otra forma.</translation>
        </message>
        <message>
            <source>Have the original sent as an attachment.</source>
            <translation type="vanished">Pida que envíen el original como archivo adjunto.</translation>
        </message>
        <message>
            <source>Here, messages are taken up to {limit} after they arrived.</source>
            <translation>Aquí se aceptan mensajes hasta {limit} después de su llegada.</translation>
        </message>
        <message>
            <source>If it came by mail, add the mail that it came with.</source>
            <translation>Si llegó por correo, agregue el correo con el que llegó.</translation>
        </message>
        <message>
            <source>If it matters, forward the message from its mailbox as an attachment.</source>
            <translation>Si es importante, reenvíe el mensaje como archivo adjunto desde su buzón.</translation>
        </message>
        <message>
            <source>If that is not you, ask them to submit it.</source>
            <translation>Si no es usted, pídale que lo envíe como muestra.</translation>
        </message>
        <message>
            <source>If you can, let its first recipient submit it.</source>
            <translation>Si es posible, deje que lo envíe como muestra su primer destinatario.</translation>
        </message>
        <message>
            <source>If you can, save it again from your mail program.</source>
            <translation>Si puede, guárdelo otra vez desde su programa de correo.</translation>
        </message>
        <message>
            <source>If you can, save the message as a file of its own and drop that instead.</source>
            <translation>Si puede, guarde el mensaje como archivo independiente y suelte ese archivo.</translation>
        </message>
        <message>
            <source>If you know who forwarded it, ask for the original as an attachment.</source>
            <translation>Si sabe quién lo reenvió, pídale el original como archivo adjunto.</translation>
        </message>
        <message>
            <source>If you mean “{subject}”, use that one instead.</source>
            <translation>Si el que quiere enviar es «{subject}», úselo en su lugar.</translation>
        </message>
        <message>
            <source>Intact attaches it as a file, which is fine for this destination.</source>
            <translation>Intact lo adjunta como archivo, lo que es correcto para este destino.</translation>
        </message>
        <message>
            <source>Intact attaches this in the form that is right here</source>
            <translation>Intact lo adjunta en el formato que corresponde aquí</translation>
        </message>
        <message>
            <source>Intact did not look at all of this message</source>
            <translation>Intact no examinó todo el mensaje</translation>
        </message>
        <message>
            <source>Intact had to put the headers together itself</source>
            <translation>Intact tuvo que componer los encabezados</translation>
        </message>
        <message>
            <source>Is {address} your address?</source>
            <translation>¿Es {address} su dirección?</translation>
        </message>
        <message>
            <source>It came to you on a detour, which can hide what happened at first.</source>
            <translation>Le llegó con un rodeo, que puede ocultar lo que pasó al principio.</translation>
        </message>
        <message>
            <source>It can be attached unchanged</source>
            <translation>Se puede adjuntar sin cambios</translation>
        </message>
        <message>
            <source>It has {size}; what goes beyond {limit} is cut off.</source>
            <translation>Pesa {size}; lo que supere {limit} se corta.</translation>
        </message>
        <message>
            <source>It holds a character that mail servers refuse.</source>
            <translation>Contiene un carácter que los servidores de correo rechazan.</translation>
        </message>
        <message>
            <source>It is called {name}, and really ends in {ending}.</source>
            <translation>Se llama {name} y en realidad termina en {ending}.</translation>
        </message>
        <message>
            <source>It is exactly the same as “{name}”.</source>
            <translation>Es exactamente igual que «{name}».</translation>
        </message>
        <message>
            <source>It is the original, not a forward</source>
            <translation>Es el original, no un reenvío</translation>
        </message>
        <message>
            <source>It is unusually large or nested. Some checks may have missed something.</source>
            <translation>Es muy grande o tiene demasiados niveles. A alguna comprobación se le puede haber escapado algo.</translation>
        </message>
        <message>
            <source>It is {address}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>Es {address}. Los caracteres parecidos pasan fácilmente inadvertidos, como 1 por l.</translation>
        </message>
        <message>
            <source>It is {address}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">Es {address}. Los caracteres parecidos pasan fácilmente inadvertidos, como 1 por l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Characters that look alike are easily overlooked, such as 1 for l.</source>
            <translation>Lleva a {host}. Los caracteres parecidos pasan fácilmente inadvertidos, como 1 por l.</translation>
        </message>
        <message>
            <source>It leads to {host}. Signs that look alike are easily overlooked, as 1 for l.</source>
            <translation type="vanished">Lleva a {host}. Los caracteres parecidos pasan fácilmente inadvertidos, como 1 por l.</translation>
        </message>
        <message>
            <source>It may have come like that, or your mail program had not loaded it yet.</source>
            <translation>Puede que llegara así, o que su programa de correo aún no lo hubiera cargado.</translation>
        </message>
        <message>
            <source>It must stay as it arrived, so nothing can be taken out of it.</source>
            <translation>Debe quedar como llegó, así que no se le puede quitar nada.</translation>
        </message>
        <message>
            <source>It no longer has the original’s headers and exact text.</source>
            <translation>Ya no tiene los encabezados ni el texto exacto del original.</translation>
        </message>
        <message>
            <source>It says {name}, but the message came from {address}.</source>
            <translation>Dice {name}, pero el mensaje vino de {address}.</translation>
        </message>
        <message>
            <source>It shows nothing of what happened to it on its way.</source>
            <translation>No muestra nada de lo que le pasó por el camino.</translation>
        </message>
        <message>
            <source>It takes them with a support case or on a web page.</source>
            <translation>Los acepta con un caso de soporte o en una página web.</translation>
        </message>
        <message>
            <source>It was never sent, so no filter has seen it.</source>
            <translation>Nunca se envió, así que ningún filtro lo ha visto.</translation>
        </message>
        <message>
            <source>It weighs {size}; what goes beyond {limit} is cut off.</source>
            <translation type="vanished">Pesa {size}; lo que supere {limit} se corta.</translation>
        </message>
        <message>
            <source>It went to “{to}” on {date}.</source>
            <translation>Se envió a «{to}» el {date}.</translation>
        </message>
        <message>
            <source>Its first recipient should submit it: details get lost on the way to you.</source>
            <translation>Debería enviarlo como muestra su primer destinatario: en el camino hasta usted se pierden detalles.</translation>
        </message>
        <message>
            <source>Its message class is that of a placeholder</source>
            <translation>Su clase de mensaje es la de un marcador de posición</translation>
        </message>
        <message>
            <source>Its subject says that it is one, and nothing is attached.</source>
            <translation>Su asunto dice que es un reenvío, y no hay nada adjunto.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="vanished">Omitir</translation>
        </message>
        <message>
            <source>Leave it out, or choose a destination that takes files.</source>
            <translation>Omítalo o elija un destino que acepte archivos.</translation>
        </message>
        <message>
            <source>Leave it out; once is enough.</source>
            <translation>Omítalo; basta con una vez.</translation>
        </message>
        <message>
            <source>Let Intact make the mail, or forward the message from its mailbox.</source>
            <translation>Deje que Intact prepare el correo, o reenvíe el mensaje desde su buzón.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It is {address}, which is {travels}.</source>
            <translation>Letras de otro alfabeto tienen el mismo aspecto. Es {address}, es decir, {travels}.</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same. It leads to {host}, which is {travels}.</source>
            <translation>Letras de otro alfabeto tienen el mismo aspecto. Lleva a {host}, es decir, {travels}.</translation>
        </message>
        <message>
            <source>Limit reached: {limits}</source>
            <translation>Límite alcanzado: {limits}</translation>
        </message>
        <message>
            <source>Line of more than 998 octets (RFC 5322, 2.1.1)</source>
            <translation>Línea de más de 998 octetos (RFC 5322, 2.1.1)</translation>
        </message>
        <message>
            <source>Lines that a mail program had added are still in it</source>
            <translation>Siguen ahí líneas que había agregado un programa de correo</translation>
        </message>
        <message>
            <source>Lines that a mail program had added were taken off</source>
            <translation>Se quitaron líneas que había agregado un programa de correo</translation>
        </message>
        <message>
            <source>Look at its date in your mail program.</source>
            <translation>Mire la fecha en su programa de correo.</translation>
        </message>
        <message>
            <source>Mailing lists and mail gateways do that. It need not mean anything bad.</source>
            <translation>Eso lo hacen las listas de correo y las puertas de enlace de correo. No tiene por qué ser nada malo.</translation>
        </message>
        <message>
            <source>Make sure that you chose the right destination.</source>
            <translation>Asegúrese de haber elegido el destino correcto.</translation>
        </message>
        <message>
            <source>Missing or not readable: {count}</source>
            <translation>Partes que faltan o no se pueden leer: {count}</translation>
        </message>
        <message>
            <source>Mixed or confusable scripts (UTS 39), Punycode (RFC 3492)</source>
            <translation>Escrituras mezcladas o que se confunden (UTS 39), Punycode (RFC 3492)</translation>
        </message>
        <message>
            <source>NUL octet (RFC 2045, 2.8)</source>
            <translation>Octeto NUL (RFC 2045, 2.8)</translation>
        </message>
        <message>
            <source>Neither message/rfc822 nor a .eml file is accepted</source>
            <translation>No se acepta ni message/rfc822 ni un archivo .eml</translation>
        </message>
        <message>
            <source>No PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</source>
            <translation>Sin PidTagTransportMessageHeaders ([MS-OXOMSG] 2.2.1.61)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4)</source>
            <translation>Sin campo Received (RFC 5321, 4.4)</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as sent</source>
            <translation>Sin campo Received (RFC 5321, 4.4); marcado como enviado</translation>
        </message>
        <message>
            <source>No Received field (RFC 5321, 4.4); marked as unsent</source>
            <translation>Sin campo Received (RFC 5321, 4.4); marcado como no enviado</translation>
        </message>
        <message>
            <source>No believable time in the Received and Date fields</source>
            <translation>Ninguna hora creíble en los campos Received y Date</translation>
        </message>
        <message>
            <source>No header field and no rewritten link of this filter</source>
            <translation>Ningún campo de encabezado ni enlace reescrito de este filtro</translation>
        </message>
        <message>
            <source>No message/rfc822 part, no quoted header</source>
            <translation>Sin parte message/rfc822 ni encabezado citado</translation>
        </message>
        <message>
            <source>No trace of {filter} in this message</source>
            <translation>Ni rastro de {filter} en este mensaje</translation>
        </message>
        <message>
            <source>Not all of this message is in the file</source>
            <translation>No todo el mensaje está en el archivo</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>No apta</translation>
        </message>
        <message>
            <source>Nothing of the original arrived.</source>
            <translation>No llegó nada del original.</translation>
        </message>
        <message>
            <source>Nothing shows how this message arrived</source>
            <translation>Nada muestra cómo llegó este mensaje</translation>
        </message>
        <message>
            <source>Octets of the finished mail on the wire</source>
            <translation>Octetos del correo terminado, tal como se transmite</translation>
        </message>
        <message>
            <source>Octets of the message with CRLF line ends</source>
            <translation>Octetos del mensaje con fines de línea CRLF</translation>
        </message>
        <message>
            <source>One of the two is enough.</source>
            <translation>Basta con uno de los dos.</translation>
        </message>
        <message>
            <source>Only the headers are here, the rest is missing</source>
            <translation>Aquí solo están los encabezados; falta lo demás</translation>
        </message>
        <message>
            <source>Only the original shows what the filter did, not the forward around it.</source>
            <translation>Solo el original muestra lo que hizo el filtro, no el reenvío que lo envuelve.</translation>
        </message>
        <message>
            <source>Open it in Outlook, so that all of it is fetched, then save it again.</source>
            <translation>Ábralo en Outlook para que se descargue entero y guárdelo otra vez.</translation>
        </message>
        <message>
            <source>Open it in your mail program. If you see text there, save it again.</source>
            <translation>Ábralo en su programa de correo. Si allí ve texto, guárdelo otra vez.</translation>
        </message>
        <message>
            <source>Open the message in Apple Mail until all of it is shown, save it there as “Raw Message Source”, and add that file.</source>
            <translation>Abra el mensaje en Apple Mail, espere a que se vea entero, guárdelo allí en el formato del código fuente del mensaje (en inglés, «Raw Message Source») y agregue ese archivo.</translation>
        </message>
        <message>
            <source>Open the message there until all of it is shown, then save it again.</source>
            <translation>Abra allí el mensaje, espere a que se vea entero y guárdelo otra vez.</translation>
        </message>
        <message>
            <source>Outlook packs it like that. Only the mail around it shows how it arrived.</source>
            <translation>Outlook lo empaqueta así. Solo el correo que lo envuelve muestra cómo llegó.</translation>
        </message>
        <message>
            <source>Outlook would fetch {path} at once, and give away your password’s fingerprint.</source>
            <translation>Outlook descargaría {path} al instante y revelaría la huella de su contraseña.</translation>
        </message>
        <message>
            <source>Parts of the message may be missing or wrong.</source>
            <translation>Puede que falten partes del mensaje o que sean incorrectas.</translation>
        </message>
        <message>
            <source>PidLidReminderFileParameter with a remote path (CVE-2023-23397)</source>
            <translation>PidLidReminderFileParameter con una ruta remota (CVE-2023-23397)</translation>
        </message>
        <message>
            <source>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</source>
            <translation>PidTagMessageClass ([MS-OXCMSG] 2.2.1.3)</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Put the lines back</source>
            <translation>Restaurar las líneas</translation>
        </message>
        <message>
            <source>Put them back</source>
            <translation type="vanished">Restaurarlas</translation>
        </message>
        <message>
            <source>Resent-* fields (RFC 5322, 3.6.6)</source>
            <translation>Campos Resent-* (RFC 5322, 3.6.6)</translation>
        </message>
        <message>
            <source>Same Message-ID, other bytes</source>
            <translation>Mismo Message-ID, bytes distintos</translation>
        </message>
        <message>
            <source>Same SHA-256</source>
            <translation>Mismo SHA-256</translation>
        </message>
        <message>
            <source>Same SHA-256 in the history of this computer</source>
            <translation>Mismo SHA-256 en el historial de este equipo</translation>
        </message>
        <message>
            <source>Save it again from the mailbox where it arrived, whole and unchanged.</source>
            <translation>Guárdelo otra vez desde el buzón donde llegó, entero y sin cambios.</translation>
        </message>
        <message>
            <source>Save the messages, then add them there.</source>
            <translation type="vanished">Guarde los mensajes y agréguelos allí.</translation>
        </message>
        <message>
            <source>Save the messages, then add them to the support case or upload them on the web page.</source>
            <translation>Guarde los mensajes y agréguelos al caso de soporte o cárguelos en la página web.</translation>
        </message>
        <message>
            <source>Save the messages…</source>
            <translation>Guardar los mensajes…</translation>
        </message>
        <message>
            <source>Send it again only if you were asked to.</source>
            <translation>Envíelo de nuevo solo si se lo pidieron.</translation>
        </message>
        <message>
            <source>Senders of spam make their mail look like that, too.</source>
            <translation>Quienes envían spam también dan ese aspecto a su correo.</translation>
        </message>
        <message>
            <source>Show me how</source>
            <translation>Mostrar cómo se hace</translation>
        </message>
        <message>
            <source>Some begin with &gt;From. Mail folders add such a &gt;; nobody can tell whether they did.</source>
            <translation>Algunas empiezan por &gt;From. Las carpetas de correo agregan ese &gt;; no se puede saber si fue así.</translation>
        </message>
        <message>
            <source>Some destinations take it as a file.</source>
            <translation>Algunos destinos lo aceptan como archivo.</translation>
        </message>
        <message>
            <source>Some mail programs load just the headers at first.</source>
            <translation>Algunos programas de correo cargan al principio solo los encabezados.</translation>
        </message>
        <message>
            <source>Some of its lines are longer than mail servers take.</source>
            <translation>Algunas de sus líneas son más largas de lo que aceptan los servidores de correo.</translation>
        </message>
        <message>
            <source>Some of its lines end in a way that mail servers refuse.</source>
            <translation>Algunas de sus líneas terminan de una forma que los servidores de correo rechazan.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that explains it.</source>
            <translation>Algunos de sus enlaces llevan a {host}, que sustituye los enlaces por el camino: eso lo explica.</translation>
        </message>
        <message>
            <source>Some of its links lead to {host}, which replaces links on the way: that is enough.</source>
            <translation type="vanished">Algunos de sus enlaces llevan a {host}, que sustituye los enlaces por el camino: eso basta.</translation>
        </message>
        <message>
            <source>Somebody redirected this message</source>
            <translation>Alguien redirigió este mensaje</translation>
        </message>
        <message>
            <source>Submit it today.</source>
            <translation>Envíelo hoy.</translation>
        </message>
        <message>
            <source>Take a newer message of the same kind, if there is one.</source>
            <translation>Use un mensaje más reciente del mismo tipo, si lo hay.</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>Quitarlo de la lista</translation>
        </message>
        <message>
            <source>Take the copy of somebody who received it.</source>
            <translation>Use la copia de alguien que lo haya recibido.</translation>
        </message>
        <message>
            <source>Take the lines off</source>
            <translation>Quitar las líneas</translation>
        </message>
        <message>
            <source>Take the message that arrived instead.</source>
            <translation>Use en su lugar el mensaje que llegó.</translation>
        </message>
        <message>
            <source>Take them off</source>
            <translation type="vanished">Quitarlas</translation>
        </message>
        <message>
            <source>Take them off, unless you know better.</source>
            <translation>Quítelas, a menos que sepa que deben estar.</translation>
        </message>
        <message>
            <source>That is fine if this is the message you mean.</source>
            <translation>Está bien así, si este es el mensaje que quiere enviar.</translation>
        </message>
        <message>
            <source>That is my address too</source>
            <translation>Esa también es mi dirección</translation>
        </message>
        <message>
            <source>The Outlook file does not hold those that arrived.</source>
            <translation>El archivo de Outlook no contiene los que llegaron.</translation>
        </message>
        <message>
            <source>The attached message came without its text</source>
            <translation>El mensaje adjunto llegó sin su texto</translation>
        </message>
        <message>
            <source>The attached message is empty</source>
            <translation>El mensaje adjunto está vacío</translation>
        </message>
        <message>
            <source>The content is unchanged since it was signed ({domains})</source>
            <translation>El contenido no ha cambiado desde que se firmó ({domains})</translation>
        </message>
        <message>
            <source>The content was changed after it was signed ({domains})</source>
            <translation>El contenido se cambió después de firmarse ({domains})</translation>
        </message>
        <message>
            <source>The conversion lists what could not be read</source>
            <translation>La conversión enumera lo que no se pudo leer</translation>
        </message>
        <message>
            <source>The lines that every mail server adds on the way are missing.</source>
            <translation>Faltan las líneas que cada servidor de correo agrega por el camino.</translation>
        </message>
        <message>
            <source>The mail folder may have changed lines of the text</source>
            <translation>La carpeta de correo puede haber cambiado líneas del texto</translation>
        </message>
        <message>
            <source>The mail program had loaded only its headers.</source>
            <translation>El programa de correo solo había cargado los encabezados.</translation>
        </message>
        <message>
            <source>The mail with it would have {size}; the limit is {limit}.</source>
            <translation>El correo que lo llevaría pesaría {size}; el límite es {limit}.</translation>
        </message>
        <message>
            <source>The mail with it would weigh {size}; the limit is {limit}.</source>
            <translation type="vanished">El correo que lo llevaría pesaría {size}; el límite es {limit}.</translation>
        </message>
        <message>
            <source>The message itself is in an archive or on the server.</source>
            <translation>El mensaje en sí está en un sistema de archivado o en el servidor.</translation>
        </message>
        <message>
            <source>The name of an attachment hides what it is</source>
            <translation>El nombre de un adjunto oculta lo que es</translation>
        </message>
        <message>
            <source>The original is not in this forward</source>
            <translation>El original no está en este reenvío</translation>
        </message>
        <message>
            <source>The sender’s address almost reads {looks_like}</source>
            <translation>La dirección del remitente se lee casi como {looks_like}</translation>
        </message>
        <message>
            <source>The sender’s address only looks like {looks_like}</source>
            <translation>La dirección del remitente solo se parece a {looks_like}</translation>
        </message>
        <message>
            <source>The sender’s name looks like another address</source>
            <translation>El nombre del remitente parece otra dirección</translation>
        </message>
        <message>
            <source>Then Intact can tell you when a message was meant for somebody else.</source>
            <translation>Así Intact puede avisarle cuando un mensaje iba dirigido a otra persona.</translation>
        </message>
        <message>
            <source>There is no text in this message</source>
            <translation>No hay texto en este mensaje</translation>
        </message>
        <message>
            <source>They go there with a support case or over a web page.</source>
            <translation type="vanished">Se entregan allí con un caso de soporte o en una página web.</translation>
        </message>
        <message>
            <source>They show the way the message took. Without them it is hardly of use.</source>
            <translation>Muestran el camino que siguió el mensaje. Sin ellos, el archivo apenas sirve.</translation>
        </message>
        <message>
            <source>This destination asks for a form that Intact cannot make.</source>
            <translation>Este destino pide un formato que Intact no puede crear.</translation>
        </message>
        <message>
            <source>This destination takes no samples by mail</source>
            <translation>Este destino no acepta muestras por correo</translation>
        </message>
        <message>
            <source>This file attacks whoever opens it in Outlook</source>
            <translation>Este archivo ataca a quien lo abra en Outlook</translation>
        </message>
        <message>
            <source>This file holds no internet headers</source>
            <translation>Este archivo no contiene encabezados de Internet</translation>
        </message>
        <message>
            <source>This file is damaged</source>
            <translation>Este archivo está dañado</translation>
        </message>
        <message>
            <source>This is a contact, not a message</source>
            <translation>Esto es un contacto, no un mensaje</translation>
        </message>
        <message>
            <source>This is a distribution list, not a message</source>
            <translation>Esto es una lista de distribución, no un mensaje</translation>
        </message>
        <message>
            <source>This is a document, not a message</source>
            <translation>Esto es un documento, no un mensaje</translation>
        </message>
        <message>
            <source>This is a draft</source>
            <translation>Esto es un borrador</translation>
        </message>
        <message>
            <source>This is a forward of a forward; the original is inside</source>
            <translation>Esto es el reenvío de un reenvío; el original está dentro</translation>
        </message>
        <message>
            <source>This is a forward, and the original is attached</source>
            <translation>Esto es un reenvío, y el original está adjunto</translation>
        </message>
        <message>
            <source>This is a forward, not the original</source>
            <translation>Esto es un reenvío, no el original</translation>
        </message>
        <message>
            <source>This is a journal entry, not a message</source>
            <translation>Esto es una entrada de diario, no un mensaje</translation>
        </message>
        <message>
            <source>This is a note, not a message</source>
            <translation>Esto es una nota, no un mensaje</translation>
        </message>
        <message>
            <source>This is a sent message, not one that arrived</source>
            <translation>Esto es un mensaje enviado, no uno que llegó</translation>
        </message>
        <message>
            <source>This is a task, not a message</source>
            <translation>Esto es una tarea, no un mensaje</translation>
        </message>
        <message>
            <source>This is an appointment, not a message</source>
            <translation>Esto es una cita, no un mensaje</translation>
        </message>
        <message>
            <source>This is an item of a news feed, not a message</source>
            <translation>Esto es un elemento de una fuente de noticias, no un mensaje</translation>
        </message>
        <message>
            <source>This is an item of another kind, not a message</source>
            <translation>Esto es un elemento de otro tipo, no un mensaje</translation>
        </message>
        <message>
            <source>This is only a placeholder for a message</source>
            <translation>Esto solo ocupa el lugar de un mensaje</translation>
        </message>
        <message>
            <source>This is only the content of a mail (winmail.dat)</source>
            <translation>Esto es solo el contenido de un correo (winmail.dat)</translation>
        </message>
        <message>
            <source>This looks like a forward, not like the original</source>
            <translation>Esto parece un reenvío, no el original</translation>
        </message>
        <message>
            <source>This message arrived more than {age} ago</source>
            <translation>Este mensaje llegó hace más de {age}</translation>
        </message>
        <message>
            <source>This message can be submitted for {left} more</source>
            <translation>El plazo para enviar este mensaje termina en {left}</translation>
        </message>
        <message>
            <source>This message cannot be attached the usual way</source>
            <translation>Este mensaje no se puede adjuntar de la forma habitual</translation>
        </message>
        <message>
            <source>This message does not say when it arrived</source>
            <translation>Este mensaje no indica cuándo llegó</translation>
        </message>
        <message>
            <source>This message is in the list already</source>
            <translation>Este mensaje ya está en la lista</translation>
        </message>
        <message>
            <source>This message is long: its end will not be looked at</source>
            <translation>Este mensaje es largo: su final no se examinará</translation>
        </message>
        <message>
            <source>This message is too large</source>
            <translation>Este mensaje es demasiado grande</translation>
        </message>
        <message>
            <source>This message went to {address}</source>
            <translation>Este mensaje se envió a {address}</translation>
        </message>
        <message>
            <source>This only stands for a message</source>
            <translation type="vanished">Esto solo ocupa el lugar de un mensaje</translation>
        </message>
        <message>
            <source>This was posted in a folder, not sent by mail</source>
            <translation>Esto se publicó en una carpeta, no se envió por correo</translation>
        </message>
        <message>
            <source>Topmost Received field, else the Date field</source>
            <translation>Primer campo Received; si falta, el campo Date</translation>
        </message>
        <message numerus="yes">
            <source>Use the %n attached message(s)</source>
            <translation>
                <numerusform>Usar %n mensaje adjunto</numerusform>
                <numerusform>Usar los %n mensajes adjuntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Use the attached message</source>
            <translation>Usar el mensaje adjunto</translation>
        </message>
        <message>
            <source>Use the attached original</source>
            <translation>Usar el original adjunto</translation>
        </message>
        <message>
            <source>Use “{subject}” and the others that are attached instead.</source>
            <translation>Use en su lugar «{subject}» y los otros mensajes adjuntos.</translation>
        </message>
        <message>
            <source>Use “{subject}” instead.</source>
            <translation>Use «{subject}» en su lugar.</translation>
        </message>
        <message>
            <source>What arrived is what goes.</source>
            <translation>Sale lo mismo que llegó.</translation>
        </message>
        <message>
            <source>What the filter never saw, its maker cannot mend.</source>
            <translation>Lo que el filtro no llegó a ver, su fabricante no puede corregirlo.</translation>
        </message>
        <message>
            <source>X-Apple-Content-Length: a .partial.emlx file</source>
            <translation>X-Apple-Content-Length: un archivo .partial.emlx</translation>
        </message>
        <message>
            <source>Yes, that is mine</source>
            <translation>Sí, es mía</translation>
        </message>
        <message>
            <source>You can submit it all the same.</source>
            <translation>Aun así, puede enviarlo.</translation>
        </message>
        <message>
            <source>You can submit it. Do not answer it.</source>
            <translation>Puede enviarlo como muestra. No responda al mensaje.</translation>
        </message>
        <message>
            <source>You can submit it. Do not follow the link.</source>
            <translation>Puede enviarlo como muestra. No abra el enlace.</translation>
        </message>
        <message>
            <source>You can submit it. Do not open the attachment.</source>
            <translation>Puede enviarlo como muestra. No abra el adjunto.</translation>
        </message>
        <message>
            <source>You can submit it: all of it is attached.</source>
            <translation>Puede enviarlo: se adjunta entero.</translation>
        </message>
        <message>
            <source>You put them back; as a rule they did not come with it.</source>
            <translation>Usted las restauró; por lo general, no llegaron con el mensaje.</translation>
        </message>
        <message>
            <source>You submitted this message before</source>
            <translation>Usted ya envió este mensaje como muestra</translation>
        </message>
        <message>
            <source>application/ms-tnef without its message ([MS-OXTNEF])</source>
            <translation>application/ms-tnef sin su mensaje ([MS-OXTNEF])</translation>
        </message>
        <message>
            <source>mboxo quoting, {count} lines (RFC 4155, appendix A)</source>
            <translation>Marcas de tipo mboxo, {count} líneas (RFC 4155, apéndice A)</translation>
        </message>
        <message>
            <source>message/rfc822 instead of {form}</source>
            <translation>message/rfc822 en lugar de {form}</translation>
        </message>
        <message>
            <source>message/rfc822 part with an empty body</source>
            <translation>Parte message/rfc822 con el cuerpo vacío</translation>
        </message>
        <message>
            <source>message/rfc822 part without a message</source>
            <translation>Parte message/rfc822 sin mensaje</translation>
        </message>
        <message>
            <source>message/rfc822 within message/rfc822 (RFC 2046, 5.2.1)</source>
            <translation>message/rfc822 dentro de message/rfc822 (RFC 2046, 5.2.1)</translation>
        </message>
        <message>
            <source>{form} instead of message/rfc822</source>
            <translation>{form} en lugar de message/rfc822</translation>
        </message>
        <message>
            <source>“{name}” is left out: {reason}.</source>
            <translation>«{name}» no se incluye: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” is the same message, kept in another way.</source>
            <translation>«{name}» es el mismo mensaje, guardado de otra forma.</translation>
        </message>
    </context>
    <context>
        <name>Finishing</name>
        <message numerus="yes">
            <source>%n mail(s) handed over.</source>
            <translation>
                <numerusform>%n correo entregado.</numerusform>
                <numerusform>%n correos entregados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read.</source>
            <translation>
                <numerusform>%n mensaje leído.</numerusform>
                <numerusform>%n mensajes leídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Intact is done</source>
            <translation>Intact ha terminado</translation>
        </message>
        <message>
            <source>The mails could not be handed over. Please look.</source>
            <translation>No se pudieron entregar los correos. Por favor, revíselo.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Do not show these steps any more</source>
            <translation>No volver a mostrar estos pasos</translation>
        </message>
        <message>
            <source>Drop a message here.</source>
            <translation>Suelte un mensaje aquí.</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <source>Press one button, and the mail is ready.</source>
            <translation>Un clic y correo listo.</translation>
        </message>
        <message>
            <source>See whether it is fit to be sent.</source>
            <translation>Vea si se puede enviar.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message numerus="yes">
            <source>%Ln message(s) chosen</source>
            <translation>
                <numerusform>%Ln mensaje elegido</numerusform>
                <numerusform>%Ln mensajes elegidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them not shown</source>
            <translation>
                <numerusform>%Ln de ellos no se muestra</numerusform>
                <numerusform>%Ln de ellos no se muestran</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Take %Ln message(s)</source>
            <translation>
                <numerusform>Ag&amp;regar %Ln mensaje</numerusform>
                <numerusform>Ag&amp;regar %Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Take messages</source>
            <translation>Ag&amp;regar mensajes</translation>
        </message>
        <message>
            <source>None chosen</source>
            <translation>Ninguno elegido</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Reading subjects: {done} of {total}</source>
            <translation>Leyendo asuntos: {done} de {total}</translation>
        </message>
        <message>
            <source>Shift chooses everything in between.</source>
            <translation>Con Mayúsculas se marca todo lo que hay en medio.</translation>
        </message>
        <message>
            <source>Up to {count} can be taken at a time, {size} in all</source>
            <translation>Se pueden agregar hasta {count} a la vez, {size} en total</translation>
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
            <translation>Porque este mensaje vino de {program}.</translation>
        </message>
        <message>
            <source>Because {program} is on this computer.</source>
            <translation>Porque {program} está en este equipo.</translation>
        </message>
        <message>
            <source>Because {program} opens your mail.</source>
            <translation>Porque su correo se abre con {program}.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message>
            <source>Do not forward it in the text of the mail, and do not pack it into an archive.</source>
            <translation>No lo reenvíe en el texto del correo ni lo meta en un archivo comprimido.</translation>
        </message>
        <message>
            <source>Drag it onto Intact</source>
            <translation>Arrastrarlo a Intact</translation>
        </message>
        <message>
            <source>If your mail program cannot do that, save the message as a file and drop it on Intact.</source>
            <translation>Si su programa de correo no puede hacerlo, guarde el mensaje como archivo y suéltelo en Intact.</translation>
        </message>
        <message>
            <source>In a terminal</source>
            <translation>En una terminal</translation>
        </message>
        <message>
            <source>Intact rebuilds the message from it</source>
            <translation>Intact reconstruye el mensaje a partir de él</translation>
        </message>
        <message>
            <source>It must be the message as you received it, with all its internet headers.</source>
            <translation>Debe ser el mensaje tal como lo recibió, con todos sus encabezados de Internet.</translation>
        </message>
        <message>
            <source>Mail in the browser</source>
            <translation>Correo en el navegador</translation>
        </message>
        <message>
            <source>Mail programs</source>
            <translation>Programas de correo</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Ninguno de estos</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <source>Not checked: concluded from similar programs</source>
            <translation>Sin comprobar: deducido de programas parecidos</translation>
        </message>
        <message>
            <source>On a phone or tablet</source>
            <translation>En un teléfono o una tableta</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <source>Outlook item, made anew as message/rfc822 on the way</source>
            <translation>Elemento de Outlook, rehecho por el camino como message/rfc822</translation>
        </message>
        <message>
            <source>Pick your mail program to see its steps.</source>
            <translation>Elija su programa de correo para ver los pasos.</translation>
        </message>
        <message>
            <source>Save it as a file</source>
            <translation>Guardarlo como archivo</translation>
        </message>
        <message>
            <source>Send it from your mail program</source>
            <translation>Enviarlo desde su programa de correo</translation>
        </message>
        <message>
            <source>Send the original message as an attachment of a new mail.</source>
            <translation>Envíe el mensaje original como archivo adjunto de un correo nuevo.</translation>
        </message>
        <message>
            <source>The original arrives as an Outlook item</source>
            <translation>El original llega como elemento de Outlook</translation>
        </message>
        <message>
            <source>The original arrives as an attached message</source>
            <translation>El original llega como mensaje adjunto</translation>
        </message>
        <message>
            <source>The original cannot be had this way</source>
            <translation>El original no se puede obtener de esta forma</translation>
        </message>
        <message>
            <source>You get a mailbox file</source>
            <translation>Se obtiene un archivo de buzón</translation>
        </message>
        <message>
            <source>You get an .eml file</source>
            <translation>Se obtiene un archivo .eml</translation>
        </message>
        <message>
            <source>You get an Apple Mail file</source>
            <translation>Se obtiene un archivo de Apple Mail</translation>
        </message>
        <message>
            <source>You get an Outlook .msg file</source>
            <translation>Se obtiene un archivo .msg de Outlook</translation>
        </message>
        <message>
            <source>You picked this guide.</source>
            <translation>Usted eligió esta guía.</translation>
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
            <translation>el mensaje tal como está</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Any one of these ways will do; the first is the best.</source>
            <translation>Sirve cualquiera de estas formas; la primera es la mejor.</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Confirmado por</translation>
        </message>
        <message>
            <source>Drag the original out</source>
            <translation>Arrastrar el original</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formatos</translation>
        </message>
        <message>
            <source>Get the original as a file</source>
            <translation>Obtener el original como archivo</translation>
        </message>
        <message>
            <source>If it looks different there</source>
            <translation>Si allí se ve diferente</translation>
        </message>
        <message>
            <source>Not confirmed, concluded from</source>
            <translation>Sin confirmar, deducido de</translation>
        </message>
        <message>
            <source>Not known for sure</source>
            <translation>No se sabe con seguridad</translation>
        </message>
        <message>
            <source>Not valid from here</source>
            <translation>No válido desde este programa</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Send it to the address that you were given. Without Intact, attach a saved file to a new mail where a step tells you to drop it.</source>
            <translation>Envíelo a la dirección que le indicaron. Sin Intact, cuando un paso le pida soltar un archivo guardado, adjúntelo a un correo nuevo.</translation>
        </message>
        <message>
            <source>Send the original as an attachment</source>
            <translation>Enviar el original como archivo adjunto</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {text}</source>
            <translation>Paso {number} de {count}: {text}</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Tenga en cuenta</translation>
        </message>
        <message>
            <source>The menu names are given in English: what this program calls them in your language is not known.</source>
            <translation>Los nombres de los menús se dan en inglés: no se sabe cómo los llama este programa en español.</translation>
        </message>
        <message>
            <source>Valid from here</source>
            <translation>Válido desde este programa</translation>
        </message>
        <message>
            <source>a mailbox file (mbox)</source>
            <translation>un archivo de buzón (mbox)</translation>
        </message>
        <message>
            <source>an .eml file</source>
            <translation>un archivo .eml</translation>
        </message>
        <message>
            <source>an Apple Mail .emlx file</source>
            <translation>un archivo .emlx de Apple Mail</translation>
        </message>
        <message>
            <source>an Outlook .msg file</source>
            <translation>un archivo .msg de Outlook</translation>
        </message>
        <message>
            <source>an attached Outlook item, which travels as message/rfc822</source>
            <translation>un elemento de Outlook adjunto, que viaja como message/rfc822</translation>
        </message>
        <message>
            <source>an attached message (message/rfc822)</source>
            <translation>un mensaje adjunto (message/rfc822)</translation>
        </message>
        <message>
            <source>nothing: the original cannot be had this way</source>
            <translation>nada: el original no se puede obtener de esta forma</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>{name} (English)</source>
            <translation>{name} (en inglés)</translation>
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
            <translation>«{name}»</translation>
        </message>
    </context>
    <context>
        <name>GuidePages</name>
        <message>
            <source>There is no guide with the name “{name}” here.</source>
            <translation>Aquí no hay ninguna guía con el nombre «{name}».</translation>
        </message>
        <message>
            <source>This is no link to a guide of Intact, so nothing was opened.</source>
            <translation>Este no es un enlace a una guía de Intact, así que no se abrió nada.</translation>
        </message>
    </context>
    <context>
        <name>GuideStrip</name>
        <message>
            <source>&amp;Guide</source>
            <translation>G&amp;uía</translation>
        </message>
        <message>
            <source>By h&amp;and in</source>
            <translation>A ma&amp;no en</translation>
        </message>
        <message>
            <source>By hand in</source>
            <translation>A mano en</translation>
        </message>
        <message>
            <source>Show the whole guide</source>
            <translation>Mostrar la guía completa</translation>
        </message>
        <message>
            <source>any mail program</source>
            <translation>cualquier programa de correo</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>&amp;Back</source>
            <translation>At&amp;rás</translation>
        </message>
        <message>
            <source>&amp;Walk me through it</source>
            <translation>Guiarme &amp;paso a paso</translation>
        </message>
        <message>
            <source>Any mail program</source>
            <translation>Cualquier programa de correo</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Mail program</source>
            <translation>Programa de correo</translation>
        </message>
        <message>
            <source>Save the message as a file first</source>
            <translation>Guarde primero el mensaje como archivo</translation>
        </message>
    </context>
    <context>
        <name>HeadersPage</name>
        <message>
            <source>Internet headers</source>
            <translation>Encabezados de Internet</translation>
        </message>
        <message>
            <source>Not all header fields are shown here.</source>
            <translation>Aquí no se muestran todos los campos de encabezado.</translation>
        </message>
    </context>
    <context>
        <name>HeldDrops</name>
        <message>
            <source>Stop waiting</source>
            <translation>Dejar de esperar</translation>
        </message>
        <message>
            <source>Waiting for the other program to hand over the message…</source>
            <translation>Esperando a que el otro programa entregue el mensaje…</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Opened in part</source>
            <translation>Abierto en parte</translation>
        </message>
        <message>
            <source>Opened in the mail program</source>
            <translation>Abierto en el programa de correo</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Saved in part</source>
            <translation>Guardado en parte</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Sent in part</source>
            <translation>Enviado en parte</translation>
        </message>
        <message>
            <source>Submitted to</source>
            <translation>Enviado a</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Su nota</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Olvidar</translation>
        </message>
        <message>
            <source>&amp;Submit again</source>
            <translation>&amp;Volver a enviar</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find a destination, a note, a date such as 2026-11-25, or a fingerprint</source>
            <translation>Busque un destino, una nota, una fecha como 2026-11-25 o una huella</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Kept on this computer only: when, where to and how; of the messages only their fingerprints.</source>
            <translation>Se guarda solo en este equipo: cuándo, adónde y cómo; de los mensajes, solo sus huellas.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>Todavía no se ha enviado nada.</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Envíos</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>No se pudo escribir el archivo: {why}</translation>
        </message>
        <message>
            <source>The history could not be changed: {why}</source>
            <translation>No se pudo cambiar el historial: {why}</translation>
        </message>
        <message>
            <source>The history could not be read: {why}</source>
            <translation>No se pudo leer el historial: {why}</translation>
        </message>
        <message>
            <source>What was submitted</source>
            <translation>Historial de envíos</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>&amp;Remember what was submitted</source>
            <translation>&amp;Recordar lo que se envió</translation>
        </message>
        <message>
            <source>Days until a submission is forgotten</source>
            <translation>Días hasta que se olvida un envío</translation>
        </message>
        <message>
            <source>Only when, where to and how, and fingerprints of the messages; on this computer only. With them, Intact warns when the same message goes out again. What is remembered already stays until you forget it in the history.</source>
            <translation>Solo cuándo, adónde y cómo, y huellas de los mensajes; solo en este equipo. Con ellas, Intact avisa si el mismo mensaje vuelve a salir. Lo que ya está guardado se conserva hasta que elija Olvidar en el historial.</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
    </context>
    <context>
        <name>KeepingPage</name>
        <message>
            <source>Folder and history</source>
            <translation>Carpeta e historial</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Carpeta vigilada</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Back to the one before</source>
            <translation>Volver al anterior</translation>
        </message>
        <message>
            <source>Check everything in between</source>
            <translation>Marcar todo lo que hay en medio</translation>
        </message>
        <message>
            <source>Check this message</source>
            <translation>Marcar este mensaje</translation>
        </message>
        <message>
            <source>Clear the search, then leave the folder</source>
            <translation>Borrar la búsqueda y después salir de la carpeta</translation>
        </message>
        <message>
            <source>Close the window or the list that opened last</source>
            <translation>Cerrar la última ventana o lista abierta</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>From one thing to the next</source>
            <translation>De un elemento a otro</translation>
        </message>
        <message>
            <source>Go on, with the largest key</source>
            <translation type="vanished">Continuar, con la barra espaciadora</translation>
        </message>
        <message>
            <source>Go on, with the space bar</source>
            <translation>Continuar, con la barra espaciadora</translation>
        </message>
        <message>
            <source>In a mail folder</source>
            <translation>En una carpeta de correo</translation>
        </message>
        <message>
            <source>In the list of samples</source>
            <translation>En la lista de muestras</translation>
        </message>
        <message>
            <source>In the list of what was submitted</source>
            <translation>En el historial de envíos</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Abrir la lista</translation>
        </message>
        <message>
            <source>Pick what is marked; letters narrow the list</source>
            <translation>Elegir lo marcado; las letras reducen la lista</translation>
        </message>
        <message>
            <source>Press the button, check the box</source>
            <translation>Presionar el botón, marcar la casilla</translation>
        </message>
        <message>
            <source>Scroll, then the next step</source>
            <translation>Desplazar y después el paso siguiente</translation>
        </message>
        <message>
            <source>Select one more</source>
            <translation>Seleccionar uno más</translation>
        </message>
        <message>
            <source>Take what is checked</source>
            <translation>Agregar lo marcado</translation>
        </message>
        <message>
            <source>The first sample</source>
            <translation>La primera muestra</translation>
        </message>
        <message>
            <source>The first step</source>
            <translation>El primer paso</translation>
        </message>
        <message>
            <source>The last sample</source>
            <translation>La última muestra</translation>
        </message>
        <message>
            <source>The last step</source>
            <translation>El último paso</translation>
        </message>
        <message>
            <source>The match before</source>
            <translation>La coincidencia anterior</translation>
        </message>
        <message>
            <source>The next match</source>
            <translation>La coincidencia siguiente</translation>
        </message>
        <message>
            <source>The next page about the sample</source>
            <translation>La página siguiente sobre la muestra</translation>
        </message>
        <message>
            <source>The next place</source>
            <translation type="vanished">La coincidencia siguiente</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>El paso siguiente</translation>
        </message>
        <message>
            <source>The place before</source>
            <translation type="vanished">La coincidencia anterior</translation>
        </message>
        <message>
            <source>The sample above</source>
            <translation>La muestra de arriba</translation>
        </message>
        <message>
            <source>The sample below</source>
            <translation>La muestra de abajo</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>El paso anterior</translation>
        </message>
        <message>
            <source>To the next field, button or list</source>
            <translation>Al campo, botón o lista siguiente</translation>
        </message>
        <message>
            <source>What can be done with it</source>
            <translation>Lo que se puede hacer con ella</translation>
        </message>
        <message>
            <source>When you are walked through a guide</source>
            <translation>Cuando sigue una guía paso a paso</translation>
        </message>
        <message>
            <source>Where destinations and mail programs are picked</source>
            <translation>Donde se eligen destinos y programas de correo</translation>
        </message>
        <message>
            <source>Where recipients and mail programs are picked</source>
            <translation type="vanished">Donde se eligen destinatarios y programas de correo</translation>
        </message>
        <message>
            <source>Where words are found in a text</source>
            <translation>Donde se buscan palabras en un texto</translation>
        </message>
        <message>
            <source>Write your note</source>
            <translation>Escribir su nota</translation>
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
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="vanished">Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) at a time, please.</source>
            <translation type="vanished">
                <numerusform>Como máximo %n mensaje a la vez, por favor.</numerusform>
                <numerusform>Como máximo %n mensajes a la vez, por favor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages (*.eml)</source>
            <translation>Mensajes (*.eml)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>That is too much to be dragged at a time. Choose “Copy as a file” or “Save as…”.</source>
            <translation>Es demasiado para arrastrarlo de una vez. Elija «Copiar como archivo» o «Guardar como…».</translation>
        </message>
    </context>
    <context>
        <name>LicencesPage</name>
        <message>
            <source>Licence &amp;of</source>
            <translation>Licencia &amp;de</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>Licencia de</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
    </context>
    <context>
        <name>LinkDelegate</name>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
    </context>
    <context>
        <name>LinksModel</name>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
    </context>
    <context>
        <name>LinksPage</name>
        <message>
            <source>Links in the message</source>
            <translation>Enlaces del mensaje</translation>
        </message>
        <message>
            <source>Only the first of many links are listed.</source>
            <translation>Hay muchos enlaces; solo se muestran los primeros.</translation>
        </message>
        <message>
            <source>The chosen link</source>
            <translation>El enlace elegido</translation>
        </message>
        <message>
            <source>There are no links in this message.</source>
            <translation>No hay enlaces en este mensaje.</translation>
        </message>
        <message>
            <source>Where the links lead. Nothing was looked up on the internet.</source>
            <translation>Adónde llevan los enlaces. No se consultó nada en internet.</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Shows who has set it, and where</source>
            <translation>Muestra quién lo fijó y dónde</translation>
        </message>
    </context>
    <context>
        <name>LoginBox</name>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>&amp;Recordarla en el llavero de este equipo</translation>
        </message>
        <message>
            <source>A program that prints an access token. Intact keeps no token.</source>
            <translation>Un programa que muestra un token de acceso. Intact no guarda ningún token.</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation type="vanished">Iniciar sesión</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Login name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>Este equipo no tiene llavero: Intact pide la contraseña una vez en cada ejecución.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">Este equipo no tiene llavero: Intact pregunta una vez en cada ejecución.</translation>
        </message>
        <message>
            <source>Token command</source>
            <translation>Comando del token</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>the same as your address</source>
            <translation>igual que su dirección</translation>
        </message>
    </context>
    <context>
        <name>LooksPage</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Both change at once; nothing has to be started again.</source>
            <translation>Ambos cambian en el acto; no hay que reiniciar nada.</translation>
        </message>
        <message>
            <source>L&amp;ight or dark</source>
            <translation>C&amp;laro u oscuro</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Idioma y aspecto</translation>
        </message>
    </context>
    <context>
        <name>MailRow</name>
        <message>
            <source>Mail {number} of {total}: {what}</source>
            <translation>Correo {number} de {total}: {what}</translation>
        </message>
        <message>
            <source>Server’s answer</source>
            <translation>Respuesta del servidor</translation>
        </message>
    </context>
    <context>
        <name>MainMenuButton</name>
        <message>
            <source>&amp;About Intact…</source>
            <translation>&amp;Acerca de Intact…</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guía</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>Atajos de &amp;teclado…</translation>
        </message>
        <message>
            <source>&amp;Report for a ticket…</source>
            <translation>&amp;Informe para un ticket…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Configuración…</translation>
        </message>
        <message>
            <source>&amp;What was submitted…</source>
            <translation>&amp;Historial de envíos…</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
    </context>
    <context>
        <name>MessagePage</name>
        <message>
            <source>Attached: {name} ({size})</source>
            <translation>Adjunto: {name} ({size})</translation>
        </message>
        <message>
            <source>Letters of another alphabet look the same.</source>
            <translation>Letras de otro alfabeto tienen el mismo aspecto.</translation>
        </message>
        <message>
            <source>Only the beginning of a long text is shown here.</source>
            <translation>Aquí solo se muestra el principio de un texto largo.</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texto del mensaje</translation>
        </message>
        <message>
            <source>There is no readable text in this message.</source>
            <translation>No hay texto legible en este mensaje.</translation>
        </message>
    </context>
    <context>
        <name>NextSteps</name>
        <message>
            <source>S&amp;end again what may have arrived</source>
            <translation>Volve&amp;r a enviar lo que quizá ya llegó</translation>
        </message>
        <message>
            <source>Send &amp;again what may have arrived</source>
            <translation type="vanished">Volve&amp;r a enviar lo que quizá ya llegó</translation>
        </message>
        <message>
            <source>Send the missing ones as &amp;files</source>
            <translation type="vanished">Enviar lo que falta como arc&amp;hivos</translation>
        </message>
        <message>
            <source>Send the missing ones as f&amp;iles</source>
            <translation>Enviar lo que falta como arc&amp;hivos</translation>
        </message>
        <message>
            <source>Send what is &amp;missing</source>
            <translation>Enviar lo que fal&amp;ta</translation>
        </message>
        <message>
            <source>Stor&amp;e again what may be there</source>
            <translation>Volve&amp;r a guardar lo que quizá ya esté</translation>
        </message>
        <message>
            <source>Store &amp;again what may be there</source>
            <translation type="vanished">Volve&amp;r a guardar lo que quizá ya esté</translation>
        </message>
        <message>
            <source>Store what is &amp;missing</source>
            <translation>Guardar lo que fal&amp;ta</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>A good link was blocked</source>
            <translation>Enlace legítimo bloqueado</translation>
        </message>
        <message>
            <source>A good mail was stopped</source>
            <translation>Correo legítimo detenido</translation>
        </message>
        <message>
            <source>A whole mail may have at most {size}.</source>
            <translation>Un correo entero puede ocupar {size} como máximo.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n sample(s) in one mail.</source>
            <translation>
                <numerusform>Como máximo, %n muestra por correo.</numerusform>
                <numerusform>Como máximo, %n muestras por correo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to {address}.</source>
            <translation>Se envía a {address}.</translation>
        </message>
        <message>
            <source>Malware came through</source>
            <translation>Malware no detenido</translation>
        </message>
        <message>
            <source>Nobody has checked these facts: check them before use.</source>
            <translation>Nadie ha comprobado estos datos: compruébelos antes de usarlos.</translation>
        </message>
        <message>
            <source>Not taken: {things}.</source>
            <translation>No se acepta: {things}.</translation>
        </message>
        <message>
            <source>Phishing came through</source>
            <translation>Phishing no detenido</translation>
        </message>
        <message>
            <source>Source: {names}.</source>
            <translation>Fuente: {names}.</translation>
        </message>
        <message>
            <source>Spam came through</source>
            <translation>Spam no detenido</translation>
        </message>
        <message numerus="yes">
            <source>The message may be at most %n day(s) old.</source>
            <translation>
                <numerusform>El mensaje puede tener una antigüedad máxima de %n día.</numerusform>
                <numerusform>El mensaje puede tener una antigüedad máxima de %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>These facts come from others: check them before use.</source>
            <translation>Estos datos proceden de terceros: compruébelos antes de usarlos.</translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation>Con ellas, Intact ve si un mensaje se le envió a usted.</translation>
        </message>
        <message>
            <source>Your addresses</source>
            <translation>Sus direcciones</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation>Sus direcciones de correo, una en cada línea</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation>«{address}» no es una dirección de correo completa.</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message numerus="yes">
            <source>%Ln message(s). Choose those that you want to submit.</source>
            <translation>
                <numerusform>%Ln mensaje. Márquelo si quiere enviarlo.</numerusform>
                <numerusform>%Ln mensajes. Marque los que quiera enviar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more file(s) in it cannot be taken.</source>
            <translation>
                <numerusform>Contiene %Ln archivo más que no se puede agregar.</numerusform>
                <numerusform>Contiene %Ln archivos más que no se pueden agregar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose &amp;all shown</source>
            <translation>Elegir &amp;todos los mostrados</translation>
        </message>
        <message>
            <source>Find by subject or sender</source>
            <translation>Buscar por asunto o remitente</translation>
        </message>
        <message>
            <source>Looking for messages…</source>
            <translation>Buscando mensajes…</translation>
        </message>
        <message>
            <source>{name}: {reason}.</source>
            <translation>{name}: {reason}.</translation>
        </message>
        <message>
            <source>{shown} of {count} messages</source>
            <translation>{shown} de {count} mensajes</translation>
        </message>
    </context>
    <context>
        <name>PassOnButton</name>
        <message>
            <source>&amp;Copy for a mail</source>
            <translation>&amp;Copiar para un correo</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimir…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Guardar como PDF…</translation>
        </message>
        <message>
            <source>Copy a &amp;link that opens Intact here</source>
            <translation>Copiar un &amp;enlace que abre Intact aquí</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pass &amp;it on</source>
            <translation>Co&amp;mpartir</translation>
        </message>
        <message>
            <source>Save the guide</source>
            <translation>Guardar la guía</translation>
        </message>
        <message>
            <source>The guide could not be saved: {reason}</source>
            <translation>No se pudo guardar la guía: {reason}</translation>
        </message>
        <message>
            <source>The guide is on the clipboard. Paste it into a mail.</source>
            <translation>La guía está en el portapapeles. Péguela en un correo.</translation>
        </message>
        <message>
            <source>The guide was opened as PDF. Print it from there.</source>
            <translation>La guía se abrió como PDF. Imprímala desde allí.</translation>
        </message>
        <message>
            <source>The guide was saved as {file}.</source>
            <translation>La guía se guardó como {file}.</translation>
        </message>
        <message>
            <source>The link is on the clipboard: {link}</source>
            <translation>El enlace está en el portapapeles: {link}</translation>
        </message>
        <message>
            <source>There is no way to print here. Save the guide as PDF instead.</source>
            <translation>Aquí no se puede imprimir. Guarde la guía como PDF en su lugar.</translation>
        </message>
        <message>
            <source>an unknown reason</source>
            <translation>un motivo desconocido</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Log in</source>
            <translation>&amp;Iniciar sesión</translation>
        </message>
        <message>
            <source>&amp;Not now</source>
            <translation>A&amp;hora no</translation>
        </message>
        <message>
            <source>&amp;Remember it in the keyring of this computer</source>
            <translation>&amp;Recordarla en el llavero de este equipo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Password of {login}</source>
            <translation>Contraseña de {login}</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks for the password once each time it runs.</source>
            <translation>Este equipo no tiene llavero: Intact pide la contraseña una vez en cada ejecución.</translation>
        </message>
        <message>
            <source>This computer has no keyring: Intact asks once each time it runs.</source>
            <translation type="vanished">Este equipo no tiene llavero: Intact pregunta una vez en cada ejecución.</translation>
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
            <translation>Intact nunca busca actualizaciones</translation>
        </message>
        <message>
            <source>Recommended by your organisation in {source}; you may change it</source>
            <translation>Recomendado por su organización en {source}; usted puede cambiarlo</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Fijado por su organización</translation>
        </message>
        <message>
            <source>Set by your organisation in {source}</source>
            <translation>Fijado por su organización en {source}</translation>
        </message>
        <message>
            <source>What your organisation set in {source} is wrong, so the strictest value holds</source>
            <translation>Lo que fijó su organización en {source} es incorrecto, así que rige el valor más estricto</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>“{address}” is not of your organisation’s domains: {domains}.</source>
            <translation>«{address}» no pertenece a los dominios de su organización: {domains}.</translation>
        </message>
    </context>
    <context>
        <name>PolicyDialog</name>
        <message>
            <source>Your organisation sets nothing here.</source>
            <translation>Su organización no fija nada aquí.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>&amp;Leave everything as it is</source>
            <translation>De&amp;jar todo como está</translation>
        </message>
        <message>
            <source>New: {what}</source>
            <translation>Nuevo: {what}</translation>
        </message>
        <message>
            <source>Removed: {what}</source>
            <translation>Quitado: {what}</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>{old} becomes {new}</source>
            <translation>{old} pasa a {new}</translation>
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
                <numerusform>%n correo</numerusform>
                <numerusform>%n correos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n muestra</numerusform>
                <numerusform>%n muestras</numerusform>
            </translation>
        </message>
        <message>
            <source>Mail {number}: {size}</source>
            <translation>Correo {number}: {size}</translation>
        </message>
        <message>
            <source>None of these can be sent as it is.</source>
            <translation type="vanished">Ninguna de estas se puede enviar tal como está.</translation>
        </message>
        <message>
            <source>Nothing in the list can be sent as it is.</source>
            <translation>Nada de la lista se puede enviar tal como está.</translation>
        </message>
        <message>
            <source>largest {size} of {limit}</source>
            <translation>el mayor: {size} de {limit}</translation>
        </message>
        <message>
            <source>{ready} of {samples}</source>
            <translation>{ready} de {samples}</translation>
        </message>
        <message>
            <source>{ready} of {samples} in {mails}</source>
            <translation>{ready} de {samples} en {mails}</translation>
        </message>
        <message>
            <source>{samples} in {mails}</source>
            <translation>{samples} en {mails}</translation>
        </message>
        <message>
            <source>{size} of {limit}</source>
            <translation>{size} de {limit}</translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message>
            <source>It can change nothing that is yours.</source>
            <translation>No puede cambiar nada que sea de usted.</translation>
        </message>
        <message>
            <source>It cannot end other programs.</source>
            <translation>No puede terminar otros programas.</translation>
        </message>
        <message>
            <source>It cannot gain rights.</source>
            <translation>No puede obtener más permisos.</translation>
        </message>
        <message>
            <source>It cannot make new program code.</source>
            <translation>No puede crear código de programa nuevo.</translation>
        </message>
        <message>
            <source>It connects to no server.</source>
            <translation>No se conecta a ningún servidor.</translation>
        </message>
        <message>
            <source>It ends as soon as it reaches for something it was not given.</source>
            <translation>Termina en cuanto intenta usar algo que no se le ha dado.</translation>
        </message>
        <message>
            <source>It ends when Intact ends.</source>
            <translation>Termina cuando termina Intact.</translation>
        </message>
        <message>
            <source>It ends when it uses what it does not hold.</source>
            <translation type="vanished">Termina si usa un recurso que no es suyo.</translation>
        </message>
        <message>
            <source>It holds only a few files open.</source>
            <translation>Solo mantiene abiertos unos pocos archivos.</translation>
        </message>
        <message>
            <source>It leaves nothing of a message behind when it crashes.</source>
            <translation>Si falla, no deja rastro de ningún mensaje.</translation>
        </message>
        <message>
            <source>It loads no program parts from the network.</source>
            <translation>No carga partes de programas desde la red.</translation>
        </message>
        <message>
            <source>It may ask the system for next to nothing.</source>
            <translation>Apenas puede pedir nada al sistema.</translation>
        </message>
        <message>
            <source>It opens no files.</source>
            <translation>No abre archivos.</translation>
        </message>
        <message>
            <source>It reaches neither the clipboard nor other windows.</source>
            <translation>No tiene acceso al portapapeles ni a otras ventanas.</translation>
        </message>
        <message>
            <source>It reaches no network.</source>
            <translation>No tiene acceso a ninguna red.</translation>
        </message>
        <message>
            <source>It starts no programs.</source>
            <translation>No inicia programas.</translation>
        </message>
        <message>
            <source>It writes no files.</source>
            <translation>No escribe archivos.</translation>
        </message>
        <message>
            <source>Its computing time is bounded.</source>
            <translation>Su tiempo de cálculo está limitado.</translation>
        </message>
        <message>
            <source>Its memory is bounded.</source>
            <translation>Su memoria está limitada.</translation>
        </message>
        <message>
            <source>Other programs add nothing to it.</source>
            <translation>Otros programas no le agregan nada.</translation>
        </message>
        <message>
            <source>Other programs cannot look into it.</source>
            <translation>Otros programas no pueden ver su interior.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionPage</name>
        <message>
            <source>Exact terms</source>
            <translation>Términos exactos</translation>
        </message>
        <message>
            <source>How messages are read here</source>
            <translation>Cómo se leen aquí los mensajes</translation>
        </message>
        <message>
            <source>Messages are read in a process of their own:</source>
            <translation>Los mensajes se leen en un proceso aparte:</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own on this computer. Intact keeps its own bounds on size, depth and time.</source>
            <translation>En este equipo, los mensajes no se pueden leer en un proceso aparte. Intact mantiene sus propios límites de tamaño, profundidad y tiempo.</translation>
        </message>
        <message>
            <source>The process that reads messages has not started yet.</source>
            <translation>El proceso que lee los mensajes aún no se ha iniciado.</translation>
        </message>
        <message>
            <source>This computer does not offer</source>
            <translation>Lo que este equipo no ofrece</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>`intact_settings` must be {form}: a newer Intact wrote this</source>
            <translation>`intact_settings` debe ser {form}: esto lo escribió una versión más reciente de Intact</translation>
        </message>
        <message>
            <source>`name` is not known here: the file’s own name is the name</source>
            <translation>aquí no se conoce `name`: el nombre es el del propio archivo</translation>
        </message>
        <message>
            <source>`watched_folder` must be the whole path of a folder of this computer</source>
            <translation>`watched_folder` debe ser la ruta completa de una carpeta de este equipo</translation>
        </message>
        <message>
            <source>`{name}`</source>
            <translation>`{name}`</translation>
        </message>
        <message>
            <source>`{name}` is missing</source>
            <translation>falta `{name}`</translation>
        </message>
        <message>
            <source>`{name}` is no name of a destination</source>
            <translation>`{name}` no es el nombre de un destino</translation>
        </message>
        <message>
            <source>`{name}` is not a complete mail address</source>
            <translation>`{name}` no es una dirección de correo completa</translation>
        </message>
        <message>
            <source>`{name}` is not known here</source>
            <translation>aquí no se conoce `{name}`</translation>
        </message>
        <message>
            <source>`{name}` is not known here; did you mean `{close}`?</source>
            <translation>aquí no se conoce `{name}`; ¿quería decir `{close}`?</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} characters</source>
            <translation>`{name}` puede tener como máximo {most} caracteres</translation>
        </message>
        <message>
            <source>`{name}` may have at most {most} items</source>
            <translation>`{name}` puede tener como máximo {most} elementos</translation>
        </message>
        <message>
            <source>`{name}` must not be empty</source>
            <translation>`{name}` no debe estar vacío</translation>
        </message>
        <message>
            <source>`{name}`: only the first {most} items are used</source>
            <translation>`{name}`: solo se usan los primeros {most} elementos</translation>
        </message>
        <message>
            <source>a date such as 2026-11-24, without quotes</source>
            <translation>una fecha como 2026-11-24, sin comillas</translation>
        </message>
        <message>
            <source>a key has more than {most} parts</source>
            <translation>una clave tiene más de {most} partes</translation>
        </message>
        <message>
            <source>a number is too long</source>
            <translation>hay un número demasiado largo</translation>
        </message>
        <message>
            <source>a table of destinations and addresses, such as desk = "desk@example.org"</source>
            <translation>una tabla de destinos y direcciones, como desk = "desk@example.org"</translation>
        </message>
        <message>
            <source>a text in quotes</source>
            <translation>un texto entre comillas</translation>
        </message>
        <message>
            <source>a whole number from 0 to 3650, without quotes</source>
            <translation>un número entero de 0 a 3650, sin comillas</translation>
        </message>
        <message>
            <source>a whole number, without quotes</source>
            <translation>un número entero, sin comillas</translation>
        </message>
        <message>
            <source>another of `templates` has the name “{name}”</source>
            <translation>otro elemento de `templates` ya se llama «{name}»</translation>
        </message>
        <message>
            <source>can be written by others than root</source>
            <translation>puede modificarlo alguien que no es root</translation>
        </message>
        <message>
            <source>cannot be read: {why}</source>
            <translation>no se puede leer: {why}</translation>
        </message>
        <message>
            <source>cannot be recommended, only forced</source>
            <translation>no se puede recomendar, solo imponer</translation>
        </message>
        <message>
            <source>does not belong to root</source>
            <translation>no pertenece a root</translation>
        </message>
        <message>
            <source>has a brace without its partner</source>
            <translation>tiene una llave sin pareja</translation>
        </message>
        <message>
            <source>has more than {most} items</source>
            <translation>tiene más de {most} elementos</translation>
        </message>
        <message>
            <source>has no effect without {name}</source>
            <translation>no tiene efecto sin {name}</translation>
        </message>
        <message>
            <source>has “{name}” more than once</source>
            <translation>contiene «{name}» más de una vez</translation>
        </message>
        <message>
            <source>holds control characters</source>
            <translation>contiene caracteres de control</translation>
        </message>
        <message>
            <source>is a link, or leads over one</source>
            <translation>es un enlace, o pasa por uno</translation>
        </message>
        <message>
            <source>is larger than {most} KiB</source>
            <translation>ocupa más de {most} KiB</translation>
        </message>
        <message>
            <source>is no domain such as example.org</source>
            <translation>no es un dominio como example.org</translation>
        </message>
        <message>
            <source>is no host name such as mail.example.org</source>
            <translation>no es un nombre de servidor como mail.example.org</translation>
        </message>
        <message>
            <source>is no name such as own-address</source>
            <translation>no es un nombre como own-address</translation>
        </message>
        <message>
            <source>is no policy of Intact</source>
            <translation>no es una directiva de Intact</translation>
        </message>
        <message>
            <source>is no policy of Intact; did you mean {close}?</source>
            <translation>no es una directiva de Intact; ¿quería decir {close}?</translation>
        </message>
        <message>
            <source>is no text</source>
            <translation>no es un texto</translation>
        </message>
        <message>
            <source>is not a complete mail address</source>
            <translation>no es una dirección de correo completa</translation>
        </message>
        <message>
            <source>is not a property list with a dictionary</source>
            <translation>no es una lista de propiedades con un diccionario</translation>
        </message>
        <message>
            <source>is not a valid property list</source>
            <translation>no es una lista de propiedades válida</translation>
        </message>
        <message>
            <source>is not an ordinary file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <source>is not believed: it is a link, or others than administrators can change what is in it</source>
            <translation>no se tiene en cuenta: es un enlace, u otros además de los administradores pueden cambiar su contenido</translation>
        </message>
        <message>
            <source>is not believed: {what} {why}</source>
            <translation>no se tiene en cuenta: {what} {why}</translation>
        </message>
        <message>
            <source>is not the whole path of a folder of this computer</source>
            <translation>no es la ruta completa de una carpeta de este equipo</translation>
        </message>
        <message>
            <source>is not valid JSON in UTF-8</source>
            <translation>no es JSON válido en UTF-8</translation>
        </message>
        <message>
            <source>is not valid JSON: line {line}: {what}</source>
            <translation>no es JSON válido: línea {line}: {what}</translation>
        </message>
        <message>
            <source>is set more than once</source>
            <translation>está definido más de una vez</translation>
        </message>
        <message>
            <source>it</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>el elemento {number}</translation>
        </message>
        <message>
            <source>item {number} of `accounts` cannot be used: {what}</source>
            <translation>el elemento {number} de `accounts` no se puede usar: {what}</translation>
        </message>
        <message>
            <source>item {number} of `templates` needs a name of at most {short} and a text of at most {long} ordinary characters</source>
            <translation>el elemento {number} de `templates` necesita un nombre de {short} caracteres normales como máximo y un texto de {long} como máximo</translation>
        </message>
        <message>
            <source>item {number} of `{name}`</source>
            <translation>el elemento {number} de `{name}`</translation>
        </message>
        <message>
            <source>item {number} of `{name}` is not a complete mail address</source>
            <translation>el elemento {number} de `{name}` no es una dirección de correo completa</translation>
        </message>
        <message>
            <source>item {number} {what}</source>
            <translation>elemento {number}: {what}</translation>
        </message>
        <message>
            <source>its folder</source>
            <translation>su carpeta</translation>
        </message>
        <message>
            <source>may only hold {{judgement}}, {{date}} and {{count}} in braces</source>
            <translation>solo puede contener entre llaves {{judgement}}, {{date}} y {{count}}</translation>
        </message>
        <message>
            <source>must be a list of texts</source>
            <translation>debe ser una lista de textos</translation>
        </message>
        <message>
            <source>must be a table of names and texts</source>
            <translation>debe ser una tabla de nombres y textos</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>debe ser un texto</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>debe ser un número entero</translation>
        </message>
        <message>
            <source>must be from {low} to {high}</source>
            <translation>debe estar entre {low} y {high}</translation>
        </message>
        <message>
            <source>must be one of: {names}</source>
            <translation>debe ser uno de estos valores: {names}</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>debe ser true o false</translation>
        </message>
        <message>
            <source>must have 1 to {most} characters</source>
            <translation>debe tener de 1 a {most} caracteres</translation>
        </message>
        <message>
            <source>must hold {{"policies": {{…}}}}</source>
            <translation>debe contener {{"policies": {{…}}}}</translation>
        </message>
        <message>
            <source>names “{name}”, which is not offered</source>
            <translation>nombra «{name}», que no se ofrece</translation>
        </message>
        <message>
            <source>one of en, de, fr, es, ja, ar in quotes, or empty</source>
            <translation>en, de, fr, es, ja o ar entre comillas, o vacío</translation>
        </message>
        <message>
            <source>one of light, dark in quotes, or empty</source>
            <translation>light o dark entre comillas, o vacío</translation>
        </message>
        <message>
            <source>one of {names}</source>
            <translation>uno de estos valores: {names}</translation>
        </message>
        <message>
            <source>stands outside of “policies” and “recommended”</source>
            <translation>está fuera de «policies» y «recommended»</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <source>the file cannot be read: {why}</source>
            <translation>no se puede leer el archivo: {why}</translation>
        </message>
        <message>
            <source>the file has more than {most} lines, values and brackets</source>
            <translation>el archivo tiene más de {most} líneas, valores y corchetes</translation>
        </message>
        <message>
            <source>the file is damaged; the file is now called {name}</source>
            <translation>el archivo está dañado; ahora se llama {name}</translation>
        </message>
        <message>
            <source>the file is larger than {most} KiB</source>
            <translation>el archivo ocupa más de {most} KiB</translation>
        </message>
        <message>
            <source>the file is too large; the file is now called {name}</source>
            <translation>el archivo es demasiado grande; ahora se llama {name}</translation>
        </message>
        <message>
            <source>the file must be saved as UTF-8 text</source>
            <translation>el archivo debe guardarse como texto UTF-8</translation>
        </message>
        <message>
            <source>the folder is missing: the installation is damaged</source>
            <translation>falta la carpeta: la instalación está dañada</translation>
        </message>
        <message>
            <source>the folder is not there, or others than administrators can write to it</source>
            <translation>nombra una carpeta que no existe o en la que pueden escribir otros además de los administradores</translation>
        </message>
        <message>
            <source>the name of the file must be of small letters a to z, digits and single hyphens</source>
            <translation>el nombre del archivo debe constar de minúsculas de la a a la z, cifras y guiones sueltos</translation>
        </message>
        <message>
            <source>the text for “{name}” {what}</source>
            <translation>texto para «{name}»: {what}</translation>
        </message>
        <message>
            <source>there is no destination “{name}”</source>
            <translation>nombra el destino «{name}», que no existe</translation>
        </message>
        <message>
            <source>there is no way “{name}”</source>
            <translation>nombra la forma de entrega «{name}», que no existe</translation>
        </message>
        <message>
            <source>there would be too much in the file</source>
            <translation>habría demasiado en el archivo</translation>
        </message>
        <message>
            <source>this is not a file</source>
            <translation>esto no es un archivo</translation>
        </message>
        <message>
            <source>this is not valid TOML: brackets stand in brackets</source>
            <translation>no es TOML válido: hay corchetes dentro de corchetes</translation>
        </message>
        <message>
            <source>this is not valid TOML: {what}</source>
            <translation>no es TOML válido: {what}</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <source>{place} must be a list in square brackets</source>
            <translation>{place} debe ser una lista entre corchetes</translation>
        </message>
        <message>
            <source>{place} must be a table of keys and values</source>
            <translation>{place} debe ser una tabla de claves y valores</translation>
        </message>
        <message>
            <source>{place} must be {what}</source>
            <translation>{place} debe ser {what}</translation>
        </message>
        <message>
            <source>{place} must not hold control characters</source>
            <translation>{place} no debe contener caracteres de control</translation>
        </message>
        <message>
            <source>{what}; the strictest value holds</source>
            <translation>{what}; se aplica el valor más estricto</translation>
        </message>
        <message>
            <source>“{name}” must hold names and values in braces</source>
            <translation>debe tener en «{name}» nombres y valores entre llaves</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Form of the report</source>
            <translation>&amp;Formato del informe</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Guardar…</translation>
        </message>
        <message>
            <source>&amp;With addresses, subjects and names</source>
            <translation>Con &amp;direcciones, asuntos y nombres</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>For programs (JSON)</source>
            <translation>Para programas (JSON)</translation>
        </message>
        <message>
            <source>Form of the report</source>
            <translation>Formato del informe</translation>
        </message>
        <message>
            <source>Report for a ticket</source>
            <translation>Informe para un ticket</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The file could not be written: {why}</source>
            <translation>No se pudo escribir el archivo: {why}</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <source>What Intact found, for whoever helps you. Addresses, subjects and names are replaced by words such as “address-1”. Intact sends it nowhere.</source>
            <translation>Lo que encontró Intact, para quien le ayude. Las direcciones, los asuntos y los nombres se sustituyen por palabras como «address-1». Intact no lo envía a ningún sitio.</translation>
        </message>
        <message>
            <source>What would be shared</source>
            <translation>Lo que se compartiría</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>(no subject)</source>
            <translation>(sin asunto)</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Not a sample</source>
            <translation>No es una muestra</translation>
        </message>
        <message>
            <source>Not fit</source>
            <translation>No apta</translation>
        </message>
        <message>
            <source>Please look</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>today, {time}</source>
            <translation>hoy, {time}</translation>
        </message>
        <message>
            <source>unknown sender</source>
            <translation>remitente desconocido</translation>
        </message>
        <message>
            <source>{address}, who goes by the name “{name}”</source>
            <translation>{address}, que se presenta como «{name}»</translation>
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
            <translation>&amp;Copiar como archivo</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>G&amp;uardar como…</translation>
        </message>
        <message>
            <source>&amp;Take out of the list</source>
            <translation>&amp;Quitar de la lista</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Muestras</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>ServerBox</name>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
    </context>
    <context>
        <name>Setbacks</name>
        <message>
            <source>Forget this submission</source>
            <translation type="vanished">Olvidar este envío</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>Dejarlo así</translation>
        </message>
        <message>
            <source>Send them as files</source>
            <translation>Enviarlas como archivos</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configuración…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Mail accounts</source>
            <translation type="vanished">Cuentas de c&amp;orreo</translation>
        </message>
        <message>
            <source>A&amp;ddresses</source>
            <translation type="vanished">&amp;Direcciones</translation>
        </message>
        <message>
            <source>Address for {title}</source>
            <translation type="vanished">Dirección para {title}</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation type="vanished">Todo lo que está fijado para usted</translation>
        </message>
        <message>
            <source>History</source>
            <translation type="vanished">Historial</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>Cuentas de correo</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="vanished">Carpeta vigilada</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation type="vanished">Adónde van las muestras</translation>
        </message>
        <message>
            <source>With them, Intact sees whether a message was sent to you.</source>
            <translation type="vanished">Con ellas, Intact ve si un mensaje se le envió a usted.</translation>
        </message>
        <message>
            <source>Your own mail addresses, one in each line</source>
            <translation type="vanished">Sus direcciones de correo, una en cada línea</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation type="vanished">aún no se conoce</translation>
        </message>
        <message>
            <source>“{address}” is not a complete mail address.</source>
            <translation type="vanished">«{address}» no es una dirección de correo completa.</translation>
        </message>
    </context>
    <context>
        <name>SettingsWords</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Chosen at first</source>
            <translation type="vanished">Elegido al principio</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Days that submissions are remembered</source>
            <translation>Días que se recuerdan los envíos</translation>
        </message>
        <message>
            <source>Default destination</source>
            <translation>Destino predeterminado</translation>
        </message>
        <message>
            <source>Default way out</source>
            <translation>Forma de entrega predeterminada</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Mail accounts</source>
            <translation>Cuentas de correo</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask for the file again where you got it.</source>
            <translation>No se cambió nada. Pida de nuevo el archivo a quien se lo dio.</translation>
        </message>
        <message>
            <source>Stays as your organisation has set it: {what}</source>
            <translation>Queda como lo fijó su organización: {what}</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>Textos para el comentario</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Carpeta vigilada</translation>
        </message>
        <message>
            <source>Way out used at first</source>
            <translation type="vanished">Forma de entrega usada al principio</translation>
        </message>
        <message>
            <source>Where samples go</source>
            <translation>Adónde van las muestras</translation>
        </message>
        <message>
            <source>Your own addresses</source>
            <translation>Sus propias direcciones</translation>
        </message>
        <message>
            <source>logs in as {user}</source>
            <translation>inicia sesión como {user}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>sends by {server}</source>
            <translation>envía mediante {server}</translation>
        </message>
        <message>
            <source>stores drafts at {server}</source>
            <translation>guarda borradores en {server}</translation>
        </message>
        <message>
            <source>the command that fetches its token has to be entered here</source>
            <translation>el comando que obtiene su token debe escribirse aquí</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: line {line}: {reason}</source>
            <translation>«{file}» no se importa: línea {line}: {reason}</translation>
        </message>
        <message>
            <source>“{file}” is not taken over: {reason}</source>
            <translation>«{file}» no se importa: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>About Intact</source>
            <translation>Acerca de Intact</translation>
        </message>
        <message>
            <source>Choose who gets the samples</source>
            <translation>Elegir quién recibe las muestras</translation>
        </message>
        <message>
            <source>Copy the selected samples as files</source>
            <translation>Copiar como archivos las muestras seleccionadas</translation>
        </message>
        <message>
            <source>Find words in a source text or a mail folder</source>
            <translation>Buscar en el código fuente o en una carpeta de correo</translation>
        </message>
        <message>
            <source>Go to the list of samples</source>
            <translation>Ir a la lista de muestras</translation>
        </message>
        <message>
            <source>Hand the mail over</source>
            <translation>Entregar el correo</translation>
        </message>
        <message>
            <source>Make a report for a ticket</source>
            <translation>Crear un informe para un ticket</translation>
        </message>
        <message>
            <source>Open messages</source>
            <translation>Abrir mensajes</translation>
        </message>
        <message>
            <source>Paste files or the source text of a message</source>
            <translation>Pegar archivos o el código fuente de un mensaje</translation>
        </message>
        <message>
            <source>Put back what was taken out</source>
            <translation>Restaurar lo que se quitó</translation>
        </message>
        <message>
            <source>Quit Intact</source>
            <translation>Salir de Intact</translation>
        </message>
        <message>
            <source>Save the selected samples as files</source>
            <translation>Guardar como archivos las muestras seleccionadas</translation>
        </message>
        <message>
            <source>Select all samples</source>
            <translation>Seleccionar todas las muestras</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Show or hide the guide</source>
            <translation>Mostrar u ocultar la guía</translation>
        </message>
        <message>
            <source>Show the keyboard shortcuts</source>
            <translation>Mostrar estos atajos</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation type="vanished">Mostrar estos atajos</translation>
        </message>
        <message>
            <source>Show what was submitted</source>
            <translation>Mostrar el historial de envíos</translation>
        </message>
        <message>
            <source>Take it out again</source>
            <translation>Volver a quitarlo</translation>
        </message>
        <message>
            <source>Take the selected samples out of the list</source>
            <translation>Quitar de la lista las muestras seleccionadas</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Copied from here, links stay as they are: do not follow them.</source>
            <translation>Los enlaces copiados de aquí quedan tal cual: no los abra.</translation>
        </message>
        <message>
            <source>Only the beginning is shown here.</source>
            <translation>Aquí solo se muestra el principio.</translation>
        </message>
        <message>
            <source>Source text</source>
            <translation>Código fuente</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
    </context>
    <context>
        <name>SubmissionBar</name>
        <message>
            <source>&amp;Stop</source>
            <translation type="vanished">&amp;Detener</translation>
        </message>
        <message>
            <source>Mail {mail} of {mails}</source>
            <translation>Correo {mail} de {mails}</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>Reading {done} of {total}</source>
            <translation type="vanished">Leyendo {done} de {total}</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>Samples: {effect}</source>
            <translation>Muestras: {effect}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Waiting until {program} has started…</source>
            <translation>Esperando a que se inicie {program}…</translation>
        </message>
        <message>
            <source>What the filter did wrong</source>
            <translation type="vanished">En qué se equivocó el filtro</translation>
        </message>
        <message>
            <source>What went wro&amp;ng</source>
            <translation>&amp;Qué falló</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Qué falló</translation>
        </message>
        <message>
            <source>{done} of {total} read</source>
            <translation>{done} de {total} leídos</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>%n message(s) taken out of the list.</source>
            <translation>
                <numerusform>%n mensaje quitado de la lista.</numerusform>
                <numerusform>%n mensajes quitados de la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these mails hold the original.</source>
            <translation type="vanished">
                <numerusform>%n de estos correos contiene el original.</numerusform>
                <numerusform>%n de estos correos contienen el original.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop the %n message(s) again. Intact keeps none.</source>
            <translation>
                <numerusform>Vuelva a soltar %n mensaje. Intact no guarda ninguno.</numerusform>
                <numerusform>Vuelva a soltar los %n mensajes. Intact no guarda ninguno.</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation type="vanished">Olvidarlo</translation>
        </message>
        <message>
            <source>Messages cannot be read in a process of their own here. Intact keeps its limits, but only open messages that you trust.</source>
            <translation>Aquí los mensajes no se pueden leer en un proceso aparte. Intact mantiene sus límites, pero abra solo mensajes en los que confíe.</translation>
        </message>
        <message>
            <source>More of these: {count}.</source>
            <translation>Otros errores como este: {count}.</translation>
        </message>
        <message numerus="yes">
            <source>Reading was stopped: %n message(s) were not read.</source>
            <translation>
                <numerusform>La lectura se detuvo: falta por leer %n mensaje.</numerusform>
                <numerusform>La lectura se detuvo: faltan por leer %n mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all…</source>
            <translation>Mostrar todo…</translation>
        </message>
        <message>
            <source>Show report…</source>
            <translation>Mostrar informe…</translation>
        </message>
        <message>
            <source>The history of submissions could not be used: {why}.</source>
            <translation>No se pudo usar el historial de envíos: {why}.</translation>
        </message>
        <message numerus="yes">
            <source>The original is in %n of these mails.</source>
            <translation>
                <numerusform>%n de estos correos contiene el original.</numerusform>
                <numerusform>%n de estos correos contienen el original.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Use all originals</source>
            <translation>Usar todos los originales</translation>
        </message>
    </context>
    <context>
        <name>TextsButton</name>
        <message>
            <source>&amp;Change the texts…</source>
            <translation>&amp;Cambiar los textos…</translation>
        </message>
        <message>
            <source>&amp;Keep this comment as a text…</source>
            <translation>&amp;Guardar este comentario como texto…</translation>
        </message>
        <message>
            <source>Put a text of yours into the comment</source>
            <translation>Insertar uno de sus textos en el comentario</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texto</translation>
        </message>
        <message>
            <source>(no name yet)</source>
            <translation>(aún sin nombre)</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>&amp;Agregar</translation>
        </message>
        <message>
            <source>Please give this text a name.</source>
            <translation>Por favor, dé un nombre a este texto.</translation>
        </message>
        <message>
            <source>Texts for the comment</source>
            <translation>Textos para el comentario</translation>
        </message>
        <message>
            <source>Texts that you use again and again</source>
            <translation>Textos que usa una y otra vez</translation>
        </message>
        <message>
            <source>The button beside the comment puts one of them there. They are plain text.</source>
            <translation>El botón situado junto al comentario inserta uno de ellos. Son textos sin formato.</translation>
        </message>
        <message>
            <source>The text “{name}” is empty.</source>
            <translation>El texto «{name}» está vacío.</translation>
        </message>
        <message>
            <source>Two texts are called “{name}”.</source>
            <translation>Dos textos se llaman «{name}».</translation>
        </message>
    </context>
    <context>
        <name>Trial</name>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Probar</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Probando…</translation>
        </message>
    </context>
    <context>
        <name>UnreadableCard</name>
        <message>
            <source>How to do that in {program}</source>
            <translation>Cómo hacerlo en {program}</translation>
        </message>
        <message>
            <source>Take it out of the list</source>
            <translation>Quitarlo de la lista</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>&amp;Copy for the helpdesk</source>
            <translation>&amp;Copiar para el soporte técnico</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
    </context>
    <context>
        <name>WaitCover</name>
        <message>
            <source>It may have to load the message first.</source>
            <translation>Puede que antes tenga que cargar el mensaje.</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Dejar de esperar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting for the other program…</source>
            <translation>Esperando al otro programa…</translation>
        </message>
        <message>
            <source>Waiting for {program}…</source>
            <translation>Esperando a {program}…</translation>
        </message>
    </context>
    <context>
        <name>WalkPage</name>
        <message>
            <source>&amp;Leave</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>Si&amp;guiente</translation>
        </message>
        <message>
            <source>&amp;Previous</source>
            <translation>Ant&amp;erior</translation>
        </message>
        <message>
            <source>D&amp;one</source>
            <translation>&amp;Listo</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>It looks &amp;different here</source>
            <translation>Aquí se &amp;ve diferente</translation>
        </message>
        <message>
            <source>Page up or an arrow</source>
            <translation>Re Pág o una flecha</translation>
        </message>
        <message>
            <source>Space, Page down or an arrow</source>
            <translation>Espacio, Av Pág o una flecha</translation>
        </message>
        <message>
            <source>Step {number}: {text}</source>
            <translation>Paso {number}: {text}</translation>
        </message>
        <message>
            <source>There is no other way left. Ask the people who run your mail.</source>
            <translation>No queda ninguna otra forma. Pregunte a quienes administran su correo.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
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
            <translation>Agregar los &amp;mensajes que se guarden en esta carpeta</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>E&amp;legir…</translation>
        </message>
        <message>
            <source>Please choose the folder that is to be watched.</source>
            <translation>Elija la carpeta que se debe vigilar, por favor.</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Carpeta vigilada</translation>
        </message>
        <message>
            <source>Which folder to watch</source>
            <translation>Qué carpeta vigilar</translation>
        </message>
        <message>
            <source>While Intact is open, each message saved there is added to the samples. Files that are there already, and those in folders inside of it, are left alone.</source>
            <translation>Mientras Intact está abierto, cada mensaje que se guarde allí se agrega a las muestras. Los archivos que ya están allí y los que haya en sus subcarpetas no se tocan.</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>ninguna carpeta elegida</translation>
        </message>
        <message>
            <source>“{folder}” is not a folder of this computer.</source>
            <translation>«{folder}» no es una carpeta de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>Watcher</name>
        <message>
            <source>Many messages came from the watched folder, so watching has stopped.</source>
            <translation>Llegaron muchos mensajes de la carpeta vigilada, así que se dejó de vigilar.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” holds too many files, so it is not used.</source>
            <translation>La carpeta vigilada «{folder}» contiene demasiados archivos, así que no se usa.</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” is not there, or may not be read.</source>
            <translation>La carpeta vigilada «{folder}» no existe o no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>WayButton</name>
        <message>
            <source>Choose who gets them…</source>
            <translation>Elegir quién las recibe…</translation>
        </message>
        <message>
            <source>Enter the address…</source>
            <translation>Escribir la dirección…</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Otras formas de entrega</translation>
        </message>
        <message>
            <source>{way} — {effect}</source>
            <translation>{way} — {effect}</translation>
        </message>
    </context>
    <context>
        <name>WaysPage</name>
        <message>
            <source>De&amp;fault way out</source>
            <translation>Forma de entrega &amp;predeterminada</translation>
        </message>
        <message>
            <source>How mails go out</source>
            <translation>Forma de entrega</translation>
        </message>
        <message>
            <source>Not on this computer</source>
            <translation>No en este equipo</translation>
        </message>
        <message>
            <source>Offered &amp;first when Intact starts</source>
            <translation type="vanished">Ofrecida &amp;primero al iniciar Intact</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <source>The one used last</source>
            <translation>La última usada</translation>
        </message>
        <message>
            <source>Way out</source>
            <translation type="vanished">Forma de entrega</translation>
        </message>
        <message>
            <source>Where it does not suit a mail, the next best one is offered instead.</source>
            <translation>Si no sirve para un correo, se ofrece en su lugar la siguiente mejor.</translation>
        </message>
    </context>
    <context>
        <name>WholePage</name>
        <message>
            <source>&amp;Reset…</source>
            <translation>&amp;Restablecer…</translation>
        </message>
        <message>
            <source>&amp;Take over from a file…</source>
            <translation>&amp;Importar de un archivo…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>A file that people can read. No password is in it, and no command that fetches one. What is changed on the other pages counts once you have pressed Keep.</source>
            <translation>Es un archivo legible. No contiene contraseñas ni comandos para obtenerlas. Los cambios de las otras páginas no cuentan hasta que haga clic en Guardar.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>Toda la configuración</translation>
        </message>
        <message>
            <source>All that is set for you</source>
            <translation>Todo lo que está fijado para usted</translation>
        </message>
        <message>
            <source>As it was at first</source>
            <translation>Como al principio</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Hecho.</translation>
        </message>
        <message>
            <source>Everything is as it was.</source>
            <translation>Todo está como estaba.</translation>
        </message>
        <message>
            <source>For the helpdesk, or another computer</source>
            <translation>Para el soporte técnico u otro equipo</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>No cambiaría nada.</translation>
        </message>
        <message>
            <source>Puts every setting back. Samples, the history and passwords in your keyring stay as they are.</source>
            <translation>Restablece toda la configuración. Las muestras, el historial y las contraseñas de su llavero quedan como están.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Save as a &amp;file…</source>
            <translation>Guardar como arc&amp;hivo…</translation>
        </message>
        <message>
            <source>Save your settings</source>
            <translation>Guardar su configuración</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>Guardado como «{file}».</translation>
        </message>
        <message>
            <source>Settings (*.toml)</source>
            <translation>Configuración (*.toml)</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Take over settings</source>
            <translation>Importar configuración</translation>
        </message>
        <message>
            <source>Taking over “{file}” would change:</source>
            <translation>Importar «{file}» cambiaría:</translation>
        </message>
        <message>
            <source>The reset would change:</source>
            <translation>El restablecimiento cambiaría:</translation>
        </message>
        <message>
            <source>“{file}” could not be written: {why}</source>
            <translation>No se pudo escribir «{file}»: {why}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Intact</source>
            <translation>Intact</translation>
        </message>
        <message>
            <source>The language has changed.</source>
            <translation>El idioma ha cambiado.</translation>
        </message>
        <message>
            <source>The language is another one now.</source>
            <translation type="vanished">El idioma ha cambiado.</translation>
        </message>
    </context>
    <context>
        <name>WritingNotices</name>
        <message numerus="yes">
            <source>%n message(s) copied as files.</source>
            <translation>
                <numerusform>%n mensaje copiado como archivo.</numerusform>
                <numerusform>%n mensajes copiados como archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) saved.</source>
            <translation>
                <numerusform>%n mensaje guardado.</numerusform>
                <numerusform>%n mensajes guardados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were saved before.</source>
            <translation type="vanished">
                <numerusform>Ya se había guardado %n mensaje.</numerusform>
                <numerusform>Ya se habían guardado %n mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other files are still being written. Try again after that.</source>
            <translation>Todavía se están escribiendo otros archivos. Vuelva a intentarlo después.</translation>
        </message>
        <message>
            <source>Saved as “{file}”.</source>
            <translation>Guardado como «{file}».</translation>
        </message>
        <message numerus="yes">
            <source>Saved before: %n message(s).</source>
            <translation>
                <numerusform>Ya se había guardado %n mensaje.</numerusform>
                <numerusform>Ya se habían guardado %n mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopped before anything was written.</source>
            <translation>Se detuvo antes de escribir nada.</translation>
        </message>
        <message>
            <source>Writing was stopped.</source>
            <translation>Se detuvo la escritura.</translation>
        </message>
        <message>
            <source>{done} of {total} files are written.</source>
            <translation>{done} de {total} archivos escritos.</translation>
        </message>
    </context>
    <context>
        <name>_Popup</name>
        <message>
            <source>Choices</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Nothing has these words.</source>
            <translation>Nada contiene estas palabras.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Escriba para buscar</translation>
        </message>
    </context>
    <context>
        <name>_RungCard</name>
        <message>
            <source>Exact terms</source>
            <translation>Términos exactos</translation>
        </message>
    </context>
    <context>
        <name>_Strip</name>
        <message>
            <source>Close this notice</source>
            <translation>Cerrar este aviso</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>As the sender wrote it</source>
            <translation>Tal como lo escribió el remitente</translation>
        </message>
        <message>
            <source>Only the filter knows where it leads</source>
            <translation>Solo el filtro sabe adónde lleva</translation>
        </message>
        <message>
            <source>Rewritten by {products}</source>
            <translation>Reescrito por {products}</translation>
        </message>
        <message>
            <source>Try the link again first: every click makes the filter test the page anew. If it opens, there is nothing to report.</source>
            <translation>Pruebe primero el enlace otra vez: con cada clic, el filtro vuelve a examinar la página. Si se abre, no hay nada que notificar.</translation>
        </message>
        <message>
            <source>{host} (the filter keeps the rest to itself)</source>
            <translation>{host} (el filtro se reserva el resto)</translation>
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
